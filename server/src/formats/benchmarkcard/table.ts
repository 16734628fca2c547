/** What a BenchmarkCard can say: which slots of the card feed which criterion, up to which score, and under which condition. */
import { isAbsentCardText } from '../absent';
import { dimensionsOf, said, withoutClearance } from '../foreign/said';
import type { Field, Row, Table } from '../foreign/table';

/** The slots of a card, as pointers below the card's root. */
export const SLOTS = {
  name: '/benchmark_details/name',
  abbreviation: '/benchmark_details/abbreviation',
  overview: '/benchmark_details/overview',
  dataType: '/benchmark_details/data_type',
  domains: '/benchmark_details/domains',
  languages: '/benchmark_details/languages',
  similar: '/benchmark_details/similar_benchmarks',
  resources: '/benchmark_details/resources',
  goal: '/purpose_and_intended_users/goal',
  audience: '/purpose_and_intended_users/audience',
  tasks: '/purpose_and_intended_users/tasks',
  limitations: '/purpose_and_intended_users/limitations',
  outOfScope: '/purpose_and_intended_users/out_of_scope_uses',
  source: '/data/source',
  size: '/data/size',
  format: '/data/format',
  annotation: '/data/annotation',
  methods: '/methodology/methods',
  metrics: '/methodology/metrics',
  calculation: '/methodology/calculation',
  interpretation: '/methodology/interpretation',
  baseline: '/methodology/baseline_results',
  validation: '/methodology/validation',
  riskCategories: '/targeted_risks/risk_categories',
  risks: '/targeted_risks/atlas_risks/risks',
  demographic: '/targeted_risks/demographic_analysis',
  harm: '/targeted_risks/harm',
  privacy: '/ethical_and_legal_considerations/privacy_and_anonymity',
  licensing: '/ethical_and_legal_considerations/data_licensing',
  consent: '/ethical_and_legal_considerations/consent_procedures',
  compliance: '/ethical_and_legal_considerations/compliance_with_regulations',
} as const;

/** The name of a slot. */
export type SlotName = keyof typeof SLOTS;

/** The rows, in order of the criteria. */
const ROWS: readonly Row<SlotName>[] = [
  { criterion: 'MC01', upTo: 1, own: ['goal'], says: 'a goal with substance; the capability itself has no slot' },
  said('MC02', ['goal', 'overview'], ['audience']),
  said('MC03', ['goal', 'overview']),
  { criterion: 'MC04', upTo: 1, own: ['similar'], says: 'a benchmark by name; the difference has no slot' },
  said('MC05', ['annotation', 'overview', 'source', 'validation']),
  said('MC06', ['source', 'overview', 'annotation', 'validation']),
  said('MC07', ['goal'], ['tasks']),
  said('MC08', ['overview', 'goal', 'tasks', 'source'], ['domains']),
  said('MC09', ['format', 'overview', 'source', 'annotation', 'methods', 'calculation', 'interpretation']),
  dimensionsOf('metrics'),
  said('MC11', [], ['interpretation']),
  {
    criterion: 'MC12',
    upTo: 1,
    own: ['demographic', 'riskCategories', 'risks', 'harm'],
    general: ['interpretation', 'methods', 'metrics', 'tasks', 'overview'],
    prose: [
      { when: 'comparedByAttribute', in: ['demographic', 'interpretation', 'methods', 'metrics', 'tasks', 'overview'] },
      { when: 'hazardMetric', in: ['metrics'] },
      { when: 'hazardTest', in: ['methods', 'tasks'] },
    ],
  },
  said('MC13', [], ['source']),
  {
    // A type as a value would complete the criterion; the card says it in prose alone.
    criterion: 'MC14',
    upTo: 1,
    own: ['source'],
    general: ['annotation'],
    prose: [
      { when: 'kindOfSource', in: ['source'] },
      { when: 'generatedData', in: ['annotation'] },
    ],
  },
  said('MC15', ['source', 'size', 'annotation']),
  {
    criterion: 'MC16',
    upTo: 1,
    own: ['demographic'],
    general: ['limitations'],
    prose: [
      { when: 'populationNumbers', in: ['demographic'], fills: '/data/population' },
      { when: 'populationGap', fills: '/data/population' },
    ],
  },
  said('MC17', ['compliance'], ['privacy']),
  said('MC18', ['privacy', 'source'], ['consent', 'compliance']),
  said('MC19', [], ['annotation']),
  said('MC20', ['annotation', 'validation']),
  said('MC21', ['annotation', 'validation', 'overview', 'source', 'privacy']),
  said('MC22', ['annotation', 'source', 'validation']),
  said('MC23', ['source', 'overview', 'methods', 'validation', 'privacy']),
  {
    criterion: 'MC24',
    upTo: 1,
    own: ['size'],
    general: ['validation'],
    prose: [
      { when: 'itemCount', in: ['size'], fills: '/data/size' },
      { when: 'splitSizes', in: ['validation'], fills: '/data/size' },
    ],
  },
  {
    criterion: 'MC25',
    upTo: 1,
    own: ['resources'],
    general: ['overview', 'goal', 'methods'],
    prose: [
      {
        when: 'evaluationCode',
        in: ['overview', 'goal', 'methods'],
        besides: 'codeHost',
        fills: '/evaluation/harness',
      },
    ],
  },
  {
    criterion: 'MC26',
    upTo: 1,
    own: ['calculation', 'metrics'],
    prose: [{ when: 'metricFormula', in: ['calculation'] }],
  },
  {
    criterion: 'MC27',
    upTo: 1,
    own: [],
    general: ['methods', 'tasks', 'metrics', 'calculation'],
    prose: [
      { when: 'reasoningScored', fills: '/evaluation/reasoning' },
      { when: 'reasoningMetric', in: ['metrics'], fills: '/evaluation/reasoning' },
    ],
  },
  said('MC28', ['methods', 'overview', 'tasks', 'source', 'annotation', 'metrics', 'validation']),
  said('MC29', ['methods', 'overview', 'tasks', 'validation']),
  said('MC30', ['methods', 'tasks', 'metrics', 'calculation', 'validation']),
  said('MC31', ['methods', 'calculation', 'validation', 'baseline']),
  said('MC32', ['methods', 'metrics', 'calculation', 'validation']),
  said('MC33', ['validation', 'overview', 'source', 'annotation']),
  said('MC34', ['validation', 'methods', 'interpretation', 'limitations']),
  said('MC35', ['source', 'overview', 'dataType']),
  said('MC36', [], ['baseline']),
  said('MC37', ['calculation', 'methods', 'metrics', 'interpretation', 'baseline', 'validation']),
  said('MC38', ['baseline', 'overview', 'interpretation', 'validation']),
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
    own: ['resources'],
    general: ['overview', 'goal', 'limitations', 'privacy', 'compliance'],
    prose: [
      {
        when: 'accessLevel',
        in: ['overview', 'goal', 'limitations', 'privacy', 'compliance'],
        fills: '/governance/availability/data',
      },
    ],
  },
  {
    criterion: 'MC41',
    upTo: 1,
    own: ['resources'],
    general: ['overview'],
    prose: [
      { when: 'codeRepository', in: ['resources'], fills: '/governance/availability/code/repository' },
      { when: 'openSource', in: ['overview'], fills: '/governance/availability/code' },
    ],
  },
  said('MC42', [], ['licensing']),
  {
    criterion: 'MC46',
    upTo: 2,
    own: ['limitations', 'outOfScope'],
    parts: true,
    says: 'one point for each of the two with substance',
  },
  { criterion: 'MM01', upTo: 1, own: [], general: ['source'], prose: [{ when: 'kindOfSource' }] },
  said('MM04', ['methods', 'validation', 'baseline']),
  said('DR01', ['goal']),
  withoutClearance('overview'),
  said('DR06', ['baseline', 'methods', 'interpretation']),
];

