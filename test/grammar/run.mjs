// Tests the grammars in syntaxes/ as VS Code applies them: with its own tokenizer, grammars and colour themes, which the
// VS Code server of the editor's tests brings (test/editor/host).
//   node test/grammar/run.mjs [1.100|1.139]
// A test is a file of this folder. Below a line stands what the grammars mark in it, each mark with its scope:
//   # medcheck-disable MC09
//   # ^^^^^^^^^^^^^^^^ keyword.control.directive.medcheck
// Marks and assertions must be the same, so a line without assertions must have no mark. Besides, each mark must be told
// from its surroundings by its colour, and no line may take much longer than without our grammars.
// The last line is 'N passed, N failed'.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import { root } from '../../scripts/lib.mjs';
import { installHost } from '../editor/host/install.mjs';

const here = import.meta.dirname;

/** The grammar for a file, by the end of its name. */
const GRAMMARS = { '.yaml': 'source.yaml', '.json': 'source.json' };

/** The themes in which a mark must be seen: the files of VS Code's default themes. */
const THEMES = ['dark_modern.json', 'light_modern.json'];

/** Scopes that name a part and give it no colour: a reason is prose, as other comments are. */
const UNCOLOURED = /^(?:comment\.line\.reason|meta\.)/;

/** The least distance (CIE76) of a mark's colour from the colour without it. From about 10 on, two colours differ at a glance. */
const DISTANCE = 25;

/** Lines of 100,000 characters at which a pattern that backtracks would hang. */
const LONG = [
  ['source.yaml', 'a: ', '<'],
  ['source.yaml', 'a: ', '<a'],
  ['source.yaml', 'a: <', 'a:'],
  ['source.yaml', 'a: "', "<a'"],
  ['source.yaml', 'a: [', '<a>,'],
  ['source.yaml', '', 'MC09'],
  ['source.yaml', '# medcheck-disable ', '-'],
  ['source.yaml', '# medcheck-disable ', '- '],
  ['source.yaml', '# medcheck-disable ', 'MC09-'],
  ['source.yaml', '# medcheck-disable ', 'a-a'],
  ['source.yaml', '#', ' '],
  ['source.json', '"', '<a:'],
];

/**
 * Loads VS Code's tokenizer.
 * @param {string} dir the folder of the VS Code server
 * @param {{ injected: boolean }} options whether our grammars are injected
 * @returns {Promise<{ load: (scope: string) => Promise<object>, setTheme: (theme: object) => void, colours: () => string[] }>}
 *   load: a grammar of VS Code; setTheme, colours: as in the package vscode-textmate
 */
async function tokenizer(dir, { injected }) {
  const host = createRequire(path.join(dir, 'package.json'));
  const textmate = host('vscode-textmate');
  const oniguruma = host('vscode-oniguruma');
  const wasm = path.join(path.dirname(host.resolve('vscode-oniguruma')), 'onig.wasm');
  await oniguruma.loadWASM(fs.readFileSync(wasm)); // (a second call does nothing)
  const grammars = ['yaml', 'json'].flatMap((name) => contributed(path.join(dir, 'extensions', name)));
  const own = contributed(root);
  const files = new Map([...grammars, ...own].map(({ scopeName, file }) => [scopeName, file]));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const file = files.get(scope);
      return file ? textmate.parseRawGrammar(fs.readFileSync(file, 'utf8'), file) : null;
    },
    // As VS Code does it: a grammar injected to `source.json` is injected to `source.json.comments`, too.
    getInjections: (scope) =>
      own
        .filter(({ injectTo }) => injected && injectTo.some((to) => `${scope}.`.startsWith(`${to}.`)))
        .map(({ scopeName }) => scopeName),
  });
  return {
    load: async (scope) => {
      const grammar = await registry.loadGrammar(scope);
      if (!grammar) throw new Error(`no grammar ${scope}`);
      return grammar;
    },
    setTheme: (theme) => registry.setTheme(theme),
    colours: () => registry.getColorMap(),
    INITIAL: textmate.INITIAL,
  };
}

