// A language client over standard input and output: as little as measuring needs, so that it adds little of its own.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** No answer takes longer than this, in ms; a server that needs more has failed. */
const PATIENCE = 120_000;

/** What an editor such as VS Code can do, as far as it makes work for a server. */
const CAPABILITIES = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { versionSupport: true, relatedInformation: true },
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
  #rest = [];
  #length = 0;
  #published = new Map();
  #pulled = new Map();
  /** What is read is looked at from this many bytes on. */
  #needed = 0;

  /**
   * Starts a server.
   * @param {string[]} args what node runs; absolute, or from the root
   * @param {Record<string, unknown>} [settings] the configuration by section
   */
  constructor(args, settings = {}) {
    this.settings = settings;
    this.child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
    this.child.stdout.on('data', (chunk) => this.#read(chunk));
  }

  /** @returns {Promise<unknown>} the result; rejects with the server's error, and where none comes */
  request(method, params) {
    const id = ++this.#id;
    const answer = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No answer to ${method} in ${PATIENCE} ms.`)), PATIENCE);
      this.#waiting.set(id, { resolve, reject, timer });
    });
    this.#send({ id, method, params });
    return answer;
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** Introduces itself. */
  async initialize(initializationOptions) {
    const folders = { rootUri: null, workspaceFolders: null };
    await this.request('initialize', {
      processId: process.pid,
      ...folders,
      capabilities: CAPABILITIES,
      initializationOptions,
    });
    this.notify('initialized', {});
  }

  open(uri, languageId, text) {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces a range by a text. */
  change(uri, version, range, text) {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
  }

  close(uri) {
    this.#pulled.delete(uri);
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** @returns {Promise<object[]>} the diagnostics, asked for; as in an editor, the last ones where they are unchanged */
  async pull(uri) {
    const last = this.#pulled.get(uri);
    const known = last?.resultId === undefined ? {} : { previousResultId: last.resultId };
    const report = await this.request('textDocument/diagnostic', { textDocument: { uri }, ...known });
    if (report.kind === 'unchanged') return last.items;
    this.#pulled.set(uri, report);
    return report.items;
  }

  /** @returns {Promise<object[]>} the diagnostics of a document that the server publishes next */
  published(uri) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No diagnostics in ${PATIENCE} ms.`)), PATIENCE);
      const waiting = this.#published.get(uri) ?? [];
      waiting.push((diagnostics) => {
        clearTimeout(timer);
        resolve(diagnostics);
      });
      this.#published.set(uri, waiting);
    });
  }

  async end() {
    await this.request('shutdown');
    this.notify('exit');
    // (the published servers leave a timer behind now and then)
    const timer = setTimeout(() => this.child.kill('SIGKILL'), 2000);
    await this.ended;
    clearTimeout(timer);
  }

  #send(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  // Chunks are put together once a message is whole: a long one comes in many.
  #read(chunk) {
    this.#rest.push(chunk);
    this.#length += chunk.length;
    if (this.#length < this.#needed) return;
    let rest = Buffer.concat(this.#rest);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = head < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (head < 0 || rest.length < end) {
        this.#rest = [rest];
        this.#length = rest.length;
        this.#needed = head < 0 ? 0 : end;
        return;
      }
      const message = JSON.parse(rest.toString('utf8', head + 4, end));
      rest = rest.subarray(end);
      this.#take(message);
    }
  }

  #take({ id, method, params, result, error }) {
    if (method === 'textDocument/publishDiagnostics') {
      const waiting = this.#published.get(params.uri) ?? [];
      this.#published.delete(params.uri);
      for (const resolve of waiting) resolve(params.diagnostics);
    } else if (method !== undefined && id !== undefined) {
      // The server asks: for its settings, or for something that an editor agrees to.
      const asked = method === 'workspace/configuration';
      this.#send({ id, result: asked ? params.items.map(({ section }) => this.settings[section] ?? null) : null });
    } else if (method === undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      clearTimeout(waiting?.timer);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    }
  }
}

/**
 * How much memory a process has (resident), in bytes: at present, and where the system says so, at most so far.
 * @param {number} pid
 * @returns {{now: number, peak: number}}
 * @throws {Error} on a system without /proc and ps
 */
export function memory(pid) {
  if (process.platform === 'linux') {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const read = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) * 1024;
    return { now: read('VmRSS'), peak: read('VmHWM') };
  }
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  if (!stdout) throw new Error('The memory of a process cannot be read on this system.');
  return { now: Number(stdout) * 1024, peak: NaN };
}
