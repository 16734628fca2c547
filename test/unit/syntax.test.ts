/** Texts to trees: what is read, where it stands, and that no text is too odd to be read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import {
  type Language,
  type ParsedDocument,
  MAX_DEPTH,
  MAX_ERRORS,
  TOO_DEEP,
  keyRangeOf,
  rangeOf,
} from '../../server/src/syntax/document';
import { type Data, type SyntaxNode, find, toData, walk } from '../../server/src/syntax/node';
import { parse } from '../../server/src/syntax/parse';
import { type Range, Lines } from '../../server/src/syntax/text';

const EXAMPLE = readFileSync(path.resolve(__dirname, '../../examples/angorbench/medcheck.yaml'), 'utf8');

function first(text: string, language: Language = 'yaml'): ParsedDocument {
  const [document] = parse(text, language);
  if (!document) throw new Error('There is always a document.');
  return document;
}

function data(text: string, language: Language = 'yaml'): Data {
  return toData(first(text, language).root);
}

/** Plain objects with prototypes, so that toEqual reads well. */
function plain(value: Data): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

function messages(text: string, language: Language = 'yaml'): string[] {
  return first(text, language).errors.map((error) => error.message);
}

function cut(text: string, range: Range): string {
  const lines = new Lines(text);
  return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
}

/** What stands at a pointer, by offsets. */
function at(text: string, pointer: string, language: Language = 'yaml'): string {
  const found = find(first(text, language).root, pointer);
  if (!found?.exact) throw new Error(`There is nothing at ${pointer}.`);
  return text.slice(found.node.start, found.node.end);
}

/** Every offset lies in the text, and no range ends before it starts. */
function expectRangesInText(document: ParsedDocument): void {
  const { length } = document.lines.text;
  const inText = ({ start, end }: { start: number; end: number }): boolean =>
    0 <= start && start <= end && end <= length;
  const visit = (node: SyntaxNode): void => {
    if (!inText(node)) throw new Error(`A ${node.kind} from ${node.start} to ${node.end} of ${length}.`);
    if (node.kind !== 'map') return;
    for (const entry of node.entries) {
      if (!inText({ start: entry.keyStart, end: entry.keyEnd }))
        throw new Error(`The key ${entry.key} is out of the text.`);
    }
  };
  if (document.root) walk(document.root, visit);
  for (const item of [...document.errors, ...document.comments]) {
    if (!inText(item)) throw new Error(`${JSON.stringify(item)} of ${length}.`);
  }
  expect(inText(document)).toBe(true);
}

/** The text of each scalar, read alone, has the scalar's value. */
function expectScalarsRoundTrip(document: ParsedDocument): void {
  if (!document.root) return;
  walk(document.root, (node, pointer) => {
    if (node.kind !== 'scalar' || node.style === 'empty') return;
    // A block scalar at the root, and lines of a plain one there, need no indentation: as a key's value they do.
    if (node.style === 'block' && pointer === '') return;
    const indent = node.style === 'block' ? '' : ' ';
    const written = document.lines.text.slice(node.start, node.end).replace(/\r\n?|\n/g, `\n${indent}`);
    const again = document.language === 'json' ? data(written, 'json') : (data(`k: ${written}`) as { k: Data }).k;
    if (!Object.is(again ?? null, node.value))
      throw new Error(
        `${pointer}: ${JSON.stringify(written)} reads ${JSON.stringify(again)}, not ${JSON.stringify(node.value)}.`,
      );
  });
}

