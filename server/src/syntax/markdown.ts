/**
 * Markdown with YAML front matter to the shared syntax tree. The only file that knows a Markdown parser.
 *
 * The tree is a map with two keys: `front_matter`, the YAML between the lines `---`, and `body`. Each heading of the body
 * is a key whose value is the map of what stands below it: `text` (a list of its paragraphs, list items, and rows of
 * tables), `code` (a list of its code blocks), its fields, and its lower headings. A field is a line of a paragraph or a
 * list item that begins with words in bold and a colon (`**Size**: 120 items`); the list below an empty one is its value.
 * Of two equal names in one section, the second is called `name (2)`.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import { type ParsedDocument, MAX_KEY } from './document';
import type { Entry, MapNode, ScalarNode, SeqNode, SyntaxNode } from './node';
import type { Lines } from './text';
import { parseYaml } from './yaml';

/** The key of the YAML at the top, and of all that follows it. */
export const FRONT_MATTER = 'front_matter';
export const BODY = 'body';
/** In a section: its paragraphs, and its code. */
export const TEXT = 'text';
export const CODE = 'code';

/** Where the body is longer, the rest is not read: the cards of people take a tenth of it. */
const MAX_BODY = 1024 * 1024;
/** A longer line is written by a machine, and is not read: brackets in it take time with the square of their number. */
const MAX_LINE = 20_000;

type Parser = InstanceType<typeof MarkdownIt>;
let parser: Parser | undefined;

/** The parser, made when the first Markdown is read. */
function markdown(): Parser {
  if (parser) return parser;
  parser = new MarkdownIt({ html: true, maxNesting: 30 });
  // Addresses are read as they are written; for a browser they would be encoded, and for its reader decoded.
  parser.normalizeLink = (address) => address;
  parser.normalizeLinkText = (address) => address;
  return parser;
}

/**
 * Parses a Markdown text.
 * @param lines the text.
 * @param readable what of the text is read, at the same offsets; by default all of it.
 * @returns one document. Errors are those of the front matter alone: any text is Markdown.
 */
export function parseMarkdown(lines: Lines, readable = lines.text): ParsedDocument {
  const front = frontMatterOf(readable);
  const parsed = front && parseYaml(lines, readable.slice(0, front.end));
  const yaml = parsed?.find(({ root }) => root !== null) ?? parsed?.[0];
  const entries: Entry[] = [];
  if (front) {
    const value: SyntaxNode = yaml?.root ?? emptyScalar(front.end);
    entries.push({ key: FRONT_MATTER, keyStart: front.start, keyEnd: front.start + FENCE.length, value });
  }
  const start = front?.after ?? (readable.charCodeAt(0) === 0xfeff ? 1 : 0);
  const { start: from, end: to } = lines.lineRange(start, readable.length);
  const [keyStart, keyEnd] = [lines.offsetAt(from), lines.offsetAt(to)];
  entries.push({ key: BODY, keyStart, keyEnd, value: new BodyReader(readable, start).read() });
  return {
    language: 'markdown',
    lines,
    start: 0,
    end: readable.length,
    root: { kind: 'map', start: 0, end: readable.length, entries, flow: false },
    errors: yaml?.errors ?? [],
    duplicates: yaml?.duplicates ?? [],
    comments: [],
  };
}

const FENCE = '---';

/** Front matter in a text: where its first fence stands, where its YAML ends, and what follows the second fence. */
interface FrontMatter {
  start: number;
  end: number;
  after: number;
}

/** Cards on the Hub have blank lines before the first fence; a strict reader would miss their front matter. */
function frontMatterOf(text: string): FrontMatter | undefined {
  const start = /[^\s\uFEFF]/.exec(text)?.index ?? text.length;
  const isFence = (at: number): boolean =>
    text.startsWith(FENCE, at) && text.slice(at + FENCE.length, lineEnd(text, at)).trim() === '';
  if (!isFence(start)) return undefined;
  for (let at = lineEnd(text, start); at < text.length; at = lineEnd(text, at)) {
    if (isFence(at)) return { start, end: at, after: lineEnd(text, at) };
  }
  return undefined;
}

/** Where the line at an offset ends, behind its line ending. */
function lineEnd(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.test(text) ? LINE_END.lastIndex : text.length;
}

/** A line feed, or a carriage return that none follows. */
const LINE_END = /\r\n|[\r\n]/g;

