/**
 * The fix of each criterion's finding: exactly the text of the golden file beside its fixture, which scores no more and
 * has no new mistake. GOLDEN=write writes the files that are missing; they are read before they are committed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../server/src/criteria/catalogue';
import { fixesFor } from '../../server/src/edits/fixes';
import type { Fix } from '../../server/src/edits/fixes/fix';
import type { Diagnostic } from '../../server/src/engine/diagnostic';
import { CONTEXT, MAY_RAISE, fixed, judged, raised } from '../edits/fixing';
import { FIXTURES } from './clauses';
import type { Fixture } from './markers';

const MISTAKES = new Set(['syntax', 'schema', 'unknown-key', 'duplicate-key']);

function mistakes(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.filter(({ code }) => MISTAKES.has(code)).map(({ code, message }) => `${code}: ${message}`);
}

/** The preferred fix of the criterion's finding; undefined where there is none. */
async function preferredFix({ criterion, text }: Fixture): Promise<Fix | undefined> {
  const verdict = await judged(text);
  const finding = verdict.diagnostics.find(({ code }) => code === criterion);
  return finding && fixesFor(verdict, finding, CONTEXT).find(({ preferred }) => preferred);
}

function goldenOf({ criterion, name }: Fixture): string {
  return path.join(__dirname, criterion, `${name}.golden.yaml`);
}

const OPEN = CRITERIA.map(({ id }) => {
  const fixtures = FIXTURES.get(id) ?? [];
  return { id, open: fixtures.filter(({ score }) => score === 0 || score === 1) };
});

describe.each(OPEN)('$id', ({ id, open }) => {
  test('has a golden file', () => {
    expect(open.some((fixture) => existsSync(goldenOf(fixture)))).toBe(true);
  });

  test.each(open.map((fixture) => [fixture.name, fixture] as const))(
    '%s: its fix mends and invents nothing',
    async (_name, fixture) => {
      const fix = await preferredFix(fixture);
      const golden = goldenOf(fixture);
      if (!fix) {
        expect(existsSync(golden), 'a golden file without a fix').toBe(false);
        return;
      }
      const after = fixed(fixture.text, fix);
      if (!existsSync(golden) && process.env['GOLDEN'] === 'write') writeFileSync(golden, after);
      if (existsSync(golden)) expect(after).toBe(readFileSync(golden, 'utf8'));
      const [before, then] = [await judged(fixture.text), await judged(after)];
      if (!MAY_RAISE.includes(fix.kind)) expect(raised(before, then)).toEqual([]);
      expect(mistakes(then.diagnostics).filter((one) => !mistakes(before.diagnostics).includes(one))).toEqual([]);
      const again = then.diagnostics.find(({ code }) => code === id);
      const repeated = again && fixesFor(then, again, CONTEXT).find((one) => one.title === fix.title);
      expect(repeated && fixed(after, repeated), 'the same fix again').toBeUndefined();
    },
  );
});
