/** A new definition: what it asks, and that nothing in it counts before an author has written it. */
import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../server/src/criteria/catalogue';
import { type Criterion, STAGES, type StageId } from '../../server/src/criteria/criterion';
import { type Piece, plainOf, snippetOf } from '../../server/src/edits/fragment';
import { type NewDefinition, choicesFor, newJson, newYaml } from '../../server/src/edits/skeleton';
import { type Verdict, check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import { schemaAt } from '../../server/src/formats/definition/shape';
import { type Data, toData } from '../../server/src/syntax/node';
import { parse } from '../../server/src/syntax/parse';
import { segmentsOf } from '../../server/src/syntax/pointer';

const MODALITIES = [['text'], ['text', 'image']];
const CASES = STAGES.flatMap((stage) => MODALITIES.map((modalities) => ({ stage, modalities })));

async function verdictOn(text: string, path = 'medcheck.yaml'): Promise<Verdict> {
  const [verdict] = await check({ text, path, format: 'medcheck', host: null, settings: DEFAULT_SETTINGS });
  if (!verdict) throw new Error('no verdict');
  return verdict;
}

/** What an editor makes of a snippet when nobody types: every tab stop keeps its default. Yields text and stops. */
function expanded(snippet: string): { text: string; stops: { number: number; choices: string[] }[] } {
  let text = '';
  const stops: { number: number; choices: string[] }[] = [];
  for (let i = 0; i < snippet.length;) {
    if (snippet[i] === '\\') {
      text += snippet[i + 1] ?? '';
      i += 2;
    } else if (snippet[i] === '$') {
      const opening = /^\$\{(\d+)([:|])/.exec(snippet.slice(i, i + 12));
      if (!opening) throw new Error(`an unescaped $ at ${i}: ${snippet.slice(i, i + 20)}`);
      const isChoice = opening[2] === '|';
      const parts = [''];
      for (i += opening[0].length; snippet[i] !== (isChoice ? '|' : '}'); i++) {
        if (i >= snippet.length) throw new Error('a tab stop without an end');
        if (isChoice && snippet[i] === ',') parts.push('');
        else parts.push((parts.pop() ?? '') + (snippet[i] === '\\' ? snippet[++i] : snippet[i]));
      }
      i += isChoice ? 2 : 1;
      text += parts[0];
      stops.push({ number: Number(opening[1]), choices: isChoice ? parts : [] });
    } else {
      text += snippet[i++];
    }
  }
  return { text, stops };
}

/** The criteria that ask for something at a stage: as the gate reports them, but for claims that nobody made. */
function askedAt(stage: StageId, modalities: readonly string[]): Criterion[] {
  const reached: readonly string[] = STAGES.slice(0, STAGES.indexOf(stage) + 1);
  return CRITERIA.filter((criterion) => {
    if (criterion.id === 'DR05') return false;
    if (criterion.stage === 'multimodal' && modalities.length < 2) return false;
    return reached.includes(criterion.reportedFrom ?? criterion.stage);
  });
}

const yamlOf = (given: NewDefinition): string => plainOf(newYaml(given));
const placeholders = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.stop.text]));

describe.each(CASES)('a new definition at stage $stage with $modalities', ({ stage, modalities }) => {
  const pieces = newYaml({ stage, modalities });
  const text = plainOf(pieces);

  test('has no error, no unknown key and no points', async () => {
    const { document, diagnostics, coverage, provisional, stage: read } = await verdictOn(text);
    expect(document.errors).toEqual([]);
    expect(provisional).toBe(false);
    expect(read).toEqual({ stage, stated: true });
    expect(coverage.score).toMatchObject({ points: 0, max: 92, met: 0, partial: 0 });
    expect(coverage.modules.map(({ points }) => points)).toEqual([0, 0]);
    const stages = STAGES.slice(0, STAGES.indexOf(stage) + 1).map((_, i) => `MCS${i + 1}`);
    const modules = askedAt(stage, modalities).flatMap(({ id, reportedFrom }) => (reportedFrom ? [id] : []));
    const later = stage === 'governance' ? [] : ['later-stages'];
    expect(diagnostics.map(({ code }) => code).sort()).toEqual([...stages, ...modules, ...later].sort());
  });

  test('asks the question of each criterion that is reported once, and no other question', () => {
    const questions = [...text.matchAll(/^ *# ((?:MC|MM|DR)\d\d) (.+)$/gm)].map(
      ([, id, question]) => `${id} ${question}`,
    );
    const expected = askedAt(stage, modalities).map(({ id, question }) => `${id} ${question}`);
    expect(questions.sort()).toEqual(expected.sort());
  });

  test('has a place for each of these criteria', () => {
    const data = toData(parse(text, 'yaml')[0]?.root ?? null);
    for (const { id, keys, context } of askedAt(stage, modalities)) {
      const own = keys.filter((key) => !context?.includes(key) && key !== '/modalities');
      expect(
        own.some((key) => has(data, segmentsOf(key))),
        id,
      ).toBe(true);
    }
  });

  test('is the same as a snippet, whose stops go from 1 to the last', () => {
    const { text: typed, stops } = expanded(snippetOf(pieces));
    expect(typed).toBe(text);
    expect(stops.map(({ number }) => number)).toEqual(placeholders(pieces).map((_, i) => i + 1));
    for (const { choices } of stops) if (choices.length > 0) expect(choices[0]).toMatch(/^<.*>$/);
  });

  test('holds the same data in JSON, in the same order', async () => {
    const json = plainOf(newJson({ stage, modalities }));
    const yaml = toData(parse(text, 'yaml')[0]?.root ?? null);
    expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify(yaml));
    const codes = async (source: string, path: string) =>
      (await verdictOn(source, path)).diagnostics.map((d) => d.code);
    expect((await codes(json, 'medcheck.json')).sort()).toEqual((await codes(text, 'medcheck.yaml')).sort());
  });
});

