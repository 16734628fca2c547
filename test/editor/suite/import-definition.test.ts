/** A card that is there already becomes a new definition in a real VS Code, and a definition becomes a card. */
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { folder, open, poll } from './helpers';

const CARD = 'lesionletter/benchmarkcard.json';
const inFolder = (name: string): string => path.join(folder(), name);

/** The editor of the definition that was never saved, once its text is there. */
async function draft(): Promise<vscode.TextEditor> {
  return poll(() => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.scheme === 'untitled' && editor.document.getText().includes('medcheck: ') && editor;
  }, 'the new definition');
}

suite('import and export of formats of others', () => {
  const made = ['medcheck.yaml', 'card.json'];
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    while (vscode.window.activeTextEditor)
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    for (const name of made) fs.rmSync(inFolder(name), { force: true });
  });

  test('a card opens as a definition with comments, and nothing is on the disk', async () => {
    const before = fs.readdirSync(folder());
    await vscode.commands.executeCommand('medcheck.importDefinition', vscode.Uri.file(inFolder(CARD)));
    const { document } = await draft();
    assert.equal(
      document.uri.toString(),
      vscode.Uri.file(inFolder('medcheck.yaml')).with({ scheme: 'untitled' }).toString(),
    );
    const text = document.getText();
    assert.match(text, /^# Made from benchmarkcard\.json, a BenchmarkCard\./);
    assert.ok(
      text.includes('\n# from benchmarkcard.json: /benchmark_details/name, line 4\nname: LesionLetter\n'),
      text,
    );
    assert.ok(text.includes('\n  related_benchmarks:\n    - name: DermaVQA\n    - name: SkinCAP\n'), text);
    assert.ok(text.includes('\n# Not taken over:\n# - /benchmark_details/is_benchmark, line 3: true\n'), text);
    assert.deepEqual(fs.readdirSync(folder()), before);
  });

  test('without a file, the card in the editor in front is offered first', async () => {
    await open(CARD);
    const done = vscode.commands.executeCommand('medcheck.importDefinition');
    await poll(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor?.document.uri.scheme === 'untitled';
    }, 'the choice of a file');
    await done;
    assert.match((await draft()).document.getText(), /\nname: LesionLetter\n/);
  });

  test('a definition is exported as a BenchmarkCard', async () => {
    const { document } = await open('triage-notes/medcheck.yaml');
    const to = vscode.Uri.file(inFolder('card.json'));
    await poll(async () => {
      await vscode.commands.executeCommand('medcheck.exportReport', document.uri, { format: 'benchmarkcard', to });
      return fs.existsSync(to.fsPath);
    }, 'the card');
    const card = JSON.parse(fs.readFileSync(to.fsPath, 'utf8')) as { benchmark_details: { name: string } };
    assert.equal(card.benchmark_details.name, 'Night Desk Triage Notes');
  });
});
