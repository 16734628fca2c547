/** The language client on node: the server is a process. */
import * as vscode from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { SECTION } from '../../../server/src/protocol';
import { type StartClient, startWith } from '../client';

/** A keystroke leaves little behind: more room for what is young only keeps it in memory longer, in MB. */
const EXEC_ARGV = ['--max-semi-space-size=4'];

/** Starts the language server in a process of its own. */
export const startClient: StartClient = (extensionUri, listeners) => {
  const module = vscode.Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath;
  const server: ServerOptions = { module, transport: TransportKind.ipc, options: { execArgv: EXEC_ARGV } };
  return startWith((options) => new LanguageClient(SECTION, 'MedCheck', server, options), listeners);
};
