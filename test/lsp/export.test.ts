/** `medcheck/export`: the report of an open document in each format that the editor offers. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExportResult } from '../../server/src/protocol';
import { Session, endSessions, fakePlatform } from './session';

afterEach(endSessions);

const FOLDER = 'file:///w';
const URI = `${FOLDER}/sub/ward.medcheck.yaml`;
const TEXT = readFileSync(path.resolve(__dirname, '../../examples/triage-notes/medcheck.yaml'), 'utf8');

async function exported(format: string, text = TEXT, uri = URI): Promise<ExportResult | null> {
  const session = await Session.start({ platform: fakePlatform(), folders: [FOLDER] });
  session.open(uri, text);
  return session.exportReport({ uri, format });
}

describe('the request medcheck/export', () => {
  it.each([
    ['markdown', 'ward.medcheck-report.md', '# Night Desk Triage Notes\n'],
    ['html', 'ward.medcheck-report.html', '<!DOCTYPE html>\n'],
    ['latex', 'ward.medcheck-report.tex', '% Made by MedCheck '],
    ['json', 'ward.medcheck-report.json', '{\n  "schema": "medcheck-report/1"'],
    ['csv', 'ward.medcheck-report.csv', 'path,document,name,'],
    ['sarif', 'ward.medcheck-report.sarif', '{\n  "$schema": "https://docs.oasis-open.org/sarif/'],
  ])('gives %s with a name for its file', async (format, fileName, head) => {
    const result = await exported(format);
    expect(result?.fileName).toBe(fileName);
    expect(result?.text.startsWith(head)).toBe(true);
    // (an appendix needs no path)
    expect(result?.text).toContain(format === 'latex' ? 'Night Desk Triage Notes' : 'sub/ward.medcheck.yaml');
  });

  it('gives what the panel shows: the text as it is now, with fixes in SARIF', async () => {
    const session = await Session.start({ platform: fakePlatform(), folders: [FOLDER] });
    session.open(URI, TEXT);
    session.change(URI, 'medcheck: "1.0"\nname: Ward\nstage: design\nstatus: relased\n');
    const result = await session.exportReport({ uri: URI, format: 'sarif' });
    expect(result?.text).toContain('"text": "released"');
    expect(result?.text).not.toContain('"ruleId": "MC23"');
  });

  it.each([
    ['croissant', 'ward.croissant.json', '{\n  "@context": {'],
    ['hf-card', 'ward.README.md', '---\npretty_name: Night Desk Triage Notes\n'],
    ['benchmarkcard', 'ward.benchmarkcard.json', '{\n  "benchmark_details": {'],
  ])('gives the definition itself as %s, with what has no place there', async (format, fileName, head) => {
    const result = await exported(format);
    expect(result?.fileName).toBe(fileName);
    expect(result?.text.startsWith(head)).toBe(true);
    expect(result?.notMapped?.length).toBeGreaterThan(0);
    expect((await exported(format, TEXT, `${FOLDER}/medcheck.yaml`))?.fileName).toBe(fileName.slice('ward.'.length));
  });

  it('makes no card of a foreign file', async () => {
    const card = '{"benchmark_details": {"name": "Ward", "overview": "Notes of patients in a hospital."}}';
    expect(await exported('markdown', card, `${FOLDER}/card.json`)).not.toBeNull();
    expect(await exported('croissant', card, `${FOLDER}/card.json`)).toBeNull();
  });

  it('is null for a format that is not offered and for a document that is none of ours', async () => {
    expect(await exported('text')).toBeNull();
    expect(await exported('__proto__')).toBeNull();
    expect(await exported('html', 'services: {}\n', `${FOLDER}/compose.yaml`)).toBeNull();
  });
});
