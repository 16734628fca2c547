/** What more than one format takes from a definition: addresses, licences, kinds of sources. */
import { isSpdxExpression } from '../formats/spdx';
import { valueAt } from '../formats/model';
import { isObject } from '../syntax/node';
import { join } from '../syntax/pointer';
import { type Teller, isText } from './teller';

/** A licence: its SPDX expression, or the name and address of an agreement. */
export interface Licence {
  spdx?: string;
  name?: string;
  url?: string;
}

/**
 * The licence of the data.
 * @param teller the definition.
 * @returns undefined where none is named.
 */
export function licenceOf(teller: Teller): Licence | undefined {
  const value = teller.value('/governance/license/data') ?? teller.text('/governance/license');
  if (typeof value === 'string') return isSpdxExpression(value) ? { spdx: value } : { name: value };
  if (!isObject(value)) return undefined;
  const part = (key: string): string | undefined => {
    const text = valueAt(value, [key]);
    return isText(text) ? text : undefined;
  };
  const [name, url] = [part('name'), part('url')];
  return { ...(name ? { name } : {}), ...(url ? { url } : {}) };
}

/**
 * The addresses of the papers that a definition refers to.
 * @param teller the definition.
 */
export function papersOf(teller: Teller): string[] {
  return teller
    .indexes('/references')
    .map((i) => {
      const at = (key: string): string | undefined => teller.text(join('/references', i, key));
      const [url, doi, arxiv] = [at('url'), at('doi'), at('arxiv')];
      return url ?? (doi ? `https://doi.org/${doi}` : arxiv ? `https://arxiv.org/abs/${arxiv}` : undefined);
    })
    .filter(isText);
}
