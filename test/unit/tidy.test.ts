/** Memory that is given back. */
import { getHeapStatistics } from 'node:v8';
import { expect, test, vi } from 'vitest';
import { Tidy } from '../../server/src/node/tidy';

vi.mock('node:v8', { spy: true });

const MB = 1024 * 1024;
const used = (): number => getHeapStatistics().used_heap_size;

/** Leaves garbage behind that no small collection takes away: it was in use while others ran. */
function litter(megabytes: number): void {
  const held: number[][] = [];
  for (let i = 0; i < megabytes * 8; i++) held.push(Array.from({ length: MB / 64 }, (_, n) => n + 0.5));
  expect(held.length).toBeGreaterThan(0);
}

test('garbage is collected where there is enough of it', () => {
  const tidy = new Tidy();
  tidy.run();
  const before = used();
  litter(64);
  const littered = used();
  tidy.run();
  expect(littered - before).toBeGreaterThan(16 * MB);
  expect(used()).toBeLessThan(before + 8 * MB);
});

test('a second collection follows a first one, and nothing is done for little', () => {
  vi.useFakeTimers();
  try {
    const tidy = new Tidy();
    litter(64);
    tidy.run();
    expect(vi.getTimerCount()).toBe(1);
    tidy.run();
    expect(vi.getTimerCount()).toBe(1);
    tidy.run(true);
    expect(vi.getTimerCount()).toBe(2);
  } finally {
    vi.useRealTimers();
  }
});

test('what V8 has emptied by itself and holds on to is given back too', () => {
  vi.useFakeTimers();
  try {
    const heap = getHeapStatistics();
    const held = (total: number): void => {
      const known = { ...heap, used_heap_size: 10 * MB, total_heap_size: total };
      vi.mocked(getHeapStatistics).mockReturnValue(known);
    };
    const tidy = new Tidy();
    held(12 * MB);
    tidy.run();
    vi.runAllTimers();
    held(20 * MB);
    tidy.run();
    expect(vi.getTimerCount()).toBe(0);
    held(40 * MB);
    tidy.run();
    expect(vi.getTimerCount()).toBe(1);
  } finally {
    vi.mocked(getHeapStatistics).mockReset();
    vi.useRealTimers();
  }
});
