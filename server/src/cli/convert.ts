/** `medcheck convert`: a foreign file as a definition, or a definition in a format of others. */
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { EXPORTS } from '../convert/exports';
import { sourceOf } from '../convert/source';
import { type Conversion, definitionFrom } from '../convert/to-definition';
import { DEFAULT_SETTINGS } from '../engine/config';
import { languageOf } from '../engine/language';
import { quoted, shown } from '../formats/words';
import { Roots } from '../node/files';
import { nodeHost } from '../node/host';
import { readText } from '../node/read';
import { unknownFormat } from './check-files';
import { checkTarget, create } from './init';
import type { Io } from './io';
import { type ConvertOptions, UsageError } from './options';

/**
 * Converts a file; it never overwrites one. What could not be mapped is listed on standard error.
 * @param options the file, and what it is to become.
 * @param io the process.
 * @returns the exit status: 0.
 * @throws UsageError where nothing is written: a file that cannot be read or converted, or one that is there already.
 */
export async function convert(options: ConvertOptions, io: Io): Promise<number> {
  const { output, to } = options;
  const target = output === undefined ? undefined : path.resolve(io.cwd, output);
  if (target !== undefined && output !== undefined) {
    if (to === undefined || to === 'medcheck') {
      await checkTarget(target, output);
      if (languageOf(target) === 'json')
        throw new UsageError(`${quoted(output)}: the definition is written in YAML, as it holds comments.`);
    } else if (await fs.lstat(target).catch(() => undefined))
      throw new UsageError(`${quoted(output)} is there already, and nothing is overwritten. Name another file.`);
  }
  const { text, notMapped } = await conversion(options, io);
  if (target === undefined || output === undefined) await io.out(text);
  else {
    await create(target, output, text);
    io.err(`Wrote ${shown(output, 500)}.\n`);
  }
  if (notMapped.length > 0) {
    const lines = notMapped.map((line) => `  - ${line}\n`).join('');
    io.err(`Not taken over from ${shown(options.file, 500)}:\n${lines}`);
  }
  return 0;
}

async function conversion({ file, to }: ConvertOptions, io: Io): Promise<Conversion> {
  const name = shown(file, 500);
  const source = path.resolve(io.cwd, file);
  const read = readText(source, DEFAULT_SETTINGS.maxFileSize);
  if ('skipped' in read) throw new UsageError(`${name}: ${read.skipped}.`);
  const host = nodeHost(source, await new Roots(io.cwd).of(source));
  const found = await sourceOf(read.text, source, host);
  if ('why' in found) {
    throw new UsageError(found.why === 'unknown' ? unknownFormat(name) : `${name} cannot be read: ${found.message}`);
  }
  const { format, document } = found;
  if (format !== 'medcheck') {
    if (to !== undefined && to !== 'medcheck')
      throw new UsageError(`--to ${to} takes a definition, and ${name} is none. Convert it to a definition first.`);
    return definitionFrom({ document, read: found.read, path: path.basename(source) });
  }
  if (to === undefined || to === 'medcheck') {
    const formats = Object.keys(EXPORTS).join(', ');
    throw new UsageError(`${name} is a definition. Say what it is to become: --to ${formats}.`);
  }
  return EXPORTS[to].write(found.read.model);
}
