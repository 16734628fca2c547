/** Services of other editors with our schema: yaml-language-server, set up as the README says, and VS Code's JSON service. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LanguageService, TextDocument, getLanguageService } from 'vscode-json-languageservice';
import {
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type Hover,
  type MarkupContent,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-languageserver/node';
import { parse } from 'yaml';
import type { Schema } from '../../server/src/formats/definition/dsl';
import { published } from '../../server/src/formats/definition/published';

const require = createRequire(import.meta.url);
const ROOT = path.resolve(__dirname, '../..');
const SCHEMA = pathToFileURL(path.join(ROOT, 'schemas/definition.schema.json')).href;
const EXAMPLES = readdirSync(path.join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('medcheck.yaml'),
);

/** What the README tells users to write in their settings, with the path of this folder. */
const settings = (() => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const block = /```json\n(\{\n {2}"yaml\.schemas"[^`]*)```/.exec(readme)?.[1];
  if (!block) throw new Error('the README maps no schema');
  return JSON.parse(block.replaceAll('/path/to/medcheck', ROOT)) as {
    'yaml.schemas': Record<string, string[]>;
    'json.schemas': { fileMatch: string[]; url: string }[];
  };
})();

/** A file in the making: each `|` is where a key or a value is asked for. */
const DRAFT = `medcheck: "1.0"
name: Ward notes
status: |
purpose:
  capability: Reading ward notes
  |
modalities:
  - |
experts:
  - role: Nurses
    |
standards:
  - system: |
tasks:
  - id: triage
    type: |
assessment:
  |
