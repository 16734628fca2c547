// What a definition says otherwise than the files of its repository: licence, citation, changelog, tags, card, harness.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Verdict, check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import { nodeHost } from '../../server/src/node/host';
import { readFile } from '../formats/reading';

const TEXTS = createRequire(__filename)('spdx-license-list/full') as Record<string, { licenseText: string }>;

function textOf(id: string): string {
  return TEXTS[id]?.licenseText ?? '';
}

const LICENCE = 'governance: {license: {data: CC-BY-4.0, code: MIT}}\n';

function definition(more: string): string {
  return `medcheck: "1.0"\nname: Ward\n${more}`;
}

/** Each finding: what it is shown at, what it says, and what the other place is. */
function findings(verdict: Verdict): string[][] {
  const { lines } = verdict.document;
  return verdict.diagnostics
    .filter(({ code }) => code === 'consistency')
    .map(({ range, message, related }) => [
      lines.text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end)),
      message,
      ...related.map((other) => `${other.path}:${other.range.start.line + 1}:${other.range.start.character + 1}`),
    ]);
}

async function found(more: string, files: Record<string, string>): Promise<string[][]> {
  return findings(await readFile(definition(more), 'medcheck.yaml', files));
}

describe('the licence', () => {
  test('of the repository is that of the code, where the definition states one', async () => {
    const apache = `\n\n${textOf('Apache-2.0')}`;
    expect(await found(LICENCE, { LICENSE: apache })).toEqual([
      ['MIT', 'The licence of the code is "MIT", but "LICENSE" has the text of "Apache-2.0".', 'LICENSE:3:1'],
    ]);
    expect(await found(LICENCE, { LICENSE: textOf('MIT') })).toEqual([]);
    expect(await found(LICENCE, { LICENSE: textOf('CC-BY-4.0') })).toEqual([]);
  });

  test('of the data is compared where no other is stated', async () => {
    expect(await found('governance: {license: {data: CC BY-NC 4.0}}\n', { 'LICENSE.md': textOf('CC-BY-4.0') })).toEqual(
      [
        [
          'CC BY-NC 4.0',
          'The licence of the data is "CC BY-NC 4.0", but "LICENSE.md" has the text of "CC-BY-4.0". If that is the licence of the code, state it at governance.license.code.',
          'LICENSE.md:1:1',
        ],
      ],
    );
  });

  test('of a file whose name says of what it is', async () => {
    const files = { 'LICENSE-CODE': textOf('MIT'), 'LICENSE-DATA.txt': textOf('CC0-1.0') };
    expect(await found(LICENCE, files)).toEqual([
      [
        'CC-BY-4.0',
        'The licence of the data is "CC-BY-4.0", but "LICENSE-DATA.txt" has the text of "CC0-1.0".',
        expect.stringMatching(/^LICENSE-DATA.txt:1:/),
      ],
    ]);
  });

  test('stands in the nearest folder that has one', async () => {
    const upper = { '../../COPYING': textOf('GPL-3.0-only'), '../x': '' };
    expect(await found(LICENCE, upper)).toEqual([
      [
        'MIT',
        'The licence of the code is "MIT", but "../../COPYING" has the text of "GPL-3.0".',
        expect.stringMatching(/^..\/..\/COPYING:1:/),
      ],
    ]);
    expect(await found(LICENCE, { ...upper, '../LICENCE': textOf('MIT') })).toEqual([]);
    expect(await found('governance: {license: {data: GPL-3.0-or-later}}\n', upper)).toEqual([]);
    expect(await found('governance: {license: {data: GPL-3.0+}}\n', upper)).toEqual([]);
  });

  test.each([
    ['an expression that names it', 'governance: {license: {data: MIT OR Apache-2.0}}\n', textOf('Apache-2.0')],
    [
      'an agreement that has no identifier',
      'governance: {license: {data: PhysioNet Credentialed DUA}}\n',
      textOf('MIT'),
    ],
    ['no licence', 'purpose: {capability: Answers}\n', textOf('MIT')],
    ['a text of two licences', LICENCE, `${textOf('Apache-2.0')}\n${textOf('BSD-3-Clause')}\n${textOf('ISC')}`],
    ['a text that is no licence', LICENCE, 'Ask us.\n'],
    ['an empty file', LICENCE, ''],
  ])('is not compared with %s', async (_name, more, text) => {
    expect(await found(more, { LICENSE: text })).toEqual([]);
  });
});

