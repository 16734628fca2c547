/** The native format's reader: what it accepts beside the full form, and what it says of what is wrong. */
import { describe, expect, it } from 'vitest';
import { check } from '../../server/src/engine/check';
import { languageOf } from '../../server/src/engine/language';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import type { Diagnostic } from '../../server/src/engine/diagnostic';
import { closest, evidenceOf, readDefinition } from '../../server/src/formats/definition/read';
import { detect, detectByName } from '../../server/src/formats/detect';
import { type Model, placeOf, valueAt } from '../../server/src/formats/model';
import { rangeOf } from '../../server/src/syntax/document';
import type { Data } from '../../server/src/syntax/node';
import { parse } from '../../server/src/syntax/parse';
import { segmentsOf } from '../../server/src/syntax/pointer';
import { Lines } from '../../server/src/syntax/text';

const HEAD = 'medcheck: "1.0"\nname: A benchmark\nstage: design\npurpose: {capability: Read an ECG}\n';

function read(text: string, file = 'medcheck.yaml'): Model {
  const [document] = parse(text, languageOf(file));
  if (!document) throw new Error('There is always a document.');
  return readDefinition(document);
}

/** The value at a pointer, as JSON. */
function value(text: string, pointer: string, file?: string): unknown {
  const data: Data = valueAt(read(HEAD + text, file).data, segmentsOf(pointer));
  return data === undefined ? undefined : (JSON.parse(JSON.stringify(data)) as unknown);
}

const ABOUT_THE_TEXT = /^(?:schema|unknown-key|duplicate-key|yaml-ambiguous|syntax)$/;

/** Findings on the text itself: code, severity, the words they are shown at, message. */
async function findings(
  text: string,
  path = 'medcheck.yaml',
): Promise<{ code: string; severity: string; at: string; message: string }[]> {
  const whole = path.endsWith('.json') ? text : HEAD + text;
  const [verdict] = await check({
    text: whole,
    path,
    format: 'medcheck',
    settings: DEFAULT_SETTINGS,
    host: null,
    strict: true,
  });
  const lines = new Lines(whole);
  const at = ({ range }: Diagnostic): string => whole.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
  return (verdict?.diagnostics ?? [])
    .filter(({ code }) => ABOUT_THE_TEXT.test(code))
    .map((d) => ({ code: d.code, severity: d.severity, at: at(d), message: d.message }));
}

