import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { renderToHTML } from '../../src/server.js';
import { renderToSVG, Timeline, type Mark, type TimelineEvent, type TimelineOptions } from '../../src/core.js';
import { asTime } from '../../src/time/time.js';
import { committed } from '../data/real-timelines.js';
import { MARK_RADIUS } from '../../src/layout/glyph.js';
import { overlaps } from '../layout/boxes.js';

const square: Mark = { size: 1.25, draw: (pen) => pen.rect(-1, -1, 2, 2) };
const diamond: Mark = {
  title: 'A loss',
  draw(pen) {
    pen.moveTo(0, -1);
    pen.lineTo(1, 0);
    pen.lineTo(0, 1);
    pen.lineTo(-1, 0);
  },
};

const events = [
  { id: 'won', date: '1911-12-14', title: 'At the pole', data: { kind: 'win' } },
  { id: 'lost', date: '1912-01-17', title: 'Second', data: { kind: 'loss' } },
  { id: 'about', date: '1912-03', title: 'They died', data: { kind: 'loss' } },
  { id: 'doubted', date: '1912-03-29?', title: 'The last entry', data: { kind: 'loss' } },
  { id: 'other', date: '1912-11-12', title: 'Found', data: { kind: 'search' } },
];
const options = { data: events, width: 900, markBy: 'kind', marks: { win: square, loss: diamond } } as const;

const glyphsOf = (given: Partial<TimelineOptions>) =>
  Object.fromEntries(new Timeline(given).scene.glyphs.map((glyph) => [glyph.id, glyph]));
const labelsOf = (given: Partial<TimelineOptions>) =>
  Object.fromEntries(new Timeline(given).scene.labels.map((label) => [label.id, label]));

let warn: MockInstance<typeof console.warn>;
beforeEach(() => void (warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)));
afterEach(() => warn.mockRestore());
const warned = (): readonly string[] => warn.mock.calls.map(([message]) => String(message));

describe('marks of one’s own', () => {
  test('are those of events that name them and are known to the day', () => {
    const { won, lost, about, other } = glyphsOf(options);
    expect([won?.mark, lost?.mark].every((mark) => mark !== undefined)).toBe(true);
    expect(won?.mark).not.toBe(lost?.mark);
    expect([about?.mark, about?.shape, other?.mark]).toEqual([undefined, 'ring', undefined]);
  });

  test('may be named by the lane, by a tag or by a function', () => {
    const data = [{ id: 'a', date: '1911-12-14', title: 'a', lane: 'win', tags: ['win'] }];
    const { marks } = options;
    for (const markBy of [undefined, 'tags', ({ title }: TimelineEvent) => (title === 'a' ? 'win' : '')])
      expect(glyphsOf({ data, marks, ...(markBy && { markBy }) })['a']?.mark).toBeDefined();
    expect(glyphsOf({ data, marks: {}, markBy: () => 'constructor' })['a']?.mark).toBeUndefined();
  });

  test('are drawn in the colour of the event; a date that may be wrong is a question mark all the same', () => {
    const { lost, doubted } = glyphsOf({ ...options, colorBy: 'kind' });
    expect(lost?.ink).toBe(1);
    expect(doubted?.doubts).toHaveLength(1);
    const quadrangles = renderToSVG(events, options).match(
      /<path d="M[\d.,]+(L[\d.,]+){3}Z" fill="#0c54a0" stroke="#fff/g,
    );
    expect(quadrangles).toHaveLength(2);
  });

  test('are as large as they want beside plain ones; those of a row stand on one line', () => {
    const plain = glyphsOf({ data: events, width: 900 });
    const { won, lost, other } = glyphsOf(options);
    expect([won!.radius, lost!.radius, other!.radius].map((radius) => radius / plain['won']!.radius)).toEqual([
      1.25, 1.5, 1,
    ]);
    expect(won!.y).toBe(other!.y);
    expect(won!.y - plain['won']!.y).toBeCloseTo(lost!.radius - plain['won']!.radius);
    expect(glyphsOf({ ...options, markSize: 1.4 })['lost']!.radius).toBe(1.5 * plain['won']!.radius);
  });

  test('are no larger than what a bar that ends right before them leaves free', () => {
    const END = { id: 'end', date: '1915-01-01', title: 'Long after' };
    const given = { ...options, width: 1000, scale: 'proportional' } as const;
    const distances = Array.from({ length: 40 }, (_, days) => {
      const end = new Date(Date.UTC(1911, 11, 13 - days)).toISOString().slice(0, 10);
      const data = [{ id: 'bar', start: '1909-01-01', end, title: 'Preparing' }, ...events.slice(0, 1), END];
      const { bar, won } = glyphsOf({ ...given, data });
      const isBeside = won!.y < bar!.y + bar!.radius + won!.radius;
      if (isBeside) expect(won!.x - won!.radius).toBeGreaterThanOrEqual(bar!.to - 1e-6);
      return isBeside ? won!.x - bar!.to : Infinity;
    });
    expect(Math.min(...distances)).toBeLessThan(1.25 * MARK_RADIUS);
  });

  test('are in pictures without a page, and in those that a server sends', () => {
    const svg = renderToSVG(events, options);
    expect(svg).toMatch(/<path d="M[\d.]+,[\d.]+L[\d.]+,[\d.]+L[\d.]+,[\d.]+L[\d.]+,[\d.]+Z" fill="#0c54a0" stroke=/);
    const { data, width, ...rest } = options;
    const html = renderToHTML(data, { ...rest, widths: [width] });
    expect(html).toContain('mark-by="kind"');
    expect(html).toContain('class="swatch marked"');
  });

  test('that cannot be drawn are replaced by the plain one, and the console says why, once', () => {
    const broken: Mark = {
      draw() {
        throw new Error('no ink');
      },
    };
    const timeline = new Timeline({ ...options, marks: { win: broken, loss: diamond } });
    expect(timeline.scene.glyphs.find(({ id }) => id === 'won')?.mark).toBeUndefined();
    timeline.set({ width: 700 });
    expect(timeline.scene.glyphs.find(({ id }) => id === 'lost')?.mark).toBeDefined();
    expect(warned()).toEqual(['event-timeline: marks.win: Error: no ink; the plain mark is shown']);
    expect(() => new Timeline({ ...options, marks: { win: null as never } }).scene).not.toThrow();
  });
});

