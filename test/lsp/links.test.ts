/** What in a document is a link, and what never is. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { DocumentLink, Range } from 'vscode-languageserver/node';
import type { Platform } from '../../server/src/lsp/platform';
import { nodePlatform } from '../../server/src/node/platform';
import { Session, at, endSessions, fakePlatform, range } from './session';

afterEach(endSessions);

const URI = 'file:///w/sub/medcheck.yaml';
const FILES = {
  'docs/a.md': '# A',
  'my notes/b #1.md': 'x',
  'data/test.jsonl': '{}',
  'clinic-card.json': '{}',
  'prompts/p.txt': 'p',
};

/** The links of a text: what is underlined, and where it leads. */
async function links(text: string, uri = URI, platform: Platform = fakePlatform(FILES)): Promise<[string, string][]> {
  const session = await Session.start({ platform });
  session.open(uri, text);
  const found = await session.ask<DocumentLink[]>('documentLink', uri);
  return found.map(({ range: { start, end }, target }) => {
    expect(end.line).toBe(start.line);
    return [text.split(/\r?\n/)[start.line]?.slice(start.character, end.character) ?? '', target ?? ''];
  });
}

/** A definition whose references are these lines. */
function citing(...items: string[]): string {
  return `medcheck: "1.0"\nreferences:\n${items.map((item) => `  - ${item}\n`).join('')}`;
}

describe('evidence', () => {
  test('a file that exists, as an object and as a text', async () => {
    const text = citing('{path: docs/a.md}', '"docs/a.md"', 'path: docs/missing.md', '../secret.md');
    expect(await links(text)).toEqual([
      ['docs/a.md', 'file:///w/sub/docs/a.md'],
      ['docs/a.md', 'file:///w/sub/docs/a.md'],
    ]);
  });

  test('its range is the text without quotes, also behind emoji and with CRLF', async () => {
    const text = 'medcheck: "1.0"\r\nreferences: [{note: "🩺", path: \'docs/a.md\'}]\r\n';
    const session = await Session.start({ platform: fakePlatform(FILES) });
    session.open(URI, text);
    const [link] = await session.ask<DocumentLink[]>('documentLink', URI);
    expect(link?.range).toEqual(range(1, 33, 42));
  });

  test.each([
    ['L12', '#L12'],
    ['line 3', '#L3'],
    ['lines 4-9', '#L4'],
    ['p. 7', ''],
    ['Results', ''],
    ['/a/b', ''],
  ])('a locator %j leads to %j', async (locator, fragment) => {
    expect(await links(citing(`{path: docs/a.md, locator: ${locator}}`))).toEqual([
      ['docs/a.md', `file:///w/sub/docs/a.md${fragment}`],
    ]);
  });

  test('a name with spaces and marks is encoded', async () => {
    expect(await links(citing('{path: "my notes/b #1.md"}'))).toEqual([
      ['my notes/b #1.md', 'file:///w/sub/my%20notes/b%20%231.md'],
    ]);
  });

  test('a DOI, with and without its prefix, as an object and as a text', async () => {
    const text = citing(
      '{doi: 10.1000/a<b>}',
      'doi: "doi:10.1000/x(1)#2"',
      '10.1000/plain',
      'doi: https://doi.org/10.1/x',
      'doi: 10.1/short',
    );
    expect(await links(text)).toEqual([
      ['10.1000/a<b>', 'https://doi.org/10.1000/a%3Cb%3E'],
      ['doi:10.1000/x(1)#2', 'https://doi.org/10.1000/x(1)%232'],
      ['10.1000/plain', 'https://doi.org/10.1000/plain'],
      ['https://doi.org/10.1/x', 'https://doi.org/10.1/x'],
    ]);
  });

  test('an arXiv id of today and of old', async () => {
    const text = citing('{arxiv: "2508.04325"}', 'arXiv:2508.04325v2', 'arxiv: cs.CL/0102003', 'arxiv: not-an-id');
    expect(await links(text)).toEqual([
      ['2508.04325', 'https://arxiv.org/abs/2508.04325'],
      ['arXiv:2508.04325v2', 'https://arxiv.org/abs/2508.04325v2'],
      ['cs.CL/0102003', 'https://arxiv.org/abs/cs.CL/0102003'],
    ]);
  });

  test('one text in place of the list', async () => {
    expect(await links('medcheck: "1.0"\nreferences: 10.1000/plain\n')).toEqual([
      ['10.1000/plain', 'https://doi.org/10.1000/plain'],
    ]);
  });
});

