/** YAML 1.2 to trees. The only file that knows the `yaml` package. */
import {
  CST,
  Composer,
  Lexer,
  Parser,
  Scalar,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  stringify,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type ComposedDocument, type ComposedText, documentsOf } from './composed';
import {
  type Comment,
  type ParsedDocument,
  type SyntaxProblem,
  KEY_TOO_LONG,
  MAX_DEPTH,
  MAX_ERRORS,
  MAX_KEY,
  MAX_TOKENS,
  TOO_DEEP,
  TOO_MANY_TOKENS,
  byPlace,
} from './document';
import { type RelNode, type RelPair, type RelScalar, relMap, relSeq } from './relative';
import { type Steps, finished } from './steps';
import type { Lines } from './text';
import { TooMuch } from './tree';

/** More documents than this in one text are not read. */
const MAX_DOCUMENTS = 100;
/** More broken lines than this are noise: each costs the parser far more than a good one. */
const MAX_BROKEN = 1_000;

const NO_NUL = 'YAML does not allow the character NUL (U+0000). Delete it; in quotes it is written as \\0.';

/**
 * Parses a YAML text.
 * @param lines the text.
 * @param readable what of the text is read, at the same offsets.
 * @returns one parsed document for each YAML document; at least one, with no tree for an empty text.
 */
export function parseYaml(lines: Lines, readable: string): ParsedDocument[] {
  return documentsOf(lines, finished(composingYaml(readable, false)));
}

/** So many lexical tokens are read in a step: about a millisecond. */
const STEP = 1_000;

/**
 * Runs the parser over a YAML text, in steps. The longest ones compose a document of what was read and convert it: a
 * tenth of a second each for a megabyte.
 * @param readable the text.
 * @param withLines whether the trees are to say where their lines begin, so that parts can be read again.
 */
export function* composingYaml(readable: string, withLines: boolean): Steps<ComposedText> {
  // A lone carriage return ends a line, which the parser does not know. Replaced, all offsets stay what they are.
  const text = readable.replace(/\r(?!\n)/g, '\n');
  const comments: Comment[] = [];
  const documents: Document.Parsed[] = [];
  let limit: SyntaxProblem | undefined;
  let count = 0;
  let isUnclosed = false;
  let opened = 0;
  let broken = 0;
  function collect(token: CST.Token): CST.Token {
    if ((token.type === 'error' || token.type === 'directive') && ++broken > MAX_BROKEN) {
      throw new TooMuch('The file holds too many errors to be read. Is it YAML?');
    }
    return token;
  }
  // Merge keys are followed by the tree and not by the library, which would lose the offsets.
  const composer = new Composer({
    merge: false,
    uniqueKeys: false,
    logLevel: 'error',
    prettyErrors: false,
    keepSourceTokens: withLines,
  });
  const take = (composed: Iterable<Document.Parsed>): void => {
    for (const document of composed) {
      if (documents.length === MAX_DOCUMENTS)
        throw new TooMuch(
          `Only the first ${MAX_DOCUMENTS} documents of a file are read. Move the others to a file of their own.`,
        );
      documents.push(document);
    }
  };
  try {
    // Lexing, parsing and composing are piped by hand, so that endless noise can be cut short and work interrupted.
    const parser = new Parser();
    let isScalarNext = false;
    for (const lexeme of new Lexer().lex(text)) {
      if (++count > MAX_TOKENS) throw new TooMuch(TOO_MANY_TOKENS);
      if (count % STEP === 0) yield;
      // Comments are read here, wherever they stand: the composed tree keeps only some of their offsets.
      if (lexeme.startsWith('#') && !isScalarNext) {
        const start = parser.offset;
        comments.push({ start, end: start + lexeme.length, text: lexeme.slice(1) });
      }
      if (!isScalarNext && (lexeme === '[' || lexeme === '{')) opened++;
      else if (!isScalarNext && (lexeme === ']' || lexeme === '}')) opened = Math.max(0, opened - 1);
      isScalarNext = lexeme === CST.SCALAR;
      if (lexeme === CST.FLOW_END) isUnclosed = true;
      for (const token of parser.next(lexeme)) take(composer.next(collect(token)));
    }
    for (const token of parser.end()) take(composer.next(collect(token)));
    take(composer.end(false, text.length));
  } catch (error) {
    // A stack that overflows on deep nesting ends here too: parsing never throws.
    const message = error instanceof TooMuch ? error.message : TOO_DEEP;
    const at = documents.at(-1)?.range[2] ?? 0;
    limit = { start: at, end: at, message, limit: true };
  }
  // (where a bracket is no part of the tree, the lexer does not say that it is open at the end)
  if (opened > 0) isUnclosed = true;
  const converted: ComposedDocument[] = [];
  for (const document of documents) {
    yield;
    converted.push(convert(document, text, withLines));
  }
  yield;
  // The parser takes it for a letter; YAML 1.2 (5.1, c-printable) does not, and other tools stop at it.
  const nul = text.indexOf('\0');
  const holder =
    nul < 0
      ? undefined
      : (converted.find(({ end }, i) => nul < (end ?? converted[i + 1]?.from ?? Infinity)) ?? converted.at(-1));
  if (holder) holder.errors = [...holder.errors, { start: nul, end: nul + 1, message: NO_NUL }].sort(byPlace);
  return { language: 'yaml', documents: converted, comments, isUnclosed, tokens: count, ...(limit ? { limit } : {}) };
}

