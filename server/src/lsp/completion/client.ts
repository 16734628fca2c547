/** What a client makes of completions, read from its capabilities. */
import { type CompletionClientCapabilities, InsertTextMode, MarkupKind } from 'vscode-languageserver';

/** What matters of a client here. */
export interface CompletionClient {
  snippets: boolean;
  /** Whether it shows a short text beside the label; else that is the detail. */
  labelDetails: boolean;
  /** Whether it begins the further lines of what it inserts with the white space that the line begins with. */
  adjustsIndentation: boolean;
  /** How it is told so, where it can be told. */
  insertTextMode: InsertTextMode | undefined;
  /** Whether it shows no Markdown. */
  plain: boolean;
}

/**
 * Reads a client's capabilities. Clients that do not say how they indent are taken to do as VS Code does.
 * @param capabilities `textDocument.completion`.
 */
export function completionClient(capabilities: CompletionClientCapabilities | undefined): CompletionClient {
  const item = capabilities?.completionItem;
  const modes = item?.insertTextModeSupport?.valueSet ?? [];
  const known = modes[0] ?? capabilities?.insertTextMode ?? InsertTextMode.adjustIndentation;
  const mode = modes.includes(InsertTextMode.adjustIndentation) ? InsertTextMode.adjustIndentation : known;
  return {
    snippets: item?.snippetSupport === true,
    labelDetails: item?.labelDetailsSupport === true,
    adjustsIndentation: mode === InsertTextMode.adjustIndentation,
    insertTextMode: modes.includes(mode) ? mode : undefined,
    plain: !item?.documentationFormat?.includes(MarkupKind.Markdown),
  };
}
