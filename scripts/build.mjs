// Builds everything that is shipped: the bundles in dist/.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const tests = process.argv.includes('--tests');
const minify = !process.argv.includes('--no-minify');

/** Options that every bundle shares: CommonJS for node 20, as VS Code and a shell load it. */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify,
  sourcemap: minify ? false : 'inline',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  // jsonc-parser's and vscode-languageserver's `main` are UMD, which a bundler cannot follow; their modules it can.
  mainFields: ['module', 'main'],
};

/** Options of what runs in a browser: there is no node there. */
const browser = { ...common, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

mkdirSync(path.join(root, 'dist'), { recursive: true });
const results = await Promise.all([
  // The client is loaded with the first document that is ours: until then the extension is a few kilobytes.
  build({
    ...common,
    entryPoints: ['client/src/node/main.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode', './client.js'],
  }),
  build({ ...common, entryPoints: ['client/src/node/client.ts'], outfile: 'dist/client.js', external: ['vscode'] }),
  // The editor in a browser loads one file.
  build({
    ...browser,
    entryPoints: ['client/src/web/main.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode'],
  }),
  build({ ...browser, format: 'iife', entryPoints: ['server/src/web/main.ts'], outfile: 'dist/web/server.js' }),
  build({
    ...browser,
    format: 'iife',
    entryPoints: ['coverage', 'report'].flatMap((view) => [
      `client/src/webview/${view}.ts`,
      `client/src/webview/${view}.css`,
    ]),
    outdir: 'dist/webview',
  }),
  buildServer(),
  build({
    ...common,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    // The server is loaded only for `medcheck lsp`, from its own bundle.
    external: ['./server.js'],
  }),
]);
checkImports(results);
writeNotices(results);
if (tests) {
  rmSync(path.join(root, 'out/test/editor'), { recursive: true, force: true });
  await build({
    ...common,
    minify: false,
    sourcemap: 'inline',
    entryPoints: ['test/editor/suite/index.ts', 'test/editor/suite/**/*.test.ts'],
    outbase: 'test/editor/suite',
    outdir: 'out/test/editor',
    external: ['vscode', 'mocha'],
  });
}

/**
 * The server on node, in parts: what answers no `initialize` and judges no definition (`import()` in the source) is loaded
 * when it is first asked for. esbuild splits modules of ECMAScript only, so each part becomes CommonJS afterwards.
 *
 * LAZY are modules that are asked for in the middle of other work, which cannot wait: each is a bundle of its own, and what
 * stands in its place loads it with the first call.
 */
async function buildServer() {
  const dist = path.join(root, 'dist');
  for (const file of readdirSync(dist)) if (/^part-.*\.js$/.test(file)) rmSync(path.join(dist, file));
  const LAZY = {
    'markdown-it': ['export default function (...given) {', 'return new part.default(...given); }'],
    './licence-names': ['export function licenceNames() {', 'return part.licenceNames(); }'],
  };
  const fileOf = (name) => `part-${path.basename(name)}.js`;
  const lazily = {
    name: 'lazily',
    setup({ onResolve, onLoad }) {
      const filter = /^(?:markdown-it|\.\/licence-names)$/;
      onResolve({ filter }, ({ path: name }) => ({ path: name, namespace: 'lazily' }));
      onLoad({ filter: /./, namespace: 'lazily' }, ({ path: name }) => {
        const [begin, end] = LAZY[name];
        return { contents: `let part; ${begin} part ??= require('./${fileOf(name)}'); ${end}` };
      });
    },
  };
  const [parts, ...lazy] = await Promise.all([
    build({
      ...common,
      entryPoints: { server: 'server/src/node/main.ts', 'part-aside': 'server/src/node/aside-main.ts' },
      outdir: 'dist',
      chunkNames: 'part-[hash]',
      format: 'esm',
      splitting: true,
      external: Object.keys(LAZY).map((name) => `./${fileOf(name)}`),
      plugins: [lazily],
      write: false,
    }),
    ...Object.keys(LAZY).map((name) =>
      build({
        ...common,
        stdin: {
          contents: `export * from '${name}'; ${name === 'markdown-it' ? `export { default } from '${name}';` : ''}`,
          resolveDir: path.join(root, 'server/src/formats'),
        },
        outfile: path.join('dist', fileOf(name)),
      }),
    ),
  ]);
  await Promise.all(
    parts.outputFiles.map(async ({ path: file, text }) => {
      const { sourcemap, target, legalComments } = common;
      const { code } = await transform(joinedByRequire(text), {
        ...{ format: 'cjs', platform: 'node', target, minify, legalComments, sourcemap },
        sourcefile: path.basename(file),
        supported: { 'dynamic-import': false },
        // (`module` in a module)
        logOverride: { 'commonjs-variable-in-esm': 'silent' },
      });
      writeFileSync(file, code);
    }),
  );
  const inputs = Object.assign({}, ...[parts, ...lazy].map(({ metafile }) => metafile.inputs));
  return { metafile: { inputs, outputs: parts.metafile.outputs } };
}

/**
 * A part whose imports from other parts are constants, and its exports an object. esbuild would make getters of both: every
 * call from one part into another would go through two functions, and there are thousands in a keystroke.
 */
function joinedByRequire(text) {
  const renamed = (list, pair) =>
    list
      .split(',')
      .map((one) => one.trim().split(' as '))
      .filter(([name]) => name !== '')
      .map(([from, to = from]) => pair(from, to))
      .join(',');
  const head = [];
  let rest = text.trimStart();
  for (;;) {
    while (rest.startsWith('//')) rest = rest.slice(rest.indexOf('\n')).trimStart();
    const [whole, list, file] = /^import\s*(?:\{([^}]*)\}\s*from\s*)?("\.\/[^"]+");/.exec(rest) ?? [];
    if (whole === undefined) break;
    const names = list && renamed(list, (from, to) => `${from}:${to}`);
    head.push(names === undefined ? `require(${file});` : `const {${names}} = require(${file});`);
    rest = rest.slice(whole.length).trimStart();
  }
  if (/from\s*"\.\/part-/.test(rest)) throw new Error('A part imports another one below its head.');
  const at = Math.max(rest.lastIndexOf('export {'), rest.lastIndexOf('export{'));
  const [begin, end] = [rest.indexOf('{', at), rest.indexOf('}', at)];
  // (behind it there may be a source map)
  if (at >= 0 && /^;?\s*(?:\/\/|$)/.test(rest.slice(end + 1))) {
    const names = renamed(rest.slice(begin + 1, end), (from, to) => `${to}:${from}`);
    rest = `${rest.slice(0, at)}module.exports = {${names}};`;
  }
  return head.join('') + rest;
}

/** What runs in a browser imports nothing of node: the editor alone is outside of these bundles. */
function checkImports(results) {
  const outputs = Object.entries(Object.assign({}, ...results.map((result) => result.metafile.outputs)));
  for (const [file, { imports }] of outputs.filter(([name]) => /^dist\/web(?:view)?\//.test(name))) {
    const strange = imports.map((one) => one.path).filter((name) => name !== 'vscode');
    if (strange.length > 0) throw new Error(`${file} imports ${strange.join(', ')}`);
  }
}

/**
 * Writes dist/THIRD-PARTY-NOTICES.txt: the licence of each package whose code is in a bundle; and dist/inputs.json, the
 * files that the bundles are made of, by which scripts/check-vsix.mjs checks it.
 */
function writeNotices(results) {
  const inputs = [...new Set(results.flatMap((result) => Object.keys(result.metafile.inputs)))].sort();
  // (the last node_modules of a path: a package may have its own version of another one)
  const folders = new Set(inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []));
  const notices = new Set([...folders].map((folder) => noticeOf(path.join(root, folder))));
  // (licences have lines of hyphens)
  const rule = '='.repeat(80);
  writeFileSync(path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'), [...notices].sort().join(`\n\n${rule}\n\n`) + '\n');
  writeFileSync(path.join(root, 'dist/inputs.json'), JSON.stringify(inputs, undefined, 1) + '\n');
}

/** What is to be said of a package: its licence's text; where it brings none, who made it and where the text is. */
function noticeOf(folder) {
  const {
    name,
    version,
    license,
    author,
    contributors = [],
  } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const people = [author, ...contributors].flatMap((person) => person?.name ?? person ?? []);
  const text = file
    ? readFileSync(path.join(folder, file), 'utf8').trim()
    : `By ${people.join(', ')}. The licence: https://spdx.org/licenses/${license}.html`;
  return `${name} ${version} (${license})\n\n${text}`;
}
