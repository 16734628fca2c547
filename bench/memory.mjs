// How much memory a server has after a thousand edits. Three documents are open.
import { memory } from './client.mjs';
import { now, size, table } from './figures.mjs';
import { threeOpen } from './keystroke.mjs';
import { definition, places } from './material.mjs';
import { SERVERS, Typing } from './servers.mjs';

const MB = 1024 * 1024;
/** So many edits, but fewer where they would take longer than this, in ms. */
const EDITS = 1000;
const TIME = 100_000;

/** So long nobody types before memory is read, in ms: what a server gives back while it rests is not its need. */
const REST = 3000;

const settle = () => new Promise((resolve) => setTimeout(resolve, REST));

async function measured(server, bytes, edits) {
  const text = definition(bytes, server);
  const { session } = await threeOpen(server, text);
  const { pid } = session.client.child;
  const read = async () => {
    await settle();
    return memory(pid).now / MB;
  };
  const open = await read();
  const typing = new Typing(places(text, 1)[0]);
  const end = now() + TIME / 2;
  let first = 0;
  while (first < edits / 2 && now() < end) {
    await session.keystroke('first', typing.next());
    first++;
  }
  const half = await read();
  for (let i = 0; i < first; i++) await session.keystroke('first', typing.next());
  const whole = await read();
  const peak = memory(pid).peak / MB;
  await session.end();
  return { open, half, whole, peak, edits: 2 * first };
}

/**
 * @param {{sizes: number[], quick: boolean}} options sizes in bytes
 * @returns {Promise<{text: string, figures: Record<number, Record<'own' | 'yaml', object>>}>} the table, and MB by size: at
 *   open, after half of the edits, after all, and the peak
 */
export async function memoryPart({ sizes, quick }) {
  const figures = {};
  for (const bytes of sizes) {
    figures[bytes] = {
      own: await measured(SERVERS.own, bytes, quick ? 20 : EDITS),
      yaml: await measured(SERVERS.yaml, bytes, quick ? 20 : EDITS),
    };
  }
  const mb = ({ open, half, whole, peak }) => [open, half, whole, peak].map((value) => value.toFixed(0));
  const rows = Object.entries(figures).flatMap(([bytes, { own, yaml }]) => [
    [size(Number(bytes)), 'medcheck', own.edits, ...mb(own), (own.whole / yaml.whole).toFixed(2)],
    [size(Number(bytes)), SERVERS.yaml.name, yaml.edits, ...mb(yaml), ''],
  ]);
  const head = ['size', 'server', 'edits', 'at open', 'half-way', 'after all', 'peak', ': yaml-ls'];
  return { text: `### Memory (resident, MB; one run)\n\n${table(head, rows)}`, figures };
}
