/** A definition that was made to harm: whatever a report is read with, it shows the text and does nothing else. */
import { describe, expect, it } from 'vitest';
import { commandData, commandProperty, csvCell, inMarkdown, latex } from '../../server/src/report/escape';
import { htmlSections } from '../../server/src/report/html';
import { type Format, FORMATS } from '../../server/src/report/renderers';
import { type Made, reportOn, written } from './reporting';
import { readXml } from './xml';

const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(2)>';
const NAME = `${SCRIPT} ]]> &amp; " ' \u202Ederas\u202C مستشفى`;
const PATH = 'a,b:c%0A<b> @team/medcheck.yaml';

/** A definition with such texts in every place that a report shows: name, passage, missing words, reasons, messages. */
const DEFINITION = `medcheck: "1.0"
name: ${JSON.stringify(NAME)}
stage: data
purpose:
  capability: '=HYPERLINK("http://evil.example","x") ${SCRIPT}'
  goals: ['@SUM(1+1)*cmd|calc!A0 with words', '[link](javascript:alert(1)) ![x](http://evil.example/x.png) words']
  related_benchmarks:
    - name: '\\end{document}\\input{/etc/passwd} $x^2$ %'
tasks:
  - id: t
    name: '::error file=x::stop %0A::add-mask::y'
    clinical_activity: '@everyone see #12 and www.evil.example'
data:
  description: 'x'
assessment:
  MC09: {score: 2}
  MC27: {not_applicable: '-2+3 </td></table><style>*{display:none}</style> reason'}
suppress:
  - {criterion: MC10, reason: '+1 \`code\` | cell | <!-- reason'}
statuz: '${SCRIPT}'
`;

const made = (): Promise<Made> => reportOn({ [PATH]: DEFINITION });
const text = async (format: Format): Promise<string> => written(format, await made());

