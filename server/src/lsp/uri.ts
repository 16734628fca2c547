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
 * The innermost workspace folder that holds a document. Clients encode an address in one way or another (`%40` or `@`):
 * what counts is what it means.
 * @param uri the document's address.
 * @param folders the addresses of the workspace folders.
 * @returns the folder's address, without a slash at its end; undefined where no folder holds it.
 */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  const saved = decoded(savedAs(uri));
  const holding = folders
    .map((folder) => folder.replace(/\/$/, ''))
    .filter((folder) => saved.startsWith(`${decoded(folder)}/`));
  return holding.sort((a, b) => decoded(b).length - decoded(a).length)[0];
}

/**
 * The path of a document relative to the innermost folder that holds it, as globs see it.
 * @param uri the document's address.
 * @param folders the addresses of the workspace folders.
 * @returns the path with `/`; the name alone where no folder holds it.
 */
export function relativePath(uri: string, folders: readonly string[]): string {
  const saved = decoded(savedAs(uri));
  const folder = folderOf(uri, folders);
  return saved.slice(folder === undefined ? saved.lastIndexOf('/') + 1 : decoded(folder).length + 1);
}

/**
 * An address in plain letters.
 * @param text an address or a part of one.
 * @returns it without percent signs; a step of it that holds a percent sign that encodes nothing stays as it is.
 */
export function decoded(text: string): string {
  return text.includes('%') ? text.split('/').map(decodedStep).join('/') : text;
}

function decodedStep(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
