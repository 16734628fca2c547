/** What `npm run bench` measures on: definitions and cards that a seed makes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import { parse } from '../../server/src/syntax/parse';

const root = path.resolve(import.meta.dirname, '../..');

interface Material {
  definition(size: number, options?: { seed?: number; language?: 'yaml' | 'json'; planted?: boolean }): string;
  plantedLines(text: string): number[];
  places(text: string, count: number): { line: number; character: number }[];
  card(seed: number): string;
  CARD_SCHEMA: AnySchemaObject;
}
const { definition, plantedLines, places, card, CARD_SCHEMA } = (await import(
  path.join(root, 'bench/material.mjs')
)) as Material;

const schema = JSON.parse(
  readFileSync(path.join(root, 'schemas/definition.schema.json'), 'utf8'),
) as AnySchemaObject & {
  properties: Record<string, unknown>;
};
const ajv = new Ajv({ strict: false, allErrors: true });
const validate = ajv.compile(schema);

/** The names of all keys in a value, at any depth. */
function keysIn(value: unknown, keys = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return keys;
  if (!Array.isArray(value)) for (const key of Object.keys(value)) keys.add(key);
  for (const entry of Object.values(value)) keysIn(entry, keys);
  return keys;
}

/** The names of all keys that the schema knows. */
function keysOfSchema(node: unknown, keys = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return keys;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') for (const name of Object.keys(value as object)) keys.add(name);
    keysOfSchema(value, keys);
  }
  return keys;
}

const SIZES = [3_000, 10_000, 100_000];
const SEEDS = [1, 2, 3, 17, 40];

describe('definitions', () => {
  it.each(SIZES)('of %d bytes have that size, and are the same for the same seed', (size) => {
    for (const seed of SEEDS) {
      const text = definition(size, { seed, planted: false });
      expect(Math.abs(Buffer.byteLength(text) / size - 1), `seed ${String(seed)}`).toBeLessThan(
        size < 5000 ? 0.3 : 0.12,
      );
      expect(definition(size, { seed, planted: false })).toBe(text);
    }
    expect(definition(size, { seed: 1, planted: false })).not.toBe(definition(size, { seed: 2, planted: false }));
  });

  it.each(SIZES)('of %d bytes are what the schema allows', (size) => {
    for (const seed of SEEDS) {
      const data: unknown = parseYaml(definition(size, { seed, planted: false }));
      expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    }
  });

  it('say the same in JSON', () => {
    for (const seed of SEEDS)
      expect(JSON.parse(definition(10_000, { seed, language: 'json' }))).toEqual(
        parseYaml(definition(10_000, { seed })),
      );
  });

  it('have all kinds of keys', () => {
    // (imports and paths would need files, and the others contradict what stands beside them)
    const leftOut = ['imports', 'detail', 'path', 'files', 'not_applicable'];
    const topLevel = Object.keys(schema.properties).filter((key) => !leftOut.includes(key));
    expect(Object.keys(parseYaml(definition(10_000)) as object).sort()).toEqual(topLevel.sort());
    const wanted = [...keysOfSchema(schema)].filter((key) => !leftOut.includes(key) && !/^[MD][CMR]\d\d$/.test(key));
    const found = keysIn(parseYaml(definition(100_000)));
    const missing = wanted.filter((key) => !found.has(key));
    expect(missing).toEqual([]);
  });

  it('have comments, block scalars, flow lists and characters beyond ASCII', () => {
    const text = definition(100_000);
    for (const pattern of [
      /^ +# /m,
      /: .* # /,
      /: \|$/m,
      /: >-?$/m,
      /: \[ /,
      /: "/,
      /[àéß]/,
      /[\u4e00-\u9fff]/,
      /\p{Emoji_Presentation}/u,
    ])
      expect(text).toMatch(pattern);
  });

  it('have three errors of the schema where they are planted, and no other', async () => {
    for (const seed of SEEDS)
      for (const language of ['yaml', 'json'] as const) {
        const text = definition(10_000, { seed, language });
        const input = {
          text,
          path: `b.medcheck.${language}`,
          format: 'medcheck',
          settings: DEFAULT_SETTINGS,
          host: null,
        };
        const [verdict] = await check({ ...input, format: 'medcheck' });
        const lines = verdict?.diagnostics
          .filter(({ code }) => code === 'schema' || code === 'unknown-key')
          .map(({ range }) => range.start.line);
        expect(lines).toEqual(plantedLines(text).sort((a, b) => a - b));
      }
  });

  it('have places to type at, spread over the text', () => {
    const text = definition(100_000);
    const lines = text.split('\n');
    const found = places(text, 5);
    for (const { line, character } of found) expect(lines[line]?.slice(0, character)).toMatch(/: "?[A-Z][a-z]{2}$/);
    expect((found[4]?.line ?? 0) - (found[0]?.line ?? 0)).toBeGreaterThan(lines.length / 3);
  });
});

describe('cards', () => {
  it('are of 2 to 4 KB, and every third has one error of its shape', () => {
    const valid = ajv.compile(CARD_SCHEMA);
    const all = Array.from({ length: 60 }, (_, i) => card(i));
    for (const [i, text] of all.entries()) {
      expect(valid(JSON.parse(text))).toBe(i % 3 !== 0);
      expect(valid.errors?.length ?? 0).toBe(i % 3 === 0 ? 1 : 0);
      expect(parse(text, 'json')[0]?.errors).toEqual([]);
    }
    const mean = all.reduce((sum, { length }) => sum + length, 0) / all.length;
    expect(mean).toBeGreaterThan(2000);
    expect(mean).toBeLessThan(4000);
    expect(card(7)).toBe(card(7));
  });
});
