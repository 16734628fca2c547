/** Reads D4D datasheets. */
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
  /** A datasheet has a name or a title, and some have both. */
  protected override locate(slot: SlotName): readonly Place[] {
    const found = super.locate(slot);
    return slot === 'name' && found.length === 0 ? this.pointersIn(null, SLOTS.title) : found;
  }
}
