/** What a hover says on a key: what it is, its type and values, and the criteria that read it with their score. */
import { type Reader, readersAt, keyName } from '../../engine/feeds';
import type { Verdict } from '../../engine/check';
import type { Schema } from '../../formats/definition/dsl';
import { isList, isObjectShape, resolved, schemaAt, typesOf } from '../../formats/definition/shape';
import { configSchema } from '../../formats/config-schema';
import { FOREIGN } from '../../formats/foreign/formats';
import type { FormatId } from '../../formats/model';
import { join, segmentsOf } from '../../syntax/pointer';
import { escaped } from '../../report/escape';
import { scorePhrase } from '../score';

/** A hover has room for so many values, and for so many criteria. */
const MAX_VALUES = 12;
const MAX_CRITERIA = 8;
/** What is missing is said of so many of them; for a whole block it would be a page. */
const MAX_EXPLAINED = 4;

/**
 * A key of the definition format.
 * @param pointer where it stands, or would stand.
 * @param verdict the verdict on the document.
 * @returns Markdown; undefined where the format has no such key.
 */
export function keyHover(pointer: string, verdict: Verdict): string | undefined {
  const schema = schemaAt(pointer);
  if (!schema?.description) return undefined;
  return [...describe(pointer, schema, schemaAt(join(pointer, 0))), ...readBy(pointer, verdict)].join('\n\n');
}

/**
 * A key of the configuration file.
 * @param pointer where it stands.
 * @returns Markdown; undefined where the configuration has no such key.
 */
export function configKeyHover(pointer: string): string | undefined {
  const schema = schemaAt(pointer, configSchema);
  if (!schema?.description) return undefined;
  const items = schema.items && resolved(schema.items, configSchema);
  return describe(pointer, schema, items).join('\n\n');
}

/**
 * A key of a foreign file that the reader looks at.
 * @param pointer where it stands.
 * @param verdict the verdict on the file.
 * @returns Markdown; undefined for a key that no criterion reads.
 */
export function foreignKeyHover(pointer: string, verdict: Verdict): string | undefined {
  const lines = readBy(pointer, verdict);
  if (lines.length === 0 || verdict.format === 'medcheck') return undefined;
  // In Markdown, a heading is known by itself and not by those above it.
  const heading = verdict.document.language === 'markdown' ? join('', segmentsOf(pointer).at(-1) ?? '') : pointer;
  return [`**${keyHeading(heading)}** — of ${FOREIGN[verdict.format].table.noun}`, ...lines].join('\n\n');
}

/** Plain words stay as they are, so that the heading can be read where Markdown is not rendered. */
function keyHeading(pointer: string): string {
  const words = keyName(pointer).split('.');
  return words.map((word) => (/^[a-z]+(?:_[a-z]+)*$/i.test(word) ? word : escaped(word, 60))).join('.');
}

function describe(pointer: string, schema: Schema, items: Schema | undefined): string[] {
  return [
    `**${keyHeading(pointer)}** — ${valueType(schema)}`,
    schema.description ?? '',
    ...valuesOf(schema.enum || !isList(schema) ? schema : items),
  ];
}

function readBy(pointer: string, verdict: Verdict): string[] {
  const readers = readersAt(verdict.model, pointer);
  if (readers.length === 0) return [];
  const lines = readers.slice(0, MAX_CRITERIA).map((reader, i) => {
    const isNear = reader.reads === 'this' || readers.length < MAX_EXPLAINED;
    return scoreLine(reader, verdict, isNear && i < MAX_EXPLAINED);
  });
  if (readers.length > MAX_CRITERIA) lines.push(`- and ${readers.length - MAX_CRITERIA} more`);
  return ['**Read by**', lines.join('\n')];
}

function scoreLine({ criterion }: Reader, { assessments, model }: Verdict, explains: boolean): string {
  const assessment = assessments.find((a) => a.criterion === criterion);
  if (!assessment) return '';
  const limit = model.slots?.[criterion.id]?.upTo === 1 ? ` (${nounOf(model.format)} earns at most 1)` : '';
  const { missing, score } = assessment;
  const explained = explains && score !== null && missing.length > 0;
  const rest = explained ? `. Missing: ${missing.map((words) => escaped(words, 200)).join('; ')}` : '';
  return `- ${criterion.id} ${criterion.title}: **${scorePhrase(assessment)}**${limit}${rest}`;
}

function nounOf(format: FormatId): string {
  return format === 'medcheck' ? 'a definition' : FOREIGN[format].table.noun;
}

function valueType(schema: Schema): string {
  if (isList(schema)) return isObjectShape(schema) ? 'an object, or a list of objects' : 'a list';
  if (isObjectShape(schema) || typesOf(schema)[0] === 'object') return 'an object';
  if (schema.enum) return 'one of the values below';
  const types = typesOf(schema);
  if (types.includes('boolean')) return 'true or false';
  if (types.includes('integer')) return 'a whole number';
  if (types.includes('number') && !types.includes('string')) return 'a number';
  return schema.pattern ? 'a date' : 'a text';
}

/** The values of an enumeration, or of a list's items, as a list with what each means; nothing where there are none. */
function valuesOf(schema: Schema | undefined): string[] {
  const values = schema?.enum ?? [];
  const lines = values.slice(0, MAX_VALUES).map((value, i) => {
    const meaning = schema?.enumDescriptions?.[i];
    return `- \`${value}\`${meaning ? `: ${meaning}` : ''}`;
  });
  if (values.length > MAX_VALUES) lines.push(`- and ${values.length - MAX_VALUES} more`);
  return lines.length > 0 ? [lines.join('\n')] : [];
}