describe('a citation file', () => {
  const cited = (more: string): Record<string, string> => ({
    'CITATION.cff': `cff-version: 1.2.0\ntitle: Ward\n${more}`,
  });

  test('has the version and the licence, too', async () => {
    expect(
      await found(`version: "1.1"\n${LICENCE}`, cited('version: 1.10\nlicense: [Apache-2.0, GPL-2.0-only]\n')),
    ).toEqual([
      ['"1.1"', 'The version is "1.1", but in "CITATION.cff" it is "1.10".', 'CITATION.cff:3:10'],
      ['MIT', 'The licence of the code is "MIT", but "CITATION.cff" says "Apache-2.0".', 'CITATION.cff:4:1'],
    ]);
    expect(await found(`version: v1.0\n${LICENCE}`, cited('version: 1\nlicense: [Apache-2.0, MIT]\n'))).toEqual([]);
  });

  test('of a dataset has the licence of the data', async () => {
    expect(await found(LICENCE, cited('type: dataset\nlicense: MIT\n'))).toEqual([
      ['CC-BY-4.0', 'The licence of the data is "CC-BY-4.0", but "CITATION.cff" says "MIT".', 'CITATION.cff:4:10'],
    ]);
  });

  test.each(['version: [1\n', 'version:\nlicense:\n', 'version: TODO\nlicense: ours\n', '- 1\n'])(
    'that cannot be read says nothing: %j',
    async (text) => {
      expect(await found(`version: "1.1"\n${LICENCE}`, { 'CITATION.cff': text })).toEqual([]);
    },
  );
});

describe('a changelog', () => {
  const version = 'version: "1.2.0"\n';

  test.each<[string, string, [string, string] | undefined]>([
    ['# Changes\n\n## [1.3.0] - 2026-01-01\n\n## 1.2.0\n', '3:5', ['the newest in "CHANGELOG.md" is "1.3.0".', '']],
    ['# 1.0.0\n# v1.1 (May)\n', '2:4', ['"CHANGELOG.md" has no entry for it; the newest is "1.1".', '']],
    ['Version 1.4:\n======\n\n1.5.0-rc.1\n----------\n', '4:1', ['the newest in "CHANGELOG.md" is "1.5.0-rc.1".', '']],
    ['## 1.1\r\n\r\n## 1.3\r\n', '3:4', ['the newest in "CHANGELOG.md" is "1.3".', '']],
    ['## Unreleased\n\n## 1.1.0\n', '', undefined],
    ['## 1.1.0\n## 1.2\n', '', undefined],
    ['## 2026-03-01\n- 9.9.9 of a tool\n', '', undefined],
    ['', '', undefined],
  ])('%j', async (text, at, message) => {
    expect(await found(version, { 'CHANGELOG.md': text })).toEqual(
      message ? [['"1.2.0"', `The version is "1.2.0", but ${message[0]}`, `CHANGELOG.md:${at}`]] : [],
    );
  });

  test('is the one that the definition names', async () => {
    const more = `${version}governance: {versioning: {changelog: docs/news.md}}\n`;
    expect(await found(more, { 'docs/news.md': '# 2.0\n', 'CHANGES.md': '# 3.0\n' })).toEqual([
      ['"1.2.0"', 'The version is "1.2.0", but the newest in "docs/news.md" is "2.0".', 'docs/news.md:1:3'],
    ]);
  });

  test('is not compared with what is no version', async () => {
    expect(await found('version: 2-A\n', { 'CHANGELOG.md': '# 2.0\n' })).toEqual([]);
  });
});

const CARD = `---
license: cc-by-sa-4.0
task_categories: [question-answering]
dataset_info:
  splits:
  - {name: test, num_examples: 200}
  - {name: train, num_examples: 9}
---
`;

const TASK = `task: ward_er
dataset_path: example-org/ward
metric_list:
  - {metric: acc, higher_is_better: false}
`;

