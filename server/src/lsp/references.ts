/** Definition, references, highlights and rename of the ids of metrics and tasks. */
import type { Verdict } from '../engine/check';
import { DEFINED_IN, occurrences } from '../engine/references';
import { isAbsentText } from '../formats/absent';
import { keyName } from '../engine/feeds';
import { placeOf } from '../formats/model';
import { quoted, shown } from '../formats/words';
import type { Edit } from '../edits/plan';
import type { Language } from '../syntax/document';
import { locate, withoutQuotes } from '../syntax/locate';
import type { Range } from '../syntax/text';
import { scalarText } from '../syntax/write';
import { type Written, writtenIds } from './occurrences';

/** A place in this file (`path` null) or in an imported one, whose path is relative to this file. */
export interface Target {
  path: string | null;
  range: Range;
}

/** An id under the cursor, with all the places that hold it. */
export interface IdAt {
  verdict: Verdict;
  at: Written;
  /** In order of position. */
  places: Written[];
}

/** Thrown where something cannot be renamed, or not so; the message says why. */
export class CannotRename extends Error {}

/**
 * The id of a metric or task at an offset.
 * @param verdicts the verdicts on the documents of a file.
 * @param offset UTF-16 offset into the file.
 * @returns undefined where there is none.
 */
export function idAt(verdicts: readonly Verdict[], offset: number): IdAt | undefined {
  for (const verdict of verdicts) {
    const { root, lines } = verdict.document;
    const located = locate(root, offset, lines.text);
    const place = located?.on === 'value' ? located.steps.at(-1)?.pointer : undefined;
    if (place === undefined) continue;
    const written = writtenIds(verdict);
    const at = written.find((candidate) => candidate.place === place);
    if (!at) return undefined;
    const same = written.filter(({ kind, id }) => kind === at.kind && id === at.id);
    // What an alias repeats is one place.
    const places = [...new Map(same.map((one) => [one.node.start, one])).values()];
    return { verdict, at, places: places.sort((a, b) => a.node.start - b.node.start) };
  }
  return undefined;
}

/**
 * Where an id is defined.
 * @param id the id.
 * @returns its definitions, in this file or an imported one; none where it is only used.
 */
export function definitionsOf({ verdict, at }: IdAt): Target[] {
  return occurrences(verdict.model)
    .filter(({ isDefinition, kind, id }) => isDefinition && kind === at.kind && id === at.id)
    .map(({ pointer }) => {
      const { path, range } = verdict.show(placeOf(verdict.model, pointer));
      return { path, range };
    });
}

/**
 * The text of an id without its quotes.
 * @param written the id.
 * @param verdict the verdict on its document.
 */
export function rangeOfId({ node }: Written, verdict: Verdict): Range {
  const { lines } = verdict.document;
  const { start, end } = withoutQuotes(node.start, node.end, lines.text);
  return lines.lineRange(start, end);
}

/**
 * Whether an id can be renamed.
 * @param id the id under the cursor; undefined where there is none.
 * @returns the id.
 * @throws CannotRename where there is none, or where it is defined in an imported file or nowhere.
 */
export function renamable(id: IdAt | undefined): IdAt {
  if (!id) throw new CannotRename('Only the ids of metrics and tasks can be renamed.');
  const definitions = definitionsOf(id);
  const name = quoted(id.at.id);
  if (definitions.length === 0) {
    throw new CannotRename(`${name} is not defined in ${keyName(DEFINED_IN[id.at.kind])}: there is nothing to rename.`);
  }
  const elsewhere = definitions.find(({ path }) => path !== null);
  if (elsewhere)
    throw new CannotRename(
      `${name} is defined in ${quoted(elsewhere.path ?? '')}, which is imported. Rename it there.`,
    );
  return id;
}

/**
 * The edits that rename an id wherever it stands, in the quotes that each place has.
 * @param id the id, which must be renamable.
 * @param name the new id.
 * @throws CannotRename where the new id is none, or is taken.
 */
export function renameEdits(id: IdAt, name: string): Edit[] {
  checkName(id, name);
  const { document } = id.verdict;
  return id.places.map(({ node }) => {
    const written = document.lines.text.slice(node.start, node.end);
    const isFlow = document.language === 'yaml' && inFlow(id.verdict, node.start);
    return { start: node.start, end: node.end, pieces: [inStyle(name, written, document.language, isFlow)] };
  });
}

function checkName({ verdict, at }: IdAt, name: string): void {
  if (name.trim() === '') throw new CannotRename('An id must not be empty.');
  if (/\s/.test(name)) throw new CannotRename('An id holds no spaces. Use a hyphen: under-triage-rate.');
  if (shown(name, name.length) !== name) throw new CannotRename('An id holds no invisible characters.');
  if (isAbsentText(name)) throw new CannotRename(`${quoted(name)} counts as nothing said, and is no id.`);
  const taken = occurrences(verdict.model).some((o) => o.isDefinition && o.kind === at.kind && o.id === name);
  if (taken && name !== at.id) throw new CannotRename(`There is a ${at.kind} ${quoted(name)} already.`);
}

function inFlow({ document }: Verdict, offset: number): boolean {
  const steps = locate(document.root, offset, document.lines.text)?.steps ?? [];
  return steps.some(({ node }) => node.kind !== 'scalar' && node.flow);
}

function inStyle(name: string, written: string, language: Language, flow: boolean): string {
  if (written.startsWith('"')) return JSON.stringify(name);
  if (written.startsWith("'")) return `'${name.replaceAll("'", "''")}'`;
  return scalarText(name, { language, flow });
}
