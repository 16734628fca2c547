/** Code lenses and inlay hints: the scores beside the text. */
import { afterEach, describe, expect, test } from 'vitest';
import type { CodeLens, InlayHint } from 'vscode-languageserver/node';
import { EDITOR, Session, type SessionOptions, endSessions, fakePlatform, range } from './session';

afterEach(endSessions);

const URI = 'file:///w/medcheck.yaml';
const TEXT = `# A comment first
medcheck: "1.0"
name: Sepsis notes
version: "1.0"
modalities: [text]
purpose:
  capability: Recognise sepsis in emergency notes
  goals: ["Measure how often sepsis is missed on the ward"]
standards: [{system: LOINC}]
data:
  annotation: {adjudication: A third physician decides}
x_own: {goals: 1}
`;

/** A session with one open document. */
async function opened(text: string, uri = URI, options: SessionOptions = {}): Promise<Session> {
  const session = await Session.start({ platform: fakePlatform(), ...options });
  session.open(uri, text);
  return session;
}

/** The lines (from 0) and titles of a document's lenses. */
async function lenses(session: Session, uri = URI): Promise<[number, string][] | null> {
  const found = await session.ask<CodeLens[] | null>('codeLens', uri);
  return found && found.map((lens) => [lens.range.start.line, lens.command?.title ?? '']);
}

describe('code lenses', () => {
  test('the marker has the points, and each block the criteria that it feeds', async () => {
    expect(await lenses(await opened(TEXT))).toEqual([
      [1, 'MedCheck 5/92 · Design 3/24 · Data 1/24 · Evaluation 0/16 · Validity 0/12 · Governance 1/16'],
      [5, 'MC01 2/2 · MC02 0/2 · MC03 0/2 · MC04 0/2 · MC11 0/2 · MC46 0/2'],
      [8, 'MC09 1/2'],
      [9, 'MC13 0/2 · MC14 0/2 · MC15 0/2 · MC16 0/2 · MC17 0/2 · MC18 0/2 · … 6 more'],
    ]);
  });

  test('a lens covers the key, and runs the command that the client named, with the document', async () => {
    const session = await opened(TEXT, URI, { options: { lensCommand: 'example.open' } });
    const [first, second] = (await session.ask<CodeLens[]>('codeLens', URI)) ?? [];
    expect(first?.range).toEqual(range(1, 0, 8));
    expect(second).toMatchObject({ range: range(5, 0, 7), command: { command: 'example.open', arguments: [URI] } });
  });

  test('without such a command it is text alone', async () => {
    const found = await (await opened(TEXT)).ask<CodeLens[]>('codeLens', URI);
    expect(found.map((lens) => lens.command?.command)).toEqual(['', '', '', '']);
  });

  test('what is waived is counted beside the points, and said at its block', async () => {
    const text = `${TEXT.replace(/standards.*\n/, '')}standards: {not_applicable: No codes are in the data}\n`;
    const found = await lenses(await opened(text));
    expect(found?.[0]?.[1]).toMatch(/^MedCheck 4\/90 .* · 1 not applicable$/);
    expect(found?.at(-1)).toEqual([11, 'MC09 n/a']);
  });

  test('a file with syntax errors says that its points are provisional', async () => {
    const found = await lenses(await opened(`${TEXT}broken: [\n`));
    expect(found?.[0]?.[1]).toMatch(/^MedCheck 5\/92 .* · provisional$/);
  });

  test('each document of a file has its own', async () => {
    const found = await lenses(await opened(`${TEXT}---\nname: B\nstandards: [{system: LOINC}]\n`));
    expect(found?.slice(4)).toEqual([
      [13, expect.stringMatching(/^MedCheck 1\/\d\d · Design 1\/24 /)],
      [14, 'MC09 1/2'],
    ]);
  });

  test('in JSON they stand at the keys; where all is on one line, there is one', async () => {
    const uri = 'file:///w/medcheck.json';
    const text = '{\n  "name": "🩺",\n  "medcheck": "1.0",\n  "standards": [{"system": "LOINC"}]\n}\n';
    const session = await opened(text, uri);
    expect((await lenses(session, uri))?.map(([line]) => line)).toEqual([2, 3]);
    session.change(uri, text.replaceAll('\n', ' '));
    expect((await lenses(session, uri))?.map(([line]) => line)).toEqual([0]);
  });

  test('a BenchmarkCard has them at its sections', async () => {
    const uri = 'file:///w/clinic-card.json';
    const text =
      '{\n"benchmark_details": {"name": "A"},\n"ethical_and_legal_considerations": {"consent_procedures": "None was needed"},\n"x": {}}';
    const found = await lenses(await opened(text, uri), uri);
    expect(found?.[0]).toEqual([1, expect.stringMatching(/^MedCheck \d+\/\d\d · Design /)]);
    expect(found?.[1]).toEqual([2, expect.stringMatching(/^MC\d\d \d\/2 · MC\d\d \d\/2/)]);
    expect(found).toHaveLength(2);
  });

  test('no text of a document gets into one', async () => {
    const hostile = '$(alert) [x](command:evil) <img src=x>';
    const text = `medcheck: "1.0"\nname: "${hostile}"\n"${hostile}": {a: 1}\ndata: {size: 1}\ntasks: [{id: "${hostile}"}]\n`;
    for (const [, title] of (await lenses(await opened(text))) ?? []) {
      expect(title).toMatch(/^(?:MedCheck \d+\/\d\d|MC\d\d (?:\d\/2|n\/a))(?: · (?:… )?[\w ]+(?:\/\d+)?)*$/);
    }
  });

  test('they can be switched off for a folder, and the client is asked to ask again', async () => {
    let codeLens = true;
    const session = await opened(TEXT, URI, { settings: () => ({ codeLens }) });
    expect(await lenses(session)).toHaveLength(4);
    codeLens = false;
    session.settingsChanged();
    await session.until('lenses are refreshed', () => session.sent('workspace/codeLens/refresh').length > 0);
    expect(await lenses(session)).toEqual([]);
  });

  test('a client that cannot be asked to ask again is not', async () => {
    const session = await opened(TEXT, URI, { capabilities: { ...EDITOR, workspace: { configuration: true } } });
    session.settingsChanged();
    expect(await lenses(session)).toHaveLength(4);
    expect(session.received.filter(({ method }) => method.endsWith('/refresh'))).toEqual([]);
  });

  test('a file that is none of ours has none', async () => {
    const session = await opened('name: A\n', 'file:///w/other.yaml');
    expect(await lenses(session, 'file:///w/other.yaml')).toBeNull();
    expect(await lenses(session, 'file:///w/unknown.yaml')).toBeNull();
  });
});

