/** The one model that every reader yields and every criterion reads: plain data, and where each value was written. */
import { type Data, type DataObject, isObject } from '../syntax/node';
import { join, parentOf } from '../syntax/pointer';

/** The formats that are read. */
export type FormatId =
  | 'medcheck'
  | 'benchmarkcard'
  | 'hf-dataset-card'
  | 'croissant'
  | 'lm-eval-task'
  | 'medhelm-schema'
  | 'medhelm-benchmark'
  | 'inspect-eval'
  | 'hf-eval'
  | 'openai-eval'
  | 'd4d';

/** A place in a source. `source` is null for the file itself, else the path of an imported file as it was written. */
export interface Place {
  source: string | null;
  pointer: string;
}

/** How loudly a finding is shown. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A finding before it has a range. */
export interface Finding {
  code: string;
  severity: Severity;
  message: string;
  place: Place;
  /** Show it at the key, not at the value. */
  atKey?: true;
  /** Offsets that say it more exactly than the place does. */
  span?: { start: number; end: number };
  /** `elsewhere`: of use only where it is shown at another range than the finding itself. */
  related?: { place: Place; message: string; elsewhere?: true }[];
}

/** `not_applicable` at a key. `reason` is null where no usable reason is given. */
export interface Waiver {
  pointer: string;
  reason: string | null;
}

/** What a foreign format can say about a criterion, and whether this file says it. */
export interface Slot {
  upTo: 0 | 1 | 2;
  filled: boolean;
  /** Places in the file whose prose says what the anchor asks for: at least 1 point, which rests on them. */
  prose: readonly Place[];
  /** Places in the file where it falls short. */
  gaps: readonly Place[];
}

/** A definition, in the shape of the native format, whatever format it was read from. */
export interface Model {
  format: FormatId;
  /**
   * Normalised: a list is a list, an evidence item is an object, a value of a wrong type is gone. Objects and lists in it
   * are not changed, as the models of other versions of the file may share them.
   */
  data: DataObject;
  /**
   * The pointers (of `data`) whose values were written elsewhere or in another shape, each with its place. The place of
   * '' stands for the file as a whole, and for all that is missing.
   */
  origins: Map<string, Place>;
  waivers: Waiver[];
  findings: Finding[];
  /** Files named in `imports`, as written. */
  imports: string[];
  /** For foreign formats: criterion id → what the format can say. Absent for the native format. */
  slots?: Record<string, Slot>;
  /** For foreign formats: the places in the file that feed a criterion, by its id. Absent for the native format. */
  feeds?: Record<string, readonly Place[]>;
  /** The key that stands for the file as a whole. */
  rootKey: string;
}

/**
 * Where a value of a model was written.
 * @param model the model.
 * @param pointer a pointer into the model's data; it need not exist.
 * @returns its place: the closest recorded origin, with the rest of the pointer appended unless it is that of the root.
 */
export function placeOf(model: Model, pointer: string): Place {
  // Every finding asks, of thousands of places, and few values are written elsewhere.
  if (!topsOf(model.origins).has(topOf(pointer))) return { source: null, pointer };
  for (let at: string | undefined = pointer; at !== undefined; at = parentOf(at)) {
    const origin = model.origins.get(at);
    if (origin)
      return { source: origin.source, pointer: at === '' ? origin.pointer : origin.pointer + pointer.slice(at.length) };
  }
  return { source: null, pointer };
}

/** The top-level keys below which origins lie; '' for the root, which stands for all that is missing. */
const tops = new WeakMap<Model['origins'], { size: number; keys: Pick<ReadonlySet<string>, 'has'> }>();
const EVERYTHING = { has: () => true };

function topsOf(origins: Model['origins']): Pick<ReadonlySet<string>, 'has'> {
  const known = tops.get(origins);
  if (known?.size === origins.size) return known.keys;
  const keys = origins.has('') ? EVERYTHING : new Set([...origins.keys()].map(topOf));
  tops.set(origins, { size: origins.size, keys });
  return keys;
}

function topOf(pointer: string): string {
  const end = pointer.indexOf('/', 1);
  return end < 0 ? pointer : pointer.slice(0, end);
}

/**
 * The value at a pointer.
 * @param data plain data.
 * @param segments the keys and indexes that lead to it.
 * @returns the value; undefined where there is none.
 */
export function valueAt(data: Data, segments: readonly string[]): Data {
  let value = data;
  for (const segment of segments) {
    if (Array.isArray(value)) value = /^\d+$/.test(segment) ? value[Number(segment)] : undefined;
    else if (isObject(value)) value = Object.hasOwn(value, segment) ? value[segment] : undefined;
    else return undefined;
  }
  return value;
}

/**
 * The data without what is only planned. List items become null, so that indexes stay what they are.
 * @param data plain data.
 * @param known what came of objects and lists before.
 * @returns undefined where the data itself is planned; the data itself where nothing in it is; else a copy.
 */
export function withoutPlanned(data: Data, known = new WeakMap<object, { done: Data }>()): Data {
  if (typeof data !== 'object' || data === null) return data;
  let answer = known.get(data);
  if (!answer) known.set(data, (answer = { done: doneOf(data, known) }));
  return answer.done;
}

function doneOf(data: Data[] | DataObject, known: WeakMap<object, { done: Data }>): Data {
  if (Array.isArray(data)) {
    const items = data.map((item) => withoutPlanned(item, known) ?? null);
    return items.every((item, i) => item === data[i]) ? data : items;
  }
  if (data['planned'] === true) return undefined;
  let isSame = true;
  const copy = Object.create(null) as DataObject;
  for (const [key, value] of Object.entries(data)) {
    const kept = withoutPlanned(value, known);
    if (kept !== undefined) copy[key] = kept;
    if (kept !== value) isSame = false;
  }
  return isSame ? data : copy;
}

/**
 * Visits every value below and including a value.
 * @param data plain data.
 * @param visit called with each value and its pointer.
 * @param pointer the pointer of `data`.
 */
export function walkData(data: Data, visit: (value: Data, pointer: string) => void, pointer = ''): void {
  visit(data, pointer);
  if (Array.isArray(data)) data.forEach((item, i) => walkData(item, visit, join(pointer, i)));
  else if (isObject(data)) for (const [key, value] of Object.entries(data)) walkData(value, visit, join(pointer, key));
}
