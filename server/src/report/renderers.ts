/** Every format of a report, by name: one implementation for the command line and the editor. */
import { renderCsv } from './csv';
import type { FixReport } from './fix-report';
import { renderGithub } from './github';
import { renderHtml } from './html';
import { renderJson } from './json';
import { renderJunit } from './junit';
import { renderLatex } from './latex';
import { renderMarkdown } from './markdown';
import type { DiagnosticReport, Report } from './report';
import { renderSarif } from './sarif';
import { renderCoverage, renderFindings } from './text';

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

/**
 * Writes a report; it yields pieces, since the report on ten thousand files may be longer than one string can be.
 */
export type Renderer = (report: Report, options: RenderOptions) => Iterable<string>;

/** What writes each format. */
export const RENDERERS: Readonly<Record<Format, Renderer>> = {
  text: (report, { color = false, quiet = false, coverage }) => [
    (coverage ? renderCoverage : renderFindings)(report, { color, quiet }),
  ],
  json: renderJson,
  sarif: renderSarif,
  markdown: renderMarkdown,
  html: renderHtml,
  latex: renderLatex,
  csv: renderCsv,
  junit: renderJunit,
  github: renderGithub,
};

/**
 * A report as one text.
 * @param format the format.
 * @param report the report.
 * @param options see RenderOptions.
 */
export function rendered(format: Format, report: Report, options: RenderOptions = {}): string {
  return [...RENDERERS[format](report, options)].join('');
}
