/**
 * The extension's activation. It registers commands and views, and looks at the documents that are opened; the language
 * client and the server start with the first document that is ours.
 */
import * as vscode from 'vscode';
import { explainCriterion } from './commands/explain';
import { fixCriterion } from './commands/fix-criterion';
import { importDefinition } from './commands/import-definition';
import { newDefinition } from './commands/new-definition';
import { openExample } from './commands/open-example';
import { type ReportCommands, exportReport, showReport } from './commands/report';
import { Configured } from './configured';
import { CoverageModel } from './coverage';
import { Crashes, MAX_CRASHES, MINUTES } from './crashes';
import type { ClientHandle, StartClient } from './client';
import { OpenDefinitions } from './open-definitions';
import { StatusItem } from './status';
import { isTracked } from './track';
import { CoverageView } from './views/coverage';
import { CriteriaTree } from './views/criteria';
import type { CriteriaNode } from './views/criteria-nodes';
import { ReportPanels } from './views/report';
import { WorkspaceTree } from './views/workspace';
import { WorkspaceCheck } from './workspace-check';

/** What the platform's main gives. */
export interface Main {
  /** Loads the part of the extension that starts the server: it is large, and not needed before the first match. */
  loadClient(): Promise<{ startClient: StartClient }>;
  /** Whether the server sees the files of a workspace folder. */
  hasDisk: boolean;
}

