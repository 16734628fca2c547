/** Findings on what a definition and the files that it imports say differently of one fact. */
import { isPresent } from '../formats/absent';
import { spdxOf } from '../formats/foreign/values';
import { type Finding, type Model, type Place, placeOf, valueAt } from '../formats/model';
import { comparableExpression } from '../formats/spdx';
import { foldedName, listed, quoted } from '../formats/words';
import { type Data, type DataObject, isObject } from '../syntax/node';
import { join, segmentsOf } from '../syntax/pointer';

/** A file that a definition imports, or that lies beside it. */
interface ImportedFile {
  /** As written in `imports`, or relative to the definition. */
  path: string;
  model: Model;
}

/** One thing that a file says, in a form that can be compared. */
interface Fact {
  /** What it is about; facts of one key are compared. */
  key: string;
  /** The fact in words: "the licence of the data". */
  words: string;
  /** For comparison. */
  value: string;
  /** As it is written. */
  shown: string;
  pointer: string;
}

/**
 * Compares the facts of a definition with those of the files that it imports: licence, version, size, splits and their
 * sizes, tasks, metrics and their directions. Who says less does not contradict.
 * @param model the definition's model, before it is filled with what is imported.
 * @param imported the imported files, in their order.
 * @param beside files that lie beside the definition and are not imported: only what the definition says itself is
 *   compared with them.
 * @returns `consistency` hints: at the definition's own value, else at the import that differs from an earlier one.
 */
export function contradictions(
  model: Model,
  imported: readonly ImportedFile[],
  beside: readonly ImportedFile[] = [],
): Finding[] {
  if (imported.length + beside.length === 0) return [];
  const first = new Map<string, Known>();
  for (const fact of factsOf(model)) first.set(fact.key, { fact, place: placeOf(model, fact.pointer), file: null });
  const findings: Finding[] = [];
  imported.forEach((file, i) => {
    for (const fact of factsOf(file.model)) {
      const there = placeIn(file, fact.pointer);
      const known = first.get(fact.key);
      if (!known) first.set(fact.key, { fact, place: there, file: file.path });
      else if (known.fact.value !== fact.value) {
        const others = known.file === null ? [] : [{ place: known.place, message: 'What the other file says.' }];
        const place = known.file === null ? known.place : placeOf(model, importPointer(model, file.path, i));
        const related = [...others, { place: there, message: 'What the imported file says.' }];
        findings.push(hint(place, differently(known, fact, file.path), related));
      }
    }
    findings.push(...unknownNames(model, file));
  });
  for (const file of beside) {
    for (const fact of factsOf(file.model)) {
      const here = first.get(fact.key);
      if (here?.file !== null || here.fact.value === fact.value) continue;
      const there = { place: placeIn(file, fact.pointer), message: 'What the other file says.' };
      findings.push(hint(here.place, differently(here, fact, file.path), [there]));
    }
    findings.push(...unknownNames(model, file));
  }
  return findings;
}

/** A fact that others are compared with, and the file that says it; null for the definition itself. */
interface Known {
  fact: Fact;
  place: Place;
  file: string | null;
}

function differently({ fact: { words, shown }, file }: Known, other: Fact, path: string): string {
  const where = file === null ? 'Here' : `In ${quoted(file)}`;
  return `${where} ${words} is ${quoted(shown)}, but in ${quoted(path)} it is ${quoted(other.shown)}.`;
}

function hint(place: Place, message: string, related: NonNullable<Finding['related']>): Finding {
  return { code: 'consistency', severity: 'hint', message, place, related };
}

/** A place in an imported file, or in one that it includes. */
function placeIn({ path, model }: ImportedFile, pointer: string): Place {
  const place = placeOf(model, pointer);
  return { source: place.source ?? path, pointer: place.pointer };
}

function importPointer(model: Model, path: string, i: number): string {
  const { imports } = model.data;
  const at = Array.isArray(imports) ? imports.indexOf(path) : i;
  return join('/imports', at < 0 ? i : at);
}

/** The facts of a file that have one value each. */
function factsOf(model: Model): Fact[] {
  const facts = allFactsOf(model);
  // Who says two things of one fact says nothing that could be compared.
  const values = new Map<string, Set<string>>();
  for (const { key, value } of facts) values.set(key, (values.get(key) ?? new Set()).add(value));
  return facts.filter(({ key }) => values.get(key)?.size === 1);
}

