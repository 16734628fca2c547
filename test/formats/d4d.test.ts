// D4D datasheets: prose at keys of their own.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import totals from './d4d-totals.json';
import { cells, corpusOf, gains, readFile, textsAt } from './reading';

const SHEET = `# A datasheet 🏥
id: ward
name: Ward 🏥 notes
description: Notes of nurses about patients with heart failure.
version: 2.10
license: CC-BY-4.0
purposes:
  - response: To test what models find in the notes of nurses.
subpopulations:
  - identification: [Women, Men]
    distribution: [52% women]
sampling_strategies:
  - is_random: [no]
    strategies: [All notes of one winter]
is_deidentified:
  description: [Names and dates were taken out by hand.]
ethical_reviews:
  - description: [Specific IRB details are not provided on this page.]
cleaning_strategies: []
maintainers:
  - description: [The ward]
future_use_impacts:
  - description: [One ward, and one winter.]
`;

describe('a datasheet', () => {
  test('earns what it says', async () => {
    expect(cells(await readFile(SHEET, 'ward_d4d.yaml'))).toEqual([
      'MC01 1 weak',
      'MC03 0 empty',
      'MC07 0 empty',
      'MC08 1 weak',
      'MC13 0 empty',
      'MC14 0 empty',
      'MC15 1 weak',
      'MC16 1 weak',
      'MC17 1 weak',
      'MC18 0 empty',
      'MC19 0 empty',
      'MC22 0 empty',
      'MC24 0 empty',
      'MC39 1 weak',
      'MC40 0 empty',
      'MC42 1 weak',
      'MC43 1 weak',
      'MC44 1 weak',
      'MC46 1 weak',
      'DR05 2',
    ]);
  });

  test('its findings stand at the key or at the words', async () => {
    const verdict = await readFile(SHEET, 'ward_d4d.yaml');
    expect(textsAt(verdict, 'MC43')).toEqual(['2.10']);
    expect(textsAt(verdict, 'MC17')).toEqual(['Names and dates were taken out by hand.']);
    expect(textsAt(verdict, 'MC18')).toEqual(['ethical_reviews']);
    expect(textsAt(verdict, 'MC46')).toEqual(['Ward 🏥 notes']);
    expect(verdict.model.data['version']).toBe('2.10');
  });

  test.each([
    ['Approved by the IRB under protocol 12-345; the date is not reported.', 'MC18 1 weak'],
    ['Not specified.', 'MC18 0 empty'],
    ['IRB details are not provided on this page.', 'MC18 0 empty'],
  ])('of the answer %j, what it says counts: %s', async (answer, cell) => {
    const text = `name: Ward\nethical_reviews:\n  - description: [${JSON.stringify(answer)}]\n`;
    expect(cells(await readFile(text, 'ward_d4d.yaml'))).toContain(cell);
  });

  test.each([
    ['is_deidentified: no', 'MC17 0 empty'],
    ['is_deidentified: {name: De-identification, used_software: [{url: https://example.org}]}', 'MC17 0 empty'],
    ['is_deidentified: {description: [Safe Harbor identifiers were removed]}', 'MC17 1 weak'],
    ['prohibited_uses: [Deciding on the discharge of a patient]', 'MC46 1 weak'],
    ['maintainers: [{name: The ward}]', 'MC44 1 weak'],
  ])('%s: %s', async (line, cell) => {
    expect(cells(await readFile(`name: Ward\n${line}\n`, 'ward_d4d.yaml'))).toContain(cell);
  });

  test('imported, it scores no more', async () => {
    expect(await gains(SHEET, 'ward_d4d.yaml')).toEqual([]);
  });
});

const folder = corpusOf('datasheets_d4d');

describe.skipIf(!folder)('real datasheets', () => {
  const files = folder
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort()
    : [];

  test('their points and reasons are what they were, and none gains by import', async () => {
    const found: Record<string, string> = {};
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const verdict = await readFile(text, path.basename(file));
      const count = (reason: string): number => verdict.assessments.filter((a) => a.reason === reason).length;
      const { points, met, partial } = verdict.coverage.score;
      found[path.relative(folder ?? '', file).replaceAll('\\', '/')] =
        `${points} points: ${met} met, ${partial} partly; ${count('empty')} empty, ${count('weak')} weak, ${count('no-slot')} no-slot`;
      expect(await gains(text, path.basename(file)), file).toEqual([]);
    }
    expect(found).toEqual(totals);
  });
});
