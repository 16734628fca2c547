/** Insertions of several plans, gathered by the place that they go to, so that what belongs together is written once. */
import { type Data, type SyntaxNode, isObject, toData } from '../syntax/node';
import { join, segmentsOf } from '../syntax/pointer';
import { type Fragment, type FragmentObject, Placeholder, isFragmentList, isFragmentObject } from './fragment';
import type { Plan } from './plan';
import { type Source, type Step, indexOf } from './source';

/** A plan that adds something. */
export type Insertion = Extract<Plan, { do: 'insert' | 'append' }>;

/**
 * What goes to one place that is there: keys to a mapping (`value` is an object), items to a list (`value` is a list), or
 * the value of a key or item that has none.
 */
export interface Addition {
  step: Step;
  kind: 'keys' | 'items' | 'value';
  value: Fragment;
  /** For keys: the order in which each is usually written beside others. */
  orders: Map<string, readonly string[]>;
}

/**
 * Gathers insertions by their place.
 * @param source the document.
 * @param plans the insertions.
 * @returns what goes where; undefined where one cannot be carried out. An empty document is a place without a step and
 *   comes as `atRoot`.
 */
export function gathered(
  source: Source,
  plans: readonly Insertion[],
): { additions: Addition[]; atRoot?: Fragment } | undefined {
  const byNode = new Map<SyntaxNode, Addition>();
  let atRoot: Fragment | undefined;
  for (const plan of plans.map(withoutDash)) {
    const found = source.follow(plan.pointer);
    if (!found) {
      atRoot = added(atRoot, segmentsOf(plan.pointer), plan);
      if (atRoot === undefined) return undefined;
      continue;
    }
    const place = placeFor(source, found.step, found.rest, plan);
    if (place === 'done') continue;
    if (!place) return undefined;
    const addition = byNode.get(found.step.node) ?? {
      step: found.step,
      orders: new Map<string, readonly string[]>(),
      ...place,
    };
    const [key, ...rest] = place.path;
    // An empty object of keys to come is an object all the same, whatever the key looks like.
    const keys = key !== undefined && place.kind === 'keys' && isFragmentObject(addition.value) ? addition.value : null;
    const value = keys && key !== undefined ? withKey(keys, key, rest, plan) : added(addition.value, place.path, plan);
    if (value === undefined) return undefined;
    addition.value = value;
    if (keys && key !== undefined && plan.order && rest.length === 0) addition.orders.set(key, plan.order);
    byNode.set(found.step.node, addition);
  }
  return { additions: [...byNode.values()], ...(atRoot === undefined ? {} : { atRoot }) };
}

/** `-` stands for an item behind the last: inserting there is appending what lies below it. */
function withoutDash(plan: Insertion): Insertion {
  const segments = segmentsOf(plan.pointer);
  const at = segments.indexOf('-');
  if (at === -1) return plan;
  const inner: Insertion = { ...plan, pointer: join('', ...segments.slice(at + 1)) };
  const { order: _order, ...rest } = plan;
  const value = added(undefined, segmentsOf(inner.pointer), withoutDash(inner)) ?? null;
  return { ...rest, do: 'append', pointer: join('', ...segments.slice(0, at)), value };
}

type Place = { kind: Addition['kind']; value: Fragment; path: string[] };

/** Where below a node an insertion begins; `done` where all is so already. */
function placeFor(source: Source, step: Step, rest: string[], plan: Insertion): Place | 'done' | undefined {
  const { node } = step;
  const isEmpty = source.isEmpty(node);
  const value = dataOf(plan.value);
  if (rest.length === 0 && plan.do === 'insert' && (!isEmpty || isEqual(value, toData(node)))) return 'done';
  if (rest.length === 0 && plan.do === 'append' && node.kind === 'seq')
    if (node.items.some((item) => isEqual(value, toData(item)))) return 'done';
  if (step.isIndirect || source.isAlias(node)) return undefined;
  if (isEmpty) return { kind: 'value', value: null, path: rest };
  if (node.kind === 'map' && rest.length > 0) return { kind: 'keys', value: {}, path: rest };
  if (node.kind !== 'seq') return undefined;
  if (rest.length === 0) return { kind: 'items', value: [], path: [] };
  const index = indexOf(rest[0] ?? '');
  if (index === undefined || index < node.items.length) return undefined;
  return { kind: 'items', value: [], path: [String(index - node.items.length), ...rest.slice(1)] };
}

/**
 * A value with a plan's value in it.
 * @param into the value so far; undefined, null, `{}` and `[]` are none.
 * @param path the way to the plan's value from here; what is missing on it is made.
 * @param plan the insertion.
 * @returns undefined where something else is in the way.
 */
