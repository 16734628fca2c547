// Markdown as a tree: where headings, fields and passages stand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SyntaxNode, toData, walk } from '../../server/src/syntax/node';
import { parse } from '../../server/src/syntax/parse';

function dataOf(text: string): unknown {
  return JSON.parse(JSON.stringify(toData(parse(text, 'markdown')[0]?.root ?? null)));
}

/** What is written where each passage and each heading stands. */
function written(text: string): string[] {
  const [document] = parse(text, 'markdown');
  const found: string[] = [];
  if (document?.root)
    walk(document.root, (node, _, entry) => {
      if (entry && node.kind === 'map') found.push(text.slice(entry.keyStart, entry.keyEnd));
      if (node.kind === 'scalar' && node.start < node.end) found.push(text.slice(node.start, node.end));
    });
  return found;
}

describe('a body', () => {
  test('is a tree of its headings, with text, code and fields', () => {
    const text = [
      'Before all.',
      '',
      '# One *two* 🩺',
      '',
      'First line',
      'second [link](https://example.org).',
      '',
      '- **Size**: 12 items',
      '- plain',
      '  - nested',
      '',
      '**Users**:',
      '- nurses',
      '- midwives',
      '',
      '```py',
      'x = 1',
      '```',
      '<!-- not shown -->',
      '',
      'Sub',
      '---',
      '',
      '| a | b |',
      '|---|---|',
      '| 1 | 2 |',
      '',
      '## Sub',
      '',
      '> quoted',
    ].join('\n');
    expect(dataOf(text)).toEqual({
      body: {
        text: ['Before all.'],
        'One two 🩺': {
          text: ['First line second link (https://example.org).', 'plain', 'nested'],
          Size: '12 items',
          Users: ['nurses', 'midwives'],
          code: ['x = 1\n'],
          Sub: { text: ['a | b', '1 | 2'] },
          'Sub (2)': { text: ['quoted'] },
        },
      },
    });
  });

  test.each(['\n', '\r\n', '\r'])('positions hold with emoji and %j', (eol) => {
    const lines = ['# 🩺 Ward', '', '- **Size 🏥**: 12 items', '- 🧠 plain', '', '> quoted words'];
    expect(written(lines.join(eol))).toEqual(
      expect.arrayContaining(['🩺 Ward', '12 items', '🧠 plain', 'quoted words']),
    );
  });
});

describe('front matter', () => {
  test.each([
    ['at once', '---\na: 1\n---\nText'],
    ['after blank lines', '\n \n---\na: 1\n---\nText'],
    ['after a byte order mark', '\uFEFF---\na: 1\n---\nText'],
    ['with CRLF and spaces', '--- \r\na: 1\r\n---\t\r\nText'],
    ['with lone carriage returns', '---\ra: 1\r---\rText'],
  ])('%s', (_, text) => {
    expect(dataOf(text)).toEqual({ front_matter: { a: 1 }, body: { text: ['Text'] } });
  });

  test.each(['---\na: 1\nText', '--\na: 1\n--\n', '# A\n---\na: 1\n---\n'])('is none in %j', (text) => {
    expect(dataOf(text)).not.toHaveProperty('front_matter');
  });

  test('without any, a byte order mark is no text', () => {
    expect(dataOf('\uFEFFWörter')).toEqual({ body: { text: ['Wörter'] } });
    expect(new Set(written('\uFEFFWörter'))).toEqual(new Set(['Wörter']));
  });

  test('its faults stand where they are', () => {
    const text = '\n---\nok: 1\nbad: "x\n---\n# A\n';
    const [document] = parse(text, 'markdown');
    expect(document?.errors.length).toBeGreaterThan(0);
    for (const { start } of document?.errors ?? []) expect(text.slice(0, start).split('\n').length).toBeGreaterThan(3);
    expect(dataOf(text)).toHaveProperty(['body', 'A']);
  });

  test('of several equal keys, the second is told', () => {
    expect(parse('---\na: 1\na: 2\n---\n', 'markdown')[0]?.duplicates).toHaveLength(1);
  });
});

test('a plain passage stands at its offsets', () => {
  const word = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'abzäß漢🩺') });
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
  const line = fc.tuple(fc.constantFrom('', '- ', '> ', '# ', '1. '), words);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, eol) => {
      const text = lines.map(([mark, said]) => mark + said).join(eol + eol);
      const found = written(text);
      for (const [, said] of lines) expect(found).toContain(said);
    }),
    { numRuns: 200 },
  );
});

test('any text is a tree whose nodes lie in the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '# ',
      '## x\n',
      '- ',
      '**a**: ',
      '**b:** c\n',
      '|',
      '|-|-|\n',
      '```',
      '---\n',
      '> ',
      '<!--',
      '\r',
      '\r\n',
      '\n',
      '    ',
      '[a](b)',
      '\0',
    ),
    fc.string({ maxLength: 8, unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const [document] = parse(text, 'markdown');
      const inText = (node: SyntaxNode): void => {
        expect(node.start).toBeGreaterThanOrEqual(0);
        expect(node.end).toBeLessThanOrEqual(text.length);
        expect(node.start).toBeLessThanOrEqual(node.end);
      };
      if (document?.root)
        walk(document.root, (node, _, entry) => {
          inText(node);
          if (entry) expect(entry.keyStart).toBeLessThanOrEqual(entry.keyEnd);
          if (entry) expect(entry.keyEnd).toBeLessThanOrEqual(text.length);
        });
    }),
    { numRuns: 300 },
  );
});
