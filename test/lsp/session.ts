/** A language client for tests: the real protocol over in-memory streams, against the real server. */
import { PassThrough } from 'node:stream';
import {
  type CancellationToken,
  type ClientCapabilities,
  type CompletionItem,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  FileChangeType,
  type FileEvent,
  type Hover,
  MarkupKind,
  type MessageConnection,
  type Position,
  ProgressType,
  ProposedFeatures,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type UnregistrationParams,
  type WorkDoneProgressReport,
  createConnection,
  createMessageConnection,
} from 'vscode-languageserver/node';
import type { Looked } from '../../server/src/engine/evidence';
import type { FoundConfig, Listed, Platform } from '../../server/src/lsp/platform';
import { startServer } from '../../server/src/lsp/server';
import { nodePlatform } from '../../server/src/node/platform';
import type {
  CheckedFile,
  CheckWorkspaceResult,
  CoverageResult,
  DefinitionChoices,
  InitializationOptions,
  NewDefinitionResult,
  ExportResult,
  ImportResult,
  ReportResult,
  ScoreResult,
} from '../../server/src/protocol';

/** What VS Code can do, as far as the server asks. */
export const EDITOR: ClientCapabilities = {
  textDocument: {
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    diagnostic: { dynamicRegistration: true, relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: [MarkupKind.Markdown, MarkupKind.PlainText] },
    publishDiagnostics: { relatedInformation: true },
  },
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'], snippetEditSupport: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

/** Settings that leave only what is said about the text itself: no criteria, no stages. */
export const TEXT_ONLY = {
  laterStages: 'off',
  severity: Object.fromEntries(
    ['design', 'data', 'evaluation', 'validity', 'governance', 'readiness', 'stage-status'].map((id) => [id, 'off']),
  ),
};

/** How a session begins. */
export interface SessionOptions {
  capabilities?: ClientCapabilities;
  /** Uris; null for a client that opens files without a folder. */
  folders?: string[] | null;
  /** For clients that know one root only: `folders` is not sent then. */
  rootUri?: string;
  options?: InitializationOptions | Record<string, unknown>;
  /** The section `medcheck` of the settings, by the document's uri. */
  settings?: (uri: string) => unknown;
  platform?: Platform;
  /** Methods that the client answers with an error. */
  refuses?: string[];
  /** Answers to the server's requests wait for this. */
  answersAfter?: Promise<void>;
}

/** What a check of the workspace brought. */
export interface WorkspaceCheck {
  result: CheckWorkspaceResult;
  batches: CheckedFile[][];
  progress: WorkDoneProgressReport[];
}

/** How long a test waits for what must come, in ms: far more than it takes. */
const DEADLINE = 10_000;

const open = new Set<Session>();

/** Ends the sessions of a test; for `afterEach`. */
export function endSessions(): void {
  for (const session of open) session.end();
  open.clear();
}

/** One client with its server. */
export class Session {
  /** What the server has sent, in order. */
  readonly received: { method: string; params: unknown }[] = [];
  /** Registrations in force, by id. */
  readonly registered = new Map<string, { method: string; registerOptions?: unknown }>();
  capabilities: Record<string, unknown> = {};
  private readonly texts = new Map<string, { version: number }>();
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly client: MessageConnection,
    private readonly options: SessionOptions,
  ) {}

  /**
   * Starts a server and initialises it.
   * @param options see SessionOptions; by default a client like VS Code without a folder.
   */
  static async start(options: SessionOptions = {}): Promise<Session> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const server = createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toClient),
    );
    startServer(server, options.platform ?? nodePlatform());
    const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const session = new Session(client, options);
    open.add(session);
    session.listen();
    const { folders = [], rootUri } = options;
    const result = await client.sendRequest<{ capabilities: Record<string, unknown> }>('initialize', {
      processId: null,
      rootUri: rootUri ?? null,
      capabilities: options.capabilities ?? EDITOR,
      initializationOptions: options.options,
      ...(rootUri === undefined
        ? { workspaceFolders: folders?.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })) ?? null }
        : {}),
    });
    session.capabilities = result.capabilities;
    await client.sendNotification('initialized', {});
    return session;
  }

  /** Leaves. The server is not disposed of: where it stands in a process of its own, it ends with that. */
  end(): void {
    this.client.dispose();
  }

  /** Opens a document with version 1. */
  open(uri: string, text: string, languageId = 'yaml'): void {
    this.texts.set(uri, { version: 1 });
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Changes a document: a range with its new text, or the whole text. */
  change(uri: string, text: string, range?: Range): void {
    const state = this.texts.get(uri) ?? { version: 0 };
    state.version++;
    const contentChanges = [range ? { range, text } : { text }];
    this.notify('textDocument/didChange', { textDocument: { uri, version: state.version }, contentChanges });
  }

  /** Saves a document. */
  save(uri: string): void {
    this.notify('textDocument/didSave', { textDocument: { uri } });
  }

  /** Closes a document. */
  close(uri: string): void {
    this.texts.delete(uri);
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Asks for a document's diagnostics. */
  async pull(uri: string, previousResultId?: string, token?: CancellationToken): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, identifier: 'medcheck', ...(previousResultId ? { previousResultId } : {}) };
    return this.request('textDocument/diagnostic', params, token);
  }

  /** The diagnostics of a full report. */
  async findings(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('The report is not full.');
    return report.items;
  }

  /** The codes of a full report. */
  async codes(uri: string): Promise<string[]> {
    return (await this.findings(uri)).map((item) => String(item.code));
  }

  /** Asks for a hover. */
  async hover(uri: string, position: Position, token?: CancellationToken): Promise<Hover | null> {
    return this.request('textDocument/hover', { textDocument: { uri }, position }, token);
  }

  /** Asks what a feature's request asks about a document. */
  async ask<T>(method: string, uri: string, params: object = {}): Promise<T> {
    return this.request(`textDocument/${method}`, { textDocument: { uri }, ...params });
  }

  /** Asks for what is missing in an answer. */
  async resolve<T>(method: string, item: T): Promise<T> {
    return this.client.sendRequest(method, item);
  }

  /** Asks for completions. */
  async completion(uri: string, position: Position): Promise<CompletionItem[]> {
    const params = { textDocument: { uri }, position };
    return (await this.request<CompletionItem[] | null>('textDocument/completion', params)) ?? [];
  }

  /** The report of a document in a format, as `medcheck/export` gives it. */
  async exportReport(params: object): Promise<ExportResult | null> {
    return this.client.sendRequest('medcheck/export', params);
  }

  /** Asks for the report. */
  async report(uri: string): Promise<ReportResult | null> {
    return this.request('medcheck/report', { uri });
  }

  /** Asks for the coverage. */
  async coverage(uri: string, token?: CancellationToken): Promise<CoverageResult | null> {
    return this.request('medcheck/coverage', { uri }, token);
  }

  /** Asks for the totals of a file; the parameters may be wrong. */
  async score(params: object, token?: CancellationToken): Promise<ScoreResult | null> {
    return this.request('medcheck/score', params, token);
  }

  /** Asks what an author chooses from for a new definition. */
  async definitionChoices(): Promise<DefinitionChoices> {
    return this.client.sendRequest('medcheck/definitionChoices');
  }

  /** Asks for a definition made out of a foreign file; the parameters may be wrong. */
  async importDefinition(params: unknown): Promise<ImportResult | null> {
    return this.client.sendRequest('medcheck/importDefinition', params);
  }

  /** Asks for the text of a new definition; the parameters may be wrong. */
  async newDefinition(params: unknown): Promise<NewDefinitionResult> {
    return this.client.sendRequest('medcheck/newDefinition', params);
  }

  /**
   * Checks the workspace as an editor does that takes results in batches.
   * @param token cancels.
   * @param onBatch called with each batch.
   * @returns the answer, the batches, and what the progress said, in order.
   */
  async checkWorkspace(token?: CancellationToken, onBatch: () => void = () => undefined): Promise<WorkspaceCheck> {
    const check = { batches: [] as CheckedFile[][], progress: [] as WorkDoneProgressReport[] };
    const listeners = [
      this.client.onProgress(new ProgressType<CheckedFile[]>(), 'files', (batch) => {
        check.batches.push(batch);
        onBatch();
      }),
      this.client.onProgress(new ProgressType<WorkDoneProgressReport>(), 'work', (report) => {
        check.progress.push(report);
      }),
    ];
    try {
      const params = { workDoneToken: 'work', partialResultToken: 'files' };
      const result = await this.request<CheckWorkspaceResult>('medcheck/checkWorkspace', params, token);
      return { ...check, result };
    } finally {
      for (const listener of listeners) listener.dispose();
    }
  }

  /** Checks files again. */
  async checkFiles(...files: string[]): Promise<CheckWorkspaceResult> {
    return this.request('medcheck/checkWorkspace', { files });
  }

  /** Tells the server what has happened to files on the disk; those named by their address alone have changed. */
  filesChanged(...files: (string | FileEvent)[]): void {
    const changes = files.map((file) =>
      typeof file === 'string' ? { uri: file, type: FileChangeType.Changed } : file,
    );
    this.notify('workspace/didChangeWatchedFiles', { changes });
  }

  /** Tells the server that the settings have changed; some clients send them. */
  settingsChanged(medcheck?: unknown): void {
    this.notify('workspace/didChangeConfiguration', { settings: medcheck === undefined ? null : { medcheck } });
  }

  /** Tells the server of added and removed folders. */
  foldersChanged(added: string[], removed: string[]): void {
    const folder = (uri: string): { uri: string; name: string } => ({ uri, name: uri });
    const event = { added: added.map(folder), removed: removed.map(folder) };
    this.notify('workspace/didChangeWorkspaceFolders', { event });
  }

  /** What the server has sent with one method. */
  sent<T = unknown>(method: string): T[] {
    return this.received.filter((message) => message.method === method).map((message) => message.params as T);
  }

  /** The diagnostics that were published for a document, in order. */
  published(uri: string): PublishDiagnosticsParams[] {
    return this.sent<PublishDiagnosticsParams>('textDocument/publishDiagnostics').filter(
      (params) => params.uri === uri,
    );
  }

  /** The watchers in force. */
  watchers(): unknown[] {
    return [...this.registered.values()]
      .filter(({ method }) => method === 'workspace/didChangeWatchedFiles')
      .flatMap(({ registerOptions }) => (registerOptions as { watchers: unknown[] }).watchers);
  }

  /**
   * Waits until something holds; it is asked again after each message of the server.
   * @param what for the error's message.
   * @param holds what must hold.
   */
  async until(what: string, holds: () => boolean): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const ask = (): void => {
        if (!holds()) return;
        clearTimeout(timer);
        this.waiting.delete(ask);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(ask);
        reject(new Error(`It did not come about: ${what}`));
      }, DEADLINE);
      this.waiting.add(ask);
    });
  }

  // An undefined token would count as a second parameter.
  private request<T>(method: string, params: object, token?: CancellationToken): Promise<T> {
    return token ? this.client.sendRequest<T>(method, params, token) : this.client.sendRequest<T>(method, params);
  }

  private notify(method: string, params: unknown): void {
    void this.client.sendNotification(method, params);
  }

  private listen(): void {
    const { client, options } = this;
    const answer = <T>(method: string, handle: (params: T) => unknown): void => {
      client.onRequest(method, (params: T) => {
        this.note(method, params);
        if (options.refuses?.includes(method)) return new ResponseError(-32601, `${method} is refused.`);
        const done = (): unknown => {
          const result = handle(params);
          this.wake();
          return result;
        };
        return options.answersAfter ? options.answersAfter.then(done) : done();
      });
    };
    answer<{ items: { scopeUri: string }[] }>('workspace/configuration', ({ items }) =>
      items.map(({ scopeUri }) => options.settings?.(scopeUri) ?? null),
    );
    answer<RegistrationParams>('client/registerCapability', ({ registrations }) => {
      for (const { id, ...registration } of registrations) this.registered.set(id, registration);
      return null;
    });
    answer<UnregistrationParams>('client/unregisterCapability', ({ unregisterations }) => {
      for (const { id } of unregisterations) this.registered.delete(id);
      return null;
    });
    for (const feature of ['diagnostic', 'codeLens', 'inlayHint']) answer(`workspace/${feature}/refresh`, () => null);
    client.onNotification((method: string, params: unknown) => this.note(method, params));
    client.listen();
  }

  private note(method: string, params: unknown): void {
    this.received.push({ method, params });
    this.wake();
  }

  private wake(): void {
    for (const ask of this.waiting) ask();
  }
}

