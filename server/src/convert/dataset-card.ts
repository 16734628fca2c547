/**
 * A definition as a Hugging Face dataset card. Keys and values of the front matter: hub-docs, datasetcard.md; headings:
 * the template of huggingface_hub (templates/datasetcard_template.md).
 */
import { type Fragment, type Style, blockEntries, plainOf } from '../edits/fragment';
import type { Model } from '../formats/model';
import { inMarkdown } from '../report/escape';
import { join } from '../syntax/pointer';
import { type Licence, licenceOf, papersOf } from './shared';
import { Teller, isText } from './teller';
import type { Conversion } from './to-definition';

const STYLE: Style = { language: 'yaml', indent: '  ', eol: '\n', indentItems: false };

/** What the template holds where nothing is said. */
const NOTHING = '[More Information Needed]';

/** Licences of the Hub's list whose id is the SPDX identifier in lower case. */
const HUB_LICENCES = new Set(
  (
    'apache-2.0 mit artistic-2.0 bsd-2-clause bsd-3-clause bsd-3-clause-clear bsl-1.0 cc0-1.0 cc-by-2.0 cc-by-2.5 cc-by-3.0 ' +
    'cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0 cc-by-nc-nd-3.0 ' +
    'cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0 cdla-permissive-1.0 ' +
    'cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1 eupl-1.2 isc lppl-1.3c ms-pl mpl-2.0 ' +
    'osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib'
  ).split(' '),
);

/** Licences that the Hub calls otherwise. */
const OTHER_LICENCES: Readonly<Record<string, string>> = {
  'odbl-1.0': 'odbl',
  'odc-by-1.0': 'odc-by',
  'pddl-1.0': 'pddl',
  'agpl-3.0-only': 'agpl-3.0',
  'gpl-2.0-only': 'gpl-2.0',
  'gpl-3.0-only': 'gpl-3.0',
  'lgpl-2.1-only': 'lgpl-2.1',
  'lgpl-3.0-only': 'lgpl-3.0',
};

const TASK_CATEGORIES: Readonly<Record<string, string>> = {
  multiple_choice: 'multiple-choice',
  closed_qa: 'question-answering',
  open_qa: 'question-answering',
  visual_qa: 'visual-question-answering',
  entailment: 'text-classification',
  summarization: 'summarization',
  retrieval: 'text-retrieval',
  segmentation: 'image-segmentation',
  detection: 'object-detection',
};

const ANNOTATORS: Readonly<Record<string, readonly string[]>> = {
  expert: ['expert-generated'],
  crowd: ['crowdsourced'],
  model: ['machine-generated'],
  model_then_expert: ['machine-generated', 'expert-generated'],
  exam_key: ['found'],
  record: ['found'],
  outcome: ['found'],
};

/** Upper bounds of the Hub's categories of size, with their names. */
const SIZES: readonly (readonly [number, string])[] = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
  [1e7, '1M<n<10M'],
  [1e8, '10M<n<100M'],
  [1e9, '100M<n<1B'],
];

/**
 * A definition's dataset card.
 * @param model the definition's model, with what it imports.
 * @returns Markdown with front matter, and "[More Information Needed]" below the headings of which nothing is said.
 */
export function datasetCardOf(model: Model): Conversion {
  const teller = new Teller(model);
  const front = frontMatter(teller);
  const yaml = Object.keys(front).length > 0 ? plainOf(blockEntries(front, '', STYLE)) + '\n' : '';
  const body = bodyOf(teller);
  return { text: `---\n${yaml}---\n\n${body.join('\n\n')}\n`, notMapped: teller.rest() };
}

