/** The lines of the tree `medcheck.criteria`, without the editor: stage, criterion, what is missing. */
import type { l10n } from 'vscode';
import type { CriterionCoverage, DocumentCoverage, Points, WireRange } from '../../../server/src/protocol';

/** Translates a text, as `vscode.l10n.t` does. */
export interface Translator {
  l10n: Pick<typeof l10n, 't'>;
}

/** Which criteria the tree lists. */
export type Filter = 'all' | 'open' | 'met';

/** The filters, in the order in which they are offered. */
export const FILTERS: readonly Filter[] = ['all', 'open', 'met'];

/** One line. All its texts are plain: a definition's words in them mean nothing but themselves. */
export interface CriteriaNode {
  kind: 'document' | 'group' | 'criterion' | 'missing';
  /** Names the line while the definition changes, so that what is unfolded stays so. */
  id: string;
  label: string;
  description: string;
  tooltip: string;
  /** What a screen reader says. */
  spoken: string;
  /** A criterion's score; a group's is 2 where all of it is met, 0 where nothing scores. */
  score: 0 | 1 | 2 | null;
  /** The criterion that a line is, or belongs to. */
  criterion: string | undefined;
  /** Where a click goes; the criterion's finding, where there is one. */
  range: WireRange | undefined;
  /** Where the criterion's finding stands; undefined where none is reported. */
  finding: WireRange | undefined;
  /** Whether the line is unfolded at first. */
  unfolded: boolean;
  children: CriteriaNode[];
}

/**
 * The tree of a file's coverage.
 * @param documents the coverage of each YAML or JSON document.
 * @param filter which criteria are listed. A stage without any of them is not listed either.
 * @param translator the editor's language.
 * @returns the stages and the modules that apply; with several documents below a line for each.
 */
export function criteriaNodes(
  documents: readonly DocumentCoverage[],
  filter: Filter,
  translator: Translator,
): CriteriaNode[] {
  const trees = documents.map((coverage, i) => groupsOf(coverage, i, filter, translator));
  if (documents.length < 2) return trees.flat();
  return documents.map((coverage, i) => documentNode(coverage, i, trees[i] ?? [], translator));
}

function documentNode(
  { name, total }: DocumentCoverage,
  index: number,
  children: CriteriaNode[],
  { l10n }: Translator,
): CriteriaNode {
  const label = oneLine(name ?? l10n.t('Unnamed benchmark'));
  return {
    ...BARE,
    kind: 'document',
    id: String(index),
    label,
    description: `${total.points}/${total.max}`,
    tooltip: label,
    spoken: [label, l10n.t('{0} of {1} points', total.points, total.max)].join(', '),
    unfolded: true,
    children,
  };
}

const BARE = { score: null, criterion: undefined, range: undefined, finding: undefined } as const;

function groupsOf(coverage: DocumentCoverage, index: number, filter: Filter, translator: Translator): CriteriaNode[] {
  const groups: [Points, string][] = [
    ...coverage.stages.map((stage, i): [Points, string] => [stage, `${i + 1} ${stage.title}`]),
    ...coverage.modules.filter(({ applies }) => applies).map((module): [Points, string] => [module, module.title]),
  ];
  return groups.flatMap(([points, label]) => {
    const id = `${index}/${points.id}`;
    const own = coverage.criteria.filter((criterion) => criterion.group === points.id && passes(criterion, filter));
    return own.length === 0 ? [] : [groupNode(points, label, id, own, translator)];
  });
}

function passes({ score }: CriterionCoverage, filter: Filter): boolean {
  if (filter === 'all') return true;
  return filter === 'met' ? score === 2 : score === 0 || score === 1;
}

function groupNode(
  { points, max }: Points,
  label: string,
  id: string,
  own: readonly CriterionCoverage[],
  translator: Translator,
): CriteriaNode {
  const { l10n } = translator;
  const spoken = [
    label,
    l10n.t('{0} of {1} points', points, max),
    own.length === 1 ? l10n.t('1 criterion') : l10n.t('{0} criteria', own.length),
  ].join(', ');
  return {
    ...BARE,
    kind: 'group',
    id,
    label,
    description: `${points}/${max}`,
    tooltip: spoken,
    spoken,
    score: max === 0 ? null : points === max ? 2 : points === 0 ? 0 : 1,
    unfolded: true,
    children: own.map((criterion) => criterionNode(criterion, id, translator)),
  };
}

function criterionNode(criterion: CriterionCoverage, parent: string, translator: Translator): CriteriaNode {
  const { score, missing, range, finding, waived, evidence } = criterion;
  const { l10n } = translator;
  const id = `${parent}/${criterion.id}`;
  const label = `${criterion.id} ${criterion.title}`;
  const said = score === null ? l10n.t('not applicable') : l10n.t('{0} of 2', score);
  const backed = evidence === null ? [] : [evidenceName(evidence, translator)];
  const lines = [...missing, ...(waived === null ? [] : [l10n.t('Taken out: {0}', oneLine(waived))])].map(oneLine);
  return {
    kind: 'criterion',
    id,
    label,
    description: [score === null ? l10n.t('not applicable') : `${score}/2`, ...backed].join(' · '),
    tooltip: [label, [said, ...backed].join(' · '), ...lines].join('\n'),
    spoken: [label, said, ...backed, ...lines].join(', '),
    score,
    criterion: criterion.id,
    range: finding ?? range,
    finding: finding ?? undefined,
    unfolded: false,
    children: lines.map((line, i) => ({
      ...BARE,
      kind: 'missing',
      id: `${id}/${i}`,
      label: line,
      description: '',
      tooltip: line,
      spoken: line,
      criterion: criterion.id,
      range: finding ?? range,
      unfolded: false,
      children: [],
    })),
  };
}

function evidenceName(evidence: NonNullable<CriterionCoverage['evidence']>, { l10n }: Translator): string {
  const names = {
    stated: l10n.t('stated'),
    referenced: l10n.t('referenced'),
    resolved: l10n.t('resolved'),
    verified: l10n.t('verified'),
  };
  return names[evidence];
}

/** A line of a tree is this many characters at most; nobody reads a longer one there. */
const LONGEST = 500;

/**
 * A text of a definition as one line of a tree: line ends and other control characters are spaces, and what turns the
 * direction of the text around it is left out.
 * @param text any text.
 */
export function oneLine(text: string): string {
  const line = text
    .slice(0, 2 * LONGEST)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return line.length > LONGEST ? `${[...line].slice(0, LONGEST - 1).join('')}…` : line;
}
