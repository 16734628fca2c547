/** Checking the whole workspace, over the real protocol and the real disk. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver/node';
import type { CheckedFile } from '../../server/src/protocol';
import { Session, TEXT_ONLY, endSessions } from './session';

const GOOD = 'medcheck: "1.0"\nname: Good\nstage: design\npurpose: {capability: Read an ECG}\n';
/** One error, at its value. */
const BAD = 'medcheck: "1.0"\nname: Bad\nstage: design\nstatus: relased\npurpose: {capability: Read an ECG}\n';

let root = '';
let folder = '';
beforeEach(() => {
  // The name has what an address encodes and a glob would read otherwise.
  root = mkdtempSync(path.join(os.tmpdir(), 'medcheck workspace (1) '));
  folder = pathToFileURL(root).href;
});
afterEach(() => {
  endSessions();
  rmSync(root, { recursive: true, force: true });
});

function file(name: string, text: string | Uint8Array = BAD): string {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
  return `${folder}/${name}`;
}

/** What a reader of the Markdown sees of names and reasons, which are written letter by letter. */
function shown(report: string | null): string {
  return (report ?? '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

function start(settings: object = {}, folders = [folder]): Promise<Session> {
  return Session.start({ folders, settings: () => ({ ...TEXT_ONLY, ...settings }) });
}

/** Files with the codes of their findings, by path. */
function codes(files: readonly CheckedFile[]): Record<string, string[]> {
  const entries = files.map(({ uri, diagnostics }) => [
    decodeURIComponent(uri).slice(decodeURIComponent(folder).length + 1),
    (diagnostics as Diagnostic[]).map((d) => String(d.code)),
  ]);
  return Object.fromEntries(entries) as Record<string, string[]>;
}

describe('medcheck/checkWorkspace', () => {
  it('finds definitions by name and by content, and cards, as the command line does for a folder', async () => {
    file('medcheck.yaml');
    file(
      'deep/er/heart.medcheck.json',
      '{"medcheck": "1.0", "name": "x", "stage": "design", "status": "relased", "purpose": {"capability": "x"}}',
    );
    file('other.yaml', BAD);
    file('clinic-card.json', '{"benchmark_details": {"name": "x"}}');
    file('none.yaml', 'name: relased\n');
    file('text.txt', BAD);
    const session = await start();
    const { batches, result } = await session.checkWorkspace();
    expect(codes(batches.flat())).toEqual({
      'medcheck.yaml': ['schema'],
      'deep/er/heart.medcheck.json': ['schema'],
      'other.yaml': ['schema'],
      'clinic-card.json': ['no-slot'],
    });
    expect(result.files).toEqual([]);
    expect(result.summary).toEqual({ files: 4, errors: 3, warnings: 0, others: 1, skipped: 0 });
  });

  it('gives the findings that an open file has, with their places and links', async () => {
    const uri = file('medcheck.yaml');
    const session = await start();
    const { batches } = await session.checkWorkspace();
    session.open(uri, BAD);
    expect(batches.flat()).toEqual([{ uri, diagnostics: await session.findings(uri) }]);
    const [finding] = batches.flat()[0]?.diagnostics as Diagnostic[];
    expect(finding).toMatchObject({
      severity: 1,
      source: 'medcheck',
      range: { start: { line: 3, character: 8 }, end: { line: 3, character: 15 } },
    });
  });

  it('leaves out what the setting, the configuration file and .gitignore name', async () => {
    file('kept/medcheck.yaml');
    file('archive/medcheck.yaml');
    file('build/medcheck.yaml');
    file('old/medcheck.yaml');
    file('kept/draft.medcheck.yaml');
    file('node_modules/x/medcheck.yaml');
    file('.gitignore', 'build/\n');
    file('medcheck.config.yaml', 'exclude: [old/**]\n');
    const session = await start({ exclude: ['archive/**', '**/draft.*'] });
    const { batches } = await session.checkWorkspace();
    expect(Object.keys(codes(batches.flat()))).toEqual(['kept/medcheck.yaml']);
  });

  it('reads no .gitignore and no configuration outside of the folder', async () => {
    mkdirSync(path.join(root, '.git'));
    file('.gitignore', 'sub/build\n');
    file('medcheck.config.yaml', 'exclude: ["**"]\n');
    file('sub/build/medcheck.yaml');
    file('sub/medcheck.yaml');
    const session = await start({}, [`${folder}/sub`]);
    const { batches } = await session.checkWorkspace();
    expect(codes(batches.flat())).toEqual({ 'sub/build/medcheck.yaml': ['schema'], 'sub/medcheck.yaml': ['schema'] });
  });

  it('says what is wrong with a configuration file, once', async () => {
    file('medcheck.yaml', GOOD);
    file('two.medcheck.yaml', GOOD);
    file('medcheck.config.yaml', 'laterStages: some\n');
    const session = await start();
    const { batches } = await session.checkWorkspace();
    expect(codes(batches.flat())).toEqual({
      'medcheck.config.yaml': ['config'],
      'medcheck.yaml': [],
      'two.medcheck.yaml': [],
    });
  });

  it('judges an open document as it is on the screen', async () => {
    const uri = file('medcheck.yaml', BAD);
    const session = await start();
    session.open(uri, GOOD);
    const { batches } = await session.checkWorkspace();
    expect(batches.flat()).toEqual([{ uri, diagnostics: [] }]);
  });

  it('gives each file once where one workspace folder holds another', async () => {
    file('medcheck.yaml', GOOD);
    file('sub/medcheck.yaml', GOOD);
    const session = await start({}, [folder, `${folder}/sub`]);
    const { batches } = await session.checkWorkspace();
    expect(Object.keys(codes(batches.flat()))).toEqual(['medcheck.yaml', 'sub/medcheck.yaml']);
  });

  it('counts what cannot be read, and says why in the report', async () => {
    file('medcheck.yaml', GOOD);
    file('bytes.medcheck.yaml', new Uint8Array([0xff, 0xfe, 0x41]));
    symlinkSync(path.join(root, 'medcheck.yaml'), path.join(root, 'link.medcheck.yaml'));
    const session = await start();
    const { result } = await session.checkWorkspace();
    expect(result.summary).toMatchObject({ files: 1, skipped: 2 });
    expect(shown(result.report)).toContain('bytes.medcheck.yaml: skipped, it is not UTF-8');
    expect(shown(result.report)).toContain('link.medcheck.yaml: skipped, it is a symbolic link');
  });

  it('says of a file that is too large that it is', async () => {
    file('medcheck.yaml', `${GOOD}# ${'x'.repeat(200)}\n`);
    const session = await start({ maxFileSize: 100 });
    const { batches } = await session.checkWorkspace();
    expect(codes(batches.flat())).toEqual({ 'medcheck.yaml': ['too-large'] });
  });

  it('reports progress from its beginning to its end, in percent', async () => {
    for (let i = 0; i < 4; i++) file(`${i}.medcheck.yaml`, GOOD);
    const session = await start();
    const { progress } = await session.checkWorkspace();
    expect(progress).toEqual([
      { kind: 'begin', title: 'MedCheck', cancellable: true, percentage: 0 },
      { kind: 'report', message: '0 of 4', percentage: 0 },
      { kind: 'report', message: '1 of 4', percentage: 25 },
      { kind: 'report', message: '2 of 4', percentage: 50 },
      { kind: 'report', message: '3 of 4', percentage: 75 },
      { kind: 'end' },
    ]);
  });

  it('stops when it is cancelled', async () => {
    for (let i = 0; i < 1000; i++) file(`${i}.medcheck.yaml`);
    const session = await start();
    const source = new CancellationTokenSource();
    let batches = 0;
    const cancelled = session.checkWorkspace(source.token, () => {
      batches++;
      source.cancel();
    });
    await expect(cancelled).rejects.toMatchObject({ code: -32800 });
    expect(batches).toBeLessThan(4);
  });

  it('checks named files again: one that has changed, and one that is gone', async () => {
    const changed = file('medcheck.yaml', BAD);
    const gone = `${folder}/gone.medcheck.yaml`;
    const session = await start();
    expect(await session.checkFiles(changed, gone)).toMatchObject({
      files: [
        { uri: changed, diagnostics: [{ code: 'schema' }] },
        { uri: gone, diagnostics: [] },
      ],
      report: null,
    });
  });

  it('answers a client that takes no batches at once', async () => {
    const uri = file('medcheck.yaml');
    const session = await start();
    const result = await session.resolve<{ files: CheckedFile[] }>('medcheck/checkWorkspace', {} as never);
    expect(result.files.map((one) => one.uri)).toEqual([uri]);
  });

  it('writes a report on all files', async () => {
    file('a.medcheck.yaml', GOOD);
    file('b.medcheck.yaml', BAD);
    const session = await start();
    const { result } = await session.checkWorkspace();
    expect(shown(result.report)).toContain('# 2 definitions');
    expect(shown(result.report)).toContain('| Good | a.medcheck.yaml |');
    expect(shown(result.report)).toContain('| Bad | b.medcheck.yaml |');
    expect(result.report).not.toContain('The report ends here');
  });

  it('ends the report after two hundred definitions, and says so', async () => {
    for (let i = 0; i < 202; i++) file(`${i}.medcheck.yaml`, GOOD);
    const session = await start();
    const { result } = await session.checkWorkspace();
    expect(result.summary.files).toBe(202);
    expect(result.report).toMatch(/\nThe report ends here: 2 more files were checked\. .+\n$/);
  });
});
