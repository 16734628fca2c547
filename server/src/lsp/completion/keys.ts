/** Proposals for keys: those that an object can still have, and the blocks that belong to them. */
import { type Fragment, type Piece, Placeholder, blockEntry, flowValue, jsonValue } from '../../edits/fragment';
import { placeholderFor, scaffoldOf } from '../../edits/scaffold';
import { BY_ID } from '../../criteria/catalogue';
import type { Verdict } from '../../engine/check';
import { readersAt } from '../../engine/feeds';
import type { Schema } from '../../formats/definition/dsl';
import { resolved, schemaAt, typesOf } from '../../formats/definition/shape';
import type { DataObject } from '../../syntax/node';
import { join } from '../../syntax/pointer';
import { scalarText } from '../../syntax/write';
import { type Proposal, type Writing, Order, RANKS, isFirstOnLine, keyEdit } from './proposal';

/** What keys come from: the definition format or that of the configuration file. */
export interface KeySource {
  root: Schema;
  /** Markdown about the key at a pointer. */
  document(pointer: string): string | undefined;
  /** What belongs at a pointer, with placeholders. */
  scaffold(pointer: string): Fragment | undefined;
  /** The verdict, for the scores of the criteria that read a key. */
  verdict?: Verdict;
}

/** Keys for what the authors say about their own statements: they come last. */
const ASIDE = new Set(['not_applicable', 'planned', 'evidence', 'detail']);

/** An object with more keys than this is no block to be filled in at once. */
const MAX_KEYS = 40;

/**
 * The keys that an object can still have.
 * @param object the object's pointer, and its other entries.
 * @param writing the place.
 * @param source where the keys come from.
 */
export function keyProposals(
  object: { pointer: string; data: DataObject },
  writing: Writing,
  source: KeySource,
): Proposal[] {
  const { pointer, data } = object;
  const schema = pointer === '' ? source.root : schemaAt(pointer, source.root);
  const order = new Order();
  return Object.entries(schema?.properties ?? {}).flatMap(([key, value]): Proposal[] => {
    if (key.startsWith('$') || Object.hasOwn(data, key)) return [];
    const at = join(pointer, key);
    const isAside = ASIDE.has(key);
    const open = source.verdict && !isAside ? openAt(at, source.verdict) : undefined;
    const documentation = source.document(at);
    return [
      {
        label: key,
        kind: 'key',
        ...(open ? { detail: open.mark } : {}),
        ...(documentation ? { documentation } : {}),
        sort: order.next(rankOf(key, pointer, source.root, data, open)),
        edit: keyEdit(writing, key, entryOf(key, at, value, writing, source)),
      },
    ];
  });
}

function rankOf(
  key: string,
  pointer: string,
  root: Schema,
  data: DataObject,
  open: Open | undefined,
): (typeof RANKS)[keyof typeof RANKS] {
  if (pointer === '' && root.required?.includes(key)) return RANKS.first;
  // What `other` stands for is to be said at once.
  if (key === 'detail' && Object.values(data).flat().includes('other')) return RANKS.first;
  if (ASIDE.has(key)) return RANKS.aside;
  if (!open) return RANKS.key;
  return open.isNeeded ? RANKS.needed : RANKS.open;
}

/** The criteria that are not met and read a key. */
interface Open {
  /** `MC23 · 0/2 +1`: the first of them, and how many more there are. */
  mark: string;
  /** Whether one of them shows the key in its example: then it is what the author needs, and the others are not counted. */
  isNeeded: boolean;
}

