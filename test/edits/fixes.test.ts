/** Quick fixes of findings on the text itself, on stages, waivers and suppressions: the exact text that each makes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../server/src/criteria/catalogue';
import { STAGES } from '../../server/src/criteria/criterion';
import { fixesFor, isFixable, safeFixes } from '../../server/src/edits/fixes';
import { TEXT_KEY_POINTERS, textKeyAt } from '../../server/src/edits/fixes/text-keys';
import { plainOf } from '../../server/src/edits/fragment';
import { applyEdits } from '../../server/src/edits/plan';
import { newYaml } from '../../server/src/edits/skeleton';
import {
  expectsObject,
  isList,
  isObjectShape,
  resolved,
  schemaAt,
  typesOf,
} from '../../server/src/formats/definition/shape';
import { isAbsentText } from '../../server/src/formats/absent';
import { type Data, isObject, toData, walk } from '../../server/src/syntax/node';
import { parse } from '../../server/src/syntax/parse';
import { segmentsOf } from '../../server/src/syntax/pointer';
import { FIXTURES } from '../criteria/clauses';
import { ownFindings } from '../criteria/markers';
import { CONTEXT, FIX_KINDS, ID, MAY_RAISE, findingsOf, fixOf, fixed, judged, raised } from './fixing';

const HEAD =
  'medcheck: "1.0"\nname: Ward Sepsis\nstage: governance\npurpose:\n  capability: Recognise sepsis in emergency notes\n';

/** One fix: the text behind HEAD before and after it. A text that begins with `{` or `medcheck` stands alone. */
interface Case {
  code: string;
  fix: string;
  before: string;
  after: string;
  path?: string;
}

