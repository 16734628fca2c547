/** Reads fixtures: a header with the expected score, a definition, and comment lines that mark the expected findings. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BY_ID } from '../../server/src/criteria/catalogue';
import type { Score } from '../../server/src/engine/assess';
import { type Verdict, check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import type { Diagnostic } from '../../server/src/engine/diagnostic';

/** A finding at a place: line and characters zero-based, `end` exclusive, all on one line. */
export interface Marker {
  line: number;
  start: number;
  end: number;
  code: string;
  severity: string;
}

/** A fixture as its file states it. */
export interface Fixture {
  /** The criterion's id, from the folder. */
  criterion: string;
  /** The file's name without `.yaml`. */
  name: string;
  text: string;
  score: Score;
  /** What the fixture shows, in words. */
  shows: string;
  markers: Marker[];
}

const HEADER = /^# score: (0|1|2|na)\r?\n# shows: (\S.*)\r?\n/;
const MARK = /^\s*#\s*(?:\^|<-)/;
const MARKER = /^(\s*#\s*)(?:(\^+)|<(-+))\s+(\S+)\s+(error|warning|information|hint)\s*$/;

/**
 * Reads the markers of a text. A marker is a comment below the line that it speaks of, with carets under the
 * characters of the range; `<---` stands for a range that begins at the line's first character, as long as its dashes.
 * @param text a fixture's text.
 * @returns the markers in order of their position.
 * @throws Error for a comment that begins like a marker and is none, or has no line above it.
 */
export function markersOf(text: string): Marker[] {
  const markers: Marker[] = [];
  let target = -1;
  text.split(/\r?\n/).forEach((line, number) => {
    if (!MARK.test(line)) {
      target = number;
      return;
    }
    const [, lead = '', carets, dashes, code = '', severity = ''] = MARKER.exec(line) ?? [];
    if (code === '' || target < 0) throw new Error(`Line ${number + 1} is no marker: ${line}`);
    const start = carets ? lead.length : 0;
    markers.push({ line: target, start, end: start + (carets ?? dashes ?? '').length, code, severity });
  });
  return markers.sort((a, b) => a.line - b.line || a.start - b.start || (a.code < b.code ? -1 : 1));
}

/**
 * Reads a fixture.
 * @param criterion the criterion's id.
 * @param name the file's name without `.yaml`.
 * @param text its text.
 * @throws Error where the header is missing, or a marker is malformed.
 */
export function parseFixture(criterion: string, name: string, text: string): Fixture {
  const [, score, shows = ''] = HEADER.exec(text) ?? [];
  if (score === undefined) throw new Error(`${criterion}/${name}.yaml does not begin with "# score:" and "# shows:".`);
  const number = score === 'na' ? null : (Number(score) as 0 | 1 | 2);
  return { criterion, name, text, score: number, shows, markers: markersOf(text) };
}

/**
 * The fixtures of a criterion.
 * @param id the criterion's id, which is the name of the folder beside this file.
 * @returns them in order of their names; none where there is no folder.
 */
export function fixturesOf(id: string): Fixture[] {
  const folder = path.join(__dirname, id);
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return (
    names
      // (a golden file is what a fixture's fix makes of it)
      .filter((name) => name.endsWith('.yaml') && !name.endsWith('.golden.yaml'))
      .sort()
      .map((name) => parseFixture(id, name.slice(0, -'.yaml'.length), readFileSync(path.join(folder, name), 'utf8')))
  );
}

/**
 * Checks the text of a definition as a file of one document, without a disk, refusing reads outside of a criterion's keys.
 * @param text the definition.
 * @throws Error where the text holds more than one document.
 */
export async function verdictOf(text: string): Promise<Verdict> {
  const verdicts = await check({
    text,
    path: 'medcheck.yaml',
    format: 'medcheck',
    settings: DEFAULT_SETTINGS,
    host: null,
    strict: true,
  });
  const [verdict] = verdicts;
  if (!verdict || verdicts.length > 1) throw new Error('A fixture is one document.');
  return verdict;
}

const ABOUT_THE_REST = /^(?:MCS[1-5]|later-stages|stage-status)$/;

/**
 * The findings that a fixture must mark: its criterion's, and those on the text itself (schema, consistency, ...). Left
 * out is what a small definition cannot help: the other criteria, and what is said of stages.
 * @param diagnostics all findings.
 * @param criterion the id of the fixture's criterion.
 */
export function ownFindings(diagnostics: readonly Diagnostic[], criterion: string): Diagnostic[] {
  return diagnostics.filter(({ code }) => code === criterion || !(BY_ID.has(code) || ABOUT_THE_REST.test(code)));
}

/**
 * A finding as a marker.
 * @param diagnostic the finding.
 * @throws Error where its range is longer than a line.
 */
export function markerOf({ range, code, severity }: Diagnostic): Marker {
  if (range.start.line !== range.end.line) throw new Error(`${code} has a range of more than one line.`);
  return { line: range.start.line, start: range.start.character, end: range.end.character, code, severity };
}

/**
 * A marker in words, for the messages of failing tests.
 * @param marker the marker.
 * @param text the fixture's text.
 */
export function spelled({ line, start, end, code, severity }: Marker, text: string): string {
  const words = text.split(/\r?\n/)[line]?.slice(start, end) ?? '';
  return `line ${line + 1}, characters ${start} to ${end} (${words}): ${code} ${severity}`;
}
