/**
 * The words in which criteria are written. A check looks at a value and says whether something holds, which places that
 * rests on, and where it falls short. Checks are pure; they nest, so that an anchor and its check read alike.
 */
import { hasSubstance, isPresent } from '../formats/absent';
import { valueAt } from '../formats/model';
import { Aligned, LONG } from '../syntax/aligned';
import { type Data, isObject } from '../syntax/node';
import { isWithin, join, knownSegments } from '../syntax/pointer';

/** Where something falls short, and what is lacking there. `item` names the list item it belongs to. */
export interface Gap {
  pointer: string;
  lacks?: string;
  item?: string;
  /** Where what is lacking is to be written, if elsewhere: what stands at `pointer` is right as it is. */
  mend?: string;
}

/** What a check found. `rests` are the places a success rests on, `gaps` those where a failure lies. */
export interface Verdict {
  ok: boolean;
  rests: readonly string[];
  gaps: readonly Gap[];
}

/** A check of one value. */
export type Check = (value: Value) => Verdict;

/**
 * The items of a definition's lists, with the verdicts on them. A check is a function of the value and its pointer alone,
 * and an item that did not change is the same object in the next version of the definition: so it is not checked again.
 */
export class ItemMemo {
  private readonly lists = new WeakMap<object, { pointer: string; items: Value[] }>();
  /** The items of the newest list at a pointer, by their number. */
  private readonly newest = new Map<string, (Value | undefined)[]>();
  /** What a check has said of a long list last, and of its items. */
  private readonly overall = new WeakMap<
    Check,
    { pointer: string; said: Aligned<Value, Verdict>; verdict?: Verdict }
  >();

  /** @param beside the items of another view of the definition, of which most are the same. */
  constructor(private readonly beside?: ItemMemo) {}

  /**
   * The items of a list that are present.
   * @param list the list.
   * @param pointer where it stands.
   */
  items(list: Data[], pointer: string): Value[] {
    const known = this.lists.get(list);
    if (known?.pointer === pointer) return known.items;
    const before = this.newest.get(pointer);
    const beside = this.beside?.newest.get(pointer);
    const all = list.map((item, i) => {
      const [last, other] = [before?.[i], beside?.[i]];
      if (typeof item === 'object') {
        if (last?.data === item) return last;
        if (other?.data === item) return other;
      }
      return isPresent(item) ? new Value(item, `${pointer}/${i}`, undefined, this, last) : undefined;
    });
    const items = all.filter((item) => item !== undefined);
    this.lists.set(list, { pointer, items });
    this.newest.set(pointer, all);
    return items;
  }

  /**
   * A verdict on a list as a whole. Of a long one it is made again only where something else is said of an item.
   * @param by the check that the verdict is of.
   * @param pointer where the list stands.
   * @param items its items.
   * @param say what is said of an item: the same object for as long as it is the same.
   * @param make makes the verdict of what is said of the items.
   */
  verdictOf(
    by: Check,
    pointer: string,
    items: Value[],
    say: (item: Value) => Verdict,
    make: (said: readonly Verdict[]) => Verdict,
  ): Verdict {
    if (items.length < LONG) return make(items.map(say));
    let last = this.overall.get(by);
    if (last?.pointer !== pointer) this.overall.set(by, (last = { pointer, said: new Aligned() }));
    const { results, isSame } = last.said.map(items, say);
    if (!last.verdict || !isSame) last.verdict = make(results);
    return last.verdict;
  }
}

/** An item has no more verdicts than this: no list is read by so many checks. */
const MAX_VERDICTS = 32;

/** A value with its pointer. The root value knows which places the criterion may read, and refuses others. */
export class Value {
  private verdicts: Map<Check, Verdict> | undefined;
  /** The verdicts on what stood in its place: where they are the same, so is the object. */
  private readonly earlier: ReadonlyMap<Check, Verdict> | undefined;

  /**
   * @param data the value.
   * @param pointer where it stands in the model.
   * @param keys for a root value: the only places that may be read; undefined lifts the limit.
   * @param memo keeps list items, with the verdicts on them, from one version of a definition to the next.
   * @param before the item that stood in its place.
   */
  constructor(
    readonly data: Data,
    readonly pointer = '',
    private readonly keys?: readonly string[],
    private readonly memo?: ItemMemo,
    before?: Value,
  ) {
    this.earlier = before?.verdicts ?? before?.earlier;
  }

  /**
   * The value at a pointer below this one.
   * @param pointer JSON pointer, relative to this value; one of the code.
   * @returns the value, which may be absent.
   * @throws Error when the pointer lies outside of the criterion's keys.
   */
  at(pointer: string): Value {
    return this.child(this.pointer + pointer, valueAt(this.data, knownSegments(pointer)));
  }

