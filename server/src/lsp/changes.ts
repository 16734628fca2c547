/** Notes where open documents change, so that only that has to be read again. */
import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../syntax/text';

/** Makes and changes the open documents, for the library's TextDocuments. */
export class Changes implements TextDocumentsConfiguration<TextDocument> {
  private readonly spans = new WeakMap<TextDocument, Span>();

  create(uri: string, languageId: string, version: number, content: string): TextDocument {
    return TextDocument.create(uri, languageId, version, content);
  }

  update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    for (const change of changes) {
      const span = spanOf(document, change);
      const known = this.spans.get(document);
      this.spans.set(document, known ? joined(known, span) : span);
      TextDocument.update(document, [change], version);
    }
    return changes.length > 0 ? document : TextDocument.update(document, [], version);
  }

  /**
   * What was replaced since this was asked last; undefined where nothing was.
   * @param document an open document.
   */
  take(document: TextDocument): Span | undefined {
    const span = this.spans.get(document);
    this.spans.delete(document);
    return span;
  }
}

function spanOf(document: TextDocument, change: TextDocumentContentChangeEvent): Span {
  const { text } = change;
  if ('range' in change) {
    const [one, other] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
    const start = Math.min(one, other);
    return { start, end: Math.max(one, other), newEnd: start + text.length };
  }
  return difference(document.getText(), text);
}

/**
 * Where two texts differ.
 * @param before one text.
 * @param after the other.
 * @returns the stretch between what they begin with and what they end with alike.
 */
export function difference(before: string, after: string): Span {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  const ends = (i: number): boolean =>
    before.charCodeAt(before.length - 1 - i) === after.charCodeAt(after.length - 1 - i);
  while (same < shorter - start && ends(same)) same++;
  return { start, end: before.length - same, newEnd: after.length - same };
}

/** Two edits, one after the other, as one. */
function joined(first: Span, second: Span): Span {
  const end = Math.max(first.newEnd, second.end);
  return {
    start: Math.min(first.start, second.start),
    end: first.end + end - first.newEnd,
    newEnd: end + second.newEnd - second.end,
  };
}
