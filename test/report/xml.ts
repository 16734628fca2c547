/** A strict reader for the little XML that the reports use: elements, attributes in double quotes, five entities. */

/** An element. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

function decoded(raw: string): string {
  // eslint-disable-next-line no-control-regex
  if (/[<\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(raw)) throw new Error(`Not allowed in XML: ${raw}`);
  return raw.replace(/&([^;]*);?/g, (all, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !all.endsWith(';')) throw new Error(`No entity: ${all}`);
    return character;
  });
}

/**
 * Reads a document.
 * @param source XML with a declaration.
 * @returns its root element.
 * @throws Error where it is not well-formed.
 */
export function readXml(source: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!source.startsWith(declaration)) throw new Error('There is no declaration.');
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const token = /<(\/?)([a-z]+)((?: [a-z]+="[^"]*")*)(\/?)>|([^<]+)/gy;
  token.lastIndex = declaration.length;
  while (token.lastIndex < source.length) {
    const from = token.lastIndex;
    const found = token.exec(source);
    if (!found) throw new Error(`Not well-formed: ${source.slice(from, from + 80)}`);
    const [, closing, name = '', attributes = '', empty, text] = found;
    const parent = open.at(-1);
    if (!parent) throw new Error('There is no parent.');
    if (text !== undefined) parent.text += decoded(text);
    else if (closing) {
      if (parent.name !== name || parent === top) throw new Error(`</${name}> closes <${parent.name}>.`);
      open.pop();
    } else {
      const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        decoded(value),
      ]);
      const element: Element = {
        name,
        attributes: Object.fromEntries(pairs) as Element['attributes'],
        children: [],
        text: '',
      };
      if (Object.keys(element.attributes).length !== pairs.length) throw new Error('An attribute is there twice.');
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [root] = top.children;
  if (open.length > 1 || !root || top.children.length > 1 || top.text.trim() !== '')
    throw new Error('Not one element.');
  return root;
}
