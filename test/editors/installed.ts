/** The npm package as a user gets it: packed, and installed from its tarball in an empty folder, without a network. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const { npmEnv } = (await import(path.join(ROOT, 'scripts/lib.mjs'))) as { npmEnv(): NodeJS.ProcessEnv };

/** The installed package. */
export interface Installed {
  /** The folder that it is installed in; links are resolved, as editors do. */
  folder: string;
  /** The files of the tarball, sorted. */
  files: string[];
  /** This process's environment, with the command `medcheck` on PATH. */
  env: NodeJS.ProcessEnv;
  /** Deletes the folder. */
  remove(): void;
}

/**
 * Runs npm.
 * @param cwd the folder.
 * @param args its arguments.
 * @returns what it prints.
 * @throws Error where it fails.
 */
export function npm(cwd: string, ...args: string[]): string {
  const shell = process.platform === 'win32';
  return execFileSync('npm', args, {
    cwd,
    env: npmEnv(),
    shell,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/**
 * Packs what was built, and installs the tarball in a new folder.
 * @throws Error where npm fails.
 */
export function installPackage(): Installed {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'medcheck-package-')));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    // (Vitest's setup has built it; a script that prints would stand in the way of the JSON)
    const printed = npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
    // An object by name from npm 12 on, an array before.
    const [packed] = Object.values(
      JSON.parse(printed) as Record<string, { filename: string; files: { path: string }[] }>,
    );
    if (!packed) throw new Error('npm pack names no tarball');
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    npm(folder, 'install', '--offline', ...quiet, '--prefix', '.', `./${packed.filename}`);
    const bin = path.join(folder, 'node_modules/.bin');
    const env = { ...process.env, PATH: bin + path.delimiter + (process.env['PATH'] ?? '') };
    return { folder, files: packed.files.map((file) => file.path).sort(), env, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
