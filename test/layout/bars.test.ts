import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Timeline } from '../../src/timeline/timeline.js';
import { overlaps } from './boxes.js';

const make = (data: readonly object[], options = {}): Timeline =>
  new Timeline({ data, width: 1000, scale: 'proportional', locale: 'en-GB', ...options });
const labelOf = (timeline: Timeline, title: string) => timeline.scene.labels.find((label) => label.title === title)!;
const reigns = [
  { start: '1901', end: '1950', title: 'Long' },
  { start: '1950', end: '1952', title: 'Short' },
  { start: '1952', end: '2000', title: 'Longer' },
];

describe('the title of an interval', () => {
  test('stands in its bar if that is long enough, else after it', () => {
    const timeline = make(reigns);
    expect(timeline.scene.labels.map(({ form }) => form)).toEqual(['inside', 'beside', 'inside']);
    for (const { id, x, width, y, height, form } of timeline.scene.labels) {
      const { from, to, y: middle, radius } = timeline.scene.glyphs.find((glyph) => glyph.id === id)!;
      if (form === 'inside') expect([x >= from, x + width <= to]).toEqual([true, true]);
      else expect(x).toBeGreaterThanOrEqual(to);
      expect(Math.abs(y + height / 2 - middle)).toBeLessThan(1);
      expect(2 * radius).toBeGreaterThanOrEqual(height);
    }
  });

  test('stands before a bar after which the picture ends', () => {
    const timeline = make([...reigns, { start: '1998-06', end: '2000', title: 'The last of them all' }]);
    const { x, width } = labelOf(timeline, 'The last of them all');
    expect(x + width).toBeLessThanOrEqual(timeline.scene.glyphs.at(-1)!.from);
  });

  test('stands clear of a bar of which nothing is certain, which is drawn wider than its time', () => {
    const timeline = make([
      { date: '1001', title: 'A' },
      { start: '1401', end: '1402', title: 'Open' },
      { date: '2000', title: 'B' },
    ]);
    const { bodyFrom } = timeline.scene.glyphs[1]!;
    // 8 px of bar, and the same padding as beside any other.
    expect(labelOf(timeline, 'Open').x).toBeCloseTo(bodyFrom + 8 + 6, 5);
  });

  test.each(['1949/1951~', '1949~/1951', '1998~/2000', '1996/2000~'])(
    'stands clear of how its bar %s fades out',
    (date) => {
      const timeline = make([...reigns, { date, title: 'Unsure, and about as long as this' }]);
      const { id, x, width, form } = timeline.scene.labels.find(({ title }) => title.startsWith('Unsure'))!;
      const { from, to, ends } = timeline.scene.glyphs.find((glyph) => glyph.id === id)!;
      expect([form, ends.includes('soft')]).toEqual(['beside', true]);
      // Three hairlines, 4 px apart.
      const [head, tail] = ends.map((end) => (end === 'soft' ? 12 : 0));
      expect(x >= to + tail! + 1 || x + width <= from - head! - 1).toBe(true);
    },
  );

  test('has its date behind it if there is room, as long as there is height', () => {
    expect(labelOf(make(reigns), 'Short').dateText?.lines).toEqual(['1950–1952']);
    const many = Array.from({ length: 12 }, (_, i) => ({ ...reigns[1], title: `Short ${String(i)}` }));
    const dense = make(many, { maxHeight: 0.81 * make(many).scene.naturalHeight }).scene.labels[0]!;
    expect(dense.dateText).toBeUndefined();
    expect(dense.date).toBe('1950–1952');
  });

  test.each([
    ['in its bar', { start: '1901', end: '1950' }, []],
    ['behind a bar that is too short for it', { start: '1910-01-01', end: '1915-12-31' }, []],
    [
      'nowhere where the row is taken there',
      { start: '1910-01-01', end: '1915-12-31' },
      [{ start: '1918', end: '1950', title: 'Next' }],
    ],
  ])('has its date %s', (where, times, next) => {
    const ends = [
      { start: '1901', end: '1901', title: 'b', lane: 'b' },
      { start: '2000', end: '2000', title: 'b', lane: 'b' },
    ];
    const { glyphs, labels } = make([{ ...times, title: 'abc' }, ...next, ...ends]).scene;
    const { id, x, dateText, form } = labels.find(({ title }) => title === 'abc')!;
    const { to, y } = glyphs.find((glyph) => glyph.id === id)!;
    const isBehind = dateText && x + dateText.x > to;
    expect([form, isBehind]).toEqual(['inside', where === 'in its bar' ? false : next.length === 0 || undefined]);
    for (const { title } of next) {
      const other = labels.find((label) => label.title === title)!.id;
      expect(glyphs.find((glyph) => glyph.id === other)!.y).toBe(y);
    }
  });

  test('is in at most three lines beside it, and cut with an ellipsis after them', () => {
    const timeline = make([...reigns, { start: '1930', end: '1931', title: 'word '.repeat(60) }]);
    const { titleText, cut } = timeline.scene.labels.find(({ cut }) => cut)!;
    expect(titleText.lines).toHaveLength(3);
    expect([cut, titleText.lines.at(-1)?.endsWith('…')]).toEqual([true, true]);
  });

  test('stays in view when the bar begins before it', () => {
    const timeline = make(reigns, { view: { start: Date.UTC(1960, 0), end: Date.UTC(1970, 0) } });
    const { x } = labelOf(timeline, 'Longer');
    expect(x).toBeGreaterThanOrEqual(timeline.scene.axis[0]);
    expect(x).toBeLessThan(timeline.scene.axis[0] + 30);
  });
});

