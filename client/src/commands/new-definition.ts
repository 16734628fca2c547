/** A new definition: three questions, then a document to fill in. Nothing is written before the author saves it. */
import * as vscode from 'vscode';
import type { DefinitionChoice, DefinitionChoices, NewDefinitionParams } from '../../../server/src/protocol';
import type { ClientHandle } from '../client';

/** Names of a folder's own definition; with one of them there, another definition is named after its benchmark. */
const USUAL_NAMES = ['medcheck.yaml', 'medcheck.yml', 'medcheck.json'];

/** A file's name takes this many characters of a benchmark's. */
const LONGEST_SLUG = 60;

/**
 * Asks for name, modalities and stage, and opens the definition with the first placeholder selected; Tab goes on to the
 * next. Escape ends it, and nothing has happened.
 * @param server the running language server; it is started where it is not running.
 * @param given answers that are known already (`name`, `modalities`, `stage`, `imports`); with the first three of them
 *   nothing is asked. VS Code's menus give other things, which are left alone.
 */
export async function newDefinition(server: () => Promise<ClientHandle>, given: unknown): Promise<void> {
  // It starts while the author thinks of a name.
  const handle = server();
  const choices = handle.then((client) => client.definitionChoices());
  // (an error is shown where the server is started)
  choices.catch(() => undefined);
  const answers = await complete(answersIn(given), choices);
  if (!answers) return;
  await openDraft(answers.name, async () => {
    const { snippet } = await (await handle).newDefinition(answers);
    return new vscode.SnippetString(snippet);
  });
}

/**
 * Opens a definition that is not on the disk, where it is to be saved. Escape at the question for a folder ends it.
 * @param name the benchmark's name.
 * @param content gives what stands in it.
 */
