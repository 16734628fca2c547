/** Texts that were made to harm: whatever stands in a file, it is judged in time that grows with its length alone. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { clearancePhrases } from '../../server/src/criteria/readiness/clearance';
import { type Verdict, check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS, matches, readConfig } from '../../server/src/engine/config';
import { locatorFound } from '../../server/src/engine/evidence';
import { MAX_GLOB, MAX_GLOBS, globMatcher } from '../../server/src/engine/glob';
import { hasSubstance, isAbsentCardText, isAbsentText } from '../../server/src/formats/absent';
import { detect } from '../../server/src/formats/detect';
import { evidenceOf } from '../../server/src/formats/definition/read';
import {
  PATTERNS,
  type PatternName,
  codingSystemsIn,
  dimensionOf,
  modalitiesOf,
  says,
  sentencesOf,
} from '../../server/src/formats/prose';
import { quoted, shown } from '../../server/src/formats/words';
import { escaped, plainText } from '../../server/src/report/escape';
import {
  KEY_TOO_LONG,
  type Language,
  MAX_KEY,
  MAX_PATH,
  TOO_DEEP,
  TOO_MANY_TOKENS,
} from '../../server/src/syntax/document';
import { find } from '../../server/src/syntax/node';
import { parse } from '../../server/src/syntax/parse';

const MB = 1024 * 1024;
const HEAD = 'medcheck: "1.0"\nname: x\n';
const ALIASES =
  'The aliases (*name) of this file expand to too many values, so it is not read. Write out what is meant in their place.';
const CONFLICT =
  'This is a merge conflict. Keep what is right of both sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.';

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const times = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join('');

async function judged(text: string, language: Language = 'yaml'): Promise<Verdict> {
  const settings = { ...DEFAULT_SETTINGS, maxFileSize: 10 * MB };
  const [verdict] = await check({ text, path: `medcheck.${language}`, format: 'medcheck', settings, host: null });
  if (!verdict) throw new Error('There is always a verdict.');
  return verdict;
}

/** Code, message and place (from 1) of each finding. */
async function findings(text: string, language: Language = 'yaml'): Promise<string[]> {
  const { diagnostics } = await judged(text, language);
  return diagnostics.map((d) => `${d.range.start.line + 1}:${d.range.start.character + 1} ${d.code}: ${d.message}`);
}

