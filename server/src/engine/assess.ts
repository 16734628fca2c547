/** Scores one criterion against a model: 2, 1, 0 or not applicable, with the places that this rests on. */
import { isPresent } from '../formats/absent';
import { expectsObject } from '../formats/definition/shape';
import { type Model, type Place, type Slot, placeOf, valueAt, withoutPlanned } from '../formats/model';
import type { Criterion, Part } from '../criteria/criterion';
import { type Gap, type ItemMemo, Value, type Verdict } from '../criteria/vocabulary';
import { type Data, type DataObject, emptyObject } from '../syntax/node';
import { join, knownSegments, parentOf, segmentsOf } from '../syntax/pointer';
import { type Gathered, type Strength, strengthOf, weaker } from './evidence';
import { listed, shown } from '../formats/words';

/** A score; null means not applicable. */
export type Score = 0 | 1 | 2 | null;

/** What a criterion says of a definition. */
export interface Assessment {
  criterion: Criterion;
  score: Score;
  /** What the content alone scores, before a waiver; null where the criterion does not apply by itself. */
  content: Score;
  /** The waiver that took it out of the maximum. */
  waived: { reason: string; place: Place } | null;
  /** How well it is backed; null at score 0 and where it does not apply. */
  evidence: Strength | null;
  /** The author's own score. */
  claimed: 0 | 1 | 2 | null;
  rests: Place[];
  /** Where it falls short; empty at 2. */
  gaps: Place[];
  /** Where what is lacking is to be written, as pointers into the model's data; empty for foreign formats. */
  open: readonly string[];
  /** What is missing for 2, in words; empty at 2. */
  missing: readonly string[];
  /** For foreign formats, why it is below 2. */
  reason: 'no-slot' | 'empty' | 'weak' | null;
  /** Whether some key of the criterion says something. */
  started: boolean;
}

/** A model as the criteria see it. */
export interface Views {
  model: Model;
  /** Without what is only planned. */
  done: DataObject;
  gathered: Gathered;
  /** Whether a read outside of a criterion's keys throws. */
  strict: boolean;
  /** The verdicts on list items that did not change; none where they are not kept. */
  items?: ItemMemo;
}

/**
 * Prepares a model for the criteria.
 * @param model the model.
 * @param gathered what the host said of the paths.
 * @param strict true makes a read outside of a criterion's keys throw; for tests.
 * @param known what came of objects and lists before, without what is planned.
 */
export function viewsOf(
  model: Model,
  gathered: Gathered,
  strict = false,
  known = new WeakMap<object, { done: Data }>(),
): Views {
  // Only these blocks know `planned`; anywhere else it is an unknown key, and says nothing.
  const { evaluation, validity } = model.data;
  const [doneEvaluation, doneValidity] = [withoutPlanned(evaluation, known), withoutPlanned(validity, known)];
  const isSame = doneEvaluation === evaluation && doneValidity === validity;
  const done = isSame ? model.data : { ...model.data, evaluation: doneEvaluation, validity: doneValidity };
  return { model, done, gathered, strict };
}

/**
 * Scores a criterion.
 * @param criterion the criterion.
 * @param views the model.
 * @param applies false where the criterion's module does not apply to the definition.
 */
