/** Checks all files of the workspace, whether they are open or not. */
import {
  type CancellationToken,
  type Connection,
  type Diagnostic as LspDiagnostic,
  DiagnosticSeverity,
  ProgressType,
  type ProgressToken,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import { MAX_FILE_SIZE } from '../engine/config';
import {
  type CheckedFile,
  type CheckWorkspaceParams,
  type CheckWorkspaceResult,
  type EditorSettings,
} from '../protocol';
import { type ConfigReport, type FileReport, type Report, fileReport, reportOf } from '../report/report';
import { asksOf, rendered } from '../report/renderers';
import { Cancelled, type Judged, type Store } from './documents';
import type { Platform } from './platform';
import { decoded, fileUri, folderOf, relativePath } from './uri';

/** What a check asks of the server. */
export interface WorkspaceChecks {
  connection: Connection;
  platform: Platform;
  store: Store;
  folders(): readonly string[];
  settings(uri: string): Promise<EditorSettings>;
  /** The addresses of the open documents. */
  open(): string[];
  /** The findings of a judgement that are shown. */
  diagnostics(uri: string, judged: Pick<Judged, 'diagnostics' | 'verdicts'>): LspDiagnostic[];
}

/** A batch is sent when it holds so many findings or files, or is so old, in ms. */
const BATCH = 500;
const BATCH_AGE = 100;

/** So many documents are in the report: it is one text in the editor, of about 10 KB a document. */
const MAX_REPORTED = 200;

const FILES = new ProgressType<CheckedFile[]>();

/**
 * Checks the files of the workspace, for `medcheck/checkWorkspace`.
 * @param around see WorkspaceChecks.
 * @param params which files; all where none are named.
 * @param token cancels.
 */
export function checkWorkspace(
  around: WorkspaceChecks,
  params: CheckWorkspaceParams,
  token: CancellationToken,
): Promise<CheckWorkspaceResult> {
  return new WorkspaceCheck(around, params, token).run();
}

/** A file that is to be checked, with the workspace folder that its settings come from. */
interface Target {
  uri: string;
  folder: string;
}

class WorkspaceCheck {
  private readonly open: Map<string, string>;
  private readonly settings = new Map<string, Promise<EditorSettings>>();
  private readonly reports: FileReport[] = [];
  private readonly skipped: Report['skipped'] = [];
  private readonly configs = new Map<string, ConfigReport>();
  private readonly summary = { files: 0, errors: 0, warnings: 0, others: 0, skipped: 0 };
  private readonly kept: CheckedFile[] = [];
  private batch: CheckedFile[] = [];
  private batched = 0;
  private sentAt = Date.now();

  constructor(
    private readonly around: WorkspaceChecks,
    private readonly params: CheckWorkspaceParams,
    private readonly token: CancellationToken,
  ) {
    this.open = new Map(around.open().map((uri) => [decoded(uri), uri]));
  }

  async run(): Promise<CheckWorkspaceResult> {
    const progress = new Progress(this.around.connection, this.params.workDoneToken);
    progress.begin();
    try {
      const targets = this.params.files?.map((uri) => this.target(uri)) ?? (await this.search(progress));
      for (const [i, target] of targets.entries()) {
        progress.checked(i, targets.length);
        await this.check(target);
      }
      this.flush();
      return this.result();
    } finally {
      progress.end();
    }
  }

  private stop(): void {
    if (this.token.isCancellationRequested) throw new Cancelled(true);
  }

  private target(uri: string): Target {
    return { uri, folder: folderOf(uri, this.around.folders()) ?? uri };
  }

  /** The files of all folders, each once where one folder holds another. */
  private async search(progress: Progress): Promise<Target[]> {
    const targets = new Map<string, Target>();
    let entries = 0;
    for (const folder of this.around.folders()) {
      const { exclude } = await this.settingsOf(folder);
      const found = await this.around.platform.search(folder, exclude, () => {
        this.stop();
        progress.searched(++entries);
      });
      for (const { path, skipped } of found) {
        const uri = fileUri(path, `${folder.replace(/\/$/, '')}/`);
        if (uri === undefined || targets.has(uri)) continue;
        if (skipped === undefined) targets.set(uri, { uri, folder });
        else this.skip(uri, skipped);
      }
    }
    return [...targets.values()];
  }

  private settingsOf(folder: string): Promise<EditorSettings> {
    // They are asked for once a folder: no setting differs between its files, and there may be thousands.
    const known = this.settings.get(folder) ?? this.around.settings(folder);
    this.settings.set(folder, known);
    return known;
  }

  private async check({ uri, folder }: Target): Promise<void> {
    // Other requests come first: an author types on while the workspace is checked.
    await this.around.platform.breathe();
    this.stop();
    const judged = await this.judged(uri, folder);
    await this.noteConfig(uri);
    if (!judged || judged.format === undefined || judged.format === 'config') {
      if (this.params.files) this.add({ uri, diagnostics: [] });
      return;
    }
    this.summary.files++;
    const path = this.shownPath(uri);
    for (const verdict of judged.verdicts) {
      if (!this.params.files && this.reports.length < MAX_REPORTED)
        this.reports.push(fileReport(verdict, path, asksOf('markdown')));
    }
    this.add({ uri, diagnostics: this.around.diagnostics(uri, judged) });
  }

  /** An open document is judged as it is on the screen. */
  private async judged(uri: string, folder: string): Promise<Judged | undefined> {
    const open = this.open.get(decoded(uri));
    if (open !== undefined) {
      try {
        const judged = await this.around.store.judged(open, this.token);
        if (judged) return judged;
      } catch (error) {
        // A newer version came in: what is on the disk will do.
        if (!(error instanceof Cancelled) || error.byClient) throw error;
      }
    }
    const read = await this.around.platform.read(uri, MAX_FILE_SIZE);
    if ('text' in read) {
      return this.around.store.judgedFile(uri, read.text, await this.settingsOf(folder), () => this.stop());
    }
    this.skip(uri, read.skipped);
    return undefined;
  }

  /** What is wrong with the configuration files in force is said once. */
  private async noteConfig(uri: string): Promise<void> {
    const found = await this.around.platform.config(uri, this.around.folders());
    if (!found || this.configs.has(found.uri) || this.params.files) return;
    const diagnostics = found.diagnostics.map((diagnostic) => ({ ...diagnostic, fixable: false }));
    this.configs.set(found.uri, { path: this.shownPath(found.uri), diagnostics });
    if (diagnostics.length === 0) return;
    this.add({ uri: found.uri, diagnostics: this.around.diagnostics(found.uri, { verdicts: [], diagnostics }) });
  }

  private skip(uri: string, reason: string): void {
    this.summary.skipped++;
    if (this.skipped.length < MAX_REPORTED) this.skipped.push({ path: this.shownPath(uri), reason });
  }

  private shownPath(uri: string): string {
    const folders = this.around.folders();
    const path = relativePath(uri, folders);
    if (folders.length < 2) return path;
    const { folder } = this.target(uri);
    return `${decoded(folder.slice(folder.lastIndexOf('/') + 1))}/${path}`;
  }

  private add(file: CheckedFile): void {
    for (const { severity } of file.diagnostics as LspDiagnostic[]) {
      if (severity === DiagnosticSeverity.Error) this.summary.errors++;
      else if (severity === DiagnosticSeverity.Warning) this.summary.warnings++;
      else this.summary.others++;
    }
    this.batch.push(file);
    this.batched += 1 + file.diagnostics.length;
    if (this.batched >= BATCH || Date.now() - this.sentAt > BATCH_AGE) this.flush();
  }

  private flush(): void {
    const { partialResultToken: token } = this.params;
    if (token === undefined) this.kept.push(...this.batch);
    else if (this.batch.length > 0) sent(this.around.connection.sendProgress(FILES, token, this.batch));
    this.batch = [];
    this.batched = 0;
    this.sentAt = Date.now();
  }

  private result(): CheckWorkspaceResult {
    const { summary, kept: files } = this;
    if (this.params.files) return { files, summary, report: null };
    const invalid = [...this.configs.values()].filter(({ diagnostics }) => diagnostics.length > 0);
    return { files, summary, report: this.text(reportOf(this.reports, this.skipped, invalid)) };
  }

  private text(report: Report): string {
    const text = rendered('markdown', report);
    const more = this.summary.files - new Set(report.files.map(({ path }) => path)).size;
    if (more <= 0) return text;
    return `${text}\nThe report ends here: ${more} more files were checked. \`medcheck report --format markdown\` has them all.\n`;
  }
}

/** Work-done progress, where the client has asked for it: no more messages than a person can see. */
class Progress {
  private said = '';

  constructor(
    private readonly connection: Connection,
    private readonly token: ProgressToken | undefined,
  ) {}

  begin(): void {
    this.send({ kind: 'begin', title: 'MedCheck', cancellable: true, percentage: 0 });
  }

  /** @param entries how many files and folders were looked at. */
  searched(entries: number): void {
    if (entries % 500 === 0) this.send({ kind: 'report', message: `${entries} files searched` });
  }

  /**
   * @param done how many files are checked.
   * @param all how many there are.
   */
  checked(done: number, all: number): void {
    const percentage = Math.floor((100 * done) / all);
    if (this.said === String(percentage)) return;
    this.said = String(percentage);
    this.send({ kind: 'report', message: `${done} of ${all}`, percentage });
  }

  end(): void {
    this.send({ kind: 'end' });
  }

  private send(value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void {
    if (this.token === undefined) return;
    sent(this.connection.sendProgress(WorkDoneProgress.type, this.token, value));
  }
}

/** A client that has left hears of nothing; nothing hangs on it. */
function sent(sending: Promise<void>): void {
  sending.catch(() => undefined);
}
