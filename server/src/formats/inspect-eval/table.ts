/** What an eval.yaml of Inspect can say: which slots feed which criterion, up to which score, and under which condition. */
import { isAbsentText } from '../absent';
import { ifSaid, said, withoutClearance } from '../foreign/said';
import type { Table } from '../foreign/table';

/** The slots. */
export const SLOTS = {
  title: '/title',
  description: '/description',
  paper: '/arxiv',
  version: '/version',
  tasks: '/tasks/*/name',
  samples: '/tasks/*/dataset_samples',
  humanBaseline: '/tasks/*/human_baseline',
  assets: '/external_assets/*',
  tags: '/tags',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** Inspect evals (UK AI Security Institute), one eval.yaml for each evaluation. */
export const TABLE: Table<SlotName> = {
  format: 'inspect-eval',
  title: 'Inspect evals',
  noun: 'an eval.yaml of Inspect',
  intro: [
    'An `eval.yaml` of Inspect lists an evaluation with its tasks, sizes, human baselines and external assets. It is known',
    'by `title`, `tasks`, and `group` or `contributors`. Solvers, scorers and prompts stand in Python, and are not read.',
  ],
  slots: SLOTS,
  name: 'title',
  rows: [
    ...ifSaid(['description'], 'MC02'),
    ...ifSaid(['description'], 'MC03'),
    ...ifSaid(['description'], 'MC05'),
    said('MC07', ['description'], ['tasks']),
    said('MC08', ['description', 'title']),
    ...ifSaid(['description'], 'MC09'),
    ...ifSaid(['description'], 'MC12'),
    {
      criterion: 'MC13',
      upTo: 1,
      own: ['assets'],
      says: 'an asset with its source; whether it is pinned is said, the version is not',
    },
    { criterion: 'MC24', upTo: 1, own: ['samples'], says: 'the number of samples, where one task has them' },
    ...ifSaid(['description'], 'MC27'),
    ...ifSaid(['description'], 'MC28'),
    ...ifSaid(['description'], 'MC29'),
    ...ifSaid(['description'], 'MC30'),
    ...ifSaid(['description'], 'MC32'),
    {
      criterion: 'MC38',
      upTo: 1,
      own: ['humanBaseline'],
      says: 'a human score; how many people took part has no slot',
    },
    { criterion: 'MC43', upTo: 1, own: ['version'], says: 'a version; a changelog has no slot' },
    ...ifSaid(['description'], 'DR01'),
    withoutClearance('description'),
  ],
  fields: [
    { from: 'title', as: 'text', fills: '/name', says: 'as it is' },
    { from: 'description', as: 'text', fills: '/description', says: 'as it is' },
    { from: 'version', as: 'text', fills: '/version', says: 'as it is' },
    { from: 'paper', as: 'own', fills: '/references', says: 'the address, as a reference' },
    { from: 'tasks', as: 'tasks', fills: '/tasks', says: 'name and id' },
    { from: 'samples', as: 'own', fills: '/data/size/items', says: 'the number, where there is one task' },
    { from: 'humanBaseline', as: 'own', fills: '/validity/external/human_baseline', says: 'the first score' },
    { from: 'assets', as: 'own', fills: '/data/sources', says: 'each asset by its source, with its address' },
  ],
  notCarried: ['/group', '/contributors', '/dependency', '/metadata', SLOTS.tags],
  isAbsent: isAbsentText,
};
