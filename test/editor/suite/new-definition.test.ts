/** A new definition in a real VS Code: from three questions to a file on the disk. The folder is a copy of examples/. */
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { api, expectFindings, folder, poll } from './helpers';

/** What a design draft of placeholders has. */
const FINDINGS = ['7:7-13 hint later-stages', '10:0-7 warning MCS1', '107:17-80 information DR01'];

const answers = (name: string): object => ({ name, modalities: ['text'], stage: 'design' });
const inFolder = (name: string): string => path.join(folder(), name);
const unsaved = (): vscode.TextDocument[] =>
  vscode.workspace.textDocuments.filter(({ uri, languageId }) => uri.scheme === 'untitled' && languageId === 'yaml');

/** The editor of the one definition that was never saved, once its text is there. */
async function draft(): Promise<vscode.TextEditor> {
  return poll(() => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.scheme === 'untitled' && editor.document.getText().includes('medcheck: ') && editor;
  }, 'the new definition');
}

suite('a new definition', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    while (vscode.window.activeTextEditor)
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    for (const name of ['medcheck.yaml', 'ward-n-1.medcheck.yaml']) fs.rmSync(inFolder(name), { force: true });
  });

  test('three times Enter gives a draft with its findings, and nothing on the disk', async () => {
    const before = fs.readdirSync(folder());
    const done = vscode.commands.executeCommand('medcheck.newDefinition');
    await poll(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return unsaved().length > 0;
    }, 'the last step');
    await done;
    const { document, selection } = await draft();
    assert.equal(
      document.uri.toString(),
      vscode.Uri.file(inFolder('medcheck.yaml')).with({ scheme: 'untitled' }).toString(),
    );
    assert.equal(document.languageId, 'yaml');
    assert.equal(document.getText(selection), '<the name of the benchmark>');
    assert.match(document.getText(), /\nstage: design\nmodalities: \[text\]\n/);
    await expectFindings(document.uri, FINDINGS);
    assert.deepEqual(fs.readdirSync(folder()), before);
  });

  test('Escape ends it, and nothing has happened', async () => {
    let done = false;
    void vscode.commands.executeCommand('medcheck.newDefinition').then(() => (done = true));
    await poll(async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return done;
    }, 'the end');
    assert.deepEqual(unsaved(), []);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  test('Tab goes from placeholder to placeholder, and what is typed takes their place', async () => {
    await vscode.commands.executeCommand('medcheck.newDefinition', answers('Ward $1 notes'));
    const { document } = await draft();
    assert.match(document.getText(), /\nname: Ward \$1 notes\n/);
    const selected = (): string => document.getText(vscode.window.activeTextEditor?.selection);
    assert.equal(selected(), '<the medical capability that is measured, named and delimited>');
    await vscode.commands.executeCommand('type', { text: 'Triage of chest pain in adults' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(selected(), '<one goal>');
    await vscode.commands.executeCommand('type', { text: 'Count missed infarctions' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(selected(), '<the argument in a few sentences>');
    const { coverage } = await api();
    await poll(() => coverage.state?.result.documents[0]?.total.points === 2, 'the two points of MC01');
  });

  test('hovers and quick fixes are there before it is saved', async () => {
    await vscode.commands.executeCommand('medcheck.newDefinition', answers('Ward'));
    const { document } = await draft();
    await expectFindings(document.uri, FINDINGS);
    const position = document.positionAt(document.getText().indexOf('MC03'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    assert.match(
      hovers.flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value))).join('\n'),
      /MC03/,
    );
    const range = vscode.languages.getDiagnostics(document.uri).find((d) => d.message.startsWith('Stage 1,'))?.range;
    assert.ok(range);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    assert.ok(actions.some(({ kind }) => kind && vscode.CodeActionKind.QuickFix.contains(kind)));
  });

  test('saving writes it where it says, and its findings stay', async () => {
    await vscode.commands.executeCommand('medcheck.newDefinition', answers('Ward'));
    const { document } = await draft();
    const text = document.getText();
    await vscode.commands.executeCommand('workbench.action.files.save');
    await poll(() => fs.existsSync(inFolder('medcheck.yaml')), 'the file');
    assert.equal(fs.readFileSync(inFolder('medcheck.yaml'), 'utf8'), text);
    await expectFindings(vscode.Uri.file(inFolder('medcheck.yaml')), FINDINGS);
  });

  test('beside another definition it is named after its benchmark, and never takes a name that is in use', async () => {
    const names = (): string[] =>
      unsaved()
        .map(({ uri }) => path.basename(uri.path))
        .sort();
    fs.writeFileSync(inFolder('medcheck.yaml'), 'medcheck: "1.0"\n');
    await vscode.commands.executeCommand('medcheck.newDefinition', answers('Wärd, N° 1!'));
    assert.deepEqual(names(), ['ward-n-1.medcheck.yaml']);
    fs.writeFileSync(inFolder('ward-n-1.medcheck.yaml'), '');
    await vscode.commands.executeCommand('medcheck.newDefinition', answers('WARD N 1'));
    await vscode.commands.executeCommand('medcheck.newDefinition', answers('ward n 1'));
    await vscode.commands.executeCommand('medcheck.newDefinition', answers('?'));
    assert.deepEqual(names(), [
      'benchmark.medcheck.yaml',
      'ward-n-1-2.medcheck.yaml',
      'ward-n-1-3.medcheck.yaml',
      'ward-n-1.medcheck.yaml',
    ]);
  });
});
