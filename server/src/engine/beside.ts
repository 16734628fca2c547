/**
 * Findings on what a definition says otherwise than the files of its repository: the licence in LICENSE and CITATION.cff,
 * the version in CITATION.cff, the changelog and the tags of git.
 */
import { compareVersions, validate } from 'compare-versions';
import { isPresent } from '../formats/absent';
import { spdxOf } from '../formats/foreign/values';
import { type Finding, type Model, placeOf, valueAt } from '../formats/model';
import { quoted } from '../formats/words';
import type { ParsedDocument } from '../syntax/document';
import { type Data, type DataObject, find, isObject } from '../syntax/node';
import { parse } from '../syntax/parse';
import { type Span, passagesOf } from '../syntax/passages';
import { plainVersion } from './contradictions';
import type { Host, Looked } from './evidence';
import { CHANGELOG_FILE, CITATION_FILE, LICENCE_FILE, REPOSITORY } from './telling';

/** What the files beside a definition tell of it. */
export interface Beside {
  findings: Finding[];
  /** The files that the findings name, by their path as the host was asked for it. */
  documents: ReadonlyMap<string, ParsedDocument>;
}

/** Licences are looked for in so many folders: the definition's own and those that hold it, up to the workspace folder. */
const MAX_FOLDERS = 12;

/** What is common to all look-ups for one definition. */
interface Search {
  model: Model;
  host: Host;
  findings: Finding[];
  documents: Map<string, ParsedDocument>;
}

/**
 * Compares a definition with the files of its repository. Who says less does not contradict, and what cannot be read for
 * certain is passed over.
 * @param model the definition's model, filled with what it imports.
 * @param names what of its folder may tell of it (Looked).
 * @param host the files beside it.
 * @returns `consistency` hints at the definition's values, with the other place.
 */
export async function besideFindings(model: Model, names: readonly string[], host: Host): Promise<Beside> {
  const search: Search = { model, host, findings: [], documents: new Map() };
  const licences = licencesIn(model);
  const version = versionIn(model);
  if (licences.length > 0 || version !== undefined) {
    const citation = names.find((name) => CITATION_FILE.test(name));
    // (they wait for the disk, and not for each other)
    await Promise.all([
      citation === undefined ? undefined : compareCitation(search, citation, licences, version),
      licences.length > 0 ? compareLicenceFiles(search, licences, names) : undefined,
      version === undefined ? undefined : compareChangelog(search, version, names),
      version !== undefined && names.includes(REPOSITORY) ? compareTags(search, version) : undefined,
    ]);
    // Findings come in the same order whatever the disk answers first.
    search.findings.sort((a, b) => (a.message < b.message ? -1 : 1));
  }
  return search;
}

async function namesIn(folder: string, host: Host): Promise<readonly string[]> {
  const looked = await host.look(folder);
  return (looked.status === 'found' && looked.names) || [];
}

/** What is made of a file's text, for as long as the host answers with the same object: a keystroke makes nothing anew. */
class Read<T> {
  private readonly known = new WeakMap<Looked, T>();

  constructor(private readonly make: (text: string) => T) {}

  /** What a file says; undefined where there is no such text. */
  async of(path: string, host: Host): Promise<T | undefined> {
    const looked = await host.look(path);
    if (looked.status !== 'found' || looked.text === undefined) return undefined;
    const known = this.known.get(looked);
    if (known !== undefined) return known;
    const made = this.make(looked.text);
    this.known.set(looked, made);
    return made;
  }
}

function report(search: Search, pointer: string, message: string, path: string, document: ParsedDocument, at: string) {
  const { model, findings, documents } = search;
  documents.set(path, document);
  const related = [{ place: { source: path, pointer: at }, message: 'What the other file says.' }];
  findings.push({ code: 'consistency', severity: 'hint', message, place: placeOf(model, pointer), related });
}

/** One licence that a definition states. */
interface Stated {
  pointer: string;
  /** As it is written. */
  shown: string;
  /** Whether it is the licence of the code; else that of data. */
  ofCode: boolean;
  /** Identifiers in it, in lower case. */
  ids: string[];
}

const CODE = '/governance/license/code';
const DATA = '/governance/license/data';

/** The licences in `governance.license`, by the object: a keystroke elsewhere reads none of them again. */
const STATED = new WeakMap<object, Stated[]>();

function licencesIn({ data }: Model): Stated[] {
  const license = valueAt(data, ['governance', 'license']);
  if (!isObject(license)) return [];
  let stated = STATED.get(license);
  if (!stated) STATED.set(license, (stated = statedIn(license)));
  return stated;
}

function statedIn(license: DataObject): Stated[] {
  const stated: Stated[] = [];
  const add = (pointer: string, shown: Data, ofCode: boolean): void => {
    const ids = typeof shown === 'string' ? idsIn(shown) : [];
    if (typeof shown === 'string' && ids.length > 0) stated.push({ pointer, ofCode, shown, ids });
  };
  add(DATA, license['data'], false);
  add(CODE, license['code'], true);
  const { components } = license;
  if (Array.isArray(components))
    components.forEach((component, i) =>
      add(`/governance/license/components/${i}/license`, valueAt(component, ['license']), false),
    );
  return stated;
}

