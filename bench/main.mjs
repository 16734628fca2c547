// `npm run bench`: how long what a user waits for takes, beside a peer that is measured in the same run. It prints figures
// and tests nothing: on another machine, or a busy one, they are others. Build first (npm run build).
//   npm run bench -- latency     only this part; the parts are typing, latency, start and cli
//   npm run bench -- --large     also 1 MB
//   npm run bench -- --quick     fewer rounds, to see that it works
//   npm run bench -- --server FILE   another build of the server
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { Client, root } from './client.mjs';
import { KB, both, kilobytes, now, quantile, ratio, table } from './figures.mjs';
import { latency } from './latency.mjs';
import { definition, middle } from './material.mjs';

const { values: options, positionals } = parseArgs({
  options: {
    large: { type: 'boolean' },
    quick: { type: 'boolean' },
    server: { type: 'string', default: path.join(root, 'dist/server.js') },
  },
  allowPositionals: true,
});
const EDITS = options.quick ? 20 : 200;
const WARM_UPS = options.quick ? 2 : 10;
const STARTS = options.quick ? 2 : 9;
const BATCHES = options.quick ? 1 : 5;
const TURNS = options.quick ? { rounds: 1, count: 4 } : { rounds: 4, count: 15 };
const FILES = 200;
const SIZES = [10 * KB, 100 * KB, ...(options.large ? [1000 * KB] : [])];
const SERVER = [path.resolve(options.server), '--stdio'];

/** One character typed or taken back in the middle, then the diagnostics; the parser alone reads each text as well. */
async function keystrokes(size) {
  const text = definition(size);
  const uri = `file:///bench/${size}/medcheck.yaml`;
  const client = new Client(SERVER);
  await client.initialize();
  client.open(uri, text);
  await client.pull(uri);
  const at = middle(text);
  const offset = text.split('\n').slice(0, at.line).join('\n').length + 1 + at.character;
  const typed = text.slice(0, offset) + 'x' + text.slice(offset);
  const [edits, parses] = [[], []];
  for (let i = 0; i < WARM_UPS + EDITS; i++) {
    const adds = i % 2 === 0;
    const end = adds ? at : { ...at, character: at.character + 1 };
    const begin = now();
    client.change(uri, i + 2, { start: at, end }, adds ? 'x' : '');
    const { items } = await client.pull(uri);
    const took = now() - begin;
    const parsing = now();
    parseDocument(adds ? typed : text);
    const parsed = now() - parsing;
    if (items.length === 0) throw new Error('The definition has no findings; nothing was judged.');
    if (i < WARM_UPS) continue;
    edits.push(took);
    parses.push(parsed);
  }
  await client.end();
  return { edits, parses };
}

/** From starting the process to the answer of `initialize`, and to the first diagnostics. */
async function coldStart(text) {
  const uri = 'file:///bench/medcheck.yaml';
  const begin = now();
  const client = new Client(SERVER);
  await client.initialize();
  const initialized = now() - begin;
  client.open(uri, text);
  await client.pull(uri);
  const diagnosed = now() - begin;
  await client.end();
  return { initialized, diagnosed };
}

/** Wall time of a process, in ms. */
function timed(args, cwd = root) {
  const begin = now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit status ${status}\n${stderr}`);
  return now() - begin;
}

const PARSE_ALL = `
const { parseDocument } = require('yaml');
const fs = require('fs');
for (const name of fs.readdirSync(process.argv[1])) parseDocument(fs.readFileSync(process.argv[1] + '/' + name, 'utf8'));`;

async function typing() {
  const seen = new Map();
  for (const size of SIZES) seen.set(size, await keystrokes(size));
  table(
    `Keystroke to diagnostics over stdio (${EDITS} edits)`,
    ['size', 'keystroke', 'parse only (yaml)', 'ratio'],
    [...seen].map(([size, { edits, parses }]) => [kilobytes(size), both(edits), both(parses), ratio(edits, parses)]),
  );
  SIZES.slice(1).forEach((size, i) => {
    const [small, large] = [seen.get(SIZES[i]), seen.get(size)];
    const growth = `keystroke ${ratio(large.edits, small.edits)}, parse only ${ratio(large.parses, small.parses)}`;
    console.log(`  growth ${kilobytes(SIZES[i])} to ${kilobytes(size)}: ${growth}`);
  });
}

async function start() {
  const starts = new Map(SIZES.map((size) => [size, { bare: [], initialized: [], diagnosed: [] }]));
  for (let i = 0; i < STARTS; i++) {
    for (const [size, seen] of starts) {
      seen.bare.push(timed(['-e', '0']));
      const { initialized, diagnosed } = await coldStart(definition(size));
      seen.initialized.push(initialized);
      seen.diagnosed.push(diagnosed);
    }
  }
  table(
    `Cold start (${STARTS} starts each, in turn with node -e 0)`,
    ['size', 'node -e 0', 'to initialize', 'ratio', 'to diagnostics', 'ratio'],
    [...starts].map(([size, { bare, initialized, diagnosed }]) => {
      const [answered, judged] = [ratio(initialized, bare), ratio(diagnosed, bare)];
      return [kilobytes(size), both(bare), both(initialized), answered, both(diagnosed), judged];
    }),
  );
}

function cli() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'medcheck-bench-'));
  try {
    linted(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function linted(folder) {
  for (let i = 0; i < FILES; i++)
    writeFileSync(path.join(folder, `b${i}.medcheck.yaml`), definition(7 * KB + 10 * i, i + 1));
  const one = path.join(folder, 'b0.medcheck.yaml');
  const [bare, single, batch, parser] = [[], [], [], []];
  for (let i = 0; i < STARTS; i++) {
    bare.push(timed(['-e', '0']));
    single.push(timed(['dist/cli.js', 'lint', one, '--fail-on', 'never']));
  }
  for (let i = 0; i < BATCHES; i++) {
    batch.push(timed(['dist/cli.js', 'lint', folder, '--fail-on', 'never', '--format', 'json']));
    parser.push(timed(['-e', PARSE_ALL, folder]));
  }
  const perSecond = (times) => ((1000 * FILES) / quantile(times, 0.5)).toFixed(0);
  const many = `${FILES} files of 7 to 9 KB, lint to JSON (peer: parse only, yaml)`;
  table(
    'Command line',
    ['what', 'medcheck', 'peer', 'ratio'],
    [
      ['one file of 7 KB, spawn to exit (peer: node -e 0)', both(single), both(bare), ratio(single, bare)],
      [many, both(batch), both(parser), ratio(batch, parser)],
      ['files a second', perSecond(batch), perSecond(parser), ''],
    ],
  );
}

const PARTS = {
  typing,
  latency: () => latency(SIZES, { server: SERVER, warmUps: WARM_UPS, ...TURNS }),
  start,
  cli,
};

const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}`);
const load = os.loadavg()[0].toFixed(1);
console.log(`node ${process.version}, ${os.cpus().length} cores, load ${load} at the start. Times in ms, p50 / p95.`);
for (const [name, part] of Object.entries(PARTS)) {
  if (positionals.length === 0 || positionals.includes(name)) await part();
}
