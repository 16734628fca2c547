/** A document's text beside its tree: where lines, keys, dashes and values begin and end in what the author wrote. */
import type { ParsedDocument } from '../syntax/document';
import { type Entry, type MapNode, type SeqNode, type SyntaxNode, walk } from '../syntax/node';
import { segmentsOf } from '../syntax/pointer';

/** A node with the way that leads to it. */
export interface Step {
  node: SyntaxNode;
  /** The node's entry, where it is a value. */
  entry?: Entry;
  /** The node's index, where it is a list item. */
  index?: number;
  /** What holds the node; absent for the root. */
  parent?: Step;
  /** Levels below the root. */
  depth: number;
  /** Whether it stands between brackets or braces; always so in JSON. */
  inFlow: boolean;
  /**
   * Whether the way leads through an alias or a merge key, so that the text is about another place, or through a key with
   * a syntax error, so that the tree is a guess.
   */
  isIndirect: boolean;
}

/** A stretch of the text. */
export interface Span {
  start: number;
  end: number;
}

/** Where the parser says nothing about: white space, comments, colons, dashes, anchors and tags. */
export class Source {
  readonly text: string;
  readonly isJson: boolean;
  private readonly commentEnds = new Map<number, number>();
  private readonly commentStarts = new Map<number, number>();

  /** @param document the document; of a text of several, offsets stay within it. */
  constructor(readonly document: ParsedDocument) {
    this.text = document.lines.text;
    this.isJson = document.language === 'json';
    for (const { start, end } of document.comments) {
      this.commentEnds.set(start, end);
      this.commentStarts.set(end, start);
    }
  }

  /**
   * Follows a pointer as far as the tree goes.
   * @param pointer the pointer.
   * @returns the last node on the way and the segments that lead on; undefined where there is no tree.
   */
  follow(pointer: string): { step: Step; rest: string[] } | undefined {
    const { root } = this.document;
    if (!root) return undefined;
    let step: Step = { node: root, depth: 0, inFlow: this.isJson, isIndirect: false };
    const segments = segmentsOf(pointer);
    for (const [i, segment] of segments.entries()) {
      const next = this.child(step, segment);
      if (!next) return { step, rest: segments.slice(i) };
      step = next;
    }
    return { step, rest: [] };
  }

  /**
   * The node at a pointer, written there and not behind an alias.
   * @param pointer the pointer.
   * @returns its step; undefined where nothing stands there. The node itself may be an alias.
   */
  at(pointer: string): Step | undefined {
    const found = this.follow(pointer);
    return found && found.rest.length === 0 && !found.step.isIndirect ? found.step : undefined;
  }

  private child(parent: Step, segment: string): Step | undefined {
    const { node } = parent;
    const common = {
      parent,
      depth: parent.depth + 1,
      inFlow: this.isJson || (node.kind !== 'scalar' && node.flow),
      isIndirect: parent.isIndirect || this.isAlias(node),
    };
    if (node.kind === 'map') {
      const entry = node.entries.find((candidate) => candidate.key === segment);
      if (!entry) return undefined;
      const isIndirect = common.isIndirect || entry.merged === true || this.hasError(entry.keyStart, entry.keyEnd + 1);
      return { ...common, node: entry.value, entry, isIndirect };
    }
    const index = indexOf(segment);
    const item = node.kind === 'seq' && index !== undefined ? node.items[index] : undefined;
    return item && index !== undefined ? { ...common, node: item, index } : undefined;
  }

  /**
   * Whether there is a syntax error in a stretch of the text.
   * @param start where it begins.
   * @param end where it ends; an error at this offset counts.
   */
  hasError(start: number, end: number): boolean {
    return this.document.errors.some((error) => error.start <= end && error.end >= start);
  }

  /**
   * Whether a node is an alias: a copy of what stands elsewhere.
   * @param node the node.
   */
  isAlias(node: SyntaxNode): boolean {
    return !this.isJson && this.text[node.start] === '*' && !(node.kind === 'scalar' && node.style === 'empty');
  }

  /**
   * Whether a node holds nothing: no text, null, or brackets with nothing in between.
   * @param node the node.
   */
  isEmpty(node: SyntaxNode): boolean {
    if (this.isAlias(node)) return false;
    if (node.kind === 'scalar') return node.value === null && node.style !== 'quoted' && node.style !== 'block';
    return this.isClosed(node) && this.afterBlanks(node.start + 1) === node.end - 1;
  }