describe('lines', () => {
  it('end with LF, CRLF or a lone CR', () => {
    const lines = new Lines('a\nbb\r\nccc\rd');
    expect([lines.count, 0, 1, 2, 3].map((n, i) => (i === 0 ? n : lines.lineText(n)))).toEqual([
      4,
      'a',
      'bb',
      'ccc',
      'd',
    ]);
    expect(lines.positionAt(10)).toEqual({ line: 3, character: 0 });
  });

  it('turn offsets into positions and back, and clamp what lies outside', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀') }), fc.nat(30), (text, at) => {
        const lines = new Lines(text);
        const offset = Math.min(at, text.length);
        const position = lines.positionAt(offset);
        // Inside of a CRLF there is no position: the end of the line stands for it.
        const inside = text[offset] === '\n' && text[offset - 1] === '\r';
        expect(lines.offsetAt(position)).toBe(inside ? offset - 1 : offset);
      }),
    );
    const lines = new Lines('ab\ncd');
    expect(lines.positionAt(99)).toEqual({ line: 1, character: 2 });
    expect(lines.positionAt(-1)).toEqual({ line: 0, character: 0 });
    expect(lines.offsetAt({ line: 0, character: 99 })).toBe(2);
    expect(lines.offsetAt({ line: 9, character: 0 })).toBe(5);
  });

  it('cut a range at the end of its first line', () => {
    const lines = new Lines('one\r\ntwo');
    expect(lines.lineRange(1, 7)).toEqual({ start: { line: 0, character: 1 }, end: { line: 0, character: 3 } });
  });
});

describe('texts that hold little', () => {
  it.each(['', '\n\n', '   ', '\t', '# only a comment\n', '---\n', '---\n...\n', '\ufeff', '\ufeff# comment'])(
    '%j has no tree and no error',
    (text) => {
      const document = first(text);
      expect(document.root).toBeNull();
      expect(document.errors).toEqual([]);
      expect(rangeOf(document, '/name').start).toEqual({ line: 0, character: 0 });
    },
  );

  it.each(['', ' \n', '\ufeff'])('%j has no tree as JSON either', (text) => {
    expect(first(text, 'json')).toMatchObject({ root: null, errors: [] });
  });

  it('keeps what was read of a half-typed line', () => {
    expect(plain(data('medcheck: "1.0"\nnam'))).toEqual({ medcheck: '1.0', nam: null });
    expect(messages('medcheck: "1.0"\nnam').length).toBeGreaterThan(0);
    expect(plain(data('medcheck: "1.0"\nname: "Ha'))).toMatchObject({ medcheck: '1.0' });
    expect(plain(data('{"medcheck": "1.0", "na', 'json'))).toEqual({ medcheck: '1.0', na: null });
    expect(plain(data('{"medcheck": "1.0", "name": }', 'json'))).toMatchObject({ medcheck: '1.0' });
  });

  it.each([
    ['- a\n- b', 'yaml', ['a', 'b']],
    ['just words', 'yaml', 'just words'],
    ['[1, 2]', 'json', [1, 2]],
    ['"words"', 'json', 'words'],
    ['42', 'json', 42],
  ] as const)('reads %j with a list or a scalar at its root', (text, language, value) => {
    expect(plain(data(text, language))).toEqual(value);
  });
});

describe('characters', () => {
  it('counts UTF-16 code units behind an astral character', () => {
    const text = '# 😀\nname: "😀 x" # 😀\npurpose: {a: 😀, b: end}\n';
    expect(at(text, '/name')).toBe('"😀 x"');
    expect(at(text, '/purpose/b')).toBe('end');
    expect(rangeOf(first(text), '/purpose/b')).toEqual({
      start: { line: 2, character: 20 },
      end: { line: 2, character: 23 },
    });
    expect(first(text).comments.map((comment) => text.slice(comment.start, comment.end))).toEqual(['# 😀', '# 😀']);
  });

  it.each(['yaml', 'json'] as const)('does not count a byte order mark as part of a value (%s)', (language) => {
    const text = '\ufeff{"a": "b"}';
    expect(plain(data(text, language))).toEqual({ a: 'b' });
    expect(at(text, '/a', language)).toBe('"b"');
    expect(rangeOf(first(text, language), '').start).toEqual({ line: 0, character: 2 });
  });

  it('reads CRLF and lone CR as line endings', () => {
    const lf = 'a: 1\nb:\n  - "x"\n  - y # c\nc: |\n  one\n  two\n';
    for (const ending of ['\r\n', '\r']) {
      const text = lf.replaceAll('\n', ending);
      expect(plain(data(text))).toEqual(plain(data(lf)));
      expect(messages(text)).toEqual([]);
      expect(at(text, '/b/1')).toBe('y');
      expect(rangeOf(first(text), '/b/1')).toEqual(rangeOf(first(lf), '/b/1'));
      expect(first(text).comments.map((comment) => comment.text)).toEqual([' c']);
    }
  });

  it('says that tabs do not indent', () => {
    expect(messages('a:\n\tb: 1\n')).toContain('YAML does not allow tabs for indentation. Use spaces.');
  });

  it('reads NUL, and keys that mean something to JavaScript', () => {
    expect(plain(data('a: "x\\0y"'))).toEqual({ a: 'x\0y' });
    const broken = parse('a: 1\n---\nb: x\0\0y\nc: 2\n', 'yaml');
    expect(broken.map(({ errors }) => errors)).toEqual([
      [],
      [
        {
          start: 13,
          end: 14,
          message: 'YAML does not allow the character NUL (U+0000). Delete it; in quotes it is written as \\0.',
        },
      ],
    ]);
    expect(plain(toData(broken[1]?.root ?? null))).toEqual({ b: 'x\0\0y', c: 2 });
    for (const language of ['yaml', 'json'] as const) {
      const text = '{"__proto__": {"x": 1}, "constructor": 2, "toString": 3}';
      const read = data(text, language) as Record<string, Data>;
      expect(Object.keys(read)).toEqual(['__proto__', 'constructor', 'toString']);
      expect(Object.getPrototypeOf(read)).toBeNull();
      expect(at(text, '/__proto__/x', language)).toBe('1');
      expect(find(first('{"a": 1}', language).root, '/constructor')?.exact).toBe(false);
    }
  });
});

