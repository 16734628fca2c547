/** Files with thousands of the same: the time that they take grows with their number, and not with its square. */
import { describe, expect, it } from 'vitest';
import { EXPORTS } from '../../server/src/convert/exports';
import { check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import { FOREIGN } from '../../server/src/formats/foreign/formats';
import type { FormatId } from '../../server/src/formats/model';
import { fileReport } from '../../server/src/report/report';

type File = readonly [format: FormatId, path: string, make: (count: number) => string];

const list = (count: number, piece: (i: number) => string, between = ', '): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join(between);

const FRONT = '---\npretty_name: Ward\n---\n\n# Dataset Card for Ward\n\n';
const CROISSANT = '"@type": "sc:Dataset", "conformsTo": "http://mlcommons.org/croissant/1.0"';
const HEAD = 'medcheck: "1.0"\nname: A\npurpose: {capability: Read an ECG}\n';

const HEADINGS: File = ['hf-dataset-card', 'README.md', (n) => FRONT + list(n, (i) => `## Uses ${i}`, '\n')];
const NUMBERS: File = [
  'lm-eval-task',
  'medqa.yaml',
  (n) => `task: {${list(n, (i) => `k${i}: ${i}`)}}\noutput_type: generate_until\n`,
];
const SPLITS: File = [
  'croissant',
  'croissant.json',
  (n) => `{${CROISSANT}, "recordSet": {"dataType": "cr:Split", "data": [${list(n, (i) => `{"name": "s${i}"}`)}]}}`,
];
const KEYS: File = [
  'croissant',
  'croissant.json',
  (n) => `{${CROISSANT}, ${list(n, (i) => `"https://schema.org/${i}/name": 1`)}}`,
];
const TASKS: File = [
  'medcheck',
  'medcheck.yaml',
  (n) => `${HEAD}tasks: [${list(n, (i) => `{id: t${i}, name: N${i}}`)}]\n`,
];

async function judged([format, path, make]: File, count: number) {
  const text = make(count);
  const [verdict] = await check({ text, path, format, settings: DEFAULT_SETTINGS, host: null });
  if (!verdict) throw new Error('There is always a verdict.');
  return verdict;
}

/** How long a piece of work takes, in milliseconds: the best of two, as other processes take their time, too. */
async function timeOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 2; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** Less than this is noise, in milliseconds. */
const NOISE = 150;
/** As many times as much is tried; what grows with the square takes 36 times as long. */
const MORE = 6;

describe('time grows with the number of things in a file', () => {
  it.each<[string, File, number]>([
    ['numbers in one mapping', NUMBERS, 4000],
    ['headings of the same words', HEADINGS, 3000],
    ['keys of the same name', KEYS, 3000],
  ])('for a verdict on %s', { timeout: 60_000 }, async (_, file, count) => {
    await judged(file, count);
    const once = await timeOf(() => judged(file, count));
    expect(await timeOf(() => judged(file, MORE * count))).toBeLessThan(3 * MORE * once + NOISE);
  });

  it('for reading splits', { timeout: 60_000 }, async () => {
    const read = async (count: number): Promise<number> => {
      const { document } = await judged(SPLITS, count);
      return timeOf(() => FOREIGN.croissant.read({ document, path: 'croissant.json', included: new Map() }));
    };
    expect(await read(MORE * 5000)).toBeLessThan(2 * MORE * (await read(5000)) + NOISE);
  });

  it('for exports', { timeout: 60_000 }, async () => {
    const [few, many] = [await judged(SPLITS, 1500), await judged(SPLITS, MORE * 1500)];
    for (const { write } of Object.values(EXPORTS)) {
      const once = await timeOf(() => write(few.model));
      expect(await timeOf(() => write(many.model))).toBeLessThan(2 * MORE * once + NOISE);
    }
  });

  it('for the fixes of findings, though all stands on one line', { timeout: 60_000 }, async () => {
    const asks = { fixable: true, places: false };
    const [few, many] = [await judged(TASKS, 1000), await judged(TASKS, MORE * 1000)];
    const once = await timeOf(() => fileReport(few, 'medcheck.yaml', asks));
    expect(await timeOf(() => fileReport(many, 'medcheck.yaml', asks))).toBeLessThan(2 * MORE * once + NOISE);
  });
});
