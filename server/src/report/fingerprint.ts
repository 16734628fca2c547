/** What makes a finding the same finding after its file has changed. */
import { BY_ID } from '../criteria/catalogue';
import type { ConfigReport, DiagnosticReport, FileReport } from './report';

/** Codes of which a document has one finding at most, whatever its words. */
const SINGLE = /^(?:MCS[1-5]|later-stages|no-slot|stage-status|too-large)$/;

/**
 * A finding's key within its file. It holds no line and no column, so that it stays the same where lines move.
 * @param d the finding.
 * @param file the file's report.
 * @returns the key; for a criterion its id and score, so that a criterion that falls from 1 to 0 is another finding.
 */
export function keyOf(d: DiagnosticReport, file: FileReport | ConfigReport): string {
  const document = 'document' in file && file.document > 0 ? `document ${file.document + 1}: ` : '';
  if (BY_ID.has(d.code)) return `${document}${d.code} ${scoreOf(d.code, file) ?? ''}`.trimEnd();
  if (SINGLE.test(d.code)) return `${document}${d.code}`;
  // Lines and columns that a message names move too.
  const message = d.message.replace(/\b(line|lines|column|columns) \d+/gi, '$1');
  return `${document}${d.code} ${d.pointer === '' ? '' : `${d.pointer}: `}${message}`;
}

/**
 * The keys under which an older finding covers this one: its own, and for a criterion that is partly met that of the
 * same criterion when it was not met at all.
 * @param d the finding.
 * @param file the file's report.
 */
export function coveringKeys(d: DiagnosticReport, file: FileReport | ConfigReport): string[] {
  const own = keyOf(d, file);
  return BY_ID.has(d.code) && scoreOf(d.code, file) === 1 ? [own, own.replace(/ 1$/, ' 0')] : [own];
}

function scoreOf(id: string, file: FileReport | ConfigReport): 0 | 1 | 2 | null | undefined {
  return 'criteria' in file ? file.criteria.find((criterion) => criterion.id === id)?.score : undefined;
}

/**
 * A short hash of a text, for telling things apart; it protects nothing.
 * @param text the text.
 * @returns 16 hexadecimal digits: FNV-1a over its UTF-16 code units, with 32 bits, and the same with another multiplier.
 */
export function hashOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x811c9dc5];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
