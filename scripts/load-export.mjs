// Runs a module of the source in a script.
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/**
 * Loads one export of a TypeScript module that imports nothing but data.
 * @param {string} root the project's folder.
 * @param {string} file the module, relative to `root`.
 * @param {string} name the export.
 * @returns {Promise<unknown>} the exported value.
 */
export async function loadExport(root, file, name) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    // As in build.mjs: some packages' `main` cannot be bundled, their `module` can.
    mainFields: ['module', 'main'],
    define: { __dirname: JSON.stringify(path.join(root, path.dirname(file))) },
    write: false,
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', result.outputFiles[0].text)(module, module.exports, require);
  return module.exports[name];
}
