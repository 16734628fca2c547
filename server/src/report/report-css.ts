/** The looks of the HTML report. A panel sets the custom properties to its theme's colours. */

/** The style sheet: light by default, dark and high contrast where the reader's system asks for it, and for print. */
export const REPORT_CSS = `:root {
  color-scheme: light dark;
  --mc-fg: #1f2328;
  --mc-bg: #ffffff;
  --mc-muted: #57606a;
  --mc-border: #b6bec7;
  --mc-accent: #0b5fa5;
  --mc-bad: #a4262c;
  --mc-warn: #7a4f00;
  --mc-good: #1a6b2f;
  --mc-font: system-ui, "Segoe UI", "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --mc-fg: #e6edf3;
    --mc-bg: #15191e;
    --mc-muted: #a2acb7;
    --mc-border: #4b5560;
    --mc-accent: #6cb6ff;
    --mc-bad: #ff9a92;
    --mc-warn: #e3b341;
    --mc-good: #6fd184;
  }
}
@media (forced-colors: active) {
  :root {
    --mc-fg: CanvasText;
    --mc-bg: Canvas;
    --mc-muted: CanvasText;
    --mc-border: CanvasText;
    --mc-accent: LinkText;
    --mc-bad: CanvasText;
    --mc-warn: CanvasText;
    --mc-good: CanvasText;
  }
  .mc-chart { forced-color-adjust: none; }
}
body {
  margin: 0;
  background: var(--mc-bg);
  color: var(--mc-fg);
  font-family: var(--mc-font);
  line-height: 1.45;
}
.mc-page { max-width: 68rem; margin: 0 auto; padding: 1.5rem; }
h1 { margin: 0; font-size: 1.7em; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25em; }
h1, h2 { line-height: 1.25; }
article + article { margin-top: 3rem; border-top: 2px solid var(--mc-border); padding-top: 1.5rem; }
p { margin: 0.4rem 0; }
a { color: var(--mc-accent); }
ul { margin: 0; padding-left: 1.1rem; }
code { font-size: 0.92em; }
bdi, q { overflow-wrap: anywhere; }
q { color: var(--mc-muted); }
.mc-meta, .mc-foot, figcaption { color: var(--mc-muted); }
.mc-foot { margin-top: 3rem; border-top: 1px solid var(--mc-border); font-size: 0.9em; }
.mc-total strong { font-size: 2.6em; line-height: 1.1; }
.mc-percent { margin-left: 0.6rem; font-size: 1.3em; }
.mc-note { border-left: 4px solid var(--mc-warn); padding-left: 0.6rem; }
figure { margin: 0 0 1rem; }
.mc-chart { display: block; width: 100%; max-width: 44rem; height: auto; }
.mc-label, .mc-value { fill: var(--mc-fg); font: 14px var(--mc-font); }
.mc-track { fill: var(--mc-bg); stroke: var(--mc-border); stroke-width: 1; }
.mc-fill { fill: var(--mc-accent); }
.mc-tick { fill: var(--mc-fg); stroke: var(--mc-bg); stroke-width: 1; }
.mc-tick.mc-about { fill: var(--mc-bg); stroke: var(--mc-fg); stroke-width: 1.5; }
.mc-scroll { overflow-x: auto; margin: 0.5rem 0 1.5rem; }
table { width: 100%; border-collapse: collapse; }
caption { padding: 0.3rem 0; font-weight: 600; text-align: left; }
th, td { border-bottom: 1px solid var(--mc-border); padding: 0.35rem 0.6rem 0.35rem 0; text-align: left; vertical-align: top; }
tbody th { font-weight: normal; }
thead th { color: var(--mc-muted); font-size: 0.9em; font-weight: 600; }
th.mc-number, td.mc-number { text-align: right; font-variant-numeric: tabular-nums; }
th.mc-criterion { width: 22%; min-width: 10rem; }
th.mc-rests, th.mc-missing { width: 30%; min-width: 12rem; }
td.mc-score { white-space: nowrap; }
.mc-mark { display: inline-block; min-width: 1.6em; border: 1px solid currentColor; border-radius: 0.25em; font-weight: 600; text-align: center; }
.mc-score-0 { color: var(--mc-bad); }
.mc-score-1 { color: var(--mc-warn); }
.mc-score-2 { color: var(--mc-good); }
.mc-score-na { color: var(--mc-muted); }
.mc-findings { padding: 0; list-style: none; }
.mc-findings li { border-bottom: 1px solid var(--mc-border); padding: 0.35rem 0; }
.mc-severity { display: inline-block; min-width: 7em; font-weight: 600; }
.mc-findings code { margin-right: 0.4em; font-weight: 600; }
summary { color: var(--mc-muted); cursor: pointer; }
.mc-error { color: var(--mc-bad); }
.mc-warning { color: var(--mc-warn); }
.mc-information { color: var(--mc-accent); }
.mc-hint { color: var(--mc-muted); }
.mc-place { color: var(--mc-accent); font: inherit; }
button.mc-place { border: 0; background: none; padding: 0; cursor: pointer; text-align: left; text-decoration: underline; }
button.mc-place:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid var(--mc-accent); outline-offset: 2px; }
@media print {
  :root {
    --mc-fg: #000000;
    --mc-bg: #ffffff;
    --mc-muted: #333333;
    --mc-border: #999999;
    --mc-accent: #1f4e79;
    --mc-bad: #000000;
    --mc-warn: #000000;
    --mc-good: #000000;
  }
  body { font-size: 9.5pt; line-height: 1.35; }
  .mc-page { max-width: none; padding: 0; }
  th.mc-criterion, th.mc-rests, th.mc-missing { min-width: 0; }
  th.mc-rests { width: 34%; }
  .mc-scroll { overflow: visible; }
  .mc-chart, .mc-mark { print-color-adjust: exact; }
  tr, li, figure { break-inside: avoid; }
  h2, caption { break-after: avoid; }
  thead { display: table-header-group; }
}
`;
