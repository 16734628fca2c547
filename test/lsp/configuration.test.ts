/** Settings, configuration files, folders, and the files beside a definition. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { EDITOR, Session, TEXT_ONLY, at, deferred, endSessions, fakePlatform, range } from './session';

const URI = 'file:///w/medcheck.yaml';
const TYPO = 'medcheck: "1.0"\nname: A\npurpose: {goal: x}\n';

let folder = '';

/** The uri of a file in this test's folder. */
function uriOf(...names: string[]): string {
  return pathToFileURL(path.join(folder, ...names)).href;
}

async function write(text: string, ...names: string[]): Promise<void> {
  const file = path.join(folder, ...names);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'medcheck-lsp-'));
});

afterEach(async () => {
  endSessions();
  await rm(folder, { recursive: true });
});

/** The severities of the findings with a code. */
async function severities(session: Session, uri: string, code = 'unknown-key'): Promise<(number | undefined)[]> {
  return (await session.findings(uri)).filter((d) => d.code === code).map((d) => d.severity);
}

describe('settings of the editor', () => {
  test('severity by code and by stage', async () => {
    const settings = {
      laterStages: 'off',
      severity: { 'unknown-key': 'off', design: 'hint', MC01: 'error', readiness: 'off' },
    };
    const session = await Session.start({ platform: fakePlatform(), settings: () => settings });
    session.open(URI, `${TYPO}stage: design\n`);
    const found = await session.findings(URI);
    expect(found.map((d) => d.code)).not.toContain('unknown-key');
    expect(found.find((d) => d.code === 'MCS1')?.severity).toBe(DiagnosticSeverity.Hint);
    session.change(URI, `medcheck: "1.0"\nname: A\nstage: design\npurpose: {capability: Recognise sepsis in notes}\n`);
    expect(await severities(session, URI, 'MC01')).toEqual([DiagnosticSeverity.Error]);
  });

  test('later stages: off, summary, full', async () => {
    const of = async (laterStages: string): Promise<string[]> => {
      const session = await Session.start({ platform: fakePlatform(), settings: () => ({ laterStages }) });
      session.open(URI, 'medcheck: "1.0"\nname: A\nstage: design\npurpose: {capability: Recognise sepsis in notes}\n');
      return session.codes(URI);
    };
    expect(await of('off')).not.toContain('later-stages');
    expect(await of('summary')).toContain('later-stages');
    const full = await of('full');
    expect(full).not.toContain('later-stages');
    expect(full).toContain('MC23');
  });

  test('run on save: findings of the saved text until it is saved again; hover follows the typing', async () => {
    const settings = { ...TEXT_ONLY, run: 'onSave' };
    const session = await Session.start({ platform: fakePlatform(), settings: () => settings });
    session.open(URI, TYPO);
    const first = await session.pull(URI);
    expect(await session.codes(URI)).toEqual(['unknown-key']);
    session.change(URI, 'goals', range(2, 10, 14));
    expect((await session.pull(URI, first.resultId)).kind).toBe('unchanged');
    expect(await session.codes(URI)).toEqual(['unknown-key']);
    expect((await session.coverage(URI))?.version).toBe(1);
    const hover = await session.hover(URI, at(TYPO, 'goal'));
    expect(hover?.range).toEqual(range(2, 10, 15));
    expect(await session.codes(URI)).toEqual(['unknown-key']);
    const refreshed = session.sent('workspace/diagnostic/refresh').length;
    session.save(URI);
    await session.until(
      'a refresh is asked for',
      () => session.sent('workspace/diagnostic/refresh').length > refreshed,
    );
    expect(await session.codes(URI)).not.toContain('unknown-key');
    expect((await session.coverage(URI))?.version).toBe(2);
  });

  test('run on save, pushed: nothing is published in between', async () => {
    const capabilities = { textDocument: { publishDiagnostics: {} }, workspace: { configuration: true } };
    const settings = { ...TEXT_ONLY, run: 'onSave' };
    const session = await Session.start({ platform: fakePlatform(), capabilities, settings: () => settings });
    session.open(URI, TYPO);
    await session.until('the first are published', () => session.published(URI).length === 1);
    session.change(URI, 's', range(2, 14, 14));
    session.change(URI, '', range(2, 14, 15));
    session.change(URI, 'zz', range(2, 10, 14));
    session.save(URI);
    await session.until('those of the saved text are published', () => session.published(URI).at(-1)?.version === 4);
    expect(session.published(URI).map((p) => p.version)).toEqual([1, 4]);
  });

  test('exclude, relative to the workspace folder', async () => {
    const settings = (): unknown => ({ ...TEXT_ONLY, exclude: ['drafts/**', 'old.medcheck.yaml'] });
    const session = await Session.start({ folders: [uriOf()], settings });
    await write('severity: {unknown-key: error}\n', 'drafts', 'medcheck.config.yaml');
    for (const [names, expected] of [
      [['drafts', 'medcheck.yaml'], []],
      [['drafts', 'a', 'medcheck.yaml'], []],
      [['a', 'old.medcheck.yaml'], []],
      [['a', 'medcheck.yaml'], ['unknown-key']],
    ] as const) {
      const uri = uriOf(...names);
      session.open(uri, TYPO);
      expect(await session.codes(uri), names.join('/')).toEqual(expected);
      expect((await session.coverage(uri)) === null).toBe(expected.length === 0);
    }
  });

  test('a file beyond maxFileSize gives too-large, and its size is counted in bytes', async () => {
    const text = `${TYPO}description: "${'é'.repeat(100)}"\n`;
    const bytes = Buffer.byteLength(text);
    const start = async (maxFileSize: number, severity = {}): Promise<Session> => {
      const settings = { ...TEXT_ONLY, maxFileSize, severity: { ...TEXT_ONLY.severity, ...severity } };
      const session = await Session.start({ platform: fakePlatform(), settings: () => settings });
      session.open(URI, text);
      return session;
    };
    const fits = await start(bytes);
    expect(await fits.codes(URI)).toEqual(['unknown-key']);
    const over = await start(bytes - 1);
    expect(await over.findings(URI)).toMatchObject([{ code: 'too-large', severity: 2, range: range(0, 0, 15) }]);
    expect(await over.coverage(URI)).toMatchObject({
      documents: [],
      limits: [`The file is larger than ${bytes - 1} bytes and is not checked (medcheck.maxFileSize).`],
    });
    expect(await (await start(1, { 'too-large': 'off' })).codes(URI)).toEqual([]);
  });

  test('syntax errors: quiet only with never', async () => {
    for (const [syntaxErrors, shown] of [
      ['never', false],
      ['always', true],
      ['auto', true],
    ] as const) {
      const session = await Session.start({
        platform: fakePlatform(),
        settings: () => ({ ...TEXT_ONLY, syntaxErrors }),
      });
      session.open(URI, `${TYPO}data: [\n`);
      expect((await session.codes(URI)).includes('syntax'), syntaxErrors).toBe(shown);
      expect((await session.coverage(URI))?.documents[0]?.provisional).toBe(true);
    }
  });

  test('values of wrong types fall back to the defaults', async () => {
    const reference = await Session.start({ platform: fakePlatform() });
    reference.open(URI, `${TYPO}data: [\n`);
    const expected = await reference.findings(URI);
    for (const settings of [
      null,
      'text',
      [],
      { run: 1, severity: 'loud', laterStages: true, maxFileSize: '2', syntaxErrors: {}, exclude: 'a' },
      {
        severity: { 'unknown-key': 'loud', MC01: 3 },
        maxFileSize: -1,
        exclude: [1, null],
        laterStages: 'all',
        run: 'never',
      },
      { severity: null, maxFileSize: Number.MAX_SAFE_INTEGER, exclude: {} },
    ]) {
      const session = await Session.start({ platform: fakePlatform(), settings: () => settings });
      session.open(URI, `${TYPO}data: [\n`);
      expect(await session.findings(URI), JSON.stringify(settings)).toEqual(expected);
    }
  });

  test('they hold for each document by itself', async () => {
    const other = 'file:///w/other/medcheck.yaml';
    const settings = (uri: string): unknown => ({ ...TEXT_ONLY, ...(uri === other ? { exclude: ['**'] } : {}) });
    const session = await Session.start({ platform: fakePlatform(), settings });
    session.open(URI, TYPO);
    session.open(other, TYPO);
    expect([await session.codes(URI), await session.codes(other)]).toEqual([['unknown-key'], []]);
  });

  test('new ones are asked for, and the client is told to pull again', async () => {
    let settings: unknown = TEXT_ONLY;
    const session = await Session.start({ platform: fakePlatform(), settings: () => settings });
    session.open(URI, TYPO);
    const first = await session.pull(URI);
    expect(session.sent('workspace/configuration')).toHaveLength(1);
    settings = { ...TEXT_ONLY, severity: { ...TEXT_ONLY.severity, 'unknown-key': 'error' } };
    session.settingsChanged();
    await session.until('a refresh is asked for', () => session.sent('workspace/diagnostic/refresh').length === 1);
    const second = await session.pull(URI, first.resultId);
    expect(second).toMatchObject({ kind: 'full', items: [{ code: 'unknown-key', severity: 1 }] });
    expect(session.sent('workspace/configuration')).toHaveLength(2);
  });

  test('a client without refresh is not asked for it', async () => {
    const capabilities = { textDocument: { diagnostic: {} } };
    const session = await Session.start({ platform: fakePlatform(), capabilities });
    session.open(URI, TYPO);
    session.settingsChanged(TEXT_ONLY);
    expect(await session.codes(URI)).toEqual(['unknown-key']);
    expect(session.sent('workspace/diagnostic/refresh')).toEqual([]);
  });
});