/** Whether data hold a key; a list holds what its items hold. */
function has(data: Data, segments: readonly string[]): boolean {
  if (segments.length === 0) return true;
  const [first = '', ...rest] = segments;
  if (Array.isArray(data)) return data.some((item) => has(item, first === '*' ? rest : segments));
  if (typeof data !== 'object' || data === null) return false;
  const child = (data as Record<string, Data>)[first];
  return child !== undefined && has(child, rest);
}

describe('a first file', () => {
  test('does not drown its author: at stage design it has three findings, each at its block', async () => {
    const { diagnostics } = await verdictOn(yamlOf({ stage: 'design', modalities: ['text'] }));
    const lines = yamlOf({ stage: 'design', modalities: ['text'] }).split('\n');
    expect(
      diagnostics.map(({ code, severity, range: { start, end } }) => [
        code,
        severity,
        lines[start.line]?.slice(start.character, end.character),
      ]),
    ).toEqual([
      ['later-stages', 'hint', 'design'],
      ['MCS1', 'warning', 'purpose'],
      ['DR01', 'information', '<the task in care that a model with a good score would support>'],
    ]);
  });

  test('begins with what it is, who it is, and how far it is', () => {
    const text = yamlOf({
      name: 'Chest Pain Triage',
      stage: 'design',
      modalities: ['text', 'image'],
      imports: ['card.json'],
    });
    expect(text.slice(0, text.indexOf('\npurpose:'))).toBe(`\
# A benchmark definition, to be checked against the MedCheck criteria.
# Put your own words in place of the <angle brackets>. What you cannot say yet may stay, or go.
# What a criterion asks for: point at its id in an editor, or run \`medcheck explain MC01\`.
medcheck: "1.0"
imports:
  - card.json
name: Chest Pain Triage
status: draft
# How far the work is: design, data, evaluation, validity or governance.
stage: design
modalities: [text, image]
`);
  });

  test('asks what the other modality is, where there is one', () => {
    expect(yamlOf({ stage: 'design', modalities: ['other'] })).toContain(
      'modalities: [other]\ndetail: <says what other stands for in modalities>\n',
    );
    expect(yamlOf({ stage: 'design', modalities: ['text'] })).not.toContain('\ndetail:');
  });

  test.each(['A: b', '"quoted" # no comment', '${1:x} $y `z` } \\', '急诊分诊', '- 1', 'yes', '1.10', "it's"])(
    'keeps the name %s',
    async (name) => {
      const given = { name, stage: 'design', modalities: ['text'] } as const;
      expect((await verdictOn(yamlOf(given))).name).toBe(name);
      expect((await verdictOn(plainOf(newJson(given)), 'medcheck.json')).name).toBe(name);
      expect(expanded(snippetOf(newYaml(given))).text).toBe(yamlOf(given));
      expect((await verdictOn(yamlOf(given))).diagnostics.map((d) => d.code)).toEqual(['later-stages', 'MCS1', 'DR01']);
    },
  );
});

test('the choices are those of the format, each with its meaning', () => {
  expect(choicesFor('stage').map(({ value }) => value)).toEqual(STAGES);
  expect(choicesFor('modalities').map(({ value }) => value)).toEqual(schemaAt('/modalities/*')?.enum);
  for (const { description } of [...choicesFor('stage'), ...choicesFor('modalities')])
    expect(description).toMatch(/\.$/);
  expect(choicesFor('modalities')[1]).toEqual({
    value: 'image',
    description: 'Still images: X-ray, CT slices, histology, skin or eye photographs.',
  });
});
