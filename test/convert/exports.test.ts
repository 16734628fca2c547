/** A definition in the formats of others: exact files, and what comes back when they are read again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../server/src/convert/source';
import { type Conversion, definitionFrom } from '../../server/src/convert/to-definition';
import { EXPORTS, type ExportId } from '../../server/src/convert/exports';
import { SLOTS as CARD_SLOTS, TABLE as BENCHMARK_CARD } from '../../server/src/formats/benchmarkcard/table';
import { TABLE as CROISSANT } from '../../server/src/formats/croissant/table';
import { detect } from '../../server/src/formats/detect';
import { TABLE as DATASET_CARD } from '../../server/src/formats/hf-dataset-card/table';
import { valueAt } from '../../server/src/formats/model';
import { segmentsOf } from '../../server/src/syntax/pointer';
import { readFile } from '../formats/reading';

const NAMES: Record<ExportId, string> = {
  croissant: 'croissant.json',
  'hf-card': 'README.md',
  benchmarkcard: 'card.json',
};
const FORMATS = Object.keys(EXPORTS) as ExportId[];

async function exported(id: ExportId, definition: string): Promise<Conversion> {
  const { model } = await readFile(definition, 'medcheck.yaml');
  return EXPORTS[id].write(model);
}

const WARD = `medcheck: "1.0"
name: WardQA
version: "1.10"
description: Notes of a ward.
languages: [en, pt-BR]
modalities: [text]
homepage: https://example.org/ward
references:
  - {doi: 10.1000/1}
purpose:
  capability: Summarize a stay
  goals: [Measure omissions.]
  out_of_scope: [Use for children]
tasks:
  - {id: summary, type: summarization}
data:
  size: {items: 1200}
  sources:
    - {name: Notes, type: real_clinical, url: https://example.org/notes, format: TSV, period: {from: 2020, to: 2021-06}}
    - {name: Letters, type: exam}
  annotation:
    label_source: crowd
    protocol: Two nurses label each note.
    agreement: {metric: kappa, value: 0.8}
  splits:
    - {name: test, role: test, items: 1000, files: [test.jsonl]}
    - {name: held-out, items: 200}
evaluation:
  metrics:
    - {id: rouge, name: ROUGE-L, definition: Longest common part}
  robustness:
    - {perturbation: typo, planned: true}
governance:
  license: {data: CC-BY-4.0}
  limitations: ["# Not a heading", "<one>"]
`;

test('Croissant: core properties and those of RAI, and no property that says nothing', async () => {
  const { text, notMapped } = await exported('croissant', WARD);
  const { '@context': context, ...fragment } = JSON.parse(text) as Record<string, unknown>;
  expect(context).toMatchObject({ rai: 'http://mlcommons.org/croissant/RAI/', prov: 'http://www.w3.org/ns/prov#' });
  expect(fragment).toEqual({
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/RAI/1.0',
    name: 'WardQA',
    description: 'Notes of a ward.',
    license: 'https://spdx.org/licenses/CC-BY-4.0',
    version: '1.10',
    url: 'https://example.org/ward',
    inLanguage: ['en', 'pt-BR'],
    citation: 'https://doi.org/10.1000/1',
    'rai:dataCollection':
      'Notes (type: real clinical, url: https://example.org/notes, format: TSV, period: (from: 2020, to: 2021-06)); Letters (type: exam)',
    'rai:dataCollectionTimeframe': ['2020', '2021-06'],
    'rai:dataAnnotationProtocol': 'Protocol: Two nurses label each note. Label source: crowd.',
    'rai:dataAnnotationAnalysis': 'Metric: kappa, value: 0.8',
    'rai:dataLimitations': ['# Not a heading', 'Out of scope: Use for children'],
    'rai:dataUseCases': ['Summarize a stay', 'Measure omissions.'],
    'rai:hasSyntheticData': false,
    recordSet: [
      {
        '@type': 'cr:RecordSet',
        '@id': 'splits',
        name: 'splits',
        dataType: 'cr:Split',
        key: { '@id': 'splits/name' },
        field: [{ '@type': 'cr:Field', '@id': 'splits/name', name: 'name', dataType: 'sc:Text' }],
        data: [{ 'splits/name': 'test' }, { 'splits/name': 'held-out' }],
      },
    ],
    'prov:wasDerivedFrom': [{ '@id': 'https://example.org/notes', name: 'Notes' }, 'Letters'],
  });
  expect(notMapped).toEqual([
    'modalities[]',
    'tasks[]: id, type',
    'data.size: items',
    'data.splits[]: role, items, files[]',
    'evaluation.metrics[]: id, name, definition',
    'evaluation.robustness[] (planned): perturbation',
  ]);
});

test('a dataset card: front matter of the Hub, and the headings of its template', async () => {
  const { text } = await exported('hf-card', WARD);
  const [, front, body = ''] = text.split(/^---\n/m);
  expect(front).toBe(`pretty_name: WardQA
language:
- en
- pt
language_details:
- en
- pt-BR
license: cc-by-4.0
annotations_creators:
- crowdsourced
size_categories:
- 1K<n<10K
task_categories:
- summarization
tags:
- medical
- benchmark
configs:
- config_name: default
  data_files:
  - split: test
    path: test.jsonl
dataset_info:
  splits:
  - name: test
    num_examples: 1000
  - name: held_out
    num_examples: 200
`);
  expect(body.match(/^#+ .*$/gm)).toEqual([
    '# Dataset Card for WardQA',
    '## Dataset Details',
    '### Dataset Description',
    '### Dataset Sources',
    '## Uses',
    '### Direct Use',
    '### Out-of-Scope Use',
    '## Dataset Structure',
    '## Dataset Creation',
    '### Curation Rationale',
    '### Source Data',
    '#### Data Collection and Processing',
    '#### Who are the source data producers?',
    '### Annotations',
    '#### Annotation process',
    '#### Who are the annotators?',
    '#### Personal and Sensitive Information',
    '## Bias, Risks, and Limitations',
    '### Recommendations',
    '## Dataset Card Contact',
  ]);
  expect(body).toContain('### Curation Rationale\n\nMeasure omissions.\n');
  expect(body).toContain('- **Paper:** <https://doi.org/10.1000/1>\n');
  expect(body).toContain('## Bias, Risks, and Limitations\n\n- \\# Not a heading\n');
});

test.each([
  ['Write to the ward.', 'Write to the ward.'],
  ['{contact: ward@example.org, url: "https://example.org/i"}', '<ward@example.org>\n\n<https://example.org/i>'],
])('feedback %s in a dataset card', async (feedback, wanted) => {
  const { text, notMapped } = await exported(
    'hf-card',
    `medcheck: "1.0"\nname: W\ngovernance: {feedback: ${feedback}}\n`,
  );
  expect(text).toContain(`## Dataset Card Contact\n\n${wanted}\n`);
  expect(notMapped).toEqual([]);
});

test.each([
  ['ODbL-1.0', 'license: odbl\n'],
  ['CC-BY-4.0 AND MIT', 'license: other\nlicense_name: CC-BY-4.0 AND MIT\n'],
  [
    '{name: "Ward: DUA", url: "https://example.org/dua"}',
    'license: other\nlicense_name: "Ward: DUA"\nlicense_link: https://example.org/dua\n',
  ],
])('the licence %s on the Hub', async (licence, wanted) => {
  const definition = `medcheck: "1.0"\nname: W\ngovernance:\n  license:\n    data: ${licence}\n`;
  expect((await exported('hf-card', definition)).text).toContain(`\n${wanted}tags:`);
});

test('a BenchmarkCard has each key of the format, N/A and empty lists where nothing is said', async () => {
  const { text } = await exported('benchmarkcard', 'medcheck: "1.0"\nname: WardQA\n');
  const card = JSON.parse(text) as never;
  const values = Object.entries(CARD_SLOTS).map(
    ([slot, pointer]) => [slot, valueAt(card, segmentsOf(pointer))] as const,
  );
  const lists = [
    'domains',
    'languages',
    'similar',
    'resources',
    'audience',
    'tasks',
    'outOfScope',
    'methods',
    'metrics',
  ];
  for (const [slot, value] of values)
    expect([slot, value]).toEqual([
      slot,
      slot === 'name' ? 'WardQA' : [...lists, 'riskCategories', 'risks'].includes(slot) ? [] : 'N/A',
    ]);
});

test('what is only planned is told of in no format', async () => {
  for (const id of FORMATS) {
    const { text, notMapped } = await exported(id, WARD);
    expect(text).not.toContain('typo');
    expect(notMapped).toContain('evaluation.robustness[] (planned): perturbation');
  }
});

/** Texts in which each format can say all: where a digit follows a #, a card holds a word joiner between them. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCäé漢字 ,;()"\'*_`<[{\\|:-0123456789'.split('');
const words = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 40 })
  .map((letters) => `Ward ${letters.join('').trim().replace(/\s+/g, ' ')} notes`.replace(/\s+/g, ' '));
const texts = fc.uniqueArray(words, { minLength: 1, maxLength: 3 });

const addresses = fc
  .array(fc.constantFrom(...'abcXYZ019-_~/?=&#%,.'.split('')), { minLength: 1, maxLength: 20 })
  .map((letters) => `https://example.org/${letters.join('')}x`);

/** What a definition can say and other formats, too. */
const SHARED = {
  '/name': words,
  '/abbreviation': words,
  '/description': words,
  '/languages': fc.uniqueArray(fc.constantFrom('en', 'de', 'zh', 'pt-BR', 'en-GB', 'en-IE', 'sw'), { minLength: 1 }),
  '/modalities': fc.constantFrom(['text'], ['image'], ['image', 'text'], ['signal', 'ehr'], ['video', 'text']),
  '/coverage/specialties': fc.constantFrom(['Cardiology'], ['Dermatology', 'Emergency medicine']),
  '/purpose/goals': words.map((goal) => [goal]),
  '/purpose/intended_users': texts.map((all) => all.map((user) => ({ user }))),
  '/purpose/related_benchmarks': texts.map((all) => all.map((name) => ({ name }))),
  '/purpose/out_of_scope': texts,
  '/governance/limitations': words.map((limitation) => [limitation]),
  '/governance/license/data': fc.constantFrom(
    'CC-BY-4.0',
    'MIT',
    'Apache-2.0',
    'CC0-1.0',
    'CC-BY-NC-SA-4.0',
    'ODbL-1.0',
  ),
  '/data/size/items': fc.integer({ min: 1, max: 999_999_999 }),
  '/version': fc.constantFrom('1', '1.0', '1.10', '2.0.0-beta.1', 'v3', '2024-05'),
  '/homepage': addresses,
  '/references': fc.uniqueArray(addresses, { minLength: 1, maxLength: 3 }).map((all) => all.map((url) => ({ url }))),
  '/governance/versioning/release': fc.constant('rolling'),
  '/governance/feedback/contact': fc.oneof(words, fc.constantFrom('ward@example.org', 'a.b+c@x-y.example.com')),
  '/data/annotation/label_source': fc.constantFrom('expert', 'crowd', 'model_then_expert'),
  '/data/sources': fc.uniqueArray(fc.record({ name: words, url: addresses }, { requiredKeys: ['name'] }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ name }) => name,
  }),
  '/data/splits': fc
    .uniqueArray(fc.constantFrom('train', 'validation', 'test', 'held_out'), { minLength: 1 })
    .chain((names) =>
      fc.tuple(...names.map((name) => fc.integer({ min: 1, max: 99_999 }).map((items) => ({ name, items })))),
    ),
} as const;

