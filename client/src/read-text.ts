/** Reads files as text, without opening a document for them. */
import * as vscode from 'vscode';

/**
 * The text of a file, read as UTF-8.
 * @param uri the file; one of the extension's own, too, which in a browser comes over the network.
 * @throws vscode.FileSystemError where it cannot be read.
 */
export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
