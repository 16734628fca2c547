/** Adds scores up: per stage, in total, and per module. Severity, gating and suppression have no part in it. */
import { MODULES, STAGES, type ModuleId, type StageId } from '../criteria/criterion';
import type { Assessment } from './assess';

/** Points, and how many criteria earned them. */
export interface Tally {
  points: number;
  max: number;
  met: number;
  partial: number;
  unmet: number;
  not_applicable: number;
}

/** A definition's coverage. */
export interface Coverage {
  /** Over the 46 criteria; `percent` is null where none applies. */
  score: Tally & { percent: number | null };
  stages: (Tally & { id: StageId })[];
  modules: { id: ModuleId; applies: boolean; points: number; max: number }[];
}

/**
 * Adds up the scores of a definition.
 * @param assessments one for each criterion.
 * @returns points / (2 x applicable criteria) in total, by stage, and for each module.
 */
export function coverageOf(assessments: readonly Assessment[]): Coverage {
  const of = (group: string): Assessment[] => assessments.filter((a) => a.criterion.stage === group);
  const stages = STAGES.map((id) => ({ id, ...tally(of(id)) }));
  const total = tally(STAGES.flatMap((id) => of(id)));
  const percent = total.max === 0 ? null : Math.round((1000 * total.points) / total.max) / 10;
  const modules = MODULES.map((id) => {
    const { points, max } = tally(of(id));
    return { id, applies: max > 0, points, max };
  });
  return { score: { ...total, percent }, stages, modules };
}

function tally(assessments: readonly Assessment[]): Tally {
  const counts = { points: 0, max: 0, met: 0, partial: 0, unmet: 0, not_applicable: 0 };
  for (const { score } of assessments) {
    if (score === 2) counts.met++;
    else if (score === 1) counts.partial++;
    else if (score === 0) counts.unmet++;
    else counts.not_applicable++;
  }
  counts.points = 2 * counts.met + counts.partial;
  counts.max = 2 * (counts.met + counts.partial + counts.unmet);
  return counts;
}
