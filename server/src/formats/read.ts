/** Reads a parsed document in whatever format it is written. */
import { type DefinitionMemo, readDefinition } from './definition/read';
import type { ForeignFile } from './foreign/reader';
import type { FormatId, Model } from './model';

/**
 * Reads a document into a model. The readers of foreign formats are loaded with the first file of such a format.
 * @param file the parsed document, its path, and what it includes.
 * @param format its format, as detected.
 * @param memo what was read of the document's earlier versions. Files of other formats are small, and read anew.
 */
export async function readModel(file: ForeignFile, format: FormatId, memo?: DefinitionMemo): Promise<Model> {
  if (format === 'medcheck') return readDefinition(file.document, memo);
  const { FOREIGN } = await import('./foreign/formats');
  return FOREIGN[format].read(file);
}
