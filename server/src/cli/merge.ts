/** `medcheck merge`: reads the reports that are joined. */
import path from 'node:path';
import { quoted } from '../formats/words';
import { readText } from '../node/read';
import { type Named, mergeReports, readReport } from '../report/merge';
import type { Report } from '../report/report';
import { UsageError } from './options';

/** A longer report is not read, in bytes: a text can be no longer in memory. */
const MAX_REPORT = 512 * 1024 * 1024 - 32;

/**
 * Joins the reports of several runs.
 * @param names the reports' files.
 * @param cwd the current folder.
 * @returns the joined report.
 * @throws UsageError for a file that is no report, and for reports that do not belong together.
 */
export function mergedReport(names: readonly string[], cwd: string): Report {
  const reports: Named[] = [];
  for (const name of names) {
    const found = readText(path.resolve(cwd, name), MAX_REPORT);
    if ('skipped' in found) throw new UsageError(`the report ${quoted(name)} cannot be read: ${found.skipped}.`);
    const read = readReport(found.text);
    if ('problem' in read) {
      throw new UsageError(`${quoted(name)} is no report of medcheck --format json: ${read.problem}.`);
    }
    reports.push({ name: quoted(name), report: read.report });
  }
  const merged = mergeReports(reports);
  if ('problem' in merged) throw new UsageError(`${merged.problem}.`);
  return merged.report;
}
