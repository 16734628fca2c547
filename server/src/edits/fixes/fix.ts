/** What a quick fix is. */
import type { Edit } from '../plan';

/**
 * What a fix does. Those of the second line may change a score, as they take up what the author has written; all others
 * insert placeholders or move text, and raise none.
 */
export type FixKind =
  | (
      | 'add'
      | 'wrap'
      | 'define'
      | 'own-key'
      | 'stage'
      | 'self-assessment'
      | 'waive'
      | 'reason'
      | 'suppress'
      | 'unsuppress'
    )
  | ('did-you-mean' | 'normalise' | 'quote' | 'canary');

/** A quick fix of a finding: edits of the document that holds it. */
export interface Fix {
  kind: FixKind;
  /** Names the fix among those of its finding: the kind, or the kind with what it writes. */
  id: string;
  /** What the editor shows. */
  title: string;
  edits: readonly Edit[];
  /** The one that most authors want. */
  preferred?: true;
  /** Changes nothing that a reader of the file would notice: it may run on save. */
  safe?: true;
}
