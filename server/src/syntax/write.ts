/** Scalars as they are written in YAML and JSON. */
import type { Language } from './document';
import { yamlScalar } from './yaml';

/** A scalar of YAML or JSON. */
export type Scalar = string | number | boolean | null;

/**
 * A scalar as text that reads back as the same scalar, on one line. In YAML it is plain where that is safe, also for
 * tools that read YAML 1.1, else in double quotes.
 * @param value the scalar.
 * @param where the language, and whether it stands between brackets or braces.
 */
export function scalarText(value: Scalar, where: { language: Language; flow: boolean }): string {
  if (where.language === 'json') return JSON.stringify(value);
  return yamlScalar(value, where.flow);
}
