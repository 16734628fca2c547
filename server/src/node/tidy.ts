/** Gives memory back while nobody types: left alone, V8 lets a heap grow to a multiple of what is in use. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Less than this is not worth the pause, in bytes. */
const WORTH = 8 * 1024 * 1024;
/** Between two collections others are let in, for so long, in ms. */
const BETWEEN = 50;

/** Collects garbage where there may be enough of it. */
export class Tidy {
  private readonly collect = collector();
  private held = 0;

  /**
   * Takes two pauses, if any, each of about a millisecond for a megabyte in use.
   * @param released whether much is no longer in use since the last time; else garbage is collected where the heap has grown.
   */
  run(released = false): void {
    const { collect } = this;
    if (!collect || (!released && size() < this.held * 1.2 + WORTH)) return;
    collect();
    this.held = size();
    // The first one leaves pages with holes, which the second one empties.
    setTimeout(() => {
      collect();
      this.held = size();
    }, BETWEEN).unref();
  }
}

/** With what V8 has emptied and holds on to: after a collection of its own that may be most of it. */
function size(): number {
  return getHeapStatistics().total_heap_size;
}

/** The function that V8 gives to contexts that are made while the flag is set; none where it does not. */
function collector(): (() => void) | undefined {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext("typeof gc === 'function' ? gc : undefined");
  setFlagsFromString('--no-expose-gc');
  return typeof collect === 'function' ? (collect as () => void) : undefined;
}
