/** Where findings stand, from one version of a document to the next: most of it neither changes nor moves. */
import { type ParsedDocument, rangeOf } from './document';
import type { Content } from './node';
import { endOfSegment, isSegment } from './pointer';
import { type Position, type Range, isSamePosition } from './text';

/** An entry of the root, with the ranges of what is in it. */
interface Top {
  key: string;
  content: Content;
  start: Position;
  ranges: Map<string, Range>;
}

/** The ranges of pointers, as `rangeOf` gives them. Those in an entry of the root hold while it is the same at the same place. */
export class RangeMemo {
  private document: ParsedDocument | undefined;
  private tops: readonly Top[] = [];
  /** The range of the root, by `rootKey`. */
  private readonly root = new Map<string, Range>();

  /**
   * The range of a pointer.
   * @param document the document; each is an edit of the one before.
   * @param pointer as of rangeOf.
   * @param rootKey as of rangeOf.
   */
  of(document: ParsedDocument, pointer: string, rootKey: string): Range {
    if (document !== this.document) this.turnTo(document);
    if (this.tops.length === 0) return rangeOf(document, pointer, rootKey);
    const end = endOfSegment(pointer, 0);
    const top = pointer === '' ? undefined : this.tops.find(({ key }) => isSegment(key, pointer, 0, end));
    // (what is in no entry is shown where the root is)
    const ranges = top ? top.ranges : this.root;
    const name = top ? pointer : rootKey;
    let range = ranges.get(name);
    if (!range) ranges.set(name, (range = rangeOf(document, top ? pointer : '', rootKey)));
    return range;
  }

  private turnTo(document: ParsedDocument): void {
    const { root, lines } = document;
    this.document = document;
    this.root.clear();
    const contents = root?.kind === 'map' ? root.contents : undefined;
    if (root?.kind !== 'map' || !contents) {
      this.tops = [];
      return;
    }
    const before = new Map(this.tops.map((top) => [top.key, top]));
    this.tops = root.entries.map(({ key, keyStart }, i): Top => {
      const content = contents[i] ?? {};
      const start = lines.positionAt(keyStart);
      const known = before.get(key);
      return known?.content === content && isSamePosition(known.start, start)
        ? known
        : { key, content, start, ranges: new Map() };
    });
  }
}
