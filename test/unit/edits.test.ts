/** Plans to texts: each rule by exact texts before and after. */
import { describe, expect, it } from 'vitest';
import { type Fragment, Placeholder } from '../../server/src/edits/fragment';
import { type Plan, applyEdits, editsFor } from '../../server/src/edits/plan';
import { styleOf } from '../../server/src/edits/style';
import type { Language, ParsedDocument } from '../../server/src/syntax/document';
import { parse } from '../../server/src/syntax/parse';

function documentOf(text: string, language: Language = 'yaml', index = 0): ParsedDocument {
  const document = parse(text, language)[index];
  if (!document) throw new Error(`There is no document ${index}.`);
  return document;
}

/** The text with the plans carried out; undefined where they cannot be. */
function edited(text: string, plans: readonly Plan[], language: Language = 'yaml', index = 0): string | undefined {
  const edits = editsFor(documentOf(text, language, index), plans);
  return edits && applyEdits(text, edits);
}

const put = (pointer: string, value: Fragment, order?: string[]): Plan => ({
  do: 'insert',
  pointer,
  value,
  ...(order ? { order } : {}),
});
const append = (pointer: string, value: Fragment): Plan => ({ do: 'append', pointer, value });
const replace = (pointer: string, value: string | number | boolean | null): Plan => ({ do: 'replace', pointer, value });
const quote = (pointer: string): Plan => ({ do: 'quote', pointer });
const rename = (pointer: string, name: string): Plan => ({ do: 'rename', pointer, name });
const remove = (pointer: string): Plan => ({ do: 'remove', pointer });
const wrap = (pointer: string, rest: Record<string, Fragment> = {}): Plan => ({
  do: 'wrap',
  pointer,
  key: 'text',
  rest,
});
const comment = (pointer: string, text = 'why'): Plan => ({ do: 'comment', pointer, text: [text] });

type Row = [rule: string, before: string, plans: Plan[], after: string | undefined];

/** Checks rows, and that the same plans again change nothing. */
function table(rows: Row[], language: Language = 'yaml'): void {
  it.each(rows)('%s', (_rule, before, plans, after) => {
    expect(edited(before, plans, language)).toBe(after);
    if (after === undefined) return;
    expect(documentOf(after, language).errors).toEqual([]);
    const again = plans.every((plan) => plan.do !== 'remove' || !/\d$/.test(plan.pointer));
    if (again) expect(edited(after, plans, language)).toBe(after);
  });
}

