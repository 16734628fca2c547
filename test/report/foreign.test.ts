/** What a report says of a file whose format cannot say everything: points out of what it can. */
import { describe, expect, it } from 'vitest';
import { TABLE } from '../../server/src/formats/benchmarkcard/table';
import { pointsOf } from '../../server/src/formats/foreign/page';
import { example, reportOn, written } from './reporting';

const CARD = 'lesionletter/benchmarkcard.json';

describe('a card', () => {
  it('has its points out of those that cards can express', async () => {
    const made = await reportOn({ [CARD]: example(CARD) });
    const max = pointsOf(TABLE);
    expect(max).toBe(45);
    expect(made.report.files[0]).toMatchObject({ score: { points: 11, max: 92 }, expressible: { points: 11, max } });
    const words = `11 of the ${max} points that its format, BenchmarkCard, can express`;
    for (const format of ['markdown', 'html'] as const) expect(written(format, made)).toContain(words);
    expect(written('text', made, { coverage: true })).toContain(`\n  ${words}\n`);
  });

  it('that auto-benchmarkcard writes can express less', async () => {
    const card = JSON.parse(example(CARD)) as Record<string, unknown>;
    delete card['targeted_risks'];
    const made = await reportOn({ [CARD]: JSON.stringify({ benchmark_card: card }) });
    expect(made.report.files[0]?.expressible?.max).toBe(43);
  });
});

it('a definition can express everything, and nothing is said of it', async () => {
  const made = await reportOn({ 'medcheck.yaml': 'medcheck: "1.0"\nname: Ward\n' });
  expect(made.report.files[0]?.expressible).toBeNull();
  for (const format of ['markdown', 'html'] as const) expect(written(format, made)).not.toContain('can express');
});
