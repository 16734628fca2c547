/**
 * Reads BenchmarkCards (JSON) into the model. A card holds prose where the native format has keys: what the prose says
 * earns a point where a condition of the table (slots.ts) holds, and fills the native keys that it can fill, so that a
 * definition can import the card. No value scores higher on import than on the card.
 */
import type { ParsedDocument } from '../../syntax/document';
import { type Data, type DataObject, emptyObject, find, isObject, toData } from '../../syntax/node';
import { join, knownSegments, parentOf, segmentsOf } from '../../syntax/pointer';
import { isAbsentCardText, isPresent } from '../absent';
import { isList, schemaAt } from '../definition/shape';
import { type Model, type Slot, valueAt, walkData } from '../model';
import { TEXT_LENGTH, codingSystemsIn, dimensionOf, modalitiesOf, says, sentencesOf } from '../prose';
import { type Condition, FIELDS, type Field, ROWS, type Row, SLOTS, type SlotName } from './slots';
import { countOf, idMaker, languageTag, spdxOf, systemName } from './values';

/**
 * Reads a document as a BenchmarkCard, bare or wrapped as auto-benchmarkcard writes it.
 * @param document the parsed document.
 * @returns its model, with native data as far as the card fills it, and what the card says for each criterion. A value
 * of a type that is not expected counts as its texts, or as nothing.
 */
export function readBenchmarkCard(document: ParsedDocument): Model {
  return new CardReader(document).read();
}

/** A text of the card, and where it stands. */
interface Passage {
  text: string;
  pointer: string;
  /** Split once, as every condition looks at them. */
  sentences: readonly string[];
}

/** A passage that meets a condition. */
interface Match extends Passage {
  condition: Condition;
  slot: SlotName;
  sentence: string;
}

/** Of a slot, this many texts are read: no card needs more, and each costs a look by every pattern. */
export const ENTRIES = 500;

const WRAPPER = 'benchmark_card';
/** Keys that only the program auto-benchmarkcard writes; its cards have no section targeted_risks. */
const WRITTEN_BY_PROGRAM = ['card_info', 'flagged_fields', 'missing_fields', 'possible_risks'];
/** Where a field came from is said beside the fields of a section, and is no content. */
const PROVENANCE = 'provenance';

class CardReader {
  private readonly card: DataObject;
  private readonly base: string;
  private readonly byProgram: boolean;
  private readonly passages = new Map<SlotName, Passage[]>();
  /** What meets the conditions, by criterion. */
  private readonly matches = new Map<string, Match[]>();
  private readonly model: Model;

  constructor(private readonly document: ParsedDocument) {
    const root = toData(document.root);
    const whole = isObject(root) ? root : emptyObject();
    const wrapped = whole[WRAPPER];
    this.card = isObject(wrapped) ? wrapped : whole;
    this.base = isObject(wrapped) ? join('', WRAPPER) : '';
    this.byProgram = isObject(wrapped) || WRITTEN_BY_PROGRAM.some((key) => key in this.card);
    this.model = {
      format: 'benchmarkcard',
      data: emptyObject(),
      // The name stands for the card.
      origins: new Map([['', { source: null, pointer: this.cardPlace }]]),
      waivers: [],
      findings: [],
      imports: [],
      slots: {},
      rootKey: 'benchmark_details',
    };
  }

  read(): Model {
    for (const row of ROWS) this.matches.set(row.criterion, this.matchesOf(row));
    for (const field of FIELDS) this.carry(field);
    for (const row of ROWS) {
      const found = this.matches.get(row.criterion) ?? [];
      this.fill(row, found);
      const slot = this.slotOf(row, found);
      if (slot && this.model.slots) this.model.slots[row.criterion] = slot;
    }
    return this.model;
  }

  /** The closest pointer that exists in the document. */
  private existing(pointer: string): string {
    return find(this.document.root, pointer)?.pointer ?? '';
  }

  /** Where a slot stands, or would stand; the card's own place where even its section is missing. */
  private placeOf(slot: SlotName): string {
    const place = this.existing(this.base + SLOTS[slot]);
    return place === this.base || place === '' ? this.cardPlace : place;
  }

