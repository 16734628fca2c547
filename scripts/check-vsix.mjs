// Checks what the packaged extension holds, and its size: `npm run package` first.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { listFiles } from '@vscode/vsce';
import { root, vsixFile } from './lib.mjs';

/** 1.5 MB, in bytes: more is a sign that something got in that does not belong there. */
const LIMIT = 1.5 * 1024 * 1024;

/** What may be in the package. */
const ALLOWED = [
  /^package(?:\.nls(?:\.zh-cn)?)?\.json$/,
  /^(?:README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^NOTICE$/,
  /^dist\/(?:extension|client|server|cli)\.js$/,
  /^dist\/web\/(?:extension|server)\.js$/,
  /^dist\/webview\/(?:coverage|report)\.(?:js|css)$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^docs\/(?:formats\/)?\w+\.md$/,
  /^docs\/criteria\/(?:README|(?:MC|MM|DR)\d\d)\.md$/,
  /^docs\/images\/editor-dark\.png$/,
  /^syntaxes\/medcheck\.(?:injection|scalars|flow)\.tmLanguage\.json$/,
  /^media\/(?:icon\.png|medcheck\.svg)$/,
  /^media\/walkthrough\/[\w-]+\.svg$/,
  /^examples\/triage-notes\/medcheck\.yaml$/,
  /^l10n\/bundle\.l10n\.(?:zh-cn\.)?json$/,
  /^schemas\/(?:definition|config|report)\.schema\.json$/,
];

const files = await listFiles({ cwd: root, dependencies: false });
const strange = files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)));
assert.deepEqual(strange, [], 'the package holds files that do not belong there');

const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
for (const needed of [
  manifest.main.slice(2),
  manifest.browser.slice(2),
  manifest.icon,
  'dist/client.js',
  'dist/server.js',
  'dist/web/server.js',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
]) {
  assert.ok(files.includes(needed), `${needed} is not in the package`);
}
const pages = files.filter((file) => /^docs\/criteria\/\w\w\d\d\.md$/.test(file)).length;
assert.equal(pages, 58, 'every criterion has its page in the package');
for (const file of files.filter((name) => name.endsWith('.js'))) {
  assert.doesNotMatch(
    readFileSync(`${root}/${file}`, 'utf8'),
    /sourceMappingURL=data:/,
    `${file} carries its source map`,
  );
}
const { size } = statSync(vsixFile);
assert.ok(size < LIMIT, `the package has ${size} bytes, the limit is ${LIMIT}`);
console.log(`${files.length} files, ${(size / 1024).toFixed(0)} KB`);
