/** The answer to `medcheck/export`: the report of a document in one of the formats. */
import { EXPORTS, type ExportId, isExportId } from '../convert/exports';
import type { ExportFormat, ExportResult } from '../protocol';
import { type FixReport, fixReports } from '../report/fix-report';
import { ENDINGS, asksOf, rendered } from '../report/renderers';
import { type DiagnosticReport, fileReport, reportOf } from '../report/report';
import type { Judged } from './documents';

/** The formats of a report that the editor offers (`ExportFormat` of protocol.ts). */
const OFFERED = ['markdown', 'html', 'latex', 'json', 'csv', 'sarif'] as const satisfies readonly ExportFormat[];

/**
 * A document's report in a format, or the definition itself as a format of others has it.
 * @param judged the document's state.
 * @param path its path as the report shows it: relative, with `/`.
 * @param format the format; what a client sends is looked at.
 * @returns the text and a name for its file; null where the format is none that is offered, and where a foreign file is to
 *   become one of another format.
 */
export function exportResult(judged: Judged, path: string, format: unknown): ExportResult | null {
  if (isExportId(format)) return definitionExport(judged, path, format);
  const known = OFFERED.find((one) => one === format);
  if (known === undefined) return null;
  const fixes = new Map<DiagnosticReport, FixReport>();
  const files = judged.verdicts.map((verdict) => {
    const file = fileReport(verdict, path, asksOf(known));
    if (known === 'sarif') {
      for (const [d, fix] of fixReports(verdict, file, () => crypto.randomUUID())) fixes.set(d, fix);
    }
    return file;
  });
  return { text: rendered(known, reportOf(files), { fixes }), fileName: fileNameOf(path, ENDINGS[known]) };
}

function definitionExport(judged: Judged, path: string, format: ExportId): ExportResult | null {
  const [verdict] = judged.verdicts;
  if (verdict?.format !== 'medcheck') return null;
  const { ending, write } = EXPORTS[format];
  const { text, notMapped } = write(verdict.model);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.?medcheck)?\.[a-z]{1,10}$/i, '');
  return { text, fileName: name === '' ? ending : `${name}.${ending}`, notMapped };
}

/** `ward.medcheck.yaml` gives `ward.medcheck-report.md`. */
function fileNameOf(path: string, ending: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return `${dot > 0 ? name.slice(0, dot) : name}-report.${ending}`;
}
