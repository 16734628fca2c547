/** Opens a criterion's page, rendered. */
import * as vscode from 'vscode';
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
  await vscode.commands.executeCommand('markdown.showPreview', pageUri(extensionUri, id));
}

function idIn(given: unknown): string | undefined {
  const id = typeof given === 'object' && given !== null ? (given as Partial<CriteriaNode>).criterion : given;
  return typeof id === 'string' && ID.test(id) ? id : undefined;
}

function pageUri(extensionUri: vscode.Uri, id: string): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'docs', 'criteria', `${id}.md`);
}

async function choose(extensionUri: vscode.Uri): Promise<string | undefined> {
  const folder = vscode.Uri.joinPath(extensionUri, 'docs', 'criteria');
  const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name.replace(/\.md$/, ''));
  const items = await Promise.all(
    names
      .filter((name) => ID.test(name))
      .sort(byModule)
      .map(async (id) => {
        const bytes = await vscode.workspace.fs.readFile(pageUri(extensionUri, id));
        const lines = new TextDecoder().decode(bytes).split('\n');
        return {
          label: id,
          description: lines[0]?.replace(`# ${id} `, '') ?? '',
          detail: lines[2]?.replaceAll('**', '') ?? '',
        };
      }),
  );
  const placeHolder = vscode.l10n.t('Which criterion?');
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.label;
}

/** The 46 first, then the two modules. */
function byModule(a: string, b: string): number {
  const order = ['MC', 'MM', 'DR'];
  return order.indexOf(a.slice(0, 2)) - order.indexOf(b.slice(0, 2)) || a.localeCompare(b);
}
