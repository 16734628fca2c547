/** Which coding systems the format knows by name. */
import { STANDARD_SYSTEMS } from '../../formats/definition/schema';
import { foldedName } from '../../formats/words';

/**
 * Whether a text names a listed system. Case, spaces and hyphens make no difference.
 * @param text what stands at `system`.
 */
export function isKnownSystem(text: string): boolean {
  return NAMES.has(foldedName(text));
}

/** Names in use for a listed system, folded, beside its own. */
const ALIASES: Record<string, string> = {
  snomed: 'SNOMED CT',
  sct: 'SNOMED CT',
  fhir: 'HL7 FHIR',
  omop: 'OMOP CDM',
  orpha: 'ORPHAcode',
  orphanet: 'ORPHAcode',
  orphacodes: 'ORPHAcode',
  humanphenotypeontology: 'HPO',
  medicalsubjectheadings: 'MeSH',
  unifiedmedicallanguagesystem: 'UMLS',
  anatomicaltherapeuticchemical: 'ATC',
  nationaldrugcode: 'NDC',
  commonterminologycriteriaforadverseevents: 'CTCAE',
  unifiedcodeforunitsofmeasure: 'UCUM',
};

const NAMES = new Map(STANDARD_SYSTEMS.map((name) => [foldedName(name), name]));

/**
 * The listed system that a text names, as it is written in the list.
 * @param text a name as an author may write it: in any case, with or without spaces and hyphens, or a common alias.
 * @returns undefined where it names none, or could mean several.
 */
export function systemNamed(text: string): string | undefined {
  const folded = foldedName(text);
  return NAMES.get(folded) ?? (Object.hasOwn(ALIASES, folded) ? ALIASES[folded] : undefined);
}
