/** Reads a parsed document in whatever format it is written. */
import { readDefinition } from './definition/read';
import { FOREIGN } from './foreign/formats';
import type { ForeignFile } from './foreign/reader';
import type { FormatId, Model } from './model';

/**
 * Reads a document into a model.
 * @param file the parsed document, its path, and what it includes.
 * @param format its format, as detected.
 */
export function readModel(file: ForeignFile, format: FormatId): Model {
  return format === 'medcheck' ? readDefinition(file.document) : FOREIGN[format].read(file);
}
