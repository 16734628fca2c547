/** Reports for the tests, made as the command line makes them, with nothing in them that changes from run to run. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import { detect } from '../../server/src/formats/detect';
import { type FixReport, fixReports } from '../../server/src/report/fix-report';
import { type Format, type RenderOptions, rendered } from '../../server/src/report/renderers';
import { type DiagnosticReport, type Report, fileReport, reportOf } from '../../server/src/report/report';

/** A report with the fixes of its findings. */
export interface Made {
  report: Report;
  fixes: Map<DiagnosticReport, FixReport>;
}

/**
 * Checks texts, without a disk.
 * @param texts the texts by path.
 */
export async function reportOn(texts: Readonly<Record<string, string>>): Promise<Made> {
  const fixes: Made['fixes'] = new Map();
  const files = [];
  for (const [name, text] of Object.entries(texts)) {
    const format = detect(name, text)?.format;
    if (format === undefined || format === 'config') throw new Error(`${name} is no definition`);
    for (const verdict of await check({ text, path: name, format, settings: DEFAULT_SETTINGS, host: null })) {
      const file = fileReport(verdict, name, { fixable: true, places: true });
      for (const [d, fix] of fixReports(verdict, file, () => '00000000-0000-4000-8000-000000000000')) fixes.set(d, fix);
      files.push(file);
    }
  }
  const report = reportOf(files);
  report.tool.version = '0.0.0';
  return { report, fixes };
}

/**
 * The text of an example.
 * @param name its path in examples/.
 */
export function example(name: string): string {
  return readFileSync(path.resolve(__dirname, '../../examples', name), 'utf8');
}

/**
 * A report in a format.
 * @param format the format.
 * @param made the report.
 * @param options see RenderOptions.
 */
export function written(format: Format, { report, fixes }: Made, options: RenderOptions = {}): string {
  return rendered(format, report, { fixes, ...options });
}