  /** The place of the name, which stands for the card. */
  private get cardPlace(): string {
    return this.existing(this.base + SLOTS.name);
  }

  private valueOf(slot: SlotName): Data {
    return valueAt(this.card, knownSegments(SLOTS[slot]));
  }

  private isFilled(slot: SlotName): boolean {
    const value = this.valueOf(slot);
    return typeof value !== 'boolean' && isPresent(value, isAbsentCardText);
  }

  /** The texts of a slot: a text, the entries of a list, or whatever texts an object holds. */
  private textsOf(slot: SlotName): Passage[] {
    let passages = this.passages.get(slot);
    if (!passages) {
      const found: Passage[] = [];
      let length = 0;
      walkData(this.valueOf(slot), (value, pointer) => {
        const text = typeof value === 'number' ? String(value) : value;
        if (typeof text !== 'string' || isAbsentCardText(text) || segmentsOf(pointer).includes(PROVENANCE)) return;
        length += text.length;
        if (found.length >= ENTRIES || (found.length > 0 && length > TEXT_LENGTH)) return;
        const trimmed = text.trim();
        found.push({ text: trimmed, pointer: this.base + SLOTS[slot] + pointer, sentences: sentencesOf(trimmed) });
      });
      this.passages.set(slot, (passages = found));
    }
    return passages;
  }

  private matchesOf(row: Row): Match[] {
    return (row.prose ?? []).flatMap((condition) => {
      if (condition.when === 'card') {
        const match: Match = {
          condition,
          slot: 'name',
          text: '',
          sentences: [],
          sentence: '',
          pointer: this.cardPlace,
        };
        return this.isFilled('name') ? [match] : [];
      }
      if (condition.besides === 'codeHost' && !this.textsOf('resources').some(({ text }) => repositoryOf(text)))
        return [];
      const slots = condition.in ?? [...row.own, ...(row.general ?? [])];
      return slots.flatMap((slot) =>
        this.textsOf(slot).flatMap((passage): Match[] => {
          const sentence = this.sentenceOf(condition, passage);
          return sentence === undefined ? [] : [{ ...passage, condition, slot, sentence }];
        }),
      );
    });
  }

  /** The first sentence of a text that meets a condition. */
  private sentenceOf({ when, besides }: Condition, { text, sentences }: Passage): string | undefined {
    if (when === 'card') return undefined;
    if (when === 'codeRepository') return this.isOwnRepository(text) ? text : undefined;
    return sentences.find((sentence) =>
      says(when, besides === 'notOwnName' ? this.withoutOwnName(sentence) : sentence),
    );
  }

  /** What the benchmark calls itself. */
  private ownNames(): string[] {
    const [name] = this.textsOf('name');
    const [abbreviation] = this.textsOf('abbreviation');
    return [name?.text ?? '', abbreviation?.text ?? ''].filter((text) => text.length > 2);
  }

