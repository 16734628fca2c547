/** Edits texts at random, and compares what comes of each version in parts with what comes of it as a whole. */
import { type Verdict, check } from '../../server/src/engine/check';
import { languageOf } from '../../server/src/engine/language';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import type { Host } from '../../server/src/engine/evidence';
import { CheckMemo } from '../../server/src/engine/memo';
import { type Span, Lines } from '../../server/src/syntax/text';
import type { Language, ParsedDocument } from '../../server/src/syntax/document';
import { IncrementalDocument } from '../../server/src/syntax/incremental';
import { parse } from '../../server/src/syntax/parse';
import { type Material, material } from './material';
import { Random, type Edited, edit, replace } from './random';
import { difference, written } from './same';

/** How much is tried. */
export interface FuzzOptions {
  edits: number;
  seed: number;
  /** Called after every so many edits. */
  progress?: (counts: FuzzCounts) => void;
}

/** What came of it. */
export interface FuzzCounts {
  edits: number;
  /** Versions that were read in parts, and as a whole. */
  fast: number;
  full: number;
  /** Versions with a syntax error, among those that were read in parts. */
  broken: number;
  /** Of the versions of each text, how many were read in parts, and how many there were. */
  texts: Record<string, [fast: number, all: number]>;
  /** What differed. */
  differences: Difference[];
}

/** A version on which the two ways do not agree. */
export interface Difference {
  material: string;
  what: 'syntax' | 'lines' | 'verdict' | 'error';
  /** In parts, and as a whole. */
  found: string;
  before: string;
  span: Span;
  put: string;
}

/** Files that some of the definitions name. */
const HOST: Host = {
  look: (path) =>
    Promise.resolve(path === 'docs/need.md' ? { status: 'found', text: '# Results\n' } : { status: 'missing' }),
};

/** So many edits follow each other at most, before a text begins anew. */
const MAX_STEPS = 12;

/**
 * Runs random edits.
 * @param options how many, and which.
 */
export async function fuzz({ edits, seed, progress }: FuzzOptions): Promise<FuzzCounts> {
  const random = new Random(seed);
  const counts: FuzzCounts = { edits: 0, fast: 0, full: 0, broken: 0, texts: {}, differences: [] };
  const texts = material();
  while (counts.edits < edits) {
    const start = random.of(texts);
    await sequence(start, 1 + random.below(MAX_STEPS), random, counts);
    progress?.(counts);
  }
  return counts;
}

async function sequence(start: Material, steps: number, random: Random, counts: FuzzCounts): Promise<void> {
  const { language, name } = start;
  const document = new IncrementalDocument(start.text, language);
  const memo = new CheckMemo();
  const past: string[] = [];
  let { text } = start;
  await verdictsOf(text, language, document.documents, memo);
  for (let i = 0; i < steps; i++) {
    const undone = random.below(4) === 0 ? past.pop() : undefined;
    const edited = undone === undefined ? edit(text, random, language === 'json') : undo(text, undone);
    if (undone === undefined) past.push(text);
    const { span } = edited;
    const report = (what: Difference['what'], found: string): void => {
      const put = edited.text.slice(span.start, span.newEnd);
      counts.differences.push({ material: name, what, found, before: text, span, put });
    };
    counts.edits++;
    try {
      const full = document.counts.full;
      const documents = document.edit(span, edited.text);
      const isFast = document.counts.full === full;
      if (isFast) counts.fast++;
      else counts.full++;
      const ofText = (counts.texts[name] ??= [0, 0]);
      ofText[1]++;
      if (isFast) ofText[0]++;
      if (isFast && documents.some(({ errors }) => errors.length > 0)) counts.broken++;
      const whole = parse(edited.text, language);
      const syntax = difference(documents.flatMap(written), whole.flatMap(written));
      if (syntax) return report('syntax', syntax);
      const lines = difference(linesOf(documents[0]?.lines), linesOf(new Lines(edited.text)));
      if (lines) return report('lines', lines);
      const [fast, slow] = [
        await verdictsOf(edited.text, language, documents, memo),
        await verdictsOf(edited.text, language, whole),
      ];
      const verdict = difference(fast.map(spelled), slow.map(spelled));
      if (verdict) return report('verdict', cutToDifference(verdict));
    } catch (error) {
      return report('error', error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    ({ text } = edited);
  }
}

/** Back to an older text, as one edit. */
function undo(text: string, older: string): Edited {
  let start = 0;
  while (start < text.length && start < older.length && text[start] === older[start]) start++;
  let same = 0;
  const most = Math.min(text.length, older.length) - start;
  while (same < most && text.at(-1 - same) === older.at(-1 - same)) same++;
  return replace(text, start, text.length - same, older.slice(start, older.length - same));
}

function linesOf(lines: Lines | undefined): string[] {
  return Array.from({ length: lines?.count ?? 0 }, (_, line) => `${lines?.offsetAt({ line, character: 0 })}`);
}

function verdictsOf(
  text: string,
  language: Language,
  documents: ParsedDocument[],
  memo?: CheckMemo,
): Promise<Verdict[]> {
  const path = `medcheck.${language}`;
  if (languageOf(path) !== language) throw new Error('The name tells the language.');
  const input = { text, path, format: 'medcheck', settings: DEFAULT_SETTINGS, host: HOST, documents } as const;
  return check({ ...input, ...(memo ? { memo } : {}) });
}

/** All that a verdict says. */
function spelled({ model, coverage, stage, name, provisional, assessments, diagnostics }: Verdict): string {
  const { data, waivers, findings, imports, origins } = model;
  return JSON.stringify({
    diagnostics,
    coverage,
    stage,
    name,
    provisional,
    assessments: assessments.map(({ criterion, ...rest }) => [criterion.id, rest]),
    model: { data, waivers, findings, imports, origins: [...origins] },
  });
}

/** Two long texts, from a little before the place where they differ. */
function cutToDifference(found: string): string {
  const [one = '', other = ''] = found.split('   |   ');
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const from = Math.max(0, at - 100);
  return `${one.slice(from, at + 200)}   |   ${other.slice(from, at + 200)}`;
}
