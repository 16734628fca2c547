/** Folding: what an editor would fold by indentation, and what it would not: lists beside their key, comments, brackets. */
import type { Verdict } from '../engine/check';
import type { ParsedDocument } from '../syntax/document';
import { contentEnd, entryEnd, isAlias, walkWritten } from '../syntax/locate';
import type { Lines } from '../syntax/text';

/** Lines that fold into the first of them. */
export interface Fold {
  startLine: number;
  endLine: number;
  kind?: 'comment' | 'region';
}

/**
 * The foldable regions of a file.
 * @param verdicts the verdicts on its documents, at least one.
 * @param limit the most regions that the client takes; undefined for no limit.
 * @returns in order of position, one at most for each first line.
 */
export function foldsOf(verdicts: readonly Verdict[], limit?: number): Fold[] {
  const [first] = verdicts;
  const yaml = first?.document.language === 'yaml' ? first.document.lines : undefined;
  // An editor that has our regions does not look for its own, and of two that cross it drops one: none of those that it
  // would have found itself may be lost.
  const base = yaml ? [...indented(yaml)].filter(({ startLine, endLine }) => endLine > startLine) : [];
  const crosses = crossing(base, first?.document.lines.count ?? 0);
  const byLine = new Map(base.map((fold) => [fold.startLine, fold]));
  for (const { document } of verdicts) {
    for (const fold of [...nested(document), ...commented(document)]) {
      const known = byLine.get(fold.startLine);
      if (fold.endLine <= (known?.endLine ?? fold.startLine) || crosses(fold)) continue;
      byLine.set(fold.startLine, fold);
    }
  }
  const folds = [...byLine.values()].sort((a, b) => a.startLine - b.startLine);
  return limit === undefined ? folds : folds.slice(0, limit);
}

/** Tells whether a region ends within one of others, or one of them ends within it; they lie within each other. */
function crossing(folds: readonly Fold[], count: number): (fold: Fold) => boolean {
  const ends = new Int32Array(count);
  for (const { startLine, endLine } of folds) ends[startLine] = endLine;
  const enclosing = new Int32Array(count);
  const open: number[] = [];
  for (let line = 0; line < count; line++) {
    while (open.length > 0 && (open.at(-1) ?? 0) < line) open.pop();
    enclosing[line] = open.at(-1) ?? count;
    if ((ends[line] ?? 0) > line) open.push(ends[line] ?? 0);
  }
  return ({ startLine, endLine }) => {
    if ((enclosing[startLine] ?? count) < endLine) return true;
    return ends.subarray(startLine + 1, endLine + 1).some((end) => end > endLine);
  };
}

/** A line and the lines below it that are indented deeper; blank lines at the end belong to none. */
function* indented(lines: Lines): Generator<Fold> {
  const open: { line: number; indent: number }[] = [];
  let last = 0;
  for (let line = 0; line <= lines.count; line++) {
    const text = line < lines.count ? lines.lineText(line) : '';
    const indent = line < lines.count ? text.search(/\S/) : 0;
    if (indent < 0) continue;
    for (let top = open.at(-1); top && top.indent >= indent; top = open.at(-1)) {
      open.pop();
      yield { startLine: top.line, endLine: last };
    }
    open.push({ line, indent });
    last = line;
  }
}

/** Objects and lists over several lines. A closing bracket stays in view, as editors have it. */
function nested({ root, lines, language }: ParsedDocument): Fold[] {
  const folds: Fold[] = [];
  const { text } = lines;
  const lineOf = (offset: number): number => lines.positionAt(offset).line;
  walkWritten(root, text, (node, pointer, entry) => {
    if (isAlias(node, text) || (node.kind === 'scalar' && node.style === 'plain')) return;
    const isFlow = node.kind !== 'scalar' && node.flow;
    if (pointer === '' && !isFlow) return;
    const start = lineOf(isFlow ? node.start : (entry?.keyStart ?? node.start));
    const end = lineOf(entry ? entryEnd(entry, text) : contentEnd(node, text));
    folds.push({
      startLine: start,
      endLine: isFlow && (language === 'json' || closesAlone(lines, end)) ? end - 1 : end,
    });
  });
  return folds;
}

function closesAlone(lines: Lines, line: number): boolean {
  return /^\s*[\]}]/.test(lines.lineText(line));
}

/** Comment lines that follow each other, and `#region` to `#endregion`. */
function commented({ comments, lines }: ParsedDocument): Fold[] {
  const folds: Fold[] = [];
  const regions: number[] = [];
  let block: Fold | undefined;
  for (const { start, text } of comments) {
    const { line, character } = lines.positionAt(start);
    if (lines.lineText(line).search(/\S/) !== character) continue;
    const mark = /^\s*(end)?region\b/.exec(text);
    if (mark) {
      block = undefined;
      const from = mark[1] === undefined ? undefined : regions.pop();
      if (mark[1] === undefined) regions.push(line);
      else if (from !== undefined) folds.push({ startLine: from, endLine: line, kind: 'region' });
    } else if (block?.endLine === line - 1) block.endLine = line;
    else folds.push((block = { startLine: line, endLine: line, kind: 'comment' }));
  }
  return folds;
}