type Key = keyof typeof SHARED;

/** The keys that come back from each format as they were. */
const BACK: Record<ExportId, readonly Key[]> = {
  benchmarkcard: [
    '/name',
    '/abbreviation',
    '/description',
    '/languages',
    '/modalities',
    '/coverage/specialties',
    '/purpose/goals',
    '/purpose/intended_users',
    '/purpose/related_benchmarks',
    '/purpose/out_of_scope',
    '/governance/limitations',
    '/governance/license/data',
    '/data/size/items',
  ],
  croissant: [
    '/name',
    '/abbreviation',
    '/description',
    '/languages',
    '/version',
    '/homepage',
    '/references',
    '/purpose/out_of_scope',
    '/governance/limitations',
    '/governance/license/data',
    '/governance/versioning/release',
    '/data/sources',
    '/data/splits',
  ],
  'hf-card': [
    '/name',
    '/description',
    '/languages',
    '/homepage',
    '/references',
    '/purpose/goals',
    '/purpose/out_of_scope',
    '/governance/limitations',
    '/governance/license/data',
    '/governance/feedback/contact',
    '/data/annotation/label_source',
    '/data/splits',
  ],
};

/** What a reader carries over besides, with the reason why it does not come back from an export as it was. */
const NOT_BACK: Record<ExportId, Readonly<Record<string, string>>> = {
  benchmarkcard: {
    '/tasks': 'a card has their names only, and ids come of names',
    '/evaluation/metrics': 'a card has their names only, and ids come of names',
    '/references': 'an address in `resources` is a reference where it is that of a paper',
    '/data/sources/0/format': 'a card has one format for all sources',
    '/purpose/risks': 'an export names no category of risks',
  },
  croissant: {
    '/governance/availability/data/access': 'a property of Bio-Croissant, which an export does not use',
  },
  'hf-card': {
    '/data/sources': 'a card names those that it extends; others are prose',
    '/data/annotation': 'of several ways, a card has expert-generated and crowdsourced',
    '/evaluation/metrics': 'a card has them for the evaluation of one model',
    '/data/contamination/controls': 'a gate is a question to users, which no definition holds',
    '/governance/availability/data/access': 'a key of BigBIO',
  },
};

