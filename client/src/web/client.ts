/** The language client in a browser: the server is a web worker. */
import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { SECTION } from '../../../server/src/protocol';
import { type StartClient, startWith } from '../client';

/** Starts the language server in a worker of its own. */
export const startClient: StartClient = async (extensionUri, listeners) => {
  const url = await scriptUrl(vscode.Uri.joinPath(extensionUri, 'dist', 'web', 'server.js'));
  let worker: Worker | undefined;
  // (not the worker itself: the editor has put a function of its own in place of `Worker`, which the library asks for)
  const server = (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(url, { name: 'MedCheck' });
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  // A server that hangs does not end when it is told to.
  const end = (): void => {
    worker?.terminate();
    URL.revokeObjectURL(url);
  };
  try {
    const handle = await startWith((options) => new LanguageClient(SECTION, 'MedCheck', server, options), listeners);
    return { ...handle, stop: () => handle.stop().finally(end) };
  } catch (error) {
    end();
    throw error;
  }
};

/**
 * An address that a worker can be started from. The editor reads the script, wherever the extension lies: a page may start
 * workers from its own origin only, and from no folder of a remote machine.
 */
async function scriptUrl(file: vscode.Uri): Promise<string> {
  const script = new Uint8Array(await vscode.workspace.fs.readFile(file));
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}
