/** Fixes of findings on what is written: a misspelt key or value, an ambiguous scalar, a reference to nothing. */
import { STAGES, type StageId } from '../../criteria/criterion';
import type { Verdict } from '../../engine/check';
import { STAGE_TITLES } from '../../engine/gate';
import { metricIds } from '../../engine/consistency';
import type { Schema } from '../../formats/definition/dsl';
import { closest } from '../../formats/definition/read';
import { isObjectShape, resolved, schemaAt, typesOf } from '../../formats/definition/shape';
import { foldedName, quoted } from '../../formats/words';
import { type Found, type ScalarNode, find } from '../../syntax/node';
import { join, parentOf, segmentsOf } from '../../syntax/pointer';
import { Placeholder } from '../fragment';
import { type Plan, editsFor } from '../plan';
import { orderAt, placeholderFor, scaffoldAt } from '../scaffold';
import type { Fix } from './fix';

/** A fix before its edits are made. */
interface Draft extends Omit<Fix, 'edits'> {
  plans: readonly Plan[];
}

/**
 * The fixes of a finding that is about what is written, not about a criterion.
 * @param verdict the verdict on the document; of a definition in the native format.
 * @param code the finding's code.
 * @param pointer the finding's place.
 */
export function textFixes(verdict: Verdict, code: string, pointer: string): Fix[] {
  const found = find(verdict.document.root, pointer);
  return drafts(verdict, code, pointer, found).flatMap(({ plans, ...fix }) => {
    const edits = editsFor(verdict.document, plans);
    return edits && edits.length > 0 ? [{ ...fix, edits }] : [];
  });
}

function drafts(verdict: Verdict, code: string, pointer: string, found: Found | undefined): Draft[] {
  switch (code) {
    case 'unknown-key':
      return unknownKey(pointer);
    case 'schema':
      return wrong(verdict, pointer, found);
    case 'yaml-ambiguous':
      return ambiguous(pointer, found);
    case 'dangling-reference':
      return dangling(verdict, pointer, found);
    case 'stage-status':
      return stageStatus(verdict, pointer);
    case 'later-stages':
      return laterStages(verdict);
    case 'overclaim':
    case 'underclaim':
      return claimed(verdict, pointer);
    case 'bad-suppression':
      return reasonless(pointer, found);
    default:
      return [];
  }
}

function unknownKey(pointer: string): Draft[] {
  const key = segmentsOf(pointer).at(-1) ?? '';
  const parent = parentOf(pointer) ?? '';
  const guess = closest(key, orderAt(parent));
  const own = `x_${key.replace(/[^\p{L}\p{N}]+/gu, '_')}`;
  const rename = (name: string): Plan[] => [{ do: 'rename', pointer, name }];
  return [
    ...(guess
      ? [
          {
            kind: 'did-you-mean' as const,
            id: `did-you-mean ${guess}`,
            title: `Rename to ${quoted(guess)}`,
            plans: rename(guess),
            preferred: true as const,
          },
        ]
      : []),
    { kind: 'own-key', id: 'own-key', title: `Keep it as a key of your own: ${quoted(own)}`, plans: rename(own) },
  ];
}

function wrong(verdict: Verdict, pointer: string, found: Found | undefined): Draft[] {
  if (!found?.exact) return missing(verdict, pointer);
  const schema = scalarSchema(schemaAt(pointer));
  const { node } = found;
  if (pointer === '/medcheck') return [replacing(pointer, '1.0', 'normalise', 'Write "1.0"')];
  if (!schema || node.kind !== 'scalar' || node.value === null) return [];
  if (node.value === 'other') return otherDetail(verdict, pointer);
  const value = valueFor(schema, node);
  if (value === undefined) return [];
  const { kind, to } = value;
  const fix = replacing(pointer, to, kind, `Replace by ${typeof to === 'string' ? quoted(to) : to}`);
  return [kind === 'normalise' ? { ...fix, safe: true } : fix];
}

