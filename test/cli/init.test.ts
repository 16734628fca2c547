/** `medcheck init` as scenarios: what is asked, what is answered, what is written. It runs in this process. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../server/src/cli/run';
import { Terminal } from '../../server/src/cli/terminal';

const NAME = "The benchmark's name (Enter: fill it in later): ";
const MODALITIES = 'Which of these are in the items, with commas between them (Enter: text)? ';
const STAGE = 'Which stage (Enter: design)? ';
const CARD = readFileSync(path.resolve(__dirname, '../../examples/lesionletter/benchmarkcard.json'), 'utf8');

interface Result {
  status: number;
  out: string;
  err: string;
  /** What was asked, in order. */
  asked: string[];
}

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'medcheck-init-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

/** Runs `medcheck init`. With answers there is a terminal; behind the last one the input ends. */
async function init(args: string[], answers?: string[]): Promise<Result> {
  const result: Result = { status: -1, out: '', err: '', asked: [] };
  const left = [...(answers ?? [])];
  result.status = await run(['init', ...args], {
    cwd,
    out: (text) => void (result.out += text),
    err: (text) => void (result.err += text),
    stdin: () => Promise.reject(new Error('standard input is not read')),
    color: false,
    ...(answers
      ? {
          ask: (question: string) => {
            result.asked.push(question);
            return Promise.resolve(left.shift());
          },
        }
      : {}),
    serve: () => Promise.resolve(0),
  });
  return result;
}

const files = (): string[] => readdirSync(cwd).sort();
const read = (name: string): string => readFileSync(path.join(cwd, name), 'utf8');
/** The lines before the first question of a criterion. */
const head = (text: string): string[] => text.slice(0, text.indexOf('\n\npurpose:')).split('\n').slice(3);

const DEFAULT_HEAD = [
  'medcheck: "1.0"',
  'name: <the name of the benchmark>',
  'status: draft',
  '# How far the work is: design, data, evaluation, validity or governance.',
  'stage: design',
  'modalities: [text]',
];

