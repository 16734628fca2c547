/** The findings as workflow commands of GitHub Actions, which shows them beside the changed lines. */
import { BY_ID } from '../criteria/catalogue';
import type { Severity } from '../formats/model';
import { shown } from '../formats/words';
import { commandData, commandProperty } from './escape';
import type { ConfigReport, DiagnosticReport, FileReport } from './report';
import type { Writer } from './writer';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * The report as workflow commands, a line each; suppressed findings and those of the baseline are left out.
 * @param options `quiet` leaves all but errors out.
 * @returns a writer.
 */
export function githubWriter({ quiet }: { quiet?: boolean }): Writer {
  const commands = ({ path, diagnostics }: FileReport | ConfigReport): string =>
    diagnostics
      .filter((d) => !d.suppressed && !d.baseline && (!quiet || d.severity === 'error'))
      .map((d) => command(path, d))
      .join('');
  return { begin: ({ config }) => config.map(commands).join(''), file: commands, end: () => [] };
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
