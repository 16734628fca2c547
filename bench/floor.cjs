// The least that a check of many files can do: parse with positions, validate by compiled code, print the errors.
//   node floor.cjs yaml|json FOLDER VALIDATOR
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

const [kind, folder, validator] = process.argv.slice(2);
const validate = require(validator);
const read = kind === 'yaml' ? yamlReader() : jsonReader();
let errors = 0;
for (const name of readdirSync(folder)) {
  if (!validate(read(readFileSync(path.join(folder, name), 'utf8')))) errors += validate.errors.length;
}
console.log(JSON.stringify({ errors }));

function yamlReader() {
  const { parseDocument } = require('yaml');
  return (text) => parseDocument(text).toJS();
}

function jsonReader() {
  const { getNodeValue, parseTree } = require('jsonc-parser');
  return (text) => getNodeValue(parseTree(text));
}