  /** @returns the value of a key of this object. */
  get(key: string): Value {
    return this.child(join(this.pointer, key), valueAt(this.data, [key]));
  }

  private child(target: string, data: Data): Value {
    if (this.keys && !this.keys.some((key) => isWithin(target, key))) {
      throw new Error(`This criterion reads ${target}, which is not among its keys.`);
    }
    return new Value(data, target, undefined, this.memo);
  }

  /** @returns the items of this list that are present; none where it is no list. */
  items(): Value[] {
    if (!Array.isArray(this.data)) return [];
    if (this.memo) return this.memo.items(this.data, this.pointer);
    return this.data.map((item, i) => new Value(item, `${this.pointer}/${i}`)).filter((item) => isPresent(item.data));
  }

  /**
   * What comes of a check of this value, which is an item of a list.
   * @param check the check.
   */
  checked(check: Check): Verdict {
    if (!this.memo) return check(this);
    this.verdicts ??= new Map();
    const known = this.verdicts.get(check);
    if (known) return known;
    const made = check(this);
    const before = this.earlier?.get(check);
    const verdict = before && saysTheSame(before, made) ? before : made;
    // A check that is made for one evaluation is never asked for again: such ones must not pile up.
    if (this.verdicts.size >= MAX_VERDICTS) this.verdicts.clear();
    this.verdicts.set(check, verdict);
    return verdict;
  }

  /**
   * A verdict on this list as a whole.
   * @param by the check that the verdict is of.
   * @param say what is said of an item.
   * @param make makes the verdict of what is said of the items.
   */
  verdictOf(by: Check, say: (item: Value) => Verdict, make: (said: readonly Verdict[]) => Verdict): Verdict {
    const items = this.items();
    return this.memo ? this.memo.verdictOf(by, this.pointer, items, say, make) : make(items.map(say));
  }

  /** Whether the key exists and is not null, not absent text, not an empty list or object. */
  get present(): boolean {
    return isPresent(this.data);
  }

  /** The value as a text; undefined where it is none. */
  get text(): string | undefined {
    return typeof this.data === 'string' && this.present ? this.data : undefined;
  }

  /** The value as a number; undefined where it is none. */
  get number(): number | undefined {
    return typeof this.data === 'number' ? this.data : undefined;
  }

  /** What to call this list item: its id or name, or what a text says; undefined where it has none. */
  get label(): string | undefined {
    if (!isObject(this.data)) return undefined;
    for (const key of [
      'id',
      'name',
      'system',
      'attribute',
      'hazard',
      'perturbation',
      'type',
      'role',
      'user',
      'method',
    ]) {
      const value = this.data[key];
      if (typeof value === 'string' && isPresent(value)) return value;
    }
    return undefined;
  }
}

/**
 * A verdict that holds.
 * @param rests the places it rests on.
 */
export function yes(...rests: string[]): Verdict {
  return { ok: true, rests, gaps: [] };
}

/**
 * A verdict that does not hold.
 * @param gaps where it falls short.
 */
export function no(...gaps: Gap[]): Verdict {
  return { ok: false, rests: [], gaps };
}

/**
 * Makes a check out of a condition on the value itself.
 * @param condition holds for a good value.
 * @param lacks what to say is lacking where it does not hold.
 */
export function where(condition: (value: Value) => boolean, lacks?: string): Check {
  return (value) =>
    condition(value) ? yes(value.pointer) : no({ pointer: value.pointer, ...(lacks ? { lacks } : {}) });
}

/** The value is present. */
export const present: Check = where((value) => value.present);

/** The value is a text with substance: 8 letters, 4 in scripts without spaces. */
export const substance: Check = where((value) => hasSubstance(value.data));

/** The value is an item of evidence that can be looked up: it has a path, url, doi or arxiv. */
export const lookup: Check = (value) => {
  const found = ['path', 'url', 'doi', 'arxiv'].find((key) => value.get(key).present);
  return found ? yes(value.pointer) : no({ pointer: value.pointer, lacks: 'path, url, doi or arxiv' });
};

/**
 * A number of at least `minimum`.
 * @param minimum the smallest that will do.
 */
export function atLeast(minimum: number): Check {
  return where((value) => (value.number ?? -Infinity) >= minimum);
}

/**
 * One of the given values.
 * @param values texts, numbers or booleans.
 */
export function oneOf(...values: (string | number | boolean)[]): Check {
  return where((value) => values.includes(value.data as string));
}

