import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import '../../src/timeline/all-parts.js';
import { pick } from '../../src/layout/pick.js';
import { Timeline } from '../../src/timeline/timeline.js';
import { boxesOf, overlaps } from './boxes.js';

const treaty: unknown = JSON.parse(readFileSync(new URL('../../stories/data/treaty.json', import.meta.url), 'utf8'));

/** The room for the picture below the header, in windows of some sizes. */
const SIZES = [
  [1200, 520],
  [768, 520],
  [600, 540],
  [390, 730],
  [320, 530],
] as const;

describe.each(SIZES)('the treaty story in %d × %d', (width, maxHeight) => {
  const { scene } = new Timeline({ data: treaty, width, maxHeight });

  test('fits, shows every title whole, and nothing lies over anything else', () => {
    expect(scene.height).toBeLessThanOrEqual(maxHeight);
    expect(scene.labels.map(({ cut }) => cut)).toEqual(Array.from({ length: 7 }, () => false));
    expect(overlaps(scene)).toEqual([]);
    for (const { name, x, width: own } of boxesOf(scene)) {
      expect(x, name).toBeGreaterThanOrEqual(0);
      expect(x + own, name).toBeLessThanOrEqual(width);
    }
  });

  test('has a mark of its own for every event, in true order', () => {
    const along = scene.glyphs.map(({ x, y }) => (scene.orientation === 'horizontal' ? x : y));
    along.forEach((at, i) => i > 0 && expect(at - along[i - 1]!).toBeGreaterThan(12));
  });

  test('marks the two gaps with their length, the longer one longer', () => {
    expect(scene.breaks.map(({ label }) => label?.lines)).toEqual([['39 years'], ['24 years']]);
    const [first, second] = scene.breaks.map(({ width: w, height: h }) => Math.max(w, h));
    expect(first).toBeGreaterThanOrEqual(second!);
  });

  test('draws a year otherwise than a day, and says no more than is known', () => {
    expect(scene.glyphs.map(({ shape }) => shape)).toEqual(['ring', 'ring', 'dot', 'dot', 'dot', 'dot', 'dot']);
    expect(scene.labels.map(({ date }) => date)).toEqual([
      '1961',
      '2000',
      ...Array<string>(2).fill('19 June 2024'),
      ...Array<string>(3).fill('20 June 2024'),
    ]);
  });

  test('reads the same from right to left, mirrored', () => {
    const mirrored = new Timeline({ data: treaty, width, maxHeight, rightToLeft: true }).scene;
    expect(overlaps(mirrored)).toEqual([]);
    const flipped = mirrored.glyphs.map(({ x }) => expect.closeTo(width - x, 6) as number);
    expect(scene.glyphs.map(({ x }) => x)).toEqual(flipped);
  });

  test('finds the event under a pointer', () => {
    for (const { id, x, y } of scene.glyphs) expect(pick(scene, x + 3, y - 3)).toBe(id);
    expect(pick(scene, -100, -100)).toBeUndefined();
  });
});

test.each([320, 390])('at %d px the words of a gap stand in its middle, and titles beside their marks', (width) => {
  const { breaks, leaders } = new Timeline({ data: treaty, width }).scene;
  for (const { from, to, label } of breaks) expect(label!.y + label!.height / 2).toBeCloseTo((from + to) / 2, 6);
  for (const { points } of leaders.slice(0, 2)) expect(points.at(-1)![1]).toBeCloseTo(points[0]![1], 6);
});

describe('an interval', () => {
  const barOf = (date: string) => new Timeline({ data: [{ date, title: 'x' }], width: 900 }).scene.glyphs[0]!;

  test('is solid from its first to its last day', () => {
    const { shape, from, to, coreFrom, coreTo } = barOf('2024-06-19/2024-06-21');
    expect([shape, coreFrom, coreTo]).toEqual(['bar', from, to]);
  });

  test('is certain only between the years in which it began and ended', () => {
    const { from, to, coreFrom, coreTo } = barOf('1943/1945');
    expect([from < coreFrom, coreFrom < coreTo, coreTo < to]).toEqual([true, true, true]);
  });

  test('goes on to the end of the axis if it still goes on', () => {
    const { to, coreTo } = barOf('2017-05-14/..');
    expect([coreTo, to]).toEqual([893.5, 893.5]);
  });

  test('of which only the start is known is certain nowhere after it', () => {
    const { from, to, coreFrom, coreTo } = barOf('2017-05-14/');
    expect([coreFrom, coreTo]).toEqual([from, from]);
    expect(to).toBeGreaterThan(from);
  });
});