function convert(document: Document.Parsed, text: string, withLines: boolean): ComposedDocument {
  const inText = (offset: number): number => Math.min(offset, text.length);
  const { contents } = document;
  const composed: ComposedDocument = {
    from: document.range[0],
    root: null,
    rootAt: contents?.range[0] ?? 0,
    ...(document.directives.docEnd ? { end: document.range[2] } : {}),
    errors: document.errors
      .slice(0, MAX_ERRORS)
      .map((e) => ({ start: inText(e.pos[0]), end: inText(Math.max(e.pos[1], e.pos[0] + 1)), message: plain(e.code) }))
      .sort(byPlace),
  };
  try {
    // A document of comments alone has a scalar of no text.
    if (contents && !(isScalar(contents) && contents.range[0] === contents.range[1] && isUnquoted(contents)))
      composed.root = new Converter(text, withLines).node(contents, composed.rootAt, 0);
    // The parser gave up, at a place that depends on its stack, below something that the tree does not hold (a key).
    if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) throw new TooMuch(TOO_DEEP);
  } catch (error) {
    if (!(error instanceof TooMuch) && !(error instanceof RangeError)) throw error;
    composed.unread = error instanceof TooMuch ? error : new TooMuch(TOO_DEEP);
  }
  return composed;
}

function isUnquoted({ type }: Scalar): boolean {
  return type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE' && type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL';
}

/** Makes a relative tree out of one that the parser has composed. */
class Converter {
  constructor(
    private readonly text: string,
    private readonly withLines: boolean,
  ) {}

  /** `depth`: the levels above the node. */
  node(node: Node, start: number, depth: number): RelNode {
    if (depth > MAX_DEPTH) throw new TooMuch(TOO_DEEP, start);
    const [, end, reach] = node.range ?? [start, start, start];
    const base = { width: end - start, reach: reach - start };
    if (isAlias(node)) return { kind: 'alias', ...base, name: node.source };
    if (isScalar(node)) return scalar(node, start, this.text);
    if (!isMap(node) && !isSeq(node)) return empty();
    const anchor = node.anchor ? { anchor: node.anchor } : {};
    const shape = { ...base, ...anchor, flow: node.flow === true, indent: this.indentOf(node) };
    if (isMap(node)) {
      const starts = node.items.map((pair) => startOf(pair.key) - start);
      const pairs = node.items.map((pair) => this.pair(pair, depth));
      const lines = this.withLines && !node.tag ? this.linesOfPairs(node, start) : undefined;
      return relMap({ ...shape, starts, pairs, ...(lines ? { lines } : {}) }, MAX_KEY);
    }
    // `[a: 1]` is a list of one mapping with one pair.
    const items = node.items.map((item) => {
      if (!isPair(item)) return item ? this.node(item as Node, startOf(item), depth + 1) : empty();
      const { key, value } = item;
      const width = endOf(value ?? key) - startOf(key);
      const own = { width, reach: width, flow: true, indent: -1, starts: [0], pairs: [this.pair(item, depth)] };
      return relMap(own, MAX_KEY);
    });
    const starts = node.items.map((item) => (item ? startOf(isPair(item) ? item.key : item) : end) - start);
    const lines = this.withLines && !node.tag ? this.linesOfItems(node, start) : undefined;
    return relSeq({ ...shape, starts, items, ...(lines ? { lines } : {}) });
  }

