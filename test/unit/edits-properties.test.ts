/** Plans on random documents: the data change exactly by the plan, comments survive, and the same plan again is none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Insertion, dataOf, isEqual } from '../../server/src/edits/additions';
import { type Fragment, type Piece, Placeholder, plainOf, snippetOf } from '../../server/src/edits/fragment';
import { type Edit, type Plan, applyEdits, editsFor } from '../../server/src/edits/plan';
import { isAbsentText } from '../../server/src/formats/absent';
import type { Language, ParsedDocument } from '../../server/src/syntax/document';
import { type Data, type DataObject, find, isObject, toData, walk } from '../../server/src/syntax/node';
import { parse } from '../../server/src/syntax/parse';
import { join, parentOf, segmentsOf } from '../../server/src/syntax/pointer';
import { scalarText } from '../../server/src/syntax/write';

const RUNS = Number(process.env['EDIT_RUNS'] ?? 300);

/* ---- Random documents ---- */

const KEYS = ['a', 'b', 'c', 'name', 'a key', 'é😀', 'no', 'x: y', "it's", '"q"', '-', '0', '#'];
const TEXTS = [
  'text',
  'more words, and more',
  'no',
  '',
  '1.10',
  'a: b',
  'a #b',
  '😀 é',
  "it's",
  'say "x"',
  'C:\\x',
  'one\ntwo',
  'one\n\n# no comment\ntwo\n',
  'kept\n\n\n',
  '&a *b',
  '- x',
];

const value: fc.Arbitrary<Data> = fc.letrec<{ value: Data }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'value' },
    { weight: 4, arbitrary: fc.oneof(fc.constantFrom(...TEXTS), fc.integer(), fc.boolean(), fc.constant(null)) },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    {
      weight: 3,
      arbitrary: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 4 }),
    },
  ),
})).value;
const root = fc.dictionary(fc.constantFrom(...KEYS), value, { minKeys: 1, maxKeys: 5 }) as fc.Arbitrary<DataObject>;

/** Makes one choice after another, from a list that fast-check can shrink. */
class Choices {
  private next = 0;
  constructor(private readonly list: readonly number[]) {}
  /** @returns a number below `count`; 0, the plainest choice, for a list of none. */
  of(count: number): number {
    return this.list.length === 0 ? 0 : (this.list[this.next++ % this.list.length] ?? 0) % count;
  }
}

/** Writes data as YAML in mixed styles. */
class Writer {
  private comments = 0;
  private anchors = 0;
  private readonly step: string;
  private readonly isCompact: boolean;
  constructor(private readonly choose: Choices) {
    this.step = ' '.repeat([2, 4, 3][choose.of(3)] ?? 2);
    this.isCompact = choose.of(3) === 1;
  }

