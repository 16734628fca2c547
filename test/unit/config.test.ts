/** The configuration file: what is wrong in it, and what applies to a file. */
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isKnownCode,
  levelOf,
  matches,
  readConfig,
  settingsFor,
} from '../../server/src/engine/config';
import { FINDING_CODES } from '../../server/src/formats/config-schema';
import { Lines } from '../../server/src/syntax/text';

function problems(text: string, file = 'medcheck.config.yaml'): { at: string; line: number; message: string }[] {
  const lines = new Lines(text);
  return readConfig(text, file).diagnostics.map(({ range, message, code, severity }) => {
    expect([code, severity]).toEqual(['config', 'error']);
    expect(range.start.line).toBe(range.end.line);
    return {
      at: text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end)),
      line: range.start.line + 1,
      message,
    };
  });
}

describe('a configuration', () => {
  it('that is right is taken as it is', () => {
    const text = `$schema: x
severity: {MC09: off, validity: hint, evidence-missing: error, MCS2: information}
laterStages: full
exclude: [archive/**]
formats: {on: ["cards/*.json"], off: ["docs/**"]}
maxFileSize: 1000
overrides:
  - files: ["legacy/**"]
    severity: {MC09: warning}
    suppress: [{criterion: MC21, reason: Not maintained any more}]
`;
    expect(problems(text)).toEqual([]);
    expect(readConfig(text, 'medcheck.config.yml').config).toMatchObject({
      laterStages: 'full',
      maxFileSize: 1000,
      exclude: ['archive/**'],
    });
  });

  it.each(['', '# nothing', '{}'])('may be empty: %j', (text) => {
    expect(readConfig(text, 'medcheck.config.yaml')).toEqual({ config: {}, diagnostics: [] });
    expect(readConfig(text === '# nothing' ? '' : text, 'medcheck.config.json').diagnostics).toEqual([]);
  });

  it.each([
    ['severty: {}', 'severty', '"severty" is not a setting. Did you mean "severity"?'],
    ['severity: {MC9: off}', 'MC9', '"MC9" is no criterion, stage or code. Did you mean "MC09"?'],
    ['severity: {MC47: off}', 'MC47', '"MC47" is no criterion, stage or code. Did you mean "MC07"?'],
    ['severity: {MC09: warn}', 'warn', '"MC09" is one of: off, hint, information, warning, error.'],
    ['severity: off', 'off', '"severity" must be a mapping of keys.'],
    ['laterStages: some', 'some', '"laterStages" is one of: off, summary, full.'],
    ['exclude: archive', 'archive', '"exclude" must be a list.'],
    ['exclude: [a, 3]', '3', 'An entry of "exclude" must be a text.'],
    ['maxFileSize: 2 MB', '2 MB', '"maxFileSize" must be a whole number.'],
    ['maxFileSize: 99999999', '99999999', '"maxFileSize" must be at most 10485760.'],
    ['overrides: [{severity: {}}]', 'severity', '"files" is missing here.'],
    ['overrides: [{files: [a], suppress: [{criterion: MC01}]}]', 'criterion', '"reason" is missing here.'],
    [
      'overrides: [{files: [a], suppress: [{criterion: MC01, reason: TODO}]}]',
      'TODO',
      'A suppression needs a reason in words.',
    ],
    ['- a', '- a', 'The configuration must be a mapping of keys.'],
    [
      'laterStages: off\nlaterStages: full',
      'laterStages',
      'The key "laterStages" is already there; this one is not read.',
    ],
  ])('that is wrong gives a finding at its place, and the defaults: %s', (text, at, message) => {
    expect(problems(text)).toEqual([{ at, line: text.split('\n').length, message }]);
    expect(readConfig(text, 'medcheck.config.yaml').config).toEqual({});
  });

  it('with a syntax error too', () => {
    expect(problems('severity: {MC09: off').length).toBeGreaterThan(0);
    expect(problems('{"severity": {"MC09": "off",}}', 'medcheck.config.json')).toMatchObject([
      { line: 1, message: expect.stringContaining('comma too many') as string },
    ]);
    expect(readConfig('{"laterStages": "off",}', 'medcheck.config.json').config).toEqual({});
  });

  it('may hold keys that mean something to JavaScript', () => {
    expect(problems('__proto__: {x: 1}')).toMatchObject([{ at: '__proto__' }]);
    expect(problems('severity: {constructor: off}')).toMatchObject([{ at: 'constructor' }]);
    expect(problems('overrides: [null, 3, {files: [a], suppress: [null]}]').length).toBeGreaterThan(2);
  });
});

