/**
 * Changes to a document as plans: what is to be so, by JSON pointer. A plan becomes the smallest text edits that keep
 * indentation, quote style, flow or block style, comments, line endings and every byte that it is not about.
 */
import type { ParsedDocument } from '../syntax/document';
import { type SyntaxNode, toData } from '../syntax/node';
import { isWithin, join, parentOf } from '../syntax/pointer';
import type { Scalar } from '../syntax/write';
import { type Addition, type Insertion, dataOf, gathered, isEqual } from './additions';
import { flowFill, flowMembers, flowRemoval, flowWrap } from './flow-edits';
import { type Fragment, type FragmentObject, type Piece, type Style, jsonValue, plainOf } from './fragment';
import { commentLine, quotation, renaming, replacement } from './scalar-edits';
import { Source, type Step } from './source';
import { styleOf } from './style';
import {
  type Change,
  blockKeys,
  blockListItems,
  blockRemoval,
  blockValue,
  blockWrap,
  emptyDocument,
  withBlankLines,
} from './yaml-edits';

/** What is to be so. */
export type Plan =
  /**
   * A key of an object. Objects that are missing on the way are made; a key that is there with a value stays as it is
   * (an empty one, or null, gets the value). `order`: the names of the object's keys in the order in which they are
   * usually written; the new key follows the last of its predecessors that is there, else it comes last.
   */
  | { do: 'insert'; pointer: string; value: Fragment; order?: readonly string[] }
  /** An item at the end of the list at `pointer`; nothing where an equal one is there. Missing objects, and the list, are made. */
  | { do: 'append'; pointer: string; value: Fragment; order?: readonly string[] }
  /** Another scalar in place of the scalar at `pointer`, in its quote style where that can hold it. */
  | { do: 'replace'; pointer: string; value: Scalar }
  /** The scalar at `pointer` as a text with the very words that are written there, in quotes. */
  | { do: 'quote'; pointer: string }
  /** Another name for the key at `pointer`. Nothing where the object has such a key. */
  | { do: 'rename'; pointer: string; name: string }
  /**
   * The text at `pointer` becomes an object: the text, written as it is, under `key`, and `rest` behind it. `inList`: that
   * object as the only item of a list.
   */
  | { do: 'wrap'; pointer: string; key: string; rest: FragmentObject; inList?: boolean }
  /** The key or list item at `pointer` goes, with its line where nothing else is on it. */
  | { do: 'remove'; pointer: string }
  /** A comment line of its own above the line of the key or item at `pointer`, in its indentation. YAML only. */
  | { do: 'comment'; pointer: string; text: readonly Piece[] };

/** A text becomes an object. */
export type Wrap = Extract<Plan, { do: 'wrap' }>;

/** One change of a text: `pieces` in place of what stands between two offsets. */
export interface Edit {
  start: number;
  end: number;
  pieces: readonly Piece[];
}

/**
 * The text edits that make plans come true.
 * @param document the document as it is.
 * @param plans what is to be so; they may insert into the same object.
 * @returns edits that do not overlap, in order of position; none where all is so already; undefined where a plan
 *   cannot be carried out (its place does not exist or stands behind an alias, YAML comments in JSON, errors around it).
 */
export function editsFor(document: ParsedDocument, plans: readonly Plan[]): Edit[] | undefined {
  const source = new Source(document);
  const style = styleOf(document);
  const removal = removalOf(source, plans);
  if (!removal) return undefined;
  const changes = [...removal.changes];
  for (const plan of plans) {
    if (isInsertion(plan) || plan.do === 'remove') continue;
    const change = changeFor(source, plan, style);
    if (!change) return undefined;
    changes.push(...change);
  }
  const insertions = gathered(source, plans.filter(isInsertion));
  if (!insertions) return undefined;
  const { additions, atRoot } = insertions;
  for (const addition of additions) {
    const isTorn =
      removal.holders.has(addition.step.node) && addition.step.node.kind !== 'scalar' && addition.step.node.flow;
    // In a flow both would move the same commas.
    const change = isTorn ? undefined : additionChanges(source, addition, style, removal.gone);
    if (!change) return undefined;
    changes.push(...change);
  }
  if (atRoot !== undefined) {
    const change = rootChanges(source, atRoot, style);
    if (!change) return undefined;
    changes.push(...change);
  }
  return settled(source, changes);
}