export async function openDraft(name: string, content: () => Promise<vscode.SnippetString>): Promise<void> {
  const uri = await untitledUri(name);
  if (uri === 'cancelled') return;
  const snippet = await content();
  const document = await (uri
    ? vscode.workspace.openTextDocument(uri)
    : vscode.workspace.openTextDocument({ language: 'yaml' }));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await editor.insertSnippet(snippet, new vscode.Position(0, 0), {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
}

type Answers = Partial<NewDefinitionParams>;

function answersIn(given: unknown): Answers {
  if (typeof given !== 'object' || given === null) return {};
  const { name, modalities, stage, imports } = given as Record<string, unknown>;
  const areTexts = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((one) => typeof one === 'string');
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(areTexts(modalities) ? { modalities } : {}),
    ...(typeof stage === 'string' ? { stage } : {}),
    ...(areTexts(imports) ? { imports } : {}),
  };
}

/** What a step gives: an answer, the wish to go back, or undefined for the end of it all. */
type Step<T> = T | typeof BACK | undefined;
const BACK = Symbol('back');

/** Asks for what is not known. An author who goes back finds the answer that they gave. */
async function complete(given: Answers, choices: Promise<DefinitionChoices>): Promise<NewDefinitionParams | undefined> {
  const { name, modalities, stage } = given;
  if (name !== undefined && modalities && stage !== undefined) return { ...given, name, modalities, stage };
  const answers = { name: '', modalities: ['text'], stage: 'design', ...given };
  const steps: (() => Promise<Step<unknown>>)[] = [
    async () => kept(await askName(answers.name), (name) => (answers.name = name)),
    async () => kept(await askModalities(choices, answers.modalities), (picked) => (answers.modalities = picked)),
    async () => kept(await askStage(choices, answers.stage), (picked) => (answers.stage = picked)),
  ];
  for (let i = 0; ;) {
    const ask = steps[i];
    if (!ask) return answers;
    const said = await ask();
    if (said === undefined) return undefined;
    i += said === BACK ? -1 : 1;
  }
}

function kept<T>(said: Step<T>, keep: (answer: T) => void): Step<T> {
  if (said !== undefined && said !== BACK) keep(said);
  return said;
}

function askName(value: string): Promise<Step<string>> {
  const box = vscode.window.createInputBox();
  box.value = value;
  box.placeholder = vscode.l10n.t('Chest Pain Triage Benchmark');
  box.prompt = vscode.l10n.t('The name of the benchmark. It may stay empty and be filled in later.');
  return shown(box, 1, () => box.value.trim());
}

function askModalities(choices: Promise<DefinitionChoices>, chosen: string[]): Promise<Step<string[]>> {
  const pick = vscode.window.createQuickPick();
  pick.placeholder = vscode.l10n.t('The kinds of data in the items: Space selects, Enter goes on');
  pick.canSelectMany = true;
  fill(
    pick,
    choices.then(({ modalities }) => modalities),
    (items) => (pick.selectedItems = items.filter(({ label }) => chosen.includes(label))),
  );
  return shown(pick, 2, () => pick.selectedItems.map(({ label }) => label));
}

function askStage(choices: Promise<DefinitionChoices>, chosen: string): Promise<Step<string>> {
  const pick = vscode.window.createQuickPick();
  pick.placeholder = vscode.l10n.t('How far the work is: each stage asks its questions once it is reached');
  fill(
    pick,
    choices.then(({ stages }) => stages),
    (items) => (pick.activeItems = items.filter(({ label }) => label === chosen)),
  );
  return shown(pick, 3, () => pick.activeItems[0]?.label);
}

/** The choices come from the server, which may still be starting. */
function fill(
  pick: vscode.QuickPick<vscode.QuickPickItem>,
  choices: Promise<DefinitionChoice[]>,
  mark: (items: readonly vscode.QuickPickItem[]) => void,
): void {
  pick.matchOnDetail = true;
  pick.busy = true;
  choices.then(
    (all) => {
      pick.items = all.map(({ value, description }) => ({ label: value, detail: description }));
      mark(pick.items);
      pick.busy = false;
    },
    () => pick.hide(),
  );
}

/**
 * Shows one step and waits for its end.
 * @param input the step.
 * @param step its number.
 * @param answer the answer at this moment; undefined where there is none yet.
 */
function shown<T>(
  input: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  step: number,
  answer: () => T | undefined,
): Promise<Step<T>> {
  input.title = vscode.l10n.t('New Benchmark Definition');
  input.step = step;
  input.totalSteps = 3;
  input.ignoreFocusOut = true;
  if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise<Step<T>>((resolve) => {
    input.onDidAccept(() => {
      const given = input.busy ? undefined : answer();
      if (given !== undefined) resolve(given);
    });
    input.onDidTriggerButton(() => resolve(BACK));
    input.onDidHide(() => resolve(undefined));
    input.show();
  }).finally(() => input.dispose());
}

/**
 * Where the definition is to be: in the workspace folder, under a name that is free.
 * @param name the benchmark's name.
 * @returns an address for a document that is not on the disk; undefined without a folder.
 */
async function untitledUri(name: string): Promise<vscode.Uri | 'cancelled' | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return undefined;
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder =
    (active && vscode.workspace.getWorkspaceFolder(active)) ??
    (folders.length === 1 ? folders[0] : await vscode.window.showWorkspaceFolderPick());
  if (!folder) return 'cancelled';
  const at = (file: string): vscode.Uri => vscode.Uri.joinPath(folder.uri, file).with({ scheme: 'untitled' });
  const taken = await namesIn(folder.uri);
  const isFree = (file: string): boolean =>
    !taken.has(file.toLowerCase()) &&
    !vscode.workspace.textDocuments.some((open) => open.uri.toString() === at(file).toString());
  if (USUAL_NAMES.every(isFree)) return at('medcheck.yaml');
  const slug = slugOf(name);
  for (let number = 1; ; number++) {
    const file = `${slug}${number > 1 ? `-${number}` : ''}.medcheck.yaml`;
    if (isFree(file)) return at(file);
  }
}

/** The names in a folder, in lower case: not every disk tells `A` from `a`. */
async function namesIn(folder: vscode.Uri): Promise<Set<string>> {
  try {
    return new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name.toLowerCase()));
  } catch {
    // Saving asks before it overwrites.
    return new Set();
  }
}

function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? '';
  return [...words].slice(0, LONGEST_SLUG).join('') || 'benchmark';
}
