/**
 * What is remembered of a file's last check, so that the next one costs what has changed (architecture.md, "The
 * incremental document"). Data that did not change is the same object in both models.
 */
import type { Criterion } from '../criteria/criterion';
import { ItemMemo } from '../criteria/vocabulary';
import { DefinitionMemo } from '../formats/definition/read';
import { type Model, type Place, valueAt } from '../formats/model';
import type { Data } from '../syntax/node';
import { parentOf, segmentsOf } from '../syntax/pointer';
import { type Assessment, type Views, assess, waiversAt } from './assess';
import { ConsistencyMemo } from './consistency';
import type { Diagnostic } from './diagnostic';
import type { EvidenceMemo, Gathered, Looked } from './evidence';

/** What is remembered of one file. */
export class CheckMemo {
  private readonly documents: DocumentMemo[] = [];

  /**
   * What is remembered of one of its documents.
   * @param index the document's number.
   */
  document(index: number): DocumentMemo {
    return (this.documents[index] ??= new DocumentMemo());
  }
}

/** What is remembered of one document. */
export class DocumentMemo {
  readonly definition = new DefinitionMemo();
  readonly done = new WeakMap<object, { done: Data }>();
  readonly evidence: EvidenceMemo = new WeakMap();
  readonly assessments = new AssessmentMemo();
  readonly consistency = new ConsistencyMemo();
  readonly diagnostics = new DiagnosticMemo();
}

/** An assessment with what it depends on, beside the places that it reads. */
interface Kept {
  applies: boolean;
  waivers: Model['waivers'];
  looked: ReadonlyMap<string, Looked | undefined>;
  assessment: Assessment;
}

/** The last assessment of each criterion. It holds for as long as all that the criterion read is the same. */
export class AssessmentMemo {
  private kept = new Map<string, Kept>();
  private origins: Model['origins'] = new Map();
  private strict = false;
  private values: Data[] = [];
  private readonly items = new ItemMemo();

  /**
   * Scores criteria, or recalls their scores.
   * @param criteria the criteria.
   * @param views the model.
   * @param applies whether a criterion's module applies.
   */
  assess(criteria: readonly Criterion[], views: Views, applies: (criterion: Criterion) => boolean): Assessment[] {
    const { model, strict } = views;
    if (model.slots) return criteria.map((criterion) => assess(criterion, views, applies(criterion)));
    this.placedBy(model.origins);
    if (strict !== this.strict) this.kept.clear();
    this.strict = strict;
    const numbers = criteria.map((criterion) => reach.of(criterion));
    const before = this.values;
    this.values = reach.places.map(({ segments, done }) => valueAt(done ? views.done : model.data, segments));
    return criteria.map((criterion, i) => {
      const isSame = numbers[i]?.every((number) => Object.is(before[number], this.values[number])) === true;
      return this.one(criterion, views, applies(criterion), isSame);
    });
  }

  private one(criterion: Criterion, views: Views, applies: boolean, isSame: boolean): Assessment {
    const { model, gathered } = views;
    const waivers = model.waivers.length > 0 ? waiversAt(criterion, model) : [];
    const kept = this.kept.get(criterion.id);
    const holds =
      isSame && kept?.applies === applies && areEqual(kept.waivers, waivers) && stillThere(kept.looked, gathered);
    if (kept && holds) return kept.assessment;
    const looked = new Map<string, Looked | undefined>();
    const get = (path: string): Looked | undefined => {
      const found = gathered.get(path);
      looked.set(path, found);
      return found;
    };
    const assessment = assess(criterion, { ...views, gathered: { get }, items: this.items }, applies);
    this.kept.set(criterion.id, { applies, waivers, looked, assessment });
    return assessment;
  }

  /** Where values were written is part of every assessment. */
  private placedBy(origins: Model['origins']): void {
    if (origins === this.origins) return;
    const isEqual = origins.size === this.origins.size && [...origins].every(([at, place]) => this.isAt(at, place));
    this.origins = origins;
    if (!isEqual) this.kept = new Map();
  }

  private isAt(pointer: string, { source, pointer: written }: Place): boolean {
    const known = this.origins.get(pointer);
    return known?.source === source && known.pointer === written;
  }
}

/** How a criterion is backed is said beside its keys: by these keys of the objects that hold them. */
const BACKING = ['path', 'locator', 'url', 'doi', 'arxiv', 'repository', 'evidence'];

/** The places that assessments depend on, but for waivers, the disk and where values were written. */
class Reach {
  /** Each place once. */
  readonly places: { segments: string[]; done: boolean }[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly byCriterion = new Map<string, readonly number[]>();

  /**
   * The numbers of the places of a criterion.
   * @param criterion the criterion.
   */
  of(criterion: Criterion): readonly number[] {
    const known = this.byCriterion.get(criterion.id);
    if (known) return known;
    const numbers = new Set([this.number(`/assessment/${criterion.id}/score`)]);
    for (const key of criterion.keys) {
      numbers.add(this.number(key)).add(this.number(key, true));
      const holder = parentOf(key) ?? '';
      // The root holds everything and backs nothing in particular.
      if (holder !== '') for (const name of BACKING) numbers.add(this.number(`${holder}/${name}`));
      for (let at = parentOf(key); at !== undefined; at = parentOf(at)) numbers.add(this.number(`${at}/planned`));
    }
    const list = [...numbers];
    this.byCriterion.set(criterion.id, list);
    return list;
  }

  private number(pointer: string, done = false): number {
    const name = `${pointer} ${done}`;
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.places.push({ segments: segmentsOf(pointer), done }) - 1;
      this.numbers.set(name, number);
    }
    return number;
  }
}

const reach = new Reach();

function areEqual(before: Model['waivers'], now: Model['waivers']): boolean {
  return (
    before.length === now.length &&
    before.every((waiver, i) => waiver.pointer === now[i]?.pointer && waiver.reason === now[i].reason)
  );
}

function stillThere(looked: ReadonlyMap<string, Looked | undefined>, gathered: Gathered): boolean {
  for (const [path, before] of looked) {
    const now = gathered.get(path);
    if (now !== before && (now?.status !== before?.status || textOf(now) !== textOf(before))) return false;
  }
  return true;
}

function textOf(looked: Looked | undefined): string | undefined {
  return looked?.status === 'found' ? looked.text : undefined;
}

/** The last diagnostics: one that says the same at the same place is the same object. */
export class DiagnosticMemo {
  private known = new Map<string, Diagnostic[]>();

  /**
   * Puts diagnostics of the last check in place of equal ones.
   * @param diagnostics those of this check.
   */
  recalled(diagnostics: readonly Diagnostic[]): Diagnostic[] {
    const before = this.known;
    this.known = new Map();
    return diagnostics.map((diagnostic) => {
      const key = `${diagnostic.code} ${diagnostic.pointer}`;
      const same = before.get(key)?.find((one) => isEqual(one, diagnostic)) ?? diagnostic;
      const known = this.known.get(key);
      if (known) known.push(same);
      else this.known.set(key, [same]);
      return same;
    });
  }
}

/** Whether two pieces of plain data are equal. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  if (keys.length !== others.length) return false;
  return keys.every((key) => isEqual((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}