function openAt(pointer: string, verdict: Verdict): Open | undefined {
  const own = /^\/assessment\/(\w+)$/.exec(pointer)?.[1];
  const mark = own === undefined ? undefined : scoreMark(own, verdict);
  if (mark !== undefined) return { mark, isNeeded: true };
  const readers = readersAt(verdict.model, pointer);
  // Where a place earns points comes before where it only qualifies what stands elsewhere.
  const ordered = [...readers.filter(({ earns }) => earns), ...readers.filter(({ earns }) => !earns)];
  const open = ordered.flatMap(({ criterion }) => {
    const { score = null } = verdict.assessments.find((a) => a.criterion === criterion) ?? {};
    const isShown = scaffoldOf(criterion, pointer) !== undefined;
    return score === 0 || score === 1 ? [{ mark: `${criterion.id} · ${score}/2`, isShown }] : [];
  });
  const shown = open.filter(({ isShown }) => isShown);
  const [first, ...others] = shown.length > 0 ? shown : open;
  if (!first) return undefined;
  return { mark: others.length > 0 ? `${first.mark} +${others.length}` : first.mark, isNeeded: shown.length > 0 };
}

/**
 * A criterion's title with its score: `Contamination · 0/2`.
 * @param id the criterion's id.
 * @param verdict the verdict.
 * @returns undefined where there is no such criterion.
 */
export function scoreMark(id: string, verdict: Verdict): string | undefined {
  const { score = null } = verdict.assessments.find((a) => a.criterion.id === id) ?? {};
  const title = BY_ID.get(id)?.title;
  return title && `${title} · ${score === null ? 'n/a' : `${score}/2`}`;
}

/** A key with what belongs behind it: a choice for an enumeration, nothing for a text, the whole block for an object. */
function entryOf(key: string, pointer: string, schema: Schema, writing: Writing, source: KeySource): readonly Piece[] {
  const shape = resolved(schema, source.root);
  if (pointer === '/medcheck') return entry(key, '1.0', writing);
  const type = typesOf(shape)[0];
  const isBlock = (type === 'object' || type === 'array') && Object.keys(shape.properties ?? {}).length <= MAX_KEYS;
  const scaffold = isBlock ? source.scaffold(pointer) : undefined;
  if (scaffold !== undefined) return entry(key, scaffold, writing);
  if (type === 'object' || type === 'array') return openEntry(key, type, writing);
  const choice = placeholderFor(shape);
  if (choice.choices.length > 0 && writing.snippets) return entry(key, choice, writing);
  return [keyName(key, writing) + ': ', ...emptyScalar(type, writing)];
}

function keyName(key: string, { place, style }: Writing): string {
  if (place.quote && place.style !== 'json') return place.quote + key + place.quote;
  return scalarText(key, { language: style.language, flow: place.style !== 'block' });
}

function entry(key: string, value: Fragment, writing: Writing): readonly Piece[] {
  const { text, place, style, indent } = writing;
  if (place.style === 'block' && !place.quote) return blockEntry(key, value, indent, style);
  const isJsonBlock = place.style === 'json' && isFirstOnLine(text, place);
  const written = isJsonBlock ? jsonValue(value, indent, style) : flowValue(value, style.language, true);
  return [keyName(key, writing) + ': ', ...written];
}

/** An object or a list that is begun: the author says with what. */
function openEntry(key: string, type: 'object' | 'array', writing: Writing): readonly Piece[] {
  const { place, style, indent } = writing;
  const stop = { stop: new Placeholder(''), text: '' };
  const name = keyName(key, writing);
  if (place.style !== 'block')
    return [`${name}: ${type === 'object' ? '{' : '['}`, stop, type === 'object' ? '}' : ']'];
  const inner = type === 'object' || style.indentItems ? indent + style.indent : indent;
  return [`${name}:${style.eol}${inner}${type === 'object' ? '' : '- '}`, stop];
}

/** In YAML nothing; in JSON, where nothing is no value, an empty text, or null for a number. */
function emptyScalar(type: string | undefined, { place }: Writing): readonly Piece[] {
  if (place.style !== 'json') return [];
  if (type === 'string') return ['"', { stop: new Placeholder(''), text: '' }, '"'];
  return [{ stop: new Placeholder('', 'bare'), text: 'null' }];
}
