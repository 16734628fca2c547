/** Words that the reports share. */
import { FORMAT_NAMES } from '../formats/detect';
import type { CriterionReport, DiagnosticReport, FileReport } from './report';

/** A criterion's status in words. */
export const SCORE_WORDS: Readonly<Record<CriterionReport['status'], string>> = {
  met: 'met',
  partial: 'partly met',
  unmet: 'not met',
  not_applicable: 'not applicable',
};

/**
 * What the file is, without how it is recognised.
 * @param file the file.
 */
export function formatName({ format }: Pick<FileReport, 'format'>): string {
  return FORMAT_NAMES[format].replace(/ \(.*$/, '');
}

/**
 * How many criteria earned what.
 * @param score the total, or a stage.
 */
export function openCounts({ met, partial, unmet, not_applicable: none }: FileReport['score']): string {
  return `${met} met, ${partial} partly met, ${unmet} not met, ${none} not applicable`;
}

/**
 * How far a file in a foreign format goes, beside what its format cannot say.
 * @param file the file.
 * @returns for example `11 of the 41 points that its format, BenchmarkCard, can express`; undefined for a definition.
 */
export function expressibleWords(file: FileReport): string | undefined {
  const { expressible } = file;
  if (!expressible) return undefined;
  return `${expressible.points} of the ${expressible.max} points that its format, ${formatName(file)}, can express`;
}

/** A criterion that the authors score higher than the definition supports, with the finding that says so. */
export interface Overclaim {
  criterion: CriterionReport;
  /** Undefined where the finding is hidden. */
  diagnostic: DiagnosticReport | undefined;
}

/**
 * The criteria of a file that are claimed too high.
 * @param file the file.
 */
export function overclaims(file: FileReport): Overclaim[] {
  return file.criteria
    .filter(({ claimed, score }) => claimed !== null && score !== null && claimed > score)
    .map((criterion) => {
      const pointer = `/assessment/${criterion.id}/score`;
      return {
        criterion,
        diagnostic: file.diagnostics.find((d) => d.code === 'overclaim' && d.pointer === pointer),
      };
    });
}
