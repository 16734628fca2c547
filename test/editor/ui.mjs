// What a user sees, in a real VS Code with the packaged extension: `node test/editor/ui.mjs` after `npm run package`.
// Screenshots go to test/editor/shots (not in git); look at them after a change to what is shown.
//   --images   also writes the pictures of the README to docs/images
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { root, vsixFile } from '../../scripts/lib.mjs';
import { createChecks, poll, startUi } from './ui-lib.mjs';

const images = process.argv.includes('--images');
const shots = path.join(root, 'test/editor/shots');
fs.rmSync(shots, { recursive: true, force: true });
const options = { vsix: vsixFile, workspace: path.join(root, 'examples'), shots };

/** Waits for the panel of a definition. */
const panelOf = async (ui, name) => {
  const frame = await ui.webview('#panel h1, #panel .empty');
  await poll(async () => (await frame.locator('h1').first().textContent()) === name, `the panel shows ${name}`);
  return frame;
};

/** The points that the panel shows in its head. */
const total = (panel) => panel.locator('.total .points').first().textContent();

const ui = await startUi(options);
// (before the first Quick Open, which remembers the files it has found)
ui.writeFile('bedside.medcheck.yaml', 'medcheck: "1.0"\n');
const checks = createChecks(ui);

await checks.check('without a definition the panel says how to begin', async () => {
  await ui.activityBar('MedCheck');
  const panel = await ui.webview('#panel .empty');
  assert.match((await panel.locator('.empty').textContent()) ?? '', /medcheck\.yaml/);
  await ui.shot('empty');
});

await checks.check('the draft has its status item and its panel', async () => {
  await ui.openFile('triage-notes/medcheck.yaml:112:1');
  await ui.statusBar('MedCheck 39/90');
  const panel = await panelOf(ui, 'Night Desk Triage Notes');
  assert.equal(await total(panel), '39/90');
  const stages = await panel
    .locator('summary')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')));
  assert.equal(stages.length, 6);
  assert.match(stages[1] ?? '', /^2 Dataset Construction & Management, 16 of 24 points, \d+ open$/);
  assert.match(stages[2] ?? '', /^3 .*, Behind the stated stage: counted, and not reported yet, 0 of 14 points/);
});

await checks.check('a stage opens with the keyboard, and a criterion goes to its place', async () => {
  const panel = await panelOf(ui, 'Night Desk Triage Notes');
  await panel.locator('summary').nth(1).focus();
  await ui.keyboard.press('Enter');
  const button = panel.locator('button[data-id="MC17"]');
  await button.waitFor();
  await ui.shot('panel-dark');
  await button.focus();
  await ui.keyboard.press('Enter');
  await ui.statusBar('Ln 151');
});

await checks.check(
  'deleting a key gives one more finding; undo takes it away; panel and status item follow',
  async () => {
    const panel = await panelOf(ui, 'Night Desk Triage Notes');
    await ui.goTo(14, 1);
    await ui.keyboard.press('Control+Shift+K');
    await ui.statusBar('MedCheck 38/90');
    await ui.problem(/Target capability defined: partly met/);
    await poll(async () => (await total(panel)) === '38/90', 'the panel follows');
    await ui.keyboard.press('Control+1');
    await ui.editor.locator('textarea.inputarea').focus();
    await ui.keyboard.press('Control+Z');
    await ui.statusBar('MedCheck 39/90');
    await ui.noProblem(/Target capability defined: partly met/);
    await poll(async () => (await total(panel)) === '39/90', 'the panel follows back');
  },
);

await checks.check('a hover tells what a key is and which criteria read it', async () => {
  await ui.goTo(155, 5);
  const text = await ui.hover('annotation', /Read by/);
  assert.match(text, /MC20 Agreement and adjudication: 1 of 2/);
  await ui.shot('hover');
});

/** What the suggestion list shows, row by row: the label, and the mark at its right. */
const suggestions = (ui) =>
  poll(async () => {
    const rows = await ui.page
      .locator('.suggest-widget.visible .monaco-list-row')
      .evaluateAll((nodes) => nodes.map((node) => node.textContent?.replaceAll('\u00a0', ' ') ?? ''));
    return rows.length > 0 && rows;
  }, 'suggestions');

/** What the light bulb offers, in order. */
const offers = async (ui) => {
  await ui.keyboard.press('Control+.');
  return poll(async () => {
    const rows = await ui.page.locator('.action-widget .monaco-list-row.action').allTextContents();
    return rows.length > 0 && rows;
  }, 'quick fixes');
};

/** Completion and light bulb as an author with a keyboard alone uses them; leaves the file as it was. */
const writing = async (ui, theme) => {
  await ui.openFile('triage-notes/medcheck.yaml:155:14');
  await ui.statusBar('MedCheck 39/90');
  await ui.keyboard.press('Enter');
  await ui.keyboard.press('Shift+Tab');
  await ui.keyboard.press('Control+Space');
  const rows = await suggestions(ui);
  assert.match(rows[0] ?? '', /^review.*MC21 · 0\/2$/);
  assert.match(rows[1] ?? '', /^contamination.*MC23 · 0\/2$/);
  await ui.shot(`completion-${theme}`);
  await ui.keyboard.press('Escape');
  await ui.keyboard.press('Control+Z');
  await ui.keyboard.press('Control+Z');
  await ui.goTo(112, 2);
  const titles = await offers(ui);
  assert.equal(titles[0], 'Add "contamination" (MC23)');
  assert.ok(titles.includes('Suppress MC24 here, with a reason'), titles.join());
  await ui.shot(`light-bulb-${theme}`);
  await ui.keyboard.press('Enter');
  await ui.editorShows('<the kind of control>');
  await ui.shot(`fixed-${theme}`);
  await ui.keyboard.press('Escape');
  await ui.keyboard.press('Control+Z');
  await ui.editorHides('<the kind of control>');
};

