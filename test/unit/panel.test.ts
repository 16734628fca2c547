/** The side panel's lines as plain data: what the trees say, and what they know of the last commit. */
import type { Extension, Uri } from 'vscode';
import { describe, expect, it } from 'vitest';
import { type GitApi, type GitExtension, type GitRepository, LastCommit } from '../../client/src/git';
import { type CriteriaNode, criteriaNodes, oneLine } from '../../client/src/views/criteria-nodes';
import { excludePattern, workspaceLine } from '../../client/src/views/workspace-items';
import type { CriterionCoverage, DocumentCoverage, Points, ScoreResult } from '../../server/src/protocol';

const translator = {
  l10n: {
    t: (message: unknown, ...values: unknown[]): string =>
      String(message).replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)])),
  },
};
const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 4 } });

function criterion(id: string, group: string, score: 0 | 1 | 2 | null, rest: Partial<CriterionCoverage> = {}) {
  const missing = score === 0 || score === 1 ? [`a part of ${id}`] : [];
  const evidence = score ? ('stated' as const) : null;
  const own: CriterionCoverage = {
    ...{ id, title: `Title of ${id}`, group, score, missing, evidence },
    ...{ range: at(7), waived: null, finding: null },
  };
  return { ...own, ...rest };
}

const tally = (id: string, points: number, max: number): Points => ({
  ...{ id, title: `Stage ${id}`, points, max, notApplicable: 0 },
});

function coverage(criteria: CriterionCoverage[], rest: Partial<DocumentCoverage> = {}): DocumentCoverage {
  return {
    name: 'Ward',
    format: 'medcheck',
    formatName: 'MedCheck definition',
    stage: 'design',
    stageStated: true,
    provisional: false,
    total: tally('total', 3, 8),
    percent: 37.5,
    evidence: { stated: 2, referenced: 0, resolved: 0, verified: 0 },
    stages: ['design', 'data'].map((id) => ({ ...tally(id, 3, 4), mean: 60, precision: 'approximate' as const })),
    modules: [
      { ...tally('multimodal', 0, 0), applies: false },
      { ...tally('readiness', 0, 2), applies: true },
    ],
    criteria,
    ...rest,
  };
}

const WARD = coverage([
  criterion('MC01', 'design', 2),
  criterion('MC02', 'design', 1, { finding: at(3) }),
  criterion('MC13', 'data', 2, { evidence: 'resolved' }),
  criterion('MC18', 'data', null, { waived: 'No patients.' }),
  criterion('DR01', 'readiness', 0),
]);

/** Labels with descriptions, indented. */
function outline(nodes: readonly CriteriaNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [
    `${indent}${node.label}${node.description ? ` | ${node.description}` : ''}`,
    ...outline(node.children, `${indent}  `),
  ]);
}

const find = (nodes: readonly CriteriaNode[], id: string): CriteriaNode => {
  const found = nodes.flatMap((node) => [node, ...node.children]).find((node) => node.criterion === id);
  if (!found) throw new Error(`${id} is not in the tree.`);
  return found;
};

