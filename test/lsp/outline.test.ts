/** The outline, foldable regions and growing selections. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type DocumentSymbol,
  type FoldingRange,
  type Position,
  type Range,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver/node';
import { EDITOR, Session, type SessionOptions, at, endSessions, fakePlatform, range } from './session';

afterEach(endSessions);

const URI = 'file:///w/medcheck.yaml';
const JSON_URI = 'file:///w/medcheck.json';
const OTHER = 'file:///w/other.yaml';
const EXAMPLE = readFileSync(path.join(__dirname, '../../examples/angorbench/medcheck.yaml'), 'utf8');

async function opened(text: string, uri = URI, options: SessionOptions = {}): Promise<Session> {
  const session = await Session.start({ platform: fakePlatform(), ...options });
  session.open(uri, text);
  return session;
}

/** Whether one range lies within another. */
function isWithin({ start, end }: Range, outer: Range): boolean {
  const isBefore = (a: Position, b: Position): boolean =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return isBefore(outer.start, start) && isBefore(end, outer.end);
}

describe('the outline', () => {
  async function symbols(text: string, uri = URI): Promise<DocumentSymbol[]> {
    return (await opened(text, uri)).ask<DocumentSymbol[]>('documentSymbol', uri);
  }

  /** Names and details, indented by level. */
  function lines(found: readonly DocumentSymbol[], indent = ''): string[] {
    return found.flatMap(({ name, detail, children }) => [
      `${indent}${name}${detail === undefined ? '' : ` = ${detail}`}`,
      ...lines(children ?? [], `${indent}  `),
    ]);
  }

  test('lists keys with their values, and list items by what tells them apart', async () => {
    const text = `medcheck: "1.0"
tasks:
  - id: triage
    name: Triage level
  - name: No id
  - {input: Only a text, items: 3}
  - items: 7
  - Plain text
  - []
evaluation: {robustness: [{perturbation: typo}]}
empty:
`;
    expect(lines(await symbols(text))).toEqual([
      'medcheck = 1.0',
      'tasks = 6 items',
      '  triage',
      '    id = triage',
      '    name = Triage level',
      '  No id',
      '    name = No id',
      '  Only a text',
      '    input = Only a text',
      '    items = 3',
      '  7',
      '    items = 7',
      '  Plain text',
      '  6 = 0 items',
      'evaluation',
      '  robustness = 1 item',
      '    typo',
      '      perturbation = typo',
      'empty',
    ]);
  });

  test('a range covers the whole node, and the selection the key or the name', async () => {
    const text = `medcheck: "1.0"
purpose: # why
  capability: |
    Recognise sepsis

  goals:
  - "a 🩺 goal" # c

# end
tasks: [{name: N, id: "t"}]
`;
    const found = await symbols(text);
    const multi = (a: [number, number], b: [number, number]): Range => ({
      start: { line: a[0], character: a[1] },
      end: { line: b[0], character: b[1] },
    });
    const brief = (symbol: DocumentSymbol | undefined): unknown => [
      symbol?.kind,
      symbol?.range,
      symbol?.selectionRange,
    ];
    const [medcheck, purpose, tasks] = found;
    expect(brief(medcheck)).toEqual([SymbolKind.String, range(0, 0, 15), range(0, 0, 8)]);
    expect(brief(purpose)).toEqual([SymbolKind.Object, multi([1, 0], [6, 15]), range(1, 0, 7)]);
    expect(brief(purpose?.children?.[0])).toEqual([SymbolKind.String, multi([2, 2], [3, 20]), range(2, 2, 12)]);
    expect(brief(purpose?.children?.[1])).toEqual([SymbolKind.Array, multi([5, 2], [6, 15]), range(5, 2, 7)]);
    expect(brief(purpose?.children?.[1]?.children?.[0])).toEqual([SymbolKind.String, range(6, 4, 15), range(6, 4, 15)]);
    expect(brief(tasks?.children?.[0])).toEqual([SymbolKind.Object, range(9, 8, 26), range(9, 22, 25)]);
  });

  test('in JSON with CRLF, with errors in it', async () => {
    const text = '{\r\n  "medcheck": "1.0",\r\n  "x": {"🩺": [true, null, 2]},\r\n  "broken": \r\n}';
    const found = await symbols(text, JSON_URI);
    expect(lines(found)).toEqual(['medcheck = 1.0', 'x', '  🩺 = 3 items', '    true', '    null', '    2', 'broken']);
    const list = found[1]?.children?.[0];
    expect([list?.range, list?.selectionRange]).toEqual([range(2, 8, 29), range(2, 8, 12)]);
    expect(list?.children?.map(({ kind }) => kind)).toEqual([SymbolKind.Boolean, SymbolKind.Null, SymbolKind.Number]);
  });

  test('several documents are listed one by one', async () => {
    const found = await symbols('medcheck: "1.0"\nname: First\n---\nmedcheck: "1.0"\ntasks: []\n');
    expect(lines(found)).toEqual([
      'First',
      '  medcheck = 1.0',
      '  name = First',
      'Document 2',
      '  medcheck = 1.0',
      '  tasks = 0 items',
    ]);
  });

  test('what an alias or a merge key repeats is listed where it is written', async () => {
    const found = await symbols('medcheck: "1.0"\nx_a: &a {b: 1}\ntasks: *a\ndata:\n  <<: *a\n  size: 1\n');
    expect(lines(found)).toEqual(['medcheck = 1.0', 'x_a', '  b = 1', 'tasks', 'data', '  size = 1']);
  });

  test('in each, children lie within their parent and the selection within the range', async () => {
    const check = (found: readonly DocumentSymbol[], outer?: Range): number =>
      found.reduce((sum, symbol) => {
        expect(isWithin(symbol.selectionRange, symbol.range), symbol.name).toBe(true);
        if (outer) expect(isWithin(symbol.range, outer), symbol.name).toBe(true);
        return sum + 1 + check(symbol.children ?? [], symbol.range);
      }, 0);
    expect(check(await symbols(EXAMPLE))).toBeGreaterThan(400);
  });

  test('whatever a document says, a name is short, visible and never empty', async () => {
    const text = `medcheck: "1.0"\n"": 1\n"\\u202e\\u200b": 2\n"${'k'.repeat(1_000)}": 3\ntasks: [{id: "\\u2066"}, "${'t'.repeat(100_000)}"]\n`;
    const found = await symbols(text);
    expect(lines(found)).toEqual([
      'medcheck = 1.0',
      '… = 1',
      '… = 2',
      `${'k'.repeat(59)}… = 3`,
      'tasks = 2 items',
      '  1',
      '    id',
      `  ${'t'.repeat(59)}…`,
    ]);
  });

  test('an endless list is cut, and the outer levels are kept', async () => {
    const text = `medcheck: "1.0"\ndata: {x_ids: [${'1, '.repeat(9_000)}1]}\nevaluation: {metrics: []}\n`;
    const found = await symbols(text);
    const all = lines(found);
    expect(all).toHaveLength(5_000);
    expect(found.map(({ name }) => name)).toEqual(['medcheck', 'data', 'evaluation']);
    expect(all.at(-1)).toBe('  metrics = 0 items');
  });

  test('a client that knows no tree gets a list', async () => {
    const capabilities = { ...EDITOR, textDocument: { ...EDITOR.textDocument, documentSymbol: {} } };
    const session = await opened('medcheck: "1.0"\ntasks: [{id: t}]\n', URI, { capabilities });
    expect(await session.ask<SymbolInformation[]>('documentSymbol', URI)).toEqual([
      { name: 'medcheck', kind: SymbolKind.String, location: { uri: URI, range: range(0, 0, 15) } },
      { name: 'tasks', kind: SymbolKind.Array, location: { uri: URI, range: range(1, 0, 16) } },
      { name: 't', kind: SymbolKind.Object, location: { uri: URI, range: range(1, 8, 15) }, containerName: 'tasks' },
      { name: 'id', kind: SymbolKind.String, location: { uri: URI, range: range(1, 9, 14) }, containerName: 't' },
    ]);
  });

  test('a file that is none of ours has none', async () => {
    expect(await (await opened('a: 1\n', OTHER)).ask('documentSymbol', OTHER)).toBeNull();
  });
});

