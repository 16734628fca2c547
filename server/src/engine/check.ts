/** The engine's one entry: a text in, a verdict on each of its documents out. The same for editor and command line. */
import { CRITERIA } from '../criteria/catalogue';
import type { StageId } from '../criteria/criterion';
import { type Finding, type FormatId, type Model, type Place, valueAt } from '../formats/model';
import { quoted, shown } from '../formats/words';
import { isPresent } from '../formats/absent';
import { type ParsedDocument, keyRangeOf, rangeOf } from '../syntax/document';
import { find } from '../syntax/node';
import { parse } from '../syntax/parse';
import { type Pause, type Steps, inSteps } from '../syntax/steps';
import { type Range, before, isSameRange } from '../syntax/text';
import { type Assessment, type Views, viewsOf } from './assess';
import { claimFindings } from './claims';
import { type Settings, levelOf } from './config';
import { consistencyFindings } from './consistency';
import { type Coverage, coverageOf } from './coverage';
import { type Diagnostic, diagnosticOf } from './diagnostic';
import { type EvidencePath, type Gathered, type Host, type Looked, evidenceFindings, evidencePaths } from './evidence';
import { type GatedFinding, type StageState, gate, stageOf, statusFindings } from './gate';
import { type ReadDocument, readWithImports } from './imports';
import { judgementFindings } from './judgement';
import { languageOf } from './language';
import { type AssessmentMemo, type CheckMemo, DocumentMemo, type ShownMemo } from './memo';
import { type Suppressible, suppress } from './suppress';

/** What is checked. */
export interface CheckInput {
  text: string;
  /** The file's name or path, for its language and, where a foreign file says no name, for that. */
  path: string;
  format: FormatId;
  settings: Settings;
  /** The files beside it; null where there is no disk. */
  host: Host | null;
  /** A stage that overrides the definition's own. */
  stage?: StageId;
  /** Makes a read outside of a criterion's keys throw; for tests. */
  strict?: boolean;
  /** Parsed documents of this very text, where the caller keeps them. */
  documents?: ParsedDocument[];
  /** What is remembered of the check of the version before, where the caller keeps it. */
  memo?: CheckMemo;
  /**
   * Called between two steps of a check, so that a long one lets others in; what it throws ends the check. Nothing is
   * asked of the host any more for the document that is judged.
   */
  pause?: Pause;
}

/** A place with its range, as reports show it. */
export interface ShownPlace {
  path: string | null;
  pointer: string;
  range: Range;
}

/** A place with what is written there. */
export interface Passage extends ShownPlace {
  /** The text that stands there, shortened, on one line; null where nothing does. */
  passage: string | null;
}

/** The verdict on one document. */
export interface Verdict {
  document: ParsedDocument;
  /** The document's number in its file, from 0. */
  index: number;
  format: FormatId;
  model: Model;
  name: string | null;
  stage: StageState;
  /** True where syntax errors left part of the text unread. */
  provisional: boolean;
  coverage: Coverage;
  /** All 58, by id. */
  assessments: Assessment[];
  /** In order of position, then of code. */
  diagnostics: Diagnostic[];
  /** The place of a value, in this file or an imported one. */
  show(place: Place): ShownPlace;
  /** The same, with what is written there. */
  quote(place: Place): Passage;
}

/**
 * Checks a text.
 * @param input the text, its name and format, and what applies to it.
 * @returns one verdict for each document; at least one.
 */
export async function check(input: CheckInput): Promise<Verdict[]> {
  const documents = input.documents ?? parse(input.text, languageOf(input.path));
  const verdicts: Verdict[] = [];
  for (const [index, document] of documents.entries()) {
    if (documents.length > 1 && !document.root && document.errors.length === 0) continue;
    verdicts.push(await checkDocument(input, document, index));
  }
  return verdicts.length > 0 || !documents[0] ? verdicts : [await checkDocument(input, documents[0], 0)];
}

async function checkDocument(input: CheckInput, document: ParsedDocument, index: number): Promise<Verdict> {
  const memo = input.memo?.document(index) ?? new DocumentMemo();
  const read = await readWithImports(document, input.format, input.path, input.host, memo);
  const paths = evidencePaths(read.model, memo.evidence);
  const gathered = await gather(paths, input.host);
  const pause = input.pause ?? NEVER;
  await pause();
  const views = viewsOf(read.model, gathered, input.strict, memo.done);
  const assessments = await inSteps(assessing(views, memo.assessments), pause);
  return judge(input, { document, index, imports: read, paths, gathered, assessments, memo });
}

const NEVER: Pause = () => undefined;

/** A document with all that its verdict comes from. */
interface Subject {
  document: ParsedDocument;
  index: number;
  imports: ReadDocument;
  paths: readonly EvidencePath[];
  gathered: Gathered;
  assessments: Assessment[];
  memo: DocumentMemo;
}

