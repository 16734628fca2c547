/** The outline: every key and list item, with a name that tells it from its neighbours. */
import type { Verdict } from '../engine/check';
import { counted, shown } from '../formats/words';
import { contentEnd, entryEnd, isAlias } from '../syntax/locate';
import type { Entry, SyntaxNode } from '../syntax/node';
import type { Lines } from '../syntax/text';

/** One line of the outline. Offsets are of the whole text. */
export interface OutlineItem {
  name: string;
  /** What stands there, in few words; '' where the name says it. */
  detail: string;
  kind: 'object' | 'list' | 'text' | 'number' | 'boolean' | 'null';
  start: number;
  end: number;
  /** The key, or what stands for a list item. */
  nameStart: number;
  nameEnd: number;
  lines: Lines;
  children: OutlineItem[];
}

/** More than this is no outline. The items of the outer levels come first. */
const MAX_ITEMS = 5_000;

/** The keys whose text tells list items apart, the best one first. */
const NAMING_KEYS = ['id', 'name', 'type', 'system', 'user', 'role', 'claim', 'criterion'];

/**
 * The outline of a file.
 * @param verdicts the verdicts on its documents.
 * @returns the top-level items; where there are several documents, an item for each.
 */
export function outlineOf(verdicts: readonly Verdict[]): OutlineItem[] {
  const waiting: { item: OutlineItem; node: SyntaxNode }[] = [];
  const roots: OutlineItem[] = verdicts.flatMap(({ document, name, index }) => {
    const { root, lines } = document;
    if (!root) return [];
    const end = contentEnd(root, lines.text);
    const label = name === null ? '' : shown(name);
    const named = { name: label || `Document ${index + 1}`, detail: '', kind: kindOf(root), nameStart: root.start };
    const item: OutlineItem = { ...named, nameEnd: root.start, start: root.start, end, lines, children: [] };
    waiting.push({ item, node: root });
    return [item];
  });
  let count = 0;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const children = childrenOf(next.node, next.item.lines).slice(0, MAX_ITEMS - count);
    count += children.length;
    next.item.children = children.map(({ item }) => item);
    waiting.push(...children);
  }
  return roots.length === 1 ? (roots[0]?.children ?? []) : roots;
}

function childrenOf(node: SyntaxNode, lines: Lines): { item: OutlineItem; node: SyntaxNode }[] {
  const { text } = lines;
  // What an alias repeats stands elsewhere.
  if (node.kind === 'scalar' || isAlias(node, text)) return [];
  if (node.kind === 'map') {
    return node.entries
      .filter((entry) => !entry.merged)
      .map((entry) => ({ item: ofEntry(entry, lines), node: entry.value }));
  }
  return node.items.map((item, i) => ({ item: ofItem(item, i, lines), node: item }));
}

function ofEntry(entry: Entry, lines: Lines): OutlineItem {
  const { keyStart, keyEnd, value } = entry;
  return {
    name: shown(entry.key) || '…',
    detail: detailOf(value),
    kind: kindOf(value),
    start: keyStart,
    end: entryEnd(entry, lines.text),
    nameStart: keyStart,
    nameEnd: keyEnd,
    lines,
    children: [],
  };
}

function ofItem(node: SyntaxNode, index: number, lines: Lines): OutlineItem {
  const naming = namingScalar(node);
  const end = contentEnd(node, lines.text);
  const isInside = naming && naming.start >= node.start && naming.end <= end;
  return {
    name: (naming && shown(naming.source)) || `${index + 1}`,
    detail: node.kind === 'scalar' ? '' : detailOf(node),
    kind: kindOf(node),
    start: node.start,
    end,
    nameStart: isInside ? naming.start : node.start,
    nameEnd: isInside ? naming.end : node.start,
    lines,
    children: [],
  };
}

/** The text that names a list item: itself, the value of a naming key, or its first text. */
function namingScalar(node: SyntaxNode): (SyntaxNode & { kind: 'scalar' }) | undefined {
  if (node.kind === 'scalar') return node.style === 'empty' ? undefined : node;
  if (node.kind !== 'map') return undefined;
  const scalars = node.entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' && value.source.trim() !== '' ? [{ key, value }] : [],
  );
  for (const key of NAMING_KEYS) {
    const found = scalars.find((scalar) => scalar.key === key);
    if (found) return found.value;
  }
  return (scalars.find(({ value }) => typeof value.value === 'string') ?? scalars[0])?.value;
}

function kindOf(node: SyntaxNode): OutlineItem['kind'] {
  if (node.kind === 'map') return 'object';
  if (node.kind === 'seq') return 'list';
  if (node.value === null) return 'null';
  return typeof node.value === 'string' ? 'text' : typeof node.value === 'number' ? 'number' : 'boolean';
}

function detailOf(node: SyntaxNode): string {
  if (node.kind === 'scalar') return shown(node.source);
  return node.kind === 'seq' ? counted(node.items.length, 'item') : '';
}
