/** BenchmarkCards: scores, reasons and places, against cards of our own, hand-scored cards, and a corpus of real ones. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../server/src/criteria/catalogue';
import { type Verdict, check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import type { Host } from '../../server/src/engine/evidence';
import { isAbsentCardText } from '../../server/src/formats/absent';
import { SLOTS, TABLE } from '../../server/src/formats/benchmarkcard/table';
import { formatPage } from '../../server/src/formats/foreign/page';
import { countOf, idMaker, languageTag, spdxOf, systemName } from '../../server/src/formats/foreign/values';
import { schemaAt } from '../../server/src/formats/definition/shape';
import type { Range } from '../../server/src/syntax/text';

const PROJECT = path.join(__dirname, '../..');
/** Real cards, which are not part of the project, beside its folder. */
const CORPUS = path.join(PROJECT, '../shared/corpus/benchmarkcards_json');
const hasCorpus = existsSync(CORPUS);
if (!hasCorpus) console.warn(`Skipped: the tests over real BenchmarkCards, as there is no ${CORPUS}.`);

type Reason = 'no-slot' | 'empty' | 'weak' | null;
type Cell = { score: number | null; reason: Reason };

/** Checks a card without a disk. */
async function readCard(text: string, name = 'card.json'): Promise<Verdict> {
  const input = { text, path: name, format: 'benchmarkcard' as const, settings: DEFAULT_SETTINGS, host: null };
  const [verdict] = await check({ ...input, strict: true });
  if (!verdict) throw new Error('There is no verdict.');
  return verdict;
}

/** Checks a definition beside the given files. */
async function readDefinition(text: string, files: Record<string, string>): Promise<Verdict> {
  const host: Host = {
    look: (name) => {
      const found = files[name];
      return Promise.resolve(found === undefined ? { status: 'missing' } : { status: 'found', text: found });
    },
  };
  const input = { text, path: 'medcheck.yaml', format: 'medcheck' as const, settings: DEFAULT_SETTINGS, host };
  const [verdict] = await check({ ...input, strict: true });
  if (!verdict) throw new Error('There is no verdict.');
  return verdict;
}

function fixture(name: string): string {
  return readFileSync(path.join(__dirname, 'fixtures', name), 'utf8');
}

/** Scores with their reasons, as `MC01: 1 weak`. */
function cells(verdict: Verdict): string[] {
  return verdict.assessments.map((a) => cell(a.criterion.id, { score: a.score, reason: a.reason }));
}

function cell(id: string, { score, reason }: Cell): string {
  return `${id}: ${score ?? 'na'}${reason ? ` ${reason}` : ''}`;
}

/** All 58 cells, where most are 0. */
function expected(given: Partial<Record<'two' | 'one' | 'empty' | 'noSlot' | 'na', string>>): string[] {
  const has = (list: string | undefined, id: string): boolean => (list ?? '').split(' ').includes(id);
  return CRITERIA.map(({ id }) => {
    if (has(given.na, id)) return cell(id, { score: null, reason: null });
    if (has(given.two, id)) return cell(id, { score: 2, reason: null });
    if (has(given.one, id)) return cell(id, { score: 1, reason: 'weak' });
    const reason = has(given.noSlot, id) ? 'no-slot' : has(given.empty, id) ? 'empty' : 'weak';
    return cell(id, { score: 0, reason });
  });
}

