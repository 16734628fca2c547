/** Reads and checks what `lint` and `report` name. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { DEFAULT_SETTINGS, type Settings, matches, settingsFor } from '../engine/config';
import { check } from '../engine/check';
import { FORMAT_NAMES, detect, detectByName } from '../formats/detect';
import type { FormatId } from '../formats/model';
import { shown } from '../formats/words';
import { type Candidate, type LoadedConfig, ConfigLoader, detectFile, rootOf, search, slashed } from '../node/files';
import { nodeHost } from '../node/host';
import { readText } from '../node/read';
import { type FixReport, fixReports } from '../report/fix-report';
import { type DiagnosticReport, type FileReport, type Report, fileReport, reportOf } from '../report/report';
import type { Io } from './io';
import { type Options, UsageError } from './options';
import { Progress } from './progress';
import { promises as fs } from 'node:fs';

/** What a check found. */
export interface Checked {
  report: Report;
  /** What could not be read although it was named. */
  problems: string[];
  /** The fixes of findings, where the format shows them. */
  fixes: Map<DiagnosticReport, FixReport>;
}

/**
 * Checks the files that the options name.
 * @param options the options; no path means every definition under the current folder, by name.
 * @param io the process.
 * @returns what was found.
 */
export async function checkFiles(options: Options, io: Io): Promise<Checked> {
  const configs = new ConfigLoader();
  const fixed = await fixedConfig(options, io, configs);
  const problems: string[] = [];
  const skipped: Report['skipped'] = [];
  const files: FileReport[] = [];
  const named = new Set<string>();
  const fixes = new Map<DiagnosticReport, FixReport>();
  const found = await candidates(options, io, configs, fixed, problems, named);
  const progress = new Progress(io.progress);
  for (const [i, candidate] of found.entries()) {
    progress.show(i, found.length);
    const shownPath = relative(io.cwd, candidate.path);
    if ('skipped' in candidate) {
      skipped.push({ path: shownPath, reason: candidate.skipped });
      continue;
    }
    const root = await rootOf(candidate.path, io.cwd);
    const settings = settingsOf(candidate.path, fixed ?? (await configs.nearest(candidate.path, root)));
    const read = await readText(candidate.path, settings.maxFileSize);
    if ('skipped' in read) {
      skipped.push({ path: shownPath, reason: read.skipped });
      // A file that somebody named must not pass for one without findings.
      if (named.has(candidate.path)) problems.push(`${shown(shownPath, 500)}: not read: ${read.skipped}.`);
      continue;
    }
    const host = nodeHost(candidate.path, root);
    const input = { text: read.text, path: candidate.path, format: candidate.format, settings, host };
    files.push(...(await reports(input, shownPath, options, fixes)));
  }
  progress.end();
  if (options.paths.includes('-')) files.push(...(await fromStdin(options, io, configs, fixed, problems, fixes)));
  const invalid = (await configs.all()).filter((config) => config.diagnostics.length > 0);
  const config = invalid.map((c) => ({
    path: relative(io.cwd, c.file),
    diagnostics: c.diagnostics.map((diagnostic) => ({ ...diagnostic, fixable: false })),
  }));
  return { report: reportOf(files, skipped, config), problems, fixes };
}

async function fixedConfig(options: Options, io: Io, configs: ConfigLoader): Promise<LoadedConfig | undefined> {
  if (options.config === undefined) return undefined;
  const loaded = await configs.load(path.resolve(io.cwd, options.config));
  if (!loaded) throw new UsageError(`There is no configuration file ${options.config}.`);
  return loaded;
}