/** What a scalar at a place is read as: in place of a list's object it is the object's first key. */
function scalarSchema(schema: Schema | undefined): Schema | undefined {
  const first = schema && isObjectShape(schema) ? Object.values(schema.properties ?? {})[0] : undefined;
  return first ? resolved(first) : schema;
}

/** A key that the format requires. */
function missing({ model, document }: Verdict, pointer: string): Draft[] {
  const [key, ...rest] = segmentsOf(pointer);
  if (key === undefined || rest.length > 0 || model.data[key] !== undefined) return [];
  const value = key === 'medcheck' ? '1.0' : scaffoldAt(pointer);
  if (value === undefined || (document.root && document.root.kind !== 'map')) return [];
  const short = key === 'purpose' ? { capability: scaffoldAt('/purpose/capability') ?? '' } : value;
  const plans: Plan[] = [{ do: 'insert', pointer, value: short, order: orderAt('') }];
  return [{ kind: 'add', id: 'add', title: `Add ${quoted(key)}`, plans, preferred: true }];
}

function otherDetail({ model }: Verdict, pointer: string): Draft[] {
  // In a list of values the detail stands beside the list.
  const above = parentOf(pointer) ?? '';
  const object = /\/\d+$/.test(pointer) ? (parentOf(above) ?? '') : above;
  const at = join(object, 'detail');
  const schema = schemaAt(at);
  if (!schema || model.format !== 'medcheck') return [];
  const plans: Plan[] = [{ do: 'insert', pointer: at, value: placeholderFor(schema), order: orderAt(object) }];
  return [{ kind: 'add', id: 'add', title: 'Add "detail" beside it', plans, preferred: true }];
}

/** The value that was meant: the same in the format's spelling, or a similar word. */
function valueFor(
  schema: Schema,
  { value, source }: ScalarNode,
): { kind: 'normalise' | 'did-you-mean'; to: string | number | boolean } | undefined {
  const types = typesOf(schema);
  const values = schema.enum ?? schema.items?.enum ?? [];
  if (values.length > 0) {
    const written = foldedName(String(value));
    const same = values.find((candidate) => foldedName(candidate) === written);
    if (same !== undefined) return { kind: 'normalise', to: same };
    const guess = closest(String(value), values);
    return guess === undefined ? undefined : { kind: 'did-you-mean', to: guess };
  }
  if (types.includes('boolean') && /^(?:yes|true|on)$/i.test(source)) return { kind: 'normalise', to: true };
  if (types.includes('boolean') && /^(?:no|false|off)$/i.test(source)) return { kind: 'normalise', to: false };
  if (types.includes('string') || !types.some((type) => type === 'number' || type === 'integer')) return undefined;
  const number = numberIn(source, schema.maximum === 1);
  return number === undefined || (types.includes('integer') && !Number.isInteger(number))
    ? undefined
    : { kind: 'normalise', to: number };
}

/** `1,200` and `"0.82"` as numbers, and of a share `95%` and 95. Undefined where other words stand beside it. */
function numberIn(source: string, isShare: boolean): number | undefined {
  const [, digits = '', percent] =
    /^\s{0,9}(\d{1,3}(?:,\d{3}){1,4}|\d{1,15}(?:\.\d{1,15})?)\s?(%)?\s{0,9}$/.exec(source) ?? [];
  if (digits === '') return undefined;
  const number = Number(digits.replaceAll(',', ''));
  if (!isShare) return percent ? undefined : number;
  // Divided as text is: 0.07 times 100 is not 7 in binary fractions.
  return percent || number > 1 ? Number((number / 100).toPrecision(15)) : number;
}

function replacing(
  pointer: string,
  value: string | number | boolean,
  kind: 'normalise' | 'did-you-mean' | 'quote',
  title: string,
): Draft {
  return { kind, id: `${kind} ${value}`, title, plans: [{ do: 'replace', pointer, value }], preferred: true };
}

