/**
 * Samples of the texts of licences, by which licence-text.ts recognises them. `npm run generate` takes them from the SPDX
 * License List (package spdx-license-list), whose texts themselves would take megabytes.
 */

/** What is known of the text of one licence. */
export interface LicenceSample {
  /** Identifiers that share this text: `GPL-3.0-only` and `GPL-3.0-or-later`. */
  ids: string[];
  /** How many different pairs of words the text has. */
  size: number;
  /** The smallest hashes of these pairs, in ascending order, three letters each. */
  sample: string;
}

/** The licences that data and code of benchmarks have. */
const USUAL =
  /^(?:CC-BY(?:-NC)?(?:-SA|-ND)?-[234]\.0|CC0-1\.0|ODbL-1\.0|ODC-By-1\.0|PDDL-1\.0|CDLA-.+|[CO]-UDA-1\.0|OGL-UK-3\.0|etalab-2\.0|MIT|MIT-0|Apache-2\.0|BSD-[23]-Clause|BSD-3-Clause-Clear|(?:A?GPL-3|GPL-2|LGPL-[23])\.\d(?:-only|-or-later)?|MPL-2\.0|ISC|EPL-2\.0|Unlicense|EUPL-1\.2|ECL-2\.0|Artistic-2\.0|BSL-1\.0|Zlib|GFDL-1\.3(?:-only|-or-later)?|UPL-1\.0|MulanPSL-2\.0)$/;

/** So many pairs of a text are kept: enough to tell CC-BY-4.0 from CC-BY-NC-4.0. */
const SAMPLE = 128;

/**
 * Takes the samples.
 * @param texts the licences of the SPDX License List with their texts, by identifier.
 * @returns one sample for each text of a usual licence, by the first of its identifiers.
 */
export function licenceSamples(texts: Readonly<Record<string, { licenseText: string }>>): LicenceSample[] {
  const byText = new Map<string, string[]>();
  for (const id of Object.keys(texts)
    .filter((name) => USUAL.test(name))
    .sort()) {
    const text = texts[id]?.licenseText ?? '';
    byText.set(text, [...(byText.get(text) ?? []), id]);
  }
  return [...byText].map(([text, ids]) => {
    const pairs = [...pairsOf(text)].sort((a, b) => a - b);
    return { ids, size: pairs.length, sample: pairs.slice(0, SAMPLE).map(lettersOf).join('') };
  });
}

/**
 * The pairs of neighbouring words of a text, without its copyright lines.
 * @param text a text.
 * @returns their hashes, of BITS bits.
 */
export function pairsOf(text: string): Set<number> {
  const words = text
    .toLowerCase()
    .split(/[\r\n]+/)
    .filter((line) => !/^(?:copyright|\(c\)|©)/.test(line.trim()))
    .join(' ')
    .match(/[a-z0-9]+/g);
  const pairs = new Set<number>();
  words?.forEach((word, i) => {
    const next = words[i + 1];
    if (next !== undefined) pairs.add(hashOf(`${word} ${next}`));
  });
  return pairs;
}

/** Hashes have 18 bits: three letters of six. */
const BITS = 18;

/** FNV-1a with the end of MurmurHash3 (both in the public domain), cut to BITS. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % 2 ** BITS;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function lettersOf(hash: number): string {
  return [hash >> 12, (hash >> 6) & 63, hash & 63].map((six) => LETTERS[six]).join('');
}

/**
 * The hashes of a sample.
 * @param sample three letters a hash.
 */
export function hashesOf(sample: string): number[] {
  return (sample.match(/.{3}/g) ?? []).map(numberOf);
}

function numberOf(letters: string): number {
  return [...letters].reduce((hash, letter) => hash * 64 + LETTERS.indexOf(letter), 0);
}
