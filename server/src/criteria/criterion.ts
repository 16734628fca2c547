/** What a criterion is. Each one is written once, in a file of its own; everything that shows it is derived from that. */
import type { Check } from './vocabulary';

/** The version of the catalogue of criteria; it changes when a criterion's meaning does. */
export const CATALOGUE_VERSION = 2;

/** The lifecycle stages, in order. */
export const STAGES = ['design', 'data', 'evaluation', 'validity', 'governance'] as const;
/** A lifecycle stage. */
export type StageId = (typeof STAGES)[number];

/** The mean of a stage over the 56 audited benchmarks, in percent of its points (MedCheck, arXiv 2508.04325). */
export interface AuditedMean {
  percent: number;
  /** False where the paper gives only an approximate figure, in its summary. */
  stated: boolean;
}

/** The audited benchmarks' mean in each stage. */
export const AUDITED_MEANS: Readonly<Record<StageId, AuditedMean>> = {
  design: { percent: 75, stated: false },
  data: { percent: 60, stated: false },
  evaluation: { percent: 52.4, stated: true },
  validity: { percent: 60, stated: false },
  governance: { percent: 65, stated: false },
};

/** The modules beside the 46 criteria, shown on their own and never added to the total. */
export const MODULES = ['multimodal', 'readiness'] as const;
/** A module. */
export type ModuleId = (typeof MODULES)[number];

/** One part of the anchor for 2: its words beside its check. */
export interface Part {
  words: string;
  check: Check;
  /** The part is asked for only where this holds; where it does not, it counts neither for 2 nor for 1. */
  asked?: Check;
}

/** The anchor for 1, where it is not "at least one part". */
export interface Anchor {
  words: string;
  check: Check;
}

/** How the 56 audited benchmarks fare (MedCheck, arXiv 2508.04325). `derived`: computed from a rounded share. */
export interface Cohort {
  finding: string;
  count: number;
  of: number;
  share?: number;
  derived?: true;
}

/** A criterion as its file states it. */
export interface Criterion {
  id: string;
  /** The stage that it belongs to, or for a module's criterion the module. */
  stage: StageId | ModuleId;
  /** For a module's criterion: the stage from which on it is reported; `always` for one that is always reported. */
  reportedFrom?: StageId | 'always';
  title: string;
  question: string;
  why: string;
  /** The only places that the criterion may read. */
  keys: readonly string[];
  /** Those of `keys` that only qualify another part: a text or a waiver there earns nothing and waives nothing. */
  context?: readonly string[];
  full: readonly Part[];
  /** Texts (in lower case) that count as absent where they stand in place of one of the criterion's objects. */
  absentTexts?: readonly string[];
  partial?: Anchor;
  /** When the criterion does not apply. */
  notApplicable?: Anchor;
  /** False where an author may not take it out of the maximum. */
  waivable: boolean;
  cohort?: Cohort;
  /** Whether the number stands for this subject in the paper, or is this project's. */
  numbering?: 'published' | 'reconstructed';
  note?: string;
  /** How the project reads an anchor that leaves a choice open; shown on the criterion's page. */
  readings?: readonly string[];
  /** What is wrong at score 0, as one sentence. */
  unmet: string;
  /** YAML that scores 2; shown on the criterion's page and checked by the tests. */
  example: string;
}

/**
 * Defines a criterion.
 * @param criterion its definition; `waivable` is true unless it says otherwise.
 * @returns the criterion.
 */
export function defineCriterion(criterion: Omit<Criterion, 'waivable'> & { waivable?: false }): Criterion {
  return { ...criterion, waivable: criterion.waivable ?? true };
}

/**
 * Puts the words of one part of an anchor beside its check.
 * @param words the part as a phrase that can follow "For 2:".
 * @param check holds when the part is met.
 * @param asked where given, the part counts only when this holds.
 */
export function part(words: string, check: Check, asked?: Check): Part {
  return asked ? { words, check, asked } : { words, check };
}

/**
 * Whether an id or name is a stage.
 * @param value any text.
 */
export function isStage(value: unknown): value is StageId {
  return STAGES.includes(value as StageId);
}
