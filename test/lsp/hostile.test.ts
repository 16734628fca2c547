/** A client, and files, that do what no editor should: the server answers, and goes on with the other documents. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { TOO_DEEP, TOO_MANY_TOKENS } from '../../server/src/syntax/document';
import { Session, TEXT_ONLY, endSessions, fakePlatform, range } from './session';

afterEach(endSessions);

const GOOD = 'file:///w/good.medcheck.yaml';
const HEAD = 'medcheck: "1.0"\nname: A\npurpose: {capability: Read an ECG in the emergency department}\n';
const LARGE = { ...TEXT_ONLY, maxFileSize: 10 * 1024 * 1024 };

async function start(settings: unknown = LARGE, options: Record<string, unknown> = {}): Promise<Session> {
  const session = await Session.start({ platform: fakePlatform(), settings: () => settings, options });
  session.open(GOOD, `${HEAD}aim: x\n`);
  return session;
}

/** The other document still has its one finding, and nothing has failed. */
async function expectWorking(session: Session): Promise<void> {
  expect(await session.codes(GOOD)).toEqual(['unknown-key']);
  expect(session.sent('window/logMessage')).toEqual([]);
}

/** A notification as no editor would send it. */
function raw(session: Session, method: string, params: unknown): void {
  (session as unknown as { notify(method: string, params: unknown): void }).notify(method, params);
}

