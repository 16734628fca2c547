/** Fixes of a criterion's finding: what is missing as placeholders, a text as its object, a waiver. */
import { systemNamed } from '../../criteria/1-design/systems';
import type { Criterion, StageId } from '../../criteria/criterion';
import type { Assessment } from '../../engine/assess';
import type { Verdict } from '../../engine/check';
import { silentCriteria } from '../../engine/gate';
import { isAbsentText, isPresent } from '../../formats/absent';
import type { Schema } from '../../formats/definition/dsl';
import { isList, isObjectShape, resolved, schemaAt, typesOf } from '../../formats/definition/shape';
import { placeOf, valueAt } from '../../formats/model';
import { spdxFor } from '../../formats/spdx';
import { listed, quoted, shown } from '../../formats/words';
import type { ParsedDocument } from '../../syntax/document';
import { type ScalarNode, type SyntaxNode, find, isObject } from '../../syntax/node';
import { isWithin, join, parentOf, segmentsOf } from '../../syntax/pointer';
import { type Fragment, type FragmentObject, Placeholder, isFragmentObject } from '../fragment';
import { type Edit, type Plan, type Wrap, editsFor } from '../plan';
import { mergedFragments, orderAt, scaffoldAt, scaffoldOf, shapeAt } from '../scaffold';
import type { Fix } from './fix';
import { numberKeyAt, textKeyAt } from './text-keys';

const WHY_NOT = new Placeholder('why it does not apply to this benchmark');

/**
 * The fixes that mend a criterion's finding.
 * @param verdict the verdict on the document; of a definition in the native format.
 * @param assessment the criterion's.
 * @param newId yields an id that no one else has, for a canary.
 */
export function criterionFixes(verdict: Verdict, assessment: Assessment, newId: () => string): Fix[] {
  const { criterion } = assessment;
  const fixes = [...normalising(verdict, criterion), ...additions(verdict, [assessment], criterion.id)];
  if (criterion.id === 'MC23') fixes.push(...canary(verdict, newId));
  // One fix is the preferred one: an editor that is to apply it by a key would ask which.
  const preferred = fixes.find(({ kind }) => kind === 'add') ?? fixes[0];
  return fixes.map((fix) => (fix === preferred ? { ...fix, preferred: true } : fix));
}

/**
 * The fixes of a stage that is not started: all that its silent criteria want, at once.
 * @param verdict the verdict.
 * @param stage the stage.
 */
export function stageFixes(verdict: Verdict, stage: StageId): Fix[] {
  const silent = silentCriteria(verdict.assessments, stage);
  const [fix] = additions(verdict, silent, stage).filter(({ kind }) => kind === 'add');
  return fix ? [{ ...fix, title: `Add what the stage ${stage} asks for, to fill in`, preferred: true }] : [];
}

function additions(verdict: Verdict, assessments: readonly Assessment[], what: string): Fix[] {
  const { inserted, appended, wrapped } = wanted(verdict, assessments);
  const plans = [...insertPlans(inserted), ...[...appended].map(([pointer, value]) => append(pointer, value))];
  const fixes: Fix[] = [];
  const edits = plans.length > 0 ? editsFor(verdict.document, plans) : undefined;
  if (edits && edits.length > 0) {
    const names = [...inserted.keys(), ...appended.keys()].map(nameOf);
    fixes.push({ kind: 'add', id: 'add', title: `Add ${namesOf(names)} (${what})`, edits });
  }
  const objects = wrapped.size > 0 ? editsFor(verdict.document, [...wrapped.values()]) : undefined;
  if (objects && objects.length > 0) {
    const title = `Turn the text of ${namesOf([...wrapped.keys()].map(nameOf))} into an object that holds it (${what})`;
    fixes.push({ kind: 'wrap', id: 'wrap', title, edits: objects });
  }
  return fixes;
}

function namesOf(names: readonly string[]): string {
  const unique = [...new Set(names)].map((name) => quoted(name));
  return unique.length > 4 ? `${unique.slice(0, 3).join(', ')} and ${unique.length - 3} more` : listed(unique);
}

