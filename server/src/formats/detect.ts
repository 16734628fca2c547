/**
 * Which files are ours, from the name and the first 4 KB alone. Pure; the client and the server use the same one, so
 * that a document is sent exactly when it is read.
 */

/** What a file is: a format that is read, or the linter's own configuration. */
export type Detected = 'medcheck' | 'benchmarkcard' | 'config';

/** How much of a text detection looks at, in UTF-16 code units. */
export const HEAD_LENGTH = 4096;

const DEFINITION_NAME = /^(?:.+\.)?medcheck\.(?:yaml|yml|json)$/is;
const CONFIG_NAME = /^medcheck\.config\.(?:yaml|yml|json)$/i;
const READABLE_NAME = /\.(?:yaml|yml|json)$/i;

/** The formats by the name that a user reads in a message. */
export const FORMAT_NAMES: Record<Exclude<Detected, 'config'>, string> = {
  medcheck: 'MedCheck definition (YAML or JSON with medcheck: "1.0")',
  benchmarkcard: 'BenchmarkCard (JSON)',
};

/**
 * What a file's name says.
 * @param path a path or uri path, with `/` or `\` as separators.
 * @returns `medcheck` or `config`; undefined where only the content can tell.
 */
export function detectByName(path: string): 'medcheck' | 'config' | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  if (CONFIG_NAME.test(name)) return 'config';
  return DEFINITION_NAME.test(name) ? 'medcheck' : undefined;
}

/**
 * Whether a file of this name may hold a definition or a foreign format.
 * @param path a path.
 */
export function isReadable(path: string): boolean {
  return READABLE_NAME.test(path);
}

/**
 * What a file is.
 * @param path a path or uri path.
 * @param head the beginning of its text, HEAD_LENGTH code units or more.
 * @returns the format; undefined for a file that is none of ours.
 */
export function detect(path: string, head: string): Detected | undefined {
  return detectByName(path) ?? detectByContent(head.slice(0, HEAD_LENGTH));
}

/**
 * What a text is, by its top-level keys.
 * @param head the beginning of the text.
 */
export function detectByContent(head: string): Exclude<Detected, 'config'> | undefined {
  const text = head.charCodeAt(0) === 0xfeff ? head.slice(1) : head;
  const start = /\S/.exec(text)?.[0];
  if (start === '{') {
    const keys = topKeys(text);
    if (keys.has('medcheck')) return 'medcheck';
    return keys.has('benchmark_details') || keys.has('benchmark_card') ? 'benchmarkcard' : undefined;
  }
  return /^["']?medcheck["']?[ \t]*:(?:[ \t]|$)/m.test(text) ? 'medcheck' : undefined;
}

/** The keys at the first level of a JSON (or YAML flow) object, as far as the text goes. */
function topKeys(text: string): Set<string> {
  const keys = new Set<string>();
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '{' || c === '[') depth++;
    else if (c === '}' || c === ']') depth--;
    else if (c === '"') {
      const end = closingQuote(text, i);
      if (depth === 1 && /^\s{0,100}:/.test(text.slice(end + 1, end + 102))) keys.add(text.slice(i + 1, end));
      i = end;
    } else if (depth === 1 && c === 'm' && /^medcheck\s?:/.test(text.slice(i, i + 10))) keys.add('medcheck');
  }
  return keys;
}

function closingQuote(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return text.length;
}
