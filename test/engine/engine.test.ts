/** From a definition to a verdict: stages, severities, suppressions, evidence, imports, and where findings stand. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CRITERIA } from '../../server/src/criteria/catalogue';
import { type StageId, STAGES } from '../../server/src/criteria/criterion';
import { type Verdict, check } from '../../server/src/engine/check';
import { type Settings, DEFAULT_SETTINGS } from '../../server/src/engine/config';
import type { Diagnostic } from '../../server/src/engine/diagnostic';
import { type Host, type Looked, locatorFound } from '../../server/src/engine/evidence';
import { detect } from '../../server/src/formats/detect';
import { mergeImports } from '../../server/src/formats/imports';
import { type Model, placeOf } from '../../server/src/formats/model';
import { readModel } from '../../server/src/formats/read';
import { nodeHost } from '../../server/src/node/host';
import { parse } from '../../server/src/syntax/parse';
import { Lines } from '../../server/src/syntax/text';

const EXAMPLES = path.resolve(__dirname, '../../examples');
const COMPLETE = readFileSync(path.join(EXAMPLES, 'angorbench/medcheck.yaml'), 'utf8');
const DRAFT = readFileSync(path.join(EXAMPLES, 'triage-notes/medcheck.yaml'), 'utf8');
const CARD = readFileSync(path.join(EXAMPLES, 'lesionletter/benchmarkcard.json'), 'utf8');

interface Given {
  path?: string;
  settings?: Partial<Settings>;
  host?: Host | null;
  stage?: StageId;
  format?: Model['format'];
}

async function verdictsOf(
  text: string,
  { path: file = 'medcheck.yaml', settings = {}, host = null, stage, format = 'medcheck' }: Given = {},
): Promise<Verdict[]> {
  return check({
    text,
    path: file,
    format,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    host,
    strict: true,
    ...(stage ? { stage } : {}),
  });
}

async function verdictOf(text: string, given: Given = {}): Promise<Verdict> {
  const [verdict, ...others] = await verdictsOf(text, given);
  if (!verdict || others.length > 0) throw new Error('One document is expected.');
  return verdict;
}

function codes(verdict: Verdict): string[] {
  return verdict.diagnostics.map(({ code }) => code);
}

function scoreOf(verdict: Verdict, id: string): number | null | undefined {
  return verdict.assessments.find((a) => a.criterion.id === id)?.score;
}

function strengthOf(verdict: Verdict, id: string): string | null | undefined {
  return verdict.assessments.find((a) => a.criterion.id === id)?.evidence;
}

/** The words that a finding is shown at. */
function words(text: string, { range }: Pick<Diagnostic, 'range'>): string {
  const lines = new Lines(text);
  return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
}

/** The findings of one code as `severity at words: message`. */
function of(
  verdict: Verdict,
  text: string,
  code: string,
): { severity: string; at: string; line: number; message: string }[] {
  return verdict.diagnostics
    .filter((d) => d.code === code)
    .map((d) => ({ severity: d.severity, at: words(text, d), line: d.range.start.line + 1, message: d.message }));
}

/** A host with some files: a path's text, or the status that it answers with. */
function fakeHost(files: Record<string, string>): Host & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    look: (wanted) => {
      asked.push(wanted);
      const found = files[wanted];
      if (found === undefined) return Promise.resolve({ status: 'missing' });
      const isStatus = ['found', 'missing', 'outside', 'too-large', 'unreadable'].includes(found);
      return Promise.resolve(isStatus ? ({ status: found } as Looked) : { status: 'found', text: found });
    },
  };
}

/** Five criteria of the design stage with a score: MC01, MC03, MC04, MC46 (half), DR01. */
const STARTED = `medcheck: "1.0"
name: Sepsis notes
stage: design
purpose:
  capability: Recognise sepsis in nursing notes of a general ward
  goals: [Measure how often sepsis is named too late]
  clinical_need: {statement: Sepsis is recognised late on general wards}
  related_benchmarks: [{name: MedQA, difference: Real notes instead of exam questions}]
  out_of_scope: [Children and intensive care]
`;
const BARE = 'medcheck: "1.0"\nname: x\npurpose: {}\n';

