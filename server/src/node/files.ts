/** Finds definitions and configuration files on the disk. */
import { promises as fs, lstatSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { CONFIG_NAMES, type Config, matches, readConfig } from '../engine/config';
import { type Diagnostic, diagnosticOf } from '../engine/diagnostic';
import { type Detection, HEAD_LENGTH, detect, detectByName, formatOf, isReadable } from '../formats/detect';
import type { FormatId } from '../formats/model';
import { follow, inside } from './follow';
import { readBytes, readText } from './read';

/** A configuration with the folder that its globs are relative to. */
export interface LoadedConfig {
  config: Config;
  /** Absolute path of the file. */
  file: string;
  folder: string;
  text: string;
  diagnostics: Diagnostic[];
}

/**
 * The folders that the configuration and the evidence of files are looked up in: a file's repository's root; without a
 * repository the current folder where it holds the file, else the file's own folder.
 */
export class Roots {
  private readonly repositories = new Map<string, Promise<string | undefined>>();

  /** @param cwd the current folder. */
  constructor(private readonly cwd: string) {}

  /**
   * The root of a file.
   * @param file absolute path.
   */
  async of(file: string): Promise<string> {
    const folder = path.dirname(file);
    return (await this.repositoryOf(folder)) ?? (inside(file, this.cwd) ? this.cwd : folder);
  }

  private repositoryOf(folder: string): Promise<string | undefined> {
    let repository = this.repositories.get(folder);
    if (!repository) this.repositories.set(folder, (repository = this.look(folder)));
    return repository;
  }

  private async look(folder: string): Promise<string | undefined> {
    if (await exists(path.join(folder, '.git'))) return folder;
    const above = path.dirname(folder);
    return above === folder ? undefined : this.repositoryOf(above);
  }
}

/** Whether there is an entry of this name. A link is one, wherever it leads: that is not looked at. */
async function exists(target: string): Promise<boolean> {
  return fs.lstat(target).then(
    () => true,
    () => false,
  );
}

/** Loads configuration files, each once. */
export class ConfigLoader {
  private readonly loaded = new Map<string, Promise<LoadedConfig | undefined>>();

  /**
   * The nearest configuration of a file.
   * @param file absolute path of a definition.
   * @param root the folder beyond which none is looked for.
   * @returns the configuration; undefined where there is none.
   */
  async nearest(file: string, root: string): Promise<LoadedConfig | undefined> {
    for (let folder = path.dirname(file); inside(folder, root); folder = path.dirname(folder)) {
      for (const name of CONFIG_NAMES) {
        const found = await this.load(path.join(folder, name), root);
        if (found) return found;
      }
      if (folder === path.dirname(folder)) break;
    }
    return undefined;
  }

  /**
   * Loads one configuration file.
   * @param file absolute path.
   * @param root the folder that it must really lie in, where it was found and not named.
   * @returns the configuration; undefined where there is no such file. One that cannot be read is empty, and says why.
   */
  load(file: string, root?: string): Promise<LoadedConfig | undefined> {
    const known = this.loaded.get(file);
    if (known) return known;
    const loading = read(file, root);
    this.loaded.set(file, loading);
    return loading;
  }

  /** Every configuration that was loaded. */
  async all(): Promise<LoadedConfig[]> {
    const all = await Promise.all(this.loaded.values());
    return all.filter((config) => config !== undefined);
  }

  /** Forgets everything: a configuration file has changed. */
  clear(): void {
    this.loaded.clear();
  }
}

/** No configuration and no .gitignore is larger, in bytes: each line costs time with every file. */
const MAX_RULES_SIZE = 1024 * 1024;

async function read(file: string, root: string | undefined): Promise<LoadedConfig | undefined> {
  const found =
    root !== undefined && (await follow(file, root)) === 'outside'
      ? { skipped: 'it is a link that leads out of the folder', missing: false }
      : readText(file, MAX_RULES_SIZE);
  const folder = path.dirname(file);
  if ('text' in found) return { ...readConfig(found.text, file), file, folder, text: found.text };
  if (found.missing) return undefined;
  const message = `This configuration file is not read: ${found.skipped}. The defaults apply.`;
  return { config: {}, file, folder, text: '', diagnostics: [diagnosticOf('config', 'error', message, START)] };
}

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A file to check, or the reason why it is not. */
export type Candidate = { path: string; format: FormatId } | { path: string; skipped: string };

/** What a search finds, and how. */
export interface SearchOptions {
  cwd: string;
  configs: ConfigLoader;
  /** A configuration that holds for every file, in place of the nearest one. */
  fixed: LoadedConfig | undefined;
  /** The folder beyond which no configuration and no .gitignore is looked for; without it the repository's root. */
  root?: string;
  /** Globs, relative to the searched folder, of what is left out besides. */
  exclude?: readonly string[];
  /** Called before each file and folder is looked at; what it throws ends the search. */
  entered?: () => void;
}

/**
 * Searches a folder for files to check.
 * @param folder absolute path.
 * @param byContent also reads the beginning of other YAML and JSON files.
 * @param options see SearchOptions.
 * @returns the files in order of their path.
 * @throws what `entered` throws.
 */
export async function search(folder: string, byContent: boolean, options: SearchOptions): Promise<Candidate[]> {
  const found: Candidate[] = [];
  const root = options.root ?? (await new Roots(options.cwd).of(path.join(folder, 'x')));
  await walk(folder, outerIgnores(folder, root), { ...options, root, folder, byContent }, found);
  return found;
}

/** One search. */
interface Search extends SearchOptions {
  root: string;
  /** The searched folder. */
  folder: string;
  byContent: boolean;
}

interface Rules {
  folder: string;
  rules: Ignore;
}

function outerIgnores(folder: string, root: string): Rules[] {
  const rules: Rules[] = [];
  for (let at = folder; at !== root && inside(at, root);) {
    at = path.dirname(at);
    rules.unshift(...ignoresOf(at));
  }
  return rules;
}

function ignoresOf(folder: string): Rules[] {
  const file = path.join(folder, '.gitignore');
  // (git, too, reads none that is a link)
  try {
    if (!lstatSync(file).isFile()) return [];
  } catch {
    return [];
  }
  const bytes = readBytes(file, MAX_RULES_SIZE);
  if ('why' in bytes) return [];
  const lines = bytes.toString('utf8').split('\n');
  return [{ folder, rules: ignore().add(lines.filter((line) => line.split('*').length <= MAX_STARS + 1)) }];
}

/**
 * A line of a .gitignore with more stars is passed over: it becomes a regular expression, and each star multiplies the
 * time that a long name takes.
 */
const MAX_STARS = 5;

async function walk(folder: string, outer: readonly Rules[], options: Search, found: Candidate[]): Promise<void> {
  const ignores = [...outer, ...ignoresOf(folder)];
  let entries;
  try {
    entries = await fs.readdir(folder, { withFileTypes: true });
  } catch {
    found.push({ path: folder, skipped: 'the folder cannot be read' });
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    options.entered?.();
    const target = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      const skipped = entry.name === '.git' || entry.name === 'node_modules' || isIgnored(target, true, ignores);
      if (!skipped && !(await isExcluded(target, true, options))) await walk(target, ignores, options, found);
    } else if (isIgnored(target, false, ignores)) {
      continue;
    } else if (entry.isFile()) {
      const candidate = await candidateOf(target, options);
      if (candidate && !(await isExcluded(target, false, options))) found.push(candidate);
    } else if (detectByName(target) === 'medcheck') {
      found.push({ path: target, skipped: entry.isSymbolicLink() ? 'it is a symbolic link' : 'it is no regular file' });
    }
  }
}

