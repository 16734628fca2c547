/** What completion proposes, in which order, and what the text is after one of the proposals was accepted. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { type CompletionItem, InsertTextFormat, InsertTextMode } from 'vscode-languageserver/node';
import { CRITERIA } from '../../server/src/criteria/catalogue';
import { STANDARD_SYSTEMS } from '../../server/src/formats/definition/schema';
import { LANGUAGE_TAGS } from '../../server/src/formats/languages';
import { STANDARDS } from '../../server/src/formats/standards';
import { COMPLETING, type CompleteOptions, accept, asked, complete, editOf, shownAt } from './completing';
import { EDITOR, Session, deferred, endSessions, fakePlatform, range } from './session';

afterEach(endSessions);

const URI = 'file:///w/medcheck.yaml';
const JSON_FILE = { uri: 'file:///w/medcheck.json' };
const HEAD = 'medcheck: "1.0"\nname: Sepsis notes\n';

/** The labels at a mark, in order. `HEAD` stands before a YAML text. */
async function labels(marked: string, options: CompleteOptions = {}): Promise<string[]> {
  return (await complete(whole(marked, options), options)).map(({ label }) => label);
}

/** The text after the item with this label was accepted, without `HEAD`. */
async function accepted(marked: string, label: string, options: CompleteOptions = {}): Promise<string> {
  const text = whole(marked, options);
  const result = accept(asked(text).text, await itemAt(marked, label, options));
  return result.startsWith(HEAD) ? result.slice(HEAD.length) : result;
}

async function itemAt(marked: string, label: string, options: CompleteOptions = {}): Promise<CompletionItem> {
  const items = await complete(whole(marked, options), options);
  const item = items.find((candidate) => candidate.label === label);
  if (!item) throw new Error(`${label} is not proposed, but ${items.map((i) => i.label).join(', ')}.`);
  return item;
}

function whole(marked: string, { uri = URI }: CompleteOptions): string {
  return uri === URI ? HEAD + marked : marked;
}

function documentationOf({ documentation }: CompletionItem): string {
  return typeof documentation === 'object' ? documentation.value : (documentation ?? '');
}

