/** The fix that mends a finding, as a report carries it. */
import { fixesFor } from '../edits/fixes';
import { plainOf } from '../edits/fragment';
import type { Verdict } from '../engine/check';
import type { Range } from '../syntax/text';
import type { DiagnosticReport, FileReport } from './report';

/** A fix as text edits. */
export interface FixReport {
  title: string;
  /** They do not overlap. What is inserted is plain text with placeholders. */
  edits: { range: Range; text: string }[];
}

/**
 * The fixes of a file.
 * @param verdict the verdict.
 * @param file its report (`fileReport` of report/report.ts).
 * @param newId yields an id that no one else has, for a canary.
 * @returns for each finding that has one the fix that most authors want; a waiver or a suppression is none.
 */
export function fixReports(verdict: Verdict, file: FileReport, newId: () => string): Map<DiagnosticReport, FixReport> {
  const fixes = new Map<DiagnosticReport, FixReport>();
  const { lines } = verdict.document;
  for (const [i, diagnostic] of verdict.diagnostics.entries()) {
    const reported = file.diagnostics[i];
    if (!reported) continue;
    const mending = fixesFor(verdict, diagnostic, { newId }).filter(
      ({ kind }) => kind !== 'waive' && kind !== 'suppress',
    );
    const fix = mending.find(({ preferred }) => preferred) ?? mending[0];
    if (!fix) continue;
    const edits = fix.edits.map(({ start, end, pieces }) => ({
      range: { start: lines.positionAt(start), end: lines.positionAt(end) },
      text: plainOf(pieces),
    }));
    fixes.set(reported, { title: fix.title, edits });
  }
  return fixes;
}
