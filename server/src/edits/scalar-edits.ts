/** Edits of single words: a value, a value's quotes, a key, a comment line. */
import { type ScalarNode, type SyntaxNode, walk } from '../syntax/node';
import { type Scalar, scalarText } from '../syntax/write';
import { type Piece, plainOf } from './fragment';
import type { Source, Step } from './source';
import type { Change } from './yaml-edits';

/**
 * Another scalar in place of one, in its quotes where they can hold it.
 * @param source the document.
 * @param step the scalar's place.
 * @param value the scalar that is to stand there.
 * @returns undefined where no scalar stands there, or its tag would contradict.
 */
export function replacement(source: Source, step: Step, value: Scalar): Change[] | undefined {
  const { node, depth } = step;
  if (node.kind !== 'scalar') return undefined;
  const behind = propertiesStart(source, step);
  const hasTag = behind !== undefined && source.text.slice(behind, node.start).includes('!');
  if (hasTag && typeof value !== typeof node.value) return undefined;
  if (node.style === 'empty') {
    if (behind === undefined || value === null) return value === null ? [] : undefined;
    const at = source.afterProperties(behind);
    return [{ start: at, end: at, pieces: [' ' + written(source, step, value, '')], depth }];
  }
  if (node.style === 'block') return value === node.value ? [] : blockReplacement(source, step, value);
  if (node.style === 'quoted' && value === node.value) return [];
  const text = written(source, step, value, source.text.charAt(node.start));
  if (text === source.text.slice(node.start, node.end)) return [];
  return [{ start: node.start, end: node.end, pieces: [text], depth }];
}

/** The end of the colon or dash before a value. */
function propertiesStart(source: Source, { entry, index, parent }: Step): number | undefined {
  if (entry) return source.colonEnd(entry);
  if (parent?.node.kind !== 'seq' || parent.node.flow || index === undefined) return undefined;
  const dash = source.items(parent.node)?.[index]?.start;
  return dash === undefined ? undefined : dash + 1;
}

/** A scalar in the quotes of the one that it replaces. */
function written(source: Source, { inFlow }: Step, value: Scalar, quote: string): string {
  const language = source.document.language;
  if (typeof value !== 'string' || language === 'json') return scalarText(value, { language, flow: true });
  return quote === '"' || quote === "'" ? inQuotes(value, quote) : scalarText(value, { language, flow: inFlow });
}

/** A text in quotes: single ones where they can hold it. */
function inQuotes(value: string, quote: string): string {
  // A comma makes the writer see a text that cannot stand plain, and a control character one that single quotes cannot hold.
  const safe = scalarText(`,${value}`, { language: 'yaml', flow: true });
  const isEscaped = safe !== `",${value.replace(/["\\]/g, '\\$&')}"`;
  if (quote === "'" && !isEscaped) return `'${value.replaceAll("'", "''")}'`;
  return '"' + safe.slice(2);
}

/** The text below a `|` or `>` goes; a comment behind the mark stays. */
function blockReplacement(source: Source, step: Step, value: Scalar): Change[] {
  const { node, depth } = step;
  const text = written(source, step, value, '');
  const end = source.contentEnd(node);
  const header = /^[|>][-+0-9]*/.exec(source.text.slice(node.start, node.start + 4))?.[0].length ?? 1;
  const lineEnd = Math.min(source.lineEnd(node.start), end);
  if (source.afterSpaces(node.start + header) >= lineEnd) return [{ start: node.start, end, pieces: [text], depth }];
  return [
    { start: node.start, end: node.start + header, pieces: [text], depth },
    { start: lineEnd, end, pieces: [], depth },
  ];
}

/**
 * A plain scalar in double quotes, with the very words that are written.
 * @param source the document.
 * @param step the scalar's place.
 * @returns no edits where it is a text in quotes or a block already; undefined where no scalar stands there.
 */
export function quotation(source: Source, { node, depth }: Step): Change[] | undefined {
  if (node.kind !== 'scalar') return undefined;
  if (node.style !== 'plain') return [];
  const raw = source.text.slice(node.start, node.end);
  return [{ start: node.start, end: node.end, pieces: [`"${raw.replace(/["\\]/g, '\\$&')}"`], depth }];
}

/**
 * Another name for a key, in its quotes.
 * @param source the document.
 * @param step the place of the key's value.
 * @param name the name.
 * @returns no edits where the object has such a key; undefined where the place is no key.
 */
export function renaming(source: Source, step: Step, name: string): Change[] | undefined {
  const { entry, parent, depth } = step;
  if (!entry || parent?.node.kind !== 'map') return undefined;
  if (parent.node.entries.some((other) => other.key === name)) return [];
  const quote = source.text.charAt(entry.keyStart);
  return [{ start: entry.keyStart, end: entry.keyEnd, pieces: [written(source, step, name, quote)], depth }];
}

/**
 * A comment line above the line of a key or item.
 * @param source the document.
 * @param step the place.
 * @param text what follows the comment's mark.
 * @param eol the line ending.
 * @returns no edits where the line above says so already; undefined in JSON, and where a text in quotes begins above.
 */
export function commentLine(source: Source, step: Step, text: readonly Piece[], eol: string): Change[] | undefined {
  const { node, entry, index, parent, depth } = step;
  if (source.isJson || !parent) return undefined;
  const list = parent.node.kind === 'seq' && !parent.node.flow ? parent.node : undefined;
  const at = entry?.keyStart ?? (list && index !== undefined ? source.items(list)?.[index]?.start : node.start);
  if (at === undefined) return undefined;
  const line = source.lineStart(at);
  // Above the mark `---` a comment would belong to the document before.
  if (line < source.document.start || (source.document.start > 0 && source.text.startsWith('---', line)))
    return undefined;
  if (source.column(at) === undefined && isInScalar(source.document.root, line)) return undefined;
  const plain = plainOf(text);
  const mark = plain.startsWith('#') ? '' : plain.startsWith(' ') ? '#' : '# ';
  const lineAbove = source.beforeLineBreak(line);
  const above = source.text.slice(source.lineStart(lineAbove), lineAbove).trim();
  if (above === (mark + plain).trim()) return [];
  return [{ start: line, end: line, pieces: [source.indentation(at) + mark, ...text, eol], depth }];
}

/** Whether a line begins within a scalar of several lines. */
function isInScalar(root: SyntaxNode | null, line: number): boolean {
  let isInside = false;
  const holds = ({ start, end }: ScalarNode): boolean => start < line && line < end;
  if (root) walk(root, (node) => (isInside ||= node.kind === 'scalar' && holds(node)));
  return isInside;
}
