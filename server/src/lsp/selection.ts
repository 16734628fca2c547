/** Selection ranges: from the text of a scalar outwards to the whole document. */
import type { ParsedDocument } from '../syntax/document';
import { contentEnd, entryEnd, locate, withoutQuotes } from '../syntax/locate';

/** Offsets of a stretch of text. */
export interface Span {
  start: number;
  end: number;
}

/**
 * What encloses an offset, from the inside outwards: the scalar without quotes, the scalar, its key with it, the object
 * or list around it, and so on to the root.
 * @param document the document.
 * @param offset UTF-16 offset.
 * @returns spans, each of which lies within the next; none where nothing encloses the offset.
 */
export function spansAround({ root, lines }: ParsedDocument, offset: number): Span[] {
  const { text } = lines;
  const located = locate(root, offset, text);
  if (!located) return [];
  const spans: Span[] = located.steps.flatMap(({ node, entry }, i): Span[] => {
    const isLast = i === located.steps.length - 1;
    const around = entry ? [{ start: entry.keyStart, end: entryEnd(entry, text) }] : [];
    if (isLast && located.on === 'key' && entry) {
      const key = { start: entry.keyStart, end: entry.keyEnd };
      return [...around, key, withoutQuotes(key.start, key.end, text)];
    }
    if (isLast && located.on === 'neither' && (offset < node.start || node.start === node.end)) return around;
    const own = { start: node.start, end: contentEnd(node, text) };
    return [...around, own, ...(node.kind === 'scalar' ? [withoutQuotes(own.start, own.end, text)] : [])];
  });
  return spans.reverse().filter((span, i, all) => {
    const inner = all[i - 1];
    // Two that are the same are one step.
    return span.start <= offset && offset <= span.end && !(inner?.start === span.start && inner.end === span.end);
  });
}
