// The extension in the web extension host of a real workbench, where it has neither node nor a disk:
// `node test/editor/ui-web.mjs` after `npm run package`. Screenshots go to test/editor/shots/web (not in git).
//
// The manifest that is shipped names `main`, too, and a workbench with a server prefers that. So a copy of what is packaged
// is installed, whose manifest has the `browser` entry alone, and a kind of extension that may run beside the user. The
// workbench then has no other way than its own worker. At the end what is packaged runs as it is, in a workbench that is
// nothing but a page, and in Chinese.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { root, vsixFile } from '../../scripts/lib.mjs';
import { openWebWorkbench } from './host/web.mjs';
import { createChecks, poll, startUi, Ui } from './ui-lib.mjs';

const examples = path.join(root, 'examples');
const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'medcheck-web-'));

/**
 * Unpacks the packaged extension, which is a ZIP file.
 * @returns {{ name: string, content: Buffer }[]} the extension's files; a name is a path with `/`
 */
function packaged() {
  const zip = fs.readFileSync(vsixFile);
  // (its directory stands at the end; https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.6 and following)
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = [];
  for (let n = zip.readUInt16LE(end + 10), at = zip.readUInt32LE(end + 16); n > 0; n--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const lengths = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + lengths[0]);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + size);
    if (name.startsWith('extension/') && !name.endsWith('/'))
      files.push({ name: name.slice('extension/'.length), content: method === 0 ? content : inflateRawSync(content) });
    at += 46 + lengths.reduce((sum, length) => sum + length);
  }
  return files;
}

const files = packaged();

/**
 * Writes the packaged extension into a folder of extensions.
 * @param {string} folder the folder
 * @param {object} changes of the manifest
 * @returns {string} the folder
 */
function unpacked(folder, changes = {}) {
  const extension = path.join(folder, 'medcheck');
  for (const { name, content } of files) {
    fs.mkdirSync(path.dirname(path.join(extension, name)), { recursive: true });
    fs.writeFileSync(path.join(extension, name), content);
  }
  const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'));
  fs.writeFileSync(path.join(extension, 'package.json'), JSON.stringify({ ...manifest, ...changes }));
  return folder;
}

const shots = path.join(root, 'test/editor/shots/web');
fs.rmSync(shots, { recursive: true, force: true });
const installed = unpacked(path.join(tmp, 'ui'), { main: undefined, extensionKind: ['ui'] });
const ui = await startUi({ installed, workspace: examples, shots });
const { page } = ui;
const checks = createChecks(ui);
const refused = [];
page.on('console', (message) => {
  if (/Content Security Policy/.test(message.text())) refused.push(message.text());
});

/** The worker in which the workbench runs web extensions. */
const extensionHost = () =>
  poll(async () => {
    for (const worker of page.workers())
      if ((await worker.evaluate(() => self.name).catch(() => '')) === 'ExtensionHostWorker') return worker;
    return undefined;
  }, 'the web extension host');

/** Notes in the extension host which workers are started there, and which of them are ended. */
function watchWorkers() {
  const { Worker } = self;
  self.watched = [];
  self.Worker = function (url, options) {
    const worker = new Worker(url, options);
    // (the host puts a name of its own before ours)
    const entry = { name: options?.name?.replace(/^.* -> /, ''), ended: false };
    self.watched.push(entry);
    const terminate = worker.terminate.bind(worker);
    worker.terminate = () => {
      entry.ended = true;
      terminate();
    };
    return worker;
  };
}

const host = await extensionHost();
await host.evaluate(watchWorkers);
const workers = () => host.evaluate(() => self.watched);

await checks.check('it starts in the web extension host, and its server is a worker', async () => {
  await ui.activityBar('MedCheck');
  const empty = await ui.webview('#panel .empty');
  assert.match((await empty.locator('.empty').textContent()) ?? '', /medcheck\.yaml/);
  assert.deepEqual(await workers(), []);
  await ui.openFile('triage-notes/medcheck.yaml:112:1');
  await poll(async () => (await workers()).length > 0, 'the server');
  assert.deepEqual(await workers(), [{ name: 'MedCheck', ended: false }]);
});

await checks.check('a definition has its findings, its status item and its panel', async () => {
  await ui.statusBar('MedCheck 39/90');
  await ui.problem('MC23');
  const panel = await ui.webview('#panel h1');
  assert.equal(await panel.locator('h1').first().textContent(), 'Night Desk Triage Notes');
  assert.equal(await panel.locator('.total .points').first().textContent(), '39/90');
  await ui.shot('findings');
});

await checks.check('hover and quick fix', async () => {
  await ui.hover('data:', /Data|data/);
  await ui.quickFix('data:', /^Add /);
  await ui.editorShows('contamination:');
  await ui.shot('fixed');
});

