/** Code actions over the real protocol: which are offered in which order, and the edits behind them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CreateFile,
  Diagnostic,
  Range,
  TextDocumentEdit,
} from 'vscode-languageserver';
import { EDITOR, Session, type SessionOptions, at, endSessions } from './session';

afterEach(endSessions);

const URI = 'file:///w/medcheck.yaml';

/** A client that knows nothing beyond LSP 3.0. */
const PLAIN: ClientCapabilities = {};

async function started(text: string, options: SessionOptions = {}, uri = URI): Promise<Session> {
  const session = await Session.start(options);
  session.open(uri, text);
  return session;
}

/** The actions for the findings of some codes. */
async function actionsFor(
  session: Session,
  codes: readonly string[],
  only?: string[],
  uri = URI,
): Promise<CodeAction[]> {
  const all = await session.findings(uri);
  const diagnostics = all.filter(({ code }) => codes.includes(String(code)));
  expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  return actionsAt(session, diagnostics[0]?.range ?? ZERO, diagnostics, only, uri);
}

const ZERO: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

async function actionsAt(
  session: Session,
  range: Range,
  diagnostics: Diagnostic[],
  only?: string[],
  uri = URI,
): Promise<CodeAction[]> {
  const context = { diagnostics, ...(only ? { only } : {}) };
  return (await session.ask<CodeAction[] | null>('codeAction', uri, { range, context })) ?? [];
}

function titled(actions: readonly CodeAction[], title: string | RegExp): CodeAction {
  const found = actions.find((action) =>
    typeof title === 'string' ? action.title === title : title.test(action.title),
  );
  if (!found) throw new Error(`No ${String(title)} among: ${actions.map((action) => action.title).join(' | ')}`);
  return found;
}

async function resolved(session: Session, action: CodeAction): Promise<CodeAction> {
  return session.resolve<CodeAction>('codeAction/resolve', action);
}

type Change = TextDocumentEdit | CreateFile;

/** The changes of an action's edit, in order. */
function changesOf(action: CodeAction): Change[] {
  return (action.edit?.documentChanges ?? []) as Change[];
}

/** The text edits of an action on one document, snippets as they are. */
function editsOf(action: CodeAction): { range: Range; text: string }[] {
  const [change] = changesOf(action).filter((one): one is TextDocumentEdit => 'edits' in one);
  return (change?.edits ?? []).map((edit) => ({
    range: edit.range,
    text: 'snippet' in edit ? edit.snippet.value : edit.newText,
  }));
}

const BASE = `medcheck: "1.0"
name: Ward Sepsis 🩺
stage: data
purpose:
  capability: Recognise sepsis in emergency notes
data:
  annotation:
    agreement: {metric: kappa}
  review: Two physicians
`;

