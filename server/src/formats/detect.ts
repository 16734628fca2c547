/**
 * Which files are ours, from the name and the first 4 KB alone. Pure; the client and the server use the same one, so
 * that a document is sent exactly when it is read. What tells a format from others: docs/formats/README.md.
 */
import type { FormatId } from './model';

/** What a file is: a format that is read, or the linter's own configuration. */
export type Detected = FormatId | 'config';

/** What a file is, and how it is known. */
export interface Detection {
  format: Detected;
  /** What tells so, in words that go on from "known by": "the key medcheck". */
  reason: string;
  /**
   * Whether it is checked without being asked for. A definition always is; a file of a foreign format only where it is
   * about medicine, so that nobody else's files get findings.
   */
  byDefault: boolean;
}

/** How much of a text detection looks at, in UTF-16 code units. */
export const HEAD_LENGTH = 4096;

const DEFINITION_NAME = /^(?:.+\.)?medcheck\.(?:yaml|yml|json)$/is;
const CONFIG_NAME = /^medcheck\.config\.(?:yaml|yml|json)$/i;
// (lm-evaluation-harness has templates whose name ends in _yaml)
const READABLE_NAME = /\.(?:yaml|yml|json|jsonld|md|markdown)$|_yaml$/i;
const DEFINITION_LANGUAGE = /\.(?:yaml|yml|json)$/i;
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;

/** The formats by the name that a user reads in a message. */
export const FORMAT_NAMES: Record<FormatId, string> = {
  medcheck: 'MedCheck definition (YAML or JSON with medcheck: "1.0")',
  benchmarkcard: 'BenchmarkCard (JSON or Markdown)',
  'hf-dataset-card': 'Hugging Face dataset card (Markdown)',
  croissant: 'Croissant (JSON-LD)',
  'lm-eval-task': 'lm-evaluation-harness task (YAML)',
  'medhelm-schema': 'HELM schema (YAML)',
  'medhelm-benchmark': 'MedHELM benchmark (YAML)',
  'inspect-eval': 'Inspect eval.yaml',
  'hf-eval': 'Hugging Face eval.yaml',
  'openai-eval': 'OpenAI evals registry (YAML)',
  d4d: 'D4D datasheet (YAML)',
};

/**
 * What a file's name says.
 * @param path a path or uri path, with `/` or `\` as separators.
 * @returns `medcheck` or `config`; undefined where only the content can tell.
 */
export function detectByName(path: string): 'medcheck' | 'config' | undefined {
  const name = lastOf(path);
  if (CONFIG_NAME.test(name)) return 'config';
  return DEFINITION_NAME.test(name) ? 'medcheck' : undefined;
}

/**
 * Whether a file of this name may hold a definition or a foreign format.
 * @param path a path.
 */
export function isReadable(path: string): boolean {
  return READABLE_NAME.test(path);
}

/**
 * Whether a file of this name may hold a definition: it is YAML or JSON.
 * @param path a path.
 */
export function mayBeDefinition(path: string): boolean {
  return DEFINITION_LANGUAGE.test(path);
}

/**
 * What a file is.
 * @param path a path or uri path; '' for a text without a name.
 * @param head the beginning of its text, HEAD_LENGTH code units or more.
 * @returns the format; undefined for a file that is none of ours.
 */
