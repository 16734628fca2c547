import type { Worker } from 'node:worker_threads';

/** What the command line needs of the process that it runs in. */
export interface Io {
  /** Absolute path of the current folder. */
  cwd: string;
  /** Writes results; resolves once more can be written. */
  out(text: string): Promise<void> | void;
  /** Writes everything else. */
  err(text: string): void;
  /** Reads standard input to its end. */
  stdin(): Promise<Uint8Array>;
  /** Whether standard output shows colours. */
  color: boolean;
  /** Writes to the terminal of whoever waits, past `err`; absent where standard error is no terminal. */
  progress?: (text: string) => void;
  /**
   * Asks the person at the terminal for a line; absent where nobody is there. It resolves to undefined where they
   * interrupt or end the input.
   */
  ask?: (question: string) => Promise<string | undefined>;
  /**
   * Starts a thread that judges files (see pool.ts); absent where there are no threads.
   * @param marks whether it says what it looked up.
   */
  startWorker?: (marks: boolean) => Worker;
  /** Runs the language server until its client leaves; resolves to an exit status. */
  serve(args: readonly string[]): Promise<number>;
}
