/** What a harness task can say. */
import { isAbsentText } from '../absent';
import type { Table } from '../foreign/table';

/** The slots. */
export const SLOTS = {
  name: '/task',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** The table. */
export const TABLE: Table<SlotName> = {
  format: 'lm-eval-task',
  title: 'lm-evaluation-harness tasks',
  noun: 'a harness task',
  intro: [],
  slots: SLOTS,
  name: 'name',
  rows: [],
  fields: [{ from: 'name', as: 'text', fills: '/name', says: 'as it is' }],
  notCarried: [],
  isAbsent: isAbsentText,
};