function frontMatter(teller: Teller): Record<string, Fragment> {
  const tags = teller.texts('/languages');
  const items = teller.value('/data/size/items');
  const label = teller.text('/data/annotation/label_source');
  const annotators = label === undefined ? [] : (ANNOTATORS[label] ?? ['other']);
  const categories = teller.texts('/tasks', 'type').flatMap((type) => TASK_CATEGORIES[type] ?? []);
  const all: Record<string, Fragment | undefined> = {
    pretty_name: teller.text('/name'),
    language: listOf(tags.map((tag) => tag.split('-')[0] ?? tag)),
    language_details: listOf(tags.some((tag) => tag.includes('-')) ? tags : []),
    ...licenceKeys(licenceOf(teller)),
    annotations_creators: listOf(annotators),
    size_categories: typeof items === 'number' ? [SIZES.find(([bound]) => items < bound)?.[1] ?? 'n>1B'] : undefined,
    task_categories: listOf(categories),
    tags: ['medical', 'benchmark'],
    ...splitKeys(teller),
  };
  return Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

function listOf(values: readonly string[]): string[] | undefined {
  return values.length > 0 ? [...new Set(values)] : undefined;
}

function licenceKeys(licence: Licence | undefined): Record<string, Fragment> {
  if (!licence) return {};
  const id = licence.spdx?.toLowerCase() ?? '';
  const hub = HUB_LICENCES.has(id) ? id : OTHER_LICENCES[id];
  if (hub !== undefined) return { license: hub };
  const name = licence.spdx ?? licence.name;
  return {
    license: 'other',
    ...(name === undefined ? {} : { license_name: name }),
    ...(licence.url === undefined ? {} : { license_link: licence.url }),
  };
}

/** Files by split, and how many examples a split has. The Hub takes letters, digits and underscores for a split's name. */
function splitKeys(teller: Teller): Record<string, Fragment> {
  const splits = teller.indexes('/data/splits').flatMap((i) => {
    const at = join('/data/splits', i);
    const name = teller.text(`${at}/name`);
    const plain = name?.replace(/[^\w.]+/g, '_');
    if (plain === undefined || !/^\w+(?:\.\w+)*$/.test(plain)) return [];
    const count = teller.value(`${at}/items`);
    return [{ name: plain, files: teller.texts(`${at}/files`), count: typeof count === 'number' ? count : undefined }];
  });
  const files = splits.filter((split) => split.files.length > 0);
  const counts = splits.filter((split) => split.count !== undefined);
  return {
    ...(files.length > 0
      ? {
          configs: [
            {
              config_name: 'default',
              data_files: files.map(({ name, files: path }) => ({
                split: name,
                path: path.length === 1 ? (path[0] ?? '') : path,
              })),
            },
          ],
        }
      : {}),
    ...(counts.length > 0
      ? { dataset_info: { splits: counts.map(({ name, count }) => ({ name, num_examples: count ?? null })) } }
      : {}),
  };
}

function bodyOf(teller: Teller): string[] {
  const name = teller.text('/name');
  const prose = (...pointers: string[]): string => block([teller.prose(...pointers)]);
  const papers = papersOf(teller);
  const people = teller.indexes('/authors').flatMap((i) => teller.text(join('/authors', i, 'name')) ?? []);
  const licence = licenceOf(teller);
  const outOfScope = teller.texts('/purpose/out_of_scope');
  const limitations = teller.texts('/governance/limitations');
  const isOneText = teller.text('/data/annotation') !== undefined;
  const field = (key: string, values: readonly (string | undefined)[]): string => {
    const texts = values.filter(isText);
    return `- **${key}:** ${texts.length > 0 ? texts.map(inline).join(', ') : NOTHING}`;
  };
  return [
    `# Dataset Card for ${name === undefined ? NOTHING : inline(name)}`,
    '## Dataset Details',
    '### Dataset Description',
    block([teller.text('/description')]),
    [
      field('Curated by', people),
      field('Language(s) (NLP)', teller.texts('/languages')),
      field('License', licence ? [licence.spdx ?? licence.name, licence.url] : []),
    ].join('\n'),
    '### Dataset Sources',
    [
      field('Repository', [teller.text('/governance/availability/code/repository')]),
      field('Homepage', [teller.text('/homepage') ?? teller.text('/governance/availability/data/url')]),
      field('Paper', papers),
    ].join('\n'),
    '## Uses',
    '### Direct Use',
    block([
      teller.text('/purpose/capability'),
      teller.prose('/purpose/intended_users'),
      teller.prose('/purpose/clinical_setting'),
    ]),
    '### Out-of-Scope Use',
    list(outOfScope),
    '## Dataset Structure',
    prose('/data/size', '/data/splits', '/data/grouping_unit'),
    '## Dataset Creation',
    '### Curation Rationale',
    block([...teller.texts('/purpose/goals'), teller.prose('/purpose/clinical_need')]),
    '### Source Data',
    '#### Data Collection and Processing',
    block([teller.prose('/data/sources', '/data/collection'), ...teller.texts('/data/preprocessing')]),
    '#### Who are the source data producers?',
    prose('/data/population'),
    '### Annotations',
    '#### Annotation process',
    block([
      teller.text(isOneText ? '/data/annotation' : '/data/annotation/protocol'),
      teller.prose(
        ...(isOneText ? [] : ['/data/annotation/agreement', '/data/annotation/adjudication']),
        '/data/review',
      ),
    ]),
    '#### Who are the annotators?',
    prose('/data/annotation/annotators'),
    '#### Personal and Sensitive Information',
    prose('/data/privacy', '/data/ethics'),
    '## Bias, Risks, and Limitations',
    list(limitations),
    '### Recommendations',
    prose('/purpose/score_interpretation'),
    '## Dataset Card Contact',
    block([
      teller.text('/governance/feedback') ?? teller.text('/governance/feedback/contact'),
      teller.text('/governance/feedback/url'),
      teller.prose('/governance/feedback/response_time', '/governance/maintenance'),
    ]),
  ];
}

/** Paragraphs. */
function block(texts: readonly (string | undefined)[]): string {
  return texts.filter(isText).map(paragraph).join('\n\n') || NOTHING;
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `- ${paragraph(text)}`).join('\n') || NOTHING;
}

/** No text of a definition is cut. */
const WHOLE = Number.MAX_SAFE_INTEGER;

/** What CommonMark takes for an address between < and >: of a page, or of a mailbox. */
const ADDRESS = /^(?:https?:\/\/[^\s<>[\]()]+|[\w.+-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d-]*[a-z\d])+)$/i;

/** A text within a line; an address becomes a link. */
function inline(text: string): string {
  return ADDRESS.test(text) ? `<${text}>` : inMarkdown(text, WHOLE);
}

/** A text that begins a line: it is no heading, list or rule. */
function paragraph(text: string): string {
  return inline(text)
    .replace(/^(?=[-+#=])/, '\\')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}