describe('what stands for the full form', () => {
  it('a text in place of an object is kept', () => {
    expect(value('data: {privacy: "De-identified by hand"}', '/data/privacy')).toBe('De-identified by hand');
  });

  it('one text in place of a list is its only item; an item that is a text fills the first key', () => {
    expect(value('languages: en', '/languages')).toEqual(['en']);
    expect(value('tasks: triage', '/tasks')).toEqual([{ id: 'triage' }]);
    expect(value('tasks: [triage, {id: b}]', '/tasks')).toEqual([{ id: 'triage' }, { id: 'b' }]);
    expect(value('experts: [{role: Nurse, contributes: design}]', '/experts')).toEqual([
      { role: 'Nurse', contributes: ['design'] },
    ]);
    expect(value('standards: LOINC', '/standards')).toEqual([{ system: 'LOINC' }]);
  });

  it('what stands for another form keeps the place where it was written', () => {
    const text = HEAD + 'tasks: [triage]\nstandards: LOINC\n';
    const model = read(text);
    const [document] = parse(text, 'yaml');
    for (const [pointer, words] of [
      ['/tasks/0/id', 'triage'],
      ['/standards/0/system', 'LOINC'],
      ['/standards/0', 'LOINC'],
    ] as const) {
      const range = document && rangeOf(document, placeOf(model, pointer).pointer);
      const lines = new Lines(text);
      expect(range && text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end)), pointer).toBe(words);
    }
  });

  it('one judge, or a list of them', () => {
    expect(value('evaluation: {judge: {type: llm}}', '/evaluation/judge')).toEqual({ type: 'llm' });
    expect(value('evaluation: {judge: [llm, {type: human}]}', '/evaluation/judge')).toEqual([
      { type: 'llm' },
      { type: 'human' },
    ]);
    expect(value('evaluation: {judge: A model}', '/evaluation/judge')).toBe('A model');
  });

  it.each([
    ['version: 1.10', '/version', '1.10'],
    ['version: 2025', '/version', '2025'],
    ['version: 012', '/version', '012'],
    ['version: 1e3', '/version', '1e3'],
    ['version: "1.10"', '/version', '1.10'],
    ['evaluation: {harness: {seed: 7}}', '/evaluation/harness/seed', '7'],
    ['languages: 5', '/languages', ['5']],
    ['grounding: {guidelines: [{name: x, year: 2023}]}', '/grounding/guidelines/0/year', '2023'],
  ])('a number for a text is read as it is written: %s', (text, pointer, wanted) => {
    expect(value(text, pointer)).toEqual(wanted);
  });

  it('a number stays one where a number may stand', () => {
    expect(value('data: {sources: [{name: x, sites: 3}]}', '/data/sources/0/sites')).toBe(3);
    expect(value('data: {sources: [{name: x, sites: [A, {name: B, items: 2}]}]}', '/data/sources/0/sites')).toEqual([
      { name: 'A' },
      { name: 'B', items: 2 },
    ]);
    expect(value('data: {size: {items: 012}}', '/data/size/items')).toBe(12);
    expect(value('data: {size: {items: 0}}', '/data/size/items')).toBe(0);
  });

  it('numbers of JSON too', () => {
    const json = `{"medcheck": "1.0", "version": 1.10, "data": {"sources": [{"sites": 3}]}}`;
    const { data } = read(json, 'medcheck.json');
    expect(data['version']).toBe('1.10');
    expect(valueAt(data, ['data', 'sources', '0', 'sites'])).toBe(3);
  });

  it.each([
    ['10.1000/xyz', { doi: '10.1000/xyz' }],
    ['doi: 10.1000/xyz', { doi: '10.1000/xyz' }],
    ['arXiv:2508.04325', { arxiv: '2508.04325' }],
    ['arxiv: 2508.04325v2', { arxiv: '2508.04325v2' }],
    ['https://example.org/a', { url: 'https://example.org/a' }],
    ['HTTP://example.org', { url: 'HTTP://example.org' }],
    [' docs/a.md ', { path: 'docs/a.md' }],
    ['10.md', { path: '10.md' }],
  ])('the evidence %j is an item of its kind', (text, item) => {
    expect({ ...evidenceOf(text) }).toEqual(item);
    expect(value(`references: [${JSON.stringify(text)}]`, '/references')).toEqual([item]);
  });

  it('evidence as one text, and a single item', () => {
    expect(value('references: a.md', '/references')).toEqual([{ path: 'a.md' }]);
    expect(value('governance: {documentation: {datasheet: a.md}}', '/governance/documentation/datasheet')).toEqual({
      path: 'a.md',
    });
    expect(value('evaluation: {reasoning: {method: x, evidence: a.md}}', '/evaluation/reasoning/evidence')).toEqual([
      { path: 'a.md' },
    ]);
  });

  it('keys of the authors, and the schema that an editor asks for', async () => {
    expect(await findings('x_note: {any: [thing, 1]}\ndata: {x_id: 3, size: {x_a: no}}\n')).toEqual([]);
    expect(
      await findings(
        '{"$schema": "../schemas/definition.schema.json", "medcheck": "1.0", "name": "x", "stage": "design", "purpose": {}}',
        'medcheck.json',
      ),
    ).toEqual([]);
  });
});

describe('not_applicable', () => {
  it('at a key of an object, a list or a text is a waiver and no content', () => {
    const { data, waivers } = read(
      `${HEAD}data:\n  ethics: {not_applicable: Only invented cases}\n  preprocessing: {not_applicable: Nothing was done}\n  annotation:\n    adjudication: {not_applicable: One exam key}\n`,
    );
    expect(waivers).toEqual([
      { pointer: '/data/ethics', reason: 'Only invented cases' },
      { pointer: '/data/preprocessing', reason: 'Nothing was done' },
      { pointer: '/data/annotation/adjudication', reason: 'One exam key' },
    ]);
    expect(JSON.stringify(data['data'])).toBe('{"annotation":{}}');
  });

  it('in assessment, and beside content', () => {
    const { data, waivers } = read(
      `${HEAD}assessment: {MC18: {not_applicable: Only invented cases}}\ndata: {ethics: {not_applicable: No data, body: A board}}\n`,
    );
    expect(waivers.map(({ pointer }) => pointer).sort()).toEqual(['/assessment/MC18', '/data/ethics']);
    expect(JSON.stringify(valueAt(data, ['data', 'ethics']))).toBe('{"body":"A board"}');
  });

  it.each(['""', 'TODO', '<why>', '3', 'true', '[a]', ''])('has no reason in %j', (reason) => {
    expect(read(`${HEAD}data: {ethics: {not_applicable: ${reason}}}`).waivers).toEqual([
      { pointer: '/data/ethics', reason: null },
    ]);
  });

  it('does not stand in list items', async () => {
    expect(await findings('tasks: [{id: a, not_applicable: Why not}]')).toMatchObject([
      { code: 'unknown-key', at: 'not_applicable' },
    ]);
  });
});

