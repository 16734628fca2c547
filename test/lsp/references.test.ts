/** Ids of metrics and tasks: definition, references, highlights and rename. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  LSPErrorCodes,
  type Location,
  type Position,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { METRIC_USES } from '../../server/src/engine/references';
import type { Schema } from '../../server/src/formats/definition/dsl';
import { definitionSchema } from '../../server/src/formats/definition/schema';
import { resolved } from '../../server/src/formats/definition/shape';
import { join } from '../../server/src/syntax/pointer';
import { EDITOR, Session, type SessionOptions, at, endSessions, fakePlatform, range } from './session';

afterEach(endSessions);

const URI = 'file:///w/medcheck.yaml';
const JSON_URI = 'file:///w/medcheck.json';
const VERSIONED = { ...EDITOR, workspace: { ...EDITOR.workspace, workspaceEdit: { documentChanges: true } } };

const TEXT = `medcheck: "1.0"
tasks:
  - id: triage
    metrics: [acc, 'other'] # acc
  - {id: sum, metrics: "acc"}
evaluation:
  metrics:
    - id: acc
      name: acc
    - id: other
  safety: [{hazard: jailbreak, metric: acc}]
  uncertainty: {methods: [abstention], metrics: [acc]}
x_note: acc
`;
/** Where the id acc stands in it: the definition, then the uses. */
const DEFINED = range(7, 10, 13);
const USES = [range(3, 14, 17), range(4, 24, 27), range(10, 39, 42), range(11, 49, 52)];
const ALL = [...USES.slice(0, 2), DEFINED, ...USES.slice(2)];

async function opened(text: string, uri = URI, options: SessionOptions = {}): Promise<Session> {
  const session = await Session.start({ platform: fakePlatform(), ...options });
  session.open(uri, text);
  return session;
}

const rangesOf = (found: readonly { range: Range }[] | null): Range[] | null => found && found.map((one) => one.range);

async function references(session: Session, position: Position, includeDeclaration = true, uri = URI) {
  return session.ask<Location[] | null>('references', uri, { position, context: { includeDeclaration } });
}

describe('definition', () => {
  test.each([
    ['in a task', at(TEXT, 'acc')],
    ['behind its last letter', at(TEXT, 'acc', 3)],
    ['in place of a list', at(TEXT, '"acc"', 2)],
    ['in a test', at(TEXT, 'metric: acc', 9)],
    ['in a list of metrics', at(TEXT, 'metrics: [acc]', 11)],
    ['at the definition itself', at(TEXT, '- id: acc', 7)],
  ])('of a metric %s', async (_name, position) => {
    const session = await opened(TEXT);
    expect(await session.ask('definition', URI, { position })).toEqual([{ uri: URI, range: DEFINED }]);
  });

  test('of a task is its id', async () => {
    const session = await opened(TEXT);
    expect(await session.ask('definition', URI, { position: at(TEXT, 'triage') })).toEqual([
      { uri: URI, range: range(2, 8, 14) },
    ]);
  });

  test.each([
    ['a comment', at(TEXT, '# acc', 3)],
    ['a name', at(TEXT, 'name: acc', 7)],
    ['a key of the authors', at(TEXT, 'x_note: acc', 9)],
    ['a key', at(TEXT, 'metrics', 2)],
    ['beyond the text', { line: 99, character: 0 }],
  ])('of %s there is none', async (_name, position) => {
    const session = await opened(TEXT);
    expect(await session.ask('definition', URI, { position })).toBeNull();
    expect(await references(session, position)).toBeNull();
    expect(await session.ask('documentHighlight', URI, { position })).toBeNull();
  });

  test('of a metric that is defined nowhere is empty', async () => {
    const text = TEXT.replace("'other'", 'lost');
    const session = await opened(text);
    expect(await session.ask('definition', URI, { position: at(text, 'lost') })).toEqual([]);
  });

  test('of an imported metric lies in the imported file', async () => {
    const card = '{"benchmark_details": {"name": "A"},\n "methodology": {"metrics": ["Accuracy"]}}';
    const text = 'medcheck: "1.0"\nimports: [clinic-card.json]\ntasks: [{id: t, metrics: [accuracy]}]\n';
    const session = await opened(text, URI, { platform: fakePlatform({ 'clinic-card.json': card }) });
    const position = at(text, '[accuracy', 2);
    const there = { uri: 'file:///w/clinic-card.json', range: range(1, 29, 39) };
    const here = { uri: URI, range: range(2, 26, 34) };
    expect(await session.ask('definition', URI, { position })).toEqual([there]);
    expect(await references(session, position)).toEqual([there, here]);
    expect(await references(session, position, false)).toEqual([here]);
    await expect(session.ask('prepareRename', URI, { position })).rejects.toThrow(
      '"accuracy" is defined in "clinic-card.json", which is imported. Rename it there.',
    );
  });
});

