// The rules that keep lines in their rooms, beside the usual ones.
import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Rooms that know no editor, no protocol and no machine. */
const PURE = ['engine', 'criteria', 'syntax', 'formats', 'edits', 'report', 'convert'].map(
  (room) => `server/src/${room}/**/*.ts`,
);

export default tseslint.config(
  {
    ignores: ['dist/', 'out/', 'node_modules/', 'test/editor/host/**/node_modules/', 'coverage/'],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.strict],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.mts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Our data are null-prototype objects: deleting a key is how a wrong value leaves them.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['vscode', 'vscode/*', 'vscode-*', 'vscode-*/**', 'node:*'],
              message: 'This room knows no editor, no protocol and no machine.',
            },
            {
              group: ['**/lsp/**', '**/cli/**', '**/node/**'],
              message: 'The shells stand around this room, not in it.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'require', 'Buffer', 'setTimeout', 'Date', 'console'],
    },
  },
  {
    files: ['client/src/**/*.ts', 'server/src/lsp/**/*.ts', 'server/src/web/**/*.ts'],
    ignores: ['client/src/node/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', '*/node', '**/node/**'], message: 'This runs in a browser, too.' }] },
      ],
    },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: ['server/src/syntax/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'yaml', message: 'Only syntax/ knows the parser.' },
            { name: 'jsonc-parser', message: 'Only syntax/ knows the parser.' },
          ],
        },
      ],
    },
  },
  {
    // Text of users runs through these patterns: none may backtrack without bound.
    plugins: { regexp },
    ignores: ['test/**'],
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'setImmediate',
          'performance',
          'document',
          'window',
          'self',
          'fetch',
          'TextDecoder',
          'AbortController',
          'AbortSignal',
          'structuredClone',
          'HTMLElement',
          'getComputedStyle',
          'navigator',
          'CSS',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
