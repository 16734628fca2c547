/** What fails, and what changes around the open documents: files, folders, and the documents' own addresses. */
import { copyFile, mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type CodeAction,
  type Diagnostic,
  ErrorCodes,
  FileChangeType,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Platform } from '../../server/src/lsp/platform';
import { Session, TEXT_ONLY, at, endSessions, fakePlatform, range } from './session';

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');

const settings = (): unknown => TEXT_ONLY;
const HEAD = 'medcheck: "1.0"\nname: A\n';
/** One finding, `unknown-key` at "goal". */
const TYPO = `${HEAD}purpose: {goal: x}\n`;

let folder = '';

beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'medcheck-recovery-')));
});

afterEach(async () => {
  endSessions();
  await rm(folder, { recursive: true });
});

function uriOf(...names: string[]): string {
  return pathToFileURL(path.join(folder, ...names)).href;
}

async function write(text: string, ...names: string[]): Promise<void> {
  const file = path.join(folder, ...names);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

function textOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

/** The findings of a document as `severity code message`, without what is about the criteria. */
async function said(session: Session, uri: string): Promise<string[]> {
  return (await session.findings(uri)).map((d) => `${d.severity} ${String(d.code)} ${textOf(d)}`);
}

describe('a handler that throws', () => {
  const URI = 'file:///w/medcheck.yaml';
  const TEXT = `${HEAD}tasks: [{id: a, metrics: [m]}]\nevaluation: {metrics: [{id: m}]}\nreferences: [{path: x.md}]\n`;
  const position = at(TEXT, 'id: a', 4);
  const everything = range(0, 0, 4);

  /** A request of each kind, made anew. */
  const REQUESTS: Record<string, (session: Session) => Promise<unknown>> = {
    'a pull': (session) => session.pull(URI),
    'a hover': (session) => session.hover(URI, at(TEXT, 'name')),
    completion: (session) => session.completion(URI, position),
    'code actions': (session) => session.ask('codeAction', URI, { range: everything, context: { diagnostics: [] } }),
    'code lenses': (session) => session.ask('codeLens', URI),
    'inlay hints': (session) => session.ask('inlayHint', URI, { range: everything }),
    'the outline': (session) => session.ask('documentSymbol', URI),
    folding: (session) => session.ask('foldingRange', URI),
    links: (session) => session.ask('documentLink', URI),
    'a definition': (session) => session.ask('definition', URI, { position }),
    references: (session) => session.ask('references', URI, { position, context: { includeDeclaration: true } }),
    highlights: (session) => session.ask('documentHighlight', URI, { position }),
    'the preparation of a rename': (session) => session.ask('prepareRename', URI, { position }),
    'a rename': (session) => session.ask('rename', URI, { position, newName: 'b' }),
    'selection ranges': (session) => session.ask('selectionRange', URI, { positions: [position] }),
    coverage: (session) => session.coverage(URI),
    'the report': (session) => session.report(URI),
    'an export': (session) => session.exportReport({ uri: URI, format: 'csv' }),
    'the score of an open file': (session) => session.score({ uri: URI }),
    'the score of a text': (session) => session.score({ uri: URI, text: TEXT }),
    'a check of the workspace': (session) => session.checkWorkspace(),
  };

  test.each(Object.entries(REQUESTS))('%s: an error, one line in the log, and the next one works', async (_, ask) => {
    let fails = true;
    const throwing = (): never => {
      throw new Error('The disk is on fire.');
    };
    const calm = fakePlatform({ 'x.md': '' });
    const platform: Platform = {
      ...calm,
      config: (...args) => (fails ? throwing() : calm.config(...args)),
      search: (...args) => (fails ? throwing() : calm.search(...args)),
    };
    const session = await Session.start({ platform, settings, folders: ['file:///w'] });
    session.open(URI, TEXT);
    await expect(ask(session)).rejects.toMatchObject({
      code: ErrorCodes.InternalError,
      message: expect.stringContaining('The disk is on fire.') as string,
    });
    fails = false;
    await expect(ask(session)).resolves.toBeDefined();
    expect(session.sent('window/logMessage')).toMatchObject([
      { type: 1, message: expect.stringContaining('A request failed: Error: The disk is on fire.') as string },
    ]);
    expect(session.sent('window/showMessage')).toEqual([]);
  });

  test.each([['a text'], [undefined], [null], [42]])('what is thrown may be %j', async (thrown) => {
    const config = vi.fn<Platform['config']>().mockRejectedValueOnce(thrown).mockResolvedValue(undefined);
    const session = await Session.start({ platform: { ...fakePlatform(), config }, settings });
    session.open(URI, TYPO);
    await expect(session.pull(URI)).rejects.toMatchObject({ code: ErrorCodes.InternalError });
    expect(await session.codes(URI)).toEqual(['unknown-key']);
    expect(session.sent('window/logMessage')).toHaveLength(1);
  });

  test('the answer to a notification: one line in the log, and the next request works', async () => {
    let fails = true;
    const calm = fakePlatform();
    const forget = (): void => {
      if (fails) throw new Error('Nothing is forgotten.');
    };
    const session = await Session.start({ platform: { ...calm, forget }, settings });
    session.open(URI, TYPO);
    session.filesChanged('file:///w/medcheck.config.yaml');
    await session.until('it is said in the log', () => session.sent('window/logMessage').length > 0);
    fails = false;
    expect(await session.codes(URI)).toEqual(['unknown-key']);
    expect(session.sent('window/logMessage')).toHaveLength(1);
  });

  test('a list of paths that cannot be read is none', async () => {
    const calm = fakePlatform({ 'x.md': '' });
    const session = await Session.start({
      platform: { ...calm, list: () => Promise.reject(new Error('It is gone.')) },
      settings,
    });
    session.open(URI, TEXT);
    await expect(session.completion(URI, at(TEXT, 'x.md'))).rejects.toMatchObject({ code: ErrorCodes.InternalError });
    expect((await session.completion(URI, at(TEXT, 'name'))).length).toBeGreaterThan(0);
    expect(session.sent('window/logMessage')).toHaveLength(1);
  });
});

describe('files that change on the disk', () => {
  /** Tells of changes as an editor does: a rename is a deletion and a creation. */
  const tell = (session: Session, changes: Record<string, FileChangeType>): void =>
    session.filesChanged(...Object.entries(changes).map(([uri, type]) => ({ uri, type })));

  const CITING = `${HEAD}purpose: {capability: x}\nreferences: [{path: docs/a.md, locator: Methods}]\n`;
  const MISSING = '2 evidence-missing There is no file "docs/a.md" beside this definition.';
  const NO_HEADING =
    '2 evidence-missing "docs/a.md" has no "Methods". A locator is a heading, a page, a line or a JSON pointer.';
  test('evidence: changed, deleted, renamed, and its folder renamed', async () => {
    await write('# Methods\n', 'docs', 'a.md');
    const session = await Session.start({ folders: [uriOf()], settings });
    const uri = uriOf('medcheck.yaml');
    session.open(uri, CITING);
    expect(await said(session, uri)).toEqual([]);

    await write('# Results\n', 'docs', 'a.md');
    tell(session, { [uriOf('docs/a.md')]: FileChangeType.Changed });
    expect(await said(session, uri)).toEqual([NO_HEADING]);

    await rm(path.join(folder, 'docs/a.md'));
    tell(session, { [uriOf('docs/a.md')]: FileChangeType.Deleted });
    expect(await said(session, uri)).toEqual([MISSING]);

    await write('Methods\n', 'docs', 'b.md');
    await rename(path.join(folder, 'docs/b.md'), path.join(folder, 'docs/a.md'));
    tell(session, { [uriOf('docs/b.md')]: FileChangeType.Deleted, [uriOf('docs/a.md')]: FileChangeType.Created });
    expect(await said(session, uri)).toEqual([]);

    await rename(path.join(folder, 'docs'), path.join(folder, 'papers'));
    tell(session, { [uriOf('docs')]: FileChangeType.Deleted, [uriOf('papers')]: FileChangeType.Created });
    expect(await said(session, uri)).toEqual([MISSING]);
  });

  test('an import: appeared by a rename, changed, broken, deleted with its folder', async () => {
    const session = await Session.start({ folders: [uriOf()], settings });
    const uri = uriOf('medcheck.yaml');
    session.open(uri, `${HEAD}imports: [base/card.json]\n`);
    const state = async (): Promise<unknown[]> => {
      const points = (await session.coverage(uri))?.documents[0]?.total.points ?? -1;
      return [points > 0, ...(await said(session, uri)).filter((d) => d.includes('import-'))];
    };
    const unread = (why: string): string => `2 import-unread "base/card.json" is not read: ${why}`;
    const missing = unread('there is no such file beside this definition.');
    expect(await state()).toEqual([false, missing]);

    await mkdir(path.join(folder, 'base'));
    await copyFile(path.join(EXAMPLES, 'lesionletter/benchmarkcard.json'), path.join(folder, 'base/new.json'));
    await rename(path.join(folder, 'base/new.json'), path.join(folder, 'base/card.json'));
    tell(session, { [uriOf('base/card.json')]: FileChangeType.Created });
    expect(await state()).toEqual([true]);

    await write('{"benchmark_details": {"name": "Card", "overview": "TBD"}}', 'base', 'card.json');
    tell(session, { [uriOf('base/card.json')]: FileChangeType.Changed });
    expect(await state()).toEqual([false]);

    await write('{', 'base', 'card.json');
    tell(session, { [uriOf('base/card.json')]: FileChangeType.Changed });
    expect(await state()).toEqual([false, expect.stringContaining('"base/card.json" is not read')]);

    await rm(path.join(folder, 'base'), { recursive: true });
    tell(session, { [uriOf('base')]: FileChangeType.Deleted });
    expect(await state()).toEqual([false, missing]);
  });

  test('a configuration: changed, deleted, renamed to another name that is read, and to one that is not', async () => {
    const session = await Session.start({ folders: [uriOf()], settings });
    const uri = uriOf('sub', 'medcheck.yaml');
    session.open(uri, TYPO);
    const severity = async (): Promise<unknown> => (await session.findings(uri))[0]?.severity;
    const file = (name: string): string => path.join(folder, name);
    expect(await severity()).toBe(2);

    await write('severity: {unknown-key: error}\n', 'medcheck.config.yaml');
    tell(session, { [uriOf('medcheck.config.yaml')]: FileChangeType.Created });
    expect(await severity()).toBe(1);

    await rename(file('medcheck.config.yaml'), file('medcheck.config.yml'));
    tell(session, { [uriOf('medcheck.config.yml')]: FileChangeType.Created });
    expect(await severity()).toBe(1);

    await rename(file('medcheck.config.yml'), file('config.yml'));
    tell(session, { [uriOf('medcheck.config.yml')]: FileChangeType.Deleted });
    expect(await severity()).toBe(2);

    await write('severity: {unknown-key: off}\n', 'sub', 'medcheck.config.json');
    tell(session, { [uriOf('sub/medcheck.config.json')]: FileChangeType.Created });
    // JSON that is none: the defaults hold.
    expect(await severity()).toBe(2);
    await write('{"severity": {"unknown-key": "hint"}}', 'sub', 'medcheck.config.json');
    tell(session, { [uriOf('sub/medcheck.config.json')]: FileChangeType.Changed });
    expect(await severity()).toBe(4);
  });

  test('the definition itself: deleted while it is open it stays as it is on the screen', async () => {
    await write(TYPO, 'medcheck.yaml');
    const session = await Session.start({ folders: [uriOf()], settings });
    const uri = uriOf('medcheck.yaml');
    session.open(uri, TYPO);
    await rm(path.join(folder, 'medcheck.yaml'));
    tell(session, { [uri]: FileChangeType.Deleted });
    expect(await session.codes(uri)).toEqual(['unknown-key']);
    session.change(uri, TYPO.replace('goal', 'capability'));
    expect(await session.codes(uri)).toEqual([]);
  });

  test('the definition itself: renamed it is another document, in its new folder', async () => {
    await write('severity: {unknown-key: error}\n', 'new', 'medcheck.config.yaml');
    const session = await Session.start({ folders: [uriOf()], settings });
    const [old, renamed] = [uriOf('old', 'medcheck.yaml'), uriOf('new', 'x.medcheck.yaml')];
    session.open(old, TYPO);
    expect((await session.findings(old))[0]?.severity).toBe(2);
    session.close(old);
    session.open(renamed, TYPO);
    expect((await session.findings(renamed))[0]?.severity).toBe(1);
    expect(await session.findings(old)).toEqual([]);
    expect(await session.coverage(old)).toBeNull();
  });
});

describe('a document that is opened twice', () => {
  test('closed and opened again it is judged anew, and its files are watched again', async () => {
    const session = await Session.start({ folders: [uriOf()], settings });
    const uri = uriOf('medcheck.yaml');
    const citing = `${HEAD}purpose: {capability: x}\nreferences: [{path: a.md}]\n`;
    session.open(uri, citing);
    expect(await session.codes(uri)).toEqual(['evidence-missing']);
    await session.until('a.md is watched', () => JSON.stringify(session.watchers()).includes('"a.md"'));
    session.close(uri);
    await session.until('it is not watched', () => !JSON.stringify(session.watchers()).includes('"a.md"'));
    await write('', 'a.md');
    session.open(uri, citing);
    expect(await session.codes(uri)).toEqual([]);
    await session.until('a.md is watched again', () => JSON.stringify(session.watchers()).includes('"a.md"'));
  });

  test('without a close in between the newer text holds', async () => {
    const session = await Session.start({ folders: [uriOf()], settings });
    const uri = uriOf('medcheck.yaml');
    session.open(uri, TYPO);
    session.open(uri, `${HEAD}purpose: {aim: x}\n`);
    expect((await said(session, uri)).join()).toContain('"aim"');
    session.close(uri);
    expect(await session.findings(uri)).toEqual([]);
  });

  test('under two spellings of its address each is judged by itself, in the same folder', async () => {
    await write(
      'severity: {unknown-key: error}\noverrides: [{files: ["a @b/*"], severity: {syntax: hint}}]\n',
      'medcheck.config.yaml',
    );
    const session = await Session.start({ folders: [uriOf()], settings });
    const plain = uriOf('a @b', 'medcheck.yaml');
    const encoded = plain.replace('@', '%40');
    expect(plain).not.toBe(encoded);
    session.open(plain, TYPO);
    session.open(encoded, TYPO);
    const both = [await session.findings(plain), await session.findings(encoded)];
    expect(both[0]).toEqual(both[1]);
    expect(both[0]).toMatchObject([{ code: 'unknown-key', severity: 1 }]);
    session.change(encoded, `${HEAD}purpose: {capability: x}\n`);
    expect(await session.codes(plain)).toEqual(['unknown-key']);
    expect(await session.codes(encoded)).toEqual([]);
    session.close(plain);
    expect(await session.codes(encoded)).toEqual([]);
    expect(await session.findings(plain)).toEqual([]);
  });

  test('a check of the workspace takes the one that is open, in whatever spelling', async () => {
    await write(TYPO, 'a @b', 'medcheck.yaml');
    const session = await Session.start({ folders: [uriOf().replace('@', '%40')], settings });
    session.open(uriOf('a @b', 'medcheck.yaml').replace('@', '%40'), `${HEAD}purpose: {aim: x, bim: y}\n`);
    const { batches, result } = await session.checkWorkspace();
    expect(batches.flat().map(({ diagnostics }) => diagnostics.length)).toEqual([2]);
    expect(result.summary.files).toBe(1);
  });
});

describe('two workspace folders', () => {
  test('have configurations of their own; one that is removed while its definition is open counts no more', async () => {
    await write('severity: {unknown-key: error}\n', 'a', 'medcheck.config.yaml');
    await write('severity: {unknown-key: hint}\n', 'b', 'medcheck.config.yaml');
    await write('', 'a', 'docs', 'x.md');
    const folders = [uriOf('a'), uriOf('b')];
    const session = await Session.start({ folders, settings });
    const [inA, inB] = [uriOf('a', 'sub', 'medcheck.yaml'), uriOf('b', 'sub', 'medcheck.yaml')];
    const text = `${TYPO}references: [{path: ../docs/x.md}]\n`;
    session.open(inA, text);
    session.open(inB, text);
    const found = async (uri: string): Promise<string[]> =>
      (await session.findings(uri)).map((d) => `${d.severity} ${String(d.code)} ${textOf(d).includes('outside')}`);
    expect(await found(inA)).toEqual(['1 unknown-key false']);
    expect(await found(inB)).toEqual(['4 unknown-key false', '2 evidence-missing false']);

    session.foldersChanged([], [uriOf('a')]);
    // Without a folder its own is the limit.
    expect(await found(inA)).toEqual(['2 unknown-key false', '2 evidence-missing true']);
    expect(await found(inB)).toEqual(['4 unknown-key false', '2 evidence-missing false']);

    session.foldersChanged([uriOf('a')], []);
    expect(await found(inA)).toEqual(['1 unknown-key false']);
    const { result } = await session.checkWorkspace();
    expect(result.summary.files).toBe(0);
  });

  test('a check names the files by their folder, the innermost one', async () => {
    await write(TYPO, 'a', 'medcheck.yaml');
    await write(TYPO, 'a', 'inner', 'medcheck.yaml');
    await write(TYPO, 'b', 'medcheck.yaml');
    const session = await Session.start({ folders: [uriOf('a'), uriOf('a', 'inner'), uriOf('b')], settings });
    const { result, batches } = await session.checkWorkspace();
    expect(batches.flat().map(({ uri }) => uri)).toEqual([
      uriOf('a', 'inner', 'medcheck.yaml'),
      uriOf('a', 'medcheck.yaml'),
      uriOf('b', 'medcheck.yaml'),
    ]);
    for (const name of ['inner/medcheck.yaml', 'a/medcheck.yaml', 'b/medcheck.yaml'])
      expect(result.report).toContain(`| ${name} |`);
  });

  test('a configuration file is made in the innermost one, where it is found', async () => {
    const card = JSON.stringify({ benchmark_details: { name: 'Card', overview: 'What it measures.' } }, null, 2);
    const session = await Session.start({ folders: [uriOf(), uriOf('inner')] });
    const uri = uriOf('inner', 'clinic-card.json');
    session.open(uri, card, 'json');
    const diagnostics = (await session.findings(uri)).filter(({ code }) => code === 'MCS1');
    const first = diagnostics[0];
    if (!first) throw new Error('MCS1 is not there.');
    const actions = await session.ask<CodeAction[]>('codeAction', uri, {
      range: first.range,
      context: { diagnostics },
    });
    const suppress = actions.find(({ title }) => title.startsWith('Suppress MCS1'));
    if (!suppress) throw new Error('It cannot be suppressed.');
    const { edit } = await session.resolve<CodeAction>('codeAction/resolve', suppress);
    expect((edit as WorkspaceEdit).documentChanges?.[0]).toMatchObject({
      kind: 'create',
      uri: uriOf('inner', 'medcheck.config.yaml'),
    });
  });

  test('a configuration file that is open is changed as it is on the screen, in whatever spelling', async () => {
    const card = JSON.stringify({ benchmark_details: { name: 'Card', overview: 'What it measures.' } }, null, 2);
    await write('laterStages: off\n', 'a @b', 'medcheck.config.yaml');
    const session = await Session.start({ folders: [uriOf('a @b')] });
    const uri = uriOf('a @b', 'clinic-card.json');
    const config = uriOf('a @b', 'medcheck.config.yaml').replace('@', '%40');
    session.open(config, '# not saved\n\n\nlaterStages: off\n');
    session.open(uri, card, 'json');
    const diagnostics = (await session.findings(uri)).filter(({ code }) => code === 'MCS1');
    const range = diagnostics[0]?.range;
    const actions = await session.ask<CodeAction[]>('codeAction', uri, { range, context: { diagnostics } });
    const suppress = actions.find(({ title }) => title.startsWith('Suppress MCS1'));
    if (!suppress) throw new Error('It cannot be suppressed.');
    const { edit } = await session.resolve<CodeAction>('codeAction/resolve', suppress);
    expect((edit as WorkspaceEdit).documentChanges).toMatchObject([
      { textDocument: { uri: config, version: 1 }, edits: [{ range: { start: { line: 4 } } }] },
    ]);
  });
});
