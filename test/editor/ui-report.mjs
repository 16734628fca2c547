// What a user sees of the report panel; ui.mjs runs it.
import assert from 'node:assert/strict';
import { poll, violations } from './ui-lib.mjs';

/** Waits for the report panel of a definition. */
const reportOf = async (ui, name) => {
  const frame = await ui.webview('.mc-page h1');
  await poll(async () => (await frame.locator('.mc-page h1').first().textContent()) === name, `the report on ${name}`);
  return frame;
};

/** Goes to the text beside the report. */
const toText = async (ui) => {
  await ui.page.locator('.tab[data-resource-name="medcheck.yaml"]').first().click();
  await ui.editor.locator('textarea.inputarea').focus();
};

/** The points in the report's head. */
const points = (report) => report.locator('.mc-total').first().innerText();

/** How many criteria the report's filters leave, in its own words. */
const count = (report) => report.locator('.bar .count').textContent();

/** A definition whose every text is an attack, a megabyte long, or written from right to left. */
const HOSTILE = [
  'medcheck: "1.0"',
  `name: ${JSON.stringify('</script><script>document.title="pwned"</script><img src=x onerror="document.title=1">')}`,
  `purpose: {capability: "<svg onload=alert(1)> ${'word '.repeat(200_000)}", goals: ["قياس دقة تشخيص الإنتان في غرفة الطوارئ"]}`,
  'standards: {not_applicable: "<a href=javascript:alert(1)>no codes</a> <iframe src=https://example.org></iframe>"}',
  '',
].join('\n');

/** Markup of which only the harmless part may reach the panel. */
const ATTACK = [
  '<script>window.pwned = 1</script><img src=x onerror="window.pwned = 1"><style>p { display: none }</style>',
  '<p data-line="1" onclick="window.pwned = 1" style="color: red">kept</p>',
  '<a href="javascript:window.pwned = 1">link</a><a href="#mc-1">inside</a>',
  '<svg viewBox="0 0 1 1" onload="window.pwned = 1"><script>window.pwned = 1</script><foreignObject></foreignObject></svg>',
  '<iframe srcdoc="x"></iframe><form action="https://example.org"></form><object data="x"></object><meta http-equiv="refresh">',
].join('');

/**
 * Checks the report panel.
 * @param {import('./ui-lib.mjs').Ui} ui with a copy of examples/; its theme is dark, before and after
 * @param {{ check: (name: string, fn: () => Promise<void>) => Promise<boolean> }} checks counts the checks
 */
