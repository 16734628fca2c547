// How long an author waits for a hover, a completion and a code action, beside yaml-language-server with our schema.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client, root } from './client.mjs';
import { both, kilobytes, now, ratio, table } from './figures.mjs';
import { draft } from './material.mjs';

const SCHEMA = pathToFileURL(path.join(root, 'schemas/definition.schema.json')).href;
const PEER = ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'];
// (without the store it asks nothing of the network)
const PEER_SETTINGS = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemas: { [SCHEMA]: ['medcheck.yaml'] },
    schemaStore: { enable: false },
  },
};

/** A server with the draft open. */
class Session {
  version = 1;

  constructor(client, place, diagnostics) {
    Object.assign(this, { client, place, diagnostics });
  }

  /** Types a character, or takes it back. */
  edit() {
    const { client, place } = this;
    const { typing } = place;
    const adds = this.version % 2 === 1;
    const end = adds ? typing : { ...typing, character: typing.character + 1 };
    client.change(place.uri, ++this.version, { start: typing, end }, adds ? 'x' : '');
  }

  ask(method, params) {
    return this.client.request(`textDocument/${method}`, { textDocument: { uri: this.place.uri }, ...params });
  }

  /** The code actions for findings, as an editor asks where the cursor is on them, and the edit of the preferred one. */
  async actions(diagnostics) {
    const { range } = diagnostics[0];
    const actions = await this.ask('codeAction', { range, context: { diagnostics } });
    const wanted = actions.find(({ isPreferred }) => isPreferred) ?? actions[0];
    const chosen = wanted && !wanted.edit ? await this.client.request('codeAction/resolve', wanted) : wanted;
    return chosen?.edit && actions;
  }
}

async function ours(args, place, text) {
  const client = new Client(args);
  await client.initialize();
  client.open(place.uri, text);
  const { items } = await client.pull(place.uri);
  return new Session(client, place, items);
}

async function peer(place, text) {
  const client = new Client(PEER, PEER_SETTINGS);
  await client.initialize();
  client.notify('workspace/didChangeConfiguration', { settings: PEER_SETTINGS });
  const said = client.published();
  client.open(place.uri, text);
  return new Session(client, place, await said);
}

const onLine = ({ diagnostics, place }) => diagnostics.filter(({ range }) => range.start.line === place.misspelt);
const onCriterion = ({ diagnostics }) => {
  const [first] = diagnostics.filter(({ code }) => /^MC\d\d$/.test(code));
  return diagnostics.filter(({ range }) => range.start.line === first.range.start.line);
};

/** What is asked for; each answers something if it worked. */
const REQUESTS = [
  { name: 'hover on a key', ask: (s) => s.ask('hover', { position: s.place.key }) },
  { name: 'completion of a key', ask: (s) => s.ask('completion', { position: s.place.blank }) },
  { name: 'code actions, misspelt value', ask: (s) => s.actions(onLine(s)) },
  { name: 'code actions, criterion', ask: (s) => s.actions(onCriterion(s)), alone: true },
];

/** Asks so many times, and returns how long each answer took, in ms. */
async function times(session, { name, ask }, count, edits) {
  const taken = [];
  let settled;
  for (let i = 0; i < count; i++) {
    // The peer validates 200 ms behind the last edit; that is not to be in the way of what comes next.
    if (edits && session.isPeer && i === count - 1) settled = session.client.published();
    const begin = now();
    if (edits) session.edit();
    const answer = await ask(session);
    taken.push(now() - begin);
    if ((answer?.items ?? answer)?.length === 0 || !answer) throw new Error(`There is no ${name}.`);
  }
  await settled;
  return taken;
}

async function measured(size, { server, rounds, count, warmUps }) {
  const { text, ...place } = draft(size);
  place.uri = `file:///bench/${size}/medcheck.yaml`;
  const own = await ours(server, place, text);
  const other = await peer(place, text);
  other.isPeer = true;
  const rows = REQUESTS.flatMap((request) =>
    [false, true].map((edits) => ({ request, edits, own: [], peer: request.alone ? undefined : [] })),
  );
  for (let round = -1; round < rounds; round++) {
    for (const { request, edits, own: mine, peer: theirs } of rows) {
      // Round -1 warms up.
      const n = round < 0 ? warmUps : count;
      const turns = [
        async () => times(own, request, n, edits).then((taken) => round < 0 || mine.push(...taken)),
        async () => theirs && times(other, request, n, edits).then((taken) => round < 0 || theirs.push(...taken)),
      ];
      for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
    }
  }
  await Promise.all([own.client.end(), other.client.end()]);
  return rows.map(({ request, edits, own: mine, peer: theirs }) => [
    kilobytes(size),
    request.name,
    edits ? 'right after an edit' : 'unchanged',
    both(mine),
    theirs ? both(theirs) : 'no peer',
    theirs ? ratio(mine, theirs) : '',
  ]);
}

/**
 * Prints how long answers take. Code actions are the list and the edit of the preferred one; right after an edit the time
 * has the judgement of the changed text in it. The peer, which validates 200 ms later, only parses in this time.
 * @param {number[]} sizes in bytes.
 * @param {{server: string[], rounds: number, count: number, warmUps: number}} options `server`: what node runs; `rounds`:
 *   how often the two take turns; `count`: requests in each.
 */
export async function latency(sizes, options) {
  const rows = [];
  for (const size of sizes) rows.push(...(await measured(size, options)));
  const { rounds, count } = options;
  table(
    `Answers over stdio (${rounds} rounds of ${count}, in turn with yaml-language-server and our schema)`,
    ['size', 'answer', 'document', 'medcheck', 'peer', 'ratio'],
    rows,
  );
}
