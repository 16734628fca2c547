/** Where findings stand, from one version of a document to the next: most of it neither changes nor moves. */
import { type ParsedDocument, rangeOf } from './document';
import type { Content } from './node';
import { segmentsOf } from './pointer';
import { type Position, type Range, isSamePosition, isSameRange } from './text';

/** An entry of the root. */
interface Top {
  content: Content;
  start: Position;
  /** Whether it is an entry of the newest version, the same at the same place. */
  isThere: boolean;
}

/** The range of a pointer. It holds while its entry of the root is there; without one, for a version. */
interface Known {
  top: Top | undefined;
  version: number;
  range: Range;
}

/** So many ranges are remembered. */
const MAX_KNOWN = 20_000;

/** The ranges of pointers, as `rangeOf` gives them. A range that is the same is the same object. */
export class RangeMemo {
  private document: ParsedDocument | undefined;
  private version = 0;
  private rootKey = '';
  private tops = new Map<string, Top>();
  private readonly known = new Map<string, Known>();

  /**
   * The range of a pointer.
   * @param document the document; each is an edit of the one before.
   * @param pointer as of rangeOf.
   * @param rootKey as of rangeOf.
   */
  of(document: ParsedDocument, pointer: string, rootKey: string): Range {
    if (document !== this.document || rootKey !== this.rootKey) this.turnTo(document, rootKey);
    const known = this.known.get(pointer);
    if (known && (known.top ? known.top.isThere : known.version === this.version)) return known.range;
    const now = rangeOf(document, pointer, rootKey);
    const range = known && isSameRange(known.range, now) ? known.range : now;
    const top = this.tops.get(segmentsOf(pointer)[0] ?? '');
    if (this.known.size >= MAX_KNOWN) this.known.clear();
    this.known.set(pointer, { top: pointer === '' ? undefined : top, version: this.version, range });
    return range;
  }

  private turnTo(document: ParsedDocument, rootKey: string): void {
    const { root, lines } = document;
    this.document = document;
    this.rootKey = rootKey;
    this.version++;
    const before = this.tops;
    this.tops = new Map();
    for (const top of before.values()) top.isThere = false;
    const contents = root?.kind === 'map' ? root.contents : undefined;
    if (root?.kind !== 'map' || !contents) return;
    root.entries.forEach(({ key, keyStart }, i) => {
      const content = contents[i];
      // (of equal keys the first one counts)
      if (!content || this.tops.has(key)) return;
      const start = lines.positionAt(keyStart);
      const known = before.get(key);
      const isSame = known?.content === content && isSamePosition(known.start, start);
      const top = isSame ? known : { content, start, isThere: true };
      top.isThere = true;
      this.tops.set(key, top);
    });
  }
}
