/** Edits between brackets and braces: YAML's flow style, and JSON. */
import type { SyntaxNode } from '../syntax/node';
import { scalarText } from '../syntax/write';
import { type Addition, runsOf } from './additions';
import {
  type Fragment,
  type FragmentObject,
  type Piece,
  type Style,
  flowValue,
  isFragmentList,
  isFragmentObject,
  jsonValue,
} from './fragment';
import type { Source, Span, Step } from './source';
import type { Wrap } from './plan';
import type { Change } from './yaml-edits';

type Member = Span & { node: SyntaxNode };

/**
 * Keys or items of a mapping or list in brackets that is there and holds something.
 * @param source the document.
 * @param addition the place, and what comes there.
 * @param style how it is written.
 */
export function flowMembers(source: Source, { step, value, orders }: Addition, style: Style): Change[] | undefined {
  const { node, depth } = step;
  if (node.kind === 'scalar' || !source.isClosed(node)) return undefined;
  const members = membersOf(source, node);
  const runs: { after: number; parts: ((column?: string) => Piece[])[] }[] = [];
  if (node.kind === 'seq' && isFragmentList(value)) {
    runs.push({ after: members.length - 1, parts: value.map((item) => (column) => written(item, style, column)) });
  } else if (node.kind === 'map' && isFragmentObject(value)) {
    const keys = source.ownEntries(node).map((entry) => entry.key);
    for (const { after, entries } of runsOf(keys, value, orders))
      runs.push({
        after,
        parts: entries.map(
          ([key, child]) =>
            (column) =>
              entryPieces(key, child, style, column),
        ),
      });
  }
  const changes: Change[] = [];
  for (const { after, parts } of runs) {
    const placed = behind(source, node, members, after, parts, style);
    if (!placed) return undefined;
    changes.push(...placed.map((change) => ({ ...change, depth })));
  }
  return changes;
}

/** A value between brackets: over lines where its siblings have lines of their own, in JSON only. */
function written(value: Fragment, style: Style, column: string | undefined): Piece[] {
  if (style.language === 'json' && column !== undefined) return jsonValue(value, column, style);
  return flowValue(value, style.language, true);
}

function entryPieces(key: string, value: Fragment, style: Style, column: string | undefined): Piece[] {
  return [scalarText(key, { language: style.language, flow: true }) + ': ', ...written(value, style, column)];
}

/** What stands between a node's brackets, in order of the text. What a merge key brings is not among it. */
function membersOf(source: Source, node: SyntaxNode): Member[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'seq') return node.items.map((item) => ({ start: item.start, end: item.end, node: item }));
  return source
    .ownEntries(node)
    .map((entry) => ({ start: entry.keyStart, end: source.entryEnd(entry), node: entry.value }));
}

type Placed = Omit<Change, 'depth'>;

/** Further members behind one of them. */
function behind(
  source: Source,
  holder: SyntaxNode,
  members: readonly Member[],
  after: number,
  parts: readonly ((column?: string) => Piece[])[],
  style: Style,
): Placed[] | undefined {
  const anchor = members[after];
  if (!anchor) {
    // A merge key alone.
    const first = source.afterBlanks(holder.start + 1);
    return [{ start: first, end: first, pieces: parts.flatMap((part) => [...part(), ', ']) }];
  }
  const next = source.afterBlanks(anchor.end);
  const hasComma = source.text[next] === ',';
  if (!hasComma && next !== holder.end - 1) return undefined;
  const lineEnd = hasComma ? source.endIfRestIsBlank(next + 1) : source.endIfRestIsBlank(anchor.end);
  const isCommaNear = hasComma && source.lineEnd(anchor.end) === source.lineEnd(next);
  const sibling = source.isFirstOnLine(anchor.start)
    ? anchor
    : isCommaNear && lineEnd !== undefined && members.find((member) => source.isFirstOnLine(member.start));
  if (!sibling) {
    const at = anchor.end;
    return [{ start: at, end: at, pieces: parts.flatMap((part) => [', ', ...part()]) }];
  }
  const column = source.indentation(sibling.start);
  const lines = parts.map((part) => [style.eol + column, ...part(column)]);
  if (isCommaNear && lineEnd !== undefined)
    return [{ start: lineEnd, end: lineEnd, pieces: lines.flatMap((line) => [...line, ',']) }];
  const separated = lines.flatMap((line, i) => (i === 0 ? line : [',', ...line]));
  const isCommented = !hasComma && lineEnd !== undefined && source.afterSpaces(anchor.end) < lineEnd;
  if (!isCommented) return [{ start: anchor.end, end: anchor.end, pieces: [',', ...separated] }];
  return [
    { start: anchor.end, end: anchor.end, pieces: [','] },
    { start: lineEnd, end: lineEnd, pieces: separated },
  ];
}

