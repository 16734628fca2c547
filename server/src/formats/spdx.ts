/**
 * SPDX licence expressions. Grammar and rules of case: SPDX 3.0.1, annex "SPDX license expressions". Identifiers: the
 * SPDX License List, through the packages spdx-license-ids and spdx-exceptions; names: the same list, through
 * spdx-license-list.
 */
import exceptions from 'spdx-exceptions/index.json';
import oldExceptions from 'spdx-exceptions/deprecated.json';
import licences from 'spdx-license-ids/index.json';
import oldLicences from 'spdx-license-ids/deprecated.json';
import { licenceNames } from './licence-names';

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

/** Identifiers as the list writes them, by what they are in lower case. */
const SPELLED = new Map([...oldLicences, ...licences].map((id) => [id.toLowerCase(), id]));

/**
 * An expression with its identifiers spelled as the list spells them.
 * @param expression an SPDX licence expression: `cc-by-4.0`.
 * @returns `CC-BY-4.0`; what is no identifier of a licence stays as it is.
 */
export function spelledOut(expression: string): string {
  return expression.replace(/[^\s()+]+/g, (word) => SPELLED.get(word.toLowerCase()) ?? word);
}

/**
 * An expression in a form in which it can be compared: `MIT OR Apache-2.0` is `Apache-2.0 OR MIT`. AND binds more tightly
 * than OR; one with parentheses keeps its order.
 * @param expression an SPDX licence expression.
 */
export function comparableExpression(expression: string): string {
  const plain = expression.trim().toLowerCase().replace(/\s+/g, ' ');
  if (plain.includes('(')) return plain;
  const sorted = (parts: string[], by: string): string => [...new Set(parts)].sort().join(by);
  return sorted(
    plain.split(' or ').map((all) => sorted(all.split(' and '), ' and ')),
    ' or ',
  );
}

/** A licence's name longer than this is an agreement's text. */
const LONGEST_NAME = 120;

/**
 * The SPDX identifier that a licence's usual name stands for: `CC BY 4.0` or `Apache License, Version 2.0`. A name that
 * says more than the identifier, or less (no version, where there are several), has none: a licence is not guessed.
 * @param text the name; behind it, in parentheses, may stand the same licence again.
 * @returns undefined where the text is an expression already, or names no single licence.
 */
export function spdxFor(text: string): string | undefined {
  if (text.length > LONGEST_NAME || isSpdxExpression(text)) return undefined;
  const [, name = text, again] = /^([^()]*)\(([^()]*)\)\s*$/.exec(text) ?? [];
  const id = licenceNamed(name);
  return id !== undefined && (again === undefined || licenceNamed(again) === id) ? id : undefined;
}

function licenceNamed(name: string): string | undefined {
  return (names ??= namesOfLicences()).get(folded(name)) ?? undefined;
}

/** Identifiers by folded name; null for a name of several licences. Made when it is first asked for. */
let names: Map<string, string | null> | undefined;

function namesOfLicences(): Map<string, string | null> {
  const found = new Map<string, string | null>();
  const add = (all: readonly (readonly [string, string])[]): void => {
    const before = new Set(found.keys());
    for (const [name, id] of all) {
      const key = folded(name);
      // What an earlier list names is meant first.
      if (key === '' || before.has(key)) continue;
      const other = found.get(key);
      found.set(key, other === undefined || other === id ? id : null);
    }
  };
  const official = Object.entries(licenceNames()).filter(([id]) => LICENCES.has(id.toLowerCase()));
  add([...licences, ...oldLicences].map((id) => [id, id]));
  add(official.map(([id, name]) => [name, id]));
  add(OTHER_NAMES);
  // Without its version, where there is one only.
  add(licences.map((id) => [id.replace(/-\d[\d.]*$/, ''), id]));
  add(licences.filter((id) => id.startsWith('CC-')).map((id) => [id.slice('CC-'.length), id]));
  return found;
}

/** Names in use that the list does not have. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['3-Clause BSD', 'BSD-3-Clause'],
  ['2-Clause BSD', 'BSD-2-Clause'],
  ['BSD 3-Clause', 'BSD-3-Clause'],
  ['BSD 2-Clause', 'BSD-2-Clause'],
  ['CC Zero', 'CC0-1.0'],
  ['CC0 Public Domain Dedication', 'CC0-1.0'],
  ['CC0 1.0 Public Domain Dedication', 'CC0-1.0'],
  ['Open Database License', 'ODbL-1.0'],
  ['Open Data Commons Open Database License', 'ODbL-1.0'],
  ['Open Data Commons Attribution License', 'ODC-By-1.0'],
  ['Open Data Commons Public Domain Dedication and License', 'PDDL-1.0'],
];

const LESSER = /gnu (?:lesser|library) general public licen[cs]e/;
const AFFERO = /gnu affero general public licen[cs]e/;
const GENERAL = /gnu general public licen[cs]e/;

/** A name without case, spaces and the words and marks that names are written with or without. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(LESSER, 'lgpl')
    .replace(AFFERO, 'agpl')
    .replace(GENERAL, 'gpl')
    .replace(/creative commons/, 'cc')
    .replace(/attribution/, 'by')
    .replace(/non-?\s?commercial/, 'nc')
    .replace(/share-?\s?alike/, 'sa')
    .replace(/no-?\s?deriv(?:ative)?s/, 'nd')
    .replace(/\b(?:the|licen[cs]ed?|version|international|unported|generic|universal|under|public licen[cs]e)\b/g, '')
    .replace(/v\.?\s?(?=\d)/g, '')
    .replace(/(\d)(?:\.0){1,3}(?![\d.])/g, '$1')
    .replace(/[^a-z0-9.+]/g, '');
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
