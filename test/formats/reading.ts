/** Reads foreign files as the tests of every format need it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Verdict, check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import type { Host, Looked } from '../../server/src/engine/evidence';
import { isTelling } from '../../server/src/engine/telling';
import { detect } from '../../server/src/formats/detect';

/**
 * The folder of real files that others wrote, of one kind. It is no part of the project, and stands beside its folder.
 * @param kind the folder's name.
 * @returns undefined, and says so, where it is absent.
 */
export function corpusOf(kind: string): string | undefined {
  const folder = path.join(__dirname, '../../../shared/corpus', kind);
  if (existsSync(folder)) return folder;
  console.warn(`Skipped: the tests over real files (${kind}), as there is no ${folder}.`);
  return undefined;
}

/**
 * A disk of a few files.
 * @param files the texts by path, relative to the checked file.
 */
export function hostOf(files: Record<string, string>): Host {
  return {
    look: (name) => {
      if (name.endsWith('/')) return Promise.resolve(folderOf(name.replace(/^\.\//, ''), Object.keys(files)));
      const text = Object.hasOwn(files, name) ? files[name] : undefined;
      return Promise.resolve(text === undefined ? { status: 'missing' } : { status: 'found', text });
    },
  };
}

function folderOf(folder: string, paths: readonly string[]): Looked {
  const inside = paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  if (inside.length === 0) return { status: 'missing' };
  return { status: 'found', names: inside.filter((name) => !name.includes('/') && isTelling(name)).sort() };
}

/**
 * Checks a text in the format that it is found to have.
 * @param text the text.
 * @param name its name.
 * @param files the files beside it; without any there is no disk.
 * @throws {Error} for a text of no known format.
 */
export async function readFile(text: string, name: string, files?: Record<string, string>): Promise<Verdict> {
  const format = detect(name, text)?.format;
  if (format === undefined || format === 'config') throw new Error(`${name} has no format that is read.`);
  const host = files ? hostOf(files) : null;
  const [verdict] = await check({ text, path: name, format, settings: DEFAULT_SETTINGS, host, strict: true });
  if (!verdict) throw new Error('There is no verdict.');
  return verdict;
}

/**
 * The scores above 0, and the reasons of those that could be higher: `MC10 1 weak`, `MC42 0 empty`. What has no slot is
 * left out.
 * @param verdict the verdict on a foreign file.
 */
export function cells(verdict: Verdict): string[] {
  return verdict.assessments
    .filter((a) => a.reason !== 'no-slot' && a.score !== null)
    .map((a) => [a.criterion.id, a.score, a.reason].filter((part) => part !== null).join(' '));
}

/**
 * What is written where the findings of a code stand.
 * @param verdict the verdict.
 * @param code the code.
 */
export function textsAt(verdict: Verdict, code: string): string[] {
  const { lines } = verdict.document;
  return verdict.diagnostics
    .filter((diagnostic) => diagnostic.code === code)
    .map(({ range }) => lines.text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end)));
}

/**
 * The criteria for which a definition that only imports a file scores more than the file itself.
 * @param text the file's text.
 * @param name its name.
 * @param files the files beside it.
 */
export async function gains(text: string, name: string, files: Record<string, string> = {}): Promise<string[]> {
  const own = await readFile(text, name, files);
  const definition = `medcheck: "1.0"\nimports: [${JSON.stringify(name)}]\n`;
  const verdict = await readFile(definition, 'medcheck.yaml', { ...files, [name]: text });
  return verdict.assessments
    .filter((a, i) => (a.score ?? -1) > (own.assessments[i]?.score ?? -1))
    .map((a) => a.criterion.id);
}
