/** Behind the last edit, what was read in parts is compared with a full parse, which is right where they differ. */
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { digestAside } from '../../server/src/node/aside';
import { nodePlatform } from '../../server/src/node/platform';
import { digestOf } from '../../server/src/syntax/digest';
import { IncrementalDocument } from '../../server/src/syntax/incremental';
import { parse } from '../../server/src/syntax/parse';
import { Session, endSessions } from './session';

const URI = 'file:///w/medcheck.yaml';
const HEAD = 'medcheck: "1.0"\nname: x\n';
/** Longer than what is parsed between two keystrokes. */
const LONG = `${HEAD}${'x_note: a line of text that says nothing to a criterion\n'.replace('x_note', 'x_a')}${Array.from({ length: 2_000 }, (_, i) => `x_${i}: a line of text\n`).join('')}${Array.from({ length: 400 }, (_, i) => `x_long_${i}: ${'word '.repeat(20)}\n`).join('')}`;
const ASIDE = path.resolve(__dirname, '../../dist/part-aside.js');

afterEach(() => {
  vi.restoreAllMocks();
  endSessions();
});

const logged = (session: Session): string[] =>
  session.sent<{ message: string }>('window/logMessage').map(({ message }) => message);

const typedAt = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });

/** A reading that misses what was typed: it takes the text as it would be with a comment in its place. */
function misread(): void {
  const edit = IncrementalDocument.prototype.editPart;
  vi.spyOn(IncrementalDocument.prototype, 'editPart').mockImplementation(function (
    this: IncrementalDocument,
    span,
    text,
  ) {
    const put = text.slice(span.start, span.newEnd);
    return edit.call(this, span, text.replace(put, `#${put.slice(1)}`));
  });
}

describe('a document that nobody types in', () => {
  test('is read anew where a full parse says something else, which is logged once', async () => {
    misread();
    const session = await Session.start();
    session.open(URI, HEAD);
    await session.pull(URI);
    session.change(URI, 'nmae: y\n', typedAt(2, 0));
    expect(await session.codes(URI)).not.toContain('unknown-key');
    await session.until('the warning', () => logged(session).length > 0);
    await session.until(
      'that it asks to be asked again',
      () => session.sent('workspace/diagnostic/refresh').length > 0,
    );
    expect(await session.codes(URI)).toContain('unknown-key');
    expect(logged(session)).toEqual([expect.stringContaining(`${URI} was read wrongly after an edit.`)]);
  });

  test('is compared in another thread where it is long, and left as it is where it was read rightly', async () => {
    let asked = 0;
    const digest = (text: string): Promise<string> => {
      asked++;
      return Promise.resolve(digestOf(parse(text, 'yaml')));
    };
    const session = await Session.start({ platform: { ...nodePlatform(), digest } });
    session.open(URI, LONG);
    const before = await session.pull(URI);
    session.change(URI, 'nmae: y\n', typedAt(2, 0));
    const after = await session.pull(URI);
    await vi.waitFor(() => expect(asked).toBe(1), { timeout: 10_000 });
    // The answer has come, and whatever it leads to.
    await session.pull(URI);
    expect(logged(session)).toEqual([]);
    expect(before.kind).toBe('full');
    expect(await session.pull(URI, after.kind === 'full' ? after.resultId : undefined)).toMatchObject({
      kind: 'unchanged',
    });
  });

  test('is not compared where it has changed meanwhile, or was parsed as a whole anyway', async () => {
    const asked: string[] = [];
    const digest = (text: string): Promise<string> => {
      asked.push(text);
      return Promise.resolve(digestOf(parse(text, 'yaml')));
    };
    const session = await Session.start({ platform: { ...nodePlatform(), digest } });
    session.open(URI, LONG);
    await session.pull(URI);
    for (const letter of 'abc') {
      session.change(URI, letter, typedAt(1, 6));
      await session.pull(URI);
    }
    await vi.waitFor(() => expect(asked).toHaveLength(1), { timeout: 10_000 });
    expect(asked[0]).toContain('name: cbax');
    session.change(URI, '---\n', typedAt(2, 0));
    await session.pull(URI);
    session.change(URI, '', { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } });
    await session.pull(URI);
    session.change(URI, 'd', typedAt(1, 6));
    await session.pull(URI);
    await vi.waitFor(() => expect(asked).toHaveLength(2), { timeout: 10_000 });
    expect(asked[1]).toContain('name: dcbax');
  });
});

test('memory is given back once nobody types any more', async () => {
  const tidy = vi.fn();
  const session = await Session.start({ platform: { ...nodePlatform(), tidy } });
  session.open(URI, HEAD);
  for (const letter of 'abcdefgh') {
    session.change(URI, letter, typedAt(1, 6));
    await session.pull(URI);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(tidy).not.toHaveBeenCalled();
  }
  await vi.waitFor(() => expect(tidy).toHaveBeenCalledTimes(1), { timeout: 10_000 });
  expect(tidy).toHaveBeenLastCalledWith(false);
  session.close(URI);
  await vi.waitFor(() => expect(tidy).toHaveBeenCalledTimes(2), { timeout: 10_000 });
  expect(tidy).toHaveBeenLastCalledWith(true);
});

test('who types without a rest does not put that off for ever', async () => {
  const tidy = vi.fn();
  const now = performance.now.bind(performance);
  let ahead = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
  const session = await Session.start({ platform: { ...nodePlatform(), tidy } });
  session.open(URI, HEAD);
  const type = async (): Promise<void> => {
    session.change(URI, 'a', typedAt(1, 6));
    await session.pull(URI);
    await new Promise((resolve) => setTimeout(resolve, 100));
  };
  for (let i = 0; i < 15; i++) await type();
  expect(tidy).not.toHaveBeenCalled();
  ahead = 60_000;
  for (let i = 0; i < 15; i++) await type();
  expect(tidy).toHaveBeenCalledTimes(1);
});

test('the built server parses in a thread of its own', async () => {
  for (const [text, language] of [
    [LONG, 'yaml'],
    ['{"a": [1, 2}', 'json'],
  ] as const) {
    expect(await digestAside(ASIDE, { text, language })).toBe(digestOf(parse(text, language)));
  }
  expect(await digestAside(path.join(__dirname, 'no-such-file.js'), { text: '', language: 'yaml' })).toBeUndefined();
});
