// BenchmarkCards in Markdown: the same card as in JSON.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../server/src/engine/check';
import { cells, corpusOf, gains, readFile, textsAt } from './reading';

const MARKDOWN = `# Ward Talk

## 📊 Benchmark Details

**Name**: Ward Talk 🩺

**Overview**: Nurses answer questions of patients with heart failure.

**Similar Benchmarks**:
- OtherTalk

**Resources**:
- [Code](https://github.com/example-org/ward-talk)

## 🎯 Purpose and Intended Users

**Goal**: To test what models tell patients.

**Target Audience**:
- Nurses

**Out Of Scope Uses**: N/A

## ⚠️ Targeted Risks

**Potential Harm**: N/A

## 🔒 Ethical and Legal Considerations

**Data Licensing**: CC BY 4.0
`;

const JSON_TWIN = JSON.stringify({
  benchmark_details: {
    name: 'Ward Talk 🩺',
    overview: 'Nurses answer questions of patients with heart failure.',
    similar_benchmarks: ['OtherTalk'],
    resources: ['https://github.com/example-org/ward-talk'],
  },
  purpose_and_intended_users: {
    goal: 'To test what models tell patients.',
    audience: ['Nurses'],
    out_of_scope_uses: 'N/A',
  },
  targeted_risks: { harm: 'N/A' },
  ethical_and_legal_considerations: { data_licensing: 'CC BY 4.0' },
});

test('a card scores the same in both forms', async () => {
  const [markdown, json] = [await readFile(MARKDOWN, 'card.md'), await readFile(JSON_TWIN, 'clinic.json')];
  expect(cells(markdown)).toEqual(cells(json));
  expect(JSON.parse(JSON.stringify(markdown.model.data))).toEqual(JSON.parse(JSON.stringify(json.model.data)));
});

test.each([
  ['LF', MARKDOWN],
  ['CRLF', MARKDOWN.replaceAll('\n', '\r\n')],
])('findings stand at the field, or at the name, with %s', async (_, text) => {
  const verdict = await readFile(text, 'card.md');
  expect(textsAt(verdict, 'MC42')).toEqual(['CC BY 4.0']);
  expect(textsAt(verdict, 'MC04')).toEqual(['Similar Benchmarks']);
  expect(textsAt(verdict, 'no-slot')).toEqual(['Ward Talk 🩺']);
});

test('imported, it scores no more', async () => {
  expect(await gains(MARKDOWN, 'card.md')).toEqual([]);
});

const [inMarkdown, inJson] = [corpusOf('benchmarkcards_md'), corpusOf('benchmarkcards_json')];

/** Of this pair, the two files hold other texts. */
const OTHERWISE = ['healthbench.md'];

describe.skipIf(!inMarkdown || !inJson)('real cards', () => {
  const all = async (folder: string): Promise<[string, Verdict][]> => {
    const found: [string, Verdict][] = [];
    for (const name of readdirSync(folder).sort())
      found.push([name, await readFile(readFileSync(path.join(folder, name), 'utf8'), name)]);
    return found;
  };
  const plain = (name: string | null): string => (name ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');

  test('of a pair score the same in both forms, but for those that are named', async () => {
    const json = new Map((await all(inJson ?? '')).map(([, verdict]) => [plain(verdict.name), verdict]));
    const pairs = (await all(inMarkdown ?? '')).flatMap(([name, verdict]) => {
      const twin = json.get(plain(verdict.name));
      return twin ? [{ name, same: cells(verdict).join() === cells(twin).join() }] : [];
    });
    expect(pairs).toHaveLength(23);
    expect(pairs.filter(({ same }) => !same).map(({ name }) => name)).toEqual(OTHERWISE);
  });
});
