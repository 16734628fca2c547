/** What was looked up on the disk a moment ago is not looked up again. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Looked } from '../../server/src/engine/evidence';
import { FileCache } from '../../server/src/node/host';

const look = vi.fn((): Promise<Looked> => Promise.resolve({ status: 'found', text: 'x' }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  look.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the disk is asked again after half a second', async () => {
  const cache = new FileCache();
  const first = await cache.look('x', look);
  vi.advanceTimersByTime(499);
  expect(await cache.look('x', look)).toBe(first);
  expect(look).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  await cache.look('x', look);
  expect(look).toHaveBeenCalledTimes(2);
});

test('for something else, and where all was forgotten', async () => {
  const cache = new FileCache();
  await cache.look('x', look);
  await cache.look('y', look);
  expect(look).toHaveBeenCalledTimes(2);
  cache.forget();
  await cache.look('x', look);
  expect(look).toHaveBeenCalledTimes(3);
});