/**
 * A text with edits made.
 * @param text the text.
 * @param edits edits that do not overlap, in order of position.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, pieces } of edits) {
    result += text.slice(from, start) + plainOf(pieces);
    from = end;
  }
  return result + text.slice(from);
}

function isInsertion(plan: Plan): plan is Insertion {
  return plan.do === 'insert' || plan.do === 'append';
}

/** What goes, by the mapping or list that holds it. */
function removalOf(
  source: Source,
  plans: readonly Plan[],
): { changes: Change[]; gone: Set<SyntaxNode>; holders: Set<SyntaxNode> } | undefined {
  const removed = plans.filter((plan) => plan.do === 'remove').map((plan) => plan.pointer);
  const isLost = (plan: Plan): boolean => removed.some((at) => plan.pointer !== at && isWithin(plan.pointer, at));
  if (plans.some(isLost)) return undefined;
  const gone = new Set<SyntaxNode>();
  const holders = new Map<SyntaxNode, Step>();
  for (const pointer of removed) {
    const found = source.follow(pointer);
    if (!found || found.rest.length > 0) continue;
    const { node, parent, isIndirect } = found.step;
    if (!parent || isIndirect || source.isAlias(parent.node)) return undefined;
    gone.add(node);
    holders.set(parent.node, parent);
  }
  const lines: Change[] = [];
  const changes: Change[] = [];
  for (const step of holders.values()) {
    const isFlow = source.isJson || (step.node.kind !== 'scalar' && step.node.flow);
    const change = isFlow ? flowRemoval(source, step, gone) : blockRemoval(source, step, gone);
    if (!change || change.some((edit) => holdsAnchor(source, edit))) return undefined;
    (isFlow ? changes : lines).push(...change);
  }
  const whole = withBlankLines(source, lines);
  if (!whole) return undefined;
  changes.push(...whole);
  return { changes, gone, holders: new Set(holders.keys()) };
}

/** Whether a stretch of the text has an anchor that an alias behind it means. */
function holdsAnchor(source: Source, { start, end }: Edit): boolean {
  if (source.isJson) return false;
  const anchors = source.text.slice(start, end).match(/&[^\s,[\]{}]+/g) ?? [];
  const after = source.text.slice(end, source.document.end);
  return anchors.some((anchor) => after.includes(`*${anchor.slice(1)}`));
}

/** One plan that concerns what is there. */
function changeFor(
  source: Source,
  plan: Exclude<Plan, Insertion | { do: 'remove' }>,
  style: Style,
): Change[] | undefined {
  const step = source.at(plan.pointer);
  if (plan.do === 'rename' && !step) return isRenamed(source, plan) ? [] : undefined;
  if (!step) return undefined;
  if (plan.do === 'rename') return renaming(source, step, plan.name);
  if (plan.do === 'comment') return commentLine(source, step, plan.text, style.eol);
  // What an alias stands for is written elsewhere.
  if (source.isAlias(step.node)) return undefined;
  if (plan.do === 'quote') return quotation(source, step);
  if (plan.do === 'replace') return replacement(source, step, plan.value);
  const { node } = step;
  const object = plan.inList && node.kind === 'seq' ? node.items[0] : node;
  if (object?.kind === 'map' && object.entries.some((entry) => entry.key === plan.key)) return [];
  if (node.kind !== 'scalar' || node.style === 'empty' || !step.parent) return undefined;
  return step.inFlow ? flowWrap(source, step, plan, style) : blockWrap(source, step, plan, style);
}

/** Whether a key has its other name already. */
function isRenamed(source: Source, plan: Extract<Plan, { do: 'rename' }>): boolean {
  const parent = parentOf(plan.pointer);
  return parent !== undefined && source.at(join(parent, plan.name)) !== undefined;
}

function additionChanges(
  source: Source,
  addition: Addition,
  style: Style,
  gone: ReadonlySet<SyntaxNode>,
): Change[] | undefined {
  const { kind, value, step } = addition;
  const { node } = step;
  if (kind === 'value') {
    if (isEqual(dataOf(value), toData(node))) return [];
    return step.inFlow || node.kind !== 'scalar'
      ? flowFill(source, addition, style)
      : blockValue(source, addition, style);
  }
  if (node.kind !== 'scalar' && node.flow) return flowMembers(source, addition, style);
  return kind === 'keys' ? blockKeys(source, addition, style, gone) : blockListItems(source, addition, style);
}

/** The content of an empty document. */
function rootChanges(source: Source, value: Fragment, style: Style): Change[] | undefined {
  if (!source.isJson) return emptyDocument(source, value, style);
  if (source.document.errors.length > 0) return undefined;
  const start = source.lineStart(0);
  return [{ start, end: start, pieces: jsonValue(value, '', style), depth: 0 }];
}

/** Changes in order of position; what is inserted at one offset is one edit. Undefined where changes or errors meet. */
function settled(source: Source, changes: readonly Change[]): Edit[] | undefined {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end || b.depth - a.depth);
  const edits: Edit[] = [];
  for (const { start, end, pieces } of sorted) {
    if (start === end && pieces.length === 0) continue;
    const last = edits.at(-1);
    if (last && last.end > start) return undefined;
    if (last && last.start === start && last.end === start && end === start)
      edits[edits.length - 1] = { start, end, pieces: [...last.pieces, ...pieces] };
    else edits.push({ start, end, pieces });
  }
  return edits.some((edit) => meetsError(source, edit)) ? undefined : edits;
}

/** Whether there is a syntax error on the lines of an edit or on the next that says something: what the tree says of them is a guess. */
function meetsError(source: Source, { start, end }: Edit): boolean {
  return source.hasError(source.lineStart(start), source.lineEnd(source.afterBlanks(end)));
}
