/**
 * The cursor in YAML (see cursor.ts). A mark is put in place of the word under it, the top-level block around it is
 * parsed, and the mark is looked for in the tree: so the cursor is where the parser sees it, whatever is half typed.
 */
import type { Cursor, Place } from './cursor';
import type { ParsedDocument } from './document';
import { type Data, type Entry, type SyntaxNode, emptyObject, find, isObject, toData, walk } from './node';
import { parse } from './parse';
import { parentOf } from './pointer';
import { Lines } from './text';
import { type LineToken, tokenAt } from './yaml-token';

type WordToken = Exclude<LineToken, { role: 'comment' }>;

/** The lines around the cursor that are parsed. */
interface Chunk {
  before: string[];
  after: string[];
  /** The keys of the document's top level, where the chunk is one of its blocks. */
  topKeys: string[];
  /** How many items of the block's list are left out before the cursor's. */
  leftOut: number;
}

/** Where the mark was found. */
interface Hit {
  pointer: string;
  /** The object or list that holds it. */
  container: SyntaxNode;
  /** The object or list that holds the container; none for the root. */
  outer?: SyntaxNode;
  entry?: Entry;
  role: 'key' | 'value';
}

/**
 * What can be written at a cursor in YAML.
 * @param text the text, without a byte order mark.
 * @param offset the cursor.
 * @param lines its lines, where the caller has them.
 * @returns undefined in block scalars, in texts over several lines, and where nothing can be written.
 */
export function yamlCursor(text: string, offset: number, lines = new Lines(text)): Cursor | undefined {
  // There is no place between the two characters of a line ending.
  const at = lines.offsetAt(lines.positionAt(offset));
  const { line, character } = lines.positionAt(at);
  const chunk = chunkAround(lines, line);
  const search = new Search(chunk, lines.lineText(line), character, at - character, markFor(text));
  return search.run(false) ?? search.run(true);
}

/** A word that the text does not hold. */
function markFor(text: string): string {
  let mark = 'cursorMark';
  while (text.includes(mark)) mark += 'X';
  return mark;
}

const TOP_KEY = /^(?:"([^"\\]{0,200})"|'([^']{0,200})'|([^\s#\-"'[{?&*!|>%@`,\]}][^:#]{0,200}?))[ \t]{0,20}:(?:\s|$)/;