describe('the configuration file', () => {
  const settings = (): unknown => TEXT_ONLY;

  test('that appears, changes and goes is followed', async () => {
    const session = await Session.start({ folders: [uriOf()], settings });
    const uri = uriOf('a', 'medcheck.yaml');
    const config = uriOf('medcheck.config.yaml');
    session.open(uri, TYPO);
    expect(await severities(session, uri)).toEqual([2]);
    await write('severity: {unknown-key: error}\n', 'medcheck.config.yaml');
    session.filesChanged(config);
    await session.until('a refresh is asked for', () => session.sent('workspace/diagnostic/refresh').length === 1);
    expect(await severities(session, uri)).toEqual([1]);
    expect((await session.coverage(uri))?.config).toBe('medcheck.config.yaml');
    await write('severity: {unknown-key: off}\n', 'medcheck.config.yaml');
    session.filesChanged(config);
    expect(await severities(session, uri)).toEqual([]);
    await rm(path.join(folder, 'medcheck.config.yaml'));
    session.filesChanged(config);
    expect(await severities(session, uri)).toEqual([2]);
    expect((await session.coverage(uri))?.config).toBeNull();
  });

  test('wins over the settings of the editor, and is not merged with outer ones', async () => {
    await write('severity: {unknown-key: error}\nlaterStages: full\n', 'medcheck.config.yaml');
    await write('severity: {unknown-key: hint}\n', 'a', 'medcheck.config.json');
    await write('{"severity": {"unknown-key": "information"}}', 'b', 'medcheck.config.json');
    const session = await Session.start({ folders: [uriOf()], settings });
    for (const [names, expected] of [
      [['medcheck.yaml'], [1]],
      [['a', 'x', 'medcheck.yaml'], [2]],
      [['b', 'x', 'medcheck.yaml'], [3]],
    ] as const) {
      session.open(uriOf(...names), TYPO);
      expect(await severities(session, uriOf(...names)), names.join('/')).toEqual(expected);
    }
  });

  test('its globs are relative to it: exclude, formats, overrides', async () => {
    const config = {
      exclude: ['a/skip/**'],
      formats: { on: ['specs/*.yaml'], off: ['off.medcheck.yaml'] },
      overrides: [{ files: ['a/*.yaml'], suppress: [{ criterion: 'unknown-key', reason: 'Written by another tool' }] }],
    };
    await write(JSON.stringify(config), 'sub', 'medcheck.config.json');
    const session = await Session.start({ folders: [uriOf()], settings });
    for (const [names, text, expected] of [
      [['sub', 'medcheck.yaml'], TYPO, ['unknown-key']],
      [['sub', 'a', 'medcheck.yaml'], TYPO, []],
      [['sub', 'a', 'skip', 'medcheck.yaml'], TYPO, []],
      [['sub', 'off.medcheck.yaml'], TYPO, []],
      [['sub', 'specs', 'one.yaml'], 'name: A\npurpose: {goal: x}\n', ['schema', 'unknown-key']],
      [['specs', 'one.yaml'], 'name: A\npurpose: {goal: x}\n', []],
    ] as const) {
      session.open(uriOf(...names), text);
      expect(await session.codes(uriOf(...names)), names.join('/')).toEqual(expected);
    }
  });

  test('has its own findings where it is open, and the defaults hold', async () => {
    await write('severty: {unknown-key: error}\n', 'medcheck.config.yaml');
    const session = await Session.start({ folders: [uriOf()], settings });
    const config = uriOf('medcheck.config.yaml');
    session.open(config, 'severty: {unknown-key: error}\n');
    expect(await session.findings(config)).toMatchObject([{ code: 'config', severity: 1, range: range(0, 0, 7) }]);
    expect(await session.coverage(config)).toBeNull();
    expect(await session.hover(config, { line: 0, character: 2 })).toBeNull();
    session.open(uriOf('medcheck.yaml'), TYPO);
    expect(await severities(session, uriOf('medcheck.yaml'))).toEqual([2]);
  });

  test('is read again when it is saved, where the client watches no files', async () => {
    const session = await Session.start({
      capabilities: { textDocument: EDITOR.textDocument ?? {} },
      rootUri: uriOf(),
      options: { settings: TEXT_ONLY },
    });
    const [uri, config] = [uriOf('medcheck.yaml'), uriOf('medcheck.config.yaml')];
    session.open(uri, TYPO);
    session.open(config, '');
    expect(await severities(session, uri)).toEqual([2]);
    await write('severity: {unknown-key: error}\n', 'medcheck.config.yaml');
    session.change(config, 'severity: {unknown-key: error}\n');
    session.save(config);
    expect(await severities(session, uri)).toEqual([1]);
  });
});

