/** What the scripts of the webviews build elements with. Text goes in as text. */

/**
 * Makes an element.
 * @param tag its name.
 * @param attributes its attributes.
 * @param children its children; null for none.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  for (const child of children) if (child !== null) node.append(child);
  return node;
}

/**
 * Fills in a translated text.
 * @param text with `{0}`, `{1}` and so on.
 * @param values what stands for them.
 */
export function filled(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)] ?? ''));
}
