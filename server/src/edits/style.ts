/** How a document is written: what an edit goes by. */
import type { ParsedDocument } from '../syntax/document';
import type { MapNode, SyntaxNode } from '../syntax/node';
import type { Style } from './fragment';

const DEFAULT_INDENT = '  ';

/**
 * The style of a document: the indentation of its first nested mapping, its first line ending, its first list.
 * @param document the document.
 * @returns the style; two spaces, LF and indented items where the document does not say.
 */
export function styleOf(document: ParsedDocument): Style {
  const { text } = document.lines;
  const lineEnd = text.indexOf('\n');
  const style: Style = {
    language: document.language,
    indent: DEFAULT_INDENT,
    eol: lineEnd > 0 && text[lineEnd - 1] === '\r' ? '\r\n' : '\n',
    indentItems: true,
  };
  if (document.language === 'json') return { ...style, indent: jsonIndent(text) };
  const seen: { indent?: string; indentItems?: boolean } = {};
  if (document.root) lookAt(document.root, document, seen);
  return { ...style, ...seen };
}

/** The white space before the first line that has some. */
function jsonIndent(text: string): string {
  const indent = /\n([ \t]+)[^\s]/.exec(text)?.[1];
  return indent?.startsWith('\t') ? '\t' : (indent ?? DEFAULT_INDENT);
}

/** Looks for the first mapping and the first list below a key, in order of the text. */
function lookAt(node: SyntaxNode, document: ParsedDocument, seen: { indent?: string; indentItems?: boolean }): void {
  if (seen.indent !== undefined && seen.indentItems !== undefined) return;
  // What stands behind an alias has the style of the anchor's place, and is looked at there.
  if (node.kind === 'scalar' || node.flow || document.lines.text[node.start] === '*') return;
  if (node.kind === 'map') lookAtEntries(node, document, seen);
  else for (const item of node.items) lookAt(item, document, seen);
}

function lookAtEntries(map: MapNode, document: ParsedDocument, seen: { indent?: string; indentItems?: boolean }): void {
  const mark = document.lines.text.startsWith('\ufeff') ? 1 : 0;
  const columnOf = (offset: number): number => {
    const { line, character } = document.lines.positionAt(offset);
    return line === 0 ? character - mark : character;
  };
  for (const { keyStart, value, merged } of map.entries) {
    if (merged || value.kind === 'scalar' || value.flow || document.lines.text[value.start] === '*') continue;
    const deeper = columnOf(value.start) - columnOf(keyStart);
    if (value.kind === 'map' && deeper > 0) seen.indent ??= ' '.repeat(deeper);
    if (value.kind === 'seq') seen.indentItems ??= deeper > 0;
    lookAt(value, document, seen);
  }
}
