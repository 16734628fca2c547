/** Completions in tests: asked for at a mark, shown and accepted as VS Code does it. */
import {
  type ClientCapabilities,
  type CompletionItem,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Position,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { Platform } from '../../server/src/lsp/platform';
import { Lines } from '../../server/src/syntax/text';
import { EDITOR, Session, fakePlatform } from './session';

/** What VS Code can do with completions. */
export const COMPLETING: ClientCapabilities = {
  ...EDITOR,
  textDocument: {
    ...EDITOR.textDocument,
    completion: {
      insertTextMode: InsertTextMode.adjustIndentation,
      completionItem: {
        snippetSupport: true,
        labelDetailsSupport: true,
        documentationFormat: [MarkupKind.Markdown, MarkupKind.PlainText],
        insertTextModeSupport: { valueSet: [InsertTextMode.asIs, InsertTextMode.adjustIndentation] },
      },
    },
  },
};

/** A text with the cursor in it. */
export interface Asked {
  text: string;
  position: Position;
}

/**
 * Takes the last `|` out of a text.
 * @param marked the text with `|` for the cursor.
 */
export function asked(marked: string): Asked {
  const at = marked.lastIndexOf('|');
  const text = marked.slice(0, at) + marked.slice(at + 1);
  return { text, position: new Lines(text).positionAt(at) };
}

/** How a text is completed. */
export interface CompleteOptions {
  capabilities?: ClientCapabilities;
  platform?: Platform;
  uri?: string;
}

/**
 * The completions at a mark, from a server of their own, in the order in which they are shown: those that fit what is
 * typed already.
 * @param marked the text with `|` for the cursor.
 */
export async function complete(marked: string, options: CompleteOptions = {}): Promise<CompletionItem[]> {
  const { capabilities = COMPLETING, platform = fakePlatform(), uri = 'file:///w/medcheck.yaml' } = options;
  const { text, position } = asked(marked);
  const session = await Session.start({ platform, capabilities });
  session.open(uri, text, uri.endsWith('.json') ? 'json' : 'yaml');
  const items = await session.completion(uri, position);
  session.end();
  return shownAt(items, text, position);
}

/**
 * The items that an editor shows, in order: those whose filter holds the letters that are typed, one after the other.
 * @param items what the server answers.
 */
export function shownAt(items: readonly CompletionItem[], text: string, position: Position): CompletionItem[] {
  const lines = new Lines(text);
  const offset = lines.offsetAt(position);
  const fits = (item: CompletionItem): boolean => {
    const { range } = editOf(item);
    if (range.start.line !== position.line || range.end.line !== position.line)
      throw new Error(`${item.label} replaces more than the cursor's line.`);
    const typed = text.slice(lines.offsetAt(range.start), offset).trimStart().toLowerCase();
    let from = 0;
    for (const letter of typed) {
      const at = (item.filterText ?? item.label).toLowerCase().indexOf(letter, from);
      if (at < 0) return false;
      from = at + 1;
    }
    return true;
  };
  const key = (item: CompletionItem): string => item.sortText ?? item.label;
  return items.filter(fits).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The one edit of an item. */
export function editOf(item: CompletionItem): TextEdit {
  if (!item.textEdit || !('range' in item.textEdit)) throw new Error(`${item.label} has no range.`);
  return item.textEdit;
}

/** A text after an item was accepted; tab stops stand as their placeholder or first choice. */
export function accept(text: string, item: CompletionItem): string {
  const { range, newText } = editOf(item);
  const lines = new Lines(text);
  const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
  const lead = /^[ \t]*/.exec(lines.lineText(range.start.line).slice(0, range.start.character))?.[0] ?? '';
  const written = item.insertTextFormat === InsertTextFormat.Snippet ? expanded(newText) : newText;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = item.insertTextMode === InsertTextMode.asIs ? '' : lead;
  const inserted = written.replace(/\r?\n/g, eol + indent);
  let result = text.slice(0, start) + inserted + text.slice(end);
  for (const edit of item.additionalTextEdits ?? []) {
    const at = lines.offsetAt(edit.range.start);
    if (at > start) throw new Error('A further edit comes after the main one.');
    result = result.slice(0, at) + edit.newText + result.slice(at + lines.offsetAt(edit.range.end) - at);
  }
  return result;
}

/** A snippet with its placeholders, or the first of its choices. */
export function expanded(snippet: string): string {
  let result = '';
  for (let i = 0; i < snippet.length; i++) {
    const c = snippet[i] ?? '';
    const stop = /^\$\{\d+(?:([:|])((?:\\.|[^\\}])*))?\}/.exec(snippet.slice(i));
    if (c === '\\') result += snippet[++i] ?? '';
    else if (stop) {
      const [whole, kind, content = ''] = stop;
      const first = kind === '|' ? (/^(?:\\.|[^\\,|])*/.exec(content)?.[0] ?? '') : content;
      result += first.replace(/\\(.)/g, '$1');
      i += whole.length - 1;
    } else if (c === '$') throw new Error(`A dollar sign is not escaped in ${snippet}.`);
    else result += c;
  }
  return result;
}
