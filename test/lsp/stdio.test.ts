/** The bundles as an editor starts them: over standard input and output. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type DocumentDiagnosticReport,
  type Hover,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { EDITOR, at } from './session';

const ROOT = path.resolve(__dirname, '../..');
const FILE = path.join(ROOT, 'examples/lesionletter/medcheck.yaml');
const URI = pathToFileURL(FILE).href;

const running = new Set<ChildProcessWithoutNullStreams>();

afterEach(() => {
  for (const child of running) child.kill();
  running.clear();
});

interface Server {
  child: ChildProcessWithoutNullStreams;
  /** The exit status, once the process has ended. */
  ended: Promise<number | null>;
  /** All that it has written, so far. */
  written(): { out: Buffer; err: string };
}

function start(args: string[]): Server {
  const child = spawn(process.execPath, args, { cwd: ROOT });
  running.add(child);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  // A server that has ended takes no more input; the test sees that by its status.
  child.stdin.on('error', () => undefined);
  return { child, ended, written: () => ({ out: Buffer.concat(out), err: Buffer.concat(err).toString() }) };
}

function connect({ child }: Server): MessageConnection {
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest(() => null);
  connection.listen();
  return connection;
}

/** Takes a stream of messages apart; throws at the first byte that belongs to none. */
interface Message {
  jsonrpc: string;
  id?: number;
  method?: string;
}

function messagesOf(stream: Buffer): Message[] {
  const messages = [];
  for (let at = 0; at < stream.length;) {
    const head = /^Content-Length: (\d+)\r\n\r\n/.exec(stream.toString('latin1', at, at + 100));
    if (!head?.[1]) throw new Error(`This is no message: ${stream.toString('utf8', at, at + 200)}`);
    const start = at + head[0].length;
    at = start + Number(head[1]);
    messages.push(JSON.parse(stream.toString('utf8', start, at)) as Message);
  }
  return messages;
}

function frame(message: unknown): string {
  const text = typeof message === 'string' ? message : JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

const INITIALIZE = { processId: null, rootUri: pathToFileURL(ROOT).href, capabilities: {} };

describe.each([
  ['cli.js lsp --stdio', ['dist/cli.js', 'lsp', '--stdio']],
  ['cli.js lsp', ['dist/cli.js', 'lsp']],
  ['server.js --stdio', ['dist/server.js', '--stdio']],
])('%s', (_name, args) => {
  test('serves a session and ends with 0, and writes nothing but messages', async () => {
    const server = start(args);
    const client = connect(server);
    const capabilities = { ...EDITOR, workspace: {} };
    const result = await client.sendRequest<{ serverInfo: unknown }>('initialize', { ...INITIALIZE, capabilities });
    expect(result.serverInfo).toEqual({ name: 'medcheck', version });
    await client.sendNotification('initialized', {});
    const text = readFileSync(FILE, 'utf8');
    const textDocument = { uri: URI, languageId: 'yaml', version: 1, text };
    await client.sendNotification('textDocument/didOpen', { textDocument });
    const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: URI },
    });
    if (report.kind !== 'full') throw new Error('The first report must be full.');
    expect(report.items.map((item) => item.code)).toEqual(expect.arrayContaining(['MC02', 'MC04', 'later-stages']));
    const position = at(text, 'capability');
    const hover = await client.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: URI },
      position,
    });
    expect(JSON.stringify(hover?.contents)).toContain('purpose.capability');
    expect(await client.sendRequest('shutdown')).toBeNull();
    await client.sendNotification('exit');
    expect(await server.ended).toBe(0);
    const { out, err } = server.written();
    expect(messagesOf(out).every((message) => message.jsonrpc === '2.0')).toBe(true);
    expect(err).toBe('');
  });
});

