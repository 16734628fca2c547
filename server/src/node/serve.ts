/** All of the server but its answer to `initialize` (main.ts), on node. */
import path from 'node:path';
import type { Connection } from 'vscode-languageserver';
import type { Greeting } from '../lsp/greeting';
import { serveGreeted } from '../lsp/server';
import { nodePlatform } from './platform';

/** The script of the thread that parses long texts (aside-main.ts), beside this one. */
const ASIDE = 'part-aside.js';

/**
 * Answers what comes behind `initialize`.
 * @param connection the connection.
 * @param greeting what was said so far.
 */
export function serveRest(connection: Connection, greeting: Greeting): void {
  serveGreeted(connection, nodePlatform(path.join(path.dirname(__filename), ASIDE)), greeting);
}
