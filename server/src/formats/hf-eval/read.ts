/** Reads the eval.yaml of a data set on the Hugging Face Hub. */
import { type ForeignFile, ForeignReader, type Passage } from '../foreign/reader';
import type { Field } from '../foreign/table';
import type { Model } from '../model';
import { type SlotName, TABLE } from './table';

/**
 * Reads a file.
 * @param file the file.
 * @returns its model.
 */
export function readHfEval(file: ForeignFile): Model {
  return new HfEvalReader(file, TABLE).read();
}

class HfEvalReader extends ForeignReader<SlotName> {
  protected override carryOwn(_field: Field<SlotName>, passages: readonly Passage[]): void {
    this.putSplits(passages.map(({ text, place }) => ({ name: text, place })));
  }
}
