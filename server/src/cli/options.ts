/** The command line's words: commands, options, and what is wrong with them. */
import { parseArgs } from 'node:util';
import { type StageId, STAGES, isStage } from '../criteria/criterion';
import { EXPORTS, type ExportId, isExportId } from '../convert/exports';
import type { Severity } from '../formats/model';
import { FORMATS, type Format } from '../report/renderers';
import type { Shard } from './shard';

/** The cache's file, in the current folder, where `--cache-location` names no other. */
const CACHE_FILE = '.medcheckcache';

/** Wrong use of the command line: the message is shown, and the exit status is 2. */
export class UsageError extends Error {}

/** Options of `lint` and `report`. */
export interface Options {
  paths: string[];
  format: Format;
  output: string | undefined;
  config: string | undefined;
  failOn: Severity | 'never';
  /** The least percent, in total or of one stage. */
  minScore: { stage: StageId | undefined; percent: number }[];
  stage: StageId | undefined;
  /** The file of a baseline. */
  baseline: string | undefined;
  /** Whether the baseline is written anew. */
  updateBaseline: boolean;
  quiet: boolean;
  /** Undefined: colour where the output is a terminal. */
  color: boolean | undefined;
  stdinFilename: string | undefined;
  /** The part of the files that is checked; undefined for all. */
  shard: Shard | undefined;
  /** How many files are judged at once; undefined where the number of files decides. */
  jobs: number | undefined;
  /** The cache's file; undefined where nothing is kept. */
  cache: string | undefined;
}

/** Options of `merge`. */
export type MergeOptions = Pick<Options, 'paths' | 'format' | 'output' | 'failOn' | 'minScore' | 'quiet' | 'color'>;

/** Options of `init`. What is not given is asked for on a terminal. */
export interface InitOptions {
  /** The file to be written; `-` for standard output, undefined for the usual name. */
  file: string | undefined;
  name: string | undefined;
  /** As given: one or more, each with commas or without. */
  modalities: string[] | undefined;
  stage: string | undefined;
  /** Paths, as given. */
  imports: string[];
}

/** Options of `convert`. */
export interface ConvertOptions {
  file: string;
  /** Undefined: a definition. */
  to: 'medcheck' | ExportId | undefined;
  /** The file to be written; undefined for standard output. */
  output: string | undefined;
}

const LEVELS = ['error', 'warning', 'information', 'never'] as const;

/**
 * Reads the options of `lint` and `report`.
 * @param args the arguments behind the command.
 * @throws UsageError for an unknown option or value.
 */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const format = values.format ?? 'text';
  if (!isOneOf(FORMATS, format)) throw new UsageError(`--format is one of: ${FORMATS.join(', ')}.`);
  const failOn = values['fail-on'] ?? 'error';
  if (!isOneOf(LEVELS, failOn)) throw new UsageError(`--fail-on is one of: ${LEVELS.join(', ')}.`);
  const stage = values.stage;
  if (stage !== undefined && !isStage(stage)) throw new UsageError(`--stage is one of: ${STAGES.join(', ')}.`);
  if (values['update-baseline'] && values.baseline === undefined) {
    throw new UsageError('--update-baseline needs --baseline FILE, the file that is written.');
  }
  const shard = values.shard === undefined ? undefined : shardOf(values.shard);
  if (shard && positionals.includes('-')) throw new UsageError('--shard parts files; standard input (-) is not one.');
  if (shard && values['update-baseline']) {
    throw new UsageError('--update-baseline needs all files: run it without --shard.');
  }
  const location = values['cache-location'];
  if (location !== undefined && !values.cache) throw new UsageError('--cache-location needs --cache.');
  return {
    paths: positionals,
    format,
    output: values.output,
    config: values.config,
    failOn,
    minScore: (values['min-score'] ?? []).map(minimum),
    stage,
    baseline: values.baseline,
    updateBaseline: values['update-baseline'] ?? false,
    quiet: values.quiet ?? false,
    color: colorOf(values.color),
    stdinFilename: values['stdin-filename'],
    shard,
    jobs: values.jobs === undefined || values.jobs === 'auto' ? undefined : jobsOf(values.jobs),
    cache: values.cache ? (location ?? CACHE_FILE) : undefined,
  };
}

/** The options of lint that `merge` takes, too. */
const OF_MERGE = ['format', 'output', 'fail-on', 'min-score', 'quiet', 'color'];

