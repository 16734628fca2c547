/** Files that were made to harm, in a folder that somebody else has filled: each is judged, or skipped with a reason. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { type Server, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../server/src/cli/run';
import { readBytes } from '../../server/src/node/read';
import type { Report } from '../../server/src/report/report';

const GOOD =
  'medcheck: "1.0"\nname: Good\nstage: design\npurpose: {capability: Read an ECG in the emergency department}\n';
const MB = 1024 * 1024;
const isRoot = process.getuid?.() === 0;

let cwd = '';
let socket: Server | undefined;
beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'medcheck-hostile-'));
  mkdirSync(at('.git'));
});
afterEach(() => {
  socket?.close();
  rmSync(cwd, { recursive: true, force: true });
});

function at(name: string): string {
  return path.join(cwd, name);
}

/** One thing that is no file. */
const KINDS: Record<string, (name: string) => void | Promise<void>> = {
  pipe: (name) => void execFileSync('mkfifo', [at(name)]),
  socket: (name) =>
    new Promise((resolve) => {
      socket = createServer().listen(at(name), resolve);
    }),
  folder: (name) => void mkdirSync(at(name)),
  'link to itself': (name) => symlinkSync(name, at(name)),
  'link to nothing': (name) => symlinkSync('nowhere', at(name)),
  'link to /dev/zero': (name) => symlinkSync('/dev/zero', at(name)),
  'link out of the folder': (name) => {
    writeFileSync(path.join(cwd, '..', `${path.basename(cwd)}.yaml`), GOOD);
    symlinkSync(path.join('..', `${path.basename(cwd)}.yaml`), at(name));
  },
};
afterEach(() => rmSync(`${cwd}.yaml`, { force: true }));

interface Result {
  status: number;
  out: string;
  err: string;
}

async function medcheck(...argv: string[]): Promise<Result> {
  const out: string[] = [];
  let err = '';
  const status = await run(argv, {
    cwd,
    out: (text) => void out.push(text),
    err: (text) => void (err += text),
    stdin: () => Promise.resolve(new Uint8Array()),
    color: false,
    serve: () => Promise.resolve(7),
  });
  return { status, out: out.join(''), err };
}

async function report(...argv: string[]): Promise<Report & { status: number; err: string }> {
  const { status, out, err } = await medcheck('lint', '--format', 'json', ...argv);
  return { ...(JSON.parse(out) as Report), status, err };
}

