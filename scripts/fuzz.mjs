// `npm run fuzz`: random edits, each version read and judged in parts and as a whole. It fails where the two differ.
//   npm run fuzz -- --edits 100000 --seed 7
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: { edits: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const outfile = path.join(root, `out/fuzz-${process.pid}.mjs`);
mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ['test/fuzz/fuzzer.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  define: { __dirname: JSON.stringify(path.join(root, 'test/fuzz')) },
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  outfile,
});
try {
  const { fuzz } = await import(pathToFileURL(outfile).href);
  let next = 1000;
  const progress = ({ edits, differences }) => {
    if (edits < next) return;
    console.log(`${edits} edits, ${differences.length} differences`);
    next = edits + 1000;
  };
  const counts = await fuzz({ edits: Number(options.edits), seed: Number(options.seed), progress });
  const { differences, ...others } = counts;
  for (const difference of differences.slice(0, 10)) console.log(JSON.stringify(difference, null, 2));
  console.log({ ...others, differences: differences.length });
  process.exitCode = differences.length > 0 ? 1 : 0;
} finally {
  rmSync(outfile, { force: true });
}
