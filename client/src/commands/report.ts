/** The commands that show and export a definition's report. */
import * as vscode from 'vscode';
import type { ExportFormat } from '../../../server/src/protocol';
import type { ClientHandle } from '../client';
import type { CoverageModel } from '../coverage';
import { isDefinition } from '../track';
import type { ReportPanels } from '../views/report';
import type { ReportSection } from '../webview/messages';

/** What the commands work with. */
export interface ReportCommands {
  reports: ReportPanels;
  coverage: CoverageModel;
  /** The running language server; it is started where it is not running. */
  server(): Promise<ClientHandle>;
}

/**
 * Shows the report of a definition.
 * @param commands what the commands work with.
 * @param given the definition's address; without one it is that of the report or editor in front, else of the definition
 *   that was active last.
 * @param section the part of the report to begin with.
 */
export async function showReport(commands: ReportCommands, given: unknown, section?: ReportSection): Promise<void> {
  const uri = await definition(commands, given);
  if (!uri) return;
  await commands.server();
  commands.reports.show(uri, section);
}

/** A format that a report is exported in. */
interface FormatItem extends vscode.QuickPickItem {
  format: ExportFormat;
  extension: string;
}

/**
 * Writes the report of a definition to a file, and opens that.
 * @param commands what the commands work with.
 * @param given the definition's address, as for `showReport`.
 * @param answers what is not asked for then: the format, and where to write.
 */
export async function exportReport(commands: ReportCommands, given: unknown, answers: unknown): Promise<void> {
  const uri = await definition(commands, given);
  if (!uri) return;
  const { format, to } = (answers ?? {}) as { format?: unknown; to?: unknown };
  const items = formats();
  const item =
    items.find((one) => one.format === format) ??
    (await vscode.window.showQuickPick(items, {
      placeHolder: vscode.l10n.t('The format of the report, or of the definition itself'),
    }));
  if (!item) return;
  const exported = await (await commands.server()).exportReport({ uri: uri.toString(), format: item.format });
  if (!exported) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('There is no report on this file: it is not read as a definition.'),
    );
    return;
  }
  const target = to instanceof vscode.Uri ? to : await askWhere(uri, exported.fileName, item);
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(exported.text));
  await vscode.window.showTextDocument(target, { preview: false });
  const { notMapped = [] } = exported;
  if (notMapped.length > 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('{0} has no place for: {1}', item.label, notMapped.join('; ')),
    );
  }
}

/** The definition that a command is about. VS Code's menus give other things, too, such as the address of a panel. */
async function definition({ reports, coverage }: ReportCommands, given: unknown): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  const named = typeof given === 'string' ? vscode.Uri.parse(given) : given instanceof vscode.Uri ? given : undefined;
  const uri =
    (named && named.scheme !== 'webview-panel' ? named : undefined) ??
    reports.active ??
    (active && isDefinition(active) ? active.uri : coverage.state?.uri);
  if (uri && isDefinition(await vscode.workspace.openTextDocument(uri))) return uri;
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Open a benchmark definition first: a file named medcheck.yaml, or one with medcheck: "1.0" at its top.',
    ),
  );
  return undefined;
}

function formats(): FormatItem[] {
  return [
    {
      format: 'markdown',
      extension: 'md',
      label: 'Markdown',
      detail: vscode.l10n.t('For a pull request or an appendix'),
    },
    { format: 'html', extension: 'html', label: 'HTML', detail: vscode.l10n.t('One page, to read, send or print') },
    { format: 'latex', extension: 'tex', label: 'LaTeX', detail: vscode.l10n.t('Tables for the appendix of a paper') },
    { format: 'json', extension: 'json', label: 'JSON', detail: vscode.l10n.t('For programs') },
    {
      format: 'csv',
      extension: 'csv',
      label: 'CSV',
      detail: vscode.l10n.t('One row for each criterion, for a spreadsheet'),
    },
    { format: 'sarif', extension: 'sarif', label: 'SARIF', detail: vscode.l10n.t('For code scanning') },
    {
      format: 'croissant',
      extension: 'json',
      label: 'Croissant RAI (JSON-LD)',
      detail: vscode.l10n.t('The definition itself: properties to add to a Croissant file'),
    },
    {
      format: 'hf-card',
      extension: 'md',
      label: 'Hugging Face card',
      detail: vscode.l10n.t('The definition itself: front matter and headings of a dataset card'),
    },
    {
      format: 'benchmarkcard',
      extension: 'json',
      label: 'BenchmarkCard',
      detail: vscode.l10n.t('The definition itself: the keys of a BenchmarkCard'),
    },
  ];
}

/** Asks for the file; the one that is proposed lies beside the definition. */
async function askWhere(uri: vscode.Uri, fileName: string, item: FormatItem): Promise<vscode.Uri | undefined> {
  const folder =
    uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  return vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, fileName) } : {}),
    filters: { [item.label]: [item.extension] },
    title: vscode.l10n.t('Export Coverage Report'),
  });
}
