/** An edited document: what is read again, what stays the same object, and where it lies. test/fuzz compares with a full parse. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Verdict, check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import { CheckMemo } from '../../server/src/engine/memo';
import { Changes, difference } from '../../server/src/lsp/changes';
import type { Language, ParsedDocument } from '../../server/src/syntax/document';
import { digestOf } from '../../server/src/syntax/digest';
import { IncrementalDocument } from '../../server/src/syntax/incremental';
import { type SyntaxNode, find } from '../../server/src/syntax/node';
import { parse } from '../../server/src/syntax/parse';
import { Lines } from '../../server/src/syntax/text';
import { written } from '../fuzz/same';

const EXAMPLE = readFileSync(path.resolve(__dirname, '../../examples/angorbench/medcheck.yaml'), 'utf8');

/** A document that is edited by putting one text in place of another, which occurs once. */
class Typed {
  readonly document: IncrementalDocument;
  readonly memo = new CheckMemo();

  constructor(
    public text: string,
    readonly language: Language = 'yaml',
  ) {
    this.document = new IncrementalDocument(text, language);
  }

  put(instead: string, put: string): ParsedDocument[] {
    const start = this.text.indexOf(instead);
    if (start < 0 || this.text.includes(instead, start + 1)) throw new Error(`${instead} does not occur once.`);
    this.text = this.text.slice(0, start) + put + this.text.slice(start + instead.length);
    return this.document.edit({ start, end: start + instead.length, newEnd: start + put.length }, this.text);
  }

  at(pointer: string): SyntaxNode {
    const found = find(this.document.documents[0]?.root ?? null, pointer);
    if (!found?.exact) throw new Error(`There is nothing at ${pointer}.`);
    return found.node;
  }

  content(pointer: string): object {
    const node = this.at(pointer);
    if (node.kind === 'scalar' || !node.content) throw new Error(`${pointer} has no content.`);
    return node.content;
  }

  async judged(): Promise<Verdict> {
    const { text, language, document, memo } = this;
    const input = { text, path: `medcheck.${language}`, format: 'medcheck', settings: DEFAULT_SETTINGS } as const;
    const [verdict] = await check({ ...input, host: null, documents: document.documents, memo });
    if (!verdict) throw new Error('There is always a verdict.');
    return verdict;
  }

  /** All that was read, beside what a full parse reads. */
  expectSame(): void {
    expect(this.document.documents.flatMap(written)).toEqual(parse(this.text, this.language).flatMap(written));
  }
}