function assessment(verdict: Verdict, id: string): Verdict['assessments'][number] {
  const found = verdict.assessments.find((a) => a.criterion.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

/** The characters of a range. */
function textAt(text: string, { start, end }: Range): string {
  expect(end.line).toBe(start.line);
  return text.split('\n')[start.line]?.slice(start.character, end.character) ?? '';
}

/**
 * What a criterion rests on, and where the findings of its code are shown, as text of the file. Where the finding of a
 * stage that is not started stands for the criterion, it is the place where it falls short.
 */
function shownTexts(verdict: Verdict, text: string, id: string): { rests: string[]; finding: string[] } {
  const found = verdict.assessments.find((a) => a.criterion.id === id);
  const own = verdict.diagnostics.filter(({ code }) => code === id).map(({ range }) => textAt(text, range));
  const gaps = (found?.gaps ?? []).slice(0, 1).map((place) => textAt(text, verdict.show(place).range));
  return {
    rests: (found?.rests ?? []).map((place) => textAt(text, verdict.show(place).range)),
    finding: own.length > 0 ? own : gaps,
  };
}

const NO_SLOT = 'MC43 MC44 MC45 DR02 DR03 DR04';
const MULTIMODAL = 'MM01 MM02 MM03 MM04 MM05 MM06';

describe('a card that says much', () => {
  const text = fixture('wardwatch.json');

  test('scores by what its prose says', async () => {
    const verdict = await readCard(text);
    expect(verdict.name).toBe('🩺 WardWatch');
    expect(cells(verdict)).toEqual(
      expected({
        two: 'MC10 DR05',
        one:
          'MC01 MC04 MC07 MC08 MC09 MC13 MC14 MC16 MC17 MC18 MC19 MC20 MC24 MC25 MC26 MC30 MC31 MC32 MC35 MC36 ' +
          'MC39 MC40 MC41 MC42 MC46 MM01 DR01 DR06',
        noSlot: `${NO_SLOT} MM02 MM03 MM05 MM06`,
      }),
    );
    expect(verdict.coverage.score).toMatchObject({ points: 27, max: 92 });
  });

  test('points into the card', async () => {
    const verdict = await readCard(text);
    const shown = (id: string): { rests: string[]; finding: string[] } => shownTexts(verdict, text, id);
    expect(shown('MC04')).toEqual({ rests: ['"🏥 NightShiftQA"', '"RoundsBench"'], finding: ['"similar_benchmarks"'] });
    expect(shown('MC07').rests).toEqual(['"Triage"', '"Triage"']);
    expect(shown('MC13').rests.join()).toMatch(/^"De-identified notes of Vale General Hospital/);
    expect(shown('MC24')).toEqual({ rests: ['"1,250 notes"'], finding: ['"1,250 notes"'] });
    expect(shown('MC42')).toEqual({ rests: ['"CC BY 4.0"'], finding: ['"CC BY 4.0"'] });
    expect(shown('MC41').rests).toEqual(['"https://github.com/vale-hospital/wardwatch"']);
    expect(shown('MC39').rests).toEqual(['"🩺 WardWatch"']);
    // Filled and not enough is shown at the value, unfilled and a list at the key.
    expect(shown('MC11')).toEqual({ rests: [], finding: ['"Higher is better."'] });
    expect(shown('MC46').finding).toEqual(['"out_of_scope_uses"']);
    expect(shown('MC33').finding).toEqual(['"N/A"']);
    expect(shown('MC10').finding).toEqual([]);
  });

  test('positions count UTF-16 units behind an emoji', async () => {
    const verdict = await readCard(text);
    const [, second] = assessment(verdict, 'MC04').rests;
    expect(second).toEqual({ source: null, pointer: '/benchmark_details/similar_benchmarks/1' });
    expect(second && verdict.show(second).range).toEqual({
      start: { line: 8, character: 46 },
      end: { line: 8, character: 59 },
    });
  });

  test('what it cannot say is one finding, at the value of the name', async () => {
    const verdict = await readCard(text);
    const [silent, ...others] = verdict.diagnostics.filter(({ code }) => code === 'no-slot');
    expect(others).toEqual([]);
    expect(silent?.range).toEqual({ start: { line: 3, character: 12 }, end: { line: 3, character: 26 } });
    expect(silent?.pointer).toBe('/benchmark_details/name');
    expect(silent?.message).toContain('10 criteria (MC43, MC44, MC45, MM02, MM03, MM05, MM06, DR02, DR03, DR04)');
    expect(verdict.diagnostics.map(({ code }) => code)).not.toContain('MC43');
  });

  test('fills native keys', async () => {
    const { model } = await readCard(text);
    expect(JSON.parse(JSON.stringify(model.data))).toEqual({
      name: '🩺 WardWatch',
      abbreviation: 'WW',
      description: expect.stringMatching(/^WardWatch holds/) as string,
      homepage: 'https://wardwatch.example.org',
      languages: ['en', 'zh-Hant'],
      modalities: ['image', 'text'],
      references: [{ url: 'https://arxiv.org/abs/2501.00001' }],
      purpose: {
        goals: ['To assist nurses who decide at night whom to call.'],
        intended_users: [{ user: 'Nurse leaders' }, { user: 'Model developers' }],
        related_benchmarks: [{ name: '🏥 NightShiftQA' }, { name: 'RoundsBench' }],
      },
      standards: [{ system: 'DICOM' }, { system: 'ICD-10-CM' }],
      coverage: { specialties: ['Intensive care'] },
      tasks: [
        { id: 'triage', name: 'Triage', clinical_activity: 'Triage' },
        { id: 'question-answering', name: 'Question answering' },
        { id: 'triage-2', name: 'Triage', clinical_activity: 'Triage' },
      ],
      data: {
        size: { items: 1250 },
        sources: [{ name: expect.stringContaining('Vale General Hospital') as string, format: 'JSON Lines and DICOM' }],
        population: 'All notes come from a single hospital, which limits geographic reach.',
        privacy: 'Names and dates were removed; the method meets HIPAA Safe Harbor.',
        ethics: 'The ethics committee of the hospital approved the study.',
        annotation: {
          protocol: "Two nurses labelled each note. Cohen's kappa was 0.81; a third nurse adjudicated.",
          agreement: "Cohen's kappa was 0.81",
          adjudication: 'a third nurse adjudicated.',
        },
      },
      evaluation: {
        harness: 'We also give evaluation code.',
        protocol: 'Zero-shot prompting',
        uncertainty: 'Expected calibration error',
        metrics: [
          {
            id: 'accuracy',
            name: 'Accuracy',
            dimension: 'accuracy',
            definition: 'Accuracy is the percentage of right answers.',
          },
          { id: 'expected-calibration-error', name: 'Expected calibration error', dimension: 'calibration' },
          { id: 'fluency', name: 'Fluency', dimension: 'communication' },
          {
            id: 'accuracy-2',
            name: 'Accuracy',
            dimension: 'accuracy',
            definition: 'Accuracy is the percentage of right answers.',
          },
        ],
      },
      validity: {
        clinical_fidelity: 'De-identified notes of Vale General Hospital, 2021 to 2023',
        discrimination: 'GPT-4 reached 61.5% accuracy, random guessing 25%.',
      },
      governance: {
        availability: {
          data: 'The dataset is freely available.',
          code: { repository: 'https://github.com/vale-hospital/wardwatch' },
        },
        license: { data: 'CC-BY-4.0' },
        limitations: ['All notes come from a single hospital, which limits geographic reach.'],
      },
    });
    expect(model.origins.get('/purpose/intended_users/1')).toEqual({
      source: null,
      pointer: '/purpose_and_intended_users/audience/2',
    });
  });
});

describe('a card that a program wrapped', () => {
  const text = fixture('wrapped.json');

  test('is read, with its fillers; what stands beside the slots is no content', async () => {
    const verdict = await readCard(text);
    expect(verdict.name).toBe('DischargeDraft');
    expect(cells(verdict)).toEqual(
      expected({
        two: 'DR05',
        one: 'MC12 MC39 MC46',
        empty: 'MC01 MC02 MC04 MC08 MC11 MC13 MC14 MC17 MC18 MC19 MC20 MC22 MC31 MC34 MC36 MC42 DR01 DR06',
        noSlot: `${NO_SLOT} MC16`,
        na: MULTIMODAL,
      }),
    );
  });

  test('has its places inside the wrapper', async () => {
    const verdict = await readCard(text);
    expect(assessment(verdict, 'MC12').rests).toEqual([
      { source: null, pointer: '/benchmark_card/methodology/metrics/0' },
    ]);
    expect(shownTexts(verdict, text, 'MC42').finding).toEqual(['"not-applicable"']);
    expect(shownTexts(verdict, text, 'no-slot').finding).toEqual(['"DischargeDraft"']);
  });

  test('has no place for risks where its section is missing, while a bare card leaves it empty', async () => {
    const bare = await readCard(JSON.stringify((JSON.parse(text) as { benchmark_card: object }).benchmark_card));
    expect(assessment(bare, 'MC16').reason, 'the keys of the program are still there').toBe('no-slot');
    const card = { benchmark_details: { name: 'X' } };
    const verdict = await readCard(JSON.stringify(card));
    expect([assessment(verdict, 'MC12').reason, assessment(verdict, 'MC16').reason]).toEqual(['empty', 'empty']);
  });
});

describe('values of other types', () => {
  test('texts, lists and objects in each other’s place', async () => {
    const text = fixture('unions.json');
    const verdict = await readCard(text);
    expect(verdict.name).toBe('PulseCheck');
    expect(cells(verdict)).toEqual(
      expected({
        two: 'MC46 DR05',
        one: 'MC01 MC04 MC07 MC08 MC17 MC19 MC39 MC42',
        empty: 'MC10 MC11 MC12 MC16 MC18 MC25 MC26 MC31 MC32 MC36 MC37 MC40 MC41 DR06',
        noSlot: NO_SLOT,
        na: MULTIMODAL,
      }),
    );
    expect(shownTexts(verdict, text, 'MC07').rests).toEqual(['"Medical diagnosis"']);
    expect(shownTexts(verdict, text, 'MC17').rests).toEqual(['"HIPAA applies."']);
    expect(shownTexts(verdict, text, 'MC25').finding).toEqual(['null']);
    // A whole section of another type is where its slots would be.
    expect(shownTexts(verdict, text, 'MC11').finding).toEqual(['"see the paper"']);
  });

  test.each(['', 'null', '[]', '"text"', '7', '{', '{}', '{"benchmark_card": 3}', '{"benchmark_card": []}'])(
    'a file that holds %j scores nothing and does not throw',
    async (text) => {
      const verdict = await readCard(text);
      expect(verdict.assessments).toHaveLength(58);
      expect(verdict.coverage.score.points).toBe(0);
    },
  );

  test('what is missing is shown at the name, or at what there is', async () => {
    const text = '{"benchmark_details": {"name": "🧠 X"}}';
    const verdict = await readCard(text);
    expect(shownTexts(verdict, text, 'MC24').finding).toEqual(['"🧠 X"']);
    expect(shownTexts(verdict, text, 'MC42').finding).toEqual(['"🧠 X"']);
    // Its section is there: the key is where the slot would be.
    expect(shownTexts(verdict, text, 'MC04').finding).toEqual(['"benchmark_details"']);
    const nameless = '{"benchmark_details": {}, "data": {}}';
    expect(shownTexts(await readCard(nameless), nameless, 'no-slot').finding).toEqual(['"benchmark_details"']);
  });

  test('nothing that a slot may hold makes the reader throw', async () => {
    const value = fc.oneof(fc.jsonValue(), fc.string(), fc.constantFrom('N/A', 'Not specified.', ['N/A'], null));
    const cards = fc.record(Object.fromEntries(Object.values(SLOTS).map((pointer) => [pointer, value])), {
      requiredKeys: [],
    });
    await fc.assert(
      fc.asyncProperty(cards, fc.boolean(), async (slots, wrapped) => {
        const card: Record<string, unknown> = {};
        for (const [pointer, held] of Object.entries(slots)) {
          const [section = '', key = ''] = pointer.slice(1).split('/');
          card[section] = { ...(card[section] as object | undefined), [key]: held };
        }
        const verdict = await readCard(JSON.stringify(wrapped ? { benchmark_card: card } : card));
        expect(verdict.assessments).toHaveLength(58);
      }),
      { numRuns: 200 },
    );
  });

  test('a key named like one of every object is only a key', async () => {
    const verdict = await readCard(
      '{"benchmark_details": {"__proto__": {"name": "P"}, "constructor": "c", "name": "N"}}',
    );
    expect(verdict.name).toBe('N');
  });
});

describe('conditions', () => {
  const card = (slots: Record<string, unknown>): string => {
    const sections: Record<string, Record<string, unknown>> = { benchmark_details: { name: 'SepsisBench' } };
    for (const [name, value] of Object.entries(slots)) {
      const [section = '', key = ''] = SLOTS[name as keyof typeof SLOTS].slice(1).split('/');
      sections[section] = { ...sections[section], [key]: value };
    }
    return JSON.stringify(sections);
  };
  const scored = async (id: string, slots: Record<string, unknown>): Promise<string> => {
    const { score, reason } = assessment(await readCard(card(slots)), id);
    return cell(id, { score, reason });
  };

  test('the benchmark’s own name is no source', async () => {
    expect(await scored('MC13', { source: 'The notes of SepsisBench.' })).toBe('MC13: 0 weak');
    expect(await scored('MC13', { source: 'The notes of SepsisBench and of MIMIC-IV.' })).toBe('MC13: 1 weak');
  });

  test('a repository counts where it bears the name', async () => {
    const at = (address: string): Promise<string> => scored('MC41', { resources: [address] });
    expect(await at('https://github.com/vale/sepsis-bench.git')).toBe('MC41: 1 weak');
    expect(await at('https://github.com/vale/tokenizer')).toBe('MC41: 0 weak');
    expect(await at('https://vale.example/sepsisbench')).toBe('MC41: 0 weak');
    expect(await at('https://github.com/user/repo')).toBe('MC41: 0 empty');
  });

  test('evaluation code counts beside a code host', async () => {
    const overview = 'We give evaluation code.';
    expect(await scored('MC25', { overview })).toBe('MC25: 0 empty');
    expect(await scored('MC25', { overview, resources: ['https://vale.example'] })).toBe('MC25: 0 weak');
    expect(await scored('MC25', { overview, resources: ['https://gitlab.com/vale/x'] })).toBe('MC25: 1 weak');
  });

  test('a metric that only tests know counts in its slot alone', async () => {
    expect(await scored('MC12', { metrics: ['Harmfulness'] })).toBe('MC12: 1 weak');
    expect(await scored('MC12', { tasks: ['Harmfulness'] })).toBe('MC12: 0 empty');
    expect(await scored('MC12', { harm: 'It could harm patients.' })).toBe('MC12: 0 weak');
  });

  test('two dimensions score 1, three score 2', async () => {
    expect(await scored('MC10', { metrics: ['F1', 'Recall'] })).toBe('MC10: 0 weak');
    expect(await scored('MC10', { metrics: ['F1', 'Brier score'] })).toBe('MC10: 1 weak');
    expect(await scored('MC10', { metrics: ['F1', 'Brier score', 'Fluency'] })).toBe('MC10: 2');
    expect(await scored('MC10', { metrics: ['N/A'] })).toBe('MC10: 0 empty');
  });

  test('limitations and uses out of scope are a point each', async () => {
    const limitations = 'Notes of one ward.';
    expect(await scored('MC46', {})).toBe('MC46: 0 empty');
    expect(await scored('MC46', { limitations })).toBe('MC46: 1 weak');
    expect(await scored('MC46', { limitations, outOfScope: ['Use at the bedside.'] })).toBe('MC46: 2');
    expect(await scored('MC46', { limitations: 'few' })).toBe('MC46: 0 weak');
  });

  test('a claim of clearance in the overview is found there', async () => {
    expect(await scored('DR05', { overview: 'Models are ready for deployment.' })).toBe('DR05: 0 weak');
    expect(await scored('DR05', { overview: 'Models are not ready for deployment.' })).toBe('DR05: 2');
    expect(await scored('DR05', { overview: 'N/A' })).toBe('DR05: na');
  });

  test('the multimodal module applies where two modalities are named', async () => {
    expect(await scored('MM04', { dataType: 'images and reports' })).toBe('MM04: 0 empty');
    expect(await scored('MM04', { dataType: 'images and reports', methods: ['Text-only runs'] })).toBe('MM04: 1 weak');
    expect(await scored('MM04', { dataType: 'multimodal' })).toBe('MM04: na');
    expect(await scored('MM04', { dataType: 'EEG time series' })).toBe('MM04: na');
  });

  test.each([
    ['N/A', true],
    ['Not specified.', true],
    ['No information found.', true],
    ['not-applicable', true],
    ['https://github.com/user/repo', true],
    ['Not applicable, because the data is synthetic.', false],
    ['https://github.com/user/repo-of-ours', false],
  ])('%j says nothing: %s', (text, absent) => expect(isAbsentCardText(text)).toBe(absent));
});

describe('imports', () => {
  test('a definition takes from a card what it leaves out, and points there', async () => {
    const card = fixture('wardwatch.json');
    const definition = [
      'medcheck: "1.0"',
      'name: WardWatch',
      'stage: governance',
      'imports: [card.json]',
      'purpose:',
      '  capability: Name the patient who needs a doctor first',
      'governance:',
      '  license: {data: ODbL-1.0, code: MIT}',
      '  limitations: ["<what it cannot show>"]',
    ].join('\n');
    const verdict = await readDefinition(definition, { 'card.json': card });
    const scores = Object.fromEntries(verdict.assessments.map((a) => [a.criterion.id, a.score]));
    // The capability is the definition's, the goal the card's.
    expect(scores).toMatchObject({ MC01: 2, MC04: 1, MC10: 2, MC20: 1, MC24: 1, MC40: 1, MC41: 1, MC42: 2, MC46: 1 });
    expect(assessment(verdict, 'MC42').rests.every(({ source }) => source === null)).toBe(true);
    expect(assessment(verdict, 'MC46').rests).toEqual([
      { source: 'card.json', pointer: '/purpose_and_intended_users/limitations' },
    ]);
    const [size] = assessment(verdict, 'MC24').rests;
    expect(size && textAt(card, verdict.show(size).range)).toBe('"1,250 notes"');
    const finding = verdict.diagnostics.find(({ code }) => code === 'MC04');
    expect(finding && textAt(definition, finding.range)).toBe('imports');
    expect(finding?.related[0]).toMatchObject({ path: 'card.json', message: 'The imported value.' });
  });

  test('the example that imports a card gets its points from there', async () => {
    const folder = path.join(PROJECT, 'examples/lesionletter');
    const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
    const verdict = await readDefinition(read('medcheck.yaml'), { 'benchmarkcard.json': read('benchmarkcard.json') });
    const file = path.join(PROJECT, 'test/examples/expected-scores.json');
    const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, number | null>>;
    const scores = Object.fromEntries(verdict.assessments.map((a) => [a.criterion.id, a.score]));
    expect(scores).toEqual(all['lesionletter/medcheck.yaml']);
    const imported = verdict.assessments.filter((a) => a.rests.some(({ source }) => source === 'benchmarkcard.json'));
    expect(imported.map((a) => `${a.criterion.id} ${a.score}`)).toEqual(['MC04 1', 'MC42 1', 'MC46 1', 'DR05 2']);
  });

  test.each(['wardwatch.json', 'wrapped.json', 'unions.json'])(
    'a definition that is nothing but an import of %s scores no more than the card',
    async (name) => expect(await gains(fixture(name))).toEqual([]),
  );
});

/** The criteria for which a definition that only imports a card scores more than the card itself. */
async function gains(card: string): Promise<string[]> {
  const own = await readCard(card);
  const verdict = await readDefinition('medcheck: "1.0"\nimports: [card.json]\n', { 'card.json': card });
  return verdict.assessments
    .filter((a, i) => (a.score ?? -1) > (own.assessments[i]?.score ?? -1))
    .map((a) => a.criterion.id);
}

describe('values', () => {
  test.each([
    ['English', 'en'],
    [' Chinese (Simplified) ', 'zh-Hans'],
    ['pt-BR', 'pt-BR'],
    ['zh_Hant', 'zh-Hant'],
    ['Martian', undefined],
    ['xx', undefined],
    ['constructor', undefined],
  ])('the language %j has the tag %s', (name, tag) => expect(languageTag(name)).toBe(tag));

  test.each([
    ['CC BY 4.0', 'CC-BY-4.0'],
    ['CC-BY-NC-4.0', 'CC-BY-NC-4.0'],
    ['Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International License', 'CC-BY-NC-SA-4.0'],
    ['MIT License', 'MIT'],
    ['Released under the Apache License, Version 2.0.', 'Apache-2.0'],
    ['CC0', 'CC0-1.0'],
    ['Open Database License', 'ODbL-1.0'],
    ['CC BY-NC', undefined],
    ['PhysioNet Credentialed Health Data License', undefined],
    ['MIT for the code and CC BY 4.0 for the data', undefined],
  ])('the licence %j is %s', (text, id) => expect(spdxOf(text)).toBe(id));

  test.each([
    ['7,469 questions', 7469],
    ['480 referrals', 480],
    ['1,000+ examples', undefined],
    ['about 300 notes', undefined],
    ['1.5 million posts', undefined],
    ['800 for training, 200 for test', undefined],
    ['4.5GB', undefined],
    ['many', undefined],
  ])('%j counts %s', (text, count) => expect(countOf(text)).toBe(count));

  test.each([
    ['SNOMED', 'SNOMED CT'],
    ['ICD10', 'ICD-10'],
    ['ICD-10-CM', 'ICD-10-CM'],
    ['FHIR', 'HL7 FHIR'],
    ['MeSH', 'MeSH'],
  ])('%j is the standard %s', (word, system) => expect(systemName(word)).toBe(system));

  test('ids are words joined by hyphens, each once', () => {
    const idOf = idMaker();
    expect(['F1 (macro)', 'F1, macro', '准确率', '!', 'Précision'].map(idOf)).toEqual([
      'f1-macro',
      'f1-macro-2',
      'item',
      'item-2',
      'precision',
    ]);
  });
});

describe('the table', () => {
  test('names criteria, each once, in their order', () => {
    const order = CRITERIA.map(({ id }) => id);
    expect(TABLE.rows.map(({ criterion }) => criterion)).toEqual(
      order.filter((id) => TABLE.rows.some(({ criterion }) => criterion === id)),
    );
  });

  test('fills keys that the definition format has', () => {
    const keys = [
      ...TABLE.fields.map(({ fills }) => fills),
      ...TABLE.rows.flatMap(({ prose }) => (prose ?? []).map((c) => c.fills)),
    ];
    expect(keys.filter((key) => key !== undefined && !schemaAt(key))).toEqual([]);
  });

  test('gives prose one point at most', () => {
    expect(TABLE.rows.filter(({ upTo, prose }) => prose && upTo > 1).map(({ criterion }) => criterion)).toEqual([]);
  });

  test('is what the page shows', () => {
    const page = formatPage(TABLE);
    expect(page).toContain('A BenchmarkCard can reach 45 of 92 points.');
    for (const { id, title } of CRITERIA) expect(page).toMatch(new RegExp(`^[|-] ${id} ${title}`, 'm'));
    expect(page).toContain('| MC42 Licence | `licensing` |  | 1 | a licence by name | `governance.license` |');
    expect(page).not.toContain('undefined');
  });
});

describe.skipIf(!hasCorpus)('real cards', () => {
  const names = hasCorpus
    ? readdirSync(CORPUS)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
  const read = (name: string): string => readFileSync(path.join(CORPUS, name), 'utf8');
  const hand = JSON.parse(readFileSync(path.join(__dirname, 'benchmarkcard-hand-scores.json'), 'utf8')) as {
    cards: { file: string; scores: Record<string, Cell> }[];
  };

  test.each(hand.cards.map((card) => [card.file, card.scores] as const))(
    '%s scores as by hand',
    async (file, scores) => {
      expect(Object.keys(scores).sort()).toEqual(CRITERIA.map(({ id }) => id).sort());
      const byHand = CRITERIA.map(({ id }) => cell(id, scores[id] ?? { score: -1, reason: null }));
      expect(cells(await readCard(read(file), file))).toEqual(byHand);
    },
  );

  test('all of them have 58 verdicts, with a reason, a place and what is missing below 2', async () => {
    for (const name of names) {
      const verdict = await readCard(read(name), name);
      expect(verdict.assessments).toHaveLength(58);
      for (const a of verdict.assessments) {
        const label = `${name} ${a.criterion.id}`;
        const below = a.score === 0 || a.score === 1;
        expect(a.reason !== null, label).toBe(below);
        expect(a.missing.length > 0, label).toBe(below);
        expect(a.gaps.length > 0, label).toBe(below);
        expect(a.rests.length > 0, label).toBe((a.score ?? 0) > 0);
        if (a.reason === 'no-slot' || a.reason === 'empty') expect(a.score, label).toBe(0);
      }
    }
  });

  test('none scores more when it is imported', async () => {
    const found: Record<string, string[]> = {};
    for (const name of names) {
      const more = await gains(read(name));
      if (more.length > 0) found[name] = more;
    }
    expect(found).toEqual({});
  });

  test('their points are what they were', async () => {
    const points: Record<string, number> = {};
    for (const name of names) points[name] = (await readCard(read(name), name)).coverage.score.points;
    const kept = JSON.parse(readFileSync(path.join(__dirname, 'benchmarkcard-totals.json'), 'utf8')) as unknown;
    expect({ points }).toEqual({ points: (kept as { points: unknown }).points });
  });
});