  /**
   * Whether a node stands between brackets or braces of which the closing one is there.
   * @param node a mapping or list.
   */
  isClosed(node: MapNode | SeqNode): boolean {
    const [open, close] = node.kind === 'map' ? '{}' : '[]';
    return (
      node.flow && this.text[node.start] === open && this.text[node.end - 1] === close && node.end > node.start + 1
    );
  }

  /**
   * The beginning of an offset's line; on the first line behind the byte order mark.
   * @param offset the offset.
   */
  lineStart(offset: number): number {
    // (lines are looked up, and not searched for: a whole file may stand on one)
    const { lines } = this.document;
    const at = isLineBreak(this.text[offset - 1]) ? offset : lines.startOf(lines.positionAt(offset).line);
    return at === 0 && this.text.startsWith('\ufeff') ? 1 : at;
  }

  /**
   * The end of an offset's line, before its line ending.
   * @param offset the offset.
   */
  lineEnd(offset: number): number {
    const { lines } = this.document;
    return Math.max(offset, lines.endOf(lines.positionAt(offset).line));
  }

  /**
   * The beginning of the next line, or the end of the text.
   * @param offset an offset.
   */
  nextLine(offset: number): number {
    const end = this.lineEnd(offset);
    return end + (this.text.startsWith('\r\n', end) ? 2 : end < this.text.length ? 1 : 0);
  }

  /**
   * What stands before an offset on its line.
   * @param offset the offset.
   */
  lead(offset: number): string {
    return this.text.slice(this.lineStart(offset), offset);
  }

  /**
   * The white space that an offset's line begins with.
   * @param offset the offset.
   */
  indentation(offset: number): string {
    return /^[ \t]*/.exec(this.text.slice(this.lineStart(offset), this.lineEnd(offset)))?.[0] ?? '';
  }

  /**
   * Whether nothing but white space stands before an offset on its line.
   * @param offset the offset.
   */
  isFirstOnLine(offset: number): boolean {
    return this.lead(offset).trim() === '';
  }

  /**
   * The column of an offset that has only white space and dashes before it on its line.
   * @param offset the offset.
   * @returns as many spaces; undefined where something else stands before it.
   */
  column(offset: number): string | undefined {
    const lead = this.lead(offset);
    return /^(?:-? )*$/.test(lead) ? ' '.repeat(lead.length) : undefined;
  }

  /**
   * The end of an offset's line where nothing but white space and a comment follows on it.
   * @param offset the offset.
   */
  endIfRestIsBlank(offset: number): number | undefined {
    const end = this.lineEnd(offset);
    const next = this.afterSpaces(offset);
    return next >= end || this.commentEnds.has(next) ? end : undefined;
  }

  /**
   * Passes over spaces and tabs.
   * @param offset where to begin.
   */
  afterSpaces(offset: number): number {
    let at = offset;
    while (this.text[at] === ' ' || this.text[at] === '\t') at++;
    return at;
  }

  /**
   * Passes over white space and line endings.
   * @param offset where to begin.
   */
  afterWhiteSpace(offset: number): number {
    let at = offset;
    while (at < this.text.length && /\s/.test(this.text.charAt(at))) at++;
    return at;
  }

  /**
   * Passes over white space, line endings and comments.
   * @param offset where to begin.
   */
  afterBlanks(offset: number): number {
    let at = this.afterWhiteSpace(offset);
    for (let end = this.commentEnds.get(at); end !== undefined; end = this.commentEnds.get(at))
      at = this.afterWhiteSpace(end);
    return at;
  }

  /**
   * Passes over spaces, anchors and tags on one line.
   * @param offset behind a colon or a dash.
   * @returns the end of the last of them, or the offset itself.
   */
  afterProperties(offset: number): number {
    let at = offset;
    if (this.isJson) return at;
    for (let next = this.afterSpaces(at); '&!'.includes(this.text[next] ?? ' '); next = this.afterSpaces(at)) {
      at = next;
      while (at < this.text.length && !/[\s,[\]{}]/.test(this.text.charAt(at))) at++;
    }
    return at;
  }

  /**
   * The offset behind an entry's colon.
   * @param entry the entry.
   * @returns undefined where no colon follows the key: an explicit key (`? key`), or a key alone.
   */
  colonEnd(entry: Entry): number | undefined {
    const at = this.isJson ? this.afterWhiteSpace(entry.keyEnd) : this.afterSpaces(entry.keyEnd);
    return this.text[at] === ':' ? at + 1 : undefined;
  }

