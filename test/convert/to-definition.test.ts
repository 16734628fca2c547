// A foreign file becomes a definition: exact texts, and what holds for every file.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conversion, definitionFrom } from '../../server/src/convert/to-definition';
import { readWithImports } from '../../server/src/engine/imports';
import { languageOf } from '../../server/src/engine/language';
import { type Detected, detect, formatOf } from '../../server/src/formats/detect';
import { type ForeignId, FOREIGN } from '../../server/src/formats/foreign/formats';
import { parse } from '../../server/src/syntax/parse';
import { corpusOf, readFile } from '../formats/reading';

const EXAMPLE = path.join(__dirname, '../../examples/lesionletter/benchmarkcard.json');

async function convert(text: string, name: string, known?: Detected): Promise<Conversion> {
  const format = known ?? detect(name, text)?.format;
  const [document] = parse(text, languageOf(name));
  if (!document || format === undefined || format === 'config' || format === 'medcheck') throw new Error(name);
  const read = await readWithImports(document, format, name, null);
  return definitionFrom({ document, read, path: path.basename(name) });
}

describe('over real files', () => {
  const folder = corpusOf('.');
  const files = (at: string): string[] =>
    readdirSync(at).flatMap((name) => {
      const file = path.join(at, name);
      return statSync(file).isDirectory() ? files(file) : [file];
    });
  test.skipIf(!folder)(
    'each becomes a definition without an error in it, and scores no more',
    async () => {
      const wrong: string[] = [];
      const counts: Record<string, number> = {};
      for (const file of files(folder ?? '').filter((_, i) => i % 1 === 0)) {
        const text = readFileSync(file, 'utf8');
        const format = formatOf(detect(file, text), true);
        if (format === undefined || format === 'config' || format === 'medcheck') continue;
        const { text: made } = await convert(text, file, format);
        const verdict = await readFile(made, 'medcheck.yaml');
        counts[format] = (counts[format] ?? 0) + 1;
        const errors = verdict.diagnostics.filter(
          ({ code }) => ['syntax', 'schema', 'duplicate-key', 'unknown-key', 'enum', 'type'].includes(code) || false,
        );
        for (const { code, message } of errors) wrong.push(`${path.basename(file)} ${code} ${message}`);
        for (const { code } of verdict.diagnostics) counts[code] = (counts[code] ?? 0) + 1;
      }
      console.log(counts);
      expect(wrong).toEqual([]);
    },
    600_000,
  );
});

test('example', async () => {
  console.log((await convert(readFileSync(EXAMPLE, 'utf8'), EXAMPLE)).text);
});
