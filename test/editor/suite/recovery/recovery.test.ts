/** The server ends, hangs, or ends again and again, in a real VS Code. The folder is a copy of examples/. */
import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import type { Api } from '../../../../client/src/extension';
import { api, expectFindings, findings, open, poll } from '../helpers';

const DRAFT = 'triage-notes/medcheck.yaml';

/** The processes of the server: those that this one, the extension host, has started from our bundle. */
function servers(): number[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' });
  return listed.split('\n').flatMap((line) => {
    const [pid, parent, state, ...args] = line.trim().split(/\s+/);
    const isOurs = Number(parent) === process.pid && /dist[\\/]server\.js/.test(args.join(' '));
    return isOurs && !state?.startsWith('Z') ? [Number(pid)] : [];
  });
}

/** Waits for a server that is not one of those. */
async function serverBeside(gone: readonly number[]): Promise<number> {
  return poll(() => servers().find((pid) => !gone.includes(pid)), 'a server');
}

async function theServer(): Promise<number> {
  const found = await poll(() => servers().length === 1 && servers(), 'one server');
  return found[0] as number;
}

interface Message {
  text: string;
  items: string[];
}

/** Answers error messages in the author's place, while something runs. */
async function answering(answer: string | undefined, run: (messages: Message[]) => Promise<void>): Promise<void> {
  const messages: Message[] = [];
  const real = vscode.window.showErrorMessage;
  const stub = (text: string, ...items: string[]): Promise<string | undefined> => {
    messages.push({ text, items });
    return Promise.resolve(items.find((item) => item === answer));
  };
  Object.assign(vscode.window, { showErrorMessage: stub });
  try {
    await run(messages);
  } finally {
    Object.assign(vscode.window, { showErrorMessage: real });
  }
}

suite('a server that ends', () => {
  let extension: Api;
  let editor: vscode.TextEditor;
  let draft: string[];

  const points = (): number | undefined => extension.coverage.state?.result.documents[0]?.total.points;

  setup(async () => {
    extension = await api();
    editor = await open(DRAFT);
    // What has ended in another test does not count.
    await vscode.commands.executeCommand('medcheck.restartServer');
    await poll(() => findings(editor.document.uri).length === 11 && points() === 39, 'the draft is judged');
    draft = findings(editor.document.uri);
  });

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  /** Types a text at the end of the first line, character by character. */
  async function type(text: string, meanwhile: (i: number) => void = () => undefined): Promise<void> {
    for (const [i, letter] of [...text].entries()) {
      const end = editor.document.lineAt(0).range.end;
      await editor.edit((edit) => edit.insert(end, letter), { undoStopBefore: false, undoStopAfter: false });
      meanwhile(i);
    }
  }

  /** Takes a line out, which gives a finding more; the others move up by one line. */
  async function takeOut(beginning: string): Promise<number> {
    const lines = editor.document.getText().split('\n');
    const line = lines.findIndex((text) => text.startsWith(beginning));
    await editor.edit((edit) => edit.delete(editor.document.lineAt(line).rangeIncludingLineBreak));
    return line;
  }

  const without = (line: number): string[] =>
    draft.map((finding) => finding.replace(/^\d+/, (n) => String(Number(n) > line ? Number(n) - 1 : n)));

  test('while an author types comes back, and judges what was typed meanwhile', async () => {
    const old = await theServer();
    await answering(undefined, async (messages) => {
      await type(' and some more words', (i) => {
        if (i === 5) process.kill(old, 'SIGKILL');
      });
      const line = await takeOut('  capability:');
      await serverBeside([old]);
      await type('.');
      await expectFindings(editor.document.uri, [...without(line), '12:0-7 information MC01']);
      await poll(() => points() === 38, 'the coverage follows');
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await expectFindings(editor.document.uri, draft);
      await poll(() => points() === 39, 'the coverage is as it was');
      assert.deepEqual(messages, []);
    });
    assert.equal(servers().length, 1);
  });

  test('while it starts is started again', async () => {
    const old = await theServer();
    process.kill(old, 'SIGKILL');
    const second = await serverBeside([old]);
    process.kill(second, 'SIGKILL');
    const third = await serverBeside([old, second]);
    await expectFindings(editor.document.uri, draft);
    await type('!');
    const line = await takeOut('  capability:');
    await expectFindings(editor.document.uri, [...without(line), '12:0-7 information MC01']);
    assert.deepEqual(servers(), [third]);
  });

  test('serves documents that are opened and closed while it is away', async () => {
    const complete = 'angorbench/medcheck.yaml';
    await vscode.commands.executeCommand('workbench.action.keepEditor');
    await open(complete);
    await poll(() => points() === 92, 'the complete example is judged');
    process.kill(await theServer(), 'SIGKILL');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const card = await open('lesionletter/benchmarkcard.json');
    await poll(() => findings(card.document.uri).length > 0, 'the card is judged');
    await expectFindings(editor.document.uri, draft);
    await open(complete);
    await poll(() => points() === 92, 'the complete example is judged again');
  });

  /** Ends the server as often as it is started again. */
  async function endAll(): Promise<void> {
    const gone: number[] = [];
    for (let i = 0; i < 5; i++) {
      const pid = await serverBeside(gone);
      process.kill(pid, 'SIGKILL');
      gone.push(pid);
    }
  }

  const GIVEN_UP = {
    text: 'The MedCheck language server has ended 5 times within 3 minutes, and is not started again.',
    items: ['Restart', 'Show Output'],
  };

  test('again and again is said once, and its button starts it', async () => {
    await answering('Restart', async (messages) => {
      await endAll();
      await poll(() => messages.length > 0, 'the message');
      await expectFindings(editor.document.uri, draft);
      await type('?');
      const line = await takeOut('  capability:');
      await expectFindings(editor.document.uri, [...without(line), '12:0-7 information MC01']);
      assert.deepEqual(messages, [GIVEN_UP]);
    });
    assert.equal(servers().length, 1);
  });

  test('again and again stays away while the author works on, until the command starts it', async () => {
    await answering(undefined, async (messages) => {
      await endAll();
      await poll(() => extension.coverage.situation.kind === 'failed', 'the panel says that it is gone');
      await type(' words');
      await open('angorbench/medcheck.yaml');
      await vscode.window.showTextDocument(editor.document);
      await vscode.commands.executeCommand('workbench.action.files.save');
      assert.deepEqual(servers(), []);
      assert.deepEqual(findings(editor.document.uri), []);
      assert.deepEqual(messages, [GIVEN_UP]);
      await vscode.commands.executeCommand('medcheck.restartServer');
      await expectFindings(editor.document.uri, draft);
      assert.equal(extension.coverage.situation.kind, 'shown');
      assert.deepEqual(messages, [GIVEN_UP]);
    });
  });

  test('that hangs is replaced by the command, and does not stay behind', async () => {
    const old = await theServer();
    process.kill(old, 'SIGSTOP');
    const line = await takeOut('  capability:');
    await vscode.commands.executeCommand('medcheck.restartServer');
    await expectFindings(editor.document.uri, [...without(line), '12:0-7 information MC01']);
    await poll(() => !servers().includes(old), 'the old one is ended');
  });
});
