/** Hiding a finding with a reason, and taking away or mending what hides nothing. */
import { DIRECTIVES, type Directive, type DirectiveWord, directiveOf } from '../../engine/directive';
import type { Verdict } from '../../engine/check';
import { closestCode, isKnownCode } from '../../engine/config';
import type { Diagnostic } from '../../engine/diagnostic';
import { isPresent } from '../../formats/absent';
import { closest } from '../../formats/definition/read';
import { quoted } from '../../formats/words';
import type { Comment, ParsedDocument } from '../../syntax/document';
import { isAlias } from '../../syntax/locate';
import { type SyntaxNode, find } from '../../syntax/node';
import { join } from '../../syntax/pointer';
import { type FragmentObject, Placeholder } from '../fragment';
import { type Edit, editsFor } from '../plan';
import type { Fix } from './fix';

/** Findings that cannot be suppressed, or would be by something that is itself in question. */
const NOT_SUPPRESSED = new Set(['syntax', 'bad-suppression', 'unused-suppression', 'too-large', 'config']);

const WHY = new Placeholder('why it is hidden');

/**
 * Whether a finding can be suppressed.
 * @param code its code.
 */
export function isSuppressible(code: string): boolean {
  return !NOT_SUPPRESSED.has(code);
}

/**
 * A suppression as it stands in a `suppress` list, its reason to be filled in.
 * @param code the id or code of the finding.
 */
export function suppressionOf(code: string): FragmentObject {
  return { criterion: code, reason: WHY };
}

/**
 * Fixes that hide a finding: in YAML a directive above its line or above the whole document, joined to one that is
 * there; in JSON an entry of `suppress`.
 * @param verdict the verdict on the document; of a definition in the native format.
 * @param diagnostic the finding.
 */
export function suppressFixes(verdict: Verdict, diagnostic: Diagnostic): Fix[] {
  const { code } = diagnostic;
  if (!isSuppressible(code)) return [];
  const { document } = verdict;
  if (document.language === 'json') {
    const edits = editsFor(document, [{ do: 'append', pointer: '/suppress', value: suppressionOf(code) }]);
    return edits
      ? [{ kind: 'suppress', id: 'suppress', title: `Suppress ${code} in this file, with a reason`, edits }]
      : [];
  }
  const line = diagnostic.range.start.line;
  const fixes: Fix[] = [];
  const here =
    joined(document, code, 'disable-next-line', (at) => isAbove(document, at, line)) ?? above(document, line, code);
  if (here)
    fixes.push({ kind: 'suppress', id: 'suppress', title: `Suppress ${code} here, with a reason`, edits: here });
  const everywhere = joined(document, code, 'disable', () => true) ?? atTop(document, code);
  if (everywhere) {
    const title = `Suppress ${code} in the whole file, with a reason`;
    fixes.push({ kind: 'suppress', id: 'suppress-file', title, edits: everywhere });
  }
  return fixes;
}

/** The id goes into a directive that is there, has a reason, and does not name it yet. */
function joined(
  document: ParsedDocument,
  code: string,
  name: string,
  fits: (line: number) => boolean,
): Edit[] | undefined {
  for (const directive of directivesOf(document)) {
    const { line } = document.lines.positionAt(directive.comment.start);
    const isOne = directive.name === name && directive.codes.length > 0 && isPresent(directive.reason);
    if (!isOne || directive.codes.some(({ text }) => text === code) || !fits(line)) continue;
    return [{ start: directive.codesEnd, end: directive.codesEnd, pieces: [`, ${code}`] }];
  }
  return undefined;
}

/** Each finding asks for them; a document does not change. */
const directives = new WeakMap<ParsedDocument, Directive[]>();

function directivesOf(document: ParsedDocument): Directive[] {
  let known = directives.get(document);
  if (!known) directives.set(document, (known = document.comments.flatMap((comment) => directiveOf(comment) ?? [])));
  return known;
}