describe('an edit', () => {
  const TEXT = `medcheck: "1.0"
name: x
tasks:
  - id: one
    description: the first
  - id: two
    description: the second
data:
  sources:
    - name: s
`;

  it('reads the value that it is in, and moves what follows', () => {
    const typed = new Typed(TEXT);
    const before = [typed.content('/tasks/0'), typed.content('/tasks/1'), typed.content('/data')];
    const place = typed.at('/data/sources/0/name').start;
    typed.put('the first', 'the very first');
    expect(typed.document.counts).toEqual({ fast: 1, full: 1, parts: 1 });
    expect(typed.content('/tasks/0')).not.toBe(before[0]);
    expect(typed.content('/tasks/1')).toBe(before[1]);
    expect(typed.content('/data')).toBe(before[2]);
    expect(typed.at('/data/sources/0/name').start).toBe(place + 5);
    typed.expectSame();
  });

  it('leaves the documents of older versions as they were', () => {
    const typed = new Typed(TEXT);
    const [old] = typed.document.documents;
    const lines = old ? written(old) : [];
    typed.put('the first', 'x');
    typed.put('name: x\n', '');
    expect(old && written(old)).toEqual(lines);
  });

  it.each([
    ['an item is split', '    description: the first', '  - id: more\n    description: the first', true],
    ['a line is put in', '  - id: two', '    type: open_qa\n  - id: two', true],
    ['a key is half typed', 'data:\n', 'da\ndata:\n', true],
    ['a comment at the head', 'medcheck:', '# note\nmedcheck:', true],
    ['an item is deleted', '  - id: one\n    description: the first\n', '', true],
    ['a text over several lines', 'the second', 'the\n      second', true],
    ['a bracket that is not closed', 'the first', '[the first', false],
    ['a quote that is not closed', 'the first', '"the first', false],
    ['a document mark', 'tasks:\n', '---\ntasks:\n', false],
    ['a merge conflict', 'data:\n', '<<<<<<< ours\ndata:\n', false],
  ])('%s', (_, instead, put, isFast) => {
    const typed = new Typed(TEXT);
    typed.put(instead, put);
    expect(typed.document.counts.fast).toBe(isFast ? 1 : 0);
    typed.expectSame();
    typed.put(put === '' ? 'tasks:\n' : put, put === '' ? `tasks:\n${instead}` : instead);
    expect(typed.text).toBe(TEXT);
    typed.expectSame();
  });

  it('at an anchor is seen at its aliases, which are not read again', () => {
    const typed = new Typed('a: &x {k: 1}\nb:\n  - *x\n  - <<: *x\n    l: 2\nc: end\n');
    typed.put('k: 1', 'k: 15');
    typed.put('c: end', 'c: *x');
    expect(typed.document.counts).toEqual({ fast: 2, full: 1, parts: 2 });
    expect(typed.at('/b/1/k')).toMatchObject({ value: 15 });
    expect(typed.at('/c/k')).toMatchObject({ value: 15 });
    typed.expectSame();
    typed.put('&x ', '');
    typed.expectSame();
  });

  it('that takes away the last quote changes how an open one before it is read', () => {
    const typed = new Typed('a: "b\n  - c\n"\nd: e\nf: "g"\nh: i\n');
    typed.put('"g"', 'g');
    typed.expectSame();
    typed.put('f: g', 'f: "g"');
    typed.expectSame();
  });

  it.each([
    ['a quote that an earlier one runs on to is escaped', 'a: "b\n  - c\nd: e" f\n', 'e', 'e\\'],
    ['the last item is emptied behind a comment', 'a:\n  - b\n  # c\n  - d\n', 'd\n', '\n'],
    [
      'a comment before an empty last item',
      'a:\n  bc:\n    - \n    - de: f\n      gh: @\n# i\n      jk: l\n    - \nmn: o\n',
      '# i\n',
      '# i',
    ],
    [
      'a line that is nothing in the midst of a mapping',
      'ab: c\nde:\n  fg: h\n  ij:\n    kl: m\n\n   "n"1: o\n  pq: r\n',
      'm\n\n  ',
      'm\n\n  {s: 1}',
    ],
    ['a comment further left', 'a:\n  b: c\n# d\n  "e f: g\n"h: i\n  j: k\nl: m\n', '# d', '#d'],
    [
      'a bracket that the parser passes over',
      '"ab"0: \ncd:\n  "e"0: >-\n    f\n\n    g\n"h"2:\n  ij: >-\n    k\n\n    l\n"m"3: >-\n  n\n',
      'ab"',
      'ab"[',
    ],
  ])('that is no common one comes to the same: %s', (_, text, instead, put) => {
    const typed = new Typed(text);
    typed.put(instead, put);
    typed.expectSame();
  });

  const SEVERAL = `# first
medcheck: "1.0"
name: one
tasks:
  - id: one

# behind the first
--- # second
name: &n two
tasks:
  - id: more
    metrics: [acc]
x_last:
  - *n
---
name: three
x_bad: @3
`;

  it.each([
    ['in the first', 'id: one', 'id: one1'],
    ['in the last child of the first', '  - id: one\n', '  - id: one\n    type: open_qa\n'],
    ['at the end of the first', '\n# behind the first', '\nx_more: yes\n# behind the first'],
    ['in the second', 'more', 'mor'],
    ['in the first child of the second', 'two', 'two2'],
    ['in the last child of the second', '  - *n', '  - *n\n  - x'],
    ['behind the mark', '# second', '# second, again'],
    ['that makes a mistake', 'id: more', '@id: more'],
    ['that takes back a mistake', '@3', '3'],
    ['in the last', 'three', 'thre'],
  ])('in one of several documents: %s', (_, instead, put) => {
    const typed = new Typed(SEVERAL);
    const roots = typed.document.documents.map(({ root }) => (root?.kind === 'map' ? root.content : undefined));
    typed.put(instead, put);
    expect(typed.document.counts).toMatchObject({ fast: 1, full: 1 });
    typed.expectSame();
    // The other documents are the same objects.
    const kept = typed.document.documents.filter(({ root }, i) => root?.kind === 'map' && root.content === roots[i]);
    expect(kept.length).toBeGreaterThanOrEqual(1);
    typed.put(put, instead);
    expect(typed.document.counts).toMatchObject({ fast: 2, full: 1 });
    typed.expectSame();
  });

  it.each([
    ['across a mark', '# behind the first\n--- # second\n', ''],
    ['a mark that comes about', '    metrics: [acc]', '---\nmetrics: [acc]'],
    ['a mark that is none any more', '--- # second', '---# second'],
    ['a line before a mark', '--- # second', '# second\n--- # second'],
    ['the end of a document', 'x_last:', '...\nx_last:'],
    ['a directive', 'x_last:', '%YAML 1.2\nx_last:'],
    ['a quote that is not closed', 'id: one', 'id: "one'],
    ['a bracket that is not closed', 'id: one', 'id: [one'],
  ])('of what marks a document is read as a whole: %s', (_, instead, put) => {
    const typed = new Typed(SEVERAL);
    typed.put(instead, put);
    expect(typed.document.counts.fast).toBe(0);
    typed.expectSame();
  });

  it('in JSON reads the value that it is in', () => {
    const typed = new Typed('{"a": [1, {"b": "text"}, 3], "c": {"d": null}}', 'json');
    const before = typed.content('/c');
    typed.put('"text"', '"te xt"');
    typed.put('1,', '1, 2,');
    expect(typed.document.counts.full).toBe(1);
    expect(typed.content('/c')).toBe(before);
    typed.expectSame();
    typed.put('"te xt"', '"te xt');
    typed.expectSame();
    typed.put('"te xt', '"te xt"');
    typed.expectSame();
  });

  const JSON_TEXT = `{
  "medcheck": "1.0",
  "name": "one",
  "tasks": [
    {"id": "a", "metrics": ["m", "n"]},
    {"id": "b"}
  ],
  "stage": "data"
}
`;

  it.each([
    ['half a key', '  "stage"', '  "sta\n  "stage"'],
    ['a comma too few in a list', '"m", ', '"m" '],
    ['a comma too few', '"a", ', '"a" '],
    ['a comma too many', '"n"]', '"n",]'],
    ['a value too few', '"one"', ''],
    ['a colon too few', '"name": ', '"name" '],
    ['a word', '"b"', 'b'],
    ['a text not closed', '"one",', '"one,'],
    ['a comment', '"tasks": [', '"tasks": [ // note,'],
    ['a backslash', '"b"', '"\\b\\x"'],
  ])('in JSON makes a mistake, and others are read in parts beside it: %s', (_, instead, put) => {
    const typed = new Typed(JSON_TEXT, 'json');
    typed.put(instead, put);
    typed.expectSame();
    expect(typed.document.documents[0]?.errors).not.toEqual([]);
    typed.put('"1.0"', '"1.01"');
    typed.expectSame();
    typed.put('"data"', '"data2"');
    typed.expectSame();
    typed.put(put === '' ? '"name": ' : put, put === '' ? `"name": ${instead}` : instead);
    expect(typed.document.documents[0]?.errors).toEqual([]);
    expect(typed.document.counts).toMatchObject({ fast: 4, full: 1 });
    typed.expectSame();
  });

  it.each([
    ['a bracket too few', '["m", "n"]', '["m", "n"'],
    ['a bracket too many', '"b"}', '"b"}]'],
    ['a bracket of the wrong kind', '"b"}', '"b"]'],
    ['a bracket that is passed over', '"name": "one"', '"name" {"one": 1}'],
    ['a text that the end is in', '{"id": "b"}', '{"id": "b}, "'],
    ['a comment that is not closed', '"tasks"', '/* "tasks"'],
  ])('in JSON is read as a whole where brackets do not match: %s', (_, instead, put) => {
    const typed = new Typed(JSON_TEXT, 'json');
    typed.put(instead, put);
    typed.expectSame();
    typed.put('"1.0"', '"1.01"');
    typed.expectSame();
    expect(typed.document.counts.fast).toBe(0);
  });

  it('in JSON that closes what is around it is read as a whole', () => {
    const typed = new Typed('{"-x": "text{"a": 1},"}\n', 'json');
    typed.put('{"a', '{a');
    typed.expectSame();
  });
});

