/**
 * Reads a file of a foreign format into the model, by the format's table. Such files hold prose where the native format
 * has keys: what the prose says earns a point where a condition of the table holds, and fills the native keys that it can
 * fill, so that a definition can import the file. No value scores higher on import than in its own file.
 */
import type { ParsedDocument } from '../../syntax/document';
import { type Data, type DataObject, emptyObject, find, isObject, toData } from '../../syntax/node';
import { join, parentOf, segmentsOf } from '../../syntax/pointer';
import { isList, schemaAt } from '../definition/shape';
import { type Model, type Place, type Slot, valueAt, walkData } from '../model';
import { TEXT_LENGTH, codingSystemsIn, dimensionOf, modalitiesOf, says, sentencesOf } from '../prose';
import { type Condition, type Field, type Row, type Table, slotsOf } from './table';
import { countOf, idMaker, languageTag, spdxOf, splitRole, systemName } from './values';

/** A file as a reader gets it. */
export interface ForeignFile {
  document: ParsedDocument;
  /** Its name or path, with `/`. */
  path: string;
  /** The files that it includes, by the path that a place names as its source; empty without a disk. */
  included: ReadonlyMap<string, ParsedDocument>;
}

/** A text of the file, and where it stands. */
export interface Passage {
  text: string;
  place: Place;
}

/** A passage that meets a condition. */
interface Match<SlotName extends string> extends Passage {
  condition: Condition<SlotName>;
  slot: SlotName;
  sentence: string;
}

/** Of a slot, this many texts are read: no file needs more, and each costs a look by every pattern. */
export const ENTRIES = 500;

/**
 * The reader that every format shares. A format whose slots stand elsewhere than its table's pointers say, or whose
 * values need code of their own, extends it.
 */
export class ForeignReader<SlotName extends string> {
  protected readonly model: Model;
  private readonly passages = new Map<SlotName, Passage[]>();
  private readonly placed = new Map<SlotName, readonly Place[]>();
  /** What meets the conditions, by criterion. */
  private readonly matches = new Map<string, Match<SlotName>[]>();
  private readonly split = new Map<string, readonly string[]>();
  private readonly plain = new Map<string | null, Data>();

  /**
   * @param file the file.
   * @param table the format's table.
   */
  constructor(
    protected readonly file: ForeignFile,
    protected readonly table: Table<SlotName>,
  ) {
    this.model = {
      format: table.format,
      data: emptyObject(),
      origins: new Map(),
      waivers: [],
      findings: [],
      imports: [],
      slots: {},
      feeds: {},
      rootKey: segmentsOf(table.slots[table.name])[0] ?? '',
    };
  }

  /**
   * Reads the file.
   * @returns its model, with native data as far as the file fills it, and what it says for each criterion. A value of a
   * type that is not expected counts as its texts, or as nothing.
   */
  read(): Model {
    const { model, table } = this;
    // The name stands for the file.
    model.origins.set('', this.namePlace);
    for (const row of table.rows) this.matches.set(row.criterion, this.matchesOf(row));
    for (const field of table.fields) this.carry(field);
    for (const row of table.rows) {
      const found = this.matches.get(row.criterion) ?? [];
      this.fill(row, found);
      const slot = this.slotOf(row, found);
      if (slot && model.slots) model.slots[row.criterion] = slot;
      // (a description that says nothing of a criterion is no place to look for it)
      if (model.feeds && (slot || !row.ifSaid))
        model.feeds[row.criterion] = slotsOf(row).flatMap((name) => this.feedsFrom(name));
    }
    return model;
  }

  /**
   * Where a slot stands: by default, wherever the table's pointer leads.
   * @param slot the slot.
   * @returns its places, in order; none where it stands nowhere.
   */
  protected locate(slot: SlotName): readonly Place[] {
    return this.pointersIn(null, this.table.slots[slot]);
  }

  /** Where a pattern with `*` leads to in the file, or in one that it includes. */
  protected pointersIn(source: string | null, pattern: string): Place[] {
    return pointersAt(this.dataOf(source), segmentsOf(pattern)).map((pointer) => ({ source, pointer }));
  }

  /**
   * Where a slot would stand that stands nowhere.
   * @param slot the slot.
   * @returns a pointer, of which as much as exists is shown.
   */
  protected expectedAt(slot: SlotName): string {
    return this.table.slots[slot].split('/*')[0] ?? '';
  }

  /** Slots that files of this very kind do not have, though the format does. */
  protected isUnknown(_slot: SlotName): boolean {
    return false;
  }

