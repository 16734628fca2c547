/** The command line's formats, baseline and progress, as scenarios. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Progress } from '../../server/src/cli/progress';
import { run } from '../../server/src/cli/run';
import { FORMATS } from '../../server/src/report/renderers';

const GOOD =
  'medcheck: "1.0"\nname: Good\nstage: design\npurpose: {capability: Read an ECG in the emergency department}\n';
const BAD = `${GOOD}status: relased\n`;

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'medcheck-export-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function file(name: string, contents: string): void {
  mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
  writeFileSync(path.join(cwd, name), contents);
}

const contentOf = (name: string): string => readFileSync(path.join(cwd, name), 'utf8');

async function medcheck(argv: string[], from = '.'): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const status = await run(argv, {
    cwd: path.resolve(cwd, from),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: () => Promise.resolve(new TextEncoder().encode(BAD)),
    color: false,
    serve: () => Promise.resolve(0),
  });
  return { status, out, err };
}

describe('--format', () => {
  it.each([
    ['text', 'medcheck.yaml\n'],
    ['json', '{\n  "schema": "medcheck-report/1"'],
    ['sarif', '{\n  "$schema": "https://docs.oasis-open.org/sarif/'],
    ['markdown', '# Good\n'],
    ['html', '<!DOCTYPE html>\n'],
    ['latex', '% Made by MedCheck '],
    ['csv', 'path,document,name,'],
    ['junit', '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="MedCheck" '],
    ['github', '::notice file=medcheck.yaml,line='],
  ])(
    '%s is written by lint, to standard output or to a file, with the exit status of any other',
    async (format, head) => {
      file('medcheck.yaml', BAD);
      const printed = await medcheck(['lint', '--format', format]);
      expect(printed).toMatchObject({ status: 1, err: '' });
      expect(printed.out.startsWith(head)).toBe(true);
      expect(await medcheck(['lint', '--format', format, '--output', 'out'])).toEqual({ status: 1, out: '', err: '' });
      expect(contentOf('out')).toBe(printed.out);
      expect((await medcheck(['lint', '--format', format, '--fail-on', 'never'])).status).toBe(0);
    },
  );

  it('knows every format that the help names', async () => {
    const { out } = await medcheck(['help']);
    for (const format of FORMATS) expect(out).toContain(format);
    const { status, err } = await medcheck(['lint', '--format', 'yaml']);
    expect(status).toBe(2);
    expect(err).toBe('medcheck: --format is one of: text, json, sarif, markdown, html, latex, csv, junit, github.\n');
  });

  it('carries in SARIF the fix of a finding', async () => {
    file('medcheck.yaml', BAD);
    const { out } = await medcheck(['lint', '--format', 'sarif']);
    expect(out).toContain('"text": "released"');
  });
});

describe('--baseline', () => {
  it('is written, and then nothing that was there counts', async () => {
    file('medcheck.yaml', BAD);
    expect((await medcheck(['lint'])).status).toBe(1);
    const written = await medcheck(['lint', '--baseline', 'base.json', '--update-baseline']);
    expect(written).toMatchObject({ status: 0, err: '' });
    expect(
      contentOf('base.json').startsWith(
        '{\n  "schema": "medcheck-baseline/1",\n  "files": {\n    "medcheck.yaml": {\n',
      ),
    ).toBe(true);
    const { status, out, err } = await medcheck(['lint', '--baseline', 'base.json', '--fail-on', 'information']);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^medcheck\.yaml\n {2}MedCheck [^\n]*\n\n1 file: 0 errors, 0 warnings, 0 information, 0 hints, \d+ in the baseline\n$/,
    );
    file('medcheck.yaml', `# a comment\n\n${BAD}`);
    expect((await medcheck(['lint', '--baseline', 'base.json', '--fail-on', 'information'])).status).toBe(0);
  });

  it('lets through what is new', async () => {
    file('medcheck.yaml', GOOD);
    await medcheck(['lint', '--baseline', 'base.json', '--update-baseline']);
    file('medcheck.yaml', BAD);
    const { status, out } = await medcheck(['lint', '--baseline', 'base.json']);
    expect(status).toBe(1);
    expect(out.split('\n').filter((line) => /^ {2}\d/.test(line))).toEqual([
      '  5:9     error       "relased" is no value of "status". Did you mean "released"? It is one of: draft, released, deprecated, retired.  schema',
    ]);
    const report = JSON.parse((await medcheck(['lint', '--baseline', 'base.json', '--format', 'json'])).out) as {
      files: { diagnostics: { code: string; baseline?: true }[] }[];
    };
    expect(report.files[0]?.diagnostics.filter((d) => d.baseline !== true).map((d) => d.code)).toEqual(['schema']);
  });

  it('says how much of it is gone, and takes that out when it is written anew', async () => {
    file('medcheck.yaml', BAD);
    await medcheck(['lint', '--baseline', 'base.json', '--update-baseline']);
    file('medcheck.yaml', GOOD);
    expect((await medcheck(['lint', '--baseline', 'base.json'])).err).toBe(
      "medcheck: 1 of the baseline's findings are gone. --update-baseline takes them out.\n",
    );
    await medcheck(['lint', '--baseline', 'base.json', '--update-baseline']);
    expect(contentOf('base.json')).not.toContain('relased');
  });

  it('names files from its own folder, wherever the command runs', async () => {
    file('a/medcheck.yaml', BAD);
    file('b/medcheck.yaml', BAD);
    await medcheck(['lint', '--baseline', 'base.json', '--update-baseline']);
    expect(contentOf('base.json')).toContain('"a/medcheck.yaml"');
    expect((await medcheck(['lint', '--baseline', '../base.json'], 'a')).status).toBe(0);
    // a run over one file keeps the findings of the other, as long as that is there
    await medcheck(['lint', 'a', '--baseline', 'base.json', '--update-baseline']);
    expect(contentOf('base.json')).toContain('"b/medcheck.yaml"');
    rmSync(path.join(cwd, 'b'), { recursive: true });
    await medcheck(['lint', 'a', '--baseline', 'base.json', '--update-baseline']);
    expect(contentOf('base.json')).not.toContain('"b/medcheck.yaml"');
  });

  it('does not change scores: --min-score sees them as they are', async () => {
    file('medcheck.yaml', GOOD);
    await medcheck(['lint', '--baseline', 'base.json', '--update-baseline']);
    expect((await medcheck(['lint', '--baseline', 'base.json', '--min-score', '90'])).status).toBe(1);
  });

  it.each([
    [
      'a file that is not there',
      undefined,
      'medcheck: there is no baseline "base.json". --update-baseline writes one.\n',
    ],
    ['no JSON', 'x', 'medcheck: "base.json" is no baseline. One begins with "schema": "medcheck-baseline/1".\n'],
    [
      'another JSON',
      '{"a": 1}',
      'medcheck: "base.json" is no baseline. One begins with "schema": "medcheck-baseline/1".\n',
    ],
  ])('ends with 2 for %s', async (_, contents, message) => {
    file('medcheck.yaml', GOOD);
    if (contents !== undefined) file('base.json', contents);
    expect(await medcheck(['lint', '--baseline', 'base.json'])).toEqual({ status: 2, out: '', err: message });
  });

  it('does not overwrite a file that is no baseline, and needs the name of one', async () => {
    file('medcheck.yaml', GOOD);
    file('package.json', '{"name": "x"}');
    expect((await medcheck(['lint', '--baseline', 'package.json', '--update-baseline'])).status).toBe(2);
    expect(contentOf('package.json')).toBe('{"name": "x"}');
    expect(await medcheck(['lint', '--update-baseline'])).toEqual({
      status: 2,
      out: '',
      err: 'medcheck: --update-baseline needs --baseline FILE, the file that is written.\n',
    });
    expect(existsSync(path.join(cwd, 'base.json'))).toBe(false);
  });
});

describe('progress', () => {
  it('is shown after a second, ten times a second at most, and erased', () => {
    let now = 0;
    const written: string[] = [];
    const progress = new Progress(
      (text) => void written.push(text),
      () => now,
    );
    for (const [time, done] of [
      [0, 0],
      [999, 5],
      [1000, 6],
      [1050, 7],
      [1100, 8],
    ] as const) {
      now = time;
      progress.show(done, 20);
    }
    progress.end();
    expect(written).toEqual(['\r\u001b[Kmedcheck: 6 of 20 files', '\r\u001b[Kmedcheck: 8 of 20 files', '\r\u001b[K']);
  });

  it('writes nothing where the work is short, or where there is no terminal', () => {
    const written: string[] = [];
    const progress = new Progress(
      (text) => void written.push(text),
      () => 0,
    );
    progress.show(1, 2);
    progress.end();
    let now = 0;
    const nowhere = new Progress(undefined, () => (now += 5000));
    nowhere.show(1, 2);
    nowhere.end();
    expect(written).toEqual([]);
  });
});
