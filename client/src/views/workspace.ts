/** The tree `medcheck.workspace`: every definition of the workspace with its total, and its trend since the last commit. */
import * as vscode from 'vscode';
import type { ScoreResult } from '../../../server/src/protocol';
import type { ClientHandle } from '../client';
import type { CoverageModel } from '../coverage';
import { type GitExtension, LastCommit } from '../git';
import { readText } from '../read-text';
import { CONFIGURATION } from '../track';
import { ICONS } from './criteria';
import { type FilePoints, excludePattern, pointsOf, workspaceLine } from './workspace-items';

/** More definitions than this are not listed. */
const MAX_FILES = 500;

/** A longer text of the last commit is not judged, in characters: no file that is longer is, whatever the settings say. */
const MAX_LENGTH = 10 * 1024 * 1024;

/** So many files are read at once. */
const AT_ONCE = 4;

/** Changes that come within this time are taken up together, in ms. */
const PAUSE = 200;

/** While many files are read, the list is drawn anew after this time, in ms. */
const PROGRESS = 1000;

/** The names of definitions. */
const DEFINITIONS = '**/{medcheck,*.medcheck}.{yaml,yml,json}';

/** A definition of the workspace. */
interface Entry {
  uri: vscode.Uri;
  score: ScoreResult | null | undefined;
  /** The file's points at the last commit, with that commit. */
  committed: { commit: string; points: FilePoints | undefined } | undefined;
}

/** The tree view. It looks at the workspace once it is visible, and again when files change; never while one is typed. */
export class WorkspaceTree implements vscode.TreeDataProvider<Entry>, vscode.Disposable {
  /** The view's id in the manifest. */
  static readonly id = 'medcheck.workspace';

  private readonly emitter = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<Entry>;
  private readonly git: LastCommit;
  private readonly subscriptions: vscode.Disposable[];
  private entries: Entry[] = [];
  /** What is to be read anew; `all` also looks for files again. */
  private stale: Set<string> | 'all' = 'all';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private working = false;
  private selected = '';
  readonly onDidChangeTreeData = this.emitter.event;

