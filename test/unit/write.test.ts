/** Scalars as they are written: what is written reads back as the same scalar. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseAsYaml11 } from 'yaml';
import { toData } from '../../server/src/syntax/node';
import { parse } from '../../server/src/syntax/parse';
import { type Scalar, scalarText } from '../../server/src/syntax/write';

const YAML = { language: 'yaml', flow: false } as const;
const FLOW = { language: 'yaml', flow: true } as const;
const JSON_TEXT = { language: 'json', flow: true } as const;

/** Reads a text that must be free of errors. */
function read(text: string, language: 'yaml' | 'json' = 'yaml'): unknown {
  const documents = parse(text, language);
  expect({ text, errors: documents.flatMap((d) => d.errors), count: documents.length }).toEqual({
    text,
    errors: [],
    count: 1,
  });
  return JSON.parse(JSON.stringify(toData(documents[0]?.root ?? null)));
}

/** Texts that look like something else in YAML, and any others. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(...' :#-?@`!&*|>%\'"[]{},\n\r\t~.=<0179exano\\/a\u0085\u2028\ufeff😀\ud800'),
    maxLength: 8,
  }),
  fc.constantFrom(
    '',
    'no',
    'Yes',
    'on',
    'null',
    '~',
    '012',
    '0o7',
    '0x1F',
    '1:30',
    '1_000',
    '.5',
    '1.',
    '1e3',
    '.inf',
    '.NaN',
  ),
  fc.constantFrom(
    '2001-01-01',
    '---',
    '--- a',
    '...',
    '<<',
    '=',
    '- a',
    '? a',
    'a: b',
    'a #b',
    'a:',
    '#',
    'true',
    '-',
    ' a',
    'a ',
  ),
);
const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.boolean(),
  fc.constant(null),
);

describe('a scalar as it is written', () => {
  it.each<[Scalar, string, string]>([
    ['three raters', 'three raters', 'three raters'],
    ['no', '"no"', '"no"'],
    ['012', '"012"', '"012"'],
    ['1:30', '"1:30"', '"1:30"'],
    ['1.10', '"1.10"', '"1.10"'],
    ['', '""', '""'],
    ['null', '"null"', '"null"'],
    ['a: b', '"a: b"', '"a: b"'],
    ['a #b', '"a #b"', '"a #b"'],
    ['@a', '"@a"', '"@a"'],
    ['- a', '"- a"', '"- a"'],
    ['a, b', 'a, b', '"a, b"'],
    ['[a]', '"[a]"', '"[a]"'],
    ['a]', 'a]', '"a]"'],
    ['it\'s "so"', 'it\'s "so"', 'it\'s "so"'],
    ['a\nb', '"a\\nb"', '"a\\nb"'],
    ['a\u2028b', '"a\\u2028b"', '"a\\u2028b"'],
    ['\ud800', '"\\ud800"', '"\\ud800"'],
    ['😀', '😀', '😀'],
    ['---', '"---"', '"---"'],
    ['https://example.org/a#b', 'https://example.org/a#b', 'https://example.org/a#b'],
    [1.5, '1.5', '1.5'],
    [true, 'true', 'true'],
    [null, 'null', 'null'],
  ])('%j is %s in a block and %s in a flow', (value, block, flow) => {
    expect(scalarText(value, YAML)).toBe(block);
    expect(scalarText(value, FLOW)).toBe(flow);
  });

  it('is plain JSON in JSON', () => {
    expect(scalarText('no', JSON_TEXT)).toBe('"no"');
    expect(scalarText(null, JSON_TEXT)).toBe('null');
  });

  it('stands on one line, however long it is', () => {
    const long = `${'word '.repeat(100)}end`;
    expect(scalarText(long, YAML)).toBe(long);
    expect(scalarText(`${long}: ${long}`, YAML)).toBe(`"${long}: ${long}"`);
  });

  it('reads back as the same scalar: as a value, a key and an item, in blocks, flows and JSON', () => {
    fc.assert(
      fc.property(scalar, (value) => {
        const block = scalarText(value, YAML);
        const flow = scalarText(value, FLOW);
        expect(block + flow).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        expect(read(`k: ${block}\nl: 1\n`)).toEqual({ k: value, l: 1 });
        expect(read(`k: ${block} # said\n`)).toEqual({ k: value });
        expect(read(`- ${block}\n`)).toEqual([value]);
        expect(read(`k: { a: ${flow}, b: [${flow}, ${flow}] }\n`)).toEqual({ k: { a: value, b: [value, value] } });
        expect(read(`[${flow}]\n`)).toEqual([value]);
        expect(read(`[${scalarText(value, JSON_TEXT)}]`, 'json')).toEqual([value]);
        if (typeof value !== 'string') return;
        expect(read(`${block}: 1\n`)).toEqual({ [value]: 1 });
        expect(read(`{ ${flow}: 1 }\n`)).toEqual({ [value]: 1 });
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back as the same text in YAML 1.1', () => {
    fc.assert(
      fc.property(text, (value) => {
        const options = { version: '1.1', logLevel: 'silent' } as const;
        expect(parseAsYaml11(`k: ${scalarText(value, YAML)}\n`, options)).toEqual({ k: value });
      }),
      { numRuns: 300 },
    );
  });
});