describe('YAML', () => {
  it('keeps a number as it is written beside its value', () => {
    const text = 'a: 1.10\nb: 012\nc: 0x1F\nd: 1e3\ne: "1.10"\nf: 12345678901234567890';
    const scalars = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((key) => [key, find(first(text).root, `/${key}`)?.node]),
    );
    expect(scalars).toMatchObject({
      a: { value: 1.1, source: '1.10' },
      b: { value: 12, source: '012' },
      c: { value: 31, source: '0x1F' },
      d: { value: 1000, source: '1e3' },
      e: { value: '1.10', source: '1.10' },
    });
  });

  it('reads no, yes, on and off as texts, as YAML 1.2 does', () => {
    expect(plain(data('[no, yes, on, off, true, null, ~]'))).toEqual(['no', 'yes', 'on', 'off', true, null, null]);
  });

  it('passes over tags that it does not know', () => {
    const text = 'a: !secret abc\nb: !!str 12\nc: !Ref {x: 1}\n';
    expect(plain(data(text))).toEqual({ a: 'abc', b: '12', c: { x: 1 } });
    expect(messages(text)).toEqual([]);
    expect(at(text, '/a')).toBe('abc');
  });

  it('follows aliases to the last anchor before them', () => {
    const text = 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n';
    expect(plain(data(text))).toEqual({ a: 1, b: 1, c: 2, d: 2 });
    expect(at(text, '/d')).toBe('*x');
  });

  it.each([
    ['a: *later\nlater: &later 1', 'This alias has no anchor: no &name with its name stands before it.', '*later'],
    ['a: &a [*a]', 'This alias stands within its own anchor.', '*a'],
    ['a: &a\n  b: *a', 'This alias stands within its own anchor.', '*a'],
  ])('says what is wrong with an alias: %j', (text, message, where) => {
    const [error] = first(text).errors;
    expect(error?.message).toBe(message);
    expect(text.slice(error?.start, error?.end)).toBe(where);
  });

  it('merges with <<: own keys win, then the first mapping of a list; offsets lie at the anchor', () => {
    const text =
      'base: &b {x: 1, y: 2}\nmore: &m {y: 3, z: 4}\none:\n  y: 9\n  <<: *b\ntwo:\n  <<: [*b, *m]\nthree:\n  <<: {q: 1}\n';
    expect(messages(text)).toEqual([]);
    expect(plain(data(text))).toMatchObject({ one: { y: 9, x: 1 }, two: { x: 1, y: 2, z: 4 }, three: { q: 1 } });
    expect(Object.keys((data(text) as { two: object }).two)).not.toContain('<<');
    const z = find(first(text).root, '/two/z');
    expect(z?.entry?.merged).toBe(true);
    expect(z?.node.start).toBe(text.indexOf('z: 4') + 3);
  });

  it.each(['a:\n  <<: 3', 'a:\n  <<:', 'a:\n  <<: [1]'])('says that a merge key takes a mapping: %j', (text) => {
    const document = first(text);
    expect(document.errors.map((error) => error.message)).toEqual([
      'A merge key (<<) takes a mapping or a list of mappings.',
    ]);
    expect(document.errors[0]?.start).toBeGreaterThanOrEqual(text.indexOf('<<'));
    expectRangesInText(document);
  });

  it('takes the first of two equal keys and reports the second, once', () => {
    const text = 'a: &a\n  k: 1\n  k: 2\nb: *a\nc: *a\n';
    expect(plain(data(text))).toEqual({ a: { k: 1 }, b: { k: 1 }, c: { k: 1 } });
    const { duplicates } = first(text);
    expect(duplicates.map(({ first: one, second }) => [one.keyStart, second.keyStart])).toEqual([[8, 15]]);
    expect(plain(data('{"a": 1, "a": 2}', 'json'))).toEqual({ a: 1 });
    expect(first('{"a": 1, "a": 2}', 'json').duplicates).toHaveLength(1);
  });

  it('refuses keys that are no words', () => {
    expect(messages('[a, b]: 1\n? {c: 1}\n: 2\n')).toEqual(
      Array(2).fill('A key must be a plain word, not a list or a mapping.'),
    );
    expect(plain(data('1: a\ntrue: b\nnull: c\n1.10: d'))).toEqual({ '1': 'a', true: 'b', null: 'c', '1.10': 'd' });
  });

  it('reads several documents, each with its own comments and errors', () => {
    const text = '# one\na: 1 # two\n---\n# three\nb: [\n---\nc: 3\n# four\n...\n# five\n';
    const documents = parse(text, 'yaml');
    expect(documents.map((document) => Object.keys(plain(toData(document.root)) as object))).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
    expect(documents.map((document) => document.errors.length > 0)).toEqual([false, true, false]);
    expect(documents.flatMap((document) => document.comments.map((comment) => comment.text.trim()))).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
    expect(documents.map((document) => [document.start, document.end]).flat()).toEqual(
      [...new Set(documents.flatMap((d) => [d.start, d.end]))].flatMap((n, i, all) =>
        i === 0 || i === all.length - 1 ? [n] : [n, n],
      ),
    );
  });

  it('ends a document where the next one begins, also behind a key without a value', () => {
    const text = 'a:\n\n\n# of the first\n---\nb: 1\n';
    const [first, second] = parse(text, 'yaml');
    expect([first?.end, second?.start]).toEqual([text.indexOf('---'), text.indexOf('---')]);
    expect(first?.comments).toHaveLength(1);
    expect(second?.comments).toEqual([]);
  });

  it('says so where there are more documents than it reads', () => {
    const documents = parse('---\na: 1\n'.repeat(300), 'yaml');
    expect(documents).toHaveLength(100);
    expect(documents.at(-1)?.errors.map((error) => error.message)).toEqual([
      'Only the first 100 documents of a file are read. Move the others to a file of their own.',
    ]);
  });
});

