/** The marks that a merge leaves in a text where both sides have changed it. */
import type { SyntaxProblem } from './document';
import type { Lines } from './text';

/** The beginning of a side, of the common ancestor, of the other side, and the end: seven marks at a line's start. */
const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/;

const ANY_MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/m;

/**
 * Whether a text may hold merge conflict markers.
 * @param text whole lines.
 */
export function isConflicted(text: string): boolean {
  return ANY_MARKER.test(text);
}

/** A text in which conflicts are blanked. */
export interface Unconflicted {
  /** The text with spaces in place of each conflict; all offsets stay what they are. */
  readable: string;
  /** What is wrong, at the first marker. */
  problem: SyntaxProblem;
}

/**
 * Finds merge conflict markers.
 * @param lines the text.
 * @returns the text without the conflicts; undefined where there is no marker.
 */
export function withoutConflicts(lines: Lines): Unconflicted | undefined {
  const { text } = lines;
  // Most texts hold none, and need not be gone through line by line.
  if (!/<{7}|={7}|>{7}/.test(text)) return undefined;
  const markers = markersOf(lines);
  const first = markers[0];
  if (!first) return undefined;
  const pieces: string[] = [];
  let from = 0;
  let count = 0;
  for (let i = 0; i < markers.length; i++) {
    const open = markers[i];
    if (!open) continue;
    // Without its end, a marker takes its own line alone.
    const close = open.mark === '<' ? closeOf(markers, i) : i;
    const { end } = markers[close] ?? open;
    pieces.push(text.slice(from, open.start), blank(text.slice(open.start, end)));
    from = end;
    i = close;
    count++;
  }
  pieces.push(text.slice(from));
  const others = count > 1 ? ` There are ${count - 1} more.` : '';
  const message = `This is a merge conflict. Keep what is right of both sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.${others}`;
  return { readable: pieces.join(''), problem: { start: first.start, end: first.end, message } };
}

/** The number of the marker that ends a conflict; that of its beginning where none does before the next one begins. */
function closeOf(markers: readonly Marker[], open: number): number {
  for (let i = open + 1; i < markers.length; i++) {
    const mark = markers[i]?.mark;
    if (mark === '>') return i;
    if (mark === '<') break;
  }
  return open;
}

interface Marker {
  mark: string;
  start: number;
  /** The end of its line, without the line ending. */
  end: number;
}

function markersOf(lines: Lines): Marker[] {
  const markers: Marker[] = [];
  for (let line = 0; line < lines.count; line++) {
    const start = lines.offsetAt({ line, character: 0 });
    const mark = lines.text[start];
    if (mark !== '<' && mark !== '|' && mark !== '=' && mark !== '>') continue;
    const written = lines.lineText(line);
    if (MARKER.test(written)) markers.push({ mark, start, end: start + written.length });
  }
  return markers;
}

/** White space of the same length. Line endings stay: a position is a line and a character. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