describe('what is wrong', () => {
  const cases: [string, string, { code: string; severity: string; at: string; message: string }[]][] = [
    [
      'an unknown key',
      'purposes: 1',
      [
        {
          code: 'unknown-key',
          severity: 'warning',
          at: 'purposes',
          message: '"purposes" is not a key of a definition. Did you mean "purpose"? Keys of your own begin with x_.',
        },
      ],
    ],
    [
      'an unknown key in a list',
      'tasks: [{id: a, metric: b}]',
      [
        {
          code: 'unknown-key',
          severity: 'warning',
          at: 'metric',
          message: '"metric" is not a key of "tasks". Did you mean "metrics"? Keys of your own begin with x_.',
        },
      ],
    ],
    [
      'an unknown key that is close to none',
      'zebra: 1',
      [
        {
          code: 'unknown-key',
          severity: 'warning',
          at: 'zebra',
          message: '"zebra" is not a key of a definition. Keys of your own begin with x_.',
        },
      ],
    ],
    [
      'a list for an object',
      'data: {privacy: [a]}',
      [
        {
          code: 'schema',
          severity: 'error',
          at: 'privacy',
          message:
            '"privacy" must be an object with keys of its own, not a list. Its first keys are contains_personal_health_data, deidentification, regulations.',
        },
      ],
    ],
    [
      'a text for a block',
      'data: All ours',
      [
        {
          code: 'schema',
          severity: 'error',
          at: 'All ours',
          message:
            '"data" must be an object with keys of its own, not a text. Its first keys are size, sources, translations.',
        },
      ],
    ],
    [
      'an object for a list',
      'languages: {a: b}',
      [{ code: 'schema', severity: 'error', at: 'languages', message: '"languages" must be a list, not an object.' }],
    ],
    [
      'an object for a text',
      'version: {a: b}',
      [{ code: 'schema', severity: 'error', at: 'version', message: '"version" must be a text, not an object.' }],
    ],
    [
      'a text for a flag',
      'data: {privacy: {contains_personal_health_data: yes}}',
      [
        {
          code: 'schema',
          severity: 'error',
          at: 'yes',
          message: '"contains_personal_health_data" must be true or false, not a text. Write true.',
        },
      ],
    ],
    [
      'a text for a count',
      'data: {size: {items: "1,200 items"}}',
      [
        {
          code: 'schema',
          severity: 'error',
          at: '"1,200 items"',
          message:
            '"items" must be a whole number, not a text. Write it without quotes, units and thousands separators.',
        },
      ],
    ],
    [
      'half a count',
      'data: {size: {items: 1.5}}',
      [{ code: 'schema', severity: 'error', at: '1.5', message: '"items" must be a whole number, not a number.' }],
    ],
    [
      'a count below 0',
      'data: {size: {items: -1}}',
      [{ code: 'schema', severity: 'error', at: '-1', message: '"items" is 0 or more.' }],
    ],
    [
      'a percent for a share',
      'data: {review: {share_reviewed: 95}}',
      [
        {
          code: 'schema',
          severity: 'error',
          at: '95',
          message: '"share_reviewed" lies between 0 and 1. Write 0.95 for 95 percent.',
        },
      ],
    ],
    [
      'a share below 0',
      'data: {review: {share_reviewed: -0.1}}',
      [{ code: 'schema', severity: 'error', at: '-0.1', message: '"share_reviewed" lies between 0 and 1.' }],
    ],
    [
      'one bound',
      'evaluation: {metrics: [{id: a, range: [0]}]}',
      [
        {
          code: 'schema',
          severity: 'error',
          at: 'range',
          message: '"range" has exactly 2 entries, and there is 1 here.',
        },
      ],
    ],
    [
      'three bounds',
      'evaluation: {metrics: [{id: a, range: [0, 1, 2]}]}',
      [
        {
          code: 'schema',
          severity: 'error',
          at: 'range',
          message: '"range" has exactly 2 entries, and there are 3 here.',
        },
      ],
    ],
    [
      'a value of an enumeration that does not exist',
      'status: relased',
      [
        {
          code: 'schema',
          severity: 'error',
          at: 'relased',
          message:
            '"relased" is no value of "status". Did you mean "released"? It is one of: draft, released, deprecated, retired.',
        },
      ],
    ],
    [
      'a value of a long enumeration',
      'tasks: [{id: a, type: Triagge}]',
      [
        {
          code: 'schema',
          severity: 'error',
          at: 'Triagge',
          message:
            '"Triagge" is no value of "type". Did you mean "triage"? It is one of: multiple_choice, closed_qa, open_qa, visual_qa, diagnosis, triage, treatment, prognosis, classification, entailment, summarization, simplification, ….',
        },
      ],
    ],
    [
      'a flag for a value of an enumeration',
      'status: true',
      [{ code: 'schema', severity: 'error', at: 'true', message: '"status" must be a text, not true.' }],
    ],
    [
      'a list for a value of an enumeration',
      'data: {grouping_unit: [patient]}',
      [
        {
          code: 'schema',
          severity: 'error',
          at: 'grouping_unit',
          message: '"grouping_unit" must be a text, not a list.',
        },
      ],
    ],
    [
      'an object for a value of an enumeration',
      'stage: {a: b}',
      [
        {
          code: 'duplicate-key',
          severity: 'error',
          at: 'stage',
          message: 'The key "stage" is already there in line 3; this one is not read.',
        },
      ],
    ],
    [
      'a first key that is none of its values',
      'evaluation: {safety: [dosage]}',
      [
        {
          code: 'schema',
          severity: 'error',
          at: 'dosage',
          message:
            '"dosage" is no value of "hazard". It is one of: harmful_advice, missed_diagnosis, under_triage, over_treatment, dosing_error, drug_interaction, contraindication, hallucination, omission, crisis_response, delayed_escalation, privacy_leak, ….',
        },
      ],
    ],
    [
      'a date that is none',
      'data: {size: {as_of: "15.11.2026"}}',
      [
        {
          code: 'schema',
          severity: 'error',
          at: '"15.11.2026"',
          message: '"15.11.2026" is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.',
        },
      ],
    ],
    [
      'a month that is none',
      'data: {size: {as_of: 2026-13}}',
      [
        {
          code: 'schema',
          severity: 'error',
          at: '2026-13',
          message: '"2026-13" is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.',
        },
      ],
    ],
    [
      'other without detail',
      'modalities: [text, other]',
      [
        {
          code: 'schema',
          severity: 'error',
          at: 'other',
          message: '"other" needs a "detail" beside it that says what it stands for.',
        },
      ],
    ],
    [
      'other in an object without detail',
      'data: {grouping_unit: other}',
      [
        {
          code: 'schema',
          severity: 'error',
          at: 'other',
          message: '"other" needs a "detail" beside it that says what it stands for.',
        },
      ],
    ],
    [
      'something for a number or a list',
      'data: {sources: [{name: x, sites: true}]}',
      [
        {
          code: 'schema',
          severity: 'error',
          at: 'true',
          message: '"sites" must be a whole number or a list, not true.',
        },
      ],
    ],
  ];
  it.each(cases)('%s: %s', async (_, text, wanted) => {
    expect(await findings(text)).toEqual(wanted);
  });

  it.each([
    ['detail: Breath samples\nmodalities: [other]', '/modalities', ['other']],
    ['data: {grouping_unit: other, detail: Ward}', '/data/grouping_unit', 'other'],
    ['evaluation: {safety: [{hazard: other, detail: Falls, test: x}]}', '/evaluation/safety/0/hazard', 'other'],
  ])('other with detail is a value: %s', async (text, pointer, wanted) => {
    expect(await findings(text)).toEqual([]);
    expect(value(text, pointer)).toEqual(wanted);
  });

  it.each(['2026', '"2026"', '2026-11', '2026-11-30'])('%s is a date', async (date) => {
    expect(await findings(`data: {size: {as_of: ${date}}}`)).toEqual([]);
  });

  it('what is wrong counts as absent, its neighbours do not', () => {
    expect(value('data: {size: {items: many, patients: 3}}', '/data/size')).toEqual({ patients: 3 });
    expect(value('modalities: [text, telepathy]', '/modalities')).toEqual(['text', null]);
    expect(value('tasks: [{id: a, type: other}]', '/tasks')).toEqual([{ id: 'a' }]);
  });

  it('placeholders are nothing said, and no error', async () => {
    expect(
      await findings(
        'version: <version>\ndata:\n  size: {items: TODO, as_of: <when>}\n  grouping_unit: <item or patient>\n  review: {share_reviewed: TBD}\n',
      ),
    ).toEqual([]);
    expect(value('data: {size: {items: TODO}}', '/data/size')).toEqual({});
  });

  it('empty values are nothing said', async () => {
    expect(await findings('version:\ndata:\n  size:\n  sources: [null, ~]\ntasks: []\n')).toEqual([]);
  });

  it('of two equal keys the first counts, even where it is empty', async () => {
    expect(value('version:\nversion: "2"', '/version')).toBeUndefined();
    expect(await findings('version:\nversion: "2"')).toEqual([
      {
        code: 'duplicate-key',
        severity: 'error',
        at: 'version',
        message: 'The key "version" is already there in line 5; this one is not read.',
      },
    ]);
  });

  it('the required keys are asked for, where they stand without a value there', async () => {
    const messages = async (text: string): Promise<string[][]> =>
      (
        await check({ text, path: 'medcheck.yaml', format: 'medcheck', settings: DEFAULT_SETTINGS, host: null })
      )[0]?.diagnostics
        .filter(({ code }) => code === 'schema')
        .map(({ range, message }) => [
          `${range.start.line}:${range.start.character}-${range.end.character}`,
          message,
        ]) ?? [];
    const marker = 'The marker medcheck: "1.0" is missing; it says which version of the format the file is written in.';
    const name = 'The benchmark has no name. Add name: at the top level.';
    const purpose = 'The definition has no purpose. Add purpose: with the capability that the benchmark measures.';
    expect(new Map(await messages('').then((all) => all.map(([at = '', message = '']) => [message, at])))).toEqual(
      new Map([
        [marker, '0:0-0'],
        [name, '0:0-0'],
        [purpose, '0:0-0'],
      ]),
    );
    expect(await messages('medcheck: "1.0"\nname:\npurpose: {}')).toEqual([['1:0-4', name]]);
    expect(await messages('name: x\npurpose: {}')).toEqual([['0:0-4', marker]]);
    const aMapping = 'A definition is a mapping of keys, beginning with medcheck: "1.0", a name and a purpose.';
    expect(await messages('- medcheck: "1.0"')).toEqual([['0:0-17', aMapping]]);
    expect(await messages('just words')).toEqual([['0:0-10', aMapping]]);
  });

  it('a list of too many entries is cut', async () => {
    const text = `languages: [${'en,'.repeat(6_000)}]`;
    expect(await findings(text)).toMatchObject([
      { code: 'schema', at: 'languages', message: '"languages" has 6000 entries; only the first 5000 are read.' },
    ]);
  });

  it('keys that mean something to JavaScript are unknown keys', async () => {
    expect(
      (await findings('__proto__: {a: 1}\nconstructor: 1\ndata: {toString: x}')).map(({ code, at }) => [code, at]),
    ).toEqual([
      ['unknown-key', '__proto__'],
      ['unknown-key', 'constructor'],
      ['unknown-key', 'toString'],
    ]);
  });
});

