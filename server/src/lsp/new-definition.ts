/** A new definition for an editor: what there is to choose, and the text that comes of it. */
import { isStage } from '../criteria/criterion';
import { plainOf, snippetOf } from '../edits/fragment';
import { choicesFor, newYaml } from '../edits/skeleton';
import { MAX_IMPORTS } from '../formats/imports';
import type { DefinitionChoices, NewDefinitionParams, NewDefinitionResult } from '../protocol';

/** What there is to choose, for `medcheck/definitionChoices`. */
export function definitionChoices(): DefinitionChoices {
  return { modalities: choicesFor('modalities'), stages: choicesFor('stage') };
}

/**
 * A new definition, for `medcheck/newDefinition`. What the format does not know is left out: the definition has no wrong
 * value from the start.
 * @param params what was chosen, as the client sent it.
 */
export function newDefinition(params: Partial<NewDefinitionParams> | null): NewDefinitionResult {
  const name = typeof params?.name === 'string' ? params.name.trim() : '';
  const known = choicesFor('modalities').map(({ value }) => value);
  const modalities = texts(params?.modalities).filter((modality) => known.includes(modality));
  const pieces = newYaml({
    ...(name ? { name } : {}),
    modalities: modalities.length > 0 ? modalities : ['text'],
    stage: isStage(params?.stage) ? params.stage : 'design',
    imports: texts(params?.imports).slice(0, MAX_IMPORTS),
  });
  return { snippet: snippetOf(pieces), text: plainOf(pieces) };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter((one) => typeof one === 'string'))] : [];
}
