// Runs a suite of the extension in a real VS Code, and prints Mocha's report.
//   node test/editor/run-suite.mjs [main|restricted|beside|workspace|recovery] [--host 1.100|1.139] [--grep TEXT] [--screenshot FILE]
// It runs in the VS Code of $VSCODE_EXECUTABLE if that is set, else in the VS Code server of host/launcher.mjs.
// The last line is 'N passed, N failed'; the exit status is 1 if a test failed or none was run.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { root, run } from '../../scripts/lib.mjs';
import { SETTINGS, THEMES } from './host/host.mjs';

const here = import.meta.dirname;

/**
 * The suites. Each is a folder of test/editor/suite (`main`: its top) and runs in a VS Code of its own.
 * `restricted` runs with workspace trust on, in a folder that nobody has trusted: `vscode.workspace.isTrusted` is false.
 * `stubs` are extensions of test/editor/stubs that are installed: `beside` runs with a stand-in for Red Hat's YAML
 * extension, which reports errors of YAML, too. With `repository` the folder is a git repository, its files are committed,
 * and VS Code's git extension is on.
 */
export const SUITES = {
  main: { folder: '.', trust: false },
  restricted: { folder: 'restricted', trust: true },
  beside: { folder: 'beside', trust: false, stubs: ['redhat-yaml'], repository: true },
  // (a document that an extension has opened stays open for minutes: in another suite's window files would count as open)
  workspace: { folder: 'workspace', trust: false },
  // (ends the server again and again)
  recovery: { folder: 'recovery', trust: false },
};

/**
 * Runs one suite.
 * @param {object} options
 * @param {string} options.suite a name in SUITES
 * @param {string} [options.workspace] the folder to open ('examples'); the tests get a copy, which they may change
 * @param {string} [options.extension] the extension's folder (the repository)
 * @param {string} [options.out] the folder of the compiled suites
 * @param {string} [options.host] the VS Code version of the server ($MEDCHECK_HOST, else 1.100)
 * @param {object} [options.settings] user settings over SETTINGS of host/host.mjs
 * @param {'light' | 'dark'} [options.theme] the colour theme ('dark')
 * @param {string} [options.grep] runs only the tests whose name holds it
 * @param {string} [options.screenshot] a PNG of the window at the end (server only)
 * @returns {Promise<{ passed: number, failed: string[] }>} the number of tests that passed, the titles of the others.
 *   A run that ended in any other way has a line for that in `failed`.
 */
export async function runSuite({
  suite,
  workspace = path.join(root, 'examples'),
  extension = root,
  out = path.join(root, 'out/test/editor'),
  host,
  settings = {},
  theme = 'dark',
  grep,
  screenshot,
}) {
  const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'medcheck-suite-'));
  const results = path.join(tmp, 'results.json');
  const folder = path.join(tmp, 'workspace');
  const userData = path.join(tmp, 'user');
  const extensions = path.join(tmp, 'extensions');
  try {
    const { trust, folder: suiteFolder, stubs = [], repository = false } = SUITES[suite];
    fs.cpSync(workspace, folder, { recursive: true });
    if (repository) await makeRepository(folder);
    // (only one extension can be run from its folder, so these are installed)
    for (const stub of stubs)
      fs.cpSync(path.join(here, 'stubs', stub), path.join(extensions, stub), { recursive: true });
    fs.mkdirSync(path.join(userData, 'User'), { recursive: true });
    const user = {
      ...SETTINGS,
      'security.workspace.trust.enabled': trust,
      'workbench.colorTheme': THEMES[theme],
      'git.enabled': repository,
      ...settings,
    };
    fs.writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify(user));
    const env = { MEDCHECK_SUITE: suiteFolder, MEDCHECK_RESULTS: results, NO_COLOR: '1' };
    if (host) env.MEDCHECK_HOST = host;
    if (grep) env.MEDCHECK_GREP = grep;
    if (screenshot) env.MEDCHECK_HOST_SCREENSHOT = path.resolve(screenshot);
    const error = await (trust ? runUntrusted : runTests)({
      vscodeExecutablePath: process.env.VSCODE_EXECUTABLE || path.join(here, 'host/launcher.mjs'),
      extensionDevelopmentPath: extension,
      extensionTestsPath: path.join(out, 'index.js'),
      extensionTestsEnv: env,
      launchArgs: [
        folder,
        ...(stubs.length > 0 ? [] : ['--disable-extensions']),
        `--user-data-dir=${userData}`,
        `--extensions-dir=${extensions}`,
      ],
    }).then(
      () => undefined,
      (e) => e,
    );
    const { passed, failed } = fs.existsSync(results)
      ? JSON.parse(fs.readFileSync(results, 'utf8'))
      : { passed: 0, failed: [] };
    if (error && failed.length === 0) failed.push(`suite ${suite}: ${error.message}`);
    if (!error && passed === 0) failed.push(`suite ${suite}: no test was run`);
    return { passed, failed };
  } finally {
    fs.rmSync(tmp, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function makeRepository(folder) {
  const git = (...args) => run('git', args, { cwd: folder });
  await git('init', '--quiet');
  // (of this repository alone: what the machine is set to, such as signing, does not matter)
  for (const [name, value] of [
    ['user.name', 'A. Author'],
    ['user.email', 'author@example.org'],
    ['commit.gpgsign', 'false'],
  ])
    await git('config', name, value);
  await git('add', '.');
  await git('commit', '--quiet', '--no-verify', '--message', 'Examples');
}

// What runTests() does, less its switch that turns workspace trust off.
function runUntrusted({
  vscodeExecutablePath,
  extensionDevelopmentPath,
  extensionTestsPath,
  extensionTestsEnv,
  launchArgs,
}) {
  const switches = [
    '--no-sandbox',
    '--disable-gpu-sandbox',
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
  ];
  const paths = [
    `--extensionTestsPath=${extensionTestsPath}`,
    `--extensionDevelopmentPath=${extensionDevelopmentPath}`,
  ];
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...extensionTestsEnv };
    const child = spawn(vscodeExecutablePath, [...launchArgs, ...switches, ...paths], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`VS Code ended with ${signal ?? `exit status ${code}`}`));
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  const string = { type: 'string' };
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { host: string, grep: string, screenshot: string, workspace: string, extension: string, out: string },
  });
  const suite = positionals[0] ?? 'main';
  if (!SUITES[suite]) throw new Error(`no suite ${suite}; there are ${Object.keys(SUITES).join(', ')}`);
  const { passed, failed } = await runSuite({ ...values, suite });
  for (const title of failed) console.log(`FAILED: ${title}`);
  console.log(`${passed} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
