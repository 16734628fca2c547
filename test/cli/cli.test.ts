/** The command line as scenarios: files, a command, and what it writes and returns. It runs in this process. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Ajv from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { run } from '../../server/src/cli/run';
import { FORMAT_NAMES } from '../../server/src/formats/detect';
import { CRITERIA } from '../../server/src/criteria/catalogue';
import type { Report } from '../../server/src/report/report';
import { reportSchema } from '../../server/src/report/report-schema';

const COMPLETE = path.resolve(__dirname, '../../examples/angorbench');
const CARD = readFileSync(path.resolve(__dirname, '../../examples/lesionletter/benchmarkcard.json'), 'utf8');
const GOOD =
  'medcheck: "1.0"\nname: Good\nstage: design\npurpose: {capability: Read an ECG in the emergency department}\n';
const BAD = `${GOOD}status: relased\n`;

const validate = new Ajv({ strict: false, allErrors: true }).compile(reportSchema);

interface Result {
  status: number;
  out: string;
  err: string;
}

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'medcheck-cli-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function file(name: string, contents: string | Uint8Array = GOOD): void {
  mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
  writeFileSync(path.join(cwd, name), contents);
}

async function medcheck(
  argv: string[],
  { stdin = '', color = false, from = '.' }: { stdin?: string | Uint8Array; color?: boolean; from?: string } = {},
): Promise<Result> {
  let out = '';
  let err = '';
  const status = await run(argv, {
    cwd: path.resolve(cwd, from),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: () => Promise.resolve(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    color,
    serve: (args) => Promise.resolve(args.length === 1 && args[0] === '--stdio' ? 0 : 7),
  });
  return { status, out, err };
}

/** Runs with JSON output and checks it against the schema of reports. */
async function json(argv: string[], given: Parameters<typeof medcheck>[1] = {}): Promise<Result & { report: Report }> {
  const result = await medcheck([...argv, '--format', 'json'], given);
  const report = JSON.parse(result.out) as Report;
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  return { ...result, report };
}

const paths = (report: Report): string[] => report.files.map((f) => f.path);
const codes = (report: Report): string[] => report.files.flatMap((f) => f.diagnostics.map((d) => d.code));

