// `npm run bench`: MedCheck beside its peers, measured in the same run on the same files, against the bars (bars.mjs). It
// prints figures and tests nothing: on another machine, or a busy one, they are others. Build first (npm run build).
//   npm run bench -- --only start,keystroke,hover,json,memory,cli,size   some parts; also as words: -- cli size
//   npm run bench -- latency           how long an answer takes: the part hover
//   npm run bench -- --quick           fewer rounds, to see that it works
//   npm run bench -- --write FILE      all parts, into the marked block of a document (docs/performance.md)
import { parseArgs } from 'node:util';
import { KB, table } from './figures.mjs';
import { machine, writeBlock } from './page.mjs';
import { ensurePeers, peerVersions } from './peers.mjs';

await ensurePeers();
// (these load the peers)
const { answersPart } = await import('./answers.mjs');
const { bars } = await import('./bars.mjs');
const { bundlePart } = await import('./bundle.mjs');
const { cliPart } = await import('./cli.mjs');
const { jsonPart, keystrokePart } = await import('./keystroke.mjs');
const { memoryPart } = await import('./memory.mjs');
const { startPart } = await import('./start.mjs');

const PARTS = {
  start: startPart,
  keystroke: keystrokePart,
  json: jsonPart,
  hover: answersPart,
  memory: memoryPart,
  cli: cliPart,
  size: bundlePart,
};
const ALIASES = { latency: 'hover' };
const SIZES = [10 * KB, 100 * KB, 1000 * KB];

const { values: options, positionals } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean', default: false }, write: { type: 'string' } },
  allowPositionals: true,
});

/** The parts that are asked for. */
function wanted() {
  const words = [...positionals, ...(options.only?.split(',') ?? [])].map((word) => ALIASES[word] ?? word);
  const unknown = words.filter((word) => !Object.hasOwn(PARTS, word));
  if (unknown.length > 0)
    throw new Error(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}`);
  if (words.length > 0 && options.write) throw new Error('--write takes all parts.');
  return Object.keys(PARTS).filter((part) => words.length === 0 || words.includes(part));
}

function measuredOn() {
  const quick = options.quick ? ' A quick run: it has too few rounds for its figures to mean much.' : '';
  return `${machine()}${quick}\nPeers: ${peerVersions()}.`;
}

const parts = wanted();
const texts = [measuredOn()];
const figures = {};
console.log(texts[0]);
console.log('Times in ms, median / 95th percentile, unless said otherwise.');
for (const part of parts) {
  const result = await PARTS[part]({ sizes: SIZES, quick: options.quick });
  figures[part] = result.figures;
  texts.push(result.text);
  console.log(`\n${result.text}`);
}
const rows = bars(figures);
const missed = rows.filter((row) => row.at(-1) !== 'met').length;
const summary = [
  `### Bars: ${rows.length - missed} met, ${missed} not met`,
  table(['bar', 'what', 'of what', 'figure', 'limit', ''], rows),
].join('\n\n');
console.log(`\n${summary}`);
if (options.write)
  await writeBlock(options.write, 'npm run bench', [texts[0], summary, ...texts.slice(1)].join('\n\n'));