  /**
   * @param server the language server; it is started where the workspace has definitions.
   * @param coverage the coverage in view, whose file is selected.
   */
  constructor(
    private readonly server: () => Promise<ClientHandle>,
    private readonly coverage: CoverageModel,
  ) {
    this.view = vscode.window.createTreeView(WorkspaceTree.id, { treeDataProvider: this });
    this.git = new LastCommit(
      () => vscode.extensions.getExtension<GitExtension>('vscode.git'),
      () => this.note(new Set()),
    );
    const definitions = vscode.workspace.createFileSystemWatcher(DEFINITIONS);
    const configuration = vscode.workspace.createFileSystemWatcher(CONFIGURATION);
    const everything = (): void => this.note('all');
    this.subscriptions = [
      this.view,
      this.emitter,
      this.git,
      definitions,
      configuration,
      definitions.onDidCreate(everything),
      definitions.onDidDelete(everything),
      definitions.onDidChange((uri) => this.note(new Set([uri.toString()]))),
      configuration.onDidCreate(everything),
      configuration.onDidDelete(everything),
      configuration.onDidChange(everything),
      vscode.workspace.onDidChangeWorkspaceFolders(everything),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.note(new Set([uri.toString()]))),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (['exclude', 'maxFileSize'].some((key) => event.affectsConfiguration(`medcheck.${key}`))) everything();
      }),
      this.view.onDidChangeVisibility(() => this.wake()),
      coverage.onDidChange(() => {
        this.select();
        // What the server could not answer is asked again when it is back.
        const isWaited = this.entries.some(({ score }) => score === undefined);
        if (isWaited && !this.working && coverage.situation.kind === 'shown') this.note(new Set());
      }),
    ];
    this.wake();
  }

  getChildren(entry?: Entry): Entry[] {
    return entry ? [] : this.entries.filter(({ score }) => score !== null);
  }

  getParent(): undefined {
    return undefined;
  }

  getTreeItem({ uri, score, committed }: Entry): vscode.TreeItem {
    const path = vscode.workspace.asRelativePath(uri);
    const line = workspaceLine({ path, score, before: committed?.points }, vscode);
    const item = new vscode.TreeItem(line.label);
    item.id = uri.toString();
    item.description = line.description;
    item.tooltip = line.tooltip;
    item.accessibilityInformation = { label: line.spoken };
    item.iconPath = ICONS[line.score ?? 'none'];
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
    return item;
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** Notes what has changed. A view that nobody sees reads nothing. */
  private note(changed: Set<string> | 'all'): void {
    if (changed === 'all' || this.stale === 'all') this.stale = 'all';
    else for (const uri of changed) this.stale.add(uri);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.wake(), PAUSE);
  }

  private wake(): void {
    if (!this.view.visible || this.working) return;
    this.working = true;
    this.work().then(
      () => this.rest(),
      () => this.rest(),
    );
  }

  private rest(): void {
    this.working = false;
    void vscode.commands.executeCommand('setContext', 'medcheck.workspaceIsEmpty', this.entries.length === 0);
    this.emitter.fire(undefined);
    this.select();
    // What has changed meanwhile.
    if (this.stale === 'all' || this.stale.size > 0) this.wake();
  }

  private async work(): Promise<void> {
    const stale = this.stale;
    this.stale = new Set();
    if (stale === 'all') await this.find();
    if (this.entries.length === 0) return;
    const server = await this.server();
    const waiting = this.entries.filter(
      ({ uri, score }) => stale === 'all' || score === undefined || stale.has(uri.toString()),
    );
    let shown = Date.now();
    await this.each(waiting, async (entry) => {
      entry.score = await scoreOf(server, entry.uri);
      if (Date.now() - shown < PROGRESS) return;
      shown = Date.now();
      this.emitter.fire(undefined);
    });
    // What the server knows as excluded is no definition.
    this.entries = this.entries.filter(({ score }) => score !== null);
    this.emitter.fire(undefined);
    const read = this.entries.filter(({ score }) => pointsOf(score));
    await this.each(read, (entry) => this.compare(server, entry));
  }

  private async find(): Promise<void> {
    const known = new Map(this.entries.map((entry) => [entry.uri.toString(), entry]));
    const uris = await findDefinitions();
    this.entries = uris
      .slice(0, MAX_FILES)
      .map((uri) => known.get(uri.toString()) ?? { uri, score: undefined, committed: undefined });
    this.view.message =
      uris.length > MAX_FILES ? vscode.l10n.t('The first {0} definitions are listed.', MAX_FILES) : '';
    this.emitter.fire(undefined);
  }

  /** The trend: the same judgement over the text of the last commit, once a commit. */
  private async compare(server: ClientHandle, entry: Entry): Promise<void> {
    const commit = await this.git.commitOf(entry.uri);
    if (entry.committed?.commit === commit) return;
    if (commit === undefined) {
      entry.committed = undefined;
      return;
    }
    const text = await this.git.textOf(entry.uri);
    const isRead = text !== undefined && text.length <= MAX_LENGTH;
    const score = isRead ? await server.score({ uri: entry.uri.toString(), text }) : null;
    entry.committed = { commit, points: pointsOf(score) };
  }

  /** A few at a time, so that an author who types does not wait for them. */
  private async each(entries: readonly Entry[], handle: (entry: Entry) => Promise<void>): Promise<void> {
    const queue = [...entries];
    const worker = async (): Promise<void> => {
      for (let entry = queue.shift(); entry; entry = queue.shift()) await handle(entry);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  /** Selects the file whose coverage is in view. */
  private select(): void {
    const uri = this.coverage.state?.uri.toString() ?? '';
    const entry = this.entries.find((one) => one.uri.toString() === uri);
    if (!this.view.visible || !entry || this.selected === uri) return;
    this.selected = uri;
    // (refused where the tree is drawn anew at this moment)
    this.view.reveal(entry, { select: true, focus: false }).then(undefined, () => undefined);
  }
}

async function findDefinitions(): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map((folder) => {
      const globs = vscode.workspace.getConfiguration('medcheck', folder).get<string[]>('exclude', []);
      const pattern = new vscode.RelativePattern(folder, DEFINITIONS);
      return vscode.workspace.findFiles(pattern, excludePattern(globs), MAX_FILES + 1);
    }),
  );
  const uris = new Map(found.flat().map((uri) => [uri.toString(), uri]));
  return [...uris.values()].sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

/** A file's totals; undefined where the server gave no answer. */
async function scoreOf(server: ClientHandle, uri: vscode.Uri): Promise<ScoreResult | null | undefined> {
  const text = await textOf(uri);
  if (typeof text !== 'string') return text;
  return server.score({ uri: uri.toString(), text }).catch(() => undefined);
}

/** A file's text; without a document, and with the reason, where it is not read. */
async function textOf(uri: vscode.Uri): Promise<string | ScoreResult> {
  try {
    const limit = vscode.workspace.getConfiguration('medcheck', uri).get<number>('maxFileSize', 0);
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > limit) return { documents: [], limits: [vscode.l10n.t('too large')] };
    return await readText(uri);
  } catch {
    return { documents: [], limits: [] };
  }
}
