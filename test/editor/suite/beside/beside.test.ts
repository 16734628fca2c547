/** The extension beside others that report syntax errors: Red Hat's YAML (a stand-in) and VS Code's own JSON service. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, expectFindings, findings, poll } from '../helpers';

const SYNTAX = /error syntax$/;
const YAML = 'medcheck: "1.0"\nname: Ward notes\nstage: design\nlabel: x\npurpose: [\n';
const JSON_TEXT = '{"medcheck": "1.0", "name": "Ward notes", "label": "x", "purpose": {},}\n';

/** What is found in a text whose syntax errors are shown; other findings are among it. */
async function opened(language: 'yaml' | 'json', content: string): Promise<{ uri: vscode.Uri; all: string[] }> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  const uri = document.uri;
  await poll(() => findings(uri).some((finding) => SYNTAX.test(finding)), 'the syntax error');
  const all = findings(uri);
  assert.ok(all.some((finding) => finding.endsWith('unknown-key')));
  return { uri, all };
}

const withoutSyntax = (all: readonly string[]): string[] => all.filter((finding) => !SYNTAX.test(finding));

async function set(section: string, key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration(section).update(key, value, vscode.ConfigurationTarget.Global);
}

suite('beside other extensions', () => {
  teardown(async () => {
    for (const [section, key] of [
      ['medcheck', 'syntaxErrors'],
      ['yaml', 'validate'],
      ['json', 'validate.enable'],
    ] as const) {
      await set(section, key, undefined);
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('syntax errors in YAML disappear, and nothing else, once the YAML extension has been activated', async () => {
    const { uri, all } = await opened('yaml', YAML);
    assert.ok((await api()).ready(), 'the server runs');
    const other = vscode.extensions.getExtension('redhat.vscode-yaml');
    assert.equal(other?.isActive, false);
    const finish = await poll(
      () => (globalThis as { finishYamlActivation?: () => void }).finishYamlActivation,
      'the activation has begun',
    );
    finish();
    await expectFindings(uri, withoutSyntax(all));
    assert.equal(other.isActive, true);
  });

  test('they come back where it reports no errors, and where the setting asks for them', async () => {
    await set('yaml', 'validate', false);
    const { uri, all } = await opened('yaml', YAML);
    await set('yaml', 'validate', true);
    await expectFindings(uri, withoutSyntax(all));
    await set('medcheck', 'syntaxErrors', 'always');
    await expectFindings(uri, all);
    await set('medcheck', 'syntaxErrors', 'never');
    await expectFindings(uri, withoutSyntax(all));
  });

  test('in JSON they follow json.validate.enable', async () => {
    await set('json', 'validate.enable', false);
    const { uri, all } = await opened('json', JSON_TEXT);
    await set('json', 'validate.enable', true);
    await expectFindings(uri, withoutSyntax(all));
    await poll(
      () => vscode.languages.getDiagnostics(uri).some((d) => d.source !== 'medcheck'),
      "the message of VS Code's own service",
    );
    await set('json', 'validate.enable', false);
    await expectFindings(uri, all);
  });
});
