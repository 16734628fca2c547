/** Proposals for values: enumerations, ids of the file, licences, languages, standards, criteria, and blocks of lists. */
import { scaffoldAt } from '../../edits/scaffold';
import { CRITERIA } from '../../criteria/catalogue';
import { systemNamed } from '../../criteria/1-design/systems';
import type { Verdict } from '../../engine/check';
import { METRIC_USES, occurrences } from '../../engine/references';
import { FINDING_CODES } from '../../formats/config-schema';
import type { Schema } from '../../formats/definition/dsl';
import { definitionSchema, STANDARD_SYSTEMS } from '../../formats/definition/schema';
import { isList, isObjectShape, resolved, schemaAt, typesOf } from '../../formats/definition/shape';
import { LANGUAGE_TAGS } from '../../formats/languages';
import { valueAt } from '../../formats/model';
import { LICENCE_IDS, USUAL_LICENCES } from '../../formats/spdx';
import { STANDARDS } from '../../formats/standards';
import { shown } from '../../formats/words';
import type { Place } from '../../syntax/cursor';
import { type Data, isObject } from '../../syntax/node';
import { join, segmentsOf } from '../../syntax/pointer';
import { escaped } from '../../report/escape';
import { scoreMark } from './keys';
import { type Proposal, type ProposalKind, type Writing, Order, RANKS, itemEdit, scalarEdit } from './proposal';

/** A value that can stand at a place. */
interface Choice {
  value: string | boolean;
  kind: ProposalKind;
  detail?: string;
  documentation?: string;
}

/** The keys of a licence; `resolved` keeps their identity wherever the schema refers to it. */
const LICENCE = definitionSchema.definitions?.['license']?.properties;

const LANGUAGE_PLACES = ['/languages/*', '/data/translations/*/from', '/data/translations/*/to'];

/** So many metrics of a file are proposed: more than one looks through. */
const MAX_METRICS = 1_000;

/**
 * A pointer with `*` for any list index: no key of the format is a number.
 * @param pointer JSON pointer.
 */
export function anyItem(pointer: string): string {
  return join('', ...segmentsOf(pointer).map((segment) => (/^\d+$/.test(segment) ? '*' : segment)));
}

/** A place where a value can stand, as the format sees it. */
export interface ValuePlace {
  /** The place of a single value: for a list that of its item. */
  pointer: string;
  schema: Schema;
  writing: Writing;
  /** The values that the list has already. */
  taken: readonly Data[];
  /** The object that holds the value, without it. */
  beside: Data;
}

/**
 * What the format says about a value's place. One text may stand for a list: its values are those of an item, and on a
 * line of its own the item gets its dash.
 * @param value the value's pointer and what it is beside.
 * @param writing the place.
 * @param root the schema of the whole.
 * @returns undefined where the format has no such place.
 */
export function valuePlace(
  value: NonNullable<Place['value']>,
  writing: Writing,
  root: Schema = definitionSchema,
): ValuePlace | undefined {
  const { pointer, beside } = value;
  const schema = schemaAt(pointer, root);
  if (!schema) return undefined;
  const taken = Array.isArray(beside) ? beside : [];
  if (!isList(schema) || !schema.items) return { pointer, schema, writing, taken, beside };
  const needsDash = writing.place.style === 'block' && writing.place.object !== undefined;
  // Behind its key, a list can only begin as a single text.
  if (!needsDash && !typesOf(schema).includes('string')) return undefined;
  const place = needsDash ? { ...writing.place, needsDash } : writing.place;
  return {
    pointer: join(pointer, '*'),
    schema: resolved(schema.items, root),
    writing: { ...writing, place },
    taken,
    beside,
  };
}

/**
 * The values that can stand at a place of a definition.
 * @param place the place.
 * @param verdict the verdict on the document.
 */
export function valueProposals(place: ValuePlace, verdict: Verdict): Proposal[] {
  return [...written(choicesAt(place, verdict), place), ...itemProposals(place)];
}

/**
 * The values of an enumeration, or true and false.
 * @param place the place.
 */
export function enumProposals(place: ValuePlace): Proposal[] {
  return written(enumChoices(place.schema), place);
}

/**
 * The ids of criteria and the codes of findings, those first that stand in the file.
 * @param place the place.
 * @param verdict the verdict on the document, for scores and findings.
 */
export function codeProposals(place: ValuePlace, verdict?: Verdict): Proposal[] {
  return written(codeChoices(verdict), place);
}

function written(choices: readonly Choice[], { writing, taken }: ValuePlace): Proposal[] {
  const order = new Order();
  const seen = new Set<unknown>(taken);
  return choices.flatMap(({ value, ...choice }): Proposal[] => {
    if (seen.has(value)) return [];
    seen.add(value);
    return [
      { label: shown(String(value)), ...choice, sort: order.next(RANKS.value), edit: scalarEdit(writing, value) },
    ];
  });
}

