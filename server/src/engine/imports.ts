/** Reads the files that a document names: what a definition imports, and what a foreign file includes. */
import { detect } from '../formats/detect';
import type { DefinitionMemo } from '../formats/definition/read';
import { FOREIGN } from '../formats/foreign/formats';
import { MAX_IMPORTS, mergeImports } from '../formats/imports';
import { type Finding, type FormatId, type Model, placeOf } from '../formats/model';
import { readModel } from '../formats/read';
import { quoted } from '../formats/words';
import type { ParsedDocument } from '../syntax/document';
import { parse } from '../syntax/parse';
import { contradictions } from './contradictions';
import type { Host, Looked } from './evidence';
import { languageOf } from './language';

/** A file that was imported, with all that it says. */
export interface Imported {
  /** Its path, as written in `imports`. */
  path: string;
  model: Model;
}

/** A document with what it names. */
export interface ReadDocument {
  model: Model;
  /** The files that were imported, in their order. */
  imported: Imported[];
  /** Every other file that a place may name as its source, by that name. */
  documents: ReadonlyMap<string, ParsedDocument>;
  findings: Finding[];
}

/** Files included one by another beyond this depth are not read. */
const MAX_INCLUDES = 20;

/**
 * Reads a document and the files that it names.
 * @param document the parsed document.
 * @param format its format.
 * @param path its name or path.
 * @param host the files beside it; null where there is no disk.
 * @param memo what was read of a definition's earlier versions.
 * @returns the model, filled with what imported files say.
 */
export async function readWithImports(
  document: ParsedDocument,
  format: FormatId,
  path: string,
  host: Host | null,
  memo?: DefinitionMemo,
): Promise<ReadDocument> {
  const included = await includedBy(document, format, '', host);
  const documents = new Map(included);
  const model = readModel({ document, path, included }, format, memo);
  const findings: Finding[] = [];
  const imported: Imported[] = [];
  const listed = model.data['imports'];
  for (const [i, name] of Array.isArray(listed) ? listed.entries() : []) {
    if (typeof name !== 'string' || !model.imports.includes(name)) continue;
    const unread = (why: string): void => {
      findings.push({
        code: 'import-unread',
        severity: 'warning',
        message: `${quoted(name)} is not read: ${why}`,
        place: placeOf(model, `/imports/${i}`),
      });
    };
    if (i >= MAX_IMPORTS) {
      unread(`only the first ${MAX_IMPORTS} imports are.`);
      continue;
    }
    const looked = host ? await host.look(name) : null;
    const text = looked?.status === 'found' ? looked.text : undefined;
    if (text === undefined) {
      unread(looked ? WHY_UNREAD[looked.status] : 'there is no folder to look in.');
      continue;
    }
    const known = detect(name, text)?.format;
    const parsed = parse(text, languageOf(name))[0];
    if (!parsed || known === undefined || known === 'medcheck' || known === 'config') {
      unread(`it is no kind of file that can be imported. ${IMPORTABLE}`);
      continue;
    }
    const beside = await includedBy(parsed, known, name, host);
    documents.set(name, parsed);
    for (const [source, other] of beside) documents.set(source, other);
    imported.push({ path: name, model: readModel({ document: parsed, path: name, included: beside }, known) });
  }
  // (what the definition says itself is known before it is filled)
  findings.push(...contradictions(model, imported));
  mergeImports(model, imported);
  return { model, imported, documents, findings };
}

const IMPORTABLE =
  'BenchmarkCards, dataset cards, Croissant files, D4D datasheets and the tasks of evaluation harnesses can.';

const WHY_UNREAD: Record<Looked['status'], string> = {
  found: 'it is no text.',
  missing: 'there is no such file beside this definition.',
  outside: 'it lies outside of the workspace folder.',
  'too-large': 'it is too large.',
  unreadable: 'it is no readable file.',
};

/** The files that a file includes, and those that they include, by their path from where the host looks. */
async function includedBy(
  document: ParsedDocument,
  format: FormatId,
  path: string,
  host: Host | null,
): Promise<Map<string, ParsedDocument>> {
  const found = new Map<string, ParsedDocument>();
  const includes = format === 'medcheck' ? undefined : FOREIGN[format].includes;
  if (!includes || !host) return found;
  const waiting = includes(document).map((name) => besideOf(path, name));
  for (let name = waiting.shift(); name !== undefined && found.size < MAX_INCLUDES; name = waiting.shift()) {
    if (found.has(name) || name === path) continue;
    const looked = await host.look(name);
    const parsed = looked.status === 'found' && looked.text !== undefined && parse(looked.text, languageOf(name))[0];
    if (!parsed) continue;
    found.set(name, parsed);
    const from = name;
    waiting.push(...includes(parsed).map((next) => besideOf(from, next)));
  }
  return found;
}

/**
 * The path of a file that another one names.
 * @param path the other's path, with `/`; '' for the file that the host looks from.
 * @param name the name, relative to the other.
 * @returns a path from where `path` starts, without `.` and without `..` that can be resolved.
 */
export function besideOf(path: string, name: string): string {
  const parts = path.split('/').slice(0, -1);
  if (/^(?:[\\/]|[a-z][\w+.-]*:)/i.test(name)) return name;
  for (const part of name.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
