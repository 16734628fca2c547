/** Long lists that are edited: from one version to the next, most of their items are the same objects at the same place. */

/** A list of so many items is long: it pays to remember what came of each. */
export const LONG = 32;

/** What came of the items of a list last. It holds for an item that is the same and stands at the same place. */
export class Aligned<Item, Result> {
  private items: readonly Item[] = [];
  private results: readonly (Result | undefined)[] = [];

  /**
   * What comes of each item of a list.
   * @param items the list, as it is now; it must not be changed.
   * @param make says what comes of an item; where that is undefined, it is asked again next time.
   * @returns the results, and whether all are the same as last time.
   */
  map(items: readonly Item[], make: (item: Item, number: number) => Result): { results: Result[]; isSame: boolean } {
    const { items: before, results: known } = this;
    let isSame = before.length === items.length;
    const results = items.map((item, i) => {
      const last = known[i];
      const now = last !== undefined && item === before[i] ? last : make(item, i);
      isSame &&= now === last;
      return now;
    });
    this.items = items;
    this.results = results;
    return { results, isSame };
  }
}