/** The identifiers in a licence: each that an expression names, as each of its files is the text of one. */
function idsIn(licence: string): string[] {
  const expression = spdxOf(licence);
  const words = expression?.split(/[\s()]+/).filter((word) => !/^(?:AND|OR|WITH)?$/i.test(word)) ?? [];
  // (what is GPL-3.0+ is the text of GPL-3.0)
  return words.map((word) => word.toLowerCase().replace(/\+$/, ''));
}

/** Which licence a file's name says it is: `LICENSE-CODE`, `LICENSE.data.txt`. Others may be any of them. */
function subjectOf(name: string): 'code' | 'data' | undefined {
  if (/(?:^|[-_.])(?:code|software|source)(?:[-_.]|$)/i.test(name)) return 'code';
  return /(?:^|[-_.])(?:data|dataset|content|docs)(?:[-_.]|$)/i.test(name) ? 'data' : undefined;
}

async function compareLicenceFiles(search: Search, licences: readonly Stated[], own: readonly string[]): Promise<void> {
  let folder = '';
  let names: readonly string[] | undefined = own;
  for (let level = 0; level < MAX_FOLDERS && names; level++) {
    const files = names.filter((name) => LICENCE_FILE.test(name));
    // The nearest folder with a licence is the one that tells.
    if (files.length > 0) {
      for (const name of files) await compareLicenceFile(search, licences, folder + name);
      return;
    }
    folder += '../';
    const looked: Looked = await search.host.look(folder);
    names = looked.status === 'found' ? looked.names : undefined;
  }
}

const LICENCES = new Read(async (text) => {
  const { licencesOf } = await import('../formats/licence-text');
  const start = Math.max(0, text.search(/\S/));
  const end = start + (/[\r\n]/.exec(text.slice(start))?.index ?? text.length - start);
  return { found: licencesOf(text), document: passagesOf(text, { licence: { start, end } }) };
});

async function compareLicenceFile(search: Search, licences: readonly Stated[], path: string): Promise<void> {
  const licence = await LICENCES.of(path, search.host);
  if (!licence || licence.found.length === 0) return;
  const subject = subjectOf(path.slice(path.lastIndexOf('/') + 1));
  compareLicence(search, licences, { ...licence, subject, path, at: '/licence', says: 'has the text of' });
}

/** What another file says of the licence. */
interface OtherLicence {
  /** Identifiers of which one is meant. */
  found: readonly string[];
  subject: 'code' | 'data' | undefined;
  path: string;
  document: ParsedDocument;
  at: string;
  /** As in "has the text of". */
  says: string;
}

function compareLicence(search: Search, licences: readonly Stated[], other: OtherLicence): void {
  const meant = other.found.flatMap(idsIn);
  const [first] = other.found;
  const compared = licences.filter(
    ({ ofCode }) => other.subject === undefined || ofCode === (other.subject === 'code'),
  );
  // The licence of code is the likelier one of a whole repository.
  const stated = compared.find(({ ofCode }) => ofCode) ?? compared[0];
  if (!stated || first === undefined || compared.some(({ ids }) => ids.some((id) => meant.includes(id)))) return;
  const what = stated.ofCode ? 'the code' : 'the data';
  const hasCode = licences.some(({ ofCode }) => ofCode);
  const advice =
    hasCode || other.subject ? '' : ' If that is the licence of the code, state it at governance.license.code.';
  const message = `The licence of ${what} is ${quoted(stated.shown)}, but ${quoted(other.path)} ${other.says} ${quoted(first)}.${advice}`;
  report(search, stated.pointer, message, other.path, other.document, other.at);
}

const CITATIONS = new Read((text) => parse(text, 'yaml')[0]);

/** Citation File Format 1.2: `version`, and `license` with one identifier or several of which one may be chosen. */
async function compareCitation(
  search: Search,
  path: string,
  licences: readonly Stated[],
  version: string | undefined,
): Promise<void> {
  const document = await CITATIONS.of(path, search.host);
  if (!document?.root || document.errors.length > 0) return;
  const written = writtenAt(document, '/version');
  if (version !== undefined && written !== undefined && plainVersion(written) !== plainVersion(version)) {
    const message = `The version is ${quoted(version)}, but in ${quoted(path)} it is ${quoted(written)}.`;
    report(search, '/version', message, path, document, '/version');
  }
  const one = writtenAt(document, '/license');
  const several = find(document.root, '/license')?.node;
  const ids = several?.kind === 'seq' ? several.items.map((_, i) => writtenAt(document, `/license/${i}`)) : [one];
  const found = ids.flatMap((id) => (id === undefined || idsIn(id).length === 0 ? [] : [id]));
  const subject = writtenAt(document, '/type') === 'dataset' ? 'data' : undefined;
  compareLicence(search, licences, { found, subject, path, document, at: '/license', says: 'says' });
}

