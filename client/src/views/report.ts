/** The report panel: one for each definition, beside its text. It follows the text, and leads back into it. */
import * as vscode from 'vscode';
import type { ReportResult } from '../../../server/src/protocol';
import type { FromReport, ReportContent, ReportSection, ReportWords, ToReport } from '../webview/messages';
import { oneAtATime } from '../one-at-a-time';
import { fillWebview } from './webview-page';

/** What the panels ask of the server. */
type Ask = (uri: vscode.Uri) => Promise<ReportResult | null>;

/** The report panels that are open. They come back when the window is reloaded. */
export class ReportPanels implements vscode.Disposable, vscode.WebviewPanelSerializer {
  /** The panels' type: that of the activation event in the manifest. */
  static readonly id = 'medcheck.report';
  private readonly panels = new Map<string, ReportPanel>();
  private readonly subscriptions: vscode.Disposable[];

  /**
   * @param extensionUri the extension's folder.
   * @param ask asks the server for a document's report; null where it has none.
   */
  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly ask: Ask,
  ) {
    this.subscriptions = [vscode.window.registerWebviewPanelSerializer(ReportPanels.id, this)];
  }

  /**
   * Shows the report of a document, in the panel that it has already or in one beside its text.
   * @param uri the document.
   * @param section the part to begin with; the top without it.
   */
  show(uri: vscode.Uri, section?: ReportSection): void {
    const open = this.panels.get(uri.toString());
    if (open) open.reveal();
    const report = open ?? this.add(uri, this.created());
    if (section) report.scrollTo(section);
  }

  /**
   * Notes that a document's report may have changed.
   * @param uri the document.
   */
  changed(uri: vscode.Uri): void {
    this.panels.get(uri.toString())?.refresh();
  }

  /**
   * The panel of a document.
   * @param uri the document.
   */
  of(uri: vscode.Uri): ReportPanel | undefined {
    return this.panels.get(uri.toString());
  }

  /** The document whose report is in front; undefined where none is. */
  get active(): vscode.Uri | undefined {
    return [...this.panels.values()].find((report) => report.isActive)?.uri;
  }

  /**
   * Called by the editor with a panel of the window before.
   * @param panel the panel.
   * @param state what its script has kept.
   */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const uri = (state as { uri?: unknown } | null | undefined)?.uri;
    if (typeof uri === 'string' && uri && !this.panels.has(uri)) this.add(vscode.Uri.parse(uri), panel);
    else panel.dispose();
    return Promise.resolve();
  }

  dispose(): void {
    // The panels stay: when the window is reloaded, they are to come back.
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private created(): vscode.WebviewPanel {
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false };
    return vscode.window.createWebviewPanel(ReportPanels.id, vscode.l10n.t('Coverage Report'), place);
  }

  private add(uri: vscode.Uri, panel: vscode.WebviewPanel): ReportPanel {
    const report = new ReportPanel(uri, panel, this.extensionUri, this.ask);
    this.panels.set(uri.toString(), report);
    panel.onDidDispose(() => this.panels.delete(uri.toString()));
    return report;
  }
}

/** The report of one document. */
export class ReportPanel implements vscode.Disposable {
  private content: ReportContent | null = null;
  private section: ReportSection | undefined;
  private isReady = false;
  private readonly asking = oneAtATime(() => this.askOnce());
  private onScreen: { version: number; criteria: number } | undefined;

  /**
   * @param uri the document.
   * @param panel the editor's panel, empty.
   * @param extensionUri the extension's folder.
   * @param ask asks the server for a document's report.
   */
  constructor(
    readonly uri: vscode.Uri,
    private readonly panel: vscode.WebviewPanel,
    extensionUri: vscode.Uri,
    private readonly ask: Ask,
  ) {
    const { webview } = panel;
    webview.onDidReceiveMessage((message: FromReport) => void this.receive(message));
    panel.onDidChangeViewState(() => {
      if (panel.visible) this.refresh();
      // A hidden panel has no script; it says `ready` again when it is back.
      else this.isReady = false;
    });
    this.title(null);
    void fillWebview(webview, extensionUri, 'report');
    this.refresh();
  }

  /** Whether the panel is the editor in front. */
  get isActive(): boolean {
    return this.panel.active;
  }

