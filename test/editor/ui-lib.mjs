// Drives a real VS Code as a user would: the packaged extension (.vsix) is installed, a browser shows the workbench, and keys
// and mouse do the rest. Nothing here waits for a fixed time: each call polls until what it names is there, or throws at its
// deadline. A check looks like this:
//
//   const ui = await startUi({ vsix, workspace: 'examples', shots: 'test/editor/shots' });
//   const checks = createChecks(ui);
//   await checks.check('the file has its findings', async () => {
//     await ui.openFile('medcheck.yaml');
//     await ui.problem('MC23');
//     await ui.shot('problems');
//   });
//   await ui.close();
//   checks.finish();
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import axe from 'axe-core';
import { openBrowser, startServer, workbenchUrl } from './host/host.mjs';
import { installHost } from './host/install.mjs';

/** How long a step may take, what can be tried again of it, and a window's start. */
const TIMEOUT_MS = 20_000;
const ATTEMPT_MS = 5000;
const START_MS = 60_000;

/**
 * Calls a function until it returns something other than undefined, null or false.
 * @template T
 * @param {() => T | Promise<T>} fn what is asked; it may throw, which counts as not yet
 * @param {string} what names it in the error
 * @param {number} timeout the deadline, in milliseconds
 * @returns {Promise<T>} what it returned
 * @throws {Error} at the deadline, with the last error of `fn`
 */
