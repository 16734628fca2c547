/**
 * `--cache`: what was found in files that have not changed since. An entry holds all that the verdict rests on: the
 * file's text, what applies to it, and what was found at each path beside it. What is damaged, or was written by another
 * version, is judged anew.
 *
 * The file has a header, then for each judged file a line: its name, the length of its entry in bytes, the entry's hash,
 * and the entry. Entries stay on the disk until they are asked for, so that memory does not grow with them.
 */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { version } from '../../../package.json';
import { CATALOGUE_VERSION } from '../criteria/criterion';
import { slashed } from '../node/files';
import { FileCache, nodeHost } from '../node/host';
import type { Job, Judged, Marking } from './judge';
import { UsageError } from './options';

const HEADER = `medcheck-cache/1 ${version} ${CATALOGUE_VERSION}\n`;

/** A longer entry is none of ours, in bytes: that of the largest file with all its findings stays below it. */
const MAX_ENTRY = 64 * 1024 * 1024;

/** So many bytes hold a name (a path of the system's longest, each byte as %XX), a length and a hash. */
const MAX_HEAD = 16 * 1024;

/** Where an entry stands in the file. */
interface Line {
  /** In bytes, the first of the entry. */
  start: number;
  length: number;
  sum: string;
}

/** What an entry holds. */
interface Kept {
  /** A hash of all that the verdict rests on, but for what lies beside the file. */
  key: string;
  judged: Judged;
}

/**
 * What a look-up found, in a few characters.
 * @param looked the outcome.
 */
export const markOf: Marking = (looked) => {
  if (looked.status !== 'found') return looked.status;
  if (looked.names) return `names ${looked.names.join('/')}`;
  return looked.text === undefined ? looked.status : `text ${hash(looked.text)}`;
};

function hash(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** The cache of one run. */
export class Cache {
  private readonly lines = new Map<string, Line>();
  private readonly written = new Set<string>();
  private readonly beside = new FileCache();
  private readonly temporary: string;
  private old: FileHandle | undefined;
  private next: FileHandle | undefined;

  private constructor(private readonly file: string) {
    this.temporary = `${file}.${process.pid}.tmp`;
  }

  /**
   * Opens a cache; one that is not there, or cannot be read, is empty.
   * @param file absolute path.
   * @throws UsageError where the new cache cannot be written.
   */
  static async open(file: string): Promise<Cache> {
    const cache = new Cache(file);
    await cache.index();
    try {
      if ((await stat(file).catch(() => undefined))?.isFile() === false) throw new Error(`${file} is no regular file`);
      cache.next = await open(cache.temporary, 'w');
      await cache.next.write(HEADER);
    } catch (error) {
      await cache.abandon();
      throw unwritable(error);
    }
    return cache;
  }

  /**
   * What is known of a file.
   * @param job the file.
   * @returns what was found when it was judged; undefined where anything is another than then.
   */
  async find(job: Job): Promise<Judged | undefined> {
    const kept = await this.read(this.nameOf(job));
    if (kept?.key !== keyOf(job)) return undefined;
    const host = job.root === null ? null : nodeHost(job.path, job.root, this.beside);
    for (const [wanted, mark] of kept.judged.looked) {
      if (!host || markOf(await host.look(wanted)) !== mark) return undefined;
    }
    return kept.judged;
  }

  /**
   * Keeps what was found in a file.
   * @param job the file.
   * @param judged what was found.
   * @throws UsageError where it cannot be written.
   */
  async keep(job: Job, judged: Judged): Promise<void> {
    const entry = Buffer.from(JSON.stringify({ key: keyOf(job), judged } satisfies Kept));
    await this.write(this.nameOf(job), entry);
  }

  /**
   * Puts the new cache in place of the old one. Entries of files that this run did not see, and that are still there,
   * stay.
   * @throws UsageError where it cannot be written.
   */
  async close(): Promise<void> {
    for (const [name, line] of this.lines) {
      if (this.written.has(name) || !(await stat(this.pathOf(name)).catch(() => undefined))) continue;
      const entry = await this.entry(line);
      if (entry) await this.write(name, entry);
    }
    try {
      await this.old?.close();
      await this.next?.close();
      await rename(this.temporary, this.file);
    } catch (error) {
      throw unwritable(error);
    }
  }

  /** Leaves the old cache as it is: the run has failed. */
  async abandon(): Promise<void> {
    await this.old?.close();
    await this.next?.close();
    await rm(this.temporary, { force: true });
  }

  /** Finds the entries of the old cache. */
  private async index(): Promise<void> {
    try {
      // (a pipe must not block)
      this.old = await open(this.file, constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0));
      if ((await this.bytes(0, HEADER.length))?.toString() !== HEADER) return;
      for (let at = HEADER.length; ;) {
        const head = await this.bytes(at, MAX_HEAD);
        const [all, name, length, sum] = /^(\S+) (\d{1,9}) ([\w-]{43}) /.exec(head?.toString('latin1') ?? '') ?? [];
        if (all === undefined || name === undefined || sum === undefined || Number(length) > MAX_ENTRY) return;
        this.lines.set(name, { start: at + all.length, length: Number(length), sum });
        at += all.length + Number(length) + 1;
      }
    } catch {
      // What cannot be read is judged anew.
    }
  }

  private async read(name: string): Promise<Kept | undefined> {
    const line = this.lines.get(name);
    const entry = line && (await this.entry(line));
    return entry && (JSON.parse(entry.toString()) as Kept);
  }

  /** An entry; undefined for one that is not what was written. */
  private async entry({ start, length, sum }: Line): Promise<Buffer | undefined> {
    const bytes = await this.bytes(start, length);
    return bytes && hash(bytes) === sum ? bytes : undefined;
  }

  /** Up to `length` bytes of the old cache; undefined where there are none. */
  private async bytes(start: number, length: number): Promise<Buffer | undefined> {
    const { bytesRead, buffer } = (await this.old?.read(Buffer.allocUnsafe(length), 0, length, start)) ?? {};
    return bytesRead ? buffer?.subarray(0, bytesRead) : undefined;
  }

  private async write(name: string, entry: Buffer): Promise<void> {
    this.written.add(name);
    try {
      await this.next?.write(Buffer.concat([Buffer.from(`${name} ${entry.length} ${hash(entry)} `), entry, NEWLINE]));
    } catch (error) {
      throw unwritable(error);
    }
  }

  /** A file's name in the cache: its path from the cache on, without white space. The folder as a whole may move. */
  private nameOf(job: Job): string {
    const relative = slashed(path.relative(path.dirname(this.file), job.path));
    // (a lone surrogate, which some file systems allow, has no encoding)
    return encodeURIComponent(relative.replace(/\p{Cs}/gu, '\ufffd'));
  }

  private pathOf(name: string): string {
    return path.resolve(path.dirname(this.file), decodeURIComponent(name));
  }
}

const NEWLINE = Buffer.from('\n');

function keyOf({ path: file, root, ...job }: Job): string {
  return hash(JSON.stringify([job, path.extname(file).toLowerCase(), root !== null]));
}

function unwritable(error: unknown): UsageError {
  return new UsageError(`the cache cannot be written: ${error instanceof Error ? error.message : String(error)}`);
}
