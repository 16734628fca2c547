/** The language server on node. VS Code starts it over ipc, other editors over stdio through `medcheck lsp --stdio`. */
import { ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
import { answerAside } from './aside';
import { nodePlatform } from './platform';

/**
 * Serves until the client leaves.
 * @param args `--stdio`, `--node-ipc`, or another transport of vscode-languageserver; stdio where none is named.
 * @returns never resolves: the connection ends the process when its client exits.
 */
export function serve(args: readonly string[]): Promise<number> {
  // The library reads the transport from process.argv.
  if (!args.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)/.test(arg))) process.argv.push('--stdio');
  startServer(createConnection(ProposedFeatures.all), nodePlatform(__filename));
  return new Promise(() => undefined);
}

if (!answerAside() && require.main === module) void serve(process.argv.slice(2));
