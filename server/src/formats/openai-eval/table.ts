/** What an entry of the OpenAI evals registry can say: which slots feed which criterion, and up to which score. */
import { isAbsentText } from '../absent';
import { dimensionsOf, ifSaid, said, withoutClearance } from '../foreign/said';
import type { Table } from '../foreign/table';

/** The slots. */
export const SLOTS = {
  id: '/*/id',
  description: '/*/description',
  metrics: '/*/metrics',
  class: '/*/class',
  samples: '/*/args/samples_jsonl',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** The registry of openai/evals. */
export const TABLE: Table<SlotName> = {
  format: 'openai-eval',
  title: 'OpenAI evals',
  noun: 'an entry of the OpenAI evals registry',
  intro: [
    'A file of the registry of OpenAI evals names an evaluation, its class and its samples. It is known by an `id` beside a',
    '`class`. Of a file with several evaluations, all are read as one.',
  ],
  slots: SLOTS,
  name: 'id',
  rows: [
    ...ifSaid(['description'], 'MC02'),
    ...ifSaid(['description'], 'MC03'),
    ...ifSaid(['description'], 'MC07'),
    said('MC08', ['description', 'id']),
    ...ifSaid(['description'], 'MC09'),
    dimensionsOf('metrics'),
    ...ifSaid(['description'], 'MC12'),
    { criterion: 'MC26', upTo: 1, own: ['metrics'], says: 'a definition, which no slot holds' },
    ...ifSaid(['description'], 'MC28'),
    ...ifSaid(['description'], 'MC30'),
    withoutClearance('description'),
  ],
  fields: [
    { from: 'id', as: 'own', fills: '/name', says: 'the name of the first evaluation, without split and version' },
    { from: 'description', as: 'text', fills: '/description', says: 'as it is' },
    { from: 'metrics', as: 'metrics', fills: '/evaluation/metrics', says: 'name, id and dimension' },
    { from: 'class', as: 'own', fills: '/evaluation/harness/framework', says: 'OpenAI evals, where a class is named' },
  ],
  notCarried: [SLOTS.samples],
  isAbsent: isAbsentText,
};