function choicesAt({ pointer, schema, beside }: ValuePlace, verdict: Verdict): Choice[] {
  const place = anyItem(pointer);
  if (place === '/medcheck') return [{ value: '1.0', kind: 'value', detail: 'the version of this format' }];
  if (METRIC_USES.includes(place)) return metricChoices(verdict);
  if (place === '/suppress/*/criterion') return codeChoices(verdict);
  if (place === '/standards/*/system') return standardChoices();
  if (place === '/standards/*/version') return versionChoices(beside);
  if (LANGUAGE_PLACES.includes(place)) {
    return LANGUAGE_TAGS.map(({ tag, name }) => ({ value: tag, kind: 'value', detail: name }));
  }
  if (schema.properties === LICENCE) return licenceChoices();
  return enumChoices(schema);
}

function enumChoices(schema: Schema): Choice[] {
  if (typesOf(schema).includes('boolean')) return [true, false].map((value) => ({ value, kind: 'member' }));
  // A text in place of an object is a value of its first key.
  const { enum: values = [], enumDescriptions = [] } = schema.enum ? schema : (schema.then ?? {});
  return values.map((value, i) => {
    const documentation = enumDescriptions[i];
    return { value, kind: 'member', ...(documentation ? { documentation } : {}) };
  });
}

function metricChoices({ model }: Verdict): Choice[] {
  const defined = occurrences(model).filter(({ kind, isDefinition }) => kind === 'metric' && isDefinition);
  return defined.slice(0, MAX_METRICS).map(({ id, pointer }) => {
    const metric = valueAt(model.data, segmentsOf(pointer).slice(0, -1));
    const textOf = (key: string): string => {
      const value = isObject(metric) ? metric[key] : undefined;
      return typeof value === 'string' ? value : '';
    };
    const [name, definition] = [textOf('name'), textOf('definition')];
    return {
      value: id,
      kind: 'reference',
      ...(name ? { detail: shown(name) } : {}),
      ...(definition ? { documentation: escaped(definition, 500) } : {}),
    };
  });
}

function codeChoices(verdict: Verdict | undefined): Choice[] {
  const found = new Set(verdict?.diagnostics.map(({ code }) => code));
  const choices = codesWithMeaning(verdict);
  const isFound = ({ value }: Choice): boolean => found.has(String(value));
  return [...choices.filter(isFound), ...choices.filter((choice) => !isFound(choice))];
}

/**
 * Every code that a suppression can name: the criteria, then the other findings. A syntax error cannot be suppressed.
 * @param verdict the verdict, for the criteria's scores.
 */
export function codesWithMeaning(verdict?: Verdict): (Choice & { value: string })[] {
  const criteria = CRITERIA.map(({ id, title, question }): Choice & { value: string } => ({
    value: id,
    kind: 'criterion',
    detail: (verdict && scoreMark(id, verdict)) ?? title,
    documentation: question,
  }));
  const others = Object.entries(FINDING_CODES).filter(([code]) => code !== 'syntax');
  return [...criteria, ...others.map(([value, documentation]) => ({ value, kind: 'value' as const, documentation }))];
}

function standardChoices(): Choice[] {
  return STANDARD_SYSTEMS.map((value) => {
    const about = STANDARDS[value]?.about;
    return { value, kind: 'value', ...(about ? { documentation: about } : {}) };
  });
}

function versionChoices(beside: Data): Choice[] {
  const system = isObject(beside) && typeof beside['system'] === 'string' ? systemNamed(beside['system']) : undefined;
  const standard = system === undefined ? undefined : STANDARDS[system];
  if (!standard) return [];
  const documentation = `How versions of ${system} are named: ${standard.versions} Write the one that you used; the current one is named at ${standard.page}.`;
  return [{ value: standard.example, kind: 'value', detail: 'an example', documentation }];
}

function licenceChoices(): Choice[] {
  return [...new Set([...USUAL_LICENCES, ...LICENCE_IDS])].map((value) => ({ value, kind: 'value' }));
}

/** The object that is one item of a list, as a block to be filled in. */
function itemProposals({ pointer, schema, writing }: ValuePlace): Proposal[] {
  const { place } = writing;
  const isItem = pointer.endsWith('/*') || /\/\d+$/.test(pointer);
  // Behind a dash the item's keys are proposed one by one, and between quotes a text is being written.
  const isFree = place.needsDash || (place.style !== 'block' && place.value?.pointer === pointer && !place.quote);
  if (!isItem || !isFree || !isObjectShape(schema)) return [];
  const item = scaffoldAt(pointer);
  const first = Object.keys(schema.properties ?? {})[0];
  if (item === undefined || first === undefined) return [];
  const detail = schema.description;
  return [
    {
      label: place.style === 'block' ? `- ${first}` : `{ ${first} }`,
      kind: 'snippet',
      ...(detail ? { detail } : {}),
      sort: new Order().next(RANKS.item),
      edit: itemEdit(writing, item, first),
    },
  ];
}
