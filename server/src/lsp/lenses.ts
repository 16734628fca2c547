/** Code lenses: the points of a definition above it, and above each of its blocks the score of the criteria that it feeds. */
import { criteriaBelow } from '../engine/feeds';
import type { Verdict } from '../engine/check';
import { rangeOf } from '../syntax/document';
import { join } from '../syntax/pointer';
import type { Range } from '../syntax/text';
import { isShown, scoreOf } from './score';

/** Text above a line. It holds no text of a document: editors may read icons and links into it. */
export interface Lens {
  range: Range;
  title: string;
}

/** More criteria than this are counted and not named. */
const MAX_CRITERIA = 6;

/**
 * The lenses of a document.
 * @param verdict the verdict on it.
 * @returns in order of position: one for the whole, and one for each top-level block that feeds a criterion.
 */
export function lensesOf(verdict: Verdict): Lens[] {
  const { document, model } = verdict;
  const whole = { range: rangeOf(document, '', model.rootKey), title: wholeTitle(verdict) };
  // The two parts of a Markdown file are no blocks that an author knows.
  if (document.root?.kind !== 'map' || document.language === 'markdown') return [whole];
  // Where blocks share a line, in a file on one line, only the first of them has room.
  const taken = new Set([whole.range.start.line]);
  const blocks = document.root.entries.flatMap((entry): Lens[] => {
    const range = document.lines.lineRange(entry.keyStart, entry.keyEnd);
    const title =
      entry.merged || entry.value.kind === 'scalar' || taken.has(range.start.line)
        ? ''
        : blockTitle(join('', entry.key), verdict);
    if (title === '') return [];
    taken.add(range.start.line);
    return [{ range, title }];
  });
  return [whole, ...blocks].sort((a, b) => a.range.start.line - b.range.start.line);
}

function wholeTitle({ coverage, provisional }: Verdict): string {
  const { points, max, not_applicable } = coverage.score;
  const stages = coverage.stages.map((stage) => {
    return `${stage.id.slice(0, 1).toUpperCase()}${stage.id.slice(1)} ${stage.points}/${stage.max}`;
  });
  return [
    `MedCheck ${points}/${max}`,
    ...stages,
    ...(not_applicable > 0 ? [`${not_applicable} not applicable`] : []),
    ...(provisional ? ['provisional'] : []),
  ].join(' · ');
}

function blockTitle(pointer: string, { model, assessments }: Verdict): string {
  const criteria = new Set(criteriaBelow(model, pointer));
  const scores = assessments.filter((a) => criteria.has(a.criterion) && isShown(a)).map(scoreOf);
  const more = scores.length - MAX_CRITERIA;
  return [...scores.slice(0, MAX_CRITERIA), ...(more > 0 ? [`… ${more} more`] : [])].join(' · ');
}
