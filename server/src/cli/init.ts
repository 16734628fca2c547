/** `medcheck init`: writes a definition to fill in. */
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { isStage } from '../criteria/criterion';
import { plainOf } from '../edits/fragment';
import { type Choice, type NewDefinition, choicesFor, newJson, newYaml } from '../edits/skeleton';
import { languageOf } from '../engine/language';
import { closest } from '../formats/definition/read';
import { detectByName, mayBeDefinition } from '../formats/detect';
import { MAX_IMPORTS } from '../formats/imports';
import { counted, listed, quoted, shown } from '../formats/words';
import { slashed } from '../node/files';
import { inside } from '../node/follow';
import { checkFiles } from './check-files';
import type { Io } from './io';
import { type InitOptions, UsageError, parseOptions } from './options';

/** The file that is written where none is named. */
const USUAL_NAME = 'medcheck.yaml';

/**
 * Writes a new definition; it never overwrites a file.
 * @param options what is known of it; the rest is asked for on a terminal, and has its usual value elsewhere.
 * @param io the process.
 * @returns the exit status: 0.
 * @throws UsageError where nothing is written: a wrong value, a file that is there already, an interrupted question.
 */
export async function init(options: InitOptions, io: Io): Promise<number> {
  const name = options.file ?? USUAL_NAME;
  const target = name === '-' ? undefined : path.resolve(io.cwd, name);
  // Before the first question, so that nobody answers in vain.
  if (target !== undefined) await checkTarget(target, name);
  const imports = await importsOf(options.imports, io.cwd, target === undefined ? io.cwd : path.dirname(target));
  const given: NewDefinition = { ...(await answers(options, io)), imports };
  const isJson = target !== undefined && languageOf(target) === 'json';
  const text = plainOf(isJson ? newJson(given) : newYaml(given));
  if (target === undefined) {
    await io.out(text);
    return 0;
  }
  await create(target, name, text);
  io.err(`Wrote ${shown(name, 500)}.\n${remark(name)}${await nextStep(name, isJson, io)}`);
  return 0;
}

/**
 * Makes sure that a definition can be written.
 * @param target the file's absolute path.
 * @param name its name, as given.
 * @throws UsageError where it is there already, or is no place for a definition.
 */
export async function checkTarget(target: string, name: string): Promise<void> {
  const stat = await fs.lstat(target).catch(() => undefined);
  if (stat?.isDirectory()) {
    throw new UsageError(`${quoted(name)} is a folder. Name a file in it: ${path.join(name, USUAL_NAME)}`);
  }
  if (stat) throw new UsageError(taken(name));
  if (detectByName(target) === 'config') {
    throw new UsageError(`${quoted(name)} is the name of a configuration file. A definition is named ${USUAL_NAME}.`);
  }
  if (!mayBeDefinition(target)) {
    throw new UsageError(`${quoted(name)}: a definition is YAML or JSON; its name ends in .yaml, .yml or .json.`);
  }
  const folder = await fs.stat(path.dirname(target)).catch(() => undefined);
  if (!folder?.isDirectory()) throw new UsageError(`there is no folder ${quoted(path.dirname(name))}.`);
}

function taken(name: string): string {
  return `${quoted(name)} is there already, and nothing is overwritten. Name another file.`;
}

/**
 * Writes a file that is not there yet.
 * @param target its absolute path.
 * @param name its name, as given.
 * @param text what is written.
 * @throws UsageError where it is there already, or cannot be written.
 */
export async function create(target: string, name: string, text: string): Promise<void> {
  try {
    await fs.writeFile(target, text, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'EEXIST' ? taken(name) : `${quoted(name)} cannot be written: ${message}`);
  }
}

/** The imported files' paths, as the definition writes them. */
async function importsOf(files: readonly string[], cwd: string, folder: string): Promise<string[]> {
  if (files.length > MAX_IMPORTS) throw new UsageError(`a definition imports ${MAX_IMPORTS} files at most.`);
  const imports = new Set<string>();
  for (const file of files) {
    const imported = path.resolve(cwd, file);
    const stat = await fs.stat(imported).catch(() => undefined);
    if (!stat?.isFile()) throw new UsageError(`--imports ${quoted(file)}: there is no such file.`);
    if (!inside(imported, folder)) {
      throw new UsageError(`--imports ${quoted(file)}: it lies neither beside the definition nor in a folder below.`);
    }
    imports.add(slashed(path.relative(folder, imported)));
  }
  return [...imports];
}

