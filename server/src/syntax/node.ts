/** The syntax tree that YAML and JSON share: plain values with the offsets they were written at. */
import { endOfSegment, isSegment, join, numberOfSegment } from './pointer';

/** A scalar as it was read. `source` is its text as written, without quotes: `1.10` stays `1.10`. */
export interface ScalarNode {
  kind: 'scalar';
  start: number;
  end: number;
  value: string | number | boolean | null;
  source: string;
  style: 'plain' | 'quoted' | 'block' | 'empty';
}

/** One key with its value. `merged`: it came from a YAML merge key (`<<`), and its offsets lie at the anchor. */
export interface Entry {
  key: string;
  keyStart: number;
  keyEnd: number;
  value: SyntaxNode;
  merged?: true;
}

/**
 * Stands for what is in a mapping or a sequence: nodes with the same one differ in their place at most, in whatever
 * version of a document. Nodes have none where what is in them depends on the rest of the document (aliases).
 */
export type Content = object;

/** A mapping. `flow`: written with braces. */
export interface MapNode {
  kind: 'map';
  start: number;
  end: number;
  entries: Entry[];
  /** What stands for each entry, its key and its place in the entry included, where each has something. */
  contents?: readonly Content[];
  flow: boolean;
  content?: Content;
}

/** A sequence. `flow`: written with brackets. */
export interface SeqNode {
  kind: 'seq';
  start: number;
  end: number;
  items: SyntaxNode[];
  /** One of the items, where they are made as they are looked at: the others need not be made for it. */
  item?(number: number): SyntaxNode | undefined;
  /** What stands for each item, where each has something. */
  contents?: readonly Content[];
  flow: boolean;
  content?: Content;
}

/** A node of the tree. An alias is a copy of its anchor's node with the alias's own start and end. */
export type SyntaxNode = ScalarNode | MapNode | SeqNode;

/** Plain data: null-prototype objects, arrays and scalars, so that a key named `__proto__` is only a key. */
export type Data = string | number | boolean | null | undefined | Data[] | DataObject;
/** A mapping as plain data, without a prototype. */
export interface DataObject {
  [key: string]: Data;
}

/** @returns a mapping without a prototype. */
export function emptyObject(): DataObject {
  return Object.create(null) as DataObject;
}

/**
 * Whether data is a mapping.
 * @param data any plain data.
 */
export function isObject(data: Data): data is DataObject {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/**
 * Turns a tree into plain data. The first of two equal keys wins, as the duplicate is reported.
 * @param node the tree, or null for an empty document.
 * @returns plain data; undefined for no node.
 */
export function toData(node: SyntaxNode | null): Data {
  if (!node) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'seq') return node.items.map(toData);
  const object = emptyObject();
  for (const entry of node.entries) if (!(entry.key in object)) object[entry.key] = toData(entry.value);
  return object;
}

/** What is found at a pointer. */
export interface Found {
  /** The pointer of the node that was found: the one asked for, or its closest existing ancestor. */
  pointer: string;
  node: SyntaxNode;
  /** The entry whose value the node is; absent for the root and for list items. */
  entry?: Entry;
  /** True when the pointer itself exists. */
  exact: boolean;
}

/**
 * Finds a node, or its closest existing ancestor.
 * @param root the tree.
 * @param pointer JSON pointer.
 * @returns the node; undefined only where there is no tree.
 */
export function find(root: SyntaxNode | null, pointer: string): Found | undefined {
  if (!root) return undefined;
  let node = root;
  let entry: Entry | undefined;
  let at = 0;
  // (every finding asks, and most of what would be made on the way would be thrown away)
  while (at < pointer.length) {
    const end = endOfSegment(pointer, at);
    const next = node.kind === 'map' ? entryAt(node.entries, pointer, at, end) : undefined;
    const child = next ? next.value : itemAt(node, pointer, at, end);
    if (!child) return foundAt(pointer.slice(0, at), node, entry, false);
    node = child;
    entry = next;
    at = end;
  }
  return foundAt(pointer, node, entry, true);
}

function foundAt(pointer: string, node: SyntaxNode, entry: Entry | undefined, exact: boolean): Found {
  return entry ? { pointer, node, entry, exact } : { pointer, node, exact };
}

function entryAt(entries: readonly Entry[], pointer: string, at: number, end: number): Entry | undefined {
  for (const entry of entries) if (isSegment(entry.key, pointer, at, end)) return entry;
  return undefined;
}

function itemAt(node: SyntaxNode, pointer: string, at: number, end: number): SyntaxNode | undefined {
  if (node.kind !== 'seq') return undefined;
  const number = numberOfSegment(pointer, at, end);
  if (number === undefined) return undefined;
  return node.item ? node.item(number) : node.items[number];
}

/**
 * Visits every node below a root, with its pointer.
 * @param node the root.
 * @param visit called with each node, its pointer, and the entry that holds it.
 */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, pointer: string, entry?: Entry) => void,
  pointer = '',
  entry?: Entry,
): void {
  visit(node, pointer, entry);
  if (node.kind === 'map') for (const e of node.entries) walk(e.value, visit, join(pointer, e.key), e);
  else if (node.kind === 'seq') node.items.forEach((item, i) => walk(item, visit, join(pointer, i)));
}
