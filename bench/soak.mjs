// `npm run soak -- --minutes 60`: someone types in 50 definitions for an hour. It drives the built server over standard
// input and output as an editor does, and prints at each interval how much memory the server has and how long keystrokes
// take. Level means: memory grows by less than 10 % in the last half, and so the time of a probe by less than 25 %.
//   npm run soak -- --minutes 2               a short one, to see that it works
//   npm run soak -- --write docs/performance.md   into the marked block of a document
// Exit status 1: not level.
import { parseArgs } from 'node:util';
import { memory } from './client.mjs';
import { KB, both, median, now, short, table } from './figures.mjs';
import { definition, places } from './material.mjs';
import { machine, writeBlock } from './page.mjs';
import { random } from './random.mjs';
import { SERVERS, Session, Typing } from './servers.mjs';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    write: { type: 'string' },
  },
});
const MINUTES = Number(options.minutes);
if (!(MINUTES > 0)) throw new Error('--minutes takes a number above 0.');
const DEFINITIONS = 50;
/** In bytes; every fifth definition is JSON. */
const SIZES = [3, 6, 10, 10, 20, 30, 50, 10, 15, 100].map((size) => size * KB);
/** So many documents are open at most. */
const OPEN = 6;
/** Between two actions, in ms: faster than anyone types, with time for the server to tidy up. */
const PAUSE = 20;
/** Thirty, or fewer where they would be shorter than 8 s. */
const INTERVALS = Math.max(4, Math.min(30, Math.floor((MINUTES * 60) / 8)));
const PROBES = 40;
/**
 * Memory is read when no document is open, behind so long a rest, in ms: before, it goes by which documents are open, and is
 * what V8 has not collected yet.
 */
const REST = 3000;
const LIMITS = { memory: 1.1, latency: 1.25 };
const MB = 1024 * 1024;

const chance = random(Number(options.seed));
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** An author at work: the documents that are open, where they type in each, and what they do next. */
class Work {
  open = [];
  keystrokes = [];
  answers = 0;

  constructor(session) {
    this.session = session;
  }

  /** Opens a definition that is not open; where there are too many, one is closed. What was typed in it is thrown away. */
  async visit() {
    const { session, open } = this;
    if (open.length >= OPEN) session.close(open.splice(chance.below(open.length), 1)[0].name);
    const shut = Array.from({ length: DEFINITIONS }, (_, i) => i).filter(
      (i) => !open.some(({ seed }) => seed === i + 1),
    );
    const seed = chance.pick(shut) + 1;
    const language = seed % 5 === 0 ? 'json' : 'yaml';
    const name = `soak${seed}`;
    const text = definition(SIZES[seed % SIZES.length], { seed, language, planted: seed % 2 === 0 && seed % 10 !== 0 });
    const diagnostics = await session.open(name, text, language);
    const document = { name, seed, language, diagnostics, spots: places(text, 5) };
    open.push(document);
    this.turnTo(document);
  }

  async visitMany() {
    while (this.open.length < OPEN) await this.visit();
  }

  /** Closes everything. */
  leave() {
    for (const { name } of this.open.splice(0)) this.session.close(name);
  }

  /** Goes on in another place of a document. */
  turnTo(document) {
    this.document = document;
    this.typing = new Typing(chance.pick(document.spots), chance.below(1e6));
  }

  async type() {
    this.keystrokes.push(await this.session.keystroke(this.document.name, this.typing.next()));
  }

  /** A line that does not parse, and back. */
  async breakOff() {
    const { line } = this.typing.place;
    const at = (character) => ({ line, character });
    const broken = '"{ [ broken: "\n';
    await this.session.keystroke(this.document.name, { range: { start: at(0), end: at(0) }, text: broken });
    const back = { start: at(0), end: { line: line + 1, character: 0 } };
    await this.session.keystroke(this.document.name, { range: back, text: '' });
  }

  async ask(method, params) {
    await this.session.ask(this.document.name, method, params);
    this.answers++;
  }