/** The name of what stands at a pointer: its key; for an item its list's. */
function nameOf(pointer: string): string {
  return segmentsOf(pointer).findLast((segment) => !/^(?:\d+|-)$/.test(segment)) ?? '';
}

/** What is to be written, by pointer. */
interface Wanted {
  inserted: Map<string, Fragment>;
  appended: Map<string, Fragment>;
  wrapped: Map<string, Wrap>;
}

/** What criteria lack, at the places where it belongs. */
function wanted(verdict: Verdict, assessments: readonly Assessment[]): Wanted {
  const all: Wanted = { inserted: new Map(), appended: new Map(), wrapped: new Map() };
  for (const { criterion, open } of assessments) {
    for (const pointer of open) lacking(verdict, criterion, pointer, all);
  }
  return all;
}

function lacking(verdict: Verdict, criterion: Criterion, open: string, all: Wanted): void {
  const { document, model } = verdict;
  const place = placeOf(model, open);
  // What an imported file leaves out is said in the definition, which wins; but its lists are replaced whole.
  const isImported = place.source !== null;
  if (isImported && /\/\d+(?:\/|$)/.test(open)) return;
  const pointer = isImported ? open : place.pointer;
  const key = criterion.keys.filter((own) => isWithin(pointer, own)).sort((a, b) => b.length - a.length)[0] ?? pointer;
  const found = find(document.root, pointer);
  const node = found?.node;
  const isEmpty = !node || (node.kind === 'scalar' && node.value === null);
  const here = found?.pointer ?? '';
  if (node?.kind === 'scalar' && !isEmpty) {
    const plan = wrapPlan(document, node, here, criterion, segmentsOf(pointer.slice(here.length))[0]);
    const before = all.wrapped.get(here);
    if (plan && !before) all.wrapped.set(here, plan);
    if (plan && before) {
      const rest = mergedFragments(before.rest, plan.rest, plan.inList ? join(here, '0') : here);
      if (isFragmentObject(rest)) all.wrapped.set(here, { ...plan, rest });
    }
  } else if (found?.exact && node?.kind === 'seq') {
    // An item that waits for the author is to be filled first.
    if (node.items.some(isUnfilled)) return;
    const item = scaffoldOf(criterion, join(pointer, '-')) ?? scaffoldAt(join(pointer, '-'));
    if (item === undefined) return;
    // A dash with nothing behind it is where the author is about to write.
    const blank = node.items.findIndex((one) => one.kind === 'scalar' && one.value === null);
    if (blank < 0) all.appended.set(pointer, item);
    else all.inserted.set(join(pointer, blank), item);
  } else if (found?.exact && node?.kind === 'map') {
    // The author has begun an object, whatever the example has there.
    const parts = [scaffoldOf(criterion, pointer), scaffoldAt(pointer), shapeAt(pointer)].find(
      (value) => value !== undefined && isFragmentObject(value),
    );
    for (const [name, value] of Object.entries(parts ?? {})) {
      const entry = node.entries.find(({ key: own }) => own === name);
      const isOpen = !entry || (entry.value.kind === 'scalar' && entry.value.value === null);
      if (isOpen) insert(all, join(pointer, name), value, here);
    }
  } else if (node?.kind !== 'seq') {
    const below = segmentsOf(pointer.slice(here.length))[0];
    const missing = isEmpty || below === undefined ? here : join(here, below);
    const at = isWithin(missing, key) ? missing : key;
    const example = scaffoldOf(criterion, at);
    // One of several ways to say something is enough to be asked for.
    const waits = node?.kind === 'map' && node.entries.some((entry) => isUnfilled(entry.value));
    const value = example ?? (waits ? undefined : scaffoldAt(at));
    if (value !== undefined) insert(all, at, value, isEmpty ? (parentOf(here) ?? '') : here);
  }
}

/** Whether a value holds placeholders and nothing else: it waits for the author. */
function isUnfilled(node: SyntaxNode): boolean {
  if (node.kind === 'seq') return node.items.length > 0 && node.items.every(isUnfilled);
  if (node.kind === 'map') return node.entries.length > 0 && node.entries.every(({ value }) => isUnfilled(value));
  return typeof node.value === 'string' && node.value !== '' && isAbsentText(node.value);
}

