/** A definition beside the files that it imports, in a real VS Code: what one of them says changes the definition's findings. */
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { folder, open, poll } from './helpers';

const NAME = 'ward';
const inWard = (name: string): string => path.join(folder(), NAME, name);

const DEFINITION = `medcheck: "1.0"
imports: [croissant.json, README.md]
name: Ward
version: "1.0"
purpose:
  capability: Answers the questions of nurses on a ward
governance:
  license:
    data: CC-BY-4.0
`;

const CARD = `---
pretty_name: Ward
license: cc-by-4.0
task_categories: [question-answering]
---
# Dataset Card for Ward
`;

const croissant = (version: string): string =>
  JSON.stringify(
    {
      '@context': { cr: 'http://mlcommons.org/croissant/' },
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.1',
      name: 'Ward',
      description: 'Questions of nurses about patients.',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      version,
    },
    null,
    2,
  );

/** The contradictions that the Problems panel has for the definition, each with the other file's name. */
function contradictions(): string[] {
  return vscode.languages
    .getDiagnostics(vscode.Uri.file(inWard('medcheck.yaml')))
    .filter(({ message }) => message.includes(', but in "'))
    .map(({ message, relatedInformation = [] }) => {
      const others = relatedInformation.map(({ location }) => path.basename(location.uri.fsPath));
      return `${message} (${others.join()})`;
    });
}

suite('imports', () => {
  suiteSetup(() => {
    fs.mkdirSync(path.dirname(inWard('x')), { recursive: true });
    fs.writeFileSync(inWard('medcheck.yaml'), DEFINITION);
    fs.writeFileSync(inWard('README.md'), CARD);
    fs.writeFileSync(inWard('croissant.json'), croissant('1.0.0'));
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    fs.rmSync(path.dirname(inWard('x')), { recursive: true, force: true });
  });

  test('a change in the Croissant file changes the findings of the definition', async () => {
    const { document } = await open(`${NAME}/medcheck.yaml`);
    await poll(() => vscode.languages.getDiagnostics(document.uri).length > 0, 'the findings of the definition');
    assert.deepEqual(contradictions(), []);

    const { document: other } = await open(`${NAME}/croissant.json`);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(other.uri, new vscode.Range(0, 0, other.lineCount, 0), croissant('2.0.0'));
    await vscode.workspace.applyEdit(edit);
    // What is typed counts before it is saved.
    assert.ok(other.isDirty);
    await open(`${NAME}/medcheck.yaml`);
    const wanted = ['Here the version is "1.0", but in "croissant.json" it is "2.0.0". (croissant.json)'];
    await poll(() => contradictions().length > 0, 'the contradiction');
    assert.deepEqual(contradictions(), wanted);
    assert.ok(other.isDirty);
    await other.save();
  });

  test('a change in the dataset card does so, too', async () => {
    fs.writeFileSync(inWard('README.md'), CARD.replace('cc-by-4.0', 'mit'));
    await open(`${NAME}/medcheck.yaml`);
    await poll(() => contradictions().some((one) => one.includes('README.md')), 'the contradiction with the card');
    assert.ok(
      contradictions().includes(
        'Here the licence of the data is "CC-BY-4.0", but in "README.md" it is "MIT". (README.md)',
      ),
    );
  });
});
