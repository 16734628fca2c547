// How large the server is, and whether it compiles schemas at run time.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './client.mjs';
import { KB, table } from './figures.mjs';

/** @returns {{text: string, figures: {bytes: number, compiles: boolean}}} the table; the bundle's size in bytes */
export function bundlePart() {
  const files = ['server.js', 'cli.js', 'client.js', 'extension.js'].map((name) => {
    const code = readFileSync(path.join(root, 'dist', name));
    return { name, code };
  });
  const kb = (bytes) => `${(bytes / KB).toFixed(0)} KB`;
  const rows = files.map(({ name, code }) => [name, kb(code.length), kb(gzipSync(code).length)]);
  const server = files[0].code;
  // (Ajv compiles with `new Function`; nothing else of ours would)
  const figures = { bytes: server.length, compiles: /new Function\(/.test(server.toString()) };
  return { text: `### Bundles, minified\n\n${table(['file', 'size', 'gzip'], rows)}`, figures };
}
