// How long it takes from a keystroke to the diagnostics. Three documents are open; rounds type at other places.
import { both, interleaved, now, size, table, times } from './figures.mjs';
import { definition, places } from './material.mjs';
import { SERVERS, Session, Typing, checkPlanted } from './servers.mjs';

const KB = 1000;
/** The other two documents that are open. */
const BESIDE = { bytes: 10 * KB, seeds: [2, 3] };

/**
 * A server with three documents open, the first of this size.
 * @param {import('./servers.mjs').Server} server
 * @param {string} text the first document, with the planted errors
 * @returns {Promise<{session: Session, diagnostics: object[]}>} the first document is called `first`; its diagnostics
 */
export async function threeOpen(server, text) {
  const session = new Session(server);
  await session.initialize();
  const beside = BESIDE.seeds.map((seed) => definition(BESIDE.bytes, { seed, language: server.language }));
  for (const [i, other] of beside.entries()) checkPlanted(server, other, await session.open(`beside${i}`, other));
  const diagnostics = await session.open('first', text);
  checkPlanted(server, text, diagnostics);
  return { session, diagnostics };
}

/** A round takes no longer than this, in ms, however slow the server is; but it has three keystrokes. */
const ROUND = 8000;

/** How many keystrokes a round has; the slower a server, the fewer. */
function countFor(key, bytes, quick) {
  if (quick) return 4;
  if (key === 'published') return 6;
  if (key !== 'yaml') return 40;
  return { [10 * KB]: 40, [100 * KB]: 20 }[bytes] ?? 6;
}

async function measured(bytes, keys, { quick }) {
  const rounds = quick ? 1 : 5;
  const seen = Object.fromEntries(keys.map((key) => [key, []]));
  const sessions = [];
  for (const key of keys) {
    const server = SERVERS[key];
    const text = definition(bytes, server);
    const { session } = await threeOpen(server, text);
    sessions.push({ key, session, spots: places(text, rounds), count: countFor(key, bytes, quick) });
  }
  await interleaved(
    rounds,
    sessions.map(({ key, session, spots, count }) => async (round) => {
      const typing = new Typing(spots[round], round);
      // (the first keystrokes of a round warm up)
      const end = now() + ROUND;
      for (let i = -2; i < count && (i < 3 || now() < end); i++) {
        const took = await session.keystroke('first', typing.next());
        if (i >= 0) seen[key].push(took);
      }
    }),
  );
  for (const { session } of sessions) await session.end();
  return seen;
}

/**
 * YAML, beside yaml-language-server without its wait and as it is published.
 * @param {{sizes: number[], quick: boolean}} options sizes in bytes
 * @returns {Promise<{text: string, figures: Record<number, Record<string, number[]>>}>} the table, and times in ms by size
 *   and key of the server
 */
export async function keystrokePart(options) {
  const figures = {};
  for (const bytes of options.sizes) {
    figures[bytes] = await measured(bytes, ['own', 'yaml', 'published'], options);
  }
  const rows = Object.entries(figures).map(([bytes, { own, yaml, published }]) => [
    size(Number(bytes)),
    both(own),
    both(yaml),
    both(published),
    times(own, yaml).toFixed(3),
    times(own, yaml, 0.95).toFixed(3),
    times(own, published).toFixed(3),
  ]);
  const head = ['size', 'medcheck', SERVERS.yaml.name, SERVERS.published.name, ': yaml-ls', 'p95 : p95', ': published'];
  return { text: `### Keystroke to diagnostics, YAML\n\n${table(head, rows)}`, figures };
}

/**
 * JSON, beside VS Code's JSON server, which is asked for diagnostics and so does not wait.
 * @param {{sizes: number[], quick: boolean}} options sizes in bytes
 * @returns {Promise<{text: string, figures: Record<number, Record<string, number[]>>}>} as of keystrokePart
 */
export async function jsonPart(options) {
  const figures = {};
  for (const bytes of options.sizes) figures[bytes] = await measured(bytes, ['ownJson', 'json'], options);
  const rows = Object.entries(figures).map(([bytes, { ownJson, json }]) => [
    size(Number(bytes)),
    both(ownJson),
    both(json),
    times(ownJson, json).toFixed(2),
    times(ownJson, json, 0.95).toFixed(2),
  ]);
  const head = ['size of the YAML', 'medcheck', SERVERS.json.name, ': json-ls', 'p95 : p95'];
  return { text: `### Keystroke to diagnostics, JSON\n\n${table(head, rows)}`, figures };
}