describe('the tree of criteria', () => {
  it('lists all of them: stage, criterion, what is missing; and the modules that apply', () => {
    expect(outline(criteriaNodes([WARD], 'all', translator))).toEqual([
      '1 Stage design | 3/4',
      '  MC01 Title of MC01 | 2/2 · stated',
      '  MC02 Title of MC02 | 1/2 · stated',
      '    a part of MC02',
      '2 Stage data | 3/4',
      '  MC13 Title of MC13 | 2/2 · resolved',
      '  MC18 Title of MC18 | not applicable',
      '    Taken out: No patients.',
      'Stage readiness | 0/2',
      '  DR01 Title of DR01 | 0/2',
      '    a part of DR01',
    ]);
  });

  it('lists those that are open, and no stage without any', () => {
    expect(outline(criteriaNodes([WARD], 'open', translator))).toEqual([
      '1 Stage design | 3/4',
      '  MC02 Title of MC02 | 1/2 · stated',
      '    a part of MC02',
      'Stage readiness | 0/2',
      '  DR01 Title of DR01 | 0/2',
      '    a part of DR01',
    ]);
  });

  it('lists those that are met', () => {
    expect(outline(criteriaNodes([WARD], 'met', translator))).toEqual([
      '1 Stage design | 3/4',
      '  MC01 Title of MC01 | 2/2 · stated',
      '2 Stage data | 3/4',
      '  MC13 Title of MC13 | 2/2 · resolved',
    ]);
  });

  it('has a line above the stages for each of several documents', () => {
    const other = coverage([criterion('MC01', 'design', 0)], { name: null });
    expect(
      outline(criteriaNodes([WARD, other], 'open', translator)).filter((line) => !line.startsWith('    ')),
    ).toEqual([
      'Ward | 3/8',
      '  1 Stage design | 3/4',
      '  Stage readiness | 0/2',
      'Unnamed benchmark | 3/8',
      '  1 Stage design | 3/4',
    ]);
    const ids = (nodes: readonly CriteriaNode[]): string[] =>
      nodes.flatMap(({ id, children }) => [id, ...ids(children)]);
    const all = ids(criteriaNodes([WARD, other], 'all', translator));
    expect(new Set(all).size).toBe(all.length);
  });

  it('leads to the finding, else to the place that falls short; only a finding can be fixed', () => {
    const nodes = criteriaNodes([WARD], 'all', translator);
    expect([find(nodes, 'MC02').range, find(nodes, 'MC02').finding]).toEqual([at(3), at(3)]);
    expect([find(nodes, 'DR01').range, find(nodes, 'DR01').finding]).toEqual([at(7), undefined]);
    expect(find(nodes, 'MC02').children[0]).toMatchObject({ range: at(3), criterion: 'MC02', finding: undefined });
  });

  it('tells a screen reader the score in words', () => {
    const nodes = criteriaNodes([WARD], 'all', translator);
    expect(find(nodes, 'MC02').spoken).toBe('MC02 Title of MC02, 1 of 2, stated, a part of MC02');
    expect(find(nodes, 'MC18').spoken).toBe('MC18 Title of MC18, not applicable, Taken out: No patients.');
    expect(nodes[1]?.spoken).toBe('2 Stage data, 3 of 4 points, 2 criteria');
  });

  it('shows a text of the definition as one line of plain text, whatever it holds', () => {
    const hostile = '$(trash) <img src=x>\n[a](command:b)\u202egnp\u0007 ';
    const tree = criteriaNodes(
      [coverage([criterion('MC18', 'data', null, { waived: hostile })], { name: hostile }), WARD],
      'all',
      translator,
    );
    expect(tree[0]?.label).toBe('$(trash) <img src=x> [a](command:b)gnp');
    expect(tree[0]?.children[0]?.children[0]?.children[0]?.label).toBe(
      'Taken out: $(trash) <img src=x> [a](command:b)gnp',
    );
    expect(oneLine('x'.repeat(1_000_000))).toBe(`${'x'.repeat(499)}…`);
  });
});

const scored = (points: number, max: number, name: string | null = 'Ward', provisional = false): ScoreResult => ({
  documents: [{ name, stage: 'design', points, max, percent: null, provisional }],
  limits: [],
});

describe('a line of the workspace', () => {
  const path = 'ward/medcheck.yaml';
  const line = (score: ScoreResult | null | undefined, before?: { points: number; max: number }) =>
    workspaceLine({ path, score, before }, translator);

  it('has the name, the total and the path', () => {
    expect(line(scored(39, 90))).toEqual({
      label: 'Ward',
      description: '39/90 · ward/medcheck.yaml',
      tooltip: 'Ward\n39 of 90 points\nward/medcheck.yaml',
      spoken: 'Ward, 39 of 90 points, ward/medcheck.yaml',
      score: 1,
    });
    expect(line(scored(92, 92)).score).toBe(2);
    expect(line(scored(0, 92)).score).toBe(0);
  });

  it('has the trend since the last commit, where that is known', () => {
    expect(line(scored(39, 90), { points: 36, max: 92 })).toMatchObject({
      description: '39/90 ▲3 · ward/medcheck.yaml',
      spoken: 'Ward, 39 of 90 points, 36 of 92 at the last commit, ward/medcheck.yaml',
    });
    expect(line(scored(39, 90), { points: 41, max: 90 }).description).toBe('39/90 ▼2 · ward/medcheck.yaml');
    expect(line(scored(39, 90), { points: 39, max: 90 }).description).toBe('39/90 = · ward/medcheck.yaml');
  });

  it('adds the documents of a file up, and says what is provisional', () => {
    const two = { documents: [...scored(3, 92).documents, ...scored(4, 90, 'Desk', true).documents], limits: [] };
    expect(line(two)).toMatchObject({ label: 'Ward, Desk', description: '7/182 · ward/medcheck.yaml' });
    expect(line(two).tooltip).toContain('Provisional');
  });

  it('stands under its path without a name, and has no total before it is read or where it is not', () => {
    expect(line(scored(3, 92, null))).toMatchObject({ label: path, description: '3/92' });
    expect(line(undefined)).toMatchObject({ label: path, description: '…', score: null });
    expect(line({ documents: [], limits: ['too large'] })).toMatchObject({ label: path, description: 'too large' });
    expect(line({ documents: [], limits: [] })).toMatchObject({ label: path, description: 'not read' });
  });

  it('leaves patterns that cannot stand inside another one to the server', () => {
    expect(excludePattern([])).toBe('{**/node_modules/**}');
    expect(excludePattern(['archive/**', '{a,b}/**', 'c,d', ''])).toBe('{**/node_modules/**,archive/**}');
  });
});

