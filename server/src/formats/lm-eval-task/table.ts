/** What a task of the lm-evaluation-harness can say: which slots feed which criterion, and up to which score. */
import { isAbsentText } from '../absent';
import { dimensionsOf, ifSaid } from '../foreign/said';
import type { Table } from '../foreign/table';

/** The slots. */
export const SLOTS = {
  name: '/task',
  subtasks: '/task/*',
  description: '/description',
  dataset: '/dataset_path',
  revision: '/dataset_kwargs/revision',
  trainingSplit: '/training_split',
  validationSplit: '/validation_split',
  testSplit: '/test_split',
  prompt: '/doc_to_text',
  visual: '/doc_to_visual',
  shots: '/num_fewshot',
  outputType: '/output_type',
  generation: '/generation_kwargs',
  repeats: '/repeats',
  metrics: '/metric_list/*/metric',
  groupMetrics: '/aggregate_metric_list/*/metric',
  decontamination: '/should_decontaminate',
  version: '/metadata/version',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** Tasks and groups of the lm-evaluation-harness (EleutherAI, docs/task_guide.md), and of lmms-eval, which has the same keys. */
export const TABLE: Table<SlotName> = {
  format: 'lm-eval-task',
  title: 'lm-evaluation-harness tasks',
  noun: 'a harness task',
  intro: [
    'A task, a group or a template of the lm-evaluation-harness is a YAML file, also without an extension',
    '(`_default_template_yaml`). It is known by `task` or `group` beside `dataset_path`, `include`, `metric_list` and the like.',
    'lmms-eval has the same keys. What `include` names is read too, inside the workspace folder; where it cannot be read, what',
    'the file leaves to it is not judged. Of `!function`, the name is read and nothing is run.',
  ],
  slots: SLOTS,
  name: 'name',
  rows: [
    ...ifSaid<SlotName>(['description'], 'MC02', 'MC08', 'MC09'),
    dimensionsOf('metrics', 'groupMetrics'),
    {
      criterion: 'MC13',
      upTo: 2,
      own: ['dataset'],
      says: 'the data set (1), on the Hub and with its revision (2)',
    },
    {
      criterion: 'MC23',
      upTo: 1,
      own: ['decontamination'],
      says: 'a check with its result, which no slot holds: that one is made earns nothing yet',
    },
    {
      criterion: 'MC24',
      upTo: 1,
      own: ['testSplit', 'validationSplit', 'trainingSplit'],
      says: 'a split; its size has no slot',
    },
    {
      criterion: 'MC25',
      upTo: 1,
      own: ['name'],
      says: 'the command that runs it, which follows from its name; version and environment have no slot',
    },
    {
      criterion: 'MC26',
      upTo: 1,
      own: ['metrics', 'groupMetrics'],
      says: 'a metric that the harness itself defines',
    },
    {
      criterion: 'MC31',
      upTo: 2,
      own: ['prompt', 'description', 'generation', 'repeats'],
      says: 'a prompt, settings of generation, or repeats (1); all three (2)',
    },
    {
      criterion: 'MC32',
      upTo: 2,
      own: ['outputType', 'metrics'],
      says: 'answers that are compared with a key, and nothing else',
    },
    { criterion: 'MC43', upTo: 1, own: ['version'], says: 'a version; a changelog has no slot' },
  ],
  fields: [
    { from: 'name', as: 'own', fills: '/name', says: 'the name of the task, or of the group' },
    { from: 'version', as: 'text', fills: '/version', says: 'as it is written' },
    { from: 'visual', as: 'own', fills: '/modalities', says: 'image and text, where it is there' },
    { from: 'dataset', as: 'own', fills: '/data/sources/0', says: 'name, platform and version' },
    { from: 'testSplit', as: 'own', fills: '/data/splits', says: 'the splits, by the key that names them' },
    { from: 'metrics', as: 'own', fills: '/evaluation/metrics', says: 'name, id, dimension, definition and direction' },
    {
      from: 'subtasks',
      as: 'own',
      fills: '/tasks',
      says: 'the task with type and scorer; those of a group. That it has the metrics is not carried over: their definitions are not in the file',
    },
    { from: 'prompt', as: 'own', fills: '/evaluation/protocol/prompts', says: 'description and template' },
    { from: 'shots', as: 'own', fills: '/evaluation/protocol/prompting', says: 'how many examples come first' },
    { from: 'generation', as: 'own', fills: '/evaluation/protocol/decoding', says: 'the settings but `until`' },
    { from: 'repeats', as: 'own', fills: '/evaluation/protocol/runs', says: 'the number' },
    { from: 'outputType', as: 'own', fills: '/evaluation/harness', says: 'framework and command' },
  ],
  notCarried: ['/dataset_name', '/doc_to_target', '/filter_list', '/fewshot_config', SLOTS.decontamination],
  isAbsent: isAbsentText,
};

/** A metric of the harness: what it measures, and how answers are scored by it. */
interface HarnessMetric {
  dimension?: string;
  /** In words, for metrics that the harness itself computes. */
  definition?: string;
  scorer?: 'exact' | 'overlap' | 'embedding';
}

/** The harness's own metrics (lm_eval/api/metrics.py), and others that its tasks often name. */
export const METRICS: Readonly<Record<string, HarnessMetric>> = {
  acc: { dimension: 'accuracy', definition: 'Share of items with the right answer.', scorer: 'exact' },
  acc_norm: {
    dimension: 'accuracy',
    definition: 'Share of items with the right answer, the likelihood of an answer divided by its length.',
    scorer: 'exact',
  },
  acc_bytes: {
    dimension: 'accuracy',
    definition: 'Share of items with the right answer, the likelihood of an answer divided by its bytes.',
    scorer: 'exact',
  },
  acc_mutual_info: {
    dimension: 'accuracy',
    definition: 'Share of items with the right answer, by the likelihood of an answer above that without the question.',
    scorer: 'exact',
  },
  exact_match: {
    dimension: 'accuracy',
    definition: 'Share of items whose answer is the reference, character by character.',
    scorer: 'exact',
  },
  f1: { dimension: 'accuracy', definition: 'Harmonic mean of precision and recall of the labels.', scorer: 'exact' },
  mcc: { dimension: 'accuracy', definition: 'Correlation of predicted and true labels (Matthews).', scorer: 'exact' },
  brier_score: { dimension: 'calibration', definition: 'Mean squared error of the predicted probabilities.' },
  perplexity: { definition: 'Perplexity of the reference, per token.' },
  word_perplexity: { definition: 'Perplexity of the text, per word.' },
  byte_perplexity: { definition: 'Perplexity of the text, per byte.' },
  bits_per_byte: { definition: 'Bits that the text takes, per byte.' },
  bleu: {
    dimension: 'accuracy',
    definition: 'Overlap of word sequences with the reference (BLEU).',
    scorer: 'overlap',
  },
  chrf: { dimension: 'accuracy', definition: 'Overlap of characters with the reference (chrF).', scorer: 'overlap' },
  ter: { dimension: 'accuracy', definition: 'Edits that lead to the reference (TER).', scorer: 'overlap' },
  rouge1: { dimension: 'accuracy', scorer: 'overlap' },
  rouge2: { dimension: 'accuracy', scorer: 'overlap' },
  rougeL: { dimension: 'accuracy', scorer: 'overlap' },
  bleurt: { dimension: 'accuracy', scorer: 'embedding' },
  bert_score: { dimension: 'accuracy', scorer: 'embedding' },
};
