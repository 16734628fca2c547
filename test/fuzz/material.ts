/** The texts that edits begin with: small, and full of what YAML and JSON can do. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../server/src/syntax/document';

/** A text to begin with. */
export interface Material {
  name: string;
  language: Language;
  text: string;
}

const TRICKY = `# leading comment
medcheck: "1.0"   # trailing
name: x-bench
description: |
  Some text with # no comment
  - not an item

  key: not a key
x_folded: >-
  a
  b
"x_quoted key": 'single ''quoted''
  continued'
x_flow: {a: 1, b: [x, y], c: "z: w"}
x_flowml: [
  a, b,
  c]
# comment between
tasks:
# comment at column 0 in a sequence
- id: t1
  description: plain
    continued
  metrics:
  - m1
  - m2
- id: t2
  description: |
    block
     scalar

  metrics: []
evaluation:
  metrics:
    - id: m1

    # indented comment
    - id: m2
      range: [0, 1]
    -
      id: m3
  reasoning:
    metric: m9

  harness: {repository: "https://example.org/x"}
x_last: end
`;

const ANCHORED = `medcheck: "1.0"
name: anchors
x_base: &base
  review: &who Two senior clinicians read every item
  count: 2
x_list: &list [a, b]
tasks:
  - &t1
    id: t1
    metrics: *list
  - <<: *t1
    id: t2
  - *t1
data:
  sources:
    - name: s1
      type: exam
      license: &lic CC-BY-4.0
    - name: s2
      license: *lic
      <<: [*base, {note: x}]
`;

const WIDE = `---
medcheck: "1.0"
name: Müller 😀 漢字
stage: data
purpose:
  capability: Read an ECG in the emergency department, and say what is wrong with it
  goals: one goal, as a text
  clinical_need:
    statement: A missed infarction kills, and one in fifty is missed
    evidence:
      - docs/need.md
      - {path: docs/other.md, locator: Results}
data:
  size: {items: 12}
  splits:
    - {name: dev, items: 4}
    - name: test
      items: 8
  privacy:
    not_applicable: Every item is a published exam question, no patient is in it
  contamination:
    controls:
      - type: gated_access
        planned: true
evaluation:
  robustness:
    - perturbation: typos
      planned: true
      metric: acc
  metrics: [{id: acc, name: Accuracy, rationale: It is what the exam counts}]
# medcheck-disable-next-line MC03 -- said in the paper
suppress:
  - {criterion: MC11, reason: The paper says it}
assessment:
  MC01: {score: 2}
  MC17: {not_applicable: There are no patients}
`;

/** Several documents: with and without what may stand between and around them. */
const SEVERAL = `# before all
---
medcheck: "1.0"
name: one
tasks:
  - id: a
    description: |
      a text

# after the first

--- # the second
name: two
x_open:

---
# only a comment
---
just a text
---
medcheck: "1.0" # third
tasks:
- id: b
  metrics: &m [x, y]
- id: c
  metrics: *m
  # in the last item

---
- one
- two: [1,
    2]
---

name: last
data:
  size: {items: 3}
`;

const TWO = `medcheck: "1.0"\nname: one\n---\nmedcheck: "1.0"\nname: two\ntasks:\n  - id: a\n`;

/** Lists that are long enough for what was said of each item to be remembered (`LONG` in syntax/aligned.ts). */
const LISTS = `medcheck: "1.0"
name: lists
stage: governance
modalities: [text, image]
tasks:
${times(36, (i) => `  - id: t${i}\n    metrics: [m${i % 40}]\n${i % 3 ? '' : '    type: other\n'}`)}data:
  sources:
${times(34, (i) => `    - {name: s${i}, type: ${i % 2 ? 'exam' : 'real_clinical'}${i % 4 ? '' : ', modality: image'}}\n`)}  splits:
${times(33, (i) => `    - name: p${i}\n      items: ${i % 9 ? i : '"many"'}\n`)}evaluation:
  metrics:
${times(38, (i) => `    - id: m${i}\n      definition: The share of notes that are read right\n${i % 5 ? '      range: [0, 1]\n' : ''}`)}  robustness:
${times(33, (i) => `    - {perturbation: ${i % 2 ? 'typos' : 'paraphrase'}, metric: m1${i % 7 ? '' : ', planned: true'}}\n`)}validity:
  discrimination:
    systems:
${times(34, (i) => `      - name: S${i}\n        scores: [{metric: m1, value: 0.${i}}]\n${i % 6 ? '' : '        planned: true\n'}`)}x_own: [${times(40, (i) => `${i}, `)}0]
`;

function times(count: number, piece: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => piece(i)).join('');
}

/** What may be wrong in a JSON text, in one place or in many. */
const BREAKS: [string, (json: string) => string][] = [
  ['a comma too few', (json) => json.replace('"data",', '"data"')],
  ['commas too few', (json) => json.replace(/",(?=\n {6})/g, '"')],
  ['commas too many', (json) => json.replace(/(?=\n {2,6}[\]}])/g, ',')],
  ['a text not closed', (json) => json.replace('"data",', '"data,')],
  ['texts not closed', (json) => json.replace(/",(?=\n {4}")/g, ',')],
  ['no values', (json) => json.replace(/(?<=\n {4}"\w+": )("[^"]*"|true|12)/g, '')],
  ['half a key', (json) => json.replace('"stage"', '"sta\n  "stage"')],
  ['comments', (json) => json.replace(/(?=\n {4})/g, ' // note,').replace('"goals"', '/* a, */ "goals"')],
  ['words', (json) => json.replace(/true/g, 'yes, no').replace('"data"', 'data')],
  ['escapes', (json) => json.replace(/an ECG|MC\d\d|acc/g, '\\x\\u12')],
  ['a bracket too many', (json) => json.replace('"data",', '"data", ],')],
  ['a bracket too few', (json) => json.replace('"docs/need.md",', '"docs/need.md", [')],
];

/** The material, the larger part of it YAML. */
export function material(): Material[] {
  const example = readFileSync(path.resolve(__dirname, '../../examples/triage-notes/medcheck.yaml'), 'utf8');
  const json = (text: string, space?: number): string => JSON.stringify(parse(text, { merge: true }), null, space);
  const yaml = (name: string, text: string): Material => ({ name, language: 'yaml', text });
  return [
    yaml('tricky', TRICKY),
    yaml('tricky CRLF', TRICKY.replaceAll('\n', '\r\n')),
    yaml('anchored', ANCHORED),
    yaml('wide', WIDE),
    yaml('two documents', TWO),
    yaml('several documents', SEVERAL),
    yaml('several documents CRLF', SEVERAL.replaceAll('\n', '\r\n')),
    yaml('joined documents', `${TRICKY}---\n${ANCHORED}${WIDE}`),
    yaml('joined and broken', `${ANCHORED}x_bad: @1\n---\n${ANCHORED}x_bad: *nobody\n---\n${TWO}`),
    yaml('long lists', LISTS),
    yaml('example', example),
    { name: 'JSON', language: 'json', text: json(WIDE, 2) },
    { name: 'JSON, tight', language: 'json', text: json(TRICKY) },
    { name: 'JSON, long lists', language: 'json', text: json(LISTS, 1) },
    { name: 'JSON, example', language: 'json', text: `${json(example, 2)}\n` },
    ...BREAKS.map(([name, put]) => ({ name: `JSON, ${name}`, language: 'json' as const, text: put(json(WIDE, 2)) })),
  ];
}