`;

/** The text without its marks, and the places of the marks. */
function marked(text: string): { text: string; places: { line: number; character: number }[] } {
  const places = text
    .split('\n')
    .flatMap((line, i) => (line.includes('|') ? [{ line: i, character: line.indexOf('|') }] : []));
  return { text: text.replaceAll('|', ''), places };
}

/** A session with yaml-language-server. */
class YamlService {
  private readonly process: ChildProcess;
  private readonly connection: MessageConnection;
  private readonly waiting = new Map<string, (diagnostics: Diagnostic[]) => void>();

  constructor() {
    const main = require.resolve('yaml-language-server/bin/yaml-language-server');
    const child = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process = child;
    this.connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
  }

  async start(): Promise<void> {
    const { connection } = this;
    // (without the store the service asks nothing of the network)
    const yaml = {
      validate: true,
      hover: true,
      completion: true,
      schemas: settings['yaml.schemas'],
      schemaStore: { enable: false },
    };
    connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => (section === 'yaml' ? yaml : null)),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) =>
      this.waiting.get(uri)?.(diagnostics),
    );
    connection.listen();
    const workspaceFolders = [{ uri: pathToFileURL(ROOT).href, name: 'test' }];
    const completion = { completionItem: { snippetSupport: true } };
    const capabilities = { workspace: { configuration: true }, textDocument: { completion } };
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities, workspaceFolders });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } });
  }

  /** Opens a document and waits for what the service says about it. */
  async open(uri: string, text: string): Promise<Diagnostic[]> {
    const said = new Promise<Diagnostic[]>((resolve) => this.waiting.set(uri, resolve));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    return said;
  }

  async complete(uri: string, position: { line: number; character: number }): Promise<CompletionItem[]> {
    const list = await this.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    return list.items;
  }

  hover(uri: string, position: { line: number; character: number }): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  }

  stop(): void {
    this.connection.dispose();
    this.process.kill();
  }
}

const draftUri = (name: string): string => pathToFileURL(path.join(ROOT, 'drafts', name)).href;

describe('yaml-language-server with the schema', () => {
  const service = new YamlService();
  beforeAll(() => service.start());
  afterAll(() => service.stop());

  it.each(EXAMPLES)('says nothing about the example %s', async (file) => {
    const full = path.join(ROOT, 'examples', file);
    expect(await service.open(pathToFileURL(full).href, readFileSync(full, 'utf8'))).toEqual([]);
  });

  it('says nothing about the short forms that the format takes', async () => {
    const text = [
      'medcheck: "1.0"',
      'name: Ward notes',
      'version: 2025',
      'x_team: {anything: goes}',
      'languages: en',
      'modalities: text',
      'purpose:',
      '  goals: One goal',
      '  clinical_need: A text for an object',
      '  out_of_scope: {not_applicable: A reason}',
      'data:',
      '  privacy: {not_applicable: A reason}',
      'evaluation:',
      '  safety: [{hazard: missed_diagnosis, planned: true}]',
      'assessment:',
      '  MC20: {not_applicable: A reason}',
      'suppress: [{criterion: MC09, reason: Later}]',
      '',
    ].join('\n');
    expect(await service.open(draftUri('short.medcheck.yaml'), text)).toEqual([]);
  });

  it('finds a definition by its name, and a wrong value in it', async () => {
    const text = 'medcheck: "1.0"\nname: x\npurpose: {}\nstatus: done\n';
    const [said, ...others] = await service.open(draftUri('wrong.medcheck.yml'), text);
    expect(said?.message).toMatch(/^Value is not accepted. Valid values: "draft", "released", "deprecated", "retired"/);
    expect(said?.range).toEqual({ start: { line: 3, character: 8 }, end: { line: 3, character: 12 } });
    expect(others).toEqual([]);
    expect(await service.open(draftUri('other.yaml'), text)).toEqual([]);
  });

  it('offers keys, values and names, and inserts no statement of another benchmark', async () => {
    const uri = draftUri('medcheck.yaml');
    const { text, places } = marked(DRAFT);
    await service.open(uri, text);
    const offered = [];
    for (const place of places) offered.push(await service.complete(uri, place));
    expect(offered.map((items) => items.slice(0, 3).map((item) => item.insertText))).toEqual([
      ['draft', 'released', 'deprecated'],
      ['goals:\n  ', 'clinical_need:\n  ', 'intended_users:\n  '],
      ['text', 'image', 'signal'],
      ['count: ${1:0}', 'qualification: ', 'contributes:\n  - ${1}'],
      ['ICD-10', 'ICD-10-CM', 'ICD-11'],
      ['multiple_choice', 'closed_qa', 'open_qa'],
      ['MC01:\n  ', 'MC02:\n  ', 'MC03:\n  '],
    ]);
    expect(offered.map((items) => items.length)).toEqual([4, 9, 10, 6, 30, 26, 58]);
    for (const { insertText } of offered.flat()) expect(insertText).not.toMatch(/: \$\{1:(?!0\})|: [^$\s]/);
  });

  it('shows what a key is on hover, with an example', async () => {
    const uri = draftUri('hover.medcheck.yaml');
    await service.open(uri, 'medcheck: "1.0"\nname: x\npurpose: {}\nabbreviation: WN\n');
    const hover = await service.hover(uri, { line: 3, character: 2 });
    expect((hover?.contents as MarkupContent).value).toContain('Its short name. For example: "CPTB".');
  });
});

describe("VS Code's JSON service with the schema", () => {
  const service: LanguageService = getLanguageService({
    schemaRequestService: (uri) => Promise.resolve(readFileSync(new URL(uri), 'utf8')),
  });
  service.configure({
    validate: true,
    schemas: settings['json.schemas'].map(({ fileMatch, url }) => ({ fileMatch, uri: url })),
  });
  const open = (text: string): TextDocument => TextDocument.create('file:///drafts/medcheck.json', 'json', 1, text);
  const validate = async (document: TextDocument): Promise<Diagnostic[]> =>
    service.doValidation(document, service.parseJSONDocument(document));

  it.each(EXAMPLES)('says nothing about the example %s written as JSON', async (file) => {
    const data: unknown = parse(readFileSync(path.join(ROOT, 'examples', file), 'utf8'));
    expect(await validate(open(JSON.stringify({ $schema: SCHEMA, ...(data as object) }, null, 2)))).toEqual([]);
  });

  it('finds a definition by its name, and a wrong value in it', async () => {
    const said = await validate(open('{"medcheck": "1.0", "name": "x", "purpose": {}, "status": "done"}'));
    expect(said.map((d) => d.message)).toEqual([
      'Value is not accepted. Valid values: "draft", "released", "deprecated", "retired".',
    ]);
  });

  it('offers keys and values, and inserts no statement of another benchmark', async () => {
    const text = '{"medcheck": "1.0", "name": "x",\n"experts": [{\n"": 1}],\n"status": "",\n }\n';
    const document = open(text);
    const json = service.parseJSONDocument(document);
    const offered = async (line: number, character: number): Promise<(string | undefined)[]> => {
      const list = await service.doComplete(document, { line, character }, json);
      return list?.items.map((item) => item.textEdit?.newText) ?? [];
    };
    expect(await offered(2, 1)).toEqual(
      ['role', 'count', 'qualification', 'contributes', 'independent', 'detail', 'evidence'].map((key) => `"${key}"`),
    );
    expect(await offered(3, 11)).toEqual(['"draft"', '"released"', '"deprecated"', '"retired"']);
    const keys = await offered(4, 0);
    expect(keys).toContain('"abbreviation": "$1"');
    expect(keys.join('\n')).not.toContain('CPTB');
  });
});

describe('the published schema', () => {
  it('tells examples in the description, and keeps a list of names', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const schema: Schema = {
      type: 'object',
      properties: {
        name: { type: 'string', description: 'The name.', examples: ['Ward notes', 'CPTB'] },
        system: { type: 'string', description: 'A system.', examples: names },
        range: { type: 'array', items: { type: 'number', examples: [0.5] } },
      },
    };
    const before = structuredClone(schema);
    expect(published(schema)).toEqual({
      type: 'object',
      properties: {
        name: { type: 'string', description: 'The name. For example: "Ward notes", "CPTB".' },
        system: { type: 'string', description: 'A system.', examples: names },
        range: { type: 'array', items: { type: 'number' } },
      },
    });
    expect(schema).toEqual(before);
  });
});
