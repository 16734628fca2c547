/** A new definition for an editor: what there is to choose, and the text that comes of it. */
import type { Connection } from 'vscode-languageserver';
import { isStage } from '../criteria/criterion';
import { plainOf, snippetOf } from '../edits/fragment';
import { choicesFor, newYaml } from '../edits/skeleton';
import { MAX_IMPORTS } from '../formats/imports';
import {
  DEFINITION_CHOICES_REQUEST,
  type DefinitionChoices,
  NEW_DEFINITION_REQUEST,
  type NewDefinitionParams,
  type NewDefinitionResult,
} from '../protocol';

/**
 * Answers `medcheck/definitionChoices` and `medcheck/newDefinition`.
 * @param connection the connection to the client.
 */
export function listenForNewDefinitions(connection: Connection): void {
  connection.onRequest(DEFINITION_CHOICES_REQUEST, (): DefinitionChoices => ({
    modalities: choicesFor('modalities'),
    stages: choicesFor('stage'),
  }));
  connection.onRequest(NEW_DEFINITION_REQUEST, newDefinition);
}

/** What the format does not know is left out: the definition has no wrong value from the start. */
function newDefinition(params: Partial<NewDefinitionParams> | null): NewDefinitionResult {
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
