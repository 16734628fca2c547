/** The kinds of code actions that the server declares; the actions themselves are loaded with the first request. */
import { CodeActionKind } from 'vscode-languageserver';

/** The kind of the action that runs the safe fixes of a whole document. */
export const FIX_ALL = 'source.fixAll.medcheck';

/** The kinds that the server declares. */
export const ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL];