describe('keys', () => {
  test('an empty file begins with what every definition has', async () => {
    const found = await complete('|');
    expect(found.slice(0, 3).map(({ label }) => label)).toEqual(['medcheck', 'name', 'purpose']);
    expect(accept('', found[0] as CompletionItem)).toBe('medcheck: "1.0"');
    expect(accept('', found[1] as CompletionItem)).toBe('name: ');
  });

  test('those that an open criterion reads come first, those for remarks last, and what is there is left out', async () => {
    const found = await complete(`${HEAD}data:\n  contamination:\n    controls:\n      - value: x\n        |\n`);
    expect(found.map(({ label, labelDetails }) => [label, labelDetails?.description])).toEqual([
      ['type', 'MC23 · 0/2'],
      ['detail', undefined],
      ['evidence', undefined],
    ]);
  });

  test('a key that is read by met criteria alone has no mark, and comes in the order of the format', async () => {
    const users = '  intended_users: [{user: Triage nurses, use: Choose a model for a trial}]\n';
    const setting =
      '  clinical_setting:\n    care_setting: Emergency department\n    specialties: [Cardiology]\n    |\n';
    const marks = async (text: string): Promise<unknown> =>
      (await complete(`${HEAD}purpose:\n${text}`)).map(({ label, labelDetails }) => [label, labelDetails?.description]);
    expect(await marks(users + setting)).toEqual([
      ['workflow_step', undefined],
      ['regions', undefined],
      ['evidence', undefined],
      ['not_applicable', undefined],
    ]);
    expect(await marks(setting)).toEqual([
      ['workflow_step', 'MC02 · 1/2'],
      ['regions', 'MC02 · 1/2'],
      ['evidence', undefined],
      ['not_applicable', undefined],
    ]);
    const atTop = await labels('|');
    expect(atTop.indexOf('governance')).toBeLessThan(atTop.indexOf('authors'));
  });

  test('a key that several open criteria read names the first and counts the others', async () => {
    const item = await itemAt('|', 'tasks');
    expect(item.labelDetails?.description).toBe('MC07 · 0/2 +2');
  });

  test('a key that some of them show in their example is marked by those, and comes before what they only read', async () => {
    const marks = (await complete(`${HEAD}tasks:\n  - id: a\n    |\n`)).map(
      ({ label, labelDetails }) => `${label} ${labelDetails?.description ?? ''}`,
    );
    expect(marks).toEqual([
      'name MC07 · 0/2',
      'type MC07 · 0/2',
      'clinical_activity MC07 · 0/2',
      'input MC07 · 0/2',
      'output MC07 · 0/2',
      'metrics MC26 · 0/2',
      'fidelity MC35 · 0/2',
      'modalities MC07 · 0/2 +4',
      'scorer MC07 · 0/2 +4',
      'items MC07 · 0/2 +4',
      'detail ',
      'evidence ',
    ]);
  });

  test('a waived criterion is not open', async () => {
    const item = await itemAt(
      'assessment: {MC09: {not_applicable: No labels are coded in any system here}}\n|',
      'standards',
    );
    expect(item.labelDetails).toBeUndefined();
  });

  test('detail comes first where it must say what `other` stands for', async () => {
    expect((await labels('data:\n  sources:\n    - type: other\n      |\n'))[0]).toBe('detail');
  });

  test('the documentation is what the hover says', async () => {
    const text = `${HEAD}purpose: {goals: []}\n`;
    const session = await Session.start({ platform: fakePlatform() });
    session.open(URI, text);
    const hover = await session.hover(URI, { line: 2, character: 2 });
    const item = await itemAt('pur|\n', 'purpose');
    expect(documentationOf(item).split('\n\n').slice(0, 2)).toEqual([
      '**purpose** — an object',
      'What the benchmark is for: the capability, who needs it, and how a score may be read.',
    ]);
    expect(hover?.contents).toEqual(item.documentation);
  });

  test.each([
    ['a text', 'purpose:\n  cap|\n', 'capability', 'purpose:\n  capability: \n'],
    ['a number', 'data:\n  size:\n    |\n', 'items', 'data:\n  size:\n    items: \n'],
    ['an enumeration', 'sta|\n', 'status', 'status: <how far the benchmark is in its life>\n'],
    ['a key with its colon', 'purpose:\n  ca|: x\n', 'capability', 'purpose:\n  capability: x\n'],
    [
      'a key without a colon before others',
      'purpose:\n  ca|\n  goals: [x]\n',
      'capability',
      'purpose:\n  capability: \n  goals: [x]\n',
    ],
    ['a quoted key', 'purpose:\n  "ca|"\n', 'capability', 'purpose:\n  "capability": \n'],
    [
      'a block',
      'data:\n  |\n',
      'size',
      'data:\n  size:\n    items: <the number of items>\n    patients: <the number of patients behind them>\n',
    ],
    ['a list', 'purpose:\n  |\n', 'goals', 'purpose:\n  goals:\n    - <one goal>\n'],
    [
      'a list of objects',
      'purpose:\n  |\n',
      'intended_users',
      'purpose:\n  intended_users:\n    - user: <who they are>\n      use: <what they decide with it>\n',
    ],
    [
      'a block behind a dash',
      'evaluation:\n  judge:\n    - |\n',
      'validation',
      `evaluation:
  judge:
    - validation:
        against: <whose judgement it was compared with>
        against_role: <what those people are>
        metric: <the measure of agreement>
        value: <its value>
`,
    ],
    [
      'the column of a dash',
      'experts:\n  - role: Nurses\n  |\n',
      'contributes',
      'experts:\n  - role: Nurses\n    contributes:\n      - <one part of the work>\n',
    ],
    [
      'a line too deep',
      'data:\n  grouping_unit: item\n     |\n',
      'size',
      'data:\n  grouping_unit: item\n  size:\n    items: <the number of items>\n    patients: <the number of patients behind them>\n',
    ],
    [
      'the indentation of the file',
      'purpose:\n    goals: [x]\n|',
      'grounding',
      'purpose:\n    goals: [x]\ngrounding:\n    guidelines:\n        - name: <its title>\n          issuer: <the body that issued it>\n          year: <when the edition was issued>\n    literature:\n        - doi: <the DOI of a paper>',
    ],
    ['between braces', 'data: {size: {|}}\n', 'items', 'data: {size: {items: }}\n'],
    ['before a further key', 'data: {|size: {}}\n', 'grouping_unit', 'data: {grouping_unit: {}}\n'],
    [
      'before a further key with room',
      'data: {| size: {}}\n',
      'grouping_unit',
      'data: {grouping_unit: <what is kept together when the data are split>, size: {}}\n',
    ],
    [
      'a block between braces',
      'data: {|}\n',
      'size',
      'data: {size: { items: <the number of items>, patients: <the number of patients behind them> }}\n',
    ],
    ['the self-assessments', '|', 'assessment', 'assessment:\n  '],
    ['with CRLF', 'purpose:\r\n  |\r\n', 'goals', 'purpose:\r\n  goals:\r\n    - <one goal>\r\n'],
    [
      'behind an emoji',
      'data: {x_😀: "😀", |}\n',
      'size',
      'data: {x_😀: "😀", size: { items: <the number of items>, patients: <the number of patients behind them> }}\n',
    ],
  ])('%s is written as YAML', async (_name, marked, label, expected) => {
    expect(await accepted(marked, label)).toBe(expected);
  });

  test.each([
    ['a text', '{"name": "A", |}', 'version', '{"name": "A", "version": ""}'],
    ['a number', '{"data": {"size": {"|"}}}', 'items', '{"data": {"size": {"items": null}}}'],
    ['an open quote', '{"na|', 'name', '{"name": ""'],
    [
      'a word',
      '{\n  "medcheck": "1.0",\n  sta|\n}',
      'stage',
      '{\n  "medcheck": "1.0",\n  "stage": "<how far the authors are>"\n}',
    ],
    ['the marker', '{|}', 'medcheck', '{"medcheck": "1.0"}'],
    ['a key with its colon', '{"na|": 1}', 'name', '{"name": 1}'],
    ['before a further key', '{|"name": "A"}', 'version', '{"version": "", "name": "A"}'],
    ['a missing comma', '{\n  "name": "A"\n  |\n}', 'version', '{\n  "name": "A",\n  "version": ""\n}'],
    [
      'a block over lines',
      '{\n  "medcheck": "1.0",\n  |\n}',
      'coverage',
      `{
  "medcheck": "1.0",
  "coverage": {
    "conditions": ["<one condition>"],
    "distribution": [
      {
        "name": "<the specialty, skill or condition>",
        "items": "<how many items it has>"
      }
    ]
  }
}`,
    ],
    [
      'a block on one line',
      '{"data": {|}}',
      'size',
      '{"data": {"size": { "items": "<the number of items>", "patients": "<the number of patients behind them>" }}}',
    ],
    [
      'tabs',
      '{\n\t"data": {\n\t\t|\n\t}\n}',
      'size',
      '{\n\t"data": {\n\t\t"size": {\n\t\t\t"items": "<the number of items>",\n\t\t\t"patients": "<the number of patients behind them>"\n\t\t}\n\t}\n}',
    ],
  ])('%s is written as JSON', async (_name, marked, label, expected) => {
    expect(await accepted(marked, label, JSON_FILE)).toBe(expected);
  });

  test('an enumeration is a choice whose first entry is a placeholder', async () => {
    const item = await itemAt('sta|\n', 'status');
    expect(item.insertTextFormat).toBe(InsertTextFormat.Snippet);
    expect(editOf(item)).toEqual({
      range: range(2, 0, 3),
      newText: 'status: ${1|<how far the benchmark is in its life>,draft,released,deprecated,retired|}',
    });
    const flag = await itemAt('data:\n  privacy:\n    con|\n', 'contains_personal_health_data');
    expect(editOf(flag).newText).toBe('contains_personal_health_data: ${1|<true or false>,true,false|}');
  });
});