describe('what is too deep gives one finding, where it becomes too deep', () => {
  it.each<[string, string, Language, string]>([
    ['brackets', `${HEAD}a: ${'['.repeat(100_000)}`, 'yaml', '3:104'],
    ['closed brackets', `${HEAD}a: ${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'yaml', '3:104'],
    ['braces', `${HEAD}a: ${'{a: '.repeat(10_000)}`, 'yaml', '3:404'],
    ['lists in lists', `${HEAD}a:\n ${'- '.repeat(10_000)}x`, 'yaml', '4:202'],
    ['keys in keys', `${HEAD}${'? '.repeat(10_000)}x`, 'yaml', '1:1'],
    ['blocks', `${HEAD}a:\n${times(1_500, (i) => `${' '.repeat(i + 1)}a:\n`)}`, 'yaml', '104:102'],
    ['arrays', '['.repeat(100_000), 'json', '1:101'],
    ['objects', '{"a":'.repeat(100_000), 'json', '1:501'],
    ['arrays of objects', '[{"a":'.repeat(100_000), 'json', '1:301'],
  ])('%s', async (_, text, language, place) => {
    expect(await findings(text, language)).toEqual([`${place} syntax: ${TOO_DEEP}`]);
  });

  it('lists in lists within a mapping, where the parser gives up before it knows a place', async () => {
    const text = `${HEAD}a:\n ${'- '.repeat(100_000)}x: 1\nstage: data\n`;
    expect(await findings(text)).toEqual([expect.stringMatching(/^\d+:\d+ syntax: The file is nested deeper/)]);
  });
});

describe('what is too much gives one finding', () => {
  it.each<[string, string, Language, string]>([
    ['keys on a line', HEAD + fill('a: ', 4 * MB), 'yaml', TOO_MANY_TOKENS],
    ['aliases', HEAD + fill('*a ', 4 * MB), 'yaml', TOO_MANY_TOKENS],
    ['question marks', HEAD + fill('? ', 2 * MB), 'yaml', TOO_MANY_TOKENS],
    ['commas', fill(',', 2 * MB), 'json', TOO_MANY_TOKENS],
    ['numbers', `[${fill('1,', 2 * MB)}1]`, 'json', TOO_MANY_TOKENS],
    ['closing brackets', HEAD + fill(']', 2 * MB), 'yaml', 'The file holds too many errors to be read. Is it YAML?'],
  ])('%s', { timeout: 30_000 }, async (_, text, language, message) => {
    expect(await findings(text, language)).toEqual([`1:1 syntax: ${message}`]);
  });

  const wide = (i: number, of: string): string => `a${i}: &a${i} ${of}\n`;
  it.each([
    ['values', wide(0, '[x, x, x, x]') + times(12, (i) => wide(i + 1, `[${Array(10).fill(`*a${i}`).join()}]`))],
    ['merged keys', wide(0, '{x: 1}') + times(40, (i) => wide(i + 1, `{<<: [*a${i}, *a${i}]}`))],
    ['long texts', `${wide(0, 'x'.repeat(1_000_000))}tasks: [${'{id: *a0, name: *a0}, '.repeat(5_000)}]\n`],
    ['long keys', `${wide(0, `{${'k'.repeat(1_000)}: 1}`)}tasks: [${'*a0, '.repeat(50_000)}]\n`],
  ])('aliases of %s', async (_, text) => {
    expect(await findings(HEAD + text)).toEqual([`1:1 syntax: ${ALIASES}`]);
  });

  it('an anchor within itself is an error at each alias, and the rest is scored', async () => {
    const { coverage, diagnostics } = await judged(
      `${HEAD}x_a: &a [*a]\nx_b: &b {<<: *b}\npurpose: {capability: Read an ECG in the emergency department}\n`,
    );
    expect(diagnostics.filter((d) => d.code === 'syntax').map((d) => d.message)).toEqual([
      'This alias stands within its own anchor.',
      'This alias stands within its own anchor.',
      'A merge key (<<) takes a mapping or a list of mappings.',
    ]);
    expect(coverage.score.points).toBe(1);
  });

  it('keys in plenty are read, and their findings are counted and not listed', async () => {
    for (const [text, language] of [
      [HEAD + times(100_000, (i) => `k${i}: &a${i} 1\n`), 'yaml'],
      [`{"medcheck": "1.0", "name": "x"${times(100_000, (i) => `,"k${i}":1`)}}`, 'json'],
    ] as const) {
      const unknown = (await findings(text, language)).filter((f) => f.includes(' unknown-key: '));
      expect(unknown).toHaveLength(100);
      expect(unknown.at(-1)).toMatch(/ 99900 more of this kind are not listed\.$/);
    }
  });

  it('ten thousands of merged keys in one mapping', async () => {
    const text = `${HEAD}x_a: &a {${times(1_000, (i) => `k${i}: 1, `)}}\nx_b: {<<: [${'*a, '.repeat(200)}]}\n`;
    expect((await judged(text)).document.errors).toEqual([]);
  });

  it('long keys are errors and not read: places below them would repeat them', async () => {
    const key = (length: number): string => 'k'.repeat(length - 2);
    const inner = (count: number, length: number): string =>
      `${`{"${key(length)}":`.repeat(count)}[${'{"path":"a"},'.repeat(1_000)}1]${'}'.repeat(count)}`;
    for (const [text, place] of [
      [`{"medcheck":"1.0","name":"x","purpose":${inner(1, MAX_KEY + 1)}}`, '1:41'],
      [`{"medcheck":"1.0","name":"x","purpose":${inner(90, 1_000)}}`, '1:2045'],
    ] as const) {
      const all = await findings(text, 'json');
      expect(all.filter((finding) => finding.includes('syntax'))).toEqual([`${place} syntax: ${KEY_TOO_LONG}`]);
    }
    expect(MAX_PATH).toBeLessThan(3 * 1_000);
    const yaml = await findings(`${HEAD}${'k'.repeat(MAX_KEY + 1)}: 1\n? ${'l'.repeat(5 * MB)}\n: 1\n`);
    expect(yaml.filter((finding) => finding.includes('syntax'))).toEqual([
      `3:1 syntax: ${KEY_TOO_LONG}`,
      `4:3 syntax: ${KEY_TOO_LONG}`,
    ]);
    expect((await judged(`${HEAD}x_${'k'.repeat(MAX_KEY - 2)}: 1\n`)).document.errors).toEqual([]);
  });
});

describe('a line of 5 MB is read', () => {
  const words = fill('word ', 5 * MB);
  it.each<[string, string, Language]>([
    ['a plain text', `${HEAD}description: ${words}`, 'yaml'],
    ['a text in quotes', `${HEAD}description: "${words}"`, 'yaml'],
    ['a comment', `${HEAD}# ${words}`, 'yaml'],
    ['a directive', `${HEAD}# medcheck-disable ${fill('MC01 ', 5 * MB)} -- it is long`, 'yaml'],
    ['spaces', `${HEAD}${' '.repeat(5 * MB)}`, 'yaml'],
    ['number signs', `${HEAD}${'#'.repeat(5 * MB)}`, 'yaml'],
    ['a text in JSON', `{"medcheck":"1.0","name":"x","description":"${words}"}`, 'json'],
  ])('%s', async (_, text, language) => {
    const { document, provisional } = await judged(text, language);
    expect(provisional).toBe(false);
    expect(find(document.root, '/name')?.node).toMatchObject({ value: 'x' });
  });
});

describe('merge conflicts', () => {
  const MINE = '<<<<<<< HEAD\n';
  const THEIRS = '=======\n';
  const END = '>>>>>>> main\n';
  const CARE = 'purpose: {capability: Read an ECG in the emergency department}\n';

  it('are one finding at the first marker, and what stands outside of them is scored', async () => {
    const text = `${HEAD}${CARE}${MINE}stage: data\n${THEIRS}stage: design\nstatus: {\n${END}description: x\n`;
    const { diagnostics, provisional, coverage, document } = await judged(text);
    expect(diagnostics.filter((d) => d.code === 'syntax').map((d) => [d.range, d.message])).toEqual([
      [{ start: { line: 3, character: 0 }, end: { line: 3, character: 12 } }, CONFLICT],
    ]);
    expect(provisional).toBe(true);
    expect(coverage.score.points).toBe(1);
    expect(find(document.root, '/description')?.exact).toBe(true);
    expect(find(document.root, '/stage')?.exact).toBe(false);
  });

  it('in JSON likewise', async () => {
    const sides = `${MINE}  "stage": "data",\n${THEIRS}  "stage": "design",\n${END}`;
    const text = `{\n  "medcheck": "1.0",\n  "name": "x",\n${sides}  "purpose": {"capability": "Read an ECG at night"}\n}\n`;
    const { diagnostics, coverage } = await judged(text, 'json');
    expect(diagnostics.filter((d) => d.code === 'syntax').map((d) => d.message)).toEqual([CONFLICT]);
    expect(diagnostics.map((d) => d.code)).not.toContain('duplicate-key');
    expect(coverage.score.points).toBe(1);
  });

  it('say how many there are, with the ancestor between the sides and CRLF', async () => {
    const one = `${MINE}stage: data\n||||||| base\nstage: x\n${THEIRS}stage: design\n${END}`;
    const all = await findings((HEAD + one + CARE + one + one).replaceAll('\n', '\r\n'));
    expect(all.filter((f) => f.includes('syntax'))).toEqual([`3:1 syntax: ${CONFLICT} There are 2 more.`]);
  });

  it.each([
    ['a beginning alone', `${HEAD}${MINE}${CARE}`],
    ['an end alone', `${HEAD}${END}${CARE}`],
    ['a middle alone', `${HEAD}${THEIRS}${CARE}`],
  ])('%s costs its own line', async (_, text) => {
    const { diagnostics, coverage } = await judged(text);
    expect(diagnostics.filter((d) => d.code === 'syntax').map((d) => d.message)).toEqual([CONFLICT]);
    expect(coverage.score.points).toBe(1);
  });

  it('in each of several documents are said in the one that holds the first', () => {
    const documents = parse(`---\nmedcheck: "1.0"\n---\na: 1\n${MINE}${END}---\nb: 1\n`, 'yaml');
    expect(documents.map((document) => document.errors.length)).toEqual([0, 1, 0]);
  });

  it.each([
    'description: |\n  =======\n  <<<<<<< HEAD\n  >>>>>>> x\n',
    '# =======\n#<<<<<<<\n',
    'description: a ======= b\n',
    '"<<<<<<<": 1\n',
    '========: 1\n',
  ])('%j is none', async (text) => {
    expect((await findings(HEAD + text)).join()).not.toContain('merge conflict');
  });

  it.each([['<<<<<<< a\n'], ['<<<<<<< a\n=======\n'], ['=======\n'], ['<<<<<<< a\na: 1\n=======\na: 2\n>>>>>>> b\n']])(
    '2 MB of %j are one finding',
    { timeout: 30_000 },
    async (piece) => {
      const all = await findings(HEAD + fill(piece, 2 * MB - 2) + '\n');
      expect(all.filter((finding) => finding.includes(' syntax: '))).toEqual([expect.stringContaining(CONFLICT)]);
    },
  );
});

describe('characters', () => {
  const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
  const ODD = ['\0', '\u001b[31m', '\u202eabc', '\ufeff', '\ud800', '\udc00x', '\u2028', '\u00ad', '\u{e0041}', '\x7f'];

  it.each(ODD)('%j in a key, a value, an id and a name is not in any message', async (odd) => {
    const word = JSON.stringify(`k${odd}l`);
    for (const [text, language] of [
      [
        `{"medcheck": ${word}, "name": "x", ${word}: 1, "status": ${word}, "imports": [${word}], "tasks": [{"metrics": [${word}]}], "suppress": [{"criterion": ${word}, "reason": "because of it"}], "assessment": {${word}: {"score": 9}}}`,
        'json',
      ],
      [
        `medcheck: ${word}\nname: x\nk${odd}l: 1\nstatus: k${odd}l\nx: *k${odd}l\n# medcheck-disable k${odd}l -- because\n`,
        'yaml',
      ],
    ] as const) {
      const { diagnostics } = await judged(text, language);
      expect(diagnostics.length).toBeGreaterThan(2);
      for (const { message, related } of diagnostics)
        expect([message, ...related.map((r) => r.message)].filter((m) => UNSEEN.test(m))).toEqual([]);
    }
  });

  it('a text of a message is cut in time that does not depend on its length', () => {
    const long = 'x'.repeat(10 * MB);
    const start = performance.now();
    for (let i = 0; i < 2_000; i++) shown(long);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(shown(long)).toBe(`${'x'.repeat(59)}…`);
    expect(shown('😀'.repeat(61))).toBe(`${'😀'.repeat(59)}…`);
    expect(shown('😀'.repeat(60))).toBe('😀'.repeat(60));
    expect(shown(`${' '.repeat(500)}a${' '.repeat(500)}`)).toBe('a');
    expect(shown(`${'\0'.repeat(500)}a`)).toBe('…');
    expect(quoted('a\ud800b')).toBe('"a b"');
  });

  it.each(['', '\ufeff', ' \n\t\n', '# a\n# b\n', '\0', '\ufeff\ufeff', 'a\ufeff: 1\n', '\ud800', '\u0085'])(
    '%j is judged in both languages',
    async (text) => {
      for (const language of ['yaml', 'json'] as const) {
        const { document } = await judged(text, language);
        for (const { start, end } of document.errors) expect(start <= end && end <= text.length).toBe(true);
      }
    },
  );

  it('UTF-16 that was read as something else is no file of values', async () => {
    const text = Buffer.from(`${HEAD}stage: data\n`, 'utf16le').toString('latin1');
    expect((await judged(text)).coverage.score.points).toBe(0);
  });
});

describe('names that mean something to JavaScript are only names', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  it.each(NAMES)('%s', async (name) => {
    for (const [text, language] of [
      [
        `${HEAD}stage: design\n${name}: 1\npurpose: {${name}: {capability: x}}\nassessment: {${name}: {score: 2}}\nsuppress: [{criterion: ${name}, reason: because of it}]\ntasks: [{id: ${name}, metrics: [${name}]}]\nevaluation: {metrics: [{id: ${name}}]}\nstatus: ${name}\n# medcheck-disable ${name} -- because of it\n`,
        'yaml',
      ],
      [
        `{"medcheck": "1.0", "name": "x", "stage": "design", "${name}": {"a": 1}, "assessment": {"${name}": {"score": 2}}, "status": "${name}"}`,
        'json',
      ],
    ] as const) {
      const all = await findings(text, language);
      expect(all).toContainEqual(expect.stringContaining(`unknown-key: "${name}" is not a key of a definition.`));
      expect(all).toContainEqual(expect.stringContaining(`schema: "${name}" is no value of "status".`));
      if (language === 'yaml')
        expect(all.filter((f) => f.includes(`bad-suppression: "${name}" is no criterion and no code.`))).toHaveLength(
          2,
        );
    }
    expect(({} as Record<string, unknown>)['capability']).toBeUndefined();
    const settings = `severity: {${name}: off}\n${name}: {exclude: [a]}\n`;
    expect(readConfig(settings, 'medcheck.config.yaml')).toMatchObject({
      config: {},
      diagnostics: [
        { message: `"${name}" is no criterion, stage or code.`, range: { start: { line: 0, character: 11 } } },
        { message: `"${name}" is not a setting.`, range: { start: { line: 1, character: 0 } } },
      ],
    });
  });
});