describe('lint', () => {
  it('ends with 0 where no error is found, and with 1 where one is', async () => {
    file('medcheck.yaml');
    expect(await medcheck(['lint'])).toMatchObject({ status: 0, err: '' });
    file('medcheck.yaml', BAD);
    const { status, out, err } = await medcheck(['lint']);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toMatch(/^medcheck\.yaml\n/);
    expect(out).toContain(
      '  5:9     error       "relased" is no value of "status". Did you mean "released"? It is one of: draft, released, deprecated, retired.  schema\n',
    );
    expect(out).toMatch(
      /\n {2}MedCheck \d+\/92 \(\d+(\.\d)?%\), stage design\n\n1 file: 1 error, \d+ warnings?, \d+ information, \d+ hints?\n/,
    );
    expect(out).toContain('medcheck explain <code>');
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/\u001b/);
  });

  it.each([
    ['error', GOOD, 0],
    ['error', BAD, 1],
    ['warning', GOOD, 1],
    ['information', GOOD, 1],
    ['never', BAD, 0],
  ])('--fail-on %s', async (level, text, status) => {
    file('medcheck.yaml', text);
    expect((await medcheck(['lint', '--fail-on', level])).status).toBe(status);
    expect((await medcheck(['lint', `--fail-on=${level}`])).status).toBe(status);
  });

  it('does not fail on what is suppressed or off', async () => {
    file('medcheck.yaml', `# medcheck-disable-next-line schema -- a new status is being discussed\n${BAD}`);
    expect((await medcheck(['lint'])).status).toBe(1);
    file(
      'medcheck.yaml',
      BAD.replace('status', '# medcheck-disable-next-line schema -- a new status is being discussed\nstatus'),
    );
    const { status, report } = await json(['lint']);
    expect([status, report.summary.errors, report.summary.suppressed]).toEqual([0, 0, 1]);
    file('medcheck.yaml', BAD);
    file('medcheck.config.yaml', 'severity: {schema: off}');
    expect((await medcheck(['lint'])).status).toBe(0);
  });

  it('says nothing of a complete definition but its score', async () => {
    const { status, out } = await medcheck(['lint', path.join(COMPLETE, 'medcheck.yaml'), '--fail-on', 'information']);
    expect(status).toBe(0);
    expect(out).toContain('MedCheck 92/92 (100%), stage governance\n');
    expect(out).toContain('1 file: 0 errors, 0 warnings, 0 information, 0 hints\n');
  });

  it('--quiet lists errors only', async () => {
    file('a/medcheck.yaml', GOOD);
    expect((await medcheck(['lint', '--quiet'])).out).toBe('');
    file('b/medcheck.yaml', BAD);
    const { out } = await medcheck(['lint', '--quiet']);
    expect(out).toContain('b/medcheck.yaml');
    expect(out).not.toContain('a/medcheck.yaml');
    expect(out).not.toContain('  warning');
  });

  it('--color, as the output or the option wants', async () => {
    file('medcheck.yaml', BAD);
    const colored = async (argv: string[], color: boolean): Promise<boolean> =>
      (await medcheck(['lint', ...argv], { color })).out.includes('\u001b[');
    expect(await colored([], false)).toBe(false);
    expect(await colored([], true)).toBe(true);
    expect(await colored(['--color'], false)).toBe(true);
    expect(await colored(['--color=always'], false)).toBe(true);
    expect(await colored(['--color=never'], true)).toBe(false);
    expect(await colored(['--no-color'], true)).toBe(false);
    expect(await colored(['--color=auto'], true)).toBe(true);
    await medcheck(['lint', '--output', 'out.txt'], { color: true });
    expect(readFileSync(path.join(cwd, 'out.txt'), 'utf8')).not.toContain('\u001b[');
  });

  it('--stage judges as if every file said so, and changes no score', async () => {
    file('medcheck.yaml');
    const design = await json(['lint']);
    const data = await json(['lint', '--stage', 'data']);
    expect(data.report.files[0]?.stage).toBe('data');
    expect(codes(data.report)).toContain('MCS2');
    expect(codes(design.report)).not.toContain('MCS2');
    expect(data.report.files[0]?.score).toEqual(design.report.files[0]?.score);
  });

  it('--output writes the results to a file, and only there', async () => {
    file('medcheck.yaml');
    const printed = (await medcheck(['lint', '--format', 'json'])).out;
    expect(await medcheck(['lint', '--format', 'json', '--output', 'report.json'])).toEqual({
      status: 0,
      out: '',
      err: '',
    });
    expect(readFileSync(path.join(cwd, 'report.json'), 'utf8')).toBe(printed);
    const failed = await medcheck(['lint', '--output', 'no/such/folder/report.json']);
    expect(failed.status).toBe(2);
    expect(failed.err).toMatch(/^medcheck: the results cannot be written: /);
  });

  it('gives the same findings twice, and positions from 1 where people read them', async () => {
    file('medcheck.yaml', BAD);
    expect(await medcheck(['lint'])).toEqual(await medcheck(['lint']));
    const { report } = await json(['lint']);
    const schema = report.files[0]?.diagnostics.find((d) => d.code === 'schema');
    expect(schema).toMatchObject({
      range: { start: { line: 4, character: 8 }, end: { line: 4, character: 15 } },
      pointer: '/status',
      suppressed: null,
      related: [],
    });
  });

  it('reports each document of a file', async () => {
    file('medcheck.yaml', `${GOOD}---\n${GOOD.replace('Good', 'Second')}`);
    const { report } = await json(['lint']);
    expect(report.files.map((f) => [f.path, f.document, f.name])).toEqual([
      ['medcheck.yaml', 0, 'Good'],
      ['medcheck.yaml', 1, 'Second'],
    ]);
    expect((await medcheck(['lint'])).out).toContain('medcheck.yaml (document 2)');
  });

  it('looks for evidence inside the repository, and not outside', async () => {
    file('repo/.git/HEAD', '');
    file('repo/docs/a.md', '# A');
    file('secret.md', '# Secret');
    file('repo/bench/medcheck.yaml', `${GOOD}references: [../docs/a.md, ../../secret.md, nowhere.md]\n`);
    const { report } = await json(['lint', 'repo/bench/medcheck.yaml']);
    const messages = report.files[0]?.diagnostics.filter((d) => d.code === 'evidence-missing').map((d) => d.message);
    expect(messages).toEqual([
      '"../../secret.md" lies outside of the workspace folder and is not looked up. Use a path inside it, or a url.',
      'There is no file "nowhere.md" beside this definition.',
    ]);
  });

  it('reads imports', async () => {
    file('card.json', CARD);
    file('medcheck.yaml', `${GOOD}imports: [card.json]\n`);
    const { report } = await json(['lint', 'medcheck.yaml']);
    const rests = report.files[0]?.criteria.flatMap((c) => c.rests_on.map((place) => place.path));
    expect(rests).toContain('card.json');
    expect(rests).toContain(null);
  });
});

