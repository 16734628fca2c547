/** Texts that were made to harm, edited at random: read in parts, they come to what a fresh parse comes to. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/syntax/document';
import { IncrementalDocument } from '../../server/src/syntax/incremental';
import { parse } from '../../server/src/syntax/parse';
import { Random, edit, replace } from './random';
import { difference, written } from './same';

const HEAD = 'medcheck: "1.0"\nname: x\ntasks:\n  - id: a\n    name: b\n  - id: c\n    name: d\n';
const times = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join('');

const TEXTS: readonly (readonly [what: string, language: Language, text: string])[] = [
  ['deep blocks', 'yaml', `${HEAD}${times(60, (i) => `${' '.repeat(i)}k:\n`)}last: end\n`],
  ['blocks beyond the limit', 'yaml', `${HEAD}${times(140, (i) => `${' '.repeat(i)}k:\n`)}last: end\n`],
  ['deep brackets', 'yaml', `${HEAD}a: ${'['.repeat(90)}x${']'.repeat(90)}\nlast: end\n`],
  ['open quotes', 'yaml', `${HEAD}q: "open\nb: 'c\nd: it's "e"\nlast: end\n`],
  ['open brackets', 'yaml', `${HEAD}q: [{a: "b], c: d}\nb: {e: f\nlast: ]\n`],
  [
    'an alias bomb',
    'yaml',
    `${HEAD}a0: &a0 [x]\n${times(6, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}last: end\n`,
  ],
  [
    'anchors in themselves',
    'yaml',
    `${HEAD}a: &a\n  b: *a\n  c: {<<: *a, d: 1}\nm: &m {x: 1}\nn: {<<: [*m, *a, 7]}\nlast: end\n`,
  ],
  ['lines that end with CR', 'yaml', `${HEAD}q: |\n  a\n  b\nlast: end\n`.replaceAll('\n', '\r')],
  ['odd characters', 'yaml', `\ufeff${HEAD}q: a\0b\n\0: \ufeffc\n\udfff: \ud800\n\u2028: \u202ea\u0085b\nlast: end\n`],
  ['a long line', 'yaml', `${HEAD}q: ${'word '.repeat(20_000)}\nb: c\nlast: end\n`],
  ['equal keys', 'yaml', `${HEAD}d:\n${times(1000, (i) => `  k${i % 7}: ${i}\n`)}last: end\n`],
  ['names of JavaScript', 'yaml', `${HEAD}__proto__:\n  __proto__: x\nconstructor: {toString: y}\n__proto__: z\n`],
  ['tabs', 'yaml', `${HEAD}q:\n\t- a\n\tb: c\n  \td: e\n- \tx\nlast:\tend\n`],
  ['keys that are no texts', 'yaml', `${HEAD}? [a, b]\n: c\n? {x: y}\n: - z\n? ? a\n  : b\n: c\nlast: end\n`],
  ['deep arrays', 'json', `{"a": ${'['.repeat(90)}1${']'.repeat(90)},\n "z": {"b": 1}}`],
  ['odd characters', 'json', '\ufeff{"a": "\ud800\u2028",\n "b\udfff": [1e999, -0],\r "__proto__": "\\ud800\\u0000"}'],
  ['equal keys', 'json', `{${times(500, (i) => `"k${i % 5}": [${i}],\n`)}"z": 1}`],
];

/** What is put into them: the characters that mean most, and depth. */
const PIECES = [
  ...`"'[]{}|#%\\\n\r\t\0`,
  '&a ',
  '*a',
  '<<: *a\n',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\r\n',
  '\u2028',
  '>-',
  '? ',
  '- ',
  ': ',
  '---\n',
  '__proto__: x\n',
  '- '.repeat(120),
  '['.repeat(120),
];

describe('random edits of a hostile text', () => {
  it.each(TEXTS)('%s (%s)', (_, language, text) => {
    const random = new Random(text.length);
    for (let sequence = 0; sequence < 4; sequence++) {
      const document = new IncrementalDocument(text, language);
      let now = text;
      for (let i = 0; i < 5; i++) {
        const at = random.below(now.length + 1);
        const end = Math.min(now.length, at + random.of([0, 0, random.below(30)]));
        const edited =
          random.below(3) === 0 ? edit(now, random, language === 'json') : replace(now, at, end, random.of(PIECES));
        const found = document.edit(edited.span, edited.text).flatMap(written);
        expect(difference(found, parse(edited.text, language).flatMap(written))).toBeUndefined();
        now = edited.text;
      }
    }
  });
});