function emptyScalar(at: number): ScalarNode {
  return { kind: 'scalar', start: at, end: at, value: null, source: '', style: 'empty' };
}

/** A section while it is read. */
interface Section {
  level: number;
  node: MapNode;
  names: Map<string, number>;
  text?: SeqNode;
  code?: SeqNode;
  /** The field whose value may be the list that follows. */
  open?: Entry;
}

/** A line of inline content: what is left of it without the marks of lists and quotes, and where it stands. */
interface Line {
  text: string;
  start: number;
}

/** `**Name**: value`, `**Name:** value`, or the same with underscores. */
const FIELD = /^(?:\*\*([^*\n]{1,200})\*\*|__([^_\n]{1,200})__)[ \t]*(:?)[ \t]*/;

class BodyReader {
  /** Where each line of the body begins in the text, as the parser counts lines. */
  private readonly starts: number[];
  private readonly tokens: Token[];
  private readonly sections: Section[];
  /** The list that is the value of a field: its items, and the level at which it ends. */
  private collected: { list: SeqNode; level: number } | undefined;

  constructor(
    private readonly text: string,
    start: number,
  ) {
    const body = readable(text, start);
    this.starts = [start];
    for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) this.starts.push(start + at + 1);
    this.tokens = markdown().parse(body, {});
    this.sections = [newSection(0, start)];
  }

  read(): MapNode {
    this.tokens.forEach((token, i) => {
      const { section } = this;
      const before = this.tokens[i - 1]?.type;
      if (token.type === 'inline') {
        if (before === 'heading_open') this.heading(token, Number(this.tokens[i - 1]?.tag.slice(1)));
        else if (before === 'paragraph_open') this.paragraph(token);
      } else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') this.openList(token);
      else if (token.type === 'tr_open') this.row(token, i);
      else if (token.type === 'fence' || token.type === 'code_block') this.codeBlock(token);
      else if (this.collected && token.type.endsWith('_list_close') && token.level === this.collected.level)
        this.collected = undefined;
      if (token.type === 'hr' || token.type === 'table_open' || token.type === 'blockquote_open') delete section.open;
    });
    const [root = newSection(0, 0)] = this.sections;
    return closed(root.node, this.text.length);
  }

  private get section(): Section {
    return this.sections.at(-1) ?? newSection(0, 0);
  }

  /** The lines of inline content. The parser has cut off what stands before it, never what is in it. */
  private linesOf(token: Token): Line[] {
    const first = token.map?.[0] ?? 0;
    return token.content.split('\n').map((text, i) => {
      const start = this.starts[first + i] ?? this.text.length;
      const source = this.text.slice(start, lineEnd(this.text, start));
      return { text, start: start + Math.max(0, source.lastIndexOf(text)) };
    });
  }

  private heading(token: Token, level: number): void {
    while (this.sections.length > 1 && this.section.level >= level) this.sections.pop();
    const line = this.linesOf(token)[0] ?? { text: '', start: 0 };
    const end = line.start + line.text.length;
    const opened = newSection(level, end);
    this.enter(wordsOf(token.children ?? []), line.start, end, opened.node);
    this.sections.push(opened);
  }

  /** Adds an entry under a name that the section does not have yet. */
  private enter(name: string, keyStart: number, keyEnd: number, value: SyntaxNode): Entry {
    const { names, node } = this.section;
    const cut = name.slice(0, MAX_KEY);
    const count = (names.get(cut) ?? 0) + 1;
    names.set(cut, count);
    const entry: Entry = { key: count === 1 ? cut : `${cut} (${count})`, keyStart, keyEnd, value };
    node.entries.push(entry);
    return entry;
  }

  /** A list of the section that has no key in the text: its first line stands for it. */
  private sequence(name: string, start: number): SeqNode {
    const list: SeqNode = { kind: 'seq', start, end: start, items: [], flow: false };
    this.enter(name, start, start, list);
    return list;
  }

  private passage(value: string, start: number, end: number): void {
    if (value === '') return;
    const list = this.collected?.list ?? (this.section.text ??= this.sequence(TEXT, start));
    list.items.push(scalar(value, start, end));
    list.end = end;
  }

  private openList({ level }: Token): void {
    const { open } = this.section;
    delete this.section.open;
    if (!open || this.collected) return;
    const list: SeqNode = { kind: 'seq', start: open.keyEnd, end: open.keyEnd, items: [], flow: false };
    open.value = list;
    this.collected = { list, level };
  }

  private row(token: Token, i: number): void {
    const cells: string[] = [];
    for (let at = i + 1; this.tokens[at] && this.tokens[at]?.type !== 'tr_close'; at++) {
      const cell = this.tokens[at];
      if (cell?.type === 'inline') cells.push(wordsOf(cell.children ?? []));
    }
    const start = this.starts[token.map?.[0] ?? 0] ?? this.text.length;
    this.passage(cells.join(' | '), start, start + this.text.slice(start, lineEnd(this.text, start)).trimEnd().length);
  }

  private codeBlock(token: Token): void {
    const [first, last] = token.map ?? [0, 0];
    const start = this.starts[first] ?? this.text.length;
    const end = this.starts[last] ?? this.text.length;
    delete this.section.open;
    const list = (this.section.code ??= this.sequence(CODE, start));
    list.items.push(scalar(token.content, start, end));
    list.end = end;
  }

  /** A paragraph may hold several fields, each at the beginning of a line. */
  private paragraph(token: Token): void {
    delete this.section.open;
    const parts: Line[][] = [[]];
    for (const line of this.linesOf(token)) {
      if (!this.collected && isField(line.text)) parts.push([]);
      parts.at(-1)?.push(line);
    }
    for (const part of parts) {
      const [first, last] = [part[0], part.at(-1)];
      if (!first || !last) continue;
      const end = last.start + last.text.trimEnd().length;
      if (!this.collected && isField(first.text)) this.field(part, end);
      else this.passage(plain(part), first.start, end);
    }
  }

  private field(part: readonly Line[], end: number): void {
    const [first = { text: '', start: 0 }, ...rest] = part;
    const [mark = '', stars, lines] = FIELD.exec(first.text) ?? [];
    const value = plain([{ text: first.text.slice(mark.length), start: 0 }, ...rest]);
    const start = first.start + mark.length;
    const name = plain([{ text: (stars ?? lines ?? '').replace(/:\s*$/, ''), start: 0 }]);
    const node =
      value === '' ? emptyScalar(first.start + mark.trimEnd().length) : scalar(value, Math.min(start, end), end);
    // (the key is the name, without its stars)
    const keyStart = first.start + 2;
    const written = (stars ?? lines ?? '').replace(/:$/, '');
    const entry = this.enter(name, keyStart, keyStart + written.length, node);
    if (value === '') this.section.open = entry;
  }
}

