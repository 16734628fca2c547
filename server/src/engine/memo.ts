/**
 * What is remembered of a file's last check, so that the next one costs what has changed (architecture.md, "The
 * incremental document"). Data that did not change is the same object in both models.
 */
import type { Criterion } from '../criteria/criterion';
import { ItemMemo } from '../criteria/vocabulary';
import { DefinitionMemo } from '../formats/definition/read';
import { type Finding, type Model, type Severity, valueAt } from '../formats/model';
import type { Data } from '../syntax/node';
import type { Steps } from '../syntax/steps';
import { parentOf, segmentsOf } from '../syntax/pointer';
import { Aligned } from '../syntax/aligned';
import { RangeMemo } from '../syntax/ranges';
import { type Range, isSameRange } from '../syntax/text';
import { type Assessment, type Said, type Views, assess, nothingSaid, waiversAt } from './assess';
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
  /** Whether comments may be directives, by their texts. */
  readonly comments = new Aligned<string, boolean>();
  readonly ranges = new RangeMemo();
  readonly shown: ShownMemo = new WeakMap();
  readonly diagnostics = new DiagnosticMemo();
}

/** An assessment with what it depends on, beside the places that it reads. */
interface Kept {
  applies: boolean;
  waivers: Model['waivers'];
  looked: ReadonlyMap<string, Looked | undefined>;
  assessment: Assessment;
  said: Said;
}

/** A whole round of assessments, with what they depend on. */
interface Round {
  kept: ReadonlyMap<string, Kept>;
  origins: Model['origins'];
  strict: boolean;
  /** The values at the places of Reach. */
  values: readonly Data[];
}

/** The last assessment of each criterion. It holds for as long as all that the criterion read is the same. */
export class AssessmentMemo {
  /** The last round that came to its end: another one may begin while one is interrupted. */
  private last: Round = { kept: new Map(), origins: new Map(), strict: false, values: [] };
  private readonly done = new ItemMemo();
  private readonly all = new ItemMemo(this.done);

  /**
   * Scores criteria, or recalls their scores; a criterion a step.
   * @param criteria the criteria.
   * @param views the model.
   * @param applies whether a criterion's module applies.
   */
  *assessing(
    criteria: readonly Criterion[],
    views: Views,
    applies: (criterion: Criterion) => boolean,
  ): Steps<Assessment[]> {
    const { model, strict } = views;
    const { last } = this;
    const assessments: Assessment[] = [];
    const kept = new Map<string, Kept>();
    const numbers = criteria.map((criterion) => reach.of(criterion));
    const values = reach.places.map(({ segments, done }) => valueAt(done ? views.done : model.data, segments));
    const canHold = !model.slots && strict === last.strict && areSameOrigins(last.origins, model.origins);
    for (const [i, criterion] of criteria.entries()) {
      yield;
      const isSame = numbers[i]?.every((number) => Object.is(last.values[number], values[number])) === true;
      const before = canHold ? last.kept.get(criterion.id) : undefined;
      const now = this.one(criterion, views, applies(criterion), before, isSame);
      kept.set(criterion.id, now);
      assessments.push(now.assessment);
    }
    this.last = { kept, origins: model.origins, strict, values };
    return assessments;
  }

  private one(
    criterion: Criterion,
    views: Views,
    applies: boolean,
    before: Kept | undefined,
    readsTheSame: boolean,
  ): Kept {
    const { model, gathered } = views;
    const waivers = waiversAt(criterion, model);
    const holds =
      readsTheSame &&
      before?.applies === applies &&
      areEqual(before.waivers, waivers) &&
      stillThere(before.looked, gathered);
    if (before && holds) return before;
    const looked = new Map<string, Looked | undefined>();
    const get = (path: string): Looked | undefined => {
      const found = gathered.get(path);
      looked.set(path, found);
      return found;
    };
    // (what a foreign format can say is not among what an item's verdict is remembered for)
    const items = model.slots ? {} : { items: { done: this.done, all: this.all } };
    const said = before?.said ?? nothingSaid();
    const assessment = assess(criterion, { ...views, gathered: { get }, ...items }, applies, said);
    return { applies, waivers, looked, assessment, said };
  }
}

/** Whether values were written at the same places, which is part of every assessment. */
function areSameOrigins(one: Model['origins'], other: Model['origins']): boolean {
  if (one === other) return true;
  if (one.size !== other.size) return false;
  for (const [pointer, { source, pointer: written }] of one) {
    const known = other.get(pointer);
    if (known?.source !== source || known.pointer !== written) return false;
  }
  return true;
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

type Related = Diagnostic['related'][number];

/** The last diagnostics: one that says the same at the same place is the same object. */
export class DiagnosticMemo {
  private last: readonly Diagnostic[] = [];

  /**
   * Puts diagnostics of the last check in place of equal ones.
   * @param diagnostics those of this check.
   */
  recalled(diagnostics: readonly Diagnostic[]): Diagnostic[] {
    const { last } = this;
    let byKey: Map<string, Diagnostic[]> | undefined;
    const recalled = diagnostics.map((diagnostic, i) => {
      const there = last[i];
      if (there && (there === diagnostic || isEqual(there, diagnostic))) return there;
      byKey ??= keyed(last);
      return byKey.get(keyOf(diagnostic))?.find((one) => isEqual(one, diagnostic)) ?? diagnostic;
    });
    this.last = recalled;
    return recalled;
  }
}

function keyed(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const byKey = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = keyOf(diagnostic);
    const known = byKey.get(key);
    if (known) known.push(diagnostic);
    else byKey.set(key, [diagnostic]);
  }
  return byKey;
}

function keyOf({ code, pointer }: Diagnostic): string {
  return `${code} ${pointer}`;
}

/** What a finding was shown as, with all that this depends on beside the finding. */
export interface ShownFinding {
  level: Severity;
  /** Of its place, and of the related ones that were looked at. */
  ranges: readonly Range[];
  diagnostic: Diagnostic;
}

/** How the findings of the last checks were shown: while nothing that it comes from is another one, it is the same object. */
export type ShownMemo = WeakMap<Finding, ShownFinding>;

function isEqual(one: Diagnostic, other: Diagnostic): boolean {
  return (
    one.code === other.code &&
    one.pointer === other.pointer &&
    one.severity === other.severity &&
    one.message === other.message &&
    one.suppressed?.reason === other.suppressed?.reason &&
    isSameRange(one.range, other.range) &&
    one.related.length === other.related.length &&
    one.related.every((related, i) => isSameRelated(related, other.related[i]))
  );
}

function isSameRelated(one: Related, other: Related | undefined): boolean {
  return other?.message === one.message && other.path === one.path && isSameRange(one.range, other.range);
}
