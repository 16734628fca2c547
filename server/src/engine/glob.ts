/**
 * Globs of settings and configuration files, matched in time proportional to the glob and the path together. A regular
 * expression made of a glob is not: with `*a*a*a*` each star multiplies the time.
 */

/** A longer glob fits nothing, in characters. */
export const MAX_GLOB = 500;
/** Entries of one list of globs beyond this many are not looked at: each costs time with every file. */
export const MAX_GLOBS = 1000;

/** One piece of a glob. `segments` is `**` with its slash, `below` is `/**` at the end, `rest` is `**` alone. */
type Piece =
  | { kind: 'one'; fits: (character: string) => boolean }
  | { kind: 'star' | 'segments' | 'below' | 'rest' }
  | { kind: 'alternatives'; of: Piece[][] };

/** A state either takes one character and goes on, or goes on at several states at once. */
type State = { fits: (character: string) => boolean; to: number } | { also: number[] };

const isAny = (): boolean => true;
const isName = (character: string): boolean => character !== '/';

/**
 * Compiles a glob: `*` and `?` within a name, `**` over folders, `[a-z]`, `[!a-z]`, `{a,b}`, and `\` before a character
 * that means itself. A name that begins with a dot is like any other. What is not closed means itself.
 * @param glob the glob.
 * @returns whether a whole path with `/` fits it.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const characters = [...glob];
  // (a glob comes here with `**/` before it or `/**` behind it)
  if (characters.length > MAX_GLOB + 6) return () => false;
  const states: State[] = [];
  const end = states.push({ also: [] }) - 1;
  const start = build(piecesOf(characters, 0, characters.length), end, states);
  return (path) => run(states, start, end, path);
}

function run(states: readonly State[], start: number, end: number, path: string): boolean {
  let current = new Set<number>();
  reach(states, start, current);
  for (const character of path) {
    const next = new Set<number>();
    for (const number of current) {
      const state = states[number];
      if (state && 'fits' in state && state.fits(character)) reach(states, state.to, next);
    }
    if (next.size === 0) return false;
    current = next;
  }
  return current.has(end);
}

/** Adds a state and all that can be reached from it without a character. */
function reach(states: readonly State[], from: number, into: Set<number>): void {
  const waiting = [from];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (into.has(number)) continue;
    into.add(number);
    const state = states[number];
    if (state && 'also' in state) waiting.push(...state.also);
  }
}

/** Adds the states of some pieces, last one first; returns the number of the first. */
function build(pieces: readonly Piece[], next: number, states: State[]): number {
  return pieces.reduceRight((to, piece) => buildOne(piece, to, states), next);
}

function buildOne(piece: Piece, next: number, states: State[]): number {
  const add = (state: State): number => states.push(state) - 1;
  if (piece.kind === 'one') return add({ fits: piece.fits, to: next });
  if (piece.kind === 'alternatives') return add({ also: piece.of.map((pieces) => build(pieces, next, states)) });
  const also = [next];
  const loop = add({ also });
  if (piece.kind === 'segments') {
    // Any number of names, each with its slash.
    const name: number[] = [];
    const inName = add({ also: name });
    name.push(add({ fits: isName, to: inName }), add({ fits: (character) => character === '/', to: loop }));
    also.push(inName);
    return loop;
  }
  also.push(add({ fits: piece.kind === 'star' ? isName : isAny, to: loop }));
  if (piece.kind !== 'below') return loop;
  // The folder itself, or a slash and what follows.
  return add({ also: [next, add({ fits: (character) => character === '/', to: loop })] });
}

/** Reads the characters from `from` to `to`. */
function piecesOf(glob: readonly string[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let i = from; i < to;) {
    const [piece, next] = pieceAt(glob, i, to);
    pieces.push(piece);
    i = next;
  }
  return pieces;
}

/** The piece that begins at a place, and where the next one begins. */
function pieceAt(glob: readonly string[], i: number, to: number): [Piece, number] {
  const character = glob[i] ?? '';
  if (character === '\\' && i + 1 < to) return [literal(glob[i + 1] ?? ''), i + 2];
  if (character === '?') return [{ kind: 'one', fits: isName }, i + 1];
  if (character === '*') return starAt(glob, i, to);
  const isLast = i + 3 === glob.length && to === glob.length;
  if (character === '/' && isLast && glob[i + 1] === '*' && glob[i + 2] === '*') return [{ kind: 'below' }, i + 3];
  if (character === '[') return setAt(glob, i, to) ?? [literal(character), i + 1];
  if (character === '{') return alternativesAt(glob, i, to) ?? [literal(character), i + 1];
  return [literal(character), i + 1];
}

function literal(wanted: string): Piece {
  return { kind: 'one', fits: (character) => character === wanted };
}

function starAt(glob: readonly string[], i: number, to: number): [Piece, number] {
  let next = i + 1;
  while (next < to && glob[next] === '*') next++;
  const before = glob[i - 1];
  const isWhole = next - i === 2 && (before === undefined || '/{,'.includes(before));
  if (isWhole && glob[next] === '/' && next < to) return [{ kind: 'segments' }, next + 1];
  if (isWhole && next === to) return [{ kind: 'rest' }, next];
  return [{ kind: 'star' }, next];
}

function setAt(glob: readonly string[], i: number, to: number): [Piece, number] | undefined {
  const isNegated = glob[i + 1] === '!' || glob[i + 1] === '^';
  const first = isNegated ? i + 2 : i + 1;
  const ranges: [string, string][] = [];
  let at = first;
  // A bracket that comes first is one of the set.
  while (at < to && (glob[at] !== ']' || at === first)) {
    if (glob[at] === '\\' && at + 1 < to) at++;
    const low = glob[at] ?? '';
    const isRange = glob[at + 1] === '-' && at + 2 < to && glob[at + 2] !== ']';
    ranges.push([low, isRange ? (glob[at + 2] ?? '') : low]);
    at += isRange ? 3 : 1;
  }
  if (at >= to) return undefined;
  const isIn = (character: string): boolean => ranges.some(([low, high]) => low <= character && character <= high);
  return [{ kind: 'one', fits: (character) => isName(character) && isIn(character) !== isNegated }, at + 1];
}

function alternativesAt(glob: readonly string[], i: number, to: number): [Piece, number] | undefined {
  const of: Piece[][] = [];
  let depth = 0;
  let from = i + 1;
  for (let at = i + 1; at < to; at++) {
    const character = glob[at];
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}' && depth > 0) depth--;
    else if (depth === 0 && (character === ',' || character === '}')) {
      of.push(piecesOf(glob, from, at));
      from = at + 1;
      if (character === '}') return [{ kind: 'alternatives', of }, at + 1];
    }
  }
  return undefined;
}
