#!/usr/bin/env node
// Stands in for the VS Code program of @vscode/test-electron: takes the same switches, runs the suite in the real extension
// host of a VS Code server, prints what the suite prints, and exits with 0 if the suite passed.
// Settings come as in VS Code, from User/settings.json in the folder of --user-data-dir, and installed extensions from
// that of --extensions-dir. Workspace trust is on unless
// --disable-workspace-trust says otherwise (runTests() always does).
//   MEDCHECK_HOST             the VS Code version (1.100)
//   MEDCHECK_HOST_TIMEOUT_MS  limit of the whole run, in milliseconds (300000); past it the exit status is 124
//   MEDCHECK_HOST_SCREENSHOT  a PNG of the workbench at the end
//   MEDCHECK_HOST_VERBOSE=1   prints the log of server, page and workbench, too
//   MEDCHECK_HOST_LOGS        a folder for the workbench's log files
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openBrowser, remoteUri, startServer, workbenchUrl } from './host.mjs';
import { installHost } from './install.mjs';

const options = { extensionDevelopmentPath: [], folders: [] };
for (const arg of process.argv.slice(2)) {
  const [, name, value] = /^--([A-Za-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
  if (!name) options.folders.push(arg);
  else if (name === 'extensionDevelopmentPath') options.extensionDevelopmentPath.push(value);
  else if (name === 'folder-uri') options.folders.push(decodeURIComponent(new URL(value).pathname));
  else options[name] = value ?? true;
}
const verbose = Boolean(process.env.MEDCHECK_HOST_VERBOSE);
const limit = Number(process.env.MEDCHECK_HOST_TIMEOUT_MS ?? 300_000);
const start = performance.now();
const note = (text) => console.error(`[host +${((performance.now() - start) / 1000).toFixed(1)} s] ${text}`);

const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-suite-'));
const outFile = path.join(tmp, 'out.txt');
const doneFile = path.join(tmp, 'done');
const suite = options.extensionTestsPath && writeWrapper(path.resolve(options.extensionTestsPath));

// The workbench reports 0 also when the extension host was killed or called process.exit(). So the suite runs through a
// wrapper that leaves a mark when run() has settled, and 0 without the mark is a failure. The wrapper also sends the
// suite's console to a file, which keeps it apart from the workbench's own log.
function writeWrapper(tests) {
  const wrapper = path.join(tmp, 'wrapper.js');
  fs.writeFileSync(outFile, '');
  fs.writeFileSync(
    wrapper,
    `const fs = require('node:fs'), util = require('node:util'), v8 = require('node:v8');
const fd = fs.openSync(${JSON.stringify(outFile)}, 'a');
for (const k of ['log', 'info', 'warn', 'error', 'debug']) {
  // (accessors with an empty setter in the extension host: an assignment is lost without an error)
  Object.defineProperty(console, k, { configurable: true, writable: true, value: (...a) => { fs.writeSync(fd, util.format(...a) + '\\n'); } });
}
exports.run = async () => {
  try {
    await require(${JSON.stringify(tests)}).run();
    fs.writeFileSync(${JSON.stringify(doneFile)}, 'passed');
  } finally {
    // (the extension host is killed afterwards, and would lose it)
    if (process.env.NODE_V8_COVERAGE) v8.takeCoverage();
  }
};
`,
  );
  return wrapper;
}

let read = 0;
function pump() {
  if (!suite) return;
  const fd = fs.openSync(outFile, 'r');
  const buffer = Buffer.alloc(fs.fstatSync(fd).size - read);
  read += fs.readSync(fd, buffer, 0, buffer.length, read);
  fs.closeSync(fd);
  if (buffer.length > 0) process.stdout.write(buffer);
}
const pumping = setInterval(pump, 100);

let server;
let browser;
let finished = false;
async function finish(code, why) {
  if (finished) return;
  finished = true;
  clearTimeout(timer);
  clearInterval(pumping);
  pump();
  if (suite && code === 0 && !fs.existsSync(doneFile)) {
    code = 1;
    why ??= 'the extension host ended before the suite did';
  }
  if (why) note(why);
  const picture = process.env.MEDCHECK_HOST_SCREENSHOT;
  if (picture) await browser?.page.screenshot({ path: picture }).catch((e) => note(e.message));
  await Promise.race([browser?.close(), new Promise((resolve) => setTimeout(resolve, 5000))]).catch(() => {});
  await server?.stop();
  fs.rmSync(tmp, { recursive: true, force: true });
  process.stdout.write('', () => process.exit(code));
}
const timer = setTimeout(finish, limit, 124, `the suite did not end in ${limit} ms`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => finish(130, signal));

try {
  const dataDir = options['user-data-dir'];
  const settingsFile = dataDir && path.join(dataDir, 'User/settings.json');
  const extensions = options['extensions-dir'];
  server = await startServer({
    host: await installHost(),
    settings: settingsFile && fs.existsSync(settingsFile) ? JSON.parse(fs.readFileSync(settingsFile, 'utf8')) : {},
    installed: extensions && fs.existsSync(extensions) ? extensions : undefined,
    trust: !options['disable-workspace-trust'],
    testDriver: true,
    log: verbose ? (text) => process.stderr.write(text) : undefined,
  });
  server.child.on('exit', (code, signal) =>
    finish(1, `the server ended early (${code ?? signal})\n${server.output()}`),
  );
  browser = await openBrowser();
  const { page } = browser;
  page.on('crash', () => finish(1, 'the workbench page crashed'));
  if (verbose) page.on('console', (message) => console.error('[page]', message.type(), message.text()));
  // The workbench calls these two: with each line of its log, and when the extension host ends.
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    if (verbose) console.error('[workbench]', type, ...args);
  });
  await page.exposeFunction('codeAutomationExit', (code, logs) => {
    for (const { relativePath, contents } of process.env.MEDCHECK_HOST_LOGS ? logs : []) {
      const to = path.join(process.env.MEDCHECK_HOST_LOGS, relativePath);
      fs.mkdirSync(path.dirname(to), { recursive: true });
      fs.writeFileSync(to, contents);
    }
    void finish(code);
  });
  const payload = [
    ...options.extensionDevelopmentPath.map((dir) => ['extensionDevelopmentPath', remoteUri(server, dir)]),
  ];
  if (suite) payload.push(['extensionTestsPath', remoteUri(server, suite)]);
  if (options['disable-extensions']) payload.push(['disableExtensions', 'true']);
  payload.push(['skipWelcome', 'true'], ['skipReleaseNotes', 'true']);
  const folder = options.folders[0] && path.resolve(options.folders[0]);
  await page.goto(workbenchUrl(server, { folder, payload }));
} catch (e) {
  await finish(1, e instanceof Error ? e.stack : String(e));
}
