/** The extension in a browser. */
import type * as vscode from 'vscode';
import { type Api, activate as activateExtension } from '../extension';

/**
 * Called by the editor.
 * @param context the extension's context.
 */
export function activate(context: vscode.ExtensionContext): Api {
  return activateExtension(context, {
    // The editor loads one file only. This part is in it, and does not run before it is needed.
    loadClient: () => import('./client'),
    hasDisk: false,
  });
}