/** The grammars of an extension's manifest, with the paths of their files. */
function contributed(folder) {
  const { contributes } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return contributes.grammars.map((grammar) => ({ ...grammar, file: path.join(folder, grammar.path) }));
}

/** The lines of a test, each with its assertions: `start-end scope`. */
function readTest(text) {
  const lines = [];
  for (const line of text.split('\n')) {
    const [, before, carets, scope] = /^(\s*(?:#|\/\/)\s*|#)(\^+) (\S+)$/.exec(line) ?? [];
    if (!carets) lines.push({ text: line, number: lines.length, expected: [] });
    else lines.at(-1).expected.push(`${before.length}-${before.length + carets.length} ${scope}`);
  }
  return lines;
}

/** What our grammars mark in a line: `start-end scope`, where tokens of one scope that touch are one mark. */
function marksOf(tokens) {
  const marks = [];
  for (const { startIndex, endIndex, scopes } of tokens) {
    for (const scope of scopes.filter((name) => name.endsWith('.medcheck'))) {
      const before = marks.find((mark) => mark.scope === scope && mark.end === startIndex);
      if (before) before.end = endIndex;
      else marks.push({ start: startIndex, end: endIndex, scope });
    }
  }
  return marks;
}

/** The tests in files: marks and assertions are the same. */
async function testMarks(dir, check) {
  const { load, INITIAL } = await tokenizer(dir, { injected: true });
  for (const name of testFiles()) {
    const grammar = await load(GRAMMARS[path.extname(name)]);
    const wrong = [];
    let state = INITIAL;
    for (const { text, number, expected } of readTest(fs.readFileSync(path.join(here, name), 'utf8'))) {
      const { tokens, ruleStack } = grammar.tokenizeLine(text, state);
      state = ruleStack;
      const found = marksOf(tokens).map(({ start, end, scope }) => `${start}-${Math.min(end, text.length)} ${scope}`);
      for (const mark of found)
        if (!expected.includes(mark)) wrong.push(`line ${number + 1} of the text, "${text}": ${mark} is marked`);
      for (const mark of expected)
        if (!found.includes(mark)) wrong.push(`line ${number + 1} of the text, "${text}": ${mark} is not marked`);
    }
    check(name, wrong);
  }
}

const testFiles = () => fs.readdirSync(here).filter((name) => path.extname(name) in GRAMMARS);

/** The rules of a colour theme with those of the themes that it includes, for vscode-textmate. */
function readTheme(file) {
  const { include, colors = {}, tokenColors = [] } = parse(fs.readFileSync(file, 'utf8'));
  const base = include ? readTheme(path.join(path.dirname(file), include)).settings.slice(1) : [];
  const all = {
    settings: {
      foreground: colors['editor.foreground'] ?? '#000000',
      background: colors['editor.background'] ?? '#ffffff',
    },
  };
  return { name: path.basename(file), settings: [all, ...base, ...tokenColors] };
}

/** In each theme a mark has another colour than the same text has without our grammars. */
async function testColours(dir, check) {
  const ours = await tokenizer(dir, { injected: true });
  const plain = await tokenizer(dir, { injected: false });
  for (const theme of THEMES) {
    const wrong = new Set();
    const rules = readTheme(path.join(dir, 'extensions/theme-defaults/themes', theme));
    for (const side of [ours, plain]) side.setTheme(rules);
    for (const name of testFiles()) {
      const scope = GRAMMARS[path.extname(name)];
      const [grammar, other] = [await ours.load(scope), await plain.load(scope)];
      let [state, otherState] = [ours.INITIAL, plain.INITIAL];
      for (const { text } of readTest(fs.readFileSync(path.join(here, name), 'utf8'))) {
        const { tokens, ruleStack } = grammar.tokenizeLine(text, state);
        const [coloured, without] = [grammar.tokenizeLine2(text, state), other.tokenizeLine2(text, otherState)];
        [state, otherState] = [ruleStack, without.ruleStack];
        for (const { start, scope: mark } of marksOf(tokens)) {
          if (UNCOLOURED.test(mark)) continue;
          const colour = ours.colours()[foreground(metadataAt(coloured.tokens, start))];
          const before = plain.colours()[foreground(metadataAt(without.tokens, start))];
          const apart = distance(colour, before);
          if (apart < DISTANCE)
            wrong.add(`${mark} in "${text}": ${colour} beside ${before}, distance ${apart.toFixed(0)}`);
        }
      }
    }
    check(`colours of ${theme}`, [...wrong]);
  }
}

/** The metadata of the token at a column, from what tokenizeLine2 returns: pairs of start and metadata. */
function metadataAt(tokens, column) {
  let found = tokens[1];
  for (let i = 0; i < tokens.length && tokens[i] <= column; i += 2) found = tokens[i + 1];
  return found;
}

// Where vscode-textmate keeps them in a token's metadata.
const foreground = (metadata) => (metadata >>> 15) & 0x1ff;
const standardType = (metadata) => ['other', 'comment', 'string', 'regex'][(metadata >>> 8) & 3];

/** The distance of two colours (#rrggbb) in CIELAB. */
function distance(a, b) {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** sRGB to CIELAB, by the formulas of CIE 15 for the white point D65. */
function lab(colour) {
  const [r, g, b] = [1, 3, 5]
    .map((i) => parseInt(colour.slice(i, i + 2), 16) / 255)
    .map((c) => (c > 0.04045 ? ((c + 0.055) / 1.055) ** 2.4 : c / 12.92));
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The editor suggests while one types where a token is no comment: among the codes of a directive, and in no reason. */
async function testTypes(dir, check) {
  const { load, INITIAL } = await tokenizer(dir, { injected: true });
  const line = '# medcheck-disable MC09 -- reason';
  const { tokens } = (await load('source.yaml')).tokenizeLine2(line, INITIAL);
  const typed = Object.fromEntries(
    ['# ', 'medcheck', ' MC09', 'MC09', '--', ' reason'].map((word) => [
      word,
      standardType(metadataAt(tokens, line.indexOf(word))),
    ]),
  );
  const expected = {
    '# ': 'comment',
    medcheck: 'comment',
    ' MC09': 'other',
    MC09: 'other',
    '--': 'comment',
    ' reason': 'comment',
  };
  const wrong = Object.keys(expected).filter((word) => typed[word] !== expected[word]);
  check(
    'types of tokens',
    wrong.map((word) => `"${word}" is ${typed[word]}, not ${expected[word]}`),
  );
}

/** A long line takes about as long as without our grammars. */
async function testTime(dir, check) {
  const sides = [await tokenizer(dir, { injected: true }), await tokenizer(dir, { injected: false })];
  const wrong = [];
  for (const [scope, start, part] of LONG) {
    const line = start + part.repeat(100_000 / part.length);
    const [ours, plain] = await Promise.all(
      sides.map(async ({ load, INITIAL }) => {
        const grammar = await load(scope);
        const begin = performance.now();
        grammar.tokenizeLine2(line, INITIAL);
        return performance.now() - begin;
      }),
    );
    if (ours > 10 * plain + 500)
      wrong.push(`${start}${part}…: ${ours.toFixed(0)} ms, without our grammars ${plain.toFixed(0)} ms`);
  }
  check('long lines', wrong);
}

/**
 * Runs all tests of the grammars, and prints each with what is wrong.
 * @param {string} [version] the VS Code version ($MEDCHECK_HOST, else 1.100); it is installed where it is not there yet
 * @returns {Promise<{ passed: number, failed: string[] }>} the number of tests that passed, the names of the others
 */
export async function runGrammarTests(version) {
  const { dir } = await installHost(version);
  const result = { passed: 0, failed: [] };
  const check = (name, wrong) => {
    console.log(`${wrong.length === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    for (const line of wrong) console.log(`         ${line}`);
    if (wrong.length === 0) result.passed++;
    else result.failed.push(name);
  };
  await testMarks(dir, check);
  await testColours(dir, check);
  await testTypes(dir, check);
  await testTime(dir, check);
  return result;
}

if (process.argv[1] === import.meta.filename) {
  const { passed, failed } = await runGrammarTests(process.argv[2]);
  console.log(`\n${passed} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
