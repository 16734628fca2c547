/** A new definition: what the stages up to a given one ask for, as placeholders, each with the question behind it. */
import { CRITERIA } from '../criteria/catalogue';
import { type Criterion, STAGES, type StageId } from '../criteria/criterion';
import { isMultimodal } from '../engine/check';
import { schemaAt } from '../formats/definition/shape';
import { listed } from '../formats/words';
import { segmentsOf } from '../syntax/pointer';
import {
  type Fragment,
  type FragmentObject,
  type Piece,
  type Style,
  blockEntry,
  flowValue,
  isFragmentList,
  isFragmentObject,
  jsonValue,
} from './fragment';
import { mergedFragments, orderAt, placeholderAt, scaffoldOf } from './scaffold';

/** What a new definition says already. */
export interface NewDefinition {
  /** The benchmark's name; without one it is a placeholder. */
  name?: string;
  modalities: readonly string[];
  stage: StageId;
  /** Files that describe the benchmark, relative to the definition. */
  imports?: readonly string[];
}

/** A value that an author chooses among others. */
export interface Choice {
  value: string;
  /** What it means, as the format says it. */
  description: string;
}

/**
 * What an author chooses from before a definition is there.
 * @param key the key that the value is for.
 * @returns the values in the format's order.
 */
export function choicesFor(key: 'modalities' | 'stage'): Choice[] {
  const { enum: values = [], enumDescriptions = [] } = schemaAt(key === 'stage' ? '/stage' : '/modalities/*') ?? {};
  return values.map((value, i) => ({ value, description: enumDescriptions[i] ?? '' }));
}

const STYLE: Style = { language: 'yaml', indent: '  ', eol: '\n', indentItems: true };

const INTRODUCTION = [
  '# A benchmark definition, to be checked against the MedCheck criteria.',
  '# Put your own words in place of the <angle brackets>. What you cannot say yet may stay, or go.',
  '# What a criterion asks for: point at its id in an editor, or run `medcheck explain MC01`.',
];

/** The comment above the stage. */
export const STAGE_REMARK = `# How far the work is: ${listed(STAGES, 'or')}.`;

/** What is said above a key that no criterion asks for. */
const REMARKS: Readonly<Record<string, string>> = { stage: STAGE_REMARK };

/**
 * The text of a new definition in YAML, with a comment for each criterion.
 * @param given what it says already.
 * @returns pieces: placeholders are tab stops in an editor.
 */
export function newYaml(given: NewDefinition): Piece[] {
  const criteria = wantedBy(given);
  const blocks = Object.entries(contentOf(given, criteria));
  const ask = asker(criteria);
  return [
    INTRODUCTION.join('\n') + '\n',
    ...blocks.flatMap(([key, value]) => [...(isBlock(key, value) ? ['\n'] : []), ...topEntry(key, value, ask), '\n']),
  ];
}

/**
 * The text of a new definition in JSON, which has no comments.
 * @param given what it says already.
 */
export function newJson(given: NewDefinition): Piece[] {
  return [...jsonValue(contentOf(given, wantedBy(given)), '', { ...STYLE, language: 'json' }), '\n'];
}

/** The criteria whose keys it holds: those that are reported at its stage. */
function wantedBy({ modalities, stage }: NewDefinition): Criterion[] {
  const reached: readonly string[] = STAGES.slice(0, STAGES.indexOf(stage) + 1);
  const multimodal = isMultimodal(modalities);
  return CRITERIA.filter((criterion) => {
    if (criterion.stage === 'multimodal' && !multimodal) return false;
    // What is always reported has nothing to say as long as nobody claims anything.
    return reached.includes(criterion.reportedFrom ?? criterion.stage);
  });
}

function contentOf(given: NewDefinition, criteria: readonly Criterion[]): FragmentObject {
  const { name, modalities, stage, imports = [] } = given;
  let content: Fragment = {
    medcheck: '1.0',
    ...(imports.length > 0 ? { imports } : {}),
    name: name ?? placeholderAt('/name'),
    status: 'draft',
    stage,
    modalities,
    // A modality without a word of its own is named here.
    ...(modalities.includes('other') ? { detail: placeholderAt('/detail') } : {}),
    purpose: { capability: placeholderAt('/purpose/capability') },
  };
  for (const criterion of criteria) {
    for (const key of criterion.keys) {
      const scaffold = criterion.context?.includes(key) ? undefined : scaffoldOf(criterion, key);
      if (scaffold === undefined || key === '/modalities') continue;
      const nested = segmentsOf(key).reduceRight<Fragment>((inner, segment) => ({ [segment]: inner }), scaffold);
      content = mergedFragments(content, nested, '');
    }
  }
  const all = isFragmentObject(content) ? content : {};
  return Object.fromEntries(orderAt('').flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])));
}

/** Whether a blank line stands before an entry; what identifies the benchmark stands together at the top. */
function isBlock(key: string, value: Fragment): boolean {
  if (key === 'imports' || key === 'modalities') return false;
  return (isFragmentObject(value) || isFragmentList(value)) && Object.keys(value).length > 0;
}

/** A top-level entry; the questions stand above it, or above the keys of the block that they are about. */
function topEntry(key: string, value: Fragment, ask: Asker): Piece[] {
  // The modalities are chosen already: what is asked about them belongs to the sources.
  if (key === 'modalities') return entryInLine(key, value);
  const remark = REMARKS[key];
  const own = (remark === undefined ? '' : remark + STYLE.eol) + ask([key], '');
  if (!isFragmentObject(value)) return [own, ...blockEntry(key, value, '', STYLE)];
  const column = STYLE.indent;
  const entries = Object.entries(value).flatMap(([name, child]): Piece[] => [
    STYLE.eol + ask([key, name], column) + column,
    ...blockEntry(name, child, column, STYLE),
  ]);
  return [own, `${key}:`, ...entries];
}

function entryInLine(key: string, value: Fragment): Piece[] {
  return [`${key}: `, ...flowValue(value, STYLE.language, false)];
}

/** Yields the comments above a key: the questions of the criteria that read it. */
type Asker = (path: readonly string[], column: string) => string;

/** Each question is asked once, above the first key that it is about; above the others its id stands alone. */
function asker(criteria: readonly Criterion[]): Asker {
  const said = new Set<string>();
  return (path, column) => {
    const asked = criteria.filter((criterion) => isAbout(criterion, path));
    const again = asked.filter(({ id }) => said.has(id)).map(({ id }) => id);
    const first = asked.filter(({ id }) => !said.has(id));
    for (const { id } of first) said.add(id);
    const lines = [
      ...first.map(({ id, question }) => `${id} ${question}`),
      ...(again.length > 0 ? [again.join(', ')] : []),
    ];
    return lines.map((line) => `${column}# ${line}${STYLE.eol}`).join('');
  };
}

/** A criterion about a whole block is asked above it, one about a key in it above the key. */
function isAbout({ keys, context }: Criterion, path: readonly string[]): boolean {
  return keys.some((key) => {
    if (context?.includes(key)) return false;
    const segments = segmentsOf(key);
    const isHere = path.every((segment, i) => segments[i] === segment);
    return isHere && (segments.length === path.length || (path.length === 2 && segments.length > 2));
  });
}
