/** Opens a criterion's page, rendered. */
import * as vscode from 'vscode';
import { readText } from '../read-text';
import type { CriteriaNode } from '../views/criteria-nodes';

const ID = /^(?:MC|MM|DR)\d\d$/;

/**
 * Opens a criterion's page beside nothing but the editor itself: no network, no question.
 * @param extensionUri the extension's folder.
 * @param given the criterion's id, or a line of the tree of criteria; without a valid one the user chooses.
 */
export async function explainCriterion(extensionUri: vscode.Uri, given: unknown): Promise<void> {
  const id = idIn(given) ?? (await choose(extensionUri));
  if (!id) return;
  const page = pageUri(extensionUri, id);
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    // (the preview is an extension of the editor, and not in every editor)
    await vscode.window.showTextDocument(page);
  }
}

function idIn(given: unknown): string | undefined {
  const id = typeof given === 'object' && given !== null ? (given as Partial<CriteriaNode>).criterion : given;
  return typeof id === 'string' && ID.test(id) ? id : undefined;
}

function pageUri(extensionUri: vscode.Uri, id: string): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'docs', 'criteria', `${id}.md`);
}

/** A criterion's line in the table of a stage: `| [MC01](MC01.md) | title | question | … |`. */
const LINE = /^\| \[(\w+)\]\([^)]*\) \| ([^|]*) \| ([^|]*) \|/gm;

/** The index of the pages names them all, in the order of the checklist: in a browser no folder of ours can be listed. */
async function choose(extensionUri: vscode.Uri): Promise<string | undefined> {
  const index = await readText(pageUri(extensionUri, 'README'));
  const items = [...index.matchAll(LINE)].map(([, id = '', title = '', question = '']) => ({
    label: id,
    description: title,
    detail: question,
  }));
  const placeHolder = vscode.l10n.t('Which criterion?');
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.label;
}
