/** The one entry to parsing. */
import { withoutConflicts } from './conflict';
import { type ComposedText, documentsOf } from './composed';
import type { Language, ParsedDocument, SyntaxProblem } from './document';
import { composeJson } from './json';
import { parseMarkdown } from './markdown';
import { type Steps, finished } from './steps';
import { Lines } from './text';
import { composingYaml } from './yaml';

/**
 * Parses a text; never throws.
 * @param text the whole text.
 * @param language how to read it.
 * @returns its documents, at least one; JSON and Markdown have exactly one.
 */
export function parse(text: string, language: Language): ParsedDocument[] {
  const lines = new Lines(text);
  const conflict = withoutConflicts(lines);
  const readable = conflict?.readable ?? text;
  const documents =
    language === 'markdown' ? [parseMarkdown(lines, readable)] : documentsOf(lines, compose(readable, language, false));
  if (conflict) sayOnce(documents, conflict.problem);
  return documents;
}

/**
 * Runs a language's parser over a text.
 * @param text the text.
 * @param language how to read it.
 * @param withLines whether the trees are to say where their parts can be read again.
 */
export function compose(text: string, language: ComposedText['language'], withLines: boolean): ComposedText {
  return finished(composing(text, language, withLines));
}

/**
 * The same in steps. JSON is read in one: a megabyte takes less than a tenth of a second.
 * @param text the text.
 * @param language how to read it.
 * @param withLines whether the trees are to say where their parts can be read again.
 */
export function* composing(text: string, language: ComposedText['language'], withLines: boolean): Steps<ComposedText> {
  return language === 'json' ? composeJson(text, withLines) : yield* composingYaml(text, withLines);
}

/** A conflict is one problem: what the parser misses around it is no mistake of the author's. */
function sayOnce(documents: ParsedDocument[], problem: SyntaxProblem): void {
  for (const document of documents) document.errors = [];
  const holder = documents.find(({ end }) => problem.start < end) ?? documents.at(-1);
  holder?.errors.push(problem);
}
