/** The coverage that status item and side panel show: that of the active definition, or of the last one. */
import * as vscode from 'vscode';
import type { CoverageResult } from '../../server/src/protocol';
import { oneAtATime } from './one-at-a-time';
import { isDefinition } from './track';

/** The coverage in view. */
export interface CoverageState {
  uri: vscode.Uri;
  result: CoverageResult;
}

/**
 * What is said beside the coverage, or in its place: nothing is open, the file in view is no definition, the server is at
 * work on the first answer, or it is gone.
 */
export type Situation =
  | { kind: 'nothing' }
  | { kind: 'other'; uri: vscode.Uri }
  | { kind: 'loading'; uri: vscode.Uri | undefined }
  | { kind: 'failed'; reason: string }
  | { kind: 'shown' };

/** Follows the active editor; keeps the last definition while another kind of file is active. */
export class CoverageModel implements vscode.Disposable {
  private readonly emitter = new vscode.EventEmitter<CoverageState | undefined>();
  private uri: vscode.Uri | undefined;
  private other: vscode.Uri | undefined;
  private failure: string | undefined;
  private starting = false;
  private asking = false;
  private readonly refresh = oneAtATime(async () => {
    this.asking = true;
    await this.askOnce();
    this.asking = false;
    if (!this.state) this.fire();
  });
  /** Fires when the coverage in view, or the situation, has changed. */
  readonly onDidChange = this.emitter.event;
  /** The coverage in view; undefined where no definition was open yet. */
  state: CoverageState | undefined;

  /** @param ask asks the server for a document's coverage; null where it has none. */
  constructor(private readonly ask: (uri: vscode.Uri) => Promise<CoverageResult | null>) {}

  /** What is said beside the coverage, or in its place. */
  get situation(): Situation {
    if (this.failure !== undefined) return { kind: 'failed', reason: this.failure };
    if (this.state) return { kind: 'shown' };
    if (this.starting || this.asking) return { kind: 'loading', uri: this.uri };
    return this.other ? { kind: 'other', uri: this.other } : { kind: 'nothing' };
  }

  /**
   * Turns to the active editor's document, if it is a definition.
   * @param editor the active editor.
   */
  follow(editor: vscode.TextEditor | undefined): void {
    if (editor && isDefinition(editor.document)) {
      this.uri = editor.document.uri;
      this.other = undefined;
      void this.refresh();
    } else this.look(editor);
  }

  /**
   * Notes that a document's coverage may have changed.
   * @param uri the document.
   */
  changed(uri: vscode.Uri): void {
    const active = vscode.window.activeTextEditor;
    if (!this.uri && active?.document.uri.toString() === uri.toString()) this.follow(active);
    else if (uri.toString() === this.uri?.toString()) void this.refresh();
  }

  /** Notes that the server is started. */
  serverStarts(): void {
    this.starting = true;
    this.failure = undefined;
    this.fire();
  }

  /** Notes that the server runs, for the first time or again. */
  serverRuns(): void {
    this.starting = false;
    this.failure = undefined;
    this.fire();
    void this.refresh();
  }

  /**
   * Notes that the server did not start, or is gone.
   * @param reason what is known of it.
   */
  serverFailed(reason: string): void {
    this.starting = false;
    this.failure = reason;
    this.fire();
  }

  dispose(): void {
    this.emitter.dispose();
  }

  private look(editor: vscode.TextEditor | undefined): void {
    // Output and other made-up documents are no files that a person looks at.
    const uri = editor?.document.uri.scheme === 'output' ? undefined : editor?.document.uri;
    if (this.other?.toString() === uri?.toString()) return;
    this.other = uri;
    if (!this.state) this.fire();
  }

  private fire(): void {
    this.emitter.fire(this.state);
  }

  private async askOnce(): Promise<void> {
    const { uri } = this;
    if (!uri) return;
    try {
      const result = await this.ask(uri);
      if (this.uri !== uri) return;
      if (result) this.state = { uri, result };
      // What was a definition is none any more: its marker was taken out, or it is excluded.
      else if (this.state?.uri.toString() === uri.toString()) {
        this.state = undefined;
        this.other = uri;
      }
      this.fire();
    } catch {
      // A newer version came in while the server worked: its change asks again.
    }
  }
}