  private pair(pair: Pair, depth: number): RelPair {
    const key = pair.key as Node;
    const value = pair.value as Node | null;
    const keyStart = startOf(key);
    const isScalarKey = isScalar(key);
    const isPlain = isScalarKey && key.type === 'PLAIN';
    return {
      key: isScalarKey ? scalar(key, keyStart, this.text) : this.keyNode(key, keyStart),
      name: isPlain ? this.text.slice(keyStart, endOf(key)) : isScalarKey ? scalarText(key.value) : '',
      isMerge: isPlain && key.value === '<<',
      valueAt: value ? startOf(value) - keyStart : endOf(key) - keyStart,
      value: value ? this.node(value, startOf(value), depth + 1) : null,
    };
  }

  /** A key that is no scalar is not read, but may hold anchors. */
  private keyNode(key: Node, start: number): RelNode {
    try {
      return this.node(key, start, 0);
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      const width = endOf(key) - start;
      return relMap({ width, reach: width, flow: true, indent: -1, starts: [], pairs: [] }, MAX_KEY);
    }
  }

  private indentOf(node: YAMLMap | YAMLSeq): number {
    const token = node.srcToken;
    return token && 'indent' in token && token.type !== 'flow-collection' ? token.indent : -1;
  }

  private linesOfPairs(map: YAMLMap, start: number): number[] | undefined {
    const { srcToken } = map;
    if (srcToken?.type !== 'block-map') return undefined;
    return map.items.map((pair) => {
      const key = pair.srcToken?.key;
      const isKey =
        key?.type === 'scalar' || key?.type === 'single-quoted-scalar' || key?.type === 'double-quoted-scalar';
      const token = pair.srcToken;
      if (!isKey || !token || !token.start.every(isBetween)) return NaN;
      // At a word of one character the lexer goes by the indentation of the lines before.
      if (/^\s?$/.test(this.text.charAt(key.offset + 1))) return NaN;
      const line = this.lineOf(key.offset, srcToken.indent);
      return this.isOutdented(line, srcToken.indent) ? NaN : line - start;
    });
  }

