/** The one entry to parsing. */
import { withoutConflicts } from './conflict';
import type { Language, ParsedDocument, SyntaxProblem } from './document';
import { parseJson } from './json';
import { parseMarkdown } from './markdown';
import { Lines } from './text';
import { parseYaml } from './yaml';

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
  const documents = documentsOf(lines, readable, language);
  if (conflict) sayOnce(documents, conflict.problem);
  return documents;
}

function documentsOf(lines: Lines, readable: string, language: Language): ParsedDocument[] {
  if (language === 'json') return [parseJson(lines, readable)];
  return language === 'markdown' ? [parseMarkdown(lines, readable)] : parseYaml(lines, readable);
}

/** A conflict is one problem: what the parser misses around it is no mistake of the author's. */
function sayOnce(documents: ParsedDocument[], problem: SyntaxProblem): void {
  for (const document of documents) document.errors = [];
  const holder = documents.find(({ end }) => problem.start < end) ?? documents.at(-1);
  holder?.errors.push(problem);
}
