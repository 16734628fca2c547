/** Hiding a finding of a foreign file: it has no place for a suppression, so that the configuration file says it. */
import { languageOf } from '../../engine/language';
import { type Data, isObject, toData } from '../../syntax/node';
import { parse } from '../../syntax/parse';
import { join } from '../../syntax/pointer';
import { type FragmentObject, type Piece, type Style, blockEntries } from '../fragment';
import { type Edit, editsFor } from '../plan';
import { suppressionOf } from './suppress';

/**
 * The edits of a configuration file that hide a finding in one file.
 * @param text the configuration file.
 * @param name its name, for the language.
 * @param path the file that the finding is in, relative to the configuration's folder, with `/`.
 * @param code the finding's id or code.
 * @returns undefined where the configuration cannot be edited, such as one with syntax errors.
 */
export function configEdits(text: string, name: string, path: string, code: string): Edit[] | undefined {
  const document = parse(text, languageOf(name))[0];
  if (!document || document.errors.length > 0) return undefined;
  const at = overrideOf(toData(document.root), path);
  const suppression = suppressionOf(code);
  return editsFor(document, [
    at === undefined
      ? { do: 'append', pointer: '/overrides', value: overrideFor(path, suppression) }
      : { do: 'append', pointer: join('/overrides', at, 'suppress'), value: suppression },
  ]);
}

/** The last override that is for this file alone: later ones win. */
function overrideOf(config: Data, path: string): number | undefined {
  const overrides = isObject(config) ? config['overrides'] : undefined;
  if (!Array.isArray(overrides)) return undefined;
  const at = overrides.findLastIndex((override) => {
    const files = isObject(override) ? override['files'] : undefined;
    return Array.isArray(files) && files.length === 1 && files[0] === globOf(path);
  });
  return at < 0 ? undefined : at;
}

function overrideFor(path: string, suppression: FragmentObject): FragmentObject {
  return { files: [globOf(path)], suppress: [suppression] };
}

/** A path as a glob that means this path alone. */
function globOf(path: string): string {
  return path.replace(/[*?[\]{}()!+@\\]/g, '\\$&');
}

const STYLE: Style = { language: 'yaml', indent: '  ', eol: '\n', indentItems: true };

/**
 * A configuration file that hides a finding in one file.
 * @param path the file that the finding is in, relative to the configuration's folder, with `/`.
 * @param code the finding's id or code.
 */
export function newConfig(path: string, code: string): Piece[] {
  return [...blockEntries({ overrides: [overrideFor(path, suppressionOf(code))] }, '', STYLE), '\n'];
}
