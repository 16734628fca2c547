/* eslint-disable */
'use strict';
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'medcheck-config-1.0',
  type: 'object',
  properties: {
    $schema: { $ref: '#/definitions/shared_0' },
    severity: { $ref: '#/definitions/shared_1' },
    laterStages: { type: 'string', enum: ['off', 'summary', 'full'] },
    exclude: { $ref: '#/definitions/shared_2' },
    formats: {
      type: 'object',
      properties: { on: { $ref: '#/definitions/shared_2' }, off: { $ref: '#/definitions/shared_2' } },
      additionalProperties: false,
    },
    maxFileSize: { type: 'integer', minimum: 1, maximum: 10485760 },
    overrides: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          files: { $ref: '#/definitions/shared_2' },
          severity: { $ref: '#/definitions/shared_1' },
          suppress: {
            type: 'array',
            items: {
              type: 'object',
              properties: { criterion: { $ref: '#/definitions/shared_0' }, reason: { $ref: '#/definitions/shared_0' } },
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
      properties: {
        design: { $ref: '#/definitions/shared_3' },
        data: { $ref: '#/definitions/shared_3' },
        evaluation: { $ref: '#/definitions/shared_3' },
        validity: { $ref: '#/definitions/shared_3' },
        governance: { $ref: '#/definitions/shared_3' },
        multimodal: { $ref: '#/definitions/shared_3' },
        readiness: { $ref: '#/definitions/shared_3' },
        MCS1: { $ref: '#/definitions/shared_3' },
        MCS2: { $ref: '#/definitions/shared_3' },
        MCS3: { $ref: '#/definitions/shared_3' },
        MCS4: { $ref: '#/definitions/shared_3' },
        MCS5: { $ref: '#/definitions/shared_3' },
        syntax: { $ref: '#/definitions/shared_3' },
        schema: { $ref: '#/definitions/shared_3' },
        'unknown-key': { $ref: '#/definitions/shared_3' },
        'duplicate-key': { $ref: '#/definitions/shared_3' },
        'yaml-ambiguous': { $ref: '#/definitions/shared_3' },
        overclaim: { $ref: '#/definitions/shared_3' },
        underclaim: { $ref: '#/definitions/shared_3' },
        'stage-status': { $ref: '#/definitions/shared_3' },
        'later-stages': { $ref: '#/definitions/shared_3' },
        'unused-suppression': { $ref: '#/definitions/shared_3' },
        'bad-suppression': { $ref: '#/definitions/shared_3' },
        'evidence-missing': { $ref: '#/definitions/shared_3' },
        'import-unread': { $ref: '#/definitions/shared_3' },
        'dangling-reference': { $ref: '#/definitions/shared_3' },
        consistency: { $ref: '#/definitions/shared_3' },
        claim: { $ref: '#/definitions/shared_3' },
        'no-slot': { $ref: '#/definitions/shared_3' },
        'too-large': { $ref: '#/definitions/shared_3' },
        config: { $ref: '#/definitions/shared_3' },
        MC01: { $ref: '#/definitions/shared_3' },
        MC02: { $ref: '#/definitions/shared_3' },
        MC03: { $ref: '#/definitions/shared_3' },
        MC04: { $ref: '#/definitions/shared_3' },
        MC05: { $ref: '#/definitions/shared_3' },
        MC06: { $ref: '#/definitions/shared_3' },
        MC07: { $ref: '#/definitions/shared_3' },
        MC08: { $ref: '#/definitions/shared_3' },
        MC09: { $ref: '#/definitions/shared_3' },
        MC10: { $ref: '#/definitions/shared_3' },
        MC11: { $ref: '#/definitions/shared_3' },
        MC12: { $ref: '#/definitions/shared_3' },
        MC13: { $ref: '#/definitions/shared_3' },
        MC14: { $ref: '#/definitions/shared_3' },
        MC15: { $ref: '#/definitions/shared_3' },
        MC16: { $ref: '#/definitions/shared_3' },
        MC17: { $ref: '#/definitions/shared_3' },
        MC18: { $ref: '#/definitions/shared_3' },
        MC19: { $ref: '#/definitions/shared_3' },
        MC20: { $ref: '#/definitions/shared_3' },
        MC21: { $ref: '#/definitions/shared_3' },
        MC22: { $ref: '#/definitions/shared_3' },
        MC23: { $ref: '#/definitions/shared_3' },
        MC24: { $ref: '#/definitions/shared_3' },
        MC25: { $ref: '#/definitions/shared_3' },
        MC26: { $ref: '#/definitions/shared_3' },
        MC27: { $ref: '#/definitions/shared_3' },
        MC28: { $ref: '#/definitions/shared_3' },
        MC29: { $ref: '#/definitions/shared_3' },
        MC30: { $ref: '#/definitions/shared_3' },
        MC31: { $ref: '#/definitions/shared_3' },
        MC32: { $ref: '#/definitions/shared_3' },
        MC33: { $ref: '#/definitions/shared_3' },
        MC34: { $ref: '#/definitions/shared_3' },
        MC35: { $ref: '#/definitions/shared_3' },
        MC36: { $ref: '#/definitions/shared_3' },
        MC37: { $ref: '#/definitions/shared_3' },
        MC38: { $ref: '#/definitions/shared_3' },
        MC39: { $ref: '#/definitions/shared_3' },
        MC40: { $ref: '#/definitions/shared_3' },
        MC41: { $ref: '#/definitions/shared_3' },
        MC42: { $ref: '#/definitions/shared_3' },
        MC43: { $ref: '#/definitions/shared_3' },
        MC44: { $ref: '#/definitions/shared_3' },
        MC45: { $ref: '#/definitions/shared_3' },
        MC46: { $ref: '#/definitions/shared_3' },
        MM01: { $ref: '#/definitions/shared_3' },
        MM02: { $ref: '#/definitions/shared_3' },
        MM03: { $ref: '#/definitions/shared_3' },
        MM04: { $ref: '#/definitions/shared_3' },
        MM05: { $ref: '#/definitions/shared_3' },
        MM06: { $ref: '#/definitions/shared_3' },
        DR01: { $ref: '#/definitions/shared_3' },
        DR02: { $ref: '#/definitions/shared_3' },
        DR03: { $ref: '#/definitions/shared_3' },
        DR04: { $ref: '#/definitions/shared_3' },
        DR05: { $ref: '#/definitions/shared_3' },
        DR06: { $ref: '#/definitions/shared_3' },
      },
      additionalProperties: false,
    },
    level: { type: 'string', enum: ['off', 'hint', 'information', 'warning', 'error'] },
    shared_0: { type: 'string' },
    shared_1: { $ref: '#/definitions/severity' },
    shared_2: { type: 'array', items: { $ref: '#/definitions/shared_0' } },
    shared_3: { $ref: '#/definitions/level' },
  },
};
const schema7 = { type: 'string' };
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate22.errors = vErrors;
  return errors === 0;
}
const schema8 = {
  type: 'object',
  properties: {
    design: { $ref: '#/definitions/shared_3' },
    data: { $ref: '#/definitions/shared_3' },
    evaluation: { $ref: '#/definitions/shared_3' },
    validity: { $ref: '#/definitions/shared_3' },
    governance: { $ref: '#/definitions/shared_3' },
    multimodal: { $ref: '#/definitions/shared_3' },
    readiness: { $ref: '#/definitions/shared_3' },
    MCS1: { $ref: '#/definitions/shared_3' },
    MCS2: { $ref: '#/definitions/shared_3' },
    MCS3: { $ref: '#/definitions/shared_3' },
    MCS4: { $ref: '#/definitions/shared_3' },
    MCS5: { $ref: '#/definitions/shared_3' },
    syntax: { $ref: '#/definitions/shared_3' },
    schema: { $ref: '#/definitions/shared_3' },
    'unknown-key': { $ref: '#/definitions/shared_3' },
    'duplicate-key': { $ref: '#/definitions/shared_3' },
    'yaml-ambiguous': { $ref: '#/definitions/shared_3' },
    overclaim: { $ref: '#/definitions/shared_3' },
    underclaim: { $ref: '#/definitions/shared_3' },
    'stage-status': { $ref: '#/definitions/shared_3' },
    'later-stages': { $ref: '#/definitions/shared_3' },
    'unused-suppression': { $ref: '#/definitions/shared_3' },
    'bad-suppression': { $ref: '#/definitions/shared_3' },
    'evidence-missing': { $ref: '#/definitions/shared_3' },
    'import-unread': { $ref: '#/definitions/shared_3' },
    'dangling-reference': { $ref: '#/definitions/shared_3' },
    consistency: { $ref: '#/definitions/shared_3' },
    claim: { $ref: '#/definitions/shared_3' },
    'no-slot': { $ref: '#/definitions/shared_3' },
    'too-large': { $ref: '#/definitions/shared_3' },
    config: { $ref: '#/definitions/shared_3' },
    MC01: { $ref: '#/definitions/shared_3' },
    MC02: { $ref: '#/definitions/shared_3' },
    MC03: { $ref: '#/definitions/shared_3' },
    MC04: { $ref: '#/definitions/shared_3' },
    MC05: { $ref: '#/definitions/shared_3' },
    MC06: { $ref: '#/definitions/shared_3' },
    MC07: { $ref: '#/definitions/shared_3' },
    MC08: { $ref: '#/definitions/shared_3' },
    MC09: { $ref: '#/definitions/shared_3' },
    MC10: { $ref: '#/definitions/shared_3' },
    MC11: { $ref: '#/definitions/shared_3' },
    MC12: { $ref: '#/definitions/shared_3' },
    MC13: { $ref: '#/definitions/shared_3' },
    MC14: { $ref: '#/definitions/shared_3' },
    MC15: { $ref: '#/definitions/shared_3' },
    MC16: { $ref: '#/definitions/shared_3' },
    MC17: { $ref: '#/definitions/shared_3' },
    MC18: { $ref: '#/definitions/shared_3' },
    MC19: { $ref: '#/definitions/shared_3' },
    MC20: { $ref: '#/definitions/shared_3' },
    MC21: { $ref: '#/definitions/shared_3' },
    MC22: { $ref: '#/definitions/shared_3' },
    MC23: { $ref: '#/definitions/shared_3' },
    MC24: { $ref: '#/definitions/shared_3' },
    MC25: { $ref: '#/definitions/shared_3' },
    MC26: { $ref: '#/definitions/shared_3' },
    MC27: { $ref: '#/definitions/shared_3' },
    MC28: { $ref: '#/definitions/shared_3' },
    MC29: { $ref: '#/definitions/shared_3' },
    MC30: { $ref: '#/definitions/shared_3' },
    MC31: { $ref: '#/definitions/shared_3' },
    MC32: { $ref: '#/definitions/shared_3' },
    MC33: { $ref: '#/definitions/shared_3' },
    MC34: { $ref: '#/definitions/shared_3' },
    MC35: { $ref: '#/definitions/shared_3' },
    MC36: { $ref: '#/definitions/shared_3' },
    MC37: { $ref: '#/definitions/shared_3' },
    MC38: { $ref: '#/definitions/shared_3' },
    MC39: { $ref: '#/definitions/shared_3' },
    MC40: { $ref: '#/definitions/shared_3' },
    MC41: { $ref: '#/definitions/shared_3' },
    MC42: { $ref: '#/definitions/shared_3' },
    MC43: { $ref: '#/definitions/shared_3' },
    MC44: { $ref: '#/definitions/shared_3' },
    MC45: { $ref: '#/definitions/shared_3' },
    MC46: { $ref: '#/definitions/shared_3' },
    MM01: { $ref: '#/definitions/shared_3' },
    MM02: { $ref: '#/definitions/shared_3' },
    MM03: { $ref: '#/definitions/shared_3' },
    MM04: { $ref: '#/definitions/shared_3' },
    MM05: { $ref: '#/definitions/shared_3' },
    MM06: { $ref: '#/definitions/shared_3' },
    DR01: { $ref: '#/definitions/shared_3' },
    DR02: { $ref: '#/definitions/shared_3' },
    DR03: { $ref: '#/definitions/shared_3' },
    DR04: { $ref: '#/definitions/shared_3' },
    DR05: { $ref: '#/definitions/shared_3' },
    DR06: { $ref: '#/definitions/shared_3' },
  },
  additionalProperties: false,
};
const func2 = Object.prototype.hasOwnProperty;
const schema9 = { type: 'string', enum: ['off', 'hint', 'information', 'warning', 'error'] };
function validate25(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  if (!(data === 'off' || data === 'hint' || data === 'information' || data === 'warning' || data === 'error')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema9.enum },
      message: 'must be equal to one of the allowed values',
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema8.properties, key0)) {
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
    if (data.design !== undefined) {
      if (
        !validate25(data.design, {
          instancePath: instancePath + '/design',
          parentData: data,
          parentDataProperty: 'design',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.data !== undefined) {
      if (
        !validate25(data.data, {
          instancePath: instancePath + '/data',
          parentData: data,
          parentDataProperty: 'data',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.evaluation !== undefined) {
      if (
        !validate25(data.evaluation, {
          instancePath: instancePath + '/evaluation',
          parentData: data,
          parentDataProperty: 'evaluation',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.validity !== undefined) {
      if (
        !validate25(data.validity, {
          instancePath: instancePath + '/validity',
          parentData: data,
          parentDataProperty: 'validity',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.governance !== undefined) {
      if (
        !validate25(data.governance, {
          instancePath: instancePath + '/governance',
          parentData: data,
          parentDataProperty: 'governance',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.multimodal !== undefined) {
      if (
        !validate25(data.multimodal, {
          instancePath: instancePath + '/multimodal',
          parentData: data,
          parentDataProperty: 'multimodal',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.readiness !== undefined) {
      if (
        !validate25(data.readiness, {
          instancePath: instancePath + '/readiness',
          parentData: data,
          parentDataProperty: 'readiness',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MCS1 !== undefined) {
      if (
        !validate25(data.MCS1, {
          instancePath: instancePath + '/MCS1',
          parentData: data,
          parentDataProperty: 'MCS1',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MCS2 !== undefined) {
      if (
        !validate25(data.MCS2, {
          instancePath: instancePath + '/MCS2',
          parentData: data,
          parentDataProperty: 'MCS2',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MCS3 !== undefined) {
      if (
        !validate25(data.MCS3, {
          instancePath: instancePath + '/MCS3',
          parentData: data,
          parentDataProperty: 'MCS3',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MCS4 !== undefined) {
      if (
        !validate25(data.MCS4, {
          instancePath: instancePath + '/MCS4',
          parentData: data,
          parentDataProperty: 'MCS4',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MCS5 !== undefined) {
      if (
        !validate25(data.MCS5, {
          instancePath: instancePath + '/MCS5',
          parentData: data,
          parentDataProperty: 'MCS5',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.syntax !== undefined) {
      if (
        !validate25(data.syntax, {
          instancePath: instancePath + '/syntax',
          parentData: data,
          parentDataProperty: 'syntax',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.schema !== undefined) {
      if (
        !validate25(data.schema, {
          instancePath: instancePath + '/schema',
          parentData: data,
          parentDataProperty: 'schema',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data['unknown-key'] !== undefined) {
      if (
        !validate25(data['unknown-key'], {
          instancePath: instancePath + '/unknown-key',
          parentData: data,
          parentDataProperty: 'unknown-key',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data['duplicate-key'] !== undefined) {
      if (
        !validate25(data['duplicate-key'], {
          instancePath: instancePath + '/duplicate-key',
          parentData: data,
          parentDataProperty: 'duplicate-key',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data['yaml-ambiguous'] !== undefined) {
      if (
        !validate25(data['yaml-ambiguous'], {
          instancePath: instancePath + '/yaml-ambiguous',
          parentData: data,
          parentDataProperty: 'yaml-ambiguous',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.overclaim !== undefined) {
      if (
        !validate25(data.overclaim, {
          instancePath: instancePath + '/overclaim',
          parentData: data,
          parentDataProperty: 'overclaim',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.underclaim !== undefined) {
      if (
        !validate25(data.underclaim, {
          instancePath: instancePath + '/underclaim',
          parentData: data,
          parentDataProperty: 'underclaim',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data['stage-status'] !== undefined) {
      if (
        !validate25(data['stage-status'], {
          instancePath: instancePath + '/stage-status',
          parentData: data,
          parentDataProperty: 'stage-status',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data['later-stages'] !== undefined) {
      if (
        !validate25(data['later-stages'], {
          instancePath: instancePath + '/later-stages',
          parentData: data,
          parentDataProperty: 'later-stages',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data['unused-suppression'] !== undefined) {
      if (
        !validate25(data['unused-suppression'], {
          instancePath: instancePath + '/unused-suppression',
          parentData: data,
          parentDataProperty: 'unused-suppression',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data['bad-suppression'] !== undefined) {
      if (
        !validate25(data['bad-suppression'], {
          instancePath: instancePath + '/bad-suppression',
          parentData: data,
          parentDataProperty: 'bad-suppression',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data['evidence-missing'] !== undefined) {
      if (
        !validate25(data['evidence-missing'], {
          instancePath: instancePath + '/evidence-missing',
          parentData: data,
          parentDataProperty: 'evidence-missing',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data['import-unread'] !== undefined) {
      if (
        !validate25(data['import-unread'], {
          instancePath: instancePath + '/import-unread',
          parentData: data,
          parentDataProperty: 'import-unread',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data['dangling-reference'] !== undefined) {
      if (
        !validate25(data['dangling-reference'], {
          instancePath: instancePath + '/dangling-reference',
          parentData: data,
          parentDataProperty: 'dangling-reference',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.consistency !== undefined) {
      if (
        !validate25(data.consistency, {
          instancePath: instancePath + '/consistency',
          parentData: data,
          parentDataProperty: 'consistency',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.claim !== undefined) {
      if (
        !validate25(data.claim, {
          instancePath: instancePath + '/claim',
          parentData: data,
          parentDataProperty: 'claim',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data['no-slot'] !== undefined) {
      if (
        !validate25(data['no-slot'], {
          instancePath: instancePath + '/no-slot',
          parentData: data,
          parentDataProperty: 'no-slot',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data['too-large'] !== undefined) {
      if (
        !validate25(data['too-large'], {
          instancePath: instancePath + '/too-large',
          parentData: data,
          parentDataProperty: 'too-large',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.config !== undefined) {
      if (
        !validate25(data.config, {
          instancePath: instancePath + '/config',
          parentData: data,
          parentDataProperty: 'config',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC01 !== undefined) {
      if (
        !validate25(data.MC01, {
          instancePath: instancePath + '/MC01',
          parentData: data,
          parentDataProperty: 'MC01',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC02 !== undefined) {
      if (
        !validate25(data.MC02, {
          instancePath: instancePath + '/MC02',
          parentData: data,
          parentDataProperty: 'MC02',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC03 !== undefined) {
      if (
        !validate25(data.MC03, {
          instancePath: instancePath + '/MC03',
          parentData: data,
          parentDataProperty: 'MC03',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC04 !== undefined) {
      if (
        !validate25(data.MC04, {
          instancePath: instancePath + '/MC04',
          parentData: data,
          parentDataProperty: 'MC04',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC05 !== undefined) {
      if (
        !validate25(data.MC05, {
          instancePath: instancePath + '/MC05',
          parentData: data,
          parentDataProperty: 'MC05',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC06 !== undefined) {
      if (
        !validate25(data.MC06, {
          instancePath: instancePath + '/MC06',
          parentData: data,
          parentDataProperty: 'MC06',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC07 !== undefined) {
      if (
        !validate25(data.MC07, {
          instancePath: instancePath + '/MC07',
          parentData: data,
          parentDataProperty: 'MC07',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC08 !== undefined) {
      if (
        !validate25(data.MC08, {
          instancePath: instancePath + '/MC08',
          parentData: data,
          parentDataProperty: 'MC08',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC09 !== undefined) {
      if (
        !validate25(data.MC09, {
          instancePath: instancePath + '/MC09',
          parentData: data,
          parentDataProperty: 'MC09',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC10 !== undefined) {
      if (
        !validate25(data.MC10, {
          instancePath: instancePath + '/MC10',
          parentData: data,
          parentDataProperty: 'MC10',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC11 !== undefined) {
      if (
        !validate25(data.MC11, {
          instancePath: instancePath + '/MC11',
          parentData: data,
          parentDataProperty: 'MC11',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC12 !== undefined) {
      if (
        !validate25(data.MC12, {
          instancePath: instancePath + '/MC12',
          parentData: data,
          parentDataProperty: 'MC12',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC13 !== undefined) {
      if (
        !validate25(data.MC13, {
          instancePath: instancePath + '/MC13',
          parentData: data,
          parentDataProperty: 'MC13',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC14 !== undefined) {
      if (
        !validate25(data.MC14, {
          instancePath: instancePath + '/MC14',
          parentData: data,
          parentDataProperty: 'MC14',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC15 !== undefined) {
      if (
        !validate25(data.MC15, {
          instancePath: instancePath + '/MC15',
          parentData: data,
          parentDataProperty: 'MC15',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC16 !== undefined) {
      if (
        !validate25(data.MC16, {
          instancePath: instancePath + '/MC16',
          parentData: data,
          parentDataProperty: 'MC16',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC17 !== undefined) {
      if (
        !validate25(data.MC17, {
          instancePath: instancePath + '/MC17',
          parentData: data,
          parentDataProperty: 'MC17',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC18 !== undefined) {
      if (
        !validate25(data.MC18, {
          instancePath: instancePath + '/MC18',
          parentData: data,
          parentDataProperty: 'MC18',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC19 !== undefined) {
      if (
        !validate25(data.MC19, {
          instancePath: instancePath + '/MC19',
          parentData: data,
          parentDataProperty: 'MC19',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC20 !== undefined) {
      if (
        !validate25(data.MC20, {
          instancePath: instancePath + '/MC20',
          parentData: data,
          parentDataProperty: 'MC20',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC21 !== undefined) {
      if (
        !validate25(data.MC21, {
          instancePath: instancePath + '/MC21',
          parentData: data,
          parentDataProperty: 'MC21',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC22 !== undefined) {
      if (
        !validate25(data.MC22, {
          instancePath: instancePath + '/MC22',
          parentData: data,
          parentDataProperty: 'MC22',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC23 !== undefined) {
      if (
        !validate25(data.MC23, {
          instancePath: instancePath + '/MC23',
          parentData: data,
          parentDataProperty: 'MC23',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC24 !== undefined) {
      if (
        !validate25(data.MC24, {
          instancePath: instancePath + '/MC24',
          parentData: data,
          parentDataProperty: 'MC24',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC25 !== undefined) {
      if (
        !validate25(data.MC25, {
          instancePath: instancePath + '/MC25',
          parentData: data,
          parentDataProperty: 'MC25',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC26 !== undefined) {
      if (
        !validate25(data.MC26, {
          instancePath: instancePath + '/MC26',
          parentData: data,
          parentDataProperty: 'MC26',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC27 !== undefined) {
      if (
        !validate25(data.MC27, {
          instancePath: instancePath + '/MC27',
          parentData: data,
          parentDataProperty: 'MC27',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC28 !== undefined) {
      if (
        !validate25(data.MC28, {
          instancePath: instancePath + '/MC28',
          parentData: data,
          parentDataProperty: 'MC28',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC29 !== undefined) {
      if (
        !validate25(data.MC29, {
          instancePath: instancePath + '/MC29',
          parentData: data,
          parentDataProperty: 'MC29',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC30 !== undefined) {
      if (
        !validate25(data.MC30, {
          instancePath: instancePath + '/MC30',
          parentData: data,
          parentDataProperty: 'MC30',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC31 !== undefined) {
      if (
        !validate25(data.MC31, {
          instancePath: instancePath + '/MC31',
          parentData: data,
          parentDataProperty: 'MC31',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC32 !== undefined) {
      if (
        !validate25(data.MC32, {
          instancePath: instancePath + '/MC32',
          parentData: data,
          parentDataProperty: 'MC32',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC33 !== undefined) {
      if (
        !validate25(data.MC33, {
          instancePath: instancePath + '/MC33',
          parentData: data,
          parentDataProperty: 'MC33',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC34 !== undefined) {
      if (
        !validate25(data.MC34, {
          instancePath: instancePath + '/MC34',
          parentData: data,
          parentDataProperty: 'MC34',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC35 !== undefined) {
      if (
        !validate25(data.MC35, {
          instancePath: instancePath + '/MC35',
          parentData: data,
          parentDataProperty: 'MC35',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC36 !== undefined) {
      if (
        !validate25(data.MC36, {
          instancePath: instancePath + '/MC36',
          parentData: data,
          parentDataProperty: 'MC36',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC37 !== undefined) {
      if (
        !validate25(data.MC37, {
          instancePath: instancePath + '/MC37',
          parentData: data,
          parentDataProperty: 'MC37',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC38 !== undefined) {
      if (
        !validate25(data.MC38, {
          instancePath: instancePath + '/MC38',
          parentData: data,
          parentDataProperty: 'MC38',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC39 !== undefined) {
      if (
        !validate25(data.MC39, {
          instancePath: instancePath + '/MC39',
          parentData: data,
          parentDataProperty: 'MC39',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC40 !== undefined) {
      if (
        !validate25(data.MC40, {
          instancePath: instancePath + '/MC40',
          parentData: data,
          parentDataProperty: 'MC40',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC41 !== undefined) {
      if (
        !validate25(data.MC41, {
          instancePath: instancePath + '/MC41',
          parentData: data,
          parentDataProperty: 'MC41',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC42 !== undefined) {
      if (
        !validate25(data.MC42, {
          instancePath: instancePath + '/MC42',
          parentData: data,
          parentDataProperty: 'MC42',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC43 !== undefined) {
      if (
        !validate25(data.MC43, {
          instancePath: instancePath + '/MC43',
          parentData: data,
          parentDataProperty: 'MC43',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC44 !== undefined) {
      if (
        !validate25(data.MC44, {
          instancePath: instancePath + '/MC44',
          parentData: data,
          parentDataProperty: 'MC44',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC45 !== undefined) {
      if (
        !validate25(data.MC45, {
          instancePath: instancePath + '/MC45',
          parentData: data,
          parentDataProperty: 'MC45',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MC46 !== undefined) {
      if (
        !validate25(data.MC46, {
          instancePath: instancePath + '/MC46',
          parentData: data,
          parentDataProperty: 'MC46',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MM01 !== undefined) {
      if (
        !validate25(data.MM01, {
          instancePath: instancePath + '/MM01',
          parentData: data,
          parentDataProperty: 'MM01',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MM02 !== undefined) {
      if (
        !validate25(data.MM02, {
          instancePath: instancePath + '/MM02',
          parentData: data,
          parentDataProperty: 'MM02',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MM03 !== undefined) {
      if (
        !validate25(data.MM03, {
          instancePath: instancePath + '/MM03',
          parentData: data,
          parentDataProperty: 'MM03',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MM04 !== undefined) {
      if (
        !validate25(data.MM04, {
          instancePath: instancePath + '/MM04',
          parentData: data,
          parentDataProperty: 'MM04',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MM05 !== undefined) {
      if (
        !validate25(data.MM05, {
          instancePath: instancePath + '/MM05',
          parentData: data,
          parentDataProperty: 'MM05',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.MM06 !== undefined) {
      if (
        !validate25(data.MM06, {
          instancePath: instancePath + '/MM06',
          parentData: data,
          parentDataProperty: 'MM06',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.DR01 !== undefined) {
      if (
        !validate25(data.DR01, {
          instancePath: instancePath + '/DR01',
          parentData: data,
          parentDataProperty: 'DR01',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.DR02 !== undefined) {
      if (
        !validate25(data.DR02, {
          instancePath: instancePath + '/DR02',
          parentData: data,
          parentDataProperty: 'DR02',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.DR03 !== undefined) {
      if (
        !validate25(data.DR03, {
          instancePath: instancePath + '/DR03',
          parentData: data,
          parentDataProperty: 'DR03',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.DR04 !== undefined) {
      if (
        !validate25(data.DR04, {
          instancePath: instancePath + '/DR04',
          parentData: data,
          parentDataProperty: 'DR04',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.DR05 !== undefined) {
      if (
        !validate25(data.DR05, {
          instancePath: instancePath + '/DR05',
          parentData: data,
          parentDataProperty: 'DR05',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.DR06 !== undefined) {
      if (
        !validate25(data.DR06, {
          instancePath: instancePath + '/DR06',
          parentData: data,
          parentDataProperty: 'DR06',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
const schema10 = { type: 'array', items: { $ref: '#/definitions/shared_0' } };
function validate116(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
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
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="medcheck-config-1.0" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(
        key0 === '$schema' ||
        key0 === 'severity' ||
        key0 === 'laterStages' ||
        key0 === 'exclude' ||
        key0 === 'formats' ||
        key0 === 'maxFileSize' ||
        key0 === 'overrides'
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
    if (data.$schema !== undefined) {
      if (
        !validate22(data.$schema, {
          instancePath: instancePath + '/$schema',
          parentData: data,
          parentDataProperty: '$schema',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.severity !== undefined) {
      if (
        !validate24(data.severity, {
          instancePath: instancePath + '/severity',
          parentData: data,
          parentDataProperty: 'severity',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.laterStages !== undefined) {
      let data2 = data.laterStages;
      if (typeof data2 !== 'string') {
        const err1 = {
          instancePath: instancePath + '/laterStages',
          schemaPath: '#/properties/laterStages/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data2 === 'off' || data2 === 'summary' || data2 === 'full')) {
        const err2 = {
          instancePath: instancePath + '/laterStages',
          schemaPath: '#/properties/laterStages/enum',
          keyword: 'enum',
          params: { allowedValues: schema6.properties.laterStages.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.exclude !== undefined) {
      if (
        !validate116(data.exclude, {
          instancePath: instancePath + '/exclude',
          parentData: data,
          parentDataProperty: 'exclude',
          rootData,
        })
      ) {
        vErrors = joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.formats !== undefined) {
      let data4 = data.formats;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === 'on' || key1 === 'off')) {
            const err3 = {
              instancePath: instancePath + '/formats',
              schemaPath: '#/properties/formats/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
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
        if (data4.on !== undefined) {
          if (
            !validate116(data4.on, {
              instancePath: instancePath + '/formats/on',
              parentData: data4,
              parentDataProperty: 'on',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate116.errors);
            errors = vErrors.length;
          }
        }
        if (data4.off !== undefined) {
          if (
            !validate116(data4.off, {
              instancePath: instancePath + '/formats/off',
              parentData: data4,
              parentDataProperty: 'off',
              rootData,
            })
          ) {
            vErrors = joined(vErrors, validate116.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/formats',
          schemaPath: '#/properties/formats/type',
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
    }
    if (data.maxFileSize !== undefined) {
      let data7 = data.maxFileSize;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7))) {
        const err5 = {
          instancePath: instancePath + '/maxFileSize',
          schemaPath: '#/properties/maxFileSize/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data7 == 'number') {
        if (data7 > 10485760 || isNaN(data7)) {
          const err6 = {
            instancePath: instancePath + '/maxFileSize',
            schemaPath: '#/properties/maxFileSize/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 10485760 },
            message: 'must be <= 10485760',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err7 = {
            instancePath: instancePath + '/maxFileSize',
            schemaPath: '#/properties/maxFileSize/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.overrides !== undefined) {
      let data8 = data.overrides;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
            if (data9.files === undefined) {
              const err8 = {
                instancePath: instancePath + '/overrides/' + i0,
                schemaPath: '#/properties/overrides/items/required',
                keyword: 'required',
                params: { missingProperty: 'files' },
                message: "must have required property '" + 'files' + "'",
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key2 in data9) {
              if (!(key2 === 'files' || key2 === 'severity' || key2 === 'suppress')) {
                const err9 = {
                  instancePath: instancePath + '/overrides/' + i0,
                  schemaPath: '#/properties/overrides/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data9.files !== undefined) {
              if (
                !validate116(data9.files, {
                  instancePath: instancePath + '/overrides/' + i0 + '/files',
                  parentData: data9,
                  parentDataProperty: 'files',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate116.errors);
                errors = vErrors.length;
              }
            }
            if (data9.severity !== undefined) {
              if (
                !validate24(data9.severity, {
                  instancePath: instancePath + '/overrides/' + i0 + '/severity',
                  parentData: data9,
                  parentDataProperty: 'severity',
                  rootData,
                })
              ) {
                vErrors = joined(vErrors, validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data9.suppress !== undefined) {
              let data12 = data9.suppress;
              if (Array.isArray(data12)) {
                const len1 = data12.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data13 = data12[i1];
                  if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
                    if (data13.criterion === undefined) {
                      const err10 = {
                        instancePath: instancePath + '/overrides/' + i0 + '/suppress/' + i1,
                        schemaPath: '#/properties/overrides/items/properties/suppress/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'criterion' },
                        message: "must have required property '" + 'criterion' + "'",
                      };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                    if (data13.reason === undefined) {
                      const err11 = {
                        instancePath: instancePath + '/overrides/' + i0 + '/suppress/' + i1,
                        schemaPath: '#/properties/overrides/items/properties/suppress/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'reason' },
                        message: "must have required property '" + 'reason' + "'",
                      };
                      if (vErrors === null) {
                        vErrors = [err11];
                      } else {
                        vErrors.push(err11);
                      }
                      errors++;
                    }
                    for (const key3 in data13) {
                      if (!(key3 === 'criterion' || key3 === 'reason')) {
                        const err12 = {
                          instancePath: instancePath + '/overrides/' + i0 + '/suppress/' + i1,
                          schemaPath: '#/properties/overrides/items/properties/suppress/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key3 },
                          message: 'must NOT have additional properties',
                        };
                        if (vErrors === null) {
                          vErrors = [err12];
                        } else {
                          vErrors.push(err12);
                        }
                        errors++;
                      }
                    }
                    if (data13.criterion !== undefined) {
                      if (
                        !validate22(data13.criterion, {
                          instancePath: instancePath + '/overrides/' + i0 + '/suppress/' + i1 + '/criterion',
                          parentData: data13,
                          parentDataProperty: 'criterion',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data13.reason !== undefined) {
                      if (
                        !validate22(data13.reason, {
                          instancePath: instancePath + '/overrides/' + i0 + '/suppress/' + i1 + '/reason',
                          parentData: data13,
                          parentDataProperty: 'reason',
                          rootData,
                        })
                      ) {
                        vErrors = joined(vErrors, validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err13 = {
                      instancePath: instancePath + '/overrides/' + i0 + '/suppress/' + i1,
                      schemaPath: '#/properties/overrides/items/properties/suppress/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                      message: 'must be object',
                    };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
              } else {
                const err14 = {
                  instancePath: instancePath + '/overrides/' + i0 + '/suppress',
                  schemaPath: '#/properties/overrides/items/properties/suppress/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = {
              instancePath: instancePath + '/overrides/' + i0,
              schemaPath: '#/properties/overrides/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/overrides',
          schemaPath: '#/properties/overrides/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
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
