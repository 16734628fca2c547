/** The report as Markdown, for a paper's appendix or a pull request. */
import { BY_ID } from '../criteria/catalogue';
import { STAGES } from '../criteria/criterion';
import { STAGE_TITLES } from '../engine/gate';
import { counted } from '../formats/words';
import { COMPARISON_NOTE, comparisonOfReport, figureOf, lackingIn } from './comparison';
import { inMarkdown } from './escape';
import { meanOf, percentOf } from './html-chart';
import { whereabouts } from './html-text';
import type { CriterionReport, DiagnosticReport, FileReport, Report } from './report';
import { MODULE_TITLES } from './text';
import { SCORE_WORDS, expressibleWords, formatName, openCounts, overclaims } from './words';

/**
 * The report as Markdown.
 * @param report the report.
 * @returns its files one after the other, each beginning with a first-level heading.
 */
export function* renderMarkdown(report: Report): Generator<string> {
  if (report.files.length === 0) yield 'No definition was found.\n\n';
  if (report.files.length > 1) yield overview(report) + '\n\n';
  for (const file of report.files) yield fileMarkdown(file) + '\n\n';
  const problems = [
    ...report.skipped.map(({ path, reason }) => `- File ${inMarkdown(path)}: skipped, ${inMarkdown(reason)}`),
    ...report.config.flatMap(({ path, diagnostics }) =>
      diagnostics.map((d) => `- File ${inMarkdown(path)}, line ${d.range.start.line + 1}: ${inMarkdown(d.message)}`),
    ),
  ];
  if (problems.length > 0) yield `## Files with problems of their own\n\n${problems.join('\n')}\n\n`;
  yield `MedCheck ${report.tool.version}, criteria of version ${report.tool.catalogue}. The checklist and the audit of 56 benchmarks: arXiv 2508.04325.\n`;
}

function overview({ files, summary }: Report): string {
  const rows = files.map((file) => [
    inMarkdown(file.name ?? 'Unnamed benchmark'),
    inMarkdown(file.path),
    `${file.score.points}/${file.score.max}`,
    percentOf(file.score),
  ]);
  const mean = summary.mean_percent === null ? '' : `, mean ${summary.mean_percent}%`;
  return `# ${counted(files.length, 'definition')}${mean}\n\n${table(['Benchmark', 'File', 'Points', 'Percent'], rows)}`;
}

function fileMarkdown(file: FileReport): string {
  const { score } = file;
  const can = expressibleWords(file);
  const document = file.document > 0 ? `, document ${file.document + 1}` : '';
  return [
    `# ${inMarkdown(file.name ?? 'Unnamed benchmark')}`,
    `**${score.points}/${score.max} points (${percentOf(score)})**: ${openCounts(score)}.${can ? ` These are ${can}.` : ''}`,
    `File: ${inMarkdown(file.path)}${document} (${formatName(file)}), judged at the stage ${file.stage}.`,
    ...(file.provisional ? ['Provisional: syntax errors left part of the file unread.'] : []),
    '## Stages',
    stageTable(file),
    'About: read from the summary of the paper that reports the audit.',
    '## What is open',
    openList(file),
    '## Criteria',
    ...STAGES.flatMap((stage, i) => [
      `### Stage ${i + 1}: ${STAGE_TITLES[stage]}`,
      criterionTable(file.criteria.filter((criterion) => criterion.stage === stage)),
    ]),
    '## Modules, not part of the total',
    ...moduleSections(file),
    ...waivers(file),
    ...suppressed(file),
    ...claims(file),
    '## Beside the audited benchmarks',
    COMPARISON_NOTE,
    comparison(file),
  ].join('\n\n');
}

/** A table of cells that are Markdown already. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function stageTable(file: FileReport): string {
  const rows = file.stages.map((stage, i) => [
    `${i + 1} ${STAGE_TITLES[stage.id]}`,
    `${stage.points}/${stage.max}`,
    percentOf(stage),
    meanOf(stage.id),
  ]);
  return table(['Stage', 'Points', 'Percent', 'Mean of 56 audited benchmarks'], rows);
}

function openList(file: FileReport): string {
  const found = file.diagnostics.filter((d) => !d.suppressed && d.code !== 'overclaim');
  return found.length === 0 ? `No findings at the stage ${file.stage}.` : found.map(finding).join('\n');
}

function finding(d: DiagnosticReport): string {
  const known = d.baseline ? ' (in the baseline)' : '';
  return `- ${d.severity} \`${d.code}\`, line ${d.range.start.line + 1}${known}: ${inMarkdown(d.message, 2000)}`;
}

function titled({ id }: CriterionReport): string {
  return `${id} ${BY_ID.get(id)?.title ?? ''}`;
}

function criterionTable(criteria: readonly CriterionReport[]): string {
  const rows = criteria.map((criterion) => [
    titled(criterion),
    criterion.score === null ? SCORE_WORDS[criterion.status] : `${criterion.score}, ${SCORE_WORDS[criterion.status]}`,
    criterion.evidence ?? '–',
    restsOn(criterion),
    criterion.missing.map((words) => inMarkdown(words)).join('; ') || '–',
  ]);
  return table(['Criterion', 'Score', 'Evidence', 'Rests on', 'Missing for 2'], rows);
}

function restsOn({ rests_on: places }: CriterionReport): string {
  const [first, ...others] = places;
  if (!first) return '–';
  const passage = first.passage === null ? '' : `: “${inMarkdown(first.passage, 100)}”`;
  const more = others.length > 0 ? `, and ${counted(others.length, 'more place')}` : '';
  return `${inMarkdown(whereabouts(first))}${passage}${more}`;
}

function moduleSections(file: FileReport): string[] {
  return file.modules.flatMap((module) => {
    const title = MODULE_TITLES[module.id];
    if (!module.applies) return [`${title}: does not apply.`];
    const criteria = file.criteria.filter((criterion) => criterion.module === module.id);
    return [`### ${title}: ${module.points}/${module.max}`, criterionTable(criteria)];
  });
}

function waivers(file: FileReport): string[] {
  const rows = file.criteria.flatMap((criterion) =>
    criterion.waived === null ? [] : [[titled(criterion), inMarkdown(criterion.waived)]],
  );
  return rows.length === 0 ? [] : ['## Taken out of the maximum by the authors', table(['Criterion', 'Reason'], rows)];
}

function suppressed(file: FileReport): string[] {
  const rows = file.diagnostics.flatMap((d) =>
    d.suppressed ? [[d.code, inMarkdown(d.message), inMarkdown(d.suppressed.reason)]] : [],
  );
  return rows.length === 0
    ? []
    : ['## Suppressed findings', 'They raise no score.', table(['Code', 'Finding', 'Reason'], rows)];
}

function claims(file: FileReport): string[] {
  const rows = overclaims(file).map(({ criterion }) => [
    titled(criterion),
    String(criterion.claimed),
    String(criterion.score),
    criterion.missing.map((words) => inMarkdown(words)).join('; '),
  ]);
  return rows.length === 0
    ? []
    : ['## Claimed higher than the definition supports', table(['Criterion', 'Claimed', 'Supported', 'Missing'], rows)];
}

function comparison(file: FileReport): string {
  const rows = comparisonOfReport(file.criteria).map((row) => [
    `${row.id} ${row.title}`,
    SCORE_WORDS[row.status],
    figureOf(row),
    lackingIn(row),
  ]);
  return table(['Criterion', 'This benchmark', 'Audited benchmarks that fall short', 'Places that fall short'], rows);
}
