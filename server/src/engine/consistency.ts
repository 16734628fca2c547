/** Findings on what a definition says in two places: references that lead nowhere, and statements that do not fit. */
import { isPresent } from '../formats/absent';
import { type Finding, type Model, placeOf, valueAt } from '../formats/model';
import { closest } from '../formats/definition/read';
import { counted, quoted } from '../formats/words';
import { Aligned } from '../syntax/aligned';
import { type Data, type DataObject, isObject } from '../syntax/node';
import { join } from '../syntax/pointer';

/**
 * Looks for statements that contradict each other, and for references to nothing.
 * @param model the model.
 * @param memo what was found before.
 * @returns `dangling-reference` warnings and `consistency` hints.
 */
export function consistencyFindings(model: Model, memo = new ConsistencyMemo()): Finding[] {
  return [
    ...memo.recalled('metrics', model, [TASKS, METRICS], () => danglingMetrics(model, memo)),
    ...openGate(model),
    ...healthData(model),
    ...writeTools(model),
    ...memo.recalled('terms', model, [['data'], ['governance', 'license']], () => termsOfUse(model)),
    ...sums(model),
    ...NAMED.flatMap(([path, key, noun]) => memo.recalled(noun, model, [path], () => repeated(model, path, key, noun))),
    ...twoRepositories(model),
    ...plannedButReleased(model, memo.planned),
  ];
}

const TASKS = ['tasks'];
const METRICS = ['evaluation', 'metrics'];

/** Lists whose items have a name of their own: the list, the key, and what an item is. */
const NAMED: readonly [path: string[], key: string, noun: string][] = [
  [TASKS, 'id', 'task'],
  [METRICS, 'id', 'metric'],
  [['data', 'splits'], 'name', 'split'],
];

/** What was found in long lists, for as long as they are the same. */
export class ConsistencyMemo {
  /** The objects in an object or a list that are planned, by pointers relative to it. */
  readonly planned = new WeakMap<object, readonly string[]>();
  private readonly known = new Map<string, { read: Data[]; findings: Finding[] }>();
  /** The metrics of each task that are not defined, by the list of those that are. */
  private undefinedOf: { metrics: Data; tasks: Aligned<Data, readonly number[]> } | undefined;

  /**
   * The metrics that tasks name and that are not defined.
   * @param tasks the tasks.
   * @param metrics the list of the metrics that are defined.
   * @param look finds their numbers in a task.
   */
  undefinedMetrics(tasks: Data[], metrics: Data, look: (task: Data) => readonly number[]): (readonly number[])[] {
    let known = this.undefinedOf;
    if (!known || known.metrics !== metrics) this.undefinedOf = known = { metrics, tasks: new Aligned() };
    return known.tasks.map(tasks, look).results;
  }

  /**
   * Findings that depend on some values alone.
   * @param name what is looked for.
   * @param model the model.
   * @param paths where the values stand.
   * @param look looks for it.
   */
  recalled(name: string, model: Model, paths: readonly string[][], look: () => Finding[]): readonly Finding[] {
    // What is written elsewhere is shown there.
    if (model.origins.size > 0) return look();
    const read = paths.map((path) => valueAt(model.data, path));
    const known = this.known.get(name);
    if (known && read.every((value, i) => value === known.read[i])) return known.findings;
    const findings = look();
    this.known.set(name, { read, findings });
    return findings;
  }
}

function listAt(model: Model, path: readonly string[]): Data[] {
  const list = valueAt(model.data, path);
  return Array.isArray(list) ? list : [];
}

function objects(model: Model, ...path: string[]): { item: DataObject; pointer: string }[] {
  const list = join('', ...path);
  return listAt(model, path).flatMap((item, i) => (isObject(item) ? [{ item, pointer: `${list}/${i}` }] : []));
}

function hint(model: Model, pointer: string, message: string): Finding {
  return { code: 'consistency', severity: 'hint', message, place: placeOf(model, pointer) };
}

/** So many references are told what was probably meant: looking through all ids for each of thousands takes too long. */
const MAX_GUESSES = 100;

/**
 * The ids of the metrics that a definition defines, in order.
 * @param model the model.
 */
export function metricIds(model: Model): string[] {
  const defined = listAt(model, METRICS).map((metric) => (isObject(metric) ? metric['id'] : undefined));
  return defined.filter((id): id is string => typeof id === 'string');
}

function danglingMetrics(model: Model, memo: ConsistencyMemo): Finding[] {
  const ids = metricIds(model);
  const known = new Set(ids);
  let guesses = 0;
  const findings: Finding[] = [];
  const look = (task: Data): readonly number[] =>
    metricsOf(task).flatMap((text, i) => (typeof text !== 'string' || known.has(text) || !isPresent(text) ? [] : [i]));
  const tasks = listAt(model, TASKS);
  memo.undefinedMetrics(tasks, valueAt(model.data, METRICS), look).forEach((numbers, number) => {
    for (const i of numbers) {
      const text = metricsOf(tasks[number])[i];
      if (typeof text !== 'string') continue;
      const guess = guesses++ < MAX_GUESSES ? closest(text, ids) : undefined;
      const message = `No metric ${quoted(text)} is defined in evaluation.metrics.${guess ? ` Did you mean ${quoted(guess)}?` : ''}`;
      const place = placeOf(model, join('/tasks', number, 'metrics', i));
      findings.push({ code: 'dangling-reference', severity: 'warning', message, place });
    }
  });
  return findings;
}

function metricsOf(task: Data): Data[] {
  const names = isObject(task) ? task['metrics'] : undefined;
  return Array.isArray(names) ? names : [];
}