/** Notes an insertion at its topmost key that is not there, with what is already to be inserted below that key. */
function insert({ inserted }: Wanted, pointer: string, value: Fragment, existing: string): void {
  const [first = '', ...rest] = segmentsOf(pointer.slice(existing.length));
  const nested = rest.reduceRight<Fragment>((inner, segment) => ({ [segment]: inner }), value);
  const top = join(existing, first);
  inserted.set(top, mergedFragments(inserted.get(top), nested, top));
}

function insertPlans(inserted: ReadonlyMap<string, Fragment>): Plan[] {
  return [...inserted].map(([pointer, value]) => ({
    do: 'insert',
    pointer,
    value,
    order: orderAt(parentOf(pointer) ?? ''),
  }));
}

function append(pointer: string, value: Fragment): Plan {
  return { do: 'append', pointer, value, order: orderAt(parentOf(pointer) ?? '') };
}

/**
 * The text becomes the value of a key of its object; in place of a list of objects, of the list's only one. Beside it
 * comes what the criterion's example has; in a list item the key that is missing.
 */
function wrapPlan(
  document: ParsedDocument,
  node: ScalarNode,
  pointer: string,
  criterion: Criterion,
  missing: string | undefined,
): Wrap | undefined {
  const schema = schemaAt(pointer);
  if (!schema || !isPresent(node.value)) return undefined;
  const inList = isList(schema) && !isObjectShape(schema);
  const shape = inList && schema.items ? resolved(schema.items) : schema;
  if (!isObjectShape(shape) || shape.properties?.['locator']) return undefined;
  const isItem = inList || find(document.root, pointer)?.entry === undefined;
  const key = wrapKey(node, pointer, isItem ? shape : undefined);
  if (key === undefined) return undefined;
  const parts = partsOf(criterion, inList ? join(pointer, '0') : pointer, isItem ? missing : undefined);
  const rest = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== key));
  return { do: 'wrap', pointer, key, rest, ...(inList ? { inList } : {}) };
}

/** The key that takes a text or a number in its object. A list's object reads a text as its first key. */
function wrapKey({ value }: ScalarNode, pointer: string, item: Schema | undefined): string | undefined {
  if (typeof value === 'number') return item ? undefined : numberKeyAt(pointer);
  if (typeof value !== 'string') return undefined;
  if (!item) return textKeyAt(pointer) ?? undefined;
  const keys = Object.entries(item.properties ?? {}).map(([key, schema]) => ({ key, schema: resolved(schema) }));
  const takes = ({ schema }: { schema: Schema }): boolean =>
    schema.enum ? schema.enum.includes(value) : typesOf(schema)[0] === 'string';
  return keys.find((one, i) => (i === 0 ? !one.schema.enum || takes(one) : takes(one)))?.key;
}

/** What the criterion's example has at an object, or one key of it. */
function partsOf(criterion: Criterion, pointer: string, key?: string): FragmentObject {
  if (key !== undefined) {
    const at = join(pointer, key);
    const value = scaffoldOf(criterion, at) ?? scaffoldAt(at);
    return value === undefined ? {} : { [key]: value };
  }
  const parts = scaffoldOf(criterion, pointer);
  if (parts && isFragmentObject(parts)) return parts;
  const shape = shapeAt(pointer);
  return shape && isFragmentObject(shape) ? shape : {};
}

