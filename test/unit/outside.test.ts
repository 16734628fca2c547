/** Paths that leave the workspace folder, in every way that we know: nothing outside is read, listed or even looked at. */
import { promises as fs, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../server/src/cli/run';
import { ConfigLoader, Roots, search } from '../../server/src/node/files';
import { follow } from '../../server/src/node/follow';
import { nodeHost, nodeList } from '../../server/src/node/host';
import type { Report } from '../../server/src/report/report';

const isWindows = process.platform === 'win32';

/** base/ has the workspace folder, base/outside what must stay untouched. */
let base = '';
let root = '';
let outside = '';
const at = (...names: string[]): string => path.join(root, ...names);
const definition = (): string => at('def', 'medcheck.yaml');

beforeAll(() => {
  base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'medcheck-outside-')));
  root = path.join(base, 'work');
  outside = path.join(base, 'outside');
  for (const folder of ['work/.git', 'work/def', 'work/docs', 'outside/deep'])
    mkdirSync(path.join(base, folder), { recursive: true });
  writeFileSync(path.join(outside, 'secret.md'), '# Secret\n*.yaml\n');
  writeFileSync(path.join(outside, 'card.json'), '{"benchmark_details": {"name": "Outside"}}');
  writeFileSync(path.join(outside, 'medcheck.config.yaml'), 'severity: {MC01: error}\n');
  writeFileSync(path.join(outside, 'out.medcheck.yaml'), 'medcheck: "1.0"\n');
  writeFileSync(at('docs/in.md'), '# Inside\n');
  const links: Record<string, string> = {
    'def/absolute.md': path.join(outside, 'secret.md'),
    'def/relative.md': '../../outside/secret.md',
    'def/nothing-there.md': path.join(outside, 'nothing'),
    'def/folder': outside,
    'def/relative-folder': '../../outside',
    'def/chain': 'folder',
    'def/through.md': 'chain/secret.md',
    'def/up': '..',
    'def/out-and-in.md': '../../outside/../work/docs/in.md',
    'def/circle': 'circle',
    'def/in.md': '../docs/in.md',
    'def/absolute-in.md': at('docs/in.md'),
    'def/linked.medcheck.yaml': path.join(outside, 'out.medcheck.yaml'),
    'def/linked.json': path.join(outside, 'card.json'),
    '.gitignore': path.join(outside, 'secret.md'),
    'medcheck.config.yaml': path.join(outside, 'medcheck.config.yaml'),
  };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, at(name));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const CALLS = ['open', 'readFile', 'readlink', 'realpath', 'stat', 'lstat', 'readdir', 'opendir', 'access'] as const;
