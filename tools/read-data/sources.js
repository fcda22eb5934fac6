// The source files of others, their readers, and whether copies are allowed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bankHolidays, hebrew, holidays, matches } from './calendars.js';
import { cosmos } from './chronozoom.js';
import { artists, earthquakes, emperors, family, historical, publicArt } from './history.js';
import { dinosaurs, jfk, painter } from './simile.js';
import { commits, conferences, distribution, nodeReleases, tags, trace, weaknesses } from './software.js';
import { milestones, monarchs, storyteller, timelineJs, vis } from './stories.js';

/**
 * The name of the document, its file, reader, and the reader’s options. `copy`: whether the licence allows the document
 * to be part of this project; the others are only read where they are.
 */
const source =
  (copy) =>
  (name, file, read, options = {}) => ({ name, file, read, options, copy });
const copied = source(true);
const shared = source(false);

const storytellers = [
  ...['authors', 'empires', 'france_presidents', 'germany_chancellors', 'hurricanes50y', 'italy_presidents'],
  ...[
    'japan_prime_ministers',
    'painters',
    'perspective_on_time',
    'presidents',
    'typical_american',
    'uk_prime_ministers',
  ],
];
const historicals = [
  ...['british-prime-ministers', 'charlotte-bronte', 'classical-composers', 'fifa-world-cup', 'french-monarchs'],
  ...['playwrights', 'technology-and-computing', 'us-presidents'],
];
const spaced = (name) => name[0].toUpperCase() + name.slice(1).replaceAll(/[_-]/g, ' ');

export const SOURCES = [
  copied('simile-jfk', 'simile/jfk-jfk.xml', jfk),
  copied('simile-dinosaurs', 'simile/dinosaurs-dinosaurs.xml', dinosaurs),
  copied('simile-compact-painter', 'simile/compact-painter-data.json', painter),
  ...storytellers.map((name) =>
    copied(`storyteller-${name.replaceAll('_', '-')}`, `storyteller/${name}.json`, storyteller),
  ),
  copied('d3-milestones-lotr', 'd3-milestones/lotr.json', milestones, { title: 'The Lord of the Rings' }),
  copied('d3-milestones-milestones', 'd3-milestones/milestones.json', milestones, {
    title: 'Releases of d3-milestones',
  }),
  copied('d3-milestones-vikings', 'd3-milestones/vikings.json', milestones, { title: 'Vikings' }),
  ...['eras', 'marktwain', 'cosmo', 'welcome', 'women_in_computing', 'all-media-types'].map((name) =>
    copied(`timelinejs3-${name.replaceAll('_', '-')}`, `timelinejs3/${name}.json`, timelineJs, { title: spaced(name) }),
  ),
  copied('chronozoom-cosmos', 'chronozoom/cz.cosmos.json', cosmos),
  copied('roman-emperors', 'roman-emperors.csv', emperors, { encoding: 'latin1' }),
  copied('nodejs-releases', 'nodejs-release-schedule.json', nodeReleases),
  copied('debian-releases', 'distro-info-debian.csv', distribution, { title: 'Debian releases' }),
  copied('ubuntu-releases', 'distro-info-ubuntu.csv', distribution, { title: 'Ubuntu releases' }),
  copied('worldcup-2022', 'worldcup-2022.json', matches),
  copied('govuk-bank-holidays', 'govuk-bank-holidays.json', bankHolidays),
  copied('lit-tags', 'releases/lit-tags.tsv', tags, { title: 'Releases of Lit' }),
  copied('rails-tags', 'releases/rails-tags.tsv', tags, { title: 'Releases of Rails' }),
  copied('cisa-kev', 'cisa-kev.json.gz', weaknesses),
  copied('tech-conferences', 'tech-conferences.json.gz', conferences),
  copied('vis-basic', 'vis-timeline/basic.json', vis, { title: 'The first example of vis-timeline' }),
  copied('vis-expected-vs-actual', 'vis-timeline/expected-vs-actual.json', vis, { title: 'Expected and actual times' }),
  copied('vis-html-contents', 'vis-timeline/html-contents.json', vis, { title: 'Titles that were HTML' }),
  copied('vis-rtl', 'vis-timeline/rtl.json', vis, { title: 'From right to left', dir: 'rtl' }),
  ...['ascend', 'messaging-kafka', 'yelp'].map((name) =>
    copied(`zipkin-${name}`, `traces/zipkin-${name}.json`, trace, { title: `Trace of ${name}` }),
  ),
  copied('sfomuseum-publicart', 'sfomuseum-publicart-edtf.ndjson.gz', publicArt),
  copied('noaa-earthquakes', 'noaa-significant-earthquakes.tsv.gz', earthquakes),
  copied('gitmoji-commits', 'gitlog-gitmoji-emoji.tsv', commits, { title: 'Commits to gitmoji' }),
  copied('tate-artists', 'tate-artists.csv', artists),
  // Not in the folder: it is in a package that bench/ installs.
  copied('vega-monarchs', 'monarchs.json', monarchs, { isElsewhere: true }),

  ...historicals.map((name) =>
    shared(`historicaldate-${name}`, `historicaldate/${name}.csv`, historical, { title: spaced(name) }),
  ),
  shared('kennedy-family', 'gedcom/The-Kennedy-Family.ged', family, { title: 'The Kennedy family' }),
  shared('hebcal', 'hebcal-hebrew-2024-2027.txt', hebrew),
  shared('multiscript-holidays', 'holidays-multiscript-2024-2027.json.gz', holidays),
];

/**
 * The document of a source, and how many records were left out or changed, by reason; undefined if the file does not
 * exist.
 */
export function readSource({ name, file, read, options }, folder) {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const text = new TextDecoder(options.encoding).decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  const passedOver = new Map();
  const changed = new Map();
  const count = (reasons) => (reason) => {
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    return [];
  };
  const document = read(text, { ...options, passOver: count(passedOver), change: count(changed) });
  return { name, document, passedOver, changed };
}