export function detect(path: string, head: string): Detection | undefined {
  const named = detectByName(path);
  if (named) return { format: named, reason: 'its name', byDefault: true };
  const text = head.slice(0, HEAD_LENGTH).replace(/^\uFEFF/, '');
  const known = MARKDOWN_NAME.test(path) ? inMarkdown(text) : /^\s*\{/.test(text) ? inJson(text) : inYaml(path, text);
  if (!known) return undefined;
  const [format, reason] = known;
  return { format, reason, byDefault: format === 'medcheck' || isMedical(path, text) };
}

/**
 * What a file is read as, where globs may ask for it.
 * @param detected what it is; undefined where nothing tells.
 * @param isOn whether a glob of `formats.on` names it.
 * @returns the format; undefined for a file that is left alone. A file that is asked for and unknown is a definition.
 */
export function formatOf(detected: Detection | undefined, isOn: boolean): Detected | undefined {
  if (!detected) return isOn ? 'medcheck' : undefined;
  return detected.byDefault || isOn ? detected.format : undefined;
}

/** A format, with the reason. */
type Known = [format: FormatId, reason: string];

function lastOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Keys of front matter that only a dataset has: a model's or a Space's card has others beside `license` and `tags`. */
const DATASET_KEYS = [
  'annotations_creators',
  'language_creators',
  'language_details',
  'multilinguality',
  'pretty_name',
  'size_categories',
  'source_datasets',
  'task_categories',
  'task_ids',
  'dataset_info',
  'configs',
  'train-eval-index',
  'extra_gated_fields',
  'bigbio_language',
];

function inMarkdown(text: string): Known | undefined {
  if (/^##[ \t][^\n]{0,20}Benchmark Details[ \t]*\r?$/m.test(text))
    return ['benchmarkcard', 'the heading Benchmark Details'];
  if (/^---[ \t]{0,20}\r?$/m.test(text.trimStart().slice(0, 100).split('\n', 1)[0] ?? '')) {
    const front = text.slice(text.indexOf('---') + 3);
    const end = /^---[ \t]*\r?$/m.exec(front)?.index ?? front.length;
    const keys = topYamlKeys(front.slice(0, end));
    const key = DATASET_KEYS.find((name) => keys.has(name));
    if (key) return ['hf-dataset-card', `the key ${key} in its front matter`];
  }
  return /^#[ \t]+Dataset Card for\b/im.test(text) ? ['hf-dataset-card', 'the heading Dataset Card for …'] : undefined;
}

const DATASET_TYPE = /"@type"\s{0,20}:\s{0,20}(?:\[\s{0,20})?"(?:sc:|schema:|https?:\/\/schema\.org\/)?Dataset"/;

function inJson(text: string): Known | undefined {
  const keys = topKeys(text);
  if (keys.has('medcheck')) return ['medcheck', 'the key medcheck'];
  for (const key of ['benchmark_details', 'benchmark_card'])
    if (keys.has(key)) return ['benchmarkcard', `the key ${key}`];
  if (DATASET_TYPE.test(text)) {
    if (text.includes('mlcommons.org/croissant')) return ['croissant', 'the address mlcommons.org/croissant'];
    if (/"cr:|"(?:recordSet|distribution)"/.test(text)) return ['croissant', 'the type Dataset with a distribution'];
  }
  return undefined;
}

/** Keys of D4D datasheets (bridge2ai/data-sheets-schema) that no other format has. */
const D4D_KEYS = [
  'purposes',
  'addressing_gaps',
  'subpopulations',
  'sampling_strategies',
  'collection_mechanisms',
  'human_subject_research',
  'ethical_reviews',
  'participant_privacy',
  'is_deidentified',
  'labeling_strategies',
  'license_and_use_terms',
  'regulatory_restrictions',
  'maintainers',
  'future_use_impacts',
  'existing_uses',
  'intended_uses',
];

function inYaml(path: string, text: string): Known | undefined {
  const keys = topYamlKeys(text);
  const has = (...names: string[]): boolean => names.every((name) => keys.has(name));
  const hasOne = (...names: string[]): boolean => names.some((name) => keys.has(name));
  if (has('medcheck')) return ['medcheck', 'the key medcheck'];
  if (has('evaluation_framework', 'tasks')) return ['hf-eval', 'the keys evaluation_framework and tasks'];
  if (has('title', 'tasks') && hasOne('group', 'contributors'))
    return ['inspect-eval', 'the keys title, group and tasks'];
  if (has('prompt_file', 'dataset_file', 'metrics'))
    return ['medhelm-benchmark', 'the keys prompt_file, dataset_file and metrics'];
  if (has('run_groups')) return ['medhelm-schema', 'the key run_groups'];
  // (its metrics come first, and are longer than what is looked at)
  if (has('metrics') && /^[ \t]+display_name:/m.test(text) && /^[ \t]+short_display_name:/m.test(text))
    return ['medhelm-schema', 'metrics with a display_name'];
  const about = ['dataset_path', 'include', 'metric_list', 'doc_to_text', 'output_type', 'aggregate_metric_list'];
  const harness = about.find((name) => keys.has(name));
  if (harness && hasOne('task', 'group', 'tag')) return ['lm-eval-task', `the keys task and ${harness}`];
  if (has('group', 'task')) return ['lm-eval-task', 'the keys group and task'];
  if (has('doc_to_text', 'output_type') || has('dataset_path', 'output_type') || has('include', 'dataset_name'))
    return ['lm-eval-task', 'the keys of a template'];
  if (isRegistry(text)) return ['openai-eval', 'an id beside a class'];
  if (/_d4d\.ya?ml$/i.test(path)) return ['d4d', 'its name'];
  const sheet = D4D_KEYS.filter((name) => keys.has(name));
  return sheet.length > 2 ? ['d4d', `the keys ${sheet.slice(0, 3).join(', ')}`] : undefined;
}

/** In the registry of OpenAI evals, one key names another by `id`, and that one has the `class`. */
function isRegistry(text: string): boolean {
  const id = /^[ \t]{1,8}id:[ \t]{0,8}["']?([\w.-]{1,200})/m.exec(text)?.[1];
  return id !== undefined && /^[ \t]{1,8}class:[ \t]{0,8}["']?[\w.]{1,200}:\w/m.test(text);
}

/** The keys at the first level of a YAML text in block style, as far as the text goes. */
function topYamlKeys(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/^(?:["']([\w-]{1,60})["']|([\w-]{1,60}))[ \t]{0,8}:(?=[ \t\r\n]|$)/gm)].map(
      ([, a, b]) => a ?? b ?? '',
    ),
  );
}

/**
 * Words for medicine, and parts of names of its benchmarks and sources. They are looked for in whatever stands in a file,
 * in names with underscores too; none of them stands in an ordinary word of another field.
 */
const MEDICAL =
  /medic(?:al|in|ation)|clinic|biomed|pubmed|medline|patient|hospital|physician|nurs(?:e|ing)|diagnos|disease|health|med_?(?:qa|mcqa|calc|bench|nli|dialog|text|concepts|safety)|mimic|usmle|radiolog|patholog|oncolog|cardiol|anatomy|virology|pharma|surg(?:ery|ical)|therap|cancer|tumou?r|covid|symptom|umls|snomed|icd-?(?:9|10|11)|mesh terms|ehr\b|genom|gene\b|protein|chemical|drug|adverse event|bio(?:nlp|asq|medicine|bank|creative)|head_?qa|nutrition|dental|psychiatr|psycholog|mental|suicid|depress|diabet|retinopath|antibod|trauma|trial/gi;

/** So many different words, or one so often. A word in the path is enough. */
const MEDICAL_WORDS = 2;
const MEDICAL_TIMES = 4;

function isMedical(path: string, text: string): boolean {
  if (new RegExp(MEDICAL.source, 'i').test(path.split(/[\\/]/).slice(-3).join('/'))) return true;
  const words = [...text.matchAll(MEDICAL)].map(([word]) => word.toLowerCase());
  return words.length >= MEDICAL_TIMES || new Set(words).size >= MEDICAL_WORDS;
}

/** The keys at the first level of a JSON (or YAML flow) object, as far as the text goes. */
function topKeys(text: string): Set<string> {
  const keys = new Set<string>();
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '{' || c === '[') depth++;
    else if (c === '}' || c === ']') depth--;
    else if (c === '"') {
      const end = closingQuote(text, i);
      if (depth === 1 && /^\s{0,100}:/.test(text.slice(end + 1, end + 102))) keys.add(text.slice(i + 1, end));
      i = end;
    } else if (depth === 1 && c === 'm' && /^medcheck\s?:/.test(text.slice(i, i + 10))) keys.add('medcheck');
  }
  return keys;
}

function closingQuote(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return text.length;
}
