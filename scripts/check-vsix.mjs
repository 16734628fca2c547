// Checks what the packaged extension holds, its size, its notices, and that it can be made again: `npm run package` first.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
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
  /^dist\/(?:extension|client|server|part-[\w-]+)\.js$/,
  /^dist\/web\/(?:extension|server)\.js$/,
  /^dist\/webview\/(?:coverage|report)\.(?:js|css)$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^docs\/(?:formats\/)?[\w-]+\.md$/,
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

// Nothing of ours runs where the package is installed; `prepare` runs in a clone only.
const atInstall = [
  'preinstall',
  'install',
  'postinstall',
  'preprepare',
  'postprepare',
  'prepublish',
  'vscode:uninstall',
];
assert.deepEqual(
  Object.keys(manifest.scripts).filter((name) => atInstall.includes(name)),
  [],
  'package.json has scripts that run at an install',
);
assert.deepEqual(manifest.dependencies ?? {}, {}, 'all packages are bundled');

checkNotices();
checkReproducible();
console.log(`${files.length} files, ${(size / 1024).toFixed(0)} KB`);

/** Every package that a bundle has a file of is in the notices, with its licence and more than its name. */
function checkNotices() {
  const notices = readFileSync(path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8').split(/\n\n={80}\n\n/);
  const inputs = JSON.parse(readFileSync(path.join(root, 'dist/inputs.json'), 'utf8'));
  const bundled = new Set(inputs.filter((file) => file.includes('node_modules/')).map(packageOf));
  assert.ok(bundled.size > 10, 'the bundles hold packages');
  for (const title of bundled) {
    const notice = notices.find((text) => text.startsWith(`${title}\n`));
    assert.ok(notice, `THIRD-PARTY-NOTICES.txt lacks ${title}`);
    assert.ok(notice.length > title.length + 80, `THIRD-PARTY-NOTICES.txt says nothing of ${title}`);
  }
  assert.equal(notices.length, bundled.size, 'THIRD-PARTY-NOTICES.txt names packages that are in no bundle');
}

/** The package of a file, as the notices name it: that of the nearest package.json with a name and a version. */
function packageOf(file) {
  for (let folder = path.join(root, path.dirname(file)); folder !== root; folder = path.dirname(folder)) {
    const description = path.join(folder, 'package.json');
    if (!existsSync(description)) continue;
    const { name, version, license } = JSON.parse(readFileSync(description, 'utf8'));
    if (name && version) return `${name} ${version} (${license})`;
  }
  throw new Error(`${file} belongs to no package`);
}

/** Builds and packages again, in another time zone and with other modes of new files: the bytes are the same. */
function checkReproducible() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'medcheck-vsix-'));
  const umask = process.umask(0o077);
  try {
    const again = path.join(folder, 'again.vsix');
    const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/package.mjs'), again], {
      env: { ...process.env, TZ: 'Asia/Kathmandu' },
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
    assert.equal(hash(again), hash(vsixFile), 'packaging twice gives two different files');
    console.log(`sha256 ${hash(vsixFile)}`);
  } finally {
    process.umask(umask);
    rmSync(folder, { recursive: true });
  }
}