describe('what goes wrong', () => {
  const ARGS = ['dist/server.js', '--stdio'];

  test('exit without shutdown ends with 1', async () => {
    const server = start(ARGS);
    const client = connect(server);
    await client.sendRequest('initialize', INITIALIZE);
    await client.sendNotification('exit');
    expect(await server.ended).toBe(1);
  });

  test('a client that does not wait for the answer to initialize is answered in order', async () => {
    const server = start(ARGS);
    const textDocument = { uri: URI, languageId: 'yaml', version: 1, text: readFileSync(FILE, 'utf8') };
    const asked = { textDocument: { uri: URI } };
    const messages = [
      { jsonrpc: '2.0', id: 1, method: 'initialize', params: { ...INITIALIZE, capabilities: EDITOR } },
      { jsonrpc: '2.0', method: 'initialized', params: {} },
      { jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } },
      { jsonrpc: '2.0', id: 2, method: 'textDocument/documentSymbol', params: asked },
      { jsonrpc: '2.0', id: 3, method: 'textDocument/didNothing', params: asked },
      { jsonrpc: '2.0', id: 4, method: 'shutdown' },
      { jsonrpc: '2.0', method: 'exit' },
    ];
    server.child.stdin.write(messages.map((message) => frame(message)).join(''));
    expect(await server.ended).toBe(0);
    const answers = messagesOf(server.written().out);
    const of = (id: number): unknown => answers.find((message) => message.id === id && !('method' in message));
    expect(of(1)).toMatchObject({ result: { serverInfo: { name: 'medcheck' } } });
    expect(of(3)).toMatchObject({ error: { code: -32601 } });
    expect(of(4)).toMatchObject({ result: null });
  });

  test('a second initialize is refused, and the first one holds', async () => {
    const server = start(ARGS);
    const client = connect(server);
    await client.sendRequest('initialize', INITIALIZE);
    await expect(client.sendRequest('initialize', INITIALIZE)).rejects.toThrow('initialized already');
    const textDocument = { uri: URI, languageId: 'yaml', version: 1, text: readFileSync(FILE, 'utf8') };
    await client.sendNotification('textDocument/didOpen', { textDocument });
    const asked = { textDocument: { uri: URI }, position: at(textDocument.text, 'capability') };
    expect(await client.sendRequest('textDocument/hover', asked)).not.toBeNull();
    server.child.stdin.end();
    expect(await server.ended).toBe(1);
  });

  test('a client that is gone ends it', async () => {
    const server = start(ARGS);
    const client = connect(server);
    await client.sendRequest('initialize', INITIALIZE);
    server.child.stdin.end();
    expect(await server.ended).toBe(1);
  });

  test.each([
    ['a message that is no JSON', frame('{"jsonrpc": "2.0", "id": 7, ')],
    ['a message that is no request', frame({ jsonrpc: '2.0' })],
    ['a request for something else', frame({ jsonrpc: '2.0', id: 7, method: 'textDocument/nonsense', params: {} })],
    ['a request before initialize', frame({ jsonrpc: '2.0', id: 7, method: 'textDocument/hover', params: {} })],
    ['a notification that nobody knows', frame({ jsonrpc: '2.0', method: '$/nonsense' })],
    ['an answer to no request', frame({ jsonrpc: '2.0', id: 99, result: null })],
  ])('%s: the next request is answered', async (_name, garbage) => {
    const server = start(ARGS);
    server.child.stdin.write(garbage);
    server.child.stdin.write(frame({ jsonrpc: '2.0', id: 1, method: 'initialize', params: INITIALIZE }));
    await expect.poll(() => server.written().out.toString(), { timeout: 10_000 }).toContain('"serverInfo"');
    server.child.stdin.end();
    expect(await server.ended).toBe(1);
    expect(messagesOf(server.written().out).length).toBeGreaterThan(0);
  });

  test.each([
    ['text', 'hello\nworld\n'.repeat(1000)],
    ['headers without a length', 'X-Nothing: 1\r\n\r\n{}'],
    ['zeros', '\0'.repeat(100_000)],
    ['a length that never comes', 'Content-Length: 1000000\r\n\r\n{'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n{}'],
  ])('%s as input: it ends when the input ends, and writes no text of its own', async (_name, garbage) => {
    const server = start(ARGS);
    server.child.stdin.write(garbage);
    server.child.stdin.end();
    expect(await server.ended).toBe(1);
    expect(() => messagesOf(server.written().out)).not.toThrow();
  });
});
