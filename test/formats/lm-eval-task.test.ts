// Tasks of the lm-evaluation-harness: what they say, what they leave to templates, and where it stands.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../server/src/engine/evidence';
import { nodeHost } from '../../server/src/node/host';
import { type Verdict, check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import handScores from './lm-eval-task-hand-scores.json';
import totals from './lm-eval-task-totals.json';
import { cells, corpusOf, gains, readFile, textsAt } from './reading';

const TASK = `task: wardqa
dataset_path: example-org/wardqa
dataset_kwargs: {revision: 1f0c2d}
include: _template_yaml
test_split: test
validation_split: test
doc_to_text: !function utils.doc_to_text
metric_list:
  - metric: exact_match
    higher_is_better: true
  - {metric: brier_score, higher_is_better: false}
  - metric: !function utils.harm_rate
metadata: {version: 1.10}
`;

const TEMPLATE = `output_type: generate_until
test_split: other
repeats: 5
generation_kwargs: {until: ["\\n\\n"], temperature: 0.0, max_gen_toks: 256}
`;

describe('a task', () => {
  test('with its template', async () => {
    const verdict = await readFile(TASK, 'wardqa.yaml', { _template_yaml: TEMPLATE });
    expect(cells(verdict)).toEqual([
      'MC10 2',
      'MC13 2',
      'MC23 0 empty',
      'MC24 1 weak',
      'MC25 1 weak',
      'MC26 1 weak',
      'MC31 2',
      'MC32 0 weak',
      'MC43 1 weak',
    ]);
    expect(JSON.parse(JSON.stringify(verdict.model.data))).toEqual({
      name: 'wardqa',
      version: '1.10',
      data: {
        sources: [{ name: 'example-org/wardqa', platform: 'Hugging Face Hub', version: '1f0c2d' }],
        splits: [{ name: 'test', role: 'test' }],
      },
      evaluation: {
        metrics: [
          {
            id: 'exact-match',
            name: 'exact_match',
            dimension: 'accuracy',
            definition: 'Share of items whose answer is the reference, character by character.',
            higher_is_better: true,
          },
          {
            id: 'brier-score',
            name: 'brier_score',
            dimension: 'calibration',
            definition: 'Mean squared error of the predicted probabilities.',
            higher_is_better: false,
          },
          { id: 'utils-harm-rate', name: 'utils.harm_rate', dimension: 'safety' },
        ],
        protocol: { prompts: ['utils.doc_to_text'], decoding: { temperature: 0, max_tokens: 256 }, runs: 5 },
        harness: { framework: 'lm-evaluation-harness', command: 'lm_eval --tasks wardqa' },
      },
      tasks: [{ id: 'wardqa', name: 'wardqa' }],
    });
  });

  test('what comes from the template is shown there', async () => {
    const verdict = await readFile(TASK, 'wardqa.yaml', { _template_yaml: TEMPLATE });
    const protocol = verdict.assessments.find(({ criterion }) => criterion.id === 'MC31');
    expect(
      protocol?.rests.map((place) => verdict.show(place)).map((at) => `${at.path ?? ''} ${at.range.start.line}`),
    ).toEqual([' 6', '_template_yaml 3', '_template_yaml 2']);
    expect(textsAt(verdict, 'MC32')).toEqual(['_template_yaml']);
  });

  test('without its template, what may stand there is not missing', async () => {
    const child = 'task: wardqa\ninclude: _template_yaml\ndataset_name: ward\n';
    const verdict = await readFile(child, 'wardqa.yaml', {});
    expect(cells(verdict)).toEqual(['MC25 1 weak']);
    expect(textsAt(verdict, 'import-unread')).toEqual(['_template_yaml']);
    expect(verdict.diagnostics.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });

  test('that includes itself, or in a circle, is read once', async () => {
    const files = { 'a.yaml': 'task: a\ninclude: b.yaml\n', 'b.yaml': 'include: a.yaml\ntest_split: test\n' };
    const verdict = await readFile(files['a.yaml'], 'a.yaml', files);
    expect(cells(verdict)).toContain('MC24 1 weak');
  });

  test.each([
    ['in the task itself', (list: string) => ({ 'a.yaml': `task: a\ntest_split: test\n${list}` })],
    ['in its template', (list: string) => ({ 'a.yaml': 'task: a\ninclude: t\ntest_split: test\n', t: list })],
  ])('that includes hundreds of thousands of files, %s, looks for a few', { timeout: 30_000 }, async (_, filesOf) => {
    const files: Record<string, string> = filesOf(`include: [${'x,'.repeat(120_000)}${'y,z,'.repeat(60_000)}]\n`);
    const asked: string[] = [];
    const host: Host = {
      look: (name) => {
        asked.push(name);
        const text = files[name];
        return Promise.resolve(text === undefined ? { status: 'missing' } : { status: 'found', text });
      },
    };
    const input = { text: files['a.yaml'] ?? '', path: 'a.yaml', format: 'lm-eval-task', host } as const;
    const [verdict] = await check({ ...input, settings: { ...DEFAULT_SETTINGS, maxFileSize: 4_000_000 } });
    expect(verdict && cells(verdict)).toContain('MC24 1 weak');
    expect(asked.length).toBe(new Set(asked).size);
  });

  test('that names hundreds of files that are not there looks for a few', async () => {
    let asked = 0;
    const host: Host = { look: () => Promise.resolve({ status: ++asked > 0 ? 'missing' : 'outside' }) };
    const names = Array.from({ length: 300 }, (_, i) => `t${i}.yaml`).join(', ');
    const text = `task: a\ninclude: [${names}]\ntest_split: test\n`;
    await check({ text, path: 'a.yaml', format: 'lm-eval-task', host, settings: DEFAULT_SETTINGS });
    expect(asked).toBe(20);
  });

  test('a group leaves what its tasks say to them', async () => {
    const group = 'group: ward\ntask:\n  - ward_er\n  - task: ward_icu\naggregate_metric_list:\n  - metric: acc\n';
    const verdict = await readFile(group, 'ward.yaml');
    expect(cells(verdict)).toEqual(['MC10 0 weak', 'MC25 1 weak', 'MC26 1 weak', 'MC43 0 empty']);
    expect(JSON.parse(JSON.stringify(verdict.model.data['tasks']))).toEqual([
      { id: 'ward-er', name: 'ward_er' },
      { id: 'ward-icu', name: 'ward_icu' },
    ]);
  });

  test('positions hold beside emoji and CRLF', async () => {
    const text = '# 🩺 tasks\r\ntask: "🩺ward"\r\ndataset_path: 🏥/ward\r\ntest_split: test\r\n';
    const verdict = await readFile(text, 'ward.yaml');
    expect(textsAt(verdict, 'MC13')).toEqual(['🏥/ward']);
    expect(textsAt(verdict, 'MC24')).toEqual(['test']);
    expect(textsAt(verdict, 'no-slot')).toEqual(['"🩺ward"']);
  });

  test('imported, it scores no more', async () => {
    expect(await gains(TASK, 'wardqa.yaml', { _template_yaml: TEMPLATE })).toEqual([]);
  });
});

const folder = corpusOf('lm_eval_harness');

async function real(file: string): Promise<Verdict> {
  const text = readFileSync(file, 'utf8');
  const host = nodeHost(file, folder ?? '');
  const [verdict] = await check({
    text,
    path: file,
    format: 'lm-eval-task',
    settings: DEFAULT_SETTINGS,
    host,
    strict: true,
  });
  if (!verdict) throw new Error('There is no verdict.');
  return verdict;
}

describe.skipIf(!folder)('real tasks', () => {
  const files = folder
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort()
    : [];
  const nameOf = (file: string): string => path.relative(folder ?? '', file).replaceAll('\\', '/');

  test.each(Object.entries(handScores))('%s scores what was set by hand', async (name, wanted) => {
    const verdict = await real(path.join(folder ?? '', name));
    const byHand = Object.entries(wanted).map(([id, { score, reason }]) =>
      [id, score, reason].filter((x) => x !== null).join(' '),
    );
    expect(cells(verdict)).toEqual(byHand);
  });

  test('none scores more when it is imported', async () => {
    const more: Record<string, string[]> = {};
    for (const file of files) {
      const gained = await gains(readFileSync(file, 'utf8'), path.basename(file));
      if (gained.length > 0) more[nameOf(file)] = gained;
    }
    expect(more).toEqual({});
  });

  test('their points and reasons are what they were', async () => {
    const found: Record<string, string> = {};
    for (const file of files) {
      const verdict = await real(file);
      const count = (reason: string): number => verdict.assessments.filter((a) => a.reason === reason).length;
      const { points, met, partial } = verdict.coverage.score;
      found[nameOf(file)] =
        `${points} points: ${met} met, ${partial} partly; ${count('empty')} empty, ${count('weak')} weak, ${count('no-slot')} no-slot`;
    }
    expect(found).toEqual(totals);
  });
});
