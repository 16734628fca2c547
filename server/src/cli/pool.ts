/** Judges files in worker threads; the results keep the order of the files. */
import os from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Job, Judged } from './judge';

/** What a worker is sent. */
export interface Asked {
  id: number;
  job: Job;
}

/** What a worker answers. */
export type Answered = { id: number; judged: Judged } | { id: number; error: string };

/** Judges files. */
export interface Pool {
  /**
   * Judges a file.
   * @throws where the file's worker has died, or could not judge the file.
   */
  judge(job: Job): Promise<Judged>;
  close(): Promise<void>;
}

/**
 * Starts workers.
 * @param count how many.
 * @param start starts one; it answers each Asked with an Answered.
 * @returns the pool.
 */
export function poolOf(count: number, start: () => Worker): Pool {
  const waiting = new Map<number, { resolve: (judged: Judged) => void; reject: (error: Error) => void }>();
  let ids = 0;
  let dead: Error | undefined;
  const die = (error: Error): void => {
    dead ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const workers = Array.from({ length: count }, () => {
    const worker = start();
    worker.on('message', (answer: Answered) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('judged' in answer) asked?.resolve(answer.judged);
      else asked?.reject(new Error(answer.error));
    });
    worker.on('error', (error) => die(new Error(`a worker thread failed: ${error.message}`)));
    worker.on('exit', (code) => die(new Error(`a worker thread ended with code ${code}`)));
    return worker;
  });
  return {
    judge(job) {
      if (dead) return Promise.reject(dead);
      const id = ids++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        workers[id % workers.length]?.postMessage({ id, job } satisfies Asked);
      });
    },
    async close() {
      for (const worker of workers) worker.removeAllListeners('exit');
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/**
 * A thread has a heap of its own, and takes as long to start and to warm up as some hundred files take to judge: on two
 * cores, two of them over 2,400 files save an eighth of the time, and take twice the memory.
 */
const FILES_EACH = 2400;

/** More threads than this wait for the one that writes. */
const MAX_AUTO = 8;

/**
 * How many worker threads to start.
 * @param asked what `--jobs` says; undefined where it says nothing.
 * @param files how many files there are.
 * @param cores how many threads the machine runs at once.
 * @returns 0 where this thread judges by itself. One file never starts a worker.
 */
export function workersFor(asked: number | undefined, files: number, cores = os.availableParallelism()): number {
  const wanted = asked ?? Math.min(MAX_AUTO, cores, Math.floor(files / FILES_EACH));
  const useful = Math.min(wanted, files);
  return useful > 1 ? useful : 0;
}

/**
 * Works on items several at once, and yields what comes out in the order of the items.
 * @param items the items.
 * @param width how many at once.
 * @param work the work.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // It is awaited below, after those before it: until then a failure is not unhandled.
    result.catch(() => undefined);
    running.push(result);
    if (running.length >= width) yield await (running.shift() as Promise<R>);
  }
  for (const result of running) yield await result;
}
