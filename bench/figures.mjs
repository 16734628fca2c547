// Figures of many measurements, and tables of them.

export const KB = 1000;

/** @returns {number} the time, in ms. */
export const now = () => performance.now();

/** The value below which this share of the values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

const ms = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** Median and 95th percentile of times in ms. */
export const both = (values) => `${ms(quantile(values, 0.5))} / ${ms(quantile(values, 0.95))}`;

/** How many times as much the median of the first is. */
export const ratio = (a, b) => (quantile(a, 0.5) / quantile(b, 0.5)).toFixed(2);

export const kilobytes = (size) => `${size / KB} KB`;

/** Prints rows in columns. */
export function table(title, head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => String(row[i]).length)));
  console.log(`\n${title}`);
  for (const row of all) {
    const cells = row.map((cell, i) => String(cell).padEnd(widths[i]));
    console.log(`  ${cells.join('   ').trimEnd()}`);
  }
}
