/** Edits in YAML's block style: lines of their own, in the column of their siblings. */
import type { MapNode, SeqNode, SyntaxNode } from '../syntax/node';
import { scalarText } from '../syntax/write';
import { type Addition, runsOf } from './additions';
import {
  type Fragment,
  type FragmentObject,
  type Piece,
  type Style,
  blockEntries,
  blockItem,
  blockItems,
  flowValue,
  isFragmentList,
  isFragmentObject,
} from './fragment';
import type { Edit, Wrap } from './plan';
import type { Source, Span, Step } from './source';

/** An edit, and how deep what it writes stands: at one offset the deeper comes first. */
export interface Change extends Edit {
  depth: number;
}

/**
 * Keys of a block mapping that is there.
 * @param source the document.
 * @param addition the mapping and its keys.
 * @param style how they are written.
 * @param gone nodes that another plan removes; nothing is placed behind them.
 */
export function blockKeys(
  source: Source,
  { step, value, orders }: Addition,
  style: Style,
  gone: ReadonlySet<SyntaxNode>,
): Change[] | undefined {
  const { node, depth } = step;
  if (node.kind !== 'map' || !isFragmentObject(value)) return undefined;
  const column = source.keyColumn(node);
  if (column === undefined) return undefined;
  const entries = source.ownEntries(node).filter((entry) => !gone.has(entry.value));
  const changes: Change[] = [];
  for (const run of runsOf(
    entries.map((entry) => entry.key),
    value,
    orders,
  )) {
    const written = blockEntries(Object.fromEntries(run.entries), column, style);
    const anchor = entries[run.after];
    if (!anchor) {
      // Nothing but merge keys, or nothing that stays: before the first of them.
      if (gone.size > 0 || source.column(node.start) === undefined) return undefined;
      changes.push({ start: node.start, end: node.start, pieces: [...written, style.eol + column], depth });
      continue;
    }
    const end = source.endIfRestIsBlank(source.entryEnd(anchor));
    if (end === undefined) return undefined;
    changes.push({ start: end, end, pieces: [style.eol + column, ...written], depth });
  }
  return changes;
}

/**
 * Items at the end of a block list that is there.
 * @param source the document.
 * @param addition the list and its items.
 * @param style how they are written.
 */
export function blockListItems(source: Source, { step, value }: Addition, style: Style): Change[] | undefined {
  const { node, depth } = step;
  if (node.kind !== 'seq' || !isFragmentList(value)) return undefined;
  const column = source.column(node.start);
  const last = source.items(node)?.at(-1);
  const end = last && source.endIfRestIsBlank(last.end);
  if (column === undefined || end === undefined) return undefined;
  const pieces = value.flatMap((item) => [style.eol + column, ...blockItem(item, column, style)]);
  return [{ start: end, end, pieces, depth }];
}

/**
 * The value of a key or item of a block that has none.
 * @param source the document.
 * @param addition the empty value's place, and what it becomes.
 * @param style how it is written.
 */
export function blockValue(source: Source, { step, value }: Addition, style: Style): Change[] | undefined {
  const { node, depth, parent } = step;
  if (!parent) return rootValue(source, step, value, style);
  const mark = markOf(source, step);
  // A tag says what the value is; another one would contradict it.
  if (!mark || source.text.slice(mark.end, mark.behind).includes('!')) return undefined;
  const isBlank = node.kind === 'scalar' && node.style === 'empty';
  const isCollection = isLong(value);
  if (!isCollection) {
    const written = flowValue(value, 'yaml', false);
    return isBlank
      ? [{ start: mark.behind, end: mark.behind, pieces: [' ', ...written], depth }]
      : [{ start: node.start, end: node.end, pieces: written, depth }];
  }
  if (!isBlank && source.isFirstOnLine(node.start)) {
    const column = source.lead(node.start);
    if (column.length <= mark.column.length) return undefined;
    return [{ start: node.start, end: node.end, pieces: blockLines(value, column, style), depth }];
  }
  const valueEnd = isBlank ? mark.behind : node.end;
  const lineEnd = source.endIfRestIsBlank(valueEnd);
  if (lineEnd === undefined) return undefined;
  const isAlone = source.afterSpaces(valueEnd) >= lineEnd;
  if (mark.isDash && isAlone && mark.behind === mark.end)
    return [{ start: mark.end, end: lineEnd, pieces: [' ', ...blockLines(value, mark.column + '  ', style)], depth }];
  const isIndented = mark.isDash || style.indentItems || !isFragmentList(value);
  const column = mark.column + (mark.isDash ? '  ' : isIndented ? style.indent : '');
  const pieces = [style.eol + column, ...blockLines(value, column, style)];
  if (isAlone) return [{ start: mark.behind, end: lineEnd, pieces, depth }];
  const insertion = { start: lineEnd, end: lineEnd, pieces, depth };
  return isBlank ? [insertion] : [{ start: mark.behind, end: node.end, pieces: [], depth }, insertion];
}