describe('folding', () => {
  async function folds(text: string, uri = URI, options: SessionOptions = {}): Promise<unknown[]> {
    const found = await (await opened(text, uri, options)).ask<FoldingRange[]>('foldingRange', uri);
    return found.map(({ startLine, endLine, kind }) => [startLine, endLine, ...(kind ? [kind] : [])]);
  }

  test('blocks, lists, block texts, brackets and comments fold', async () => {
    const text = `# one
# two
medcheck: "1.0"
purpose:
  capability: >
    Recognise
    sepsis

  # a
  # b
  goals:
  - one
  - two

tasks: [
  {id: a,
   type: triage},
]
x: 1
`;
    expect(await folds(text)).toEqual([
      [0, 1, 'comment'],
      [3, 12],
      [4, 6],
      [8, 9, 'comment'],
      [10, 12],
      [14, 16],
      [15, 16],
    ]);
  });

  test('nothing is lost that indentation would fold: in a broken file, under a comment, beyond the last value', async () => {
    const text = `medcheck: "1.0"
purpose:
  capability: [
  goals: x
# a comment between
  out_of_scope: y
  # a comment at the end
tasks:
\t- a
`;
    expect(await folds(text)).toEqual([
      [1, 3],
      [2, 3],
      [4, 6],
      [7, 8],
    ]);
  });

  test('regions fold from mark to mark, and may be nested', async () => {
    const text = '#region all\nmedcheck: "1.0"\n# region x\n# a\n# b\n# endregion\nname: A\n#endregion\n#endregion\n';
    expect(await folds(text)).toEqual([
      [0, 7, 'region'],
      [2, 5, 'region'],
      [3, 4, 'comment'],
    ]);
  });

  test('in JSON the closing bracket stays in view', async () => {
    const text = '{\r\n  "medcheck": "1.0",\r\n  "tasks": [\r\n    {"id": "a",\r\n     "name": "b"}\r\n  ]\r\n}\r\n';
    expect(await folds(text, JSON_URI)).toEqual([
      [0, 5],
      [2, 4],
    ]);
  });

  test('each document of a file folds', async () => {
    expect(await folds('medcheck: "1.0"\ndata:\n  size: 1\n---\ndata:\n  size: 2\n')).toEqual([
      [1, 2],
      [4, 5],
    ]);
  });

  test('no more are sent than the client takes', async () => {
    const capabilities = { ...EDITOR, textDocument: { ...EDITOR.textDocument, foldingRange: { rangeLimit: 3 } } };
    expect(await folds(EXAMPLE, URI, { capabilities })).toHaveLength(3);
  });

  test('whatever the lines, what indentation folds is folded as far at least', async () => {
    const session = await opened('medcheck: "1.0"\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a:', ' b:', '  c: 1', '  - d', '- e', '# f', '', ' # g', '   h: [', ']'), {
          maxLength: 12,
        }),
        async (middle) => {
          const text = ['medcheck: "1.0"', ...middle].join('\n');
          session.change(URI, text);
          const found = await session.ask<FoldingRange[]>('foldingRange', URI);
          for (const [start, end] of byIndentation(text.split('\n'))) {
            const same = found.find(({ startLine }) => startLine === start);
            expect(same?.endLine, `line ${start} of ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(end);
          }
          for (const { startLine: s, endLine: e } of found) {
            expect(e).toBeGreaterThan(s);
            // Of two that cross, an editor drops one.
            const crossed = byIndentation(text.split('\n')).find(
              ([a, b]) => (a < s && s <= b && b < e) || (s < a && a <= e && e < b),
            );
            expect(crossed, `lines ${s} to ${e} of ${JSON.stringify(text)}`).toBeUndefined();
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  /** What an editor folds without us: a line, and the deeper ones that follow it. */
  function byIndentation(lines: readonly string[]): [number, number][] {
    return lines.flatMap((line, i): [number, number][] => {
      const indent = line.search(/\S/);
      if (indent < 0) return [];
      let end = i;
      for (let k = i + 1; k < lines.length; k++) {
        const next = (lines[k] ?? '').search(/\S/);
        if (next >= 0 && next <= indent) break;
        if (next > indent) end = k;
      }
      return end > i ? [[i, end]] : [];
    });
  }

  test('a file that is none of ours is left to the editor', async () => {
    expect(await (await opened('a:\n  b: 1\n', OTHER)).ask('foldingRange', OTHER)).toBeNull();
  });
});

describe('a growing selection', () => {
  /** The texts that a selection grows through. */
  async function steps(text: string, position: Position, uri = URI): Promise<string[]> {
    const session = await opened(text, uri);
    const [found] = (await session.ask<SelectionRange[]>('selectionRange', uri, { positions: [position] })) ?? [];
    const starts = text.split('\n').reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0]);
    const offset = ({ line, character }: Position): number => (starts[line] ?? 0) + character;
    const texts: string[] = [];
    for (let step: SelectionRange | undefined = found; step; step = step.parent) {
      texts.push(text.slice(offset(step.range.start), offset(step.range.end)));
    }
    return texts;
  }

  const TEXT = `medcheck: "1.0" # c
tasks:
  - id: "a b"
    items: 3
  - {id: two}
x: 1
`;

  test('text, quotes, entry, object, list, and so on to the root', async () => {
    expect(await steps(TEXT, at(TEXT, 'a b', 1))).toEqual([
      'a b',
      '"a b"',
      'id: "a b"',
      'id: "a b"\n    items: 3',
      '- id: "a b"\n    items: 3\n  - {id: two}',
      'tasks:\n  - id: "a b"\n    items: 3\n  - {id: two}',
      TEXT.trimEnd(),
    ]);
  });

  test('on a key, from the key', async () => {
    expect((await steps(TEXT, at(TEXT, 'items', 2))).slice(0, 3)).toEqual([
      'items',
      'items: 3',
      'id: "a b"\n    items: 3',
    ]);
    expect((await steps(TEXT, at(TEXT, 'id: two'))).slice(0, 3)).toEqual(['id', 'id: two', '{id: two}']);
  });

  test('between key and value, from both', async () => {
    expect((await steps(TEXT, at(TEXT, ' "1.0"')))[0]).toBe('medcheck: "1.0"');
  });

  test('in JSON', async () => {
    const text = '{"medcheck": "1.0",\r\n "tasks": [{"🩺": "é"}]}';
    expect(await steps(text, at(text, 'é'), JSON_URI)).toEqual([
      'é',
      '"é"',
      '"🩺": "é"',
      '{"🩺": "é"}',
      '[{"🩺": "é"}]',
      '"tasks": [{"🩺": "é"}]',
      text,
    ]);
    expect((await steps(text, at(text, '🩺'), JSON_URI)).slice(0, 3)).toEqual(['🩺', '"🩺"', '"🩺": "é"']);
  });

  test('outside of everything it stays where it is; each position has its own', async () => {
    const session = await opened(`\n\n${TEXT}\n\n# end\n`);
    const positions = [at('', ''), at(`\n\n${TEXT}`, 'x: 1', 3), { line: 99, character: 0 }];
    const found = await session.ask<SelectionRange[]>('selectionRange', URI, { positions });
    expect(found.map((step) => step.range)).toEqual([range(0, 0, 0), range(7, 3, 4), range(99, 0, 0)]);
    expect(found.map((step) => step.parent !== undefined)).toEqual([false, true, false]);
  });

  test('each step lies in the next and is larger, wherever it begins', async () => {
    const session = await opened(EXAMPLE);
    const lines = EXAMPLE.split('\n');
    const positions = lines.flatMap((line, i) =>
      [0, 3, 9, line.length].filter((c) => c <= line.length).map((character) => ({ line: i, character })),
    );
    const found = await session.ask<SelectionRange[]>('selectionRange', URI, { positions });
    expect(found).toHaveLength(positions.length);
    for (const [i, first] of found.entries()) {
      const position = positions[i] ?? { line: 0, character: 0 };
      expect(isWithin({ start: position, end: position }, first.range)).toBe(true);
      for (let step = first; step.parent; step = step.parent) {
        expect(isWithin(step.range, step.parent.range)).toBe(true);
        expect(isWithin(step.parent.range, step.range)).toBe(false);
      }
    }
  });

  test('a file that is none of ours has none', async () => {
    expect(
      await (await opened('a: 1\n', OTHER)).ask('selectionRange', OTHER, { positions: [{ line: 0, character: 0 }] }),
    ).toBeNull();
  });
});
