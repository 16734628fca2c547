/** Reads and checks what `lint` and `report` name, file after file: none is kept. */
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS, type Settings, matches, settingsFor } from '../engine/config';
import { FORMAT_NAMES, detect, detectByName } from '../formats/detect';
import type { FormatId } from '../formats/model';
import { shown } from '../formats/words';
import { type Candidate, type LoadedConfig, ConfigLoader, Roots, detectFile, search, slashed } from '../node/files';
import { readText } from '../node/read';
import type { FixReport } from '../report/fix-report';
import { asksOf } from '../report/renderers';
import {
  type ConfigReport,
  type DiagnosticReport,
  type FileReport,
  type Report,
  type ReportFrame,
  Sum,
  frameOf,
} from '../report/report';
import type { ReportHead } from '../report/writer';
import { Cache, markOf } from './cache';
import type { Io } from './io';
import { type Job, type Judged, judging } from './judge';
import { type Options, UsageError } from './options';
import { type Pool, inOrder, poolOf, workersFor } from './pool';
import { Progress } from './progress';
import { ofShard } from './shard';

/** Takes the results as they come. */
export interface Sink {
  /** Called once, before the first file. Findings may be marked in place, before they are counted. */
  begin(head: ReportHead): Promise<void> | void;
  /**
   * Called for each document of each file, in order.
   * @param file its report; findings may be marked in place, before they are counted.
   * @param fixes the fixes of findings, where the format shows them.
   */
  file(file: FileReport, fixes: ReadonlyMap<DiagnosticReport, FixReport>): Promise<void> | void;
}

/** What a check found beyond the files. */
export interface Checked {
  frame: ReportFrame;
  /** What could not be read although it was named. */
  problems: string[];
}

/**
 * Checks the files that the options name.
 * @param options the options; no path means every definition under the current folder, by name.
 * @param io the process.
 * @param sink takes the results.
 * @returns what stands around them.
 */
export function checkFiles(options: Options, io: Io, sink: Sink): Promise<Checked> {
  return new Check(options, io, sink).run();
}

/** A file of this run: to be judged, or not read. */
type Step = { job: Job } | { path: string; skipped: string };

class Check {
  private readonly configs = new ConfigLoader();
  private readonly roots: Roots;
  private readonly problems: string[] = [];
  private readonly skipped: Report['skipped'] = [];
  private readonly sum = new Sum();
  /** Absolute paths of files that the options name themselves. */
  private readonly named = new Set<string>();
  private readonly progress: Progress;
  private fixed: LoadedConfig | undefined;
  private done = 0;

  constructor(
    private readonly options: Options,
    private readonly io: Io,
    private readonly sink: Sink,
  ) {
    this.roots = new Roots(io.cwd);
    this.progress = new Progress(io.progress);
  }

  async run(): Promise<Checked> {
    this.fixed = await this.fixedConfig();
    const all = await this.candidates();
    const found = ofShard(all, (candidate) => this.shownPath(candidate.path), this.options.shard);
    // Before the first file is written, it is known which configuration files have problems.
    for (const candidate of found) await this.configOf(candidate.path);
    const stdin = this.options.paths.includes('-') ? await this.stdin() : undefined;
    const config = await this.invalidConfigs();
    const { schema, tool } = frameOf(this.sum, [], config);
    await this.sink.begin({ schema, tool, config });
    for (const { diagnostics } of config) this.sum.addFindings(diagnostics);
    await this.judge(found);
    if (stdin) await this.take(await judging()(stdin));
    this.progress.end();
    return { frame: frameOf(this.sum, this.skipped, config), problems: this.problems };
  }

  /** Judges files in their order, some of them at once where there are worker threads. */
  private async judge(found: readonly Candidate[]): Promise<void> {
    const { cache: location, jobs } = this.options;
    const cache = location === undefined ? undefined : await Cache.open(path.resolve(this.io.cwd, location));
    const { startWorker } = this.io;
    const workers = startWorker ? workersFor(jobs, found.length) : 0;
    const here = workers === 0 ? judging(cache && markOf) : undefined;
    let pool: Pool | undefined;
    try {
      const work = async (candidate: Candidate): Promise<{ step: Step; judged?: Judged }> => {
        const step = await this.step(candidate);
        if (!('job' in step)) return { step };
        const known = await cache?.find(step.job);
        if (known) return { step, judged: known };
        if (here) return { step, judged: await here(step.job) };
        if (startWorker) pool ??= poolOf(workers, () => startWorker(cache !== undefined));
        return { step, ...(pool ? { judged: await pool.judge(step.job) } : {}) };
      };
      for await (const { step, judged } of inOrder(found, workers === 0 ? 1 : 3 * workers, work)) {
        this.progress.show(this.done++, found.length);
        if (judged && 'job' in step) await cache?.keep(step.job, judged);
        if (judged) await this.take(judged);
        else if ('skipped' in step) this.pass(step);
      }
      await cache?.close();
    } catch (error) {
      await cache?.abandon();
      throw error;
    } finally {
      await pool?.close();
    }
  }

  /** What is to be done with a file: it is read here, so that what is judged is what the cache knows. */
  private async step(candidate: Candidate): Promise<Step> {
    if ('skipped' in candidate) return candidate;
    const { path: file, format } = candidate;
    const settings = settingsOf(file, await this.configOf(file));
    const read = readText(file, settings.maxFileSize);
    if ('skipped' in read) return { path: file, skipped: read.skipped };
    const root = await this.roots.of(file);
    return { job: this.job({ text: read.text, path: file, format, settings, root }, this.shownPath(file)) };
  }