describe('what marks stand for', () => {
  const legendOf = (given: Partial<TimelineOptions>) =>
    new Timeline({ ...options, ...given }).legend.map(({ title, color, mark }) => [title, color, mark !== undefined]);

  test('is left out if that is the lane', () => {
    expect(legendOf({ markBy: 'lane' })).toEqual([]);
    expect(legendOf({ laneBy: 'kind' })).toEqual([]);
  });

  test('is in the legend and with each event, besides the lanes', () => {
    expect(legendOf({})).toEqual([
      ['win', 'text', true],
      ['A loss', 'text', true],
    ]);
    expect(labelsOf(options)['lost']?.kind).toBe('A loss');
    expect(labelsOf(options)['other']?.kind).toBe('');
    expect(new Timeline(options).describe('lost')?.kind).toBe('A loss');
  });

  test('is given together with the colours if these mean the same', () => {
    expect(legendOf({ colorBy: 'kind' })).toEqual([
      ['win', 0, true],
      ['A loss', 1, true],
      ['search', 2, true],
    ]);
    expect(labelsOf({ ...options, colorBy: 'kind' })['lost']?.kind).toBe('A loss');
  });

  test('is given beside the meaning of colours', () => {
    const colorBy = ({ title }: TimelineEvent): string => (title.startsWith('T') ? 't' : '');
    expect(legendOf({ colorBy })).toEqual([
      ['t', 0, false],
      [undefined, 7, false],
      ['win', 'text', true],
      ['A loss', 'text', true],
    ]);
  });

  test('is given for visible marks only', () => {
    expect(legendOf({ data: events.filter(({ id }) => id !== 'lost' && id !== 'doubted') })).toEqual([
      ['win', 'text', true],
    ]);
  });

  test('beyond seven colours is given in that of the rest', () => {
    const data = Array.from({ length: 9 }, (_, i) => ({
      ...{ date: `2000-01-0${String(i + 1)}`, title: String(i) },
      data: { kind: `kind ${String(i)}` },
    }));
    const legend = legendOf({ data, colorBy: 'kind', marks: { 'kind 8': square } });
    expect(legend.slice(-2)).toEqual([
      ['kind 8', 7, true],
      [undefined, 7, true],
    ]);
  });
});

