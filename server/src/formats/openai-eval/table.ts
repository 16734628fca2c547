/** What an entry of the OpenAI evals registry can say. */
import { isAbsentText } from '../absent';
import type { Table } from '../foreign/table';

/** The slots. */
export const SLOTS = {
  name: '/*/id',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** The table. */
export const TABLE: Table<SlotName> = {
  format: 'openai-eval',
  title: 'OpenAI evals',
  noun: 'an entry of the OpenAI evals registry',
  intro: [],
  slots: SLOTS,
  name: 'name',
  rows: [],
  fields: [{ from: 'name', as: 'text', fills: '/name', says: 'as it is' }],
  notCarried: [],
  isAbsent: isAbsentText,
};
