/** The five stages beside the audited benchmarks, as a chart. Its colours are classes (report-css.ts). */
import { AUDITED_MEANS } from '../criteria/criterion';
import { STAGE_TITLES } from '../engine/gate';
import { html } from './html-text';
import type { FileReport } from './report';

const WIDTH = 640;
const ROW = 46;
/** Where bars begin and how long a full one is, in units of the view box. */
const LEFT = 4;
const FULL = 520;

/**
 * What the audited benchmarks' mean of a stage is, in words.
 * @param id the stage.
 * @returns for example `52.4%`, or `about 75%` where the paper gives an approximate figure.
 */
export function meanOf(id: FileReport['stages'][number]['id']): string {
  const { percent, stated } = AUDITED_MEANS[id];
  return stated ? `${percent}%` : `about ${percent}%`;
}

/**
 * A stage's points in percent.
 * @param stage the stage.
 * @returns for example `62.5%`, or `no applicable criteria`.
 */
export function percentOf({ points, max }: { points: number; max: number }): string {
  return max === 0 ? 'no applicable criteria' : `${Math.round((1000 * points) / max) / 10}%`;
}

/**
 * The chart as inline SVG, with a title and a description for those who do not see it.
 * @param stages the five stages.
 * @param id begins the ids in it.
 */
export function stageChart(stages: FileReport['stages'], id: string): string {
  const height = stages.length * ROW + 4;
  const words = stages.map(
    (stage) => `${STAGE_TITLES[stage.id]}: ${percentOf(stage)}, audited benchmarks ${meanOf(stage.id)}`,
  );
  return [
    `<svg class="mc-chart" role="img" viewBox="0 0 ${WIDTH} ${height}" aria-labelledby="${id}-title ${id}-desc" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="${id}-title">Points by stage beside the audited benchmarks</title>`,
    `<desc id="${id}-desc">${html(words.join('. '))}.</desc>`,
    ...stages.map((stage, i) => bar(stage, i)),
    '</svg>',
  ].join('\n');
}

function bar(stage: FileReport['stages'][number], i: number): string {
  const top = i * ROW;
  const filled = stage.max === 0 ? 0 : Math.round((FULL * stage.points) / stage.max);
  const { percent, stated } = AUDITED_MEANS[stage.id];
  const at = LEFT + Math.round((FULL * percent) / 100);
  return [
    `<text class="mc-label" x="${LEFT}" y="${top + 15}">${i + 1} ${html(STAGE_TITLES[stage.id])}</text>`,
    `<rect class="mc-track" x="${LEFT}" y="${top + 22}" width="${FULL}" height="14" rx="3"/>`,
    ...(filled > 0 ? [`<rect class="mc-fill" x="${LEFT}" y="${top + 22}" width="${filled}" height="14" rx="3"/>`] : []),
    stated
      ? `<rect class="mc-tick" x="${at - 2}" y="${top + 18}" width="4" height="22"/>`
      : `<rect class="mc-tick mc-about" x="${at - 3}" y="${top + 18}" width="6" height="22"/>`,
    `<text class="mc-value" x="${LEFT + FULL + 10}" y="${top + 34}">${stage.points}/${stage.max}</text>`,
  ].join('\n');
}
