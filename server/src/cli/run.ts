/** The command line: chooses the command, writes its results, and returns its exit status. */
import { version } from '../../../package.json';
import { BY_ID, CRITERIA } from '../criteria/catalogue';
import { closest } from '../formats/definition/read';
import type { FixReport } from '../report/fix-report';
import { pageOf } from '../report/page';
import type { DiagnosticReport } from '../report/report';
import { loadBaseline } from './baseline-file';
import { checkFiles } from './check-files';
import { convert } from './convert';
import type { Io } from './io';
import { init } from './init';
import { mergedReport } from './merge';
import {
  type MergeOptions,
  type Options,
  UsageError,
  parseConvertOptions,
  parseInitOptions,
  parseMergeOptions,
  parseOptions,
} from './options';
import { Results } from './results';

/** Exit statuses. */
const OK = 0;
const FOUND = 1;
const WRONG = 2;

const COMMANDS = ['lint', 'report', 'merge', 'explain', 'list', 'init', 'convert', 'lsp', 'help', 'version'];

const HELP = `medcheck checks the definition of a medical benchmark against the MedCheck criteria.

  medcheck lint [paths...]      findings; without paths all definitions under the current folder
  medcheck report [paths...]    coverage, per file and for the set
  medcheck merge <reports...>   one report out of the JSON reports of several runs, as those of shards
  medcheck explain [ID...]      what a criterion asks for; without an id, all of them
  medcheck list                 the criteria
  medcheck init [file]          a definition to fill in: medcheck.yaml, or the named file; - for standard output
  medcheck convert <file>       a file of another format as a definition, or a definition in another format
  medcheck lsp --stdio          the language server, for any editor

Options of lint and report
  --format FORMAT               how results are written: text (default), json, sarif, markdown, html, latex, csv, junit, github
  --output FILE                 write results to a file
  --config FILE                 use this configuration file for every path
  --fail-on LEVEL               exit 1 from this severity on: error, warning, information or never (error)
  --min-score N                 exit 1 where a file's total percent is below N; design=80 for one stage
  --stage S                     report as if every file were at this stage: design, data, evaluation, validity, governance
  --baseline FILE               do not count the findings that this file holds
  --update-baseline             write that file anew with what is found
  --shard I/N                   check only the I-th of N parts of the files, as 1/3; medcheck merge joins their reports
  --jobs N                      judge N files at once; auto (default): more than one where there are many files
  --cache                       keep what was found, and judge only files that have changed
  --cache-location FILE         where it is kept (.medcheckcache)
  --quiet                       list errors only
  --color[=WHEN]                auto, always or never
  -                             read standard input; --stdin-filename NAME says what it is

merge takes --format, --output, --fail-on, --min-score, --quiet and --color.

Options of init; on a terminal it asks for what they do not say
  --name NAME                   the benchmark's name
  --modality M                  a kind of data in its items (text); may be repeated
  --stage S                     how far the work is (design)
  --imports FILE                a file that describes the benchmark already, beside the definition; may be repeated

Options of convert; what could not be mapped is listed on standard error
  --to FORMAT                   medcheck (the usual), or of a definition: croissant, hf-card, benchmarkcard
  --output FILE                 write the result to a file that is not there yet

A path is a file, or a folder that is searched for definitions and known formats.
Exit status: 0 nothing to report, 1 findings or a score too low, 2 wrong use or an internal error.
`;