describe('YAML that is broken off a thousand characters before the next key', () => {
  it.each(Array.from({ length: 24 }, (_, i) => 995 + i))('is told as a full parse tells it (%i)', (width) => {
    const typed = new Typed(`x:\n    - one\n    - two\n    - ${'z'.repeat(width)}\nvalidity:\n  y: 1\n`);
    typed.put('    - two', '?     - two');
    typed.expectSame();
  });
});

describe('what is judged', () => {
  it('is recalled as long as what it reads is the same', async () => {
    const typed = new Typed(EXAMPLE);
    const before = await typed.judged();
    typed.put('\nversion:', '\n\nversion:');
    const moved = await typed.judged();
    // Nothing but places has changed.
    expect(moved.assessments.every((a, i) => a === before.assessments[i])).toBe(true);
    expect(moved.model.data['tasks']).toBe(before.model.data['tasks']);
    const task = typed.at('/tasks/0/clinical_activity');
    const { source } = task.kind === 'scalar' ? task : { source: '' };
    // What says the same of another text is the same, too.
    typed.put(source.slice(0, 20), 'Some');
    const reworded = await typed.judged();
    expect(reworded.model.data['tasks']).not.toBe(before.model.data['tasks']);
    expect(reworded.assessments.every((a, i) => a === moved.assessments[i])).toBe(true);
    typed.put(`Some${source.slice(20)}`, 'n/a');
    const changed = await typed.judged();
    const again = changed.assessments.filter((a, i) => a !== moved.assessments[i]).map((a) => a.criterion);
    expect(again.map(({ id }) => id)).toContain('MC07');
    expect(again.every(({ keys }) => keys.some((key) => key.startsWith('/tasks')))).toBe(true);
    expect(again.length).toBeLessThan(15);
  });

  it('keeps the diagnostics of what did not change, and moves those behind an edit', async () => {
    const typed = new Typed('medcheck: "1.0"\nnmae: x\ntasks:\n  - id: a\n    tpye: open_qa\n  - id: b\n');
    const unknown = async (): Promise<Verdict['diagnostics']> =>
      (await typed.judged()).diagnostics.filter(({ code }) => code === 'unknown-key');
    const [name, type] = await unknown();
    typed.put('id: a', 'id: a # first\n');
    const [same, moved] = await unknown();
    expect(same).toBe(name);
    expect(moved).toMatchObject({ message: type?.message, range: { start: { line: 5, character: 4 } } });
  });
});

