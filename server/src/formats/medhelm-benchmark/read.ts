/** Reads a configurable benchmark of MedHELM. */
import { join } from '../../syntax/pointer';
import { type ForeignFile, ForeignReader, type Passage } from '../foreign/reader';
import type { Field } from '../foreign/table';
import { idMaker } from '../foreign/values';
import type { Model } from '../model';
import { dimensionOf } from '../prose';
import { METRICS, type SlotName, TABLE } from './table';

/**
 * Reads a file.
 * @param file the file.
 * @returns its model.
 */
export function readMedhelmBenchmark(file: ForeignFile): Model {
  return new MedhelmReader(file, TABLE).read();
}

class MedhelmReader extends ForeignReader<SlotName> {
  protected override carryOwn({ from, fills }: Field<SlotName>, passages: readonly Passage[]): void {
    if (from === 'maxTokens') {
      const [first] = this.valuesOf('maxTokens');
      if (first && Number.isInteger(first.value)) this.put(fills, first.value, first.place);
    } else if (from === 'metrics') this.metrics(fills, passages);
    else this.judges(fills, passages);
  }

  private metrics(fills: string, passages: readonly Passage[]): void {
    const idOf = idMaker();
    passages.forEach(({ text, place }, i) => {
      const into = join(fills, i);
      this.put(join(into, 'id'), idOf(text), place);
      this.put(join(into, 'name'), text, place);
      const dimension = dimensionOf(text.replaceAll('_', ' '));
      if (dimension !== undefined) this.put(join(into, 'dimension'), dimension, place);
      const definition = Object.hasOwn(METRICS, text) ? METRICS[text] : undefined;
      if (definition === undefined) return;
      this.put(join(into, 'definition'), definition, place);
      this.put(join(into, 'higher_is_better'), true, place);
    });
  }

  private judges(fills: string, passages: readonly Passage[]): void {
    const rubric = this.textsOf('judgePrompt')[0];
    passages.forEach(({ text, place }, i) => {
      this.put(join(fills, i, 'type'), 'llm', place);
      this.put(join(fills, i, 'model'), text, place);
      if (rubric) this.put(join(fills, i, 'rubric'), rubric.text, rubric.place);
    });
  }
}
