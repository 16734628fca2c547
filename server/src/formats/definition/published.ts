/** The schema as it is published in `schemas/`, for the YAML and JSON services of other editors. */
import type { Schema } from './dsl';

/** From so many examples on, they are names to choose from, such as code systems; fewer are answers of some benchmark. */
const NAMES = 7;

/**
 * The published form of a schema. A YAML or JSON service inserts an example as a key's value, and an author who leaves it
 * there states what is not so. So examples become part of the description, except names to choose from.
 * @param schema the schema of the format, or a part of it.
 * @returns a copy that accepts the same files.
 */
export function published(schema: Schema): Schema {
  const copy: Schema = { ...schema };
  for (const keyword of ['properties', 'patternProperties', 'definitions'] as const) {
    const map = copy[keyword];
    if (map) copy[keyword] = Object.fromEntries(Object.entries(map).map(([key, value]) => [key, published(value)]));
  }
  for (const keyword of ['items', 'if', 'then', 'not'] as const) {
    const part = copy[keyword];
    if (part) copy[keyword] = published(part);
  }
  if (copy.examples && copy.examples.length < NAMES) {
    const shown = copy.examples.map((example) => JSON.stringify(example)).join(', ');
    if (copy.description) copy.description += ` For example: ${shown}.`;
    delete copy.examples;
  }
  return copy;
}
