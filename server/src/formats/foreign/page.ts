/** The page on a foreign format (docs/formats), made from the table that the reader works by. */
import { BY_ID, CRITERIA } from '../../criteria/catalogue';
import { segmentsOf } from '../../syntax/pointer';
import { PATTERNS, TEXT_LENGTH } from '../prose';
import { ENTRIES } from './reader';
import type { Condition, Row, Table } from './table';

const RULES: Record<'codeRepository' | 'named' | 'filled', string> = {
  codeRepository:
    'the address of a repository at GitHub, GitLab or Bitbucket that bears the name or acronym of the benchmark',
  named: 'the file is the document, and has a name',
  filled: 'any text',
};

const BESIDES: Record<NonNullable<Condition['besides']>, string> = {
  codeHost: 'beside an address at a code host',
  notOwnName: 'other than that of the benchmark',
};

/**
 * The page of a format.
 * @param table the format's table.
 * @returns Markdown: how files are read, the table of slots, what has no slot, and what an import carries over.
 */
export function formatPage(table: Table): string {
  const { rows, fields, notCarried, title, noun } = table;
  const points = pointsOf(table);
  const silent = CRITERIA.filter(({ id }) => !rows.some((row) => row.criterion === id));
  return [
    `<!-- Written by \`npm run generate\` from the table of the format ${table.format} in server/src/formats. -->`,
    `# ${title}`,
    '',
    ...table.intro,
    '',
    `- ${capital(noun)} can reach ${points} of 92 points. Prose scores 1 at most.`,
    '- A slot that is made for a criterion counts by what is in it; a slot that is made for other things counts only where',
    '  one sentence of it names what the criterion asks for. Sentences are looked at in English.',
    '- Below 2, each criterion has a reason. `no-slot`: the format cannot say it. `empty`: its slot is there and unfilled.',
    '  `weak`: it is filled, and not enough.',
    '- "N/A", "Not specified", "TBD", empty lists and the like are no answers.',
    `- Of a slot, the first ${ENTRIES} entries and the first ${TEXT_LENGTH} characters are read.`,
    '',
    `A definition can [import](../format.md) ${noun}. Nothing that it takes over scores more there than in its own file.`,
    '',
    '## What feeds which criterion',
    '',
    ...slotList(table),
    '',
    '| criterion | made for it | may say it too | up to | what is looked for | fills |',
    '|---|---|---|---|---|---|',
    ...rows.map(rowOf),
    '',
    `## What ${noun} cannot say`,
    '',
    ...silent.map(({ id, title: words }) => `- ${id} ${words}`),
    '',
    '## What an import carries over besides',
    '',
    '| slot | key | how |',
    '|---|---|---|',
    ...fields.map(({ from, fills, says }) => `| \`${from}\` | ${keyName(fills)} | ${says} |`),
    '',
    ...(notCarried.length > 0 ? [`Not carried over: ${notCarried.map(dotted).join(', ')}.`, ''] : []),
  ].join('\n');
}

/**
 * The page that leads to those of the formats.
 * @param tables the formats' tables.
 * @returns Markdown: the formats, and when a file of theirs is checked.
 */
export function formatsIndex(tables: readonly Table[]): string {
  return [
    '<!-- Written by `npm run generate` from the tables of the formats in server/src/formats. -->',
    '# Formats of others',
    '',
    'Files that authors have already are read as they are: judged on their own, imported into a definition, or turned into one',
    'by `medcheck convert`.',
    '',
    '| format | points that a file can reach |',
    '|---|---|',
    ...tables.map((table) => `| [${table.title}](${table.format}.md) | ${pointsOf(table)} of 92 |`),
    '',
    'What a file is, its name and its first 4 KB tell; the status item of VS Code says what told it. A file is checked without',
    'being asked for only where words in it, or in its path, are about medicine. `medcheck.formats.on` and `medcheck.formats.off`',
    'in the settings, and `formats` in the [configuration file](../configuration.md), name files that are checked all the same, or',
    'not at all. On the command line a file that is named is always read.',
    '',
    'What a format states with structure may score 2; prose scores 1 at most. Files are not changed by quick fixes: a',
    'suppression goes into the configuration file.',
    '',
  ].join('\n');
}

/**
 * How many points files of a format can reach, of the 92 of the 46 criteria.
 * @param table the format's table.
 */
export function pointsOf(table: Table): number {
  return table.rows.filter((row) => row.criterion.startsWith('MC')).reduce((sum, row) => sum + row.upTo, 0);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function slotList({ slots }: Table): string[] {
  return [
    '| slot | where |',
    '|---|---|',
    ...Object.entries(slots).map(([name, at]) => `| \`${name}\` | ${dotted(at)} |`),
  ];
}

function rowOf(row: Row): string {
  const title = BY_ID.get(row.criterion)?.title ?? '';
  const asked = row.says ?? (row.prose ?? []).map(conditionOf).join('; or ');
  const fills = [...new Set((row.prose ?? []).flatMap(({ fills: key }) => (key ? [keyName(key)] : [])))];
  const cells = [
    `${row.criterion} ${title}`,
    row.own.map(slotName).join(', '),
    (row.general ?? []).map(slotName).join(', '),
    String(row.upTo),
    asked,
    fills.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

function conditionOf({ when, besides, in: slots }: Condition): string {
  const words = when === 'codeRepository' || when === 'named' || when === 'filled' ? RULES[when] : PATTERNS[when].says;
  const where = slots && slots.length <= 2 ? ` (in ${slots.map(slotName).join(' and ')})` : '';
  return `${words}${besides ? `, ${BESIDES[besides]}` : ''}${where}`;
}

function slotName(slot: string): string {
  return `\`${slot}\``;
}

function keyName(pointer: string): string {
  return dotted(pointer.replace(/\/0(?=\/|$)/g, '[]'));
}

/** A pointer as a reader writes it. */
function dotted(pointer: string): string {
  return `\`${segmentsOf(pointer).join('.')}\``;
}
