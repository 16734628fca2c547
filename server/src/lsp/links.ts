/** Links: evidence files that exist, papers by DOI or arXiv id, and web addresses. Nothing else of a document becomes a link. */
import type { Verdict } from '../engine/check';
import { type Host, lineOfLocator } from '../engine/evidence';
import { placeOf, valueAt, walkData } from '../formats/model';
import { texts } from '../engine/references';
import { withoutQuotes, walkWritten } from '../syntax/locate';
import { type DataObject, find, isObject } from '../syntax/node';
import { join, parentOf, segmentsOf } from '../syntax/pointer';
import type { ParsedDocument } from '../syntax/document';
import type { Range } from '../syntax/text';
import { fileUri } from './uri';

/** A stretch of text that opens something. */
export interface Link {
  range: Range;
  target: string;
}

/** A value that may be a link. */
interface Candidate {
  range: Range;
  /** An address; or a path beside the document, which is a link where the file exists. */
  target: { url: string } | { path: string; fragment: string };
}

/** More links than this are not offered, and so many files are looked up at once. */
const MAX_LINKS = 1_000;
const LOOKED_AT_ONCE = 16;

/** Keys that hold a web address, wherever they stand. */
const ADDRESSES = ['url', 'homepage', 'repository'];

/** Keys beside evidence that hold paths, or addresses, of files. */
const FILES = ['/imports/*', '/data/splits/*/files/*', '/evaluation/protocol/prompts/*'];

/**
 * The links of a document.
 * @param verdict the verdict on it.
 * @param uri its address.
 * @param host the files beside it; null where there are none, then no path is a link.
 * @returns the links in order of position.
 */
export async function linksOf(verdict: Verdict, uri: string, host: Host | null): Promise<Link[]> {
  const candidates = (verdict.format === 'medcheck' ? ofDefinition(verdict) : ofForeign(verdict)).slice(0, MAX_LINKS);
  const links: Link[] = [];
  for (let i = 0; i < candidates.length; i += LOOKED_AT_ONCE) {
    const some = candidates.slice(i, i + LOOKED_AT_ONCE);
    const found = await Promise.all(some.map((candidate) => linkOf(candidate, uri, host)));
    links.push(...found.flat());
  }
  return links.sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

async function linkOf({ range, target }: Candidate, uri: string, host: Host | null): Promise<Link[]> {
  if ('url' in target) return [{ range, target: target.url }];
  const looked = await host?.look(target.path);
  const file = looked?.status === 'found' ? fileUri(target.path, uri) : undefined;
  return file === undefined ? [] : [{ range, target: file + target.fragment }];
}

function ofDefinition({ model, document }: Verdict): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (pointer: string, target: Candidate['target'] | undefined): void => {
    const { source, pointer: place } = placeOf(model, pointer);
    const range = source === null ? rangeAt(document, place) : undefined;
    if (range && target) candidates.push({ range, target });
  };
  walkData(model.data, (value, pointer) => {
    if (!isObject(value) || segmentsOf(pointer).some((key) => key.startsWith('x_'))) return;
    for (const key of ADDRESSES) add(join(pointer, key), addressOf(value[key]));
    add(join(pointer, 'doi'), doiOf(value['doi']));
    add(join(pointer, 'arxiv'), arxivOf(value['arxiv']));
    if (typeof value['path'] === 'string')
      add(join(pointer, 'path'), { path: value['path'], fragment: fragmentOf(value) });
  });
  for (const pattern of FILES) {
    for (const { text, pointer } of texts(model.data, pattern)) {
      add(pointer, addressOf(text) ?? { path: text, fragment: '' });
    }
  }
  return candidates;
}

/** In a foreign file, whatever text is a web address as a whole. */
function ofForeign({ document }: Verdict): Candidate[] {
  const candidates: Candidate[] = [];
  walkWritten(document.root, document.lines.text, (node, pointer) => {
    if (node.kind !== 'scalar') return;
    const [target, range] = [addressOf(node.source), rangeAt(document, pointer)];
    if (target && range) candidates.push({ range, target });
  });
  return candidates;
}

/** The text at a place without its quotes; where an object is written as one text, that text. */
function rangeAt({ root, lines }: ParsedDocument, pointer: string): Range | undefined {
  const found = find(root, pointer);
  if (found?.node.kind !== 'scalar' || !(found.exact || found.pointer === parentOf(pointer))) return undefined;
  const { start, end } = withoutQuotes(found.node.start, found.node.end, lines.text);
  return lines.lineRange(start, end);
}

/** Only http and https: a document must not make the editor run a command or open a file outside of the workspace. */
function addressOf(value: unknown): { url: string } | undefined {
  if (typeof value !== 'string' || !/^https?:\/\/\S+$/i.test(value.trim())) return undefined;
  try {
    return { url: new URL(value.trim()).href };
  } catch {
    return undefined;
  }
}

function doiOf(value: unknown): { url: string } | undefined {
  if (typeof value !== 'string') return undefined;
  const [, doi] = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(value.trim()) ?? [];
  if (doi === undefined) return addressOf(value);
  const path = encodedPath(doi);
  return path === undefined ? undefined : { url: `https://doi.org/${path}` };
}

function arxivOf(value: unknown): { url: string } | undefined {
  if (typeof value !== 'string') return undefined;
  const [, id] =
    /^(?:arxiv:\s*)?(\d{4}\.\d{4,5}(?:v\d{1,3})?|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7}(?:v\d{1,3})?)$/i.exec(
      value.trim(),
    ) ?? [];
  return id === undefined ? addressOf(value) : { url: `https://arxiv.org/abs/${id}` };
}

/** A text as part of an address; undefined where it has no encoding (a stray surrogate). */
function encodedPath(text: string): string | undefined {
  try {
    return text.split('/').map(encodeURIComponent).join('/');
  } catch {
    return undefined;
  }
}

function fragmentOf(item: DataObject): string {
  const locator = valueAt(item, ['locator']);
  const line = typeof locator === 'string' ? lineOfLocator(locator) : undefined;
  return line === undefined ? '' : `#L${line}`;
}
