/** The configuration file: read, checked, and applied to a file. */
import { FINDING_CODES, configSchema } from '../formats/config-schema';
import { closest } from '../formats/definition/read';
import { type Severity, walkData } from '../formats/model';
import { type SchemaError, schemaErrors } from '../formats/validate';
import { quoted } from '../formats/words';
import { CRITERIA } from '../criteria/catalogue';
import { MODULES, STAGES } from '../criteria/criterion';
import { isPresent } from '../formats/absent';
import { type ParsedDocument, keyRangeOf, rangeOf } from '../syntax/document';
import { type Data, toData } from '../syntax/node';
import { parse } from '../syntax/parse';
import { join, segmentsOf } from '../syntax/pointer';
import { type Diagnostic, diagnosticOf } from './diagnostic';
import { MAX_GLOB, MAX_GLOBS, globMatcher } from './glob';

/** How loud a finding is set to be. */
export type Level = Severity | 'off';

/** How much is said of the stages that are not reached yet. */
export type LaterStages = 'off' | 'summary' | 'full';

/** A suppression with its reason. */
export interface Suppression {
  criterion: string;
  reason: string;
}

/** What applies to one file. */
export interface Settings {
  severity: Readonly<Record<string, Level>>;
  laterStages: LaterStages;
  /** Suppressions of the configuration file's overrides. */
  suppress: readonly Suppression[];
  /** In bytes. */
  maxFileSize: number;
}

/** The configuration file's contents. */
export interface Config {
  severity?: Record<string, Level>;
  laterStages?: LaterStages;
  exclude?: string[];
  formats?: { on?: string[]; off?: string[] };
  maxFileSize?: number;
  overrides?: { files: string[]; severity?: Record<string, Level>; suppress?: Suppression[] }[];
}

/** 2 MB, in bytes. */
export const DEFAULT_MAX_FILE_SIZE = 2 * 1024 * 1024;

/** No setting makes it larger, in bytes: what is read of a file is in memory several times. */
export const MAX_FILE_SIZE = 10 * 1024 * 1024;

/** What holds without any configuration. */
export const DEFAULT_SETTINGS: Settings = {
  severity: {},
  laterStages: 'summary',
  suppress: [],
  maxFileSize: DEFAULT_MAX_FILE_SIZE,
};

/** The names of configuration files, in the order in which they are looked for in a folder. */
export const CONFIG_NAMES = ['medcheck.config.yaml', 'medcheck.config.yml', 'medcheck.config.json'] as const;

const SEVERITY_KEYS = new Set<string>([
  ...CRITERIA.map((criterion) => criterion.id),
  ...STAGES,
  ...MODULES,
  ...Object.keys(FINDING_CODES),
]);

/**
 * Whether a code can stand in a directive, a suppression or a severity map.
 * @param code the code.
 */
export function isKnownCode(code: string): boolean {
  return SEVERITY_KEYS.has(code);
}

/**
 * The known code that is closest to an unknown one.
 * @param code what was written.
 */
export function closestCode(code: string): string | undefined {
  return closest(code, [...SEVERITY_KEYS]);
}

/**
 * Reads a configuration file.
 * @param text its text.
 * @param path its name, for the language.
 * @returns the configuration, and the problems in it; with any problem the defaults apply.
 */
export function readConfig(text: string, path: string): { config: Config; diagnostics: Diagnostic[] } {
  const document = parse(text, path.toLowerCase().endsWith('.json') ? 'json' : 'yaml')[0] as ParsedDocument;
  const at = (start: number, end: number, message: string): Diagnostic =>
    diagnosticOf('config', 'error', message, document.lines.lineRange(start, end));
  const diagnostics = document.errors.map((error) => at(error.start, error.end, error.message));
  for (const { second } of document.duplicates) {
    const message = `The key ${quoted(second.key)} is already there; this one is not read.`;
    diagnostics.push(at(second.keyStart, second.keyEnd, message));
  }
  const data = toData(document.root) ?? {};
  if (isTooMuch(data)) {
    const message = `A configuration has at most ${MAX_VALUES} values. Name folders in place of their files.`;
    return { config: {}, diagnostics: [problem(document, '', message)] };
  }
  for (const error of schemaErrors(data, configSchema).slice(0, MAX_PROBLEMS)) {
    diagnostics.push(configProblem(document, error));
  }
  for (const pointer of badReasons(data).slice(0, MAX_PROBLEMS)) {
    diagnostics.push(problem(document, pointer, 'A suppression needs a reason in words.'));
  }
  for (const { pointer, message } of badGlobs(data as Config).slice(0, MAX_PROBLEMS))
    diagnostics.push(problem(document, pointer, message));
  return { config: diagnostics.length > 0 ? {} : (data as Config), diagnostics };
}

/** Validation takes the square of the number of wrong values. */
const MAX_VALUES = 5000;

function isTooMuch(data: Data): boolean {
  let values = 0;
  walkData(data, () => void values++);
  return values > MAX_VALUES;
}

/** Problems of one kind beyond this many are not listed: nobody reads them, and each takes a search for its place. */
const MAX_PROBLEMS = 100;