test.each(FORMATS)('of what is carried over from %s, each key comes back, or it is said why not', (id) => {
  const table = { croissant: CROISSANT, 'hf-card': DATASET_CARD, benchmarkcard: BENCHMARK_CARD }[id];
  const keys = new Set<string>(table.fields.map(({ fills }) => fills));
  const said = [...BACK[id], ...Object.keys(NOT_BACK[id])];
  expect([...keys].filter((key) => !said.some((one) => one === key || one.startsWith(`${key}/`))).sort()).toEqual([]);
});

/** Definition data with these values, as a text. */
function definitionOf(values: Partial<Record<Key, unknown>>): string {
  const root: Record<string, unknown> = { medcheck: '1.0' };
  for (const [pointer, value] of Object.entries(values)) {
    const segments = segmentsOf(pointer);
    let into = root;
    for (const segment of segments.slice(0, -1)) into = (into[segment] ??= {}) as Record<string, unknown>;
    into[segments.at(-1) ?? ''] = value;
  }
  return JSON.stringify(root);
}

/** A value as far as both can say it: Croissant has the names of splits alone; roles follow from names. */
function comparable(id: ExportId, key: Key, value: unknown): unknown {
  const plain = JSON.parse(JSON.stringify(value)) as unknown;
  if (key !== '/data/splits' || !Array.isArray(plain)) return plain;
  return (plain as { name: string; items?: number }[]).map(({ name, items }) =>
    id === 'croissant' ? { name } : { name, items },
  );
}

