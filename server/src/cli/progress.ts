/** How far long work is, on the terminal of whoever waits. */

/** In milliseconds: shorter work shows nothing, and the line is written anew no more often than the second. */
const PATIENCE = 1000;
const INTERVAL = 100;

/** Goes to the beginning of the line and clears it (ECMA-48). */
const CLEAR = '\r\u001b[K';

/** A line that says how many files are checked; nothing of it stays. */
export class Progress {
  private readonly began: number;
  private written: number | undefined;

  /**
   * @param write writes to the terminal; undefined where there is none.
   * @param now the time in milliseconds.
   */
  constructor(
    private readonly write: ((text: string) => void) | undefined,
    private readonly now: () => number = Date.now,
  ) {
    this.began = now();
  }

  /**
   * @param done how many files are checked.
   * @param all how many there are.
   */
  show(done: number, all: number): void {
    if (!this.write) return;
    const now = this.now();
    if (now - this.began < PATIENCE || now - (this.written ?? -Infinity) < INTERVAL) return;
    this.written = now;
    this.write(`${CLEAR}medcheck: ${done} of ${all} files`);
  }

  /** Erases the line. */
  end(): void {
    if (this.written !== undefined) this.write?.(CLEAR);
    this.written = undefined;
  }
}
