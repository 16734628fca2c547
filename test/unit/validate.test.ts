/** Our check of schemas against Ajv: the same errors at the same places, for the schemas that we have. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../../server/src/formats/config-schema';
import { definitionSchema } from '../../server/src/formats/definition/schema';
import { type Checked, schemaErrors } from '../../server/src/formats/validate';
import { reportSchema } from '../../server/src/report/report-schema';
import type { Data } from '../../server/src/syntax/node';

const example = (name: string): string => readFileSync(path.resolve(__dirname, '../../examples', name), 'utf8');
const golden = readFileSync(path.resolve(__dirname, '../report/golden/json.json'), 'utf8');

const CASES: [string, Checked, Data][] = [
  ['definition', definitionSchema, parse(example('angorbench/medcheck.yaml')) as Data],
  [
    'configuration',
    configSchema,
    {
      severity: { MC01: 'off', design: 'hint' },
      laterStages: 'full',
      exclude: ['a'],
      maxFileSize: 5,
      overrides: [{ files: ['x'], suppress: [{ criterion: 'MC01', reason: 'It is so.' }] }],
    },
  ],
  ['report', reportSchema, JSON.parse(golden) as Data],
];

/** What stands in the place of a value: of every type, and values that are nearly right. */
const REPLACEMENTS: readonly Data[] = [
  null,
  true,
  0,
  -1,
  1.5,
  3000,
  99_999_999,
  '',
  'zebra',
  'draft',
  '2025-13',
  '2025-12',
  [],
  [1],
  ['zebra'],
  {},
  { zebra: 1 },
  { not_applicable: 'It is so.' },
  { x_own: [1], __proto__: 2 },
];

/** All places of a value. */
function places(data: Data, at: (string | number)[] = []): (string | number)[][] {
  if (typeof data !== 'object' || data === null) return [at];
  const entries: [string | number, Data][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return [at, ...entries.flatMap(([key, value]) => places(value, [...at, key]))];
}

/** A copy with another value at a place, or with a further key in the object there. */
function changed(data: Data, place: readonly (string | number)[], value: Data): Data {
  const copy = structuredClone(data);
  if (place.length === 0) return value;
  let at = copy as Record<string | number, Data>;
  for (const key of place.slice(0, -1)) at = at[key] as Record<string | number, Data>;
  at[place.at(-1) ?? ''] = value;
  return copy;
}

describe.each(CASES)('the schema of a %s', (_, schema, sound) => {
  const validate = new Ajv({ allErrors: true, strict: false, logger: false }).compile(schema);
  const byAjv = (data: Data): string[] => {
    void validate(data);
    return (
      (validate.errors ?? [])
        // (Ajv adds what is wrong in each part of a oneOf)
        .filter(({ keyword, schemaPath }) => keyword !== 'if' && !/\/oneOf\/\d/.test(schemaPath))
        .map(({ instancePath, keyword, params }) => {
          const { additionalProperty, missingProperty } = params as Record<string, string | undefined>;
          return `${instancePath} ${keyword} ${additionalProperty ?? missingProperty ?? ''}`;
        })
    );
  };
  const byUs = (data: Data): string[] =>
    schemaErrors(data, schema).map(({ pointer, keyword, key }) => `${pointer} ${keyword} ${key}`);

  it('takes what is sound', () => {
    expect([byAjv(sound), byUs(sound)]).toEqual([[], []]);
  });

  it('finds the same errors in data with one value changed, wherever it stands', () => {
    const all = places(sound);
    // (a report has thousands of places of a few kinds)
    const some = all.filter((_place, i) => i % Math.ceil(all.length / 300) === 0);
    let wrong = 0;
    for (const [i, place] of some.entries()) {
      for (const value of [REPLACEMENTS[i % REPLACEMENTS.length], REPLACEMENTS[(7 * i + 3) % REPLACEMENTS.length]]) {
        const data = changed(sound, place, value);
        const errors = byUs(data).sort();
        expect(errors).toEqual(byAjv(data).sort());
        wrong += errors.length;
      }
    }
    expect(wrong).toBeGreaterThan(20);
  });

  it('finds the same errors in data with several values changed', () => {
    const all = places(sound);
    const change = fc.tuple(fc.constantFrom(...all), fc.constantFrom(...REPLACEMENTS));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        let data = sound;
        for (const [place, value] of changes) {
          try {
            data = changed(data, place, value);
          } catch {
            // An earlier change took the place away.
          }
        }
        expect(byUs(data).sort()).toEqual(byAjv(data).sort());
      }),
      { numRuns: 150 },
    );
  });
});

it('uses no keyword that the check does not know', () => {
  const known = new Set([
    ...[
      '$ref',
      'type',
      'enum',
      'const',
      'oneOf',
      'pattern',
      'minimum',
      'maximum',
      'items',
      'minItems',
      'maxItems',
      'properties',
    ],
    ...['patternProperties', 'additionalProperties', 'required', 'if', 'then', 'not', 'definitions'],
  ]);
  const annotations = new Set(['$schema', '$id', 'title', 'description', 'examples', 'default', 'enumDescriptions']);
  const keywords = new Set<string>();
  const visit = (schema: Checked): void => {
    for (const [keyword, value] of Object.entries(schema)) {
      keywords.add(keyword);
      if (['properties', 'patternProperties', 'definitions'].includes(keyword))
        Object.values(value as Record<string, Checked>).forEach(visit);
      else if (keyword === 'oneOf') (value as Checked[]).forEach(visit);
      else if (['items', 'if', 'then', 'not'].includes(keyword)) visit(value as Checked);
    }
  };
  for (const [, schema] of CASES) visit(schema);
  expect([...keywords].filter((keyword) => !known.has(keyword) && !annotations.has(keyword))).toEqual([]);
});

it('takes time in proportion to what is wrong', () => {
  const tasks = Array.from({ length: 20_000 }, () => ({ zebra: 1 }));
  expect(schemaErrors({ medcheck: '1.0', name: 'x', purpose: {}, tasks }, definitionSchema)).toHaveLength(20_000);
});
