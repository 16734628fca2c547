/** What client and server say to each other beyond LSP. Types and names only: the client imports this file. */

/** `initialize` options; every one is optional, so that any editor can start the server without them. */
export interface InitializationOptions {
  /**
   * The address of a criterion's page that this client can open without asking, with `{id}` for the criterion's id.
   * Without it a diagnostic carries no link.
   */
  explainLink?: string;
  /** The command of this client that opens a criterion's page; its one argument is the id. */
  explainCommand?: string;
  /** True where the client understands the notification `medcheck/coverageChanged`. */
  coverageNotifications?: boolean;
  /** The command of this client that a code lens runs; its one argument is the document's uri. Without it a code lens is text alone. */
  lensCommand?: string;
  /** Settings for clients that cannot be asked for their configuration: the section `medcheck`. */
  settings?: Partial<EditorSettings>;
}

/** The section `medcheck` of the editor's settings, as far as the server reads it. */
export interface EditorSettings {
  run: 'onType' | 'onSave';
  severity: Record<string, string>;
  laterStages: 'off' | 'summary' | 'full';
  /** In bytes. */
  maxFileSize: number;
  /** The client resolves `auto` to one of the others, as it knows the extensions that are active. */
  syntaxErrors: 'auto' | 'always' | 'never';
  codeLens: boolean;
  inlayHints: boolean;
  exclude: string[];
  /** Globs, relative to the workspace folder: files that are judged whatever they are about, and files that are not. */
  formats: { on: string[]; off: string[] };
}

/** Request: what configuration files name in `formats.on`. Parameters: FormatsOnParams; result: the globs of each file. */
export const FORMATS_ON_REQUEST = 'medcheck/formatsOn';

/** Configuration files with their texts. */
export interface FormatsOnParams {
  files: { uri: string; text: string }[];
}

/** Request: the coverage of an open document. Parameters: CoverageParams; result: CoverageResult or null. */
export const COVERAGE_REQUEST = 'medcheck/coverage';

/** Notification to the client: a document's coverage may have changed. Parameters: CoverageParams. */
export const COVERAGE_CHANGED = 'medcheck/coverageChanged';

/** Request: the report of an open document as markup. Parameters: CoverageParams; result: ReportResult or null. */
export const REPORT_REQUEST = 'medcheck/report';

/** What `medcheck/report` answers. */
export interface ReportResult {
  uri: string;
  version: number;
  /** The benchmark's name; null where it has none. */
  name: string | null;
  /**
   * The inner markup of the report, without script, style or handler; everything of the document in it is escaped. What
   * leads to a place has `data-line` and `data-character` (zero-based), and `data-path` where that is another file
   * (relative to the document, with `/`). A criterion has `data-criterion` (its id) and `data-score` (0, 1, 2, na).
   */
  html: string;
  /** The style sheet for it; its colours and font are the custom properties `--mc-*`. */
  css: string;
}

/** Request: the report of an open document in a format. Parameters: ExportParams; result: ExportResult or null. */
export const EXPORT_REQUEST = 'medcheck/export';

/** A format that the editor offers for export: of the report, or of the definition itself as others write it. */
export type ExportFormat =
  'markdown' | 'html' | 'latex' | 'json' | 'csv' | 'sarif' | 'croissant' | 'hf-card' | 'benchmarkcard';

/** What is to be exported. */
export interface ExportParams {
  uri: string;
  format: ExportFormat;
}

/** What `medcheck/export` answers. */
export interface ExportResult {
  text: string;
  /** A name for the file, without a folder. */
  fileName: string;
  /** Where the definition itself is exported: the keys that the format has no place for. */
  notMapped?: string[];
}

/** Request: a definition that says what a foreign file says. Parameters: ImportParams; result: ImportResult or null. */
export const IMPORT_REQUEST = 'medcheck/importDefinition';

/** A foreign file, which need not be open. */
export interface ImportParams {
  uri: string;
  text: string;
}

/** What `medcheck/importDefinition` answers; null for a file of no format that is read, and for a definition. */
export interface ImportResult {
  /** The definition in YAML, with comments that say where each value came from. */
  text: string;
  /** The benchmark's name; '' where the file has none. */
  name: string;
  /** What could not be mapped, one line each; the text has it as comments, too. */
  notMapped: string[];
}

/** Request: what an author chooses from for a new definition. No parameters; result: DefinitionChoices. */
export const DEFINITION_CHOICES_REQUEST = 'medcheck/definitionChoices';

/** Request: the text of a new definition. Parameters: NewDefinitionParams; result: NewDefinitionResult. */
export const NEW_DEFINITION_REQUEST = 'medcheck/newDefinition';

/**
 * Request: checks all definitions and foreign files of the workspace. Parameters: CheckWorkspaceParams; result:
 * CheckWorkspaceResult. It reports work-done progress, can be cancelled, and gives partial results (CheckedFile[]).
 */
export const CHECK_WORKSPACE_REQUEST = 'medcheck/checkWorkspace';