describe('a text that was made to harm', () => {
  const MB = 1024 * 1024;
  test.each([
    ['depth', `${HEAD}a: ${'['.repeat(100_000)}`, TOO_DEEP],
    ['blocks', HEAD + 'a:\n' + Array.from({ length: 1_500 }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join(''), TOO_DEEP],
    ['dashes', HEAD + '- '.repeat(2.5 * MB), TOO_MANY_TOKENS],
    [
      'an alias bomb',
      `${HEAD}a0: &a0 [x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`,
      'expand to too many values',
    ],
    ['merge conflicts', `${HEAD}<<<<<<< a\nstage: data\n=======\nstage: x\n>>>>>>> b\n`, 'This is a merge conflict.'],
  ])('%s has one finding', { timeout: 30_000 }, async (_, text, message) => {
    const session = await start();
    const uri = 'file:///w/medcheck.yaml';
    session.open(uri, text);
    expect(await session.findings(uri)).toMatchObject([
      { code: 'syntax', message: expect.stringContaining(message) as string },
    ]);
    expect(await session.coverage(uri)).toMatchObject({ documents: [{ provisional: true }] });
    await session.hover(uri, { line: 1, character: 1 });
    await expectWorking(session);
  });

  test('what is not read for a limit of ours is said even where syntax errors are not shown, and in the status', async () => {
    const session = await start({ ...LARGE, syntaxErrors: 'never' });
    const uri = 'file:///w/medcheck.json';
    session.open(uri, '['.repeat(1_000), 'json');
    expect(await session.findings(uri)).toMatchObject([{ code: 'syntax', message: TOO_DEEP }]);
    expect(await session.coverage(uri)).toMatchObject({ limits: [TOO_DEEP] });
    session.change(uri, '{"medcheck": "1.0", "name": "A", "purpose": {"capability": "x"},}');
    expect(await session.findings(uri)).toEqual([]);
    expect(await session.coverage(uri)).toMatchObject({ limits: [] });
  });

  test('lone surrogates, NUL and marks that turn words go through, and no message holds them', async () => {
    const session = await start();
    for (const odd of ['\ud800', '\udfff', '\0', '\u202e', '\ufeff', '\u2028']) {
      const uri = 'file:///w/odd.medcheck.json';
      session.open(
        uri,
        `{"medcheck": "1.0", "name": "A", "purpose": {"capability": "x"}, "k${odd}": 1, "status": "s${odd}"}`,
        'json',
      );
      const found = await session.findings(uri);
      // (JSON does not allow a bare NUL)
      expect(found.map(({ code }) => code).filter((code) => code !== 'syntax')).toEqual(['unknown-key', 'schema']);
      for (const { message } of found) expect(message).not.toContain(odd);
      session.close(uri);
    }
    await expectWorking(session);
  });
});

describe('traffic that no editor should send', () => {
  test.each([
    ['behind the end', range(9, 0, 1e9)],
    ['of a line that there is not', range(1e9, 0, 1)],
    ['before the beginning', { start: { line: -5, character: -5 }, end: { line: 0, character: -1 } }],
    ['that ends before it begins', { start: { line: 2, character: 3 }, end: { line: 0, character: 0 } }],
  ])('a change %s', async (_, place) => {
    const session = await start();
    const uri = 'file:///w/medcheck.yaml';
    session.open(uri, HEAD);
    session.change(uri, '# x\n', place);
    expect(await session.findings(uri)).toBeInstanceOf(Array);
    session.change(uri, `${HEAD}gaol: x\n`);
    expect(await session.codes(uri)).toEqual(['unknown-key']);
    await expectWorking(session);
  });

  test('a document that is opened twice has its second text', async () => {
    const session = await start();
    session.open(GOOD, `${HEAD}gaol: x\nstatus: nonsense\n`);
    expect(await session.codes(GOOD)).toEqual(['unknown-key', 'schema']);
  });

  test('changes, saves and closing of a document that is not open', async () => {
    const session = await start();
    const uri = 'file:///w/medcheck.yaml';
    session.open(uri, HEAD);
    session.close(uri);
    session.change(uri, 'x');
    session.save(uri);
    session.close(uri);
    expect(await session.findings(uri)).toEqual([]);
    expect(await session.coverage(uri)).toBeNull();
    await expectWorking(session);
  });

  test('versions that go backwards: the text that came last counts', async () => {
    const session = await start();
    const change = (version: number, text: string): void =>
      raw(session, 'textDocument/didChange', { textDocument: { uri: GOOD, version }, contentChanges: [{ text }] });
    change(9, HEAD);
    expect(await session.codes(GOOD)).toEqual([]);
    change(3, `${HEAD}status: nonsense\n`);
    expect(await session.codes(GOOD)).toEqual(['schema']);
    change(9, `${HEAD}aim: x\n`);
    await expectWorking(session);
  });

  test.each([
    'untitled:medcheck.yaml',
    'git:/w/medcheck.yaml?%7B%22ref%22%3A%22HEAD%22%7D',
    'vscode-vfs://github/o/r/medcheck.yaml',
    'javascript:alert(1)//medcheck.yaml',
    'file:///w/%00/medcheck.yaml',
    'file:///w/%2e%2e/%2F/medcheck.yaml',
    'file:///%E0%A4%A/medcheck.yaml',
    'file://host/share/medcheck.yaml',
    'file:medcheck.yaml',
    'medcheck.yaml',
    `file:///${'a/'.repeat(10_000)}medcheck.yaml`,
    'http://[::bad/medcheck.yaml',
  ])('the address %j is judged, with what is beside it or without', async (uri) => {
    const session = await Session.start({
      settings: () => TEXT_ONLY,
      folders: ['file:///w', 'nonsense', 'file:///%ZZ'],
    });
    session.open(uri, `${HEAD}aim: x\nimports: [../card.json]\nreferences: [{path: "../../etc/passwd"}]\n`);
    expect(await session.codes(uri)).toContain('unknown-key');
    expect(await session.coverage(uri)).toMatchObject({ documents: [{}] });
    expect(session.sent('window/logMessage')).toEqual([]);
  });

  test('requests without sense are errors or empty', async () => {
    const session = await start();
    const client = (
      session as unknown as { client: { sendRequest(method: string, params: unknown): Promise<unknown> } }
    ).client;
    const place = { textDocument: { uri: GOOD }, position: { line: -1, character: -1 } };
    for (const [method, params] of [
      ['textDocument/hover', {}],
      ['textDocument/hover', null],
      ['textDocument/hover', place],
      ['textDocument/hover', { textDocument: { uri: 7 }, position: 'x' }],
      ['textDocument/diagnostic', { textDocument: null }],
      ['textDocument/diagnostic', { textDocument: { uri: {} } }],
      ['medcheck/coverage', []],
      ['medcheck/coverage', { uri: 7 }],
      ['nothing/known', {}],
    ] as const) {
      await client.sendRequest(method, params).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    }
    expect(await session.codes(GOOD)).toEqual(['unknown-key']);
  });

  test('200 documents at once', { timeout: 30_000 }, async () => {
    const session = await start();
    const uris = Array.from({ length: 200 }, (_, i) => `file:///w/${i}.medcheck.yaml`);
    for (const uri of uris) session.open(uri, `${HEAD}gaol: x\n`);
    const all = await Promise.all(uris.map((uri) => session.codes(uri)));
    expect(all.every((codes) => codes.join() === 'unknown-key')).toBe(true);
    for (const uri of uris) session.close(uri);
    await expectWorking(session);
  });

  test('2,000 edits in a row end with the text of the last', { timeout: 30_000 }, async () => {
    const session = await start();
    const pulls: Promise<unknown>[] = [];
    for (let i = 0; i < 2_000; i++) {
      session.change(GOOD, '# x\n', range(0, 0, 0));
      if (i % 100 === 0) pulls.push(session.pull(GOOD));
    }
    await Promise.allSettled(pulls);
    expect(await session.findings(GOOD)).toMatchObject([{ code: 'unknown-key', range: range(2_003, 0, 3) }]);
  });

  test('options and settings that are huge or of wrong types', async () => {
    const huge = 'x'.repeat(5_000_000);
    const options = { explainLink: `${huge}{id}`, coverageNotifications: huge, settings: [huge], [huge]: 1 };
    const settings = {
      severity: {
        __proto__: 'off',
        constructor: 'error',
        [huge.slice(0, 1000)]: 'off',
        'unknown-key': 'warning',
        design: 'off',
      },
      exclude: [
        null,
        1,
        huge,
        '**/'.repeat(100_000),
        ...Array.from({ length: 100_000 }, (_, i) => `a${i}*a*a*a*a*a*a`),
      ],
      maxFileSize: '9',
      laterStages: ['off'],
      run: {},
    };
    const session = await start(settings, options);
    const found = await session.findings(GOOD);
    expect(found.map(({ code }) => code)).toContain('unknown-key');
    expect(JSON.stringify(found).length).toBeLessThan(100_000);
    for (const wrong of [null, 7, 'x', [], { severity: 7, exclude: {} }]) session.settingsChanged(wrong);
    expect(await session.findings(GOOD)).toHaveLength(found.length);
    expect(session.sent('window/logMessage')).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('things beside a definition that are no files', () => {
  let folder = '';
  const sockets: { close(): void }[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function prepared(): Promise<string> {
    folder = mkdtempSync(path.join(os.tmpdir(), 'medcheck-lsp-'));
    const at = (name: string): string => path.join(folder, name);
    execFileSync('mkfifo', [at('pipe')]);
    const socket = createServer();
    sockets.push(socket);
    await new Promise<void>((resolve) => socket.listen(at('socket'), resolve));
    mkdirSync(at('folder'));
    symlinkSync('/dev/zero', at('zero'));
    symlinkSync('loop', at('loop'));
    symlinkSync('nowhere', at('dangling'));
    symlinkSync('/etc', at('out'));
    return pathToFileURL(at('medcheck.yaml')).href;
  }

  test('imports and evidence are not read, and the server says why', async () => {
    const uri = await prepared();
    const session = await Session.start({ settings: () => TEXT_ONLY, folders: [pathToFileURL(folder).href] });
    const names = ['pipe', 'socket', 'folder', 'zero', 'loop', 'dangling', 'out/passwd'];
    session.open(
      uri,
      `${HEAD}imports: [${names.join(', ')}]\nreferences:\n${names.map((name) => `  - {path: ${name}, locator: x}\n`).join('')}`,
    );
    const found = await session.findings(uri);
    expect(found.filter((d) => d.code === 'import-unread').map((d) => d.message)).toEqual([
      '"pipe" is not read: it is no readable file.',
      '"socket" is not read: it is no readable file.',
      '"folder" is not read: it is no text.',
      '"zero" is not read: it lies outside of the workspace folder.',
      '"loop" is not read: there is no such file beside this definition.',
      '"dangling" is not read: there is no such file beside this definition.',
      '"out/passwd" is not read: it lies outside of the workspace folder.',
    ]);
    expect(
      found
        .filter((d) => d.code === 'evidence-missing')
        .map((d) => (typeof d.message === 'string' ? d.message.slice(0, 40) : '')),
    ).toEqual([
      '"zero" lies outside of the workspace fol',
      'There is no file "loop" beside this defi',
      'There is no file "dangling" beside this ',
      '"out/passwd" lies outside of the workspa',
    ]);
  });

  test.each(['pipe', 'zero', 'folder', 'loop', 'dangling'])(
    'a configuration that is a %s leaves the defaults',
    async (kind) => {
      const uri = await prepared();
      if (kind === 'folder') mkdirSync(path.join(folder, 'medcheck.config.yaml'));
      else if (kind === 'pipe') execFileSync('mkfifo', [path.join(folder, 'medcheck.config.yaml')]);
      else symlinkSync(path.join(folder, kind), path.join(folder, 'medcheck.config.yaml'));
      writeFileSync(path.join(folder, 'medcheck.yaml'), HEAD);
      const session = await Session.start({ settings: () => TEXT_ONLY, folders: [pathToFileURL(folder).href] });
      session.open(uri, `${HEAD}aim: x\n`);
      expect(await session.codes(uri)).toEqual(['unknown-key']);
      expect(session.sent('window/logMessage')).toEqual([]);
    },
  );
});
