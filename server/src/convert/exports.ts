/** The formats of others that a definition is written in, by the name that the command line and the editor use. */
import type { Model } from '../formats/model';
import { benchmarkCardOf } from './benchmark-card';
import { croissantOf } from './croissant';
import { datasetCardOf } from './dataset-card';
import type { Conversion } from './to-definition';

/** A format that a definition is written in. */
export interface ExportTarget {
  /** What its file's name ends in. */
  ending: string;
  write(model: Model): Conversion;
}

/** The formats. */
export const EXPORTS = {
  croissant: { ending: 'croissant.json', write: croissantOf },
  'hf-card': { ending: 'README.md', write: datasetCardOf },
  benchmarkcard: { ending: 'benchmarkcard.json', write: benchmarkCardOf },
} as const satisfies Record<string, ExportTarget>;

/** The name of such a format. */
export type ExportId = keyof typeof EXPORTS;

/**
 * Whether a definition is written in a format of this name.
 * @param name the name, as a user or a client gives it.
 */
export function isExportId(name: unknown): name is ExportId {
  return typeof name === 'string' && Object.hasOwn(EXPORTS, name);
}
