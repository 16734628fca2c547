// The peers: what they are, and how they are installed. They are no dependencies of the project.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, step } from '../scripts/lib.mjs';

const here = import.meta.dirname;
const modules = path.join(here, 'node_modules');

/**
 * Installs the peers with `npm ci`, unless that has been done from the same lockfile.
 * @throws {Error} when npm fails
 */
export async function ensurePeers() {
  const stampFile = path.join(modules, '.peers');
  const lock = readFileSync(path.join(here, 'package-lock.json'));
  const stamp = `${createHash('sha256').update(lock).digest('hex')} ${process.versions.modules}`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  await step('Installing the peers (npm ci in bench)', () => run('npm', options, { cwd: here }));
  writeFileSync(stampFile, stamp);
}

/**
 * A file of a peer.
 * @param {string} file its place in node_modules
 * @returns {string} absolute
 */
export const peerFile = (file) => path.join(modules, file);

const NAMES = Object.keys(JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8')).dependencies);

/** @returns {string} the peers with their versions, as they are installed */
export const peerVersions = () =>
  NAMES.map((name) => `${name} ${JSON.parse(readFileSync(peerFile(`${name}/package.json`), 'utf8')).version}`).join(
    ', ',
  );
