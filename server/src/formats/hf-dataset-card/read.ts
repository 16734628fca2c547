/** Reads dataset cards of the Hugging Face Hub. */
import { BODY, TEXT } from '../../syntax/markdown';
import { type Data, isObject } from '../../syntax/node';
import { join, segmentsOf } from '../../syntax/pointer';
import { type ForeignFile, ForeignReader, type Passage, objectOf } from '../foreign/reader';
import type { Field } from '../foreign/table';
import { languageTag, spdxOf } from '../foreign/values';
import type { Model, Place } from '../model';
import { HEADINGS, SLOTS, type SlotName, TABLE } from './table';

/**
 * Reads a file.
 * @param file the parsed Markdown.
 * @returns its model.
 */
export function readDatasetCard(file: ForeignFile): Model {
  return new CardReader(file).read();
}

/** Slots of the front matter that a card need not have, and that say nothing by being absent. */
const OPTIONAL: ReadonlySet<SlotName> = new Set(['gated', 'bigbioPublic', 'metrics'] as const);

/** Who annotated, by the values of `annotations_creators`: the native `label_source`, and the annotators in words. */
const CREATORS: Readonly<Record<string, readonly [source: string, who: string]>> = {
  'expert-generated': ['expert', 'Experts, as the card says'],
  crowdsourced: ['crowd', 'Crowd workers, as the card says'],
};

/** A name of a split in a table, and a number of items. */
const SPLIT =
  /^(?:training|train|validation|valid|val|dev|development|test)(?:[._ -](?:tsv|csv|json|jsonl|set|split))?$/i;
const COUNT = /^\d{1,3}(?:[,. ]\d{3}){1,3}$|^\d{1,9}$/;

class CardReader extends ForeignReader<SlotName> {
  private readonly headings: ReadonlyMap<string, readonly string[]>;

  constructor(file: ForeignFile) {
    super(file, TABLE);
    this.headings = headingsOf(objectOf(this.dataOf(null))[BODY]);
  }

  /** A slot of the front matter stands at its key; one of the body at each heading or field of its names. */
  protected override locate(slot: SlotName): readonly Place[] {
    if (slot === 'annotators') return this.people();
    const inBody = (HEADINGS[slot] ?? []).flatMap((name) => this.headings.get(name) ?? []);
    const atKey = SLOTS[slot].startsWith('/body/') ? [] : this.pointersIn(null, SLOTS[slot]);
    return [...atKey, ...inBody.map((pointer) => ({ source: null, pointer }))];
  }

  /** Those who annotated, where they are people: a machine has no qualification, and no annotation needs none. */
  private people(): Place[] {
    const { annotations_creators: listed } = objectOf(objectOf(this.dataOf(null))['front_matter']);
    const all = Array.isArray(listed) ? listed : [listed];
    const at = Array.isArray(listed) ? (i: number) => join(SLOTS.annotators, i) : () => SLOTS.annotators;
    return all.flatMap((text, i) => {
      const isPerson = typeof text === 'string' && Object.hasOwn(CREATORS, text);
      return isPerson ? [{ source: null, pointer: at(i) }] : [];
    });
  }

  /** What has no heading yet is shown at the name. */
  protected override expectedAt(slot: SlotName): string {
    return SLOTS[slot].startsWith('/body/') ? '' : super.expectedAt(slot);
  }

  /** Of a section, its own text: what its headings and fields say, they say for themselves. */
  protected override isAside(pointer: string): boolean {
    const [first] = segmentsOf(pointer);
    return first !== undefined && first !== TEXT && !/^\d+$/.test(first);
  }

  /** The fields below a heading are slots of their own. */
  protected override feedsFrom(slot: SlotName): readonly Place[] {
    return this.valuesOf(slot).flatMap(({ value, place }) => {
      if (!isObject(value)) return [place];
      if (TEXT in value) return [{ ...place, pointer: join(place.pointer, TEXT) }];
      // An empty section is where its words belong; one that only holds others has none.
      return Object.keys(value).length === 0 ? [place] : [];
    });
  }

  protected override isUnknown(slot: SlotName): boolean {
    return OPTIONAL.has(slot) && this.placesOf(slot).length === 0;
  }

  protected override isFilled(slot: SlotName): boolean {
    if (slot === 'splits') return this.placesOf(slot).length > 0;
    if (slot === 'bigbioPublic') return this.publicity() !== undefined;
    return super.isFilled(slot);
  }

