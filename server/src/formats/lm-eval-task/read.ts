/** Reads tasks, groups and templates of the lm-evaluation-harness. */
import type { ParsedDocument } from '../../syntax/document';
import { type DataObject, isObject, toData } from '../../syntax/node';
import { join, segmentsOf } from '../../syntax/pointer';
import { type ForeignFile, ForeignReader, type Passage, objectOf } from '../foreign/reader';
import type { Field } from '../foreign/table';
import { idMaker } from '../foreign/values';
import { type Model, type Place, valueAt } from '../model';
import { dimensionOf } from '../prose';
import { quoted } from '../words';
import { METRICS, SLOTS, type SlotName, TABLE } from './table';

/**
 * Reads a file.
 * @param file the file, with what it includes.
 * @returns its model.
 */
export function readLmEvalTask(file: ForeignFile): Model {
  return new TaskReader(file).read();
}

/**
 * The templates that a task continues.
 * @param document the parsed task.
 * @returns the paths that `include` names, relative to the file.
 */
export function includesOf(document: ParsedDocument): string[] {
  const { include } = objectOf(toData(document.root));
  return (Array.isArray(include) ? include : [include]).filter((path) => typeof path === 'string');
}

/** What only a task has, and a group leaves to its tasks. */
const OF_TASKS: ReadonlySet<SlotName> = new Set([
  ...(['dataset', 'decontamination', 'testSplit', 'validationSplit', 'trainingSplit'] as const),
  ...(['prompt', 'description', 'generation', 'repeats', 'outputType', 'metrics'] as const),
]);

/** The splits, by the key that names them; the split that is tested on is a test split, whatever it is called. */
const SPLITS = [
  ['testSplit', 'test'],
  ['validationSplit', 'development'],
  ['trainingSplit', 'train'],
] as const;

class TaskReader extends ForeignReader<SlotName> {
  private readonly own: DataObject;
  private readonly isGroup: boolean;
  /** Whether it continues a file that is not read, so that what it does not say may stand there. */
  private readonly isCut: boolean;

  constructor(file: ForeignFile) {
    super(file, TABLE);
    this.own = objectOf(this.dataOf(null));
    this.isGroup = 'group' in this.own;
    const named = [file.document, ...file.included.values()].reduce((sum, one) => sum + includesOf(one).length, 0);
    this.isCut = named > file.included.size;
    if (!this.isCut) return;
    const [include = ''] = includesOf(file.document);
    this.model.findings.push({
      code: 'import-unread',
      severity: 'information',
      message: `Not all of what this file includes is read (${quoted(include)}), so what it leaves to that is not judged.`,
      place: { source: null, pointer: '/include' },
    });
  }

  /** A key of the file itself counts, else that of the first included file that has it. */
  protected override locate(slot: SlotName): readonly Place[] {
    const pattern = slot === 'name' && this.isGroup ? '/group' : SLOTS[slot];
    const [key = ''] = segmentsOf(pattern);
    const sources = [null, ...this.file.included.keys()];
    const holder = sources.find((source) => Object.hasOwn(objectOf(this.dataOf(source)), key));
    return holder === undefined ? [] : this.pointersIn(holder, pattern);
  }

  protected override expectedAt(slot: SlotName): string {
    const pointer = super.expectedAt(slot);
    // A template has no name of its own.
    return pointer !== SLOTS.name || 'task' in this.own ? pointer : '';
  }

  protected override isUnknown(slot: SlotName): boolean {
    return (this.isGroup && OF_TASKS.has(slot)) || (this.isCut && this.placesOf(slot).length === 0);
  }

  /** A check that is switched on says something. */
  protected override isFilled(slot: SlotName): boolean {
    if (slot !== 'decontamination') return super.isFilled(slot);
    return this.valuesOf(slot).some(({ value }) => value === true);
  }

  protected override carryOwn({ from, fills }: Field<SlotName>, passages: readonly Passage[]): void {
    const [first] = passages;
    const [value] = this.valuesOf(from);
    switch (from) {
      case 'name':
        return first && this.put(fills, first.text, first.place);
      case 'visual':
        return value && ['image', 'text'].forEach((modality, i) => this.put(join(fills, i), modality, value.place));
      case 'dataset':
        return first && this.source(fills, first);
      case 'testSplit':
        return this.putSplits(
          SPLITS.flatMap(([slot, role]) => this.textsOf(slot).map(({ text, place }) => ({ name: text, role, place }))),
        );
      case 'metrics':
        return this.metrics(fills);
      case 'subtasks':
        return this.tasks(fills);
      case 'prompt':
        return [...this.textsOf('description'), ...passages].forEach(({ text, place }, i) =>
          this.put(join(fills, i), text, place),
        );
      case 'shots':
        return typeof value?.value === 'number'
          ? this.put(fills, `${value.value} examples before each item`, value.place)
          : undefined;
      case 'generation':
        return this.decoding(fills);
      case 'repeats':
        return Number.isInteger(value?.value) && value ? this.put(fills, value.value, value.place) : undefined;
      default:
        return this.harness(fills);
    }
  }