export function assess(criterion: Criterion, views: Views, applies = true): Assessment {
  const { model } = views;
  const slot = model.slots?.[criterion.id];
  const started = model.slots ? slot?.filled === true : isStarted(criterion, model.data);
  const root = (data: DataObject): Value => new Value(data, '', views.strict ? criterion.keys : undefined, views.items);
  const claimed = claimedScore(criterion, model);
  // (all literals name the same keys in the same order: to V8 they are one shape then, and made many times as fast)
  if (!applies || criterion.notApplicable?.check(root(model.data)).ok) {
    return {
      criterion,
      score: null,
      content: null,
      waived: null,
      evidence: null,
      claimed,
      rests: [],
      gaps: [],
      open: [],
      missing: [],
      reason: null,
      started,
    };
  }
  const outcome = isSilent(criterion, model.data)
    ? silentOutcome(criterion, model)
    : evaluate(criterion, root(model.data), root(views.done), model);
  const cap = model.slots ? (slot?.filled ? slot.upTo : 0) : 2;
  // Prose that says what the anchor asks for earns a point, whatever of it the model's data can hold.
  const prose = slot?.prose ?? [];
  const score = Math.min(prose.length > 0 ? Math.max(outcome.score, 1) : outcome.score, cap) as 0 | 1 | 2;
  const waiver = waiverOf(criterion, model);
  const rests = score > 0 ? unique(outcome.rests) : [];
  const below = score < 2 && !waiver;
  return {
    criterion,
    score: waiver ? null : score,
    content: score,
    waived: waiver,
    evidence: score > 0 && !waiver ? backing(criterion, outcome.parts, rests, views) : null,
    claimed,
    rests: waiver || score === 0 ? [] : prose.length > 0 ? [...prose] : placesOf(model, rests),
    gaps: below ? gapsOf(model, slot, outcome) : [],
    open: below && !model.slots ? unique(outcome.gaps.map((gap) => gap.mend ?? gap.pointer)) : [],
    missing: below ? outcome.missing : [],
    reason: !model.slots || !below ? null : !slot ? 'no-slot' : !slot.filled ? 'empty' : 'weak',
    started,
  };
}

/** Whether nothing stands at any key of a criterion. */
function isSilent(criterion: Criterion, data: DataObject): boolean {
  return criterion.keys.every((key) => valueAt(data, knownSegments(key)) === undefined);
}

/**
 * What a criterion says where nothing stands at its keys. As it reads no others, that is the same for every definition:
 * it is found out once, and most criteria of a young definition, or of a foreign file, need no more.
 */
function silentOutcome(criterion: Criterion, model: Model): Outcome {
  let outcome = silent.get(criterion);
  if (!outcome) {
    const nothing = new Value(emptyObject());
    silent.set(criterion, (outcome = evaluate(criterion, nothing, nothing, model)));
  }
  return outcome;
}

const silent = new WeakMap<Criterion, Outcome>();

/** In a foreign file it falls short at its own slots, or as a whole where the format cannot say it. */
function gapsOf(model: Model, slot: Slot | undefined, outcome: Outcome): Place[] {
  if (slot) return [...slot.gaps];
  return placesOf(model, model.slots ? [''] : unique(outcome.gaps.map((gap) => gap.pointer)));
}

function placesOf(model: Model, pointers: readonly string[]): Place[] {
  return pointers.map((pointer) => placeOf(model, pointer));
}

/** What the checks of a criterion say. It is kept for other definitions where nothing stands at the keys. */
interface Outcome {
  score: 0 | 1 | 2;
  rests: readonly string[];
  /** The places that each part rests on, for the parts that hold. */
  parts: readonly (readonly string[])[];
  gaps: readonly Gap[];
  missing: readonly string[];
}

/** What is planned counts as stated only: what rests on it scores at most 1. */
function evaluate(criterion: Criterion, all: Value, done: Value, model: Model): Outcome {
  const now = evaluateView(criterion, done, model);
  // Where nothing that it reads is planned, both views are one.
  const isSame = (key: string): boolean => all.at(key).data === done.at(key).data;
  if (now.score === 2 || criterion.keys.every(isSame)) return now;
  const then = evaluateView(criterion, all, model);
  if (then.score < 2) return then.score > now.score ? then : { ...now, gaps: then.gaps, missing: then.missing };
  // Everything is there, but some of it is planned.
  const planned = askedParts(criterion, done).filter((p) => !p.check(done).ok);
  const gaps = planned.flatMap((p) => plannedAmong(p.check(all).rests, model).map((pointer) => ({ pointer })));
  return { ...then, score: 1, gaps, missing: planned.map((p) => `${p.words} (what is planned is done)`) };
}

/** The `planned` keys above or at these places; where there are none, the first of the places. */
function plannedAmong(rests: readonly string[], model: Model): string[] {
  const found = rests.flatMap((rest) => {
    for (let at: string | undefined = rest; at !== undefined; at = parentOf(at)) {
      const key = join(at, 'planned');
      if (valueAt(model.data, segmentsOf(key)) === true) return [key];
    }
    return [];
  });
  return found.length > 0 ? unique(found) : rests.slice(0, 1);
}

