/** What the suites share: polling with a deadline, and findings in a form that can be compared. */
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/extension';

/**
 * Asks again until a value comes, at most 20 seconds.
 * @param ask what is asked.
 * @param what names it in the error.
 */
export async function poll<T>(
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  what: string,
): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const value = await ask();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`${what}: not within 20 seconds`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The workspace folder's path. */
export function folder(): string {
  const found = vscode.workspace.workspaceFolders?.[0];
  if (!found) throw new Error('no folder is open');
  return found.uri.fsPath;
}

/**
 * Opens a file of the workspace in the editor.
 * @param name its path in the folder.
 */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(vscode.Uri.file(path.join(folder(), name)));
}

/**
 * The findings of a document, as `line:character-character severity CODE`, lines from 0.
 * @param uri the document.
 */
export function findings(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((d) => d.source === 'medcheck')
    .map((d) => {
      const code = typeof d.code === 'object' ? d.code.value : d.code;
      const { start, end } = d.range;
      return `${start.line}:${start.character}-${end.character} ${vscode.DiagnosticSeverity[d.severity].toLowerCase()} ${code}`;
    })
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/**
 * Waits until a document has exactly these findings.
 * @param uri the document.
 * @param expected as findings() gives them, in any order.
 */
export async function expectFindings(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  const wanted = [...expected].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).join('\n');
  await poll(() => findings(uri).join('\n') === wanted, `findings of ${path.basename(uri.path)}`).catch(
    (error: unknown) => {
      throw new Error(`${String(error)}\nexpected:\n${wanted}\nfound:\n${findings(uri).join('\n')}`);
    },
  );
}

/** The extension's interface, once it is active. */
export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('medcheck.medcheck');
  if (!extension) throw new Error('the extension is not there');
  return extension.activate();
}

/**
 * Applies the preferred quick fix at the cursor, as the light bulb does.
 * @param editor the active editor.
 * @returns once the text has changed.
 */
export async function applyPreferredFix(editor: vscode.TextEditor): Promise<void> {
  const { document, selection } = editor;
  const { version } = document;
  await poll(async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      selection,
      'quickfix',
    );
    return actions.some(({ isPreferred }) => isPreferred);
  }, 'a preferred fix');
  // Asked for once: the editor applies the edit some time after the command has returned.
  await vscode.commands.executeCommand('editor.action.codeAction', {
    kind: 'quickfix',
    apply: 'first',
    preferred: true,
  });
  await poll(() => document.version > version, 'the fix is applied');
}