function badGlobs({ exclude, formats, overrides }: Config): { pointer: string; message: string }[] {
  const lists: [string, unknown][] = [
    ['/exclude', exclude],
    ['/formats/on', formats?.on],
    ['/formats/off', formats?.off],
    ...(Array.isArray(overrides) ? overrides : []).map((o, i): [string, unknown] => [
      `/overrides/${i}/files`,
      o?.files,
    ]),
  ];
  return lists.flatMap(([pointer, globs]) => {
    if (!Array.isArray(globs)) return [];
    if (globs.length > MAX_GLOBS)
      return [{ pointer, message: `A list has at most ${MAX_GLOBS} patterns. Name a folder in place of its files.` }];
    return globs.flatMap((glob, i) =>
      typeof glob === 'string' && glob.length > MAX_GLOB
        ? [{ pointer: join(pointer, i), message: `A pattern has at most ${MAX_GLOB} characters.` }]
        : [],
    );
  });
}

function badReasons(data: Data): string[] {
  const overrides = (data as Config).overrides;
  if (!Array.isArray(overrides)) return [];
  return overrides.flatMap((override, i) =>
    Array.isArray(override?.suppress)
      ? override.suppress.flatMap((entry, k) =>
          typeof entry?.reason === 'string' && !isPresent(entry.reason)
            ? [join('/overrides', i, 'suppress', k, 'reason')]
            : [],
        )
      : [],
  );
}

function problem(document: ParsedDocument, pointer: string, message: string, atKey = false): Diagnostic {
  const range = atKey ? keyRangeOf(document, pointer) : rangeOf(document, pointer, '');
  return diagnosticOf('config', 'error', message, range, pointer);
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping of keys',
  string: 'a text',
  integer: 'a whole number',
};

function configProblem(document: ParsedDocument, error: SchemaError): Diagnostic {
  const { pointer, keyword, key, schema } = error;
  const name = quoted(segmentsOf(pointer).findLast((segment) => !/^\d+$/.test(segment)) ?? '');
  if (keyword === 'additionalProperties') {
    const inSeverity = pointer.endsWith('/severity');
    const known = inSeverity
      ? [...SEVERITY_KEYS]
      : [
          'severity',
          'laterStages',
          'exclude',
          'formats',
          'maxFileSize',
          'overrides',
          'files',
          'suppress',
          'on',
          'off',
          'criterion',
          'reason',
        ];
    const guess = closest(key, known);
    const what = inSeverity ? 'no criterion, stage or code' : 'not a setting';
    return problem(
      document,
      join(pointer, key),
      `${quoted(key)} is ${what}.${guess ? ` Did you mean ${quoted(guess)}?` : ''}`,
      true,
    );
  }
  if (keyword === 'required') return problem(document, pointer, `${quoted(key)} is missing here.`);
  if (keyword === 'enum') {
    const allowed = (schema.enum ?? []).join(', ');
    return problem(document, pointer, `${name} is one of: ${allowed}.`);
  }
  if (keyword === 'type') {
    const type = String(schema.type);
    const subject = !pointer ? 'The configuration' : /\/\d+$/.test(pointer) ? `An entry of ${name}` : name;
    return problem(document, pointer, `${subject} must be ${TYPE_WORDS[type] ?? type}.`);
  }
  const bound = keyword === 'minimum' ? `at least ${schema.minimum}` : `at most ${schema.maximum}`;
  return problem(document, pointer, `${name} must be ${bound}.`);
}

/**
 * What applies to a file.
 * @param config the configuration.
 * @param path the file's path relative to the configuration file's folder, with `/`.
 * @param base settings of lower precedence (those of the editor, or the defaults).
 * @returns the settings in force.
 */
export function settingsFor(config: Config, path: string, base: Settings = DEFAULT_SETTINGS): Settings {
  let severity: Record<string, Level> = { ...base.severity, ...config.severity };
  const suppress: Suppression[] = [...base.suppress];
  for (const override of config.overrides ?? []) {
    if (!matches(path, override.files)) continue;
    severity = { ...severity, ...override.severity };
    suppress.push(...(override.suppress ?? []));
  }
  return {
    severity,
    laterStages: config.laterStages ?? base.laterStages,
    suppress,
    maxFileSize: config.maxFileSize ?? base.maxFileSize,
  };
}

/**
 * Whether a path matches one of the globs. A glob without a slash matches at any depth, as in .gitignore; one that
 * names a folder matches all that is in it.
 * @param path a relative path with `/`.
 * @param globs the globs.
 */
export function matches(path: string, globs: readonly string[] | undefined): boolean {
  if (!globs) return false;
  let compiled = matchers.get(globs);
  if (!compiled) matchers.set(globs, (compiled = globs.slice(0, MAX_GLOBS).map(matcherOf)));
  return compiled.some((fits) => fits(path));
}

/** What lists of globs were compiled to: each is asked for every file, or with every keystroke. */
const matchers = new WeakMap<readonly string[], ((path: string) => boolean)[]>();

function matcherOf(glob: string): (path: string) => boolean {
  const trimmed = glob.replace(/^\.?\//, '').replace(/\/$/, '');
  if (trimmed === '') return () => false;
  const isAnywhere = !/\/./.test(glob);
  const fits = globMatcher(`${isAnywhere ? '**/' : ''}${trimmed}/**`);
  // A configuration that is named on the command line may stand beside the files, or below them.
  return (path) => fits(isAnywhere ? path.replace(/^(?:\.\.\/)+/, '') : path);
}

/**
 * The level of a finding: an override for its id or code wins over one for its stage.
 * @param settings what applies to the file.
 * @param code the finding's code.
 * @param group the stage or module that the code belongs to.
 * @param level the level without any setting.
 */
export function levelOf(settings: Settings, code: string, group: string | undefined, level: Severity): Level {
  const { severity } = settings;
  if (Object.hasOwn(severity, code)) return severity[code] ?? level;
  if (group && Object.hasOwn(severity, group)) return severity[group] ?? level;
  return level;
}
