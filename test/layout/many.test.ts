import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { atOnce } from '../../src/at-once.js';
import type { Box, Scene } from '../../src/layout/scene.js';
import type { EventColumns } from '../../src/model/event-columns.js';
import type { ManyEvents } from '../../src/timeline/many-events.js';
import { buildMany, manyOf } from '../../src/timeline/many-of.js';
import { Timeline } from '../../src/timeline/timeline.js';
import { asTime } from '../../src/time/time.js';

beforeAll(() => {
  Timeline.many = manyOf;
});

const LANES = ['api', 'worker', 'database'];
const YEAR = 365 * 86_400_000;
const [WIDTH, HEIGHT] = [1000, 500];

/** A seeded random generator of numbers in [0, 1). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Events in bursts and between them; `intervals`: the share of intervals. */
function columnsOf(n: number, seed: number, { intervals = 0, isWeighed = false } = {}): EventColumns {
  const random = randomFrom(seed);
  const bursts = Array.from({ length: 8 }, () => ({ at: random() * YEAR, length: 1000 * 10_000 ** random() }));
  const start = Float64Array.from({ length: n }, () => {
    const burst = bursts[Math.floor(random() * 12)];
    return 1.7e12 + Math.floor(burst ? burst.at + random() * burst.length : random() * YEAR);
  });
  return {
    start,
    ...(intervals > 0 && {
      end: start.map((at) => (random() < intervals ? at + Math.floor(10 ** (4 + 6 * random())) : NaN)),
    }),
    lane: Uint8Array.from({ length: n }, () => Math.floor(random() ** 2 * LANES.length)),
    lanes: LANES,
    ...(isWeighed && { importance: Float32Array.from({ length: n }, () => (random() < 0.01 ? 0.9 : 0.3)) }),
    title: (i) => `Request ${String(i)} of ${'many '.repeat(i % 5)}kinds`,
  };
}

/** A set of many events even if there are few. */
const manyEvents = (data: unknown): ManyEvents => atOnce(buildMany(data, null, 'lane'));

const timelineOf = (data: EventColumns): Timeline => new Timeline({ data, width: WIDTH, height: HEIGHT });

/** A view given by its start, 0–1, and its magnification. */
function show(timeline: Timeline, at: number, factor: number): { start: number; end: number } {
  const { start, end } = timeline.extent!;
  const length = (end - start) / factor;
  const from = start + at * (end - start - length);
  const view = { start: asTime(from), end: asTime(from + length) };
  timeline.set({ view });
  return timeline.view!;
}

const sum = (list: Iterable<number>): number => [...list].reduce((total, own) => total + own, 0);

/** How many of the labels begin within a view. */
const named = (timeline: Timeline, { start, end }: { start: number; end: number }): number =>
  timeline.scene.labels.filter(({ id }) => {
    const at = timeline.get(id)!.span.start;
    return at >= start && at < end;
  }).length;

const data = fc.record({
  n: fc.integer({ min: 1, max: 4000 }),
  seed: fc.integer(),
  intervals: fc.constantFrom(0, 0, 0.02, 1),
  isWeighed: fc.boolean(),
});
const factor = fc.double({ min: 0, max: 20, noNaN: true }).map((power) => 2 ** power);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const settings = { numRuns: 60 };

