/** A short text that says whether two ways of reading a text come to the same, so that they can be compared across threads. */
import type { ParsedDocument } from './document';
import type { Entry, SyntaxNode } from './node';
import { type Steps, finished } from './steps';

/** Nodes that are gone through between two pauses: well below a millisecond. */
const SLICE = 2_000;

/** Two hashes (FNV-1a with different bases and primes): a difference that both miss is not to be expected. */
class Digest {
  private one = 0x811c9dc5;
  private other = 0x9747b28c;

  number(value: number): void {
    this.one = Math.imul(this.one ^ value, 0x01000193);
    this.other = Math.imul(this.other ^ value, 0x5bd1e995);
    this.one ^= this.one >>> 15;
    this.other ^= this.other >>> 13;
  }

  text(value: string): void {
    this.number(value.length);
    for (let i = 0; i < value.length; i++) this.number(value.charCodeAt(i));
  }

  get written(): string {
    return `${(this.one >>> 0).toString(16)}-${(this.other >>> 0).toString(16)}`;
  }
}

/**
 * Digests documents, with pauses.
 * @param documents the documents of a text.
 * @returns what is the same for the same trees with the same places, errors, duplicate keys and comments.
 */
export function* digesting(documents: readonly ParsedDocument[]): Steps<string> {
  const digest = new Digest();
  let count = 0;
  function* node(n: SyntaxNode, entry?: Entry): Steps<void> {
    if (++count % SLICE === 0) yield;
    if (entry) {
      digest.text(entry.key);
      digest.number(entry.keyStart);
      digest.number(entry.keyEnd);
      digest.number(entry.merged ? 1 : 0);
    }
    digest.number(n.start);
    digest.number(n.end);
    if (n.kind === 'scalar') {
      digest.text(`${n.style} ${typeof n.value} ${String(n.value)}`);
      digest.text(n.source);
      return;
    }
    digest.text(`${n.kind} ${n.flow}`);
    if (n.kind === 'map') {
      digest.number(n.entries.length);
      for (const e of n.entries) yield* node(e.value, e);
    } else {
      digest.number(n.items.length);
      for (const item of n.items) yield* node(item);
    }
  }
  for (const { start, end, root, errors, duplicates, comments } of documents) {
    for (const number of [start, end, root ? 1 : 0]) digest.number(number);
    if (root) yield* node(root);
    for (const e of errors) digest.text(`error ${e.start} ${e.end} ${e.message}`);
    for (const { first, second } of duplicates) digest.text(`twice ${first.keyStart} ${second.keyStart}`);
    for (const c of comments) digest.text(`comment ${c.start} ${c.end} ${c.text}`);
  }
  return digest.written;
}

/**
 * Digests documents at once.
 * @param documents the documents of a text.
 * @returns see digesting.
 */
export function digestOf(documents: readonly ParsedDocument[]): string {
  return finished(digesting(documents));
}
