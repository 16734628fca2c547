import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { licencesOf } from '../../server/src/formats/licence-text';
import samples from '../../server/src/formats/licence-samples.json';

const TEXTS = createRequire(__filename)('spdx-license-list/full') as Record<string, { licenseText: string }>;

function textOf(id: string): string {
  return TEXTS[id]?.licenseText ?? '';
}

describe('the text of a licence', () => {
  test.each(samples.map(({ ids }) => ids))('%s is recognised, with and without its title', (...ids) => {
    const [id = ''] = ids;
    expect(licencesOf(textOf(id))).toEqual(ids);
    expect(licencesOf(`Copyright (c) 2026 Ward authors\r\n\r\n${textOf(id).replaceAll('\n', '\r\n')}`)).toEqual(ids);
  });

  test('is that of the licence that its first lines name, of two that are nearly the same', () => {
    expect(licencesOf(`# Creative Commons Attribution 4.0 International\n\n${textOf('CC-BY-4.0')}`)).toEqual([
      'CC-BY-4.0',
    ]);
    expect(licencesOf(`Attribution-NonCommercial 4.0 International\n\n${textOf('CC-BY-NC-4.0')}`)).toEqual([
      'CC-BY-NC-4.0',
    ]);
    expect(licencesOf(`# CC BY-NC-ND 3.0\n\n${textOf('MIT')}`)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['SPDX-License-Identifier: cc-by-4.0 or mit\n', ['CC-BY-4.0 or MIT']],
    ['# SPDX-License-Identifier: ours\n' + textOf('MIT'), []],
    ['CC BY 4.0\n', ['CC-BY-4.0']],
    ['Apache License\nVersion 2.0, January 2004\n', ['Apache-2.0']],
    ['All rights reserved.\n', []],
    ['', []],
    [textOf('BlueOak-1.0.0'), []],
    [textOf('MIT').slice(0, 300), ['MIT']],
    [textOf('MIT').slice(60, 600), []],
    [`${textOf('Apache-2.0')}\n${textOf('MIT')}`, []],
    [
      `${textOf('MIT')}\n${'We thank the nurses of the ward. '.repeat(80)}${Array.from({ length: 400 }, (_, i) => `w${i}`).join(' ')}`,
      [],
    ],
    ['MIT License\n'.repeat(100_000), []],
  ])('%.60j: %j', (text, ids) => {
    expect(licencesOf(text)).toEqual(ids);
  });
});