describe('values', () => {
  test('an enumeration, with what each value means', async () => {
    const found = await complete(`${HEAD}status: |\n`);
    expect(found.map((item) => [item.label, documentationOf(item)])).toEqual([
      ['draft', 'In the making.'],
      ['released', 'Published and in use.'],
      ['deprecated', 'Replaced by another; existing users may finish.'],
      ['retired', 'Withdrawn: scores should not be reported any more.'],
    ]);
  });

  test.each([
    ['a half-typed value', 'status: dra|f # soon\n', 'draft', 'status: draft # soon\n'],
    ['right behind the colon', 'status:|\n', 'draft', 'status: draft\n'],
    ['in double quotes', 'status: "dr|"\n', 'draft', 'status: "draft"\n'],
    ['in single quotes', "status: 'dr|'\n", 'draft', "status: 'draft'\n"],
    ['in an open quote', 'status: "dr|\n', 'draft', 'status: draft\n'],
    ['between braces', 'data: {ethics: {review: |}}\n', 'exempt', 'data: {ethics: {review: exempt}}\n'],
    [
      'true and false',
      'data:\n  privacy:\n    contains_personal_health_data: |\n',
      'false',
      'data:\n  privacy:\n    contains_personal_health_data: false\n',
    ],
    ['a text for a list', 'modalities: |\n', 'image', 'modalities: image\n'],
    ['an item', 'modalities: [text, |]\n', 'image', 'modalities: [text, image]\n'],
    ['an item before another', 'modalities: [| text]\n', 'image', 'modalities: [image, text]\n'],
    ['an item behind a dash', 'modalities:\n  - im|\n', 'image', 'modalities:\n  - image\n'],
    ['an item without its dash', 'modalities:\n  - text\n  |\n', 'image', 'modalities:\n  - text\n  - image\n'],
    ['the first item', 'modalities:\n  |\n', 'image', 'modalities:\n  - image\n'],
    [
      'a text for an object',
      'data:\n  contamination:\n    controls: [|]\n',
      'canary',
      'data:\n  contamination:\n    controls: [canary]\n',
    ],
    [
      'an object for a list',
      'data:\n  splits:\n    |\n',
      '- name',
      'data:\n  splits:\n    - name: <its name>\n      role: <what it is for>\n      items: <how many items it holds>\n      public: <true or false>\n',
    ],
    [
      'an object between brackets',
      'experts: [|]\n',
      '{ role }',
      'experts: [{ role: <their profession or specialty>, count: <how many they are>, qualification: <their training and experience>, contributes: [<one part of the work>] }]\n',
    ],
  ])('%s is written as YAML', async (_name, marked, label, expected) => {
    expect(await accepted(marked ?? '', label ?? '')).toBe(expected);
  });

  test.each([
    ['in quotes', '{"status": "dr|"}', 'draft', '{"status": "draft"}'],
    ['without quotes', '{"status": |}', 'draft', '{"status": "draft"}'],
    ['in an open quote', '{"status": "dr|', 'draft', '{"status": "draft"'],
    ['before a further key', '{"status": |"stage": "data"}', 'draft', '{"status": "draft", "stage": "data"}'],
    [
      'true and false',
      '{"data": {"privacy": {"contains_personal_health_data": t|}}}',
      'true',
      '{"data": {"privacy": {"contains_personal_health_data": true}}}',
    ],
    ['an item', '{"modalities": ["text", "|"]}', 'image', '{"modalities": ["text", "image"]}'],
    ['an item without a comma', '{"modalities": ["text" "im|"]}', 'image', '{"modalities": ["text", "image"]}'],
    ['the format', '{"medcheck": |}', '1.0', '{"medcheck": "1.0"}'],
  ])('%s is written as JSON', async (_name, marked, label, expected) => {
    expect(await accepted(marked, label, JSON_FILE)).toBe(expected);
  });

  test('the version of the format is a text', async () => {
    expect(accept('medcheck: ', (await complete('medcheck: |'))[0] as CompletionItem)).toBe('medcheck: "1.0"');
  });

  test('what the list has already is left out', async () => {
    expect(await labels('modalities: [text, image, |]\n')).not.toContain('image');
    expect(await labels('modalities:\n  - image\n  |\n')).not.toContain('image');
    expect(await labels('{"modalities": ["image", |]}', JSON_FILE)).not.toContain('image');
  });

  test('nothing is proposed where a free text stands', async () => {
    expect(await labels('purpose:\n  capability: Choose |\n')).toEqual([]);
    expect(await labels('purpose:\n  capability: >-\n    Choose |\n')).toEqual([]);
    expect(await labels('x_own: {status: |}\n')).toEqual([]);
    expect(await labels('{"purpose": {"capability": "Choose |"}}', JSON_FILE)).toEqual([]);
  });
});

