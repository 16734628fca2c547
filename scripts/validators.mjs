// Compiles the schemas to standalone validators: ajv's compiler is slow to start and needs `new Function`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const { default: Ajv } = require('ajv');
const { default: standalone } = require('ajv/dist/standalone');

/** The schemas that are validated at run time, as modules of the source. */
const SCHEMAS = {
  'validate-definition': ['server/src/formats/definition/schema.ts', 'definitionSchema'],
  'validate-config': ['server/src/formats/config-schema.ts', 'configSchema'],
};

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

/**
 * Writes server/src/generated/: one validator a schema, with its type declaration.
 * @param {string} root the project's folder.
 */
export async function writeValidators(root) {
  const folder = path.join(root, 'server/src/generated');
  mkdirSync(folder, { recursive: true });
  for (const [name, [file, exported]] of Object.entries(SCHEMAS)) {
    const schema = shareRepeated(withoutAnnotations(await loadExport(root, file, exported)));
    // inlineRefs: a definition that is inlined again and again is most of the code.
    const code = { source: true, esm: false };
    const ajv = new Ajv({ allErrors: true, strict: false, messages: true, inlineRefs: false, code, logger: false });
    const source = linear(standalone(ajv, ajv.compile(schema)));
    writeIfChanged(path.join(folder, `${name}.js`), `/* eslint-disable */\n${source}${os.EOL}`);
    writeIfChanged(
      path.join(folder, `${name}.d.ts`),
      `import type { ValidateFunction } from 'ajv';\ndeclare const validate: ValidateFunction;\nexport default validate;\n`,
    );
  }
}

/**
 * A validator that adds its errors up in linear time. Ajv copies all errors so far for each value that has some, which
 * takes minutes where thousands of values are wrong. A validator's list belongs to nobody else after its call.
 * @param {string} source what ajv has written.
 */
function linear(source) {
  const mended = source.replace(
    /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    'joined(vErrors, $1.errors)',
  );
  if (mended.includes('vErrors.concat')) throw new Error('Ajv writes its errors in another way: see linear().');
  return `${mended}
function joined(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}`;
}

const ANNOTATIONS = new Set(['title', 'description', 'examples', 'default', 'enumDescriptions']);
const MAPS = new Set(['properties', 'patternProperties', 'definitions']);

/** A copy of a schema, its sub-schemas replaced by what `change` makes of them. */
function mapSubSchemas(schema, change) {
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (MAPS.has(keyword))
      return [keyword, Object.fromEntries(Object.entries(value).map(([key, sub]) => [key, change(sub)]))];
    if (Array.isArray(value) || value === null || typeof value !== 'object') return [keyword, value];
    return [keyword, change(value)]; // (items, not, if, then: what else holds an object is an annotation)
  });
  return Object.fromEntries(entries);
}

/** A copy of a schema without what says nothing about validity. Keys of a definition with such a name stay. */
function withoutAnnotations(schema) {
  const kept = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.has(keyword)));
  return mapSubSchemas(kept, withoutAnnotations);
}

/** A copy of a schema in which every sub-schema that stands there more than once is a definition, compiled once. */
function shareRepeated(schema) {
  const seen = new Map();
  const count = (sub) => {
    const text = JSON.stringify(sub);
    seen.set(text, (seen.get(text) ?? 0) + 1);
    mapSubSchemas(sub, count);
    return sub;
  };
  mapSubSchemas(schema, count);
  const shared = [...seen.keys()].filter((text) => seen.get(text) > 1);
  const replaced = (sub) => {
    const at = shared.indexOf(JSON.stringify(sub));
    return at < 0 ? mapSubSchemas(sub, replaced) : { $ref: `#/definitions/shared_${at}` };
  };
  const copy = mapSubSchemas(schema, replaced);
  const definitions = shared.map((text, i) => [`shared_${i}`, mapSubSchemas(JSON.parse(text), replaced)]);
  return { ...copy, definitions: { ...copy.definitions, ...Object.fromEntries(definitions) } };
}

function writeIfChanged(file, text) {
  try {
    if (readFileSync(file, 'utf8') === text) return;
  } catch {
    // not there yet
  }
  writeFileSync(file, text);
}
