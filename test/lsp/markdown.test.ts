/** A dataset card in an editor: what is ours is shown, and what the editor does with Markdown itself is left to it. */
import { afterEach, describe, expect, test } from 'vitest';
import type { CodeLens, CompletionList, Hover } from 'vscode-languageserver/node';
import { Session, at, contentOf, endSessions, fakePlatform, range } from './session';

afterEach(endSessions);

const URI = 'file:///w/clinic/README.md';
const TEXT = `---
license: cc-by-4.0
task_categories: [question-answering]
pretty_name: Ward 🏥
---

# Dataset Card for Ward

## Dataset Description

- **Paper:** https://arxiv.org/abs/2501.00001

### Personal and Sensitive Information

None. The notes were written by actors.
`;

async function opened(): Promise<Session> {
  const session = await Session.start({ platform: fakePlatform() });
  session.open(URI, TEXT, 'markdown');
  return session;
}

describe('in a Markdown file', () => {
  test('the outline and the folds are the editor’s', async () => {
    const session = await opened();
    expect(await session.ask('documentSymbol', URI)).toBeNull();
    expect(await session.ask('foldingRange', URI)).toBeNull();
  });

  test('one lens stands above it, at its name', async () => {
    const found = await (await opened()).ask<CodeLens[]>('codeLens', URI);
    expect(found.map(({ range: { start }, command }) => [start.line, command?.title.split(' · ')[0]])).toEqual([
      [0, 'MedCheck 3/92'],
    ]);
  });

  test('a heading and a key say what they feed, by their own name', async () => {
    const session = await opened();
    const hover = async (mark: string): Promise<Hover | null> =>
      session.ask<Hover | null>('hover', URI, { position: at(TEXT, mark) });
    const heading = await hover('Personal and');
    expect(heading?.range).toEqual(range(12, 4, 38));
    expect(contentOf(heading)).toMatch(
      /^\*\*Personal and Sensitive Information\*\* — of a dataset card\n\n\*\*Read by\*\*\n\n- MC17 [^\n]*$/,
    );
    expect(contentOf(await hover('license'))).toContain(
      '\n- MC42 Licence: **1 of 2** (a dataset card earns at most 1)',
    );
    expect(await hover('Paper')).toBeNull();
  });

  test('nothing is completed', async () => {
    const items = await (
      await opened()
    ).ask<CompletionList | unknown[] | null>('completion', URI, {
      position: at(TEXT, 'license'),
    });
    expect(Array.isArray(items) ? items : (items?.items ?? [])).toEqual([]);
  });
});
