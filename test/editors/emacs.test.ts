/** Emacs, with Eglot and the README's configuration. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeEditor, readmeBlock } from './drive';

describeEditor({
  editor: {
    name: 'Emacs',
    program: 'emacs',
    probe: ['--batch', '-f', 'package-initialize', '-l', 'eglot', '-l', 'yaml-mode'],
    packages: ['emacs-nox', 'elpa-eglot', 'elpa-yaml-mode'],
    needs: 'Emacs 28 or later with the packages eglot and yaml-mode',
  },
  command(folder) {
    const init = path.join(folder, 'init.el');
    writeFileSync(init, readmeBlock('Emacs 28'));
    const script = path.join(import.meta.dirname, 'emacs.el');
    return { args: ['--batch', '-f', 'package-initialize', '-l', init, '-l', script] };
  },
  width: (text) => [...text].length,
  // Eglot makes notes of information and hints.
  severity: (severity) => Math.min(severity, 3),
});
