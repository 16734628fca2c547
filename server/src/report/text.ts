/** The report for a terminal. */
import { BY_ID } from '../criteria/catalogue';
import { STAGE_TITLES } from '../engine/gate';
import { counted, shown } from '../formats/words';
import type { DiagnosticReport, FileReport, Report } from './report';
import { expressibleWords } from './words';
import type { Writer } from './writer';

/** How a text report is written. */
export interface TextOptions {
  color: boolean;
  /** Lists errors only. */
  quiet?: boolean;
}

type Paint = (text: string) => string;
type Palette = Record<'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green', Paint>;

/** ANSI colours, or none. */
function palette(color: boolean): Palette {
  const paint =
    (code: number): Paint =>
    (text) =>
      color ? `\u001b[${code}m${text}\u001b[0m` : text;
  return { bold: paint(1), dim: paint(2), red: paint(31), yellow: paint(33), blue: paint(36), green: paint(32) };
}

/**
 * Findings, file by file: line:column (from 1), severity, message, code.
 * @param options colour and quietness.
 * @returns a writer; configuration files with problems come first.
 */
export function findingsWriter(options: TextOptions): Writer {
  const p = palette(options.color);
  const paint = { error: p.red, warning: p.yellow, information: p.blue, hint: p.dim };
  let hasCriteria = false;
  const section = (title: string, all: readonly DiagnosticReport[], score?: string): string => {
    const open = all.filter((d) => !d.suppressed && !d.baseline);
    hasCriteria ||= open.some((d) => BY_ID.has(d.code));
    const diagnostics = options.quiet ? open.filter((d) => d.severity === 'error') : open;
    if (diagnostics.length === 0 && options.quiet) return '';
    const lines = diagnostics.map((d) => {
      const at = `${d.range.start.line + 1}:${d.range.start.character + 1}`;
      return `  ${p.dim(at.padEnd(8))}${paint[d.severity](d.severity.padEnd(12))}${d.message}  ${p.dim(d.code)}`;
    });
    return [p.bold(shown(title, 500)), ...lines, ...(score === undefined ? [] : [`  ${score}`]), '', ''].join('\n');
  };
  return {
    begin: ({ config }) => config.map(({ path, diagnostics }) => section(path, diagnostics)).join(''),
    file: (file) => section(file.path + documentSuffix(file), file.diagnostics, scoreLine(file)),
    end({ skipped, summary }) {
      const lines = skipped.map(skippedLine);
      if (!options.quiet || summary.errors > 0) lines.push(summaryLine(summary));
      if (hasCriteria && !options.quiet) lines.push(p.dim('What a code asks for: medcheck explain <code>'));
      // (nothing to say is no empty line)
      return lines.map((line) => `${line}\n`);
    },
  };
}

/**
 * Coverage, file by file: the total, the five stages, the modules; and for several files the mean.
 * @param options colour.
 * @returns a writer.
 */
export function coverageWriter(options: TextOptions): Writer {
  const p = palette(options.color);
  return {
    begin: () => '',
    file: (file) => coverageLines(file, p).join('\n') + '\n',
    end({ skipped, summary: { files, mean_percent } }) {
      const lines = skipped.map(skippedLine);
      if (files > 1 && mean_percent !== null) lines.push(`${counted(files, 'file')}, mean ${mean_percent}%`);
      return lines.map((line) => `${line}\n`);
    },
  };
}

function coverageLines(file: FileReport, p: Palette): string[] {
  const { score } = file;
  const percent = score.percent === null ? '' : `  ${score.percent}%`;
  const can = expressibleWords(file);
  return [
    `${p.bold(shown(file.name ?? 'Unnamed benchmark'))}  ${p.dim(shown(file.path, 500) + documentSuffix(file))}`,
    ...file.stages.map((stage, i) => {
      const title = `${i + 1} ${STAGE_TITLES[stage.id]}`.padEnd(53);
      return `  ${title}${bar(stage.points, stage.max, p)} ${points(stage.points, stage.max)}${waived(stage.not_applicable)}`;
    }),
    `  ${p.bold('Total'.padEnd(53))}${bar(score.points, score.max, p)} ${p.bold(points(score.points, score.max))}${percent}${waived(score.not_applicable)}`,
    ...(can ? [`  ${p.dim(can)}`] : []),
    ...file.modules.map((module) => {
      const title = MODULE_TITLES[module.id].padEnd(53);
      return `  ${title}${module.applies ? `${bar(module.points, module.max, p)} ${points(module.points, module.max)}` : p.dim('does not apply')}`;
    }),
    `  ${findingsLine(file)}${file.provisional ? ' Provisional: syntax errors left part of the file unread.' : ''}`,
    '',
  ];
}

function skippedLine({ path, reason }: Report['skipped'][number]): string {
  return `${shown(path, 500)}: skipped, ${reason}`;
}

/** The modules' titles. */
export const MODULE_TITLES = { multimodal: 'Multimodal stress', readiness: 'Deployment readiness' } as const;

function documentSuffix(file: FileReport): string {
  return file.document ? ` (document ${file.document + 1})` : '';
}

function bar(value: number, max: number, p: Palette): string {
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

function summaryLine(summary: Report['summary']): string {
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
