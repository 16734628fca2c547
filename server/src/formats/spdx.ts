/**
 * SPDX licence expressions. Grammar and rules of case: SPDX 3.0.1, annex "SPDX license expressions". Identifiers: the
 * SPDX License List, through the packages spdx-license-ids and spdx-exceptions.
 */
import exceptions from 'spdx-exceptions/index.json';
import oldExceptions from 'spdx-exceptions/deprecated.json';
import spdxCorrect from 'spdx-correct';
import licences from 'spdx-license-ids/index.json';
import oldLicences from 'spdx-license-ids/deprecated.json';

/** The identifiers of the SPDX License List that are in force, as they are written. */
export const LICENCE_IDS: readonly string[] = licences;

/** The licences that benchmarks mostly choose, those for data first; all of them are on the SPDX License List. */
export const USUAL_LICENCES: readonly string[] = [
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC0-1.0',
  'ODbL-1.0',
  'ODC-By-1.0',
  'Apache-2.0',
  'MIT',
  'BSD-3-Clause',
  'GPL-3.0-only',
];

// What is deprecated is still an identifier: GPL-3.0 means what it meant.
const LICENCES = lowered(licences, oldLicences);
const EXCEPTIONS = lowered(exceptions, oldExceptions);

/**
 * Whether a text is an SPDX licence expression: identifiers (in any case) with `+`, `LicenseRef-`, `AND`, `OR`, `WITH`
 * (in upper or in lower case) and parentheses. Takes time in proportion to the length of the text.
 * @param text the text; spaces around it do not count.
 */
export function isSpdxExpression(text: string): boolean {
  let open = 0;
  // What comes next: a licence, an operator, or the same where WITH may follow too.
  let next: 'licence' | 'exception' | 'operator' | 'operator or WITH' = 'licence';
  for (const [token] of text.matchAll(/[()]|[^\s()]+/g)) {
    if (next === 'licence') {
      if (token === '(') open++;
      else if (isLicence(token)) next = 'operator or WITH';
      else return false;
    } else if (next === 'exception') {
      if (!isException(token)) return false;
      next = 'operator';
    } else if (token === ')') {
      if (--open < 0) return false;
      next = 'operator';
    } else if (/^(?:AND|OR|and|or)$/.test(token)) next = 'licence';
    else if (next === 'operator or WITH' && /^(?:WITH|with)$/.test(token)) next = 'exception';
    else return false;
  }
  return open === 0 && next.startsWith('operator');
}

const BY_LETTERS = new Map(licences.map((id) => [letters(id), id]));

/** A licence's name longer than this is an agreement's text. */
const LONGEST_NAME = 120;

/**
 * The SPDX identifier that a licence's usual name stands for: `CC BY 4.0` or `Apache License, Version 2.0`.
 * @param text the name.
 * @returns undefined where the text is an expression already, or names none.
 */
export function spdxFor(text: string): string | undefined {
  if (text.length > LONGEST_NAME || isSpdxExpression(text)) return undefined;
  return (
    BY_LETTERS.get(letters(text)) ?? BY_LETTERS.get(letters(inShort(text))) ?? spdxCorrect(text.trim()) ?? undefined
  );
}

/** Creative Commons writes its licences' names in full. */
function inShort(text: string): string {
  return text
    .replace(/creative commons/i, 'CC')
    .replace(/attribution/i, 'BY')
    .replace(/non-?commercial/i, 'NC')
    .replace(/share-?alike/i, 'SA')
    .replace(/no-?deriv(?:ative)?s/i, 'ND')
    .replace(/\b(?:international|unported|licen[cs]e|public)\b/gi, '');
}

/** Without case, spaces and the marks that names are written with or without. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9.+]/g, '');
}

function isLicence(token: string): boolean {
  const id = token.toLowerCase();
  // Some deprecated identifiers end in "+" themselves.
  if (LICENCES.has(id) || (id.endsWith('+') && LICENCES.has(id.slice(0, -1)))) return true;
  return /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/.test(token);
}

function isException(token: string): boolean {
  return (
    EXCEPTIONS.has(token.toLowerCase()) || /^(?:DocumentRef-[A-Za-z0-9.-]+:)?AdditionRef-[A-Za-z0-9.-]+$/.test(token)
  );
}

function lowered(...lists: readonly string[][]): ReadonlySet<string> {
  return new Set(lists.flat().map((id) => id.toLowerCase()));
}