  /**
   * Whether a value below a slot is no content of it.
   * @param _pointer the pointer below the slot.
   * @param _slot the slot.
   */
  protected isAside(_pointer: string, _slot: SlotName): boolean {
    return false;
  }

  /** Carries over a field whose conversion is the format's own. */
  protected carryOwn(_field: Field<SlotName>, _passages: readonly Passage[]): void {
    // A table whose fields have only shared conversions needs none.
  }

  /** The plain data of the file, or of one that it includes. */
  protected dataOf(source: string | null): Data {
    if (!this.plain.has(source)) {
      const document = source === null ? this.file.document : this.file.included.get(source);
      this.plain.set(source, toData(document?.root ?? null));
    }
    return this.plain.get(source);
  }

  /** The places of a slot, as `locate` finds them. */
  protected placesOf(slot: SlotName): readonly Place[] {
    let places = this.placed.get(slot);
    if (!places) this.placed.set(slot, (places = this.locate(slot)));
    return places;
  }

  /** The places of a slot whose words count for it: where it stands, unless what stands there holds other slots too. */
  protected feedsFrom(slot: SlotName): readonly Place[] {
    return this.placesOf(slot);
  }

  /** The values of a slot that exist, as plain data. */
  protected valuesOf(slot: SlotName): { value: Data; place: Place }[] {
    return this.placesOf(slot).flatMap((place) => {
      const value = valueAt(this.dataOf(place.source), segmentsOf(place.pointer));
      return value === undefined ? [] : [{ value, place }];
    });
  }

  /** The closest place that exists. */
  private existing({ source, pointer }: Place): Place {
    const document = source === null ? this.file.document : this.file.included.get(source);
    return { source, pointer: find(document?.root ?? null, pointer)?.pointer ?? '' };
  }

  /** Where a finding about a slot is shown; at the name where nothing near the slot exists. */
  private shownAt(slot: SlotName): Place {
    const place = this.existing(this.placesOf(slot)[0] ?? { source: null, pointer: this.expectedAt(slot) });
    return place.pointer === '' || this.isWhole(place) ? this.namePlace : place;
  }

  /** Whether a place is the file as a whole, in whatever it is wrapped. */
  protected isWhole(place: Place): boolean {
    return place.pointer === '';
  }

  /** The place of the name, which stands for the file. */
  protected get namePlace(): Place {
    const { name } = this.table;
    return this.existing(this.placesOf(name)[0] ?? { source: null, pointer: this.expectedAt(name) });
  }

  /** Whether a slot says something: a text or a number that is no filler and no aside. */
  protected isFilled(slot: SlotName): boolean {
    return this.textsOf(slot).length > 0;
  }

  /** The texts of a slot: a text, the entries of a list, or whatever texts an object holds. */
  protected textsOf(slot: SlotName): Passage[] {
    let passages = this.passages.get(slot);
    if (!passages) {
      const found: Passage[] = [];
      let length = 0;
      for (const { value: whole, place } of this.valuesOf(slot)) {
        walkData(whole, (value, pointer) => {
          // (behind the limit nothing is looked up: to find out how a number is written takes time with its siblings)
          if (found.length >= ENTRIES || (found.length > 0 && length > TEXT_LENGTH)) return;
          const text = typeof value === 'number' ? this.written(place, pointer) : value;
          if (typeof text !== 'string' || this.table.isAbsent(text) || this.isAside(pointer, slot)) return;
          length += text.length;
          if (found.length >= ENTRIES || (found.length > 0 && length > TEXT_LENGTH)) return;
          found.push({ text: text.trim(), place: { source: place.source, pointer: place.pointer + pointer } });
        });
      }
      this.passages.set(slot, (passages = found));
    }
    return passages;
  }

  /** A number as it is written: a version 1.10 is not 1.1. */
  private written({ source, pointer }: Place, below: string): string | undefined {
    const document = source === null ? this.file.document : this.file.included.get(source);
    const found = find(document?.root ?? null, pointer + below);
    return found?.node.kind === 'scalar' ? found.node.source : undefined;
  }

