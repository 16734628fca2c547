/** Reads the native format: a parsed document in, a normalised model with schema findings out. */
import leven from 'leven';
import { Aligned, LONG } from '../../syntax/aligned';
import type { ParsedDocument } from '../../syntax/document';
import {
  type Content,
  type Data,
  type DataObject,
  type MapNode,
  type ScalarNode,
  type SeqNode,
  type SyntaxNode,
  emptyObject,
  isObject,
  toData,
} from '../../syntax/node';
import { join, segmentsOf } from '../../syntax/pointer';
import { isAbsentText, isPresent } from '../absent';
import { type Finding, type Model, type Place, placeOf, valueAt } from '../model';
import type { Schema } from './dsl';
import { definitionSchema } from './schema';
import { isList, isObjectShape, resolved, schemaAt, typesOf } from './shape';
import { type SchemaError, schemaErrors } from '../validate';
import { quoted } from '../words';

/** Entries of a list beyond this many are not read: no definition has so many, and every criterion walks them. */
const MAX_ENTRIES = 5_000;
/** Of so many findings of a code each says what was probably meant; the engine lists no more of one code. */
const MAX_GUESSES = 100;

/** Something to note about a part of a definition, with pointers relative to that part. */
type Note = {
  /** Where it is in the model's data. */
  at: string;
  /** Where it was written: elsewhere, if a text stands for a list or an object. */
  written: string;
} & (
  | { kind: 'waiver'; reason: string | null }
  | { kind: 'origin' }
  | { kind: 'ambiguous'; message: string }
  | { kind: 'long'; entries: number }
);

/** What was read of a node. */
interface Reading {
  data: Data;
  notes: readonly Note[];
}

/** What was found beside `other`. */
interface Settled {
  data: Data;
  /** Pointers relative to the data. */
  undetailed: readonly string[];
}

const NONE: readonly never[] = [];

/** By an object and what is asked of it. */
class Memo<K extends object, Q, V> {
  private readonly known = new WeakMap<K, Map<Q, V>>();

  of(key: K | undefined, question: Q, make: () => V): V {
    if (!key) return make();
    let answers = this.known.get(key);
    if (!answers) this.known.set(key, (answers = new Map<Q, V>()));
    const known = answers.get(question);
    if (known !== undefined) return known;
    const made = make();
    answers.set(question, made);
    return made;
  }
}

/** What came of long lists last, by the schema of their items. */
class ListMemo<Item, Result> {
  private readonly known = new Map<Schema, Aligned<Item, Result>>();

  /**
   * What comes of each item of a list.
   * @param items the list.
   * @param schema the schema of its items.
   * @param make says what comes of an item.
   */
  of(items: readonly Item[], schema: Schema, make: (item: Item, number: number) => Result): Result[] {
    if (items.length < LONG) return items.map(make);
    let aligned = this.known.get(schema);
    if (!aligned) this.known.set(schema, (aligned = new Aligned()));
    return aligned.map(items, make).results;
  }
}

/**
 * What was read of a document's nodes. It is the same for nodes that an edit leaves alone, so that their data is the same
 * object: who sees the same object need not look into it again.
 */
export class DefinitionMemo {
  readonly readings = new Memo<Content, Schema, Reading>();
  readonly listed = new ListMemo<Content, Reading>();
  /** Objects and lists in which nothing is wrong, by the schema of their place. */
  readonly sound = new WeakMap<object, Schema>();
  /** True for the items of long lists that are sound. */
  readonly soundItems = new ListMemo<Data, true | undefined>();
  readonly pruned = new Memo<DataObject | Data[], string, Data>();
  readonly settled = new Memo<DataObject | Data[], Schema, Settled>();
  readonly settledItems = new ListMemo<Data, Settled | undefined>();
}

/**
 * Reads a document as a definition in the native format.
 * @param document the parsed document.
 * @param memo what was read of the document's earlier versions.
 * @returns its model. Values of a wrong type are left out of the data, and reported. The data must not be changed.
 */