describe('the marker', () => {
  const marked = async (marker: string): Promise<[string, string, string][]> => {
    const text = `medcheck: ${marker}\nname: x\nstage: design\npurpose: {}\n`;
    const [verdict] = await check({
      text,
      path: 'medcheck.yaml',
      format: 'medcheck',
      settings: DEFAULT_SETTINGS,
      host: null,
    });
    return (verdict?.diagnostics ?? [])
      .filter(({ code }) => ABOUT_THE_TEXT.test(code))
      .map((d) => [d.code, d.severity, d.message]);
  };

  it.each(['1', '1.0'])('as the number %s is understood', async (marker) => {
    expect(await marked(marker)).toEqual([
      ['yaml-ambiguous', 'warning', 'The format version is a text: write medcheck: "1.0", with quotes.'],
    ]);
  });

  it.each(['"2.0"', '2.0', '"1.0.1"', 'x'])('of an unknown version is read as 1.0: %s', async (marker) => {
    expect(await marked(marker)).toEqual([
      [
        'schema',
        'warning',
        `"${marker.replaceAll('"', '')}" is not a known format version; the file is read as "1.0".`,
      ],
    ]);
  });

  it.each(['[1]', '{a: b}', 'true'])('of another type is an error: %s', async (marker) => {
    expect((await marked(marker)).map(([code, severity]) => [code, severity])).toEqual([['schema', 'error']]);
  });

  it('in quotes says nothing', async () => {
    expect(await marked('"1.0"')).toEqual([]);
    expect(await marked("'1.0'")).toEqual([]);
  });
});

