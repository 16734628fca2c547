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
  missing: readonly string[];
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

/** What is read of a file's report. What takes long to find out is left out where nobody reads it. */
export interface Asks {
  /** Whether findings can be fixed; else `fixable` is false. */
  fixable: boolean;
  /** What criteria rest on; else `rests_on` is empty. */
  places: boolean;
}

/** What stands around the files of a report. */
export type ReportFrame = Omit<Report, 'files'>;

/**
 * Reports one verdict.
 * @param verdict the verdict on a document.
 * @param path the file's path as it is shown: relative, with `/`.
 * @param asks what is read of it.
 */
export function fileReport(verdict: Verdict, path: string, asks: Asks): FileReport {
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
    criteria: verdict.assessments.map((assessment) => criterionReport(assessment, verdict, path, asks)),
    diagnostics: verdict.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      related: diagnostic.related.map((related) => ({ ...related, path: shownPath(path, related.path) })),
      fixable: asks.fixable && isFixable(verdict, diagnostic),
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

function criterionReport(a: Assessment, verdict: Verdict, path: string, { places }: Asks): CriterionReport {
  const { stage } = a.criterion;
  const group = isStage(stage) ? { stage } : { module: stage };
  return {
    id: a.criterion.id,
    ...group,
    score: a.score,
    status: a.score === null ? 'not_applicable' : STATUS[a.score],
    evidence: a.evidence,
    claimed: a.claimed,
    rests_on: (places ? a.rests : []).map((place) => {
      const shown = verdict.quote(place);
      return { ...shown, path: shownPath(path, shown.path) };
    }),
    missing: a.missing,
    reason: a.reason,
    waived: a.waived?.reason ?? null,
    lacking: lackingOf(a),
  };
}

/** Adds a report up, file by file. */
export class Sum {
  private readonly summary: Report['summary'] = {
    files: 0,
    errors: 0,
    warnings: 0,
    information: 0,
    hints: 0,
    suppressed: 0,
    baseline: 0,
    mean_percent: null,
  };
  private percents = { sum: 0, count: 0 };

  /** @param file a file that was judged. */
  addFile(file: FileReport): void {
    this.summary.files++;
    const { percent } = file.score;
    if (percent !== null) this.percents = { sum: this.percents.sum + percent, count: this.percents.count + 1 };
    this.addFindings(file.diagnostics);
  }

  /** @param diagnostics the findings of a file, or of a configuration file. */
  addFindings(diagnostics: readonly DiagnosticReport[]): void {
    for (const { severity, suppressed, baseline } of diagnostics) {
      if (suppressed) this.summary.suppressed++;
      if (baseline) this.summary.baseline++;
      if (!suppressed && !baseline) this.summary[COUNTED[severity]]++;
    }
  }

  /** What was added so far. */
  get total(): Report['summary'] {
    const { sum, count } = this.percents;
    return { ...this.summary, mean_percent: count > 0 ? Math.round((10 * sum) / count) / 10 : null };
  }
}

const COUNTED = { error: 'errors', warning: 'warnings', information: 'information', hint: 'hints' } as const;

/**
 * What stands around the files of a report.
 * @param sum the files and configurations, added up.
 * @param skipped files that were not read, with the reason.
 * @param config configuration files with problems.
 */
export function frameOf(sum: Sum, skipped: Report['skipped'], config: ConfigReport[]): ReportFrame {
  const tool = { name: 'medcheck', version, catalogue: CATALOGUE_VERSION } as const;
  return { schema: 'medcheck-report/1', tool, skipped, config, summary: sum.total };
}

/**
 * Puts a report together.
 * @param files the reports of the files, in the order in which they are shown.
 * @param skipped files that were not read, with the reason.
 * @param config configuration files with problems.
 */
export function reportOf(files: FileReport[], skipped: Report['skipped'] = [], config: ConfigReport[] = []): Report {
  const sum = new Sum();
  for (const file of files) sum.addFile(file);
  for (const { diagnostics } of config) sum.addFindings(diagnostics);
  const { schema, tool, ...rest } = frameOf(sum, skipped, config);
  return { schema, tool, files, ...rest };
}