function isField(line: string): boolean {
  const [, stars, lines, colon] = FIELD.exec(line) ?? [];
  const name = (stars ?? lines ?? '').trimEnd();
  return name !== '' && (colon === ':' || name.endsWith(':'));
}

function newSection(level: number, start: number): Section {
  const node: MapNode = { kind: 'map', start, end: start, entries: [], flow: false };
  return { level, node, names: new Map() };
}

/** A section ends where the next one begins. */
function closed(node: MapNode, end: number): MapNode {
  node.end = end;
  node.entries.forEach((entry, i) => {
    if (entry.value.kind === 'map') closed(entry.value, node.entries[i + 1]?.keyStart ?? end);
  });
  return node;
}

function plain(lines: readonly Line[]): string {
  const text = lines.map((line) => line.text).join('\n');
  return wordsOf(markdown().parseInline(text, {})[0]?.children ?? []);
}

/** The words of inline content: what a reader sees, and the addresses of links. */
function wordsOf(tokens: readonly Token[]): string {
  let address = '';
  const words = tokens.map((token) => {
    if (token.type === 'text' || token.type === 'code_inline') return token.content;
    if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
    if (token.type === 'image') return token.content;
    if (token.type === 'link_open') address = String(token.attrGet('href') ?? '');
    // (an address in angle brackets is its own text, and one within the page leads nowhere else)
    return token.type === 'link_close' && token.info !== 'auto' && /^[^#]/.test(address) ? ` (${address})` : '';
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}

function scalar(value: string, start: number, end: number): ScalarNode {
  return { kind: 'scalar', start, end, value, source: value, style: 'plain' };
}

/** The body, without the lines that are too long, at the same offsets. */
function readable(text: string, start: number): string {
  // (a lone carriage return ends a line, for the parser as for editors)
  const body = text
    .slice(start, start + MAX_BODY)
    .replace(/\0/g, ' ')
    .replace(/\r(?!\n)/g, '\n');
  const lines = body.split('\n');
  return lines.map((line) => (line.length > MAX_LINE ? ' '.repeat(line.length) : line)).join('\n');
}