describe('JSON', () => {
  it.each([
    ['{"a": 1,}', 'A key in double quotes is expected here. Is there a comma too many before it?'],
    ['{"a": 1} // c', 'JSON has no comments.'],
    ["{'a': 1}", 'This word is not JSON: a text needs double quotes.'],
    ['{"a": 1 "b": 2}', 'A comma is missing before this.'],
    ['{"a": "x', 'The closing quote of this text is missing.'],
    ['{"a": 1} {"b": 2}', 'The document has ended; this does not belong to it.'],
  ])('says what is wrong with %j', (text, message) => {
    expect(messages(text, 'json')[0]).toBe(message);
    expect(plain(data(text, 'json'))).toBeDefined();
    expectRangesInText(first(text, 'json'));
  });
});

describe('the place of a finding', () => {
  const yaml =
    'medcheck: "1.0"\npurpose:\n  goals:\n    - name: x\n      use: y\n    - {}\nnote: |\n  many\n  lines\nempty:\n';
  it.each([
    ['/purpose/goals/0/use', 'y'],
    ['/purpose/capability', 'purpose'],
    ['/purpose', 'purpose'],
    ['/purpose/goals', 'goals'],
    ['/purpose/goals/0', 'name'],
    ['/purpose/goals/0/missing', 'name'],
    ['/purpose/goals/7', 'goals'],
    ['/purpose/goals/1/missing', '{}'],
    ['/note', 'note'],
    ['/empty', 'empty'],
    ['/nothing/here', 'medcheck'],
    ['', 'medcheck'],
  ])('%s is shown at %s', (pointer, words) => {
    expect(cut(yaml, rangeOf(first(yaml), pointer))).toBe(words);
  });

  it('is the opening brace in a list item of JSON, and a key with its quotes', () => {
    const json = '{"list": [{"a": 1}, {}], "name": "x"}';
    const document = first(json, 'json');
    expect(rangeOf(document, '/list/0/missing')).toEqual({
      start: { line: 0, character: 10 },
      end: { line: 0, character: 11 },
    });
    expect(cut(json, rangeOf(document, '/list/1'))).toBe('{');
    expect(cut(json, rangeOf(document, '/other'))).toBe('"list"');
    expect(cut(json, rangeOf(document, '/other', 'name'))).toBe('"name"');
    expect(cut(json, keyRangeOf(document, '/name'))).toBe('"name"');
  });

  it('is the whole root where that is no mapping, cut to a line', () => {
    expect(cut('- a\n- b', rangeOf(first('- a\n- b'), '/x'))).toBe('- a');
  });
});