test('one interval may begin in the row in which the other ends', () => {
  const contiguous = Array.from({ length: 8 }, (_, i) => ({
    start: String(1900 + 10 * i),
    end: String(1909 + 10 * i),
    title: 'abc',
  }));
  const rows = new Set(make(contiguous).scene.glyphs.map(({ y }) => y));
  expect(rows.size).toBe(1);
});

describe('a text beside its bar', () => {
  const near = [
    [
      { start: '1901', end: '1944', title: 'Long' },
      { start: '1945', end: '1945', title: 'Short' },
    ],
    [
      { start: '1901', end: '1978', title: 'Long' },
      { start: '1999', end: '1999', title: 'The last of them all' },
    ],
  ];
  const end = { date: '2000', title: 'End' };

  test.each(near)('begins in another row rather than right behind another bar: %j %j', (long, short) => {
    const { scene } = make([long, short, end]);
    const [first, second] = scene.glyphs;
    expect(second!.y).toBeGreaterThan(first!.y);
  });

  test('is near another bar where height is short', () => {
    const few = make([...near[0]!, end]).scene.naturalHeight;
    const dense = make([...near[0]!, end], { maxHeight: few - 1 }).scene.glyphs;
    expect(dense[1]!.y).toBe(dense[0]!.y);
  });
});

test('no word is broken for a mark that fades out before what follows in the row', () => {
  const titles = ['Spectacles', 'Bombs', 'Piano', 'Reinforced Concrete', 'Newspapers', 'Power Looms', 'Battery'];
  const dates = ['1286', '1290', '1305~', '1320', '1340', '1360', '1410'];
  const data = [
    { date: '1400', title: 'A rather long title for this' },
    ...titles.map((title, i) => ({ title, date: dates[i] })),
  ];
  for (const width of [600, 650, 700, 750]) {
    const { labels } = make(data, { width, maxHeight: 400, orientation: 'horizontal' }).scene;
    for (const { titleText } of labels) for (const line of titleText.lines.slice(0, -1)) expect(line).toMatch(/ $/);
  }
});

describe('whatever intervals and instants', () => {
  const record = fc
    .record({
      start: fc.integer({ min: 0, max: 1000 }),
      length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })),
      title: fc.lorem({ maxCount: 5 }),
      lane: fc.constantFrom('a', 'b'),
      fade: fc.constantFrom('', '', '~'),
    })
    .map(({ start, length, title, lane, fade }) => {
      const year = (n: number): string => String(1000 + n);
      return length === 0
        ? { date: year(start), title, lane }
        : { start: year(start) + fade, end: year(start + length) + fade, title, lane };
    });

  test.each([600, 1200])('nothing lies over anything else at %d px, whichever part is seen', (width) => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 2, maxLength: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (events, place) => {
          const timeline = make(events, { width, maxHeight: 500 });
          expect(overlaps(timeline.scene)).toEqual([]);
          const lanes = timeline.scene.lanes.map(({ y, height }) => [y, height]);
          const rows = new Map(timeline.scene.glyphs.map(({ id, y }) => [id, y]));
          for (const factor of [3, 6]) {
            timeline.zoom(factor, place);
            expect(overlaps(timeline.scene)).toEqual([]);
            expect(timeline.scene.lanes.map(({ y, height }) => [y, height])).toEqual(lanes);
            // Zooming and panning leave each event in its row.
            for (const { id, y, radius } of timeline.scene.glyphs) if (radius > 5) expect(rows.get(id) ?? y).toBe(y);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('bars without texts beside them take as few rows as there are at one time', () => {
    const bare = fc.array(
      fc.record({ start: fc.integer({ min: 0, max: 900 }), length: fc.integer({ min: 60, max: 500 }) }),
      { minLength: 2, maxLength: 30 },
    );
    fc.assert(
      fc.property(bare, (spans) => {
        const events = spans.map(({ start, length }) => ({
          start: `${String(1000 + start)}-01-01`,
          end: `${String(1000 + start + length)}-12-31`,
          title: 'i',
        }));
        const { scene } = make(events);
        const rows = new Set(scene.glyphs.map(({ y }) => y)).size;
        // The greatest number that overlap is reached at one of their starts.
        const most = Math.max(
          ...scene.glyphs.map(
            ({ from }) => scene.glyphs.filter((other) => other.from <= from && other.to > from).length,
          ),
        );
        expect(scene.labels.every(({ form }) => form === 'inside')).toBe(true);
        expect(rows).toBe(most);
      }),
    );
  });
});