describe('a key inserted into a YAML block', () => {
  table([
    ['comes last without an order', 'a: 1\nb: 2\n', [put('/c', 3)], 'a: 1\nb: 2\nc: 3\n'],
    [
      'follows the last of its predecessors',
      'a: 1\nd: 4\n',
      [put('/c', 3, ['a', 'b', 'c', 'd'])],
      'a: 1\nc: 3\nd: 4\n',
    ],
    ['comes last where no predecessor is there', 'c: 1\nd: 4\n', [put('/a', 3, ['a', 'c', 'd'])], 'c: 1\nd: 4\na: 3\n'],
    ['stays out where it has a value', 'a: 1\n', [put('/a', 2)], 'a: 1\n'],
    [
      'comes before the blank lines and comments behind its predecessor',
      'a: 1 # one\n\n# two\nb: 2\n',
      [put('/c', 3, ['a', 'c', 'b'])],
      'a: 1 # one\nc: 3\n\n# two\nb: 2\n',
    ],
    [
      "stands in its mapping's column",
      'a:\n    b: 1\n\nc: 2\n',
      [put('/a/d', { e: 'x' })],
      'a:\n    b: 1\n    d:\n        e: x\n\nc: 2\n',
    ],
    [
      'brings its ancestors',
      'a: 1\n',
      [put('/data/contamination/controls/0/type', 'canary')],
      'a: 1\ndata:\n  contamination:\n    controls:\n      - type: canary\n',
    ],
    [
      "keeps lists in their key's column",
      'l:\n- 1\na: 1\n',
      [put('/m', ['x', { w: 1, z: 2 }])],
      'l:\n- 1\na: 1\nm:\n- x\n- w: 1\n  z: 2\n',
    ],
    [
      'ends its line as the others do',
      'a: 1\r\nb:\r\n  c: 2\r\n',
      [put('/b/d', { e: [1] })],
      'a: 1\r\nb:\r\n  c: 2\r\n  d:\r\n    e:\r\n      - 1\r\n',
    ],
    ['leaves the end without a line ending', 'a: 1', [put('/b', 2)], 'a: 1\nb: 2'],
    ['leaves the byte order mark', '\ufeffa: 1\n', [put('/b', 2)], '\ufeffa: 1\nb: 2\n'],
    ['goes on behind a dash', '- id: x\n- id: y\n', [put('/0/name', 'm')], '- id: x\n  name: m\n- id: y\n'],
    [
      'goes on behind several dashes',
      'a:\n  - - id: x\n',
      [put('/a/0/0/b', { c: 1 })],
      'a:\n  - - id: x\n      b:\n        c: 1\n',
    ],
    [
      'follows a literal text',
      'a: |\n  text # no\n\n  more\n\n\nb: 1\n',
      [put('/c', 1, ['a', 'c'])],
      'a: |\n  text # no\n\n  more\nc: 1\n\n\nb: 1\n',
    ],
    [
      'follows the blank lines that a text keeps',
      'a: |+\n  text\n\n\nb: 1\n',
      [put('/c', 1, ['a', 'c'])],
      'a: |+\n  text\n\n\nc: 1\nb: 1\n',
    ],
    [
      'follows text of several lines',
      'a: one\n  two # end\nb: 1\n',
      [put('/c', 1, ['a', 'c'])],
      'a: one\n  two # end\nc: 1\nb: 1\n',
    ],
    [
      'follows a key without a value and its comments',
      'a:\n  b: # d\n  # e\nc: 1\n',
      [put('/a/f', 1)],
      'a:\n  b: # d\n  f: 1\n  # e\nc: 1\n',
    ],
    [
      'follows a merge key that ends its predecessor',
      'x: &x\n  q: 1\na:\n  b: 1\n  <<: *x\nc: 1\n',
      [put('/d', 1, ['a', 'd'])],
      'x: &x\n  q: 1\na:\n  b: 1\n  <<: *x\nd: 1\nc: 1\n',
    ],
    [
      'precedes merge keys alone',
      'x: &x\n  q: 1\na:\n  <<: *x\n',
      [put('/a/d', { e: 1 })],
      'x: &x\n  q: 1\na:\n  d:\n    e: 1\n  <<: *x\n',
    ],
    [
      'goes into a mapping with an anchor',
      'a: &a\n  b: 1\nc: *a\n',
      [put('/a/d', 2)],
      'a: &a\n  b: 1\n  d: 2\nc: *a\n',
    ],
    ['follows an alias', 'a: &a\n  b: 1\nc: *a\n', [put('/d', 2)], 'a: &a\n  b: 1\nc: *a\nd: 2\n'],
    ['has no place behind an alias', 'a: &a\n  b: 1\nc: *a\n', [put('/c/d', 2)], undefined],
    ['has no place behind a merge key', 'a: &a\n  b: {c: 1}\nd:\n  <<: *a\n', [put('/d/b/e', 2)], undefined],
    ['has no place in a text', 'a: text\n', [put('/a/b', 2)], undefined],
    ['has no place in a list', 'a:\n  - 1\n', [put('/a/b', 2)], undefined],
    ['has no place behind a half-typed line', 'a: 1\nnam\n', [put('/b', 2)], undefined],
    ['quotes what needs quotes', 'a: 1\n', [put('/b', { 'c: d': 'no' })], 'a: 1\nb:\n  "c: d": "no"\n'],
    ['stands at its place with an emoji before it', '"😀": 😀 # 😀\n', [put('/b', '😀')], '"😀": 😀 # 😀\nb: 😀\n'],
    ['follows an explicit key', '? a\n: b\nc: 1\n', [put('/d', 1, ['a', 'd'])], '? a\n: b\nd: 1\nc: 1\n'],
  ]);

  it('has a place while another line is half typed', () => {
    const text = 'a:\n  b: 1\n\nc: 2\n\nnam\n';
    expect(edited(text, [put('/a/d', 2)])).toBe('a:\n  b: 1\n  d: 2\n\nc: 2\n\nnam\n');
  });
});

describe('several insertions', () => {
  table([
    [
      'into a missing object are one',
      'x: 1\n',
      [put('/data/a', 1), put('/data/b', 2)],
      'x: 1\ndata:\n  a: 1\n  b: 2\n',
    ],
    [
      'keep the order',
      'a: 1\nz: 9\n',
      [put('/d', 4, ['a', 'b', 'c', 'd']), put('/b', 2, ['a', 'b', 'c', 'd']), put('/c', 3, ['a', 'b', 'c', 'd'])],
      'a: 1\nb: 2\nc: 3\nd: 4\nz: 9\n',
    ],
    [
      'keep the order of keys without a predecessor',
      'z: 9\n',
      [put('/b', 2, ['a', 'b']), put('/a', 1, ['a', 'b'])],
      'z: 9\na: 1\nb: 2\n',
    ],
    [
      'keep the order in an object that they make',
      'z: 9\n',
      [put('/o/b', 2, ['a', 'b']), put('/o/a', 1, ['a', 'b'])],
      'z: 9\no:\n  a: 1\n  b: 2\n',
    ],
    [
      'write the deeper first where they end on one line',
      'a:\n  b:\n    c: 1\n',
      [put('/d', 1), put('/a/e', 2), put('/a/b/f', 3)],
      'a:\n  b:\n    c: 1\n    f: 3\n  e: 2\nd: 1\n',
    ],
    [
      'fill what is empty before they go on',
      'a:\n  b:\n',
      [put('/a/c', 1), put('/a/b/x', 2)],
      'a:\n  b:\n    x: 2\n  c: 1\n',
    ],
    ['may be one within the other', 'z: 9\n', [put('/a', { b: 1 }), put('/a/c', 2)], 'z: 9\na:\n  b: 1\n  c: 2\n'],
    [
      'make one item by its index',
      'l:\n  - a: 1\n',
      [put('/l/1/a', 2), put('/l/1/b', 3)],
      'l:\n  - a: 1\n  - a: 2\n    b: 3\n',
    ],
    ['make one list', 'a: 1\n', [append('/l', 'x'), append('/l', 'u'), append('/l', 'x')], 'a: 1\nl:\n  - x\n  - u\n'],
    ['cannot make an object and a list of one', 'a: 1\n', [append('/l', 'x'), put('/l/b', 'u')], undefined],
  ]);
});

