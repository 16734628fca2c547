/** The translations of manifest and client: each text has one, with the same placeholders, code and links. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
// The scripts have no types.
const { clientTexts } = (await import(path.join(root, 'scripts/l10n.mjs'))) as { clientTexts(root: string): string[] };
const read = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, string>;

/** What must stand in a translation as it stands in the text. */
const FIXED = /\{\d\}|`[^`]+`|\(command:[^)]+\)|\b(?:MC|MM|DR)\d\d\b|medcheck\.yaml|medcheck: "1\.0"/g;
const fixed = (text: string): string[] => [...text.matchAll(FIXED)].map(([part]) => part).sort();

const english = {
  'package.nls': read('package.nls.json'),
  'l10n/bundle.l10n': read('l10n/bundle.l10n.json'),
};

describe('the texts of the client', () => {
  test('each is in the bundle, and no other', () => {
    const texts = clientTexts(root);
    expect(texts.length).toBeGreaterThan(30);
    expect(english['l10n/bundle.l10n']).toEqual(Object.fromEntries(texts.map((text) => [text, text])));
  });

  test('the manifest names the folder of the bundles', () => {
    expect(read('package.json')['l10n']).toBe('./l10n');
    expect(readdirSync(path.join(root, 'l10n')).sort()).toEqual(['bundle.l10n.json', 'bundle.l10n.zh-cn.json']);
  });
});

describe.each(Object.entries(english))('%s in Chinese', (name, texts) => {
  const chinese = read(`${name}.zh-cn.json`);

  test('has each text, and no other', () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(texts).sort());
  });

  test('keeps placeholders, code, links and names', () => {
    const different = Object.entries(chinese).filter(
      ([key, text]) => fixed(text).join() !== fixed(texts[key] ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  test('is in Chinese', () => {
    const isChinese = (text: string): boolean =>
      /\p{Script=Han}/u.test(text) || !/[a-z]{2}/i.test(text.replace(/\{\d\}/g, ''));
    const others = Object.entries(chinese).filter(([key, text]) => !isChinese(text) && texts[key] !== '{0} of 2');
    expect(others).toEqual([]);
  });
});
