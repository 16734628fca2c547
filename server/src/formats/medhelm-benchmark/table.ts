/** What a configurable benchmark of MedHELM can say: which slots feed which criterion, and up to which score. */
import { isAbsentText } from '../absent';
import { dimensionsOf, ifSaid, said, withoutClearance } from '../foreign/said';
import type { Table } from '../foreign/table';

/** The slots. */
export const SLOTS = {
  name: '/name',
  description: '/description',
  prompt: '/prompt_file',
  dataset: '/dataset_file',
  maxTokens: '/max_tokens',
  metrics: '/metrics/*/name',
  judgePrompt: '/metrics/*/prompt_file',
  judges: '/metrics/*/judges/*/model_name',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** Configurable benchmarks of MedHELM (stanford-crfm/helm, docs/medhelm.md). */
export const TABLE: Table<SlotName> = {
  format: 'medhelm-benchmark',
  title: 'MedHELM benchmarks',
  noun: 'a MedHELM benchmark',
  intro: [
    'A configurable benchmark of MedHELM is a YAML file with a prompt, a data set, and metrics. It is known by',
    '`prompt_file`, `dataset_file` and `metrics`. The files that it names are not read.',
  ],
  slots: SLOTS,
  name: 'name',
  rows: [
    ...ifSaid(['description'], 'MC02'),
    ...ifSaid(['description'], 'MC03'),
    ...ifSaid(['description'], 'MC07'),
    said('MC08', ['description', 'name']),
    ...ifSaid(['description'], 'MC09'),
    dimensionsOf('metrics'),
    ...ifSaid(['description'], 'MC12'),
    { criterion: 'MC13', upTo: 1, own: ['dataset'], says: 'the file of the data, by its name' },
    {
      criterion: 'MC26',
      upTo: 1,
      own: ['metrics'],
      says: 'a metric of MedHELM whose computation the framework fixes',
    },
    ...ifSaid(['description'], 'MC28'),
    ...ifSaid(['description'], 'MC30'),
    {
      criterion: 'MC31',
      upTo: 1,
      own: ['prompt', 'maxTokens'],
      says: 'a prompt, and how many tokens an answer may have; the number of runs has no slot',
    },
    {
      criterion: 'MC32',
      upTo: 1,
      own: ['judges', 'judgePrompt'],
      says: 'a judge with its model and rubric; agreement with clinicians has no slot',
    },
    ...ifSaid(['description'], 'DR01'),
    withoutClearance('description'),
  ],
  fields: [
    { from: 'name', as: 'text', fills: '/name', says: 'as it is' },
    { from: 'description', as: 'text', fills: '/description', says: 'as it is' },
    { from: 'dataset', as: 'names', fills: '/data/sources', says: 'the file, as a source by its name' },
    { from: 'prompt', as: 'text', fills: '/evaluation/protocol/prompts', says: 'the file, as it is named' },
    { from: 'maxTokens', as: 'own', fills: '/evaluation/protocol/decoding/max_tokens', says: 'the number' },
    {
      from: 'metrics',
      as: 'own',
      fills: '/evaluation/metrics',
      says: 'name, id and dimension; definition and direction as the framework fixes them',
    },
    { from: 'judges', as: 'own', fills: '/evaluation/judge', says: 'each model, with the rubric of its metric' },
  ],
  notCarried: [],
  isAbsent: isAbsentText,
};

/** What MedHELM computes under each name (docs/medhelm.md, "Supported Metrics"). */
export const METRICS: Readonly<Record<string, string>> = {
  exact_match: 'Whether the output matches the reference exactly.',
  rouge_1: 'Overlap of single words with the reference (ROUGE-1).',
  rouge_2: 'Overlap of pairs of words with the reference (ROUGE-2).',
  rouge_l: 'Longest common sequence of words with the reference (ROUGE-L).',
  'BERTScore-P': 'Precision of the semantic similarity with the reference (BERTScore).',
  'BERTScore-R': 'Recall of the semantic similarity with the reference (BERTScore).',
  'BERTScore-F': 'F1 of the semantic similarity with the reference (BERTScore).',
  jury_score: 'Mean of the scores that the judges give for each criterion of the rubric.',
};