/**
 * A check on what stands at a pointer.
 * @param pointer JSON pointer, relative to the value that is checked.
 * @param check what must hold there.
 */
export function at(pointer: string, check: Check): Check {
  return (value) => check(value.at(pointer));
}

/**
 * A check on one key of an object.
 * @param key the key.
 * @param check what must hold for its value.
 */
export function key(key: string, check: Check): Check {
  return (value) => {
    const child = value.get(key);
    const verdict = check(child);
    if (verdict.ok) return verdict;
    // What is there and does not do is not missing.
    const lacks = child.present ? `a fitting ${key}` : key;
    return { ...verdict, gaps: verdict.gaps.map((gap) => ({ ...gap, lacks: gap.lacks ?? lacks })) };
  };
}

/**
 * The object has all of these keys, each present.
 * @param keys the keys' names.
 */
export function has(...keys: string[]): Check {
  return all(...keys.map((name) => key(name, present)));
}

/**
 * Every one of the checks holds.
 * @param checks the checks.
 */
export function all(...checks: Check[]): Check {
  return (value) => {
    const rests: string[] = [];
    const gaps: Gap[] = [];
    let ok = true;
    for (const check of checks) {
      const verdict = check(value);
      if (verdict.ok) rests.push(...verdict.rests);
      else gaps.push(...verdict.gaps);
      ok &&= verdict.ok;
    }
    return { ok, rests: ok ? rests : [], gaps: ok ? [] : gaps };
  };
}

/**
 * One of the checks holds; the first that does is what it rests on.
 * @param checks the checks.
 */
export function any(...checks: Check[]): Check {
  return (value) => {
    const verdicts = checks.map((check) => check(value));
    const good = verdicts.find((verdict) => verdict.ok);
    if (good) return good;
    // The alternative that lacks least is the one to complete.
    const closest = verdicts.reduce((best, verdict) => (verdict.gaps.length < best.gaps.length ? verdict : best));
    return closest;
  };
}

/**
 * One of two checks, as a condition decides.
 * @param condition decides; what it rests on and its gaps are not kept.
 * @param check what must hold where the condition does.
 * @param otherwise what must hold where it does not.
 */
export function when(condition: Check, check: Check, otherwise: Check): Check {
  return (value) => (condition(value).ok ? check : otherwise)(value);
}

/**
 * The check does not hold.
 * @param check the check.
 */
export function not(check: Check): Check {
  return (value) => (check(value).ok ? no({ pointer: value.pointer }) : yes());
}

/**
 * A check whose gaps are mended elsewhere, as a value that is there and does not pass is right as it is.
 * @param pointer where what is lacking is to be written, as a pointer into the model.
 * @param check the check.
 */
export function mendedAt(pointer: string, check: Check): Check {
  return (value) => {
    const verdict = check(value);
    return value.present ? { ...verdict, gaps: verdict.gaps.map((gap) => ({ ...gap, mend: pointer })) } : verdict;
  };
}

/**
 * The check holds, and the text is another one than a given one (after trimming and case-folding).
 * @param other the value to differ from.
 * @param check what must hold besides.
 */
export function differsFrom(other: Value, check: Check): Check {
  return all(
    check,
    where((value) => folded(value) !== folded(other)),
  );
}

/**
 * A text as it is compared with others.
 * @param value the value.
 * @returns the text, trimmed and case-folded; undefined where it is none.
 */
export function folded(value: Value): string | undefined {
  return value.text?.trim().toLowerCase();
}

/** The checks that `lasting` has made last. */
const lastingChecks = new Map<string, Check>();
const MAX_LASTING = 8;

/**
 * A check that depends on more than the value: the same one as long as that stays the same, so that verdicts are kept.
 * @param depends all that the check depends on, in words.
 * @param make makes the check.
 */
export function lasting(depends: string, make: () => Check): Check {
  const known = lastingChecks.get(depends);
  if (known) return known;
  if (lastingChecks.size >= MAX_LASTING) lastingChecks.clear();
  const check = make();
  lastingChecks.set(depends, check);
  return check;
}

/**
 * What is made of a list, once for each: a list that did not change is the same object in the next version.
 * @param make makes it; of the items alone.
 */
export function ofList<T>(make: (list: Value) => T): (list: Value) => T {
  const known = new WeakMap<object, { made: T }>();
  return (list) => {
    const { data } = list;
    if (!Array.isArray(data)) return make(list);
    let found = known.get(data);
    if (!found) known.set(data, (found = { made: make(list) }));
    return found.made;
  };
}

/** Any key of the object is present. A text in its place counts, as `present` does. */
export const anyKey: Check = (value) => present(value);