const REASONS: Record<string, [inFolder: string | null, named: string]> = {
  pipe: ['it is no regular file', 'it is no regular file.'],
  socket: ['it is no regular file', 'it is no regular file.'],
  folder: [null, ''],
  'link to itself': ['it is a symbolic link', 'there is no such file or folder.'],
  'link to nothing': ['it is a symbolic link', 'there is no such file or folder.'],
  'link to /dev/zero': ['it is a symbolic link', 'it is no regular file.'],
};

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  it.each(Object.entries(REASONS))(
    'a %s named like a definition is passed over with a reason',
    async (kind, [inFolder, named]) => {
      writeFileSync(at('medcheck.yaml'), GOOD);
      await KINDS[kind]?.('a.medcheck.yaml');
      const found = await report();
      expect(found.files.map((file) => file.path)).toEqual(['medcheck.yaml']);
      expect(found.skipped).toEqual(inFolder === null ? [] : [{ path: 'a.medcheck.yaml', reason: inFolder }]);
      if (named === '') return;
      expect(await medcheck('lint', 'a.medcheck.yaml')).toMatchObject({
        status: 2,
        err: `medcheck: a.medcheck.yaml: ${named}\n`,
      });
    },
  );

  it('a link out of the folder is read where it is named only', async () => {
    await KINDS['link out of the folder']?.('a.medcheck.yaml');
    expect((await report()).skipped).toEqual([{ path: 'a.medcheck.yaml', reason: 'it is a symbolic link' }]);
    expect((await report('a.medcheck.yaml')).files.map((file) => file.name)).toEqual(['Good']);
  });

  it.each(Object.keys(KINDS))('a %s as .gitignore ignores nothing', async (kind) => {
    writeFileSync(at('medcheck.yaml'), GOOD);
    await KINDS[kind]?.('.gitignore');
    expect((await report()).files.map((file) => file.path)).toEqual(['medcheck.yaml']);
  });

  it.each([
    ['pipe', 'it is no regular file'],
    ['socket', 'it is no regular file'],
    ['folder', 'it is no regular file'],
    ['link to itself', 'it cannot be read'],
    ['link to /dev/zero', 'it is a link that leads out of the folder'],
    ['link out of the folder', 'it is a link that leads out of the folder'],
  ])('a %s as configuration is an error, and the defaults apply', async (kind, reason) => {
    writeFileSync(at('medcheck.yaml'), GOOD);
    await KINDS[kind]?.('medcheck.config.yaml');
    const { files, config, status } = await report();
    expect(files.map((file) => file.path)).toEqual(['medcheck.yaml']);
    const message = `This configuration file is not read: ${reason}. The defaults apply.`;
    expect(config).toMatchObject([
      { path: 'medcheck.config.yaml', diagnostics: [{ code: 'config', severity: 'error', message }] },
    ]);
    expect(status).toBe(1);
  });

  it('a link to nothing as configuration is none', async () => {
    writeFileSync(at('medcheck.yaml'), GOOD);
    await KINDS['link to nothing']?.('medcheck.config.yaml');
    expect(await report()).toMatchObject({ status: 0, config: [] });
  });

  it('a pipe as configuration that is named, too', async () => {
    writeFileSync(at('medcheck.yaml'), GOOD);
    await KINDS['pipe']?.('c.yaml');
    expect(await report('--config', 'c.yaml')).toMatchObject({ status: 1, config: [{ path: 'c.yaml' }] });
  });

  it.each([
    ['pipe', 'it is no readable file.', undefined],
    ['socket', 'it is no readable file.', undefined],
    ['folder', 'it is no text.', undefined],
    ['link to itself', 'there is no such file beside this definition.', 'There is no file "a" beside this definition.'],
    [
      'link to nothing',
      'there is no such file beside this definition.',
      'There is no file "a" beside this definition.',
    ],
    ['link to /dev/zero', 'it lies outside of the workspace folder.', '"a" lies outside of the workspace folder'],
    ['link out of the folder', 'it lies outside of the workspace folder.', '"a" lies outside of the workspace folder'],
  ])('a %s as import and as evidence is not read', async (kind, whyImport, whyEvidence) => {
    writeFileSync(at('medcheck.yaml'), `${GOOD}imports: [a]\nreferences: [{path: a, locator: x}]\n`);
    await KINDS[kind]?.('a');
    const found = (await report()).files.flatMap((file) => file.diagnostics);
    const of = (code: string): string[] => found.filter((d) => d.code === code).map((d) => d.message);
    expect(of('import-unread')).toEqual([`"a" is not read: ${whyImport}`]);
    expect(of('evidence-missing')).toEqual(whyEvidence === undefined ? [] : [expect.stringContaining(whyEvidence)]);
  });
});