describe('too much', () => {
  const LEVELS = 10_000;
  const deep: [string, string, Language][] = [
    ['[', '['.repeat(LEVELS), 'yaml'],
    ['[', '['.repeat(LEVELS) + ']'.repeat(LEVELS), 'json'],
    ['{a:', '{a: '.repeat(LEVELS), 'yaml'],
    ['{"a":', '{"a":'.repeat(LEVELS) + '1' + '}'.repeat(LEVELS), 'json'],
    ['-', '- '.repeat(LEVELS) + 'x', 'yaml'],
    ['a block in a block', Array.from({ length: 1_900 }, (_, i) => ' '.repeat(i) + 'a:\n').join(''), 'yaml'],
    ['brackets closed wrongly', '[},'.repeat(LEVELS), 'json'],
  ];
  it.each(deep)('nesting of %s is an error', (_, text, language) => {
    const document = first(text, language);
    expect(document.root).toBeNull();
    expect(document.errors.map((error) => error.message)).toEqual([TOO_DEEP]);
    expectRangesInText(document);
  });

  it('keys in keys are refused, however deep', () => {
    expect(messages('? ? x')).toEqual(['A key must be a plain word, not a list or a mapping.']);
    expect(messages('? '.repeat(LEVELS) + 'x')).toEqual([TOO_DEEP]);
  });

  it(`reads ${MAX_DEPTH} levels`, () => {
    for (const language of ['yaml', 'json'] as const) {
      expect(messages('['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH), language)).toEqual([]);
      expect(messages('['.repeat(MAX_DEPTH + 2) + ']'.repeat(MAX_DEPTH + 2), language)).toHaveLength(1);
    }
  });

  it('an alias bomb is an error', () => {
    const bomb =
      'a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n' +
      Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]\n`).join('');
    expect(first(bomb)).toMatchObject({ root: null });
    const expected = [
      'The aliases (*name) of this file expand to too many values, so it is not read. Write out what is meant in their place.',
    ];
    expect(messages(bomb)).toEqual(expected);
    const merged =
      'a0: &a0 {x: 1}\n' +
      Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1}\n  <<: [*a${i}, *a${i}]\n`).join('');
    expect(messages(merged)).toEqual(expected);
  });

  it('lists at most so many errors', () => {
    expect(first(`[${'&a '.repeat(500)}]`).errors.length).toBeLessThanOrEqual(MAX_ERRORS);
    expect(first('{' + ',x'.repeat(500), 'json').errors.length).toBeLessThanOrEqual(MAX_ERRORS);
    expect(first('a: 1\n'.repeat(500)).duplicates).toHaveLength(MAX_ERRORS);
    expect(first(`{${'"a": 1,'.repeat(500)} "b": 1}`, 'json').duplicates).toHaveLength(MAX_ERRORS);
  });
});

