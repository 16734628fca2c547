/** Reads a harness task. */
import type { ParsedDocument } from '../../syntax/document';
import { toData } from '../../syntax/node';
import { type ForeignFile, ForeignReader, objectOf } from '../foreign/reader';
import type { Model } from '../model';
import { TABLE } from './table';

/**
 * Reads a file.
 * @param file the file.
 * @returns its model.
 */
export function readLmEvalTask(file: ForeignFile): Model {
  return new ForeignReader(file, TABLE).read();
}

/**
 * The templates that a task continues.
 * @param document the parsed task.
 * @returns the paths that `include` names, relative to the file.
 */
export function includesOf(document: ParsedDocument): string[] {
  const root = objectOf(toData(document.root));
  const { include } = root;
  const named = Array.isArray(include) ? include : [include];
  return named.filter((path) => typeof path === 'string');
}