/** What tests and other extensions may ask of this one. */
export interface Api {
  /** Resolves once the server runs; undefined while no document is ours. */
  ready(): Promise<unknown> | undefined;
  coverage: CoverageModel;
  criteria: CriteriaTree;
  overview: WorkspaceTree;
  reports: ReportPanels;
  workspace: WorkspaceCheck;
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
    if (client) return client;
    coverage.serverStarts();
    const onEnded = (): void => {
      if (client === starting) ended();
    };
    const starting = main
      .loadClient()
      .then(({ startClient }) => startClient(context.extensionUri, { output, onCoverageChanged: changed, onEnded }));
    client = starting;
    starting.then(
      (handle) => {
        coverage.serverRuns();
        handle.setConfigured(patterns).catch(() => undefined);
      },
      (error: unknown) => {
        if (client !== starting) return;
        // One that is ended while it starts again is like one that ends afterwards.
        if (crashes.some) ended();
        else failed(String(error), vscode.l10n.t('The MedCheck language server did not start: {0}', String(error)));
      },
    );
    return starting;
  };
  const crashes = new Crashes();
  const ended = (): void => {
    if (crashes.note(Date.now())) {
      output.warn('The server has ended by itself, and is started again.');
      void startAgain();
      return;
    }
    const message = vscode.l10n.t(
      'The MedCheck language server has ended {0} times within {1} minutes, and is not started again.',
      MAX_CRASHES,
      MINUTES,
    );
    failed(vscode.l10n.t('it has ended'), message);
  };
  const failed = (reason: string, message: string): void => {
    client = undefined;
    coverage.serverFailed(reason);
    output.error(message);
    const commands = new Map([
      [vscode.l10n.t('Restart'), 'medcheck.restartServer'],
      [vscode.l10n.t('Show Output'), 'medcheck.showOutput'],
    ]);
    void vscode.window.showErrorMessage(message, ...commands.keys()).then((chosen) => {
      const command = chosen === undefined ? undefined : commands.get(chosen);
      if (command !== undefined) void vscode.commands.executeCommand(command);
    });
  };
  const coverage = new CoverageModel(async (uri) => {
    if (!client) throw new Error('The server does not run.');
    return (await client).coverage(uri);
  });
  const reports = new ReportPanels(context.extensionUri, async (uri) => (client ? (await client).report(uri) : null));
  const definitions = new OpenDefinitions();
  const changed = (uri: vscode.Uri): void => {
    coverage.changed(uri);
    reports.changed(uri);
    definitions.changed(uri);
  };
  const reporting: ReportCommands = { reports, coverage, server: () => client ?? start() };
  const sniff = (document: vscode.TextDocument): void => {
    // What failed is tried again when the author asks for it, not with each key.
    if (!client && coverage.situation.kind !== 'failed' && isTracked(document))
      void start().then(
        () => coverage.follow(vscode.window.activeTextEditor),
        () => undefined,
      );
  };
  let patterns: readonly vscode.RelativePattern[] = [];
  const configured = (found: readonly vscode.RelativePattern[]): void => {
    patterns = found;
    vscode.workspace.textDocuments.forEach(sniff);
    client
      ?.then((handle) => handle.setConfigured(patterns))
      .then(() => coverage.follow(vscode.window.activeTextEditor))
      .catch(() => undefined);
  };
  const startAgain = async (): Promise<void> => {
    const running = client;
    client = undefined;
    await running?.then(
      (handle) => handle.stop(),
      () => undefined,
    );
    // (an error is shown where the server is started)
    await start().catch(() => undefined);
    coverage.follow(vscode.window.activeTextEditor);
  };
  const restart = (): Promise<void> => {
    crashes.clear();
    return startAgain();
  };
  const criteria = new CriteriaTree(coverage, context.workspaceState);
  // The tree asks by itself; what has failed is tried again when the author asks for it.
  const patient = (): Promise<ClientHandle> =>
    !client && coverage.situation.kind === 'failed' ? Promise.reject(new Error('The server is gone.')) : start();
  const overview = new WorkspaceTree(patient, coverage);
  const workspace = new WorkspaceCheck(() => client ?? start(), main.hasDisk);
  context.subscriptions.push(
    output,
    coverage,
    reports,
    definitions,
    workspace,
    criteria,
    overview,
    new StatusItem(coverage),
    new Configured(() => client ?? start(), configured),
    vscode.window.registerWebviewViewProvider(CoverageView.id, new CoverageView(context.extensionUri, coverage)),
    vscode.workspace.onDidOpenTextDocument(sniff),
    vscode.workspace.onDidChangeTextDocument(({ document }) => sniff(document)),
    vscode.window.onDidChangeActiveTextEditor((editor) => coverage.follow(editor)),
    vscode.commands.registerCommand('medcheck.explainCriterion', (given: unknown) =>
      explainCriterion(context.extensionUri, given),
    ),
    vscode.commands.registerCommand('medcheck.fixCriterion', (node: CriteriaNode | undefined) =>
      fixCriterion(client ?? start(), coverage, node),
    ),
    vscode.commands.registerCommand('medcheck.criteria.showAll', () => criteria.show('all')),
    vscode.commands.registerCommand('medcheck.criteria.showOpen', () => criteria.show('open')),
    vscode.commands.registerCommand('medcheck.criteria.showMet', () => criteria.show('met')),
    vscode.commands.registerCommand('medcheck.showReport', (uri: unknown) => showReport(reporting, uri)),
    vscode.commands.registerCommand('medcheck.compareCohort', (uri: unknown) => showReport(reporting, uri, 'compared')),
    vscode.commands.registerCommand('medcheck.exportReport', (uri: unknown, answers: unknown) =>
      exportReport(reporting, uri, answers),
    ),
    vscode.commands.registerCommand('medcheck.newDefinition', (given: unknown) =>
      newDefinition(() => client ?? start(), given),
    ),
    vscode.commands.registerCommand('medcheck.importDefinition', (given: unknown) =>
      importDefinition(() => client ?? start(), given),
    ),
    vscode.commands.registerCommand('medcheck.openExample', () => openExample(context.extensionUri)),
    vscode.commands.registerCommand('medcheck.checkWorkspace', () => workspace.runInWindow()),
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
  coverage.follow(vscode.window.activeTextEditor);
  vscode.workspace.textDocuments.forEach(sniff);
  return { ready: () => client, coverage, criteria, overview, reports, workspace };
}
