/** A foreign file becomes a definition: exact texts, and what holds for every file. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../server/src/convert/source';
import { type Conversion, definitionFrom } from '../../server/src/convert/to-definition';
import { detect } from '../../server/src/formats/detect';
import type { FormatId } from '../../server/src/formats/model';
import { corpusOf, hostOf, readFile } from '../formats/reading';

async function convert(text: string, name: string, files?: Record<string, string>): Promise<Conversion> {
  const source = await sourceOf(text, name, files ? hostOf(files) : null);
  if ('why' in source) throw new Error(`${name}: ${source.why}`);
  return definitionFrom({ ...source, path: path.basename(name) });
}

/** The definition without the comments at its end. */
function content({ text }: Conversion): string {
  return text.slice(0, text.indexOf('\n\n# Not taken over:'));
}

const CARD = `{
  "benchmark_details": {
    "name": "Ward \\"A\\": # 1",
    "overview": "Line one.\\r\\n---\\n- two: {three}",
    "data_type": "text",
    "languages": ["English", "German"]
  },
  "purpose_and_intended_users": {
    "audience": ["Nurses", "N/A", "Physicians"],
    "limitations": "One ward only."
  },
  "data": { "size": "1,200 notes of 3 wards", "format": "JSON Lines" },
  "methodology": { "metrics": ["Accuracy"] },
  "x": { "a": 1, "b": ["two", "N/A"] }
}
`;

describe('a BenchmarkCard', () => {
  test('becomes a definition whose values say where they come from', async () => {
    expect(content(await convert(CARD, 'sub/card.json'))).toBe(
      `# Made from card.json, a BenchmarkCard. Comments say where each value came from; what the file says beside them
# is listed at the end.
medcheck: "1.0"

# from card.json: /benchmark_details/name, line 3
name: "Ward \\"A\\": # 1"

# from card.json: /benchmark_details/overview, line 4
description: "Line one.\\r\\n---\\n- two: {three}"

# How far the work is: design, data, evaluation, validity or governance.
stage: design

# from card.json: /benchmark_details/languages, line 6
languages:
  - en
  - de

# from card.json: /benchmark_details/data_type, line 5
modalities:
  - text

purpose:
  # from card.json: /purpose_and_intended_users/audience, line 9
  intended_users:
    - user: Nurses
    - user: Physicians

data:
  # from card.json: /data/size, line 12
  size: 1,200 notes of 3 wards
  # from card.json: /data/format, line 12
  sources:
    - format: JSON Lines

# from card.json: /methodology/metrics/0, line 13
evaluation:
  metrics:
    - id: accuracy
      name: Accuracy
      dimension: accuracy

# from card.json: /purpose_and_intended_users/limitations, line 10
governance:
  limitations:
    - One ward only.`,
    );
  });

  test('lists what no key takes, and what the format cannot say', async () => {
    const { text, notMapped } = await convert(CARD, 'card.json');
    expect(notMapped).toEqual(['/x, line 14: 2 values']);
    const [, tail = ''] = text.split('\n\n# Not taken over:\n');
    expect(tail).toMatch(
      /^# - \/x, line 14: 2 values\n\n# What a BenchmarkCard cannot say:\n# - MC43 Versioning\n# - MC44/,
    );
  });

  test('a text of which one sentence is taken is listed as taken in part', async () => {
    const card = JSON.stringify({
      benchmark_details: { name: 'Ward' },
      methodology: { validation: 'We ran it twice. Each note was reviewed by three board-certified physicians.' },
    });
    const { notMapped } = await convert(card, 'card.json');
    expect(notMapped).toEqual([
      '/methodology/validation, line 1 (taken over in part): We ran it twice. Each note was reviewed by three board-certified physicians.',
    ]);
  });

  test('without a name and a purpose, placeholders stand for them', async () => {
    const { text } = await convert('{"benchmark_details": {"overview": "Notes of a ward."}}', 'card.json');
    expect(text).toContain('\nname: <the name of the benchmark>\n');
    expect(text).toContain('\npurpose:\n  capability: <the medical capability');
    expect((await readFile(text, 'medcheck.yaml')).diagnostics.map(({ code }) => code)).not.toContain('schema');
  });

  test('with an error in it, what is read is taken, and the line of the error is named', async () => {
    const { text, notMapped } = await convert('{"benchmark_details": {"name": "Ward",\n  "overview": }}', 'card.json');
    expect(text).toContain('\nname: Ward\n');
    expect(notMapped[0]).toMatch(/^line 2 is not read: /);
  });
});

