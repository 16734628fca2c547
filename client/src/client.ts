/** The language client: starts the server, and sends it the documents that are ours and no others. */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  DidOpenTextDocumentNotification,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  type Middleware,
  ProgressType,
  State,
  WorkDoneProgress,
} from 'vscode-languageclient';
import {
  CHECK_WORKSPACE_REQUEST,
  type CheckedFile,
  type CheckWorkspaceParams,
  type CheckWorkspaceResult,
  COVERAGE_CHANGED,
  COVERAGE_REQUEST,
  type CoverageParams,
  type CoverageResult,
  DEFINITION_CHOICES_REQUEST,
  type DefinitionChoices,
  type EditorSettings,
  EXPORT_REQUEST,
  type ExportParams,
  type ExportResult,
  FORMATS_ON_REQUEST,
  type FormatsOnParams,
  IMPORT_REQUEST,
  type ImportParams,
  type ImportResult,
  type InitializationOptions,
  NEW_DEFINITION_REQUEST,
  type NewDefinitionParams,
  type NewDefinitionResult,
  REPORT_REQUEST,
  type ReportResult,
  SCORE_REQUEST,
  type ScoreParams,
  type ScoreResult,
  SECTION,
  type WireRange,
} from '../../server/src/protocol';
import { OtherServices, otherService, reportsSyntaxErrors } from './other-services';
import { LANGUAGES, isTracked, setConfigured } from './track';
import type { CheckProgress, FileFindings } from './workspace-check';

/** A running client. */
export interface ClientHandle {
  /** The coverage of an open document; null where it is none of ours. Rejects where the server does not know it yet. */
  coverage(uri: vscode.Uri): Promise<CoverageResult | null>;
  /** The report of an open document; null where there is none. */
  report(uri: vscode.Uri): Promise<ReportResult | null>;
  /** The report of an open document in a format; null where there is none. */
  exportReport(given: ExportParams): Promise<ExportResult | null>;
  /** A definition that says what a foreign file says; null for a file of no format that is read, and for a definition. */
  importDefinition(given: ImportParams): Promise<ImportResult | null>;
  /** What an author chooses from for a new definition. */
  definitionChoices(): Promise<DefinitionChoices>;
  /** The text of a new definition. */
  newDefinition(given: NewDefinitionParams): Promise<NewDefinitionResult>;
  /**
   * Checks all files of the workspace.
   * @param token cancels; the promise is rejected then.
   * @param onProgress called while it runs.
   * @param onFiles called with what has been found, in batches.
   */
  checkWorkspace(
    token: vscode.CancellationToken,
    onProgress: (progress: CheckProgress) => void,
    onFiles: (files: FileFindings[]) => void,
  ): Promise<CheckWorkspaceResult>;
  /** Checks files that need not be open. */
  checkFiles(uris: readonly vscode.Uri[]): Promise<FileFindings[]>;
  /**
   * The edit of the preferred quick fix of a finding, made for the text as it is now.
   * @returns undefined where the finding has none, or is gone.
   */
  preferredFix(uri: vscode.Uri, code: string, range: WireRange): Promise<vscode.WorkspaceEdit | undefined>;
  /** The totals of a file, open or not; null where it is no definition, or excluded. */
  score(given: ScoreParams): Promise<ScoreResult | null>;
  /** What configuration files name in `formats.on`: the globs of each file. */
  formatsOn(files: FormatsOnParams['files']): Promise<string[][]>;
  /** Takes up what configuration files name (track.ts), and sends documents that are open and have become ours. */
  setConfigured(patterns: readonly vscode.RelativePattern[]): Promise<void>;
  /** Ends the server, whatever state it is in; never rejects. */
  stop(): Promise<void>;
}

/** Who hears of what the server does. */
export interface Listeners {
  /** Where client and server log. */
  output: vscode.LogOutputChannel;
  /** Called with a document whose coverage may have changed. */
  onCoverageChanged(uri: vscode.Uri): void;
  /** Called once when the server has ended by itself. It is not started again: that takes a new client. */
  onEnded(): void;
}

/** Starts the language server, in the way of the platform. */
export type StartClient = (extensionUri: vscode.Uri, listeners: Listeners) => Promise<ClientHandle>;

/**
 * Starts a client, and with it its server.
 * @param create makes the platform's client: it knows how its server is started.
 * @param listeners who hears of what the server does.
 */