describe('stages', () => {
  it('without a stage only the design is judged, and a hint at the marker asks for the stage', async () => {
    const text = STARTED.replace('stage: design\n', '');
    const verdict = await verdictOf(text);
    expect(verdict.stage).toEqual({ stage: 'design', stated: false });
    expect(of(verdict, text, 'stage-status')).toEqual([
      {
        severity: 'hint',
        at: '"1.0"',
        line: 1,
        message:
          'No stage is stated, so only the design stage is judged. Say how far the work is: stage: design, data, evaluation, validity or governance.',
      },
    ]);
    const reported = codes(verdict).filter((code) => /^(?:MC|MM|DR)\d/.test(code));
    expect(reported.every((code) => code < 'MC13' || code === 'DR01')).toBe(true);
  });

  it.each(['released', 'deprecated', 'retired'])('a %s benchmark has reached them all', async (status) => {
    const verdict = await verdictOf(`${BARE}status: ${status}\n`);
    expect(verdict.stage).toEqual({ stage: 'governance', stated: true });
    expect(codes(verdict)).toEqual(expect.arrayContaining(['MCS1', 'MCS2', 'MCS3', 'MCS4', 'MCS5']));
    expect(codes(verdict)).not.toContain('stage-status');
    expect(codes(verdict)).not.toContain('later-stages');
  });

  it('a released benchmark of an earlier stage is a contradiction', async () => {
    const text = `${BARE}status: released\nstage: evaluation\n`;
    const verdict = await verdictOf(text);
    expect(verdict.stage.stage).toBe('evaluation');
    expect(of(verdict, text, 'stage-status')).toMatchObject([{ severity: 'warning', at: 'evaluation' }]);
    expect(codes(await verdictOf(`${BARE}status: draft\nstage: evaluation\n`))).not.toContain('stage-status');
  });

  it('a foreign file has reached them all: a stage of which it says little is one warning, as in a definition', async () => {
    const verdict = await verdictOf(CARD, { path: 'card.json', format: 'benchmarkcard' });
    expect(verdict.stage).toEqual({ stage: 'governance', stated: true });
    const stages = verdict.diagnostics.filter(({ code }) => /^MCS|stage/.test(code));
    const named = stages.flatMap(({ related }) => related.map(({ message }) => message.slice(0, 4)));
    expect(stages.map(({ code }) => code)).toEqual(['MCS2', 'MCS4']);
    // What the format cannot say, and what it has begun to say, stands in findings of its own.
    const grouped = verdict.assessments.filter((a) => named.includes(a.criterion.id));
    expect(new Set(grouped.map(({ reason }) => reason))).toEqual(new Set(['empty']));
    const findings = codes(verdict);
    expect(findings.filter((code) => named.includes(code))).toEqual([]);
    for (const a of verdict.assessments.filter(({ reason }) => reason === 'weak'))
      expect(findings).toContain(a.criterion.id);
  });

  it('a stage that is not started is one warning with its criteria, beside those that have begun', async () => {
    const text = `${BARE}stage: data\n`.replace('{}', '{capability: Recognise sepsis in nursing notes}');
    const verdict = await verdictOf(text);
    const [design, data] = ['MCS1', 'MCS2'].map((code) => verdict.diagnostics.find((d) => d.code === code));
    expect(design).toMatchObject({ severity: 'warning' });
    expect(design && words(text, design)).toBe('purpose');
    expect(design?.message).toContain(
      'Stage 1, Design & Conceptualization, is not started: 11 criteria of it say nothing (MC02,',
    );
    expect(design?.related.map(({ message }) => message.slice(0, 4))).toEqual([
      'MC02',
      'MC03',
      'MC04',
      'MC05',
      'MC06',
      'MC07',
      'MC08',
      'MC09',
      'MC10',
      'MC11',
      'MC12',
    ]);
    expect(data && words(text, data)).toBe('medcheck');
    expect(codes(verdict)).toContain('MC01');
    expect(codes(verdict)).not.toContain('MC02');
    expect(codes(verdict)).not.toContain('MC13');
  });

  it('three criteria above 0 start a stage', async () => {
    const verdict = await verdictOf(STARTED);
    expect(codes(verdict)).not.toContain('MCS1');
    expect(codes(verdict)).toEqual(expect.arrayContaining(['MC02', 'MC03', 'MC05', 'DR01']));
    const two = await verdictOf(STARTED.replace(/ {2}related_benchmarks.*\n/, ''));
    expect(codes(two)).toContain('MCS1');
    expect(codes(two)).toContain('MC03');
    expect(codes(two)).not.toContain('MC04');
  });

  it('a new, nearly empty file gets five findings at most', async () => {
    const text =
      'medcheck: "1.0"\nname: <name>\nstage: design\npurpose:\n  capability: <what is measured>\n  goals:\n    - <goal>\n  clinical_need:\n    statement: TODO\nstandards: []\n';
    expect((await verdictOf(text)).diagnostics.length).toBeLessThanOrEqual(5);
    expect((await verdictOf(BARE)).diagnostics.length).toBeLessThanOrEqual(5);
  });

  it('what waits for later stages is one hint, nothing, or all of it', async () => {
    const text = STARTED;
    const summary = await verdictOf(text);
    expect(of(summary, text, 'later-stages')).toEqual([
      {
        severity: 'hint',
        at: 'design',
        line: 3,
        message: expect.stringMatching(
          /^\d\d criteria are open in the later stages \(data, evaluation, validity and governance\)\. /,
        ) as string,
      },
    ]);
    const off = await verdictOf(text, { settings: { laterStages: 'off' } });
    expect(codes(off)).toEqual(codes(summary).filter((code) => code !== 'later-stages'));
    const full = await verdictOf(text, { settings: { laterStages: 'full' } });
    const later = full.diagnostics.filter(({ code }) => /^MC(1[3-9]|[2-4]\d)$/.test(code));
    expect(later.length).toBeGreaterThan(30);
    expect(new Set(later.map(({ severity }) => severity))).toEqual(new Set(['hint']));
    expect(codes(full)).toContain('DR06');
  });

  it('module criteria wait for their stage, DR05 does not', async () => {
    const claim = `${STARTED}readiness: {claims: [{claim: It ranks models}]}\nmodalities: [text, image]\n`;
    const at = async (stage: StageId): Promise<string[]> =>
      codes(await verdictOf(claim, { stage })).filter((code) => /^(?:MM|DR)/.test(code));
    expect(await at('design')).toEqual(['DR01', 'DR05']);
    expect(new Set(await at('evaluation'))).toEqual(
      new Set(['DR01', 'DR05', 'DR06', 'MM01', 'MM02', 'MM03', 'MM04', 'MM05', 'MM06']),
    );
    expect(await at('governance')).toEqual(expect.arrayContaining(['DR02', 'DR03', 'DR04']));
    const verdict = await verdictOf(claim, { stage: 'governance' });
    for (const { code, severity } of verdict.diagnostics)
      if (/^(?:MM|DR)/.test(code)) expect(severity).toBe('information');
  });

  it('the multimodal module applies to one of the stressed kinds of data beside a further one', async () => {
    const applies = async (modalities: string): Promise<boolean | undefined> =>
      (await verdictOf(`${BARE}modalities: ${modalities}\n`)).coverage.modules.find(({ id }) => id === 'multimodal')
        ?.applies;
    expect(await applies('[text, image]')).toBe(true);
    expect(await applies('[image, signal]')).toBe(true);
    expect(await applies('[image]')).toBe(false);
    expect(await applies('[image, image]')).toBe(false);
    expect(await applies('[text, tabular, ehr]')).toBe(false);
    expect(await applies('text')).toBe(false);
  });

  it('a stage from outside changes findings, never scores', async () => {
    const base = await verdictOf(DRAFT);
    const seen = new Set<string>();
    for (const stage of STAGES) {
      const verdict = await verdictOf(DRAFT, { stage });
      expect(verdict.coverage).toEqual(base.coverage);
      expect(verdict.stage).toEqual({ stage, stated: true });
      seen.add(codes(verdict).join());
    }
    expect(seen.size).toBe(STAGES.length);
  });
});

describe('severities', () => {
  it('are a warning for 0, information for 1', async () => {
    const verdict = await verdictOf(STARTED);
    const severity = (code: string): string | undefined => verdict.diagnostics.find((d) => d.code === code)?.severity;
    expect([severity('MC02'), severity('MC03'), severity('DR01')]).toEqual(['warning', 'information', 'information']);
  });

  it('can be set for a code, a stage and a module; the code wins', async () => {
    const verdict = await verdictOf(STARTED, {
      settings: {
        severity: { design: 'hint', MC02: 'error', MC05: 'off', readiness: 'warning', 'later-stages': 'off' },
      },
    });
    const severity = (code: string): string | undefined => verdict.diagnostics.find((d) => d.code === code)?.severity;
    expect([severity('MC02'), severity('MC03'), severity('MC05'), severity('DR01'), severity('later-stages')]).toEqual([
      'error',
      'hint',
      undefined,
      'warning',
      undefined,
    ]);
  });

  it('of the finding of a stage follow its stage', async () => {
    const settings = { severity: { design: 'off' } } as const;
    expect(codes(await verdictOf(`${BARE}stage: data\n`, { settings }))).not.toContain('MCS1');
    expect(codes(await verdictOf(`${BARE}stage: data\n`, { settings }))).toContain('MCS2');
  });
});

