/** What a hover says, and that a document's text never becomes Markdown in it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver/node';
import { BY_ID, CRITERIA } from '../../server/src/criteria/catalogue';
import { shown } from '../../server/src/formats/words';
import { escaped, plainText } from '../../server/src/report/escape';
import { anchors } from '../../server/src/report/page';
import { walk } from '../../server/src/syntax/node';
import { parse } from '../../server/src/syntax/parse';
import { EDITOR, Session, at, contentOf, endSessions, fakePlatform, range } from './session';

afterEach(endSessions);

const URI = 'file:///w/medcheck.yaml';
const HEAD = 'medcheck: "1.0"\nname: Sepsis notes\nstage: governance\n';

/** The hover in a text at a position, from a server of its own. */
async function hoverIn(text: string, position: Position, capabilities = EDITOR, uri = URI): Promise<Hover | null> {
  const session = await Session.start({ platform: fakePlatform(), capabilities });
  session.open(uri, text);
  return session.hover(uri, position);
}

/** The first line of a hover on a criterion. */
function headingOf(id: string): string {
  const criterion = BY_ID.get(id);
  if (!criterion) throw new Error(`There is no ${id}.`);
  return `### ${id} ${criterion.title}`;
}

/** Asks in one document again and again. */
async function asking(text: string, uri = URI): Promise<(mark: string, offset?: number) => Promise<string | null>> {
  const session = await Session.start({ platform: fakePlatform() });
  session.open(uri, text);
  return async (mark, offset = 0) => {
    const hover = await session.hover(uri, at(text, mark, offset));
    return hover && contentOf(hover);
  };
}

