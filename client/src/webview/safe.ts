/**
 * Markup becomes elements here, and nothing but the elements and attributes of a report does. The server escapes all text
 * of a definition, and the panel's policy lets no foreign script run: this is the third lock on the same door.
 */

const HTML_TAGS = words(
  'a abbr article aside bdi blockquote br button caption code col colgroup dd del details div dl dt em figcaption figure',
  'footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li mark nav ol p pre q s samp section small span strong sub summary sup',
  'table tbody td tfoot th thead time tr u ul var wbr',
);

const SVG_TAGS = words(
  'circle clippath defs desc ellipse g line path pattern polygon polyline rect svg text title tspan',
);

const ATTRIBUTES = words(
  'class colspan dir headers height hidden id lang open role rowspan scope tabindex title type width',
  'cx cy d dominant-baseline dx dy focusable points preserveaspectratio r rx ry text-anchor transform viewbox',
  'x x1 x2 y y1 y2',
);

/**
 * Makes elements of markup. What is no part of a report is left out: scripts, styles, handlers, links that leave the
 * panel, and any element or attribute that is not named here.
 * @param html markup.
 * @returns its elements, not yet in the document.
 */
export function safeFragment(html: string): DocumentFragment {
  const template = document.createElement('template');
  // A template's content is inert: nothing in it runs or is loaded.
  template.innerHTML = html;
  for (const element of [...template.content.querySelectorAll('*')]) {
    if (isKnown(element)) strip(element);
    else element.remove();
  }
  return template.content;
}

function isKnown(element: Element): boolean {
  const name = element.localName.toLowerCase();
  return element.namespaceURI === 'http://www.w3.org/2000/svg' ? SVG_TAGS.has(name) : HTML_TAGS.has(name);
}

function strip(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const lower = name.toLowerCase();
    const isSafe =
      lower === 'href' ? value.startsWith('#') : ATTRIBUTES.has(lower) || /^(?:aria|data)-[\w-]+$/.test(lower);
    if (!isSafe) element.removeAttribute(name);
  }
}

function words(...lines: string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