describe('what applies to a file', () => {
  const { config } = readConfig(
    `severity: {design: hint, MC02: error}
laterStages: off
overrides:
  - files: ["legacy/**", "*.draft.medcheck.yaml"]
    severity: {MC02: off, MC03: warning}
    suppress: [{criterion: MC21, reason: Kept for the record}]
  - files: [legacy/new/medcheck.yaml]
    severity: {MC02: warning, design: error}
`,
    'medcheck.config.yaml',
  );

  it('is the configuration, then each override that fits, in order', () => {
    expect(settingsFor(config, 'medcheck.yaml')).toMatchObject({
      severity: { design: 'hint', MC02: 'error' },
      laterStages: 'off',
      suppress: [],
    });
    expect(settingsFor(config, 'legacy/a/medcheck.yaml')).toMatchObject({
      severity: { design: 'hint', MC02: 'off', MC03: 'warning' },
      suppress: [{ criterion: 'MC21' }],
    });
    expect(settingsFor(config, 'a/b/x.draft.medcheck.yaml').suppress).toHaveLength(1);
    expect(settingsFor(config, 'legacy/new/medcheck.yaml').severity).toEqual({
      design: 'error',
      MC02: 'warning',
      MC03: 'warning',
    });
  });

  it('stands over what the editor sets, key by key', () => {
    const base = {
      ...DEFAULT_SETTINGS,
      severity: { MC02: 'hint', MC05: 'off' },
      laterStages: 'full',
      maxFileSize: 5,
    } as const;
    expect(settingsFor(config, 'medcheck.yaml', base)).toEqual({
      severity: { design: 'hint', MC02: 'error', MC05: 'off' },
      laterStages: 'off',
      suppress: [],
      maxFileSize: 5,
    });
    expect(settingsFor({}, 'medcheck.yaml', base)).toEqual(base);
  });

  it('of a code wins over that of its stage', () => {
    const settings = settingsFor(config, 'medcheck.yaml');
    expect([
      levelOf(settings, 'MC02', 'design', 'warning'),
      levelOf(settings, 'MC03', 'design', 'warning'),
      levelOf(settings, 'MC13', 'data', 'warning'),
    ]).toEqual(['error', 'hint', 'warning']);
    expect(levelOf(settings, 'toString', undefined, 'warning')).toBe('warning');
  });
});

describe('globs', () => {
  it.each([
    ['a/medcheck.yaml', 'medcheck.yaml', true],
    ['medcheck.yaml', 'medcheck.yaml', true],
    ['a/archive/b/medcheck.yaml', 'archive', true],
    ['a/archive/b/medcheck.yaml', 'archive/', true],
    ['archive/medcheck.yaml', '/archive', true],
    ['a/archive/medcheck.yaml', '/archive', false],
    ['a/archive/medcheck.yaml', 'archive/**', false],
    ['archive/x/medcheck.yaml', 'archive/**', true],
    ['archive/medcheck.yaml', './archive', true],
    ['.hidden/medcheck.yaml', '**/*.yaml', true],
    ['a/b.json', '*.json', true],
    ['a/b.json', 'a/*.json', true],
    ['a/c/b.json', 'a/*.json', false],
    ['a/b.json', '{a,c}/*.json', true],
    ['../a/b.json', '*.json', true],
    ['../a/b.json', 'a/*.json', false],
    ['../a/b.json', '../a/*.json', true],
    ['a/b.json', '!c/*.json', false],
    ['a/b.json', '', false],
    ['a/b.json', '/', false],
    ['a/[b].json', 'a/\\[b\\].json', true],
    ['', 'archive', false],
  ])('%j and %j: %s', (file, glob, wanted) => {
    expect(matches(file, [glob])).toBe(wanted);
  });

  it('one of several is enough; without any nothing fits', () => {
    expect(matches('a.json', ['b.json', 'a.json'])).toBe(true);
    expect(matches('a.json', [])).toBe(false);
    expect(matches('a.json', undefined)).toBe(false);
  });
});

it('every code that the schema describes can be set, and nothing else', () => {
  for (const code of [...Object.keys(FINDING_CODES), 'MC01', 'MM06', 'DR06', 'design', 'multimodal'])
    expect(isKnownCode(code)).toBe(true);
  for (const code of ['MC00', 'MC47', 'toString', '']) expect(isKnownCode(code)).toBe(false);
});
