// The generated pages of the documentation: the definition format, from its schema; the index of the criteria.

const STAGE_IDS = ['design', 'data', 'evaluation', 'validity', 'governance'];
const MODULE_IDS = ['multimodal', 'readiness'];

/** Up to this many values stand in a table's cell; more stand in the list below it only. */
const VALUES_IN_CELL = 6;

/** Longer examples would make a table unreadable; hovers show them. */
const LONGEST_EXAMPLE = 50;

/**
 * The page of the definition format.
 * @param {object} schema the format's JSON Schema (server/src/formats/definition/schema.ts).
 * @param {readonly object[]} criteria the catalogue.
 * @returns {string} Markdown.
 */
export function formatPage(schema, criteria) {
  const page = new FormatPage(schema, criteria);
  return page.write();
}

class FormatPage {
  constructor(schema, criteria) {
    this.schema = schema;
    this.criteria = criteria;
    /** The lists of values that were shown, with the key that they were shown for. */
    this.shown = new Map();
  }

  write() {
    const keys = Object.entries(this.schema.properties);
    const sections = keys.filter(([, s]) => hasSection(s));
    const { multimodal_test: multimodal, evidence } = this.schema.definitions;
    return (
      [
        INTRO.trim(),
        '## The top level',
        sectionTable(sections),
        'The other keys of the top level:',
        ...this.tables(
          keys.filter(([, s]) => !hasSection(s)),
          '',
        ),
        ...sections.flatMap(([name, section]) => [`## ${name}`, ...this.section(name, section)]),
        '## A multimodal test',
        `${multimodal.description} Each of the five keys of \`evaluation.multimodal\` takes these.`,
        ...this.tables(this.ownKeys(multimodal)),
        '## An evidence item',
        'What an item of an `evidence` list holds, where it is not a plain text.',
        ...this.tables(this.ownKeys(evidence)),
      ].join('\n\n') + '\n'
    );
  }

  section(name, section) {
    if (name === 'assessment')
      return [section.description, ASSESSMENT.trim(), ...this.tables(this.ownKeys(this.schema.definitions.assessment))];
    if (!section.items) return [section.description, ...this.tables(this.ownKeys(section), `/${name}`)];
    return [`A list of objects. ${section.description}`, ...this.tables(this.ownKeys(section.items), `/${name}/*`)];
  }

  /** The keys of an object that are said of all objects are left out: they would be half of every table. */
  ownKeys(object) {
    return Object.entries(object.properties).filter(([key, schema]) => {
      if (key === 'not_applicable' || key === 'planned') return false;
      if (key === 'evidence') return schema.description !== undefined;
      return key !== 'detail' || !schema.description.startsWith('Says what `other`');
    });
  }

  /**
   * A table of keys, and below it what their values mean.
   * @param entries the keys with their schemas.
   * @param pointer where their object stands; undefined for one that no criterion reads at a fixed place.
   */
  tables(entries, pointer) {
    const rows = [];
    const values = [];
    this.rows(entries, '', pointer, rows, values);
    const columns = ['Key', 'Type', 'Values', 'Meaning', 'Read by'];
    const shown = rows.some((row) => row[4] !== '') ? 5 : 4;
    const lines = [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.slice(0, shown).join(' | ')} |`);
    const readBy = pointer && this.readBy(pointer);
    return [...(readBy ? [`Read as a whole by ${readBy}.`] : []), lines.join('\n'), ...values];
  }

  rows(entries, prefix, pointer, rows, values) {
    for (const [key, schema] of entries) {
      const place = pointer === undefined ? undefined : `${pointer}/${key}`;
      const item = itemOf(schema);
      const name = prefix + key + (item !== schema && isListFirst(schema) ? '[]' : '');
      const all = place ? this.readBy(place) : '';
      const readBy = all === this.readBy(pointer ?? '') ? '' : all;
      rows.push([`\`${name}\``, typeOf(schema), valuesOf(item), cell(schema.description), readBy]);
      if (item.enum) values.push(this.valueList(name, item));
      else if (isNameList(item)) values.push(`Names that \`${name}\` knows: ${item.examples.join(', ')}.`);
      if (!item.$ref && hasKeys(item)) {
        this.rows(this.ownKeys(item), `${name}.`, place && (item !== schema ? `${place}/*` : place), rows, values);
      }
    }
  }

  /** Links to the criteria that read a place, whether by itself or with an object around it. */
  readBy(place) {
    const within = (key) => `${place}/`.startsWith(`${key}/`);
    return this.criteria
      .filter((criterion) => criterion.keys.some(within))
      .map((criterion) => {
        const link = `[${criterion.id}](criteria/${criterion.id}.md)`;
        return criterion.keys.filter(within).every((key) => criterion.context?.includes(key)) ? `(${link})` : link;
      })
      .join(', ');
  }

  /** What each value means; where another key has shown the same values, that is said instead. */
  valueList(name, schema) {
    const lines = schema.enum.map((value, i) => `- \`${value}\`: ${schema.enumDescriptions[i]}`).join('\n');
    const same = this.shown.get(lines);
    if (same) return `\`${name}\` takes the values of \`${same}\`, above.`;
    this.shown.set(lines, name);
    return `\`${name}\`:\n\n${lines}`;
  }
}

