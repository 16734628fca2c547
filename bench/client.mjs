// A language client over standard input and output: as little as measuring needs, so that it adds little of its own.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What an editor such as VS Code can do, as far as it makes work for a server. */
const CAPABILITIES = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    codeAction: {
      dataSupport: true,
      isPreferredSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
    },
  },
};

/** A client with its server. */
export class Client {
  #id = 0;
  #waiting = new Map();
  #rest = Buffer.alloc(0);
  #published = [];

  /**
   * Starts a server.
   * @param {string[]} [args] what node runs; absolute, or from the root.
   * @param {Record<string, unknown>} [settings] the configuration by section.
   */
  constructor(args = ['dist/server.js', '--stdio'], settings = {}) {
    this.settings = settings;
    this.child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
    this.child.stdout.on('data', (chunk) => this.#read(chunk));
  }

  /** @returns {Promise<unknown>} the result; rejects with the server's error. */
  request(method, params) {
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** Introduces itself as a client that pulls. */
  async initialize() {
    const folders = { rootUri: null, workspaceFolders: null };
    await this.request('initialize', { processId: process.pid, ...folders, capabilities: CAPABILITIES });
    this.notify('initialized', {});
  }

  open(uri, text) {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  }

  /** Replaces a range by a text. */
  change(uri, version, range, text) {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
  }

  pull(uri) {
    return this.request('textDocument/diagnostic', { textDocument: { uri } });
  }

  /** @returns {Promise<object[]>} the diagnostics that the server publishes next. */
  published() {
    return new Promise((resolve) => this.#published.push(resolve));
  }

  async end() {
    await this.request('shutdown');
    this.notify('exit');
    await this.ended;
  }

  #send(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(chunk) {
    this.#rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    for (;;) {
      const head = this.#rest.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.#rest.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (this.#rest.length < end) return;
      const message = JSON.parse(this.#rest.toString('utf8', head + 4, end));
      this.#rest = this.#rest.subarray(end);
      this.#take(message);
    }
  }

  #take({ id, method, params, result, error }) {
    if (method === 'textDocument/publishDiagnostics') {
      for (const resolve of this.#published.splice(0)) resolve(params.diagnostics);
    } else if (method !== undefined && id !== undefined) {
      // The server asks: for its settings, or for something that an editor agrees to.
      const asked = method === 'workspace/configuration';
      this.#send({ id, result: asked ? params.items.map(({ section }) => this.settings[section] ?? null) : null });
    } else if (method === undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    }
  }
}
