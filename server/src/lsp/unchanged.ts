/** When the findings of two versions are the same to an editor, so that it need not be sent them again. */
import type { Diagnostic } from '../engine/diagnostic';
import { type Lines, type Range, type Span, before as isBefore } from '../syntax/text';

/** Where a document was edited between two judgements. */
export type Edited = Range | 'anywhere';

/**
 * Where an edit was.
 * @param span what was replaced.
 * @param before the text before it.
 * @param after the text behind it.
 * @returns from where it begins to where it ends, in the text before or behind it, whichever is further.
 */
export function editedRange(span: Span, before: Lines, after: Lines): Range {
  const [oldEnd, newEnd] = [before.positionAt(span.end), after.positionAt(span.newEnd)];
  return { start: after.positionAt(span.start), end: isBefore(oldEnd, newEnd) ? newEnd : oldEnd };
}

/**
 * Whether an editor that shows some findings shows others by them. It moves what it shows as the text is edited, and a mark
 * in the midst of an edit is lost, though the text is the same in the end: what an edit touches has to be sent again.
 * @param shown the findings before, in order.
 * @param next those behind the edit, in order.
 * @param edited where the edit was; undefined where there was none.
 */
export function isUnchanged(shown: readonly Diagnostic[], next: readonly Diagnostic[], edited?: Edited): boolean {
  if (edited === 'anywhere' || shown.length !== next.length) return false;
  return next.every((diagnostic, i) => diagnostic === shown[i] && !(edited && isTouched(diagnostic.range, edited)));
}

function isTouched(range: Range, edited: Range): boolean {
  return !isBefore(edited.end, range.start) && !isBefore(range.end, edited.start);
}
