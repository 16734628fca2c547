/** The answer to `medcheck/importDefinition`: a definition that says what a foreign file says. */
import { sourceOf } from '../convert/source';
import { definitionFrom } from '../convert/to-definition';
import type { Host } from '../engine/evidence';
import { valueAt } from '../formats/model';
import type { ImportResult } from '../protocol';
import { decoded } from './uri';

/**
 * Makes a definition out of a foreign file.
 * @param uri the file's address.
 * @param text its text.
 * @param host the files beside it; null where there is no disk.
 * @returns null where it is no foreign file, or nothing can be read in it.
 */
export async function importResult(uri: string, text: string, host: Host | null): Promise<ImportResult | null> {
  const path = decoded(uri);
  const source = await sourceOf(text, path, host);
  if ('why' in source || source.format === 'medcheck') return null;
  const { document, read } = source;
  const name = valueAt(read.model.data, ['name']);
  const made = definitionFrom({ document, read, path: path.slice(path.lastIndexOf('/') + 1) });
  return { ...made, name: typeof name === 'string' ? name : '' };
}