const CASES: Record<string, Case[]> = {
  'a misspelt key': [
    {
      code: 'unknown-key',
      fix: 'did-you-mean governance',
      before: 'governence: # later\n  limitations: [x]\n',
      after: 'governance: # later\n  limitations: [x]\n',
    },
    {
      code: 'unknown-key',
      fix: 'own-key',
      before: '"our note": "kept: as is"\n',
      after: '"x_our_note": "kept: as is"\n',
    },
    {
      code: 'unknown-key',
      fix: 'did-you-mean contamination',
      before: 'data: {contaminaton: {controls: [canary]}} # one line\n',
      after: 'data: {contamination: {controls: [canary]}} # one line\n',
    },
  ],
  'a value of another spelling': [
    {
      code: 'schema',
      fix: 'normalise released',
      before: "status: 'Released'  # soon\n",
      after: "status: 'released'  # soon\n",
    },
    {
      code: 'schema',
      fix: 'normalise multiple_choice',
      before: 'tasks:\n  - id: a\n    type: Multiple Choice\n',
      after: 'tasks:\n  - id: a\n    type: multiple_choice\n',
    },
    {
      code: 'schema',
      fix: 'did-you-mean canary',
      before: 'data:\n  contamination:\n    controls:\n      - type: canery\n',
      after: 'data:\n  contamination:\n    controls:\n      - type: canary\n',
    },
    {
      code: 'schema',
      fix: 'did-you-mean canary',
      before: 'data:\n  contamination:\n    controls: [canery]\n',
      after: 'data:\n  contamination:\n    controls: [canary]\n',
    },
    {
      code: 'schema',
      fix: 'normalise true',
      before: 'data:\n  privacy:\n    contains_personal_health_data: Yes\n',
      after: 'data:\n  privacy:\n    contains_personal_health_data: true\n',
    },
    {
      code: 'schema',
      fix: 'normalise 1200',
      before: 'data:\n  size: {items: "1,200"}\n',
      after: 'data:\n  size: {items: 1200}\n',
    },
    {
      code: 'schema',
      fix: 'normalise 0.07',
      before: 'data:\n  review:\n    share_reviewed: 7%\n',
      after: 'data:\n  review:\n    share_reviewed: 0.07\n',
    },
    {
      code: 'schema',
      fix: 'normalise 0.95',
      before: 'data:\n  review:\n    share_reviewed: 95\n',
      after: 'data:\n  review:\n    share_reviewed: 0.95\n',
    },
    {
      code: 'schema',
      fix: 'add',
      before: 'data:\n  sources:\n    - name: Wards\n      type: other\n      url: https://example.org\n',
      after:
        'data:\n  sources:\n    - name: Wards\n      type: other\n      url: https://example.org\n      detail: <says what other stands for>\n',
    },
    {
      code: 'schema',
      fix: 'add',
      before: 'medcheck: "1.0"\npurpose: {capability: x}\n',
      after: 'medcheck: "1.0"\nname: <the name of the benchmark>\npurpose: {capability: x}\n',
    },
    { code: 'schema', fix: 'normalise 1.0', before: 'medcheck: "2"\nname: x\n', after: 'medcheck: "1.0"\nname: x\n' },
  ],
  'what other tools read differently': [
    {
      code: 'yaml-ambiguous',
      fix: 'quote',
      before: 'version: 1.10 # see changelog\n',
      after: 'version: "1.10" # see changelog\n',
    },
    { code: 'yaml-ambiguous', fix: 'quote', before: 'languages: [en, no]\n', after: 'languages: [en, "no"]\n' },
    {
      code: 'yaml-ambiguous',
      fix: 'quote 12',
      before: 'data:\n  size:\n    items: 012\n',
      after: 'data:\n  size:\n    items: 12\n',
    },
    {
      code: 'yaml-ambiguous',
      fix: 'quote 1.0',
      before: 'medcheck: 1.0\nname: x\n',
      after: 'medcheck: "1.0"\nname: x\n',
    },
  ],
  'a metric that is not defined': [
    {
      code: 'dangling-reference',
      fix: 'did-you-mean sensitivity',
      before: 'tasks:\n  - id: a\n    metrics: [sensitvity]\nevaluation:\n  metrics:\n    - id: sensitivity\n',
      after: 'tasks:\n  - id: a\n    metrics: [sensitivity]\nevaluation:\n  metrics:\n    - id: sensitivity\n',
    },
    {
      code: 'dangling-reference',
      fix: 'define',
      before: 'tasks:\n  - id: a\n    metrics: [auroc]\nevaluation:\n  metrics:\n    - id: sensitivity\n',
      after:
        'tasks:\n  - id: a\n    metrics: [auroc]\nevaluation:\n  metrics:\n    - id: sensitivity\n' +
        '    - id: auroc\n      dimension: <which side of quality it measures>\n      definition: <how it is computed, in one sentence>\n' +
        '      higher_is_better: <true or false>\n      chance_level: <the value that guessing reaches>\n',
    },
  ],
  stages: [
    {
      code: 'stage-status',
      fix: 'stage design',
      before: 'medcheck: "1.0"\nname: x\npurpose: {capability: y}\n',
      after: 'medcheck: "1.0"\nname: x\nstage: design\npurpose: {capability: y}\n',
    },
    {
      code: 'stage-status',
      fix: 'stage governance',
      before: 'medcheck: "1.0"\nname: x\nstatus: released\nstage: data\n',
      after: 'medcheck: "1.0"\nname: x\nstatus: released\nstage: governance\n',
    },
  ],
  'a self-assessment': [
    {
      code: 'overclaim',
      fix: 'self-assessment',
      before: 'assessment:\n  MC44:\n    score: 2 # we think\n',
      after: 'assessment:\n  MC44:\n    score: 0 # we think\n',
    },
    {
      code: 'underclaim',
      fix: 'self-assessment',
      before: 'assessment: {MC01: {score: 0}}\n',
      after: 'assessment: {MC01: {score: 1}}\n',
    },
  ],
  waivers: [
    {
      code: 'MC20',
      fix: 'waive',
      before: 'data:\n  annotation:\n    agreement: {metric: kappa}\n',
      after:
        'data:\n  annotation:\n    agreement: {metric: kappa}\nassessment:\n  MC20:\n    not_applicable: <why it does not apply to this benchmark>\n',
    },
    {
      code: 'bad-suppression',
      fix: 'reason',
      before: 'assessment:\n  MC20:\n    not_applicable:\n',
      after: 'assessment:\n  MC20:\n    not_applicable: <why it does not apply to this benchmark>\n',
    },
  ],
  suppressions: [
    {
      code: 'MC20',
      fix: 'suppress',
      before: 'data:\n  annotation:\n    # how we did it\n    agreement: {metric: kappa}\n',
      after:
        'data:\n  annotation:\n    # how we did it\n    # medcheck-disable-next-line MC20 -- <why it is hidden>\n    agreement: {metric: kappa}\n',
    },
    {
      code: 'MC20',
      fix: 'suppress',
      before:
        'data:\n  annotation:\n    # medcheck-disable-next-line MC19 -- in work\n    agreement: {metric: kappa}\n',
      after:
        'data:\n  annotation:\n    # medcheck-disable-next-line MC19, MC20 -- in work\n    agreement: {metric: kappa}\n',
    },
    {
      code: 'MC20',
      fix: 'suppress-file',
      before: 'medcheck: "1.0"\nname: x\nstage: data\ndata:\n  annotation:\n    agreement: {metric: kappa}\n',
      after:
        '# medcheck-disable MC20 -- <why it is hidden>\nmedcheck: "1.0"\nname: x\nstage: data\ndata:\n  annotation:\n    agreement: {metric: kappa}\n',
    },
    {
      code: 'MC20',
      fix: 'suppress-file',
      before:
        '# medcheck-disable MC44 -- later\nmedcheck: "1.0"\nname: x\nstage: data\ndata:\n  annotation:\n    agreement: {metric: kappa}\n',
      after:
        '# medcheck-disable MC44, MC20 -- later\nmedcheck: "1.0"\nname: x\nstage: data\ndata:\n  annotation:\n    agreement: {metric: kappa}\n',
    },
    {
      code: 'MC20',
      fix: 'suppress',
      path: 'medcheck.json',
      before:
        '{\n  "medcheck": "1.0",\n  "stage": "data",\n  "data": {"annotation": {"agreement": {"metric": "kappa"}}},\n  "suppress": [{"criterion": "MC44", "reason": "later"}]\n}\n',
      after:
        '{\n  "medcheck": "1.0",\n  "stage": "data",\n  "data": {"annotation": {"agreement": {"metric": "kappa"}}},\n' +
        '  "suppress": [{"criterion": "MC44", "reason": "later"}, { "criterion": "MC20", "reason": "<why it is hidden>" }]\n}\n',
    },
    {
      code: 'bad-suppression',
      fix: 'reason',
      before: '# medcheck-disable MC20\nversion: "1"\n',
      after: '# medcheck-disable MC20 -- <why it is hidden>\nversion: "1"\n',
    },
    {
      code: 'bad-suppression',
      fix: 'did-you-mean MC20',
      before: '# medcheck-disable MC200 -- later\nversion: "1"\n',
      after: '# medcheck-disable MC20 -- later\nversion: "1"\n',
    },
    {
      code: 'bad-suppression',
      fix: 'did-you-mean disable',
      before: '# medcheck-disabel MC20 -- later\nversion: "1"\n',
      after: '# medcheck-disable MC20 -- later\nversion: "1"\n',
    },
    {
      code: 'bad-suppression',
      fix: 'did-you-mean yaml-ambiguous',
      before: 'suppress:\n  - {criterion: yaml-ambigous, reason: later this year}\n',
      after: 'suppress:\n  - {criterion: yaml-ambiguous, reason: later this year}\n',
    },
    {
      code: 'unused-suppression',
      fix: 'unsuppress',
      before: '# medcheck-disable-next-line MC01, MC44 -- later\nversion: "1" # one\n',
      after: '# medcheck-disable-next-line MC44 -- later\nversion: "1" # one\n',
    },
    {
      code: 'unused-suppression',
      fix: 'unsuppress',
      before: '# first\n# medcheck-disable-next-line yaml-ambiguous -- later\nversion: "1"\n',
      after: '# first\nversion: "1"\n',
    },
    {
      code: 'unused-suppression',
      fix: 'unsuppress',
      before: 'version: "1" # medcheck-disable-next-line yaml-ambiguous -- later\n',
      after: 'version: "1"\n',
    },
    {
      code: 'unused-suppression',
      fix: 'unsuppress',
      before:
        'suppress:\n  - {criterion: yaml-ambiguous, reason: later this year}\n  - {criterion: MC44, reason: later}\n',
      after: 'suppress:\n  - {criterion: MC44, reason: later}\n',
    },
  ],
  'names of licences and standards': [
    {
      code: 'MC42',
      fix: 'normalise /governance/license/data',
      before: 'governance:\n  license:\n    data: "CC BY 4.0"\n',
      after: 'governance:\n  license:\n    data: "CC-BY-4.0"\n',
    },
    {
      code: 'MC42',
      fix: 'normalise /governance/license/code',
      before: 'governance:\n  license:\n    code: Apache License, Version 2.0 # all of it\n',
      after: 'governance:\n  license:\n    code: Apache-2.0 # all of it\n',
    },
    {
      code: 'MC42',
      fix: 'normalise /governance/license/data',
      before: 'governance:\n  license: {data: Creative Commons Attribution 4.0 International}\n',
      after: 'governance:\n  license: {data: CC-BY-4.0}\n',
    },
    {
      code: 'MC09',
      fix: 'normalise /standards/0/system',
      before: 'standards:\n  - system: snomed\n',
      after: 'standards:\n  - system: SNOMED CT\n',
    },
    { code: 'MC09', fix: 'normalise /standards/0', before: 'standards: [icd10]\n', after: 'standards: [ICD-10]\n' },
  ],
  'a licence in place of its object, and a number in place of one': [
    {
      code: 'MC42',
      fix: 'normalise /governance/license',
      before: 'governance:\n  license: cc by 4.0 # all of it\n',
      after: 'governance:\n  license: CC-BY-4.0 # all of it\n',
    },
    {
      code: 'MC24',
      fix: 'normalise /data/size',
      before: 'data:\n  size: 1200 # so far\n',
      after: 'data:\n  size:\n    items: 1200 # so far\n',
    },
    {
      code: 'MC19',
      fix: 'wrap',
      before: 'data:\n  annotation: {protocol: Two physicians label each note, annotators: 2}\n',
      after:
        'data:\n  annotation: {protocol: Two physicians label each note, annotators: { count: 2, qualification: <their training and experience> }}\n',
    },
  ],
  'a text in place of a list of objects': [
    {
      code: 'MC04',
      fix: 'wrap',
      before: 'medcheck: "1.0"\nx_list:\n  - a\npurpose:\n  related_benchmarks: MedQA, the exam # old\n',
      after:
        'medcheck: "1.0"\nx_list:\n  - a\npurpose:\n  related_benchmarks:\n    - name: MedQA, the exam # old\n      difference: <what this benchmark does that the other does not>\n',
    },
    {
      code: 'MC04',
      fix: 'wrap',
      before:
        'medcheck: "1.0"\nx_list:\n- a\npurpose:\n  related_benchmarks: >-\n    MedQA,\n    the exam\n  capability: x\n',
      after:
        'medcheck: "1.0"\nx_list:\n- a\npurpose:\n  related_benchmarks:\n  - name: >-\n      MedQA,\n      the exam\n    difference: <what this benchmark does that the other does not>\n  capability: x\n',
    },
    {
      code: 'MC04',
      fix: 'wrap',
      before: 'medcheck: "1.0"\r\npurpose: {related_benchmarks: "MedQA 🩺", capability: x}',
      after:
        'medcheck: "1.0"\r\npurpose: {related_benchmarks: [{ name: "MedQA 🩺", difference: <what this benchmark does that the other does not> }], capability: x}',
    },
    {
      code: 'MC04',
      fix: 'wrap',
      path: 'medcheck.json',
      before: '{\n  "medcheck": "1.0",\n  "purpose": {\n    "related_benchmarks": "MedQA"\n  }\n}\n',
      after:
        '{\n  "medcheck": "1.0",\n  "purpose": {\n    "related_benchmarks": [\n      {\n        "name": "MedQA",\n' +
        '        "difference": "<what this benchmark does that the other does not>"\n      }\n    ]\n  }\n}\n',
    },
    {
      code: 'MC12',
      fix: 'wrap',
      before: 'evaluation:\n  fairness: Two groups of age\n  safety: Questions about doses\n',
      after:
        'evaluation:\n  fairness:\n    - attribute: Two groups of age\n      test: <how they are compared>\n  safety:\n    - test: Questions about doses\n      hazard: <the harm that is tested for>\n',
    },
  ],
  'an item that is begun': [
    {
      code: 'MC01',
      fix: 'add',
      before: 'medcheck: "1.0"\npurpose:\n  capability: Read notes\n  goals:\n  - # first\n',
      after: 'medcheck: "1.0"\npurpose:\n  capability: Read notes\n  goals:\n  - <one goal> # first\n',
    },
    {
      code: 'MC02',
      fix: 'add',
      before:
        'medcheck: "1.0"\r\npurpose:\r\n  intended_users:\r\n    -\r\n  clinical_setting: {care_setting: A ward, specialties: [Surgery]}\r\n',
      after:
        'medcheck: "1.0"\r\npurpose:\r\n  intended_users:\r\n    - user: <who they are>\r\n      use: <what they decide with it>\r\n  clinical_setting: {care_setting: A ward, specialties: [Surgery]}\r\n',
    },
    {
      code: 'MC01',
      fix: 'add',
      path: 'medcheck.json',
      before: '{"medcheck": "1.0", "purpose": {"capability": "Read notes", "goals": [null]}}',
      after: '{"medcheck": "1.0", "purpose": {"capability": "Read notes", "goals": ["<one goal>"]}}',
    },
  ],
  'what is lacking elsewhere than where it shows': [
    {
      code: 'MC32',
      fix: 'add',
      before: 'tasks:\n  - id: a\n    scorer: [exact, llm_judge]\nevaluation: {harness: {seed: 1}}\n',
      after:
        'tasks:\n  - id: a\n    scorer: [exact, llm_judge]\nevaluation: {harness: {seed: 1}, judge: { type: <the kind of judge>, model: <the model that judges>, validation: { against: <whose judgement it was compared with>, metric: <the measure of agreement>, value: <its value>, items: <how many items it was measured on> } }}\n',
    },
    {
      code: 'MC42',
      fix: 'add',
      before: 'governance:\n  license:\n    code: MIT\n    components:\n      - {component: prompts, license: MIT}\n',
      after:
        'governance:\n  license:\n    code: MIT\n    components:\n      - {component: prompts, license: MIT}\n    data: <the licence of the data>\n',
    },
    {
      code: 'MM01',
      fix: 'add',
      before: 'modalities: [text, image]\ndata:\n  sources:\n    - name: Wards\n      type: exam # mock\n',
      after:
        'modalities: [text, image]\ndata:\n  sources:\n    - name: Wards\n      type: exam # mock\n      modality: <the kind of data>\n',
    },
    {
      code: 'MC39',
      fix: 'add',
      before: 'governance:\n  documentation:\n    datasheet:\n      path:\n    guide: GUIDE.md\n',
      after:
        'governance:\n  documentation:\n    datasheet:\n      path: <a file beside the definition>\n    guide: GUIDE.md\n',
    },
  ],
  'a canary': [
    {
      code: 'MC23',
      fix: 'canary',
      before: 'abbreviation: WaSep 2\ndata:\n  contamination:\n    checks:\n      - method: web_search\n',
      after: `abbreviation: WaSep 2\ndata:\n  contamination:\n    checks:\n      - method: web_search\n    controls:\n      - type: canary\n        value: WASEP-2-CANARY-${ID}\n`,
    },
    {
      code: 'MC23',
      fix: 'canary',
      before: 'data:\n  contamination:\n    controls:\n      - type: canary\n        detail: In each file\n',
      after: `data:\n  contamination:\n    controls:\n      - type: canary\n        detail: In each file\n        value: WARD-SEPSIS-CANARY-${ID}\n`,
    },
  ],
};

