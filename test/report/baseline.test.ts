/** Baselines: what was found before is marked and not counted, wherever its lines have gone. */
import { describe, expect, it } from 'vitest';
import { type Baseline, Collecting, Comparing, readBaseline } from '../../server/src/report/baseline';
import { type Report, reportOf } from '../../server/src/report/report';
import { example, reportOn } from './reporting';

const NAME = 'triage-notes/medcheck.yaml';
const TEXT = example(NAME);
const same = (path: string): string => path;

/** The baseline of a report, whose findings are marked. */
function baselineOf({ config, files }: Report, nameOf = same, kept: Baseline['files'] = {}): Baseline {
  const collecting = new Collecting(nameOf);
  for (const file of [...config, ...files]) collecting.add(file);
  return collecting.baseline(kept);
}

/** A report whose findings are compared with a baseline. */
function withBaseline({ config, files, skipped }: Report, baseline: Baseline, nameOf = same) {
  const comparing = new Comparing(baseline, nameOf);
  for (const file of [...config, ...files]) comparing.mark(file);
  return { report: reportOf(files, skipped, config), gone: comparing.gone };
}

const on = async (text: string): Promise<Report> => (await reportOn({ [NAME]: text })).report;
const counted = (report: Report): string[] =>
  report.files.flatMap((file) => file.diagnostics.filter((d) => !d.suppressed && !d.baseline).map((d) => d.code));
/** What is counted of a text beside the baseline of another. */
const beside = async (text: string, before = TEXT): Promise<string[]> =>
  counted(withBaseline(await on(text), baselineOf(await on(before))).report);

describe('a baseline', () => {
  it('holds keys without lines, sorted, and no suppressed finding', async () => {
    expect(baselineOf(await on(TEXT))).toEqual({
      schema: 'medcheck-baseline/1',
      files: {
        [NAME]: {
          'MC09 1': 1,
          'MC10 0': 1,
          'MC12 1': 1,
          'MC17 1': 1,
          'MC18 1': 1,
          'MC20 1': 1,
          'MC23 0': 1,
          'MC24 1': 1,
          'later-stages': 1,
          'overclaim /assessment/MC20/score: MC20 is assessed as 2 here, but the definition supports 1. Missing: agreement with metric and value.': 1,
        },
      },
    });
  });

  it('covers everything in the same file, and where its lines have moved', async () => {
    expect(await beside(TEXT)).toEqual([]);
    expect(await beside(`# one\n\n# two\n${TEXT}`)).toEqual([]);
    const duplicated = `${TEXT}\nversion: "2"\nversion: "3"\n`;
    expect(await beside(`# one\n${duplicated}`, duplicated)).toEqual([]);
  });

  it('does not cover what is new, of another file, or worse', async () => {
    expect(await beside(TEXT.replace('stage: data', 'stage: data\nstatuz: draft'))).toEqual(['unknown-key']);
    const baseline: Baseline = { schema: 'medcheck-baseline/1', files: { 'other.yaml': { 'MC09 1': 1 } } };
    expect(counted(withBaseline(await on(TEXT), baseline).report)).toContain('MC09');
    // MC09 falls from 1 to 0
    expect(await beside(TEXT.replace('system: "SNOMED CT"', 'system: TBD'))).toEqual(['MC09']);
    // MC09 rises from 0 to 1
    expect(await beside(TEXT, TEXT.replace('system: "SNOMED CT"', 'system: TBD'))).toEqual([]);
  });

  it('covers as many findings of a kind as there were', async () => {
    const one = TEXT.replace('stage: data', 'stage: data\nstatuz: draft');
    const twice = one.replace('statuz: draft', 'statuz: draft\nlicens: MIT');
    expect(await beside(twice, one)).toEqual(['unknown-key']);
    const baseline: Baseline = { schema: 'medcheck-baseline/1', files: { [NAME]: { 'MC09 1': 3 } } };
    expect(withBaseline(await on(TEXT), baseline).gone).toBe(2);
  });

  it('counts anew: severities without what it holds, and how much that is', async () => {
    const before = await on(TEXT);
    const { report } = withBaseline(await on(TEXT), baselineOf(await on(TEXT)));
    expect(counted(before)).toHaveLength(10);
    expect(before.summary).toMatchObject({ warnings: 3, information: 6, hints: 1, suppressed: 1, baseline: 0 });
    expect(report.summary).toMatchObject({ warnings: 0, information: 0, hints: 0, suppressed: 1, baseline: 10 });
    expect(report.files[0]?.score).toEqual(before.files[0]?.score);
  });

  it('keeps what it holds of files that are not in the report', async () => {
    const kept = { 'other.yaml': { 'MC01 0': 1 }, [NAME]: { 'MC02 0': 1 } };
    const { files } = baselineOf(await on(TEXT), same, kept);
    expect(Object.keys(files)).toEqual(['other.yaml', NAME]);
    expect(files[NAME]).not.toHaveProperty('MC02 0');
  });

  it.each([
    [''],
    ['[]'],
    ['null'],
    ['{"schema":"medcheck-report/1","files":[]}'],
    ['{"schema":"medcheck-baseline/2","files":{}}'],
    ['{"schema":"medcheck-baseline/1"}'],
    ['{"schema":"medcheck-baseline/1","files":{"a":1}}'],
    ['{"schema":"medcheck-baseline/1","files":{"a":{"MC01 0":0}}}'],
    ['{"schema":"medcheck-baseline/1","files":{"a":{"MC01 0":"1"}}}'],
  ])('is not read from %j', (text) => {
    expect(readBaseline(text)).toBeUndefined();
  });

  it('marks what it takes up: from there on it holds it', async () => {
    const report = await on(TEXT);
    baselineOf(report);
    expect(counted(report)).toEqual([]);
    expect(report.files[0]?.diagnostics.filter((d) => !d.baseline).map((d) => d.suppressed !== null)).toEqual([true]);
  });

  it('reads what it writes, whatever the names are', async () => {
    const made = baselineOf(await on(TEXT), () => '__proto__');
    const read = readBaseline(JSON.stringify(made));
    expect(Object.keys(read?.files ?? {})).toEqual(['__proto__']);
    expect(counted(withBaseline(await on(TEXT), made, () => '__proto__').report)).toEqual([]);
  });
});