/**
 * Some item of the list passes.
 * @param check what an item must pass.
 */
export function some(check: Check): Check {
  return atLeastItems(1, check);
}

/**
 * At least so many items of the list pass.
 * @param minimum how many.
 * @param check what an item must pass.
 * @param distinct where given: items for which this yields the same text count once; undefined does not count.
 */
export function atLeastItems(minimum: number, check: Check, distinct?: (item: Value) => string | undefined): Check {
  const say = (item: Value): Verdict => named(item, item.checked(check));
  const make = (said: readonly Verdict[], value: Value): Verdict => {
    const good = said.filter(({ ok }) => ok);
    if (good.length >= minimum) return { ok: true, rests: good.flatMap(({ rests }) => rests), gaps: [] };
    return said.length > good.length ? closestOf(said) : no({ pointer: value.pointer });
  };
  const self: Check = (value) => {
    if (!distinct) return value.verdictOf(self, say, (said) => make(said, value));
    const items = value.items();
    const said = items.map(say);
    const seen = new Set<string>();
    // Of those that pass, the first of a name counts.
    const counting = said.filter(({ ok }, i) => {
      const item = items[i];
      const name = ok && item ? distinct(item) : undefined;
      const counts = !ok || (name !== undefined && !seen.has(name));
      if (name !== undefined) seen.add(name);
      return counts;
    });
    return make(counting, value);
  };
  return self;
}

/** Of verdicts that do not hold, the one that lacks least; the first of them. */
function closestOf(said: readonly Verdict[]): Verdict {
  let closest: Verdict | undefined;
  for (const verdict of said) {
    if (!verdict.ok && (!closest || verdict.gaps.length < closest.gaps.length)) closest = verdict;
  }
  return no(...(closest?.gaps ?? []));
}

/**
 * Some item of a kind passes. Where none does, what is lacking is said of an item of that kind, if there is one.
 * @param kind which items are meant.
 * @param check what such an item must pass besides.
 */
export function someOfKind(kind: Check, check: Check): Check {
  const both = some(all(kind, check));
  const self: Check = (value) => {
    const verdict = both(value);
    if (verdict.ok) return verdict;
    const near = value.verdictOf(
      self,
      (item) => (item.checked(kind).ok ? named(item, item.checked(check)) : OTHER_KIND),
      (said) => {
        const ofKind = said.filter((one) => one !== OTHER_KIND);
        return ofKind.length > 0 ? closestOf(ofKind) : OTHER_KIND;
      },
    );
    return near === OTHER_KIND ? verdict : near;
  };
  return self;
}

/** What is said of an item that is not of the kind that is looked for. */
const OTHER_KIND: Verdict = no();

/**
 * There is an item, and every item passes.
 * @param check what an item must pass.
 */
export function every(check: Check): Check {
  const say = (item: Value): Verdict => named(item, item.checked(check));
  const self: Check = (value) =>
    value.verdictOf(self, say, (said) => {
      if (said.length === 0) return no({ pointer: value.pointer });
      const isGood = said.every(({ ok }) => ok);
      if (isGood) return { ok: true, rests: said.flatMap(({ rests }) => rests), gaps: [] };
      return { ok: false, rests: [], gaps: said.flatMap(({ gaps }) => gaps) };
    });
  return self;
}

/** Verdicts with the name of their item in each gap, by the verdict: they stay the same for as long as it does. */
const NAMED = new WeakMap<Verdict, { label: string | undefined; verdict: Verdict }>();

function named(item: Value, verdict: Verdict): Verdict {
  if (verdict.ok) return verdict;
  const label = item.label;
  const known = NAMED.get(verdict);
  if (known && known.label === label) return known.verdict;
  const gaps = verdict.gaps.map((gap) => (label && !gap.item ? { ...gap, item: label } : gap));
  const called: Verdict = { ok: false, rests: [], gaps };
  NAMED.set(verdict, { label, verdict: called });
  return called;
}

/**
 * Whether two verdicts are equal.
 * @param one a verdict.
 * @param other another one.
 */
export function saysTheSame(one: Verdict, other: Verdict): boolean {
  if (one === other) return true;
  return (
    one.ok === other.ok &&
    one.rests.length === other.rests.length &&
    one.gaps.length === other.gaps.length &&
    one.rests.every((rest, i) => rest === other.rests[i]) &&
    one.gaps.every((gap, i) => isSameGap(gap, other.gaps[i]))
  );
}

function isSameGap(one: Gap, other: Gap | undefined): boolean {
  if (one === other) return true;
  return (
    one.pointer === other?.pointer && one.lacks === other.lacks && one.item === other.item && one.mend === other.mend
  );
}