describe('folders', () => {
  const settings = (): unknown => TEXT_ONLY;

  test('a configuration above the innermost folder is not looked for', async () => {
    await write('severity: {unknown-key: error}\n', 'medcheck.config.yaml');
    await write('severity: {unknown-key: hint}\n', 'in', 'deep', 'medcheck.config.yaml');
    const uri = uriOf('in', 'medcheck.yaml');
    for (const folders of [
      [uriOf(), uriOf('in')],
      [uriOf('in'), uriOf()],
    ]) {
      const session = await Session.start({ folders, settings });
      session.open(uri, TYPO);
      expect(await severities(session, uri)).toEqual([2]);
    }
  });

  test('exclude is relative to the innermost folder, whatever their order', async () => {
    const uri = uriOf('in', 'a', 'medcheck.yaml');
    for (const folders of [
      [uriOf(), uriOf('in')],
      [uriOf('in'), uriOf()],
    ]) {
      const session = await Session.start({ folders, settings: () => ({ ...TEXT_ONLY, exclude: ['a/**'] }) });
      session.open(uri, TYPO);
      expect(await session.codes(uri)).toEqual([]);
    }
  });

  test('that are added and removed count from then on', async () => {
    await write('severity: {unknown-key: error}\n', 'medcheck.config.yaml');
    const uri = uriOf('in', 'medcheck.yaml');
    const session = await Session.start({ folders: [uriOf('in')], settings });
    session.open(uri, TYPO);
    expect(await severities(session, uri)).toEqual([2]);
    session.foldersChanged([uriOf()], [uriOf('in')]);
    await session.until('a refresh is asked for', () => session.sent('workspace/diagnostic/refresh').length === 1);
    expect(await severities(session, uri)).toEqual([1]);
    session.foldersChanged([], [uriOf()]);
    expect(await severities(session, uri)).toEqual([2]);
  });
});

