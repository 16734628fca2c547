/** The language server: binds the protocol's messages to the engine. */
import {
  type CancellationToken,
  type CompletionItem,
  type CompletionParams,
  type Connection,
  type Diagnostic as LspDiagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  DocumentDiagnosticReportKind,
  type FileSystemWatcher,
  type Hover,
  type HoverParams,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOf } from '../engine/language';
import { CONFIG_NAMES, DEFAULT_MAX_FILE_SIZE, MAX_FILE_SIZE, readConfig } from '../engine/config';
import type { Diagnostic } from '../engine/diagnostic';
import { TELLING_GLOB } from '../engine/telling';
import { detectByName } from '../formats/detect';
import {
  CHECK_WORKSPACE_REQUEST,
  type CheckWorkspaceParams,
  COVERAGE_CHANGED,
  COVERAGE_REQUEST,
  type CoverageParams,
  type CoverageResult,
  DEFINITION_CHOICES_REQUEST,
  type DefinitionChoices,
  type EditorSettings,
  EXPORT_REQUEST,
  FORMATS_ON_REQUEST,
  type FormatsOnParams,
  IMPORT_REQUEST,
  type ImportParams,
  type ImportResult,
  type ExportParams,
  type ExportResult,
  NEW_DEFINITION_REQUEST,
  type NewDefinitionParams,
  type NewDefinitionResult,
  REPORT_REQUEST,
  type ReportResult,
  SCORE_REQUEST,
  type ScoreParams,
  type ScoreResult,
  SECTION,
} from '../protocol';
import { parse } from '../syntax/parse';
import type { ActionContext, ActionData, ConfigTarget } from './actions';
import { Changes } from './changes';
import { toLspDiagnostic } from './convert';
import { coverageResult, scoreResult } from './coverage';
import { Cancelled, type Judged, Store } from './documents';
import { listenForFeatures, refreshFeatures } from './features';
import { type Client, type Greeting, onGreeting } from './greeting';
import type { Listed, Platform } from './platform';
import { CannotRename } from './references';
import { decoded, fileUri, folderOf, relativePath } from './uri';
import type { WorkspaceChecks } from './workspace';

const DEFAULTS: EditorSettings = {
  run: 'onType',
  severity: {},
  laterStages: 'summary',
  maxFileSize: DEFAULT_MAX_FILE_SIZE,
  syntaxErrors: 'auto',
  codeLens: true,
  inlayHints: false,
  exclude: [],
  formats: { on: [], off: [] },
};

/** More files than this are not watched; their state is read again with the next edit. */
const MAX_WATCHED = 500;

/** The files that the verdict on a document depends on. */
interface Dependencies {
  /** Their paths, to tell whether they are the same. */
  key: string;
  /** Their addresses in plain letters. */
  files: ReadonlySet<string>;
  watchers: readonly FileSystemWatcher[];
}

/** What names an open file is judged anew so long after that was edited, in ms. */
const RENEWED_AFTER = 100;

/** The watchers that the client was asked for. */
interface Watching {
  key: string;
  registration: Promise<Disposable>;
  /** Whether the client has yet to answer. */
  pending: boolean;
  /** Whether other files are to be watched by now. */
  again: boolean;
}

/**
 * Starts a language server on a connection. It answers until the connection closes; an error in a handler is answered
 * as an error and changes nothing else.
 * @param connection the connection; `listen` is called here.
 * @param platform the machine.
 */
export function startServer(connection: Connection, platform: Platform): void {
  onGreeting(connection, (greeting) => serveGreeted(connection, platform, greeting));
  connection.listen();
}

/**
 * Answers all that comes behind `initialize`.
 * @param connection the connection; it listens already.
 * @param platform the machine.
 * @param greeting what client and server have said to each other.
 */
export function serveGreeted(connection: Connection, platform: Platform, greeting: Greeting): void {
  new Server(connection, platform, greeting).listen();
}

