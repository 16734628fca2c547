// What holds for every foreign format.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../server/src/criteria/catalogue';
import { check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import { schemaAt } from '../../server/src/formats/definition/shape';
import { FOREIGN, type ForeignId } from '../../server/src/formats/foreign/formats';
import { formatPage } from '../../server/src/formats/foreign/page';
import { slotsOf } from '../../server/src/formats/foreign/table';
import { segmentsOf } from '../../server/src/syntax/pointer';
import { cells, gains, readFile, textsAt } from './reading';

const FORMATS = Object.entries(FOREIGN) as [ForeignId, (typeof FOREIGN)[ForeignId]][];

describe.each(FORMATS)('the table of %s', (id, { table }) => {
  test('names criteria, each once, in their order', () => {
    const order = CRITERIA.map(({ id: criterion }) => criterion);
    const named = table.rows.map(({ criterion }) => criterion);
    expect(table.format).toBe(id);
    expect(named).toEqual(order.filter((criterion) => named.includes(criterion)));
  });

  test('fills keys that the definition format has', () => {
    const keys = [
      ...table.fields.map(({ fills }) => fills),
      ...table.rows.flatMap(({ prose }) => (prose ?? []).map((condition) => condition.fills)),
    ];
    expect(keys.filter((key) => key !== undefined && !schemaAt(key))).toEqual([]);
  });

  test('names slots that it has', () => {
    const named = [table.name, ...table.fields.map(({ from }) => from), ...table.rows.flatMap(slotsOf)];
    expect(named.filter((slot) => !Object.hasOwn(table.slots, slot))).toEqual([]);
  });

  test('gives prose one point at most', () => {
    expect(table.rows.filter(({ upTo, prose }) => prose && upTo > 1).map(({ criterion }) => criterion)).toEqual([]);
  });

  test('is what the page shows', () => {
    const page = formatPage(table);
    for (const { id: criterion, title } of CRITERIA)
      expect(page).toMatch(new RegExp(`^[|-] ${criterion} ${title}`, 'm'));
    expect(page).not.toContain('undefined');
  });
});

/** A tree in which each slot holds a value; `*` is a list. */
function filled(slots: Record<string, unknown>): unknown {
  const root: Record<string, unknown> = {};
  for (const [pointer, value] of Object.entries(slots)) {
    const segments = segmentsOf(pointer.replace(/^\/\*/, '/any').replaceAll('/*', '/0'));
    let into: Record<string, unknown> = root;
    segments.forEach((segment, i) => {
      // (a copy: one value may stand at several slots, of which one lies in another)
      if (i === segments.length - 1) into[segment] = JSON.parse(JSON.stringify(value)) as unknown;
      else if (typeof into[segment] !== 'object' || into[segment] === null) into[segment] = {};
      if (i < segments.length - 1) into = into[segment] as Record<string, unknown>;
    });
  }
  return root;
}

test.each(FORMATS)('nothing that a slot of %s may hold makes the reader throw', async (format, { table }) => {
  const value = fc.oneof(fc.jsonValue(), fc.string(), fc.constantFrom('N/A', 'test', ['N/A'], null, 12, '1,200 items'));
  const pointers = Object.values<string>(table.slots);
  const slots = fc.record(Object.fromEntries(pointers.map((pointer) => [pointer, value])), { requiredKeys: [] });
  await fc.assert(
    fc.asyncProperty(slots, async (values) => {
      const text = JSON.stringify(filled(values));
      const [verdict] = await check({
        text,
        path: 'x.json',
        format,
        settings: DEFAULT_SETTINGS,
        host: null,
        strict: true,
      });
      expect(verdict?.assessments).toHaveLength(58);
      for (const a of verdict?.assessments ?? []) {
        const isBelow = a.score === 0 || a.score === 1;
        expect(a.reason !== null, a.criterion.id).toBe(isBelow);
        if (a.reason === 'no-slot' || a.reason === 'empty') expect(a.score, a.criterion.id).toBe(0);
      }
    }),
    { numRuns: 60 },
  );
});

const INSPECT = `title: "WardQA: questions of nurses 🩺"
description: |
  Triage questions of nurses in the emergency department about patients with heart failure.
arxiv: https://arxiv.org/abs/2501.00001
group: Knowledge
contributors: [jdoe]
version: "2-A"
tasks:
  - name: wardqa
    dataset_samples: 198
    human_baseline: {metric: accuracy, score: 0.697, source: https://arxiv.org/abs/2501.00001}
external_assets:
  - {type: huggingface, source: example-org/wardqa, fetch_method: load_dataset, state: pinned}
`;

const HUB = `name: WardQA
description: Triage questions of nurses in the emergency department.
evaluation_framework: inspect-ai
tasks:
  - {id: wardqa, config: default, split: test}
  - {id: wardqa-open, config: open, split: test}
`;

const REGISTRY = `ward-qa:
  id: ward-qa.dev.v0
  description: Tests whether a model finds doses that are outside of the usual range for heart failure.
  metrics: [accuracy, harmfulness]

ward-qa.dev.v0:
  class: evals.elsuite.basic.match:Match
  args:
    samples_jsonl: ward-qa/samples.jsonl
`;

const MEDHELM = `name: WARD-SUMMARY
description: Summaries for patients with heart failure.
prompt_file: prompt.txt
dataset_file: notes.csv
max_tokens: 1024
metrics:
  - name: jury_score
    prompt_file: judge.txt
    judges:
      - {name: example/judge-7b, model_name: example/judge-7b}
  - name: rouge_l
`;

const SCHEMA = `metrics:
  - name: ward_accuracy
    display_name: Accuracy
    short_display_name: Acc
    description: Share of right answers.
    lower_is_better: false
perturbations:
  - {name: typos, display_name: Typos}
run_groups:
  - {name: all, display_name: Wards 🏥, description: All wards, subgroups: [ward]}
  - name: ward
    display_name: Ward
    description: Questions of the ward.
    environment: {main_name: ward_accuracy, main_split: test}
    taxonomy: {task: QA, what: Answer questions at the bedside, who: "Nurse, . Clinician", when: Any, language: English}
`;

describe('small formats', () => {
  test.each([
    [
      'an eval.yaml of Inspect',
      INSPECT,
      [
        'MC02 1 weak',
        'MC07 1 weak',
        'MC08 1 weak',
        'MC13 1 weak',
        'MC24 1 weak',
        'MC38 1 weak',
        'MC43 1 weak',
        'DR05 2',
      ],
    ],
    ['an eval.yaml of the Hub', HUB, ['MC02 1 weak', 'MC07 1 weak', 'MC08 0 weak', 'MC24 1 weak', 'DR05 2']],
    [
      'an entry of the registry',
      REGISTRY,
      ['MC08 1 weak', 'MC10 1 weak', 'MC25 1 weak', 'MC26 0 weak', 'MC32 2', 'MC43 1 weak', 'DR05 2'],
    ],
    [
      'a HELM schema',
      SCHEMA,
      ['MC02 1 weak', 'MC07 1 weak', 'MC08 1 weak', 'MC10 0 weak', 'MC24 1 weak', 'MC26 2', 'MC28 1 weak', 'DR05 2'],
    ],
    [
      'a MedHELM benchmark',
      MEDHELM,
      ['MC08 1 weak', 'MC10 0 weak', 'MC13 1 weak', 'MC26 1 weak', 'MC31 1 weak', 'MC32 1 weak', 'DR05 2'],
    ],
  ])('%s earns what it says', async (_, text, wanted) => {
    expect(cells(await readFile(text, 'eval.yaml'))).toEqual(wanted);
  });

  test('a class of the registry that is not known has no scorer', async () => {
    const entry = (kind: string): string =>
      `ward:\n  id: ward.dev.v0\nward.dev.v0:\n  class: evals.elsuite.x:${kind}\n`;
    const scored = async (kind: string): Promise<number | null | undefined> => {
      const { assessments } = await readFile(entry(kind), 'eval.yaml');
      return assessments.find(({ criterion: { id } }) => id === 'MC32')?.score;
    };
    expect(await Promise.all(['Match', 'FuzzyMatch', 'constructor', 'Ours'].map(scored))).toEqual([2, 0, 0, 0]);
  });

  test('findings stand at the slot that falls short', async () => {
    const verdict = await readFile(INSPECT, 'eval.yaml');
    expect(textsAt(verdict, 'MC24')).toEqual(['198']);
    expect(textsAt(verdict, 'MC38')).toEqual(['human_baseline']);
    expect(textsAt(verdict, 'MC13')).toEqual(['type']);
    expect(textsAt(verdict, 'no-slot')).toEqual(['"WardQA: questions of nurses 🩺"']);
    expect(textsAt(await readFile(REGISTRY, 'x.yaml'), 'MC26')).toEqual(['metrics']);
  });

  test('what is carried over is what stands there', async () => {
    const { model } = await readFile(MEDHELM, 'bench.yaml');
    expect(JSON.parse(JSON.stringify(model.data))).toMatchObject({
      name: 'WARD-SUMMARY',
      data: { sources: [{ name: 'notes.csv' }] },
      evaluation: {
        protocol: { prompts: 'prompt.txt', decoding: { max_tokens: 1024 } },
        judge: [{ type: 'llm', model: 'example/judge-7b', rubric: 'judge.txt' }],
        metrics: [{ id: 'jury-score' }, { id: 'rouge-l', dimension: 'accuracy', higher_is_better: true }],
      },
    });
    const hub = await readFile(HUB, 'eval.yaml');
    expect(JSON.parse(JSON.stringify(hub.model.data['data']))).toEqual({ splits: [{ name: 'test', role: 'test' }] });
    expect((await readFile(REGISTRY, 'x.yaml')).name).toBe('ward-qa');
  });

  test('of a HELM schema, each scenario is a task', async () => {
    const { model } = await readFile(SCHEMA, 'schema.yaml');
    expect(JSON.parse(JSON.stringify(model.data))).toMatchObject({
      name: 'Wards 🏥',
      languages: ['en'],
      purpose: { intended_users: [{ user: 'Nurse', use: 'Answer questions at the bedside' }, { user: 'Clinician' }] },
      coverage: { skills: ['Wards 🏥'] },
      tasks: [{ id: 'ward', clinical_activity: 'Answer questions at the bedside', metrics: ['ward-accuracy'] }],
    });
  });

  test.each([INSPECT, HUB, REGISTRY, MEDHELM, SCHEMA])('imported, they score no more', async (text) => {
    expect(await gains(text, 'eval.yaml')).toEqual([]);
  });
});