test('there is a case for each kind of fix', async () => {
  const kinds = new Set<string>();
  for (const { code, fix, before, path } of Object.values(CASES).flat())
    kinds.add(fixOf(await judged(alone(before), path), code, fix).kind);
  expect([...kinds].sort()).toEqual([...FIX_KINDS].sort());
});

/** A text that begins a definition of its own stands alone. */
const alone = (text: string): string =>
  /^(?:\{|medcheck)/.test(text) || text.includes('\nmedcheck: ') ? text : HEAD + text;

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  test.each(cases.map((one) => [one.code, one.fix, one] as const))(
    '%s: %s',
    async (code, id, { before, after, path }) => {
      const text = alone(before);
      const verdict = await judged(text, path);
      const fix = fixOf(verdict, code, id);
      expect(fixed(text, fix)).toBe(alone(after));
      const then = await judged(fixed(text, fix), path);
      if (!MAY_RAISE.includes(fix.kind)) expect(raised(verdict, then)).toEqual([]);
    },
  );
});

/** The shapes that a definition can be written in: as in the file, as YAML in braces, and as JSON. */
function shapesOf(text: string): { path: string; text: string }[] {
  const data = toData(parse(text, 'yaml')[0]?.root ?? null);
  return [
    { path: 'medcheck.yaml', text },
    { path: 'medcheck.yaml', text: text.replaceAll('\n', '\r\n').trimEnd() },
    { path: 'medcheck.yaml', text: JSON.stringify(data) },
    { path: 'medcheck.json', text: JSON.stringify(data, null, 2) + '\n' },
  ];
}

