/**
 * What an edit writes: plain data with placeholders, turned into YAML or JSON as a text or as a snippet. The text of a
 * placeholder is `<words>`, which counts as absent (formats/absent.ts): what is inserted raises no score.
 */
import type { Language } from '../syntax/document';
import { type Scalar, scalarText } from '../syntax/write';

/** A gap that the author fills. */
export class Placeholder {
  /**
   * @param words what belongs here, in a few words without digits or angle brackets.
   * @param kind `text`: a text stands here, in quotes in JSON; `bare`: a number or true and false.
   * @param choices values that a snippet offers.
   */
  constructor(
    readonly words: string,
    readonly kind: 'text' | 'bare' = 'text',
    readonly choices: readonly string[] = [],
  ) {}

  /** The text that stands for the gap. */
  get text(): string {
    return `<${this.words}>`;
  }
}

/** A value to be written. */
export type Fragment = Scalar | Placeholder | readonly Fragment[] | FragmentObject;
/** A mapping to be written; its keys are written in this order. */
export interface FragmentObject {
  readonly [key: string]: Fragment;
}

/** A stretch of written text, or a placeholder with the text that stands for it. */
export type Piece = string | { stop: Placeholder; text: string };

/** How a value is written. */
export interface Style {
  language: Language;
  /** Spaces (or a tab, in JSON) of one level. */
  indent: string;
  /** Line ending. */
  eol: string;
  /** Whether items of a list stand below their key's column by one level (`true`), or in it. */
  indentItems: boolean;
}

/**
 * Whether a fragment is a mapping.
 * @param value the fragment.
 */
export function isFragmentObject(value: Fragment): value is FragmentObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Placeholder);
}

/**
 * Whether a fragment is a list.
 * @param value the fragment.
 */
export function isFragmentList(value: Fragment): value is readonly Fragment[] {
  return Array.isArray(value);
}

/**
 * A mapping's entries in YAML block style: lines that begin at column `column`, without a line ending at the end.
 * @param object the mapping; it has at least one key.
 * @param column the spaces before each key. The first line is written without them.
 * @param style how it is written.
 */
export function blockEntries(object: FragmentObject, column: string, style: Style): Piece[] {
  return Object.entries(object).flatMap(([key, value], i) => [
    ...(i === 0 ? [] : [style.eol + column]),
    ...blockEntry(key, value, column, style),
  ]);
}

/**
 * One key with its value in YAML block style, without the spaces before the key and without a line ending at the end.
 * @param key the key.
 * @param value its value.
 * @param column the spaces before the key.
 * @param style how it is written.
 */
export function blockEntry(key: string, value: Fragment, column: string, style: Style): Piece[] {
  const name = keyText(key) + ':';
  if (isFragmentObject(value) && Object.keys(value).length > 0) {
    const inner = column + style.indent;
    return [name + style.eol + inner, ...blockEntries(value, inner, style)];
  }
  if (isFragmentList(value) && value.length > 0) {
    const inner = style.indentItems ? column + style.indent : column;
    return [name + style.eol + inner, ...blockItems(value, inner, style)];
  }
  return [name + ' ', ...flowValue(value, 'yaml', false)];
}

/**
 * A list's items in YAML block style, the first line without the spaces before it.
 * @param items the items; at least one.
 * @param column the spaces before each dash.
 * @param style how it is written.
 */
export function blockItems(items: readonly Fragment[], column: string, style: Style): Piece[] {
  return items.flatMap((item, i) => [...(i === 0 ? [] : [style.eol + column]), ...blockItem(item, column, style)]);
}

/**
 * One list item in YAML block style, with its dash.
 * @param item the item.
 * @param column the spaces before the dash.
 * @param style how it is written.
 */
export function blockItem(item: Fragment, column: string, style: Style): Piece[] {
  const inner = column + '  ';
  if (isFragmentObject(item) && Object.keys(item).length > 0) return ['- ', ...blockEntries(item, inner, style)];
  if (isFragmentList(item) && item.length > 0) return ['- ', ...blockItems(item, inner, style)];
  return ['- ', ...flowValue(item, 'yaml', false)];
}

