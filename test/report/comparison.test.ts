/** The comparison with the audited benchmarks: only what is published, in the audit's words, the best steps first. */
import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../../server/src/criteria/catalogue';
import { AUDITED_MEANS } from '../../server/src/criteria/criterion';
import { check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import { comparisonOf, comparisonOfReport, figureOf } from '../../server/src/report/comparison';
import { example, reportOn } from './reporting';

const NAME = 'triage-notes/medcheck.yaml';
const rows = async () =>
  comparisonOfReport((await reportOn({ [NAME]: example(NAME) })).report.files[0]?.criteria ?? []);

describe('the comparison', () => {
  it('has the 46 criteria, each once, and none of a module', async () => {
    const ids = (await rows()).map(({ id }) => id).sort();
    expect(ids).toEqual(CRITERIA.map(({ id }) => id).filter((id) => id.startsWith('MC')));
  });

  it('is the same from a verdict as from a report', async () => {
    const input = {
      text: example(NAME),
      path: NAME,
      format: 'medcheck',
      settings: DEFAULT_SETTINGS,
      host: null,
    } as const;
    const [verdict] = await check(input);
    expect(comparisonOf(verdict?.assessments ?? [])).toEqual(await rows());
  });

  it('puts open criteria first, by share for each place to write, then met ones, then what does not apply', async () => {
    const all = await rows();
    const group = (row: (typeof all)[number]): number => (row.score === null ? 2 : row.score === 2 ? 1 : 0);
    expect(all.map(group)).toEqual(all.map(group).sort());
    const open = all.filter((row) => group(row) === 0);
    const gains = open.map(({ percent, lacking }) => (percent === null ? -1 : percent / lacking));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    // one place is missing, and 62% fall short; two are, and 91% do
    expect(open.slice(0, 3).map(({ id, percent, lacking }) => [id, percent, lacking])).toEqual([
      ['MC28', 89, 1],
      ['MC35', 62, 1],
      ['MC30', 91, 2],
    ]);
    expect(open.at(-1)?.percent).toBeNull();
  });

  it('turns no share into a count, and leaves what is not published unknown', async () => {
    const all = new Map((await rows()).map((row) => [row.id, row]));
    for (const { id, cohort } of CRITERIA.filter((one) => one.id.startsWith('MC'))) {
      const row = all.get(id);
      expect([id, row?.finding ?? null]).toEqual([id, cohort?.finding ?? null]);
      expect([id, row?.count ?? null]).toEqual([id, cohort && !cohort.derived ? cohort.count : null]);
      expect([id, row?.derived]).toEqual([id, cohort?.derived === true]);
    }
    const figure = (id: string): string => {
      const row = all.get(id);
      return row ? figureOf(row) : '';
    };
    expect(figure('MC09')).toBe('28 of 56 (50%) align with no medical standard');
    expect(figure('MC42')).toBe('about 39% of 56 specify no licence');
    expect(figure('MC25')).toBe('not published');
  });

  it('knows the mean of each stage, of which one is stated', () => {
    expect(AUDITED_MEANS).toEqual({
      design: { percent: 75, stated: false },
      data: { percent: 60, stated: false },
      evaluation: { percent: 52.4, stated: true },
      validity: { percent: 60, stated: false },
      governance: { percent: 65, stated: false },
    });
  });
});
