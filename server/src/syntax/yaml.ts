/** YAML 1.2 to the shared syntax tree. The only file that knows the `yaml` package. */
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
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import {
  type Comment,
  type ParsedDocument,
  type SyntaxProblem,
  KEY_TOO_LONG,
  MAX_CHARACTERS,
  MAX_DEPTH,
  MAX_ERRORS,
  MAX_KEY,
  MAX_NODES,
  MAX_PATH,
  MAX_TOKENS,
  TOO_DEEP,
  TOO_MANY_TOKENS,
} from './document';
import type { Entry, ScalarNode, SyntaxNode } from './node';
import type { Lines } from './text';

/** More documents than this in one text are not read. */
const MAX_DOCUMENTS = 100;
/** More broken lines than this are noise: each costs the parser far more than a good one. */
const MAX_BROKEN = 1_000;

/** What is said where aliases go beyond MAX_NODES or MAX_CHARACTERS. */
const TOO_MUCH_EXPANDED =
  'The aliases (*name) of this file expand to too many values, so it is not read. Write out what is meant in their place.';

const NO_NUL = 'YAML does not allow the character NUL (U+0000). Delete it; in quotes it is written as \\0.';

class TooMuch extends Error {
  /** @param at the offset that the message is about; by default where the last document that was read ends. */
  constructor(
    message: string,
    readonly at?: number,
  ) {
    super(message);
  }
}

/**
 * Parses a YAML text.
 * @param lines the text.
 * @param readable what of the text is read, at the same offsets; by default all of it.
 * @returns one parsed document for each YAML document; at least one, with no tree for an empty text.
 */
export function parseYaml(lines: Lines, readable = lines.text): ParsedDocument[] {
  // A lone carriage return ends a line, which the parser does not know. Replaced, all offsets stay what they are.
  const text = readable.replace(/\r(?!\n)/g, '\n');
  const comments: Comment[] = [];
  const documents: Document.Parsed[] = [];
  const limits: SyntaxProblem[] = [];
  // Lexing, parsing and composing are piped by hand so that endless noise can be cut short.
  function* tokens(): Generator<CST.Token> {
    const parser = new Parser();
    let count = 0;
    let isScalarNext = false;
    for (const lexeme of new Lexer().lex(text)) {
      if (++count > MAX_TOKENS) throw new TooMuch(TOO_MANY_TOKENS);
      // Comments are read here, wherever they stand: the composed tree keeps only some of their offsets.
      if (lexeme.startsWith('#') && !isScalarNext) {
        const start = parser.offset;
        comments.push({ start, end: start + lexeme.length, text: lexeme.slice(1) });
      }
      isScalarNext = lexeme === CST.SCALAR;
      for (const token of parser.next(lexeme)) yield collect(token);
    }
    for (const token of parser.end()) yield collect(token);
  }
  let broken = 0;
  function collect(token: CST.Token): CST.Token {
    if ((token.type === 'error' || token.type === 'directive') && ++broken > MAX_BROKEN) {
      throw new TooMuch('The file holds too many errors to be read. Is it YAML?');
    }
    return token;
  }
  try {
    // Merge keys are followed here and not by the library, which would lose the offsets.
    const composer = new Composer({ merge: false, uniqueKeys: false, logLevel: 'error', prettyErrors: false });
    for (const document of composer.compose(tokens(), false, text.length)) {
      if (documents.length === MAX_DOCUMENTS)
        throw new TooMuch(
          `Only the first ${MAX_DOCUMENTS} documents of a file are read. Move the others to a file of their own.`,
        );
      documents.push(document);
    }
  } catch (error) {
    // A stack that overflows on deep nesting ends here too: parsing never throws.
    const message = error instanceof TooMuch ? error.message : TOO_DEEP;
    const at = documents.at(-1)?.range[2] ?? 0;
    limits.push({ start: at, end: at, message, limit: true });
  }
  if (documents.length === 0) return [emptyDocument(lines, comments, limits)];
  // The parser takes it for a letter; YAML 1.2 (5.1, c-printable) does not, and other tools stop at it.
  const nul = text.indexOf('\0');
  let from = 0;
  return documents.map((document, i) => {
    const start = from;
    const to = i === documents.length - 1 ? text.length : Math.min(document.range[2], text.length);
    from = to;
    return convert(
      document,
      { lines, text, start, end: to },
      {
        comments: comments.filter((c) => c.start >= start && c.start < to),
        errors: [
          ...(start <= nul && nul < to ? [{ start: nul, end: nul + 1, message: NO_NUL }] : []),
          ...(i === documents.length - 1 ? limits : []),
        ],
      },
    );
  });
}

