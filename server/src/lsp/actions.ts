/** Code actions: the quick fixes of findings, `source.fixAll.medcheck`, and a finding's page. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import type { Verdict } from '../engine/check';
import type { Diagnostic } from '../engine/diagnostic';
import { type FixContext, fixesFor, safeFixes } from '../edits/fixes';
import { configEdits, newConfig } from '../edits/fixes/config';
import type { Fix } from '../edits/fixes/fix';
import { isSuppressible } from '../edits/fixes/suppress';
import type { Edit } from '../edits/plan';
import { newYaml } from '../edits/skeleton';
import { valueAt } from '../formats/model';
import { Lines, before } from '../syntax/text';
import { FIX_ALL } from './action-kinds';
import { type DocumentEdits, type EditSupport, pageOfCode, toWorkspaceEdit } from './convert';
import type { Judged } from './documents';
import { decoded } from './uri';

/** What a diagnostic carries, so that its fixes can be made anew (`Diagnostic.data`). */
export interface DiagnosticData {
  /** JSON pointer of the finding's place. */
  pointer: string;
  /** The number of the document in its file. */
  document: number;
}

/** What an action carries, so that its edit can be made when it is chosen (`CodeAction.data`). */
export interface ActionData {
  uri: string;
  version: number;
  /** The finding's code and place; absent for the fixes of the whole file. */
  finding?: DiagnosticData & { code: string; line: number; character: number };
  /** The fix's id (see edits/fixes/fix.ts), or one of the ids below. */
  fix: string;
}

/** Ids of actions that are no fixes of one finding. */
const ALL = 'all';
const ALL_OF_CODE = 'all-of-code';
const CONFIG = 'config';
const IMPORT = 'import';

/** The configuration file that a suppression of a foreign file goes into. */
export interface ConfigTarget {
  uri: string;
  /** Its name, for title and language. */
  name: string;
  /** Its text; undefined where it is to be made. */
  text: string | undefined;
  /** Its version in the editor; null where it is not open. */
  version: number | null;
  /** The document's path relative to the configuration's folder. */
  path: string;
}

/** What actions need beside the verdicts. */
export interface ActionContext extends FixContext {
  uri: string;
  edits: EditSupport;
  /** Whether the client asks for an action's edit when it is chosen. */
  resolves: boolean;
  /** The command of the client that opens a criterion's page; see InitializationOptions. */
  explainCommand: string | undefined;
  /** Where a suppression for a foreign file goes; null where there is no place. */
  config: ConfigTarget | null;
}

/** A finding with the verdict that it is in. */
interface Found {
  verdict: Verdict;
  diagnostic: Diagnostic;
  /** The client's own, for the action's `diagnostics`. */
  shown?: LspDiagnostic;
}

/** One action with how its edit is made. */
interface Offer {
  action: CodeAction;
  rank: number;
}

/**
 * The code actions at a range.
 * @param judged the document's state.
 * @param params the request: range, diagnostics and kinds.
 * @param context see ActionContext.
 * @returns what mends the findings, then what sets them aside, then their pages; for `source` kinds the fixes of the file.
 */
export function codeActions(judged: Judged, params: CodeActionParams, context: ActionContext): CodeAction[] {
  const { only, diagnostics } = params.context;
  const wants = (kind: string): boolean =>
    !only || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const all = everyFinding(judged);
    const findings =
      diagnostics.length > 0 ? diagnostics.flatMap((shown) => findingOf(all, shown) ?? []) : findingsAt(all, params);
    actions.push(...quickFixes(judged, findings, context));
  }
  // An action for the whole file is only of use where it was asked for: at a cursor it would stand in the way.
  if (only && wants(FIX_ALL)) actions.push(...fixAll(judged, context));
  return actions;
}

/**
 * The action with its edit.
 * @param judged the document's state; of the version that the action was made for.
 * @param action the action, with its data.
 * @param context see ActionContext.
 */
export function resolvedAction(judged: Judged, action: CodeAction, context: ActionContext): CodeAction {
  const data = action.data as ActionData;
  const edits = editsOf(judged, data, context);
  return edits ? { ...action, edit: toWorkspaceEdit(edits, context.edits) } : action;
}

function quickFixes(judged: Judged, findings: readonly Found[], context: ActionContext): CodeAction[] {
  const offers = findings.flatMap((found) => offersOf(judged, found, context));
  // Several findings can share a place: what mends any of them comes before what hides one.
  offers.sort((a, b) => a.rank - b.rank);
  return [...offers, ...similar(judged, findings, context), ...pages(findings, context)]
    .sort((a, b) => a.rank - b.rank)
    .map(({ action }) => action);
}

