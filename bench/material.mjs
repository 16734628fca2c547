// Definitions and cards of a given size. The same seed gives the same text, on every machine.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Document, isScalar, isSeq, visit } from 'yaml';
import { random } from './random.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** The definition's schema, as it is published. */
export const SCHEMA_FILE = path.join(root, 'schemas/definition.schema.json');
const schema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));

const WORDS = `triage note record of the emergency department with chest pain and a 12-lead ECG read by two physicians
  before discharge in an adult patient who was seen for the first time after transfer from another hospital where
  the label is set by consensus and an uncertain answer counts as wrong unless the model says so`.split(/\s+/);
const FOREIGN = [
  'Müller',
  'naïve',
  'β-blocker',
  '≥ 65 years',
  '心电图',
  'Sjögren',
  '38 °C',
  '🩺',
  'ß-hCG',
  'Île-de-France',
];
const REMARKS = [
  'checked with the steering group',
  'siehe Protokoll § 4',
  'from the second round',
  'ask Noor: 95 % or 90 %?',
];

/** What the schema's descriptions call an example, by the node. */
const examples = new WeakMap();

function examplesOf(node) {
  if (!examples.has(node)) {
    const said = / For example: (.*)\.$/.exec(node.description ?? '')?.[1];
    examples.set(node, said === undefined ? [] : JSON.parse(`[${said}]`));
  }
  return examples.get(node);
}

const resolved = (node) =>
  node.$ref === undefined ? node : { ...schema.definitions[node.$ref.split('/').at(-1)], ...node };

/** Keys that are left out: they name files on the disk, or contradict what stands beside them. */
const LEFT_OUT = new Set(['imports', 'path', 'files', 'not_applicable', 'detail', 'assessment', 'suppress']);
/** Keys that every object has which may have them: without them it means little. */
const NAMES = new Set(['id', 'name', 'type', 'method', 'url', 'description', 'capability', 'goals']);
/** Lists that grow with a benchmark, the often the more. */
const GROWING = {
  tasks: 5,
  'evaluation.metrics': 3,
  'data.sources': 3,
  'data.splits': 2,
  'data.contamination.checks': 2,
  'evaluation.robustness.perturbations': 2,
  'evaluation.robustness.tests': 2,
  'validity.discrimination.systems': 2,
  'governance.license.components': 1,
  'coverage.distribution': 2,
  'purpose.related_benchmarks': 2,
  'grounding.guidelines': 1,
  standards: 1,
  experts: 1,
  references: 1,
};

/** Writes values that the schema allows. */
class Author {
  count = 0;
  metrics = [];

  /** @param {number} seed @param {number} wealth the share of optional keys that are there, 0 to 1. */
  constructor(seed, wealth) {
    this.chance = random(seed);
    this.wealth = wealth;
  }

  /** A sentence, in one case of five with characters beyond ASCII. */
  sentence() {
    const { chance } = this;
    const words = Array.from({ length: 6 + chance.below(12) }, () => chance.pick(WORDS));
    if (chance.chance(0.2)) words.splice(1 + chance.below(words.length - 1), 0, chance.pick(FOREIGN));
    const text = words.join(' ');
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  }

  /** Some sentences; now and then in paragraphs. */
  prose() {
    const { chance } = this;
    const one = this.sentence();
    if (chance.chance(0.08)) return `${one}\n${this.sentence()}\n\n${this.sentence()}\n`;
    return chance.chance(0.3) ? `${one} ${this.sentence()}` : one;
  }

  string(node, key) {
    const { chance } = this;
    if (key === 'id') return `${chance.pick(['item', 'level', 'übung', 'note'])}-${++this.count}`;
    if (key === 'name') return `${chance.pick(['Urgency', 'Recall', 'Dose', 'Größe'])} ${++this.count}`;
    const known = examplesOf(node).filter((value) => typeof value === 'string');
    if (known.length === 0) return this.prose();
    const value = chance.pick(known);
    return value.includes(' ') && value.length > 25 ? `${value}. ${this.prose()}` : value;
  }

  evidence() {
    const { chance } = this;
    const n = ++this.count;
    const where = chance.pick([
      { url: `https://example.org/bench/${n}` },
      { doi: `10.1000/bench.${n}` },
      { arxiv: `2501.${String(n % 100000).padStart(5, '0')}` },
    ]);
    return {
      ...where,
      locator: `Section ${1 + chance.below(9)}`,
      ...(chance.chance(0.5) ? { note: this.sentence() } : { quote: this.sentence() }),
    };
  }

