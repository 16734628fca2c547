/**
 * What a foreign format can say, as one table: which slots of its files feed which criterion, up to which score, and
 * under which condition. The reader (reader.ts) and the format's page (page.ts) are both made from it.
 */
import type { FormatId } from '../model';
import type { PatternName } from '../prose';

/** What earns the point for prose. */
export interface Condition<Slot extends string = string> {
  /**
   * A pattern that a sentence must match, or a rule of the reader: `codeRepository`, the address of a repository that
   * bears the benchmark's name; `named`, the file is the document that is asked for, and has a name; `filled`, whatever
   * stands in a slot that is made for the criterion.
   */
  when: PatternName | 'codeRepository' | 'named' | 'filled';
  /** The slots that are looked at; by default all of the row. */
  in?: readonly Slot[];
  /** A further thing that must hold. */
  besides?: 'codeHost' | 'notOwnName';
  /** The native key that the text fills: that of an own slot as a whole, of a general one its sentence. */
  fills?: string;
  /** The names of the standards in it fill the key, not the text. */
  as?: 'systems';
}

/** What a file can say for one criterion. Criteria without a row have no slot. */
export interface Row<Slot extends string = string> {
  criterion: string;
  upTo: 1 | 2;
  /** Slots that are made for it. Where there are some and none is filled, the reason is `empty`. */
  own: readonly Slot[];
  /** Slots that may say it beside other things. Where nothing says it, a finding is shown at the first of all slots. */
  general?: readonly Slot[];
  /** Prose that earns a point. Without conditions, the values that the own slots fill are scored by themselves. */
  prose?: readonly Condition<Slot>[];
  /**
   * No slot is made for it, and files that say nothing of it lack nothing: the reason is then `no-slot`. For a text that
   * may speak of anything, such as a description.
   */
  ifSaid?: true;
  /** Each own slot is a part: a finding is shown at those that are not filled. */
  parts?: true;
  /** What is asked for, in words, where the pattern's own words do not say it. */
  says?: string;
}

/** How a slot's value becomes a native one. `own`: by code of the format's reader. */
export type Conversion =
  | 'text'
  | 'texts'
  | 'modalities'
  | 'languages'
  | 'names'
  | 'users'
  | 'tasks'
  | 'specialties'
  | 'size'
  | 'metrics'
  | 'licence'
  | 'addresses'
  | 'own';

/** A value that is carried over as it is, or word by word; it fills native keys beside the prose of the rows. */
export interface Field<Slot extends string = string> {
  from: Slot;
  as: Conversion;
  /** The native key that it fills. */
  fills: string;
  /** How, in words. */
  says: string;
}

/** A format. */
export interface Table<Slot extends string = string> {
  format: Exclude<FormatId, 'medcheck'>;
  /** The format's name as a heading: BenchmarkCards. */
  title: string;
  /** What one file is called in a sentence: "a BenchmarkCard". */
  noun: string;
  /** What a user has to know of how it is read: Markdown, one line each. */
  intro: readonly string[];
  /**
   * The slots, as pointers into a file, with `*` for any item of a list or any key. They say where a slot stands, or
   * would stand; a reader that finds slots by other means hands over where they are.
   */
  slots: Readonly<Record<Slot, string>>;
  /** The key or slot that stands for the file as a whole. */
  name: Slot;
  /** The rows, in order of the criteria. */
  rows: readonly Row<Slot>[];
  /** The values, in the order in which they are carried over. */
  fields: readonly Field<Slot>[];
  /** Pointers to what a file says and no key takes, each with the reason where it needs one. */
  notCarried: readonly string[];
  /** Which texts say nothing in this format. */
  isAbsent: (text: string) => boolean;
}

/**
 * The slots that may say something for a criterion.
 * @param row the criterion's row.
 * @returns each once, those that are made for it first.
 */
export function slotsOf<Slot extends string>(row: Row<Slot>): Slot[] {
  return [...new Set([...row.own, ...(row.general ?? []), ...(row.prose ?? []).flatMap((c) => c.in ?? [])])];
}