describe('inlay hints', () => {
  const ON = { settings: () => ({ inlayHints: true }) };
  const all = { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } };

  /** The hints as line, character and label. */
  async function labels(session: Session, params: object = all, uri = URI): Promise<[number, number, string][] | null> {
    const found = await session.ask<InlayHint[] | null>('inlayHint', uri, params);
    return (
      found &&
      found.map(({ position, label }) => [position.line, position.character, typeof label === 'string' ? label : '?'])
    );
  }

  test('a key of a criterion has the score behind its colon', async () => {
    expect(await labels(await opened(TEXT, URI, ON))).toEqual([
      [3, 8, 'MC43 1/2'],
      [6, 13, 'MC01 2/2'],
      [7, 8, 'MC01 2/2'],
      [8, 10, 'MC09 1/2'],
      [10, 13, 'MC19 0/2'],
      [10, 28, 'MC20 1/2'],
    ]);
  });

  test('pointing at one says what is missing, in plain text', async () => {
    const text = TEXT.replace('system: LOINC', 'system: LOINC, x_a: 1').replace('LOINC', '"[LOINC](x)"');
    const found = await (await opened(text, URI, ON)).ask<InlayHint[]>('inlayHint', URI, all);
    expect(found.map(({ tooltip }) => tooltip)).toEqual([
      'MC43 Versioning. Missing for 2: changelog as path or url, or policy with substance.',
      'MC01 Target capability defined: fully met.',
      'MC01 Target capability defined: fully met.',
      'MC09 Medical standards. Missing for 2: one standard with system, version and applied_to; a system outside the list counts only with url or evidence ([LOINC](x) lacks version, applied_to and url or evidence).',
      'MC19 Annotation protocol. Missing for 2: protocol; annotators with count and qualification (not asked where label_source is exam_key, record, outcome or calculated).',
      'MC20 Agreement and adjudication. Missing for 2: agreement with metric and value.',
    ]);
    expect(found[0]).toMatchObject({ paddingLeft: true });
  });

  test('only the lines that are asked for have some', async () => {
    const params = { range: { start: { line: 7, character: 0 }, end: { line: 8, character: 0 } } };
    expect((await labels(await opened(TEXT, URI, ON), params))?.map(([line]) => line)).toEqual([7, 8]);
  });

  test('a key that only qualifies others has none; what several criteria read has all of them', async () => {
    const text = 'medcheck: "1.0"\ndata:\n  splits: [{name: test, role: test}]\ntasks : [{id: a}]\n';
    expect(await labels(await opened(text, URI, ON))).toEqual([
      [2, 9, 'MC24 1/2'],
      [3, 7, 'MC07 0/2 · MC26 0/2 · MC32 0/2 · MC35 0/2'],
    ]);
  });

  test('an anchor has its hints once, where it is written', async () => {
    const text = 'medcheck: "1.0"\npurpose: &p\n  capability: Recognise sepsis in notes\nx_copy: *p\n';
    expect((await labels(await opened(text, URI, ON)))?.map(([line]) => line)).toEqual([2]);
  });

  test('in JSON, and in a BenchmarkCard', async () => {
    const json = '{"medcheck": "1.0", "x": "🩺", "standards" : [{"system": "LOINC"}]}';
    expect(await labels(await opened(json, 'file:///w/medcheck.json', ON), all, 'file:///w/medcheck.json')).toEqual([
      [0, 44, 'MC09 1/2'],
    ]);
    const card = '{"benchmark_card": {"benchmark_details": {"similar_benchmarks": ["MedQA"]}}}';
    expect(
      await labels(await opened(card, 'file:///w/clinic-card.json', ON), all, 'file:///w/clinic-card.json'),
    ).toEqual([[0, 63, 'MC04 1/2']]);
  });

  test('they are off without a setting, and appear when it changes', async () => {
    let settings: object = {};
    const session = await opened(TEXT, URI, { settings: () => settings });
    expect(await labels(session)).toEqual([]);
    settings = { inlayHints: true };
    session.settingsChanged();
    await session.until('hints are refreshed', () => session.sent('workspace/inlayHint/refresh').length > 0);
    expect(await labels(session)).toHaveLength(6);
  });

  test('a file that is none of ours has none', async () => {
    const session = await opened('name: A\n', 'file:///w/other.yaml', ON);
    expect(await labels(session, all, 'file:///w/other.yaml')).toBeNull();
  });
});
