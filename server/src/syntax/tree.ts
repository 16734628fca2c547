/** From relative trees to trees with places: aliases and merge keys are followed here, and limits are kept. */
import {
  type DuplicateKey,
  type SyntaxProblem,
  KEY_TOO_LONG,
  MAX_CHARACTERS,
  MAX_DEPTH,
  MAX_ERRORS,
  MAX_KEY,
  MAX_NODES,
  MAX_PATH,
  TOO_DEEP,
  byPlace,
} from './document';
import type { Entry, MapNode, ScalarNode, SeqNode, SyntaxNode } from './node';
import {
  Mark,
  type RelAlias,
  type RelMap,
  type RelNode,
  type RelPair,
  type RelSeq,
  heightOf,
  marksOf,
  pathOf,
} from './relative';

/** What is said where aliases go beyond MAX_NODES or MAX_CHARACTERS. */
const TOO_MUCH_EXPANDED =
  'The aliases (*name) of this file expand to too many values, so it is not read. Write out what is meant in their place.';

/** A document is not read, as it exceeds a limit. */
export class TooMuch extends Error {
  /** @param at the offset that the message is about; by default where the document starts. */
  constructor(
    message: string,
    readonly at?: number,
  ) {
    super(message);
  }
}

/** A tree with what is wrong in it. */
export interface Tree {
  root: SyntaxNode;
  /** In order of their place. */
  errors: SyntaxProblem[];
  duplicates: DuplicateKey[];
}

/**
 * Places a tree, node by node.
 * @param root the tree.
 * @param at the offset of its root.
 * @param errors what the parser found wrong.
 * @throws TooMuch where it exceeds a limit.
 */
export function treeOf(root: RelNode, at: number, errors: readonly SyntaxProblem[]): Tree {
  return new Builder(root, at, errors).build();
}

/**
 * Places a tree when it is looked at: a node is made when its parent's children are asked for.
 * @param root the tree.
 * @param at the offset of its root.
 * @param errors what the parser found wrong.
 * @returns the same as treeOf; undefined where the document has to be gone through as a whole, because of aliases,
 *   merge keys, pairs that are not read, or limits.
 */
export function lazyTreeOf(root: RelNode, at: number, errors: readonly SyntaxProblem[]): Tree | undefined {
  if (marksOf(root) & Mark.open || heightOf(root) > MAX_DEPTH || pathOf(root) > MAX_PATH) return undefined;
  const node = placed(root, at);
  const duplicates: DuplicateKey[] = [];
  collectRepeated(root, node, duplicates);
  return { root: node, errors: [...errors], duplicates };
}

function collectRepeated(rel: RelNode, node: SyntaxNode, duplicates: DuplicateKey[]): void {
  if (!(marksOf(rel) & Mark.repeated)) return;
  if (rel.kind === 'seq' && node.kind === 'seq') {
    rel.items.forEach((item, i) => {
      const child = node.items[i];
      if (child) collectRepeated(item, child, duplicates);
    });
  } else if (rel.kind === 'map' && node.kind === 'map') {
    const again = new Map(rel.repeated.map(([one, other]) => [other, one]));
    node.entries.forEach((second, i) => {
      const first = node.entries[again.get(i) ?? -1];
      if (first && duplicates.length < MAX_ERRORS) duplicates.push({ first, second });
      const value = rel.pairs[i]?.value;
      if (value) collectRepeated(value, second.value, duplicates);
    });
  }
}

function placed(rel: RelNode, start: number): SyntaxNode {
  if (rel.kind === 'map') return new PlacedMap(rel, start);
  if (rel.kind === 'seq') return new PlacedSeq(rel, start);
  if (rel.kind === 'alias') return emptyScalar(start);
  const { value, source, style, width } = rel;
  return { kind: 'scalar', start, end: start + width, value, source, style };
}

/** A mapping whose entries are made when they are asked for. */
class PlacedMap implements MapNode {
  readonly kind = 'map';
  private made: Entry[] | undefined;

  constructor(
    readonly content: RelMap,
    readonly start: number,
  ) {}

  get end(): number {
    return this.start + this.content.width;
  }

  get flow(): boolean {
    return this.content.flow;
  }