test('a story that fits in no setting is not set densely for nothing', () => {
  const long = Array.from({ length: 80 }, (_, i) => ({ date: String(1900 + i), title: `Event number ${String(i)}` }));
  const { scene } = new Timeline({ data: long, width: 390, maxHeight: 700 });
  expect(scene.fonts.title.size).toBe(new Timeline({ data: long, width: 390 }).scene.fonts.title.size);
});

test('it is horizontal from 600 px and vertical below', () => {
  expect(new Timeline({ data: treaty, width: 600 }).scene.orientation).toBe('horizontal');
  expect(new Timeline({ data: treaty, width: 599 }).scene.orientation).toBe('vertical');
});

test('the year of a day whose name has no room is not said of another', () => {
  const spans = ['-0562/-0482', '-0548/-0476', '1556/1605', '1605/1627'];
  const dates = ['1532-07-01', '1533-08-01', '1600-12-31', '1601', '1610', '1612', '1634', '1717'];
  const data = [...spans, ...dates].map((date) => ({ date, title: date }));
  const { scene } = new Timeline({ data, width: 1200, locale: 'en-GB' });
  const parents = scene.ticks.flatMap(({ time, text }) =>
    text?.lines[1] === undefined ? [] : [[text.lines[1], String(new Date(time).getUTCFullYear())]],
  );
  expect(parents.filter(([named, own]) => named !== own)).toEqual([]);
});

test.each([
  ['in 900 AD', 'in 900 AD to 1461'],
  ['.', '900 to 1461'],
])('the summary has the words for a date, unless they are a mark that hides it: %s', (displayDate, extent) => {
  const data = [
    { date: '0900', displayDate, title: 'Kings of England' },
    { date: '1461', title: 'Edward IV' },
  ];
  expect(new Timeline({ data, width: 1200 }).summary).toContain(`2 events, ${extent}`);
});

test('the summary names extent and what is enlarged', () => {
  const summary = new Timeline({ data: treaty, width: 1200 }).summary.replace(/\s?–\s?/g, '–');
  expect(summary).toBe('7 events, 1961 to 20 June 2024. Not to scale: 19–20 June 2024 enlarged.');
});

test.each([1200, 1290, 1300, 1310, 1400])(
  'at %d px the last month has its text close to the year before it',
  (width) => {
    const data = [
      { date: '1969', title: 'praesent', lane: 'a' },
      { date: '1970-01', title: 'magna', lane: 'a' },
      { date: '1970-01', title: 'tempor', lane: 'c and quite a long name' },
    ];
    const { scene } = new Timeline({ data, orientation: 'horizontal', width });
    expect(scene.labels.map(({ title }) => title).sort()).toEqual(['magna', 'praesent', 'tempor']);
  },
);

test('a text that is set wider has the gap to the next of its row, also where pixels are rounded', () => {
  const data = [
    { date: '1915-12-04', title: 'vehicula', lane: 'a' },
    { date: '1970', title: 'aliquam fusce pellentesque', lane: 'a' },
    { date: '1970', title: 'eleifend', lane: 'c and quite a long name' },
    { date: '1985-09', title: 'eu ligula augue iaculis pellentesque vivamus consectetur euismod', lane: 'a' },
    { date: '2002', title: 'adipiscing', lane: 'a' },
    { date: '2024', title: 'faucibus volutpat orci elit', lane: 'a' },
  ];
  for (let width = 1280; width < 1320; width++) {
    const { scene } = new Timeline({ data, orientation: 'horizontal', width });
    expect(
      scene.labels.map(({ title }) => title),
      `${String(width)} px`,
    ).toHaveLength(data.length);
  }
});

describe('whatever the events', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString());
  const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length));
  const event = fc.record({
    date,
    title: fc.lorem({ maxCount: 9 }),
    lane: fc.constantFrom('a', 'b', 'c and quite a long name'),
  });

  test.each([
    ['horizontal', 700],
    ['horizontal', 1300],
    ['vertical', 340],
  ] as const)('nothing overlaps, all are there in order: %s, %d px', (orientation, width) => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 25 }), (events) => {
        const { scene, table } = new Timeline({ data: events, orientation, width });
        expect(scene.labels.map(({ id }) => id)).toEqual(table.rows.map(({ id }) => id));
        const texts = new Set(scene.labels.map(({ title }) => title));
        const labelsOnly = overlaps(scene).filter((pair) =>
          pair.split(' × ').every((name) => name.startsWith('label') || name.startsWith('date')),
        );
        expect(labelsOnly, [...texts].join('|')).toEqual([]);
        expect(scene.naturalHeight).toBeGreaterThan(0);
        expect(Number.isFinite(scene.height)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['no events', []],
  ['one event', [{ date: '1961', title: 'Treaty' }]],
  ['one exact instant', [{ date: '2024-06-19T15:00:00.000Z', title: 'Signing' }]],
  ['all at once', Array.from({ length: 5 }, (_, i) => ({ date: '2024-06-19', title: `Event ${String(i)}` }))],
  [
    'two billion years and one second',
    [
      { date: 'Y-2000000000', title: 'a' },
      { date: '2024-06-19T15:00:00', title: 'b' },
    ],
  ],
  [
    'what still goes on',
    [
      { start: '1961', end: '..', title: 'a' },
      { date: '2024-06-19', title: 'b' },
    ],
  ],
  ['a word of 500 characters', [{ date: '1961', title: 'x'.repeat(500) }]],
])('a picture of %s has only finite places', (_name, events) => {
  for (const width of [1200, 320]) {
    const { scene, summary } = new Timeline({ data: events, width });
    expect(summary).not.toBe('');
    expect(boxesOf(scene).every(({ x, y, width: w, height: h }) => [x, y, w, h].every(Number.isFinite))).toBe(true);
    expect(
      scene.glyphs.every(({ from, to, coreFrom, coreTo }) => [from, to, coreFrom, coreTo].every(Number.isFinite)),
    ).toBe(true);
  }
});