describe('references and highlights', () => {
  test('are all the places, with or without the definition', async () => {
    const session = await opened(TEXT);
    expect(rangesOf(await references(session, at(TEXT, 'acc')))).toEqual(ALL);
    expect(rangesOf(await references(session, at(TEXT, '- id: acc', 7), false))).toEqual(USES);
  });

  test('the definition is highlighted as what is written, the rest as what is read', async () => {
    const session = await opened(TEXT);
    const found = await session.ask<DocumentHighlight[]>('documentHighlight', URI, { position: at(TEXT, 'acc') });
    expect(rangesOf(found)).toEqual(ALL);
    const { Read, Write } = DocumentHighlightKind;
    expect(found.map(({ kind }) => kind)).toEqual([Read, Read, Write, Read, Read]);
  });

  test('stay within one document of a file', async () => {
    const text = `${TEXT}---\n${TEXT}`;
    const lines = TEXT.split('\n').length;
    const session = await opened(text);
    const position = { line: lines + 3, character: 15 };
    expect(rangesOf(await references(session, position))).toEqual(
      ALL.map(({ start, end }) => range(start.line + lines, start.character, end.character)),
    );
  });

  test('in JSON, behind emoji, with CRLF, without the quotes', async () => {
    const text =
      '{"medcheck": "1.0",\r\n"tasks": [{"name": "🩺", "metrics": ["m"]}],\r\n"evaluation": {"metrics": [{"id": "m"}]}}';
    const session = await opened(text, JSON_URI);
    expect(rangesOf(await references(session, { line: 1, character: 38 }, true, JSON_URI))).toEqual([
      range(1, 38, 39),
      range(2, 35, 36),
    ]);
  });

  test('in a file with syntax errors, as far as it can be read', async () => {
    const session = await opened(`${TEXT}broken: [\n`);
    expect(rangesOf(await references(session, at(TEXT, 'acc')))).toEqual(ALL);
  });

  test('a metric and a task of the same name are two', async () => {
    const text = 'medcheck: "1.0"\ntasks: [{id: m, metrics: [m]}]\nevaluation: {metrics: [m]}\n';
    const session = await opened(text);
    expect(rangesOf(await references(session, at(text, 'id: m', 4)))).toEqual([range(1, 13, 14)]);
    expect(rangesOf(await references(session, at(text, '[m', 1)))).toEqual([range(1, 26, 27), range(2, 23, 24)]);
  });

  test('every key of the format that names a metric is known', () => {
    const named: string[] = [];
    const walk = (schema: Schema, pointer: string): void => {
      const shape = resolved(schema);
      const key = pointer.slice(pointer.lastIndexOf('/') + 1);
      if (key === 'metric' || /The `id` of a metric/.test(shape.description ?? '')) named.push(pointer);
      if (shape.items) walk(shape.items, join(pointer, '*'));
      for (const [name, child] of Object.entries(shape.properties ?? {})) walk(child, join(pointer, name));
    };
    walk(definitionSchema, '');
    // What measures agreement or a correlation is named in words.
    const inWords = ['/data/annotation/agreement/metric', '/validity/external/clinical_correlation/metric'];
    const known = named.filter((place) => !inWords.includes(place) && !place.startsWith('/evaluation/judge/'));
    expect(known.sort()).toEqual([...METRIC_USES].sort());
  });

  test('a file that is none of ours, or a BenchmarkCard, has no ids', async () => {
    const card = '{"benchmark_details": {"name": "A"}, "methodology": {"metrics": ["acc"]}}';
    const session = await opened(card, 'file:///w/clinic-card.json');
    session.open('file:///w/other.yaml', TEXT.replace('medcheck', 'other'));
    for (const [uri, position] of [
      ['file:///w/clinic-card.json', at(card, 'acc')],
      ['file:///w/other.yaml', at(TEXT, 'acc')],
    ] as const) {
      for (const method of ['definition', 'references', 'documentHighlight']) {
        expect(await session.ask(method, uri, { position, context: { includeDeclaration: true } })).toBeNull();
      }
    }
    expect(await session.ask('prepareRename', 'file:///w/other.yaml', { position: at(TEXT, 'acc') })).toBeNull();
  });
});

