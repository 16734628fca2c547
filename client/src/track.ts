/** Which of the editor's documents are ours, by the detector that the server uses too. */
import * as vscode from 'vscode';
import { type Detected, HEAD_LENGTH, detect, formatOf } from '../../server/src/formats/detect';

/** The languages whose documents are looked at. */
export const LANGUAGES = ['yaml', 'json', 'markdown'];

/** The names of configuration files. */
export const CONFIGURATION = '**/medcheck.config.{yaml,yml,json}';

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

/** Patterns of `formats.on` in the configuration files of the workspace, each relative to its file's folder. */
let configured: readonly vscode.RelativePattern[] = [];

/**
 * Sets what configuration files name.
 * @param patterns their patterns, each relative to the file's folder. The server knows which file applies to a document.
 */
export function setConfigured(patterns: readonly vscode.RelativePattern[]): void {
  configured = patterns;
}

/** Whether a pattern of the setting `medcheck.formats.on`, or of a configuration file, names a document. */
function isNamed(document: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder) return false;
  const globs = vscode.workspace.getConfiguration('medcheck', document).get<string[]>('formats.on', []);
  const set = globs.map((glob) => new vscode.RelativePattern(folder, glob));
  return [...set, ...configured].some((pattern) => isMatch(document, pattern));
}

function isMatch(document: vscode.TextDocument, pattern: vscode.RelativePattern): boolean {
  return vscode.languages.match({ pattern }, document) > 0;
}
