/** The word under a cursor on one line of YAML, found without parsing: the line may be half typed. */

/** What is under the cursor. Columns count UTF-16 code units from the line's start. */
export type LineToken =
  | { role: 'comment'; start: number }
  | {
      /** `first`: the first word of the line, where a key can stand; `value`: behind a colon; `flow`: between brackets. */
      role: 'first' | 'value' | 'flow';
      start: number;
      end: number;
      quote: '' | '"' | "'";
      closed: boolean;
      hasColon: boolean;
      /** The cursor follows a colon or dash without the space that is needed there. */
      needsSpace: boolean;
      /** Whether a dash stands before it. */
      hasDash: boolean;
      /** In flow style: something follows that needs a comma before it. */
      needsComma: boolean;
    };

/**
 * The token at a column.
 * @param line the line without its line ending.
 * @param column the cursor's column.
 * @param inFlow whether the line begins between brackets or braces.
 * @returns undefined where no word can stand: behind a closed quote, between a key and its colon, in a block scalar's mark.
 */
export function tokenAt(line: string, column: number, inFlow: boolean): LineToken | undefined {
  return new Scan(line, column, inFlow).token();
}

class Scan {
  private at = 0;
  private depth: number;
  private role: 'first' | 'value' | 'flow';
  private hasDash = false;
  private needsSpace = false;

  constructor(
    private readonly line: string,
    private readonly column: number,
    inFlow: boolean,
  ) {
    this.depth = inFlow ? 1 : 0;
    this.role = inFlow ? 'flow' : 'first';
  }

  token(): LineToken | undefined {
    for (;;) {
      const from = this.at;
      this.skipSpaces();
      if (this.line[this.at] === '#' && (from < this.at || this.at === 0)) {
        return this.column > this.at ? { role: 'comment', start: this.at } : this.empty(from);
      }
      const isFree = this.depth > 0 && this.column === this.at && /[,\]}]/.test(this.line[this.at] ?? '');
      if (isFree || this.column < this.at || this.at === this.line.length) return this.empty(from);
      this.needsSpace = false;
      if (this.mark()) {
        if (this.needsSpace && this.column < this.at) return undefined;
        continue;
      }
      const found = this.word();
      if (found !== 'passed') return found;
    }
  }

  private skipSpaces(): void {
    while (this.line[this.at] === ' ' || this.line[this.at] === '\t') this.at++;
  }

  /** Nothing stands under the cursor. */
  private empty(from: number): LineToken | undefined {
    const rest = this.line.slice(this.at, this.at + 1);
    const isEnd = rest === '' || rest === '#';
    if (this.column < from) return undefined;
    // In front of a key or an item there is no room for another.
    if (this.role !== 'flow' && !isEnd) return undefined;
    const needsSpace = this.needsSpace && this.column === from;
    const needsComma = this.role === 'flow' && !isEnd && !/[,\]}]/.test(rest);
    return this.found(this.column, this.column, '', false, false, { needsSpace, needsComma });
  }

  private found(
    start: number,
    end: number,
    quote: '' | '"' | "'",
    closed: boolean,
    hasColon: boolean,
    more: { needsSpace?: boolean; needsComma?: boolean } = {},
  ): LineToken {
    const { role, hasDash } = this;
    const { needsSpace = false, needsComma = false } = more;
    return { role, start, end, quote, closed, hasColon, needsSpace, hasDash, needsComma };
  }

  /** Passes over one indicator: a dash, a bracket, a comma, a tag or an anchor. */
  private mark(): boolean {
    const c = this.line[this.at] ?? '';
    if (this.depth === 0 && this.role === 'first' && c === '-' && this.isSpace(this.at + 1)) {
      this.at++;
      this.hasDash = true;
      this.needsSpace = true;
      return true;
    }
    if (c === '[' || c === '{') this.depth++;
    else if (this.depth > 0 && (c === ']' || c === '}')) this.depth--;
    else if (this.depth === 0 || c !== ',') return this.property(c);
    this.at++;
    if (this.depth > 0) this.role = 'flow';
    else this.role = 'value';
    return true;
  }

  private property(c: string): boolean {
    if (c !== '&' && c !== '!') return false;
    while (this.at < this.line.length && !this.isSpace(this.at)) this.at++;
    return true;
  }

  private isSpace(at: number): boolean {
    return at >= this.line.length || this.line[at] === ' ' || this.line[at] === '\t';
  }

  /** Reads one word, and its colon. */
  private word(): LineToken | 'passed' | undefined {
    const start = this.at;
    const c = this.line[start] ?? '';
    const quote = c === '"' || c === "'" ? c : '';
    const isBlockScalar = this.role === 'value' && this.depth === 0 && (c === '|' || c === '>');
    if (isBlockScalar || (c === '?' && this.isSpace(start + 1))) return undefined;
    const { end, closed } = quote ? this.quoted(quote) : { end: this.plainEnd(), closed: false };
    this.at = end;
    this.skipSpaces();
    const hasColon = this.line[this.at] === ':' && (this.isSpace(this.at + 1) || this.depth > 0);
    // Behind a plain word without a colon, the author goes on with it.
    const reach = !quote && !hasColon && this.at >= this.line.length ? this.line.length : end;
    const inside = quote ? this.column > start && this.column < end + (closed ? 0 : 1) : this.column <= reach;
    if (inside || this.column === start)
      return this.found(start, Math.max(end, Math.min(this.column, reach)), quote, closed, hasColon);
    if (!hasColon) {
      if (quote && this.column <= this.at && this.column >= end) return undefined;
      if (this.depth === 0) return this.behind();
      return 'passed';
    }
    if (this.column <= this.at) return undefined;
    this.at++;
    if (this.depth === 0) this.role = 'value';
    this.needsSpace = true;
    return 'passed';
  }

  /** Behind a whole value of block style there is room for a comment only. */
  private behind(): LineToken | undefined {
    const comment = this.line.indexOf(' #', this.at - 1);
    return comment >= 0 && this.column > comment + 1 ? { role: 'comment', start: comment + 1 } : undefined;
  }

  private quoted(quote: string): { end: number; closed: boolean } {
    for (let i = this.at + 1; i < this.line.length; i++) {
      if (quote === '"' && this.line[i] === '\\') i++;
      else if (this.line[i] === quote) {
        if (quote === "'" && this.line[i + 1] === "'") i++;
        else return { end: i + 1, closed: true };
      }
    }
    return { end: this.line.length, closed: false };
  }

  private plainEnd(): number {
    let end = this.at;
    for (let i = this.at; i < this.line.length; i++) {
      const c = this.line[i] ?? '';
      if (c === ':' && (this.isSpace(i + 1) || (this.depth > 0 && /[,[\]{}]/.test(this.line[i + 1] ?? '')))) break;
      if (c === '#' && i > this.at && this.isSpace(i - 1)) break;
      if (this.depth > 0 && /[,[\]{}]/.test(c)) break;
      if (c !== ' ' && c !== '\t') end = i + 1;
    }
    return end;
  }
}