describe('on a key', () => {
  const TEXT = `${HEAD}purpose:
  capability: Recognise sepsis in emergency notes
  goals: ["Measure how often sepsis is missed on the ward"]
modalities: [text]
tasks:
  - id: detect
    type: classification
x_own: {goals: 1}
`;

  test('it says what the key is, its type, and what reads it with the score and what is missing', async () => {
    expect(await hoverIn(TEXT, at(TEXT, 'goals', 2))).toEqual({
      contents: {
        kind: MarkupKind.Markdown,
        value: [
          '**purpose.goals** — a list',
          'What the benchmark is meant to find out, one goal an entry.',
          '**Read by**',
          '- MC01 Target capability defined: **2 of 2**',
        ].join('\n\n'),
      },
      range: range(5, 2, 7),
    });
  });

  test('it lists what is missing', async () => {
    const text = TEXT.replace(/ {2}goals.*\n/, '');
    expect(
      contentOf(await hoverIn(text, at(text, 'capability')))
        .split('\n')
        .at(-1),
    ).toBe(
      '- MC01 Target capability defined: **1 of 2**. Missing: one goal with substance that differs from the capability',
    );
  });

  test.each([
    ['pur', 0],
    ['pose:', 4],
  ])('it holds from the first to behind the last character of the key (%s)', async (mark, offset) => {
    expect((await hoverIn(TEXT, at(TEXT, mark, offset)))?.range).toEqual(range(3, 0, 7));
  });

  test('an enumeration has its values with their meaning', async () => {
    const content = contentOf(await hoverIn(TEXT, at(TEXT, 'type:')));
    expect(content).toContain('one of the values below');
    expect(content).toContain('\n- `classification`: Assign one or more labels out of a fixed set.\n');
    expect(content).toContain('\n- `triage`: Decide how urgent a case is, or where it should go.\n');
  });

  test('a list of an enumeration has them too', async () => {
    const content = contentOf(await hoverIn(TEXT, at(TEXT, 'modalities')));
    expect(content).toContain('- `signal`: Waveforms from a device: ECG, EEG, pressure curves.\n');
  });

  test('a key that many criteria read names some and counts the rest', async () => {
    const text = `${HEAD}data: {size: {items: 5}}\n`;
    const content = contentOf(await hoverIn(text, at(text, 'data')));
    expect(content.match(/^- MC\d\d /gm)).toHaveLength(8);
    expect(content).toMatch(/\n- and \d+ more$/);
  });

  test.each([
    ['a value', at(TEXT, 'Recognise')],
    ['a key of the authors', at(TEXT, 'x_own')],
    ['a known word below it', at(TEXT, '{goals', 2)],
    ['an empty line', { line: 99, character: 0 }],
  ])('%s has none', async (_name, position) => {
    expect(await hoverIn(TEXT, position)).toBeNull();
  });

  test('an anchor with an alias is hovered at the anchor', async () => {
    const text = `${HEAD}purpose: &p\n  capability: Recognise sepsis in notes\nx_copy: *p\n`;
    expect(contentOf(await hoverIn(text, at(text, 'capability')))).toContain('**purpose.capability**');
  });

  test('a key of JSON is hovered with its quotes', async () => {
    const text = '{"medcheck": "1.0", "name": "A", "purpose": {"capability": "Recognise sepsis in notes"}}';
    const hover = await hoverIn(text, at(text, 'capability'), EDITOR, 'file:///w/medcheck.json');
    expect(hover?.range).toEqual(range(0, 45, 57));
    expect(contentOf(hover)).toContain('**purpose.capability**');
  });

  test('in the second document of a text it speaks of that one', async () => {
    const text = `${TEXT}---\n${HEAD}purpose:\n  capability: Recognise sepsis\n`;
    const content = contentOf(await hoverIn(text, { line: 16, character: 3 }));
    expect(content).toContain('MC01 Target capability defined: **1 of 2**');
  });

  test('a long enumeration is cut', async () => {
    const content = contentOf(await hoverIn(TEXT, at(TEXT, 'type:')));
    expect(content.match(/^- `/gm)).toHaveLength(12);
    expect(content).toContain('\n- and 14 more\n');
  });

  test('of a block the scores are named, and not all that is missing', async () => {
    const content = contentOf(await hoverIn(TEXT, at(TEXT, 'purpose')));
    expect(content).toContain('- MC02 Users and clinical setting: **0 of 2**\n');
    expect(content).not.toContain('Missing');
  });

  test('a merged key is hovered where it is written', async () => {
    const text = `${HEAD}x_base: &b {capability: Recognise sepsis in notes}\npurpose:\n  <<: *b\n`;
    expect(await hoverIn(text, at(text, '<<'))).toBeNull();
    expect(await hoverIn(text, at(text, 'capability'))).toBeNull();
  });

  test('emoji and CRLF before it move nothing', async () => {
    const text = 'medcheck: "1.0"\r\nname: "🩺🩺"\r\npurpose: {x_a: "🩺", capability: Recognise sepsis}\r\n';
    expect((await hoverIn(text, { line: 2, character: 24 }))?.range).toEqual(range(2, 21, 31));
    expect(await hoverIn(text, { line: 2, character: 20 })).toBeNull();
  });

  test('a file with syntax errors is hovered as far as it can be read', async () => {
    const text = `${HEAD}purpose:\n  capability: Recognise sepsis\nx: [\n`;
    expect(await hoverIn(text, at(text, 'capability'))).not.toBeNull();
  });
});

describe('in a BenchmarkCard', () => {
  const CARD = 'file:///w/clinic-card.json';
  const TEXT =
    '{"benchmark_details": {"name": "A"}, "purpose_and_intended_users": {"goal": "Measure reading of ECGs"}, "purpose": 1, "data": {"size": "MC24"}}';

  test('a key that a slot reads names the criteria with their score', async () => {
    const hover = await hoverIn(TEXT, at(TEXT, '"goal"'), EDITOR, CARD);
    expect(hover?.range).toEqual(range(0, 68, 74));
    expect(contentOf(hover)).toBe(
      [
        '**purpose_and_intended_users.goal** — of a BenchmarkCard',
        '**Read by**',
        [
          '- MC01 Target capability defined: **1 of 2** (a BenchmarkCard earns at most 1). Missing: capability has substance',
          '- MC02 Users and clinical setting: **0 of 2** (a BenchmarkCard earns at most 1). Missing: one intended user with user and use; clinical&#95;setting with care&#95;setting and with specialties or workflow&#95;step',
          '- MC03 Clinical need: **0 of 2** (a BenchmarkCard earns at most 1). Missing: statement has substance; one evidence item with path, url, doi or arxiv',
          '- MC07 Task mirrors clinical work: **0 of 2** (a BenchmarkCard earns at most 1). Missing: there is a task; every task has clinical&#95;activity, input and output',
          '- MC08 Coverage of specialties and skills: **0 of 2** (a BenchmarkCard earns at most 1)',
          '- MC25 Reproducible harness: **0 of 2** (a BenchmarkCard earns at most 1)',
          '- MC40 Access to the data: **0 of 2** (a BenchmarkCard earns at most 1)',
          '- DR01 Intended task: **0 of 2** (a BenchmarkCard earns at most 1)',
        ].join('\n'),
      ].join('\n\n'),
    );
  });

  test('so does one of a card that a program has wrapped', async () => {
    const text = `{"benchmark_card": ${TEXT}}`;
    expect(contentOf(await hoverIn(text, at(text, '"goal"'), EDITOR, CARD))).toContain('- MC01 Target');
  });

  test.each(['purpose"', 'name', 'MC24', '"A"'])('%s has none', async (mark) => {
    expect(await hoverIn(TEXT, at(TEXT, mark, 1), EDITOR, CARD)).toBeNull();
  });
});

describe("on a criterion's id", () => {
  const TEXT = `${HEAD}# See MC07 for this one.
# medcheck-disable-next-line MC09, MC10 -- the sources are named in the paper
purpose: {capability: "The MC11 chip"} # medcheck-disable MC12 -- nothing yet
assessment:
  MC21: {score: 0, note: "as MC22"}
suppress:
  - criterion: MC23
    reason: Nobody has asked
`;

  test.each(['MC07', 'MC09', 'MC10', 'MC12', 'MC21', 'MC22', 'MC23'])(
    '%s in a comment, directive, assessment or suppress',
    async (id) => {
      const start = at(TEXT, id);
      for (const offset of [0, 2, 4]) {
        const hover = await hoverIn(TEXT, { ...start, character: start.character + offset });
        expect(hover?.range).toEqual(range(start.line, start.character, start.character + 4));
        expect(contentOf(hover).split('\n')[0]).toBe(headingOf(id));
      }
    },
  );

  test('elsewhere the letters may mean something else', async () => {
    expect(await hoverIn(TEXT, at(TEXT, 'MC11', 1))).toBeNull();
  });

  test('one that does not exist has none', async () => {
    const text = `${HEAD}# MC99 XMC01 MC011\n`;
    for (const mark of ['MC99', 'MC01 ', 'MC011']) expect(await hoverIn(text, at(text, mark, 1))).toBeNull();
  });

  test('in a directive of a file that cannot be parsed', async () => {
    const text = `# MC01\nmedcheck: "1.0"\nname: [\n`;
    expect(contentOf(await hoverIn(text, { line: 0, character: 3 })).split('\n')[0]).toBe(headingOf('MC01'));
  });

  test('it says the question, the score here, what is missing, why, the anchors, how others fare, an example', async () => {
    const text = `${HEAD}# MC09\nstandards: [{system: LOINC, applied_to: Laboratory values}]\n`;
    const criterion = BY_ID.get('MC09');
    expect(contentOf(await hoverIn(text, at(text, 'MC09')))).toBe(
      [
        '### MC09 Medical standards',
        `**${criterion?.question}**`,
        'In this file: **1 of 2**, partly met. Backed by text alone.',
        'Missing for 2:',
        '- one standard with system, version and applied&#95;to; a system outside the list counts only with url or evidence &#40;LOINC lacks version&#41;',
        criterion?.why,
        criterion && anchors(criterion),
        '28 of the 56 audited benchmarks (50%) align with no medical standard.',
        'For example:',
        `\`\`\`yaml\n${criterion?.example.trim()}\n\`\`\``,
      ].join('\n\n'),
    );
  });

  test.each([
    [
      'fully met',
      '# MC09\nstandards: [{system: LOINC, version: "2.77", applied_to: Laboratory values}]',
      'In this file: **2 of 2**, fully met. Backed by text alone.',
    ],
    ['not met', '# MC09', 'In this file: **0 of 2**, not met.'],
    [
      'waived',
      '# MC09\nstandards: {not_applicable: "There are no *codes* in it"}',
      'In this file: **not applicable**. The reason given: There are no &#42;codes&#42; in it',
    ],
    ['out of its module', '# MM02', 'In this file: **not applicable**.'],
    [
      'claimed',
      '# MC09\nassessment: {MC09: {score: 2, justification: It is so}}',
      'In this file: **0 of 2**, not met. The authors say 2.',
    ],
  ])('%s', async (_name, lines, state) => {
    const content = contentOf(await hoverIn(`${HEAD}${lines}\n`, { line: 3, character: 3 }));
    expect(content.split('\n\n')[2]).toBe(state);
  });
});

describe('on a directive', () => {
  const TEXT = `${HEAD}# medcheck-disable-next-line MC09, yaml-ambiguous -- codes come with release 2
standards: [{system: "LOINC"}]
# medcheck-disable MC12
# medcheck-disabel MC12 -- no such word
purpose: {capability: Recognise sepsis} # medcheck-disable-next-line MC99 -- why not
`;

  test('its name says what it does, how it is written, and what it hides', async () => {
    const hover = await hoverIn(TEXT, at(TEXT, 'disable-next', 3));
    expect(hover?.range).toEqual(range(3, 2, 28));
    expect(contentOf(hover)).toBe(
      [
        '**medcheck-disable-next-line** — a directive',
        'Hides findings that begin on the next line that is no comment. Scores stay what they are.',
        'Written `# medcheck-disable-next-line MC09, MC16 -- reason`. Without a reason it has no effect.',
        'Here it hides:',
        '- MC09 in line 5: Medical standards&#58; partly met&#46; For full marks&#58; one standard with system, version and applied&#95;to; a system outside the list counts only with url or evidence &#40;LOINC lacks version and applied&#95;to&#41;&#46;',
        'Nothing is suppressed here&#58; there is no finding yaml&#45;ambiguous that this covers&#46;',
      ].join('\n\n'),
    );
  });

  test('one without a reason says that it has no effect', async () => {
    const content = contentOf(await hoverIn(TEXT, at(TEXT, 'medcheck-disable MC12')));
    expect(content).toContain('Hides findings from this line to the end of the file.');
    expect(content.split('\n\n').at(-1)).toMatch(/^A directive needs a reason.*It has no effect without one/);
  });

  test('one that hides what the stage hides anyway says so', async () => {
    const text = `medcheck: "1.0"\nname: A\nstage: design\n# medcheck-disable MC44 -- later\n`;
    expect(
      contentOf(await hoverIn(text, at(text, 'medcheck-d')))
        .split('\n\n')
        .at(-1),
    ).toBe('Here it hides nothing at this stage.');
  });

  test('the code of a finding says what it is and how often it stands here', async () => {
    const hover = await hoverIn(TEXT, at(TEXT, 'yaml-ambiguous', 8));
    expect(hover?.range).toEqual(range(3, 35, 49));
    expect(contentOf(hover)).toBe(
      '**yaml-ambiguous** — a finding\n\nA value that other YAML tools read differently.\n\nIn this file: 0 findings.',
    );
  });

  test('a stage code counts what is hidden', async () => {
    const text = `# medcheck-disable MCS3 -- not begun\n${HEAD}`;
    expect(contentOf(await hoverIn(text, at(text, 'MCS3', 1)))).toBe(
      '**MCS3** — a finding\n\nThe stage evaluation is not started.\n\nIn this file: 1 finding, 1 of them hidden.',
    );
  });

  test.each(['disabel', 'MC99', 'codes come', 'no such', 'why not'])('%s has none', async (mark) => {
    expect(await hoverIn(TEXT, at(TEXT, mark, 1))).toBeNull();
  });

  test('a code in an ordinary comment is a word', async () => {
    const text = `${HEAD}# the schema of the config\n`;
    for (const mark of ['schema', 'config']) expect(await hoverIn(text, at(text, mark, 1))).toBeNull();
  });
});

describe('on a value', () => {
  const TEXT = `medcheck: "1.0"
name: Sepsis notes
stage: design
languages: [en-GB, "klingon!", de]
modalities: text
standards:
  - {system: Snomed CT, version: "2025"}
  - Local codes
tasks:
  - id: detect
    name: Detect sepsis
    type: classification
    clinical_activity: A nurse screens the ward
    metrics: [f1, lost]
  - {id: plain, metrics: f1}
evaluation:
  metrics:
    - {id: f1, name: F1 score, dimension: accuracy, definition: Harmonic mean, range: [0, 1], higher_is_better: true, chance_level: 0.1}
    - sole
  safety: [{hazard: jailbreak, metric: f1}]
  robustness: [typo]
data:
  sources: [{name: Notes, type: exam, license: MIT, sites: 3}]
  size: {items: 12}
governance:
  license: {data: CC-BY-4.0 OR ODbL-1.0, code: our own}
suppress:
  - {criterion: unknown-key, reason: They are ours to keep}
`;

  test.each([
    [
      'design',
      'design',
      '**design** — a value of stage\n\nPurpose, users and tasks are being decided.\n\nStage 1, Design & Conceptualization: **2 of 24** points in this file.\n\nCriteria: 0 met, 2 partly met, 10 not met.\n\nMC01 0/2 · MC02 0/2 · MC03 0/2 · MC04 0/2 · MC05 0/2 · MC06 0/2 · MC07 1/2 · MC08 0/2 · MC09 1/2 · MC10 0/2 · MC11 0/2 · MC12 0/2',
    ],
    ['a language', 'en-GB', '**en&#45;GB** — a language tag (BCP 47)\n\nBritish English'],
    [
      'a text in place of a list',
      'text\n',
      '**text** — a value of modalities\n\nFree text: notes, questions, letters, reports.',
    ],
    [
      'a standard of the list',
      'Snomed',
      '**Snomed CT** — a medical standard\n\nSNOMED CT: Clinical terms for findings, procedures, substances and more, linked as a hierarchy.\n\nIts versions: By edition and release date. For example `International Edition 2026-04-01`; the current one is named at <https://www.snomed.org>.',
    ],
    [
      'another standard, in place of its object',
      'Local',
      "**Local codes** — a medical standard\n\nIt is not in MedCheck's list. With a `url` or `evidence` it counts for MC09 all the same.",
    ],
    [
      'a task',
      'detect\n',
      '**detect** — a task\n\nDetect sepsis\n\nType: classification. Assign one or more labels out of a fixed set.\n\nA nurse screens the ward\n\nScored by f1, lost.',
    ],
    [
      'an enumeration',
      'classification',
      '**classification** — a value of tasks.type\n\nAssign one or more labels out of a fixed set.',
    ],
    [
      'a metric where it is used',
      'f1, lost',
      '**f1** — a metric\n\nF1 score\n\nHarmonic mean\n\nDimension: accuracy. Is the answer right? From 0 to 1. Higher is better. Guessing reaches 0.1.\n\nUsed by the task detect, the task plain, evaluation.safety.',
    ],
    ['a metric that is not defined', 'lost', '**lost** — a metric\n\nIt is not defined in `evaluation.metrics`.'],
    ['a metric in place of its object', 'sole', '**sole** — a metric\n\nNothing in this file names it.'],
    [
      'the first key of a test in its place',
      'typo',
      '**typo** — a value of evaluation.robustness.perturbation\n\nTyping and spelling errors.',
    ],
    ['a licence', 'MIT', '**MIT** — a licence\n\nAn SPDX licence identifier.'],
    [
      'an expression',
      'CC-BY',
      '**CC&#45;BY&#45;4&#46;0 OR ODbL&#45;1&#46;0** — a licence\n\nAn SPDX licence expression.',
    ],
    [
      'no licence',
      'our own',
      '**our own** — a licence\n\nThis is no SPDX licence identifier. Write one, or `name` and `url` of the agreement.',
    ],
    [
      'a suppressed code',
      'unknown-key',
      '**unknown-key** — a finding\n\nA key that the format does not have.\n\nIn this file: 0 findings.',
    ],
  ])('%s', async (_name, mark, content) => {
    expect(await (await asking(TEXT))(mark, 1)).toBe(content);
  });

  test('a metric has the same hover where it is defined and wherever it is used', async () => {
    const ask = await asking(TEXT);
    const content = await ask('id: f1', 4);
    expect(await ask('metrics: f1', 9)).toBe(content);
    expect(await ask('metric: f1', 8)).toBe(content);
  });

  test.each(['Sepsis notes', 'klingon', '12', '3}', 'A nurse', '"2025"'])('%s speaks for itself', async (mark) => {
    expect(await (await asking(TEXT))(mark, 1)).toBeNull();
  });

  test('it works in JSON, quotes included', async () => {
    const text = '{"medcheck": "1.0", "name": "A", "stage": "data"}';
    const hover = await hoverIn(text, at(text, '"data"'), EDITOR, 'file:///w/medcheck.json');
    expect(hover?.range).toEqual(range(0, 42, 48));
    expect(contentOf(hover)).toContain('**data** — a value of stage');
  });
});

describe('in the configuration file', () => {
  const CONFIG = 'file:///w/medcheck.config.yaml';
  const TEXT = `severity: {MC09: off, design: hint, no-slot: error}
laterStages: full
overrides:
  - files: [legacy/**]
    suppress: [{criterion: MC21, reason: Kept for the record}]
`;

  test.each([
    [
      'a setting',
      'laterStages',
      '**laterStages** — one of the values below\n\nHow much is said about stages that a definition has not reached.\n\n- `off`: Nothing.\n- `summary`: One hint for all of them.\n- `full`: Each criterion, as in a stage that is reached.',
    ],
    ['a value', 'full', '**full** — a value of laterStages\n\nEach criterion, as in a stage that is reached.'],
    ['a level', 'hint', '**hint** — a value of severity.design\n\nShown faintly.'],
    [
      'a key of a list',
      'files',
      "**overrides.files** — a list\n\nThe files that this is for. Patterns are relative to the configuration file's folder.",
    ],
  ])('%s', async (_name, mark, content) => {
    expect(await (await asking(TEXT, CONFIG))(mark, 1)).toBe(content);
  });

  test.each(['MC09', 'MC21'])('%s is a criterion, without a score', async (id) => {
    const content = await (await asking(TEXT, CONFIG))(id, 1);
    expect(content?.split('\n')[0]).toBe(headingOf(id));
    expect(content).not.toContain('In this file');
  });

  test.each(['legacy', 'Kept'])('%s has none', async (mark) => {
    expect(await (await asking(TEXT, CONFIG))(mark, 1)).toBeNull();
  });
});

describe('for a client that shows no Markdown', () => {
  const PLAIN = {
    ...EDITOR,
    textDocument: { ...EDITOR.textDocument, hover: { contentFormat: [MarkupKind.PlainText] } },
  };

  test('a key is plain text', async () => {
    const text = `${HEAD}tasks:\n  - id: "a_b*c [d](e) <f>"\n    type: qa\n`;
    const hover = await hoverIn(text, at(text, 'type'), PLAIN);
    expect(hover?.contents).toMatchObject({ kind: MarkupKind.PlainText });
    const content = contentOf(hover);
    expect(content).toContain('tasks.type — one of the values below');
    expect(content).toContain('- triage: Decide how urgent');
    expect(content).not.toMatch(/\*\*|`|&#/);
  });

  test('what a document says reads as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(plainText(`- **x**: ${escaped(text)}`)).toBe(`- x: ${shown(text, 200)}`);
      }),
    );
  });

  test('code between fences stays as it is', () => {
    const code = '# a comment\nname: "**A** &#42; `x`"';
    expect(plainText(`# T\n\n\`\`\`yaml\n${code}\n\`\`\`\n\n## Keys **\`a\`** &#42;`)).toBe(`T\n\n${code}\n\nKeys a *`);
  });

  test('a page keeps its example as it is', async () => {
    for (const { id, example } of CRITERIA) {
      const text = `${HEAD}# ${id}\n`;
      const content = contentOf(await hoverIn(text, at(text, id), PLAIN));
      expect(content, id).toContain(example.trim());
      expect(content.replace(example.trim(), ''), id).not.toMatch(/\*\*|`|^#/m);
    }
  });

  test('a client that says nothing of formats gets Markdown', async () => {
    const capabilities = { textDocument: { diagnostic: {} } };
    const hover = await hoverIn(`${HEAD}# MC01\n`, { line: 3, character: 3 }, capabilities);
    expect(hover?.contents).toMatchObject({ kind: MarkupKind.Markdown });
  });
});

describe('hostile text', () => {
  const HOSTILE = [
    '[click](command:medcheck.explainCriterion?%5B%22MC01%22%5D)',
    '![x](https://example.org/track.png)',
    '<img src=x onerror=alert(1)>',
    '<a href="command:workbench.action.terminal.new">y</a>',
    '`code` **bold** _it_ ~~s~~ | a | b |',
    'https://example.org/a www.example.org me@example.org',
    '$(alert) &lt;b&gt; &#60;i&#62;',
    '\u202etxt.exe\u2066 \u200bhidden',
    '[a]: https://example.org',
  ];

  /** A link, an image, HTML, an address, or a character that turns or hides words. */
  const BARE = /\]\(|<[a-z!/]|!\[|https?:\/\/|www\.|[\u200b\u202e\u2066]/i;

  test.each(HOSTILE)('%j is shown letter by letter', async (hostile) => {
    const text = `${HEAD}evaluation:\n  metrics:\n    - id: ${JSON.stringify(hostile)}\n`;
    const content = contentOf(await hoverIn(text, at(text, 'metrics')));
    expect(content).toContain(`${escaped(shown(hostile, 30))} lacks`);
    expect(content).not.toMatch(BARE);
  });

  test.each(HOSTILE)('%j is shown letter by letter wherever a hover has room for it', async (hostile) => {
    const name = JSON.stringify(hostile);
    const text = `${HEAD}languages: [${name}]
standards: [{system: ${name}}, {not_applicable: ${name}}]
tasks: [{id: ${name}, name: ${name}, clinical_activity: ${name}, metrics: [${name}]}]
evaluation: {metrics: [{id: ${name}, name: ${name}, definition: ${name}, dimension: ${name}}]}
governance: {license: {data: ${name}, code: {not_applicable: ${name}}}}
assessment: {MC20: {not_applicable: ${name}}, MC41: {not_applicable: ${name}}}
suppress: [{criterion: ${name}, reason: ${name}}]
# medcheck-disable MC07 -- ${hostile}
# MC20 MC41 MC07
`;
    const session = await Session.start({ platform: fakePlatform() });
    session.open(URI, text);
    let seen = 0;
    for (const [line, content] of text.split('\n').entries()) {
      for (let character = 0; character < content.length; character += 3) {
        const hover = await session.hover(URI, { line, character });
        if (!hover) continue;
        seen++;
        // The example of a criterion is our own, and stands in a fence.
        expect(contentOf(hover).replace(/```yaml[^`]*```/, '')).not.toMatch(BARE);
      }
    }
    expect(seen).toBeGreaterThan(20);
  });

  test('a text of 100 KB is cut', async () => {
    const long = 'long'.repeat(25_000);
    const text = `${HEAD}tasks: [{id: ${long}, clinical_activity: "${long}"}]\nstandards: [${long}]\ngovernance: {license: {data: ${long}}}\n`;
    const ask = await asking(text);
    for (const mark of ['id: l', 'tasks', '[long', 'data: l']) {
      const content = await ask(mark, mark.length - 1);
      expect(content).toContain('longl');
      expect(content?.length).toBeLessThan(1_500);
    }
  });

  test('whatever the text, none of its marks is left bare', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const written = escaped(text);
        expect(written.replace(/&#\d{1,3};/g, '')).not.toMatch(/[\\`*_{}[\]()<>#+\-.!|~:&@$^="'\n\r]/);
      }),
      { numRuns: 500 },
    );
  });

  test('whatever the names in it, a hover holds no bare mark of theirs', async () => {
    const session = await Session.start({ platform: fakePlatform() });
    const textOf = (name: string): string => `${HEAD}evaluation:\n  metrics:\n    - id: ${JSON.stringify(name)}\n`;
    session.open(URI, textOf('a'));
    const own = contentOf(await session.hover(URI, { line: 4, character: 4 })).replace(/&#\d+;/g, '');
    const marks = (content: string): string => content.replace(/&#\d+;/g, '').replace(/[^[\]<>!`*_|~()]/g, '');
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'[]<>!`*_|~()a#&;:/"'), minLength: 1, maxLength: 40 }),
        async (name) => {
          fc.pre(/[a]/.test(name));
          session.change(URI, textOf(name));
          expect(marks(contentOf(await session.hover(URI, { line: 4, character: 4 })))).toBe(marks(own));
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('a complete definition has a hover on each of its keys', async () => {
  const text = readFileSync(path.join(__dirname, '../../examples/angorbench/medcheck.yaml'), 'utf8');
  const session = await Session.start({ platform: fakePlatform() });
  session.open(URI, text);
  const [document] = parse(text, 'yaml');
  const keys: Position[] = [];
  if (document?.root) {
    walk(document.root, (_node, _pointer, entry) => {
      if (entry) keys.push(document.lines.positionAt(entry.keyStart));
    });
  }
  expect(keys.length).toBeGreaterThan(200);
  for (const position of keys) {
    expect(contentOf(await session.hover(URI, position)), `line ${position.line + 1}`).toMatch(
      /^\*\*\S+\*\* — |^### [MD]/,
    );
  }
});
