/** The lines of the tree `medcheck.workspace`, without the editor: a definition with its total and its trend. */
import type { ScoreResult } from '../../../server/src/protocol';
import { type Translator, oneLine } from './criteria-nodes';

/** Points of a file, over all of its documents. */
export interface FilePoints {
  points: number;
  max: number;
}

/** What is known of a file. */
export interface WorkspaceFile {
  /** Its path in the workspace. */
  path: string;
  /** Its totals; null where it is not read, undefined while it is waited for. */
  score: ScoreResult | null | undefined;
  /** Its points at the last commit; undefined where they are not known. */
  before: FilePoints | undefined;
}

/** A line's texts; all of them are plain. */
export interface WorkspaceLine {
  label: string;
  description: string;
  tooltip: string;
  /** What a screen reader says. */
  spoken: string;
  /** 2 where everything is met, 0 where nothing scores; null where there is no total. */
  score: 0 | 1 | 2 | null;
}

/**
 * The points of a file.
 * @param result what the server says of it.
 * @returns undefined where it has no total.
 */
export function pointsOf(result: ScoreResult | null | undefined): FilePoints | undefined {
  if (!result || result.documents.length === 0) return undefined;
  const sum = (key: 'points' | 'max'): number => result.documents.reduce((all, document) => all + document[key], 0);
  return { points: sum('points'), max: sum('max') };
}

/**
 * The line of a file.
 * @param file what is known of it.
 * @param translator the editor's language.
 */
export function workspaceLine({ path, score, before }: WorkspaceFile, { l10n }: Translator): WorkspaceLine {
  const names = (score?.documents ?? []).flatMap(({ name }) => name ?? []);
  const label = oneLine(names.join(', ')) || path;
  const where = label === path ? [] : [path];
  const total = pointsOf(score);
  if (!total) {
    const why = score === undefined ? '…' : oneLine(score?.limits.join(' ') ?? '') || l10n.t('not read');
    const texts = [why, ...where];
    const said = [label, ...texts];
    return { label, description: texts.join(' · '), tooltip: said.join('\n'), spoken: said.join(', '), score: null };
  }
  const { points, max } = total;
  const trend = before ? [trendOf(points - before.points)] : [];
  const told = [
    l10n.t('{0} of {1} points', points, max),
    ...(before ? [l10n.t('{0} of {1} at the last commit', before.points, before.max)] : []),
    ...(score?.documents.some(({ provisional }) => provisional)
      ? [l10n.t('Provisional: syntax errors left part of the file unread.')]
      : []),
  ];
  return {
    label,
    description: [[`${points}/${max}`, ...trend].join(' '), ...where].join(' · '),
    tooltip: [label, ...told, ...where].join('\n'),
    spoken: [label, ...told, ...where].join(', '),
    score: max > 0 && points === max ? 2 : points === 0 ? 0 : 1,
  };
}

function trendOf(difference: number): string {
  if (difference === 0) return '=';
  return difference > 0 ? `▲${difference}` : `▼${-difference}`;
}

/**
 * One pattern of several, for a search.
 * @param globs the patterns of `medcheck.exclude`.
 * @returns those that can stand in one pattern together; the others are left to the server.
 */
export function excludePattern(globs: readonly string[]): string {
  const simple = globs.filter((glob) => /^[^{},]+$/.test(glob));
  return `{${['**/node_modules/**', ...simple].join(',')}}`;
}
