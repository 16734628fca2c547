import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { EXPORTS, type ExportId } from '../../server/src/convert/exports';
import { readFile } from '../formats/reading';

test.each(Object.keys(EXPORTS) as ExportId[])('%s', async (id) => {
  for (const e of ['lesionletter', 'angorbench']) {
    const file = path.join(__dirname, `../../examples/${e}/medcheck.yaml`);
    const { model } = await readFile(readFileSync(file, 'utf8'), 'medcheck.yaml');
    const { text, notMapped } = EXPORTS[id].write(model);
    console.log(text, notMapped.join('\n'));
  }
});
