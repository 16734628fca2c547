/** What was looked up on the disk a moment ago is not looked up again. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Looked } from '../../server/src/engine/evidence';
import { RecentLooks } from '../../server/src/node/host';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const asked = vi.fn((path: string): Promise<Looked> => Promise.resolve({ status: 'found', text: path }));
const host = { look: asked };

test('the disk is asked again after half a second', async () => {
  asked.mockClear();
  const looks = new RecentLooks();
  const recent = looks.over(host, 'a');
  expect(await recent.look('x')).toEqual({ status: 'found', text: 'x' });
  vi.advanceTimersByTime(499);
  expect(await looks.over(host, 'a').look('x')).toEqual({ status: 'found', text: 'x' });
  expect(asked).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  await recent.look('x');
  expect(asked).toHaveBeenCalledTimes(2);
});

test('for another path, another folder, and where all was forgotten', async () => {
  asked.mockClear();
  const looks = new RecentLooks();
  await looks.over(host, 'a').look('x');
  await looks.over(host, 'a').look('y');
  await looks.over(host, 'b').look('x');
  expect(asked).toHaveBeenCalledTimes(3);
  looks.forget();
  await looks.over(host, 'a').look('x');
  expect(asked).toHaveBeenCalledTimes(4);
});
