/** The GitHub Action and the pre-commit hook: their steps run here, as their runners would run them. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { detectByName } from '../../server/src/formats/detect';
import type { Report } from '../../server/src/report/report';

interface Step {
  name: string;
  id?: string;
  shell: string;
  env?: Record<string, string>;
  run: string;
}

interface Action {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string; value: string }>;
  runs: { using: string; steps: Step[] };
}

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const action = parse(read('action.yml')) as Action;
const GOOD = 'medcheck: "1.0"\nname: Good\nstage: design\npurpose: {capability: Read an ECG}\n';
const BAD = `${GOOD}status: relased\n`;

let folder = '';
let workspace = '';
let actionPath = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'medcheck action '));
  workspace = path.join(folder, 'workspace');
  actionPath = path.join(folder, 'action');
  mkdirSync(workspace);
  mkdirSync(actionPath);
  mkdirSync(path.join(folder, 'bin'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text = GOOD): void {
  mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
  writeFileSync(path.join(workspace, name), text);
}

/** A program that stands in for one of the runner's. */
function program(name: string, script: string): void {
  writeFileSync(path.join(folder, 'bin', name), `#!/bin/bash\n${script}\n`);
  chmodSync(path.join(folder, 'bin', name), 0o755);
}

/** Installing takes minutes and a network: this npm notes how it was called, and puts what is built in its place. */
function npmThatBuilds(): void {
  program('npm', `echo "$PWD: $*" >> ../npm.txt; cp -r '${path.join(root, 'dist')}' dist`);
}

interface Run {
  status: number | null;
  log: string;
  outputs: Record<string, string>;
}

/** Runs the action's steps as a runner does: up to the first that fails. Outputs are there all the same. */
function run(given: Record<string, string> = {}): Run {
  const outputFile = path.join(folder, 'output.txt');
  writeFileSync(outputFile, '');
  const contexts = new Map([['github.action_path', actionPath]]);
  for (const [name, { default: value = '' }] of Object.entries(action.inputs)) {
    contexts.set(`inputs.${name}`, given[name] ?? value);
  }
  const filled = (text: string): string =>
    text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
      const value = contexts.get(name);
      if (value === undefined) throw new Error(`nothing gives ${name}`);
      return value;
    });
  let status: number | null = 0;
  let log = '';
  for (const step of action.runs.steps) {
    const script = path.join(folder, 'step.sh');
    writeFileSync(script, filled(step.run));
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)]));
    const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${path.join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
        GITHUB_OUTPUT: outputFile,
        ...env,
      },
    });
    log += done.stdout + done.stderr;
    status = done.status;
    if (status !== 0) break;
  }
  const lines = readFileSync(outputFile, 'utf8').split('\n').filter(Boolean);
  for (const line of lines)
    contexts.set(`steps.check.outputs.${line.split('=')[0]}`, line.slice(line.indexOf('=') + 1));
  const outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, { value }]) => [
      name,
      contexts.get(/\$\{\{ ([\w.-]+) \}\}/.exec(value)?.[1] ?? '') ?? '',
    ]),
  );
  return { status, log, outputs };
}