describe('what the file and the lists of others hold', () => {
  const METRICS = `evaluation:
  metrics:
    - {id: acc, name: Accuracy, definition: 'Share [of](command:x) right answers'}
    - {id: "no", name: "*Bold*"}
    - {id: "<later>"}
`;

  test('metrics are proposed with their name in every place that refers to one', async () => {
    const places = [
      'tasks:\n  - metrics: [|]\n',
      'tasks:\n  - metrics:\n      - |\n',
      'tasks:\n  - metrics: |\n',
      'tasks: [{metrics: ["|"]}]\n',
    ];
    for (const place of places) expect(await labels(METRICS + place)).toEqual(['acc', 'no']);
    for (const place of ['robustness', 'generalization', 'safety', 'fairness']) {
      expect(await labels(`${METRICS}  ${place}:\n    - metric: |\n`)).toEqual(['acc', 'no']);
    }
    expect(await labels(`${METRICS}  reasoning: {metric: |}\n`)).toEqual(['acc', 'no']);
    expect(await labels(`${METRICS}  uncertainty: {metrics: [|]}\n`)).toEqual(['acc', 'no']);
    expect(await labels(`${METRICS}  multimodal: {ablation: {metric: |}}\n`)).toEqual(['acc', 'no']);
    expect(await labels(`${METRICS}data: {annotation: {agreement: {metric: |}}}\n`)).toEqual([]);
    const json = '{"evaluation": {"metrics": [{"id": "acc"}]}, "tasks": [{"metrics": ["|"]}]}';
    expect(await labels(json, JSON_FILE)).toEqual(['acc']);
  });

  test('an id is quoted where YAML would read it as something else, and its texts are no Markdown', async () => {
    const place = `${METRICS}tasks:\n  - metrics: [|]\n`;
    expect(await accepted(place, 'no')).toBe(`${METRICS}tasks:\n  - metrics: ["no"]\n`);
    const item = await itemAt(place, 'acc');
    expect(item.labelDetails?.description).toBe('Accuracy');
    expect(documentationOf(item)).toBe('Share &#91;of&#93;&#40;command&#58;x&#41; right answers');
  });

  test('hostile ids are cut and shown letter by letter, and inserted as they are', async () => {
    const id = `a\u202eb"'\n[x](command:y)${'z'.repeat(10_000)}`;
    const text = `evaluation: {metrics: [{id: ${JSON.stringify(id)}}]}\n`;
    const [item] = await complete(`${HEAD}${text}tasks: [{metrics: [|]}]\n`);
    expect(item?.label).toBe(`a b"' [x](command:y)${'z'.repeat(39)}…`);
    expect((item?.filterText ?? '').length).toBeLessThan(300);
    const after = accept(`${HEAD}${text}tasks: [{metrics: []}]\n`, item as CompletionItem);
    const written = /metrics: \[(".*")\]\}\]\n$/.exec(after)?.[1];
    expect(JSON.parse(written ?? '')).toBe(id);
    const single = await itemAt(`${text}tasks: [{metrics: ['|']}]\n`, item?.label ?? '');
    expect(editOf(single).newText.startsWith('"')).toBe(true);
  });

  test('licences: those that benchmarks mostly choose come first', async () => {
    const found = await labels('governance:\n  license:\n    data: |\n');
    expect(found.slice(0, 4)).toEqual(['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0']);
    expect(found.length).toBeGreaterThan(500);
    expect(new Set(found).size).toBe(found.length);
    expect(await labels('data: {sources: [{license: AGPL-3.0-on|}]}\n')).toEqual(['AGPL-3.0-only']);
    expect(await labels('{"governance": {"license": {"components": [{"license": "apache-2|"}]}}}', JSON_FILE)).toEqual([
      'Apache-2.0',
    ]);
  });

  test('language tags come with the name of the language', async () => {
    const item = await itemAt('languages: [|]\n', 'zh-Hans');
    expect(item.labelDetails?.description).toBe('Simplified Chinese');
    const all = LANGUAGE_TAGS.map(({ tag }) => tag);
    expect(await labels('languages: |\n')).toEqual(all);
    expect(await labels('languages:\n  - |\n')).toEqual(all);
    expect(await labels('data:\n  translations:\n    - from: |\n')).toEqual(all);
    expect(await labels('data: {translations: [{to: |}]}\n')).toEqual(all);
    expect(all).toEqual([...new Set(all)]);
    expect(LANGUAGE_TAGS.filter(({ tag, name }) => name === tag || Intl.getCanonicalLocales(tag)[0] !== tag)).toEqual(
      [],
    );
    expect(await accepted('languages: [|]\n', 'en')).toBe('languages: [en]\n');
  });

  test('every standard is described, and its versions are shown by an example', async () => {
    expect(Object.keys(STANDARDS)).toEqual([...STANDARD_SYSTEMS]);
    const found = await complete(`${HEAD}standards:\n  - system: |\n`);
    expect(found.map(({ label }) => label)).toEqual([...STANDARD_SYSTEMS]);
    expect(documentationOf(found[6] as CompletionItem)).toBe('Codes for laboratory tests, measurements and documents.');
    const [version] = await complete(`${HEAD}standards:\n  - system: icd 10 cm\n    version: |\n`);
    expect(version?.label).toBe('FY 2026');
    expect(version?.labelDetails?.description).toBe('an example');
    expect(version && documentationOf(version)).toBe(
      'How versions of ICD-10-CM are named: By US fiscal year, from October. Write the one that you used; the current one is named at https://www.cdc.gov/nchs/icd.',
    );
    for (const { page } of Object.values(STANDARDS))
      expect(page).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+(?:\/[\w./-]+)?$/);
    expect(await labels('standards:\n  - system: A list of ours\n    version: |\n')).toEqual([]);
    expect(await labels('{"standards": [{"system": "LOINC", "version": "|"}]}', JSON_FILE)).toEqual(['2.80']);
  });

  test('criteria are proposed with title and score in self-assessments', async () => {
    const found = await complete(`${HEAD}assessment:\n  MC02: {score: 1}\n  |\n`);
    expect(found.map(({ label }) => label)).toEqual(CRITERIA.map(({ id }) => id).filter((id) => id !== 'MC02'));
    expect(found[0]?.labelDetails?.description).toBe('Target capability defined · 0/2');
    expect(found.at(-1)?.labelDetails?.description).toBe('Shortcut baselines · 0/2');
    expect(await accepted('assessment:\n  MC2|\n', 'MC23')).toBe(
      'assessment:\n  MC23:\n    score: <the authors’ own score>\n    justification: <why this score>\n',
    );
  });

  test('suppressions propose criteria and codes, those first that stand in the file', async () => {
    const found = await labels('purpos: {}\nsuppress:\n  - criterion: |\n');
    expect(found).toContain('MC01');
    expect(found).toContain('evidence-missing');
    expect(found).not.toContain('syntax');
    expect(found.indexOf('unknown-key')).toBeLessThan(found.indexOf('MC01'));
    expect(await accepted('suppress:\n  - criterion: |\n', 'MC21')).toBe('suppress:\n  - criterion: MC21\n');
  });
});