describe('which files are read', () => {
  it('without paths: definitions by name, in every folder', async () => {
    file('medcheck.yaml');
    file('a/ecg.medcheck.yml');
    file('a/b/medcheck.json', '{"medcheck": "1.0"}');
    file('a/other.yaml');
    file('card.json', CARD);
    file('medcheck.config.yaml', '');
    const { report } = await json(['lint']);
    expect(paths(report)).toEqual(['a/b/medcheck.json', 'a/ecg.medcheck.yml', 'medcheck.yaml']);
  });

  it('of a named folder: by content, too', async () => {
    file('a/medcheck.yaml');
    file('a/other.yaml');
    file('a/card.json', CARD);
    file('a/none.yaml', 'name: x\n');
    file('a/medcheck.md', GOOD);
    file('b/medcheck.yaml');
    const { report } = await json(['lint', 'a']);
    expect(report.files.map((f) => [f.path, f.format])).toEqual([
      ['a/card.json', 'benchmarkcard'],
      ['a/medcheck.yaml', 'medcheck'],
      ['a/other.yaml', 'medcheck'],
    ]);
    expect(paths((await json(['lint', '.'])).report)).toHaveLength(4);
    expect(paths((await json(['lint', 'a', 'a/medcheck.yaml', './a'])).report)).toHaveLength(3);
    expect(paths((await json(['lint', '..'], { from: 'a' })).report)).toEqual([
      'card.json',
      'medcheck.yaml',
      'other.yaml',
      '../b/medcheck.yaml',
    ]);
  });

  it('a named file is read, or is an error that names the formats', async () => {
    file('definition.yaml');
    file('other.yaml', 'name: x\n');
    file('notes.txt', GOOD);
    expect(paths((await json(['lint', 'definition.yaml', 'notes.txt'])).report)).toEqual([
      'definition.yaml',
      'notes.txt',
    ]);
    const { status, err } = await medcheck(['lint', 'other.yaml', 'nowhere.yaml']);
    expect(status).toBe(2);
    expect(err).toBe(
      `medcheck: other.yaml: it is no format that is read. Tried: ${Object.values(FORMAT_NAMES).join(', ')}.\n` +
        'medcheck: nowhere.yaml: there is no such file or folder.\n',
    );
    // What can be read is reported all the same.
    expect((await medcheck(['lint', 'definition.yaml', 'nowhere.yaml'])).out).toContain('definition.yaml');
  });

  it('not those that git ignores, as git reads nested .gitignore files', async () => {
    file('.git/HEAD', '');
    file('.gitignore', 'build/\n*.draft.medcheck.yaml\nkeep/*\n');
    file('keep/.gitignore', '!medcheck.yaml\n');
    for (const name of [
      'build/medcheck.yaml',
      'a.draft.medcheck.yaml',
      'a/b.draft.medcheck.yaml',
      'a/build/medcheck.yaml',
      'keep/medcheck.yaml',
      'keep/x.medcheck.yaml',
      'a/medcheck.yaml',
    ])
      file(name);
    expect(paths((await json(['lint'])).report)).toEqual(['a/medcheck.yaml', 'keep/medcheck.yaml']);
    expect(paths((await json(['lint', 'a'])).report)).toEqual(['a/medcheck.yaml']);
    expect(paths((await json(['lint'], { from: 'a' })).report)).toEqual(['medcheck.yaml']);
    expect(paths((await json(['lint', 'build/medcheck.yaml'])).report)).toEqual(['build/medcheck.yaml']);
  });

  it('not .git, node_modules, and what the configuration excludes', async () => {
    file('medcheck.config.yaml', 'exclude: [archive, "*.old.medcheck.yaml", /top/x]\n');
    for (const name of [
      '.git/medcheck.yaml',
      'node_modules/a/medcheck.yaml',
      'a/node_modules/medcheck.yaml',
      'a/archive/medcheck.yaml',
      'x.old.medcheck.yaml',
      'top/x/medcheck.yaml',
      'a/top/x/medcheck.yaml',
    ])
      file(name);
    expect(paths((await json(['lint'])).report)).toEqual(['a/top/x/medcheck.yaml']);
    expect(paths((await json(['lint', 'a/archive/medcheck.yaml'])).report)).toEqual(['a/archive/medcheck.yaml']);
  });

  it('formats.on and formats.off of the configuration decide', async () => {
    file('medcheck.config.yaml', 'formats: {on: ["defs/*.yaml"], off: ["cards/**"]}\n');
    file('defs/a.yaml', 'name: x\n');
    file('cards/medcheck.yaml');
    expect(paths((await json(['lint'])).report)).toEqual(['defs/a.yaml']);
    expect(paths((await json(['lint', 'defs/a.yaml'])).report)).toEqual(['defs/a.yaml']);
    expect(paths((await json(['lint', 'cards/medcheck.yaml'])).report)).toEqual(['cards/medcheck.yaml']);
  });

  it('no links to folders, nothing that is no regular file; a folder may have any name', async () => {
    file('real/medcheck.yaml');
    symlinkSync('real', path.join(cwd, 'linked'));
    symlinkSync('.', path.join(cwd, 'real/loop'));
    symlinkSync('real/medcheck.yaml', path.join(cwd, 'link.medcheck.yaml'));
    execFileSync('mkfifo', [path.join(cwd, 'pipe.medcheck.yaml')]);
    file('folder/medcheck.yaml/inner.medcheck.yaml');
    const { report, status } = await json(['lint']);
    expect(status).toBe(0);
    expect(paths(report)).toEqual(['folder/medcheck.yaml/inner.medcheck.yaml', 'real/medcheck.yaml']);
    expect(report.skipped).toEqual([
      { path: 'link.medcheck.yaml', reason: 'it is a symbolic link' },
      { path: 'pipe.medcheck.yaml', reason: 'it is no regular file' },
    ]);
    expect((await medcheck(['lint', 'pipe.medcheck.yaml'])).err).toBe(
      'medcheck: pipe.medcheck.yaml: it is no regular file.\n',
    );
    expect(paths((await json(['lint', 'folder/medcheck.yaml'])).report)).toEqual([
      'folder/medcheck.yaml/inner.medcheck.yaml',
    ]);
    expect(paths((await json(['lint', 'link.medcheck.yaml'])).report)).toEqual(['link.medcheck.yaml']);
  });

  it('what is too large or no UTF-8 is skipped, and an error where it is named', async () => {
    file('medcheck.config.yaml', 'maxFileSize: 1000\n');
    file('big.medcheck.yaml', `${GOOD}# ${'x'.repeat(2_000)}\n`);
    file('latin.medcheck.yaml', Buffer.from(`${GOOD}description: caf\u00e9\n`, 'latin1'));
    file('utf16.medcheck.yaml', Buffer.from(`\ufeff${GOOD}`, 'utf16le'));
    file('bom.medcheck.yaml', `\ufeff${GOOD}`);
    const { report, status } = await json(['lint']);
    expect(status).toBe(0);
    expect(paths(report)).toEqual(['bom.medcheck.yaml']);
    expect(report.files[0]?.name).toBe('Good');
    expect(report.skipped).toEqual([
      { path: 'big.medcheck.yaml', reason: 'too-large: 0.0 MB, and the limit is 0.0 MB' },
      { path: 'latin.medcheck.yaml', reason: 'it is not valid UTF-8' },
      { path: 'utf16.medcheck.yaml', reason: 'it is not UTF-8 (it looks like UTF-16)' },
    ]);
    expect((await medcheck(['lint'])).out).toContain('latin.medcheck.yaml: skipped, it is not valid UTF-8\n');
    const named = await medcheck(['lint', 'latin.medcheck.yaml']);
    expect([named.status, named.err]).toEqual([2, 'medcheck: latin.medcheck.yaml: not read: it is not valid UTF-8.\n']);
    expect((await medcheck(['lint', 'big.medcheck.yaml'])).status).toBe(2);
  });

  it('none at all is said on standard error', async () => {
    const { status, err } = await medcheck(['lint']);
    expect(status).toBe(0);
    expect(err).toMatch(/^medcheck: no definition was found\./);
    expect((await json(['report'])).report).toMatchObject({ files: [], summary: { files: 0, mean_percent: null } });
  });
});

