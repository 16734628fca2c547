/** A parsed document: plain data, the tree with positions, comments and errors. Parsing never throws. */
import type { Entry, SyntaxNode } from './node';
import { find } from './node';
import type { Lines, Range } from './text';

/** The languages that files are written in; definitions are YAML or JSON. */
export type Language = 'yaml' | 'json' | 'markdown';

/** A comment; `start` is the offset of its mark, `text` is what follows the mark. */
export interface Comment {
  start: number;
  end: number;
  text: string;
}

/** Something that the grammar of the language does not allow. */
export interface SyntaxProblem {
  start: number;
  end: number;
  message: string;
  /** Reading ended at a limit of ours. No other tool reports it, so it is shown even where syntax errors are not. */
  limit?: true;
}

/**
 * The order of problems: by place.
 * @param a one problem.
 * @param b another.
 */
export function byPlace(a: SyntaxProblem, b: SyntaxProblem): number {
  return a.start - b.start || a.end - b.end;
}

/** A key that occurs twice in one mapping; `first` is the one that counts. */
export interface DuplicateKey {
  first: Entry;
  second: Entry;
}

/** One document of a text; a YAML text may hold several. */
export interface ParsedDocument {
  language: Language;
  lines: Lines;
  /** The offsets of the document in the text. */
  start: number;
  end: number;
  /** The tree; null where the document is empty or could not be read at all. */
  root: SyntaxNode | null;
  /** In order of their place. */
  errors: SyntaxProblem[];
  duplicates: DuplicateKey[];
  /** In order of their position. */
  comments: Comment[];
}

/** Nesting deeper than this is an error: no definition needs it, and it keeps every walk within the stack. */
export const MAX_DEPTH = 100;
/** What is said where MAX_DEPTH is exceeded. */
export const TOO_DEEP = `The file is nested deeper than ${MAX_DEPTH} levels and is not read. Is a closing bracket or a line break missing here?`;
/** More nodes than this, aliases expanded, is an error: an alias bomb would otherwise fill the memory. */
export const MAX_NODES = 1_000_000;
/** So many characters of keys and values, aliases expanded: more than any file that is read holds without aliases. */
export const MAX_CHARACTERS = 16 * 1024 * 1024;
/** A text of more lexical tokens than this is noise; reading on would only keep the author waiting. */
export const MAX_TOKENS = 1_000_000;
/** What is said where MAX_TOKENS is exceeded. */
export const TOO_MANY_TOKENS =
  'The file holds too many values to be a definition and is not read. Keep data in files of their own, and name them here.';
/** A longer key is an error and is not read: YAML allows none. */
export const MAX_KEY = 1024;
/** The keys from the root to a value take this many characters together: pointers repeat them for every value below. */
export const MAX_PATH = 2048;
/** What is said of a key that is longer than MAX_KEY, or exceeds MAX_PATH. */
export const KEY_TOO_LONG = `A key is longer than ${MAX_KEY} characters, or ${MAX_PATH} with those that it stands in, and is not read. Is a quote or a line break missing?`;
/** Errors beyond this are not listed: nobody reads them, and each costs a diagnostic. */
export const MAX_ERRORS = 100;

/**
 * Where a finding about a pointer is shown (see docs/architecture.md, "Positions"): the value that stands there; for
 * something missing, the key of the closest existing ancestor; in a list item its first key (JSON: its opening brace).
 * @param doc the document.
 * @param pointer the place that the finding is about; '' for the whole document.
 * @param rootKey the key whose range stands for the root, if the document has it; else its first key is taken.
 * @returns a range of one line.
 */
export function rangeOf(doc: ParsedDocument, pointer: string, rootKey = 'medcheck'): Range {
  const found = find(doc.root, pointer);
  if (!found) return doc.lines.lineRange(doc.start, doc.start);
  const { node, entry } = found;
  if (found.pointer === '') {
    if (node.kind !== 'map') return doc.lines.lineRange(node.start, node.end);
    const key = node.entries.find((e) => e.key === rootKey) ?? node.entries[0];
    return key ? doc.lines.lineRange(key.keyStart, key.keyEnd) : doc.lines.lineRange(node.start, node.end);
  }
  // What is missing below an existing object, and an object or list as a whole, is shown at its key;
  // so is a block scalar, whose first line is only its mark.
  if (
    entry &&
    (node.kind !== 'scalar' || node.style === 'empty' || node.style === 'block' || node.start === node.end)
  ) {
    return doc.lines.lineRange(entry.keyStart, entry.keyEnd);
  }
  if (node.kind === 'map') {
    if (doc.language === 'json') return doc.lines.lineRange(node.start, node.start + 1);
    const first = node.entries[0];
    if (first) return doc.lines.lineRange(first.keyStart, first.keyEnd);
  }
  return doc.lines.lineRange(node.start, node.end);
}

/**
 * The range of the key at a pointer.
 * @param doc the document.
 * @param pointer the pointer of the key's value.
 * @returns the key's range; where the pointer is no key, what rangeOf gives.
 */
export function keyRangeOf(doc: ParsedDocument, pointer: string): Range {
  const found = find(doc.root, pointer);
  if (found?.exact && found.entry) return doc.lines.lineRange(found.entry.keyStart, found.entry.keyEnd);
  return rangeOf(doc, pointer);
}