  private matchesOf(row: Row<SlotName>): Match<SlotName>[] {
    return (row.prose ?? []).flatMap((condition) => {
      if (condition.when === 'named') {
        const match = { condition, slot: this.table.name, text: '', sentence: '', place: this.namePlace };
        return this.isFilled(this.table.name) ? [match] : [];
      }
      if (condition.besides === 'codeHost' && !this.addresses().some((text) => repositoryOf(addressIn(text))))
        return [];
      const slots = condition.in ?? [...row.own, ...(row.general ?? [])];
      return slots.flatMap((slot) =>
        this.textsOf(slot).flatMap((passage): Match<SlotName>[] => {
          const sentence = this.sentenceOf(condition, passage.text);
          return sentence === undefined ? [] : [{ ...passage, condition, slot, sentence }];
        }),
      );
    });
  }

  /** The sentences of a text, split once, as every condition looks at them. */
  private sentencesOf(text: string): readonly string[] {
    let sentences = this.split.get(text);
    if (!sentences) this.split.set(text, (sentences = sentencesOf(text)));
    return sentences;
  }

  /** The first sentence of a text that meets a condition. */
  private sentenceOf({ when, besides }: Condition<SlotName>, text: string): string | undefined {
    if (when === 'named') return undefined;
    if (when === 'filled') return text;
    if (when === 'codeRepository') return this.isOwnRepository(text) ? text : undefined;
    return this.sentencesOf(text).find((sentence) =>
      says(when, besides === 'notOwnName' ? this.withoutOwnName(sentence) : sentence),
    );
  }

  /** The addresses that the file names, where its table carries some. */
  private addresses(): string[] {
    return this.table.fields
      .filter(({ as }) => as === 'addresses')
      .flatMap(({ from }) => this.textsOf(from).map(({ text }) => text));
  }

  /** What the benchmark calls itself. */
  protected ownNames(): string[] {
    const named = this.table.fields.filter(({ fills }) => fills === '/name' || fills === '/abbreviation');
    const names = named.map(({ from }) => this.textsOf(from)[0]?.text ?? '');
    // (a name may have its acronym behind it: "Reports of Pain (RoP)")
    const acronym = /\(([^)]{2,30})\)/.exec(names[0] ?? '')?.[1] ?? '';
    return [...names, acronym].filter((text) => text.length > 2);
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
    const repository = plain(repositoryOf(addressIn(address)) ?? '');
    if (repository === '') return false;
    const name = this.ownNames()[0] ?? '';
    const described = this.table.fields.find(({ fills }) => fills === '/description');
    const overview = described ? (this.textsOf(described.from)[0]?.text ?? '') : '';
    const names = [
      ...this.ownNames(),
      name.split(/[:(]/)[0] ?? '',
      ...[...overview.slice(0, TEXT_LENGTH).matchAll(/\(([A-Z][A-Za-z0-9-]{1,15})\)/g)].map(
        ([, acronym = '']) => acronym,
      ),
    ];
    return names
      .map(plain)
      .filter((known) => known.length > 2)
      .some((known) => repository.includes(known) || (repository.length > 3 && known.includes(repository)));
  }

  /** What the file says for a criterion; undefined where files of this kind have no slot for it. */
  private slotOf(row: Row<SlotName>, matches: readonly Match<SlotName>[]): Slot | undefined {
    const general = row.general ?? [];
    const isUnknown = row.own.length > 0 ? row.own.every((slot) => this.isUnknown(slot)) : row.ifSaid === true;
    if (matches.length === 0 && isUnknown) return undefined;
    const said = row.own.length > 0 ? row.own : general;
    const prose = uniquePlaces(matches.map(({ place }) => place));
    return {
      upTo: row.upTo,
      filled: prose.length > 0 || said.some((slot) => this.isFilled(slot)),
      prose,
      gaps: this.gapsOf(row, prose),
    };
  }

  private gapsOf(row: Row<SlotName>, prose: readonly Place[]): Place[] {
    if (row.parts) {
      const open = row.own.filter((slot) => !this.isFilled(slot));
      return (open.length > 0 ? open : row.own).map((slot) => this.shownAt(slot));
    }
    const [first] = prose;
    if (first !== undefined) return [first];
    const slots = [...row.own, ...(row.general ?? [])];
    const filled = row.own.find((slot) => this.isFilled(slot));
    return [this.shownAt(filled ?? slots[0] ?? this.table.name)];
  }

