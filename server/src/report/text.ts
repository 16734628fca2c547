/** The report for a terminal. */
import { STAGE_TITLES } from '../engine/gate';
import { counted, shown } from '../formats/words';
import type { FileReport, Report } from './report';
import { expressibleWords } from './words';

/** How a text report is written. */
export interface TextOptions {
  color: boolean;
  /** Lists errors only. */
  quiet?: boolean;
}

type Paint = (text: string) => string;

/** ANSI colours, or none. */
function palette(color: boolean): Record<'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green', Paint> {
  const paint =
    (code: number): Paint =>
    (text) =>
      color ? `\u001b[${code}m${text}\u001b[0m` : text;
  return { bold: paint(1), dim: paint(2), red: paint(31), yellow: paint(33), blue: paint(36), green: paint(32) };
}

/**
 * Findings, file by file: line:column (from 1), severity, message, code.
 * @param report the report.
 * @param options colour and quietness.
 */
export function renderFindings(report: Report, options: TextOptions): string {
  const p = palette(options.color);
  const paint = { error: p.red, warning: p.yellow, information: p.blue, hint: p.dim };
  const lines: string[] = [];
  const sections = [
    ...report.config.map((config) => ({ ...config, title: config.path, score: undefined })),
    ...report.files.map((file) => ({ ...file, title: file.path + documentSuffix(file), score: scoreLine(file) })),
  ];
  for (const { title, diagnostics: all, score } of sections) {
    const diagnostics = all.filter((d) => !d.suppressed && !d.baseline && (!options.quiet || d.severity === 'error'));
    if (diagnostics.length === 0 && options.quiet) continue;
    lines.push(p.bold(shown(title, 500)));
    for (const d of diagnostics) {
      const at = `${d.range.start.line + 1}:${d.range.start.character + 1}`;
      lines.push(`  ${p.dim(at.padEnd(8))}${paint[d.severity](d.severity.padEnd(12))}${d.message}  ${p.dim(d.code)}`);
    }
    if (score) lines.push(`  ${score}`);
    lines.push('');
  }
  for (const { path, reason } of report.skipped) lines.push(`${shown(path, 500)}: skipped, ${reason}`);
  if (!options.quiet || report.summary.errors > 0) lines.push(summaryLine(report));
  if (
    report.files.some((file) =>
      file.diagnostics.some((d) => /^(?:MC|MM|DR)\d\d$/.test(d.code) && !d.suppressed && !d.baseline),
    ) &&
    !options.quiet
  ) {
    lines.push(p.dim('What a code asks for: medcheck explain <code>'));
  }
  return written(lines);
}

/**
 * Coverage, file by file: the total, the five stages, the modules; and for several files the mean.
 * @param report the report.
 * @param options colour.
 */
export function renderCoverage(report: Report, options: TextOptions): string {
  const p = palette(options.color);
  const lines: string[] = [];
  for (const file of report.files) {
    lines.push(
      `${p.bold(shown(file.name ?? 'Unnamed benchmark'))}  ${p.dim(shown(file.path, 500) + documentSuffix(file))}`,
    );
    for (const [i, stage] of file.stages.entries()) {
      const title = `${i + 1} ${STAGE_TITLES[stage.id]}`.padEnd(53);
      lines.push(
        `  ${title}${bar(stage.points, stage.max, p)} ${points(stage.points, stage.max)}${waived(stage.not_applicable)}`,
      );
    }
    const { score } = file;
    const percent = score.percent === null ? '' : `  ${score.percent}%`;
    lines.push(
      `  ${p.bold('Total'.padEnd(53))}${bar(score.points, score.max, p)} ${p.bold(points(score.points, score.max))}${percent}${waived(score.not_applicable)}`,
    );
    const can = expressibleWords(file);
    if (can) lines.push(`  ${p.dim(can)}`);
    for (const module of file.modules) {
      const title = MODULE_TITLES[module.id].padEnd(53);
      lines.push(
        `  ${title}${module.applies ? `${bar(module.points, module.max, p)} ${points(module.points, module.max)}` : p.dim('does not apply')}`,
      );
    }
    lines.push(
      `  ${findingsLine(file)}${file.provisional ? ' Provisional: syntax errors left part of the file unread.' : ''}`,
      '',
    );
  }
  for (const { path, reason } of report.skipped) lines.push(`${shown(path, 500)}: skipped, ${reason}`);
  if (report.files.length > 1 && report.summary.mean_percent !== null) {
    lines.push(`${counted(report.summary.files, 'file')}, mean ${report.summary.mean_percent}%`);
  }
  return written(lines);
}

/** Nothing to say is no empty line. */
function written(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** The modules' titles. */
export const MODULE_TITLES = { multimodal: 'Multimodal stress', readiness: 'Deployment readiness' } as const;

function documentSuffix(file: FileReport): string {
  return file.document ? ` (document ${file.document + 1})` : '';
}

function bar(value: number, max: number, p: ReturnType<typeof palette>): string {
  const filled = max === 0 ? 0 : Math.round((20 * value) / max);
  return p.green('█'.repeat(filled)) + p.dim('░'.repeat(20 - filled));
}

function points(value: number, max: number): string {
  return `${String(value).padStart(2)}/${max}`;
}

function waived(count: number): string {
  return count > 0 ? `  (${count} not applicable)` : '';
}

function findingsLine(file: FileReport): string {
  const open = file.diagnostics.filter((d) => !d.suppressed && !d.baseline);
  const suppressed = file.diagnostics.filter((d) => d.suppressed).length;
  const known = file.diagnostics.filter((d) => d.baseline).length;
  const rest = (suppressed > 0 ? `, ${suppressed} suppressed` : '') + (known > 0 ? `, ${known} in the baseline` : '');
  return open.length === 0
    ? `No findings at stage ${file.stage}${rest}.`
    : `${counted(open.length, 'finding')} at stage ${file.stage}${rest}.`;
}

function scoreLine(file: FileReport): string {
  const { score } = file;
  const percent = score.percent === null ? '' : ` (${score.percent}%)`;
  return `MedCheck ${score.points}/${score.max}${percent}${waived(score.not_applicable)}, stage ${file.stage}${file.provisional ? ', provisional' : ''}`;
}

function summaryLine(report: Report): string {
  const { summary } = report;
  const parts = [
    counted(summary.errors, 'error'),
    counted(summary.warnings, 'warning'),
    `${summary.information} information`,
    counted(summary.hints, 'hint'),
    ...(summary.suppressed > 0 ? [`${summary.suppressed} suppressed`] : []),
    ...(summary.baseline > 0 ? [`${summary.baseline} in the baseline`] : []),
  ];
  return `${counted(summary.files, 'file')}: ${parts.join(', ')}`;
}