describe.each(FORMATS)('what a definition and %s can both say', (id) => {
  test('comes back as it was', async () => {
    const arbitrary = fc.record(
      Object.fromEntries(BACK[id].map((key) => [key, SHARED[key] as fc.Arbitrary<unknown>])),
      {
        requiredKeys: ['/name'],
      },
    );
    await fc.assert(
      fc.asyncProperty(arbitrary, async (values: Partial<Record<Key, unknown>>) => {
        const { model } = await readFile(definitionOf(values), 'medcheck.json');
        const { text } = EXPORTS[id].write(model);
        const back = (await readFile(text, NAMES[id])).model;
        // The same after a conversion into a definition of its own.
        const source = await sourceOf(text, NAMES[id], null);
        const again = 'why' in source ? undefined : definitionFrom({ ...source, path: NAMES[id] }).text;
        const converted = (await readFile(again ?? '', 'medcheck.yaml')).model;
        for (const { data } of [back, converted]) {
          for (const key of BACK[id]) {
            const [wanted, found] = [values[key], valueAt(data, segmentsOf(key))].map((value) => value ?? null);
            expect([key, comparable(id, key, found)]).toEqual([key, comparable(id, key, wanted)]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is a file that is known as one of that format', async () => {
    const { text } = await exported(id, WARD);
    expect(detect(NAMES[id], text)?.format).toBe(id === 'hf-card' ? 'hf-dataset-card' : id);
  });

  test('with whatever a definition holds, it is written', async () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary' }));
    const keys = ['name', 'languages', 'references', 'authors', 'tasks', 'data', 'evaluation', 'governance', 'purpose'];
    const data = fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(data, async (given) => {
        const { model } = await readFile(JSON.stringify({ medcheck: '1.0', ...given }), 'medcheck.json');
        const { text } = EXPORTS[id].write(model);
        const read = await readFile(text, NAMES[id]);
        expect(read.diagnostics.filter(({ code }) => code === 'syntax' || code === 'duplicate-key')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
