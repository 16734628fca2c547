/** Reads a file of the OpenAI evals registry. */
import { type ForeignFile, ForeignReader, type Passage } from '../foreign/reader';
import type { Field } from '../foreign/table';
import type { Model } from '../model';
import { type SlotName, TABLE } from './table';

/**
 * Reads a file.
 * @param file the file.
 * @returns its model.
 */
export function readOpenaiEval(file: ForeignFile): Model {
  return new OpenaiEvalReader(file, TABLE).read();
}

class OpenaiEvalReader extends ForeignReader<SlotName> {
  protected override carryOwn({ from, fills }: Field<SlotName>, passages: readonly Passage[]): void {
    const [first] = passages;
    if (!first) return;
    // An id is `<name>.<split>.<version>` or `<name>.<version>`.
    if (from === 'id') this.put(fills, first.text.split('.')[0] ?? first.text, first.place);
    else this.put(fills, 'OpenAI evals', first.place);
  }
}
