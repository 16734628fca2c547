/** The page that a webview begins with: its own script and style, and nothing else. */
import * as vscode from 'vscode';
import { readText } from '../read-text';

/**
 * Fills a webview with its page. Script and style are in the page itself: what a webview asks for goes through a service
 * worker, and an answer that is lost there leaves the view empty for good. A nonce lets them in, and keeps everything else
 * out.
 * @param webview the webview. One that is closed meanwhile stays as it is.
 * @param extensionUri the extension's folder.
 * @param name that of the view's script and style in dist/webview; the class of the body, too. The script fills the `main`
 *   element, which has the id `panel`.
 * @throws vscode.FileSystemError where script or style cannot be read.
 */
export async function fillWebview(webview: vscode.Webview, extensionUri: vscode.Uri, name: string): Promise<void> {
  webview.options = { enableScripts: true, localResourceRoots: [] };
  const read = (ending: string): Promise<string> =>
    readText(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', `${name}.${ending}`));
  const [script, style] = await Promise.all([read('js'), read('css')]);
  try {
    webview.html = page(name, script, style);
  } catch {
    // It was closed while the files were read.
  }
}

function page(name: string, script: string, style: string): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">${style}</style>
<title>MedCheck</title>
</head>
<body class="${name}">
<main id="panel"></main>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}
