/** The language server on node. VS Code starts it over ipc, other editors over stdio through `medcheck lsp --stdio`. */
import { type MessageStrategy, ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { onGreeting } from '../lsp/greeting';

/**
 * Loads what answers all that comes behind `initialize`: most of the server. The client has its answer by then, and
 * prepares what it says next.
 */
export const rest = () => import('./serve');

/** Holds messages back, in their order, while what answers them is loaded: once a message has its answer. */
class Gate implements MessageStrategy {
  private load: (() => Promise<void>) | undefined;
  private loading: Promise<void> | undefined;

  /** @param load loads what answers all messages behind the one that is being answered. */
  closeBehind(load: () => Promise<void>): void {
    this.load = load;
  }

  readonly handleMessage: MessageStrategy['handleMessage'] = (message, next) => {
    if (this.loading) return this.loading.then(() => next(message));
    const answered = next(message);
    if (this.load) {
      this.loading = Promise.resolve(answered)
        .then(this.load)
        .then(() => (this.loading = undefined));
      this.load = undefined;
      // A server that is not whole cannot go on.
      this.loading.catch((error: unknown) => setImmediate(() => fail(error)));
    }
    return answered;
  };
}

function fail(error: unknown): never {
  throw error;
}

/**
 * Serves until the client leaves.
 * @param args `--stdio`, `--node-ipc`, or another transport of vscode-languageserver; stdio where none is named.
 * @returns never resolves: the connection ends the process when its client exits.
 */
export function serve(args: readonly string[]): Promise<number> {
  // The library reads the transport from process.argv.
  if (!args.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)/.test(arg))) process.argv.push('--stdio');
  const gate = new Gate();
  const connection = createConnection(ProposedFeatures.all, { messageStrategy: gate });
  onGreeting(connection, (greeting) => {
    gate.closeBehind(async () => (await rest()).serveRest(connection, greeting));
  });
  connection.listen();
  return new Promise(() => undefined);
}

if (require.main === module) void serve(process.argv.slice(2));
