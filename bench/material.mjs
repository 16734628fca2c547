// Definitions of a given size, made out of examples/angorbench. The same seed gives the same text.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const example = path.join(root, 'examples/angorbench/medcheck.yaml');

/** Blocks that every generated definition has, so that each stage has something to judge. */
const FRAME = ['medcheck', 'name', 'version', 'description', 'status', 'stage', 'languages', 'modalities', 'purpose'];

/**
 * Numbers between 0 and 1 that look random (mulberry32).
 * @param {number} seed
 */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A definition of about this size: tasks, metrics, splits and sources of the example, again and again, each with an id of
 * its own; tasks name metrics that exist.
 * @param {number} size in bytes
 * @param {number} [seed]
 * @returns {string} YAML
 */
export function definition(size, seed = 1) {
  const next = random(seed);
  const source = parse(readFileSync(example, 'utf8'));
  const data = Object.fromEntries(FRAME.map((key) => [key, source[key]]));
  data.name = `Bench ${seed}`;
  Object.assign(data, { data: { sources: [], splits: [] }, tasks: [], evaluation: { metrics: [] } });
  const pick = (list) => structuredClone(list[Math.floor(next() * list.length)]);
  const lists = [data.tasks, data.evaluation.metrics, data.data.splits, data.data.sources];
  const add = (i) => {
    const n = lists[1].length;
    const metric = { ...pick(source.evaluation.metrics), id: `metric-${n}` };
    lists[1].push(metric);
    lists[0].push({ ...pick(source.tasks), id: `task-${n}`, metrics: [`metric-${Math.floor(next() * (n + 1))}`] });
    lists[2].push({ ...pick(source.data.splits), name: `split-${n}` });
    lists[3].push({ ...pick(source.data.sources), name: `Source ${n} of run ${i}` });
  };
  const write = () => stringify(data, { lineWidth: 110 });
  add(0);
  const bare = write().length;
  add(1);
  const each = write().length - bare;
  // The items differ in size: come close by the average, then go on one by one.
  for (let i = 2; bare + i * each < 0.9 * size; i++) add(i);
  let text = write();
  for (let i = 0; text.length < size; i++) {
    for (let k = 0; k < Math.max(1, (size - text.length) / (2 * each)); k++) add(i);
    text = write();
  }
  return text;
}

/**
 * Where to type: behind a letter of a text near the middle.
 * @param {string} text YAML
 * @returns {{line: number, character: number}}
 */
export function middle(text) {
  const lines = text.split('\n');
  for (let line = Math.floor(lines.length / 2); line < lines.length; line++) {
    const match = /^(\s+(?:description|definition|detail|note|name): "?[A-Z][a-z]{3})/.exec(lines[line]);
    if (match) return { line, character: match[1].length };
  }
  throw new Error('There is no text to type in.');
}

/**
 * A definition as it is while someone writes: in a task near the middle an empty line, and a value that is misspelt.
 * @param {number} size in bytes, about.
 * @returns {{text: string, typing: object, key: object, blank: object, misspelt: number}} the text; where to type, a key to
 *   hover over, where a key is asked for (positions), and the line of the misspelt value.
 */
export function draft(size) {
  const lines = definition(size).split('\n');
  const first = lines.indexOf('tasks:');
  const tasks = lines.flatMap((line, i) => (i > first && line.startsWith('  - id: task-') ? [i] : []));
  const task = tasks[Math.floor(tasks.length / 2)];
  const type = lines.findIndex((line, i) => i > task && line.startsWith('    type: '));
  lines[type] = lines[type].slice(0, -1);
  lines.splice(type + 1, 0, '    ');
  const text = lines.join('\n');
  const key = { line: task + 1, character: 6 };
  return { text, typing: middle(text), key, blank: { line: type + 1, character: 4 }, misspelt: type };
}
