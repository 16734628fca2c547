/** What a completion proposes, and how it is written at its place. */
import { type Fragment, type Piece, type Style, blockItem, flowValue, jsonValue } from '../../edits/fragment';
import type { Place } from '../../syntax/cursor';
import { scalarText } from '../../syntax/write';
import { shown } from '../../formats/words';

/** What a proposal is, for its icon. */
export type ProposalKind =
  'key' | 'value' | 'member' | 'reference' | 'file' | 'folder' | 'criterion' | 'word' | 'snippet';

/** One proposal. Text of the document stands in `documentation` only through report/escape.ts. */
export interface Proposal {
  label: string;
  kind: ProposalKind;
  /** What it stands for, in few words. */
  detail?: string;
  /** Markdown. */
  documentation?: string;
  /** Proposals are shown in the order of this text. */
  sort: string;
  edit: ProposalEdit;
}

/** The change that a proposal makes. */
export interface ProposalEdit {
  /** The offsets of what is replaced; both lie on the cursor's line. */
  start: number;
  end: number;
  pieces: readonly Piece[];
  /** What the typed text, from `start` on, is compared with. */
  filter: string;
  /** The offset where a comma is inserted. */
  commaAt?: number;
}

/** How text is written at a place. */
export interface Writing {
  text: string;
  place: Place;
  style: Style;
  /** White space that continuation lines begin with in addition to what the editor adds. */
  indent: string;
  /** Whether the editor fills in snippets; else placeholders stand as text. */
  snippets: boolean;
}

/** What comes first: a smaller number. Keys for the authors' own remarks come last. */
export const RANKS = { first: 0, needed: 1, open: 2, key: 3, item: 4, value: 5, file: 6, folder: 7, aside: 8 } as const;

/** The sort texts of proposals, in the order in which they are made. */
export class Order {
  private count = 0;

  /** @param rank one of RANKS. */
  next(rank: (typeof RANKS)[keyof typeof RANKS]): string {
    return `${rank}${String(this.count++).padStart(4, '0')}`;
  }
}

/**
 * Where a proposal's continuation lines begin.
 * @param text the whole text.
 * @param place the place.
 * @param adjusts whether the editor adds the white space that the line begins with.
 */
export function indentAt(text: string, place: Place, adjusts: boolean): string {
  const line = text.slice(lineStart(text, place.start), place.start);
  const lead = /^[ \t]*/.exec(line)?.[0] ?? '';
  if (place.style !== 'block') return adjusts ? '' : lead;
  return ' '.repeat(Math.max(0, place.column - (adjusts ? lead.length : 0)));
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/**
 * Whether a place is the first on its line, as in an object that is written over several lines.
 * @param text the whole text.
 * @param place the place.
 */
export function isFirstOnLine(text: string, place: Place): boolean {
  return text.slice(lineStart(text, place.start), place.start).trim() === '';
}

/**
 * Writes a key with what follows it.
 * @param writing the place.
 * @param key the key.
 * @param whole the entry as it is written where nothing stands there yet.
 */
export function keyEdit({ text, place }: Writing, key: string, whole: readonly Piece[]): ProposalEdit {
  const { quote } = place;
  const name = place.style === 'json' ? JSON.stringify(key) : quote + key + quote;
  const pieces = place.hasColon ? [place.pad + name] : [place.pad, ...whole, ...comma(text, place)];
  return { ...spanOf(place), pieces, filter: quote + key, ...commaBefore(place) };
}

/**
 * Writes a scalar. Within quotes that are closed it takes the place of what is between them.
 * @param writing the place.
 * @param value the scalar.
 */
export function scalarEdit({ text, place }: Writing, value: string | boolean | number): ProposalEdit {
  const { quote, closed, style } = place;
  const between = typeof value === 'string' && closed ? quotedText(value, quote) : undefined;
  if (between !== undefined) {
    const span = { start: place.start + 1, end: place.end - 1 };
    return { ...span, pieces: [between], filter: shown(String(value), 200), ...commaBefore(place) };
  }
  const language = style === 'json' ? 'json' : 'yaml';
  const written = scalarText(value, { language, flow: style !== 'block' });
  const pieces = [place.pad, place.needsDash ? '- ' : '', written, ...comma(text, place)];
  return { ...spanOf(place), pieces, filter: quote + shown(String(value), 200), ...commaBefore(place) };
}

/** A text between quotes; undefined where such quotes cannot hold it. */
function quotedText(value: string, quote: string): string | undefined {
  if (quote === "'") return /^[ -~\u00a0-\ud7ff]*$/.test(value) ? value.replaceAll("'", "''") : undefined;
  return quote === '"' ? JSON.stringify(value).slice(1, -1) : undefined;
}

/**
 * Writes a list item that is an object.
 * @param writing the place.
 * @param value the item.
 * @param filter what the typed text is compared with.
 */
export function itemEdit(writing: Writing, value: Fragment, filter: string): ProposalEdit {
  const { text, place, style, indent } = writing;
  const rendered =
    place.style === 'block'
      ? blockItem(value, indent, style)
      : place.style === 'json' && isFirstOnLine(text, place)
        ? jsonValue(value, indent, style)
        : flowValue(value, style.language, true);
  const pieces = [place.pad, ...rendered, ...comma(text, place)];
  return { ...spanOf(place), pieces, filter: place.quote + filter, ...commaBefore(place) };
}

function spanOf({ start, end }: Place): { start: number; end: number } {
  return { start, end };
}

function comma(text: string, { needsComma, end }: Place): string[] {
  if (!needsComma) return [];
  return [/^\s/.test(text.slice(end, end + 1)) ? ',' : ', '];
}

function commaBefore({ commaAt }: Place): { commaAt?: number } {
  return commaAt === undefined ? {} : { commaAt };
}
