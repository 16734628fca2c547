/** Many files: shards and their reports joined, worker threads, the cache, and results that are written as they come. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { poolOf, workersFor } from '../../server/src/cli/pool';
import type { Job } from '../../server/src/cli/judge';
import { run } from '../../server/src/cli/run';
import { ofShard } from '../../server/src/cli/shard';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import { FORMATS } from '../../server/src/report/renderers';
import type { Report } from '../../server/src/report/report';

const CLI = path.resolve(__dirname, '../../dist/cli.js');
const CARD = readFileSync(path.resolve(__dirname, '../../examples/lesionletter/benchmarkcard.json'), 'utf8');
const EXAMPLE = readFileSync(path.resolve(__dirname, '../../examples/triage-notes/medcheck.yaml'), 'utf8');
const GOOD =
  'medcheck: "1.0"\nname: Good\nstage: design\npurpose: {capability: Read an ECG in the emergency department}\n';
const BAD = `${GOOD}status: relased\n`;
const EVIDENCE = `${GOOD}data:\n  sources:\n    - {name: Ward notes, evidence: {path: notes.md, locator: Sources}}\n`;

interface Result {
  status: number;
  out: string;
  err: string;
}

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'medcheck-many-'));
  mkdirSync(path.join(cwd, '.git'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function file(name: string, contents: string): void {
  mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
  writeFileSync(path.join(cwd, name), contents);
}

const contents = (name: string): string => readFileSync(path.join(cwd, name), 'utf8');

/** Runs in this process, without worker threads. */
async function medcheck(...argv: string[]): Promise<Result> {
  let out = '';
  let err = '';
  const status = await run(argv, {
    cwd,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: () => Promise.reject(new Error('Nothing is read.')),
    color: false,
    serve: () => Promise.reject(new Error('Nothing is served.')),
  });
  return { status, out, err };
}

/** Runs the built program. */
function built(...argv: string[]): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status: status ?? -1, out: stdout, err: stderr };
}

/** Definitions and cards in folders, one that is skipped, and a configuration with a mistake. */
function manyFiles(): void {
  for (let i = 0; i < 9; i++) file(`sets/b${i}/medcheck.yaml`, i % 3 === 0 ? BAD : GOOD.replace('Good', `Good ${i}`));
  file('sets/two.medcheck.yaml', `${GOOD}---\n${BAD}`);
  file('sets/card.json', CARD);
  file('sets/example.medcheck.yaml', EXAMPLE);
  file('sets/large/medcheck.yaml', `${GOOD}# ${'x'.repeat(2000)}\n`);
  file('sets/large/medcheck.config.yaml', 'maxFileSize: 1000\n');
  file('sets/odd/medcheck.yaml', GOOD);
  file('sets/odd/medcheck.config.yaml', 'laterStages: perhaps\n');
}

describe('--shard', () => {
  it('parts the files: each is in one shard, and the reports joined are the report on all', async () => {
    manyFiles();
    const whole = await medcheck('lint', 'sets', '--format', 'json');
    const seen: string[] = [];
    for (const i of [1, 2, 3]) {
      const shard = await medcheck('lint', 'sets', '--format', 'json', '--shard', `${i}/3`, '--output', `r${i}.json`);
      expect(shard).toMatchObject({ out: '', err: '' });
      const report = JSON.parse(contents(`r${i}.json`)) as Report;
      const paths = new Set([...report.files, ...report.skipped].map((f) => f.path));
      expect(paths.size).toBeGreaterThan(3);
      seen.push(...paths);
    }
    const all = JSON.parse(whole.out) as Report;
    expect(seen.sort()).toEqual([...new Set([...all.files, ...all.skipped].map((f) => f.path))].sort());
    // in any order
    const merged = await medcheck('merge', 'r3.json', 'r1.json', 'r2.json', '--format', 'json');
    expect(merged).toEqual(whole);
  });

  it('does not depend on the order in which paths are named', () => {
    const names = ['e', 'b', 'a', 'd', 'c'];
    const shard = (list: string[], index: number): string[] => ofShard(list, (name) => name, { index, count: 2 });
    expect([shard(names, 1), shard(names, 2)]).toEqual([
      ['e', 'a', 'c'],
      ['b', 'd'],
    ]);
    expect(shard([...names].sort(), 2)).toEqual(['b', 'd']);
    expect(ofShard(names, (name) => name, undefined)).toEqual(names);
  });

  it('with more shards than files: an empty one is no failure', async () => {
    file('medcheck.yaml', GOOD);
    expect(await medcheck('lint', '--shard', '2/2')).toEqual({
      status: 0,
      out: '0 files: 0 errors, 0 warnings, 0 information, 0 hints\n',
      err: '',
    });
  });
});

