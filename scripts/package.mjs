// Packages the extension: dist/medcheck-<version>.vsix, or the file that is named. The same sources give the same bytes, on
// any machine with the same node: times are that of the last commit, or $SOURCE_DATE_EPOCH.
//   node scripts/package.mjs [FILE]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root, vsixFile } from './lib.mjs';

const packagePath = path.resolve(process.argv[2] ?? vsixFile);

// vsce takes the times of the files from this variable, and sorts them then. A ZIP holds local times.
process.env.SOURCE_DATE_EPOCH ??= lastCommit();
process.env.TZ = 'UTC';
await import('./build.mjs');
// All code is bundled: no dependency goes into the package, so none is looked for. What the README links to is in it.
await createVSIX({
  cwd: root,
  packagePath,
  dependencies: false,
  skipLicense: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
writeFileSync(packagePath, withEqualModes(readFileSync(packagePath)));

/** When the last commit was made, in seconds since 1970; without git the first day that a ZIP can name. */
function lastCommit() {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  return /^\d+$/.exec(stdout?.trim() ?? '')?.[0] ?? '315532800';
}

/**
 * A ZIP in which every file has the mode 0644: that of the disk depends on who checked the files out. (APPNOTE.TXT, 4.3.12
 * and 4.3.16: the end record names the place of the central directory, whose entries have the mode at 38 + 2.)
 */
function withEqualModes(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('The package is no ZIP as expected.');
    zip.writeUInt32LE((0o100644 << 16) >>> 0, at + 38);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}