export function readDefinition(document: ParsedDocument, memo = new DefinitionMemo()): Model {
  return new Reader(document, memo).read();
}

/** Stands for the schema where none applies: the authors' own keys, and unknown ones. */
const ANYTHING: Schema = {};

class Reader {
  private readonly model: Model = {
    format: 'medcheck',
    data: emptyObject(),
    origins: new Map<string, Place>(),
    waivers: [],
    findings: [],
    imports: [],
    rootKey: 'medcheck',
  };
  private guesses = 0;

  constructor(
    private readonly document: ParsedDocument,
    private readonly memo: DefinitionMemo,
  ) {}

  read(): Model {
    const { root } = this.document;
    if (root && root.kind !== 'map') {
      this.report(
        'schema',
        '',
        'A definition is a mapping of keys, beginning with medcheck: "1.0", a name and a purpose.',
      );
      return this.model;
    }
    const { data, notes } = root ? this.map(root, definitionSchema) : { data: emptyObject(), notes: NONE };
    const ambiguous = this.take(notes);
    this.marker(root);
    this.model.data = this.others(this.validated(data));
    const wrong = new Set(this.model.findings.map((finding) => finding.place.pointer));
    for (const { at, message } of ambiguous) if (!wrong.has(at)) this.report('yaml-ambiguous', at, message, 'warning');
    const imports = this.model.data['imports'];
    if (Array.isArray(imports))
      this.model.imports = imports.filter((item): item is string => typeof item === 'string' && isPresent(item));
    return this.model;
  }

  /** Puts notes into the model; those that wait for the schema's findings are returned. */
  private take(notes: readonly Note[]): { at: string; message: string }[] {
    const ambiguous: { at: string; message: string }[] = [];
    for (const note of notes) {
      const { at, written } = note;
      if (note.kind === 'origin') this.model.origins.set(at, { source: null, pointer: written });
      else if (note.kind === 'waiver') this.model.waivers.push({ pointer: at, reason: note.reason });
      else if (note.kind === 'ambiguous') ambiguous.push({ at, message: note.message });
    }
    for (const note of notes) {
      if (note.kind !== 'long') continue;
      const name = quoted(parentName(note.at));
      this.report('schema', note.at, `${name} has ${note.entries} entries; only the first ${MAX_ENTRIES} are read.`);
    }
    return ambiguous;
  }

  private report(
    code: string,
    pointer: string,
    message: string,
    severity: Finding['severity'] = 'error',
    atKey = false,
  ): void {
    const place = placeOf(this.model, pointer);
    this.model.findings.push({ code, severity, message, place, ...(atKey ? { atKey } : {}) });
  }

  /** The marker decides the version; a number in its place is understood, and pointed out. */
  private marker(root: MapNode | null): void {
    const node = root?.entries.find((entry) => entry.key === 'medcheck')?.value;
    if (node?.kind !== 'scalar' || (typeof node.value !== 'string' && typeof node.value !== 'number')) return;
    if (typeof node.value === 'number' && (node.source === '1' || node.source === '1.0')) {
      this.report(
        'yaml-ambiguous',
        '/medcheck',
        'The format version is a text: write medcheck: "1.0", with quotes.',
        'warning',
      );
    } else if (node.source !== '1.0' && !isAbsentText(node.source)) {
      this.report(
        'schema',
        '/medcheck',
        `${quoted(node.source)} is not a known format version; the file is read as "1.0".`,
        'warning',
      );
    }
  }

  private value(node: SyntaxNode, schema: Schema, inList: boolean): Reading {
    if (node.kind === 'map') {
      return this.memo.readings.of(node.content, schema, () => this.mapValue(node, resolved(schema)));
    }
    if (node.kind === 'seq') {
      return this.memo.readings.of(node.content, schema, () => this.seqValue(node, resolved(schema)));
    }
    if (node.value === null) return { data: undefined, notes: NONE };
    const shape = resolved(schema);
    if (isList(shape) && !isObjectShape(shape)) {
      const types = typesOf(shape);
      if (typeof node.value === 'number' && (types.includes('integer') || types.includes('number')))
        return this.scalar(node, { type: ['number'] });
      if (shape.items && types.includes('string') && typeof node.value !== 'boolean') return this.wrapped(node, shape);
      return { data: node.value, notes: NONE };
    }
    if (isObjectShape(shape) && typeof node.value === 'string' && typesOf(shape).includes('string')) {
      if (shape === evidenceShape() || shape.properties?.['locator'])
        return { data: evidenceOf(node.value), notes: NONE };
      return inList ? this.firstField(node, shape) : { data: node.value, notes: NONE };
    }
    return this.scalar(node, shape);
  }

