// Starts the VS Code server that install.mjs has installed, and opens its web workbench in headless Chromium.
// launcher.mjs (suites in the extension host), ../ui-lib.mjs (the user interface, screenshots) and `npm start -- --open`
// build on it.
//
// What a test can see of VS Code here, and what not:
// - The extension runs as in Remote-SSH: node, child processes, the language server over its own channel; documents are
//   file: URIs. Extensions of kind "ui" and what only Electron has cannot be tested.
// - Nothing is looked up on the network: no extension gallery, no update check, no name look-up by the browser.
// - Restricted Mode (trust: true): the server then leaves workspace trust on, and a folder that the user has not trusted is
//   restricted. The question for trust, a modal dialog, is turned off by a setting (startupPrompt), so the folder stays so.
//   In a suite: `vscode.workspace.isTrusted` is false. But an extension that is run from its folder is active there whatever
//   its manifest says. So that the manifest allows Restricted Mode is seen with the installed .vsix alone, in the user
//   interface: a banner and a status bar item say 'Restricted Mode', and the extension works, or else does not start.
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.mjs';

/** The colour themes of `theme` options, by VS Code's names for them. */
export const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};

/** Settings of each run: nothing moves, blinks, asks, or completes what a test types. A run may override them. */
export const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.colorTheme': THEMES.dark,
  'workbench.secondarySideBar.defaultVisibility': 'hidden', // (else 1.139 opens the empty chat)
  'workbench.reduceMotion': 'on',
  'window.menuBarVisibility': 'compact',
  'window.confirmBeforeClose': 'never',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'git.enabled': false,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.autoIndent': 'none',
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.hover.delay': 200,
  'editor.editContext': false, // (typing then goes to a textarea, as everywhere in a page)
};

/**
 * @typedef {object} Server
 * @property {string} origin `http://127.0.0.1:PORT`
 * @property {string} token what a browser must send to get in
 * @property {string} base the folder of all that the server writes
 * @property {import('node:child_process').ChildProcess} child its process
 * @property {() => string} output what it has printed
 * @property {() => Promise<void>} stop ends it with its extension host and language servers, and removes `base`
 */

/**
 * Starts a VS Code server on a free port of 127.0.0.1.
 * @param {object} options
 * @param {import('./install.mjs').Host} options.host what installHost has returned
 * @param {string} [options.vsix] an extension to install before the start
 * @param {string} [options.installed] a folder with extensions, unpacked, that are installed (none)
 * @param {object} [options.settings] user settings, over `defaults`
 * @param {object} [options.defaults] the settings of each run (SETTINGS)
 * @param {'light' | 'dark'} [options.theme] the colour theme ('dark')
 * @param {boolean} [options.trust] whether workspace trust is on: every folder starts restricted (false)
 * @param {boolean} [options.testDriver] lets the workbench run a suite from a folder (false). It changes the user
 *   interface: information messages are not shown. So not for tests of what a user sees.
 * @param {(text: string) => void} [options.log] gets what the server prints, as it comes
 * @returns {Promise<Server>} once it listens
 * @throws {Error} with the server's output, when it ends early or does not listen in 60 s, or the .vsix is refused
 */
