/** What the extension and the panel's script say to each other. */
import type { DocumentCoverage, EvidenceStrength, WireRange } from '../../../server/src/protocol';

/** What the panel shows. */
export interface PanelState {
  /** The file's path, for a person. */
  file: string;
  documents: DocumentCoverage[];
  limits: string[];
}

/** What stands above the coverage, or in its place where there is none yet. */
export interface PanelNote {
  kind: 'nothing' | 'other' | 'loading' | 'failed';
  text: string;
}

/** The panel's words in the editor's language; {0} and {1} are filled in. */
export interface PanelWords {
  newDefinition: string;
  restart: string;
  showOutput: string;
  stage: string;
  notStated: string;
  provisional: string;
  notApplicable: string;
  allMet: string;
  unnamed: string;
  modules: string;
  doesNotApply: string;
  points: string;
  open: string;
  scored: string;
  explain: string;
  later: string;
  stages: string;
  /** The audited benchmarks' mean: in percent, as the paper states it, and about. */
  meanStated: string;
  meanAbout: string;
  legendStated: string;
  legendAbout: string;
  evidence: string;
  evidenceOf: string;
  /** Each strength's name, and what it means. */
  strengths: Record<EvidenceStrength, [name: string, meaning: string]>;
}

/** To the panel: its whole state. */
export interface ToPanel {
  state: PanelState | null;
  note: PanelNote | null;
  words: PanelWords;
}

/** To the extension. */
export type ToExtension =
  | { type: 'ready' }
  | { type: 'reveal'; range: WireRange }
  | { type: 'explain'; id: string }
  | { type: 'new' | 'restart' | 'output' };

/** The report panel's words in the editor's language; {0} and {1} are filled in. */
export interface ReportWords {
  loading: string;
  filter: string;
  all: string;
  open: string;
  met: string;
  notApplicable: string;
  search: string;
  /** Shown criteria of all. */
  shown: string;
  exportHtml: string;
  openFile: string;
}

/** What the report panel shows. */
export interface ReportContent {
  /** The report's markup and its style sheet, as `medcheck/report` gives them. */
  html: string;
  css: string;
  /** The document's version; later ones replace earlier ones. */
  version: number;
}

/** To the report panel. */
export type ToReport =
  | {
      type: 'report';
      /** The document, to be found again after the window was reloaded. */
      uri: string;
      /** The file's path, for a person. */
      file: string;
      /** Null while the server has not answered yet. */
      content: ReportContent | null;
      words: ReportWords;
    }
  | { type: 'scroll'; to: ReportSection };

/** A part of the report that a command leads to: how the id of its heading ends. */
export type ReportSection = 'compared';

/** What the report panel keeps while it is hidden, and over a reload of the window. */
export interface ReportState {
  uri: string;
  filter: ReportFilter;
  search: string;
  /** In CSS pixels. */
  scroll: number;
}

/** Which criteria the report shows. */
export type ReportFilter = 'all' | 'open' | 'met' | 'na';

/** From the report panel. */
export type FromReport =
  | { type: 'ready' }
  /** The report of a version is on screen, with so many criteria. */
  | { type: 'shown'; version: number; criteria: number }
  | { type: 'reveal'; path: string | null; line: number; character: number }
  | { type: 'openFile' }
  | { type: 'export' };
