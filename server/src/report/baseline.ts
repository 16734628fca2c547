/** A baseline: the findings that were there already. They are reported, marked, and not counted. */
import { coveringKeys, keyOf } from './fingerprint';
import type { ConfigReport, FileReport } from './report';

/** A baseline as its file holds it. */
export interface Baseline {
  schema: 'medcheck-baseline/1';
  /** For each file the number of findings by key (see report/fingerprint.ts). */
  files: Readonly<Record<string, Readonly<Record<string, number>>>>;
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

/** Compares the files of a report with a baseline, one after the other. */
export class Comparing {
  private readonly left: ReadonlyMap<string, Map<string, number>>;
  private readonly names = new Set<string>();

  /**
   * @param baseline the baseline.
   * @param nameOf a file's name in the baseline, from its path in the report.
   */
  constructor(
    baseline: Baseline,
    private readonly nameOf: (path: string) => string,
  ) {
    this.left = new Map(Object.entries(baseline.files).map(([name, keys]) => [name, new Map(Object.entries(keys))]));
  }

  /** @param file a file's report; its findings that the baseline holds are marked in place. */
  mark(file: FileReport | ConfigReport): void {
    const name = this.nameOf(file.path);
    this.names.add(name);
    const counts = this.left.get(name);
    if (!counts) return;
    for (const d of file.diagnostics) {
      if (d.suppressed) continue;
      const key = coveringKeys(d, file).find((one) => (counts.get(one) ?? 0) > 0);
      if (key === undefined) continue;
      counts.set(key, (counts.get(key) ?? 0) - 1);
      d.baseline = true;
    }
  }

  /** How many findings of the baseline are gone from the files that were compared. */
  get gone(): number {
    return [...this.names].flatMap((name) => [...(this.left.get(name)?.values() ?? [])]).reduce((a, b) => a + b, 0);
  }
}

/** Makes a baseline of what the files of a report hold, one after the other. */
export class Collecting {
  private readonly counts = new Map<string, Map<string, number>>();

  /** @param nameOf a file's name in the baseline, from its path in the report. */
  constructor(private readonly nameOf: (path: string) => string) {}

  /** @param file a file's report; its findings are marked in place, as the baseline holds them from here on. */
  add(file: FileReport | ConfigReport): void {
    const name = this.nameOf(file.path);
    const keys = this.counts.get(name) ?? new Map<string, number>();
    this.counts.set(name, keys);
    for (const d of file.diagnostics) {
      if (d.suppressed) continue;
      const key = keyOf(d, file);
      keys.set(key, (keys.get(key) ?? 0) + 1);
      d.baseline = true;
    }
  }

  /**
   * The baseline.
   * @param kept what an older baseline holds of files that were not added.
   */
  baseline(kept: Baseline['files'] = {}): Baseline {
    const files = new Map(Object.entries(kept));
    for (const [name, keys] of this.counts) {
      files.delete(name);
      if (keys.size > 0) files.set(name, sorted(keys));
    }
    return { schema: 'medcheck-baseline/1', files: sorted(files) };
  }
}

/** By key, so that a baseline in version control changes only where findings do. */
function sorted<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