describe('a hostile definition', () => {
  // (JSON is for programs, and holds the name as it is)
  it.each(FORMATS.filter((one) => one !== 'json'))(
    'keeps its invisible and turning characters out of %s',
    async (format) => {
      // eslint-disable-next-line no-control-regex
      expect(await text(format)).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
    },
  );

  it('is text in HTML', async () => {
    const page = await text('html');
    const body = page.slice(page.indexOf('<body>'));
    const tags = new Set([...body.matchAll(/<\/?([a-zA-Z!][^\s/>]*)/g)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(
      'article bdi body caption code desc details div figcaption figure footer h1 h2 header html li main p q rect section span strong summary svg table tbody td text th thead title tr ul'
        .split(' ')
        .sort(),
    );
    expect(body).toContain(
      '<h1 id="mc-1-name"><bdi>&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt; ]]&gt; &amp;amp; &quot; &#39;',
    );
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
    const { report } = await made();
    const sections = htmlSections(report, []);
    expect(sections).not.toMatch(/\sstyle=|\son[a-z]+=[^a(]*[^<]*"|<script|<style|javascript:[^<]*">/);
    expect(sections).toMatch(
      /<button type="button" class="mc-place" data-line="4" data-character="14">line 5<\/button>/,
    );
  });

  it('is text in Markdown', async () => {
    const page = await text('markdown');
    expect(page.split('\n')[0]).toBe(
      `# &lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt; \\]\\]&gt; &amp;amp; " '  deras  مستشفى`,
    );
    expect(page).not.toMatch(/<[a-z!/]/i);
    expect(page).not.toMatch(/(?<!\\)[[\]]/);
    expect(page).not.toMatch(/@(?!&#8288;)/);
    // A cell ends at our own marks alone.
    const row = page.split('\n').find((line) => line.startsWith('| MC10 |'));
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(4);
  });

  it('computes nothing in a spreadsheet', async () => {
    const lines = (await text('csv')).split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines.slice(1, -1)) {
      const cells = cellsOf(line);
      expect(cells).toHaveLength(19);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@]/);
    }
    expect(cellsOf(lines.find((line) => line.includes(',MC27,')) ?? '')[13]).toBe(
      "'-2+3 </td></table><style>*{display:none}</style> reason",
    );
  });

  it('is one well-formed document in JUnit', async () => {
    const [suite] = readXml(await text('junit')).children;
    expect(suite?.attributes['name']).toBe(PATH);
    const waived = suite?.children.find(({ attributes }) => attributes['name']?.startsWith('MC27'));
    expect(waived?.children[0]?.text).toBe('-2+3 </td></table><style>*{display:none}</style> reason');
  });

  it('gives one workflow command a line, and none of its own', async () => {
    const lines = (await text('github')).trimEnd().split('\n');
    for (const line of lines) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=a%2Cb%3Ac%250A<b> @team\/medcheck\.yaml,line=\d+,col=\d+,/,
      );
    }
    expect(lines.length).toBeGreaterThan(3);
  });

  it('runs nothing in LaTeX', async () => {
    const page = await text('latex');
    expect(page).toContain('\\textless{}script\\textgreater{}alert(1)');
    const commands = new Set([...page.matchAll(/\\[a-zA-Z]+/g)].map(([command]) => command));
    const own =
      'begin bottomrule caption centering end endfirsthead endhead endlastfoot midrule multicolumn symbol textbackslash textbf textgreater textless textwidth toprule usepackage'.split(
        ' ',
      );
    expect([...commands].filter((command) => !own.includes(command.slice(1)))).toEqual([]);
  });

  it('is a text in SARIF and in JSON', async () => {
    const report = JSON.parse(await text('json')) as { files: { name: string }[] };
    expect(report.files[0]?.name).toContain(SCRIPT);
    JSON.parse(await text('sarif'));
    expect(await text('sarif')).toContain('"uri": "a%2Cb%3Ac%250A%3Cb%3E%20%40team/medcheck.yaml"');
  });

  it('does not swell a report: a text of a million letters is cut', async () => {
    const huge = 'palpitation '.repeat(90_000);
    const definition = `medcheck: "1.0"\nname: ${huge}\nstage: design\npurpose: {capability: ${huge}}\n`;
    const small = `medcheck: "1.0"\nname: x\nstage: design\npurpose: {capability: palpitation of the heart}\n`;
    for (const format of FORMATS.filter((one) => one !== 'json')) {
      const length = written(format, await reportOn({ 'medcheck.yaml': definition })).length;
      const usual = written(format, await reportOn({ 'medcheck.yaml': small })).length;
      expect([format, length < usual + 150_000]).toEqual([format, true]);
    }
  });
});

/** The cells of a line of CSV (RFC 4180). */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

describe('escaping', () => {
  it.each([
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['=1+1', "'=1+1"],
    ['  =1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-', "'-"],
    ['@x', "'@x"],
    ['＝1', "'＝1"],
    ['a\nb\tc', 'a b c'],
    [null, ''],
    [-5, '-5'],
    ['', ''],
  ])('csvCell(%j)', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('writes every special character of LaTeX', () => {
    expect(latex('\\ { } $ & # % _ ^ ~ < > | " ` \' - , [ ] *')).toBe(
      '\\textbackslash{} \\{ \\} \\$ \\& \\# \\% \\_ \\textasciicircum{} \\textasciitilde{} \\textless{} \\textgreater{} \\textbar{} \\symbol{34} \\symbol{96} \\symbol{39} {-} {,} {[} {]} {*}',
    );
  });

  it('writes workflow commands as the toolkit of GitHub does', () => {
    expect(commandData('100%\r\n::x, y')).toBe('100%25%0D%0A::x, y');
    expect(commandProperty('100%\r\n::x, y')).toBe('100%25%0D%0A%3A%3Ax%2C y');
  });

  it.each([
    ['a_b *c* `d`', 'a\\_b \\*c\\* \\`d\\`'],
    ['see: https://x.example', 'see: https\\://x.example'],
    ['WWW.x.example', 'WWW\\.x.example'],
    ['@team #12 # 1', '@&#8288;team #&#8288;12 # 1'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['$x$ ~y~ a^2 |', '\\$x\\$ \\~y\\~ a\\^2 \\|'],
    ['![a](b)', '!\\[a\\](b)'],
  ])('inMarkdown(%j)', (given, expected) => {
    expect(inMarkdown(given)).toBe(expected);
  });
});