describe('merge', () => {
  const report = async (name: string, ...argv: string[]): Promise<void> => {
    const { out } = await medcheck('lint', '--format', 'json', ...argv);
    file(name, out);
  };

  it.each(FORMATS.filter((format) => format !== 'sarif'))('writes %s as a run over all files does', async (format) => {
    manyFiles();
    await report('one.json', 'sets', '--shard', '1/2');
    await report('other.json', 'sets', '--shard', '2/2');
    const merged = await medcheck('merge', 'one.json', 'other.json', '--format', format);
    expect(merged).toEqual(await medcheck('lint', 'sets', '--format', format));
  });

  it('writes SARIF without fixes, which a JSON report does not hold', async () => {
    file('medcheck.yaml', BAD);
    await report('one.json', 'medcheck.yaml');
    const results = async (...argv: string[]): Promise<Record<string, unknown>[]> => {
      const { out } = await medcheck(...argv, '--format', 'sarif');
      return (JSON.parse(out) as { runs: [{ results: Record<string, unknown>[] }] }).runs[0].results;
    };
    const direct = await results('lint', 'medcheck.yaml');
    expect(direct.some((result) => 'fixes' in result)).toBe(true);
    expect(await results('merge', 'one.json')).toEqual(direct.map(({ fixes: _, ...result }) => result));
  });

  it('ends with the status that its own --fail-on and --min-score ask for', async () => {
    file('a/medcheck.yaml', GOOD);
    file('b/medcheck.yaml', BAD);
    await report('a.json', 'a');
    await report('b.json', 'b');
    expect((await medcheck('merge', 'a.json')).status).toBe(0);
    expect((await medcheck('merge', 'a.json', 'b.json')).status).toBe(1);
    expect((await medcheck('merge', 'a.json', 'b.json', '--fail-on', 'never')).status).toBe(0);
    expect(await medcheck('merge', 'a.json', '--min-score', '50', '--output', 'x')).toEqual({
      status: 1,
      out: '',
      err: 'medcheck: a/medcheck.yaml: total is 1.1%, and at least 50% is asked for.\n',
    });
  });

  it('takes a file that two reports hold once, and refuses it where they differ', async () => {
    file('medcheck.yaml', GOOD);
    await report('a.json', 'medcheck.yaml');
    await report('b.json', 'medcheck.yaml');
    const once = await medcheck('merge', 'a.json', 'b.json', '--format', 'json');
    expect(once.out).toBe(contents('a.json'));
    file('medcheck.yaml', BAD);
    await report('b.json', 'medcheck.yaml');
    expect(await medcheck('merge', 'a.json', 'b.json')).toEqual({
      status: 2,
      out: '',
      err: 'medcheck: "a.json" and "b.json" both hold medcheck.yaml, with different results.\n',
    });
  });

  it('refuses reports of different versions', async () => {
    file('medcheck.yaml', GOOD);
    await report('a.json', 'medcheck.yaml');
    file('b.json', contents('a.json').replace(/"catalogue": \d+/, '"catalogue": 999'));
    expect(await medcheck('merge', 'a.json', 'b.json')).toMatchObject({
      status: 2,
      err: 'medcheck: "a.json" and "b.json" were made by different versions of MedCheck.\n',
    });
  });

  it.each([
    ['', 'it is not valid JSON'],
    ['[]', 'it does not begin with "schema": "medcheck-report/1"'],
    ['{"schema": "medcheck-baseline/1", "files": {}}', 'it does not begin with "schema": "medcheck-report/1"'],
    ['{"schema": "medcheck-report/1"}', '/tool is missing'],
  ])('refuses what is no report: %s', async (text, why) => {
    file('x.json', text);
    expect(await medcheck('merge', 'x.json')).toEqual({
      status: 2,
      out: '',
      err: `medcheck: "x.json" is no report of medcheck --format json: ${why}.\n`,
    });
  });

  it('refuses a report whose files are not what they should be, and says where', async () => {
    file('medcheck.yaml', GOOD);
    await report('a.json', 'medcheck.yaml');
    file('b.json', contents('a.json').replace('"severity": "warning"', '"severity": "loud"'));
    expect((await medcheck('merge', 'b.json')).err).toMatch(
      /^medcheck: "b\.json" is no report of medcheck --format json: \/files\/0\/diagnostics\/\d\/severity is not what it should be\.\n$/,
    );
    file('c.json', contents('a.json').replace('"pointer"', '"__proto__"'));
    expect((await medcheck('merge', 'c.json')).err).toMatch(/pointer is missing\.\n$/);
    expect((await medcheck('merge', 'nowhere.json')).err).toBe(
      'medcheck: the report "nowhere.json" cannot be read: there is no such file.\n',
    );
  });
});