/** What is known of the definition, from options, answers, and the usual values. */
async function answers(options: InitOptions, io: Io): Promise<NewDefinition> {
  // Wrong options are refused before the first question.
  const given = {
    modalities: options.modalities && readModalities(options.modalities.join(',')),
    stage: options.stage === undefined ? undefined : readStage(options.stage),
  };
  const name = (
    options.name ?? (await asked(io, '', "The benchmark's name (Enter: fill it in later): ", String))
  )?.trim();
  const modalities = given.modalities ?? (await asked(io, listing('modalities'), MODALITIES_QUESTION, readModalities));
  const stage = given.stage ?? (await asked(io, listing('stage'), 'Which stage (Enter: design)? ', readStage));
  return { ...(name ? { name } : {}), modalities: modalities ?? ['text'], stage: stage ?? 'design' };
}

const MODALITIES_QUESTION = 'Which of these are in the items, with commas between them (Enter: text)? ';

/**
 * Asks until the answer can be read.
 * @param io the process.
 * @param choices shown before the question.
 * @param question the question.
 * @param read reads an answer; throws UsageError for a wrong one.
 * @returns undefined where nobody can be asked.
 * @throws UsageError where the person interrupts.
 */
async function asked<T>(
  io: Io,
  choices: string,
  question: string,
  read: (answer: string) => T,
): Promise<T | undefined> {
  if (!io.ask) return undefined;
  io.err(choices);
  for (;;) {
    const answer = await io.ask(question);
    if (answer === undefined) throw new UsageError('interrupted; nothing is written.');
    try {
      return read(answer);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      io.err(`${error.message}\n`);
    }
  }
}

function listing(key: 'modalities' | 'stage'): string {
  const choices = choicesFor(key);
  const width = Math.max(...choices.map(({ value }) => value.length));
  return '\n' + choices.map(({ value, description }) => `  ${value.padEnd(width)}  ${description}\n`).join('');
}

function readModalities(answer: string): string[] {
  const words = answer.split(',').flatMap((word) => word.trim().toLowerCase() || []);
  for (const word of words) known(word, 'modality', choicesFor('modalities'));
  return words.length > 0 ? [...new Set(words)] : ['text'];
}

function readStage(answer: string): NewDefinition['stage'] {
  const word = answer.trim().toLowerCase() || 'design';
  known(word, 'stage', choicesFor('stage'));
  if (!isStage(word)) throw new Error(`The format has a stage that the criteria do not have: ${word}`);
  return word;
}

function known(word: string, what: string, choices: readonly Choice[]): void {
  const values = choices.map(({ value }) => value);
  if (values.includes(word)) return;
  const guess = closest(word, values);
  throw new UsageError(
    `${quoted(word)} is no ${what}.${guess ? ` Did you mean ${guess}?` : ''} There are: ${listed(values)}.`,
  );
}

/** What is to be known of a file whose name does not say what it is. */
function remark(name: string): string {
  if (detectByName(name)) return '';
  return (
    'Its name is not that of a definition (medcheck.yaml, *.medcheck.yaml): it is recognised by the key "medcheck" in it, ' +
    'and medcheck lint finds it only where it, or its folder, is named.\n'
  );
}

async function nextStep(name: string, isJson: boolean, io: Io): Promise<string> {
  const { frame } = await checkFiles(parseOptions(['--', name]), io, { begin: () => undefined, file: () => undefined });
  const { errors, warnings, information, hints } = frame.summary;
  const findings = counted(errors + warnings + information + hints, 'finding');
  const comments = isJson ? ' What each criterion asks for: medcheck explain MC01.' : '';
  return `Next: replace the texts in <angle brackets>, and run medcheck lint ${word(name)} (${findings} so far).${comments}\n`;
}

/** A name as a shell takes it. */
function word(name: string): string {
  return /^[\w./\\:-]+$/.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
