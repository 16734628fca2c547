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
