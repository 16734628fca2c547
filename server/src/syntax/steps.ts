/** Work that can be interrupted: a generator that yields between two steps, and returns what comes of it. */

/** Steps of some work. */
export type Steps<T> = Generator<undefined, T>;

/** Waits where it is time to let others in; undefined where it is not. */
export type Pause = () => Promise<void> | undefined;

/**
 * Does all steps at once.
 * @param steps the work.
 * @returns what comes of it.
 */
export function finished<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * Does the steps with pauses between them.
 * @param steps the work.
 * @param pause called after each step; what it throws ends the work.
 * @returns what comes of it.
 */
export async function inSteps<T>(steps: Steps<T>, pause: Pause): Promise<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    const waiting = pause();
    if (waiting) await waiting;
  }
}
