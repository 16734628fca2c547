/** The foreign formats, each with its table and its reader. */
import type { ParsedDocument } from '../../syntax/document';
import { TABLE as BENCHMARK_CARD } from '../benchmarkcard/table';
import { readBenchmarkCard } from '../benchmarkcard/read';
import { TABLE as CROISSANT } from '../croissant/table';
import { readCroissant } from '../croissant/read';
import { TABLE as D4D } from '../d4d/table';
import { readD4d } from '../d4d/read';
import { TABLE as HF_DATASET_CARD } from '../hf-dataset-card/table';
import { readDatasetCard } from '../hf-dataset-card/read';
import { TABLE as HF_EVAL } from '../hf-eval/table';
import { readHfEval } from '../hf-eval/read';
import { TABLE as INSPECT_EVAL } from '../inspect-eval/table';
import { readInspectEval } from '../inspect-eval/read';
import { TABLE as LM_EVAL_TASK } from '../lm-eval-task/table';
import { includesOf, readLmEvalTask } from '../lm-eval-task/read';
import { TABLE as MEDHELM_BENCHMARK } from '../medhelm-benchmark/table';
import { readMedhelmBenchmark } from '../medhelm-benchmark/read';
import { TABLE as MEDHELM_SCHEMA } from '../medhelm-schema/table';
import { readMedhelmSchema } from '../medhelm-schema/read';
import { TABLE as OPENAI_EVAL } from '../openai-eval/table';
import { readOpenaiEval } from '../openai-eval/read';
import type { FormatId, Model } from '../model';
import type { ForeignFile } from './reader';
import type { Table } from './table';

/** A format that others defined. */
export type ForeignId = Exclude<FormatId, 'medcheck'>;

/** How a format is read. */
export interface ForeignFormat {
  table: Table;
  read(file: ForeignFile): Model;
  /** The files that a file continues, relative to it, as it names them; what they say is read as if it stood in it. */
  includes?(document: ParsedDocument): string[];
}

/** The formats by their id. */
export const FOREIGN: Readonly<Record<ForeignId, ForeignFormat>> = {
  benchmarkcard: { table: BENCHMARK_CARD, read: readBenchmarkCard },
  'hf-dataset-card': { table: HF_DATASET_CARD, read: readDatasetCard },
  croissant: { table: CROISSANT, read: readCroissant },
  'lm-eval-task': { table: LM_EVAL_TASK, read: readLmEvalTask, includes: includesOf },
  'medhelm-schema': { table: MEDHELM_SCHEMA, read: readMedhelmSchema },
  'medhelm-benchmark': { table: MEDHELM_BENCHMARK, read: readMedhelmBenchmark },
  'inspect-eval': { table: INSPECT_EVAL, read: readInspectEval },
  'hf-eval': { table: HF_EVAL, read: readHfEval },
  'openai-eval': { table: OPENAI_EVAL, read: readOpenaiEval },
  d4d: { table: D4D, read: readD4d },
};
