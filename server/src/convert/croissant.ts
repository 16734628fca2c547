/**
 * A definition as the part of a Croissant file that it can say (JSON-LD): core properties and those of the Croissant RAI
 * vocabulary 1.0 (docs.mlcommons.org/croissant). Files and records of the data are not in a definition, but for the names
 * of its splits.
 */
import { OUT_OF_SCOPE } from '../formats/croissant/read';
import type { Model } from '../formats/model';
import { join } from '../syntax/pointer';
import { licenceOf, papersOf } from './shared';
import { Teller, isText } from './teller';
import type { Conversion } from './to-definition';

const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  conformsTo: 'dct:conformsTo',
  isLiveDataset: 'cr:isLiveDataset',
  recordSet: 'cr:recordSet',
  field: 'cr:field',
  key: 'cr:key',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  data: { '@id': 'cr:data', '@type': '@json' },
};

/**
 * A definition's Croissant fragment.
 * @param model the definition's model, with what it imports.
 * @returns JSON-LD without the properties that the definition does not speak of.
 */
export function croissantOf(model: Model): Conversion {
  const teller = new Teller(model);
  const licence = licenceOf(teller);
  const annotation = '/data/annotation';
  const isOneText = teller.text(annotation) !== undefined;
  const properties: Record<string, unknown> = {
    name: teller.text('/name'),
    alternateName: teller.text('/abbreviation'),
    description: teller.text('/description'),
    license: licence?.spdx === undefined ? (licence?.url ?? licence?.name) : spdxAddress(licence.spdx),
    version: teller.text('/version'),
    url: teller.text('/homepage') ?? teller.text('/governance/availability/data/url'),
    inLanguage: oneOrMore(teller.texts('/languages')),
    creator: oneOrMore(creators(teller)),
    citation: oneOrMore(papersOf(teller)),
    isLiveDataset: teller.text('/governance/versioning/release') === 'rolling' ? true : undefined,
    recordSet: splits(teller),
    'rai:dataCollection': teller.prose('/data/collection', '/data/sources'),
    'rai:dataCollectionTimeframe': oneOrMore(timeframe(teller)),
    'rai:dataPreprocessingProtocol': oneOrMore([
      ...teller.texts('/data/preprocessing'),
      ...some(teller.prose('/data/quality_control')),
    ]),
    'rai:dataAnnotationProtocol': isOneText
      ? teller.text(annotation)
      : teller.prose(`${annotation}/protocol`, `${annotation}/label_source`, `${annotation}/adjudication`),
    'rai:dataAnnotationAnalysis': oneOrMore([
      ...some(teller.prose(`${annotation}/agreement`)),
      ...some(teller.prose('/data/review')),
    ]),
    'rai:annotatorDemographics': teller.prose(`${annotation}/annotators`),
    'rai:personalSensitiveInformation': oneOrMore([
      ...some(teller.prose('/data/privacy')),
      ...some(teller.prose('/data/ethics')),
    ]),
    'rai:dataBiases': teller.prose('/data/population'),
    'rai:dataLimitations': oneOrMore([
      ...teller.texts('/governance/limitations'),
      ...teller.texts('/purpose/out_of_scope').map((use) => OUT_OF_SCOPE + use),
    ]),
    'rai:dataUseCases': oneOrMore([
      ...some(teller.text('/purpose/capability')),
      ...teller.texts('/purpose/goals'),
      ...some(teller.prose('/purpose/intended_users')),
    ]),
    'rai:dataSocialImpact': teller.prose('/purpose/clinical_need'),
    'rai:dataReleaseMaintenancePlan': oneOrMore([
      ...some(teller.prose('/governance/maintenance')),
      ...some(teller.prose('/governance/versioning')),
      ...some(teller.prose('/governance/feedback')),
    ]),
    'rai:hasSyntheticData': hasSyntheticData(teller),
    'prov:wasDerivedFrom': oneOrMore(sources(teller)),
  };
  const said = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
  const fragment = {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/RAI/1.0',
    ...said,
  };
  return { text: JSON.stringify(fragment, null, 2) + '\n', notMapped: teller.rest() };
}

/** A licence of the SPDX list has a page of its own; an expression of several has none. */
function spdxAddress(expression: string): string {
  return /^[A-Za-z0-9.-]+$/.test(expression) ? `https://spdx.org/licenses/${expression}` : expression;
}

function some(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}

function oneOrMore<T>(values: readonly T[]): T | readonly T[] | undefined {
  return values.length > 1 ? values : values[0];
}

function creators(teller: Teller): unknown[] {
  return teller.indexes('/authors').flatMap((i) => {
    const at = (key: string): string | undefined => teller.text(join('/authors', i, key));
    const [name, affiliation, orcid] = [at('name'), at('affiliation'), at('orcid')];
    if (name === undefined) return [];
    return [
      {
        '@type': 'sc:Person',
        name,
        ...(affiliation === undefined ? {} : { affiliation: { '@type': 'sc:Organization', name: affiliation } }),
        ...(orcid === undefined ? {} : { identifier: orcid }),
      },
    ];
  });
}

/** The record set that lists the splits, by name (Croissant 1.0, "Splits"). */
function splits(teller: Teller): unknown[] | undefined {
  const names = teller.texts('/data/splits', 'name');
  if (names.length === 0) return undefined;
  const field = { '@type': 'cr:Field', '@id': 'splits/name', name: 'name', dataType: 'sc:Text' };
  return [
    {
      '@type': 'cr:RecordSet',
      '@id': 'splits',
      name: 'splits',
      dataType: 'cr:Split',
      key: { '@id': 'splits/name' },
      field: [field],
      data: names.map((name) => ({ 'splits/name': name })),
    },
  ];
}

/** From the beginning of the first source to the end of the last. Dates of one form compare as texts. */
function timeframe(teller: Teller): string[] {
  const periods = teller.indexes('/data/sources').map((i) => join('/data/sources', i, 'period'));
  const [first] = periods
    .map((at) => teller.text(`${at}/from`))
    .filter(isText)
    .sort();
  const last = periods
    .map((at) => teller.text(`${at}/to`))
    .filter(isText)
    .sort()
    .at(-1);
  return [first, last].filter(isText);
}

/** Undefined where a source does not say what it is. */
function hasSyntheticData(teller: Teller): boolean | undefined {
  const types = teller.indexes('/data/sources').map((i) => teller.text(join('/data/sources', i, 'type')));
  if (types.some((type) => type === 'synthetic' || type === 'simulated')) return true;
  return types.length > 0 && types.every((type) => type !== undefined && type !== 'other' && type !== 'derived')
    ? false
    : undefined;
}

function sources(teller: Teller): unknown[] {
  return teller.indexes('/data/sources').flatMap((i): unknown[] => {
    const at = (key: string): string | undefined => teller.text(join('/data/sources', i, key));
    const [name, url] = [at('name'), at('url')];
    if (url === undefined) return name === undefined ? [] : [name];
    return [{ '@id': url, ...(name === undefined ? {} : { name }) }];
  });
}
