/** A definition made out of a file that is there already. Nothing is written before the author saves it. */
import * as vscode from 'vscode';
import { FORMAT_NAMES, HEAD_LENGTH, detect } from '../../../server/src/formats/detect';
import type { ClientHandle } from '../client';
import { readText } from '../read-text';
import { openDraft } from './new-definition';

/** So many files of a workspace are looked at; another one can be chosen from the disk. */
const MAX_FILES = 1000;

const ENDINGS = ['json', 'jsonld', 'md', 'markdown', 'yaml', 'yml'];

/**
 * Opens a new definition with what a BenchmarkCard, a dataset card, a Croissant file, an lm-eval task or another known file
 * says.
 * @param server the running language server; it is started where it is not running.
 * @param given the file's address; without one it is asked for. VS Code's menus give other things, which are left alone.
 */
export async function importDefinition(server: () => Promise<ClientHandle>, given: unknown): Promise<void> {
  // It starts while the author looks for the file.
  const handle = server();
  // (an error is shown where the server is started)
  handle.catch(() => undefined);
  const uri = given instanceof vscode.Uri ? given : await askFile();
  if (!uri) return;
  const text = await textOf(uri);
  if (text === undefined) return;
  const imported = await (await handle).importDefinition({ uri: uri.toString(), text });
  if (!imported) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} is of no format that can be imported.', vscode.workspace.asRelativePath(uri)),
    );
    return;
  }
  await openDraft(imported.name, () => Promise.resolve(new vscode.SnippetString().appendText(imported.text)));
  if (imported.notMapped.length > 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Imported. What could not be taken over is listed at the end: {0} entries.',
        imported.notMapped.length,
      ),
    );
  }
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  // What is in an editor counts, saved or not.
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return await readText(uri);
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The file cannot be read: {0}', String(error)));
    return undefined;
  }
}

interface FileItem extends vscode.QuickPickItem {
  uri?: vscode.Uri;
}

async function askFile(): Promise<vscode.Uri | undefined> {
  const other: FileItem = { label: vscode.l10n.t('Another file…') };
  const picked = await vscode.window.showQuickPick<FileItem>(
    foreignFiles().then((items): FileItem[] => [...items, other]),
    { placeHolder: vscode.l10n.t('The file that describes the benchmark already'), matchOnDescription: true },
  );
  if (picked !== other) return picked?.uri;
  const [chosen] =
    (await vscode.window.showOpenDialog({
      canSelectMany: false,
      filters: { [vscode.l10n.t('Cards and tasks')]: ENDINGS },
      title: vscode.l10n.t('The file that describes the benchmark already'),
    })) ?? [];
  return chosen;
}

/** The foreign files of the workspace, that of the active editor first. */
async function foreignFiles(): Promise<FileItem[]> {
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const found = await vscode.workspace.findFiles(`**/*.{${ENDINGS.join(',')}}`, '**/node_modules/**', MAX_FILES);
  const items = await Promise.all(
    found.map(async (uri): Promise<FileItem[]> => {
      const format = await formatOf(uri);
      if (format === undefined) return [];
      return [{ label: vscode.workspace.asRelativePath(uri), description: format, uri }];
    }),
  );
  const isActive = ({ uri }: FileItem): boolean => uri?.toString() === active;
  return items.flat().sort((a, b) => Number(isActive(b)) - Number(isActive(a)) || (a.label < b.label ? -1 : 1));
}

async function formatOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    // (a character takes three bytes at most for one of its code units)
    const format = detect(uri.path, new TextDecoder().decode(bytes.subarray(0, 3 * HEAD_LENGTH)))?.format;
    return format === undefined || format === 'config' || format === 'medcheck' ? undefined : FORMAT_NAMES[format];
  } catch {
    return undefined;
  }
}
