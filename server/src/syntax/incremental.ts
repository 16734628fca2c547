/**
 * A document that is edited: what an edit touched is parsed again, the rest of the tree is kept (architecture.md, "The
 * incremental document"). The result is that of a full parse; where that is not certain, a full parse it is.
 */
import { type ComposedDocument, type ComposedText, documentsOf } from './composed';
import { isConflicted } from './conflict';
import {
  type Comment,
  type Language,
  type ParsedDocument,
  type SyntaxProblem,
  MAX_DEPTH,
  MAX_ERRORS,
  MAX_KEY,
  MAX_TOKENS,
} from './document';
import { compose, composing, parse } from './parse';
import { type RelMap, type RelNode, type RelPair, type RelSeq, heightOf, relMap, relSeq } from './relative';
import { type Steps, finished } from './steps';
import { Lines, type Span } from './text';

/** How the parts of a language are read by themselves. */
interface Fragments {
  /** What a text is put between, so that the parser reads it as children of a collection. */
  around(target: Target): { before: string; after: string } | undefined;
}

type RelCollection = RelMap | RelSeq;

/** The languages that are read in parts. Markdown has to be read as a whole: a line may change what all others are. */
type Composable = ComposedText['language'];

/** A collection on the way from the root, and which of its children leads on. */
interface Step {
  node: RelCollection;
  at: number;
  child: number;
}

/** Where one of a text's documents lies, before the edit. */
interface Place {
  /** How many documents stand before it. */
  number: number;
  isLast: boolean;
  /** The start of the text or of its own `---`, and that of the next document's `---` or the end of the text. */
  from: number;
  to: number;
}

/** Children of a collection that are read again, with the text that they stand in. */
interface Target {
  /** Where the document lies that they belong to. */
  place: Place;
  /** The collections around the one that holds the children, from the root. */
  path: readonly Step[];
  node: RelCollection;
  at: number;
  /** The first and the last of the children. */
  first: number;
  last: number;
  /** The offsets of their text before the edit. */
  from: number;
  to: number;
  /** The number of the collection on the path whose next child begins at `to`; none at the end of the document. */
  nextIn: number | undefined;
  /** Whether the text begins with the document, so that nothing stands before the first child. */
  isHead: boolean;
}

/** What was read of a text by itself. */
interface Reading {
  /** The collections from the root, with their offsets in the whole text after the edit. */
  levels: { node: RelCollection; at: number }[];
  /** Which children of the last of them are meant. */
  first: number;
  last: number;
  errors: SyntaxProblem[];
  comments: Comment[];
  tokens: number;
}

/** A text that was read as a whole, or is kept up to date by parts. */
export interface ReadText {
  lines: Lines;
  /** What can be built on; none where the next edit needs a full parse. */
  base: ComposedText | undefined;
  documents: ParsedDocument[];
}

/**
 * Reads a text as a whole, in steps.
 * @param lines the text.
 * @param language how to read it.
 */
export function* readingWhole(lines: Lines, language: Language): Steps<ReadText> {
  if (language === 'markdown' || isConflicted(lines.text)) {
    return { lines, base: undefined, documents: parse(lines.text, language) };
  }
  const composed = yield* composing(lines.text, language, true);
  if (canBeBuiltOn(composed, lines.text))
    return { lines, base: composed, documents: documentsOf(lines, composed, true) };
  return { lines, base: undefined, documents: documentsOf(lines, composed) };
}

/** Parsing of one text as it is edited. */
export class IncrementalDocument {
  /** How many versions were read each way; `parts` counts the parts that were tried. */
  readonly counts = { fast: 0, full: 0, parts: 0 };
  private read!: ReadText;

  /**
   * @param text the whole text.
   * @param language how to read it.
   * @param read what comes of reading it as a whole, where that was done already.
   */
  constructor(
    text: string,
    private readonly language: Language,
    read?: ReadText,
  ) {
    this.reread(text, read);
  }

  /** The text. */
  get lines(): Lines {
    return this.read.lines;
  }

  /** The documents of the text, at least one. They stay what they are when the text is edited further. */
  get documents(): ParsedDocument[] {
    return this.read.documents;
  }

  /**
   * Takes an edit.
   * @param span what was replaced.
   * @param text the whole text after it.
   * @returns its documents.
   */
  edit(span: Span, text: string): ParsedDocument[] {
    if (!this.editPart(span, text)) this.reread(text);
    return this.documents;
  }

