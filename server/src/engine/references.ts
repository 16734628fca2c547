/** Which keys define the ids of metrics and tasks, and which keys refer to them. */
import { isPresent } from '../formats/absent';
import { type Model, valueAt } from '../formats/model';
import type { Data } from '../syntax/node';
import { join, segmentsOf } from '../syntax/pointer';

/** What has an id that other keys can name. */
export type ReferentKind = 'metric' | 'task';

/** Where each kind is defined: the list, in whose items `id` is the definition. */
export const DEFINED_IN: Readonly<Record<ReferentKind, string>> = { metric: '/evaluation/metrics', task: '/tasks' };

/** The metrics that tasks name. A name that is defined nowhere is a finding here, and here alone. */
export const TASK_METRICS = '/tasks/*/metrics/*';

/** Where metrics are named, with `*` for any item of a list. No key refers to a task. */
export const METRIC_USES: readonly string[] = [
  TASK_METRICS,
  '/evaluation/reasoning/metric',
  '/evaluation/robustness/*/metric',
  '/evaluation/generalization/*/metric',
  '/evaluation/uncertainty/metrics/*',
  '/evaluation/safety/*/metric',
  '/evaluation/fairness/*/metric',
  '/evaluation/multimodal/conflict/metric',
  '/evaluation/multimodal/missing_context/metric',
  '/evaluation/multimodal/ablation/metric',
  '/evaluation/multimodal/substitution/metric',
  '/evaluation/multimodal/uncertainty/metric',
];

/** One place that holds an id. */
export interface Occurrence {
  kind: ReferentKind;
  id: string;
  /** A pointer into the model's data. */
  pointer: string;
  isDefinition: boolean;
}

/**
 * Every place of a model that defines or names a metric or a task.
 * @param model the model.
 * @returns the definitions first; placeholders and other absent texts are no ids.
 */
export function occurrences(model: Model): Occurrence[] {
  const defined = (kind: ReferentKind): Occurrence[] =>
    texts(model.data, `${DEFINED_IN[kind]}/*/id`).map(({ text, pointer }) => ({
      kind,
      id: text,
      pointer,
      isDefinition: true,
    }));
  const uses = METRIC_USES.flatMap((pattern) => texts(model.data, pattern)).map(({ text, pointer }): Occurrence => ({
    kind: 'metric',
    id: text,
    pointer,
    isDefinition: false,
  }));
  return [...defined('metric'), ...defined('task'), ...uses];
}

/**
 * The texts with substance that stand at a pattern.
 * @param data plain data.
 * @param pattern JSON pointer, with `*` for any item of a list.
 * @returns each text with its pointer, in order.
 */
export function texts(data: Data, pattern: string): { text: string; pointer: string }[] {
  let places: { value: Data; pointer: string }[] = [{ value: data, pointer: '' }];
  for (const segment of segmentsOf(pattern)) {
    places = places.flatMap(({ value, pointer }) => {
      if (segment !== '*') return { value: valueAt(value, [segment]), pointer: join(pointer, segment) };
      return Array.isArray(value) ? value.map((item, i) => ({ value: item, pointer: join(pointer, i) })) : [];
    });
  }
  return places.flatMap(({ value, pointer }) =>
    typeof value === 'string' && isPresent(value) ? [{ text: value, pointer }] : [],
  );
}
