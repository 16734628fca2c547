/** Check Workspace in a real VS Code. The folder is a copy of examples/. */
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { WorkspaceSummary } from '../../../../server/src/protocol';
import { api, expectFindings, findings, folder, poll } from '../helpers';

const EXAMPLES = [
  'angorbench/medcheck.yaml',
  'lesionletter/benchmarkcard.json',
  'lesionletter/medcheck.yaml',
  'triage-notes/medcheck.yaml',
];
const uriOf = (name: string): vscode.Uri => vscode.Uri.file(path.join(folder(), name));

/** Opens a file as a click does. (A document that an extension opens stays open for minutes after its editor is closed.) */
async function open(name: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uriOf(name));
  return poll(() => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uriOf(name).toString() && editor;
  }, name);
}

/** Closes all editors, and waits until a file's document is closed. */
async function close(name: string): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const isOpen = (): boolean => vscode.workspace.textDocuments.some(({ uri }) => uri.fsPath === uriOf(name).fsPath);
  await poll(() => !isOpen(), `closing ${name}`);
}

async function check(): Promise<WorkspaceSummary> {
  const summary = await vscode.commands.executeCommand<WorkspaceSummary | 'cancelled'>('medcheck.checkWorkspace');
  if (summary === 'cancelled') throw new Error('the check was cancelled');
  return summary;
}

/** Asks for hovers one after the other while work is done. Gives how long each took in ms, and what came of the work. */
async function hovering<T>(uri: vscode.Uri, work: () => Promise<T>): Promise<{ hovers: number[]; result: T }> {
  const hovers: number[] = [];
  let isDone = false;
  const worked = work().finally(() => (isDone = true));
  while (!isDone) {
    const asked = performance.now();
    const found = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      new vscode.Position(4, 1),
    );
    assert.ok(found.length > 0, 'a hover');
    hovers.push(performance.now() - asked);
  }
  return { hovers, result: await worked };
}

suite('check workspace', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['typo.medcheck.yaml', 'many']) {
      fs.rmSync(path.join(folder(), name), { recursive: true, force: true });
    }
  });

  test('the findings of files that are not open are in the Problems panel', async () => {
    assert.equal(vscode.window.visibleTextEditors.length, 0);
    const summary = await check();
    assert.equal(summary.files, EXAMPLES.length);
    for (const name of EXAMPLES) assert.ok(findings(uriOf(name)).length > 0 || name.startsWith('angor'), name);
    const shown = EXAMPLES.flatMap((name) => findings(uriOf(name)));
    assert.equal(shown.length, summary.errors + summary.warnings + summary.others);
  });

  test('what an open file shows is the same, and nothing shows twice', async () => {
    const uri = uriOf('lesionletter/benchmarkcard.json');
    await check();
    const closed = findings(uri);
    assert.ok(closed.length > 0);
    await open('lesionletter/benchmarkcard.json');
    await (await api()).ready();
    // The server's own come in, and ours leave: in the end each is there once.
    await expectFindings(uri, closed);
    await close('lesionletter/benchmarkcard.json');
    await expectFindings(uri, closed);
  });

  test('a file that was mended comes back without its finding, and one that is gone leaves', async () => {
    const uri = uriOf('typo.medcheck.yaml');
    const text = 'medcheck: "1.0"\nname: Typo\nstage: design\nstatus: relased\npurpose: {capability: Read an ECG}\n';
    const isWrong = (): boolean => findings(uri).includes('3:8-15 error schema');
    fs.writeFileSync(uri.fsPath, text);
    await check();
    assert.ok(isWrong());
    const editor = await open('typo.medcheck.yaml');
    await editor.edit((edit) => edit.replace(new vscode.Range(3, 8, 3, 15), 'released'));
    await editor.document.save();
    await close('typo.medcheck.yaml');
    await poll(() => findings(uri).length > 0 && !isWrong(), 'the mended file');
    fs.rmSync(uri.fsPath);
    await poll(() => findings(uri).length === 0, 'the end of the findings');
  });

  test('the report names every file', async () => {
    await check();
    await (await api()).workspace.showReport();
    const uri = vscode.Uri.from({ scheme: 'medcheck-report', path: '/MedCheck Workspace Report.md' });
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.languageId, 'markdown');
    // A name is written letter by letter, so that it is no Markdown.
    const text = document.getText().replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    for (const name of EXAMPLES) assert.ok(text.includes(name), `${name} is not in the report`);
    await poll(
      () =>
        vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Workspace Report'))),
      'the preview',
    );
  });

  test('ten thousand files do not hold up the editor, and a cancelled check ends soon', async () => {
    const many = path.join(folder(), 'many');
    for (let i = 0; i < 10_000; i++) {
      const at = path.join(many, `${i % 100}`);
      if (i < 100) fs.mkdirSync(at, { recursive: true });
      if (i % 200 === 0)
        fs.cpSync(path.join(folder(), 'triage-notes/medcheck.yaml'), path.join(at, `${i}.medcheck.yaml`));
      else fs.writeFileSync(path.join(at, `${i}.yaml`), `name: ${i}\nvalues: [1, 2, 3]\n`);
    }
    const { workspace } = await api();
    const { document } = await open('angorbench/medcheck.yaml');
    await poll(
      async () =>
        (
          await vscode.commands.executeCommand<unknown[]>(
            'vscode.executeHoverProvider',
            document.uri,
            new vscode.Position(4, 1),
          )
        ).length > 0,
      'a hover',
    );
    const started = performance.now();
    const { token } = new vscode.CancellationTokenSource();
    const { hovers, result } = await hovering(document.uri, () => workspace.run(token));
    const seconds = (performance.now() - started) / 1000;
    assert.notEqual(result, 'cancelled');
    assert.equal((result as WorkspaceSummary).files, 50 + EXAMPLES.length);
    const longest = Math.max(...hovers).toFixed(0);
    console.log(
      `      10,000 files: ${seconds.toFixed(1)} s; ${hovers.length} hovers meanwhile, the longest in ${longest} ms`,
    );
    // (an editor that waits for the check has an answer or two)
    assert.ok(hovers.length > 20, `${hovers.length} hovers were answered while the check ran`);

    const source = new vscode.CancellationTokenSource();
    const cancelled = workspace.run(source.token, () => source.cancel());
    assert.equal(await cancelled, 'cancelled');
  }).timeout(120_000);
});
