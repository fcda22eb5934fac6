import { expect, test } from 'vitest';
import { validate } from '../../src/model/validate.js';
import { committed, shared } from '../data/real-timelines.js';
import { SOURCES } from '../../tools/read-data/sources.js';

/** The number of accepted events of each document, which is all that it has. */
const EVENTS = {
  'chronozoom-cosmos': 649,
  'cisa-kev': 400,
  'd3-milestones-lotr': 27,
  'd3-milestones-milestones': 32,
  'd3-milestones-vikings': 30,
  'debian-releases': 55,
  'gitmoji-commits': 1333,
  'govuk-bank-holidays': 280,
  'lit-tags': 574,
  'noaa-earthquakes': 1000,
  'nodejs-releases': 63,
  'rails-tags': 552,
  'roman-emperors': 68,
  'sfomuseum-publicart': 828,
  'simile-compact-painter': 100,
  'simile-dinosaurs': 224,
  'simile-jfk': 130,
  'storyteller-authors': 227,
  'storyteller-empires': 34,
  'storyteller-france-presidents': 26,
  'storyteller-germany-chancellors': 27,
  'storyteller-hurricanes50y': 74,
  'storyteller-italy-presidents': 13,
  'storyteller-japan-prime-ministers': 85,
  'storyteller-painters': 190,
  'storyteller-perspective-on-time': 60,
  'storyteller-presidents': 45,
  'storyteller-typical-american': 19,
  'storyteller-uk-prime-ministers': 76,
  'tate-artists': 500,
  'tech-conferences': 2000,
  'timelinejs3-all-media-types': 41,
  'timelinejs3-cosmo': 7,
  'timelinejs3-eras': 20,
  'timelinejs3-marktwain': 17,
  'timelinejs3-welcome': 17,
  'timelinejs3-women-in-computing': 10,
  'ubuntu-releases': 108,
  'vega-monarchs': 12,
  'vis-basic': 6,
  'vis-expected-vs-actual': 6,
  'vis-html-contents': 7,
  'vis-rtl': 6,
  'worldcup-2022': 64,
  'zipkin-ascend': 8,
  'zipkin-messaging-kafka': 28,
  'zipkin-yelp': 16,
};

/** The problems of documents that come from their sources. The others have none. */
const ISSUES: Partial<Record<string, readonly string[]>> = {
  // Vulnerabilities that were due before they were listed.
  'cisa-kev': Array.from({ length: 15 }, () => 'end-before-start'),
};

test.each(committed())('$name: every event is accepted, with the issues of its source', ({ name, document }) => {
  const { events, eras, issues, rejected } = validate(document);
  expect(events).toHaveLength(EVENTS[name as keyof typeof EVENTS]);
  expect(rejected).toBe(0);
  expect(eras).toHaveLength(document.eras?.length ?? 0);
  expect(issues.map(({ code }) => code)).toEqual(ISSUES[name] ?? []);
});

test('each source that may be copied has its document', () => {
  const names = SOURCES.filter(({ copy }) => copy).map(({ name }) => name);
  expect(committed().map(({ name }) => name)).toEqual(names.sort());
  expect(Object.keys(EVENTS)).toEqual(names.sort());
});

test('a lane that is named as a parent is there', () => {
  for (const { name, document } of committed()) {
    const ids = new Set(document.lanes?.map(({ id }) => id));
    const parents = document.lanes?.flatMap(({ parent }) => parent ?? []) ?? [];
    expect(
      parents.filter((parent) => !ids.has(parent)),
      name,
    ).toEqual([]);
  }
});

/** The same for those in `../shared/data`. */
const SHARED_EVENTS = {
  'historicaldate-british-prime-ministers': 79,
  'historicaldate-charlotte-bronte': 15,
  'historicaldate-classical-composers': 44,
  'historicaldate-fifa-world-cup': 22,
  'historicaldate-french-monarchs': 52,
  'historicaldate-playwrights': 57,
  'historicaldate-technology-and-computing': 120,
  'historicaldate-us-presidents': 46,
  'kennedy-family': 66,
  hebcal: 339,
  'multiscript-holidays': 1867,
};

test.skipIf(shared().length === 0)('those that stay where they are have no issues either', () => {
  const counts = shared().map(({ name, document }) => {
    const { events, issues, rejected } = validate(document);
    expect(issues, name).toEqual([]);
    expect(rejected, name).toBe(0);
    return [name, events.length] as const;
  });
  expect(Object.fromEntries(counts)).toEqual(SHARED_EVENTS);
});
