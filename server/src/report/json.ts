/** The report as JSON. */
import type { FileReport, ReportFrame } from './report';
import type { Writer } from './writer';

/**
 * The report as JSON, indented, with a final newline.
 * @returns a writer that keeps nothing.
 */
export function jsonWriter(): Writer {
  let isFirst = true;
  return {
    begin: ({ schema, tool }) => frame({ schema, tool }).slice(0, -'\n}'.length) + ',\n  "files": [',
    file(file: FileReport) {
      const comma = isFirst ? '' : ',';
      isFirst = false;
      return `${comma}\n    ${frame(file).replaceAll('\n', '\n    ')}`;
    },
    end({ skipped, config, summary }: ReportFrame) {
      const rest = frame({ skipped, config, summary }).slice('{\n'.length);
      return [`${isFirst ? '' : '\n  '}],\n${rest}\n`];
    },
  };
}

function frame(value: object): string {
  return JSON.stringify(value, null, 2);
}
