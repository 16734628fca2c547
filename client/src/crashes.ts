/** Counts how often the server ends by itself. */

/** So often within MINUTES, and the server is not started again. */
export const MAX_CRASHES = 5;

/** See MAX_CRASHES; what lies further back does not count. */
export const MINUTES = 3;

/** Says whether a server that has ended is to be started again: not where it ends again and again. */
export class Crashes {
  private times: number[] = [];

  /**
   * Notes that the server has ended by itself.
   * @param now the time, in ms.
   * @returns whether it is to be started again.
   */
  note(now: number): boolean {
    this.times = [...this.times.filter((time) => now - time < MINUTES * 60_000), now];
    return this.times.length < MAX_CRASHES;
  }

  /** Whether it has ended lately, as far as is known. */
  get some(): boolean {
    return this.times.length > 0;
  }

  /** Forgets them: a person has asked for a new start. */
  clear(): void {
    this.times = [];
  }
}
