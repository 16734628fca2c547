/** The panel's script. It builds elements, never HTML from text, so that a definition's words stay words. */
import type { CriterionCoverage, DocumentCoverage, Points, StagePoints } from '../../../server/src/protocol';
import type { PanelNote, PanelState, PanelWords, ToExtension, ToPanel } from './messages';
import { element, filled } from './dom';
import { morphChildren } from './morph';

declare function acquireVsCodeApi(): {
  postMessage(message: ToExtension): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const api = acquireVsCodeApi();
/** The stages that the reader has opened, kept while the panel is hidden. */
const opened = new Set<string>((api.getState() as { opened?: string[] } | undefined)?.opened ?? []);
let shown: ToPanel | undefined;
let words: PanelWords;

const SVG = 'http://www.w3.org/2000/svg';

function drawn(tag: string, attributes: Record<string, string>, ...children: Element[]): Element {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** What is on screen becomes what is to be there, in place: nothing flickers, and who reads it keeps place and focus. */
function render(message: ToPanel): void {
  shown = message;
  words = message.words;
  const panel = document.getElementById('panel');
  if (!panel) return;
  // (their event may still be on its way)
  for (const details of panel.querySelectorAll('details')) noteOpened(details);
  const { state, note } = message;
  const wanted = document.createDocumentFragment();
  if (note) wanted.append(...noteElements(note));
  if (state) wanted.append(...stateElements(state));
  panel.setAttribute('aria-busy', String(note?.kind === 'loading'));
  morphChildren(panel, wanted);
}

function noteElements({ kind, text }: PanelNote): HTMLElement[] {
  const action = (name: ToExtension['type'], label: string, style: string): HTMLElement =>
    element('button', { class: style, id: `do-${name}`, 'data-do': name }, label);
  if (kind === 'loading') return [element('p', { class: 'empty', id: 'note', role: 'status' }, text)];
  if (kind === 'failed')
    return [
      element('p', { class: 'note error', id: 'note', role: 'alert' }, text),
      action('restart', words.restart, 'action'),
      action('output', words.showOutput, 'action second'),
    ];
  return [element('p', { class: 'empty', id: 'note' }, text), action('new', words.newDefinition, 'action')];
}

function stateElements({ documents, limits, file }: PanelState): HTMLElement[] {
  return [
    ...limits.map((limit) => element('p', { class: 'note' }, limit)),
    ...documents.map((coverage, i) => definition(coverage, i, file)),
  ];
}

function definition(coverage: DocumentCoverage, index: number, file: string): HTMLElement {
  const { total, percent } = coverage;
  const stage = filled(words.stage, coverage.stage) + (coverage.stageStated ? '' : ` (${words.notStated})`);
  const title = `name-${index}`;
  return element(
    'section',
    { id: `definition-${index}`, 'aria-labelledby': title },
    element(
      'header',
      {},
      element('h1', { id: title, title: file, dir: 'auto' }, coverage.name ?? words.unnamed),
      element('p', { class: 'stage' }, stage),
      element(
        'p',
        { class: 'total' },
        element('span', { class: 'points' }, `${total.points}/${total.max}`),
        element('span', { class: 'percent' }, percent === null ? '' : `${percent}%`),
        waivedNote(total),
      ),
      bar(total, null),
      coverage.provisional ? element('p', { class: 'note', role: 'status' }, words.provisional) : null,
    ),
    element('h2', {}, words.stages),
    ...coverage.stages.map((points, i) => stageGroup(i + 1, points, coverage, index)),
    legend(),
    element('h2', {}, words.modules),
    ...coverage.modules.map((module) =>
      module.applies ? group({ number: '', later: false, mean: null }, module, coverage, index) : idle(module),
    ),
    element('h2', {}, words.evidence),
    evidence(coverage),
  );
}

/** What a group of criteria shows besides its points. */
interface GroupLook {
  number: string;
  /** Whether it lies behind the stated stage: counted, and not reported yet. */
  later: boolean;
  mean: StagePoints | null;
}

function stageGroup(number: number, points: StagePoints, coverage: DocumentCoverage, index: number): HTMLElement {
  const reached = coverage.stages.findIndex((stage) => stage.id === coverage.stage);
  return group({ number: String(number), later: number > reached + 1, mean: points }, points, coverage, index);
}

function group(look: GroupLook, points: Points, coverage: DocumentCoverage, index: number): HTMLElement {
  const { number, later, mean } = look;
  const key = `${index}/${points.id}`;
  const open = coverage.criteria.filter((c) => c.group === points.id && (c.score === 0 || c.score === 1));
  const told = [
    '',
    ...(later ? [words.later] : []),
    filled(words.points, points.points, points.max),
    filled(words.open, open.length),
    ...(mean ? [meanText(mean)] : []),
  ].join(', ');
  const tip = [...(later ? [words.later] : []), ...(mean ? [meanText(mean)] : [])].join('\n');
  return element(
    'details',
    {
      id: `group-${index}-${points.id}`,
      'data-key': key,
      ...(opened.has(key) ? { open: '' } : {}),
      ...(later ? { class: 'later' } : {}),
    },
    element(
      'summary',
      tip ? { title: tip } : {},
      element(
        'span',
        { class: 'row' },
        element(
          'span',
          { class: 'title' },
          number ? element('span', { class: 'number' }, `${number} `) : null,
          points.title,
        ),
        element('span', { class: 'points', 'aria-hidden': 'true' }, `${points.points}/${points.max}`),
      ),
      // A screen reader says it in words.
      element('span', { class: 'unseen' }, told),
      bar(points, mean),
    ),
    open.length > 0
      ? element('ul', {}, ...open.map((criterion) => row(criterion, index)))
      : element('p', { class: 'met' }, words.allMet),
    waivedNote(points),
  );
}

function meanText({ mean, precision }: StagePoints): string {
  return filled(precision === 'stated' ? words.meanStated : words.meanAbout, mean);
}

function row({ id, title, score, missing }: CriterionCoverage, index: number): HTMLElement {
  const missingText = missing.join('; ');
  const place = { 'data-document': String(index), 'data-id': id };
  return element(
    'li',
    { 'data-criterion': id },
    element(
      'button',
      { class: 'criterion', 'data-do': 'reveal', ...place, title: missingText },
      element('span', { class: `score score-${score ?? 'na'}`, 'aria-hidden': 'true' }, String(score)),
      element(
        'span',
        { class: 'text' },
        element('span', { class: 'name' }, element('span', { class: 'id' }, id), ` ${title}`),
        element('span', { class: 'unseen' }, `, ${filled(words.scored, score ?? 0)}. `),
        element('span', { class: 'missing', dir: 'auto' }, missingText),
      ),
    ),
    element(
      'button',
      {
        class: 'explain',
        'data-do': 'explain',
        'data-id': id,
        title: filled(words.explain, id),
        'aria-label': filled(words.explain, id),
      },
      '?',
    ),
  );
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

/** What the ticks mean. A screen reader has it with each stage. */
function legend(): HTMLElement {
  const entry = (precision: StagePoints['precision'], text: string): HTMLElement =>
    element('span', {}, drawn('svg', { class: 'sample', width: '6', height: '14' }, tick('3', precision)), text);
  return element(
    'p',
    { class: 'legend', 'aria-hidden': 'true' },
    entry('stated', words.legendStated),
    entry('approximate', words.legendAbout),
  );
}

/** How well the scores are backed: a second reading of the same points. */
function evidence({ evidence: counts }: DocumentCoverage): HTMLElement {
  const strengths = Object.entries(words.strengths) as [keyof typeof counts, [string, string]][];
  return element(
    'dl',
    { class: 'evidence', title: words.evidenceOf },
    ...strengths.map(([strength, [name, meaning]]) =>
      element(
        'div',
        { class: counts[strength] === 0 ? 'none' : 'some', title: meaning, 'data-strength': strength },
        element('dt', {}, name),
        element('dd', {}, String(counts[strength])),
      ),
    ),
  );
}

const RADIUS = '3';

/** A bar with its tick. It is drawn with attributes: a style attribute would need a looser policy. */
function bar({ points, max }: Points, mean: StagePoints | null): Element {
  const share = max === 0 ? 0 : (100 * points) / max;
  const across = { x: '0', y: '3', height: '8', rx: RADIUS };
  return drawn(
    'svg',
    { class: share === 100 ? 'bar full' : 'bar', width: '100%', height: '14', 'aria-hidden': 'true' },
    drawn('rect', { class: 'track', ...across, width: '100%' }),
    drawn('rect', { class: 'fill', ...across, width: `${share}%` }),
    ...(mean ? [tick(`${mean.mean}%`, mean.precision)] : []),
  );
}

function tick(x: string, precision: StagePoints['precision']): Element {
  const attributes = { x, y: '1', width: '4', height: '12', rx: '1', transform: 'translate(-2 0)' };
  return drawn('rect', { class: precision === 'stated' ? 'tick' : 'tick about', ...attributes });
}

function noteOpened(details: HTMLDetailsElement): void {
  const key = details.dataset['key'] ?? '';
  if (details.open) opened.add(key);
  else opened.delete(key);
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
  if (!button) return;
  const { do: action, document: index, id = '' } = button.dataset;
  if (action === 'reveal') {
    const found = shown?.state?.documents[Number(index)]?.criteria.find((criterion) => criterion.id === id);
    if (found) api.postMessage({ type: 'reveal', range: found.range });
  } else if (action === 'explain') api.postMessage({ type: 'explain', id });
  else if (action === 'new' || action === 'restart' || action === 'output') api.postMessage({ type: action });
});
// (the event does not bubble)
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement)) return;
    noteOpened(target);
    api.setState({ opened: [...opened] });
  },
  true,
);
window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => render(data));
api.postMessage({ type: 'ready' });