/** Look-ups wait for the disk and not for each other; the limit keeps the number of open files small. */
const LOOKED_AT_ONCE = 16;

async function gather(evidence: readonly EvidencePath[], host: Host | null): Promise<Gathered> {
  const gathered = new Map<string, Looked>();
  if (!host) return gathered;
  const paths = [...new Set(evidence.map(({ path }) => path))];
  for (let i = 0; i < paths.length; i += LOOKED_AT_ONCE) {
    const some = paths.slice(i, i + LOOKED_AT_ONCE);
    await Promise.all(some.map(async (path) => gathered.set(path, await host.look(path))));
  }
  return gathered;
}

function judge(input: CheckInput, { document, index, imports, paths, gathered, assessments, memo }: Subject): Verdict {
  const { model } = imports;
  const stage = stageOf(model, input.stage);
  const isUnread = !document.root && document.errors.length > 0;
  const gated = isUnread ? [] : gate(assessments, model, stage, input.settings.laterStages);
  // Of a text that could not be read at all, only the reason is known: nothing in it is missing.
  const others = (): GatedFinding[] => [
    ...(stage.stated || document.root ? statusFindings(model, stage) : []),
    ...model.findings,
    ...imports.findings,
    ...gated,
    ...judgementFindings(assessments, model),
    ...claimFindings(model),
    ...consistencyFindings(model, memo.consistency),
    ...evidenceFindings(model, paths, gathered),
  ];
  const findings = atMostOfACode([...syntaxFindings(document), ...(isUnread ? [] : others())]);
  const at = (place: Place): Range => {
    const imported = place.source === null ? undefined : imports.documents.get(place.source);
    return imported ? rangeOf(imported, place.pointer) : memo.ranges.of(document, place.pointer, model.rootKey);
  };
  const show = (place: Place): ShownPlace => ({ path: place.source, pointer: place.pointer, range: at(place) });
  const items = findings.flatMap((finding) => shownFinding(finding, input.settings, document, at, memo.shown));
  const hidden = hiddenIds(assessments, gated);
  for (const finding of findings) if (isOff(finding, input.settings)) hidden.add(finding.code);
  const own = isUnread
    ? []
    : atMostOfACode(suppress(items, document, model, input.settings.suppress, hidden, memo.comments));
  for (const diagnostic of own) {
    const level = levelOf(input.settings, diagnostic.code, undefined, diagnostic.severity);
    if (level !== 'off') items.push({ diagnostic: { ...diagnostic, severity: level } });
  }
  const name = valueAt(model.data, ['name']);
  return {
    document,
    index,
    format: model.format,
    model,
    name: typeof name === 'string' && isPresent(name) ? name : null,
    stage,
    provisional: document.errors.length > 0,
    coverage: coverageOf(assessments),
    assessments,
    diagnostics: memo.diagnostics.recalled(items.map((item) => item.diagnostic).sort(byPosition)),
    show,
    quote: (place) => ({ ...show(place), passage: passageAt(place, document, imports) }),
  };
}

/** Findings of one code beyond this many are counted and not listed: nobody reads them, and each costs a diagnostic. */
const MAX_OF_A_CODE = 100;

function atMostOfACode<T extends { code: string; message: string }>(findings: readonly T[]): T[] {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const number = (seen.get(finding.code) ?? 0) + 1;
    seen.set(finding.code, number);
    if (number > MAX_OF_A_CODE) return [];
    const more = (counts.get(finding.code) ?? 0) - MAX_OF_A_CODE;
    return number === MAX_OF_A_CODE && more > 0
      ? [{ ...finding, message: `${finding.message} ${more} more of this kind are not listed.` }]
      : [finding];
  });
}

function isOff(finding: GatedFinding, settings: Settings): boolean {
  return levelOf(settings, finding.code, finding.group, finding.severity) === 'off';
}

/** Scores every criterion; gives one assessment for each, in order of id. */
function assessing(views: Views, memo: AssessmentMemo): Steps<Assessment[]> {
  const modalities = valueAt(views.model.data, ['modalities']);
  const multimodal =
    Array.isArray(modalities) && isMultimodal(modalities.filter((m): m is string => typeof m === 'string'));
  return memo.assessing(CRITERIA, views, (criterion) => criterion.stage !== 'multimodal' || multimodal);
}

/** Related places beyond this many are not listed; a stage has 12 criteria at most. */
const MAX_RELATED = 12;

const STRESSED = new Set(['image', 'signal', 'audio', 'video', 'genomics', 'time_series']);

/**
 * Whether the multimodal module applies: one modality of a device or an image stands beside a further one.
 * @param modalities the definition's modalities.
 */