describe('values that YAML 1.1 tools read differently', () => {
  it.each([
    ['languages: [no]', 'no', 'Tools that read YAML 1.1 take no for false. Put it in quotes: "no".'],
    ['homepage: Yes', 'Yes', 'Tools that read YAML 1.1 take Yes for true. Put it in quotes: "Yes".'],
    ['version: 1.10', '1.10', 'Tools that read it as a number turn 1.10 into 1.1. Put it in quotes: "1.10".'],
    ['version: 012', '012', 'Tools that read YAML 1.1 take 012 for an octal number. Put it in quotes: "012".'],
    [
      'version: 12:30',
      '12:30',
      'Tools that read YAML 1.1 take 12:30 for a number in base 60. Put it in quotes: "12:30".',
    ],
    [
      'data: {size: {items: 0120}}',
      '0120',
      'Tools that read YAML 1.1 take 0120 for an octal number. Write it without the leading zero.',
    ],
  ])('%s', async (text, at, message) => {
    const [finding] = (await findings(text)).filter(({ code }) => code === 'yaml-ambiguous');
    expect(finding).toEqual({ code: 'yaml-ambiguous', severity: 'warning', at, message });
  });

  it('are no longer ambiguous in quotes, in JSON, and where another finding says more', async () => {
    expect(await findings('languages: ["no"]\nversion: "1.10"\nhomepage: 1.1')).toEqual([]);
    expect(await findings('{"medcheck": "1.0", "name": "x", "purpose": {}, "version": 1.10}', 'medcheck.json')).toEqual(
      [],
    );
    expect((await findings('data: {privacy: {contains_personal_health_data: no}}')).map(({ code }) => code)).toEqual([
      'schema',
    ]);
  });
});

