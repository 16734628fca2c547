/** The extension on node: desktop and remote. */
import type * as vscode from 'vscode';
import type { StartClient } from '../client';
import { type Api, activate as activateExtension } from '../extension';

/**
 * Called by the editor.
 * @param context the extension's context.
 */
export function activate(context: vscode.ExtensionContext): Api {
  return activateExtension(context, {
    loadClient: () => Promise.resolve().then(() => require('./client.js') as { startClient: StartClient }),
    hasDisk: true,
  });
}