  get contents(): readonly RelPair[] {
    return this.content.pairs;
  }

  get entries(): Entry[] {
    const { pairs, starts } = this.content;
    this.made ??= pairs.map(({ key, name, value, valueAt }, i): Entry => {
      const keyStart = this.start + (starts[i] ?? 0);
      const keyEnd = keyStart + key.width;
      return { key: name, keyStart, keyEnd, value: value ? placed(value, keyStart + valueAt) : emptyScalar(keyEnd) };
    });
    return this.made;
  }
}

/** A sequence whose items are made when they are asked for. */
class PlacedSeq implements SeqNode {
  readonly kind = 'seq';
  private readonly made: (SyntaxNode | undefined)[] = [];
  private all: SyntaxNode[] | undefined;

  constructor(
    readonly content: RelSeq,
    readonly start: number,
  ) {}

  get end(): number {
    return this.start + this.content.width;
  }

  get flow(): boolean {
    return this.content.flow;
  }

  get items(): SyntaxNode[] {
    this.all ??= this.content.items.map((item, i) => this.made[i] ?? this.place(item, i));
    return this.all;
  }

  get contents(): readonly RelNode[] {
    return this.content.items;
  }

  item(number: number): SyntaxNode | undefined {
    if (this.all) return this.all[number];
    const item = this.content.items[number];
    return item && (this.made[number] ??= this.place(item, number));
  }

  private place(item: RelNode, number: number): SyntaxNode {
    return placed(item, this.start + (this.content.starts[number] ?? 0));
  }
}

/** A node of a relative tree with its offset. */
interface Anchored {
  node: RelNode;
  at: number;
}

/** Builds the whole tree at once. */
class Builder {
  /** What each alias stands for: the last anchor of its name before it. */
  private readonly targets = new Map<RelAlias, Anchored>();
  private readonly resolving = new Set<RelNode>();
  /** An anchor is read once for each alias; what is wrong in it is said once. */
  private readonly reported = new Set<string>();
  private readonly errors: SyntaxProblem[];
  private readonly duplicates: DuplicateKey[] = [];
  private nodes = 0;
  private characters = 0;
  /** The characters of the keys from the root to where reading stands. */
  private path = 0;

  constructor(
    private readonly root: RelNode,
    private readonly at: number,
    errors: readonly SyntaxProblem[],
  ) {
    this.errors = [...errors];
  }

  build(): Tree {
    // Where nothing stands for something else, no anchor matters.
    if (marksOf(this.root) & Mark.open) this.findTargets(this.root, this.at, new Map());
    const root = this.node(this.root, this.at, 0);
    const duplicates = this.duplicates.sort((a, b) => a.second.keyStart - b.second.keyStart);
    return { root, errors: this.errors.sort(byPlace), duplicates };
  }

  /** Notes for each alias the anchor that it means: the last one of its name before it. */
  private findTargets(node: RelNode, at: number, anchors: Map<string, Anchored>): void {
    if (node.kind === 'alias') {
      const target = anchors.get(node.name);
      if (target) this.targets.set(node, target);
      return;
    }
    if (node.anchor !== undefined) anchors.set(node.anchor, { node, at });
    if (node.kind === 'map') {
      node.pairs.forEach(({ key, value, valueAt }, i) => {
        const keyStart = at + (node.starts[i] ?? 0);
        this.findTargets(key, keyStart, anchors);
        if (value) this.findTargets(value, keyStart + valueAt, anchors);
      });
    } else if (node.kind === 'seq') {
      node.items.forEach((item, i) => this.findTargets(item, at + (node.starts[i] ?? 0), anchors));
    }
  }

