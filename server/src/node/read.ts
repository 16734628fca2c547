/** Reads regular files only, and never more of them than is asked for, whatever happens to them meanwhile. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Why a file is not read. `size`, in bytes, is known of one that is too large when it is opened. */
export interface Unread {
  why: 'missing' | 'not-regular' | 'too-large' | 'unreadable';
  size?: number;
}

/** Opened in this way, a pipe that nobody writes to does not block. Windows has neither. */
const FLAGS = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

/** Where a file's size is not what it says (it grows, or lies in /proc), so much is read at once, in bytes. */
const CHUNK = 64 * 1024;

/**
 * Reads a regular file, without waiting for a thread to do it: that takes longer than reading the few kilobytes that most
 * files have. A pipe or a socket does not block; what the path leads to is found out before, where it may lie far away.
 * @param file absolute path; a link is followed.
 * @param maxSize in bytes.
 * @param beginning true where the first `maxSize` bytes are enough.
 * @returns its bytes, or why they are not read.
 */
export function readBytes(file: string, maxSize: number, beginning = false): Buffer | Unread {
  let handle: number | undefined;
  try {
    handle = openSync(file, FLAGS);
    const stat = fstatSync(handle);
    if (!stat.isFile()) return { why: 'not-regular' };
    if (stat.size > maxSize && !beginning) return { why: 'too-large', size: stat.size };
    const chunks: Buffer[] = [];
    let total = 0;
    // One byte more than there should be, so that the next read finds the end.
    for (let size = Math.min(stat.size, maxSize) + 1; ; size = CHUNK) {
      const buffer = Buffer.allocUnsafe(size);
      const bytesRead = readSync(handle, buffer, 0, size, null);
      if (bytesRead === 0) return Buffer.concat(chunks, total);
      chunks.push(buffer.subarray(0, bytesRead));
      total += bytesRead;
      if (total > maxSize) return beginning ? Buffer.concat(chunks, maxSize) : { why: 'too-large' };
    }
  } catch (error) {
    return { why: whyOf((error as NodeJS.ErrnoException).code) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function whyOf(code: string | undefined): Unread['why'] {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  // A socket cannot be opened at all; nor can a folder, on Windows.
  return code === 'ENXIO' || code === 'EISDIR' ? 'not-regular' : 'unreadable';
}

/** A text file, or why it was not read. */
export type FileText = { text: string } | { skipped: string; missing: boolean };

/**
 * Reads a file as UTF-8 text.
 * @param file absolute path.
 * @param maxSize in bytes.
 * @returns its text, or the reason why it is not read.
 */
export function readText(file: string, maxSize: number): FileText {
  const bytes = readBytes(file, maxSize);
  if ('why' in bytes) return { skipped: reasonOf(bytes, file, maxSize), missing: bytes.why === 'missing' };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { skipped: 'it is not UTF-8 (it looks like UTF-16)', missing: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { skipped: 'it is not valid UTF-8', missing: false };
  }
}

function reasonOf({ why, size }: Unread, file: string, maxSize: number): string {
  if (why === 'too-large') {
    const actual = size === undefined ? 'it grows' : megabytes(size);
    return `too-large: ${actual}, and the limit is ${megabytes(maxSize)}`;
  }
  // Node puts this character where a name is no UTF-8, and then finds no file of that name.
  if (why === 'missing') return file.includes('\ufffd') ? 'its name is not valid UTF-8' : 'there is no such file';
  return why === 'not-regular' ? 'it is no regular file' : 'it cannot be read';
}

function megabytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
}