function evaluateView(criterion: Criterion, root: Value, model: Model): Outcome {
  const verdicts = askedParts(criterion, root).map((p) => ({ part: p, verdict: p.check(root) }));
  const holding = verdicts.filter(({ verdict }) => verdict.ok).map(({ verdict }) => verdict.rests);
  if (verdicts.length > 0 && holding.length === verdicts.length) {
    return { score: 2, rests: holding.flat(), parts: holding, gaps: [], missing: [] };
  }
  const failing = verdicts.filter(({ verdict }) => !verdict.ok);
  const gaps = failing.flatMap(({ verdict }) => verdict.gaps);
  const missing = failing.map(describe);
  const partial = criterion.partial?.check(root);
  if (partial ? partial.ok : holding.length > 0) {
    const parts = partial ? [partial.rests] : holding;
    return { score: 1, rests: parts.flat(), parts, gaps, missing };
  }
  const text = textInPlaceOfObject(criterion, root, model);
  if (text !== undefined) {
    return { score: 1, rests: [text], parts: [[text]], gaps: [{ pointer: text }], missing };
  }
  return { score: 0, rests: [], parts: [], gaps, missing };
}

function askedParts(criterion: Criterion, root: Value): Part[] {
  return criterion.full.filter((p) => !p.asked || p.asked(root).ok);
}

/** A text where an object is expected scores 1 for the criteria that list that very key. */
function textInPlaceOfObject(criterion: Criterion, root: Value, model: Model): string | undefined {
  return criterion.keys.find((pointer) => {
    if (criterion.context?.includes(pointer) || !expectsObject(pointer)) return false;
    const value = root.at(pointer);
    if (value.text === undefined || criterion.absentTexts?.includes(value.text.trim().toLowerCase())) return false;
    return !model.waivers.some((waiver) => waiver.pointer === pointer);
  });
}

function describe({ part, verdict }: { part: Part; verdict: Verdict }): string {
  const details = new Map<string, Set<string>>();
  for (const gap of verdict.gaps) {
    if (gap.item === undefined || gap.lacks === undefined) continue;
    const lacks = details.get(gap.item) ?? new Set<string>();
    details.set(gap.item, lacks.add(gap.lacks));
  }
  if (details.size === 0) return part.words;
  const named = [...details].slice(0, 3).map(([item, lacks]) => `${shown(item, 30)} lacks ${listed([...lacks])}`);
  const more = details.size > 3 ? `; ${details.size - 3} more` : '';
  return `${part.words} (${named.join('; ')}${more})`;
}

function backing(criterion: Criterion, parts: readonly (readonly string[])[], rests: string[], views: Views): Strength {
  const pointers = parts.some((part) => part.length > 0) ? parts.flat() : rests;
  let weak: Strength | undefined;
  for (const pointer of pointers) {
    const strength = strengthOf(views.model.data, pointer, criterion.keys, views.gathered);
    weak = weak === undefined ? strength : weaker(weak, strength);
    // Nothing is weaker, and there may be thousands of places.
    if (weak === 'stated') break;
  }
  return weak ?? 'stated';
}

function claimedScore(criterion: Criterion, model: Model): 0 | 1 | 2 | null {
  const score = valueAt(model.data, ['assessment', criterion.id, 'score']);
  return score === 0 || score === 1 || score === 2 ? score : null;
}

function waiverOf(criterion: Criterion, model: Model): { reason: string; place: Place } | null {
  if (!criterion.waivable) return null;
  for (const waiver of waiversAt(criterion, model)) {
    if (waiver.reason !== null) return { reason: waiver.reason, place: placeOf(model, waiver.pointer) };
  }
  return null;
}

/**
 * The waivers that stand at a criterion's keys or in `assessment`.
 * @param criterion the criterion.
 * @param model the model.
 */
export function waiversAt(criterion: Criterion, model: Model): Model['waivers'] {
  const places = new Set([
    `/assessment/${criterion.id}`,
    ...criterion.keys.filter((k) => !criterion.context?.includes(k)),
  ]);
  return model.waivers.filter((waiver) => places.has(waiver.pointer));
}

function isStarted(criterion: Criterion, data: DataObject): boolean {
  return criterion.keys.some(
    (key) => !criterion.context?.includes(key) && isPresent(valueAt(data, knownSegments(key))),
  );
}

function unique(pointers: readonly string[]): string[] {
  return pointers.length > 1 ? [...new Set(pointers)] : [...pointers];
}
