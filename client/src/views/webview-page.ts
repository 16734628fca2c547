/** The page that a webview begins with: its own script and style, and nothing else. */
import * as vscode from 'vscode';

/**
 * Makes the page of a view. A nonce lets its script and style in, and keeps everything else out.
 * @param webview the webview.
 * @param folder the folder of the scripts and styles.
 * @param name that of the view's script and style there; the class of the body, too. The script fills the `main` element,
 *   which has the id `panel`.
 */
export function webviewPage(webview: vscode.Webview, folder: vscode.Uri, name: string): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const script = webview.asWebviewUri(vscode.Uri.joinPath(folder, `${name}.js`)).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(folder, `${name}.css`)).toString();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" nonce="${nonce}" href="${style}">
<title>MedCheck</title>
</head>
<body class="${name}">
<main id="panel"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