describe('--jobs', () => {
  it('does what one thread does, byte for byte', () => {
    manyFiles();
    for (const format of ['text', 'json']) {
      const one = built('lint', 'sets', '--format', format, '--jobs', '1');
      expect(one.out.length).toBeGreaterThan(100);
      expect(built('lint', 'sets', '--format', format, '--jobs', '3')).toEqual(one);
    }
  });

  it('carries fixes to SARIF', () => {
    manyFiles();
    const withoutIds = (text: string): string => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');
    const one = built('lint', 'sets', '--format', 'sarif', '--jobs', '1');
    const two = built('lint', 'sets', '--format', 'sarif', '--jobs', '2');
    expect(one.out).toContain('"fixes"');
    expect(withoutIds(two.out)).toBe(withoutIds(one.out));
  });

  it('starts no worker for one file, nor for a few where nothing is said', () => {
    expect(workersFor(undefined, 1, 64)).toBe(0);
    expect(workersFor(8, 1, 64)).toBe(0);
    expect(workersFor(1, 100_000, 64)).toBe(0);
    expect(workersFor(undefined, 4799, 64)).toBe(0);
    expect(workersFor(undefined, 4800, 64)).toBe(2);
    expect(workersFor(undefined, 10_000, 2)).toBe(2);
    expect(workersFor(undefined, 100_000, 64)).toBe(8);
    expect(workersFor(4, 3, 2)).toBe(3);
  });

  const job: Job = {
    text: GOOD,
    path: '/x/medcheck.yaml',
    shownPath: 'medcheck.yaml',
    format: 'medcheck',
    settings: DEFAULT_SETTINGS,
    root: null,
    stage: undefined,
    asks: { fixable: false, places: false, fixes: false },
  };

  it.each([
    ['process.exit(3)', 'a worker thread ended with code 3'],
    ['throw new Error("out of order")', 'a worker thread failed: out of order'],
    [
      'require("node:worker_threads").parentPort.on("message", () => process.exit(4))',
      'a worker thread ended with code 4',
    ],
    [
      'const { parentPort: p } = require("node:worker_threads"); p.on("message", ({ id }) => p.postMessage({ id, error: "x: broken" }))',
      'x: broken',
    ],
  ])('a worker that does %s fails what waits for it', async (code, message) => {
    const pool = poolOf(2, () => new Worker(code, { eval: true }));
    await expect(Promise.all([pool.judge(job), pool.judge(job)])).rejects.toThrow(message);
    await pool.close();
  });

  it('ends with 2 and a message where a worker dies', async () => {
    manyFiles();
    let err = '';
    const status = await run(['lint', 'sets', '--jobs', '2'], {
      cwd,
      out: () => undefined,
      err: (text) => void (err += text),
      stdin: () => Promise.reject(new Error('Nothing is read.')),
      color: false,
      startWorker: () => new Worker('process.exit(5)', { eval: true }),
      serve: () => Promise.reject(new Error('Nothing is served.')),
    });
    expect(status).toBe(2);
    expect(err).toMatch(/^medcheck: internal error: Error: a worker thread ended with code 5\n/);
  });
});

