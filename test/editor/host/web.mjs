// Opens VS Code's web workbench as a page of its own, as vscode.dev is: no server behind it, no node, no disk. The VS Code
// server of host.mjs gives the workbench's files and nothing else; what it writes into them of itself is taken out.
import fs from 'node:fs';
import path from 'node:path';
import { SETTINGS } from './host.mjs';

/** Where the extensions lie, on the server's own address: another one would need its leave. */
const PLACE = '/web-extensions';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml' };

/**
 * Opens the workbench.
 * @param {import('playwright-core').Page} page
 * @param {import('./host.mjs').Server} server
 * @param {object} options
 * @param {string} options.extensions a folder with extensions, unpacked, that are there from the start
 * @param {string} options.folder the address of the folder to open; an extension must know its scheme
 */
export async function openWebWorkbench(page, server, { extensions, folder }) {
  const { host, origin } = new URL(server.origin);
  await page.context().route(`${origin}${PLACE}/**`, async (route) => {
    const file = path.join(extensions, decodeURIComponent(new URL(route.request().url()).pathname.slice(PLACE.length)));
    if (!fs.existsSync(file)) return route.fulfill({ status: 404 });
    const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': TYPES[path.extname(file)] ?? 'text/plain' };
    return route.fulfill({ status: 200, headers, body: fs.readFileSync(file) });
  });
  const rewrite = (url, change) =>
    page.route(url, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  await rewrite(
    (url) => url.origin === origin && url.pathname === '/',
    (html) =>
      html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/, (_, before, settings) => {
        const given = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        const names = fs.readdirSync(extensions);
        const text = JSON.stringify({
          ...given,
          remoteAuthority: undefined,
          additionalBuiltinExtensions: names.map((name) => ({
            scheme: 'http',
            authority: host,
            path: `${PLACE}/${name}`,
          })),
          configurationDefaults: SETTINGS,
        });
        return before + text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      }),
  );
  await rewrite(/\/workbench\/workbench\.js(?:\?|$)/, (script) => {
    const alone = script
      .replace(/(JSON\.parse\(\w+\)),remoteAuthority:location\.host\}/, '$1}')
      // (code-server keeps the settings on the server)
      .replace(/(get userRoamingDataHome\(\)\{[^}]*\{scheme:\w+\.)vscodeRemote\b/, '$1vscodeUserData');
    if (alone.length !== script.length - ',remoteAuthority:location.host'.length + 'UserData'.length - 'Remote'.length)
      throw new Error('The workbench is another one than web.mjs knows.');
    return alone;
  });
  const url = new URL(server.origin);
  url.searchParams.set('tkn', server.token);
  url.searchParams.set('folder', folder);
  await page.goto(url.href);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
}
