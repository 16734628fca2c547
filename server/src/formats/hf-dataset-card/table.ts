/** What a dataset card of the Hugging Face Hub can say: which slots feed which criterion, and up to which score. */
import { isAbsentText } from '../absent';
import { dimensionsOf, ifSaid, said, withoutClearance } from '../foreign/said';
import type { Table } from '../foreign/table';

/**
 * The slots. Those in the front matter stand at their key; those in the body at a heading, or at a field (`**Paper:** …`),
 * of these names, wherever it stands (HEADINGS).
 */
export const SLOTS = {
  name: '/front_matter/pretty_name',
  languages: '/front_matter/language',
  languageDetails: '/front_matter/language_details',
  license: '/front_matter/license',
  licenseName: '/front_matter/license_name',
  bigbioLicense: '/front_matter/bigbio_license_shortname',
  bigbioPublic: '/front_matter/bigbio_public',
  sourceDatasets: '/front_matter/source_datasets',
  annotators: '/front_matter/annotations_creators',
  taskIds: '/front_matter/task_ids',
  taskCategories: '/front_matter/task_categories',
  gated: '/front_matter/extra_gated_prompt',
  metrics: '/front_matter/train-eval-index/*/metrics/*/name',
  splits: '/front_matter/dataset_info',
  dataFiles: '/front_matter/configs/*/data_files/*/split',
  homepage: '/front_matter/homepage',
  summary: '/body/Dataset Summary',
  supportedTasks: '/body/Supported Tasks and Leaderboards',
  directUse: '/body/Direct Use',
  outOfScope: '/body/Out-of-Scope Use',
  dataSplits: '/body/Data Splits',
  curation: '/body/Curation Rationale',
  sourceData: '/body/Source Data',
  annotationProcess: '/body/Annotation process',
  whoAnnotates: '/body/Who are the annotators?',
  personal: '/body/Personal and Sensitive Information',
  social: '/body/Social Impact of Dataset',
  biases: '/body/Discussion of Biases',
  limitations: '/body/Other Known Limitations',
  licensing: '/body/Licensing Information',
  contact: '/body/Dataset Card Contact',
  repository: '/body/Repository',
  paper: '/body/Paper',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** What the headings and fields of the templates are called, in lower-case words: the current one, that of 2021, BigBIO's. */
export const HEADINGS: Partial<Record<SlotName, readonly string[]>> = {
  homepage: ['homepage'],
  summary: ['dataset summary', 'dataset description', 'dataset details'],
  supportedTasks: ['supported tasks and leaderboards', 'supported tasks'],
  directUse: ['direct use', 'intended use', 'intended uses'],
  outOfScope: ['out of scope use', 'out of scope uses'],
  dataSplits: ['data splits', 'dataset structure'],
  curation: ['curation rationale'],
  sourceData: [
    ...['source data', 'initial data collection and normalization', 'data collection and processing'],
    ...['who are the source language producers', 'who are the source data producers'],
  ],
  annotationProcess: ['annotation process', 'annotations'],
  whoAnnotates: ['who are the annotators'],
  personal: ['personal and sensitive information'],
  social: ['social impact of dataset'],
  biases: ['discussion of biases'],
  limitations: ['other known limitations', 'bias risks and limitations', 'limitations'],
  licensing: ['licensing information', 'license'],
  contact: ['dataset card contact', 'point of contact'],
  repository: ['repository'],
  paper: ['paper'],
};

/** Dataset cards (huggingface/hub-docs, datasetcard.md; huggingface_hub, datasetcard_template.md). */
export const TABLE: Table<SlotName> = {
  format: 'hf-dataset-card',
  title: 'Hugging Face dataset cards',
  noun: 'a dataset card',
  intro: [
    'A dataset card is the `README.md` of a data set: YAML between two lines `---`, and Markdown. It is known by a key of its',
    'YAML that only data sets have, such as `task_categories`, or by the heading `Dataset Card for …`. Headings are those of the',
    "Hub's templates, the current one and that of 2021, and of BigBIO; a slot that both have, such as `license`, counts by either.",
  ],
  slots: SLOTS,
  name: 'name',
  rows: [
    { criterion: 'MC01', upTo: 1, own: ['curation'], says: 'a rationale; the capability itself has no slot' },
    ...ifSaid<SlotName>(['summary', 'directUse', 'supportedTasks'], 'MC02'),
    ...ifSaid<SlotName>(['summary', 'curation'], 'MC03'),
    ...ifSaid<SlotName>(['curation', 'annotationProcess', 'whoAnnotates'], 'MC05'),
    ...ifSaid<SlotName>(['summary', 'sourceData', 'annotationProcess'], 'MC06'),
    ...ifSaid<SlotName>(['supportedTasks', 'summary', 'directUse'], 'MC07'),
    ...ifSaid<SlotName>(['summary', 'supportedTasks', 'name'], 'MC08'),
    ...ifSaid<SlotName>(['summary', 'annotationProcess', 'sourceData'], 'MC09'),
    dimensionsOf('metrics'),
    ...ifSaid<SlotName>(['biases', 'social', 'limitations'], 'MC12'),
    said('MC13', [], ['sourceData']),
    said('MC14', ['summary'], ['sourceData']),
    ...ifSaid<SlotName>(['sourceData', 'annotationProcess', 'summary'], 'MC15'),
    said('MC16', ['limitations', 'social'], ['biases']),
    {
      criterion: 'MC17',
      upTo: 1,
      own: ['personal'],
      general: ['sourceData', 'summary'],
      prose: [
        { when: 'filled', in: ['personal'], fills: '/data/privacy' },
        { when: 'privacy', in: ['sourceData', 'summary'], fills: '/data/privacy' },
      ],
      says: 'any answer under its heading, or de-identification in words elsewhere',
    },
    ...ifSaid<SlotName>(['personal', 'sourceData', 'annotationProcess'], 'MC18'),
    {
      criterion: 'MC19',
      upTo: 1,
      own: ['annotators', 'annotationProcess', 'whoAnnotates'],
      general: ['summary'],
      prose: [
        { when: 'filled', in: ['annotators'] },
        { when: 'annotator', in: ['annotationProcess', 'whoAnnotates'] },
        { when: 'expertAnnotates', in: ['summary'], fills: '/data/annotation/protocol' },
      ],
      says: 'who annotated, as experts or crowd; or how; clinicians or experts also in the description',
    },
    ...ifSaid<SlotName>(['annotationProcess', 'whoAnnotates', 'summary'], 'MC20'),
    ...ifSaid<SlotName>(['annotationProcess', 'whoAnnotates', 'summary'], 'MC21'),
    ...ifSaid<SlotName>(['sourceData', 'annotationProcess'], 'MC22'),
    {
      criterion: 'MC23',
      upTo: 1,
      own: ['gated'],
      says: 'a gate before the data, with what is asked of those who pass',
    },
    {
      criterion: 'MC24',
      upTo: 1,
      own: ['dataSplits', 'splits', 'dataFiles'],
      general: ['summary'],
      prose: [{ when: 'itemCount', in: ['dataSplits', 'summary'], fills: '/data/size' }],
      says: 'splits by name, their sizes, or a number of items; whether they are public has no slot',
    },
    ...ifSaid<SlotName>(['supportedTasks', 'summary'], 'MC27', 'MC28', 'MC29', 'MC30'),
    ...ifSaid<SlotName>(['sourceData', 'summary'], 'MC35'),
    ...ifSaid<SlotName>(['supportedTasks', 'curation'], 'MC38'),
    {
      criterion: 'MC39',
      upTo: 1,
      own: [],
      prose: [{ when: 'named' }],
      says: 'the file is the card; a guide has no slot',
    },
    {
      criterion: 'MC40',
      upTo: 1,
      own: ['gated', 'bigbioPublic'],
      general: ['licensing', 'summary'],
      prose: [{ when: 'accessLevel', in: ['licensing', 'summary'], fills: '/governance/availability/data' }],
      says: 'whether it is public or gated, or an access level in words',
    },
    {
      criterion: 'MC41',
      upTo: 1,
      own: ['repository'],
      general: ['homepage'],
      prose: [
        { when: 'filled', in: ['repository'], fills: '/governance/availability/code/repository' },
        { when: 'codeRepository', in: ['homepage'], fills: '/governance/availability/code/repository' },
      ],
      says: 'a repository; or a homepage that is one',
    },
    {
      criterion: 'MC42',
      upTo: 1,
      own: ['license', 'licenseName', 'bigbioLicense', 'licensing'],
      says: 'a licence of the data by its name; one of the code has no slot',
    },
    { criterion: 'MC45', upTo: 1, own: ['contact'], says: 'a contact; a public channel has no slot' },
    {
      criterion: 'MC46',
      upTo: 2,
      own: ['limitations', 'outOfScope'],
      parts: true,
      says: 'one point for each of the two with substance',
    },
    ...ifSaid<SlotName>(['directUse', 'summary'], 'DR01'),
    withoutClearance('summary'),
  ],
  fields: [
    { from: 'name', as: 'own', fills: '/name', says: 'as it is; else that of the heading `Dataset Card for …`' },
    { from: 'summary', as: 'text', fills: '/description', says: 'as it is' },
    {
      from: 'languageDetails',
      as: 'own',
      fills: '/languages',
      says: 'the tags, with regions, where it holds nothing else',
    },
    { from: 'languages', as: 'languages', fills: '/languages', says: 'the tags' },
    { from: 'homepage', as: 'own', fills: '/homepage', says: 'the first address in it' },
    { from: 'paper', as: 'own', fills: '/references', says: 'each address in it' },
    { from: 'curation', as: 'texts', fills: '/purpose/goals', says: 'as it is' },
    { from: 'sourceDatasets', as: 'own', fills: '/data/sources', says: 'those that it extends, by name' },
    { from: 'annotators', as: 'own', fills: '/data/annotation', says: 'label_source, and who annotated' },
    { from: 'metrics', as: 'metrics', fills: '/evaluation/metrics', says: 'name, id and dimension' },
    { from: 'dataSplits', as: 'own', fills: '/data/splits', says: 'names, sizes and roles; size.items as their sum' },
    { from: 'gated', as: 'own', fills: '/data/contamination/controls', says: 'gated access, with what is asked' },
    { from: 'bigbioPublic', as: 'own', fills: '/governance/availability/data/access', says: 'open, or on request' },
    { from: 'license', as: 'own', fills: '/governance/license/data', says: 'the SPDX identifier' },
    { from: 'contact', as: 'own', fills: '/governance/feedback/contact', says: 'its first paragraph' },
    { from: 'limitations', as: 'texts', fills: '/governance/limitations', says: 'as it is' },
    { from: 'outOfScope', as: 'texts', fills: '/purpose/out_of_scope', says: 'as it is' },
  ],
  notCarried: [SLOTS.taskIds, SLOTS.taskCategories, '/front_matter/tags', '/front_matter/size_categories'],
  isAbsent,
};

/** "See [elsewhere](https://…)" says nothing here. */
const ELSEWHERE = /^see (?:the )?[^.]{0,80}\(https?:\/\/[^\s)]+\)\.?$/i;
const FILLER = /^\[?(?:(?:needs )?more information needed|n\/a)\]?\.?$/i;

/** Under "Annotations": it says that nobody annotated, and not who made the labels. */
const UNANNOTATED =
  /^(?:no|(?:the|this) dataset (?:has|contains|does not contain) (?:no|any)) (?:additional )?annotations?\.?$/i;

function isAbsent(text: string): boolean {
  const plain = text.trim();
  return isAbsentText(plain) || FILLER.test(plain) || ELSEWHERE.test(plain) || UNANNOTATED.test(plain);
}
