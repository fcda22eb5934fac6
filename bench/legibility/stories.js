// Real timelines of up to 45 events, as documents of ours: those in `stories/data`, those of other projects in
// `test/data/timelines`, and, if `../shared/data` exists, those that must not be copied from there.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSource, SOURCES } from '../../tools/read-data/sources.js';

const SHARED = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const OWN = ['treaty', 'apollo', 'cosmos', 'cosmological', 'rome', 'public-art'];
const OTHERS = /^(storyteller|d3-milestones|vis|timelinejs3|historicaldate|vega)-(?!welcome)/;
const MOST = 45;

const json = (path) => JSON.parse(readFileSync(new URL(`../../${path}.json`, import.meta.url), 'utf8'));

function documentOf(source) {
  if (source.copy) return json(`test/data/timelines/${source.name}`);
  const taken = readSource(source, SHARED);
  if (!taken) console.log(`${SHARED}${source.file} is not there: its story is left out`);
  return taken?.document ?? { events: [] };
}

/** Only what every library can show: no lanes, colours or descriptions. */
const bare = ({ date, start, end, title }) => ({ title, ...(start ? { start, end } : { date }) });

export function stories() {
  const own = OWN.map((name) => ({ name, events: json(`stories/data/${name}`).events }));
  const others = SOURCES.filter(({ name }) => OTHERS.test(name)).map((source) => ({
    name: source.name,
    events: documentOf(source).events.map(bare),
  }));
  return [...own, ...others].filter(({ events }) => events.length > 1 && events.length <= MOST);
}
