/** The npm package: what is in it, and that it runs where nothing but it is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-languageserver/node';
import manifest from '../../package.json';
import { type Installed, installPackage, npm } from '../editors/installed';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DRAFT = path.join(ROOT, 'examples/triage-notes/medcheck.yaml');

let installed: Installed;
beforeAll(() => {
  installed = installPackage();
  mkdirSync(path.join(installed.folder, 'work'));
  copyFileSync(DRAFT, path.join(installed.folder, 'work/medcheck.yaml'));
}, 60_000);
afterAll(() => installed.remove());

/** The Markdown files of a folder of the repository. */
function pages(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

interface Result {
  status: number | null;
  out: string;
  err: string;
}

function result({ status, stdout, stderr }: ReturnType<typeof spawnSync>): Result {
  return { status, out: String(stdout), err: String(stderr) };
}

/** Runs the installed command in the folder with the draft. */
function medcheck(...args: string[]): Result {
  const { folder, env } = installed;
  return result(
    spawnSync('medcheck', args, { cwd: path.join(folder, 'work'), env, shell: process.platform === 'win32' }),
  );
}

describe('the npm package', () => {
  test('holds the command line, the server and what they are documented in, and nothing else', () => {
    // Some versions of npm pack the manifest's `main`, whatever is ignored.
    const files = installed.files.filter((file) => file !== path.posix.normalize(manifest.main));
    // The server's parts (scripts/build.mjs); some have names of their contents.
    const parts = files.filter((file) => /^dist\/part-[\w-]+\.js$/.test(file));
    expect(parts).toEqual(expect.arrayContaining(['dist/part-licence-names.js', 'dist/part-markdown-it.js']));
    const expected = [
      ...parts,
      ...['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json'],
      ...['dist/THIRD-PARTY-NOTICES.txt', 'dist/cli.js', 'dist/server.js', 'docs/images/editor-dark.png'],
      ...['schemas/config.schema.json', 'schemas/definition.schema.json', 'schemas/report.schema.json'],
      ...['docs', 'docs/criteria', 'docs/formats'].flatMap(pages),
    ];
    expect(files).toEqual(expected.sort());
  });

  test('brings no other package along', () => {
    const modules = readdirSync(path.join(installed.folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(modules).toEqual(['medcheck']);
    expect(existsSync(path.join(installed.folder, 'node_modules/medcheck/node_modules'))).toBe(false);
  });

  test('lints by npx as the repository does', () => {
    const cwd = path.join(installed.folder, 'work');
    const args = ['lint', '--format', 'json'];
    const here = spawnSync(process.execPath, [path.join(ROOT, 'dist/cli.js'), ...args], { cwd, encoding: 'utf8' });
    const printed = npm(cwd, 'exec', '--offline', '--no', '--', 'medcheck', ...args);
    expect(JSON.parse(printed)).toEqual(JSON.parse(here.stdout));
    expect(printed).toContain('"code": "MC23"');
    expect(medcheck('lint', '--fail-on', 'warning').status).toBe(1);
  });

  test('explains a criterion', () => {
    const { status, out, err } = medcheck('explain', 'MC23');
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('MC23');
    expect(out.length).toBeGreaterThan(500);
  });

  test('says its version', () => {
    expect(medcheck('--version')).toEqual({ status: 0, out: `medcheck ${manifest.version}\n`, err: '' });
  });

  test('serves an editor over standard input and output, and ends when the editor leaves', async () => {
    const { folder, env } = installed;
    const child = spawn('medcheck', ['lsp', '--stdio'], { cwd: folder, env, shell: process.platform === 'win32' });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    try {
      const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', {
        processId: process.pid,
        rootUri: pathToFileURL(folder).href,
        capabilities: {},
      });
      expect(serverInfo).toEqual({ name: 'medcheck', version: manifest.version });
      await connection.sendNotification('initialized', {});
      const uri = pathToFileURL(path.join(folder, 'work/medcheck.yaml')).href;
      const published = new Promise<{ diagnostics: unknown[] }>((resolve) =>
        connection.onNotification('textDocument/publishDiagnostics', resolve),
      );
      const text = readFileSync(DRAFT, 'utf8');
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      });
      expect((await published).diagnostics).toHaveLength(11);
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      expect(await ended).toBe(0);
    } finally {
      connection.dispose();
      child.kill();
    }
  });
});
