// The extension in the web extension host of a real workbench, where it has neither node nor a disk:
// `node test/editor/ui-web.mjs` after `npm run package`. Screenshots go to test/editor/shots/web (not in git).
//
// The manifest that is shipped names `main`, too, and a workbench with a server prefers that. So a copy of what is packaged
// is installed, whose manifest has the `browser` entry alone, and a kind of extension that may run beside the user. The
// workbench then has no other way than its own worker, as in an editor that is nothing but a page.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listFiles } from '@vscode/vsce';
import { root } from '../../scripts/lib.mjs';
import { createChecks, poll, startUi } from './ui-lib.mjs';

/**
 * What the package holds, as a folder of installed extensions.
 * @returns {Promise<string>} the folder, to be removed
 */
async function webCopy() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'medcheck-web-'));
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const extension = path.join(folder, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  for (const file of await listFiles({ cwd: root, dependencies: false })) {
    fs.mkdirSync(path.dirname(path.join(extension, file)), { recursive: true });
    fs.copyFileSync(path.join(root, file), path.join(extension, file));
  }
  const web = { ...manifest, main: undefined, extensionKind: ['ui'] };
  fs.writeFileSync(path.join(extension, 'package.json'), JSON.stringify(web));
  return folder;
}

const shots = path.join(root, 'test/editor/shots/web');
fs.rmSync(shots, { recursive: true, force: true });
const installed = await webCopy();
const ui = await startUi({ installed, workspace: path.join(root, 'examples'), shots }).finally(() =>
  fs.rmSync(installed, { recursive: true, force: true }),
);
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
  await ui.notification('In the browser MedCheck does not search the workspace. It checks the definitions that are open.');
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

await ui.close();
checks.finish();
