/** Names of files that tell of what lies beside them, wherever they are looked for: each as a pattern, and all together. */

/** A licence: `LICENSE`, `LICENCE.md`, `COPYING`, `LICENSE-CODE.txt`. */
export const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[-_.].{1,40})?$/i;

/** A citation file (Citation File Format). */
export const CITATION_FILE = /^citation\.cff$/i;

/** A list of changes. */
export const CHANGELOG_FILE = /^(?:change(?:s|log)(?:\.(?:md|rst|txt))?|(?:history|news|releases)\.(?:md|rst|txt))$/i;

/** A repository of git. */
export const REPOSITORY = '.git';

const OTHERS = /^(?:readme\.md|croissant\.json|\.git|v?\d+(?:\.\d+){1,3})$/i;

/**
 * Whether a name tells of what lies beside it: one of these, a card, a Croissant file, or a tag of a version.
 * @param name a name in a folder.
 */
export function isTelling(name: string): boolean {
  return [LICENCE_FILE, CITATION_FILE, CHANGELOG_FILE, OTHERS].some((pattern) => pattern.test(name));
}

/** The same for a watcher of files (LSP glob), as far as globs can say it; case counts. */
export const TELLING_GLOB =
  '{LICENSE*,LICENCE*,COPYING*,CITATION.cff,CHANGELOG*,CHANGES*,HISTORY.*,NEWS.*,RELEASES.*,README.md,croissant.json}';
