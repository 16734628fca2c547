/** JSON to the shared syntax tree. The only file that knows the `jsonc-parser` package. */
import {
  ParseErrorCode,
  ScanError,
  SyntaxKind,
  createScanner,
  parseTree,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import {
  type ParsedDocument,
  type SyntaxProblem,
  KEY_TOO_LONG,
  MAX_DEPTH,
  MAX_ERRORS,
  MAX_KEY,
  MAX_PATH,
  MAX_TOKENS,
  TOO_DEEP,
  TOO_MANY_TOKENS,
} from './document';
import type { Entry, SyntaxNode } from './node';
import type { Lines } from './text';

/**
 * Parses a JSON text. Comments and trailing commas are errors, as JSON has neither; what was read is kept.
 * @param lines the text; a byte order mark is passed over.
 * @param text what of the text is read, at the same offsets; by default all of it.
 * @returns the one document.
 */
export function parseJson(lines: Lines, text = lines.text): ParsedDocument {
  const shift = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const json = shift ? text.slice(1) : text;
  const parsed: ParsedDocument = {
    language: 'json',
    lines,
    start: 0,
    end: text.length,
    root: null,
    errors: [],
    duplicates: [],
    comments: [],
  };
  const limit = limitIn(json);
  if (limit) {
    parsed.errors.push({ start: limit.at + shift, end: limit.at + shift + 1, message: limit.message, limit: true });
    return parsed;
  }
  const errors: ParseError[] = [];
  const tree = json.trim() === '' ? undefined : parseTree(json, errors, { disallowComments: true });
  // One mistake can be several errors at one place (a comma too many: no key, no value); the first says it best.
  const separate = errors.filter((e, i) => e.offset !== errors[i - 1]?.offset);
  parsed.errors = separate.slice(0, MAX_ERRORS).map((e) => problem(e, shift, text.length));
  if (tree) parsed.root = build(tree, shift, parsed, 0);
  return parsed;
}

function problem(error: ParseError, shift: number, length: number): SyntaxProblem {
  const start = Math.min(error.offset + shift, length);
  return {
    start,
    end: Math.min(start + Math.max(1, error.length), length),
    message: MESSAGES[error.error] ?? 'This is not valid JSON.',
  };
}

/**
 * The first bracket that opens a level too many, or the first token too many. The tree parser is recursive and keeps
 * every error of a text; this scan does neither.
 */
function limitIn(text: string): { at: number; message: string } | undefined {
  const scanner = createScanner(text, true);
  // A closing bracket of the wrong kind closes nothing, for the tree parser neither.
  const closing: SyntaxKind[] = [];
  let tokens = 0;
  for (let kind = scanner.scan(); kind !== SyntaxKind.EOF; kind = scanner.scan()) {
    if (kind === SyntaxKind.OpenBraceToken) closing.push(SyntaxKind.CloseBraceToken);
    else if (kind === SyntaxKind.OpenBracketToken) closing.push(SyntaxKind.CloseBracketToken);
    else if (kind === closing.at(-1)) closing.pop();
    if (closing.length > MAX_DEPTH) return { at: scanner.getTokenOffset(), message: TOO_DEEP };
    if (++tokens > MAX_TOKENS) return { at: 0, message: TOO_MANY_TOKENS };
  }
  return undefined;
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

/** `path`: the characters of the keys from the root to the node. */
function build(node: Node, shift: number, parsed: ParsedDocument, path: number): SyntaxNode {
  const start = node.offset + shift;
  const end = start + node.length;
  if (node.type === 'array') {
    const items = (node.children ?? []).map((child) => build(child, shift, parsed, path));
    return { kind: 'seq', start, end, items, flow: true };
  }
  if (node.type === 'object')
    return { kind: 'map', start, end, entries: entriesOf(node, shift, parsed, path), flow: true };
  const value = node.value as string | number | boolean | null;
  const source = typeof value === 'string' ? value : parsed.lines.text.slice(start, end);
  return { kind: 'scalar', start, end, value, source, style: typeof value === 'string' ? 'quoted' : 'plain' };
}

function entriesOf(node: Node, shift: number, parsed: ParsedDocument, path: number): Entry[] {
  const entries: Entry[] = [];
  const seen = new Map<string, Entry>();
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (!key) continue;
    const keyStart = key.offset + shift;
    const keyEnd = keyStart + key.length;
    if (key.length > MAX_KEY || path + key.length > MAX_PATH) {
      if (parsed.errors.length < MAX_ERRORS)
        parsed.errors.push({ start: keyStart, end: keyEnd, message: KEY_TOO_LONG });
      continue;
    }
    const name = String(key.value);
    const read: SyntaxNode = value
      ? build(value, shift, parsed, path + key.length)
      : { kind: 'scalar', start: keyEnd, end: keyEnd, value: null, source: '', style: 'empty' };
    const entry: Entry = { key: name, keyStart, keyEnd, value: read };
    const first = seen.get(name);
    if (!first) seen.set(name, entry);
    else if (parsed.duplicates.length < MAX_ERRORS) parsed.duplicates.push({ first, second: entry });
    entries.push(entry);
  }
  return entries;
}

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
