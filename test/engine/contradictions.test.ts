// What a definition and the files that it imports say differently.
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../server/src/engine/check';
import { readFile, textsAt } from '../formats/reading';

const CARD = `---
license: cc-by-4.0
pretty_name: Ward
task_categories: [question-answering]
dataset_info:
  splits:
  - {name: train, num_examples: 800}
  - {name: test, num_examples: 200}
  - {name: validation, num_examples: 100}
---
`;

const TASK = `task: ward_er
dataset_path: example-org/ward
test_split: test
metric_list:
  - {metric: acc, higher_is_better: false}
  - {metric: f1, higher_is_better: true}
metadata: {version: 2.0}
`;

const DEFINITION = `medcheck: "1.0"
imports: [README.md, ward.yaml]
name: Ward
version: "1.0"
purpose: {capability: Answers questions of nurses}
tasks: [{id: ward-icu, name: ICU}]
data:
  size: {items: 1000}
  splits:
    - {name: train, role: train, items: 800}
    - {name: test, role: test, items: 250}
evaluation:
  metrics:
    - {id: acc, dimension: accuracy, higher_is_better: true}
governance: {license: {data: CC BY-SA 4.0}}
`;

const FILES = { 'README.md': CARD, 'ward.yaml': TASK };

function said(verdict: Verdict): string[] {
  return verdict.diagnostics.filter(({ code }) => code === 'consistency').map(({ message }) => message);
}

describe('contradictions', () => {
  test('each is a hint at what the definition says', async () => {
    const verdict = await readFile(DEFINITION, 'medcheck.yaml', FILES);
    expect(said(verdict)).toEqual([
      'Here the version is "1.0", but in "ward.yaml" it is "2.0".',
      '"ward.yaml" has the task "ward_er", which this list does not have.',
      'Here the number of items is "1000", but in "README.md" it is "1100".',
      '"README.md" has the split "validation", which this list does not have.',
      'The splits add up to 1050 items, but data.size.items is 1000.',
      'Here the size of the split "test" is "250", but in "README.md" it is "200".',
      '"ward.yaml" has the metric "f1", which this list does not have.',
      'Here for the metric "acc", whether higher is better is "true", but in "ward.yaml" it is "false".',
      'Here the licence of the data is "CC BY-SA 4.0", but in "README.md" it is "CC-BY-4.0".',
    ]);
    expect(textsAt(verdict, 'consistency')).toEqual([
      '"1.0"',
      'tasks',
      '1000',
      'splits',
      'splits',
      '250',
      'metrics',
      'true',
      'CC BY-SA 4.0',
    ]);
  });

  test('and names the place in the other file', async () => {
    const verdict = await readFile(DEFINITION, 'medcheck.yaml', FILES);
    const places = verdict.diagnostics
      .filter(({ code }) => code === 'consistency')
      .map(({ related }) => related.map(({ path, range }) => `${path ?? 'here'}:${range.start.line}`).join());
    expect(places).toEqual([
      'ward.yaml:6',
      'ward.yaml:0',
      'README.md:6',
      'README.md:8',
      '',
      'README.md:7',
      'ward.yaml:5',
      'ward.yaml:4',
      'README.md:1',
    ]);
  });

  test('who says less, or the same in other words, does not contradict', async () => {
    const same = `medcheck: "1.0"\nimports: [README.md, ward.yaml]\nname: Ward\nversion: v2\npurpose: {capability: x}\n`;
    expect(said(await readFile(same, 'medcheck.yaml', FILES))).toEqual([]);
    const licensed = `${same}governance: {license: {data: CC-BY-4.0}}\n`;
    expect(said(await readFile(licensed, 'medcheck.yaml', FILES))).toEqual([]);
  });

  test('a split of which a file says two sizes is not compared', async () => {
    const card = CARD.replace('name: validation', 'name: test');
    const text = `medcheck: "1.0"\nimports: [README.md]\nname: Ward\npurpose: {capability: x}\ndata: {splits: [{name: test, items: 300}, {name: train, items: 1}]}\n`;
    expect(said(await readFile(text, 'medcheck.yaml', { 'README.md': card }))).toEqual([]);
  });

  test('two imported files: at the later one, with both places', async () => {
    const other = CARD.replace('cc-by-4.0', 'mit');
    const text = 'medcheck: "1.0"\nimports: [README.md, old/README.md]\nname: Ward\npurpose: {capability: x}\n';
    const verdict = await readFile(text, 'medcheck.yaml', { 'README.md': CARD, 'old/README.md': other });
    const [found] = verdict.diagnostics.filter(({ code }) => code === 'consistency');
    expect(found?.message).toBe(
      'In "README.md" the licence of the data is "CC-BY-4.0", but in "old/README.md" it is "MIT".',
    );
    expect(textsAt(verdict, 'consistency')).toEqual(['old/README.md']);
    expect(found?.related.map(({ path, range }) => `${path ?? ''}:${range.start.line}`)).toEqual([
      'README.md:1',
      'old/README.md:1',
    ]);
  });

  test('scores are what they are without the other files saying otherwise', async () => {
    const alone = await readFile(DEFINITION.replace(/imports.*\n/, ''), 'medcheck.yaml', {});
    const together = await readFile(DEFINITION, 'medcheck.yaml', FILES);
    for (const [i, { criterion, score }] of alone.assessments.entries())
      expect((together.assessments[i]?.score ?? 0) >= (score ?? 0), criterion.id).toBe(true);
  });
});