describe('rename', () => {
  const rename = (session: Session, position: Position, newName: string, uri = URI): Promise<WorkspaceEdit> =>
    session.ask<WorkspaceEdit>('rename', uri, { position, newName });

  /** A text after the edits of its only file. */
  function applied(text: string, edit: WorkspaceEdit): string {
    const [change] = (edit.documentChanges ?? []) as TextDocumentEdit[];
    const edits = (change?.edits ?? Object.values(edit.changes ?? {})[0] ?? []) as TextEdit[];
    const starts = text.split('\n').reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0]);
    const offset = ({ line, character }: Position): number => (starts[line] ?? 0) + character;
    return [...edits]
      .sort((a, b) => offset(b.range.start) - offset(a.range.start))
      .reduce((now, { range: r, newText }) => now.slice(0, offset(r.start)) + newText + now.slice(offset(r.end)), text);
  }

  test('says what is renamed', async () => {
    const session = await opened(TEXT);
    expect(await session.ask('prepareRename', URI, { position: at(TEXT, '"acc"', 1) })).toEqual({
      range: range(4, 24, 27),
      placeholder: 'acc',
    });
  });

  test.each([
    ['a comment', at(TEXT, '# acc', 3)],
    ['a name', at(TEXT, 'name: acc', 7)],
    ['a key', at(TEXT, 'tasks')],
  ])('%s cannot be renamed, and the answer says what can', async (_name, position) => {
    const session = await opened(TEXT);
    const why = { code: LSPErrorCodes.RequestFailed, message: 'Only the ids of metrics and tasks can be renamed.' };
    await expect(session.ask('prepareRename', URI, { position })).rejects.toMatchObject(why);
    await expect(rename(session, position, 'x')).rejects.toMatchObject(why);
    expect(session.sent('window/logMessage')).toEqual([]);
  });

  test('changes the definition and every use, in their quotes, for the version that was asked about', async () => {
    const session = await opened(TEXT, URI, { capabilities: VERSIONED });
    session.change(URI, TEXT);
    const edit = await rename(session, at(TEXT, 'acc'), 'accuracy');
    expect(edit.changes).toBeUndefined();
    expect((edit.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument)).toEqual([
      { uri: URI, version: 2 },
    ]);
    expect(applied(TEXT, edit)).toBe(
      TEXT.replace('[acc,', '[accuracy,')
        .replace('"acc"', '"accuracy"')
        .replace('id: acc', 'id: accuracy')
        .replace('metric: acc', 'metric: accuracy')
        .replace('metrics: [acc]', 'metrics: [accuracy]'),
    );
  });

  test('a client that knows no versions gets the same edits without one', async () => {
    const session = await opened(TEXT, URI, { capabilities: {} });
    const edit = await rename(session, at(TEXT, 'other'), 'second');
    expect(edit.documentChanges).toBeUndefined();
    expect(applied(TEXT, edit)).toBe(TEXT.replace("'other'", "'second'").replace('id: other', 'id: second'));
  });

  test.each([
    ['no', '[acc,', '["no",'],
    ['1.10', 'id: acc', 'id: "1.10"'],
    ['a,b', '[acc,', '["a,b",'],
    ['a,b', 'id: acc', 'id: a,b'],
    ["it's", "'other'", "'it''s'"],
    ['a"b', '"acc"', '"a\\"b"'],
    ['#x', 'id: acc', 'id: "#x"'],
    ['Größe-🩺', '[acc,', '[Größe-🩺,'],
  ])('the name %j is quoted where it has to be', async (name, before, after) => {
    const session = await opened(TEXT);
    const position = at(TEXT, before === "'other'" ? "'other'" : '[acc', 1);
    const text = applied(TEXT, await rename(session, position, name));
    expect(text).toContain(
      TEXT.split('\n')
        .find((line) => line.includes(before))
        ?.split(before)[0] + after,
    );
  });

  test.each([
    ['', 'An id must not be empty.'],
    ['  ', 'An id must not be empty.'],
    ['under triage', 'An id holds no spaces. Use a hyphen: under-triage-rate.'],
    ['a\nb', 'An id holds no spaces. Use a hyphen: under-triage-rate.'],
    ['a\u202eb', 'An id holds no invisible characters.'],
    ['TBD', '"TBD" counts as nothing said, and is no id.'],
    ['other', 'There is a metric "other" already.'],
  ])('to %j is refused with a reason', async (name, message) => {
    const session = await opened(TEXT);
    await expect(rename(session, at(TEXT, 'acc'), name)).rejects.toMatchObject({
      code: LSPErrorCodes.RequestFailed,
      message,
    });
  });

  test('to its own name, or to that of a task, is allowed', async () => {
    const session = await opened(TEXT);
    expect(applied(TEXT, await rename(session, at(TEXT, 'acc'), 'acc'))).toBe(TEXT);
    expect(applied(TEXT, await rename(session, at(TEXT, 'acc'), 'triage'))).toContain('id: triage\n      name: acc');
  });

  test('of a metric that is defined nowhere is refused', async () => {
    const text = TEXT.replace("'other'", 'lost');
    const session = await opened(text);
    await expect(rename(session, at(text, 'lost'), 'x')).rejects.toThrow(
      '"lost" is not defined in evaluation.metrics: there is nothing to rename.',
    );
  });

  test('an anchor is renamed once, and an alias becomes the name itself', async () => {
    const text = 'medcheck: "1.0"\ntasks:\n  - {id: t, metrics: [*m]}\nevaluation: {metrics: [{id: acc}]}\n'.replace(
      'tasks:',
      'x_m: &m acc\ntasks:',
    );
    const session = await opened(text);
    const edit = await rename(session, at(text, 'id: acc', 4), 'f1');
    expect(applied(text, edit)).toBe(text.replace('*m', 'f1').replace('id: acc', 'id: f1'));
    const merged =
      'medcheck: "1.0"\ntasks:\n  - &t {id: a, metrics: [acc]}\n  - {<<: *t, id: b}\nevaluation: {metrics: [acc]}\n';
    session.change(URI, merged);
    expect(applied(merged, await rename(session, at(merged, 'acc'), 'f1'))).toBe(merged.replaceAll('acc', 'f1'));
  });

  test('in JSON', async () => {
    const text = '{"medcheck": "1.0", "tasks": [{"metrics": ["m"]}], "evaluation": {"metrics": [{"id": "m"}]}}';
    const session = await opened(text, JSON_URI);
    expect(applied(text, await rename(session, at(text, '"m"', 1), 'a"b', JSON_URI))).toBe(
      text.replaceAll('"m"', '"a\\"b"'),
    );
  });

  test('whatever the new name, every place reads as it afterwards and nothing else changes', async () => {
    const session = await opened(TEXT);
    const name = fc.string({ unit: fc.constantFrom(...'aZ09_-.:#"\'{}[],&*!|>%@`é🩺'), minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(name, async (newName) => {
        session.change(URI, TEXT);
        const edit = await rename(session, at(TEXT, 'acc'), newName).catch((error: unknown) => error as Error);
        if (edit instanceof Error) return;
        const text = applied(TEXT, edit);
        session.change(URI, text);
        expect(text.split('\n')).toHaveLength(TEXT.split('\n').length);
        const position = at(text, 'metrics: [', 10);
        const found = await references(session, position);
        expect(found, text).toHaveLength(ALL.length);
        expect(await session.ask('prepareRename', URI, { position }), text).toMatchObject({ placeholder: newName });
      }),
      { numRuns: 150 },
    );
  });
});
