/** Where the slots of a BenchmarkCard stand in its Markdown form: `## Section` with a picture, and `**Field**: value`. */
import { type Data, type DataObject, isObject } from '../../syntax/node';
import { join } from '../../syntax/pointer';
import type { Place } from '../model';
import { type SlotName, SLOTS } from './table';

/** Fields that the Markdown form calls otherwise than the key's words. */
const OTHER_NAMES: Readonly<Record<string, SlotName>> = {
  'target audience': 'audience',
  'potential harm': 'harm',
  'atlas risks': 'risks',
};

/**
 * The places of the slots.
 * @param document the plain data of the parsed Markdown.
 * @returns the place of each slot that the card has. The first of two fields of one name counts.
 */
export function placesInMarkdown(document: DataObject): ReadonlyMap<SlotName, Place> {
  const byName = new Map<string, SlotName>(Object.entries(OTHER_NAMES));
  for (const slot of Object.keys(SLOTS) as SlotName[]) {
    const key = SLOTS[slot].slice(SLOTS[slot].lastIndexOf('/') + 1);
    if (!byName.has(words(key))) byName.set(words(key), slot);
  }
  const places = new Map<SlotName, Place>();
  const visit = (value: Data, pointer: string, depth: number): void => {
    if (!isObject(value) || depth > MAX_HEADINGS) return;
    for (const [key, child] of Object.entries(value)) {
      const slot = byName.get(words(key));
      if (slot && !isObject(child) && !places.has(slot))
        places.set(slot, { source: null, pointer: join(pointer, key) });
      visit(child, join(pointer, key), depth + 1);
    }
  };
  visit(document['body'], '/body', 0);
  return places;
}

/** Markdown has six levels of headings. */
const MAX_HEADINGS = 6;

/** The words of a key or of a field's name, for comparison. */
function words(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
