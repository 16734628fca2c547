/** `medcheck/importDefinition`: a definition made out of a foreign file that need not be open. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sourceOf } from '../../server/src/convert/source';
import { definitionFrom } from '../../server/src/convert/to-definition';
import { Session, endSessions, fakePlatform } from './session';

afterEach(endSessions);

const FOLDER = 'file:///w';
const CARD = readFileSync(path.resolve(__dirname, '../../examples/lesionletter/benchmarkcard.json'), 'utf8');

describe('the request medcheck/importDefinition', () => {
  it('gives what the command line writes', async () => {
    const session = await Session.start({ platform: fakePlatform(), folders: [FOLDER] });
    const source = await sourceOf(CARD, 'my card.json', null);
    if ('why' in source) throw new Error(source.why);
    const result = await session.importDefinition({ uri: `${FOLDER}/my%20card.json`, text: CARD });
    expect(result).toEqual({ ...definitionFrom({ ...source, path: 'my card.json' }), name: 'LesionLetter' });
    expect(result?.notMapped).toContain('/benchmark_details/is_benchmark, line 3: true');
  });

  it.each([
    ['a definition', { uri: `${FOLDER}/medcheck.yaml`, text: 'medcheck: "1.0"\nname: Ward\n' }],
    ['a file of no format that is read', { uri: `${FOLDER}/compose.yaml`, text: 'services: {}\n' }],
    ['a configuration file', { uri: `${FOLDER}/medcheck.config.yaml`, text: 'exclude: []\n' }],
    ['a file in which nothing can be read', { uri: `${FOLDER}/card.json`, text: '' }],
    ['no text', { uri: `${FOLDER}/card.json` }],
    ['no address', { text: CARD }],
    ['nothing', {}],
  ])('is null for %s', async (_, params) => {
    const session = await Session.start({ platform: fakePlatform(), folders: [FOLDER] });
    expect(await session.importDefinition(params)).toBeNull();
  });
});
