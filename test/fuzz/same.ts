/** Whether two ways of reading a text come to the same. */
import type { ParsedDocument } from '../../server/src/syntax/document';
import type { Entry, SyntaxNode } from '../../server/src/syntax/node';

/** All that a document says, as one text a part: tree, errors, duplicate keys, comments. */
export function written(document: ParsedDocument): string[] {
  const lines: string[] = [`document ${document.language} ${document.start}-${document.end}`];
  const node = (n: SyntaxNode, indent: string, entry?: Entry): void => {
    const key = entry
      ? `${JSON.stringify(entry.key)} ${entry.keyStart}-${entry.keyEnd}${entry.merged ? ' merged' : ''}: `
      : '';
    const place = `${n.start}-${n.end}`;
    if (n.kind === 'scalar') {
      lines.push(`${indent}${key}${place} ${n.style} ${JSON.stringify(n.value)} ${JSON.stringify(n.source)}`);
    } else {
      lines.push(`${indent}${key}${place} ${n.kind}${n.flow ? ' flow' : ''}`);
      if (n.kind === 'map') for (const e of n.entries) node(e.value, `${indent}  `, e);
      else for (const item of n.items) node(item, `${indent}  `);
    }
  };
  if (document.root) node(document.root, '');
  for (const e of document.errors) lines.push(`error ${e.start}-${e.end} ${e.message}${e.limit ? ' (limit)' : ''}`);
  for (const { first, second } of document.duplicates)
    lines.push(`twice ${first.key} ${first.keyStart} ${second.keyStart}-${second.keyEnd}`);
  for (const c of document.comments) lines.push(`comment ${c.start}-${c.end} ${c.text}`);
  return lines;
}

/**
 * The first difference between two lists of texts.
 * @returns undefined where there is none.
 */
export function difference(one: readonly string[], other: readonly string[]): string | undefined {
  const at = one.findIndex((line, i) => line !== other[i]);
  if (at < 0 && one.length === other.length) return undefined;
  const i = at < 0 ? one.length : at;
  return `${one[i] ?? '(nothing)'}   |   ${other[i] ?? '(nothing)'}`;
}
