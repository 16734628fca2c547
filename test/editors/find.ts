/** Finds an editor for the tests, or installs it. */
import { spawnSync } from 'node:child_process';

/** An editor, and what it needs. */
export interface Editor {
  /** What people call it. */
  name: string;
  program: string;
  /** Arguments with which it ends at once, with status 0 where it is what the tests need. */
  probe: string[];
  /** Debian's packages, of its releases that have them. */
  packages: string[];
  /** What to install, where Debian's packages are not at hand. */
  needs: string;
}

/**
 * Makes sure that an editor is there: it is on PATH, or is installed with apt-get (as root).
 * @param editor the editor.
 * @throws Error when it does not work; the message names the command to run.
 */
export function ensureEditor(editor: Editor): void {
  const { name, packages, needs } = editor;
  if (works(editor)) return;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log(`No ${name} that the tests can use: installing ${packages.join(', ')} with apt-get`);
    // (another installation may be under way)
    const apt = (...args: string[]): void => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], { env, stdio: ['ignore', 2, 2] });
    };
    apt('update');
    // (what a newer Debian has no package for is a part of the editor there)
    const known = packages.filter((name) => spawnSync('apt-cache', ['show', name]).status === 0);
    apt('install', '-y', '--no-install-recommends', ...known);
    if (works(editor)) return;
  }
  const hint = `Install ${needs} (Debian, Ubuntu: apt-get install -y ${packages.join(' ')}).`;
  throw new Error(`No ${name} works here. ${hint}`);
}

function works({ program, probe }: Editor): boolean {
  return spawnSync(program, probe, { timeout: 30_000 }).status === 0;
}