describe('a picture of many events', () => {
  test('counts each event that begins in it once: as a text or in a column', () => {
    fc.assert(
      fc.property(data, factor, share, fc.boolean(), ({ n, seed, ...kind }, times, at, rightToLeft) => {
        const columns = columnsOf(n, seed, kind);
        const timeline = timelineOf(columns);
        timeline.set({ rightToLeft });
        const view = show(timeline, at, times);
        const { scene } = timeline;
        const counted = sum(scene.densities!.map(({ counts }) => sum(counts)));
        const begun = [...(columns.start as Float64Array)].filter((t) => t >= view.start && t < view.end).length;
        expect(counted + named(timeline, view)).toBe(begun);
        expect(sum(scene.densities!.map(({ total }) => total))).toBe(begun);
        expect(sum(timeline.density([view.start, view.end]))).toBe(begun);
      }),
      settings,
    );
  });

  test('hides no text when it is zoomed in, and keeps each in its row', () => {
    fc.assert(
      fc.property(data, factor, share, fc.double({ min: 1, max: 64, noNaN: true }), (given, times, at, nearer) => {
        const { n, seed, ...kind } = given;
        const timeline = timelineOf(columnsOf(n, seed, kind));
        show(timeline, at, times);
        const before = timeline.scene;
        timeline.zoom(nearer, 0.5);
        const after = new Map(timeline.scene.labels.map((label) => [label.id, label]));
        for (const label of before.labels.filter(isAtEase(before))) {
          const { start, end } = timeline.view!;
          const time = timeline.get(label.id)!.span.start;
          const place = (time - start) / (end - start);
          const room = WIDTH * Math.min(place, 1 - place);
          if (room < 250) continue;
          expect(after.get(label.id)?.y).toBe(label.y);
        }
      }),
      settings,
    );
  });

  test.each([
    // A text that is turned, since the picture ends soon after its mark, would cover the one before it.
    [2739, 1602729647, 1.6535167890832632],
    // A bar that did not have room for its text gets it, over the bar of another.
    [2952, 76243361, 1.1281756414054762],
  ])('hides no text among %d intervals (%d)', (n, seed, nearer) => {
    const timeline = timelineOf(columnsOf(n, seed, { intervals: 1, isWeighed: true }));
    const before = timeline.scene;
    timeline.zoom(nearer, 0.5);
    const { start, end } = timeline.view!;
    const after = new Set(timeline.scene.labels.map(({ id }) => id));
    const inside = before.labels.filter(isAtEase(before)).filter(({ id }) => {
      const place = (timeline.get(id)!.span.start - start) / (end - start);
      return place > 0.25 && place < 0.75;
    });
    expect(inside.length).toBeGreaterThan(3);
    expect(inside.filter(({ id }) => !after.has(id))).toEqual([]);
  });

  test('hides no text when it is zoomed in on a phone, where all of it is a slot or two', () => {
    const [widths, nearer] = [fc.integer({ min: 260, max: 480 }), fc.double({ min: 1, max: 4, noNaN: true })];
    fc.assert(
      fc.property(data, widths, fc.double({ min: 1, max: 2, noNaN: true }), nearer, (given, width, times, more) => {
        const { n, seed, ...kind } = given;
        const timeline = timelineOf(columnsOf(n, seed, kind));
        timeline.set({ width });
        show(timeline, 0, times);
        const before = timeline.scene;
        timeline.zoom(more, 0);
        const after = new Map(timeline.scene.labels.map((label) => [label.id, label]));
        const { start, end } = timeline.view!;
        for (const label of before.labels.filter(isAtEase(before))) {
          const place = (timeline.get(label.id)!.span.start - start) / (end - start);
          if (place >= 0 && width * (1 - place) > 250) expect(after.get(label.id)?.y).toBe(label.y);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('keeps each text in its row when it is panned', () => {
    fc.assert(
      fc.property(data, factor, share, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (given, times, at, by) => {
        const { n, seed, ...kind } = given;
        const timeline = timelineOf(columnsOf(n, seed, kind));
        show(timeline, at, times);
        const before = timeline.scene;
        timeline.pan(by);
        const { scene } = timeline;
        const after = new Map(scene.labels.filter(isAtEase(scene)).map((label) => [label.id, label.y]));
        for (const { id, y } of before.labels.filter(isAtEase(before))) expect(after.get(id) ?? y).toBe(y);
      }),
      settings,
    );
  });

  test('has no text over a text, nor over a column', () => {
    fc.assert(
      fc.property(data, factor, share, ({ n, seed, ...kind }, times, at) => {
        const timeline = timelineOf(columnsOf(n, seed, kind));
        show(timeline, at, times);
        const { labels, densities } = timeline.scene;
        labels.forEach((label, i) => {
          for (const other of labels.slice(i + 1))
            expect(overlaps(label, other), `${label.id} ${other.id}`).toBe(false);
          for (const { notes } of densities!)
            for (const note of notes) expect(overlaps(label, note), label.id).toBe(false);
          if (label.form === 'inside') return;
          for (const { outlines } of densities!)
            for (const outline of outlines) expect(covers(outline, label), label.id).toBe(false);
        });
      }),
      settings,
    );
  });

  test('counts each interval in all columns that it covers, and in none if it has its own bar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 3000 }), fc.integer(), factor, share, (n, seed, times, at) => {
        const columns = columnsOf(n, seed, { intervals: 0.9 });
        const timeline = timelineOf(columns);
        show(timeline, at, times);
        const { densities, labels } = timeline.scene;
        const [start, end] = [columns.start, columns.end].map((list) => [...(list as Float64Array)]) as [
          number[],
          number[],
        ];
        const own = new Set(labels.map(({ id }) => Number(timeline.get(id)!.event.title.split(' ')[1])));
        for (const { edges, lane, present, rows } of densities!) {
          if (rows) continue;
          const others = start.flatMap((_, i) =>
            LANES[(columns.lane as Uint8Array)[i]!] === lane && !own.has(i) ? [i] : [],
          );
          const isOn = (i: number, k: number): boolean =>
            end[i]! > start[i]!
              ? start[i]! < edges[k + 1]! && end[i]! > edges[k]!
              : start[i]! >= edges[k]! && start[i]! < edges[k + 1]!;
          expect([...present]).toEqual([...present].map((_, k) => others.filter((i) => isOn(i, k)).length));
        }
      }),
      { numRuns: 20 },
    );
  });

  /** Weeks of work, of which very many begin in one week: they are no rows. Later ten go on at a time. */
  const WEEK = 7 * 86_400_000;
  const weeks = ((): EventColumns => {
    const start = Float64Array.from(
      { length: 1200 },
      (_, i) => 1.7e12 + (i < 300 ? i * 1e6 : WEEK * (5 + (i - 300) / 5)),
    );
    return { start, end: start.map((t) => t + 2 * WEEK), title: (i) => `Order ${String(i)}` };
  })();

  test('shows titles of intervals where there are few, even if there are very many elsewhere', () => {
    const timeline = timelineOf(weeks);
    timeline.set({ height: 300 });
    for (const factor of [8, 16, 32, 64]) {
      show(timeline, 0.6, factor);
      const [band] = timeline.scene.densities!;
      expect(band!.rows).toBeUndefined();
      expect(timeline.scene.labels.length, String(factor)).toBeGreaterThan(1);
    }
  });

  test('keeps the title of an interval visible while any part of the interval is', () => {
    const timeline = timelineOf(weeks);
    show(timeline, 0.6, 32);
    const { start: first, end: last } = timeline.view!;
    const id = timeline.scene.labels
      .map((own) => own.id)
      .find((own) => timeline.get(own)!.span.start > (first + last) / 2)!;
    const { end } = timeline.get(id)!.span;
    let moved = 0;
    for (; timeline.view!.start + WEEK / 8 < end; moved++) {
      const label = timeline.scene.labels.find((own) => own.id === id);
      expect(label?.x).toBeGreaterThanOrEqual(0);
      timeline.pan(0.02);
    }
    expect(moved).toBeGreaterThan(10);
    timeline.pan(1);
    expect(timeline.scene.labels.map((own) => own.id)).not.toContain(id);
  });

  test('has titles on a phone, too, where few lie long before many', () => {
    const start = Float64Array.from({ length: 5000 }, (_, i) => (i < 5 ? i * 1e11 : 1.9e12 + i * 1e7));
    const timeline = new Timeline({ data: { start, title: String }, width: 390, height: HEIGHT });
    expect(timeline.scene.labels).not.toHaveLength(0);
  });

  test('names important events above the highest column, however many there are', () => {
    const n = 20_000;
    const random = randomFrom(35);
    const start = Float64Array.from({ length: n }, () => 1.7e12 + random() * YEAR);
    const importance = Float32Array.from({ length: n }, (_, i) => (i % 400 === 0 ? 0.9 : 0.5));
    const { labels, densities } = timelineOf({ start, importance }).scene;
    expect(labels.length).toBeGreaterThanOrEqual(5);
    const highest = Math.min(...densities![0]!.outlines.flatMap((outline) => outline.filter((_, i) => i % 2 === 1)));
    for (const label of labels) expect(label.y + label.height).toBeLessThanOrEqual(highest);
  });

  test('has the titles of bars as long as its rows are no lower than a line', () => {
    const start = Float64Array.from({ length: 2000 }, (_, i) => 1.7e12 + Math.floor(i / 4) * 1e6);
    const timeline = timelineOf({ start, end: start.map((at) => at + 9e5), title: () => 'Job' });
    const view = { start: asTime(1.7e12), end: asTime(1.7e12 + 5e6) };
    timeline.set({ view, height: 0 });
    const { naturalHeight, fonts } = timeline.scene;
    for (let height = naturalHeight + 10; height > 0; height--) {
      timeline.set({ height });
      const { labels, densities } = timeline.scene;
      const { rows } = densities![0]!;
      expect(labels, String(height)).toHaveLength(rows!.pitch >= fonts.title.lineHeight ? 20 : 0);
      labels.forEach((label, i) => {
        for (const other of labels.slice(i + 1)) expect(overlaps(label, other)).toBe(false);
      });
    }
  });

  test('leaves room for texts above its columns, the more the fewer events it has', () => {
    const highest = [600, 3000, 60_000].map((n) => {
      const random = randomFrom(n);
      const start = Float64Array.from({ length: n }, () => 1.7e12 + Math.floor(random() * YEAR));
      const { densities, labels } = timelineOf({ start, title: (i) => `Event ${String(i)}` }).scene;
      const [band] = densities!;
      const tops = band!.outlines.flatMap((outline) => outline.filter((_, i) => i % 2 === 1));
      if (n === 600) {
        expect(labels.length).toBeGreaterThan(5);
        // No column has ten events.
        expect(band!.notes.map(({ lines }) => lines[0])).toEqual(['5']);
      }
      return band!.y + band!.height - Math.min(...tops);
    });
    expect(highest[0]).toBeLessThan(0.5 * highest[2]!);
    expect(highest[1]).toBeLessThan(highest[2]!);
  });

  test('names as many of its grid lines as there is room for', () => {
    const seen = { least: Infinity, most: 0 };
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 700 }), fc.integer({ min: 1, max: 5 }), (height, power) => {
        const [n, lanes] = [Math.round(3 * 6 ** power), 3];
        // All at one time, and one a year later.
        const start = Float64Array.from({ length: n }, (_, i) => 1.7e12 + (i < lanes ? YEAR : 0));
        const lane = Uint8Array.from({ length: n }, (_, i) => i % lanes);
        const timeline = timelineOf({ start, lane, lanes: LANES, title: () => 'Request' });
        timeline.set({ height });
        for (const { notes, rules, y, height: own } of timeline.scene.densities!) {
          expect(notes).toHaveLength(rules.length);
          seen.least = Math.min(seen.least, notes.length);
          seen.most = Math.max(seen.most, notes.length);
          notes.forEach((note, i) => {
            expect(note.y).toBeGreaterThanOrEqual(y);
            expect(note.y + note.height).toBeLessThanOrEqual(y + own);
            for (const other of notes.slice(i + 1)) expect(overlaps(note, other)).toBe(false);
          });
        }
      }),
      { numRuns: 100, examples: [[353, 4]] },
    );
    expect(seen.least).toBe(0);
    expect(seen.most).toBeGreaterThan(2);
  });

  test('tells lanes apart whose names are longer than there is room for', () => {
    const titles = ['web-1', 'web-12', 'database'].map(
      (name) => `kubernetes-production-eu-west-1/deployment-of-the-${name}`,
    );
    const { lanes } = timelineOf({
      ...{ start: Float64Array.from({ length: 900 }, (_, i) => 1.7e12 + i * 1000), title: () => 'Request' },
      ...{ lane: Uint8Array.from({ length: 900 }, (_, i) => i % 4), lanes: [...titles, 'cache'] },
    }).scene;
    const names = lanes.map(({ header }) => header!.lines.join(''));
    expect(names.map((name) => /[^-]*(-\d+)?$/.exec(name)![0])).toEqual(['web-1', 'web-12', 'database', 'cache']);
    expect(names.filter((name) => name.startsWith('…'))).toHaveLength(3);
    expect(lanes.map(({ title }) => title)).toEqual([...titles, 'cache']);
  });

  test('has whole titles where nothing follows in their row', () => {
    const title = 'A title that is longer than most of them, and is whole only where there is room for it';
    const labelsAt = (gap: number): readonly string[] => {
      // Three, and then many.
      const first = [0, gap, 2 * gap].map((at) => 1.7e12 + at);
      const rest = Array.from({ length: 2000 }, (_, i) => 1.7e12 + 900_000 + i * 50);
      const lane = Uint8Array.from({ length: 2003 }, (_, i) => (i < 3 ? 0 : 1));
      const { labels } = timelineOf({
        start: Float64Array.from([...first, ...rest]),
        lane,
        lanes: LANES,
        title: () => title,
      }).scene;
      return labels.filter((label) => label.lane === 'api').map(({ titleText }) => titleText.lines.join(''));
    };
    expect(labelsAt(400_000)).toEqual([title, title, expect.stringMatching(/^A title.*…$/)]);
    expect(labelsAt(200_000).filter((text) => text === title).length).toBeLessThan(3);
  });

  test('has no title over its own mark, however narrow it is', () => {
    const widths = fc.integer({ min: 220, max: 500 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.integer(),
        widths,
        factor,
        share,
        (n, seed, width, times, at) => {
          const title = (i: number): string => `what is said of it is long ${String(i)}`;
          const timeline = timelineOf({ ...columnsOf(n, seed), title });
          timeline.set({ width, height: 240 });
          show(timeline, at, times);
          const { labels, glyphs } = timeline.scene;
          const places = new Map(glyphs.map((glyph) => [glyph.id, glyph.x]));
          for (const { id, x, width: length, form } of labels) {
            if (form !== 'beside') continue;
            const mark = places.get(id)!;
            expect(x > mark || x + length < mark, `${String(x)} ${String(length)} ${String(mark)}`).toBe(true);
          }
        },
      ),
      settings,
    );
  });

  test.each([
    ['years', (i: number) => String(1900 + (i % 40))],
    ['centuries', (i: number) => `${String(10 + (i % 8))}XX`],
  ])('has what is known by %s alone anywhere in them, and not all at one moment', (_name, date) => {
    const events = Array.from({ length: 4000 }, (_, i) => ({ date: date(i), title: String(i) }));
    const timeline = new Timeline({ data: manyEvents({ events }), width: WIDTH, height: HEIGHT, timeZone: 'UTC' });
    const [band] = timeline.scene.densities!;
    // The last column may be cut by the edge.
    const counts = [...band!.present].slice(0, -1);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(Math.max(...counts) / 4 + 1);
  });

  test('reaches from the first to the last moment at which any can have been, also of those that lasted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('1800/1810', '1850', '18XX', '1890-05-01', '1895/1897', '17XX', '1899'), {
          minLength: 1,
          maxLength: 8,
        }),
        (dates) => {
          const data = { events: dates.map((date) => ({ date, title: date })) };
          const few = new Timeline({ data, width: WIDTH, timeZone: 'UTC', scale: 'proportional' });
          const many = new Timeline({ data: manyEvents(data), width: WIDTH, timeZone: 'UTC' });
          expect(many.extent).toEqual(few.extent);
          expect(many.scene.densities![0]!.edges.at(0)).toBe(few.extent!.start);
          expect(many.scene.densities![0]!.edges.at(-1)).toBe(few.extent!.end);
        },
      ),
    );
  });

  test('shows open, unknown and approximate ends as among few events', () => {
    const date = fc.constantFrom(
      '1800/1810',
      '1850',
      '18XX',
      '1895/1897',
      '1820/..',
      '../1870',
      '/1830',
      '1840~',
      '1860/',
    );
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 8 }), (dates) => {
        const data = { events: dates.map((own) => ({ date: own, title: own })) };
        const [few, many] = [data, manyEvents(data)].map(
          (own) => new Timeline({ data: own, width: WIDTH, timeZone: 'UTC', locale: 'en', scale: 'proportional' }),
        );
        expect(many!.summary).toBe(few!.summary);
        expect(many!.scene.axis).toEqual(few!.scene.axis);
      }),
    );
  });

  test.each([
    ['May 1, 1890 to 1899', ['1890-05', '1899', '1890-05-01']],
    ['1800 to December 31, 1899', ['18XX', '1800', '1899-12', '1899-12-25/1899-12-31']],
  ])('gives the most exact dates for the first and the last event: %s', (words, dates) => {
    const events = dates.map((date) => ({ date, title: date }));
    const timeline = new Timeline({ data: manyEvents({ events }), width: WIDTH, timeZone: 'UTC', locale: 'en' });
    expect(timeline.summary).toContain(words);
  });

  test('has titles beside marks, however long these are', () => {
    const events = Array.from({ length: 800 }, (_, i) => ({
      ...{ date: String(1900 + ((i * 7) % 40)), title: `Painting ${String(i)}`, lane: LANES[i % 3]! },
    }));
    const timeline = new Timeline({ data: manyEvents({ events }), width: WIDTH, height: 260, timeZone: 'UTC' });
    for (const factor of [1, 2, 4, 8]) {
      show(timeline, 0.5, factor);
      const { labels, glyphs } = timeline.scene;
      expect(labels.length).toBeGreaterThan(3);
      for (const { id, x, width } of labels) {
        const { from, to } = glyphs.find((glyph) => glyph.id === id)!;
        expect(x >= to || x + width <= from).toBe(true);
      }
    }
  });

  test('draws what goes on without an end as far as the picture goes', () => {
    const kind = fc.record({ n: fc.integer({ min: 1, max: 900 }), seed: fc.integer(), going: share });
    fc.assert(
      fc.property(kind, factor, share, ({ n, seed, going }, times, at) => {
        const random = randomFrom(seed);
        const records = Array.from({ length: n }, (_, i) => {
          const start = 1.7e12 + Math.floor(random() * YEAR);
          const lane = LANES[i % LANES.length];
          if (random() < going) return { title: String(i), lane, date: `${new Date(start).toISOString()}/..` };
          return { title: String(i), lane, start, end: start + 1 + Math.floor(10 ** (10 * random())) };
        });
        const timeline = new Timeline({ data: manyEvents(records), width: WIDTH, height: HEIGHT });
        show(timeline, at, times);
        const { densities, glyphs } = timeline.scene;
        const places = densities!.flatMap(({ outlines }) => outlines.flat());
        places.push(...glyphs.flatMap(({ from, to, x, y }) => [from, to, x, y]));
        expect(places.filter((place) => !(place >= -10 && place <= Math.max(WIDTH, HEIGHT) + 10))).toEqual([]);
      }),
      settings,
    );
  });

  test('marks the event that is chosen, wherever it is', () => {
    fc.assert(
      fc.property(data, fc.nat(), ({ n, seed, ...kind }, i) => {
        const timeline = timelineOf(columnsOf(n, seed, kind));
        const { id } = timeline.events[i % n]!;
        timeline.set({ selected: id });
        expect(timeline.scene.glyphs.map((glyph) => glyph.id)).toContain(id);
      }),
      { numRuns: 20 },
    );
  });

  test('is laid out once for each view, however often it is requested', () => {
    const set = manyEvents(columnsOf(10_000, 7));
    const timeline = new Timeline({ data: set, width: WIDTH, height: HEIGHT });
    show(timeline, 0.2, 8);
    const { scene } = timeline;
    const { searches } = set.work;
    expect(timeline.scene).toBe(scene);
    expect(timeline.summary).not.toBe('');
    expect(set.work.searches).toBe(searches);
    timeline.pan(0.1);
    expect(timeline.scene).not.toBe(scene);
  });

  test.each([
    [1e6, 'November 14, 2023 to July 3, 2024'],
    [6e4, 'November 14, 2023 at 10:13 PM to November 28, 2023 at 7:32 PM'],
    [1, 'November 14, 2023 at 10:13:20.000 PM to 10:13:39.999 PM'],
  ])('gives its extent as finely as its length requires: %i ms apart', (step, words) => {
    const start = Float64Array.from({ length: 20_000 }, (_, i) => 1.7e12 + i * step + 0.004);
    const timeline = new Timeline({ data: { start }, width: WIDTH, locale: 'en' });
    expect(timeline.summary.replaceAll('\u202f', ' ')).toBe(`20,000 events, ${words}.`);
  });

  test.each([
    [600, 0.001, 0.125, '10:13:20.000125 PM to 10:13:20.000724 PM'],
    [600, 0.001, 0, '10:13:20 PM to 10:13:20.000599 PM'],
    [501, 6e7, 0, 'November 14, 2023 to October 27, 2024'],
  ])('gives both ends with equal precision: %i events %f ms apart', (length, step, first, words) => {
    const start = Float64Array.from({ length }, (_, i) => 1.7e12 + first + i * step);
    const timeline = new Timeline({ data: { start }, width: WIDTH, locale: 'en' });
    expect(timeline.summary.replaceAll('\u202f', ' ')).toMatch(words);
  });

  test('gives its first event with the precision of the last, however finely that is known', () => {
    const events = Array.from({ length: 2000 }, (_, i) => ({
      title: 'a',
      date: `${new Date(1.7e12 + i * 3.7e8).toISOString().slice(0, 19)}Z`,
    }));
    const timeline = new Timeline({ data: manyEvents({ events }), width: WIDTH, locale: 'en' });
    expect(timeline.summary).toBe('2,000 events, November 14, 2023 to April 23, 2047.');
  });

  test('divides the axis as finely as times are known, also where the first has no decimals', () => {
    const start = Float64Array.from({ length: 2000 }, (_, i) => i * 10.007);
    const timeline = new Timeline({ data: { start }, width: WIDTH, view: { start: asTime(40), end: asTime(40.5) } });
    const [a, b] = timeline.scene.ticks;
    expect(b!.time - a!.time).toBeLessThan(1);
  });

  test('divides the axis as finely as any event is known, also where the first is known to the century alone', () => {
    const later = Array.from({ length: 800 }, (_, i) => ({
      ...{ title: 'a', date: new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10) },
    }));
    const events = [{ title: 'first', date: '18XX' }, ...later];
    const view = { start: asTime(Date.UTC(1990, 3, 1)), end: asTime(Date.UTC(1990, 5, 1)) };
    const few = new Timeline({ data: { events: events.slice(0, 400) }, width: WIDTH, timeZone: 'UTC', view });
    const many = new Timeline({ data: manyEvents({ events }), width: WIDTH, timeZone: 'UTC', view });
    const titles = ({ scene }: Timeline) => scene.ticks.map(({ time }) => time);
    few.set({ scale: 'proportional' });
    expect(titles(many)).toEqual(titles(few));
    expect(titles(many).length).toBeGreaterThan(3);
  });

  test('needs as many searches, and about as many comparisons and lines, for a million events as for ten thousand', () => {
    const costs = [1e4, 1e6].map((n) => {
      const set = manyEvents(columnsOf(n, 7));
      const timeline = new Timeline({ data: set, width: WIDTH, height: HEIGHT });
      show(timeline, 0.2, 8);
      expect(timeline.scene.densities).toHaveLength(LANES.length);
      const { searches, probes } = { ...set.work };
      timeline.pan(0.1);
      const { densities } = timeline.scene;
      return {
        searches: set.work.searches - searches,
        probes: set.work.probes - probes,
        points: sum(densities!.map(({ outlines }) => sum(outlines.map(({ length }) => length)))),
      };
    });
    const [few, many] = costs;
    expect(many!.searches).toBeLessThanOrEqual(1.3 * few!.searches);
    // Each search halves the rest of its lane.
    expect(many!.probes).toBeLessThanOrEqual(Math.log2(1e6) * many!.searches);
    // A column has at most four points of two numbers.
    expect(many!.points).toBeLessThanOrEqual(LANES.length * (WIDTH / 2) * 8);
  });
});

/** Texts near the ends of a view make room for it. */
const isAtEase =
  ({ axis }: Scene) =>
  ({ x, width, form }: Box & { form: string }): boolean =>
    form !== 'inside' && x - 20 > axis[0] && x + width + 220 < axis[1];

const SLACK = 0.5;

const overlaps = (a: Box, b: Box): boolean =>
  a.x + SLACK < b.x + b.width &&
  b.x + SLACK < a.x + a.width &&
  a.y + SLACK < b.y + b.height &&
  b.y + SLACK < a.y + a.height;

/** Whether an outline of columns overlaps a box. */
function covers(outline: readonly number[], box: Box): boolean {
  for (let i = 0; i + 3 < outline.length; i += 2) {
    const [x1, y1, x2, y2] = outline.slice(i, i + 4) as [number, number, number, number];
    const isTop = y1 === y2;
    if (isTop && x1 < box.x + box.width - SLACK && x2 > box.x + SLACK && y1 < box.y + box.height - SLACK && y1 > box.y)
      return true;
  }
  return false;
}