describe('without a terminal', () => {
  it('writes medcheck.yaml with the usual values, and says what comes next', async () => {
    const { status, out, err } = await init([]);
    expect({ status, out, err }).toEqual({
      status: 0,
      out: '',
      err: 'Wrote medcheck.yaml.\nNext: replace the texts in <angle brackets>, and run medcheck lint medcheck.yaml (3 findings so far).\n',
    });
    expect(files()).toEqual(['medcheck.yaml']);
    expect(head(read('medcheck.yaml'))).toEqual(DEFAULT_HEAD);
  });

  it('takes name, modalities and stage from options', async () => {
    const args = ['--name', 'Ward: notes', '--modality', 'text,image', '--modality', 'IMAGE', '--stage', 'data'];
    expect((await init(args)).status).toBe(0);
    expect(head(read('medcheck.yaml'))).toEqual([
      'medcheck: "1.0"',
      'name: "Ward: notes"',
      'status: draft',
      DEFAULT_HEAD[3],
      'stage: data',
      'modalities: [text, image]',
    ]);
  });

  it('says as many findings as the first lint gives', async () => {
    const { err } = await init(['--stage', 'governance', '--modality', 'text,image', 'bench.medcheck.yaml']);
    let printed = '';
    const status = await run(['lint'], {
      cwd,
      out: (text) => void (printed += text),
      err: (text) => void (printed += text),
      stdin: () => Promise.resolve(new Uint8Array()),
      color: false,
      serve: () => Promise.resolve(0),
    });
    expect(status).toBe(0);
    expect(printed).toContain('1 file: 0 errors, 5 warnings, 11 information, 0 hints\n');
    expect(err).toContain('run medcheck lint bench.medcheck.yaml (16 findings so far)');
  });

  it('writes JSON where the name says so', async () => {
    const { status, err } = await init(['medcheck.json', '--name', 'Ward']);
    expect(status).toBe(0);
    expect(JSON.parse(read('medcheck.json'))).toMatchObject({ medcheck: '1.0', name: 'Ward', modalities: ['text'] });
    expect(err).toBe(
      'Wrote medcheck.json.\nNext: replace the texts in <angle brackets>, and run medcheck lint medcheck.json (3 findings so far). What each criterion asks for: medcheck explain MC01.\n',
    );
  });

  it('writes to standard output for -, and nothing else', async () => {
    const { status, out, err } = await init(['-', '--name', 'Ward']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(head(out)[1]).toBe('name: Ward');
    expect(files()).toEqual([]);
  });

  it('accepts a name that is no definition’s name, and says so', async () => {
    const { status, err } = await init(["my ward's.yml"]);
    expect(status).toBe(0);
    expect(err).toBe(
      "Wrote my ward's.yml.\n" +
        'Its name is not that of a definition (medcheck.yaml, *.medcheck.yaml): it is recognised by the key "medcheck" in it, and medcheck lint finds it only where it, or its folder, is named.\n' +
        String.raw`Next: replace the texts in <angle brackets>, and run medcheck lint 'my ward'\''s.yml' (3 findings so far).` +
        '\n',
    );
    expect(head(read("my ward's.yml"))).toEqual(DEFAULT_HEAD);
  });

  it('writes into another folder that is there', async () => {
    mkdirSync(path.join(cwd, 'ward'));
    expect((await init(['ward/medcheck.yaml'])).err).toContain('run medcheck lint ward/medcheck.yaml (3 findings');
    expect(existsSync(path.join(cwd, 'ward/medcheck.yaml'))).toBe(true);
  });
});

describe('what is refused, with exit status 2 and nothing written', () => {
  const STAGES = 'There are: design, data, evaluation, validity and governance.';
  it.each([
    [['--stage', 'dat'], `"dat" is no stage. Did you mean data? ${STAGES}`],
    [
      ['--modality', 'text,xyzzy'],
      '"xyzzy" is no modality. There are: text, image, signal, tabular, ehr, genomics, audio, video, time_series and other.',
    ],
    [['a.yaml', 'b.yaml'], 'init writes one file.'],
    [['ward.txt'], '"ward.txt": a definition is YAML or JSON; its name ends in .yaml, .yml or .json.'],
    [
      ['medcheck.config.yaml'],
      '"medcheck.config.yaml" is the name of a configuration file. A definition is named medcheck.yaml.',
    ],
    [['gone/medcheck.yaml'], 'there is no folder "gone".'],
    [['--imports', 'gone.json'], '--imports "gone.json": there is no such file.'],
  ])('%j', async (args, message) => {
    const { status, out, err } = await init(args);
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: `medcheck: ${message}\n` });
    expect(files()).toEqual([]);
  });

  it('an unknown option', async () => {
    const { status, err } = await init(['--overwrite']);
    expect(status).toBe(2);
    expect(err).toMatch(/^medcheck: Unknown option '--overwrite'/);
  });

  it('a file that is there, before any question', async () => {
    writeFileSync(path.join(cwd, 'medcheck.yaml'), 'mine\n');
    const { status, err, asked } = await init([], ['', '', '']);
    expect({ status, err, asked }).toEqual({
      status: 2,
      err: 'medcheck: "medcheck.yaml" is there already, and nothing is overwritten. Name another file.\n',
      asked: [],
    });
    expect(read('medcheck.yaml')).toBe('mine\n');
  });

  it('a link, also one that leads nowhere', async () => {
    symlinkSync('elsewhere.yaml', path.join(cwd, 'medcheck.yaml'));
    expect((await init([])).status).toBe(2);
    expect(existsSync(path.join(cwd, 'elsewhere.yaml'))).toBe(false);
  });

  it('a file that appears while questions are answered', async () => {
    const answers = ['', '', ''];
    const status = await run(['init'], {
      cwd,
      out: () => undefined,
      err: () => undefined,
      stdin: () => Promise.resolve(new Uint8Array()),
      color: false,
      ask: () => {
        writeFileSync(path.join(cwd, 'medcheck.yaml'), 'mine\n');
        return Promise.resolve(answers.shift());
      },
      serve: () => Promise.resolve(0),
    });
    expect(status).toBe(2);
    expect(read('medcheck.yaml')).toBe('mine\n');
  });

  it('a folder', async () => {
    mkdirSync(path.join(cwd, 'ward'));
    expect(await init(['ward'])).toMatchObject({
      status: 2,
      err: 'medcheck: "ward" is a folder. Name a file in it: ward/medcheck.yaml\n',
    });
  });
});

