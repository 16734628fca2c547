/** Runs the preferred quick fix of a criterion's finding, at its place. */
import * as vscode from 'vscode';
import type { ClientHandle } from '../client';
import type { CoverageModel } from '../coverage';
import { toRange } from '../views/criteria';
import type { CriteriaNode } from '../views/criteria-nodes';

/**
 * Goes to a criterion's finding and runs its preferred quick fix there. Where it has none, the author is told.
 * @param server the running language server.
 * @param coverage the coverage in view.
 * @param node the line of the criterion.
 */
export async function fixCriterion(
  server: Promise<ClientHandle>,
  coverage: CoverageModel,
  node: CriteriaNode | undefined,
): Promise<void> {
  const uri = coverage.state?.uri;
  if (!uri || !node?.criterion || !node.finding) return;
  const { start } = toRange(node.finding);
  // The edit holds tab stops: the editor in front takes them up.
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start) });
  const edit = await (await server).preferredFix(uri, node.criterion, node.finding);
  if (edit && (await vscode.workspace.applyEdit(edit))) return;
  void vscode.window.showInformationMessage(
    vscode.l10n.t('{0} has no quick fix here. Its page says what is asked for.', node.criterion),
  );
}
