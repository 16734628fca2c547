/**
 * What a sentence must say to earn a criterion's point, wherever it stands: the patterns that formats with free text share.
 * A table adds conditions of its own where a slot is made for the criterion.
 */
import type { Condition, Row } from './table';

/** The conditions by criterion; what a condition fills is the native key that can hold such a text. */
const SAID = {
  MC01: [{ when: 'measured', fills: '/purpose/capability' }],
  MC02: [{ when: 'careSetting', fills: '/purpose/clinical_setting' }],
  MC03: [{ when: 'clinicalProblem', fills: '/purpose/clinical_need/statement' }],
  MC05: [{ when: 'clinicianDesigns' }],
  MC06: [{ when: 'guidelineWithYear' }],
  MC07: [{ when: 'clinicalActivity' }],
  MC08: [{ when: 'specialtyOrCondition' }],
  MC09: [{ when: 'codingSystem', fills: '/standards', as: 'systems' }],
  MC11: [{ when: 'scoreLimit', fills: '/purpose/score_interpretation' }],
  MC12: [{ when: 'comparedByAttribute' }, { when: 'hazardTest' }],
  MC13: [{ when: 'sourceName', besides: 'notOwnName', fills: '/data/sources/0/name' }],
  MC14: [{ when: 'kindOfSource' }],
  MC15: [{ when: 'selection', fills: '/data/collection' }],
  MC16: [
    { when: 'populationNumbers', fills: '/data/population' },
    { when: 'populationGap', fills: '/data/population' },
  ],
  MC17: [{ when: 'privacy', fills: '/data/privacy' }],
  MC18: [{ when: 'ethicsReview', fills: '/data/ethics' }],
  MC19: [{ when: 'annotator', fills: '/data/annotation/protocol' }],
  MC20: [
    { when: 'agreementValue', fills: '/data/annotation/agreement' },
    { when: 'disagreementResolved', fills: '/data/annotation/adjudication' },
  ],
  MC21: [{ when: 'expertReview', fills: '/data/review' }],
  MC22: [{ when: 'cleaning', fills: '/data/preprocessing' }],
  MC23: [{ when: 'contaminationControl' }],
  MC24: [{ when: 'splitSizes', fills: '/data/size' }],
  MC27: [{ when: 'reasoningScored', fills: '/evaluation/reasoning' }],
  MC28: [{ when: 'perturbation' }],
  MC29: [{ when: 'distributionShift' }],
  MC30: [{ when: 'uncertainty', fills: '/evaluation/uncertainty' }],
  MC31: [{ when: 'protocol', fills: '/evaluation/protocol' }],
  MC32: [{ when: 'scorer' }],
  MC33: [{ when: 'contentArgument', fills: '/validity/content' }],
  MC34: [{ when: 'constructArgument', fills: '/validity/construct' }],
  MC35: [{ when: 'fidelity', fills: '/validity/clinical_fidelity' }],
  MC36: [{ when: 'systemScore', fills: '/validity/discrimination' }],
  MC37: [{ when: 'statistics', fills: '/validity/statistics' }],
  MC38: [{ when: 'humanScore', fills: '/validity/external' }],
  MC40: [{ when: 'accessLevel', fills: '/governance/availability/data' }],
  MC41: [{ when: 'openSource', fills: '/governance/availability/code' }],
  MC42: [{ when: 'licenceName', fills: '/governance/license' }],
  MM04: [{ when: 'modalityRemoved', fills: '/evaluation/multimodal/ablation' }],
  DR01: [{ when: 'assistsCare' }],
  DR06: [{ when: 'trivialBaseline' }],
} satisfies Record<string, readonly Condition<never>[]>;

/**
 * The row for claims: a description must not read a score as clearance.
 * @param slot the description.
 */
export function withoutClearance<Slot extends string>(slot: Slot): Row<Slot> {
  const says = 'no sentence that reads a score as clearance for use in care';
  return { criterion: 'DR05', upTo: 2, own: [slot], says };
}

/**
 * The row for metrics of several dimensions, which their names tell.
 * @param slots the metrics.
 */
export function dimensionsOf<Slot extends string>(...slots: Slot[]): Row<Slot> {
  const says = 'metrics whose names belong to two (1) or three (2) dimensions';
  return { criterion: 'MC10', upTo: 2, own: slots, says };
}

/** A criterion for which a sentence may speak. */
export type Sayable = keyof typeof SAID;

/**
 * Rows for criteria that the description of a file may speak of, and need not.
 * @param slots the slots that may say it.
 * @param criteria the criteria, in order of their ids.
 * @returns rows of at most 1 point; without a sentence that says it, a criterion has no slot.
 */
export function ifSaid<Slot extends string>(slots: readonly Slot[], ...criteria: readonly Sayable[]): Row<Slot>[] {
  return criteria.map((criterion) => ({ ...said(criterion, slots), ifSaid: true }));
}

/**
 * A row for a criterion that is met in part by what a sentence says.
 * @param criterion the criterion.
 * @param general the slots that may say it beside other things.
 * @param own the slots that are made for it.
 * @returns a row of at most 1 point.
 */
export function said<Slot extends string>(
  criterion: Sayable,
  general: readonly Slot[],
  own: readonly Slot[] = [],
): Row<Slot> {
  const prose: readonly Condition<Slot>[] = SAID[criterion];
  return { criterion, upTo: 1, own, ...(general.length > 0 ? { general } : {}), prose };
}
