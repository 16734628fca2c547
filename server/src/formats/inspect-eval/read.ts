/** Reads an eval.yaml of Inspect. */
import { isObject } from '../../syntax/node';
import { join } from '../../syntax/pointer';
import { type ForeignFile, ForeignReader, type Passage } from '../foreign/reader';
import type { Field } from '../foreign/table';
import type { Model } from '../model';
import { type SlotName, TABLE } from './table';

/**
 * Reads a file.
 * @param file the file.
 * @returns its model.
 */
export function readInspectEval(file: ForeignFile): Model {
  return new InspectReader(file, TABLE).read();
}

class InspectReader extends ForeignReader<SlotName> {
  protected override carryOwn({ from, fills }: Field<SlotName>, passages: readonly Passage[]): void {
    const values = this.valuesOf(from);
    const [first] = values;
    if (from === 'paper') {
      passages.forEach(({ text, place }, i) => this.put(join(fills, i, 'url'), text, place));
    } else if (from === 'samples') {
      // The samples of two tasks may be the same ones.
      if (first && values.length === 1 && typeof first.value === 'number') this.put(fills, first.value, first.place);
    } else if (from === 'humanBaseline') {
      for (const { value, place } of values) {
        const score = isObject(value) ? value['score'] : undefined;
        if (typeof score === 'number')
          this.put(join(fills, 'score'), score, { ...place, pointer: join(place.pointer, 'score') });
      }
    } else if (from === 'assets') {
      values.forEach(({ value, place }, i) =>
        this.asset(join(fills, i), isObject(value) ? value['source'] : value, place),
      );
    }
  }

  private asset(into: string, source: unknown, place: Passage['place']): void {
    if (typeof source !== 'string' || this.table.isAbsent(source)) return;
    const origin = { ...place, pointer: join(place.pointer, 'source') };
    this.put(join(into, 'name'), source, origin);
    if (/^https?:\/\//i.test(source)) this.put(join(into, 'url'), source, origin);
  }
}