/** Every scalar that a document holds, as text, counted. */
function wordsOf(data: Data, into = new Map<string, number>()): Map<string, number> {
  if (Array.isArray(data)) for (const item of data) wordsOf(item, into);
  else if (isObject(data)) for (const value of Object.values(data)) wordsOf(value, into);
  else if (data !== null && data !== undefined) into.set(String(data), (into.get(String(data)) ?? 0) + 1);
  return into;
}

const MAY_REPLACE = ['did-you-mean', 'normalise', 'quote', 'self-assessment', 'stage', 'unsuppress'];

const ALL = [...FIXTURES].flatMap(([id, fixtures]) =>
  fixtures.map((fixture, i) => [id, fixture.name, fixture.text, i] as const),
);

test.each(ALL)(
  'every fix of every finding of %s/%s loses nothing and raises no score',
  async (id, _name, original, number) => {
    const [plain, ...others] = shapesOf(original);
    // One other shape each: together the fixtures of a criterion see all of them.
    for (const { path, text } of [plain, others[number % others.length]].flatMap((shape) => shape ?? [])) {
      const before = await judged(text, path);
      const words = wordsOf(toData(before.document.root));
      const seen = new Set<string>();
      // What the other criteria lack is the same in every fixture; their own have it all.
      for (const diagnostic of ownFindings(before.diagnostics, id)) {
        for (const fix of fixesFor(before, diagnostic, CONTEXT)) {
          const after = fixed(text, fix);
          // The same edit stands behind several findings: one look at it is enough.
          if (seen.has(after)) continue;
          seen.add(after);
          const what = `${path} ${diagnostic.code} ${fix.id}`;
          expect(after, what).not.toBe(text);
          const then = await judged(after, path);
          expect(then.document.errors, `${what}\n${after}`).toEqual([]);
          expect(then.document.duplicates, what).toEqual([]);
          if (!MAY_RAISE.includes(fix.kind)) expect(raised(before, then), `${what}\n${after}`).toEqual([]);
          if (!MAY_REPLACE.includes(fix.kind)) {
            const left = wordsOf(toData(then.document.root));
            const lost = [...words].filter(([word, count]) => (left.get(word) ?? 0) < count && !isAbsentText(word));
            expect(lost, `${what}\n${after}`).toEqual([]);
          }
          const comments = after.split('#').length - text.split('#').length;
          expect(comments, what).toBeGreaterThanOrEqual(fix.kind === 'unsuppress' ? -1 : 0);
        }
      }
    }
  },
);

