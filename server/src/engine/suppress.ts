/** Directives in comments, the `suppress` list, and what of them is malformed or suppresses nothing. */
import { isPresent } from '../formats/absent';
import { type Model, placeOf } from '../formats/model';
import { quoted, shown } from '../formats/words';
import { Aligned } from '../syntax/aligned';
import type { Comment, ParsedDocument } from '../syntax/document';
import { rangeOf } from '../syntax/document';
import { isObject } from '../syntax/node';
import type { Lines, Range } from '../syntax/text';
import { type Suppression, closestCode, isKnownCode } from './config';
import { type Diagnostic, diagnosticOf } from './diagnostic';
import { type Directive, directiveOf, mayBeDirective } from './directive';

/** One id of a directive or a `suppress` entry, with where it applies. */
interface Rule {
  code: string;
  reason: string;
  /** The range of the id in the directive, or of the entry, for the report that it suppresses nothing. */
  range: Range;
  pointer: string;
  /** The lines on which a finding may start; undefined for the whole file. */
  lines?: { from: number; to: number };
  /** Rules of the configuration file are not reported here: they may fit other files. */
  silent?: true;
  used?: boolean;
}

/** A finding's diagnostic with the criteria that it stands for. */
export interface Suppressible {
  diagnostic: Diagnostic;
  /** For a grouped finding: the ids it covers. */
  covers?: string[];
}

/**
 * Applies suppressions.
 * @param items the diagnostics; in place of those that are covered, ones with the reason in `suppressed` are put.
 * @param document the document, for its comments.
 * @param model the model, for its `suppress` list.
 * @param configured the suppressions of the configuration file.
 * @param hidden ids that have a shortfall which the stage hides: a directive for one of them is not unused.
 * @param memo which comments of the version before may be directives, by their texts.
 * @returns the diagnostics about the suppressions themselves.
 */
export function suppress(
  items: readonly Suppressible[],
  document: ParsedDocument,
  model: Model,
  configured: readonly Suppression[],
  hidden: ReadonlySet<string>,
  memo = new Aligned<string, boolean>(),
): Diagnostic[] {
  const said: Diagnostic[] = [];
  const following = new FollowingLines(document.lines);
  const rules: Rule[] = [
    ...candidates(document.comments, memo).flatMap((comment) => directiveRules(comment, document, following, said)),
    ...listRules(document, model, said),
    ...configured.map((s): Rule => ({ code: s.criterion, reason: s.reason, range: ZERO, pointer: '', silent: true })),
  ];
  if (rules.length === 0) return said;
  const own = said.map((diagnostic): Suppressible => ({ diagnostic }));
  for (const item of [...items, ...own]) apply(item, rules);
  const idle = (rule: Rule): boolean => !rule.used && !rule.silent && !hidden.has(rule.code);
  const unused = (rule: Rule): Diagnostic =>
    report(
      'unused-suppression',
      `Nothing is suppressed here: there is no finding ${rule.code} that this covers.`,
      rule,
    );
  // A rule for unused suppressions can be needed by the others, so it is judged after them.
  const others = rules
    .filter((rule) => rule.code !== 'unused-suppression' && idle(rule))
    .map((rule): Suppressible => ({ diagnostic: unused(rule) }));
  for (const item of others) apply(item, rules);
  const last = rules.filter((rule) => rule.code === 'unused-suppression' && idle(rule)).map(unused);
  return [...[...own, ...others].map(({ diagnostic }) => diagnostic), ...last];
}

const ZERO: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function apply(item: Suppressible, rules: readonly Rule[]): void {
  const { diagnostic } = item;
  if (diagnostic.code === 'syntax') return;
  const line = diagnostic.range.start.line;
  const inForce = rules.filter((rule) => !rule.lines || (line >= rule.lines.from && line <= rule.lines.to));
  const direct = inForce.find((rule) => rule.code === diagnostic.code);
  if (direct) {
    direct.used = true;
    item.diagnostic = { ...diagnostic, suppressed: { reason: direct.reason } };
    return;
  }
  if (!item.covers) return;
  const covering = inForce.filter((rule) => item.covers?.includes(rule.code));
  for (const rule of covering) rule.used = true;
  const first = covering[0];
  if (first && item.covers.every((code) => covering.some((rule) => rule.code === code))) {
    item.diagnostic = { ...diagnostic, suppressed: { reason: first.reason } };
  }
}

