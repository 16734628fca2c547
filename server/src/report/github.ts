/** The findings as workflow commands of GitHub Actions, which shows them beside the changed lines. */
import { BY_ID } from '../criteria/catalogue';
import type { Severity } from '../formats/model';
import { shown } from '../formats/words';
import { commandData, commandProperty } from './escape';
import type { DiagnosticReport, Report } from './report';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * The report as workflow commands, a line each; suppressed findings and those of the baseline are left out.
 * @param report the report.
 * @param options `quiet` leaves all but errors out.
 */
export function* renderGithub(report: Report, { quiet }: { quiet?: boolean }): Generator<string> {
  for (const { path, diagnostics } of [...report.config, ...report.files]) {
    for (const d of diagnostics) {
      if (d.suppressed || d.baseline || (quiet && d.severity !== 'error')) continue;
      yield command(path, d);
    }
  }
}

function command(path: string, d: DiagnosticReport): string {
  const { start, end } = d.range;
  const title = BY_ID.get(d.code)?.title;
  const properties = {
    file: path,
    line: String(start.line + 1),
    col: String(start.character + 1),
    ...(end.line === start.line && end.character > start.character ? { endColumn: String(end.character + 1) } : {}),
    title: `MedCheck ${d.code}${title ? ` ${title}` : ''}`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${commandProperty(value)}`);
  return `::${COMMANDS[d.severity]} ${list.join(',')}::${commandData(shown(d.message, 2000))}\n`;
}
