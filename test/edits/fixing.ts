/** Applies quick fixes to texts, for tests. */
import { type FixContext, fixesFor } from '../../server/src/edits/fixes';
import type { Fix } from '../../server/src/edits/fixes/fix';
import { applyEdits } from '../../server/src/edits/plan';
import { type Verdict, check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import type { Diagnostic } from '../../server/src/engine/diagnostic';

/** An id that is the same in every run. */
export const ID = '7d1f0a52-1f0e-4c7b-9a53-5b0f1f7e2c11';

/** Fixes with that id. */
export const CONTEXT: FixContext = { newId: () => ID };

/** All kinds of fixes. */
export const FIX_KINDS: readonly Fix['kind'][] = [
  'add',
  'wrap',
  'define',
  'own-key',
  'stage',
  'self-assessment',
  'waive',
  'reason',
  'suppress',
  'unsuppress',
  'did-you-mean',
  'normalise',
  'quote',
  'canary',
];

/** Kinds of fixes that may raise a score, by name: they take up what the author has written, or were asked for. */
export const MAY_RAISE: readonly Fix['kind'][] = ['did-you-mean', 'normalise', 'quote', 'canary'];

/**
 * Checks a definition without a disk.
 * @param text the definition.
 * @param path its name, for the language.
 * @returns the verdict on its first document.
 */
export async function judged(text: string, path = 'medcheck.yaml'): Promise<Verdict> {
  const settings = { ...DEFAULT_SETTINGS, laterStages: 'full' as const };
  const [verdict] = await check({ text, path, format: 'medcheck', settings, host: null });
  if (!verdict) throw new Error('There is no verdict.');
  return verdict;
}

/**
 * The findings of a code.
 * @param verdict the verdict.
 * @param code the code.
 */
export function findingsOf(verdict: Verdict, code: string): Diagnostic[] {
  return verdict.diagnostics.filter((diagnostic) => diagnostic.code === code);
}

/**
 * The text after a fix.
 * @param text the text before.
 * @param fix the fix.
 */
export function fixed(text: string, fix: Fix): string {
  return applyEdits(text, fix.edits);
}

/**
 * The fix of a finding by its id.
 * @param verdict the verdict.
 * @param code the finding's code; the first finding of it is taken.
 * @param id the fix's id.
 * @throws Error where there is no such finding or fix; the message lists those that there are.
 */
export function fixOf(verdict: Verdict, code: string, id: string): Fix {
  const found = findingsOf(verdict, code);
  const fixes = found.flatMap((diagnostic) => fixesFor(verdict, diagnostic, CONTEXT));
  const fix = fixes.find((one) => one.id === id);
  if (fix) return fix;
  const codes = verdict.diagnostics.map((diagnostic) => diagnostic.code).join(', ');
  throw new Error(
    found.length === 0 ? `No ${code} among: ${codes}.` : `No ${id} among: ${fixes.map((f) => f.id).join(', ')}.`,
  );
}

/**
 * The scores of all criteria, by id.
 * @param verdict the verdict.
 */
export function scoresOf({ assessments }: Verdict): Record<string, number | null> {
  return Object.fromEntries(assessments.map(({ criterion, score }) => [criterion.id, score]));
}

/**
 * The criteria whose score is higher after a change. One that did not apply before has no score to rise.
 * @param before the verdict before.
 * @param after the verdict after.
 */
export function raised(before: Verdict, after: Verdict): string[] {
  const [a, b] = [scoresOf(before), scoresOf(after)];
  return Object.keys(a).filter((id) => (b[id] ?? 0) > (a[id] ?? 2));
}
