/** Tells what a definition says, in words, and keeps account of what has been told. */
import { isPresent } from '../formats/absent';
import { type Model, valueAt, walkData, withoutPlanned } from '../formats/model';
import { type Data, type DataObject, isObject } from '../syntax/node';
import { join, parentOf, segmentsOf } from '../syntax/pointer';

/** Keys that are about the file, and not about the benchmark. */
const OWN_KEYS = ['medcheck', 'imports', 'stage', 'status', 'assessment', 'suppress'];

/** The key that says what an object is, where it has one of them. */
const LEADS = [
  'name',
  'system',
  'role',
  'user',
  'hazard',
  'perturbation',
  'shift',
  'attribute',
  'argument',
  'method',
  'url',
  'type',
];

/** A definition, to be told in another format. What is only planned is not told. */
export class Teller {
  private readonly data: Data;
  private readonly told = new Set<string>();

  /**
   * @param model the definition's model.
   */
  constructor(private readonly model: Model) {
    this.data = withoutPlanned(model.data);
  }

  /**
   * What stands at a place.
   * @param pointer a pointer into the definition.
   * @returns undefined where nothing is said.
   */
  value(pointer: string): Data {
    const value = valueAt(this.data, segmentsOf(pointer));
    if (!isPresent(value)) return undefined;
    this.told.add(pointer);
    return value;
  }

  /**
   * A text or a number as a text.
   * @param pointer a pointer into the definition.
   */
  text(pointer: string): string | undefined {
    const value = valueAt(this.data, segmentsOf(pointer));
    if ((typeof value !== 'string' && typeof value !== 'number') || !isPresent(value)) return undefined;
    this.told.add(pointer);
    return String(value);
  }

  /**
   * The items of a list; those that say nothing are left out.
   * @param pointer a pointer into the definition.
   * @param key where the items are objects: the key that is told of each.
   */
  texts(pointer: string, key?: string): string[] {
    const list = valueAt(this.data, segmentsOf(pointer));
    if (!Array.isArray(list)) return key === undefined ? [this.text(pointer)].filter(isText) : [];
    return list.map((_, i) => this.text(key === undefined ? join(pointer, i) : join(pointer, i, key))).filter(isText);
  }

  /**
   * The indexes of a list's items.
   * @param pointer the list.
   */
  indexes(pointer: string): number[] {
    const list = valueAt(this.data, segmentsOf(pointer));
    return Array.isArray(list) ? [...list.keys()] : [];
  }

  /**
   * The keys of an object that say something.
   * @param pointer the object.
   */
  keysOf(pointer: string): string[] {
    const object = valueAt(this.data, segmentsOf(pointer));
    return isObject(object) ? Object.keys(object).filter((key) => isPresent(object[key])) : [];
  }

  /**
   * What several places say, in one text. What one place alone says stands by itself; else each part has its key's words
   * before it.
   * @param pointers pointers into the definition.
   * @returns undefined where none of them says anything.
   */
  prose(...pointers: string[]): string | undefined {
    const parts = pointers.flatMap((pointer) => {
      const value = this.value(pointer);
      return value === undefined ? [] : [{ value, label: segmentsOf(pointer).at(-1) ?? '' }];
    });
    const [first] = parts;
    if (!first) return undefined;
    if (parts.length === 1) return isObject(first.value) ? capital(wordsOf(first.value)) : wordsOf(first.value);
    return parts
      .map(({ value, label }) => {
        return `${capital(label.replaceAll('_', ' '))}: ${sentence(wordsOf(value))}`;
      })
      .join(' ');
  }

  /** Whether a value has been told, by itself or with what it stands in. */
  private isTold(pointer: string): boolean {
    // (by way of what it stands in: thousands of values may have been told)
    for (let at: string | undefined = pointer; at !== undefined; at = parentOf(at)) if (this.told.has(at)) return true;
    return false;
  }

  /**
   * What has not been told.
   * @returns the keys of each object, as `data.splits[]: name, items`, in the order of the definition; what is only planned
   *   is marked so.
   */
  rest(): string[] {
    const keys = new Map<string, Set<string>>();
    walkData(this.model.data, (value, pointer) => {
      if (!isPresent(value) || (typeof value === 'object' && value !== null)) return;
      const [top = ''] = segmentsOf(pointer);
      if (OWN_KEYS.includes(top) || this.isTold(pointer)) return;
      if (pointer.endsWith('/planned')) return;
      const isPlanned = valueAt(this.data, segmentsOf(pointer)) === undefined;
      const path = dotted(pointer);
      const dot = path.lastIndexOf('.');
      const object = path.slice(0, Math.max(dot, 0)) + (isPlanned ? ' (planned)' : '');
      const known = keys.get(object) ?? new Set();
      keys.set(object, known.add(path.slice(dot + 1)));
    });
    return [...keys].map(([object, names]) => (object === '' ? '' : `${object}: `) + [...names].join(', '));
  }
}

/** Whether something is a text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function dotted(pointer: string): string {
  return segmentsOf(pointer).reduce(
    (path, segment) => (/^\d+$/.test(segment) ? `${path}[]` : path === '' ? segment : `${path}.${segment}`),
    '',
  );
}

/** Data in words: lists with semicolons, objects by what they are, with the rest in brackets. */
function wordsOf(value: Data): string {
  if (typeof value === 'string') return /^[a-z]+(?:_[a-z]+)+$/.test(value) ? value.replaceAll('_', ' ') : value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return value
      .filter((item) => isPresent(item))
      .map(wordsOf)
      .join('; ');
  return isObject(value) ? wordsOfObject(value) : String(value);
}

function wordsOfObject(object: DataObject): string {
  const lead = LEADS.find((key) => isPresent(object[key]) && typeof object[key] !== 'object');
  const others = Object.entries(object)
    .filter(([key, value]) => key !== lead && isPresent(value))
    .map(([key, value]) => `${key.replaceAll('_', ' ')}: ${isObject(value) ? `(${wordsOf(value)})` : wordsOf(value)}`);
  if (lead === undefined) return others.join(', ');
  return wordsOf(object[lead]) + (others.length > 0 ? ` (${others.join(', ')})` : '');
}

/**
 * A text that another one can follow.
 * @param text the text.
 * @returns the text with a mark at its end.
 */
export function sentence(text: string): string {
  return /[.!?。！？]$/.test(text) ? text : text + '.';
}

/**
 * Texts one after the other; a single one stays what it is.
 * @param texts the texts.
 * @returns undefined without any.
 */
export function sentences(texts: readonly string[]): string | undefined {
  return texts.length > 1 ? texts.map(sentence).join(' ') : texts[0];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
