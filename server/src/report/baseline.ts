/** A baseline: the findings that were there already. They are reported, marked, and not counted. */
import { coveringKeys, keyOf } from './fingerprint';
import { type Report, reportOf } from './report';

/** A baseline as its file holds it. */
export interface Baseline {
  schema: 'medcheck-baseline/1';
  /** For each file the number of findings by key (see report/fingerprint.ts). */
  files: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What a baseline did to a report. */
export interface Compared {
  /** With the findings counted anew. */
  report: Report;
  /** How many findings of the baseline are gone from the files of the report. */
  gone: number;
}

/**
 * Reads a baseline.
 * @param text the file's text.
 * @returns the baseline; undefined where the text is none.
 */
export function readBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['schema'] !== 'medcheck-baseline/1' || !isRecord(value['files'])) return undefined;
  const isCount = (count: unknown): boolean => Number.isInteger(count) && (count as number) > 0;
  const valid = Object.values(value['files']).every((keys) => isRecord(keys) && Object.values(keys).every(isCount));
  return valid ? (value as unknown as Baseline) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Marks the findings of a report that a baseline holds, in place.
 * @param report the report.
 * @param baseline the baseline.
 * @param nameOf a file's name in the baseline, from its path in the report.
 */
export function withBaseline(report: Report, baseline: Baseline, nameOf: (path: string) => string): Compared {
  const left = new Map(Object.entries(baseline.files).map(([name, keys]) => [name, new Map(Object.entries(keys))]));
  const sources = [...report.files, ...report.config];
  for (const file of sources) {
    const counts = left.get(nameOf(file.path));
    for (const d of file.diagnostics) {
      if (d.suppressed || !counts) continue;
      const key = coveringKeys(d, file).find((one) => (counts.get(one) ?? 0) > 0);
      if (key === undefined) continue;
      counts.set(key, (counts.get(key) ?? 0) - 1);
      d.baseline = true;
    }
  }
  const names = new Set(sources.map(({ path }) => nameOf(path)));
  const gone = [...names].flatMap((name) => [...(left.get(name)?.values() ?? [])]).reduce((a, b) => a + b, 0);
  return { report: reportOf(report.files, report.skipped, report.config), gone };
}

/**
 * Makes a baseline of what a report found.
 * @param report the report.
 * @param nameOf a file's name in the baseline, from its path in the report.
 * @param kept what an older baseline holds of files that the report does not cover.
 */
export function baselineOf(report: Report, nameOf: (path: string) => string, kept: Baseline['files'] = {}): Baseline {
  const files = new Map(Object.entries(kept));
  const counts = new Map<string, Map<string, number>>();
  for (const file of [...report.config, ...report.files]) {
    const name = nameOf(file.path);
    const keys = counts.get(name) ?? new Map<string, number>();
    counts.set(name, keys);
    for (const d of file.diagnostics) {
      if (d.suppressed) continue;
      const key = keyOf(d, file);
      keys.set(key, (keys.get(key) ?? 0) + 1);
    }
  }
  for (const [name, keys] of counts) {
    files.delete(name);
    if (keys.size > 0) files.set(name, sorted(keys));
  }
  return { schema: 'medcheck-baseline/1', files: sorted(files) };
}

/** By key, so that a baseline in version control changes only where findings do. */
function sorted<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