test('in a definition that says nothing, the finding of each criterion offers to add what is missing', async () => {
  const text = `${HEAD.replace('capability: Recognise sepsis in emergency notes', 'goals: []')}modalities: [text, image]\n`;
  const verdict = await judged(text);
  const open = verdict.assessments.filter(({ score }) => score === 0);
  expect(open.length).toBeGreaterThan(50);
  const grouped = ['MCS1', 'MCS2', 'MCS3', 'MCS4', 'MCS5'].map((code) => fixOf(verdict, code, 'add'));
  let all = text;
  for (const fix of grouped) expect(fix.preferred).toBe(true);
  // One stage after the other, each on the text that the one before has made.
  for (const code of ['MCS1', 'MCS2', 'MCS3', 'MCS4', 'MCS5']) all = fixed(all, fixOf(await judged(all), code, 'add'));
  const data = toData(parse(all, 'yaml')[0]?.root ?? null);
  for (const { criterion } of open) {
    if (criterion.stage === 'multimodal' || criterion.stage === 'readiness') continue;
    const own = criterion.keys.filter((key) => !criterion.context?.includes(key));
    const isThere = own.some(
      (key) =>
        key
          .slice(1)
          .split('/')
          .reduce<Data>((at, name) => (isObject(at) ? at[name] : undefined), data) !== undefined,
    );
    expect(isThere, criterion.id).toBe(true);
  }
  const then = await judged(all);
  expect(then.coverage.score.points).toBe(0);
  expect(then.diagnostics.filter(({ code }) => ['syntax', 'schema', 'unknown-key'].includes(code))).toEqual([]);
});

