/** Proposals for paths: the files and folders beside a definition, one level at a time. */
import { isList, resolved } from '../../formats/definition/shape';
import type { Schema } from '../../formats/definition/dsl';
import { shown } from '../../formats/words';
import type { Listed } from '../platform';
import { type Proposal, Order, RANKS, scalarEdit } from './proposal';
import { type ValuePlace, anyItem } from './values';

const PATH_PLACES = ['/imports/*', '/data/splits/*/files/*', '/evaluation/protocol/prompts/*'];

/** Lists the files and folders in a folder beside the document; the path ends in a slash, or is '' for the document's own. */
export type List = (folder: string) => Promise<readonly Listed[]>;

/**
 * Whether a path can stand at a place: in an evidence item, as the text that stands for one, and where files are named.
 * @param place the place.
 */
export function takesPath({ pointer, schema }: Pick<ValuePlace, 'pointer' | 'schema'>): boolean {
  const place = anyItem(pointer);
  return PATH_PLACES.includes(place) || isEvidence(schema) || place.endsWith('/path');
}

function isEvidence(schema: Schema): boolean {
  const item = isList(schema) && schema.items ? resolved(schema.items) : schema;
  return item.properties?.['locator'] !== undefined;
}

/**
 * The files and folders at a place.
 * @param place the place.
 * @param list lists a folder.
 */
export async function pathProposals({ writing, taken }: ValuePlace, list: List): Promise<Proposal[]> {
  const { typed } = writing.place;
  // An address, or a text that only begins like a path, is not looked up.
  if (/[\s:]/.test(typed)) return [];
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  const order = new Order();
  const files = (await list(folder)).filter(({ name }) => !taken.includes(folder + name));
  return files.map(({ name, isFolder }) => {
    const path = folder + name + (isFolder ? '/' : '');
    return {
      label: shown(name, 100) + (isFolder ? '/' : ''),
      kind: isFolder ? 'folder' : 'file',
      sort: order.next(isFolder ? RANKS.folder : RANKS.file),
      edit: scalarEdit(writing, path),
    };
  });
}