  /** One text in place of a list is its only item. */
  private wrapped(node: ScalarNode, shape: Schema): Reading {
    const { data, notes } = this.value(node, shape.items ?? {}, true);
    return { data: [data ?? null], notes: standingFor(notes, 0) };
  }

  /** A text in place of a list's object fills the object's first key. */
  private firstField(node: ScalarNode, shape: Schema): Reading {
    const [first, schema] = Object.entries(shape.properties ?? {})[0] ?? [];
    if (!first || !schema) return { data: node.value, notes: NONE };
    const { data, notes } = this.value(node, schema, false);
    const object = emptyObject();
    object[first] = data;
    return { data: object, notes: standingFor(notes, first) };
  }

  private scalar(node: ScalarNode, shape: Schema): Reading {
    const types = typesOf(shape);
    const message = this.document.language === 'yaml' ? ambiguity(node, types) : undefined;
    const notes: readonly Note[] = message ? [{ kind: 'ambiguous', at: '', written: '', message }] : NONE;
    // A number where a text is expected is read as it is written.
    return { data: typeof node.value === 'number' && types.includes('string') ? node.source : node.value, notes };
  }

  private mapValue(node: MapNode, shape: Schema): Reading {
    const waived = node.entries.find((entry) => entry.key === 'not_applicable');
    if (!waived || !(shape.properties?.['not_applicable'] || isList(shape))) return this.objectValue(node, shape);
    const reason = toData(waived.value);
    const good = typeof reason === 'string' && isPresent(reason);
    const waiver: Note = { kind: 'waiver', at: '', written: '', reason: good ? reason : null };
    if (node.entries.length === 1) return { data: undefined, notes: [waiver] };
    const { start, end, flow } = node;
    const entries = node.entries.filter((entry) => entry !== waived);
    const { data, notes } = this.objectValue({ kind: 'map', start, end, flow, entries }, shape);
    return { data, notes: [waiver, ...notes] };
  }

  private objectValue(node: MapNode, shape: Schema): Reading {
    return isObjectShape(shape) ? this.map(node, shape) : { data: this.own(node), notes: NONE };
  }

  /** The data of what no schema is about. */
  private own(node: SyntaxNode): Data {
    if (node.kind === 'scalar') return node.value;
    return this.memo.readings.of(node.content, ANYTHING, () => ({ data: toData(node), notes: NONE })).data;
  }

  private seqValue(node: SeqNode, shape: Schema): Reading {
    if (!isList(shape)) return { data: node.items.map((item) => this.own(item)), notes: NONE };
    const schema = shape.items ?? ANYTHING;
    const { contents } = node;
    const notes: Note[] = [];
    const { length } = contents ?? node.items;
    if (length > MAX_ENTRIES) notes.push({ kind: 'long', at: '', written: '', entries: length });
    const read = (item: SyntaxNode | undefined): Reading =>
      item ? this.value(item, schema, true) : { data: undefined, notes: NONE };
    const readings = contents
      ? this.memo.listed.of(contents.slice(0, MAX_ENTRIES), schema, (_, i) => read(node.item?.(i) ?? node.items[i]))
      : node.items.slice(0, MAX_ENTRIES).map(read);
    const data = readings.map((reading, i) => {
      if (reading.notes.length > 0) notes.push(...below(reading.notes, i));
      return reading.data ?? null;
    });
    return { data, notes };
  }