  /**
   * The end of what an entry says: of its value, or of its colon and what stands for a value that is empty.
   * @param entry the entry.
   */
  entryEnd(entry: Entry): number {
    const { value } = entry;
    if (value.kind !== 'scalar' || value.style !== 'empty') return this.contentEnd(value);
    const colon = this.colonEnd(entry);
    return colon === undefined ? entry.keyEnd : this.afterProperties(colon);
  }

  /**
   * The end of a node's last word, without line ending, blank lines and comments; of a block scalar, the end of its text
   * with the blank lines that belong to it.
   * @param node the node.
   */
  contentEnd(node: SyntaxNode): number {
    if (this.isAlias(node)) return node.end;
    if (node.kind === 'scalar') return node.style === 'block' ? this.beforeLineBreak(node.end) : node.end;
    if (node.flow) return node.end;
    // The tree does not hold merge keys, so that its last entry may not be the last; comments at the end are not content.
    const own = node.kind === 'map' ? node.entries.filter((entry) => !entry.merged).at(-1) : node.items.at(-1);
    if (!own) return this.trimmed(node);
    const isEntry = 'keyStart' in own;
    const isEmptyItem = !isEntry && own.kind === 'scalar' && own.style === 'empty';
    return Math.max(isEntry ? this.entryEnd(own) : isEmptyItem ? node.start : this.contentEnd(own), this.trimmed(node));
  }

  private trimmed(node: SyntaxNode): number {
    let at = node.end;
    for (;;) {
      while (at > node.start && /\s/.test(this.text.charAt(at - 1))) at--;
      const comment = this.commentStarts.get(at);
      if (comment === undefined || comment < node.start) return at;
      at = comment;
    }
  }

  /**
   * Passes back over one line ending.
   * @param offset where to begin.
   */
  beforeLineBreak(offset: number): number {
    const [last, before] = [this.text[offset - 1], this.text[offset - 2]];
    return isLineBreak(last) ? offset - (last === '\n' && before === '\r' ? 2 : 1) : offset;
  }

  /**
   * The block scalar that ends where a line begins.
   * @param line the line's beginning.
   * @returns whether it keeps the blank lines behind its text (`|+`); undefined where none ends there.
   */
  blockScalarBefore(line: number): { keepsLines: boolean } | undefined {
    const { root } = this.document;
    let found: { keepsLines: boolean } | undefined;
    if (root && !this.isJson)
      walk(root, (node) => {
        if (node.kind !== 'scalar' || node.style !== 'block' || this.isAlias(node)) return;
        if (this.text.slice(node.end, line).trim() !== '' || node.end > line) return;
        found = { keepsLines: /^[|>]\d?\+/.test(this.text.slice(node.start, node.start + 3)) };
      });
    return found;
  }

  /**
   * The items of a list in block style, each from its dash to the end of its content.
   * @param list the list.
   * @returns undefined where a dash is not where it should be.
   */
  items(list: SeqNode): Span[] | undefined {
    let at = list.start;
    const spans: Span[] = [];
    for (const item of list.items) {
      const start = this.afterBlanks(at);
      if (this.text[start] !== '-') return undefined;
      const isEmpty = item.kind === 'scalar' && item.style === 'empty';
      at = isEmpty ? this.afterProperties(start + 1) : this.contentEnd(item);
      spans.push({ start, end: at });
    }
    return spans;
  }

  /**
   * The entries that a mapping itself holds, in order of the text.
   * @param map the mapping.
   */
  ownEntries(map: MapNode): Entry[] {
    return map.entries.filter((entry) => !entry.merged);
  }

  /**
   * The column of a block mapping's keys.
   * @param map the mapping.
   * @returns as many spaces; undefined where no key begins its line or follows a dash.
   */
  keyColumn(map: MapNode): string | undefined {
    const starts = this.ownEntries(map).map((entry) => entry.keyStart);
    // A mapping of merge keys alone has no entries of its own.
    for (const start of [...starts, map.start]) {
      const column = this.column(start);
      if (column !== undefined) return column;
    }
    return undefined;
  }
}

/**
 * A list index as it is written in a pointer.
 * @param segment a segment.
 * @returns the index; undefined for anything else.
 */
export function indexOf(segment: string): number | undefined {
  return /^(?:0|[1-9]\d{0,8})$/.test(segment) ? Number(segment) : undefined;
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
