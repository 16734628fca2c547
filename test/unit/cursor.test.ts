/** What stands at a cursor in half-typed text: in YAML blocks, between brackets, in JSON, and in comments. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, cursorAt } from '../../server/src/syntax/cursor';
import type { Language } from '../../server/src/syntax/document';
import { Lines } from '../../server/src/syntax/text';

/** The cursor at the last `|` of a text, in words: what can be written in which place, and what it replaces. */
function seen(marked: string, language: Language = 'yaml'): string[] {
  const offset = marked.lastIndexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const cursor = cursorAt(text, offset, language);
  if (!cursor) return [];
  if (cursor.kind === 'comment') {
    expect(text[cursor.start]).toBe('#');
    return [`comment${cursor.before}|${cursor.after}`];
  }
  return cursor.places.map((place) => inWords(place, text));
}

function inWords(place: Place, text: string): string {
  const { object, value, start, end, style, pad, column } = place;
  const keys = object && Object.keys(object.data).join(',');
  return [
    ...(object ? [`key of ${object.pointer || 'the root'}${keys ? ` beside ${keys}` : ''}`] : []),
    ...(value ? [`value ${value.pointer}`] : []),
    `for ${JSON.stringify(text.slice(start, end))}`,
    ...(style === 'block' ? [`column ${column}`] : [style]),
    ...(pad ? [`pad ${pad.length}`] : []),
    ...(place.needsDash ? ['dash'] : []),
    ...(place.hasColon ? ['colon'] : []),
    ...(place.needsComma ? ['comma after'] : []),
    ...(place.commaAt === undefined ? [] : [`comma at ${place.commaAt}`]),
  ].join('; ');
}

