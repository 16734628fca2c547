/** Turns assessments into findings: which are reported depends on how far the authors say they are. */
import { type StageId, STAGES, isStage } from '../criteria/criterion';
import { type Finding, type Model, type Place, type Severity, placeOf } from '../formats/model';
import { counted, listed, quoted } from '../formats/words';
import type { Assessment } from './assess';
import type { LaterStages } from './config';

/** The stage that findings are gated by, and how it came about. */
export interface StageState {
  stage: StageId;
  /** Whether the definition (or the command line) says so itself. */
  stated: boolean;
}

/** A finding of a criterion, with what gating knows of it. */
export interface GatedFinding extends Finding {
  /** The stage or module for severity settings. */
  group?: string;
  /** For the finding of a stage: the criteria that it stands for. */
  covers?: string[];
}

/** The titles of the stages. */
export const STAGE_TITLES: Record<StageId, string> = {
  design: 'Design & Conceptualization',
  data: 'Dataset Construction & Management',
  evaluation: 'Technical Implementation & Evaluation Methodology',
  validity: 'Benchmark Validity & Performance Verification',
  governance: 'Documentation, Openness & Governance',
};

/** Where the finding of a stage that is not started stands. */
const STAGE_BLOCKS: Record<StageId, string> = {
  design: '/purpose',
  data: '/data',
  evaluation: '/evaluation',
  validity: '/validity',
  governance: '/governance',
};

/** A stage counts as started once this many of its criteria score above 0. */
const STARTED = 3;

/**
 * The stage that a definition is judged at.
 * @param model the model.
 * @param override the stage that a command line option sets.
 */
export function stageOf(model: Model, override?: StageId): StageState {
  if (override) return { stage: override, stated: true };
  const { stage, status } = model.data;
  if (isStage(stage)) return { stage, stated: true };
  const finished = model.format !== 'medcheck' || ['released', 'deprecated', 'retired'].includes(status as string);
  return { stage: finished ? 'governance' : 'design', stated: finished };
}

/**
 * Findings about the stage and status themselves.
 * @param model the model.
 * @param state the stage in force.
 */
export function statusFindings(model: Model, state: StageState): Finding[] {
  const findings: Finding[] = [];
  const { status, stage } = model.data;
  if (!state.stated) {
    const message = `No stage is stated, so only the design stage is judged. Say how far the work is: stage: ${listed(STAGES, 'or')}.`;
    findings.push({ code: 'stage-status', severity: 'hint', message, place: placeOf(model, '/medcheck') });
  }
  if (status === 'released' && isStage(stage) && stage !== 'governance') {
    const message = `A released benchmark has passed every stage, but the stage here is ${quoted(stage)}. Write stage: governance.`;
    findings.push({ code: 'stage-status', severity: 'warning', message, place: placeOf(model, '/stage') });
  }
  return findings;
}

/**
 * The criteria of a stage of which the definition says nothing. What a foreign format cannot say is not among them.
 * @param assessments the assessments.
 * @param stage the stage.
 */
export function silentCriteria(assessments: readonly Assessment[], stage: StageId): Assessment[] {
  return assessments.filter((a) => a.criterion.stage === stage && isOpen(a) && !a.started && a.reason !== 'no-slot');
}

/**
 * The findings of the criteria, as far as the stage lets them through.
 * @param assessments one for each criterion, in order of id.
 * @param model the model.
 * @param state the stage in force.
 * @param later what to say of the stages that are not reached.
 */
export function gate(
  assessments: readonly Assessment[],
  model: Model,
  state: StageState,
  later: LaterStages,
): GatedFinding[] {
  const findings: GatedFinding[] = [];
  const reached = STAGES.slice(0, STAGES.indexOf(state.stage) + 1);
  const open = assessments.filter(isOpen);
  for (const stage of reached) {
    const own = assessments.filter((a) => a.criterion.stage === stage);
    const applicable = own.filter((a) => a.score !== null);
    const positive = applicable.filter((a) => a.score !== 0);
    if (positive.length < Math.min(STARTED, applicable.length)) {
      const grouped = silentCriteria(own, stage);
      if (grouped.length > 0) findings.push(notStarted(stage, grouped, model));
      findings.push(...own.filter((a) => isOpen(a) && a.started).map((a) => criterionFinding(a, model)));
    } else findings.push(...own.filter(isOpen).map((a) => criterionFinding(a, model)));
  }
  const isReached = (a: Assessment): boolean => {
    const from = reportedFrom(a);
    return from === 'always' || reached.includes(from);
  };
  findings.push(...open.filter((a) => a.criterion.reportedFrom && isReached(a)).map((a) => criterionFinding(a, model)));
  const waiting = open.filter((a) => !isReached(a));
  if (later === 'full') {
    findings.push(...waiting.map((a) => ({ ...criterionFinding(a, model), severity: 'hint' as const })));
  } else if (later === 'summary' && waiting.length > 0) {
    findings.push(laterFinding(state.stage, waiting, model));
  }
  return model.slots ? mergeNoSlot(findings, assessments, model) : findings;
}

function isOpen(a: Assessment): boolean {
  return a.score === 0 || a.score === 1;
}