  /**
   * Whether a comment further left stands right before a line. After it, the lexer lets a key that lacks its colon go on
   * in lines that are further left than the key.
   */
  private isOutdented(line: number, indent: number): boolean {
    for (let end = line - 1; end > 0;) {
      const from = this.text.lastIndexOf('\n', end - 1) + 1;
      const before = this.text.slice(from, end);
      if (!/^\s*(?:#|$)/.test(before)) return false;
      if (before.search(/[^ ]/) < indent && /^ *\S\S|^ *\t#/.test(before)) return true;
      end = from - 1;
    }
    return false;
  }

  private linesOfItems(seq: YAMLSeq, start: number): number[] | undefined {
    const { srcToken } = seq;
    if (srcToken?.type !== 'block-seq') return undefined;
    const lines: number[] = [];
    let isEmpty = false;
    for (const item of srcToken.items) {
      const dash = item.start.findIndex((token) => token.type === 'seq-item-ind');
      const isItem = dash >= 0 || item.value !== undefined || !item.start.every(isBetween);
      if (!isItem) continue;
      const token = item.start[dash];
      const isFirst = token !== undefined && item.start.slice(0, dash).every(isBetween);
      lines.push(isFirst ? this.lineOf(token.offset, srcToken.indent) - start : NaN);
      isEmpty = item.value === undefined;
    }
    // Where an empty last item ends, and the list with it, depends on the comments before it.
    if (isEmpty) lines[lines.length - 1] = NaN;
    return lines.length === seq.items.length ? lines : undefined;
  }

  /** The start of the line whose first character behind `indent` spaces is that at `offset`; NaN where it is not. */
  private lineOf(offset: number, indent: number): number {
    const line = offset - indent;
    if (indent < 0 || line < 0 || (line > 0 && this.text[line - 1] !== '\n')) return NaN;
    for (let at = line; at < offset; at++) if (this.text[at] !== ' ') return NaN;
    return line;
  }
}

function isBetween({ type }: { type: string }): boolean {
  return type === 'space' || type === 'newline' || type === 'comment';
}

function startOf(node: unknown): number {
  return (node as Node).range?.[0] ?? 0;
}

function endOf(node: unknown): number {
  return (node as Node).range?.[1] ?? 0;
}

function empty(): RelScalar {
  return { kind: 'scalar', width: 0, reach: 0, value: null, source: '', style: 'empty' };
}

/** Line ends, also those of YAML 1.1 only, and characters that no editor shows. JSON escapes only the first two of them. */
const UNSEEN = /[\n\r\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

/**
 * A scalar as YAML that reads back as the same scalar, on one line: plain where YAML 1.2 and YAML 1.1 read the plain
 * text alike, else in double quotes.
 * @param value the scalar.
 * @param inFlow whether it stands between brackets or braces, where commas and brackets need quotes too.
 */
export function yamlScalar(value: string | number | boolean | null, inFlow: boolean): string {
  const node = new Scalar(value);
  if (typeof value === 'string' && UNSEEN.test(value)) node.type = Scalar.QUOTE_DOUBLE;
  const written = stringify(node, {
    compat: 'yaml-1.1',
    lineWidth: 0,
    blockQuote: false,
    singleQuote: false,
    doubleQuotedAsJSON: true,
    collectionStyle: inFlow ? 'flow' : 'any',
  });
  const line = written.replace(/\n$/, '');
  return line.replace(new RegExp(UNSEEN, 'g'), (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function scalar(node: Scalar, start: number, text: string): RelScalar {
  const [, end, reach] = node.range ?? [start, start, start];
  const { value, type } = node;
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  const block = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
  const read = typeof value === 'bigint' ? Number(value) : value;
  const plain = typeof read === 'number' || typeof read === 'boolean' || read === null ? read : scalarText(read);
  const source = quoted || block ? String(plain) : text.slice(start, end);
  const style = quoted ? 'quoted' : block ? 'block' : start === end ? 'empty' : 'plain';
  const widths = { width: end - start, reach: reach - start };
  return { kind: 'scalar', ...widths, value: plain, source, style, ...(node.anchor ? { anchor: node.anchor } : {}) };
}

/** With YAML's core schema a scalar is a text, a number, a boolean or null; anything else has no text. */
function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** What each of the parser's error codes means for somebody who does not write parsers. */
function plain(code: string): string {
  return MESSAGES[code] ?? 'This is not valid YAML.';
}

const MESSAGES: Record<string, string> = {
  ALIAS_PROPS: 'An alias (*name) takes no tag or anchor of its own.',
  BAD_ALIAS: 'This anchor or alias name is not valid.',
  BAD_DIRECTIVE: 'This % line is no valid YAML directive.',
  BAD_DQ_ESCAPE:
    'This backslash sequence is not valid inside double quotes. Write \\\\ for a backslash, or use single quotes.',
  BAD_INDENT: 'The indentation does not fit: keys of one block start in the same column.',
  BAD_PROP_ORDER: 'Anchors and tags stand before their value.',
  BAD_SCALAR_START: 'A plain text cannot start with this character. Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'This value needs a line of its own, or a key is missing its colon.',
  BLOCK_IN_FLOW: 'Between braces or brackets, write lists as [a, b] and objects as {key: value}.',
  DUPLICATE_KEY: 'This key occurs twice in the same block.',
  IMPOSSIBLE: 'This is not valid YAML.',
  KEY_OVER_1024_CHARS: KEY_TOO_LONG,
  MISSING_CHAR:
    'Something is missing here: a colon, a comma, a space after a colon or dash, or a closing quote or bracket.',
  MULTILINE_IMPLICIT_KEY: 'A key must stand on one line. Is its colon missing?',
  MULTIPLE_ANCHORS: 'A value takes one anchor only.',
  MULTIPLE_DOCS: 'A further document starts here.',
  MULTIPLE_TAGS: 'A value takes one tag only.',
  NON_STRING_KEY: 'A key must be a plain word.',
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAB_AS_INDENT: 'YAML does not allow tabs for indentation. Use spaces.',
  TAG_RESOLVE_FAILED: 'This tag is not known; the value is read without it.',
  UNEXPECTED_TOKEN: 'This character is not expected here. Is a quote, a comma or a line break missing before it?',
};
