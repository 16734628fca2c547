/** What came of the items of a long list is used again where the same item stands at the same place. */
import { expect, it } from 'vitest';
import { Aligned } from '../../server/src/syntax/aligned';

it('asks only about items that are new at their place', () => {
  const aligned = new Aligned<object, object>();
  const asked: number[] = [];
  const make = (_: object, i: number): object => {
    asked.push(i);
    return {};
  };
  const items = [{}, {}, {}];
  const first = aligned.map(items, make);
  expect([asked.splice(0), first.isSame]).toEqual([[0, 1, 2], false]);
  const same = aligned.map([...items], make);
  expect([asked.splice(0), same.isSame]).toEqual([[], true]);
  expect(same.results).toEqual(first.results);
  const changed = aligned.map(items.with(1, {}), make);
  expect([asked.splice(0), changed.isSame]).toEqual([[1], false]);
  expect(changed.results[2]).toBe(first.results[2]);
  expect(aligned.map(items.slice(1), make).isSame).toBe(false);
  expect(asked).toEqual([0, 1]);
});

it('says that all is the same where a new item comes to the same, and where nothing but the end is gone it does not', () => {
  const aligned = new Aligned<object, number>();
  const items = [{}, {}];
  const make = (): number => 7;
  aligned.map(items, make);
  expect(aligned.map([{}, {}], make).isSame).toBe(true);
  expect(aligned.map([{}], make).isSame).toBe(false);
});

it('asks again about what came to nothing', () => {
  const aligned = new Aligned<object, true | undefined>();
  const items = [{}];
  const said: (true | undefined)[] = [undefined, true];
  const make = (): true | undefined => said.shift();
  expect(aligned.map(items, make).results).toEqual([undefined]);
  expect(aligned.map(items, make).results).toEqual([true]);
  expect(aligned.map(items, make).results).toEqual([true]);
});