describe('detection', () => {
  it.each([
    ['medcheck.yaml', 'medcheck'],
    ['a/b/medcheck.yml', 'medcheck'],
    ['C:\\x\\MedCheck.JSON', 'medcheck'],
    ['ecg.medcheck.yaml', 'medcheck'],
    ['medcheck.config.yaml', 'config'],
    ['medcheck.config.json', 'config'],
    ['x.medcheck.config.yaml', undefined],
    ['notmedcheck.yaml', undefined],
    ['medcheck.yaml.bak', undefined],
    ['medcheck.md', undefined],
    ['medcheck.yaml/readme', undefined],
  ])('by name: %s', (name, wanted) => {
    expect(detectByName(name)).toBe(wanted);
  });

  it.each([
    ['name: x\nmedcheck: "1.0"', 'medcheck'],
    ['\ufeffmedcheck: 1', 'medcheck'],
    ['"medcheck": "1.0"', 'medcheck'],
    ['# note\r\nmedcheck:\r\n', 'medcheck'],
    ['{medcheck: "1.0"}', 'medcheck'],
    ['{"a": {"medcheck": 1}}', undefined],
    ['{"a": "medcheck:", "medcheck" : "1.0"}', 'medcheck'],
    ['{"a": "\\"", "benchmark_details": {}}', 'benchmarkcard'],
    ['{"benchmark_card": {"benchmark_details": {}}}', 'benchmarkcard'],
    ['a:\n  medcheck: "1.0"', undefined],
    ['medchecks: 1', undefined],
    ['medcheck:x', undefined],
    ['', undefined],
  ])('by content: %j', (text, wanted) => {
    expect(detect('', text)?.format).toBe(wanted);
  });

  it('looks at the first 4 KB alone', () => {
    expect(detect('a.yaml', `# ${'x'.repeat(5_000)}\nmedcheck: "1.0"`)).toBeUndefined();
    expect(detect('a.yaml', `# ${'x'.repeat(3_000)}\nmedcheck: "1.0"`)?.format).toBe('medcheck');
  });
});

it('a word is guessed where it is close, and only there', () => {
  expect(closest('capabilty', ['capability', 'goals'])).toBe('capability');
  expect(closest('Care-Setting', ['care_setting'])).toBe('care_setting');
  expect(closest('zebra', ['capability', 'goals'])).toBeUndefined();
  expect(closest('x', [])).toBeUndefined();
  expect(closest('y'.repeat(100_000), ['yy'])).toBeUndefined();
  expect(closest('a_long_key_that_is_like_none', ['capability', 'clinical_setting'])).toBeUndefined();
  expect(closest('clinical_activty', ['clinical_setting', 'clinical_activity'])).toBe('clinical_activity');
});
