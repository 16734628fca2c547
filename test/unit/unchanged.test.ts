/** Which findings an editor that shows others by them need not be sent again. */
import { describe, expect, test } from 'vitest';
import { diagnosticOf } from '../../server/src/engine/diagnostic';
import { editedRange, isUnchanged } from '../../server/src/lsp/unchanged';
import { Lines } from '../../server/src/syntax/text';

const at = (line: number, start: number, end: number): ReturnType<typeof diagnosticOf> =>
  diagnosticOf('schema', 'warning', 'wrong', { start: { line, character: start }, end: { line, character: end } });

describe('where an edit was', () => {
  test('goes as far as the text before or behind it did', () => {
    const [short, long] = [new Lines('a\nb\n'), new Lines('a\nb\nc\nd\n')];
    const from = { line: 1, character: 0 };
    expect(editedRange({ start: 2, end: 2, newEnd: 6 }, short, long)).toEqual({
      start: from,
      end: { line: 3, character: 0 },
    });
    expect(editedRange({ start: 2, end: 6, newEnd: 2 }, long, short)).toEqual({
      start: from,
      end: { line: 3, character: 0 },
    });
  });
});

describe('findings are unchanged', () => {
  const shown = [at(1, 0, 4), at(3, 2, 6)];
  const edited = (line: number, start: number, end: number): Parameters<typeof isUnchanged>[2] =>
    at(line, start, end).range;

  test('where they are the same ones and the edit is elsewhere', () => {
    expect(isUnchanged(shown, [...shown])).toBe(true);
    expect(isUnchanged(shown, [...shown], edited(2, 0, 80))).toBe(true);
    expect(isUnchanged(shown, [...shown], edited(3, 7, 9))).toBe(true);
    expect(isUnchanged([], [], edited(0, 0, 1))).toBe(true);
  });

  test('but not where one has changed, has come or has gone', () => {
    expect(isUnchanged(shown, [at(1, 0, 4), at(3, 2, 6)])).toBe(false);
    expect(isUnchanged(shown, shown.slice(1))).toBe(false);
    expect(isUnchanged(shown, [...shown, at(4, 0, 1)])).toBe(false);
  });

  test('nor where the edit touches one, at its ends too', () => {
    for (const place of [edited(3, 2, 6), edited(3, 6, 9), edited(3, 0, 2), edited(3, 4, 4)])
      expect(isUnchanged(shown, [...shown], place)).toBe(false);
    expect(isUnchanged(shown, [...shown], { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } })).toBe(
      false,
    );
    expect(isUnchanged(shown, [...shown], 'anywhere')).toBe(false);
  });
});