test('Markdown is named by its headings, front matter by its keys', async () => {
  const card = `# Ward\n\n## 📊 Benchmark Details\n\n**Name**: WardQA\n\n## Purpose\n\n**Audience**:\n- Nurses\n`;
  const { text } = await convert(card, 'ward.md');
  expect(text).toContain('# from ward.md: Ward > 📊 Benchmark Details > Name, line 5\nname: WardQA\n');
  const { text: front } = await convert(
    '---\npretty_name: WardQA\nlanguage: en\n---\n# Dataset Card for W\n',
    'README.md',
  );
  expect(front).toContain('# from README.md: front matter /pretty_name, line 2\nname: WardQA\n');
});

test('a value of an included file names that file', async () => {
  const task = 'include: base.yaml\ntask: wardqa\ndescription: Answer questions of patients with heart failure.\n';
  const files = {
    'base.yaml': 'output_type: multiple_choice\ndataset_path: example/wardqa\nmetric_list:\n  - metric: acc\n',
  };
  const { text } = await convert(task, 'task.yaml', files);
  expect(text).toContain('# from base.yaml: /');
  expect((await readFile(text, 'medcheck.yaml')).diagnostics.map(({ code }) => code)).not.toContain('schema');
});

/** What a definition must not have that a program has written. */
const BROKEN = ['syntax', 'schema', 'duplicate-key', 'yaml-ambiguous', 'dangling-reference', 'bad-suppression'];

test('whatever a card holds, the definition can be read, and no word of it is lost or changed', async () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '# x',
      'a: b',
      '---',
      '...',
      "it's",
      '"',
      '- x',
      '\r\n\t',
      'medcheck-disable MC01',
      '*a',
      '&b',
      '{{x}}',
      '🩺',
    ),
    fc
      .array(fc.constantFrom('#', ':', '-', '\n', '\r', ' ', '"', "'", '\u2028', 'x'), { maxLength: 8 })
      .map((all) => all.join('')),
  );
  const text = word.map((end) => `A note${end}`);
  const card = fc.record({
    benchmark_details: fc.record({ name: text, overview: text }),
    purpose_and_intended_users: fc.record({ limitations: text, out_of_scope_uses: fc.array(text, { maxLength: 3 }) }),
    extra: fc.dictionary(word, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(card, async (data) => {
      const { text: made, notMapped } = await convert(JSON.stringify(data), 'card.json');
      const verdict = await readFile(made, 'medcheck.yaml');
      expect(verdict.diagnostics.filter(({ code }) => BROKEN.includes(code))).toEqual([]);
      expect(notMapped.filter((line) => /[\r\n]/.test(line))).toEqual([]);
      const { name, overview } = data.benchmark_details;
      const { limitations, out_of_scope_uses: uses } = data.purpose_and_intended_users;
      expect(JSON.parse(JSON.stringify(verdict.model.data))).toMatchObject({
        name: name.trim(),
        description: overview.trim(),
        ...(uses.length > 0 ? { purpose: { out_of_scope: uses.map((use) => use.trim()) } } : {}),
        governance: { limitations: [limitations.trim()] },
      });
    }),
    { numRuns: 150 },
  );
});

describe('over real files', () => {
  const folder = corpusOf('.');
  const filesIn = (at: string): string[] =>
    readdirSync(at).flatMap((name) => {
      const file = path.join(at, name);
      return statSync(file).isDirectory() ? filesIn(file) : [file];
    });

  test.skipIf(!folder)(
    'each becomes a definition without an error in it, which scores no more than one that imports the file',
    async () => {
      const wrong: string[] = [];
      const formats = new Set<FormatId>();
      for (const file of filesIn(folder ?? '')) {
        const text = readFileSync(file, 'utf8');
        const format = detect(file, text)?.format;
        if (format === undefined || format === 'config' || format === 'medcheck') continue;
        formats.add(format);
        const { text: made } = await convert(text, file);
        const verdict = await readFile(made, 'medcheck.yaml');
        const importing = `medcheck: "1.0"\nimports: [${JSON.stringify(path.basename(file))}]\n`;
        const own = await readFile(importing, 'medcheck.yaml', { [path.basename(file)]: text });
        // (a d4d file may be known by its folder alone)
        if (own.diagnostics.some(({ code }) => code === 'import-unread')) continue;
        const gained = verdict.assessments.filter((a, i) => (a.score ?? -1) > (own.assessments[i]?.score ?? -1));
        for (const { criterion } of gained) wrong.push(`${path.basename(file)} gains ${criterion.id}`);
        const broken = verdict.diagnostics.filter(({ code }) => BROKEN.includes(code));
        for (const { code, message } of broken) wrong.push(`${path.basename(file)} ${code} ${message}`);
      }
      expect(wrong).toEqual([]);
      expect(formats.size).toBeGreaterThan(6);
    },
    300_000,
  );
});
