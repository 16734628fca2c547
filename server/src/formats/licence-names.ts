/** The names of licences on the SPDX License List. They are many, and a part of the server of their own (scripts/build.mjs). */
import names from './licence-names.json';

/** @returns the name of each licence, by its identifier. */
export function licenceNames(): Readonly<Record<string, string>> {
  return names;
}
