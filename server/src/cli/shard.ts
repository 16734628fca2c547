/** `--shard i/n`: one of n parts of the files, for machines that check them at the same time. */

/** The i-th of n shards; i counts from 1. */
export interface Shard {
  index: number;
  count: number;
}

/**
 * The files of a shard. Every file is in exactly one of the n shards, whatever order the paths are named in.
 * @param files the files.
 * @param nameOf a file's name, the same on every machine.
 * @param shard the shard; undefined for all files.
 * @returns every n-th file by name, in the order given.
 */
export function ofShard<T>(files: readonly T[], nameOf: (file: T) => string, shard: Shard | undefined): T[] {
  if (!shard) return [...files];
  const names = files.map(nameOf).sort();
  const taken = new Set(names.filter((_, i) => i % shard.count === shard.index - 1));
  return files.filter((file) => taken.has(nameOf(file)));
}
