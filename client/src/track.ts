/** Which of the editor's documents are ours, by the detector that the server uses too. */
import * as vscode from 'vscode';
import { type Detected, HEAD_LENGTH, detect, formatOf } from '../../server/src/formats/detect';

/** The languages whose documents are looked at. */
export const LANGUAGES = ['yaml', 'json', 'markdown'];

/** Schemes of documents that only show an old or made-up state of a file. */
const SHADOWS = new Set([
  'git',
  'gitfs',
  'gitlens',
  'review',
  'output',
  'vscode-scm',
  'vscode-settings',
  'vscode-userdata',
]);

/**
 * Whether a document is a definition, a foreign format that is read, or a configuration file.
 * @param document any document.
 */
export function isTracked(document: vscode.TextDocument): boolean {
  return kindOf(document) !== undefined;
}

/**
 * Whether a document has a coverage: a definition or a foreign format.
 * @param document any document.
 */
export function isDefinition(document: vscode.TextDocument): boolean {
  const kind = kindOf(document);
  return kind !== undefined && kind !== 'config';
}

function kindOf(document: vscode.TextDocument): Detected | undefined {
  if (!LANGUAGES.includes(document.languageId) || SHADOWS.has(document.uri.scheme)) return undefined;
  const head = document.getText(new vscode.Range(document.positionAt(0), document.positionAt(HEAD_LENGTH)));
  const detected = detect(document.uri.path, head);
  return formatOf(detected, (!detected || !detected.byDefault) && isNamed(document));
}

/** Whether a pattern of the setting `medcheck.formats.on` names a document. */
function isNamed(document: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const globs = vscode.workspace.getConfiguration('medcheck', document).get<string[]>('formats.on', []);
  return folder !== undefined && globs.some((glob) => isMatch(document, new vscode.RelativePattern(folder, glob)));
}

function isMatch(document: vscode.TextDocument, pattern: vscode.RelativePattern): boolean {
  return vscode.languages.match({ pattern }, document) > 0;
}