  /**
   * Puts a value at a native pointer, unless one is there. A list or object in between is where its first value is.
   * @param pointer the native pointer.
   * @param value plain data.
   * @param origin where it is written.
   */
  protected put(pointer: string, value: Data, origin: Place): void {
    if (this.has(pointer)) return;
    let into: Data = this.model.data;
    const segments = segmentsOf(pointer);
    segments.forEach((segment, i) => {
      const last = i === segments.length - 1;
      const fresh = (): Data => (last ? value : /^\d+$/.test(segments[i + 1] ?? '') ? [] : emptyObject());
      if (Array.isArray(into)) into = into[Number(segment)] ??= fresh();
      else if (isObject(into)) into = into[segment] ??= fresh();
    });
    // (what is put as a list stands in one place)
    if (Array.isArray(value)) value.forEach((_, i) => this.model.origins.set(join(pointer, i), origin));
    for (let at: string | undefined = pointer; at !== undefined && at !== ''; at = parentOf(at)) {
      const path = segmentsOf(at);
      // Blocks such as `purpose` take their values from all over the file.
      const isBlock = path.length === 1 && isObject(valueAt(this.model.data, path));
      if (!isBlock && !this.model.origins.has(at)) this.model.origins.set(at, origin);
    }
  }

  /**
   * Puts splits into the model, each name once.
   * @param splits name and, where it is known, role, size and files of each, with its place. Without a role, the name says it.
   */
  protected putSplits(
    splits: readonly { name: string; place: Place; role?: string; items?: number; files?: string[] }[],
  ): void {
    const indexes = new Map<string, number>();
    for (const { name } of splits) if (!indexes.has(name)) indexes.set(name, indexes.size);
    for (const { name, place, role = splitRole(name), items, files } of splits) {
      const into = join('/data/splits', indexes.get(name) ?? 0);
      this.put(join(into, 'name'), name, place);
      if (role) this.put(join(into, 'role'), role, place);
      if (items !== undefined) this.put(join(into, 'items'), items, place);
      if (files) this.put(join(into, 'files'), files, place);
    }
  }

  /** Whether the model has a value at a native pointer. */
  protected has(pointer: string): boolean {
    return valueAt(this.model.data, segmentsOf(pointer)) !== undefined;
  }

  /** The prose of a row fills native keys, one text each. */
  private fill(row: Row<SlotName>, matches: readonly Match<SlotName>[]): void {
    for (const { condition, slot, text, sentence, place } of matches) {
      if (condition.fills === undefined) continue;
      if (condition.as === 'systems') this.putSystems(condition.fills, sentence, place);
      else {
        const isAddress = condition.when === 'codeRepository' || condition.fills.endsWith('/repository');
        const said = isAddress ? addressIn(text) : row.own.includes(slot) ? text : sentence;
        const schema = schemaAt(condition.fills);
        if (schema && isList(schema)) this.put(join(condition.fills, 0), said, place);
        else this.put(condition.fills, said, place);
      }
    }
  }

  private putSystems(list: string, sentence: string, origin: Place): void {
    for (const word of codingSystemsIn(sentence)) {
      const system = systemName(word);
      const known = valueAt(this.model.data, segmentsOf(list));
      const items = Array.isArray(known) ? known : [];
      if (!items.some((item) => isObject(item) && item['system'] === system))
        this.put(join(list, items.length, 'system'), system, origin);
    }
  }

