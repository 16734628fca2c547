/** The extensions that serve YAML and JSON, too. What they say already is left to them. */
import * as vscode from 'vscode';

/** By language: the extension, and the setting (section, key) that turns its error messages off. */
const SERVICES: Record<string, { id: string; setting: [section: string, key: string] }> = {
  yaml: { id: 'redhat.vscode-yaml', setting: ['yaml', 'validate'] },
  json: { id: 'vscode.json-language-features', setting: ['json', 'validate.enable'] },
};

/**
 * Whether another extension is at work on a document.
 * @param document a YAML or JSON document.
 */
export function otherService(document: vscode.TextDocument): boolean {
  const service = SERVICES[document.languageId];
  return service !== undefined && vscode.extensions.getExtension(service.id)?.isActive === true;
}

/**
 * Whether another extension reports the syntax errors of a document.
 * @param document a YAML or JSON document.
 */
export function reportsSyntaxErrors(document: vscode.TextDocument): boolean {
  const service = SERVICES[document.languageId];
  if (!service || !otherService(document)) return false;
  const [section, key] = service.setting;
  return vscode.workspace.getConfiguration(section, document).get<boolean>(key, true);
}

/** Tells when what the other extensions report may have changed. */
export class OtherServices implements vscode.Disposable {
  /** The ids of extensions whose activation is waited for. */
  private readonly awaited = new Set<string>();
  private readonly subscriptions: vscode.Disposable[];
  private disposed = false;

  /** @param changed called at each change, until `dispose`. */
  constructor(private readonly changed: () => void) {
    this.subscriptions = [
      vscode.workspace.onDidChangeConfiguration((event) => {
        const settings = Object.values(SERVICES).map(({ setting }) => setting.join('.'));
        if (settings.some((setting) => event.affectsConfiguration(setting))) this.tell();
      }),
      vscode.extensions.onDidChange(() => {
        vscode.workspace.textDocuments.forEach((document) => this.opened(document));
        this.tell();
      }),
    ];
  }

  /**
   * Waits for the extension that serves a document. VS Code activates it for this document but has no event for the end
   * of that; to ask for the activation once more is the way to be told.
   * @param document a document of ours.
   */
  opened(document: vscode.TextDocument): void {
    const id = SERVICES[document.languageId]?.id;
    const extension = id === undefined ? undefined : vscode.extensions.getExtension(id);
    if (!extension || extension.isActive || this.awaited.has(extension.id)) return;
    this.awaited.add(extension.id);
    extension.activate().then(
      () => this.tell(),
      () => undefined, // It does not work, so it reports nothing.
    );
  }

  dispose(): void {
    this.disposed = true;
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private tell(): void {
    if (!this.disposed) this.changed();
  }
}
