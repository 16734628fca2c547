/**
 * The extension's activation. It registers commands and views, and looks at the documents that are opened; the language
 * client and the server start with the first document that is ours.
 */
import * as vscode from 'vscode';
import { explainCriterion } from './commands/explain';
import { newDefinition } from './commands/new-definition';
import { CoverageModel } from './coverage';
import type { ClientHandle, startClient } from './client';
import { StatusItem } from './status';
import { isTracked } from './track';
import { CoverageView } from './views/coverage';

/** What the platform's main gives. */
export interface Main {
  /** Loads the part of the extension that starts the server: it is large, and not needed before the first match. */
  loadClient(): { startClient: typeof startClient };
}

/** What tests and other extensions may ask of this one. */
export interface Api {
  /** Resolves once the server runs; undefined while no document is ours. */
  ready(): Promise<unknown> | undefined;
  coverage: CoverageModel;
}

/**
 * Activates the extension.
 * @param context the extension's context.
 * @param main the platform's main.
 */
export function activate(context: vscode.ExtensionContext, main: Main): Api {
  const output = vscode.window.createOutputChannel('MedCheck', { log: true });
  let client: Promise<ClientHandle> | undefined;
  const start = (): Promise<ClientHandle> => {
    client ??= main.loadClient().startClient(context, output, (uri) => void coverage.changed(uri));
    client.catch((error: unknown) => {
      client = undefined;
      output.error(String(error));
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The MedCheck language server did not start: {0}', String(error)),
      );
    });
    return client;
  };
  const coverage = new CoverageModel(async (uri) => (client ? (await client).coverage(uri) : null));
  const sniff = (document: vscode.TextDocument): void => {
    if (!client && isTracked(document))
      void start().then(
        () => coverage.follow(vscode.window.activeTextEditor),
        () => undefined,
      );
  };
  const restart = async (): Promise<void> => {
    const running = client;
    client = undefined;
    await running?.then(
      (handle) => handle.stop(),
      () => undefined,
    );
    await start();
    coverage.follow(vscode.window.activeTextEditor);
  };
  context.subscriptions.push(
    output,
    coverage,
    new StatusItem(coverage),
    vscode.window.registerWebviewViewProvider(CoverageView.id, new CoverageView(context.extensionUri, coverage)),
    vscode.workspace.onDidOpenTextDocument(sniff),
    vscode.workspace.onDidChangeTextDocument(({ document }) => sniff(document)),
    vscode.window.onDidChangeActiveTextEditor((editor) => coverage.follow(editor)),
    vscode.commands.registerCommand('medcheck.explainCriterion', (id: unknown) =>
      explainCriterion(context.extensionUri, id),
    ),
    vscode.commands.registerCommand('medcheck.newDefinition', (given: unknown) =>
      newDefinition(() => client ?? start(), given),
    ),
    vscode.commands.registerCommand('medcheck.restartServer', restart),
    vscode.commands.registerCommand('medcheck.showOutput', () => output.show()),
    {
      dispose: () =>
        void client?.then(
          (handle) => handle.stop(),
          () => undefined,
        ),
    },
  );
  vscode.workspace.textDocuments.forEach(sniff);
  return { ready: () => client, coverage };
}
