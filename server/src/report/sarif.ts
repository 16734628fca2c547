/** The findings as SARIF 2.1.0 (OASIS), for code scanning and other viewers. */
import { BY_ID } from '../criteria/catalogue';
import { STAGES } from '../criteria/criterion';
import { STAGE_TITLES } from '../engine/gate';
import { FINDING_CODES } from '../formats/config-schema';
import type { Severity } from '../formats/model';
import { shown } from '../formats/words';
import type { Range } from '../syntax/text';
import { plainText } from './escape';
import { hashOf, keyOf } from './fingerprint';
import type { FixReport } from './fix-report';
import { pageOf } from './page';
import type { ConfigReport, DiagnosticReport, FileReport, ReportFrame } from './report';
import type { Writer } from './writer';

type Json = Record<string, unknown>;

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What SARIF is made with beyond the report. */
export interface SarifOptions {
  /** The fixes of findings. */
  fixes?: ReadonlyMap<DiagnosticReport, FixReport> | undefined;
  /** Whether the report was compared with a baseline. */
  hasBaseline?: boolean | undefined;
}

/**
 * The report as SARIF.
 * @param options fixes and baseline.
 * @returns a writer of one run, as JSON with a final newline. Lines and columns count from 1, columns in UTF-16 code
 *   units. The results come before what they refer to, as they are written while other files are checked.
 */
export function sarifWriter(options: SarifOptions): Writer {
  const rules = new Map<string, number>();
  const coverage: Json[] = [];
  let isFirst = true;
  const resultsOf = (file: FileReport | ConfigReport): string => {
    const printOf = fingerprints(file);
    return file.diagnostics
      .map((d) => {
        const rule = rules.get(d.code) ?? rules.size;
        rules.set(d.code, rule);
        const result = indented(resultOf(d, file, printOf(d), rule, options), 8);
        const comma = isFirst ? '' : ',';
        isFirst = false;
        return `${comma}\n        ${result}`;
      })
      .join('');
  };
  return {
    begin: ({ config }) => BEGINNING + config.map(resultsOf).join(''),
    file(file) {
      const { points, max, percent } = file.score;
      coverage.push({ path: file.path, document: file.document, points, max, percent });
      return resultsOf(file);
    },
    end(frame) {
      const run = indented(runOf(frame, [...rules.keys()], coverage), 4).slice('{'.length);
      return [`${isFirst ? '' : '\n      '}],${run}\n  ]\n}\n`];
    },
  };
}

const BEGINNING = `{
  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "results": [`;

function indented(value: Json, by: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
}

/** A run, but for its results. */
function runOf({ tool, skipped }: ReportFrame, codes: readonly string[], coverage: readonly Json[]): Json {
  return {
    columnKind: 'utf16CodeUnits',
    tool: {
      driver: {
        name: 'MedCheck',
        version: tool.version,
        semanticVersion: tool.version,
        rules: codes.map(ruleOf),
      },
    },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: skipped.map(({ path, reason }) => ({
          level: 'warning',
          message: { text: `Skipped: ${shown(reason, 500)}` },
          locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
        })),
      },
    ],
    properties: { coverage },
  };
}

function ruleOf(code: string): Json {
  const criterion = BY_ID.get(code);
  if (criterion) {
    const page = pageOf(criterion);
    return {
      id: code,
      name: pascal(criterion.title),
      shortDescription: { text: criterion.title },
      fullDescription: { text: criterion.question },
      help: { text: plainText(page), markdown: page },
      defaultConfiguration: { level: criterion.reportedFrom === undefined ? 'warning' : 'note' },
      properties: { tags: [criterion.stage] },
    };
  }
  const stage = STAGES[Number(/^MCS([1-5])$/.exec(code)?.[1]) - 1];
  const words = stage ? `The stage ${STAGE_TITLES[stage]} is not started.` : (FINDING_CODES[code] ?? code);
  return { id: code, shortDescription: { text: words }, help: { text: words, markdown: words } };
}

/** SARIF wants a rule's name in one word, as a programmer would write it. */
function pascal(title: string): string {
  const words = title.match(/[A-Za-z0-9]+/g) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** Gives each finding of a file a fingerprint; those with the same key are numbered, in order of position. */
function fingerprints(file: FileReport | ConfigReport): (d: DiagnosticReport) => string {
  const seen = new Map<string, number>();
  return (d) => {
    const key = keyOf(d, file);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return hashOf(`${file.path}\n${key}${number > 1 ? `\n${number}` : ''}`);
  };
}

function resultOf(
  d: DiagnosticReport,
  file: FileReport | ConfigReport,
  print: string,
  ruleIndex: number,
  { fixes, hasBaseline }: SarifOptions,
): Json {
  const fix = fixes?.get(d);
  const location = (path: string, range: Range): Json => ({
    physicalLocation: { artifactLocation: artifact(path), region: region(range) },
  });
  return {
    ruleId: d.code,
    ruleIndex,
    level: LEVELS[d.severity],
    message: { text: d.message },
    locations: [
      {
        ...location(file.path, d.range),
        ...(d.pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: shown(d.pointer, 500) }] }),
      },
    ],
    ...(d.related.length > 0
      ? {
          relatedLocations: d.related.map((related, id) => ({
            id,
            ...location(related.path ?? file.path, related.range),
            message: { text: related.message },
          })),
        }
      : {}),
    partialFingerprints: { 'medcheckFinding/v1': print },
    ...(hasBaseline ? { baselineState: d.baseline ? 'unchanged' : 'new' } : {}),
    // The empty list says that it is known not to be suppressed.
    suppressions: d.suppressed ? [{ kind: 'inSource', justification: shown(d.suppressed.reason, 2000) }] : [],
    ...(fix ? { fixes: [fixOf(fix, file.path)] } : {}),
  };
}

function fixOf({ title, edits }: FixReport, path: string): Json {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: region(range),
    ...(text === '' ? {} : { insertedContent: { text } }),
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: artifact(path), replacements }] };
}

function region({ start, end }: Range): Json {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A path as a relative address. A name with a colon would otherwise read as a scheme. */
function artifact(path: string): Json {
  return { uri: path.split('/').map(segment).join('/') };
}

function segment(text: string): string {
  // A lone surrogate, which some file systems allow, has no encoding.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
