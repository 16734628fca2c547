/** Reads a Croissant file. */
import { type Data, isObject } from '../../syntax/node';
import { join, segmentsOf } from '../../syntax/pointer';
import { type ForeignFile, ForeignReader, type Passage, objectOf } from '../foreign/reader';
import type { Field } from '../foreign/table';
import { spdxOf } from '../foreign/values';
import type { Model, Place } from '../model';
import { NAMES, SLOTS, type SlotName, TABLE } from './table';

/**
 * Reads a file.
 * @param file the file.
 * @returns its model.
 */
export function readCroissant(file: ForeignFile): Model {
  return new CroissantReader(file, TABLE).read();
}

/** How a limitation begins that is a use out of scope, as our own export writes it. */
export const OUT_OF_SCOPE = 'Out of scope: ';

const ADDRESS = /^https?:\/\/\S+$/i;
/** What says that a record set lists splits: its type, or that its entries name one of the three. */
const SPLIT_TYPE = /(?:^|[:/])Split$/;
const SPLIT_VALUE = /(?:[:/](?:Training|Validation|Test)Split|\/(?:training|validation|test)_split)$/;

class CroissantReader extends ForeignReader<SlotName> {
  /** The keys of the file by their names without prefix. */
  private keys: Map<string, string[]> | undefined;

  protected override locate(slot: SlotName): readonly Place[] {
    const names = [bare(segmentsOf(SLOTS[slot])[0] ?? ''), ...(NAMES[slot] ?? [])];
    const keys = names.flatMap((name) => this.keysByName().get(name) ?? []);
    return keys.map((key) => ({ source: null, pointer: join('', key) }));
  }

  /** The vocabulary has one property for limitations and for uses that are out of scope; these may say so themselves. */
  protected override textsOf(slot: SlotName): Passage[] {
    const own = super.textsOf(slot);
    if (slot === 'limitations') return own.filter(({ text }) => !text.startsWith(OUT_OF_SCOPE));
    if (slot !== 'outOfScope') return own;
    const uses = super.textsOf('limitations').filter(({ text }) => text.startsWith(OUT_OF_SCOPE));
    return [...own, ...uses.map(({ text, place }) => ({ text: text.slice(OUT_OF_SCOPE.length).trim(), place }))];
  }

  private keysByName(): Map<string, string[]> {
    if (!this.keys) {
      this.keys = new Map();
      // (a list is added to, and not copied: thousands of keys may have the same name)
      for (const key of Object.keys(objectOf(this.dataOf(null))).filter(isKnownName)) {
        const same = this.keys.get(bare(key));
        if (same) same.push(key);
        else this.keys.set(bare(key), [key]);
      }
    }
    return this.keys;
  }

  /** What identifies or types a value is no content of it. */
  protected override isAside(pointer: string): boolean {
    return /\/@(?:id|type)(?:\/|$)/.test(pointer);
  }

  /** Of Bio-Croissant, and no property that others lack. */
  protected override isUnknown(slot: SlotName): boolean {
    return slot === 'authenticated' && this.placesOf(slot).length === 0;
  }

  protected override isFilled(slot: SlotName): boolean {
    return slot === 'authenticated' ? this.authenticated() !== undefined : super.isFilled(slot);
  }

  private authenticated(): { value: boolean; place: Place } | undefined {
    const [found] = this.valuesOf('authenticated');
    return found && typeof found.value === 'boolean' ? { value: found.value, place: found.place } : undefined;
  }

  protected override carryOwn({ from, fills }: Field<SlotName>, passages: readonly Passage[]): void {
    const addresses = passages.filter(({ text }) => ADDRESS.test(text));
    const [address] = addresses;
    if (from === 'url') {
      if (address) this.put(fills, address.text, address.place);
    } else if (from === 'abbreviation') {
      const [first] = passages;
      if (first) this.put(fills, first.text, first.place);
    } else if (from === 'sameAs' || from === 'citation') {
      // (a citation is behind the addresses that are there)
      const before = from === 'citation' ? this.textsOf('sameAs').filter(({ text }) => ADDRESS.test(text)).length : 0;
      addresses.forEach(({ text, place }, i) => this.put(join(fills, before + i, 'url'), text, place));
    } else if (from === 'outOfScope') {
      passages.forEach(({ text, place }, i) => this.put(join(fills, i), text, place));
    } else if (from === 'licence') {
      for (const { text, place } of passages) {
        const id = licenceOf(text);
        if (id !== undefined) this.put(fills, id, place);
      }
    } else if (from === 'authenticated') {
      const found = this.authenticated();
      if (found) this.put(fills, found.value ? 'registration' : 'open', found.place);
    } else if (from === 'live') {
      const live = this.valuesOf(from).find(({ value }) => value === true);
      if (live) this.put(fills, 'rolling', live.place);
    } else if (from === 'derivedFrom') this.sources(fills);
    else this.splits();
  }

