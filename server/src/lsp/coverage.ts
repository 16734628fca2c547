/** The answers to `medcheck/coverage` and `medcheck/score`. */
import { AUDITED_MEANS, type StageId, isStage } from '../criteria/criterion';
import type { Assessment } from '../engine/assess';
import type { Verdict } from '../engine/check';
import type { Tally } from '../engine/coverage';
import { STRENGTHS } from '../engine/evidence';
import { STAGE_TITLES } from '../engine/gate';
import type {
  CoverageResult,
  CriterionCoverage,
  DocumentCoverage,
  Points,
  ScoreResult,
  StagePoints,
  WireRange,
} from '../protocol';
import { MODULE_TITLES } from '../report/text';
import { formatName } from '../report/words';
import type { Judged } from './documents';

/**
 * A document's coverage for the panel.
 * @param uri the document.
 * @param judged its state.
 */
export function coverageResult(uri: string, judged: Judged): CoverageResult {
  return {
    uri,
    version: judged.version,
    documents: judged.verdicts.map(documentCoverage),
    reason: judged.reason,
    config: judged.config,
    limits: judged.limits,
  };
}

function documentCoverage(verdict: Verdict): DocumentCoverage {
  const { coverage } = verdict;
  return {
    name: verdict.name,
    format: verdict.format,
    formatName: formatName(verdict),
    stage: verdict.stage.stage,
    stageStated: verdict.stage.stated,
    provisional: verdict.provisional,
    total: pointsOf('total', 'Total', coverage.score),
    percent: coverage.score.percent,
    evidence: evidenceOf(verdict.assessments),
    stages: coverage.stages.map(stagePoints),
    modules: coverage.modules.map(({ id, applies, points, max }) => ({
      ...{ id, applies, points, max },
      title: MODULE_TITLES[id],
      notApplicable: 0,
    })),
    criteria: criteriaOf(verdict),
  };
}

function criteriaOf(verdict: Verdict): CriterionCoverage[] {
  const reported = verdict.diagnostics.filter(({ suppressed }) => !suppressed);
  const findings = new Map(reported.map(({ code, range }) => [code, range]));
  return verdict.assessments.map((a) => criterionCoverage(a, verdict, findings.get(a.criterion.id) ?? null));
}

function stagePoints(stage: Tally & { id: StageId }): StagePoints {
  const { percent, stated } = AUDITED_MEANS[stage.id];
  return {
    ...pointsOf(stage.id, STAGE_TITLES[stage.id], stage),
    mean: percent,
    precision: stated ? 'stated' : 'approximate',
  };
}

/** Modules stand beside the total, so their evidence is not counted here. */
function evidenceOf(assessments: readonly Assessment[]): DocumentCoverage['evidence'] {
  const inStages = assessments.filter((a) => isStage(a.criterion.stage));
  const counts = STRENGTHS.map((strength) => [strength, inStages.filter((a) => a.evidence === strength).length]);
  return Object.fromEntries(counts) as DocumentCoverage['evidence'];
}

/**
 * A file's totals for the list of the workspace's definitions.
 * @param judged the state of the file's text.
 * @returns null for a file that is no definition, or that is excluded.
 */
export function scoreResult({ format, verdicts, limits }: Judged): ScoreResult | null {
  if (format === undefined || format === 'config') return null;
  const documents = verdicts.map(({ name, stage, provisional, coverage: { score } }) => ({
    ...{ name, provisional, stage: stage.stage },
    ...{ points: score.points, max: score.max, percent: score.percent },
  }));
  return { documents, limits };
}

function pointsOf(id: string, title: string, tally: Tally): Points {
  return { id, title, points: tally.points, max: tally.max, notApplicable: tally.not_applicable };
}

function criterionCoverage(a: Assessment, verdict: Verdict, finding: WireRange | null): CriterionCoverage {
  const own = [...a.gaps, ...a.rests].find((place) => place.source === null) ?? { source: null, pointer: '' };
  return {
    id: a.criterion.id,
    title: a.criterion.title,
    group: a.criterion.stage,
    score: a.score,
    missing: [...a.missing],
    range: verdict.show(own).range,
    waived: a.waived?.reason ?? null,
    evidence: a.evidence,
    finding,
  };
}