describe('hiding raises no score', () => {
  it('coverage stays what it is under severities, gating and suppressions', async () => {
    const base = (await verdictOf(DRAFT)).coverage;
    const off = Object.fromEntries([...CRITERIA.map(({ id }) => id), ...STAGES].map((id) => [id, 'off' as const]));
    expect((await verdictOf(DRAFT, { settings: { severity: off } })).coverage).toEqual(base);
    expect((await verdictOf(DRAFT, { settings: { laterStages: 'full' } })).coverage).toEqual(base);
    expect(
      (
        await verdictOf(DRAFT, {
          settings: { suppress: CRITERIA.map(({ id }) => ({ criterion: id, reason: 'Not wanted here' })) },
        })
      ).coverage,
    ).toEqual(base);
    const all = CRITERIA.map(({ id }) => id).join(', ');
    expect((await verdictOf(`# medcheck-disable ${all} -- Not wanted here\n${DRAFT}`)).coverage).toEqual(base);
    expect((await verdictOf(DRAFT, { stage: 'design' })).coverage).toEqual(base);
  });

  it('a file with a syntax error has a provisional coverage of what was read', async () => {
    const verdict = await verdictOf(`${STARTED}tasks: [`);
    expect(verdict.provisional).toBe(true);
    expect(scoreOf(verdict, 'MC01')).toBe(2);
    expect(codes(verdict)).toContain('syntax');
    expect((await verdictOf(STARTED)).provisional).toBe(false);
  });
});

