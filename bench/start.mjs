// How long it takes from starting a server to the answer of `initialize`, and to the first diagnostics of a document.
import { spawnSync } from 'node:child_process';
import { both, interleaved, now, size, table, times } from './figures.mjs';
import { definition } from './material.mjs';
import { SERVERS, Session, checkPlanted } from './servers.mjs';

async function start(server, text, figures) {
  const begin = now();
  const session = new Session(server);
  await session.initialize();
  figures.initialized.push(now() - begin);
  const diagnostics = await session.open('first', text);
  figures.diagnosed.push(now() - begin);
  await session.end();
  checkPlanted(server, text, diagnostics);
}

/**
 * @param {{sizes: number[], quick: boolean}} options sizes in bytes
 * @returns {Promise<{text: string, figures: Record<number, Record<string, {initialized: number[], diagnosed: number[]}>>, bare: number[]}>}
 *   the table, and the times in ms by size and server
 */
export async function startPart({ sizes, quick }) {
  const rounds = quick ? 2 : 5;
  const servers = [SERVERS.own, SERVERS.yaml, SERVERS.json];
  const figures = {};
  const bare = [];
  for (const bytes of sizes) {
    figures[bytes] = Object.fromEntries(servers.map(({ name }) => [name, { initialized: [], diagnosed: [] }]));
    await interleaved(rounds, [
      () => {
        const begin = now();
        spawnSync(process.execPath, ['-e', '0']);
        bare.push(now() - begin);
      },
      ...servers.map((server) => () => start(server, definition(bytes, server), figures[bytes][server.name])),
    ]);
  }
  const rows = sizes.flatMap((bytes) =>
    ['initialized', 'diagnosed'].map((what) => {
      const [own, yaml, json] = servers.map(({ name }) => figures[bytes][name][what]);
      const name = what === 'initialized' ? 'to the answer of initialize' : 'to the first diagnostics';
      return [
        size(bytes),
        name,
        both(own),
        both(yaml),
        both(json),
        times(own, yaml).toFixed(2),
        times(own, json).toFixed(2),
      ];
    }),
  );
  const head = ['size', 'from spawn', 'medcheck', SERVERS.yaml.name, SERVERS.json.name, ': yaml-ls', ': json-ls'];
  const text = `### Cold start (${rounds} starts each; node -e 0: ${both(bare)})\n\n${table(head, rows)}`;
  return { text, figures };
}
