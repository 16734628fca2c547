/**
 * What an author is given to fill in: the shape of a criterion's example (or of the schema) with a placeholder for each
 * value. The placeholders say in the schema's words what belongs there; none of them scores.
 */
import { CRITERIA } from '../criteria/catalogue';
import type { Criterion } from '../criteria/criterion';
import type { Schema } from '../formats/definition/dsl';
import { definitionSchema, STANDARD_SYSTEMS } from '../formats/definition/schema';
import { isList, isObjectShape, resolved, schemaAt, typesOf } from '../formats/definition/shape';
import { valueAt } from '../formats/model';
import { USUAL_LICENCES } from '../formats/spdx';
import { type Data, type DataObject, emptyObject, isObject, toData } from '../syntax/node';
import { parse } from '../syntax/parse';
import { isWithin, join, segmentsOf } from '../syntax/pointer';
import { type Fragment, Placeholder, isFragmentList, isFragmentObject } from './fragment';

/** A placeholder longer than this is cut at a word: it stands in a line that the author is to read. */
const LONGEST = 64;

/** Keys that qualify others and are not part of a first draft. */
const SECONDARY = new Set(['not_applicable', 'planned', 'evidence', 'detail']);

/** The keys of a licence; `resolved` keeps their identity wherever the schema refers to it. */
const LICENCE = definitionSchema.definitions?.['license']?.properties;

/**
 * The placeholder for a scalar of the format.
 * @param schema the scalar's schema.
 */
export function placeholderFor(schema: Schema): Placeholder {
  const shape = resolved(schema);
  const types = typesOf(shape);
  const values = shape.enum ?? shape.items?.enum;
  if (values) {
    const choices = values.filter((value) => value !== 'other');
    return new Placeholder(wordsOf(schema, shape), 'text', choices);
  }
  if (types.includes('boolean')) return new Placeholder('true or false', 'bare', ['true', 'false']);
  const isNumber = types.some((type) => type === 'number' || type === 'integer') && !types.includes('string');
  return new Placeholder(wordsOf(schema, shape), isNumber ? 'bare' : 'text');
}