describe('the list', () => {
  test('has what mends a finding first, then what sets it aside, then its page', async () => {
    const session = await started(BASE, { options: { explainCommand: 'show.page' } });
    const actions = await actionsFor(session, ['MC20']);
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred ?? false])).toEqual([
      ['Add "value" and "adjudication" (MC20)', true],
      ['Mark MC20 as not applicable, with a reason', false],
      ['Suppress MC20 here, with a reason', false],
      ['Suppress MC20 in the whole file, with a reason', false],
      ['Open the page of MC20', false],
    ]);
    expect(new Set(actions.map(({ kind }) => kind))).toEqual(new Set(['quickfix']));
    expect(actions.at(-1)?.command).toEqual({
      title: 'Open the page of MC20',
      command: 'show.page',
      arguments: ['MC20'],
    });
    expect(actions[0]?.diagnostics?.map(({ code }) => code)).toEqual(['MC20']);
  });

  test('puts what mends any of several findings before what sets one aside', async () => {
    const session = await started(BASE);
    const titles = (await actionsFor(session, ['MC20', 'MC21'])).map(({ title }) => title);
    expect(titles.slice(0, 4)).toEqual([
      'Add "value" and "adjudication" (MC20)',
      'Turn the text of "review" into an object that holds it (MC21)',
      'Mark MC20 as not applicable, with a reason',
      'Mark MC21 as not applicable, with a reason',
    ]);
  });

  test('has no page where the client names no command for it', async () => {
    const session = await started(BASE);
    expect((await actionsFor(session, ['MC20'])).filter(({ command }) => command)).toEqual([]);
  });

  test('has exactly one preferred action for each finding that something mends', async () => {
    const session = await started(BASE.replace('stage: data', 'stage: Data') + 'versoin: 1.10\nlanguages: [no]\n');
    for (const diagnostic of await session.findings(URI)) {
      const actions = await actionsAt(session, diagnostic.range, [diagnostic]);
      expect(actions.filter(({ isPreferred }) => isPreferred).length, String(diagnostic.code)).toBeLessThanOrEqual(1);
    }
  });

  test('is that of the findings at the range, where the client sends none', async () => {
    const session = await started(BASE);
    const start = at(BASE, 'review: Two', 9);
    const titles = (await actionsAt(session, { start, end: start }, [])).map(({ title }) => title);
    expect(titles[0]).toBe('Turn the text of "review" into an object that holds it (MC21)');
    expect(titles.every((title) => title.includes('MC21'))).toBe(true);
  });

  test('is empty for what other tools report, and for a file that is none of ours', async () => {
    const session = await started(BASE);
    const foreign: Diagnostic = { range: ZERO, message: 'x', code: 'MC20', source: 'other' };
    expect(await actionsAt(session, ZERO, [foreign])).toEqual([]);
    session.open('file:///w/other.yaml', 'a: 1\n');
    expect(await actionsAt(session, ZERO, [], undefined, 'file:///w/other.yaml')).toEqual([]);
  });

  test('keeps to the kinds that are asked for', async () => {
    const session = await started(`${BASE}version: 1.10\n`);
    expect(await actionsFor(session, ['MC20'], ['refactor'])).toEqual([]);
    expect((await actionsFor(session, ['MC20'], ['quickfix'])).length).toBeGreaterThan(0);
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.medcheck']) {
      const actions = await actionsFor(session, ['MC20'], [kind]);
      expect(actions.map((action) => [action.title, action.kind])).toEqual([
        ['Fix all that MedCheck can fix safely', 'source.fixAll.medcheck'],
      ]);
    }
    expect(await actionsFor(session, ['MC20'], ['source.fixAll.eslint'])).toEqual([]);
  });

  test('finds a finding again by its data where the text above it has changed since', async () => {
    const session = await started(BASE);
    const diagnostics = (await session.findings(URI)).filter(({ code }) => code === 'MC20');
    session.change(URI, '# one line more\n', ZERO);
    const actions = await actionsAt(session, ZERO, diagnostics);
    const edits = editsOf(await resolved(session, titled(actions, /^Suppress MC20 here/)));
    expect(edits.map(({ range }) => range.start)).toEqual([{ line: 8, character: 0 }]);
  });
});