describe('the configuration', () => {
  it('is the nearest one alone, up to the repository', async () => {
    file('medcheck.config.yaml', 'severity: {schema: off}\n');
    file('repo/.git/HEAD', '');
    file('repo/medcheck.config.json', '{"severity": {"schema": "warning"}}');
    file('repo/a/medcheck.yaml', BAD);
    file('repo/b/medcheck.config.yml', 'laterStages: off\n');
    file('repo/b/medcheck.yaml', BAD);
    file('repo/c/.git/HEAD', '');
    file('repo/c/medcheck.yaml', BAD);
    const { report } = await json(['lint', 'repo']);
    const severity = Object.fromEntries(
      report.files.map((f) => [f.path, f.diagnostics.find((d) => d.code === 'schema')?.severity]),
    );
    expect(severity).toEqual({
      'repo/a/medcheck.yaml': 'warning',
      'repo/b/medcheck.yaml': 'error',
      'repo/c/medcheck.yaml': 'error',
    });
  });

  it('--config names one for every file', async () => {
    file(
      'conf/strict.yaml',
      'severity: {MC02: error}\noverrides: [{files: [medcheck.yaml], suppress: [{criterion: MC05, reason: No experts in this group}]}]\n',
    );
    file('a/medcheck.yaml', GOOD.replace('design', 'design\nexperts: [{role: Nurse}]'));
    file('a/medcheck.config.yaml', 'severity: {MC05: off}\n');
    const { report } = await json(['lint', '--config', 'conf/strict.yaml']);
    expect(report.files[0]?.diagnostics.find((d) => d.code === 'MC05')?.suppressed).toEqual({
      reason: 'No experts in this group',
    });
    const missing = await medcheck(['lint', '--config', 'nowhere.yaml']);
    expect(missing).toEqual({ status: 2, out: '', err: 'medcheck: There is no configuration file nowhere.yaml.\n' });
  });

  it('that is wrong is a finding in its file, the defaults hold, and the run fails', async () => {
    file('medcheck.config.yaml', 'laterStages: some\nexclude: ["*"]\n');
    file('medcheck.yaml');
    const { report, status } = await json(['lint']);
    expect(status).toBe(1);
    expect(paths(report)).toEqual(['medcheck.yaml']);
    expect(report.config).toMatchObject([
      {
        path: 'medcheck.config.yaml',
        diagnostics: [{ code: 'config', severity: 'error', range: { start: { line: 0, character: 13 } } }],
      },
    ]);
    expect(report.summary.errors).toBe(1);
    expect((await medcheck(['lint'])).out).toContain(
      '  1:14    error       "laterStages" is one of: off, summary, full.  config\n',
    );
  });
});

