import { defineConfig } from 'vitest/config';

// The tests of other editors: `npm test -- --only editors`.
export default defineConfig({
  test: {
    include: ['test/editors/*.test.ts'],
    globalSetup: ['test/built.ts'],
    // One editor after the other: both may have to be installed.
    fileParallelism: false,
  },
});
