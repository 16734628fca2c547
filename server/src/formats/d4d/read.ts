/** Reads a D4D datasheet. */
import { type ForeignFile, ForeignReader } from '../foreign/reader';
import type { Model } from '../model';
import { TABLE } from './table';

/**
 * Reads a file.
 * @param file the file.
 * @returns its model.
 */
export function readD4d(file: ForeignFile): Model {
  return new ForeignReader(file, TABLE).read();
}
