/** What a hover says on a criterion's id, and on the code of another finding. */
import type { Criterion } from '../../criteria/criterion';
import type { Assessment } from '../../engine/assess';
import type { Verdict } from '../../engine/check';
import { FINDING_CODES } from '../../formats/config-schema';
import { counted } from '../../formats/words';
import { anchors, cohortLine } from '../../report/page';
import { escaped } from '../../report/escape';
import { scorePhrase } from '../score';

const STATE = { 0: 'not met', 1: 'partly met', 2: 'fully met' } as const;

const BACKED_BY = {
  stated: 'text alone',
  referenced: 'a reference',
  resolved: 'a file that exists',
  verified: 'a check of the data',
} as const;

/**
 * A criterion: its question, its score in this file, why it is asked, what earns which score, and an example.
 * @param criterion the criterion.
 * @param verdict the verdict on the document; undefined in a file that has none, such as the configuration.
 * @returns Markdown.
 */
export function criterionHover(criterion: Criterion, verdict: Verdict | undefined): string {
  const assessment = verdict?.assessments.find((a) => a.criterion === criterion);
  return [
    `### ${criterion.id} ${criterion.title}`,
    `**${criterion.question}**`,
    ...(assessment ? stateOf(assessment) : []),
    criterion.why,
    anchors(criterion),
    ...[cohortLine(criterion).trim()].filter((line) => line !== ''),
    'For example:',
    '```yaml\n' + criterion.example.trim() + '\n```',
  ].join('\n\n');
}

/** The score in this file, and what is missing for 2. */
function stateOf(assessment: Assessment): string[] {
  const { criterion, score, waived, evidence, claimed, reason, missing } = assessment;
  if (waived) return [`In this file: **not applicable**. The reason given: ${escaped(waived.reason, 300)}`];
  if (score === null) return ['In this file: **not applicable**.'];
  const more = [
    ...(evidence ? [`Backed by ${BACKED_BY[evidence]}.`] : []),
    ...(claimed === null ? [] : [`The authors say ${claimed}.`]),
    ...(reason === 'no-slot' ? ['This format has no place for it.'] : []),
    ...(reason === 'empty' ? ['Its place in the file is empty.'] : []),
  ];
  const first = [`In this file: **${scorePhrase(assessment)}**, ${STATE[score]}.`, ...more].join(' ');
  // What is missing altogether stands below, as the anchor for 2.
  const all = criterion.full.map((part) => part.words);
  if (missing.length === 0 || missing.join('\n') === all.join('\n')) return [first];
  return [first, `Missing for 2:\n\n${missing.map((words) => `- ${escaped(words, 300)}`).join('\n')}`];
}

/**
 * The code of a finding that is no criterion: what it says, and how often it stands in this file.
 * @param code the code.
 * @param verdict the verdict on the document, where there is one.
 * @returns Markdown; undefined for a word that is no such code.
 */
export function codeHover(code: string, verdict: Verdict | undefined): string | undefined {
  if (!Object.hasOwn(FINDING_CODES, code)) return undefined;
  const found = verdict?.diagnostics.filter((diagnostic) => diagnostic.code === code) ?? [];
  const hidden = found.filter((diagnostic) => diagnostic.suppressed).length;
  const count = `In this file: ${counted(found.length, 'finding')}${hidden > 0 ? `, ${hidden} of them hidden` : ''}.`;
  return [`**${code}** — a finding`, FINDING_CODES[code], ...(verdict ? [count] : [])].join('\n\n');
}
