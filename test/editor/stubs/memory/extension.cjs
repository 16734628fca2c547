// Keeps a folder in memory. files.json, which a test writes, has its files: path to text.
const vscode = require('vscode');

const FILE = { type: vscode.FileType.File, ctime: 0, mtime: 0 };
const FOLDER = { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };

exports.activate = async (context) => {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'files.json'));
  const texts = Object.entries(JSON.parse(new globalThis.TextDecoder().decode(bytes)));
  const files = new Map(texts.map(([path, text]) => [path, new globalThis.TextEncoder().encode(text)]));
  const changed = new vscode.EventEmitter();
  const below = (uri) => {
    const folder = `${uri.path.replace(/\/$/, '')}/`;
    return [...files.keys()].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  };
  const readFile = (uri) => {
    const content = files.get(uri.path);
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  };
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => (below(uri).length > 0 ? FOLDER : { ...FILE, size: readFile(uri).length }),
    readDirectory(uri) {
      const names = below(uri).map((path) => path.split('/'));
      return [...new Map(names.map(([name, ...rest]) => [name, rest.length > 0 ? FOLDER.type : FILE.type]))];
    },
    readFile,
    writeFile(uri, content) {
      files.set(uri.path, content);
      changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    },
    createDirectory: () => undefined,
    delete: (uri) => void files.delete(uri.path),
    rename: () => undefined,
  };
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('memory', provider));
};
