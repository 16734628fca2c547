/** What server and client agree on at the start. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { EDITOR, Session, TEXT_ONLY, endSessions, fakePlatform } from './session';

afterEach(endSessions);

const URI = 'file:///w/medcheck.yaml';
const TYPO = 'medcheck: "1.0"\nname: A\npurpose: {goal: x}\n';

describe('initialize', () => {
  test('offers pulling to a client that pulls, and its features', async () => {
    const session = await Session.start();
    expect(session.capabilities).toEqual({
      textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
      hoverProvider: true,
      completionProvider: { triggerCharacters: ['"', '/', '-', ' '], resolveProvider: false },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.medcheck'], resolveProvider: true },
      codeLensProvider: { resolveProvider: false },
      inlayHintProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      documentLinkProvider: { resolveProvider: false },
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      selectionRangeProvider: true,
      diagnosticProvider: { identifier: 'medcheck', interFileDependencies: true, workspaceDiagnostics: false },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    });
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
  });

  test('offers no pulling to a client without it, and pushes', async () => {
    const capabilities = { ...EDITOR, textDocument: { publishDiagnostics: {} } };
    const session = await Session.start({ capabilities, platform: fakePlatform(), settings: () => TEXT_ONLY });
    expect(session.capabilities).not.toHaveProperty('diagnosticProvider');
    session.open(URI, TYPO);
    await session.until('diagnostics are published', () => session.published(URI).length > 0);
    expect(session.published(URI)[0]?.diagnostics.map((d) => d.code)).toEqual(['unknown-key']);
  });

  test('a client without any capability, options or folders is served', async () => {
    const session = await Session.start({ capabilities: {}, folders: null, platform: fakePlatform() });
    session.open(URI, TYPO);
    await session.until('diagnostics are published', () => session.published(URI).length > 0);
    expect(session.registered.size).toBe(0);
    expect(session.sent('workspace/configuration')).toEqual([]);
    expect(session.sent('window/logMessage')).toEqual([]);
  });

  test('options of wrong types are passed over', async () => {
    for (const options of [7, 'text', [], { explainLink: 7, coverageNotifications: 'yes', settings: 'loud' }]) {
      const session = await Session.start({
        capabilities: { textDocument: { diagnostic: {} } },
        options: options as Record<string, unknown>,
        platform: fakePlatform(),
      });
      session.open(URI, TYPO);
      const found = await session.findings(URI);
      expect(found.map((d) => d.code)).toContain('unknown-key');
      expect(found.filter((d) => d.codeDescription)).toEqual([]);
      expect(session.sent('medcheck/coverageChanged')).toEqual([]);
    }
  });

  test('settings come with the options, and with the notification, where the client cannot be asked', async () => {
    const session = await Session.start({
      capabilities: { textDocument: { diagnostic: {} } },
      options: { settings: { ...TEXT_ONLY, severity: { ...TEXT_ONLY.severity, 'unknown-key': 'hint' } } },
      platform: fakePlatform(),
    });
    session.open(URI, TYPO);
    expect((await session.findings(URI)).map((d) => [d.code, d.severity])).toEqual([['unknown-key', 4]]);
    session.settingsChanged({ ...TEXT_ONLY, severity: { ...TEXT_ONLY.severity, 'unknown-key': 'error' } });
    expect((await session.findings(URI)).map((d) => [d.code, d.severity])).toEqual([['unknown-key', 1]]);
    session.settingsChanged();
    expect((await session.findings(URI)).map((d) => d.code)).toEqual(['unknown-key']);
    expect(session.sent('workspace/configuration')).toEqual([]);
  });

  test('a client that knows one root only has it as its folder', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'medcheck-root-'));
    try {
      await writeFile(path.join(folder, 'medcheck.config.yaml'), 'severity: {unknown-key: error}\n');
      const rootUri = pathToFileURL(folder).href;
      const capabilities = { textDocument: { diagnostic: {} } };
      const uri = `${rootUri}/sub/deep/medcheck.yaml`;
      const session = await Session.start({ capabilities, rootUri });
      session.open(uri, TYPO);
      const severities = (await session.findings(uri)).filter((d) => d.code === 'unknown-key').map((d) => d.severity);
      expect(severities).toEqual([1]);
      expect((await session.coverage(uri))?.config).toBe('medcheck.config.yaml');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('a client without workspace folders gets its files watched all the same', async () => {
    const capabilities = { ...EDITOR, workspace: { ...EDITOR.workspace, workspaceFolders: false } };
    const session = await Session.start({ capabilities, rootUri: 'file:///w', platform: fakePlatform() });
    await session.until('configuration files are watched', () => session.watchers().length > 0);
  });

  test('a client that refuses what it is asked changes nothing else', async () => {
    const session = await Session.start({
      refuses: ['client/registerCapability', 'workspace/diagnostic/refresh', 'workspace/configuration'],
      platform: fakePlatform(),
      options: { settings: TEXT_ONLY },
    });
    session.open(URI, `${TYPO}references: [{path: a.md}]\n`);
    expect(await session.codes(URI)).toContain('unknown-key');
    session.filesChanged('file:///w/a.md');
    await session.until('a refresh was asked for', () => session.sent('workspace/diagnostic/refresh').length > 0);
    expect(await session.codes(URI)).toContain('unknown-key');
    await session.until('the log says so', () => session.sent('window/logMessage').length > 1);
  });

  test('a client that cannot be told of settings later is not asked to', async () => {
    const capabilities = { ...EDITOR, workspace: { configuration: true } };
    const session = await Session.start({ capabilities, platform: fakePlatform(), settings: () => TEXT_ONLY });
    session.open(URI, TYPO);
    expect(await session.codes(URI)).toEqual(['unknown-key']);
    expect(session.sent('client/registerCapability')).toEqual([]);
  });
});
