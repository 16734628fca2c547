// Figures of many measurements, and tables of them.

export const KB = 1000;

/** @returns {number} the time, in ms */
export const now = () => performance.now();

/** The value below which this share of the values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const median = (values) => quantile(values, 0.5);

/** A number with three digits that count. */
export function short(value) {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value < 0.1 ? 3 : 2);
}

/** Median and 95th percentile. */
export const both = (values) => `${short(median(values))} / ${short(quantile(values, 0.95))}`;

/** How many times as much one share of the first is as that of the second. */
export const times = (a, b, share = 0.5) => quantile(a, share) / quantile(b, share);

export const size = (bytes) => (bytes < 1000 * KB ? `${bytes / KB} KB` : `${bytes / KB / KB} MB`);

/**
 * A table in Markdown, in columns for a terminal too.
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 * @returns {string}
 */
export function table(head, rows) {
  const all = [head, head.map(() => '---'), ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i].length)));
  const line = (row, filler) => `| ${row.map((cell, i) => cell.padEnd(widths[i], filler)).join(' | ')} |`;
  return all.map((row, i) => line(row, i === 1 ? '-' : ' ')).join('\n');
}

/**
 * Lets several measurements take turns, in one order and then in the other, so that what else the machine does falls on
 * all of them.
 * @param {number} rounds
 * @param {((round: number) => Promise<void> | void)[]} turns
 */
export async function interleaved(rounds, turns) {
  for (let round = 0; round < rounds; round++)
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn(round);
}