describe('a configuration', () => {
  const messages = (text: string, name = 'medcheck.config.yaml'): string[] =>
    readConfig(text, name).diagnostics.map((d) => d.message);
  const TOO_MANY = 'A configuration has at most 5000 values. Name folders in place of their files.';

  it.each([
    ['100,000 patterns', `exclude:\n${'- a\n'.repeat(100_000)}`, TOO_MANY],
    ['20,000 codes', `severity:\n${times(20_000, (i) => ` MC${i}: off\n`)}`, TOO_MANY],
    ['overrides in plenty', `overrides: [${'{}, '.repeat(20_000)}]`, TOO_MANY],
    [
      'many patterns',
      `exclude:\n${'- a\n'.repeat(MAX_GLOBS + 1)}`,
      `A list has at most ${MAX_GLOBS} patterns. Name a folder in place of its files.`,
    ],
    ['a long pattern', `formats: {on: [${'a'.repeat(MAX_GLOB + 1)}]}`, `A pattern has at most ${MAX_GLOB} characters.`],
    ['depth', '['.repeat(100_000), TOO_DEEP],
    ['aliases', `a0: &a0 [x, x]\n${times(40, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}`, ALIASES],
    ['a merge conflict', '<<<<<<< a\nexclude: [a]\n=======\n>>>>>>> b\n', CONFLICT],
  ])('with %s has one finding, and the defaults apply', (_, text, message) => {
    expect(messages(text)).toEqual([message]);
    expect(readConfig(text, 'medcheck.config.yaml').config).toEqual({});
  });

  it('with thousands of wrong values lists some of them', () => {
    expect(messages(`{"exclude": [${'1, '.repeat(900)}1]}`, 'medcheck.config.json')).toHaveLength(100);
    expect(messages(`overrides: [${'{}, '.repeat(900)}]`)).toHaveLength(100);
  });

  it.each([
    'severity: 1',
    'severity: [a]',
    'severity: {MC01: {a: 1}}',
    'exclude: {a: 1}',
    'exclude: [null, 1, {a: b}, [c]]',
    'formats: []',
    'formats: {on: a, off: [1]}',
    'maxFileSize: 1e309',
    'maxFileSize: -1',
    'maxFileSize: .nan',
    'overrides: {files: [a]}',
    'overrides: [null, 1, a, []]',
    'overrides: [{files: a, suppress: {a: b}}]',
    'overrides: [{files: [a], suppress: [null, 1, {criterion: [a], reason: {b: c}}]}]',
    '- a',
    'a',
  ])('%s has findings and throws nothing', (text) => {
    const { config, diagnostics } = readConfig(text, 'medcheck.config.yaml');
    expect(config).toEqual({});
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});

describe('globs', () => {
  it.each([
    [`${'*a'.repeat(200)}x`, 'a'.repeat(4_000)],
    [`${'**/'.repeat(160)}x`, 'a/'.repeat(2_000)],
    [`${'**/*a'.repeat(90)}x`, 'a/'.repeat(2_000)],
    ['{a,b}'.repeat(100), 'a'.repeat(4_000)],
    ['{a,{b,'.repeat(80), 'a'.repeat(4_000)],
    [`${'{a*,'.repeat(80)}x${'}'.repeat(80)}y`, 'a'.repeat(4_000)],
    ['!('.repeat(250), 'a'.repeat(4_000)],
    ['+(a|aa)x', 'a'.repeat(4_000)],
    ['['.repeat(500), 'a'.repeat(4_000)],
    ['[!'.repeat(250), 'a'.repeat(4_000)],
    ['(a+)+$', 'a'.repeat(4_000)],
    ['?'.repeat(500), 'a'.repeat(4_000)],
    ['\\'.repeat(500), 'a'.repeat(4_000)],
    [`${'*'.repeat(499)}b`, 'a'.repeat(4_000)],
    ['x'.repeat(100_000), 'x'.repeat(100_000)],
  ])('%#: made to explode, is answered at once', (glob, file) => {
    const start = performance.now();
    expect(matches(file, [glob])).toBe(false);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it.each([
    ['*.json', 'a.json', true],
    ['*.json', 'a/b.json', false],
    ['*.json', '.json', true],
    ['a/**', 'a', true],
    ['a/**', 'a/b/c', true],
    ['a/**', 'ab', false],
    ['**', 'a/b', true],
    ['**/b', 'b', true],
    ['**/b', 'a/a/b', true],
    ['**/b', 'ab', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/xb', false],
    ['a**b', 'axxb', true],
    ['a**b', 'a/b', false],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a?c', 'a😀c', true],
    ['[a-c]x', 'bx', true],
    ['[a-c]x', 'dx', false],
    ['[!a-c]x', 'dx', true],
    ['[^a-c]x', 'ax', false],
    ['[!a]x', '/x', false],
    ['[]a]x', ']x', true],
    ['[a', '[a', true],
    ['{a,b/c}.x', 'b/c.x', true],
    ['{a,b}.x', 'c.x', false],
    ['{a,{b,c}d}', 'cd', true],
    ['{a/**,b}', 'a/x/y', true],
    ['{,a}b', 'b', true],
    ['{a,b', '{a,b', true],
    ['a}', 'a}', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['(a)', '(a)', true],
    ['a.c', 'abc', false],
    ['__proto__', '__proto__', true],
  ])('%s and %s: %s', (glob, file, fits) => {
    expect(globMatcher(glob)(file)).toBe(fits);
  });
});

/** The best of three, in milliseconds. */
function timeOf(work: () => unknown): number {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** In characters. Twice as long a text takes four times as long where time grows with the square. */
const LENGTH = 50_000;
/** The same for what takes more than a match for each character. */
const SLOW = 15_000;
/** Less than this is noise, in milliseconds; the square of LENGTH takes far more. */
const NOISE = 25;

/** The texts that take more than three times as long when they are twice as long. */
function superlinear(texts: readonly string[], work: (text: string) => unknown, length = LENGTH): string[] {
  return texts.filter((piece) => {
    const [once, twice] = [fill(piece, length), fill(piece, 2 * length)];
    const short = timeOf(() => work(once));
    // A first look: what is quick at this length need not be measured again.
    if (short < NOISE / 5) return false;
    return timeOf(() => work(twice)) > 3 * short + NOISE;
  });
}

/** Runs of what expressions repeat: each alone, and behind something that begins a match. */
const RUNS = [
  ' ',
  '\t',
  '\n',
  ' \n',
  'a',
  'A',
  'aA',
  '0',
  '0.',
  'a ',
  'A ',
  '1 ',
  '-',
  '_',
  '.',
  '. ',
  '; ',
  '?  ',
  ',',
  ':',
  '/',
  '~',
  '#',
  '*',
  '<',
  '[',
  '(',
  '{',
  '"',
  '\\',
  '&#1',
  '<a',
  '../',
  '\r',
  '<<<<<<',
  '======',
  '😀',
  '中',
];

/** Every literal regular expression of the sources, with its file. */
function literals(): { file: string; source: string; flags: string }[] {
  const root = path.resolve(__dirname, '../..');
  const files = ['server/src', 'client/src'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
      .map((name) => path.join(folder, name)),
  );
  return files.flatMap((file) => {
    const found: { file: string; source: string; flags: string }[] = [];
    const tree = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/** What an expression spells out, as texts that begin to match again and again. */
function wordsOf(source: string): string[] {
  const plain = source.replace(/\\[a-z](?:\{[^}]*\})?|\(\?(?::|=|!|<=|<!)/gi, ' ');
  const words = plain.match(/[A-Za-z][\w-]*/g) ?? [];
  return [...new Set(words)].slice(0, 12).flatMap((word) => [`${word} `, word]);
}

describe('time grows with the length of a text', () => {
  const LITERALS = literals();

  it('all expressions of the sources are looked at', () => {
    expect(LITERALS.length).toBeGreaterThan(150);
    const text = LITERALS.map(({ source }) => source).join('\n');
    for (const known of ['<{7}|={7}|>{7}', '^<[^<>]*>$', '^(?:todo|tbd|fixme)[:\\s]']) expect(text).toContain(known);
  });

  it('for every expression of the sources', { timeout: 120_000 }, () => {
    const slow = LITERALS.flatMap(({ file, source, flags }) => {
      const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
      const own = wordsOf(source);
      const texts = [
        ...RUNS,
        ...own,
        ...own.slice(0, 3).flatMap((word) => RUNS.slice(0, 6).map((run) => word + run.repeat(40))),
      ];
      return superlinear(texts, (text) => text.replace(pattern, '')).map(
        (text) => `${file}: /${source}/ on ${JSON.stringify(text)}`,
      );
    });
    expect(slow).toEqual([]);
  });

  const words = (patterns: readonly RegExp[]): string[] => [
    ...new Set(patterns.flatMap(({ source }) => wordsOf(source))),
  ];
  const ALL = Object.values(PATTERNS).flatMap((pattern) =>
    pattern.any.flatMap((one) => [...one.all, ...('none' in one ? (one.none ?? []) : [])]),
  );
  const CLAIMS = [
    'safe for clinical ',
    'safe to use in medical and clinical or ',
    'the model is ',
    'better than the experienced ',
    'replaces the ',
    'proves that the ',
    'at the level of our many ',
    'near truly human-level ',
    'n’t ',
    'if ',
    '\n- ',
    '\n\t',
  ];
  const EVERYWHERE = [...RUNS, ...CLAIMS];

  it.each<[string, (text: string) => unknown, number?]>([
    ['the phrases of clearance', clearancePhrases],
    [
      'sentences and what they say',
      (text) => sentencesOf(text).map((s) => (Object.keys(PATTERNS) as PatternName[]).map((name) => says(name, s))),
    ],
    ['coding systems', codingSystemsIn],
    ['dimensions', dimensionOf],
    ['modalities', modalitiesOf],
    [
      'absent texts',
      (text) => [isAbsentText(text), isAbsentCardText(text), hasSubstance(text), isAbsentText(`<${text}`)],
    ],
    ['evidence', (text) => [evidenceOf(text), evidenceOf(`doi: ${text}`)]],
    [
      'locators',
      (text) => [
        locatorFound(text, 'a.md', text),
        locatorFound(`/${text}`, 'a.json', '{}'),
        locatorFound('x', 'a.md', text),
      ],
    ],
    ['detection', (text) => [detect('a.yaml', text), detect('a.json', `{${text}`), detect(text, '')]],
    ['Markdown', (text) => [escaped(text, text.length), plainText(text)]],
    ['globs', (text) => matches(text, ['**/*a*b*', '{a,b}/**']), SLOW],
    ['YAML', (text) => parse(`a: ${text}`, 'yaml'), SLOW],
    ['JSON', (text) => parse(`{"a": ${text}`, 'json'), SLOW],
  ])('for %s', { timeout: 60_000 }, (_, work, length) => {
    expect(superlinear(EVERYWHERE, work, length)).toEqual([]);
  });

  it('for every pattern that says what a sentence must', { timeout: 60_000 }, () => {
    // Sentences are cut; here their patterns have the whole text.
    const slow = ALL.flatMap((pattern) =>
      superlinear([...RUNS, ...words([pattern])].slice(0, 50), (text) => pattern.test(text)).map(
        (text) => `/${pattern.source.slice(0, 60)}/ on ${JSON.stringify(text)}`,
      ),
    );
    expect(slow).toEqual([]);
  });
});
