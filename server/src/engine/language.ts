/** The language of a file. */
import type { Language } from '../syntax/document';

/**
 * The language of a file, by its name.
 * @param path a name or path.
 * @returns JSON for `.json` and `.jsonld`, Markdown for `.md` and `.markdown`, YAML for all else.
 */
export function languageOf(path: string): Language {
  if (/\.json(?:ld)?$/i.test(path)) return 'json';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'yaml';
}
