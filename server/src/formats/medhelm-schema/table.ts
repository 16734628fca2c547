/** What a schema of HELM can say: which slots feed which criterion, and up to which score. */
import { isAbsentText } from '../absent';
import { ifSaid, withoutClearance } from '../foreign/said';
import type { Table } from '../foreign/table';

/** The slots; those of scenarios are read only in groups that have a taxonomy. */
export const SLOTS = {
  name: '/run_groups/0/display_name',
  scenarios: '/run_groups/*/taxonomy',
  descriptions: '/run_groups/*/description',
  what: '/run_groups/*/taxonomy/what',
  who: '/run_groups/*/taxonomy/who',
  when: '/run_groups/*/taxonomy/when',
  languages: '/run_groups/*/taxonomy/language',
  categories: '/run_groups/*/subgroups',
  mainMetrics: '/run_groups/*/environment/main_name',
  mainSplits: '/run_groups/*/environment/main_split',
  metrics: '/metrics/*/name',
  perturbations: '/perturbations/*/name',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** Schemas of HELM leaderboards (stanford-crfm/helm), of which MedHELM's is one. */
export const TABLE: Table<SlotName> = {
  format: 'medhelm-schema',
  title: 'HELM schemas',
  noun: 'a HELM schema',
  intro: [
    'A schema of HELM describes a leaderboard: its metrics, and its scenarios as `run_groups`. It is known by `run_groups`, or',
    'by metrics with a `display_name`. All scenarios are judged together, as one benchmark with a task for each.',
  ],
  slots: SLOTS,
  name: 'name',
  rows: [
    {
      criterion: 'MC02',
      upTo: 1,
      own: ['who', 'when'],
      says: 'who does the task, and what for; a care setting has no slot',
    },
    ...ifSaid<SlotName>(['descriptions'], 'MC03', 'MC05', 'MC06'),
    {
      criterion: 'MC07',
      upTo: 1,
      own: ['what'],
      says: 'what is done in care; input and output have no slots',
    },
    {
      criterion: 'MC08',
      upTo: 1,
      own: ['categories'],
      says: 'categories of tasks; how many items each has is not said',
    },
    ...ifSaid<SlotName>(['descriptions'], 'MC09'),
    {
      criterion: 'MC10',
      upTo: 2,
      own: ['mainMetrics'],
      says: 'main metrics whose names belong to two (1) or three (2) dimensions',
    },
    ...ifSaid<SlotName>(['descriptions'], 'MC12'),
    { criterion: 'MC24', upTo: 1, own: ['mainSplits'], says: 'a split; its size has no slot' },
    {
      criterion: 'MC26',
      upTo: 2,
      own: ['mainMetrics'],
      general: ['metrics'],
      says: 'some main metric with a definition (1); all with definition and direction (2)',
    },
    {
      criterion: 'MC28',
      upTo: 1,
      own: ['perturbations'],
      prose: [{ when: 'filled' }],
      says: 'a perturbation by its name',
    },
    ...ifSaid<SlotName>(['descriptions'], 'MC30'),
    withoutClearance('descriptions'),
  ],
  fields: [
    { from: 'name', as: 'text', fills: '/name', says: 'the name of the first group' },
    { from: 'descriptions', as: 'text', fills: '/description', says: 'all, one after another' },
    { from: 'languages', as: 'own', fills: '/languages', says: 'each language that is known by name' },
    { from: 'who', as: 'own', fills: '/purpose/intended_users', says: 'each user once, with the first use' },
    { from: 'categories', as: 'own', fills: '/coverage/skills', says: 'the groups that have subgroups' },
    { from: 'scenarios', as: 'own', fills: '/tasks', says: 'a task for each scenario: name, activity and main metric' },
    {
      from: 'mainMetrics',
      as: 'own',
      fills: '/evaluation/metrics',
      says: 'the main metrics, with what is said of them',
    },
    { from: 'mainSplits', as: 'own', fills: '/data/splits', says: 'each name once' },
  ],
  notCarried: ['/metric_groups', '/run_groups/*/taxonomy/task', SLOTS.when],
  isAbsent: (text) => isAbsentText(text) || text.trim().toLowerCase() === 'any',
};