await checks.check('completion and light bulb, by the keyboard alone', () => writing(ui, 'dark'));

await checks.check('a click on a code opens the page of the criterion, rendered, without a question', async () => {
  const row = await ui.problem(/Nothing says how contamination is controlled/);
  await ui.shot('problems');
  await row.locator('a', { hasText: 'MC23' }).first().click();
  const page = await ui.webview('h1:has-text("MC23 Contamination")');
  await page.locator('h2', { hasText: 'What earns which score' }).waitFor();
  assert.equal(await ui.page.locator('.monaco-dialog-box').count(), 0);
  await ui.shot('page');
});

await checks.check('the panel keeps the last definition while another kind of file is active', async () => {
  await ui.openFile('README.md');
  const panel = await panelOf(ui, 'Night Desk Triage Notes');
  assert.equal(await total(panel), '39/90');
  await poll(
    async () => (await ui.page.locator('.statusbar-item', { hasText: 'MedCheck 39' }).count()) === 0,
    'the status item is gone',
  );
});

await checks.check('the complete example is full', async () => {
  await ui.openFile('angorbench/medcheck.yaml');
  await ui.statusBar('MedCheck 92/92');
  assert.equal(await total(await panelOf(ui, 'AngorBench')), '92/92');
  await ui.shot('complete');
});

await checks.check('the commands are in the palette: a criterion is chosen and explained', async () => {
  await ui.palette('MedCheck: Explain Criterion');
  await ui.page.getByPlaceholder('Which criterion?').waitFor();
  await ui.keyboard.type('MC09');
  await ui.pick('MC09');
  await ui.webview('h1:has-text("MC09 Medical standards")');
});

await checks.check('typing at the keyboard: a new file is judged as it is written', async () => {
  await ui.openFile('bedside.medcheck.yaml');
  await ui.statusBar('MedCheck 0/92');
  await ui.typeAtEnd('name: Bedside\npurpose:\n  capability: Recognise a deteriorating patient on a general ward\n');
  await ui.statusBar('MedCheck 1/92');
  await ui.shot('typing');
});

await checks.check('a directive stands out in its comment', async () => {
  await ui.openFile('triage-notes/medcheck.yaml:111:1');
  const colours = await poll(async () => {
    const line = ui.editor.locator('.view-line', { hasText: 'medcheck-disable-next-line' }).first();
    const spans = await line
      .locator('span span')
      .evaluateAll((nodes) =>
        nodes.map((node) => [node.textContent?.replaceAll('\u00a0', ' ').trim(), getComputedStyle(node).color]),
      );
    const of = (text) => spans.find(([shown]) => shown === text)?.[1];
    return of('medcheck-disable-next-line') && of('MC21')
      ? { keyword: of('medcheck-disable-next-line'), id: of('MC21'), comment: spans[0]?.[1] }
      : undefined;
  }, 'the directive has tokens of its own');
  assert.notEqual(colours.keyword, colours.comment);
  assert.notEqual(colours.id, colours.comment);
});

await checks.check('the light theme', async () => {
  await ui.theme('light');
  await ui.openFile('triage-notes/medcheck.yaml:112:1');
  await ui.statusBar('MedCheck 39/90');
  const panel = await panelOf(ui, 'Night Desk Triage Notes');
  await panel.locator('button[data-id="MC17"]').waitFor();
  await ui.shot('panel-light');
  await writing(ui, 'light');
  await ui.goTo(155, 5);
  await ui.hover('annotation', /Read by/);
  await ui.shot('hover-light');
});
await ui.close();

if (images) {
  for (const theme of ['dark', 'light']) {
    const pictured = await startUi({ ...options, theme, width: 1280, height: 760 });
    await pictured.openFile('triage-notes/medcheck.yaml:101:1');
    await pictured.activityBar('MedCheck');
    const panel = await panelOf(pictured, 'Night Desk Triage Notes');
    await panel.locator('summary').nth(1).click();
    await pictured.problem(/contamination/);
    await pictured.goTo(101, 1);
    fs.mkdirSync(path.join(root, 'docs/images'), { recursive: true });
    await pictured.page.screenshot({
      path: path.join(root, `docs/images/editor-${theme}.png`),
      animations: 'disabled',
    });
    await pictured.close();
  }
}

const restricted = await startUi({ ...options, trust: true });
checks.ui = restricted;
await checks.check('in Restricted Mode a definition is judged all the same', async () => {
  await restricted.restrictedMode();
  await restricted.openFile('triage-notes/medcheck.yaml');
  await restricted.statusBar('MedCheck 39/90');
  await restricted.problem('MC23');
  await restricted.shot('restricted');
});
await restricted.close();
checks.finish();