  private carry(field: Field<SlotName>): void {
    const passages = this.textsOf(field.from);
    if (field.as === 'own') return this.carryOwn(field, passages);
    const [first] = passages;
    if (!first) return;
    const each = (list: readonly (Passage | undefined)[], ...key: string[]): void => {
      list
        .filter((item) => item !== undefined)
        .forEach((item, i) => this.put(join(field.fills, i, ...key), item.text, item.place));
    };
    switch (field.as) {
      case 'text':
        return this.put(field.fills, passages.map(({ text }) => text).join(' '), first.place);
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
          passages.map(({ text, place }) => {
            const tag = languageTag(text);
            return tag === undefined ? undefined : { text: tag, place };
          }),
        );
      case 'modalities':
        return each(
          modalitiesOf(passages.map(({ text }) => text).join('; ')).map((text) => ({ text, place: first.place })),
        );
      case 'size': {
        const count = says('itemCount', first.text) && passages.length === 1 ? countOf(first.text) : undefined;
        return count === undefined ? undefined : this.put(field.fills, count, first.place);
      }
      case 'licence': {
        const id = says('licenceName', first.text) ? spdxOf(first.text) : undefined;
        return id === undefined ? undefined : this.put(field.fills, id, first.place);
      }
      case 'tasks':
        return this.carryTasks(field, passages);
      case 'metrics':
        return this.carryMetrics(field, passages, this.formulas());
      case 'addresses':
        return this.carryAddresses(field, passages);
    }
  }

  private carryTasks({ fills }: Field<SlotName>, passages: readonly Passage[]): void {
    const idOf = idMaker();
    passages.forEach(({ text, place }, i) => {
      this.put(join(fills, i, 'id'), idOf(text), place);
      this.put(join(fills, i, 'name'), text, place);
      if (says('clinicalActivity', text)) this.put(join(fills, i, 'clinical_activity'), text, place);
    });
  }

  /** The slots that may hold the formula of a metric. */
  private formulas(): Passage[] {
    const row = this.table.rows.find(({ prose = [] }) => prose.some(({ when }) => when === 'metricFormula'));
    const slots = row?.prose?.find(({ when }) => when === 'metricFormula')?.in ?? [];
    return slots.flatMap((slot) =>
      this.textsOf(slot).flatMap(({ text, place }) =>
        this.sentencesOf(text)
          .filter((sentence) => says('metricFormula', sentence))
          .map((sentence) => ({ text: sentence, place })),
      ),
    );
  }

  private carryMetrics({ fills }: Field<SlotName>, passages: readonly Passage[], formulas: readonly Passage[]): void {
    const idOf = idMaker();
    const folded = formulas.map((formula) => ({ ...formula, folded: formula.text.toLowerCase() }));
    passages.forEach(({ text, place }, i) => {
      this.put(join(fills, i, 'id'), idOf(text), place);
      this.put(join(fills, i, 'name'), text, place);
      const dimension = dimensionOf(text);
      if (dimension !== undefined) this.put(join(fills, i, 'dimension'), dimension, place);
      const formula = folded.find((candidate) => candidate.folded.includes(text.toLowerCase()));
      if (formula) this.put(join(fills, i, 'definition'), formula.text, formula.place);
    });
  }

  private carryAddresses({ fills }: Field<SlotName>, passages: readonly Passage[]): void {
    const addresses = passages
      .map(({ text, place }) => ({ text: addressIn(text), place }))
      .filter(({ text }) => /^https?:\/\/\S+$/i.test(text));
    const papers = addresses.filter(({ text }) => PAPER.test(text));
    papers.forEach(({ text, place }, i) => this.put(join(fills, i, 'url'), text, place));
    const data = addresses.find(({ text }) => DATA_HOST.test(text));
    // Where access is said in words, the text stands there.
    const saysAccess = (this.matches.get('MC40') ?? []).length > 0;
    if (data && !saysAccess) this.put('/governance/availability/data/url', data.text, data.place);
    const others = addresses.filter(
      (address) => address !== data && !papers.includes(address) && !repositoryOf(address.text),
    );
    const [home] = others;
    if (home && others.length === 1) this.put('/homepage', home.text, home.place);
  }
}

const PAPER = /^https?:\/\/(?:[\w-]{1,40}\.){0,3}(?:arxiv\.org|doi\.org|aclanthology\.org|aclweb\.org)\//i;
const DATA_HOST =
  /^https?:\/\/(?:www\.)?(?:huggingface\.co\/datasets|zenodo\.org|figshare\.com|physionet\.org|data\.mendeley\.com|kaggle\.com|dataverse\.harvard\.edu)\b/i;

/** The address that a text is, or that the link is that it is made of (`words (https://…)`); else the text. */
function addressIn(text: string): string {
  return /^[^()]{1,200} \((https?:\/\/[^\s()]+)\)$/i.exec(text)?.[1] ?? text;
}

/** The name of the repository that an address at a code host leads to. */
function repositoryOf(address: string): string | undefined {
  const match = /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)\/[^/\s]+\/([^/\s?#]+)/i.exec(address);
  return match?.[1]?.replace(/\.git$/, '');
}

/** A name for comparison: letters and digits alone. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function uniquePlaces(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.source ?? ''}\n${place.pointer}`, place])).values()];
}

/** The pointers that a pattern with `*` leads to, in order; the pattern is given in segments. */
function pointersAt(data: Data, pattern: readonly string[], pointer = ''): string[] {
  const [segment, ...rest] = pattern;
  if (segment === undefined) return data === undefined ? [] : [pointer];
  if (segment !== '*') return pointersAt(valueAt(data, [segment]), rest, join(pointer, segment));
  const keys = Array.isArray(data) ? [...data.keys()] : isObject(data) ? Object.keys(data) : [];
  return keys.flatMap((key) => pointersAt(valueAt(data, [String(key)]), rest, join(pointer, key)));
}

/** The data of a file where it is an object, else an empty one. */
export function objectOf(data: Data): DataObject {
  return isObject(data) ? data : emptyObject();
}
