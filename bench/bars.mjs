// The bars, as ratios to peers of the same run: what MedCheck is not to be slower or larger than.
import { KB, median, quantile, short, size, times } from './figures.mjs';
import { SERVERS } from './servers.mjs';

const [OWN, YAML, JSON_SERVER] = [SERVERS.own.name, SERVERS.yaml.name, SERVERS.json.name];
const SIZES = [10 * KB, 100 * KB, 1000 * KB];

const starts = (figures, server, what) => Object.values(figures).flatMap((bySize) => bySize[server][what]);

/** One limit for each size. */
const bySize = (limits, ratioAt) => (figures) =>
  SIZES.flatMap((bytes, i) =>
    figures[bytes] && limits[i] !== undefined
      ? [{ label: size(bytes), value: ratioAt(figures[bytes]), limit: limits[i] }]
      : [],
  );

const answers = (name) => (bySizes) => {
  const { own, peer } = bySizes.find((row) => row.name === name && row.edits);
  return times(own, peer);
};

/** The growth of MedCheck's memory in the second half of the edits. */
const GROWTH = 1.1;
/** More files are not to need more memory; this much is the noise of garbage collection. */
const MANY = 1.1;

/** A bar: its number, what it is, the part that measures it, and from its figures each value with its limit. */
const BARS = [
  {
    n: 1,
    what: 'spawn to initialize',
    part: 'start',
    values: (figures) => [
      {
        label: ': yaml-ls',
        value: times(starts(figures, OWN, 'initialized'), starts(figures, YAML, 'initialized')),
        limit: 0.45,
      },
      {
        label: ': json-ls',
        value: times(starts(figures, OWN, 'initialized'), starts(figures, JSON_SERVER, 'initialized')),
        limit: 0.75,
      },
    ],
  },
  {
    n: 2,
    what: 'spawn to the first diagnostics, : yaml-ls without debounce',
    part: 'start',
    values: bySize([0.6, 0.6, 0.6], (at) => times(at[OWN].diagnosed, at[YAML].diagnosed)),
  },
  {
    n: 3,
    what: 'keystroke, median, : yaml-ls without debounce',
    part: 'keystroke',
    values: bySize([0.35, 0.1, 0.03], ({ own, yaml }) => times(own, yaml)),
  },
  {
    n: 4,
    what: 'keystroke, p95, : yaml-ls without debounce',
    part: 'keystroke',
    values: bySize([0.6, 0.15, 0.05], ({ own, yaml }) => times(own, yaml, 0.95)),
  },
  {
    n: 5,
    what: 'keystroke, median, : yaml-ls as published',
    part: 'keystroke',
    values: bySize([0.05, 0.05], ({ own, published }) => times(own, published)),
  },
  {
    n: 6,
    what: 'keystroke in JSON, median, : json-ls pulled',
    part: 'json',
    values: bySize([1.2, 0.6, 0.5], ({ ownJson, json }) => times(ownJson, json)),
  },
  {
    n: 7,
    what: 'hover right after an edit, : yaml-ls',
    part: 'hover',
    values: bySize([0.5, 0.1, 0.05], answers('hover on a key')),
  },
  {
    n: 7,
    what: 'completion right after an edit, : yaml-ls',
    part: 'hover',
    values: bySize([0.5, 0.1, 0.05], answers('completion of a key')),
  },
  {
    n: 8,
    what: 'keystroke, median, 1 MB : 10 KB',
    part: 'keystroke',
    values: (figures) => [{ label: '', value: times(figures[1000 * KB].own, figures[10 * KB].own), limit: 8 }],
  },
  {
    n: 9,
    what: 'memory after the edits, : yaml-ls',
    part: 'memory',
    values: bySize([0.8, 0.8, 0.8], ({ own, yaml }) => own.whole / yaml.whole),
  },
  {
    n: 9,
    what: 'memory after all edits : half-way',
    part: 'memory',
    values: bySize([GROWTH, GROWTH, GROWTH], ({ own }) => own.whole / own.half),
  },
  {
    n: 10,
    what: '600 definitions in YAML, user time',
    part: 'cli',
    values: ({ yaml: { own, spectral, eslint, floor } }) => [
      { label: ': Spectral', value: times(own.user, spectral.user), limit: 0.2 },
      { label: ': ESLint schema', value: times(own.user, eslint.user), limit: 1 },
      { label: ': yaml + Ajv', value: times(own.user, floor.user), limit: 2.5 },
    ],
  },
  {
    n: 11,
    what: '600 cards in JSON, user time',
    part: 'cli',
    values: ({ json: { own, spectral, v8r, floor } }) => [
      { label: ': Spectral', value: times(own.user, spectral.user), limit: 0.1 },
      { label: ': v8r', value: times(own.user, v8r.user), limit: 0.3 },
      { label: ': jsonc + Ajv', value: times(own.user, floor.user), limit: 4 },
    ],
  },
  {
    n: 12,
    what: 'one file, spawn to exit',
    part: 'cli',
    values: ({ single: { own, spectral, yml } }) => [
      { label: ': Spectral', value: times(own.wall, spectral.wall), limit: 0.35 },
      { label: ': eslint-plugin-yml', value: times(own.wall, yml.wall), limit: 1 },
    ],
  },
  {
    n: 13,
    what: 'peak memory of the command line',
    part: 'cli',
    values: ({ yaml, json, many }) => [
      { label: 'YAML : Spectral', value: times(yaml.own.rss, yaml.spectral.rss), limit: 0.5 },
      { label: 'JSON : Spectral', value: times(json.own.rss, json.spectral.rss), limit: 0.5 },
      { label: '2400 files : 600', value: times(many.rss, yaml.own.rss), limit: MANY },
    ],
  },
  {
    n: 14,
    what: 'the server, minified',
    part: 'size',
    values: ({ bytes, compiles }) => [
      { label: 'KB', value: bytes / KB, limit: 650 },
      { label: 'schemas compiled at run time', value: compiles ? 1 : 0, limit: 0 },
    ],
  },
  {
    n: 'guard',
    what: 'keystroke, median in ms',
    part: 'keystroke',
    values: (figures) => [
      { label: '100 KB', value: median(figures[100 * KB].own), limit: 5 },
      { label: '1 MB', value: quantile(figures[1000 * KB].own, 0.5), limit: 16 },
    ],
  },
];

/**
 * Every bar of the parts that were measured.
 * @param {Record<string, object>} figures by part
 * @returns {string[][]} rows: number, what, of what, figure, limit, met or NOT MET
 */
export function bars(figures) {
  return BARS.filter(({ part }) => figures[part]).flatMap(({ n, what, part, values }) =>
    values(figures[part]).map(({ label, value, limit }) => [
      String(n),
      what,
      label,
      short(value),
      `<= ${limit}`,
      value <= limit ? 'met' : 'NOT MET',
    ]),
  );
}
