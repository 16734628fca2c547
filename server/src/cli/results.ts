/** Writes results while they come, and knows at the end whether they are good enough. */
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import type { Severity } from '../formats/model';
import { shown } from '../formats/words';
import { type RenderOptions, WRITERS } from '../report/renderers';
import type { DiagnosticReport, FileReport, ReportFrame } from '../report/report';
import type { ReportHead, Writer } from '../report/writer';
import type { Io } from './io';
import { type MergeOptions, UsageError } from './options';

const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The results of a run. */
export class Results {
  private readonly writer: Writer;
  private handle: FileHandle | undefined;
  private isFailing = false;
  private readonly tooLow: string[] = [];

  /**
   * @param options where and how results are written, and which are good enough.
   * @param io the process.
   * @param more what else the format is written with.
   */
  constructor(
    private readonly options: Omit<MergeOptions, 'paths'>,
    private readonly io: Io,
    more: RenderOptions,
  ) {
    const color = options.color ?? (io.color && options.output === undefined);
    this.writer = WRITERS[options.format]({ color, quiet: options.quiet, ...more });
  }

  /**
   * @param head what stands before the files.
   * @throws UsageError where the results cannot be written.
   */
  async begin(head: ReportHead): Promise<void> {
    const { output } = this.options;
    try {
      if (output !== undefined) this.handle = await open(path.resolve(this.io.cwd, output), 'w');
    } catch (error) {
      throw unwritable(error);
    }
    for (const { diagnostics } of head.config) this.judge(diagnostics);
    await this.write(this.writer.begin(head));
  }

  /**
   * @param file the next file.
   * @throws UsageError where the results cannot be written.
   */
  async file(file: FileReport): Promise<void> {
    this.judge(file.diagnostics);
    this.score(file);
    await this.write(this.writer.file(file));
  }

  /**
   * @param frame what stands around the files.
   * @throws UsageError where the results cannot be written.
   */
  async end(frame: ReportFrame): Promise<void> {
    for (const piece of this.writer.end(frame)) await this.write(piece);
  }

  /** Says which scores are too low. @returns whether there are any, or findings that fail. */
  isBelow(): boolean {
    for (const message of this.tooLow) this.io.err(message);
    return this.isFailing || this.tooLow.length > 0;
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.handle?.close();
  }

  private async write(piece: string): Promise<void> {
    if (piece === '') return;
    if (!this.handle) return await this.io.out(piece);
    try {
      await this.handle.appendFile(piece);
    } catch (error) {
      throw unwritable(error);
    }
  }

  private judge(diagnostics: readonly DiagnosticReport[]): void {
    const { failOn } = this.options;
    if (failOn === 'never' || this.isFailing) return;
    const limit = ORDER.indexOf(failOn);
    this.isFailing = diagnostics.some((d) => !d.suppressed && !d.baseline && ORDER.indexOf(d.severity) <= limit);
  }

  private score(file: FileReport): void {
    for (const { stage, percent } of this.options.minScore) {
      const tally = stage === undefined ? file.score : file.stages.find((s) => s.id === stage);
      const actual = tally && tally.max > 0 ? (100 * tally.points) / tally.max : undefined;
      if (actual !== undefined && actual >= percent) continue;
      const what = actual === undefined ? 'no applicable criteria' : `${Math.round(10 * actual) / 10}%`;
      this.tooLow.push(
        `medcheck: ${shown(file.path, 500)}: ${stage ?? 'total'} is ${what}, and at least ${percent}% is asked for.\n`,
      );
    }
  }
}

function unwritable(error: unknown): UsageError {
  return new UsageError(`the results cannot be written: ${error instanceof Error ? error.message : String(error)}`);
}