describe('files beside a definition', () => {
  const settings = (): unknown => TEXT_ONLY;
  const CITING = `${TYPO.replace('goal: x', 'capability: x')}references: [{path: docs/protocol.md}]\n`;

  test('evidence that appears is found', async () => {
    const session = await Session.start({ folders: [uriOf()], settings });
    const uri = uriOf('medcheck.yaml');
    session.open(uri, CITING);
    expect(await session.codes(uri)).toEqual(['evidence-missing']);
    await write('# Protocol\n', 'docs', 'protocol.md');
    session.filesChanged(uriOf('docs', 'protocol.md'));
    await session.until('a refresh is asked for', () => session.sent('workspace/diagnostic/refresh').length === 1);
    expect(await session.codes(uri)).toEqual([]);
    await rm(path.join(folder, 'docs', 'protocol.md'));
    session.filesChanged(uriOf('docs', 'protocol.md'));
    expect(await session.codes(uri)).toEqual(['evidence-missing']);
  });

  test('evidence that changes is read again, with and without word of it', async () => {
    const session = await Session.start({ folders: [uriOf()], settings });
    const uri = uriOf('medcheck.yaml');
    session.open(uri, CITING.replace('protocol.md', 'protocol.md, locator: Double reading'));
    await write('# Protocol\n', 'docs', 'protocol.md');
    expect((await session.findings(uri)).map((d) => d.message)).toEqual([
      '"docs/protocol.md" has no "Double reading". A locator is a heading, a page, a line or a JSON pointer.',
    ]);
    await write('# Protocol\n\n## Double reading\n', 'docs', 'protocol.md');
    // Without word of it, what was looked up holds for half a second.
    await new Promise((resolve) => setTimeout(resolve, 600));
    session.change(uri, 'B', range(1, 6, 7));
    expect(await session.codes(uri)).toEqual([]);
    await write('# Protocol\n', 'docs', 'protocol.md');
    session.filesChanged(uriOf('docs', 'protocol.md'));
    expect(await session.codes(uri)).toEqual(['evidence-missing']);
  });

  test('outside of the workspace folder nothing is looked up or watched', async () => {
    await write('text', 'secret.md');
    await mkdir(path.join(folder, 'w'));
    const session = await Session.start({ folders: [uriOf('w')], settings });
    const uri = uriOf('w', 'medcheck.yaml');
    const paths = [
      '../secret.md',
      '/etc/hostname',
      '../../../../../../etc/hostname',
      'file:///etc/hostname',
      'http:/x',
    ];
    session.open(uri, `${TYPO}references: [${paths.map((p) => `{path: ${JSON.stringify(p)}}`).join(', ')}]\n`);
    const found = (await session.findings(uri)).filter((d) => d.code === 'evidence-missing');
    expect(found).toHaveLength(paths.length);
    for (const { message } of found) expect(message).toContain('lies outside of the workspace folder');
    await session.until('configuration files are watched', () => session.watchers().length > 0);
    expect(session.watchers()).toEqual([{ globPattern: '**/medcheck.config.{yaml,yml,json}' }]);
  });

  test('imports and evidence are watched as long as a definition names them', async () => {
    const session = await Session.start({ folders: [uriOf()], settings });
    const uri = uriOf('in', 'medcheck.yaml');
    const config = { globPattern: '**/medcheck.config.{yaml,yml,json}' };
    const [base, docs] = [uriOf('in'), uriOf('in', 'docs')];
    session.open(uri, `${CITING.replace('docs/protocol.md', '"docs/what [1]?.md"')}imports: [card.json]\n`);
    await session.pull(uri);
    await expect
      .poll(() => session.watchers())
      .toEqual([
        config,
        { globPattern: { baseUri: base, pattern: 'card.json' } },
        { globPattern: { baseUri: docs, pattern: 'what ?1??.md' } },
      ]);
    session.change(uri, CITING);
    await session.pull(uri);
    await expect
      .poll(() => session.watchers())
      .toEqual([config, { globPattern: { baseUri: docs, pattern: 'protocol.md' } }]);
    session.close(uri);
    await expect.poll(() => session.watchers()).toEqual([config]);
    expect(session.sent('client/unregisterCapability').length).toBeGreaterThan(0);
  });

  test('a folder as evidence is watched by its name', async () => {
    await mkdir(path.join(folder, 'docs'));
    const session = await Session.start({ folders: [uriOf()], settings });
    const uri = uriOf('medcheck.yaml');
    session.open(uri, CITING.replace('docs/protocol.md', 'docs/'));
    expect(await session.codes(uri)).toEqual([]);
    await session.until('it is watched', () => session.watchers().length === 2);
    expect(session.watchers()[1]).toEqual({ globPattern: { baseUri: uriOf(), pattern: 'docs' } });
  });

  test('without relative patterns only configuration files are watched', async () => {
    const didChangeWatchedFiles = { dynamicRegistration: true };
    const capabilities = { ...EDITOR, workspace: { ...EDITOR.workspace, didChangeWatchedFiles } };
    const session = await Session.start({ capabilities, folders: [uriOf()], settings });
    session.open(uriOf('medcheck.yaml'), CITING);
    await session.pull(uriOf('medcheck.yaml'));
    await session.until('one is watched', () => session.watchers().length === 1);
    expect(session.watchers()).toEqual([{ globPattern: '**/medcheck.config.{yaml,yml,json}' }]);
  });

  test('what comes to be watched while the client has yet to answer is watched in the end', async () => {
    const gate = deferred<undefined>();
    const session = await Session.start({
      capabilities: { ...EDITOR, workspace: { ...EDITOR.workspace, configuration: false } },
      folders: [uriOf()],
      options: { settings: TEXT_ONLY },
      answersAfter: gate.promise,
    });
    const uri = uriOf('medcheck.yaml');
    session.open(uri, CITING);
    for (const name of ['a.md', 'b.md']) {
      session.change(uri, CITING.replace('protocol.md', name));
      await session.pull(uri);
    }
    gate.resolve(undefined);
    const pattern = { globPattern: { baseUri: uriOf('docs'), pattern: 'b.md' } };
    await expect
      .poll(() => session.watchers())
      .toEqual([{ globPattern: '**/medcheck.config.{yaml,yml,json}' }, pattern]);
  });

  test('a path that is typed letter by letter leaves one registration', async () => {
    const session = await Session.start({ folders: [uriOf()], settings });
    const uri = uriOf('medcheck.yaml');
    session.open(uri, CITING);
    const end = CITING.split('\n')[3]?.indexOf('}') ?? 0;
    for (let i = 0; i < 20; i++) {
      session.change(uri, 'x', range(3, end + i, end + i));
      await session.pull(uri);
    }
    const pattern = `protocol.md${'x'.repeat(20)}`;
    await session.until('the last is watched', () => JSON.stringify(session.watchers()).includes(`${pattern}"`));
    await session.until('the others are not', () => session.watchers().length === 2);
    expect(session.watchers()[1]).toEqual({ globPattern: { baseUri: uriOf('docs'), pattern } });
  });
});