  private source(fills: string, { text, place }: Passage): void {
    this.put(join(fills, 'name'), text, place);
    // A loader of local files, such as `json`, is no data set on the Hub.
    if (/^[\w.-]+\/[\w.-]+$/.test(text)) this.put(join(fills, 'platform'), 'Hugging Face Hub', place);
    const [revision] = this.textsOf('revision');
    if (revision) this.put(join(fills, 'version'), revision.text, revision.place);
  }

  /** The metrics of a task, or those that a group averages. */
  private named(): Passage[] {
    const own = this.textsOf('metrics');
    return own.length > 0 ? own : this.textsOf('groupMetrics');
  }

  private metrics(fills: string): void {
    const idOf = idMaker();
    this.named().forEach(({ text, place }, i) => {
      const into = join(fills, i);
      const known = metricOf(text);
      const dimension = known ? known.dimension : dimensionOf(text.replaceAll('_', ' '));
      this.put(join(into, 'id'), idOf(text), place);
      this.put(join(into, 'name'), text, place);
      if (dimension !== undefined) this.put(join(into, 'dimension'), dimension, place);
      if (known?.definition !== undefined) this.put(join(into, 'definition'), known.definition, place);
      const direction = place.pointer.replace(/\/metric$/, '/higher_is_better');
      const isHigher = valueAt(this.dataOf(place.source), segmentsOf(direction));
      if (typeof isHigher === 'boolean')
        this.put(join(into, 'higher_is_better'), isHigher, { ...place, pointer: direction });
    });
  }

  private tasks(fills: string): void {
    const idOf = idMaker();
    const [name] = this.textsOf('name');
    const listed = this.isGroup ? this.textsOf('subtasks') : name ? [name] : [];
    listed.forEach(({ text, place }, i) => {
      this.put(join(fills, i, 'id'), idOf(text), place);
      this.put(join(fills, i, 'name'), text, place);
    });
    if (this.isGroup) return;
    const [type] = this.textsOf('outputType');
    const place = type?.place ?? name?.place ?? this.namePlace;
    const into = join(fills, 0);
    if (type?.text === 'multiple_choice') this.put(join(into, 'type'), 'multiple_choice', place);
    const scorers = this.scorers(type?.text === 'multiple_choice');
    if (scorers.length > 0) this.put(join(into, 'scorer'), scorers, this.textsOf('metrics')[0]?.place ?? place);
  }

  /** How answers are scored, as far as the names of the metrics say it; nothing where one of them does not. */
  private scorers(isChoice: boolean): string[] {
    const found = this.textsOf('metrics').map(({ text }) => metricOf(text)?.scorer ?? (isChoice ? 'exact' : undefined));
    if (found.length === 0 && isChoice) return ['exact'];
    const known = found.filter((scorer) => scorer !== undefined);
    return known.length < found.length && !known.some((scorer) => scorer !== 'exact') ? [] : [...new Set(known)];
  }

  private decoding(fills: string): void {
    for (const { value, place } of this.valuesOf('generation')) {
      if (!isObject(value)) continue;
      for (const [key, setting] of Object.entries(value)) {
        const isSetting = typeof setting === 'number' || typeof setting === 'boolean';
        const name = key === 'max_gen_toks' ? 'max_tokens' : key;
        if (isSetting) this.put(join(fills, name), setting, { ...place, pointer: join(place.pointer, key) });
      }
    }
  }

  /** A task that has a name is run by it. */
  private harness(fills: string): void {
    const [name] = this.textsOf('name');
    if (!name) return;
    this.put(join(fills, 'framework'), 'lm-evaluation-harness', name.place);
    this.put(join(fills, 'command'), `lm_eval --tasks ${name.text}`, name.place);
  }
}

function metricOf(name: string): (typeof METRICS)[string] | undefined {
  return Object.hasOwn(METRICS, name) ? METRICS[name] : undefined;
}
