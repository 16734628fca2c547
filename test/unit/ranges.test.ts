/** Where pointers stand, from one version of a document to the next. */
import { describe, expect, test } from 'vitest';
import { type Language, type ParsedDocument, rangeOf } from '../../server/src/syntax/document';
import { IncrementalDocument } from '../../server/src/syntax/incremental';
import { RangeMemo } from '../../server/src/syntax/ranges';
import { join } from '../../server/src/syntax/pointer';
import { walk } from '../../server/src/syntax/node';

const YAML =
  'medcheck: "1.0"\nname: Sepsis\ntasks:\n  - id: a\n    type: qa\n  - id: b\nrest: {x_a: 1, x_b: [2, 3]}\nend: z\n';
const JSON_TEXT =
  '{"medcheck": "1.0", "name": "Sepsis", "tasks": [{"id": "a"}, {"id": "b"}],\n "rest": {"x_a": 1}, "end": "z"}\n';

const first = (document: IncrementalDocument): ParsedDocument => document.documents[0] as ParsedDocument;

function pointersIn(document: ParsedDocument): string[] {
  const pointers = ['', '/missing', '/missing/too'];
  if (document.root) walk(document.root, (_, pointer) => pointers.push(pointer, join(pointer, 'none')));
  return pointers;
}

/** An edit: what is put in place of the first occurrence of a text. */
const EDITS: [string, string][] = [
  ['Sepsis', 'Sepsis 2'],
  ['z', 'zz'],
  ['id', 'ids'],
  ['a', 'b'],
  ['b', 'b\n'],
  ['x_a', 'x_c'],
  ['medcheck', 'name'],
  ['rest', 'tasks'],
];

describe.each([
  ['yaml', YAML],
  ['json', JSON_TEXT],
] as [Language, string][])('in %s', (language, text) => {
  test.each(EDITS)('%j for %j gives what is there, and back', (from, to) => {
    const document = new IncrementalDocument(text, language);
    const memo = new RangeMemo();
    const check = (): void => {
      const now = first(document);
      for (const pointer of pointersIn(now))
        for (const key of ['medcheck', 'name']) expect(memo.of(now, pointer, key)).toEqual(rangeOf(now, pointer, key));
    };
    check();
    const start = text.indexOf(from);
    expect(start).toBeGreaterThan(-1);
    const next = text.slice(0, start) + to + text.slice(start + from.length);
    document.edit({ start, end: start + from.length, newEnd: start + to.length }, next);
    check();
    document.edit({ start, end: start + to.length, newEnd: start + from.length }, text);
    check();
  });
});

test('a range is the same object where nothing has changed or moved', () => {
  const document = new IncrementalDocument(YAML, 'yaml');
  const memo = new RangeMemo();
  const of = (pointer: string): unknown => memo.of(first(document), pointer, 'medcheck');
  const [task, end] = [of('/tasks/1/id'), of('/end')];
  const start = YAML.indexOf('Sepsis');
  const typed = YAML.replace('Sepsis', 'SSepsis');
  document.edit({ start, end: start, newEnd: start + 1 }, typed);
  expect(of('/tasks/1/id')).toBe(task);
  expect(of('/end')).toBe(end);
  document.edit({ start, end: start, newEnd: start + 1 }, typed.replace('SSepsis', '\nSSepsis'));
  expect(of('/tasks/1/id')).not.toEqual(task);
});