describe('in a YAML block', () => {
  it.each([
    ['an empty file', '|', 'key of the root; for ""; column 0'],
    ['an empty line at the top', 'name: x\n|\nstage: data\n', 'key of the root beside name,stage; for ""; column 0'],
    ['a word at the top', 'name: x\nsta|\n', 'key of the root beside name; for "sta"; column 0'],
    ['behind a block', 'purpose:\n  goals: [x]\n|\n', 'key of the root beside purpose; for ""; column 0'],
    ['a deeper line', 'purpose:\n  |\n', 'key of /purpose; value /purpose; for ""; column 2'],
    ['a half-typed key', 'purpose:\n  cap|\n', 'key of /purpose; value /purpose; for "cap"; column 2'],
    [
      'a key among others',
      'purpose:\n  capability: x\n  go|als\n  out_of_scope: [y]\n',
      'key of /purpose beside capability,out_of_scope; for "goals"; column 2',
    ],
    [
      'a key that has its colon',
      'purpose:\n  ca|pability: x\n  goals: [y]\n',
      'key of /purpose beside goals; for "capability"; column 2; colon',
    ],
    ['a quoted key', 'purpose:\n  "ca|"\n', 'key of /purpose; value /purpose; for "\\"ca\\""; column 2'],
    ['behind a dash', 'tasks:\n  - |\n', 'key of /tasks/0; value /tasks/0; for ""; column 4'],
    ['right behind a dash', 'tasks:\n  -|\n', 'key of /tasks/0; value /tasks/0; for ""; column 4; pad 1'],
    ['a dash without indentation', 'tasks:\n- na|\n', 'key of /tasks/0; value /tasks/0; for "na"; column 2'],
    ['a dash before other keys', 'tasks:\n  - |\n    name: x\n', 'key of /tasks/0 beside name; for ""; column 4'],
    ['in an item', 'tasks:\n  - id: a\n    |\n', 'key of /tasks/0 beside id; for ""; column 4'],
    ['in the second item', 'tasks:\n  - id: a\n  - id: b\n    t|\n', 'key of /tasks/1 beside id; for "t"; column 4'],
    ['a list in a list', 'x:\n  - - a|\n', 'key of /x/0/0; value /x/0/0; for "a"; column 6'],
    ['behind a colon', 'status: |\n', 'value /status; for ""; column 8'],
    ['right behind a colon', 'status:|\n', 'value /status; for ""; column 8; pad 1'],
    ['a half-typed value', 'tasks:\n  - id: a\n    type: can|\n', 'value /tasks/0/type; for "can"; column 10'],
    ['a value before a comment', 'status: dr|aft # later\n', 'value /status; for "draft"; column 8'],
    ['a value of several words', 'a:\n  b: one tw|o\n', 'value /a/b; for "one two"; column 5'],
    ['a value in double quotes', 'status: "dr|"\n', 'value /status; for "\\"dr\\""; column 8'],
    ['a value in open quotes', "status: 'dr|\nname: x\n", 'value /status; for "\'dr"; column 8'],
    ['behind a tag', 'status: !!str dr|\n', 'value /status; for "dr"; column 14'],
    ['a further item', 'modalities:\n  - text\n  |\n', 'value /modalities/1; for ""; column 2; dash'],
    [
      'a text item',
      'modalities:\n  - text\n  - im|\n',
      'key of /modalities/1; value /modalities/1; for "im"; column 4',
    ],
    ['a byte order mark', '\ufeffna|', 'key of the root; for "na"; column 0'],
    [
      'CRLF',
      'purpose:\r\n  capability: x\r\n  |\r\nname: y\r\n',
      'key of /purpose beside capability; for ""; column 2',
    ],
    ['an emoji before it', 'purpose:\n  "😀": x # 😀\n  |\n', 'key of /purpose beside 😀; for ""; column 2'],
    ['an emoji on its line', 'a: {"😀": x, b: |}\n', 'value /a/b; for ""; flow'],
    ['another document', 'x: "a\ny: [}\n---\nstatus: |\n', 'value /status; for ""; column 8'],
    ['errors in another block', 'x: "a\ny: [}\nstatus: |\n', 'value /status; for ""; column 8'],
    ['an error in the same block', 'data:\n  size: }\n  |\n  b:\n', 'key of /data beside size,b; for ""; column 2'],
    [
      'a value below an error',
      'data:\n  size: }\n  grouping_unit: |\n',
      'value /data/grouping_unit; for ""; column 17',
    ],
    ['below a half-typed key', 'purpose:\n  capab\n  |\n', 'key of /purpose; value /purpose; for ""; column 2'],
    ['below a half-typed top key', 'purp\n|\n', 'key of the root; for ""; column 0'],
    [
      'an alias and a merge key',
      'a:\n  b: &x {c: 1}\n  d:\n    <<: *x\n    |\n',
      'key of /a/d beside c; for ""; column 4',
    ],
  ])('%s', (_name, text, words) => {
    expect(seen(text)).toEqual([words]);
  });

  it('leaves the choice at the column of a dash: a further key of the item, or a further item', () => {
    expect(seen('tasks:\n  - id: a\n  |\n')).toEqual([
      'key of /tasks/0 beside id; for ""; column 4; pad 2',
      'value /tasks/1; for ""; column 2; dash',
    ]);
  });

  it('goes back to the column of the line before where nothing fits', () => {
    expect(seen('purpose:\n  capability: text\n     |\n')).toEqual([
      'key of /purpose beside capability; for "   "; column 2',
    ]);
  });

  it.each([
    ['a block scalar', 'purpose:\n  capability: >-\n    some |text\n  goals: []\n'],
    ['the first line of a block scalar', 'purpose:\n  capability: >-\n    |\n'],
    ['a block scalar that looks like a comment', 'a: |\n  # med|\n'],
    ['the mark of a block scalar', 'a: >|\n'],
    ['a text over several lines', 'purpose:\n  capability: text\n    mo|re\n'],
    ['a quoted text over several lines', 'a: "one\n  tw|o\n  three"\n'],
    ['behind a closed quote', 'a: "b"| \n'],
    ['between a key and its colon', 'a | : b\n'],
    ['in front of a key', 'purpose:\n |  goals: []\n'],
  ])('nothing can be written in %s', (_name, text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('between brackets in YAML', () => {
  it.each([
    ['an empty list', 'modalities: [|]\n', 'value /modalities/0; for ""; flow'],
    ['a further item', 'modalities: [text, |]\n', 'value /modalities/1; for ""; flow'],
    ['a half-typed item', 'modalities: [te|xt, image]\n', 'value /modalities/0; for "text"; flow'],
    ['a list without its end', 'modalities: [text, |\nname: x\n', 'value /modalities/1; for ""; flow'],
    ['an empty object', 'data:\n  size: {|}\n', 'key of /data/size; for ""; flow'],
    ['a further key', 'data:\n  size: {items: 1, |}\n', 'key of /data/size beside items; for ""; flow'],
    ['before a key', 'data:\n  size: {| items: 1}\n', 'key of /data/size beside items; for ""; flow; comma after'],
    ['a key with its colon', 'data:\n  size: {it|ems: 1}\n', 'key of /data/size; for "items"; flow; colon'],
    ['a value', 'data:\n  size: {items: 1, as_of: |}\n', 'value /data/size/as_of; for ""; flow'],
    ['right behind a colon', 'data: {a: {b:|}}\n', 'value /data/a/b; for ""; flow; pad 1'],
    ['a key on a line of its own', 'a: {\n    b: 1,\n    c|\n  }\n', 'key of /a beside b; for "c"; flow'],
    ['an item on a line of its own', 'a: [\n  text, im|age\n]\n', 'value /a/1; for "image"; flow'],
    ['a value on a further line', 'a: {b: 1,\n  c: te|}\n', 'value /a/c; for "te"; flow'],
    ['an object in a list', 'a: {b: [{c: 1, |}]}\n', 'key of /a/b/0 beside c; for ""; flow'],
    ['a whole file in braces', '{medcheck: "1.0",\nsta|\n}', 'key of the root beside medcheck; for "sta"; flow'],
    ['JSON as YAML', '{"a": 1,\n"st|"\n}', 'key of the root beside a; for "\\"st\\""; flow'],
  ])('%s', (_name, text, words) => {
    expect(seen(text)).toEqual([words]);
  });
});

describe('in JSON', () => {
  it.each([
    ['an empty object', '{|}', 'key of the root; for ""; json'],
    ['a further key', '{"a": 1, |}', 'key of the root beside a; for ""; json'],
    ['an open quote', '{"ty|', 'key of the root; for "\\"ty"; json'],
    ['an open quote before a bracket', '{"t": [{"id": 1, "|\n}]}', 'key of /t/0 beside id; for "\\""; json'],
    ['a closed quote', '{"a": {"b": 1}, "c|"}', 'key of the root beside a; for "\\"c\\""; json'],
    ['a key with its colon', '{"a": 1, "c|": 2}', 'key of the root beside a; for "\\"c\\""; json; colon'],
    ['a word', '{na|}', 'key of the root; for "na"; json'],
    ['before a key', '{| "a": 1}', 'key of the root beside a; for ""; json; comma after'],
    ['right before a key', '{|"a": 1}', 'key of the root beside a; for ""; json; comma after'],
    ['without a comma', '{"a": 1\n  |\n}', 'key of the root beside a; for ""; json; comma at 7'],
    ['a word without a comma', '{"a": [1]\n  "b|"}', 'key of the root beside a; for "\\"b\\""; json; comma at 9'],
    ['between commas', '{"a": 1, | "b": 2}', 'key of the root beside a,b; for ""; json; comma after'],
    ['a value', '{"a": |}', 'value /a; for ""; json'],
    ['a value in quotes', '{"a": "x|y"}', 'value /a; for "\\"xy\\""; json'],
    ['a literal', '{"a": tr|ue}', 'value /a; for "true"; json'],
    ['an item', '{"a": [1, |]}', 'value /a/1; for ""; json'],
    ['an item in quotes', '{"a": ["x|", "y"]}', 'value /a/0; for "\\"x\\""; json'],
    ['an item without a comma', '{"a": ["x" |]}', 'value /a/1; for ""; json; comma at 10'],
    ['with an emoji before it', '{"😀": 1, "b": "|"}', 'value /b; for "\\"\\""; json'],
    ['with a byte order mark', '\ufeff{"a": 1\n|}', 'key of the root beside a; for ""; json; comma at 8'],
    ['with CRLF', '{\r\n  "a": 1,\r\n  |\r\n}', 'key of the root beside a; for ""; json'],
    ['with errors before it', '{"a": [1, {"b" 2}, "c": |', 'value /a/2; for ""; json'],
  ])('%s', (_name, text, words) => {
    expect(seen(text, 'json')).toEqual([words]);
  });

  it.each(['|', '{"a"| : 1}', '{"a" |: 1}', '{} |', '{"a": 1, // com|ment\n}'])(
    'nothing can be written in %s',
    (text) => {
      expect(seen(text, 'json')).toEqual([]);
    },
  );
});

describe('in a comment', () => {
  it.each([
    ['# med|', ['comment med|']],
    ['a: x # medc|heck\nb: y', ['comment medc|heck']],
    ['a: "# x" # 😀 m|', ['comment 😀 m|']],
    ['data:\n  # m|\n  size: {items: 1}\n', ['comment m|']],
    ['#|', ['comment|']],
    ['|#', []],
  ])('%s', (text, words) => {
    expect(seen(text)).toEqual(words);
  });
});

describe('in a long list', () => {
  const item = '  - id: a\n    name: "x: - y"\n    text: >\n      - z\n    tags: [b]\n';
  const inside = (marked: string, before: number, after: number, key = 'tasks:'): string =>
    `name: n\n${key}\n${item.repeat(before)}${marked}${item.repeat(after)}stage: s\n`;

  it.each([
    '  - id: a\n    |\n    name: b\n',
    '  - id: a\n    ty|\n',
    '  - id: a\n    input: {mod|}\n',
    '  - id: a\n    scorer:\n      - |\n',
    '  - |\n',
    '  |\n',
    '  - id: a\n    description: |\n      free te|xt\n',
    '# |\n',
    '    |\n',
  ])('%j is what it is in a short one', (marked) => {
    const plain = (words: string[]): string[] => words.map((word) => word.replace(/\/tasks\/\d+/g, '/tasks/i'));
    const few = plain(seen(inside(marked, 2, 2)));
    expect(plain(seen(inside(marked, 60, 60)))).toEqual(few);
    expect(plain(seen(inside(marked, 60, 60, 'tasks: # "many"')))).toEqual(few);
    if (few.some((word) => word.includes('/tasks/i')))
      expect(seen(inside(marked, 60, 60)).join()).toMatch(/\/tasks\/(?:59|6[01])/);
  });

  it('among items of one line and of several the number is that in the text', () => {
    const items = Array.from({ length: 40 }, (_, i) => (i % 3 === 0 ? `  - l${i}\n` : item)).join('');
    for (const marked of ['  - id: a\n    ty|\n', '  - |\n'])
      expect(seen(`name: n\ntasks:\n${items}${marked}${items}stage: s\n`).join()).toContain('/tasks/40');
  });

  it('items of one line are known', () => {
    const many = Array.from({ length: 300 }, (_, i) => `  - l${i}\n`).join('');
    const text = `languages:\n${many}  - \n`;
    const cursor = cursorAt(text, text.length - 1, 'yaml');
    const beside = cursor?.kind === 'places' ? cursor.places[0]?.value?.beside : undefined;
    expect(Array.isArray(beside) && beside.includes('l7')).toBe(true);
  });
});

describe('anywhere', () => {
  const EXAMPLE = readFileSync(path.resolve(__dirname, '../../examples/angorbench/medcheck.yaml'), 'utf8');

  /** The cursor lies in what is replaced, on one line. */
  function expectSound(text: string, at: number, language: Language): void {
    const lines = new Lines(text);
    const offset = lines.offsetAt(lines.positionAt(at));
    const cursor = cursorAt(text, offset, language);
    if (cursor?.kind !== 'places') return;
    for (const { start, end } of cursor.places) {
      expect(start).toBeLessThanOrEqual(offset);
      expect(end).toBeGreaterThanOrEqual(offset);
      expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
    }
  }

  it('in random text nothing is thrown, and the cursor lies in what is replaced', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        ' ',
        '  ',
        '\n',
        '\r\n',
        ':',
        ': ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        "'",
        '#',
        ' # ',
        '|',
        '>',
        '&a ',
        '*a',
      ],
      ...['😀', '\ufeff', '---\n', '<<: ', '!t ', '? ', '\\', '\t', 'cursorMark'],
    );
    const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom<Language>('yaml', 'json'), (text, at, language) =>
        expectSound(text, at % (text.length + 1), language),
      ),
      { numRuns: 1000 },
    );
  });

  it('at many places of a whole definition', () => {
    for (let offset = 0; offset < EXAMPLE.length; offset += 211) expectSound(EXAMPLE, offset, 'yaml');
  });
});
