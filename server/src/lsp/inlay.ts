/** Inlay hints: behind each key that feeds a criterion, its score. */
import { criteriaAt } from '../engine/feeds';
import type { Assessment } from '../engine/assess';
import type { Verdict } from '../engine/check';
import { walkWritten } from '../syntax/locate';
import type { Position, Range } from '../syntax/text';
import { isShown, scoreOf } from './score';

/** A text behind a key. */
export interface Hint {
  position: Position;
  label: string;
  /** What is missing, as plain text. */
  tooltip: string;
}

/**
 * The hints in a range of lines.
 * @param verdict the verdict on the document.
 * @param range where; hints outside of it are left out.
 * @returns the hints in order of position.
 */
export function hintsOf({ document, model, assessments }: Verdict, range: Range): Hint[] {
  const { lines, root } = document;
  const byCriterion = new Map(assessments.map((assessment) => [assessment.criterion, assessment]));
  const hints: Hint[] = [];
  const from = lines.offsetAt({ line: range.start.line, character: 0 });
  const to = lines.offsetAt({ line: range.end.line, character: Number.MAX_SAFE_INTEGER });
  walkWritten(root, lines.text, (_node, pointer, entry) => {
    if (!entry || entry.keyStart < from || entry.keyStart > to) return;
    const shown = criteriaAt(model, pointer)
      .flatMap((criterion) => byCriterion.get(criterion) ?? [])
      .filter(isShown);
    if (shown.length === 0) return;
    hints.push({
      position: lines.positionAt(behindColon(lines.text, entry.keyEnd)),
      label: shown.map(scoreOf).join(' · '),
      tooltip: shown.map(missingOf).join('\n'),
    });
  });
  return hints;
}

function behindColon(text: string, keyEnd: number): number {
  const colon = /^[ \t]{0,100}:/.exec(text.slice(keyEnd, keyEnd + 101));
  return keyEnd + (colon?.[0].length ?? 0);
}

function missingOf({ criterion, missing, waived }: Assessment): string {
  const name = `${criterion.id} ${criterion.title}`;
  if (waived) return `${name}: not applicable, with a reason.`;
  return missing.length > 0 ? `${name}. Missing for 2: ${missing.join('; ')}.` : `${name}: fully met.`;
}
