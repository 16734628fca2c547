// The extension's settings, as package.json declares them: built from the configuration file's schema where both have them.

/**
 * The settings and their texts.
 * @param {object} configSchema the configuration file's JSON Schema (server/src/formats/config-schema.ts).
 * @param {readonly {id: string, title: string}[]} criteria the catalogue.
 * @returns {{properties: object, texts: Record<string, string>}} the `contributes.configuration.properties` of
 *   package.json, and the entries of package.nls.json that they name.
 */
export function settings(configSchema, criteria) {
  const texts = {};
  const say = (key, text) => {
    texts[`config.${key}`] = text;
    return `%config.${key}%`;
  };
  const choice = (name, description, values, rest) => ({
    type: 'string',
    enum: Object.keys(values),
    markdownEnumDescriptions: Object.entries(values).map(([value, text]) => say(`${name}.${value}`, text)),
    markdownDescription: say(name, description),
    ...rest,
  });
  const resource = { scope: 'resource' };
  const { severity, level } = configSchema.definitions;
  const { laterStages, maxFileSize } = configSchema.properties;
  const titles = new Map(criteria.map((criterion) => [criterion.id, criterion.title]));
  const levels = level.enum.map((value) => `\`${value}\``).join(', ');

  const properties = {
    'medcheck.run': choice(
      'run',
      'When a definition is checked.',
      { onType: 'As you type.', onSave: 'When the file is opened and when it is saved.' },
      { default: 'onType', ...resource },
    ),
    'medcheck.severity': {
      type: 'object',
      markdownDescription: say(
        'severity',
        `How loudly findings are shown: ${levels}. A key is a criterion, a stage, a module or the code of another finding; a criterion or code wins over its stage or module. Scores do not change. A key that \`medcheck.config.yaml\` sets, too, is taken from there.`,
      ),
      properties: Object.fromEntries(
        Object.entries(severity.properties).map(([id, { description }]) => [
          id,
          {
            type: 'string',
            enum: level.enum,
            description: say(`severity.${id}`, titles.has(id) ? `${id} ${titles.get(id)}.` : description),
          },
        ]),
      ),
      additionalProperties: false,
      default: {},
      ...resource,
    },
    'medcheck.laterStages': choice(
      'laterStages',
      'How much is said about the stages that a definition has not reached.',
      Object.fromEntries(laterStages.enum.map((value, i) => [value, laterStages.enumDescriptions[i]])),
      { default: laterStages.default, ...resource },
    ),
    'medcheck.maxFileSize': {
      type: 'integer',
      minimum: maxFileSize.minimum,
      maximum: maxFileSize.maximum,
      default: maxFileSize.default,
      markdownDescription: say('maxFileSize', 'The size in bytes above which a file is not checked.'),
      ...resource,
    },
    'medcheck.syntaxErrors': choice(
      'syntaxErrors',
      'Whether MedCheck shows syntax errors.',
      {
        auto: 'Where no other extension shows them: not in JSON while `json.validate.enable` is on, and not in YAML while the extension `redhat.vscode-yaml` is active and `yaml.validate` is on.',
        always: 'Always.',
        never: 'Never.',
      },
      { default: 'auto', ...resource },
    ),
    'medcheck.codeLens': {
      type: 'boolean',
      default: true,
      markdownDescription: say('codeLens', 'Shows points above a definition and above each of its blocks.'),
      ...resource,
    },
    'medcheck.inlayHints': {
      type: 'boolean',
      default: false,
      markdownDescription: say('inlayHints', 'Shows the score of its criteria behind each key that feeds one.'),
      ...resource,
    },
    'medcheck.exclude': {
      type: 'array',
      items: { type: 'string' },
      default: [],
      markdownDescription: say(
        'exclude',
        'Files and folders that are not checked, as patterns relative to the workspace folder, such as `archive/**`.',
      ),
      ...resource,
    },
    'medcheck.formats.on': {
      type: 'array',
      items: { type: 'string' },
      default: [],
      markdownDescription: say(
        'formats.on',
        'Files that are checked although nothing in them is about medicine, or that only you know to be definitions, as patterns relative to the workspace folder, such as `cards/*.md`.',
      ),
      ...resource,
    },
    'medcheck.formats.off': {
      type: 'array',
      items: { type: 'string' },
      default: [],
      markdownDescription: say(
        'formats.off',
        'Files that are not checked, although their format is known, as patterns relative to the workspace folder, such as `**/README.md`.',
      ),
      ...resource,
    },
    'medcheck.trace.server': choice(
      'trace.server',
      'What of the messages between the editor and the language server is written to the output channel.',
      { off: 'Nothing.', messages: 'The messages.', verbose: 'The messages with their contents.' },
      { default: 'off', scope: 'window' },
    ),
  };
  return { properties, texts };
}
