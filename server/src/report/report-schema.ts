/** The JSON report's shape, as JSON Schema. Further keys may be added to any object; those named here stay. */
import { CRITERION_IDS } from '../formats/definition/schema';

type JsonSchema = Record<string, unknown>;

const STAGE_IDS = ['design', 'data', 'evaluation', 'validity', 'governance'];
const MODULE_IDS = ['multimodal', 'readiness'];

const text = (description: string): JsonSchema => ({ type: 'string', description });
const textOrNull = (description: string): JsonSchema => ({ type: ['string', 'null'], description });
const count = (description: string): JsonSchema => ({ type: 'integer', minimum: 0, description });
const yesNo = (description: string): JsonSchema => ({ type: 'boolean', description });
const listOf = (description: string, items: JsonSchema): JsonSchema => ({ type: 'array', description, items });

const percent = (description: string): JsonSchema => ({
  type: ['number', 'null'],
  minimum: 0,
  maximum: 100,
  description,
});

const oneOf = (description: string, ...values: (string | number | null)[]): JsonSchema => ({
  enum: values,
  description,
});

/** An object of which every key of `properties` is required. Reports of earlier versions lack those of `optional`. */
const complete = (
  description: string,
  properties: Record<string, JsonSchema>,
  optional: Record<string, JsonSchema> = {},
): JsonSchema => ({
  type: 'object',
  description,
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
});

const position = (description: string): JsonSchema =>
  complete(description, {
    line: count('The line, from 0.'),
    character: count('The UTF-16 code unit in the line, from 0.'),
  });

const range: JsonSchema = complete('A stretch of text.', {
  start: position('Its first character.'),
  end: position('Behind its last character.'),
});

const tally = {
  points: count('The points reached: 2 for each criterion that is met, 1 for each that is partly met.'),
  max: count('The points that could be reached: 2 for each criterion that applies.'),
  met: count('How many criteria are met.'),
  partial: count('How many are partly met.'),
  unmet: count('How many are not met.'),
  not_applicable: count('How many do not apply, or were waived.'),
};

const stage: JsonSchema = complete('One lifecycle stage.', {
  id: oneOf('The stage.', ...STAGE_IDS),
  ...tally,
});

const module: JsonSchema = complete('One module, which is not part of the score.', {
  id: oneOf('The module.', ...MODULE_IDS),
  applies: yesNo('Whether the module applies to the benchmark.'),
  points: count('The points reached.'),
  max: count('The points that could be reached.'),
});

const criterion: JsonSchema = {
  ...complete(
    'One criterion.',
    {
      id: oneOf('Its id.', ...CRITERION_IDS),
      score: oneOf('2 met, 1 partly met, 0 not met, null where it does not apply.', 0, 1, 2, null),
      status: oneOf('The score as a word.', 'met', 'partial', 'unmet', 'not_applicable'),
      evidence: oneOf(
        'How well it is backed: by text alone, by a reference, by a passage that was found, by a check of the data.',
        null,
        'stated',
        'referenced',
        'resolved',
        'verified',
      ),
      claimed: oneOf('The authors’ own score, null where they gave none.', null, 0, 1, 2),
      rests_on: listOf(
        'The places that the score rests on.',
        complete(
          'One place.',
          {
            path: textOrNull('The file, relative and with /; null for the file itself.'),
            pointer: text('A JSON pointer into that file.'),
            range,
          },
          { passage: textOrNull('What stands there, shortened, on one line; null where nothing does.') },
        ),
      ),
      missing: listOf('What is missing for 2.', text('One part.')),
      reason: oneOf(
        'Why it is below 2 in a foreign format: the format cannot say it, says nothing, or too little.',
        null,
        'no-slot',
        'empty',
        'weak',
      ),
    },
    {
      waived: textOrNull('The authors’ reason for taking it out of the maximum; null where they did not.'),
      lacking: count('How many places of the definition fall short of 2.'),
    },
  ),
  // a criterion belongs to a stage or to a module
  oneOf: [
    { required: ['stage'], properties: { stage: oneOf('Its stage.', ...STAGE_IDS) } },
    { required: ['module'], properties: { module: oneOf('Its module.', ...MODULE_IDS) } },
  ],
};

const diagnostic: JsonSchema = complete(
  'One finding.',
  {
    code: text('The criterion’s id, or the code of another finding.'),
    severity: oneOf('How serious it is.', 'error', 'warning', 'information', 'hint'),
    message: text('What is missing or wrong, in plain words.'),
    range,
    pointer: text('A JSON pointer to the place that the finding is about.'),
    related: listOf(
      'Other places that belong to it.',
      complete('One place.', {
        path: textOrNull('The file, relative and with /; null for the file itself.'),
        range,
        message: text('What is there.'),
      }),
    ),
    fixable: yesNo('Whether a quick fix is offered.'),
    suppressed: {
      ...complete('Why the finding is hidden; null where it is not.', { reason: text('The author’s reason.') }),
      type: ['object', 'null'],
    },
  },
  { baseline: { const: true, description: 'There where the baseline holds it; it is then not counted.' } },
);

const file: JsonSchema = complete(
  'One definition: a file, or one document of a YAML file.',
  {
    path: text('The file, relative and with /.'),
    document: count('The document in the file, from 0.'),
    format: text('The format that it was read as, such as medcheck or benchmarkcard.'),
    name: textOrNull('The benchmark’s name; null where it has none.'),
    stage: oneOf('How far the authors are.', ...STAGE_IDS),
    provisional: yesNo('True where the file has syntax errors, so that the score may be incomplete.'),
    score: complete('The total over the 46 criteria.', {
      ...tally,
      percent: percent('Points of the maximum; null where the maximum is 0.'),
    }),
    stages: { ...listOf('The five stages, in order.', stage), minItems: 5, maxItems: 5 },
    modules: listOf('The modules.', module),
    criteria: {
      ...listOf('All criteria, by id.', criterion),
      minItems: CRITERION_IDS.length,
      maxItems: CRITERION_IDS.length,
    },
    diagnostics: listOf('What was found.', diagnostic),
  },
  {
    expressible: {
      ...complete('Points out of what a foreign format can express; null for a definition.', {
        points: count('The points reached.'),
        max: count('The points that the format has a place for, over the criteria that apply.'),
      }),
      type: ['object', 'null'],
    },
  },
);

/** The JSON report of `medcheck lint --format json`, version 1, as JSON Schema draft-07. */
export const reportSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'medcheck-report-1',
  title: 'MedCheck report 1',
  ...complete('What MedCheck found in a set of files. Lines and characters count from 0.', {
    schema: { const: 'medcheck-report/1', description: 'The version of this shape. Keys may be added within it.' },
    tool: complete('What made the report.', {
      name: text('The program.'),
      version: text('Its version.'),
      catalogue: { type: ['string', 'integer'], description: 'The version of the criteria.' },
    }),
    files: listOf('One entry for each definition.', file),
    skipped: listOf(
      'Files that were not judged.',
      complete('One file.', {
        path: text('The file, relative and with /.'),
        reason: text('Why it was left out.'),
      }),
    ),
    summary: complete(
      'Over all files.',
      {
        files: count('How many definitions were judged.'),
        errors: count('How many errors, without suppressed ones.'),
        warnings: count('How many warnings.'),
        information: count('How many findings of information.'),
        hints: count('How many hints.'),
        suppressed: count('How many suppressed findings.'),
        mean_percent: percent('The mean of the totals; null where there is none.'),
      },
      { baseline: count('How many findings that the baseline holds.') },
    ),
  }),
};