describe('directives', () => {
  test('are proposed with gaps for id and reason', async () => {
    expect(await labels('# med|\nstage: data\n')).toEqual(['medcheck-disable-next-line', 'medcheck-disable']);
    expect(await accepted('# med|\n', 'medcheck-disable')).toBe('# medcheck-disable <id> -- <why it is hidden>\n');
    expect(await accepted('# medcheck-dis|able MC09 -- x\n', 'medcheck-disable-next-line')).toBe(
      '# medcheck-disable-next-line MC09 -- x\n',
    );
  });

  test('name first what is found on the next line', async () => {
    const text = '# medcheck-disable-next-line |\n\n# another comment\npurpos: {}\nstatu: draft\n';
    expect((await labels(text)).slice(0, 3)).toEqual(['unknown-key', 'MC01', 'MC02']);
    const both = await labels('# medcheck-disable unknown-key, |\nstatu: draft\nassessment: {MC01: {score: 2}}\n');
    expect(both.indexOf('overclaim')).toBeLessThan(both.indexOf('MC02'));
    expect(both).not.toContain('unknown-key');
  });

  test('take several ids, each once', async () => {
    expect(await accepted('# medcheck-disable-next-line MC01, MC|, MC03 -- x\n', 'MC02')).toBe(
      '# medcheck-disable-next-line MC01, MC02, MC03 -- x\n',
    );
    expect(await labels('# medcheck-disable-next-line MC01, MC|, MC03 -- x\n')).not.toContain('MC03');
  });

  test('are proposed neither in other comments, nor in reasons, nor in JSON', async () => {
    expect(await labels('# |\n')).toEqual([]);
    expect(await labels('# Many |\n')).toEqual([]);
    expect(await labels('# a med|\n')).toEqual([]);
    expect(await labels('# medcheck-report |\n')).toEqual([]);
    expect(await labels('# medcheck-disable MC01 -- because |\n')).toEqual([]);
    expect(await labels('{"name": "x" // med|\n}', JSON_FILE)).toEqual([]);
  });
});

