/** Which files the configuration files of the workspace name in `formats.on`: those are ours, too. */
import * as vscode from 'vscode';
import type { ClientHandle } from './client';
import { readText } from './read-text';
import { CONFIGURATION, setConfigured } from './track';

/** More configuration files than this are not read: a workspace has one, or one for each benchmark. */
const MAX_FILES = 100;

/** Reads the configuration files, and again where one of them changes. */
export class Configured implements vscode.Disposable {
  private readonly watcher = vscode.workspace.createFileSystemWatcher(CONFIGURATION);
  private reading: Promise<void> = Promise.resolve();

  /**
   * @param server starts the server, which reads such files; not asked where no file speaks of formats.
   * @param changed called with the patterns, where other documents may be ours from now on.
   */
  constructor(
    private readonly server: () => Promise<ClientHandle>,
    private readonly changed: (patterns: readonly vscode.RelativePattern[]) => void,
  ) {
    const again = (): void => this.read();
    this.watcher.onDidCreate(again);
    this.watcher.onDidChange(again);
    this.watcher.onDidDelete(again);
    this.read();
  }

  dispose(): void {
    this.watcher.dispose();
  }

  /** One reading after the other, so that the newest counts. */
  private read(): void {
    this.reading = this.reading
      .then(() => this.patterns())
      .then((patterns) => {
        setConfigured(patterns);
        this.changed(patterns);
      })
      // (a server that does not start says so itself)
      .catch(() => undefined);
  }

  private async patterns(): Promise<vscode.RelativePattern[]> {
    const uris = await vscode.workspace.findFiles(CONFIGURATION, '**/node_modules/**', MAX_FILES);
    const read = uris.map(async (uri) => ({ uri, text: await readText(uri).catch(() => '') }));
    const files = (await Promise.all(read)).filter(({ text }) => text.includes('formats'));
    if (files.length === 0) return [];
    const server = await this.server();
    const named = await server.formatsOn(files.map(({ uri, text }) => ({ uri: uri.toString(), text })));
    return named.flatMap((globs, i) => {
      const folder = files[i] && vscode.Uri.joinPath(files[i].uri, '..');
      return folder ? globs.map((glob) => new vscode.RelativePattern(folder, glob)) : [];
    });
  }
}