  /** The value of a key; `place` is its path without list indexes. */
  value(unresolved, key, place) {
    const node = resolved(unresolved);
    const { chance } = this;
    const refers = unresolved.$ref?.split('/').at(-1);
    if (refers === 'evidence_list') return [this.evidence()];
    if (refers === 'evidence') return this.evidence();
    if (refers === 'date') return `20${21 + chance.below(5)}-0${1 + chance.below(9)}-1${chance.below(10)}`;
    if (place === 'tasks.metrics') return this.metrics.length > 0 ? [chance.pick(this.metrics)] : [];
    // (of several types the first is how it is meant to be written)
    const [type] = [node.type].flat();
    if (type === 'array') return this.list(node, key, place);
    if (type === 'object') return this.object(node, place);
    if (node.enum) return chance.pick(node.enum.filter((value) => value !== 'other'));
    if (type === 'boolean') return true;
    const numbers = examplesOf(node).filter((value) => typeof value === 'number');
    if (type === 'number' || type === 'integer')
      return numbers.length > 0 ? chance.pick(numbers) : 1 + chance.below(90);
    return this.string(node, key);
  }

  list(node, key, place) {
    const item = () => this.value(node.items ?? { type: 'string' }, key, place);
    const { length } = { length: node.minItems ?? 1 + this.chance.below(2) };
    const values = Array.from({ length }, item);
    if (node.minItems !== undefined) return values.sort((a, b) => a - b);
    return typeof values[0] === 'object' ? values.slice(0, 1) : [...new Set(values)];
  }

  object(node, place) {
    const properties = Object.entries(node.properties ?? {}).filter(([key]) => !LEFT_OUT.has(key));
    const depth = place === '' ? 0 : place.split('.').length;
    const wanted = properties.filter(([key, value]) => this.wants(key, value, node, depth));
    const chosen = wanted.length > 0 ? wanted : properties.slice(0, 1);
    return Object.fromEntries(
      chosen.map(([key, value]) => [key, this.value(value, key, place === '' ? key : `${place}.${key}`)]),
    );
  }

  wants(key, { $ref }, { required = [] }, depth) {
    if (depth === 0 || NAMES.has(key) || required.includes(key)) return true;
    if (key === 'planned') return this.chance.chance(0.03);
    if ($ref?.endsWith('/evidence_list')) return this.chance.chance(0.15 * this.wealth);
    return this.chance.chance(this.wealth);
  }
}

const at = (place) => place.split('.');

function nodeAt(place) {
  return at(place).reduce((node, key) => node && resolved(node).properties?.[key], schema);
}

/**
 * A definition of about this size, as data: every key of the first level but `imports`, and of the deeper ones a share
 * that is smaller in a small definition. What grows with the size are the lists that grow with a benchmark.
 * @param {number} size in bytes of YAML, about; 3 KB or more
 * @param {number} [seed]
 * @returns {object} data that the schema allows
 */
export function definitionData(size, seed = 1) {
  const author = new Author(seed, Math.min(1, size / 60_000));
  const { chance } = author;
  const data = author.object(schema, '');
  data.medcheck = '1.0';
  data.name = `Bench ${seed}`;
  data.stage = 'governance';
  data.suppress = [{ criterion: 'MC21', reason: author.sentence() }];
  data.assessment = { MC12: { score: 1, justification: author.sentence() } };
  author.wealth = 0.4;
  const lists = Object.entries(GROWING).flatMap(([place, weight]) => (nodeAt(place) ? Array(weight).fill(place) : []));
  // (in block style a nested key is indented by two, so JSON in one line and four bytes for each key is about YAML's size)
  const weigh = (value) => Buffer.byteLength(JSON.stringify(value)) * 1.12;
  let written = weigh(data);
  // (each list once first, where there is room)
  const once = size < 8000 ? [] : Object.keys(GROWING).filter((place) => nodeAt(place));
  while (once.length > 0 || written < size) {
    const place = once.pop() ?? chance.pick(lists);
    const list = at(place).reduce((value, key, i, { length }) => (value[key] ??= i === length - 1 ? [] : {}), data);
    const item = author.value(resolved(nodeAt(place)).items, at(place).at(-1), place);
    if (place === 'evaluation.metrics') author.metrics.push(item.id);
    list.push(item);
    written += weigh(item) + 4 * at(place).length;
  }
  return data;
}

