/** Reads an entry of the OpenAI evals registry. */
import { type ForeignFile, ForeignReader } from '../foreign/reader';
import type { Model } from '../model';
import { TABLE } from './table';

/**
 * Reads a file.
 * @param file the file.
 * @returns its model.
 */
export function readOpenaiEval(file: ForeignFile): Model {
  return new ForeignReader(file, TABLE).read();
}
