/** The report as HTML: its sections for a panel, and a page of its own without network or script. */
import { BY_ID } from '../criteria/catalogue';
import { STAGES } from '../criteria/criterion';
import { STAGE_TITLES } from '../engine/gate';
import { counted } from '../formats/words';
import { COMPARISON_NOTE, type Comparison, comparisonOfReport, figureOf, lackingIn } from './comparison';
import { meanOf, percentOf, stageChart } from './html-chart';
import { type Row, foreign, html, placeMarkup, table, whereabouts } from './html-text';
import { REPORT_CSS } from './report-css';
import type { CriterionReport, DiagnosticReport, FileReport, Report } from './report';
import { MODULE_TITLES } from './text';
import { SCORE_WORDS, expressibleWords, formatName, openCounts, overclaims } from './words';

/** What the sections of one file need to know. */
interface Page {
  file: FileReport;
  comparison: readonly Comparison[];
  /** Begins the ids of the file's elements. */
  id: string;
  /** Whether places are buttons. */
  leads: boolean;
}

/**
 * The inner markup of a report. Elements that lead to a place are buttons with `data-line` and `data-character` (from 0),
 * and `data-path` where the place is in another file; the row of a criterion has `data-criterion` and `data-score`.
 * @param report the report.
 * @param comparison the comparison of its file; where it holds several, each is compared by itself.
 */
export function htmlSections(report: Report, comparison: readonly Comparison[]): string {
  return [...sections(report, true, report.files.length === 1 ? comparison : undefined)].join('');
}

/**
 * The report as one page that needs nothing beside it.
 * @param report the report.
 * @returns the page in pieces.
 */
export function* renderHtml(report: Report): Generator<string> {
  const [only, ...others] = report.files;
  const name = only && others.length === 0 ? (only.name ?? only.path) : counted(report.files.length, 'definition');
  yield `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>MedCheck report: ${html(name, 200)}</title>
<style>
${REPORT_CSS}</style>
</head>
<body>
<main class="mc-page">
`;
  yield* sections(report, false);
  yield '</main>\n</body>\n</html>\n';
}

function* sections(report: Report, leads: boolean, comparison?: readonly Comparison[]): Generator<string> {
  if (report.files.length > 1) yield overview(report) + '\n';
  if (report.files.length === 0) yield '<p>No definition was found.</p>\n';
  for (const [i, file] of report.files.entries()) {
    yield (
      article({ file, comparison: comparison ?? comparisonOfReport(file.criteria), id: `mc-${i + 1}`, leads }) + '\n'
    );
  }
  yield notRead(report);
  yield `<footer class="mc-foot"><p>Made by MedCheck ${html(report.tool.version)}, criteria of version ${report.tool.catalogue}. The criteria and the audit of 56 benchmarks are those of “Beyond the Leaderboard: Rethinking Medical Benchmarks for Large Language Models” (arXiv 2508.04325). A score says how much of the checklist the definition documents; it is no judgement of a model and no clearance for clinical use.</p></footer>\n`;
}

function overview(report: Report): string {
  const rows = report.files.map((file, i) => ({
    cells: [
      `<a href="#mc-${i + 1}">${foreign(file.name ?? 'Unnamed benchmark', 200)}</a>`,
      foreign(file.path),
      `${file.score.points}/${file.score.max}`,
      percentOf(file.score),
    ],
  }));
  const mean = report.summary.mean_percent === null ? '' : ` Mean ${report.summary.mean_percent}%.`;
  return section('mc-overview', 'All definitions', [
    table(
      `${counted(report.files.length, 'definition')}.${mean}`,
      [
        { title: 'Benchmark' },
        { title: 'File' },
        { title: 'Points', name: 'number' },
        { title: 'Percent', name: 'number' },
      ],
      rows,
    ),
  ]);
}

function notRead({ skipped, config }: Report): string {
  const items = [
    ...skipped.map(({ path, reason }) => `<li>${foreign(path)}: skipped, ${html(reason)}</li>`),
    ...config.flatMap(({ path, diagnostics }) =>
      diagnostics.map((d) => `<li>${foreign(path)}, line ${d.range.start.line + 1}: ${foreign(d.message)}</li>`),
    ),
  ];
  if (items.length === 0) return '';
  return section('mc-skipped', 'Files with problems of their own', ['<ul>', ...items, '</ul>']) + '\n';
}

function article(page: Page): string {
  return [
    `<article id="${page.id}" aria-labelledby="${page.id}-name">`,
    head(page),
    stages(page),
    open(page),
    criteria(page),
    modules(page),
    ...waivers(page),
    ...suppressed(page),
    ...claims(page),
    compared(page),
    '</article>',
  ].join('\n');
}

