import { defineCriterion, part } from '../criterion';
import { at, type Check, every, no, some, type Value, yes } from '../vocabulary';

/** A modality that some source with a type provides. */
function hasSource(d: Value): Check {
  return (modality) => {
    const sources = d
      .at('/data/sources')
      .items()
      .filter((source) => source.get('modality').data === modality.data);
    const typed = sources.find((source) => source.get('type').present);
    if (typed) return yes(typed.pointer);
    const [untyped] = sources;
    if (!untyped) {
      const silent = d
        .at('/data/sources')
        .items()
        .find((source) => !source.get('modality').present);
      const mend = silent ? `${silent.pointer}/modality` : '/data/sources';
      return no({ pointer: modality.pointer, item: modality.text ?? '', lacks: 'a source', mend });
    }
    return no({ pointer: `${untyped.pointer}/type`, lacks: 'a source with a type', item: modality.text ?? '' });
  };
}

export const modalitySources = defineCriterion({
  id: 'MM01',
  stage: 'multimodal',
  reportedFrom: 'evaluation',
  title: 'Modalities and their sources',
  question: 'Does every listed modality have a source?',
  why: 'A modality without provenance cannot be audited at all.',
  keys: ['/modalities', '/data/sources'],
  full: [
    part('every value of modalities is the modality of a source that has a type', (d) =>
      at('/modalities', every(hasSource(d)))(d),
    ),
  ],
  partial: { words: 'some are', check: (d) => at('/modalities', some(hasSource(d)))(d) },
  unmet: 'No listed modality has a source with a type.',
  example: `
modalities: [text, image]
data:
  sources:
    - name: Referral letters of two clinics
      type: real_clinical
      modality: text
    - name: Photographs of the same lesions
      type: real_clinical
      modality: image
      terms:
        redistribution: items
`,
});
