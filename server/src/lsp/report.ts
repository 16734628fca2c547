/** The answer to `medcheck/report`: the report of a document as markup. */
import type { ReportResult } from '../protocol';
import { comparisonOf } from '../report/comparison';
import { htmlSections } from '../report/html';
import { asksOf } from '../report/renderers';
import { REPORT_CSS } from '../report/report-css';
import { fileReport, reportOf } from '../report/report';
import type { Judged } from './documents';
import { relativePath } from './uri';

/**
 * A document's report for the panel.
 * @param uri the document. Paths in the report are relative to it.
 * @param judged its state.
 */
export function reportResult(uri: string, judged: Judged): ReportResult {
  const name = relativePath(uri, []);
  const [first] = judged.verdicts;
  const report = reportOf(judged.verdicts.map((verdict) => fileReport(verdict, name, asksOf('html'))));
  return {
    uri,
    version: judged.version,
    name: first?.name ?? null,
    html: htmlSections(report, first ? comparisonOf(first.assessments) : []),
    css: REPORT_CSS,
  };
}
