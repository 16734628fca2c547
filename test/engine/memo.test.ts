/** What is remembered of a file's last check holds for what it was found out about, and for nothing else. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../server/src/engine/assess';
import { type Verdict, check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import { CheckMemo } from '../../server/src/engine/memo';
import type { FormatId } from '../../server/src/formats/model';
import { IncrementalDocument } from '../../server/src/syntax/incremental';

const INPUT = { path: 'x.yaml', format: 'medcheck', settings: DEFAULT_SETTINGS, host: null } as const;

test('a file that is read in another format is judged as one that was never read before', async () => {
  const text = 'task: triage\ndataset_path: x/y\nname: x\n';
  const judged = async (format: FormatId, memo?: CheckMemo): Promise<unknown> => {
    const [verdict] = await check({
      text,
      path: 'x.yaml',
      format,
      settings: DEFAULT_SETTINGS,
      host: null,
      ...(memo ? { memo } : {}),
    });
    return { assessments: verdict?.assessments, diagnostics: verdict?.diagnostics };
  };
  const memo = new CheckMemo();
  for (const format of ['medcheck', 'lm-eval-task', 'medcheck', 'lm-eval-task'] as const) {
    expect(await judged(format, memo)).toEqual(await judged(format));
  }
});

describe('a criterion that says the same of the next version', () => {
  const tasks = Array.from({ length: 40 }, (_, i) => `  - id: t${i}\n    metrics: [m${i}]\n`).join('');
  const metrics = Array.from({ length: 40 }, (_, i) => `    - id: m${i}\n      name: Metric ${i}\n`).join('');
  const text = `medcheck: "1.0"\nname: x\nstage: governance\ntasks:\n${tasks}evaluation:\n  metrics:\n${metrics}`;

  const document = new IncrementalDocument(text, 'yaml');
  const memo = new CheckMemo();
  const judged = async (): Promise<Verdict> => {
    const { documents } = document;
    const [verdict] = await check({ ...INPUT, text: '', documents, memo });
    if (!verdict) throw new Error('There is a verdict for each document.');
    return verdict;
  };
  const edited = (before: string, old: string, put: string): string => {
    const start = before.indexOf(old);
    const after = before.replace(old, put);
    document.edit({ start, end: start + old.length, newEnd: start + put.length }, after);
    return after;
  };
  const of = ({ assessments }: Verdict, id: string): Assessment | undefined =>
    assessments.find(({ criterion }) => criterion.id === id);

  test('has the same assessment, and the same diagnostic', async () => {
    const first = await judged();
    const next = edited(text, 'name: Metric 7\n', 'name: Metric 70\n');
    const second = await judged();
    expect(of(first, 'MC26')?.score).toBe(0);
    expect(of(second, 'MC26')).toBe(of(first, 'MC26'));
    const diagnostic = ({ diagnostics }: Verdict): unknown => diagnostics.find(({ code }) => code === 'MC26');
    expect(diagnostic(second)).toBeDefined();
    expect(diagnostic(second)).toBe(diagnostic(first));
    // It names the items by their ids.
    const last = edited(next, 'id: m0\n', 'id: zero\n');
    const third = await judged();
    expect(of(third, 'MC26')?.missing.join()).toContain('zero');
    const fresh = (await check({ ...INPUT, text: last }))[0];
    expect(third.assessments).toEqual(fresh?.assessments);
    expect(third.diagnostics).toEqual(fresh?.diagnostics);
  });
});
