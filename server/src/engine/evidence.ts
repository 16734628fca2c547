/** Evidence: which items a definition names, what the disk says of them, and how well a place is backed. */
import { type Model, placeOf, valueAt, type Finding } from '../formats/model';
import { isPresent } from '../formats/absent';
import { type Data, type DataObject, isObject } from '../syntax/node';
import { isWithin, join, parentOf, segmentsOf } from '../syntax/pointer';
import { quoted } from '../formats/words';

/** How well a criterion is backed, weakest first. */
export const STRENGTHS = ['stated', 'referenced', 'resolved', 'verified'] as const;
/** How well a criterion is backed. */
export type Strength = (typeof STRENGTHS)[number];

/**
 * What the disk says of a path. `text` is given for a text file that is not too large to search, `names` for a folder:
 * what is in it and may tell of a benchmark (telling.ts).
 */
export type Looked =
  | { status: 'found'; text?: string; names?: readonly string[] }
  | { status: 'missing' | 'outside' | 'too-large' | 'unreadable' };

/**
 * The files beside a definition, as the shell provides them. Paths are relative to the definition file; a host answers
 * `outside` for every path that leaves the workspace folder (`..`, an absolute path, a link, a `file:` address).
 */
export interface Host {
  look(path: string): Promise<Looked>;
}

/** What the host said of each path that the definition names. */
export type Gathered = Pick<ReadonlyMap<string, Looked>, 'get'>;

/** An evidence item that is a path. */
export interface EvidencePath {
  pointer: string;
  path: string;
  locator: string | undefined;
}

/** The evidence in objects and lists, with pointers relative to them. */
export type EvidenceMemo = WeakMap<object, readonly EvidencePath[]>;

/**
 * The paths that a model's evidence names.
 * @param model the model.
 * @param memo what was found in objects and lists before.
 * @returns each evidence item that is a path, with its pointer.
 */
export function evidencePaths(model: Model, memo: EvidenceMemo = new WeakMap()): EvidencePath[] {
  return pathsIn(model.data, memo).filter(({ pointer }) => {
    // The authors' own keys are theirs, and an imported file says what it names.
    const isOwn = pointer.includes('/x_') && segmentsOf(pointer).some((key) => key.startsWith('x_'));
    return !isOwn && placeOf(model, pointer).source === null;
  });
}

const NO_PATHS: readonly EvidencePath[] = [];

function pathsIn(data: Data, memo: EvidenceMemo): readonly EvidencePath[] {
  if (typeof data !== 'object' || data === null) return NO_PATHS;
  const known = memo.get(data);
  if (known) return known;
  const found: EvidencePath[] = [];
  const path = isObject(data) ? textOf(data['path']) : undefined;
  if (path !== undefined && isObject(data)) found.push({ pointer: '', path, locator: textOf(data['locator']) });
  const inside = (child: Data, key: string | number): void => {
    const paths = pathsIn(child, memo);
    if (paths.length > 0) found.push(...paths.map((one) => ({ ...one, pointer: join('', key) + one.pointer })));
  };
  if (Array.isArray(data)) data.forEach(inside);
  else for (const [key, child] of Object.entries(data)) inside(child, key);
  const paths = found.length > 0 ? found : NO_PATHS;
  memo.set(data, paths);
  return paths;
}

function textOf(data: Data): string | undefined {
  return typeof data === 'string' && isPresent(data) ? data : undefined;
}

/**
 * Reports the evidence that is not where the definition says.
 * @param model the model.
 * @param paths the paths that its evidence names.
 * @param gathered what the host said; a path that it was not asked about is passed over.
 * @returns `evidence-missing` findings, at the path or the locator.
 */
export function evidenceFindings(model: Model, paths: readonly EvidencePath[], gathered: Gathered): Finding[] {
  const findings: Finding[] = [];
  for (const { pointer, path, locator } of paths) {
    const looked = gathered.get(path);
    if (!looked) continue;
    const report = (key: string, message: string): void => {
      const place = placeOf(model, `${pointer}/${key}`);
      findings.push({ code: 'evidence-missing', severity: 'warning', message, place });
    };
    if (looked.status === 'missing') report('path', `There is no file ${quoted(path)} beside this definition.`);
    else if (looked.status === 'outside')
      report(
        'path',
        `${quoted(path)} lies outside of the workspace folder and is not looked up. Use a path inside it, or a url.`,
      );
    else if (looked.status === 'found' && locator && isFound(locator, path, looked) === false)
      report(
        'locator',
        `${quoted(path)} has no ${quoted(locator)}. A locator is a heading, a page, a line or a JSON pointer.`,
      );
  }
  return findings;
}

/** Files that were looked up, prepared for the locators in them. */
const searched = new WeakMap<Looked, SearchedText>();

function isFound(locator: string, path: string, looked: Looked & { status: 'found' }): boolean | undefined {
  if (looked.text === undefined) return undefined;
  let text = searched.get(looked);
  if (!text) searched.set(looked, (text = new SearchedText(looked.text)));
  return text.has(locator, path);
}

