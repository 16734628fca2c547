/** Turns what BenchmarkCards say in words into the native format's values: languages, licences, numbers, ids. */
import { isSpdxExpression, spdxFor, spelledOut } from '../spdx';

/** Languages by their English names, with their BCP 47 tags (IANA Language Subtag Registry). */
const LANGUAGES: Readonly<Record<string, string>> = {
  afrikaans: 'af',
  albanian: 'sq',
  amharic: 'am',
  arabic: 'ar',
  armenian: 'hy',
  azerbaijani: 'az',
  basque: 'eu',
  belarusian: 'be',
  bengali: 'bn',
  bosnian: 'bs',
  bulgarian: 'bg',
  burmese: 'my',
  cantonese: 'yue',
  catalan: 'ca',
  chinese: 'zh',
  croatian: 'hr',
  czech: 'cs',
  danish: 'da',
  dutch: 'nl',
  english: 'en',
  estonian: 'et',
  farsi: 'fa',
  filipino: 'fil',
  finnish: 'fi',
  french: 'fr',
  galician: 'gl',
  georgian: 'ka',
  german: 'de',
  greek: 'el',
  gujarati: 'gu',
  hausa: 'ha',
  hebrew: 'he',
  hindi: 'hi',
  hungarian: 'hu',
  icelandic: 'is',
  igbo: 'ig',
  indonesian: 'id',
  irish: 'ga',
  italian: 'it',
  japanese: 'ja',
  kannada: 'kn',
  kazakh: 'kk',
  khmer: 'km',
  kinyarwanda: 'rw',
  korean: 'ko',
  kurdish: 'ku',
  lao: 'lo',
  latin: 'la',
  latvian: 'lv',
  lithuanian: 'lt',
  macedonian: 'mk',
  malay: 'ms',
  malayalam: 'ml',
  maltese: 'mt',
  mandarin: 'cmn',
  marathi: 'mr',
  mongolian: 'mn',
  nepali: 'ne',
  norwegian: 'no',
  pashto: 'ps',
  persian: 'fa',
  polish: 'pl',
  portuguese: 'pt',
  punjabi: 'pa',
  romanian: 'ro',
  russian: 'ru',
  serbian: 'sr',
  sinhala: 'si',
  slovak: 'sk',
  slovenian: 'sl',
  somali: 'so',
  spanish: 'es',
  swahili: 'sw',
  swedish: 'sv',
  tagalog: 'tl',
  tamil: 'ta',
  telugu: 'te',
  thai: 'th',
  tibetan: 'bo',
  turkish: 'tr',
  ukrainian: 'uk',
  urdu: 'ur',
  uzbek: 'uz',
  vietnamese: 'vi',
  welsh: 'cy',
  xhosa: 'xh',
  yoruba: 'yo',
  zulu: 'zu',
  'simplified chinese': 'zh-Hans',
  'traditional chinese': 'zh-Hant',
  'chinese (simplified)': 'zh-Hans',
  'chinese (traditional)': 'zh-Hant',
  'mandarin chinese': 'cmn',
  'american english': 'en-US',
  'british english': 'en-GB',
  'brazilian portuguese': 'pt-BR',
};

const TAGS = new Set(Object.values(LANGUAGES));

/**
 * The BCP 47 tag of a language.
 * @param name its English name in any case ("Chinese (simplified)"), or a tag ("pt-BR").
 * @returns the tag; undefined for a name that is not known.
 */
export function languageTag(name: string): string | undefined {
  const folded = name.trim().toLowerCase();
  if (Object.hasOwn(LANGUAGES, folded)) return LANGUAGES[folded];
  const [, primary = ''] = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8}){0,2}$/.exec(folded) ?? [];
  return TAGS.has(primary) ? name.trim().replaceAll('_', '-') : undefined;
}

/**
 * The SPDX identifier of a licence.
 * @param text a licence as a card names it ("Released under CC BY-NC 4.0 International", "MIT License", "Apache-2.0").
 * @returns the identifier; undefined where the text names no single licence with its version.
 */
export function spdxOf(text: string): string | undefined {
  const written = text.trim().replace(/\.$/, '');
  if (isSpdxExpression(written)) return spelledOut(written);
  return spdxFor(written.replace(/\b(?:released|available) /gi, ''));
}

/**
 * How many items a text counts.
 * @param text as "7,469 questions".
 * @returns the number; undefined where it has none, several, or one that is no exact count.
 */
export function countOf(text: string): number | undefined {
  const numbers = text.match(/\d[\d.,]*/g) ?? [];
  const [, count = ''] = /(?:^|[\s(])(\d{1,3}(?:,\d{3}){1,3}|\d{1,9})\s+[a-z]{3}/i.exec(text.slice(0, 1000)) ?? [];
  const inexact =
    /\b(?:about|around|approximately|over|more than|at least|nearly|up to|roughly|million|billion|thousand)\b|[~≈<>]/i;
  if (count === '' || numbers.length !== 1 || inexact.test(text)) return undefined;
  return Number(count.replaceAll(',', ''));
}

/** The standards of the list by what a text may call them; the first that matches the word decides. */
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/^SNOMED/, 'SNOMED CT'],
  [/^ORPHA/, 'ORPHAcode'],
  [/^FHIR$/, 'HL7 FHIR'],
  [/^OMOP$/, 'OMOP CDM'],
  [/^SCP/, 'SCP-ECG'],
  [/^ICD-?9$/, 'ICD-9-CM'],
  [/^ICD-?O/, 'ICD-O-3'],
  [/^ICD(\d)/, 'ICD-$1'],
];

/**
 * A standard by the name that the native format lists it under.
 * @param word the name as a text has it ("SNOMED", "FHIR", "ICD10").
 */
export function systemName(word: string): string {
  const found = SYSTEMS.find(([pattern]) => pattern.test(word));
  return found ? (found[1].includes('$1') ? word.replace(found[0], found[1]) : found[1]) : word;
}

/**
 * Makes ids out of names.
 * @returns a function that yields for each name an id of lower-case words joined by hyphens; no id is yielded twice.
 */
export function idMaker(): (name: string) => string {
  // How often each was asked for: many equal names must not make the search long.
  const used = new Map<string, number>();
  return (name) => {
    const letters = name.slice(0, 200).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const base = (letters.match(/[a-z0-9]+/g) ?? ['item']).join('-').slice(0, 40).replace(/-$/, '');
    let id = base;
    let n = used.get(base) ?? 0;
    while (used.has(id)) id = `${base}-${++n + 1}`;
    used.set(base, n);
    used.set(id, used.get(id) ?? 0);
    return id;
  };
}

/** What splits are called, by what they are for; the first that fits decides. */
const SPLIT_ROLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:held[-_ ]?out|hidden|private)/i, 'held_out'],
  [/^test/i, 'test'],
  [/^(?:dev|val)/i, 'development'],
  [/^train/i, 'train'],
];

/**
 * What a split is for, by its name.
 * @param name the name of a split ("validation", "train_unlabeled").
 * @returns a value of the native `role`; undefined where the name does not say.
 */
export function splitRole(name: string): string | undefined {
  return SPLIT_ROLES.find(([pattern]) => pattern.test(name.trim()))?.[1];
}
