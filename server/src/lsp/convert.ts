/** The engine's results as LSP objects. Nothing else builds LSP objects. */
import {
  type CodeLens,
  type Diagnostic as LspDiagnostic,
  DiagnosticSeverity,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentSymbol,
  type Hover,
  type CompletionItem,
  CompletionItemKind,
  type CreateFile,
  InsertTextFormat,
  type InlayHint,
  MarkupKind,
  type Range as LspRange,
  type SelectionRange,
  type SnippetTextEdit,
  type SymbolInformation,
  SymbolKind,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { plainOf, snippetOf } from '../edits/fragment';
import type { Edit } from '../edits/plan';
import type { Diagnostic } from '../engine/diagnostic';
import type { Severity } from '../formats/model';
import type { Lines } from '../syntax/text';
import type { DiagnosticData } from './actions';
import type { Hint } from './inlay';
import type { Lens } from './lenses';
import type { CompletionClient } from './completion/client';
import type { Proposal, ProposalKind } from './completion/proposal';
import { plainText } from '../report/escape';
import type { Span } from './selection';
import type { OutlineItem } from './symbols';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const CRITERION_CODE = /^(?:MC|MM|DR)\d\d$/;

/** What a diagnostic's links and places need of the document and the client. */
export interface DiagnosticContext {
  uri: string;
  /** The number of the document in its file. */
  document: number;
  /** The address of an imported file. */
  resolve(path: string): string;
  /** See InitializationOptions.explainLink. */
  explainLink: string | undefined;
  /** Whether the client shows related information. */
  relatedInformation: boolean;
}

/**
 * A finding as an LSP diagnostic.
 * @param diagnostic the finding; it must not be suppressed.
 * @param context the document and the client.
 */
export function toLspDiagnostic(diagnostic: Diagnostic, context: DiagnosticContext): LspDiagnostic {
  const { code, message, range, severity, related, pointer } = diagnostic;
  const data: DiagnosticData = { pointer, document: context.document };
  const result: LspDiagnostic = { code, message, range, severity: SEVERITIES[severity], source: 'medcheck', data };
  const page = pageOfCode(code);
  if (page && context.explainLink) result.codeDescription = { href: context.explainLink.replaceAll('{id}', page) };
  if (related.length > 0 && context.relatedInformation) {
    result.relatedInformation = related.map((r) => ({
      location: { uri: r.path === null ? context.uri : context.resolve(r.path), range: r.range },
      message: r.message,
    }));
  }
  return result;
}

/**
 * The criterion whose page explains a finding.
 * @param code the finding's code.
 * @returns undefined where there is none.
 */
export function pageOfCode(code: string): string | undefined {
  if (code === 'claim') return 'DR05';
  return CRITERION_CODE.test(code) ? code : undefined;
}

/** Edits of one file. */
export interface DocumentEdits {
  uri: string;
  /** The version that they are made for; null for a file that is not open. */
  version: number | null;
  /** The text that they are made for. */
  lines: Lines;
  edits: readonly Edit[];
  /** Whether the file is to be made. */
  create?: true;
}

/** Which edits a client can carry out. */
export interface EditSupport {
  /** `documentChanges`: edits that name the version that they are for. */
  versioned: boolean;
  /** Edits with tab stops (LSP 3.18). */
  snippets: boolean;
  /** Making a file. */
  create: boolean;
}

/**
 * Edits as an LSP workspace edit. Placeholders are tab stops where the client knows them, else plain text.
 * @param files the edits, file by file.
 * @param support what the client can carry out.
 */
export function toWorkspaceEdit(files: readonly DocumentEdits[], support: EditSupport): WorkspaceEdit {
  if (!support.versioned) {
    return {
      changes: Object.fromEntries(
        files.map((file) => [file.uri, file.edits.map((edit) => plainEdit(file.lines, edit))]),
      ),
    };
  }
  const documentChanges = files.flatMap(({ uri, version, lines, edits, create }): (CreateFile | TextDocumentEdit)[] => [
    ...(create ? [{ kind: 'create' as const, uri, options: { overwrite: false, ignoreIfExists: false } }] : []),
    {
      textDocument: { uri, version },
      edits: support.snippets ? snippetEdits(lines, edits) : edits.map((edit) => plainEdit(lines, edit)),
    },
  ]);
  return { documentChanges };
}

function plainEdit(lines: Lines, { start, end, pieces }: Edit): TextEdit {
  return { range: { start: lines.positionAt(start), end: lines.positionAt(end) }, newText: plainOf(pieces) };
}

function snippetEdits(lines: Lines, edits: readonly Edit[]): (TextEdit | SnippetTextEdit)[] {
  if (!edits.some(hasStops)) return edits.map((edit) => plainEdit(lines, edit));
  let stops = 1;
  return fromLineStarts(lines, edits).map((edit) => {
    if (!hasStops(edit)) return plainEdit(lines, edit);
    const { start, end, pieces } = edit;
    // Tab stops of one number are one tab stop, in whichever edit they are.
    const value = snippetOf(pieces, stops);
    stops += pieces.filter((piece) => typeof piece !== 'string').length;
    return {
      range: { start: lines.positionAt(start), end: lines.positionAt(end) },
      snippet: { kind: 'snippet', value },
    };
  });
}

function hasStops({ pieces }: Edit): boolean {
  return pieces.some((piece) => typeof piece !== 'string');
}

/**
 * An editor indents the further lines of a snippet (VS Code: of all edits beside one) as the line that it begins in. Ours
 * are indented already, so that an edit of several lines is made to begin at a line's start.
 */
function fromLineStarts(lines: Lines, edits: readonly Edit[]): Edit[] {
  const made: Edit[] = [];
  for (const edit of edits.map((one) => onNextLine(lines, one))) {
    const previous = made.at(-1);
    const isSameLine = previous && lines.positionAt(previous.end).line === lines.positionAt(edit.start).line;
    if (isSameLine && (isLong(edit) || isLong(previous))) {
      const between = lines.text.slice(previous.end, edit.start);
      made[made.length - 1] = { ...previous, end: edit.end, pieces: [...previous.pieces, between, ...edit.pieces] };
    } else made.push(edit);
  }
  return made.map((edit) => {
    const { line, character } = lines.positionAt(edit.start);
    const lead = lines.lineText(line).slice(0, character);
    if (!isLong(edit) || !/^\s/.test(lead)) return edit;
    return { ...edit, start: edit.start - character, pieces: [lead, ...edit.pieces] };
  });
}

function isLong({ pieces }: Edit): boolean {
  return pieces.some((piece) => typeof piece === 'string' && piece.includes('\n'));
}

/** Lines that are added behind a line's end are as well added before the next line. */
function onNextLine(lines: Lines, edit: Edit): Edit {
  const { start, end, pieces } = edit;
  const [first = '', ...rest] = pieces;
  const eol = typeof first === 'string' ? /^\r?\n/.exec(first)?.[0] : undefined;
  const { line, character } = lines.positionAt(start);
  if (eol === undefined || typeof first !== 'string' || start !== end || line + 1 >= lines.count) return edit;
  if (character < lines.lineText(line).length) return edit;
  const next = lines.offsetAt({ line: line + 1, character: 0 });
  return { start: next, end: next, pieces: [first.slice(eol.length), ...rest, eol] };
}

const COMPLETION_KINDS: Record<ProposalKind, CompletionItemKind> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  member: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  file: CompletionItemKind.File,
  folder: CompletionItemKind.Folder,
  criterion: CompletionItemKind.Constant,
  word: CompletionItemKind.Keyword,
  snippet: CompletionItemKind.Snippet,
};

