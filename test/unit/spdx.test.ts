/** SPDX licence expressions: what is one, what only looks like one, and which one a licence's name stands for. */
import { expect, test } from 'vitest';
import list from 'spdx-license-list/spdx.json';
import { LICENCE_IDS, comparableExpression, isSpdxExpression, spdxFor } from '../../server/src/formats/spdx';

test.each([
  'MIT',
  ' cc-by-nc-sa-4.0 ',
  'GPL-3.0', // deprecated, and still an identifier
  'GPL-2.0+',
  'Apache-2.0+',
  'LicenseRef-hospital.terms-2',
  'DocumentRef-archive:LicenseRef-agreement',
  'MIT OR Apache-2.0',
  'mit or apache-2.0 and CC0-1.0',
  'GPL-2.0-only WITH Classpath-exception-2.0',
  'gpl-2.0-only with classpath-exception-2.0 OR MIT',
  'Apache-2.0 WITH AdditionRef-hospital-use',
  '(MIT)',
  '((MIT OR BSD-3-Clause) AND (CC-BY-4.0))',
  'MIT AND(CC-BY-4.0 OR ODbL-1.0)',
])('an expression: %s', (text) => {
  expect(isSpdxExpression(text)).toBe(true);
});

test.each([
  '',
  ' ',
  'other',
  'unknown',
  'proprietary',
  'NOASSERTION',
  'CC BY 4.0',
  'MIT License',
  'MIT, Apache-2.0',
  'MIT/Apache-2.0',
  'MIT +',
  '+',
  'MIT++',
  'MIT OR',
  'AND MIT',
  'MIT And Apache-2.0',
  'MIT OR OR Apache-2.0',
  '(MIT',
  'MIT)',
  ')MIT(',
  '()',
  'MIT (Apache-2.0)',
  '(MIT) WITH Classpath-exception-2.0',
  'MIT WITH Apache-2.0',
  'MIT WITH Classpath-exception-2.0 WITH Classpath-exception-2.0',
  'Classpath-exception-2.0',
  'LicenseRef-',
  'LicenseRef-a_b',
  'licenseref-terms',
  'https://creativecommons.org/licenses/by/4.0/',
])('no expression: %j', (text) => {
  expect(isSpdxExpression(text)).toBe(false);
});

test('every identifier of the list is an expression', () => {
  expect(LICENCE_IDS).toContain('CC-BY-4.0');
  expect(LICENCE_IDS.filter((id) => !isSpdxExpression(id))).toEqual([]);
});

test('deep nesting is read without a stack', () => {
  const deep = 200_000;
  expect(isSpdxExpression(`${'('.repeat(deep)}MIT${')'.repeat(deep)}`)).toBe(true);
  expect(isSpdxExpression(`${'('.repeat(deep)}MIT${')'.repeat(deep - 1)}`)).toBe(false);
});

test.each([
  ['CC BY 4.0', 'CC-BY-4.0'],
  ['cc by 4', 'CC-BY-4.0'],
  ['Creative Commons Attribution 4.0 International', 'CC-BY-4.0'],
  ['Attribution-NonCommercial-ShareAlike 4.0 International (CC BY-NC-SA 4.0)', 'CC-BY-NC-SA-4.0'],
  ['CC0', 'CC0-1.0'],
  ['Apache 2', 'Apache-2.0'],
  ['Apache License, Version 2.0', 'Apache-2.0'],
  ['The MIT License', 'MIT'],
  ['3-clause BSD', 'BSD-3-Clause'],
  ['GPLv3', 'GPL-3.0'],
  ['GNU General Public License v3.0 or later', 'GPL-3.0-or-later'],
  ['ODbL', 'ODbL-1.0'],
  ['Community Data License Agreement – Permissive, Version 2.0', 'CDLA-Permissive-2.0'],
  ['Open Government Licence v3.0', 'OGL-UK-3.0'],
])('%s is %s', (name, id) => {
  expect(isSpdxExpression(id)).toBe(true);
  expect(spdxFor(name)).toBe(id);
});

// A licence is a promise: none is made that the author has not made.
test.each([
  'CC BY',
  'Creative Commons',
  'GPL',
  'BSD',
  'Apache',
  'EUPL',
  'MIT-like',
  'Apache License 2.0 (code only)',
  'MIT License (CC BY 4.0)',
  'Data use agreement of MIT',
  'Harvard Medical School DUA',
  'Medical use only, GPL excluded',
  'free for research, MIT Lab',
  'PhysioNet Credentialed Health Data License 1.5.0',
  'UMLS license',
  'unlicensed',
  'public domain',
  'proprietary',
  'no license',
  'the license',
  '',
  'constructor',
  'x'.repeat(100_000),
])('no licence is guessed for %j', (name) => {
  expect(spdxFor(name)).toBeUndefined();
});

test('the official names stand for their identifiers, or for those that have replaced them', () => {
  const wrong = Object.entries(list).filter(([id, { name }]) => {
    const found = spdxFor(name);
    return found !== undefined && found !== id && !found.startsWith(id.replace(/\+$/, ''));
  });
  expect(wrong).toEqual([]);
  const known = Object.values(list).filter(({ name }) => spdxFor(name) !== undefined || isSpdxExpression(name));
  expect(known.length).toBeGreaterThan(690);
});

test.each([
  ['MIT OR Apache-2.0', 'Apache-2.0 or mit', true],
  ['MIT AND CC-BY-4.0 OR ISC', 'ISC OR CC-BY-4.0 AND MIT', true],
  ['MIT OR MIT', 'MIT', true],
  ['MIT OR ISC', 'MIT AND ISC', false],
  ['MIT OR ISC AND Zlib', 'MIT AND Zlib OR ISC', false],
  ['GPL-2.0-only WITH Classpath-exception-2.0', 'gpl-2.0-only with classpath-exception-2.0', true],
])('%s and %s: the same is %s', (one, other, same) => {
  expect(comparableExpression(one) === comparableExpression(other)).toBe(same);
});
