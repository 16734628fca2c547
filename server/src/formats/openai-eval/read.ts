/** Reads a file of the OpenAI evals registry. */
import { type ForeignFile, ForeignReader, type Passage } from '../foreign/reader';
import type { Field } from '../foreign/table';
import { idMaker } from '../foreign/values';
import { join, segmentsOf } from '../../syntax/pointer';
import type { Model } from '../model';
import { SCORERS, type SlotName, TABLE } from './table';

/**
 * Reads a file.
 * @param file the file.
 * @returns its model.
 */
export function readOpenaiEval(file: ForeignFile): Model {
  return new OpenaiEvalReader(file, TABLE).read();
}

class OpenaiEvalReader extends ForeignReader<SlotName> {
  protected override carryOwn({ fills }: Field<SlotName>, passages: readonly Passage[]): void {
    const [first] = passages;
    if (!first) return;
    // An id is `<name>.<split>.<version>` or `<name>.<version>`.
    const [name = first.text, ...rest] = first.text.split('.');
    const version = rest.at(-1);
    if (fills === '/name') this.put(fills, name, first.place);
    else if (fills === '/tasks') this.tasks(fills, passages);
    else if (fills === '/evaluation/harness') {
      this.put(join(fills, 'framework'), 'OpenAI evals', first.place);
      this.put(join(fills, 'command'), `oaieval <model> ${name}`, first.place);
    } else if (version !== undefined && /^v\d/.test(version)) this.put(fills, version, first.place);
  }

  private tasks(fills: string, classes: readonly Passage[]): void {
    const idOf = idMaker();
    classes.forEach(({ text, place }, i) => {
      const [key = ''] = segmentsOf(place.pointer);
      const [name = key] = key.split('.');
      const kind = text.slice(text.lastIndexOf(':') + 1);
      const scorer = Object.hasOwn(SCORERS, kind) ? SCORERS[kind] : undefined;
      this.put(join(fills, i, 'id'), idOf(name), place);
      this.put(join(fills, i, 'name'), name, place);
      if (scorer !== undefined) this.put(join(fills, i, 'scorer'), [scorer], place);
    });
  }
}
