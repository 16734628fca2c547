/** The report as JUnit XML: a suite for each file, a case for each criterion. */
import { BY_ID } from '../criteria/catalogue';
import { STAGES, type StageId } from '../criteria/criterion';
import { shown } from '../formats/words';
import { html } from './html-text';
import type { ConfigReport, CriterionReport, DiagnosticReport, FileReport, Report } from './report';

/** A case's outcome; `pass` has no words. */
interface Case {
  name: string;
  outcome: 'pass' | 'failure' | 'error' | 'skipped';
  message: string;
}

/**
 * The report as JUnit XML. There is no official schema; it is valid by that of Jenkins (junit-4.xsd).
 * A criterion below 2 fails where the definition has reached its stage, and is skipped where it does not apply, is
 * suppressed, known to the baseline, or belongs to a later stage. Other findings that are errors are errors.
 * @param report the report.
 */
export function* renderJunit(report: Report): Generator<string> {
  const suites = [
    ...report.files.map((file) => ({ name: suiteName(file), cases: casesOf(file) })),
    ...report.config.map((config) => ({ name: config.path, cases: errorsOf(config) })),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="MedCheck" ${counts(all)}>\n`;
  for (const { name, cases } of suites) yield suite(name, cases);
  yield '</testsuites>\n';
}

/** A text in XML, which forbids two characters that HTML does not. */
function xml(text: string, length = 2000): string {
  return html(text.replace(/[\ufffe\uffff]/g, ' '), length);
}

/** (a suite counts what is skipped, the whole does not) */
function counts(cases: readonly Case[], withSkipped = false): string {
  const count = (outcome: Case['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  const skipped = withSkipped ? ` skipped="${count('skipped')}"` : '';
  return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"${skipped}`;
}

function suiteName(file: FileReport): string {
  return file.document > 0 ? `${file.path} (document ${file.document + 1})` : file.path;
}

function suite(name: string, cases: readonly Case[]): string {
  const lines = cases.map((one) => {
    const head = `    <testcase name="${xml(one.name)}" classname="${xml(name)}"`;
    if (one.outcome === 'pass') return `${head}/>`;
    const inner =
      one.outcome === 'skipped'
        ? `<skipped>${xml(one.message)}</skipped>`
        : `<${one.outcome} message="${xml(one.message)}" type="${xml(one.name.split(' ')[0] ?? '')}">${xml(one.message)}</${one.outcome}>`;
    return `${head}>${inner}</testcase>`;
  });
  return `  <testsuite name="${xml(name)}" ${counts(cases, true)}>\n${lines.join('\n')}${lines.length > 0 ? '\n' : ''}  </testsuite>\n`;
}

function casesOf(file: FileReport): Case[] {
  return [...file.criteria.map((criterion) => criterionCase(criterion, file)), ...errorsOf(file)];
}

function criterionCase(criterion: CriterionReport, file: FileReport): Case {
  const name = `${criterion.id} ${BY_ID.get(criterion.id)?.title ?? ''}`;
  if (criterion.score === 2) return { name, outcome: 'pass', message: '' };
  const skipped = (message: string): Case => ({ name, outcome: 'skipped', message });
  if (criterion.score === null) return skipped(criterion.waived ?? 'Not applicable.');
  const found = file.diagnostics.find((d) => d.code === criterion.id);
  if (found?.suppressed) return skipped(`Suppressed: ${found.suppressed.reason}`);
  if (found?.baseline) return skipped('In the baseline.');
  const missing = criterion.missing.join('; and ');
  if (found) return { name, outcome: 'failure', message: `${where(file.path, found)}: ${found.message}` };
  if (!isReached(criterion, file.stage)) return skipped(`Not judged at the stage ${file.stage}. Missing: ${missing}`);
  return { name, outcome: 'failure', message: `${shown(file.path, 500)}: missing: ${missing}` };
}

function isReached({ stage }: CriterionReport, reached: StageId): boolean {
  return stage !== undefined && STAGES.indexOf(stage) <= STAGES.indexOf(reached);
}

function errorsOf({ path, diagnostics }: FileReport | ConfigReport): Case[] {
  return diagnostics
    .filter((d) => d.severity === 'error' && !d.suppressed && !d.baseline && !BY_ID.has(d.code))
    .map((d) => ({
      name: `${d.code} ${d.range.start.line + 1}:${d.range.start.character + 1}`,
      outcome: 'error' as const,
      message: `${where(path, d)}: ${d.message}`,
    }));
}

function where(path: string, { range }: DiagnosticReport): string {
  return `${shown(path, 500)}:${range.start.line + 1}:${range.start.character + 1}`;
}