  /** The newest markup, once it is on screen, and how many criteria the reader sees in it; undefined until then. */
  get shown(): { html: string; criteria: number } | undefined {
    const { content, onScreen } = this;
    if (!content || content.version !== onScreen?.version) return undefined;
    return { html: content.html, criteria: onScreen.criteria };
  }

  /** Brings the panel to the front, where it is. */
  reveal(): void {
    this.panel.reveal();
  }

  /**
   * Goes to a part of the report, as soon as it is there.
   * @param section the part.
   */
  scrollTo(section: ReportSection): void {
    if (this.isReady) this.post({ type: 'scroll', to: section });
    else this.section = section;
  }

  /** Asks for the report anew, if somebody sees it. */
  refresh(): void {
    if (this.panel.visible) void this.asking();
  }

  /**
   * Does what the panel's script asks for.
   * @param message what it says.
   */
  async receive(message: FromReport): Promise<void> {
    if (message.type === 'ready') this.ready();
    else if (message.type === 'shown') this.onScreen = message;
    else if (message.type === 'export') await vscode.commands.executeCommand('medcheck.exportReport', this.uri);
    else if (message.type === 'openFile') await this.open(this.uri);
    else await this.goTo(message.path, new vscode.Position(message.line, message.character));
  }

  dispose(): void {
    this.panel.dispose();
  }

  private ready(): void {
    this.isReady = true;
    this.send();
    if (this.section) this.post({ type: 'scroll', to: this.section });
    this.section = undefined;
  }

  private async askOnce(): Promise<void> {
    try {
      // The server knows open documents only; one whose tab was closed is opened again without a tab.
      await vscode.workspace.openTextDocument(this.uri);
    } catch {
      // The file is gone. What was read of it stays in view.
      if (!this.content) this.panel.dispose();
      return;
    }
    try {
      const result = await this.ask(this.uri);
      if (!result) return;
      this.content = { html: result.html, css: result.css, version: result.version };
      this.title(result.name);
      this.send();
    } catch {
      // A newer version came in while the server worked: its change asks again.
    }
  }

  private title(name: string | null): void {
    const shown = name?.trim() || vscode.workspace.asRelativePath(this.uri);
    // A tab is one short line, whatever a definition has for a name.
    const short = shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
    this.panel.title = vscode.l10n.t('Report: {0}', short.replace(/\s+/g, ' '));
  }

  private send(): void {
    if (!this.isReady) return;
    const file = vscode.workspace.asRelativePath(this.uri);
    this.post({ type: 'report', uri: this.uri.toString(), file, content: this.content, words: words() });
  }

  private post(message: ToReport): void {
    void this.panel.webview.postMessage(message);
  }

  private async goTo(path: string | null, at: vscode.Position): Promise<void> {
    const target = path === null ? this.uri : fileBeside(this.uri, path);
    if (target) await this.open(target, new vscode.Range(at, at));
  }

  /** Opens a document where it is open already, else beside the report. */
  private async open(uri: vscode.Uri, selection?: vscode.Range): Promise<void> {
    const isThis = (tab: vscode.Tab): boolean =>
      tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === uri.toString();
    const group = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isThis));
    const other = this.panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
    await vscode.window.showTextDocument(uri, {
      viewColumn: group?.viewColumn ?? other,
      ...(selection ? { selection } : {}),
    });
  }
}

/** A file that a definition imports; undefined for one outside of the folder that the definition is in. */
function fileBeside(uri: vscode.Uri, path: string): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
  const file = vscode.Uri.joinPath(uri, '..', path);
  return file.path.startsWith(`${folder.path.replace(/\/$/, '')}/`) ? file : undefined;
}

function words(): ReportWords {
  return {
    loading: vscode.l10n.t('The definition is being read…'),
    filter: vscode.l10n.t('Criteria'),
    all: vscode.l10n.t('All'),
    open: vscode.l10n.t('Open'),
    met: vscode.l10n.t('Met'),
    notApplicable: vscode.l10n.t('Not applicable'),
    search: vscode.l10n.t('Search the criteria'),
    shown: vscode.l10n.t('{0} of {1} criteria'),
    exportHtml: vscode.l10n.t('Export…'),
    openFile: vscode.l10n.t('Open the file'),
  };
}
