/** The quick fixes of a finding, made anew from the verdict and the finding's code and place. */
import { BY_ID } from '../criteria/catalogue';
import { STAGES } from '../criteria/criterion';
import type { Verdict } from '../engine/check';
import type { Diagnostic } from '../engine/diagnostic';
import { criterionFixes, stageFixes, waiverFixes } from './fixes/criterion';
import type { Fix } from './fixes/fix';
import { suppressFixes, suppressionFixes } from './fixes/suppress';
import { textFixes } from './fixes/text';

/** What fixes need beyond the verdict. */
export interface FixContext {
  /** Yields an id that no one else has (a GUID), for a canary. */
  newId(): string;
}

/**
 * The fixes of a finding, those that mend it first, then those that set it aside.
 * @param verdict the verdict on the document that the finding is in.
 * @param diagnostic the finding.
 * @param context see FixContext.
 * @returns none in foreign files, whose keys are not ours to write.
 */
export function fixesFor(verdict: Verdict, diagnostic: Diagnostic, context: FixContext): Fix[] {
  if (verdict.format !== 'medcheck') return [];
  const criterion = BY_ID.get(diagnostic.code);
  return [
    ...mending(verdict, diagnostic, context),
    ...(criterion ? waiverFixes(verdict, criterion) : []),
    ...suppressFixes(verdict, diagnostic),
  ];
}

const STAGE_CODE = /^MCS([1-5])$/;

function mending(verdict: Verdict, diagnostic: Diagnostic, { newId }: FixContext): Fix[] {
  const { code, pointer } = diagnostic;
  const assessment = verdict.assessments.find(({ criterion }) => criterion.id === code);
  if (assessment) return criterionFixes(verdict, assessment, newId);
  const stage = STAGE_CODE.exec(code);
  if (stage) return stageFixes(verdict, STAGES[Number(stage[1]) - 1] ?? 'design');
  return [...textFixes(verdict, code, pointer), ...suppressionFixes(verdict, diagnostic)];
}

/**
 * Whether a finding has a fix that mends it. A waiver or a suppression does not.
 * @param verdict the verdict on the document that the finding is in.
 * @param diagnostic the finding.
 */
export function isFixable(verdict: Verdict, diagnostic: Diagnostic): boolean {
  if (verdict.format !== 'medcheck') return false;
  return mending(verdict, diagnostic, { newId: () => '' }).length > 0;
}

/**
 * All safe fixes of a document: they change how something is written and nothing of what is said.
 * @param verdict the verdict on the document.
 * @param of the code of the findings; undefined for all.
 * @returns fixes whose edits do not overlap.
 */
export function safeFixes(verdict: Verdict, of?: string): Fix[] {
  const taken: { start: number; end: number }[] = [];
  return verdict.diagnostics
    .filter(({ code, suppressed }) => !suppressed && (of === undefined || code === of) && !isOnContent(code))
    .flatMap((diagnostic) => {
      const fix = mending(verdict, diagnostic, { newId: () => '' }).find(({ safe }) => safe);
      const overlaps = fix?.edits.some((edit) => taken.some(({ start, end }) => edit.start < end && start < edit.end));
      if (!fix || overlaps) return [];
      taken.push(...fix.edits);
      return [fix];
    });
}

/** Whether a finding is about what is missing. Nothing that mends it is safe, and making its fixes takes long. */
function isOnContent(code: string): boolean {
  return BY_ID.has(code) || STAGE_CODE.test(code);
}
