/** Scores and points in few words, for lenses, hints and hovers. They hold no text of a document. */
import type { Assessment } from '../engine/assess';

/**
 * A criterion with its score: `MC23 1/2`, or `MC23 n/a` where it does not apply.
 * @param assessment the criterion's assessment.
 */
export function scoreOf({ criterion, score }: Assessment): string {
  return `${criterion.id} ${score === null ? 'n/a' : `${score}/2`}`;
}

/**
 * A score as a phrase: `1 of 2`, or `not applicable`.
 * @param assessment the criterion's assessment.
 */
export function scorePhrase({ score }: Assessment): string {
  return score === null ? 'not applicable' : `${score} of 2`;
}

/**
 * Whether a criterion has a score worth showing beside a key: not one that does not apply by itself.
 * @param assessment the criterion's assessment.
 */
export function isShown({ score, waived }: Assessment): boolean {
  return score !== null || waived !== null;
}
