/** A long document is read and judged in slices, so that nobody who works on another one waits for it. */
import { afterEach, expect, test } from 'vitest';
import { nodePlatform } from '../../server/src/node/platform';
import { Session, endSessions } from './session';

const LONG_URI = 'file:///w/long.medcheck.yaml';
const SHORT_URI = 'file:///w/short.medcheck.yaml';
const SHORT = 'medcheck: "1.0"\nname: short\nnmae: x\n';
const ITEM = 'clinical_activity: Says of a note whether the patient has to be seen within four hours.';
/** A third of a megabyte; one key is misspelt, in the middle. */
const LONG = `medcheck: "1.0"\nname: long\ntasks:\n${Array.from(
  { length: 3_000 },
  (_, i) => `  - id: task-${i}\n    ${i === 1_500 ? ITEM.replace('clinical', 'clincial') : ITEM}\n`,
).join('')}`;

afterEach(endSessions);

/** A session whose server counts its pauses. */
async function started(): Promise<{ session: Session; pauses: () => number }> {
  const platform = nodePlatform();
  let count = 0;
  const breathe = (): Promise<void> => {
    count++;
    return platform.breathe();
  };
  return { session: await Session.start({ platform: { ...platform, breathe } }), pauses: () => count };
}

const misspelt = (line: number) =>
  expect.objectContaining({
    code: 'unknown-key',
    range: { start: { line, character: 4 }, end: { line, character: 21 } },
  }) as unknown;

test('a short document is answered while a long one is read', async () => {
  const { session, pauses } = await started();
  session.open(SHORT_URI, SHORT);
  await session.pull(SHORT_URI);
  const before = pauses();
  session.open(LONG_URI, LONG);
  const order: string[] = [];
  const long = session.findings(LONG_URI).finally(() => order.push('long'));
  session.change(SHORT_URI, 's', { start: { line: 1, character: 6 }, end: { line: 1, character: 6 } });
  const short = session.codes(SHORT_URI).finally(() => order.push('short'));
  expect(await short).toContain('unknown-key');
  expect(await long).toContainEqual(misspelt(2 * 1_500 + 4));
  expect(order).toEqual(['short', 'long']);
  expect(pauses() - before).toBeGreaterThan(10);
});

test('what is typed while a document is read counts', async () => {
  const { session } = await started();
  session.open(LONG_URI, LONG);
  const first = session.pull(LONG_URI);
  const refused = expect(first).rejects.toMatchObject({ data: { retriggerRequest: true } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  session.change(LONG_URI, '# first\n', { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
  session.change(LONG_URI, '  - id: x\n    mistake: y\n', {
    start: { line: 4, character: 0 },
    end: { line: 4, character: 0 },
  });
  const findings = await session.findings(LONG_URI);
  await refused;
  expect(findings).toContainEqual(misspelt(2 * 1_500 + 7));
  const range = { start: { line: 5, character: 4 }, end: { line: 5, character: 11 } };
  expect(findings).toContainEqual(expect.objectContaining({ code: 'unknown-key', range }));
});

test('a document that is closed while it is read, and opened again, is read anew', async () => {
  const { session } = await started();
  session.open(LONG_URI, LONG);
  const first = session.pull(LONG_URI).catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 20));
  session.close(LONG_URI);
  session.open(LONG_URI, SHORT);
  const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } };
  expect(await session.findings(LONG_URI)).toContainEqual(expect.objectContaining({ code: 'unknown-key', range }));
  expect(await first).toMatchObject({ message: 'A newer version came in.' });
  expect(session.sent('window/logMessage')).toEqual([]);
});
