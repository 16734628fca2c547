/** The tree `medcheck.criteria`: stage, criterion, what is missing. A click goes to the place. */
import * as vscode from 'vscode';
import type { WireRange } from '../../../server/src/protocol';
import type { CoverageModel } from '../coverage';
import { type CriteriaNode, type Filter, FILTERS, criteriaNodes } from './criteria-nodes';

/** Where the filter is remembered, and the context key that the view's menu looks at. */
const FILTER_KEY = 'medcheck.criteriaFilter';

/** Icons by score: their shapes differ, not only their colours. `none` is for what has no score. */
export const ICONS = {
  0: new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('list.warningForeground')),
  1: new vscode.ThemeIcon('color-mode', new vscode.ThemeColor('charts.blue')),
  2: new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('charts.green')),
  none: new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground')),
};

/** The tree view with what it shows. */
export class CriteriaTree implements vscode.TreeDataProvider<CriteriaNode>, vscode.Disposable {
  /** The view's id in the manifest. */
  static readonly id = 'medcheck.criteria';

  private readonly emitter = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<CriteriaNode>;
  private readonly subscriptions: vscode.Disposable[];
  private nodes: CriteriaNode[] = [];
  private uri: vscode.Uri | undefined;
  private shown = '';
  private filter: Filter;
  readonly onDidChangeTreeData = this.emitter.event;

  /**
   * @param coverage the coverage in view.
   * @param memory remembers the filter.
   */
  constructor(
    private readonly coverage: CoverageModel,
    private readonly memory: vscode.Memento,
  ) {
    const remembered = memory.get<string>(FILTER_KEY);
    this.filter = FILTERS.find((filter) => filter === remembered) ?? 'open';
    this.view = vscode.window.createTreeView(CriteriaTree.id, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [this.view, this.emitter, coverage.onDidChange(() => this.update())];
    this.tellFilter();
    this.update();
  }

  /**
   * Shows other criteria, and remembers that.
   * @param filter which ones.
   */
  async show(filter: Filter): Promise<void> {
    this.filter = filter;
    this.tellFilter();
    this.update();
    await this.memory.update(FILTER_KEY, filter);
  }

  getChildren(node?: CriteriaNode): CriteriaNode[] {
    return node ? node.children : this.nodes;
  }

  getTreeItem(node: CriteriaNode): vscode.TreeItem {
    const item = new vscode.TreeItem(node.label, collapsibleState(node));
    item.id = `${this.uri?.toString() ?? ''}#${this.filter}/${node.id}`;
    item.description = node.description;
    item.tooltip = node.tooltip;
    item.accessibilityInformation = { label: node.spoken };
    if (node.kind === 'criterion') {
      item.iconPath = ICONS[node.score ?? 'none'];
      item.contextValue = node.finding ? 'criterion.reported' : 'criterion';
    } else if (node.kind === 'missing') item.contextValue = 'missing';
    if (node.range && this.uri) {
      const options: vscode.TextDocumentShowOptions = { selection: toRange(node.range) };
      item.command = {
        command: 'vscode.open',
        title: vscode.l10n.t('Go to the place'),
        arguments: [this.uri, options],
      };
    }
    return item;
  }

  /** What the view says above its lines. */
  get message(): string {
    return this.view.message ?? '';
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private update(): void {
    const { state } = this.coverage;
    const documents = state?.result.documents ?? [];
    this.nodes = criteriaNodes(documents, this.filter, vscode);
    this.uri = state?.uri;
    // A tree that is drawn anew loses the mouse's place and the reader's; most changes of a text change nothing here.
    const shown = JSON.stringify([this.uri?.toString(), this.filter, this.nodes]);
    if (shown === this.shown) return;
    this.shown = shown;
    this.view.message = this.messageFor(documents);
    void vscode.commands.executeCommand('setContext', 'medcheck.hasCoverage', documents.length > 0);
    this.emitter.fire(undefined);
  }

  private messageFor(documents: readonly { provisional: boolean }[]): string {
    if (documents.some(({ provisional }) => provisional))
      return vscode.l10n.t('Provisional: syntax errors left part of the file unread.');
    if (documents.length === 0 || this.nodes.some(({ children }) => children.length > 0)) return '';
    return this.filter === 'open' ? vscode.l10n.t('Everything is met.') : vscode.l10n.t('Nothing is met yet.');
  }

  private tellFilter(): void {
    const names = { all: '', open: vscode.l10n.t('open'), met: vscode.l10n.t('met') };
    this.view.description = names[this.filter];
    void vscode.commands.executeCommand('setContext', FILTER_KEY, this.filter);
  }
}

function collapsibleState({ children, unfolded }: CriteriaNode): vscode.TreeItemCollapsibleState {
  const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  if (children.length === 0) return None;
  return unfolded ? Expanded : Collapsed;
}

/**
 * A range of the protocol as the editor's.
 * @param range the range.
 */
export function toRange({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
