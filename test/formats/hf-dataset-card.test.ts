// Dataset cards: front matter and headings of the templates, and where they stand.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import handScores from './hf-dataset-card-hand-scores.json';
import totals from './hf-dataset-card-totals.json';
import { cells, corpusOf, gains, readFile, textsAt } from './reading';

const CARD = `\uFEFF
---
license: cc-by-4.0
language: [en, pt-BR]
pretty_name: Ward 🏥 Notes
multilinguality: momolingual
annotations_creators:
- no-annotation
- expert-generated
extra_gated_prompt: Say for which study you need the notes.
dataset_info:
  splits:
  - {name: train, num_examples: 800}
  - {name: test, num_examples: 200}
---

# Dataset Card for Ward Notes 🏥

## Dataset Details

- **Curated by [optional]:** the ward
- **Repository:** [code](https://github.com/example-org/ward-notes)
- **Paper:** [paper](https://arxiv.org/abs/2501.00001)
- **Point of Contact:** ward@example.org

### Dataset Summary

Nursing notes of patients with heart failure. They are coded in SNOMED CT.

## Uses

### Out-of-Scope Use 🚫

Deciding on the discharge of a patient.

## Dataset Creation

### Curation Rationale

To test whether models find signs of worsening heart failure.

#### Who are the source data producers?

[More Information Needed]

### Personal and Sensitive Information

None. The notes were written by actors.

## Bias, Risks, and Limitations

One ward, one winter.
`;

describe('a card', () => {
  test('earns what it says', async () => {
    expect(cells(await readFile(CARD, 'README.md'))).toEqual([
      'MC01 1 weak',
      'MC08 1 weak',
      'MC09 1 weak',
      'MC13 0 empty',
      'MC14 1 weak',
      'MC16 0 empty',
      'MC17 1 weak',
      'MC19 1 weak',
      'MC23 1 weak',
      'MC24 1 weak',
      'MC39 1 weak',
      'MC40 1 weak',
      'MC41 1 weak',
      'MC42 1 weak',
      'MC45 1 weak',
      'MC46 2',
      'DR05 2',
    ]);
  });

  test('carries over what it states', async () => {
    const { model } = await readFile(CARD, 'README.md');
    expect(JSON.parse(JSON.stringify(model.data))).toMatchObject({
      name: 'Ward 🏥 Notes',
      languages: ['en', 'pt-BR'],
      references: [{ url: 'https://arxiv.org/abs/2501.00001' }],
      data: {
        size: { items: 1000 },
        splits: [
          { name: 'train', role: 'train', items: 800 },
          { name: 'test', role: 'test', items: 200 },
        ],
        annotation: { label_source: 'expert' },
        contamination: { controls: [{ type: 'gated_access' }] },
      },
      governance: {
        license: { data: 'CC-BY-4.0' },
        availability: { data: { access: 'registration' } },
        limitations: ['One ward, one winter.'],
      },
      purpose: { out_of_scope: ['Deciding on the discharge of a patient.'] },
    });
  });

  test.each([
    ['LF', CARD],
    ['CRLF', CARD.replaceAll('\n', '\r\n')],
  ])('its findings stand at the key, the heading or the text, with %s', async (_, text) => {
    const verdict = await readFile(text, 'README.md');
    expect(textsAt(verdict, 'MC42')).toEqual(['cc-by-4.0']);
    expect(textsAt(verdict, 'MC13')).toEqual(['Who are the source data producers?']);
    expect(textsAt(verdict, 'MC45')).toEqual(['ward@example.org']);
    expect(textsAt(verdict, 'MC17')).toEqual(['None. The notes were written by actors.']);
    // What has no heading yet is shown at the name.
    expect(textsAt(verdict, 'MC16')).toEqual(['Ward 🏥 Notes']);
    expect(verdict.diagnostics.map(({ code }) => code)).not.toContain('syntax');
  });

  test('without front matter, by its heading alone', async () => {
    const verdict = await readFile('# Dataset Card for Ward\n\n## Licensing Information\n\nMIT License\n', 'README.md');
    expect(verdict.name).toBe('Ward');
    expect(cells(verdict)).toContain('MC42 1 weak');
  });

  test('splits in tables: by rows, and by columns', async () => {
    const table = (rows: string): string => `# Dataset Card for Ward\n\n### Data Splits\n\n${rows}\n`;
    const splits = async (rows: string): Promise<unknown> => {
      const { model } = await readFile(table(rows), 'README.md');
      return JSON.parse(JSON.stringify(model.data['data'] ?? null));
    };
    expect(await splits('| | # |\n|-|-|\n| train.tsv | 9,832 |\n| test.tsv | 1235 |')).toEqual({
      splits: [
        { name: 'train', role: 'train', items: 9832 },
        { name: 'test', role: 'test', items: 1235 },
      ],
      size: { items: 11067 },
    });
    expect(await splits('| | Train | Test |\n|-|-|-|\n| ward | 800 | 100 |')).toEqual({
      splits: [
        { name: 'train', role: 'train', items: 800 },
        { name: 'test', role: 'test', items: 100 },
      ],
      size: { items: 900 },
    });
  });

  test.each([
    ['CC_BY_4p0', 'CC-BY-4.0'],
    ['UNKNOWN', undefined],
    ['DUA', undefined],
  ])('the licence %s of BigBIO', async (short, id) => {
    const text = `---\nlicense: other\nbigbio_license_shortname: ${short}\nbigbio_language: English\n---\n# Dataset Card for X\n`;
    const { model } = await readFile(text, 'README.md');
    expect(JSON.parse(JSON.stringify(model.data['governance'] ?? null))).toEqual(id ? { license: { data: id } } : null);
  });

  test('a fault in its front matter is shown there', async () => {
    const verdict = await readFile(
      '\n---\npretty_name: "Ward\nlicense: mit\n---\n# Dataset Card for Ward\n',
      'README.md',
    );
    const [fault] = verdict.diagnostics.filter(({ code }) => code === 'syntax');
    expect(fault?.range.start.line).toBeGreaterThan(1);
    expect(fault?.range.start.line).toBeLessThan(5);
    expect(verdict.provisional).toBe(true);
  });

  test('imported, it scores no more', async () => {
    expect(await gains(CARD, 'README.md')).toEqual([]);
  });
});

