/** The coverage panel: five stages with their points and their open criteria. A click goes to the place. */
import * as vscode from 'vscode';
import type { WireRange } from '../../../server/src/protocol';
import type { CoverageModel, CoverageState } from '../coverage';
import type { PanelState, PanelWords, ToExtension, ToPanel } from '../webview/messages';

/** The webview view `medcheck.coverage`. */
export class CoverageView implements vscode.WebviewViewProvider {
  /** The view's id in the manifest. */
  static readonly id = 'medcheck.coverage';

  /**
   * @param extensionUri the extension's folder.
   * @param coverage the coverage in view.
   */
  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly coverage: CoverageModel,
  ) {}

  resolveWebviewView(view: vscode.WebviewView): void {
    const { webview } = view;
    const folder = vscode.Uri.joinPath(this.extensionUri, 'dist', 'webview');
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    webview.html = html(webview, folder);
    const post = (): void => void webview.postMessage(this.message());
    const subscriptions = [
      this.coverage.onDidChange(post),
      webview.onDidReceiveMessage((message: ToExtension) => {
        if (message.type === 'ready') post();
        else if (message.type === 'reveal') void this.reveal(message.range);
        else if (message.type === 'new') void vscode.commands.executeCommand('medcheck.newDefinition');
        else void vscode.commands.executeCommand('medcheck.explainCriterion', message.id);
      }),
    ];
    view.onDidDispose(() => void vscode.Disposable.from(...subscriptions).dispose());
  }

  private message(): ToPanel {
    return { state: this.coverage.state ? panelState(this.coverage.state) : null, words: words() };
  }

  private async reveal(range: WireRange): Promise<void> {
    const { state } = this.coverage;
    if (!state) return;
    const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
    await vscode.window.showTextDocument(state.uri, { selection, preserveFocus: false });
  }
}

function panelState({ uri, result }: CoverageState): PanelState {
  return { file: vscode.workspace.asRelativePath(uri), documents: result.documents, limits: result.limits };
}

function words(): PanelWords {
  return {
    empty: vscode.l10n.t(
      'Open a benchmark definition to see where it stands: a file named medcheck.yaml, or one with medcheck: "1.0" at its top.',
    ),
    newDefinition: vscode.l10n.t('New Benchmark Definition'),
    total: vscode.l10n.t('Total'),
    stage: vscode.l10n.t('Stage: {0}'),
    notStated: vscode.l10n.t('not stated'),
    provisional: vscode.l10n.t('Provisional: syntax errors left part of the file unread.'),
    notApplicable: vscode.l10n.t('{0} not applicable'),
    allMet: vscode.l10n.t('Everything is met.'),
    unnamed: vscode.l10n.t('Unnamed benchmark'),
    modules: vscode.l10n.t('Beside the total'),
    doesNotApply: vscode.l10n.t('does not apply'),
    points: vscode.l10n.t('{0} of {1} points'),
    open: vscode.l10n.t('{0} open'),
    scored: vscode.l10n.t('scores {0} of 2'),
    explain: vscode.l10n.t('Explain {0}'),
    later: vscode.l10n.t('Behind the stated stage: counted, and not reported yet'),
  };
}

/** Only our own script and style run; a nonce keeps everything else out. */
function html(webview: vscode.Webview, folder: vscode.Uri): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const script = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'coverage.js')).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'coverage.css')).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${style}">
<title>MedCheck</title>
</head>
<body>
<main id="panel"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
