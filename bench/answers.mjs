// How long an author waits for a hover, a completion and a code action, beside yaml-language-server as it is published:
// it validates 200 ms behind an edit, so that an answer need not wait for that.
import { both, interleaved, now, short, size, table, times } from './figures.mjs';
import { threeOpen } from './keystroke.mjs';
import { draft } from './material.mjs';
import { SERVERS, Typing } from './servers.mjs';

/** A server with the draft open, and what is asked about it. */
class Draft {
  constructor(session, place, diagnostics) {
    Object.assign(this, { session, place, diagnostics });
    this.typing = new Typing(place.typing);
  }

  ask(method, params) {
    return this.session.ask('first', method, params);
  }

  /** The code actions for findings, as an editor asks where the cursor is on them, and the edit of the preferred one. */
  async actions(diagnostics) {
    const { range } = diagnostics[0];
    const actions = await this.ask('codeAction', { range, context: { diagnostics } });
    const wanted = actions.find(({ isPreferred }) => isPreferred) ?? actions[0];
    const chosen = wanted && !wanted.edit ? await this.session.client.request('codeAction/resolve', wanted) : wanted;
    return chosen?.edit && actions;
  }
}

async function opened(server, bytes) {
  const { text, ...place } = draft(bytes);
  const { session, diagnostics } = await threeOpen(server, text);
  return new Draft(session, place, diagnostics);
}

const onLine = ({ diagnostics, place }) => diagnostics.filter(({ range }) => range.start.line === place.misspelt);
const onCriterion = ({ diagnostics }) => {
  const [first] = diagnostics.filter(({ code }) => /^MC\d\d$/.test(code));
  return diagnostics.filter(({ range }) => range.start.line === first.range.start.line);
};

/** What is asked for; each answers something if it worked. */
const REQUESTS = [
  { name: 'hover on a key', ask: (d) => d.ask('hover', { position: d.place.key }) },
  { name: 'completion of a key', ask: (d) => d.ask('completion', { position: d.place.blank }) },
  { name: 'code actions, misspelt value', ask: (d) => d.actions(onLine(d)) },
  { name: 'code actions, criterion', ask: (d) => d.actions(onCriterion(d)), alone: true },
];

/** A round takes no longer than this, in ms, but for its last answer. */
const ROUND = 3000;

/** Asks so many times, and returns how long each answer took, in ms. */
async function taken(opening, { name, ask }, count, edits) {
  const { session } = opening;
  const all = [];
  let settled;
  const end = now() + ROUND;
  for (let i = 0; i < count; i++) {
    const last = i === count - 1 || (i > 0 && now() > end);
    // The peer validates behind the last edit; that is not to be in the way of what comes next.
    if (edits && !session.server.pulls && last) settled = session.client.published(session.uri('first'));
    const begin = now();
    if (edits) session.change('first', opening.typing.next());
    const answer = await ask(opening);
    all.push(now() - begin);
    if ((answer?.items ?? answer)?.length === 0 || !answer) throw new Error(`${session.server.name}: no ${name}`);
    if (last) break;
  }
  await settled;
  return all;
}

async function measured(bytes, { quick }) {
  const rounds = quick ? 1 : 5;
  const own = await opened(SERVERS.own, bytes);
  const peer = await opened(SERVERS.published, bytes);
  const rows = REQUESTS.flatMap((request) =>
    [false, true].map((edits) => ({ request, edits, own: [], peer: request.alone ? undefined : [] })),
  );
  const peerCount = quick ? 2 : bytes < 500_000 ? 10 : 4;
  for (const { request, edits, own: mine, peer: theirs } of rows) {
    const turn = (opening, count, figures) => async () =>
      figures.push(...(await taken(opening, request, count, edits)));
    const turns = [turn(own, quick ? 2 : 12, mine)];
    if (theirs) turns.push(turn(peer, peerCount, theirs));
    await taken(own, request, 2, edits);
    if (theirs) await taken(peer, request, 1, edits);
    await interleaved(rounds, turns);
  }
  await own.session.end();
  await peer.session.end();
  return rows;
}

/**
 * Code actions are the list and the edit of the preferred one; right after an edit the time has the judgement of the
 * changed text in it. The peer, which validates later, only parses in this time.
 * @param {{sizes: number[], quick: boolean}} options sizes in bytes
 * @returns {Promise<{text: string, figures: Record<number, {name: string, edits: boolean, own: number[], peer?: number[]}[]>}>}
 *   the table, and times in ms by size
 */
export async function answersPart(options) {
  const figures = {};
  for (const bytes of options.sizes) {
    const rows = await measured(bytes, options);
    figures[bytes] = rows.map(({ request: { name }, edits, own, peer }) => ({ name, edits, own, peer }));
  }
  const rows = Object.entries(figures).flatMap(([bytes, all]) =>
    all.map(({ name, edits, own, peer }) => [
      size(Number(bytes)),
      name,
      edits ? 'right after an edit' : 'unchanged',
      both(own),
      peer ? both(peer) : 'no peer',
      peer ? short(times(own, peer)) : '',
    ]),
  );
  const head = ['size', 'answer', 'document', 'medcheck', SERVERS.published.name, ': yaml-ls'];
  return { text: `### Hover, completion and code actions\n\n${table(head, rows)}`, figures };
}
