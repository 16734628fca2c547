/** A finding with its range: what editor, command line and reports show. */
import type { Severity } from '../formats/model';
import type { Range } from '../syntax/text';

/** A finding as it is shown. Positions are zero-based, in UTF-16 code units. */
export interface Diagnostic {
  code: string;
  severity: Severity;
  message: string;
  range: Range;
  /** JSON pointer into the file that the finding is about. */
  pointer: string;
  related: { path: string | null; range: Range; message: string }[];
  suppressed: { reason: string } | null;
}

/**
 * Makes a diagnostic that has no related places and is not suppressed.
 * @param code its code.
 * @param severity how loud it is.
 * @param message what it says.
 * @param range where.
 * @param pointer JSON pointer of the place; '' for the file.
 */
export function diagnosticOf(
  code: string,
  severity: Severity,
  message: string,
  range: Range,
  pointer = '',
): Diagnostic {
  return { code, severity, message, range, pointer, related: [], suppressed: null };
}