  protected override carryOwn({ from, fills }: Field<SlotName>, passages: readonly Passage[]): void {
    const [first] = passages;
    switch (from) {
      case 'name':
        return this.name(fills, first);
      case 'homepage': {
        const [address] = first ? addressesIn(first.text) : [];
        return first && address !== undefined ? this.put(fills, address, first.place) : undefined;
      }
      case 'paper':
        return passages
          .flatMap(({ text, place }) => addressesIn(text).map((address) => ({ address, place })))
          .forEach(({ address, place }, i) => this.put(join(fills, i, 'url'), address, place));
      case 'languageDetails':
        return passages.every(({ text }) => languageTag(text) !== undefined)
          ? passages.forEach(({ text, place }, i) => this.put(join(fills, i), text, place))
          : undefined;
      case 'contact':
        return first && this.put(fills, first.text, first.place);
      case 'sourceDatasets':
        return passages
          .flatMap(({ text, place }) => ({ name: /^extended\|(.+)$/.exec(text)?.[1], place }))
          .filter(({ name }) => name !== undefined)
          .forEach(({ name, place }, i) => this.put(join(fills, i, 'name'), name, place));
      case 'annotators':
        return this.annotation(fills, passages);
      case 'dataSplits':
        return this.splits();
      case 'gated':
        return first && this.gate(fills, first);
      case 'bigbioPublic':
        return this.access(fills);
      default:
        return this.license(fills, passages);
    }
  }

  private name(fills: string, named: Passage | undefined): void {
    if (named) return this.put(fills, named.text, named.place);
    for (const heading of Object.keys(objectOf(objectOf(this.dataOf(null))[BODY]))) {
      const name = /^dataset card for (.+)$/i.exec(heading)?.[1];
      if (name !== undefined && !/^\[.*\]$|^dataset name$/i.test(name))
        return this.put(fills, name, { source: null, pointer: join('', BODY, heading) });
    }
  }

  private annotation(fills: string, passages: readonly Passage[]): void {
    const [person] = passages;
    const creator = person && Object.hasOwn(CREATORS, person.text) ? CREATORS[person.text] : undefined;
    if (person && creator) {
      const { annotations_creators: listed } = objectOf(objectOf(this.dataOf(null))['front_matter']);
      const isMixed = Array.isArray(listed) && listed.includes('machine-generated');
      this.put(join(fills, 'label_source'), isMixed ? 'model_then_expert' : creator[0], person.place);
      this.put(join(fills, 'annotators', 'qualification'), creator[1], person.place);
    }
    const process = [...this.textsOf('annotationProcess'), ...this.textsOf('whoAnnotates')];
    const [told] = process;
    if (told) this.put(join(fills, 'protocol'), process.map(({ text }) => text).join(' '), told.place);
  }

  private splits(): void {
    const counted = [...this.inMetadata(), ...this.inTables()];
    const names = this.textsOf('dataFiles').map(({ text, place }) => ({ name: text, place }));
    // Several configurations have splits of the same names, of other sizes; of one alone, the sum is the size.
    const isOne = new Set(counted.map(({ name }) => name)).size === counted.length;
    const known = isOne ? counted : counted.map(({ name, place }) => ({ name, place }));
    this.putSplits([...known, ...names].slice(0, MAX_SPLITS));
    const [first] = counted;
    if (first && isOne)
      this.put(
        '/data/size/items',
        counted.reduce((sum, { items }) => sum + items, 0),
        first.place,
      );
  }

  /** `dataset_info`, of one configuration or of several. */
  private inMetadata(): { name: string; items: number; place: Place }[] {
    return this.valuesOf('splits').flatMap(({ value, place }) =>
      (Array.isArray(value) ? value : [value]).flatMap((info, i) => {
        const listed = isObject(info) ? info['splits'] : undefined;
        const at = Array.isArray(value) ? join(place.pointer, i, 'splits') : join(place.pointer, 'splits');
        return (Array.isArray(listed) ? listed : []).flatMap((split: Data, k) => {
          if (!isObject(split)) return [];
          const { name, num_examples: items } = split;
          const isSplit = typeof name === 'string' && typeof items === 'number' && Number.isInteger(items);
          return isSplit ? [{ name, items, place: { source: null, pointer: join(at, k) } }] : [];
        });
      }),
    );
  }