/** As an author writes it: short lists in flow style, some texts in quotes, comments, literal blocks. */
function yamlOf(data, seed) {
  const chance = random(seed + 1000);
  const document = new Document(data);
  document.commentBefore = ' A definition for measuring. All that it says is invented.';
  visit(document, {
    Seq(_, node) {
      if (node.items.every((item) => isScalar(item) && String(item.value).length < 20)) node.flow = chance.chance(0.5);
      else
        for (const item of node.items)
          if (!isScalar(item) && chance.chance(0.1)) item.commentBefore = ` ${chance.pick(REMARKS)}`;
    },
    Scalar(key, node) {
      if (key !== 'value' || typeof node.value !== 'string') return;
      if (node.value.length < 60 && chance.chance(0.3)) node.type = 'QUOTE_DOUBLE';
      else if (node.value.length > 90 && chance.chance(0.3)) node.type = 'BLOCK_FOLDED';
      if (node.value.length < 40 && chance.chance(0.08)) node.comment = ` ${chance.pick(REMARKS)}`;
    },
    Pair(_, { key, value }) {
      if (isSeq(value) && chance.chance(0.1)) key.commentBefore = ` ${chance.pick(REMARKS)}`;
    },
  });
  return document.toString({ lineWidth: 110 });
}

/** What is planted, each in the middle of its list: a value that is misspelt, a key that there is not, a number
 * that is too small. */
function plant(data) {
  const middle = (list) => list[Math.floor(list.length / 2)];
  middle(data.tasks).type = 'triag';
  middle(data.evaluation.metrics).colour = 'red';
  middle(data.data.splits).items = -7;
}