describe('2 MB of noise is checked in bounded time', () => {
  const SIZE = 2 * 1024 * 1024;
  const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
  const counted = (piece: (i: number) => string): string => {
    const pieces: string[] = [];
    for (let i = 0, length = 0; length < SIZE; i++) length += pieces[pieces.push(piece(i)) - 1]?.length ?? 0;
    return pieces.join('');
  };
  const random =
    fc.sample(fc.string({ unit: 'binary', minLength: 4_000, maxLength: 5_000, size: 'max' }), {
      numRuns: 1,
      seed: 1,
    })[0] ?? '';
  const punctuation =
    fc.sample(
      fc.string({
        unit: fc.constantFrom(...'-:{}[]"\'&*!|>#% \n,?a1'),
        minLength: 4_000,
        maxLength: 5_000,
        size: 'max',
      }),
      { numRuns: 1, seed: 2 },
    )[0] ?? '';
  const head = 'medcheck: "1.0"\nname: x\n';
  const kinds: [string, string, Language][] = [
    ['dashes', fill('- '), 'yaml'],
    ['opening brackets', fill('['), 'yaml'],
    ['closing brackets', fill(']'), 'yaml'],
    ['broken directives', fill('%\n'), 'yaml'],
    ['quotes', fill('"'), 'yaml'],
    ['lone carriage returns', fill('a: 1\r'), 'yaml'],
    ['line feeds', fill('\n'), 'yaml'],
    ['words', fill('lorem ipsum '), 'yaml'],
    ['emoji', fill('😀'), 'yaml'],
    ['NUL', fill('\0'), 'yaml'],
    ['random characters', fill(random), 'yaml'],
    ['random punctuation', fill(punctuation), 'yaml'],
    ['anchors', fill('- &a *a\n'), 'yaml'],
    ['directives of ours', fill('# medcheck-disable-next-line MC09 -- why\n'), 'yaml'],
    ['unknown keys', head + counted((i) => `an_unknown_key_of_some_length_${i}: 1\n`), 'yaml'],
    ['one key', head + fill('the_same_key_again_and_again: value\n'), 'yaml'],
    [
      'wrong values',
      `${head}tasks:\n${fill('  - type: nonsense_of_some_length\n    metrics: [nowhere, nothing]\n')}`,
      'yaml',
    ],
    [
      'references to nothing',
      `${head}tasks: [${Array.from({ length: 5_000 }, (_, i) => `{id: t${i}, metrics: [nowhere_to_be_found_${i}]}`).join()}]\nevaluation: {metrics: [${Array.from({ length: 5_000 }, (_, i) => `{id: metric_number_${i}}`).join()}]}\n`,
      'yaml',
    ],
    ['unknown keys', `{"medcheck": "1.0"${counted((i) => `,"unknown${i}":1`)}}`, 'json'],
    ['one key', `{${fill('"a":1,')}`, 'json'],
    ['random characters', fill(random), 'json'],
    ['random punctuation', fill(punctuation), 'json'],
    ['brackets closed wrongly', fill('[},'), 'json'],
    ['a list of numbers', `{"tasks": [${fill('1,')}1]}`, 'json'],
    ['white space', fill(' '), 'json'],
  ];
  it.each(kinds)('%s (%#)', { timeout: 20_000 }, async (_, text, language) => {
    const verdicts = await check({
      text,
      path: `medcheck.${language}`,
      format: 'medcheck',
      settings: DEFAULT_SETTINGS,
      host: null,
    });
    expect(verdicts.length).toBeGreaterThan(0);
    for (const { diagnostics } of verdicts) expect(diagnostics.length).toBeLessThan(1_000);
  });
});

