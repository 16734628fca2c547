/** Reads a HELM schema. */
import { type ForeignFile, ForeignReader } from '../foreign/reader';
import type { Model } from '../model';
import { TABLE } from './table';

/**
 * Reads a file.
 * @param file the file.
 * @returns its model.
 */
export function readMedhelmSchema(file: ForeignFile): Model {
  return new ForeignReader(file, TABLE).read();
}
