/** The side panel in a real VS Code: its trees follow the active editor, its actions act at the right place. */
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/extension';
import type { CriteriaNode } from '../../../client/src/views/criteria-nodes';
import { api, findings, folder, open, poll } from './helpers';

const DRAFT = 'triage-notes/medcheck.yaml';

/** A line's label with its description. */
function said({ label, description }: vscode.TreeItem): string {
  const texts = [label, description].map((text) => (typeof text === 'string' ? text : ''));
  return texts.filter((text) => text !== '').join(' | ');
}

suite('the side panel', () => {
  let extension: Api;

  /** The lines of the tree of criteria, down to the criteria, without what is missing. */
  const criteria = (): string[] =>
    extension.criteria
      .getChildren()
      .flatMap((group) => [group, ...extension.criteria.getChildren(group)])
      .map((node) => said(extension.criteria.getTreeItem(node)));

  const node = (id: string): CriteriaNode => {
    const nodes = extension.criteria.getChildren().flatMap((group) => extension.criteria.getChildren(group));
    const found = nodes.find(({ criterion }) => criterion === id);
    assert.ok(found, `${id} is in the tree`);
    return found;
  };

  /** Waits until the panel shows a file. */
  const shows = async (uri: vscode.Uri): Promise<void> => {
    await poll(() => extension.coverage.state?.uri.toString() === uri.toString(), `the panel shows ${uri.path}`);
  };

  const openDraft = async (): Promise<vscode.TextEditor> => {
    const editor = await open(DRAFT);
    await shows(editor.document.uri);
    await poll(() => extension.coverage.state?.result.documents[0]?.total.points === 39, 'the draft has 39 points');
    return editor;
  };

  setup(async () => {
    extension = await api();
    await vscode.commands.executeCommand('medcheck.criteria.showOpen');
  });

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('the tree of criteria lists what is open, with the score and what backs it', async () => {
    await openDraft();
    assert.deepEqual(criteria().slice(0, 6), [
      '1 Design & Conceptualization | 20/24',
      'MC09 Medical standards | 1/2 · stated',
      'MC10 More than accuracy | 0/2',
      'MC12 Safety and fairness in scope | 1/2 · stated',
      '2 Dataset Construction & Management | 16/24',
      'MC17 Privacy and de-identification | 1/2 · stated',
    ]);
    const item = extension.criteria.getTreeItem(node('MC10'));
    assert.equal(
      item.accessibilityInformation?.label,
      'MC10 More than accuracy, 0 of 2, metrics of three different dimensions (other does not count)',
    );
    assert.equal(item.contextValue, 'criterion.reported');
    // What is suppressed, or behind the stated stage, has no finding to fix.
    assert.equal(extension.criteria.getTreeItem(node('MC21')).contextValue, 'criterion');
    assert.equal(extension.criteria.getTreeItem(node('MC36')).contextValue, 'criterion');
    const missing = extension.criteria.getChildren(node('MC20')).map((child) => extension.criteria.getTreeItem(child));
    assert.deepEqual(missing.map(said), ['agreement with metric and value']);
  });

  test('a click goes to the place', async () => {
    await openDraft();
    const { command } = extension.criteria.getTreeItem(node('MC17'));
    assert.ok(command);
    await open('README.md');
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    const editor = await poll(() => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith(DRAFT) ? active : undefined;
    }, 'the file is in front');
    assert.deepEqual([editor.selection.start.line, editor.selection.start.character], [150, 11]);
  });

  test('the filters show all, open and met criteria', async () => {
    await openDraft();
    const has = (id: string): boolean => criteria().some((line) => line.startsWith(`${id} `));
    assert.deepEqual([has('MC01'), has('MC10'), has('MC27')], [false, true, false]);
    await vscode.commands.executeCommand('medcheck.criteria.showMet');
    assert.deepEqual([has('MC01'), has('MC10'), has('MC27')], [true, false, false]);
    await vscode.commands.executeCommand('medcheck.criteria.showAll');
    assert.deepEqual([has('MC01'), has('MC10'), has('MC27')], [true, true, true]);
  });

  test('it follows each change of the text, and the active editor', async () => {
    const editor = await openDraft();
    const { document } = editor;
    assert.ok(!criteria().some((line) => line.startsWith('MC01 ')));
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => text.startsWith('  capability:'));
    await editor.edit((edit) => edit.delete(document.lineAt(line).rangeIncludingLineBreak));
    await poll(() => criteria().includes('MC01 Target capability defined | 1/2 · stated'), 'the tree follows');
    const complete = await open('angorbench/medcheck.yaml');
    await shows(complete.document.uri);
    assert.deepEqual(criteria(), []);
    assert.equal(extension.criteria.message, 'Everything is met.');
  });

  test('it keeps the last definition while another kind of file is active', async () => {
    const { document } = await openDraft();
    await open('README.md');
    assert.equal(extension.coverage.state?.uri.toString(), document.uri.toString());
    assert.equal(extension.coverage.situation.kind, 'shown');
    assert.equal(criteria()[0], '1 Design & Conceptualization | 20/24');
  });

  test('syntax errors make it provisional', async () => {
    const editor = await openDraft();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '"\n'));
    await poll(() => extension.coverage.state?.result.documents[0]?.provisional, 'the coverage is provisional');
    assert.match(extension.criteria.message, /^Provisional: /);
  });

  test('a file that is no definition any more is said to be none', async () => {
    const name = 'ceases.yaml';
    fs.writeFileSync(path.join(folder(), name), 'medcheck: "1.0"\nname: Ceases\n');
    const editor = await open(name);
    await shows(editor.document.uri);
    await editor.edit((edit) => edit.delete(editor.document.lineAt(0).rangeIncludingLineBreak));
    const situation = await poll(() => {
      const now = extension.coverage.situation;
      return now.kind === 'other' && now;
    }, 'the panel says that it is none');
    assert.equal(situation.uri.toString(), editor.document.uri.toString());
    assert.deepEqual(criteria(), []);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    fs.rmSync(path.join(folder(), name));
  });

  test('a server that is gone is said, with the coverage as it was; a restart brings it back', async () => {
    await openDraft();
    extension.coverage.serverFailed('it has ended');
    assert.deepEqual(extension.coverage.situation, { kind: 'failed', reason: 'it has ended' });
    assert.equal(criteria()[0], '1 Design & Conceptualization | 20/24');
    await vscode.commands.executeCommand('medcheck.restartServer');
    await poll(() => extension.coverage.situation.kind === 'shown', 'the panel is back');
  });

  test('the action Fix runs the quick fix of that very finding', async () => {
    const { document } = await openDraft();
    await poll(() => findings(document.uri).some((finding) => finding.endsWith('MC23')), 'the findings');
    // MC24 stands at the same place, and has a fix of its own.
    await vscode.commands.executeCommand('medcheck.fixCriterion', node('MC23'));
    const text = document.getText();
    assert.match(text, /\n {2}contamination:\n/);
    assert.ok(text.includes('<the kind of control>'), text);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), document.uri.toString());
    assert.equal(document.getText(editor?.selection), '<the kind of control>');
  });

  test('the action Explain opens the page of the criterion', async () => {
    await openDraft();
    await vscode.commands.executeCommand('medcheck.explainCriterion', node('MC23'));
    await poll(() => vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('MC23'), 'the page');
  });

  test('a definition full of markup stays text in every line', async () => {
    const name = 'hostile.medcheck.yaml';
    const title = '$(trash) <img src=x onerror=alert(1)> [a](command:workbench.action.quit)';
    const text = [
      'medcheck: "1.0"',
      `name: ${JSON.stringify(title)}`,
      'stage: design',
      'experts:',
      `  not_applicable: ${JSON.stringify(`${title} \u202eabc`)}`,
      '',
    ].join('\n');
    fs.writeFileSync(path.join(folder(), name), text);
    const { document } = await open(name);
    await shows(document.uri);
    await vscode.commands.executeCommand('medcheck.criteria.showAll');
    const waived = extension.criteria.getChildren(node('MC05')).map((child) => extension.criteria.getTreeItem(child));
    assert.deepEqual(waived.map(said), [`Taken out: ${title} abc`]);
    assert.deepEqual(
      waived.map(({ tooltip }) => typeof tooltip),
      ['string'],
    );
    await vscode.commands.executeCommand('medcheck.workspace.focus');
    const item = await poll(() => {
      const items = extension.overview.getChildren().map((entry) => extension.overview.getTreeItem(entry));
      return items.find(({ label }) => label === title);
    }, 'the workspace lists it');
    assert.deepEqual([typeof item.label, typeof item.description, typeof item.tooltip], ['string', 'string', 'string']);
    fs.rmSync(path.join(folder(), name));
  });

  test('the workspace lists every definition with its total; it follows the disk, and no typing', async () => {
    await vscode.commands.executeCommand('medcheck.workspace.focus');
    const listed = (): string[] =>
      extension.overview.getChildren().map((entry) => said(extension.overview.getTreeItem(entry)));
    const is = (...lines: string[]): Promise<unknown> =>
      poll(() => listed().join('\n') === lines.join('\n'), 'the list').catch((error: unknown) => {
        throw new Error(`${String(error)}\n${listed().join('\n')}`);
      });
    const examples = [
      'AngorBench | 92/92 · angorbench/medcheck.yaml',
      'LesionLetter | 60/92 · lesionletter/medcheck.yaml',
      'Night Desk Triage Notes | 39/90 · triage-notes/medcheck.yaml',
    ];
    await is(...examples);
    const ward = path.join(folder(), 'ward.medcheck.yaml');
    fs.writeFileSync(ward, 'medcheck: "1.0"\nname: Ward\n');
    await is(...examples, 'Ward | 0/92 · ward.medcheck.yaml');
    const editor = await open('ward.medcheck.yaml');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, 'purpose: {capability: Recognise a deteriorating patient}\n'));
    await poll(() => extension.coverage.state?.result.documents[0]?.total.points === 1, 'the coverage follows');
    await is(...examples, 'Ward | 0/92 · ward.medcheck.yaml');
    await editor.document.save();
    await is(...examples, 'Ward | 1/92 · ward.medcheck.yaml');
    const settings = vscode.workspace.getConfiguration('medcheck');
    await settings.update('exclude', ['angorbench/**'], vscode.ConfigurationTarget.Workspace);
    await is(...examples.slice(1), 'Ward | 1/92 · ward.medcheck.yaml');
    await settings.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    fs.rmSync(ward);
    await is(...examples);
  });
});
