/** Proposals in comments: the directives, and the ids and codes that they name. */
import { type Piece, Placeholder } from '../../edits/fragment';
import type { Verdict } from '../../engine/check';
import { DIRECTIVES } from '../../engine/directive';
import type { CommentCursor } from '../../syntax/cursor';
import type { Lines } from '../../syntax/text';
import { type Proposal, Order, RANKS } from './proposal';
import { codesWithMeaning } from './values';

const ABOUT: Record<(typeof DIRECTIVES)[number], string> = {
  disable: 'Hides these findings from here to the end of the file. Scores do not change.',
  'disable-next-line': 'Hides these findings on the next line that is no comment. Scores do not change.',
};

/**
 * What can be written at a cursor in a comment.
 * @param cursor the cursor.
 * @param lines the text.
 * @param verdict the verdict, for scores and findings.
 * @returns nothing in comments that are no directives.
 */
export function directiveProposals(cursor: CommentCursor, lines: Lines, verdict: Verdict): Proposal[] {
  const { before } = cursor;
  const at = cursor.start + 1 + before.length;
  const typed = /^\s{0,20}(m[a-z-]{0,40})$/i.exec(before)?.[1];
  if (typed !== undefined) return words(typed, at, cursor.after);
  const named = /^\s{0,20}medcheck-(disable(?:-next-line)?)\s/i.exec(before);
  if (!named || before.includes('--')) return [];
  const rest = before.slice(named[0].length);
  const word = rest.split(/[\s,:]/).at(-1) ?? '';
  const behind = /^[\w-]*/.exec(cursor.after)?.[0].length ?? 0;
  const taken = new Set([...rest.split(/[\s,:]+/).slice(0, -1), ...namedIn(cursor.after.slice(behind))]);
  const line = lines.positionAt(cursor.start).line;
  const from = named[1]?.toLowerCase() === 'disable' ? (n: number) => n >= line : isLine(nextLine(lines, line));
  return codes(verdict, from, taken, { start: at - word.length, end: at + behind });
}

function words(typed: string, at: number, after: string): Proposal[] {
  const order = new Order();
  const rest = /^[a-z-]*/i.exec(after)?.[0] ?? '';
  const isAlone = after.slice(rest.length).trim() === '';
  // The directive for one line is the one that is mostly meant.
  return DIRECTIVES.toReversed().map((name) => {
    const word = `medcheck-${name}`;
    const pieces: Piece[] = isAlone ? [`${word} `, stop('id'), ' -- ', stop('why it is hidden')] : [word];
    return {
      label: word,
      kind: 'word',
      documentation: ABOUT[name],
      sort: order.next(RANKS.first),
      edit: { start: at - typed.length, end: at + rest.length, pieces, filter: word },
    };
  });
}

function stop(words: string): Piece {
  const placeholder = new Placeholder(words);
  return { stop: placeholder, text: placeholder.text };
}

function namedIn(after: string): string[] {
  return (after.split('--', 1)[0] ?? '').split(/[\s,:]+/);
}

function isLine(wanted: number): (line: number) => boolean {
  return (line) => line === wanted;
}

/** The first line behind a comment that holds more than a comment. */
function nextLine(lines: Lines, line: number): number {
  for (let next = line + 1; next < lines.count; next++) if (/^\s*[^\s#]/.test(lines.lineText(next))) return next;
  return lines.count - 1;
}

function codes(
  verdict: Verdict,
  covers: (line: number) => boolean,
  taken: ReadonlySet<string>,
  span: { start: number; end: number },
): Proposal[] {
  const order = new Order();
  const found = new Set(verdict.diagnostics.filter(({ range }) => covers(range.start.line)).map(({ code }) => code));
  return codesWithMeaning(verdict)
    .filter(({ value }) => !taken.has(value))
    .map(({ value, ...choice }) => ({
      label: value,
      ...choice,
      sort: order.next(found.has(value) ? RANKS.first : RANKS.value),
      edit: { ...span, pieces: [value], filter: value },
    }));
}
