/** Reads the files that a document names: what a definition imports, and what a foreign file includes. */
import { detect } from '../formats/detect';
import { MAX_IMPORTS, mergeImports } from '../formats/imports';
import { type Finding, type FormatId, type Model, placeOf } from '../formats/model';
import { readModel } from '../formats/read';
import { quoted } from '../formats/words';
import type { Language, ParsedDocument } from '../syntax/document';
import { parse } from '../syntax/parse';
import { besideFindings } from './beside';
import { contradictions } from './contradictions';
import { type EvidencePath, type Host, type Looked, evidencePaths } from './evidence';
import { languageOf } from './language';
import type { DocumentMemo } from './memo';

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

/** So many included files are looked for, by name or one by another; those beyond are not read. */
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
  memo?: Pick<DocumentMemo, 'definition' | 'evidence'>,
): Promise<ReadDocument> {
  const included = await includedBy(document, format, '', host);
  const documents = new Map(included);
  const model = await readModel({ document, path, included }, format, memo?.definition);
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
    if (!host || looked?.status !== 'found' || looked.text === undefined) {
      unread(looked ? WHY_UNREAD[looked.status] : 'there is no folder to look in.');
      continue;
    }
    const file = await foreignFile(name, looked, host, documents);
    if (file) imported.push(file);
    else unread(`it is no kind of file that can be imported. ${IMPORTABLE}`);
  }
  if (format !== 'medcheck') return { model, imported, documents, findings };
  const isCompared = COMPARED.some((key) => key in model.data);
  const folder = host && isCompared ? await host.look('./') : undefined;
  const names = (folder?.status === 'found' && folder.names) || [];
  const beside = host ? await unimported(evidencePaths(model, memo?.evidence), model, names, host, documents) : [];
  // (what the definition says itself is known before it is filled)
  findings.push(...contradictions(model, imported, beside));
  mergeImports(model, imported);
  if (host) {
    const told = await besideFindings(model, names, host);
    findings.push(...told.findings);
    for (const [source, other] of told.documents) documents.set(source, other);
  }
  return { model, imported, documents, findings };
}

/** The keys that hold what other files may say, too. */
const COMPARED = ['version', 'tasks', 'data', 'evaluation', 'governance'];

const IMPORTABLE =
  'BenchmarkCards, dataset cards, Croissant files, D4D datasheets and the tasks of evaluation harnesses can.';

const WHY_UNREAD: Record<Looked['status'], string> = {
  found: 'it is no text.',
  missing: 'there is no such file beside this definition.',
  outside: 'it lies outside of the workspace folder.',
  'too-large': 'it is too large.',
  unreadable: 'it is no readable file.',
};

/** Files that describe the benchmark beside the definition, by the formats that they may have. */
const DESCRIBING: Readonly<Record<string, FormatId>> = {
  'readme.md': 'hf-dataset-card',
  'croissant.json': 'croissant',
};

/** Files that are named as evidence in these places, and may be the code that runs the benchmark. */
const RUNNING = /^\/(?:tasks|evaluation)\//;

/** More of them are not compared. */
const MAX_RUNNING = 20;

/** The card, the Croissant file and the harness tasks of a definition that does not import them. */
async function unimported(
  evidence: readonly EvidencePath[],
  model: Model,
  names: readonly string[],
  host: Host,
  documents: Map<string, ParsedDocument>,
): Promise<Imported[]> {
  const wanted = names.flatMap((path) => {
    const format = DESCRIBING[path.toLowerCase()];
    return format ? [{ path, format }] : [];
  });
  const run = evidence.filter(({ pointer, path }) => RUNNING.test(pointer) && /\.ya?ml$/i.test(path));
  for (const path of new Set(run.map((one) => one.path))) {
    if (wanted.length < MAX_RUNNING) wanted.push({ path, format: 'lm-eval-task' });
  }
  const imported = new Set(model.imports.map((path) => besideOf('', path)));
  const found = wanted.map(async ({ path, format }) => {
    if (imported.has(besideOf('', path))) return undefined;
    const looked = await host.look(path);
    if (looked.status !== 'found' || looked.text === undefined || detect(path, looked.text)?.format !== format)
      return undefined;
    return foreignFile(path, looked, host, documents);
  });
  return (await Promise.all(found)).filter((file) => file !== undefined);
}

/**
 * Reads a foreign file, or recalls it where it and all that it includes are as they were.
 * @param documents gets the file and what it includes.
 * @returns undefined where the file is none of a format that is read, or a definition.
 */
async function foreignFile(
  path: string,
  looked: Looked & { text?: string },
  host: Host,
  documents: Map<string, ParsedDocument>,
): Promise<Imported | undefined> {
  const format = detect(path, looked.text ?? '')?.format;
  const document = parsedOf(path, looked);
  if (!document || format === undefined || format === 'medcheck' || format === 'config') return undefined;
  const included = await includedBy(document, format, path, host);
  documents.set(path, document);
  for (const [source, other] of included) documents.set(source, other);
  const known = READ.get(document);
  const isSame =
    known?.path === path &&
    known.included.size === included.size &&
    [...included].every(([source, other]) => known.included.get(source) === other);
  if (isSame) return known;
  const read = { path, included, model: await readModel({ document, path, included }, format) };
  READ.set(document, read);
  return read;
}

/** What was read of foreign files, for as long as the host answers with the same object: a keystroke reads none anew. */
const PARSED = new WeakMap<Looked, Map<Language, ParsedDocument | undefined>>();
const READ = new WeakMap<ParsedDocument, Imported & { included: ReadonlyMap<string, ParsedDocument> }>();

function parsedOf(name: string, looked: Looked & { text?: string }): ParsedDocument | undefined {
  if (looked.text === undefined) return undefined;
  const language = languageOf(name);
  const known = PARSED.get(looked) ?? new Map<Language, ParsedDocument | undefined>();
  PARSED.set(looked, known);
  if (!known.has(language)) known.set(language, parse(looked.text, language)[0]);
  return known.get(language);
}

/** The files that a file includes, and those that they include, by their path from where the host looks. */
async function includedBy(
  document: ParsedDocument,
  format: FormatId,
  path: string,
  host: Host | null,
): Promise<Map<string, ParsedDocument>> {
  const found = new Map<string, ParsedDocument>();
  if (format === 'medcheck' || !host) return found;
  const { FOREIGN } = await import('../formats/foreign/formats');
  const { includes } = FOREIGN[format];
  if (!includes) return found;
  // (what is missing counts, too: each look is one at the disk)
  const asked = new Set<string>();
  const namedIn = (parsed: ParsedDocument, from: string): string[] =>
    includes(parsed)
      .slice(0, MAX_INCLUDES)
      .map((name) => besideOf(from, name));
  const waiting = namedIn(document, path);
  for (let name = waiting.shift(); name !== undefined && asked.size < MAX_INCLUDES; name = waiting.shift()) {
    if (asked.has(name) || name === path) continue;
    asked.add(name);
    const looked = await host.look(name);
    const parsed = looked.status === 'found' ? parsedOf(name, looked) : undefined;
    if (!parsed) continue;
    found.set(name, parsed);
    waiting.push(...namedIn(parsed, name));
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