  /**
   * Takes an edit where a part can be read again in place of the whole.
   * @param span what was replaced.
   * @param text the whole text after it.
   * @returns false where the whole has to be read; then nothing has changed.
   */
  editPart(span: Span, text: string): boolean {
    const { base, lines: before } = this.read;
    if (!base) return false;
    const lines = before.edited(span, text);
    const next = this.spliced(base, span, before.text, text);
    if (!next) return false;
    this.counts.fast++;
    this.read = { lines, base: next, documents: documentsOf(lines, next, true) };
    return true;
  }

  /**
   * Forgets what was built on.
   * @param text the whole text.
   * @param read what comes of reading it as a whole, where that was done already.
   */
  reread(text: string, read = finished(readingWhole(new Lines(text), this.language))): void {
    this.counts.full++;
    this.read = read;
  }

  /** The text with the edited part read again; undefined where that is not certain to give what a full parse gives. */
  private spliced(base: ComposedText, span: Span, before: string, text: string): ComposedText | undefined {
    const { language, documents } = base;
    const place = placeOf(documents, span.start, before.length);
    const document = documents[place.number];
    if (!document?.root) return undefined;
    // YAML's parser looks for the end of a quote that a line breaks off as far as there is one: the last quote of the
    // text decides how the text behind the first is read. A backslash or a quote beside one says whether it ends anything.
    const around = Math.max(0, span.start - 1);
    const touched = before.slice(around, span.end + 1) + text.slice(around, span.newEnd + 1);
    const isBroken = ({ errors }: ComposedDocument): boolean => errors.some(({ start }) => start < span.start);
    if (language === 'yaml' && /["'\\]/.test(touched) && documents.some(isBroken)) return undefined;
    const fragments = FRAGMENTS[language];
    for (const target of targetsOf(document, place, span, text, language)) {
      // A full parse takes little longer than one of a large part, and is certain.
      if (target.to - target.from > before.length / 2 && before.length > SMALL) return undefined;
      const part = text.slice(target.from, target.to + span.newEnd - span.end);
      if (isConflicted(part) || part.includes('\0')) return undefined;
      if (language === 'yaml' && !target.isHead && part.search(EDGE) >= 0) return undefined;
      this.counts.parts++;
      const reading = read(target, part, fragments, language);
      if (!reading) continue;
      // In JSON, what is before and behind the part is read the same whatever stands in it.
      if (language === 'yaml' && !isOwn(target, document.errors, before, fragments, language)) continue;
      return replaced(base, document, target, reading, span.newEnd - span.end);
    }
    return undefined;
  }
}

/** Whether the errors around a part are its own, or its neighbours' own: none of them reaches across its ends. */
function isOwn(
  target: Target,
  errors: readonly SyntaxProblem[],
  before: string,
  fragments: Fragments,
  language: Composable,
): boolean {
  const { from, to } = target;
  if (!errors.some((e) => e.start <= to && e.end >= from)) return true;
  const old = read(target, before.slice(from, to), fragments, language);
  const inside = errors.filter((e) => e.start >= from && e.start < to);
  return old?.errors.length === inside.length && inside.every((e, i) => isSame(e, old.errors[i]));
}

function isSame(one: SyntaxProblem, other: SyntaxProblem | undefined): boolean {
  return one.start === other?.start && one.end === other.end && one.message === other.message;
}

/** Texts up to this length are tried part by part up to the whole, in UTF-16 code units. */
const SMALL = 4096;

/** A line that begins or ends a YAML document, or is a directive. */
const EDGE = /^(?:---|\.\.\.|%)/gm;

/** Whether parts of a text can be read by themselves: it was read to its end, and each document in its own place. */
function canBeBuiltOn(composed: ComposedText, text: string): boolean {
  const { language, documents, limit, isUnclosed, tokens } = composed;
  if (limit || isUnclosed || tokens >= MAX_TOKENS / 2) return false;
  // (the parser gives up at so many errors of all documents together)
  if (documents.reduce((sum, { errors }) => sum + errors.length, 0) >= MAX_ERRORS) return false;
  if (documents.some(({ root, unread }) => unread || heightOf(root) >= MAX_DEPTH - 1)) return false;
  if (!documents.some(({ root }) => root && 'lines' in root)) return false;
  // (a NUL is pointed out once)
  return !text.includes('\0') && (language === 'json' || areApart(documents, text));
}

/** Whether nothing marks documents but the `---` that they begin with, and their errors are in them. */
function areApart(documents: readonly ComposedDocument[], text: string): boolean {
  const [first, ...others] = documents;
  const starts = new Set(others.map(({ from }) => from));
  for (const { 0: mark, index } of text.matchAll(EDGE)) {
    if (mark !== '---' || !(starts.delete(index) || index < (first?.rootAt ?? 0))) return false;
  }
  // The parser counts some errors of a document to the one before it.
  const isInPlace = ({ errors, end }: ComposedDocument, i: number): boolean => {
    const { from, to, isLast } = placeAt(documents, i, text.length);
    return (
      end === undefined && errors.every(({ start, end }) => start >= from && (isLast || (start < to && end <= to)))
    );
  };
  return starts.size === 0 && documents.every(isInPlace);
}

/** Where the document lies that an offset belongs to. */
function placeOf(documents: readonly ComposedDocument[], offset: number, length: number): Place {
  const behind = documents.findIndex(({ from }, i) => i > 0 && from > offset);
  return placeAt(documents, (behind < 0 ? documents.length : behind) - 1, length);
}

function placeAt(documents: readonly ComposedDocument[], number: number, length: number): Place {
  const from = number > 0 ? (documents[number]?.from ?? 0) : 0;
  return { number, isLast: number === documents.length - 1, from, to: documents[number + 1]?.from ?? length };
}

/** The parts of a text that an edit lies in, from the smallest one. */
function targetsOf(
  { root, rootAt }: ComposedDocument,
  place: Place,
  span: Span,
  text: string,
  language: Composable,
): Target[] {
  const targets: Target[] = [];
  const isJson = language === 'json';
  const delta = span.newEnd - span.end;
  const path: Step[] = [];
  let node = root;
  let at = rootAt;
  let bound: Bound = { to: place.to, nextIn: undefined };
  let wider: Target | undefined;
  while (node && (node.kind === 'map' || node.kind === 'seq') && node.lines && node.lines.length > 0) {
    const { lines } = node;
    // (an array or an object ends with its bracket)
    if (isJson) bound = { to: at + node.width - 1, nextIn: undefined };
    let first = lastAtOrBefore(lines, span.start - at);
    // What stands before the first child of a document is read with it.
    const isHead = path.length === 0 && !isJson && first <= 0 && !Number.isNaN(lines[0]);
    if (isHead) first = 0;
    if (first < 0) break;
    // The next child, or the next document, has to stay at the start of a line.
    const isInside = ({ to, nextIn }: Bound): boolean =>
      span.end <= to &&
      (isJson || (nextIn === undefined && place.isLast) || /[\n\r]/.test(text.charAt(to + delta - 1)));
    const from = isHead ? place.from : at + (lines[first] ?? 0);
    const level = { place, path: [...path], node, at, first, from, isHead };
    const fitting: Target[] = [];
    for (const { last, next } of runsOf(lines, first)) {
      const end = boundOf(next, lines, at, path.length, bound);
      if (isInside(end)) fitting.push({ ...level, last, ...end });
      if (fitting.length > (isJson ? 1 : 0)) break;
    }
    const [shortest, longer] = fitting;
    if (!shortest) break;
    targets.push(shortest);
    wider = longer;
    if (shortest.last !== first) break;
    const pair = node.kind === 'map' ? node.pairs[first] : undefined;
    const child = node.kind === 'map' ? (pair?.value ?? null) : (node.items[first] ?? null);
    path.push({ node, at, child: first });
    at += (node.starts[first] ?? 0) + (pair?.valueAt ?? 0);
    node = child;
    bound = { to: shortest.to, nextIn: shortest.nextIn };
  }
  // In JSON a comma that is not there, or has got into a text, is an error at the next child.
  if (wider) targets.splice(-1, 0, wider);
  return targets.reverse();
}

/** Where the text of some children ends, and on which level of the path the next child then begins. */
type Bound = Pick<Target, 'to' | 'nextIn'>;

function boundOf(next: number | undefined, lines: readonly number[], at: number, level: number, outer: Bound): Bound {
  return next === undefined ? outer : { to: at + (lines[next] ?? 0), nextIn: level };
}

/** Children that follow each other: the last one, and the child behind it that begins a line. */
interface Run {
  last: number;
  next: number | undefined;
}

/** The runs that begin with a child, each longer than the one before. */
function* runsOf(lines: readonly number[], first: number): Generator<Run> {
  let next: number | undefined = first;
  while (next !== undefined) {
    next = nextLine(lines, next + 1);
    yield { last: (next ?? lines.length) - 1, next };
  }
}

/** The last child whose line starts at an offset or before it; -1 where none does. */
function lastAtOrBefore(lines: readonly number[], offset: number): number {
  let low = -1;
  // Children that begin no line of their own are few.
  for (let i = lines.length - 1; i >= 0 && low < 0; i--) if ((lines[i] ?? NaN) <= offset) low = i;
  return low;
}

function nextLine(lines: readonly number[], from: number): number | undefined {
  for (let i = from; i < lines.length; i++) if (!Number.isNaN(lines[i])) return i;
  return undefined;
}

/** A document that stands before the one that is read: what the parser keeps of it is then kept here too. */
const AHEAD = 'a\n';
/** The line that begins a document. */
const MARK = '---\n';

const FRAGMENTS: Record<Composable, Fragments> = {
  yaml: {
    around({ place, path, node, first, last, nextIn, isHead }) {
      const ahead = place.number > 0 ? AHEAD + (isHead ? '' : MARK) : '';
      // Something stands before all but the first child.
      const outer = path.map((step) => opening(step.node, false)).join('');
      const before = isHead ? '' : outer + (first > 0 ? opening(node, true) : '');
      const step = nextIn === undefined ? undefined : (path[nextIn] ?? { node, child: last });
      const after = step && opening(step.node, true, keyBehind(step.node, step.child));
      return { before: ahead + before, after: after ?? (place.isLast ? '' : MARK) };
    },
  },
  json: {
    around({ node, first, last }) {
      const isLast = last === node.starts.length - 1;
      if (node.kind === 'map') return { before: first > 0 ? '{"":0,' : '{', after: isLast ? '}' : '"":0}' };
      return { before: first > 0 ? '[0,' : '[', after: isLast ? ']' : '0]' };
    },
  },
};

/** The line of a child of a block collection, with a value or open for one. */
function opening({ kind, indent }: RelCollection, isFilled: boolean, key = 'a'): string {
  return `${' '.repeat(indent)}${kind === 'map' ? `${key}:` : '-'}${isFilled ? ' a' : ''}\n`;
}

/**
 * A key as long as that of the next line behind a child: behind a broken line, YAML's parser counts the characters up to
 * the next colon.
 */
function keyBehind(node: RelCollection, child: number): string {
  const next = nextLine(node.lines ?? [], child + 1);
  const pair = node.kind === 'map' && next !== undefined ? node.pairs[next] : undefined;
  return 'a'.repeat(Math.max(1, pair?.key.width ?? 1));
}

/** Reads children of a collection by themselves; undefined where they do not end where the next child begins. */
function read(target: Target, part: string, fragments: Fragments, language: Composable): Reading | undefined {
  const around = fragments.around(target);
  if (!around) return undefined;
  const { before, after } = around;
  const whole = before + part + after;
  const { limit, documents, comments, isUnclosed, tokens } = compose(whole, language, true);
  const { place, path, nextIn, from, isHead } = target;
  const end = before.length + part.length;
  const document = alone(documents, place, after === MARK ? end : undefined);
  if (limit || isUnclosed || !document?.root || document.unread) return undefined;
  if (language === 'yaml' && !areApart(documents, whole)) return undefined;
  // (a bracket in the part may close what was put around it)
  if (language === 'json' && document.root.width !== whole.length) return undefined;
  const hasNext = language === 'json' ? after.length > 1 : nextIn !== undefined;
  const nextLevel = language === 'json' ? path.length : nextIn;
  const levels: Reading['levels'] = [];
  let node: RelNode | null = document.root;
  let at = document.rootAt;
  const expected = language === 'json' ? [target.node] : [...path.map((step) => step.node), target.node];
  let [first, last] = [0, 0];
  for (const [level, old] of expected.entries()) {
    if (!node || node.kind !== old.kind || node.indent !== old.indent || node.flow !== old.flow) return undefined;
    // What the parser takes for the end of a collection may be in its midst: a line that it can make nothing of.
    if (node.reach < node.width || old.reach < old.width) return undefined;
    const lines: readonly number[] = node.lines ?? [];
    const isLast = level === expected.length - 1;
    const isNextHere = hasNext && (language === 'json' || nextLevel === level);
    last = node.starts.length - 1;
    if (isNextHere) {
      if (at + (lines[last] ?? NaN) !== end) return undefined;
      last--;
    }
    levels.push({ node, at: at - before.length + from });
    if (isLast) {
      first = target.first > 0 && !isHead ? 1 : 0;
      const isAfterStart = first === 0 || childAt(node, 0)?.width === 1;
      if (last < first || !isAfterStart) return undefined;
      const start = at + (lines[first] ?? NaN);
      if (isHead ? Number.isNaN(start) : start !== before.length) return undefined;
    } else {
      if (last !== 0) return undefined;
      const value: RelNode | null = childAt(node, 0);
      at += (node.starts[0] ?? 0) + (node.kind === 'map' ? (node.pairs[0]?.valueAt ?? 0) : 0);
      node = value;
    }
  }
  const isWithin = ({ start, end: to }: { start: number; end: number }): boolean =>
    start >= before.length && (after === '' || (start < end && to <= end));
  if (!document.errors.every(isWithin)) return undefined;
  const shift = from - before.length;
  const moved = <T extends { start: number; end: number }>(item: T): T => ({
    ...item,
    start: item.start + shift,
    end: item.end + shift,
  });
  return {
    levels,
    first,
    last,
    errors: document.errors.map(moved),
    comments: comments.filter(isWithin).map(moved),
    tokens,
  };
}

/**
 * The document that was read, between those that were put around it; undefined where they are not what was put there.
 * @param next the offset of the document that was put behind it, if there is one.
 */
function alone(
  documents: readonly ComposedDocument[],
  { number }: Place,
  next: number | undefined,
): ComposedDocument | undefined {
  const own = number > 0 ? 1 : 0;
  const [document, behind] = documents.slice(own);
  if (documents.length !== own + (next === undefined ? 1 : 2)) return undefined;
  if ((own > 0 && document?.from !== AHEAD.length) || (behind && (behind.from !== next || behind.root)))
    return undefined;
  return document;
}

function childAt(node: RelCollection, i: number): RelNode | null {
  return node.kind === 'map' ? (node.pairs[i]?.value ?? null) : (node.items[i] ?? null);
}

/** The whole with the children that were read in place of the old ones. */
function replaced(
  base: ComposedText,
  document: ComposedDocument,
  target: Target,
  reading: Reading,
  delta: number,
): ComposedText | undefined {
  const { place, path, isHead } = target;
  const inner = reading.levels.at(-1);
  if (!inner) return undefined;
  // The first child says where its collection starts.
  if (base.language === 'yaml' && target.first === 0 && !isHead && inner.at !== target.at) return undefined;
  const at = isHead ? inner.at : target.at;
  let node: RelNode = withChildren(target, inner, reading, at, delta, base.language);
  for (let level = path.length - 1; level >= 0; level--) {
    const step = path[level];
    const again = reading.levels[level];
    if (!step) return undefined;
    const isEnd =
      base.language === 'yaml' && (target.nextIn ?? -1) < level && step.child === step.node.starts.length - 1;
    const widths =
      isEnd && again
        ? { width: again.at + again.node.width - step.at, reach: again.at + again.node.reach - step.at }
        : { width: step.node.width + delta, reach: step.node.reach + delta };
    node = withChild(step, node, delta, widths);
  }
  if (heightOf(node) >= MAX_DEPTH - 1) return undefined;
  const tokens = base.tokens + reading.tokens;
  const errors = spliceAt(document.errors, target, delta, reading.errors, movedProblem);
  const rootAt = isHead ? inner.at : document.rootAt;
  const edited = { from: document.from, root: node, rootAt, errors };
  const documents = base.documents.map((one, i) =>
    i === place.number ? edited : i < place.number ? one : movedBy(one, delta),
  );
  const count = documents.reduce((sum, one) => sum + one.errors.length, 0);
  if (count >= MAX_ERRORS || tokens >= MAX_TOKENS / 2) return undefined;
  return {
    language: base.language,
    documents,
    comments: spliceAt(base.comments, target, delta, reading.comments, movedComment),
    isUnclosed: false,
    tokens,
  };
}

/** A document that an edit before it has moved. */
function movedBy(document: ComposedDocument, delta: number): ComposedDocument {
  const { from, rootAt, errors } = document;
  return {
    ...document,
    from: from + delta,
    rootAt: rootAt + delta,
    errors: errors.map((error) => movedProblem(error, delta)),
  };
}

function movedProblem(problem: SyntaxProblem, delta: number): SyntaxProblem {
  return { ...problem, start: problem.start + delta, end: problem.end + delta };
}

// (there may be thousands of them: a literal is made many times as fast as a copy)
function movedComment({ start, end, text }: Comment, delta: number): Comment {
  return { start: start + delta, end: end + delta, text };
}

/** The items of a list with offsets in the text after an edit; those of the part that was read again are replaced. */
function spliceAt<T extends { start: number; end: number }>(
  items: readonly T[],
  { from, to, nextIn }: Target,
  delta: number,
  own: readonly T[],
  moved: (item: T, delta: number) => T,
): T[] {
  const spliced: T[] = [];
  for (const item of items) if (item.start < from) spliced.push(item);
  for (const item of own) spliced.push(item);
  for (const item of items) {
    const isBehind = item.start > to || (item.start === to && nextIn !== undefined);
    if (isBehind) spliced.push(moved(item, delta));
  }
  return spliced;
}

function withChildren(
  { node, at: oldAt, first, last, nextIn, path, isHead }: Target,
  inner: { node: RelCollection; at: number },
  reading: Reading,
  at: number,
  delta: number,
  language: Composable,
): RelNode {
  const splice = (old: readonly number[], own: readonly number[]): number[] => [
    ...old.slice(0, first),
    ...own.slice(reading.first, reading.last + 1).map((offset) => offset + inner.at - at),
    ...old.slice(last + 1).map((offset) => offset + oldAt + delta - at),
  ];
  const isEnd = language === 'yaml' && last === node.starts.length - 1 && nextIn !== path.length;
  const widths = isEnd
    ? { width: inner.at + inner.node.width - at, reach: inner.at + inner.node.reach - at }
    : { width: oldAt + node.width + delta - at, reach: oldAt + node.reach + delta - at };
  const anchored = isHead ? inner.node : node;
  const shape = {
    ...widths,
    ...(anchored.anchor === undefined ? {} : { anchor: anchored.anchor }),
    flow: node.flow,
    indent: node.indent,
    starts: splice(node.starts, inner.node.starts),
    lines: splice(node.lines ?? [], inner.node.lines ?? []),
  };
  if (node.kind === 'map' && inner.node.kind === 'map') {
    const pairs = inner.node.pairs.slice(reading.first, reading.last + 1);
    return relMap(
      { ...shape, pairs: [...node.pairs.slice(0, first), ...pairs, ...node.pairs.slice(last + 1)] },
      MAX_KEY,
    );
  }
  const items = inner.node.kind === 'seq' ? inner.node.items.slice(reading.first, reading.last + 1) : [];
  const old = node.kind === 'seq' ? node.items : [];
  return relSeq({ ...shape, items: [...old.slice(0, first), ...items, ...old.slice(last + 1)] });
}

/** A collection with another value of one child, which has grown by `delta`. */
function withChild(
  { node, child }: Step,
  value: RelNode,
  delta: number,
  widths: { width: number; reach: number },
): RelNode {
  const behind = (offset: number, i: number): number => (i > child ? offset + delta : offset);
  const { anchor, flow, indent } = node;
  const shape = {
    ...widths,
    ...(anchor === undefined ? {} : { anchor }),
    flow,
    indent,
    starts: node.starts.map(behind),
    ...(node.lines ? { lines: node.lines.map(behind) } : {}),
  };
  if (node.kind === 'seq') return relSeq({ ...shape, items: node.items.with(child, value) });
  const pair = node.pairs[child];
  const pairs: RelPair[] = pair ? node.pairs.with(child, { ...pair, value }) : [...node.pairs];
  return relMap({ ...shape, pairs }, MAX_KEY);
}
