/** Findings over the protocol: pulled or pushed, as the text changes, for each kind of document. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { EDITOR, Session, TEXT_ONLY, at, deferred, endSessions, fakePlatform, range } from './session';

afterEach(endSessions);

const URI = 'file:///w/medcheck.yaml';
const HEAD = 'medcheck: "1.0"\nname: Sepsis notes 😀\n';
const TYPO = `${HEAD}purpose: {capabilty: x, goal: y}\n`;

const quiet = { platform: fakePlatform(), settings: () => TEXT_ONLY };
const pushing = {
  textDocument: { publishDiagnostics: { relatedInformation: true } },
  workspace: { configuration: true },
};

describe('pull', () => {
  test('gives the findings with code, severity, source, message and range', async () => {
    const session = await Session.start(quiet);
    session.open(URI, TYPO);
    expect(await session.pull(URI)).toEqual({
      kind: 'full',
      resultId: expect.any(String) as string,
      items: [
        {
          code: 'unknown-key',
          message: '"capabilty" is not a key of "purpose". Did you mean "capability"? Keys of your own begin with x_.',
          range: range(2, 10, 19),
          severity: DiagnosticSeverity.Warning,
          source: 'medcheck',
          data: { pointer: '/purpose/capabilty', document: 0 },
        },
        {
          code: 'unknown-key',
          message: '"goal" is not a key of "purpose". Did you mean "goals"? Keys of your own begin with x_.',
          range: range(2, 24, 28),
          severity: DiagnosticSeverity.Warning,
          source: 'medcheck',
          data: { pointer: '/purpose/goal', document: 0 },
        },
      ],
    });
  });

  test('counts characters as UTF-16 behind an emoji', async () => {
    const session = await Session.start(quiet);
    session.open(URI, `${HEAD}purpose: {x_a: "😀", goal: y}\n`);
    expect((await session.findings(URI)).map((d) => d.range)).toEqual([range(2, 21, 25)]);
  });

  test('gives the criteria of the stage, and one hint for the later ones', async () => {
    const session = await Session.start({ platform: fakePlatform() });
    session.open(URI, `${HEAD}stage: design\npurpose: {capability: Recognise sepsis in emergency notes}\n`);
    const found = await session.findings(URI);
    expect(found.map((d) => d.code).sort()).toEqual(['DR01', 'MC01', 'MCS1', 'later-stages']);
    expect(found.find((d) => d.code === 'later-stages')?.severity).toBe(DiagnosticSeverity.Hint);
  });

  test('says that nothing has changed, by the id of the last result', async () => {
    const session = await Session.start(quiet);
    session.open(URI, TYPO);
    const first = await session.pull(URI);
    expect(await session.pull(URI, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    session.change(URI, 'z', range(2, 10, 10));
    expect((await session.pull(URI, first.resultId)).kind).toBe('full');
  });

  test('says so too where an edit changes no finding and touches none', async () => {
    const session = await Session.start(quiet);
    session.open(URI, TYPO);
    const { resultId } = await session.pull(URI);
    session.change(URI, 'z', range(2, 21, 22));
    expect(await session.pull(URI, resultId)).toEqual({ kind: 'unchanged', resultId });
    session.change(URI, 'Pneumonia', range(1, 6, 12));
    expect(await session.pull(URI, resultId)).toEqual({ kind: 'unchanged', resultId });
    // The editor has lost the mark of what is typed again.
    session.change(URI, 'capabilty', range(2, 10, 19));
    const again = await session.pull(URI, resultId);
    expect(again).toMatchObject({ kind: 'full', items: [{ range: range(2, 10, 19) }, { range: range(2, 24, 28) }] });
    expect(again.resultId).not.toBe(resultId);
    session.change(URI, '\n', range(1, 0, 0));
    expect(await session.pull(URI, again.resultId)).toMatchObject({
      kind: 'full',
      items: [{ range: range(3, 10, 19) }, { range: range(3, 24, 28) }],
    });
  });

  test('a file that is opened again with another text is not taken for unchanged', async () => {
    const session = await Session.start(quiet);
    session.open(URI, TYPO);
    const first = await session.pull(URI);
    session.close(URI);
    session.open(URI, `${HEAD}purpose: {capability: x}\n`);
    expect(await session.pull(URI, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('follows incremental changes', async () => {
    const session = await Session.start(quiet);
    session.open(URI, TYPO);
    expect(await session.codes(URI)).toEqual(['unknown-key', 'unknown-key']);
    session.change(URI, 'capability', range(2, 10, 19));
    expect((await session.findings(URI)).map((d) => d.range)).toEqual([range(2, 25, 29)]);
    for (const [i, letter] of ['s', ',', ' ', 'd'].entries()) session.change(URI, letter, range(2, 29 + i, 29 + i));
    expect((await session.findings(URI)).map((d) => [d.code, d.range])).toEqual([['unknown-key', range(2, 32, 33)]]);
    session.change(URI, `${HEAD}purpose: [\n`);
    expect(await session.codes(URI)).toContain('syntax');
  });

  test('a document that is not open has no findings', async () => {
    const session = await Session.start(quiet);
    expect(await session.pull(URI)).toEqual({ kind: 'full', items: [] });
    session.open(URI, TYPO);
    expect(await session.codes(URI)).toHaveLength(2);
    session.close(URI);
    expect(await session.pull(URI)).toEqual({ kind: 'full', items: [] });
    expect(await session.coverage(URI)).toBeNull();
    expect(await session.hover(URI, at(TYPO, 'name'))).toBeNull();
  });

  test('leaves out what is suppressed', async () => {
    const session = await Session.start(quiet);
    session.open(URI, `${HEAD}# medcheck-disable-next-line unknown-key -- it is planned for 1.1\npurpose: {goal: y}\n`);
    expect(await session.codes(URI)).toEqual([]);
    expect((await session.coverage(URI))?.documents).toHaveLength(1);
  });

  test('never publishes', async () => {
    const session = await Session.start(quiet);
    session.open(URI, TYPO);
    await session.pull(URI);
    session.change(URI, 'z', range(2, 10, 10));
    await session.pull(URI);
    session.close(URI);
    await session.pull(URI);
    expect(session.published(URI)).toEqual([]);
  });
});

describe('push', () => {
  test('publishes each version that stands, and clears on close', async () => {
    const session = await Session.start({ ...quiet, capabilities: pushing });
    session.open(URI, TYPO);
    await session.until('the first are published', () => session.published(URI).length === 1);
    expect(session.published(URI)[0]).toMatchObject({
      version: 1,
      diagnostics: [{ code: 'unknown-key' }, { code: 'unknown-key' }],
    });
    session.change(URI, 'capability', range(2, 10, 19));
    await session.until('the next are published', () => session.published(URI).at(-1)?.version === 2);
    expect(
      session
        .published(URI)
        .at(-1)
        ?.diagnostics.map((d) => d.code),
    ).toEqual(['unknown-key']);
    session.close(URI);
    await session.until('they are cleared', () => session.published(URI).at(-1)?.diagnostics.length === 0);
  });

  test('answers no pull', async () => {
    const session = await Session.start({ ...quiet, capabilities: pushing });
    expect(session.capabilities).not.toHaveProperty('diagnosticProvider');
  });

  test('publishes again when the settings change', async () => {
    let settings: unknown = TEXT_ONLY;
    const session = await Session.start({ platform: fakePlatform(), capabilities: pushing, settings: () => settings });
    session.open(URI, TYPO);
    await session.until('the first are published', () => session.published(URI).length === 1);
    settings = { ...TEXT_ONLY, severity: { ...TEXT_ONLY.severity, 'unknown-key': 'error' } };
    session.settingsChanged();
    await session.until('they are errors', () => session.published(URI).at(-1)?.diagnostics[0]?.severity === 1);
    expect(session.sent('workspace/diagnostic/refresh')).toEqual([]);
  });
});

describe('what a diagnostic carries', () => {
  const TWO_GAPS = `${HEAD}stage: design\npurpose: {capability: Recognise sepsis in emergency notes}\n`;

  test.each([
    ['the capability of pushing', { publishDiagnostics: { relatedInformation: true }, diagnostic: {} }, true],
    ['the capability of pulling', { diagnostic: { relatedInformation: true } }, true],
    ['neither', { publishDiagnostics: {}, diagnostic: {} }, false],
  ])('related information with %s', async (_name, textDocument, expected) => {
    const session = await Session.start({ capabilities: { textDocument }, platform: fakePlatform() });
    session.open(URI, TWO_GAPS);
    const related = (await session.findings(URI)).flatMap((d) => d.relatedInformation ?? []);
    if (!expected) expect(related).toEqual([]);
    else {
      expect(related.length).toBeGreaterThan(0);
      expect(new Set(related.map((r) => r.location.uri))).toEqual(new Set([URI]));
    }
  });

  test('related information of an imported file names that file', async () => {
    const card = JSON.stringify({
      benchmark_details: { name: 'Sepsis' },
      purpose_and_intended_users: { audience: ['Dermatologists who run a referral service'] },
    });
    const uri = 'file:///w/sub%20folder/medcheck.yaml';
    const name = 'cards/100% a#b?.json';
    const definition = `${HEAD}stage: governance\npurpose: {capability: Recognise sepsis}\nimports: [${JSON.stringify(name)}]\n`;
    const session = await Session.start({ platform: fakePlatform({ [name]: card }) });
    session.open(uri, definition);
    const places = (await session.findings(uri)).flatMap((d) => d.relatedInformation ?? []).map((r) => r.location.uri);
    expect(places).toContain('file:///w/sub%20folder/cards/100%25%20a%23b%3F.json');
  });

  test('a link to the criterion only where the client has said which it can open', async () => {
    const text = readFileSync(path.join(__dirname, '../criteria/MC23/bad.yaml'), 'utf8');
    const plain = await Session.start({ platform: fakePlatform() });
    plain.open(URI, text);
    expect((await plain.findings(URI)).filter((d) => d.codeDescription)).toEqual([]);
    const linking = await Session.start({
      platform: fakePlatform(),
      options: { explainLink: 'command:x?["{id}"]&{id}' },
    });
    linking.open(URI, text);
    const found = await linking.findings(URI);
    expect(found.find((d) => d.code === 'MC23')?.codeDescription).toEqual({ href: 'command:x?["MC23"]&MC23' });
    for (const { code, codeDescription } of found)
      expect(codeDescription !== undefined, String(code)).toBe(/^(?:MC|MM|DR)\d\d$/.test(String(code)));
  });

  test('a claim links to DR05', async () => {
    const session = await Session.start({ platform: fakePlatform(), options: { explainLink: 'x:{id}' } });
    session.open(URI, `${HEAD}description: Models that pass are ready for clinical use.\npurpose: {capability: x}\n`);
    const claim = (await session.findings(URI)).find((d) => d.code === 'claim');
    expect(claim?.codeDescription).toEqual({ href: 'x:DR05' });
  });
});

describe('documents', () => {
  test('of other formats have empty results and no coverage', async () => {
    const session = await Session.start(quiet);
    const others = {
      'file:///w/compose.yaml': 'services: {a: 1}\n',
      'file:///w/package.json': '{"name": "x"}',
      'file:///w/empty.yml': '',
    };
    for (const [uri, text] of Object.entries(others)) {
      session.open(uri, text);
      expect(await session.pull(uri)).toMatchObject({ kind: 'full', items: [] });
      expect(await session.coverage(uri)).toBeNull();
    }
  });

  test('that become a definition while they are typed are judged', async () => {
    const session = await Session.start(quiet);
    const uri = 'file:///w/notes.yaml';
    session.open(uri, 'purpose: {goal: y}\n');
    expect(await session.codes(uri)).toEqual([]);
    session.change(uri, 'medcheck: "1.0"\nname: A\n', range(0, 0, 0));
    expect(await session.codes(uri)).toEqual(['unknown-key']);
    session.change(uri, '', { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } });
    expect(await session.codes(uri)).toEqual([]);
  });

  test('that are open are read as they are edited, where another one imports them', async () => {
    const card = '---\nlicense: cc-by-4.0\ntask_categories: [question-answering]\n---\n';
    const session = await Session.start({
      platform: fakePlatform({ 'my card.md': card, 'lost.md': 'x' }),
      settings: () => TEXT_ONLY,
      capabilities: EDITOR,
    });
    const [definition, readme] = ['file:///w/medcheck.yaml', 'file:///w/my%20card.md'];
    session.open(
      definition,
      `${HEAD}imports: [my card.md]\npurpose: {capability: x}\ngovernance: {license: {data: CC-BY-4.0}}\n`,
    );
    expect(await session.codes(definition)).toEqual([]);
    session.open(readme, card);
    session.change(readme, 'mit', range(1, 9, 18));
    expect(await session.codes(definition)).toEqual(['consistency']);
    await session.until('the client is asked to pull', () => session.sent('workspace/diagnostic/refresh').length > 0);
    expect((await session.findings(definition))[0]?.relatedInformation?.[0]?.location).toEqual({
      uri: readme,
      range: range(1, 9, 12),
    });
    session.close(readme);
    expect(await session.codes(definition)).toEqual([]);
    // What is no file of the workspace is not imported because it is open.
    session.change(definition, 'no card.md', range(2, 10, 20));
    session.open('file:///w/no%20card.md', card);
    expect(await session.codes(definition)).toEqual(['import-unread']);
  });

  test('that another open document names are judged anew without being asked for, in a client that pulls nothing', async () => {
    const card = '---\nlicense: cc-by-4.0\ntask_categories: [question-answering]\n---\n';
    const session = await Session.start({ capabilities: {}, platform: fakePlatform({ 'README.md': card }) });
    const definition = 'file:///w/medcheck.yaml';
    session.open(
      definition,
      `${HEAD}imports: [README.md]\npurpose: {capability: x}\ngovernance: {license: {data: CC-BY-4.0}}\n`,
    );
    session.open('file:///w/README.md', card);
    const codes = (): string[] =>
      session.published(definition).map(({ diagnostics }) => diagnostics.map(({ code }) => code).join());
    await session.until(
      'the first findings',
      () => codes().length > 0 && codes().at(-1)?.includes('consistency') === false,
    );
    session.change('file:///w/README.md', 'mit', range(1, 9, 18));
    await session.until('the contradiction', () => codes().at(-1)?.includes('consistency') === true);
  });

  test('that were never saved have no files beside them, and no error', async () => {
    const session = await Session.start({ settings: () => TEXT_ONLY });
    const uri = 'untitled:Untitled-1';
    session.open(uri, `${TYPO}references: [{path: nowhere.md}]\nimports: [card.json]\n`);
    expect(await session.codes(uri)).toEqual(['unknown-key', 'unknown-key', 'import-unread']);
    expect((await session.coverage(uri))?.documents[0]?.name).toBe('Sepsis notes 😀');
  });

  test('that were never saved are read in the language that the editor says', async () => {
    const session = await Session.start({ settings: () => TEXT_ONLY });
    const text = '{"medcheck": "1.0", "name": "A", "purpose": {"capability": "x"},}';
    session.open('untitled:Untitled-2', text, 'json');
    expect(new Set(await session.codes('untitled:Untitled-2'))).toEqual(new Set(['syntax']));
    session.open('untitled:Untitled-3', text, 'yaml');
    expect(await session.codes('untitled:Untitled-3')).toEqual([]);
  });

  test('with several YAML documents have the findings of each, at its own lines', async () => {
    const session = await Session.start(quiet);
    session.open(URI, `${TYPO}---\n${HEAD}purpose: {aim: y}\n`);
    expect((await session.findings(URI)).map((d) => [d.code, d.range])).toEqual([
      ['unknown-key', range(2, 10, 19)],
      ['unknown-key', range(2, 24, 28)],
      ['unknown-key', range(6, 10, 13)],
    ]);
    expect((await session.coverage(URI))?.documents).toHaveLength(2);
  });

  test('with addresses that encode nothing do not fail', async () => {
    for (const uri of [
      'file:///w/100%zz/medcheck.yaml',
      'git:/w/medcheck.yaml',
      'vscode-vfs://github/a/b/medcheck.yaml',
    ]) {
      const session = await Session.start({
        settings: () => ({ ...TEXT_ONLY, exclude: ['none/**'] }),
        folders: ['file:///w'],
      });
      session.open(uri, TYPO);
      expect(await session.codes(uri), uri).toEqual(['unknown-key', 'unknown-key']);
    }
  });

  test('do not mix', async () => {
    const session = await Session.start(quiet);
    const other = 'file:///w/b.medcheck.yaml';
    session.open(URI, TYPO);
    session.open(other, `${HEAD}purpose: {aim: y}\n`);
    const [first, second] = await Promise.all([session.codes(URI), session.codes(other)]);
    expect([first.length, second.length]).toEqual([2, 1]);
  });
});

describe('coverage', () => {
  test('names the document, its stage, points and criteria', async () => {
    const text = readFileSync(path.join(__dirname, '../../examples/angorbench/medcheck.yaml'), 'utf8');
    const session = await Session.start();
    const uri = `file://${path.join(__dirname, '../../examples/angorbench/medcheck.yaml')}`;
    session.open(uri, text);
    const result = await session.coverage(uri);
    expect(result).toMatchObject({ uri, version: 1, config: null, limits: [] });
    const document = result?.documents[0];
    expect(document).toMatchObject({
      name: 'AngorBench',
      format: 'medcheck',
      stage: 'governance',
      stageStated: true,
      provisional: false,
      total: { id: 'total', points: 92, max: 92 },
      percent: 100,
    });
    expect(document?.stages.map((s) => s.id)).toEqual(['design', 'data', 'evaluation', 'validity', 'governance']);
    expect(document?.stages.reduce((sum, s) => sum + s.points, 0)).toBe(92);
    expect(document?.modules.map((m) => [m.id, m.applies])).toEqual([
      ['multimodal', true],
      ['readiness', true],
    ]);
    expect(document?.criteria).toHaveLength(58);
    expect(document?.criteria.find((c) => c.id === 'MC23')).toMatchObject({
      group: 'data',
      score: 2,
      missing: [],
      waived: null,
    });
  });

  test('is provisional with syntax errors', async () => {
    const session = await Session.start(quiet);
    session.open(URI, `${TYPO}data: {size: [\n`);
    expect((await session.coverage(URI))?.documents[0]?.provisional).toBe(true);
  });

  test('changes are told to a client that asked for it', async () => {
    const session = await Session.start({ ...quiet, options: { coverageNotifications: true } });
    session.open(URI, TYPO);
    await session.until('the first is told', () => session.sent('medcheck/coverageChanged').length === 1);
    session.change(URI, 'z', range(2, 10, 10));
    await session.until('the change is told', () => session.sent('medcheck/coverageChanged').length === 2);
    session.settingsChanged();
    await session.until('new settings are told', () => session.sent('medcheck/coverageChanged').length === 3);
    expect(session.sent('medcheck/coverageChanged')).toEqual([{ uri: URI }, { uri: URI }, { uri: URI }]);
  });

  test('changes are not told to others', async () => {
    const session = await Session.start(quiet);
    session.open(URI, TYPO);
    session.change(URI, 'z', range(2, 10, 10));
    await session.pull(URI);
    expect(session.sent('medcheck/coverageChanged')).toEqual([]);
  });
});

test('requests for the same state share one judgement', async () => {
  const found = deferred<{ status: 'missing' }>();
  let looks = 0;
  const platform = fakePlatform((path) => {
    if (path === 'a.md') looks++;
    return found.promise;
  });
  const session = await Session.start({ platform, capabilities: EDITOR, settings: () => TEXT_ONLY });
  session.open(URI, `${TYPO}references: [{path: a.md}]\n`);
  const answers = Promise.all([
    session.pull(URI),
    session.coverage(URI),
    session.hover(URI, at(TYPO, 'name')),
    session.pull(URI),
  ]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  found.resolve({ status: 'missing' });
  const [first, , hover, second] = await answers;
  expect(looks).toBe(1);
  expect(hover).not.toBeNull();
  expect(second).toEqual(first);
});
