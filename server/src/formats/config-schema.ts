/** The configuration file's shape, as JSON Schema. */
import type { Schema } from './definition/dsl';
import { CRITERION_IDS } from './definition/schema';

/** What a severity can be set for beside single criteria, with what it covers: stages, modules and other findings. */
const SEVERITY_GROUPS: Readonly<Record<string, string>> = {
  design: 'All criteria of the stage Design & Conceptualization (MC01 to MC12).',
  data: 'All criteria of the stage Dataset Construction & Management (MC13 to MC24).',
  evaluation: 'All criteria of the stage Technical Implementation & Evaluation Methodology (MC25 to MC32).',
  validity: 'All criteria of the stage Benchmark Validity & Performance Verification (MC33 to MC38).',
  governance: 'All criteria of the stage Documentation, Openness & Governance (MC39 to MC46).',
  multimodal: 'All criteria of the module for more than one kind of data (MM01 to MM06).',
  readiness: 'All criteria of the module on readiness for care (DR01 to DR06).',
};

/** The codes of findings that are no criteria, with what each one says. */
export const FINDING_CODES: Readonly<Record<string, string>> = {
  MCS1: 'The stage design is not started.',
  MCS2: 'The stage data is not started.',
  MCS3: 'The stage evaluation is not started.',
  MCS4: 'The stage validity is not started.',
  MCS5: 'The stage governance is not started.',
  syntax: 'The file cannot be read as YAML or JSON.',
  schema: 'A value has a wrong type, or is none of the allowed ones.',
  'unknown-key': 'A key that the format does not have.',
  'duplicate-key': 'A key that is there twice.',
  'yaml-ambiguous': 'A value that other YAML tools read differently.',
  overclaim: 'A self-assessment above the computed score.',
  underclaim: 'A self-assessment below the computed score.',
  'stage-status': 'The stage does not fit the status, or is not stated.',
  'later-stages': 'What the stages hold that are not reached yet.',
  'unused-suppression': 'A suppression that hides nothing.',
  'bad-suppression': 'A suppression or a waiver without a reason, or for something unknown.',
  'evidence-missing': 'A file or a passage that is named as evidence and not found.',
  'import-unread': 'An imported file that cannot be read.',
  'dangling-reference': 'A metric or task that is named and not defined.',
  consistency: 'Two statements that do not fit together.',
  claim: 'A sentence that reads a score as clearance for use.',
  'no-slot': 'Criteria that a foreign format cannot answer.',
  'too-large': 'A file above the size limit.',
  config: 'A mistake in the configuration file.',
};

const level = (description: string): Schema => ({ $ref: '#/definitions/level', description });

const severity = (description: string): Schema => ({
  $ref: '#/definitions/severity',
  description: `${description} A criterion or code wins over its stage or module. Scores do not change.`,
});

const globs = (description: string, ...examples: string[][]): Schema => ({
  type: 'array',
  description: `${description} Patterns are relative to the configuration file's folder.`,
  items: { type: 'string', description: 'A file name pattern, where * stands for any name and ** for any folders.' },
  examples,
});

/** The configuration file (`medcheck.config.yaml` or `.json`) as JSON Schema draft-07. */
export const configSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'medcheck-config-1.0',
  title: 'MedCheck configuration',
  description: 'Which files MedCheck reads, and how it shows what it finds.',
  type: 'object',
  properties: {
    $schema: {
      type: 'string',
      description: 'Where an editor finds the JSON Schema of this file. MedCheck does not read it.',
    },
    severity: severity('How loudly findings are shown.'),
    laterStages: {
      type: 'string',
      description: 'How much is said about stages that a definition has not reached.',
      enum: ['off', 'summary', 'full'],
      enumDescriptions: ['Nothing.', 'One hint for all of them.', 'Each criterion, as in a stage that is reached.'],
      default: 'summary',
    },
    exclude: globs('Files and folders that are never read.', ['archive/**', '*.draft.medcheck.yaml']),
    formats: {
      type: 'object',
      description:
        'Files that are judged whatever they are called and whatever they are about, and files that are not.',
      properties: {
        on: globs('Files to judge.', ['cards/*.json']),
        off: globs('Files not to judge.', ['docs/**/*.json']),
      },
      additionalProperties: false,
    },
    maxFileSize: {
      type: 'integer',
      description: 'The size in bytes above which a file is not read.',
      minimum: 1,
      maximum: 10485760,
      default: 2097152,
    },
    overrides: {
      type: 'array',
      description: 'Settings for some of the files. Where two fit a file, the later one wins.',
      items: {
        type: 'object',
        description: 'Settings for the files that fit a pattern.',
        properties: {
          files: globs('The files that this is for.', ['legacy/**']),
          severity: severity('How loudly findings in these files are shown.'),
          suppress: {
            type: 'array',
            description: 'Findings that are not shown in these files, each with the reason.',
            items: {
              type: 'object',
              description: 'One finding.',
              properties: {
                criterion: {
                  type: 'string',
                  description: 'The id of the criterion, or the code of another finding.',
                  examples: ['MC21', 'evidence-missing'],
                },
                reason: {
                  type: 'string',
                  description: 'Why it is hidden.',
                  examples: ['This card is kept for the record and is not maintained.'],
                },
              },
              required: ['criterion', 'reason'],
              additionalProperties: false,
            },
          },
        },
        required: ['files'],
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
  definitions: {
    severity: {
      type: 'object',
      description: 'How loudly findings are shown, for a criterion, a stage, a module or another finding.',
      properties: {
        ...Object.fromEntries(
          Object.entries({ ...SEVERITY_GROUPS, ...FINDING_CODES }).map(([id, covers]) => [id, level(covers)]),
        ),
        ...Object.fromEntries(CRITERION_IDS.map((id) => [id, level(`The criterion ${id}.`)])),
      },
      additionalProperties: false,
      examples: [{ MC09: 'off', validity: 'hint', 'evidence-missing': 'error' }],
    },
    level: {
      type: 'string',
      description: 'How loudly a finding is shown.',
      enum: ['off', 'hint', 'information', 'warning', 'error'],
      enumDescriptions: [
        'Not shown.',
        'Shown faintly.',
        'Shown as information.',
        'Shown as a warning.',
        'Shown as an error; the command line then ends with status 1.',
      ],
    },
  },
};