describe('an item appended to a YAML block list', () => {
  table([
    [
      'follows the last',
      'l:\n  - 1 # one\n  # two\n\nm: 1\n',
      [append('/l', 2)],
      'l:\n  - 1 # one\n  - 2\n  # two\n\nm: 1\n',
    ],
    [
      "stays in a compact list's column",
      'l:\n- a: 1\nm: 1\n',
      [append('/l', { a: 2, b: ['x'] })],
      'l:\n- a: 1\n- a: 2\n  b:\n  - x\nm: 1\n',
    ],
    [
      'goes into a list of lists',
      '- - 1\n  - 2\n- - 3\n',
      [append('/0', 9), append('', [7, [8]])],
      '- - 1\n  - 2\n  - 9\n- - 3\n- - 7\n  - - 8\n',
    ],
    ['is written as `-` too', 'l:\n  - 1', [put('/l/-', 2)], 'l:\n  - 1\n  - 2'],
    ['is written as the length too', 'l:\n  - 1\n', [put('/l/1', 2)], 'l:\n  - 1\n  - 2\n'],
    ['may lie below `-`', 'l:\n  - a: 1\n', [put('/l/-/a', 2)], 'l:\n  - a: 1\n  - a: 2\n'],
    [
      'stays out where an equal one is there',
      'l:\n  - {b: 2, a: 1}\n',
      [append('/l', { a: 1, b: 2 })],
      'l:\n  - {b: 2, a: 1}\n',
    ],
    ['follows an item without a value', 'l:\n  - 1\n  - # none\n', [append('/l', 2)], 'l:\n  - 1\n  - # none\n  - 2\n'],
    ['leaves no gap in indexes', 'l:\n  - 1\n', [put('/l/2', 2)], undefined],
    ['has no place in a mapping', 'l:\n  a: 1\n', [append('/l', 2)], undefined],
    ['has no place behind an alias', 'a: &a\n  - 1\nl: *a\n', [append('/l', 2)], undefined],
    ['makes the list', 'a: 1\n', [append('/data/l', { x: 1 })], 'a: 1\ndata:\n  l:\n    - x: 1\n'],
  ]);
});

describe('something empty that gets a value', () => {
  table([
    ['a key with nothing', 'a:\nb: 1\n', [put('/a/c', 1)], 'a:\n  c: 1\nb: 1\n'],
    ['a key with nothing, a text', 'a:\nb: 1\n', [put('/a', 'x')], 'a: x\nb: 1\n'],
    ['a key with nothing but a comment', 'a: # what\nb: 1\n', [put('/a/c', 1)], 'a: # what\n  c: 1\nb: 1\n'],
    ['a key with nothing but a comment, a text', 'a: # what\nb: 1\n', [put('/a', 'x')], 'a: x # what\nb: 1\n'],
    ['null', 'a: null\nb: ~\n', [put('/a', 'x'), append('/b', 'u')], 'a: x\nb:\n  - u\n'],
    ['null with a comment', 'a: null # none\n', [append('/a', 'u')], 'a: # none\n  - u\n'],
    ['null on a line of its own', 'a:\n  ~\n', [put('/a/b', 1)], 'a:\n  b: 1\n'],
    ["null in a compact list's document", 'l:\n- 1\na: null\n', [append('/a', 1)], 'l:\n- 1\na:\n- 1\n'],
    ['braces', 'a: {}\n', [put('/a/b/c', 1)], 'a: { b: { c: 1 } }\n'],
    ['brackets', 'a: [] # none\n', [append('/a', { b: 'x, y' })], 'a: [{ b: "x, y" }] # none\n'],
    ['braces around a comment', 'a: {\n  # none\n  }\n', [put('/a/b', 1)], 'a: {\n  # none\n  b: 1 }\n'],
    [
      'a key in a flow',
      'a: { b: , c: null, d }\n',
      [put('/a/b', 1), put('/a/c/e', 2), put('/a/d', 3)],
      'a: { b: 1 , c: { e: 2 }, d: 3 }\n',
    ],
    [
      'an item',
      '-\n- # c\n- null\n- null # d\n',
      [put('/0/a', { b: 1 }), put('/1/a', 1), put('/2/a', 1), put('/3/a', 1)],
      '- a:\n    b: 1\n- # c\n  a: 1\n- a: 1\n- # d\n  a: 1\n',
    ],
    ['an item, a text', '-\n- ~\n', [put('/0', 'x'), put('/1', 'u')], '- x\n- u\n'],
    ['an anchor without a value', 'a: &a\nb: *a\n', [put('/a/c', 1)], 'a: &a\n  c: 1\nb: *a\n'],
    [
      'a document of comments',
      '# one\n\n# two\n',
      [put('/a', 1), put('/b/c', 2)],
      '# one\n\n# two\na: 1\nb:\n  c: 2\n',
    ],
    ['a document of comments without a line ending', '# one', [put('/a', 1)], '# one\na: 1'],
    ['an empty text', '', [put('/a', 1), put('/b', 2)], 'a: 1\nb: 2'],
    ['a text of blank lines', '\ufeff\n\n', [put('/a', 1)], '\ufeffa: 1\n\n'],
    ['a document with marks', '%YAML 1.2\n---\n# c\n...\n', [put('/a', 1)], '%YAML 1.2\n---\n# c\na: 1\n...\n'],
    ['a document that is null', '--- null # c\n', [put('/a', 1)], '---\na: 1 # c\n'],
    ['a document that is braces', '{}\n', [put('/a', 1)], '{ a: 1 }\n'],
    ['a list for an empty document', '# c\n', [append('', 'x')], '# c\n- x\n'],
  ]);

  it('stays as it is where a text of blanks stands there', () => {
    expect(edited('a: ""\n', [put('/a', 'x')])).toBe('a: ""\n');
  });
});

