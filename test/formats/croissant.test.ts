// Croissant files: what they say, under whichever name, and where it stands.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../server/src/engine/check';
import { licenceOf } from '../../server/src/formats/croissant/read';
import handScores from './croissant-hand-scores.json';
import totals from './croissant-totals.json';
import { cells, corpusOf, gains, readFile, textsAt } from './reading';

const FILE = JSON.stringify(
  {
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: '🩺 WardQA',
    description: 'Questions from invented wards.',
    license: { '@type': 'CreativeWork', name: 'ours', url: 'https://creativecommons.org/licenses/by/4.0/' },
    url: 'https://wardqa.example.org',
    version: '1.10',
    isLiveDataset: true,
    inLanguage: ['en'],
    'prov:wasDerivedFrom': { '@id': 'wards', 'prov:label': 'Wards 🏥', 'prov:atLocation': 'https://wards.example.org' },
    'rai:knownLimitations': 'Only wards that do not exist are covered by the questions.',
    recordSet: [{ '@type': 'cr:RecordSet', dataType: 'cr:Split', data: [{ 's/name': 'train' }, { 's/name': 'test' }] }],
  },
  null,
  2,
).replaceAll('\n', '\r\n');

const above = (found: readonly string[]): string[] => found.filter((cell) => !/ 0(?: |$)/.test(cell));

describe('a Croissant file', () => {
  test('fills native keys', async () => {
    const verdict = await readFile(FILE, 'croissant.json');
    expect(JSON.parse(JSON.stringify(verdict.model.data))).toEqual({
      name: '🩺 WardQA',
      description: 'Questions from invented wards.',
      version: '1.10',
      homepage: 'https://wardqa.example.org',
      languages: ['en'],
      governance: {
        license: { data: 'CC-BY-4.0' },
        versioning: { release: 'rolling' },
        limitations: ['Only wards that do not exist are covered by the questions.'],
      },
      data: {
        sources: [{ name: 'Wards 🏥', url: 'https://wards.example.org' }],
        splits: [
          { name: 'train', role: 'train' },
          { name: 'test', role: 'test' },
        ],
      },
    });
    expect(above(cells(verdict))).toEqual([
      'MC13 1 weak',
      'MC24 1 weak',
      'MC39 1 weak',
      'MC42 1 weak',
      'MC43 1 weak',
      'MC46 1 weak',
      'DR05 2',
    ]);
    expect(textsAt(verdict, 'MC43')).toEqual(['"1.10"']);
    expect(textsAt(verdict, 'MC24')).toEqual(['"recordSet"']);
    expect(textsAt(verdict, 'MC42')).toEqual(['"license"']);
    expect(textsAt(verdict, 'MC44')).toEqual(['"🩺 WardQA"']);
    expect(textsAt(verdict, 'no-slot')).toEqual(['"🩺 WardQA"']);
  });

  test.each(['rai:limitations', 'limitations', 'http://mlcommons.org/croissant/RAI/dataLimitations'])(
    'limitations may be called %s',
    async (key) => {
      const verdict = await readFile(FILE.replace('rai:knownLimitations', key), 'croissant.json');
      expect(cells(verdict)).toContain('MC46 1 weak');
    },
  );

  test.each([
    ['odrl:version', 'MC43 0 empty'],
    ['bio:license', 'MC42 0 empty'],
    ['schema:version', 'MC43 1 weak'],
    ['https://schema.org/version', 'MC43 1 weak'],
  ])('a property of another vocabulary is another property: %s, %s', async (key, cell) => {
    const file = { '@type': 'Dataset', conformsTo: 'http://mlcommons.org/croissant/1.0', name: 'Ward', [key]: '1.0' };
    if (key.endsWith('license')) file[key] = 'MIT';
    expect(cells(await readFile(JSON.stringify(file), 'clinic.json'))).toContain(cell);
  });

  test('imported, it scores no more', async () => {
    expect(await gains(FILE, 'croissant.json')).toEqual([]);
  });

  test.each([
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['https://creativecommons.org/licenses/by-nc/4.0/', 'CC-BY-NC-4.0'],
    ['https://choosealicense.com/licenses/cc-by-sa-4.0/', 'CC-BY-SA-4.0'],
    ['https://choosealicense.com/licenses/odc-by/', 'ODC-By-1.0'],
    ['https://spdx.org/licenses/MIT.html', 'MIT'],
    ['https://opensource.org/license/mit', 'MIT'],
    ['mit', 'MIT'],
    ['https://example.org/licenses/mit', undefined],
    ['unknown', undefined],
  ])('the licence %s is %s', (text, id) => {
    expect(licenceOf(text)).toBe(id);
  });
});

/** Where the reader differs from the scores set by hand, which stay as they were. */
const DIFFERENCES: Record<string, Record<string, number>> = {
  // Removed conversations are told of as an activity, in words that no pattern of cleaning knows.
  'croissant_generic/huggingface-wildchat/metadata.json': { MC22: 0 },
  // A description that tells of articles may mean those that the data are about.
  'croissant_generic/huggingface-squad_v2/metadata.json': { MC14: 0 },
  // How it was sampled, and what the number of records does not support, are said in words that no pattern knows.
  'croissant_medical/eliashossain001__nanobubbleeval/croissant.json': { MC11: 0, MC15: 0 },
  // The repository's name is another one than the file's.
  'croissant_medical/jang1563__grounding-atlas/croissant.json': { MC41: 0 },
};

const folders = ['croissant_generic', 'croissant_medical'];
const corpus = corpusOf(folders[0] ?? '');

describe.skipIf(!corpus)('real Croissant files', () => {
  const root = path.dirname(corpus ?? '');
  const files = corpus
    ? folders
        .flatMap((folder) =>
          readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
            path.posix.join(folder, file.replaceAll('\\', '/')),
          ),
        )
        .filter((file) => file.endsWith('.json'))
        .sort()
    : [];
  const real = (file: string): Promise<Verdict> => readFile(readFileSync(path.join(root, file), 'utf8'), file);

  test('all are scored by hand', () => {
    expect(files).toEqual(Object.keys(handScores).sort());
  });

  test.each(Object.entries(handScores))(
    '%s scores what was set by hand, but for what is listed',
    async (file, byHand) => {
      const wanted = Object.fromEntries(Object.entries(byHand).map(([id, { score }]) => [id, score]));
      const found = above(cells(await real(file))).map((cell) => cell.split(' ').slice(0, 2).join(' '));
      const all = Object.entries({ ...wanted, ...DIFFERENCES[file] }).filter(([, score]) => score > 0);
      expect(found.sort()).toEqual(all.map(([id, score]) => `${id} ${score}`).sort());
    },
  );

  test('their points and reasons are what they were', async () => {
    const found: Record<string, string> = {};
    for (const file of files) {
      const verdict = await real(file);
      const count = (reason: string): number => verdict.assessments.filter((a) => a.reason === reason).length;
      const { points, met, partial } = verdict.coverage.score;
      found[file] =
        `${points} points: ${met} met, ${partial} partly; ${count('empty')} empty, ${count('weak')} weak, ${count('no-slot')} no-slot`;
    }
    expect(found).toEqual(totals);
  });
});
