/** Where ids of metrics and tasks stand in a document: for hovers, definitions, references and rename. */
import type { Verdict } from '../engine/check';
import { type Occurrence, occurrences } from '../engine/references';
import { placeOf } from '../formats/model';
import { type ScalarNode, find } from '../syntax/node';

/** An id in the text of a document. */
export interface Written extends Occurrence {
  /** Its pointer in the document: in place of a list or an object it is shorter than that of the model. */
  place: string;
  node: ScalarNode;
}

/**
 * The ids that a document writes itself, in no order.
 * @param verdict the verdict on the document; a foreign format has no ids.
 * @returns the definitions first.
 */
export function writtenIds(verdict: Verdict): Written[] {
  const { model, document } = verdict;
  if (model.format !== 'medcheck') return [];
  return occurrences(model).flatMap((occurrence): Written[] => {
    const { source, pointer } = placeOf(model, occurrence.pointer);
    const found = source === null ? find(document.root, pointer) : undefined;
    return found?.exact && found.node.kind === 'scalar' ? [{ ...occurrence, place: pointer, node: found.node }] : [];
  });
}

/**
 * The id at a place.
 * @param verdict the verdict on the document.
 * @param place a pointer into the document.
 */
export function occurrenceAt(verdict: Verdict, place: string): Written | undefined {
  return writtenIds(verdict).find((written) => written.place === place);
}