export async function startWith(
  create: (options: LanguageClientOptions) => BaseLanguageClient,
  { output, onCoverageChanged, onEnded }: Listeners,
): Promise<ClientHandle> {
  const sent = new Set<string>();
  // The server asks for its settings again, and `auto` is resolved anew.
  const services = new OtherServices(() => {
    client.sendNotification(DidChangeConfigurationNotification.type, { settings: null }).catch(() => undefined);
  });
  const initializationOptions: InitializationOptions = {
    // A command link opens without a question; an https or vscode link would leave the editor or ask.
    explainLink: `command:medcheck.explainCriterion?${encodeURIComponent('["{id}"]')}`.replace('%7Bid%7D', '{id}'),
    explainCommand: 'medcheck.explainCriterion',
    coverageNotifications: true,
    lensCommand: 'medcheck.showReport',
  };
  const options: LanguageClientOptions = {
    documentSelector: LANGUAGES.map((language) => ({ language })),
    outputChannel: output,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: false },
    middleware: middleware(sent, services, () => client),
    errorHandler: ERRORS,
    // (whoever has asked for the start says that it has failed)
    initializationFailedHandler: () => false,
  };
  const client = create(options);
  // The library forces messages of its own upon the author where the server ends or does not start; the extension says
  // that itself, with a way out.
  const log = client.error.bind(client);
  client.error = (message, data, show) => log(message, data, show === 'force' ? false : show);
  client.onNotification(COVERAGE_CHANGED, ({ uri }: CoverageParams) => onCoverageChanged(vscode.Uri.parse(uri)));
  try {
    await client.start();
  } catch (error) {
    services.dispose();
    throw error;
  }
  const states = client.onDidChangeState(({ newState }) => {
    if (newState === State.Running || newState === State.Starting) return;
    states.dispose();
    onEnded();
  });
  return {
    coverage: async (uri) => {
      // Its coverage comes with the notice that it has been sent.
      if (!sent.has(uri.toString())) throw new Error(`${uri.toString()} is not known to the server yet.`);
      return client.sendRequest<CoverageResult | null>(COVERAGE_REQUEST, {
        uri: uri.toString(),
      } satisfies CoverageParams);
    },
    report: async (uri) => {
      if (!sent.has(uri.toString())) return null;
      return client.sendRequest<ReportResult | null>(REPORT_REQUEST, { uri: uri.toString() } satisfies CoverageParams);
    },
    exportReport: (given) => client.sendRequest<ExportResult | null>(EXPORT_REQUEST, given),
    importDefinition: (given) => client.sendRequest<ImportResult | null>(IMPORT_REQUEST, given),
    definitionChoices: () => client.sendRequest<DefinitionChoices>(DEFINITION_CHOICES_REQUEST),
    newDefinition: (given) => client.sendRequest<NewDefinitionResult>(NEW_DEFINITION_REQUEST, given),
    checkWorkspace: (token, onProgress, onFiles) => checkWorkspace(client, token, onProgress, onFiles),
    checkFiles: async (uris) => {
      const params: CheckWorkspaceParams = { files: uris.map(String) };
      const { files } = await client.sendRequest<CheckWorkspaceResult>(CHECK_WORKSPACE_REQUEST, params);
      return Promise.all(files.map((file) => findingsOf(client, file)));
    },
    preferredFix: (uri, code, range) => preferredFix(client, uri, code, range),
    formatsOn: (files) => client.sendRequest<string[][]>(FORMATS_ON_REQUEST, { files } satisfies FormatsOnParams),
    setConfigured: async (patterns) => {
      // (the client is a bundle of its own, with variables of its own)
      setConfigured(patterns);
      const late = vscode.workspace.textDocuments.filter((one) => !sent.has(one.uri.toString()) && isTracked(one));
      if (late.length === 0) return;
      await Promise.all(late.map((document) => sendNow(client, document)));
      // The library asks for the findings of what it opens itself.
      const pulling = client.getFeature(DocumentDiagnosticRequest.method);
      for (const document of late) pulling.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
    },
    score: (given) => client.sendRequest<ScoreResult | null>(SCORE_REQUEST, given),
    stop: async () => {
      states.dispose();
      services.dispose();
      // A server that does not answer is ended by force, two seconds later.
      await client.dispose().catch((error: unknown) => output.warn(String(error)));
    },
  };
}

/** After so many errors in a row the connection is given up. */
const MAX_ERRORS = 3;

/**
 * What is wrong with the connection goes into the log. A message for each write to a server that has just ended would
 * come beside the one that says so.
 */
const ERRORS: ErrorHandler = {
  error: (_error, _message, count = 0) => ({
    action: count <= MAX_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown,
    handled: true,
  }),
  // The library would start the server again itself, and lose count where one ends while it starts.
  closed: () => ({ action: CloseAction.DoNotRestart, handled: true, message: 'The server has ended.' }),
};

async function preferredFix(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  code: string,
  range: WireRange,
): Promise<vscode.WorkspaceEdit | undefined> {
  // The server finds the finding by its source, code and place.
  const diagnostics = [{ source: 'medcheck', code, range, message: '' }];
  const context = { diagnostics, only: [CodeActionKind.QuickFix] };
  const params = { textDocument: { uri: uri.toString() }, range, context };
  const actions = await client.sendRequest(CodeActionRequest.type, params);
  const preferred = actions?.find((action): action is CodeAction => 'isPreferred' in action && !!action.isPreferred);
  if (!preferred) return undefined;
  const { edit } = preferred.edit ? preferred : await client.sendRequest(CodeActionResolveRequest.type, preferred);
  return client.protocol2CodeConverter.asWorkspaceEdit(edit);
}