describe('--cache', () => {
  const cached = (...argv: string[]): Promise<Result> =>
    medcheck('lint', '--format', 'json', '--cache', '--fail-on', 'never', ...argv);
  const plain = (...argv: string[]): Promise<Result> =>
    medcheck('lint', '--format', 'json', '--fail-on', 'never', ...argv);

  it('changes no byte of the results, when it is made and when it is used', async () => {
    manyFiles();
    const whole = await plain('sets');
    expect(await cached('sets')).toEqual(whole);
    expect(readdirSync(cwd)).toContain('.medcheckcache');
    const made = contents('.medcheckcache');
    expect(await cached('sets')).toEqual(whole);
    expect(contents('.medcheckcache')).toBe(made);
    for (const format of ['text', 'csv']) {
      const [once, twice] = [await cached('sets', '--format', format), await cached('sets', '--format', format)];
      expect(once).toEqual(await plain('sets', '--format', format));
      expect(twice).toEqual(once);
    }
  });

  it('is used: what it holds is what is said', async () => {
    file('medcheck.yaml', GOOD);
    await cached();
    // The report of another text in place of this one's, with its own checksum.
    const mine = contents('.medcheckcache');
    file('medcheck.yaml', GOOD.replace('Good', 'Other'));
    await cached();
    const other = contents('.medcheckcache');
    expect(other).not.toBe(mine);
    expect(other).toContain('"name":"Other"');
    const { createHash } = await import('node:crypto');
    const [header = '', line = ''] = other.split('\n');
    const [name = '', , , ...rest] = line.split(' ');
    const entry = rest.join(' ').replace('"name":"Other"', '"name":"Kept!"');
    const sum = createHash('sha256').update(entry).digest('base64url');
    file('.medcheckcache', `${header}\n${name} ${Buffer.byteLength(entry)} ${sum} ${entry}\n`);
    expect((JSON.parse((await cached()).out) as Report).files[0]?.name).toBe('Kept!');
  });

  it('judges anew where the text, a setting, the stage, or a file beside it changes', async () => {
    file('medcheck.yaml', EVIDENCE);
    const same = async (...argv: string[]): Promise<void> => {
      const [direct, first, second] = [await plain(...argv), await cached(...argv), await cached(...argv)];
      expect(first).toEqual(direct);
      expect(second).toEqual(direct);
    };
    await same();
    // (the evidence is missing, is there without its heading, and with it)
    file('notes.md', '# Other\n');
    await same();
    file('notes.md', '# Sources\n');
    await same();
    rmSync(path.join(cwd, 'notes.md'));
    await same();
    file('medcheck.config.yaml', 'severity: {evidence-missing: error}\n');
    await same();
    await same('--stage', 'data');
    file('medcheck.yaml', `${EVIDENCE}status: relased\n`);
    await same();
  });

  it('knows imported files by their contents', async () => {
    file('card.json', CARD);
    file('medcheck.yaml', `${GOOD}imports: [card.json]\n`);
    expect(await cached('medcheck.yaml')).toEqual(await plain('medcheck.yaml'));
    file('card.json', CARD.replace(/"data_type":/, '"data_tpe":'));
    const changed = await plain('medcheck.yaml');
    expect(await cached('medcheck.yaml')).toEqual(changed);
  });

  it('knows what comes to lie beside a definition', async () => {
    file('medcheck.yaml', `${GOOD}version: "1.0"\n`);
    await cached('medcheck.yaml');
    file('CHANGELOG.md', '## 1.1\n');
    const changed = await cached('medcheck.yaml');
    expect(changed.out).toContain('but the newest in \\"CHANGELOG.md\\" is \\"1.1\\"');
    expect(changed).toEqual(await plain('medcheck.yaml'));
    file('CHANGELOG.md', '## 1.0\n');
    expect(await cached('medcheck.yaml')).toEqual(await plain('medcheck.yaml'));
  });

  it.each([
    ['cut', (text: string) => text.slice(0, -400)],
    ['of another version', (text: string) => text.replace(/^medcheck-cache\/1 \S+/, 'medcheck-cache/1 9.9.9')],
    ['with another byte in it', (text: string) => text.replace('"name":"Good"', '"name":"Evil"')],
    ['of something else', () => 'not a cache\n'],
    ['empty', () => ''],
    ['with a length that lies', (text: string) => text.replace(/ \d+ /, ' 99999999 ')],
  ])('one that is %s is ignored and written anew', async (_, damaged) => {
    file('medcheck.yaml', GOOD);
    const whole = await cached();
    const sound = contents('.medcheckcache');
    file('.medcheckcache', damaged(sound));
    expect(await cached()).toEqual(whole);
    expect(contents('.medcheckcache')).toBe(sound);
  });

  it('keeps what it holds of other files, as long as they are there', async () => {
    file('a/medcheck.yaml', GOOD);
    file('b/medcheck.yaml', BAD);
    await cached('a', 'b');
    const both = contents('.medcheckcache');
    await cached('a');
    expect(contents('.medcheckcache').split('\n').sort()).toEqual(both.split('\n').sort());
    rmSync(path.join(cwd, 'b'), { recursive: true });
    await cached('a');
    expect(contents('.medcheckcache')).not.toContain('b%2Fmedcheck.yaml ');
  });

  it('does not hold what a baseline says', async () => {
    file('medcheck.yaml', BAD);
    await cached('--baseline', 'b.json', '--update-baseline');
    expect(await cached()).toEqual(await plain());
    expect(await cached('--baseline', 'b.json')).toEqual(await plain('--baseline', 'b.json'));
  });

  it('stands where --cache-location says, and works with threads', () => {
    manyFiles();
    const options = ['lint', 'sets', '--format', 'json', '--cache', '--cache-location', 'kept.txt'];
    const one = built('lint', 'sets', '--format', 'json');
    expect(built(...options, '--jobs', '2')).toEqual(one);
    expect(existsSync(path.join(cwd, '.medcheckcache'))).toBe(false);
    appendFileSync(path.join(cwd, 'sets/b1/medcheck.yaml'), 'status: relased\n');
    const changed = built('lint', 'sets', '--format', 'json');
    expect(changed.out).not.toBe(one.out);
    expect(built(...options, '--jobs', '2')).toEqual(changed);
    expect(built(...options)).toEqual(changed);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('that cannot be written ends with 2', async () => {
    file('medcheck.yaml', GOOD);
    expect(await medcheck('lint', '--cache', '--cache-location', 'no/where')).toMatchObject({ status: 2, out: '' });
    mkdirSync(path.join(cwd, 'folder'));
    const { status, err } = await medcheck('lint', '--cache', '--cache-location', 'folder');
    expect([status, err]).toEqual([2, expect.stringMatching(/^medcheck: the cache cannot be written: /)]);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('results that are written while files are checked', () => {
  it('come file by file, and none is kept', async () => {
    manyFiles();
    const pieces: string[] = [];
    const status = await run(['lint', 'sets', '--format', 'json'], {
      cwd,
      out: (text) => void pieces.push(text),
      err: () => undefined,
      stdin: () => Promise.reject(new Error('Nothing is read.')),
      color: false,
      serve: () => Promise.reject(new Error('Nothing is served.')),
    });
    const { files } = JSON.parse(pieces.join('')) as Report;
    expect(status).toBe(1);
    expect(pieces).toHaveLength(files.length + 2);
  });

  it('wait for a slow reader', async () => {
    file('a/medcheck.yaml', GOOD);
    file('b/medcheck.yaml', GOOD);
    const pieces: string[] = [];
    let release = (): void => undefined;
    const running = run(['lint', '--format', 'csv'], {
      cwd,
      out(text) {
        pieces.push(text);
        return new Promise((resolve) => (release = resolve));
      },
      err: () => undefined,
      stdin: () => Promise.reject(new Error('Nothing is read.')),
      color: false,
      serve: () => Promise.reject(new Error('Nothing is served.')),
    });
    for (let expected = 1; expected <= 3; expected++) {
      await expect.poll(() => pieces.length).toBe(expected);
      release();
    }
    expect(await running).toBe(0);
  });

  it('that cannot be written end with 2', async () => {
    file('medcheck.yaml', GOOD);
    const { status, err } = await medcheck('lint', '--output', 'no/where.txt');
    expect(status).toBe(2);
    expect(err).toMatch(/^medcheck: the results cannot be written: /);
  });
});
