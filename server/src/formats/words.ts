/** How messages quote what a document says: short, and without characters that change how a line is shown. */

/** Controls, line separators, invisible and bidirectional marks, lone surrogates: they would hide or turn words. */
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text of a document for use in a message.
 * @param text the text.
 * @param length how many characters of it are shown.
 * @returns the text on one line, cut where it is long, without invisible characters.
 */
export function shown(text: string, length = 60): string {
  // A text may be megabytes long, and is shown many times. A character takes two code units at most.
  const trimmed = text.trim();
  const head = trimmed.slice(0, 2 * length + 2);
  const visible = head.replace(UNSHOWN, ' ').trim();
  const characters = [...visible];
  if (characters.length <= length && head.length === trimmed.length) return visible;
  return characters.slice(0, Math.min(length, characters.length) - 1).join('') + '…';
}

/**
 * A text of a document in quotation marks.
 * @param text the text.
 */
export function quoted(text: string): string {
  return `"${shown(text)}"`;
}

/**
 * Joins words as a sentence does: `a, b and c`.
 * @param words the words.
 * @param last the word before the last one.
 */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/**
 * A number with its noun.
 * @param count how many.
 * @param one the noun for one.
 * @param many the noun for more; by default `one` with an s.
 */
export function counted(count: number, one: string, many = one + 's'): string {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * A name for comparison with others: case, spaces, hyphens and underscores make no difference.
 * @param name the name.
 */
export function foldedName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
