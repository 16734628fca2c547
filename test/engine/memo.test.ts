/** What is remembered of a file's last check holds for what it was found out about, and for nothing else. */
import { expect, test } from 'vitest';
import { check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import { CheckMemo } from '../../server/src/engine/memo';
import type { FormatId } from '../../server/src/formats/model';

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
