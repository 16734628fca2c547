/** What the extension and the panel's script say to each other. */
import type { DocumentCoverage, WireRange } from '../../../server/src/protocol';

/** What the panel shows. */
export interface PanelState {
  /** The file's path, for a person. */
  file: string;
  documents: DocumentCoverage[];
  limits: string[];
}

/** The panel's words in the editor's language; {0} and {1} are filled in. */
export interface PanelWords {
  empty: string;
  newDefinition: string;
  total: string;
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
}

/** To the panel: its whole state. */
export interface ToPanel {
  state: PanelState | null;
  words: PanelWords;
}

/** To the extension. */
export type ToExtension =
  { type: 'ready' } | { type: 'reveal'; range: WireRange } | { type: 'explain'; id: string } | { type: 'new' };