/** Whether nothing but comments and blank lines stands between a comment's line and a later line. */
function isAbove(document: ParsedDocument, at: number, line: number): boolean {
  if (at >= line) return false;
  for (let i = at; i < line; i++) if (!/^\s*(?:#|$)/.test(document.lines.lineText(i))) return false;
  return true;
}

function above(document: ParsedDocument, line: number, code: string): Edit[] | undefined {
  const pointer = pointerOnLine(document, line);
  return pointer === undefined ? undefined : comment(document, pointer, 'disable-next-line', code);
}

function atTop(document: ParsedDocument, code: string): Edit[] | undefined {
  if (document.root?.kind !== 'map') return undefined;
  const first = document.root.entries[0];
  return first && comment(document, join('', first.key), 'disable', code);
}

function comment(document: ParsedDocument, pointer: string, name: string, code: string): Edit[] | undefined {
  const text = [`medcheck-${name} ${code} -- `, { stop: WHY, text: WHY.text }];
  return editsFor(document, [{ do: 'comment', pointer, text }]);
}

/** The first key or item that begins on a line; it is the one that a comment above the line stands before. */
function pointerOnLine({ root, lines }: ParsedDocument, line: number): string | undefined {
  const from = lines.offsetAt({ line, character: 0 });
  const to = line + 1 < lines.count ? lines.offsetAt({ line: line + 1, character: 0 }) : Infinity;
  const firstIn = (node: SyntaxNode, pointer: string): string | undefined => {
    if (isAlias(node, lines.text)) return undefined;
    for (const { start, segment, value } of childrenOf(node)) {
      // A large file has thousands of nodes before the line: what ends there is not looked into.
      if (start >= to || (start < from && value.end < from)) continue;
      const at = join(pointer, segment);
      const found = start >= from ? at : firstIn(value, at);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return root ? firstIn(root, '') : undefined;
}

/** The entries or items that a node itself holds, each with where it begins. */
function childrenOf(node: SyntaxNode): { start: number; segment: string | number; value: SyntaxNode }[] {
  if (node.kind === 'seq') return node.items.map((value, segment) => ({ start: value.start, segment, value }));
  if (node.kind !== 'map') return [];
  const own = node.entries.filter((entry) => !entry.merged);
  return own.map(({ key, keyStart, value }) => ({ start: keyStart, segment: key, value }));
}

/**
 * Fixes of a suppression that has no effect: a reason to fill in, a similar id, or its removal.
 * @param verdict the verdict on the document.
 * @param diagnostic the finding `bad-suppression` or `unused-suppression`.
 */
export function suppressionFixes(verdict: Verdict, diagnostic: Diagnostic): Fix[] {
  const { document } = verdict;
  const { code, pointer } = diagnostic;
  const isEntry = /^\/suppress\/\d+$/.test(pointer);
  if (isEntry) return code === 'unused-suppression' ? entryRemoval(document, pointer) : entryFixes(document, pointer);
  const offset = document.lines.offsetAt(diagnostic.range.start);
  const directive = directivesOf(document).find(({ comment: { start, end } }) => start <= offset && offset < end);
  if (!directive) return [];
  const word = directive.codes.find(({ start }) => start === offset);
  if (code === 'unused-suppression') return word ? wordRemoval(document, directive, word) : [];
  return word ? wordFixes(word) : directiveFixes(directive);
}

function entryRemoval(document: ParsedDocument, pointer: string): Fix[] {
  const edits = editsFor(document, [{ do: 'remove', pointer }]);
  return edits
    ? [{ kind: 'unsuppress', id: 'unsuppress', title: 'Remove this suppression', edits, preferred: true }]
    : [];
}

function entryFixes(document: ParsedDocument, pointer: string): Fix[] {
  const at = join(pointer, 'criterion');
  const node = find(document.root, at);
  const guess = node?.exact && node.node.kind === 'scalar' ? similar(String(node.node.value)) : undefined;
  const edits = guess === undefined ? undefined : editsFor(document, [{ do: 'replace', pointer: at, value: guess }]);
  return guess !== undefined && edits && edits.length > 0 ? [meant(guess, edits)] : [];
}

function meant(guess: string, edits: readonly Edit[]): Fix {
  return {
    kind: 'did-you-mean',
    id: `did-you-mean ${guess}`,
    title: `Replace by ${quoted(guess)}`,
    edits,
    preferred: true,
  };
}

function similar(code: string): string | undefined {
  return isKnownCode(code) ? undefined : closestCode(code);
}

function wordFixes({ text, start, end }: DirectiveWord): Fix[] {
  const guess = similar(text);
  return guess === undefined ? [] : [meant(guess, [{ start, end, pieces: [guess] }])];
}

/** The directive without one of its ids; without any it is of no use. */
function wordRemoval(document: ParsedDocument, directive: Directive, word: DirectiveWord): Fix[] {
  const { codes, comment } = directive;
  const at = codes.indexOf(word);
  const before = codes[at - 1];
  const after = codes[at + 1];
  const title = `Remove the suppression of ${word.text}`;
  const edit = before
    ? { start: before.end, end: word.end, pieces: [] }
    : after
      ? { start: word.start, end: after.start, pieces: [] }
      : wholeComment(document, comment);
  return [{ kind: 'unsuppress', id: 'unsuppress', title, edits: [edit], preferred: true }];
}

/** A comment with the line that it has for itself, or with the spaces before it. */
function wholeComment({ lines }: ParsedDocument, { start, end }: Comment): Edit {
  const { line, character } = lines.positionAt(start);
  const before = lines.lineText(line).slice(0, character);
  if (before.trim() === '' && line + 1 < lines.count) {
    return { start: start - character, end: lines.offsetAt({ line: line + 1, character: 0 }), pieces: [] };
  }
  return { start: start - (before.length - before.trimEnd().length), end, pieces: [] };
}

function directiveFixes({ comment, name, isKnown, codes, codesEnd, reason }: Directive): Fix[] {
  if (!isKnown) {
    const start = comment.text.indexOf(name) + comment.start + 1;
    const guess = closest(name, DIRECTIVES);
    return guess === undefined ? [] : [meant(guess, [{ start, end: start + name.length, pieces: [guess] }])];
  }
  if (codes.length === 0 || isPresent(reason)) return [];
  // A placeholder that is already there is for the author to fill.
  const edit: Edit = { start: codesEnd, end: comment.end, pieces: [' -- ', { stop: WHY, text: WHY.text }] };
  return reason === '' ? [{ kind: 'reason', id: 'reason', title: 'Add a reason', edits: [edit], preferred: true }] : [];
}