describe('scores', () => {
  it.each([
    [['--min-score', '100'], 0],
    [['--min-score', '100', '--min-score', 'design=100'], 0],
  ])('of a complete definition are enough: %j', async (argv, status) => {
    expect((await medcheck(['report', path.join(COMPLETE, 'medcheck.yaml'), ...argv])).status).toBe(status);
  });

  it.each([
    ['50', 'medcheck: medcheck.yaml: total is 1.1%, and at least 50% is asked for.\n'],
    ['design=4.2', 'medcheck: medcheck.yaml: design is 4.2%, and at least 4.2% is asked for.\n'],
    ['governance=1', 'medcheck: medcheck.yaml: governance is 0%, and at least 1% is asked for.\n'],
  ])('below --min-score %s fail', async (minimum, message) => {
    file('medcheck.yaml');
    const { status, err } = await medcheck(['lint', '--min-score', minimum]);
    expect([status, err]).toEqual(
      minimum === 'design=4.2'
        ? [1, 'medcheck: medcheck.yaml: design is 4.2%, and at least 4.2% is asked for.\n']
        : [1, message],
    );
    expect((await medcheck(['lint', '--min-score', '0', '--min-score', 'design=4.1'])).status).toBe(0);
  });

  it('are those after waivers, before gating and suppression', async () => {
    file('medcheck.yaml', `# medcheck-disable MC02 -- hidden on purpose\n${GOOD}`);
    const argv = ['lint', '--min-score', '1.2', '--stage', 'design'];
    expect((await medcheck(argv)).status).toBe(1);
    const waivers = CRITERIA.filter((c) => c.waivable && c.id.startsWith('MC')).map(
      (c) => `  ${c.id}: {not_applicable: A reason in words}\n`,
    );
    file('medcheck.yaml', `${GOOD}assessment:\n${waivers.join('')}`);
    expect((await medcheck(argv)).status).toBe(0);
  });

  it('are shown by report: total, stages, modules, and the mean of several', async () => {
    const { out, status } = await medcheck(['report', path.join(COMPLETE, 'medcheck.yaml')]);
    expect(status).toBe(0);
    expect(out).toMatch(/^AngorBench {2}/);
    expect(out).toMatch(/\n {2}1 Design & Conceptualization +█{20} 24\/24\n/);
    expect(out).toMatch(/\n {2}Total +█{20} 92\/92 {2}100%\n/);
    expect(out).toMatch(/\n {2}Multimodal stress +█{20} 12\/12\n/);
    expect(out).toContain('  No findings at stage governance.\n');
    file('a/medcheck.yaml');
    file('b/medcheck.yaml', `${GOOD}tasks: [`);
    const both = (await medcheck(['report'])).out;
    expect(both).toMatch(/\n2 files, mean \d(\.\d)?%\n$/);
    expect(both).toContain('does not apply');
    expect(both).toContain('Provisional: syntax errors left part of the file unread.');
    const { report } = await json(['report']);
    expect(report.summary.mean_percent).toBe(report.files[0]?.score.percent);
  });

  it('are in the JSON report, for each criterion with what it rests on and lacks', async () => {
    const { report } = await json(['lint', path.join(COMPLETE, 'medcheck.yaml')]);
    expect(report).toMatchObject({ schema: 'medcheck-report/1', tool: { name: 'medcheck', version, catalogue: 2 } });
    const [complete] = report.files;
    expect(complete?.criteria.map(({ id }) => id)).toEqual(CRITERIA.map(({ id }) => id));
    expect(complete?.criteria.find(({ id }) => id === 'MC19')).toMatchObject({
      stage: 'data',
      score: 2,
      status: 'met',
      evidence: 'resolved',
      claimed: null,
      missing: [],
      reason: null,
      waived: null,
    });
    for (const { rests_on: rests } of complete?.criteria ?? []) expect(rests.length).toBeGreaterThan(0);
    file('card.json', CARD);
    const card = (await json(['lint', 'card.json'])).report.files[0];
    expect(card?.format).toBe('benchmarkcard');
    for (const { score, reason } of card?.criteria ?? []) expect(reason === null).toBe(score === 2 || score === null);
  });
});

