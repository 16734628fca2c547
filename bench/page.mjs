// Writes figures into a document, between two marks.
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'prettier';

/**
 * Replaces what stands between the marks of a command in a Markdown document.
 * @param {string} file
 * @param {string} command what writes it, for example `npm run bench`; the marks name it
 * @param {string} text Markdown
 * @throws {Error} where the document lacks the marks
 */
export async function writeBlock(file, command, text) {
  const [begin, end] = [`<!-- Written by \`${command} -- --write\`. -->`, `<!-- The end of \`${command}\`. -->`];
  const target = path.resolve(file);
  const [before, rest] = readFileSync(target, 'utf8').split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${file} lacks the lines ${begin} and ${end}`);
  const whole = [before, begin, `\n\n${text}\n\n`, end, after].join('');
  const layout = JSON.parse(readFileSync(path.join(import.meta.dirname, '../.prettierrc.json'), 'utf8'));
  writeFileSync(target, await format(whole, { ...layout, parser: 'markdown' }));
  console.log(`\nWritten to ${file}`);
}

/** @returns {string} what the figures were measured on */
export function machine() {
  const cpus = os.cpus();
  const memory = (os.totalmem() / 2 ** 30).toFixed(0);
  const load = os.loadavg()[0].toFixed(1);
  const system = `${cpus.length} cores of ${cpus[0].model.trim()}, ${memory} GB, ${os.type()} ${os.arch()}`;
  return `Machine: ${system}; node ${process.version}. Load at the start: ${load}.`;
}
