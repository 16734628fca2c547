/** The manifest against the code: what one names, the other has. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const manifestText = read('package.json');
const manifest = JSON.parse(manifestText) as {
  main: string;
  browser: string;
  icon: string;
  bin: Record<string, string>;
  dependencies?: unknown;
  files?: unknown;
  type?: unknown;
  activationEvents: string[];
  capabilities: { untrustedWorkspaces: { supported: unknown } };
  contributes: {
    commands: { command: string; category: string; enablement?: string }[];
    menus: Record<string, { command?: string; submenu?: string }[]>;
    submenus: { id: string }[];
    views: Record<string, { id: string }[]>;
    viewsContainers: { activitybar: { id: string; icon: string }[] };
    configuration: {
      properties: Record<
        string,
        {
          default?: unknown;
          description?: string;
          markdownDescription?: string;
          properties?: Record<string, { description?: string }>;
        }
      >;
    };
    walkthroughs: {
      steps: {
        id: string;
        description: string;
        when?: string;
        media: { svg: string; altText: string };
        completionEvents: string[];
      }[];
    }[];
  };
};
const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
const clientFiles = readdirSync(path.join(root, 'client/src'), { recursive: true, encoding: 'utf8' }).filter((f) =>
  f.endsWith('.ts'),
);
const client = clientFiles.map((file) => read(`client/src/${file}`)).join('\n');

describe('package.json', () => {
  test('each command is registered, and each registered one is in the manifest', () => {
    const registered = [...client.matchAll(/registerCommand\('([\w.]+)'/g)].map((match) => match[1]);
    expect(manifest.contributes.commands.map((c) => c.command).sort()).toEqual(registered.sort());
    expect(new Set(manifest.contributes.commands.map((c) => c.category))).toEqual(new Set(['MedCheck']));
  });

  test('each menu entry is a command', () => {
    const commands = manifest.contributes.commands.map(({ command }) => command);
    const submenus = manifest.contributes.submenus.map(({ id }) => id);
    const inMenus = Object.values(manifest.contributes.menus).flat();
    expect(
      inMenus.filter(({ command, submenu }) => !commands.includes(command ?? '') && !submenus.includes(submenu ?? '')),
    ).toEqual([]);
    for (const id of submenus) expect(manifest.contributes.menus).toHaveProperty([id]);
    expect(manifest.contributes.menus['file/newFile']).toEqual([{ command: 'medcheck.newDefinition' }]);
  });

  test('each view is provided by the client', () => {
    const views = Object.values(manifest.contributes.views).flat();
    expect(views.map((view) => view.id)).toEqual(['medcheck.coverage', 'medcheck.criteria', 'medcheck.workspace']);
    for (const { id } of views) expect(client).toContain(`'${id}'`);
  });

  test('each setting is one that the server reads, and the other way round', () => {
    // (`medcheck.formats.on` and `.off` are parts of one)
    const names = Object.keys(manifest.contributes.configuration.properties);
    const settings = [...new Set(names.map((name) => name.replace(/\.(?:on|off)$/, '')))].sort();
    const body = /interface EditorSettings \{([^}]*)\}/.exec(read('server/src/protocol.ts'))?.[1] ?? '';
    const read_ = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map((match) => `medcheck.${match[1]}`);
    expect(settings).toEqual([...read_, 'medcheck.trace.server'].sort());
  });

  test('each setting, and each key of one, says what it is', () => {
    const settings = Object.entries(manifest.contributes.configuration.properties).flatMap(([name, setting]) => [
      [name, setting.markdownDescription ?? setting.description] as const,
      ...Object.entries(setting.properties ?? {}).map(([key, value]) => [`${name} ${key}`, value.description] as const),
    ]);
    const said = (text = ''): string => texts[text.slice(1, -1)] ?? '';
    expect(settings.filter(([, text]) => said(text).length < 8)).toEqual([]);
  });

  test('each step of the walkthrough has its picture, and its buttons run what there is', () => {
    const commands = manifest.contributes.commands.map(({ command }) => command);
    const views = Object.values(manifest.contributes.views).flat();
    const own = [...commands, ...views.map(({ id }) => `${id}.focus`)];
    const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    expect(steps.map(({ id }) => id)).toEqual(['definition', 'findings', 'quickFix', 'stage', 'coverage', 'check']);
    for (const { description, media, completionEvents } of steps) {
      expect(existsSync(path.join(root, media.svg))).toBe(true);
      const buttons = [...(texts[description.slice(1, -1)] ?? '').matchAll(/\(command:([\w.]+)\)/g)].map(
        ([, id]) => id ?? '',
      );
      const named = [...buttons, ...completionEvents.flatMap((event) => /^onCommand:(.+)/.exec(event)?.[1] ?? [])];
      expect(named.filter((id) => id.startsWith('medcheck.') && !own.includes(id))).toEqual([]);
      for (const event of completionEvents) expect(event).toMatch(/^on(?:Command|View|StepSelected)/);
    }
  });

  test('each picture of the walkthrough takes its colours from the theme and runs nothing', () => {
    for (const name of readdirSync(path.join(root, 'media/walkthrough'))) {
      const svg = read(`media/walkthrough/${name}`);
      expect(svg).toContain('var(--vscode-editor-background');
      // The editor takes style sheets and style attributes out of it.
      expect(svg).not.toMatch(/<script|<style|style=|class=|href|\bon\w+=|url\(/);
    }
  });

  test('each %text% is there, and each text is used', () => {
    const used = new Set([...manifestText.matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1] ?? ''));
    expect([...used].filter((key) => !(key in texts))).toEqual([]);
    expect(Object.keys(texts).filter((key) => !used.has(key))).toEqual([]);
  });

  test('no title, description or label stands in the manifest itself', () => {
    const plain = [...manifestText.matchAll(/"(?:title|markdownDescription|displayName)": "([^%][^"]*)"/g)].map(
      (m) => m[1],
    );
    expect(plain.filter((text) => text !== 'MedCheck')).toEqual([]);
  });

  test('nothing is looked up at run time, and no deny-list decides what is packed', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.files).toBeUndefined();
    expect(manifest.type).toBeUndefined();
    for (const list of ['.vscodeignore', '.npmignore']) expect(read(list).split('\n')[0]).toBe('**');
  });

  test('it starts with a definition, never with the editor', () => {
    expect(manifest.activationEvents.some((event) => event === '*' || event === 'onStartupFinished')).toBe(false);
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
  });

  test('the icon is a PNG of 128 pixels', () => {
    const png = readFileSync(path.join(root, manifest.icon));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([128, 128]);
    for (const { icon } of manifest.contributes.viewsContainers.activitybar)
      expect(existsSync(path.join(root, icon))).toBe(true);
  });
});

describe('in a browser', () => {
  const bundles = ['dist/web', 'dist/webview'].flatMap((folder) =>
    readdirSync(path.join(root, folder)).flatMap((name) => (name.endsWith('.js') ? [`${folder}/${name}`] : [])),
  );

  test('the bundles import the editor, and nothing of node', () => {
    expect(bundles).toEqual([
      'dist/web/extension.js',
      'dist/web/server.js',
      'dist/webview/coverage.js',
      'dist/webview/report.js',
    ]);
    expect(manifest.browser).toBe('./dist/web/extension.js');
    const imports = bundles.flatMap((file) =>
      [...read(file).matchAll(/\b(?:require|import)\(\s*("[^"]*"|'[^']*'|`[^`]*`)/g)].map(([, name]) => [file, name]),
    );
    expect(new Set(imports.map((one) => one.join(' ')))).toEqual(new Set(['dist/web/extension.js "vscode"']));
  });

  test('a page can hold the scripts and styles of the webviews: nothing in them ends or hides its element', () => {
    const names = readdirSync(path.join(root, 'dist/webview'));
    expect(names).toEqual(['coverage.css', 'coverage.js', 'report.css', 'report.js']);
    for (const name of names) expect(read(`dist/webview/${name}`)).not.toMatch(/<\/(?:script|style)|<!--/i);
  });

  test('what needs the disk is not offered', () => {
    const needsDisk = '!virtualWorkspace && (!isWeb || remoteName)';
    const check = manifest.contributes.commands.find(({ command }) => command === 'medcheck.checkWorkspace');
    expect(check?.enablement).toBe(needsDisk);
    const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    expect(steps.find(({ id }) => id === 'check')?.when).toBe(`workspaceFolderCount > 0 && ${needsDisk}`);
  });
});

describe('the client', () => {
  test('knows of the server its protocol and its detector, and nothing else', () => {
    const imports = [...client.matchAll(/from '([^']*server\/src[^']*)'/g)].map((match) =>
      match[1]?.replace(/^(?:\.\.\/)+/, ''),
    );
    expect([...new Set(imports)].sort()).toEqual(['server/src/formats/detect', 'server/src/protocol']);
  });
});