function emptyDocument(lines: Lines, comments: Comment[], errors: SyntaxProblem[]): ParsedDocument {
  return { language: 'yaml', lines, start: 0, end: lines.text.length, root: null, errors, duplicates: [], comments };
}

/** Where a document stands in its text. `text` has the same offsets as `lines`. */
interface Extent {
  lines: Lines;
  text: string;
  start: number;
  end: number;
}

function convert(
  document: Document.Parsed,
  { lines, text, start, end }: Extent,
  parts: { comments: Comment[]; errors: SyntaxProblem[] },
): ParsedDocument {
  const inText = (offset: number): number => Math.min(offset, text.length);
  const parsed: ParsedDocument = {
    language: 'yaml',
    lines,
    start,
    end,
    root: null,
    errors: document.errors
      .slice(0, MAX_ERRORS)
      .map((e) => ({ start: inText(e.pos[0]), end: inText(Math.max(e.pos[1], e.pos[0] + 1)), message: plain(e.code) })),
    duplicates: [],
    comments: parts.comments,
  };
  parsed.errors.push(...parts.errors);
  const isCut = document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION');
  try {
    const root = new Builder(document, text, parsed).build();
    // The parser gave up, at a place that depends on its stack, below something that the tree does not hold (a key).
    if (isCut) throw new TooMuch(TOO_DEEP);
    parsed.root = root;
  } catch (error) {
    if (!(error instanceof TooMuch) && !(error instanceof RangeError)) throw error;
    const at = inText(error instanceof TooMuch ? (error.at ?? start) : start);
    // What else is wrong with a document that is not read helps nobody.
    parsed.errors = [
      { start: at, end: inText(at + 1), message: error instanceof TooMuch ? error.message : TOO_DEEP, limit: true },
    ];
    parsed.duplicates = [];
  }
  return parsed;
}

/** Builds the shared tree out of one composed document. */
class Builder {
  /** What each alias stands for: the last anchor of its name before it. */
  private readonly targets = new Map<Node, Node>();
  private readonly resolving = new Set<Node>();
  /** An anchor is read once for each alias; what is wrong in it is said once. */
  private readonly reported = new Set<string>();
  private nodes = 0;
  private characters = 0;
  /** The characters of the keys from the root to where reading stands. */
  private path = 0;

  constructor(
    private readonly document: Document.Parsed,
    private readonly text: string,
    private readonly parsed: ParsedDocument,
  ) {}

  build(): SyntaxNode | null {
    const contents = this.document.contents;
    if (!contents) return null;
    // Without an anchor's mark in the text there is none to find.
    if (this.text.includes('&')) this.findTargets();
    const root = this.node(contents, 0);
    // A document of comments alone has a scalar of no text.
    return root.kind === 'scalar' && root.style === 'empty' ? null : root;
  }

  /** Notes for each alias the anchor that it means: the last one of its name before it. */
  private findTargets(): void {
    const anchors = new Map<string, Node>();
    visit(this.document, {
      Node: (_key, node) => {
        if (isAlias(node)) {
          const target = anchors.get(node.source);
          if (target) this.targets.set(node, target);
        } else if (node.anchor) anchors.set(node.anchor, node);
      },
    });
  }

  private node(node: Node, depth: number): SyntaxNode {
    const [start, end] = node.range ?? [0, 0];
    if (depth > MAX_DEPTH) throw new TooMuch(TOO_DEEP, start);
    if (isScalar(node)) this.characters += end - start;
    if (++this.nodes > MAX_NODES || this.characters > MAX_CHARACTERS) throw new TooMuch(TOO_MUCH_EXPANDED);
    if (isAlias(node)) {
      const target = this.targets.get(node);
      if (!target || this.resolving.has(target)) {
        const why = target
          ? 'stands within its own anchor.'
          : 'has no anchor: no &name with its name stands before it.';
        this.error(start, end, `This alias ${why}`);
        return { kind: 'scalar', start, end, value: null, source: '', style: 'plain' };
      }
      return { ...this.node(target, depth), start, end };
    }
    if (isMap(node)) return { kind: 'map', start, end, entries: this.entries(node, depth), flow: node.flow === true };
    if (isSeq(node)) {
      this.resolving.add(node);
      const items = node.items.map((item) => this.item(item, depth, end));
      this.resolving.delete(node);
      return { kind: 'seq', start, end, items, flow: node.flow === true };
    }
    return isScalar(node) ? scalarNode(node.value, node.type, start, end, this.text) : emptyScalar(end);
  }

