/** Random edits: the same seed gives the same ones. */
import type { Span } from '../../server/src/syntax/text';

/** Numbers that look random (mulberry32). */
export class Random {
  private state: number;

  /** @param seed any number. */
  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % Math.max(1, limit);
  }

  /** One of the values. */
  of<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('There is nothing to choose from.');
    return value;
  }
}

/** A text with the stretch that was replaced in the one before it. */
export interface Edited {
  text: string;
  span: Span;
}

/**
 * Replaces a stretch of a text.
 * @param text the text.
 * @param start where the stretch begins.
 * @param end where it ends.
 * @param put what comes in its place.
 */
export function replace(text: string, start: number, end: number, put: string): Edited {
  return { text: text.slice(0, start) + put + text.slice(end), span: { start, end, newEnd: start + put.length } };
}

const KEYS = [
  '\n',
  '\n',
  '\n  ',
  '\n    ',
  ':',
  ': ',
  '-',
  '- ',
  '#',
  ' # ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '|',
  '>',
  ',',
];
const LETTERS = [
  'a',
  'Z',
  '1',
  ' ',
  ' ',
  '  ',
  '.',
  'é',
  '漢',
  '😀',
  '\t',
  '\r\n',
  '\r',
  '\\',
  '~',
  '<',
  '=',
  '%',
  '@',
  '`',
];
const YAML_PIECES = [
  '&a ',
  '*a',
  '*b',
  '<<: *a\n',
  '!x ',
  '!!str ',
  '? ',
  '---\n',
  '...\n',
  '---',
  '%YAML 1.2\n',
  'k: v\n',
  '  k: v\n',
  '    k: v\n',
  '- x\n',
  '  - id: n\n',
  '      deep: 1\n',
  'text: |\n  one\n\n  two\n',
  'folded: >-\n    one\n    two\n',
  '# comment\n',
  '  # comment\n',
  '# medcheck-disable-next-line MC09 -- it is said elsewhere\n',
  '"a\n  b"',
  '[a,\n b]',
  '{a: 1}',
  '\ufeff',
  '<<<<<<< ours\n',
  '=======\n',
  '>>>>>>> theirs\n',
  'evidence: docs/a.md\n',
  'planned: true\n',
  'not_applicable: there are no patients in it\n',
];
const JSON_PIECES = [
  '"k": 1,',
  ', "k": {"a": [1, 2]}',
  '{"a": 1}',
  '[1, 2]',
  ',\n',
  '"',
  '\\u0041',
  'true',
  'null',
  '-1.5e3',
  '// c\n',
  '/* c */',
  '"planned": true,',
  '"evidence": ["docs/a.md"],',
  ', {"id": "x"}',
];

/**
 * Edits a text as an author might: types, deletes, pastes, cuts, indents, comments out.
 * @param text the text.
 * @param random decides.
 * @param isJson whether it is JSON.
 */
export function edit(text: string, random: Random, isJson: boolean): Edited {
  const at = random.below(text.length + 1);
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const lineEnd = next < 0 ? text.length : next + 1;
  switch (random.below(14)) {
    case 0:
    case 1:
      return replace(text, at, at, random.of(KEYS));
    case 2:
    case 3:
    case 4:
      return replace(text, at, at, random.of(LETTERS));
    case 5:
      return replace(text, at, at, random.of(isJson ? JSON_PIECES : YAML_PIECES));
    case 6:
      return replace(text, line, line, random.of(isJson ? JSON_PIECES : YAML_PIECES));
    case 7:
    case 8:
      return replace(text, at, Math.min(text.length, at + 1), '');
    case 9:
      return replace(text, at, Math.min(text.length, at + random.below(40)), random.of(['', '', 'x', '\n']));
    case 10:
      // A line is cut, or doubled.
      return random.below(2) ? replace(text, line, lineEnd, '') : replace(text, line, line, text.slice(line, lineEnd));
    case 11: {
      // Lines are moved in or out, or become comments.
      const block = text.slice(line, Math.min(text.length, lineEnd + random.below(120)));
      const changed = random.of([
        block.replace(/^/gm, '  '),
        block.replace(/^ {1,2}/gm, ''),
        block.replace(/^(?=.)/gm, '# '),
        block.replace(/^# /gm, ''),
      ]);
      return replace(text, line, line + block.length, changed);
    }
    case 12: {
      // A stretch from elsewhere is pasted.
      const from = random.below(text.length);
      return replace(text, random.of([at, line]), at, text.slice(from, from + random.below(120)));
    }
    default: {
      // A value is typed over, behind a colon.
      const colon = text.indexOf(': ', at);
      if (colon < 0) return replace(text, at, at, 'v');
      const end = text.indexOf('\n', colon);
      return replace(
        text,
        colon + 2,
        end < 0 ? text.length : end,
        random.of(['', 'x', '"q"', '12', '[a]', '|', 'yes', '{b: 2}', '>-\n    text\n']),
      );
    }
  }
}
