/** What stands at a cursor, and what can be written there, in a text that may be half typed. */
import type { Language } from './document';
import { jsonCursor } from './json-cursor';
import type { DataObject, Data } from './node';
import type { Lines } from './text';
import { yamlCursor } from './yaml-cursor';

/** A cursor in a comment. */
export interface CommentCursor {
  kind: 'comment';
  /** The offset of the comment's mark. */
  start: number;
  /** What follows the mark, up to the cursor and behind it. */
  before: string;
  after: string;
}

/** What can be written at a cursor: a key, a value, or either. */
export interface Place {
  /** The object in which a key can stand here, with its other entries. */
  object?: { pointer: string; data: DataObject };
  /** The value that can stand here: its pointer, and the object or list that it is in, without it. */
  value?: { pointer: string; beside: Data };
  /** The offsets of the word or scalar under the cursor, its quotes included; equal where there is none. */
  start: number;
  end: number;
  /** The quote that the word begins with, and whether it is closed. */
  quote: '' | '"' | "'";
  closed: boolean;
  /** What is written between the start and the cursor, without the quote. */
  typed: string;
  style: 'block' | 'flow' | 'json';
  /** Spaces that must come before what is written: behind a colon, or to reach the column. */
  pad: string;
  /** In block style: the column of what is written, in spaces. */
  column: number;
  /** True where the value is a further item of a block list and its dash is not there yet. */
  needsDash: boolean;
  /** Whether a colon follows, which makes the word a key. */
  hasColon: boolean;
  /** Whether a further entry follows without a comma between. */
  needsComma: boolean;
  /** The offset where a comma is missing before this place. */
  commaAt?: number;
}

/** A cursor where keys or values can be written; more than one place where the indentation leaves a choice. */
export interface PlacesCursor {
  kind: 'places';
  places: Place[];
}

/** A cursor where something can be proposed. */
export type Cursor = CommentCursor | PlacesCursor;

/**
 * Finds out what can be written at a cursor.
 * @param text the whole text, as far as it is typed.
 * @param offset the cursor's UTF-16 offset.
 * @param language how to read the text.
 * @param lines its lines, where the caller has them.
 * @returns undefined where nothing but free text can stand (in a block scalar), or nothing at all.
 */
export function cursorAt(text: string, offset: number, language: Language, lines?: Lines): Cursor | undefined {
  // A byte order mark is no part of the first line.
  const shift = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const body = text.slice(shift);
  if (offset < shift) return undefined;
  const at = Math.min(offset - shift, body.length);
  const found = language === 'json' ? jsonCursor(body, at) : yamlCursor(body, at, shift === 0 ? lines : undefined);
  if (!found || shift === 0) return found;
  if (found.kind === 'comment') return { ...found, start: found.start + shift };
  return { kind: 'places', places: found.places.map((place) => shifted(place, shift)) };
}

function shifted(place: Place, shift: number): Place {
  const { start, end, commaAt } = place;
  return {
    ...place,
    start: start + shift,
    end: end + shift,
    ...(commaAt === undefined ? {} : { commaAt: commaAt + shift }),
  };
}
