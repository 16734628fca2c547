/** Reading and judging in parts comes to the same as reading and judging as a whole. `npm run fuzz` tries many more edits. */
import { describe, expect, it } from 'vitest';
import { fuzz } from './fuzzer';

describe('random edits', () => {
  it.each([1, 2, 3, 4])(
    'come to what a fresh parse and check come to (seed %i)',
    { timeout: 120_000 },
    async (seed) => {
      const { differences, fast, full } = await fuzz({ edits: 300, seed });
      expect(differences).toEqual([]);
      // Most edits are read in parts, else nothing was tried.
      expect(fast).toBeGreaterThan(full / 2);
    },
  );
});
