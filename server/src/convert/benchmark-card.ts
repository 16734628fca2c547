/** A definition as a BenchmarkCard (Sokol et al., arXiv 2410.12974), in JSON. */
import type { Model } from '../formats/model';
import { LANGUAGE_TAGS } from '../formats/languages';
import { languageTag } from '../formats/foreign/values';
import { join } from '../syntax/pointer';
import { licenceOf, papersOf } from './shared';
import { Teller, isText, sentence, sentences } from './teller';
import type { Conversion } from './to-definition';

/** What stands in a card where nothing is said. */
const NOTHING = 'N/A';

/** How models are evaluated. */
const METHODS = [
  '/evaluation/protocol',
  '/evaluation/harness',
  '/evaluation/reasoning',
  '/evaluation/uncertainty',
  '/evaluation/robustness',
  '/evaluation/generalization',
  '/evaluation/interaction',
  '/data/splits',
];

/**
 * A definition's BenchmarkCard.
 * @param model the definition's model, with what it imports.
 * @returns JSON with all keys of a card: "N/A" for a text, and an empty list, where the definition says nothing.
 */
export function benchmarkCardOf(model: Model): Conversion {
  const teller = new Teller(model);
  const text = (pointer: string): string => teller.text(pointer) ?? NOTHING;
  const prose = (...pointers: string[]): string => teller.prose(...pointers) ?? NOTHING;
  const told = (texts: readonly string[]): string => sentences(texts) ?? NOTHING;
  const joined = (texts: readonly string[], separator: string): string => texts.join(separator) || NOTHING;
  const licence = licenceOf(teller);
  const items = teller.text('/data/size/items');
  const card = {
    benchmark_details: {
      is_benchmark: true,
      name: text('/name'),
      abbreviation: text('/abbreviation'),
      overview: text('/description'),
      data_type: joined(
        teller.texts('/modalities').map((modality) => modality.replaceAll('_', ' ')),
        ', ',
      ),
      domains: [...teller.texts('/coverage/specialties'), ...teller.texts('/coverage/conditions')],
      languages: teller.texts('/languages').map(languageName),
      similar_benchmarks: teller.texts('/purpose/related_benchmarks', 'name'),
      resources: [
        ...new Set(
          [
            teller.text('/homepage'),
            teller.text('/governance/availability/data/url'),
            teller.text('/governance/availability/code/repository'),
            ...papersOf(teller),
          ].filter(isText),
        ),
      ],
    },
    purpose_and_intended_users: {
      goal: told([teller.text('/purpose/capability'), ...teller.texts('/purpose/goals')].filter(isText)),
      audience: usersOf(teller),
      tasks: namesOf(teller, '/tasks'),
      limitations: told(teller.texts('/governance/limitations')),
      out_of_scope_uses: teller.texts('/purpose/out_of_scope'),
    },
    data: {
      source: prose('/data/sources', '/data/collection'),
      size: items === undefined ? text('/data/size') : `${items} items`,
      format: joined([...new Set(teller.texts('/data/sources', 'format'))], '; '),
      annotation: prose(...below('/data/annotation', teller), '/data/review'),
    },
    methodology: {
      methods: [...METHODS.flatMap((pointer) => teller.prose(pointer) ?? [])],
      metrics: namesOf(teller, '/evaluation/metrics'),
      calculation: told(formulas(teller)),
      interpretation: prose(...below('/purpose/score_interpretation', teller)),
      baseline_results: prose('/evaluation/baselines', '/validity/discrimination'),
      validation: prose('/validity/content', '/validity/construct', '/validity/external', '/evaluation/judge'),
    },
    targeted_risks: {
      risk_categories: teller.texts('/evaluation/safety', 'hazard').map((hazard) => hazard.replaceAll('_', ' ')),
      atlas_risks: { risks: [] },
      demographic_analysis: prose('/evaluation/fairness', '/data/population'),
      harm: prose('/evaluation/safety'),
    },
    ethical_and_legal_considerations: {
      privacy_and_anonymity: prose('/data/privacy'),
      data_licensing: licence?.spdx ?? joined([licence?.name, licence?.url].filter(isText), ', '),
      consent_procedures: prose('/data/ethics/consent', '/data/ethics/legal_basis'),
      compliance_with_regulations: prose('/data/ethics', '/data/privacy/regulations'),
    },
  };
  return { text: JSON.stringify(card, null, 2) + '\n', notMapped: teller.rest() };
}

/** The keys of an object that is told part by part; the place itself where a text stands there. */
function below(pointer: string, teller: Teller): string[] {
  const keys = teller.keysOf(pointer);
  return keys.length > 0 ? keys.map((key) => join(pointer, key)) : [pointer];
}

/** The names of a list's items; an item without one goes by its id. */
function namesOf(teller: Teller, list: string): string[] {
  return teller
    .indexes(list)
    .flatMap((i) => teller.text(join(list, i, 'name')) ?? teller.text(join(list, i, 'id')) ?? []);
}

function usersOf(teller: Teller): string[] {
  const list = '/purpose/intended_users';
  return teller.indexes(list).flatMap((i) => {
    const words = [teller.text(join(list, i, 'user')), teller.text(join(list, i, 'use'))].filter(isText);
    return words.length > 0 ? [words.join(': ')] : teller.texts(join(list, i));
  });
}

function formulas(teller: Teller): string[] {
  const list = '/evaluation/metrics';
  return teller.indexes(list).flatMap((i) => {
    const definition = teller.text(join(list, i, 'definition'));
    if (definition === undefined) return [];
    const name = teller.text(join(list, i, 'name')) ?? teller.text(join(list, i, 'id')) ?? 'Metric';
    return [`${name}: ${sentence(definition)}`];
  });
}

/** A card names languages in English; a tag whose name does not lead back to it stays as it is. */
function languageName(tag: string): string {
  const name = LANGUAGE_TAGS.find((known) => known.tag === tag)?.name;
  return name !== undefined && languageTag(name) === tag ? name : tag;
}