  private withoutOwnName(sentence: string): string {
    const names = this.ownNames();
    const first = names[0]?.split(/[\s:(]/)[0] ?? '';
    return [...names, first]
      .filter((name) => name.length > 2)
      .reduce((text, name) => text.replaceAll(name, ' '), sentence);
  }

  /** Whether an address is a repository that bears the benchmark's name or acronym. */
  private isOwnRepository(address: string): boolean {
    const repository = plain(repositoryOf(address) ?? '');
    if (repository === '') return false;
    const [name] = this.textsOf('name');
    const [overview] = this.textsOf('overview');
    const names = [
      ...this.ownNames(),
      name?.text.split(/[:(]/)[0] ?? '',
      /\(([^)]{2,30})\)/.exec(name?.text ?? '')?.[1] ?? '',
      ...[...(overview?.text ?? '').slice(0, TEXT_LENGTH).matchAll(/\(([A-Z][A-Za-z0-9-]{1,15})\)/g)].map(
        ([, acronym = '']) => acronym,
      ),
    ];
    return names
      .map(plain)
      .filter((known) => known.length > 2)
      .some((known) => repository.includes(known) || (repository.length > 3 && known.includes(repository)));
  }

  /** What the card says for a criterion; undefined where cards of this kind have no slot for it. */
  private slotOf(row: Row, matches: readonly Match[]): Slot | undefined {
    const general = row.general ?? [];
    if (matches.length === 0 && row.own.length > 0 && row.own.every((slot) => this.isUnknown(slot))) return undefined;
    const said = row.own.length > 0 ? row.own : general;
    const prose = [...new Set(matches.map(({ pointer }) => pointer))];
    return {
      upTo: row.upTo,
      filled: prose.length > 0 || said.some((slot) => this.isFilled(slot)),
      prose,
      gaps: this.gapsOf(row, prose),
    };
  }

  /** Programs write no section on risks, so that its slots do not exist in their cards. */
  private isUnknown(slot: SlotName): boolean {
    const [section = ''] = segmentsOf(SLOTS[slot]);
    return this.byProgram && section === 'targeted_risks' && !(section in this.card);
  }

  private gapsOf(row: Row, prose: readonly string[]): string[] {
    if (row.parts) {
      const open = row.own.filter((slot) => !this.isFilled(slot));
      return (open.length > 0 ? open : row.own).map((slot) => this.placeOf(slot));
    }
    const [first] = prose;
    if (first !== undefined) return [first];
    const slots = [...row.own, ...(row.general ?? [])];
    const filled = row.own.find((slot) => this.isFilled(slot));
    const slot = filled ?? slots[0] ?? 'name';
    return [this.placeOf(slot)];
  }

  /** Puts a value at a native pointer, unless one is there. A list or object in between is where its first value is. */
  private put(pointer: string, value: Data, origin: string): void {
    if (this.has(pointer)) return;
    let into: Data = this.model.data;
    const segments = segmentsOf(pointer);
    segments.forEach((segment, i) => {
      const last = i === segments.length - 1;
      const fresh = (): Data => (last ? value : /^\d+$/.test(segments[i + 1] ?? '') ? [] : emptyObject());
      if (Array.isArray(into)) into = into[Number(segment)] ??= fresh();
      else if (isObject(into)) into = into[segment] ??= fresh();
    });
    for (let at: string | undefined = pointer; at !== undefined && at !== ''; at = parentOf(at)) {
      const path = segmentsOf(at);
      // Blocks such as `purpose` take their values from all over the card.
      const isBlock = path.length === 1 && isObject(valueAt(this.model.data, path));
      if (!isBlock && !this.model.origins.has(at)) this.model.origins.set(at, { source: null, pointer: origin });
    }
  }

  private has(pointer: string): boolean {
    return valueAt(this.model.data, segmentsOf(pointer)) !== undefined;
  }

  /** The prose of a row fills native keys, one text each. */
  private fill(row: Row, matches: readonly Match[]): void {
    for (const { condition, slot, text, sentence, pointer } of matches) {
      if (condition.fills === undefined) continue;
      if (condition.as === 'systems') this.putSystems(condition.fills, sentence, pointer);
      else {
        const said = condition.when !== 'codeRepository' && !row.own.includes(slot) ? sentence : text;
        const schema = schemaAt(condition.fills);
        if (schema && isList(schema)) this.put(join(condition.fills, 0), said, pointer);
        else this.put(condition.fills, said, pointer);
      }
    }
  }

  private putSystems(list: string, sentence: string, origin: string): void {
    for (const word of codingSystemsIn(sentence)) {
      const system = systemName(word);
      const known = valueAt(this.model.data, segmentsOf(list));
      const items = Array.isArray(known) ? known : [];
      if (!items.some((item) => isObject(item) && item['system'] === system))
        this.put(join(list, items.length, 'system'), system, origin);
    }
  }

  private carry(field: Field): void {
    const passages = this.textsOf(field.from);
    const [first] = passages;
    if (!first) return;
    const each = (list: readonly (Pick<Passage, 'text' | 'pointer'> | undefined)[], ...key: string[]): void => {
      list
        .filter((item) => item !== undefined)
        .forEach((item, i) => this.put(join(field.fills, i, ...key), item.text, item.pointer));
    };
    switch (field.as) {
      case 'text':
        return this.put(field.fills, passages.map(({ text }) => text).join(' '), first.pointer);
      case 'texts':
        return each(passages);
      case 'names':
        return each(passages, 'name');
      case 'users':
        return each(passages, 'user');
      case 'specialties':
        return each(passages.filter(({ text }) => says('specialtyOrCondition', text)));
      case 'languages':
        return each(
          passages.map(({ text, pointer }) => {
            const tag = languageTag(text);
            return tag === undefined ? undefined : { text: tag, pointer };
          }),
        );
      case 'modalities':
        return each(
          modalitiesOf(passages.map(({ text }) => text).join('; ')).map((text) => ({ text, pointer: first.pointer })),
        );
      case 'size': {
        const count = says('itemCount', first.text) && passages.length === 1 ? countOf(first.text) : undefined;
        return count === undefined ? undefined : this.put(field.fills, count, first.pointer);
      }
      case 'licence': {
        const id = says('licenceName', first.text) ? spdxOf(first.text) : undefined;
        return id === undefined ? undefined : this.put(field.fills, id, first.pointer);
      }
      case 'tasks':
        return this.carryTasks(field, passages);
      case 'metrics':
        return this.carryMetrics(field, passages);
      case 'addresses':
        return this.carryAddresses(field, passages);
    }
  }

  private carryTasks({ fills }: Field, passages: readonly Passage[]): void {
    const idOf = idMaker();
    passages.forEach(({ text, pointer }, i) => {
      this.put(join(fills, i, 'id'), idOf(text), pointer);
      this.put(join(fills, i, 'name'), text, pointer);
      if (says('clinicalActivity', text)) this.put(join(fills, i, 'clinical_activity'), text, pointer);
    });
  }

  private carryMetrics({ fills }: Field, passages: readonly Passage[]): void {
    const idOf = idMaker();
    const formulas = this.textsOf('calculation').flatMap(({ sentences, pointer }) =>
      sentences
        .filter((sentence) => says('metricFormula', sentence))
        .map((sentence) => ({ sentence, pointer, folded: sentence.toLowerCase() })),
    );
    passages.forEach(({ text, pointer }, i) => {
      this.put(join(fills, i, 'id'), idOf(text), pointer);
      this.put(join(fills, i, 'name'), text, pointer);
      const dimension = dimensionOf(text);
      if (dimension !== undefined) this.put(join(fills, i, 'dimension'), dimension, pointer);
      const formula = formulas.find(({ folded }) => folded.includes(text.toLowerCase()));
      if (formula) this.put(join(fills, i, 'definition'), formula.sentence, formula.pointer);
    });
  }

  private carryAddresses({ fills }: Field, passages: readonly Passage[]): void {
    const addresses = passages.filter(({ text }) => /^https?:\/\/\S+$/i.test(text));
    const papers = addresses.filter(({ text }) => PAPER.test(text));
    papers.forEach(({ text, pointer }, i) => this.put(join(fills, i, 'url'), text, pointer));
    const data = addresses.find(({ text }) => DATA_HOST.test(text));
    // Where access is said in words, the text stands there.
    const saysAccess = (this.matches.get('MC40') ?? []).length > 0;
    if (data && !saysAccess) this.put('/governance/availability/data/url', data.text, data.pointer);
    const others = addresses.filter(
      (address) => address !== data && !papers.includes(address) && !repositoryOf(address.text),
    );
    const [home] = others;
    if (home && others.length === 1) this.put('/homepage', home.text, home.pointer);
  }
}

const PAPER = /^https?:\/\/(?:[\w-]{1,40}\.){0,3}(?:arxiv\.org|doi\.org|aclanthology\.org|aclweb\.org)\//i;
const DATA_HOST =
  /^https?:\/\/(?:www\.)?(?:huggingface\.co\/datasets|zenodo\.org|figshare\.com|physionet\.org|data\.mendeley\.com|kaggle\.com|dataverse\.harvard\.edu)\b/i;

/** The name of the repository that an address at a code host leads to. */
function repositoryOf(address: string): string | undefined {
  const match = /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)\/[^/\s]+\/([^/\s?#]+)/i.exec(address);
  return match?.[1]?.replace(/\.git$/, '');
}

/** A name for comparison: letters and digits alone. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
