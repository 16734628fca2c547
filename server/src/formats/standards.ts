/**
 * The medical standards that the format knows by name: what each is, and how its versions are written.
 * Most systems have new versions each year, and nothing here asks the network: a version is an example of the way of
 * writing, and beside it stands the page on which its publisher names the current one. Those marked as the last one have
 * no successor of the same name.
 */

/** One standard. */
export interface Standard {
  /** What it is, in one line. */
  about: string;
  /** How its versions are named. */
  versions: string;
  /** A version, written in that way. */
  example: string;
  /** Where its publisher says which version is current. */
  page: string;
}

/** The standards by name. */
export const STANDARDS: Readonly<Record<string, Standard>> = {
  'ICD-10': standard(
    'Classification of diseases of the WHO, tenth revision.',
    'By year; 2019 is the last one.',
    '2019',
    'https://icd.who.int/browse10',
  ),
  'ICD-10-CM': standard(
    'The ICD-10 as the United States use it for diagnoses.',
    'By US fiscal year, from October.',
    'FY 2026',
    'https://www.cdc.gov/nchs/icd',
  ),
  'ICD-11': standard(
    'Classification of diseases of the WHO, eleventh revision.',
    'By release, year and month.',
    '2025-01',
    'https://icd.who.int',
  ),
  'ICD-9-CM': standard(
    'The older classification of diseases and procedures of the United States, in use until 2015.',
    'By US fiscal year, from October; 2015 is the last one.',
    'FY 2015',
    'https://www.cdc.gov/nchs/icd',
  ),
  'ICD-O-3': standard(
    'Classification of tumours by site and histology.',
    'By revision.',
    '3.2',
    'https://www.who.int/standards/classifications/other-classifications/international-classification-of-diseases-for-oncology',
  ),
  'SNOMED CT': standard(
    'Clinical terms for findings, procedures, substances and more, linked as a hierarchy.',
    'By edition and release date.',
    'International Edition 2026-04-01',
    'https://www.snomed.org',
  ),
  LOINC: standard(
    'Codes for laboratory tests, measurements and documents.',
    'By number, twice a year.',
    '2.80',
    'https://loinc.org/downloads',
  ),
  RxNorm: standard(
    'Names and codes for drugs in the United States.',
    'By release date.',
    '2025-09-02',
    'https://www.nlm.nih.gov/research/umls/rxnorm',
  ),
  ATC: standard(
    'Classification of drugs by organ, use and substance, of the WHO.',
    'By year.',
    '2025',
    'https://atcddd.fhi.no',
  ),
  NDC: standard(
    'Codes for drug packages in the United States.',
    'By the date of the directory that was used.',
    '2025-09-15',
    'https://www.fda.gov/drugs/drug-approvals-and-databases/national-drug-code-directory',
  ),
  UMLS: standard(
    'Concepts that join the terms of many medical vocabularies.',
    'By year, AA for May and AB for November.',
    '2026AA',
    'https://www.nlm.nih.gov/research/umls',
  ),
  MeSH: standard(
    'Subject headings by which biomedical papers are indexed.',
    'By year.',
    '2025',
    'https://www.nlm.nih.gov/mesh',
  ),
  MedDRA: standard(
    'Terms for adverse events and medical history in drug regulation.',
    'By number, twice a year.',
    '28.0',
    'https://www.meddra.org',
  ),
  CTCAE: standard(
    'Grades for adverse events in cancer trials.',
    'By number.',
    '5.0',
    'https://ctep.cancer.gov/protocolDevelopment/electronic_applications/ctc.htm',
  ),
  UCUM: standard('Codes for units of measurement.', 'By number.', '2.1', 'https://ucum.org'),
  HPO: standard(
    'Terms for the signs and symptoms of human disease, above all genetic ones.',
    'By release date.',
    '2025-05-06',
    'https://hpo.jax.org',
  ),
  MONDO: standard(
    'Diseases, joined from many vocabularies.',
    'By release date.',
    '2025-06-03',
    'https://mondo.monarchinitiative.org',
  ),
  OMIM: standard(
    'Catalogue of human genes and genetic disorders.',
    'By the date on which it was used.',
    '2025-09-15',
    'https://omim.org',
  ),
  ORPHAcode: standard(
    'Codes for rare diseases, kept by Orphanet.',
    'By the release of the nomenclature.',
    '2025',
    'https://www.orphadata.com',
  ),
  ICPC: standard(
    'Classification of reasons for contact and problems in primary care.',
    'By edition.',
    'ICPC-2',
    'https://www.who.int/standards/classifications/other-classifications/international-classification-of-primary-care',
  ),
  CPT: standard(
    'Codes for medical services, of the American Medical Association.',
    'By year.',
    '2025',
    'https://www.ama-assn.org/practice-management/cpt',
  ),
  'DSM-5-TR': standard(
    'Manual of mental disorders of the American Psychiatric Association.',
    'By the year of the text.',
    '2022',
    'https://www.psychiatry.org/psychiatrists/practice/dsm',
  ),
  TNM: standard(
    'Stages of cancer by tumour, lymph nodes and metastases.',
    'By edition.',
    '8th edition',
    'https://www.uicc.org',
  ),
  'HL7 FHIR': standard(
    'Resources and interfaces for the exchange of health data.',
    'By release and number.',
    'R5 (5.0.0)',
    'https://hl7.org/fhir/directory.html',
  ),
  'OMOP CDM': standard(
    'Common tables for observational health data.',
    'By number.',
    '5.4',
    'https://ohdsi.github.io/CommonDataModel',
  ),
  openEHR: standard(
    'Models for health records: archetypes and templates.',
    'By the release of the reference model.',
    'RM 1.1.0',
    'https://specifications.openehr.org',
  ),
  CDISC: standard(
    'Data standards for clinical trials, such as SDTM and ADaM.',
    'By standard and number.',
    'SDTMIG 3.4',
    'https://www.cdisc.org/standards',
  ),
  DICOM: standard(
    'Format and exchange of medical images.',
    'By edition: the year and a letter.',
    '2025a',
    'https://www.dicomstandard.org/current',
  ),
  RadLex: standard('Terms for radiology.', 'By number.', '4.1', 'https://radlex.org'),
  OPS: standard('Codes for procedures in German hospitals.', 'By year.', '2025', 'https://www.bfarm.de'),
};

function standard(about: string, versions: string, example: string, page: string): Standard {
  return { about, versions, example, page };
}
