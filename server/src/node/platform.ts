/** The language server's platform on node: files on the disk. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FoundConfig, Platform } from '../lsp/platform';
import { savedAs } from '../lsp/uri';
import { digestAside } from './aside';
import { ConfigLoader, search, slashed } from './files';
import { inside } from './follow';
import { FileCache, nodeHost, nodeList } from './host';
import { readText } from './read';
import { Tidy } from './tidy';

/**
 * Makes the platform.
 * @param worker the script that answers in another thread (see aside.ts); none where there is no such file.
 * @returns a platform that reads files of `file:` documents, and nothing beside others.
 */
export function nodePlatform(worker?: string): Platform {
  const configs = new ConfigLoader();
  const cache = new FileCache();
  const tidy = new Tidy();
  return {
    host(uri, folders) {
      const file = fileOf(uri);
      return file === undefined ? null : nodeHost(file, rootFor(file, folders), cache);
    },
    async config(document, folders): Promise<FoundConfig | undefined> {
      const file = fileOf(document);
      if (file === undefined) return undefined;
      const found = await configs.nearest(file, rootFor(file, folders));
      if (!found) return undefined;
      const relative = slashed(path.relative(found.folder, file));
      const { config, diagnostics, text } = found;
      const uri = pathToFileURL(found.file).href;
      return { config, name: path.basename(found.file), path: relative, diagnostics, uri, text };
    },
    list(uri, folders, wanted) {
      const file = fileOf(uri);
      return file === undefined ? Promise.resolve([]) : nodeList(file, rootFor(file, folders), wanted);
    },
    async search(folder, exclude, entered) {
      const root = fileOf(folder);
      if (root === undefined) return [];
      const found = await search(root, true, { cwd: root, configs, fixed: undefined, root, exclude, entered });
      return found.map((file) => ({
        path: slashed(path.relative(root, file.path)),
        ...('skipped' in file ? { skipped: file.skipped } : {}),
      }));
    },
    read(uri, maxSize) {
      const file = fileOf(uri);
      return Promise.resolve(file === undefined ? { skipped: 'it is on no disk' } : readText(file, maxSize));
    },
    forget() {
      configs.clear();
      cache.forget();
    },
    ...(worker === undefined ? {} : { digest: (text, language) => digestAside(worker, { text, language }) }),
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    tidy: (released) => tidy.run(released),
  };
}

function fileOf(uri: string): string | undefined {
  const saved = savedAs(uri);
  try {
    return saved.startsWith('file:') ? fileURLToPath(saved) : undefined;
  } catch {
    return undefined;
  }
}

/** The innermost workspace folder that holds a file; without one the file's own folder. */
function rootFor(file: string, folders: readonly string[]): string {
  const roots = folders.flatMap((folder) => fileOf(folder) ?? []).filter((folder) => inside(file, folder));
  return roots.sort((a, b) => b.length - a.length)[0] ?? path.dirname(file);
}
