// The entry of the suites that run in the extension host. VS Code loads it and calls run().
// $MEDCHECK_SUITE is the folder of the suite, beside this file ('.' unless it is set); $MEDCHECK_GREP picks tests by name;
// $MEDCHECK_RESULTS is the file that gets the counts.
import * as fs from 'node:fs';
import * as path from 'node:path';
import Mocha from 'mocha';

/** What the file of $MEDCHECK_RESULTS holds, as JSON. */
export interface SuiteResults {
  /** Number of tests that passed. */
  passed: number;
  /** Full titles of the tests and hooks that failed. */
  failed: string[];
}

/**
 * Runs the suite with Mocha; its report goes to the console.
 * @returns when all tests have passed
 * @throws Error when a test failed or was skipped, or when there was none
 */
export async function run(): Promise<void> {
  const folder = path.join(__dirname, process.env['MEDCHECK_SUITE'] ?? '.');
  const mocha = new Mocha({
    ui: 'tdd',
    reporter: 'spec',
    color: false,
    timeout: 30_000,
    forbidPending: true,
    forbidOnly: process.env['CI'] !== undefined,
    grep: process.env['MEDCHECK_GREP'],
  });
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.test.js'));
  // The first test of main.test.js sees that nothing has started yet.
  names.sort((a, b) => Number(b === 'main.test.js') - Number(a === 'main.test.js') || (a < b ? -1 : 1));
  for (const name of names) mocha.addFile(path.join(folder, name));
  const results: SuiteResults = { passed: 0, failed: [] };
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', () => results.passed++)
      .on('fail', (test) => results.failed.push(test.fullTitle()));
  });
  const file = process.env['MEDCHECK_RESULTS'];
  if (file) fs.writeFileSync(file, JSON.stringify(results));
  if (results.failed.length > 0) throw new Error(`${results.failed.length} failed`);
  if (results.passed === 0) throw new Error('no test was run');
}