function ambiguous(pointer: string, found: Found | undefined): Draft[] {
  if (!found?.exact || found.node.kind !== 'scalar') return [];
  const safe = { preferred: true, safe: true } as const;
  if (pointer === '/medcheck') return [{ ...replacing(pointer, '1.0', 'quote', 'Write "1.0"'), ...safe }];
  const schema = schemaAt(pointer);
  const takesText = schema === undefined || typesOf(schema).includes('string');
  if (takesText)
    return [{ kind: 'quote', id: 'quote', title: 'Put it in quotes', plans: [{ do: 'quote', pointer }], ...safe }];
  return typeof found.node.value === 'number'
    ? [{ ...replacing(pointer, found.node.value, 'quote', 'Write it without the leading zero'), ...safe }]
    : [];
}

function dangling({ model }: Verdict, pointer: string, found: Found | undefined): Draft[] {
  if (found?.node.kind !== 'scalar' || typeof found.node.value !== 'string') return [];
  const id = found.node.value;
  const guess = closest(id, metricIds(model));
  const metric = scaffoldAt('/evaluation/metrics/0');
  const value = typeof metric === 'object' && metric !== null ? { ...metric, id } : { id };
  const plan: Plan = { do: 'append', pointer: '/evaluation/metrics', value, order: orderAt('/evaluation') };
  return [
    ...(guess ? [replacing(pointer, guess, 'did-you-mean', `Replace by ${quoted(guess)}`)] : []),
    {
      kind: 'define',
      id: 'define',
      title: `Define the metric ${quoted(id)}`,
      plans: [plan],
      ...(guess ? {} : { preferred: true as const }),
    },
  ];
}

function stageStatus(verdict: Verdict, pointer: string): Draft[] {
  if (pointer.endsWith('/planned')) return [];
  if (isStated(verdict)) return [stating(verdict, 'governance', true)];
  return STAGES.map((id) => stating(verdict, id, id === verdict.stage.stage));
}

function laterStages(verdict: Verdict): Draft[] {
  const next = STAGES[STAGES.indexOf(verdict.stage.stage) + 1];
  return next ? [stating(verdict, next, true)] : [];
}

function isStated({ document }: Verdict): boolean {
  const found = find(document.root, '/stage');
  return found?.exact === true && !(found.node.kind === 'scalar' && found.node.value === null);
}

/** Says how far the authors are; a stage scores nothing. */
function stating(verdict: Verdict, stage: StageId, preferred: boolean): Draft {
  const pointer = '/stage';
  const plan: Plan = isStated(verdict)
    ? { do: 'replace', pointer, value: stage }
    : { do: 'insert', pointer, value: stage, order: orderAt('') };
  const title = `State that the work is at the stage ${stage} (${STAGE_TITLES[stage]})`;
  return { kind: 'stage', id: `stage ${stage}`, title, plans: [plan], ...(preferred ? { preferred } : {}) };
}

function claimed({ assessments }: Verdict, pointer: string): Draft[] {
  const [, id] = segmentsOf(pointer);
  const score = assessments.find((a) => a.criterion.id === id)?.score;
  if (score === undefined || score === null) return [];
  const plans: Plan[] = [{ do: 'replace', pointer, value: score }];
  return [
    {
      kind: 'self-assessment',
      id: 'self-assessment',
      title: `Set the self-assessment to ${score}`,
      plans,
      preferred: true,
    },
  ];
}

/** A waiver or suppression in the data that gives no reason. */
function reasonless(pointer: string, found: Found | undefined): Draft[] {
  if (!found) return [];
  const at = pointer.endsWith('/not_applicable') ? pointer : join(pointer, 'reason');
  const isEntry = /^\/suppress\/\d+$/.test(pointer) && found.exact;
  if (!isEntry && (at !== pointer || !found.exact)) return [];
  const isEmpty = found.node.kind === 'scalar' && found.node.value === null;
  if (!isEntry && !isEmpty) return [];
  const reason = new Placeholder(isEntry ? 'why it is hidden' : 'why it does not apply to this benchmark');
  const plans: Plan[] = [{ do: 'insert', pointer: at, value: reason, order: orderAt(parentOf(at) ?? '') }];
  return [{ kind: 'reason', id: 'reason', title: 'Add a reason', plans, preferred: true }];
}
