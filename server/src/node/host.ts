/** The disk, as the engine may see it: files inside the workspace folder, and nothing else. */
import { type Dirent, type Stats, promises as fs, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Host, Looked } from '../engine/evidence';
import { isTelling } from '../engine/telling';
import { follow, inside } from './follow';
import { readBytes } from './read';
import type { Listed } from '../lsp/platform';

/** Files larger than this are known to exist, but are not searched for a locator, in bytes. */
const MAX_TEXT = 2 * 1024 * 1024;

/** As many characters of files are kept between look-ups, so that a keystroke reads only what has changed. */
const MAX_KEPT = 16 * 1024 * 1024;

/** What was looked up is taken for what is there for so long, in ms: a few keystrokes of who types fast. */
const FRESH = 500;

/** So many look-ups are remembered. */
const MAX_LOOKED = 1000;

/**
 * What was looked up a moment ago; what was read of files and folders, by their real path, for as long as size and time stay
 * the same.
 */
export class FileCache {
  private readonly recent = new Map<string, { at: number; looked: Promise<Looked> }>();
  private readonly files = new Map<string, { mark: string; looked: Looked }>();
  /** The real paths of folders that paths must not leave, as `follow` takes them. */
  readonly roots = new Map<string, string>();
  private kept = 0;

  /**
   * Looks something up, or recalls what was found a moment ago.
   * @param name names what is looked up.
   * @param look looks it up.
   */
  look(name: string, look: () => Promise<Looked>): Promise<Looked> {
    const known = this.recent.get(name);
    const now = performance.now();
    if (known && now - known.at < FRESH) return known.looked;
    if (this.recent.size >= MAX_LOOKED) this.recent.clear();
    const looked = look();
    this.recent.set(name, { at: now, looked });
    return looked;
  }

  /**
   * Reads a file, or recalls it.
   * @param real its real path.
   * @param stat its state on the disk.
   * @param read reads it.
   */
  read(real: string, stat: Stats, read: () => Looked): Looked {
    const mark = `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
    const known = this.files.get(real);
    if (known?.mark === mark) return known.looked;
    const looked = read();
    this.kept += lengthOf(looked) - (known ? lengthOf(known.looked) : 0);
    if (this.kept > MAX_KEPT) {
      this.forget();
      this.kept = lengthOf(looked);
    }
    this.files.set(real, { mark, looked });
    return looked;
  }

  /** Forgets everything. */
  forget(): void {
    this.recent.clear();
    this.files.clear();
    this.roots.clear();
    this.kept = 0;
  }
}

function lengthOf(looked: Looked): number {
  return looked.status === 'found' ? (looked.text?.length ?? 0) : 0;
}

/**
 * The files beside a definition.
 * @param file the definition's absolute path.
 * @param root the workspace folder; paths that leave it are not looked up.
 * @param cache keeps what was read, for a host that is asked again and again.
 */
export function nodeHost(file: string, root: string, cache = new FileCache()): Host {
  const base = path.dirname(file);
  return { look: (wanted) => cache.look(`${root}\0${base}\0${wanted}`, () => look(base, root, wanted, cache)) };
}

/** More entries of a folder than this are not listed: nobody chooses among so many. */
const MAX_LISTED = 200;

/**
 * What is in a folder beside a definition, by name, without hidden files and installed packages.
 * @param file the definition's absolute path.
 * @param root the workspace folder; a folder that leaves it has nothing in it, and a link that leads out is left out.
 * @param wanted the folder, relative to the definition.
 */
export async function nodeList(file: string, root: string, wanted: string): Promise<Listed[]> {
  const target = targetOf(path.dirname(file), root, wanted);
  if (target === undefined) return [];
  const followed = await follow(target, root);
  if (typeof followed === 'string') return [];
  try {
    const entries = await fs.readdir(followed.real, { withFileTypes: true });
    const shown = entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .slice(0, MAX_LISTED);
    const listed = await Promise.all(shown.map((entry) => listedOf(entry, target, root)));
    return listed.filter((entry) => entry !== undefined);
  } catch {
    return [];
  }
}

async function listedOf(entry: Dirent, folder: string, root: string): Promise<Listed | undefined> {
  const { name } = entry;
  if (entry.isDirectory()) return { name, isFolder: true };
  if (entry.isFile()) return { name, isFolder: false };
  if (!entry.isSymbolicLink()) return undefined;
  try {
    const followed = await follow(path.join(folder, name), root);
    if (typeof followed === 'string') return undefined;
    const stat = await fs.stat(followed.real);
    return stat.isDirectory() || stat.isFile() ? { name, isFolder: stat.isDirectory() } : undefined;
  } catch {
    return undefined;
  }
}

/** The absolute path of what a definition names; undefined for an absolute path, an address, and what leaves the folder. */
function targetOf(base: string, root: string, wanted: string): string | undefined {
  const isForeign =
    wanted.includes('\0') || path.isAbsolute(wanted) || /^[a-z][a-z0-9+.-]*:/i.test(wanted) || wanted.startsWith('\\');
  const target = isForeign ? undefined : path.resolve(base, wanted);
  return target !== undefined && inside(target, root) ? target : undefined;
}

async function look(base: string, root: string, wanted: string, cache: FileCache): Promise<Looked> {
  const target = targetOf(base, root, wanted);
  if (target === undefined) return { status: 'outside' };
  // A link may lead out of the folder: what counts is where the file really is.
  const followed = await follow(target, root, cache.roots);
  if (typeof followed === 'string') return { status: followed };
  const { real } = followed;
  try {
    const stat = await fs.stat(real);
    if (stat.isDirectory()) return cache.read(real, stat, () => readNames(real));
    if (!stat.isFile()) return { status: 'unreadable' };
    if (stat.size > MAX_TEXT) return { status: 'found' };
    return cache.read(real, stat, () => readText(real));
  } catch (error) {
    return { status: (error as NodeJS.ErrnoException).code === 'EACCES' ? 'unreadable' : 'missing' };
  }
}

function readNames(folder: string): Looked {
  const names = readdirSync(folder).filter(isTelling);
  return { status: 'found', names: names.sort() };
}

function readText(file: string): Looked {
  const bytes = readBytes(file, MAX_TEXT);
  if ('why' in bytes) return { status: bytes.why === 'too-large' ? 'found' : 'unreadable' };
  return bytes.includes(0) ? { status: 'found' } : { status: 'found', text: bytes.toString('utf8') };
}