describe('action.yml', () => {
  beforeEach(npmThatBuilds);

  test('is a composite action whose inputs and outputs say what they are', () => {
    expect(action.runs.using).toBe('composite');
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description).toMatch(/^[A-Z'l].*\.$/);
    }
    for (const { shell } of action.runs.steps) expect(shell).toBe('bash');
  });

  test('no input is part of a script', () => {
    for (const step of action.runs.steps) expect(step.run).not.toContain('${{');
    const named = [...read('action.yml').matchAll(/inputs\.([\w-]+)/g)].map((match) => match[1]);
    expect([...new Set(named)].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('it builds in its own folder, once, and leaves the workspace as it is', () => {
    file('medcheck.yaml');
    expect(run()).toMatchObject({ status: 0, outputs: { status: '0', report: '' } });
    expect(run().status).toBe(0);
    expect(readFileSync(path.join(folder, 'npm.txt'), 'utf8')).toBe(`${actionPath}: ci --no-audit --no-fund\n`);
    expect(existsSync(path.join(workspace, 'dist'))).toBe(false);
  });

  test('an old Node.js is named as the reason', () => {
    program('node', 'exit 1');
    const { status, log } = run();
    expect(status).toBe(2);
    expect(log).toContain('::error::MedCheck needs Node.js 20 or newer.');
  });

  test('a finding from fail-on upward fails the step, and the output says so', () => {
    file('medcheck.yaml', BAD);
    const { status, log, outputs } = run();
    expect(log).toContain('"relased" is no value of "status"');
    expect({ status, outputs }).toEqual({ status: 1, outputs: { status: '1', report: '' } });
    expect(run({ 'fail-on': 'never' })).toMatchObject({ status: 0, outputs: { status: '0' } });
  });

  test('paths are lines: they may have spaces, stars, quotes and a dash at the beginning', () => {
    const names = ['two words/medcheck.yaml', '-x.medcheck.yaml', 'a*$(touch x);".medcheck.yaml'];
    for (const name of names) file(name);
    file('other/medcheck.yaml');
    const { status } = run({ paths: `${names.join('\r\n')}\n`, format: 'json', output: 'out.json' });
    expect(status).toBe(0);
    const report = JSON.parse(readFileSync(path.join(workspace, 'out.json'), 'utf8')) as Report;
    expect(report.files.map((one) => one.path)).toEqual(names);
    expect(existsSync(path.join(workspace, 'x'))).toBe(false);
  });

  test('several least scores, further options, and the report as an output', () => {
    file('medcheck.yaml');
    const given = { command: 'report', 'min-score': '0 design=100', format: 'json', output: 'cover age.json' };
    const { status, log, outputs } = run({ ...given, args: '--stage design  --quiet' });
    expect({ status, outputs }).toEqual({ status: 1, outputs: { status: '1', report: 'cover age.json' } });
    expect(log).toMatch(/design/);
    expect(existsSync(path.join(workspace, 'cover age.json'))).toBe(true);
  });

  test('wrong use is status 2', () => {
    file('medcheck.yaml');
    expect(run({ format: 'fax' })).toMatchObject({ status: 2, outputs: { status: '2' } });
  });
});

describe('docs/ci.md', () => {
  const [, workflowText = ''] = /```yaml\n([\s\S]*?)```/.exec(read('docs/ci.md')) ?? [];
  interface Workflow {
    jobs: { medcheck: { steps: { id?: string; uses?: string; with?: Record<string, string>; run?: string }[] } };
  }
  const { steps } = (parse(workflowText) as Workflow).jobs.medcheck;
  const ours = steps.filter(({ uses }) => uses?.includes('/medcheck@'));

  test('lists the inputs that there are', () => {
    const listed = [...read('docs/ci.md').matchAll(/^\| `([\w-]+)` /gm)].map((match) => match[1]);
    expect(listed).toEqual(Object.keys(action.inputs));
  });

  test('its workflow uses inputs and outputs that there are', () => {
    const given = ours.flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !(name in action.inputs))).toEqual([]);
    const taken = [...workflowText.matchAll(/steps\.(\w+)\.outputs\.(\w+)/g)];
    expect(taken.filter(([, id]) => !ours.some((step) => step.id === id))).toEqual([]);
    expect(taken.filter(([, , output = '']) => !(output in action.outputs))).toEqual([]);
  });

  test('its workflow writes SARIF and a comment', () => {
    npmThatBuilds();
    file('medcheck.yaml', BAD);
    const [findings, coverage] = ours.map((step) => run(step.with));
    expect(findings).toMatchObject({ status: 1, outputs: { status: '1', report: 'medcheck.sarif' } });
    const sarif = JSON.parse(readFileSync(path.join(workspace, 'medcheck.sarif'), 'utf8')) as {
      version: string;
      runs: { results: { ruleId: string }[] }[];
    };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('schema');
    expect(coverage).toMatchObject({ status: 0, outputs: { status: '0', report: 'medcheck-coverage.md' } });

    const comment = steps.find((step) => step.run)?.run ?? '';
    program('gh', 'echo "$*" > gh.txt; cat medcheck-coverage.md > comment.md');
    const env = {
      ...process.env,
      PATH: `${path.join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
      REPORT: 'medcheck-coverage.md',
      NUMBER: '7',
    };
    const script = path.join(folder, 'step.sh');
    writeFileSync(script, comment);
    const shown = (): number | null => spawnSync('bash', ['-e', script], { cwd: workspace, env }).status;
    const report = readFileSync(path.join(workspace, 'medcheck-coverage.md'), 'utf8');
    expect(shown()).toBe(0);
    expect(readFileSync(path.join(workspace, 'gh.txt'), 'utf8')).toBe(
      'pr comment 7 --edit-last --create-if-none --body-file medcheck-coverage.md\n',
    );
    expect(report).toContain('# Good');
    expect(readFileSync(path.join(workspace, 'comment.md'), 'utf8')).toBe(report);
    expect(readFileSync(path.join(folder, 'summary.md'), 'utf8')).toBe(report);
    // What no comment can hold is in the summary alone.
    file('medcheck-coverage.md', 'x'.repeat(70_000));
    expect(shown()).toBe(0);
    expect(readFileSync(path.join(workspace, 'comment.md'), 'utf8')).toBe(
      'The coverage is in the summary of the job.\n',
    );
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as Record<string, unknown>[];
  const [hook] = hooks as { files: string; entry: string; language: string }[];

  test('has the fields that pre-commit asks for, and no others than it knows', () => {
    expect(hooks).toHaveLength(1);
    // pre-commit.com, "Creating new hooks": id, name, entry and language are required.
    expect(Object.keys(hooks[0] ?? {})).toEqual(['id', 'name', 'description', 'entry', 'language', 'files']);
    expect(hook?.language).toBe('node');
    expect(Object.keys((JSON.parse(read('package.json')) as { bin: object }).bin)).toContain(hook?.entry.split(' ')[0]);
  });

  test('its pattern takes the names of definitions, as detection does, and no others', () => {
    // Python writes the flag into the pattern.
    const pattern = new RegExp((hook?.files ?? '').replace('(?i)', ''), 'i');
    for (const name of [
      ...['medcheck.yaml', 'a/b/medcheck.yml', 'medcheck.json', 'x.medcheck.yaml', 'a/x.y.MedCheck.JSON'],
      ...['medcheck.config.yaml', 'xmedcheck.yaml', 'medcheck.yaml.bak', 'medcheck/a.yaml', 'a.json', '.medcheck.yaml'],
    ]) {
      expect([name, pattern.test(name)]).toEqual([name, detectByName(name) === 'medcheck']);
    }
  });

  test('the program takes the names of files behind the entry', () => {
    cpSync(path.join(root, 'dist'), path.join(actionPath, 'dist'), { recursive: true });
    program('medcheck', `exec node '${path.join(actionPath, 'dist/cli.js')}' "$@"`);
    file('medcheck.yaml', BAD);
    const env = { ...process.env, PATH: `${path.join(folder, 'bin')}:${process.env['PATH'] ?? ''}` };
    const words = [...(hook?.entry.split(' ') ?? []), 'medcheck.yaml'];
    const done = spawnSync(words[0] ?? '', words.slice(1), { cwd: workspace, encoding: 'utf8', env });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('"relased" is no value of "status"');
  });

  // pre-commit takes all that `npm pack` prints for the name of the package; npm prints its scripts' output, too.
  test('npm pack prints the name of the package and nothing else', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const done = spawnSync('npm', ['pack', '--dry-run'], { cwd: root, encoding: 'utf8' });
    expect(done.stdout).toBe(`medcheck-${version}.tgz\n`);
  });
});
