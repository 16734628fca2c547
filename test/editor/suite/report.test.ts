/** The report panel in a real VS Code: it opens, follows the text, leads into it, and shows any text as text. */
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { ReportPanel } from '../../../client/src/views/report';
import { api, folder, open, poll } from './helpers';

/** Waits until a report with something in it is on the panel's screen; gives the number of its criteria. */
function showing(panel: ReportPanel, isIt: (html: string) => boolean): Promise<number> {
  return poll(
    () => panel.shown !== undefined && isIt(panel.shown.html) && panel.shown.criteria,
    'the report is on screen',
  );
}

/** Opens a definition and its report. */
async function report(name: string): Promise<{ panel: ReportPanel; editor: vscode.TextEditor }> {
  const { reports } = await api();
  const editor = await open(name);
  await vscode.commands.executeCommand('medcheck.showReport', editor.document.uri);
  const panel = reports.of(editor.document.uri);
  assert.ok(panel, 'the panel is open');
  return { panel, editor };
}

const points = (html: string): string | undefined =>
  /<strong>(\d+)<\/strong><span>\/(\d+) points/.exec(html)?.slice(1).join('/');

suite('the report', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('opens beside the text, with all criteria, and has the name of the benchmark', async () => {
    const { panel, editor } = await report('triage-notes/medcheck.yaml');
    assert.equal(await showing(panel, (html) => points(html) === '39/90'), 52);
    const tab = await poll(
      () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .find((t) => t.label === 'Report: Night Desk Triage Notes'),
      'the tab',
    );
    assert.notEqual(tab.group.viewColumn, editor.viewColumn);
  });

  test('follows the text, in the same panel', async () => {
    const { panel, editor } = await report('triage-notes/medcheck.yaml');
    await showing(panel, (html) => points(html) === '39/90');
    const line = [...Array(editor.document.lineCount).keys()].find((i) =>
      editor.document.lineAt(i).text.startsWith('  capability:'),
    );
    assert.ok(line);
    await editor.edit((edit) => edit.delete(editor.document.lineAt(line).rangeIncludingLineBreak));
    await showing(panel, (html) => points(html) === '38/90');
    const { reports } = await api();
    assert.equal(reports.of(editor.document.uri), panel);
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
  });

  test('a click leads to the line, in the column of the text', async () => {
    const { panel, editor } = await report('triage-notes/medcheck.yaml');
    await showing(panel, (html) => html.includes('data-line="154"'));
    await panel.receive({ type: 'reveal', path: null, line: 154, character: 2 });
    const active = vscode.window.activeTextEditor;
    assert.equal(active?.document.uri.toString(), editor.document.uri.toString());
    assert.equal(active.viewColumn, editor.viewColumn);
    assert.deepEqual([active.selection.active.line, active.selection.active.character], [154, 2]);
  });

  test('a click leads into an imported file, and out of the folder nowhere', async () => {
    const { panel } = await report('lesionletter/medcheck.yaml');
    await showing(panel, (html) => html.includes('data-path="benchmarkcard.json"'));
    await panel.receive({ type: 'reveal', path: 'benchmarkcard.json', line: 2, character: 0 });
    assert.equal(path.basename(vscode.window.activeTextEditor?.document.uri.path ?? ''), 'benchmarkcard.json');
    await panel.receive({ type: 'reveal', path: '../../../../../../etc/passwd', line: 0, character: 0 });
    assert.equal(path.basename(vscode.window.activeTextEditor?.document.uri.path ?? ''), 'benchmarkcard.json');
  });

  test('the code lens opens it', async () => {
    const { document } = await open('triage-notes/medcheck.yaml');
    const lenses = await poll(async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return found.length > 0 && found;
    }, 'the code lenses');
    const command = lenses[0]?.command;
    assert.deepEqual([command?.command, command?.arguments], ['medcheck.showReport', [document.uri.toString()]]);
    await vscode.commands.executeCommand('medcheck.showReport', document.uri.toString());
    const panel = (await api()).reports.of(document.uri);
    assert.ok(panel);
    await showing(panel, (html) => points(html) === '39/90');
  });

  test('the comparison opens the same panel', async () => {
    const { panel, editor } = await report('angorbench/medcheck.yaml');
    await showing(panel, (html) => points(html) === '92/92');
    await vscode.commands.executeCommand('medcheck.compareCohort');
    assert.equal((await api()).reports.of(editor.document.uri), panel);
    await poll(() => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length === 2, 'the text and one report');
  });

  test('markup, script and a megabyte of text are shown as text', async () => {
    const hostile = '</script><script>x</script><img src=x onerror=x>';
    const file = path.join(folder(), 'hostile.medcheck.yaml');
    fs.writeFileSync(
      file,
      `medcheck: "1.0"\nname: ${JSON.stringify(hostile)}\npurpose: {capability: ${'word '.repeat(200_000)}}\n`,
    );
    const { panel } = await report('hostile.medcheck.yaml');
    assert.equal(await showing(panel, (html) => html.includes('&lt;img src=x')), 52);
    assert.doesNotMatch(panel.shown?.html ?? '', /<script|<img/);
    assert.ok((panel.shown?.html ?? '').length < 400_000);
    fs.rmSync(file);
  });

  test('an export is written, and opened', async () => {
    const { document } = await open('triage-notes/medcheck.yaml');
    for (const [format, beginning] of [
      ['markdown', /^# .*Night Desk Triage Notes/],
      ['html', /^<!DOCTYPE html>/],
      ['latex', /^% Made by MedCheck .*\n(?:.*\n)*\\begin\{table\}/],
      ['json', /^\{\n {2}"schema": "medcheck-report\/1"/],
      ['csv', /^[\w,]+\r?\n/],
      ['sarif', /^\{\n? *"\$schema"/],
    ] as const) {
      const to = vscode.Uri.file(path.join(folder(), `report.${format}`));
      await vscode.commands.executeCommand('medcheck.exportReport', document.uri, { format, to });
      assert.match(fs.readFileSync(to.fsPath, 'utf8'), beginning, format);
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), to.toString());
      fs.rmSync(to.fsPath);
    }
  });
});