/**
 * Reads the options of `merge`.
 * @param args the arguments behind the command.
 * @throws UsageError for an unknown option or value, and where no report is named.
 */
export function parseMergeOptions(args: readonly string[]): MergeOptions {
  const { values } = parsed(args);
  const unknown = Object.keys(values).find((name) => !OF_MERGE.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(
      `merge has no option --${unknown}; it takes ${OF_MERGE.map((name) => `--${name}`).join(', ')}.`,
    );
  }
  const options = parseOptions(args);
  if (options.paths.length === 0) throw new UsageError('merge needs the JSON reports to join.');
  return options;
}

/**
 * Reads the options of `init`. The values are looked at where answers are, too.
 * @param args the arguments behind the command.
 * @throws UsageError for an unknown option, or more than one file.
 */
export function parseInitOptions(args: readonly string[]): InitOptions {
  const { values, positionals } = usable(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        modality: { type: 'string', multiple: true },
        stage: { type: 'string' },
        imports: { type: 'string', multiple: true },
      },
    }),
  );
  if (positionals.length > 1) throw new UsageError('init writes one file.');
  return {
    file: positionals[0],
    name: values.name,
    modalities: values.modality,
    stage: values.stage,
    imports: values.imports ?? [],
  };
}

/**
 * Reads the options of `convert`.
 * @param args the arguments behind the command.
 * @throws UsageError for an unknown option, an unknown format, or other than one file.
 */
export function parseConvertOptions(args: readonly string[]): ConvertOptions {
  const { values, positionals } = usable(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string' }, output: { type: 'string' } },
    }),
  );
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('convert takes one file.');
  const { to, output } = values;
  if (to !== undefined && to !== 'medcheck' && !isExportId(to))
    throw new UsageError(`--to is one of: ${TARGETS.join(', ')}.`);
  return { file, to, output };
}

/** What a file is converted to. */
const TARGETS = ['medcheck', ...Object.keys(EXPORTS)];

function parsed(args: readonly string[]) {
  // `--color` alone means always; as with git, a value takes `=`.
  const spelled = args.map((arg) =>
    arg === '--color' ? '--color=always' : arg === '--no-color' ? '--color=never' : arg,
  );
  return usable(() =>
    parseArgs({
      args: spelled,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        output: { type: 'string' },
        config: { type: 'string' },
        'fail-on': { type: 'string' },
        'min-score': { type: 'string', multiple: true },
        stage: { type: 'string' },
        baseline: { type: 'string' },
        'update-baseline': { type: 'boolean' },
        quiet: { type: 'boolean' },
        color: { type: 'string' },
        'stdin-filename': { type: 'string' },
        shard: { type: 'string' },
        jobs: { type: 'string' },
        cache: { type: 'boolean' },
        'cache-location': { type: 'string' },
      },
    }),
  );
}

/** What node says of wrong arguments is for the user. */
function usable<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function minimum(text: string): { stage: StageId | undefined; percent: number } {
  const [, stage, number] = /^(?:([a-z]+)=)?(\d{1,3}(?:\.\d+)?)$/.exec(text) ?? [];
  const percent = Number(number);
  if (number === undefined || percent > 100 || (stage !== undefined && !isStage(stage))) {
    throw new UsageError(
      `--min-score takes a percent from 0 to 100, or <stage>=<percent>; ${JSON.stringify(text)} is neither.`,
    );
  }
  return { stage: stage, percent };
}

function shardOf(text: string): Shard {
  const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index !== undefined && shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new UsageError(`--shard is i/n, as 1/3 for the first of three; ${JSON.stringify(text)} is not.`);
}

/** More threads than this help nobody. */
const MAX_JOBS = 64;

function jobsOf(text: string): number {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs >= 1 && jobs <= MAX_JOBS) return jobs;
  throw new UsageError(`--jobs is a number from 1 to ${MAX_JOBS}, or auto; ${JSON.stringify(text)} is neither.`);
}

function colorOf(value: string | undefined): boolean | undefined {
  if (value === undefined || value === 'auto') return undefined;
  if (value === 'always') return true;
  if (value === 'never') return false;
  throw new UsageError('--color is one of: auto, always, never.');
}

function isOneOf<T extends string>(values: readonly T[], value: string): value is T {
  return (values as readonly string[]).includes(value);
}
