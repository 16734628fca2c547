/** A configuration file that names a foreign file about something else, in a real VS Code: it is ours while it is named. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { findings, folder, open, poll } from './helpers';

const inGarden = (name: string): string => path.join(folder(), 'garden', name);

const CARD = `---
pretty_name: Roses
license: other
task_categories: [image-classification]
---
# Dataset Card for Roses
`;

suite('formats.on in a configuration file', () => {
  suiteSetup(() => {
    fs.mkdirSync(path.dirname(inGarden('x')), { recursive: true });
    fs.writeFileSync(inGarden('README.md'), CARD);
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    fs.rmSync(path.dirname(inGarden('x')), { recursive: true, force: true });
  });

  test('a file that is open has findings while it is named', async () => {
    const { document } = await open('garden/README.md');
    fs.writeFileSync(inGarden('medcheck.config.yaml'), 'formats:\n  on: ["*.md"]\n');
    await poll(() => findings(document.uri).length > 0, 'the findings of the card');
    fs.writeFileSync(inGarden('medcheck.config.yaml'), 'formats:\n  on: ["*.txt"]\n');
    await poll(() => findings(document.uri).length === 0, 'none once it is not named');
    fs.writeFileSync(inGarden('medcheck.config.yaml'), 'formats: {on: [README.md]}\n');
    await poll(() => findings(document.uri).length > 0, 'the findings again');
    fs.rmSync(inGarden('medcheck.config.yaml'));
    await poll(() => findings(document.uri).length === 0, 'none without a configuration');
  });
});
