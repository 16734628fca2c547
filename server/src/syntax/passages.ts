/** Texts of no grammar that is read here: a licence, a changelog, the tags of a repository. */
import type { ParsedDocument } from './document';
import type { Entry } from './node';
import { Lines } from './text';

/** A passage of a text, with its offsets. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A document of some passages of a text, so that they can be pointed to.
 * @param text the text.
 * @param passages the passages, by the key that a pointer names them with.
 * @returns a mapping of these keys to what stands there.
 */
export function passagesOf(text: string, passages: Readonly<Record<string, Span>>): ParsedDocument {
  const entries = Object.entries(passages).map(([key, { start, end }]): Entry => {
    const source = text.slice(start, end);
    const value = { kind: 'scalar', start, end, value: source, source, style: 'plain' } as const;
    return { key, keyStart: start, keyEnd: end, value };
  });
  const root = { kind: 'map', start: 0, end: text.length, entries, flow: false } as const;
  const nothing = { errors: [], duplicates: [], comments: [] };
  return { language: 'markdown', lines: new Lines(text), start: 0, end: text.length, root, ...nothing };
}
