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
  /** The command of this client that a code lens runs. Without it a code lens is text alone. */
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
}

/** Request: the coverage of an open document. Parameters: CoverageParams; result: CoverageResult or null. */
export const COVERAGE_REQUEST = 'medcheck/coverage';

/** Notification to the client: a document's coverage may have changed. Parameters: CoverageParams. */
export const COVERAGE_CHANGED = 'medcheck/coverageChanged';

/** Request: what an author chooses from for a new definition. No parameters; result: DefinitionChoices. */
export const DEFINITION_CHOICES_REQUEST = 'medcheck/definitionChoices';

/** Request: the text of a new definition. Parameters: NewDefinitionParams; result: NewDefinitionResult. */
export const NEW_DEFINITION_REQUEST = 'medcheck/newDefinition';

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
}

/** Points of a stage, a module or the whole. */
export interface Points {
  id: string;
  title: string;
  points: number;
  max: number;
  notApplicable: number;
}

/** The coverage of one YAML or JSON document of a file. */
export interface DocumentCoverage {
  name: string | null;
  format: string;
  stage: string;
  /** False where the stage is only assumed. */
  stageStated: boolean;
  /** True where syntax errors left part of the text unread. */
  provisional: boolean;
  total: Points;
  percent: number | null;
  stages: Points[];
  /** With `applies: false` where the module does not apply. */
  modules: (Points & { applies: boolean })[];
  criteria: CriterionCoverage[];
}

/** What `medcheck/coverage` answers. */
export interface CoverageResult {
  uri: string;
  version: number;
  documents: DocumentCoverage[];
  /** The name of the configuration file in force; null where there is none. */
  config: string | null;
  /** Limits that were hit, in words. */
  limits: string[];
}