/** The first sentence of a description as it stands between angle brackets: no full stop, no digits, no marks of code. */
function wordsOf(schema: Schema, shape: Schema): string {
  const description = (schema.description ?? shape.description ?? '').replace(/^For [^:]{1,20}: /, '');
  const sentence = (description.split(/[.:;](?:\s|$)/, 1)[0] ?? '').replace(/[\d`<>"\\$|{}]/g, '').trim();
  const words = sentence.replace(/\s+/g, ' ') || 'what belongs here';
  const lowered = /^[A-Z](?![A-Z])/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  if (lowered.length <= LONGEST) return lowered;
  const comma = lowered.lastIndexOf(', ', LONGEST);
  return lowered.slice(0, comma > LONGEST / 3 ? comma : lowered.lastIndexOf(' ', LONGEST)).replace(/[,(]$/, '');
}

/**
 * What a criterion wants at a place: its example with placeholders.
 * @param criterion the criterion.
 * @param pointer where, in a definition.
 * @returns undefined where its example says nothing about the place.
 */
export function scaffoldOf(criterion: Criterion, pointer: string): Fragment | undefined {
  const place = generic(pointer, '*');
  return once(`${criterion.id} ${place}`, () => {
    const value = valueAt(exampleOf(criterion), segmentsOf(generic(pointer, '0')));
    return value === undefined ? undefined : filled(value, place, false);
  });
}

/**
 * What belongs at a place of the format, whichever criteria read it: all that their examples hold, one item a list.
 * @param pointer where, in a definition.
 * @returns undefined where the format has no such place.
 */
export function scaffoldAt(pointer: string): Fragment | undefined {
  const place = generic(pointer, '*');
  return once(place, () => {
    const schema = schemaAt(place);
    if (!schema) return undefined;
    const example = valueAt(mergedExamples(), segmentsOf(generic(pointer, '0')));
    return example === undefined ? fromSchema(schema, place) : filled(example, place, true);
  });
}

const scaffolds = new Map<string, Fragment>();

/** A scaffold hangs on the format alone: it is made once. Places that are none of the format's are not remembered. */
function once(key: string, make: () => Fragment | undefined): Fragment | undefined {
  const known = scaffolds.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (made !== undefined) scaffolds.set(key, made);
  return made;
}

/** The pointer with all list indexes replaced: no key of the format is a number. */
function generic(pointer: string, index: '0' | '*'): string {
  return join('', ...segmentsOf(pointer).map((segment) => (/^(?:\d+|[-*])$/.test(segment) ? index : segment)));
}

/** An example's shape with placeholders. `once`: one item a list, as a start. */
function filled(value: Data, pointer: string, once: boolean): Fragment {
  const schema = schemaAt(pointer) ?? {};
  if (Array.isArray(value)) {
    const items = once ? value.slice(0, 1) : value;
    return items.map((item) => filled(item, join(pointer, '*'), once));
  }
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, filled(child, join(pointer, key), once)]),
    );
  }
  // A text that stands for a list or an object stays one value; it takes the words of the place.
  return placeholderAt(pointer, schema);
}

/**
 * The placeholder for what stands at a place of the format.
 * @param pointer where, in a definition.
 * @param schema its schema.
 */
export function placeholderAt(pointer: string, schema: Schema = schemaAt(pointer) ?? {}): Placeholder {
  if (pointer === '/standards/*/system') return new Placeholder('name of the standard', 'text', STANDARD_SYSTEMS);
  const placeholder = placeholderFor(schema);
  return schema.properties === LICENCE ? new Placeholder(placeholder.words, 'text', USUAL_LICENCES) : placeholder;
}

/**
 * The shape of a place by the schema alone, as a text in its place does not say it.
 * @param pointer where, in a definition.
 */
export function shapeAt(pointer: string): Fragment | undefined {
  const place = generic(pointer, '*');
  const schema = schemaAt(place);
  return schema && fromSchema(schema, place, true);
}

/** An object without an example begins with this many of its keys. */
const FIRST_KEYS = 4;

function fromSchema(schema: Schema, pointer: string, asObject = false): Fragment {
  const shape = resolved(schema);
  if (isList(shape) && typesOf(shape)[0] === 'array') {
    const { items } = shape;
    return items ? Array.from({ length: shape.minItems ?? 1 }, () => fromSchema(items, join(pointer, '*'))) : [];
  }
  if (isObjectShape(shape) && (asObject || shape.properties !== LICENCE)) {
    const keys = Object.entries(shape.properties ?? {}).filter(([key]) => !SECONDARY.has(key));
    // Evidence needs one way to find it, not all of them.
    const wanted = keys.slice(0, shape.properties?.['locator'] ? 1 : FIRST_KEYS);
    return Object.fromEntries(wanted.map(([key, child]) => [key, fromSchema(child, join(pointer, key))]));
  }
  return placeholderAt(pointer, schema);
}

const examples = new Map<string, DataObject>();

/** A criterion's example as data; it is parsed once. */
function exampleOf(criterion: Criterion): DataObject {
  let example = examples.get(criterion.id);
  if (!example) {
    const data = toData(parse(criterion.example, 'yaml')[0]?.root ?? null);
    example = isObject(data) ? data : emptyObject();
    examples.set(criterion.id, example);
  }
  return example;
}

let merged: DataObject | undefined;

/** All examples in one: objects key by key, lists item by item. */
function mergedExamples(): DataObject {
  return (merged ??= CRITERIA.reduce<DataObject>(
    (all, criterion) => mergeInto(all, exampleOf(criterion), '', criterion) as DataObject,
    emptyObject(),
  ));
}

function mergeInto(into: Data, from: Data, pointer: string, criterion: Criterion): Data {
  if (isObject(from)) {
    const target = isObject(into) ? into : emptyObject();
    for (const [key, value] of Object.entries(from)) {
      const child = join(pointer, key);
      // An example also holds what a definition cannot do without; only the criterion's own keys are its subject.
      const isOwn = criterion.keys.some((own) => isWithin(child, own) || isWithin(own, child));
      if (isOwn) target[key] = mergeInto(target[key], value, child, criterion);
    }
    return inOrder(target, pointer);
  }
  if (Array.isArray(from)) {
    const first = from[0];
    return [mergeInto(Array.isArray(into) ? into[0] : undefined, first, join(pointer, '*'), criterion)];
  }
  return into ?? from;
}

/** The keys in the order in which the schema has them, which is the order in which one writes them. */
function inOrder(object: DataObject, pointer: string): DataObject {
  const sorted = emptyObject();
  for (const key of [...orderAt(pointer).filter((key) => key in object), ...Object.keys(object)]) {
    sorted[key] = object[key];
  }
  return sorted;
}

/**
 * The keys that an object of the format can have, in the order in which one writes them.
 * @param pointer the object's pointer in a definition.
 */
export function orderAt(pointer: string): readonly string[] {
  const schema = pointer === '' ? definitionSchema : schemaAt(generic(pointer, '*'));
  return Object.keys(schema?.properties ?? {});
}

/**
 * Two fragments of one place in one: objects key by key, lists item by item.
 * @param one the first, which wins where both have a scalar.
 * @param other the second.
 * @param pointer the place in a definition, for the order of its keys.
 */
export function mergedFragments(one: Fragment | undefined, other: Fragment, pointer: string): Fragment {
  if (one === undefined) return other;
  if (isFragmentObject(one) && isFragmentObject(other)) {
    const all = { ...one, ...other };
    const names = [...orderAt(pointer).filter((name) => name in all), ...Object.keys(all)];
    return Object.fromEntries(
      [...new Set(names)].map((name) => {
        const [a, b] = [one[name], other[name]];
        return [name, b === undefined ? (a ?? null) : mergedFragments(a, b, join(pointer, name))];
      }),
    );
  }
  if (isFragmentList(one) && isFragmentList(other)) {
    const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
    // A list of one shows what each item is like.
    const only = shorter.length === 1 ? shorter[0] : undefined;
    return longer.map((item, i) => {
      const second = shorter[i] ?? only;
      return second === undefined ? item : mergedFragments(item, second, join(pointer, '*'));
    });
  }
  return one;
}
