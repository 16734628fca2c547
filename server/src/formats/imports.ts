/** Fills a definition with what the files that it imports say. */
import { type Data, type DataObject, emptyObject, isObject } from '../syntax/node';
import { join } from '../syntax/pointer';
import { isPresent } from './absent';
import { type Model, placeOf } from './model';

/** Files named in `imports` beyond this many are not read. */
export const MAX_IMPORTS = 20;

/** Keys that say something about the file itself and are never taken from an imported one. */
const OWN_KEYS = new Set(['medcheck', 'imports', 'stage', 'status', 'assessment', 'suppress']);

/**
 * Fills keys that the definition leaves out with those of imported files: objects merge key by key, a list is taken as
 * a whole, and a value that is absent, empty or a placeholder does not win. Of several files, the first that says
 * something wins. The model gets other data; what it had stays what it is.
 * @param model the definition's model.
 * @param imported the models of the imported files, each with its path as written in `imports`.
 */
export function mergeImports(model: Model, imported: readonly { path: string; model: Model }[]): void {
  for (const source of imported) {
    model.data = copied(model.data);
    for (const [key, value] of Object.entries(source.model.data)) {
      if (!OWN_KEYS.has(key)) fill(model, model.data, key, value, join('', key), source);
    }
  }
}

function fill(
  model: Model,
  into: DataObject,
  key: string,
  value: Data,
  pointer: string,
  source: { path: string; model: Model },
): void {
  if (!isPresent(value) || model.waivers.some((waiver) => waiver.pointer === pointer)) return;
  const own = into[key];
  if (isObject(own) && isObject(value) && isPresent(own)) {
    const filled = (into[key] = copied(own));
    for (const [name, child] of Object.entries(value)) fill(model, filled, name, child, join(pointer, name), source);
  } else if (!isPresent(own)) {
    into[key] = value;
    recordOrigins(model, value, pointer, source);
  }
}

function copied(object: DataObject): DataObject {
  return Object.assign(emptyObject(), object);
}

/** Each imported value remembers where it was written: a reader may have taken neighbours from far apart. */
function recordOrigins(model: Model, value: Data, pointer: string, source: { path: string; model: Model }): void {
  const place = placeOf(source.model, pointer);
  model.origins.set(pointer, { source: source.path, pointer: place.pointer });
  if (Array.isArray(value)) value.forEach((item, i) => recordOrigins(model, item, join(pointer, i), source));
  else if (isObject(value))
    for (const [key, child] of Object.entries(value)) recordOrigins(model, child, join(pointer, key), source);
}