describe('in the complete example', () => {
  const example = readFileSync(path.join(__dirname, '../../examples/angorbench/medcheck.yaml'), 'utf8');
  const { root } = parse(example, 'yaml')[0] ?? {};
  const texts: [string, string][] = [];
  if (root)
    walk(root, (node, pointer) => {
      const place = schemaAt(pointer);
      const item = place && isList(place) && place.items ? resolved(place.items) : undefined;
      if (pointer === '' || pointer.startsWith('/assessment') || node.kind === 'scalar' || !place) return;
      if (typesOf(place).includes('string') && (isObjectShape(place) || (item && isObjectShape(item))))
        texts.push([pointer, 'Written down by two nurses']);
    });

  test.each(texts)(
    'a text in place of %s can be turned into its object: it stays, and nothing rises',
    async (at, words) => {
      const data = toData(parse(example, 'yaml')[0]?.root ?? null);
      const [last = '', ...rest] = segmentsOf(at).reverse();
      const holder = rest.reverse().reduce<Data>((inner, key) => (inner as Record<string, Data>)[key], data);
      (holder as Record<string, Data>)[last] = words;
      const text = JSON.stringify(data);
      const before = await judged(text);
      const open = before.assessments.filter(({ score }) => score === 0 || score === 1);
      for (const diagnostic of before.diagnostics.filter(({ code }) => open.some((a) => a.criterion.id === code))) {
        const fixes = fixesFor(before, diagnostic, CONTEXT);
        expect(fixes.filter(({ preferred }) => preferred).length, diagnostic.code).toBeLessThanOrEqual(1);
        for (const fix of fixes.filter(({ kind }) => kind === 'wrap' || kind === 'add')) {
          const then = await judged(fixed(text, fix));
          expect(raised(before, then), `${diagnostic.code} ${fix.id}`).toEqual([]);
          expect(JSON.stringify(toData(then.document.root))).toContain(words);
        }
      }
    },
  );
});

