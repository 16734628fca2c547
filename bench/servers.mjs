// The language servers that are measured, each as an editor would run it with our schema, and a session with one.
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Client, root } from './client.mjs';
import { now } from './figures.mjs';
import { SCHEMA_FILE, plantedLines } from './material.mjs';
import { peerFile } from './peers.mjs';
import { random } from './random.mjs';

const url = pathToFileURL(SCHEMA_FILE).href;
// (without the store it asks nothing of the network)
const YAML_SETTINGS = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemas: { [url]: ['*.yaml'] },
    schemaStore: { enable: false },
  },
};
/** Our server as the extension starts it. */
const ownServer = () => {
  const client = readFileSync(path.join(root, 'client/src/node/client.ts'), 'utf8');
  const flags = /^const EXEC_ARGV = \[(.*)\];$/m.exec(client)?.[1];
  if (flags === undefined) throw new Error('client.ts does not say how it starts the server.');
  return [...flags.split(',').map((flag) => flag.trim().slice(1, -1)), 'dist/server.js', '--stdio'];
};
const yamlServer = () => [peerFile('yaml-language-server/bin/yaml-language-server'), '--stdio'];
const yaml = (name, args) => ({
  name,
  language: 'yaml',
  pulls: false,
  args,
  settings: YAML_SETTINGS,
  configure: YAML_SETTINGS,
});

/**
 * @typedef {object} Server
 * @property {string} name
 * @property {'yaml' | 'json'} language
 * @property {boolean} pulls whether diagnostics are asked for; else they are published
 * @property {() => string[]} args what node runs
 * @property {object} [settings] the configuration that it may ask for
 * @property {object} [configure] the configuration that it is told
 * @property {object} [options] for `initialize`
 */

/** @type {Record<string, Server>} */
export const SERVERS = {
  own: { name: 'medcheck', language: 'yaml', pulls: true, args: ownServer },
  ownJson: { name: 'medcheck', language: 'json', pulls: true, args: ownServer },
  yaml: yaml('yaml-ls without debounce', () => ['-r', path.join(root, 'bench/nodebounce.cjs'), ...yamlServer()]),
  published: yaml('yaml-ls as published', yamlServer),
  json: {
    name: 'json-ls, pulled',
    language: 'json',
    pulls: true,
    args: () => [peerFile('vscode-langservers-extracted/bin/vscode-json-language-server'), '--stdio'],
    options: { handledSchemaProtocols: ['file'], provideFormatter: false },
    configure: {
      json: {
        validate: { enable: true },
        schemas: [{ fileMatch: ['*.json'], url, schema: JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) }],
      },
    },
  },
};

const TYPED = 'abcdefghijklmnopqrstuvwxyz   ,éß';
/** So many characters are typed at a place; then all are taken back at once. */
const LONGEST = 60;

/** Someone types at a place: three characters, then takes one back. No two texts are the same for long. */
export class Typing {
  #typed = 0;
  #count = 0;

  constructor(place, seed = 1) {
    this.place = place;
    this.chance = random(seed);
  }

  /** @returns {{range: object, text: string}} the next change */
  next() {
    const { line, character } = this.place;
    const at = (n) => ({ line, character: character + n });
    const typed = this.#typed;
    if (typed === LONGEST) {
      this.#typed = 0;
      return { range: { start: at(0), end: at(typed) }, text: '' };
    }
    if (++this.#count % 4 === 0) {
      this.#typed--;
      return { range: { start: at(typed - 1), end: at(typed) }, text: '' };
    }
    this.#typed++;
    return { range: { start: at(typed), end: at(typed) }, text: this.chance.pick(TYPED) };
  }
}

/** A server with documents open in it, which go by names. */
export class Session {
  #documents = new Map();

  /** @param {Server} server */
  constructor(server) {
    this.server = server;
    this.client = new Client(server.args(), server.settings);
  }

  uri(name) {
    return this.#documents.get(name).uri;
  }

  /** Introduces the client, and tells the server its settings. */
  async initialize() {
    const { client, server } = this;
    await client.initialize(server.options);
    if (server.configure) client.notify('workspace/didChangeConfiguration', { settings: server.configure });
  }

  /** @returns {Promise<object[]>} the diagnostics of the document that was opened */
  open(name, text, language = this.server.language) {
    const uri = `file:///bench/${name}.medcheck.${language}`;
    this.#documents.set(name, { uri, version: 1 });
    return this.#diagnosed(uri, () => this.client.open(uri, language, text));
  }

  close(name) {
    this.client.close(this.uri(name));
    this.#documents.delete(name);
  }

  /** Changes a document, and waits for nothing. */
  change(name, { range, text }) {
    const document = this.#documents.get(name);
    this.client.change(document.uri, ++document.version, range, text);
  }

  /** @returns {Promise<number>} how long it took from a change to the diagnostics, in ms */
  async keystroke(name, change) {
    const begin = now();
    await this.#diagnosed(this.uri(name), () => this.change(name, change));
    return now() - begin;
  }

  /** @returns {Promise<unknown>} the answer about a document */
  ask(name, method, params) {
    return this.client.request(`textDocument/${method}`, { textDocument: { uri: this.uri(name) }, ...params });
  }

  async #diagnosed(uri, act) {
    if (this.server.pulls) {
      act();
      return this.client.pull(uri);
    }
    const said = this.client.published(uri);
    act();
    return said;
  }

  end() {
    return this.client.end();
  }
}

/**
 * Checks that a server has found what is planted; a peer finds that and nothing else, as it knows the schema alone.
 * @param {Server} server
 * @param {string} text
 * @param {object[]} diagnostics
 * @throws {Error} where it has not: then its times mean nothing
 */
export function checkPlanted({ name }, text, diagnostics) {
  const planted = plantedLines(text).sort((a, b) => a - b);
  const found = new Set(diagnostics.map(({ range }) => range.start.line));
  const missed = planted.filter((line) => !found.has(line));
  const more = name === 'medcheck' ? [] : diagnostics.filter(({ range }) => !planted.includes(range.start.line));
  if (missed.length > 0)
    throw new Error(`${name} has missed errors in lines ${missed.map((line) => line + 1).join(', ')}.`);
  if (more.length > 0) throw new Error(`${name} has found more than was planted: ${more[0].message}`);
}
