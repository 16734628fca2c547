import { isSpdxExpression } from '../../formats/spdx';
import { defineCriterion, part } from '../criterion';
import { all, any, at, every, has, key, mendedAt, oneOf, some, type Value, where } from '../vocabulary';

const isSpdx = (value: Value): boolean => value.text !== undefined && isSpdxExpression(value.text);

/** An SPDX expression, as a text or as the name of an object. */
const spdx = where((licence) => isSpdx(licence) || isSpdx(licence.get('name')), 'an SPDX expression');

/** Data may also be under an agreement, if it has a name and can be read. */
const forData = any(spdx, has('name', 'url'));

const ofData = at('/governance/license/data', forData);
/** A component that is none of these is right as it is: the data want a licence of their own. */
const ofItems = key('component', mendedAt('/governance/license/data', oneOf('items', 'images')));
const ofComponents = at('/governance/license/components', all(every(key('license', forData)), some(ofItems)));

export const license = defineCriterion({
  id: 'MC42',
  stage: 'governance',
  title: 'Licence',
  question: 'Do data and code have a licence?',
  why: "Without one, a hospital's lawyer says no.",
  keys: ['/governance/license'],
  absentTexts: ['other', 'unknown', 'proprietary'],
  full: [
    part('for the data an SPDX expression or a named agreement with url, or components that cover the data', (d) => {
      const verdict = any(ofData, ofComponents)(d);
      // Components that stand alone are what to complete.
      const alone = d.at('/governance/license/components').present && !d.at('/governance/license/data').present;
      return verdict.ok || !alone ? verdict : ofComponents(d);
    }),
    part('for the code an SPDX expression', at('/governance/license/code', spdx)),
  ],
  cohort: { finding: 'specify no licence', count: 22, of: 56, share: 0.39, derived: true },
  numbering: 'reconstructed',
  waivable: false,
  note: 'other, unknown and proprietary without a name and url count as absent',
  readings: [
    'Components cover the data when the items or the images are among them and each component has a licence that counts for data.',
    'Identifiers of the SPDX License List count in any case, deprecated ones too; LicenseRef- counts as the expression that it is.',
    'An object whose name is an SPDX expression counts as that expression, with or without a url.',
    'An agreement counts for data only: code needs an SPDX expression.',
  ],
  unmet: 'Neither data nor code has a licence that can be recognised.',
  example: `
governance:
  license:
    data: CC-BY-NC-4.0
    code: Apache-2.0
`,
});
