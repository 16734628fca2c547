/** What counts as nothing said. The one list of absent texts, and what it takes for a text to have substance. */
import { type Data, isObject } from '../syntax/node';

const ABSENT = new Set([
  '',
  'n/a',
  'na',
  'none',
  'null',
  'unknown',
  'not specified',
  'not reported',
  'tbd',
  'todo',
  'fixme',
  '???',
  '...',
  '…',
  '[more information needed]',
  // A list that some tool wrote down as a text.
  '["n/a"]',
]);

/** No text of the list is longer, and none gets shorter by folding. */
const LONGEST = Math.max(...[...ABSENT].map((text) => text.length));

/** The characters of ASCII that an absent text may begin with, by their code. */
const BEGINS = new Uint8Array(128);
for (const text of [...ABSENT, 'lorem ipsum', '<']) {
  for (const character of [text.charAt(0), text.charAt(0).toUpperCase()]) {
    if (character.charCodeAt(0) < 128) BEGINS[character.charCodeAt(0)] = 1;
  }
}

/**
 * Whether a text says nothing: a filler, a marker of work to do, or an unfilled placeholder such as `<what it measures>`.
 * @param text the text as written; compared after trimming and case-folding.
 */
export function isAbsentText(text: string): boolean {
  const trimmed = text.trim();
  // Most texts begin like none of the list, or are longer than any: they need no folding.
  if (BEGINS[trimmed.charCodeAt(0)] === 0) return false;
  if (trimmed.length > LONGEST && !/^(?:<|lorem|todo|tbd|fixme)/i.test(trimmed)) return false;
  const folded = trimmed.toLowerCase();
  if (ABSENT.has(folded) || folded.startsWith('lorem ipsum')) return true;
  if (/^(?:todo|tbd|fixme)[:\s]/.test(folded)) return true;
  // `<https://…>` and `<3 mm>` are answers, `<words>` and `<what: words>` are placeholders.
  return /^<[^<>]*>$/.test(folded) && !/\d/.test(folded) && !/^<[a-z][a-z+.-]*:\S/.test(folded);
}

/** What BenchmarkCards, and the programs that write them, hold in place of an answer beside the texts above. */
const ABSENT_IN_CARDS = new Set([
  'not applicable',
  'not-applicable',
  'not available',
  'not disclosed',
  'no information found',
  'no facts provided',
]);

/** An address that stands for an address. */
const EXAMPLE_ADDRESS = /^https?:\/\/(?:www\.)?(?:github\.com\/user(?:name)?\/repo(?:sitory)?|example\.com)\/?$/i;

/**
 * Whether a text says nothing in a BenchmarkCard: an absent text with or without a full stop, a filler of the programs
 * that write cards, or an example address.
 * @param text the text as written.
 */
export function isAbsentCardText(text: string): boolean {
  const plain = text.trim().replace(/\.$/, '');
  if (isAbsentText(text) || isAbsentText(plain)) return true;
  return ABSENT_IN_CARDS.has(plain.toLowerCase()) || EXAMPLE_ADDRESS.test(plain);
}

/**
 * Whether a value is present: not null, no absent text, no empty list or object. A list or an object of which every
 * part is absent is absent too. 0 and false are present.
 * @param data any plain data.
 * @param isAbsent which texts say nothing.
 */
export function isPresent(data: Data, isAbsent: (text: string) => boolean = isAbsentText): boolean {
  if (data === null || data === undefined) return false;
  if (typeof data === 'string') return !isAbsent(data);
  if (Array.isArray(data)) return data.some((item) => isPresent(item, isAbsent));
  if (!isObject(data)) return true;
  // (a mapping has no prototype; every criterion asks, so that no list of keys is made)
  for (const key in data) if (key !== 'planned' && isPresent(data[key], isAbsent)) return true;
  return false;
}

/** Letters a text with substance has at least. */
const LETTERS = 8;
/** The same where words are not separated by spaces, and a letter says more. */
const LETTERS_WITHOUT_SPACES = 4;
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Whether a text has substance: it is present and has 8 letters (4 in scripts without spaces).
 * @param data any plain data; only texts have substance.
 */
export function hasSubstance(data: Data): boolean {
  if (typeof data !== 'string' || isAbsentText(data)) return false;
  let letters = 0;
  let spaceless = 0;
  for (const character of data) {
    if (!/\p{L}/u.test(character)) continue;
    letters++;
    if (SPACELESS.test(character)) spaceless++;
    if (letters >= LETTERS || spaceless >= LETTERS_WITHOUT_SPACES) return true;
  }
  return false;
}
