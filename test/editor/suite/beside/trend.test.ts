/** The trend of the workspace's definitions, beside VS Code's own git extension. The folder is a repository. */
import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { api, folder, open, poll } from '../helpers';

const DRAFT = 'triage-notes/medcheck.yaml';

suite('the trend since the last commit', () => {
  const file = (): string => path.join(folder(), DRAFT);
  const listed = async (): Promise<vscode.TreeItem[]> => {
    const { overview } = await api();
    return overview.getChildren().map((entry) => overview.getTreeItem(entry));
  };
  /** Waits until the list has a line of this description. */
  const shows = async (description: string): Promise<vscode.TreeItem> =>
    poll(async () => (await listed()).find((item) => item.description === description), description).catch(
      async (error: unknown) => {
        throw new Error(`${String(error)}\n${(await listed()).map((item) => String(item.description)).join('\n')}`);
      },
    );

  test('is that of the file on the disk against the commit, and begins anew with the next commit', async () => {
    await vscode.commands.executeCommand('medcheck.workspace.focus');
    await shows(`39/90 = · ${DRAFT}`);
    await shows('92/92 = · angorbench/medcheck.yaml');
    const before = fs.readFileSync(file(), 'utf8');
    const editor = await open(DRAFT);
    const line = before.split('\n').findIndex((text) => text.startsWith('  capability:'));
    await editor.edit((edit) => edit.delete(editor.document.lineAt(line).rangeIncludingLineBreak));
    await editor.document.save();
    const item = await shows(`38/90 ▼1 · ${DRAFT}`);
    assert.equal(
      item.accessibilityInformation?.label,
      `Night Desk Triage Notes, 38 of 90 points, 39 of 90 at the last commit, ${DRAFT}`,
    );
    execFileSync('git', ['commit', '--quiet', '--no-verify', '--all', '--message', 'Without it'], { cwd: folder() });
    await shows(`38/90 = · ${DRAFT}`);
    fs.writeFileSync(file(), before);
    await shows(`39/90 ▲1 · ${DRAFT}`);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('a definition that is not committed has none', async () => {
    const ward = path.join(folder(), 'ward.medcheck.yaml');
    fs.writeFileSync(ward, 'medcheck: "1.0"\nname: Ward\n');
    await shows('0/92 · ward.medcheck.yaml');
    fs.rmSync(ward);
    await poll(async () => (await listed()).every((item) => item.label !== 'Ward'), 'it is gone');
  });
});
