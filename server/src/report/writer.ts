/** How a report is written while its files are still being checked. */
import type { ConfigReport, FileReport, Report, ReportFrame } from './report';

/** What is known before the first file. */
export type ReportHead = Pick<Report, 'schema' | 'tool'> & {
  /** Configuration files with problems. */
  config: readonly ConfigReport[];
};

/**
 * Writes one report. A file's report is not kept, so that ten thousand files take no more memory than ten; formats that
 * begin with what only the end knows keep them.
 */
export interface Writer {
  /** @returns what stands before the files. */
  begin(head: ReportHead): string;
  /** @returns what stands for a file; called once for each, in order. */
  file(file: FileReport): string;
  /** @returns what stands behind the files, in pieces, as it may be longer than one string can be. */
  end(frame: ReportFrame): Iterable<string>;
}

/**
 * A writer for a format that begins with an overview or with sums.
 * @param render writes the whole report.
 */
export function collecting(render: (report: Report) => Iterable<string>): Writer {
  const files: FileReport[] = [];
  return {
    begin: () => '',
    file(file) {
      files.push(file);
      return '';
    },
    end: (frame) => render({ ...frame, files }),
  };
}

/**
 * Writes a report that is there as a whole.
 * @param writer a new writer.
 * @param report the report.
 * @returns its pieces.
 */
export function* pieces(writer: Writer, report: Report): Generator<string> {
  const { files, ...frame } = report;
  yield writer.begin(frame);
  for (const file of files) yield writer.file(file);
  yield* writer.end(frame);
}
