/** Makes a definition out of a foreign file, with comments that say where each value came from. */
import { CRITERIA } from '../criteria/catalogue';
import { type Style, blockEntry, blockItem, isFragmentList, isFragmentObject, plainOf } from '../edits/fragment';
import type { Fragment } from '../edits/fragment';
import { orderAt, placeholderAt } from '../edits/scaffold';
import { STAGE_REMARK } from '../edits/skeleton';
import type { ReadDocument } from '../engine/imports';
import { isPresent } from '../formats/absent';
import { FOREIGN } from '../formats/foreign/formats';
import { type Place, placeOf, walkData } from '../formats/model';
import { counted, shown } from '../formats/words';
import type { ParsedDocument } from '../syntax/document';
import { type Data, emptyObject, isObject } from '../syntax/node';
import { join } from '../syntax/pointer';
import { type LeftOver, MAX_LEFT_OVER, commonPlace, leftOver, whereOf } from './left-over';

/** What is converted. */
export interface ForeignSource {
  document: ParsedDocument;
  /** The document as its reader has read it, with what it includes. */
  read: ReadDocument;
  /** The file's name, as comments show it. */
  path: string;
}

/** What a conversion yields. */
export interface Conversion {
  /** The text that was made. */
  text: string;
  /** What could not be mapped, one line each, without line endings. */
  notMapped: string[];
}

const STYLE: Style = { language: 'yaml', indent: '  ', eol: '\n', indentItems: true };

/** Places beyond this many are not named above one item. */
const MAX_PLACES = 3;

/**
 * A definition that says what a foreign file says.
 * @param source the file.
 * @returns the definition in YAML. It holds the values that an import of the file would fill, in the format's order, and
 *   ends with comments on what no key takes and on the criteria that files of this kind cannot speak of. What the format
 *   requires and the file does not say is a placeholder.
 */
export function definitionFrom(source: ForeignSource): Conversion {
  const { model } = source.read;
  if (model.format === 'medcheck') throw new Error('A definition is no foreign file.');
  const { noun } = FOREIGN[model.format].table;
  const data = ordered(model.data, '') as Record<string, Fragment>;
  const name = shown(source.path, 200);
  const head = [
    `# Made from ${name}, ${noun}. Comments say where each value came from; what the file says beside them`,
    '# is listed at the end.',
  ];
  const lines: string[] = ['medcheck: "1.0"\n'];
  for (const key of orderAt('')) {
    if (key === 'stage') lines.push(`\n${STAGE_REMARK}\nstage: design\n`);
    else if (isPresent(model.data[key]))
      lines.push('\n' + entry(source, key, data[key] ?? null, join('', key), '') + '\n');
    else if (key === 'name') lines.push(`\nname: ${plain(placeholderAt('/name'))}\n`);
    else if (key === 'purpose')
      lines.push(`\npurpose:\n${STYLE.indent}capability: ${plain(placeholderAt('/purpose/capability'))}\n`);
  }
  const left = leftOver(model, source.document);
  const problems = source.document.errors.map((error) => {
    const line = source.document.lines.positionAt(error.start).line + 1;
    return `line ${line} is not read: ${shown(error.message, 200)}`;
  });
  const notMapped = [...problems, ...listOf(left)];
  const silent = CRITERIA.filter(({ id }) => model.slots?.[id] === undefined);
  const tail = [
    ...(notMapped.length > 0 ? ['', '# Not taken over:', ...notMapped.map((line) => `# - ${line}`)] : []),
    '',
    `# What ${noun} cannot say:`,
    ...silent.map(({ id, title }) => `# - ${id} ${title}`),
  ];
  return { text: `${head.join('\n')}\n${lines.join('')}${tail.join('\n')}\n`, notMapped };
}

/**
 * Values that are not taken over as lines of a list.
 * @param left the values.
 */
function listOf(left: readonly LeftOver[]): string[] {
  const lines = left
    .slice(0, MAX_LEFT_OVER)
    .map(({ where, what, inPart }) => `${where}${inPart ? ' (taken over in part)' : ''}: ${what}`);
  const more = left.length - MAX_LEFT_OVER;
  return more > 0 ? [...lines, `${counted(more, 'more value')}`] : lines;
}

/** Plain data as a fragment, its keys in the order in which one writes them. */
function ordered(value: Data, pointer: string): Fragment {
  if (Array.isArray(value)) return value.flatMap((item) => (isBare(item) ? [] : [ordered(item, join(pointer, '*'))]));
  if (isObject(value)) {
    const names = [...new Set([...orderAt(pointer).filter((key) => Object.hasOwn(value, key)), ...Object.keys(value)])];
    const result = emptyObject() as Record<string, Fragment>;
    for (const key of names) if (!isBare(value[key])) result[key] = ordered(value[key], join(pointer, key));
    return result;
  }
  return value ?? null;
}

function isBare(value: Data): boolean {
  return value === undefined || value === null;
}

function plain(value: Fragment): string {
  return plainOf(blockEntry('x', value, '', STYLE)).slice('x: '.length);
}

/** A key with its value and the comments on it, without a line ending at the end. */
function entry(source: ForeignSource, key: string, value: Fragment, pointer: string, column: string): string {
  const place = commonPlace(source.read.model, value as Data, pointer, isFragmentList(value) ? 2 : 0);
  const written = (): string => column + plainOf(blockEntry(key, value, column, STYLE));
  if (place) return comment(source, [place], column) + written();
  const inner = column + STYLE.indent;
  const name = plainOf(blockEntry(key, [], column, STYLE)).replace(/ \[\]$/, '');
  if (isFragmentObject(value)) {
    const entries = Object.entries(value).map(([child, part]) =>
      entry(source, child, part, join(pointer, child), inner),
    );
    return `${column}${name}\n${entries.join('\n')}`;
  }
  if (isFragmentList(value)) {
    const items = value.map((item, i) => {
      const places = placesOf(source, item as Data, join(pointer, i));
      return comment(source, places, inner) + inner + plainOf(blockItem(item, inner, STYLE));
    });
    return `${column}${name}\n${items.join('\n')}`;
  }
  return written();
}

/** The places that an item comes from: the one that all parts share, else the first few. */
function placesOf({ read }: ForeignSource, item: Data, pointer: string): Place[] {
  const common = commonPlace(read.model, item, pointer, 1);
  if (common) return [common];
  const places = new Map<string, Place>();
  walkData(item, (part, at) => {
    if (part === undefined || (typeof part === 'object' && part !== null)) return;
    const place = placeOf(read.model, pointer + at);
    places.set(`${place.source ?? ''}\n${place.pointer}`, place);
  });
  return [...places.values()].slice(0, MAX_PLACES);
}

function comment({ document, path, read }: ForeignSource, places: readonly Place[], column: string): string {
  const words = places.map(({ source, pointer }) => {
    const written = source === null ? document : read.documents.get(source);
    const where = written ? whereOf(written, pointer) : shown(pointer, 200);
    return `${shown(source ?? path, 200)}: ${where}`;
  });
  return `${column}# from ${words.join('; ')}\n`;
}