function chunkAround(lines: Lines, line: number): Chunk {
  // (most of a long text is indented, and none of that is cut out and looked at)
  const topLine = (i: number): string => (isAside(lines.text.charCodeAt(lines.startOf(i))) ? '' : lines.lineText(i));
  const isEdge = (i: number): boolean => /^(?:---|\.\.\.)(?:\s|$)/.test(topLine(i));
  let first = line;
  while (first > 0 && !isEdge(first - 1)) first--;
  let last = line;
  while (last + 1 < lines.count && !isEdge(last + 1)) last++;
  let content = first;
  while (content < last && !/^\s*[^\s#]/.test(lines.lineText(content))) content++;
  const between = (from: number, to: number): string[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => lines.lineText(from + i));
  if (/^\s*[[{]/.test(lines.lineText(content)))
    return { before: between(first, line), after: between(line + 1, last + 1), topKeys: [], leftOut: 0 };
  const isTop = (i: number): boolean => /^(?:[^\s#-]|-\S)/.test(topLine(i));
  let from = line;
  while (from > first && !isTop(from)) from--;
  let to = line + 1;
  while (to <= last && !isTop(to)) to++;
  const topKeys: string[] = [];
  for (let i = first; i <= last; i++) {
    const match = i === line ? null : TOP_KEY.exec(topLine(i));
    if (match) topKeys.push(match[1] ?? match[2] ?? match[3] ?? '');
  }
  return { ...thinned(between(from, line), between(line + 1, to)), topKeys };
}

/** Whether a line that begins with a character is indented, empty or a comment; NaN for the end of the text. */
function isAside(code: number): boolean {
  return code === 0x20 || code === 0x23 || (code >= 0x09 && code <= 0x0d) || Number.isNaN(code);
}

/** A block of fewer lines is parsed as it is. */
const LONG = 30;

/**
 * The lines of a top-level block whose value is a long block list, without the items that the cursor is not in. Those of one
 * line stay, as they may not be proposed again.
 */
function thinned(before: string[], after: string[]): Omit<Chunk, 'topKeys'> {
  const whole = { before, after, leftOut: 0 };
  if (before.length + after.length < LONG || !/:[ \t]*(?:#.*)?$/.test(before[0] ?? '')) return whole;
  const indent = /^ *(?=-(?: |$))/.exec(before.slice(1).find((text) => /^\s*[^\s#]/.test(text)) ?? '')?.[0];
  if (indent === undefined) return whole;
  const isItem = (text: string): boolean =>
    text.startsWith(`${indent}-`) && /^(?: |$)/.test(text.slice(indent.length + 1));
  const own = before.findLastIndex(isItem);
  const next = after.findIndex(isItem);
  if (own < 0) return whole;
  const [ahead, behind] = [itemsIn(before.slice(1, own), isItem), next < 0 ? [] : itemsIn(after.slice(next), isItem)];
  const short = (items: readonly Item[]): string[] => items.filter(({ isShort }) => isShort).map(({ text }) => text);
  return {
    before: [before[0] ?? '', ...short(ahead), ...before.slice(own)],
    after: next < 0 ? after : [...after.slice(0, next), ...short(behind)],
    leftOut: ahead.filter(({ isShort }) => !isShort).length,
  };
}

/** An item of a list, by its first line. */
interface Item {
  text: string;
  /** Whether it has no other line. */
  isShort: boolean;
}

function itemsIn(lines: readonly string[], isItem: (text: string) => boolean): Item[] {
  const items: Item[] = [];
  for (const text of lines) {
    const last = items.at(-1);
    if (isItem(text)) items.push({ text, isShort: true });
    else if (last?.isShort && /^\s*[^\s#]/.test(text)) last.isShort = false;
  }
  return items;
}

class Search {
  constructor(
    private readonly chunk: Chunk,
    private readonly line: string,
    private readonly column: number,
    private readonly lineStart: number,
    private readonly mark: string,
  ) {}

  /**
   * Looks for the cursor.
   * @param inFlow whether the line is taken to begin between brackets.
   */
  run(inFlow: boolean): Cursor | undefined {
    const token = tokenAt(this.line, this.column, inFlow);
    if (!token) return undefined;
    if (token.role === 'comment') return this.comment(token.start);
    const found =
      token.role === 'flow' ? this.flow(token) : token.role === 'value' ? this.value(token) : this.first(token);
    // The bracket was opened on a line before: the word ends at the next comma.
    if (found === 'opened before') return inFlow ? undefined : this.run(true);
    return found.length > 0 ? { kind: 'places', places: found } : undefined;
  }

  /** The line's text with something in place of the token. */
  private replaced(token: WordToken, by: string): string {
    return this.line.slice(0, token.start) + by + this.line.slice(token.end);
  }

  private parsed(line: string, { before, after } = this.chunk): ParsedDocument | undefined {
    return parse([...before, line, ...after].join('\n'), 'yaml')[0];
  }

  private comment(start: number): Cursor | undefined {
    const line = this.line.slice(0, this.column) + this.mark + this.line.slice(this.column);
    if (!this.parsed(line)?.comments.some((comment) => comment.text.includes(this.mark))) return undefined;
    const before = this.line.slice(start + 1, this.column);
    return { kind: 'comment', start: this.lineStart + start, before, after: this.line.slice(this.column) };
  }

  private flow(token: WordToken): Place[] {
    const by = (token.needsSpace ? ' ' : '') + this.mark + (token.needsComma ? ', ' : '');
    const hit = this.hit(this.parsed(this.replaced(token, by)));
    return hit && isFlow(hit.container) ? [this.place(token, hit)] : [];
  }

  private value(token: WordToken): Place[] | 'opened before' {
    const by = (token.needsSpace ? ' ' : '') + this.mark;
    const document = this.parsed(this.replaced(token, by));
    const hit = this.hit(document);
    if (!hit) return document && !this.isInText(document, token) ? this.amongBroken(token, by) : [];
    return isFlow(hit.container) ? 'opened before' : [this.place(token, hit)];
  }

  /** The first word of a line may be a key, an item, or a text; each is tried, where it stands and where it belongs. */
  private first(token: WordToken): Place[] | 'opened before' {
    const by = (token.needsSpace ? ' ' : '') + this.mark + (token.hasColon ? '' : ':');
    const document = this.parsed(this.replaced(token, by));
    if (document && this.isInText(document, token)) return [];
    const hit = this.hit(document);
    if (hit && isFlow(hit.container)) return 'opened before';
    if (hit && this.fits(document, hit)) return [this.place(token, hit)];
    if (token.hasColon) return [];
    const tried = [this.elsewhere(token), this.item(token)].filter((place) => place !== undefined);
    return tried.length > 0 ? tried : this.amongBroken(token, by);
  }

  /** A further item of a list whose dash is not written yet. */
  private item(token: WordToken): Place | undefined {
    if (token.hasDash) return undefined;
    const document = this.parsed(this.replaced(token, `- ${this.mark}`));
    const hit = this.hit(document);
    if (hit?.role !== 'value' || hit.container.kind !== 'seq' || !this.fits(document, hit)) return undefined;
    return { ...this.place(token, hit), needsDash: true };
  }

  /** The same word in a column where it fits: that of the line before. */
  private elsewhere(token: WordToken): Place | undefined {
    if (token.hasDash || token.quote) return undefined;
    const column = this.columnBefore();
    // A word behind that column goes on with the text of the line before.
    if (column === token.start || (column < token.start && token.end > token.start)) return undefined;
    const document = this.parsed(`${' '.repeat(column)}${this.mark}:${this.line.slice(token.end)}`);
    const hit = this.hit(document);
    if (!hit || isFlow(hit.container) || !this.fits(document, hit)) return undefined;
    const start = Math.min(column, token.start);
    return { ...this.place({ ...token, start }, hit), pad: ' '.repeat(Math.max(0, column - token.start)), column };
  }

  /** The last line before the cursor's with more than a comment. */
  private lineBefore(): string {
    return this.chunk.before.findLast((text) => /^\s*[^\s#]/.test(text)) ?? '';
  }

  /** The column of that line's key or text. */
  private columnBefore(): number {
    return /^ *(?:- +)*/.exec(this.lineBefore())?.[0].length ?? 0;
  }

  /** Other lines are half typed or broken: of each only the key or the dash is kept. */
  private amongBroken(token: WordToken, by: string): Place[] {
    const { before, after } = this.chunk;
    const line = this.lineBefore();
    if (token.role === 'first' && this.columnBefore() < token.start && keyAlone(line) !== line.trimEnd()) return [];
    const chunk = { ...this.chunk, before: before.map(keyAlone), after: after.map(keyAlone) };
    const document = this.parsed(this.replaced(token, by), chunk);
    const hit = this.hit(document);
    return hit && !isFlow(hit.container) && this.fits(document, hit) ? [this.place(token, hit)] : [];
  }

  /** Whether the mark is part of a longer text: a block scalar, or a word on a further line of a text. */
  private isInText(document: ParsedDocument, token: WordToken): boolean {
    let isIn = false;
    if (document.root)
      walk(document.root, (node) => {
        if (node.kind !== 'scalar' || typeof node.value !== 'string' || !node.value.includes(this.mark)) return;
        if (node.style !== 'plain' || token.end > token.start) isIn = true;
      });
    return isIn;
  }

  private hit(document: ParsedDocument | undefined): Hit | undefined {
    const root = document?.root;
    let hit: Hit | undefined;
    if (root)
      walk(root, (node, pointer, entry) => {
        if (hit) return;
        const isValue = node.kind === 'scalar' && node.style === 'plain' && node.value === this.mark;
        const role = entry?.key === this.mark ? 'key' : isValue ? 'value' : undefined;
        const parent = parentOf(pointer);
        if (!role || parent === undefined) return;
        const container = find(root, parent)?.node;
        const outer = parent === '' ? undefined : find(root, parentOf(parent) ?? '')?.node;
        if (container) hit = { pointer, container, role, ...(outer ? { outer } : {}), ...(entry ? { entry } : {}) };
      });
    return hit;
  }

  /** Whether the mark stands in one column with its neighbours, and the parser has nothing against its line. */
  private fits(document: ParsedDocument | undefined, { container, entry }: Hit): boolean {
    if (!document) return false;
    const { lines } = document;
    const line = this.chunk.before.length;
    if (document.errors.some((error) => lines.positionAt(error.start).line === line)) return false;
    if (container.kind !== 'map' || !entry) return true;
    const columnOf = (e: Entry): number => lines.positionAt(e.keyStart).character;
    return container.entries.every((e) => e.merged || e === entry || columnOf(e) === columnOf(entry));
  }

  private place(token: WordToken, hit: Hit): Place {
    const { quote, closed, hasColon, needsComma } = token;
    const typed = this.line.slice(token.start + quote.length, Math.max(token.start + quote.length, this.column));
    const flow = isFlow(hit.container);
    return {
      ...this.meaning(hit, hasColon),
      start: this.lineStart + token.start,
      end: this.lineStart + token.end,
      ...{ quote, closed, typed: typed.trimStart(), hasColon, needsComma },
      style: flow ? 'flow' : 'block',
      pad: token.needsSpace ? ' ' : '',
      column: token.start + (token.needsSpace ? 1 : 0),
      needsDash: false,
    };
  }

  /** What the mark's place says: a key, a value, or, for the only word of a block, either. */
  private meaning({ pointer, container, outer, role }: Hit, hasColon: boolean): Pick<Place, 'object' | 'value'> {
    const parent = parentOf(pointer) ?? '';
    if (role === 'value') return { value: { pointer: this.inWhole(pointer), beside: this.rest(container) } };
    const data = this.rest(container);
    const object = { pointer: this.inWhole(parent), data: isObject(data) ? data : emptyObject() };
    if (parent === '') for (const key of this.chunk.topKeys) object.data[key] ??= null;
    const isOnly = outer !== undefined && !isFlow(container) && !hasColon && Object.keys(object.data).length === 0;
    return { object, ...(isOnly ? { value: { pointer: object.pointer, beside: this.rest(outer, container) } } : {}) };
  }

  /** The pointer of a node in the text, by that in the chunk: items may be left out of its list. */
  private inWhole(pointer: string): string {
    const { leftOut } = this.chunk;
    return leftOut === 0
      ? pointer
      : pointer.replace(/^(\/[^/]*\/)(\d+)/, (_, list: string, number: string) => `${list}${Number(number) + leftOut}`);
  }

  /** A container's data without the mark, and without the node that is being written. */
  private rest(container: SyntaxNode, without?: SyntaxNode): Data {
    const isMark = (node: SyntaxNode): boolean =>
      node === without || (node.kind === 'scalar' && node.value === this.mark);
    if (container.kind === 'seq') return container.items.filter((item) => !isMark(item)).map(toData);
    if (container.kind !== 'map') return undefined;
    const entries = container.entries.filter((entry) => entry.key !== this.mark && !isMark(entry.value));
    return toData({ ...container, entries });
  }
}

/** A line's dashes and key, without its value; nothing of any other line. */
function keyAlone(line: string): string {
  return /^ *(?:- +)*(?:[\w-]+:|-)(?=\s|$)/.exec(line)?.[0] ?? '';
}

function isFlow(node: SyntaxNode): boolean {
  return node.kind !== 'scalar' && node.flow;
}
