/** What the side panel asks the server: the coverage beside the audited benchmarks, and totals of files that are not open. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { readConfig } from '../../server/src/engine/config';
import { Session, at, endSessions, fakePlatform } from './session';

const URI = 'file:///w/medcheck.yaml';
const TEXT =
  'medcheck: "1.0"\nname: Ward 🩺\nstage: design\npurpose:\n  capability: Assign a triage level to an adult\n';
const DRAFT = path.join(import.meta.dirname, '../../examples/triage-notes/medcheck.yaml');

afterEach(endSessions);

describe('the coverage of a definition', () => {
  it('has the audited mean of each stage: one is stated, the others are approximate', async () => {
    const session = await Session.start();
    session.open(URI, TEXT);
    const stages = (await session.coverage(URI))?.documents[0]?.stages ?? [];
    expect(stages.map(({ id, mean, precision }) => [id, mean, precision])).toEqual([
      ['design', 75, 'approximate'],
      ['data', 60, 'approximate'],
      ['evaluation', 52.4, 'stated'],
      ['validity', 60, 'approximate'],
      ['governance', 65, 'approximate'],
    ]);
  });

  it('counts the criteria that score by their evidence, modules apart', async () => {
    const session = await Session.start();
    const uri = pathToFileURL(DRAFT).href;
    session.open(uri, readFileSync(DRAFT, 'utf8'));
    const document = (await session.coverage(uri))?.documents[0];
    expect(document?.evidence).toEqual({ stated: 19, referenced: 5, resolved: 0, verified: 0 });
    const inStages = document?.criteria.filter(({ id, score }) => id.startsWith('MC') && (score ?? 0) > 0);
    expect(inStages).toHaveLength(24);
    expect(document?.criteria.find(({ id }) => id === 'MC20')?.evidence).toBe('referenced');
    expect(document?.criteria.find(({ id }) => id === 'MC23')?.evidence).toBeNull();
  });

  it('says where the finding of a criterion is, and of none that is suppressed or not reported', async () => {
    const session = await Session.start();
    const uri = pathToFileURL(DRAFT).href;
    const text = readFileSync(DRAFT, 'utf8');
    session.open(uri, text);
    const criteria = (await session.coverage(uri))?.documents[0]?.criteria ?? [];
    const findingOf = (wanted: string) => criteria.find(({ id }) => id === wanted)?.finding;
    expect(findingOf('MC10')?.start).toEqual(at(text, '\nevaluation:', 1));
    expect(findingOf('MC21')).toBeNull();
    expect(findingOf('MC01')).toBeNull();
    expect(findingOf('MC36')).toBeNull();
  });
});

describe('the request medcheck/score', () => {
  it('judges a text that is not open', async () => {
    const session = await Session.start();
    expect(await session.score({ uri: URI, text: TEXT })).toEqual({
      documents: [{ name: 'Ward 🩺', stage: 'design', points: 1, max: 92, percent: 1.1, provisional: false }],
      limits: [],
    });
  });

  it('judges the text that is given, and not the one that is open', async () => {
    const session = await Session.start();
    session.open(URI, TEXT);
    const before = await session.score({ uri: URI, text: 'medcheck: "1.0"\nname: Before\n' });
    expect(before?.documents).toMatchObject([{ name: 'Before', points: 0 }]);
    expect((await session.score({ uri: URI }))?.documents).toMatchObject([{ name: 'Ward 🩺', points: 1 }]);
    expect((await session.coverage(URI))?.documents[0]?.total.points).toBe(1);
  });

  it('has a total for each YAML document, and marks what was left unread', async () => {
    const session = await Session.start();
    const result = await session.score({ uri: URI, text: `${TEXT}---\nmedcheck: "1.0"\ndata: {size: [\n` });
    expect(result?.documents.map(({ points, provisional }) => [points, provisional])).toEqual([
      [1, false],
      [0, true],
    ]);
  });

  it('is null for what is no definition: other YAML, a configuration, a file that is not open', async () => {
    const session = await Session.start();
    expect(await session.score({ uri: 'file:///w/compose.yaml', text: 'services: {}\n' })).toBeNull();
    expect(await session.score({ uri: 'file:///w/medcheck.config.yaml', text: 'severity: {}\n' })).toBeNull();
    expect(await session.score({ uri: URI })).toBeNull();
    expect(await session.score({ uri: URI, text: 7 })).toBeNull();
  });

  it('is null for what the settings or the configuration file exclude', async () => {
    const settings = () => ({ exclude: ['archive/**'] });
    const session = await Session.start({ settings, folders: ['file:///w'] });
    expect(await session.score({ uri: 'file:///w/archive/medcheck.yaml', text: TEXT })).toBeNull();
    expect(await session.score({ uri: 'file:///w/new/medcheck.yaml', text: TEXT })).not.toBeNull();
    const { config } = readConfig('exclude: [medcheck.yaml]\n', 'medcheck.config.yaml');
    const found = { config, name: 'medcheck.config.yaml', path: 'medcheck.yaml', diagnostics: [], uri: '', text: '' };
    const excluding = await Session.start({ platform: fakePlatform({}, () => Promise.resolve(found)) });
    expect(await excluding.score({ uri: URI, text: TEXT })).toBeNull();
  });

  it('has no total and the limit in words for a text that is too large', async () => {
    const session = await Session.start({ settings: () => ({ maxFileSize: 20 }) });
    expect(await session.score({ uri: URI, text: TEXT })).toEqual({
      documents: [],
      limits: ['The file is larger than 20 bytes and is not checked (medcheck.maxFileSize).'],
    });
  });

  it('can be cancelled, and the server goes on', async () => {
    const session = await Session.start();
    const source = new CancellationTokenSource();
    const asked = session.score({ uri: URI, text: TEXT }, source.token);
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    expect((await session.score({ uri: URI, text: TEXT }))?.documents).toHaveLength(1);
  });
});