describe('properties', () => {
  const words = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'ab: -#\n"\'{}[],&*!|>%@`~\\\t', '<<', '😀', 'é', '\u00a0', '\u2028'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  });
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      words,
      tie('object'),
      tie('list'),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    ),
    object: fc.dictionary(words, tie('value'), { noNullPrototype: false, maxKeys: 5 }),
    list: fc.array(tie('value'), { maxLength: 5 }),
  })).object;

  it('random texts are read, with every range in the text', () => {
    fc.assert(
      fc.property(words, fc.constantFrom<Language>('yaml', 'json'), (text, language) => {
        for (const document of parse(text, language)) {
          expectRangesInText(document);
          if (document.errors.length === 0) expectScalarsRoundTrip(document);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('each scalar of a definition stands where its range says, block texts too', () => {
    for (const text of [
      EXAMPLE,
      EXAMPLE.replaceAll('\n', '\r\n'),
      'a: |\n  one\n\n  two\nb:\n  - >-\n    x\n    y\n  - |+\n    z\n\nc: 1\n',
    ]) {
      expect(messages(text)).toEqual([]);
      expectRangesInText(first(text));
      expectScalarsRoundTrip(first(text));
    }
  });

  it('bracket soup never nests deeper than the limit', () => {
    const soup = fc.string({
      unit: fc.constantFrom('[', ']', '{', '}', ',', '"a":', '1'),
      minLength: 200,
      maxLength: 2_000,
      size: 'max',
    });
    fc.assert(
      fc.property(soup, (text) => {
        const { root } = first(text, 'json');
        if (root) walk(root, (_, pointer) => expect(pointer.split('/').length).toBeLessThanOrEqual(MAX_DEPTH + 1));
      }),
    );
  });

  it('JSON and YAML of the same data give the same data, and each scalar stands where its range says', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value, null, 2);
        const wanted: unknown = JSON.parse(text);
        // The key << means something where it has no quotes.
        const block = stringify(value, {
          // Block texts of white space alone are not written faithfully; the examples hold real ones.
          blockQuote: false,
          ...(text.includes('"<<"') ? { defaultKeyType: 'QUOTE_DOUBLE' as const } : {}),
        });
        for (const document of [first(text, 'json'), first(text, 'yaml'), first(block)]) {
          expect(document.errors).toEqual([]);
          expect(plain(toData(document.root)) ?? {}).toEqual(wanted);
          expectRangesInText(document);
          expectScalarsRoundTrip(document);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a definition with random changes is checked, with every finding on a line of the text', async () => {
    const change = fc.tuple(
      fc.nat(EXAMPLE.length),
      fc.nat(60),
      fc.oneof(
        words,
        fc.constantFrom(
          '',
          '\n',
          '  ',
          '- ',
          ': ',
          '{',
          '[',
          '"',
          '<<: *x\n',
          'not_applicable: x\n',
          'planned: true\n',
          '\u202e',
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        let text = EXAMPLE;
        for (const [from, length, insert] of changes) text = text.slice(0, from) + insert + text.slice(from + length);
        const verdicts = await check({
          text,
          path: 'medcheck.yaml',
          format: 'medcheck',
          settings: DEFAULT_SETTINGS,
          host: null,
        });
        const lines = new Lines(text);
        for (const { document, diagnostics } of verdicts) {
          expectRangesInText(document);
          for (const { range, message } of diagnostics) {
            expect(range.end.line).toBe(range.start.line);
            expect(range.start.line).toBeLessThan(lines.count);
            expect(range.start.character).toBeLessThanOrEqual(range.end.character);
            expect(range.end.character).toBeLessThanOrEqual(lines.lineText(range.start.line).length);
            expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/); // eslint-disable-line no-control-regex
          }
        }
      }),
      { numRuns: 120 },
    );
  }, 60_000);
});

describe('comments', () => {
  it('are found wherever they stand, and nothing else is one', () => {
    const text = [
      '# at the top',
      'a: 1 # behind a value',
      'b: "# no comment"',
      'c: no#comment',
      'd: | # behind a block mark',
      '  # text of the block',
      'e: [1, # inside a flow',
      '  2]',
      '- # behind a dash',
      '',
    ].join('\n');
    const [document] = parse(text, 'yaml');
    expect(document?.comments.map((c) => [text.slice(c.start, c.end), c.text])).toEqual([
      ['# at the top', ' at the top'],
      ['# behind a value', ' behind a value'],
      ['# behind a block mark', ' behind a block mark'],
      ['# inside a flow', ' inside a flow'],
      ['# behind a dash', ' behind a dash'],
    ]);
  });
});