  document(data: DataObject): string {
    const start = ['', '\ufeff', '# top\n', '---\n', '%YAML 1.2\n--- # start\n'][this.choose.of(5)] ?? '';
    const body = this.choose.of(12) === 1 ? `${this.flow(data, '')}\n` : `${this.entries(data, '')}\n`;
    const end = ['', '\n\n', '# end\n', '...\n'][this.choose.of(4)] ?? '';
    let text = start + body + end;
    // A block text at the end would lose its line ending.
    if (this.choose.of(4) === 1 && !/[|][-+]?(?: +#.*)?$/m.test(text)) text = text.trimEnd();
    return this.choose.of(3) === 1 ? text.replaceAll('\n', '\r\n') : text;
  }

  private entries(data: DataObject, column: string): string {
    return Object.entries(data)
      .map(
        ([key, child], i) =>
          (i === 0 ? '' : this.between(column)) + this.key(key, false) + ':' + this.value(child, column),
      )
      .join('\n');
  }

  private items(data: Data[], column: string): string {
    return data.map((item, i) => (i === 0 ? '' : this.between(column)) + '-' + this.item(item, column)).join('\n');
  }

  /** What stands between two lines of a block: nothing, a blank line, a comment. */
  private between(column: string): string {
    return (
      [column, column, `\n${column}`, `${column}${this.comment()}\n${column}`, `\n${this.comment()}\n\n${column}`][
        this.choose.of(5)
      ] ?? ''
    );
  }

  private comment(): string {
    return `# note ${this.comments++}`;
  }

  private trailing(): string {
    return this.choose.of(4) === 1 ? `  ${this.comment()}` : '';
  }

  private anchor(): string {
    return this.choose.of(9) === 1 ? ` &a${this.anchors++}` : '';
  }

  private value(data: Data, column: string): string {
    const inner = column + this.step;
    if (isObject(data) && Object.keys(data).length > 0 && this.choose.of(4) < 3)
      return `${this.anchor()}${this.trailing()}\n${inner}${this.entries(data, inner)}`;
    if (Array.isArray(data) && data.length > 0 && this.choose.of(4) < 3) {
      const dashes = this.isCompact ? column : inner;
      return `${this.anchor()}${this.trailing()}\n${dashes}${this.items(data, dashes)}`;
    }
    return this.single(data, column);
  }

  private item(data: Data, column: string): string {
    const inner = column + '  ';
    if (isObject(data) && Object.keys(data).length > 0 && this.choose.of(4) < 3)
      return this.choose.of(5) === 1
        ? `${this.trailing()}\n${inner}${this.entries(data, inner)}`
        : ` ${this.entries(data, inner)}`;
    if (Array.isArray(data) && data.length > 0 && this.choose.of(4) < 3) return ` ${this.items(data, inner)}`;
    return this.single(data, column);
  }

  private single(data: Data, column: string): string {
    const anchor = this.anchor();
    if (typeof data === 'object' && data !== null) return `${anchor} ${this.flow(data, column)}${this.trailing()}`;
    if (data === null || data === undefined)
      return `${anchor}${['', ' null', ' ~'][this.choose.of(3)]}${this.trailing()}`;
    if (typeof data === 'string' && /^\S[^\r]*$/.test(data) && this.choose.of(3) === 1) {
      const chomp = data.endsWith('\n\n') ? '+' : data.endsWith('\n') ? '' : '-';
      const inner = column + this.step;
      const lines = data.replace(/\n$/, '').split('\n');
      return `${anchor} |${chomp}${this.trailing()}\n${lines.map((line) => (line === '' ? '' : inner + line)).join('\n')}`;
    }
    if (typeof data === 'string' && data.includes(' ') && /^[\w ,]+$/.test(data) && this.choose.of(4) === 1)
      return `${anchor} ${data.replace(' ', `\n${column}${this.step}`)}${this.trailing()}`;
    return `${anchor} ${this.scalar(data, false)}${this.trailing()}`;
  }

  private scalar(data: Data, flow: boolean): string {
    if (typeof data === 'string') {
      const how = this.choose.of(3);
      if (how === 1) return JSON.stringify(data);
      if (how === 2 && !data.includes('\n')) return `'${data.replaceAll("'", "''")}'`;
    }
    return scalarText(data as string | number | boolean | null, { language: 'yaml', flow });
  }

  private key(key: string, flow: boolean): string {
    return this.scalar(key, flow);
  }

  /** Brackets or braces, on one line or over lines. */
  private flow(data: Data, column: string): string {
    if (typeof data !== 'object' || data === null) return this.scalar(data, true);
    const inner = column + this.step;
    const parts = Array.isArray(data)
      ? data.map((item) => this.flow(item, inner))
      : Object.entries(data).map(([key, child]) =>
          child === null && this.choose.of(3) === 1
            ? `${this.key(key, true)}:`
            : `${this.key(key, true)}: ${this.flow(child, inner)}`,
        );
    const [open, close] = Array.isArray(data) ? '[]' : '{}';
    const pad = this.choose.of(2) === 1 ? ' ' : '';
    const comma = parts.length > 0 && this.choose.of(4) === 1 ? ',' : '';
    if (this.choose.of(4) !== 1) return `${open}${pad}${parts.join(', ')}${comma}${pad}${close}`;
    const lines = parts.map((part, i) => inner + part + (i < parts.length - 1 ? ',' : comma) + this.trailing() + '\n');
    return `${open}\n${lines.join('')}${column}  ${close}`;
  }
}

/** Writes data as JSON. */
function asJson(data: DataObject, choose: Choices): string {
  const text = JSON.stringify(data, null, ['', '  ', '\t', '    '][choose.of(4)]);
  const spaced = (choose.of(3) === 1 ? '\ufeff' : '') + text + (choose.of(2) === 1 ? '\n' : '');
  return choose.of(3) === 1 ? spaced.replaceAll('\n', '\r\n') : spaced;
}

interface Sample {
  text: string;
  language: Language;
}

const sample: fc.Arbitrary<Sample> = fc
  .record({ data: root, list: fc.array(fc.nat(59), { maxLength: 40 }), isJson: fc.nat(4) })
  .map(({ data, list, isJson }) => {
    const choose = new Choices(list);
    const language = isJson === 0 ? 'json' : 'yaml';
    return { text: language === 'json' ? asJson(data, choose) : new Writer(choose).document(data), language };
  });

/* ---- Random plans ---- */

const gap = fc.constantFrom(
  new Placeholder('what it is'),
  new Placeholder('how many', 'bare'),
  new Placeholder('which: one, or $two}', 'text', ['a', 'b, c', 'd|e\\f']),
);
const fragment: fc.Arbitrary<Fragment> = fc.letrec<{ fragment: Fragment }>((tie) => ({
  fragment: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'fragment' },
    fc.constantFrom(...TEXTS),
    fc.constantFrom(1, 2.5, true, 'x'),
    gap,
    fc.array(tie('fragment'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('p', 'q', 'no', 'a: b'), tie('fragment'), { maxKeys: 3 }),
  ),
})).fragment;
const scalar = fc.oneof(fc.constantFrom(...TEXTS), fc.integer(), fc.boolean(), fc.constant(null));

/** Every pointer into the data, and ways to what is not there. */
function pointersOf(data: Data, pointer = ''): string[] {
  if (Array.isArray(data)) {
    const ends = [join(pointer, '-'), join(pointer, data.length), join(pointer, data.length, 'new')];
    return [pointer, ...data.flatMap((item, i) => pointersOf(item, join(pointer, i))), ...ends];
  }
  const inner = isObject(data)
    ? Object.entries(data).flatMap(([key, child]) => pointersOf(child, join(pointer, key)))
    : [];
  return [pointer, ...inner, join(pointer, 'new'), join(pointer, 'new', 'deep'), join(pointer, 'new', '-')];
}

function firstOf({ text, language }: Sample): ParsedDocument {
  const documents = parse(text, language);
  const document = documents[0];
  if (!document || documents.length > 1) throw new Error('There is one document.');
  return document;
}

function dataIn(sampled: Sample): Data {
  return toData(firstOf(sampled).root) ?? null;
}

type PlanMaker = (pointer: string) => Plan;
const orders = fc.shuffledSubarray(['a', 'b', 'c', 'name', 'new', 'no']);
const makers: fc.Arbitrary<PlanMaker> = fc.oneof(
  fc.tuple(fragment, orders).map(([v, order]): PlanMaker => (pointer) => ({ do: 'insert', pointer, value: v, order })),
  fragment.map((v): PlanMaker => (pointer) => ({ do: 'append', pointer, value: v })),
  scalar.map((v): PlanMaker => (pointer) => ({ do: 'replace', pointer, value: v })),
  fc.constant<PlanMaker>((pointer) => ({ do: 'quote', pointer })),
  fc
    .constantFrom('a', 'new', 'no', 'it\'s "x"')
    .map((name): PlanMaker => (pointer) => ({ do: 'rename', pointer, name })),
  fc
    .tuple(fc.dictionary(fc.constantFrom('p', 'q'), fragment, { maxKeys: 2 }), fc.boolean())
    .map(([rest, inList]): PlanMaker => (pointer) => ({ do: 'wrap', pointer, key: 'text', rest, inList })),
  fc.constant<PlanMaker>((pointer) => ({ do: 'remove', pointer })),
  fc.constant<PlanMaker>((pointer) => ({ do: 'comment', pointer, text: ['mark'] })),
);

/* ---- What the plans mean, on plain data ---- */

class Impossible extends Error {}

function isVoid(data: Data): boolean {
  return data === null || data === undefined || (typeof data === 'object' && Object.keys(data).length === 0);
}

function inserted(data: Data, path: readonly string[], plan: Insertion): Data {
  const [head, ...rest] = path;
  const written = dataOf(plan.value);
  if (head === undefined) {
    if (plan.do === 'insert') return isVoid(data) ? written : data;
    if (isVoid(data)) return [written];
    if (!Array.isArray(data)) throw new Impossible();
    return data.some((item) => isEqual(item, written)) ? data : [...data, written];
  }
  if (head === '-') {
    if (!isVoid(data) && !Array.isArray(data)) throw new Impossible();
    const item = rest.length === 0 && plan.do === 'insert' ? written : inserted(null, rest, plan);
    const list = Array.isArray(data) ? data : [];
    return list.some((other) => isEqual(other, item)) ? list : [...list, item];
  }
  if (Array.isArray(data) && data.length > 0) {
    const index = /^\d+$/.test(head) ? Number(head) : Infinity;
    if (index > data.length) throw new Impossible();
    return data.toSpliced(index, 1, inserted(data[index], rest, plan));
  }
  if (isVoid(data)) return head === '0' ? [inserted(null, rest, plan)] : { [head]: inserted(null, rest, plan) };
  if (!isObject(data)) throw new Impossible();
  return { ...data, [head]: inserted(Object.hasOwn(data, head) ? data[head] : null, rest, plan) };
}

/** Changes the value at a pointer; the function gets the object or list that holds it and its key. */
function changed(data: Data, path: readonly string[], change: (holder: Data, key: string) => Data): Data {
  const [head = '', ...rest] = path;
  if (rest.length === 0) return change(data, head);
  if (Array.isArray(data)) return data.toSpliced(Number(head), 1, changed(data[Number(head)], rest, change));
  if (!isObject(data)) throw new Impossible();
  return { ...data, [head]: changed(data[head], rest, change) };
}

function withValue(data: Data, pointer: string, written: Data): Data {
  return changed(data, segmentsOf(pointer), (holder, key) =>
    Array.isArray(holder) ? holder.toSpliced(Number(key), 1, written) : { ...(holder as DataObject), [key]: written },
  );
}

/** What a function returns; undefined where it throws Impossible. */
function possible(make: () => Data): Data {
  try {
    return make();
  } catch (error) {
    if (error instanceof Impossible) return undefined;
    throw error;
  }
}

/** The data after a plan; throws Impossible where the plan cannot be carried out. */
function expected(plan: Plan, sampled: Sample): Data {
  const document = firstOf(sampled);
  const data = dataIn(sampled);
  const { pointer } = plan;
  if (plan.do === 'insert' || plan.do === 'append') return inserted(data, segmentsOf(pointer), plan);
  const found = find(document.root, pointer);
  if (!found?.exact) {
    const taken = plan.do === 'rename' && find(document.root, join(parentOf(pointer) ?? '', plan.name));
    if (plan.do === 'remove' || (taken && taken.exact && segmentsOf(pointer).length > 0)) return data;
    throw new Impossible();
  }
  const { node } = found;
  const holder = find(document.root, parentOf(pointer) ?? '')?.node;
  const isRoot = pointer === '';
  switch (plan.do) {
    case 'replace':
      if (node.kind !== 'scalar' || isRoot) throw new Impossible();
      return withValue(data, pointer, plan.value);
    case 'quote':
      if (node.kind !== 'scalar') throw new Impossible();
      return node.style === 'plain' && typeof node.value !== 'string' ? withValue(data, pointer, node.source) : data;
    case 'rename':
      if (isRoot || holder?.kind !== 'map') throw new Impossible();
      if (holder.entries.some((entry) => entry.key === plan.name)) return data;
      return changed(data, segmentsOf(pointer), (object, key) => {
        const { [key]: moved, ...others } = object as DataObject;
        return { ...others, [plan.name]: moved };
      });
    case 'wrap': {
      const object = plan.inList && node.kind === 'seq' ? node.items[0] : node;
      if (object?.kind === 'map' && object.entries.some((entry) => entry.key === plan.key)) return data;
      if (isRoot || node.kind !== 'scalar' || node.style === 'empty') throw new Impossible();
      // No list of the format holds lists.
      if (plan.inList && holder?.kind === 'seq' && !holder.flow) throw new Impossible();
      const made = { text: node.value, ...(dataOf(plan.rest) as DataObject) };
      return withValue(data, pointer, plan.inList ? [made] : made);
    }
    case 'remove':
      if (isRoot) throw new Impossible();
      return removed(data, pointer, document);
    case 'comment':
      if (isRoot || sampled.language === 'json') throw new Impossible();
      return data;
  }
}

function removed(data: Data, pointer: string, document: ParsedDocument): Data {
  const at = parentOf(pointer) ?? '';
  const holder = find(document.root, at)?.node;
  const left = changed(data, segmentsOf(pointer), (object, key) => {
    if (Array.isArray(object)) return object.toSpliced(Number(key), 1);
    const { [key]: _gone, ...others } = object as DataObject;
    return others;
  });
  const value = segmentsOf(at).reduce<Data>((inner, key) => (inner as Record<string, Data>)[key], left);
  const isFlow = document.language === 'json' || (holder?.kind !== 'scalar' && holder?.flow === true);
  if (!isVoid(value) || isFlow) return left;
  return at === '' ? null : withValue(left, at, null);
}

/** What a slip of the hand leaves in a text. */
const SLIPS = [
  '',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ' ',
  '\n',
  '- ',
  '#',
  '&',
  '*',
  '|',
  '\t',
  '? ',
  '!!',
  '\nnam\n',
];

/* ---- The properties ---- */

function commentsOf(sampled: Sample): string[] {
  return firstOf(sampled).comments.map((comment) => comment.text.trim());
}

/** Edits lie between two offsets, do not overlap, and each changes something. */
function expectInOrder(edits: readonly Edit[], first: number, last: number): void {
  let from = first;
  for (const { start, end, pieces } of edits) {
    expect(from <= start && start <= end && end <= last).toBe(true);
    expect(start < end || plainOf(pieces) !== '').toBe(true);
    from = end;
  }
}

/** Carries out plans and checks what holds for every plan. */
function carriedOut(sampled: Sample, plans: readonly Plan[]): { after: Sample; edits: Edit[] } | undefined {
  const edits = editsFor(firstOf(sampled), plans);
  if (!edits) return undefined;
  expectInOrder(edits, 0, sampled.text.length);
  const after = { ...sampled, text: applyEdits(sampled.text, edits) };
  return { after, edits };
}

function expectSound(before: Sample, plans: readonly Plan[], after: Sample, data: Data): void {
  const shown = JSON.stringify({ before: before.text, after: after.text, plans }, null, 1);
  const { errors, duplicates } = firstOf(after);
  if (errors.length > 0 || duplicates.length > 0) throw new Error(`Broken: ${JSON.stringify(errors)} ${shown}`);
  if (!isEqual(data, dataIn(after)))
    throw new Error(`Not ${JSON.stringify(data)} but ${JSON.stringify(dataIn(after))}: ${shown}`);
  const crlf = before.text.includes('\r\n');
  if (crlf && /[^\r]\n/.test(after.text)) throw new Error(`Line endings: ${shown}`);
  if (!plans.some((plan) => plan.do === 'remove')) {
    const left = commentsOf(after);
    if (commentsOf(before).some((comment) => !left.includes(comment))) throw new Error(`A comment is lost: ${shown}`);
    if (/\n$/.test(before.text) !== /\n$/.test(after.text)) throw new Error(`The end of the file: ${shown}`);
  }
}

/** What a plan may take away: nothing but blanks and what stood for no value; a word only where it is about that word. */
function expectKept(sampled: Sample, plan: Plan, edits: readonly Edit[]): void {
  const { text } = sampled;
  const fail = (what: string): never => {
    throw new Error(`${what}: ${JSON.stringify({ text, plan, edits }, null, 1)}`);
  };
  if (plan.do === 'remove') return;
  if (plan.do === 'replace' || plan.do === 'quote' || plan.do === 'rename') {
    const found = find(firstOf(sampled).root, plan.pointer);
    if (!found || edits.length === 0) return;
    const { entry, node } = found;
    const first = plan.do === 'rename' ? (entry?.keyStart ?? 0) : (entry?.keyEnd ?? node.start);
    const last = plan.do === 'rename' ? (entry?.keyEnd ?? 0) : Math.max(node.end, found.entry?.keyEnd ?? 0);
    const isNear = ({ start, end }: Edit): boolean =>
      first <= start && (end <= last || /^[:\s]*$/.test(text.slice(last, end)));
    if (!edits.every(isNear)) fail('It changes more than its word');
    return;
  }
  const gone = edits.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (!/^(?:\s|null|[~[\]{}])*$/.test(gone)) fail('It takes something away');
  if (plan.do !== 'comment') return;
  // The comment has a line of its own, which is all that is new.
  const bare = (all: string): string => all.replace(/^\ufeff/, '');
  const lines = bare(applyEdits(text, edits)).split('\n');
  const at = lines.findIndex((line) => line.trim() === '# mark');
  if (at < 0 || lines.toSpliced(at, 1).join('\n') !== bare(text)) fail('No comment line');
}

/** One plan on a sample, as the property has it. */
function expectPlan(sampled: Sample, plan: Plan): void {
  const data = possible(() => expected(plan, sampled));
  if (data === undefined) {
    const edits = editsFor(firstOf(sampled), [plan]);
    if (edits) throw new Error(`Should be impossible: ${JSON.stringify({ sampled, plan, edits })}`);
    return;
  }
  const done = carriedOut(sampled, [plan]);
  if (!done) throw new Error(`Should be possible: ${JSON.stringify({ sampled, plan })}`);
  const { after, edits } = done;
  expectSound(sampled, [plan], after, data);
  expectKept(sampled, plan, edits);
  if (plan.do === 'remove' && /\/\d+$/.test(plan.pointer)) return;
  const again = editsFor(firstOf(after), [plan]);
  if (again?.length !== 0) throw new Error(`Not the same twice: ${JSON.stringify({ sampled, plan, after, again })}`);
}

/** A snippet with its placeholders left as they are. */
function expanded(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\{\d+\|((?:\\.|[^\\,|])*)(?:,(?:\\.|[^\\,|])*)*\|\}/gs,
    (_all, escaped?: string, text?: string, choice?: string) =>
      escaped ?? (text ?? choice ?? '').replace(/\\(.)/gs, '$1'),
  );
}

function stopsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.text]));
}

describe('on random documents', () => {
  it('one plan changes the data exactly so', () => {
    fc.assert(
      fc.property(sample, makers, fc.nat(), (sampled, make, at) => {
        expect(firstOf(sampled).errors).toEqual([]);
        const pointers = pointersOf(dataIn(sampled));
        expectPlan(sampled, make(pointers[at % pointers.length] ?? ''));
      }),
      { numRuns: RUNS * 2 },
    );
  });

  it('several insertions change the data as one after the other', () => {
    fc.assert(
      fc.property(
        sample,
        fc.array(fc.tuple(fragment, fc.nat(), fc.boolean()), { minLength: 2, maxLength: 4 }),
        (sampled, list) => {
          // A value that is empty itself is filled by the next plan, whatever their order.
          fc.pre(list.every(([v]) => !isVoid(dataOf(v))));
          const before = dataIn(sampled);
          const pointers = pointersOf(before).filter((pointer) => !pointer.includes('-'));
          const plans = list.map(([v, at, isItem]): Insertion => ({
            do: isItem ? 'append' : 'insert',
            pointer: pointers[at % pointers.length] ?? '',
            value: v,
          }));
          const all = (data: Data): Data =>
            plans.reduce((left, plan) => inserted(left, segmentsOf(plan.pointer), plan), data);
          const data = possible(() => all(before));
          const done = carriedOut(sampled, plans);
          if ((data === undefined) !== (done === undefined))
            throw new Error(`Possible on one side only: ${JSON.stringify({ sampled, plans, done })}`);
          if (data === undefined || !done) return;
          expectSound(sampled, plans, done.after, data);
          // An item that another plan changed afterwards is appended once more.
          if (isEqual(all(data), data)) expect(editsFor(firstOf(done.after), plans)).toEqual([]);
        },
      ),
      { numRuns: RUNS * 2 },
    );
  });

  it('removals of several change the data as one after the other', () => {
    fc.assert(
      fc.property(sample, fc.array(fc.nat(), { minLength: 2, maxLength: 5 }), (sampled, picks) => {
        const document = firstOf(sampled);
        const leaves: string[] = [];
        if (document.root)
          walk(document.root, (node, pointer) => void (node.kind === 'scalar' && leaves.push(pointer)));
        fc.pre(leaves.length > 0);
        const chosen = [...new Set(picks.map((pick) => leaves[pick % leaves.length] ?? ''))];
        const done = carriedOut(
          sampled,
          chosen.map((pointer) => ({ do: 'remove', pointer })),
        );
        if (!done) throw new Error(`Should be possible: ${JSON.stringify({ sampled, chosen })}`);
        // From the end, so that the indexes of what is left stay what they are.
        const data = leaves
          .filter((pointer) => chosen.includes(pointer))
          .reverse()
          .reduce<Data>((left, pointer) => removed(left, pointer, document), dataIn(sampled));
        expectSound(sampled, [{ do: 'remove', pointer: '' }], done.after, data);
      }),
      { numRuns: RUNS },
    );
  });

  it('snippets say what plain texts say, and placeholders count as absent', () => {
    fc.assert(
      fc.property(sample, fragment, fc.nat(), (sampled, v, at) => {
        const pointers = pointersOf(dataIn(sampled));
        const edits = editsFor(firstOf(sampled), [
          { do: 'insert', pointer: pointers[at % pointers.length] ?? '', value: v },
        ]);
        for (const { pieces } of edits ?? []) {
          expect(expanded(snippetOf(pieces))).toBe(plainOf(pieces));
          for (const stop of stopsOf(pieces)) expect(isAbsentText(stop.replaceAll(/^"|"$/g, ''))).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('edits of a text with mistakes lie in it, in order', () => {
    const slip = fc.record({ at: fc.nat(), length: fc.nat(3), by: fc.constantFrom(...SLIPS) });
    fc.assert(
      fc.property(sample, fc.array(slip, { maxLength: 3 }), makers, fc.nat(), (sampled, slips, make, at) => {
        let { text } = sampled;
        for (const { at: where, length, by } of slips) {
          const start = where % (text.length + 1);
          text = text.slice(0, start) + by + text.slice(start + length);
        }
        const documents = parse(text, sampled.language);
        const document = documents[at % documents.length];
        const pointers = pointersOf(toData(document?.root ?? null) ?? null);
        const plan = make(pointers[at % pointers.length] ?? '');
        const edits = document && editsFor(document, [plan]);
        if (edits) expectInOrder(edits, document.start, document.end);
      }),
      { numRuns: RUNS * 2 },
    );
  });
});
