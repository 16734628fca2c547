/** Findings on what a definition says in two places: references that lead nowhere, and statements that do not fit. */
import { isPresent } from '../formats/absent';
import { type Finding, type Model, placeOf, valueAt } from '../formats/model';
import { closest } from '../formats/definition/read';
import { counted, quoted } from '../formats/words';
import { type Data, type DataObject, isObject } from '../syntax/node';
import { join } from '../syntax/pointer';
import { TASK_METRICS, texts } from './references';

/**
 * Looks for statements that contradict each other, and for references to nothing.
 * @param model the model.
 * @returns `dangling-reference` warnings and `consistency` hints.
 */
export function consistencyFindings(model: Model): Finding[] {
  return [
    ...danglingMetrics(model),
    ...openGate(model),
    ...healthData(model),
    ...writeTools(model),
    ...termsOfUse(model),
    ...sums(model),
    ...repeated(model),
    ...twoRepositories(model),
    ...plannedButReleased(model),
  ];
}

function objects(model: Model, ...path: string[]): { item: DataObject; pointer: string }[] {
  const list = valueAt(model.data, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item, i) => (isObject(item) ? [{ item, pointer: join(join('', ...path), i) }] : []));
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
  const defined = objects(model, 'evaluation', 'metrics').map(({ item }) => item['id']);
  return defined.filter((id): id is string => typeof id === 'string');
}

function danglingMetrics(model: Model): Finding[] {
  const ids = metricIds(model);
  const known = new Set(ids);
  let guesses = 0;
  return texts(model.data, TASK_METRICS).flatMap(({ text, pointer }): Finding[] => {
    if (known.has(text)) return [];
    const guess = guesses++ < MAX_GUESSES ? closest(text, ids) : undefined;
    const message = `No metric ${quoted(text)} is defined in evaluation.metrics.${guess ? ` Did you mean ${quoted(guess)}?` : ''}`;
    return [{ code: 'dangling-reference', severity: 'warning', message, place: placeOf(model, pointer) }];
  });
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
    const items = objects(model, ...path).map(({ item }) => item['items']);
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

function repeated(model: Model): Finding[] {
  const lists: [string[], string, string][] = [
    [['tasks'], 'id', 'task'],
    [['evaluation', 'metrics'], 'id', 'metric'],
    [['data', 'splits'], 'name', 'split'],
  ];
  return lists.flatMap(([path, key, noun]) => {
    const seen = new Set<Data>();
    return objects(model, ...path).flatMap(({ item, pointer }): Finding[] => {
      const name = item[key];
      if (typeof name !== 'string' || !isPresent(name)) return [];
      if (seen.has(name)) return [hint(model, join(pointer, key), `There is another ${noun} ${quoted(name)} above.`)];
      seen.add(name);
      return [];
    });
  });
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

function plannedButReleased(model: Model): Finding[] {
  if (model.data['status'] !== 'released') return [];
  const findings: Finding[] = [];
  const look = (value: Data, pointer: string): void => {
    if (Array.isArray(value)) value.forEach((item, i) => look(item, join(pointer, i)));
    if (!isObject(value)) return;
    if (value['planned'] === true) {
      const message =
        'This is planned, but the benchmark is released. Do it, or say among the limitations that it is not done.';
      findings.push({
        code: 'stage-status',
        severity: 'warning',
        message,
        place: placeOf(model, join(pointer, 'planned')),
      });
    }
    for (const [key, child] of Object.entries(value)) look(child, join(pointer, key));
  };
  look(model.data['evaluation'], '/evaluation');
  look(model.data['validity'], '/validity');
  return findings;
}
