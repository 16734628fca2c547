/** What the last commit says of a file, through the interface of VS Code's built-in git extension. No process of ours. */
import type { Disposable, Event, Extension, Uri } from 'vscode';

/** The extension's exports, as far as they are used (extensions/git/src/api/git.d.ts, version 1). */
export interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** Its interface, as far as it is used. */
export interface GitApi {
  readonly onDidOpenRepository: Event<GitRepository>;
  getRepository(uri: Uri): GitRepository | null;
}

/** One repository. */
export interface GitRepository {
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined; readonly onDidChange: Event<void> };
  show(ref: string, path: string): Promise<string>;
}

/** Reads files of the last commit. Where there is no git extension, or it is turned off, it knows nothing. */
export class LastCommit implements Disposable {
  private api: Promise<GitApi | undefined> | undefined;
  /** The last commit of each repository that was asked about. */
  private readonly heads = new Map<GitRepository, string | undefined>();
  private readonly subscriptions: Disposable[] = [];

  /**
   * @param extension looks the git extension up.
   * @param changed called when there is a repository more, or a repository has another last commit.
   */
  constructor(
    private readonly extension: () => Extension<GitExtension> | undefined,
    private readonly changed: () => void,
  ) {}

  /**
   * The last commit of the repository that a file lies in.
   * @param uri the file.
   * @returns its hash; undefined where there is none.
   */
  async commitOf(uri: Uri): Promise<string | undefined> {
    const repository = await this.repositoryOf(uri);
    return repository?.state.HEAD?.commit;
  }

  /**
   * A file's text in the last commit.
   * @param uri the file.
   * @returns undefined where the commit does not have it.
   */
  async textOf(uri: Uri): Promise<string | undefined> {
    try {
      return await (await this.repositoryOf(uri))?.show('HEAD', uri.fsPath);
    } catch {
      return undefined;
    }
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async repositoryOf(uri: Uri): Promise<GitRepository | undefined> {
    this.api ??= this.load();
    const repository = (await this.api)?.getRepository(uri) ?? undefined;
    if (repository) this.watch(repository);
    return repository;
  }

  private async load(): Promise<GitApi | undefined> {
    try {
      const found = this.extension();
      const git = found?.isActive ? found.exports : await found?.activate();
      // (getAPI throws where git is turned off)
      const api = git?.enabled ? git.getAPI(1) : undefined;
      if (api) this.subscriptions.push(api.onDidOpenRepository(() => this.changed()));
      return api;
    } catch {
      return undefined;
    }
  }

  /** A repository tells of every change of its state; only another last commit matters here. */
  private watch(repository: GitRepository): void {
    if (this.heads.has(repository)) return;
    this.heads.set(repository, repository.state.HEAD?.commit);
    const listener = repository.state.onDidChange(() => {
      const commit = repository.state.HEAD?.commit;
      if (this.heads.get(repository) === commit) return;
      this.heads.set(repository, commit);
      this.changed();
    });
    this.subscriptions.push(listener);
  }
}
