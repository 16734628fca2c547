/** The file of a baseline: reading, comparing, writing. */
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { quoted } from '../formats/words';
import { slashed } from '../node/files';
import { readText } from '../node/read';
import { type Baseline, baselineOf, readBaseline, withBaseline } from '../report/baseline';
import type { Report } from '../report/report';
import type { Io } from './io';
import { type Options, UsageError } from './options';

/** A larger file is no baseline, in bytes: ten thousand files with a hundred findings each stay below it. */
const MAX_BASELINE = 256 * 1024 * 1024;

/** A baseline that is in force. */
export interface BaselineFile {
  baseline: Baseline;
  /** Absolute. */
  file: string;
  /** As the options name it. */
  name: string;
}

/**
 * Reads the baseline that the options name, before anything is checked.
 * @param options the options.
 * @param io the process.
 * @returns undefined where none is named; an empty one where the file is to be written and is not there yet.
 * @throws UsageError where the file is missing, or no baseline.
 */
export async function loadBaseline(options: Options, io: Io): Promise<BaselineFile | undefined> {
  const { baseline: name, updateBaseline } = options;
  if (name === undefined) return undefined;
  const file = path.resolve(io.cwd, name);
  const stat = await fs.stat(file).catch(() => undefined);
  if (!stat && updateBaseline) return { baseline: { schema: 'medcheck-baseline/1', files: {} }, file, name };
  if (!stat) {
    throw new UsageError(`there is no baseline ${quoted(name)}. --update-baseline writes one.`);
  }
  const read = await readText(file, MAX_BASELINE);
  if ('skipped' in read) throw new UsageError(`the baseline ${quoted(name)} cannot be read: ${read.skipped}.`);
  const baseline = readBaseline(read.text);
  if (!baseline)
    throw new UsageError(`${quoted(name)} is no baseline. One begins with "schema": "medcheck-baseline/1".`);
  return { baseline, file, name };
}

/**
 * Compares a report with the baseline, and writes the baseline anew where the options say so.
 * @param report the report; its findings are marked in place.
 * @param given the baseline.
 * @param options the options.
 * @param io the process; told what changed.
 * @returns the report with its findings counted anew.
 * @throws UsageError where the file cannot be written.
 */
export async function applyBaseline(report: Report, given: BaselineFile, options: Options, io: Io): Promise<Report> {
  const folder = path.dirname(given.file);
  const nameOf = (shownPath: string): string =>
    shownPath === '-' ? '-' : slashed(path.relative(folder, path.resolve(io.cwd, shownPath)));
  if (!options.updateBaseline) {
    const compared = withBaseline(report, given.baseline, nameOf);
    if (compared.gone > 0 && !options.quiet) {
      io.err(`medcheck: ${compared.gone} of the baseline's findings are gone. --update-baseline takes them out.\n`);
    }
    return compared.report;
  }
  const next = baselineOf(report, nameOf, await existing(given.baseline.files, folder));
  try {
    await fs.writeFile(given.file, JSON.stringify(next, null, 2) + '\n');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`the baseline cannot be written: ${why}`);
  }
  return withBaseline(report, next, nameOf).report;
}

/** What a baseline holds of files that are still there: a run over some files keeps the findings of the others. */
async function existing(files: Baseline['files'], folder: string): Promise<Baseline['files']> {
  const kept: [string, Readonly<Record<string, number>>][] = [];
  for (const [name, keys] of Object.entries(files)) {
    const isThere = await fs.stat(path.resolve(folder, name)).catch(() => undefined);
    if (isThere) kept.push([name, keys]);
  }
  return Object.fromEntries(kept);
}