/** Whether a value takes lines of its own in a block. */
function isLong(value: Fragment): value is FragmentObject | readonly Fragment[] {
  return isFragmentList(value) ? value.length > 0 : isFragmentObject(value) && Object.keys(value).length > 0;
}

function blockLines(value: FragmentObject | readonly Fragment[], column: string, style: Style): Piece[] {
  return isFragmentList(value) ? blockItems(value, column, style) : blockEntries(value, column, style);
}

/** The colon or dash that a value in a block stands behind: its end, the end of the anchor and tag behind it, its column. */
function markOf(
  source: Source,
  { node, entry, index, parent }: Step,
): { end: number; behind: number; column: string; isDash: boolean } | undefined {
  const holder = parent?.node;
  if (entry && holder?.kind === 'map') {
    const end = source.colonEnd(entry);
    const column = source.keyColumn(holder);
    return end === undefined || column === undefined
      ? undefined
      : { end, behind: source.afterProperties(end), column, isDash: false };
  }
  if (holder?.kind !== 'seq' || index === undefined || source.isAlias(node)) return undefined;
  const dash = source.items(holder)?.[index]?.start;
  const column = source.column(holder.start);
  if (dash === undefined || column === undefined) return undefined;
  return { end: dash + 1, behind: source.afterProperties(dash + 1), column, isDash: true };
}

/** A document that is `null` or `~`. */
function rootValue(source: Source, { node, depth }: Step, value: Fragment, style: Style): Change[] | undefined {
  if (!isLong(value)) return [{ start: node.start, end: node.end, pieces: flowValue(value, 'yaml', false), depth }];
  const lead = source.lead(node.start);
  if (lead.trim() !== '' && lead.trim() !== '---') return undefined;
  const start = node.start - lead.length + lead.trimEnd().length;
  const pieces = [lead.trim() === '' ? '' : style.eol, ...blockLines(value, '', style)];
  return [{ start, end: node.end, pieces, depth }];
}

/**
 * The content of a document that has none: at column 0, behind its comments.
 * @param source the document.
 * @param value what is written.
 * @param style how it is written.
 */
export function emptyDocument(source: Source, value: Fragment, style: Style): Change[] | undefined {
  const { document, text } = source;
  if (!isLong(value) || document.errors.length > 0) return undefined;
  const start = document.start === 0 && text.startsWith('\ufeff') ? 1 : document.start;
  const written = blockLines(value, '', style);
  const region = text.slice(start, document.end);
  // The mark that ends a document stays behind its content.
  const content = region.replace(/(?:^|[\r\n])\.\.\.\s*$/, '').trimEnd();
  const end = start + content.length;
  if (content !== '') return [{ start: end, end, pieces: [style.eol, ...written], depth: 0 }];
  const isAtLineStart = start === source.lineStart(start);
  const ending = region.startsWith('...') ? [style.eol] : [];
  return [{ start, end: start, pieces: [...(isAtLineStart ? [] : [style.eol]), ...written, ...ending], depth: 0 }];
}

/**
 * The text at a place becomes a mapping with the text under a key.
 * @param source the document.
 * @param step the text's place in a block.
 * @param plan the key that it comes under, the keys behind it, and whether the mapping is the item of a list.
 * @param style how they are written.
 */
