/**
 * Phrases that read a score as clearance for use in care. They are data; each has texts for and against in the tests.
 * English only. Every repetition in a pattern is bounded, so that a text takes time in proportion to its length.
 */

/** One way of reading a score as clearance. */
export interface ClearancePhrase {
  /** What the phrase says, in a word or two. */
  name: string;
  /**
   * A text without this does not hold the phrase, however its white space is. It is tried first: most patterns are then
   * never made ready, which takes some milliseconds each.
   */
  hint: RegExp;
  pattern: RegExp;
  /** Where this stands before the phrase, it is the subject: the phrase speaks of a drug, say, and not of a model. */
  unlessAfter?: RegExp;
  /** Where this occurs anywhere in the sentence, the phrase speaks of something else. */
  unless?: RegExp;
}

/** People whose work a model may be said to do. Followed by one of the words in `NO_PERSON` it is something else. */
const CLINICIANS =
  '(?:physicians?|doctors?|clinicians?|specialists?|experts?|nurses?|pharmacists?|radiologists?|pathologists?|' +
  'dermatologists?|cardiologists?|ophthalmologists?|oncologists?|psychiatrists?|surgeons?|general practitioners?|GPs)';
const NO_PERSON =
  '(?![- ](?:systems?|models?|networks?|baselines?|methods?|LLMs?|VLMs?|classifiers?|written|label|annotat|agreement|opinion))';
/** What may stand between a verb and the people it is about. */
const WHICH =
  '(?:(?:the|an?|these|those|our|many|most|all|both|some|several|average|median|typical|human|individual|expert|trained|' +
  'experienced|practi[cs]ing|licen[cs]ed|qualified|certified|board-certified|junior|senior|attending|resident|consultant|' +
  'general|medical|clinical|emergency|triage|ward|hospital|primary care|level of|performance of|accuracy of|panel of|majority of) ){0,4}';
const CARE =
  '(?:clinical|clinic|medical|patient|hospital|bedside|ward|diagnostic|real-world|routine|everyday|autonomous|unsupervised|unattended)';
const USE =
  '(?:use|practice|deployment|care|application|settings?|decisions?|decision[- ]making|work|diagnosis|triage)';
const MODEL = '(?:models?|systems?|assistants?|LLMs?|AIs?|chatbots?|agents?|tools?)';

/** Things that are approved, safe or used in care, and are no models. */
const PRODUCTS =
  /\b(?:drugs?|medications?|medicines?|dos(?:e|es|age|ages)|vaccines?|contrast|devices?|implants?|kits?|assays?|scanners?|treatments?|therap(?:y|ies)|procedures?|scales?|questionnaires?|guidelines?)\b/i;

