/** What a parser makes of a text, and the parsed documents that come of it. */
import type { Comment, Language, ParsedDocument, SyntaxProblem } from './document';
import type { RelNode } from './relative';
import type { Lines } from './text';
import { TooMuch, lazyTreeOf, treeOf } from './tree';

/** One document of a composed text. */
export interface ComposedDocument {
  /** Where the document begins: at its `---`, where it has one. */
  from: number;
  root: RelNode | null;
  /** The offset of the root. */
  rootAt: number;
  /** Where a `...` ends the document; without it, it ends where the next one begins. */
  end?: number;
  /** What the parser found wrong, in order. */
  errors: SyntaxProblem[];
  /** Why the tree was not made: it is too deep. */
  unread?: TooMuch;
}

/** A text that the parser has gone through. */
export interface ComposedText {
  language: Exclude<Language, 'markdown'>;
  documents: ComposedDocument[];
  comments: Comment[];
  /** The limit that reading ended at. */
  limit?: SyntaxProblem;
  /**
   * Whether a bracket or a brace is not closed. In YAML, the lexer then goes on in a state of its own. In JSON, also
   * whether the parser passed over one: what it closes is then another one than it seems.
   */
  isUnclosed: boolean;
  /** How many lexical tokens were read. */
  tokens: number;
}

/**
 * The parsed documents of a composed text.
 * @param lines the text.
 * @param composed what the parser made of it.
 * @param isLazy whether trees are made as they are looked at, where nothing hinders.
 * @returns at least one document.
 */
export function documentsOf(
  lines: Lines,
  { language, documents, comments, limit }: ComposedText,
  isLazy = false,
): ParsedDocument[] {
  const { length } = lines.text;
  const limits = limit ? [limit] : [];
  if (documents.length === 0) {
    return [{ language, lines, start: 0, end: length, root: null, errors: limits, duplicates: [], comments }];
  }
  let from = 0;
  return documents.map(({ root, rootAt, errors, end: endOfDocument, unread }, i) => {
    const isLast = i === documents.length - 1;
    const start = from;
    const end = isLast ? length : Math.min(endOfDocument ?? length, documents[i + 1]?.from ?? length);
    from = end;
    const parsed: ParsedDocument = {
      language,
      lines,
      start,
      end,
      root: null,
      errors: [...errors, ...(isLast ? limits : [])],
      duplicates: [],
      comments: documents.length === 1 && end === length ? comments : commentsIn(comments, start, end),
    };
    try {
      if (unread) throw unread;
      const lazy = root && isLazy ? lazyTreeOf(root, rootAt, parsed.errors) : undefined;
      if (root) Object.assign(parsed, lazy ?? treeOf(root, rootAt, parsed.errors));
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      const at = Math.min(error.at ?? start, length);
      // What else is wrong with a document that is not read helps nobody.
      parsed.errors = [{ start: at, end: Math.min(at + 1, length), message: error.message, limit: true }];
    }
    return parsed;
  });
}

function commentsIn(comments: readonly Comment[], from: number, to: number): Comment[] {
  return comments.filter(({ start }) => start >= from && start < to);
}
