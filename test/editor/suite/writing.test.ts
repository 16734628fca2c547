/**
 * A definition from an empty file, written as an author does: completions, quick fixes, and typed values in their
 * places. No text is inserted in any other way.
 */
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { api, applyPreferredFix, folder, open, poll } from './helpers';

/** What the author types in place of a placeholder, by its words; texts that are not here get SENTENCE. */
const VALUES: Record<string, string> = {
  'true or false': 'true',
  'how many they are': '3',
  'how many items it has': '150',
  'one part of the work': 'design',
  'when the edition was issued': '2024',
  'the DOI of a paper': '10.1000/xyz123',
  'name of the standard': 'SNOMED CT',
  'the version or release used': '2025-07-01',
  'the kind of task': 'triage',
  'the harm that is tested for': 'under_triage',
  'the score': '0.2',
  'a file beside the definition': 'docs/need.md',
};

/** Values that differ from one place to the next. */
const SERIES: Record<string, string[]> = {
  'a short name without spaces, unique in the file': ['level', 'exact-level', 'under-triage', 'brier'],
  'which side of quality it measures': ['accuracy', 'safety', 'calibration'],
  'one condition': ['Sepsis', 'Pneumonia'],
  'the specialty, skill or condition': ['Sepsis', 'Pneumonia'],
};

const SENTENCE = 'Written down by the ward nurses in words of their own';

/** Writes in the active editor with the editor's own commands. */
class Author {
  private readonly used = new Map<string, number>();
  private sentences = 0;

  constructor(private readonly editor: vscode.TextEditor) {}

  get text(): string {
    return this.editor.document.getText();
  }

  async type(text: string): Promise<void> {
    await vscode.commands.executeCommand('type', { text });
  }

  /** Types the beginning of a word and takes the first suggestion. */
  async complete(word: string, expected: string): Promise<void> {
    await this.type(word);
    await poll(async () => {
      const { document, selection } = this.editor;
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        selection.active,
      );
      return list.items.some((item) => (typeof item.label === 'string' ? item.label : item.label.label) === expected);
    }, `the suggestion ${expected}`);
    const before = this.editor.document.version;
    await poll(async () => {
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return this.editor.document.version > before;
    }, `the suggestion ${expected} is taken`);
  }

  /** Goes from placeholder to placeholder and types a value over each. */
  async fill(): Promise<void> {
    for (;;) {
      const words = /^<([^<>]+)>$/.exec(this.editor.document.getText(this.editor.selection))?.[1];
      if (words === undefined) return;
      await this.type(this.valueFor(words));
      const at = this.editor.selection.active;
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      // The last placeholder leads to the end of the snippet.
      if (this.editor.selection.active.isEqual(at)) return;
    }
  }

  private valueFor(words: string): string {
    const count = this.used.get(words) ?? 0;
    this.used.set(words, count + 1);
    const series = SERIES[words];
    if (series) return series[count % series.length] ?? SENTENCE;
    // No two texts are the same: a goal that repeats the capability says nothing more.
    return VALUES[words] ?? `${SENTENCE}, part ${++this.sentences}`;
  }

  /** Applies the preferred quick fix of the first finding of a code. */
  async fix(code: string): Promise<void> {
    const finding = await poll(() => this.findings().find((one) => codeOf(one) === code), `the finding ${code}`);
    this.editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    await applyPreferredFix(this.editor);
  }

  findings(): vscode.Diagnostic[] {
    return vscode.languages.getDiagnostics(this.editor.document.uri).filter(({ source }) => source === 'medcheck');
  }

  async lineEnd(): Promise<void> {
    await vscode.commands.executeCommand('cursorBottom');
  }
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

suite('writing from an empty file', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('completions, quick fixes and typed values lead to a design that is met', async function () {
    this.timeout(120_000);
    const { coverage } = await api();
    fs.mkdirSync(path.join(folder(), 'written'), { recursive: true });
    fs.writeFileSync(path.join(folder(), 'written/medcheck.yaml'), '');
    const editor = await open('written/medcheck.yaml');
    const author = new Author(editor);
    await author.complete('med', 'medcheck');
    assert.equal(author.text, 'medcheck: "1.0"');
    await author.type('\nna');
    await author.complete('m', 'name');
    await author.type('Ward Triage');
    await author.type('\nstag');
    await author.complete('e', 'stage');
    await author.complete('des', 'design');
    await author.lineEnd();
    assert.equal(author.text, 'medcheck: "1.0"\nname: Ward Triage\nstage: design');
    await author.type('\npurp');
    await author.complete('o', 'purpose');
    await author.fill();
    const points = (id: string): number | undefined =>
      coverage.state?.result.documents[0]?.stages.find((stage) => stage.id === id)?.points;
    await poll(
      () => coverage.state?.result.version === editor.document.version && (points('design') ?? 0) >= 8,
      'the purpose scores',
    );
    // What is left of the stage comes from quick fixes alone.
    for (let round = 0; round < 12; round++) {
      const open = await poll(() => {
        const { result } = coverage.state ?? {};
        return result?.version === editor.document.version && result.documents[0]?.criteria;
      }, 'the coverage of the newest text');
      const next = open.find(({ group, score }) => group === 'design' && score !== null && score < 2);
      if (!next) break;
      await author.fix(next.id);
      await author.fill();
    }
    assert.equal(points('design'), 24, author.text);
    assert.deepEqual(
      author
        .findings()
        .map(codeOf)
        .filter((code) => ['syntax', 'schema', 'unknown-key', 'duplicate-key'].includes(code)),
      [],
      author.text,
    );
  });
});