  private map(node: MapNode, shape: Schema): Reading & { data: DataObject } {
    const object = emptyObject();
    const notes: Note[] = [];
    const seen = new Set<string>();
    for (const entry of node.entries) {
      if (seen.has(entry.key)) continue;
      seen.add(entry.key);
      const child =
        shape.properties && Object.hasOwn(shape.properties, entry.key) ? shape.properties[entry.key] : undefined;
      const read = child ? this.value(entry.value, child, false) : { data: this.own(entry.value), notes: NONE };
      if (read.notes.length > 0) notes.push(...below(read.notes, entry.key));
      if (read.data !== undefined && read.data !== null) object[entry.key] = read.data;
    }
    return { data: object, notes };
  }

  /** Runs the schema, words its errors, and takes what is wrong out of the data. */
  private validated(data: DataObject): DataObject {
    const excerpt = new Excerpt(data, definitionSchema, this.memo);
    const errors = excerpt.errors((part) => schemaErrors(part, definitionSchema));
    if (errors.length === 0) return data;
    const wrong = new Map<string, SchemaError>();
    for (const error of errors) {
      const { pointer, keyword, key } = error;
      if (keyword === 'additionalProperties') this.unknownKey(pointer, key);
      else if (keyword === 'required') this.missingKey(key);
      // A value has one thing wrong with it at a time, and its type comes first.
      else if (!wrong.has(pointer) || keyword === 'type') wrong.set(pointer, error);
    }
    for (const [pointer, error] of wrong) {
      const value = valueAt(data, segmentsOf(pointer));
      // A list item that is absent stands as null; a placeholder is nothing said, and nothing wrong.
      if (value === null || value === undefined || (typeof value === 'string' && isAbsentText(value))) continue;
      this.report('schema', pointer, wrongValue(error, pointer, value));
    }
    return this.without(data, [...wrong.keys()].map(segmentsOf)) as DataObject;
  }

  /** The data without what stands at some pointers; list items become null, so that indexes stay what they are. */
  private without(data: Data, pointers: readonly string[][]): Data {
    const isList = Array.isArray(data);
    if (pointers.length === 0 || (!isList && !isObject(data))) return data;
    const gone = isList ? null : undefined;
    return this.memo.pruned.of(data, JSON.stringify(pointers), () => {
      const inside = new Map<string, string[][]>();
      for (const [segment = '', ...rest] of pointers) inside.set(segment, [...(inside.get(segment) ?? []), rest]);
      const changed = [...inside].map(([segment, rests]): [string, Data] => {
        const value = valueAt(data, [segment]);
        return [segment, rests.some((rest) => rest.length === 0) ? gone : this.without(value, rests)];
      });
      return replaced(data, changed);
    });
  }

  private unknownKey(parent: string, key: string): void {
    const where = parent === '' ? 'a definition' : quoted(parentName(parent));
    const known = Object.keys(schemaAt(parent)?.properties ?? {});
    const guess = this.guesses++ < MAX_GUESSES ? closest(key, known) : undefined;
    const hint = guess ? ` Did you mean ${quoted(guess)}?` : '';
    const message = `${quoted(key)} is not a key of ${where}.${hint} Keys of your own begin with x_.`;
    this.report('unknown-key', join(parent, key), message, 'warning', true);
  }

  private missingKey(key: string): void {
    const what: Record<string, string> = {
      medcheck: 'The marker medcheck: "1.0" is missing; it says which version of the format the file is written in.',
      name: 'The benchmark has no name. Add name: at the top level.',
      purpose: 'The definition has no purpose. Add purpose: with the capability that the benchmark measures.',
    };
    // Where the key stands without a value, it is the place to show.
    this.report('schema', join('', key), what[key] ?? `The key ${quoted(key)} is missing.`);
  }

  /** `other` is a value only beside a `detail` that says what it stands for. */
  private others(data: DataObject): DataObject {
    const settled = this.settled(data, definitionSchema);
    for (const at of settled.undetailed) {
      this.report(
        'schema',
        at,
        `${quoted('other')} needs a ${quoted('detail')} beside it that says what it stands for.`,
      );
    }
    return settled.data as DataObject;
  }