  private node(node: RelNode, start: number, depth: number): SyntaxNode {
    const end = start + node.width;
    if (depth > MAX_DEPTH) throw new TooMuch(TOO_DEEP, start);
    if (node.kind === 'scalar') this.characters += node.width;
    if (++this.nodes > MAX_NODES || this.characters > MAX_CHARACTERS) throw new TooMuch(TOO_MUCH_EXPANDED);
    if (node.kind === 'alias') {
      const target = this.targets.get(node);
      if (!target || this.resolving.has(target.node)) {
        const why = target
          ? 'stands within its own anchor.'
          : 'has no anchor: no &name with its name stands before it.';
        this.error(start, end, `This alias ${why}`);
        return { kind: 'scalar', start, end, value: null, source: '', style: 'plain' };
      }
      return { ...this.node(target.node, target.at, depth), start, end };
    }
    if (node.kind === 'scalar') {
      const { value, source, style } = node;
      return { kind: 'scalar', start, end, value, source, style };
    }
    // Keys may be left out where they are too long together: what is in a node then depends on what it stands in.
    const isClosed = (node.marks & Mark.open) === 0 && this.path + node.path <= MAX_PATH;
    const shape = { start, end, flow: node.flow, ...(isClosed ? { content: node } : {}) };
    if (node.kind === 'map') return { kind: 'map', entries: this.entries(node, start, depth), ...shape };
    this.resolving.add(node);
    const items = node.items.map((item, i) => this.node(item, start + (node.starts[i] ?? 0), depth + 1));
    this.resolving.delete(node);
    return { kind: 'seq', items, ...shape };
  }

  private entries(map: RelMap, start: number, depth: number): Entry[] {
    this.resolving.add(map);
    const own: Entry[] = [];
    const merged: Entry[] = [];
    map.pairs.forEach((pair, i) => {
      const keyStart = start + (map.starts[i] ?? 0);
      if (pair.isMerge) for (const entry of this.merge(pair, keyStart, depth)) merged.push(entry);
      else own.push(...this.pair(pair, keyStart, depth));
    });
    this.resolving.delete(map);
    const seen = new Map<string, Entry>();
    for (const entry of own) {
      const first = seen.get(entry.key);
      if (first) this.duplicate(first, entry);
      else seen.set(entry.key, entry);
    }
    // The mapping's own keys win over merged ones, and an earlier merged mapping over a later one (YAML merge key type).
    for (const entry of merged) {
      if (seen.has(entry.key)) continue;
      seen.set(entry.key, entry);
      own.push({ ...entry, merged: true });
    }
    return own;
  }

  private pair({ key, name, value, valueAt }: RelPair, keyStart: number, depth: number): Entry[] {
    const keyEnd = keyStart + key.width;
    if (key.kind !== 'scalar') {
      this.error(keyStart, Math.max(keyEnd, keyStart + 1), 'A key must be a plain word, not a list or a mapping.');
      return [];
    }
    if (key.width > MAX_KEY || this.path + key.width > MAX_PATH) {
      this.error(keyStart, keyEnd, KEY_TOO_LONG);
      return [];
    }
    this.characters += key.width;
    this.path += key.width;
    const read = value ? this.node(value, keyStart + valueAt, depth + 1) : emptyScalar(keyEnd);
    this.path -= key.width;
    return [{ key: name, keyStart, keyEnd, value: read }];
  }

  private merge({ key, value, valueAt }: RelPair, keyStart: number, depth: number): Entry[] {
    const read = value ? this.node(value, keyStart + valueAt, depth + 1) : emptyScalar(keyStart + key.width);
    const sources = read.kind === 'seq' ? read.items : [read];
    return sources.flatMap((source) => {
      if (source.kind === 'map') return source.entries;
      const start = source.start === source.end ? keyStart : source.start;
      this.error(start, source.end, 'A merge key (<<) takes a mapping or a list of mappings.');
      return [];
    });
  }

  private duplicate(first: Entry, second: Entry): void {
    if (this.duplicates.length >= MAX_ERRORS || !this.isNew(second.keyStart, 'duplicate')) return;
    this.duplicates.push({ first, second });
  }

  private isNew(start: number, what: string): boolean {
    const mark = `${start} ${what}`;
    if (this.reported.has(mark)) return false;
    this.reported.add(mark);
    return true;
  }

  private error(start: number, end: number, message: string): void {
    const { errors } = this;
    // The parser may have said the same.
    if (errors.length >= MAX_ERRORS || errors.some((e) => e.start === start && e.message === message)) return;
    if (this.isNew(start, message)) errors.push({ start, end, message });
  }
}

function emptyScalar(at: number): ScalarNode {
  return { kind: 'scalar', start: at, end: at, value: null, source: '', style: 'empty' };
}