function allFactsOf({ data }: Model): Fact[] {
  const facts: Fact[] = [];
  const license = valueAt(data, ['governance', 'license', 'data']);
  const id = typeof license === 'string' ? spdxOf(license) : undefined;
  if (typeof license === 'string' && id !== undefined)
    facts.push(
      fact('licence', 'the licence of the data', comparableExpression(id), license, '/governance/license/data'),
    );
  const { version } = data;
  if (typeof version === 'string' && isPresent(version))
    facts.push(fact('version', 'the version', plainVersion(version), version, '/version'));
  const items = valueAt(data, ['data', 'size', 'items']);
  if (typeof items === 'number')
    facts.push(fact('items', 'the number of items', String(items), String(items), '/data/size/items'));
  for (const { item, pointer } of objects(data, '/data/splits')) {
    const { name, items: count } = item;
    if (typeof name === 'string' && typeof count === 'number')
      facts.push(
        fact(
          `split ${foldedName(name)}`,
          `the size of the split ${quoted(name)}`,
          String(count),
          String(count),
          join(pointer, 'items'),
        ),
      );
  }
  for (const { item, pointer } of objects(data, '/evaluation/metrics')) {
    const name = nameOf(item);
    const { higher_is_better: isHigher } = item;
    if (name === undefined || typeof isHigher !== 'boolean') continue;
    const words = `for the metric ${quoted(name)}, whether higher is better`;
    facts.push(
      fact(`metric ${foldedName(name)}`, words, String(isHigher), String(isHigher), join(pointer, 'higher_is_better')),
    );
  }
  return facts;
}

function fact(key: string, words: string, value: string, shown: string, pointer: string): Fact {
  return { key, words, value, shown, pointer };
}

/**
 * A version in the form in which it is compared: `v1.0` and `1` are one version.
 * @param version a version as it is written.
 */
export function plainVersion(version: string): string {
  return version
    .trim()
    .toLowerCase()
    .replace(/^v(?=\d)/, '')
    .replace(/(?:\.0){1,3}$/, '');
}

/** Lists whose names the definition should have too, where it has such a list, with what an item is called. */
const NAMED: readonly (readonly [pointer: string, noun: string])[] = [
  ['/data/splits', 'split'],
  ['/tasks', 'task'],
  ['/evaluation/metrics', 'metric'],
];

/** Names of another file that a list of the definition lacks; tasks and metrics are those of a harness alone. */
function unknownNames(model: Model, file: ImportedFile): Finding[] {
  return NAMED.flatMap(([pointer, noun]) => {
    if (noun !== 'split' && file.model.format !== 'lm-eval-task') return [];
    const own = objects(model.data, pointer);
    const theirs = objects(file.model.data, pointer);
    if (own.length === 0) return [];
    const known = new Set(
      own
        .flatMap(({ item }) => [nameOf(item), textOf(item['id'])])
        .flatMap((name) => name ?? [])
        .map(foldedName),
    );
    const missing = theirs.filter(({ item }) => {
      const names = [nameOf(item), textOf(item['id'])].flatMap((name) => name ?? []);
      return names.length > 0 && !names.some((name) => known.has(foldedName(name)));
    });
    const [first] = missing;
    if (!first) return [];
    const names = missing.slice(0, 5).map(({ item }) => quoted(nameOf(item) ?? ''));
    const message = `${quoted(file.path)} has the ${noun}${missing.length > 1 ? 's' : ''} ${listed(names)}, which this list does not have.`;
    const there = placeIn(file, join(first.pointer, 'name'));
    return [hint(placeOf(model, pointer), message, [{ place: there, message: 'What the other file says.' }])];
  });
}

function objects(data: Data, pointer: string): { item: DataObject; pointer: string }[] {
  const list = valueAt(data, segmentsOf(pointer));
  return (Array.isArray(list) ? list : []).flatMap((item, i) =>
    isObject(item) ? [{ item, pointer: join(pointer, i) }] : [],
  );
}

function nameOf(item: DataObject): string | undefined {
  return textOf(item['name']) ?? textOf(item['id']);
}

function textOf(value: Data): string | undefined {
  return typeof value === 'string' && isPresent(value) ? value : undefined;
}
