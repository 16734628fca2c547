/** Scores one criterion against a model: 2, 1, 0 or not applicable, with the places that this rests on. */
import { isPresent } from '../formats/absent';
import { expectsObject } from '../formats/definition/shape';
import { type Model, type Place, type Slot, placeOf, valueAt, withoutPlanned } from '../formats/model';
import type { Criterion, Part } from '../criteria/criterion';
import { type Gap, type ItemMemo, Value, type Verdict, saysTheSame } from '../criteria/vocabulary';
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

/** What a criterion said of a definition, and came of it. It is used again for as long as the criterion says the same. */
export interface Said {
  /** What its checks say of what is done, and of all that there is where some of it is planned. */
  now: View | undefined;
  then: View | undefined;
  outcome: Outcome | undefined;
  assessment: Assessment | undefined;
}

/** A model as the criteria see it. */
export interface Views {
  model: Model;
  /** Without what is only planned. */
  done: DataObject;
  gathered: Gathered;
  /** Whether a read outside of a criterion's keys throws. */
  strict: boolean;
  /** The verdicts on list items that did not change, in what is done and in all that there is; none where they are not kept. */
  items?: { done: ItemMemo; all: ItemMemo };
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
 * @param said what it said of the version before, where values were written at the same places; it is brought up to date.
 * @returns the assessment; that of the version before where it is equal.
 */
export function assess(criterion: Criterion, views: Views, applies = true, said: Said = nothingSaid()): Assessment {
  const { model } = views;
  const slot = model.slots?.[criterion.id];
  const started = model.slots ? slot?.filled === true : isStarted(criterion, model.data);
  const root = (data: DataObject, items?: ItemMemo): Value =>
    new Value(data, '', views.strict ? criterion.keys : undefined, items);
  const all = root(model.data, views.items?.all);
  const claimed = claimedScore(criterion, model);
  // (all literals name the same keys in the same order: to V8 they are one shape then, and made many times as fast)
  if (!applies || criterion.notApplicable?.check(all).ok) {
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
    : evaluate(criterion, all, root(views.done, views.items?.done), model, said);
  const cap = model.slots ? (slot?.filled ? slot.upTo : 0) : 2;
  // Prose that says what the anchor asks for earns a point, whatever of it the model's data can hold.
  const prose = slot?.prose ?? [];
  const score = Math.min(prose.length > 0 ? Math.max(outcome.score, 1) : outcome.score, cap) as 0 | 1 | 2;
  const waiver = waiverOf(criterion, model);
  const below = score < 2 && !waiver;
  const evidence = score > 0 && !waiver ? backing(criterion, outcome, views) : null;
  const before = said.outcome === outcome ? said.assessment : undefined;
  const isSame = before?.evidence === evidence && before.claimed === claimed && before.started === started;
  if (before && isSame && !model.slots && !waiver && !before.waived) return before;
  const assessment: Assessment = {
    criterion,
    score: waiver ? null : score,
    content: score,
    waived: waiver,
    evidence,
    claimed,
    rests: waiver || score === 0 ? [] : prose.length > 0 ? [...prose] : placesOf(model, unique(outcome.rests)),
    gaps: below ? gapsOf(model, slot, outcome) : [],
    open: below && !model.slots ? unique(outcome.gaps.map((gap) => gap.mend ?? gap.pointer)) : [],
    missing: below ? outcome.missing : [],
    reason: !model.slots || !below ? null : !slot ? 'no-slot' : !slot.filled ? 'empty' : 'weak',
    started,
  };
  said.outcome = outcome;
  said.assessment = assessment;
  return assessment;
}

/** @returns what stands for a criterion that was never asked. */
export function nothingSaid(): Said {
  return { now: undefined, then: undefined, outcome: undefined, assessment: undefined };
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
    silent.set(criterion, (outcome = evaluate(criterion, nothing, nothing, model, nothingSaid())));
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
function evaluate(criterion: Criterion, all: Value, done: Value, model: Model, said: Said): Outcome {
  said.now = evaluateView(criterion, done, model, said.now);
  const now = said.now.outcome;
  // Where nothing that it reads is planned, both views are one.
  const isSame = (key: string): boolean => all.at(key).data === done.at(key).data;
  if (now.score === 2 || criterion.keys.every(isSame)) return now;
  said.then = evaluateView(criterion, all, model, said.then);
  const then = said.then.outcome;
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

/** What the checks of a criterion say of a view of a definition, and what follows from it. */
interface View {
  /** The parts that are asked for. */
  parts: readonly Part[];
  /** The verdicts on them, and that on `partial` where it is asked for. */
  verdicts: readonly Verdict[];
  text: string | undefined;
  outcome: Outcome;
}

function evaluateView(criterion: Criterion, root: Value, model: Model, before: View | undefined): View {
  const parts = askedParts(criterion, root);
  const verdicts = parts.map((p) => p.check(root));
  const isFull = verdicts.length > 0 && verdicts.every(({ ok }) => ok);
  const partial = isFull ? undefined : criterion.partial?.check(root);
  const isPartial = partial ? partial.ok : verdicts.some(({ ok }) => ok);
  const text = isPartial ? undefined : textInPlaceOfObject(criterion, root, model);
  const all = partial ? [...verdicts, partial] : verdicts;
  if (before && areSame(before.parts, parts, Object.is) && areSame(before.verdicts, all, saysTheSame)) {
    if (before.text === text) return before;
  }
  return { parts, verdicts: all, text, outcome: outcomeOf(parts, verdicts, partial, text) };
}

function areSame<T>(some: readonly T[], others: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return some.length === others.length && some.every((one, i) => isSame(one, others[i] as T));
}

function outcomeOf(
  parts: readonly Part[],
  verdicts: readonly Verdict[],
  partial: Verdict | undefined,
  text: string | undefined,
): Outcome {
  const holding = verdicts.filter(({ ok }) => ok).map(({ rests }) => rests);
  if (verdicts.length > 0 && holding.length === verdicts.length) {
    return { score: 2, rests: holding.flat(), parts: holding, gaps: [], missing: [] };
  }
  const gaps = verdicts.flatMap((verdict) => (verdict.ok ? [] : verdict.gaps));
  const missing = parts.flatMap((part, i) => {
    const verdict = verdicts[i];
    return verdict && !verdict.ok ? [describe(part, verdict)] : [];
  });
  if (partial ? partial.ok : holding.length > 0) {
    const earned = partial ? [partial.rests] : holding;
    return { score: 1, rests: earned.flat(), parts: earned, gaps, missing };
  }
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

/** So many items are named; the others are counted. */
const DESCRIBED = 3;

function describe(part: Part, verdict: Verdict): string {
  const details = new Map<string, Set<string>>();
  const others = new Set<string>();
  for (const { item, lacks } of verdict.gaps) {
    if (item === undefined || lacks === undefined) continue;
    const known = details.get(item);
    if (known) known.add(lacks);
    else if (details.size < DESCRIBED) details.set(item, new Set([lacks]));
    else others.add(item);
  }
  if (details.size === 0) return part.words;
  const named = [...details].map(([item, lacks]) => `${shown(item, 30)} lacks ${listed([...lacks])}`);
  const more = others.size > 0 ? `; ${others.size} more` : '';
  return `${part.words} (${named.join('; ')}${more})`;
}

function backing(criterion: Criterion, { parts }: Outcome, views: Views): Strength {
  let weak: Strength | undefined;
  for (const part of parts) {
    for (const pointer of part) {
      const strength = strengthOf(views.model.data, pointer, criterion.keys, views.gathered);
      // Nothing is weaker, and there may be thousands of places.
      if (strength === 'stated') return strength;
      weak = weak === undefined ? strength : weaker(weak, strength);
    }
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
  if (model.waivers.length === 0) return model.waivers;
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