describe('changes of an open document', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', '\r\n', '😀'), maxLength: 6 });
  const change = fc.record({ from: fc.nat(40), length: fc.nat(8), text: piece, isWhole: fc.boolean() });

  it('are one stretch, outside of which the text is the same', () => {
    const changes = new Changes();
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'b'), maxLength: 30 }),
        fc.array(change),
        (text, edits) => {
          const document = changes.create('file:///a.yaml', 'yaml', 1, text);
          let version = 1;
          for (const { from, length, text: put, isWhole } of edits) {
            const range = { start: document.positionAt(from), end: document.positionAt(from + length) };
            changes.update(document, [isWhole && length > 6 ? { text: put } : { range, text: put }], ++version);
          }
          const after = document.getText();
          const span = changes.take(document) ?? difference(text, after);
          expect(text.slice(0, span.start) + after.slice(span.start, span.newEnd) + text.slice(span.end)).toBe(after);
          expect(changes.take(document)).toBeUndefined();
          // The lines come to the same as those of the new text.
          const [lines, fresh] = [new Lines(text).edited(span, after), new Lines(after)];
          const starts = (of: Lines): number[] =>
            Array.from({ length: of.count }, (_, line) => of.offsetAt({ line, character: 0 }));
          expect(starts(lines)).toEqual(starts(fresh));
        },
      ),
    );
  });

  it('in several places at once are taken in order', () => {
    const changes = new Changes();
    const document = changes.create('file:///a.yaml', 'yaml', 1, 'one two three');
    const at = (character: number) => ({ line: 0, character });
    changes.update(
      document,
      [
        { range: { start: at(8), end: at(13) }, text: '3' },
        { range: { start: at(0), end: at(3) }, text: '1' },
      ],
      2,
    );
    expect(document.getText()).toBe(TextDocument.create('', '', 0, '1 two 3').getText());
    expect(changes.take(document)).toEqual({ start: 0, end: 13, newEnd: 7 });
  });
});

describe('a digest', () => {
  it('is the same for the same reading, and another one for another', () => {
    const typed = new Typed(EXAMPLE);
    typed.put('\npurpose:\n', '\n# note\npurpose:\n');
    expect(digestOf(typed.document.documents)).toBe(digestOf(parse(typed.text, 'yaml')));
    const others = ['a: 1', 'a: "1"', 'a: 2', ' a: 1', 'a: 1 # c', 'a: 1 # d', 'a: [1]', 'b: 1', 'a: {a: 1}'];
    expect(new Set(others.map((text) => digestOf(parse(text, 'yaml')))).size).toBe(others.length);
  });
});
