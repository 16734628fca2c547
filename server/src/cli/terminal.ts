/** Asks a person at a terminal, line by line. */
import { type Interface, createInterface } from 'node:readline';

/** A terminal to ask at. Nothing is read before the first question. */
export class Terminal {
  private reader: Interface | undefined;
  /** Lines that were typed, or pasted, before they were asked for. */
  private readonly lines: string[] = [];
  private ended = false;
  private answer: ((line: string | undefined) => void) | undefined;

  /**
   * @param input what is typed.
   * @param output where questions are shown.
   * @param isTerminal whether the input can be edited, and interrupted by Ctrl+C.
   */
  constructor(
    private readonly input: NodeJS.ReadableStream,
    private readonly output: NodeJS.WritableStream,
    private readonly isTerminal: boolean,
  ) {}

  /**
   * Asks for a line.
   * @param question the words before the cursor.
   * @returns the line; undefined where the person interrupts (Ctrl+C) or ends the input (Ctrl+D).
   */
  ask(question: string): Promise<string | undefined> {
    const reader = (this.reader ??= this.open());
    const line = this.lines.shift();
    if (line !== undefined || this.ended) {
      this.output.write(`${question}${line ?? ''}\n`);
      return Promise.resolve(line);
    }
    reader.setPrompt(question);
    reader.prompt();
    return new Promise((resolve) => (this.answer = resolve));
  }

  /** Lets go of the input, so that the process can end. */
  close(): void {
    this.reader?.close();
  }

  private open(): Interface {
    const { input, output, isTerminal: terminal } = this;
    // A history would offer the answer to one question as the answer to the next.
    const reader = createInterface({ input, output, terminal, historySize: 0 });
    // (node's promises of a question stay open for ever when the input ends, up to node 23)
    reader.on('line', (line) => {
      if (this.answer) this.settle(line);
      else this.lines.push(line);
    });
    reader.on('SIGINT', () => reader.close());
    reader.on('close', () => {
      this.ended = true;
      // The message that follows begins on a line of its own.
      if (this.answer) output.write('\n');
      this.settle(undefined);
    });
    return reader;
  }

  private settle(line: string | undefined): void {
    const { answer } = this;
    this.answer = undefined;
    answer?.(line);
  }
}
