/** Offsets and positions of a text. Positions are zero-based, characters are UTF-16 code units, as in LSP 3.17. */

/** A place in a text: zero-based line, zero-based UTF-16 character. */
export interface Position {
  line: number;
  character: number;
}

/** A half-open stretch of a text. */
export interface Range {
  start: Position;
  end: Position;
}

/** A stretch of a text that was replaced: offsets in the text before, and where the new text in its place ends. */
export interface Span {
  start: number;
  end: number;
  newEnd: number;
}

/** The lines of a text, for turning offsets into positions. LF, CRLF and a lone CR end a line, as in LSP. */
export class Lines {
  private readonly starts: Uint32Array;

  /**
   * @param text the whole text, with its byte order mark if it has one.
   * @param known where its lines start, if the caller knows.
   */
  constructor(
    readonly text: string,
    known?: Uint32Array,
  ) {
    this.starts = known ?? Uint32Array.from(lineStarts(text, 0, text.length, true));
  }

  /**
   * The lines of this text after an edit. Only what the edit touched is looked at.
   * @param span what was replaced.
   * @param text the text after it.
   */
  edited({ start, end, newEnd }: Span, text: string): Lines {
    // A line ending of two characters may come about, or be torn apart, at either side of the edit.
    const first = this.lineOf(Math.max(0, start - 1));
    const kept = this.lineOf(end) + 1;
    const delta = newEnd - end;
    const until = kept < this.count ? (this.starts[kept] ?? 0) + delta : text.length + 1;
    const between = lineStarts(text, this.starts[first] ?? 0, until - 1, false);
    const starts = new Uint32Array(first + 1 + between.length + this.count - kept);
    starts.set(this.starts.subarray(0, first + 1));
    starts.set(between, first + 1);
    const at = first + 1 + between.length;
    for (let i = kept; i < this.count; i++) starts[at + i - kept] = (this.starts[i] ?? 0) + delta;
    return new Lines(text, starts);
  }

  /** The number of lines; an empty text has one. */
  get count(): number {
    return this.starts.length;
  }

  /**
   * @param offset UTF-16 offset, clamped to the text.
   * @returns its position.
   */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineOf(at);
    return { line, character: at - (this.starts[line] ?? 0) };
  }

  /** The line that holds an offset of the text. */
  private lineOf(at: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low;
  }

  /**
   * @param position a position, clamped to the text and to its line.
   * @returns its UTF-16 offset.
   */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.starts[position.line];
    if (start === undefined) return this.text.length;
    return Math.max(start, Math.min(start + position.character, this.endOf(position.line)));
  }

  /**
   * @param start UTF-16 offset.
   * @param end UTF-16 offset.
   * @returns the range between them, cut at the end of its first line: a diagnostic never spans lines.
   */
  lineRange(start: number, end: number): Range {
    const from = this.positionAt(start);
    const to = Math.max(start, Math.min(end, this.endOf(from.line)));
    return { start: from, end: this.positionAt(to) };
  }

  /**
   * @param line zero-based line.
   * @returns the UTF-16 offset where it starts; the text's length for a line that there is not.
   */
  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /**
   * @param line zero-based line.
   * @returns the line's text without its line ending.
   */
  lineText(line: number): string {
    const start = this.starts[line];
    return start === undefined ? '' : this.text.slice(start, this.endOf(line));
  }

  /**
   * @param line zero-based line.
   * @returns the UTF-16 offset where it ends, before its line ending; the text's length for a line that there is not.
   */
  endOf(line: number): number {
    const next = this.starts[line + 1];
    if (next === undefined) return this.text.length;
    let end = next - 1;
    if (this.text.charCodeAt(end) === 10 && this.text.charCodeAt(end - 1) === 13) end--;
    return end;
  }
}

/** The starts of the lines whose last line ending begins in a stretch; `whole`: with the start of the text. */
function lineStarts(text: string, from: number, to: number, whole: boolean): number[] {
  const starts = whole ? [0] : [];
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/**
 * Whether a position lies in a range, its end included (a cursor behind the last character still belongs to it).
 * @param range the range.
 * @param position the position.
 */
export function contains(range: Range, position: Position): boolean {
  return !before(position, range.start) && !before(range.end, position);
}

/**
 * Orders positions.
 * @param a one position.
 * @param b another.
 * @returns true when `a` comes before `b`.
 */
export function before(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/**
 * Whether two ranges are the same.
 * @param one a range.
 * @param other another one.
 */
export function isSameRange(one: Range, other: Range): boolean {
  return isSamePosition(one.start, other.start) && isSamePosition(one.end, other.end);
}

/**
 * Whether two positions are the same.
 * @param one a position.
 * @param other another one.
 */
export function isSamePosition(one: Position, other: Position): boolean {
  return one.line === other.line && one.character === other.character;
}
