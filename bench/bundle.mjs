// How large the server is, and whether it compiles schemas at run time.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './client.mjs';
import { KB, table } from './figures.mjs';

const dist = path.join(root, 'dist');
const codeOf = (names) => names.map((name) => readFileSync(path.join(dist, name), 'utf8')).join('');

/** The server, and the parts that it loads before it judges: for its answer to `initialize`, and right behind that. */
function loadedAtStart() {
  const script = `require(process.argv[1]).rest().then(() => console.log(JSON.stringify(Object.keys(require.cache))))`;
  const { stdout } = spawnSync(process.execPath, ['-e', script, path.join(dist, 'server.js')], { encoding: 'utf8' });
  return JSON.parse(stdout).map((file) => path.basename(file));
}

/** @returns {{text: string, figures: {bytes: number, compiles: boolean}}} the table; the size in bytes of what is loaded at start */
export function bundlePart() {
  const atStart = loadedAtStart();
  const later = readdirSync(dist).filter((name) => /^part-.*\.js$/.test(name) && !atStart.includes(name));
  const kb = (bytes) => `${(bytes / KB).toFixed(0)} KB`;
  const rows = [
    ['server.js with what it loads at start', atStart],
    ['parts of the server that come later', later],
    ...['cli.js', 'client.js', 'extension.js'].map((name) => [name, [name]]),
  ].map(([name, files]) => [name, kb(Buffer.byteLength(codeOf(files))), kb(gzipSync(codeOf(files)).length)]);
  const server = codeOf(atStart);
  // (Ajv compiles with `new Function`; nothing else of ours would)
  const figures = { bytes: Buffer.byteLength(server), compiles: /new Function\(/.test(codeOf([...atStart, ...later])) };
  return { text: `### Bundles, minified\n\n${table(['file', 'size', 'gzip'], rows)}`, figures };
}
