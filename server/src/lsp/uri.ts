/** Addresses of files, without a machine: text in, text out. */

/**
 * The address of a document on the disk. An editor names a document that was never saved `untitled:` with the path where
 * it will be saved; what lies around that path is around the document already.
 * @param uri the document's address.
 * @returns the same address, but for such a document.
 */
export function savedAs(uri: string): string {
  return uri.replace(/^untitled:\/(?!\/)/, 'file:///');
}

/**
 * The address of a file beside a document.
 * @param path the file's path relative to the document, with `/`, as a definition writes it.
 * @param base the document's address.
 * @returns the address; undefined where the document is on no disk, or the path is none (a stray surrogate).
 */
export function fileUri(path: string, base: string): string | undefined {
  try {
    return new URL(path.split('/').map(encodeURIComponent).join('/'), savedAs(base)).href;
  } catch {
    return undefined;
  }
}

/**
 * The path of a document relative to the innermost folder that holds it, as globs see it.
 * @param uri the document's address.
 * @param folders the addresses of the workspace folders.
 * @returns the path with `/`; the name alone where no folder holds it.
 */
export function relativePath(uri: string, folders: readonly string[]): string {
  const saved = savedAs(uri);
  const bases = folders.map((folder) => `${folder.replace(/\/$/, '')}/`).filter((base) => saved.startsWith(base));
  const base = bases.sort((a, b) => b.length - a.length)[0];
  return decoded(base === undefined ? saved.slice(saved.lastIndexOf('/') + 1) : saved.slice(base.length));
}

/**
 * An address in plain letters.
 * @param text an address or a part of one.
 * @returns it without percent signs; as it is where it holds a percent sign that encodes nothing.
 */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
