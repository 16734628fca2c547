/**
 * What client and server say to each other with `initialize`. It needs nothing of what judges definitions: the server
 * answers it before that is loaded (node/main.ts).
 */
import {
  type ClientCapabilities,
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import type { EditorSettings, InitializationOptions } from '../protocol';
import { ACTION_KINDS } from './action-kinds';
import { type CompletionClient, completionClient } from './completion/client';
import type { EditSupport } from './convert';

/** What the client can do, as far as it matters here. */
export interface Client {
  pull: boolean;
  refresh: boolean;
  configuration: boolean;
  watchFiles: boolean;
  relativePatterns: boolean;
  relatedInformation: boolean;
  plainHover: boolean;
  /** Whether it can be asked, while it runs, to tell of changed settings. */
  registersConfiguration: boolean;
  workspaceFolders: boolean;
  completion: CompletionClient;
  edits: EditSupport;
  features: FeatureClient;
  /** Whether it asks for the edit of a code action when it is chosen. */
  resolvesActions: boolean;
  options: InitializationOptions;
}

/** What the client can do with lenses, hints, outlines and folds. */
export interface FeatureClient {
  hierarchicalSymbols: boolean;
  /** The most foldable regions that it takes. */
  foldLimit: number | undefined;
  refreshesLenses: boolean;
  refreshesHints: boolean;
}

/** What was said. */
export interface Greeting {
  client: Client;
  /** The addresses of the workspace folders. */
  folders: readonly string[];
  /** The server's answer. */
  result: InitializeResult;
}

/**
 * Answers `initialize`: once, as LSP has it.
 * @param connection the connection.
 * @param then called with what was said, before the client has its answer.
 */
export function onGreeting(connection: Connection, then: (greeting: Greeting) => void): void {
  let isDone = false;
  connection.onInitialize((params) => {
    if (isDone) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    isDone = true;
    const greeting = greet(params);
    then(greeting);
    return greeting.result;
  });
}

function greet(params: InitializeParams): Greeting {
  const client = readClient(params);
  // Clients without workspace folders name one root, older ones as a uri only.
  const root = params.rootUri;
  const folders = params.workspaceFolders?.map((folder) => folder.uri) ?? (root ? [root] : []);
  return { client, folders, result: { serverInfo: { name: 'medcheck', version }, capabilities: declared(client) } };
}

function declared(client: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    hoverProvider: true,
    // Words ask by themselves. A quote begins a text, a slash a folder, a hyphen a directive, a space a value.
    completionProvider: { triggerCharacters: ['"', '/', '-', ' '], resolveProvider: false },
    ...FEATURES,
    codeActionProvider: { codeActionKinds: [...ACTION_KINDS], resolveProvider: client.resolvesActions },
    ...(client.pull
      ? { diagnosticProvider: { identifier: 'medcheck', interFileDependencies: true, workspaceDiagnostics: false } }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

/** What moves through a document (features.ts). */
const FEATURES: ServerCapabilities = {
  codeLensProvider: { resolveProvider: false },
  inlayHintProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  documentLinkProvider: { resolveProvider: false },
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  selectionRangeProvider: true,
};

function featureClient({ textDocument, workspace }: ClientCapabilities): FeatureClient {
  const limit = textDocument?.foldingRange?.rangeLimit;
  return {
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldLimit: typeof limit === 'number' && limit > 0 ? limit : undefined,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
  };
}

function readClient(params: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): Client {
  const { textDocument, workspace } = params.capabilities;
  const options: unknown = params.initializationOptions;
  const formats = textDocument?.hover?.contentFormat;
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    plainHover: formats !== undefined && !formats.includes('markdown'),
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    completion: completionClient(textDocument?.completion),
    features: featureClient(params.capabilities),
    edits: {
      versioned: workspace?.workspaceEdit?.documentChanges === true,
      snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
      create: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    },
    resolvesActions:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    options: validOptions(options),
  };
}

/** A longer link is none, in characters: every diagnostic carries it. */
const MAX_LINK = 2000;

function validOptions(given: unknown): InitializationOptions {
  if (typeof given !== 'object' || given === null) return {};
  const { explainLink, explainCommand, coverageNotifications, lensCommand, settings } = given as Partial<
    Record<keyof InitializationOptions, unknown>
  >;
  return {
    ...(typeof explainLink === 'string' && explainLink.length <= MAX_LINK ? { explainLink } : {}),
    ...(typeof explainCommand === 'string' ? { explainCommand } : {}),
    ...(coverageNotifications === true ? { coverageNotifications } : {}),
    ...(typeof lensCommand === 'string' ? { lensCommand } : {}),
    ...(settings !== undefined ? { settings: settings as Partial<EditorSettings> } : {}),
  };
}