class Server {
  private readonly changes = new Changes();
  private readonly documents = new TextDocuments(this.changes);
  private readonly store: Store;
  private readonly dependencies = new Map<string, Dependencies>();
  /** Documents that are to be judged anew, as an open file that they name has changed. */
  private readonly renewed = new Set<string>();
  private renewing: ReturnType<typeof setTimeout> | undefined;
  private readonly settings = new Map<string, Promise<EditorSettings>>();
  private folders: string[];
  private watching: Watching | undefined;
  private readonly client: Client;
  private readonly worded = new WeakMap<Diagnostic, LspDiagnostic>();

  constructor(
    private readonly connection: Connection,
    private readonly platform: Platform,
    { client, folders }: Greeting,
  ) {
    this.client = client;
    this.folders = [...folders];
    this.store = new Store({
      platform,
      documents: this.documents,
      changes: this.changes,
      folders: () => this.folders,
      settings: (uri) => this.settingsOf(uri),
      dependsOn: (uri, paths) => this.dependsOn(uri, paths),
      corrected: (uri) => {
        this.log('warn', `${uri} was read wrongly after an edit. It is read anew; please report what was typed.`);
        this.refresh();
        this.changed(uri);
      },
    });
  }

  listen(): void {
    const { connection, documents } = this;
    connection.onInitialized(() => this.initialized());
    documents.onDidOpen(({ document }) => this.store.saved(document));
    documents.onDidChangeContent(({ document }) => {
      this.changed(document.uri);
      this.othersChanged(document.uri);
    });
    documents.onDidSave(({ document }) => this.saved(document));
    documents.onDidClose(({ document }) => {
      this.store.closed(document);
      this.closed(document.uri);
      this.othersChanged(document.uri);
    });
    connection.languages.diagnostics.on((params, token) =>
      this.answer(LSPErrorCodes.ServerCancelled, async () => {
        const judged = await this.store.shown(params.textDocument.uri, token);
        if (judged && judged.id === params.previousResultId) {
          return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: judged.id };
        }
        const items = judged ? this.diagnosticsOf(params.textDocument.uri, judged) : [];
        return { kind: DocumentDiagnosticReportKind.Full, items, ...(judged ? { resultId: judged.id } : {}) };
      }),
    );
    connection.onHover((params, token) =>
      this.answer(LSPErrorCodes.ContentModified, async () => {
        const judged = await this.store.judged(params.textDocument.uri, token);
        if (judged?.format === 'config') return this.configHover(params);
        if (!judged) return null;
        const { hoverAt } = await import('./later');
        return hoverAt(judged.verdicts, params.position, this.client.plainHover);
      }),
    );
    connection.onCompletion((params, token) =>
      this.answer(LSPErrorCodes.ContentModified, () => this.completion(params, token)),
    );
    connection.onCodeAction((params, token) =>
      this.answer(LSPErrorCodes.ContentModified, async () => {
        const { uri } = params.textDocument;
        const judged = await this.store.judged(uri, token);
        if (!judged) return null;
        const { codeActions } = await import('./later');
        return codeActions(judged, params, await this.actionContext(uri));
      }),
    );
    connection.onCodeActionResolve((action, token) =>
      this.answer(LSPErrorCodes.ContentModified, async () => {
        const data = action.data as ActionData | undefined;
        const judged = data && (await this.store.judged(data.uri, token));
        if (!judged || judged.version !== data.version) throw new Cancelled(false);
        const { resolvedAction } = await import('./later');
        return resolvedAction(judged, action, await this.actionContext(data.uri));
      }),
    );
    listenForFeatures({
      connection,
      judged: (uri, token) => this.store.judged(uri, token),
      answer: (handler) => this.answer(LSPErrorCodes.ContentModified, handler),
      settings: (uri) => this.settingsOf(uri),
      host: (uri) => this.platform.host(uri, this.folders),
      client: () => ({ ...this.client, lensCommand: this.client.options.lensCommand }),
    });
    connection.onRequest(COVERAGE_REQUEST, (params: CoverageParams, token: CancellationToken) =>
      this.answer(LSPErrorCodes.ContentModified, async (): Promise<CoverageResult | null> => {
        const judged = await this.store.shown(params.uri, token);
        const isOurs = judged?.format !== undefined && judged.format !== 'config';
        return judged && isOurs ? coverageResult(params.uri, judged) : null;
      }),
    );
    connection.onRequest(SCORE_REQUEST, (params: ScoreParams, token: CancellationToken) =>
      this.answer(LSPErrorCodes.ContentModified, () => this.score(params, token)),
    );
    connection.onRequest(REPORT_REQUEST, (params: CoverageParams, token: CancellationToken) =>
      this.answer(LSPErrorCodes.ContentModified, async (): Promise<ReportResult | null> => {
        const judged = await this.store.shown(params.uri, token);
        if (!judged || judged.verdicts.length === 0) return null;
        const { reportResult } = await import('./later');
        return reportResult(params.uri, judged);
      }),
    );
    connection.onRequest(EXPORT_REQUEST, ({ uri, format }: ExportParams, token: CancellationToken) =>
      this.answer(LSPErrorCodes.ContentModified, async (): Promise<ExportResult | null> => {
        const judged = await this.store.shown(uri, token);
        const isOurs = judged !== undefined && judged.verdicts.length > 0;
        if (!isOurs) return null;
        const { exportResult } = await import('./later');
        return exportResult(judged, relativePath(uri, this.folders), format);
      }),
    );
    connection.onRequest(DEFINITION_CHOICES_REQUEST, async (): Promise<DefinitionChoices> => {
      const { definitionChoices } = await import('./later');
      return definitionChoices();
    });
    connection.onRequest(
      NEW_DEFINITION_REQUEST,
      async (params: Partial<NewDefinitionParams> | null): Promise<NewDefinitionResult> => {
        const { newDefinition } = await import('./later');
        return newDefinition(params);
      },
    );
    connection.onRequest(FORMATS_ON_REQUEST, ({ files }: FormatsOnParams): string[][] =>
      files.map(({ uri, text }) => readConfig(text, uri).config.formats?.on ?? []),
    );
    connection.onRequest(IMPORT_REQUEST, ({ uri, text }: ImportParams) =>
      this.answer(LSPErrorCodes.ContentModified, async (): Promise<ImportResult | null> => {
        if (typeof uri !== 'string' || typeof text !== 'string') return null;
        const { importResult } = await import('./later');
        return importResult(uri, text, this.platform.host(uri, this.folders));
      }),
    );
    const checks: WorkspaceChecks = {
      connection,
      platform: this.platform,
      store: this.store,
      folders: () => this.folders,
      settings: (uri) => this.settingsOf(uri),
      open: () => documents.keys(),
      diagnostics: (uri, judged) => this.diagnosticsOf(uri, judged),
    };
    connection.onRequest(CHECK_WORKSPACE_REQUEST, (params: CheckWorkspaceParams | null, token: CancellationToken) =>
      this.answer(LSPErrorCodes.ServerCancelled, async () => {
        const { checkWorkspace } = await import('./later');
        return checkWorkspace(checks, params ?? {}, token);
      }),
    );
    connection.onDidChangeConfiguration((params) => {
      const given = (params.settings as { medcheck?: Partial<EditorSettings> } | null | undefined)?.medcheck;
      if (given !== undefined) this.client.options.settings = given;
      this.settings.clear();
      this.worldChanged();
    });
    connection.onDidChangeWatchedFiles(() => this.worldChanged());
    documents.listen(connection);
  }

  private initialized(): void {
    const { connection, client } = this;
    if (client.registersConfiguration) {
      this.tell(() => connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }));
    }
    // The library refuses this event where the client does not know it.
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        this.folders = [...this.folders.filter((folder) => !gone.has(folder)), ...added.map((folder) => folder.uri)];
        this.worldChanged();
      });
    }
    this.watch();
  }

  /**
   * Runs a handler; what it throws becomes an error answer, and the server goes on.
   * @param outdated the error's code where a newer version came in. A pull is repeated by the client then, so that the
   *   newest version is judged in the end.
   * @param handler the handler.
   */
  private async answer<T>(outdated: number, handler: () => Promise<T>): Promise<T> {
    try {
      return await handler();
    } catch (error) {
      if (error instanceof Cancelled) {
        if (error.byClient) throw new ResponseError(LSPErrorCodes.RequestCancelled, error.message);
        const data = outdated === LSPErrorCodes.ServerCancelled ? { retriggerRequest: true } : undefined;
        throw new ResponseError(outdated, error.message, data);
      }
      if (error instanceof CannotRename) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
      this.log('error', `A request failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      throw error;
    }
  }

  private async configHover({ textDocument, position }: HoverParams): Promise<Hover | null> {
    const document = this.documents.get(textDocument.uri);
    if (!document) return null;
    const { configHoverAt } = await import('./later');
    return configHoverAt(parse(document.getText(), languageOf(document.uri)), position, this.client.plainHover);
  }

  private diagnosticsOf(uri: string, judged: Pick<Judged, 'diagnostics' | 'verdicts'>): LspDiagnostic[] {
    const documents = new Map(judged.verdicts.flatMap(({ index, diagnostics }) => diagnostics.map((d) => [d, index])));
    return judged.diagnostics
      .filter((d) => !d.suppressed)
      .map((d) => this.lspDiagnostic(d, uri, documents.get(d) ?? 0));
  }

  /** A finding that stays what it is from one version of its document to the next is put into words of LSP once. */
  private lspDiagnostic(diagnostic: Diagnostic, uri: string, document: number): LspDiagnostic {
    const known = this.worded.get(diagnostic);
    if (known) return known;
    const { explainLink } = this.client.options;
    const resolve = (path: string): string => fileUri(path, uri) ?? uri;
    const context = { uri, resolve, explainLink, relatedInformation: this.client.relatedInformation, document };
    const worded = toLspDiagnostic(diagnostic, context);
    this.worded.set(diagnostic, worded);
    return worded;
  }

  private async actionContext(uri: string): Promise<ActionContext> {
    const { edits, resolvesActions, options } = this.client;
    const config = edits.versioned ? await this.configTarget(uri) : null;
    return {
      uri,
      edits,
      resolves: resolvesActions,
      explainCommand: options.explainCommand,
      config,
      newId: () => crypto.randomUUID(),
    };
  }

  /** The configuration file of a document, or where one can be made: in its workspace folder. */
  private async configTarget(uri: string): Promise<ConfigTarget | null> {
    const found = await this.platform.config(uri, this.folders);
    if (found) {
      const open = this.openAt(found.uri);
      return {
        uri: open?.uri ?? found.uri,
        name: found.name,
        text: open?.getText() ?? found.text,
        version: open?.version ?? null,
        path: found.path,
      };
    }
    // What is not read is not written either.
    if (!this.platform.host(uri, this.folders)) return null;
    const root = folderOf(uri, this.folders);
    if (root === undefined || !this.client.edits.create) return null;
    return {
      uri: `${root}/${CONFIG_NAMES[0]}`,
      name: CONFIG_NAMES[0],
      text: undefined,
      version: null,
      path: relativePath(uri, [root]),
    };
  }

  /** The open document of an address, however the client encodes it. */
  private openAt(uri: string): TextDocument | undefined {
    return this.documents.get(uri) ?? this.documents.all().find((document) => decoded(document.uri) === decoded(uri));
  }

  private async score({ uri, text }: ScoreParams, token: CancellationToken): Promise<ScoreResult | null> {
    if (typeof text !== 'string') {
      const judged = await this.store.judged(uri, token);
      return judged ? scoreResult(judged) : null;
    }
    const stop = (): void => {
      if (token.isCancellationRequested) throw new Cancelled(true);
    };
    // Many files are asked about one after the other: what an author does meanwhile comes first.
    await this.platform.breathe();
    stop();
    return scoreResult(await this.store.judgedFile(uri, text, await this.settingsOf(uri), stop));
  }

  private async completion(params: CompletionParams, token: CancellationToken): Promise<CompletionItem[] | null> {
    const { uri } = params.textDocument;
    const judged = await this.store.recent(uri, token);
    const document = this.documents.get(uri);
    if (!judged || !document) return null;
    const question = { text: document.getText(), position: params.position, client: this.client.completion };
    const { completionAt, configCompletionAt } = await import('./later');
    if (judged.format === 'config') return configCompletionAt(uri, question);
    const list = (path: string): Promise<Listed[]> => this.platform.list(uri, this.folders, path);
    return completionAt(judged.verdicts, { ...question, list });
  }

  private changed(uri: string): void {
    if (this.client.options.coverageNotifications) {
      this.tell(() => this.connection.sendNotification(COVERAGE_CHANGED, { uri } satisfies CoverageParams));
    }
    if (!this.client.pull) void this.push(uri);
  }

  /** For clients that cannot pull. */
  private async push(uri: string): Promise<void> {
    try {
      const judged = await this.store.shown(uri);
      // Findings of an older version (run: onSave) are on screen already, and their places have moved with the text.
      if (!judged || judged.version !== this.documents.get(uri)?.version) return;
      await this.connection.sendDiagnostics({
        uri,
        version: judged.version,
        diagnostics: this.diagnosticsOf(uri, judged),
      });
    } catch (error) {
      // A newer version is pushed by its own change.
      if (!(error instanceof Cancelled)) this.log('error', String(error));
    }
  }

  private closed(uri: string): void {
    this.settings.delete(uri);
    this.dependencies.delete(uri);
    this.watch();
    if (!this.client.pull) this.tell(() => this.connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** Something that every verdict may depend on has changed. */
  private worldChanged(): void {
    this.store.invalidate();
    this.refresh();
    this.tell(() => refreshFeatures(this.connection, this.client.features));
    for (const uri of this.documents.keys()) this.changed(uri);
  }

  /** An open file is another one: what names it is judged anew, once nothing has been typed for a moment. */
  private othersChanged(uri: string): void {
    const address = decoded(uri);
    const stale = [...this.dependencies].filter(([other, { files }]) => other !== uri && files.has(address));
    if (stale.length === 0) return;
    for (const [other] of stale) {
      this.store.renew(other);
      this.renewed.add(other);
    }
    clearTimeout(this.renewing);
    this.renewing = setTimeout(() => {
      this.refresh();
      for (const other of this.renewed) this.changed(other);
      this.renewed.clear();
    }, RENEWED_AFTER);
  }

  private saved(document: TextDocument): void {
    this.store.saved(document);
    this.changed(document.uri);
    // A client that watches no files says only in this way that the configuration is another one.
    if (detectByName(document.uri) === 'config') this.worldChanged();
    // Not every client pulls on save.
    else this.tell(async () => (await this.settingsOf(document.uri)).run === 'onSave' && this.refresh());
  }

  /** Asks a client that pulls to pull again. */
  private refresh(): void {
    if (this.client.pull && this.client.refresh) this.tell(() => this.connection.languages.diagnostics.refresh());
  }

  /** Sends what no answer hangs on: a client that refuses it, or has left, changes nothing else. */
  private tell(send: () => Promise<unknown>): void {
    Promise.resolve()
      .then(send)
      .catch((error: unknown) => this.log('warn', `The client refused a message: ${String(error)}`));
  }

  private log(level: 'warn' | 'error', message: string): void {
    try {
      this.connection.console[level](message);
    } catch {
      // The client has left; there is nobody to tell.
    }
  }

  private settingsOf(uri: string): Promise<EditorSettings> {
    const known = this.settings.get(uri);
    if (known) return known;
    const asked = this.client.configuration
      ? this.connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }).catch(() => undefined)
      : Promise.resolve(this.client.options.settings);
    const settings = asked.then((given: unknown) => validSettings(given));
    if (this.documents.get(uri)) this.settings.set(uri, settings);
    return settings;
  }

  private dependsOn(uri: string, paths: readonly string[]): void {
    const key = paths.join('\n');
    if (this.dependencies.get(uri)?.key === key) return;
    const files = new Set<string>();
    const watchers: FileSystemWatcher[] = [];
    for (const path of paths) {
      const address = fileUri(path, uri);
      if (address === undefined) continue;
      files.add(decoded(address));
      watchers.push(watcherOf(path, address));
    }
    this.dependencies.set(uri, { key, files, watchers });
    this.watch();
  }

  /** Watches configuration files, and the files that open definitions import or name as evidence. */
  private watch(): void {
    if (!this.client.watchFiles) return;
    const watchers: FileSystemWatcher[] = [{ globPattern: '**/medcheck.config.{yaml,yml,json}' }];
    if (this.client.relativePatterns) watchers.push(...this.dependencyWatchers());
    const key = JSON.stringify(watchers);
    if (this.watching?.key === key) return;
    // While a path is typed, one registration after the other is enough.
    if (this.watching?.pending) {
      this.watching.again = true;
      return;
    }
    const old = this.watching?.registration;
    const registration = this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    const watching: Watching = { key, registration, pending: true, again: false };
    this.watching = watching;
    const settled = registration.then(() => old?.then((disposable) => disposable.dispose()));
    this.tell(() =>
      settled.finally(() => {
        watching.pending = false;
        if (watching.again) this.watch();
      }),
    );
  }

  private dependencyWatchers(): FileSystemWatcher[] {
    const all = [...this.dependencies.values()].flatMap(({ watchers }) => watchers);
    const byText = new Map(all.map((watcher) => [JSON.stringify(watcher), watcher]));
    return [...byText.values()].slice(0, MAX_WATCHED);
  }
}

/** A folder that is looked through, and no evidence: the definition's own, one that holds it, or that of git's tags. */
const LOOKED_THROUGH = /^(?:\.\/|(?:\.\.\/)+|\.git\/refs\/tags\/)$/;

/** The watcher of what a definition depends on: a file, a folder, or files that may come to lie in a folder. */
function watcherOf(path: string, address: string): FileSystemWatcher {
  const file = address.replace(/\/$/, '');
  if (LOOKED_THROUGH.test(path)) {
    const pattern = path.startsWith('.git/') ? '*' : TELLING_GLOB;
    return { globPattern: { baseUri: file, pattern } };
  }
  const slash = file.lastIndexOf('/');
  return { globPattern: { baseUri: file.slice(0, slash), pattern: globEscaped(decoded(file.slice(slash + 1))) } };
}

function globEscaped(name: string): string {
  return name.replace(/[*?{}[\]]/g, '?');
}

/** Settings come from a person's file: what has a wrong type is taken as not set. */
function validSettings(given: unknown): EditorSettings {
  const raw = (typeof given === 'object' && given !== null ? given : {}) as Partial<
    Record<keyof EditorSettings, unknown>
  >;
  const oneOf = <T extends string | boolean>(value: unknown, values: readonly T[], fallback: T): T =>
    values.includes(value as T) ? (value as T) : fallback;
  const severity =
    typeof raw.severity === 'object' && raw.severity !== null ? (raw.severity as Record<string, unknown>) : {};
  const formats =
    typeof raw.formats === 'object' && raw.formats !== null ? (raw.formats as Record<string, unknown>) : {};
  const levels = ['off', 'hint', 'information', 'warning', 'error'];
  const size = typeof raw.maxFileSize === 'number' && raw.maxFileSize > 0 ? raw.maxFileSize : DEFAULTS.maxFileSize;
  return {
    run: oneOf(raw.run, ['onType', 'onSave'], DEFAULTS.run),
    severity: Object.fromEntries(
      Object.entries(severity).filter(([, level]) => levels.includes(level as string)),
    ) as Record<string, string>,
    laterStages: oneOf(raw.laterStages, ['off', 'summary', 'full'], DEFAULTS.laterStages),
    maxFileSize: Math.min(size, MAX_FILE_SIZE),
    syntaxErrors: oneOf(raw.syntaxErrors, ['auto', 'always', 'never'], DEFAULTS.syntaxErrors),
    codeLens: oneOf(raw.codeLens, [true, false], DEFAULTS.codeLens),
    inlayHints: oneOf(raw.inlayHints, [true, false], DEFAULTS.inlayHints),
    exclude: globsIn(raw.exclude),
    formats: { on: globsIn(formats['on']), off: globsIn(formats['off']) },
  };
}

function globsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((glob) => typeof glob === 'string') : [];
}
