/** Which criteria the places of a file feed: those of the format's own keys, or the slots of a foreign format. */
import { CRITERIA } from '../criteria/catalogue';
import type { Criterion } from '../criteria/criterion';
import { ROWS, SLOTS } from '../formats/benchmarkcard/slots';
import type { Model } from '../formats/model';
import { isWithin, segmentsOf } from '../syntax/pointer';

/** A criterion that reads a place. */
export interface Reader {
  criterion: Criterion;
  /** Whether it reads the place itself or what encloses it; else it reads something below it. */
  reads: 'this' | 'below';
  /** Whether what stands there earns points; else it only qualifies what stands elsewhere. */
  earns: boolean;
}

/** Where a criterion reads in a file. */
interface Feed {
  criterion: Criterion;
  /** Pointers into the file. */
  places: readonly string[];
  context: readonly string[];
}

const NATIVE: readonly Feed[] = CRITERIA.map((criterion) => ({
  criterion,
  places: criterion.keys.filter((key) => !criterion.context?.includes(key)),
  context: criterion.context ?? [],
}));

/** What the slots of a card feed, as pointers below the card's root. */
const CARD: readonly Feed[] = ROWS.flatMap((row) => {
  const criterion = CRITERIA.find(({ id }) => id === row.criterion);
  const slots = [...row.own, ...(row.general ?? []), ...(row.prose ?? []).flatMap((condition) => condition.in ?? [])];
  return criterion ? [{ criterion, places: [...new Set(slots)].map((slot) => SLOTS[slot]), context: [] }] : [];
});

// Each key of a file is asked for.
const NATIVE_PLACES = byPlace(NATIVE);
const CARD_PLACES = byPlace(CARD);

function byPlace(feeds: readonly Feed[]): ReadonlyMap<string, readonly Criterion[]> {
  const index = new Map<string, Criterion[]>();
  for (const { criterion, places } of feeds) {
    for (const place of places) index.set(place, [...(index.get(place) ?? []), criterion]);
  }
  return index;
}

/** The key that holds a card, where a program wrapped it. */
const WRAPPER = '/benchmark_card';

/**
 * The criteria that read at a place of a file.
 * @param model the file's model.
 * @param pointer the place, as a pointer into the file.
 * @returns them in order of id: first those that read this very place, then those that read something below it.
 */
export function readersAt(model: Model, pointer: string): Reader[] {
  const place = placeInFormat(model, pointer);
  const reads = (keys: readonly string[]): Reader['reads'] | undefined =>
    keys.some((key) => isWithin(place, key)) ? 'this' : keys.some((key) => isWithin(key, place)) ? 'below' : undefined;
  const found = feedsOf(model).flatMap(({ criterion, places, context }): Reader[] => {
    const [own, other] = [reads(places), reads(context)];
    const how = own === 'this' || other === 'this' ? 'this' : (own ?? other);
    return how ? [{ criterion, reads: how, earns: own !== undefined }] : [];
  });
  return [...found.filter((reader) => reader.reads === 'this'), ...found.filter((reader) => reader.reads === 'below')];
}

/**
 * The criteria that a file can earn points for at exactly this place, in order of id.
 * @param model the file's model.
 * @param pointer the place, as a pointer into the file.
 */
export function criteriaAt(model: Model, pointer: string): readonly Criterion[] {
  const index = model.format === 'benchmarkcard' ? CARD_PLACES : NATIVE_PLACES;
  return index.get(placeInFormat(model, pointer)) ?? [];
}

/**
 * The criteria that a file can earn points for at a place, above it or below it, in order of id.
 * @param model the file's model.
 * @param pointer the place, as a pointer into the file.
 */
export function criteriaBelow(model: Model, pointer: string): Criterion[] {
  return readersAt(model, pointer)
    .filter((reader) => reader.earns)
    .map((reader) => reader.criterion);
}

function feedsOf(model: Model): readonly Feed[] {
  return model.format === 'benchmarkcard' ? CARD : NATIVE;
}

/** A pointer as the format knows it: a wrapped card's without the wrapper. */
function placeInFormat(model: Model, pointer: string): string {
  if (model.format !== 'benchmarkcard' || !isWithin(pointer, WRAPPER)) return pointer;
  return pointer.slice(WRAPPER.length);
}

/**
 * The name of a key as authors write it: `purpose.goals`, without list items.
 * @param pointer JSON pointer; list items may be numbers or `*`.
 */
export function keyName(pointer: string): string {
  return segmentsOf(pointer)
    .filter((segment) => !/^(?:\d+|\*)$/.test(segment))
    .join('.');
}
