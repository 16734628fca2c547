/** The report as JSON. */
import type { Report } from './report';

/**
 * @param report the report.
 * @returns it as JSON, indented, with a final newline; in pieces, since that of ten thousand files is longer than one
 *   string can be.
 */
export function* renderJson(report: Report): Generator<string> {
  const frame = JSON.stringify({ ...report, files: [] }, null, 2);
  const mark = '"files": [';
  const at = frame.indexOf(mark) + mark.length;
  yield frame.slice(0, at);
  for (const [i, file] of report.files.entries()) {
    const lines = JSON.stringify(file, null, 2).replaceAll('\n', '\n    ');
    yield `${i > 0 ? ',' : ''}\n    ${lines}`;
  }
  yield `${report.files.length > 0 ? '\n  ' : ''}${frame.slice(at)}\n`;
}