describe('paths', () => {
  const FILES = {
    'README.md': '',
    'docs/guide.md': '',
    'docs/a b: c.md': '',
    'docs/sub/x.md': '',
    'data/test.jsonl': '',
  };
  const onDisk = { platform: fakePlatform(FILES) };

  test('are proposed wherever a file is named, files first', async () => {
    const places = [
      'imports: [|]\n',
      'imports:\n  - |\n',
      'references:\n  - path: |\n',
      'references: |\n',
      'purpose: {clinical_need: {evidence: ["|"]}}\n',
      'data: {splits: [{files: [|]}]}\n',
      'governance: {documentation: {datasheet: |}}\n',
      'governance: {documentation: {guide: {path: |}}}\n',
      'governance: {versioning: {changelog: |}}\n',
      'evaluation: {protocol: {prompts: |}}\n',
    ];
    for (const place of places) {
      const found = (await labels(place, onDisk)).filter((label) => /[/.]/.test(label));
      expect([place, found]).toEqual([place, ['README.md', 'docs/', 'data/']]);
    }
    expect(await labels('homepage: |\n', onDisk)).toEqual([]);
    expect(await labels('references: [{url: |}]\n', onDisk)).toEqual([]);
    const json = { ...JSON_FILE, ...onDisk };
    expect(await labels('{"imports": ["|"]}', json)).toEqual(['README.md', 'docs/', 'data/']);
  });

  test('one level at a time', async () => {
    expect(await labels('imports: [docs/|]\n', onDisk)).toEqual(['guide.md', 'a b: c.md', 'sub/']);
    expect(await labels('imports: [docs/g|]\n', onDisk)).toEqual(['guide.md']);
    expect(await accepted('imports: [docs/|]\n', 'sub/', onDisk)).toBe('imports: [docs/sub/]\n');
    expect(await accepted('imports: ["docs/|"]\n', 'sub/', onDisk)).toBe('imports: ["docs/sub/"]\n');
    expect(await labels('imports: [docs/sub/|]\n', onDisk)).toEqual(['x.md']);
    expect(await accepted('imports: [docs/|]\n', 'a b: c.md', onDisk)).toBe('imports: ["docs/a b: c.md"]\n');
    expect(await labels('imports: [docs/guide.md, docs/|]\n', onDisk)).not.toContain('guide.md');
  });

  test('come from the disk, without hidden files, installed packages, and what lies outside of the folder', async () => {
    const root = await mkdtemp(path.join(os.tmpdir(), 'medcheck-complete-'));
    try {
      const folder = path.join(root, 'w');
      for (const name of ['w/docs', 'w/node_modules', 'w/.git', 'w/sub', 'outside'])
        await mkdir(path.join(root, name), { recursive: true });
      for (const name of ['w/a.md', 'w/.env', 'w/docs/b.md', 'outside/secret.md'])
        await writeFile(path.join(root, name), '');
      await symlink(path.join(root, 'outside'), path.join(folder, 'link-out'));
      await symlink(path.join(folder, 'docs'), path.join(folder, 'link-in'));
      await symlink(path.join(folder, 'gone'), path.join(folder, 'dangling'));
      const session = await Session.start({ capabilities: COMPLETING, folders: [pathToFileURL(folder).href] });
      const shown = async (file: string, marked: string): Promise<string[]> => {
        const uri = pathToFileURL(path.join(folder, file)).href;
        const { text, position } = asked(HEAD + marked);
        session.open(uri, text);
        const items = shownAt(await session.completion(uri, position), text, position);
        session.close(uri);
        return items.map(({ label }) => label);
      };
      expect(await shown('medcheck.yaml', 'imports: [|]\n')).toEqual(['a.md', 'docs/', 'link-in/', 'sub/']);
      expect(await shown('medcheck.yaml', 'imports: [docs/|]\n')).toEqual(['b.md']);
      expect(await shown('sub/medcheck.yaml', 'imports: [../|]\n')).toEqual(['a.md', 'docs/', 'link-in/', 'sub/']);
      for (const path of ['../', '../outside/', 'link-out/', '/', '/etc/', 'file:///etc/', '~/', 'a.md/', 'nowhere/'])
        expect([path, await shown('medcheck.yaml', `imports: ["${path}|"]\n`)]).toEqual([path, []]);
      for (let i = 0; i < 300; i++) await writeFile(path.join(folder, 'docs', `f${i}.md`), '');
      expect(await shown('medcheck.yaml', 'imports: [docs/|]\n')).toHaveLength(200);
    } finally {
      await rm(root, { recursive: true });
    }
  });
});

