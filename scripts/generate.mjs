// Writes what is derived from the source and committed: `npm run generate`. With --check it writes nothing and fails
// where a file differs from what would be written.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientTexts } from './l10n.mjs';
import { criteriaIndex, formatPage } from './pages.mjs';
import { settings } from './settings.mjs';
import { loadExport } from './load-export.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const stale = [];

/** Writes a file, or with --check notes that it differs. */
function emit(file, text) {
  const target = path.join(root, file);
  let old;
  try {
    old = readFileSync(target, 'utf8');
  } catch {
    // not there yet
  }
  if (old === text) return;
  if (check) stale.push(file);
  else {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`wrote ${file}`);
  }
}

/** Removes files of a generated folder that nothing generates any more, or with --check notes them. */
function removeOthers(folder, kept) {
  const target = path.join(root, folder);
  for (const name of existsSync(target) ? readdirSync(target) : []) {
    if (kept.includes(name)) continue;
    if (check) stale.push(`${folder}/${name}`);
    else rmSync(path.join(target, name));
  }
}

/** Changes a JSON file that other parts of belong to people: `change` gets its contents, and returns the new ones. */
function emitInto(file, change) {
  const target = path.join(root, file);
  const contents = existsSync(target) ? JSON.parse(readFileSync(target, 'utf8')) : {};
  emit(file, json(change(contents)));
}

function json(value) {
  return JSON.stringify(value, null, 2) + '\n';
}

/** The list of all criteria, from the files in the folders of the stages and modules. */
function catalogue() {
  const base = path.join(root, 'server/src/criteria');
  const found = [];
  for (const folder of readdirSync(base, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    for (const file of readdirSync(path.join(base, folder.name))) {
      const text = readFileSync(path.join(base, folder.name, file), 'utf8');
      const name = /export const (\w+) = defineCriterion\(/.exec(text)?.[1];
      const id = /\bid: ['"]((?:MC|MM|DR)\d\d)['"]/.exec(text)?.[1];
      if (name && !id) throw new Error(`server/src/criteria/${folder.name}/${file} defines a criterion without an id.`);
      if (name && id) found.push({ id, name, from: `./${folder.name}/${file.replace(/\.ts$/, '')}` });
    }
  }
  // MC first, as everywhere the 46 come before the modules; then by number.
  const order = ['MC', 'MM', 'DR'];
  found.sort((a, b) => order.indexOf(a.id.slice(0, 2)) - order.indexOf(b.id.slice(0, 2)) || (a.id < b.id ? -1 : 1));
  const imports = found.map((c) => `import { ${c.name} } from '${c.from}';`).sort();
  return [
    '/** All criteria, in order of id. Written by `npm run generate` from the files of the folders beside it. */',
    "import type { Criterion } from './criterion';",
    ...imports,
    '',
    '/** The catalogue: MC01 to MC46, MM01 to MM06, DR01 to DR06. */',
    'export const CRITERIA: readonly Criterion[] = [',
    ...found.map((c) => `  ${c.name},`),
    '];',
    '',
    '/** The criteria by id. */',
    'export const BY_ID: ReadonlyMap<string, Criterion> = new Map(CRITERIA.map((criterion) => [criterion.id, criterion]));',
    '',
  ].join('\n');
}

emit('server/src/criteria/catalogue.ts', catalogue());

const load = (file, name) => loadExport(root, `server/src/${file}`, name);
const CRITERIA = await load('criteria/catalogue.ts', 'CRITERIA');

const pageOf = await load('report/page.ts', 'pageOf');
for (const criterion of CRITERIA) emit(`docs/criteria/${criterion.id}.md`, pageOf(criterion));
const stageTitles = await load('engine/gate.ts', 'STAGE_TITLES');
const moduleTitles = await load('report/text.ts', 'MODULE_TITLES');
emit('docs/criteria/README.md', criteriaIndex(CRITERIA, stageTitles, moduleTitles));
removeOthers('docs/criteria', ['README.md', ...CRITERIA.map((criterion) => `${criterion.id}.md`)]);

const definitionSchema = await load('formats/definition/schema.ts', 'definitionSchema');
const configSchema = await load('formats/config-schema.ts', 'configSchema');
const published = await load('formats/definition/published.ts', 'published');
emit('schemas/definition.schema.json', json(published(definitionSchema)));
emit('schemas/config.schema.json', json(configSchema));
emit('schemas/report.schema.json', json(await load('report/report-schema.ts', 'reportSchema')));

emit('docs/format.md', formatPage(definitionSchema, CRITERIA));
// (a page for each format that has something to say)
const foreign = Object.values(await load('formats/foreign/formats.ts', 'FOREIGN')).map(({ table }) => table);
const foreignPage = await load('formats/foreign/page.ts', 'formatPage');
emit('docs/formats/README.md', (await load('formats/foreign/page.ts', 'formatsIndex'))(foreign));
for (const table of foreign) emit(`docs/formats/${table.format}.md`, foreignPage(table));
removeOthers('docs/formats', ['README.md', ...foreign.map(({ format }) => `${format}.md`)]);

const licences = createRequire(import.meta.url)('spdx-license-list/full');
const names = Object.keys(licences).sort();
emit('server/src/formats/licence-names.json', json(Object.fromEntries(names.map((id) => [id, licences[id].name]))));
const licenceSamples = await load('formats/licence-sample.ts', 'licenceSamples');
emit('server/src/formats/licence-samples.json', json(licenceSamples(licences)));

const { properties, texts } = settings(configSchema, CRITERIA);
emitInto('package.json', (manifest) => ({
  ...manifest,
  contributes: {
    ...manifest.contributes,
    configuration: { title: 'MedCheck', ...manifest.contributes?.configuration, properties },
  },
}));
emitInto('package.nls.json', (nls) => {
  const others = Object.entries(nls).filter(([key]) => !key.startsWith('config.'));
  return { ...Object.fromEntries(others), ...texts };
});

emit('l10n/bundle.l10n.json', json(Object.fromEntries(clientTexts(root).map((text) => [text, text]))));

const clauseTable = await loadExport(root, 'test/criteria/clauses.ts', 'clauseTable');
emit('test/criteria/clauses.md', await clauseTable());

if (stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run: npm run generate`);
  process.exit(1);
}