  /** The data without each `other` that has no detail. */
  private settled(data: Data, schema: Schema): Settled {
    const isList = Array.isArray(data);
    if (!isList && !isObject(data)) return { data, undetailed: NONE };
    return this.memo.settled.of(data, schema, () => {
      const shape = resolved(schema);
      const undetailed: string[] = [];
      const changed: [string | number, Data][] = [];
      const settle = (value: Data, child: Schema): Settled | undefined =>
        typeof value === 'object' && value !== null ? this.settled(value, child) : undefined;
      const take = (key: string | number, value: Data, inner: Settled | undefined): void => {
        if (!inner) return;
        for (const at of inner.undetailed) undetailed.push(join('', key) + at);
        if (inner.data !== value) changed.push([key, inner.data]);
      };
      if (isList) {
        const { items } = shape;
        const inner = items ? this.memo.settledItems.of(data, items, (item) => settle(item, items)) : [];
        data.forEach((item, i) => take(i, item, inner[i]));
      } else {
        for (const [key, child] of Object.entries(shape.properties ?? {})) {
          const value = data[key];
          if (value === undefined) continue;
          const resolvedChild = resolved(child);
          const values = resolvedChild.enum ?? resolvedChild.items?.enum;
          const at = Array.isArray(value) ? value.indexOf('other') : -1;
          if (values && (value === 'other' || at >= 0) && !isPresent(data['detail'])) {
            undetailed.push(at >= 0 ? join('', key, at) : join('', key));
            changed.push([key, Array.isArray(value) ? value.with(at, null) : undefined]);
          } else take(key, value, settle(value, child));
        }
      }
      return { data: changed.length > 0 ? replaced(data, changed) : data, undetailed };
    });
  }
}

/** The part of a definition that is not known to be sound: what is, need not be validated again. */
class Excerpt {
  private readonly whole: Data;
  /** The lists of which only some items are taken: the items' numbers. */
  private readonly taken = new Map<Data, number[]>();
  /** What the excerpt holds of the definition. */
  private readonly parts: { data: object; schema: Schema }[] = [];

  /**
   * @param data the definition.
   * @param schema its schema.
   * @param memo what is known to be sound.
   */
  constructor(
    private readonly data: DataObject,
    schema: Schema,
    private readonly memo: Pick<DefinitionMemo, 'sound' | 'soundItems'>,
  ) {
    this.whole = this.part(data, schema);
  }

  /**
   * What is wrong in the definition, with pointers into it.
   * @param errorsOf finds what is wrong in data.
   */
  errors(errorsOf: (data: Data) => SchemaError[]): SchemaError[] {
    const errors = errorsOf(this.whole).map((error) => ({ ...error, pointer: this.pointerOf(error.pointer) }));
    const unsound = new Set<Data>();
    for (const { pointer } of errors) {
      let value: Data = this.data;
      unsound.add(value);
      for (const segment of segmentsOf(pointer)) unsound.add((value = valueAt(value, [segment])));
    }
    for (const { data, schema } of this.parts) if (!unsound.has(data as Data)) this.memo.sound.set(data, schema);
    return errors;
  }

  private part(data: Data, schema: Schema): Data {
    const isList = Array.isArray(data);
    if (!isList && !isObject(data)) return data;
    this.parts.push({ data, schema });
    const { items, minItems, maxItems, properties = {}, required = [] } = resolved(schema);
    const isSound = (value: Data, child: Schema): boolean =>
      typeof value === 'object' && value !== null && this.memo.sound.get(value) === child;
    if (isList) {
      // Where the length counts, and of plain values, all are taken.
      const isCounted = minItems !== undefined || maxItems !== undefined;
      if (!items || isCounted || !data.some((item) => typeof item === 'object' && item !== null)) return data;
      const numbers: number[] = [];
      const list: Data[] = [];
      const sound = this.memo.soundItems.of(data, items, (item) => isSound(item, items) || undefined);
      data.forEach((item, i) => {
        if (sound[i]) return;
        list.push(this.part(item, items));
        numbers.push(i);
      });
      this.taken.set(list, numbers);
      return list;
    }
    const object = emptyObject();
    for (const [key, value] of Object.entries(data)) {
      const child = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (!child) object[key] = value;
      else if (!isSound(value, child)) object[key] = this.part(value, child);
      else if (required.includes(key)) object[key] = emptyObject();
    }
    return object;
  }