describe('other files', () => {
  test('nothing is proposed in a file that is no definition, nor in a foreign format', async () => {
    expect(await complete('na|: x\n', { uri: 'file:///w/other.yaml' })).toEqual([]);
    expect(await complete('{"benchmark_details": {|}}', { uri: 'file:///w/clinic-card.json' })).toEqual([]);
  });

  test('the configuration file: keys, codes, levels', async () => {
    const config = { uri: 'file:///w/medcheck.config.yaml' };
    expect(await labels('|', config)).toEqual([
      'severity',
      'laterStages',
      'exclude',
      'formats',
      'maxFileSize',
      'overrides',
    ]);
    expect(await labels('severity:\n  MC23|: off\n', config)).toEqual(['MC23']);
    expect(await labels('severity: {gov|}\n', config)).toEqual(['governance']);
    expect(await labels('severity:\n  MC09: |\n', config)).toEqual(['off', 'hint', 'information', 'warning', 'error']);
    expect(await labels('overrides:\n  - |\n', config)).toEqual(['files', 'severity', 'suppress']);
    const criteria = await labels('overrides:\n  - suppress: [{criterion: |}]\n', config);
    expect(criteria.slice(0, 2)).toEqual(['MC01', 'MC02']);
    expect(criteria).toContain('evidence-missing');
    expect(await accepted('sev|', 'severity', config)).toBe('severity:\n  ');
    expect(await accepted('ex|', 'exclude', config)).toBe('exclude:\n  - ');
    expect(await labels('# med|\n', config)).toEqual([]);
    const [item] = await complete('severity: {MC0|}', config);
    expect(
      documentationOf(item as CompletionItem)
        .split('\n\n')
        .slice(0, 2),
    ).toEqual(['**severity.MC01** — one of the values below', 'The criterion MC01.']);
    const json = { uri: 'file:///w/medcheck.config.json' };
    expect(await accepted('{"later|"}', 'laterStages', json)).toBe(
      '{"laterStages": "<how much is said about stages that a definition has not reached>"}',
    );
  });

  test('the second document of a file has its own ids', async () => {
    const text = `${HEAD}evaluation: {metrics: [{id: one}]}\n---\n${HEAD}evaluation: {metrics: [{id: two}]}\ntasks: [{metrics: [|]}]\n`;
    expect((await complete(text)).map(({ label }) => label)).toEqual(['two']);
  });
});