async function findingsOf(client: BaseLanguageClient, { uri, diagnostics }: CheckedFile): Promise<FileFindings> {
  const { protocol2CodeConverter: convert } = client;
  return { uri: convert.asUri(uri), diagnostics: await convert.asDiagnostics(diagnostics as Diagnostic[]) };
}

let checks = 0;

async function checkWorkspace(
  client: BaseLanguageClient,
  token: vscode.CancellationToken,
  onProgress: (progress: CheckProgress) => void,
  onFiles: (files: FileFindings[]) => void,
): Promise<CheckWorkspaceResult> {
  const id = ++checks;
  const params: CheckWorkspaceParams = { workDoneToken: `check ${id}`, partialResultToken: `files ${id}` };
  // One batch after the other: the converter gives way to the editor between findings.
  let batches = Promise.resolve();
  const listeners = [
    client.onProgress(WorkDoneProgress.type, `check ${id}`, (report) => {
      if (report.kind === 'report') onProgress({ message: report.message, percentage: report.percentage });
    }),
    client.onProgress(new ProgressType<CheckedFile[]>(), `files ${id}`, (files) => {
      batches = batches.then(async () => onFiles(await Promise.all(files.map((file) => findingsOf(client, file)))));
    }),
  ];
  try {
    return await client.sendRequest<CheckWorkspaceResult>(CHECK_WORKSPACE_REQUEST, params, token);
  } finally {
    await batches;
    for (const listener of listeners) listener.dispose();
  }
}

/** Documents that are none of ours stay in the editor. One that becomes ours while it is typed is sent from then on. */
function middleware(sent: Set<string>, services: OtherServices, client: () => BaseLanguageClient): Middleware {
  return {
    didOpen: async (document, next) => {
      if (!isTracked(document)) return;
      sent.add(document.uri.toString());
      services.opened(document);
      await next(document);
    },
    didChange: async (event, next) => {
      if (sent.has(event.document.uri.toString())) await next(event);
      else if (isTracked(event.document)) await sendNow(client(), event.document);
    },
    didSave: async (document, next) => {
      if (sent.has(document.uri.toString())) await next(document);
    },
    didClose: async (document, next) => {
      if (sent.delete(document.uri.toString())) await next(document);
    },
    provideDiagnostics: (document, previousResultId, token, next) => {
      const uri = 'uri' in document ? document.uri : document;
      return sent.has(uri.toString()) ? next(document, previousResultId, token) : undefined;
    },
    ...guards(sent),
    workspace: {
      configuration: async (params, token, next) => {
        const answers = await next(params, token);
        if (!Array.isArray(answers)) return answers;
        return answers.map((answer: Partial<EditorSettings> | null, i) => {
          const { section, scopeUri } = params.items[i] ?? {};
          if (section !== SECTION || !answer) return answer;
          return { ...answer, syntaxErrors: syntaxErrors(answer.syntaxErrors, scopeUri) };
        });
      },
    },
  };
}

/** Sends an open document that the server does not have yet. */
async function sendNow(client: BaseLanguageClient, document: vscode.TextDocument): Promise<void> {
  await client.getFeature(DidOpenTextDocumentNotification.method).getProvider(document)?.send(document);
}

/** The features that the server answers for a document. */
const FEATURES = [
  'provideCodeActions',
  'provideCodeLenses',
  'provideCompletionItem',
  'provideDefinition',
  'provideDocumentHighlights',
  'provideDocumentLinks',
  'provideFoldingRanges',
  'provideHover',
  'provideInlayHints',
  'provideReferences',
  'provideRenameEdits',
  'provideSelectionRanges',
] as const satisfies (keyof Middleware)[];

/** Asks the server about documents that it has, and about no other: for those the editor goes on as if we were not there. */
function guards(sent: Set<string>): Middleware {
  const isSent = (document: vscode.TextDocument): boolean => sent.has(document.uri.toString());
  // The document comes first and the way to the server last, whatever the feature.
  const guard = (document: vscode.TextDocument, ...rest: unknown[]): unknown => {
    const next = rest.pop() as (...args: unknown[]) => unknown;
    return isSent(document) ? next(document, ...rest) : undefined;
  };
  return {
    ...(Object.fromEntries(FEATURES.map((feature) => [feature, guard])) as Middleware),
    provideDocumentSymbols: (document, token, next) =>
      // Two outlines of one file would list everything twice.
      isSent(document) && !otherService(document) ? next(document, token) : undefined,
    // With nothing in answer the editor would offer to rename any word.
    prepareRename: (document, position, token, next) =>
      isSent(document)
        ? next(document, position, token)
        : Promise.reject(new Error(vscode.l10n.t('This cannot be renamed.'))),
  };
}

/** `auto`: syntax errors stay quiet where another service of the editor gives them already. */
function syntaxErrors(
  setting: EditorSettings['syntaxErrors'] | undefined,
  uri: string | undefined,
): 'always' | 'never' {
  if (setting === 'always' || setting === 'never') return setting;
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
  return document && reportsSyntaxErrors(document) ? 'never' : 'always';
}
