/** Directives in comments: `# medcheck-disable-next-line MC09, MC16 -- reason` and `# medcheck-disable …`. */
import { closest } from '../formats/definition/read';
import type { Comment } from '../syntax/document';

/** The directives that there are. */
export const DIRECTIVES = ['disable', 'disable-next-line'] as const;

const DIRECTIVE = /^(\s{0,20}medcheck-)([a-z-]{1,60})(?![\w./])(.*)$/is;

/** One word of a directive, with its offsets in the text. */
export interface DirectiveWord {
  text: string;
  start: number;
  end: number;
}

/** A comment that is a directive, or is meant to be one. */
export interface Directive {
  comment: Comment;
  /** The word behind `medcheck-`, as written. */
  name: string;
  /** Whether it is one of the directives that there are. */
  isKnown: boolean;
  /** The ids and codes that it names. */
  codes: DirectiveWord[];
  /** What stands behind `--`; '' where there is none. */
  reason: string;
  /** The offset behind the last word before `--`. */
  codesEnd: number;
}

/**
 * Reads a comment as a directive.
 * @param comment the comment.
 * @returns undefined for any other comment, also for one that begins with a file's name, such as medcheck-report.json.
 */
export function directiveOf(comment: Comment): Directive | undefined {
  const match = DIRECTIVE.exec(comment.text.trimEnd());
  if (!match) return undefined;
  const [, lead = '', name = '', rest = ''] = match;
  const isKnown = (DIRECTIVES as readonly string[]).includes(name);
  if (!isKnown && !/able/i.test(name) && !closest(name, DIRECTIVES)) return undefined;
  // The mark of a comment is one character.
  const from = comment.start + 1 + lead.length + name.length;
  const separator = rest.indexOf('--');
  const named = separator < 0 ? rest : rest.slice(0, separator);
  const codes = [...named.matchAll(/[^\s,:]+/g)].map(({ 0: text, index }) => {
    return { text, start: from + index, end: from + index + text.length };
  });
  const reason = separator < 0 ? '' : rest.slice(separator + 2).trim();
  return { comment, name, isKnown, codes, reason, codesEnd: codes.at(-1)?.end ?? from };
}

/**
 * Whether a comment may be a directive, by its first letter. A file has thousands of comments, and hardly any is one.
 * @param text what stands behind the comment's mark.
 */
export function mayBeDirective(text: string): boolean {
  let at = 0;
  while (text.charCodeAt(at) <= 32) at++;
  // (beyond ASCII there is white space, too)
  return text.charCodeAt(at) > 127 || text[at] === 'm' || text[at] === 'M';
}