  /** A pointer into the excerpt as one into the definition. */
  private pointerOf(at: string): string {
    let value = this.whole;
    let pointer = '';
    for (const segment of segmentsOf(at)) {
      pointer = join(pointer, this.taken.get(value)?.[Number(segment)] ?? segment);
      value = valueAt(value, [segment]);
    }
    return pointer;
  }
}

/** Notes of a child, as its parent sees them. */
function below(notes: readonly Note[], key: string | number): Note[] {
  const step = join('', key);
  return notes.map((note) => ({ ...note, at: step + note.at, written: step + note.written }));
}

/** Notes of a value that is written in place of the object or list that it is read into. */
function standingFor(notes: readonly Note[], key: string | number): Note[] {
  const step = join('', key);
  const origin: Note = { kind: 'origin', at: step, written: '' };
  return [origin, ...notes.map((note) => ({ ...note, at: step + note.at }))];
}

/** A copy with other values of some keys; a key without a value is gone. */
function replaced(data: Data[] | DataObject, values: readonly (readonly [string | number, Data])[]): Data {
  if (Array.isArray(data)) {
    const list = [...data];
    for (const [i, value] of values) list[Number(i)] = value;
    return list;
  }
  const object = Object.assign(emptyObject(), data);
  for (const [key, value] of values) {
    if (value === undefined) delete object[key];
    else object[key] = value;
  }
  return object;
}

function evidenceShape(): Schema | undefined {
  return definitionSchema.definitions?.['evidence'];
}

/**
 * Reads a plain text as an evidence item.
 * @param text `10.…/…` is a doi, `arXiv:…` an arXiv id, `http(s)://…` a url, anything else a path.
 * @returns the item as an object.
 */
