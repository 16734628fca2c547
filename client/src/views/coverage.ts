/** The coverage panel: five stages with their points and their open criteria. A click goes to the place. */
import * as vscode from 'vscode';
import type { WireRange } from '../../../server/src/protocol';
import type { CoverageModel, CoverageState, Situation } from '../coverage';
import type { PanelNote, PanelState, PanelWords, ToExtension, ToPanel } from '../webview/messages';
import { fillWebview } from './webview-page';

/** What the panel's buttons run. */
const COMMANDS = {
  new: 'medcheck.newDefinition',
  restart: 'medcheck.restartServer',
  output: 'medcheck.showOutput',
} as const;

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

  resolveWebviewView(view: vscode.WebviewView): Promise<void> {
    const { webview } = view;
    const post = (): void => void webview.postMessage(this.message());
    const subscriptions = [
      this.coverage.onDidChange(post),
      webview.onDidReceiveMessage((message: ToExtension) => {
        if (message.type === 'ready') post();
        else if (message.type === 'reveal') void this.reveal(message.range);
        else if (message.type === 'explain')
          void vscode.commands.executeCommand('medcheck.explainCriterion', message.id);
        else void vscode.commands.executeCommand(COMMANDS[message.type]);
      }),
    ];
    view.onDidDispose(() => void vscode.Disposable.from(...subscriptions).dispose());
    return fillWebview(webview, this.extensionUri, 'coverage');
  }

  private message(): ToPanel {
    const { state, situation } = this.coverage;
    return { state: state ? panelState(state) : null, note: noteOf(situation), words: words() };
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

function noteOf(situation: Situation): PanelNote | null {
  const { kind } = situation;
  switch (kind) {
    case 'shown':
      return null;
    case 'nothing':
      return {
        kind,
        text: vscode.l10n.t(
          'Open a benchmark definition to see where it stands: a file named medcheck.yaml, or one with medcheck: "1.0" at its top.',
        ),
      };
    case 'other': {
      const file = vscode.workspace.asRelativePath(situation.uri);
      const text = vscode.l10n.t(
        '{0} is no benchmark definition. A definition is named medcheck.yaml, or has medcheck: "1.0" at its top.',
        file,
      );
      return { kind, text };
    }
    case 'loading': {
      const { uri } = situation;
      const text = uri
        ? vscode.l10n.t('Checking {0} …', vscode.workspace.asRelativePath(uri))
        : vscode.l10n.t('The language server is starting …');
      return { kind, text };
    }
    case 'failed':
      return { kind, text: vscode.l10n.t('The MedCheck language server does not run: {0}', situation.reason) };
  }
}

function words(): PanelWords {
  return {
    newDefinition: vscode.l10n.t('New Benchmark Definition'),
    restart: vscode.l10n.t('Restart Language Server'),
    showOutput: vscode.l10n.t('Show Output'),
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
    stages: vscode.l10n.t('Stages'),
    meanStated: vscode.l10n.t("audited benchmarks' mean {0}%"),
    meanAbout: vscode.l10n.t("audited benchmarks' mean about {0}%, read from the paper's summary"),
    legendStated: vscode.l10n.t('Mean of the audited benchmarks'),
    legendAbout: vscode.l10n.t("about, read from the paper's summary"),
    evidence: vscode.l10n.t('How the scores are backed'),
    evidenceOf: vscode.l10n.t('The criteria that are met or partly met, by the evidence they rest on'),
    strengths: {
      stated: [vscode.l10n.t('stated'), vscode.l10n.t('The definition says so, and names no evidence.')],
      referenced: [vscode.l10n.t('referenced'), vscode.l10n.t('A document or an address is named.')],
      resolved: [vscode.l10n.t('resolved'), vscode.l10n.t('A file is named, and it is there.')],
      verified: [vscode.l10n.t('verified'), vscode.l10n.t('The evidence itself was checked.')],
    },
  };
}
