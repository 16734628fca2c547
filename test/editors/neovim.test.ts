/** Neovim, with its own language client and the README's configuration. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeEditor, readmeBlock } from './drive';

const NEOVIM = {
  name: 'Neovim',
  program: 'nvim',
  probe: ['--headless', '--clean', '-c', 'if !has("nvim-0.7") | cquit | endif', '-c', 'qall'],
  packages: ['neovim'],
  needs: 'Neovim 0.7 or later',
};

/** What the README tells users of this version to write into init.lua. */
function configuration(): string {
  const probe = ['--headless', '--clean', '-c', 'if !has("nvim-0.11") | cquit | endif', '-c', 'qall'];
  const isNew = spawnSync(NEOVIM.program, probe).status === 0;
  return readmeBlock(isNew ? 'Neovim 0.11' : 'Neovim 0.7');
}

describeEditor({
  editor: NEOVIM,
  command(folder) {
    const init = path.join(folder, 'init.lua');
    writeFileSync(init, configuration());
    const own = (name: string): string => path.join(folder, name);
    return {
      args: ['--headless', '-n', '-i', 'NONE', '-u', init, '-S', path.join(import.meta.dirname, 'neovim.lua')],
      // What the user has of their own stays out.
      env: {
        XDG_CONFIG_HOME: own('config'),
        XDG_DATA_HOME: own('data'),
        XDG_STATE_HOME: own('state'),
        XDG_CACHE_HOME: own('cache'),
      },
    };
  },
  width: (text) => Buffer.byteLength(text),
  severity: (severity) => severity,
});