describe('directives', () => {
  const suppressed = (verdict: Verdict): string[] =>
    verdict.diagnostics.filter((d) => d.suppressed).map((d) => `${d.code}: ${d.suppressed?.reason}`);

  it('cover the findings that start on the next line that is no comment', async () => {
    const text = STARTED.replace(
      '  clinical_need',
      '  # medcheck-disable-next-line MC03 -- the source follows\n  # another comment\n\n  clinical_need',
    );
    const verdict = await verdictOf(text);
    expect(suppressed(verdict)).toEqual(['MC03: the source follows']);
    expect(codes(verdict)).not.toContain('unused-suppression');
  });

  it('cover everything to the end of the file', async () => {
    const text = STARTED.replace('purpose:', '# medcheck-disable MC02, MC03 MC05 -- decided in 2027\npurpose:');
    const verdict = await verdictOf(text);
    // MC05 says something about the whole file, and so stands on line 1, above the directive.
    expect(suppressed(verdict).sort()).toEqual(['MC02: decided in 2027', 'MC03: decided in 2027']);
    expect(of(verdict, text, 'unused-suppression')).toMatchObject([
      {
        severity: 'warning',
        line: 4,
        message: 'Nothing is suppressed here: there is no finding MC05 that this covers.',
      },
    ]);
  });

  it('stand in CRLF files and behind values, too', async () => {
    const text = `# medcheck-disable MC02 -- decided in 2027\n${STARTED.replace('name: Sepsis notes', 'name: Sepsis notes # medcheck-disable-next-line unknown-key -- an experiment\nunknown: 1')}`;
    const verdict = await verdictOf(text.replaceAll('\n', '\r\n'));
    expect(suppressed(verdict).sort()).toEqual(['MC02: decided in 2027', 'unknown-key: an experiment']);
  });

  it.each([
    [
      '# medcheck-disable MC02',
      'A directive needs a reason: # medcheck-disable MC02 -- reason. It has no effect without one.',
    ],
    [
      '# medcheck-disable MC02 --',
      'A directive needs a reason: # medcheck-disable MC02 -- reason. It has no effect without one.',
    ],
    [
      '# medcheck-disable MC02 -- TODO',
      'A directive needs a reason: # medcheck-disable MC02 -- reason. It has no effect without one.',
    ],
    [
      '# medcheck-disable-next-line MC02 -- <why>',
      'A directive needs a reason: # medcheck-disable-next-line MC02 -- reason. It has no effect without one.',
    ],
    ['# medcheck-disable', 'Name what is suppressed, and why: # medcheck-disable MC09 -- reason.'],
    ['# medcheck-disable -- no reason at all', 'Name what is suppressed, and why: # medcheck-disable MC09 -- reason.'],
    ['# medcheck-disable MC2 -- no such id', '"MC2" is no criterion and no code. Did you mean MC02?'],
    [
      '# medcheck-disable unknown-kee -- no such code',
      '"unknown-kee" is no criterion and no code. Did you mean unknown-key?',
    ],
    ['# medcheck-disable zebra-crossing -- no such code', '"zebra-crossing" is no criterion and no code.'],
    ['# medcheck-disable syntax -- never', 'A syntax error cannot be suppressed.'],
    [
      '# medcheck-disable-line MC02 -- no such directive',
      'medcheck-disable-line is no directive. There are medcheck-disable-next-line and medcheck-disable.',
    ],
  ])('%s has no effect, and says why', async (directive, message) => {
    const text = `${directive}\n${STARTED}`;
    const verdict = await verdictOf(text);
    // What is wrong with one id is shown at the id.
    const at = /^(?:"|A syntax)/.test(message) ? directive.split(' ')[2] : directive;
    expect(of(verdict, text, 'bad-suppression')).toEqual([{ severity: 'warning', at, line: 1, message }]);
    expect(suppressed(verdict)).toEqual([]);
  });

  it.each([
    '# medcheck-report.json is written by the build',
    '# medcheck is run in CI',
    '#medchecker',
    '# see medcheck-disable',
  ])('%s is none', async (comment) => {
    expect(codes(await verdictOf(`${comment}\n${STARTED}`))).not.toContain('bad-suppression');
  });

  it('are unused where they hide nothing, but not where stage or severity hides the finding', async () => {
    const text = `# medcheck-disable MC01 -- not needed\n# medcheck-disable MC13, MC05 -- for later\n${STARTED}`;
    const verdict = await verdictOf(text, { settings: { severity: { MC05: 'off' } } });
    expect(of(verdict, text, 'unused-suppression').map(({ message }) => message)).toEqual([
      'Nothing is suppressed here: there is no finding MC01 that this covers.',
    ]);
  });

  it('cover a stage that is not started by its code, or by all of its criteria', async () => {
    const text = `${BARE}stage: design\n`;
    expect(suppressed(await verdictOf(`# medcheck-disable MCS1 -- just begun\n${text}`))).toEqual(['MCS1: just begun']);
    const some = await verdictOf(`# medcheck-disable MC01, MC02 -- just begun\n${text}`);
    expect(suppressed(some)).toEqual([]);
    expect(codes(some)).not.toContain('unused-suppression');
    const ids = CRITERIA.filter(({ stage }) => stage === 'design').map(({ id }) => id);
    expect(suppressed(await verdictOf(`# medcheck-disable ${ids.join(' ')} -- just begun\n${text}`))).toEqual([
      'MCS1: just begun',
    ]);
  });

  it('cover the findings on directives themselves', async () => {
    const text = `# medcheck-disable bad-suppression, unused-suppression -- a test of the tool\n# medcheck-disable MC02\n# medcheck-disable MC01 -- not needed\n${STARTED}`;
    expect(suppressed(await verdictOf(text)).sort()).toEqual([
      'bad-suppression: a test of the tool',
      'unused-suppression: a test of the tool',
    ]);
    const idle = `# medcheck-disable unused-suppression -- there is none\n${STARTED}`;
    expect(of(await verdictOf(idle), idle, 'unused-suppression')).toHaveLength(1);
  });

  it('in the list suppress, for JSON', async () => {
    const json = {
      medcheck: '1.0',
      name: 'x',
      stage: 'governance',
      purpose: {},
      suppress: [
        { criterion: 'MCS1', reason: 'Just begun' },
        { criterion: 'MC99', reason: 'Just begun' },
        { criterion: 'MCS2' },
        { criterion: 'MCS3', reason: 'TODO' },
        { criterion: 'overclaim', reason: 'None here' },
      ],
    };
    const text = JSON.stringify(json, null, 1);
    const verdict = await verdictOf(text, { path: 'medcheck.json' });
    expect(suppressed(verdict)).toEqual(['MCS1: Just begun']);
    expect(of(verdict, text, 'bad-suppression').map(({ at, message }) => [at, message])).toEqual([
      ['{', '"MC99" is no criterion and no code. Did you mean MC09?'],
      ['{', 'A suppression needs a criterion and a reason. It has no effect without them.'],
      ['{', 'A suppression needs a criterion and a reason. It has no effect without them.'],
    ]);
    expect(of(verdict, text, 'unused-suppression')).toHaveLength(1);
  });

  it('of the configuration are silent where they hide nothing', async () => {
    const settings = {
      suppress: [
        { criterion: 'MC02', reason: 'An old card' },
        { criterion: 'MC01', reason: 'An old card' },
      ],
    };
    const verdict = await verdictOf(STARTED, { settings });
    expect(suppressed(verdict)).toEqual(['MC02: An old card']);
    expect(codes(verdict)).not.toContain('unused-suppression');
  });
});

describe('the authors\u2019 judgement', () => {
  it('waives a criterion where that is allowed, and says so beside the score', async () => {
    const base = (await verdictOf(STARTED)).coverage.score;
    for (const waiver of [
      'standards: {not_applicable: Free text only}\n',
      'assessment: {MC09: {not_applicable: Free text only}}\n',
    ]) {
      const verdict = await verdictOf(STARTED + waiver);
      expect(scoreOf(verdict, 'MC09')).toBeNull();
      expect(verdict.coverage.score).toMatchObject({ max: base.max - 2, not_applicable: base.not_applicable + 1 });
      expect(verdict.assessments.find((a) => a.criterion.id === 'MC09')?.waived?.reason).toBe('Free text only');
      expect(codes(verdict)).not.toContain('bad-suppression');
      expect(codes(verdict)).not.toContain('MC09');
    }
  });

  it.each([
    [
      'assessment: {MC01: {not_applicable: We say so}}\n',
      'error',
      'not_applicable',
      'MC01 "Target capability defined" applies to every benchmark and cannot be waived.',
    ],
    [
      'standards: {not_applicable: TODO}\n',
      'error',
      'not_applicable',
      'Say in words why MC09 does not apply. Without a reason this has no effect.',
    ],
    [
      'assessment: {MC09: {not_applicable: ""}}\n',
      'error',
      'not_applicable',
      'Say in words why MC09 does not apply. Without a reason this has no effect.',
    ],
    [
      'standards: [LOINC]\nassessment: {MC09: {not_applicable: Free text only}}\n',
      'warning',
      'not_applicable',
      'MC09 is waived here, but the definition says something about it (it would score 1).',
    ],
    [
      'data: {size: {not_applicable: Why not}, translations: []}\n',
      'error',
      'not_applicable',
      'MC24 "Splits and statistics" applies to every benchmark and cannot be waived.',
    ],
    [
      'evaluation: {not_applicable: No models yet}\n',
      'warning',
      'not_applicable',
      'This waives nothing: no criterion is about this key alone. Waive one by its id, under assessment.',
    ],
  ])('%s', async (waiver, severity, at, message) => {
    const text = STARTED + waiver;
    const verdict = await verdictOf(text);
    expect(of(verdict, text, 'bad-suppression')).toEqual([
      { severity, at, line: text.trimEnd().split('\n').length, message },
    ]);
    if (severity === 'error') expect(verdict.coverage.score.max).toBe(92);
  });

  it('above the computed score is an overclaim, below it an underclaim', async () => {
    const text = `${STARTED}assessment:\n  MC03: {score: 2, justification: A review is cited}\n  MC01: {score: 1}\n  MC04: {score: 2}\n  MC09: {score: 1}\n`;
    const verdict = await verdictOf(text);
    expect(of(verdict, text, 'overclaim')).toEqual([
      {
        severity: 'warning',
        at: '2',
        line: 11,
        message:
          'MC03 is assessed as 2 here, but the definition supports 1. Missing: one evidence item with path, url, doi or arxiv.',
      },
      {
        severity: 'warning',
        at: '1',
        line: 14,
        message: expect.stringContaining(
          'MC09 is assessed as 1 here, but the definition supports 0. Missing: ',
        ) as string,
      },
    ]);
    expect(of(verdict, text, 'underclaim')).toEqual([
      { severity: 'hint', at: '1', line: 12, message: 'MC01 is assessed as 1 here, but the definition supports 2.' },
    ]);
    expect(scoreOf(verdict, 'MC03')).toBe(1);
    expect(verdict.assessments.find((a) => a.criterion.id === 'MC03')?.claimed).toBe(2);
  });
});

describe('what is planned', () => {
  const definition = (safety: string, fairness: string): string =>
    `${STARTED}evaluation:\n  safety: [{hazard: missed_diagnosis, test: All 80 late cases${safety}}]\n  fairness: [{attribute: Sex, test: Swapped in the note${fairness}}]\n`;

  it('scores 1 at most, and the finding stands at the plan', async () => {
    expect(scoreOf(await verdictOf(definition('', '')), 'MC12')).toBe(2);
    const half = definition('', ', planned: true');
    const verdict = await verdictOf(half);
    expect(scoreOf(verdict, 'MC12')).toBe(1);
    expect(of(verdict, half, 'MC12')).toMatchObject([{ severity: 'information', line: 12 }]);
    expect(of(verdict, half, 'MC12')[0]?.message).toContain('what is planned is done');
    expect(scoreOf(await verdictOf(definition(', planned: true', ', planned: true')), 'MC12')).toBe(1);
  });

  it('counts where it is said to be done', async () => {
    expect(scoreOf(await verdictOf(definition(', planned: false', '')), 'MC12')).toBe(2);
  });

  it('fits no released benchmark', async () => {
    const text = definition(', planned: true', '').replace('stage: design', 'stage: governance\nstatus: released');
    const verdict = await verdictOf(text);
    expect(of(verdict, text, 'stage-status')).toEqual([
      {
        severity: 'warning',
        at: 'true',
        line: 12,
        message:
          'This is planned, but the benchmark is released. Do it, or say among the limitations that it is not done.',
      },
    ]);
  });
});

describe('evidence', () => {
  const definition = (evidence: string): string =>
    STARTED.replace('general wards}', `general wards, evidence: ${evidence}}`);
  const host = fakeHost({
    'need.md': '# Late sepsis\n\nOne of four patients.\n',
    'need.json': '{"a": [{"b": 1}]}',
    'scan.pdf': 'found',
    'big.txt': 'too-large',
    '../out.md': 'outside',
  });

  it.each([
    ['[]', null, 'stated'],
    ['[{note: We know}]', null, 'stated'],
    ['[{url: "https://example.org/x"}]', null, 'referenced'],
    ['["10.1000/xyz"]', null, 'referenced'],
    ['["arXiv:2508.04325"]', null, 'referenced'],
    ['[need.md]', null, 'referenced'],
    ['[need.md]', host, 'resolved'],
    ['[{path: need.md, locator: Late sepsis}]', host, 'resolved'],
    ['[{path: need.md, locator: L3}]', host, 'resolved'],
    ['[{path: need.json, locator: /a/0/b}]', host, 'resolved'],
    ['[{path: need.md, locator: Early sepsis}]', host, 'referenced'],
    ['[{path: scan.pdf, locator: p. 7}]', host, 'referenced'],
    ['[scan.pdf]', host, 'resolved'],
    ['[nowhere.md]', host, 'referenced'],
    ['[../out.md]', host, 'referenced'],
    ['[nowhere.md, need.md]', host, 'resolved'],
  ] as const)('%s is %j: %s', async (evidence, disk, strength) => {
    const verdict = await verdictOf(definition(evidence), { host: disk });
    expect(strengthOf(verdict, 'MC03')).toBe(strength);
  });

  it('the weakest part decides, and a score of 0 has none', async () => {
    const verdict = await verdictOf(COMPLETE, { host: fakeHost({}) });
    expect(strengthOf(verdict, 'MC01')).toBe('stated');
    expect(strengthOf(verdict, 'MC19')).toBe('referenced');
    expect(strengthOf(await verdictOf(BARE), 'MC01')).toBeNull();
  });

  it('does not change a score', async () => {
    const without = await verdictOf(COMPLETE);
    const missing = await verdictOf(COMPLETE, { host: fakeHost({}) });
    const there = await verdictOf(COMPLETE, {
      host: nodeHost(path.join(EXAMPLES, 'angorbench/medcheck.yaml'), EXAMPLES),
    });
    expect(missing.coverage).toEqual(without.coverage);
    expect(there.coverage).toEqual(without.coverage);
    expect(codes(missing)).toContain('evidence-missing');
    expect(codes(there)).toEqual([]);
  });

  it.each([
    ['[nowhere.md]', 'nowhere.md', 'There is no file "nowhere.md" beside this definition.'],
    ['[{path: nowhere.md, locator: x}]', 'nowhere.md', 'There is no file "nowhere.md" beside this definition.'],
    ['nowhere.md', 'nowhere.md', 'There is no file "nowhere.md" beside this definition.'],
    [
      '[../out.md]',
      '../out.md',
      '"../out.md" lies outside of the workspace folder and is not looked up. Use a path inside it, or a url.',
    ],
    [
      '[{path: need.md, locator: Early sepsis}]',
      'Early sepsis',
      '"need.md" has no "Early sepsis". A locator is a heading, a page, a line or a JSON pointer.',
    ],
    [
      '[{path: need.md, locator: L99}]',
      'L99',
      '"need.md" has no "L99". A locator is a heading, a page, a line or a JSON pointer.',
    ],
    [
      '[{path: need.json, locator: /constructor}]',
      '/constructor',
      '"need.json" has no "/constructor". A locator is a heading, a page, a line or a JSON pointer.',
    ],
  ])('that is not there is pointed out: %s', async (evidence, at, message) => {
    const text = definition(evidence);
    expect(of(await verdictOf(text, { host }), text, 'evidence-missing')).toEqual([
      { severity: 'warning', at, line: 7, message },
    ]);
    expect(codes(await verdictOf(text))).not.toContain('evidence-missing');
  });

  it('is looked up once a path, and not for the authors\u2019 own keys or placeholders', async () => {
    const asking = fakeHost({ 'a.md': 'found' });
    await verdictOf(
      `${STARTED}references: [a.md, a.md, TODO]\nx_own: {path: secret.md}\ndata: {size: {x_own: {path: secret.md}}}\n`,
      { host: asking },
    );
    expect(asking.asked.filter((path) => !path.endsWith('/'))).toEqual(['a.md']);
  });

  it.each([
    ['Agreement', '## Agreement and adjudication', true],
    ['agreement and adjudication', '**Agreement and adjudication**', true],
    ['Agreement', 'The Agreement was high', false],
    ['line 2', 'a\nb', true],
    ['lines 2-3', 'a\nb', true],
    ['L0', 'a', false],
    ['page 3', 'a', undefined],
    ['pp. 3-4', 'a', undefined],
  ])('the locator %j in %j: %s', (locator, text, found) => {
    expect(locatorFound(locator, 'x.md', text)).toBe(found);
  });

  it('a JSON pointer is followed in JSON files, with a byte order mark too', () => {
    expect(locatorFound('/a/b', 'x.json', '\ufeff{"a": {"b": null}}')).toBe(true);
    expect(locatorFound('/a/c', 'x.json', '{"a": {"b": 1}}')).toBe(false);
    expect(locatorFound('/a', 'x.json', 'no json')).toBe(false);
    expect(locatorFound('/a', 'x.json', undefined)).toBeUndefined();
  });
});

describe('paths that a definition names', () => {
  let base = '';
  let host: Host;
  beforeAll(() => {
    base = mkdtempSync(path.join(os.tmpdir(), 'medcheck-host-'));
    mkdirSync(path.join(base, 'work/docs'), { recursive: true });
    mkdirSync(path.join(base, 'work-other'));
    writeFileSync(path.join(base, 'secret.md'), '# Secret');
    writeFileSync(path.join(base, 'work-other/x.md'), '# Secret');
    writeFileSync(path.join(base, 'work/docs/a.md'), '# A');
    writeFileSync(path.join(base, 'work/docs/b.bin'), Buffer.from([1, 0, 2]));
    writeFileSync(path.join(base, 'work/docs/back\\slash.md'), '# Back');
    writeFileSync(path.join(base, 'work/top.md'), '# Top');
    symlinkSync(path.join(base, 'secret.md'), path.join(base, 'work/docs/link.md'));
    symlinkSync(base, path.join(base, 'work/docs/linked'));
    symlinkSync('../top.md', path.join(base, 'work/docs/inner.md'));
    symlinkSync('nowhere', path.join(base, 'work/docs/dangling.md'));
    host = nodeHost(path.join(base, 'work/docs/medcheck.yaml'), path.join(base, 'work'));
  });
  afterAll(() => {
    rmSync(base, { recursive: true, force: true });
  });

  it.each([
    ['a.md', { status: 'found', text: '# A' }],
    ['./../docs/a.md', { status: 'found', text: '# A' }],
    ['../top.md', { status: 'found', text: '# Top' }],
    ['inner.md', { status: 'found', text: '# Top' }],
    ['b.bin', { status: 'found' }],
    ['.', { status: 'found', names: [] }],
    ['back\\slash.md', { status: 'found', text: '# Back' }],
    ['b.md', { status: 'missing' }],
    ['a.md/b', { status: 'missing' }],
    ['dangling.md', { status: 'missing' }],
    ['x'.repeat(5_000), { status: 'missing' }],
    ['../../secret.md', { status: 'outside' }],
    ['../../work-other/x.md', { status: 'outside' }],
    ['..', { status: 'found', names: [] }],
    ['../..', { status: 'outside' }],
    ['link.md', { status: 'outside' }],
    ['linked/secret.md', { status: 'outside' }],
    ['linked/not-there.md', { status: 'outside' }],
    ['/etc/hostname', { status: 'outside' }],
    ['\\\\server\\share', { status: 'outside' }],
    ['file:///etc/hostname', { status: 'outside' }],
    ['C:\\x', { status: 'outside' }],
    ['a.md\0.png', { status: 'outside' }],
  ])('%j: %j', async (wanted, looked) => {
    expect(await host.look(wanted)).toEqual(looked);
  });
});

describe('imports', () => {
  const model = async (text: string, file = 'medcheck.yaml'): Promise<Model> => {
    const [document] = parse(text, file.endsWith('.json') ? 'json' : 'yaml');
    if (!document) throw new Error('There is always a document.');
    const format = detect(file, text)?.format ?? 'medcheck';
    if (format === 'config') throw new Error(`${file} is a configuration`);
    return readModel({ document, path: file, included: new Map() }, format);
  };

  it('objects merge key by key, lists are taken whole, and what says nothing does not win', async () => {
    const own = await model(
      'medcheck: "1.0"\nname: Own\ndescription: TODO\nlanguages: [en]\nmodalities: ["<modality>"]\npurpose: {capability: Own capability, goals: []}\ndata: {ethics: {not_applicable: Own reason}, privacy: A text, size: {items: 5}}\n',
    );
    const imported = await model(
      'medcheck: "2.0"\nname: Theirs\ndescription: Their description\nlanguages: [de, fr]\nmodalities: [text]\nstatus: released\nstage: governance\nsuppress: [{criterion: MC01, reason: Theirs}]\nassessment: {MC01: {score: 2}}\nimports: [x.json]\npurpose: {capability: Theirs, goals: [Their goal], clinical_need: {statement: unknown}}\ndata: {ethics: {review: approved}, privacy: {deidentification: Theirs}, size: {items: 7, patients: 3}}\n',
    );
    mergeImports(own, [{ path: 'card.json', model: imported }]);
    expect(JSON.parse(JSON.stringify(own.data))).toEqual({
      medcheck: '1.0',
      name: 'Own',
      description: 'Their description',
      languages: ['en'],
      modalities: ['text'],
      purpose: { capability: 'Own capability', goals: ['Their goal'] },
      data: { privacy: 'A text', size: { items: 5, patients: 3 } },
    });
    expect(placeOf(own, '/purpose/goals/0')).toEqual({ source: 'card.json', pointer: '/purpose/goals/0' });
    expect(placeOf(own, '/purpose/capability')).toEqual({ source: null, pointer: '/purpose/capability' });
    expect(placeOf(own, '/data/size/patients')).toEqual({ source: 'card.json', pointer: '/data/size/patients' });
  });

  it('of several files the first that says something wins', async () => {
    const own = await model('medcheck: "1.0"\n');
    mergeImports(own, [
      { path: 'one', model: await model('description: TBD\nversion: "1"\n') },
      { path: 'two', model: await model('description: Two\nversion: "2"\n') },
    ]);
    expect([own.data['description'], own.data['version']]).toEqual(['Two', '1']);
  });

  it('a score that rests on an imported value points into that file', async () => {
    const text = `${BARE}stage: governance\nimports: [card.json]\n`;
    const verdict = await verdictOf(text, { host: fakeHost({ 'card.json': CARD }) });
    const rests = verdict.assessments
      .flatMap((a) => a.rests.map((place) => verdict.show(place)))
      .filter((place) => place.path === 'card.json');
    expect(rests.length).toBeGreaterThan(0);
    for (const place of rests) {
      expect(place.pointer).toMatch(/^\/[a-z_]+/);
      expect(words(CARD, place)).not.toBe('');
    }
    const alone = await verdictOf(text);
    expect(verdict.coverage.score.points).toBeGreaterThan(alone.coverage.score.points);
  });

  it('a finding on an imported value stands at imports and points there', async () => {
    const text = `${STARTED}imports: [card.json]\n`;
    const verdict = await verdictOf(text, { host: fakeHost({ 'card.json': CARD }) });
    const finding = verdict.diagnostics.find(({ code }) => code === 'MC02');
    expect(finding && words(text, finding)).toBe('imports');
    expect(finding?.related[0]).toMatchObject({ path: 'card.json', message: 'The imported value.' });
  });

  it.each([
    ['[nowhere.json]', 'nowhere.json', '"nowhere.json" is not read: there is no such file beside this definition.'],
    [
      '[TODO, nowhere.json]',
      'nowhere.json',
      '"nowhere.json" is not read: there is no such file beside this definition.',
    ],
    ['nowhere.json', 'nowhere.json', '"nowhere.json" is not read: there is no such file beside this definition.'],
    [
      '[README.md]',
      'README.md',
      '"README.md" is not read: it is no kind of file that can be imported. BenchmarkCards, dataset cards, Croissant files, D4D datasheets and the tasks of evaluation harnesses can.',
    ],
    [
      '[other.medcheck.yaml]',
      'other.medcheck.yaml',
      '"other.medcheck.yaml" is not read: it is no kind of file that can be imported. BenchmarkCards, dataset cards, Croissant files, D4D datasheets and the tasks of evaluation harnesses can.',
    ],
    ['[../out.json]', '../out.json', '"../out.json" is not read: it lies outside of the workspace folder.'],
    ['[big.json]', 'big.json', '"big.json" is not read: it is too large.'],
    ['[folder]', 'folder', '"folder" is not read: it is no text.'],
  ])('%s cannot be read', async (imports, at, message) => {
    const files = fakeHost({
      'README.md': '# Hi',
      'other.medcheck.yaml': STARTED,
      '../out.json': 'outside',
      'big.json': 'too-large',
      folder: 'found',
    });
    const text = `${STARTED}imports: ${imports}\n`;
    expect(of(await verdictOf(text, { host: files }), text, 'import-unread')).toEqual([
      { severity: 'warning', at, line: 10, message },
    ]);
  });

  it('beyond the twentieth are not read', async () => {
    const names = Array.from({ length: 21 }, (_, i) => `card${i}.json`);
    const files = fakeHost(Object.fromEntries(names.map((name) => [name, CARD])));
    const text = `${STARTED}imports: [${names.join(', ')}]\n`;
    expect(of(await verdictOf(text, { host: files }), text, 'import-unread')).toMatchObject([
      { at: 'card20.json', message: '"card20.json" is not read: only the first 20 imports are.' },
    ]);
    expect(files.asked.filter((name) => name === 'card20.json')).toEqual([]);
  });

  it('are not transitive', async () => {
    const files = fakeHost({ 'card.json': CARD.replace('{', '{"imports": ["other.json"],') });
    await verdictOf(`${STARTED}imports: [card.json]\n`, { host: files });
    expect(files.asked).not.toContain('other.json');
  });
});

describe('statements that do not fit', () => {
  const BASE = `${STARTED}evaluation:\n  metrics: [{id: late-rate}, {id: auc}]\n`;
  it('a task names a metric that is not defined', async () => {
    const text = `${BASE}tasks: [{id: a, metrics: [auc, late_rat]}, {id: b, metrics: [zebra, TODO]}]\n`;
    expect(of(await verdictOf(text), text, 'dangling-reference')).toEqual([
      {
        severity: 'warning',
        at: 'late_rat',
        line: 12,
        message: 'No metric "late_rat" is defined in evaluation.metrics. Did you mean "late-rate"?',
      },
      { severity: 'warning', at: 'zebra', line: 12, message: 'No metric "zebra" is defined in evaluation.metrics.' },
    ]);
  });

  it.each([
    [
      'data: {contamination: {controls: [{type: gated_access}]}}\ngovernance: {availability: {data: {access: open}}}',
      'gated_access',
      /^Access is gated here/,
    ],
    [
      'data: {privacy: {contains_personal_health_data: false}, sources: [{name: a, type: real_clinical}]}',
      'false',
      /^No personal health data/,
    ],
    [
      'evaluation: {interaction: {tools: [{name: look, effect: read}, {name: order, effect: write}]}}',
      'write',
      /^A tool that writes can do harm/,
    ],
    [
      'data: {sources: [{name: a, type: real_clinical, license: {name: DUA, url: x}}]}',
      'name',
      /^This clinical source is under an agreement/,
    ],
    [
      'data: {sources: [{name: a, type: real_clinical}], ethics: {data_use_agreement: With B}}',
      'name',
      /^This clinical source is under an agreement/,
    ],
    [
      'data: {size: {items: 10}}\ncoverage: {distribution: [{name: a, items: 4}, {name: b, items: 5}]}',
      'distribution',
      /^The distribution adds up to 9 items, but data\.size\.items is 10\.$/,
    ],
    [
      'data: {size: {items: 10}, splits: [{name: a, items: 1}]}',
      'splits',
      /^The splits add up to 1 item, but data\.size\.items is 10\.$/,
    ],
    ['tasks: [{id: a}, {id: a}]', 'a', /^There is another task "a" above\.$/],
    ['evaluation: {metrics: [{id: a}, {id: b}, {id: b}]}', 'b', /^There is another metric "b" above\.$/],
    ['data: {splits: [{name: test}, {name: test}]}', 'test', /^There is another split "test" above\.$/],
    [
      'evaluation: {harness: {repository: "https://a.org/x"}}\ngovernance: {availability: {code: {repository: "https://a.org/y"}}}',
      '"https://a.org/y"',
      /^evaluation\.harness names another repository: "https:\/\/a\.org\/x"\.$/,
    ],
  ])('%s', async (keys, at, message) => {
    const text = `${STARTED}${keys}\n`;
    expect(of(await verdictOf(text), text, 'consistency')).toEqual([
      { severity: 'hint', at, line: expect.any(Number) as number, message: expect.stringMatching(message) as string },
    ]);
  });

  it.each([
    'data: {contamination: {controls: [{type: gated_access}]}}\ngovernance: {availability: {data: {access: registration}}}',
    'data: {privacy: {contains_personal_health_data: false, deidentification: Dates shifted}, sources: [{name: a, type: real_clinical}]}',
    'data: {privacy: {contains_personal_health_data: false}, sources: [{name: a, type: exam}]}',
    'evaluation: {interaction: {tools: [{name: order, effect: write}]}, safety: [{hazard: unsafe_action}]}',
    'data: {sources: [{name: a, type: real_clinical, license: {name: DUA}, terms: {redistribution: none}}]}',
    'data: {size: {items: 10}, splits: [{name: a, items: 1}, {name: b}]}',
    'data: {size: {items: 10}, splits: []}',
    'evaluation: {harness: {repository: "https://A.org/x.git"}}\ngovernance: {availability: {code: {repository: "http://a.org/x/"}}}',
  ])('nothing is said of %s', async (keys) => {
    const text = `${STARTED}${keys}\n`;
    expect(of(await verdictOf(text), text, 'consistency')).toEqual([]);
  });

  it('a claim that reads a score as clearance, or has no basis', async () => {
    const text = `${STARTED}readiness:\n  claims:\n    - claim: Models above 0.9 are safe for clinical use\n      basis: The score\n    - claim: It ranks models\n`;
    expect(of(await verdictOf(text), text, 'claim').map(({ severity, line }) => [severity, line])).toEqual([
      ['information', 12],
      ['information', 14],
    ]);
  });
});

describe('several documents', () => {
  it('are checked one by one; an empty one is passed over', async () => {
    const verdicts = await verdictsOf(`${STARTED}---\n${BARE}---\n# nothing\n`);
    expect(verdicts.map(({ index, name }) => [index, name])).toEqual([
      [0, 'Sepsis notes'],
      [1, 'x'],
    ]);
    expect(verdicts[1]?.diagnostics.every(({ range }) => range.start.line >= 10)).toBe(true);
  });

  it('an empty file is one of them, and all is found at its start', async () => {
    for (const text of ['', '\ufeff', '# x\n', '---\n']) {
      const verdict = await verdictOf(text);
      expect(verdict.coverage.score).toMatchObject({ points: 0, max: 92, percent: 0 });
      expect(verdict.diagnostics.length).toBeGreaterThan(0);
      for (const { range } of verdict.diagnostics)
        expect(range).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    }
  });
});

describe('the place of a criterion\u2019s finding', () => {
  const at = async (text: string, code: string, file = 'medcheck.yaml'): Promise<string[]> =>
    of(await verdictOf(text, { path: file, stage: 'governance' }), text, code).map((d) => `${d.line}: ${d.at}`);

  it('is the closest key that exists for what is missing', async () => {
    expect(await at(STARTED, 'MC02')).toEqual(['4: purpose']);
    expect(await at(STARTED, 'MC05')).toEqual(['1: medcheck']);
    expect(await at(STARTED, 'MC03')).toEqual(['7: clinical_need']);
  });

  it('is the first key of a list item, or its opening brace in JSON', async () => {
    const yaml = `${STARTED}experts:\n  - count: 2\n    contributes: [design]\n`;
    expect(await at(yaml, 'MC05')).toEqual(['11: count']);
    const json = JSON.stringify(
      { medcheck: '1.0', name: 'x', purpose: {}, experts: [{ count: 2, contributes: ['design'] }] },
      null,
      1,
    );
    expect(await at(json, 'MC05', 'medcheck.json')).toEqual(['6: {']);
  });

  it('is the value that falls short', async () => {
    expect(
      await at(`${STARTED}standards: [{system: Our own codes, version: "1", applied_to: Labels}]\n`, 'MC09'),
    ).toEqual(['10: Our own codes']);
    expect(await at(`${STARTED}data: {privacy: Removed by hand}\n`, 'MC17')).toEqual(['10: Removed by hand']);
  });

  it('is on one line, and findings stand in the order of their places, then of their codes', async () => {
    const { diagnostics } = await verdictOf(DRAFT, { stage: 'governance' });
    const keys = diagnostics.map(
      ({ range, code }) =>
        `${String(range.start.line).padStart(5, '0')} ${String(range.start.character).padStart(5, '0')} ${code}`,
    );
    expect(keys).toEqual([...keys].sort());
    for (const { range } of diagnostics) expect(range.start.line).toBe(range.end.line);
  });
});

it('findings of one code are listed a hundred times at most', async () => {
  const text = `${STARTED}${Array.from({ length: 150 }, (_, i) => `unknown${i}: 1\n`).join('')}`;
  const found = of(await verdictOf(text), text, 'unknown-key');
  expect(found).toHaveLength(100);
  expect(found.at(-1)?.message).toMatch(/ 50 more of this kind are not listed\.$/);
});

it('messages hold no character that would turn or hide their words', async () => {
  const HOSTILE = '\u202eevil\u2066\u0007\u001b[31m\u200b text of many letters';
  const spoil = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((item) => spoil(item, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries([...Object.entries(value).map(([k, v]) => [k, spoil(v, k)]), [HOSTILE, 1]]);
    }
    return typeof value === 'string' && !['medcheck', 'stage', 'status', 'access'].includes(key)
      ? HOSTILE + value
      : value;
  };
  const harmful = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/; // eslint-disable-line no-control-regex
  for (const source of [COMPLETE, DRAFT]) {
    const [document] = parse(source, 'yaml');
    const whole =
      document &&
      (JSON.parse(
        JSON.stringify((await readModel({ document, path: '', included: new Map() }, 'medcheck')).data),
      ) as object);
    const keptEnums = { ...whole, suppress: [{ criterion: HOSTILE, reason: 'x y z' }], imports: [HOSTILE] };
    const texts = [
      JSON.stringify(spoil(keptEnums)),
      // Only what is missing differs: names of items end up in messages.
      JSON.stringify(keptEnums, (key, value: unknown) =>
        ['id', 'name', 'system', 'attribute', 'path'].includes(key)
          ? HOSTILE
          : ['version', 'items', 'definition', 'input'].includes(key)
            ? undefined
            : value,
      ),
    ];
    for (const text of texts) {
      for (const stage of ['design', 'governance'] as const) {
        const verdict = await verdictOf(text, { path: 'medcheck.json', stage, host: fakeHost({}) });
        const shown = [
          ...verdict.diagnostics.flatMap((d) => [d.message, ...d.related.map((r) => r.message)]),
          ...verdict.assessments.flatMap((a) => a.missing),
        ];
        expect(shown.length).toBeGreaterThan(10);
        expect(shown.filter((message) => harmful.test(message))).toEqual([]);
      }
    }
  }
  const directive = `# medcheck-disable \u202eMC01\u0007 no reason\n# medcheck-disable \u202eMC01 -- because\n${STARTED}`;
  expect((await verdictOf(directive)).diagnostics.filter(({ message }) => harmful.test(message))).toEqual([]);
});
