/** The status bar item: `MedCheck 41/92`. */
import * as vscode from 'vscode';
import type { CoverageModel, CoverageState } from './coverage';
import { isDefinition } from './track';

/** Shows the coverage of the active definition; hidden for other files. */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('medcheck.status', vscode.StatusBarAlignment.Right, 100);
  private readonly subscriptions: vscode.Disposable[];

  /** @param coverage the coverage in view. */
  constructor(private readonly coverage: CoverageModel) {
    this.item.name = 'MedCheck';
    this.item.command = 'medcheck.coverage.focus';
    this.subscriptions = [
      coverage.onDidChange(() => this.update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
    ];
  }

  dispose(): void {
    this.item.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const { state } = this.coverage;
    if (!document || !isDefinition(document) || state?.uri.toString() !== document.uri.toString()) {
      this.item.hide();
      return;
    }
    this.show(state);
  }

  private show({ result }: CoverageState): void {
    const [first] = result.documents;
    const limit = result.limits.length > 0;
    const mark = limit ? '$(warning) ' : '';
    const more = result.documents.length > 1 ? ` +${result.documents.length - 1}` : '';
    const { points, max } = first?.total ?? { points: 0, max: 0 };
    this.item.text = first ? `${mark}MedCheck ${points}/${max}${more}` : `${mark}MedCheck`;
    const lines = [
      ...(first
        ? [vscode.l10n.t('Stage: {0}', first.stage) + (first.stageStated ? '' : ` (${vscode.l10n.t('not stated')})`)]
        : []),
      ...(first && first.format !== 'medcheck'
        ? [vscode.l10n.t('Read as: {0}, known by {1}', first.formatName, result.reason ?? '')]
        : []),
      ...(first && first.total.notApplicable > 0
        ? [vscode.l10n.t('Not applicable: {0}', first.total.notApplicable)]
        : []),
      ...(first?.provisional ? [vscode.l10n.t('Provisional: syntax errors left part of the file unread.')] : []),
      vscode.l10n.t('Configuration: {0}', result.config ?? vscode.l10n.t('none')),
      ...result.limits,
    ];
    this.item.tooltip = lines.join('\n');
    this.item.accessibilityInformation = { label: [this.item.text.replace('$(warning) ', ''), ...lines].join(', ') };
    this.item.show();
  }
}