  /** Tables under "Data Splits": a split in each row with its number, or one in each column above the numbers. */
  private inTables(): { name: string; items: number; place: Place }[] {
    let columns: (string | undefined)[] = [];
    return this.textsOf('dataSplits').flatMap(({ text, place }) => {
      const cells = text.split('|').map((cell) => cell.replace(/[`*_]/g, '').trim());
      if (cells.length < 2) {
        columns = [];
        return [];
      }
      const [first = '', ...rest] = cells;
      const count = rest.map(itemsOf).find((number) => number !== undefined);
      if (SPLIT.test(first) && count !== undefined) return [{ name: splitName(first), items: count, place }];
      if (cells.some((cell) => SPLIT.test(cell))) {
        columns = cells.map((cell) => (SPLIT.test(cell) ? splitName(cell) : undefined));
        return [];
      }
      return cells.flatMap((cell, i) => {
        const [name, items] = [columns[i], itemsOf(cell)];
        return name !== undefined && items !== undefined ? [{ name, items, place }] : [];
      });
    });
  }

  private gate(fills: string, { text, place }: Passage): void {
    this.put(join(fills, 0, 'type'), 'gated_access', place);
    this.put(join(fills, 0, 'detail'), text, place);
    this.put('/governance/availability/data/access', 'registration', place);
  }

  /** Whether a BigBIO card says that the data are public. */
  private publicity(): { isPublic: boolean; place: Place } | undefined {
    const [found] = this.valuesOf('bigbioPublic');
    return found && typeof found.value === 'boolean' ? { isPublic: found.value, place: found.place } : undefined;
  }

  private access(fills: string): void {
    const found = this.publicity();
    if (found) this.put(fills, found.isPublic ? 'open' : 'on_request', found.place);
  }

  private license(fills: string, passages: readonly Passage[]): void {
    const others = [...this.textsOf('licenseName'), ...this.textsOf('bigbioLicense')];
    // BigBIO writes CC_BY_4p0 for CC BY 4.0.
    const plain = others.map(({ text, place }) => ({
      text: text.replace(/_/g, ' ').replace(/(\d)p(\d)/g, '$1.$2'),
      place,
    }));
    for (const { text, place } of [...passages, ...plain]) {
      const id = spdxOf(text);
      if (id !== undefined) return this.put(fills, id, place);
    }
    const [words] = this.textsOf('licensing');
    const id =
      words &&
      spdxOf(
        words.text
          .replace(/^(?:this|the) \w+ is (?:released|made available|licensed) under (?:the )?(?:terms of )?/i, '')
          .replace(/ \(https?:.*$/, ''),
      );
    if (words && id !== undefined) this.put(fills, id, words.place);
  }
}

/** The addresses in a text, without the punctuation behind them. */
function addressesIn(text: string): string[] {
  return text.match(/https?:\/\/[^\s()<>]*[^\s()<>.,;:!?]/g) ?? [];
}

/** So many splits are read: no data set has more. */
const MAX_SPLITS = 200;

/** What a cell calls a split, without the ending of its file. */
function splitName(cell: string): string {
  return cell.replace(/\.(?:tsv|csv|jsonl?)$/i, '').toLowerCase();
}

function itemsOf(cell: string): number | undefined {
  return COUNT.test(cell) ? Number(cell.replace(/[,. ]/g, '')) : undefined;
}

/** The pointers of the headings and fields of a body, by their words. */
function headingsOf(body: Data): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const visit = (value: Data, pointer: string, depth: number): void => {
    if (!isObject(value) || depth > MAX_HEADINGS) return;
    for (const [key, child] of Object.entries(value)) {
      const words = wordsOf(key);
      // (a list is added to, and not copied: thousands of headings may have the same words)
      const same = found.get(words);
      if (same) same.push(join(pointer, key));
      else found.set(words, [join(pointer, key)]);
      visit(child, join(pointer, key), depth + 1);
    }
  };
  visit(body, join('', BODY), 0);
  return found;
}

/** Markdown has six levels of headings. */
const MAX_HEADINGS = 6;

/** The words of a heading, for comparison: without emoji, `[optional]`, punctuation, and the number of a second one. */
function wordsOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[[(](?:optional|\d+)[\])]/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