function reportedFrom(a: Assessment): StageId | 'always' {
  return a.criterion.reportedFrom ?? (a.criterion.stage as StageId);
}

function severityOf(a: Assessment): Severity {
  const inModule = a.criterion.reportedFrom !== undefined;
  return a.score === 0 && !inModule ? 'warning' : 'information';
}

/** The findings of assessments that fall short somewhere. An assessment stays the same object while nothing changes in it. */
const FINDINGS = new WeakMap<Assessment, GatedFinding>();

function criterionFinding(a: Assessment, model: Model): GatedFinding {
  const known = FINDINGS.get(a);
  if (known) return known;
  const finding = findingOf(a, model);
  // (what falls short as a whole is shown where the model says)
  if (a.gaps.length > 0) FINDINGS.set(a, finding);
  return finding;
}

/** The finding of one criterion: what is missing, then what would make it 2. */
function findingOf(a: Assessment, model: Model): GatedFinding {
  const { criterion } = a;
  const first = a.score === 0 ? criterion.unmet : `${criterion.title}: partly met.`;
  const rest = a.missing.length > 0 ? ` For full marks: ${a.missing.join('; and ')}.` : '';
  const [place = placeOf(model, ''), ...others] = a.gaps;
  const related = others.map((other) => ({
    place: other,
    message: `${criterion.id} falls short here too.`,
    elsewhere: true as const,
  }));
  return {
    code: criterion.id,
    severity: severityOf(a),
    message: first + rest,
    place,
    group: criterion.stage,
    ...(related.length > 0 ? { related } : {}),
  };
}

/** The finding of a group of assessments: what it says, and of which of them, at which place. */
interface OfGroup {
  name: string;
  group: readonly Assessment[];
  place: Place;
  finding: GatedFinding;
}

/** The findings of groups, by the first assessment: one holds while all of them are the same objects. */
const OF_GROUPS = new WeakMap<Assessment, OfGroup>();

function groupFinding(
  name: string,
  group: readonly Assessment[],
  place: Place,
  make: () => GatedFinding,
): GatedFinding {
  const [first] = group;
  const known = first && OF_GROUPS.get(first);
  const isSame =
    known?.name === name &&
    known.place.source === place.source &&
    known.place.pointer === place.pointer &&
    known.group.length === group.length &&
    known.group.every((assessment, i) => assessment === group[i]);
  if (isSame) return known.finding;
  const finding = make();
  if (first) OF_GROUPS.set(first, { name, group, place, finding });
  return finding;
}

function notStarted(stage: StageId, grouped: readonly Assessment[], model: Model): GatedFinding {
  const place = placeOf(model, STAGE_BLOCKS[stage]);
  return groupFinding(`${stage} is not started`, grouped, place, () => notStartedAt(place, stage, grouped));
}

function notStartedAt(place: Place, stage: StageId, grouped: readonly Assessment[]): GatedFinding {
  const number = STAGES.indexOf(stage) + 1;
  const names = grouped.map((a) => a.criterion.id);
  return {
    code: `MCS${number}`,
    severity: 'warning',
    message: `Stage ${number}, ${STAGE_TITLES[stage]}, is not started: ${counted(grouped.length, 'criterion', 'criteria')} of it ${grouped.length === 1 ? 'says' : 'say'} nothing (${names.join(', ')}).`,
    place,
    group: stage,
    covers: names,
    related: grouped.map((a) => ({
      place,
      message: `${a.criterion.id} ${a.criterion.title}: ${a.criterion.question}`,
    })),
  };
}

function laterFinding(stage: StageId, waiting: readonly Assessment[], model: Model): GatedFinding {
  const place = placeOf(model, model.data['stage'] === undefined ? '' : '/stage');
  return groupFinding(`later than ${stage}`, waiting, place, () => laterFindingAt(place, stage, waiting));
}

function laterFindingAt(place: Place, stage: StageId, waiting: readonly Assessment[]): GatedFinding {
  const stages = STAGES.slice(STAGES.indexOf(stage) + 1);
  const inStages = waiting.filter((a) => a.criterion.reportedFrom === undefined).length;
  const names = listed(stages);
  return {
    code: 'later-stages',
    severity: 'hint',
    message: `${counted(inStages, 'criterion is', 'criteria are')} open in the later stages (${names}). They are reported once the definition says that it has reached them.`,
    place,
    covers: waiting.map((a) => a.criterion.id),
  };
}

/** In a foreign file, what the format cannot say is one information for the file. */
function mergeNoSlot(findings: GatedFinding[], assessments: readonly Assessment[], model: Model): GatedFinding[] {
  const silent = assessments.filter((a) => a.reason === 'no-slot' && a.score !== null).map((a) => a.criterion.id);
  if (silent.length === 0) return findings;
  const message =
    `This format has no place for ${counted(silent.length, 'criterion', 'criteria')} (${silent.join(', ')}). ` +
    'A definition that imports this file can state them.';
  const merged: GatedFinding = {
    code: 'no-slot',
    severity: 'information',
    message,
    place: placeOf(model, ''),
    covers: silent,
  };
  return [merged, ...findings.filter((finding) => !silent.includes(finding.code))];
}