export async function startServer({
  host,
  vsix,
  installed,
  settings = {},
  defaults = SETTINGS,
  theme = 'dark',
  trust = false,
  testDriver = false,
  log = () => {},
}) {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-'));
  const extensions = path.join(base, 'extensions');
  const settingsFile = path.join(base, 'data/User/settings.json');
  fs.mkdirSync(path.dirname(settingsFile), { recursive: true });
  fs.mkdirSync(extensions);
  if (installed) fs.cpSync(installed, extensions, { recursive: true });
  const trustSetting = { 'security.workspace.trust.enabled': trust };
  const user = { ...defaults, 'workbench.colorTheme': THEMES[theme], ...trustSetting, ...settings };
  fs.writeFileSync(settingsFile, JSON.stringify(user, null, 2));

  const main = path.join(host.dir, 'out/server-main.js');
  const common = ['--accept-server-license-terms', '--server-data-dir', base, '--extensions-dir', extensions];
  const env = serverEnv(base);
  let child;
  try {
    if (vsix) installExtension(host, main, common, env, vsix);
    const token = randomUUID();
    const args = ['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--telemetry-level', 'off'];
    args.push(...common, '--user-data-dir', path.join(base, 'data'));
    if (!trust) args.push('--disable-workspace-trust');
    // A built workbench takes extensionDevelopmentPath and extensionTestsPath from its address with this switch alone;
    // without it they are ignored in silence, and the suite never starts.
    if (testDriver) args.push('--enable-smoke-test-driver');
    // (a process group of its own, so that stop() ends the extension host and the language servers, too)
    child = spawn(host.node, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'], cwd: base, detached: true });
    const output = collect(child, log);
    const port = await listening(child, output);
    return { origin: `http://127.0.0.1:${port}`, token, base, child, output, stop: () => stop(child, base) };
  } catch (e) {
    await stop(child, base);
    throw e;
  }
}

// The environment of the server and, through it, of the extension host and the tests in it.
function serverEnv(base) {
  const env = { ...process.env };
  // (a terminal of VS Code sets variables that would make the server take itself for that VS Code)
  for (const k of Object.keys(env)) if (/^(VSCODE_(?!TEST_)|NODE_OPTIONS$|ELECTRON_)/.test(k)) delete env[k];
  env.XDG_RUNTIME_DIR = base; // its sockets: none is left behind
  env.EXTENSIONS_GALLERY = '{}'; // no gallery: else each start asks one on the network
  return env;
}

function installExtension(host, main, common, env, vsix) {
  const args = [main, ...common, '--install-extension', path.resolve(vsix)];
  const { status, error, stdout, stderr } = spawnSync(host.node, args, { env, encoding: 'utf8', timeout: 60_000 });
  // (the command exits with 0 also where it has refused the file)
  if (status !== 0 || !/successfully installed/.test(stdout)) {
    throw new Error(`VS Code did not install ${vsix}: ${error?.message ?? ''}\n${stdout}${stderr}`);
  }
}

function collect(child, log) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      log(chunk);
    });
  }
  return () => text;
}

function listening(child, output) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the VS Code server did not start in 60 s:\n${output()}`)), 60_000);
    const done = (settle, value) => {
      clearTimeout(timer);
      settle(value);
    };
    child.stdout.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(output())?.[1];
      if (port) done(resolve, Number(port));
    });
    child.on('error', (e) => done(reject, e));
    child.on('exit', (code, signal) =>
      done(reject, new Error(`the VS Code server ended (${code ?? signal}):\n${output()}`)),
    );
  });
}

async function stop(child, base) {
  if (child?.pid && child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    const signal = (name) => {
      try {
        process.kill(-child.pid, name);
      } catch {
        // it has ended
      }
    };
    signal('SIGTERM');
    const timer = setTimeout(signal, 5000, 'SIGKILL');
    await gone;
    clearTimeout(timer);
  }
  fs.rmSync(base, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Opens headless Chromium with a profile of its own.
 * @param {{ width?: number, height?: number }} size of the page, in pixels (1280 x 800)
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>} its page; close() ends it and
 *   removes the profile
 * @throws {Error} when there is no browser and none can be installed
 */
export async function openBrowser({ width = 1280, height = 800 } = {}) {
  const { chromium } = await import('playwright-core');
  const browser = await findBrowser();
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-browser-'));
  const close = async (context) => {
    await context?.close();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let context;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: browser.path,
      headless: true,
      viewport: { width, height },
      args: [
        ...browser.args,
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
      ],
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return { page: context.pages()[0] ?? (await context.newPage()), close: () => close(context) };
  } catch (e) {
    await close(context);
    throw e;
  }
}

/**
 * The address of a server's workbench.
 * @param {Server} server
 * @param {{ folder?: string, payload?: [string, string][] }} options folder: the workspace (absolute; none: an empty
 *   window); payload: what the workbench takes from its address, such as extensionDevelopmentPath
 * @returns {string} the address; it holds the server's token
 */
export function workbenchUrl(server, { folder, payload = [] } = {}) {
  const url = new URL(server.origin);
  url.searchParams.set('tkn', server.token);
  if (folder) url.searchParams.set('folder', folder);
  else url.searchParams.set('ew', 'true');
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/**
 * A file of this machine as a workbench names it (its authority must be that of the page).
 * @param {Server} server
 * @param {string} file a path
 * @returns {string} a vscode-remote: URI
 */
export const remoteUri = (server, file) =>
  `vscode-remote://${new URL(server.origin).host}${encodeURI(path.resolve(file))}`;
