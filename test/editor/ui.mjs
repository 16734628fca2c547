// What a user sees, in a real VS Code with the packaged extension: `node test/editor/ui.mjs` after `npm run package`.
// Screenshots go to test/editor/shots (not in git); look at them after a change to what is shown.
//   --images   also writes the pictures of the README to docs/images
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { root, vsixFile } from '../../scripts/lib.mjs';
import { createChecks, poll, startUi, violations } from './ui-lib.mjs';
import { reportChecks } from './ui-report.mjs';

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
  const stages = await panel.locator('summary').evaluateAll((nodes) =>
    nodes.map((node) => {
      const spoken = node.cloneNode(true);
      for (const mute of spoken.querySelectorAll('[aria-hidden]')) mute.remove();
      return spoken.textContent;
    }),
  );
  assert.equal(stages.length, 6);
  assert.match(
    stages[1] ?? '',
    /^2 Dataset Construction & Management, 16 of 24 points, \d+ open, audited benchmarks' mean about 60%, read from the paper's summary$/,
  );
  assert.match(
    stages[2] ?? '',
    /^3 .*, Behind the stated stage: counted, and not reported yet, 0 of 14 points, 7 open, audited benchmarks' mean 52\.4%$/,
  );
  // A solid tick for the mean that the paper states, hollow ones for the others, at their places.
  const ticks = await panel
    .locator('summary .tick')
    .evaluateAll((nodes) => nodes.map((node) => `${node.getAttribute('x')} ${node.classList.contains('about')}`));
  assert.deepEqual(ticks, ['75% true', '60% true', '52.4% false', '60% true', '65% true']);
  const backed = await panel.locator('.evidence > div').allTextContents();
  assert.deepEqual(backed, ['stated19', 'referenced5', 'resolved0', 'verified0']);
});

