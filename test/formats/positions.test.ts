// Findings on a foreign file stand at the same words, however its lines end, and whatever its first bytes are.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect } from '../../server/src/formats/detect';
import { corpusOf, readFile } from './reading';

/** Each finding, with what stands there and at the places that it names. */
async function findings(text: string, name: string): Promise<string[][]> {
  const { diagnostics, document } = await readFile(text, name);
  const { lines } = document;
  const at = ({ start, end }: (typeof diagnostics)[number]['range']): string =>
    lines.text.slice(lines.offsetAt(start), lines.offsetAt(end));
  return diagnostics.map(({ code, message, range, related }) => [
    code,
    message,
    at(range),
    ...related.filter((other) => other.path === null).map((other) => at(other.range)),
  ]);
}

const D4D = `id: ward
title: "🩺 Ward notes"
description: Notes of wards 🏥 about "sepsis".
purposes: 
  - response: Test whether 🩺 models find what matters.
is_deidentified:
  description: 👩‍⚕️ Names were replaced.
license_and_use_terms:
  description: [Ask "us"]
`;

const CROISSANT = `{
  "@type": "sc:Dataset",
  "conformsTo": "http://mlcommons.org/croissant/1.0",
  "name": "🩺 Ward",
  "description": "Notes of wards 🏥.",
  "license": "ours 👩‍⚕️",
  "rai:personalSensitiveInformation": "🩺 None."
}
`;

const CARD = `---
license: other
pretty_name: "🩺 Ward"
task_categories: [question-answering]
---

# Dataset Card for 🩺 Ward

## Dataset Description

Notes of 🏥 wards.

### Personal and Sensitive Information

👩‍⚕️ Names were replaced.
`;

const corpus = corpusOf('.');

/** Some files of each kind. */
function real(): [string, string][] {
  if (!corpus) return [];
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).sort();
  const readable = files.filter((file) => /\.(?:json|ya?ml|md)$|_yaml$/.test(file));
  return readable
    .filter((_, i) => i % 9 === 4)
    .map((file): [string, string] => [file, readFileSync(path.join(corpus, file), 'utf8')])
    .filter(([file, text]) => ![undefined, 'config'].includes(detect(file, text)?.format));
}

describe.each([['ward_d4d.yaml', D4D], ['croissant.json', CROISSANT], ['README.md', CARD], ...real()])(
  '%s',
  (name, written) => {
    const text = written.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

    test.each([
      ['CRLF', text.replaceAll('\n', '\r\n')],
      ['a byte order mark', `\ufeff${text}`],
      ['both', `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ])('with %s', async (_, variant) => {
      const wanted = await findings(text, name);
      expect(wanted.length).toBeGreaterThan(0);
      expect(await findings(variant, name)).toEqual(wanted);
    });
  },
);