describe('standard input', () => {
  it('is a definition, in YAML or JSON, with no folder around it', async () => {
    const yaml = await json(['lint', '-'], { stdin: `${GOOD}references: [nowhere.md]\n` });
    expect(yaml.report.files).toMatchObject([{ path: '-', format: 'medcheck', name: 'Good' }]);
    expect(codes(yaml.report)).not.toContain('evidence-missing');
    const fromJson = await json(['lint', '-'], {
      stdin: ` {"medcheck": "1.0", "name": "J", "purpose": {}, "name": "K"}`,
    });
    expect(fromJson.report.files).toMatchObject([{ path: '-', name: 'J' }]);
    expect(fromJson.status).toBe(1);
    expect((await json(['lint', '-'], { stdin: CARD })).report.files[0]?.format).toBe('benchmarkcard');
    expect((await json(['lint', '-'], { stdin: '' })).report.files).toHaveLength(1);
  });

  it('takes a name for its format and its settings', async () => {
    file('medcheck.config.yaml', 'overrides: [{files: ["sub/*"], severity: {schema: off}}]\n');
    const { report, status } = await json(['lint', '-', '--stdin-filename', 'sub/medcheck.yaml'], { stdin: BAD });
    expect([status, paths(report)]).toEqual([0, ['sub/medcheck.yaml']]);
    expect((await json(['lint', '-', '--stdin-filename', 'medcheck.yaml'], { stdin: BAD })).status).toBe(1);
    expect((await json(['lint', '-', '--stdin-filename', 'x.json'], { stdin: CARD })).report.files[0]?.format).toBe(
      'benchmarkcard',
    );
    const none = await medcheck(['lint', '-', '--stdin-filename', 'x.yaml'], { stdin: 'name: x' });
    expect([none.status, none.err]).toEqual([
      2,
      expect.stringMatching(/^medcheck: x\.yaml: it is no format that is read\./),
    ]);
  });

  it('is read beside files', async () => {
    file('medcheck.yaml');
    expect(paths((await json(['lint', 'medcheck.yaml', '-'], { stdin: GOOD })).report)).toEqual(['medcheck.yaml', '-']);
  });

  it('that is too large or no UTF-8 is an error', async () => {
    expect(await medcheck(['lint', '-'], { stdin: new Uint8Array([0xff, 0xfe, 0x41, 0]) })).toMatchObject({
      status: 2,
      err: 'medcheck: -: it is not valid UTF-8.\n',
    });
    file('medcheck.config.yaml', 'maxFileSize: 10\n');
    expect(await medcheck(['lint', '-'], { stdin: GOOD })).toMatchObject({
      status: 2,
      err: 'medcheck: -: too-large: the limit is 10 bytes.\n',
    });
  });
});

