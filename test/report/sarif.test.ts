/** SARIF against its schema, and what code scanning makes of it. */
import { readFileSync } from 'node:fs';
import Ajv, { type AnySchema } from 'ajv';
import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../../server/src/criteria/catalogue';
import { pageOf } from '../../server/src/report/page';
import { reportOf } from '../../server/src/report/report';
import { Lines } from '../../server/src/syntax/text';
import { type Made, example, reportOn, written } from './reporting';

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Region } }[];
  partialFingerprints: Record<string, string>;
  suppressions: { kind: string; justification: string }[];
  baselineState?: string;
  fixes?: {
    description: { text: string };
    artifactChanges: { replacements: { deletedRegion: Region; insertedContent?: { text: string } }[] }[];
  }[];
}

interface Run {
  columnKind: string;
  tool: { driver: { rules: { id: string; help: { text: string; markdown: string } }[] } };
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: unknown[] }[];
  results: Result[];
}

// The official schema, as Microsoft's package carries it. Ajv 8 knows draft 4 by its keywords only, and no formats.
const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as AnySchema & { $schema?: string; id?: string };
delete schema.$schema;
delete schema.id;
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
);

function runOf(made: Made, hasBaseline = false): Run {
  const log = JSON.parse(written('sarif', made, { hasBaseline })) as { runs: [Run] };
  void validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

/** A text after the replacements of a fix, which name lines and columns from 1. */
function applied(text: string, replacements: { deletedRegion: Region; insertedContent?: { text: string } }[]): string {
  const lines = new Lines(text);
  const at = (line: number, column: number): number => lines.offsetAt({ line: line - 1, character: column - 1 });
  return [...replacements]
    .reverse()
    .reduce(
      (changed, { deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent }) =>
        changed.slice(0, at(startLine, startColumn)) +
        (insertedContent?.text ?? '') +
        changed.slice(at(endLine, endColumn)),
      text,
    );
}

const NAME = 'triage-notes/medcheck.yaml';
const TEXT = example(NAME);

describe('SARIF', () => {
  it('is valid for every example, for one without findings and for one that cannot be read', async () => {
    runOf(await reportOn({ [NAME]: TEXT }));
    runOf(await reportOn({ 'lesionletter/benchmarkcard.json': example('lesionletter/benchmarkcard.json') }));
    runOf(await reportOn({ 'medcheck.yaml': 'medcheck: "1.0"\nname: [\n' }));
    const none = runOf({ report: reportOf([], [{ path: 'a b/#1.yaml', reason: 'too large' }]), fixes: new Map() });
    expect(none.results).toEqual([]);
    expect(none.invocations[0]?.toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        message: { text: 'Skipped: too large' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b/%231.yaml' } } }],
      },
    ]);
  });

  it('is refused by the schema where it is wrong, so that the schema is one', () => {
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, columnKind: 'bytes' }] })).toBe(
      false,
    );
  });

  it('counts columns in UTF-16 code units', async () => {
    const text = `medcheck: "1.0"\nname: x\nstage: design\n"🩺🩺": 1\npurpose: {capability: {"🩺": 1}, need: 2}\n`;
    const run = runOf(await reportOn({ 'medcheck.yaml': text }));
    expect(run.columnKind).toBe('utf16CodeUnits');
    const unknown = run.results.filter((result) => result.ruleId === 'unknown-key');
    expect(unknown.map((result) => result.locations[0]?.physicalLocation.region)).toContainEqual({
      startLine: 4,
      startColumn: 1,
      endLine: 4,
      endColumn: 7,
    });
  });

  it('carries the page of each criterion that has a finding, and of no other', async () => {
    const run = runOf(await reportOn({ [NAME]: TEXT }));
    const { rules } = run.tool.driver;
    for (const result of run.results) expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(new Set(rules.map(({ id }) => id))).toEqual(new Set(run.results.map(({ ruleId }) => ruleId)));
    for (const { id, help } of rules) {
      const criterion = CRITERIA.find((one) => one.id === id);
      if (criterion) expect(help.markdown).toBe(pageOf(criterion));
      expect(help.text).not.toMatch(/\*\*|```|^#/m);
    }
  });

  it('says why a finding is suppressed, and of the others that they are not', async () => {
    const { results } = runOf(await reportOn({ [NAME]: TEXT }));
    const suppressed = results.filter(({ suppressions }) => suppressions.length > 0);
    expect(suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
      [
        'MC21',
        [
          {
            kind: 'inSource',
            justification: 'independent review is booked for 2027-02, after the labels are complete',
          },
        ],
      ],
    ]);
  });

  it('keeps fingerprints where lines move, and has no two alike', async () => {
    const prints = (run: Run): string[] =>
      run.results.map((result) => `${result.ruleId} ${result.partialFingerprints['medcheckFinding/v1'] ?? ''}`).sort();
    const before = runOf(await reportOn({ [NAME]: TEXT }));
    const after = runOf(await reportOn({ [NAME]: `# one\n\n# two\n${TEXT}` }));
    expect(prints(after)).toEqual(prints(before));
    expect(new Set(prints(before)).size).toBe(before.results.length);
    const line = (run: Run): number | undefined => run.results.at(-1)?.locations[0]?.physicalLocation.region.startLine;
    expect(line(after)).toBe((line(before) ?? 0) + 3);
  });

  it('has the fixes of the editor, as text edits', async () => {
    const text = 'medcheck: "1.0"\nname: x\nstage: design\nstatus: relased\n';
    const { results } = runOf(await reportOn({ 'medcheck.yaml': text }));
    const misspelt = results.find((result) => result.locations[0]?.physicalLocation.region.startLine === 4);
    expect(misspelt?.ruleId).toBe('schema');
    expect(misspelt?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      {
        deletedRegion: { startLine: 4, startColumn: 9, endLine: 4, endColumn: 16 },
        insertedContent: { text: 'released' },
      },
    ]);
    const missing = runOf(await reportOn({ [NAME]: TEXT })).results.find(({ ruleId }) => ruleId === 'MC09');
    expect(missing?.fixes).toEqual([
      {
        description: { text: 'Add "version" and "applied_to" (MC09)' },
        artifactChanges: [
          {
            artifactLocation: { uri: NAME },
            replacements: [
              {
                deletedRegion: { startLine: 74, startColumn: 24, endLine: 74, endColumn: 24 },
                insertedContent: {
                  text: '\n    version: <the version or release used>\n    applied_to: <what is coded with it>',
                },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('has fixes that leave a readable file of the same score', async () => {
    const { results } = runOf(await reportOn({ [NAME]: TEXT }));
    const fixed = results.flatMap(({ ruleId, fixes }) => (fixes && /^MC\d/.test(ruleId) ? [{ ruleId, fixes }] : []));
    expect(fixed.map(({ ruleId }) => ruleId)).toContain('MC23');
    for (const { ruleId, fixes } of fixed) {
      const text = applied(TEXT, fixes[0]?.artifactChanges[0]?.replacements ?? []);
      const { report } = await reportOn({ [NAME]: text });
      expect([ruleId, report.files[0]?.score.points, report.files[0]?.provisional]).toEqual([ruleId, 39, false]);
    }
  });

  it('says of each finding whether the baseline holds it, where there is one', async () => {
    const made = await reportOn({ [NAME]: TEXT });
    const [first] = made.report.files[0]?.diagnostics ?? [];
    if (first) first.baseline = true;
    expect(runOf(made).results[0]?.baselineState).toBeUndefined();
    expect(runOf(made, true).results.map(({ baselineState }) => baselineState)).toEqual([
      'unchanged',
      ...made.report.files.flatMap((file) => file.diagnostics.slice(1).map(() => 'new')),
    ]);
  });
});