/**
 * A platform without a disk.
 * @param files what is found beside every document, by path; or a function that is asked.
 * @param config the configuration of every document.
 */
export function fakePlatform(
  files: Record<string, string> | ((path: string) => Promise<Looked>) = {},
  config?: () => Promise<FoundConfig | undefined>,
): Platform {
  const look =
    typeof files === 'function'
      ? files
      : (path: string): Promise<Looked> =>
          Promise.resolve(path in files ? { status: 'found', text: files[path] ?? '' } : { status: 'missing' });
  return {
    host: () => ({ look }),
    config: () => config?.() ?? Promise.resolve(undefined),
    list: (_uri, _folders, path) =>
      Promise.resolve(typeof files === 'function' ? [] : listed(Object.keys(files), path)),
    search: () => Promise.resolve([]),
    read: () => Promise.resolve({ skipped: 'it is on no disk' }),
    forget: () => undefined,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

/** What is in a folder, of files that are named by their path. */
function listed(paths: readonly string[], folder: string): Listed[] {
  const below = paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length).split('/'));
  const names = new Map(below.map(([name = '', ...rest]) => [name, rest.length > 0]));
  return [...names].map(([name, isFolder]) => ({ name, isFolder }));
}

/** A promise with its ends in hand. */
export interface Deferred<T> {
  promise: Promise<T>;
  resolve(value: T): void;
  reject(error: Error): void;
}

/** @returns a promise that the test settles. */
export function deferred<T>(): Deferred<T> {
  let ends: Pick<Deferred<T>, 'resolve' | 'reject'> | undefined;
  const promise = new Promise<T>((resolve, reject) => (ends = { resolve, reject }));
  if (!ends) throw new Error('A promise runs its function at once.');
  return { promise, ...ends };
}

/**
 * A range on one line.
 * @param line zero-based.
 * @param start first character.
 * @param end behind the last character.
 */
export function range(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

/**
 * The position of the first occurrence of a mark in a text, for hovers.
 * @param text the text.
 * @param mark what stands there.
 * @param offset how many characters into the mark.
 */
export function at(text: string, mark: string, offset = 0): Position {
  const index = text.indexOf(mark);
  if (index < 0) throw new Error(`There is no ${mark} in the text.`);
  const before = text.slice(0, index + offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** A hover's text. */
export function contentOf(hover: Hover | null): string {
  if (!hover || typeof hover.contents !== 'object' || !('value' in hover.contents))
    throw new Error('There is no hover.');
  return hover.contents.value;
}

/** The names of LSP's severities, as reports have them. */
export const SEVERITY_NAMES: Record<DiagnosticSeverity, string> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};
