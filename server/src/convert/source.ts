/** Reads a file that is to be converted. */
import type { Host } from '../engine/evidence';
import { type ReadDocument, readWithImports } from '../engine/imports';
import { languageOf } from '../engine/language';
import { detect } from '../formats/detect';
import type { FormatId } from '../formats/model';
import type { ParsedDocument } from '../syntax/document';
import { parse } from '../syntax/parse';

/** A file of a known format, read. */
export interface Source {
  format: FormatId;
  document: ParsedDocument;
  read: ReadDocument;
}

/**
 * Reads a file in the format that it has, whatever it is about. Of several documents, the first that says something counts.
 * @param text the file's text.
 * @param path its path, for its language and format.
 * @param host the files beside it; null where there is no disk.
 * @returns what it says, or why it cannot be converted: it is of no format that is read, or nothing can be read in it.
 */
export async function sourceOf(
  text: string,
  path: string,
  host: Host | null,
): Promise<Source | { why: 'unknown' } | { why: 'unread'; message: string }> {
  const format = detect(path, text)?.format;
  if (format === undefined || format === 'config') return { why: 'unknown' };
  const documents = parse(text, languageOf(path));
  const document = documents.find(({ root }) => root !== null);
  if (!document) return { why: 'unread', message: documents[0]?.errors[0]?.message ?? 'There is nothing in it.' };
  return { format, document, read: await readWithImports(document, format, path, host) };
}