function openGate(model: Model): Finding[] {
  if (valueAt(model.data, ['governance', 'availability', 'data', 'access']) !== 'open') return [];
  return objects(model, 'data', 'contamination', 'controls')
    .filter(({ item }) => item['type'] === 'gated_access')
    .map(({ pointer }) =>
      hint(
        model,
        join(pointer, 'type'),
        'Access is gated here, but governance.availability.data says that it is open.',
      ),
    );
}

function healthData(model: Model): Finding[] {
  if (valueAt(model.data, ['data', 'privacy', 'contains_personal_health_data']) !== false) return [];
  if (isPresent(valueAt(model.data, ['data', 'privacy', 'deidentification']))) return [];
  const real = objects(model, 'data', 'sources').find(({ item }) => item['type'] === 'real_clinical');
  if (!real) return [];
  const message =
    'No personal health data, it says here, but a source is real clinical data. Say how it was de-identified.';
  return [hint(model, '/data/privacy/contains_personal_health_data', message)];
}

function writeTools(model: Model): Finding[] {
  const tested = objects(model, 'evaluation', 'safety').some(({ item }) => item['hazard'] === 'unsafe_action');
  if (tested) return [];
  const tool = objects(model, 'evaluation', 'interaction', 'tools').find(({ item }) => item['effect'] === 'write');
  if (!tool) return [];
  return [
    hint(
      model,
      join(tool.pointer, 'effect'),
      'A tool that writes can do harm, but evaluation.safety has no test for the hazard unsafe_action.',
    ),
  ];
}

function termsOfUse(model: Model): Finding[] {
  const agreement =
    isPresent(valueAt(model.data, ['data', 'ethics', 'data_use_agreement'])) ||
    isObject(valueAt(model.data, ['governance', 'license', 'data']));
  return objects(model, 'data', 'sources')
    .filter(({ item }) => item['type'] === 'real_clinical' && !statesTerms(item['terms']))
    .filter(({ item }) => agreement || isObject(item['license']))
    .map(({ pointer }) =>
      hint(
        model,
        pointer,
        'This clinical source is under an agreement. Say in terms what the agreement lets you pass on, and whether third-party models may see it.',
      ),
    );
}

/** `redistribution: none` is an answer, although the word alone says nothing elsewhere. */
function statesTerms(terms: Data): boolean {
  return isPresent(terms) || (isObject(terms) && terms['redistribution'] === 'none');
}

function sums(model: Model): Finding[] {
  const total = valueAt(model.data, ['data', 'size', 'items']);
  if (typeof total !== 'number') return [];
  const lists: [string[], string][] = [
    [['coverage', 'distribution'], 'The distribution'],
    [['data', 'splits'], 'The splits'],
  ];
  return lists.flatMap(([path, name]): Finding[] => {
    const items = listAt(model, path).flatMap((item) => (isObject(item) ? [item['items']] : []));
    const numbers = items.filter((count): count is number => typeof count === 'number');
    if (numbers.length === 0 || numbers.length < items.length) return [];
    const sum = numbers.reduce((a, b) => a + b, 0);
    if (sum === total) return [];
    return [
      hint(
        model,
        join('', ...path),
        `${name} add${name.endsWith('s') ? '' : 's'} up to ${counted(sum, 'item')}, but data.size.items is ${total}.`,
      ),
    ];
  });
}

function repeated(model: Model, path: string[], key: string, noun: string): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<Data>();
  listAt(model, path).forEach((item, i) => {
    const name = isObject(item) ? item[key] : undefined;
    if (typeof name !== 'string') return;
    if (!seen.has(name)) seen.add(name);
    else if (isPresent(name))
      findings.push(hint(model, join('', ...path, i, key), `There is another ${noun} ${quoted(name)} above.`));
  });
  return findings;
}

function twoRepositories(model: Model): Finding[] {
  const harness = valueAt(model.data, ['evaluation', 'harness', 'repository']);
  const code = valueAt(model.data, ['governance', 'availability', 'code', 'repository']);
  if (typeof harness !== 'string' || typeof code !== 'string' || !isPresent(harness) || !isPresent(code)) return [];
  if (plainUrl(harness) === plainUrl(code)) return [];
  return [
    hint(
      model,
      '/governance/availability/code/repository',
      `evaluation.harness names another repository: ${quoted(harness)}.`,
    ),
  ];
}

function plainUrl(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\.git$/, '')
    .replace(/\/$/, '');
}

function plannedButReleased(model: Model, known: ConsistencyMemo['planned']): Finding[] {
  if (model.data['status'] !== 'released') return [];
  return ['evaluation', 'validity'].flatMap((block) =>
    plannedIn(model.data[block], known).map((pointer): Finding => ({
      code: 'stage-status',
      severity: 'warning',
      message:
        'This is planned, but the benchmark is released. Do it, or say among the limitations that it is not done.',
      place: placeOf(model, `/${block}${pointer}/planned`),
    })),
  );
}

const NONE: readonly string[] = [];

function plannedIn(data: Data, known: ConsistencyMemo['planned']): readonly string[] {
  if (typeof data !== 'object' || data === null) return NONE;
  const before = known.get(data);
  if (before) return before;
  const found: string[] = [];
  const inside = (child: Data, key: string | number): void => {
    for (const pointer of plannedIn(child, known)) found.push(join('', key) + pointer);
  };
  if (Array.isArray(data)) data.forEach(inside);
  else {
    if (data['planned'] === true) found.push('');
    for (const [key, child] of Object.entries(data)) inside(child, key);
  }
  const planned = found.length > 0 ? found : NONE;
  known.set(data, planned);
  return planned;
}