export function evidenceOf(text: string): DataObject {
  const item = emptyObject();
  const trimmed = text.trim();
  if (/^(?:doi:\s*)?10\.\d{4,9}\/\S/i.test(trimmed)) item['doi'] = trimmed.replace(/^doi:\s*/i, '');
  else if (/^arxiv:/i.test(trimmed)) item['arxiv'] = trimmed.slice('arxiv:'.length).trim();
  else if (/^https?:\/\//i.test(trimmed)) item['url'] = trimmed;
  else item['path'] = trimmed;
  return item;
}

/** Why a plain scalar is read differently by YAML 1.1 tools; undefined where it is not. */
function ambiguity(node: ScalarNode, types: readonly string[]): string | undefined {
  if (node.style !== 'plain') return undefined;
  const { source } = node;
  const text = types.includes('string');
  const quote = `Put it in quotes: "${source}".`;
  if (text && /^(?:yes|no|on|off)$/i.test(source)) {
    return `Tools that read YAML 1.1 take ${source} for ${/^(?:yes|on)$/i.test(source) ? 'true' : 'false'}. ${quote}`;
  }
  if (/^[-+]?0\d+$/.test(source))
    return `Tools that read YAML 1.1 take ${source} for an octal number. ${text ? quote : 'Write it without the leading zero.'}`;
  if (text && /^[-+]?\d+(?::[0-5]?\d)+$/.test(source))
    return `Tools that read YAML 1.1 take ${source} for a number in base 60. ${quote}`;
  if (text && typeof node.value === 'number' && /^[-+]?\d+\.\d*0$/.test(source)) {
    return `Tools that read it as a number turn ${source} into ${node.value}. ${quote}`;
  }
  return undefined;
}

/** The name of the key that a pointer ends in; for a list item the list's. */
function parentName(pointer: string): string {
  const segments = segmentsOf(pointer);
  while (/^\d+$/.test(segments.at(-1) ?? '')) segments.pop();
  return segments.join('.');
}

/**
 * The word that an author probably meant.
 * @param word what was written.
 * @param known the words that there are.
 * @returns the closest word, or undefined where none is close (a third of its letters, at least 1 and at most 5).
 */
export function closest(word: string, known: readonly string[]): string | undefined {
  const plain = fold(word);
  const limit = Math.min(5, Math.max(1, Math.floor(plain.length / 3)));
  let best: string | undefined;
  let distance = Infinity;
  for (const candidate of known) {
    const d = leven(plain, fold(candidate), { maxDistance: limit + 1 });
    if (d < distance) [best, distance] = [candidate, d];
  }
  return distance <= limit ? best : undefined;
}

function fold(word: string): string {
  return word.slice(0, 60).toLowerCase().replace(/[\s-]/g, '_');
}

/** Says what is wrong with a value in words that need no knowledge of schemas. */
function wrongValue(error: SchemaError, pointer: string, value: Data): string {
  const name = quoted(parentName(pointer).split('.').at(-1) ?? pointer);
  const schema = schemaAt(pointer) ?? {};
  switch (error.keyword) {
    case 'enum': {
      const written = typeof value === 'string' ? quoted(value) : kindOf(value);
      const values = schema.enum ?? [];
      const guess = typeof value === 'string' ? closest(value, values) : undefined;
      const allowed = values.length > 12 ? `${values.slice(0, 12).join(', ')}, …` : values.join(', ');
      return `${written} is no value of ${name}.${guess ? ` Did you mean ${quoted(guess)}?` : ''} It is one of: ${allowed}.`;
    }
    case 'pattern':
      return `${typeof value === 'string' ? quoted(value) : kindOf(value)} is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.`;
    case 'minimum':
    case 'maximum': {
      if (schema.maximum === undefined) return `${name} is ${schema.minimum ?? 0} or more.`;
      const asPercent = typeof value === 'number' && value > 1 && value <= 100 && schema.maximum === 1;
      return `${name} lies between ${schema.minimum ?? 0} and ${schema.maximum}.${asPercent ? ` Write ${value / 100} for ${value} percent.` : ''}`;
    }
    case 'minItems':
    case 'maxItems': {
      const { minItems = 0, maxItems = Infinity } = schema;
      const bound = minItems === maxItems ? `exactly ${minItems}` : `${minItems} to ${maxItems}`;
      return `${name} has ${bound} entries, and there ${Array.isArray(value) && value.length === 1 ? 'is' : 'are'} ${Array.isArray(value) ? value.length : 0} here.`;
    }
    default:
      return `${name} must be ${expected(schema)}, not ${kindOf(value)}.${advice(schema, value)}`;
  }
}

function expected(schema: Schema): string {
  if (isList(schema) && typesOf(schema).includes('integer')) return 'a whole number or a list';
  if (isList(schema)) return isObjectShape(schema) ? 'an object or a list of objects' : 'a list';
  if (isObjectShape(schema)) return 'an object with keys of its own';
  const types = typesOf(schema);
  if (types.includes('boolean')) return 'true or false';
  if (types.includes('integer')) return 'a whole number';
  if (types.includes('number') && !types.includes('string')) return 'a number';
  return 'a text';
}

function advice(schema: Schema, value: Data): string {
  const types = typesOf(schema);
  if (types.includes('boolean') && typeof value === 'string' && /^(?:yes|no)$/i.test(value)) {
    return ` Write ${/^yes$/i.test(value) ? 'true' : 'false'}.`;
  }
  if ((types.includes('number') || types.includes('integer')) && typeof value === 'string' && /\d/.test(value)) {
    return ' Write it without quotes, units and thousands separators.';
  }
  if (isObjectShape(schema) && !isObject(value)) {
    const keys = Object.keys(schema.properties ?? {}).slice(0, 3);
    return keys.length > 0 ? ` Its first keys are ${keys.join(', ')}.` : '';
  }
  return '';
}

function kindOf(value: Data): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' ? 'a number' : 'a text';
}
