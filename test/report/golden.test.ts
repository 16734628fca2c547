/** Each format of a report, letter by letter, for an unfinished definition with a waiver, a suppression and an overclaim. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { ENDINGS, FORMATS } from '../../server/src/report/renderers';
import { example, reportOn, written } from './reporting';

const NAME = 'triage-notes/medcheck.yaml';

it.each(FORMATS.map((format) => [format]))('writes %s', async (format) => {
  const made = await reportOn({ [NAME]: example(NAME) });
  const file = path.resolve(__dirname, `golden/${format}.${ENDINGS[format]}`);
  await expect(written(format, made)).toMatchFileSnapshot(file);
});

it('writes coverage as text', async () => {
  const made = await reportOn({ [NAME]: example(NAME) });
  const file = path.resolve(__dirname, 'golden/coverage.txt');
  await expect(written('text', made, { coverage: true })).toMatchFileSnapshot(file);
});
