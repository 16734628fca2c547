/** Changes a tree of elements into another one in place, so that scroll position, focus and selection stay. */

/**
 * Makes the children of an element those of another one. Nodes that are the same stay the same objects; an element with an
 * `id` or `data-criterion` is found again where it has moved.
 * @param from the element on screen.
 * @param to what it is to become; it is used up.
 * @param keeps whether an attribute of an element is the reader's, and is left alone; none without it.
 */
export function morphChildren(from: Element, to: DocumentFragment, keeps: Keeps = () => false): void {
  const focused = document.activeElement;
  morph(from, to, keeps);
  // An element that was moved has lost the focus.
  if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) focused.focus();
}

type Keeps = (element: Element, attribute: string) => boolean;

function morph(from: Element, to: Element | DocumentFragment, keeps: Keeps): void {
  const keyed = new Map([...from.children].map((child) => [keyOf(child), child]));
  let at: ChildNode | null = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    const key = keyOf(wanted);
    const found: ChildNode | null = key ? (keyed.get(key) ?? null) : at;
    if (!found || found.nodeName !== wanted.nodeName || keyOf(found) !== key) {
      from.insertBefore(wanted, at);
      continue;
    }
    keyed.delete(key);
    if (found === at) at = at.nextSibling;
    else from.insertBefore(found, at);
    patch(found, wanted, keeps);
  }
  while (at) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

function patch(found: ChildNode, wanted: ChildNode, keeps: Keeps): void {
  if (!(found instanceof Element && wanted instanceof Element)) {
    if (found.nodeValue !== wanted.nodeValue) found.nodeValue = wanted.nodeValue;
    return;
  }
  for (const { name } of [...found.attributes]) {
    if (!wanted.hasAttribute(name) && !keeps(found, name)) found.removeAttribute(name);
  }
  for (const { name, value } of [...wanted.attributes]) {
    if (found.getAttribute(name) !== value && !keeps(found, name)) found.setAttribute(name, value);
  }
  morph(found, wanted, keeps);
}

/** What names an element among its siblings; empty where nothing does. */
function keyOf(node: Node): string {
  if (!(node instanceof Element)) return '';
  const { id } = node;
  return id ? `#${id}` : (node.getAttribute('data-criterion') ?? '');
}