/** A scalar as it is written: a version 1.10 is not the number 1.1. */
function writtenAt({ root }: ParsedDocument, pointer: string): string | undefined {
  const found = find(root, pointer);
  if (!found?.exact || found.node.kind !== 'scalar' || found.node.value === null) return undefined;
  const { value, source } = found.node;
  const written = typeof value === 'string' ? value : source;
  return isPresent(written) ? written : undefined;
}

function versionIn({ data }: Model): string | undefined {
  const { version } = data;
  return typeof version === 'string' && isPresent(version) ? version : undefined;
}

/** A version that another file names. */
interface Named {
  version: string;
  span: Span;
}

/** The newest of some versions; undefined where there is none. */
function newest<T extends Named>(named: readonly T[]): T | undefined {
  return [...named].sort((a, b) => compareVersions(b.version, a.version))[0];
}

const CHANGELOGS = new Read((text) => {
  const { versions, unreleased } = versionsIn(text);
  return { text, unreleased, last: newest(versions) };
});

/** A changelog has an entry for each version, the newest for the one that is out; what is not out is "Unreleased". */
async function compareChangelog(search: Search, version: string, names: readonly string[]): Promise<void> {
  const item = valueAt(search.model.data, ['governance', 'versioning', 'changelog']);
  const own = isObject(item) ? item['path'] : undefined;
  const usual = names.find((name) => CHANGELOG_FILE.test(name));
  const path = typeof own === 'string' ? own : usual;
  const changelog = path === undefined ? undefined : await CHANGELOGS.of(path, search.host);
  if (path === undefined || !changelog || !validate(version)) return;
  const { text, unreleased, last } = changelog;
  if (!last) return;
  const order = compareVersions(version, last.version);
  if (order === 0 || (order > 0 && unreleased)) return;
  const message =
    order < 0
      ? `The version is ${quoted(version)}, but the newest in ${quoted(path)} is ${quoted(last.version)}.`
      : `The version is ${quoted(version)}, but ${quoted(path)} has no entry for it; the newest is ${quoted(last.version)}.`;
  report(search, '/version', message, path, passagesOf(text, { version: last.span }), '/version');
}

/** More lines of a changelog are not read. */
const MAX_CHANGELOG = 5000;

/** The versions in the headings of a changelog (Markdown, reStructuredText, or a line of its own), as it is written. */
function versionsIn(text: string): { versions: Named[]; unreleased: boolean } {
  const versions: Named[] = [];
  let unreleased = false;
  let start = 0;
  const lines = text.split('\n', MAX_CHANGELOG);
  lines.forEach((line, i) => {
    const isHeading = line.startsWith('#') || /^(?:={3,}|-{3,}|~{3,})\s*$/.test(lines[i + 1] ?? '');
    if (isHeading && /\b(?:unreleased|upcoming)\b/i.test(line)) unreleased = true;
    const [all = '', version] = isHeading
      ? (/^[#\s]{0,10}(?:(?:version|release)\s)?\[?v?(\d+(?:\.\d+){1,3}(?:-[\da-z.-]{1,40})?)(?=[\])\s:,(]|$)/i.exec(
          line,
        ) ?? [])
      : [];
    if (version !== undefined && validate(version)) {
      const at = start + all.length - version.length;
      versions.push({ version, span: { start: at, end: at + version.length } });
    }
    start += line.length + 1;
  });
  return { versions, unreleased };
}

/** A tag of a version, in packed-refs or in a file of its own. */
interface Tag extends Named {
  tag: string;
  path: string;
}

const PACKED = new Read((text) => {
  const tags: Tag[] = [];
  for (const { index, 1: tag = '' } of text.matchAll(/(?<=^[\da-f]{40,64} refs\/tags\/)(v?\d+(?:\.\d+){1,3})$/gim)) {
    const span = { start: index, end: index + tag.length };
    tags.push({ tag, version: tag.replace(/^v/i, ''), path: '.git/packed-refs', span });
  }
  return { text, last: newest(tags) };
});

/** A tag is set when a version is out: one that is being written has none yet. */
async function compareTags(search: Search, version: string): Promise<void> {
  const { model, host } = search;
  if (!validate(version)) return;
  const [packed, loose] = await Promise.all([PACKED.of('.git/packed-refs', host), namesIn('.git/refs/tags/', host)]);
  const tags: Tag[] = loose.map((tag) => {
    return { tag, version: tag.replace(/^v/i, ''), path: `.git/refs/tags/${tag}`, span: { start: 0, end: 0 } };
  });
  if (packed?.last) tags.push(packed.last);
  const last = newest(tags);
  if (!last) return;
  const order = compareVersions(version, last.version);
  const isOut = model.data['status'] === 'released';
  if (order === 0 || (order > 0 && !isOut)) return;
  const message =
    order < 0
      ? `The version is ${quoted(version)}, but the newest tag of git is ${quoted(last.tag)}.`
      : `The version ${quoted(version)} is released, but git has no tag for it; the newest is ${quoted(last.tag)}.`;
  const text = last === packed?.last ? packed.text : '';
  report(search, '/version', message, last.path, passagesOf(text, { tag: last.span }), '/tag');
}