describe('a member inserted into a YAML flow', () => {
  table([
    [
      'goes on the same line',
      'a: {b: 1, d: 2}\n',
      [put('/a/c', 'x, y', ['b', 'c']), put('/a/e', [1, { f: 2 }])],
      'a: {b: 1, c: "x, y", d: 2, e: [1, { f: 2 }]}\n',
    ],
    ['goes before a comma that ends the flow', 'a: [1, 2, ]\n', [append('/a', 3)], 'a: [1, 2, 3, ]\n'],
    [
      'has a line of its own where they have',
      'a: [\n    1,\n    2\n  ]\n',
      [append('/a', 3)],
      'a: [\n    1,\n    2,\n    3\n  ]\n',
    ],
    [
      'has a line of its own with a comma behind it where they have',
      'a: {\n  b: 1, # one\n  c: 2, # two\n}\n',
      [put('/a/x', 3, ['b', 'x']), put('/a/w', 4)],
      'a: {\n  b: 1, # one\n  x: 3,\n  c: 2, # two\n  w: 4,\n}\n',
    ],
    [
      'leaves the last comment in its place',
      'a: {\n  b: 1 # one\n}\n',
      [put('/a/x', 3), put('/a/w', 4)],
      'a: {\n  b: 1, # one\n  x: 3,\n  w: 4\n}\n',
    ],
    [
      'stays on the line where the first line holds more',
      'a: { b: 1,\n     c: 2 }\n',
      [put('/a/d', 3), put('/a/x', 4, ['b', 'x'])],
      'a: { b: 1,\n     x: 4,\n     c: 2,\n     d: 3 }\n',
    ],
    ['knows commas that begin a line', 'a: [ 1\n   , 2\n   ]\n', [append('/a', 3)], 'a: [ 1\n   , 2, 3\n   ]\n'],
    ['precedes merge keys alone', 'x: &x {q: 1}\na: {<<: *x}\n', [put('/a/b', 1)], 'x: &x {q: 1}\na: {b: 1, <<: *x}\n'],
    ['has no place in a pair without braces', 'a: [b: 1]\n', [put('/a/0/c', 1)], undefined],
    ['has no place where the bracket is not closed', 'a: [b\nc: 1\n', [append('/a', 1)], undefined],
    [
      'goes into nested flows',
      'a: [[1], {b: 1}]\n',
      [append('/a', 3), append('/a/0', 2), put('/a/1/c', 2)],
      'a: [[1, 2], {b: 1, c: 2}, 3]\n',
    ],
  ]);
});

