/** The language client: starts the server, and sends it the documents that are ours and no others. */
import * as vscode from 'vscode';
import {
  DidChangeConfigurationNotification,
  DidOpenTextDocumentNotification,
  type LanguageClientOptions,
  type Middleware,
} from 'vscode-languageclient';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import {
  COVERAGE_CHANGED,
  COVERAGE_REQUEST,
  type CoverageParams,
  type CoverageResult,
  DEFINITION_CHOICES_REQUEST,
  type DefinitionChoices,
  type EditorSettings,
  type InitializationOptions,
  NEW_DEFINITION_REQUEST,
  type NewDefinitionParams,
  type NewDefinitionResult,
  SECTION,
} from '../../server/src/protocol';
import { OtherServices, otherService, reportsSyntaxErrors } from './other-services';
import { LANGUAGES, isTracked } from './track';

/** A running client. */
export interface ClientHandle {
  /** The coverage of an open document; null where it is none of ours. */
  coverage(uri: vscode.Uri): Promise<CoverageResult | null>;
  /** What an author chooses from for a new definition. */
  definitionChoices(): Promise<DefinitionChoices>;
  /** The text of a new definition. */
  newDefinition(given: NewDefinitionParams): Promise<NewDefinitionResult>;
  stop(): Promise<void>;
}

/**
 * Starts the language server.
 * @param context the extension's context.
 * @param output where client and server log.
 * @param onCoverageChanged called with a document whose coverage may have changed.
 */
export async function startClient(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  onCoverageChanged: (uri: vscode.Uri) => void,
): Promise<ClientHandle> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server: ServerOptions = { module, transport: TransportKind.ipc };
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
    lensCommand: 'medcheck.coverage.focus',
  };
  const options: LanguageClientOptions = {
    documentSelector: LANGUAGES.map((language) => ({ language })),
    outputChannel: output,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: false },
    middleware: middleware(sent, services, () => client),
  };
  const client: LanguageClient = new LanguageClient(SECTION, 'MedCheck', server, options);
  client.onNotification(COVERAGE_CHANGED, ({ uri }: CoverageParams) => onCoverageChanged(vscode.Uri.parse(uri)));
  await client.start();
  return {
    coverage: async (uri) => {
      if (!sent.has(uri.toString())) return null;
      return client.sendRequest<CoverageResult | null>(COVERAGE_REQUEST, {
        uri: uri.toString(),
      } satisfies CoverageParams);
    },
    definitionChoices: () => client.sendRequest<DefinitionChoices>(DEFINITION_CHOICES_REQUEST),
    newDefinition: (given) => client.sendRequest<NewDefinitionResult>(NEW_DEFINITION_REQUEST, given),
    stop: () => {
      services.dispose();
      return client.dispose();
    },
  };
}

/** Documents that are none of ours stay in the editor. One that becomes ours while it is typed is sent from then on. */
function middleware(sent: Set<string>, services: OtherServices, client: () => LanguageClient): Middleware {
  return {
    didOpen: async (document, next) => {
      if (!isTracked(document)) return;
      sent.add(document.uri.toString());
      services.opened(document);
      await next(document);
    },
    didChange: async (event, next) => {
      if (sent.has(event.document.uri.toString())) await next(event);
      else if (isTracked(event.document)) {
        await client()
          .getFeature(DidOpenTextDocumentNotification.method)
          .getProvider(event.document)
          ?.send(event.document);
      }
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