function section(id: string, title: string, content: readonly string[]): string {
  return [`<section aria-labelledby="${id}">`, `<h2 id="${id}">${html(title)}</h2>`, ...content, '</section>'].join(
    '\n',
  );
}

function head({ file, id }: Page): string {
  const { score } = file;
  const number = file.document > 0 ? `, document ${file.document + 1}` : '';
  return [
    '<header>',
    `<h1 id="${id}-name">${foreign(file.name ?? 'Unnamed benchmark', 200)}</h1>`,
    `<p class="mc-meta">${foreign(file.path)}${number} · ${html(formatName(file))} · judged at the stage ${file.stage}</p>`,
    `<p class="mc-total"><strong>${score.points}</strong><span>/${score.max} points</span> <span class="mc-percent">${percentOf(score)}</span></p>`,
    `<p class="mc-meta">${[openCounts(score), expressibleWords(file) ?? []].flat().join(' · ')}</p>`,
    ...(file.provisional
      ? [
          '<p class="mc-note">Provisional: syntax errors left part of the file unread, so that points may be missing.</p>',
        ]
      : []),
    '</header>',
  ].join('\n');
}

function stages({ file, id }: Page): string {
  const rows = file.stages.map((stage, i) => ({
    cells: [
      `${i + 1} ${html(STAGE_TITLES[stage.id])}`,
      `${stage.points}/${stage.max}`,
      percentOf(stage),
      meanOf(stage.id),
      String(stage.not_applicable),
    ],
  }));
  return section(`${id}-stages`, 'Stages', [
    '<figure>',
    stageChart(file.stages, `${id}-chart`),
    '<figcaption>Bars: points of this benchmark. Ticks: mean of the 56 audited benchmarks. The solid tick is a figure of the paper; hollow ticks are approximate, read from the paper’s summary.</figcaption>',
    '</figure>',
    table(
      'The same in numbers',
      [
        { title: 'Stage' },
        { title: 'Points', name: 'number' },
        { title: 'Percent', name: 'number' },
        { title: 'Audited mean', name: 'number' },
        { title: 'Not applicable', name: 'number' },
      ],
      rows,
    ),
  ]);
}

function open(page: Page): string {
  const found = page.file.diagnostics.filter((d) => !d.suppressed && d.code !== 'overclaim');
  if (found.length === 0) {
    return section(`${page.id}-open`, 'What is open', [
      `<p>No findings at the stage ${page.file.stage}${page.file.score.unmet + page.file.score.partial > 0 ? '; the criteria of later stages are below' : ''}.</p>`,
    ]);
  }
  return section(`${page.id}-open`, 'What is open', [
    '<ul class="mc-findings">',
    ...found.map((d) => `<li>${finding(d, page)}</li>`),
    '</ul>',
  ]);
}

function finding(d: DiagnosticReport, { leads }: Page): string {
  const place = { path: null, range: d.range };
  return `<span class="mc-severity mc-${d.severity}">${d.severity}</span> <code>${html(d.code)}</code> ${foreign(d.message)}${d.baseline ? ' (in the baseline)' : ''} ${placeMarkup(place, whereabouts(place), leads)}`;
}

function criteria(page: Page): string {
  const tables = STAGES.map((stage, i) =>
    criterionTable(
      `Stage ${i + 1}: ${STAGE_TITLES[stage]}`,
      page.file.criteria.filter((criterion) => criterion.stage === stage),
      page,
    ),
  );
  return section(`${page.id}-criteria`, 'Criteria', tables);
}

function criterionTable(caption: string, rows: readonly CriterionReport[], page: Page): string {
  return table(
    caption,
    [
      { title: 'Criterion', name: 'criterion' },
      { title: 'Score', name: 'score' },
      { title: 'Evidence' },
      { title: 'Rests on', name: 'rests' },
      { title: 'Missing for 2', name: 'missing' },
    ],
    rows.map((criterion) => criterionRow(criterion, page)),
  );
}

function criterionRow(criterion: CriterionReport, { id, leads }: Page): Row {
  const { score } = criterion;
  return {
    attributes: `id="${id}-${criterion.id}" data-criterion="${criterion.id}" data-score="${score ?? 'na'}"`,
    cells: [
      `<code>${criterion.id}</code> ${html(BY_ID.get(criterion.id)?.title ?? '')}`,
      `<span class="mc-mark mc-score-${score ?? 'na'}">${score ?? 'n/a'}</span> ${SCORE_WORDS[criterion.status]}`,
      criterion.evidence ?? '–',
      restsOn(criterion, leads),
      missing(criterion.missing),
    ],
  };
}

