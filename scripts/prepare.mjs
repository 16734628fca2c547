// npm's `prepare`: builds unless dist is newer than every source. It runs before packing and after installing from git.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The newest modification below a folder, in ms. */
function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
    .reduce((latest, entry) => Math.max(latest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0);
}

const built = path.join(root, 'dist/cli.js');
const sources = ['client/src', 'server/src', 'scripts'].map((folder) => path.join(root, folder));
const hasSources = sources.every((folder) => existsSync(folder));
// `npm install -g git+…` (pre-commit does it) prepares a clone in which nothing is installed: all settings say "global".
if (process.env.npm_config_global === 'true' && hasSources && !existsSync(built)) installHere();
// Production installs have neither sources nor esbuild; there is nothing to build then.
const canBuild = hasSources && existsSync(path.join(root, 'node_modules/esbuild'));
const stale = !existsSync(built) || (canBuild && Math.max(...sources.map(newest)) > statSync(built).mtimeMs);
if (canBuild && stale) await import('./build.mjs');

/** Installs what the build needs, in this folder. */
function installHere() {
  const words = ['ci', '--global=false', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', words, options);
  if (status !== 0) process.exit(status ?? 1);
}
