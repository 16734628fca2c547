/** Pointers lead to what they name, whatever characters its keys have. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type SyntaxNode, find, walk } from '../../server/src/syntax/node';
import { parse } from '../../server/src/syntax/parse';
import { join, segmentsOf } from '../../server/src/syntax/pointer';

const treeOf = (data: unknown): SyntaxNode => {
  const [document] = parse(JSON.stringify(data), 'json');
  if (!document?.root) throw new Error('JSON has a tree.');
  return document.root;
};

/** Keys that look like one another, or like parts of a pointer. */
const KEYS = ['', 'a', 'ab', 'b', '0', '1', '10', '/', '~', '~0', '~1', '~01', 'a/b', 'a~b', 'a~1b', '//', '-1', '1e0'];
const keyOrText = fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 4 }));
const data = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.integer(),
    fc.array(tie('any'), { maxLength: 12 }),
    fc.dictionary(keyOrText, tie('any'), { maxKeys: 6 }),
  ),
})).any;

it('finds each value at its own pointer', () => {
  fc.assert(
    fc.property(data, (value) => {
      const root = treeOf(value);
      walk(root, (node, pointer, entry) => {
        expect(find(root, pointer)).toEqual({ pointer, node, ...(entry ? { entry } : {}), exact: true });
      });
    }),
  );
});

it('finds the closest value that there is, for a pointer that leads on', () => {
  fc.assert(
    fc.property(data, fc.array(keyOrText, { maxLength: 4 }), (value, keys) => {
      const root = treeOf(value);
      const pointer = join('', ...keys);
      expect(segmentsOf(pointer)).toEqual(keys);
      const found = find(root, pointer);
      // What is above it is found, and nothing further down.
      expect(pointer === found?.pointer || pointer.startsWith(`${found?.pointer}/`)).toBe(true);
      expect(found?.exact).toBe(found?.pointer === pointer);
      expect(find(root, found?.pointer ?? 'none')).toEqual({ ...found, exact: true });
      const step = segmentsOf(pointer.slice(found?.pointer.length))[0];
      if (step === undefined) return;
      const { node } = found ?? {};
      if (node?.kind === 'map') expect(node.entries.map(({ key }) => key)).not.toContain(step);
      if (node?.kind === 'seq' && /^\d+$/.test(step)) expect(node.items[Number(step)]).toBeUndefined();
    }),
  );
});