describe('a member inserted into JSON', () => {
  table(
    [
      [
        'has a line of its own',
        '{\n  "a": 1\n}\n',
        [put('/b', { c: [1, 'x'], d: [{ e: null }] })],
        '{\n  "a": 1,\n  "b": {\n    "c": [1, "x"],\n    "d": [\n      {\n        "e": null\n      }\n    ]\n  }\n}\n',
      ],
      [
        'is indented with tabs where they are',
        '{\r\n\t"a": {\r\n\t\t"b": 1\r\n\t}\r\n}',
        [put('/a/c', { d: 1 })],
        '{\r\n\t"a": {\r\n\t\t"b": 1,\r\n\t\t"c": {\r\n\t\t\t"d": 1\r\n\t\t}\r\n\t}\r\n}',
      ],
      [
        'stays on the line of its siblings',
        '{"a": {"b": 1}, "l": [1, 2]}',
        [put('/a/c', { d: 1 }), append('/l', 3), put('/e', {})],
        '{"a": {"b": 1, "c": { "d": 1 }}, "l": [1, 2, 3], "e": {}}',
      ],
      [
        'follows its predecessor',
        '{\n  "a": 1,\n  "c": 2\n}',
        [put('/b', 1, ['a', 'b', 'c'])],
        '{\n  "a": 1,\n  "b": 1,\n  "c": 2\n}',
      ],
      [
        'fills what is empty',
        '{\n  "a": {},\n  "b": [],\n  "c": null\n}',
        [put('/a/x', 1), append('/b', { y: 1 }), put('/c/z', 2)],
        '{\n  "a": {\n    "x": 1\n  },\n  "b": [\n    {\n      "y": 1\n    }\n  ],\n  "c": {\n    "z": 2\n  }\n}',
      ],
      [
        'fills what is empty on one line',
        '{"a": {}, "b": null}',
        [put('/a/x', { y: 1 }), append('/b', 2)],
        '{"a": { "x": { "y": 1 } }, "b": [2]}',
      ],
      [
        'fills an empty document',
        '{}\n',
        [put('/a', 1), put('/b', { c: 1 })],
        '{\n  "a": 1,\n  "b": {\n    "c": 1\n  }\n}\n',
      ],
      ['fills an empty text', '\ufeff', [put('/a', 1)], '\ufeff{\n  "a": 1\n}'],
      [
        'appends objects',
        '{\n  "l": [\n    { "a": 1 }\n  ]\n}',
        [append('/l', { a: 2 })],
        '{\n  "l": [\n    { "a": 1 },\n    {\n      "a": 2\n    }\n  ]\n}',
      ],
      [
        'brings its ancestors',
        '{\n  "a": "😀"\n}',
        [put('/d/e', 1), put('/d/f', 2)],
        '{\n  "a": "😀",\n  "d": {\n    "e": 1,\n    "f": 2\n  }\n}',
      ],
      ['has no place where the brace is not closed', '{"a": 1', [put('/b', 1)], undefined],
    ],
    'json',
  );
});

describe('a scalar replaced', () => {
  table([
    ['keeps double quotes', 'a: "x" # c\n', [replace('/a', 'say "y"')], 'a: "say \\"y\\"" # c\n'],
    ['keeps single quotes', "a: 'x'\n", [replace('/a', "it's")], "a: 'it''s'\n"],
    ['leaves single quotes that cannot hold it', "a: 'x'\n", [replace('/a', 'a\nb')], 'a: "a\\nb"\n'],
    [
      'stays plain where it can',
      'a: x\nb: y\nc: [z]\n',
      [replace('/a', 'x, y'), replace('/b', 'no'), replace('/c/0', 'x, y')],
      'a: x, y\nb: "no"\nc: ["x, y"]\n',
    ],
    [
      'loses quotes for a number',
      'a: "0.82"\nb: yes\n',
      [replace('/a', 0.82), replace('/b', true)],
      'a: 0.82\nb: true\n',
    ],
    ['gets the usual digits', 'a: 012\n', [replace('/a', 12)], 'a: 12\n'],
    [
      'stays out where it is the same',
      "a: 'x'\nb: >-\n  u\n",
      [replace('/a', 'x'), replace('/b', 'u')],
      "a: 'x'\nb: >-\n  u\n",
    ],
    [
      'takes the place of several lines',
      'a: one\n  two # c\nb: |-\n  x\n\n  y\n\nc: 1\n',
      [replace('/a', 'z'), replace('/b', 'z')],
      'a: z # c\nb: z\n\nc: 1\n',
    ],
    ['keeps the comment of a block', 'a: | # c\n  x\nb: 1\n', [replace('/a', 'z')], 'a: z # c\nb: 1\n'],
    ['keeps an anchor', 'a: &a x\nb: *a\n', [replace('/a', 'u')], 'a: &a u\nb: *a\n'],
    ['fills a key', 'a: # c\nl:\n  -\n', [replace('/a', 'u'), replace('/l/0', 1)], 'a: u # c\nl:\n  - 1\n'],
    ['may be a list item', '- x\n- "y"\n', [replace('/0', 'z'), replace('/1', 'z')], '- z\n- "z"\n'],
    ['is none behind an alias', 'a: &a x\nb: *a\n', [replace('/b', 'u')], undefined],
    ['is none where an object stands', 'a: {}\n', [replace('/a', 'u')], undefined],
    ['is none where nothing stands', 'a: 1\n', [replace('/b', 'u')], undefined],
    ['is none where its tag contradicts', 'a: !!int 1\n', [replace('/a', 'u')], undefined],
  ]);
  table([['is JSON', '{"a": 1, "b": "x"}', [replace('/a', 'é"'), replace('/b', 2)], '{"a": "é\\"", "b": 2}']], 'json');
});

describe('a scalar put in quotes', () => {
  table([
    [
      'keeps its very words',
      'a: no\nb: 1.10\nc: 012 # c\nd: 1:30\n',
      [quote('/a'), quote('/b'), quote('/c'), quote('/d')],
      'a: "no"\nb: "1.10"\nc: "012" # c\nd: "1:30"\n',
    ],
    ['has its quotes and backslashes escaped', 'a: C:\\x "y"\n', [quote('/a')], 'a: "C:\\\\x \\"y\\""\n'],
    [
      'stays as it is in quotes or a block',
      'a: "no"\nb: \'no\'\nc: |\n  no\nd:\n',
      [quote('/a'), quote('/b'), quote('/c'), quote('/d')],
      'a: "no"\nb: \'no\'\nc: |\n  no\nd:\n',
    ],
    ['keeps its lines', 'a: no\n  way\n', [quote('/a')], 'a: "no\n  way"\n'],
    ['may be an item', 'a: [no, 1.10]\n', [quote('/a/0'), quote('/a/1')], 'a: ["no", "1.10"]\n'],
  ]);
  table([['is JSON', '{"a": 1.10, "b": "x"}', [quote('/a'), quote('/b')], '{"a": "1.10", "b": "x"}']], 'json');
});

