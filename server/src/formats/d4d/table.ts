/** What a D4D datasheet can say: which slots feed which criterion, up to which score, and under which condition. */
import { isAbsentText } from '../absent';
import { ifSaid, said, withoutClearance } from '../foreign/said';
import type { Table } from '../foreign/table';

/** The slots; a datasheet may hold text, lists or objects at each. */
export const SLOTS = {
  name: '/name',
  title: '/title',
  description: '/description',
  language: '/language',
  version: '/version',
  doi: '/doi',
  page: '/page',
  purposes: '/purposes',
  gaps: '/addressing_gaps',
  tasks: '/tasks',
  instances: '/instances',
  splits: '/splits',
  subpopulations: '/subpopulations',
  sampling: '/sampling_strategies',
  acquisition: '/acquisition_methods',
  collection: '/collection_mechanisms',
  collectors: '/data_collectors',
  timeframes: '/collection_timeframes',
  rawSources: '/raw_sources',
  derivedFrom: '/was_derived_from',
  deidentified: '/is_deidentified',
  sensitive: '/sensitive_elements',
  confidential: '/confidential_elements',
  participantPrivacy: '/participant_privacy',
  ethics: '/ethical_reviews',
  consent: '/informed_consent',
  humanSubjects: '/human_subject_research',
  protection: '/data_protection_impacts',
  labeling: '/labeling_strategies',
  preprocessing: '/preprocessing_strategies',
  cleaning: '/cleaning_strategies',
  anomalies: '/anomalies',
  impacts: '/future_use_impacts',
  discouraged: '/discouraged_uses',
  prohibited: '/prohibited_uses',
  distribution: '/distribution_formats',
  license: '/license',
  terms: '/license_and_use_terms',
  maintainers: '/maintainers',
  updates: '/updates',
  versionAccess: '/version_access',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** Datasheets of the Data Sheets Schema (bridge2ai/data-sheets-schema), in YAML. */
export const TABLE: Table<SlotName> = {
  format: 'd4d',
  title: 'D4D datasheets',
  noun: 'a D4D datasheet',
  intro: [
    'A D4D datasheet answers the questions of "Datasheets for Datasets" in YAML, by the Data Sheets Schema of Bridge2AI. It is',
    'known by its name (`*_d4d.yaml`), or by three keys that no other format has. Answers are prose, so each earns 1 at most;',
    'an answer that says that nothing is known is none.',
  ],
  slots: SLOTS,
  name: 'name',
  rows: [
    { criterion: 'MC01', upTo: 1, own: ['purposes'], says: 'a purpose; the capability itself has no slot' },
    ...ifSaid<SlotName>(['description', 'purposes'], 'MC02'),
    said('MC03', ['description', 'purposes'], ['gaps']),
    ...ifSaid<SlotName>(['description', 'collectors'], 'MC05', 'MC06'),
    said('MC07', [], ['tasks']),
    ...ifSaid<SlotName>(['description', 'subpopulations'], 'MC08'),
    ...ifSaid<SlotName>(['description', 'preprocessing', 'instances'], 'MC09'),
    said('MC13', ['acquisition'], ['rawSources', 'derivedFrom', 'collection']),
    said('MC14', ['description', 'instances'], ['acquisition', 'collection']),
    {
      criterion: 'MC15',
      upTo: 1,
      own: ['sampling'],
      general: ['instances', 'subpopulations'],
      prose: [
        { when: 'filled', in: ['sampling'], fills: '/data/collection' },
        { when: 'selection', in: ['instances', 'subpopulations'], fills: '/data/collection' },
      ],
      says: 'a sampling strategy, or a selection in words elsewhere',
    },
    {
      criterion: 'MC16',
      upTo: 1,
      own: ['subpopulations'],
      prose: [{ when: 'filled', fills: '/data/population' }],
      says: 'a subpopulation',
    },
    {
      criterion: 'MC17',
      upTo: 1,
      own: ['deidentified', 'participantPrivacy', 'sensitive', 'confidential'],
      prose: [
        { when: 'filled', in: ['deidentified', 'participantPrivacy'], fills: '/data/privacy' },
        { when: 'privacy', in: ['sensitive', 'confidential'], fills: '/data/privacy' },
      ],
      says: 'how data are de-identified, or what is sensitive and protected',
    },
    said('MC18', ['protection'], ['ethics', 'consent', 'humanSubjects']),
    said('MC19', [], ['labeling']),
    ...ifSaid<SlotName>(['labeling'], 'MC20', 'MC21'),
    {
      criterion: 'MC22',
      upTo: 1,
      own: ['cleaning', 'preprocessing'],
      prose: [{ when: 'filled', fills: '/data/preprocessing' }],
      says: 'a step of cleaning or preprocessing',
    },
    said('MC24', ['description'], ['splits', 'instances']),
    {
      criterion: 'MC39',
      upTo: 1,
      own: [],
      prose: [{ when: 'named' }],
      says: 'the file is the datasheet; a guide has no slot',
    },
    said('MC40', ['description'], ['distribution', 'terms']),
    said('MC42', [], ['license', 'terms']),
    { criterion: 'MC43', upTo: 1, own: ['version'], says: 'a version; how versions compare is prose' },
    {
      criterion: 'MC44',
      upTo: 1,
      own: ['maintainers', 'updates'],
      says: 'who maintains it, or how often it is updated',
    },
    {
      criterion: 'MC46',
      upTo: 2,
      own: ['impacts', 'discouraged'],
      parts: true,
      says: 'one point for limits of future use, one for uses that are discouraged or prohibited',
    },
    withoutClearance('description'),
  ],
  fields: [
    { from: 'name', as: 'text', fills: '/name', says: 'as it is; where there is none, the title' },
    { from: 'description', as: 'text', fills: '/description', says: 'as it is' },
    { from: 'version', as: 'text', fills: '/version', says: 'as it is' },
    { from: 'language', as: 'languages', fills: '/languages', says: 'the tags' },
    { from: 'page', as: 'addresses', fills: '/references', says: 'papers; a single other address fills homepage' },
    { from: 'purposes', as: 'texts', fills: '/purpose/goals', says: 'as it is' },
    { from: 'license', as: 'licence', fills: '/governance/license/data', says: 'the SPDX identifier' },
    { from: 'maintainers', as: 'text', fills: '/governance/maintenance/owner', says: 'as it is' },
    { from: 'updates', as: 'text', fills: '/governance/maintenance/cadence', says: 'as it is' },
    { from: 'impacts', as: 'texts', fills: '/governance/limitations', says: 'as it is' },
    {
      from: 'discouraged',
      as: 'texts',
      fills: '/purpose/out_of_scope',
      says: 'as it is, with those that are prohibited',
    },
  ],
  notCarried: [SLOTS.doi, SLOTS.timeframes, SLOTS.anomalies, SLOTS.versionAccess, '/keywords', '/funders'],
  isAbsent,
};

const SILENT = String.raw`(?:explicitly )?(?:provided|specified|detailed|described|available|reported|stated|applicable)`;

/**
 * Answers that say as a whole that nothing is known, as programs write them that fill datasheets; and a bare yes or no,
 * which says neither what nor how.
 */
const UNKNOWN = new RegExp(
  String.raw`^(?:yes|no|true|false|unspecified|no (?:specific )?information(?: found)?|not ${SILENT}|(?:[\w/,-]{1,30} ){1,8}(?:is |are |was |were )?not ${SILENT})(?: (?:on|in|by) (?:this|the) [\w ]{1,40})?\.?$`,
  'i',
);

function isAbsent(text: string): boolean {
  return isAbsentText(text) || UNKNOWN.test(text.trim().slice(0, 400));
}
