// Whole processes over 600 files and over one: what time, processor time and memory a check takes, beside linters and
// validators over the same files.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { root } from './client.mjs';
import { interleaved, median, now, short, table } from './figures.mjs';
import { CARD_SCHEMA, SCHEMA_FILE, card, definition } from './material.mjs';
import { peerFile } from './peers.mjs';

const MB = 1024 * 1024;
const FILES = 600;
const MANY = 2400;
const PLANTED = FILES / 3;

/** @returns {string} the text of a small definition; in every third its status is misspelt */
function small(i) {
  const text = definition(2200 + (i % 40) * 40, { seed: i + 1, planted: false });
  return i % 3 === 0 ? text.replace(/^status: .*$/m, 'status: draf') : text;
}

function write(folder, count, name, text) {
  mkdirSync(folder);
  for (let i = 0; i < count; i++) writeFileSync(path.join(folder, name(i)), text(i));
}

/**
 * Runs a command to its end.
 * @param {string[]} args what node runs
 * @param {{cwd: string, usageFile: string}} options
 * @returns {Promise<{wall: number, user: number, rss: number, output: string}>} ms, ms, MB, and standard output
 */
function used(args, { cwd, usageFile }) {
  return new Promise((resolve, reject) => {
    const begin = now();
    const child = spawn(process.execPath, ['-r', path.join(root, 'bench/usage.cjs'), ...args], {
      cwd,
      env: { ...process.env, MEDCHECK_BENCH_USAGE: usageFile, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    let errors = '';
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    child.on('error', reject);
    child.on('close', (status) => {
      const wall = now() - begin;
      // (exit status 1 says that something was found; v8r says so by 99)
      if (![0, 1, 99].includes(status)) return reject(new Error(`${args.join(' ')}: ${status}\n${errors}`));
      const { userCPUTime, maxRSS } = JSON.parse(readFileSync(usageFile, 'utf8'));
      const text = Buffer.concat(output).toString();
      resolve({ wall, user: userCPUTime / 1000, rss: (maxRSS * 1024) / MB, output: text, errors });
    });
  });
}

/** Fields that rules ask for, by the objects they are asked of. */
const DEFINITION_FIELDS = {
  $: 'name version description homepage languages modalities authors references experts grounding standards coverage',
  '$.purpose': `capability goals clinical_need intended_users clinical_setting related_benchmarks score_interpretation
    out_of_scope`,
  '$.tasks[*]': 'id name type input output metrics clinical_activity',
  '$.evaluation.metrics[*]': 'name definition dimension',
  '$.data.sources[*]': 'name url license',
  '$.data.splits[*]': 'name role items',
  '$.governance': 'license',
};
const CARD_FIELDS = {
  $: 'benchmark_details purpose_and_intended_users data methodology targeted_risks ethical_and_legal_considerations',
  '$.benchmark_details': 'name overview data_type domains languages similar_benchmarks resources',
  '$.purpose_and_intended_users': 'goal audience tasks limitations out_of_scope_uses',
  '$.data': 'source size format annotation',
  '$.methodology': 'methods metrics calculation interpretation baseline_results validation',
  '$.targeted_risks': 'risk_categories atlas_risks demographic_analysis harm',
  '$.ethical_and_legal_considerations':
    'privacy_and_anonymity data_licensing consent_procedures compliance_with_regulations',
};

/**
 * A ruleset of Spectral with 40 rules: these fields are there, and the rules given besides. One of them is by the function
 * `schema`, as in the rulesets that come with Spectral; it takes most of the time.
 */
function ruleset(fields, besides) {
  const asked = Object.entries(fields).flatMap(([given, names]) =>
    names.split(/\s+/).map((field) => ({ given, then: { field, function: 'truthy' } })),
  );
  const all = [...asked.map((rule, i) => [`field-${i}`, rule]), ...Object.entries(besides)];
  if (all.length !== 40) throw new Error(`The ruleset of Spectral has ${all.length} rules.`);
  return JSON.stringify({
    rules: Object.fromEntries(all.map(([name, rule]) => [name, { ...rule, severity: 'error' }])),
  });
}

const pattern = (given, match) => ({ given, then: { function: 'pattern', functionOptions: { match } } });
const status = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')).properties.status.enum;
const DEFINITION_RULES = ruleset(DEFINITION_FIELDS, {
  homepage: pattern('$.homepage', '^https?://'),
  references: pattern('$.references[*].url', '^https?://'),
  planted: { given: '$.status', then: { function: 'schema', functionOptions: { schema: { enum: status } } } },
});
const CARD_RULES = ruleset(CARD_FIELDS, {
  resources: pattern('$.benchmark_details.resources[*]', '^https?://'),
  overview: { given: '$.benchmark_details.overview', then: { function: 'length', functionOptions: { min: 10 } } },
  name: pattern('$.benchmark_details.name', '^\\S'),
  planted: { given: '$.data.size', then: { function: 'schema', functionOptions: { schema: { type: 'string' } } } },
});

/** Configurations of ESLint: our schema, and the style of YAML. */
function eslintConfig(name, rules) {
  const plugin = pathToFileURL(peerFile(name)).href;
  return `import plugin from ${JSON.stringify(plugin)};\nexport default [${rules}];\n`;
}
const bySchema = (glob, schema) =>
  eslintConfig(
    'eslint-plugin-json-schema-validator/lib/index.mjs',
    `...plugin.configs.base, { files: ['${glob}'], rules: { 'json-schema-validator/no-invalid': ['error', {
      useSchemastoreCatalog: false, schemas: [{ fileMatch: ['${glob}'], schema: ${JSON.stringify(schema)} }] }] } }`,
  );

/** Compiled validators lie where they find what they require of Ajv. */
function writeValidator(folder, name, schema) {
  const require = createRequire(peerFile('ajv/package.json'));
  const [{ default: Ajv }, { default: standalone }] = [require('ajv'), require('ajv/dist/standalone')];
  const ajv = new Ajv({ allErrors: true, strict: false, code: { source: true } });
  const file = path.join(folder, `${name}.cjs`);
  writeFileSync(file, standalone(ajv, ajv.compile(schema)));
  return file;
}

const spectralErrors = (text) => JSON.parse(text).filter(({ code }) => code === 'planted').length;
const eslintErrors = (text) => JSON.parse(text).reduce((sum, { errorCount }) => sum + errorCount, 0);
const floorErrors = (text) => JSON.parse(text).errors;
/** (v8r says its summary on standard error) */
const v8rErrors = (text) => JSON.parse(text).results.filter(({ valid }) => !valid).length;
/** In our text each file has its path, then its findings, which end with their code. */
const ownErrors = (text) => text.match(/ {2}schema$/gm)?.length ?? 0;
const ownFiles = (text) => text.match(/^\S.*\.json$/gm)?.length ?? 0;

/** Everything that is run, in a folder of its own. */
class Commands {
  constructor() {
    this.folder = mkdtempSync(path.join(os.tmpdir(), 'medcheck-bench-'));
    this.modules = mkdtempSync(peerFile('.work-'));
    const { folder } = this;
    write(this.in('yaml'), FILES, (i) => `b${i}.medcheck.yaml`, small);
    write(this.in('json'), FILES, (i) => `card${i}.json`, card);
    write(
      this.in('many'),
      MANY,
      (i) => `b${i}.medcheck.yaml`,
      (i) => small(i % FILES),
    );
    writeFileSync(path.join(folder, 'definition.spectral.json'), DEFINITION_RULES);
    writeFileSync(path.join(folder, 'card.spectral.json'), CARD_RULES);
    writeFileSync(path.join(folder, 'card.schema.json'), JSON.stringify(CARD_SCHEMA));
    const definitionSchema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));
    writeFileSync(path.join(folder, 'yaml.config.mjs'), bySchema('**/*.yaml', definitionSchema));
    writeFileSync(path.join(folder, 'json.config.mjs'), bySchema('**/*.json', CARD_SCHEMA));
    writeFileSync(
      path.join(folder, 'yml.config.mjs'),
      eslintConfig('eslint-plugin-yml/lib/index.mjs', `...plugin.configs.standard`),
    );
    this.validators = {
      yaml: writeValidator(this.modules, 'yaml', definitionSchema),
      json: writeValidator(this.modules, 'json', CARD_SCHEMA),
    };
  }

  in(name) {
    return path.join(this.folder, name);
  }

  own(target) {
    return [path.join(root, 'dist/cli.js'), 'lint', target, '--fail-on', 'never'];
  }

  spectral(rules, glob) {
    return [
      peerFile('@stoplight/spectral-cli/dist/index.js'),
      'lint',
      '-r',
      `${rules}.spectral.json`,
      '-f',
      'json',
      glob,
    ];
  }

  eslint(config, target) {
    return [peerFile('eslint/bin/eslint.js'), '-c', `${config}.config.mjs`, '-f', 'json', target];
  }

  floor(kind) {
    return [path.join(root, 'bench/floor.cjs'), kind, this.in(kind), this.validators[kind]];
  }

  v8r() {
    return [peerFile('v8r/src/index.js'), '--schema', 'card.schema.json', '--output-format', 'json', 'json/*.json'];
  }

  /** By batch: what is run, and what has to come out. `key` is the name in the bars. */
  batches() {
    return {
      yaml: [
        { key: 'own', name: 'medcheck lint', args: this.own('yaml'), count: ownErrors, expected: PLANTED },
        {
          key: 'spectral',
          name: 'Spectral, 40 rules',
          args: this.spectral('definition', 'yaml/*.yaml'),
          count: spectralErrors,
          expected: PLANTED,
        },
        {
          key: 'eslint',
          name: 'ESLint, schema',
          args: this.eslint('yaml', 'yaml'),
          count: eslintErrors,
          expected: PLANTED,
          // (it compiles the schema anew for every file: a run takes minutes, and one says enough)
          rounds: 1,
        },
        { key: 'yml', name: 'eslint-plugin-yml, standard', args: this.eslint('yml', 'yaml') },
        { key: 'floor', name: 'yaml + Ajv', args: this.floor('yaml'), count: floorErrors, expected: PLANTED },
      ],
      json: [
        // (MedCheck judges what a card says, whatever its types: it finds something in each)
        { key: 'own', name: 'medcheck lint', args: this.own('json'), count: ownFiles, expected: FILES },
        {
          key: 'spectral',
          name: 'Spectral, 40 rules',
          args: this.spectral('card', 'json/*.json'),
          count: spectralErrors,
          expected: PLANTED,
        },
        {
          key: 'eslint',
          name: 'ESLint, schema',
          args: this.eslint('json', 'json'),
          count: eslintErrors,
          expected: PLANTED,
        },
        { key: 'v8r', name: 'v8r', args: this.v8r(), count: v8rErrors, expected: PLANTED },
        { key: 'floor', name: 'jsonc-parser + Ajv', args: this.floor('json'), count: floorErrors, expected: PLANTED },
      ],
    };
  }

  /** One file, as a commit hook has it. */
  single() {
    const file = 'yaml/b1.medcheck.yaml';
    return [
      { key: 'own', name: 'medcheck lint', args: this.own(file) },
      { key: 'spectral', name: 'Spectral, 40 rules', args: this.spectral('definition', file) },
      { key: 'eslint', name: 'ESLint, schema', args: this.eslint('yaml', file) },
      { key: 'yml', name: 'eslint-plugin-yml, standard', args: this.eslint('yml', file) },
      { key: 'bare', name: 'node -e 0', args: ['-e', '0'] },
    ];
  }

  async run(args) {
    return used(args, { cwd: this.folder, usageFile: this.in('usage.json') });
  }

  end() {
    for (const folder of [this.folder, this.modules]) rmSync(folder, { recursive: true });
  }
}

/** Runs commands in turn, and checks once what each has found. */
async function inTurn(commands, list, rounds) {
  const seen = Object.fromEntries(list.map(({ key }) => [key, { wall: [], user: [], rss: [] }]));
  await interleaved(
    rounds,
    list.map(({ key, name, args, count, expected, rounds: own = rounds }) => async (round) => {
      if (round >= own) return;
      const { wall, user, rss, output, errors } = await commands.run(args);
      if (round === 0 && count && count(output) !== expected)
        throw new Error(`${name} has found ${count(output)}, not ${expected}.\n${errors.slice(0, 2000)}`);
      seen[key].wall.push(wall);
      seen[key].user.push(user);
      seen[key].rss.push(rss);
    }),
  );
  return seen;
}

/**
 * @param {{quick: boolean}} options
 * @returns {Promise<{text: string, figures: object}>} the tables; by batch (`yaml`, `json`, `single`) and command wall and
 *   user time in ms and the peak of memory in MB, and that over `many` files
 */
export async function cliPart({ quick }) {
  const commands = new Commands();
  try {
    const rounds = quick ? 1 : 5;
    const batches = commands.batches();
    const figures = {};
    for (const [kind, list] of Object.entries(batches)) figures[kind] = await inTurn(commands, list, rounds);
    figures.single = await inTurn(commands, commands.single(), quick ? 2 : 11);
    const many = await inTurn(
      commands,
      [{ key: 'own', name: 'medcheck lint', args: commands.own('many') }],
      quick ? 1 : 3,
    );
    figures.many = many.own;
    return { text: tables(batches, commands.single(), figures, rounds), figures };
  } finally {
    commands.end();
  }
}

function tables(batches, single, figures, rounds) {
  const seconds = (values) => (median(values) / 1000).toFixed(2);
  const batch = (kind) => {
    const { own } = figures[kind];
    const rows = batches[kind].map(({ key, name }) => {
      const { wall, user, rss } = figures[kind][key];
      const ratio = key === 'own' ? '' : (median(own.user) / median(user)).toFixed(2);
      return [
        wall.length < rounds ? `${name} (${wall.length} run)` : name,
        seconds(wall),
        seconds(user),
        Math.round((FILES * 1000) / median(wall)),
        median(rss).toFixed(0),
        ratio,
      ];
    });
    return table(['command', 'wall, s', 'user, s', 'files a second', 'peak, MB', 'user, medcheck : it'], rows);
  };
  const one = single.map(({ key, name }) => {
    const { wall } = figures.single[key];
    const ratio = key === 'own' ? '' : (median(figures.single.own.wall) / median(wall)).toFixed(2);
    return [name, short(median(wall)), ratio];
  });
  return [
    `### Command line: ${FILES} definitions in YAML, 2 to 4 KB (${rounds} runs each)`,
    batch('yaml'),
    `MedCheck over ${MANY} such files: ${median(figures.many.rss).toFixed(0)} MB at most, ${seconds(figures.many.wall)} s.`,
    `### Command line: ${FILES} files in the shape of a BenchmarkCard, JSON (${rounds} runs each)`,
    batch('json'),
    '### Command line: one definition of 2 KB, spawn to exit',
    table(['command', 'wall, ms', 'medcheck : it'], one),
  ].join('\n\n');
}