function normalising({ document, model }: Verdict, criterion: Criterion): Fix[] {
  const replaced = (pointer: string, written: string, value: string | undefined): Fix[] => {
    const place = placeOf(model, pointer);
    if (value === undefined || value === written || place.source !== null) return [];
    const edits = editsFor(document, [{ do: 'replace', pointer: place.pointer, value }]);
    const title = `Replace ${quoted(written)} by ${quoted(value)}`;
    return edits && edits.length > 0 ? [{ kind: 'normalise', id: `normalise ${place.pointer}`, title, edits }] : [];
  };
  const texts = (pointer: string, name: (text: string) => string | undefined): Fix[] => {
    const value = valueAt(model.data, segmentsOf(pointer));
    return typeof value === 'string' && isPresent(value) ? replaced(pointer, value, name(value)) : [];
  };
  if (criterion.id === 'MC42') {
    const components = valueAt(model.data, ['governance', 'license', 'components']);
    const parts = Array.isArray(components)
      ? components.map((_, i) => `/governance/license/components/${i}/license`)
      : [];
    const own = ['/governance/license', '/governance/license/data', '/governance/license/code'];
    return [...own, ...parts].flatMap((at) => texts(at, spdxFor));
  }
  if (criterion.id === 'MC24') return sized(document);
  if (criterion.id === 'MC09') {
    const standards = valueAt(model.data, ['standards']);
    const items = Array.isArray(standards) ? standards : [];
    return items.flatMap((item, i) => (isObject(item) ? texts(`/standards/${i}/system`, systemNamed) : []));
  }
  return [];
}

/** A number in place of the size is the number of items. */
function sized(document: ParsedDocument): Fix[] {
  const pointer = '/data/size';
  const found = find(document.root, pointer);
  if (!found?.exact || found.node.kind !== 'scalar' || typeof found.node.value !== 'number') return [];
  const edits = editsFor(document, [{ do: 'wrap', pointer, key: 'items', rest: {} }]);
  const title = `Write the size as "items": ${found.node.source}`;
  return edits && edits.length > 0 ? [{ kind: 'normalise', id: `normalise ${pointer}`, title, edits }] : [];
}

/** A canary with a string of its own. It raises the score: the author has asked for the string, and has to release it. */
function canary({ document, model }: Verdict, newId: () => string): Fix[] {
  const controls = valueAt(model.data, ['data', 'contamination', 'controls']);
  const items = Array.isArray(controls) ? controls : [];
  const at = items.findIndex((item) => isObject(item) && item['type'] === 'canary');
  const item = items[at];
  if (isObject(item) && isPresent(item['value'])) return [];
  const name = valueAt(model.data, ['abbreviation']) ?? valueAt(model.data, ['name']);
  const label =
    typeof name === 'string' && isPresent(name) ? shown(name, 40).replace(/[^\p{L}\p{N}]+/gu, '-') : 'BENCHMARK';
  const value = `${label.replace(/^-|-$/g, '').toUpperCase()}-CANARY-${newId()}`;
  const place = placeOf(model, at < 0 ? '/data/contamination/controls' : `/data/contamination/controls/${at}`);
  if (place.source !== null) return [];
  const plan: Plan =
    at < 0
      ? append(place.pointer, { type: 'canary', value })
      : { do: 'insert', pointer: join(place.pointer, 'value'), value, order: orderAt(place.pointer) };
  const edits = editsFor(document, [plan]);
  return edits && edits.length > 0
    ? [{ kind: 'canary', id: 'canary', title: 'Add a canary with a GUID of its own', edits }]
    : [];
}

/**
 * The fix that waives a criterion.
 * @param verdict the verdict on the document; of a definition in the native format.
 * @param criterion the criterion.
 * @returns none where it cannot be waived.
 */
export function waiverFixes({ document }: Verdict, { id, waivable }: Criterion): Fix[] {
  if (!waivable) return [];
  const edits = waiverEdits(document, id);
  return edits ? [{ kind: 'waive', id: 'waive', title: `Mark ${id} as not applicable, with a reason`, edits }] : [];
}

function waiverEdits(document: ParsedDocument, id: string): Edit[] | undefined {
  const all: Wanted = { inserted: new Map(), appended: new Map(), wrapped: new Map() };
  const pointer = join('/assessment', id, 'not_applicable');
  const found = find(document.root, pointer);
  if (found?.exact || (found && found.node.kind !== 'map')) return undefined;
  insert(all, pointer, WHY_NOT, found?.pointer ?? '');
  const edits = editsFor(document, insertPlans(all.inserted));
  return edits && edits.length > 0 ? edits : undefined;
}
