/** The report panel's script: shows the markup of the server, filters it, and leads into the file. */
import type { FromReport, ReportFilter, ReportSection, ReportState, ReportWords, ToReport } from './messages';
import { element, filled } from './dom';
import { morphChildren } from './morph';
import { safeFragment } from './safe';

declare function acquireVsCodeApi(): {
  postMessage(message: FromReport): void;
  getState(): unknown;
  setState(state: ReportState): void;
};

const api = acquireVsCodeApi();
const state: ReportState = {
  uri: '',
  filter: 'all',
  search: '',
  scroll: 0,
  ...(api.getState() as Partial<ReportState> | undefined),
};
const style = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];

/** The elements of the panel that stay; those of the report come and go in `body`. */
interface Parts {
  form: HTMLFormElement;
  count: HTMLElement;
  body: HTMLElement;
}

let parts: Parts | undefined;
let words: ReportWords | undefined;
let sheet = '';
/** The section that a command asked for before there was a report. */
let wanted: ReportSection | undefined;

function render(message: Extract<ToReport, { type: 'report' }>): void {
  words = message.words;
  state.uri = message.uri;
  parts ??= build(message.words);
  const { form, body } = parts;
  form.querySelector('.file')?.replaceChildren(message.file);
  const { content } = message;
  body.setAttribute('aria-busy', String(!content));
  if (content) {
    if (content.css !== sheet) style.replaceSync((sheet = content.css));
    const isFirst = !body.hasAttribute('data-version');
    const fragment = safeFragment(content.html);
    for (const table of fragment.querySelectorAll('table')) prepare(table);
    const shown = filter(fragment);
    morphChildren(body, fragment);
    body.setAttribute('data-version', String(content.version));
    tell(shown);
    if (isFirst) document.documentElement.scrollTop = state.scroll;
    if (wanted) scrollTo(wanted);
    api.postMessage({ type: 'shown', version: content.version, criteria: shown.all });
  } else if (!body.hasChildNodes()) body.append(element('p', { class: 'loading' }, message.words.loading));
  save();
}

/** In a narrow panel the cells of a criterion stand below each other: they keep their roles, and have their column's title. */
function prepare(table: HTMLTableElement): void {
  if (!table.querySelector('[data-criterion]')) return;
  table.classList.add('stacks');
  const titles = [...table.querySelectorAll('thead th')].map((cell) => cell.textContent);
  table.setAttribute('role', 'table');
  for (const part of table.querySelectorAll('thead, tbody')) part.setAttribute('role', 'rowgroup');
  for (const cell of table.querySelectorAll('thead th')) cell.setAttribute('role', 'columnheader');
  for (const row of table.rows) row.setAttribute('role', 'row');
  for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
    for (const [i, cell] of [...row.cells].entries()) {
      cell.setAttribute('role', i === 0 ? 'rowheader' : 'cell');
      cell.setAttribute('data-title', titles[i] ?? '');
      cell.classList.toggle('empty', cell.textContent === '–');
    }
  }
}

/** The rows that filters work on: criteria, their comparison, findings. */
const ROWS = '[data-criterion], [data-compared], .mc-findings > li';

/** What each filter lets through: a criterion's score, and its status in the comparison. A finding is open. */
const LETS_THROUGH: Record<ReportFilter, readonly string[]> = {
  all: ['0', '1', '2', 'na', 'unmet', 'partial', 'met', 'not_applicable'],
  open: ['0', '1', 'unmet', 'partial'],
  met: ['2', 'met'],
  na: ['na', 'not_applicable'],
};