describe('--imports', () => {
  it('lists files beside and below the definition, as the definition sees them', async () => {
    mkdirSync(path.join(cwd, 'ward/docs'), { recursive: true });
    writeFileSync(path.join(cwd, 'ward/benchmarkcard.json'), CARD);
    writeFileSync(path.join(cwd, 'ward/docs/other.json'), CARD);
    const imports = ['--imports', 'ward/benchmarkcard.json', '--imports', './ward/docs/../docs/other.json'];
    const { status, err } = await init(['ward/medcheck.yaml', ...imports, '--imports', 'ward/benchmarkcard.json']);
    expect(status).toBe(0);
    expect(read('ward/medcheck.yaml')).toContain(
      'medcheck: "1.0"\nimports:\n  - benchmarkcard.json\n  - docs/other.json\nname: ',
    );
    // The stage has begun with what the card says, so that each of its criteria is reported by itself.
    expect(err).toContain('(14 findings so far)');
  });

  it('refuses a file that lies elsewhere', async () => {
    mkdirSync(path.join(cwd, 'ward'));
    writeFileSync(path.join(cwd, 'card.json'), CARD);
    expect(await init(['ward/medcheck.yaml', '--imports', 'card.json'])).toMatchObject({
      status: 2,
      err: 'medcheck: --imports "card.json": it lies neither beside the definition nor in a folder below.\n',
    });
    expect(existsSync(path.join(cwd, 'ward/medcheck.yaml'))).toBe(false);
  });
});

describe('on a terminal', () => {
  it('asks for name, modalities and stage, with what each value means', async () => {
    const { status, err, asked } = await init([], ['Ward notes', 'text, Image', 'data']);
    expect({ status, asked }).toEqual({ status: 0, asked: [NAME, MODALITIES, STAGE] });
    expect(err).toContain('\n  text         Free text: notes, questions, letters, reports.\n');
    expect(err).toContain('\n  design      Purpose, users and tasks are being decided.\n');
    expect(head(read('medcheck.yaml')).filter((line) => !line.startsWith('#'))).toEqual([
      'medcheck: "1.0"',
      'name: Ward notes',
      'status: draft',
      'stage: data',
      'modalities: [text, image]',
    ]);
  });

  it('takes Enter for the usual value', async () => {
    expect((await init([], ['', ' ', ''])).status).toBe(0);
    expect(head(read('medcheck.yaml'))).toEqual(DEFAULT_HEAD);
  });

  it('asks again after a wrong answer', async () => {
    const { status, err, asked } = await init([], ['Ward', 'text, imag', 'image', 'later', 'validity']);
    expect({ status, asked }).toEqual({ status: 0, asked: [NAME, MODALITIES, MODALITIES, STAGE, STAGE] });
    expect(err).toContain('"imag" is no modality. Did you mean image? There are: text, image, ');
    expect(err).toContain('"later" is no stage. There are: design, data, evaluation, validity and governance.\n');
    expect(head(read('medcheck.yaml')).slice(-2)).toEqual(['stage: validity', 'modalities: [image]']);
  });

  it.each([
    [
      ['--name', 'W'],
      [MODALITIES, STAGE],
    ],
    [
      ['--modality', 'text'],
      [NAME, STAGE],
    ],
    [
      ['--stage', 'data'],
      [NAME, MODALITIES],
    ],
    [['--name', 'W', '--modality', 'text', '--stage', 'data'], []],
  ])('does not ask what %j says', async (args, asked) => {
    expect(await init(args, ['', '', ''])).toMatchObject({ status: 0, asked });
  });

  it.each([[[]], [['Ward']], [['Ward', 'text']], [['Ward', 'text', 'wrong']]])(
    'writes nothing where the input ends behind %j',
    async (answers) => {
      const { status, err } = await init([], answers);
      expect(status).toBe(2);
      expect(err.endsWith('medcheck: interrupted; nothing is written.\n')).toBe(true);
      expect(files()).toEqual([]);
    },
  );
});

describe('the terminal', () => {
  function terminal(): { input: PassThrough; shown: () => string; terminal: Terminal } {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let shown = '';
    output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
    return { input, shown: () => shown, terminal: new Terminal(input, output, true) };
  }

  it('gives lines in order, also those that were pasted before they were asked for', async () => {
    const { input, shown, terminal: asking } = terminal();
    const first = asking.ask('first? ');
    input.write('one\rtwo\rthr');
    expect(await first).toBe('one');
    expect(await asking.ask('second? ')).toBe('two');
    const third = asking.ask('third? ');
    input.write('ee\r');
    expect(await third).toBe('three');
    expect(shown()).toContain('first? ');
    expect(shown()).toContain('second? two\n');
    asking.close();
  });

  it.each([
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
  ])('%s ends it', async (_, key) => {
    const { input, terminal: asking } = terminal();
    const answer = asking.ask('name? ');
    input.write(key);
    expect(await answer).toBeUndefined();
    expect(await asking.ask('again? ')).toBeUndefined();
  });
});
