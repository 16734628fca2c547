/** The report as CSV (RFC 4180): a line for each criterion of each file. */
import { BY_ID } from '../criteria/catalogue';
import { comparisonOfReport } from './comparison';
import { csvCell } from './escape';
import { whereabouts } from './html-text';
import type { FileReport } from './report';
import type { Writer } from './writer';

const HEAD = [
  'path',
  'document',
  'name',
  'format',
  'group',
  'criterion',
  'title',
  'score',
  'status',
  'evidence',
  'claimed',
  'rests_on',
  'missing',
  'waived',
  'audited_finding',
  'audited_count',
  'audited_of',
  'audited_percent',
  'audited_derived',
] as const;

/**
 * The report as CSV.
 * @returns a writer of lines that end in CR LF, the first one with the columns' names. A number that is not known is an
 *   empty cell.
 */
export function csvWriter(): Writer {
  return { begin: () => line(HEAD), file: rowsOf, end: () => [] };
}

function line(cells: readonly (string | number | null)[]): string {
  return cells.map((cell) => csvCell(cell)).join(',') + '\r\n';
}

function rowsOf(file: FileReport): string {
  const audited = new Map(comparisonOfReport(file.criteria).map((row) => [row.id, row]));
  return file.criteria
    .map((criterion) => {
      const row = audited.get(criterion.id);
      return line([
        file.path,
        file.document,
        file.name,
        file.format,
        criterion.stage ?? criterion.module ?? null,
        criterion.id,
        BY_ID.get(criterion.id)?.title ?? null,
        criterion.score,
        criterion.status,
        criterion.evidence,
        criterion.claimed,
        criterion.rests_on.map(whereabouts).join('; '),
        criterion.missing.join('; '),
        criterion.waived,
        row?.finding ?? null,
        row?.count ?? null,
        row?.of ?? null,
        row?.percent ?? null,
        row?.finding ? String(row.derived) : null,
      ]);
    })
    .join('');
}
