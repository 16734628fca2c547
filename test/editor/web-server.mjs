// The language server in a web worker, in headless Chromium: `node test/editor/web-server.mjs` after `npm run build`.
// The same messages go to dist/web/server.js, as objects, and to dist/server.js over stdio; the answers must be the same.
// The worker's own policy keeps it from loading, evaluating or asking for anything.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import rpc from 'vscode-languageserver/node';
import { root } from '../../scripts/lib.mjs';
import { openBrowser } from './host/host.mjs';
import { createChecks, poll } from './ui-lib.mjs';

/** How long one conversation may take, in milliseconds. */
const TIMEOUT_MS = 60_000;

/** @typedef {{ method: string, params?: object, asks?: boolean }} Message what is sent; `asks` where an answer comes */
/** @typedef {(messages: Message[]) => Promise<any[]>} Talk sends messages, one after the other; the answers come back */

/** What the page is given to talk with the worker by. It runs in the page. */
function inPage() {
  const worker = new window.Worker('/server.js');
  const waiting = new Map();
  let count = 0;
  worker.onmessage = ({ data }) => {
    // (the server asks for something that an editor agrees to)
    if (data.method !== undefined && data.id !== undefined)
      worker.postMessage({ jsonrpc: '2.0', id: data.id, result: null });
    if (data.method !== undefined) return;
    waiting.get(data.id)?.(data.error ? { error: data.error } : data.result);
  };
  window.post = (message) => worker.postMessage(message);
  window.talk = async (messages) => {
    const answers = [];
    for (const { method, params, asks } of messages) {
      const id = asks ? { id: ++count } : {};
      const answer = new Promise((resolve) => waiting.set(count, resolve));
      worker.postMessage({ jsonrpc: '2.0', ...id, method, params });
      if (asks) answers.push(await answer);
    }
    return JSON.stringify(answers);
  };
}

/** Serves the page and the worker's script, and nothing else. */
async function serve() {
  const asked = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url);
    const html = { 'Content-Type': 'text/html', 'Content-Security-Policy': "default-src 'none'; worker-src 'self'" };
    const script = { 'Content-Type': 'text/javascript', 'Content-Security-Policy': "default-src 'none'" };
    if (request.url === '/') response.writeHead(200, html).end('<!DOCTYPE html><title>A page</title>');
    else if (request.url === '/server.js')
      response.writeHead(200, script).end(fs.readFileSync(path.join(root, 'dist/web/server.js')));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://localhost:${server.address().port}`, asked, close: () => server.close() };
}

/** A server on node, over stdio. */
function overStdio() {
  const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { cwd: root });
  const reader = new rpc.StreamMessageReader(child.stdout);
  const connection = rpc.createMessageConnection(reader, new rpc.StreamMessageWriter(child.stdin));
  connection.onRequest(() => null);
  connection.listen();
  /** @type {Talk} */
  const talk = async (messages) => {
    const answers = [];
    for (const { method, params, asks } of messages) {
      if (asks) {
        const asked = params === undefined ? connection.sendRequest(method) : connection.sendRequest(method, params);
        answers.push(await asked.catch(({ code, message }) => ({ error: { code, message } })));
      } else await connection.sendNotification(method, params);
    }
    return answers;
  };
  return { talk, close: () => child.kill() };
}

