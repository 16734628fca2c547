/** Language tags (BCP 47) that benchmarks are likely to name. Another tag is as good: nothing is checked against them. */

/** A tag with the name of its language in English. */
export interface LanguageTag {
  tag: string;
  name: string;
}

const TAGS =
  'en en-US en-GB de de-AT de-CH fr fr-CA es es-MX pt pt-BR it nl sv da nb fi is pl cs sk hu ro bg el tr ru uk sr hr sl et ' +
  'lv lt ca eu ga cy he ar fa ur hi bn pa ta te mr gu kn ml ne si th vi id ms fil ja ko zh zh-Hans zh-Hant sw am ha yo zu af la';

// The names come from the Unicode CLDR, which every JavaScript engine carries.
const names = new Intl.DisplayNames('en', { type: 'language' });

/** The tags, the most frequent languages of medical texts first. */
export const LANGUAGE_TAGS: readonly LanguageTag[] = TAGS.split(' ').map((tag) => ({
  tag,
  name: names.of(tag) ?? tag,
}));