const RANKS = { mend: 0, all: 1, waive: 2, suppress: 3, page: 4 } as const;

function rankOf({ kind }: Fix): number {
  if (kind === 'waive') return RANKS.waive;
  return kind === 'suppress' ? RANKS.suppress : RANKS.mend;
}

function offersOf(judged: Judged, found: Found, context: ActionContext): Offer[] {
  const { verdict, diagnostic, shown } = found;
  const finding = { ...keyOf(found), code: diagnostic.code, ...diagnostic.range.start };
  const offer = (
    id: string,
    title: string,
    rank: number,
    isPreferred: boolean,
    edits: () => DocumentEdits[],
  ): Offer => ({
    rank,
    action: {
      title,
      kind: CodeActionKind.QuickFix,
      ...(shown ? { diagnostics: [shown] } : {}),
      ...(isPreferred ? { isPreferred } : {}),
      ...edited({ uri: context.uri, version: judged.version, finding, fix: id }, edits, context),
    },
  });
  const offers = fixesFor(verdict, diagnostic, context).map((fix) =>
    offer(fix.id, fix.title, rankOf(fix), fix.preferred === true, () => [
      ownEdits(verdict, fix.edits, judged, context),
    ]),
  );
  const config =
    verdict.format === 'medcheck' || !isSuppressible(diagnostic.code) ? undefined : inConfig(diagnostic, context);
  if (config && context.config) {
    const title = `Suppress ${diagnostic.code} for this file in ${context.config.name}, with a reason`;
    offers.push(offer(CONFIG, title, RANKS.suppress, false, () => config));
  }
  const imported = diagnostic.code === 'no-slot' ? importing(verdict, context) : undefined;
  if (imported) {
    const title = `Start a definition that imports this file: ${imported.name}`;
    offers.push(offer(IMPORT, title, RANKS.mend, true, () => imported.edits));
  }
  return offers;
}

/** A definition beside a foreign file, for what the file's format has no place for. */
function importing(
  { model, name }: Verdict,
  { uri, edits }: ActionContext,
): { name: string; edits: DocumentEdits[] } | undefined {
  if (!edits.versioned || !edits.create) return undefined;
  const slash = uri.lastIndexOf('/');
  const file = decoded(uri.slice(slash + 1));
  const own = `${file.replace(/\.[^.]{1,20}$/, '')}.medcheck.yaml`;
  const stated = valueAt(model.data, ['modalities']);
  const modalities = Array.isArray(stated) ? stated.filter((one): one is string => typeof one === 'string') : ['text'];
  const pieces = newYaml({ ...(name === null ? {} : { name }), modalities, stage: 'design', imports: [file] });
  const target = `${uri.slice(0, slash + 1)}${encodeURIComponent(own)}`;
  return {
    name: own,
    edits: [{ uri: target, version: null, lines: new Lines(''), edits: [{ start: 0, end: 0, pieces }], create: true }],
  };
}

/** The edit where the client does not ask for it later, else what it asks with. */
function edited(data: ActionData, edits: () => DocumentEdits[], context: ActionContext): Partial<CodeAction> {
  return context.resolves ? { data } : { edit: toWorkspaceEdit(edits(), context.edits) };
}

function ownEdits(
  { document }: Verdict,
  edits: readonly Edit[],
  { version }: Judged,
  { uri }: ActionContext,
): DocumentEdits {
  return { uri, version, lines: document.lines, edits };
}

function keyOf({ verdict, diagnostic }: Found): DiagnosticData {
  return { pointer: diagnostic.pointer, document: verdict.index };
}

/** Where several findings of a code have a safe fix, all at once. */
function similar(judged: Judged, findings: readonly Found[], context: ActionContext): Offer[] {
  const codes = new Set(findings.map(({ diagnostic }) => diagnostic.code));
  return [...codes].flatMap((code): Offer[] => {
    const edits = safeEdits(judged, code, context);
    if (edits.count < 2) return [];
    const example = findings.find(({ diagnostic }) => diagnostic.code === code);
    if (!example) return [];
    const finding = { ...keyOf(example), code, ...example.diagnostic.range.start };
    const data: ActionData = { uri: context.uri, version: judged.version, finding, fix: ALL_OF_CODE };
    const title = `Fix all ${edits.count} findings ${code} in this file`;
    return [
      { rank: RANKS.all, action: { title, kind: CodeActionKind.QuickFix, ...edited(data, () => edits.of, context) } },
    ];
  });
}