describe('a key renamed', () => {
  table([
    [
      'keeps its quotes',
      'a: 1\n"b": 2\n\'c\' : 3\n',
      [rename('/a', 'x'), rename('/b', 'y"'), rename('/c', "z'")],
      "x: 1\n\"y\\\"\": 2\n'z''' : 3\n",
    ],
    ['gets quotes where it needs them', 'a: 1\n', [rename('/a', 'no')], '"no": 1\n'],
    ['may stand behind a dash', '- a: 1 # c\n', [rename('/0/a', 'b')], '- b: 1 # c\n'],
    ['stays where the name is taken', 'a: 1\nb: 2\n', [rename('/a', 'b')], 'a: 1\nb: 2\n'],
    ['may have an alias for a value', 'a: &a 1\nb: *a\n', [rename('/b', 'c')], 'a: &a 1\nc: *a\n'],
    ['is none behind a merge key', 'a: &a\n  x: 1\nb:\n  <<: *a\n', [rename('/b/x', 'u')], undefined],
    ['is none for an item', '- a\n', [rename('/0', 'u')], undefined],
  ]);
  table([['is JSON', '{"a": 1}', [rename('/a', 'b')], '{"b": 1}']], 'json');
});

describe('a text that becomes an object', () => {
  table([
    [
      'goes below its key',
      'a: "x" # c\nb: 1\n',
      [wrap('/a', { more: [1] })],
      'a:\n  text: "x" # c\n  more:\n    - 1\nb: 1\n',
    ],
    [
      'stays behind its dash',
      'l:\n  - some text # c\n  - other\n',
      [wrap('/l/0', { more: 'u' })],
      'l:\n  - text: some text # c\n    more: u\n  - other\n',
    ],
    [
      'takes its block along',
      'a: >- # c\n  one\n\n  two\n\nb: 1\n',
      [wrap('/a', { more: 'u' })],
      'a:\n  text: >- # c\n    one\n\n    two\n  more: u\n\nb: 1\n',
    ],
    [
      'takes a block with its own indentation along',
      'l:\n- |2\n    x\n   y\n',
      [wrap('/l/0', { more: 'u' })],
      'l:\n- text: |2\n      x\n     y\n  more: u\n',
    ],
    [
      'takes kept blank lines along',
      'a: |+\n  x\n\nb: 1\n',
      [wrap('/a', { more: 'u' })],
      'a:\n  text: |+\n    x\n\n  more: u\nb: 1\n',
    ],
    [
      'takes further lines along',
      'a: one\n  two\n',
      [wrap('/a', { more: 'u' })],
      'a:\n  text: one\n    two\n  more: u\n',
    ],
    [
      'stays on its own line',
      'a: # c\n  one\n  two\n',
      [wrap('/a', { more: 'u' })],
      'a: # c\n  text: one\n    two\n  more: u\n',
    ],
    ['keeps its anchor', 'a: &a x\nb: *a\n', [wrap('/a')], 'a:\n  text: &a x\nb: *a\n'],
    [
      'goes into braces in a flow',
      'a: [x, {b: "y"}]\n',
      [wrap('/a/0', { more: 1 }), wrap('/a/1/b')],
      'a: [{ text: x, more: 1 }, {b: { text: "y" }}]\n',
    ],
    [
      'ends its lines as the others do',
      'a: x\r\nb: 1\r\n',
      [wrap('/a', { more: 1 })],
      'a:\r\n  text: x\r\n  more: 1\r\nb: 1\r\n',
    ],
    ['is none behind an alias', 'a: &a x\nb: *a\n', [wrap('/b')], undefined],
    ['is none for a list', 'a: [x]\n', [wrap('/a')], undefined],
    ['is none for the whole document', 'x\n', [wrap('')], undefined],
  ]);
  table(
    [
      [
        'has lines of its own',
        '{\n  "a": "x",\n  "b": 1\n}',
        [wrap('/a', { more: { c: 1 } })],
        '{\n  "a": {\n    "text": "x",\n    "more": {\n      "c": 1\n    }\n  },\n  "b": 1\n}',
      ],
      [
        'stays on one line with others',
        '{"l": ["x", "y"]}',
        [wrap('/l/1', { more: 1 })],
        '{"l": ["x", { "text": "y", "more": 1 }]}',
      ],
    ],
    'json',
  );
});