function hasSection(schema) {
  return schema.type === 'object' || (schema.items !== undefined && hasKeys(schema.items));
}

/** What a key holds: for a list its items, else the value itself. */
function itemOf(schema) {
  return schema.items && !isPair(schema) ? schema.items : schema;
}

/** A text with names to choose from, which takes others too. */
function isNameList(schema) {
  return schema.examples?.length > VALUES_IN_CELL;
}

function hasKeys(schema) {
  return schema.properties !== undefined && schema.patternProperties !== undefined;
}

function isPair(schema) {
  return schema.minItems === 2 && schema.maxItems === 2;
}

/** Where a type is a list, its first member is the full form. */
function isListFirst(schema) {
  return [schema.type].flat()[0] === 'array';
}

function typeOf(schema) {
  if (schema.$ref) return REFERENCES[schema.$ref.slice('#/definitions/'.length)];
  if (isPair(schema)) return 'two numbers';
  const types = [schema.type].flat();
  if (schema.items) {
    const items = `list of ${plural(schema.items)}`;
    if (types[0] === 'array') return items;
    return `${types.includes('integer') ? 'whole number' : 'object'}, or ${items}`;
  }
  if (schema.enum) return 'one of';
  if (hasKeys(schema)) return 'object';
  if (types.includes('string')) return 'text';
  return { integer: 'whole number', number: 'number', boolean: 'true or false' }[types[0]];
}

const REFERENCES = {
  date: 'date',
  evidence: '[evidence](#an-evidence-item)',
  evidence_list: 'list of [evidence](#an-evidence-item)',
  license: 'licence',
  multimodal_test: '[object](#a-multimodal-test)',
};

function plural(item) {
  if (item.$ref) return REFERENCES[item.$ref.slice('#/definitions/'.length)];
  if (item.enum) return 'values';
  return hasKeys(item) ? 'objects' : 'texts';
}

