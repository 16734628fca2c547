/** Check Workspace: the findings of all files in the Problems panel, and the report on them. */
import * as vscode from 'vscode';
import type { WorkspaceSummary } from '../../server/src/protocol';
import type { ClientHandle } from './client';
import { isTracked } from './track';

/** The findings of one file. */
export interface FileFindings {
  uri: vscode.Uri;
  diagnostics: vscode.Diagnostic[];
}

/** How far a check is. */
export interface CheckProgress {
  /** Words such as `12 of 50`. */
  message: string | undefined;
  /** From 0 to 100; undefined while it is not known. */
  percentage: number | undefined;
}

/** What a check gives: the numbers, or that it was cancelled. */
export type CheckOutcome = WorkspaceSummary | 'cancelled';

/** Checks the workspace, and keeps what it has found up to date until the next check. */
export class WorkspaceCheck implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('medcheck-workspace');
  private readonly findings = new Map<string, FileFindings>();
  private readonly report = new WorkspaceReport();
  private readonly subscriptions: vscode.Disposable[];
  private running: Promise<CheckOutcome> | undefined;
  private watcher: vscode.Disposable | undefined;

  /**
   * @param server the running language server; it is started where it is not running.
   * @param hasDisk whether the server sees the files of a workspace folder.
   */
  constructor(
    private readonly server: () => Promise<ClientHandle>,
    private readonly hasDisk: boolean,
  ) {
    this.subscriptions = [
      this.collection,
      this.report,
      // The server sends the findings of an open file itself: nothing may show twice.
      vscode.workspace.onDidOpenTextDocument((document) => this.hide(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.hide(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.again(uri)),
    ];
  }

  dispose(): void {
    this.watcher?.dispose();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /**
   * Checks the workspace with its progress in a notification, and says what came of it.
   * @returns undefined where no folder is open, or no files can be seen.
   */
  async runInWindow(): Promise<CheckOutcome | undefined> {
    if (!this.hasDisk) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'In the browser MedCheck does not search the workspace. It checks the definitions that are open.',
        ),
      );
      return undefined;
    }
    if (!vscode.workspace.workspaceFolders?.length) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder to check the definitions in it.'));
      return undefined;
    }
    const location = vscode.ProgressLocation.Notification;
    const title = vscode.l10n.t('MedCheck: checking the workspace');
    const outcome = await vscode.window.withProgress({ location, title, cancellable: true }, (progress, token) => {
      let before = 0;
      return this.run(token, ({ message, percentage }) => {
        const increment = percentage === undefined ? undefined : percentage - before;
        before = percentage ?? before;
        progress.report({ ...(message ? { message } : {}), ...(increment === undefined ? {} : { increment }) });
      });
    });
    if (outcome !== 'cancelled') void this.announce(outcome);
    return outcome;
  }

  /**
   * Checks the workspace. A second call while a check runs waits for that one.
   * @param token cancels; what has been found by then stays.
   * @param onProgress called while it runs.
   */
  run(
    token: vscode.CancellationToken,
    onProgress: (progress: CheckProgress) => void = () => undefined,
  ): Promise<CheckOutcome> {
    this.running ??= this.check(token, onProgress).finally(() => (this.running = undefined));
    return this.running;
  }

  /** Shows the report of the last check. */
  async showReport(): Promise<void> {
    await vscode.commands.executeCommand('markdown.showPreview', WorkspaceReport.uri);
  }

  private async check(
    token: vscode.CancellationToken,
    onProgress: (progress: CheckProgress) => void,
  ): Promise<CheckOutcome> {
    const server = await this.server();
    const seen = new Set<string>();
    this.watch();
    try {
      const { summary, report } = await server.checkWorkspace(token, onProgress, (files) => {
        for (const file of files) seen.add(file.uri.toString());
        this.put(files);
      });
      this.report.set(report ?? '');
      this.forget([...this.findings.keys()].filter((uri) => !seen.has(uri)));
      return summary;
    } catch (error) {
      if (token.isCancellationRequested) return 'cancelled';
      throw error;
    }
  }

  /** At once, as the editor redraws its markers with each call. */
  private put(files: readonly FileFindings[]): void {
    const open = new Set(vscode.workspace.textDocuments.filter(isTracked).map(({ uri }) => uri.toString()));
    for (const file of files) this.findings.set(file.uri.toString(), file);
    this.collection.set(
      files.map(({ uri, diagnostics }) => [uri, open.has(uri.toString()) ? undefined : diagnostics] as const),
    );
  }

  private hide(document: vscode.TextDocument): void {
    if (this.collection.has(document.uri) && isTracked(document)) this.collection.delete(document.uri);
  }

  /** A file that was closed, or has changed on the disk: what was found in it may not hold any more. */
  private async again(uri: vscode.Uri): Promise<void> {
    const known = this.findings.get(uri.toString());
    if (!known) return;
    try {
      const server = await this.server();
      this.put(await server.checkFiles([uri]));
    } catch {
      // The server has stopped; it is better to show the last state than none.
      this.put([known]);
    }
  }

  private forget(uris: readonly string[]): void {
    for (const uri of uris) {
      const known = this.findings.get(uri);
      if (known) this.collection.delete(known.uri);
      this.findings.delete(uri);
    }
  }

  private watch(): void {
    if (this.watcher) return;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml,json,jsonld,md}', true);
    this.watcher = vscode.Disposable.from(
      watcher,
      watcher.onDidChange((uri) => void this.again(uri)),
      watcher.onDidDelete((uri) => this.forget([uri.toString()])),
    );
  }

  private async announce(summary: WorkspaceSummary): Promise<void> {
    const { files, errors, warnings, others } = summary;
    if (files === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No benchmark definition is in this workspace.'));
      return;
    }
    const report = vscode.l10n.t('Show Report');
    const problems = vscode.l10n.t('Show Problems');
    const message = vscode.l10n.t(
      'MedCheck: {0} files, {1} errors, {2} warnings, {3} other findings.',
      files,
      errors,
      warnings,
      others,
    );
    const chosen = await vscode.window.showInformationMessage(message, report, problems);
    if (chosen === report) await this.showReport();
    else if (chosen === problems) await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}

/** The report of the last check, as a document that nobody is asked to save. */
class WorkspaceReport implements vscode.TextDocumentContentProvider, vscode.Disposable {
  static readonly scheme = 'medcheck-report';
  static readonly uri = vscode.Uri.from({ scheme: WorkspaceReport.scheme, path: '/MedCheck Workspace Report.md' });
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(WorkspaceReport.scheme, this);
  private text = '';
  readonly onDidChange = this.changed.event;

  set(text: string): void {
    this.text = text;
    this.changed.fire(WorkspaceReport.uri);
  }

  provideTextDocumentContent(): string {
    return this.text;
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