describe('the edit', () => {
  test('comes when the action is chosen, for the version that it was made for', async () => {
    const session = await started(BASE);
    const action = titled(await actionsFor(session, ['MC20']), /^Add/);
    expect(action.edit).toBeUndefined();
    expect(changesOf(await resolved(session, action))).toEqual([
      {
        textDocument: { uri: URI, version: 1 },
        edits: [
          {
            range: { start: { line: 7, character: 29 }, end: { line: 7, character: 29 } },
            snippet: { kind: 'snippet', value: ', value: ${1:<its value>}' },
          },
          {
            range: { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } },
            snippet: { kind: 'snippet', value: '    adjudication: ${2:<how disagreements were settled>}\n' },
          },
        ],
      },
    ]);
  });

  test('is refused once the text has changed', async () => {
    const session = await started(BASE);
    const action = titled(await actionsFor(session, ['MC20']), /^Add/);
    session.change(URI, '# one line more\n', ZERO);
    await expect(resolved(session, action)).rejects.toMatchObject({ code: -32801 });
  });

  test('comes at once, as plain text, to a client that knows neither versions nor snippets', async () => {
    const session = await started(BASE, { capabilities: PLAIN });
    await session.until('they are published', () => session.published(URI).length === 1);
    const [published] = session.published(URI);
    const diagnostics = published?.diagnostics.filter(({ code }) => code === 'MC20') ?? [];
    const action = titled(await actionsAt(session, ZERO, diagnostics), /^Add/);
    expect(action.data).toBeUndefined();
    expect(action.edit).toEqual({
      changes: {
        [URI]: [
          {
            range: { start: { line: 7, character: 29 }, end: { line: 7, character: 29 } },
            newText: ', value: <its value>',
          },
          {
            range: { start: { line: 7, character: 30 }, end: { line: 7, character: 30 } },
            newText: '\n    adjudication: <how disagreements were settled>',
          },
        ],
      },
    });
  });

  test('offers the values of an enumeration behind the placeholder', async () => {
    const session = await started(
      BASE.replace('stage: data', 'stage: governance') +
        'governance:\n  maintenance: {owner: us}\n  feedback: {url: "https://example.org"}\n  limitations: [Two hospitals]\n',
    );
    const action = await resolved(session, titled(await actionsFor(session, ['MC41']), /^Add/));
    expect(editsOf(action).map(({ text }) => text)).toEqual([
      '  availability:\n    code:\n      access: ${1|<who can get it>,open,on_request,private|}\n      repository: ${2:<where it is>}\n',
    ]);
  });

  test('begins at the start of its line where it has several lines, as an editor would indent them again', async () => {
    const session = await started(BASE.trimEnd());
    const action = await resolved(session, titled(await actionsFor(session, ['MC21']), /^Turn/));
    const [edit, ...others] = editsOf(action);
    expect(others).toEqual([]);
    expect(edit?.range).toEqual({ start: { line: 8, character: 0 }, end: { line: 8, character: 24 } });
    expect(edit?.text.split('\n').slice(0, 4)).toEqual([
      '  review:',
      '    procedure: Two physicians',
      '    reviewers:',
      '      count: ${1:<how many people>}',
    ]);
  });

  test('of all safe fixes changes each place once', async () => {
    const text = `${BASE}version: 1.10\nlanguages: [no, en]\nstatus: Draft\n`;
    const session = await started(text);
    const [action] = await actionsFor(session, ['MC20'], ['source.fixAll']);
    expect(editsOf(await resolved(session, action as CodeAction)).map((edit) => edit.text)).toEqual([
      '"1.10"',
      '"no"',
      'draft',
    ]);
  });

  test('of all findings of a code is offered where there are several', async () => {
    const session = await started(`${BASE}version: 1.10\nlanguages: [no, en]\n`);
    const actions = await actionsFor(session, ['yaml-ambiguous']);
    const all = await resolved(session, titled(actions, 'Fix all 2 findings yaml-ambiguous in this file'));
    expect(editsOf(all).map((edit) => edit.text)).toEqual(['"1.10"', '"no"']);
    const one = await started(`${BASE}version: 1.10\n`, {}, 'file:///w/one.medcheck.yaml');
    const alone = await actionsFor(one, ['yaml-ambiguous'], undefined, 'file:///w/one.medcheck.yaml');
    expect(alone.map(({ title }) => title).filter((title) => title.startsWith('Fix all'))).toEqual([]);
  });

  test('of a canary has a new id each time', async () => {
    const session = await started(
      BASE.replace('  review', '  contamination:\n    checks: [{method: web_search}]\n  review'),
    );
    const made = async (): Promise<string> => {
      const action = titled(await actionsFor(session, ['MC23']), /canary/);
      return editsOf(await resolved(session, action))[0]?.text ?? '';
    };
    const uuid = /WARD-SEPSIS-CANARY-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;
    expect(await made()).toMatch(uuid);
    expect(await made()).not.toBe(await made());
  });

  test('in the second document of a file lies in that document', async () => {
    const text = `${BASE}---\n${BASE.replace('kappa', 'alpha')}`;
    const session = await started(text);
    const diagnostics = (await session.findings(URI)).filter(
      ({ code, range }) => code === 'MC20' && range.start.line > 9,
    );
    const action = titled(await actionsAt(session, ZERO, diagnostics), /^Add/);
    const lines = editsOf(await resolved(session, action)).map(({ range }) => range.start.line);
    expect(lines).toEqual([17, 18]);
  });
});

