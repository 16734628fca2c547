/** JSON pointers (RFC 6901), the only way in which criteria, findings and reports name a place in a document. */

/**
 * Splits a JSON pointer into its unescaped segments.
 * @param pointer '' for the root, else '/a/b/0'.
 * @returns the segments, outermost first; an empty list for the root.
 */
export function segmentsOf(pointer: string): string[] {
  if (pointer === '') return [];
  const segments = pointer.slice(1).split('/');
  // Criteria ask for pointers by the thousand, and hardly any has something to unescape.
  return pointer.includes('~') ? segments.map(unescaped) : segments;
}

function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

/**
 * Where a segment of a JSON pointer ends.
 * @param pointer the pointer.
 * @param at where the segment's slash is.
 */
export function endOfSegment(pointer: string, at: number): number {
  const slash = pointer.indexOf('/', at + 1);
  return slash < 0 ? pointer.length : slash;
}

/**
 * Whether a segment of a JSON pointer is a key.
 * @param key the key, unescaped.
 * @param pointer the pointer.
 * @param at where the segment's slash is.
 * @param end where the segment ends.
 */
export function isSegment(key: string, pointer: string, at: number, end: number): boolean {
  if (key.length === end - at - 1 && pointer.startsWith(key, at + 1)) return !key.includes('~');
  // What is escaped is longer than what it stands for.
  return key.length < end - at - 1 && /[~/]/.test(key) && unescaped(pointer.slice(at + 1, end)) === key;
}

/**
 * The number that a segment of a JSON pointer is.
 * @param pointer the pointer.
 * @param at where the segment's slash is.
 * @param end where the segment ends.
 * @returns undefined where it is none.
 */
export function numberOfSegment(pointer: string, at: number, end: number): number | undefined {
  if (end === at + 1) return undefined;
  let number = 0;
  for (let i = at + 1; i < end; i++) {
    const digit = pointer.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    number = 10 * number + digit;
  }
  return number;
}

const known = new Map<string, readonly string[]>();

/**
 * The same for a pointer that stands in the code, such as a criterion's key: there are some hundred of them, they are
 * asked for by the thousand, and each is split once.
 * @param pointer a pointer of the code, never one of a document.
 */
export function knownSegments(pointer: string): readonly string[] {
  let segments = known.get(pointer);
  if (!segments) known.set(pointer, (segments = segmentsOf(pointer)));
  return segments;
}

/**
 * Appends segments to a JSON pointer, escaping them.
 * @param pointer the parent's pointer.
 * @param segments keys or list indexes, outermost first.
 * @returns the child's pointer.
 */
export function join(pointer: string, ...segments: (string | number)[]): string {
  let result = pointer;
  for (const segment of segments) result += '/' + (typeof segment === 'number' ? segment : escapedSegment(segment));
  return result;
}

function escapedSegment(segment: string): string {
  return /[~/]/.test(segment) ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : segment;
}

/**
 * The parent of a JSON pointer.
 * @param pointer any pointer.
 * @returns the parent's pointer, or undefined for the root.
 */
export function parentOf(pointer: string): string | undefined {
  return pointer === '' ? undefined : pointer.slice(0, pointer.lastIndexOf('/'));
}

/**
 * Whether a pointer is another one or lies below it.
 * @param pointer the pointer in question.
 * @param ancestor the pointer that may enclose it.
 * @returns true when they are equal or `ancestor` encloses `pointer`.
 */
export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(ancestor + '/');
}
