/** What a completion proposes: keys, values, paths and directives, from the format and from the file. */
import type { CompletionItem } from 'vscode-languageserver';
import { scaffoldAt } from '../edits/scaffold';
import { styleOf } from '../edits/style';
import type { Verdict } from '../engine/check';
import { languageOf } from '../engine/language';
import { configSchema } from '../formats/config-schema';
import { definitionSchema } from '../formats/definition/schema';
import { cursorAt } from '../syntax/cursor';
import type { Place } from '../syntax/cursor';
import { parse } from '../syntax/parse';
import { type Position, Lines } from '../syntax/text';
import type { CompletionClient } from './completion/client';
import { anyItem, codeProposals, enumProposals, valuePlace, valueProposals } from './completion/values';
import { directiveProposals } from './completion/directives';
import { type KeySource, keyProposals } from './completion/keys';
import { type List, pathProposals, takesPath } from './completion/paths';
import { type Proposal, type Writing, indentAt } from './completion/proposal';
import { toCompletionItem } from './convert';
import { configKeyHover, keyHover } from './hover/key';

/** A request for completions. */
export interface CompletionQuestion {
  /** The newest text; the verdicts may be those of an older one. */
  text: string;
  position: Position;
  client: CompletionClient;
  list: List;
}

/**
 * The completions in a definition.
 * @param verdicts the newest verdicts on the document.
 * @param question where, and for which client.
 * @returns nothing in foreign formats and where only free text can stand.
 */
export async function completionAt(
  verdicts: readonly Verdict[],
  question: CompletionQuestion,
): Promise<CompletionItem[]> {
  const { text, position, client, list } = question;
  const known = verdicts[0]?.document.lines;
  const lines = known?.text === text ? known : new Lines(text);
  const offset = lines.offsetAt(position);
  const verdict = verdicts.find(({ document }) => offset <= document.end) ?? verdicts.at(-1);
  if (verdict?.format !== 'medcheck') return [];
  const { document } = verdict;
  const cursor = cursorAt(text, offset, document.language, lines);
  if (!cursor) return [];
  const proposals: Proposal[] = [];
  if (cursor.kind === 'comment') proposals.push(...directiveProposals(cursor, lines, verdict));
  else {
    const source: KeySource = {
      root: definitionSchema,
      document: (pointer) => keyHover(pointer, verdict),
      scaffold: scaffoldAt,
      verdict,
    };
    for (const place of cursor.places) {
      const writing = writingAt(place, text, styleOf(document), client);
      if (place.object) proposals.push(...keyProposals(place.object, writing, source));
      proposals.push(...(await values(place, writing, verdict, list)));
    }
  }
  return proposals.map((proposal) => toCompletionItem(proposal, lines, client));
}

async function values(place: Place, writing: Writing, verdict: Verdict, list: List): Promise<Proposal[]> {
  const value = place.value && valuePlace(place.value, writing);
  if (!value) return [];
  return [...valueProposals(value, verdict), ...(takesPath(value) ? await pathProposals(value, list) : [])];
}

/**
 * The completions in a configuration file.
 * @param path the file's name, for its language.
 * @param question where, and for which client.
 */
export function configCompletionAt(path: string, question: Omit<CompletionQuestion, 'list'>): CompletionItem[] {
  const { text, position, client } = question;
  const lines = new Lines(text);
  const language = languageOf(path);
  const cursor = cursorAt(text, lines.offsetAt(position), language);
  const document = parse(text, language)[0];
  if (cursor?.kind !== 'places' || !document) return [];
  const source: KeySource = { root: configSchema, document: configKeyHover, scaffold: () => undefined };
  return cursor.places
    .flatMap((place) => {
      const writing = writingAt(place, text, styleOf(document), client);
      const value = place.value && valuePlace(place.value, writing, configSchema);
      const isCode = value && anyItem(value.pointer) === '/overrides/*/suppress/*/criterion';
      return [
        ...(place.object ? keyProposals(place.object, writing, source) : []),
        ...(value ? (isCode ? codeProposals(value) : enumProposals(value)) : []),
      ];
    })
    .map((proposal) => toCompletionItem(proposal, lines, client));
}

function writingAt(place: Place, text: string, style: Writing['style'], client: CompletionClient): Writing {
  return { text, place, style, indent: indentAt(text, place, client.adjustsIndentation), snippets: client.snippets };
}
