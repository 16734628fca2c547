/** The self-assessment as LaTeX tables, for a paper's appendix. */
import { BY_ID } from '../criteria/catalogue';
import { STAGES } from '../criteria/criterion';
import { STAGE_TITLES } from '../engine/gate';
import { latex } from './escape';
import { meanOf, percentOf } from './html-chart';
import type { CriterionReport, FileReport } from './report';
import { SCORE_WORDS } from './words';
import type { Writer } from './writer';

/**
 * The report as LaTeX: for each file a table of its stages and one of its criteria.
 * @returns a writer of text for `\input`; it needs the packages `booktabs` and `longtable`.
 */
export function latexWriter(): Writer {
  return {
    begin: ({ tool }) =>
      `% Made by MedCheck ${tool.version}, criteria of version ${tool.catalogue}.\n` +
      '% In the preamble: \\usepackage{booktabs,longtable}. Scripts other than Latin need XeLaTeX or LuaLaTeX and a font.\n',
    file: (file) => [stageTable(file), criterionTable(file)].join('\n') + '\n',
    end: () => [],
  };
}

function named(file: FileReport): string {
  return latex(file.name ?? 'Unnamed benchmark', 200);
}

function stageTable(file: FileReport): string {
  const row = (stage: FileReport['stages'][number], i: number): string =>
    `${i + 1} ${latex(STAGE_TITLES[stage.id])} & ${stage.points}/${stage.max} & ${latex(percentOf(stage))} & ${latex(meanOf(stage.id))} \\\\`;
  const { score } = file;
  return [
    '',
    '\\begin{table}[htbp]',
    '\\centering',
    `\\caption{MedCheck coverage of ${named(file)} by stage. Mean: 56 audited benchmarks (arXiv 2508.04325); about: read from its summary.}`,
    '\\begin{tabular}{lrrr}',
    '\\toprule',
    'Stage & Points & Percent & Mean \\\\',
    '\\midrule',
    ...file.stages.map(row),
    '\\midrule',
    `Total & ${score.points}/${score.max} & ${latex(percentOf(score))} & \\\\`,
    '\\bottomrule',
    '\\end{tabular}',
    '\\end{table}',
    '',
  ].join('\n');
}

function criterionTable(file: FileReport): string {
  const head = 'Criterion & Score & Evidence & Missing, or why it does not apply \\\\';
  return [
    '\\begin{longtable}{p{0.32\\textwidth}p{0.1\\textwidth}p{0.12\\textwidth}p{0.34\\textwidth}}',
    `\\caption{MedCheck criteria of ${named(file)}. 2: met, 1: partly met, 0: not met, n/a: not applicable.}\\\\`,
    '\\toprule',
    head,
    '\\midrule',
    '\\endfirsthead',
    '\\toprule',
    head,
    '\\midrule',
    '\\endhead',
    '\\bottomrule',
    '\\endlastfoot',
    ...STAGES.flatMap((stage, i) => [
      `\\multicolumn{4}{l}{\\textbf{Stage ${i + 1}: ${latex(STAGE_TITLES[stage])}}} \\\\`,
      ...file.criteria.filter((criterion) => criterion.stage === stage).map(criterionRow),
    ]),
    '\\end{longtable}',
  ].join('\n');
}

function criterionRow({ id, score, status, evidence, claimed, missing, waived }: CriterionReport): string {
  const own = claimed !== null && claimed !== score ? ` (claimed ${claimed})` : '';
  const words = waived ?? (score === null ? SCORE_WORDS[status] : missing.join('; '));
  return `${id} ${latex(BY_ID.get(id)?.title ?? '')} & ${score ?? 'n/a'}${own} & ${evidence ?? ''} & ${latex(words)} \\\\`;
}
