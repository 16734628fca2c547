/** Recognises the text of a licence, by samples of the usual ones (licence-sample.ts). */
import { hashesOf, pairsOf } from './licence-sample';
import samples from './licence-samples.json';
import { isSpdxExpression, spdxFor, spelledOut } from './spdx';

/** A file that holds less of a licence's text than this is another one; names and placeholders differ. */
const CONTAINED = 0.85;
/** A file with much else in it (a second licence, notices of other software) is not a licence's text alone. */
const ALIKE = 0.75;
/** Texts closer to each other than this are told apart by their title only. */
const MARGIN = 0.01;

/** Longer files are no licences, in UTF-16 code units. */
const MAX_TEXT = 200_000;
/** Where a title may stand, in lines that are not blank. */
const TITLE_LINES = 5;

/**
 * The licence that a file has the text of. None is guessed: a text of two licences, or of an unusual one, has none.
 * @param text the file's text: the licence's own, its name, or `SPDX-License-Identifier: ...`.
 * @returns SPDX identifiers that the text stands for, of which one is meant; none where it is not known.
 */
export function licencesOf(text: string): readonly string[] {
  if (text.length > MAX_TEXT) return [];
  const tag = /\bSPDX-License-Identifier:[ \t]*([^\r\n]{1,200})/.exec(text)?.[1]?.trim();
  if (tag !== undefined) return isSpdxExpression(tag) ? [spelledOut(tag)] : [];
  const titles = titlesOf(text);
  const pairs = pairsOf(text);
  const contained = SAMPLES.flatMap(({ ids, size, hashes }) => {
    const share = hashes.filter((hash) => pairs.has(hash)).length / hashes.length;
    return share >= CONTAINED ? [{ ids, dice: (2 * share * size) / (size + pairs.size) }] : [];
  });
  const alike = contained.filter(({ dice }) => dice >= ALIKE).sort((a, b) => b.dice - a.dice);
  // (a further text stands beside this one)
  if (alike.length < contained.length) return [];
  const [best, second] = alike;
  if (!best) return titles.length === 1 && pairs.size < SHORT ? titles : [];
  if (titles.length > 0) return alike.find(({ ids }) => titles.every((id) => ids.includes(id)))?.ids ?? [];
  return second && best.dice - second.dice < MARGIN ? [] : best.ids;
}

/** A file of fewer pairs of words is a note that names a licence. */
const SHORT = 60;

/** The licences that the first lines name, each line alone or two together ("Apache License", "Version 2.0"). */
function titlesOf(text: string): string[] {
  const lines = (text.slice(0, 4000).match(/[^\r\n]+/g) ?? [])
    .map((line) => line.replace(/[#*_=~>`]/g, ' ').trim())
    .filter((line) => line !== '')
    .slice(0, TITLE_LINES);
  const named = lines
    .flatMap((line, i) => [line, `${line} ${lines[i + 1] ?? ''}`.split(', ')[0] ?? ''])
    .flatMap(licenceIn);
  return [...new Set(named)];
}

function licenceIn(line: string): string[] {
  const name = line.replace(/[.,;:]$/, '');
  // (the titles of Creative Commons' texts leave out whose they are)
  const id = spdxFor(name) ?? (/^Attribution\b/.test(name) ? spdxFor(`CC ${name}`) : undefined);
  return id === undefined ? [] : [id];
}

const SAMPLES = samples.map(({ ids, size, sample }) => ({ ids, size, hashes: hashesOf(sample) }));
