// Numbers that look random and are the same in every run.

/**
 * A source of chance (the generator mulberry32, in the public domain by Tommy Ettinger).
 * @param {number} seed an integer
 * @returns {{next: () => number, below: (n: number) => number, chance: (p: number) => boolean, pick: <T>(list: T[]) => T}}
 *   `next`: from 0 to 1; `below`: an integer from 0 to n - 1; `chance`: true in this share of cases; `pick`: an entry
 */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  return { next, below, chance: (p) => next() < p, pick: (list) => list[below(list.length)] };
}
