/**
 * Checks data against a schema of this project: the definition's (definition/dsl.ts), the configuration's, the report's.
 * It knows the keywords of JSON Schema draft-07 that they use, and no other; a test compares it with Ajv.
 */
import { type Data, isObject } from '../syntax/node';
import { join } from '../syntax/pointer';

/** The keywords. What is not among them (title, description, examples, …) says nothing about validity. */
export interface Checked {
  $ref?: string;
  type?: string | string[];
  enum?: readonly unknown[];
  const?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  items?: Checked;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Checked>;
  patternProperties?: Record<string, Checked>;
  additionalProperties?: boolean;
  required?: string[];
  if?: Checked;
  then?: Checked;
  not?: Checked;
  oneOf?: Checked[];
  definitions?: Record<string, Checked>;
}

/** Something that is wrong with the data. */
export interface SchemaError {
  /** JSON pointer of the value. */
  pointer: string;
  keyword:
    | 'type'
    | 'enum'
    | 'const'
    | 'pattern'
    | 'minimum'
    | 'maximum'
    | 'minItems'
    | 'maxItems'
    | 'not'
    | 'oneOf'
    | 'required'
    | 'additionalProperties';
  /** For `additionalProperties` the key that should not be there, for `required` the one that should; else ''. */
  key: string;
  /** The schema that the value does not fit. */
  schema: Checked;
}

/**
 * Checks data.
 * @param data plain data.
 * @param schema the schema of the whole.
 * @returns all errors, in the order of the data; it takes time in proportion to the data.
 */
export function schemaErrors(data: Data, schema: Checked): SchemaError[] {
  const errors: SchemaError[] = [];
  new Checking(schema, (error) => void errors.push(error)).check(data, schema);
  return errors;
}

class Checking {
  /** The keys that lead to the value that is checked: a pointer is made only where something is wrong. */
  private readonly path: (string | number)[] = [];

  constructor(
    private readonly root: Checked,
    private readonly report: (error: SchemaError) => void,
  ) {}

  check(data: Data, given: Checked): void {
    const schema = this.resolved(given);
    const wrong = (keyword: SchemaError['keyword'], key = ''): void =>
      this.report({ pointer: join('', ...this.path), keyword, key, schema });
    if (schema.type !== undefined && !isOfType(data, schema.type)) wrong('type');
    if (schema.enum && !schema.enum.includes(data)) wrong('enum');
    if (schema.const !== undefined && schema.const !== data) wrong('const');
    if (schema.not && this.fits(data, schema.not)) wrong('not');
    if (schema.oneOf && schema.oneOf.filter((part) => this.fits(data, part)).length !== 1) wrong('oneOf');
    if (schema.if && schema.then && this.fits(data, schema.if)) this.check(data, schema.then);
    if (typeof data === 'string') {
      if (schema.pattern !== undefined && !expression(schema.pattern).test(data)) wrong('pattern');
    } else if (typeof data === 'number') {
      if (schema.maximum !== undefined && data > schema.maximum) wrong('maximum');
      if (schema.minimum !== undefined && data < schema.minimum) wrong('minimum');
    } else if (Array.isArray(data)) {
      if (schema.maxItems !== undefined && data.length > schema.maxItems) wrong('maxItems');
      if (schema.minItems !== undefined && data.length < schema.minItems) wrong('minItems');
      const { items } = schema;
      if (items) data.forEach((item, i) => this.below(i, item, items));
    } else if (isObject(data)) {
      for (const key of schema.required ?? []) if (data[key] === undefined) wrong('required', key);
      for (const key of Object.keys(data)) {
        const parts = partsFor(key, schema);
        if (parts.length === 0 && schema.additionalProperties === false) wrong('additionalProperties', key);
        for (const part of parts) this.below(key, data[key], part);
      }
    }
  }

  private below(key: string | number, data: Data, schema: Checked): void {
    this.path.push(key);
    this.check(data, schema);
    this.path.pop();
  }

  private fits(data: Data, schema: Checked): boolean {
    let isFitting = true;
    new Checking(this.root, () => void (isFitting = false)).check(data, schema);
    return isFitting;
  }

  private resolved(schema: Checked): Checked {
    if (schema.$ref === undefined) return schema;
    const target = this.root.definitions?.[schema.$ref.slice('#/definitions/'.length)];
    if (!target) throw new Error(`The schema has no definition ${schema.$ref}.`);
    return this.resolved(target);
  }
}

/** The schemas of a key's value. */
function partsFor(key: string, { properties, patternProperties }: Checked): readonly Checked[] {
  const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (!patternProperties) return own ? [own] : NO_PARTS;
  const parts = own ? [own] : [];
  for (const pattern in patternProperties) {
    const part = patternProperties[pattern];
    if (part && expression(pattern).test(key)) parts.push(part);
  }
  return parts;
}

const NO_PARTS: readonly Checked[] = [];

function isOfType(data: Data, types: string | readonly string[]): boolean {
  const is = typeOf(data);
  // (texts know `includes`, too)
  if (types === is || (typeof types !== 'string' && types.includes(is))) return true;
  return Number.isInteger(data) && (typeof types === 'string' ? types === 'integer' : types.includes('integer'));
}

function typeOf(data: Data): string {
  if (data === null) return 'null';
  if (Array.isArray(data)) return 'array';
  // (YAML's .inf and .nan are no numbers of JSON)
  return typeof data === 'number' && !Number.isFinite(data) ? 'infinity' : typeof data;
}

/** The schemas' patterns, compiled once; they are ours and few. */
const expressions = new Map<string, RegExp>();

function expression(pattern: string): RegExp {
  let compiled = expressions.get(pattern);
  if (!compiled) expressions.set(pattern, (compiled = new RegExp(pattern, 'u')));
  return compiled;
}