  private item(item: unknown, depth: number, end: number): SyntaxNode {
    if (isPair(item)) {
      // `[a: 1]` is a list of one mapping with one pair.
      const entries = this.pair(item, depth);
      const first = entries[0];
      return { kind: 'map', start: first?.keyStart ?? end, end: first?.value.end ?? end, entries, flow: true };
    }
    return item ? this.node(item as Node, depth + 1) : emptyScalar(end);
  }

  private entries(map: YAMLMap, depth: number): Entry[] {
    this.resolving.add(map);
    const own: Entry[] = [];
    const merged: Entry[] = [];
    for (const pair of map.items) {
      if (isScalar(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN')
        for (const entry of this.merge(pair, depth)) merged.push(entry);
      else own.push(...this.pair(pair, depth));
    }
    this.resolving.delete(map);
    const seen = new Map<string, Entry>();
    for (const entry of own) {
      const first = seen.get(entry.key);
      if (first) this.duplicate(first, entry);
      else seen.set(entry.key, entry);
    }
    // The mapping's own keys win over merged ones, and an earlier merged mapping over a later one (YAML merge key type).
    for (const entry of merged) {
      if (seen.has(entry.key)) continue;
      seen.set(entry.key, entry);
      own.push({ ...entry, merged: true });
    }
    return own;
  }

  private pair(pair: Pair, depth: number): Entry[] {
    const key = pair.key as Node | null;
    const range = key?.range;
    const keyStart = range?.[0] ?? 0;
    const keyEnd = range?.[1] ?? 0;
    if (!isScalar(key)) {
      this.error(keyStart, Math.max(keyEnd, keyStart + 1), 'A key must be a plain word, not a list or a mapping.');
      return [];
    }
    const length = keyEnd - keyStart;
    if (length > MAX_KEY || this.path + length > MAX_PATH) {
      this.error(keyStart, keyEnd, KEY_TOO_LONG);
      return [];
    }
    this.characters += length;
    this.path += length;
    const value = pair.value as Node | null;
    const name = key.type === 'PLAIN' ? this.text.slice(keyStart, keyEnd) : scalarText(key.value);
    const read = value ? this.node(value, depth + 1) : emptyScalar(keyEnd);
    this.path -= length;
    return [{ key: name, keyStart, keyEnd, value: read }];
  }

  private merge(pair: Pair, depth: number): Entry[] {
    const [keyStart, keyEnd] = (pair.key as Node).range ?? [0, 0];
    const value = this.item(pair.value, depth, keyEnd);
    const sources = value.kind === 'seq' ? value.items : [value];
    return sources.flatMap((source) => {
      if (source.kind === 'map') return source.entries;
      const start = source.start === source.end ? keyStart : source.start;
      this.error(start, source.end, 'A merge key (<<) takes a mapping or a list of mappings.');
      return [];
    });
  }

  private duplicate(first: Entry, second: Entry): void {
    if (this.parsed.duplicates.length >= MAX_ERRORS || !this.isNew(second.keyStart, 'duplicate')) return;
    this.parsed.duplicates.push({ first, second });
  }

  private isNew(start: number, what: string): boolean {
    const mark = `${start} ${what}`;
    if (this.reported.has(mark)) return false;
    this.reported.add(mark);
    return true;
  }

  private error(start: number, end: number, message: string): void {
    const { errors } = this.parsed;
    // The parser may have said the same.
    if (errors.length >= MAX_ERRORS || errors.some((e) => e.start === start && e.message === message)) return;
    if (this.isNew(start, message)) errors.push({ start, end, message });
  }
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

function emptyScalar(at: number): ScalarNode {
  return { kind: 'scalar', start: at, end: at, value: null, source: '', style: 'empty' };
}

function scalarNode(value: unknown, type: string | undefined, start: number, end: number, text: string): ScalarNode {
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  const block = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
  const read = typeof value === 'bigint' ? Number(value) : value;
  const plain = typeof read === 'number' || typeof read === 'boolean' || read === null ? read : scalarText(read);
  const source = quoted || block ? String(plain) : text.slice(start, end);
  const style = quoted ? 'quoted' : block ? 'block' : start === end ? 'empty' : 'plain';
  return { kind: 'scalar', start, end, value: plain, source, style };
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
