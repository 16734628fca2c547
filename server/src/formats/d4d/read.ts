/** Reads D4D datasheets. */
import { segmentsOf } from '../../syntax/pointer';
import { type ForeignFile, ForeignReader } from '../foreign/reader';
import type { Model, Place } from '../model';
import { SLOTS, type SlotName, TABLE } from './table';

/**
 * Reads a file.
 * @param file the file.
 * @returns its model.
 */
export function readD4d(file: ForeignFile): Model {
  return new SheetReader(file, TABLE).read();
}

class SheetReader extends ForeignReader<SlotName> {
  /** Entries have names, ids and software, which say nothing of what is asked for; who maintains a data set is a name. */
  protected override isAside(pointer: string, slot: SlotName): boolean {
    const segments = segmentsOf(pointer);
    const last = segments.at(-1) ?? '';
    return last === 'id' || (last === 'name' && slot !== 'maintainers') || segments.includes('used_software');
  }

  /** A datasheet has a name or a title, and some have both. */
  protected override locate(slot: SlotName): readonly Place[] {
    const found = super.locate(slot);
    if (slot === 'discouraged') return [...found, ...super.locate('prohibited')];
    return slot === 'name' && found.length === 0 ? this.pointersIn(null, SLOTS.title) : found;
  }
}