test('on an axis that shows only the order a day is a mark, not a stretch', () => {
  const { glyphs } = new Timeline({ data: treaty, width: 1200, scale: 'sequence' }).scene;
  for (const { from, to, x } of glyphs) expect([from, to]).toEqual([x, x]);
});

describe.each([1200, 390])('eras at %d px', (width) => {
  const data = {
    events: [
      { date: '-0752', title: 'Founded' },
      { date: '-0200', title: 'War' },
      { date: '0064', title: 'Fire' },
    ],
    eras: [
      { title: 'Kingdom', start: '-0752', end: '-0508' },
      { title: 'Republic', start: '-0508', end: '-0026' },
      { title: 'Punic Wars', start: '-0263', end: '-0145', color: 'crimson' },
      { title: 'Empire', start: '-0026', end: '..' },
      { title: '', start: '1' },
      { title: 'Modern', start: '1789', end: '1900' },
    ],
  };
  const make = (options = {}): Timeline => new Timeline({ data, width, ...options });

  test('are named, in order, those within others below them; wrong ones are reported', () => {
    const { scene, issues } = make();
    expect(scene.eras.map(({ title }) => title)).toEqual(['Kingdom', 'Republic', 'Punic Wars', 'Empire']);
    expect(issues.map(({ path }) => path)).toEqual(['/eras/4', '/eras/4/start']);
    expect(overlaps(scene)).toEqual([]);
    const [kingdom, republic, wars] = scene.eras;
    expect(republic!.from).toBeCloseTo(kingdom!.to, 6);
    if (scene.orientation === 'vertical') return;
    expect(republic!.y).toBe(kingdom!.y);
    expect(wars!.y).toBeGreaterThan(kingdom!.y);
    for (const label of scene.labels) expect(label.y).toBeGreaterThan(wars!.y + wars!.height);
  });

  test('keep their rows in a view, and turn with the picture', () => {
    const timeline = make({ view: { start: Date.UTC(-210, 0), end: Date.UTC(-190, 0) } });
    expect(timeline.scene.eras.map(({ title }) => title)).toEqual(['Republic', 'Punic Wars']);
    if (timeline.scene.orientation === 'horizontal')
      expect(timeline.scene.eras.map(({ y }) => y)).toEqual(
        make()
          .scene.eras.slice(1, 3)
          .map(({ y }) => y),
      );
    const mirrored = make({ rightToLeft: true }).scene;
    const there = make().scene.eras.map(({ x, width: own }) => expect.closeTo(width - x - own, 6) as number);
    expect(mirrored.eras.map(({ x }) => x)).toEqual(there);
  });
});

test('hours on an axis are those of a day, if of one whose year has no room', () => {
  const data = [
    ...['1957-10-04', '1961-04-12', '1962-02-20', '1965-03-18', '1966-02-03', '1968-12-21/1968-12-27'],
    ...['1969-07-16T13:32Z', '1969-07-20T20:17Z', '1969-07-21T02:56Z', '1969-07-24T16:50Z'],
    ...['2013-12-14', '2019-01-03', '2023-08-23'],
  ].map((date, i) => ({ date, title: `Flight ${String(i)}`, lane: i % 2 ? 'Soviet Union' : 'United States' }));
  let named = 0;
  for (let width = 600; width <= 1300; width += 10) {
    const { ticks, orientation } = new Timeline({ data, width }).scene;
    if (orientation === 'vertical') continue;
    const texts = ticks.flatMap(({ text }) => text?.lines.join(' ') ?? []);
    const [hour] = texts.filter((text) => /\d:00/.test(text));
    if (hour === undefined) continue;
    named++;
    expect(hour, `${String(width)} px`).toMatch(/July 2[01]/);
  }
  expect(named).toBeGreaterThan(10);
});