test('what can be mended is fixable, what can only be set aside is not', async () => {
  const verdict = await judged(`${HEAD}versoin: "1"\ndata:\n  size: {items: 3}\n  splits: [{name: a, items: 2}]\n`);
  const fixable = (code: string): boolean[] => findingsOf(verdict, code).map((d) => isFixable(verdict, d));
  expect(fixable('unknown-key')).toEqual([true]);
  expect(fixable('consistency')).toEqual([false]);
});

test('the safe fixes of a file change how things are written, all in one go', async () => {
  const text = `${HEAD}status: Draft\nversion: 1.10\nlanguages: [no]\nversoin: x\ndata:\n  contamination:\n    controls: [canery]\n`;
  const verdict = await judged(text);
  const fixes = safeFixes(verdict);
  expect(fixes.map(({ id }) => id)).toEqual(['normalise draft', 'quote', 'quote']);
  const edits = fixes.flatMap((fix) => fix.edits);
  const after = applyEdits(text, edits);
  expect(after).toBe(text.replace('Draft', 'draft').replace('1.10', '"1.10"').replace('[no]', '["no"]'));
  expect(safeFixes(await judged(after))).toEqual([]);
  expect(safeFixes(verdict, 'yaml-ambiguous').map(({ id }) => id)).toEqual(['quote', 'quote']);
});

