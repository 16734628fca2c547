/** Where a text goes that an author has written in place of an object. */

/**
 * The key of each such object that takes the text, by the object's pointer. null: nowhere, as the object counts as
 * filled by any key. An item of a list takes its text in its first key, as the reader does. A key is not here where the
 * text alone would earn what it does not earn in the object's place: nobody has said yet that it is an answer to that.
 */
const TEXT_KEYS: Readonly<Record<string, string | null>> = {
  '/purpose/clinical_need': 'statement',
  '/purpose/clinical_setting': 'care_setting',
  '/purpose/score_interpretation': 'supports',
  '/purpose/score_interpretation/floor': 'basis',
  '/purpose/score_interpretation/ceiling': 'basis',
  '/data/collection': 'sampling',
  '/data/population': 'target',
  '/data/privacy': 'deidentification',
  '/data/ethics': 'body',
  '/data/annotation': 'protocol',
  '/data/annotation/annotators': 'qualification',
  '/data/annotation/agreement': 'metric',
  '/data/review': 'procedure',
  '/data/review/reviewers': 'qualification',
  '/data/quality_control': 'checks',
  '/evaluation/harness': 'environment',
  '/evaluation/protocol': 'prompting',
  '/evaluation/protocol/decoding': null,
  '/evaluation/interaction': null,
  '/evaluation/judge': 'rubric',
  '/evaluation/judge/validation': 'against',
  '/evaluation/reasoning': 'method',
  '/evaluation/multimodal/conflict': 'expected_behaviour',
  '/evaluation/multimodal/missing_context': 'expected_behaviour',
  '/evaluation/multimodal/ablation': 'result',
  '/evaluation/multimodal/substitution': 'expected_behaviour',
  '/evaluation/multimodal/uncertainty': 'expected_behaviour',
  '/validity/content': 'argument',
  '/validity/construct': 'argument',
  '/validity/discrimination': 'analysis',
  '/validity/statistics/confidence_intervals': 'method',
  '/validity/statistics/significance_test': 'method',
  '/validity/external': 'plan',
  '/validity/external/human_baseline': 'qualification',
  '/validity/external/clinical_correlation': 'outcome',
  '/governance/availability/data': 'procedure',
  '/governance/license': 'data',
  '/governance/license/data': 'name',
  '/governance/license/code': 'name',
  '/governance/versioning': 'scheme',
  '/governance/maintenance': 'owner',
  '/governance/feedback': 'contact',
  '/readiness/human_oversight': 'action',
  '/readiness/monitoring': 'measure',
};

/** The key of an object that takes a number written in the object's place. */
const NUMBER_KEYS: Readonly<Record<string, string>> = {
  '/purpose/score_interpretation/floor': 'value',
  '/purpose/score_interpretation/ceiling': 'value',
  '/data/annotation/annotators': 'count',
  '/data/annotation/agreement': 'value',
  '/data/review/reviewers': 'count',
};

/** The author's own key, for objects without one for a text. */
const OWN_KEY = 'x_text';

/** The objects that the table names. @public for its test */
export const TEXT_KEY_POINTERS: readonly string[] = Object.keys(TEXT_KEYS);

/**
 * The key of an object that takes a text written in the object's place.
 * @param pointer the object's pointer in a definition; not of a list item.
 * @returns null where the text is better left as it is.
 */
export function textKeyAt(pointer: string): string | null {
  const key = TEXT_KEYS[pointer];
  return key === undefined ? OWN_KEY : key;
}

/**
 * The key of an object that takes a number written in the object's place.
 * @param pointer the object's pointer in a definition.
 * @returns undefined where the number is better left as it is.
 */
export function numberKeyAt(pointer: string): string | undefined {
  return NUMBER_KEYS[pointer];
}
