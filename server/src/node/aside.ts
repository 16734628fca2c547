/** Parsing in another thread: a long text takes long, and nobody is to wait for it. */
import { Worker, parentPort, workerData } from 'node:worker_threads';
import { digestOf } from '../syntax/digest';
import type { Language } from '../syntax/document';
import { parse } from '../syntax/parse';

/** What the thread is asked. */
interface Question {
  text: string;
  language: Language;
}

/**
 * Parses a text in a thread of its own, which ends with the answer.
 * @param script the script that calls answerAside.
 * @param question the text and its language.
 * @returns the documents' digest; undefined where the thread failed.
 */
export function digestAside(script: string, question: Question): Promise<string | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData: question });
    // A server that is asked to end does not wait for it.
    worker.unref();
    worker.once('message', (answer: string) => resolve(answer));
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
}

/** Answers the question that this thread was started with. */
export function answerAside(): void {
  const { text, language } = workerData as Question;
  parentPort?.postMessage(digestOf(parse(text, language)));
}
