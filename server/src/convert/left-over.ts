/** What a foreign file says and a definition made from it does not: for the list that an author gets with the definition. */
import { isPresent } from '../formats/absent';
import { FOREIGN } from '../formats/foreign/formats';
import { type Model, type Place, placeOf, walkData } from '../formats/model';
import { shown } from '../formats/words';
import { type ParsedDocument, keyRangeOf } from '../syntax/document';
import { type Data, find, isObject, toData } from '../syntax/node';
import { isWithin, join, segmentsOf } from '../syntax/pointer';

/** A value of the file that is not in the definition. */
export interface LeftOver {
  /** Where it stands: a pointer, or the headings that lead to it, and the line from 1. */
  where: string;
  /** The value, shortened; for a block, how many values it holds. */
  what: string;
  /** Words or one sentence of it fill a key. */
  inPart: boolean;
}

/** Entries beyond this many are counted and not listed. */
export const MAX_LEFT_OVER = 100;

/** So many values of a file are compared; a file with more is a table of data. */
const MAX_VALUES = 3000;

/** Native keys whose values are written in another way and lose nothing by it: tags and SPDX identifiers. */
const LOSSLESS = ['/languages', '/governance/license'];

/**
 * Where a place of a file is, in words.
 * @param document the file.
 * @param pointer the place.
 */
export function whereOf(document: ParsedDocument, pointer: string): string {
  const line = `line ${keyRangeOf(document, pointer).start.line + 1}`;
  const [part, ...path] = segmentsOf(pointer);
  if (document.language !== 'markdown' || part === undefined) return `${shown(pointer, 200) || '/'}, ${line}`;
  if (part !== 'body') return `front matter ${shown(join('', ...path), 200)}, ${line}`;
  const names = path.filter((name) => !/^(?:text|code|\d+)$/.test(name));
  return `${names.length > 0 ? shown(names.join(' > '), 200) : 'text'}, ${line}`;
}

type Fate = 'taken' | 'part' | 'left';

/**
 * What of a foreign file no key takes.
 * @param model its model.
 * @param document the file.
 * @returns the values in the order of the file, a block of which nothing is taken as one.
 */
export function leftOver(model: Model, document: ParsedDocument): LeftOver[] {
  if (model.format === 'medcheck') return [];
  const { isAbsent } = FOREIGN[model.format].table;
  const fateOf = judgeOf(model, document);
  const found: LeftOver[] = [];
  let values = 0;

  /** The fates of all values below; what is left is added where something beside it is taken. */
  const visit = (value: Data, pointer: string): { fates: Fate[]; add: () => void } => {
    const none = { fates: [], add: () => undefined };
    if (value === undefined || value === null || !isPresent(value, isAbsent) || values > MAX_VALUES) return none;
    if (typeof value !== 'object') {
      values++;
      const fate = fateOf(value, pointer);
      const add = (): void => {
        if (fate === 'taken') return;
        found.push({ where: whereOf(document, pointer), what: shown(String(value), 80), inPart: fate === 'part' });
      };
      return { fates: [fate], add };
    }
    // Words that begin with @ say what kind of thing a JSON-LD object is.
    const entries = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value).filter(([key]) => !key.startsWith('@'));
    const below = entries.map(([key, child]) => visit(child, join(pointer, key)));
    const fates = below.flatMap((child) => child.fates);
    const isLeft = pointer !== '' && fates.length > 1 && fates.every((fate) => fate === 'left');
    const add = (): void => {
      if (isLeft) found.push({ where: whereOf(document, pointer), what: `${fates.length} values`, inPart: false });
      else for (const child of below) child.add();
    };
    return { fates, add };
  };

  visit(toData(document.root), '').add();
  return found;
}

/** What becomes of a value of the file. */
function judgeOf(model: Model, document: ParsedDocument): (value: string | number | boolean, pointer: string) => Fate {
  const exact = new Set<string>();
  const whole: string[] = [];
  const lossless: string[] = [];
  const texts = new Set<string>();
  const numbers = new Set<number>();
  walkData(model.data, (value, native) => {
    if (value === undefined || value === null || Array.isArray(value) || isObject(value)) return;
    const place = placeOf(model, native);
    if (place.source !== null) return;
    const pointer = find(document.root, place.pointer)?.pointer ?? '';
    exact.add(pointer);
    const text = String(value).trim();
    texts.add(text);
    numbers.add(Number(text));
    if (text.length > 20) whole.push(text);
    if (LOSSLESS.some((key) => isWithin(native, key))) lossless.push(pointer);
  });
  return (value, pointer) => {
    const text = String(value).trim();
    // (a version 1.10 is carried over as it is written)
    if (typeof value === 'number' && numbers.has(value)) return 'taken';
    if (texts.has(text) || lossless.some((at) => at !== '' && isWithin(pointer, at))) return 'taken';
    if (text.length > 3 && whole.some((carried) => carried.includes(text))) return 'taken';
    return exact.has(pointer) ? 'part' : 'left';
  };
}

/**
 * The one place that all parts of a value come from.
 * @param model the model.
 * @param value the value.
 * @param pointer its native pointer.
 * @param depth how far below the place its parts may stand.
 * @returns undefined where they come from places apart.
 */
export function commonPlace(model: Model, value: Data, pointer: string, depth: number): Place | undefined {
  const places: Place[] = [];
  walkData(value, (part, at) => {
    if (part === undefined || (typeof part === 'object' && part !== null)) return;
    places.push(placeOf(model, pointer + at));
  });
  const [first] = places;
  if (!first || places.some(({ source }) => source !== first.source)) return undefined;
  const paths = places.map((place) => segmentsOf(place.pointer));
  const [path = []] = paths;
  let length = path.length;
  for (const other of paths) {
    let same = 0;
    while (same < length && other[same] === path[same]) same++;
    length = same;
  }
  const common = path.slice(0, length);
  const isPart = common.length === 1 && (common[0] === 'front_matter' || common[0] === 'body');
  if (length === 0 || isPart || paths.some((other) => other.length - length > depth)) return undefined;
  return { source: first.source, pointer: join('', ...common) };
}
