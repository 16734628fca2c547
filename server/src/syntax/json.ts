/** JSON to trees. The only file that knows the `jsonc-parser` package. */
import {
  ParseErrorCode,
  ScanError,
  SyntaxKind,
  createScanner,
  parseTree,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { ComposedDocument, ComposedText } from './composed';
import {
  type SyntaxProblem,
  MAX_DEPTH,
  MAX_ERRORS,
  MAX_KEY,
  MAX_TOKENS,
  TOO_DEEP,
  TOO_MANY_TOKENS,
  byPlace,
} from './document';
import { type RelNode, type RelPair, relMap, relSeq } from './relative';

/**
 * Runs the parser over a JSON text. Comments and trailing commas are errors, as JSON has neither; what was read is kept.
 * @param text the text; a byte order mark is passed over.
 * @param withLines whether the tree is to say where its children begin, so that parts can be read again.
 * @returns the one document.
 */
export function composeJson(text: string, withLines: boolean): ComposedText {
  const shift = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const json = shift ? text.slice(1) : text;
  const document: ComposedDocument = { from: 0, root: null, rootAt: 0, errors: [] };
  const { limit, tokens, opened, isBalanced } = scanned(json);
  const composed: ComposedText = { language: 'json', documents: [document], comments: [], isUnclosed: false, tokens };
  if (limit) {
    document.errors.push({ start: limit.at + shift, end: limit.at + shift + 1, message: limit.message, limit: true });
    return composed;
  }
  const errors: ParseError[] = [];
  const tree = json.trim() === '' ? undefined : parseTree(json, errors, { disallowComments: true });
  // One mistake can be several errors at one place (a comma too many: no key, no value); the first says it best.
  const separate = errors.filter((e, i) => e.offset !== errors[i - 1]?.offset);
  document.errors = separate.slice(0, MAX_ERRORS).map((e) => problem(e, shift, text.length));
  document.errors.sort(byPlace);
  if (tree) {
    const converter = new Converter(json, withLines, errors);
    document.root = converter.node(tree);
    document.rootAt = tree.offset + shift;
    composed.isUnclosed = !isBalanced || opened !== converter.collections;
  }
  return composed;
}

function problem(error: ParseError, shift: number, length: number): SyntaxProblem {
  const start = Math.min(error.offset + shift, length);
  return {
    start,
    end: Math.min(start + Math.max(1, error.length), length),
    message: MESSAGES[error.error] ?? 'This is not valid JSON.',
  };
}

/** What a scan of all tokens finds. */
interface Scanned {
  tokens: number;
  /** How many brackets and braces are opened, and whether each is closed by its own kind, and nothing else. */
  opened: number;
  isBalanced: boolean;
  limit?: { at: number; message: string };
}

/**
 * Counts the tokens, up to the first bracket that opens a level too many, or the first token too many. The tree parser is recursive and keeps
 * every error of a text; this scan does neither.
 */
function scanned(text: string): Scanned {
  const scanner = createScanner(text, true);
  // A closing bracket of the wrong kind closes nothing, for the tree parser neither.
  const closing: SyntaxKind[] = [];
  let [tokens, opened, isBalanced] = [0, 0, true];
  for (let kind = scanner.scan(); kind !== SyntaxKind.EOF; kind = scanner.scan()) {
    const depth = closing.length;
    if (kind === SyntaxKind.OpenBraceToken) closing.push(SyntaxKind.CloseBraceToken);
    else if (kind === SyntaxKind.OpenBracketToken) closing.push(SyntaxKind.CloseBracketToken);
    else if (kind === closing.at(-1)) closing.pop();
    else if (kind === SyntaxKind.CloseBraceToken || kind === SyntaxKind.CloseBracketToken) isBalanced = false;
    if (closing.length > depth) opened++;
    const isTooDeep = closing.length > MAX_DEPTH;
    if (!isTooDeep && ++tokens <= MAX_TOKENS) continue;
    const limit = isTooDeep ? { at: scanner.getTokenOffset(), message: TOO_DEEP } : { at: 0, message: TOO_MANY_TOKENS };
    return { tokens, opened, isBalanced, limit };
  }
  return { tokens, opened, isBalanced: isBalanced && closing.length === 0 };
}

/** One token of a JSON text. `text`: a string's content, else what is written. */
export interface JsonToken {
  kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'word' | 'comment';
  start: number;
  end: number;
  text: string;
  /** For a string: whether its last quote is there. */
  closed: boolean;
}

const PUNCTUATION: Partial<Record<SyntaxKind, JsonToken['kind']>> = {
  [SyntaxKind.OpenBraceToken]: '{',
  [SyntaxKind.CloseBraceToken]: '}',
  [SyntaxKind.OpenBracketToken]: '[',
  [SyntaxKind.CloseBracketToken]: ']',
  [SyntaxKind.CommaToken]: ',',
  [SyntaxKind.ColonToken]: ':',
  [SyntaxKind.StringLiteral]: 'string',
  [SyntaxKind.LineCommentTrivia]: 'comment',
  [SyntaxKind.BlockCommentTrivia]: 'comment',
};

/**
 * The tokens of a JSON text, however broken it is.
 * @param text the text, without a byte order mark.
 * @returns the tokens in order; literals, numbers and what is neither are words.
 */
export function* jsonTokens(text: string): Generator<JsonToken> {
  const scanner = createScanner(text, false);
  for (let kind = scanner.scan(); kind !== SyntaxKind.EOF; kind = scanner.scan()) {
    if (kind === SyntaxKind.Trivia || kind === SyntaxKind.LineBreakTrivia) continue;
    const start = scanner.getTokenOffset();
    yield {
      kind: PUNCTUATION[kind] ?? 'word',
      start,
      end: start + scanner.getTokenLength(),
      text: scanner.getTokenValue(),
      closed: kind === SyntaxKind.StringLiteral && scanner.getTokenError() !== ScanError.UnexpectedEndOfString,
    };
  }
}

/** Makes a relative tree out of the parser's. */
class Converter {
  /** How many arrays and objects were made. */
  collections = 0;
  /** Where texts end that are not closed, and comments: what stands before such a place is no separator. */
  private readonly broken: ReadonlySet<number>;

  constructor(
    private readonly text: string,
    private readonly withLines: boolean,
    private readonly errors: readonly ParseError[],
  ) {
    const swallowing = errors.filter(({ error }) => SWALLOWING.has(error));
    this.broken = new Set(swallowing.map((error) => error.offset + error.length));
  }

  node(node: Node): RelNode {
    const { offset, length: width } = node;
    const children = (node.children ?? []).filter((child) => child.type !== 'property' || child.children?.[0]);
    const starts = children.map((child) => child.offset - offset);
    const lines = this.withLines ? { lines: this.linesOf(starts, offset) } : {};
    const shape = { width, reach: width, flow: true, indent: -1, ...lines };
    if (node.children) this.collections++;
    if (node.type === 'array') return relSeq({ ...shape, starts, items: children.map((child) => this.node(child)) });
    if (node.type === 'object')
      return relMap({ ...shape, starts, pairs: children.map((child) => this.pair(child)) }, MAX_KEY);
    const value = node.value as string | number | boolean | null;
    const isText = typeof value === 'string';
    const source = isText ? value : this.text.slice(offset, offset + width);
    return { kind: 'scalar', width, reach: width, value, source, style: isText ? 'quoted' : 'plain' };
  }

  /**
   * The children that stand right behind a comma, the first one behind the bracket. Where the parser comes to such a
   * child, all that it knows of what is before is which brackets are open. Without an error every child is one of them.
   */
  private linesOf(starts: readonly number[], offset: number): readonly number[] {
    if (this.errors.length === 0) return starts;
    return starts.map((start, i) => {
      let at = offset + start;
      while (!this.broken.has(at) && /[ \t\n\r]/.test(this.text.charAt(at - 1))) at--;
      const isFree = i === 0 ? at === offset + 1 : this.text[at - 1] === ',';
      return isFree && !this.broken.has(at) ? start : NaN;
    });
  }

  private pair(property: Node): RelPair {
    const [key = property, value] = property.children ?? [];
    const name = String(key.value);
    return {
      key: { kind: 'scalar', width: key.length, reach: key.length, value: name, source: name, style: 'quoted' },
      name,
      isMerge: false,
      valueAt: value ? value.offset - key.offset : key.length,
      value: value ? this.node(value) : null,
    };
  }
}

/** The errors whose token goes on to the end of its line, whatever stands there. */
const SWALLOWING = new Set<number>([ParseErrorCode.UnexpectedEndOfString, ParseErrorCode.InvalidCommentToken]);

const MESSAGES: Partial<Record<number, string>> = {
  [ParseErrorCode.InvalidSymbol]: 'This word is not JSON: a text needs double quotes.',
  [ParseErrorCode.InvalidNumberFormat]: 'This is not a valid number.',
  [ParseErrorCode.PropertyNameExpected]:
    'A key in double quotes is expected here. Is there a comma too many before it?',
  [ParseErrorCode.ValueExpected]: 'A value is missing here.',
  [ParseErrorCode.ColonExpected]: 'A colon is missing after the key.',
  [ParseErrorCode.CommaExpected]: 'A comma is missing before this.',
  [ParseErrorCode.CloseBraceExpected]: 'A closing brace } is missing.',
  [ParseErrorCode.CloseBracketExpected]: 'A closing bracket ] is missing.',
  [ParseErrorCode.EndOfFileExpected]: 'The document has ended; this does not belong to it.',
  [ParseErrorCode.InvalidCommentToken]: 'JSON has no comments.',
  [ParseErrorCode.UnexpectedEndOfComment]: 'This comment is not closed.',
  [ParseErrorCode.UnexpectedEndOfString]: 'The closing quote of this text is missing.',
  [ParseErrorCode.UnexpectedEndOfNumber]: 'This number is not complete.',
  [ParseErrorCode.InvalidUnicode]: 'This \\u sequence needs four hexadecimal digits.',
  [ParseErrorCode.InvalidEscapeCharacter]: 'This backslash sequence is not valid in JSON. Write \\\\ for a backslash.',
  [ParseErrorCode.InvalidCharacter]: 'This control character is not allowed in a JSON text.',
};
