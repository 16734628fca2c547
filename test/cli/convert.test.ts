/** `medcheck convert` as scenarios: what is written where, and what is refused. It runs in this process. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../server/src/cli/run';

const EXAMPLES = path.resolve(__dirname, '../../examples');
const CARD = readFileSync(path.join(EXAMPLES, 'lesionletter/benchmarkcard.json'), 'utf8');
const DEFINITION = readFileSync(path.join(EXAMPLES, 'triage-notes/medcheck.yaml'), 'utf8');

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'medcheck-convert-'));
  file('card.json', CARD);
  file('medcheck.yaml', DEFINITION);
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function file(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
  writeFileSync(path.join(cwd, name), text);
}

function read(name: string): string {
  return readFileSync(path.join(cwd, name), 'utf8');
}

async function medcheck(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const result = { status: -1, out: '', err: '' };
  result.status = await run(args, {
    cwd,
    out: (text) => void (result.out += text),
    err: (text) => void (result.err += text),
    stdin: () => Promise.reject(new Error('standard input is not read')),
    color: false,
    serve: () => Promise.resolve(0),
  });
  return result;
}

const LIST = `Not taken over from card.json:
  - /benchmark_details/is_benchmark, line 3: true
`;

describe('a foreign file', () => {
  it('becomes a definition on standard output, and what could not be mapped is listed on standard error', async () => {
    const { status, out, err } = await medcheck('convert', 'card.json');
    expect(status).toBe(0);
    expect(out).toMatch(/^# Made from card\.json, a BenchmarkCard\./);
    expect(out).toContain('\n# from card.json: /benchmark_details/name, line 4\nname: LesionLetter\n');
    expect(err.startsWith(LIST)).toBe(true);
  });

  it('becomes a file, which lint reads without an error', async () => {
    const { status, out, err } = await medcheck(
      'convert',
      'card.json',
      '--output',
      'lesion.medcheck.yaml',
      '--to',
      'medcheck',
    );
    expect([status, out]).toEqual([0, '']);
    expect(err.startsWith(`Wrote lesion.medcheck.yaml.\n${LIST}`)).toBe(true);
    expect(read('lesion.medcheck.yaml')).toBe((await medcheck('convert', 'card.json')).out);
    expect((await medcheck('lint', 'lesion.medcheck.yaml')).status).toBe(0);
  });

  it('brings along what it includes', async () => {
    file(
      'tasks/_base.yaml',
      'dataset_path: example/wardqa\noutput_type: multiple_choice\nmetric_list:\n  - metric: acc\n',
    );
    file('tasks/wardqa.yaml', 'include: _base.yaml\ntask: wardqa\n');
    const { status, out } = await medcheck('convert', 'tasks/wardqa.yaml');
    expect(status).toBe(0);
    expect(out).toContain('# from _base.yaml: /metric_list/0/metric, line 4\n');
  });
});

describe('a definition', () => {
  it.each([
    ['croissant', '{\n  "@context": {'],
    ['hf-card', '---\npretty_name: Night Desk Triage Notes\n'],
    [
      'benchmarkcard',
      '{\n  "benchmark_details": {\n    "is_benchmark": true,\n    "name": "Night Desk Triage Notes",\n',
    ],
  ])('becomes %s', async (to, head) => {
    const { status, out, err } = await medcheck('convert', 'medcheck.yaml', '--to', to);
    expect([status, out.slice(0, head.length)]).toEqual([0, head]);
    expect(err).toMatch(/^Not taken over from medcheck\.yaml:\n {2}- /);
    expect(await medcheck('convert', 'medcheck.yaml', '--to', to, '--output', 'made')).toMatchObject({
      status: 0,
      out: '',
    });
    expect(read('made')).toBe(out);
  });

  it('tells what it imports, too', async () => {
    file('own.medcheck.yaml', 'medcheck: "1.0"\nimports: [card.json]\nname: Own\n');
    const { out } = await medcheck('convert', 'own.medcheck.yaml', '--to', 'croissant');
    expect(JSON.parse(out)).toMatchObject({ name: 'Own', url: 'https://example.org/lesionletter' });
  });
});

describe('wrong use ends with 2 and writes nothing', () => {
  it.each([
    [[], /^medcheck: convert takes one file\.\n$/],
    [['card.json', 'medcheck.yaml'], /^medcheck: convert takes one file\.\n$/],
    [['card.json', '--to', 'word'], /^medcheck: --to is one of: medcheck, croissant, hf-card, benchmarkcard\.\n$/],
    [['card.json', '--to', '__proto__'], /--to is one of/],
    [['card.json', '--to', 'croissant'], /--to croissant takes a definition, and card\.json is none/],
    [
      ['medcheck.yaml'],
      /medcheck\.yaml is a definition\. Say what it is to become: --to croissant, hf-card, benchmarkcard/,
    ],
    [['medcheck.yaml', '--to', 'medcheck'], /is a definition\. Say what/],
    [['gone.json'], /^medcheck: gone\.json: there is no such file\.\n$/],
    [['.'], /^medcheck: \.: it is no regular file\.\n$/],
    [['other.yaml'], /^medcheck: other\.yaml: it is no format that is read\. Tried: MedCheck definition/],
    [['empty.md'], /it is no format that is read/],
    [['card.json', '--output', 'medcheck.yaml'], /"medcheck\.yaml" is there already, and nothing is overwritten/],
    [['medcheck.yaml', '--to', 'hf-card', '--output', 'card.json'], /"card\.json" is there already/],
    [['card.json', '--output', 'made.txt'], /"made\.txt": a definition is YAML or JSON/],
    [['card.json', '--output', 'made.json'], /"made\.json": the definition is written in YAML/],
    [['card.json', '--format', 'json'], /Unknown option '--format'/],
  ])('%j', async (args, message) => {
    file('other.yaml', 'services: {}\n');
    file('empty.md', '');
    const { status, out, err } = await medcheck('convert', ...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(read('card.json')).toBe(CARD);
    expect(read('medcheck.yaml')).toBe(DEFINITION);
    for (const name of ['made.txt', 'made.json']) expect(existsSync(path.join(cwd, name))).toBe(false);
  });
});