  private sources(fills: string): void {
    const entries = this.valuesOf('derivedFrom').flatMap(({ value, place }) => entriesOf(value, place));
    let count = 0;
    for (const { value, place } of entries) {
      const own = isObject(value) ? Object.entries(value) : [['name', value] as const];
      const texts = own.filter(
        (pair): pair is [string, string] => typeof pair[1] === 'string' && !this.table.isAbsent(pair[1]),
      );
      const find = (...names: string[]): [string, string] | undefined =>
        names.map((name) => texts.find(([key]) => bare(key) === name)).find((pair) => pair !== undefined);
      const url = texts.find(([key, text]) => key !== '@type' && ADDRESS.test(text));
      const name = find('label', 'name', '@id') ?? url;
      if (!name) continue;
      const at = (key: string): Place => (isObject(value) ? { ...place, pointer: join(place.pointer, key) } : place);
      this.put(join(fills, count, 'name'), name[1], at(name[0]));
      if (url) this.put(join(fills, count, 'url'), url[1], at(url[0]));
      count++;
    }
  }

  private splits(): void {
    const sets = this.valuesOf('recordSets').flatMap(({ value, place }) => entriesOf(value, place));
    const found: { name: string; place: Place }[] = [];
    for (const { value, place } of sets) {
      if (!isObject(value)) continue;
      const rows = entriesOf(value['data'], { ...place, pointer: join(place.pointer, 'data') });
      const isTyped = textsIn(value['dataType']).some((type) => SPLIT_TYPE.test(type));
      for (const row of rows) {
        if (!isObject(row.value)) continue;
        const texts = Object.entries(row.value).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
        if (!isTyped && !texts.some(([, text]) => SPLIT_VALUE.test(text))) continue;
        const named = texts.find(([, text]) => !SPLIT_VALUE.test(text) && !this.table.isAbsent(text));
        if (named) found.push({ name: named[1], place: { ...row.place, pointer: join(row.place.pointer, named[0]) } });
      }
    }
    this.putSplits(found);
  }
}

/** The vocabularies whose properties are read, by prefix and by address. */
const PREFIX =
  /^(?:(?:cr|croissant|dct|dcterms|prov|rai|sc|schema):|https?:\/\/(?:mlcommons\.org\/croissant\/|schema\.org\/|purl\.org\/dc\/terms\/|www\.w3\.org\/ns\/prov#))/;

/** Whether a key is a property of one of them, has no prefix, or is one of Bio-Croissant that a slot names. */
function isKnownName(key: string): boolean {
  return !/[:/#]/.test(key) || PREFIX.test(key) || Object.values<string>(SLOTS).includes(join('', key));
}

/** A property's name without prefix or address. */
function bare(key: string): string {
  return key.split(/[:/#]/).at(-1) ?? '';
}

function entriesOf(value: Data, place: Place): { value: Data; place: Place }[] {
  if (!Array.isArray(value)) return value === undefined ? [] : [{ value, place }];
  return value.map((entry: Data, i) => ({ value: entry, place: { ...place, pointer: join(place.pointer, i) } }));
}

function textsIn(value: Data): string[] {
  return (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === 'string');
}

/**
 * The SPDX identifier of a licence that is named, or given by its page at Creative Commons, choosealicense.com, SPDX or
 * the Open Source Initiative.
 * @param text a name or an address.
 * @returns undefined for what is not known.
 */
export function licenceOf(text: string): string | undefined {
  if (!ADDRESS.test(text)) return spdxOf(text);
  const [host = '', ...path] = text
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .split(/[?#]/, 1)
    .join('')
    .split('/')
    .filter((part) => part !== '');
  const [kind, name = '', version = ''] = path;
  if (host === 'creativecommons.org') {
    if (kind === 'publicdomain') return name === 'zero' ? 'CC0-1.0' : undefined;
    return kind === 'licenses' ? spdxOf(`CC-${name.toUpperCase()}-${version}`) : undefined;
  }
  if (!['choosealicense.com', 'spdx.org', 'opensource.org'].includes(host) || !/^licenses?$/.test(kind ?? ''))
    return undefined;
  return spdxOf(name.replace(/\.(?:html|json|txt)$/, '').replace(/^odc-by$/, 'ODC-By-1.0'));
}
