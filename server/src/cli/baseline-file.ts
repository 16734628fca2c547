/** The file of a baseline: reading, comparing, writing. */
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { quoted } from '../formats/words';
import { slashed } from '../node/files';
import { readText } from '../node/read';
import { type Baseline, Collecting, Comparing, readBaseline } from '../report/baseline';
import type { ConfigReport, FileReport } from '../report/report';
import type { Io } from './io';
import { type Options, UsageError } from './options';

/** A larger file is no baseline, in bytes: ten thousand files with a hundred findings each stay below it. */
const MAX_BASELINE = 256 * 1024 * 1024;

/** A baseline that is in force. */
export interface BaselineFile {
  /** Marks in place what the baseline holds of a file's findings. */
  mark(file: FileReport | ConfigReport): void;
  /**
   * Writes the baseline anew where the options say so, else says what of it is gone.
   * @throws UsageError where the file cannot be written.
   */
  end(): Promise<void>;
}

/**
 * Reads the baseline that the options name, before anything is checked.
 * @param options the options.
 * @param io the process; told what of the baseline is gone.
 * @returns undefined where none is named; an empty one where the file is to be written and is not there yet.
 * @throws UsageError where the file is missing, or no baseline.
 */
export async function loadBaseline(options: Options, io: Io): Promise<BaselineFile | undefined> {
  if (options.baseline === undefined) return undefined;
  const file = path.resolve(io.cwd, options.baseline);
  const baseline = await read(file, options.baseline, options.updateBaseline);
  const folder = path.dirname(file);
  const nameOf = (shownPath: string): string =>
    shownPath === '-' ? '-' : slashed(path.relative(folder, path.resolve(io.cwd, shownPath)));
  if (options.updateBaseline) {
    const collecting = new Collecting(nameOf);
    return {
      mark: (checked) => collecting.add(checked),
      end: async () => write(file, collecting.baseline(await existing(baseline.files, folder))),
    };
  }
  const comparing = new Comparing(baseline, nameOf);
  return {
    mark: (checked) => comparing.mark(checked),
    end() {
      const { gone } = comparing;
      if (gone > 0 && !options.quiet)
        io.err(`medcheck: ${gone} of the baseline's findings are gone. --update-baseline takes them out.\n`);
      return Promise.resolve();
    },
  };
}

async function read(file: string, name: string, isWritten: boolean): Promise<Baseline> {
  const stat = await fs.stat(file).catch(() => undefined);
  if (!stat && isWritten) return { schema: 'medcheck-baseline/1', files: {} };
  if (!stat) {
    throw new UsageError(`there is no baseline ${quoted(name)}. --update-baseline writes one.`);
  }
  const found = readText(file, MAX_BASELINE);
  if ('skipped' in found) throw new UsageError(`the baseline ${quoted(name)} cannot be read: ${found.skipped}.`);
  const baseline = readBaseline(found.text);
  if (!baseline)
    throw new UsageError(`${quoted(name)} is no baseline. One begins with "schema": "medcheck-baseline/1".`);
  return baseline;
}

async function write(file: string, baseline: Baseline): Promise<void> {
  try {
    await fs.writeFile(file, JSON.stringify(baseline, null, 2) + '\n');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`the baseline cannot be written: ${why}`);
  }
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