describe('a text of one’s own', () => {
  const renderLabel = ({ id = '', title }: TimelineEvent): string | null =>
    ({ won: `${title}!`, lost: 'Too late', about: '', other: null })[id] ?? null;

  test('stands in place of the title, below its date; for null and nothing the title stays', () => {
    const { won, lost, about, other } = labelsOf({ ...options, renderLabel });
    expect([won, lost, about, other].map((label) => label?.titleText.lines.join(''))).toEqual([
      'At the pole!',
      'Too late',
      'They died',
      'Found',
    ]);
    expect(lost?.dateText?.lines.join('')).toMatch(/17.*1912/);
  });

  test('is followed by the title for screen readers, unless it contains that', () => {
    const { won, lost } = labelsOf({ data: events, renderLabel });
    expect([won?.kind, lost?.kind]).toEqual(['', 'Second']);
    expect(renderToSVG(events, { renderLabel })).toMatch(/<title>January 17, 1912: Too late, Second<\/title>/);
    expect(new Timeline({ data: events, renderLabel }).describe('lost')?.event.title).toBe('Second');
  });

  test('is requested once for each event, however often the picture is drawn', () => {
    const asked: string[] = [];
    const render = ({ id = '' }: TimelineEvent): null => (asked.push(id), null);
    const timeline = new Timeline({ data: events, renderLabel: render });
    for (const width of [1200, 900, 390]) {
      timeline.set({ width });
      expect(timeline.scene.labels).toHaveLength(5);
    }
    expect(asked.sort()).toEqual(events.map(({ id }) => id).sort());
  });

  test.each<readonly [string, () => unknown, string]>([
    [
      'fails',
      () => {
        throw new Error('no words');
      },
      'Error: no words',
    ],
    ['is none', () => 7, 'expected a text or null, got a value of type number'],
  ])('that %s is replaced by the title, and the console says why, once', (_, render, reason) => {
    const timeline = new Timeline({ data: events, renderLabel: render as () => string });
    expect(timeline.scene.labels.map(({ title }) => title)).toEqual(events.map(({ title }) => title));
    timeline.set({ width: 500 });
    expect(timeline.scene.labels).toHaveLength(5);
    expect(warned()).toEqual([`event-timeline: renderLabel of “At the pole”: ${reason}; the title is shown`]);
  });

  test('is one of very many events, too', () => {
    const count = 30_000;
    const data = {
      start: Float64Array.from({ length: count }, (_, i) => i * 60_000),
      title: (i: number) => `Row ${String(i)}`,
    };
    const view = { start: asTime(0), end: asTime(20 * 60_000) };
    const { scene } = new Timeline({ data, view, width: 900, height: 400, renderLabel: ({ title }) => title.slice(4) });
    expect(scene.labels.length).toBeGreaterThan(0);
    expect(scene.labels.every(({ title, kind }) => /^\d+$/.test(title) && kind.startsWith('Row '))).toBe(true);
  });
});

describe('marks and texts of one’s own', () => {
  const words = fc.array(fc.constantFrom('a', 'an', 'Vertragsunterzeichnung', '平壤', 'of the', 'x'.repeat(60)), {
    maxLength: 30,
  });
  const timelines = committed().filter(({ document }) => document.events.length < 120);

  test.each([1152, 366])('at %d px never lie over the text of another event', (width) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...timelines),
        fc.array(words, { minLength: 1, maxLength: 7 }),
        fc.double({ min: 0.5, max: 1.5, noNaN: true }),
        ({ document: data }, texts, size) => {
          let next = 0;
          const { scene } = new Timeline({
            ...{ data, width, maxHeight: 520, locale: 'en-GB' },
            ...{ markBy: () => 'own', marks: { own: { ...square, size } } },
            renderLabel: () => texts[next++ % texts.length]!.join(' '),
          });
          expect(overlaps(scene).filter((pair) => !/^mark .* × mark /.test(pair))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