await checks.check('the report', async () => {
  await ui.palette('MedCheck: Show Coverage Report');
  const report = await ui.webview('.mc-page h1');
  assert.match(await report.locator('.mc-total').first().innerText(), /^39\/90 points/);
  await ui.shot('report');
  await page.locator('.tab[data-resource-name="medcheck.yaml"]').first().click();
});

await checks.check("a criterion's page, chosen among all", async () => {
  await ui.palette('MedCheck: Explain Criterion');
  const entries = page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
  await entries.filter({ hasText: 'Target capability defined' }).waitFor();
  await ui.keyboard.type('MC23');
  await ui.pick('Contamination');
  await ui.webview('h1:has-text("MC23 Contamination")');
  await ui.shot('criterion');
});

await checks.check('the definitions of the workspace, and no check of the files beside them', async () => {
  await ui.palette('MedCheck: Focus on Workspace View');
  const rows = ui.view('Workspace').locator('.monaco-list-row');
  await rows.filter({ hasText: '39/90' }).waitFor();
  await ui.palette('MedCheck: Check Workspace');
  await ui.notification(
    'In the browser MedCheck does not search the workspace. It checks the definitions that are open.',
  );
  await ui.shot('workspace');
});

await checks.check('the server is started anew', async () => {
  await ui.palette('MedCheck: Restart Language Server');
  const both = [
    { name: 'MedCheck', ended: true },
    { name: 'MedCheck', ended: false },
  ];
  await poll(async () => JSON.stringify(await workers()) === JSON.stringify(both), 'another server');
  await ui.openFile('lesionletter/medcheck.yaml');
  await ui.problem('"benchmarkcard.json" is not read: there is no folder to look in.');
  await ui.shot('anew');
});

await checks.check('nothing asks for more than the policies of page and panels allow', async () => {
  assert.deepEqual(refused, []);
});

/** An extension that keeps the examples in memory: memory:/examples. */
function memory(folder) {
  const stub = path.join(root, 'test/editor/stubs/memory');
  const names = fs.readdirSync(examples, { recursive: true, encoding: 'utf8' });
  const texts = names
    .filter((name) => fs.statSync(path.join(examples, name)).isFile())
    .map((name) => [`/examples/${name.replaceAll(path.sep, '/')}`, fs.readFileSync(path.join(examples, name), 'utf8')]);
  fs.mkdirSync(folder);
  fs.copyFileSync(path.join(stub, 'package.json'), path.join(folder, 'package.json'));
  // (a web extension's script must have this ending)
  fs.copyFileSync(path.join(stub, 'extension.cjs'), path.join(folder, 'extension.js'));
  fs.writeFileSync(path.join(folder, 'files.json'), JSON.stringify(Object.fromEntries(texts)));
}

const extensions = unpacked(path.join(tmp, 'web'));
memory(path.join(extensions, 'memory'));
const alone = new Ui({ page: await page.context().newPage(), shots: path.join(shots, 'alone') });
await page.close();
checks.ui = alone;
await checks.check('what is packaged runs in a page without a server, and in Chinese', async () => {
  await alone.page.addInitScript(() => {
    Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => 'zh-cn', set() {} });
  });
  await openWebWorkbench(alone.page, ui.server, { extensions, folder: 'memory:/examples' });
  const explorer = alone.page.locator('.explorer-folders-view .monaco-list-row');
  await explorer.filter({ hasText: 'triage-notes' }).click();
  await explorer.filter({ hasText: 'medcheck.yaml' }).dblclick();
  await alone.statusBar('MedCheck 39/90');
  await alone.activityBar('MedCheck');
  const panel = await alone.webview('#panel h1');
  await poll(async () => /阶段/.test((await panel.locator('#panel').textContent()) ?? ''), 'the panel is in Chinese');
  await alone.shot('panel');
});

await checks.check('there, the check of the workspace is not offered, and a page opens as a text', async () => {
  const offered = alone.page.locator('.quick-input-widget:visible .monaco-list-row');
  await alone.editor.locator('textarea.inputarea').focus();
  await alone.keyboard.press('F1');
  await alone.page.locator('.quick-input-widget:visible .quick-input-box input').fill('>MedCheck: ');
  // (of extensions that a page brings, the workbench reads the titles of one language only)
  await offered.filter({ hasText: 'New Benchmark Definition' }).waitFor();
  await alone.shot('commands');
  assert.equal(await offered.filter({ hasText: 'Check Workspace' }).count(), 0);
  await offered.filter({ hasText: 'Explain Criterion' }).first().click();
  await alone.page.getByPlaceholder('哪一条准则？').waitFor();
  await alone.keyboard.type('MC23');
  await alone.pick('MC23');
  // (this server brings no Markdown preview for pages)
  await alone.editorShows('# MC23 Contamination');
  await alone.shot('page');
});

await ui.close();
fs.rmSync(tmp, { recursive: true, force: true });
checks.finish();