export function isMultimodal(modalities: readonly string[]): boolean {
  return modalities.some((m) => STRESSED.has(m)) && new Set(modalities).size > 1;
}

/** Criteria below 2 whose finding the stage keeps back: a suppression for one of them is not idle. */
function hiddenIds(assessments: readonly Assessment[], gated: readonly GatedFinding[]): Set<string> {
  const shown = new Set(gated.map((finding) => finding.code));
  return new Set(
    assessments
      .filter((a) => (a.score === 0 || a.score === 1) && !shown.has(a.criterion.id))
      .map((a) => a.criterion.id),
  );
}

function syntaxFindings(document: ParsedDocument): Finding[] {
  const at = (start: number, end: number): Pick<Finding, 'place' | 'span'> => ({
    place: { source: null, pointer: '' },
    span: { start, end },
  });
  return [
    ...document.errors.map((e): Finding => ({
      code: 'syntax',
      severity: 'error',
      message: e.message,
      ...at(e.start, e.end),
    })),
    ...document.duplicates.map(({ first, second }): Finding => {
      const line = document.lines.positionAt(first.keyStart).line + 1;
      const message = `The key ${quoted(second.key)} is already there in line ${line}; this one is not read.`;
      return { code: 'duplicate-key', severity: 'error', message, ...at(second.keyStart, second.keyEnd) };
    }),
  ];
}

/** A passage is cut at this many characters. */
const MAX_PASSAGE = 160;

function passageAt({ source, pointer }: Place, document: ParsedDocument, imports: ReadDocument): string | null {
  const written = source === null ? document : imports.documents.get(source);
  const found = written && find(written.root, pointer);
  if (!written || !found?.exact || pointer === '') return null;
  const { node } = found;
  if (node.kind === 'scalar' && typeof node.value === 'string') return shown(node.value, MAX_PASSAGE) || null;
  // (a passage may be megabytes long; a character takes two code units at most, and white space is more than half of few)
  const text = written.lines.text.slice(node.start, Math.min(node.end, node.start + 4 * MAX_PASSAGE));
  return shown(text.replace(/\s+/g, ' '), MAX_PASSAGE) || null;
}

function shownFinding(
  finding: GatedFinding,
  settings: Settings,
  document: ParsedDocument,
  at: (place: Place) => Range,
  memo: ShownMemo,
): Suppressible[] {
  const level = levelOf(settings, finding.code, finding.group, finding.severity);
  if (level === 'off') return [];
  const covers = finding.covers ? { covers: finding.covers } : {};
  const known = memo.get(finding);
  if (known?.level === level && isWhereItWas(finding, known.ranges, at)) {
    return [{ diagnostic: known.diagnostic, ...covers }];
  }
  const related: Diagnostic['related'] = [];
  const ranges: Range[] = [];
  let range: Range;
  let pointer = finding.place.pointer;
  if (finding.span) range = document.lines.lineRange(finding.span.start, finding.span.end);
  else if (finding.place.source !== null) {
    // What another file says is shown where that file is named, and points there.
    const isImport = document.root?.kind === 'map' && document.root.entries.some(({ key }) => key === 'imports');
    const message = isImport ? 'The imported value.' : 'The included value.';
    related.push({ path: finding.place.source, range: at(finding.place), message });
    pointer = isImport ? '/imports' : '/include';
    range = rangeOf(document, pointer);
  } else if (finding.atKey) range = keyRangeOf(document, pointer);
  else ranges.push((range = at(finding.place)));
  const isRemembered = ranges.length > 0;
  for (const { place, message, elsewhere } of finding.related ?? []) {
    // There may be thousands.
    if (related.length >= MAX_RELATED) break;
    const there = at(place);
    ranges.push(there);
    if (!elsewhere || place.source !== null || !isSameRange(there, range))
      related.push({ path: place.source, range: there, message });
  }
  const diagnostic: Diagnostic = { ...diagnosticOf(finding.code, level, finding.message, range, pointer), related };
  if (isRemembered) memo.set(finding, { level, ranges, diagnostic });
  return [{ diagnostic, ...covers }];
}

/** Whether the places of a finding are where they were: those that were looked at, in their order. */
function isWhereItWas(
  finding: GatedFinding,
  [first, ...others]: readonly Range[],
  at: (place: Place) => Range,
): boolean {
  return (
    at(finding.place) === first &&
    others.every((range, i) => {
      const place = finding.related?.[i]?.place;
      return place !== undefined && at(place) === range;
    })
  );
}

function byPosition(a: Diagnostic, b: Diagnostic): number {
  if (before(a.range.start, b.range.start)) return -1;
  if (before(b.range.start, a.range.start)) return 1;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