describe('what is removed from a YAML block', () => {
  table([
    ['is a line with its comment', 'a: 1\nb: 2 # two\n# three\nc: 3\n', [remove('/b')], 'a: 1\n# three\nc: 3\n'],
    ['is all its lines', 'a:\n  - x\n  - |+\n    y\n\nb: 2\n', [remove('/a')], 'b: 2\n'],
    ['leaves a key without a value', 'a:\n  b: 1\nc: 2\n', [remove('/a/b')], 'a:\nc: 2\n'],
    ['leaves a dash', 'l:\n  - a: 1 # c\n  - 2\n', [remove('/l/0/a')], 'l:\n  -\n  - 2\n'],
    ['moves the next key up behind the dash', '- a: 1 # c\n  b: 2\n- 3\n', [remove('/0/a')], '- b: 2\n- 3\n'],
    ['moves the next key up for several', '- a: 1\n  b: 2\n  c: 3\n', [remove('/0/a'), remove('/0/b')], '- c: 3\n'],
    ['leaves a comment above the next key', '- a: 1\n  # about b\n  b: 2\n', [remove('/0/a')], '- # about b\n  b: 2\n'],
    [
      'moves a merge key up',
      'x: &x {q: 1}\nl:\n  - a: 1\n    <<: *x\n',
      [remove('/l/0/a')],
      'x: &x {q: 1}\nl:\n  - <<: *x\n',
    ],
    [
      'takes the blank lines that a text above would keep',
      'a: |+\n  x\n\nb: 1\n\nc: 2\n\nd: 3\n',
      [remove('/b'), remove('/c')],
      'a: |+\n  x\n\nd: 3\n',
    ],
    ['leaves no comment to a text above', 'a: |\n  x\nb: 1\n  # c\n', [remove('/b')], undefined],
    ['is an item', 'l:\n- 1\n- 2 # two\n- 3\n', [remove('/l/1')], 'l:\n- 1\n- 3\n'],
    ['is an item in a list of lists', '- - 1\n  - 2\n- - 3\n', [remove('/0/0'), remove('/1/0')], '- - 2\n-\n'],
    ['may be all items', 'l:\n  - 1\n  - 2\nm: 1\n', [remove('/l/0'), remove('/l/1')], 'l:\nm: 1\n'],
    ['may be the last line', 'a: 1\nb: 2', [remove('/b')], 'a: 1\n'],
    ['is nothing where nothing is', 'a: 1\n', [remove('/b')], 'a: 1\n'],
    ['may be an alias', 'a: &a 1\nb: *a\n', [remove('/b')], 'a: &a 1\n'],
    ['is not what an alias means', 'a: &a 1\nb: *a\n', [remove('/a')], undefined],
    ['is not what a merge key brings', 'a: &a\n  x: 1\nb:\n  <<: *a\n', [remove('/b/x')], undefined],
    [
      'leaves its place to another',
      'a: 1\nb: 2\nc: 3\n',
      [remove('/b'), put('/d', 4, ['a', 'b', 'd'])],
      'a: 1\nd: 4\nc: 3\n',
    ],
    ['leaves no place within', 'a:\n  b: 1\n', [remove('/a'), put('/a/c', 4)], undefined],
    ['ends as the others do', 'a: 1\r\nb: 2\r\nc: 3\r\n', [remove('/b')], 'a: 1\r\nc: 3\r\n'],
  ]);
});

describe('what is removed from a flow', () => {
  table([
    ['takes its comma', 'a: [1, 2, 3]\n', [remove('/a/1')], 'a: [1, 3]\n'],
    ['takes the comma before it at the end', 'a: {b: 1, c: 2}\n', [remove('/a/c')], 'a: {b: 1}\n'],
    ['takes its comma at the beginning', 'a: {b: 1, c: 2}\n', [remove('/a/b')], 'a: {c: 2}\n'],
    ['leaves the comma at the end', 'a: [1, 2, ]\n', [remove('/a/1')], 'a: [1, ]\n'],
    [
      'leaves nothing between the brackets',
      'a: [ 1 ]\nb: { c: 1, }\n',
      [remove('/a/0'), remove('/b/c')],
      'a: []\nb: {}\n',
    ],
    [
      'is a line',
      'a: [\n  1, # one\n  2, # two\n  3 # three\n]\n',
      [remove('/a/1'), remove('/a/2')],
      'a: [\n  1 # one\n]\n',
    ],
    [
      'leaves comments that stand for themselves',
      'a: {\n  # about\n  b: 1\n}\n',
      [remove('/a/b')],
      'a: {\n  # about\n  \n}\n',
    ],
    ['may be all', 'a: [1, 2]\n', [remove('/a/0'), remove('/a/1')], 'a: []\n'],
    ['leaves a comment before it', 'a: [1, # one\n  2]\n', [remove('/a/1')], 'a: [1 # one\n  ]\n'],
    ['leaves no place for another', 'a: [1, 2]\n', [remove('/a/1'), append('/a', 3)], undefined],
  ]);
  table(
    [
      ['is a line of JSON', '{\n  "a": 1,\n  "b": 2\n}\n', [remove('/b')], '{\n  "a": 1\n}\n'],
      ['is the first line of JSON', '{\n  "a": 1,\n  "b": 2\n}\n', [remove('/a')], '{\n  "b": 2\n}\n'],
      ['leaves empty braces', '{\n  "a": {\n    "b": [1]\n  }\n}\n', [remove('/a/b')], '{\n  "a": {}\n}\n'],
      ['leaves empty brackets', '{"a": [{"b": 1}]}', [remove('/a/0')], '{"a": []}'],
    ],
    'json',
  );
});

