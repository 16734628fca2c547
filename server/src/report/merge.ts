/** Joins JSON reports, as those of shards, into one. */
import { schemaErrors } from '../formats/validate';
import { type Data, isObject } from '../syntax/node';
import { type ConfigReport, type FileReport, type Report, reportOf } from './report';
import { reportSchema } from './report-schema';

/** A report with the name that messages know it by. */
export interface Named {
  name: string;
  report: Report;
}

/**
 * Reads a JSON report.
 * @param text the file's text.
 * @returns the report, or what is wrong with the text.
 */
export function readReport(text: string): { report: Report } | { problem: string } {
  let value: Data;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, '')) as Data;
  } catch {
    return { problem: 'it is not valid JSON' };
  }
  if (!isObject(value) || value['schema'] !== SCHEMA)
    return { problem: `it does not begin with "schema": "${SCHEMA}"` };
  const [wrong] = schemaErrors(value, reportSchema);
  if (!wrong) return { report: value as unknown as Report };
  const at = wrong.keyword === 'required' ? `${wrong.pointer}/${wrong.key}` : wrong.pointer;
  return { problem: wrong.keyword === 'required' ? `${at} is missing` : `${at} is not what it should be` };
}

const SCHEMA = 'medcheck-report/1';

/**
 * Joins reports.
 * @param reports the reports, in any order.
 * @returns one report, its files by path as in a run over all of them, added up anew; or what keeps them apart: they
 *   were made by several versions, or two of them hold a file with different results. A file that two of them hold with
 *   the same results is there once.
 */
export function mergeReports(reports: readonly Named[]): { report: Report } | { problem: string } {
  const [first] = reports;
  if (!first) return { report: reportOf([]) };
  const files = new Map<string, { name: string; file: FileReport }>();
  const skipped = new Map<string, Report['skipped'][number]>();
  const config = new Map<string, ConfigReport>();
  for (const { name, report } of reports) {
    if (report.tool.version !== first.report.tool.version || report.tool.catalogue !== first.report.tool.catalogue)
      return { problem: `${first.name} and ${name} were made by different versions of MedCheck` };
    for (const file of report.files) {
      const key = JSON.stringify([file.path, file.document]);
      const known = files.get(key);
      if (known && JSON.stringify(known.file) !== JSON.stringify(file))
        return { problem: `${known.name} and ${name} both hold ${file.path}, with different results` };
      if (!known) files.set(key, { name, file });
    }
    for (const one of report.skipped) skipped.set(one.path, one);
    for (const one of report.config ?? []) config.set(one.path, one);
  }
  const joined = reportOf(
    [...files.values()].map(({ file }) => file).sort(inOrder),
    [...skipped.values()].sort(inOrder),
    [...config.values()].sort(inOrder),
  );
  return { report: { ...joined, tool: first.report.tool } };
}

type Sorted = { path: string; document?: number };

/** By path, folder after folder, as files are searched; the documents of a file as they stand in it. */
function inOrder(a: Sorted, b: Sorted): number {
  const [left, right] = [a.path.split('/'), b.path.split('/')];
  const at = left.findIndex((segment, i) => segment !== right[i]);
  if (at < 0) return left.length - right.length || (a.document ?? 0) - (b.document ?? 0);
  const [one = '', other = ''] = [left[at], right[at]];
  return other === '' ? 1 : one < other ? -1 : 1;
}
