/** What a hover says on a value: of an enumeration, an id, a standard, a licence, a language. */
import { BY_ID } from '../../criteria/catalogue';
import { STAGES, isStage } from '../../criteria/criterion';
import { systemNamed } from '../../criteria/1-design/systems';
import { keyName } from '../../engine/feeds';
import type { Verdict } from '../../engine/check';
import { STAGE_TITLES } from '../../engine/gate';
import type { Schema } from '../../formats/definition/dsl';
import { placeFilledBy, schemaAt } from '../../formats/definition/shape';
import { isSpdxExpression } from '../../formats/spdx';
import { STANDARDS } from '../../formats/standards';
import { isAbsentText } from '../../formats/absent';
import type { ScalarNode } from '../../syntax/node';
import { occurrenceAt } from '../occurrences';
import { escaped } from '../../report/escape';
import { scoreOf } from '../score';
import { codeHover, criterionHover } from './criterion';
import { idHover } from './id';

/**
 * A value of a definition.
 * @param pointer where it stands.
 * @param node the value.
 * @param verdict the verdict on the document.
 * @returns Markdown; undefined for a value that speaks for itself.
 */
export function valueHover(pointer: string, node: ScalarNode, verdict: Verdict): string | undefined {
  if (node.value === null || isAbsentText(node.source)) return undefined;
  const occurrence = occurrenceAt(verdict, pointer);
  if (occurrence) return idHover(occurrence, verdict);
  const place = placeFilledBy(pointer);
  const schema = schemaAt(place);
  const enumerated = schema && enumHover(node.source, schema, place);
  if (enumerated)
    return place === '/stage' ? [enumerated, ...stageLines(node.source, verdict)].join('\n\n') : enumerated;
  if (place === '/suppress/*/criterion') return nameHover(node.source, verdict);
  if (place === '/standards/*/system') return standardHover(node.source);
  if (LANGUAGE_PLACES.includes(place)) return languageHover(node.source);
  return place.endsWith('license') || place.startsWith('/governance/license/')
    ? licenceHover(node.source, place)
    : undefined;
}

/**
 * A value of an enumeration: what it means, and which key it is of.
 * @param value the value as written.
 * @param schema the enumeration.
 * @param place the key's pointer.
 * @returns Markdown; undefined where the value is none of it.
 */
export function enumHover(value: string, schema: Schema, place: string): string | undefined {
  const index = schema.enum?.indexOf(value) ?? -1;
  if (index < 0) return undefined;
  const meaning = schema.enumDescriptions?.[index];
  return [`**${value}** — a value of ${keyName(place)}`, ...(meaning ? [meaning] : [])].join('\n\n');
}

/**
 * The name of a criterion or of another finding.
 * @param name the name as written.
 * @param verdict the verdict on the document, where there is one.
 */
export function nameHover(name: string, verdict: Verdict | undefined): string | undefined {
  const criterion = BY_ID.get(name);
  return criterion ? criterionHover(criterion, verdict) : codeHover(name, verdict);
}

/** A stage's points in this file, and the score of each of its criteria. */
function stageLines(id: string, { coverage, assessments }: Verdict): string[] {
  const stage = coverage.stages.find((candidate) => candidate.id === id);
  if (!stage || !isStage(id)) return [];
  const { points, max, met, partial, unmet, not_applicable } = stage;
  const na = not_applicable > 0 ? `, ${not_applicable} not applicable` : '';
  return [
    `Stage ${STAGES.indexOf(id) + 1}, ${STAGE_TITLES[id]}: **${points} of ${max}** points in this file.`,
    `Criteria: ${met} met, ${partial} partly met, ${unmet} not met${na}.`,
    assessments
      .filter((a) => a.criterion.stage === id)
      .map(scoreOf)
      .join(' · '),
  ];
}

function standardHover(name: string): string {
  const heading = `**${escaped(name, 60)}** — a medical standard`;
  const known = systemNamed(name);
  const standard = known === undefined ? undefined : STANDARDS[known];
  const lines = standard
    ? [
        `${known}: ${standard.about}`,
        `Its versions: ${standard.versions} For example \`${standard.example}\`; the current one is named at <${standard.page}>.`,
      ]
    : ["It is not in MedCheck's list. With a `url` or `evidence` it counts for MC09 all the same."];
  return [heading, ...lines].join('\n\n');
}

const LANGUAGE_PLACES = ['/languages/*', '/data/translations/*/from', '/data/translations/*/to'];

/** The name of a language tag in English, as the platform's Unicode data have it. */
function languageHover(tag: string): string | undefined {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
    return name === undefined ? undefined : `**${escaped(tag, 40)}** — a language tag (BCP 47)\n\n${escaped(name)}`;
  } catch {
    // No tag at all.
    return undefined;
  }
}

function licenceHover(text: string, place: string): string | undefined {
  if (!/license(?:\/(?:data|code))?$/.test(place)) return undefined;
  const heading = `**${escaped(text, 80)}** — a licence`;
  if (!isSpdxExpression(text)) {
    return `${heading}\n\nThis is no SPDX licence identifier. Write one, or \`name\` and \`url\` of the agreement.`;
  }
  return `${heading}\n\n${/\s/.test(text.trim()) ? 'An SPDX licence expression.' : 'An SPDX licence identifier.'}`;
}