function candidates(comments: readonly Comment[], memo: Aligned<string, boolean>): Comment[] {
  const texts = comments.map(({ text }) => text);
  const { results } = memo.map(texts, mayBeDirective);
  return comments.filter((_, i) => results[i]);
}

function directiveRules(
  comment: Comment,
  document: ParsedDocument,
  following: FollowingLines,
  own: Diagnostic[],
): Rule[] {
  const directive = directiveOf(comment);
  if (!directive) return [];
  const { name, reason } = directive;
  const codes = directive.codes.map(({ text }) => text);
  const range = document.lines.lineRange(comment.start, comment.end);
  const place = { range, pointer: '' };
  const bad = (message: string): Rule[] => {
    own.push(report('bad-suppression', message, place));
    return [];
  };
  if (!directive.isKnown)
    return bad(`medcheck-${name} is no directive. There are medcheck-disable-next-line and medcheck-disable.`);
  if (codes.length === 0) return bad(`Name what is suppressed, and why: # medcheck-${name} MC09 -- reason.`);
  if (!isPresent(reason))
    return bad(
      `A directive needs a reason: # medcheck-${name} ${shown(codes.join(', '))} -- reason. It has no effect without one.`,
    );
  const lines = coveredLines(directive, range.start.line, following);
  return directive.codes.flatMap(({ text: code, start, end }) => {
    const word = { range: document.lines.lineRange(start, end), pointer: '' };
    return knownCode(code, word, own) ? [{ code, reason, ...word, lines }] : [];
  });
}

/**
 * The lines on which a finding may start that a directive covers.
 * @param directive the directive.
 * @param document its document.
 * @returns zero-based line numbers, both included.
 */
export function linesCovered(directive: Directive, { lines }: ParsedDocument): { from: number; to: number } {
  return coveredLines(directive, lines.positionAt(directive.comment.start).line, new FollowingLines(lines));
}

function coveredLines({ name }: Directive, line: number, following: FollowingLines): { from: number; to: number } {
  if (name === 'disable') return { from: line, to: Number.MAX_SAFE_INTEGER };
  const next = following.behind(line);
  return { from: next, to: next };
}

/** Finds the first line behind another one that holds more than a comment. Asked in order, it looks at each line once. */
class FollowingLines {
  private from = 0;
  private found = -1;

  constructor(private readonly lines: Lines) {}

  /** @returns the line; the last one where all that follow are comments; where none follows, the number behind. */
  behind(line: number): number {
    const first = line + 1;
    const { count } = this.lines;
    if (first >= count) return first;
    if (first >= this.from && first <= this.found) return this.found;
    this.from = first;
    this.found = first;
    while (this.found + 1 < count && !/^\s*[^\s#]/.test(this.lines.lineText(this.found))) this.found++;
    return this.found;
  }
}

function listRules(document: ParsedDocument, model: Model, own: Diagnostic[]): Rule[] {
  const list = model.data['suppress'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, i): Rule[] => {
    const pointer = placeOf(model, `/suppress/${i}`).pointer;
    if (placeOf(model, `/suppress/${i}`).source !== null || !isObject(entry)) return [];
    const place = { range: rangeOf(document, pointer), pointer };
    const { criterion, reason } = entry;
    if (typeof criterion !== 'string' || typeof reason !== 'string' || !isPresent(reason)) {
      own.push(
        report(
          'bad-suppression',
          'A suppression needs a criterion and a reason. It has no effect without them.',
          place,
        ),
      );
      return [];
    }
    return knownCode(criterion, place, own) ? [{ code: criterion, reason, ...place }] : [];
  });
}

function knownCode(code: string, place: { range: Range; pointer: string }, own: Diagnostic[]): boolean {
  if (code === 'syntax') {
    own.push(report('bad-suppression', 'A syntax error cannot be suppressed.', place));
    return false;
  }
  if (isKnownCode(code)) return true;
  const guess = closestCode(code);
  own.push(
    report(
      'bad-suppression',
      `${quoted(code)} is no criterion and no code.${guess ? ` Did you mean ${guess}?` : ''}`,
      place,
    ),
  );
  return false;
}

function report(code: string, message: string, place: { range: Range; pointer: string }): Diagnostic {
  return diagnosticOf(code, 'warning', message, place.range, place.pointer);
}
