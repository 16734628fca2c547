// The texts of the client that are translated: every vscode.l10n.t('…') of client/src.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Collects the texts.
 * @param {string} root the repository.
 * @returns {string[]} each text once, sorted.
 * @throws {Error} where l10n.t is given something else than a text: nobody could translate that.
 */
export function clientTexts(root) {
  const texts = new Set();
  const folder = path.join(root, 'client/src');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(path.join(folder, name), 'utf8');
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const visit = (node) => {
      if (ts.isCallExpression(node) && /\bl10n\s*\.\s*t$/.test(node.expression.getText())) {
        const [given] = node.arguments;
        if (!given || !ts.isStringLiteralLike(given)) {
          const { line } = source.getLineAndCharacterOfPosition(node.getStart());
          throw new Error(`client/src/${name}:${line + 1}: l10n.t takes a plain text.`);
        }
        texts.add(given.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...texts].sort();
}
