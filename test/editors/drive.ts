/**
 * What the tests of the editors share. A script in the editor's own language opens a definition, waits for its findings and
 * chooses a quick fix; here the findings are compared with those of the command line.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../server/src/report/report';
import { type Editor, ensureEditor } from './find';
import { type Installed, installPackage } from './installed';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** How long a script waits for one thing, in ms. */
const DEADLINE = 20_000;

/** How long an editor may take for all, in ms. */
const LIMIT = 120_000;

/**
 * A fenced block of the README.
 * @param lead the beginning of the line that introduces it.
 * @returns the text in it.
 * @throws Error where there is none.
 */
export function readmeBlock(lead: string): string {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const lines = readme.slice(readme.indexOf('## Other editors')).split('\n');
  const rest = lines.slice(lines.findIndex((line) => line.startsWith(lead)));
  const start = rest.findIndex((line) => line.startsWith('```'));
  const end = rest.indexOf('```', start + 1);
  if (rest.length === lines.length || start < 0 || end < 0) throw new Error(`The README has no block "${lead}".`);
  return `${rest.slice(start + 1, end).join('\n')}\n`;
}

/** A finding as an editor shows it. The scripts count lines and columns from 0, columns in the editor's own units. */
interface Shown {
  line: number;
  start: number;
  endLine: number;
  end: number;
  severity: number;
  code: string;
  message: string;
  source: string;
}

interface Outcome {
  version: string;
  problem?: string;
  steps: { before: Shown[]; offered: string[]; after: Shown[] }[];
}

/** An editor with its script. */
export interface Driver {
  editor: Editor;
  /**
   * The command that runs the script.
   * @param folder a folder for the configuration.
   */
  command(folder: string): { args: string[]; env?: Record<string, string> };
  /** How wide a piece of a line is to this editor, in columns. */
  width(text: string): number;
  /** Its number of a severity of LSP. */
  severity(severity: number): number;
}

/** A file, a quick fix that takes a finding away, and what it changes. */
interface Step {
  file: string;
  code: string;
  title: string;
  from: string;
  to: string;
}

const STEPS: Step[] = [
  {
    file: 'triage-notes/medcheck.yaml',
    code: 'overclaim',
    title: 'Set the self-assessment to 1',
    from: '    score: 2\n',
    to: '    score: 1\n',
  },
  {
    // Editors count columns in bytes, characters or UTF-16 code units: the findings stand behind signs of all lengths.
    file: 'wide/medcheck.yaml',
    code: 'unknown-key',
    title: 'Rename to "capability"',
    from: 'capabilty:',
    to: 'capability:',
  },
];

const WIDE =
  'medcheck: "1.0"\nname: Üb\npurpose: {x_a: "é 急诊 🩺𝒜", capabilty: "Reading of ECGs 🩺", x_b: 1, goals: 急}\n';

/** LSP's numbers of the severities. */
const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

/**
 * Describes the tests of an editor.
 * @param driver the editor.
 */
export function describeEditor(driver: Driver): void {
  let installed: Installed;
  let folder = '';
  beforeAll(() => {
    ensureEditor(driver.editor);
    installed = installPackage();
    folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'medcheck-editor-')));
    cpSync(path.join(ROOT, 'examples'), path.join(folder, 'work'), { recursive: true });
    mkdirSync(path.join(folder, 'work/wide'));
    writeFileSync(path.join(folder, 'work/wide/medcheck.yaml'), WIDE);
    // The workspace folder is the repository's root.
    execFileSync('git', ['init', '-q', path.join(folder, 'work')]);
  }, 600_000);
  afterAll(() => {
    installed.remove();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const textOf = (file: string): string => readFileSync(path.join(folder, 'work', file), 'utf8');

  /** What the command line finds in a file, as this editor counts. */
  function expected(file: string): Shown[] {
    const args = ['lint', '--format', 'json', file];
    const options = {
      cwd: path.join(folder, 'work'),
      env: installed.env,
      shell: process.platform === 'win32',
    } as const;
    const { stdout, stderr } = spawnSync('medcheck', args, { ...options, encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    const lines = textOf(file).split('\n');
    const { files } = JSON.parse(stdout) as Report;
    const column = (line: number, character: number): number => driver.width((lines[line] ?? '').slice(0, character));
    return files
      .flatMap(({ diagnostics }) => diagnostics)
      .filter(({ suppressed }) => !suppressed)
      .map(({ code, message, severity, range: { start, end } }) => ({
        line: start.line,
        start: column(start.line, start.character),
        endLine: end.line,
        end: column(end.line, end.character),
        severity: driver.severity(SEVERITIES.indexOf(severity)),
        code,
        message,
        source: 'medcheck',
      }))
      .sort(inOrder);
  }

  function drive(steps: readonly Step[]): Outcome {
    const work = path.join(folder, 'work');
    const file = path.join(folder, 'task.json');
    const task = steps.map((step) => ({
      ...step,
      file: path.join(work, step.file),
      count: expected(step.file).length,
    }));
    writeFileSync(file, JSON.stringify({ deadline: DEADLINE, steps: task }));
    const { args, env } = driver.command(folder);
    const { status, stdout, stderr, error } = spawnSync(driver.editor.program, args, {
      cwd: work,
      env: { ...installed.env, ...env, MEDCHECK_DRIVE: file },
      encoding: 'utf8',
      timeout: LIMIT,
      killSignal: 'SIGKILL',
    });
    const outcome = existsSync(`${file}.out`)
      ? (JSON.parse(readFileSync(`${file}.out`, 'utf8')) as Outcome)
      : undefined;
    if (!outcome || outcome.problem !== undefined || status !== 0)
      throw new Error(
        [outcome?.problem, error?.message, `status ${status}`, stdout, stderr].filter(Boolean).join('\n'),
      );
    return outcome;
  }

  describe(driver.editor.name, () => {
    test(
      'shows the findings of the command line, and a quick fix takes one away',
      () => {
        const texts = STEPS.map(({ file }) => textOf(file));
        const before = STEPS.map(({ file }) => expected(file));
        expect(before.map((found) => found.length)).toEqual([11, 6]);
        const { steps, version } = drive(STEPS);
        console.log(`    (${version})`);
        for (const [i, { file, code, title, from, to }] of STEPS.entries()) {
          const step = steps[i];
          expect(step?.before.sort(inOrder)).toEqual(before[i]);
          expect(step?.offered).toContainEqual(expect.stringContaining(title));
          expect(textOf(file)).toBe(texts[i]?.replace(from, to));
          expect(textOf(file)).not.toBe(texts[i]);
          // (findings further down move with the text only where a line changes its length)
          expect(step?.after.sort(inOrder)).toEqual(expected(file));
          expect(step?.after.map((finding) => finding.code)).not.toContain(code);
        }
      },
      LIMIT + 30_000,
    );
  });
}

function inOrder(a: Shown, b: Shown): number {
  return a.line - b.line || a.start - b.start || (a.code < b.code ? -1 : 1) || 0;
}