/**
 * A proposal as a completion item.
 * @param proposal the proposal.
 * @param lines the text that it is made for.
 * @param client the client.
 */
export function toCompletionItem(proposal: Proposal, lines: Lines, client: CompletionClient): CompletionItem {
  const { label, kind, detail, documentation, sort, edit } = proposal;
  const item: CompletionItem = { label, kind: COMPLETION_KINDS[kind], sortText: sort, filterText: edit.filter };
  if (detail !== undefined && client.labelDetails) item.labelDetails = { description: detail };
  else if (detail !== undefined) item.detail = detail;
  if (documentation !== undefined) {
    item.documentation = {
      kind: client.plain ? MarkupKind.PlainText : MarkupKind.Markdown,
      value: client.plain ? plainText(documentation) : documentation,
    };
  }
  const isSnippet = client.snippets && edit.pieces.some((piece) => typeof piece !== 'string');
  const range = { start: lines.positionAt(edit.start), end: lines.positionAt(edit.end) };
  item.textEdit = { range, newText: isSnippet ? snippetOf(edit.pieces) : plainOf(edit.pieces) };
  if (isSnippet) item.insertTextFormat = InsertTextFormat.Snippet;
  if (client.insertTextMode !== undefined) item.insertTextMode = client.insertTextMode;
  if (edit.commaAt !== undefined) {
    const at = lines.positionAt(edit.commaAt);
    item.additionalTextEdits = [{ range: { start: at, end: at }, newText: ',' }];
  }
  return item;
}

