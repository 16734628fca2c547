/** What an Inspect eval can say. */
import { isAbsentText } from '../absent';
import type { Table } from '../foreign/table';

/** The slots. */
export const SLOTS = {
  name: '/title',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** The table. */
export const TABLE: Table<SlotName> = {
  format: 'inspect-eval',
  title: 'Inspect evals',
  noun: 'an Inspect eval',
  intro: [],
  slots: SLOTS,
  name: 'name',
  rows: [],
  fields: [{ from: 'name', as: 'text', fills: '/name', says: 'as it is' }],
  notCarried: [],
  isAbsent: isAbsentText,
};
