/** What the language server offers beyond findings, through the providers of a real VS Code. */
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { api, applyPreferredFix, findings, folder, open, poll } from './helpers';

const TEXT = `medcheck: "1.0"
name: Ward Triage 🩺
status: Draft
version: 1.10
stage: design
purpose:
  capability: Assign a triage level to an adult in the emergency department
references:
  - doi: 10.1000/xyz123
tasks:
  - id: level
    metrics: [exact-level]
evaluation:
  metrics:
    - id: exact-level
      dimension: accuracy
`;

/** Runs a provider command on a document, again until it answers with something. */
async function provided<T>(command: string, uri: vscode.Uri, ...rest: unknown[]): Promise<T[]> {
  return poll(async () => {
    const found = await vscode.commands.executeCommand<T[] | undefined>(command, uri, ...rest);
    return found && found.length > 0 && found;
  }, command);
}

suite('what the language server offers', () => {
  let editor: vscode.TextEditor;
  let uri: vscode.Uri;

  setup(async () => {
    await api();
    const file = path.join(folder(), 'features.medcheck.yaml');
    fs.writeFileSync(file, TEXT);
    editor = await open('features.medcheck.yaml');
    uri = editor.document.uri;
    await poll(() => findings(uri).some((finding) => finding.endsWith('yaml-ambiguous')), 'the findings');
  });

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    fs.rmSync(path.join(folder(), 'features.medcheck.yaml'), { force: true });
  });

  test('lenses: the total and the stages, and what each block feeds', async () => {
    const lenses = await provided<vscode.CodeLens>('vscode.executeCodeLensProvider', uri, 100);
    const titles = lenses.map((lens) => `${lens.range.start.line} ${lens.command?.title ?? ''}`);
    assert.match(titles[0] ?? '', /^0 MedCheck \d+\/92 · Design \d+\/24 · Data 0\/24 · /);
    assert.match(titles.find((title) => title.startsWith('5 ')) ?? '', /^5 MC01 1\/2 · /);
    assert.equal(lenses[0]?.command?.command, 'medcheck.showReport');
  });

  test('an outline with the ids of tasks and metrics', async () => {
    const symbols = await provided<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', uri);
    const names = (list: readonly vscode.DocumentSymbol[]): string[] =>
      list.flatMap((symbol) => [symbol.name, ...names(symbol.children)]);
    assert.ok(names(symbols).includes('level') && names(symbols).includes('exact-level'), names(symbols).join());
  });

  test('a link for a DOI, and no other', async () => {
    const links = await provided<vscode.DocumentLink>('vscode.executeLinkProvider', uri);
    assert.deepEqual(
      links.map((link) => link.target?.toString()),
      ['https://doi.org/10.1000/xyz123'],
    );
  });

  test('folding as indentation gives it', async () => {
    const folds = await provided<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', uri);
    assert.ok(folds.some(({ start, end }) => start === 5 && end === 6));
    assert.ok(folds.some(({ start, end }) => start === 12 && end === 15));
  });

  test('from the use of a metric to its definition, and back', async () => {
    const use = new vscode.Position(11, 17);
    const [definition] = await provided<vscode.Location>('vscode.executeDefinitionProvider', uri, use);
    assert.equal(definition?.range.start.line, 14);
    const references = await provided<vscode.Location>('vscode.executeReferenceProvider', uri, use);
    assert.deepEqual(references.map(({ range }) => range.start.line).sort(), [11, 14]);
  });

  test('renaming a metric renames its uses; another word is not renamed', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      uri,
      new vscode.Position(14, 12),
      'level-accuracy',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(editor.document.getText(), TEXT.replaceAll('exact-level', 'level-accuracy'));
    await assert.rejects(async () =>
      vscode.commands.executeCommand('vscode.prepareRename', uri, new vscode.Position(1, 8)),
    );
  });

  test('inlay hints where the setting asks for them', async () => {
    const whole = new vscode.Range(0, 0, 100, 0);
    const settings = vscode.workspace.getConfiguration('medcheck');
    await settings.update('inlayHints', true, vscode.ConfigurationTarget.Workspace);
    const hints = await provided<vscode.InlayHint>('vscode.executeInlayHintProvider', uri, whole);
    const labels = hints.map(
      ({ label, position }) =>
        `${position.line} ${typeof label === 'string' ? label : label.map((p) => p.value).join('')}`,
    );
    assert.ok(
      labels.some((label) => /^6 .*MC01 1\/2/.test(label)),
      labels.join(),
    );
    await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Workspace);
    await poll(async () => {
      const none = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        uri,
        whole,
      );
      return none.length === 0;
    }, 'no hints');
  });

  test('the preferred quick fix is applied with its tab stops', async () => {
    const diagnostic = await poll(
      () => vscode.languages.getDiagnostics(uri).find(({ code }) => typeof code === 'object' && code.value === 'MC01'),
      'MC01',
    );
    editor.selection = new vscode.Selection(diagnostic.range.start, diagnostic.range.start);
    await applyPreferredFix(editor);
    assert.equal(
      editor.document.getText(),
      TEXT.replace('emergency department\n', 'emergency department\n  goals:\n    - <one goal>\n'),
    );
    assert.equal(editor.document.getText(editor.selection), '<one goal>');
  });

  test('what is safe is fixed on save, and nothing else', async () => {
    const config = vscode.workspace.getConfiguration('editor');
    const actions = { 'source.fixAll.medcheck': 'explicit' };
    await config.update('codeActionsOnSave', actions, vscode.ConfigurationTarget.Workspace);
    await editor.edit((edit) =>
      edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, '# kept\n'),
    );
    await poll(async () => {
      await editor.document.save();
      return editor.document.getText().includes('"1.10"');
    }, 'the fixes');
    assert.equal(
      fs.readFileSync(uri.fsPath, 'utf8'),
      TEXT.replace('Draft', 'draft').replace('1.10', '"1.10"') + '# kept\n',
    );
    await config.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
  });
});
