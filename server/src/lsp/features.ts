/** Answers the requests that move through a document: lenses, hints, outline, folding, links, ids, selection. */
import { type CancellationToken, CodeLensRefreshRequest, type Connection, type Position } from 'vscode-languageserver';
import type { Verdict } from '../engine/check';
import type { Host } from '../engine/evidence';
import type { EditorSettings } from '../protocol';
import {
  type EditSupport,
  toCodeLens,
  toDocumentSymbol,
  toHighlight,
  toInlayHint,
  toSelectionRange,
  toSymbolInformation,
  toWorkspaceEdit,
} from './convert';
import type { Judged } from './documents';
import type { FeatureClient } from './greeting';
import { hintsOf } from './inlay';
import { lensesOf } from './lenses';
import { type IdAt, definitionsOf, idAt, rangeOfId, renamable, renameEdits } from './references';
import { fileUri } from './uri';

/** What the handlers need of the server. */
export interface FeatureServer {
  connection: Connection;
  /** The newest state of a document; undefined where it is not open. */
  judged(uri: string, token: CancellationToken): Promise<Judged | undefined>;
  /** Runs a handler, and words its errors. */
  answer<T>(handler: () => Promise<T>): Promise<T>;
  settings(uri: string): Promise<EditorSettings>;
  /** The files beside a document; null where it is on no disk. */
  host(uri: string): Host | null;
  /** The client, once it has said what it can do. */
  client(): { features: FeatureClient; edits: EditSupport; lensCommand: string | undefined };
}

/**
 * Asks the client to ask again for what depends on more than the text: settings, configuration, other files.
 * @param connection the connection.
 * @param client what the client can do.
 */
export async function refreshFeatures(connection: Connection, client: FeatureClient): Promise<void> {
  const asked = [
    ...(client.refreshesLenses ? [connection.sendRequest(CodeLensRefreshRequest.type)] : []),
    ...(client.refreshesHints ? [connection.languages.inlayHint.refresh()] : []),
  ];
  await Promise.all(asked);
}

/**
 * Binds the handlers. A file that is none of ours, or is not judged, is answered with null.
 * @param server the server.
 */
export function listenForFeatures(server: FeatureServer): void {
  const { connection } = server;
  interface About {
    textDocument: { uri: string };
  }
  const on =
    <P extends About, T>(handler: (judged: Judged, params: P, uri: string) => T | Promise<T>) =>
    (params: P, token: CancellationToken): Promise<T | null> =>
      server.answer(async () => {
        const { uri } = params.textDocument;
        const judged = await server.judged(uri, token);
        return judged && judged.verdicts.length > 0 ? handler(judged, params, uri) : null;
      });
  connection.onCodeLens(
    on(async ({ verdicts }, _params, uri) => {
      if (!(await server.settings(uri)).codeLens) return [];
      const { lensCommand } = server.client();
      return verdicts.flatMap(lensesOf).map((lens) => toCodeLens(lens, lensCommand, uri));
    }),
  );
  connection.languages.inlayHint.on(
    on(async ({ verdicts }, params, uri) => {
      if (!(await server.settings(uri)).inlayHints) return [];
      return verdicts.flatMap((verdict) => hintsOf(verdict, params.range)).map(toInlayHint);
    }),
  );
  connection.onDocumentSymbol(
    on(async ({ verdicts }, _params, uri) => {
      // An editor lists and folds the headings of Markdown itself.
      if (isMarkdown(verdicts)) return null;
      const { outlineOf } = await import('./later');
      const outline = outlineOf(verdicts);
      return server.client().features.hierarchicalSymbols
        ? outline.map(toDocumentSymbol)
        : outline.flatMap((item) => toSymbolInformation(item, uri));
    }),
  );
  connection.onFoldingRanges(
    on(async ({ verdicts }) => {
      if (isMarkdown(verdicts)) return null;
      const { foldsOf } = await import('./later');
      return foldsOf(verdicts, server.client().features.foldLimit);
    }),
  );
  connection.onDocumentLinks(
    on(async ({ verdicts }, _params, uri) => {
      const host = server.host(uri);
      const { linksOf } = await import('./later');
      const links = await Promise.all(verdicts.map((verdict) => linksOf(verdict, uri, host)));
      return links.flat();
    }),
  );
  connection.onSelectionRanges(
    on(async ({ verdicts }, { positions }) => {
      const { spansAround } = await import('./later');
      return positions.map((position) => {
        const [found] = verdicts
          .map(({ document }) => ({ document, spans: spansAround(document, document.lines.offsetAt(position)) }))
          .filter(({ spans }) => spans.length > 0);
        if (!found) return { range: { start: position, end: position } };
        return toSelectionRange(found.spans, found.document.lines);
      });
    }),
  );
  listenForIds(server, on);
}

function isMarkdown(verdicts: readonly Verdict[]): boolean {
  return verdicts.some(({ document }) => document.language === 'markdown');
}

/** Definition, references, highlights and rename of ids. */
function listenForIds(
  { connection, client }: FeatureServer,
  on: <P extends { textDocument: { uri: string } }, T>(
    handler: (judged: Judged, params: P, uri: string) => T | Promise<T>,
  ) => (params: P, token: CancellationToken) => Promise<T | null>,
): void {
  const found = ({ verdicts }: Judged, position: Position): IdAt | undefined => {
    const lines = verdicts[0]?.document.lines;
    return lines && idAt(verdicts, lines.offsetAt(position));
  };
  connection.onDefinition(
    on((judged, { position }, uri) => {
      const id = found(judged, position);
      return id ? definitionsOf(id).map((target) => ({ uri: uriOf(target.path, uri), range: target.range })) : null;
    }),
  );
  connection.onReferences(
    on((judged, { position, context }, uri) => {
      const id = found(judged, position);
      if (!id) return null;
      const imported = definitionsOf(id).filter(({ path }) => path !== null);
      return [
        ...(context.includeDeclaration ? imported : []).map(({ path, range }) => ({ uri: uriOf(path, uri), range })),
        ...id.places
          .filter(({ isDefinition }) => context.includeDeclaration || !isDefinition)
          .map((place) => ({ uri, range: rangeOfId(place, id.verdict) })),
      ];
    }),
  );
  connection.onDocumentHighlight(
    on((judged, { position }) => {
      const id = found(judged, position);
      return id ? id.places.map((place) => toHighlight(rangeOfId(place, id.verdict), place.isDefinition)) : null;
    }),
  );
  connection.onPrepareRename(
    on((judged, { position }) => {
      const { at, verdict } = renamable(found(judged, position));
      return { range: rangeOfId(at, verdict), placeholder: at.id };
    }),
  );
  connection.onRenameRequest(
    on((judged, { position, newName }, uri) => {
      const id = renamable(found(judged, position));
      const { lines } = id.verdict.document;
      return toWorkspaceEdit(
        [{ uri, version: judged.version, lines, edits: renameEdits(id, newName) }],
        client().edits,
      );
    }),
  );
}

function uriOf(path: string | null, uri: string): string {
  return path === null ? uri : (fileUri(path, uri) ?? uri);
}
