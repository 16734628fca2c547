/** Building stones of the HTML report. Text of a document enters it through `html` alone. */
import { shown } from '../formats/words';
import type { Range } from '../syntax/text';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as HTML that shows it letter by letter, in an element or in an attribute.
 * @param text the text.
 * @param length how many characters of it are shown.
 */
export function html(text: string, length = 2000): string {
  return shown(text, length).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/**
 * A text of a document: it may be written from right to left, and leaves the words around it in their order.
 * @param text the text.
 * @param length how many characters of it are shown.
 */
export function foreign(text: string, length = 500): string {
  return `<bdi>${html(text, length)}</bdi>`;
}

/** A column of a table; the first one heads its rows. */
export interface Column {
  title: string;
  /** The class of its cells. */
  name?: string;
}

/** A row of a table: its cells as HTML, and attributes of the row as HTML. */
export interface Row {
  cells: readonly string[];
  attributes?: string;
}

/**
 * A table with a caption, and headings for its columns and rows.
 * @param caption what it shows, as text.
 * @param columns the columns.
 * @param rows the rows; their first cell is a heading.
 */
export function table(caption: string, columns: readonly Column[], rows: readonly Row[]): string {
  const classOf = (i: number): string => (columns[i]?.name ? ` class="mc-${columns[i]?.name}"` : '');
  const head = columns.map(({ title }, i) => `<th scope="col"${classOf(i)}>${html(title)}</th>`).join('');
  const body = rows.map(({ cells, attributes }) => {
    const content = cells.map((cell, i) =>
      i === 0 ? `<th scope="row"${classOf(i)}>${cell}</th>` : `<td${classOf(i)}>${cell}</td>`,
    );
    return `<tr${attributes ? ` ${attributes}` : ''}>${content.join('')}</tr>`;
  });
  return [
    '<div class="mc-scroll"><table>',
    `<caption>${html(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody></table></div>',
  ].join('\n');
}

/** A place of a file that a report leads to. */
export interface LinkedPlace {
  /** Null for the file itself. */
  path: string | null;
  range: Range;
}

/**
 * A place as an element that leads there.
 * @param place the place.
 * @param label what is shown, as HTML.
 * @param leads false where nothing can be opened: in a file that is read in a browser.
 */
export function placeMarkup({ path, range }: LinkedPlace, label: string, leads: boolean): string {
  const { line, character } = range.start;
  const file = path === null ? '' : ` data-path="${html(path)}"`;
  const data = `class="mc-place"${file} data-line="${line}" data-character="${character}"`;
  return leads ? `<button type="button" ${data}>${label}</button>` : `<span ${data}>${label}</span>`;
}

/**
 * Where a place is, in words: `line 12`, or `card.json, line 12`.
 * @param place the place.
 */
export function whereabouts({ path, range }: LinkedPlace): string {
  const line = `line ${range.start.line + 1}`;
  return path === null ? line : `${shown(path, 200)}, ${line}`;
}
