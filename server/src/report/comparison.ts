/** How a benchmark stands beside the 56 audited ones, criterion by criterion. Only published figures are used. */
import { BY_ID } from '../criteria/catalogue';
import { type Criterion, MODULES, type ModuleId, type StageId } from '../criteria/criterion';
import type { Assessment, Score } from '../engine/assess';
import type { CriterionReport } from './report';

/** One of the 46 criteria beside the audit's figure. */
export interface Comparison {
  id: string;
  title: string;
  stage: StageId;
  score: Score;
  status: CriterionReport['status'];
  /** What the audit found, in its own words; null where it publishes nothing of this criterion. */
  finding: string | null;
  /** How many audited benchmarks fall short; null where only a share is published, or nothing. */
  count: number | null;
  /** How many were audited; null where nothing is published. */
  of: number | null;
  /** The share that falls short, in percent; null where nothing is published. */
  percent: number | null;
  /** True where the figure is computed from a rounded one. */
  derived: boolean;
  /** What is missing for 2, in words. */
  missing: readonly string[];
  /** How many places fall short of 2. */
  lacking: number;
}

/** What a comparison needs to know of a criterion. */
type Standing = Pick<CriterionReport, 'id' | 'score' | 'missing' | 'lacking'>;

/**
 * Compares a verdict with the audit.
 * @param assessments the verdict's assessments.
 * @returns the 46 criteria: open ones first, those that most audited benchmarks fall short of for the fewest missing keys
 *   before the others and those without a figure last; then the criteria that are met; then those that do not apply.
 */
export function comparisonOf(assessments: readonly Assessment[]): Comparison[] {
  return compared(
    assessments.map((a) => ({ id: a.criterion.id, score: a.score, missing: a.missing, lacking: lackingOf(a) })),
  );
}

/**
 * The same for a file of a report.
 * @param criteria the file's criteria.
 * @returns see `comparisonOf`.
 */
export function comparisonOfReport(criteria: readonly CriterionReport[]): Comparison[] {
  return compared(criteria);
}

/**
 * How much is missing for 2.
 * @param assessment the assessment of a criterion.
 * @returns how many places of the definition fall short; 0 where nothing is missing.
 */
export function lackingOf({ gaps, missing }: Assessment): number {
  return missing.length === 0 ? 0 : Math.max(gaps.length, missing.length);
}

function compared(standings: readonly Standing[]): Comparison[] {
  return standings
    .flatMap((standing) => {
      const criterion = BY_ID.get(standing.id);
      return criterion && !MODULES.includes(criterion.stage as ModuleId) ? [rowOf(criterion, standing)] : [];
    })
    .sort((a, b) => rank(a) - rank(b) || gain(b) - gain(a) || a.lacking - b.lacking || (a.id < b.id ? -1 : 1));
}

const STATUS = { 0: 'unmet', 1: 'partial', 2: 'met' } as const;

function rowOf({ id, title, stage, cohort }: Criterion, { score, missing, lacking }: Standing): Comparison {
  return {
    id,
    title,
    stage: stage as StageId,
    score,
    status: score === null ? 'not_applicable' : STATUS[score],
    finding: cohort?.finding ?? null,
    // A count that was computed from a share is no published figure.
    count: cohort && !cohort.derived ? cohort.count : null,
    of: cohort?.of ?? null,
    percent: cohort ? Math.round(100 * (cohort.share ?? cohort.count / cohort.of)) : null,
    derived: cohort?.derived === true,
    missing,
    lacking,
  };
}

function rank({ score }: Comparison): number {
  return score === null ? 2 : score === 2 ? 1 : 0;
}

/** What an open criterion would set apart for each thing to write; for others the share alone. Unknown shares come last. */
function gain({ percent, lacking, score }: Comparison): number {
  if (percent === null) return -1;
  return score === 2 || score === null ? percent : percent / Math.max(1, lacking);
}

/**
 * The audit's figure as a sentence.
 * @param row a row of the comparison.
 * @returns for example `28 of 56 (50%) align with no medical standard`; a figure that is derived begins with `about`.
 */
export function figureOf({ finding, count, of, percent, derived }: Comparison): string {
  if (finding === null || of === null || percent === null) return 'not published';
  return count === null || derived
    ? `about ${percent}% of ${of} ${finding}`
    : `${count} of ${of} (${percent}%) ${finding}`;
}

/** What a reader of a comparison has to know. */
export const COMPARISON_NOTE =
  'Open criteria come first: those that would set the benchmark apart most for the least to write. “About” marks a figure that is computed from a rounded one. What the audit does not publish is not known.';

/**
 * How many places of the definition fall short of 2.
 * @param row a row of the comparison.
 * @returns the number; a dash where nothing is open.
 */
export function lackingIn({ score, lacking }: Comparison): string {
  return score === 2 || score === null ? '–' : String(lacking);
}
