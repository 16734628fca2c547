/** The cursor in JSON (see cursor.ts): the tokens before it say where it stands. */
import type { Place, PlacesCursor } from './cursor';
import { type JsonToken, jsonTokens } from './json';
import { type Data, emptyObject, find, isObject, toData } from './node';
import { parse } from './parse';
import { join } from './pointer';

/** One open bracket. */
interface Frame {
  kind: 'object' | 'array';
  /** What comes next. */
  next: 'key' | 'colon' | 'value' | 'comma';
  /** The key whose value comes next or came last. */
  key: string;
  /** The number of the item that comes next or came last. */
  index: number;
}

/**
 * What can be written at a cursor in JSON.
 * @param text the text, without a byte order mark.
 * @param offset the cursor.
 * @returns undefined where nothing can be written but a separator or free text.
 */
export function jsonCursor(text: string, offset: number): PlacesCursor | undefined {
  const frames: Frame[] = [];
  let under: JsonToken | undefined;
  let previous: JsonToken | undefined;
  const following: JsonToken[] = [];
  for (const token of jsonTokens(text)) {
    if (token.kind === 'comment') {
      if (offset > token.start && offset <= token.end) return undefined;
    } else if (token.start > offset || (token.start === offset && token.kind !== 'word')) {
      following.push(token);
      if (following.length === 2) break;
    } else if (holds(token, offset)) under = token;
    else if (token.end > offset) return undefined;
    else {
      take(frames, token);
      previous = token;
    }
  }
  const frame = frames.at(-1);
  if (!frame) return undefined;
  const place = placeIn(text, offset, { frames, frame, under, previous, next: following[0] });
  return place && { kind: 'places', places: [place] };
}

/** Whether the cursor is in a word: behind its first quote and before its last one. */
function holds(token: JsonToken, offset: number): boolean {
  if (token.kind === 'word') return offset <= token.end;
  return token.kind === 'string' && offset <= (token.closed ? token.end - 1 : token.end);
}

/** Follows one token. What is out of order is taken for what it most likely is: the text is being written. */
function take(frames: Frame[], token: JsonToken): void {
  const frame = frames.at(-1);
  if (token.kind === '{' || token.kind === '[') {
    if (frame) began(frame);
    const kind = token.kind === '{' ? 'object' : 'array';
    frames.push({ kind, next: kind === 'object' ? 'key' : 'value', key: '', index: 0 });
  } else if (token.kind === '}' || token.kind === ']') {
    if (frame?.kind === (token.kind === '}' ? 'object' : 'array')) frames.pop();
  } else if (!frame) return;
  else if (token.kind === ',') {
    if (frame.kind === 'array') frame.index++;
    frame.next = frame.kind === 'object' ? 'key' : 'value';
  } else if (token.kind === ':') frame.next = 'value';
  else if (frame.kind === 'object' && frame.next !== 'value') {
    frame.key = token.text;
    frame.next = 'colon';
  } else began(frame);
}

/** A value begins; where its comma is missing, it is the next item all the same. */
function began(frame: Frame): void {
  if (frame.kind === 'array' && frame.next === 'comma') frame.index++;
  frame.next = 'comma';
}

interface Around {
  frames: Frame[];
  frame: Frame;
  under: JsonToken | undefined;
  previous: JsonToken | undefined;
  next: JsonToken | undefined;
}

function placeIn(text: string, offset: number, around: Around): Place | undefined {
  const { frames, frame, under, previous, next } = around;
  if (frame.next === 'colon') return undefined;
  const pointer = pointerOf(frames.slice(0, -1));
  const isKey = frame.kind === 'object' && frame.next !== 'value';
  const index = frame.index + (frame.next === 'comma' ? 1 : 0);
  const start = under?.start ?? offset;
  const end = under ? endOf(under, text, offset) : offset;
  const quote = under?.kind === 'string' ? '"' : '';
  const data = containerAt(text, pointer);
  return {
    ...(isKey ? { object: { pointer, data: isObject(data) ? without(data, under) : emptyObject() } } : {}),
    ...(isKey
      ? {}
      : {
          value: {
            pointer: join(pointer, frame.kind === 'array' ? index : frame.key),
            beside: besides(data, frame, under),
          },
        }),
    start,
    end,
    quote,
    closed: under?.closed === true,
    typed: text.slice(start + quote.length, offset),
    style: 'json',
    pad: '',
    column: 0,
    needsDash: false,
    hasColon: isKey && next?.kind === ':',
    needsComma: next !== undefined && ![',', '}', ']', ':'].includes(next.kind),
    ...(frame.next === 'comma' && previous ? { commaAt: previous.end } : {}),
  };
}

/** A text without its closing quote ends with its line; only up to the cursor, or the word's end, is it being typed. */
function endOf(token: JsonToken, text: string, offset: number): number {
  if (token.closed || token.kind === 'word') return token.end;
  const rest = /^[\w./-]*/.exec(text.slice(offset, token.end))?.[0].length ?? 0;
  return offset + rest;
}

function pointerOf(frames: readonly Frame[]): string {
  return join('', ...frames.map((frame) => (frame.kind === 'array' ? frame.index : frame.key)));
}

function containerAt(text: string, pointer: string): Data {
  const found = find(parse(text, 'json')[0]?.root ?? null, pointer);
  return found?.exact ? toData(found.node) : undefined;
}

function without(data: Data, under: JsonToken | undefined): ReturnType<typeof emptyObject> {
  const rest = emptyObject();
  if (!isObject(data)) return rest;
  for (const [key, value] of Object.entries(data)) if (key !== under?.text) rest[key] = value;
  return rest;
}

function besides(data: Data, frame: Frame, under: JsonToken | undefined): Data {
  if (Array.isArray(data)) return under ? data.filter((_, i) => i !== frame.index) : data;
  if (!isObject(data)) return undefined;
  const rest = emptyObject();
  for (const [key, value] of Object.entries(data)) if (key !== frame.key) rest[key] = value;
  return rest;
}
