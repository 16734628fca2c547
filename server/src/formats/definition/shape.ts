/** Questions about the shape of the definition format, answered from its schema. */
import { join, segmentsOf } from '../../syntax/pointer';
import type { Schema } from './dsl';
import { definitionSchema } from './schema';

/**
 * Follows a reference to its definition.
 * @param schema a schema that may be a reference.
 * @param root the schema that holds the definitions: that of the definition format, where no other is named.
 * @returns the schema it stands for, with its own description where it has one.
 */
export function resolved(schema: Schema, root: Schema = definitionSchema): Schema {
  if (!schema.$ref) return schema;
  const found = targets.get(schema);
  if (found) return found;
  const target = root.definitions?.[schema.$ref.slice('#/definitions/'.length)];
  if (!target) return schema;
  const own = schema.description ? { ...target, description: schema.description } : target;
  targets.set(schema, own);
  return own;
}

/** What references stand for: with each definition that is read they are followed at every value. */
const targets = new WeakMap<Schema, Schema>();

/**
 * The schema of what stands at a pointer.
 * @param pointer JSON pointer into a definition; list indexes may be any number or `*`.
 * @param root the schema of the whole: that of the definition format, where no other is named.
 * @returns the schema; undefined where the format has no such place.
 */
export function schemaAt(pointer: string, root: Schema = definitionSchema): Schema | undefined {
  let schema: Schema | undefined = root;
  for (const segment of segmentsOf(pointer)) {
    const here: Schema | undefined = schema && resolved(schema, root);
    if (here?.items && /^(?:\d+|\*)$/.test(segment)) schema = here.items;
    else schema = here?.properties && Object.hasOwn(here.properties, segment) ? here.properties[segment] : undefined;
  }
  return schema && resolved(schema, root);
}

/**
 * The place of the format that a scalar fills: in place of a list it is the list's only item, and in place of a list's
 * object it is the object's first key. Evidence, which a text is read into as a whole, stays.
 * @param pointer JSON pointer of the scalar in a definition.
 * @returns the place, with `*` for any item of a list.
 */
export function placeFilledBy(pointer: string): string {
  let place = join('', ...segmentsOf(pointer).map((segment) => (/^\d+$/.test(segment) ? '*' : segment)));
  let schema = schemaAt(place);
  if (schema && isList(schema) && !isObjectShape(schema)) {
    place = join(place, '*');
    schema = schemaAt(place);
  }
  if (!schema || !isObjectShape(schema) || schema.properties?.['locator'] || !place.endsWith('/*')) return place;
  const [first] = Object.keys(schema.properties ?? {});
  return first === undefined ? place : join(place, first);
}

/**
 * The types a schema accepts.
 * @param schema the schema.
 */
export function typesOf(schema: Schema): readonly string[] {
  return schema.type === undefined ? [] : Array.isArray(schema.type) ? schema.type : [schema.type];
}

/**
 * Whether a schema is a list, or may be one.
 * @param schema the schema.
 */
export function isList(schema: Schema): boolean {
  return schema.items !== undefined && typesOf(schema).includes('array');
}

/**
 * Whether a schema is an object with keys of its own: not a list, in whose place an object only waives.
 * @param schema the schema.
 */
export function isObjectShape(schema: Schema): boolean {
  return (
    typesOf(schema).includes('object') &&
    (schema.patternProperties !== undefined || schema.additionalProperties === true)
  );
}

/**
 * Whether the format expects an object at a pointer.
 * @param pointer JSON pointer into a definition.
 */
export function expectsObject(pointer: string): boolean {
  let expects = expecting.get(pointer);
  if (expects === undefined) {
    const schema = schemaAt(pointer);
    expecting.set(pointer, (expects = schema !== undefined && isObjectShape(schema)));
  }
  return expects;
}

/** The answers for the criteria's keys, which are asked for with every definition. */
const expecting = new Map<string, boolean>();