/** The rows of a tree in the side bar, as a screen reader says them. */
const treeRows = (view) =>
  view.locator('.monaco-list-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));

await checks.check('the tree of criteria: filter, search, go to the place, explain', async () => {
  const tree = ui.view('Criteria');
  await poll(
    async () => (await treeRows(tree)).includes('2 Dataset Construction & Management, 16 of 24 points, 6 criteria'),
    'the open criteria',
  );
  assert.ok((await treeRows(tree)).some((row) => row.startsWith('MC09 Medical standards, 1 of 2, stated, ')));
  await ui.palette('MedCheck: Show Met Criteria');
  await poll(async () => (await treeRows(tree)).includes('MC01 Target capability defined, 2 of 2, stated'), 'met ones');
  await ui.palette('MedCheck: Show Open Criteria');
  await poll(async () => !(await treeRows(tree)).some((row) => row.startsWith('MC01 ')), 'open ones');
  await tree.locator('.monaco-list-row', { hasText: '1 Design' }).click();
  await ui.keyboard.press('Control+Alt+F');
  await ui.keyboard.type('Contamination');
  const found = tree.locator('.monaco-list-row.focused');
  await poll(async () => /^MC23 /.test((await found.getAttribute('aria-label')) ?? ''), 'the search finds MC23');
  await ui.shot('criteria-search');
  await ui.keyboard.press('Escape');
  await poll(
    () => tree.locator('.monaco-list').evaluate((list) => list === document.activeElement),
    'the search gives the focus back',
  );
  await ui.keyboard.press('Enter');
  await ui.statusBar('Ln 112, Col 5 (4 selected)');
  const row = tree.locator('.monaco-list-row', { hasText: 'MC23' });
  await row.hover();
  assert.deepEqual(
    await row.locator('.action-label').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label'))),
    ['Fix Criterion', 'Explain Criterion'],
  );
  await row.locator('[aria-label="Explain Criterion"]').click();
  await ui.webview('h1:has-text("MC23 Contamination")');
  await ui.openFile('triage-notes/medcheck.yaml:112:1');
});

await checks.check('a stage opens with the keyboard, and a criterion goes to its place', async () => {
  const panel = await panelOf(ui, 'Night Desk Triage Notes');
  await panel.locator('summary').nth(1).focus();
  await ui.keyboard.press('Enter');
  const button = panel.locator('button.criterion[data-id="MC17"]');
  await button.waitFor();
  await ui.shot('panel-dark');
  assert.deepEqual(await violations(panel), []);
  await button.focus();
  await ui.keyboard.press('Enter');
  await ui.statusBar('Ln 151');
});

await checks.check(
  'deleting a key gives one more finding; undo takes it away; panel and status item follow',
  async () => {
    const panel = await panelOf(ui, 'Night Desk Triage Notes');
    await panel.locator('summary').first().focus();
    await panel.evaluate(() => {
      for (const node of document.querySelectorAll('h1, summary, .fill')) node.seen = true;
    });
    await ui.goTo(14, 1);
    await ui.keyboard.press('Control+Shift+K');
    await ui.statusBar('MedCheck 38/90');
    await ui.problem(/Target capability defined: partly met/);
    await poll(async () => (await total(panel)) === '38/90', 'the panel follows');
    // What was on screen is still there: it was changed, and not drawn anew.
    const nodes = await panel
      .locator('h1, summary, .fill')
      .evaluateAll((all) => all.map((node) => [node.seen === true, node.nodeName]));
    assert.deepEqual([nodes.length > 10, nodes.filter(([seen]) => !seen)], [true, []]);
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

await checks.check('the workspace lists its definitions, and a click opens one', async () => {
  await ui.palette('MedCheck: Focus on Workspace View');
  const tree = ui.view('Workspace');
  await poll(async () => {
    const rows = await treeRows(tree);
    return (
      rows.includes('AngorBench, 92 of 92 points, angorbench/medcheck.yaml') &&
      rows.includes('Night Desk Triage Notes, 39 of 90 points, triage-notes/medcheck.yaml')
    );
  }, 'the definitions');
  await ui.shot('workspace');
  await tree.locator('.monaco-list-row', { hasText: 'LesionLetter' }).click();
  await ui.statusBar('MedCheck 60/92');
  await panelOf(ui, 'LesionLetter');
  await tree.locator('.pane-header').click();
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
  await panel.locator('button[data-id="MC17"]').first().waitFor();
  await ui.shot('panel-light');
  assert.deepEqual(await violations(panel), []);
  await writing(ui, 'light');
  await ui.goTo(155, 5);
  await ui.hover('annotation', /Read by/);
  await ui.shot('hover-light');
});

await checks.check('the panel in high contrast', async () => {
  await ui.theme('contrast');
  await ui.openFile('triage-notes/medcheck.yaml:112:1');
  const panel = await panelOf(ui, 'Night Desk Triage Notes');
  await ui.shot('panel-contrast');
  assert.deepEqual(await violations(panel), []);
});
await ui.close();

const reporting = await startUi({ ...options, width: 1500, height: 900 });
checks.ui = reporting;
await reportChecks(reporting, checks);
await reporting.close();

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

// In a window of its own: whoever begins has no file open.
// (in a small window a walkthrough hides its pictures)
const beginner = await startUi({ ...options, width: 1500, height: 1100 });
checks.ui = beginner;
await checks.check('Check Workspace says what it has found, and shows it', async () => {
  await beginner.activityBar('MedCheck');
  await beginner.webview('#panel .empty');
  await beginner.palette('MedCheck: Check Workspace');
  const toast = await beginner.notification(/MedCheck: 4 files, 0 errors, \d+ warnings, \d+ other findings\./);
  await beginner.shot('workspace-checked');
  await toast.getByRole('button', { name: 'Show Report' }).click();
  const report = await beginner.webview('h1:has-text("4 definitions, mean")');
  await report.locator('td', { hasText: 'triage-notes/medcheck.yaml' }).first().waitFor();
  await beginner.shot('workspace-report');
  await beginner.problem(/Nothing says with which code, in which version and environment, the evaluation is run/);
});

await checks.check('the walkthrough begins with a definition, and its pictures follow the theme', async () => {
  await beginner.palette('Welcome: Open Walkthrough...');
  await beginner.keyboard.type('First Steps with MedCheck');
  await beginner.pick('First Steps with MedCheck');
  const picture = await beginner.webview('svg rect');
  const fill = await picture
    .locator('svg rect')
    .first()
    .evaluate((node) => getComputedStyle(node).fill);
  assert.equal(fill, 'rgb(31, 31, 31)', 'the background of the editor');
  await beginner.shot('walkthrough');
  await beginner.page.getByRole('button', { name: 'Open an Example' }).click();
  await beginner.statusBar('MedCheck 39/90');
});

await checks.check('in Chinese, commands, views and panel are in Chinese', async () => {
  // (as the language pack does, which is on no machine of ours)
  await beginner.page.addInitScript(() => {
    Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => 'zh-cn', set() {} });
  });
  // (the example is not saved, and the browser asks)
  beginner.page.on('dialog', (dialog) => void dialog.accept());
  await beginner.page.reload();
  const panel = await beginner.webview('#panel .action, #panel h2');
  await poll(async () => /新建基准定义|阶段/.test((await panel.locator('#panel').textContent()) ?? ''), 'the panel');
  // (the palette finds a command by its English name, too, and lists no more than fits)
  await beginner.keyboard.press('F1');
  await beginner.keyboard.type('Check Workspace');
  await beginner.page.locator('.quick-input-widget .monaco-list-row', { hasText: '检查工作区' }).waitFor();
  await beginner.shot('chinese');
});
await beginner.close();

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