/** @param {Talk} talk */
const limited = (talk) => (messages) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${TIMEOUT_MS} ms`)), TIMEOUT_MS);
  });
  return Promise.race([talk(messages), late]).finally(() => clearTimeout(timer));
};

const asks = (method, params) => ({ method, params, asks: true });

/** What VS Code can do, as far as it matters here. */
const CAPABILITIES = {
  textDocument: {
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    completion: { completionItem: { snippetSupport: true } },
    diagnostic: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown'] },
  },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'], snippetEditSupport: true } },
};

/** @returns {Message[]} the start of a session in a folder */
const begin = (folder) => [
  asks('initialize', {
    processId: null,
    rootUri: folder,
    capabilities: CAPABILITIES,
    workspaceFolders: [{ uri: folder, name: 'w' }],
  }),
  { method: 'initialized', params: {} },
];

/** @returns {Message} a document is opened */
const open = ({ uri, text }) => ({
  method: 'textDocument/didOpen',
  params: { textDocument: { uri, languageId: uri.endsWith('.json') ? 'json' : 'yaml', version: 1, text } },
});

/** @returns {Message} */
const pull = ({ uri }) => asks('textDocument/diagnostic', { textDocument: { uri } });

/** @returns {Message} */
const close = ({ uri }) => ({ method: 'textDocument/didClose', params: { textDocument: { uri } } });

/** The files below a folder of the repository, with an address below another folder. */
const filesIn = (folder, base) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .filter((name) => /\.(?:yaml|json)$/.test(name))
    .sort()
    .map((name) => ({ uri: `${base}/${name}`, text: fs.readFileSync(path.join(root, name), 'utf8') }));

/** The position of a text, as in LSP. */
const at = (text, mark) => {
  const before = text.slice(0, text.indexOf(mark)).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
};

/** A folder that is on no disk: neither server looks anything up. */
const FOLDER = 'vscode-vfs://github/medcheck/medcheck';
const here = pathToFileURL(root).href;

const site = await serve();
const browser = await openBrowser();
const { page } = browser;
const stdio = overStdio();
const onNode = limited(stdio.talk);
const inWorker = limited(async (messages) => JSON.parse(await page.evaluate((all) => window.talk(all), messages)));
const both = (messages) => Promise.all([inWorker(messages), onNode(messages)]);
const checks = createChecks();

await checks.check('it starts, and is the same server', async () => {
  await page.goto(site.origin);
  await page.evaluate(inPage);
  const [[worker], [node]] = await both(begin(FOLDER));
  assert.equal(worker.serverInfo.name, 'medcheck');
  assert.deepEqual(worker, node);
});

await checks.check('every fixture and example has the findings that it has over stdio', async () => {
  const files = ['test/criteria', 'test/formats/fixtures', 'examples'].flatMap((folder) => filesIn(folder, FOLDER));
  assert.ok(files.length > 500, `${files.length} files`);
  const [worker, node] = await both(files.flatMap((file) => [open(file), pull(file), close(file)]));
  let findings = 0;
  for (const [i, { uri }] of files.entries()) {
    assert.equal(worker[i].kind, 'full', uri);
    assert.deepEqual(worker[i].items, node[i].items, uri);
    findings += worker[i].items.length;
  }
  assert.ok(findings > files.length, `${findings} findings`);
});

await checks.check('the answers about a definition are those over stdio', async () => {
  const [file] = filesIn('examples/lesionletter', FOLDER).filter(({ uri }) => uri.endsWith('/medcheck.yaml'));
  const { uri, text } = file;
  const textDocument = { uri };
  const position = at(text, 'capability');
  const [[{ items }]] = await both([open(file), pull(file)]);
  assert.ok(
    ['MC02', 'MC04', 'later-stages'].every((wanted) => items.some(({ code }) => code === wanted)),
    JSON.stringify(items.map(({ code }) => code)),
  );
  const actions = items.map((item) =>
    asks('textDocument/codeAction', { textDocument, range: item.range, context: { diagnostics: [item] } }),
  );
  const about = [
    asks('textDocument/hover', { textDocument, position }),
    asks('textDocument/completion', { textDocument, position }),
    asks('textDocument/documentSymbol', { textDocument }),
    asks('textDocument/foldingRange', { textDocument }),
    asks('textDocument/codeLens', { textDocument }),
    asks('textDocument/documentLink', { textDocument }),
    asks('medcheck/coverage', { uri }),
    asks('medcheck/report', { uri }),
    ...['markdown', 'html', 'json', 'csv', 'sarif'].map((format) => asks('medcheck/export', { uri, format })),
    asks('medcheck/definitionChoices'),
    asks('medcheck/newDefinition', { name: 'X', modalities: ['text'], stage: 'design' }),
  ];
  const [worker, node] = await both([...about, ...actions]);
  for (const [i, { method }] of [...about, ...actions].entries()) {
    assert.ok(worker[i] && !worker[i].error && JSON.stringify(worker[i]).length > 2, method);
    assert.deepEqual(worker[i], node[i], method);
  }
  assert.match(JSON.stringify(worker[0].contents), /purpose\.capability/);
  const edits = worker
    .slice(about.length)
    .flat()
    .filter(({ data }) => data)
    .map((action) => asks('codeAction/resolve', action));
  assert.ok(edits.length > items.length);
  const [inBrowser, elsewhere] = await both(edits);
  assert.ok(inBrowser.every(({ edit }) => edit));
  assert.deepEqual(withoutUuids(inBrowser), withoutUuids(elsewhere));
});

await checks.check('without a disk the path features are off, and nothing else', async () => {
  const event = { added: [{ uri: here, name: 'medcheck' }], removed: [] };
  const files = filesIn('examples', here);
  const [worker, node] = await both([
    { method: 'workspace/didChangeWorkspaceFolders', params: { event } },
    ...files.flatMap((file) => [open(file), pull(file), close(file)]),
  ]);
  const named = new Map(files.map(({ uri }, i) => [uri.slice(`${here}/examples/`.length), i]));
  const findings = (name) => [worker, node].map((answers) => answers[named.get(name)].items);
  for (const name of ['angorbench/medcheck.yaml', 'lesionletter/benchmarkcard.json']) {
    const [without, withDisk] = findings(name);
    assert.deepEqual(without, withDisk, name);
  }
  const [draft, looked] = findings('triage-notes/medcheck.yaml');
  const isMissing = ({ code }) => code === 'evidence-missing';
  assert.equal(looked.filter(isMissing).length, 1);
  assert.deepEqual(
    draft,
    looked.filter((item) => !isMissing(item)),
  );
  const [unread, imported] = findings('lesionletter/medcheck.yaml').map((items) =>
    items.filter(({ code }) => code === 'import-unread').map(({ message }) => message),
  );
  assert.deepEqual(imported, []);
  assert.deepEqual(unread, ['"benchmarkcard.json" is not read: there is no folder to look in.']);
});

await checks.check('what is no message, or no request that it knows, does not stop it', async () => {
  for (const message of [null, 'text', {}, { jsonrpc: '2.0' }, { jsonrpc: '2.0', id: 99, result: null }])
    await page.evaluate((one) => window.post(one), message);
  const [[answer, choices]] = await both([asks('textDocument/nonsense', {}), asks('medcheck/definitionChoices')]);
  assert.equal(answer.error.code, -32601);
  assert.ok(choices.stages.length > 0);
});

await checks.check('it asks the network for nothing, and ends when it is told to', async () => {
  assert.deepEqual(
    site.asked.filter((url) => url !== '/favicon.ico'),
    ['/', '/server.js'],
  );
  assert.equal(page.workers().length, 1);
  const [[answer]] = await both([asks('shutdown'), { method: 'exit' }]);
  assert.equal(answer, null);
  await poll(() => page.workers().length === 0, 'the worker has ended');
});

/** Canaries are made anew each time. */
function withoutUuids(value) {
  return JSON.parse(JSON.stringify(value).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID'));
}

stdio.close();
await browser.close();
site.close();
checks.finish();
