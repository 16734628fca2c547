/** The language server in a web worker. Client and server send each other the protocol's messages as objects. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  ProposedFeatures,
  createConnection,
} from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server';
import { webPlatform } from './platform';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);
connection.onExit(() => self.close());
startServer(connection, webPlatform());