let touched: string[] = [];
beforeEach(() => {
  touched = [];
  for (const call of CALLS) {
    const real = fs[call] as (...args: unknown[]) => unknown;
    vi.spyOn(fs, call).mockImplementation(((file: unknown, ...rest: unknown[]) => {
      touched.push(`${call} ${path.resolve(String(file))}`);
      return real.call(fs, file, ...rest);
    }) as never);
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  // (that the spies see anything at all)
  expect(touched.length).toBeGreaterThan(0);
  expect(touched.filter((call) => !(call.endsWith(root) || call.includes(root + path.sep)))).toEqual([]);
});

/** Ways out, as a definition may write them. */
const WAYS_OUT = [
  '../../outside/secret.md',
  '../../../../../../../../../../etc/passwd',
  '../docs/../../outside/secret.md',
  'folder/../../../outside/secret.md',
  '/etc/passwd',
  '//server/share/x.md',
  '\\\\server\\share\\x.md',
  '\\\\?\\C:\\x.md',
  'C:\\Windows\\win.ini',
  'C:/Windows/win.ini',
  'file:///etc/passwd',
  'FILE:/etc/passwd',
  'file:secret.md',
  'a\0/../../../outside/secret.md',
  'absolute.md',
  'relative.md',
  'nothing-there.md',
  'folder/secret.md',
  'folder/nothing',
  'folder/deep/deeper/nothing',
  'relative-folder/secret.md',
  'chain/secret.md',
  'through.md',
  'up/def/relative.md',
  'out-and-in.md',
];

/** What only looks like a way out, and is the name of a file that is not there. */
const NAMES = [
  '..%2f..%2foutside/secret.md',
  '%2e%2e/secret.md',
  '~/.ssh/id_rsa',
  '．．/outside',
  '.../x.md',
  'circle',
];

describe.skipIf(isWindows)('a path that leaves the workspace folder', () => {
  test('as evidence or as an import lies outside', async () => {
    const host = nodeHost(definition(), root);
    for (const wanted of [...WAYS_OUT, path.join(outside, 'secret.md')])
      expect([wanted, await host.look(wanted)]).toEqual([wanted, { status: 'outside' }]);
    for (const wanted of NAMES) expect([wanted, await host.look(wanted)]).toEqual([wanted, { status: 'missing' }]);
    for (const wanted of ['in.md', 'absolute-in.md', 'up/docs/in.md', '../docs/in.md', 'up/def/../docs/in.md'])
      expect([wanted, await host.look(wanted)]).toEqual([wanted, { status: 'found', text: '# Inside\n' }]);
  });

  test('is not listed, nor are links to it', async () => {
    for (const wanted of [
      '../../outside',
      'folder',
      'chain',
      'relative-folder/deep',
      '/etc',
      '\\\\server\\share',
      'file:///etc',
    ])
      expect([wanted, await nodeList(definition(), root, wanted)]).toEqual([wanted, []]);
    const listed = await nodeList(definition(), root, '');
    expect(listed).toEqual([
      { name: 'absolute-in.md', isFolder: false },
      { name: 'in.md', isFolder: false },
      { name: 'up', isFolder: true },
    ]);
  });

  test('as a configuration or a .gitignore is not read, and as a definition not found by a search', async () => {
    const configs = new ConfigLoader();
    const found = await search(root, true, { cwd: root, configs, fixed: undefined });
    expect(found).toEqual([{ path: at('def/linked.medcheck.yaml'), skipped: 'it is a symbolic link' }]);
    const [config] = await configs.all();
    expect(config?.config).toEqual({});
    expect(config?.diagnostics.map(({ message }) => message)).toEqual([
      'This configuration file is not read: it is a link that leads out of the folder. The defaults apply.',
    ]);
  });

  test('is named in the findings of the command line', async () => {
    const items = WAYS_OUT.map((wanted) => `{"path": ${JSON.stringify(wanted)}, "locator": "root"}`);
    const text = `{"medcheck": "1.0", "name": "A", "purpose": {"capability": "x"}, "imports": ["linked.json"], "references": [${items.join()}]}`;
    writeFileSync(at('def/medcheck.json'), text);
    let printed = '';
    const io = {
      cwd: root,
      out: (part: string) => void (printed += part),
      err: () => undefined,
      stdin: () => Promise.resolve(new Uint8Array()),
      color: false,
      serve: () => Promise.resolve(0),
    };
    await run(['lint', '--format', 'json', 'def/medcheck.json'], io);
    const { files } = JSON.parse(printed) as Report;
    const said = files.flatMap(({ diagnostics }) => diagnostics).filter(({ code }) => code === 'evidence-missing');
    expect(said.map(({ message }) => message.includes('outside of the workspace folder'))).toEqual(
      WAYS_OUT.map(() => true),
    );
    expect(printed).toContain('\\"linked.json\\" is not read: it lies outside of the workspace folder.');
    expect(printed).not.toContain('"name":"Outside"');
  });

  test('as a .git makes a repository of its folder, whether or not there is anything where it leads', async () => {
    mkdirSync(at('linked-git'));
    symlinkSync('../../outside/gone', at('linked-git/.git'));
    expect(await new Roots(base).of(at('linked-git/medcheck.yaml'))).toBe(at('linked-git'));
  });

  test('is followed where the folder itself is behind a link, and no further', async () => {
    symlinkSync('work', path.join(base, 'alias'));
    const alias = path.join(base, 'alias');
    expect(await follow(path.join(alias, 'def/in.md'), alias)).toEqual({ real: at('docs/in.md') });
    expect(await follow(path.join(alias, 'def/absolute-in.md'), alias)).toEqual({ real: at('docs/in.md') });
    expect(await follow(path.join(alias, 'def/relative.md'), alias)).toBe('outside');
    expect(await follow(path.join(alias, 'gone/x'), alias)).toBe('missing');
    expect(await follow(outside, alias)).toBe('outside');
    touched = touched.filter((call) => call !== `realpath ${alias}`);
  });
});
