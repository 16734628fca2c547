/** `medcheck/report`: the markup that the report panel shows. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { ReportResult } from '../../server/src/protocol';
import { Session, endSessions, fakePlatform, range } from './session';

afterEach(endSessions);

const URI = 'file:///w/medcheck.yaml';
const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');

/** A text for every place that a definition has for one: markup, script, and letters that run from right to left. */
const HOSTILE =
  '</script><script>alert(1)</script><img src=x onerror=alert(2)><a href="javascript:alert(3)">\u202e"\' مستشفى ]]>';

async function reportOn(text: string, files: Record<string, string> = {}, uri = URI): Promise<ReportResult | null> {
  const session = await Session.start({ platform: fakePlatform(files) });
  session.open(uri, text);
  return session.report(uri);
}

/** The elements and attributes of a markup: what stands in `<...>`, and there before an `=`. */
function vocabulary(html: string): { tags: string[]; attributes: string[] } {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  for (const [, tag = '', inner = ''] of html.matchAll(/<([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g)) {
    tags.add(tag.toLowerCase());
    for (const [, name = ''] of inner.matchAll(/\s([^\s=/]+)(?:="[^"]*")?/g)) attributes.add(name.toLowerCase());
  }
  return { tags: [...tags].sort(), attributes: [...attributes].sort() };
}

describe('the report of a document', () => {
  test('has a row for each criterion, with its score, and buttons that lead to the places', async () => {
    const text = readFileSync(path.join(EXAMPLES, 'triage-notes/medcheck.yaml'), 'utf8');
    const session = await Session.start({ platform: fakePlatform() });
    session.open(URI, text);
    const report = await session.report(URI);
    const [coverage] = (await session.coverage(URI))?.documents ?? [];
    const rows = [...(report?.html ?? '').matchAll(/ data-criterion="(\w+)" data-score="(\w+)"/g)];
    const apply = new Set(
      [...(coverage?.stages ?? []), ...(coverage?.modules ?? []).filter((m) => m.applies)].map((g) => g.id),
    );
    expect(rows.map(([, id, score]) => `${id} ${score}`)).toEqual(
      coverage?.criteria.filter((c) => apply.has(c.group)).map((c) => `${c.id} ${c.score ?? 'na'}`),
    );
    expect(rows).toHaveLength(52);
    expect(report).toMatchObject({ uri: URI, version: 1, name: 'Night Desk Triage Notes' });
    expect(report?.css).toContain('--mc-fg:');
    const lines = text.split('\n');
    const adjudication = lines.findIndex((line) => line.startsWith('  annotation:'));
    expect(report?.html).toContain(`data-line="${adjudication}" data-character="2"`);
  });

  test('follows the text', async () => {
    const session = await Session.start({ platform: fakePlatform() });
    session.open(URI, 'medcheck: "1.0"\nname: Before\n');
    expect((await session.report(URI))?.name).toBe('Before');
    session.change(URI, 'After', range(1, 6, 12));
    const report = await session.report(URI);
    expect(report).toMatchObject({ version: 2, name: 'After' });
    expect(report?.html).toContain('After');
    expect(report?.html).not.toContain('Before');
  });

  test('names an imported file relative to the document', async () => {
    const folder = path.join(EXAMPLES, 'lesionletter');
    const report = await reportOn(readFileSync(path.join(folder, 'medcheck.yaml'), 'utf8'), {
      'benchmarkcard.json': readFileSync(path.join(folder, 'benchmarkcard.json'), 'utf8'),
    });
    expect(new Set([...(report?.html ?? '').matchAll(/data-path="([^"]*)"/g)].map(([, file]) => file))).toEqual(
      new Set(['benchmarkcard.json']),
    );
  });

  test('has no elements and attributes but those of a report, whatever the definition says', async () => {
    const plain = await reportOn(hostile('A plain sentence that is long enough'));
    const report = await reportOn(hostile(HOSTILE));
    expect(report?.name).toBe(HOSTILE);
    expect(vocabulary(report?.html ?? '')).toEqual(vocabulary(plain?.html ?? ''));
    expect(report?.html).toContain('&lt;img src=x onerror=alert(2)&gt;');
    expect(
      vocabulary(report?.html ?? '').attributes.filter((name) => /^(?:on|src|style|srcdoc|action)/.test(name)),
    ).toEqual([]);
  });

  test('stays small where a text is huge', async () => {
    const report = await reportOn(hostile('word '.repeat(20_000)));
    expect(report?.html.length).toBeLessThan(400_000);
  });

  test('there is none on a file that is none of ours, and on a configuration file', async () => {
    expect(await reportOn('services: {web: 1}\n', {}, 'file:///w/compose.yaml')).toBeNull();
    expect(await reportOn('laterStages: off\n', {}, 'file:///w/medcheck.config.yaml')).toBeNull();
  });
});

/** A definition with a text wherever one can stand that a report shows. */
function hostile(text: string): string {
  const quoted = JSON.stringify(text);
  return [
    'medcheck: "1.0"',
    `name: ${quoted}`,
    'modalities: [text]',
    `purpose: {capability: ${quoted}, goals: [${quoted}]}`,
    'standards: {not_applicable: ' + quoted + '}',
    `${JSON.stringify(text.slice(0, 200))}: 1`,
    `assessment: {MC02: {score: 2, rationale: ${quoted}}, MC05: {not_applicable: ${quoted}}}`,
    `data: {annotation: {adjudication: ${quoted}, guideline: {path: ${quoted}}}}`,
    '',
  ].join('\n');
}