/** The lines of what is planted; YAML or JSON. */
const PLANTED = [
  /^[ -]*"?type"?: "?triag"?[, ]*(?:#|$)/,
  /^[ -]*"?colour"?: "?red"?[, ]*(?:#|$)/,
  /^[ -]*"?items"?: -7[, ]*(?:#|$)/,
];

/**
 * A definition with comments, block scalars, characters beyond ASCII, and three planted errors.
 * @param {number} size in bytes of YAML, about
 * @param {{seed?: number, language?: 'yaml' | 'json', planted?: boolean}} [options]
 * @returns {string} the definition; both languages say the same
 */
export function definition(size, { seed = 1, language = 'yaml', planted = true } = {}) {
  const data = definitionData(size, seed);
  if (planted) plant(data);
  return language === 'yaml' ? yamlOf(data, seed) : `${JSON.stringify(data, undefined, 2)}\n`;
}

/**
 * Where the planted errors of a definition are.
 * @param {string} text YAML or JSON
 * @returns {number[]} their lines, from 0
 */
export function plantedLines(text) {
  const lines = text.split('\n');
  return PLANTED.map((pattern) => lines.findIndex((line) => pattern.test(line)));
}

/**
 * Places to type at, spread over a text: behind the first letters of a value.
 * @param {string} text YAML or JSON
 * @param {number} count how many
 * @returns {{line: number, character: number}[]}
 */
export function places(text, count) {
  const lines = text.split('\n');
  const all = lines.flatMap((line, i) => {
    const match =
      /^ +"?(?:description|definition|difference|input|output|note|target|clinical_activity)"?: "?[A-Z][a-z]{2}/.exec(
        line,
      );
    return match ? [{ line: i, character: match[0].length }] : [];
  });
  return Array.from({ length: count }, (_, i) => all[Math.floor(((i + 1) * all.length) / (count + 1))]);
}

/**
 * A definition as it is while someone writes: in a task near the middle an empty line, and a value that is misspelt.
 * @param {number} size in bytes, about
 * @returns {{text: string, typing: object, key: object, blank: object, misspelt: number}} the text; where to type, a key to
 *   hover over, where a key is asked for (positions), and the line of the misspelt value
 */
export function draft(size) {
  const lines = definition(size).split('\n');
  const [misspelt] = plantedLines(lines.join('\n'));
  lines.splice(misspelt + 1, 0, '    ');
  const text = lines.join('\n');
  const [typing] = places(text, 1);
  return { text, typing, key: { line: misspelt, character: 6 }, blank: { line: misspelt + 1, character: 4 }, misspelt };
}

const SENTENCES = {
  overview: 'The benchmark tests how language models answer questions about patients in hospital wards.',
  goal: 'To assist physicians who decide at night which patient must be seen first.',
  limitations: 'All notes come from a single hospital, which limits geographic reach.',
  source: 'De-identified notes of a university hospital, 2021 to 2023; labels follow ICD-10-CM.',
  annotation: "Two nurses labelled each note. Cohen's kappa was 0.81; a third nurse adjudicated.",
  calculation: 'Accuracy is the percentage of right answers.',
  interpretation: 'Higher is better. A score says nothing about other hospitals.',
  baseline_results: 'A large model reached 61.5% accuracy, random guessing 25%.',
  demographic_analysis: 'Performance was compared by age and sex: 52% of patients are women.',
  privacy_and_anonymity: 'Names and dates were removed; the method meets HIPAA Safe Harbor.',
  consent_procedures: 'The ethics committee waived consent for this retrospective study.',
  compliance_with_regulations: 'The ethics committee of the hospital approved the study.',
};

/**
 * A file in the shape of a BenchmarkCard, of 2 to 4 KB.
 * @param {number} seed every third card says its size as a number, where the shape has a text
 * @returns {string} JSON
 */
export function card(seed) {
  const author = new Author(seed, 1);
  const { chance } = author;
  const say = (key) => {
    if (chance.chance(0.2)) return chance.pick(['N/A', 'Not specified.']);
    return [
      SENTENCES[key] ?? author.sentence(),
      ...Array.from({ length: chance.below(3) }, () => author.sentence()),
    ].join(' ');
  };
  const some = (list) => list.filter(() => chance.chance(0.6));
  return `${JSON.stringify(
    {
      benchmark_details: {
        name: `Bench ${seed}`,
        overview: say('overview'),
        data_type: 'clinical notes',
        domains: some(['Healthcare', 'Intensive care', 'Kardiologie']),
        languages: some(['English', 'German', 'Chinese']),
        similar_benchmarks: some(['RoundsBench', 'NightShiftQA']),
        resources: [`https://example.org/bench/${seed}`, `https://arxiv.org/abs/2501.${10000 + (seed % 90000)}`],
      },
      purpose_and_intended_users: {
        goal: say('goal'),
        audience: some(['Nurse leaders', 'Model developers']),
        tasks: some(['Triage', 'Question answering', 'Summarization']),
        limitations: say('limitations'),
        out_of_scope_uses: some(['Use without supervision']),
      },
      data: {
        source: say('source'),
        size: seed % 3 === 0 ? 1250 : '1,250 notes',
        format: 'JSON',
        annotation: say('annotation'),
      },
      methodology: {
        methods: some(['Zero-shot prompting', 'Answers are graded by a rubric on a scale of 1 to 5']),
        metrics: some(['Accuracy', 'F1', 'Expected calibration error']),
        calculation: say('calculation'),
        interpretation: say('interpretation'),
        baseline_results: say('baseline_results'),
        validation: say('validation'),
      },
      targeted_risks: {
        risk_categories: some(['Accuracy', 'Fairness']),
        atlas_risks: { risks: [{ category: 'Fairness', subcategory: [] }] },
        demographic_analysis: say('demographic_analysis'),
        harm: some([author.sentence()]),
      },
      ethical_and_legal_considerations: {
        privacy_and_anonymity: say('privacy_and_anonymity'),
        data_licensing: chance.pick(['CC BY 4.0', 'MIT', 'Not specified.']),
        consent_procedures: say('consent_procedures'),
        compliance_with_regulations: say('compliance_with_regulations'),
      },
    },
    undefined,
    2,
  )}\n`;
}

const text = { type: 'string' };
const texts = { type: 'array', items: text };

/** The shape of a card as a JSON Schema, for peers that know no cards. */
export const CARD_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['benchmark_details', 'purpose_and_intended_users', 'data', 'methodology', 'targeted_risks'],
  additionalProperties: false,
  properties: {
    benchmark_details: section({
      name: text,
      overview: text,
      data_type: text,
      domains: texts,
      languages: texts,
      similar_benchmarks: texts,
      resources: { type: 'array', items: { type: 'string', pattern: '^https?://' } },
    }),
    purpose_and_intended_users: section({
      goal: text,
      audience: texts,
      tasks: texts,
      limitations: text,
      out_of_scope_uses: texts,
    }),
    data: section({ source: text, size: text, format: text, annotation: text }),
    methodology: section({
      methods: texts,
      metrics: texts,
      calculation: text,
      interpretation: text,
      baseline_results: text,
      validation: text,
    }),
    targeted_risks: section({
      risk_categories: texts,
      atlas_risks: { type: 'object' },
      demographic_analysis: text,
      harm: texts,
    }),
    ethical_and_legal_considerations: section({
      privacy_and_anonymity: text,
      data_licensing: text,
      consent_procedures: text,
      compliance_with_regulations: text,
    }),
  },
};

function section(properties) {
  return { type: 'object', required: Object.keys(properties), additionalProperties: false, properties };
}
