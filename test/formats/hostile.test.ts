// Foreign files that were made to harm: whatever stands in a slot, the file is judged, converted and exported.
import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../server/src/convert/exports';
import { sourceOf } from '../../server/src/convert/source';
import { definitionFrom } from '../../server/src/convert/to-definition';
import { check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import { detect } from '../../server/src/formats/detect';
import { FOREIGN, type ForeignId } from '../../server/src/formats/foreign/formats';
import { segmentsOf } from '../../server/src/syntax/pointer';

/** What tells a file of each format from others, as entries of JSON; all slots stand beside it. */
const FILES: Record<ForeignId, readonly [name: string, head: Record<string, unknown>]> = {
  benchmarkcard: ['card.json', { benchmark_details: {} }],
  'hf-dataset-card': ['README.md', { pretty_name: 'Ward' }],
  croissant: ['croissant.json', { '@type': 'sc:Dataset', conformsTo: 'http://mlcommons.org/croissant/1.0' }],
  'lm-eval-task': ['medqa.yaml', { task: 'a', output_type: 'b' }],
  'medhelm-schema': ['schema.yaml', { run_groups: [] }],
  'medhelm-benchmark': ['bench.yaml', { prompt_file: 'a', dataset_file: 'b', metrics: [] }],
  'inspect-eval': ['eval.yaml', { title: 'a', group: 'b', tasks: [] }],
  'hf-eval': ['eval.yaml', { evaluation_framework: 'a', tasks: [] }],
  'openai-eval': ['registry.yaml', {}],
  d4d: ['ward_d4d.yaml', {}],
};

const MARK = 'HERE';

type Tree = { [key: string]: Tree | string };

/** A file with a value in each slot of its format. */
function fileOf(format: ForeignId, value: string): string {
  const { slots } = FOREIGN[format].table as { slots: Record<string, string> };
  const isCard = format === 'hf-dataset-card';
  const tree: Tree = {};
  for (const pointer of Object.values(slots)) {
    const [first, ...rest] = segmentsOf(pointer);
    const path = isCard ? (first === 'front_matter' ? rest : []) : [first ?? '', ...rest];
    let into = tree;
    path.forEach((key, i) => {
      // (where a slot stands in another one, that has the value)
      const next = (into[key] ??= i === path.length - 1 ? MARK : {});
      if (typeof next !== 'string') into = next;
    });
  }
  const whole = { ...FILES[format][1], ...(listed(tree) as object) };
  const filled = (data: unknown): string => JSON.stringify(data).replaceAll(`"${MARK}"`, () => value);
  if (FILES[format][0].endsWith('.json')) return filled(whole);
  // (a registry is known by the id of one entry and the class of another)
  const entries = Object.entries(format === 'openai-eval' ? { a: { id: 'a.v0' }, ...whole } : whole);
  const yaml = entries.map(([key, data]) => `${key === '*' ? 'k' : key}: ${filled(data)}\n`).join('');
  return isCard ? `---\n${yaml}---\n\n# Dataset Card for Ward\n` : yaml;
}

/** Keys `*` stand for the items of a list. */
function listed(tree: Tree | string): unknown {
  if (typeof tree === 'string') return tree;
  const entries = Object.entries(tree).map(([key, child]) => [key, listed(child)] as const);
  const [first] = entries;
  return first?.[0] === '*' ? [first[1], first[1]] : Object.fromEntries(entries);
}

/** Values as YAML has them; where JSON has another spelling, the second. */
const VALUES: readonly (readonly [what: string, yaml: string, json?: string])[] = [
  ['null', 'null'],
  ['empty lists', '[[], [[]], [null]]'],
  ['empty objects', '{"a": {}, "b": [{}]}'],
  ['huge numbers', `[1e999, -1e999, ${'9'.repeat(400)}]`],
  ['no numbers', '[.nan, .inf, -.inf]', '[NaN, Infinity]'],
  ['dates', '[2020-01-01T00:00:00Z, 12:30:45]', '["2020-01-01"]'],
  ['booleans', '[true, {"a": false}]'],
  [
    'names of JavaScript',
    '{"__proto__": {"__proto__": "x"}, "constructor": "y", "toString": 1, "hasOwnProperty": null, "length": 5, "then": "z"}',
  ],
  ['texts that name them', '["__proto__", "constructor", "hasOwnProperty", "toString"]'],
  ['odd keys', '{"": "a", "/": "b", "~1": "c", "a/b": {"~": "d"}, "0": "e"}'],
  ['ids that are objects', '[{"id": {"id": []}, "name": [1], "metric": {"a": 1}, "score": {}, "source": []}]'],
  ['lone surrogates', '["\\ud800 nurses", "\udfff patients"]'],
  ['characters that are not seen', '"a\\u0000b \u202e nurses \u2028 \ufeff"'],
  ['marks of formats', '"<!-- <script> --- ... $& ${x} %s \\\\ \\" \' ` | # {{x}}"'],
  ['line endings', '"a\\r\\nb\\rc\\n\\n---\\nd"'],
  ['nesting', `${'['.repeat(80)}${']'.repeat(80)}`],
  ['nesting beyond a limit', `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`],
  ['open brackets', '[{"a": ['],
  ['an anchor in itself', '[&a [*a], &b {x: *b, <<: *b}]', '{"<<": []}'],
  ['merge keys', '{<<: [1, [2], {a: b}], x: 1}', '{"<<": 7}'],
  ['tags', '[!function a.b, !!python/object:os.system {a: 1}, !!binary aGk=, !!set {a, b}]', '["!x"]'],
  ['complex keys', '{[a, b]: c, {x: y}: z, ~: 3, 1: 2}', '{"1": 2}'],
  ['equal keys', `{${'"k": 1, '.repeat(200)}"k": 2}`],
  ['long lists', `[${'"nurses", '.repeat(80)}1]`],
  ['a long text', JSON.stringify('Nurses (ABC) test 1,200 items. '.repeat(200))],
];

describe.each(Object.keys(FILES) as ForeignId[])('a file of %s', (format) => {
  const [path] = FILES[format];
  test('is known as one', () => {
    if (format !== 'openai-eval') expect(detect(path, fileOf(format, '"x"'))?.format).toBe(format);
  });

  test.each(VALUES.map(([what, yaml, json = yaml]) => [what, yaml, json] as const))(
    'with %s in each slot',
    async (_, yaml, json) => {
      const text = fileOf(format, path.endsWith('.json') ? json : yaml);
      const verdicts = await check({ text, path, format, settings: DEFAULT_SETTINGS, host: null, strict: true });
      expect(verdicts).not.toEqual([]);
      for (const { diagnostics, document, model } of verdicts) {
        const { lines } = document;
        for (const { range, message } of diagnostics) {
          expect([range.start, range.end].map((at) => lines.positionAt(lines.offsetAt(at)))).toEqual([
            range.start,
            range.end,
          ]);
          expect(message.length).toBeLessThan(1000);
          expect(message).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
        }
        for (const { write } of Object.values(EXPORTS)) expect(write(model).text).not.toBe('');
      }
      const source = await sourceOf(text, path, null);
      if ('why' in source || source.format === 'medcheck') return;
      const made = definitionFrom({ ...source, path }).text;
      const [again] = await check({
        text: made,
        path: 'medcheck.yaml',
        format: 'medcheck',
        settings: DEFAULT_SETTINGS,
        host: null,
      });
      expect(again?.document.errors).toEqual([]);
      // Nothing has reached what all objects share.
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});