function fixAll(judged: Judged, context: ActionContext): CodeAction[] {
  const edits = safeEdits(judged, undefined, context);
  if (edits.count === 0) return [];
  const data: ActionData = { uri: context.uri, version: judged.version, fix: ALL };
  return [{ title: 'Fix all that MedCheck can fix safely', kind: FIX_ALL, ...edited(data, () => edits.of, context) }];
}

function safeEdits(
  judged: Judged,
  code: string | undefined,
  context: ActionContext,
): { count: number; of: DocumentEdits[] } {
  const fixes = judged.verdicts.map((verdict) => ({ verdict, fixes: safeFixes(verdict, code) }));
  const of = fixes
    .filter((one) => one.fixes.length > 0)
    .map((one) =>
      ownEdits(
        one.verdict,
        one.fixes.flatMap(({ edits }) => edits),
        judged,
        context,
      ),
    );
  return { count: fixes.reduce((sum, one) => sum + one.fixes.length, 0), of: mergedByFile(of) };
}

/** The documents of one file are edited in one step. */
function mergedByFile(all: readonly DocumentEdits[]): DocumentEdits[] {
  const [first] = all;
  return first ? [{ ...first, edits: all.flatMap(({ edits }) => edits) }] : [];
}

function pages(findings: readonly Found[], { explainCommand }: ActionContext): Offer[] {
  if (explainCommand === undefined) return [];
  const ids = new Set(findings.flatMap(({ diagnostic }) => pageOfCode(diagnostic.code) ?? []));
  return [...ids].map((id) => {
    const title = `Open the page of ${id}`;
    const command = { title, command: explainCommand, arguments: [id] };
    return { rank: RANKS.page, action: { title, kind: CodeActionKind.QuickFix, command } };
  });
}

function inConfig({ code }: Diagnostic, { config }: ActionContext): DocumentEdits[] | undefined {
  if (!config) return undefined;
  const { uri, version, text, name, path } = config;
  if (text === undefined) {
    const edits = [{ start: 0, end: 0, pieces: newConfig(path, code) }];
    return [{ uri, version, lines: new Lines(''), edits, create: true }];
  }
  const edits = configEdits(text, name, path, code);
  return edits && edits.length > 0 ? [{ uri, version, lines: new Lines(text), edits }] : undefined;
}

/** The finding that a client's diagnostic shows, as it is now. */
function findingOf(all: readonly Found[], shown: LspDiagnostic): Found | undefined {
  if (shown.source !== 'medcheck') return undefined;
  const data = shown.data as DiagnosticData | undefined;
  const found = all.find(({ verdict, diagnostic }) => {
    if (diagnostic.code !== shown.code) return false;
    const { start } = diagnostic.range;
    const sameStart = !before(start, shown.range.start) && !before(shown.range.start, start);
    // A client that keeps no data shows the finding where it is; one whose text has moved since sends data.
    if (!data) return sameStart;
    return data.pointer === diagnostic.pointer && data.document === verdict.index && (data.pointer !== '' || sameStart);
  });
  return found && { ...found, shown };
}

function findingsAt(all: readonly Found[], { range }: CodeActionParams): Found[] {
  return all.filter(({ diagnostic: { range: at } }) => !before(range.end, at.start) && !before(at.end, range.start));
}

function everyFinding({ verdicts }: Judged): Found[] {
  return verdicts.flatMap((verdict) =>
    verdict.diagnostics.filter(({ suppressed }) => !suppressed).map((diagnostic) => ({ verdict, diagnostic })),
  );
}

function editsOf(judged: Judged, { finding, fix }: ActionData, context: ActionContext): DocumentEdits[] | undefined {
  if (fix === ALL) return safeEdits(judged, undefined, context).of;
  if (!finding) return undefined;
  if (fix === ALL_OF_CODE) return safeEdits(judged, finding.code, context).of;
  const found = everyFinding(judged).find(
    ({ verdict, diagnostic: { code, pointer, range } }) =>
      code === finding.code &&
      pointer === finding.pointer &&
      verdict.index === finding.document &&
      range.start.line === finding.line &&
      range.start.character === finding.character,
  );
  if (!found) return undefined;
  if (fix === CONFIG) return inConfig(found.diagnostic, context);
  if (fix === IMPORT) return importing(found.verdict, context)?.edits;
  const chosen = fixesFor(found.verdict, found.diagnostic, context).find(({ id }) => id === fix);
  return chosen && [ownEdits(found.verdict, chosen.edits, judged, context)];
}
