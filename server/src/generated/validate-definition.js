/* eslint-disable */
'use strict';
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'medcheck-definition-1.0',
  type: 'object',
  required: ['medcheck', 'name', 'purpose'],
  properties: {
    medcheck: { $ref: '#/definitions/shared_0' },
    imports: { $ref: '#/definitions/shared_1' },
    name: { $ref: '#/definitions/shared_0' },
    abbreviation: { $ref: '#/definitions/shared_0' },
    version: { $ref: '#/definitions/shared_0' },
    description: { $ref: '#/definitions/shared_0' },
    homepage: { $ref: '#/definitions/shared_0' },
    status: { type: 'string', enum: ['draft', 'released', 'deprecated', 'retired'] },
    stage: { type: 'string', enum: ['design', 'data', 'evaluation', 'validity', 'governance'] },
    languages: { $ref: '#/definitions/shared_1' },
    modalities: {
      type: ['array', 'string', 'object'],
      items: { $ref: '#/definitions/shared_2' },
      if: { $ref: '#/definitions/shared_3' },
      then: { $ref: '#/definitions/shared_4' },
      properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
      not: { $ref: '#/definitions/shared_6' },
    },
    detail: { $ref: '#/definitions/shared_0' },
    authors: {
      type: ['array', 'string'],
      items: {
        type: ['object', 'string'],
        properties: {
          name: { $ref: '#/definitions/shared_0' },
          affiliation: { $ref: '#/definitions/shared_0' },
          orcid: { $ref: '#/definitions/shared_0' },
          role: { $ref: '#/definitions/shared_0' },
          evidence: { $ref: '#/definitions/shared_8' },
        },
        patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
        additionalProperties: false,
      },
    },
    references: { $ref: '#/definitions/shared_8' },
    purpose: {
      type: 'object',
      properties: {
        capability: { $ref: '#/definitions/shared_10' },
        goals: { $ref: '#/definitions/shared_11' },
        clinical_need: {
          type: ['object', 'string'],
          properties: {
            statement: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        intended_users: {
          type: ['array', 'string', 'object'],
          items: {
            type: ['object', 'string'],
            properties: {
              user: { $ref: '#/definitions/shared_0' },
              use: { $ref: '#/definitions/shared_0' },
              evidence: { $ref: '#/definitions/shared_8' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
          },
          properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
          not: { $ref: '#/definitions/shared_6' },
        },
        clinical_setting: {
          type: ['object', 'string'],
          properties: {
            care_setting: { $ref: '#/definitions/shared_0' },
            specialties: { $ref: '#/definitions/shared_11' },
            workflow_step: { $ref: '#/definitions/shared_0' },
            regions: { $ref: '#/definitions/shared_11' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        related_benchmarks: {
          type: ['array', 'string', 'object'],
          items: {
            type: ['object', 'string'],
            properties: {
              name: { $ref: '#/definitions/shared_0' },
              difference: { $ref: '#/definitions/shared_0' },
              url: { $ref: '#/definitions/shared_0' },
              evidence: { $ref: '#/definitions/shared_8' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
          },
          properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
          not: { $ref: '#/definitions/shared_6' },
        },
        score_interpretation: {
          type: ['object', 'string'],
          properties: {
            supports: { $ref: '#/definitions/shared_0' },
            does_not_support: { $ref: '#/definitions/shared_0' },
            floor: { $ref: '#/definitions/shared_12' },
            ceiling: { $ref: '#/definitions/shared_12' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        out_of_scope: { $ref: '#/definitions/shared_11' },
        evidence: { $ref: '#/definitions/shared_8' },
        not_applicable: { $ref: '#/definitions/shared_5' },
      },
      patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
      additionalProperties: false,
    },
    experts: {
      type: ['array', 'string', 'object'],
      items: {
        type: ['object', 'string'],
        properties: {
          role: { $ref: '#/definitions/shared_0' },
          count: { $ref: '#/definitions/shared_14' },
          qualification: { $ref: '#/definitions/shared_0' },
          contributes: {
            type: ['array', 'string'],
            items: { type: 'string', enum: ['design', 'item_writing', 'annotation', 'review', 'validation', 'other'] },
            if: { $ref: '#/definitions/shared_3' },
            then: { enum: ['design', 'item_writing', 'annotation', 'review', 'validation', 'other'] },
          },
          independent: { $ref: '#/definitions/shared_15' },
          detail: { $ref: '#/definitions/shared_0' },
          evidence: { $ref: '#/definitions/shared_8' },
        },
        patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
        additionalProperties: false,
      },
      properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
      not: { $ref: '#/definitions/shared_6' },
    },
    grounding: {
      type: 'object',
      properties: {
        guidelines: {
          type: ['array', 'string', 'object'],
          items: {
            type: ['object', 'string'],
            properties: {
              name: { $ref: '#/definitions/shared_0' },
              issuer: { $ref: '#/definitions/shared_0' },
              year: { $ref: '#/definitions/shared_16' },
              url: { $ref: '#/definitions/shared_0' },
              evidence: { $ref: '#/definitions/shared_8' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
          },
          properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
          not: { $ref: '#/definitions/shared_6' },
        },
        literature: { $ref: '#/definitions/shared_17' },
        evidence: { $ref: '#/definitions/shared_8' },
        not_applicable: { $ref: '#/definitions/shared_5' },
      },
      patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
      additionalProperties: false,
    },
    standards: {
      type: ['array', 'string', 'object'],
      items: {
        type: ['object', 'string'],
        properties: {
          system: { $ref: '#/definitions/shared_0' },
          version: { $ref: '#/definitions/shared_0' },
          applied_to: { $ref: '#/definitions/shared_0' },
          url: { $ref: '#/definitions/shared_0' },
          evidence: { $ref: '#/definitions/shared_8' },
        },
        patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
        additionalProperties: false,
      },
      properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
      not: { $ref: '#/definitions/shared_6' },
    },
    coverage: {
      type: 'object',
      properties: {
        specialties: { $ref: '#/definitions/shared_11' },
        skills: { $ref: '#/definitions/shared_11' },
        conditions: { $ref: '#/definitions/shared_11' },
        distribution: {
          type: ['array', 'string', 'object'],
          items: {
            type: ['object', 'string'],
            properties: {
              name: { $ref: '#/definitions/shared_0' },
              items: { $ref: '#/definitions/shared_19' },
              evidence: { $ref: '#/definitions/shared_8' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
          },
          properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
          not: { $ref: '#/definitions/shared_6' },
        },
        evidence: { $ref: '#/definitions/shared_8' },
        not_applicable: { $ref: '#/definitions/shared_5' },
      },
      patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
      additionalProperties: false,
    },
    tasks: {
      type: ['array', 'string', 'object'],
      items: {
        type: ['object', 'string'],
        properties: {
          id: { $ref: '#/definitions/shared_0' },
          name: { $ref: '#/definitions/shared_0' },
          type: {
            type: 'string',
            enum: [
              'multiple_choice',
              'closed_qa',
              'open_qa',
              'visual_qa',
              'diagnosis',
              'triage',
              'treatment',
              'prognosis',
              'classification',
              'entailment',
              'summarization',
              'simplification',
              'extraction',
              'coding',
              'calculation',
              'report_generation',
              'error_detection',
              'fact_checking',
              'trial_matching',
              'dialogue',
              'retrieval',
              'agent',
              'image_interpretation',
              'segmentation',
              'detection',
              'other',
            ],
          },
          clinical_activity: { $ref: '#/definitions/shared_0' },
          input: { $ref: '#/definitions/shared_0' },
          output: { $ref: '#/definitions/shared_0' },
          metrics: { $ref: '#/definitions/shared_1' },
          modalities: {
            type: ['array', 'string'],
            items: { $ref: '#/definitions/shared_2' },
            if: { $ref: '#/definitions/shared_3' },
            then: { $ref: '#/definitions/shared_4' },
          },
          scorer: {
            type: ['array', 'string'],
            items: {
              type: 'string',
              enum: [
                'exact',
                'numeric',
                'code',
                'end_state',
                'overlap',
                'embedding',
                'classifier',
                'rubric',
                'llm_judge',
                'human',
                'other',
              ],
            },
            if: { $ref: '#/definitions/shared_3' },
            then: {
              enum: [
                'exact',
                'numeric',
                'code',
                'end_state',
                'overlap',
                'embedding',
                'classifier',
                'rubric',
                'llm_judge',
                'human',
                'other',
              ],
            },
          },
          fidelity: {
            type: 'string',
            enum: [
              'exam',
              'vignette',
              'simulated',
              'standardized_patient',
              'real_record',
              'real_interaction',
              'prospective',
              'other',
            ],
          },
          items: { $ref: '#/definitions/shared_19' },
          detail: { $ref: '#/definitions/shared_0' },
          evidence: { $ref: '#/definitions/shared_8' },
        },
        patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
        additionalProperties: false,
      },
      properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
      not: { $ref: '#/definitions/shared_6' },
    },
    data: {
      type: 'object',
      properties: {
        size: {
          type: ['object', 'string'],
          properties: {
            items: { $ref: '#/definitions/shared_19' },
            patients: { $ref: '#/definitions/shared_19' },
            as_of: { $ref: '#/definitions/shared_16' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        sources: {
          type: ['array', 'string', 'object'],
          items: {
            type: ['object', 'string'],
            properties: {
              name: { $ref: '#/definitions/shared_0' },
              type: {
                type: 'string',
                enum: [
                  'real_clinical',
                  'claims',
                  'registry',
                  'clinical_trial',
                  'case_report',
                  'exam',
                  'expert_written',
                  'patient_authored',
                  'crowdsourced',
                  'textbook',
                  'literature',
                  'guideline',
                  'drug_label',
                  'knowledge_base',
                  'web',
                  'synthetic',
                  'simulated',
                  'derived',
                  'other',
                ],
              },
              platform: { $ref: '#/definitions/shared_0' },
              url: { $ref: '#/definitions/shared_0' },
              version: { $ref: '#/definitions/shared_0' },
              accessed: { $ref: '#/definitions/shared_16' },
              period: {
                type: ['object', 'string'],
                properties: {
                  from: { $ref: '#/definitions/shared_16' },
                  to: { $ref: '#/definitions/shared_16' },
                  evidence: { $ref: '#/definitions/shared_8' },
                },
                patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
                additionalProperties: false,
              },
              license: { $ref: '#/definitions/shared_20' },
              country: { $ref: '#/definitions/shared_0' },
              sites: {
                type: ['array', 'string', 'integer'],
                items: {
                  type: ['object', 'string'],
                  properties: {
                    name: { $ref: '#/definitions/shared_0' },
                    country: { $ref: '#/definitions/shared_0' },
                    items: { $ref: '#/definitions/shared_19' },
                    evidence: { $ref: '#/definitions/shared_8' },
                  },
                  patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
                  additionalProperties: false,
                },
                minimum: 0,
              },
              modality: { $ref: '#/definitions/shared_2' },
              format: { $ref: '#/definitions/shared_0' },
              generator: { $ref: '#/definitions/shared_0' },
              validation: { $ref: '#/definitions/shared_0' },
              derivation: { type: 'string', enum: ['manual', 'rule', 'other'] },
              terms: {
                type: ['object', 'string'],
                properties: {
                  redistribution: {
                    type: 'string',
                    enum: ['items', 'derived', 'ids_only', 'scripts_only', 'none', 'other'],
                  },
                  third_party_api: { type: 'string', enum: ['allowed', 'restricted', 'forbidden', 'other'] },
                  url: { $ref: '#/definitions/shared_0' },
                  detail: { $ref: '#/definitions/shared_0' },
                  evidence: { $ref: '#/definitions/shared_8' },
                },
                patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
                additionalProperties: false,
              },
              detail: { $ref: '#/definitions/shared_0' },
              evidence: { $ref: '#/definitions/shared_8' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
          },
          properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
          not: { $ref: '#/definitions/shared_6' },
        },
        translations: {
          type: ['array', 'string'],
          items: {
            type: ['object', 'string'],
            properties: {
              from: { $ref: '#/definitions/shared_0' },
              to: { $ref: '#/definitions/shared_0' },
              method: { type: 'string', enum: ['human', 'machine', 'machine_post_edited', 'other'] },
              validation: { $ref: '#/definitions/shared_0' },
              detail: { $ref: '#/definitions/shared_0' },
              evidence: { $ref: '#/definitions/shared_8' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
          },
        },
        collection: {
          type: ['object', 'string'],
          properties: {
            inclusion: { $ref: '#/definitions/shared_11' },
            exclusion: { $ref: '#/definitions/shared_11' },
            sampling: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        population: {
          type: ['object', 'string'],
          properties: {
            target: { $ref: '#/definitions/shared_0' },
            attributes: {
              type: ['array', 'string', 'object'],
              items: {
                type: ['object', 'string'],
                properties: {
                  name: { $ref: '#/definitions/shared_0' },
                  distribution: { $ref: '#/definitions/shared_0' },
                  evidence: { $ref: '#/definitions/shared_8' },
                },
                patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
                additionalProperties: false,
              },
              properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
              not: { $ref: '#/definitions/shared_6' },
            },
            comparison: { $ref: '#/definitions/shared_0' },
            known_gaps: { $ref: '#/definitions/shared_11' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        privacy: {
          type: ['object', 'string'],
          properties: {
            contains_personal_health_data: { $ref: '#/definitions/shared_15' },
            deidentification: { $ref: '#/definitions/shared_0' },
            regulations: { $ref: '#/definitions/shared_11' },
            rationale: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        ethics: {
          type: ['object', 'string'],
          properties: {
            review: { type: 'string', enum: ['approved', 'exempt', 'inherited', 'not_required', 'pending'] },
            body: { $ref: '#/definitions/shared_0' },
            reference: { $ref: '#/definitions/shared_0' },
            reason: { $ref: '#/definitions/shared_0' },
            consent: { type: 'string', enum: ['obtained', 'waived', 'broad', 'opt_out', 'not_applicable', 'other'] },
            legal_basis: { $ref: '#/definitions/shared_0' },
            data_use_agreement: { $ref: '#/definitions/shared_0' },
            detail: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        annotation: {
          type: ['object', 'string'],
          properties: {
            label_source: {
              type: 'string',
              enum: [
                'expert',
                'crowd',
                'exam_key',
                'record',
                'outcome',
                'calculated',
                'model',
                'model_then_expert',
                'other',
              ],
            },
            protocol: { $ref: '#/definitions/shared_0' },
            annotators: {
              type: ['object', 'string'],
              properties: {
                count: { $ref: '#/definitions/shared_14' },
                qualification: { $ref: '#/definitions/shared_0' },
                evidence: { $ref: '#/definitions/shared_8' },
                not_applicable: { $ref: '#/definitions/shared_5' },
              },
              patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
              additionalProperties: false,
            },
            agreement: {
              type: ['object', 'string'],
              properties: {
                metric: { $ref: '#/definitions/shared_0' },
                value: { $ref: '#/definitions/shared_13' },
                items: { $ref: '#/definitions/shared_19' },
                evidence: { $ref: '#/definitions/shared_8' },
                not_applicable: { $ref: '#/definitions/shared_5' },
              },
              patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
              additionalProperties: false,
            },
            adjudication: { $ref: '#/definitions/shared_10' },
            detail: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        review: {
          type: ['object', 'string'],
          properties: {
            reviewers: {
              type: ['object', 'string'],
              properties: {
                count: { $ref: '#/definitions/shared_14' },
                qualification: { $ref: '#/definitions/shared_0' },
                independent: { $ref: '#/definitions/shared_15' },
                evidence: { $ref: '#/definitions/shared_8' },
                not_applicable: { $ref: '#/definitions/shared_5' },
              },
              patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
              additionalProperties: false,
            },
            share_reviewed: { $ref: '#/definitions/shared_21' },
            procedure: { $ref: '#/definitions/shared_0' },
            outcome: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        preprocessing: { $ref: '#/definitions/shared_11' },
        quality_control: {
          type: ['object', 'string'],
          properties: {
            checks: { $ref: '#/definitions/shared_11' },
            deduplication: { $ref: '#/definitions/shared_0' },
            error_rate: { $ref: '#/definitions/shared_21' },
            rejection_rate: { $ref: '#/definitions/shared_21' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        contamination: {
          type: ['object', 'string'],
          properties: {
            controls: {
              type: ['array', 'string', 'object'],
              items: {
                type: ['object', 'string'],
                properties: {
                  type: {
                    type: 'string',
                    enum: [
                      'canary',
                      'gated_access',
                      'held_out',
                      'private_labels',
                      'temporal_cutoff',
                      'encryption',
                      'dynamic_items',
                      'newly_written',
                      'paraphrase',
                      'no_training_clause',
                      'other',
                    ],
                  },
                  detail: { $ref: '#/definitions/shared_0' },
                  value: { $ref: '#/definitions/shared_0' },
                  evidence: { $ref: '#/definitions/shared_8' },
                },
                patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
                additionalProperties: false,
                if: { $ref: '#/definitions/shared_3' },
                then: { $ref: '#/definitions/shared_22' },
              },
              if: { $ref: '#/definitions/shared_3' },
              then: { $ref: '#/definitions/shared_22' },
              properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
              not: { $ref: '#/definitions/shared_6' },
            },
            checks: {
              type: ['array', 'string', 'object'],
              items: {
                type: ['object', 'string'],
                properties: {
                  method: {
                    type: 'string',
                    enum: [
                      'ngram_overlap',
                      'embedding_similarity',
                      'membership_inference',
                      'completion_probe',
                      'canary_probe',
                      'perplexity',
                      'cutoff_comparison',
                      'web_search',
                      'other',
                    ],
                  },
                  corpus: { $ref: '#/definitions/shared_0' },
                  result: { $ref: '#/definitions/shared_0' },
                  date: { $ref: '#/definitions/shared_16' },
                  detail: { $ref: '#/definitions/shared_0' },
                  evidence: { $ref: '#/definitions/shared_8' },
                },
                patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
                additionalProperties: false,
                if: { $ref: '#/definitions/shared_3' },
                then: { $ref: '#/definitions/shared_23' },
              },
              if: { $ref: '#/definitions/shared_3' },
              then: { $ref: '#/definitions/shared_23' },
              properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
              not: { $ref: '#/definitions/shared_6' },
            },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        splits: {
          type: ['array', 'string', 'object'],
          items: {
            type: ['object', 'string'],
            properties: {
              name: { $ref: '#/definitions/shared_0' },
              role: { type: 'string', enum: ['train', 'development', 'test', 'held_out'] },
              items: { $ref: '#/definitions/shared_19' },
              groups: { $ref: '#/definitions/shared_19' },
              files: { $ref: '#/definitions/shared_1' },
              public: { $ref: '#/definitions/shared_15' },
              evidence: { $ref: '#/definitions/shared_8' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
          },
          properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
          not: { $ref: '#/definitions/shared_6' },
        },
        grouping_unit: { type: 'string', enum: ['item', 'patient', 'document', 'site', 'time', 'template', 'other'] },
        detail: { $ref: '#/definitions/shared_0' },
        evidence: { $ref: '#/definitions/shared_8' },
        not_applicable: { $ref: '#/definitions/shared_5' },
      },
      patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
      additionalProperties: false,
    },
    evaluation: {
      type: 'object',
      properties: {
        harness: {
          type: ['object', 'string'],
          properties: {
            framework: { $ref: '#/definitions/shared_0' },
            repository: { $ref: '#/definitions/shared_0' },
            version: { $ref: '#/definitions/shared_0' },
            commit: { $ref: '#/definitions/shared_0' },
            environment: { $ref: '#/definitions/shared_0' },
            command: { $ref: '#/definitions/shared_0' },
            seed: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
            planned: { $ref: '#/definitions/shared_24' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        protocol: {
          type: ['object', 'string'],
          properties: {
            prompting: { $ref: '#/definitions/shared_0' },
            prompts: { $ref: '#/definitions/shared_1' },
            decoding: {
              type: ['object', 'string'],
              properties: {
                temperature: { $ref: '#/definitions/shared_13' },
                max_tokens: { $ref: '#/definitions/shared_14' },
                evidence: { $ref: '#/definitions/shared_8' },
                not_applicable: { $ref: '#/definitions/shared_5' },
                planned: { $ref: '#/definitions/shared_24' },
              },
              patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
              additionalProperties: true,
            },
            runs: { $ref: '#/definitions/shared_14' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
            planned: { $ref: '#/definitions/shared_24' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        interaction: {
          type: ['object', 'string'],
          properties: {
            counterpart: { type: 'string', enum: ['none', 'scripted', 'llm', 'actor', 'patient', 'other'] },
            model: { $ref: '#/definitions/shared_0' },
            version: { $ref: '#/definitions/shared_0' },
            validation: { $ref: '#/definitions/shared_0' },
            max_turns: { $ref: '#/definitions/shared_14' },
            tools: {
              type: ['array', 'string', 'object'],
              items: {
                type: ['object', 'string'],
                properties: {
                  name: { $ref: '#/definitions/shared_0' },
                  effect: { type: 'string', enum: ['read', 'write', 'other'] },
                  simulated: { $ref: '#/definitions/shared_15' },
                  detail: { $ref: '#/definitions/shared_0' },
                  evidence: { $ref: '#/definitions/shared_8' },
                  planned: { $ref: '#/definitions/shared_24' },
                },
                patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
                additionalProperties: false,
              },
              properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
              not: { $ref: '#/definitions/shared_6' },
            },
            environment: { $ref: '#/definitions/shared_0' },
            end_state: { $ref: '#/definitions/shared_0' },
            detail: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
            planned: { $ref: '#/definitions/shared_24' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        metrics: {
          type: ['array', 'string', 'object'],
          items: {
            type: ['object', 'string'],
            properties: {
              id: { $ref: '#/definitions/shared_0' },
              name: { $ref: '#/definitions/shared_0' },
              dimension: {
                type: 'string',
                enum: [
                  'accuracy',
                  'completeness',
                  'safety',
                  'calibration',
                  'robustness',
                  'fairness',
                  'faithfulness',
                  'reasoning',
                  'communication',
                  'efficiency',
                  'task_success',
                  'other',
                ],
              },
              definition: { $ref: '#/definitions/shared_0' },
              range: { type: 'array', items: { $ref: '#/definitions/shared_13' }, minItems: 2, maxItems: 2 },
              higher_is_better: { $ref: '#/definitions/shared_15' },
              chance_level: { $ref: '#/definitions/shared_13' },
              detail: { $ref: '#/definitions/shared_0' },
              evidence: { $ref: '#/definitions/shared_8' },
              planned: { $ref: '#/definitions/shared_24' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
          },
          properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
          not: { $ref: '#/definitions/shared_6' },
        },
        judge: {
          type: ['object', 'string', 'array'],
          properties: {
            type: { $ref: '#/definitions/shared_25' },
            model: { $ref: '#/definitions/shared_0' },
            version: { $ref: '#/definitions/shared_0' },
            rubric: { $ref: '#/definitions/shared_0' },
            validation: {
              type: ['object', 'string'],
              properties: {
                against: { $ref: '#/definitions/shared_0' },
                against_role: { $ref: '#/definitions/shared_26' },
                metric: { $ref: '#/definitions/shared_0' },
                value: { $ref: '#/definitions/shared_13' },
                items: { $ref: '#/definitions/shared_19' },
                detail: { $ref: '#/definitions/shared_0' },
                evidence: { $ref: '#/definitions/shared_8' },
                not_applicable: { $ref: '#/definitions/shared_5' },
                planned: { $ref: '#/definitions/shared_24' },
              },
              patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
              additionalProperties: false,
            },
            detail: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
            planned: { $ref: '#/definitions/shared_24' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
          items: {
            type: ['object', 'string'],
            properties: {
              type: { $ref: '#/definitions/shared_25' },
              model: { $ref: '#/definitions/shared_0' },
              version: { $ref: '#/definitions/shared_0' },
              rubric: { $ref: '#/definitions/shared_0' },
              validation: {
                type: ['object', 'string'],
                properties: {
                  against: { $ref: '#/definitions/shared_0' },
                  against_role: { $ref: '#/definitions/shared_26' },
                  metric: { $ref: '#/definitions/shared_0' },
                  value: { $ref: '#/definitions/shared_13' },
                  items: { $ref: '#/definitions/shared_19' },
                  detail: { $ref: '#/definitions/shared_0' },
                  evidence: { $ref: '#/definitions/shared_8' },
                  planned: { $ref: '#/definitions/shared_24' },
                },
                patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
                additionalProperties: false,
              },
              detail: { $ref: '#/definitions/shared_0' },
              evidence: { $ref: '#/definitions/shared_8' },
              planned: { $ref: '#/definitions/shared_24' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
            if: { $ref: '#/definitions/shared_3' },
            then: { enum: ['llm', 'human', 'mixed', 'other'] },
          },
        },
        reasoning: {
          type: ['object', 'string'],
          properties: {
            method: { $ref: '#/definitions/shared_0' },
            metric: { $ref: '#/definitions/shared_0' },
            rubric: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
            planned: { $ref: '#/definitions/shared_24' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        robustness: {
          type: ['array', 'string', 'object'],
          items: {
            type: ['object', 'string'],
            properties: {
              perturbation: {
                type: 'string',
                enum: [
                  'paraphrase',
                  'typo',
                  'option_shuffle',
                  'distractor_replacement',
                  'noise',
                  'missing_information',
                  'irrelevant_information',
                  'abbreviation',
                  'negation',
                  'unit_change',
                  'drug_name_swap',
                  'demographic_swap',
                  'false_premise',
                  'user_pressure',
                  'lay_language',
                  'prompt_injection',
                  'adversarial',
                  'format_change',
                  'image_degradation',
                  'modality_removal',
                  'image_substitution',
                  'other',
                ],
              },
              method: { $ref: '#/definitions/shared_0' },
              metric: { $ref: '#/definitions/shared_0' },
              detail: { $ref: '#/definitions/shared_0' },
              evidence: { $ref: '#/definitions/shared_8' },
              planned: { $ref: '#/definitions/shared_24' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
            if: { $ref: '#/definitions/shared_3' },
            then: { $ref: '#/definitions/shared_27' },
          },
          if: { $ref: '#/definitions/shared_3' },
          then: { $ref: '#/definitions/shared_27' },
          properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
          not: { $ref: '#/definitions/shared_6' },
        },
        generalization: {
          type: ['array', 'string', 'object'],
          items: {
            type: ['object', 'string'],
            properties: {
              shift: {
                type: 'string',
                enum: ['site', 'time', 'population', 'language', 'device', 'specialty', 'other'],
              },
              design: { $ref: '#/definitions/shared_0' },
              metric: { $ref: '#/definitions/shared_0' },
              detail: { $ref: '#/definitions/shared_0' },
              evidence: { $ref: '#/definitions/shared_8' },
              planned: { $ref: '#/definitions/shared_24' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
            if: { $ref: '#/definitions/shared_3' },
            then: { $ref: '#/definitions/shared_28' },
          },
          if: { $ref: '#/definitions/shared_3' },
          then: { $ref: '#/definitions/shared_28' },
          properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
          not: { $ref: '#/definitions/shared_6' },
        },
        uncertainty: {
          type: ['object', 'string'],
          properties: {
            methods: {
              type: ['array', 'string', 'object'],
              items: {
                type: 'string',
                enum: [
                  'abstention',
                  'calibration',
                  'verbalized_confidence',
                  'selective_prediction',
                  'set_prediction',
                  'clarifying_question',
                  'self_consistency',
                  'other',
                ],
              },
              if: { $ref: '#/definitions/shared_3' },
              then: {
                enum: [
                  'abstention',
                  'calibration',
                  'verbalized_confidence',
                  'selective_prediction',
                  'set_prediction',
                  'clarifying_question',
                  'self_consistency',
                  'other',
                ],
              },
              properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
              not: { $ref: '#/definitions/shared_6' },
            },
            metrics: { $ref: '#/definitions/shared_11' },
            detail: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
            planned: { $ref: '#/definitions/shared_24' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        safety: {
          type: ['array', 'string', 'object'],
          items: {
            type: ['object', 'string'],
            properties: {
              hazard: {
                type: 'string',
                enum: [
                  'harmful_advice',
                  'missed_diagnosis',
                  'under_triage',
                  'over_treatment',
                  'dosing_error',
                  'drug_interaction',
                  'contraindication',
                  'hallucination',
                  'omission',
                  'crisis_response',
                  'delayed_escalation',
                  'privacy_leak',
                  'jailbreak',
                  'prompt_injection',
                  'unsafe_action',
                  'sycophancy',
                  'unnecessary_refusal',
                  'overconfidence',
                  'other',
                ],
              },
              test: { $ref: '#/definitions/shared_0' },
              metric: { $ref: '#/definitions/shared_0' },
              detail: { $ref: '#/definitions/shared_0' },
              evidence: { $ref: '#/definitions/shared_8' },
              planned: { $ref: '#/definitions/shared_24' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
            if: { $ref: '#/definitions/shared_3' },
            then: { $ref: '#/definitions/shared_29' },
          },
          if: { $ref: '#/definitions/shared_3' },
          then: { $ref: '#/definitions/shared_29' },
          properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
          not: { $ref: '#/definitions/shared_6' },
        },
        fairness: {
          type: ['array', 'string', 'object'],
          items: {
            type: ['object', 'string'],
            properties: {
              attribute: { $ref: '#/definitions/shared_0' },
              test: { $ref: '#/definitions/shared_0' },
              metric: { $ref: '#/definitions/shared_0' },
              evidence: { $ref: '#/definitions/shared_8' },
              planned: { $ref: '#/definitions/shared_24' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
          },
          properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
          not: { $ref: '#/definitions/shared_6' },
        },
        baselines: {
          type: ['array', 'string', 'object'],
          items: {
            type: ['object', 'string'],
            properties: {
              name: { $ref: '#/definitions/shared_0' },
              kind: {
                type: 'string',
                enum: [
                  'chance',
                  'random',
                  'majority',
                  'longest_option',
                  'question_only',
                  'text_only',
                  'image_only',
                  'do_nothing',
                  'human',
                  'model',
                  'other',
                ],
              },
              score: { $ref: '#/definitions/shared_13' },
              detail: { $ref: '#/definitions/shared_0' },
              evidence: { $ref: '#/definitions/shared_8' },
              planned: { $ref: '#/definitions/shared_24' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
          },
          properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
          not: { $ref: '#/definitions/shared_6' },
        },
        multimodal: {
          type: ['object', 'string'],
          properties: {
            conflict: { $ref: '#/definitions/shared_30' },
            missing_context: { $ref: '#/definitions/shared_30' },
            ablation: { $ref: '#/definitions/shared_30' },
            substitution: { $ref: '#/definitions/shared_30' },
            uncertainty: { $ref: '#/definitions/shared_30' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
            planned: { $ref: '#/definitions/shared_24' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        evidence: { $ref: '#/definitions/shared_8' },
        not_applicable: { $ref: '#/definitions/shared_5' },
        planned: { $ref: '#/definitions/shared_24' },
      },
      patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
      additionalProperties: false,
    },
    validity: {
      type: 'object',
      properties: {
        content: {
          type: ['object', 'string'],
          properties: {
            argument: { $ref: '#/definitions/shared_0' },
            method: {
              type: 'string',
              enum: ['expert_panel', 'content_validity_index', 'blueprint', 'curriculum_mapping', 'other'],
            },
            value: { $ref: '#/definitions/shared_13' },
            result: { $ref: '#/definitions/shared_0' },
            experts: { $ref: '#/definitions/shared_0' },
            detail: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
            planned: { $ref: '#/definitions/shared_24' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        construct: {
          type: ['object', 'string'],
          properties: {
            argument: { $ref: '#/definitions/shared_0' },
            analyses: {
              type: ['array', 'string', 'object'],
              items: {
                type: ['object', 'string'],
                properties: {
                  method: { $ref: '#/definitions/shared_0' },
                  result: { $ref: '#/definitions/shared_0' },
                  evidence: { $ref: '#/definitions/shared_8' },
                  planned: { $ref: '#/definitions/shared_24' },
                },
                patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
                additionalProperties: false,
              },
              properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
              not: { $ref: '#/definitions/shared_6' },
            },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
            planned: { $ref: '#/definitions/shared_24' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        clinical_fidelity: {
          type: ['object', 'string'],
          properties: {
            rationale: { $ref: '#/definitions/shared_0' },
            validation: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
            planned: { $ref: '#/definitions/shared_24' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        discrimination: {
          type: ['object', 'string'],
          properties: {
            systems: {
              type: ['array', 'string', 'object'],
              items: {
                type: ['object', 'string'],
                properties: {
                  name: { $ref: '#/definitions/shared_0' },
                  score: { $ref: '#/definitions/shared_13' },
                  evidence: { $ref: '#/definitions/shared_8' },
                  planned: { $ref: '#/definitions/shared_24' },
                },
                patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
                additionalProperties: false,
              },
              properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
              not: { $ref: '#/definitions/shared_6' },
            },
            analysis: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
            planned: { $ref: '#/definitions/shared_24' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        statistics: {
          type: ['object', 'string'],
          properties: {
            confidence_intervals: {
              type: ['object', 'string'],
              properties: {
                method: { $ref: '#/definitions/shared_0' },
                level: { $ref: '#/definitions/shared_21' },
                unit: { $ref: '#/definitions/shared_0' },
                evidence: { $ref: '#/definitions/shared_8' },
                not_applicable: { $ref: '#/definitions/shared_5' },
                planned: { $ref: '#/definitions/shared_24' },
              },
              patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
              additionalProperties: false,
            },
            significance_test: {
              type: ['object', 'string'],
              properties: {
                method: { $ref: '#/definitions/shared_0' },
                unit: { $ref: '#/definitions/shared_0' },
                evidence: { $ref: '#/definitions/shared_8' },
                not_applicable: { $ref: '#/definitions/shared_5' },
                planned: { $ref: '#/definitions/shared_24' },
              },
              patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
              additionalProperties: false,
            },
            multiple_comparisons: { $ref: '#/definitions/shared_0' },
            standard_deviation: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
            planned: { $ref: '#/definitions/shared_24' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        external: {
          type: ['object', 'string'],
          properties: {
            human_baseline: {
              type: ['object', 'string'],
              properties: {
                participants: { $ref: '#/definitions/shared_14' },
                qualification: { $ref: '#/definitions/shared_0' },
                score: { $ref: '#/definitions/shared_13' },
                evidence: { $ref: '#/definitions/shared_8' },
                not_applicable: { $ref: '#/definitions/shared_5' },
                planned: { $ref: '#/definitions/shared_24' },
              },
              patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
              additionalProperties: false,
            },
            clinical_correlation: {
              type: ['object', 'string'],
              properties: {
                outcome: { $ref: '#/definitions/shared_0' },
                metric: { $ref: '#/definitions/shared_0' },
                value: { $ref: '#/definitions/shared_13' },
                evidence: { $ref: '#/definitions/shared_8' },
                not_applicable: { $ref: '#/definitions/shared_5' },
                planned: { $ref: '#/definitions/shared_24' },
              },
              patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
              additionalProperties: false,
            },
            plan: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
            planned: { $ref: '#/definitions/shared_24' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        evidence: { $ref: '#/definitions/shared_8' },
        not_applicable: { $ref: '#/definitions/shared_5' },
        planned: { $ref: '#/definitions/shared_24' },
      },
      patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
      additionalProperties: false,
    },
    governance: {
      type: 'object',
      properties: {
        documentation: {
          type: ['object', 'string'],
          properties: {
            datasheet: { $ref: '#/definitions/shared_18' },
            guide: { $ref: '#/definitions/shared_18' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        availability: {
          type: ['object', 'string'],
          properties: {
            data: {
              type: ['object', 'string'],
              properties: {
                access: {
                  type: 'string',
                  enum: [
                    'open',
                    'registration',
                    'credentialed',
                    'on_request',
                    'secure_environment',
                    'evaluation_server',
                    'mixed',
                    'private',
                  ],
                },
                url: { $ref: '#/definitions/shared_0' },
                procedure: { $ref: '#/definitions/shared_0' },
                evidence: { $ref: '#/definitions/shared_8' },
                not_applicable: { $ref: '#/definitions/shared_5' },
              },
              patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
              additionalProperties: false,
            },
            code: {
              type: ['object', 'string'],
              properties: {
                access: { type: 'string', enum: ['open', 'on_request', 'private'] },
                repository: { $ref: '#/definitions/shared_0' },
                evidence: { $ref: '#/definitions/shared_8' },
                not_applicable: { $ref: '#/definitions/shared_5' },
              },
              patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
              additionalProperties: false,
            },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        license: {
          type: ['object', 'string'],
          properties: {
            data: { $ref: '#/definitions/shared_20' },
            code: { $ref: '#/definitions/shared_20' },
            components: {
              type: ['array', 'string', 'object'],
              items: {
                type: ['object', 'string'],
                properties: {
                  component: {
                    type: 'string',
                    enum: ['items', 'images', 'annotations', 'prompts', 'weights', 'other'],
                  },
                  license: { $ref: '#/definitions/shared_20' },
                  detail: { $ref: '#/definitions/shared_0' },
                  evidence: { $ref: '#/definitions/shared_8' },
                },
                patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
                additionalProperties: false,
                if: { $ref: '#/definitions/shared_3' },
                then: { $ref: '#/definitions/shared_31' },
              },
              if: { $ref: '#/definitions/shared_3' },
              then: { $ref: '#/definitions/shared_31' },
              properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
              not: { $ref: '#/definitions/shared_6' },
            },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        versioning: {
          type: ['object', 'string'],
          properties: {
            scheme: { $ref: '#/definitions/shared_0' },
            changelog: { $ref: '#/definitions/shared_18' },
            policy: { $ref: '#/definitions/shared_0' },
            release: { type: 'string', enum: ['static', 'versioned', 'rolling', 'other'] },
            comparability: { $ref: '#/definitions/shared_0' },
            detail: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        maintenance: {
          type: ['object', 'string'],
          properties: {
            owner: { $ref: '#/definitions/shared_0' },
            cadence: { $ref: '#/definitions/shared_0' },
            retirement: { $ref: '#/definitions/shared_0' },
            until: { $ref: '#/definitions/shared_16' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        feedback: {
          type: ['object', 'string'],
          properties: {
            url: { $ref: '#/definitions/shared_0' },
            contact: { $ref: '#/definitions/shared_0' },
            response_time: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        limitations: { $ref: '#/definitions/shared_11' },
        evidence: { $ref: '#/definitions/shared_8' },
        not_applicable: { $ref: '#/definitions/shared_5' },
      },
      patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
      additionalProperties: false,
    },
    readiness: {
      type: 'object',
      properties: {
        intended_task: { $ref: '#/definitions/shared_10' },
        evidence: { $ref: '#/definitions/shared_17' },
        human_oversight: {
          type: ['object', 'string'],
          properties: {
            role: { $ref: '#/definitions/shared_0' },
            action: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        monitoring: {
          type: ['object', 'string'],
          properties: {
            measure: { $ref: '#/definitions/shared_0' },
            cadence: { $ref: '#/definitions/shared_0' },
            trigger: { $ref: '#/definitions/shared_0' },
            evidence: { $ref: '#/definitions/shared_8' },
            not_applicable: { $ref: '#/definitions/shared_5' },
          },
          patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
          additionalProperties: false,
        },
        claims: {
          type: ['array', 'string', 'object'],
          items: {
            type: ['object', 'string'],
            properties: {
              claim: { $ref: '#/definitions/shared_0' },
              basis: { $ref: '#/definitions/shared_0' },
              evidence: { $ref: '#/definitions/shared_8' },
            },
            patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
            additionalProperties: false,
          },
          properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
          not: { $ref: '#/definitions/shared_6' },
        },
        not_applicable: { $ref: '#/definitions/shared_5' },
      },
      patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
      additionalProperties: false,
    },
    assessment: {
      type: 'object',
      properties: {
        MC01: { $ref: '#/definitions/shared_32' },
        MC02: { $ref: '#/definitions/shared_32' },
        MC03: { $ref: '#/definitions/shared_32' },
        MC04: { $ref: '#/definitions/shared_32' },
        MC05: { $ref: '#/definitions/shared_32' },
        MC06: { $ref: '#/definitions/shared_32' },
        MC07: { $ref: '#/definitions/shared_32' },
        MC08: { $ref: '#/definitions/shared_32' },
        MC09: { $ref: '#/definitions/shared_32' },
        MC10: { $ref: '#/definitions/shared_32' },
        MC11: { $ref: '#/definitions/shared_32' },
        MC12: { $ref: '#/definitions/shared_32' },
        MC13: { $ref: '#/definitions/shared_32' },
        MC14: { $ref: '#/definitions/shared_32' },
        MC15: { $ref: '#/definitions/shared_32' },
        MC16: { $ref: '#/definitions/shared_32' },
        MC17: { $ref: '#/definitions/shared_32' },
        MC18: { $ref: '#/definitions/shared_32' },
        MC19: { $ref: '#/definitions/shared_32' },
        MC20: { $ref: '#/definitions/shared_32' },
        MC21: { $ref: '#/definitions/shared_32' },
        MC22: { $ref: '#/definitions/shared_32' },
        MC23: { $ref: '#/definitions/shared_32' },
        MC24: { $ref: '#/definitions/shared_32' },
        MC25: { $ref: '#/definitions/shared_32' },
        MC26: { $ref: '#/definitions/shared_32' },
        MC27: { $ref: '#/definitions/shared_32' },
        MC28: { $ref: '#/definitions/shared_32' },
        MC29: { $ref: '#/definitions/shared_32' },
        MC30: { $ref: '#/definitions/shared_32' },
        MC31: { $ref: '#/definitions/shared_32' },
        MC32: { $ref: '#/definitions/shared_32' },
        MC33: { $ref: '#/definitions/shared_32' },
        MC34: { $ref: '#/definitions/shared_32' },
        MC35: { $ref: '#/definitions/shared_32' },
        MC36: { $ref: '#/definitions/shared_32' },
        MC37: { $ref: '#/definitions/shared_32' },
        MC38: { $ref: '#/definitions/shared_32' },
        MC39: { $ref: '#/definitions/shared_32' },
        MC40: { $ref: '#/definitions/shared_32' },
        MC41: { $ref: '#/definitions/shared_32' },
        MC42: { $ref: '#/definitions/shared_32' },
        MC43: { $ref: '#/definitions/shared_32' },
        MC44: { $ref: '#/definitions/shared_32' },
        MC45: { $ref: '#/definitions/shared_32' },
        MC46: { $ref: '#/definitions/shared_32' },
        MM01: { $ref: '#/definitions/shared_32' },
        MM02: { $ref: '#/definitions/shared_32' },
        MM03: { $ref: '#/definitions/shared_32' },
        MM04: { $ref: '#/definitions/shared_32' },
        MM05: { $ref: '#/definitions/shared_32' },
        MM06: { $ref: '#/definitions/shared_32' },
        DR01: { $ref: '#/definitions/shared_32' },
        DR02: { $ref: '#/definitions/shared_32' },
        DR03: { $ref: '#/definitions/shared_32' },
        DR04: { $ref: '#/definitions/shared_32' },
        DR05: { $ref: '#/definitions/shared_32' },
        DR06: { $ref: '#/definitions/shared_32' },
      },
      patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
      additionalProperties: false,
    },
    suppress: {
      type: ['array', 'string'],
      items: {
        type: 'object',
        properties: { criterion: { $ref: '#/definitions/shared_0' }, reason: { $ref: '#/definitions/shared_0' } },
        patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
        additionalProperties: false,
      },
    },
  },
  patternProperties: { '^x_': { $ref: '#/definitions/shared_9' }, '^\\$schema$': { $ref: '#/definitions/shared_3' } },
  additionalProperties: false,
  definitions: {
    not_applicable: { $ref: '#/definitions/shared_0' },
    date: {
      type: ['string', 'number'],
      minimum: 1000,
      maximum: 9999,
      pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$',
    },
    planned: { $ref: '#/definitions/shared_15' },
    evidence: {
      type: ['object', 'string'],
      properties: {
        path: { $ref: '#/definitions/shared_0' },
        url: { $ref: '#/definitions/shared_0' },
        doi: { $ref: '#/definitions/shared_0' },
        arxiv: { $ref: '#/definitions/shared_0' },
        locator: { $ref: '#/definitions/shared_0' },
        quote: { $ref: '#/definitions/shared_0' },
        note: { $ref: '#/definitions/shared_0' },
      },
      patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
      additionalProperties: false,
    },
    evidence_list: { type: ['array', 'string'], items: { $ref: '#/definitions/shared_18' } },
    license: {
      type: ['object', 'string'],
      properties: {
        name: { $ref: '#/definitions/shared_0' },
        url: { $ref: '#/definitions/shared_0' },
        evidence: { $ref: '#/definitions/shared_8' },
      },
      patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
      additionalProperties: false,
    },
    multimodal_test: {
      type: ['object', 'string'],
      properties: {
        items: { $ref: '#/definitions/shared_19' },
        expected_behaviour: { $ref: '#/definitions/shared_0' },
        metric: { $ref: '#/definitions/shared_0' },
        result: { $ref: '#/definitions/shared_0' },
        evidence: { $ref: '#/definitions/shared_8' },
        not_applicable: { $ref: '#/definitions/shared_5' },
        planned: { $ref: '#/definitions/shared_24' },
      },
      patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
      additionalProperties: false,
    },
    assessment: {
      type: 'object',
      properties: {
        score: { type: 'integer', minimum: 0, maximum: 2 },
        justification: { $ref: '#/definitions/shared_0' },
        evidence: { $ref: '#/definitions/shared_8' },
        not_applicable: { $ref: '#/definitions/shared_5' },
      },
      patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
      additionalProperties: false,
    },
    shared_0: { type: ['string', 'number'] },
    shared_1: { type: ['array', 'string'], items: { $ref: '#/definitions/shared_0' } },
    shared_2: {
      type: 'string',
      enum: ['text', 'image', 'signal', 'tabular', 'ehr', 'genomics', 'audio', 'video', 'time_series', 'other'],
    },
    shared_3: { type: 'string' },
    shared_4: {
      enum: ['text', 'image', 'signal', 'tabular', 'ehr', 'genomics', 'audio', 'video', 'time_series', 'other'],
    },
    shared_5: { $ref: '#/definitions/not_applicable' },
    shared_6: { type: 'object', not: { $ref: '#/definitions/shared_7' } },
    shared_7: { required: ['not_applicable'] },
    shared_8: { $ref: '#/definitions/evidence_list' },
    shared_9: {},
    shared_10: {
      type: ['string', 'number', 'object'],
      properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
      not: { $ref: '#/definitions/shared_6' },
    },
    shared_11: {
      type: ['array', 'string', 'object'],
      items: { $ref: '#/definitions/shared_0' },
      properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
      not: { $ref: '#/definitions/shared_6' },
    },
    shared_12: {
      type: ['object', 'string'],
      properties: {
        value: { $ref: '#/definitions/shared_13' },
        basis: { $ref: '#/definitions/shared_0' },
        evidence: { $ref: '#/definitions/shared_8' },
        not_applicable: { $ref: '#/definitions/shared_5' },
      },
      patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
      additionalProperties: false,
    },
    shared_13: { type: 'number' },
    shared_14: { type: 'integer', minimum: 1 },
    shared_15: { type: 'boolean' },
    shared_16: { $ref: '#/definitions/date' },
    shared_17: {
      type: ['array', 'string', 'object'],
      items: { $ref: '#/definitions/shared_18' },
      properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
      not: { $ref: '#/definitions/shared_6' },
    },
    shared_18: { $ref: '#/definitions/evidence' },
    shared_19: { type: 'integer', minimum: 0 },
    shared_20: { $ref: '#/definitions/license' },
    shared_21: { type: 'number', minimum: 0, maximum: 1 },
    shared_22: {
      enum: [
        'canary',
        'gated_access',
        'held_out',
        'private_labels',
        'temporal_cutoff',
        'encryption',
        'dynamic_items',
        'newly_written',
        'paraphrase',
        'no_training_clause',
        'other',
      ],
    },
    shared_23: {
      enum: [
        'ngram_overlap',
        'embedding_similarity',
        'membership_inference',
        'completion_probe',
        'canary_probe',
        'perplexity',
        'cutoff_comparison',
        'web_search',
        'other',
      ],
    },
    shared_24: { $ref: '#/definitions/planned' },
    shared_25: { type: 'string', enum: ['llm', 'human', 'mixed', 'other'] },
    shared_26: { type: 'string', enum: ['clinician', 'non_clinician', 'other'] },
    shared_27: {
      enum: [
        'paraphrase',
        'typo',
        'option_shuffle',
        'distractor_replacement',
        'noise',
        'missing_information',
        'irrelevant_information',
        'abbreviation',
        'negation',
        'unit_change',
        'drug_name_swap',
        'demographic_swap',
        'false_premise',
        'user_pressure',
        'lay_language',
        'prompt_injection',
        'adversarial',
        'format_change',
        'image_degradation',
        'modality_removal',
        'image_substitution',
        'other',
      ],
    },
    shared_28: { enum: ['site', 'time', 'population', 'language', 'device', 'specialty', 'other'] },
    shared_29: {
      enum: [
        'harmful_advice',
        'missed_diagnosis',
        'under_triage',
        'over_treatment',
        'dosing_error',
        'drug_interaction',
        'contraindication',
        'hallucination',
        'omission',
        'crisis_response',
        'delayed_escalation',
        'privacy_leak',
        'jailbreak',
        'prompt_injection',
        'unsafe_action',
        'sycophancy',
        'unnecessary_refusal',
        'overconfidence',
        'other',
      ],
    },
    shared_30: { $ref: '#/definitions/multimodal_test' },
    shared_31: { enum: ['items', 'images', 'annotations', 'prompts', 'weights', 'other'] },
    shared_32: { $ref: '#/definitions/assessment' },
  },
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp('^x_', 'u');
const pattern1 = new RegExp('^\\$schema$', 'u');
const schema7 = { type: ['string', 'number'] };
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string' && !(typeof data == 'number')) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema7.type },
      message: 'must be string,number',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
const schema8 = { type: ['array', 'string'], items: { $ref: '#/definitions/shared_0' } };
function validate24(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema8.type },
      message: 'must be array,string',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate22(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
const schema9 = { type: 'object', not: { $ref: '#/definitions/shared_7' } };
const schema10 = { required: ['not_applicable'] };
function validate34(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.not_applicable === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'not_applicable' },
        message: "must have required property '" + 'not_applicable' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = joined(vErrors, validate34.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err1 = { instancePath, schemaPath: '#/not', keyword: 'not', params: {}, message: 'must NOT be valid' };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
const schema11 = { type: 'string' };
function validate37(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      message: 'must be string',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
const schema12 = {
  enum: ['text', 'image', 'signal', 'tabular', 'ehr', 'genomics', 'audio', 'video', 'time_series', 'other'],
};
function validate39(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(
    data === 'text' ||
    data === 'image' ||
    data === 'signal' ||
    data === 'tabular' ||
    data === 'ehr' ||
    data === 'genomics' ||
    data === 'audio' ||
    data === 'video' ||
    data === 'time_series' ||
    data === 'other'
  )) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema12.enum },
      message: 'must be equal to one of the allowed values',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
const schema13 = {
  type: 'string',
  enum: ['text', 'image', 'signal', 'tabular', 'ehr', 'genomics', 'audio', 'video', 'time_series', 'other'],
};
function validate41(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      message: 'must be string',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(
    data === 'text' ||
    data === 'image' ||
    data === 'signal' ||
    data === 'tabular' ||
    data === 'ehr' ||
    data === 'genomics' ||
    data === 'audio' ||
    data === 'video' ||
    data === 'time_series' ||
    data === 'other'
  )) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema13.enum },
      message: 'must be equal to one of the allowed values',
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string' && !(typeof data == 'number')) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema7.type },
      message: 'must be string,number',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
const schema15 = { type: ['array', 'string'], items: { $ref: '#/definitions/shared_18' } };
const schema16 = {
  type: ['object', 'string'],
  properties: {
    path: { $ref: '#/definitions/shared_0' },
    url: { $ref: '#/definitions/shared_0' },
    doi: { $ref: '#/definitions/shared_0' },
    arxiv: { $ref: '#/definitions/shared_0' },
    locator: { $ref: '#/definitions/shared_0' },
    quote: { $ref: '#/definitions/shared_0' },
    note: { $ref: '#/definitions/shared_0' },
  },
  patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
  additionalProperties: false,
};
const schema17 = {};
function validate59(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  validate59.errors = null;
  return true;
}
function validate51(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == 'object' && !Array.isArray(data)) && typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema16.type },
      message: 'must be object,string',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(
        key0 === 'path' ||
        key0 === 'url' ||
        key0 === 'doi' ||
        key0 === 'arxiv' ||
        key0 === 'locator' ||
        key0 === 'quote' ||
        key0 === 'note' ||
        pattern0.test(key0)
      )) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.path !== undefined) {
      if (
        !validate22(data.path, {
          instancePath: instancePath + '/path',
          parentData: data,
          parentDataProperty: 'path',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== undefined) {
      if (
        !validate22(data.url, {
          instancePath: instancePath + '/url',
          parentData: data,
          parentDataProperty: 'url',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.doi !== undefined) {
      if (
        !validate22(data.doi, {
          instancePath: instancePath + '/doi',
          parentData: data,
          parentDataProperty: 'doi',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.arxiv !== undefined) {
      if (
        !validate22(data.arxiv, {
          instancePath: instancePath + '/arxiv',
          parentData: data,
          parentDataProperty: 'arxiv',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.locator !== undefined) {
      if (
        !validate22(data.locator, {
          instancePath: instancePath + '/locator',
          parentData: data,
          parentDataProperty: 'locator',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== undefined) {
      if (
        !validate22(data.quote, {
          instancePath: instancePath + '/quote',
          parentData: data,
          parentDataProperty: 'quote',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== undefined) {
      if (
        !validate22(data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (pattern0.test(key1)) {
        if (
          !validate59(data[key1], {
            instancePath: instancePath + '/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data,
            parentDataProperty: key1,
            rootData,
          })
        ) {
          vErrors = joined(vErrors, validate59.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema15.type },
      message: 'must be array,string',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate51(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate51.errors);
        errors = vErrors.length;
      }
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
const schema18 = {
  type: ['string', 'number', 'object'],
  properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
  not: { $ref: '#/definitions/shared_6' },
};
function validate65(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    typeof data !== 'string' &&
    !(typeof data == 'number') &&
    !(data && typeof data == 'object' && !Array.isArray(data))
  ) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema18.type },
      message: 'must be string,number,object',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = joined(vErrors, validate33.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err1 = { instancePath, schemaPath: '#/not', keyword: 'not', params: {}, message: 'must NOT be valid' };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.not_applicable !== undefined) {
      if (
        !validate43(data.not_applicable, {
          instancePath: instancePath + '/not_applicable',
          parentData: data,
          parentDataProperty: 'not_applicable',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
const schema19 = {
  type: ['array', 'string', 'object'],
  items: { $ref: '#/definitions/shared_0' },
  properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
  not: { $ref: '#/definitions/shared_6' },
};
function validate69(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if ((!data || typeof data != 'object') && typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema19.type },
      message: 'must be array,string,object',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = joined(vErrors, validate33.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err1 = { instancePath, schemaPath: '#/not', keyword: 'not', params: {}, message: 'must NOT be valid' };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate22(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.not_applicable !== undefined) {
      if (
        !validate43(data.not_applicable, {
          instancePath: instancePath + '/not_applicable',
          parentData: data,
          parentDataProperty: 'not_applicable',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
const schema20 = {
  type: ['object', 'string'],
  properties: {
    value: { $ref: '#/definitions/shared_13' },
    basis: { $ref: '#/definitions/shared_0' },
    evidence: { $ref: '#/definitions/shared_8' },
    not_applicable: { $ref: '#/definitions/shared_5' },
  },
  patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
  additionalProperties: false,
};
const schema21 = { type: 'number' };
function validate101(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == 'number')) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'number' },
      message: 'must be number',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
function validate100(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == 'object' && !Array.isArray(data)) && typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema20.type },
      message: 'must be object,string',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(
        key0 === 'value' ||
        key0 === 'basis' ||
        key0 === 'evidence' ||
        key0 === 'not_applicable' ||
        pattern0.test(key0)
      )) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.value !== undefined) {
      if (
        !validate101(data.value, {
          instancePath: instancePath + '/value',
          parentData: data,
          parentDataProperty: 'value',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.basis !== undefined) {
      if (
        !validate22(data.basis, {
          instancePath: instancePath + '/basis',
          parentData: data,
          parentDataProperty: 'basis',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== undefined) {
      if (
        !validate50(data.evidence, {
          instancePath: instancePath + '/evidence',
          parentData: data,
          parentDataProperty: 'evidence',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_applicable !== undefined) {
      if (
        !validate43(data.not_applicable, {
          instancePath: instancePath + '/not_applicable',
          parentData: data,
          parentDataProperty: 'not_applicable',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (pattern0.test(key1)) {
        if (
          !validate59(data[key1], {
            instancePath: instancePath + '/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data,
            parentDataProperty: key1,
            rootData,
          })
        ) {
          vErrors = joined(vErrors, validate59.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate100.errors = vErrors;
  return errors === 0;
}
const schema22 = { type: 'integer', minimum: 1 };
function validate118(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data))) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'integer' },
      message: 'must be integer',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == 'number') {
    if (data < 1 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 1 },
        message: 'must be >= 1',
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate118.errors = vErrors;
  return errors === 0;
}
const schema23 = { type: 'boolean' };
function validate122(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'boolean') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'boolean' },
      message: 'must be boolean',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
const schema24 = {
  type: ['string', 'number'],
  minimum: 1000,
  maximum: 9999,
  pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$',
};
const pattern24 = new RegExp('^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$', 'u');
function validate131(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string' && !(typeof data == 'number')) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema24.type },
      message: 'must be string,number',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == 'number') {
    if (data > 9999 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/maximum',
        keyword: 'maximum',
        params: { comparison: '<=', limit: 9999 },
        message: 'must be <= 9999',
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1000 || isNaN(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 1000 },
        message: 'must be >= 1000',
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (typeof data === 'string') {
    if (!pattern24.test(data)) {
      const err3 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$' },
        message: 'must match pattern "' + '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$' + '"',
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  validate131.errors = vErrors;
  return errors === 0;
}
const schema25 = {
  type: ['array', 'string', 'object'],
  items: { $ref: '#/definitions/shared_18' },
  properties: { not_applicable: { $ref: '#/definitions/shared_5' } },
  not: { $ref: '#/definitions/shared_6' },
};
function validate137(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if ((!data || typeof data != 'object') && typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema25.type },
      message: 'must be array,string,object',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = joined(vErrors, validate33.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err1 = { instancePath, schemaPath: '#/not', keyword: 'not', params: {}, message: 'must NOT be valid' };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate51(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate51.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.not_applicable !== undefined) {
      if (
        !validate43(data.not_applicable, {
          instancePath: instancePath + '/not_applicable',
          parentData: data,
          parentDataProperty: 'not_applicable',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
  }
  validate137.errors = vErrors;
  return errors === 0;
}
const schema26 = { type: 'integer', minimum: 0 };
function validate158(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data))) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'integer' },
      message: 'must be integer',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == 'number') {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 0 },
        message: 'must be >= 0',
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate158.errors = vErrors;
  return errors === 0;
}
const schema27 = {
  type: ['object', 'string'],
  properties: {
    name: { $ref: '#/definitions/shared_0' },
    url: { $ref: '#/definitions/shared_0' },
    evidence: { $ref: '#/definitions/shared_8' },
  },
  patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
  additionalProperties: false,
};
function validate198(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == 'object' && !Array.isArray(data)) && typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema27.type },
      message: 'must be object,string',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'name' || key0 === 'url' || key0 === 'evidence' || pattern0.test(key0))) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (
        !validate22(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== undefined) {
      if (
        !validate22(data.url, {
          instancePath: instancePath + '/url',
          parentData: data,
          parentDataProperty: 'url',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== undefined) {
      if (
        !validate50(data.evidence, {
          instancePath: instancePath + '/evidence',
          parentData: data,
          parentDataProperty: 'evidence',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (pattern0.test(key1)) {
        if (
          !validate59(data[key1], {
            instancePath: instancePath + '/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data,
            parentDataProperty: key1,
            rootData,
          })
        ) {
          vErrors = joined(vErrors, validate59.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate198.errors = vErrors;
  return errors === 0;
}
const schema28 = { type: 'number', minimum: 0, maximum: 1 };
function validate285(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == 'number') {
    if (data > 1 || isNaN(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/maximum',
        keyword: 'maximum',
        params: { comparison: '<=', limit: 1 },
        message: 'must be <= 1',
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 0 },
        message: 'must be >= 0',
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'number' },
      message: 'must be number',
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate285.errors = vErrors;
  return errors === 0;
}
const schema29 = {
  enum: [
    'canary',
    'gated_access',
    'held_out',
    'private_labels',
    'temporal_cutoff',
    'encryption',
    'dynamic_items',
    'newly_written',
    'paraphrase',
    'no_training_clause',
    'other',
  ],
};
function validate302(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(
    data === 'canary' ||
    data === 'gated_access' ||
    data === 'held_out' ||
    data === 'private_labels' ||
    data === 'temporal_cutoff' ||
    data === 'encryption' ||
    data === 'dynamic_items' ||
    data === 'newly_written' ||
    data === 'paraphrase' ||
    data === 'no_training_clause' ||
    data === 'other'
  )) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema29.enum },
      message: 'must be equal to one of the allowed values',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
const schema30 = {
  enum: [
    'ngram_overlap',
    'embedding_similarity',
    'membership_inference',
    'completion_probe',
    'canary_probe',
    'perplexity',
    'cutoff_comparison',
    'web_search',
    'other',
  ],
};
function validate313(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(
    data === 'ngram_overlap' ||
    data === 'embedding_similarity' ||
    data === 'membership_inference' ||
    data === 'completion_probe' ||
    data === 'canary_probe' ||
    data === 'perplexity' ||
    data === 'cutoff_comparison' ||
    data === 'web_search' ||
    data === 'other'
  )) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema30.enum },
      message: 'must be equal to one of the allowed values',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate313.errors = vErrors;
  return errors === 0;
}
function validate349(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'boolean') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'boolean' },
      message: 'must be boolean',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate349.errors = vErrors;
  return errors === 0;
}
const schema32 = { type: 'string', enum: ['llm', 'human', 'mixed', 'other'] };
function validate397(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      message: 'must be string',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === 'llm' || data === 'human' || data === 'mixed' || data === 'other')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema32.enum },
      message: 'must be equal to one of the allowed values',
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate397.errors = vErrors;
  return errors === 0;
}
const schema33 = { type: 'string', enum: ['clinician', 'non_clinician', 'other'] };
function validate403(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      message: 'must be string',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === 'clinician' || data === 'non_clinician' || data === 'other')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema33.enum },
      message: 'must be equal to one of the allowed values',
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate403.errors = vErrors;
  return errors === 0;
}
const schema34 = {
  enum: [
    'paraphrase',
    'typo',
    'option_shuffle',
    'distractor_replacement',
    'noise',
    'missing_information',
    'irrelevant_information',
    'abbreviation',
    'negation',
    'unit_change',
    'drug_name_swap',
    'demographic_swap',
    'false_premise',
    'user_pressure',
    'lay_language',
    'prompt_injection',
    'adversarial',
    'format_change',
    'image_degradation',
    'modality_removal',
    'image_substitution',
    'other',
  ],
};
function validate444(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(
    data === 'paraphrase' ||
    data === 'typo' ||
    data === 'option_shuffle' ||
    data === 'distractor_replacement' ||
    data === 'noise' ||
    data === 'missing_information' ||
    data === 'irrelevant_information' ||
    data === 'abbreviation' ||
    data === 'negation' ||
    data === 'unit_change' ||
    data === 'drug_name_swap' ||
    data === 'demographic_swap' ||
    data === 'false_premise' ||
    data === 'user_pressure' ||
    data === 'lay_language' ||
    data === 'prompt_injection' ||
    data === 'adversarial' ||
    data === 'format_change' ||
    data === 'image_degradation' ||
    data === 'modality_removal' ||
    data === 'image_substitution' ||
    data === 'other'
  )) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema34.enum },
      message: 'must be equal to one of the allowed values',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate444.errors = vErrors;
  return errors === 0;
}
const schema35 = { enum: ['site', 'time', 'population', 'language', 'device', 'specialty', 'other'] };
function validate457(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(
    data === 'site' ||
    data === 'time' ||
    data === 'population' ||
    data === 'language' ||
    data === 'device' ||
    data === 'specialty' ||
    data === 'other'
  )) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema35.enum },
      message: 'must be equal to one of the allowed values',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate457.errors = vErrors;
  return errors === 0;
}
const schema36 = {
  enum: [
    'harmful_advice',
    'missed_diagnosis',
    'under_triage',
    'over_treatment',
    'dosing_error',
    'drug_interaction',
    'contraindication',
    'hallucination',
    'omission',
    'crisis_response',
    'delayed_escalation',
    'privacy_leak',
    'jailbreak',
    'prompt_injection',
    'unsafe_action',
    'sycophancy',
    'unnecessary_refusal',
    'overconfidence',
    'other',
  ],
};
function validate479(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(
    data === 'harmful_advice' ||
    data === 'missed_diagnosis' ||
    data === 'under_triage' ||
    data === 'over_treatment' ||
    data === 'dosing_error' ||
    data === 'drug_interaction' ||
    data === 'contraindication' ||
    data === 'hallucination' ||
    data === 'omission' ||
    data === 'crisis_response' ||
    data === 'delayed_escalation' ||
    data === 'privacy_leak' ||
    data === 'jailbreak' ||
    data === 'prompt_injection' ||
    data === 'unsafe_action' ||
    data === 'sycophancy' ||
    data === 'unnecessary_refusal' ||
    data === 'overconfidence' ||
    data === 'other'
  )) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema36.enum },
      message: 'must be equal to one of the allowed values',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate479.errors = vErrors;
  return errors === 0;
}
const schema37 = {
  type: ['object', 'string'],
  properties: {
    items: { $ref: '#/definitions/shared_19' },
    expected_behaviour: { $ref: '#/definitions/shared_0' },
    metric: { $ref: '#/definitions/shared_0' },
    result: { $ref: '#/definitions/shared_0' },
    evidence: { $ref: '#/definitions/shared_8' },
    not_applicable: { $ref: '#/definitions/shared_5' },
    planned: { $ref: '#/definitions/shared_24' },
  },
  patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
  additionalProperties: false,
};
function validate506(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == 'object' && !Array.isArray(data)) && typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema37.type },
      message: 'must be object,string',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(
        key0 === 'items' ||
        key0 === 'expected_behaviour' ||
        key0 === 'metric' ||
        key0 === 'result' ||
        key0 === 'evidence' ||
        key0 === 'not_applicable' ||
        key0 === 'planned' ||
        pattern0.test(key0)
      )) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.items !== undefined) {
      if (
        !validate158(data.items, {
          instancePath: instancePath + '/items',
          parentData: data,
          parentDataProperty: 'items',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate158.errors);
        errors = vErrors.length;
      }
    }
    if (data.expected_behaviour !== undefined) {
      if (
        !validate22(data.expected_behaviour, {
          instancePath: instancePath + '/expected_behaviour',
          parentData: data,
          parentDataProperty: 'expected_behaviour',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.metric !== undefined) {
      if (
        !validate22(data.metric, {
          instancePath: instancePath + '/metric',
          parentData: data,
          parentDataProperty: 'metric',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.result !== undefined) {
      if (
        !validate22(data.result, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== undefined) {
      if (
        !validate50(data.evidence, {
          instancePath: instancePath + '/evidence',
          parentData: data,
          parentDataProperty: 'evidence',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_applicable !== undefined) {
      if (
        !validate43(data.not_applicable, {
          instancePath: instancePath + '/not_applicable',
          parentData: data,
          parentDataProperty: 'not_applicable',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.planned !== undefined) {
      if (
        !validate349(data.planned, {
          instancePath: instancePath + '/planned',
          parentData: data,
          parentDataProperty: 'planned',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate349.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (pattern0.test(key1)) {
        if (
          !validate59(data[key1], {
            instancePath: instancePath + '/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data,
            parentDataProperty: key1,
            rootData,
          })
        ) {
          vErrors = joined(vErrors, validate59.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate506.errors = vErrors;
  return errors === 0;
}
const schema38 = { enum: ['items', 'images', 'annotations', 'prompts', 'weights', 'other'] };
function validate630(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(
    data === 'items' ||
    data === 'images' ||
    data === 'annotations' ||
    data === 'prompts' ||
    data === 'weights' ||
    data === 'other'
  )) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema38.enum },
      message: 'must be equal to one of the allowed values',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate630.errors = vErrors;
  return errors === 0;
}
const schema39 = {
  type: 'object',
  properties: {
    score: { type: 'integer', minimum: 0, maximum: 2 },
    justification: { $ref: '#/definitions/shared_0' },
    evidence: { $ref: '#/definitions/shared_8' },
    not_applicable: { $ref: '#/definitions/shared_5' },
  },
  patternProperties: { '^x_': { $ref: '#/definitions/shared_9' } },
  additionalProperties: false,
};
function validate688(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(
        key0 === 'score' ||
        key0 === 'justification' ||
        key0 === 'evidence' ||
        key0 === 'not_applicable' ||
        pattern0.test(key0)
      )) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.score !== undefined) {
      let data0 = data.score;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
        const err1 = {
          instancePath: instancePath + '/score',
          schemaPath: '#/properties/score/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == 'number') {
        if (data0 > 2 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + '/score',
            schemaPath: '#/properties/score/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2 },
            message: 'must be <= 2',
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + '/score',
            schemaPath: '#/properties/score/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.justification !== undefined) {
      if (
        !validate22(data.justification, {
          instancePath: instancePath + '/justification',
          parentData: data,
          parentDataProperty: 'justification',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== undefined) {
      if (
        !validate50(data.evidence, {
          instancePath: instancePath + '/evidence',
          parentData: data,
          parentDataProperty: 'evidence',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_applicable !== undefined) {
      if (
        !validate43(data.not_applicable, {
          instancePath: instancePath + '/not_applicable',
          parentData: data,
          parentDataProperty: 'not_applicable',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (pattern0.test(key1)) {
        if (
          !validate59(data[key1], {
            instancePath: instancePath + '/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data,
            parentDataProperty: key1,
            rootData,
          })
        ) {
          vErrors = joined(vErrors, validate59.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate688.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="medcheck-definition-1.0" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.medcheck === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'medcheck' },
        message: "must have required property '" + 'medcheck' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.purpose === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'purpose' },
        message: "must have required property '" + 'purpose' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema6.properties, key0) || pattern0.test(key0) || pattern1.test(key0))) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.medcheck !== undefined) {
      if (
        !validate22(data.medcheck, {
          instancePath: instancePath + '/medcheck',
          parentData: data,
          parentDataProperty: 'medcheck',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.imports !== undefined) {
      if (
        !validate24(data.imports, {
          instancePath: instancePath + '/imports',
          parentData: data,
          parentDataProperty: 'imports',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== undefined) {
      if (
        !validate22(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.abbreviation !== undefined) {
      if (
        !validate22(data.abbreviation, {
          instancePath: instancePath + '/abbreviation',
          parentData: data,
          parentDataProperty: 'abbreviation',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== undefined) {
      if (
        !validate22(data.version, {
          instancePath: instancePath + '/version',
          parentData: data,
          parentDataProperty: 'version',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== undefined) {
      if (
        !validate22(data.description, {
          instancePath: instancePath + '/description',
          parentData: data,
          parentDataProperty: 'description',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.homepage !== undefined) {
      if (
        !validate22(data.homepage, {
          instancePath: instancePath + '/homepage',
          parentData: data,
          parentDataProperty: 'homepage',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== undefined) {
      let data7 = data.status;
      if (typeof data7 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data7 === 'draft' || data7 === 'released' || data7 === 'deprecated' || data7 === 'retired')) {
        const err5 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/enum',
          keyword: 'enum',
          params: { allowedValues: schema6.properties.status.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.stage !== undefined) {
      let data8 = data.stage;
      if (typeof data8 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/stage',
          schemaPath: '#/properties/stage/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(
        data8 === 'design' ||
        data8 === 'data' ||
        data8 === 'evaluation' ||
        data8 === 'validity' ||
        data8 === 'governance'
      )) {
        const err7 = {
          instancePath: instancePath + '/stage',
          schemaPath: '#/properties/stage/enum',
          keyword: 'enum',
          params: { allowedValues: schema6.properties.stage.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.languages !== undefined) {
      if (
        !validate24(data.languages, {
          instancePath: instancePath + '/languages',
          parentData: data,
          parentDataProperty: 'languages',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.modalities !== undefined) {
      let data10 = data.modalities;
      if ((!data10 || typeof data10 != 'object') && typeof data10 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/modalities',
          schemaPath: '#/properties/modalities/type',
          keyword: 'type',
          params: { type: schema6.properties.modalities.type },
          message: 'must be array,string,object',
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      const _errs16 = errors;
      const _errs17 = errors;
      if (
        !validate33(data10, {
          instancePath: instancePath + '/modalities',
          parentData: data,
          parentDataProperty: 'modalities',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate33.errors);
        errors = vErrors.length;
      }
      var valid1 = _errs17 === errors;
      if (valid1) {
        const err9 = {
          instancePath: instancePath + '/modalities',
          schemaPath: '#/properties/modalities/not',
          keyword: 'not',
          params: {},
          message: 'must NOT be valid',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
      const _errs18 = errors;
      let valid2 = true;
      const _errs19 = errors;
      if (
        !validate37(data10, {
          instancePath: instancePath + '/modalities',
          parentData: data,
          parentDataProperty: 'modalities',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate37.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs19 === errors;
      errors = _errs18;
      if (vErrors !== null) {
        if (_errs18) {
          vErrors.length = _errs18;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs20 = errors;
        if (
          !validate39(data10, {
            instancePath: instancePath + '/modalities',
            parentData: data,
            parentDataProperty: 'modalities',
            rootData,
          })
        ) {
          vErrors = joined(vErrors, validate39.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs20 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        const err10 = {
          instancePath: instancePath + '/modalities',
          schemaPath: '#/properties/modalities/if',
          keyword: 'if',
          params: { failingKeyword: 'then' },
          message: 'must match "then" schema',
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate41(data10[i0], {
              instancePath: instancePath + '/modalities/' + i0,
              parentData: data10,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate41.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
        if (data10.not_applicable !== undefined) {
          if (
            !validate43(data10.not_applicable, {
              instancePath: instancePath + '/modalities/not_applicable',
              parentData: data10,
              parentDataProperty: 'not_applicable',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.detail !== undefined) {
      if (
        !validate22(data.detail, {
          instancePath: instancePath + '/detail',
          parentData: data,
          parentDataProperty: 'detail',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.authors !== undefined) {
      let data14 = data.authors;
      if (!Array.isArray(data14) && typeof data14 !== 'string') {
        const err11 = {
          instancePath: instancePath + '/authors',
          schemaPath: '#/properties/authors/type',
          keyword: 'type',
          params: { type: schema6.properties.authors.type },
          message: 'must be array,string',
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          if (!(data15 && typeof data15 == 'object' && !Array.isArray(data15)) && typeof data15 !== 'string') {
            const err12 = {
              instancePath: instancePath + '/authors/' + i1,
              schemaPath: '#/properties/authors/items/type',
              keyword: 'type',
              params: { type: schema6.properties.authors.items.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (data15 && typeof data15 == 'object' && !Array.isArray(data15)) {
            for (const key1 in data15) {
              if (!(
                key1 === 'name' ||
                key1 === 'affiliation' ||
                key1 === 'orcid' ||
                key1 === 'role' ||
                key1 === 'evidence' ||
                pattern0.test(key1)
              )) {
                const err13 = {
                  instancePath: instancePath + '/authors/' + i1,
                  schemaPath: '#/properties/authors/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data15.name !== undefined) {
              if (
                !validate22(data15.name, {
                  instancePath: instancePath + '/authors/' + i1 + '/name',
                  parentData: data15,
                  parentDataProperty: 'name',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data15.affiliation !== undefined) {
              if (
                !validate22(data15.affiliation, {
                  instancePath: instancePath + '/authors/' + i1 + '/affiliation',
                  parentData: data15,
                  parentDataProperty: 'affiliation',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data15.orcid !== undefined) {
              if (
                !validate22(data15.orcid, {
                  instancePath: instancePath + '/authors/' + i1 + '/orcid',
                  parentData: data15,
                  parentDataProperty: 'orcid',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data15.role !== undefined) {
              if (
                !validate22(data15.role, {
                  instancePath: instancePath + '/authors/' + i1 + '/role',
                  parentData: data15,
                  parentDataProperty: 'role',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data15.evidence !== undefined) {
              if (
                !validate50(data15.evidence, {
                  instancePath: instancePath + '/authors/' + i1 + '/evidence',
                  parentData: data15,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            for (const key2 in data15) {
              if (pattern0.test(key2)) {
                if (
                  !validate59(data15[key2], {
                    instancePath: instancePath + '/authors/' + i1 + '/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data15,
                    parentDataProperty: key2,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
      }
    }
    if (data.references !== undefined) {
      if (
        !validate50(data.references, {
          instancePath: instancePath + '/references',
          parentData: data,
          parentDataProperty: 'references',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.purpose !== undefined) {
      let data23 = data.purpose;
      if (data23 && typeof data23 == 'object' && !Array.isArray(data23)) {
        for (const key3 in data23) {
          if (!(func2.call(schema6.properties.purpose.properties, key3) || pattern0.test(key3))) {
            const err14 = {
              instancePath: instancePath + '/purpose',
              schemaPath: '#/properties/purpose/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data23.capability !== undefined) {
          if (
            !validate65(data23.capability, {
              instancePath: instancePath + '/purpose/capability',
              parentData: data23,
              parentDataProperty: 'capability',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data23.goals !== undefined) {
          if (
            !validate69(data23.goals, {
              instancePath: instancePath + '/purpose/goals',
              parentData: data23,
              parentDataProperty: 'goals',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data23.clinical_need !== undefined) {
          let data26 = data23.clinical_need;
          if (!(data26 && typeof data26 == 'object' && !Array.isArray(data26)) && typeof data26 !== 'string') {
            const err15 = {
              instancePath: instancePath + '/purpose/clinical_need',
              schemaPath: '#/properties/purpose/properties/clinical_need/type',
              keyword: 'type',
              params: { type: schema6.properties.purpose.properties.clinical_need.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (data26 && typeof data26 == 'object' && !Array.isArray(data26)) {
            for (const key4 in data26) {
              if (!(key4 === 'statement' || key4 === 'evidence' || key4 === 'not_applicable' || pattern0.test(key4))) {
                const err16 = {
                  instancePath: instancePath + '/purpose/clinical_need',
                  schemaPath: '#/properties/purpose/properties/clinical_need/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key4 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data26.statement !== undefined) {
              if (
                !validate22(data26.statement, {
                  instancePath: instancePath + '/purpose/clinical_need/statement',
                  parentData: data26,
                  parentDataProperty: 'statement',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data26.evidence !== undefined) {
              if (
                !validate50(data26.evidence, {
                  instancePath: instancePath + '/purpose/clinical_need/evidence',
                  parentData: data26,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data26.not_applicable !== undefined) {
              if (
                !validate43(data26.not_applicable, {
                  instancePath: instancePath + '/purpose/clinical_need/not_applicable',
                  parentData: data26,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key5 in data26) {
              if (pattern0.test(key5)) {
                if (
                  !validate59(data26[key5], {
                    instancePath:
                      instancePath + '/purpose/clinical_need/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data26,
                    parentDataProperty: key5,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data23.intended_users !== undefined) {
          let data31 = data23.intended_users;
          if ((!data31 || typeof data31 != 'object') && typeof data31 !== 'string') {
            const err17 = {
              instancePath: instancePath + '/purpose/intended_users',
              schemaPath: '#/properties/purpose/properties/intended_users/type',
              keyword: 'type',
              params: { type: schema6.properties.purpose.properties.intended_users.type },
              message: 'must be array,string,object',
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          const _errs50 = errors;
          const _errs51 = errors;
          if (
            !validate33(data31, {
              instancePath: instancePath + '/purpose/intended_users',
              parentData: data23,
              parentDataProperty: 'intended_users',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate33.errors);
            errors = vErrors.length;
          }
          var valid13 = _errs51 === errors;
          if (valid13) {
            const err18 = {
              instancePath: instancePath + '/purpose/intended_users',
              schemaPath: '#/properties/purpose/properties/intended_users/not',
              keyword: 'not',
              params: {},
              message: 'must NOT be valid',
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          } else {
            errors = _errs50;
            if (vErrors !== null) {
              if (_errs50) {
                vErrors.length = _errs50;
              } else {
                vErrors = null;
              }
            }
          }
          if (Array.isArray(data31)) {
            const len2 = data31.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data32 = data31[i2];
              if (!(data32 && typeof data32 == 'object' && !Array.isArray(data32)) && typeof data32 !== 'string') {
                const err19 = {
                  instancePath: instancePath + '/purpose/intended_users/' + i2,
                  schemaPath: '#/properties/purpose/properties/intended_users/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.purpose.properties.intended_users.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (data32 && typeof data32 == 'object' && !Array.isArray(data32)) {
                for (const key6 in data32) {
                  if (!(key6 === 'user' || key6 === 'use' || key6 === 'evidence' || pattern0.test(key6))) {
                    const err20 = {
                      instancePath: instancePath + '/purpose/intended_users/' + i2,
                      schemaPath: '#/properties/purpose/properties/intended_users/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key6 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data32.user !== undefined) {
                  if (
                    !validate22(data32.user, {
                      instancePath: instancePath + '/purpose/intended_users/' + i2 + '/user',
                      parentData: data32,
                      parentDataProperty: 'user',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data32.use !== undefined) {
                  if (
                    !validate22(data32.use, {
                      instancePath: instancePath + '/purpose/intended_users/' + i2 + '/use',
                      parentData: data32,
                      parentDataProperty: 'use',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data32.evidence !== undefined) {
                  if (
                    !validate50(data32.evidence, {
                      instancePath: instancePath + '/purpose/intended_users/' + i2 + '/evidence',
                      parentData: data32,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key7 in data32) {
                  if (pattern0.test(key7)) {
                    if (
                      !validate59(data32[key7], {
                        instancePath:
                          instancePath +
                          '/purpose/intended_users/' +
                          i2 +
                          '/' +
                          key7.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data32,
                        parentDataProperty: key7,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
          if (data31 && typeof data31 == 'object' && !Array.isArray(data31)) {
            if (data31.not_applicable !== undefined) {
              if (
                !validate43(data31.not_applicable, {
                  instancePath: instancePath + '/purpose/intended_users/not_applicable',
                  parentData: data31,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data23.clinical_setting !== undefined) {
          let data38 = data23.clinical_setting;
          if (!(data38 && typeof data38 == 'object' && !Array.isArray(data38)) && typeof data38 !== 'string') {
            const err21 = {
              instancePath: instancePath + '/purpose/clinical_setting',
              schemaPath: '#/properties/purpose/properties/clinical_setting/type',
              keyword: 'type',
              params: { type: schema6.properties.purpose.properties.clinical_setting.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (data38 && typeof data38 == 'object' && !Array.isArray(data38)) {
            for (const key8 in data38) {
              if (!(
                key8 === 'care_setting' ||
                key8 === 'specialties' ||
                key8 === 'workflow_step' ||
                key8 === 'regions' ||
                key8 === 'evidence' ||
                key8 === 'not_applicable' ||
                pattern0.test(key8)
              )) {
                const err22 = {
                  instancePath: instancePath + '/purpose/clinical_setting',
                  schemaPath: '#/properties/purpose/properties/clinical_setting/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key8 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data38.care_setting !== undefined) {
              if (
                !validate22(data38.care_setting, {
                  instancePath: instancePath + '/purpose/clinical_setting/care_setting',
                  parentData: data38,
                  parentDataProperty: 'care_setting',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data38.specialties !== undefined) {
              if (
                !validate69(data38.specialties, {
                  instancePath: instancePath + '/purpose/clinical_setting/specialties',
                  parentData: data38,
                  parentDataProperty: 'specialties',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate69.errors);
                errors = vErrors.length;
              }
            }
            if (data38.workflow_step !== undefined) {
              if (
                !validate22(data38.workflow_step, {
                  instancePath: instancePath + '/purpose/clinical_setting/workflow_step',
                  parentData: data38,
                  parentDataProperty: 'workflow_step',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data38.regions !== undefined) {
              if (
                !validate69(data38.regions, {
                  instancePath: instancePath + '/purpose/clinical_setting/regions',
                  parentData: data38,
                  parentDataProperty: 'regions',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate69.errors);
                errors = vErrors.length;
              }
            }
            if (data38.evidence !== undefined) {
              if (
                !validate50(data38.evidence, {
                  instancePath: instancePath + '/purpose/clinical_setting/evidence',
                  parentData: data38,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data38.not_applicable !== undefined) {
              if (
                !validate43(data38.not_applicable, {
                  instancePath: instancePath + '/purpose/clinical_setting/not_applicable',
                  parentData: data38,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key9 in data38) {
              if (pattern0.test(key9)) {
                if (
                  !validate59(data38[key9], {
                    instancePath:
                      instancePath + '/purpose/clinical_setting/' + key9.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data38,
                    parentDataProperty: key9,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data23.related_benchmarks !== undefined) {
          let data46 = data23.related_benchmarks;
          if ((!data46 || typeof data46 != 'object') && typeof data46 !== 'string') {
            const err23 = {
              instancePath: instancePath + '/purpose/related_benchmarks',
              schemaPath: '#/properties/purpose/properties/related_benchmarks/type',
              keyword: 'type',
              params: { type: schema6.properties.purpose.properties.related_benchmarks.type },
              message: 'must be array,string,object',
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          const _errs72 = errors;
          const _errs73 = errors;
          if (
            !validate33(data46, {
              instancePath: instancePath + '/purpose/related_benchmarks',
              parentData: data23,
              parentDataProperty: 'related_benchmarks',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate33.errors);
            errors = vErrors.length;
          }
          var valid21 = _errs73 === errors;
          if (valid21) {
            const err24 = {
              instancePath: instancePath + '/purpose/related_benchmarks',
              schemaPath: '#/properties/purpose/properties/related_benchmarks/not',
              keyword: 'not',
              params: {},
              message: 'must NOT be valid',
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          } else {
            errors = _errs72;
            if (vErrors !== null) {
              if (_errs72) {
                vErrors.length = _errs72;
              } else {
                vErrors = null;
              }
            }
          }
          if (Array.isArray(data46)) {
            const len3 = data46.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data47 = data46[i3];
              if (!(data47 && typeof data47 == 'object' && !Array.isArray(data47)) && typeof data47 !== 'string') {
                const err25 = {
                  instancePath: instancePath + '/purpose/related_benchmarks/' + i3,
                  schemaPath: '#/properties/purpose/properties/related_benchmarks/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.purpose.properties.related_benchmarks.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              if (data47 && typeof data47 == 'object' && !Array.isArray(data47)) {
                for (const key10 in data47) {
                  if (!(
                    key10 === 'name' ||
                    key10 === 'difference' ||
                    key10 === 'url' ||
                    key10 === 'evidence' ||
                    pattern0.test(key10)
                  )) {
                    const err26 = {
                      instancePath: instancePath + '/purpose/related_benchmarks/' + i3,
                      schemaPath: '#/properties/purpose/properties/related_benchmarks/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key10 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (data47.name !== undefined) {
                  if (
                    !validate22(data47.name, {
                      instancePath: instancePath + '/purpose/related_benchmarks/' + i3 + '/name',
                      parentData: data47,
                      parentDataProperty: 'name',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data47.difference !== undefined) {
                  if (
                    !validate22(data47.difference, {
                      instancePath: instancePath + '/purpose/related_benchmarks/' + i3 + '/difference',
                      parentData: data47,
                      parentDataProperty: 'difference',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data47.url !== undefined) {
                  if (
                    !validate22(data47.url, {
                      instancePath: instancePath + '/purpose/related_benchmarks/' + i3 + '/url',
                      parentData: data47,
                      parentDataProperty: 'url',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data47.evidence !== undefined) {
                  if (
                    !validate50(data47.evidence, {
                      instancePath: instancePath + '/purpose/related_benchmarks/' + i3 + '/evidence',
                      parentData: data47,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key11 in data47) {
                  if (pattern0.test(key11)) {
                    if (
                      !validate59(data47[key11], {
                        instancePath:
                          instancePath +
                          '/purpose/related_benchmarks/' +
                          i3 +
                          '/' +
                          key11.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data47,
                        parentDataProperty: key11,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
          if (data46 && typeof data46 == 'object' && !Array.isArray(data46)) {
            if (data46.not_applicable !== undefined) {
              if (
                !validate43(data46.not_applicable, {
                  instancePath: instancePath + '/purpose/related_benchmarks/not_applicable',
                  parentData: data46,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data23.score_interpretation !== undefined) {
          let data54 = data23.score_interpretation;
          if (!(data54 && typeof data54 == 'object' && !Array.isArray(data54)) && typeof data54 !== 'string') {
            const err27 = {
              instancePath: instancePath + '/purpose/score_interpretation',
              schemaPath: '#/properties/purpose/properties/score_interpretation/type',
              keyword: 'type',
              params: { type: schema6.properties.purpose.properties.score_interpretation.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (data54 && typeof data54 == 'object' && !Array.isArray(data54)) {
            for (const key12 in data54) {
              if (!(
                key12 === 'supports' ||
                key12 === 'does_not_support' ||
                key12 === 'floor' ||
                key12 === 'ceiling' ||
                key12 === 'evidence' ||
                key12 === 'not_applicable' ||
                pattern0.test(key12)
              )) {
                const err28 = {
                  instancePath: instancePath + '/purpose/score_interpretation',
                  schemaPath: '#/properties/purpose/properties/score_interpretation/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key12 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data54.supports !== undefined) {
              if (
                !validate22(data54.supports, {
                  instancePath: instancePath + '/purpose/score_interpretation/supports',
                  parentData: data54,
                  parentDataProperty: 'supports',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data54.does_not_support !== undefined) {
              if (
                !validate22(data54.does_not_support, {
                  instancePath: instancePath + '/purpose/score_interpretation/does_not_support',
                  parentData: data54,
                  parentDataProperty: 'does_not_support',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data54.floor !== undefined) {
              if (
                !validate100(data54.floor, {
                  instancePath: instancePath + '/purpose/score_interpretation/floor',
                  parentData: data54,
                  parentDataProperty: 'floor',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate100.errors);
                errors = vErrors.length;
              }
            }
            if (data54.ceiling !== undefined) {
              if (
                !validate100(data54.ceiling, {
                  instancePath: instancePath + '/purpose/score_interpretation/ceiling',
                  parentData: data54,
                  parentDataProperty: 'ceiling',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate100.errors);
                errors = vErrors.length;
              }
            }
            if (data54.evidence !== undefined) {
              if (
                !validate50(data54.evidence, {
                  instancePath: instancePath + '/purpose/score_interpretation/evidence',
                  parentData: data54,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data54.not_applicable !== undefined) {
              if (
                !validate43(data54.not_applicable, {
                  instancePath: instancePath + '/purpose/score_interpretation/not_applicable',
                  parentData: data54,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key13 in data54) {
              if (pattern0.test(key13)) {
                if (
                  !validate59(data54[key13], {
                    instancePath:
                      instancePath + '/purpose/score_interpretation/' + key13.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data54,
                    parentDataProperty: key13,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data23.out_of_scope !== undefined) {
          if (
            !validate69(data23.out_of_scope, {
              instancePath: instancePath + '/purpose/out_of_scope',
              parentData: data23,
              parentDataProperty: 'out_of_scope',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data23.evidence !== undefined) {
          if (
            !validate50(data23.evidence, {
              instancePath: instancePath + '/purpose/evidence',
              parentData: data23,
              parentDataProperty: 'evidence',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate50.errors);
            errors = vErrors.length;
          }
        }
        if (data23.not_applicable !== undefined) {
          if (
            !validate43(data23.not_applicable, {
              instancePath: instancePath + '/purpose/not_applicable',
              parentData: data23,
              parentDataProperty: 'not_applicable',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
        for (const key14 in data23) {
          if (pattern0.test(key14)) {
            if (
              !validate59(data23[key14], {
                instancePath: instancePath + '/purpose/' + key14.replace(/~/g, '~0').replace(/\//g, '~1'),
                parentData: data23,
                parentDataProperty: key14,
                rootData,
              })
            ) {
              vErrors = joined(vErrors, validate59.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err29 = {
          instancePath: instancePath + '/purpose',
          schemaPath: '#/properties/purpose/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.experts !== undefined) {
      let data66 = data.experts;
      if ((!data66 || typeof data66 != 'object') && typeof data66 !== 'string') {
        const err30 = {
          instancePath: instancePath + '/experts',
          schemaPath: '#/properties/experts/type',
          keyword: 'type',
          params: { type: schema6.properties.experts.type },
          message: 'must be array,string,object',
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      const _errs99 = errors;
      const _errs100 = errors;
      if (
        !validate33(data66, {
          instancePath: instancePath + '/experts',
          parentData: data,
          parentDataProperty: 'experts',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate33.errors);
        errors = vErrors.length;
      }
      var valid30 = _errs100 === errors;
      if (valid30) {
        const err31 = {
          instancePath: instancePath + '/experts',
          schemaPath: '#/properties/experts/not',
          keyword: 'not',
          params: {},
          message: 'must NOT be valid',
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      } else {
        errors = _errs99;
        if (vErrors !== null) {
          if (_errs99) {
            vErrors.length = _errs99;
          } else {
            vErrors = null;
          }
        }
      }
      if (Array.isArray(data66)) {
        const len4 = data66.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data67 = data66[i4];
          if (!(data67 && typeof data67 == 'object' && !Array.isArray(data67)) && typeof data67 !== 'string') {
            const err32 = {
              instancePath: instancePath + '/experts/' + i4,
              schemaPath: '#/properties/experts/items/type',
              keyword: 'type',
              params: { type: schema6.properties.experts.items.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (data67 && typeof data67 == 'object' && !Array.isArray(data67)) {
            for (const key15 in data67) {
              if (!(
                key15 === 'role' ||
                key15 === 'count' ||
                key15 === 'qualification' ||
                key15 === 'contributes' ||
                key15 === 'independent' ||
                key15 === 'detail' ||
                key15 === 'evidence' ||
                pattern0.test(key15)
              )) {
                const err33 = {
                  instancePath: instancePath + '/experts/' + i4,
                  schemaPath: '#/properties/experts/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key15 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data67.role !== undefined) {
              if (
                !validate22(data67.role, {
                  instancePath: instancePath + '/experts/' + i4 + '/role',
                  parentData: data67,
                  parentDataProperty: 'role',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data67.count !== undefined) {
              if (
                !validate118(data67.count, {
                  instancePath: instancePath + '/experts/' + i4 + '/count',
                  parentData: data67,
                  parentDataProperty: 'count',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate118.errors);
                errors = vErrors.length;
              }
            }
            if (data67.qualification !== undefined) {
              if (
                !validate22(data67.qualification, {
                  instancePath: instancePath + '/experts/' + i4 + '/qualification',
                  parentData: data67,
                  parentDataProperty: 'qualification',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data67.contributes !== undefined) {
              let data71 = data67.contributes;
              if (!Array.isArray(data71) && typeof data71 !== 'string') {
                const err34 = {
                  instancePath: instancePath + '/experts/' + i4 + '/contributes',
                  schemaPath: '#/properties/experts/items/properties/contributes/type',
                  keyword: 'type',
                  params: { type: schema6.properties.experts.items.properties.contributes.type },
                  message: 'must be array,string',
                };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              const _errs109 = errors;
              let valid34 = true;
              const _errs110 = errors;
              if (
                !validate37(data71, {
                  instancePath: instancePath + '/experts/' + i4 + '/contributes',
                  parentData: data67,
                  parentDataProperty: 'contributes',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate37.errors);
                errors = vErrors.length;
              }
              var _valid1 = _errs110 === errors;
              errors = _errs109;
              if (vErrors !== null) {
                if (_errs109) {
                  vErrors.length = _errs109;
                } else {
                  vErrors = null;
                }
              }
              if (_valid1) {
                const _errs111 = errors;
                if (!(
                  data71 === 'design' ||
                  data71 === 'item_writing' ||
                  data71 === 'annotation' ||
                  data71 === 'review' ||
                  data71 === 'validation' ||
                  data71 === 'other'
                )) {
                  const err35 = {
                    instancePath: instancePath + '/experts/' + i4 + '/contributes',
                    schemaPath: '#/properties/experts/items/properties/contributes/then/enum',
                    keyword: 'enum',
                    params: { allowedValues: schema6.properties.experts.items.properties.contributes.then.enum },
                    message: 'must be equal to one of the allowed values',
                  };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                var _valid1 = _errs111 === errors;
                valid34 = _valid1;
              }
              if (!valid34) {
                const err36 = {
                  instancePath: instancePath + '/experts/' + i4 + '/contributes',
                  schemaPath: '#/properties/experts/items/properties/contributes/if',
                  keyword: 'if',
                  params: { failingKeyword: 'then' },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (Array.isArray(data71)) {
                const len5 = data71.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data72 = data71[i5];
                  if (typeof data72 !== 'string') {
                    const err37 = {
                      instancePath: instancePath + '/experts/' + i4 + '/contributes/' + i5,
                      schemaPath: '#/properties/experts/items/properties/contributes/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                  if (!(
                    data72 === 'design' ||
                    data72 === 'item_writing' ||
                    data72 === 'annotation' ||
                    data72 === 'review' ||
                    data72 === 'validation' ||
                    data72 === 'other'
                  )) {
                    const err38 = {
                      instancePath: instancePath + '/experts/' + i4 + '/contributes/' + i5,
                      schemaPath: '#/properties/experts/items/properties/contributes/items/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema6.properties.experts.items.properties.contributes.items.enum },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data67.independent !== undefined) {
              if (
                !validate122(data67.independent, {
                  instancePath: instancePath + '/experts/' + i4 + '/independent',
                  parentData: data67,
                  parentDataProperty: 'independent',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate122.errors);
                errors = vErrors.length;
              }
            }
            if (data67.detail !== undefined) {
              if (
                !validate22(data67.detail, {
                  instancePath: instancePath + '/experts/' + i4 + '/detail',
                  parentData: data67,
                  parentDataProperty: 'detail',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data67.evidence !== undefined) {
              if (
                !validate50(data67.evidence, {
                  instancePath: instancePath + '/experts/' + i4 + '/evidence',
                  parentData: data67,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            for (const key16 in data67) {
              if (pattern0.test(key16)) {
                if (
                  !validate59(data67[key16], {
                    instancePath:
                      instancePath + '/experts/' + i4 + '/' + key16.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data67,
                    parentDataProperty: key16,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
      }
      if (data66 && typeof data66 == 'object' && !Array.isArray(data66)) {
        if (data66.not_applicable !== undefined) {
          if (
            !validate43(data66.not_applicable, {
              instancePath: instancePath + '/experts/not_applicable',
              parentData: data66,
              parentDataProperty: 'not_applicable',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.grounding !== undefined) {
      let data78 = data.grounding;
      if (data78 && typeof data78 == 'object' && !Array.isArray(data78)) {
        for (const key17 in data78) {
          if (!(
            key17 === 'guidelines' ||
            key17 === 'literature' ||
            key17 === 'evidence' ||
            key17 === 'not_applicable' ||
            pattern0.test(key17)
          )) {
            const err39 = {
              instancePath: instancePath + '/grounding',
              schemaPath: '#/properties/grounding/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key17 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data78.guidelines !== undefined) {
          let data79 = data78.guidelines;
          if ((!data79 || typeof data79 != 'object') && typeof data79 !== 'string') {
            const err40 = {
              instancePath: instancePath + '/grounding/guidelines',
              schemaPath: '#/properties/grounding/properties/guidelines/type',
              keyword: 'type',
              params: { type: schema6.properties.grounding.properties.guidelines.type },
              message: 'must be array,string,object',
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          const _errs124 = errors;
          const _errs125 = errors;
          if (
            !validate33(data79, {
              instancePath: instancePath + '/grounding/guidelines',
              parentData: data78,
              parentDataProperty: 'guidelines',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate33.errors);
            errors = vErrors.length;
          }
          var valid40 = _errs125 === errors;
          if (valid40) {
            const err41 = {
              instancePath: instancePath + '/grounding/guidelines',
              schemaPath: '#/properties/grounding/properties/guidelines/not',
              keyword: 'not',
              params: {},
              message: 'must NOT be valid',
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          } else {
            errors = _errs124;
            if (vErrors !== null) {
              if (_errs124) {
                vErrors.length = _errs124;
              } else {
                vErrors = null;
              }
            }
          }
          if (Array.isArray(data79)) {
            const len6 = data79.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data80 = data79[i6];
              if (!(data80 && typeof data80 == 'object' && !Array.isArray(data80)) && typeof data80 !== 'string') {
                const err42 = {
                  instancePath: instancePath + '/grounding/guidelines/' + i6,
                  schemaPath: '#/properties/grounding/properties/guidelines/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.grounding.properties.guidelines.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (data80 && typeof data80 == 'object' && !Array.isArray(data80)) {
                for (const key18 in data80) {
                  if (!(
                    key18 === 'name' ||
                    key18 === 'issuer' ||
                    key18 === 'year' ||
                    key18 === 'url' ||
                    key18 === 'evidence' ||
                    pattern0.test(key18)
                  )) {
                    const err43 = {
                      instancePath: instancePath + '/grounding/guidelines/' + i6,
                      schemaPath: '#/properties/grounding/properties/guidelines/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key18 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                if (data80.name !== undefined) {
                  if (
                    !validate22(data80.name, {
                      instancePath: instancePath + '/grounding/guidelines/' + i6 + '/name',
                      parentData: data80,
                      parentDataProperty: 'name',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data80.issuer !== undefined) {
                  if (
                    !validate22(data80.issuer, {
                      instancePath: instancePath + '/grounding/guidelines/' + i6 + '/issuer',
                      parentData: data80,
                      parentDataProperty: 'issuer',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data80.year !== undefined) {
                  if (
                    !validate131(data80.year, {
                      instancePath: instancePath + '/grounding/guidelines/' + i6 + '/year',
                      parentData: data80,
                      parentDataProperty: 'year',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate131.errors);
                    errors = vErrors.length;
                  }
                }
                if (data80.url !== undefined) {
                  if (
                    !validate22(data80.url, {
                      instancePath: instancePath + '/grounding/guidelines/' + i6 + '/url',
                      parentData: data80,
                      parentDataProperty: 'url',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data80.evidence !== undefined) {
                  if (
                    !validate50(data80.evidence, {
                      instancePath: instancePath + '/grounding/guidelines/' + i6 + '/evidence',
                      parentData: data80,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key19 in data80) {
                  if (pattern0.test(key19)) {
                    if (
                      !validate59(data80[key19], {
                        instancePath:
                          instancePath +
                          '/grounding/guidelines/' +
                          i6 +
                          '/' +
                          key19.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data80,
                        parentDataProperty: key19,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
          if (data79 && typeof data79 == 'object' && !Array.isArray(data79)) {
            if (data79.not_applicable !== undefined) {
              if (
                !validate43(data79.not_applicable, {
                  instancePath: instancePath + '/grounding/guidelines/not_applicable',
                  parentData: data79,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data78.literature !== undefined) {
          if (
            !validate137(data78.literature, {
              instancePath: instancePath + '/grounding/literature',
              parentData: data78,
              parentDataProperty: 'literature',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate137.errors);
            errors = vErrors.length;
          }
        }
        if (data78.evidence !== undefined) {
          if (
            !validate50(data78.evidence, {
              instancePath: instancePath + '/grounding/evidence',
              parentData: data78,
              parentDataProperty: 'evidence',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate50.errors);
            errors = vErrors.length;
          }
        }
        if (data78.not_applicable !== undefined) {
          if (
            !validate43(data78.not_applicable, {
              instancePath: instancePath + '/grounding/not_applicable',
              parentData: data78,
              parentDataProperty: 'not_applicable',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
        for (const key20 in data78) {
          if (pattern0.test(key20)) {
            if (
              !validate59(data78[key20], {
                instancePath: instancePath + '/grounding/' + key20.replace(/~/g, '~0').replace(/\//g, '~1'),
                parentData: data78,
                parentDataProperty: key20,
                rootData,
              })
            ) {
              vErrors = joined(vErrors, validate59.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err44 = {
          instancePath: instancePath + '/grounding',
          schemaPath: '#/properties/grounding/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.standards !== undefined) {
      let data92 = data.standards;
      if ((!data92 || typeof data92 != 'object') && typeof data92 !== 'string') {
        const err45 = {
          instancePath: instancePath + '/standards',
          schemaPath: '#/properties/standards/type',
          keyword: 'type',
          params: { type: schema6.properties.standards.type },
          message: 'must be array,string,object',
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      const _errs142 = errors;
      const _errs143 = errors;
      if (
        !validate33(data92, {
          instancePath: instancePath + '/standards',
          parentData: data,
          parentDataProperty: 'standards',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate33.errors);
        errors = vErrors.length;
      }
      var valid47 = _errs143 === errors;
      if (valid47) {
        const err46 = {
          instancePath: instancePath + '/standards',
          schemaPath: '#/properties/standards/not',
          keyword: 'not',
          params: {},
          message: 'must NOT be valid',
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      } else {
        errors = _errs142;
        if (vErrors !== null) {
          if (_errs142) {
            vErrors.length = _errs142;
          } else {
            vErrors = null;
          }
        }
      }
      if (Array.isArray(data92)) {
        const len7 = data92.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data93 = data92[i7];
          if (!(data93 && typeof data93 == 'object' && !Array.isArray(data93)) && typeof data93 !== 'string') {
            const err47 = {
              instancePath: instancePath + '/standards/' + i7,
              schemaPath: '#/properties/standards/items/type',
              keyword: 'type',
              params: { type: schema6.properties.standards.items.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (data93 && typeof data93 == 'object' && !Array.isArray(data93)) {
            for (const key21 in data93) {
              if (!(
                key21 === 'system' ||
                key21 === 'version' ||
                key21 === 'applied_to' ||
                key21 === 'url' ||
                key21 === 'evidence' ||
                pattern0.test(key21)
              )) {
                const err48 = {
                  instancePath: instancePath + '/standards/' + i7,
                  schemaPath: '#/properties/standards/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key21 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data93.system !== undefined) {
              if (
                !validate22(data93.system, {
                  instancePath: instancePath + '/standards/' + i7 + '/system',
                  parentData: data93,
                  parentDataProperty: 'system',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data93.version !== undefined) {
              if (
                !validate22(data93.version, {
                  instancePath: instancePath + '/standards/' + i7 + '/version',
                  parentData: data93,
                  parentDataProperty: 'version',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data93.applied_to !== undefined) {
              if (
                !validate22(data93.applied_to, {
                  instancePath: instancePath + '/standards/' + i7 + '/applied_to',
                  parentData: data93,
                  parentDataProperty: 'applied_to',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data93.url !== undefined) {
              if (
                !validate22(data93.url, {
                  instancePath: instancePath + '/standards/' + i7 + '/url',
                  parentData: data93,
                  parentDataProperty: 'url',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data93.evidence !== undefined) {
              if (
                !validate50(data93.evidence, {
                  instancePath: instancePath + '/standards/' + i7 + '/evidence',
                  parentData: data93,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            for (const key22 in data93) {
              if (pattern0.test(key22)) {
                if (
                  !validate59(data93[key22], {
                    instancePath:
                      instancePath + '/standards/' + i7 + '/' + key22.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data93,
                    parentDataProperty: key22,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
      }
      if (data92 && typeof data92 == 'object' && !Array.isArray(data92)) {
        if (data92.not_applicable !== undefined) {
          if (
            !validate43(data92.not_applicable, {
              instancePath: instancePath + '/standards/not_applicable',
              parentData: data92,
              parentDataProperty: 'not_applicable',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.coverage !== undefined) {
      let data101 = data.coverage;
      if (data101 && typeof data101 == 'object' && !Array.isArray(data101)) {
        for (const key23 in data101) {
          if (!(
            key23 === 'specialties' ||
            key23 === 'skills' ||
            key23 === 'conditions' ||
            key23 === 'distribution' ||
            key23 === 'evidence' ||
            key23 === 'not_applicable' ||
            pattern0.test(key23)
          )) {
            const err49 = {
              instancePath: instancePath + '/coverage',
              schemaPath: '#/properties/coverage/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key23 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data101.specialties !== undefined) {
          if (
            !validate69(data101.specialties, {
              instancePath: instancePath + '/coverage/specialties',
              parentData: data101,
              parentDataProperty: 'specialties',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data101.skills !== undefined) {
          if (
            !validate69(data101.skills, {
              instancePath: instancePath + '/coverage/skills',
              parentData: data101,
              parentDataProperty: 'skills',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data101.conditions !== undefined) {
          if (
            !validate69(data101.conditions, {
              instancePath: instancePath + '/coverage/conditions',
              parentData: data101,
              parentDataProperty: 'conditions',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data101.distribution !== undefined) {
          let data105 = data101.distribution;
          if ((!data105 || typeof data105 != 'object') && typeof data105 !== 'string') {
            const err50 = {
              instancePath: instancePath + '/coverage/distribution',
              schemaPath: '#/properties/coverage/properties/distribution/type',
              keyword: 'type',
              params: { type: schema6.properties.coverage.properties.distribution.type },
              message: 'must be array,string,object',
            };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          const _errs162 = errors;
          const _errs163 = errors;
          if (
            !validate33(data105, {
              instancePath: instancePath + '/coverage/distribution',
              parentData: data101,
              parentDataProperty: 'distribution',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate33.errors);
            errors = vErrors.length;
          }
          var valid54 = _errs163 === errors;
          if (valid54) {
            const err51 = {
              instancePath: instancePath + '/coverage/distribution',
              schemaPath: '#/properties/coverage/properties/distribution/not',
              keyword: 'not',
              params: {},
              message: 'must NOT be valid',
            };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          } else {
            errors = _errs162;
            if (vErrors !== null) {
              if (_errs162) {
                vErrors.length = _errs162;
              } else {
                vErrors = null;
              }
            }
          }
          if (Array.isArray(data105)) {
            const len8 = data105.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data106 = data105[i8];
              if (!(data106 && typeof data106 == 'object' && !Array.isArray(data106)) && typeof data106 !== 'string') {
                const err52 = {
                  instancePath: instancePath + '/coverage/distribution/' + i8,
                  schemaPath: '#/properties/coverage/properties/distribution/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.coverage.properties.distribution.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              if (data106 && typeof data106 == 'object' && !Array.isArray(data106)) {
                for (const key24 in data106) {
                  if (!(key24 === 'name' || key24 === 'items' || key24 === 'evidence' || pattern0.test(key24))) {
                    const err53 = {
                      instancePath: instancePath + '/coverage/distribution/' + i8,
                      schemaPath: '#/properties/coverage/properties/distribution/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key24 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
                if (data106.name !== undefined) {
                  if (
                    !validate22(data106.name, {
                      instancePath: instancePath + '/coverage/distribution/' + i8 + '/name',
                      parentData: data106,
                      parentDataProperty: 'name',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data106.items !== undefined) {
                  if (
                    !validate158(data106.items, {
                      instancePath: instancePath + '/coverage/distribution/' + i8 + '/items',
                      parentData: data106,
                      parentDataProperty: 'items',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate158.errors);
                    errors = vErrors.length;
                  }
                }
                if (data106.evidence !== undefined) {
                  if (
                    !validate50(data106.evidence, {
                      instancePath: instancePath + '/coverage/distribution/' + i8 + '/evidence',
                      parentData: data106,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key25 in data106) {
                  if (pattern0.test(key25)) {
                    if (
                      !validate59(data106[key25], {
                        instancePath:
                          instancePath +
                          '/coverage/distribution/' +
                          i8 +
                          '/' +
                          key25.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data106,
                        parentDataProperty: key25,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
          if (data105 && typeof data105 == 'object' && !Array.isArray(data105)) {
            if (data105.not_applicable !== undefined) {
              if (
                !validate43(data105.not_applicable, {
                  instancePath: instancePath + '/coverage/distribution/not_applicable',
                  parentData: data105,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data101.evidence !== undefined) {
          if (
            !validate50(data101.evidence, {
              instancePath: instancePath + '/coverage/evidence',
              parentData: data101,
              parentDataProperty: 'evidence',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate50.errors);
            errors = vErrors.length;
          }
        }
        if (data101.not_applicable !== undefined) {
          if (
            !validate43(data101.not_applicable, {
              instancePath: instancePath + '/coverage/not_applicable',
              parentData: data101,
              parentDataProperty: 'not_applicable',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
        for (const key26 in data101) {
          if (pattern0.test(key26)) {
            if (
              !validate59(data101[key26], {
                instancePath: instancePath + '/coverage/' + key26.replace(/~/g, '~0').replace(/\//g, '~1'),
                parentData: data101,
                parentDataProperty: key26,
                rootData,
              })
            ) {
              vErrors = joined(vErrors, validate59.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err54 = {
          instancePath: instancePath + '/coverage',
          schemaPath: '#/properties/coverage/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.tasks !== undefined) {
      let data115 = data.tasks;
      if ((!data115 || typeof data115 != 'object') && typeof data115 !== 'string') {
        const err55 = {
          instancePath: instancePath + '/tasks',
          schemaPath: '#/properties/tasks/type',
          keyword: 'type',
          params: { type: schema6.properties.tasks.type },
          message: 'must be array,string,object',
        };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      const _errs177 = errors;
      const _errs178 = errors;
      if (
        !validate33(data115, {
          instancePath: instancePath + '/tasks',
          parentData: data,
          parentDataProperty: 'tasks',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate33.errors);
        errors = vErrors.length;
      }
      var valid61 = _errs178 === errors;
      if (valid61) {
        const err56 = {
          instancePath: instancePath + '/tasks',
          schemaPath: '#/properties/tasks/not',
          keyword: 'not',
          params: {},
          message: 'must NOT be valid',
        };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      } else {
        errors = _errs177;
        if (vErrors !== null) {
          if (_errs177) {
            vErrors.length = _errs177;
          } else {
            vErrors = null;
          }
        }
      }
      if (Array.isArray(data115)) {
        const len9 = data115.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data116 = data115[i9];
          if (!(data116 && typeof data116 == 'object' && !Array.isArray(data116)) && typeof data116 !== 'string') {
            const err57 = {
              instancePath: instancePath + '/tasks/' + i9,
              schemaPath: '#/properties/tasks/items/type',
              keyword: 'type',
              params: { type: schema6.properties.tasks.items.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (data116 && typeof data116 == 'object' && !Array.isArray(data116)) {
            for (const key27 in data116) {
              if (!(func2.call(schema6.properties.tasks.items.properties, key27) || pattern0.test(key27))) {
                const err58 = {
                  instancePath: instancePath + '/tasks/' + i9,
                  schemaPath: '#/properties/tasks/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key27 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data116.id !== undefined) {
              if (
                !validate22(data116.id, {
                  instancePath: instancePath + '/tasks/' + i9 + '/id',
                  parentData: data116,
                  parentDataProperty: 'id',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data116.name !== undefined) {
              if (
                !validate22(data116.name, {
                  instancePath: instancePath + '/tasks/' + i9 + '/name',
                  parentData: data116,
                  parentDataProperty: 'name',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data116.type !== undefined) {
              let data119 = data116.type;
              if (typeof data119 !== 'string') {
                const err59 = {
                  instancePath: instancePath + '/tasks/' + i9 + '/type',
                  schemaPath: '#/properties/tasks/items/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (!(
                data119 === 'multiple_choice' ||
                data119 === 'closed_qa' ||
                data119 === 'open_qa' ||
                data119 === 'visual_qa' ||
                data119 === 'diagnosis' ||
                data119 === 'triage' ||
                data119 === 'treatment' ||
                data119 === 'prognosis' ||
                data119 === 'classification' ||
                data119 === 'entailment' ||
                data119 === 'summarization' ||
                data119 === 'simplification' ||
                data119 === 'extraction' ||
                data119 === 'coding' ||
                data119 === 'calculation' ||
                data119 === 'report_generation' ||
                data119 === 'error_detection' ||
                data119 === 'fact_checking' ||
                data119 === 'trial_matching' ||
                data119 === 'dialogue' ||
                data119 === 'retrieval' ||
                data119 === 'agent' ||
                data119 === 'image_interpretation' ||
                data119 === 'segmentation' ||
                data119 === 'detection' ||
                data119 === 'other'
              )) {
                const err60 = {
                  instancePath: instancePath + '/tasks/' + i9 + '/type',
                  schemaPath: '#/properties/tasks/items/properties/type/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema6.properties.tasks.items.properties.type.enum },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data116.clinical_activity !== undefined) {
              if (
                !validate22(data116.clinical_activity, {
                  instancePath: instancePath + '/tasks/' + i9 + '/clinical_activity',
                  parentData: data116,
                  parentDataProperty: 'clinical_activity',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data116.input !== undefined) {
              if (
                !validate22(data116.input, {
                  instancePath: instancePath + '/tasks/' + i9 + '/input',
                  parentData: data116,
                  parentDataProperty: 'input',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data116.output !== undefined) {
              if (
                !validate22(data116.output, {
                  instancePath: instancePath + '/tasks/' + i9 + '/output',
                  parentData: data116,
                  parentDataProperty: 'output',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data116.metrics !== undefined) {
              if (
                !validate24(data116.metrics, {
                  instancePath: instancePath + '/tasks/' + i9 + '/metrics',
                  parentData: data116,
                  parentDataProperty: 'metrics',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data116.modalities !== undefined) {
              let data124 = data116.modalities;
              if (!Array.isArray(data124) && typeof data124 !== 'string') {
                const err61 = {
                  instancePath: instancePath + '/tasks/' + i9 + '/modalities',
                  schemaPath: '#/properties/tasks/items/properties/modalities/type',
                  keyword: 'type',
                  params: { type: schema6.properties.tasks.items.properties.modalities.type },
                  message: 'must be array,string',
                };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
              const _errs192 = errors;
              let valid65 = true;
              const _errs193 = errors;
              if (
                !validate37(data124, {
                  instancePath: instancePath + '/tasks/' + i9 + '/modalities',
                  parentData: data116,
                  parentDataProperty: 'modalities',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate37.errors);
                errors = vErrors.length;
              }
              var _valid2 = _errs193 === errors;
              errors = _errs192;
              if (vErrors !== null) {
                if (_errs192) {
                  vErrors.length = _errs192;
                } else {
                  vErrors = null;
                }
              }
              if (_valid2) {
                const _errs194 = errors;
                if (
                  !validate39(data124, {
                    instancePath: instancePath + '/tasks/' + i9 + '/modalities',
                    parentData: data116,
                    parentDataProperty: 'modalities',
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate39.errors);
                  errors = vErrors.length;
                }
                var _valid2 = _errs194 === errors;
                valid65 = _valid2;
              }
              if (!valid65) {
                const err62 = {
                  instancePath: instancePath + '/tasks/' + i9 + '/modalities',
                  schemaPath: '#/properties/tasks/items/properties/modalities/if',
                  keyword: 'if',
                  params: { failingKeyword: 'then' },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
              if (Array.isArray(data124)) {
                const len10 = data124.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  if (
                    !validate41(data124[i10], {
                      instancePath: instancePath + '/tasks/' + i9 + '/modalities/' + i10,
                      parentData: data124,
                      parentDataProperty: i10,
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate41.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data116.scorer !== undefined) {
              let data126 = data116.scorer;
              if (!Array.isArray(data126) && typeof data126 !== 'string') {
                const err63 = {
                  instancePath: instancePath + '/tasks/' + i9 + '/scorer',
                  schemaPath: '#/properties/tasks/items/properties/scorer/type',
                  keyword: 'type',
                  params: { type: schema6.properties.tasks.items.properties.scorer.type },
                  message: 'must be array,string',
                };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              const _errs198 = errors;
              let valid68 = true;
              const _errs199 = errors;
              if (
                !validate37(data126, {
                  instancePath: instancePath + '/tasks/' + i9 + '/scorer',
                  parentData: data116,
                  parentDataProperty: 'scorer',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate37.errors);
                errors = vErrors.length;
              }
              var _valid3 = _errs199 === errors;
              errors = _errs198;
              if (vErrors !== null) {
                if (_errs198) {
                  vErrors.length = _errs198;
                } else {
                  vErrors = null;
                }
              }
              if (_valid3) {
                const _errs200 = errors;
                if (!(
                  data126 === 'exact' ||
                  data126 === 'numeric' ||
                  data126 === 'code' ||
                  data126 === 'end_state' ||
                  data126 === 'overlap' ||
                  data126 === 'embedding' ||
                  data126 === 'classifier' ||
                  data126 === 'rubric' ||
                  data126 === 'llm_judge' ||
                  data126 === 'human' ||
                  data126 === 'other'
                )) {
                  const err64 = {
                    instancePath: instancePath + '/tasks/' + i9 + '/scorer',
                    schemaPath: '#/properties/tasks/items/properties/scorer/then/enum',
                    keyword: 'enum',
                    params: { allowedValues: schema6.properties.tasks.items.properties.scorer.then.enum },
                    message: 'must be equal to one of the allowed values',
                  };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                var _valid3 = _errs200 === errors;
                valid68 = _valid3;
              }
              if (!valid68) {
                const err65 = {
                  instancePath: instancePath + '/tasks/' + i9 + '/scorer',
                  schemaPath: '#/properties/tasks/items/properties/scorer/if',
                  keyword: 'if',
                  params: { failingKeyword: 'then' },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              if (Array.isArray(data126)) {
                const len11 = data126.length;
                for (let i11 = 0; i11 < len11; i11++) {
                  let data127 = data126[i11];
                  if (typeof data127 !== 'string') {
                    const err66 = {
                      instancePath: instancePath + '/tasks/' + i9 + '/scorer/' + i11,
                      schemaPath: '#/properties/tasks/items/properties/scorer/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                  if (!(
                    data127 === 'exact' ||
                    data127 === 'numeric' ||
                    data127 === 'code' ||
                    data127 === 'end_state' ||
                    data127 === 'overlap' ||
                    data127 === 'embedding' ||
                    data127 === 'classifier' ||
                    data127 === 'rubric' ||
                    data127 === 'llm_judge' ||
                    data127 === 'human' ||
                    data127 === 'other'
                  )) {
                    const err67 = {
                      instancePath: instancePath + '/tasks/' + i9 + '/scorer/' + i11,
                      schemaPath: '#/properties/tasks/items/properties/scorer/items/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema6.properties.tasks.items.properties.scorer.items.enum },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data116.fidelity !== undefined) {
              let data128 = data116.fidelity;
              if (typeof data128 !== 'string') {
                const err68 = {
                  instancePath: instancePath + '/tasks/' + i9 + '/fidelity',
                  schemaPath: '#/properties/tasks/items/properties/fidelity/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (!(
                data128 === 'exam' ||
                data128 === 'vignette' ||
                data128 === 'simulated' ||
                data128 === 'standardized_patient' ||
                data128 === 'real_record' ||
                data128 === 'real_interaction' ||
                data128 === 'prospective' ||
                data128 === 'other'
              )) {
                const err69 = {
                  instancePath: instancePath + '/tasks/' + i9 + '/fidelity',
                  schemaPath: '#/properties/tasks/items/properties/fidelity/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema6.properties.tasks.items.properties.fidelity.enum },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data116.items !== undefined) {
              if (
                !validate158(data116.items, {
                  instancePath: instancePath + '/tasks/' + i9 + '/items',
                  parentData: data116,
                  parentDataProperty: 'items',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate158.errors);
                errors = vErrors.length;
              }
            }
            if (data116.detail !== undefined) {
              if (
                !validate22(data116.detail, {
                  instancePath: instancePath + '/tasks/' + i9 + '/detail',
                  parentData: data116,
                  parentDataProperty: 'detail',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data116.evidence !== undefined) {
              if (
                !validate50(data116.evidence, {
                  instancePath: instancePath + '/tasks/' + i9 + '/evidence',
                  parentData: data116,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            for (const key28 in data116) {
              if (pattern0.test(key28)) {
                if (
                  !validate59(data116[key28], {
                    instancePath: instancePath + '/tasks/' + i9 + '/' + key28.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data116,
                    parentDataProperty: key28,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
      }
      if (data115 && typeof data115 == 'object' && !Array.isArray(data115)) {
        if (data115.not_applicable !== undefined) {
          if (
            !validate43(data115.not_applicable, {
              instancePath: instancePath + '/tasks/not_applicable',
              parentData: data115,
              parentDataProperty: 'not_applicable',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.data !== undefined) {
      let data134 = data.data;
      if (data134 && typeof data134 == 'object' && !Array.isArray(data134)) {
        for (const key29 in data134) {
          if (!(func2.call(schema6.properties.data.properties, key29) || pattern0.test(key29))) {
            const err70 = {
              instancePath: instancePath + '/data',
              schemaPath: '#/properties/data/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key29 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data134.size !== undefined) {
          let data135 = data134.size;
          if (!(data135 && typeof data135 == 'object' && !Array.isArray(data135)) && typeof data135 !== 'string') {
            const err71 = {
              instancePath: instancePath + '/data/size',
              schemaPath: '#/properties/data/properties/size/type',
              keyword: 'type',
              params: { type: schema6.properties.data.properties.size.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          if (data135 && typeof data135 == 'object' && !Array.isArray(data135)) {
            for (const key30 in data135) {
              if (!(
                key30 === 'items' ||
                key30 === 'patients' ||
                key30 === 'as_of' ||
                key30 === 'evidence' ||
                key30 === 'not_applicable' ||
                pattern0.test(key30)
              )) {
                const err72 = {
                  instancePath: instancePath + '/data/size',
                  schemaPath: '#/properties/data/properties/size/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key30 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data135.items !== undefined) {
              if (
                !validate158(data135.items, {
                  instancePath: instancePath + '/data/size/items',
                  parentData: data135,
                  parentDataProperty: 'items',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate158.errors);
                errors = vErrors.length;
              }
            }
            if (data135.patients !== undefined) {
              if (
                !validate158(data135.patients, {
                  instancePath: instancePath + '/data/size/patients',
                  parentData: data135,
                  parentDataProperty: 'patients',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate158.errors);
                errors = vErrors.length;
              }
            }
            if (data135.as_of !== undefined) {
              if (
                !validate131(data135.as_of, {
                  instancePath: instancePath + '/data/size/as_of',
                  parentData: data135,
                  parentDataProperty: 'as_of',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate131.errors);
                errors = vErrors.length;
              }
            }
            if (data135.evidence !== undefined) {
              if (
                !validate50(data135.evidence, {
                  instancePath: instancePath + '/data/size/evidence',
                  parentData: data135,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data135.not_applicable !== undefined) {
              if (
                !validate43(data135.not_applicable, {
                  instancePath: instancePath + '/data/size/not_applicable',
                  parentData: data135,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key31 in data135) {
              if (pattern0.test(key31)) {
                if (
                  !validate59(data135[key31], {
                    instancePath: instancePath + '/data/size/' + key31.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data135,
                    parentDataProperty: key31,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data134.sources !== undefined) {
          let data142 = data134.sources;
          if ((!data142 || typeof data142 != 'object') && typeof data142 !== 'string') {
            const err73 = {
              instancePath: instancePath + '/data/sources',
              schemaPath: '#/properties/data/properties/sources/type',
              keyword: 'type',
              params: { type: schema6.properties.data.properties.sources.type },
              message: 'must be array,string,object',
            };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          const _errs224 = errors;
          const _errs225 = errors;
          if (
            !validate33(data142, {
              instancePath: instancePath + '/data/sources',
              parentData: data134,
              parentDataProperty: 'sources',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate33.errors);
            errors = vErrors.length;
          }
          var valid76 = _errs225 === errors;
          if (valid76) {
            const err74 = {
              instancePath: instancePath + '/data/sources',
              schemaPath: '#/properties/data/properties/sources/not',
              keyword: 'not',
              params: {},
              message: 'must NOT be valid',
            };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          } else {
            errors = _errs224;
            if (vErrors !== null) {
              if (_errs224) {
                vErrors.length = _errs224;
              } else {
                vErrors = null;
              }
            }
          }
          if (Array.isArray(data142)) {
            const len12 = data142.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data143 = data142[i12];
              if (!(data143 && typeof data143 == 'object' && !Array.isArray(data143)) && typeof data143 !== 'string') {
                const err75 = {
                  instancePath: instancePath + '/data/sources/' + i12,
                  schemaPath: '#/properties/data/properties/sources/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.data.properties.sources.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
              if (data143 && typeof data143 == 'object' && !Array.isArray(data143)) {
                for (const key32 in data143) {
                  if (!(
                    func2.call(schema6.properties.data.properties.sources.items.properties, key32) ||
                    pattern0.test(key32)
                  )) {
                    const err76 = {
                      instancePath: instancePath + '/data/sources/' + i12,
                      schemaPath: '#/properties/data/properties/sources/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key32 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
                if (data143.name !== undefined) {
                  if (
                    !validate22(data143.name, {
                      instancePath: instancePath + '/data/sources/' + i12 + '/name',
                      parentData: data143,
                      parentDataProperty: 'name',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data143.type !== undefined) {
                  let data145 = data143.type;
                  if (typeof data145 !== 'string') {
                    const err77 = {
                      instancePath: instancePath + '/data/sources/' + i12 + '/type',
                      schemaPath: '#/properties/data/properties/sources/items/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                  if (!(
                    data145 === 'real_clinical' ||
                    data145 === 'claims' ||
                    data145 === 'registry' ||
                    data145 === 'clinical_trial' ||
                    data145 === 'case_report' ||
                    data145 === 'exam' ||
                    data145 === 'expert_written' ||
                    data145 === 'patient_authored' ||
                    data145 === 'crowdsourced' ||
                    data145 === 'textbook' ||
                    data145 === 'literature' ||
                    data145 === 'guideline' ||
                    data145 === 'drug_label' ||
                    data145 === 'knowledge_base' ||
                    data145 === 'web' ||
                    data145 === 'synthetic' ||
                    data145 === 'simulated' ||
                    data145 === 'derived' ||
                    data145 === 'other'
                  )) {
                    const err78 = {
                      instancePath: instancePath + '/data/sources/' + i12 + '/type',
                      schemaPath: '#/properties/data/properties/sources/items/properties/type/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema6.properties.data.properties.sources.items.properties.type.enum },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
                if (data143.platform !== undefined) {
                  if (
                    !validate22(data143.platform, {
                      instancePath: instancePath + '/data/sources/' + i12 + '/platform',
                      parentData: data143,
                      parentDataProperty: 'platform',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data143.url !== undefined) {
                  if (
                    !validate22(data143.url, {
                      instancePath: instancePath + '/data/sources/' + i12 + '/url',
                      parentData: data143,
                      parentDataProperty: 'url',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data143.version !== undefined) {
                  if (
                    !validate22(data143.version, {
                      instancePath: instancePath + '/data/sources/' + i12 + '/version',
                      parentData: data143,
                      parentDataProperty: 'version',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data143.accessed !== undefined) {
                  if (
                    !validate131(data143.accessed, {
                      instancePath: instancePath + '/data/sources/' + i12 + '/accessed',
                      parentData: data143,
                      parentDataProperty: 'accessed',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate131.errors);
                    errors = vErrors.length;
                  }
                }
                if (data143.period !== undefined) {
                  let data150 = data143.period;
                  if (
                    !(data150 && typeof data150 == 'object' && !Array.isArray(data150)) &&
                    typeof data150 !== 'string'
                  ) {
                    const err79 = {
                      instancePath: instancePath + '/data/sources/' + i12 + '/period',
                      schemaPath: '#/properties/data/properties/sources/items/properties/period/type',
                      keyword: 'type',
                      params: { type: schema6.properties.data.properties.sources.items.properties.period.type },
                      message: 'must be object,string',
                    };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                  if (data150 && typeof data150 == 'object' && !Array.isArray(data150)) {
                    for (const key33 in data150) {
                      if (!(key33 === 'from' || key33 === 'to' || key33 === 'evidence' || pattern0.test(key33))) {
                        const err80 = {
                          instancePath: instancePath + '/data/sources/' + i12 + '/period',
                          schemaPath:
                            '#/properties/data/properties/sources/items/properties/period/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key33 },
                          message: 'must NOT have additional properties',
                        };
                        if (vErrors === null) {
                          vErrors = [err80];
                        } else {
                          vErrors.push(err80);
                        }
                        errors++;
                      }
                    }
                    if (data150.from !== undefined) {
                      if (
                        !validate131(data150.from, {
                          instancePath: instancePath + '/data/sources/' + i12 + '/period/from',
                          parentData: data150,
                          parentDataProperty: 'from',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate131.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data150.to !== undefined) {
                      if (
                        !validate131(data150.to, {
                          instancePath: instancePath + '/data/sources/' + i12 + '/period/to',
                          parentData: data150,
                          parentDataProperty: 'to',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate131.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data150.evidence !== undefined) {
                      if (
                        !validate50(data150.evidence, {
                          instancePath: instancePath + '/data/sources/' + i12 + '/period/evidence',
                          parentData: data150,
                          parentDataProperty: 'evidence',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate50.errors);
                        errors = vErrors.length;
                      }
                    }
                    for (const key34 in data150) {
                      if (pattern0.test(key34)) {
                        if (
                          !validate59(data150[key34], {
                            instancePath:
                              instancePath +
                              '/data/sources/' +
                              i12 +
                              '/period/' +
                              key34.replace(/~/g, '~0').replace(/\//g, '~1'),
                            parentData: data150,
                            parentDataProperty: key34,
                            rootData,
                          })
                        ) {
                          vErrors = joined(vErrors, validate59.errors);
                          errors = vErrors.length;
                        }
                      }
                    }
                  }
                }
                if (data143.license !== undefined) {
                  if (
                    !validate198(data143.license, {
                      instancePath: instancePath + '/data/sources/' + i12 + '/license',
                      parentData: data143,
                      parentDataProperty: 'license',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate198.errors);
                    errors = vErrors.length;
                  }
                }
                if (data143.country !== undefined) {
                  if (
                    !validate22(data143.country, {
                      instancePath: instancePath + '/data/sources/' + i12 + '/country',
                      parentData: data143,
                      parentDataProperty: 'country',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data143.sites !== undefined) {
                  let data157 = data143.sites;
                  if (
                    !Array.isArray(data157) &&
                    typeof data157 !== 'string' &&
                    !(typeof data157 == 'number' && !(data157 % 1) && !isNaN(data157))
                  ) {
                    const err81 = {
                      instancePath: instancePath + '/data/sources/' + i12 + '/sites',
                      schemaPath: '#/properties/data/properties/sources/items/properties/sites/type',
                      keyword: 'type',
                      params: { type: schema6.properties.data.properties.sources.items.properties.sites.type },
                      message: 'must be array,string,integer',
                    };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                  if (typeof data157 == 'number') {
                    if (data157 < 0 || isNaN(data157)) {
                      const err82 = {
                        instancePath: instancePath + '/data/sources/' + i12 + '/sites',
                        schemaPath: '#/properties/data/properties/sources/items/properties/sites/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                        message: 'must be >= 0',
                      };
                      if (vErrors === null) {
                        vErrors = [err82];
                      } else {
                        vErrors.push(err82);
                      }
                      errors++;
                    }
                  }
                  if (Array.isArray(data157)) {
                    const len13 = data157.length;
                    for (let i13 = 0; i13 < len13; i13++) {
                      let data158 = data157[i13];
                      if (
                        !(data158 && typeof data158 == 'object' && !Array.isArray(data158)) &&
                        typeof data158 !== 'string'
                      ) {
                        const err83 = {
                          instancePath: instancePath + '/data/sources/' + i12 + '/sites/' + i13,
                          schemaPath: '#/properties/data/properties/sources/items/properties/sites/items/type',
                          keyword: 'type',
                          params: {
                            type: schema6.properties.data.properties.sources.items.properties.sites.items.type,
                          },
                          message: 'must be object,string',
                        };
                        if (vErrors === null) {
                          vErrors = [err83];
                        } else {
                          vErrors.push(err83);
                        }
                        errors++;
                      }
                      if (data158 && typeof data158 == 'object' && !Array.isArray(data158)) {
                        for (const key35 in data158) {
                          if (!(
                            key35 === 'name' ||
                            key35 === 'country' ||
                            key35 === 'items' ||
                            key35 === 'evidence' ||
                            pattern0.test(key35)
                          )) {
                            const err84 = {
                              instancePath: instancePath + '/data/sources/' + i12 + '/sites/' + i13,
                              schemaPath:
                                '#/properties/data/properties/sources/items/properties/sites/items/additionalProperties',
                              keyword: 'additionalProperties',
                              params: { additionalProperty: key35 },
                              message: 'must NOT have additional properties',
                            };
                            if (vErrors === null) {
                              vErrors = [err84];
                            } else {
                              vErrors.push(err84);
                            }
                            errors++;
                          }
                        }
                        if (data158.name !== undefined) {
                          if (
                            !validate22(data158.name, {
                              instancePath: instancePath + '/data/sources/' + i12 + '/sites/' + i13 + '/name',
                              parentData: data158,
                              parentDataProperty: 'name',
                              rootData,
                            })
                          ) {
                            vErrors = joined(vErrors, validate22.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data158.country !== undefined) {
                          if (
                            !validate22(data158.country, {
                              instancePath: instancePath + '/data/sources/' + i12 + '/sites/' + i13 + '/country',
                              parentData: data158,
                              parentDataProperty: 'country',
                              rootData,
                            })
                          ) {
                            vErrors = joined(vErrors, validate22.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data158.items !== undefined) {
                          if (
                            !validate158(data158.items, {
                              instancePath: instancePath + '/data/sources/' + i12 + '/sites/' + i13 + '/items',
                              parentData: data158,
                              parentDataProperty: 'items',
                              rootData,
                            })
                          ) {
                            vErrors = joined(vErrors, validate158.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data158.evidence !== undefined) {
                          if (
                            !validate50(data158.evidence, {
                              instancePath: instancePath + '/data/sources/' + i12 + '/sites/' + i13 + '/evidence',
                              parentData: data158,
                              parentDataProperty: 'evidence',
                              rootData,
                            })
                          ) {
                            vErrors = joined(vErrors, validate50.errors);
                            errors = vErrors.length;
                          }
                        }
                        for (const key36 in data158) {
                          if (pattern0.test(key36)) {
                            if (
                              !validate59(data158[key36], {
                                instancePath:
                                  instancePath +
                                  '/data/sources/' +
                                  i12 +
                                  '/sites/' +
                                  i13 +
                                  '/' +
                                  key36.replace(/~/g, '~0').replace(/\//g, '~1'),
                                parentData: data158,
                                parentDataProperty: key36,
                                rootData,
                              })
                            ) {
                              vErrors = joined(vErrors, validate59.errors);
                              errors = vErrors.length;
                            }
                          }
                        }
                      }
                    }
                  }
                }
                if (data143.modality !== undefined) {
                  if (
                    !validate41(data143.modality, {
                      instancePath: instancePath + '/data/sources/' + i12 + '/modality',
                      parentData: data143,
                      parentDataProperty: 'modality',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate41.errors);
                    errors = vErrors.length;
                  }
                }
                if (data143.format !== undefined) {
                  if (
                    !validate22(data143.format, {
                      instancePath: instancePath + '/data/sources/' + i12 + '/format',
                      parentData: data143,
                      parentDataProperty: 'format',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data143.generator !== undefined) {
                  if (
                    !validate22(data143.generator, {
                      instancePath: instancePath + '/data/sources/' + i12 + '/generator',
                      parentData: data143,
                      parentDataProperty: 'generator',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data143.validation !== undefined) {
                  if (
                    !validate22(data143.validation, {
                      instancePath: instancePath + '/data/sources/' + i12 + '/validation',
                      parentData: data143,
                      parentDataProperty: 'validation',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data143.derivation !== undefined) {
                  let data168 = data143.derivation;
                  if (typeof data168 !== 'string') {
                    const err85 = {
                      instancePath: instancePath + '/data/sources/' + i12 + '/derivation',
                      schemaPath: '#/properties/data/properties/sources/items/properties/derivation/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                  if (!(data168 === 'manual' || data168 === 'rule' || data168 === 'other')) {
                    const err86 = {
                      instancePath: instancePath + '/data/sources/' + i12 + '/derivation',
                      schemaPath: '#/properties/data/properties/sources/items/properties/derivation/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues: schema6.properties.data.properties.sources.items.properties.derivation.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
                if (data143.terms !== undefined) {
                  let data169 = data143.terms;
                  if (
                    !(data169 && typeof data169 == 'object' && !Array.isArray(data169)) &&
                    typeof data169 !== 'string'
                  ) {
                    const err87 = {
                      instancePath: instancePath + '/data/sources/' + i12 + '/terms',
                      schemaPath: '#/properties/data/properties/sources/items/properties/terms/type',
                      keyword: 'type',
                      params: { type: schema6.properties.data.properties.sources.items.properties.terms.type },
                      message: 'must be object,string',
                    };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                  if (data169 && typeof data169 == 'object' && !Array.isArray(data169)) {
                    for (const key37 in data169) {
                      if (!(
                        key37 === 'redistribution' ||
                        key37 === 'third_party_api' ||
                        key37 === 'url' ||
                        key37 === 'detail' ||
                        key37 === 'evidence' ||
                        pattern0.test(key37)
                      )) {
                        const err88 = {
                          instancePath: instancePath + '/data/sources/' + i12 + '/terms',
                          schemaPath:
                            '#/properties/data/properties/sources/items/properties/terms/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key37 },
                          message: 'must NOT have additional properties',
                        };
                        if (vErrors === null) {
                          vErrors = [err88];
                        } else {
                          vErrors.push(err88);
                        }
                        errors++;
                      }
                    }
                    if (data169.redistribution !== undefined) {
                      let data170 = data169.redistribution;
                      if (typeof data170 !== 'string') {
                        const err89 = {
                          instancePath: instancePath + '/data/sources/' + i12 + '/terms/redistribution',
                          schemaPath:
                            '#/properties/data/properties/sources/items/properties/terms/properties/redistribution/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        if (vErrors === null) {
                          vErrors = [err89];
                        } else {
                          vErrors.push(err89);
                        }
                        errors++;
                      }
                      if (!(
                        data170 === 'items' ||
                        data170 === 'derived' ||
                        data170 === 'ids_only' ||
                        data170 === 'scripts_only' ||
                        data170 === 'none' ||
                        data170 === 'other'
                      )) {
                        const err90 = {
                          instancePath: instancePath + '/data/sources/' + i12 + '/terms/redistribution',
                          schemaPath:
                            '#/properties/data/properties/sources/items/properties/terms/properties/redistribution/enum',
                          keyword: 'enum',
                          params: {
                            allowedValues:
                              schema6.properties.data.properties.sources.items.properties.terms.properties
                                .redistribution.enum,
                          },
                          message: 'must be equal to one of the allowed values',
                        };
                        if (vErrors === null) {
                          vErrors = [err90];
                        } else {
                          vErrors.push(err90);
                        }
                        errors++;
                      }
                    }
                    if (data169.third_party_api !== undefined) {
                      let data171 = data169.third_party_api;
                      if (typeof data171 !== 'string') {
                        const err91 = {
                          instancePath: instancePath + '/data/sources/' + i12 + '/terms/third_party_api',
                          schemaPath:
                            '#/properties/data/properties/sources/items/properties/terms/properties/third_party_api/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        if (vErrors === null) {
                          vErrors = [err91];
                        } else {
                          vErrors.push(err91);
                        }
                        errors++;
                      }
                      if (!(
                        data171 === 'allowed' ||
                        data171 === 'restricted' ||
                        data171 === 'forbidden' ||
                        data171 === 'other'
                      )) {
                        const err92 = {
                          instancePath: instancePath + '/data/sources/' + i12 + '/terms/third_party_api',
                          schemaPath:
                            '#/properties/data/properties/sources/items/properties/terms/properties/third_party_api/enum',
                          keyword: 'enum',
                          params: {
                            allowedValues:
                              schema6.properties.data.properties.sources.items.properties.terms.properties
                                .third_party_api.enum,
                          },
                          message: 'must be equal to one of the allowed values',
                        };
                        if (vErrors === null) {
                          vErrors = [err92];
                        } else {
                          vErrors.push(err92);
                        }
                        errors++;
                      }
                    }
                    if (data169.url !== undefined) {
                      if (
                        !validate22(data169.url, {
                          instancePath: instancePath + '/data/sources/' + i12 + '/terms/url',
                          parentData: data169,
                          parentDataProperty: 'url',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data169.detail !== undefined) {
                      if (
                        !validate22(data169.detail, {
                          instancePath: instancePath + '/data/sources/' + i12 + '/terms/detail',
                          parentData: data169,
                          parentDataProperty: 'detail',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data169.evidence !== undefined) {
                      if (
                        !validate50(data169.evidence, {
                          instancePath: instancePath + '/data/sources/' + i12 + '/terms/evidence',
                          parentData: data169,
                          parentDataProperty: 'evidence',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate50.errors);
                        errors = vErrors.length;
                      }
                    }
                    for (const key38 in data169) {
                      if (pattern0.test(key38)) {
                        if (
                          !validate59(data169[key38], {
                            instancePath:
                              instancePath +
                              '/data/sources/' +
                              i12 +
                              '/terms/' +
                              key38.replace(/~/g, '~0').replace(/\//g, '~1'),
                            parentData: data169,
                            parentDataProperty: key38,
                            rootData,
                          })
                        ) {
                          vErrors = joined(vErrors, validate59.errors);
                          errors = vErrors.length;
                        }
                      }
                    }
                  }
                }
                if (data143.detail !== undefined) {
                  if (
                    !validate22(data143.detail, {
                      instancePath: instancePath + '/data/sources/' + i12 + '/detail',
                      parentData: data143,
                      parentDataProperty: 'detail',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data143.evidence !== undefined) {
                  if (
                    !validate50(data143.evidence, {
                      instancePath: instancePath + '/data/sources/' + i12 + '/evidence',
                      parentData: data143,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key39 in data143) {
                  if (pattern0.test(key39)) {
                    if (
                      !validate59(data143[key39], {
                        instancePath:
                          instancePath + '/data/sources/' + i12 + '/' + key39.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data143,
                        parentDataProperty: key39,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
          if (data142 && typeof data142 == 'object' && !Array.isArray(data142)) {
            if (data142.not_applicable !== undefined) {
              if (
                !validate43(data142.not_applicable, {
                  instancePath: instancePath + '/data/sources/not_applicable',
                  parentData: data142,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data134.translations !== undefined) {
          let data180 = data134.translations;
          if (!Array.isArray(data180) && typeof data180 !== 'string') {
            const err93 = {
              instancePath: instancePath + '/data/translations',
              schemaPath: '#/properties/data/properties/translations/type',
              keyword: 'type',
              params: { type: schema6.properties.data.properties.translations.type },
              message: 'must be array,string',
            };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
          if (Array.isArray(data180)) {
            const len14 = data180.length;
            for (let i14 = 0; i14 < len14; i14++) {
              let data181 = data180[i14];
              if (!(data181 && typeof data181 == 'object' && !Array.isArray(data181)) && typeof data181 !== 'string') {
                const err94 = {
                  instancePath: instancePath + '/data/translations/' + i14,
                  schemaPath: '#/properties/data/properties/translations/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.data.properties.translations.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
              if (data181 && typeof data181 == 'object' && !Array.isArray(data181)) {
                for (const key40 in data181) {
                  if (!(
                    key40 === 'from' ||
                    key40 === 'to' ||
                    key40 === 'method' ||
                    key40 === 'validation' ||
                    key40 === 'detail' ||
                    key40 === 'evidence' ||
                    pattern0.test(key40)
                  )) {
                    const err95 = {
                      instancePath: instancePath + '/data/translations/' + i14,
                      schemaPath: '#/properties/data/properties/translations/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key40 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
                if (data181.from !== undefined) {
                  if (
                    !validate22(data181.from, {
                      instancePath: instancePath + '/data/translations/' + i14 + '/from',
                      parentData: data181,
                      parentDataProperty: 'from',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data181.to !== undefined) {
                  if (
                    !validate22(data181.to, {
                      instancePath: instancePath + '/data/translations/' + i14 + '/to',
                      parentData: data181,
                      parentDataProperty: 'to',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data181.method !== undefined) {
                  let data184 = data181.method;
                  if (typeof data184 !== 'string') {
                    const err96 = {
                      instancePath: instancePath + '/data/translations/' + i14 + '/method',
                      schemaPath: '#/properties/data/properties/translations/items/properties/method/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                  if (!(
                    data184 === 'human' ||
                    data184 === 'machine' ||
                    data184 === 'machine_post_edited' ||
                    data184 === 'other'
                  )) {
                    const err97 = {
                      instancePath: instancePath + '/data/translations/' + i14 + '/method',
                      schemaPath: '#/properties/data/properties/translations/items/properties/method/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues: schema6.properties.data.properties.translations.items.properties.method.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
                if (data181.validation !== undefined) {
                  if (
                    !validate22(data181.validation, {
                      instancePath: instancePath + '/data/translations/' + i14 + '/validation',
                      parentData: data181,
                      parentDataProperty: 'validation',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data181.detail !== undefined) {
                  if (
                    !validate22(data181.detail, {
                      instancePath: instancePath + '/data/translations/' + i14 + '/detail',
                      parentData: data181,
                      parentDataProperty: 'detail',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data181.evidence !== undefined) {
                  if (
                    !validate50(data181.evidence, {
                      instancePath: instancePath + '/data/translations/' + i14 + '/evidence',
                      parentData: data181,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key41 in data181) {
                  if (pattern0.test(key41)) {
                    if (
                      !validate59(data181[key41], {
                        instancePath:
                          instancePath +
                          '/data/translations/' +
                          i14 +
                          '/' +
                          key41.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data181,
                        parentDataProperty: key41,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
        }
        if (data134.collection !== undefined) {
          let data189 = data134.collection;
          if (!(data189 && typeof data189 == 'object' && !Array.isArray(data189)) && typeof data189 !== 'string') {
            const err98 = {
              instancePath: instancePath + '/data/collection',
              schemaPath: '#/properties/data/properties/collection/type',
              keyword: 'type',
              params: { type: schema6.properties.data.properties.collection.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
          if (data189 && typeof data189 == 'object' && !Array.isArray(data189)) {
            for (const key42 in data189) {
              if (!(
                key42 === 'inclusion' ||
                key42 === 'exclusion' ||
                key42 === 'sampling' ||
                key42 === 'evidence' ||
                key42 === 'not_applicable' ||
                pattern0.test(key42)
              )) {
                const err99 = {
                  instancePath: instancePath + '/data/collection',
                  schemaPath: '#/properties/data/properties/collection/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key42 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data189.inclusion !== undefined) {
              if (
                !validate69(data189.inclusion, {
                  instancePath: instancePath + '/data/collection/inclusion',
                  parentData: data189,
                  parentDataProperty: 'inclusion',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate69.errors);
                errors = vErrors.length;
              }
            }
            if (data189.exclusion !== undefined) {
              if (
                !validate69(data189.exclusion, {
                  instancePath: instancePath + '/data/collection/exclusion',
                  parentData: data189,
                  parentDataProperty: 'exclusion',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate69.errors);
                errors = vErrors.length;
              }
            }
            if (data189.sampling !== undefined) {
              if (
                !validate22(data189.sampling, {
                  instancePath: instancePath + '/data/collection/sampling',
                  parentData: data189,
                  parentDataProperty: 'sampling',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data189.evidence !== undefined) {
              if (
                !validate50(data189.evidence, {
                  instancePath: instancePath + '/data/collection/evidence',
                  parentData: data189,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data189.not_applicable !== undefined) {
              if (
                !validate43(data189.not_applicable, {
                  instancePath: instancePath + '/data/collection/not_applicable',
                  parentData: data189,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key43 in data189) {
              if (pattern0.test(key43)) {
                if (
                  !validate59(data189[key43], {
                    instancePath: instancePath + '/data/collection/' + key43.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data189,
                    parentDataProperty: key43,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data134.population !== undefined) {
          let data196 = data134.population;
          if (!(data196 && typeof data196 == 'object' && !Array.isArray(data196)) && typeof data196 !== 'string') {
            const err100 = {
              instancePath: instancePath + '/data/population',
              schemaPath: '#/properties/data/properties/population/type',
              keyword: 'type',
              params: { type: schema6.properties.data.properties.population.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
          if (data196 && typeof data196 == 'object' && !Array.isArray(data196)) {
            for (const key44 in data196) {
              if (!(
                key44 === 'target' ||
                key44 === 'attributes' ||
                key44 === 'comparison' ||
                key44 === 'known_gaps' ||
                key44 === 'evidence' ||
                key44 === 'not_applicable' ||
                pattern0.test(key44)
              )) {
                const err101 = {
                  instancePath: instancePath + '/data/population',
                  schemaPath: '#/properties/data/properties/population/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key44 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data196.target !== undefined) {
              if (
                !validate22(data196.target, {
                  instancePath: instancePath + '/data/population/target',
                  parentData: data196,
                  parentDataProperty: 'target',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data196.attributes !== undefined) {
              let data198 = data196.attributes;
              if ((!data198 || typeof data198 != 'object') && typeof data198 !== 'string') {
                const err102 = {
                  instancePath: instancePath + '/data/population/attributes',
                  schemaPath: '#/properties/data/properties/population/properties/attributes/type',
                  keyword: 'type',
                  params: { type: schema6.properties.data.properties.population.properties.attributes.type },
                  message: 'must be array,string,object',
                };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
              const _errs304 = errors;
              const _errs305 = errors;
              if (
                !validate33(data198, {
                  instancePath: instancePath + '/data/population/attributes',
                  parentData: data196,
                  parentDataProperty: 'attributes',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate33.errors);
                errors = vErrors.length;
              }
              var valid97 = _errs305 === errors;
              if (valid97) {
                const err103 = {
                  instancePath: instancePath + '/data/population/attributes',
                  schemaPath: '#/properties/data/properties/population/properties/attributes/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              } else {
                errors = _errs304;
                if (vErrors !== null) {
                  if (_errs304) {
                    vErrors.length = _errs304;
                  } else {
                    vErrors = null;
                  }
                }
              }
              if (Array.isArray(data198)) {
                const len15 = data198.length;
                for (let i15 = 0; i15 < len15; i15++) {
                  let data199 = data198[i15];
                  if (
                    !(data199 && typeof data199 == 'object' && !Array.isArray(data199)) &&
                    typeof data199 !== 'string'
                  ) {
                    const err104 = {
                      instancePath: instancePath + '/data/population/attributes/' + i15,
                      schemaPath: '#/properties/data/properties/population/properties/attributes/items/type',
                      keyword: 'type',
                      params: { type: schema6.properties.data.properties.population.properties.attributes.items.type },
                      message: 'must be object,string',
                    };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                  if (data199 && typeof data199 == 'object' && !Array.isArray(data199)) {
                    for (const key45 in data199) {
                      if (!(
                        key45 === 'name' ||
                        key45 === 'distribution' ||
                        key45 === 'evidence' ||
                        pattern0.test(key45)
                      )) {
                        const err105 = {
                          instancePath: instancePath + '/data/population/attributes/' + i15,
                          schemaPath:
                            '#/properties/data/properties/population/properties/attributes/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key45 },
                          message: 'must NOT have additional properties',
                        };
                        if (vErrors === null) {
                          vErrors = [err105];
                        } else {
                          vErrors.push(err105);
                        }
                        errors++;
                      }
                    }
                    if (data199.name !== undefined) {
                      if (
                        !validate22(data199.name, {
                          instancePath: instancePath + '/data/population/attributes/' + i15 + '/name',
                          parentData: data199,
                          parentDataProperty: 'name',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data199.distribution !== undefined) {
                      if (
                        !validate22(data199.distribution, {
                          instancePath: instancePath + '/data/population/attributes/' + i15 + '/distribution',
                          parentData: data199,
                          parentDataProperty: 'distribution',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data199.evidence !== undefined) {
                      if (
                        !validate50(data199.evidence, {
                          instancePath: instancePath + '/data/population/attributes/' + i15 + '/evidence',
                          parentData: data199,
                          parentDataProperty: 'evidence',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate50.errors);
                        errors = vErrors.length;
                      }
                    }
                    for (const key46 in data199) {
                      if (pattern0.test(key46)) {
                        if (
                          !validate59(data199[key46], {
                            instancePath:
                              instancePath +
                              '/data/population/attributes/' +
                              i15 +
                              '/' +
                              key46.replace(/~/g, '~0').replace(/\//g, '~1'),
                            parentData: data199,
                            parentDataProperty: key46,
                            rootData,
                          })
                        ) {
                          vErrors = joined(vErrors, validate59.errors);
                          errors = vErrors.length;
                        }
                      }
                    }
                  }
                }
              }
              if (data198 && typeof data198 == 'object' && !Array.isArray(data198)) {
                if (data198.not_applicable !== undefined) {
                  if (
                    !validate43(data198.not_applicable, {
                      instancePath: instancePath + '/data/population/attributes/not_applicable',
                      parentData: data198,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data196.comparison !== undefined) {
              if (
                !validate22(data196.comparison, {
                  instancePath: instancePath + '/data/population/comparison',
                  parentData: data196,
                  parentDataProperty: 'comparison',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data196.known_gaps !== undefined) {
              if (
                !validate69(data196.known_gaps, {
                  instancePath: instancePath + '/data/population/known_gaps',
                  parentData: data196,
                  parentDataProperty: 'known_gaps',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate69.errors);
                errors = vErrors.length;
              }
            }
            if (data196.evidence !== undefined) {
              if (
                !validate50(data196.evidence, {
                  instancePath: instancePath + '/data/population/evidence',
                  parentData: data196,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data196.not_applicable !== undefined) {
              if (
                !validate43(data196.not_applicable, {
                  instancePath: instancePath + '/data/population/not_applicable',
                  parentData: data196,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key47 in data196) {
              if (pattern0.test(key47)) {
                if (
                  !validate59(data196[key47], {
                    instancePath: instancePath + '/data/population/' + key47.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data196,
                    parentDataProperty: key47,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data134.privacy !== undefined) {
          let data210 = data134.privacy;
          if (!(data210 && typeof data210 == 'object' && !Array.isArray(data210)) && typeof data210 !== 'string') {
            const err106 = {
              instancePath: instancePath + '/data/privacy',
              schemaPath: '#/properties/data/properties/privacy/type',
              keyword: 'type',
              params: { type: schema6.properties.data.properties.privacy.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
          if (data210 && typeof data210 == 'object' && !Array.isArray(data210)) {
            for (const key48 in data210) {
              if (!(
                key48 === 'contains_personal_health_data' ||
                key48 === 'deidentification' ||
                key48 === 'regulations' ||
                key48 === 'rationale' ||
                key48 === 'evidence' ||
                key48 === 'not_applicable' ||
                pattern0.test(key48)
              )) {
                const err107 = {
                  instancePath: instancePath + '/data/privacy',
                  schemaPath: '#/properties/data/properties/privacy/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key48 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data210.contains_personal_health_data !== undefined) {
              if (
                !validate122(data210.contains_personal_health_data, {
                  instancePath: instancePath + '/data/privacy/contains_personal_health_data',
                  parentData: data210,
                  parentDataProperty: 'contains_personal_health_data',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate122.errors);
                errors = vErrors.length;
              }
            }
            if (data210.deidentification !== undefined) {
              if (
                !validate22(data210.deidentification, {
                  instancePath: instancePath + '/data/privacy/deidentification',
                  parentData: data210,
                  parentDataProperty: 'deidentification',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data210.regulations !== undefined) {
              if (
                !validate69(data210.regulations, {
                  instancePath: instancePath + '/data/privacy/regulations',
                  parentData: data210,
                  parentDataProperty: 'regulations',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate69.errors);
                errors = vErrors.length;
              }
            }
            if (data210.rationale !== undefined) {
              if (
                !validate22(data210.rationale, {
                  instancePath: instancePath + '/data/privacy/rationale',
                  parentData: data210,
                  parentDataProperty: 'rationale',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data210.evidence !== undefined) {
              if (
                !validate50(data210.evidence, {
                  instancePath: instancePath + '/data/privacy/evidence',
                  parentData: data210,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data210.not_applicable !== undefined) {
              if (
                !validate43(data210.not_applicable, {
                  instancePath: instancePath + '/data/privacy/not_applicable',
                  parentData: data210,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key49 in data210) {
              if (pattern0.test(key49)) {
                if (
                  !validate59(data210[key49], {
                    instancePath: instancePath + '/data/privacy/' + key49.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data210,
                    parentDataProperty: key49,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data134.ethics !== undefined) {
          let data218 = data134.ethics;
          if (!(data218 && typeof data218 == 'object' && !Array.isArray(data218)) && typeof data218 !== 'string') {
            const err108 = {
              instancePath: instancePath + '/data/ethics',
              schemaPath: '#/properties/data/properties/ethics/type',
              keyword: 'type',
              params: { type: schema6.properties.data.properties.ethics.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
          if (data218 && typeof data218 == 'object' && !Array.isArray(data218)) {
            for (const key50 in data218) {
              if (!(func2.call(schema6.properties.data.properties.ethics.properties, key50) || pattern0.test(key50))) {
                const err109 = {
                  instancePath: instancePath + '/data/ethics',
                  schemaPath: '#/properties/data/properties/ethics/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key50 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data218.review !== undefined) {
              let data219 = data218.review;
              if (typeof data219 !== 'string') {
                const err110 = {
                  instancePath: instancePath + '/data/ethics/review',
                  schemaPath: '#/properties/data/properties/ethics/properties/review/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
              if (!(
                data219 === 'approved' ||
                data219 === 'exempt' ||
                data219 === 'inherited' ||
                data219 === 'not_required' ||
                data219 === 'pending'
              )) {
                const err111 = {
                  instancePath: instancePath + '/data/ethics/review',
                  schemaPath: '#/properties/data/properties/ethics/properties/review/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema6.properties.data.properties.ethics.properties.review.enum },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
            if (data218.body !== undefined) {
              if (
                !validate22(data218.body, {
                  instancePath: instancePath + '/data/ethics/body',
                  parentData: data218,
                  parentDataProperty: 'body',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data218.reference !== undefined) {
              if (
                !validate22(data218.reference, {
                  instancePath: instancePath + '/data/ethics/reference',
                  parentData: data218,
                  parentDataProperty: 'reference',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data218.reason !== undefined) {
              if (
                !validate22(data218.reason, {
                  instancePath: instancePath + '/data/ethics/reason',
                  parentData: data218,
                  parentDataProperty: 'reason',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data218.consent !== undefined) {
              let data223 = data218.consent;
              if (typeof data223 !== 'string') {
                const err112 = {
                  instancePath: instancePath + '/data/ethics/consent',
                  schemaPath: '#/properties/data/properties/ethics/properties/consent/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
              if (!(
                data223 === 'obtained' ||
                data223 === 'waived' ||
                data223 === 'broad' ||
                data223 === 'opt_out' ||
                data223 === 'not_applicable' ||
                data223 === 'other'
              )) {
                const err113 = {
                  instancePath: instancePath + '/data/ethics/consent',
                  schemaPath: '#/properties/data/properties/ethics/properties/consent/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema6.properties.data.properties.ethics.properties.consent.enum },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data218.legal_basis !== undefined) {
              if (
                !validate22(data218.legal_basis, {
                  instancePath: instancePath + '/data/ethics/legal_basis',
                  parentData: data218,
                  parentDataProperty: 'legal_basis',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data218.data_use_agreement !== undefined) {
              if (
                !validate22(data218.data_use_agreement, {
                  instancePath: instancePath + '/data/ethics/data_use_agreement',
                  parentData: data218,
                  parentDataProperty: 'data_use_agreement',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data218.detail !== undefined) {
              if (
                !validate22(data218.detail, {
                  instancePath: instancePath + '/data/ethics/detail',
                  parentData: data218,
                  parentDataProperty: 'detail',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data218.evidence !== undefined) {
              if (
                !validate50(data218.evidence, {
                  instancePath: instancePath + '/data/ethics/evidence',
                  parentData: data218,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data218.not_applicable !== undefined) {
              if (
                !validate43(data218.not_applicable, {
                  instancePath: instancePath + '/data/ethics/not_applicable',
                  parentData: data218,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key51 in data218) {
              if (pattern0.test(key51)) {
                if (
                  !validate59(data218[key51], {
                    instancePath: instancePath + '/data/ethics/' + key51.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data218,
                    parentDataProperty: key51,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data134.annotation !== undefined) {
          let data230 = data134.annotation;
          if (!(data230 && typeof data230 == 'object' && !Array.isArray(data230)) && typeof data230 !== 'string') {
            const err114 = {
              instancePath: instancePath + '/data/annotation',
              schemaPath: '#/properties/data/properties/annotation/type',
              keyword: 'type',
              params: { type: schema6.properties.data.properties.annotation.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
          if (data230 && typeof data230 == 'object' && !Array.isArray(data230)) {
            for (const key52 in data230) {
              if (!(
                key52 === 'label_source' ||
                key52 === 'protocol' ||
                key52 === 'annotators' ||
                key52 === 'agreement' ||
                key52 === 'adjudication' ||
                key52 === 'detail' ||
                key52 === 'evidence' ||
                key52 === 'not_applicable' ||
                pattern0.test(key52)
              )) {
                const err115 = {
                  instancePath: instancePath + '/data/annotation',
                  schemaPath: '#/properties/data/properties/annotation/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key52 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data230.label_source !== undefined) {
              let data231 = data230.label_source;
              if (typeof data231 !== 'string') {
                const err116 = {
                  instancePath: instancePath + '/data/annotation/label_source',
                  schemaPath: '#/properties/data/properties/annotation/properties/label_source/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
              if (!(
                data231 === 'expert' ||
                data231 === 'crowd' ||
                data231 === 'exam_key' ||
                data231 === 'record' ||
                data231 === 'outcome' ||
                data231 === 'calculated' ||
                data231 === 'model' ||
                data231 === 'model_then_expert' ||
                data231 === 'other'
              )) {
                const err117 = {
                  instancePath: instancePath + '/data/annotation/label_source',
                  schemaPath: '#/properties/data/properties/annotation/properties/label_source/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema6.properties.data.properties.annotation.properties.label_source.enum },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data230.protocol !== undefined) {
              if (
                !validate22(data230.protocol, {
                  instancePath: instancePath + '/data/annotation/protocol',
                  parentData: data230,
                  parentDataProperty: 'protocol',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data230.annotators !== undefined) {
              let data233 = data230.annotators;
              if (!(data233 && typeof data233 == 'object' && !Array.isArray(data233)) && typeof data233 !== 'string') {
                const err118 = {
                  instancePath: instancePath + '/data/annotation/annotators',
                  schemaPath: '#/properties/data/properties/annotation/properties/annotators/type',
                  keyword: 'type',
                  params: { type: schema6.properties.data.properties.annotation.properties.annotators.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
              if (data233 && typeof data233 == 'object' && !Array.isArray(data233)) {
                for (const key53 in data233) {
                  if (!(
                    key53 === 'count' ||
                    key53 === 'qualification' ||
                    key53 === 'evidence' ||
                    key53 === 'not_applicable' ||
                    pattern0.test(key53)
                  )) {
                    const err119 = {
                      instancePath: instancePath + '/data/annotation/annotators',
                      schemaPath: '#/properties/data/properties/annotation/properties/annotators/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key53 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
                if (data233.count !== undefined) {
                  if (
                    !validate118(data233.count, {
                      instancePath: instancePath + '/data/annotation/annotators/count',
                      parentData: data233,
                      parentDataProperty: 'count',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate118.errors);
                    errors = vErrors.length;
                  }
                }
                if (data233.qualification !== undefined) {
                  if (
                    !validate22(data233.qualification, {
                      instancePath: instancePath + '/data/annotation/annotators/qualification',
                      parentData: data233,
                      parentDataProperty: 'qualification',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data233.evidence !== undefined) {
                  if (
                    !validate50(data233.evidence, {
                      instancePath: instancePath + '/data/annotation/annotators/evidence',
                      parentData: data233,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data233.not_applicable !== undefined) {
                  if (
                    !validate43(data233.not_applicable, {
                      instancePath: instancePath + '/data/annotation/annotators/not_applicable',
                      parentData: data233,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key54 in data233) {
                  if (pattern0.test(key54)) {
                    if (
                      !validate59(data233[key54], {
                        instancePath:
                          instancePath +
                          '/data/annotation/annotators/' +
                          key54.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data233,
                        parentDataProperty: key54,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
            if (data230.agreement !== undefined) {
              let data239 = data230.agreement;
              if (!(data239 && typeof data239 == 'object' && !Array.isArray(data239)) && typeof data239 !== 'string') {
                const err120 = {
                  instancePath: instancePath + '/data/annotation/agreement',
                  schemaPath: '#/properties/data/properties/annotation/properties/agreement/type',
                  keyword: 'type',
                  params: { type: schema6.properties.data.properties.annotation.properties.agreement.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
              if (data239 && typeof data239 == 'object' && !Array.isArray(data239)) {
                for (const key55 in data239) {
                  if (!(
                    key55 === 'metric' ||
                    key55 === 'value' ||
                    key55 === 'items' ||
                    key55 === 'evidence' ||
                    key55 === 'not_applicable' ||
                    pattern0.test(key55)
                  )) {
                    const err121 = {
                      instancePath: instancePath + '/data/annotation/agreement',
                      schemaPath: '#/properties/data/properties/annotation/properties/agreement/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key55 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                }
                if (data239.metric !== undefined) {
                  if (
                    !validate22(data239.metric, {
                      instancePath: instancePath + '/data/annotation/agreement/metric',
                      parentData: data239,
                      parentDataProperty: 'metric',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data239.value !== undefined) {
                  if (
                    !validate101(data239.value, {
                      instancePath: instancePath + '/data/annotation/agreement/value',
                      parentData: data239,
                      parentDataProperty: 'value',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate101.errors);
                    errors = vErrors.length;
                  }
                }
                if (data239.items !== undefined) {
                  if (
                    !validate158(data239.items, {
                      instancePath: instancePath + '/data/annotation/agreement/items',
                      parentData: data239,
                      parentDataProperty: 'items',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate158.errors);
                    errors = vErrors.length;
                  }
                }
                if (data239.evidence !== undefined) {
                  if (
                    !validate50(data239.evidence, {
                      instancePath: instancePath + '/data/annotation/agreement/evidence',
                      parentData: data239,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data239.not_applicable !== undefined) {
                  if (
                    !validate43(data239.not_applicable, {
                      instancePath: instancePath + '/data/annotation/agreement/not_applicable',
                      parentData: data239,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key56 in data239) {
                  if (pattern0.test(key56)) {
                    if (
                      !validate59(data239[key56], {
                        instancePath:
                          instancePath + '/data/annotation/agreement/' + key56.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data239,
                        parentDataProperty: key56,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
            if (data230.adjudication !== undefined) {
              if (
                !validate65(data230.adjudication, {
                  instancePath: instancePath + '/data/annotation/adjudication',
                  parentData: data230,
                  parentDataProperty: 'adjudication',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data230.detail !== undefined) {
              if (
                !validate22(data230.detail, {
                  instancePath: instancePath + '/data/annotation/detail',
                  parentData: data230,
                  parentDataProperty: 'detail',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data230.evidence !== undefined) {
              if (
                !validate50(data230.evidence, {
                  instancePath: instancePath + '/data/annotation/evidence',
                  parentData: data230,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data230.not_applicable !== undefined) {
              if (
                !validate43(data230.not_applicable, {
                  instancePath: instancePath + '/data/annotation/not_applicable',
                  parentData: data230,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key57 in data230) {
              if (pattern0.test(key57)) {
                if (
                  !validate59(data230[key57], {
                    instancePath: instancePath + '/data/annotation/' + key57.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data230,
                    parentDataProperty: key57,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data134.review !== undefined) {
          let data251 = data134.review;
          if (!(data251 && typeof data251 == 'object' && !Array.isArray(data251)) && typeof data251 !== 'string') {
            const err122 = {
              instancePath: instancePath + '/data/review',
              schemaPath: '#/properties/data/properties/review/type',
              keyword: 'type',
              params: { type: schema6.properties.data.properties.review.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
          if (data251 && typeof data251 == 'object' && !Array.isArray(data251)) {
            for (const key58 in data251) {
              if (!(
                key58 === 'reviewers' ||
                key58 === 'share_reviewed' ||
                key58 === 'procedure' ||
                key58 === 'outcome' ||
                key58 === 'evidence' ||
                key58 === 'not_applicable' ||
                pattern0.test(key58)
              )) {
                const err123 = {
                  instancePath: instancePath + '/data/review',
                  schemaPath: '#/properties/data/properties/review/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key58 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data251.reviewers !== undefined) {
              let data252 = data251.reviewers;
              if (!(data252 && typeof data252 == 'object' && !Array.isArray(data252)) && typeof data252 !== 'string') {
                const err124 = {
                  instancePath: instancePath + '/data/review/reviewers',
                  schemaPath: '#/properties/data/properties/review/properties/reviewers/type',
                  keyword: 'type',
                  params: { type: schema6.properties.data.properties.review.properties.reviewers.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              if (data252 && typeof data252 == 'object' && !Array.isArray(data252)) {
                for (const key59 in data252) {
                  if (!(
                    key59 === 'count' ||
                    key59 === 'qualification' ||
                    key59 === 'independent' ||
                    key59 === 'evidence' ||
                    key59 === 'not_applicable' ||
                    pattern0.test(key59)
                  )) {
                    const err125 = {
                      instancePath: instancePath + '/data/review/reviewers',
                      schemaPath: '#/properties/data/properties/review/properties/reviewers/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key59 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                }
                if (data252.count !== undefined) {
                  if (
                    !validate118(data252.count, {
                      instancePath: instancePath + '/data/review/reviewers/count',
                      parentData: data252,
                      parentDataProperty: 'count',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate118.errors);
                    errors = vErrors.length;
                  }
                }
                if (data252.qualification !== undefined) {
                  if (
                    !validate22(data252.qualification, {
                      instancePath: instancePath + '/data/review/reviewers/qualification',
                      parentData: data252,
                      parentDataProperty: 'qualification',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data252.independent !== undefined) {
                  if (
                    !validate122(data252.independent, {
                      instancePath: instancePath + '/data/review/reviewers/independent',
                      parentData: data252,
                      parentDataProperty: 'independent',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate122.errors);
                    errors = vErrors.length;
                  }
                }
                if (data252.evidence !== undefined) {
                  if (
                    !validate50(data252.evidence, {
                      instancePath: instancePath + '/data/review/reviewers/evidence',
                      parentData: data252,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data252.not_applicable !== undefined) {
                  if (
                    !validate43(data252.not_applicable, {
                      instancePath: instancePath + '/data/review/reviewers/not_applicable',
                      parentData: data252,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key60 in data252) {
                  if (pattern0.test(key60)) {
                    if (
                      !validate59(data252[key60], {
                        instancePath:
                          instancePath + '/data/review/reviewers/' + key60.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data252,
                        parentDataProperty: key60,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
            if (data251.share_reviewed !== undefined) {
              if (
                !validate285(data251.share_reviewed, {
                  instancePath: instancePath + '/data/review/share_reviewed',
                  parentData: data251,
                  parentDataProperty: 'share_reviewed',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate285.errors);
                errors = vErrors.length;
              }
            }
            if (data251.procedure !== undefined) {
              if (
                !validate22(data251.procedure, {
                  instancePath: instancePath + '/data/review/procedure',
                  parentData: data251,
                  parentDataProperty: 'procedure',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data251.outcome !== undefined) {
              if (
                !validate22(data251.outcome, {
                  instancePath: instancePath + '/data/review/outcome',
                  parentData: data251,
                  parentDataProperty: 'outcome',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data251.evidence !== undefined) {
              if (
                !validate50(data251.evidence, {
                  instancePath: instancePath + '/data/review/evidence',
                  parentData: data251,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data251.not_applicable !== undefined) {
              if (
                !validate43(data251.not_applicable, {
                  instancePath: instancePath + '/data/review/not_applicable',
                  parentData: data251,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key61 in data251) {
              if (pattern0.test(key61)) {
                if (
                  !validate59(data251[key61], {
                    instancePath: instancePath + '/data/review/' + key61.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data251,
                    parentDataProperty: key61,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data134.preprocessing !== undefined) {
          if (
            !validate69(data134.preprocessing, {
              instancePath: instancePath + '/data/preprocessing',
              parentData: data134,
              parentDataProperty: 'preprocessing',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data134.quality_control !== undefined) {
          let data266 = data134.quality_control;
          if (!(data266 && typeof data266 == 'object' && !Array.isArray(data266)) && typeof data266 !== 'string') {
            const err126 = {
              instancePath: instancePath + '/data/quality_control',
              schemaPath: '#/properties/data/properties/quality_control/type',
              keyword: 'type',
              params: { type: schema6.properties.data.properties.quality_control.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
          if (data266 && typeof data266 == 'object' && !Array.isArray(data266)) {
            for (const key62 in data266) {
              if (!(
                key62 === 'checks' ||
                key62 === 'deduplication' ||
                key62 === 'error_rate' ||
                key62 === 'rejection_rate' ||
                key62 === 'evidence' ||
                key62 === 'not_applicable' ||
                pattern0.test(key62)
              )) {
                const err127 = {
                  instancePath: instancePath + '/data/quality_control',
                  schemaPath: '#/properties/data/properties/quality_control/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key62 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data266.checks !== undefined) {
              if (
                !validate69(data266.checks, {
                  instancePath: instancePath + '/data/quality_control/checks',
                  parentData: data266,
                  parentDataProperty: 'checks',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate69.errors);
                errors = vErrors.length;
              }
            }
            if (data266.deduplication !== undefined) {
              if (
                !validate22(data266.deduplication, {
                  instancePath: instancePath + '/data/quality_control/deduplication',
                  parentData: data266,
                  parentDataProperty: 'deduplication',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data266.error_rate !== undefined) {
              if (
                !validate285(data266.error_rate, {
                  instancePath: instancePath + '/data/quality_control/error_rate',
                  parentData: data266,
                  parentDataProperty: 'error_rate',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate285.errors);
                errors = vErrors.length;
              }
            }
            if (data266.rejection_rate !== undefined) {
              if (
                !validate285(data266.rejection_rate, {
                  instancePath: instancePath + '/data/quality_control/rejection_rate',
                  parentData: data266,
                  parentDataProperty: 'rejection_rate',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate285.errors);
                errors = vErrors.length;
              }
            }
            if (data266.evidence !== undefined) {
              if (
                !validate50(data266.evidence, {
                  instancePath: instancePath + '/data/quality_control/evidence',
                  parentData: data266,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data266.not_applicable !== undefined) {
              if (
                !validate43(data266.not_applicable, {
                  instancePath: instancePath + '/data/quality_control/not_applicable',
                  parentData: data266,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key63 in data266) {
              if (pattern0.test(key63)) {
                if (
                  !validate59(data266[key63], {
                    instancePath:
                      instancePath + '/data/quality_control/' + key63.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data266,
                    parentDataProperty: key63,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data134.contamination !== undefined) {
          let data274 = data134.contamination;
          if (!(data274 && typeof data274 == 'object' && !Array.isArray(data274)) && typeof data274 !== 'string') {
            const err128 = {
              instancePath: instancePath + '/data/contamination',
              schemaPath: '#/properties/data/properties/contamination/type',
              keyword: 'type',
              params: { type: schema6.properties.data.properties.contamination.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
          if (data274 && typeof data274 == 'object' && !Array.isArray(data274)) {
            for (const key64 in data274) {
              if (!(
                key64 === 'controls' ||
                key64 === 'checks' ||
                key64 === 'evidence' ||
                key64 === 'not_applicable' ||
                pattern0.test(key64)
              )) {
                const err129 = {
                  instancePath: instancePath + '/data/contamination',
                  schemaPath: '#/properties/data/properties/contamination/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key64 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data274.controls !== undefined) {
              let data275 = data274.controls;
              if ((!data275 || typeof data275 != 'object') && typeof data275 !== 'string') {
                const err130 = {
                  instancePath: instancePath + '/data/contamination/controls',
                  schemaPath: '#/properties/data/properties/contamination/properties/controls/type',
                  keyword: 'type',
                  params: { type: schema6.properties.data.properties.contamination.properties.controls.type },
                  message: 'must be array,string,object',
                };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
              const _errs407 = errors;
              const _errs408 = errors;
              if (
                !validate33(data275, {
                  instancePath: instancePath + '/data/contamination/controls',
                  parentData: data274,
                  parentDataProperty: 'controls',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate33.errors);
                errors = vErrors.length;
              }
              var valid121 = _errs408 === errors;
              if (valid121) {
                const err131 = {
                  instancePath: instancePath + '/data/contamination/controls',
                  schemaPath: '#/properties/data/properties/contamination/properties/controls/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              } else {
                errors = _errs407;
                if (vErrors !== null) {
                  if (_errs407) {
                    vErrors.length = _errs407;
                  } else {
                    vErrors = null;
                  }
                }
              }
              const _errs409 = errors;
              let valid122 = true;
              const _errs410 = errors;
              if (
                !validate37(data275, {
                  instancePath: instancePath + '/data/contamination/controls',
                  parentData: data274,
                  parentDataProperty: 'controls',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate37.errors);
                errors = vErrors.length;
              }
              var _valid4 = _errs410 === errors;
              errors = _errs409;
              if (vErrors !== null) {
                if (_errs409) {
                  vErrors.length = _errs409;
                } else {
                  vErrors = null;
                }
              }
              if (_valid4) {
                const _errs411 = errors;
                if (
                  !validate302(data275, {
                    instancePath: instancePath + '/data/contamination/controls',
                    parentData: data274,
                    parentDataProperty: 'controls',
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate302.errors);
                  errors = vErrors.length;
                }
                var _valid4 = _errs411 === errors;
                valid122 = _valid4;
              }
              if (!valid122) {
                const err132 = {
                  instancePath: instancePath + '/data/contamination/controls',
                  schemaPath: '#/properties/data/properties/contamination/properties/controls/if',
                  keyword: 'if',
                  params: { failingKeyword: 'then' },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
              if (Array.isArray(data275)) {
                const len16 = data275.length;
                for (let i16 = 0; i16 < len16; i16++) {
                  let data276 = data275[i16];
                  if (
                    !(data276 && typeof data276 == 'object' && !Array.isArray(data276)) &&
                    typeof data276 !== 'string'
                  ) {
                    const err133 = {
                      instancePath: instancePath + '/data/contamination/controls/' + i16,
                      schemaPath: '#/properties/data/properties/contamination/properties/controls/items/type',
                      keyword: 'type',
                      params: { type: schema6.properties.data.properties.contamination.properties.controls.items.type },
                      message: 'must be object,string',
                    };
                    if (vErrors === null) {
                      vErrors = [err133];
                    } else {
                      vErrors.push(err133);
                    }
                    errors++;
                  }
                  const _errs414 = errors;
                  let valid125 = true;
                  const _errs415 = errors;
                  if (
                    !validate37(data276, {
                      instancePath: instancePath + '/data/contamination/controls/' + i16,
                      parentData: data275,
                      parentDataProperty: i16,
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate37.errors);
                    errors = vErrors.length;
                  }
                  var _valid5 = _errs415 === errors;
                  errors = _errs414;
                  if (vErrors !== null) {
                    if (_errs414) {
                      vErrors.length = _errs414;
                    } else {
                      vErrors = null;
                    }
                  }
                  if (_valid5) {
                    const _errs416 = errors;
                    if (
                      !validate302(data276, {
                        instancePath: instancePath + '/data/contamination/controls/' + i16,
                        parentData: data275,
                        parentDataProperty: i16,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate302.errors);
                      errors = vErrors.length;
                    }
                    var _valid5 = _errs416 === errors;
                    valid125 = _valid5;
                  }
                  if (!valid125) {
                    const err134 = {
                      instancePath: instancePath + '/data/contamination/controls/' + i16,
                      schemaPath: '#/properties/data/properties/contamination/properties/controls/items/if',
                      keyword: 'if',
                      params: { failingKeyword: 'then' },
                      message: 'must match "then" schema',
                    };
                    if (vErrors === null) {
                      vErrors = [err134];
                    } else {
                      vErrors.push(err134);
                    }
                    errors++;
                  }
                  if (data276 && typeof data276 == 'object' && !Array.isArray(data276)) {
                    for (const key65 in data276) {
                      if (!(
                        key65 === 'type' ||
                        key65 === 'detail' ||
                        key65 === 'value' ||
                        key65 === 'evidence' ||
                        pattern0.test(key65)
                      )) {
                        const err135 = {
                          instancePath: instancePath + '/data/contamination/controls/' + i16,
                          schemaPath:
                            '#/properties/data/properties/contamination/properties/controls/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key65 },
                          message: 'must NOT have additional properties',
                        };
                        if (vErrors === null) {
                          vErrors = [err135];
                        } else {
                          vErrors.push(err135);
                        }
                        errors++;
                      }
                    }
                    if (data276.type !== undefined) {
                      let data277 = data276.type;
                      if (typeof data277 !== 'string') {
                        const err136 = {
                          instancePath: instancePath + '/data/contamination/controls/' + i16 + '/type',
                          schemaPath:
                            '#/properties/data/properties/contamination/properties/controls/items/properties/type/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        if (vErrors === null) {
                          vErrors = [err136];
                        } else {
                          vErrors.push(err136);
                        }
                        errors++;
                      }
                      if (!(
                        data277 === 'canary' ||
                        data277 === 'gated_access' ||
                        data277 === 'held_out' ||
                        data277 === 'private_labels' ||
                        data277 === 'temporal_cutoff' ||
                        data277 === 'encryption' ||
                        data277 === 'dynamic_items' ||
                        data277 === 'newly_written' ||
                        data277 === 'paraphrase' ||
                        data277 === 'no_training_clause' ||
                        data277 === 'other'
                      )) {
                        const err137 = {
                          instancePath: instancePath + '/data/contamination/controls/' + i16 + '/type',
                          schemaPath:
                            '#/properties/data/properties/contamination/properties/controls/items/properties/type/enum',
                          keyword: 'enum',
                          params: {
                            allowedValues:
                              schema6.properties.data.properties.contamination.properties.controls.items.properties.type
                                .enum,
                          },
                          message: 'must be equal to one of the allowed values',
                        };
                        if (vErrors === null) {
                          vErrors = [err137];
                        } else {
                          vErrors.push(err137);
                        }
                        errors++;
                      }
                    }
                    if (data276.detail !== undefined) {
                      if (
                        !validate22(data276.detail, {
                          instancePath: instancePath + '/data/contamination/controls/' + i16 + '/detail',
                          parentData: data276,
                          parentDataProperty: 'detail',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data276.value !== undefined) {
                      if (
                        !validate22(data276.value, {
                          instancePath: instancePath + '/data/contamination/controls/' + i16 + '/value',
                          parentData: data276,
                          parentDataProperty: 'value',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data276.evidence !== undefined) {
                      if (
                        !validate50(data276.evidence, {
                          instancePath: instancePath + '/data/contamination/controls/' + i16 + '/evidence',
                          parentData: data276,
                          parentDataProperty: 'evidence',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate50.errors);
                        errors = vErrors.length;
                      }
                    }
                    for (const key66 in data276) {
                      if (pattern0.test(key66)) {
                        if (
                          !validate59(data276[key66], {
                            instancePath:
                              instancePath +
                              '/data/contamination/controls/' +
                              i16 +
                              '/' +
                              key66.replace(/~/g, '~0').replace(/\//g, '~1'),
                            parentData: data276,
                            parentDataProperty: key66,
                            rootData,
                          })
                        ) {
                          vErrors = joined(vErrors, validate59.errors);
                          errors = vErrors.length;
                        }
                      }
                    }
                  }
                }
              }
              if (data275 && typeof data275 == 'object' && !Array.isArray(data275)) {
                if (data275.not_applicable !== undefined) {
                  if (
                    !validate43(data275.not_applicable, {
                      instancePath: instancePath + '/data/contamination/controls/not_applicable',
                      parentData: data275,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data274.checks !== undefined) {
              let data283 = data274.checks;
              if ((!data283 || typeof data283 != 'object') && typeof data283 !== 'string') {
                const err138 = {
                  instancePath: instancePath + '/data/contamination/checks',
                  schemaPath: '#/properties/data/properties/contamination/properties/checks/type',
                  keyword: 'type',
                  params: { type: schema6.properties.data.properties.contamination.properties.checks.type },
                  message: 'must be array,string,object',
                };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
              const _errs427 = errors;
              const _errs428 = errors;
              if (
                !validate33(data283, {
                  instancePath: instancePath + '/data/contamination/checks',
                  parentData: data274,
                  parentDataProperty: 'checks',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate33.errors);
                errors = vErrors.length;
              }
              var valid129 = _errs428 === errors;
              if (valid129) {
                const err139 = {
                  instancePath: instancePath + '/data/contamination/checks',
                  schemaPath: '#/properties/data/properties/contamination/properties/checks/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              } else {
                errors = _errs427;
                if (vErrors !== null) {
                  if (_errs427) {
                    vErrors.length = _errs427;
                  } else {
                    vErrors = null;
                  }
                }
              }
              const _errs429 = errors;
              let valid130 = true;
              const _errs430 = errors;
              if (
                !validate37(data283, {
                  instancePath: instancePath + '/data/contamination/checks',
                  parentData: data274,
                  parentDataProperty: 'checks',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate37.errors);
                errors = vErrors.length;
              }
              var _valid6 = _errs430 === errors;
              errors = _errs429;
              if (vErrors !== null) {
                if (_errs429) {
                  vErrors.length = _errs429;
                } else {
                  vErrors = null;
                }
              }
              if (_valid6) {
                const _errs431 = errors;
                if (
                  !validate313(data283, {
                    instancePath: instancePath + '/data/contamination/checks',
                    parentData: data274,
                    parentDataProperty: 'checks',
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate313.errors);
                  errors = vErrors.length;
                }
                var _valid6 = _errs431 === errors;
                valid130 = _valid6;
              }
              if (!valid130) {
                const err140 = {
                  instancePath: instancePath + '/data/contamination/checks',
                  schemaPath: '#/properties/data/properties/contamination/properties/checks/if',
                  keyword: 'if',
                  params: { failingKeyword: 'then' },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
              if (Array.isArray(data283)) {
                const len17 = data283.length;
                for (let i17 = 0; i17 < len17; i17++) {
                  let data284 = data283[i17];
                  if (
                    !(data284 && typeof data284 == 'object' && !Array.isArray(data284)) &&
                    typeof data284 !== 'string'
                  ) {
                    const err141 = {
                      instancePath: instancePath + '/data/contamination/checks/' + i17,
                      schemaPath: '#/properties/data/properties/contamination/properties/checks/items/type',
                      keyword: 'type',
                      params: { type: schema6.properties.data.properties.contamination.properties.checks.items.type },
                      message: 'must be object,string',
                    };
                    if (vErrors === null) {
                      vErrors = [err141];
                    } else {
                      vErrors.push(err141);
                    }
                    errors++;
                  }
                  const _errs434 = errors;
                  let valid133 = true;
                  const _errs435 = errors;
                  if (
                    !validate37(data284, {
                      instancePath: instancePath + '/data/contamination/checks/' + i17,
                      parentData: data283,
                      parentDataProperty: i17,
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate37.errors);
                    errors = vErrors.length;
                  }
                  var _valid7 = _errs435 === errors;
                  errors = _errs434;
                  if (vErrors !== null) {
                    if (_errs434) {
                      vErrors.length = _errs434;
                    } else {
                      vErrors = null;
                    }
                  }
                  if (_valid7) {
                    const _errs436 = errors;
                    if (
                      !validate313(data284, {
                        instancePath: instancePath + '/data/contamination/checks/' + i17,
                        parentData: data283,
                        parentDataProperty: i17,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate313.errors);
                      errors = vErrors.length;
                    }
                    var _valid7 = _errs436 === errors;
                    valid133 = _valid7;
                  }
                  if (!valid133) {
                    const err142 = {
                      instancePath: instancePath + '/data/contamination/checks/' + i17,
                      schemaPath: '#/properties/data/properties/contamination/properties/checks/items/if',
                      keyword: 'if',
                      params: { failingKeyword: 'then' },
                      message: 'must match "then" schema',
                    };
                    if (vErrors === null) {
                      vErrors = [err142];
                    } else {
                      vErrors.push(err142);
                    }
                    errors++;
                  }
                  if (data284 && typeof data284 == 'object' && !Array.isArray(data284)) {
                    for (const key67 in data284) {
                      if (!(
                        key67 === 'method' ||
                        key67 === 'corpus' ||
                        key67 === 'result' ||
                        key67 === 'date' ||
                        key67 === 'detail' ||
                        key67 === 'evidence' ||
                        pattern0.test(key67)
                      )) {
                        const err143 = {
                          instancePath: instancePath + '/data/contamination/checks/' + i17,
                          schemaPath:
                            '#/properties/data/properties/contamination/properties/checks/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key67 },
                          message: 'must NOT have additional properties',
                        };
                        if (vErrors === null) {
                          vErrors = [err143];
                        } else {
                          vErrors.push(err143);
                        }
                        errors++;
                      }
                    }
                    if (data284.method !== undefined) {
                      let data285 = data284.method;
                      if (typeof data285 !== 'string') {
                        const err144 = {
                          instancePath: instancePath + '/data/contamination/checks/' + i17 + '/method',
                          schemaPath:
                            '#/properties/data/properties/contamination/properties/checks/items/properties/method/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        if (vErrors === null) {
                          vErrors = [err144];
                        } else {
                          vErrors.push(err144);
                        }
                        errors++;
                      }
                      if (!(
                        data285 === 'ngram_overlap' ||
                        data285 === 'embedding_similarity' ||
                        data285 === 'membership_inference' ||
                        data285 === 'completion_probe' ||
                        data285 === 'canary_probe' ||
                        data285 === 'perplexity' ||
                        data285 === 'cutoff_comparison' ||
                        data285 === 'web_search' ||
                        data285 === 'other'
                      )) {
                        const err145 = {
                          instancePath: instancePath + '/data/contamination/checks/' + i17 + '/method',
                          schemaPath:
                            '#/properties/data/properties/contamination/properties/checks/items/properties/method/enum',
                          keyword: 'enum',
                          params: {
                            allowedValues:
                              schema6.properties.data.properties.contamination.properties.checks.items.properties.method
                                .enum,
                          },
                          message: 'must be equal to one of the allowed values',
                        };
                        if (vErrors === null) {
                          vErrors = [err145];
                        } else {
                          vErrors.push(err145);
                        }
                        errors++;
                      }
                    }
                    if (data284.corpus !== undefined) {
                      if (
                        !validate22(data284.corpus, {
                          instancePath: instancePath + '/data/contamination/checks/' + i17 + '/corpus',
                          parentData: data284,
                          parentDataProperty: 'corpus',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data284.result !== undefined) {
                      if (
                        !validate22(data284.result, {
                          instancePath: instancePath + '/data/contamination/checks/' + i17 + '/result',
                          parentData: data284,
                          parentDataProperty: 'result',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data284.date !== undefined) {
                      if (
                        !validate131(data284.date, {
                          instancePath: instancePath + '/data/contamination/checks/' + i17 + '/date',
                          parentData: data284,
                          parentDataProperty: 'date',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate131.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data284.detail !== undefined) {
                      if (
                        !validate22(data284.detail, {
                          instancePath: instancePath + '/data/contamination/checks/' + i17 + '/detail',
                          parentData: data284,
                          parentDataProperty: 'detail',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data284.evidence !== undefined) {
                      if (
                        !validate50(data284.evidence, {
                          instancePath: instancePath + '/data/contamination/checks/' + i17 + '/evidence',
                          parentData: data284,
                          parentDataProperty: 'evidence',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate50.errors);
                        errors = vErrors.length;
                      }
                    }
                    for (const key68 in data284) {
                      if (pattern0.test(key68)) {
                        if (
                          !validate59(data284[key68], {
                            instancePath:
                              instancePath +
                              '/data/contamination/checks/' +
                              i17 +
                              '/' +
                              key68.replace(/~/g, '~0').replace(/\//g, '~1'),
                            parentData: data284,
                            parentDataProperty: key68,
                            rootData,
                          })
                        ) {
                          vErrors = joined(vErrors, validate59.errors);
                          errors = vErrors.length;
                        }
                      }
                    }
                  }
                }
              }
              if (data283 && typeof data283 == 'object' && !Array.isArray(data283)) {
                if (data283.not_applicable !== undefined) {
                  if (
                    !validate43(data283.not_applicable, {
                      instancePath: instancePath + '/data/contamination/checks/not_applicable',
                      parentData: data283,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data274.evidence !== undefined) {
              if (
                !validate50(data274.evidence, {
                  instancePath: instancePath + '/data/contamination/evidence',
                  parentData: data274,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data274.not_applicable !== undefined) {
              if (
                !validate43(data274.not_applicable, {
                  instancePath: instancePath + '/data/contamination/not_applicable',
                  parentData: data274,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key69 in data274) {
              if (pattern0.test(key69)) {
                if (
                  !validate59(data274[key69], {
                    instancePath:
                      instancePath + '/data/contamination/' + key69.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data274,
                    parentDataProperty: key69,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data134.splits !== undefined) {
          let data296 = data134.splits;
          if ((!data296 || typeof data296 != 'object') && typeof data296 !== 'string') {
            const err146 = {
              instancePath: instancePath + '/data/splits',
              schemaPath: '#/properties/data/properties/splits/type',
              keyword: 'type',
              params: { type: schema6.properties.data.properties.splits.type },
              message: 'must be array,string,object',
            };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
          const _errs452 = errors;
          const _errs453 = errors;
          if (
            !validate33(data296, {
              instancePath: instancePath + '/data/splits',
              parentData: data134,
              parentDataProperty: 'splits',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate33.errors);
            errors = vErrors.length;
          }
          var valid138 = _errs453 === errors;
          if (valid138) {
            const err147 = {
              instancePath: instancePath + '/data/splits',
              schemaPath: '#/properties/data/properties/splits/not',
              keyword: 'not',
              params: {},
              message: 'must NOT be valid',
            };
            if (vErrors === null) {
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          } else {
            errors = _errs452;
            if (vErrors !== null) {
              if (_errs452) {
                vErrors.length = _errs452;
              } else {
                vErrors = null;
              }
            }
          }
          if (Array.isArray(data296)) {
            const len18 = data296.length;
            for (let i18 = 0; i18 < len18; i18++) {
              let data297 = data296[i18];
              if (!(data297 && typeof data297 == 'object' && !Array.isArray(data297)) && typeof data297 !== 'string') {
                const err148 = {
                  instancePath: instancePath + '/data/splits/' + i18,
                  schemaPath: '#/properties/data/properties/splits/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.data.properties.splits.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
              if (data297 && typeof data297 == 'object' && !Array.isArray(data297)) {
                for (const key70 in data297) {
                  if (!(
                    key70 === 'name' ||
                    key70 === 'role' ||
                    key70 === 'items' ||
                    key70 === 'groups' ||
                    key70 === 'files' ||
                    key70 === 'public' ||
                    key70 === 'evidence' ||
                    pattern0.test(key70)
                  )) {
                    const err149 = {
                      instancePath: instancePath + '/data/splits/' + i18,
                      schemaPath: '#/properties/data/properties/splits/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key70 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err149];
                    } else {
                      vErrors.push(err149);
                    }
                    errors++;
                  }
                }
                if (data297.name !== undefined) {
                  if (
                    !validate22(data297.name, {
                      instancePath: instancePath + '/data/splits/' + i18 + '/name',
                      parentData: data297,
                      parentDataProperty: 'name',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data297.role !== undefined) {
                  let data299 = data297.role;
                  if (typeof data299 !== 'string') {
                    const err150 = {
                      instancePath: instancePath + '/data/splits/' + i18 + '/role',
                      schemaPath: '#/properties/data/properties/splits/items/properties/role/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                  if (!(
                    data299 === 'train' ||
                    data299 === 'development' ||
                    data299 === 'test' ||
                    data299 === 'held_out'
                  )) {
                    const err151 = {
                      instancePath: instancePath + '/data/splits/' + i18 + '/role',
                      schemaPath: '#/properties/data/properties/splits/items/properties/role/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema6.properties.data.properties.splits.items.properties.role.enum },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                }
                if (data297.items !== undefined) {
                  if (
                    !validate158(data297.items, {
                      instancePath: instancePath + '/data/splits/' + i18 + '/items',
                      parentData: data297,
                      parentDataProperty: 'items',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate158.errors);
                    errors = vErrors.length;
                  }
                }
                if (data297.groups !== undefined) {
                  if (
                    !validate158(data297.groups, {
                      instancePath: instancePath + '/data/splits/' + i18 + '/groups',
                      parentData: data297,
                      parentDataProperty: 'groups',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate158.errors);
                    errors = vErrors.length;
                  }
                }
                if (data297.files !== undefined) {
                  if (
                    !validate24(data297.files, {
                      instancePath: instancePath + '/data/splits/' + i18 + '/files',
                      parentData: data297,
                      parentDataProperty: 'files',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate24.errors);
                    errors = vErrors.length;
                  }
                }
                if (data297.public !== undefined) {
                  if (
                    !validate122(data297.public, {
                      instancePath: instancePath + '/data/splits/' + i18 + '/public',
                      parentData: data297,
                      parentDataProperty: 'public',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate122.errors);
                    errors = vErrors.length;
                  }
                }
                if (data297.evidence !== undefined) {
                  if (
                    !validate50(data297.evidence, {
                      instancePath: instancePath + '/data/splits/' + i18 + '/evidence',
                      parentData: data297,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key71 in data297) {
                  if (pattern0.test(key71)) {
                    if (
                      !validate59(data297[key71], {
                        instancePath:
                          instancePath + '/data/splits/' + i18 + '/' + key71.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data297,
                        parentDataProperty: key71,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
          if (data296 && typeof data296 == 'object' && !Array.isArray(data296)) {
            if (data296.not_applicable !== undefined) {
              if (
                !validate43(data296.not_applicable, {
                  instancePath: instancePath + '/data/splits/not_applicable',
                  parentData: data296,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data134.grouping_unit !== undefined) {
          let data307 = data134.grouping_unit;
          if (typeof data307 !== 'string') {
            const err152 = {
              instancePath: instancePath + '/data/grouping_unit',
              schemaPath: '#/properties/data/properties/grouping_unit/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
          if (!(
            data307 === 'item' ||
            data307 === 'patient' ||
            data307 === 'document' ||
            data307 === 'site' ||
            data307 === 'time' ||
            data307 === 'template' ||
            data307 === 'other'
          )) {
            const err153 = {
              instancePath: instancePath + '/data/grouping_unit',
              schemaPath: '#/properties/data/properties/grouping_unit/enum',
              keyword: 'enum',
              params: { allowedValues: schema6.properties.data.properties.grouping_unit.enum },
              message: 'must be equal to one of the allowed values',
            };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
        if (data134.detail !== undefined) {
          if (
            !validate22(data134.detail, {
              instancePath: instancePath + '/data/detail',
              parentData: data134,
              parentDataProperty: 'detail',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data134.evidence !== undefined) {
          if (
            !validate50(data134.evidence, {
              instancePath: instancePath + '/data/evidence',
              parentData: data134,
              parentDataProperty: 'evidence',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate50.errors);
            errors = vErrors.length;
          }
        }
        if (data134.not_applicable !== undefined) {
          if (
            !validate43(data134.not_applicable, {
              instancePath: instancePath + '/data/not_applicable',
              parentData: data134,
              parentDataProperty: 'not_applicable',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
        for (const key72 in data134) {
          if (pattern0.test(key72)) {
            if (
              !validate59(data134[key72], {
                instancePath: instancePath + '/data/' + key72.replace(/~/g, '~0').replace(/\//g, '~1'),
                parentData: data134,
                parentDataProperty: key72,
                rootData,
              })
            ) {
              vErrors = joined(vErrors, validate59.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err154 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err154];
        } else {
          vErrors.push(err154);
        }
        errors++;
      }
    }
    if (data.evaluation !== undefined) {
      let data312 = data.evaluation;
      if (data312 && typeof data312 == 'object' && !Array.isArray(data312)) {
        for (const key73 in data312) {
          if (!(func2.call(schema6.properties.evaluation.properties, key73) || pattern0.test(key73))) {
            const err155 = {
              instancePath: instancePath + '/evaluation',
              schemaPath: '#/properties/evaluation/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key73 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err155];
            } else {
              vErrors.push(err155);
            }
            errors++;
          }
        }
        if (data312.harness !== undefined) {
          let data313 = data312.harness;
          if (!(data313 && typeof data313 == 'object' && !Array.isArray(data313)) && typeof data313 !== 'string') {
            const err156 = {
              instancePath: instancePath + '/evaluation/harness',
              schemaPath: '#/properties/evaluation/properties/harness/type',
              keyword: 'type',
              params: { type: schema6.properties.evaluation.properties.harness.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err156];
            } else {
              vErrors.push(err156);
            }
            errors++;
          }
          if (data313 && typeof data313 == 'object' && !Array.isArray(data313)) {
            for (const key74 in data313) {
              if (!(
                func2.call(schema6.properties.evaluation.properties.harness.properties, key74) || pattern0.test(key74)
              )) {
                const err157 = {
                  instancePath: instancePath + '/evaluation/harness',
                  schemaPath: '#/properties/evaluation/properties/harness/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key74 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
            if (data313.framework !== undefined) {
              if (
                !validate22(data313.framework, {
                  instancePath: instancePath + '/evaluation/harness/framework',
                  parentData: data313,
                  parentDataProperty: 'framework',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data313.repository !== undefined) {
              if (
                !validate22(data313.repository, {
                  instancePath: instancePath + '/evaluation/harness/repository',
                  parentData: data313,
                  parentDataProperty: 'repository',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data313.version !== undefined) {
              if (
                !validate22(data313.version, {
                  instancePath: instancePath + '/evaluation/harness/version',
                  parentData: data313,
                  parentDataProperty: 'version',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data313.commit !== undefined) {
              if (
                !validate22(data313.commit, {
                  instancePath: instancePath + '/evaluation/harness/commit',
                  parentData: data313,
                  parentDataProperty: 'commit',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data313.environment !== undefined) {
              if (
                !validate22(data313.environment, {
                  instancePath: instancePath + '/evaluation/harness/environment',
                  parentData: data313,
                  parentDataProperty: 'environment',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data313.command !== undefined) {
              if (
                !validate22(data313.command, {
                  instancePath: instancePath + '/evaluation/harness/command',
                  parentData: data313,
                  parentDataProperty: 'command',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data313.seed !== undefined) {
              if (
                !validate22(data313.seed, {
                  instancePath: instancePath + '/evaluation/harness/seed',
                  parentData: data313,
                  parentDataProperty: 'seed',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data313.evidence !== undefined) {
              if (
                !validate50(data313.evidence, {
                  instancePath: instancePath + '/evaluation/harness/evidence',
                  parentData: data313,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data313.not_applicable !== undefined) {
              if (
                !validate43(data313.not_applicable, {
                  instancePath: instancePath + '/evaluation/harness/not_applicable',
                  parentData: data313,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data313.planned !== undefined) {
              if (
                !validate349(data313.planned, {
                  instancePath: instancePath + '/evaluation/harness/planned',
                  parentData: data313,
                  parentDataProperty: 'planned',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate349.errors);
                errors = vErrors.length;
              }
            }
            for (const key75 in data313) {
              if (pattern0.test(key75)) {
                if (
                  !validate59(data313[key75], {
                    instancePath:
                      instancePath + '/evaluation/harness/' + key75.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data313,
                    parentDataProperty: key75,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data312.protocol !== undefined) {
          let data325 = data312.protocol;
          if (!(data325 && typeof data325 == 'object' && !Array.isArray(data325)) && typeof data325 !== 'string') {
            const err158 = {
              instancePath: instancePath + '/evaluation/protocol',
              schemaPath: '#/properties/evaluation/properties/protocol/type',
              keyword: 'type',
              params: { type: schema6.properties.evaluation.properties.protocol.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err158];
            } else {
              vErrors.push(err158);
            }
            errors++;
          }
          if (data325 && typeof data325 == 'object' && !Array.isArray(data325)) {
            for (const key76 in data325) {
              if (!(
                key76 === 'prompting' ||
                key76 === 'prompts' ||
                key76 === 'decoding' ||
                key76 === 'runs' ||
                key76 === 'evidence' ||
                key76 === 'not_applicable' ||
                key76 === 'planned' ||
                pattern0.test(key76)
              )) {
                const err159 = {
                  instancePath: instancePath + '/evaluation/protocol',
                  schemaPath: '#/properties/evaluation/properties/protocol/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key76 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
            if (data325.prompting !== undefined) {
              if (
                !validate22(data325.prompting, {
                  instancePath: instancePath + '/evaluation/protocol/prompting',
                  parentData: data325,
                  parentDataProperty: 'prompting',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data325.prompts !== undefined) {
              if (
                !validate24(data325.prompts, {
                  instancePath: instancePath + '/evaluation/protocol/prompts',
                  parentData: data325,
                  parentDataProperty: 'prompts',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data325.decoding !== undefined) {
              let data328 = data325.decoding;
              if (!(data328 && typeof data328 == 'object' && !Array.isArray(data328)) && typeof data328 !== 'string') {
                const err160 = {
                  instancePath: instancePath + '/evaluation/protocol/decoding',
                  schemaPath: '#/properties/evaluation/properties/protocol/properties/decoding/type',
                  keyword: 'type',
                  params: { type: schema6.properties.evaluation.properties.protocol.properties.decoding.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
              if (data328 && typeof data328 == 'object' && !Array.isArray(data328)) {
                if (data328.temperature !== undefined) {
                  if (
                    !validate101(data328.temperature, {
                      instancePath: instancePath + '/evaluation/protocol/decoding/temperature',
                      parentData: data328,
                      parentDataProperty: 'temperature',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate101.errors);
                    errors = vErrors.length;
                  }
                }
                if (data328.max_tokens !== undefined) {
                  if (
                    !validate118(data328.max_tokens, {
                      instancePath: instancePath + '/evaluation/protocol/decoding/max_tokens',
                      parentData: data328,
                      parentDataProperty: 'max_tokens',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate118.errors);
                    errors = vErrors.length;
                  }
                }
                if (data328.evidence !== undefined) {
                  if (
                    !validate50(data328.evidence, {
                      instancePath: instancePath + '/evaluation/protocol/decoding/evidence',
                      parentData: data328,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data328.not_applicable !== undefined) {
                  if (
                    !validate43(data328.not_applicable, {
                      instancePath: instancePath + '/evaluation/protocol/decoding/not_applicable',
                      parentData: data328,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
                if (data328.planned !== undefined) {
                  if (
                    !validate349(data328.planned, {
                      instancePath: instancePath + '/evaluation/protocol/decoding/planned',
                      parentData: data328,
                      parentDataProperty: 'planned',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate349.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key77 in data328) {
                  if (pattern0.test(key77)) {
                    if (
                      !validate59(data328[key77], {
                        instancePath:
                          instancePath +
                          '/evaluation/protocol/decoding/' +
                          key77.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data328,
                        parentDataProperty: key77,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
            if (data325.runs !== undefined) {
              if (
                !validate118(data325.runs, {
                  instancePath: instancePath + '/evaluation/protocol/runs',
                  parentData: data325,
                  parentDataProperty: 'runs',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate118.errors);
                errors = vErrors.length;
              }
            }
            if (data325.evidence !== undefined) {
              if (
                !validate50(data325.evidence, {
                  instancePath: instancePath + '/evaluation/protocol/evidence',
                  parentData: data325,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data325.not_applicable !== undefined) {
              if (
                !validate43(data325.not_applicable, {
                  instancePath: instancePath + '/evaluation/protocol/not_applicable',
                  parentData: data325,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data325.planned !== undefined) {
              if (
                !validate349(data325.planned, {
                  instancePath: instancePath + '/evaluation/protocol/planned',
                  parentData: data325,
                  parentDataProperty: 'planned',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate349.errors);
                errors = vErrors.length;
              }
            }
            for (const key78 in data325) {
              if (pattern0.test(key78)) {
                if (
                  !validate59(data325[key78], {
                    instancePath:
                      instancePath + '/evaluation/protocol/' + key78.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data325,
                    parentDataProperty: key78,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data312.interaction !== undefined) {
          let data340 = data312.interaction;
          if (!(data340 && typeof data340 == 'object' && !Array.isArray(data340)) && typeof data340 !== 'string') {
            const err161 = {
              instancePath: instancePath + '/evaluation/interaction',
              schemaPath: '#/properties/evaluation/properties/interaction/type',
              keyword: 'type',
              params: { type: schema6.properties.evaluation.properties.interaction.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
          if (data340 && typeof data340 == 'object' && !Array.isArray(data340)) {
            for (const key79 in data340) {
              if (!(
                func2.call(schema6.properties.evaluation.properties.interaction.properties, key79) ||
                pattern0.test(key79)
              )) {
                const err162 = {
                  instancePath: instancePath + '/evaluation/interaction',
                  schemaPath: '#/properties/evaluation/properties/interaction/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key79 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
            if (data340.counterpart !== undefined) {
              let data341 = data340.counterpart;
              if (typeof data341 !== 'string') {
                const err163 = {
                  instancePath: instancePath + '/evaluation/interaction/counterpart',
                  schemaPath: '#/properties/evaluation/properties/interaction/properties/counterpart/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
              if (!(
                data341 === 'none' ||
                data341 === 'scripted' ||
                data341 === 'llm' ||
                data341 === 'actor' ||
                data341 === 'patient' ||
                data341 === 'other'
              )) {
                const err164 = {
                  instancePath: instancePath + '/evaluation/interaction/counterpart',
                  schemaPath: '#/properties/evaluation/properties/interaction/properties/counterpart/enum',
                  keyword: 'enum',
                  params: {
                    allowedValues: schema6.properties.evaluation.properties.interaction.properties.counterpart.enum,
                  },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
            }
            if (data340.model !== undefined) {
              if (
                !validate22(data340.model, {
                  instancePath: instancePath + '/evaluation/interaction/model',
                  parentData: data340,
                  parentDataProperty: 'model',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data340.version !== undefined) {
              if (
                !validate22(data340.version, {
                  instancePath: instancePath + '/evaluation/interaction/version',
                  parentData: data340,
                  parentDataProperty: 'version',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data340.validation !== undefined) {
              if (
                !validate22(data340.validation, {
                  instancePath: instancePath + '/evaluation/interaction/validation',
                  parentData: data340,
                  parentDataProperty: 'validation',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data340.max_turns !== undefined) {
              if (
                !validate118(data340.max_turns, {
                  instancePath: instancePath + '/evaluation/interaction/max_turns',
                  parentData: data340,
                  parentDataProperty: 'max_turns',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate118.errors);
                errors = vErrors.length;
              }
            }
            if (data340.tools !== undefined) {
              let data346 = data340.tools;
              if ((!data346 || typeof data346 != 'object') && typeof data346 !== 'string') {
                const err165 = {
                  instancePath: instancePath + '/evaluation/interaction/tools',
                  schemaPath: '#/properties/evaluation/properties/interaction/properties/tools/type',
                  keyword: 'type',
                  params: { type: schema6.properties.evaluation.properties.interaction.properties.tools.type },
                  message: 'must be array,string,object',
                };
                if (vErrors === null) {
                  vErrors = [err165];
                } else {
                  vErrors.push(err165);
                }
                errors++;
              }
              const _errs520 = errors;
              const _errs521 = errors;
              if (
                !validate33(data346, {
                  instancePath: instancePath + '/evaluation/interaction/tools',
                  parentData: data340,
                  parentDataProperty: 'tools',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate33.errors);
                errors = vErrors.length;
              }
              var valid153 = _errs521 === errors;
              if (valid153) {
                const err166 = {
                  instancePath: instancePath + '/evaluation/interaction/tools',
                  schemaPath: '#/properties/evaluation/properties/interaction/properties/tools/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              } else {
                errors = _errs520;
                if (vErrors !== null) {
                  if (_errs520) {
                    vErrors.length = _errs520;
                  } else {
                    vErrors = null;
                  }
                }
              }
              if (Array.isArray(data346)) {
                const len19 = data346.length;
                for (let i19 = 0; i19 < len19; i19++) {
                  let data347 = data346[i19];
                  if (
                    !(data347 && typeof data347 == 'object' && !Array.isArray(data347)) &&
                    typeof data347 !== 'string'
                  ) {
                    const err167 = {
                      instancePath: instancePath + '/evaluation/interaction/tools/' + i19,
                      schemaPath: '#/properties/evaluation/properties/interaction/properties/tools/items/type',
                      keyword: 'type',
                      params: {
                        type: schema6.properties.evaluation.properties.interaction.properties.tools.items.type,
                      },
                      message: 'must be object,string',
                    };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  }
                  if (data347 && typeof data347 == 'object' && !Array.isArray(data347)) {
                    for (const key80 in data347) {
                      if (!(
                        key80 === 'name' ||
                        key80 === 'effect' ||
                        key80 === 'simulated' ||
                        key80 === 'detail' ||
                        key80 === 'evidence' ||
                        key80 === 'planned' ||
                        pattern0.test(key80)
                      )) {
                        const err168 = {
                          instancePath: instancePath + '/evaluation/interaction/tools/' + i19,
                          schemaPath:
                            '#/properties/evaluation/properties/interaction/properties/tools/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key80 },
                          message: 'must NOT have additional properties',
                        };
                        if (vErrors === null) {
                          vErrors = [err168];
                        } else {
                          vErrors.push(err168);
                        }
                        errors++;
                      }
                    }
                    if (data347.name !== undefined) {
                      if (
                        !validate22(data347.name, {
                          instancePath: instancePath + '/evaluation/interaction/tools/' + i19 + '/name',
                          parentData: data347,
                          parentDataProperty: 'name',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data347.effect !== undefined) {
                      let data349 = data347.effect;
                      if (typeof data349 !== 'string') {
                        const err169 = {
                          instancePath: instancePath + '/evaluation/interaction/tools/' + i19 + '/effect',
                          schemaPath:
                            '#/properties/evaluation/properties/interaction/properties/tools/items/properties/effect/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        if (vErrors === null) {
                          vErrors = [err169];
                        } else {
                          vErrors.push(err169);
                        }
                        errors++;
                      }
                      if (!(data349 === 'read' || data349 === 'write' || data349 === 'other')) {
                        const err170 = {
                          instancePath: instancePath + '/evaluation/interaction/tools/' + i19 + '/effect',
                          schemaPath:
                            '#/properties/evaluation/properties/interaction/properties/tools/items/properties/effect/enum',
                          keyword: 'enum',
                          params: {
                            allowedValues:
                              schema6.properties.evaluation.properties.interaction.properties.tools.items.properties
                                .effect.enum,
                          },
                          message: 'must be equal to one of the allowed values',
                        };
                        if (vErrors === null) {
                          vErrors = [err170];
                        } else {
                          vErrors.push(err170);
                        }
                        errors++;
                      }
                    }
                    if (data347.simulated !== undefined) {
                      if (
                        !validate122(data347.simulated, {
                          instancePath: instancePath + '/evaluation/interaction/tools/' + i19 + '/simulated',
                          parentData: data347,
                          parentDataProperty: 'simulated',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate122.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data347.detail !== undefined) {
                      if (
                        !validate22(data347.detail, {
                          instancePath: instancePath + '/evaluation/interaction/tools/' + i19 + '/detail',
                          parentData: data347,
                          parentDataProperty: 'detail',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data347.evidence !== undefined) {
                      if (
                        !validate50(data347.evidence, {
                          instancePath: instancePath + '/evaluation/interaction/tools/' + i19 + '/evidence',
                          parentData: data347,
                          parentDataProperty: 'evidence',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate50.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data347.planned !== undefined) {
                      if (
                        !validate349(data347.planned, {
                          instancePath: instancePath + '/evaluation/interaction/tools/' + i19 + '/planned',
                          parentData: data347,
                          parentDataProperty: 'planned',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate349.errors);
                        errors = vErrors.length;
                      }
                    }
                    for (const key81 in data347) {
                      if (pattern0.test(key81)) {
                        if (
                          !validate59(data347[key81], {
                            instancePath:
                              instancePath +
                              '/evaluation/interaction/tools/' +
                              i19 +
                              '/' +
                              key81.replace(/~/g, '~0').replace(/\//g, '~1'),
                            parentData: data347,
                            parentDataProperty: key81,
                            rootData,
                          })
                        ) {
                          vErrors = joined(vErrors, validate59.errors);
                          errors = vErrors.length;
                        }
                      }
                    }
                  }
                }
              }
              if (data346 && typeof data346 == 'object' && !Array.isArray(data346)) {
                if (data346.not_applicable !== undefined) {
                  if (
                    !validate43(data346.not_applicable, {
                      instancePath: instancePath + '/evaluation/interaction/tools/not_applicable',
                      parentData: data346,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data340.environment !== undefined) {
              if (
                !validate22(data340.environment, {
                  instancePath: instancePath + '/evaluation/interaction/environment',
                  parentData: data340,
                  parentDataProperty: 'environment',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data340.end_state !== undefined) {
              if (
                !validate22(data340.end_state, {
                  instancePath: instancePath + '/evaluation/interaction/end_state',
                  parentData: data340,
                  parentDataProperty: 'end_state',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data340.detail !== undefined) {
              if (
                !validate22(data340.detail, {
                  instancePath: instancePath + '/evaluation/interaction/detail',
                  parentData: data340,
                  parentDataProperty: 'detail',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data340.evidence !== undefined) {
              if (
                !validate50(data340.evidence, {
                  instancePath: instancePath + '/evaluation/interaction/evidence',
                  parentData: data340,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data340.not_applicable !== undefined) {
              if (
                !validate43(data340.not_applicable, {
                  instancePath: instancePath + '/evaluation/interaction/not_applicable',
                  parentData: data340,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data340.planned !== undefined) {
              if (
                !validate349(data340.planned, {
                  instancePath: instancePath + '/evaluation/interaction/planned',
                  parentData: data340,
                  parentDataProperty: 'planned',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate349.errors);
                errors = vErrors.length;
              }
            }
            for (const key82 in data340) {
              if (pattern0.test(key82)) {
                if (
                  !validate59(data340[key82], {
                    instancePath:
                      instancePath + '/evaluation/interaction/' + key82.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data340,
                    parentDataProperty: key82,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data312.metrics !== undefined) {
          let data363 = data312.metrics;
          if ((!data363 || typeof data363 != 'object') && typeof data363 !== 'string') {
            const err171 = {
              instancePath: instancePath + '/evaluation/metrics',
              schemaPath: '#/properties/evaluation/properties/metrics/type',
              keyword: 'type',
              params: { type: schema6.properties.evaluation.properties.metrics.type },
              message: 'must be array,string,object',
            };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
          const _errs543 = errors;
          const _errs544 = errors;
          if (
            !validate33(data363, {
              instancePath: instancePath + '/evaluation/metrics',
              parentData: data312,
              parentDataProperty: 'metrics',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate33.errors);
            errors = vErrors.length;
          }
          var valid160 = _errs544 === errors;
          if (valid160) {
            const err172 = {
              instancePath: instancePath + '/evaluation/metrics',
              schemaPath: '#/properties/evaluation/properties/metrics/not',
              keyword: 'not',
              params: {},
              message: 'must NOT be valid',
            };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          } else {
            errors = _errs543;
            if (vErrors !== null) {
              if (_errs543) {
                vErrors.length = _errs543;
              } else {
                vErrors = null;
              }
            }
          }
          if (Array.isArray(data363)) {
            const len20 = data363.length;
            for (let i20 = 0; i20 < len20; i20++) {
              let data364 = data363[i20];
              if (!(data364 && typeof data364 == 'object' && !Array.isArray(data364)) && typeof data364 !== 'string') {
                const err173 = {
                  instancePath: instancePath + '/evaluation/metrics/' + i20,
                  schemaPath: '#/properties/evaluation/properties/metrics/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.evaluation.properties.metrics.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
              if (data364 && typeof data364 == 'object' && !Array.isArray(data364)) {
                for (const key83 in data364) {
                  if (!(
                    func2.call(schema6.properties.evaluation.properties.metrics.items.properties, key83) ||
                    pattern0.test(key83)
                  )) {
                    const err174 = {
                      instancePath: instancePath + '/evaluation/metrics/' + i20,
                      schemaPath: '#/properties/evaluation/properties/metrics/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key83 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err174];
                    } else {
                      vErrors.push(err174);
                    }
                    errors++;
                  }
                }
                if (data364.id !== undefined) {
                  if (
                    !validate22(data364.id, {
                      instancePath: instancePath + '/evaluation/metrics/' + i20 + '/id',
                      parentData: data364,
                      parentDataProperty: 'id',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data364.name !== undefined) {
                  if (
                    !validate22(data364.name, {
                      instancePath: instancePath + '/evaluation/metrics/' + i20 + '/name',
                      parentData: data364,
                      parentDataProperty: 'name',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data364.dimension !== undefined) {
                  let data367 = data364.dimension;
                  if (typeof data367 !== 'string') {
                    const err175 = {
                      instancePath: instancePath + '/evaluation/metrics/' + i20 + '/dimension',
                      schemaPath: '#/properties/evaluation/properties/metrics/items/properties/dimension/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err175];
                    } else {
                      vErrors.push(err175);
                    }
                    errors++;
                  }
                  if (!(
                    data367 === 'accuracy' ||
                    data367 === 'completeness' ||
                    data367 === 'safety' ||
                    data367 === 'calibration' ||
                    data367 === 'robustness' ||
                    data367 === 'fairness' ||
                    data367 === 'faithfulness' ||
                    data367 === 'reasoning' ||
                    data367 === 'communication' ||
                    data367 === 'efficiency' ||
                    data367 === 'task_success' ||
                    data367 === 'other'
                  )) {
                    const err176 = {
                      instancePath: instancePath + '/evaluation/metrics/' + i20 + '/dimension',
                      schemaPath: '#/properties/evaluation/properties/metrics/items/properties/dimension/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues: schema6.properties.evaluation.properties.metrics.items.properties.dimension.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err176];
                    } else {
                      vErrors.push(err176);
                    }
                    errors++;
                  }
                }
                if (data364.definition !== undefined) {
                  if (
                    !validate22(data364.definition, {
                      instancePath: instancePath + '/evaluation/metrics/' + i20 + '/definition',
                      parentData: data364,
                      parentDataProperty: 'definition',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data364.range !== undefined) {
                  let data369 = data364.range;
                  if (Array.isArray(data369)) {
                    if (data369.length > 2) {
                      const err177 = {
                        instancePath: instancePath + '/evaluation/metrics/' + i20 + '/range',
                        schemaPath: '#/properties/evaluation/properties/metrics/items/properties/range/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 2 },
                        message: 'must NOT have more than 2 items',
                      };
                      if (vErrors === null) {
                        vErrors = [err177];
                      } else {
                        vErrors.push(err177);
                      }
                      errors++;
                    }
                    if (data369.length < 2) {
                      const err178 = {
                        instancePath: instancePath + '/evaluation/metrics/' + i20 + '/range',
                        schemaPath: '#/properties/evaluation/properties/metrics/items/properties/range/minItems',
                        keyword: 'minItems',
                        params: { limit: 2 },
                        message: 'must NOT have fewer than 2 items',
                      };
                      if (vErrors === null) {
                        vErrors = [err178];
                      } else {
                        vErrors.push(err178);
                      }
                      errors++;
                    }
                    const len21 = data369.length;
                    for (let i21 = 0; i21 < len21; i21++) {
                      if (
                        !validate101(data369[i21], {
                          instancePath: instancePath + '/evaluation/metrics/' + i20 + '/range/' + i21,
                          parentData: data369,
                          parentDataProperty: i21,
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate101.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err179 = {
                      instancePath: instancePath + '/evaluation/metrics/' + i20 + '/range',
                      schemaPath: '#/properties/evaluation/properties/metrics/items/properties/range/type',
                      keyword: 'type',
                      params: { type: 'array' },
                      message: 'must be array',
                    };
                    if (vErrors === null) {
                      vErrors = [err179];
                    } else {
                      vErrors.push(err179);
                    }
                    errors++;
                  }
                }
                if (data364.higher_is_better !== undefined) {
                  if (
                    !validate122(data364.higher_is_better, {
                      instancePath: instancePath + '/evaluation/metrics/' + i20 + '/higher_is_better',
                      parentData: data364,
                      parentDataProperty: 'higher_is_better',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate122.errors);
                    errors = vErrors.length;
                  }
                }
                if (data364.chance_level !== undefined) {
                  if (
                    !validate101(data364.chance_level, {
                      instancePath: instancePath + '/evaluation/metrics/' + i20 + '/chance_level',
                      parentData: data364,
                      parentDataProperty: 'chance_level',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate101.errors);
                    errors = vErrors.length;
                  }
                }
                if (data364.detail !== undefined) {
                  if (
                    !validate22(data364.detail, {
                      instancePath: instancePath + '/evaluation/metrics/' + i20 + '/detail',
                      parentData: data364,
                      parentDataProperty: 'detail',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data364.evidence !== undefined) {
                  if (
                    !validate50(data364.evidence, {
                      instancePath: instancePath + '/evaluation/metrics/' + i20 + '/evidence',
                      parentData: data364,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data364.planned !== undefined) {
                  if (
                    !validate349(data364.planned, {
                      instancePath: instancePath + '/evaluation/metrics/' + i20 + '/planned',
                      parentData: data364,
                      parentDataProperty: 'planned',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate349.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key84 in data364) {
                  if (pattern0.test(key84)) {
                    if (
                      !validate59(data364[key84], {
                        instancePath:
                          instancePath +
                          '/evaluation/metrics/' +
                          i20 +
                          '/' +
                          key84.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data364,
                        parentDataProperty: key84,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
          if (data363 && typeof data363 == 'object' && !Array.isArray(data363)) {
            if (data363.not_applicable !== undefined) {
              if (
                !validate43(data363.not_applicable, {
                  instancePath: instancePath + '/evaluation/metrics/not_applicable',
                  parentData: data363,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data312.judge !== undefined) {
          let data378 = data312.judge;
          if ((!data378 || typeof data378 != 'object') && typeof data378 !== 'string') {
            const err180 = {
              instancePath: instancePath + '/evaluation/judge',
              schemaPath: '#/properties/evaluation/properties/judge/type',
              keyword: 'type',
              params: { type: schema6.properties.evaluation.properties.judge.type },
              message: 'must be object,string,array',
            };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
          if (Array.isArray(data378)) {
            const len22 = data378.length;
            for (let i22 = 0; i22 < len22; i22++) {
              let data379 = data378[i22];
              if (!(data379 && typeof data379 == 'object' && !Array.isArray(data379)) && typeof data379 !== 'string') {
                const err181 = {
                  instancePath: instancePath + '/evaluation/judge/' + i22,
                  schemaPath: '#/properties/evaluation/properties/judge/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.evaluation.properties.judge.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
              const _errs567 = errors;
              let valid170 = true;
              const _errs568 = errors;
              if (
                !validate37(data379, {
                  instancePath: instancePath + '/evaluation/judge/' + i22,
                  parentData: data378,
                  parentDataProperty: i22,
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate37.errors);
                errors = vErrors.length;
              }
              var _valid8 = _errs568 === errors;
              errors = _errs567;
              if (vErrors !== null) {
                if (_errs567) {
                  vErrors.length = _errs567;
                } else {
                  vErrors = null;
                }
              }
              if (_valid8) {
                const _errs569 = errors;
                if (!(data379 === 'llm' || data379 === 'human' || data379 === 'mixed' || data379 === 'other')) {
                  const err182 = {
                    instancePath: instancePath + '/evaluation/judge/' + i22,
                    schemaPath: '#/properties/evaluation/properties/judge/items/then/enum',
                    keyword: 'enum',
                    params: { allowedValues: schema6.properties.evaluation.properties.judge.items.then.enum },
                    message: 'must be equal to one of the allowed values',
                  };
                  if (vErrors === null) {
                    vErrors = [err182];
                  } else {
                    vErrors.push(err182);
                  }
                  errors++;
                }
                var _valid8 = _errs569 === errors;
                valid170 = _valid8;
              }
              if (!valid170) {
                const err183 = {
                  instancePath: instancePath + '/evaluation/judge/' + i22,
                  schemaPath: '#/properties/evaluation/properties/judge/items/if',
                  keyword: 'if',
                  params: { failingKeyword: 'then' },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors++;
              }
              if (data379 && typeof data379 == 'object' && !Array.isArray(data379)) {
                for (const key85 in data379) {
                  if (!(
                    key85 === 'type' ||
                    key85 === 'model' ||
                    key85 === 'version' ||
                    key85 === 'rubric' ||
                    key85 === 'validation' ||
                    key85 === 'detail' ||
                    key85 === 'evidence' ||
                    key85 === 'planned' ||
                    pattern0.test(key85)
                  )) {
                    const err184 = {
                      instancePath: instancePath + '/evaluation/judge/' + i22,
                      schemaPath: '#/properties/evaluation/properties/judge/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key85 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err184];
                    } else {
                      vErrors.push(err184);
                    }
                    errors++;
                  }
                }
                if (data379.type !== undefined) {
                  if (
                    !validate397(data379.type, {
                      instancePath: instancePath + '/evaluation/judge/' + i22 + '/type',
                      parentData: data379,
                      parentDataProperty: 'type',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate397.errors);
                    errors = vErrors.length;
                  }
                }
                if (data379.model !== undefined) {
                  if (
                    !validate22(data379.model, {
                      instancePath: instancePath + '/evaluation/judge/' + i22 + '/model',
                      parentData: data379,
                      parentDataProperty: 'model',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data379.version !== undefined) {
                  if (
                    !validate22(data379.version, {
                      instancePath: instancePath + '/evaluation/judge/' + i22 + '/version',
                      parentData: data379,
                      parentDataProperty: 'version',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data379.rubric !== undefined) {
                  if (
                    !validate22(data379.rubric, {
                      instancePath: instancePath + '/evaluation/judge/' + i22 + '/rubric',
                      parentData: data379,
                      parentDataProperty: 'rubric',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data379.validation !== undefined) {
                  let data384 = data379.validation;
                  if (
                    !(data384 && typeof data384 == 'object' && !Array.isArray(data384)) &&
                    typeof data384 !== 'string'
                  ) {
                    const err185 = {
                      instancePath: instancePath + '/evaluation/judge/' + i22 + '/validation',
                      schemaPath: '#/properties/evaluation/properties/judge/items/properties/validation/type',
                      keyword: 'type',
                      params: { type: schema6.properties.evaluation.properties.judge.items.properties.validation.type },
                      message: 'must be object,string',
                    };
                    if (vErrors === null) {
                      vErrors = [err185];
                    } else {
                      vErrors.push(err185);
                    }
                    errors++;
                  }
                  if (data384 && typeof data384 == 'object' && !Array.isArray(data384)) {
                    for (const key86 in data384) {
                      if (!(
                        key86 === 'against' ||
                        key86 === 'against_role' ||
                        key86 === 'metric' ||
                        key86 === 'value' ||
                        key86 === 'items' ||
                        key86 === 'detail' ||
                        key86 === 'evidence' ||
                        key86 === 'planned' ||
                        pattern0.test(key86)
                      )) {
                        const err186 = {
                          instancePath: instancePath + '/evaluation/judge/' + i22 + '/validation',
                          schemaPath:
                            '#/properties/evaluation/properties/judge/items/properties/validation/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key86 },
                          message: 'must NOT have additional properties',
                        };
                        if (vErrors === null) {
                          vErrors = [err186];
                        } else {
                          vErrors.push(err186);
                        }
                        errors++;
                      }
                    }
                    if (data384.against !== undefined) {
                      if (
                        !validate22(data384.against, {
                          instancePath: instancePath + '/evaluation/judge/' + i22 + '/validation/against',
                          parentData: data384,
                          parentDataProperty: 'against',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data384.against_role !== undefined) {
                      if (
                        !validate403(data384.against_role, {
                          instancePath: instancePath + '/evaluation/judge/' + i22 + '/validation/against_role',
                          parentData: data384,
                          parentDataProperty: 'against_role',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate403.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data384.metric !== undefined) {
                      if (
                        !validate22(data384.metric, {
                          instancePath: instancePath + '/evaluation/judge/' + i22 + '/validation/metric',
                          parentData: data384,
                          parentDataProperty: 'metric',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data384.value !== undefined) {
                      if (
                        !validate101(data384.value, {
                          instancePath: instancePath + '/evaluation/judge/' + i22 + '/validation/value',
                          parentData: data384,
                          parentDataProperty: 'value',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate101.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data384.items !== undefined) {
                      if (
                        !validate158(data384.items, {
                          instancePath: instancePath + '/evaluation/judge/' + i22 + '/validation/items',
                          parentData: data384,
                          parentDataProperty: 'items',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate158.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data384.detail !== undefined) {
                      if (
                        !validate22(data384.detail, {
                          instancePath: instancePath + '/evaluation/judge/' + i22 + '/validation/detail',
                          parentData: data384,
                          parentDataProperty: 'detail',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data384.evidence !== undefined) {
                      if (
                        !validate50(data384.evidence, {
                          instancePath: instancePath + '/evaluation/judge/' + i22 + '/validation/evidence',
                          parentData: data384,
                          parentDataProperty: 'evidence',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate50.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data384.planned !== undefined) {
                      if (
                        !validate349(data384.planned, {
                          instancePath: instancePath + '/evaluation/judge/' + i22 + '/validation/planned',
                          parentData: data384,
                          parentDataProperty: 'planned',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate349.errors);
                        errors = vErrors.length;
                      }
                    }
                    for (const key87 in data384) {
                      if (pattern0.test(key87)) {
                        if (
                          !validate59(data384[key87], {
                            instancePath:
                              instancePath +
                              '/evaluation/judge/' +
                              i22 +
                              '/validation/' +
                              key87.replace(/~/g, '~0').replace(/\//g, '~1'),
                            parentData: data384,
                            parentDataProperty: key87,
                            rootData,
                          })
                        ) {
                          vErrors = joined(vErrors, validate59.errors);
                          errors = vErrors.length;
                        }
                      }
                    }
                  }
                }
                if (data379.detail !== undefined) {
                  if (
                    !validate22(data379.detail, {
                      instancePath: instancePath + '/evaluation/judge/' + i22 + '/detail',
                      parentData: data379,
                      parentDataProperty: 'detail',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data379.evidence !== undefined) {
                  if (
                    !validate50(data379.evidence, {
                      instancePath: instancePath + '/evaluation/judge/' + i22 + '/evidence',
                      parentData: data379,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data379.planned !== undefined) {
                  if (
                    !validate349(data379.planned, {
                      instancePath: instancePath + '/evaluation/judge/' + i22 + '/planned',
                      parentData: data379,
                      parentDataProperty: 'planned',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate349.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key88 in data379) {
                  if (pattern0.test(key88)) {
                    if (
                      !validate59(data379[key88], {
                        instancePath:
                          instancePath +
                          '/evaluation/judge/' +
                          i22 +
                          '/' +
                          key88.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data379,
                        parentDataProperty: key88,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
          if (data378 && typeof data378 == 'object' && !Array.isArray(data378)) {
            for (const key89 in data378) {
              if (!(
                func2.call(schema6.properties.evaluation.properties.judge.properties, key89) || pattern0.test(key89)
              )) {
                const err187 = {
                  instancePath: instancePath + '/evaluation/judge',
                  schemaPath: '#/properties/evaluation/properties/judge/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key89 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err187];
                } else {
                  vErrors.push(err187);
                }
                errors++;
              }
            }
            if (data378.type !== undefined) {
              if (
                !validate397(data378.type, {
                  instancePath: instancePath + '/evaluation/judge/type',
                  parentData: data378,
                  parentDataProperty: 'type',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate397.errors);
                errors = vErrors.length;
              }
            }
            if (data378.model !== undefined) {
              if (
                !validate22(data378.model, {
                  instancePath: instancePath + '/evaluation/judge/model',
                  parentData: data378,
                  parentDataProperty: 'model',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data378.version !== undefined) {
              if (
                !validate22(data378.version, {
                  instancePath: instancePath + '/evaluation/judge/version',
                  parentData: data378,
                  parentDataProperty: 'version',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data378.rubric !== undefined) {
              if (
                !validate22(data378.rubric, {
                  instancePath: instancePath + '/evaluation/judge/rubric',
                  parentData: data378,
                  parentDataProperty: 'rubric',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data378.validation !== undefined) {
              let data402 = data378.validation;
              if (!(data402 && typeof data402 == 'object' && !Array.isArray(data402)) && typeof data402 !== 'string') {
                const err188 = {
                  instancePath: instancePath + '/evaluation/judge/validation',
                  schemaPath: '#/properties/evaluation/properties/judge/properties/validation/type',
                  keyword: 'type',
                  params: { type: schema6.properties.evaluation.properties.judge.properties.validation.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err188];
                } else {
                  vErrors.push(err188);
                }
                errors++;
              }
              if (data402 && typeof data402 == 'object' && !Array.isArray(data402)) {
                for (const key90 in data402) {
                  if (!(
                    func2.call(
                      schema6.properties.evaluation.properties.judge.properties.validation.properties,
                      key90,
                    ) || pattern0.test(key90)
                  )) {
                    const err189 = {
                      instancePath: instancePath + '/evaluation/judge/validation',
                      schemaPath: '#/properties/evaluation/properties/judge/properties/validation/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key90 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err189];
                    } else {
                      vErrors.push(err189);
                    }
                    errors++;
                  }
                }
                if (data402.against !== undefined) {
                  if (
                    !validate22(data402.against, {
                      instancePath: instancePath + '/evaluation/judge/validation/against',
                      parentData: data402,
                      parentDataProperty: 'against',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data402.against_role !== undefined) {
                  if (
                    !validate403(data402.against_role, {
                      instancePath: instancePath + '/evaluation/judge/validation/against_role',
                      parentData: data402,
                      parentDataProperty: 'against_role',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate403.errors);
                    errors = vErrors.length;
                  }
                }
                if (data402.metric !== undefined) {
                  if (
                    !validate22(data402.metric, {
                      instancePath: instancePath + '/evaluation/judge/validation/metric',
                      parentData: data402,
                      parentDataProperty: 'metric',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data402.value !== undefined) {
                  if (
                    !validate101(data402.value, {
                      instancePath: instancePath + '/evaluation/judge/validation/value',
                      parentData: data402,
                      parentDataProperty: 'value',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate101.errors);
                    errors = vErrors.length;
                  }
                }
                if (data402.items !== undefined) {
                  if (
                    !validate158(data402.items, {
                      instancePath: instancePath + '/evaluation/judge/validation/items',
                      parentData: data402,
                      parentDataProperty: 'items',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate158.errors);
                    errors = vErrors.length;
                  }
                }
                if (data402.detail !== undefined) {
                  if (
                    !validate22(data402.detail, {
                      instancePath: instancePath + '/evaluation/judge/validation/detail',
                      parentData: data402,
                      parentDataProperty: 'detail',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data402.evidence !== undefined) {
                  if (
                    !validate50(data402.evidence, {
                      instancePath: instancePath + '/evaluation/judge/validation/evidence',
                      parentData: data402,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data402.not_applicable !== undefined) {
                  if (
                    !validate43(data402.not_applicable, {
                      instancePath: instancePath + '/evaluation/judge/validation/not_applicable',
                      parentData: data402,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
                if (data402.planned !== undefined) {
                  if (
                    !validate349(data402.planned, {
                      instancePath: instancePath + '/evaluation/judge/validation/planned',
                      parentData: data402,
                      parentDataProperty: 'planned',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate349.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key91 in data402) {
                  if (pattern0.test(key91)) {
                    if (
                      !validate59(data402[key91], {
                        instancePath:
                          instancePath +
                          '/evaluation/judge/validation/' +
                          key91.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data402,
                        parentDataProperty: key91,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
            if (data378.detail !== undefined) {
              if (
                !validate22(data378.detail, {
                  instancePath: instancePath + '/evaluation/judge/detail',
                  parentData: data378,
                  parentDataProperty: 'detail',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data378.evidence !== undefined) {
              if (
                !validate50(data378.evidence, {
                  instancePath: instancePath + '/evaluation/judge/evidence',
                  parentData: data378,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data378.not_applicable !== undefined) {
              if (
                !validate43(data378.not_applicable, {
                  instancePath: instancePath + '/evaluation/judge/not_applicable',
                  parentData: data378,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data378.planned !== undefined) {
              if (
                !validate349(data378.planned, {
                  instancePath: instancePath + '/evaluation/judge/planned',
                  parentData: data378,
                  parentDataProperty: 'planned',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate349.errors);
                errors = vErrors.length;
              }
            }
            for (const key92 in data378) {
              if (pattern0.test(key92)) {
                if (
                  !validate59(data378[key92], {
                    instancePath: instancePath + '/evaluation/judge/' + key92.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data378,
                    parentDataProperty: key92,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data312.reasoning !== undefined) {
          let data418 = data312.reasoning;
          if (!(data418 && typeof data418 == 'object' && !Array.isArray(data418)) && typeof data418 !== 'string') {
            const err190 = {
              instancePath: instancePath + '/evaluation/reasoning',
              schemaPath: '#/properties/evaluation/properties/reasoning/type',
              keyword: 'type',
              params: { type: schema6.properties.evaluation.properties.reasoning.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err190];
            } else {
              vErrors.push(err190);
            }
            errors++;
          }
          if (data418 && typeof data418 == 'object' && !Array.isArray(data418)) {
            for (const key93 in data418) {
              if (!(
                key93 === 'method' ||
                key93 === 'metric' ||
                key93 === 'rubric' ||
                key93 === 'evidence' ||
                key93 === 'not_applicable' ||
                key93 === 'planned' ||
                pattern0.test(key93)
              )) {
                const err191 = {
                  instancePath: instancePath + '/evaluation/reasoning',
                  schemaPath: '#/properties/evaluation/properties/reasoning/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key93 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err191];
                } else {
                  vErrors.push(err191);
                }
                errors++;
              }
            }
            if (data418.method !== undefined) {
              if (
                !validate22(data418.method, {
                  instancePath: instancePath + '/evaluation/reasoning/method',
                  parentData: data418,
                  parentDataProperty: 'method',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data418.metric !== undefined) {
              if (
                !validate22(data418.metric, {
                  instancePath: instancePath + '/evaluation/reasoning/metric',
                  parentData: data418,
                  parentDataProperty: 'metric',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data418.rubric !== undefined) {
              if (
                !validate22(data418.rubric, {
                  instancePath: instancePath + '/evaluation/reasoning/rubric',
                  parentData: data418,
                  parentDataProperty: 'rubric',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data418.evidence !== undefined) {
              if (
                !validate50(data418.evidence, {
                  instancePath: instancePath + '/evaluation/reasoning/evidence',
                  parentData: data418,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data418.not_applicable !== undefined) {
              if (
                !validate43(data418.not_applicable, {
                  instancePath: instancePath + '/evaluation/reasoning/not_applicable',
                  parentData: data418,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data418.planned !== undefined) {
              if (
                !validate349(data418.planned, {
                  instancePath: instancePath + '/evaluation/reasoning/planned',
                  parentData: data418,
                  parentDataProperty: 'planned',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate349.errors);
                errors = vErrors.length;
              }
            }
            for (const key94 in data418) {
              if (pattern0.test(key94)) {
                if (
                  !validate59(data418[key94], {
                    instancePath:
                      instancePath + '/evaluation/reasoning/' + key94.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data418,
                    parentDataProperty: key94,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data312.robustness !== undefined) {
          let data426 = data312.robustness;
          if ((!data426 || typeof data426 != 'object') && typeof data426 !== 'string') {
            const err192 = {
              instancePath: instancePath + '/evaluation/robustness',
              schemaPath: '#/properties/evaluation/properties/robustness/type',
              keyword: 'type',
              params: { type: schema6.properties.evaluation.properties.robustness.type },
              message: 'must be array,string,object',
            };
            if (vErrors === null) {
              vErrors = [err192];
            } else {
              vErrors.push(err192);
            }
            errors++;
          }
          const _errs626 = errors;
          const _errs627 = errors;
          if (
            !validate33(data426, {
              instancePath: instancePath + '/evaluation/robustness',
              parentData: data312,
              parentDataProperty: 'robustness',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate33.errors);
            errors = vErrors.length;
          }
          var valid181 = _errs627 === errors;
          if (valid181) {
            const err193 = {
              instancePath: instancePath + '/evaluation/robustness',
              schemaPath: '#/properties/evaluation/properties/robustness/not',
              keyword: 'not',
              params: {},
              message: 'must NOT be valid',
            };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          } else {
            errors = _errs626;
            if (vErrors !== null) {
              if (_errs626) {
                vErrors.length = _errs626;
              } else {
                vErrors = null;
              }
            }
          }
          const _errs628 = errors;
          let valid182 = true;
          const _errs629 = errors;
          if (
            !validate37(data426, {
              instancePath: instancePath + '/evaluation/robustness',
              parentData: data312,
              parentDataProperty: 'robustness',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate37.errors);
            errors = vErrors.length;
          }
          var _valid9 = _errs629 === errors;
          errors = _errs628;
          if (vErrors !== null) {
            if (_errs628) {
              vErrors.length = _errs628;
            } else {
              vErrors = null;
            }
          }
          if (_valid9) {
            const _errs630 = errors;
            if (
              !validate444(data426, {
                instancePath: instancePath + '/evaluation/robustness',
                parentData: data312,
                parentDataProperty: 'robustness',
                rootData,
              })
            ) {
              vErrors = joined(vErrors, validate444.errors);
              errors = vErrors.length;
            }
            var _valid9 = _errs630 === errors;
            valid182 = _valid9;
          }
          if (!valid182) {
            const err194 = {
              instancePath: instancePath + '/evaluation/robustness',
              schemaPath: '#/properties/evaluation/properties/robustness/if',
              keyword: 'if',
              params: { failingKeyword: 'then' },
              message: 'must match "then" schema',
            };
            if (vErrors === null) {
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          }
          if (Array.isArray(data426)) {
            const len23 = data426.length;
            for (let i23 = 0; i23 < len23; i23++) {
              let data427 = data426[i23];
              if (!(data427 && typeof data427 == 'object' && !Array.isArray(data427)) && typeof data427 !== 'string') {
                const err195 = {
                  instancePath: instancePath + '/evaluation/robustness/' + i23,
                  schemaPath: '#/properties/evaluation/properties/robustness/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.evaluation.properties.robustness.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
              const _errs633 = errors;
              let valid185 = true;
              const _errs634 = errors;
              if (
                !validate37(data427, {
                  instancePath: instancePath + '/evaluation/robustness/' + i23,
                  parentData: data426,
                  parentDataProperty: i23,
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate37.errors);
                errors = vErrors.length;
              }
              var _valid10 = _errs634 === errors;
              errors = _errs633;
              if (vErrors !== null) {
                if (_errs633) {
                  vErrors.length = _errs633;
                } else {
                  vErrors = null;
                }
              }
              if (_valid10) {
                const _errs635 = errors;
                if (
                  !validate444(data427, {
                    instancePath: instancePath + '/evaluation/robustness/' + i23,
                    parentData: data426,
                    parentDataProperty: i23,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate444.errors);
                  errors = vErrors.length;
                }
                var _valid10 = _errs635 === errors;
                valid185 = _valid10;
              }
              if (!valid185) {
                const err196 = {
                  instancePath: instancePath + '/evaluation/robustness/' + i23,
                  schemaPath: '#/properties/evaluation/properties/robustness/items/if',
                  keyword: 'if',
                  params: { failingKeyword: 'then' },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err196];
                } else {
                  vErrors.push(err196);
                }
                errors++;
              }
              if (data427 && typeof data427 == 'object' && !Array.isArray(data427)) {
                for (const key95 in data427) {
                  if (!(
                    key95 === 'perturbation' ||
                    key95 === 'method' ||
                    key95 === 'metric' ||
                    key95 === 'detail' ||
                    key95 === 'evidence' ||
                    key95 === 'planned' ||
                    pattern0.test(key95)
                  )) {
                    const err197 = {
                      instancePath: instancePath + '/evaluation/robustness/' + i23,
                      schemaPath: '#/properties/evaluation/properties/robustness/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key95 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err197];
                    } else {
                      vErrors.push(err197);
                    }
                    errors++;
                  }
                }
                if (data427.perturbation !== undefined) {
                  let data428 = data427.perturbation;
                  if (typeof data428 !== 'string') {
                    const err198 = {
                      instancePath: instancePath + '/evaluation/robustness/' + i23 + '/perturbation',
                      schemaPath: '#/properties/evaluation/properties/robustness/items/properties/perturbation/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err198];
                    } else {
                      vErrors.push(err198);
                    }
                    errors++;
                  }
                  if (!(
                    data428 === 'paraphrase' ||
                    data428 === 'typo' ||
                    data428 === 'option_shuffle' ||
                    data428 === 'distractor_replacement' ||
                    data428 === 'noise' ||
                    data428 === 'missing_information' ||
                    data428 === 'irrelevant_information' ||
                    data428 === 'abbreviation' ||
                    data428 === 'negation' ||
                    data428 === 'unit_change' ||
                    data428 === 'drug_name_swap' ||
                    data428 === 'demographic_swap' ||
                    data428 === 'false_premise' ||
                    data428 === 'user_pressure' ||
                    data428 === 'lay_language' ||
                    data428 === 'prompt_injection' ||
                    data428 === 'adversarial' ||
                    data428 === 'format_change' ||
                    data428 === 'image_degradation' ||
                    data428 === 'modality_removal' ||
                    data428 === 'image_substitution' ||
                    data428 === 'other'
                  )) {
                    const err199 = {
                      instancePath: instancePath + '/evaluation/robustness/' + i23 + '/perturbation',
                      schemaPath: '#/properties/evaluation/properties/robustness/items/properties/perturbation/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues:
                          schema6.properties.evaluation.properties.robustness.items.properties.perturbation.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err199];
                    } else {
                      vErrors.push(err199);
                    }
                    errors++;
                  }
                }
                if (data427.method !== undefined) {
                  if (
                    !validate22(data427.method, {
                      instancePath: instancePath + '/evaluation/robustness/' + i23 + '/method',
                      parentData: data427,
                      parentDataProperty: 'method',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data427.metric !== undefined) {
                  if (
                    !validate22(data427.metric, {
                      instancePath: instancePath + '/evaluation/robustness/' + i23 + '/metric',
                      parentData: data427,
                      parentDataProperty: 'metric',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data427.detail !== undefined) {
                  if (
                    !validate22(data427.detail, {
                      instancePath: instancePath + '/evaluation/robustness/' + i23 + '/detail',
                      parentData: data427,
                      parentDataProperty: 'detail',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data427.evidence !== undefined) {
                  if (
                    !validate50(data427.evidence, {
                      instancePath: instancePath + '/evaluation/robustness/' + i23 + '/evidence',
                      parentData: data427,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data427.planned !== undefined) {
                  if (
                    !validate349(data427.planned, {
                      instancePath: instancePath + '/evaluation/robustness/' + i23 + '/planned',
                      parentData: data427,
                      parentDataProperty: 'planned',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate349.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key96 in data427) {
                  if (pattern0.test(key96)) {
                    if (
                      !validate59(data427[key96], {
                        instancePath:
                          instancePath +
                          '/evaluation/robustness/' +
                          i23 +
                          '/' +
                          key96.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data427,
                        parentDataProperty: key96,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
          if (data426 && typeof data426 == 'object' && !Array.isArray(data426)) {
            if (data426.not_applicable !== undefined) {
              if (
                !validate43(data426.not_applicable, {
                  instancePath: instancePath + '/evaluation/robustness/not_applicable',
                  parentData: data426,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data312.generalization !== undefined) {
          let data436 = data312.generalization;
          if ((!data436 || typeof data436 != 'object') && typeof data436 !== 'string') {
            const err200 = {
              instancePath: instancePath + '/evaluation/generalization',
              schemaPath: '#/properties/evaluation/properties/generalization/type',
              keyword: 'type',
              params: { type: schema6.properties.evaluation.properties.generalization.type },
              message: 'must be array,string,object',
            };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
          const _errs648 = errors;
          const _errs649 = errors;
          if (
            !validate33(data436, {
              instancePath: instancePath + '/evaluation/generalization',
              parentData: data312,
              parentDataProperty: 'generalization',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate33.errors);
            errors = vErrors.length;
          }
          var valid189 = _errs649 === errors;
          if (valid189) {
            const err201 = {
              instancePath: instancePath + '/evaluation/generalization',
              schemaPath: '#/properties/evaluation/properties/generalization/not',
              keyword: 'not',
              params: {},
              message: 'must NOT be valid',
            };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          } else {
            errors = _errs648;
            if (vErrors !== null) {
              if (_errs648) {
                vErrors.length = _errs648;
              } else {
                vErrors = null;
              }
            }
          }
          const _errs650 = errors;
          let valid190 = true;
          const _errs651 = errors;
          if (
            !validate37(data436, {
              instancePath: instancePath + '/evaluation/generalization',
              parentData: data312,
              parentDataProperty: 'generalization',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate37.errors);
            errors = vErrors.length;
          }
          var _valid11 = _errs651 === errors;
          errors = _errs650;
          if (vErrors !== null) {
            if (_errs650) {
              vErrors.length = _errs650;
            } else {
              vErrors = null;
            }
          }
          if (_valid11) {
            const _errs652 = errors;
            if (
              !validate457(data436, {
                instancePath: instancePath + '/evaluation/generalization',
                parentData: data312,
                parentDataProperty: 'generalization',
                rootData,
              })
            ) {
              vErrors = joined(vErrors, validate457.errors);
              errors = vErrors.length;
            }
            var _valid11 = _errs652 === errors;
            valid190 = _valid11;
          }
          if (!valid190) {
            const err202 = {
              instancePath: instancePath + '/evaluation/generalization',
              schemaPath: '#/properties/evaluation/properties/generalization/if',
              keyword: 'if',
              params: { failingKeyword: 'then' },
              message: 'must match "then" schema',
            };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
          if (Array.isArray(data436)) {
            const len24 = data436.length;
            for (let i24 = 0; i24 < len24; i24++) {
              let data437 = data436[i24];
              if (!(data437 && typeof data437 == 'object' && !Array.isArray(data437)) && typeof data437 !== 'string') {
                const err203 = {
                  instancePath: instancePath + '/evaluation/generalization/' + i24,
                  schemaPath: '#/properties/evaluation/properties/generalization/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.evaluation.properties.generalization.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
              const _errs655 = errors;
              let valid193 = true;
              const _errs656 = errors;
              if (
                !validate37(data437, {
                  instancePath: instancePath + '/evaluation/generalization/' + i24,
                  parentData: data436,
                  parentDataProperty: i24,
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate37.errors);
                errors = vErrors.length;
              }
              var _valid12 = _errs656 === errors;
              errors = _errs655;
              if (vErrors !== null) {
                if (_errs655) {
                  vErrors.length = _errs655;
                } else {
                  vErrors = null;
                }
              }
              if (_valid12) {
                const _errs657 = errors;
                if (
                  !validate457(data437, {
                    instancePath: instancePath + '/evaluation/generalization/' + i24,
                    parentData: data436,
                    parentDataProperty: i24,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate457.errors);
                  errors = vErrors.length;
                }
                var _valid12 = _errs657 === errors;
                valid193 = _valid12;
              }
              if (!valid193) {
                const err204 = {
                  instancePath: instancePath + '/evaluation/generalization/' + i24,
                  schemaPath: '#/properties/evaluation/properties/generalization/items/if',
                  keyword: 'if',
                  params: { failingKeyword: 'then' },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
              if (data437 && typeof data437 == 'object' && !Array.isArray(data437)) {
                for (const key97 in data437) {
                  if (!(
                    key97 === 'shift' ||
                    key97 === 'design' ||
                    key97 === 'metric' ||
                    key97 === 'detail' ||
                    key97 === 'evidence' ||
                    key97 === 'planned' ||
                    pattern0.test(key97)
                  )) {
                    const err205 = {
                      instancePath: instancePath + '/evaluation/generalization/' + i24,
                      schemaPath: '#/properties/evaluation/properties/generalization/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key97 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err205];
                    } else {
                      vErrors.push(err205);
                    }
                    errors++;
                  }
                }
                if (data437.shift !== undefined) {
                  let data438 = data437.shift;
                  if (typeof data438 !== 'string') {
                    const err206 = {
                      instancePath: instancePath + '/evaluation/generalization/' + i24 + '/shift',
                      schemaPath: '#/properties/evaluation/properties/generalization/items/properties/shift/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                  if (!(
                    data438 === 'site' ||
                    data438 === 'time' ||
                    data438 === 'population' ||
                    data438 === 'language' ||
                    data438 === 'device' ||
                    data438 === 'specialty' ||
                    data438 === 'other'
                  )) {
                    const err207 = {
                      instancePath: instancePath + '/evaluation/generalization/' + i24 + '/shift',
                      schemaPath: '#/properties/evaluation/properties/generalization/items/properties/shift/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues:
                          schema6.properties.evaluation.properties.generalization.items.properties.shift.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err207];
                    } else {
                      vErrors.push(err207);
                    }
                    errors++;
                  }
                }
                if (data437.design !== undefined) {
                  if (
                    !validate22(data437.design, {
                      instancePath: instancePath + '/evaluation/generalization/' + i24 + '/design',
                      parentData: data437,
                      parentDataProperty: 'design',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data437.metric !== undefined) {
                  if (
                    !validate22(data437.metric, {
                      instancePath: instancePath + '/evaluation/generalization/' + i24 + '/metric',
                      parentData: data437,
                      parentDataProperty: 'metric',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data437.detail !== undefined) {
                  if (
                    !validate22(data437.detail, {
                      instancePath: instancePath + '/evaluation/generalization/' + i24 + '/detail',
                      parentData: data437,
                      parentDataProperty: 'detail',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data437.evidence !== undefined) {
                  if (
                    !validate50(data437.evidence, {
                      instancePath: instancePath + '/evaluation/generalization/' + i24 + '/evidence',
                      parentData: data437,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data437.planned !== undefined) {
                  if (
                    !validate349(data437.planned, {
                      instancePath: instancePath + '/evaluation/generalization/' + i24 + '/planned',
                      parentData: data437,
                      parentDataProperty: 'planned',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate349.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key98 in data437) {
                  if (pattern0.test(key98)) {
                    if (
                      !validate59(data437[key98], {
                        instancePath:
                          instancePath +
                          '/evaluation/generalization/' +
                          i24 +
                          '/' +
                          key98.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data437,
                        parentDataProperty: key98,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
          if (data436 && typeof data436 == 'object' && !Array.isArray(data436)) {
            if (data436.not_applicable !== undefined) {
              if (
                !validate43(data436.not_applicable, {
                  instancePath: instancePath + '/evaluation/generalization/not_applicable',
                  parentData: data436,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data312.uncertainty !== undefined) {
          let data446 = data312.uncertainty;
          if (!(data446 && typeof data446 == 'object' && !Array.isArray(data446)) && typeof data446 !== 'string') {
            const err208 = {
              instancePath: instancePath + '/evaluation/uncertainty',
              schemaPath: '#/properties/evaluation/properties/uncertainty/type',
              keyword: 'type',
              params: { type: schema6.properties.evaluation.properties.uncertainty.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
          if (data446 && typeof data446 == 'object' && !Array.isArray(data446)) {
            for (const key99 in data446) {
              if (!(
                key99 === 'methods' ||
                key99 === 'metrics' ||
                key99 === 'detail' ||
                key99 === 'evidence' ||
                key99 === 'not_applicable' ||
                key99 === 'planned' ||
                pattern0.test(key99)
              )) {
                const err209 = {
                  instancePath: instancePath + '/evaluation/uncertainty',
                  schemaPath: '#/properties/evaluation/properties/uncertainty/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key99 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err209];
                } else {
                  vErrors.push(err209);
                }
                errors++;
              }
            }
            if (data446.methods !== undefined) {
              let data447 = data446.methods;
              if ((!data447 || typeof data447 != 'object') && typeof data447 !== 'string') {
                const err210 = {
                  instancePath: instancePath + '/evaluation/uncertainty/methods',
                  schemaPath: '#/properties/evaluation/properties/uncertainty/properties/methods/type',
                  keyword: 'type',
                  params: { type: schema6.properties.evaluation.properties.uncertainty.properties.methods.type },
                  message: 'must be array,string,object',
                };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
              const _errs673 = errors;
              const _errs674 = errors;
              if (
                !validate33(data447, {
                  instancePath: instancePath + '/evaluation/uncertainty/methods',
                  parentData: data446,
                  parentDataProperty: 'methods',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate33.errors);
                errors = vErrors.length;
              }
              var valid198 = _errs674 === errors;
              if (valid198) {
                const err211 = {
                  instancePath: instancePath + '/evaluation/uncertainty/methods',
                  schemaPath: '#/properties/evaluation/properties/uncertainty/properties/methods/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                };
                if (vErrors === null) {
                  vErrors = [err211];
                } else {
                  vErrors.push(err211);
                }
                errors++;
              } else {
                errors = _errs673;
                if (vErrors !== null) {
                  if (_errs673) {
                    vErrors.length = _errs673;
                  } else {
                    vErrors = null;
                  }
                }
              }
              const _errs675 = errors;
              let valid199 = true;
              const _errs676 = errors;
              if (
                !validate37(data447, {
                  instancePath: instancePath + '/evaluation/uncertainty/methods',
                  parentData: data446,
                  parentDataProperty: 'methods',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate37.errors);
                errors = vErrors.length;
              }
              var _valid13 = _errs676 === errors;
              errors = _errs675;
              if (vErrors !== null) {
                if (_errs675) {
                  vErrors.length = _errs675;
                } else {
                  vErrors = null;
                }
              }
              if (_valid13) {
                const _errs677 = errors;
                if (!(
                  data447 === 'abstention' ||
                  data447 === 'calibration' ||
                  data447 === 'verbalized_confidence' ||
                  data447 === 'selective_prediction' ||
                  data447 === 'set_prediction' ||
                  data447 === 'clarifying_question' ||
                  data447 === 'self_consistency' ||
                  data447 === 'other'
                )) {
                  const err212 = {
                    instancePath: instancePath + '/evaluation/uncertainty/methods',
                    schemaPath: '#/properties/evaluation/properties/uncertainty/properties/methods/then/enum',
                    keyword: 'enum',
                    params: {
                      allowedValues: schema6.properties.evaluation.properties.uncertainty.properties.methods.then.enum,
                    },
                    message: 'must be equal to one of the allowed values',
                  };
                  if (vErrors === null) {
                    vErrors = [err212];
                  } else {
                    vErrors.push(err212);
                  }
                  errors++;
                }
                var _valid13 = _errs677 === errors;
                valid199 = _valid13;
              }
              if (!valid199) {
                const err213 = {
                  instancePath: instancePath + '/evaluation/uncertainty/methods',
                  schemaPath: '#/properties/evaluation/properties/uncertainty/properties/methods/if',
                  keyword: 'if',
                  params: { failingKeyword: 'then' },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
              if (Array.isArray(data447)) {
                const len25 = data447.length;
                for (let i25 = 0; i25 < len25; i25++) {
                  let data448 = data447[i25];
                  if (typeof data448 !== 'string') {
                    const err214 = {
                      instancePath: instancePath + '/evaluation/uncertainty/methods/' + i25,
                      schemaPath: '#/properties/evaluation/properties/uncertainty/properties/methods/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err214];
                    } else {
                      vErrors.push(err214);
                    }
                    errors++;
                  }
                  if (!(
                    data448 === 'abstention' ||
                    data448 === 'calibration' ||
                    data448 === 'verbalized_confidence' ||
                    data448 === 'selective_prediction' ||
                    data448 === 'set_prediction' ||
                    data448 === 'clarifying_question' ||
                    data448 === 'self_consistency' ||
                    data448 === 'other'
                  )) {
                    const err215 = {
                      instancePath: instancePath + '/evaluation/uncertainty/methods/' + i25,
                      schemaPath: '#/properties/evaluation/properties/uncertainty/properties/methods/items/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues:
                          schema6.properties.evaluation.properties.uncertainty.properties.methods.items.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err215];
                    } else {
                      vErrors.push(err215);
                    }
                    errors++;
                  }
                }
              }
              if (data447 && typeof data447 == 'object' && !Array.isArray(data447)) {
                if (data447.not_applicable !== undefined) {
                  if (
                    !validate43(data447.not_applicable, {
                      instancePath: instancePath + '/evaluation/uncertainty/methods/not_applicable',
                      parentData: data447,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data446.metrics !== undefined) {
              if (
                !validate69(data446.metrics, {
                  instancePath: instancePath + '/evaluation/uncertainty/metrics',
                  parentData: data446,
                  parentDataProperty: 'metrics',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate69.errors);
                errors = vErrors.length;
              }
            }
            if (data446.detail !== undefined) {
              if (
                !validate22(data446.detail, {
                  instancePath: instancePath + '/evaluation/uncertainty/detail',
                  parentData: data446,
                  parentDataProperty: 'detail',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data446.evidence !== undefined) {
              if (
                !validate50(data446.evidence, {
                  instancePath: instancePath + '/evaluation/uncertainty/evidence',
                  parentData: data446,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data446.not_applicable !== undefined) {
              if (
                !validate43(data446.not_applicable, {
                  instancePath: instancePath + '/evaluation/uncertainty/not_applicable',
                  parentData: data446,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data446.planned !== undefined) {
              if (
                !validate349(data446.planned, {
                  instancePath: instancePath + '/evaluation/uncertainty/planned',
                  parentData: data446,
                  parentDataProperty: 'planned',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate349.errors);
                errors = vErrors.length;
              }
            }
            for (const key100 in data446) {
              if (pattern0.test(key100)) {
                if (
                  !validate59(data446[key100], {
                    instancePath:
                      instancePath + '/evaluation/uncertainty/' + key100.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data446,
                    parentDataProperty: key100,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data312.safety !== undefined) {
          let data456 = data312.safety;
          if ((!data456 || typeof data456 != 'object') && typeof data456 !== 'string') {
            const err216 = {
              instancePath: instancePath + '/evaluation/safety',
              schemaPath: '#/properties/evaluation/properties/safety/type',
              keyword: 'type',
              params: { type: schema6.properties.evaluation.properties.safety.type },
              message: 'must be array,string,object',
            };
            if (vErrors === null) {
              vErrors = [err216];
            } else {
              vErrors.push(err216);
            }
            errors++;
          }
          const _errs689 = errors;
          const _errs690 = errors;
          if (
            !validate33(data456, {
              instancePath: instancePath + '/evaluation/safety',
              parentData: data312,
              parentDataProperty: 'safety',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate33.errors);
            errors = vErrors.length;
          }
          var valid204 = _errs690 === errors;
          if (valid204) {
            const err217 = {
              instancePath: instancePath + '/evaluation/safety',
              schemaPath: '#/properties/evaluation/properties/safety/not',
              keyword: 'not',
              params: {},
              message: 'must NOT be valid',
            };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          } else {
            errors = _errs689;
            if (vErrors !== null) {
              if (_errs689) {
                vErrors.length = _errs689;
              } else {
                vErrors = null;
              }
            }
          }
          const _errs691 = errors;
          let valid205 = true;
          const _errs692 = errors;
          if (
            !validate37(data456, {
              instancePath: instancePath + '/evaluation/safety',
              parentData: data312,
              parentDataProperty: 'safety',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate37.errors);
            errors = vErrors.length;
          }
          var _valid14 = _errs692 === errors;
          errors = _errs691;
          if (vErrors !== null) {
            if (_errs691) {
              vErrors.length = _errs691;
            } else {
              vErrors = null;
            }
          }
          if (_valid14) {
            const _errs693 = errors;
            if (
              !validate479(data456, {
                instancePath: instancePath + '/evaluation/safety',
                parentData: data312,
                parentDataProperty: 'safety',
                rootData,
              })
            ) {
              vErrors = joined(vErrors, validate479.errors);
              errors = vErrors.length;
            }
            var _valid14 = _errs693 === errors;
            valid205 = _valid14;
          }
          if (!valid205) {
            const err218 = {
              instancePath: instancePath + '/evaluation/safety',
              schemaPath: '#/properties/evaluation/properties/safety/if',
              keyword: 'if',
              params: { failingKeyword: 'then' },
              message: 'must match "then" schema',
            };
            if (vErrors === null) {
              vErrors = [err218];
            } else {
              vErrors.push(err218);
            }
            errors++;
          }
          if (Array.isArray(data456)) {
            const len26 = data456.length;
            for (let i26 = 0; i26 < len26; i26++) {
              let data457 = data456[i26];
              if (!(data457 && typeof data457 == 'object' && !Array.isArray(data457)) && typeof data457 !== 'string') {
                const err219 = {
                  instancePath: instancePath + '/evaluation/safety/' + i26,
                  schemaPath: '#/properties/evaluation/properties/safety/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.evaluation.properties.safety.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
              const _errs696 = errors;
              let valid208 = true;
              const _errs697 = errors;
              if (
                !validate37(data457, {
                  instancePath: instancePath + '/evaluation/safety/' + i26,
                  parentData: data456,
                  parentDataProperty: i26,
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate37.errors);
                errors = vErrors.length;
              }
              var _valid15 = _errs697 === errors;
              errors = _errs696;
              if (vErrors !== null) {
                if (_errs696) {
                  vErrors.length = _errs696;
                } else {
                  vErrors = null;
                }
              }
              if (_valid15) {
                const _errs698 = errors;
                if (
                  !validate479(data457, {
                    instancePath: instancePath + '/evaluation/safety/' + i26,
                    parentData: data456,
                    parentDataProperty: i26,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate479.errors);
                  errors = vErrors.length;
                }
                var _valid15 = _errs698 === errors;
                valid208 = _valid15;
              }
              if (!valid208) {
                const err220 = {
                  instancePath: instancePath + '/evaluation/safety/' + i26,
                  schemaPath: '#/properties/evaluation/properties/safety/items/if',
                  keyword: 'if',
                  params: { failingKeyword: 'then' },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err220];
                } else {
                  vErrors.push(err220);
                }
                errors++;
              }
              if (data457 && typeof data457 == 'object' && !Array.isArray(data457)) {
                for (const key101 in data457) {
                  if (!(
                    key101 === 'hazard' ||
                    key101 === 'test' ||
                    key101 === 'metric' ||
                    key101 === 'detail' ||
                    key101 === 'evidence' ||
                    key101 === 'planned' ||
                    pattern0.test(key101)
                  )) {
                    const err221 = {
                      instancePath: instancePath + '/evaluation/safety/' + i26,
                      schemaPath: '#/properties/evaluation/properties/safety/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key101 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err221];
                    } else {
                      vErrors.push(err221);
                    }
                    errors++;
                  }
                }
                if (data457.hazard !== undefined) {
                  let data458 = data457.hazard;
                  if (typeof data458 !== 'string') {
                    const err222 = {
                      instancePath: instancePath + '/evaluation/safety/' + i26 + '/hazard',
                      schemaPath: '#/properties/evaluation/properties/safety/items/properties/hazard/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err222];
                    } else {
                      vErrors.push(err222);
                    }
                    errors++;
                  }
                  if (!(
                    data458 === 'harmful_advice' ||
                    data458 === 'missed_diagnosis' ||
                    data458 === 'under_triage' ||
                    data458 === 'over_treatment' ||
                    data458 === 'dosing_error' ||
                    data458 === 'drug_interaction' ||
                    data458 === 'contraindication' ||
                    data458 === 'hallucination' ||
                    data458 === 'omission' ||
                    data458 === 'crisis_response' ||
                    data458 === 'delayed_escalation' ||
                    data458 === 'privacy_leak' ||
                    data458 === 'jailbreak' ||
                    data458 === 'prompt_injection' ||
                    data458 === 'unsafe_action' ||
                    data458 === 'sycophancy' ||
                    data458 === 'unnecessary_refusal' ||
                    data458 === 'overconfidence' ||
                    data458 === 'other'
                  )) {
                    const err223 = {
                      instancePath: instancePath + '/evaluation/safety/' + i26 + '/hazard',
                      schemaPath: '#/properties/evaluation/properties/safety/items/properties/hazard/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues: schema6.properties.evaluation.properties.safety.items.properties.hazard.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err223];
                    } else {
                      vErrors.push(err223);
                    }
                    errors++;
                  }
                }
                if (data457.test !== undefined) {
                  if (
                    !validate22(data457.test, {
                      instancePath: instancePath + '/evaluation/safety/' + i26 + '/test',
                      parentData: data457,
                      parentDataProperty: 'test',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data457.metric !== undefined) {
                  if (
                    !validate22(data457.metric, {
                      instancePath: instancePath + '/evaluation/safety/' + i26 + '/metric',
                      parentData: data457,
                      parentDataProperty: 'metric',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data457.detail !== undefined) {
                  if (
                    !validate22(data457.detail, {
                      instancePath: instancePath + '/evaluation/safety/' + i26 + '/detail',
                      parentData: data457,
                      parentDataProperty: 'detail',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data457.evidence !== undefined) {
                  if (
                    !validate50(data457.evidence, {
                      instancePath: instancePath + '/evaluation/safety/' + i26 + '/evidence',
                      parentData: data457,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data457.planned !== undefined) {
                  if (
                    !validate349(data457.planned, {
                      instancePath: instancePath + '/evaluation/safety/' + i26 + '/planned',
                      parentData: data457,
                      parentDataProperty: 'planned',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate349.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key102 in data457) {
                  if (pattern0.test(key102)) {
                    if (
                      !validate59(data457[key102], {
                        instancePath:
                          instancePath +
                          '/evaluation/safety/' +
                          i26 +
                          '/' +
                          key102.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data457,
                        parentDataProperty: key102,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
          if (data456 && typeof data456 == 'object' && !Array.isArray(data456)) {
            if (data456.not_applicable !== undefined) {
              if (
                !validate43(data456.not_applicable, {
                  instancePath: instancePath + '/evaluation/safety/not_applicable',
                  parentData: data456,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data312.fairness !== undefined) {
          let data466 = data312.fairness;
          if ((!data466 || typeof data466 != 'object') && typeof data466 !== 'string') {
            const err224 = {
              instancePath: instancePath + '/evaluation/fairness',
              schemaPath: '#/properties/evaluation/properties/fairness/type',
              keyword: 'type',
              params: { type: schema6.properties.evaluation.properties.fairness.type },
              message: 'must be array,string,object',
            };
            if (vErrors === null) {
              vErrors = [err224];
            } else {
              vErrors.push(err224);
            }
            errors++;
          }
          const _errs711 = errors;
          const _errs712 = errors;
          if (
            !validate33(data466, {
              instancePath: instancePath + '/evaluation/fairness',
              parentData: data312,
              parentDataProperty: 'fairness',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate33.errors);
            errors = vErrors.length;
          }
          var valid212 = _errs712 === errors;
          if (valid212) {
            const err225 = {
              instancePath: instancePath + '/evaluation/fairness',
              schemaPath: '#/properties/evaluation/properties/fairness/not',
              keyword: 'not',
              params: {},
              message: 'must NOT be valid',
            };
            if (vErrors === null) {
              vErrors = [err225];
            } else {
              vErrors.push(err225);
            }
            errors++;
          } else {
            errors = _errs711;
            if (vErrors !== null) {
              if (_errs711) {
                vErrors.length = _errs711;
              } else {
                vErrors = null;
              }
            }
          }
          if (Array.isArray(data466)) {
            const len27 = data466.length;
            for (let i27 = 0; i27 < len27; i27++) {
              let data467 = data466[i27];
              if (!(data467 && typeof data467 == 'object' && !Array.isArray(data467)) && typeof data467 !== 'string') {
                const err226 = {
                  instancePath: instancePath + '/evaluation/fairness/' + i27,
                  schemaPath: '#/properties/evaluation/properties/fairness/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.evaluation.properties.fairness.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              }
              if (data467 && typeof data467 == 'object' && !Array.isArray(data467)) {
                for (const key103 in data467) {
                  if (!(
                    key103 === 'attribute' ||
                    key103 === 'test' ||
                    key103 === 'metric' ||
                    key103 === 'evidence' ||
                    key103 === 'planned' ||
                    pattern0.test(key103)
                  )) {
                    const err227 = {
                      instancePath: instancePath + '/evaluation/fairness/' + i27,
                      schemaPath: '#/properties/evaluation/properties/fairness/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key103 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err227];
                    } else {
                      vErrors.push(err227);
                    }
                    errors++;
                  }
                }
                if (data467.attribute !== undefined) {
                  if (
                    !validate22(data467.attribute, {
                      instancePath: instancePath + '/evaluation/fairness/' + i27 + '/attribute',
                      parentData: data467,
                      parentDataProperty: 'attribute',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data467.test !== undefined) {
                  if (
                    !validate22(data467.test, {
                      instancePath: instancePath + '/evaluation/fairness/' + i27 + '/test',
                      parentData: data467,
                      parentDataProperty: 'test',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data467.metric !== undefined) {
                  if (
                    !validate22(data467.metric, {
                      instancePath: instancePath + '/evaluation/fairness/' + i27 + '/metric',
                      parentData: data467,
                      parentDataProperty: 'metric',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data467.evidence !== undefined) {
                  if (
                    !validate50(data467.evidence, {
                      instancePath: instancePath + '/evaluation/fairness/' + i27 + '/evidence',
                      parentData: data467,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data467.planned !== undefined) {
                  if (
                    !validate349(data467.planned, {
                      instancePath: instancePath + '/evaluation/fairness/' + i27 + '/planned',
                      parentData: data467,
                      parentDataProperty: 'planned',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate349.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key104 in data467) {
                  if (pattern0.test(key104)) {
                    if (
                      !validate59(data467[key104], {
                        instancePath:
                          instancePath +
                          '/evaluation/fairness/' +
                          i27 +
                          '/' +
                          key104.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data467,
                        parentDataProperty: key104,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
          if (data466 && typeof data466 == 'object' && !Array.isArray(data466)) {
            if (data466.not_applicable !== undefined) {
              if (
                !validate43(data466.not_applicable, {
                  instancePath: instancePath + '/evaluation/fairness/not_applicable',
                  parentData: data466,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data312.baselines !== undefined) {
          let data475 = data312.baselines;
          if ((!data475 || typeof data475 != 'object') && typeof data475 !== 'string') {
            const err228 = {
              instancePath: instancePath + '/evaluation/baselines',
              schemaPath: '#/properties/evaluation/properties/baselines/type',
              keyword: 'type',
              params: { type: schema6.properties.evaluation.properties.baselines.type },
              message: 'must be array,string,object',
            };
            if (vErrors === null) {
              vErrors = [err228];
            } else {
              vErrors.push(err228);
            }
            errors++;
          }
          const _errs725 = errors;
          const _errs726 = errors;
          if (
            !validate33(data475, {
              instancePath: instancePath + '/evaluation/baselines',
              parentData: data312,
              parentDataProperty: 'baselines',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate33.errors);
            errors = vErrors.length;
          }
          var valid218 = _errs726 === errors;
          if (valid218) {
            const err229 = {
              instancePath: instancePath + '/evaluation/baselines',
              schemaPath: '#/properties/evaluation/properties/baselines/not',
              keyword: 'not',
              params: {},
              message: 'must NOT be valid',
            };
            if (vErrors === null) {
              vErrors = [err229];
            } else {
              vErrors.push(err229);
            }
            errors++;
          } else {
            errors = _errs725;
            if (vErrors !== null) {
              if (_errs725) {
                vErrors.length = _errs725;
              } else {
                vErrors = null;
              }
            }
          }
          if (Array.isArray(data475)) {
            const len28 = data475.length;
            for (let i28 = 0; i28 < len28; i28++) {
              let data476 = data475[i28];
              if (!(data476 && typeof data476 == 'object' && !Array.isArray(data476)) && typeof data476 !== 'string') {
                const err230 = {
                  instancePath: instancePath + '/evaluation/baselines/' + i28,
                  schemaPath: '#/properties/evaluation/properties/baselines/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.evaluation.properties.baselines.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err230];
                } else {
                  vErrors.push(err230);
                }
                errors++;
              }
              if (data476 && typeof data476 == 'object' && !Array.isArray(data476)) {
                for (const key105 in data476) {
                  if (!(
                    key105 === 'name' ||
                    key105 === 'kind' ||
                    key105 === 'score' ||
                    key105 === 'detail' ||
                    key105 === 'evidence' ||
                    key105 === 'planned' ||
                    pattern0.test(key105)
                  )) {
                    const err231 = {
                      instancePath: instancePath + '/evaluation/baselines/' + i28,
                      schemaPath: '#/properties/evaluation/properties/baselines/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key105 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err231];
                    } else {
                      vErrors.push(err231);
                    }
                    errors++;
                  }
                }
                if (data476.name !== undefined) {
                  if (
                    !validate22(data476.name, {
                      instancePath: instancePath + '/evaluation/baselines/' + i28 + '/name',
                      parentData: data476,
                      parentDataProperty: 'name',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data476.kind !== undefined) {
                  let data478 = data476.kind;
                  if (typeof data478 !== 'string') {
                    const err232 = {
                      instancePath: instancePath + '/evaluation/baselines/' + i28 + '/kind',
                      schemaPath: '#/properties/evaluation/properties/baselines/items/properties/kind/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err232];
                    } else {
                      vErrors.push(err232);
                    }
                    errors++;
                  }
                  if (!(
                    data478 === 'chance' ||
                    data478 === 'random' ||
                    data478 === 'majority' ||
                    data478 === 'longest_option' ||
                    data478 === 'question_only' ||
                    data478 === 'text_only' ||
                    data478 === 'image_only' ||
                    data478 === 'do_nothing' ||
                    data478 === 'human' ||
                    data478 === 'model' ||
                    data478 === 'other'
                  )) {
                    const err233 = {
                      instancePath: instancePath + '/evaluation/baselines/' + i28 + '/kind',
                      schemaPath: '#/properties/evaluation/properties/baselines/items/properties/kind/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues: schema6.properties.evaluation.properties.baselines.items.properties.kind.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err233];
                    } else {
                      vErrors.push(err233);
                    }
                    errors++;
                  }
                }
                if (data476.score !== undefined) {
                  if (
                    !validate101(data476.score, {
                      instancePath: instancePath + '/evaluation/baselines/' + i28 + '/score',
                      parentData: data476,
                      parentDataProperty: 'score',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate101.errors);
                    errors = vErrors.length;
                  }
                }
                if (data476.detail !== undefined) {
                  if (
                    !validate22(data476.detail, {
                      instancePath: instancePath + '/evaluation/baselines/' + i28 + '/detail',
                      parentData: data476,
                      parentDataProperty: 'detail',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data476.evidence !== undefined) {
                  if (
                    !validate50(data476.evidence, {
                      instancePath: instancePath + '/evaluation/baselines/' + i28 + '/evidence',
                      parentData: data476,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data476.planned !== undefined) {
                  if (
                    !validate349(data476.planned, {
                      instancePath: instancePath + '/evaluation/baselines/' + i28 + '/planned',
                      parentData: data476,
                      parentDataProperty: 'planned',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate349.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key106 in data476) {
                  if (pattern0.test(key106)) {
                    if (
                      !validate59(data476[key106], {
                        instancePath:
                          instancePath +
                          '/evaluation/baselines/' +
                          i28 +
                          '/' +
                          key106.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data476,
                        parentDataProperty: key106,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
          if (data475 && typeof data475 == 'object' && !Array.isArray(data475)) {
            if (data475.not_applicable !== undefined) {
              if (
                !validate43(data475.not_applicable, {
                  instancePath: instancePath + '/evaluation/baselines/not_applicable',
                  parentData: data475,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data312.multimodal !== undefined) {
          let data485 = data312.multimodal;
          if (!(data485 && typeof data485 == 'object' && !Array.isArray(data485)) && typeof data485 !== 'string') {
            const err234 = {
              instancePath: instancePath + '/evaluation/multimodal',
              schemaPath: '#/properties/evaluation/properties/multimodal/type',
              keyword: 'type',
              params: { type: schema6.properties.evaluation.properties.multimodal.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err234];
            } else {
              vErrors.push(err234);
            }
            errors++;
          }
          if (data485 && typeof data485 == 'object' && !Array.isArray(data485)) {
            for (const key107 in data485) {
              if (!(
                key107 === 'conflict' ||
                key107 === 'missing_context' ||
                key107 === 'ablation' ||
                key107 === 'substitution' ||
                key107 === 'uncertainty' ||
                key107 === 'evidence' ||
                key107 === 'not_applicable' ||
                key107 === 'planned' ||
                pattern0.test(key107)
              )) {
                const err235 = {
                  instancePath: instancePath + '/evaluation/multimodal',
                  schemaPath: '#/properties/evaluation/properties/multimodal/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key107 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err235];
                } else {
                  vErrors.push(err235);
                }
                errors++;
              }
            }
            if (data485.conflict !== undefined) {
              if (
                !validate506(data485.conflict, {
                  instancePath: instancePath + '/evaluation/multimodal/conflict',
                  parentData: data485,
                  parentDataProperty: 'conflict',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate506.errors);
                errors = vErrors.length;
              }
            }
            if (data485.missing_context !== undefined) {
              if (
                !validate506(data485.missing_context, {
                  instancePath: instancePath + '/evaluation/multimodal/missing_context',
                  parentData: data485,
                  parentDataProperty: 'missing_context',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate506.errors);
                errors = vErrors.length;
              }
            }
            if (data485.ablation !== undefined) {
              if (
                !validate506(data485.ablation, {
                  instancePath: instancePath + '/evaluation/multimodal/ablation',
                  parentData: data485,
                  parentDataProperty: 'ablation',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate506.errors);
                errors = vErrors.length;
              }
            }
            if (data485.substitution !== undefined) {
              if (
                !validate506(data485.substitution, {
                  instancePath: instancePath + '/evaluation/multimodal/substitution',
                  parentData: data485,
                  parentDataProperty: 'substitution',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate506.errors);
                errors = vErrors.length;
              }
            }
            if (data485.uncertainty !== undefined) {
              if (
                !validate506(data485.uncertainty, {
                  instancePath: instancePath + '/evaluation/multimodal/uncertainty',
                  parentData: data485,
                  parentDataProperty: 'uncertainty',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate506.errors);
                errors = vErrors.length;
              }
            }
            if (data485.evidence !== undefined) {
              if (
                !validate50(data485.evidence, {
                  instancePath: instancePath + '/evaluation/multimodal/evidence',
                  parentData: data485,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data485.not_applicable !== undefined) {
              if (
                !validate43(data485.not_applicable, {
                  instancePath: instancePath + '/evaluation/multimodal/not_applicable',
                  parentData: data485,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data485.planned !== undefined) {
              if (
                !validate349(data485.planned, {
                  instancePath: instancePath + '/evaluation/multimodal/planned',
                  parentData: data485,
                  parentDataProperty: 'planned',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate349.errors);
                errors = vErrors.length;
              }
            }
            for (const key108 in data485) {
              if (pattern0.test(key108)) {
                if (
                  !validate59(data485[key108], {
                    instancePath:
                      instancePath + '/evaluation/multimodal/' + key108.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data485,
                    parentDataProperty: key108,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data312.evidence !== undefined) {
          if (
            !validate50(data312.evidence, {
              instancePath: instancePath + '/evaluation/evidence',
              parentData: data312,
              parentDataProperty: 'evidence',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate50.errors);
            errors = vErrors.length;
          }
        }
        if (data312.not_applicable !== undefined) {
          if (
            !validate43(data312.not_applicable, {
              instancePath: instancePath + '/evaluation/not_applicable',
              parentData: data312,
              parentDataProperty: 'not_applicable',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data312.planned !== undefined) {
          if (
            !validate349(data312.planned, {
              instancePath: instancePath + '/evaluation/planned',
              parentData: data312,
              parentDataProperty: 'planned',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate349.errors);
            errors = vErrors.length;
          }
        }
        for (const key109 in data312) {
          if (pattern0.test(key109)) {
            if (
              !validate59(data312[key109], {
                instancePath: instancePath + '/evaluation/' + key109.replace(/~/g, '~0').replace(/\//g, '~1'),
                parentData: data312,
                parentDataProperty: key109,
                rootData,
              })
            ) {
              vErrors = joined(vErrors, validate59.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err236 = {
          instancePath: instancePath + '/evaluation',
          schemaPath: '#/properties/evaluation/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err236];
        } else {
          vErrors.push(err236);
        }
        errors++;
      }
    }
    if (data.validity !== undefined) {
      let data499 = data.validity;
      if (data499 && typeof data499 == 'object' && !Array.isArray(data499)) {
        for (const key110 in data499) {
          if (!(func2.call(schema6.properties.validity.properties, key110) || pattern0.test(key110))) {
            const err237 = {
              instancePath: instancePath + '/validity',
              schemaPath: '#/properties/validity/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key110 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err237];
            } else {
              vErrors.push(err237);
            }
            errors++;
          }
        }
        if (data499.content !== undefined) {
          let data500 = data499.content;
          if (!(data500 && typeof data500 == 'object' && !Array.isArray(data500)) && typeof data500 !== 'string') {
            const err238 = {
              instancePath: instancePath + '/validity/content',
              schemaPath: '#/properties/validity/properties/content/type',
              keyword: 'type',
              params: { type: schema6.properties.validity.properties.content.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err238];
            } else {
              vErrors.push(err238);
            }
            errors++;
          }
          if (data500 && typeof data500 == 'object' && !Array.isArray(data500)) {
            for (const key111 in data500) {
              if (!(
                func2.call(schema6.properties.validity.properties.content.properties, key111) || pattern0.test(key111)
              )) {
                const err239 = {
                  instancePath: instancePath + '/validity/content',
                  schemaPath: '#/properties/validity/properties/content/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key111 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err239];
                } else {
                  vErrors.push(err239);
                }
                errors++;
              }
            }
            if (data500.argument !== undefined) {
              if (
                !validate22(data500.argument, {
                  instancePath: instancePath + '/validity/content/argument',
                  parentData: data500,
                  parentDataProperty: 'argument',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data500.method !== undefined) {
              let data502 = data500.method;
              if (typeof data502 !== 'string') {
                const err240 = {
                  instancePath: instancePath + '/validity/content/method',
                  schemaPath: '#/properties/validity/properties/content/properties/method/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err240];
                } else {
                  vErrors.push(err240);
                }
                errors++;
              }
              if (!(
                data502 === 'expert_panel' ||
                data502 === 'content_validity_index' ||
                data502 === 'blueprint' ||
                data502 === 'curriculum_mapping' ||
                data502 === 'other'
              )) {
                const err241 = {
                  instancePath: instancePath + '/validity/content/method',
                  schemaPath: '#/properties/validity/properties/content/properties/method/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema6.properties.validity.properties.content.properties.method.enum },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err241];
                } else {
                  vErrors.push(err241);
                }
                errors++;
              }
            }
            if (data500.value !== undefined) {
              if (
                !validate101(data500.value, {
                  instancePath: instancePath + '/validity/content/value',
                  parentData: data500,
                  parentDataProperty: 'value',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate101.errors);
                errors = vErrors.length;
              }
            }
            if (data500.result !== undefined) {
              if (
                !validate22(data500.result, {
                  instancePath: instancePath + '/validity/content/result',
                  parentData: data500,
                  parentDataProperty: 'result',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data500.experts !== undefined) {
              if (
                !validate22(data500.experts, {
                  instancePath: instancePath + '/validity/content/experts',
                  parentData: data500,
                  parentDataProperty: 'experts',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data500.detail !== undefined) {
              if (
                !validate22(data500.detail, {
                  instancePath: instancePath + '/validity/content/detail',
                  parentData: data500,
                  parentDataProperty: 'detail',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data500.evidence !== undefined) {
              if (
                !validate50(data500.evidence, {
                  instancePath: instancePath + '/validity/content/evidence',
                  parentData: data500,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data500.not_applicable !== undefined) {
              if (
                !validate43(data500.not_applicable, {
                  instancePath: instancePath + '/validity/content/not_applicable',
                  parentData: data500,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data500.planned !== undefined) {
              if (
                !validate349(data500.planned, {
                  instancePath: instancePath + '/validity/content/planned',
                  parentData: data500,
                  parentDataProperty: 'planned',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate349.errors);
                errors = vErrors.length;
              }
            }
            for (const key112 in data500) {
              if (pattern0.test(key112)) {
                if (
                  !validate59(data500[key112], {
                    instancePath: instancePath + '/validity/content/' + key112.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data500,
                    parentDataProperty: key112,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data499.construct !== undefined) {
          let data511 = data499.construct;
          if (!(data511 && typeof data511 == 'object' && !Array.isArray(data511)) && typeof data511 !== 'string') {
            const err242 = {
              instancePath: instancePath + '/validity/construct',
              schemaPath: '#/properties/validity/properties/construct/type',
              keyword: 'type',
              params: { type: schema6.properties.validity.properties.construct.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err242];
            } else {
              vErrors.push(err242);
            }
            errors++;
          }
          if (data511 && typeof data511 == 'object' && !Array.isArray(data511)) {
            for (const key113 in data511) {
              if (!(
                key113 === 'argument' ||
                key113 === 'analyses' ||
                key113 === 'evidence' ||
                key113 === 'not_applicable' ||
                key113 === 'planned' ||
                pattern0.test(key113)
              )) {
                const err243 = {
                  instancePath: instancePath + '/validity/construct',
                  schemaPath: '#/properties/validity/properties/construct/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key113 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
            }
            if (data511.argument !== undefined) {
              if (
                !validate22(data511.argument, {
                  instancePath: instancePath + '/validity/construct/argument',
                  parentData: data511,
                  parentDataProperty: 'argument',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data511.analyses !== undefined) {
              let data513 = data511.analyses;
              if ((!data513 || typeof data513 != 'object') && typeof data513 !== 'string') {
                const err244 = {
                  instancePath: instancePath + '/validity/construct/analyses',
                  schemaPath: '#/properties/validity/properties/construct/properties/analyses/type',
                  keyword: 'type',
                  params: { type: schema6.properties.validity.properties.construct.properties.analyses.type },
                  message: 'must be array,string,object',
                };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
              const _errs778 = errors;
              const _errs779 = errors;
              if (
                !validate33(data513, {
                  instancePath: instancePath + '/validity/construct/analyses',
                  parentData: data511,
                  parentDataProperty: 'analyses',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate33.errors);
                errors = vErrors.length;
              }
              var valid231 = _errs779 === errors;
              if (valid231) {
                const err245 = {
                  instancePath: instancePath + '/validity/construct/analyses',
                  schemaPath: '#/properties/validity/properties/construct/properties/analyses/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                };
                if (vErrors === null) {
                  vErrors = [err245];
                } else {
                  vErrors.push(err245);
                }
                errors++;
              } else {
                errors = _errs778;
                if (vErrors !== null) {
                  if (_errs778) {
                    vErrors.length = _errs778;
                  } else {
                    vErrors = null;
                  }
                }
              }
              if (Array.isArray(data513)) {
                const len29 = data513.length;
                for (let i29 = 0; i29 < len29; i29++) {
                  let data514 = data513[i29];
                  if (
                    !(data514 && typeof data514 == 'object' && !Array.isArray(data514)) &&
                    typeof data514 !== 'string'
                  ) {
                    const err246 = {
                      instancePath: instancePath + '/validity/construct/analyses/' + i29,
                      schemaPath: '#/properties/validity/properties/construct/properties/analyses/items/type',
                      keyword: 'type',
                      params: { type: schema6.properties.validity.properties.construct.properties.analyses.items.type },
                      message: 'must be object,string',
                    };
                    if (vErrors === null) {
                      vErrors = [err246];
                    } else {
                      vErrors.push(err246);
                    }
                    errors++;
                  }
                  if (data514 && typeof data514 == 'object' && !Array.isArray(data514)) {
                    for (const key114 in data514) {
                      if (!(
                        key114 === 'method' ||
                        key114 === 'result' ||
                        key114 === 'evidence' ||
                        key114 === 'planned' ||
                        pattern0.test(key114)
                      )) {
                        const err247 = {
                          instancePath: instancePath + '/validity/construct/analyses/' + i29,
                          schemaPath:
                            '#/properties/validity/properties/construct/properties/analyses/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key114 },
                          message: 'must NOT have additional properties',
                        };
                        if (vErrors === null) {
                          vErrors = [err247];
                        } else {
                          vErrors.push(err247);
                        }
                        errors++;
                      }
                    }
                    if (data514.method !== undefined) {
                      if (
                        !validate22(data514.method, {
                          instancePath: instancePath + '/validity/construct/analyses/' + i29 + '/method',
                          parentData: data514,
                          parentDataProperty: 'method',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data514.result !== undefined) {
                      if (
                        !validate22(data514.result, {
                          instancePath: instancePath + '/validity/construct/analyses/' + i29 + '/result',
                          parentData: data514,
                          parentDataProperty: 'result',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data514.evidence !== undefined) {
                      if (
                        !validate50(data514.evidence, {
                          instancePath: instancePath + '/validity/construct/analyses/' + i29 + '/evidence',
                          parentData: data514,
                          parentDataProperty: 'evidence',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate50.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data514.planned !== undefined) {
                      if (
                        !validate349(data514.planned, {
                          instancePath: instancePath + '/validity/construct/analyses/' + i29 + '/planned',
                          parentData: data514,
                          parentDataProperty: 'planned',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate349.errors);
                        errors = vErrors.length;
                      }
                    }
                    for (const key115 in data514) {
                      if (pattern0.test(key115)) {
                        if (
                          !validate59(data514[key115], {
                            instancePath:
                              instancePath +
                              '/validity/construct/analyses/' +
                              i29 +
                              '/' +
                              key115.replace(/~/g, '~0').replace(/\//g, '~1'),
                            parentData: data514,
                            parentDataProperty: key115,
                            rootData,
                          })
                        ) {
                          vErrors = joined(vErrors, validate59.errors);
                          errors = vErrors.length;
                        }
                      }
                    }
                  }
                }
              }
              if (data513 && typeof data513 == 'object' && !Array.isArray(data513)) {
                if (data513.not_applicable !== undefined) {
                  if (
                    !validate43(data513.not_applicable, {
                      instancePath: instancePath + '/validity/construct/analyses/not_applicable',
                      parentData: data513,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data511.evidence !== undefined) {
              if (
                !validate50(data511.evidence, {
                  instancePath: instancePath + '/validity/construct/evidence',
                  parentData: data511,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data511.not_applicable !== undefined) {
              if (
                !validate43(data511.not_applicable, {
                  instancePath: instancePath + '/validity/construct/not_applicable',
                  parentData: data511,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data511.planned !== undefined) {
              if (
                !validate349(data511.planned, {
                  instancePath: instancePath + '/validity/construct/planned',
                  parentData: data511,
                  parentDataProperty: 'planned',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate349.errors);
                errors = vErrors.length;
              }
            }
            for (const key116 in data511) {
              if (pattern0.test(key116)) {
                if (
                  !validate59(data511[key116], {
                    instancePath:
                      instancePath + '/validity/construct/' + key116.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data511,
                    parentDataProperty: key116,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data499.clinical_fidelity !== undefined) {
          let data525 = data499.clinical_fidelity;
          if (!(data525 && typeof data525 == 'object' && !Array.isArray(data525)) && typeof data525 !== 'string') {
            const err248 = {
              instancePath: instancePath + '/validity/clinical_fidelity',
              schemaPath: '#/properties/validity/properties/clinical_fidelity/type',
              keyword: 'type',
              params: { type: schema6.properties.validity.properties.clinical_fidelity.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err248];
            } else {
              vErrors.push(err248);
            }
            errors++;
          }
          if (data525 && typeof data525 == 'object' && !Array.isArray(data525)) {
            for (const key117 in data525) {
              if (!(
                key117 === 'rationale' ||
                key117 === 'validation' ||
                key117 === 'evidence' ||
                key117 === 'not_applicable' ||
                key117 === 'planned' ||
                pattern0.test(key117)
              )) {
                const err249 = {
                  instancePath: instancePath + '/validity/clinical_fidelity',
                  schemaPath: '#/properties/validity/properties/clinical_fidelity/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key117 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err249];
                } else {
                  vErrors.push(err249);
                }
                errors++;
              }
            }
            if (data525.rationale !== undefined) {
              if (
                !validate22(data525.rationale, {
                  instancePath: instancePath + '/validity/clinical_fidelity/rationale',
                  parentData: data525,
                  parentDataProperty: 'rationale',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data525.validation !== undefined) {
              if (
                !validate22(data525.validation, {
                  instancePath: instancePath + '/validity/clinical_fidelity/validation',
                  parentData: data525,
                  parentDataProperty: 'validation',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data525.evidence !== undefined) {
              if (
                !validate50(data525.evidence, {
                  instancePath: instancePath + '/validity/clinical_fidelity/evidence',
                  parentData: data525,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data525.not_applicable !== undefined) {
              if (
                !validate43(data525.not_applicable, {
                  instancePath: instancePath + '/validity/clinical_fidelity/not_applicable',
                  parentData: data525,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data525.planned !== undefined) {
              if (
                !validate349(data525.planned, {
                  instancePath: instancePath + '/validity/clinical_fidelity/planned',
                  parentData: data525,
                  parentDataProperty: 'planned',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate349.errors);
                errors = vErrors.length;
              }
            }
            for (const key118 in data525) {
              if (pattern0.test(key118)) {
                if (
                  !validate59(data525[key118], {
                    instancePath:
                      instancePath + '/validity/clinical_fidelity/' + key118.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data525,
                    parentDataProperty: key118,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data499.discrimination !== undefined) {
          let data532 = data499.discrimination;
          if (!(data532 && typeof data532 == 'object' && !Array.isArray(data532)) && typeof data532 !== 'string') {
            const err250 = {
              instancePath: instancePath + '/validity/discrimination',
              schemaPath: '#/properties/validity/properties/discrimination/type',
              keyword: 'type',
              params: { type: schema6.properties.validity.properties.discrimination.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err250];
            } else {
              vErrors.push(err250);
            }
            errors++;
          }
          if (data532 && typeof data532 == 'object' && !Array.isArray(data532)) {
            for (const key119 in data532) {
              if (!(
                key119 === 'systems' ||
                key119 === 'analysis' ||
                key119 === 'evidence' ||
                key119 === 'not_applicable' ||
                key119 === 'planned' ||
                pattern0.test(key119)
              )) {
                const err251 = {
                  instancePath: instancePath + '/validity/discrimination',
                  schemaPath: '#/properties/validity/properties/discrimination/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key119 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err251];
                } else {
                  vErrors.push(err251);
                }
                errors++;
              }
            }
            if (data532.systems !== undefined) {
              let data533 = data532.systems;
              if ((!data533 || typeof data533 != 'object') && typeof data533 !== 'string') {
                const err252 = {
                  instancePath: instancePath + '/validity/discrimination/systems',
                  schemaPath: '#/properties/validity/properties/discrimination/properties/systems/type',
                  keyword: 'type',
                  params: { type: schema6.properties.validity.properties.discrimination.properties.systems.type },
                  message: 'must be array,string,object',
                };
                if (vErrors === null) {
                  vErrors = [err252];
                } else {
                  vErrors.push(err252);
                }
                errors++;
              }
              const _errs807 = errors;
              const _errs808 = errors;
              if (
                !validate33(data533, {
                  instancePath: instancePath + '/validity/discrimination/systems',
                  parentData: data532,
                  parentDataProperty: 'systems',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate33.errors);
                errors = vErrors.length;
              }
              var valid241 = _errs808 === errors;
              if (valid241) {
                const err253 = {
                  instancePath: instancePath + '/validity/discrimination/systems',
                  schemaPath: '#/properties/validity/properties/discrimination/properties/systems/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                };
                if (vErrors === null) {
                  vErrors = [err253];
                } else {
                  vErrors.push(err253);
                }
                errors++;
              } else {
                errors = _errs807;
                if (vErrors !== null) {
                  if (_errs807) {
                    vErrors.length = _errs807;
                  } else {
                    vErrors = null;
                  }
                }
              }
              if (Array.isArray(data533)) {
                const len30 = data533.length;
                for (let i30 = 0; i30 < len30; i30++) {
                  let data534 = data533[i30];
                  if (
                    !(data534 && typeof data534 == 'object' && !Array.isArray(data534)) &&
                    typeof data534 !== 'string'
                  ) {
                    const err254 = {
                      instancePath: instancePath + '/validity/discrimination/systems/' + i30,
                      schemaPath: '#/properties/validity/properties/discrimination/properties/systems/items/type',
                      keyword: 'type',
                      params: {
                        type: schema6.properties.validity.properties.discrimination.properties.systems.items.type,
                      },
                      message: 'must be object,string',
                    };
                    if (vErrors === null) {
                      vErrors = [err254];
                    } else {
                      vErrors.push(err254);
                    }
                    errors++;
                  }
                  if (data534 && typeof data534 == 'object' && !Array.isArray(data534)) {
                    for (const key120 in data534) {
                      if (!(
                        key120 === 'name' ||
                        key120 === 'score' ||
                        key120 === 'evidence' ||
                        key120 === 'planned' ||
                        pattern0.test(key120)
                      )) {
                        const err255 = {
                          instancePath: instancePath + '/validity/discrimination/systems/' + i30,
                          schemaPath:
                            '#/properties/validity/properties/discrimination/properties/systems/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key120 },
                          message: 'must NOT have additional properties',
                        };
                        if (vErrors === null) {
                          vErrors = [err255];
                        } else {
                          vErrors.push(err255);
                        }
                        errors++;
                      }
                    }
                    if (data534.name !== undefined) {
                      if (
                        !validate22(data534.name, {
                          instancePath: instancePath + '/validity/discrimination/systems/' + i30 + '/name',
                          parentData: data534,
                          parentDataProperty: 'name',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data534.score !== undefined) {
                      if (
                        !validate101(data534.score, {
                          instancePath: instancePath + '/validity/discrimination/systems/' + i30 + '/score',
                          parentData: data534,
                          parentDataProperty: 'score',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate101.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data534.evidence !== undefined) {
                      if (
                        !validate50(data534.evidence, {
                          instancePath: instancePath + '/validity/discrimination/systems/' + i30 + '/evidence',
                          parentData: data534,
                          parentDataProperty: 'evidence',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate50.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data534.planned !== undefined) {
                      if (
                        !validate349(data534.planned, {
                          instancePath: instancePath + '/validity/discrimination/systems/' + i30 + '/planned',
                          parentData: data534,
                          parentDataProperty: 'planned',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate349.errors);
                        errors = vErrors.length;
                      }
                    }
                    for (const key121 in data534) {
                      if (pattern0.test(key121)) {
                        if (
                          !validate59(data534[key121], {
                            instancePath:
                              instancePath +
                              '/validity/discrimination/systems/' +
                              i30 +
                              '/' +
                              key121.replace(/~/g, '~0').replace(/\//g, '~1'),
                            parentData: data534,
                            parentDataProperty: key121,
                            rootData,
                          })
                        ) {
                          vErrors = joined(vErrors, validate59.errors);
                          errors = vErrors.length;
                        }
                      }
                    }
                  }
                }
              }
              if (data533 && typeof data533 == 'object' && !Array.isArray(data533)) {
                if (data533.not_applicable !== undefined) {
                  if (
                    !validate43(data533.not_applicable, {
                      instancePath: instancePath + '/validity/discrimination/systems/not_applicable',
                      parentData: data533,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data532.analysis !== undefined) {
              if (
                !validate22(data532.analysis, {
                  instancePath: instancePath + '/validity/discrimination/analysis',
                  parentData: data532,
                  parentDataProperty: 'analysis',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data532.evidence !== undefined) {
              if (
                !validate50(data532.evidence, {
                  instancePath: instancePath + '/validity/discrimination/evidence',
                  parentData: data532,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data532.not_applicable !== undefined) {
              if (
                !validate43(data532.not_applicable, {
                  instancePath: instancePath + '/validity/discrimination/not_applicable',
                  parentData: data532,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data532.planned !== undefined) {
              if (
                !validate349(data532.planned, {
                  instancePath: instancePath + '/validity/discrimination/planned',
                  parentData: data532,
                  parentDataProperty: 'planned',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate349.errors);
                errors = vErrors.length;
              }
            }
            for (const key122 in data532) {
              if (pattern0.test(key122)) {
                if (
                  !validate59(data532[key122], {
                    instancePath:
                      instancePath + '/validity/discrimination/' + key122.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data532,
                    parentDataProperty: key122,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data499.statistics !== undefined) {
          let data546 = data499.statistics;
          if (!(data546 && typeof data546 == 'object' && !Array.isArray(data546)) && typeof data546 !== 'string') {
            const err256 = {
              instancePath: instancePath + '/validity/statistics',
              schemaPath: '#/properties/validity/properties/statistics/type',
              keyword: 'type',
              params: { type: schema6.properties.validity.properties.statistics.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err256];
            } else {
              vErrors.push(err256);
            }
            errors++;
          }
          if (data546 && typeof data546 == 'object' && !Array.isArray(data546)) {
            for (const key123 in data546) {
              if (!(
                key123 === 'confidence_intervals' ||
                key123 === 'significance_test' ||
                key123 === 'multiple_comparisons' ||
                key123 === 'standard_deviation' ||
                key123 === 'evidence' ||
                key123 === 'not_applicable' ||
                key123 === 'planned' ||
                pattern0.test(key123)
              )) {
                const err257 = {
                  instancePath: instancePath + '/validity/statistics',
                  schemaPath: '#/properties/validity/properties/statistics/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key123 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err257];
                } else {
                  vErrors.push(err257);
                }
                errors++;
              }
            }
            if (data546.confidence_intervals !== undefined) {
              let data547 = data546.confidence_intervals;
              if (!(data547 && typeof data547 == 'object' && !Array.isArray(data547)) && typeof data547 !== 'string') {
                const err258 = {
                  instancePath: instancePath + '/validity/statistics/confidence_intervals',
                  schemaPath: '#/properties/validity/properties/statistics/properties/confidence_intervals/type',
                  keyword: 'type',
                  params: {
                    type: schema6.properties.validity.properties.statistics.properties.confidence_intervals.type,
                  },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err258];
                } else {
                  vErrors.push(err258);
                }
                errors++;
              }
              if (data547 && typeof data547 == 'object' && !Array.isArray(data547)) {
                for (const key124 in data547) {
                  if (!(
                    key124 === 'method' ||
                    key124 === 'level' ||
                    key124 === 'unit' ||
                    key124 === 'evidence' ||
                    key124 === 'not_applicable' ||
                    key124 === 'planned' ||
                    pattern0.test(key124)
                  )) {
                    const err259 = {
                      instancePath: instancePath + '/validity/statistics/confidence_intervals',
                      schemaPath:
                        '#/properties/validity/properties/statistics/properties/confidence_intervals/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key124 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err259];
                    } else {
                      vErrors.push(err259);
                    }
                    errors++;
                  }
                }
                if (data547.method !== undefined) {
                  if (
                    !validate22(data547.method, {
                      instancePath: instancePath + '/validity/statistics/confidence_intervals/method',
                      parentData: data547,
                      parentDataProperty: 'method',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data547.level !== undefined) {
                  if (
                    !validate285(data547.level, {
                      instancePath: instancePath + '/validity/statistics/confidence_intervals/level',
                      parentData: data547,
                      parentDataProperty: 'level',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate285.errors);
                    errors = vErrors.length;
                  }
                }
                if (data547.unit !== undefined) {
                  if (
                    !validate22(data547.unit, {
                      instancePath: instancePath + '/validity/statistics/confidence_intervals/unit',
                      parentData: data547,
                      parentDataProperty: 'unit',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data547.evidence !== undefined) {
                  if (
                    !validate50(data547.evidence, {
                      instancePath: instancePath + '/validity/statistics/confidence_intervals/evidence',
                      parentData: data547,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data547.not_applicable !== undefined) {
                  if (
                    !validate43(data547.not_applicable, {
                      instancePath: instancePath + '/validity/statistics/confidence_intervals/not_applicable',
                      parentData: data547,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
                if (data547.planned !== undefined) {
                  if (
                    !validate349(data547.planned, {
                      instancePath: instancePath + '/validity/statistics/confidence_intervals/planned',
                      parentData: data547,
                      parentDataProperty: 'planned',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate349.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key125 in data547) {
                  if (pattern0.test(key125)) {
                    if (
                      !validate59(data547[key125], {
                        instancePath:
                          instancePath +
                          '/validity/statistics/confidence_intervals/' +
                          key125.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data547,
                        parentDataProperty: key125,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
            if (data546.significance_test !== undefined) {
              let data555 = data546.significance_test;
              if (!(data555 && typeof data555 == 'object' && !Array.isArray(data555)) && typeof data555 !== 'string') {
                const err260 = {
                  instancePath: instancePath + '/validity/statistics/significance_test',
                  schemaPath: '#/properties/validity/properties/statistics/properties/significance_test/type',
                  keyword: 'type',
                  params: { type: schema6.properties.validity.properties.statistics.properties.significance_test.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err260];
                } else {
                  vErrors.push(err260);
                }
                errors++;
              }
              if (data555 && typeof data555 == 'object' && !Array.isArray(data555)) {
                for (const key126 in data555) {
                  if (!(
                    key126 === 'method' ||
                    key126 === 'unit' ||
                    key126 === 'evidence' ||
                    key126 === 'not_applicable' ||
                    key126 === 'planned' ||
                    pattern0.test(key126)
                  )) {
                    const err261 = {
                      instancePath: instancePath + '/validity/statistics/significance_test',
                      schemaPath:
                        '#/properties/validity/properties/statistics/properties/significance_test/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key126 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err261];
                    } else {
                      vErrors.push(err261);
                    }
                    errors++;
                  }
                }
                if (data555.method !== undefined) {
                  if (
                    !validate22(data555.method, {
                      instancePath: instancePath + '/validity/statistics/significance_test/method',
                      parentData: data555,
                      parentDataProperty: 'method',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data555.unit !== undefined) {
                  if (
                    !validate22(data555.unit, {
                      instancePath: instancePath + '/validity/statistics/significance_test/unit',
                      parentData: data555,
                      parentDataProperty: 'unit',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data555.evidence !== undefined) {
                  if (
                    !validate50(data555.evidence, {
                      instancePath: instancePath + '/validity/statistics/significance_test/evidence',
                      parentData: data555,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data555.not_applicable !== undefined) {
                  if (
                    !validate43(data555.not_applicable, {
                      instancePath: instancePath + '/validity/statistics/significance_test/not_applicable',
                      parentData: data555,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
                if (data555.planned !== undefined) {
                  if (
                    !validate349(data555.planned, {
                      instancePath: instancePath + '/validity/statistics/significance_test/planned',
                      parentData: data555,
                      parentDataProperty: 'planned',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate349.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key127 in data555) {
                  if (pattern0.test(key127)) {
                    if (
                      !validate59(data555[key127], {
                        instancePath:
                          instancePath +
                          '/validity/statistics/significance_test/' +
                          key127.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data555,
                        parentDataProperty: key127,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
            if (data546.multiple_comparisons !== undefined) {
              if (
                !validate22(data546.multiple_comparisons, {
                  instancePath: instancePath + '/validity/statistics/multiple_comparisons',
                  parentData: data546,
                  parentDataProperty: 'multiple_comparisons',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data546.standard_deviation !== undefined) {
              if (
                !validate22(data546.standard_deviation, {
                  instancePath: instancePath + '/validity/statistics/standard_deviation',
                  parentData: data546,
                  parentDataProperty: 'standard_deviation',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data546.evidence !== undefined) {
              if (
                !validate50(data546.evidence, {
                  instancePath: instancePath + '/validity/statistics/evidence',
                  parentData: data546,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data546.not_applicable !== undefined) {
              if (
                !validate43(data546.not_applicable, {
                  instancePath: instancePath + '/validity/statistics/not_applicable',
                  parentData: data546,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data546.planned !== undefined) {
              if (
                !validate349(data546.planned, {
                  instancePath: instancePath + '/validity/statistics/planned',
                  parentData: data546,
                  parentDataProperty: 'planned',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate349.errors);
                errors = vErrors.length;
              }
            }
            for (const key128 in data546) {
              if (pattern0.test(key128)) {
                if (
                  !validate59(data546[key128], {
                    instancePath:
                      instancePath + '/validity/statistics/' + key128.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data546,
                    parentDataProperty: key128,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data499.external !== undefined) {
          let data568 = data499.external;
          if (!(data568 && typeof data568 == 'object' && !Array.isArray(data568)) && typeof data568 !== 'string') {
            const err262 = {
              instancePath: instancePath + '/validity/external',
              schemaPath: '#/properties/validity/properties/external/type',
              keyword: 'type',
              params: { type: schema6.properties.validity.properties.external.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err262];
            } else {
              vErrors.push(err262);
            }
            errors++;
          }
          if (data568 && typeof data568 == 'object' && !Array.isArray(data568)) {
            for (const key129 in data568) {
              if (!(
                key129 === 'human_baseline' ||
                key129 === 'clinical_correlation' ||
                key129 === 'plan' ||
                key129 === 'evidence' ||
                key129 === 'not_applicable' ||
                key129 === 'planned' ||
                pattern0.test(key129)
              )) {
                const err263 = {
                  instancePath: instancePath + '/validity/external',
                  schemaPath: '#/properties/validity/properties/external/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key129 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err263];
                } else {
                  vErrors.push(err263);
                }
                errors++;
              }
            }
            if (data568.human_baseline !== undefined) {
              let data569 = data568.human_baseline;
              if (!(data569 && typeof data569 == 'object' && !Array.isArray(data569)) && typeof data569 !== 'string') {
                const err264 = {
                  instancePath: instancePath + '/validity/external/human_baseline',
                  schemaPath: '#/properties/validity/properties/external/properties/human_baseline/type',
                  keyword: 'type',
                  params: { type: schema6.properties.validity.properties.external.properties.human_baseline.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err264];
                } else {
                  vErrors.push(err264);
                }
                errors++;
              }
              if (data569 && typeof data569 == 'object' && !Array.isArray(data569)) {
                for (const key130 in data569) {
                  if (!(
                    key130 === 'participants' ||
                    key130 === 'qualification' ||
                    key130 === 'score' ||
                    key130 === 'evidence' ||
                    key130 === 'not_applicable' ||
                    key130 === 'planned' ||
                    pattern0.test(key130)
                  )) {
                    const err265 = {
                      instancePath: instancePath + '/validity/external/human_baseline',
                      schemaPath:
                        '#/properties/validity/properties/external/properties/human_baseline/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key130 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err265];
                    } else {
                      vErrors.push(err265);
                    }
                    errors++;
                  }
                }
                if (data569.participants !== undefined) {
                  if (
                    !validate118(data569.participants, {
                      instancePath: instancePath + '/validity/external/human_baseline/participants',
                      parentData: data569,
                      parentDataProperty: 'participants',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate118.errors);
                    errors = vErrors.length;
                  }
                }
                if (data569.qualification !== undefined) {
                  if (
                    !validate22(data569.qualification, {
                      instancePath: instancePath + '/validity/external/human_baseline/qualification',
                      parentData: data569,
                      parentDataProperty: 'qualification',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data569.score !== undefined) {
                  if (
                    !validate101(data569.score, {
                      instancePath: instancePath + '/validity/external/human_baseline/score',
                      parentData: data569,
                      parentDataProperty: 'score',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate101.errors);
                    errors = vErrors.length;
                  }
                }
                if (data569.evidence !== undefined) {
                  if (
                    !validate50(data569.evidence, {
                      instancePath: instancePath + '/validity/external/human_baseline/evidence',
                      parentData: data569,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data569.not_applicable !== undefined) {
                  if (
                    !validate43(data569.not_applicable, {
                      instancePath: instancePath + '/validity/external/human_baseline/not_applicable',
                      parentData: data569,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
                if (data569.planned !== undefined) {
                  if (
                    !validate349(data569.planned, {
                      instancePath: instancePath + '/validity/external/human_baseline/planned',
                      parentData: data569,
                      parentDataProperty: 'planned',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate349.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key131 in data569) {
                  if (pattern0.test(key131)) {
                    if (
                      !validate59(data569[key131], {
                        instancePath:
                          instancePath +
                          '/validity/external/human_baseline/' +
                          key131.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data569,
                        parentDataProperty: key131,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
            if (data568.clinical_correlation !== undefined) {
              let data577 = data568.clinical_correlation;
              if (!(data577 && typeof data577 == 'object' && !Array.isArray(data577)) && typeof data577 !== 'string') {
                const err266 = {
                  instancePath: instancePath + '/validity/external/clinical_correlation',
                  schemaPath: '#/properties/validity/properties/external/properties/clinical_correlation/type',
                  keyword: 'type',
                  params: {
                    type: schema6.properties.validity.properties.external.properties.clinical_correlation.type,
                  },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err266];
                } else {
                  vErrors.push(err266);
                }
                errors++;
              }
              if (data577 && typeof data577 == 'object' && !Array.isArray(data577)) {
                for (const key132 in data577) {
                  if (!(
                    key132 === 'outcome' ||
                    key132 === 'metric' ||
                    key132 === 'value' ||
                    key132 === 'evidence' ||
                    key132 === 'not_applicable' ||
                    key132 === 'planned' ||
                    pattern0.test(key132)
                  )) {
                    const err267 = {
                      instancePath: instancePath + '/validity/external/clinical_correlation',
                      schemaPath:
                        '#/properties/validity/properties/external/properties/clinical_correlation/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key132 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err267];
                    } else {
                      vErrors.push(err267);
                    }
                    errors++;
                  }
                }
                if (data577.outcome !== undefined) {
                  if (
                    !validate22(data577.outcome, {
                      instancePath: instancePath + '/validity/external/clinical_correlation/outcome',
                      parentData: data577,
                      parentDataProperty: 'outcome',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data577.metric !== undefined) {
                  if (
                    !validate22(data577.metric, {
                      instancePath: instancePath + '/validity/external/clinical_correlation/metric',
                      parentData: data577,
                      parentDataProperty: 'metric',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data577.value !== undefined) {
                  if (
                    !validate101(data577.value, {
                      instancePath: instancePath + '/validity/external/clinical_correlation/value',
                      parentData: data577,
                      parentDataProperty: 'value',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate101.errors);
                    errors = vErrors.length;
                  }
                }
                if (data577.evidence !== undefined) {
                  if (
                    !validate50(data577.evidence, {
                      instancePath: instancePath + '/validity/external/clinical_correlation/evidence',
                      parentData: data577,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data577.not_applicable !== undefined) {
                  if (
                    !validate43(data577.not_applicable, {
                      instancePath: instancePath + '/validity/external/clinical_correlation/not_applicable',
                      parentData: data577,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
                if (data577.planned !== undefined) {
                  if (
                    !validate349(data577.planned, {
                      instancePath: instancePath + '/validity/external/clinical_correlation/planned',
                      parentData: data577,
                      parentDataProperty: 'planned',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate349.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key133 in data577) {
                  if (pattern0.test(key133)) {
                    if (
                      !validate59(data577[key133], {
                        instancePath:
                          instancePath +
                          '/validity/external/clinical_correlation/' +
                          key133.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data577,
                        parentDataProperty: key133,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
            if (data568.plan !== undefined) {
              if (
                !validate22(data568.plan, {
                  instancePath: instancePath + '/validity/external/plan',
                  parentData: data568,
                  parentDataProperty: 'plan',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data568.evidence !== undefined) {
              if (
                !validate50(data568.evidence, {
                  instancePath: instancePath + '/validity/external/evidence',
                  parentData: data568,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data568.not_applicable !== undefined) {
              if (
                !validate43(data568.not_applicable, {
                  instancePath: instancePath + '/validity/external/not_applicable',
                  parentData: data568,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data568.planned !== undefined) {
              if (
                !validate349(data568.planned, {
                  instancePath: instancePath + '/validity/external/planned',
                  parentData: data568,
                  parentDataProperty: 'planned',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate349.errors);
                errors = vErrors.length;
              }
            }
            for (const key134 in data568) {
              if (pattern0.test(key134)) {
                if (
                  !validate59(data568[key134], {
                    instancePath:
                      instancePath + '/validity/external/' + key134.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data568,
                    parentDataProperty: key134,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data499.evidence !== undefined) {
          if (
            !validate50(data499.evidence, {
              instancePath: instancePath + '/validity/evidence',
              parentData: data499,
              parentDataProperty: 'evidence',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate50.errors);
            errors = vErrors.length;
          }
        }
        if (data499.not_applicable !== undefined) {
          if (
            !validate43(data499.not_applicable, {
              instancePath: instancePath + '/validity/not_applicable',
              parentData: data499,
              parentDataProperty: 'not_applicable',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data499.planned !== undefined) {
          if (
            !validate349(data499.planned, {
              instancePath: instancePath + '/validity/planned',
              parentData: data499,
              parentDataProperty: 'planned',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate349.errors);
            errors = vErrors.length;
          }
        }
        for (const key135 in data499) {
          if (pattern0.test(key135)) {
            if (
              !validate59(data499[key135], {
                instancePath: instancePath + '/validity/' + key135.replace(/~/g, '~0').replace(/\//g, '~1'),
                parentData: data499,
                parentDataProperty: key135,
                rootData,
              })
            ) {
              vErrors = joined(vErrors, validate59.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err268 = {
          instancePath: instancePath + '/validity',
          schemaPath: '#/properties/validity/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err268];
        } else {
          vErrors.push(err268);
        }
        errors++;
      }
    }
    if (data.governance !== undefined) {
      let data594 = data.governance;
      if (data594 && typeof data594 == 'object' && !Array.isArray(data594)) {
        for (const key136 in data594) {
          if (!(func2.call(schema6.properties.governance.properties, key136) || pattern0.test(key136))) {
            const err269 = {
              instancePath: instancePath + '/governance',
              schemaPath: '#/properties/governance/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key136 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err269];
            } else {
              vErrors.push(err269);
            }
            errors++;
          }
        }
        if (data594.documentation !== undefined) {
          let data595 = data594.documentation;
          if (!(data595 && typeof data595 == 'object' && !Array.isArray(data595)) && typeof data595 !== 'string') {
            const err270 = {
              instancePath: instancePath + '/governance/documentation',
              schemaPath: '#/properties/governance/properties/documentation/type',
              keyword: 'type',
              params: { type: schema6.properties.governance.properties.documentation.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err270];
            } else {
              vErrors.push(err270);
            }
            errors++;
          }
          if (data595 && typeof data595 == 'object' && !Array.isArray(data595)) {
            for (const key137 in data595) {
              if (!(
                key137 === 'datasheet' ||
                key137 === 'guide' ||
                key137 === 'evidence' ||
                key137 === 'not_applicable' ||
                pattern0.test(key137)
              )) {
                const err271 = {
                  instancePath: instancePath + '/governance/documentation',
                  schemaPath: '#/properties/governance/properties/documentation/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key137 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err271];
                } else {
                  vErrors.push(err271);
                }
                errors++;
              }
            }
            if (data595.datasheet !== undefined) {
              if (
                !validate51(data595.datasheet, {
                  instancePath: instancePath + '/governance/documentation/datasheet',
                  parentData: data595,
                  parentDataProperty: 'datasheet',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate51.errors);
                errors = vErrors.length;
              }
            }
            if (data595.guide !== undefined) {
              if (
                !validate51(data595.guide, {
                  instancePath: instancePath + '/governance/documentation/guide',
                  parentData: data595,
                  parentDataProperty: 'guide',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate51.errors);
                errors = vErrors.length;
              }
            }
            if (data595.evidence !== undefined) {
              if (
                !validate50(data595.evidence, {
                  instancePath: instancePath + '/governance/documentation/evidence',
                  parentData: data595,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data595.not_applicable !== undefined) {
              if (
                !validate43(data595.not_applicable, {
                  instancePath: instancePath + '/governance/documentation/not_applicable',
                  parentData: data595,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key138 in data595) {
              if (pattern0.test(key138)) {
                if (
                  !validate59(data595[key138], {
                    instancePath:
                      instancePath + '/governance/documentation/' + key138.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data595,
                    parentDataProperty: key138,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data594.availability !== undefined) {
          let data601 = data594.availability;
          if (!(data601 && typeof data601 == 'object' && !Array.isArray(data601)) && typeof data601 !== 'string') {
            const err272 = {
              instancePath: instancePath + '/governance/availability',
              schemaPath: '#/properties/governance/properties/availability/type',
              keyword: 'type',
              params: { type: schema6.properties.governance.properties.availability.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err272];
            } else {
              vErrors.push(err272);
            }
            errors++;
          }
          if (data601 && typeof data601 == 'object' && !Array.isArray(data601)) {
            for (const key139 in data601) {
              if (!(
                key139 === 'data' ||
                key139 === 'code' ||
                key139 === 'evidence' ||
                key139 === 'not_applicable' ||
                pattern0.test(key139)
              )) {
                const err273 = {
                  instancePath: instancePath + '/governance/availability',
                  schemaPath: '#/properties/governance/properties/availability/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key139 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err273];
                } else {
                  vErrors.push(err273);
                }
                errors++;
              }
            }
            if (data601.data !== undefined) {
              let data602 = data601.data;
              if (!(data602 && typeof data602 == 'object' && !Array.isArray(data602)) && typeof data602 !== 'string') {
                const err274 = {
                  instancePath: instancePath + '/governance/availability/data',
                  schemaPath: '#/properties/governance/properties/availability/properties/data/type',
                  keyword: 'type',
                  params: { type: schema6.properties.governance.properties.availability.properties.data.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err274];
                } else {
                  vErrors.push(err274);
                }
                errors++;
              }
              if (data602 && typeof data602 == 'object' && !Array.isArray(data602)) {
                for (const key140 in data602) {
                  if (!(
                    key140 === 'access' ||
                    key140 === 'url' ||
                    key140 === 'procedure' ||
                    key140 === 'evidence' ||
                    key140 === 'not_applicable' ||
                    pattern0.test(key140)
                  )) {
                    const err275 = {
                      instancePath: instancePath + '/governance/availability/data',
                      schemaPath:
                        '#/properties/governance/properties/availability/properties/data/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key140 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err275];
                    } else {
                      vErrors.push(err275);
                    }
                    errors++;
                  }
                }
                if (data602.access !== undefined) {
                  let data603 = data602.access;
                  if (typeof data603 !== 'string') {
                    const err276 = {
                      instancePath: instancePath + '/governance/availability/data/access',
                      schemaPath:
                        '#/properties/governance/properties/availability/properties/data/properties/access/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err276];
                    } else {
                      vErrors.push(err276);
                    }
                    errors++;
                  }
                  if (!(
                    data603 === 'open' ||
                    data603 === 'registration' ||
                    data603 === 'credentialed' ||
                    data603 === 'on_request' ||
                    data603 === 'secure_environment' ||
                    data603 === 'evaluation_server' ||
                    data603 === 'mixed' ||
                    data603 === 'private'
                  )) {
                    const err277 = {
                      instancePath: instancePath + '/governance/availability/data/access',
                      schemaPath:
                        '#/properties/governance/properties/availability/properties/data/properties/access/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues:
                          schema6.properties.governance.properties.availability.properties.data.properties.access.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err277];
                    } else {
                      vErrors.push(err277);
                    }
                    errors++;
                  }
                }
                if (data602.url !== undefined) {
                  if (
                    !validate22(data602.url, {
                      instancePath: instancePath + '/governance/availability/data/url',
                      parentData: data602,
                      parentDataProperty: 'url',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data602.procedure !== undefined) {
                  if (
                    !validate22(data602.procedure, {
                      instancePath: instancePath + '/governance/availability/data/procedure',
                      parentData: data602,
                      parentDataProperty: 'procedure',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data602.evidence !== undefined) {
                  if (
                    !validate50(data602.evidence, {
                      instancePath: instancePath + '/governance/availability/data/evidence',
                      parentData: data602,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data602.not_applicable !== undefined) {
                  if (
                    !validate43(data602.not_applicable, {
                      instancePath: instancePath + '/governance/availability/data/not_applicable',
                      parentData: data602,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key141 in data602) {
                  if (pattern0.test(key141)) {
                    if (
                      !validate59(data602[key141], {
                        instancePath:
                          instancePath +
                          '/governance/availability/data/' +
                          key141.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data602,
                        parentDataProperty: key141,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
            if (data601.code !== undefined) {
              let data609 = data601.code;
              if (!(data609 && typeof data609 == 'object' && !Array.isArray(data609)) && typeof data609 !== 'string') {
                const err278 = {
                  instancePath: instancePath + '/governance/availability/code',
                  schemaPath: '#/properties/governance/properties/availability/properties/code/type',
                  keyword: 'type',
                  params: { type: schema6.properties.governance.properties.availability.properties.code.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err278];
                } else {
                  vErrors.push(err278);
                }
                errors++;
              }
              if (data609 && typeof data609 == 'object' && !Array.isArray(data609)) {
                for (const key142 in data609) {
                  if (!(
                    key142 === 'access' ||
                    key142 === 'repository' ||
                    key142 === 'evidence' ||
                    key142 === 'not_applicable' ||
                    pattern0.test(key142)
                  )) {
                    const err279 = {
                      instancePath: instancePath + '/governance/availability/code',
                      schemaPath:
                        '#/properties/governance/properties/availability/properties/code/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key142 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err279];
                    } else {
                      vErrors.push(err279);
                    }
                    errors++;
                  }
                }
                if (data609.access !== undefined) {
                  let data610 = data609.access;
                  if (typeof data610 !== 'string') {
                    const err280 = {
                      instancePath: instancePath + '/governance/availability/code/access',
                      schemaPath:
                        '#/properties/governance/properties/availability/properties/code/properties/access/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err280];
                    } else {
                      vErrors.push(err280);
                    }
                    errors++;
                  }
                  if (!(data610 === 'open' || data610 === 'on_request' || data610 === 'private')) {
                    const err281 = {
                      instancePath: instancePath + '/governance/availability/code/access',
                      schemaPath:
                        '#/properties/governance/properties/availability/properties/code/properties/access/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues:
                          schema6.properties.governance.properties.availability.properties.code.properties.access.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err281];
                    } else {
                      vErrors.push(err281);
                    }
                    errors++;
                  }
                }
                if (data609.repository !== undefined) {
                  if (
                    !validate22(data609.repository, {
                      instancePath: instancePath + '/governance/availability/code/repository',
                      parentData: data609,
                      parentDataProperty: 'repository',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data609.evidence !== undefined) {
                  if (
                    !validate50(data609.evidence, {
                      instancePath: instancePath + '/governance/availability/code/evidence',
                      parentData: data609,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data609.not_applicable !== undefined) {
                  if (
                    !validate43(data609.not_applicable, {
                      instancePath: instancePath + '/governance/availability/code/not_applicable',
                      parentData: data609,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key143 in data609) {
                  if (pattern0.test(key143)) {
                    if (
                      !validate59(data609[key143], {
                        instancePath:
                          instancePath +
                          '/governance/availability/code/' +
                          key143.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data609,
                        parentDataProperty: key143,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
            if (data601.evidence !== undefined) {
              if (
                !validate50(data601.evidence, {
                  instancePath: instancePath + '/governance/availability/evidence',
                  parentData: data601,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data601.not_applicable !== undefined) {
              if (
                !validate43(data601.not_applicable, {
                  instancePath: instancePath + '/governance/availability/not_applicable',
                  parentData: data601,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key144 in data601) {
              if (pattern0.test(key144)) {
                if (
                  !validate59(data601[key144], {
                    instancePath:
                      instancePath + '/governance/availability/' + key144.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data601,
                    parentDataProperty: key144,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data594.license !== undefined) {
          let data618 = data594.license;
          if (!(data618 && typeof data618 == 'object' && !Array.isArray(data618)) && typeof data618 !== 'string') {
            const err282 = {
              instancePath: instancePath + '/governance/license',
              schemaPath: '#/properties/governance/properties/license/type',
              keyword: 'type',
              params: { type: schema6.properties.governance.properties.license.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err282];
            } else {
              vErrors.push(err282);
            }
            errors++;
          }
          if (data618 && typeof data618 == 'object' && !Array.isArray(data618)) {
            for (const key145 in data618) {
              if (!(
                key145 === 'data' ||
                key145 === 'code' ||
                key145 === 'components' ||
                key145 === 'evidence' ||
                key145 === 'not_applicable' ||
                pattern0.test(key145)
              )) {
                const err283 = {
                  instancePath: instancePath + '/governance/license',
                  schemaPath: '#/properties/governance/properties/license/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key145 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err283];
                } else {
                  vErrors.push(err283);
                }
                errors++;
              }
            }
            if (data618.data !== undefined) {
              if (
                !validate198(data618.data, {
                  instancePath: instancePath + '/governance/license/data',
                  parentData: data618,
                  parentDataProperty: 'data',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate198.errors);
                errors = vErrors.length;
              }
            }
            if (data618.code !== undefined) {
              if (
                !validate198(data618.code, {
                  instancePath: instancePath + '/governance/license/code',
                  parentData: data618,
                  parentDataProperty: 'code',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate198.errors);
                errors = vErrors.length;
              }
            }
            if (data618.components !== undefined) {
              let data621 = data618.components;
              if ((!data621 || typeof data621 != 'object') && typeof data621 !== 'string') {
                const err284 = {
                  instancePath: instancePath + '/governance/license/components',
                  schemaPath: '#/properties/governance/properties/license/properties/components/type',
                  keyword: 'type',
                  params: { type: schema6.properties.governance.properties.license.properties.components.type },
                  message: 'must be array,string,object',
                };
                if (vErrors === null) {
                  vErrors = [err284];
                } else {
                  vErrors.push(err284);
                }
                errors++;
              }
              const _errs926 = errors;
              const _errs927 = errors;
              if (
                !validate33(data621, {
                  instancePath: instancePath + '/governance/license/components',
                  parentData: data618,
                  parentDataProperty: 'components',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate33.errors);
                errors = vErrors.length;
              }
              var valid271 = _errs927 === errors;
              if (valid271) {
                const err285 = {
                  instancePath: instancePath + '/governance/license/components',
                  schemaPath: '#/properties/governance/properties/license/properties/components/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                };
                if (vErrors === null) {
                  vErrors = [err285];
                } else {
                  vErrors.push(err285);
                }
                errors++;
              } else {
                errors = _errs926;
                if (vErrors !== null) {
                  if (_errs926) {
                    vErrors.length = _errs926;
                  } else {
                    vErrors = null;
                  }
                }
              }
              const _errs928 = errors;
              let valid272 = true;
              const _errs929 = errors;
              if (
                !validate37(data621, {
                  instancePath: instancePath + '/governance/license/components',
                  parentData: data618,
                  parentDataProperty: 'components',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate37.errors);
                errors = vErrors.length;
              }
              var _valid16 = _errs929 === errors;
              errors = _errs928;
              if (vErrors !== null) {
                if (_errs928) {
                  vErrors.length = _errs928;
                } else {
                  vErrors = null;
                }
              }
              if (_valid16) {
                const _errs930 = errors;
                if (
                  !validate630(data621, {
                    instancePath: instancePath + '/governance/license/components',
                    parentData: data618,
                    parentDataProperty: 'components',
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate630.errors);
                  errors = vErrors.length;
                }
                var _valid16 = _errs930 === errors;
                valid272 = _valid16;
              }
              if (!valid272) {
                const err286 = {
                  instancePath: instancePath + '/governance/license/components',
                  schemaPath: '#/properties/governance/properties/license/properties/components/if',
                  keyword: 'if',
                  params: { failingKeyword: 'then' },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err286];
                } else {
                  vErrors.push(err286);
                }
                errors++;
              }
              if (Array.isArray(data621)) {
                const len31 = data621.length;
                for (let i31 = 0; i31 < len31; i31++) {
                  let data622 = data621[i31];
                  if (
                    !(data622 && typeof data622 == 'object' && !Array.isArray(data622)) &&
                    typeof data622 !== 'string'
                  ) {
                    const err287 = {
                      instancePath: instancePath + '/governance/license/components/' + i31,
                      schemaPath: '#/properties/governance/properties/license/properties/components/items/type',
                      keyword: 'type',
                      params: {
                        type: schema6.properties.governance.properties.license.properties.components.items.type,
                      },
                      message: 'must be object,string',
                    };
                    if (vErrors === null) {
                      vErrors = [err287];
                    } else {
                      vErrors.push(err287);
                    }
                    errors++;
                  }
                  const _errs933 = errors;
                  let valid275 = true;
                  const _errs934 = errors;
                  if (
                    !validate37(data622, {
                      instancePath: instancePath + '/governance/license/components/' + i31,
                      parentData: data621,
                      parentDataProperty: i31,
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate37.errors);
                    errors = vErrors.length;
                  }
                  var _valid17 = _errs934 === errors;
                  errors = _errs933;
                  if (vErrors !== null) {
                    if (_errs933) {
                      vErrors.length = _errs933;
                    } else {
                      vErrors = null;
                    }
                  }
                  if (_valid17) {
                    const _errs935 = errors;
                    if (
                      !validate630(data622, {
                        instancePath: instancePath + '/governance/license/components/' + i31,
                        parentData: data621,
                        parentDataProperty: i31,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate630.errors);
                      errors = vErrors.length;
                    }
                    var _valid17 = _errs935 === errors;
                    valid275 = _valid17;
                  }
                  if (!valid275) {
                    const err288 = {
                      instancePath: instancePath + '/governance/license/components/' + i31,
                      schemaPath: '#/properties/governance/properties/license/properties/components/items/if',
                      keyword: 'if',
                      params: { failingKeyword: 'then' },
                      message: 'must match "then" schema',
                    };
                    if (vErrors === null) {
                      vErrors = [err288];
                    } else {
                      vErrors.push(err288);
                    }
                    errors++;
                  }
                  if (data622 && typeof data622 == 'object' && !Array.isArray(data622)) {
                    for (const key146 in data622) {
                      if (!(
                        key146 === 'component' ||
                        key146 === 'license' ||
                        key146 === 'detail' ||
                        key146 === 'evidence' ||
                        pattern0.test(key146)
                      )) {
                        const err289 = {
                          instancePath: instancePath + '/governance/license/components/' + i31,
                          schemaPath:
                            '#/properties/governance/properties/license/properties/components/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key146 },
                          message: 'must NOT have additional properties',
                        };
                        if (vErrors === null) {
                          vErrors = [err289];
                        } else {
                          vErrors.push(err289);
                        }
                        errors++;
                      }
                    }
                    if (data622.component !== undefined) {
                      let data623 = data622.component;
                      if (typeof data623 !== 'string') {
                        const err290 = {
                          instancePath: instancePath + '/governance/license/components/' + i31 + '/component',
                          schemaPath:
                            '#/properties/governance/properties/license/properties/components/items/properties/component/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        if (vErrors === null) {
                          vErrors = [err290];
                        } else {
                          vErrors.push(err290);
                        }
                        errors++;
                      }
                      if (!(
                        data623 === 'items' ||
                        data623 === 'images' ||
                        data623 === 'annotations' ||
                        data623 === 'prompts' ||
                        data623 === 'weights' ||
                        data623 === 'other'
                      )) {
                        const err291 = {
                          instancePath: instancePath + '/governance/license/components/' + i31 + '/component',
                          schemaPath:
                            '#/properties/governance/properties/license/properties/components/items/properties/component/enum',
                          keyword: 'enum',
                          params: {
                            allowedValues:
                              schema6.properties.governance.properties.license.properties.components.items.properties
                                .component.enum,
                          },
                          message: 'must be equal to one of the allowed values',
                        };
                        if (vErrors === null) {
                          vErrors = [err291];
                        } else {
                          vErrors.push(err291);
                        }
                        errors++;
                      }
                    }
                    if (data622.license !== undefined) {
                      if (
                        !validate198(data622.license, {
                          instancePath: instancePath + '/governance/license/components/' + i31 + '/license',
                          parentData: data622,
                          parentDataProperty: 'license',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate198.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data622.detail !== undefined) {
                      if (
                        !validate22(data622.detail, {
                          instancePath: instancePath + '/governance/license/components/' + i31 + '/detail',
                          parentData: data622,
                          parentDataProperty: 'detail',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data622.evidence !== undefined) {
                      if (
                        !validate50(data622.evidence, {
                          instancePath: instancePath + '/governance/license/components/' + i31 + '/evidence',
                          parentData: data622,
                          parentDataProperty: 'evidence',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate50.errors);
                        errors = vErrors.length;
                      }
                    }
                    for (const key147 in data622) {
                      if (pattern0.test(key147)) {
                        if (
                          !validate59(data622[key147], {
                            instancePath:
                              instancePath +
                              '/governance/license/components/' +
                              i31 +
                              '/' +
                              key147.replace(/~/g, '~0').replace(/\//g, '~1'),
                            parentData: data622,
                            parentDataProperty: key147,
                            rootData,
                          })
                        ) {
                          vErrors = joined(vErrors, validate59.errors);
                          errors = vErrors.length;
                        }
                      }
                    }
                  }
                }
              }
              if (data621 && typeof data621 == 'object' && !Array.isArray(data621)) {
                if (data621.not_applicable !== undefined) {
                  if (
                    !validate43(data621.not_applicable, {
                      instancePath: instancePath + '/governance/license/components/not_applicable',
                      parentData: data621,
                      parentDataProperty: 'not_applicable',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate43.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data618.evidence !== undefined) {
              if (
                !validate50(data618.evidence, {
                  instancePath: instancePath + '/governance/license/evidence',
                  parentData: data618,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data618.not_applicable !== undefined) {
              if (
                !validate43(data618.not_applicable, {
                  instancePath: instancePath + '/governance/license/not_applicable',
                  parentData: data618,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key148 in data618) {
              if (pattern0.test(key148)) {
                if (
                  !validate59(data618[key148], {
                    instancePath:
                      instancePath + '/governance/license/' + key148.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data618,
                    parentDataProperty: key148,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data594.versioning !== undefined) {
          let data632 = data594.versioning;
          if (!(data632 && typeof data632 == 'object' && !Array.isArray(data632)) && typeof data632 !== 'string') {
            const err292 = {
              instancePath: instancePath + '/governance/versioning',
              schemaPath: '#/properties/governance/properties/versioning/type',
              keyword: 'type',
              params: { type: schema6.properties.governance.properties.versioning.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err292];
            } else {
              vErrors.push(err292);
            }
            errors++;
          }
          if (data632 && typeof data632 == 'object' && !Array.isArray(data632)) {
            for (const key149 in data632) {
              if (!(
                key149 === 'scheme' ||
                key149 === 'changelog' ||
                key149 === 'policy' ||
                key149 === 'release' ||
                key149 === 'comparability' ||
                key149 === 'detail' ||
                key149 === 'evidence' ||
                key149 === 'not_applicable' ||
                pattern0.test(key149)
              )) {
                const err293 = {
                  instancePath: instancePath + '/governance/versioning',
                  schemaPath: '#/properties/governance/properties/versioning/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key149 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err293];
                } else {
                  vErrors.push(err293);
                }
                errors++;
              }
            }
            if (data632.scheme !== undefined) {
              if (
                !validate22(data632.scheme, {
                  instancePath: instancePath + '/governance/versioning/scheme',
                  parentData: data632,
                  parentDataProperty: 'scheme',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data632.changelog !== undefined) {
              if (
                !validate51(data632.changelog, {
                  instancePath: instancePath + '/governance/versioning/changelog',
                  parentData: data632,
                  parentDataProperty: 'changelog',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate51.errors);
                errors = vErrors.length;
              }
            }
            if (data632.policy !== undefined) {
              if (
                !validate22(data632.policy, {
                  instancePath: instancePath + '/governance/versioning/policy',
                  parentData: data632,
                  parentDataProperty: 'policy',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data632.release !== undefined) {
              let data636 = data632.release;
              if (typeof data636 !== 'string') {
                const err294 = {
                  instancePath: instancePath + '/governance/versioning/release',
                  schemaPath: '#/properties/governance/properties/versioning/properties/release/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err294];
                } else {
                  vErrors.push(err294);
                }
                errors++;
              }
              if (!(data636 === 'static' || data636 === 'versioned' || data636 === 'rolling' || data636 === 'other')) {
                const err295 = {
                  instancePath: instancePath + '/governance/versioning/release',
                  schemaPath: '#/properties/governance/properties/versioning/properties/release/enum',
                  keyword: 'enum',
                  params: {
                    allowedValues: schema6.properties.governance.properties.versioning.properties.release.enum,
                  },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err295];
                } else {
                  vErrors.push(err295);
                }
                errors++;
              }
            }
            if (data632.comparability !== undefined) {
              if (
                !validate22(data632.comparability, {
                  instancePath: instancePath + '/governance/versioning/comparability',
                  parentData: data632,
                  parentDataProperty: 'comparability',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data632.detail !== undefined) {
              if (
                !validate22(data632.detail, {
                  instancePath: instancePath + '/governance/versioning/detail',
                  parentData: data632,
                  parentDataProperty: 'detail',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data632.evidence !== undefined) {
              if (
                !validate50(data632.evidence, {
                  instancePath: instancePath + '/governance/versioning/evidence',
                  parentData: data632,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data632.not_applicable !== undefined) {
              if (
                !validate43(data632.not_applicable, {
                  instancePath: instancePath + '/governance/versioning/not_applicable',
                  parentData: data632,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key150 in data632) {
              if (pattern0.test(key150)) {
                if (
                  !validate59(data632[key150], {
                    instancePath:
                      instancePath + '/governance/versioning/' + key150.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data632,
                    parentDataProperty: key150,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data594.maintenance !== undefined) {
          let data642 = data594.maintenance;
          if (!(data642 && typeof data642 == 'object' && !Array.isArray(data642)) && typeof data642 !== 'string') {
            const err296 = {
              instancePath: instancePath + '/governance/maintenance',
              schemaPath: '#/properties/governance/properties/maintenance/type',
              keyword: 'type',
              params: { type: schema6.properties.governance.properties.maintenance.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err296];
            } else {
              vErrors.push(err296);
            }
            errors++;
          }
          if (data642 && typeof data642 == 'object' && !Array.isArray(data642)) {
            for (const key151 in data642) {
              if (!(
                key151 === 'owner' ||
                key151 === 'cadence' ||
                key151 === 'retirement' ||
                key151 === 'until' ||
                key151 === 'evidence' ||
                key151 === 'not_applicable' ||
                pattern0.test(key151)
              )) {
                const err297 = {
                  instancePath: instancePath + '/governance/maintenance',
                  schemaPath: '#/properties/governance/properties/maintenance/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key151 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err297];
                } else {
                  vErrors.push(err297);
                }
                errors++;
              }
            }
            if (data642.owner !== undefined) {
              if (
                !validate22(data642.owner, {
                  instancePath: instancePath + '/governance/maintenance/owner',
                  parentData: data642,
                  parentDataProperty: 'owner',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data642.cadence !== undefined) {
              if (
                !validate22(data642.cadence, {
                  instancePath: instancePath + '/governance/maintenance/cadence',
                  parentData: data642,
                  parentDataProperty: 'cadence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data642.retirement !== undefined) {
              if (
                !validate22(data642.retirement, {
                  instancePath: instancePath + '/governance/maintenance/retirement',
                  parentData: data642,
                  parentDataProperty: 'retirement',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data642.until !== undefined) {
              if (
                !validate131(data642.until, {
                  instancePath: instancePath + '/governance/maintenance/until',
                  parentData: data642,
                  parentDataProperty: 'until',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate131.errors);
                errors = vErrors.length;
              }
            }
            if (data642.evidence !== undefined) {
              if (
                !validate50(data642.evidence, {
                  instancePath: instancePath + '/governance/maintenance/evidence',
                  parentData: data642,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data642.not_applicable !== undefined) {
              if (
                !validate43(data642.not_applicable, {
                  instancePath: instancePath + '/governance/maintenance/not_applicable',
                  parentData: data642,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key152 in data642) {
              if (pattern0.test(key152)) {
                if (
                  !validate59(data642[key152], {
                    instancePath:
                      instancePath + '/governance/maintenance/' + key152.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data642,
                    parentDataProperty: key152,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data594.feedback !== undefined) {
          let data650 = data594.feedback;
          if (!(data650 && typeof data650 == 'object' && !Array.isArray(data650)) && typeof data650 !== 'string') {
            const err298 = {
              instancePath: instancePath + '/governance/feedback',
              schemaPath: '#/properties/governance/properties/feedback/type',
              keyword: 'type',
              params: { type: schema6.properties.governance.properties.feedback.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err298];
            } else {
              vErrors.push(err298);
            }
            errors++;
          }
          if (data650 && typeof data650 == 'object' && !Array.isArray(data650)) {
            for (const key153 in data650) {
              if (!(
                key153 === 'url' ||
                key153 === 'contact' ||
                key153 === 'response_time' ||
                key153 === 'evidence' ||
                key153 === 'not_applicable' ||
                pattern0.test(key153)
              )) {
                const err299 = {
                  instancePath: instancePath + '/governance/feedback',
                  schemaPath: '#/properties/governance/properties/feedback/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key153 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err299];
                } else {
                  vErrors.push(err299);
                }
                errors++;
              }
            }
            if (data650.url !== undefined) {
              if (
                !validate22(data650.url, {
                  instancePath: instancePath + '/governance/feedback/url',
                  parentData: data650,
                  parentDataProperty: 'url',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data650.contact !== undefined) {
              if (
                !validate22(data650.contact, {
                  instancePath: instancePath + '/governance/feedback/contact',
                  parentData: data650,
                  parentDataProperty: 'contact',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data650.response_time !== undefined) {
              if (
                !validate22(data650.response_time, {
                  instancePath: instancePath + '/governance/feedback/response_time',
                  parentData: data650,
                  parentDataProperty: 'response_time',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data650.evidence !== undefined) {
              if (
                !validate50(data650.evidence, {
                  instancePath: instancePath + '/governance/feedback/evidence',
                  parentData: data650,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data650.not_applicable !== undefined) {
              if (
                !validate43(data650.not_applicable, {
                  instancePath: instancePath + '/governance/feedback/not_applicable',
                  parentData: data650,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key154 in data650) {
              if (pattern0.test(key154)) {
                if (
                  !validate59(data650[key154], {
                    instancePath:
                      instancePath + '/governance/feedback/' + key154.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data650,
                    parentDataProperty: key154,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data594.limitations !== undefined) {
          if (
            !validate69(data594.limitations, {
              instancePath: instancePath + '/governance/limitations',
              parentData: data594,
              parentDataProperty: 'limitations',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data594.evidence !== undefined) {
          if (
            !validate50(data594.evidence, {
              instancePath: instancePath + '/governance/evidence',
              parentData: data594,
              parentDataProperty: 'evidence',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate50.errors);
            errors = vErrors.length;
          }
        }
        if (data594.not_applicable !== undefined) {
          if (
            !validate43(data594.not_applicable, {
              instancePath: instancePath + '/governance/not_applicable',
              parentData: data594,
              parentDataProperty: 'not_applicable',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
        for (const key155 in data594) {
          if (pattern0.test(key155)) {
            if (
              !validate59(data594[key155], {
                instancePath: instancePath + '/governance/' + key155.replace(/~/g, '~0').replace(/\//g, '~1'),
                parentData: data594,
                parentDataProperty: key155,
                rootData,
              })
            ) {
              vErrors = joined(vErrors, validate59.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err300 = {
          instancePath: instancePath + '/governance',
          schemaPath: '#/properties/governance/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err300];
        } else {
          vErrors.push(err300);
        }
        errors++;
      }
    }
    if (data.readiness !== undefined) {
      let data661 = data.readiness;
      if (data661 && typeof data661 == 'object' && !Array.isArray(data661)) {
        for (const key156 in data661) {
          if (!(
            key156 === 'intended_task' ||
            key156 === 'evidence' ||
            key156 === 'human_oversight' ||
            key156 === 'monitoring' ||
            key156 === 'claims' ||
            key156 === 'not_applicable' ||
            pattern0.test(key156)
          )) {
            const err301 = {
              instancePath: instancePath + '/readiness',
              schemaPath: '#/properties/readiness/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key156 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err301];
            } else {
              vErrors.push(err301);
            }
            errors++;
          }
        }
        if (data661.intended_task !== undefined) {
          if (
            !validate65(data661.intended_task, {
              instancePath: instancePath + '/readiness/intended_task',
              parentData: data661,
              parentDataProperty: 'intended_task',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data661.evidence !== undefined) {
          if (
            !validate137(data661.evidence, {
              instancePath: instancePath + '/readiness/evidence',
              parentData: data661,
              parentDataProperty: 'evidence',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate137.errors);
            errors = vErrors.length;
          }
        }
        if (data661.human_oversight !== undefined) {
          let data664 = data661.human_oversight;
          if (!(data664 && typeof data664 == 'object' && !Array.isArray(data664)) && typeof data664 !== 'string') {
            const err302 = {
              instancePath: instancePath + '/readiness/human_oversight',
              schemaPath: '#/properties/readiness/properties/human_oversight/type',
              keyword: 'type',
              params: { type: schema6.properties.readiness.properties.human_oversight.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err302];
            } else {
              vErrors.push(err302);
            }
            errors++;
          }
          if (data664 && typeof data664 == 'object' && !Array.isArray(data664)) {
            for (const key157 in data664) {
              if (!(
                key157 === 'role' ||
                key157 === 'action' ||
                key157 === 'evidence' ||
                key157 === 'not_applicable' ||
                pattern0.test(key157)
              )) {
                const err303 = {
                  instancePath: instancePath + '/readiness/human_oversight',
                  schemaPath: '#/properties/readiness/properties/human_oversight/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key157 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err303];
                } else {
                  vErrors.push(err303);
                }
                errors++;
              }
            }
            if (data664.role !== undefined) {
              if (
                !validate22(data664.role, {
                  instancePath: instancePath + '/readiness/human_oversight/role',
                  parentData: data664,
                  parentDataProperty: 'role',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data664.action !== undefined) {
              if (
                !validate22(data664.action, {
                  instancePath: instancePath + '/readiness/human_oversight/action',
                  parentData: data664,
                  parentDataProperty: 'action',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data664.evidence !== undefined) {
              if (
                !validate50(data664.evidence, {
                  instancePath: instancePath + '/readiness/human_oversight/evidence',
                  parentData: data664,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data664.not_applicable !== undefined) {
              if (
                !validate43(data664.not_applicable, {
                  instancePath: instancePath + '/readiness/human_oversight/not_applicable',
                  parentData: data664,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key158 in data664) {
              if (pattern0.test(key158)) {
                if (
                  !validate59(data664[key158], {
                    instancePath:
                      instancePath + '/readiness/human_oversight/' + key158.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data664,
                    parentDataProperty: key158,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data661.monitoring !== undefined) {
          let data670 = data661.monitoring;
          if (!(data670 && typeof data670 == 'object' && !Array.isArray(data670)) && typeof data670 !== 'string') {
            const err304 = {
              instancePath: instancePath + '/readiness/monitoring',
              schemaPath: '#/properties/readiness/properties/monitoring/type',
              keyword: 'type',
              params: { type: schema6.properties.readiness.properties.monitoring.type },
              message: 'must be object,string',
            };
            if (vErrors === null) {
              vErrors = [err304];
            } else {
              vErrors.push(err304);
            }
            errors++;
          }
          if (data670 && typeof data670 == 'object' && !Array.isArray(data670)) {
            for (const key159 in data670) {
              if (!(
                key159 === 'measure' ||
                key159 === 'cadence' ||
                key159 === 'trigger' ||
                key159 === 'evidence' ||
                key159 === 'not_applicable' ||
                pattern0.test(key159)
              )) {
                const err305 = {
                  instancePath: instancePath + '/readiness/monitoring',
                  schemaPath: '#/properties/readiness/properties/monitoring/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key159 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err305];
                } else {
                  vErrors.push(err305);
                }
                errors++;
              }
            }
            if (data670.measure !== undefined) {
              if (
                !validate22(data670.measure, {
                  instancePath: instancePath + '/readiness/monitoring/measure',
                  parentData: data670,
                  parentDataProperty: 'measure',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data670.cadence !== undefined) {
              if (
                !validate22(data670.cadence, {
                  instancePath: instancePath + '/readiness/monitoring/cadence',
                  parentData: data670,
                  parentDataProperty: 'cadence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data670.trigger !== undefined) {
              if (
                !validate22(data670.trigger, {
                  instancePath: instancePath + '/readiness/monitoring/trigger',
                  parentData: data670,
                  parentDataProperty: 'trigger',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data670.evidence !== undefined) {
              if (
                !validate50(data670.evidence, {
                  instancePath: instancePath + '/readiness/monitoring/evidence',
                  parentData: data670,
                  parentDataProperty: 'evidence',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data670.not_applicable !== undefined) {
              if (
                !validate43(data670.not_applicable, {
                  instancePath: instancePath + '/readiness/monitoring/not_applicable',
                  parentData: data670,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            for (const key160 in data670) {
              if (pattern0.test(key160)) {
                if (
                  !validate59(data670[key160], {
                    instancePath:
                      instancePath + '/readiness/monitoring/' + key160.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data670,
                    parentDataProperty: key160,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
        if (data661.claims !== undefined) {
          let data677 = data661.claims;
          if ((!data677 || typeof data677 != 'object') && typeof data677 !== 'string') {
            const err306 = {
              instancePath: instancePath + '/readiness/claims',
              schemaPath: '#/properties/readiness/properties/claims/type',
              keyword: 'type',
              params: { type: schema6.properties.readiness.properties.claims.type },
              message: 'must be array,string,object',
            };
            if (vErrors === null) {
              vErrors = [err306];
            } else {
              vErrors.push(err306);
            }
            errors++;
          }
          const _errs1007 = errors;
          const _errs1008 = errors;
          if (
            !validate33(data677, {
              instancePath: instancePath + '/readiness/claims',
              parentData: data661,
              parentDataProperty: 'claims',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate33.errors);
            errors = vErrors.length;
          }
          var valid292 = _errs1008 === errors;
          if (valid292) {
            const err307 = {
              instancePath: instancePath + '/readiness/claims',
              schemaPath: '#/properties/readiness/properties/claims/not',
              keyword: 'not',
              params: {},
              message: 'must NOT be valid',
            };
            if (vErrors === null) {
              vErrors = [err307];
            } else {
              vErrors.push(err307);
            }
            errors++;
          } else {
            errors = _errs1007;
            if (vErrors !== null) {
              if (_errs1007) {
                vErrors.length = _errs1007;
              } else {
                vErrors = null;
              }
            }
          }
          if (Array.isArray(data677)) {
            const len32 = data677.length;
            for (let i32 = 0; i32 < len32; i32++) {
              let data678 = data677[i32];
              if (!(data678 && typeof data678 == 'object' && !Array.isArray(data678)) && typeof data678 !== 'string') {
                const err308 = {
                  instancePath: instancePath + '/readiness/claims/' + i32,
                  schemaPath: '#/properties/readiness/properties/claims/items/type',
                  keyword: 'type',
                  params: { type: schema6.properties.readiness.properties.claims.items.type },
                  message: 'must be object,string',
                };
                if (vErrors === null) {
                  vErrors = [err308];
                } else {
                  vErrors.push(err308);
                }
                errors++;
              }
              if (data678 && typeof data678 == 'object' && !Array.isArray(data678)) {
                for (const key161 in data678) {
                  if (!(key161 === 'claim' || key161 === 'basis' || key161 === 'evidence' || pattern0.test(key161))) {
                    const err309 = {
                      instancePath: instancePath + '/readiness/claims/' + i32,
                      schemaPath: '#/properties/readiness/properties/claims/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key161 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err309];
                    } else {
                      vErrors.push(err309);
                    }
                    errors++;
                  }
                }
                if (data678.claim !== undefined) {
                  if (
                    !validate22(data678.claim, {
                      instancePath: instancePath + '/readiness/claims/' + i32 + '/claim',
                      parentData: data678,
                      parentDataProperty: 'claim',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data678.basis !== undefined) {
                  if (
                    !validate22(data678.basis, {
                      instancePath: instancePath + '/readiness/claims/' + i32 + '/basis',
                      parentData: data678,
                      parentDataProperty: 'basis',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data678.evidence !== undefined) {
                  if (
                    !validate50(data678.evidence, {
                      instancePath: instancePath + '/readiness/claims/' + i32 + '/evidence',
                      parentData: data678,
                      parentDataProperty: 'evidence',
                      rootData,
                    })
                  ) {
                    vErrors = joined(vErrors, validate50.errors);
                    errors = vErrors.length;
                  }
                }
                for (const key162 in data678) {
                  if (pattern0.test(key162)) {
                    if (
                      !validate59(data678[key162], {
                        instancePath:
                          instancePath +
                          '/readiness/claims/' +
                          i32 +
                          '/' +
                          key162.replace(/~/g, '~0').replace(/\//g, '~1'),
                        parentData: data678,
                        parentDataProperty: key162,
                        rootData,
                      })
                    ) {
                      vErrors = joined(vErrors, validate59.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              }
            }
          }
          if (data677 && typeof data677 == 'object' && !Array.isArray(data677)) {
            if (data677.not_applicable !== undefined) {
              if (
                !validate43(data677.not_applicable, {
                  instancePath: instancePath + '/readiness/claims/not_applicable',
                  parentData: data677,
                  parentDataProperty: 'not_applicable',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data661.not_applicable !== undefined) {
          if (
            !validate43(data661.not_applicable, {
              instancePath: instancePath + '/readiness/not_applicable',
              parentData: data661,
              parentDataProperty: 'not_applicable',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
        for (const key163 in data661) {
          if (pattern0.test(key163)) {
            if (
              !validate59(data661[key163], {
                instancePath: instancePath + '/readiness/' + key163.replace(/~/g, '~0').replace(/\//g, '~1'),
                parentData: data661,
                parentDataProperty: key163,
                rootData,
              })
            ) {
              vErrors = joined(vErrors, validate59.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err310 = {
          instancePath: instancePath + '/readiness',
          schemaPath: '#/properties/readiness/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err310];
        } else {
          vErrors.push(err310);
        }
        errors++;
      }
    }
    if (data.assessment !== undefined) {
      let data686 = data.assessment;
      if (data686 && typeof data686 == 'object' && !Array.isArray(data686)) {
        for (const key164 in data686) {
          if (!(func2.call(schema6.properties.assessment.properties, key164) || pattern0.test(key164))) {
            const err311 = {
              instancePath: instancePath + '/assessment',
              schemaPath: '#/properties/assessment/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key164 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err311];
            } else {
              vErrors.push(err311);
            }
            errors++;
          }
        }
        if (data686.MC01 !== undefined) {
          if (
            !validate688(data686.MC01, {
              instancePath: instancePath + '/assessment/MC01',
              parentData: data686,
              parentDataProperty: 'MC01',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC02 !== undefined) {
          if (
            !validate688(data686.MC02, {
              instancePath: instancePath + '/assessment/MC02',
              parentData: data686,
              parentDataProperty: 'MC02',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC03 !== undefined) {
          if (
            !validate688(data686.MC03, {
              instancePath: instancePath + '/assessment/MC03',
              parentData: data686,
              parentDataProperty: 'MC03',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC04 !== undefined) {
          if (
            !validate688(data686.MC04, {
              instancePath: instancePath + '/assessment/MC04',
              parentData: data686,
              parentDataProperty: 'MC04',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC05 !== undefined) {
          if (
            !validate688(data686.MC05, {
              instancePath: instancePath + '/assessment/MC05',
              parentData: data686,
              parentDataProperty: 'MC05',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC06 !== undefined) {
          if (
            !validate688(data686.MC06, {
              instancePath: instancePath + '/assessment/MC06',
              parentData: data686,
              parentDataProperty: 'MC06',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC07 !== undefined) {
          if (
            !validate688(data686.MC07, {
              instancePath: instancePath + '/assessment/MC07',
              parentData: data686,
              parentDataProperty: 'MC07',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC08 !== undefined) {
          if (
            !validate688(data686.MC08, {
              instancePath: instancePath + '/assessment/MC08',
              parentData: data686,
              parentDataProperty: 'MC08',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC09 !== undefined) {
          if (
            !validate688(data686.MC09, {
              instancePath: instancePath + '/assessment/MC09',
              parentData: data686,
              parentDataProperty: 'MC09',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC10 !== undefined) {
          if (
            !validate688(data686.MC10, {
              instancePath: instancePath + '/assessment/MC10',
              parentData: data686,
              parentDataProperty: 'MC10',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC11 !== undefined) {
          if (
            !validate688(data686.MC11, {
              instancePath: instancePath + '/assessment/MC11',
              parentData: data686,
              parentDataProperty: 'MC11',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC12 !== undefined) {
          if (
            !validate688(data686.MC12, {
              instancePath: instancePath + '/assessment/MC12',
              parentData: data686,
              parentDataProperty: 'MC12',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC13 !== undefined) {
          if (
            !validate688(data686.MC13, {
              instancePath: instancePath + '/assessment/MC13',
              parentData: data686,
              parentDataProperty: 'MC13',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC14 !== undefined) {
          if (
            !validate688(data686.MC14, {
              instancePath: instancePath + '/assessment/MC14',
              parentData: data686,
              parentDataProperty: 'MC14',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC15 !== undefined) {
          if (
            !validate688(data686.MC15, {
              instancePath: instancePath + '/assessment/MC15',
              parentData: data686,
              parentDataProperty: 'MC15',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC16 !== undefined) {
          if (
            !validate688(data686.MC16, {
              instancePath: instancePath + '/assessment/MC16',
              parentData: data686,
              parentDataProperty: 'MC16',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC17 !== undefined) {
          if (
            !validate688(data686.MC17, {
              instancePath: instancePath + '/assessment/MC17',
              parentData: data686,
              parentDataProperty: 'MC17',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC18 !== undefined) {
          if (
            !validate688(data686.MC18, {
              instancePath: instancePath + '/assessment/MC18',
              parentData: data686,
              parentDataProperty: 'MC18',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC19 !== undefined) {
          if (
            !validate688(data686.MC19, {
              instancePath: instancePath + '/assessment/MC19',
              parentData: data686,
              parentDataProperty: 'MC19',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC20 !== undefined) {
          if (
            !validate688(data686.MC20, {
              instancePath: instancePath + '/assessment/MC20',
              parentData: data686,
              parentDataProperty: 'MC20',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC21 !== undefined) {
          if (
            !validate688(data686.MC21, {
              instancePath: instancePath + '/assessment/MC21',
              parentData: data686,
              parentDataProperty: 'MC21',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC22 !== undefined) {
          if (
            !validate688(data686.MC22, {
              instancePath: instancePath + '/assessment/MC22',
              parentData: data686,
              parentDataProperty: 'MC22',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC23 !== undefined) {
          if (
            !validate688(data686.MC23, {
              instancePath: instancePath + '/assessment/MC23',
              parentData: data686,
              parentDataProperty: 'MC23',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC24 !== undefined) {
          if (
            !validate688(data686.MC24, {
              instancePath: instancePath + '/assessment/MC24',
              parentData: data686,
              parentDataProperty: 'MC24',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC25 !== undefined) {
          if (
            !validate688(data686.MC25, {
              instancePath: instancePath + '/assessment/MC25',
              parentData: data686,
              parentDataProperty: 'MC25',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC26 !== undefined) {
          if (
            !validate688(data686.MC26, {
              instancePath: instancePath + '/assessment/MC26',
              parentData: data686,
              parentDataProperty: 'MC26',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC27 !== undefined) {
          if (
            !validate688(data686.MC27, {
              instancePath: instancePath + '/assessment/MC27',
              parentData: data686,
              parentDataProperty: 'MC27',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC28 !== undefined) {
          if (
            !validate688(data686.MC28, {
              instancePath: instancePath + '/assessment/MC28',
              parentData: data686,
              parentDataProperty: 'MC28',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC29 !== undefined) {
          if (
            !validate688(data686.MC29, {
              instancePath: instancePath + '/assessment/MC29',
              parentData: data686,
              parentDataProperty: 'MC29',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC30 !== undefined) {
          if (
            !validate688(data686.MC30, {
              instancePath: instancePath + '/assessment/MC30',
              parentData: data686,
              parentDataProperty: 'MC30',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC31 !== undefined) {
          if (
            !validate688(data686.MC31, {
              instancePath: instancePath + '/assessment/MC31',
              parentData: data686,
              parentDataProperty: 'MC31',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC32 !== undefined) {
          if (
            !validate688(data686.MC32, {
              instancePath: instancePath + '/assessment/MC32',
              parentData: data686,
              parentDataProperty: 'MC32',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC33 !== undefined) {
          if (
            !validate688(data686.MC33, {
              instancePath: instancePath + '/assessment/MC33',
              parentData: data686,
              parentDataProperty: 'MC33',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC34 !== undefined) {
          if (
            !validate688(data686.MC34, {
              instancePath: instancePath + '/assessment/MC34',
              parentData: data686,
              parentDataProperty: 'MC34',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC35 !== undefined) {
          if (
            !validate688(data686.MC35, {
              instancePath: instancePath + '/assessment/MC35',
              parentData: data686,
              parentDataProperty: 'MC35',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC36 !== undefined) {
          if (
            !validate688(data686.MC36, {
              instancePath: instancePath + '/assessment/MC36',
              parentData: data686,
              parentDataProperty: 'MC36',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC37 !== undefined) {
          if (
            !validate688(data686.MC37, {
              instancePath: instancePath + '/assessment/MC37',
              parentData: data686,
              parentDataProperty: 'MC37',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC38 !== undefined) {
          if (
            !validate688(data686.MC38, {
              instancePath: instancePath + '/assessment/MC38',
              parentData: data686,
              parentDataProperty: 'MC38',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC39 !== undefined) {
          if (
            !validate688(data686.MC39, {
              instancePath: instancePath + '/assessment/MC39',
              parentData: data686,
              parentDataProperty: 'MC39',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC40 !== undefined) {
          if (
            !validate688(data686.MC40, {
              instancePath: instancePath + '/assessment/MC40',
              parentData: data686,
              parentDataProperty: 'MC40',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC41 !== undefined) {
          if (
            !validate688(data686.MC41, {
              instancePath: instancePath + '/assessment/MC41',
              parentData: data686,
              parentDataProperty: 'MC41',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC42 !== undefined) {
          if (
            !validate688(data686.MC42, {
              instancePath: instancePath + '/assessment/MC42',
              parentData: data686,
              parentDataProperty: 'MC42',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC43 !== undefined) {
          if (
            !validate688(data686.MC43, {
              instancePath: instancePath + '/assessment/MC43',
              parentData: data686,
              parentDataProperty: 'MC43',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC44 !== undefined) {
          if (
            !validate688(data686.MC44, {
              instancePath: instancePath + '/assessment/MC44',
              parentData: data686,
              parentDataProperty: 'MC44',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC45 !== undefined) {
          if (
            !validate688(data686.MC45, {
              instancePath: instancePath + '/assessment/MC45',
              parentData: data686,
              parentDataProperty: 'MC45',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MC46 !== undefined) {
          if (
            !validate688(data686.MC46, {
              instancePath: instancePath + '/assessment/MC46',
              parentData: data686,
              parentDataProperty: 'MC46',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MM01 !== undefined) {
          if (
            !validate688(data686.MM01, {
              instancePath: instancePath + '/assessment/MM01',
              parentData: data686,
              parentDataProperty: 'MM01',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MM02 !== undefined) {
          if (
            !validate688(data686.MM02, {
              instancePath: instancePath + '/assessment/MM02',
              parentData: data686,
              parentDataProperty: 'MM02',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MM03 !== undefined) {
          if (
            !validate688(data686.MM03, {
              instancePath: instancePath + '/assessment/MM03',
              parentData: data686,
              parentDataProperty: 'MM03',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MM04 !== undefined) {
          if (
            !validate688(data686.MM04, {
              instancePath: instancePath + '/assessment/MM04',
              parentData: data686,
              parentDataProperty: 'MM04',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MM05 !== undefined) {
          if (
            !validate688(data686.MM05, {
              instancePath: instancePath + '/assessment/MM05',
              parentData: data686,
              parentDataProperty: 'MM05',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.MM06 !== undefined) {
          if (
            !validate688(data686.MM06, {
              instancePath: instancePath + '/assessment/MM06',
              parentData: data686,
              parentDataProperty: 'MM06',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.DR01 !== undefined) {
          if (
            !validate688(data686.DR01, {
              instancePath: instancePath + '/assessment/DR01',
              parentData: data686,
              parentDataProperty: 'DR01',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.DR02 !== undefined) {
          if (
            !validate688(data686.DR02, {
              instancePath: instancePath + '/assessment/DR02',
              parentData: data686,
              parentDataProperty: 'DR02',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.DR03 !== undefined) {
          if (
            !validate688(data686.DR03, {
              instancePath: instancePath + '/assessment/DR03',
              parentData: data686,
              parentDataProperty: 'DR03',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.DR04 !== undefined) {
          if (
            !validate688(data686.DR04, {
              instancePath: instancePath + '/assessment/DR04',
              parentData: data686,
              parentDataProperty: 'DR04',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.DR05 !== undefined) {
          if (
            !validate688(data686.DR05, {
              instancePath: instancePath + '/assessment/DR05',
              parentData: data686,
              parentDataProperty: 'DR05',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        if (data686.DR06 !== undefined) {
          if (
            !validate688(data686.DR06, {
              instancePath: instancePath + '/assessment/DR06',
              parentData: data686,
              parentDataProperty: 'DR06',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate688.errors);
            errors = vErrors.length;
          }
        }
        for (const key165 in data686) {
          if (pattern0.test(key165)) {
            if (
              !validate59(data686[key165], {
                instancePath: instancePath + '/assessment/' + key165.replace(/~/g, '~0').replace(/\//g, '~1'),
                parentData: data686,
                parentDataProperty: key165,
                rootData,
              })
            ) {
              vErrors = joined(vErrors, validate59.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err312 = {
          instancePath: instancePath + '/assessment',
          schemaPath: '#/properties/assessment/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err312];
        } else {
          vErrors.push(err312);
        }
        errors++;
      }
    }
    if (data.suppress !== undefined) {
      let data746 = data.suppress;
      if (!Array.isArray(data746) && typeof data746 !== 'string') {
        const err313 = {
          instancePath: instancePath + '/suppress',
          schemaPath: '#/properties/suppress/type',
          keyword: 'type',
          params: { type: schema6.properties.suppress.type },
          message: 'must be array,string',
        };
        if (vErrors === null) {
          vErrors = [err313];
        } else {
          vErrors.push(err313);
        }
        errors++;
      }
      if (Array.isArray(data746)) {
        const len33 = data746.length;
        for (let i33 = 0; i33 < len33; i33++) {
          let data747 = data746[i33];
          if (data747 && typeof data747 == 'object' && !Array.isArray(data747)) {
            for (const key166 in data747) {
              if (!(key166 === 'criterion' || key166 === 'reason' || pattern0.test(key166))) {
                const err314 = {
                  instancePath: instancePath + '/suppress/' + i33,
                  schemaPath: '#/properties/suppress/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key166 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err314];
                } else {
                  vErrors.push(err314);
                }
                errors++;
              }
            }
            if (data747.criterion !== undefined) {
              if (
                !validate22(data747.criterion, {
                  instancePath: instancePath + '/suppress/' + i33 + '/criterion',
                  parentData: data747,
                  parentDataProperty: 'criterion',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data747.reason !== undefined) {
              if (
                !validate22(data747.reason, {
                  instancePath: instancePath + '/suppress/' + i33 + '/reason',
                  parentData: data747,
                  parentDataProperty: 'reason',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
            for (const key167 in data747) {
              if (pattern0.test(key167)) {
                if (
                  !validate59(data747[key167], {
                    instancePath:
                      instancePath + '/suppress/' + i33 + '/' + key167.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data747,
                    parentDataProperty: key167,
                    rootData,
                  })
                ) {
                  vErrors = joined(vErrors, validate59.errors);
                  errors = vErrors.length;
                }
              }
            }
          } else {
            const err315 = {
              instancePath: instancePath + '/suppress/' + i33,
              schemaPath: '#/properties/suppress/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err315];
            } else {
              vErrors.push(err315);
            }
            errors++;
          }
        }
      }
    }
    for (const key168 in data) {
      if (pattern0.test(key168)) {
        if (
          !validate59(data[key168], {
            instancePath: instancePath + '/' + key168.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data,
            parentDataProperty: key168,
            rootData,
          })
        ) {
          vErrors = joined(vErrors, validate59.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key169 in data) {
      if (pattern1.test(key169)) {
        if (
          !validate37(data[key169], {
            instancePath: instancePath + '/' + key169.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data,
            parentDataProperty: key169,
            rootData,
          })
        ) {
          vErrors = joined(vErrors, validate37.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err316 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err316];
    } else {
      vErrors.push(err316);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function joined(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