/**
 * Runs a command.
 * @param argv the arguments behind the program's name.
 * @param io the process.
 * @returns the exit status: 0, 1 for findings or a score, 2 for wrong use or an internal error.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const [command, ...rest] = argv;
    if (command === undefined) {
      io.err(HELP);
      return WRONG;
    }
    if ([command, ...rest].some((word) => word === '--help' || word === '-h') || command === 'help') {
      await io.out(HELP);
      return OK;
    }
    if (command === 'version' || command === '--version') {
      await io.out(`medcheck ${version}\n`);
      return OK;
    }
    switch (command) {
      case 'lint':
        return await checked(parseOptions(rest), io, false);
      case 'report':
        return await checked(parseOptions(rest), io, true);
      case 'merge':
        return await merge(parseMergeOptions(rest), io);
      case 'explain':
        return await explain(rest, io);
      case 'list':
        return await list(rest, io);
      case 'init':
        return await init(parseInitOptions(rest), io);
      case 'convert':
        return await convert(parseConvertOptions(rest), io);
      case 'lsp':
        return await io.serve(transport(rest));
      default:
        throw new UsageError(unknownCommand(command));
    }
  } catch (error) {
    if (error instanceof UsageError) io.err(`medcheck: ${error.message}\n`);
    else
      io.err(`medcheck: internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return WRONG;
  }
}

/** The server talks over stdio. VS Code starts its bundle by itself, over ipc. */
function transport(args: readonly string[]): readonly string[] {
  // (editors built on vscode-languageclient add the number of their process)
  const wrong = args.find((arg) => arg !== '--stdio' && !/^--clientProcessId=\d+$/.test(arg));
  if (wrong !== undefined) throw new UsageError(`lsp has no option ${JSON.stringify(wrong)}. There is --stdio.`);
  return args;
}

function unknownCommand(command: string): string {
  const guess = closest(command, COMMANDS);
  return `there is no command ${JSON.stringify(command)}.${guess ? ` Did you mean ${guess}?` : ''} medcheck help lists them.`;
}

async function checked(options: Options, io: Io, coverage: boolean): Promise<number> {
  const baseline = await loadBaseline(options, io);
  const fixes = new Map<DiagnosticReport, FixReport>();
  const results = new Results(options, io, { coverage, fixes, hasBaseline: baseline !== undefined });
  try {
    const { frame, problems } = await checkFiles(options, io, {
      async begin(head) {
        for (const config of head.config) baseline?.mark(config);
        await results.begin(head);
      },
      async file(file, found) {
        baseline?.mark(file);
        for (const [diagnostic, fix] of found) fixes.set(diagnostic, fix);
        await results.file(file);
        fixes.clear();
      },
    });
    await results.end(frame);
    await baseline?.end();
    for (const problem of problems) io.err(`medcheck: ${problem}\n`);
    if (frame.summary.files === 0 && problems.length === 0 && !options.shard) {
      io.err(
        'medcheck: no definition was found. A definition is named medcheck.yaml or *.medcheck.yaml; name other files and folders as paths.\n',
      );
    }
    const isBelow = results.isBelow();
    return problems.length > 0 ? WRONG : isBelow ? FOUND : OK;
  } finally {
    await results.close();
  }
}

async function merge(options: MergeOptions, io: Io): Promise<number> {
  const report = mergedReport(options.paths, io.cwd);
  const results = new Results(options, io, { hasBaseline: report.summary.baseline > 0 });
  const { files, ...frame } = report;
  try {
    await results.begin(frame);
    for (const file of files) await results.file(file);
    await results.end(frame);
    return results.isBelow() ? FOUND : OK;
  } finally {
    await results.close();
  }
}

async function explain(ids: readonly string[], io: Io): Promise<number> {
  const pages = (ids.length > 0 ? ids : CRITERIA.map((criterion) => criterion.id)).map((id) => {
    const criterion = BY_ID.get(id.toUpperCase());
    if (criterion) return pageOf(criterion);
    const guess = closest(id, [...BY_ID.keys()]);
    throw new UsageError(
      `there is no criterion ${JSON.stringify(id)}.${guess ? ` Did you mean ${guess}?` : ''} medcheck list shows them all.`,
    );
  });
  await io.out(pages.join('\n'));
  return OK;
}

async function list(args: readonly string[], io: Io): Promise<number> {
  const options = parseOptions(args);
  if (options.paths.length > 0) throw new UsageError('list takes no paths.');
  if (!['text', 'json'].includes(options.format)) throw new UsageError('list is written as text or json.');
  if (options.format === 'json') {
    const rows = CRITERIA.map(({ id, stage, title, question, waivable }) => ({ id, stage, title, question, waivable }));
    await io.out(JSON.stringify(rows, null, 2) + '\n');
  } else {
    for (const { id, stage, title } of CRITERIA) await io.out(`${id}  ${stage.padEnd(11)} ${title}\n`);
  }
  return OK;
}
