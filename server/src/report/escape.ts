/** How texts of a document enter Markdown, LaTeX, CSV and workflow commands: each is shown letter by letter. */
import { shown } from '../formats/words';

/**
 * A text of a document as Markdown that shows it letter by letter: no link, image, HTML or formatting comes of it.
 * @param text the text.
 * @param length how many characters of it are shown.
 */
export function escaped(text: string, length = 200): string {
  return shown(text, length).replace(
    /[\\`*_{}[\]()<>#+\-.!|~:&@$^="']/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/**
 * Our own Markdown (see report/page.ts) as a text that reads well without being rendered.
 * @param markdown headings, bold, code spans, fenced code, bullets and what `escaped` has written.
 * @returns the text; code between fences stays as it is.
 */
export function plainText(markdown: string): string {
  let inCode = false;
  return markdown
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) {
        inCode = !inCode;
        return [];
      }
      if (inCode) return [line];
      const bare = line
        .replace(/^#{1,6} /, '')
        .replaceAll('**', '')
        .replaceAll('`', '');
      return [bare.replace(/&#(\d{1,3});/g, (_, code: string) => String.fromCharCode(Number(code)))];
    })
    .join('\n');
}

/** What marks something up within a line of Markdown, in CommonMark, on GitHub and in Pandoc. */
const MARKS = /[\\`*_{}[\]<>|~&$^]|:(?=\S)|(?<=www)\.|@|#(?=\d)/gi;

/**
 * A text of a document within a line of a Markdown file, legible as it stands: no link, image, HTML or formatting comes
 * of it, and nobody is addressed by `@name` or `#12` where it is published. It must not begin the line.
 * @param text the text.
 * @param length how many characters of it are shown.
 */
export function inMarkdown(text: string, length = 500): string {
  return shown(text, length).replace(MARKS, (mark) => {
    // (a word joiner parts the mark from the name)
    if (mark === '@' || mark === '#') return `${mark}&#8288;`;
    return { '<': '&lt;', '>': '&gt;', '&': '&amp;' }[mark] ?? `\\${mark}`;
  });
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\symbol{34}',
  '`': '\\symbol{96}',
  "'": '\\symbol{39}',
  '-': '{-}',
  ',': '{,}',
  '[': '{[}',
  ']': '{]}',
  '*': '{*}',
};

/**
 * A text for LaTeX: no command, no argument of the command before it, and no ligature comes of it.
 * @param text the text.
 * @param length how many characters of it are shown.
 */
export function latex(text: string, length = 500): string {
  return shown(text, length).replace(/[\\{}$&#%_^~<>|"`'\-,[\]*]/g, (character) => LATEX[character] ?? '');
}

/** What a spreadsheet would take for the beginning of a formula, in both widths. */
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/**
 * A cell of a CSV file (RFC 4180). A text that a spreadsheet would compute gets an apostrophe before it.
 * @param value a text; a number; null for an empty cell.
 * @param length how many characters of a text are shown.
 */
export function csvCell(value: string | number | null, length = 2000): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = shown(value, length);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The message of a workflow command of GitHub Actions, escaped as its toolkit does (`escapeData` in command.ts).
 * @param text the message.
 */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/**
 * A property of a workflow command (`escapeProperty` of the toolkit).
 * @param text the value.
 */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
