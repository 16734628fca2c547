/** Repeated work on the newest state of things. */

/**
 * Makes a task run once at a time: calls that come in meanwhile are answered by one more run.
 * @param task the task.
 * @returns what starts it; resolves when no run is left. It rejects where the task does, and may be called again then.
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async (): Promise<void> => {
    try {
      do {
        again = false;
        await task();
      } while (again);
    } finally {
      running = undefined;
    }
  };
  return () => {
    again = true;
    return (running ??= run());
  };
}
