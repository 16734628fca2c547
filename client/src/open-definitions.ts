/** Tells the editor which open documents are definitions, for the menu above a text. */
import * as vscode from 'vscode';
import { isDefinition } from './track';

/**
 * Keeps the context key `medcheck.definitions`: the paths of the open definitions. No addresses, since a window that shows
 * a remote folder has other ones than the extension there.
 */
export class OpenDefinitions implements vscode.Disposable {
  private readonly open = new Set<string>();
  private readonly subscription = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
    if (this.open.delete(pathOf(uri))) this.tell();
  });

  /**
   * Notes that the server has a new version of a document; with the first one it becomes known here.
   * @param uri the document.
   */
  changed(uri: vscode.Uri): void {
    if (this.open.has(pathOf(uri))) return;
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    if (!document || !isDefinition(document)) return;
    this.open.add(pathOf(uri));
    this.tell();
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private tell(): void {
    void vscode.commands.executeCommand('setContext', 'medcheck.definitions', [...this.open]);
  }
}

/** As the editor's context key `resourcePath` has it. */
function pathOf(uri: vscode.Uri): string {
  return uri.scheme === 'file' ? uri.fsPath : uri.path;
}