export async function reportChecks(ui, checks) {
  await checks.check('the report opens from the menu above the text, and has all criteria', async () => {
    await ui.openFile('triage-notes/medcheck.yaml');
    await ui.statusBar('MedCheck 39/90');
    await ui.page.locator('.editor-actions [aria-label^="Show Coverage Report"]').first().click();
    const report = await reportOf(ui, 'Night Desk Triage Notes');
    assert.match(await points(report), /^39\/90 points/);
    assert.equal(await count(report), '52 of 52 criteria');
    await ui.shot('report-dark');
    assert.deepEqual(await violations(report), []);
  });

  await checks.check('filters and search leave the criteria that are asked for', async () => {
    const report = await reportOf(ui, 'Night Desk Triage Notes');
    const rows = () => report.locator('tr[data-criterion]:visible').evaluateAll((all) => all.map((row) => row.dataset));
    await report.locator('input[value="met"]').focus();
    await ui.keyboard.press('Space');
    assert.deepEqual(new Set((await rows()).map(({ score }) => score)), new Set(['2']));
    await report.locator('input[value="met"]').press('ArrowRight');
    assert.deepEqual(new Set((await rows()).map(({ score }) => score)), new Set(['na']));
    await report.locator('input[value="all"]').check({ force: true });
    await report.locator('input[type="search"]').fill('contamination');
    assert.deepEqual((await rows()).map(({ criterion }) => criterion).slice(0, 1), ['MC23']);
    assert.match((await count(report)) ?? '', /^[1-9] of 52 criteria$/);
    assert.equal(await report.locator('.mc-chart').isVisible(), false);
    await ui.shot('report-search');
    await report.locator('input[type="search"]').fill('');
    assert.equal(await count(report), '52 of 52 criteria');
  });

  await checks.check('Tab goes through the report, from its bar to the first place', async () => {
    const report = await reportOf(ui, 'Night Desk Triage Notes');
    await report.locator('.bar .file').focus();
    const reached = [];
    for (let i = 0; i < 4; i++) {
      await ui.keyboard.press('Tab');
      reached.push(await report.evaluate(() => document.activeElement?.className || document.activeElement?.type));
    }
    assert.deepEqual(reached, ['radio', 'search', 'export', 'mc-place']);
    const line = Number(await report.evaluate(() => document.activeElement?.dataset.line)) + 1;
    await ui.keyboard.press('Enter');
    await ui.statusBar(`Ln ${line}, `);
  });

  await checks.check('a place in the report leads to its line, by keyboard, too', async () => {
    const report = await reportOf(ui, 'Night Desk Triage Notes');
    const place = report.locator('tr[data-criterion="MC20"] button.mc-place').first();
    await place.scrollIntoViewIfNeeded();
    await ui.shot('report-criteria');
    const line = Number(await place.getAttribute('data-line')) + 1;
    await place.click();
    await ui.statusBar(`Ln ${line}, `);
    const finding = report.locator('.mc-findings button.mc-place').first();
    await finding.focus();
    await ui.keyboard.press('Enter');
    await ui.statusBar(`Ln ${Number(await finding.getAttribute('data-line')) + 1}, `);
  });

  await checks.check('the report follows the file while it is read: focus and scroll position stay', async () => {
    const report = await reportOf(ui, 'Night Desk Triage Notes');
    const text = ui.readFile('triage-notes/medcheck.yaml');
    await report.locator('tr[data-criterion="MC20"] button.mc-place').first().focus();
    // (what is read stays where it is on screen, whatever is added above it)
    const top = () => report.evaluate(() => window.mark.getBoundingClientRect().top);
    await report.evaluate(() => (window.mark = document.activeElement));
    const before = await top();
    assert.ok((await report.evaluate(() => document.documentElement.scrollTop)) > 500);
    ui.writeFile('triage-notes/medcheck.yaml', text.replace(/^ {2}capability:.*\n/m, ''));
    await poll(async () => /^38\/90/.test(await points(report)), 'the report follows');
    assert.equal(await report.evaluate(() => document.activeElement === window.mark), true);
    assert.ok(Math.abs((await top()) - before) < 2, 'in pixels');
    ui.writeFile('triage-notes/medcheck.yaml', text);
    await poll(async () => /^39\/90/.test(await points(report)), 'the report follows back');
  });

  await checks.check('the comparison is a part of the same panel', async () => {
    await ui.palette('MedCheck: Compare with the Audited Benchmarks');
    const report = await reportOf(ui, 'Night Desk Triage Notes');
    await poll(
      () => report.locator('h2[id$="-compared"]').evaluate((node) => Math.abs(node.getBoundingClientRect().top) < 200),
      'the comparison is at the top',
    );
    await ui.shot('report-comparison');
  });

  await checks.check('the report comes back after the window was reloaded, with its filter', async () => {
    const report = await reportOf(ui, 'Night Desk Triage Notes');
    await report.locator('input[value="open"]').check({ force: true });
    await poll(async () => !/^52 /.test((await count(report)) ?? ''), 'the filter');
    const left = await count(report);
    await ui.reload();
    const again = await reportOf(ui, 'Night Desk Triage Notes');
    await poll(async () => (await count(again)) === left, 'the same criteria');
    await again.locator('input[value="all"]').check({ force: true });
  });

  await checks.check('the report is exported by the keyboard alone', async () => {
    const report = await reportOf(ui, 'Night Desk Triage Notes');
    await report.locator('.bar .export').focus();
    await ui.keyboard.press('Enter');
    await ui.page.getByPlaceholder('The format of the report').waitFor();
    await ui.keyboard.type('LaTeX');
    const only = ui.page.locator('.quick-input-widget:visible .monaco-list-row');
    await poll(async () => (await only.count()) === 1, 'one format is left');
    await ui.keyboard.press('Enter');
    const file = ui.page.locator('.quick-input-widget:visible .quick-input-box input').first();
    await poll(async () => /\/triage-notes\/medcheck-report\.tex$/.test(await file.inputValue()), 'the proposed name');
    await ui.keyboard.press('Enter');
    await ui.page.locator('.tab.active', { hasText: 'medcheck-report.tex' }).waitFor();
    await ui.editorShows('% Made by MedCheck');
    await ui.palette('View: Close Editor');
  });

  await checks.check('a hostile definition is shown as text', async () => {
    ui.writeFile('hostile.medcheck.yaml', HOSTILE);
    await toText(ui);
    await ui.openFile('hostile.medcheck.yaml');
    await ui.palette('MedCheck: Show Coverage Report');
    const report = await poll(async () => {
      for (const frame of ui.page.frames()) {
        // (a frame of a panel that has gone may still be listed)
        const found = frame.locator('.mc-page h1 bdi', { hasText: '<script>' }).count();
        if (await found.catch(() => 0)) return frame;
      }
      return undefined;
    }, 'the report');
    assert.deepEqual(
      await report.evaluate(() => [
        document.querySelectorAll('.mc-page script, .mc-page img, .mc-page iframe, .mc-page a').length,
        [...document.querySelectorAll('.mc-page *')].flatMap((node) =>
          [...node.attributes].filter(({ name }) => /^(?:on|style|src)/.test(name)),
        ).length,
        document.title,
        performance.getEntriesByType('resource').length,
      ]),
      [0, 0, 'MedCheck', 0],
      'nothing that is run or loaded, nor anything that the page asks for',
    );
    await ui.shot('report-hostile');
    const policy = await report.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy ?? '', /^default-src 'none'; style-src 'nonce-(\w{32})'; script-src 'nonce-\1'$/);
    // Markup that the server would never send does not get in either.
    await report.evaluate((html) => {
      const words = { shown: '' };
      window.postMessage({ type: 'report', uri: '', file: '', words, content: { html, css: '', version: 99 } });
    }, ATTACK);
    const page = report.locator('.mc-page[data-version="99"]');
    await page.waitFor({ state: 'attached' });
    assert.equal(
      await page.innerHTML(),
      '<p data-line="1">kept</p><a>link</a><a href="#mc-1">inside</a><svg viewBox="0 0 1 1"></svg>',
    );
    assert.equal(await report.evaluate(() => window.pwned), undefined);
    await ui.palette('View: Close Editor');
    await ui.page.locator('.tab', { hasText: 'Report: </script>' }).waitFor({ state: 'detached' });
  });

  await checks.check('the report in light and in high contrast', async () => {
    await toText(ui);
    for (const theme of ['light', 'contrast']) {
      await ui.theme(theme);
      await ui.palette('MedCheck: Show Coverage Report');
      const report = await reportOf(ui, 'Night Desk Triage Notes');
      await report.evaluate(() => window.scrollTo(0, 0));
      await ui.shot(`report-${theme}`);
      assert.deepEqual(await violations(report), [], theme);
    }
    await ui.theme('dark');
    await ui.palette('View: Close All Editors');
  });
}