function added(into: Fragment | undefined, path: readonly string[], plan: Insertion): Fragment | undefined {
  const [head, ...rest] = path;
  const value = isVoid(into) ? undefined : into;
  if (head === undefined) return plan.do === 'insert' ? (value ?? plan.value) : withItem(value ?? [], plan.value);
  const start = value ?? (indexOf(head) === undefined ? {} : []);
  if (isFragmentList(start)) return withMember(start, head, rest, plan);
  return isFragmentObject(start) ? withKey(start, head, rest, plan) : undefined;
}

function isVoid(value: Fragment | undefined): boolean {
  if (value === undefined || value === null) return true;
  return isFragmentList(value) ? value.length === 0 : isFragmentObject(value) && Object.keys(value).length === 0;
}

function withItem(list: Fragment, item: Fragment): Fragment | undefined {
  if (!isFragmentList(list)) return undefined;
  const value = dataOf(item);
  return list.some((other) => isEqual(dataOf(other), value)) ? list : [...list, item];
}

function withMember(
  list: readonly Fragment[],
  head: string,
  rest: readonly string[],
  plan: Insertion,
): Fragment | undefined {
  const index = indexOf(head);
  if (index === undefined || index > list.length) return undefined;
  const value = added(list[index], rest, plan);
  return value === undefined ? undefined : [...list.slice(0, index), value, ...list.slice(index + 1)];
}

function withKey(
  object: FragmentObject,
  head: string,
  rest: readonly string[],
  plan: Insertion,
): FragmentObject | undefined {
  const value = added(Object.hasOwn(object, head) ? object[head] : undefined, rest, plan);
  if (value === undefined) return undefined;
  const entries = Object.entries(object).filter(([key]) => key !== head);
  const at = Object.keys(object).indexOf(head);
  entries.splice(at === -1 ? entries.length : at, 0, [head, value]);
  return Object.fromEntries(rest.length === 0 && plan.order ? inOrder(entries, plan.order) : entries);
}

function inOrder(entries: [string, Fragment][], order: readonly string[]): [string, Fragment][] {
  return [...entries].sort(([a], [b]) => rank(a, order) - rank(b, order));
}

function rank(key: string, order: readonly string[] = []): number {
  const at = order.indexOf(key);
  return at === -1 ? order.length : at;
}

/** Keys that are added behind one entry of a mapping; `after` is -1 where none is before them. */
interface Run {
  after: number;
  entries: [string, Fragment][];
}

/**
 * Where keys that are added go among those that are there.
 * @param present the keys that are there, in order of the text.
 * @param added the keys to be added.
 * @param orders the usual order for each of them.
 * @returns runs of keys, each behind an entry by its index in `present`.
 */
export function runsOf(present: readonly string[], added: FragmentObject, orders: Addition['orders']): Run[] {
  const keys: { key: string; at?: number }[] = present.map((key, at) => ({ key, at }));
  const sorted = Object.keys(added).sort((a, b) => rank(a, orders.get(a)) - rank(b, orders.get(b)));
  for (const key of sorted) {
    const order = orders.get(key) ?? [];
    const before = order.slice(0, Math.max(0, order.indexOf(key)));
    const predecessor = before.findLast((name) => keys.some((candidate) => candidate.key === name));
    const after = keys.findLastIndex((candidate) => candidate.key === predecessor);
    keys.splice(after === -1 ? keys.length : after + 1, 0, { key });
  }
  const runs: Run[] = [];
  let run: Run = { after: -1, entries: [] };
  for (const { key, at } of keys) {
    if (at !== undefined) run = { after: at, entries: [] };
    else {
      if (run.entries.length === 0) runs.push(run);
      run.entries.push([key, added[key] ?? null]);
    }
  }
  return runs;
}

/**
 * A fragment as plain data, with the texts of its placeholders.
 * @param fragment the fragment.
 */
export function dataOf(fragment: Fragment): Data {
  if (fragment instanceof Placeholder) return fragment.text;
  if (isFragmentList(fragment)) return fragment.map(dataOf);
  if (!isFragmentObject(fragment)) return fragment;
  return Object.fromEntries(Object.entries(fragment).map(([key, value]) => [key, dataOf(value)]));
}

/**
 * Whether two values are the same, whatever the order of keys.
 * @param a plain data.
 * @param b plain data.
 */
export function isEqual(a: Data, b: Data): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => isEqual(item, b[i]));
  if (!isObject(a)) return a === b;
  if (!isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}
