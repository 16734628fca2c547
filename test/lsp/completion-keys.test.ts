/** Every key that the format has is proposed, and accepting it leaves a valid definition that scores no higher. */
import { afterEach, describe, expect, test } from 'vitest';
import { CompletionItemKind } from 'vscode-languageserver/node';
import { type Verdict, check } from '../../server/src/engine/check';
import { DEFAULT_SETTINGS } from '../../server/src/engine/config';
import type { Schema } from '../../server/src/formats/definition/dsl';
import { definitionSchema } from '../../server/src/formats/definition/schema';
import { isObjectShape, resolved } from '../../server/src/formats/definition/shape';
import { isWithin, join, segmentsOf } from '../../server/src/syntax/pointer';
import { COMPLETING, accept, asked, shownAt } from './completing';
import { EDITOR, Session, endSessions, fakePlatform } from './session';

afterEach(endSessions);

/** The pointers of all objects of the format, with the keys of each. */
function objectsOf(schema: Schema, pointer = ''): { pointer: string; keys: string[] }[] {
  const shape = resolved(schema);
  const { properties = {}, items } = shape;
  // Lists and texts hold `not_applicable` alone.
  const isObject = pointer === '' || isObjectShape(shape);
  const below = Object.entries(properties).flatMap(([key, value]) => objectsOf(value, join(pointer, key)));
  return [
    ...(isObject ? [{ pointer, keys: Object.keys(properties) }] : []),
    ...below,
    ...(items ? objectsOf(items, join(pointer, 0)) : []),
  ];
}

const CAPABILITY = { capability: 'Recognise sepsis in the notes of an emergency department' };

/** What an object has already: a definition without a purpose is not valid, whatever is added. */
function present(pointer: string): Record<string, unknown> {
  return pointer === '/purpose' ? CAPABILITY : {};
}

/** The keys at the top that every text has, but for the one that leads to the place. */
function top(pointer: string): Record<string, unknown> {
  if (pointer === '') return {};
  const all = { medcheck: '1.0', name: 'Sepsis notes', purpose: CAPABILITY };
  return Object.fromEntries(Object.entries(all).filter(([key]) => !isWithin(pointer, `/${key}`)));
}

const STYLES: Record<string, { file: string; write(pointer: string): string }> = {
  'YAML blocks': {
    file: 'medcheck.yaml',
    write(pointer) {
      const lines = (entries: Record<string, unknown>, column: string): string =>
        Object.entries(entries)
          .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n${column}`)
          .join('');
      let column = '';
      let text = lines(top(pointer), column);
      for (const segment of segmentsOf(pointer)) {
        text += segment === '0' ? '- ' : `${segment}:\n${column}  `;
        column += '  ';
      }
      return `${text}${lines(present(pointer), column)}|\n`;
    },
  },
  'YAML braces': { file: 'medcheck.yaml', write: inBrackets },
  JSON: { file: 'medcheck.json', write: inBrackets },
};

function inBrackets(pointer: string): string {
  const begin = (entries: Record<string, unknown>): string =>
    Object.entries(entries)
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}, `)
      .join('');
  const inner = segmentsOf(pointer).reduceRight(
    (text, segment) => (segment === '0' ? `[${text}]` : `{${JSON.stringify(segment)}: ${text}}`),
    `{${begin(present(pointer))}|}`,
  );
  return `{${begin(top(pointer))}${inner.slice(1)}`;
}

async function judge(text: string, path: string): Promise<Verdict> {
  const [verdict] = await check({ text, path, format: 'medcheck', settings: DEFAULT_SETTINGS, host: null });
  if (!verdict) throw new Error('There is always a verdict.');
  return verdict;
}

const WRONG = ['syntax', 'schema', 'unknown-key', 'duplicate-key'];

function wrongs(verdict: Verdict): string[] {
  return verdict.diagnostics.filter(({ code }) => WRONG.includes(code)).map(({ message }) => message);
}

/** What is wrong with a text that was not before, and which scores rose. */
function harms(before: Verdict, after: Verdict): string[] {
  const known = wrongs(before);
  const raised = after.assessments.filter(({ score }, i) => (score ?? 0) > (before.assessments[i]?.score ?? 0));
  return [
    ...wrongs(after).filter((message) => !known.includes(message)),
    ...raised.map((a) => `${a.criterion.id} rose`),
  ];
}

describe('every key is proposed, and accepting it does no harm', () => {
  test.each([
    ['YAML blocks', 'with snippets', COMPLETING],
    ['YAML braces', 'with snippets', COMPLETING],
    ['JSON', 'with snippets', COMPLETING],
    ['JSON', 'without snippets', EDITOR],
  ])('in %s, %s', { timeout: 120_000 }, async (name, _client, capabilities) => {
    const { file, write } = STYLES[name] ?? { file: '', write: String };
    const session = await Session.start({ capabilities, platform: fakePlatform() });
    const uri = `file:///w/${file}`;
    session.open(uri, '', file.endsWith('.json') ? 'json' : 'yaml');
    const failures: string[] = [];
    let accepted = 0;
    for (const { pointer, keys } of objectsOf(definitionSchema)) {
      const { text, position } = asked(write(pointer));
      session.change(uri, text);
      const shown = shownAt(await session.completion(uri, position), text, position);
      const items = shown.filter(({ kind }) => kind === CompletionItemKind.Property);
      expect([pointer, items.map(({ label }) => label).sort()]).toEqual([
        pointer,
        keys.filter((key) => !(key in present(pointer))).sort(),
      ]);
      const before = await judge(text, file);
      for (const item of items) {
        accepted++;
        const after = accept(text, item);
        for (const harm of harms(before, await judge(after, file))) failures.push(`${item.label}: ${harm}\n${after}`);
      }
    }
    expect(failures).toEqual([]);
    expect(accepted).toBeGreaterThan(1000);
  });
});