describe('elsewhere', () => {
  test('addresses at url, homepage and repository; files at imports, splits, prompts and documents', async () => {
    const text = `medcheck: "1.0"
homepage: https://example.org/bench
imports: [clinic-card.json, missing.json]
standards: [{system: LOINC, url: "HTTP://example.org/é"}]
data:
  splits: [{name: test, files: [data/test.jsonl, data/none.jsonl]}]
evaluation:
  harness: {repository: https://example.org/code}
  protocol: {prompts: [prompts/p.txt, "You are a doctor.", https://example.org/p]}
governance:
  documentation: {datasheet: docs/a.md, guide: {url: https://example.org/g}}
  license: {data: {name: DUA, url: https://example.org/dua}}
`;
    expect(await links(text)).toEqual([
      ['https://example.org/bench', 'https://example.org/bench'],
      ['clinic-card.json', 'file:///w/sub/clinic-card.json'],
      ['HTTP://example.org/é', 'http://example.org/%C3%A9'],
      ['data/test.jsonl', 'file:///w/sub/data/test.jsonl'],
      ['https://example.org/code', 'https://example.org/code'],
      ['prompts/p.txt', 'file:///w/sub/prompts/p.txt'],
      ['https://example.org/p', 'https://example.org/p'],
      ['docs/a.md', 'file:///w/sub/docs/a.md'],
      ['https://example.org/g', 'https://example.org/g'],
      ['https://example.org/dua', 'https://example.org/dua'],
    ]);
  });

  test('in JSON, and while the file has errors', async () => {
    const text = '{"medcheck": "1.0", "homepage": "https://example.org", "references": [{"path": "docs/a.md"}],';
    expect(await links(text, 'file:///w/sub/medcheck.json')).toEqual([
      ['https://example.org', 'https://example.org/'],
      ['docs/a.md', 'file:///w/sub/docs/a.md'],
    ]);
  });

  test('in each document of a file', async () => {
    expect(await links(`${citing('10.1000/a')}---\n${citing('10.1000/b')}`)).toHaveLength(2);
  });

  test('in a BenchmarkCard, whatever is an address as a whole', async () => {
    const text =
      '{"benchmark_details": {"name": "A", "resources": ["https://example.org/a", "see https://example.org/b", "docs/a.md"]}}';
    expect(await links(text, 'file:///w/sub/clinic-card.json')).toEqual([
      ['https://example.org/a', 'https://example.org/a'],
    ]);
  });

  test('what is imported is linked where it is written, not here', async () => {
    const card = JSON.stringify({ benchmark_details: { name: 'A', resources: ['https://example.org/paper'] } });
    const text = 'medcheck: "1.0"\nimports: [clinic-card.json]\n';
    expect(await links(text, URI, fakePlatform({ 'clinic-card.json': card }))).toEqual([
      ['clinic-card.json', 'file:///w/sub/clinic-card.json'],
    ]);
  });

  test.each(['# nothing', 'x_url: {url: https://example.org}', 'description: https://example.org'])(
    '%s is no link',
    async (line) => {
      expect(await links(`medcheck: "1.0"\n${line}\n`)).toEqual([]);
    },
  );

  test('a file that is none of ours has none', async () => {
    const session = await Session.start({ platform: fakePlatform(FILES) });
    session.open('file:///w/other.yaml', 'url: https://example.org\n');
    expect(await session.ask('documentLink', 'file:///w/other.yaml')).toBeNull();
  });
});

describe('a document makes the editor do nothing else', () => {
  const HOSTILE = [
    'command:workbench.action.terminal.new',
    'file:///etc/passwd',
    'vscode://evil/x',
    'javascript:alert(1)',
    'https:evil',
    'https://',
    'http://[',
    'https://example.org/ command:x',
    'data:text/html,x',
    '/etc/passwd',
    '../../etc/passwd',
    'C:\\\\Windows\\\\win.ini',
    '\\\\\\\\host\\\\share',
  ];

  test.each(HOSTILE)('%s is no link', async (hostile) => {
    const value = `"${hostile}"`;
    const text = `medcheck: "1.0"
homepage: ${value}
imports: [${value}]
references: [{url: ${value}}, {doi: ${value}}, {arxiv: ${value}}, {path: ${value}}, ${value}]
evaluation: {harness: {repository: ${value}}, protocol: {prompts: [${value}]}}
data: {splits: [{name: a, files: [${value}]}]}
`;
    const folder = await mkdtemp(path.join(os.tmpdir(), 'medcheck-links-'));
    try {
      const session = await Session.start({ platform: nodePlatform(), folders: [pathToFileURL(folder).href] });
      const uri = pathToFileURL(path.join(folder, 'medcheck.yaml')).href;
      session.open(uri, text);
      expect(await session.ask('documentLink', uri)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('on a real disk a file of the folder is a link, one outside is not', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'medcheck-links-'));
    try {
      await mkdir(path.join(folder, 'in/docs'), { recursive: true });
      await writeFile(path.join(folder, 'secret.md'), 'x');
      await writeFile(path.join(folder, 'in/docs/a.md'), 'x');
      const session = await Session.start({
        platform: nodePlatform(),
        folders: [pathToFileURL(path.join(folder, 'in')).href],
      });
      const uri = pathToFileURL(path.join(folder, 'in/medcheck.yaml')).href;
      const text = citing('path: docs/a.md', 'path: ../secret.md');
      session.open(uri, text);
      const found = await session.ask<DocumentLink[]>('documentLink', uri);
      expect(found.map(({ target }) => target)).toEqual([pathToFileURL(path.join(folder, 'in/docs/a.md')).href]);
      expect(found[0]?.range.start).toEqual(at(text, 'docs/a.md') satisfies Range['start']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
