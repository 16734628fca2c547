/** What an eval.yaml of a Hugging Face data set can say: which slots feed which criterion, and up to which score. */
import { isAbsentText } from '../absent';
import { ifSaid, said, withoutClearance } from '../foreign/said';
import type { Table } from '../foreign/table';

/** The slots. */
export const SLOTS = {
  name: '/name',
  description: '/description',
  framework: '/evaluation_framework',
  tasks: '/tasks/*/id',
  splits: '/tasks/*/split',
  scorers: '/tasks/*/scorers/*/name',
  solvers: '/tasks/*/solvers/*/name',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** Benchmarks that are registered on the Hugging Face Hub (hub-docs, eval-results). */
export const TABLE: Table<SlotName> = {
  format: 'hf-eval',
  title: 'Hugging Face eval.yaml',
  noun: 'an eval.yaml of the Hub',
  intro: [
    'A data set on the Hugging Face Hub that is registered as a benchmark has an `eval.yaml` with its evaluation framework',
    'and tasks. It is known by `evaluation_framework` and `tasks`. The card beside it, `README.md`, says more.',
  ],
  slots: SLOTS,
  name: 'name',
  rows: [
    ...ifSaid(['description'], 'MC02'),
    ...ifSaid(['description'], 'MC03'),
    said('MC07', ['description'], ['tasks']),
    said('MC08', ['description', 'name']),
    ...ifSaid(['description'], 'MC09'),
    ...ifSaid(['description'], 'MC12'),
    { criterion: 'MC24', upTo: 1, own: ['splits'], says: 'the split of a task; its size has no slot' },
    ...ifSaid(['description'], 'MC28'),
    ...ifSaid(['description'], 'MC30'),
    withoutClearance('description'),
  ],
  fields: [
    { from: 'name', as: 'text', fills: '/name', says: 'as it is' },
    { from: 'description', as: 'text', fills: '/description', says: 'as it is' },
    { from: 'framework', as: 'text', fills: '/evaluation/harness/framework', says: 'as it is' },
    { from: 'tasks', as: 'tasks', fills: '/tasks', says: 'id and name' },
    { from: 'splits', as: 'own', fills: '/data/splits', says: 'each name once, with the role that it says' },
  ],
  notCarried: [SLOTS.solvers, SLOTS.scorers, '/tasks/*/field_spec', '/tasks/*/config'],
  isAbsent: isAbsentText,
};
