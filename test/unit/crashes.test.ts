/** How often a server that ends by itself is started again. */
import { expect, test } from 'vitest';
import { Crashes, MAX_CRASHES, MINUTES } from '../../client/src/crashes';

const SPAN = MINUTES * 60_000;

test('four times within three minutes, and not a fifth time', () => {
  const crashes = new Crashes();
  expect(crashes.some).toBe(false);
  const answers = Array.from({ length: MAX_CRASHES + 1 }, (_, i) => crashes.note(i * 1000));
  expect(answers).toEqual([true, true, true, true, false, false]);
  expect(crashes.some).toBe(true);
});

test('what lies further back does not count', () => {
  const crashes = new Crashes();
  const answers = Array.from({ length: 20 }, (_, i) => crashes.note(i * (SPAN / (MAX_CRASHES - 1))));
  expect(new Set(answers)).toEqual(new Set([true]));
});

test('a start that a person has asked for begins anew', () => {
  const crashes = new Crashes();
  for (let i = 0; i < MAX_CRASHES; i++) crashes.note(0);
  crashes.clear();
  expect([crashes.some, crashes.note(0)]).toEqual([false, true]);
});
