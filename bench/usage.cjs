// Preloaded into a command that is measured: writes what it has used to the file $MEDCHECK_BENCH_USAGE when it ends.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const file = process.env.MEDCHECK_BENCH_USAGE;
// (of the whole process, so all its threads)
if (isMainThread && file) process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
