/** Reads a parsed document in whatever format it is written. */
import { type DefinitionMemo, readDefinition } from './definition/read';
import { FOREIGN } from './foreign/formats';
import type { ForeignFile } from './foreign/reader';
import type { FormatId, Model } from './model';

/**
 * Reads a document into a model.
 * @param file the parsed document, its path, and what it includes.
 * @param format its format, as detected.
 * @param memo what was read of the document's earlier versions. Files of other formats are small, and read anew.
 */
export function readModel(file: ForeignFile, format: FormatId, memo?: DefinitionMemo): Model {
  return format === 'medcheck' ? readDefinition(file.document, memo) : FOREIGN[format].read(file);
}