export async function poll(fn, what, timeout = TIMEOUT_MS) {
  const deadline = performance.now() + timeout;
  for (let last; ;) {
    try {
      const value = await fn();
      if (value !== undefined && value !== null && value !== false) return value;
    } catch (e) {
      last = e;
    }
    if (performance.now() > deadline)
      throw new Error(`${what}: not in ${timeout} ms${last ? ` (${last.message})` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Opens a copy of a folder in VS Code, with the extension installed.
 * @param {object} options
 * @param {string} [options.vsix] the packaged extension
 * @param {string} [options.installed] a folder with extensions, unpacked, that are installed
 * @param {string} options.workspace the folder; a copy of it, of the same name, is opened and may be changed
 * @param {string} [options.host] the VS Code version ($MEDCHECK_HOST, else 1.100)
 * @param {object} [options.settings] user settings, over SETTINGS of host/host.mjs
 * @param {'light' | 'dark'} [options.theme] the colour theme ('dark')
 * @param {string} [options.language] the language of extensions, such as 'zh-cn' ('en'); VS Code's own words stay English
 * @param {boolean} [options.trust] whether workspace trust is on; the folder is then in Restricted Mode (false)
 * @param {string} [options.shots] the folder for screenshots; it is made where it is absent
 * @param {number} [options.width] of the window, in pixels (1280)
 * @param {number} [options.height] of the window, in pixels (800)
 * @returns {Promise<Ui>} when the file explorer shows the folder
 * @throws {Error} when the server, the browser or the workbench does not come up
 */
export async function startUi(options) {
  const { vsix, installed, workspace, host, settings, theme, language, trust, shots, width, height } = options;
  const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'medcheck-ui-'));
  const parts = [() => fs.rmSync(tmp, { recursive: true, force: true, maxRetries: 5 })];
  const close = async () => {
    while (parts.length > 0) await parts.pop()();
  };
  try {
    const folder = path.join(fs.realpathSync(tmp), path.basename(path.resolve(workspace)));
    fs.cpSync(workspace, folder, { recursive: true });
    const server = await startServer({ host: await installHost(host), vsix, installed, settings, theme, trust });
    parts.push(server.stop);
    const browser = await openBrowser({ width, height });
    parts.push(browser.close);
    const { page } = browser;
    page.setDefaultTimeout(TIMEOUT_MS);
    if (language) await page.addInitScript(speak, language);
    await page.goto(workbenchUrl(server, { folder }));
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: START_MS });
    return new Ui({ page, server, folder, shots, close });
  } catch (e) {
    await close();
    throw e;
  }
}

// Does in the page what a language pack does, which is on no machine of ours.
function speak(language) {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set() {} });
}

/** How the themes are called in the list of themes, and the class that the workbench has in them. */
const THEME_NAMES = {
  light: { label: 'Light Modern', mark: 'vs' },
  dark: { label: 'Dark Modern', mark: 'vs-dark' },
  contrast: { label: 'Dark High Contrast', mark: 'hc-black' },
};

/**
 * What keeps people from using a webview, by axe-core's rules.
 * @param {import('playwright-core').Frame} frame the webview's document
 * @returns {Promise<string[]>} the serious and critical violations: rule, and where
 */
export async function violations(frame) {
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => (await window.axe.run(document)).violations);
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** A VS Code window. Locators and pages are those of playwright-core. */
export class Ui {
  #shots;
  #count = 0;

  /** Use startUi(). */
  constructor({ page, server, folder, shots, close }) {
    /** The page of the workbench. */
    this.page = page;
    /** The server (host/host.mjs). */
    this.server = server;
    /** The folder that is open: absolute path of the copy. */
    this.folder = folder;
    /** Ends VS Code and removes the copy. */
    this.close = close;
    this.#shots = shots;
  }

  /** The text editor that is in front (locator). */
  get editor() {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** The keyboard of the page. */
  get keyboard() {
    return this.page.keyboard;
  }

  /**
   * Takes a screenshot of the window.
   * @param {string} name becomes `NN-name.png` in the folder `shots`
   * @param {import('playwright-core').PageScreenshotOptions} [options] for instance a `clip`
   * @returns {Promise<string | undefined>} the file's path; undefined where no folder was given
   */
  async shot(name, options = {}) {
    if (!this.#shots) return undefined;
    fs.mkdirSync(this.#shots, { recursive: true });
    const file = path.join(this.#shots, `${String(++this.#count).padStart(2, '0')}-${name}.png`);
    await this.page.screenshot({ animations: 'disabled', ...options, path: file });
    return file;
  }

  /**
   * Runs a command from the command palette.
   * @param {string} text the whole title, with its category ('View: Toggle Output')
   * @throws {Error} when the palette has no such command
   */
  async palette(text) {
    await poll(() => this.#choose('F1', `>${text}`, text), `the command ${text}`);
  }

  /**
   * Opens a file with Quick Open.
   * @param {string} name a path in the folder; `:LINE` or `:LINE:COLUMN` (from 1) may follow
   */
  async openFile(name) {
    const [file] = name.split(/:(?=\d)/);
    const dir = path.dirname(file);
    const inFront = `.editor-group-container.active .tab.active [aria-label*="/${path.basename(this.folder)}/${file}"]`;
    // (again, where the list has moved under the mouse all the same)
    await poll(async () => {
      await this.#choose('Control+P', name, path.basename(file) + (dir === '.' ? '' : ` ${dir}`));
      await this.page.locator(inFront).waitFor({ timeout: ATTEMPT_MS });
      return true;
    }, `${name} is open`);
    await this.editor.locator('.view-lines').waitFor();
    await this.editor.locator('textarea.inputarea').focus();
  }

  /**
   * Picks an entry of the list that is open (Quick Pick).
   * @param {string | RegExp} text in the entry's label
   */
  async pick(text) {
    await this.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: text }).first().click();
  }

  #quickInput() {
    return this.page.locator('.quick-input-widget:visible .quick-input-box input').first();
  }

  // Opens a list and picks from it; to be tried again, as an editor that opens at this moment takes the focus and closes it.
  async #choose(key, text, label) {
    await this.keyboard.press(key);
    await this.#quickInput().fill(text, { timeout: ATTEMPT_MS });
    await this.#accept(label, ATTEMPT_MS);
    return true;
  }

  // Picks the entry of exactly this label. What was typed is marked in it: else the list is still the one before, and is
  // about to move under the mouse.
  async #accept(label, timeout = TIMEOUT_MS) {
    const rows = this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row:has(.highlight)');
    const text = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    await rows
      .and(this.page.getByRole('option', { name: new RegExp(`^${text}(,|$)`) }))
      .first()
      .click({ timeout });
  }

  /**
   * The lines of the editor in front that are in view.
   * @returns {Promise<string[]>} their text, from the top
   */
  async visibleLines() {
    const lines = await this.editor
      .locator('.view-line')
      .evaluateAll((nodes) =>
        nodes
          .map((node) => ({ top: parseFloat(node.style.top), text: node.textContent ?? '' }))
          .sort((a, b) => a.top - b.top),
      );
    return lines.map(({ text }) => text.replaceAll('\u00a0', ' ').replaceAll('\u200b', ''));
  }

  /**
   * Waits until the editor shows a text (in one line).
   * @param {string} text
   */
  async editorShows(text) {
    await poll(
      async () => (await this.visibleLines()).some((line) => line.includes(text)),
      `the editor shows '${text}'`,
    );
  }

  /**
   * Waits until the editor does not show a text (in one line).
   * @param {string} text
   */
  async editorHides(text) {
    await poll(
      async () => !(await this.visibleLines()).some((line) => line.includes(text)),
      `the editor hides '${text}'`,
    );
  }

  /**
   * Puts the cursor at a place of the editor in front.
   * @param {number} line from 1
   * @param {number} column from 1
   */
  async goTo(line, column = 1) {
    await this.keyboard.press('Control+G');
    await this.#quickInput().fill(`:${line}:${column}`);
    await this.keyboard.press('Enter');
    await this.statusBar(`Ln ${line}, Col ${column}`);
    await this.editor.locator('textarea.inputarea').focus();
  }

  /**
   * Types at the cursor, key by key.
   * @param {string} text '\n' is Enter
   */
  async type(text) {
    await this.editor.locator('textarea.inputarea').focus();
    await this.keyboard.type(text);
  }

  /**
   * Types at the end of the file in front.
   * @param {string} text '\n' is Enter
   */
  async typeAtEnd(text) {
    await this.editor.locator('textarea.inputarea').focus();
    await this.keyboard.press('Control+End');
    await this.keyboard.type(text);
  }

  /** Saves the file in front, and waits until its tab is no longer marked as changed. */
  async save() {
    await this.keyboard.press('Control+S');
    await this.page.locator('.editor-group-container.active .tab.active.dirty').waitFor({ state: 'detached' });
  }

  /**
   * Reads a file of the open folder from the disk.
   * @param {string} name path in the folder
   * @returns {string} its text
   */
  readFile(name) {
    return fs.readFileSync(path.join(this.folder, name), 'utf8');
  }

  /**
   * Writes a file of the open folder, as another program would.
   * @param {string} name path in the folder
   * @param {string} text
   */
  writeFile(name, text) {
    const file = path.join(this.folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }

  /** Shows the Problems panel. Returns its rows (locator): a row per file, and one per finding in view. */
  async #problemRows() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.palette('Problems: Focus on Problems View');
      await panel.waitFor();
    }
    return panel.locator('.monaco-list-row');
  }

  /**
   * The rows of the Problems panel that are in view (a long list has more of them). Opens the panel.
   * @returns {Promise<string[]>} the text of each: a file's name and folder, or a finding with source, code and place
   */
  async problems() {
    const rows = await this.#problemRows();
    return (await rows.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim());
  }

  /**
   * Waits for a finding in the Problems panel.
   * @param {string | RegExp} text in the finding's row
   * @returns {Promise<import('playwright-core').Locator>} the row
   */
  async problem(text) {
    const row = (await this.#problemRows()).filter({ hasText: text }).first();
    await row.waitFor();
    return row;
  }

  /**
   * Waits until no row in view of the Problems panel has a text.
   * @param {string | RegExp} text
   */
  async noProblem(text) {
    await (await this.#problemRows()).filter({ hasText: text }).first().waitFor({ state: 'detached' });
  }

  /**
   * Waits for an item of the status bar.
   * @param {string | RegExp} text in its label
   * @returns {Promise<import('playwright-core').Locator>} the item; a click on it is a click on the locator
   */
  async statusBar(text) {
    const item = this.page.locator('.part.statusbar .statusbar-item', { hasText: text }).first();
    await item.waitFor();
    return item;
  }

  /**
   * Points at a text of the editor with the mouse, and waits for the hover.
   * @param {string} text in view, in one line
   * @param {string | RegExp} expected in the hover
   * @returns {Promise<string>} the hover's text
   */
  async hover(text, expected = /./) {
    const hover = this.page.locator('.monaco-hover:not(.hidden):not(.fade-in-out)', { hasText: expected }).first();
    // Each time from elsewhere, to where the text is by then: lenses that come in move the lines, and a hover that was asked
    // for before the answer was ready stays as it is while the mouse is on the same word.
    return poll(async () => {
      await this.page.mouse.move(1, 1);
      const box = await poll(() => this.#boxOf(text), `'${text}' is in view`);
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
      await hover.waitFor({ timeout: 4000 });
      return (await hover.innerText()).replaceAll('\u00a0', ' ');
    }, `the hover over '${text}' shows ${expected}`);
  }

  // Where a text of the editor is on the page.
  async #boxOf(text) {
    return this.editor.locator('.view-lines').evaluate((lines, wanted) => {
      for (const line of lines.querySelectorAll('.view-line')) {
        const nodes = [];
        // (4: text nodes)
        const walker = document.createTreeWalker(line, 4);
        while (walker.nextNode()) nodes.push(walker.currentNode);
        const at = nodes
          .map((node) => node.data)
          .join('')
          .replaceAll('\u00a0', ' ')
          .indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        let passed = 0;
        for (const node of nodes) {
          const end = at + wanted.length;
          if (at >= passed && at < passed + node.length) range.setStart(node, at - passed);
          if (end > passed && end <= passed + node.length) range.setEnd(node, end - passed);
          passed += node.length;
        }
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return undefined;
    }, text);
  }

  /**
   * Opens the quick fixes at a text of the editor.
   * @param {string} text in view, in one line
   * @returns {Promise<import('playwright-core').Locator>} the menu
   */
  async quickFixes(text) {
    const box = await poll(() => this.#boxOf(text), `'${text}' is in view`);
    await this.page.mouse.click(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2);
    await this.keyboard.press('Control+.');
    const menu = this.page.locator('.action-widget').filter({ visible: true });
    await menu.waitFor();
    return menu;
  }

  /**
   * Applies a quick fix at a text of the editor.
   * @param {string} text in view, in one line
   * @param {string | RegExp} title the fix
   */
  async quickFix(text, title) {
    const menu = await this.quickFixes(text);
    const actions = menu.locator('.monaco-list-row.action');
    await actions.filter({ hasText: title }).first().waitFor();
    // (by keys: a layer over the menu keeps the mouse off)
    const focused = menu.locator('.monaco-list-row.action.focused').filter({ hasText: title });
    for (let n = await actions.count(); n > 0 && (await focused.count()) === 0; n--)
      await this.keyboard.press('ArrowDown');
    await focused.waitFor();
    await this.keyboard.press('Enter');
    await menu.waitFor({ state: 'hidden' });
  }

  /**
   * Waits for a message (toast).
   * @param {string | RegExp} text in it
   * @returns {Promise<import('playwright-core').Locator>} the toast; its buttons are `getByRole('button', { name })`
   */
  async notification(text) {
    const toast = this.page.locator('.notification-toast', { hasText: text }).first();
    await toast.waitFor();
    return toast;
  }

  /**
   * Opens a view container of the activity bar.
   * @param {string} title of the container
   */
  async activityBar(title) {
    const item = this.page
      .locator('.part.activitybar .action-item', { has: this.page.locator(`[aria-label^="${title}"]`) })
      .first();
    if (!(await item.evaluate((node) => node.classList.contains('checked')))) await item.click();
  }

  /**
   * A view of the side bar or the panel.
   * @param {string} title in its header
   * @returns {import('playwright-core').Locator} the view
   */
  view(title) {
    return this.page.locator('.pane', { has: this.page.locator('.pane-header', { hasText: title }) }).first();
  }

  /**
   * Waits for the content of a webview.
   * @param {string} selector of something in it; it tells webviews apart, too
   * @returns {Promise<import('playwright-core').Frame>} the frame with the webview's own document
   */
  webview(selector = 'body') {
    return poll(async () => {
      for (const frame of this.page.frames()) {
        if (frame.name() !== 'active-frame' && !/fake\.html/.test(frame.url())) continue;
        if (await frame.locator(selector).first().isVisible()) return frame;
      }
      return undefined;
    }, `a webview with ${selector}`);
  }

  /**
   * Switches the colour theme, as a user does.
   * @param {'light' | 'dark' | 'contrast'} theme
   */
  async theme(theme) {
    const { label, mark } = THEME_NAMES[theme];
    await this.palette('Preferences: Color Theme');
    await this.#quickInput().fill(label);
    await this.#accept(label);
    await this.page.locator(`.monaco-workbench.${mark}`).waitFor();
  }

  /**
   * Changes settings of the open folder (.vscode/settings.json). VS Code takes them up a moment later: wait for what they
   * change. (Of the user's settings, the server sees no change that is made on the disk: give those to startUi.)
   * @param {object} changes
   */
  settings(changes) {
    const name = '.vscode/settings.json';
    const before = fs.existsSync(path.join(this.folder, name)) ? JSON.parse(this.readFile(name)) : {};
    this.writeFile(name, JSON.stringify({ ...before, ...changes }, null, 2));
  }

  /**
   * Reloads the window, as the command does: what the window has to remember is stored before.
   * @returns {Promise<void>} once the new window shows its views
   */
  async reload() {
    await this.page.evaluate(() => (window.isOld = true));
    await this.palette('Developer: Reload Window');
    await poll(() => this.page.evaluate(() => window.isOld === undefined), 'the window is a new one', START_MS);
    await this.page.locator('.part.activitybar .action-item.checked').waitFor({ timeout: START_MS });
  }

  /** Waits for Restricted Mode, which the status bar shows (startUi with `trust: true`). */
  async restrictedMode() {
    await this.statusBar('Restricted Mode');
  }
}

/**
 * Counts checks. One that fails is reported, with a screenshot, and the next one runs all the same.
 * @param {Ui} [ui] for the screenshots; a check may use another (`checks.ui = ...`)
 */
export function createChecks(ui) {
  const failed = [];
  let passed = 0;
  return {
    ui,
    /**
     * @param {string} name what must be so
     * @param {() => Promise<void>} fn throws if it is not
     * @returns {Promise<boolean>} whether it passed
     */
    async check(name, fn) {
      const start = performance.now();
      const seconds = () => `(${((performance.now() - start) / 1000).toFixed(1)} s)`;
      try {
        await fn();
        passed++;
        console.log(`  ok      ${name} ${seconds()}`);
        return true;
      } catch (e) {
        failed.push(name);
        console.log(`  not ok  ${name} ${seconds()}\n${stripVTControlCharacters(e?.stack ?? String(e))}`);
        await this.ui
          ?.shot(`FAILED-${name.replace(/[^\w-]+/g, '-').slice(0, 60)}`)
          .catch((error) => console.log(error.message));
        return false;
      }
    },
    /** Prints the failures and, last, 'N passed, N failed'; sets the exit status to 1 if one failed or none was run. */
    finish() {
      if (passed + failed.length === 0) failed.push('no check was run');
      for (const name of failed) console.log(`FAILED: ${name}`);
      console.log(`${passed} passed, ${failed.length} failed`);
      if (failed.length > 0) process.exitCode = 1;
    },
  };
}