describe('a comment line', () => {
  table([
    ['stands above a key', 'a:\n  b: 1\n', [comment('/a/b')], 'a:\n  # why\n  b: 1\n'],
    ['stands above a dash', 'l:\n  - a: 1\n    b: 2\n', [comment('/l/0/a')], 'l:\n  # why\n  - a: 1\n    b: 2\n'],
    ['stands above an item', 'l:\n- - 1\n  - 2\n', [comment('/l/0/1')], 'l:\n- - 1\n  # why\n  - 2\n'],
    ["stands above a flow's line", 'a:\n  b: [x, y]\n', [comment('/a/b/1')], 'a:\n  # why\n  b: [x, y]\n'],
    ["stands between a flow's lines", 'a: [\n  x,\n  y\n]\n', [comment('/a/1')], 'a: [\n  x,\n  # why\n  y\n]\n'],
    ['stands above the first line', '\ufeffa: 1\r\n', [comment('/a')], '\ufeff# why\r\na: 1\r\n'],
    ['stands there once', 'a: 1\n# why\nb: 2\n', [comment('/b')], 'a: 1\n# why\nb: 2\n'],
    ['does not stand in a text', 'a: ["x\n  y", z]\n', [comment('/a/1')], undefined],
    ['has no place behind an alias', 'a: &a\n  b: 1\nc: *a\n', [comment('/c/b')], undefined],
  ]);
  table([['is no JSON', '{"a": 1}', [comment('/a')], undefined]], 'json');
});

describe('a document of several', () => {
  const text = 'a: 1\n---\n# two\nb: 2\n...\n---\n# three\n---\nd: |+\n  x\n\n';

  it('is edited within its own lines', () => {
    expect(edited(text, [put('/x', 9)], 'yaml', 0)).toBe(text.replace('a: 1\n', 'a: 1\nx: 9\n'));
    expect(edited(text, [put('/x', 9)], 'yaml', 1)).toBe(text.replace('b: 2\n', 'b: 2\nx: 9\n'));
    expect(edited(text, [put('/x', 9)], 'yaml', 2)).toBe(text.replace('# three\n', '# three\nx: 9\n'));
    expect(edited(text, [put('/x', 9)], 'yaml', 3)).toBe(`${text}x: 9\n`);
    expect(edited(text, [comment('/b')], 'yaml', 1)).toBe(text.replace('b: 2\n', '# why\nb: 2\n'));
  });

  it('has no comment above its mark', () => {
    expect(edited('a: 1\n--- {b: 2}\n', [comment('/b')], 'yaml', 1)).toBeUndefined();
  });
});

describe('edits', () => {
  it('are in order, touch only their place, and are none where nothing changes', () => {
    const text = 'a: 1\nb:\n  c: 2\nd: [x]\n';
    expect(editsFor(documentOf(text), [append('/d', 'u'), put('/b/e', 3), replace('/a', 5)])).toEqual([
      { start: 3, end: 4, pieces: ['5'] },
      { start: 14, end: 14, pieces: ['\n  ', 'e: ', '3'] },
      { start: 20, end: 20, pieces: [', ', 'u'] },
    ]);
    expect(editsFor(documentOf(text), [append('/d', 'x'), put('/b/c', 3), remove('/z')])).toEqual([]);
    expect(editsFor(documentOf(text), [])).toEqual([]);
  });

  it('are none at all where they would overlap', () => {
    expect(editsFor(documentOf('a: x\n'), [replace('/a', 'u'), quote('/a')])).toBeUndefined();
  });

  it('hold placeholders', () => {
    const gap = new Placeholder('what it is');
    expect(editsFor(documentOf('a: 1\n'), [put('/b', gap)])).toEqual([
      { start: 4, end: 4, pieces: ['\n', 'b: ', { stop: gap, text: '<what it is>' }] },
    ]);
  });
});

describe('the style of a document', () => {
  it.each<[string, Language, Partial<ReturnType<typeof styleOf>>]>([
    ['', 'yaml', { indent: '  ', eol: '\n', indentItems: true }],
    ['a:\n    b: 1\nc:\n  d: 1\n', 'yaml', { indent: '    ' }],
    ['\ufeffa:\n   b: 1\n', 'yaml', { indent: '   ' }],
    ['- a: 1\n- b:\n     c: 1\n', 'yaml', { indent: '   ' }],
    ['a: 1\r\nb: 2\n', 'yaml', { eol: '\r\n' }],
    ['a: 1\nb: 2\r\n', 'yaml', { eol: '\n' }],
    ['a:\n- 1\nb:\n  - 1\n', 'yaml', { indentItems: false }],
    ['x: &x\n  - 1\na: *x\n', 'yaml', { indentItems: true }],
    ['{\n\t"a": 1\n}', 'json', { language: 'json', indent: '\t' }],
    ['{\n    "a": {\n        "b": 1}}', 'json', { indent: '    ' }],
    ['{"a": 1}', 'json', { indent: '  ' }],
  ])('%j', (text, language, style) => {
    expect(styleOf(documentOf(text, language))).toMatchObject(style);
  });
});
