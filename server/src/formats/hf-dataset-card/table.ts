/** What a dataset card can say. */
import { isAbsentText } from '../absent';
import type { Table } from '../foreign/table';

/** The slots. */
export const SLOTS = {
  name: '/front_matter/pretty_name',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** The table. */
export const TABLE: Table<SlotName> = {
  format: 'hf-dataset-card',
  title: 'Hugging Face dataset cards',
  noun: 'a dataset card',
  intro: [],
  slots: SLOTS,
  name: 'name',
  rows: [],
  fields: [{ from: 'name', as: 'text', fills: '/name', says: 'as it is' }],
  notCarried: [],
  isAbsent: isAbsentText,
};