  async act() {
    const dice = chance.next();
    const { place } = this.typing;
    const { diagnostics } = this.document;
    if (dice < 0.84) return this.type();
    if (dice < 0.88) return this.ask('hover', { position: { ...place, character: place.character - 4 } });
    if (dice < 0.92) return this.ask('completion', { position: place });
    if (dice < 0.94 && diagnostics.length > 0) {
      const { range } = chance.pick(diagnostics);
      return this.ask('codeAction', { range, context: { diagnostics: [] } });
    }
    if (dice < 0.95) return this.ask('documentSymbol', {});
    if (dice < 0.96) return this.breakOff();
    if (dice < 0.98) return this.turnTo(chance.pick(this.open));
    return this.visit();
  }
}

/** How long a keystroke takes in a definition that is the same every time, in ms. */
async function probe(session) {
  const text = definition(20 * KB, { seed: 1000 });
  await session.open('probe', text);
  const typing = new Typing(places(text, 1)[0], 1000);
  const all = [];
  for (let i = -5; i < PROBES; i++) {
    const took = await session.keystroke('probe', typing.next());
    if (i >= 0) all.push(took);
    await pause();
  }
  session.close('probe');
  return all;
}

/** The median of a quarter of the values: 1 for the second, 3 for the last. */
const quarter = (values, n) => {
  const at = (i) => Math.floor((i * values.length) / 4);
  return median(values.slice(at(n), Math.max(at(n) + 1, at(n + 1))));
};

const session = new Session(SERVERS.own);
await session.initialize();
const { pid } = session.client.child;
const work = new Work(session);
await work.visitMany();

const rows = [];
const seen = { memory: [], latency: [] };
const start = now();
console.log(`${machine()}\n${DEFINITIONS} definitions, ${MINUTES} minutes.`);
for (let i = 1; i <= INTERVALS; i++) {
  work.keystrokes = [];
  const end = start + (i * MINUTES * 60_000) / INTERVALS;
  do {
    await work.act();
    await pause();
  } while (now() < end || work.keystrokes.length === 0);
  const probed = await probe(session);
  const busy = memory(pid).now / MB;
  work.leave();
  await new Promise((resolve) => setTimeout(resolve, REST));
  const resident = memory(pid).now / MB;
  seen.memory.push(resident);
  seen.latency.push(median(probed));
  const minutes = ((now() - start) / 60_000).toFixed(1);
  const sizes = [resident, busy].map((size) => size.toFixed(0));
  rows.push([minutes, work.keystrokes.length, both(work.keystrokes), both(probed), ...sizes]);
  console.log(rows.at(-1).join('  '));
  await work.visitMany();
}
const { peak } = memory(pid);
await session.end();

const growth = Object.fromEntries(
  Object.entries(seen).map(([what, values]) => [what, quarter(values, 3) / quarter(values, 1)]),
);
const verdict = (what) =>
  `${short(growth[what])} (limit ${LIMITS[what]}): ${growth[what] < LIMITS[what] ? 'level' : 'NOT LEVEL'}`;
const text = [
  `${machine()} ${DEFINITIONS} definitions, ${MINUTES} minutes, ${work.answers} answers besides the keystrokes.`,
  `- Memory, last quarter : second quarter: ${verdict('memory')}. At most ${short(peak / MB)} MB.`,
  `- Median of a probe's keystroke, last quarter : second quarter: ${verdict('latency')}.`,
  table(
    [
      'minute',
      'keystrokes',
      'keystroke, ms (median / p95)',
      'probe, ms (median / p95)',
      'resident, nothing open, MB',
      'before, while typing',
    ],
    rows,
  ),
].join('\n\n');
console.log(`\n${text}`);
if (options.write) await writeBlock(options.write, 'npm run soak', text);
process.exitCode = Object.keys(LIMITS).every((what) => growth[what] < LIMITS[what]) ? 0 : 1;
