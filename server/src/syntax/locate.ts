/** From an offset to the place in the tree that it lies in, and how far a node's text goes. */
import type { Entry, SyntaxNode } from './node';
import { join } from './pointer';

/** One step on the way from the root to a place. */
export interface Step {
  pointer: string;
  node: SyntaxNode;
  /** The entry whose value the node is; absent for the root and for list items. */
  entry?: Entry;
}

/** Where an offset lies. */
export interface Located {
  /** The nodes that enclose it, from the root to the innermost. */
  steps: Step[];
  /** Whether it lies on the key of the last step, on its value (a cursor behind the last character still does), or beside both. */
  on: 'key' | 'value' | 'neither';
}

/**
 * Finds the place that an offset lies in. What an alias or a merge key repeats is found at its anchor.
 * @param root the tree.
 * @param offset UTF-16 offset into the text.
 * @param text the text that the tree was parsed from.
 * @returns the place; undefined where there is no tree or the offset lies outside of it.
 */
export function locate(root: SyntaxNode | null, offset: number, text: string): Located | undefined {
  if (!root || offset < root.start || offset > contentEnd(root, text)) return undefined;
  const steps: Step[] = [{ pointer: '', node: root }];
  for (let last = steps[0]; last;) {
    const next = isAlias(last.node, text) ? undefined : childAt(last, offset, text);
    if (!next) break;
    steps.push(next);
    const { entry, node } = next;
    if (entry && offset <= entry.keyEnd) return { steps, on: 'key' };
    if (offset < node.start) return { steps, on: 'neither' };
    last = next;
  }
  const { node } = steps.at(-1) ?? { node: root };
  return { steps, on: node.kind === 'scalar' && node.style !== 'empty' ? 'value' : 'neither' };
}

function childAt({ node, pointer }: Step, offset: number, text: string): Step | undefined {
  if (node.kind === 'map') {
    const entry = node.entries.findLast((candidate) => !candidate.merged && candidate.keyStart <= offset);
    if (!entry || offset > entryEnd(entry, text)) return undefined;
    return { pointer: join(pointer, entry.key), node: entry.value, entry };
  }
  if (node.kind !== 'seq') return undefined;
  const index = node.items.findLastIndex((item) => item.start <= offset);
  const item = node.items[index];
  return item && offset <= contentEnd(item, text) ? { pointer: join(pointer, index), node: item } : undefined;
}

/**
 * Visits every node where it is written: not again where an alias or a merge key repeats it.
 * @param root the tree.
 * @param text the text that it was parsed from.
 * @param visit called with each node, its pointer, and the entry that holds it.
 */
export function walkWritten(
  root: SyntaxNode | null,
  text: string,
  visit: (node: SyntaxNode, pointer: string, entry?: Entry) => void,
): void {
  const go = (node: SyntaxNode, pointer: string, entry?: Entry): void => {
    visit(node, pointer, entry);
    if (node.kind === 'scalar' || isAlias(node, text)) return;
    if (node.kind === 'seq') node.items.forEach((item, i) => go(item, join(pointer, i)));
    else for (const e of node.entries) if (!e.merged) go(e.value, join(pointer, e.key), e);
  };
  if (root) go(root, '');
}

/**
 * Whether a node is a YAML alias (`*name`): it has the shape of its anchor, whose offsets lie elsewhere.
 * @param node the node.
 * @param text the text that it was parsed from.
 */
export function isAlias(node: SyntaxNode, text: string): boolean {
  return node.end > node.start && text[node.start] === '*';
}

/**
 * The offset behind the last character of a node's own text: without the line ending, blank lines and comments that the
 * parser counts to a block.
 * @param node the node.
 * @param text the text that it was parsed from.
 */
export function contentEnd(node: SyntaxNode, text: string): number {
  if (isAlias(node, text)) return node.end;
  if (node.kind === 'map' && !node.flow) {
    const last = node.entries.findLast((entry) => !entry.merged);
    return last ? entryEnd(last, text) : trimmedEnd(node, text);
  }
  if (node.kind === 'seq' && !node.flow) {
    const last = node.items.at(-1);
    return last ? contentEnd(last, text) : trimmedEnd(node, text);
  }
  return node.kind === 'scalar' && node.style === 'block' ? trimmedEnd(node, text) : node.end;
}

/**
 * The offset behind the last character of an entry's value, or of its key where it has no value.
 * @param entry the entry.
 * @param text the text that it was parsed from.
 */
export function entryEnd(entry: Entry, text: string): number {
  return Math.max(entry.keyEnd, contentEnd(entry.value, text));
}

function trimmedEnd({ start, end }: SyntaxNode, text: string): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

/**
 * The offsets of a stretch of text without the quotes around it, if there are any.
 * @param start where it begins.
 * @param end where it ends.
 * @param text the text.
 */
export function withoutQuotes(start: number, end: number, text: string): { start: number; end: number } {
  const quote = text[start];
  const isQuoted = (quote === '"' || quote === "'") && end - start > 1 && text[end - 1] === quote;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