export function blockWrap(source: Source, step: Step, plan: Wrap, style: Style): Change[] | undefined {
  const { node, depth } = step;
  const mark = markOf(source, step);
  if (!mark || (mark.isDash && plan.inList)) return undefined;
  // An anchor or a tag goes with the text.
  const start = mark.behind > mark.end ? source.afterSpaces(mark.end) : node.start;
  const isOnOwnLine = source.isFirstOnLine(start);
  if (source.lineStart(start) !== source.lineStart(node.start)) return undefined;
  const isBehindKey = !isOnOwnLine && !mark.isDash;
  const indent = plan.inList && !style.indentItems ? '' : style.indent;
  const outer = isBehindKey ? mark.column + indent : source.column(start);
  if (outer === undefined || (outer.length <= mark.column.length && !plan.inList)) return undefined;
  const [dash, column] = plan.inList ? ['- ', `${outer}  `] : ['', outer];
  const contentEnd = source.contentEnd(node);
  const end = source.endIfRestIsBlank(contentEnd);
  if (end === undefined) return undefined;
  const name = dash + scalarText(plan.key, { language: 'yaml', flow: false }) + ': ';
  const changes: Change[] = [
    isBehindKey
      ? { start: mark.end, end: start, pieces: [style.eol + outer + name], depth }
      : { start, end: start, pieces: [name], depth },
  ];
  // Further lines of the text stand deeper than the key above them.
  const shift = ' '.repeat(column.length - mark.column.length);
  for (let line = source.nextLine(start); line < contentEnd; line = source.nextLine(line)) {
    if (source.lineEnd(line) > line) changes.push({ start: line, end: line, pieces: [shift], depth });
  }
  if (Object.keys(plan.rest).length > 0)
    changes.push({ start: end, end, pieces: [style.eol + column, ...blockEntries(plan.rest, column, style)], depth });
  return changes;
}

/**
 * Keys or items of a block go, each with its lines.
 * @param source the document.
 * @param holder the mapping or list.
 * @param gone which of its values go.
 */
export function blockRemoval(
  source: Source,
  { node: holder, depth }: Step,
  gone: ReadonlySet<SyntaxNode>,
): Change[] | undefined {
  const members = holder.kind === 'map' ? entrySpans(source, holder) : itemSpans(source, holder);
  if (!members) return undefined;
  const holderEnd = source.contentEnd(holder);
  const changes: Change[] = [];
  for (let i = 0; i < members.length; i++) {
    const member = members[i];
    if (!member || !gone.has(member.node)) continue;
    if (source.isFirstOnLine(member.start)) {
      if (source.endIfRestIsBlank(member.end) === undefined) return undefined;
      changes.push({ start: source.lineStart(member.start), end: source.nextLine(member.end), pieces: [], depth });
      continue;
    }
    if (source.column(member.start) === undefined) return undefined;
    let last = member;
    for (let next = members[i + 1]; next && gone.has(next.node); next = members[i + 1]) {
      last = next;
      i++;
    }
    // What comes next, or a comment above it, moves up behind the dash.
    const lineEnd = source.endIfRestIsBlank(last.end);
    if (lineEnd === undefined) return undefined;
    const next = source.afterWhiteSpace(lineEnd);
    const dashEnd = member.start - source.lead(member.start).length + source.lead(member.start).trimEnd().length;
    changes.push(
      next < holderEnd
        ? { start: member.start, end: next, pieces: [], depth }
        : { start: dashEnd, end: lineEnd, pieces: [], depth },
    );
  }
  return changes;
}

type Member = Span & { node: SyntaxNode };

/**
 * Lines that go, so that a block scalar above them does not take in what follows: one that keeps blank lines (`|+`) would
 * go on with those, any with a comment as deep as its text.
 * @param source the document.
 * @param changes removals from blocks.
 * @returns the changes with such blank lines; undefined where such a comment follows.
 */
export function withBlankLines(source: Source, changes: readonly Change[]): Change[] | undefined {
  const result: Change[] = [];
  let above: { keepsLines: boolean } | undefined;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    const { start, end } = change;
    const last = result.at(-1);
    const isNext = last && source.afterWhiteSpace(last.end) >= start;
    above = (isNext ? above : undefined) ?? source.blockScalarBefore(start);
    const next = source.afterWhiteSpace(end);
    const depth = source.indentation(start).length;
    if (above && source.text[next] === '#' && source.lead(next).length > depth) return undefined;
    const to = next < source.text.length ? source.lineStart(next) : next;
    result.push(
      above?.keepsLines && start === source.lineStart(start) ? { ...change, end: Math.max(end, to) } : change,
    );
  }
  return result;
}

function entrySpans(source: Source, map: MapNode): Member[] {
  return source
    .ownEntries(map)
    .map((entry) => ({ start: entry.keyStart, end: source.entryEnd(entry), node: entry.value }));
}

function itemSpans(source: Source, holder: SyntaxNode): Member[] | undefined {
  if (holder.kind !== 'seq') return undefined;
  const list: SeqNode = holder;
  return source.items(list)?.flatMap((span, i) => {
    const node = list.items[i];
    return node ? [{ ...span, node }] : [];
  });
}