/** The values, in the order in which they are carried over. */
const FIELDS: readonly Field<SlotName>[] = [
  { from: 'name', as: 'text', fills: '/name', says: 'as it is' },
  { from: 'abbreviation', as: 'text', fills: '/abbreviation', says: 'as it is' },
  { from: 'overview', as: 'text', fills: '/description', says: 'as it is' },
  { from: 'dataType', as: 'modalities', fills: '/modalities', says: 'the modalities that its words name' },
  {
    from: 'domains',
    as: 'specialties',
    fills: '/coverage/specialties',
    says: 'entries that name a specialty or condition',
  },
  { from: 'languages', as: 'languages', fills: '/languages', says: 'the tags of the languages that are known by name' },
  { from: 'similar', as: 'names', fills: '/purpose/related_benchmarks', says: 'the names' },
  { from: 'goal', as: 'texts', fills: '/purpose/goals', says: 'as it is' },
  { from: 'audience', as: 'users', fills: '/purpose/intended_users', says: 'the users, without a use' },
  {
    from: 'tasks',
    as: 'tasks',
    fills: '/tasks',
    says: 'name and id; the activity too where the name is one of a clinician or patient',
  },
  { from: 'limitations', as: 'texts', fills: '/governance/limitations', says: 'as it is' },
  { from: 'outOfScope', as: 'texts', fills: '/purpose/out_of_scope', says: 'as it is' },
  { from: 'size', as: 'size', fills: '/data/size/items', says: 'the number, where the text has one number of things' },
  { from: 'format', as: 'text', fills: '/data/sources/0/format', says: 'as it is' },
  {
    from: 'metrics',
    as: 'metrics',
    fills: '/evaluation/metrics',
    says: 'name, id, the dimension that the name says, and its definition where calculation gives one',
  },
  {
    from: 'licensing',
    as: 'licence',
    fills: '/governance/license/data',
    says: 'the SPDX identifier of a licence that is known by name',
  },
  {
    from: 'resources',
    as: 'addresses',
    fills: '/references',
    says: 'papers; a data host fills governance.availability.data.url, a single other address homepage',
  },
];

/** What a card says and no key takes. */
const NOT_CARRIED: readonly string[] = [
  '/benchmark_details/is_benchmark',
  SLOTS.riskCategories,
  SLOTS.risks,
  SLOTS.harm,
];

/** BenchmarkCards (Sokol et al., arXiv 2410.12974). */
export const TABLE: Table<SlotName> = {
  format: 'benchmarkcard',
  title: 'BenchmarkCards',
  noun: 'a BenchmarkCard',
  intro: [
    'A BenchmarkCard has the sections `benchmark_details`, `purpose_and_intended_users`, `data`, `methodology`,',
    '`targeted_risks` and `ethical_and_legal_considerations`. It is read in JSON, bare or inside `benchmark_card` as',
    'auto-benchmarkcard writes it, and in Markdown, where a section is a heading and a slot a field (`**Size**: …`).',
    'Cards of auto-benchmarkcard have no section `targeted_risks`: what only its slots could say has no slot in them.',
  ],
  slots: SLOTS,
  name: 'name',
  rows: ROWS,
  fields: FIELDS,
  notCarried: NOT_CARRIED,
  isAbsent,
};

/** In Markdown, an address that is no answer may stand behind the words of a link: `Resource (N/A)`. */
function isAbsent(text: string): boolean {
  const address = /^[^()]{1,200} \(([^\s()]{1,300})\)$/.exec(text.trim())?.[1];
  return isAbsentCardText(text) || (address !== undefined && isAbsentCardText(address));
}