/**
 * A hover.
 * @param markdown its content, which must hold a document's text only through markdown.ts.
 * @param range what it is about.
 * @param plain true for a client that shows no Markdown.
 */
export function toHover(markdown: string, range: LspRange, plain: boolean): Hover {
  const kind = plain ? MarkupKind.PlainText : MarkupKind.Markdown;
  return { contents: { kind, value: plain ? plainText(markdown) : markdown }, range };
}

/**
 * A code lens.
 * @param lens where and what.
 * @param command the client's command that a click runs, with the document's address; undefined for none.
 * @param uri the document.
 */
export function toCodeLens({ range, title }: Lens, command: string | undefined, uri: string): CodeLens {
  return { range, command: { title, command: command ?? '', ...(command ? { arguments: [uri] } : {}) } };
}

/**
 * An inlay hint.
 * @param hint where and what.
 */
export function toInlayHint({ position, label, tooltip }: Hint): InlayHint {
  return { position, label, tooltip, paddingLeft: true };
}

const SYMBOL_KINDS: Record<OutlineItem['kind'], SymbolKind> = {
  object: SymbolKind.Object,
  list: SymbolKind.Array,
  text: SymbolKind.String,
  number: SymbolKind.Number,
  boolean: SymbolKind.Boolean,
  null: SymbolKind.Null,
};

/**
 * A line of the outline with those below it.
 * @param item the line.
 */
export function toDocumentSymbol(item: OutlineItem): DocumentSymbol {
  const { name, detail, kind, lines, start, end, nameStart, nameEnd, children } = item;
  return {
    name,
    ...(detail === '' ? {} : { detail }),
    kind: SYMBOL_KINDS[kind],
    range: toRange(lines, start, end),
    selectionRange: toRange(lines, nameStart, nameEnd),
    children: children.map(toDocumentSymbol),
  };
}

/**
 * A line of the outline and those below it one after the other, for clients that know no tree.
 * @param item the line.
 * @param uri the document.
 * @param container the name of the line above it.
 */
export function toSymbolInformation(item: OutlineItem, uri: string, container?: string): SymbolInformation[] {
  const { name, kind, lines, start, end, children } = item;
  const own: SymbolInformation = {
    name,
    kind: SYMBOL_KINDS[kind],
    location: { uri, range: toRange(lines, start, end) },
    ...(container === undefined ? {} : { containerName: container }),
  };
  return [own, ...children.flatMap((child) => toSymbolInformation(child, uri, name))];
}

/**
 * A place that is highlighted together with others.
 * @param range the place.
 * @param isDefinition whether what the others name is defined there.
 */
export function toHighlight(range: LspRange, isDefinition: boolean): DocumentHighlight {
  return { range, kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read };
}

/**
 * A selection that grows outwards.
 * @param spans at least one, from the inside outwards.
 * @param lines the text.
 */
export function toSelectionRange(spans: readonly Span[], lines: Lines): SelectionRange {
  const [outermost, ...inner] = spans.map(({ start, end }) => toRange(lines, start, end)).reverse();
  if (!outermost) throw new Error('A selection has a range at least.');
  return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), { range: outermost });
}

function toRange(lines: Lines, start: number, end: number): LspRange {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}
