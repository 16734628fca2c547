/** A thread that judges files for the command line (pool.ts). */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { markOf } from './cache';
import { judging } from './judge';
import type { Answered, Asked } from './pool';

/** What a worker is started with. */
export interface WorkerOptions {
  /** Whether it says what it looked up. */
  marks: boolean;
}

/** Answers until the thread is ended. */
export function work(): void {
  const port = parentPort as MessagePort;
  const { marks } = workerData as WorkerOptions;
  const judge = judging(marks ? markOf : undefined);
  port.on('message', ({ id, job }: Asked) => {
    judge(job).then(
      (judged) => port.postMessage({ id, judged } satisfies Answered),
      (error: unknown) => {
        const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
        port.postMessage({ id, error: `${job.shownPath}: ${why}` } satisfies Answered);
      },
    );
  });
}