/**
 * A value on one line: YAML flow style, or JSON.
 * @param value the value.
 * @param language which of them.
 * @param flow whether it stands between brackets or braces already.
 */
export function flowValue(value: Fragment, language: Style['language'], flow: boolean): Piece[] {
  if (value instanceof Placeholder) return placeholder(value, language, flow);
  if (isFragmentList(value)) return ['[', ...separated(value.map((item) => flowValue(item, language, true))), ']'];
  if (isFragmentObject(value)) {
    const entries = Object.entries(value).map(([key, inner]) => [
      scalarText(key, { language, flow: true }) + ': ',
      ...flowValue(inner, language, true),
    ]);
    // Prettier writes braces in JSON and YAML with spaces; so do most files.
    return entries.length === 0 ? ['{}'] : ['{ ', ...separated(entries), ' }'];
  }
  return [scalarText(value, { language, flow })];
}

/**
 * A value in JSON over several lines, as editors format it.
 * @param value the value.
 * @param column what stands before the line of its closing bracket.
 * @param style how it is written.
 */
export function jsonValue(value: Fragment, column: string, style: Style): Piece[] {
  const inner = column + style.indent;
  const lines = (open: string, parts: Piece[][], close: string): Piece[] => [
    open + style.eol + inner,
    ...separated(parts, ',' + style.eol + inner),
    style.eol + column + close,
  ];
  if (isFragmentList(value) && value.length > 0) {
    if (value.every((item) => typeof item !== 'object' || item === null || item instanceof Placeholder))
      return flowValue(value, 'json', true);
    return lines(
      '[',
      value.map((item) => jsonValue(item, inner, style)),
      ']',
    );
  }
  if (isFragmentObject(value) && Object.keys(value).length > 0) {
    const entries = Object.entries(value).map(([key, child]) => [
      JSON.stringify(key) + ': ',
      ...jsonValue(child, inner, style),
    ]);
    return lines('{', entries, '}');
  }
  return flowValue(value, 'json', true);
}

function placeholder(stop: Placeholder, language: Style['language'], flow: boolean): Piece[] {
  const text = textOf(stop, language, flow);
  // The author types within the quotes; over a number's placeholder the quotes go too.
  if (stop.kind === 'text' && text.startsWith('"')) return ['"', { stop, text: text.slice(1, -1) }, '"'];
  return [{ stop, text }];
}

const keys = new Map<string, string>();

/** A key in YAML block style. What is written in blocks has the keys of the format: there are few, and each is written often. */
function keyText(key: string): string {
  let text = keys.get(key);
  if (text === undefined) keys.set(key, (text = scalarText(key, { language: 'yaml', flow: false })));
  return text;
}

/** Placeholders are written again and again, most of them by every fix of a finding. */
const texts = new WeakMap<Placeholder, Map<string, string>>();

function textOf(stop: Placeholder, language: Style['language'], flow: boolean): string {
  let known = texts.get(stop);
  if (!known) texts.set(stop, (known = new Map<string, string>()));
  const way = `${language} ${flow}`;
  let text = known.get(way);
  if (text === undefined) known.set(way, (text = scalarText(stop.text, { language, flow })));
  return text;
}

function separated(parts: readonly (readonly Piece[])[], separator = ', '): Piece[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [separator, ...part]));
}

/**
 * Pieces as a plain text.
 * @param pieces the pieces.
 */
export function plainOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/**
 * Pieces as a snippet (LSP 3.18, "Snippet Syntax"), with tab stops in order and the last one behind everything.
 * @param pieces the pieces.
 * @param first the number of the first tab stop.
 */
export function snippetOf(pieces: readonly Piece[], first = 1): string {
  let number = first;
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return escapedSnippet(piece);
      const at = number++;
      const { choices } = piece.stop;
      if (choices.length === 0) return `\${${at}:${escapedSnippet(piece.text)}}`;
      const offered = [piece.text, ...choices].map((choice) => choice.replace(/[\\,|]/g, '\\$&'));
      return `\${${at}|${offered.join(',')}|}`;
    })
    .join('');
}

function escapedSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
