/** What a hover says on a directive in a comment. */
import type { Verdict } from '../../engine/check';
import type { Diagnostic } from '../../engine/diagnostic';
import type { Directive } from '../../engine/directive';
import { linesCovered } from '../../engine/suppress';
import { contains } from '../../syntax/text';
import { escaped } from '../../report/escape';

const EFFECT: Readonly<Record<string, string>> = {
  disable: 'Hides findings from this line to the end of the file.',
  'disable-next-line': 'Hides findings that begin on the next line that is no comment.',
};

/** So many of the findings that it hides are named. */
const MAX_NAMED = 5;

/**
 * A directive: what it does, how it is written, and what it hides now.
 * @param directive the directive.
 * @param verdict the verdict on its document.
 * @returns Markdown; undefined for a word that is no directive.
 */
export function directiveHover(directive: Directive, verdict: Verdict): string | undefined {
  const effect = EFFECT[directive.name];
  if (effect === undefined) return undefined;
  const word = `medcheck-${directive.name}`;
  return [
    `**${word}** — a directive`,
    `${effect} Scores stay what they are.`,
    `Written \`# ${word} MC09, MC16 -- reason\`. Without a reason it has no effect.`,
    ...inForce(directive, verdict),
  ].join('\n\n');
}

function inForce(directive: Directive, verdict: Verdict): string[] {
  const hidden = hiddenBy(directive, verdict);
  const own = complaints(directive, verdict).map(({ message }) => escaped(message, 300));
  if (hidden.length === 0) return own.length > 0 ? own : ['Here it hides nothing at this stage.'];
  const lines = hidden.slice(0, MAX_NAMED).map(({ code, message, range }) => {
    return `- ${code} in line ${range.start.line + 1}: ${escaped(message)}`;
  });
  if (hidden.length > MAX_NAMED) lines.push(`- and ${hidden.length - MAX_NAMED} more`);
  return ['Here it hides:', lines.join('\n'), ...own];
}

function hiddenBy(directive: Directive, verdict: Verdict): Diagnostic[] {
  const { from, to } = linesCovered(directive, verdict.document);
  const codes = new Set(directive.codes.map(({ text }) => text));
  return verdict.diagnostics.filter(({ code, suppressed, range: { start } }) => {
    return suppressed?.reason === directive.reason && codes.has(code) && start.line >= from && start.line <= to;
  });
}

/** What the findings on the directive itself say. */
function complaints({ comment }: Directive, { document, diagnostics }: Verdict): Diagnostic[] {
  const range = document.lines.lineRange(comment.start, comment.end);
  return diagnostics.filter(({ code, range: { start } }) => code.endsWith('-suppression') && contains(range, start));
}
