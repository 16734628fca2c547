/** A new definition as an editor asks for it, and the document that it becomes before it is saved. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction, DocumentLink } from 'vscode-languageserver/node';
import { plainOf, snippetOf } from '../../server/src/edits/fragment';
import { newYaml } from '../../server/src/edits/skeleton';
import { Session, at, contentOf, endSessions } from './session';

afterEach(endSessions);

describe('the request medcheck/newDefinition', () => {
  it('gives the definition as a text and as a snippet', async () => {
    const session = await Session.start();
    const given = {
      name: 'Ward $1',
      modalities: ['text', 'image'],
      stage: 'evaluation',
      imports: ['card.json'],
    } as const;
    const pieces = newYaml(given);
    expect(await session.newDefinition(given)).toEqual({ text: plainOf(pieces), snippet: snippetOf(pieces) });
  });

  it.each([
    [null],
    [{}],
    [{ name: '  ', modalities: [], stage: '' }],
    [{ name: 5, modalities: ['smell', 1], stage: 'later', imports: 'card.json' }],
  ])('leaves out what is wrong: %j', async (params) => {
    const session = await Session.start();
    const { text } = await session.newDefinition(params);
    expect(text).toBe(plainOf(newYaml({ modalities: ['text'], stage: 'design' })));
  });

  it('is answered with the choices that the format has', async () => {
    const session = await Session.start();
    const { modalities, stages } = await session.definitionChoices();
    expect(stages[0]).toEqual({ value: 'design', description: 'Purpose, users and tasks are being decided.' });
    expect(stages).toHaveLength(5);
    expect(modalities.map(({ value }) => value)).toContain('time_series');
  });
});

describe('a definition that was never saved', () => {
  let folder = '';
  let folderUri = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'medcheck new ')));
    folderUri = pathToFileURL(folder).href;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The address that an editor gives to a document that will be saved in the folder. */
  const unsaved = (): string => `${folderUri.replace('file://', 'untitled:')}/medcheck.yaml`;

  async function opened(name = 'Ward'): Promise<{ session: Session; uri: string; text: string }> {
    const session = await Session.start({ folders: [folderUri] });
    const { text } = await session.newDefinition({ name, modalities: ['text'], stage: 'design' });
    const uri = unsaved();
    session.open(uri, text);
    return { session, uri, text };
  }

  it('has its findings, hovers and quick fixes', async () => {
    const { session, uri, text } = await opened();
    expect((await session.findings(uri)).map(({ code }) => code)).toEqual(['later-stages', 'MCS1', 'DR01']);
    expect(contentOf(await session.hover(uri, at(text, 'MC03')))).toContain('MC03');
    expect((await session.coverage(uri))?.documents[0]?.total).toMatchObject({ points: 0, max: 92 });
    const wrong = text.replace('status: draft', 'status: drft');
    session.change(uri, wrong);
    const [found] = (await session.findings(uri)).filter(({ code }) => code === 'schema');
    const actions = await session.ask<CodeAction[]>('codeAction', uri, {
      range: found?.range,
      context: { diagnostics: [found] },
    });
    expect(actions.map(({ title }) => title)).toContainEqual(expect.stringContaining('draft'));
  });

  it('is judged by the configuration of the folder where it will be saved', async () => {
    writeFileSync(path.join(folder, 'medcheck.config.yaml'), 'severity: {DR01: error}\nlaterStages: off\n');
    const { session, uri } = await opened();
    expect((await session.findings(uri)).map(({ code, severity }) => [code, severity])).toEqual([
      ['MCS1', 2],
      ['DR01', 1],
    ]);
  });

  it('finds the files beside the place where it will be saved', async () => {
    writeFileSync(path.join(folder, 'notes.md'), '# Need\n');
    const { session, uri, text } = await opened();
    session.change(uri, text.replace('<a file beside the definition>', 'notes.md'));
    expect(await session.codes(uri)).not.toContain('evidence-missing');
    const links = await session.ask<DocumentLink[]>('documentLink', uri);
    expect(links.map(({ target }) => target)).toEqual([`${folderUri}/notes.md`]);
    rmSync(path.join(folder, 'notes.md'));
    session.filesChanged(`${folderUri}/notes.md`);
    expect(await session.codes(uri)).toContain('evidence-missing');
  });

  it('has no disk around it where no folder is open', async () => {
    const session = await Session.start({ folders: null });
    const { text } = await session.newDefinition({ name: 'Ward', modalities: ['text'], stage: 'design' });
    session.open('untitled:Untitled-1', text.replace('<a file beside the definition>', 'gone.md'));
    expect(await session.codes('untitled:Untitled-1')).not.toContain('evidence-missing');
  });
});
