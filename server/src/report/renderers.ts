/** Every format of a report, by name: one implementation for the command line and the editor. */
import { csvWriter } from './csv';
import type { FixReport } from './fix-report';
import { githubWriter } from './github';
import { renderHtml } from './html';
import { jsonWriter } from './json';
import { renderJunit } from './junit';
import { latexWriter } from './latex';
import { renderMarkdown } from './markdown';
import type { Asks, DiagnosticReport, Report } from './report';
import { sarifWriter } from './sarif';
import { coverageWriter, findingsWriter } from './text';
import { type Writer, collecting, pieces } from './writer';

/** The formats, in the order in which they are listed. */
export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'latex', 'csv', 'junit', 'github'] as const;
/** A format. */
export type Format = (typeof FORMATS)[number];

/** The ending of a file in each format. */
export const ENDINGS: Readonly<Record<Format, string>> = {
  text: 'txt',
  json: 'json',
  sarif: 'sarif',
  markdown: 'md',
  html: 'html',
  latex: 'tex',
  csv: 'csv',
  junit: 'xml',
  github: 'txt',
};

/** What a report is written with; each format takes what it needs. */
export interface RenderOptions {
  /** Text: ANSI colours. */
  color?: boolean;
  /** Text and workflow commands: errors only. */
  quiet?: boolean;
  /** Text: the coverage in place of the findings. */
  coverage?: boolean;
  /** SARIF: the fixes of findings. */
  fixes?: ReadonlyMap<DiagnosticReport, FixReport>;
  /** SARIF: whether the report was compared with a baseline. */
  hasBaseline?: boolean;
}

/** What each format shows of a file's report. */
export function asksOf(format: Format): Asks {
  return { fixable: format === 'json', places: ['json', 'markdown', 'html', 'csv'].includes(format) };
}

/** What writes each format. */
export const WRITERS: Readonly<Record<Format, (options: RenderOptions) => Writer>> = {
  text: ({ color = false, quiet = false, coverage }) => (coverage ? coverageWriter : findingsWriter)({ color, quiet }),
  json: jsonWriter,
  sarif: sarifWriter,
  markdown: () => collecting(renderMarkdown),
  html: () => collecting(renderHtml),
  latex: latexWriter,
  csv: csvWriter,
  junit: () => collecting(renderJunit),
  github: githubWriter,
};

/**
 * A report as one text.
 * @param format the format.
 * @param report the report.
 * @param options see RenderOptions.
 */
export function rendered(format: Format, report: Report, options: RenderOptions = {}): string {
  return [...pieces(WRITERS[format](options), report)].join('');
}
