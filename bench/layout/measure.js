// The cost of a picture, stage by stage, compared with measuring its texts once. Runs in a page and in Node.
import { axisAcross } from '../../src/layout/axis-across.ts';
import { burstStretches } from '../../src/layout/axis.ts';
import { dateWords } from '../../src/layout/event-words.ts';
import { fitScale } from '../../src/layout/fit-scale.ts';
import { fontsFor } from '../../src/layout/typography.ts';
import { wrap } from '../../src/layout/wrap.ts';
import { messages } from '../../src/messages.ts';
import { EventTable } from '../../src/model/event-table.ts';
import { laneReader } from '../../src/model/lanes.ts';
import { validate } from '../../src/model/validate.ts';
import { Timeline } from '../../src/timeline/timeline.ts';

const FAMILY = 'Helvetica, Arial, sans-serif';
const FONTS = fontsFor(16, FAMILY);
/** The magnification of a view, and about how many events a narrow one shows. */
const VIEW = 4;
const FEW = 50;

/**
 * The kinds of pictures: all events with their texts, in lanes, in one lane, in a list; or those that fit into a
 * window.
 */
export const LAYOUTS = {
  lanes: { orientation: 'horizontal', width: 1200 },
  'no lanes': { orientation: 'horizontal', width: 1200, laneBy: () => '' },
  vertical: { orientation: 'vertical', width: 390 },
  crowd: { orientation: 'horizontal', width: 1200, height: 600, maxHeight: 600 },
};

/**
 * The medians of some runs, in ms, all measured in turn.
 *
 * @param floorOf measures texts, once each, as directly as possible
 * @param createMeasure makes the measure of a layout, which may cache widths
 */
export function measureLayout(events, layout, { runs, floorOf, createMeasure }) {
  const times = {};
  const time = (name, work) => {
    const began = performance.now();
    const result = work();
    (times[name] ??= []).push(performance.now() - began);
    return result;
  };
  for (let run = 0; run < runs + 1; run++) {
    const measure = createMeasure();
    const document = { lang: 'en', events };
    const setting = {
      ...{ locale: 'en', timeZone: 'UTC', measure, fonts: FONTS, messages, isCrowded: false },
      table: new EventTable(validate(document).events),
    };
    const titles = events.map(({ title }) => title);
    const dates = time('dates', () => setting.table.rows.map((row) => dateWords(row, setting)));
    time('floor', () => floorOf(titles, FONTS.title) + floorOf(dates, FONTS.date));
    time('wrap', () => {
      const options = { measure, maxWidth: 200, maxLines: 3 };
      for (const title of titles) wrap(title, { ...options, font: FONTS.title });
      for (const date of dates) wrap(date, { ...options, font: FONTS.date });
    });
    const validated = time('validate', () => validate(document));
    setting.table = time('table', () => new EventTable(validated.events));
    const laneOf = laneReader(layout.laneBy ?? 'lane');
    const room = { length: 1000, spacing: 112, gap: 72, share: 0.6, laneOf };
    const fitted = time('scale', () => fitScale(setting.table, 'auto', room));
    time('axis', () => {
      const position = (t) => 1000 * fitted.scale(t);
      const bursts = burstStretches(fitted.scale, position, setting);
      axisAcross(fitted, position, { top: 0, right: 1000, bursts }, setting);
    });

    const timeline = new Timeline({ data: document, fontFamily: FAMILY, ...layout, measure: createMeasure() });
    const scene = () => timeline.scene.glyphs.length;
    const step = (name, change) => time(name, () => (change(), scene()));
    // The data must be valid.
    if (timeline.table.length !== events.length) throw new Error('an event was left out');
    step('first', () => {});
    step('resize', () => timeline.set({ width: layout.width + 1 }));
    step('select', () => timeline.describe(timeline.events[run % events.length].id));
    timeline.zoom(VIEW);
    scene();
    step('pan', () => timeline.pan(0.02));
    step('zoom', () => timeline.zoom(1.1));
    timeline.zoom(events.length / FEW / VIEW);
    scene();
    step('pan to few', () => timeline.pan(0.02));
  }
  // In the first run the engine has not compiled anything.
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all.slice(1))]));
}

const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];

/** Titles of conferences with their dates; some are repeated. */
export const real = (events, n) => events.slice(0, n);

/** As many days, and titles of the same words, all different. */
export function unique(events, n) {
  const words = [...new Set(events.flatMap(({ title }) => title.split(' ')))];
  let seed = 1;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
  return Array.from({ length: n }, (_, i) => ({
    date: new Date(Date.UTC(2000, 0, 1 + 3 * i + random(3))).toISOString().slice(0, 10),
    title: `${Array.from({ length: 2 + random(5) }, () => words[random(words.length)]).join(' ')} ${i}`,
    lane: `lane ${random(8)}`,
  }));
}