function valuesOf(item) {
  if (item.enum) {
    return item.enum.length <= VALUES_IN_CELL
      ? item.enum.map((value) => `\`${value}\``).join(', ')
      : `${item.enum.length} values, below`;
  }
  if (isNameList(item)) return 'known names below, or another';
  if (item.maximum === 1) return '0 to 1';
  if (item.minimum !== undefined && item.maximum === undefined) return `${item.minimum} or more`;
  const [example] = item.examples ?? [];
  const text = Array.isArray(example) ? JSON.stringify(example) : String(example ?? '');
  return text === '' || text.length > LONGEST_EXAMPLE || hasKeys(item) ? '' : cell(`e.g. ${text}`);
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function sectionTable(sections) {
  const rows = sections.map(([name, section]) => `| [\`${name}\`](#${name}) | ${cell(section.description)} |`);
  return ['| Section | What it holds |', '| --- | --- |', ...rows].join('\n');
}

const INTRO = `
# The benchmark definition, format 1.0

A definition is one file that a benchmark's authors keep beside their data and code. MedCheck reads it and says which
criteria it meets. This page lists every key. It is generated from the schema that the checker itself uses, which also
ships as \`schemas/definition.schema.json\`.

A first definition:

\`\`\`yaml
medcheck: "1.0"
name: Chest Pain Triage Benchmark
stage: design
purpose:
  capability: Assign a triage level to an adult with chest pain from the nurse's note
  goals:
    - Measure how often a model misses a time-critical diagnosis
\`\`\`

## How it is written

**File names.** \`medcheck.yaml\`, \`medcheck.yml\`, \`medcheck.json\`, or any name that ends in one of these after a
dot, such as \`triage.medcheck.yaml\`. \`medcheck.config.yaml\` (also \`.yml\`, \`.json\`) is the configuration file, and
no definition.

**Marker.** A YAML or JSON file of another name is a definition if it has the key \`medcheck\` at its top level, within
the first 4 KB. The value is \`"1.0"\`, in quotes.

**Required keys** are \`medcheck\`, \`name\` and \`purpose\`. All else that is missing shows up as a criterion that is
not met, not as an error.

**Files** are YAML 1.2 or JSON, in UTF-8. Of a YAML file with several documents each one is checked.

**Unknown keys** are warnings; MedCheck suggests the key that was probably meant. Keys that begin with \`x_\` are your
own and are never read. A value of a wrong type, or outside of a list of values, is an error and counts as absent.

**Other.** Where a list of values has \`other\`, the object takes a key \`detail\` that says what is meant.

**Dates** are \`YYYY\`, \`YYYY-MM\` or \`YYYY-MM-DD\`. Shares and rates go from 0 to 1. A number where a text is expected
is read as it is written, so \`version: 2025\` is the text 2025.

**Absent text.** A text that only fills a gap counts as absent: an empty one, \`N/A\`, \`none\`, \`unknown\`,
\`not specified\`, \`not reported\`, \`TBD\`, \`???\`, \`...\`, \`[More Information Needed]\`, text that begins with TODO,
TBD or FIXME, lorem ipsum, and words in angle brackets such as \`<what is measured>\`. "None. The data hold no patient
records" is an answer. Where a criterion asks for a text with substance, it needs 8 letters (4 in scripts without
spaces, such as Chinese or Thai).

### A text for an object

Where the tables say *object*, a text is a start: \`privacy: "De-identified by hand"\`. It scores at most 1 for the
criteria that read that very key, and nothing for those that read a key inside of it. In a list of objects, a text
fills the first key of its item. One text stands for a list of one. A whole top-level block cannot be a text.

### Evidence

Every object takes a list \`evidence\` (those of \`assessment\` too; those of \`suppress\` do not). An item is a text or
an [object](#an-evidence-item). A text that looks like \`10.…/…\` is a DOI, \`arXiv:…\` an arXiv id, \`http://…\` or
\`https://…\` a web address, and all else is a path. A path is relative to the definition and stays inside the workspace
folder.

Evidence does not change a score. It changes how well the score is backed: \`stated\` (text alone), \`referenced\` (a
reference is given), \`resolved\` (the path exists, and the locator was found in it). Nothing is fetched from the network.

### Planned

Every object in \`evaluation\` and \`validity\` takes \`planned: true\`: it is not done yet. What rests on it scores at
most 1. In a benchmark of status \`released\` it is a warning.

### Imports

\`imports\` names files that already describe the benchmark. What they say fills the keys that the definition leaves
out. Objects are filled key by key; a list is taken as a whole; an absent or empty value fills nothing; of several
files the first that says something wins. The keys \`medcheck\`, \`imports\`, \`stage\`, \`status\`, \`assessment\` and
\`suppress\` are never imported. At most 20 files are read, inside the workspace folder, and their own imports are not
followed. Files of [other formats](formats/README.md) can be imported; for other kinds there is a finding, and so there is where two files say different things of one fact.

### Not applicable

\`not_applicable\` takes a criterion out of the maximum. It needs a reason in words. Write it where the value would
stand, or by the criterion's id:

\`\`\`yaml
data:
  privacy:
    not_applicable: The benchmark holds no patient data; every item is a published exam question.
assessment:
  MC20:
    not_applicable: The reference answers are computed by a formula.
\`\`\`

Some criteria cannot be waived; their page says so. Where a percent is shown, the number of criteria that do not apply
stands beside it.

### Hiding a finding

A finding can be hidden with a reason. This never raises a score.

\`\`\`yaml
# medcheck-disable-next-line MC09 -- codes are added with release 2
standards: []
# medcheck-disable MC16, MC21 -- under way
\`\`\`

\`medcheck-disable-next-line\` is for findings that start on the next line that is no comment, \`medcheck-disable\` for
the rest of the file. In JSON, which has no comments, and as an alternative in YAML, the list \`suppress\` does the same
for the whole file. A directive without a reason has no effect, and one that hides nothing is a warning. Syntax errors
cannot be hidden.

## How to read the tables

A dot leads into an object, and \`[]\` into the items of a list. *Read by* names the criteria that read a key; in
brackets, those for which it only qualifies another key. Inside of an object or list an empty cell means the same
criteria as for the object or list. The keys \`evidence\`, \`not_applicable\`, \`planned\` and the \`detail\` of
\`other\` are not repeated: see above.
`;

const ASSESSMENT = `
The keys are criterion ids. \`not_applicable\` waives the criterion. \`score\` records your own judgement beside the
computed score, which stays the one that counts: a self-assessment above it is a warning, one below it a hint.

\`\`\`yaml
assessment:
  MC23:
    score: 1
    justification: A canary is in every file; no probe was run
\`\`\`
`;

/**
 * The index of the criteria's pages.
 * @param {readonly object[]} criteria the catalogue.
 * @param {Record<string, string>} stageTitles the titles of stages, by id.
 * @param {Record<string, string>} moduleTitles the titles of modules, by id.
 * @returns {string} Markdown.
 */
export function criteriaIndex(criteria, stageTitles, moduleTitles) {
  const section = (id, title) => {
    const rows = criteria
      .filter((criterion) => criterion.stage === id)
      .map(
        (c) =>
          `| [${c.id}](${c.id}.md) | ${cell(c.title)} | ${cell(c.question)} | ${c.waivable ? 'yes' : 'no'} | ${cohort(c.cohort)} |`,
      );
    return [
      `## ${title}`,
      [
        '| Id | Criterion | Question | Can be waived | Of the audited benchmarks |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
      ].join('\n'),
    ];
  };
  return (
    [
      INDEX_INTRO.trim(),
      ...STAGE_IDS.flatMap((id, i) => section(id, `Stage ${i + 1}: ${stageTitles[id]}`)),
      ...MODULE_IDS.flatMap((id) => section(id, `Module: ${moduleTitles[id]}`)),
    ].join('\n\n') + '\n'
  );
}

function cohort(known) {
  if (!known) return '';
  const percent = Math.round(100 * (known.share ?? known.count / known.of));
  return known.derived
    ? `about ${percent}% ${known.finding}`
    : `${known.count} of ${known.of} (${percent}%) ${known.finding}`;
}

const INDEX_INTRO = `
# The criteria

MedCheck scores 46 criteria in five stages, each 0 (not met), 1 (partly met), 2 (fully met), or not applicable. The
total is the points reached out of twice the criteria that apply, at most 92. The two modules at the end are shown beside
the total and are not part of it.

The stages and the subjects of the 46 criteria come from MedCheck, "Beyond the Leaderboard: Rethinking Medical Benchmarks
for Large Language Models" (ACL 2026, arXiv 2508.04325), whose authors audited 56 benchmarks. The words are this
project's own. Where the number of a criterion is this project's, its page says so. The last column says how many of the
audited benchmarks fall short, where the paper says so; "about" marks a number that was computed from a rounded share.

Three words have a fixed meaning in the anchors. A value is *present* when it is there and is no filler such as TBD
([absent text](../format.md#how-it-is-written)); 0 and false are present. A text has *substance* when it is present and
has 8 letters (4 in scripts without spaces). *With a and b* means that both are present on the same object.

A text in place of an object scores at most 1, for the criteria that read that very key. What is marked \`planned: true\`
scores at most 1.
`;
