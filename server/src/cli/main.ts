/** The program `medcheck`: binds the command line to this process. */
import { setFlagsFromString } from 'node:v8';
import { Worker, isMainThread } from 'node:worker_threads';
import type { serve } from '../node/main';
import { run } from './run';
import { Terminal } from './terminal';
import { type WorkerOptions, work } from './worker';

async function readAll(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Writes to standard output; waits where its reader is slower than the checks. */
function write(text: string): Promise<void> | void {
  if (process.stdout.write(text)) return;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

function main(): void {
  // A reader that closes early (`medcheck lint | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });

  // By itself, V8 lets the heap grow the further the more files are judged. (The server has a way of its own: node/tidy.ts)
  if (process.argv[2] !== 'lsp') setFlagsFromString('--heap-growing-percent=100');

  // Questions go to standard error: results may be on their way to a file.
  const terminal =
    process.stdin.isTTY && process.stderr.isTTY ? new Terminal(process.stdin, process.stderr, true) : null;

  void run(process.argv.slice(2), {
    cwd: process.cwd(),
    out: write,
    err: (text) => void process.stderr.write(text),
    stdin: readAll,
    color: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    ...(process.stderr.isTTY && process.env['TERM'] !== 'dumb'
      ? { progress: (text: string) => void process.stderr.write(text) }
      : {}),
    ...(terminal ? { ask: (question: string) => terminal.ask(question) } : {}),
    startWorker: (marks) => new Worker(__filename, { workerData: { marks } satisfies WorkerOptions }),
    serve: (args) => {
      // The server stands in its own bundle, beside this one: other commands start without it.
      const server = require('./server.js') as { serve: typeof serve };
      return server.serve(args);
    },
  }).then((status) => {
    terminal?.close();
    process.exitCode = status;
  });
}

if (isMainThread) main();
else work();
