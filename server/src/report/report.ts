/** The JSON report: the contract between the engine and everything that reads its results (schemas/report.schema.json). */
import { version } from '../../../package.json';
import { CATALOGUE_VERSION, type ModuleId, type StageId, isStage } from '../criteria/criterion';
import type { Assessment } from '../engine/assess';
import type { Passage, Verdict } from '../engine/check';
import type { Coverage, Tally } from '../engine/coverage';
import type { Diagnostic } from '../engine/diagnostic';
import type { Strength } from '../engine/evidence';
import { isFixable } from '../edits/fixes';
import type { FormatId } from '../formats/model';
import { lackingOf } from './comparison';

/** One criterion of one file. */
export interface CriterionReport {
  id: string;
  stage?: StageId;
  module?: ModuleId;
  score: 0 | 1 | 2 | null;
  status: 'met' | 'partial' | 'unmet' | 'not_applicable';
  evidence: Strength | null;
  claimed: 0 | 1 | 2 | null;
  rests_on: Passage[];
  missing: string[];
  reason: 'no-slot' | 'empty' | 'weak' | null;
  /** The author's reason for taking it out of the maximum. */
  waived: string | null;
  /** How many places of the definition fall short of 2. */
  lacking: number;
}

/** A finding as it is reported. */
export interface DiagnosticReport extends Diagnostic {
  /** Whether the editor has a fix that mends it. */
  fixable: boolean;
  /** A baseline holds it: it is listed, and not counted. */
  baseline?: true;
}

/** One document of one file. */
export interface FileReport {
  path: string;
  document: number;
  format: FormatId;
  name: string | null;
  stage: StageId;
  provisional: boolean;
  score: Coverage['score'];
  /** Points out of what a foreign format can express; null for a definition, which can say everything. */
  expressible: Pick<Tally, 'points' | 'max'> | null;
  stages: (Tally & { id: StageId })[];
  modules: Coverage['modules'];
  criteria: CriterionReport[];
  diagnostics: DiagnosticReport[];
}

/** A configuration file with problems. */
export interface ConfigReport {
  path: string;
  diagnostics: DiagnosticReport[];
}

/** The whole report. */
export interface Report {
  schema: 'medcheck-report/1';
  tool: { name: 'medcheck'; version: string; catalogue: number };
  files: FileReport[];
  skipped: { path: string; reason: string }[];
  /** Configuration files that are not valid; the defaults were used in their place. */
  config: ConfigReport[];
  summary: {
    files: number;
    errors: number;
    warnings: number;
    information: number;
    hints: number;
    suppressed: number;
    baseline: number;
    mean_percent: number | null;
  };
}

const STATUS = { 0: 'unmet', 1: 'partial', 2: 'met' } as const;

/**
 * Reports one verdict.
 * @param verdict the verdict on a document.
 * @param path the file's path as it is shown: relative, with `/`.
 */
export function fileReport(verdict: Verdict, path: string): FileReport {
  const { coverage } = verdict;
  return {
    path,
    document: verdict.index,
    format: verdict.format,
    name: verdict.name,
    stage: verdict.stage.stage,
    provisional: verdict.provisional,
    score: coverage.score,
    expressible: expressible(verdict),
    stages: coverage.stages,
    modules: coverage.modules,
    criteria: verdict.assessments.map((assessment) => criterionReport(assessment, verdict, path)),
    diagnostics: verdict.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      related: diagnostic.related.map((related) => ({ ...related, path: shownPath(path, related.path) })),
      fixable: isFixable(verdict, diagnostic),
    })),
  };
}

/** The total's points out of what the format has slots for, over the criteria of the total that apply. */
function expressible({ model, coverage, assessments }: Verdict): FileReport['expressible'] {
  const { slots } = model;
  if (!slots) return null;
  const applying = assessments.filter(({ criterion, score }) => score !== null && isStage(criterion.stage));
  const max = applying.reduce((sum, { criterion }) => sum + (slots[criterion.id]?.upTo ?? 0), 0);
  return { points: coverage.score.points, max };
}

/** A definition names other files relative to itself; a report names all files from the same folder. */
function shownPath(file: string, imported: string | null): string | null {
  if (imported === null) return null;
  const segments = file.split('/').slice(0, -1);
  for (const segment of imported.split('/')) {
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

function criterionReport(a: Assessment, verdict: Verdict, path: string): CriterionReport {
  const { stage } = a.criterion;
  const group = isStage(stage) ? { stage } : { module: stage };
  return {
    id: a.criterion.id,
    ...group,
    score: a.score,
    status: a.score === null ? 'not_applicable' : STATUS[a.score],
    evidence: a.evidence,
    claimed: a.claimed,
    rests_on: a.rests.map((place) => {
      const shown = verdict.quote(place);
      return { ...shown, path: shownPath(path, shown.path) };
    }),
    missing: a.missing,
    reason: a.reason,
    waived: a.waived?.reason ?? null,
    lacking: lackingOf(a),
  };
}

/**
 * Puts a report together.
 * @param files the reports of the files, in the order in which they are shown.
 * @param skipped files that were not read, with the reason.
 * @param config configuration files with problems.
 */
export function reportOf(files: FileReport[], skipped: Report['skipped'] = [], config: ConfigReport[] = []): Report {
  const diagnostics = [...files, ...config].flatMap((file) => file.diagnostics);
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((d) => d.severity === severity && !d.suppressed && !d.baseline).length;
  const percents = files.flatMap((file) => file.score.percent ?? []);
  const mean = percents.reduce((a, b) => a + b, 0) / percents.length;
  return {
    schema: 'medcheck-report/1',
    tool: { name: 'medcheck', version, catalogue: CATALOGUE_VERSION },
    files,
    skipped,
    config,
    summary: {
      files: files.length,
      errors: count('error'),
      warnings: count('warning'),
      information: count('information'),
      hints: count('hint'),
      suppressed: diagnostics.filter((d) => d.suppressed).length,
      baseline: diagnostics.filter((d) => d.baseline).length,
      mean_percent: percents.length > 0 ? Math.round(10 * mean) / 10 : null,
    },
  };
}