describe('what is not imported', () => {
  const more = `tasks: [{id: ward-icu, name: ICU, evidence: ward.yaml}]
data: {splits: [{name: test, role: test, items: 250}]}
evaluation: {metrics: [{id: acc, dimension: accuracy, higher_is_better: true}]}
governance: {license: {data: CC-BY-4.0}}
`;

  test('a card and the harness that is named as evidence are compared, and fill nothing', async () => {
    const files = { 'README.md': CARD, 'ward.yaml': TASK };
    const verdict = await readFile(definition(more), 'medcheck.yaml', files);
    expect(findings(verdict)).toEqual([
      ['tasks', '"ward.yaml" has the task "ward_er", which this list does not have.', 'ward.yaml:1:7'],
      ['splits', '"README.md" has the split "train", which this list does not have.', 'README.md:7:6'],
      ['250', 'Here the size of the split "test" is "250", but in "README.md" it is "200".', 'README.md:6:6'],
      [
        'true',
        'Here for the metric "acc", whether higher is better is "true", but in "ward.yaml" it is "false".',
        'ward.yaml:4:37',
      ],
      [
        'CC-BY-4.0',
        'Here the licence of the data is "CC-BY-4.0", but in "README.md" it is "CC-BY-SA-4.0".',
        'README.md:2:10',
      ],
    ]);
    const alone = await readFile(definition(more), 'medcheck.yaml', { 'ward.yaml': '' });
    expect(verdict.coverage).toEqual(alone.coverage);
  });

  test('what is imported is compared once', async () => {
    const verdict = await readFile(definition(`imports: [./README.md]\n${more}`), 'medcheck.yaml', {
      './README.md': CARD,
      'README.md': CARD,
    });
    expect(findings(verdict).map(([at, , where]) => [at, where])).toEqual([
      ['splits', './README.md:7:6'],
      // (its size is filled in)
      ['splits', undefined],
      ['250', './README.md:6:6'],
      ['CC-BY-4.0', './README.md:2:10'],
    ]);
  });

  test('a README that is no card says nothing', async () => {
    expect(await found(more, { 'README.md': '# Ward\n\nLicence: MIT\n', 'ward.yaml': 'a: [' })).toEqual([]);
  });
});

describe('on a disk', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  /** A repository of one commit with a definition, and tags that are packed. */
  function repository(text: string, packed: string[]): { root: string; git: (...args: string[]) => void } {
    const root = mkdtempSync(path.join(tmpdir(), 'medcheck-'));
    folders.push(root);
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root, stdio: 'ignore' });
    };
    git('init');
    writeFileSync(path.join(root, 'medcheck.yaml'), text);
    git('add', '.');
    git('commit', '-m', 'first');
    for (const tag of packed) git('tag', '-a', tag, '-m', tag);
    git('pack-refs', '--all');
    return { root, git };
  }

  async function verdictIn(root: string, text: string, file = 'medcheck.yaml'): Promise<string[][]> {
    const host = nodeHost(path.join(root, file), root);
    const [verdict] = await check({ text, path: file, format: 'medcheck', settings: DEFAULT_SETTINGS, host });
    return verdict ? findings(verdict) : [];
  }

  test('the newest tag of git is compared, packed or not', async () => {
    const text = definition('version: "1.2"\nstatus: released\n');
    const { root, git } = repository(text, ['v1.2.0', 'v1.10.0', 'other-9.0', 'v1.3.0']);
    const [one] = await verdictIn(root, text);
    expect(one?.slice(0, 2)).toEqual(['"1.2"', 'The version is "1.2", but the newest tag of git is "v1.10.0".']);
    expect(one?.[2]).toMatch(/^\.git\/packed-refs:\d+:\d+$/);
    git('tag', '2.0');
    expect(await verdictIn(root, text)).toEqual([
      ['"1.2"', 'The version is "1.2", but the newest tag of git is "2.0".', '.git/refs/tags/2.0:1:1'],
    ]);
    expect(await verdictIn(root, text.replace('"1.2"', '"2.0.0"'))).toEqual([]);
    const next = text.replace('"1.2"', '"2.1"');
    expect(await verdictIn(root, next)).toEqual([
      [
        '"2.1"',
        'The version "2.1" is released, but git has no tag for it; the newest is "2.0".',
        '.git/refs/tags/2.0:1:1',
      ],
    ]);
    expect(await verdictIn(root, next.replace('released', 'draft'))).toEqual([]);
  });

  test('a licence of the repository is found from a folder in it, and none outside of it', async () => {
    const text = definition(LICENCE);
    const { root } = repository(text, []);
    mkdirSync(path.join(root, 'a/b'), { recursive: true });
    writeFileSync(path.join(root, 'LICENSE'), textOf('Apache-2.0'));
    expect(await verdictIn(root, text, 'a/b/medcheck.yaml')).toEqual([
      [
        'MIT',
        'The licence of the code is "MIT", but "../../LICENSE" has the text of "Apache-2.0".',
        expect.stringMatching(/^..\/..\/LICENSE:1:/),
      ],
    ]);
    const inner = nodeHost(path.join(root, 'a/b/medcheck.yaml'), path.join(root, 'a'));
    const [verdict] = await check({ text, path: 'x', format: 'medcheck', settings: DEFAULT_SETTINGS, host: inner });
    expect(verdict && findings(verdict)).toEqual([]);
  });
});
