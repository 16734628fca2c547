/** What an eval.yaml can say. */
import { isAbsentText } from '../absent';
import type { Table } from '../foreign/table';

/** The slots. */
export const SLOTS = {
  name: '/name',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** The table. */
export const TABLE: Table<SlotName> = {
  format: 'hf-eval',
  title: 'Hugging Face eval.yaml',
  noun: 'an eval.yaml',
  intro: [],
  slots: SLOTS,
  name: 'name',
  rows: [],
  fields: [{ from: 'name', as: 'text', fills: '/name', says: 'as it is' }],
  notCarried: [],
  isAbsent: isAbsentText,
};