describe('in a foreign file', () => {
  const CARD = JSON.stringify(
    { benchmark_details: { name: 'Card', overview: 'An overview of what it measures.' } },
    null,
    2,
  );
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function opened(config?: {
    name: string;
    text: string;
  }): Promise<{ session: Session; uri: string; root: string }> {
    folder = mkdtempSync(path.join(tmpdir(), 'medcheck-actions-'));
    writeFileSync(path.join(folder, 'clinic-card.json'), CARD);
    if (config) writeFileSync(path.join(folder, config.name), config.text);
    const root = pathToFileURL(folder).href;
    const session = await Session.start({ folders: [root] });
    const uri = `${root}/clinic-card.json`;
    session.open(uri, CARD, 'json');
    return { session, uri, root };
  }

  test('a suppression goes into the configuration file that is there', async () => {
    const { session, uri, root } = await opened({ name: 'medcheck.config.yaml', text: '# ours\nlaterStages: off\n' });
    const actions = await actionsFor(session, ['MCS1'], undefined, uri);
    expect(actions.map(({ title }) => title)).toEqual([
      'Suppress MCS1 for this file in medcheck.config.yaml, with a reason',
    ]);
    const action = await resolved(session, actions[0] as CodeAction);
    expect(changesOf(action)).toEqual([
      {
        textDocument: { uri: `${root}/medcheck.config.yaml`, version: null },
        edits: [
          {
            range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
            snippet: {
              kind: 'snippet',
              value:
                'overrides:\n  - files:\n      - clinic-card.json\n    suppress:\n      - criterion: MCS1\n        reason: ${1:<why it is hidden>}\n',
            },
          },
        ],
      },
    ]);
  });

  test('a further one joins the override of the file, also in JSON', async () => {
    const text = '{\n  "overrides": [\n    { "files": ["clinic-card.json"], "suppress": [] }\n  ]\n}\n';
    const { session, uri } = await opened({ name: 'medcheck.config.json', text });
    const action = await resolved(
      session,
      titled(await actionsFor(session, ['MCS1'], undefined, uri), /^Suppress MCS1/),
    );
    expect(editsOf(action)).toEqual([
      {
        range: { start: { line: 2, character: 49 }, end: { line: 2, character: 51 } },
        text: '[{ "criterion": "MCS1", "reason": "${1:<why it is hidden>}" \\}]',
      },
    ]);
  });

  test('without a configuration file one is made in the workspace folder', async () => {
    const { session, uri, root } = await opened();
    const action = await resolved(
      session,
      titled(await actionsFor(session, ['MCS1'], undefined, uri), /^Suppress MCS1/),
    );
    expect(changesOf(action)[0]).toEqual({
      kind: 'create',
      uri: `${root}/medcheck.config.yaml`,
      options: { overwrite: false, ignoreIfExists: false },
    });
    expect(editsOf(action)[0]?.text).toContain('criterion: MCS1');
  });

  test('none is made where there is no disk to read it from', async () => {
    const root = 'vscode-vfs://github/w';
    const session = await Session.start({ folders: [root] });
    session.open(`${root}/clinic-card.json`, CARD, 'json');
    expect(await actionsFor(session, ['MCS1'], undefined, `${root}/clinic-card.json`)).toEqual([]);
  });

  test('what the format cannot say leads to a definition that imports the file', async () => {
    const { session, uri, root } = await opened();
    const actions = await actionsFor(session, ['no-slot'], undefined, uri);
    const action = await resolved(
      session,
      titled(actions, 'Start a definition that imports this file: clinic-card.medcheck.yaml'),
    );
    expect(changesOf(action)[0]).toMatchObject({ kind: 'create', uri: `${root}/clinic-card.medcheck.yaml` });
    expect(editsOf(action)[0]?.text).toContain('imports:\n  - clinic-card.json\nname: Card\n');
  });

  test.each([
    [
      'README.md',
      '---\npretty_name: WardQA\ntask_categories: [question-answering]\ntags: [medical, clinical]\n---\n# Notes\n',
    ],
    [
      'croissant.json',
      '{"@context": {"cr": "http://mlcommons.org/croissant/"}, "@type": "sc:Dataset", "name": "Medical notes of patients"}',
    ],
    [
      'wardqa.yaml',
      'task: medqa_ward\ndescription: Answer questions on patients.\ndataset_path: example/medqa\noutput_type: multiple_choice\n',
    ],
    ['eval.yaml', 'name: MedQA\ndescription: Clinical notes\nevaluation_framework: inspect-ai\ntasks: [{id: medqa}]\n'],
    ['ward_d4d.yaml', 'name: Patients of a hospital\npurposes: []\n'],
  ])('so it does in %s', async (name, text) => {
    const { root } = await opened();
    const session = await Session.start({ folders: [root], capabilities: EDITOR });
    session.open(`${root}/${name}`, text, name.endsWith('md') ? 'markdown' : 'yaml');
    const actions = await actionsFor(session, ['no-slot'], undefined, `${root}/${name}`);
    const own = name.replace(/\.[a-z]+$/, '.medcheck.yaml');
    const action = await resolved(session, titled(actions, `Start a definition that imports this file: ${own}`));
    expect(editsOf(action)[0]?.text).toContain(`imports:\n  - ${name}\n`);
  });

  test('a client that cannot make files is not offered one', async () => {
    const { uri, root } = await opened();
    const capabilities = { ...EDITOR, workspace: { ...EDITOR.workspace, workspaceEdit: { documentChanges: true } } };
    const session = await Session.start({ folders: [root], capabilities });
    session.open(uri, CARD, 'json');
    expect(await actionsFor(session, ['MCS1', 'no-slot'], undefined, uri)).toEqual([]);
  });
});