function isIgnored(target: string, folder: boolean, ignores: readonly Rules[]): boolean {
  // The innermost .gitignore that says anything of a path decides, as in git.
  const verdicts = ignores.map(({ folder: base, rules }) => {
    const relative = slashed(path.relative(base, target));
    return rules.test(folder ? `${relative}/` : relative);
  });
  return verdicts.findLast(({ ignored, unignored }) => ignored || unignored)?.ignored ?? false;
}

async function isExcluded(target: string, isFolder: boolean, options: Search): Promise<boolean> {
  if (matches(slashed(path.relative(options.folder, target)), options.exclude)) return true;
  // A folder's own configuration may exclude it.
  const within = isFolder ? path.join(target, 'x') : target;
  const config = options.fixed ?? (await options.configs.nearest(within, options.root));
  return config !== undefined && matches(slashed(path.relative(config.folder, target)), config.config.exclude);
}

async function candidateOf(file: string, options: Search): Promise<Candidate | undefined> {
  const config = options.fixed ?? (await options.configs.nearest(file, options.root));
  const relative = config ? slashed(path.relative(config.folder, file)) : '';
  if (config && matches(relative, config.config.formats?.off)) return undefined;
  const forced = config !== undefined && matches(relative, config.config.formats?.on);
  const named = detectByName(file);
  if (named === 'config') return undefined;
  if (named) return { path: file, format: named };
  if ((!options.byContent && !forced) || !isReadable(file)) return undefined;
  const format = formatOf(detectFile(file), forced);
  return format === undefined || format === 'config' ? undefined : { path: file, format };
}

/**
 * Detects a file's format from its name and the beginning of its text.
 * @param file absolute path.
 * @returns what it is; undefined for an unknown format. A file that cannot be read is what its name says.
 */
export function detectFile(file: string): Detection | undefined {
  // As many bytes as so many UTF-16 code units can take in UTF-8: the editor, which has the text, must see no more.
  const head = readBytes(file, 3 * HEAD_LENGTH, true);
  return detect(file, 'why' in head ? '' : head.toString('utf8'));
}

/**
 * A path with `/`, as reports and globs write it.
 * @param file a path of this platform.
 */
export function slashed(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}
