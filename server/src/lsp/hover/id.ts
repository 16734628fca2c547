/** What a hover says on the id of a metric or a task, where it is defined and where it is used. */
import type { Verdict } from '../../engine/check';
import { keyName } from '../../engine/feeds';
import { DEFINED_IN, METRIC_USES, type Occurrence, occurrences, texts } from '../../engine/references';
import { schemaAt } from '../../formats/definition/shape';
import { valueAt } from '../../formats/model';
import { type Data, type DataObject, isObject } from '../../syntax/node';
import { join, parentOf, segmentsOf } from '../../syntax/pointer';
import { escaped } from '../../report/escape';

/** So many places that use a metric are named. */
const MAX_USES = 6;

/**
 * A metric or a task.
 * @param occurrence the place that defines or names it.
 * @param verdict the verdict on the document.
 * @returns Markdown.
 */
export function idHover({ kind, id }: Occurrence, verdict: Verdict): string {
  const { model } = verdict;
  const definition = occurrences(model).find((o) => o.isDefinition && o.kind === kind && o.id === id);
  const item = valueAt(model.data, segmentsOf(parentOf(definition?.pointer ?? '') ?? ''));
  const heading = `**${escaped(id, 80)}** — a ${kind}`;
  if (!definition || !isObject(item)) return `${heading}\n\nIt is not defined in \`${keyName(DEFINED_IN[kind])}\`.`;
  const lines = kind === 'metric' ? [...metricLines(item), usesOf(id, verdict)] : taskLines(item);
  return [heading, ...lines].join('\n\n');
}

function metricLines(metric: DataObject): string[] {
  const { range, higher_is_better: higher, chance_level: chance } = metric;
  const facts = [
    ...valueLine(metric, 'dimension', '/evaluation/metrics/*/dimension'),
    ...(Array.isArray(range) && range.every((bound) => typeof bound === 'number')
      ? [`From ${range.join(' to ')}.`]
      : []),
    ...(typeof higher === 'boolean' ? [`${higher ? 'Higher' : 'Lower'} is better.`] : []),
    ...(typeof chance === 'number' ? [`Guessing reaches ${chance}.`] : []),
  ];
  return [...textOf(metric['name']), ...textOf(metric['definition']), ...(facts.length > 0 ? [facts.join(' ')] : [])];
}

function taskLines(task: DataObject): string[] {
  const metrics = texts(task, '/metrics/*').map(({ text }) => escaped(text, 60));
  const shown =
    metrics.length > MAX_USES ? [...metrics.slice(0, MAX_USES), `${metrics.length - MAX_USES} more`] : metrics;
  return [
    ...textOf(task['name']),
    ...valueLine(task, 'type', '/tasks/*/type'),
    ...textOf(task['clinical_activity']),
    ...(shown.length > 0 ? [`Scored by ${shown.join(', ')}.`] : []),
  ];
}

/** A value of an enumeration with what it means. */
function valueLine(item: DataObject, key: string, place: string): string[] {
  const value = item[key];
  const schema = schemaAt(place);
  const index = typeof value === 'string' ? (schema?.enum?.indexOf(value) ?? -1) : -1;
  if (index < 0) return [];
  const name = `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`;
  return [`${name}: ${schema?.enum?.[index]}. ${schema?.enumDescriptions?.[index] ?? ''}`.trim()];
}

function textOf(value: Data): string[] {
  return typeof value === 'string' ? [escaped(value, 300)] : [];
}

function usesOf(id: string, { model }: Verdict): string {
  const tasks = texts(model.data, '/tasks/*/metrics/*').filter(({ text }) => text === id);
  const places = tasks.map(({ pointer }) => {
    const name = valueAt(model.data, segmentsOf(join(parentOf(parentOf(pointer) ?? '') ?? '', 'id')));
    return typeof name === 'string' ? `the task ${escaped(name, 60)}` : 'a task';
  });
  for (const pattern of METRIC_USES.slice(1)) {
    if (texts(model.data, pattern).some(({ text }) => text === id))
      places.push(keyName(parentOf(pattern.replace(/\/\*$/, '')) ?? ''));
  }
  const unique = [...new Set(places)];
  if (unique.length === 0) return 'Nothing in this file names it.';
  const shown = unique.length > MAX_USES ? [...unique.slice(0, MAX_USES), `${unique.length - MAX_USES} more`] : unique;
  return `Used by ${shown.join(', ')}.`;
}
