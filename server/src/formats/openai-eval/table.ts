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

/** How the classes of the registry score, by the end of their name (openai/evals, evals/elsuite). */
export const SCORERS: Readonly<Record<string, 'exact' | 'overlap' | 'llm_judge'>> = {
  Match: 'exact',
  Includes: 'exact',
  JsonMatch: 'exact',
  MultipleChoice: 'exact',
  FuzzyMatch: 'overlap',
  Translate: 'overlap',
  ModelBasedClassify: 'llm_judge',
};

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
    {
      criterion: 'MC25',
      upTo: 1,
      own: ['id'],
      says: 'the command that runs it, which follows from its id; version and environment have no slot',
    },
    { criterion: 'MC26', upTo: 1, own: ['metrics'], says: 'a definition, which no slot holds' },
    ...ifSaid(['description'], 'MC28'),
    ...ifSaid(['description'], 'MC30'),
    {
      criterion: 'MC32',
      upTo: 2,
      own: ['class'],
      says: 'a class that compares answers with a key, and nothing else',
    },
    { criterion: 'MC43', upTo: 1, own: ['id'], says: 'the version at the end of the id; a changelog has no slot' },
    withoutClearance('description'),
  ],
  fields: [
    { from: 'id', as: 'own', fills: '/name', says: 'the name of the first evaluation, without split and version' },
    { from: 'description', as: 'text', fills: '/description', says: 'as it is' },
    { from: 'metrics', as: 'metrics', fills: '/evaluation/metrics', says: 'name, id and dimension' },
    { from: 'id', as: 'own', fills: '/version', says: 'the end of the first id: `v0` of `ward.dev.v0`' },
    { from: 'class', as: 'own', fills: '/tasks', says: 'name and scorer, for classes of the registry that are known' },
    { from: 'id', as: 'own', fills: '/evaluation/harness', says: 'framework and command' },
  ],
  notCarried: [SLOTS.samples],
  isAbsent: isAbsentText,
};
