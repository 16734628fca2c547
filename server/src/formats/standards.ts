/**
 * The medical standards that the format knows by name: what each is, and how its versions are written.
 * Versions are examples of the way of writing and no statement on which one is in force: most systems have new ones each
 * year. Those marked as the last one have no successor of the same name.
 */

/** One standard. */
export interface Standard {
  /** What it is, in one line. */
  about: string;
  /** How its versions are named. */
  versions: string;
  /** A version, written in that way. */
  example: string;
}

/** The standards by name. */
export const STANDARDS: Readonly<Record<string, Standard>> = {
  'ICD-10': standard(
    'Classification of diseases of the WHO, tenth revision.',
    'By year; 2019 is the last one.',
    '2019',
  ),
  'ICD-10-CM': standard(
    'The ICD-10 as the United States use it for diagnoses.',
    'By US fiscal year, from October.',
    'FY 2026',
  ),
  'ICD-11': standard(
    'Classification of diseases of the WHO, eleventh revision.',
    'By release, year and month.',
    '2025-01',
  ),
  'ICD-9-CM': standard(
    'The older classification of diseases and procedures of the United States, in use until 2015.',
    'By US fiscal year, from October; 2015 is the last one.',
    'FY 2015',
  ),
  'ICD-O-3': standard('Classification of tumours by site and histology.', 'By revision.', '3.2'),
  'SNOMED CT': standard(
    'Clinical terms for findings, procedures, substances and more, linked as a hierarchy.',
    'By edition and release date.',
    'International Edition 2025-07-01',
  ),
  LOINC: standard('Codes for laboratory tests, measurements and documents.', 'By number, twice a year.', '2.80'),
  RxNorm: standard('Names and codes for drugs in the United States.', 'By release date.', '2025-09-02'),
  ATC: standard('Classification of drugs by organ, use and substance, of the WHO.', 'By year.', '2025'),
  NDC: standard(
    'Codes for drug packages in the United States.',
    'By the date of the directory that was used.',
    '2025-09-15',
  ),
  UMLS: standard(
    'Concepts that join the terms of many medical vocabularies.',
    'By year, AA for May and AB for November.',
    '2025AA',
  ),
  MeSH: standard('Subject headings by which biomedical papers are indexed.', 'By year.', '2025'),
  MedDRA: standard(
    'Terms for adverse events and medical history in drug regulation.',
    'By number, twice a year.',
    '28.0',
  ),
  CTCAE: standard('Grades for adverse events in cancer trials.', 'By number.', '5.0'),
  UCUM: standard('Codes for units of measurement.', 'By number.', '2.1'),
  HPO: standard(
    'Terms for the signs and symptoms of human disease, above all genetic ones.',
    'By release date.',
    '2025-05-06',
  ),
  MONDO: standard('Diseases, joined from many vocabularies.', 'By release date.', '2025-06-03'),
  OMIM: standard('Catalogue of human genes and genetic disorders.', 'By the date on which it was used.', '2025-09-15'),
  ORPHAcode: standard('Codes for rare diseases, kept by Orphanet.', 'By the release of the nomenclature.', '2025'),
  ICPC: standard('Classification of reasons for contact and problems in primary care.', 'By edition.', 'ICPC-2'),
  CPT: standard('Codes for medical services, of the American Medical Association.', 'By year.', '2025'),
  'DSM-5-TR': standard(
    'Manual of mental disorders of the American Psychiatric Association.',
    'By the year of the text.',
    '2022',
  ),
  TNM: standard('Stages of cancer by tumour, lymph nodes and metastases.', 'By edition.', '8th edition'),
  'HL7 FHIR': standard(
    'Resources and interfaces for the exchange of health data.',
    'By release and number.',
    'R4 (4.0.1)',
  ),
  'OMOP CDM': standard('Common tables for observational health data.', 'By number.', '5.4'),
  openEHR: standard(
    'Models for health records: archetypes and templates.',
    'By the release of the reference model.',
    'RM 1.1.0',
  ),
  CDISC: standard(
    'Data standards for clinical trials, such as SDTM and ADaM.',
    'By standard and number.',
    'SDTMIG 3.4',
  ),
  DICOM: standard('Format and exchange of medical images.', 'By edition: the year and a letter.', '2025a'),
  RadLex: standard('Terms for radiology.', 'By number.', '4.1'),
  OPS: standard('Codes for procedures in German hospitals.', 'By year.', '2025'),
};

function standard(about: string, versions: string, example: string): Standard {
  return { about, versions, example };
}
