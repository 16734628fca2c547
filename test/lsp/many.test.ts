/** Many files of which some are broken, and a file that is too large: in the command line and in the server alike. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { run } from '../../server/src/cli/run';
import type { Report } from '../../server/src/report/report';
import { Session, at, endSessions } from './session';

const DRAFT = readFileSync(path.resolve(import.meta.dirname, '../../examples/triage-notes/medcheck.yaml'), 'utf8');
const MB = 1024 * 1024;

/** One file in twenty is broken, in turn in one of these ways. */
const BROKEN: (string | Uint8Array)[] = [
  'medcheck: "1.0"\nname: [',
  'medcheck: "1.0"\nname: a\n  b: c\n - d\n',
  '\u0000\u0001',
  'medcheck: "1.0"\npurpose: *nowhere\n',
  Uint8Array.of(0xff, 0xfe, 0, 1),
  `medcheck: "1.0"\nx_data: ${'x'.repeat(2 * MB)}\n`,
];
const FILES = 120;

let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'medcheck-many-')));
  mkdirSync(path.join(folder, '.git'));
  for (let i = 0; i < FILES; i++) {
    const inner = path.join(folder, `d${i % 10}`);
    mkdirSync(inner, { recursive: true });
    const isBroken = i % 20 === 7;
    const content = isBroken ? BROKEN[Math.floor(i / 20) % BROKEN.length] : DRAFT;
    writeFileSync(path.join(inner, `${isBroken ? 'broken' : 'good'}${i}.medcheck.yaml`), content ?? '');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(endSessions);

const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;

/** Of the 6 broken ones one is in UTF-16 and one too large: they are not read. */
const READ = FILES - 2;

test('the command line judges all that can be read, and says why the others are not', async () => {
  let printed = '';
  const status = await run(['lint', '--format', 'json'], {
    cwd: folder,
    out: (part) => void (printed += part),
    err: () => undefined,
    stdin: () => Promise.resolve(new Uint8Array()),
    color: false,
    serve: () => Promise.resolve(0),
  });
  const { files, skipped, summary } = JSON.parse(printed) as Report;
  expect(status).toBe(1);
  expect(summary.files).toBe(READ);
  expect(skipped.map(({ reason }) => reason).sort()).toEqual([
    'it is not UTF-8 (it looks like UTF-16)',
    'too-large: 2.0 MB, and the limit is 2.0 MB',
  ]);
  const good = files.filter(({ path: file }) => file.includes('good'));
  expect(good.map(({ score }) => score.points)).toEqual(good.map(() => 39));
  const broken = files.filter(({ path: file }) => file.includes('broken'));
  expect(broken.filter(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'))).toHaveLength(4);
});

test('the server checks them likewise, and answers an author meanwhile', async () => {
  const session = await Session.start({ folders: [uriOf('')] });
  const uri = uriOf('d0/good0.medcheck.yaml');
  session.open(uri, DRAFT);
  await session.findings(uri);
  let ended = false;
  const order: string[] = [];
  const checking = session.checkWorkspace(undefined, () => {
    if (order.length > 0) return;
    order.push('a batch');
    // A change with its findings and a hover come between two files.
    session.change(uri, DRAFT.replace('  capability:', '  capabilty:'));
    void Promise.all([session.findings(uri), session.hover(uri, at(DRAFT, '\npurpose:', 2))]).then(([found, hover]) => {
      const isNew = found.some(({ code }) => code === 'unknown-key');
      order.push(
        `${isNew ? 'findings' : 'old findings'}, ${hover ? 'a hover' : 'no hover'}, ${ended ? 'late' : 'in time'}`,
      );
    });
  });
  const { result, batches } = await checking;
  ended = true;
  await expect.poll(() => order).toEqual(['a batch', 'findings, a hover, in time']);
  expect(result.summary).toMatchObject({ files: READ + 1, skipped: 1 });
  const large = batches
    .flat()
    .filter(({ diagnostics }) => (diagnostics as { code: string }[])[0]?.code === 'too-large');
  expect(large).toHaveLength(1);
});

test('a large text that an editor sends has one finding, and the next keystroke another answer', async () => {
  const session = await Session.start({ folders: [uriOf('')] });
  const uri = uriOf('large.medcheck.yaml');
  const large = `medcheck: "1.0"\nname: A\nx_data: |\n${`  ${'x'.repeat(98)}\n`.repeat(50_000)}`;
  session.open(uri, large);
  expect(await session.codes(uri)).toEqual(['too-large']);
  expect(await session.hover(uri, { line: 1, character: 1 })).toBeNull();
  const end = { line: 50_003, character: 0 };
  session.change(uri, 'purpose: {goal: x}\n', { start: { line: 2, character: 0 }, end });
  expect(await session.codes(uri)).toContain('unknown-key');
});