test.each(TEXT_KEY_POINTERS)('the text in place of %s has a key that takes a text', (pointer) => {
  const key = textKeyAt(pointer);
  const schema = schemaAt(pointer);
  expect(schema && typesOf(schema)).toContain('string');
  if (key === null) return;
  const child = schemaAt(`${pointer}/${key}`);
  expect(child && typesOf(child)).toContain('string');
  expect(child?.enum).toBeUndefined();
});

test('each object that takes a text and is no list item says where the text goes, or keeps it under a key of its own', () => {
  const keys = new Set(CRITERIA.flatMap((criterion) => criterion.keys));
  const texts = [...keys].filter((key) => expectsObject(key) && typesOf(schemaAt(key) ?? {}).includes('string'));
  const own = texts.filter((key) => schemaAt(key)?.items === undefined && textKeyAt(key) === 'x_text');
  // No key of these takes a sentence, or it would earn a point at once.
  expect(own.sort()).toEqual([
    '/data/size',
    '/evaluation/uncertainty',
    '/governance/availability/code',
    '/governance/documentation',
    '/validity/clinical_fidelity',
    '/validity/statistics',
  ]);
});

test.each(STAGES)(
  'a new definition of stage %s already asks for all that the fix of a stage would add',
  async (stage) => {
    const text = plainOf(newYaml({ name: 'New', modalities: ['text', 'image'], stage }));
    const verdict = await judged(text);
    const stages = verdict.diagnostics.filter(({ code }) => code.startsWith('MCS'));
    expect(stages).toHaveLength(STAGES.indexOf(stage) + 1);
    const fixes = stages.flatMap((diagnostic) => fixesFor(verdict, diagnostic, CONTEXT));
    expect(fixes.filter(({ kind }) => kind === 'add')).toEqual([]);
  },
);