/** What is to be checked. */
export interface CheckWorkspaceParams {
  /** As in LSP. */
  workDoneToken?: number | string;
  /** As in LSP: the files come in batches then, and the result has none. */
  partialResultToken?: number | string;
  /** The addresses of files that are checked again, in place of a search. */
  files?: string[];
}

/** The findings of one file; none where there is nothing to say of it, or it is gone. */
export interface CheckedFile {
  uri: string;
  /** Diagnostics as in LSP. */
  diagnostics: unknown[];
}

/** What `medcheck/checkWorkspace` answers. */
export interface CheckWorkspaceResult {
  files: CheckedFile[];
  summary: WorkspaceSummary;
  /** The report on all files, in Markdown; null where named files were checked. */
  report: string | null;
}

/** What a check has found, in numbers. */
export interface WorkspaceSummary {
  files: number;
  errors: number;
  warnings: number;
  /** Information and hints. */
  others: number;
  skipped: number;
}

/** A value that an author chooses among others, and what it means. */
export interface DefinitionChoice {
  value: string;
  description: string;
}

/** What `medcheck/definitionChoices` answers: the format's values, in its order. */
export interface DefinitionChoices {
  modalities: DefinitionChoice[];
  stages: DefinitionChoice[];
}

/** What a new definition says already. */
export interface NewDefinitionParams {
  /** The benchmark's name; where it is empty, a placeholder takes its place. */
  name: string;
  /** Kinds of data; without any it is `text`. */
  modalities: string[];
  /** How far the work is. */
  stage: string;
  /** Files that describe the benchmark, relative to the definition, with `/`. */
  imports?: string[];
}

/** What `medcheck/newDefinition` answers: a definition in YAML, with a placeholder for each thing to say. */
export interface NewDefinitionResult {
  /** As a snippet (LSP, "Snippet Syntax"): each placeholder is a tab stop. */
  snippet: string;
  /** As a text. */
  text: string;
}

/** Request: the total of a file that need not be open. Parameters: ScoreParams; result: ScoreResult or null. */
export const SCORE_REQUEST = 'medcheck/score';

/** A file, and the text that is judged. */
export interface ScoreParams {
  uri: string;
  /** The text; without it that of the open document. */
  text?: string;
}

/** What `medcheck/score` answers; null for a file that is no definition, or that is excluded. */
export interface ScoreResult {
  /** One for each YAML or JSON document of the text; none where a limit was hit. */
  documents: {
    name: string | null;
    stage: string;
    points: number;
    max: number;
    percent: number | null;
    provisional: boolean;
  }[];
  /** Limits that were hit, in words. */
  limits: string[];
}

/** The settings' section, and the notification's name prefix. */
export const SECTION = 'medcheck';

/** Which document. */
export interface CoverageParams {
  uri: string;
}

/** A zero-based range in UTF-16 code units, as in LSP. */
export interface WireRange {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

/** How well a score is backed, weakest first. */
export type EvidenceStrength = 'stated' | 'referenced' | 'resolved' | 'verified';

/** One criterion, for the panel. */
export interface CriterionCoverage {
  id: string;
  title: string;
  /** The stage or module it belongs to. */
  group: string;
  score: 0 | 1 | 2 | null;
  /** What is missing for 2, in words. */
  missing: string[];
  /** Where to go for it: the place that falls short, else the place that the score rests on. */
  range: WireRange;
  /** The author's reason for taking it out of the maximum. */
  waived: string | null;
  /** How well the score is backed; null at 0 and where the criterion does not apply. */
  evidence: EvidenceStrength | null;
  /** The place of its finding; null where none is reported. */
  finding: WireRange | null;
}

/** Points of a stage, a module or the whole. */
export interface Points {
  id: string;
  title: string;
  points: number;
  max: number;
  notApplicable: number;
}

/** Points of a stage beside those of the audited benchmarks. */
export interface StagePoints extends Points {
  /** The audited benchmarks' mean, in percent of the stage's points. */
  mean: number;
  /** Whether the paper states the mean, or gives it only about, in its summary. */
  precision: 'stated' | 'approximate';
}

/** The coverage of one YAML or JSON document of a file. */
export interface DocumentCoverage {
  name: string | null;
  format: string;
  /** The format by its name. */
  formatName: string;
  stage: string;
  /** False where the stage is only assumed. */
  stageStated: boolean;
  /** True where syntax errors left part of the text unread. */
  provisional: boolean;
  total: Points;
  percent: number | null;
  /** How many of the 46 criteria that score are backed how well. */
  evidence: Record<EvidenceStrength, number>;
  stages: StagePoints[];
  /** With `applies: false` where the module does not apply. */
  modules: (Points & { applies: boolean })[];
  criteria: CriterionCoverage[];
}

/** What `medcheck/coverage` answers. */
export interface CoverageResult {
  uri: string;
  version: number;
  documents: DocumentCoverage[];
  /** How the format is known, in words that go on from "known by": "the key medcheck". */
  reason: string | null;
  /** The name of the configuration file in force; null where there is none. */
  config: string | null;
  /** Limits that were hit, in words. */
  limits: string[];
}