  private job(input: Omit<Job, 'shownPath' | 'stage' | 'asks'>, shownPath: string): Job {
    const { format, stage } = this.options;
    return { ...input, shownPath, stage, asks: { ...asksOf(format), fixes: format === 'sarif' } };
  }

  private pass({ path: file, skipped: reason }: { path: string; skipped: string }): void {
    const shownPath = this.shownPath(file);
    this.skipped.push({ path: shownPath, reason });
    // A file that somebody named must not pass for one without findings.
    if (this.named.has(file)) this.problems.push(`${shown(shownPath, 500)}: not read: ${reason}.`);
  }

  private async take({ files, fixes }: Judged): Promise<void> {
    for (const [i, file] of files.entries()) {
      const known = new Map<DiagnosticReport, FixReport>();
      for (const [k, fix] of fixes[i] ?? []) {
        const diagnostic = file.diagnostics[k];
        if (diagnostic) known.set(diagnostic, fix);
      }
      this.progress.end();
      await this.sink.file(file, known);
      this.sum.addFile(file);
    }
  }

  private async fixedConfig(): Promise<LoadedConfig | undefined> {
    const { config } = this.options;
    if (config === undefined) return undefined;
    const loaded = await this.configs.load(path.resolve(this.io.cwd, config));
    if (!loaded) throw new UsageError(`There is no configuration file ${config}.`);
    return loaded;
  }

  private async configOf(file: string): Promise<LoadedConfig | undefined> {
    return this.fixed ?? this.configs.nearest(file, await this.roots.of(file));
  }

  private async invalidConfigs(): Promise<ConfigReport[]> {
    const invalid = (await this.configs.all()).filter((config) => config.diagnostics.length > 0);
    return invalid.map(({ file, diagnostics }) => ({
      path: this.shownPath(file),
      diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, fixable: false })),
    }));
  }

  /** What is to be read. */
  private async candidates(): Promise<Candidate[]> {
    const { paths } = this.options;
    const { cwd } = this.io;
    const searching = { cwd, configs: this.configs, fixed: this.fixed };
    if (paths.length === 0) return search(cwd, false, searching);
    const found: Candidate[] = [];
    for (const named of paths.filter((p) => p !== '-')) {
      const target = path.resolve(cwd, named);
      const stat = await fs.stat(target).catch(() => undefined);
      if (!stat) this.problems.push(`${shown(named, 500)}: there is no such file or folder.`);
      else if (stat.isDirectory()) found.push(...(await search(target, true, searching)));
      else if (!stat.isFile()) this.problems.push(`${shown(named, 500)}: it is no regular file.`);
      else {
        this.named.add(target);
        const format = await this.namedFormat(target);
        if (format) found.push({ path: target, format });
        else this.problems.push(unknownFormat(shown(named, 500)));
      }
    }
    const seen = new Set<string>();
    return found.filter((candidate) => !seen.has(candidate.path) && seen.add(candidate.path));
  }

  private async namedFormat(file: string): Promise<FormatId | undefined> {
    const detected = detectFile(file)?.format;
    if (detected && detected !== 'config') return detected;
    const config = await this.configOf(file);
    const on = config && matches(slashed(path.relative(config.folder, file)), config.config.formats?.on);
    return on && detected !== 'config' ? 'medcheck' : undefined;
  }

  /** Standard input, which has no folder around it, so that nothing is looked up beside it. */
  private async stdin(): Promise<Job | undefined> {
    const { stdinFilename } = this.options;
    const name = stdinFilename ?? 'medcheck.yaml';
    const file = path.resolve(this.io.cwd, name);
    const settings = settingsOf(file, await this.configOf(file));
    const bytes = await this.io.stdin();
    if (bytes.length > settings.maxFileSize) {
      this.problems.push(`-: too-large: the limit is ${settings.maxFileSize} bytes.`);
      return undefined;
    }
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      this.problems.push('-: it is not valid UTF-8.');
      return undefined;
    }
    // Without a name, JSON is known by its brace; a name decides the language.
    const isJson = stdinFilename === undefined && /^\ufeff?\s*\{/.test(text);
    const as = isJson ? 'medcheck.json' : name;
    const format = stdinFilename === undefined ? (detect('', text)?.format ?? 'medcheck') : detect(as, text)?.format;
    if (format === undefined || format === 'config') {
      this.problems.push(unknownFormat(shown(name)));
      return undefined;
    }
    const input = { text, path: detectByName(as) ? as : name, format, settings, root: null };
    return this.job(input, stdinFilename === undefined ? '-' : slashed(name));
  }

  private shownPath(file: string): string {
    return slashed(path.relative(this.io.cwd, file)) || '.';
  }
}

/**
 * The message on a file that no reader knows.
 * @param name its name, as it is shown.
 */
export function unknownFormat(name: string): string {
  return `${name}: it is no format that is read. Tried: ${Object.values(FORMAT_NAMES).join(', ')}.`;
}

function settingsOf(file: string, config: LoadedConfig | undefined): Settings {
  return config ? settingsFor(config.config, slashed(path.relative(config.folder, file))) : DEFAULT_SETTINGS;
}