/** What is to be read; the absolute paths of files that the options name themselves are added to `names`. */
async function candidates(
  options: Options,
  io: Io,
  configs: ConfigLoader,
  fixed: LoadedConfig | undefined,
  problems: string[],
  names: Set<string>,
): Promise<Candidate[]> {
  const searching = { cwd: io.cwd, configs, fixed };
  if (options.paths.length === 0) return search(io.cwd, false, searching);
  const found: Candidate[] = [];
  for (const named of options.paths.filter((p) => p !== '-')) {
    const target = path.resolve(io.cwd, named);
    const stat = await fs.stat(target).catch(() => undefined);
    if (!stat) problems.push(`${shown(named, 500)}: there is no such file or folder.`);
    else if (stat.isDirectory()) found.push(...(await search(target, true, searching)));
    else if (!stat.isFile()) problems.push(`${shown(named, 500)}: it is no regular file.`);
    else {
      names.add(target);
      const format = await namedFormat(target, io, configs, fixed);
      if (format) found.push({ path: target, format });
      else problems.push(unknownFormat(shown(named, 500)));
    }
  }
  const seen = new Set<string>();
  return found.filter((candidate) => !seen.has(candidate.path) && seen.add(candidate.path));
}

async function namedFormat(
  file: string,
  io: Io,
  configs: ConfigLoader,
  fixed: LoadedConfig | undefined,
): Promise<FormatId | undefined> {
  const detected = (await detectFile(file))?.format;
  if (detected && detected !== 'config') return detected;
  const config = fixed ?? (await configs.nearest(file, await rootOf(file, io.cwd)));
  const on = config && matches(slashed(path.relative(config.folder, file)), config.config.formats?.on);
  return on && detected !== 'config' ? 'medcheck' : undefined;
}

function unknownFormat(name: string): string {
  return `${name}: it is no format that is read. Tried: ${Object.values(FORMAT_NAMES).join(', ')}.`;
}

function settingsOf(file: string, config: LoadedConfig | undefined): Settings {
  return config ? settingsFor(config.config, slashed(path.relative(config.folder, file))) : DEFAULT_SETTINGS;
}

type Input = Omit<Parameters<typeof check>[0], 'stage'>;

async function reports(
  input: Input,
  shownPath: string,
  options: Options,
  fixes: Checked['fixes'],
): Promise<FileReport[]> {
  const verdicts = await check({ ...input, ...(options.stage ? { stage: options.stage } : {}) });
  return verdicts.map((verdict) => {
    const file = fileReport(verdict, shownPath);
    if (options.format === 'sarif') for (const [d, fix] of fixReports(verdict, file, randomUUID)) fixes.set(d, fix);
    return file;
  });
}

/** Standard input has no folder around it, so nothing is looked up beside it. */
async function fromStdin(
  options: Options,
  io: Io,
  configs: ConfigLoader,
  fixed: LoadedConfig | undefined,
  problems: string[],
  fixes: Checked['fixes'],
): Promise<FileReport[]> {
  const name = options.stdinFilename ?? 'medcheck.yaml';
  const file = path.resolve(io.cwd, name);
  const settings = settingsOf(file, fixed ?? (await configs.nearest(file, await rootOf(file, io.cwd))));
  const bytes = await io.stdin();
  if (bytes.length > settings.maxFileSize) {
    problems.push(`-: too-large: the limit is ${settings.maxFileSize} bytes.`);
    return [];
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    problems.push('-: it is not valid UTF-8.');
    return [];
  }
  // Without a name, JSON is known by its brace; a name decides the language.
  const isJson = options.stdinFilename === undefined && /^\ufeff?\s*\{/.test(text);
  const as = isJson ? 'medcheck.json' : name;
  const format =
    options.stdinFilename === undefined ? (detect('', text)?.format ?? 'medcheck') : detect(as, text)?.format;
  if (format === undefined || format === 'config') {
    problems.push(unknownFormat(shown(name)));
    return [];
  }
  const input = { text, path: detectByName(as) ? as : name, format, settings, host: null };
  return reports(input, options.stdinFilename === undefined ? '-' : slashed(name), options, fixes);
}

function relative(cwd: string, file: string): string {
  return slashed(path.relative(cwd, file)) || '.';
}
