/** What a hover says: on a comment, on a key, on a value. */
import type { Hover } from 'vscode-languageserver';
import { BY_ID } from '../criteria/catalogue';
import type { Criterion } from '../criteria/criterion';
import type { Verdict } from '../engine/check';
import { directiveOf } from '../engine/directive';
import { configSchema } from '../formats/config-schema';
import { schemaAt } from '../formats/definition/shape';
import type { Comment, ParsedDocument } from '../syntax/document';
import { type Located, locate } from '../syntax/locate';
import type { ScalarNode } from '../syntax/node';
import { segmentsOf } from '../syntax/pointer';
import { type Position, type Range, contains } from '../syntax/text';
import { toHover } from './convert';
import { criterionHover } from './hover/criterion';
import { directiveHover } from './hover/directive';
import { foreignKeyHover, configKeyHover, keyHover } from './hover/key';
import { enumHover, nameHover, valueHover } from './hover/value';

/** What a hover says and what it is about. */
interface Told {
  markdown: string;
  range: Range;
}

/**
 * The hover at a position.
 * @param verdicts the verdicts on the document.
 * @param position where.
 * @param plain true for a client that shows no Markdown.
 * @returns the hover; null where there is nothing to say.
 */
export function hoverAt(verdicts: readonly Verdict[], position: Position, plain: boolean): Hover | null {
  for (const verdict of verdicts) {
    const { document } = verdict;
    const offset = document.lines.offsetAt(position);
    if (offset < document.start || offset > document.end) continue;
    const comment = document.comments.find(({ start, end }) => offset >= start && offset <= end);
    const told = comment
      ? inComment(comment, offset, position, verdict)
      : (onCriterion(position, offset, verdict) ?? inTree(offset, verdict));
    if (told) return toHover(told.markdown, told.range, plain);
  }
  return null;
}

/**
 * The hover in a configuration file.
 * @param documents the parsed file.
 * @param position where.
 * @param plain true for a client that shows no Markdown.
 * @returns the hover; null where there is nothing to say.
 */
export function configHoverAt(documents: readonly ParsedDocument[], position: Position, plain: boolean): Hover | null {
  const [document] = documents;
  const located = document && locate(document.root, document.lines.offsetAt(position), document.lines.text);
  if (!document || !located) return null;
  const { pointer } = lastOf(located);
  const range = rangeOn(located, document);
  const name = segmentsOf(pointer).at(-1) ?? '';
  const markdown =
    located.on === 'key'
      ? (criterionNamed(name) ?? configKeyHover(pointer))
      : located.on === 'value'
        ? configValue(pointer, lastOf(located).node as ScalarNode)
        : undefined;
  return markdown && range ? toHover(markdown, range, plain) : null;
}

function criterionNamed(name: string): string | undefined {
  const criterion = BY_ID.get(name);
  return criterion && criterionHover(criterion, undefined);
}

function configValue(pointer: string, { source }: ScalarNode): string | undefined {
  if (/\/suppress\/\d+\/criterion$/.test(pointer)) return nameHover(source, undefined);
  const schema = schemaAt(pointer, configSchema);
  return schema && enumHover(source, schema, pointer);
}

/** In a comment: the id of a criterion, or of a directive its name and its codes. */
function inComment(comment: Comment, offset: number, position: Position, verdict: Verdict): Told | undefined {
  const { document } = verdict;
  const id = idAt(document, position);
  if (id) return { markdown: criterionHover(id.criterion, verdict), range: id.range };
  const directive = directiveOf(comment);
  if (!directive) return undefined;
  const code = directive.codes.find(({ start, end }) => offset >= start && offset <= end);
  const told = code ? nameHover(code.text, verdict) : undefined;
  if (code && told) return { markdown: told, range: document.lines.lineRange(code.start, code.end) };
  const start = document.lines.text.indexOf('medcheck-', comment.start);
  const end = start + 'medcheck-'.length + directive.name.length;
  if (start < 0 || offset < start || offset > end) return undefined;
  const markdown = directiveHover(directive, verdict);
  return markdown === undefined ? undefined : { markdown, range: document.lines.lineRange(start, end) };
}

const ID = /\b(?:MC|MM|DR)\d\d\b/g;

/** Keys whose values name criteria. */
const ID_KEYS = ['assessment', 'suppress'];

/** Under `assessment` and in `suppress` an id is a criterion's; elsewhere the letters may be the authors' own. */
function onCriterion(position: Position, offset: number, verdict: Verdict): Told | undefined {
  const { root } = verdict.document;
  if (verdict.format !== 'medcheck' || root?.kind !== 'map') return undefined;
  const names = root.entries.some((e) => ID_KEYS.includes(e.key) && offset >= e.keyStart && offset <= e.value.end);
  const id = names ? idAt(verdict.document, position) : undefined;
  return id && { markdown: criterionHover(id.criterion, verdict), range: id.range };
}

/** The id of a criterion that exists, under the cursor. */
function idAt({ lines }: ParsedDocument, position: Position): { criterion: Criterion; range: Range } | undefined {
  for (const match of lines.lineText(position.line).matchAll(ID)) {
    const start = { line: position.line, character: match.index };
    const range: Range = { start, end: { line: position.line, character: match.index + match[0].length } };
    const criterion = BY_ID.get(match[0]);
    if (criterion && contains(range, position)) return { criterion, range };
  }
  return undefined;
}

function inTree(offset: number, verdict: Verdict): Told | undefined {
  const { document } = verdict;
  const located = locate(document.root, offset, document.lines.text);
  const range = located && rangeOn(located, document);
  const markdown = located && inLocated(located, verdict);
  return markdown && range ? { markdown, range } : undefined;
}

function inLocated(located: Located, verdict: Verdict): string | undefined {
  const { pointer, node } = lastOf(located);
  const isNative = verdict.format === 'medcheck';
  if (located.on === 'key') return isNative ? keyHover(pointer, verdict) : foreignKeyHover(pointer, verdict);
  return isNative && located.on === 'value' && node.kind === 'scalar' ? valueHover(pointer, node, verdict) : undefined;
}

/** The key or the value that the cursor is on, its first line. */
function rangeOn(located: Located, { lines }: ParsedDocument): Range | undefined {
  const { entry, node } = lastOf(located);
  if (located.on === 'key' && entry) return lines.lineRange(entry.keyStart, entry.keyEnd);
  return located.on === 'value' ? lines.lineRange(node.start, node.end) : undefined;
}

function lastOf({ steps }: Located): Located['steps'][number] {
  const last = steps.at(-1);
  if (!last) throw new Error('A place has at least its root.');
  return last;
}
