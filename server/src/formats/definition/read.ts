/** Reads the native format: a parsed document in, a normalised model with schema findings out. */
import leven from 'leven';
import type { ParsedDocument } from '../../syntax/document';
import {
  type Data,
  type DataObject,
  type MapNode,
  type ScalarNode,
  type SyntaxNode,
  emptyObject,
  isObject,
  toData,
} from '../../syntax/node';
import { join, parentOf, segmentsOf } from '../../syntax/pointer';
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

/**
 * Reads a document as a definition in the native format.
 * @param document the parsed document.
 * @returns its model. Values of a wrong type are left out of the data, and reported.
 */
export function readDefinition(document: ParsedDocument): Model {
  const reader = new Reader(document);
  return reader.read();
}

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
  private readonly ambiguous: { pointer: string; finding: Finding }[] = [];

  constructor(private readonly document: ParsedDocument) {}

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
    const data = root ? this.map(root, definitionSchema, '') : emptyObject();
    this.model.data = data;
    this.marker(root);
    this.validate(data);
    this.others(data, definitionSchema, '');
    const wrong = new Set(this.model.findings.map((finding) => finding.place.pointer));
    for (const { pointer, finding } of this.ambiguous) if (!wrong.has(pointer)) this.model.findings.push(finding);
    const imports = data['imports'];
    if (Array.isArray(imports))
      this.model.imports = imports.filter((item): item is string => typeof item === 'string' && isPresent(item));
    return this.model;
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

  private value(node: SyntaxNode, schema: Schema, pointer: string, inList: boolean): Data {
    const shape = resolved(schema);
    if (node.kind === 'map') return this.mapValue(node, shape, pointer);
    if (node.kind === 'seq') return this.seqValue(node.items, shape, pointer);
    if (node.value === null) return undefined;
    if (isList(shape) && !isObjectShape(shape)) {
      const types = typesOf(shape);
      if (typeof node.value === 'number' && (types.includes('integer') || types.includes('number')))
        return this.scalar(node, { type: ['number'] }, pointer);
      if (shape.items && types.includes('string') && typeof node.value !== 'boolean')
        return this.wrapped(node, shape, pointer);
      return node.value;
    }
    if (isObjectShape(shape) && typeof node.value === 'string' && typesOf(shape).includes('string')) {
      if (shape === evidenceShape() || shape.properties?.['locator']) return evidenceOf(node.value);
      return inList ? this.firstField(node, shape, pointer) : node.value;
    }
    return this.scalar(node, shape, pointer);
  }

  /** One text in place of a list is its only item. */
  private wrapped(node: ScalarNode, shape: Schema, pointer: string): Data {
    this.model.origins.set(join(pointer, 0), placeOf(this.model, pointer));
    return [this.value(node, shape.items ?? {}, join(pointer, 0), true) ?? null];
  }

  /** A text in place of a list's object fills the object's first key. */
  private firstField(node: ScalarNode, shape: Schema, pointer: string): Data {
    const [first, schema] = Object.entries(shape.properties ?? {})[0] ?? [];
    if (!first || !schema) return node.value;
    this.model.origins.set(join(pointer, first), placeOf(this.model, pointer));
    const object = emptyObject();
    object[first] = this.value(node, schema, join(pointer, first), false);
    return object;
  }

  private scalar(node: ScalarNode, shape: Schema, pointer: string): Data {
    const types = typesOf(shape);
    const why = this.document.language === 'yaml' ? ambiguity(node, types) : undefined;
    if (why) {
      const place = placeOf(this.model, pointer);
      this.ambiguous.push({ pointer, finding: { code: 'yaml-ambiguous', severity: 'warning', message: why, place } });
    }
    // A number where a text is expected is read as it is written.
    if (typeof node.value === 'number' && types.includes('string')) return node.source;
    return node.value;
  }

  private mapValue(node: MapNode, shape: Schema, pointer: string): Data {
    const waived = node.entries.find((entry) => entry.key === 'not_applicable');
    if (waived && (shape.properties?.['not_applicable'] || isList(shape))) {
      const reason = toData(waived.value);
      const good = typeof reason === 'string' && isPresent(reason);
      this.model.waivers.push({ pointer, reason: good ? reason : null });
      if (node.entries.length === 1) return undefined;
      node = { ...node, entries: node.entries.filter((entry) => entry !== waived) };
    }
    if (isObjectShape(shape)) return this.map(node, shape, pointer);
    return toData(node);
  }

  private seqValue(items: SyntaxNode[], shape: Schema, pointer: string): Data {
    if (!isList(shape)) return items.map(toData);
    if (items.length > MAX_ENTRIES) {
      const name = quoted(parentName(pointer));
      this.report('schema', pointer, `${name} has ${items.length} entries; only the first ${MAX_ENTRIES} are read.`);
    }
    return items
      .slice(0, MAX_ENTRIES)
      .map((item, i) => this.value(item, shape.items ?? {}, join(pointer, i), true) ?? null);
  }

  private map(node: MapNode, shape: Schema, pointer: string): DataObject {
    const object = emptyObject();
    const seen = new Set<string>();
    for (const entry of node.entries) {
      if (seen.has(entry.key)) continue;
      seen.add(entry.key);
      const child =
        shape.properties && Object.hasOwn(shape.properties, entry.key) ? shape.properties[entry.key] : undefined;
      const place = join(pointer, entry.key);
      const value = child ? this.value(entry.value, child, place, false) : toData(entry.value);
      if (value !== undefined && value !== null) object[entry.key] = value;
    }
    return object;
  }

  /** Runs the schema, words its errors, and takes what is wrong out of the data. */
  private validate(data: DataObject): void {
    const wrong = new Map<string, SchemaError>();
    for (const error of schemaErrors(data, definitionSchema)) {
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
    for (const pointer of wrong.keys()) remove(data, pointer);
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
  private others(data: Data, schema: Schema, pointer: string): void {
    const shape = resolved(schema);
    if (Array.isArray(data)) data.forEach((item, i) => shape.items && this.others(item, shape.items, join(pointer, i)));
    if (!isObject(data)) return;
    for (const [key, child] of Object.entries(shape.properties ?? {})) {
      const value = data[key];
      if (value === undefined) continue;
      const values = resolved(child).enum ?? resolved(child).items?.enum;
      const other = value === 'other' || (Array.isArray(value) && value.includes('other'));
      if (values && other && !isPresent(data['detail'])) {
        const at = Array.isArray(value) ? join(pointer, key, value.indexOf('other')) : join(pointer, key);
        this.report(
          'schema',
          at,
          `${quoted('other')} needs a ${quoted('detail')} beside it that says what it stands for.`,
        );
        remove(data, Array.isArray(value) ? join('', key, value.indexOf('other')) : join('', key));
      } else this.others(value, child, join(pointer, key));
    }
  }
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

function remove(data: Data, pointer: string): void {
  const parent = valueAt(data, segmentsOf(parentOf(pointer) ?? ''));
  const key = segmentsOf(pointer).at(-1) ?? '';
  if (Array.isArray(parent)) parent[Number(key)] = null;
  else if (isObject(parent)) delete parent[key];
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
