/** What a Croissant file can say: which slots feed which criterion, and up to which score. */
import { isAbsentText } from '../absent';
import { ifSaid, said, withoutClearance } from '../foreign/said';
import type { Condition, Table } from '../foreign/table';

/** The slots, each by the first of its names; the others are in NAMES. */
export const SLOTS = {
  name: '/name',
  abbreviation: '/alternateName',
  description: '/description',
  version: '/version',
  url: '/url',
  sameAs: '/sameAs',
  citation: '/citation',
  licence: '/license',
  languages: '/inLanguage',
  live: '/isLiveDataset',
  recordSets: '/recordSet',
  derivedFrom: '/prov:wasDerivedFrom',
  generatedBy: '/prov:wasGeneratedBy',
  collection: '/rai:dataCollection',
  collectionType: '/rai:dataCollectionType',
  timeframe: '/rai:dataCollectionTimeframe',
  synthetic: '/rai:hasSyntheticData',
  preprocessing: '/rai:dataPreprocessingProtocol',
  annotation: '/rai:dataAnnotationProtocol',
  platform: '/rai:dataAnnotationPlatform',
  analysis: '/rai:dataAnnotationAnalysis',
  perItem: '/rai:annotationsPerItem',
  annotators: '/rai:annotatorDemographics',
  tools: '/rai:machineAnnotationTools',
  biases: '/rai:dataBiases',
  personal: '/rai:personalSensitiveInformation',
  limitations: '/rai:dataLimitations',
  useCases: '/rai:dataUseCases',
  outOfScope: '/rai:outOfScopeUse',
  impact: '/rai:dataSocialImpact',
  maintenance: '/rai:dataReleaseMaintenancePlan',
  deidentification: '/bio:deidentificationMethod',
  cohort: '/bio:cohortDescription',
  category: '/bio:dataCategory',
  quality: '/bio:qualityMetrics',
  authenticated: '/bio:authenticatedAccess',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/**
 * Further names of slots. The Responsible AI vocabulary names some differently in its overview and in its text, and
 * files use names of their own.
 */
export const NAMES: Partial<Record<SlotName, readonly string[]>> = {
  preprocessing: ['dataPreprocessing', 'dataManipulationProtocol', 'dataImputationProtocol'],
  annotation: ['annotationProtocol'],
  platform: ['annotationPlatform'],
  personal: ['sensitiveDataStatus'],
  limitations: ['dataLimitation', 'limitations', 'knownLimitations'],
  useCases: ['useCases', 'intendedUse'],
  outOfScope: ['misuseRisks'],
  impact: ['socialImpact'],
  maintenance: ['dataReleaseMaintenance'],
};

const ANY = ['description', 'useCases', 'impact'] as const;
const filled = (slots: readonly SlotName[], fills?: string): Condition<SlotName> => ({
  when: 'filled',
  in: slots,
  ...(fills === undefined ? {} : { fills }),
});

/** Croissant 1.0 and 1.1 with the Responsible AI vocabulary 1.0 (mlcommons/croissant, docs). */
export const TABLE: Table<SlotName> = {
  format: 'croissant',
  title: 'Croissant',
  noun: 'a Croissant file',
  intro: [
    'A Croissant file describes a data set in JSON-LD. It is known by the type `Dataset` beside the address of Croissant, or',
    'beside `recordSet` or `distribution`. Properties are found with their prefix (`rai:`, `cr:`, `sc:`, `prov:`, `bio:`), with',
    'none, or by their whole address; those of Responsible AI also by other names that files use (`limitations`, `intendedUse`).',
  ],
  slots: SLOTS,
  name: 'name',
  rows: [
    ...ifSaid<SlotName>(['useCases', 'description'], 'MC01'),
    ...ifSaid<SlotName>(ANY, 'MC02', 'MC03', 'MC06', 'MC08', 'MC09', 'MC12'),
    {
      criterion: 'MC13',
      upTo: 1,
      own: ['derivedFrom', 'collection'],
      prose: [
        filled(['derivedFrom']),
        { when: 'sourceName', in: ['collection'], besides: 'notOwnName', fills: '/data/sources/0/name' },
      ],
      says: 'what the data derive from, or a named source',
    },
    ...ifSaid<SlotName>(['collectionType', 'collection', 'category'], 'MC14'),
    said<SlotName>('MC15', ['preprocessing'], ['collection']),
    {
      criterion: 'MC16',
      upTo: 1,
      own: ['biases', 'cohort'],
      prose: [
        filled(['cohort'], '/data/population'),
        { when: 'populationNumbers', in: ['biases', 'description'], fills: '/data/population' },
        { when: 'populationGap', in: ['biases', 'description'], fills: '/data/population' },
      ],
      says: 'a description of the cohort, or who is missing in the data',
    },
    {
      criterion: 'MC17',
      upTo: 1,
      own: ['personal', 'deidentification'],
      general: ['generatedBy', 'description'],
      prose: [
        filled(['personal', 'deidentification'], '/data/privacy'),
        { when: 'privacy', in: ['generatedBy', 'description'], fills: '/data/privacy' },
      ],
      says: 'what is said of personal data, or how it was removed',
    },
    ...ifSaid<SlotName>(['collection', 'personal', 'description'], 'MC18'),
    said<SlotName>('MC19', [], ['annotation', 'annotators']),
    said<SlotName>('MC20', ['annotation'], ['analysis']),
    ...ifSaid<SlotName>(['annotation', 'analysis', 'description'], 'MC21'),
    {
      ...said<SlotName>('MC22', ['collection', 'generatedBy'], ['preprocessing', 'quality']),
      prose: [
        { when: 'cleaning', in: ['preprocessing', 'collection', 'generatedBy'], fills: '/data/preprocessing' },
        filled(['quality']),
      ],
    },
    {
      criterion: 'MC24',
      upTo: 1,
      own: ['recordSets'],
      general: ['description'],
      prose: [{ when: 'countOfItems', in: ['description'], fills: '/data/size' }],
      says: 'a split by its name, whose size has no slot; or a number of items in the description',
    },
    ...ifSaid<SlotName>(ANY, 'MC27', 'MC28', 'MC29', 'MC30', 'MC38'),
    { criterion: 'MC39', upTo: 1, own: [], prose: [{ when: 'named' }], says: 'the file itself; a guide has no slot' },
    {
      criterion: 'MC40',
      upTo: 1,
      own: ['authenticated'],
      general: ['description', 'maintenance'],
      prose: [{ when: 'accessLevel', in: ['description', 'maintenance'], fills: '/governance/availability/data' }],
      says: 'whether access is authenticated, or an access level in words',
    },
    {
      criterion: 'MC41',
      upTo: 1,
      own: [],
      general: ['description', 'maintenance', 'url'],
      ifSaid: true,
      prose: [
        { when: 'openSource', in: ['description', 'maintenance'], fills: '/governance/availability/code' },
        { when: 'codeRepository', in: ['url'], fills: '/governance/availability/code/repository' },
      ],
      says: 'public code in words, or a repository of its own as its address',
    },
    { criterion: 'MC42', upTo: 1, own: ['licence'], says: 'a licence of the data that is known by name or address' },
    { criterion: 'MC43', upTo: 1, own: ['version'], says: 'a version; a changelog has no slot' },
    {
      criterion: 'MC44',
      upTo: 1,
      own: ['maintenance'],
      prose: [filled(['maintenance'], '/governance/maintenance')],
      says: 'a plan of releases or maintenance',
    },
    {
      criterion: 'MC46',
      upTo: 2,
      own: ['limitations', 'outOfScope'],
      parts: true,
      says: 'limitations (1) and uses that are out of scope (2)',
    },
    ...ifSaid<SlotName>(ANY, 'DR01'),
    withoutClearance('description'),
  ],
  fields: [
    { from: 'name', as: 'text', fills: '/name', says: 'as it is' },
    { from: 'abbreviation', as: 'own', fills: '/abbreviation', says: 'the first of the names' },
    { from: 'description', as: 'text', fills: '/description', says: 'as it is' },
    { from: 'version', as: 'text', fills: '/version', says: 'as it is written' },
    { from: 'url', as: 'own', fills: '/homepage', says: 'the first address' },
    { from: 'sameAs', as: 'own', fills: '/references', says: 'each address' },
    { from: 'citation', as: 'own', fills: '/references', says: 'each address, behind those of `sameAs`' },
    { from: 'languages', as: 'languages', fills: '/languages', says: 'each language that is known by name or tag' },
    {
      from: 'licence',
      as: 'own',
      fills: '/governance/license/data',
      says: 'the SPDX identifier of the first licence that is known by name or address',
    },
    {
      from: 'authenticated',
      as: 'own',
      fills: '/governance/availability/data/access',
      says: 'registration where it is true, open where it is false',
    },
    { from: 'live', as: 'own', fills: '/governance/versioning/release', says: 'rolling, where it is true' },
    { from: 'derivedFrom', as: 'own', fills: '/data/sources', says: 'name and address of each' },
    { from: 'recordSets', as: 'own', fills: '/data/splits', says: 'the splits that a record set lists' },
    { from: 'limitations', as: 'texts', fills: '/governance/limitations', says: 'each text' },
    {
      from: 'outOfScope',
      as: 'own',
      fills: '/purpose/out_of_scope',
      says: 'each text, and each limitation that begins with "Out of scope:"',
    },
  ],
  notCarried: [
    SLOTS.timeframe,
    SLOTS.synthetic,
    SLOTS.platform,
    SLOTS.perItem,
    SLOTS.tools,
    '/distribution',
    '/citeAs',
  ],
  isAbsent: (text) => isAbsentText(text) || /^\s*(?:TBD[-\w]*|\[anonymi[sz]ed[^\]]*\])\s*$/i.test(text),
};
