/** Follows links inside a folder, and never touches what lies outside of it: not even to see whether it is there. */
import { promises as fs } from 'node:fs';
import path from 'node:path';

/** Where a path leads: its real path, or why there is none. */
export type Followed = { real: string } | 'outside' | 'missing' | 'unreadable';

/** A path that leads through more links is taken for a circle, as Linux does. */
const MAX_LINKS = 40;

/**
 * Follows a path step by step. `realpath` would look at where a link leads before anybody can say that this is outside.
 * @param target absolute path.
 * @param root the folder that it must not leave; links above it are followed.
 * @param roots the real paths of such folders that are known; one that is not is added.
 * @returns its real path where it exists and lies in the folder, else why not.
 */
export async function follow(target: string, root: string, roots = new Map<string, string>()): Promise<Followed> {
  if (!inside(target, root)) return 'outside';
  let realRoot = roots.get(root);
  try {
    if (realRoot === undefined) roots.set(root, (realRoot = await fs.realpath(root)));
  } catch (error) {
    return reasonOf(error) ?? 'unreadable';
  }
  const steps = path.relative(root, target).split(path.sep);
  let links = 0;
  let at = realRoot;
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    const next = path.join(at, step);
    if (!inside(next, realRoot)) return 'outside';
    // Steps that name no entry: '', '.' and '..' of a link.
    const link = next === at || step === '..' ? undefined : await linkOf(next);
    if (link === undefined) at = next;
    else if (typeof link === 'object') return link.why;
    else if (++links > MAX_LINKS) return 'missing';
    else if (!path.isAbsolute(link)) steps.unshift(...link.split(path.sep));
    else {
      const base = [realRoot, root].find((folder) => inside(link, folder));
      if (base === undefined) return 'outside';
      steps.unshift(...path.relative(base, link).split(path.sep));
      at = realRoot;
    }
  }
  return { real: at };
}

/** Where an entry of a folder links to; undefined where it is no link. */
async function linkOf(entry: string): Promise<string | { why: 'missing' | 'unreadable' } | undefined> {
  try {
    return await fs.readlink(entry);
  } catch (error) {
    const why = reasonOf(error);
    return why && { why };
  }
}

function reasonOf(error: unknown): 'missing' | 'unreadable' | undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EACCES' ? 'unreadable' : undefined;
}

/**
 * Whether a path lies in a folder, or is the folder.
 * @param target absolute path.
 * @param folder absolute path.
 */
export function inside(target: string, folder: string): boolean {
  const relative = path.relative(folder, target);
  return relative === '' || (!relative.startsWith('..' + path.sep) && relative !== '..' && !path.isAbsolute(relative));
}
