import { defineCriterion, part } from '../criterion';
import { all, any, at, type Check, every, has, key, mendedAt, not, oneOf, present, some } from '../vocabulary';

/** A judge is an object, or a list of them. */
function someJudge(check: Check): Check {
  return at('/evaluation/judge', (judge) => (Array.isArray(judge.data) ? some(check) : check)(judge));
}

const rule = every(oneOf('exact', 'numeric', 'code', 'end_state'));
/** A scorer that does not work by rule is right as it is: it wants a judge. */
const byRule = at('/tasks', every(key('scorer', mendedAt('/evaluation/judge', rule))));

const validated = someJudge(
  key('validation', all(has('metric', 'value', 'items'), key('against_role', any(not(present), oneOf('clinician'))))),
);

export const judge = defineCriterion({
  id: 'MC32',
  stage: 'evaluation',
  title: 'Scorer validated',
  question: 'If a model or a person scores outputs, is that scorer validated against clinicians?',
  why: 'An LLM judge is an unvalidated instrument until its agreement with clinicians is measured.',
  keys: ['/evaluation/judge', '/tasks'],
  full: [
    part(
      'every task has a scorer, all of exact, numeric, code or end_state; or a judge has validation with metric, value and items, whose against_role is absent or clinician',
      (d) => {
        const verdict = any(byRule, validated)(d);
        // The one to complete is what the author has begun; tasks are not changed for the sake of a judge.
        return verdict.ok ? verdict : (d.at('/evaluation/judge').present ? validated : byRule)(d);
      },
    ),
  ],
  partial: {
    words: 'a judge with rubric, version or model',
    check: someJudge(any(has('rubric'), has('version'), has('model'))),
  },
  numbering: 'reconstructed',
  readings: ['One validated judge is enough where there are several.'],
  unmet: 'Answers are not scored by fixed rules alone, and no judge is described or compared with clinicians.',
  example: `
evaluation:
  judge:
    type: llm
    model: example-judge-large
    validation:
      against: Three palliative care physicians, majority
      metric: Krippendorff's alpha
      value: 0.74
      items: 150
`,
});