/** Further places are folded. */
const MAX_PLACES = 2;

function restsOn({ rests_on: places }: CriterionReport, leads: boolean): string {
  if (places.length === 0) return '–';
  const items = places.map((place) => {
    const passage = place.passage === null ? '' : ` <q>${foreign(place.passage)}</q>`;
    return `<li>${placeMarkup(place, html(whereabouts(place)), leads)}${passage}</li>`;
  });
  const more = items.slice(MAX_PLACES);
  const folded =
    more.length === 0
      ? ''
      : `<details><summary>${counted(more.length, 'more place')}</summary><ul>${more.join('')}</ul></details>`;
  return `<ul>${items.slice(0, MAX_PLACES).join('')}</ul>${folded}`;
}

function missing(words: readonly string[]): string {
  if (words.length === 0) return '–';
  return `<ul>${words.map((word) => `<li>${foreign(word)}</li>`).join('')}</ul>`;
}

function modules(page: Page): string {
  const content = page.file.modules.map((module) =>
    module.applies
      ? criterionTable(
          `${MODULE_TITLES[module.id]}: ${module.points}/${module.max}`,
          page.file.criteria.filter((criterion) => criterion.module === module.id),
          page,
        )
      : `<p>${MODULE_TITLES[module.id]}: does not apply.</p>`,
  );
  return section(`${page.id}-modules`, 'Modules, not part of the total', content);
}

function waivers({ file, id }: Page): string[] {
  const waived = file.criteria.filter((criterion) => criterion.waived !== null);
  if (waived.length === 0) return [];
  const rows = waived.map((criterion) => ({
    cells: [
      `<code>${criterion.id}</code> ${html(BY_ID.get(criterion.id)?.title ?? '')}`,
      foreign(criterion.waived ?? ''),
    ],
  }));
  return [
    section(`${id}-waivers`, 'Taken out of the maximum by the authors', [
      table('Criteria that the authors say do not apply', [{ title: 'Criterion' }, { title: 'Reason' }], rows),
    ]),
  ];
}

function suppressed({ file, id, leads }: Page): string[] {
  const hidden = file.diagnostics.filter((d) => d.suppressed);
  if (hidden.length === 0) return [];
  const rows = hidden.map((d) => {
    const place = { path: null, range: d.range };
    return {
      cells: [
        `<code>${html(d.code)}</code> ${placeMarkup(place, whereabouts(place), leads)}`,
        foreign(d.message),
        foreign(d.suppressed?.reason ?? ''),
      ],
    };
  });
  const columns = [{ title: 'Code' }, { title: 'Finding' }, { title: 'Reason' }];
  return [
    section(`${id}-suppressed`, 'Suppressed findings; they raise no score', [table('Suppressed', columns, rows)]),
  ];
}

function claims({ file, id, leads }: Page): string[] {
  const found = overclaims(file);
  if (found.length === 0) return [];
  const rows = found.map(({ criterion, diagnostic }) => {
    const place = diagnostic && { path: null, range: diagnostic.range };
    return {
      cells: [
        `<code>${criterion.id}</code> ${html(BY_ID.get(criterion.id)?.title ?? '')}`,
        String(criterion.claimed),
        String(criterion.score),
        missing(criterion.missing),
        place ? placeMarkup(place, whereabouts(place), leads) : '–',
      ],
    };
  });
  return [
    section(`${id}-claims`, 'Claimed higher than the definition supports', [
      table(
        'The authors’ own scores that are higher than what the definition supports',
        [
          { title: 'Criterion' },
          { title: 'Claimed', name: 'number' },
          { title: 'Supported', name: 'number' },
          { title: 'Missing' },
          { title: 'Where' },
        ],
        rows,
      ),
    ]),
  ];
}

function compared({ comparison, id }: Page): string {
  const rows = comparison.map((row) => ({
    attributes: `data-compared="${row.id}" data-status="${row.status}"`,
    cells: [`<code>${row.id}</code> ${html(row.title)}`, SCORE_WORDS[row.status], html(figureOf(row)), lackingIn(row)],
  }));
  return section(`${id}-compared`, 'Beside the audited benchmarks', [
    `<p>${html(COMPARISON_NOTE, 500)}</p>`,
    table(
      'How many of the 56 audited benchmarks fall short',
      [
        { title: 'Criterion' },
        { title: 'This benchmark' },
        { title: 'Audited benchmarks' },
        { title: 'Places that fall short', name: 'number' },
      ],
      rows,
    ),
  ]);
}