/**
 * The value of something that has none: null, no text in a flow, or brackets with nothing in between.
 * @param source the document.
 * @param addition the empty value's place, and what it becomes.
 * @param style how it is written.
 */
export function flowFill(source: Source, { step, value }: Addition, style: Style): Change[] | undefined {
  const { node, entry, depth, inFlow } = step;
  const pieces = emptied(source, step, value, style);
  if (node.kind !== 'scalar') {
    const inner = { start: node.start + 1, end: node.end - 1 };
    if (source.afterWhiteSpace(inner.start) >= inner.end) return [{ start: node.start, end: node.end, pieces, depth }];
    // There is a comment between the brackets, and so a line ending before the closing one.
    const isSame = node.kind === 'map' ? isFragmentObject(value) : isFragmentList(value);
    if (!isSame) return undefined;
    const parts = isFragmentList(value)
      ? value.map((item) => flowValue(item, style.language, true))
      : Object.entries(value as FragmentObject).map(([key, child]) => entryPieces(key, child, style, undefined));
    return [
      {
        start: inner.end,
        end: inner.end,
        pieces: [...parts.flatMap((part, i) => (i ? [', ', ...part] : part)), ' '],
        depth,
      },
    ];
  }
  if (node.style !== 'empty') return [{ start: node.start, end: node.end, pieces, depth }];
  if (!entry || !inFlow) return undefined;
  const colon = source.colonEnd(entry);
  if (colon === undefined && source.isJson) return undefined;
  const at = colon === undefined ? entry.keyEnd : source.afterProperties(colon);
  return [{ start: at, end: at, pieces: [colon === undefined ? ': ' : ' ', ...pieces], depth }];
}

function emptied(source: Source, { node, entry, parent, inFlow }: Step, value: Fragment, style: Style): Piece[] {
  if (style.language === 'yaml') return flowValue(value, 'yaml', inFlow);
  const start = entry?.keyStart ?? node.start;
  const isOnLine = !parent || source.isFirstOnLine(start);
  return written(value, style, isOnLine ? source.indentation(start) : undefined);
}

/**
 * The text at a place between brackets becomes a mapping with the text under a key.
 * @param source the document.
 * @param step the text's place.
 * @param plan the key that it comes under, the keys behind it, and whether the mapping is the item of a list.
 * @param style how they are written.
 */
export function flowWrap(source: Source, { node, entry, depth }: Step, plan: Wrap, style: Style): Change[] {
  const start = entry?.keyStart ?? node.start;
  const isOverLines = source.isJson && source.isFirstOnLine(start);
  const [list, outer] = [source.indentation(start), source.indentation(start) + (plan.inList ? style.indent : '')];
  const column = isOverLines ? outer + style.indent : undefined;
  const separator = column === undefined ? ' ' : style.eol + column;
  const name = scalarText(plan.key, { language: style.language, flow: true }) + ': ';
  const members = Object.entries(plan.rest).flatMap(([other, value]) => [
    ',' + separator,
    ...entryPieces(other, value, style, column),
  ]);
  const line = (indentation: string): string => (isOverLines ? style.eol + indentation : '');
  const open = plan.inList ? `[${line(outer)}{` : '{';
  const close = (isOverLines ? line(outer) : ' ') + '}' + (plan.inList ? `${line(list)}]` : '');
  // In a flow an anchor or a tag stays before the braces, and is then the mapping's.
  return [
    { start: node.start, end: node.start, pieces: [open + separator + name], depth },
    { start: node.end, end: node.end, pieces: [...members, close], depth },
  ];
}