/** A repository with one file, and its last commit. */
class Repository implements GitRepository {
  private readonly listeners: (() => void)[] = [];
  readonly asked: string[] = [];
  commit: string | undefined = 'c1';
  readonly state;

  constructor(private readonly text: string) {
    const commit = () => this.commit;
    this.state = {
      get HEAD() {
        const hash = commit();
        return hash === undefined ? {} : { commit: hash };
      },
      onDidChange: (listener: () => void) => {
        this.listeners.push(listener);
        return { dispose: () => undefined };
      },
    };
  }

  async show(ref: string, path: string): Promise<string> {
    this.asked.push(`${ref} ${path}`);
    if (path !== '/w/medcheck.yaml') throw new Error('not in the commit');
    return Promise.resolve(this.text);
  }

  changes(commit: string | undefined): void {
    this.commit = commit;
    for (const listener of this.listeners) listener();
  }
}

describe('the last commit', () => {
  const uri = (path: string): Uri => ({ fsPath: path }) as Uri;
  const extension = (enabled: boolean, repository: Repository | null): Extension<GitExtension> => {
    const api: GitApi = { getRepository: () => repository, onDidOpenRepository: () => ({ dispose: () => undefined }) };
    const getAPI = (): GitApi => {
      if (!enabled) throw new Error('Git model not found');
      return api;
    };
    return { isActive: true, exports: { enabled, getAPI } } as unknown as Extension<GitExtension>;
  };

  it('is read through the git extension', async () => {
    const repository = new Repository('medcheck: "1.0"\n');
    const git = new LastCommit(
      () => extension(true, repository),
      () => undefined,
    );
    expect(await git.commitOf(uri('/w/medcheck.yaml'))).toBe('c1');
    expect(await git.textOf(uri('/w/medcheck.yaml'))).toBe('medcheck: "1.0"\n');
    expect(repository.asked).toEqual(['HEAD /w/medcheck.yaml']);
  });

  it('has no text for a file that it does not have', async () => {
    const git = new LastCommit(
      () => extension(true, new Repository('')),
      () => undefined,
    );
    expect(await git.textOf(uri('/w/new.medcheck.yaml'))).toBeUndefined();
  });

  it('is not known without the extension, with git turned off, outside of a repository, or before a first commit', async () => {
    const empty = new Repository('');
    empty.commit = undefined;
    for (const found of [undefined, extension(false, empty), extension(true, null), extension(true, empty)]) {
      const git = new LastCommit(
        () => found,
        () => undefined,
      );
      expect(await git.commitOf(uri('/w/medcheck.yaml'))).toBeUndefined();
    }
  });

  it('tells of another commit, and of no other change', async () => {
    const repository = new Repository('');
    let changes = 0;
    const git = new LastCommit(
      () => extension(true, repository),
      () => changes++,
    );
    await git.commitOf(uri('/w/medcheck.yaml'));
    await git.commitOf(uri('/w/medcheck.yaml'));
    repository.changes('c1');
    expect(changes).toBe(0);
    repository.changes('c2');
    expect(changes).toBe(1);
  });
});