describe('files that change, or cannot be read', () => {
  it('one that is gone when it is read is skipped', async () => {
    writeFileSync(at('medcheck.yaml'), GOOD);
    writeFileSync(at('z.medcheck.yaml'), GOOD);
    const reading = report();
    // The folder has been listed, or not: either way nothing fails.
    rmSync(at('z.medcheck.yaml'));
    const { files, skipped, status } = await reading;
    expect([files.length + skipped.length, status]).toEqual([files.length === 2 ? 2 : 1 + skipped.length, 0]);
    for (const { reason } of skipped) expect(reason).toBe('there is no such file');
  });

  it('one that is larger than it says is read no further than the limit', () => {
    writeFileSync(at('a'), 'x'.repeat(1_000));
    expect(readBytes(at('a'), 1_000)).toHaveLength(1_000);
    expect(readBytes(at('a'), 999)).toEqual({ why: 'too-large', size: 1_000 });
    expect(readBytes(at('a'), 10, true)).toHaveLength(10);
    if (process.platform !== 'linux') return;
    // Files of the kernel say that they are empty, and are not.
    expect(readBytes('/proc/self/status', 10)).toEqual({ why: 'too-large' });
    const status = readBytes('/proc/self/status', MB);
    expect(Buffer.isBuffer(status) && status.toString()).toMatch(/^Name:/);
  });

  it('a file of 20 GB with nothing in it is too large', async () => {
    writeFileSync(at('medcheck.yaml'), '');
    truncateSync(at('medcheck.yaml'), 20 * 1024 * MB);
    expect((await report()).skipped).toEqual([
      { path: 'medcheck.yaml', reason: 'too-large: 20480.0 MB, and the limit is 2.0 MB' },
    ]);
  });

  it.skipIf(isRoot || process.platform === 'win32')(
    'without permission they are skipped (cannot be tried as root)',
    async () => {
      writeFileSync(at('medcheck.yaml'), GOOD);
      chmodSync(at('medcheck.yaml'), 0);
      expect((await report()).skipped).toEqual([{ path: 'medcheck.yaml', reason: 'it cannot be read' }]);
      writeFileSync(at('a.medcheck.yaml'), GOOD);
      writeFileSync(at('medcheck.config.yaml'), '');
      chmodSync(at('medcheck.config.yaml'), 0);
      expect((await report('a.medcheck.yaml')).config).toMatchObject([{ path: 'medcheck.config.yaml' }]);
    },
  );

  const text = `${GOOD}description: déjà vu\n`;
  const swapped = (): Buffer => Buffer.from(text, 'utf16le').swap16();
  it.each<[string, Uint8Array, string]>([
    ['UTF-16 LE with its mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'it is not UTF-8 (it looks like UTF-16)'],
    [
      'UTF-16 BE with its mark',
      Buffer.concat([Buffer.from([0xfe, 0xff]), swapped()]),
      'it is not UTF-8 (it looks like UTF-16)',
    ],
    ['UTF-16 LE without', Buffer.from(text, 'utf16le'), 'it is not valid UTF-8'],
    ['UTF-16 BE without', swapped(), 'it is not valid UTF-8'],
    ['Latin-1', Buffer.from(text, 'latin1'), 'it is not valid UTF-8'],
    ['UTF-32 with its mark', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'it is not UTF-8 (it looks like UTF-16)'],
    ['a surrogate in UTF-8', Buffer.from([...Buffer.from(GOOD), 0xed, 0xa0, 0x80]), 'it is not valid UTF-8'],
    ['a character that is cut off', Buffer.from([...Buffer.from(GOOD), 0xf0, 0x9f]), 'it is not valid UTF-8'],
  ])('%s is skipped, and an error where it is named', async (_, bytes, reason) => {
    writeFileSync(at('medcheck.yaml'), bytes);
    expect(await report()).toMatchObject({ skipped: [{ path: 'medcheck.yaml', reason }], status: 0 });
    expect(await medcheck('lint', 'medcheck.yaml')).toMatchObject({
      status: 2,
      err: `medcheck: medcheck.yaml: not read: ${reason}.\n`,
    });
    writeFileSync(at('medcheck.yaml'), GOOD);
    writeFileSync(at('medcheck.config.yaml'), bytes);
    expect((await report()).config).toMatchObject([
      { diagnostics: [{ message: `This configuration file is not read: ${reason}. The defaults apply.` }] },
    ]);
  });

  it.each(['', '\ufeff', ' \n\n', '# only a comment\n', '\0'])('%j is judged', async (contents) => {
    writeFileSync(at('medcheck.yaml'), contents);
    writeFileSync(at('a.medcheck.json'), contents);
    const { files, skipped } = await report();
    expect([files.length, skipped]).toEqual([2, []]);
  });

  it('a configuration that is too large is an error', async () => {
    writeFileSync(at('medcheck.yaml'), GOOD);
    writeFileSync(at('medcheck.config.yaml'), '#'.repeat(MB + 1));
    expect((await report()).config).toMatchObject([
      {
        diagnostics: [
          {
            message:
              'This configuration file is not read: too-large: 1.0 MB, and the limit is 1.0 MB. The defaults apply.',
          },
        ],
      },
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('names', () => {
  it('with line breaks, colours, marks that turn text, dashes and stars are files as any other, and are shown on one line', async () => {
    const names = [
      'a\nb',
      'a\rb',
      '\u001b[31mred',
      '\u202eabc',
      '😀',
      '-',
      '--output',
      '*',
      '[a',
      '{a',
      '__proto__',
      'constructor',
      ' ',
      'a\'b"c',
    ];
    for (const name of names) writeFileSync(at(`${name}.medcheck.yaml`), GOOD);
    const { files, status } = await report();
    expect(files.map((file) => file.path).sort()).toEqual(names.map((name) => `${name}.medcheck.yaml`).sort());
    expect(status).toBe(0);
    const { out } = await medcheck('lint');
    expect(out.split('\n').filter((line) => line.endsWith('.medcheck.yaml'))).toHaveLength(names.length);
    for (const unshown of ['\u001b', '\r', '\u202e']) expect(out).not.toContain(unshown);
    const { files: one } = await report('--', '--output.medcheck.yaml');
    expect(one).toHaveLength(1);
  });

  it('that are no UTF-8 are skipped, and the reason says so', async () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.medcheck.yaml')]),
      GOOD,
    );
    expect((await report()).skipped).toEqual([
      { path: '\ufffd\ufffd.medcheck.yaml', reason: 'its name is not valid UTF-8' },
    ]);
  });

  it('of folders below folders, longer than the system allows, are skipped', async () => {
    const folders = 'd'.repeat(200);
    execFileSync(
      'python3',
      [
        '-c',
        `import os\nfor i in range(30):\n  os.mkdir('${folders}'); os.chdir('${folders}')\nopen('medcheck.yaml','w').write('x')`,
      ],
      { cwd },
    );
    const { files, skipped } = await report();
    expect(files).toEqual([]);
    expect(skipped).toMatchObject([{ reason: 'the folder cannot be read' }]);
    execFileSync('rm', ['-rf', folders], { cwd });
  });

  it('that are too long are no files', async () => {
    const { status, err } = await medcheck('lint', 'a'.repeat(100_000));
    expect(status).toBe(2);
    expect(err.length).toBeLessThan(1_000);
    expect(err).toMatch(/… ?: there is no such file or folder\.\n$/);
  });
});

describe('much of it', () => {
  it('paths of evidence that are long, or many', async () => {
    const many = Array.from({ length: 3_000 }, (_, i) => `{path: f${i}.md}`);
    const long = ['a/'.repeat(2_000), '../'.repeat(2_000), 'a'.repeat(5_000)].map((name) => `{path: ${name}b}`);
    writeFileSync(at('medcheck.yaml'), `${GOOD}references: [${[...long, ...many].join(', ')}]\n`);
    const found = (await report()).files
      .flatMap((file) => file.diagnostics)
      .filter((d) => d.code === 'evidence-missing');
    expect(found).toHaveLength(100);
    expect(found.slice(0, 3).map((d) => d.message.length < 250)).toEqual([true, true, true]);
    expect(found.at(-1)?.message).toMatch(/ 2903 more of this kind are not listed\.$/);
  });

  it('thousands of locators in one long file', async () => {
    writeFileSync(at('long.md'), `${'some words\n'.repeat(150_000)}# Here\n`);
    const names = Array.from({ length: 2_000 }, (_, i) => `{path: long.md, locator: nowhere ${i}}`);
    writeFileSync(at('medcheck.yaml'), `${GOOD}references: [{path: long.md, locator: here}, ${names.join(', ')}]\n`);
    const start = performance.now();
    const found = (await report()).files
      .flatMap((file) => file.diagnostics)
      .filter((d) => d.code === 'evidence-missing');
    expect(found[0]?.message).toContain('"long.md" has no "nowhere 0".');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('a .gitignore of lines that would take for ever', async () => {
    writeFileSync(at('.gitignore'), `${'*a'.repeat(50)}x\n${'**/'.repeat(50)}x\nz*.medcheck.yaml\n`);
    writeFileSync(at(`${'a'.repeat(200)}.medcheck.yaml`), GOOD);
    writeFileSync(at('z.medcheck.yaml'), GOOD);
    expect((await report()).files.map((file) => file.path)).toEqual([`${'a'.repeat(200)}.medcheck.yaml`]);
  });

  it(
    '300 definitions in a folder; the report is written in pieces and is one JSON text',
    { timeout: 60_000 },
    async () => {
      for (let i = 0; i < 300; i++) writeFileSync(at(`f${i}.medcheck.yaml`), GOOD);
      const pieces: string[] = [];
      const io = {
        cwd,
        err: () => undefined,
        stdin: () => Promise.resolve(new Uint8Array()),
        color: false,
        serve: () => Promise.resolve(7),
      };
      expect(await run(['lint', '--format', 'json'], { ...io, out: (text) => void pieces.push(text) })).toBe(0);
      expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(MB);
      const text = pieces.join('');
      const parsed = JSON.parse(text) as Report;
      expect(parsed.files).toHaveLength(300);
      expect(text).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
      expect(await medcheck('lint', '--format', 'json', '--output', 'r.json')).toMatchObject({ status: 0, out: '' });
      expect(readFileSync(at('r.json'), 'utf8') === text).toBe(true);
    },
  );
});