const folder = corpusOf('hf_dataset_cards');

/** Where a pattern for sentences sees less, or more, than a person: "by hand, by the reader". */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  hfdatasets__head_qa: ['MC35 1, 0'],
  hfdatasets__swedish_medical_ner: ['MC15 1, 0'],
  hfdatasets__cord19: ['MC14 1, 0', 'MC44 1, 0'],
  hfdatasets__ehealth_kd: ['MC15 1, 0', 'MC40 1, 0'],
  hfdatasets__biosses: ['MC15 1, 0', 'MC20 1, 0', 'MC26 1, 0'],
  bigbio__n2c2_2018_track2: ['MC03 1, 0', 'MC24 0, 1', 'MC35 0, 1'],
  bigbio__ask_a_patient: ['MC14 1, 0'],
};

describe.skipIf(!folder)('real cards', () => {
  const names = folder ? readdirSync(folder).sort() : [];
  const read = (name: string) =>
    readFile(readFileSync(path.join(folder ?? '', name, 'README.md'), 'utf8'), 'README.md');

  test.each(Object.entries(handScores))(
    '%s scores what was set by hand, but for what is named',
    async (name, wanted) => {
      const verdict = await read(name);
      const byHand = new Map(Object.entries(wanted).map(([id, { score }]) => [id, score]));
      const differing = verdict.assessments.flatMap(({ criterion: { id }, score }) => {
        const [hand, own] = [byHand.get(id) ?? 0, score ?? 0];
        return hand === own ? [] : [`${id} ${hand}, ${own}`];
      });
      expect(differing).toEqual(OTHERWISE[name] ?? []);
    },
  );

  test('their points and reasons are what they were', async () => {
    const found: Record<string, string> = {};
    for (const name of names) {
      const verdict = await read(name);
      const count = (reason: string): number => verdict.assessments.filter((a) => a.reason === reason).length;
      const { points, met, partial } = verdict.coverage.score;
      found[name] =
        `${points} points: ${met} met, ${partial} partly; ${count('empty')} empty, ${count('weak')} weak, ${count('no-slot')} no-slot`;
    }
    expect(found).toEqual(totals);
  });

  test('none scores more when it is imported', async () => {
    const more: Record<string, string[]> = {};
    for (const name of names) {
      const gained = await gains(readFileSync(path.join(folder ?? '', name, 'README.md'), 'utf8'), 'README.md');
      if (gained.length > 0) more[name] = gained;
    }
    expect(more).toEqual({});
  });
});