/**
 * Looks for a locator in a file.
 * @param locator a heading, `line 12`, `L12`, `p. 3`, `page 3`, or a JSON pointer.
 * @param path the file's path, for its kind.
 * @param text the file's text; undefined where it was not read.
 * @returns whether it is there; undefined where that cannot be told (a page of a PDF, a file that is no text).
 */
export function locatorFound(locator: string, path: string, text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : new SearchedText(text).has(locator, path);
}

/** A text with what is asked of it for each locator: it may be long, and have thousands of them. */
class SearchedText {
  private folded: { count: number; lines: Set<string>; headings: string[] } | undefined;
  private json: { data: Data } | undefined;

  constructor(private readonly text: string) {}

  has(locator: string, path: string): boolean | undefined {
    const wanted = locator.trim();
    const line = lineOfLocator(wanted);
    if (line !== undefined) return line >= 1 && line <= this.lines().count;
    if (/^(?:p|pp|page|pages)\.? ?\d/i.test(wanted)) return undefined;
    if (wanted.startsWith('/') && path.toLowerCase().endsWith('.json'))
      return valueAt(this.data(), segmentsOf(wanted)) !== undefined;
    const { lines, headings } = this.lines();
    const heading = fold(wanted);
    return lines.has(heading) || beginsOne(headings, heading);
  }

  private lines() {
    if (!this.folded) {
      const lines = this.text.split('\n');
      const headings = lines.filter((line) => line.startsWith('#')).map(fold);
      this.folded = { count: lines.length, lines: new Set(lines.map(fold)), headings: headings.sort() };
    }
    return this.folded;
  }

  private data(): Data {
    this.json ??= { data: parsed(this.text) };
    return this.json.data;
  }
}

/**
 * The line that a locator names.
 * @param locator a locator: `line 12`, `L12`, `lines 12-20`, or another one.
 * @returns the first line, from 1 as authors count; undefined for a locator that is no line.
 */
export function lineOfLocator(locator: string): number | undefined {
  const line = /^(?:l|line|lines)\.? ?(\d{1,9})(?:\s?[-–]\s?\d{1,9})?$/i.exec(locator.trim());
  return line ? Number(line[1]) : undefined;
}

function parsed(text: string): Data {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as Data;
  } catch {
    return undefined;
  }
}

/** Whether one of the texts begins with another one. The texts are sorted. */
function beginsOne(texts: readonly string[], beginning: string): boolean {
  let low = 0;
  for (let high = texts.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((texts[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return texts[low]?.startsWith(beginning) === true;
}

/** A heading without its marks, for comparison. */
function fold(line: string): string {
  return line.replaceAll('#', '').replaceAll('*', '').trim().toLowerCase();
}

/**
 * How well a place is backed: by the evidence on the object that holds it, or on one that encloses it, up to the object
 * that holds the criterion's key.
 * @param data the model's data.
 * @param pointer the place that a score rests on.
 * @param keys the criterion's keys.
 * @param gathered what the host said of the paths.
 */
export function strengthOf(data: DataObject, pointer: string, keys: readonly string[], gathered: Gathered): Strength {
  const key = keys.filter((candidate) => isWithin(pointer, candidate)).sort((a, b) => b.length - a.length)[0];
  const top = parentOf(key ?? pointer) ?? '';
  let best: Strength = 'stated';
  // The root holds everything and backs nothing in particular.
  const segments = segmentsOf(pointer);
  const outermost = Math.max(1, segmentsOf(top).length);
  let value: Data = valueAt(data, segments.slice(0, outermost - 1));
  for (const segment of segments.slice(outermost - 1)) {
    value = valueAt(value, [segment]);
    if (!isObject(value)) continue;
    best = stronger(best, itemStrength(value, gathered));
    const list = value['evidence'];
    if (!Array.isArray(list)) continue;
    for (const item of list) if (isObject(item)) best = stronger(best, itemStrength(item, gathered));
  }
  return best;
}

function itemStrength(item: DataObject, gathered: Gathered): Strength {
  const path = textOf(item['path']);
  if (path) {
    const looked = gathered.get(path);
    if (looked?.status === 'found') {
      const locator = textOf(item['locator']);
      if (!locator || isFound(locator, path, looked) === true) return 'resolved';
    }
    return 'referenced';
  }
  return ['url', 'doi', 'arxiv', 'repository'].some((key) => textOf(item[key])) ? 'referenced' : 'stated';
}

/**
 * The stronger of two.
 * @param a one strength.
 * @param b another.
 */
export function stronger(a: Strength, b: Strength): Strength {
  return STRENGTHS.indexOf(a) >= STRENGTHS.indexOf(b) ? a : b;
}

/**
 * The weaker of two.
 * @param a one strength.
 * @param b another.
 */
export function weaker(a: Strength, b: Strength): Strength {
  return STRENGTHS.indexOf(a) <= STRENGTHS.indexOf(b) ? a : b;
}