/** Hides the rows that are not asked for, and the groups in which none is left; says how many criteria there are. */
function filter(root: ParentNode): { all: number; left: number } {
  const search = state.search.trim().toLowerCase();
  const all = new Set<string>();
  const left = new Set<string>();
  for (const row of root.querySelectorAll<HTMLElement>(ROWS)) {
    const { criterion, score, status } = row.dataset;
    const isWanted =
      LETS_THROUGH[state.filter].includes(score ?? status ?? 'unmet') &&
      (!search || row.textContent.toLowerCase().includes(search));
    row.hidden = !isWanted;
    if (criterion === undefined) continue;
    all.add(criterion);
    if (isWanted) left.add(criterion);
  }
  // Whoever looks for something wants no overview above it.
  const isNarrowed = state.filter !== 'all' || search !== '';
  for (const group of root.querySelectorAll<HTMLElement>('section, .mc-scroll')) {
    group.hidden = isNarrowed && ![...group.querySelectorAll<HTMLElement>(ROWS)].some((row) => !row.hidden);
  }
  return { all: all.size, left: left.size };
}

function tell({ all, left }: { all: number; left: number }): void {
  if (!parts || !words) return;
  const text = filled(words.shown, left, all);
  // A status that is written again is read out again.
  if (parts.count.textContent !== text) parts.count.textContent = text;
}

function build(given: ReportWords): Parts {
  const choices: [ReportFilter, string][] = [
    ['all', given.all],
    ['open', given.open],
    ['met', given.met],
    ['na', given.notApplicable],
  ];
  const search = element('input', { type: 'search', placeholder: given.search, 'aria-label': given.search });
  search.value = state.search;
  const count = element('span', { class: 'count', role: 'status' });
  const file = element('button', { type: 'button', class: 'file', title: given.openFile });
  const exportHtml = element('button', { type: 'button', class: 'export' }, given.exportHtml);
  const form = element(
    'form',
    { class: 'bar', role: 'search' },
    file,
    element(
      'fieldset',
      {},
      element('legend', {}, given.filter),
      ...choices.map(([value, text]) => {
        const radio = element('input', { type: 'radio', name: 'filter', value });
        radio.checked = value === state.filter;
        return element('label', {}, radio, element('span', {}, text));
      }),
    ),
    search,
    count,
    exportHtml,
  );
  const body = element('div', { class: 'mc-page' });
  const main = document.getElementById('panel');
  main?.replaceChildren(form, body);
  form.addEventListener('input', () => {
    state.filter = (new FormData(form).get('filter') as ReportFilter | null) ?? 'all';
    state.search = search.value;
    tell(filter(body));
    window.scrollTo(0, 0);
    save();
  });
  // The bar covers the top: what is scrolled to comes to stand below it.
  new ResizeObserver(() => {
    document.documentElement.style.scrollPaddingTop = `${form.offsetHeight + 8}px`;
  }).observe(form);
  form.addEventListener('submit', (event) => event.preventDefault());
  file.addEventListener('click', () => api.postMessage({ type: 'openFile' }));
  exportHtml.addEventListener('click', () => api.postMessage({ type: 'export' }));
  body.addEventListener('click', (event) => {
    if (event.target instanceof Element) follow(event.target);
  });
  return { form, count, body };
}

/** Leads to the place that an element names. */
function follow(target: Element): void {
  const place = target.closest<HTMLElement>('[data-line]');
  if (!place) return;
  const { path, line, character } = place.dataset;
  api.postMessage({ type: 'reveal', path: path ?? null, line: Number(line), character: Number(character ?? 0) });
}

function scrollTo(section: ReportSection): void {
  const heading = parts?.body.querySelector(`[id$="-${section}"]`);
  wanted = heading ? undefined : section;
  heading?.scrollIntoView();
}

function save(): void {
  api.setState(state);
}

let scrolled: number | undefined;
window.addEventListener('scroll', () => {
  state.scroll = document.documentElement.scrollTop;
  window.clearTimeout(scrolled);
  scrolled = window.setTimeout(save, 200);
});
window.addEventListener('message', ({ data }: MessageEvent<ToReport>) => {
  if (data.type === 'report') render(data);
  else scrollTo(data.to);
});
api.postMessage({ type: 'ready' });