describe('clients', () => {
  function client(completion: object): CompleteOptions {
    return { capabilities: { ...EDITOR, textDocument: { ...EDITOR.textDocument, completion } } };
  }

  test('without snippets gets plain text, without label details a detail, without Markdown a text', async () => {
    const plain = client({});
    const item = await itemAt('data:\n  |\n', 'size', plain);
    expect(item).toEqual({
      label: 'size',
      kind: 10,
      detail: 'MC24 · 0/2',
      documentation: {
        kind: 'plaintext',
        value: expect.stringMatching(/^data\.size — an object\n\nHow large the benchmark is\./) as string,
      },
      sortText: '10000',
      filterText: 'size',
      textEdit: {
        range: range(3, 2, 2),
        newText: 'size:\n  items: <the number of items>\n  patients: <the number of patients behind them>',
      },
    });
    expect(await accepted('sta|\n', 'status', plain)).toBe('status: \n');
  });

  test('that inserts text as it is gets all of its indentation', async () => {
    const asIs = client({ completionItem: { insertTextModeSupport: { valueSet: [InsertTextMode.asIs] } } });
    const item = await itemAt('data:\n  |\n', 'size', asIs);
    expect(item.insertTextMode).toBe(InsertTextMode.asIs);
    expect(editOf(item).newText).toBe(
      'size:\n    items: <the number of items>\n    patients: <the number of patients behind them>',
    );
    expect(await accepted('data:\n  |\n', 'size', asIs)).toBe(
      'data:\n  size:\n    items: <the number of items>\n    patients: <the number of patients behind them>\n',
    );
    const behindDash = await accepted('experts:\n  - |\n', 'contributes', asIs);
    expect(behindDash).toBe('experts:\n  - contributes:\n      - <one part of the work>\n');
    const json = { ...asIs, ...JSON_FILE };
    expect(await accepted('{\n  "data": {\n    |\n  }\n}', 'size', json)).toBe(
      '{\n  "data": {\n    "size": {\n      "items": "<the number of items>",\n      "patients": "<the number of patients behind them>"\n    }\n  }\n}',
    );
  });

  test('that adjusts is told so', async () => {
    expect((await itemAt('data:\n  |\n', 'size')).insertTextMode).toBe(InsertTextMode.adjustIndentation);
  });
});

describe('while the newest version is not judged yet', () => {
  test('ids come from the judgement before', async () => {
    const slow = deferred<undefined>();
    let isSlow = false;
    const platform = fakePlatform({}, () => (isSlow ? slow.promise : Promise.resolve(undefined)));
    const session = await Session.start({ capabilities: COMPLETING, platform });
    const text = `${HEAD}evaluation: {metrics: [{id: acc}]}\ntasks: [{metrics: []}]\n`;
    session.open(URI, text);
    await session.pull(URI);
    isSlow = true;
    session.change(URI, text.replace('metrics: []', 'metrics: [ ]'));
    const items = await session.completion(URI, { line: 3, character: 19 });
    expect(items.map(({ label }) => label)).toEqual(['acc']);
    slow.resolve(undefined);
  });
});
