import { defineCriterion, part } from '../criterion';
import { all, any, at, type Check, every, has, key, lasting, ofList, present, some, where } from '../vocabulary';

/** Every task names a metric that is defined: one of these has its id. */
const everyTaskNames = ofList((metrics): Check => {
  const ids = new Set(metrics.items().map((metric) => metric.get('id').text));
  return lasting(`MC26 ${JSON.stringify([...ids])}`, () => {
    const defined = where((name) => name.text !== undefined && ids.has(name.text), 'a metric that is defined');
    return at('/tasks', every(key('metrics', some(defined))));
  });
});

export const metrics = defineCriterion({
  id: 'MC26',
  stage: 'evaluation',
  title: 'Metrics defined',
  question: 'Is every metric defined (range or direction) and fit for its task?',
  why: 'Exact match on free text punishes style; lexical overlap rewards fluent error.',
  keys: ['/evaluation/metrics', '/tasks'],
  full: [
    part('there is a metric', at('/evaluation/metrics', some(present))),
    part(
      'every metric has definition, and range or higher_is_better',
      at('/evaluation/metrics', every(all(has('definition'), any(has('range'), has('higher_is_better'))))),
    ),
    part('every task names a metric that is defined', (d) => everyTaskNames(d.at('/evaluation/metrics'))(d)),
  ],
  partial: {
    words: 'some metric has a definition',
    check: at('/evaluation/metrics', some(key('definition', present))),
  },
  numbering: 'reconstructed',
  waivable: false,
  readings: [
    'A metric that a task names is defined when an entry of evaluation.metrics has its id; one such metric a task is enough.',
  ],
  unmet: 'No metric has a definition.',
  example: `
tasks:
  - id: alert
    metrics: [missed-sepsis-rate]
evaluation:
  metrics:
    - id: missed-sepsis-rate
      dimension: safety
      definition: Share of patients with sepsis for whom no alert is raised within the first hour
      higher_is_better: false
`,
});
