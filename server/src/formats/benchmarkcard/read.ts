/** Reads BenchmarkCards, in JSON bare or wrapped as auto-benchmarkcard writes it, and in Markdown. */
import { isObject } from '../../syntax/node';
import { join, segmentsOf } from '../../syntax/pointer';
import { type ForeignFile, ForeignReader, objectOf } from '../foreign/reader';
import type { Model, Place } from '../model';
import { type SlotName, TABLE } from './table';
import { placesInMarkdown } from './markdown';

/**
 * Reads a file as a BenchmarkCard.
 * @param file the file.
 * @returns its model.
 */
export function readBenchmarkCard(file: ForeignFile): Model {
  return new CardReader(file).read();
}

const WRAPPER = 'benchmark_card';
/** Keys that only the program auto-benchmarkcard writes; its cards have no section targeted_risks. */
const WRITTEN_BY_PROGRAM = ['card_info', 'flagged_fields', 'missing_fields', 'possible_risks'];
/** Where a field came from is said beside the fields of a section, and is no content. */
const PROVENANCE = 'provenance';

class CardReader extends ForeignReader<SlotName> {
  private readonly base: string;
  private readonly byProgram: boolean;
  private readonly sections: ReadonlySet<string>;
  private readonly inMarkdown: ReadonlyMap<SlotName, Place> | undefined;

  constructor(file: ForeignFile) {
    super(file, TABLE);
    const whole = objectOf(this.dataOf(null));
    const wrapped = whole[WRAPPER];
    const card = isObject(wrapped) ? wrapped : whole;
    this.base = isObject(wrapped) ? join('', WRAPPER) : '';
    this.byProgram = isObject(wrapped) || WRITTEN_BY_PROGRAM.some((key) => key in card);
    this.sections = new Set(Object.keys(card));
    this.inMarkdown = file.document.language === 'markdown' ? placesInMarkdown(whole) : undefined;
  }

  protected override locate(slot: SlotName): readonly Place[] {
    if (!this.inMarkdown) return [{ source: null, pointer: this.base + TABLE.slots[slot] }];
    const place = this.inMarkdown.get(slot);
    return place ? [place] : [];
  }

  protected override expectedAt(slot: SlotName): string {
    return this.inMarkdown ? '' : this.base + TABLE.slots[slot];
  }

  protected override isWhole({ pointer }: Place): boolean {
    return pointer === '' || pointer === this.base;
  }

  /** Programs write no section on risks, so that its slots do not exist in their cards. */
  protected override isUnknown(slot: SlotName): boolean {
    const [section = ''] = segmentsOf(TABLE.slots[slot]);
    return this.byProgram && section === 'targeted_risks' && !this.sections.has(section);
  }

  protected override isAside(pointer: string): boolean {
    return segmentsOf(pointer).includes(PROVENANCE);
  }
}