/** The phrases. A sentence counts once, for the first that it holds. */
export const CLEARANCE_PHRASES: readonly ClearancePhrase[] = [
  {
    name: 'fit for clinical use',
    hint: /safe|suitable|\bfit\b|ready|enough|cleared|approved|certified|validated|qualified/i,
    pattern: words(
      '(?:(?:safe|safely|suitable|fit|ready|(?:safe|good|accurate|reliable) enough) (?:for|to use in|to be used in|used in|in)|' +
        '(?:cleared|approved|certified|validated|qualified) for(?: use in)?) ' +
        `(?:the |direct |full )?(?:${CARE} (?:and |or )?){1,3}${USE}`,
    ),
    unlessAfter: PRODUCTS,
  },
  {
    name: 'ready to deploy',
    hint: /ready|safe|cleared|\bfit\b|approved|enough/i,
    pattern: words(
      '(?:ready|safe|safely|cleared|fit|approved|good enough|accurate enough) ' +
        '(?:to be deployed|to deploy|deployed|to see patients|to treat patients|' +
        '(?:to use|to be used|used) (?:on|with|for|in) (?:real |all )?(?:patients|hospitals?|clinics?|practice|care)|' +
        'for (?:clinical |real-world |immediate |hospital |wide ){0,2}(?:deployment|patients|prime time)|for (?:the|a) (?:clinic|hospital|ward|bedside))',
    ),
    unlessAfter: PRODUCTS,
  },
  {
    name: 'clinic-ready',
    hint: /ready/i,
    pattern: words('(?:clinic|clinically|hospital|bedside|ward|patient|deployment|practice)[- ]ready'),
    unless: /\b(?:images?|containers?|docker|packages?|code|harness|scripts?|meals?)\b/i,
  },
  {
    name: 'better than clinicians',
    hint: /outperform|surpass|exceed|\bbeat|outscor|better|safer|\bmore\s{1,9}(?:accurate|reliable|empathetic)|superior|above/i,
    pattern: words(
      '(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beats?|beating|outscor(?:es?|ed|ing)|' +
        '(?:better|safer|more accurate|more reliable|more empathetic) than|superior to|above) ' +
        WHICH +
        CLINICIANS,
      NO_PERSON,
    ),
  },
  {
    name: 'as good as clinicians',
    hint: /\bas\s{1,9}(?:good|accurate|safe|reliable|well)\s|\bpar\s|level|equivalent/i,
    pattern: words(
      '(?:as (?:good|accurate|safe|reliable) as|(?:do|does|performs?|performed|performing) as well as|on (?:a )?par with|(?:at|on) the level of|equivalent to) ' +
        WHICH +
        CLINICIANS,
      NO_PERSON,
    ),
    unless: /\b(?:annotat|label|references?|gold)/i,
  },
  {
    name: 'expert-level performance',
    hint: /level/i,
    pattern: words(
      '(?:reach(?:es|ed|ing)?|achiev(?:es?|ed|ing)|attain(?:s|ed|ing)?|deliver(?:s|ed|ing)?|show(?:s|ed|ing)?|' +
        'demonstrat(?:es?|ed|ing)|exhibit(?:s|ed|ing)?|provid(?:es?|ed|ing)|ha(?:s|ve)|at|with) (?:a |an |near |truly ){0,2}' +
        `(?:${CLINICIANS}|human|superhuman)[- ]level (?:\\w{1,20} )?(?:performance|accuracy|competence|care|diagnos(?:is|es)|reasoning|skill|safety)`,
    ),
    unless: /\b(?:annotat|label|curat|written|required?|needs?)/i,
  },
  {
    name: 'replaces clinicians',
    hint: /replac|substitut|\bstands?\s{1,9}in\b|\btakes?\s{1,9}over\b|\bwork\s{1,9}of\b/i,
    pattern: words(
      `(?:replac(?:es?|ed|ing)|substitutes? for|stands? in for|takes? over from|do(?:es)? the work of) ${WHICH}${CLINICIANS}`,
      NO_PERSON,
    ),
    unless: /\b(?:names?|initials|signatures?|surrogates?|placeholders?|pseudonym|de-?identif|anonymi[sz])/i,
  },
  {
    name: 'a score shows safety',
    hint: /safe|ready|trustworthy|\bfit\b/i,
    pattern: words(
      '(?:proves?|proved|guarantees?|ensures?|certif(?:y|ies)|confirms?|demonstrates?|shows?|means?|establish(?:es)?) (?:that )?' +
        `(?:(?!which|how|whether|where|when)[\\w-]{1,20} ){0,4}${MODEL} (?:is|are) (?:\\w{1,20} )?(?:safe|ready|trustworthy|fit)`,
    ),
    unless: /\b(?:which|how|where|when)\b/i,
  },
];

/** A sentence with one of these denies, asks or sets a condition; it does not claim. */
const NO_CLAIM =
  /\b(?:not|no|none|nobody|never|nor|neither|without|cannot|unable|unlike|whether|unless|until|before|rather than|instead of|far from|fail(?:s|ed)? to)\b|n['’]t\b|\bif\b/i;

/** Where a sentence ends. A line break alone ends none, but a blank line, a list item or a heading begins a new one. */
const SENTENCE_END = /[.!?;](?=\s|$)|\n(?=[ \t]*(?:[\r\n*#•-]|$))/;

/**
 * The phrases of a text that read a score as clearance. A sentence with a negation is passed over.
 * @param text the text, any length.
 * @returns the phrases as written (runs of white space as one space), one a sentence at most, in order.
 */
export function clearancePhrases(text: string): string[] {
  if (!CLEARANCE_PHRASES.some(({ hint }) => hint.test(text))) return [];
  return text.split(SENTENCE_END).flatMap((part) => {
    const sentence = part.replace(/\s+/g, ' ').replace(/[‐‑–]/g, '-');
    const hinted = CLEARANCE_PHRASES.filter(({ hint }) => hint.test(sentence));
    if (hinted.length === 0 || NO_CLAIM.test(sentence)) return [];
    for (const { pattern, unless, unlessAfter } of hinted) {
      const found = pattern.exec(sentence);
      if (found && !unless?.test(sentence) && !unlessAfter?.test(sentence.slice(0, found.index))) return [found[0]];
    }
    return [];
  });
}

/** A pattern of whole words, in any case. */
function words(source: string, after = ''): RegExp {
  return new RegExp(`\\b(?:${source})\\b${after}`, 'i');
}
