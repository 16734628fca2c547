/** Reads schemas of HELM leaderboards. */
import { type Data, type DataObject, isObject } from '../../syntax/node';
import { join, parentOf, segmentsOf } from '../../syntax/pointer';
import { type ForeignFile, ForeignReader, type Passage, objectOf } from '../foreign/reader';
import type { Field } from '../foreign/table';
import { idMaker, languageTag } from '../foreign/values';
import { type Model, type Place, valueAt } from '../model';
import { dimensionOf } from '../prose';
import { type SlotName, TABLE } from './table';

/**
 * Reads a file.
 * @param file the file.
 * @returns its model.
 */
export function readMedhelmSchema(file: ForeignFile): Model {
  return new SchemaReader(file, TABLE).read();
}

/** So many scenarios are read: a leaderboard has dozens. */
const MAX_SCENARIOS = 500;

class SchemaReader extends ForeignReader<SlotName> {
  protected override carryOwn({ from, fills }: Field<SlotName>, passages: readonly Passage[]): void {
    if (from === 'mainSplits') this.putSplits(passages.map(({ text, place }) => ({ name: text, place })));
    else if (from === 'languages') this.languages(fills, passages);
    else if (from === 'who') this.users(fills, passages);
    else if (from === 'categories') this.categories(fills);
    else if (from === 'mainMetrics') this.metrics(fills, passages);
    else this.tasks(fills);
  }

  private languages(fills: string, passages: readonly Passage[]): void {
    const tags = new Map<string, Place>();
    for (const { text, place } of passages) {
      const tag = languageTag(text);
      if (tag !== undefined && !tags.has(tag)) tags.set(tag, place);
    }
    [...tags].forEach(([tag, place], i) => this.put(join(fills, i), tag, place));
  }

  /** One field may name several users: "Researcher, Clinician". */
  private users(fills: string, passages: readonly Passage[]): void {
    const users = new Map<string, Place>();
    for (const { text, place } of passages) {
      for (const user of text.split(/[,.;/]/).map((word) => word.trim())) {
        if (user.length > 2 && !this.table.isAbsent(user) && !users.has(user)) users.set(user, place);
      }
    }
    [...users].forEach(([user, place], i) => {
      this.put(join(fills, i, 'user'), user, place);
      const what = { ...place, pointer: place.pointer.replace(/who$/, 'what') };
      const use = valueAt(this.dataOf(null), segmentsOf(what.pointer));
      if (typeof use === 'string' && !this.table.isAbsent(use)) this.put(join(fills, i, 'use'), use, what);
    });
  }

  private categories(fills: string): void {
    this.placesOf('categories').forEach((place, i) => {
      const group = parentOf(place.pointer) ?? '';
      const name = nameOf(valueAt(this.dataOf(null), segmentsOf(group)));
      if (name !== undefined) this.put(join(fills, i), name, { source: null, pointer: join(group, 'display_name') });
    });
  }

  private tasks(fills: string): void {
    const idOf = idMaker();
    const ids = this.metricIds();
    this.placesOf('scenarios')
      .slice(0, MAX_SCENARIOS)
      .forEach(({ pointer }, i) => {
        const at = parentOf(pointer) ?? '';
        const group = objectOf(valueAt(this.dataOf(null), segmentsOf(at)));
        const place: Place = { source: null, pointer: at };
        const name = nameOf(group) ?? `Scenario ${i + 1}`;
        const into = join(fills, i);
        this.put(join(into, 'id'), idOf(name), place);
        this.put(join(into, 'name'), name, place);
        const what = valueAt(group, ['taxonomy', 'what']);
        if (typeof what === 'string' && !this.table.isAbsent(what))
          this.put(join(into, 'clinical_activity'), what, { source: null, pointer: join(pointer, 'what') });
        const main = valueAt(group, ['environment', 'main_name']);
        const id = typeof main === 'string' ? ids.get(main) : undefined;
        const origin = { source: null, pointer: `${at}/environment/main_name` };
        if (id !== undefined) this.put(join(into, 'metrics', 0), id, origin);
      });
  }

  /** The main metrics by name, each with its id. */
  private metricIds(): Map<string, string> {
    const idOf = idMaker();
    return new Map([...new Set(this.textsOf('mainMetrics').map(({ text }) => text))].map((name) => [name, idOf(name)]));
  }

  private metrics(fills: string, passages: readonly Passage[]): void {
    const defined = new Map<string, { metric: DataObject; pointer: string }>();
    for (const { text, place } of this.textsOf('metrics')) {
      const pointer = parentOf(place.pointer) ?? '';
      defined.set(text, { metric: objectOf(valueAt(this.dataOf(null), segmentsOf(pointer))), pointer });
    }
    [...this.metricIds()].forEach(([name, id], i) => {
      const into = join(fills, i);
      const place = passages.find(({ text }) => text === name)?.place ?? this.namePlace;
      this.put(join(into, 'id'), id, place);
      this.put(join(into, 'name'), name, place);
      const dimension = dimensionOf(name.replaceAll('_', ' '));
      if (dimension !== undefined) this.put(join(into, 'dimension'), dimension, place);
      const found = defined.get(name);
      if (!found) return;
      const at = (key: string): Place => ({ source: null, pointer: join(found.pointer, key) });
      const { description, lower_is_better: isLower } = found.metric;
      if (typeof description === 'string' && !this.table.isAbsent(description))
        this.put(join(into, 'definition'), description.trim(), at('description'));
      if (typeof isLower === 'boolean') this.put(join(into, 'higher_is_better'), !isLower, at('lower_is_better'));
    });
  }
}

function nameOf(group: Data): string | undefined {
  if (!isObject(group)) return undefined;
  const name = group['display_name'] ?? group['name'];
  return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}
