/**
 * Trees without places: each offset is relative to the node that holds it, so that a node is the same object wherever
 * an edit moves it. What an edit does not touch is shared by the trees before and after it (architecture.md, "The
 * incremental document").
 */
import type { ScalarNode } from './node';

/** What every relative node knows. Widths and heights are in UTF-16 code units and levels. */
interface RelBase {
  /** From the node's start to its end. */
  width: number;
  /** From the node's start to where what follows it may begin: blanks and comments that the parser counts to it included. */
  reach: number;
  /** The name of its YAML anchor. */
  anchor?: string;
}

/** A scalar. */
export interface RelScalar extends RelBase {
  kind: 'scalar';
  value: ScalarNode['value'];
  source: string;
  style: ScalarNode['style'];
}

/** A YAML alias (`*name`). What it stands for depends on the document, so it is resolved where that is known. */
export interface RelAlias extends RelBase {
  kind: 'alias';
  name: string;
}

/** One pair of a mapping. */
export interface RelPair {
  /** A key that is no scalar is an error, and the pair is not read. */
  key: RelNode;
  /** The key as a text. */
  name: string;
  /** Whether it is YAML's merge key (`<<`). */
  isMerge: boolean;
  /** From the key's start to the value's. */
  valueAt: number;
  value: RelNode | null;
}

/** What mappings and sequences have in common. */
interface RelCollection extends RelBase {
  flow: boolean;
  /** From the collection's start to each child's: for a mapping to the pair's key. */
  starts: readonly number[];
  /**
   * From the collection's start to the start of each child's line, where the child is the first thing on it after
   * spaces, NaN where it is not; in JSON to the child itself. Between two of these offsets a text can be read again by
   * itself. Absent where it never can, and in trees that are read once.
   */
  lines?: readonly number[];
  /** The column of the children in YAML's block style. */
  indent: number;
  /** How many levels lie below it. */
  height: number;
  /** The most characters that keys from here to a value have together. */
  path: number;
  /** What is somewhere in it: see Mark. */
  marks: number;
}

/** A mapping. */
export interface RelMap extends RelCollection {
  kind: 'map';
  pairs: readonly RelPair[];
  /** Pairs whose key occurs before: the numbers of the first one and of the repeated one. */
  repeated: readonly (readonly [number, number])[];
}

/** A sequence. */
export interface RelSeq extends RelCollection {
  kind: 'seq';
  items: readonly RelNode[];
}

/** A node of a relative tree. */
export type RelNode = RelScalar | RelAlias | RelMap | RelSeq;

/** What may be in a collection that makes it more than the sum of its children. */
export const Mark = {
  /** An alias, a merge key, or a pair that is not read: the document as a whole decides what is in it. */
  open: 1,
  /** A key that occurs twice. */
  repeated: 2,
} as const;

/** What of a collection follows from its children. */
type Derived = 'height' | 'path' | 'marks';

/**
 * Makes a mapping.
 * @param map the mapping without what follows from its pairs.
 * @param maxKey longer keys make a pair that is not read.
 */
export function relMap(map: Omit<RelMap, Derived | 'kind' | 'repeated'>, maxKey: number): RelMap {
  let [height, path, marks] = [1, 0, 0];
  const seen = new Map<string, number>();
  const repeated: [number, number][] = [];
  map.pairs.forEach((pair, i) => {
    const { key, name, value, isMerge } = pair;
    if (key.kind !== 'scalar' || key.width > maxKey || isMerge) marks |= Mark.open;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, i);
    else {
      repeated.push([first, i]);
      marks |= Mark.repeated;
    }
    height = Math.max(height, 1 + heightOf(value));
    path = Math.max(path, key.width + pathOf(value));
    marks |= marksOf(value);
  });
  return { kind: 'map', ...map, repeated, height, path, marks };
}

/**
 * Makes a sequence.
 * @param seq the sequence without what follows from its items.
 */
export function relSeq(seq: Omit<RelSeq, Derived | 'kind'>): RelSeq {
  let [height, path, marks] = [1, 0, 0];
  for (const item of seq.items) {
    height = Math.max(height, 1 + heightOf(item));
    path = Math.max(path, pathOf(item));
    marks |= marksOf(item);
  }
  return { kind: 'seq', ...seq, height, path, marks };
}

/**
 * What is somewhere in a node: see Mark.
 * @param node a node, or none.
 */
export function marksOf(node: RelNode | null): number {
  if (!node || node.kind === 'scalar') return 0;
  return node.kind === 'alias' ? Mark.open : node.marks;
}

/**
 * How many levels lie below a node.
 * @param node a node, or none.
 */
export function heightOf(node: RelNode | null): number {
  return node && 'height' in node ? node.height : 0;
}

/**
 * The most characters that keys from a node to a value have together.
 * @param node a node, or none.
 */
export function pathOf(node: RelNode | null): number {
  return node && 'path' in node ? node.path : 0;
}