/**
 * Keys or items between brackets go, each with its comma.
 * @param source the document.
 * @param holder the mapping or list.
 * @param gone which of its values go.
 */
export function flowRemoval(
  source: Source,
  { node: holder, depth }: Step,
  gone: ReadonlySet<SyntaxNode>,
): Change[] | undefined {
  if (holder.kind === 'scalar' || !source.isClosed(holder)) return undefined;
  const members = membersOf(source, holder);
  const commas = commasOf(source, holder, members);
  if (!commas) return undefined;
  const changes: Change[] = [];
  for (let i = 0; i < members.length; i++) {
    if (!isGone(members[i], gone)) continue;
    let last = i;
    while (isGone(members[last + 1], gone)) last++;
    for (const span of spansOf(source, holder, members, commas, i, last)) changes.push({ ...span, pieces: [], depth });
    i = last;
  }
  return changes;
}

function isGone(member: Member | undefined, gone: ReadonlySet<SyntaxNode>): boolean {
  return member !== undefined && gone.has(member.node);
}

/** The end of each member's comma, or of the member itself where none follows; undefined where there is something else. */
function commasOf(source: Source, holder: SyntaxNode, members: readonly Member[]): number[] | undefined {
  const ends: number[] = [];
  let at = holder.start + 1;
  for (const [i, member] of members.entries()) {
    if (source.afterBlanks(at) !== member.start) return undefined;
    const next = source.afterBlanks(member.end);
    const hasComma = source.text[next] === ',';
    if (!hasComma && i < members.length - 1) return undefined;
    at = hasComma ? next + 1 : member.end;
    ends.push(at);
  }
  return source.afterBlanks(at) === holder.end - 1 ? ends : undefined;
}

/** What goes with the members from `first` to `last`. */
function spansOf(
  source: Source,
  holder: SyntaxNode,
  members: readonly Member[],
  commas: readonly number[],
  first: number,
  last: number,
): Span[] {
  const start = members[first]?.start ?? 0;
  const memberEnd = members[last]?.end ?? 0;
  const end = commas[last] ?? memberEnd;
  const previous = members[first - 1];
  const next = members[last + 1];
  if (!previous && !next) {
    // Comments between the brackets stay, and white space where there are some.
    const inner = { start: holder.start + 1, end: holder.end - 1 };
    const isAlone = source.afterWhiteSpace(inner.start) === start && source.afterWhiteSpace(end) === inner.end;
    return isAlone && source.afterWhiteSpace(memberEnd) >= end - 1 ? [inner] : without(start, memberEnd, end);
  }
  const lineEnd = source.endIfRestIsBlank(end);
  const hasLines = source.isFirstOnLine(start) && lineEnd !== undefined && source.lineEnd(memberEnd) === lineEnd;
  const lines = { start: source.lineStart(start), end: source.nextLine(end) };
  const isLast = !next && end === memberEnd;
  const comma = previous && isLast ? { start: (commas[first - 1] ?? 0) - 1, end: commas[first - 1] ?? 0 } : undefined;
  if (hasLines) return comma ? [comma, lines] : [lines];
  const before = commas[first - 1] ?? holder.start + 1;
  if (next && source.afterSpaces(end) === next.start) return [{ start, end: next.start }];
  const isBehind = previous && source.afterWhiteSpace(before) === start && source.afterWhiteSpace(memberEnd) >= end - 1;
  if (isBehind) return [{ start: comma?.start ?? before, end }];
  return comma ? [comma, ...without(start, memberEnd, end)] : without(start, memberEnd, end);
}

/** A member and its comma, without a comment in between. */
function without(start: number, memberEnd: number, end: number): Span[] {
  return memberEnd === end
    ? [{ start, end }]
    : [
        { start, end: memberEnd },
        { start: end - 1, end },
      ];
}
