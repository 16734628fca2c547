/** Findings on the author's own judgement: waivers and self-assessments. */
import type { Criterion } from '../criteria/criterion';
import { type Finding, type Model, placeOf } from '../formats/model';
import { quoted } from '../formats/words';
import { type Assessment, waiversAt } from './assess';

/**
 * Checks waivers and self-assessments against what was computed.
 * @param assessments one for each criterion.
 * @param model the model.
 * @returns `bad-suppression` for waivers without effect or beside content, `overclaim` and `underclaim`.
 */
export function judgementFindings(assessments: readonly Assessment[], model: Model): Finding[] {
  return [
    ...assessments.flatMap((a) => [...waiverFindings(a, model), ...claimFindings(a, model)]),
    ...strayWaivers(assessments, model),
  ];
}

function waiverFindings(a: Assessment, model: Model): Finding[] {
  const { criterion } = a;
  return waiversAt(criterion, model).flatMap((waiver): Finding[] => {
    const place = placeOf(model, `${waiver.pointer}/not_applicable`);
    const finding = (severity: Finding['severity'], message: string): Finding[] => [
      { code: 'bad-suppression', severity, message, place, atKey: true },
    ];
    if (!criterion.waivable)
      return finding(
        'error',
        `${criterion.id} ${quoted(criterion.title)} applies to every benchmark and cannot be waived.`,
      );
    if (waiver.reason === null)
      return finding('error', `Say in words why ${criterion.id} does not apply. Without a reason this has no effect.`);
    if (a.content !== null && a.content > 0) {
      return finding(
        'warning',
        `${criterion.id} is waived here, but the definition says something about it (it would score ${a.content}).`,
      );
    }
    return [];
  });
}

function claimFindings(a: Assessment, model: Model): Finding[] {
  const { claimed, score } = a;
  if (claimed === null || score === null || claimed === score) return [];
  const place = placeOf(model, `/assessment/${a.criterion.id}/score`);
  if (claimed > score) {
    const missing = a.missing.length > 0 ? ` Missing: ${a.missing.join('; and ')}.` : '';
    const message = `${a.criterion.id} is assessed as ${claimed} here, but the definition supports ${score}.${missing}`;
    return [{ code: 'overclaim', severity: 'warning', message, place }];
  }
  const message = `${a.criterion.id} is assessed as ${claimed} here, but the definition supports ${score}.`;
  return [{ code: 'underclaim', severity: 'hint', message, place }];
}

/** A waiver at a place that no criterion reads. */
function strayWaivers(assessments: readonly Assessment[], model: Model): Finding[] {
  const criteria: Criterion[] = assessments.map((a) => a.criterion);
  return model.waivers
    .filter((waiver) => !criteria.some((criterion) => waiversAt(criterion, model).includes(waiver)))
    .map((waiver) => ({
      code: 'bad-suppression',
      severity: 'warning' as const,
      message: 'This waives nothing: no criterion is about this key alone. Waive one by its id, under assessment.',
      place: placeOf(model, `${waiver.pointer}/not_applicable`),
      atKey: true as const,
    }));
}
