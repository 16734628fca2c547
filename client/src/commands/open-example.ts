/** Opens an example as a document of its own: it can be tried out, and nothing is written before it is saved. */
import * as vscode from 'vscode';
import { readText } from '../read-text';

/**
 * Opens the example of a benchmark that is under way.
 * @param extensionUri the extension's folder.
 */
export async function openExample(extensionUri: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(extensionUri, 'examples', 'triage-notes', 'medcheck.yaml');
  const content = await readText(file);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'yaml', content }));
}
