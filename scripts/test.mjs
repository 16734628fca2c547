// `npm test`: all checks and tests, from a fresh clone too. It stops at the first step that fails.
//   npm test -- --only static|unit|grammar|editor|editors     a part of them
//   npm test -- --host 1.139                          the editor's tests in another VS Code (install.mjs names them); may be repeated
// The last line is 'N passed, N failed'. A step that runs no tests of its own (build, lint, ...) counts as one test.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root, run, step, vsixFile } from './lib.mjs';

const PARTS = ['static', 'unit', 'grammar', 'editor', 'editors'];
const totals = { passed: 0, failed: [], skipped: 0 };

/** Thrown by a step whose tests have failed; they are in `totals` already. */
class TestsFailed extends Error {}

/**
 * Runs one step and counts it.
 * @param {string} title
 * @param {() => Promise<unknown>} fn the step; where it returns { passed: number, failed: string[], skipped?: number } these
 *   are its tests, else it is one test itself
 * @throws {Error} when the step or a test of it has failed
 */
async function check(title, fn) {
  try {
    await step(title, async () => {
      const result = await fn();
      if (!Array.isArray(result?.failed)) {
        totals.passed++;
        return;
      }
      totals.passed += result.passed;
      totals.skipped += result.skipped ?? 0;
      totals.failed.push(...result.failed.map((name) => `${title}: ${name}`));
      if (result.failed.length > 0) throw new TestsFailed(`${result.failed.length} of its tests failed`);
    });
  } catch (e) {
    if (!(e instanceof TestsFailed)) totals.failed.push(`${title}: ${e.message}`);
    throw new Error(`Stopped at: ${title}`, { cause: e });
  }
}

const npm = (...args) => run('npm', args);
const node = (...args) => run(process.execPath, args);

/** Vitest, with its own report for the reader and its JSON for the counts. `options` are Vitest's own. */
async function vitest(...options) {
  const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'medcheck-unit-'));
  const file = path.join(tmp, 'results.json');
  try {
    const args = [
      '--no',
      'vitest',
      'run',
      ...options,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    const error = await run('npx', args).then(
      () => undefined,
      (e) => e,
    );
    if (!fs.existsSync(file)) throw error ?? new Error('Vitest wrote no results');
    const { testResults } = JSON.parse(fs.readFileSync(file, 'utf8'));
    const tests = testResults.flatMap((result) => result.assertionResults);
    const count = (...status) => tests.filter((test) => status.includes(test.status)).length;
    const failed = tests.filter((test) => test.status === 'failed').map((test) => test.fullName);
    // (a file that could not be loaded has no tests, and an error outside a test has none either)
    for (const { status, name, assertionResults } of testResults) {
      if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
        failed.push(path.relative(root, name));
    }
    if (error && failed.length === 0) failed.push(error.message);
    if (tests.length === 0) failed.push('no test was run');
    return { passed: count('passed'), failed, skipped: count('skipped', 'pending', 'todo', 'disabled') };
  } finally {
    fs.rmSync(tmp, { recursive: true, force: true });
  }
}

// Checks that need a browser. They end with the line that is read here.
async function browserTests(file) {
  const { output, error } = await run(process.execPath, [file], { tee: true }).then(
    (text) => ({ output: text }),
    (e) => ({ output: e.output ?? '', error: e }),
  );
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (!last) throw error ?? new Error("it did not print 'N passed, N failed'");
  const failed = [...output.matchAll(/^FAILED: (.*)$/gm)].map((match) => match[1]);
  if (failed.length === 0 && (error || last[2] !== '0')) failed.push(error?.message ?? last[0]);
  return { passed: Number(last[1]), failed };
}

async function main() {
  const string = { type: 'string' };
  const { values } = parseArgs({ options: { only: string, host: { ...string, multiple: true } } });
  if (values.only && !PARTS.includes(values.only)) throw new Error(`--only takes ${PARTS.join(', ')}`);
  const has = (part) => !values.only || values.only === part;

  await ensureInstalled();
  await check('Build', () => node('scripts/build.mjs', '--tests'));
  if (has('static')) {
    await check('Generated files', () => npm('run', 'generate', '--', '--check'));
    await check('Lint', () => npm('run', 'lint'));
    await check('Types', () => npm('run', 'typecheck'));
  }
  if (has('unit')) await check('Unit tests', () => vitest());
  if (has('static') || has('editor')) {
    fs.rmSync(vsixFile, { force: true }); // (that none of an earlier run is tested)
    await check('Package', () => npm('run', 'package'));
    await check('Contents of the package', () => node('scripts/check-vsix.mjs'));
  }
  if (has('editor')) await check('Language server in a web worker', () => browserTests('test/editor/web-server.mjs'));
  if (has('grammar') || has('editor')) {
    const { installHost } = await import('../test/editor/host/install.mjs');
    const { runSuite, SUITES } = await import('../test/editor/run-suite.mjs');
    const { runGrammarTests } = await import('../test/grammar/run.mjs');
    for (const version of values.host ?? [process.env.MEDCHECK_HOST || '1.100']) {
      process.env.MEDCHECK_HOST = version;
      await check(`VS Code ${version}`, () => installHost(version));
      if (has('grammar')) await check(`VS Code ${version}, grammars`, () => runGrammarTests(version));
      if (!has('editor')) continue;
      for (const suite of Object.keys(SUITES))
        await check(`VS Code ${version}, suite ${suite}`, () => runSuite({ suite }));
      await check(`VS Code ${version}, user interface`, () => browserTests('test/editor/ui.mjs'));
      await check(`VS Code ${version}, web extension host`, () => browserTests('test/editor/ui-web.mjs'));
    }
  }
  if (has('editors')) await check('Other editors', () => vitest('--config', 'test/editors/vitest.config.mts'));
}

try {
  await main();
} catch (e) {
  if (totals.failed.length === 0) totals.failed.push(e.message);
  console.log('');
  for (const name of totals.failed) console.log(`FAILED: ${name}`);
  console.log(e.message);
  process.exitCode = 1;
}
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed.length} failed${skipped}`);
