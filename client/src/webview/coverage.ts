/** The panel's script. It builds elements, never HTML from text, so that a definition's words stay words. */
import type { CriterionCoverage, DocumentCoverage, Points } from '../../../server/src/protocol';
import type { PanelWords, ToExtension, ToPanel } from './messages';

declare function acquireVsCodeApi(): {
  postMessage(message: ToExtension): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const api = acquireVsCodeApi();
/** The stages that the reader has opened, kept while the panel is hidden. */
const opened = new Set<string>((api.getState() as { opened?: string[] } | undefined)?.opened ?? []);
let words: PanelWords;

type Child = Node | string | null;

function element(tag: string, attributes: Record<string, string>, ...children: Child[]): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  for (const child of children) if (child !== null) node.append(child);
  return node;
}

function filled(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)] ?? ''));
}

function render({ state, words: given }: ToPanel): void {
  words = given;
  const panel = document.getElementById('panel');
  if (!panel) return;
  const focused = (document.activeElement as HTMLElement | null)?.dataset['key'];
  const scroll = document.documentElement.scrollTop;
  panel.replaceChildren(
    ...(state && state.documents.length > 0
      ? [
          ...state.limits.map((limit) => element('p', { class: 'note' }, limit)),
          ...state.documents.map((d, i) => definition(d, i, state.file)),
        ]
      : state
        ? [element('p', { class: 'empty' }, state.limits.join(' ') || words.empty)]
        : welcome()),
  );
  // The panel is built anew at each change; who reads it keeps their place.
  if (focused) panel.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  document.documentElement.scrollTop = scroll;
}

/** Where no definition was open yet. */
function welcome(): HTMLElement[] {
  const start = element('button', { class: 'action', 'data-key': 'new' }, words.newDefinition);
  start.addEventListener('click', () => api.postMessage({ type: 'new' }));
  return [element('p', { class: 'empty' }, words.empty), start];
}

function definition(coverage: DocumentCoverage, index: number, file: string): HTMLElement {
  const { total, percent } = coverage;
  const stage = filled(words.stage, coverage.stage) + (coverage.stageStated ? '' : ` (${words.notStated})`);
  return element(
    'section',
    {},
    element(
      'header',
      {},
      element('h1', { title: file }, coverage.name ?? words.unnamed),
      element('p', { class: 'stage' }, stage),
      element(
        'p',
        { class: 'total' },
        element('span', { class: 'points' }, `${total.points}/${total.max}`),
        element('span', { class: 'percent' }, percent === null ? '' : `${percent}%`),
        waivedNote(total),
      ),
      bar(total),
      coverage.provisional ? element('p', { class: 'note' }, words.provisional) : null,
    ),
    ...coverage.stages.map((points, i) => group(`${i + 1}`, points, coverage, index)),
    element('h2', {}, words.modules),
    ...coverage.modules.map((module) => (module.applies ? group('', module, coverage, index) : idle(module))),
  );
}

function group(number: string, points: Points, coverage: DocumentCoverage, index: number): HTMLElement {
  const key = `${index}/${points.id}`;
  const open = coverage.criteria.filter((c) => c.group === points.id && (c.score === 0 || c.score === 1));
  // What lies behind the stated stage is counted, but not reported yet.
  const later = number !== '' && Number(number) > 1 + coverage.stages.findIndex((stage) => stage.id === coverage.stage);
  const label = [
    `${number} ${points.title}`.trim(),
    ...(later ? [words.later] : []),
    filled(words.points, points.points, points.max),
    filled(words.open, open.length),
  ].join(', ');
  const details = element(
    'details',
    { ...(opened.has(key) ? { open: '' } : {}), ...(later ? { class: 'later', title: words.later } : {}) },
    element(
      'summary',
      { 'aria-label': label, 'data-key': key },
      element(
        'span',
        { class: 'row' },
        element('span', { class: 'title' }, number ? element('span', { class: 'number' }, number) : null, points.title),
        element('span', { class: 'points' }, `${points.points}/${points.max}`),
      ),
      bar(points),
    ),
    open.length > 0
      ? element('ul', {}, ...open.map((criterion) => row(criterion, key)))
      : element('p', { class: 'met' }, words.allMet),
    waivedNote(points),
  ) as HTMLDetailsElement;
  details.addEventListener('toggle', () => {
    if (details.open) opened.add(key);
    else opened.delete(key);
    api.setState({ opened: [...opened] });
  });
  return details;
}

function row(criterion: CriterionCoverage, key: string): HTMLElement {
  const { id, title, score, missing, range } = criterion;
  const missingText = missing.join('; ');
  const go = element(
    'button',
    { class: 'criterion', 'data-key': `${key}/${id}`, 'data-id': id, title: missingText },
    element(
      'span',
      { class: `score score-${score ?? 'na'}`, 'aria-label': filled(words.scored, score ?? 0) },
      String(score),
    ),
    element(
      'span',
      { class: 'text' },
      element('span', { class: 'name' }, element('span', { class: 'id' }, id), ` ${title}`),
      element('span', { class: 'missing' }, missingText),
    ),
  );
  go.addEventListener('click', () => api.postMessage({ type: 'reveal', range }));
  const explain = element(
    'button',
    {
      class: 'explain',
      'data-key': `${key}/${id}/explain`,
      title: filled(words.explain, id),
      'aria-label': filled(words.explain, id),
    },
    '?',
  );
  explain.addEventListener('click', () => api.postMessage({ type: 'explain', id }));
  return element('li', {}, go, explain);
}

function idle(points: Points): HTMLElement {
  return element(
    'p',
    { class: 'idle' },
    element('span', { class: 'title' }, points.title),
    element('span', {}, words.doesNotApply),
  );
}

function waivedNote(points: Points): HTMLElement | null {
  return points.notApplicable > 0
    ? element('span', { class: 'waived' }, filled(words.notApplicable, points.notApplicable))
    : null;
}

function bar({ points, max }: Points): HTMLElement {
  const fill = element('span', { class: 'fill' });
  // A style attribute would need a looser policy; a property set by script does not.
  fill.style.width = max === 0 ? '0' : `${(100 * points) / max}%`;
  return element('span', { class: points === max && max > 0 ? 'bar full' : 'bar', 'aria-hidden': 'true' }, fill);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => render(data));
api.postMessage({ type: 'ready' });
