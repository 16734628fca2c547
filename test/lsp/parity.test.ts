/** Editor and command line agree: for every fixture and example, one server session gives what `medcheck lint` gives. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../server/src/cli/run';
import type { Report } from '../../server/src/report/report';
import { SEVERITY_NAMES, Session, endSessions } from './session';

const ROOT = path.resolve(__dirname, '../..');

/** Files below a folder, relative to the root, by extension. */
function filesIn(folder: string, extension: RegExp): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => extension.test(name))
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .sort();
}

const FILES = [
  ...filesIn('test/criteria', /\.yaml$/),
  ...filesIn('examples', /\.(?:yaml|json)$/),
  ...(existsSync(path.join(ROOT, 'test/formats/fixtures')) ? filesIn('test/formats/fixtures', /\.(?:yaml|json)$/) : []),
];

interface Seen {
  code: string;
  severity: string;
  range: unknown;
  message: string;
}

/** The command line's findings of each file, its documents one after the other. */
async function fromCommandLine(): Promise<Map<string, Seen[]>> {
  let out = '';
  let err = '';
  const status = await run(['lint', ...FILES, '--format', 'json', '--fail-on', 'never'], {
    cwd: ROOT,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: () => Promise.reject(new Error('Nothing is read.')),
    color: false,
    serve: () => Promise.reject(new Error('Nothing is served.')),
  });
  if (status !== 0) throw new Error(err);
  const seen = new Map<string, Seen[]>();
  for (const file of (JSON.parse(out) as Report).files) {
    const findings = file.diagnostics
      .filter((d) => !d.suppressed)
      .map(({ code, severity, range, message }) => ({ code, severity, range, message }));
    seen.set(file.path, [...(seen.get(file.path) ?? []), ...findings]);
  }
  return seen;
}

let commandLine: Map<string, Seen[]>;
let session: Session;

beforeAll(async () => {
  commandLine = await fromCommandLine();
  session = await Session.start({ folders: [pathToFileURL(ROOT).href] });
}, 120_000);

afterAll(endSessions);

test('there are files to compare, and the command line has read each of them', () => {
  expect(FILES.length).toBeGreaterThan(500);
  expect(FILES.filter((file) => !commandLine.has(file))).toEqual([]);
});

describe('the server gives what the command line gives', () => {
  test.each(FILES)('%s', async (file) => {
    const uri = pathToFileURL(path.join(ROOT, file)).href;
    session.open(uri, readFileSync(path.join(ROOT, file), 'utf8'), file.endsWith('.json') ? 'json' : 'yaml');
    const found = (await session.findings(uri)).map(({ code, severity, range, message }) => ({
      code,
      severity: SEVERITY_NAMES[severity ?? 1],
      range,
      message,
    }));
    session.close(uri);
    expect(found).toEqual(commandLine.get(file));
  });
});