describe('wrong use ends with 2 and says why on standard error', () => {
  it.each([
    [['lint', '--formt', 'json'], /Unknown option '--formt'/],
    [['lint', '--format', 'xml'], /^medcheck: --format is one of: text, json, sarif, .*, github\.\n$/],
    [['list', '--format', 'csv'], /^medcheck: list is written as text or json\.\n$/],
    [['lint', '--update-baseline'], /^medcheck: --update-baseline needs --baseline FILE/],
    [['lint', '--format'], /--format/],
    [['lint', '--fail-on', 'hint'], /^medcheck: --fail-on is one of: error, warning, information, never\.\n$/],
    [['lint', '--stage', 'late'], /^medcheck: --stage is one of: design, data, evaluation, validity, governance\.\n$/],
    [
      ['lint', '--min-score', '101'],
      /^medcheck: --min-score takes a percent from 0 to 100, or <stage>=<percent>; "101" is neither\.\n$/,
    ],
    [['lint', '--min-score', 'late=10'], /"late=10" is neither/],
    [['lint', '--min-score', '80%'], /"80%" is neither/],
    [['lint', '--shard', '0/2'], /^medcheck: --shard is i\/n, as 1\/3 for the first of three; "0\/2" is not\.\n$/],
    [['lint', '--shard', '3/2'], /"3\/2" is not\.\n$/],
    [['lint', '--shard', '1'], /"1" is not\.\n$/],
    [['lint', '--shard', '1/2', '-'], /^medcheck: --shard parts files; standard input \(-\) is not one\.\n$/],
    [
      ['lint', '--shard', '1/2', '--baseline', 'b.json', '--update-baseline'],
      /^medcheck: --update-baseline needs all files: run it without --shard\.\n$/,
    ],
    [['lint', '--jobs', '0'], /^medcheck: --jobs is a number from 1 to 64, or auto; "0" is neither\.\n$/],
    [['lint', '--jobs', '65'], /"65" is neither/],
    [['lint', '--jobs', 'many'], /"many" is neither/],
    [['lint', '--cache-location', 'x'], /^medcheck: --cache-location needs --cache\.\n$/],
    [['merge'], /^medcheck: merge needs the JSON reports to join\.\n$/],
    [
      ['merge', '--stage', 'data', 'x'],
      /^medcheck: merge has no option --stage; it takes --format, --output, --fail-on, --min-score, --quiet, --color\.\n$/,
    ],
    [['lint', '--color=sometimes'], /^medcheck: --color is one of: auto, always, never\.\n$/],
    [['lnt'], /^medcheck: there is no command "lnt"\. Did you mean lint\? medcheck help lists them\.\n$/],
    [['zebra'], /^medcheck: there is no command "zebra"\. medcheck help lists them\.\n$/],
    [
      ['explain', 'MC99'],
      /^medcheck: there is no criterion "MC99"\. Did you mean MC09\? medcheck list shows them all\.\n$/,
    ],
    [['list', 'x'], /^medcheck: list takes no paths\.\n$/],
    [[], /^medcheck checks the definition/],
  ])('%j', async (argv, message) => {
    file('medcheck.yaml');
    const { status, out, err } = await medcheck(argv);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('a path that looks like an option stands behind --', async () => {
    file('--cache');
    const { out } = await medcheck(['lint', '--format', 'json', '--', '--cache']);
    expect(paths(JSON.parse(out) as Report)).toEqual(['--cache']);
  });

  it('an error of the program itself too', async () => {
    const broken = {
      cwd,
      out: () => undefined,
      err: () => undefined,
      stdin: () => Promise.reject(new Error('broken')),
      color: false,
      serve: () => Promise.resolve(0),
    };
    expect(await run(['lint', '-'], broken)).toBe(2);
  });
});

describe('the other commands', () => {
  it.each([['help'], ['--help'], ['-h'], ['lint', '--help'], ['lint', '-h']])(
    '%s %s shows the help',
    async (...argv) => {
      const { status, out, err } = await medcheck(argv);
      expect([status, err]).toEqual([0, '']);
      for (const word of ['lint', 'report', 'explain', 'list', 'lsp', '--fail-on', '--min-score', '--stdin-filename'])
        expect(out).toContain(word);
    },
  );

  it.each(['version', '--version'])('%s', async (command) => {
    expect(await medcheck([command])).toEqual({ status: 0, out: `medcheck ${version}\n`, err: '' });
  });

  it('explain shows pages, for one id, several, or all', async () => {
    const one = await medcheck(['explain', 'mc23']);
    expect(one.status).toBe(0);
    expect(one.out).toMatch(/^# MC23 Contamination\n/);
    expect(one.out).toContain('## What earns which score');
    expect((await medcheck(['explain', 'MC01', 'DR05'])).out.match(/^# /gm)).toHaveLength(2);
    expect((await medcheck(['explain'])).out.match(/^# (?:MC|MM|DR)\d\d /gm)).toHaveLength(58);
  });

  it('list shows the catalogue, as text and as JSON', async () => {
    const { out } = await medcheck(['list']);
    expect(out.trimEnd().split('\n')).toHaveLength(58);
    expect(out).toMatch(/^MC01 {2}design {6}Target capability defined\n/);
    const rows = JSON.parse((await medcheck(['list', '--format', 'json'])).out) as { id: string; waivable: boolean }[];
    expect(rows.map(({ id }) => id)).toEqual(CRITERIA.map(({ id }) => id));
  });

  it('lsp hands over to the server', async () => {
    expect((await medcheck(['lsp', '--stdio'])).status).toBe(0);
    expect((await medcheck(['lsp'])).status).toBe(7);
    expect((await medcheck(['lsp', '--clientProcessId=12'])).status).toBe(7);
    const refused = await medcheck(['lsp', '--port=1']);
    expect([refused.status, refused.err]).toEqual([2, 'medcheck: lsp has no option "--port=1". There is --stdio.\n']);
  });
});

it('names with control characters are shown without them', async () => {
  file('a\u001b[31m.medcheck.yaml', BAD);
  file('b\u0007c.medcheck.yaml', Buffer.from([0xff]));
  // eslint-disable-next-line no-control-regex
  const harmful = /[\u0000-\u0009\u000b-\u001f]/;
  const lint = await medcheck(['lint', '--min-score', '99']);
  expect(lint.out + lint.err).not.toMatch(harmful);
  expect(lint.out).toContain('b c.medcheck.yaml: skipped');
  const named = await medcheck(['lint', 'b\u0007c.medcheck.yaml', 'no\u0007ne']);
  expect(named.err).not.toMatch(harmful);
  expect(existsSync(path.join(cwd, 'a\u001b[31m.medcheck.yaml'))).toBe(true);
});
