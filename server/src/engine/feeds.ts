/** Which criteria the places of a file feed: those of the format's own keys, or the slots of a foreign format. */
import { CRITERIA } from '../criteria/catalogue';
import type { Criterion } from '../criteria/criterion';
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

/** What the slots of a foreign file feed; of what it includes, nothing stands in it. */
const foreign = new WeakMap<Model, readonly Feed[]>();

function feedsOf(model: Model): readonly Feed[] {
  if (!model.feeds) return NATIVE;
  let feeds = foreign.get(model);
  if (!feeds) {
    feeds = CRITERIA.map((criterion) => ({
      criterion,
      places: (model.feeds?.[criterion.id] ?? []).flatMap(({ source, pointer }) => (source === null ? [pointer] : [])),
      context: [],
    }));
    foreign.set(model, feeds);
  }
  return feeds;
}

// Each key of a file is asked for.
const NATIVE_PLACES = byPlace(NATIVE);
const FOREIGN_PLACES = new WeakMap<Model, ReturnType<typeof byPlace>>();

function byPlace(feeds: readonly Feed[]): ReadonlyMap<string, readonly Criterion[]> {
  const index = new Map<string, Criterion[]>();
  for (const { criterion, places } of feeds) {
    for (const place of places) index.set(place, [...(index.get(place) ?? []), criterion]);
  }
  return index;
}

/**
 * The criteria that read at a place of a file.
 * @param model the file's model.
 * @param pointer the place, as a pointer into the file.
 * @returns them in order of id: first those that read this very place, then those that read something below it.
 */
export function readersAt(model: Model, pointer: string): Reader[] {
  const reads = (keys: readonly string[]): Reader['reads'] | undefined =>
    keys.some((key) => isWithin(pointer, key))
      ? 'this'
      : keys.some((key) => isWithin(key, pointer))
        ? 'below'
        : undefined;
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
  let index = model.feeds ? FOREIGN_PLACES.get(model) : NATIVE_PLACES;
  if (!index) FOREIGN_PLACES.set(model, (index = byPlace(feedsOf(model))));
  return index.get(pointer) ?? [];
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

/**
 * The name of a key as authors write it: `purpose.goals`, without list items.
 * @param pointer JSON pointer; list items may be numbers or `*`.
 */
export function keyName(pointer: string): string {
  return segmentsOf(pointer)
    .filter((segment) => !/^(?:\d+|\*)$/.test(segment))
    .join('.');
}
