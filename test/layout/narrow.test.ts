import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Timeline } from '../../src/core.js';
import { barHeight } from '../../src/layout/label-bar.js';
import { estimateWidth, type Measure } from '../../src/layout/measure.js';
import { wrap } from '../../src/layout/wrap.js';
import { overlaps } from './boxes.js';

const story = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../stories/data/${name}.json`, import.meta.url), 'utf8'));
const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

describe.each([320, 390, 480, 600])('names of lanes in lanes at %d px', (width) => {
  const titles = ['Cosmos', 'Stelliferous (Starry) Epoch', 'Hominine Phylogeny', 'Phanerozoic', 'Umbria, Apennines'];
  const lanes = titles.map((title, i) => ({
    id: title,
    title,
    ...(i > 0 && { parent: titles[Math.floor((i - 1) / 2)] }),
  }));
  const events = titles.map((lane, i) => ({ date: String(1900 + i), title: 'It began', lane }));
  const { scene } = new Timeline({ data: { lanes, events }, width, orientation: 'horizontal' });

  test('break between words where a word has room', () => {
    expect(scene.lanes).toHaveLength(titles.length);
    for (const { title, header } of scene.lanes)
      for (const line of header!.lines) expect(wordsOf(title)).toEqual(expect.arrayContaining([...wordsOf(line)]));
  });

  test('leave two thirds of the width to the picture', () => {
    for (const { header } of scene.lanes) expect(header!.x + header!.width).toBeLessThanOrEqual(width / 3);
    expect(overlaps(scene)).toEqual([]);
  });
});

test('one name without a blank does not widen the column of all', () => {
  const left = (lane: string): number => {
    const events = ['short', lane].map((own) => ({ date: '1961', title: 'x', lane: own }));
    return new Timeline({ data: events, width: 390, orientation: 'horizontal' }).scene.axis[0];
  };
  expect(left('x'.repeat(60))).toBeLessThan(left('Constitutional'));
});

test.each([320, 360, 390, 412, 480, 560])(
  'the dates of the treaty stay beside the axis at %d px, whatever font measures them',
  (width) => {
    for (const share of [0.85, 0.9, 0.95, 1, 1.05, 1.1]) {
      const measure: Measure = (text, font) => share * estimateWidth(text, font);
      const { labels } = new Timeline({ data: story('treaty'), width, measure }).scene;
      expect(new Set(labels.map(({ dateAlign }) => dateAlign)), String(share)).toEqual(new Set(['end']));
    }
  },
);

test.each([340, 375, 390])(
  'the texts of the treaty stand beside their marks at %d px, whatever font measures them',
  (width) => {
    for (const share of [0.85, 0.9, 0.95, 1, 1.05, 1.1]) {
      const measure: Measure = (text, font) => share * estimateWidth(text, font);
      const { leaders } = new Timeline({ data: story('treaty'), width, measure }).scene;
      expect(leaders).toHaveLength(7);
      for (const { id, points } of leaders) expect(points, `${id}, ${String(share)}`).toHaveLength(2);
    }
  },
);

/** A canvas that rounds to whole pixels. */
const inPixels: Measure = (text, font) => Math.round(0.9 * estimateWidth(text, font));

test.each([366, 390, 430, 480])(
  'bars have their titles whole beside them at %d px, clear of how they fade out',
  (width) => {
    const data = story('how-sure');
    const options = {
      width,
      orientation: 'horizontal',
      scale: 'proportional',
      locale: 'en-GB',
      measure: inPixels,
    } as const;
    const { scene } = new Timeline({ data, ...options });
    expect(scene.labels.filter(({ cut }) => cut).map(({ title }) => title)).toEqual([]);
    expect(overlaps(scene)).toEqual([]);
    for (const { id, x, y, width: own, height, form, title } of scene.labels) {
      const glyph = scene.glyphs.find((one) => one.id === id)!;
      if (glyph.shape !== 'bar' || form !== 'beside') continue;
      const [head, tail] = glyph.ends.map((end) => (end === 'soft' ? 12 : 0)) as [number, number];
      const isClear =
        x + own <= glyph.from - head ||
        x >= glyph.to + tail ||
        y >= glyph.y + glyph.radius ||
        y + height <= glyph.y - glyph.radius;
      expect(isClear, title).toBe(true);
    }
  },
);

describe('a title that was set narrowly, to be clear of the next event', () => {
  test.each([
    ['climate', 1152],
    ['climate', 900],
    ['climate', 700],
    ['rome', 1152],
    ['south-pole', 1152],
    ['jfk', 1152],
  ])('has no more lines than the room in its row asks for: %s at %d px', (name, width) => {
    const { scene } = new Timeline({ data: story(name), width, orientation: 'horizontal', locale: 'en' });
    expect(overlaps(scene)).toEqual([]);
    const starts = scene.labels.map(({ id, x, form }) => {
      const { x: at, from, shape, y, radius, ends } = scene.glyphs.find((glyph) => glyph.id === id)!;
      const start = Math.min(x, shape === 'bar' ? from - (ends[0] === 'soft' ? 12 : 0) : at - radius);
      return { start, top: form === 'below' ? y - radius : y - barHeight(scene.fonts) / 2 };
    });
    for (const [i, { x, width: own, form, titleText, title, id }] of scene.labels.entries()) {
      const glyph = scene.glyphs.find((one) => one.id === id)!;
      if (form !== 'below' || own <= glyph.to - glyph.from) continue;
      const inRow = starts.filter(({ top, start }) => Math.abs(top - starts[i]!.top) < 1 && start > x);
      const room = Math.min(scene.axis[1], ...inRow.map(({ start }) => start - 16)) - x;
      const maxWidth = Math.min(room, 280);
      const { lines } = wrap(title, { font: scene.fonts.title, measure: estimateWidth, maxWidth, maxLines: 3 });
      expect(lines.length, title).toBeGreaterThanOrEqual(titleText.lines.length);
    }
  });

  test('keeps to the column of its day', () => {
    const { scene } = new Timeline({ data: story('treaty'), width: 1200, locale: 'en' });
    for (const { id, x, width } of scene.labels) {
      const { from, to } = scene.glyphs.find((glyph) => glyph.id === id)!;
      if (to - from > 200) expect(x + width).toBeLessThanOrEqual(to);
    }
  });
});

describe('hours on an axis', () => {
  const names = (options: object): readonly string[] =>
    new Timeline({ data: story('apollo'), scale: 'proportional', locale: 'en-GB', ...options }).scene.ticks.flatMap(
      ({ text }) => text?.lines.join(' ') ?? [],
    );

  test.each([
    ['across', { width: 1200 }],
    ['across, narrow', { width: 640 }],
    ['down', { width: 500, orientation: 'vertical' }],
  ])('name their year once, and each day: %s', (_name, options) => {
    const said = names(options);
    expect(said.filter((name) => name.includes('1969'))).toHaveLength(1);
    for (const day of ['18', '19', '20', '21']) expect(said.some((name) => name.includes(`${day} July`))).toBe(true);
  });

  test('name it again where it is another', () => {
    const data = ['2023-12-30T12:00Z', '2023-12-31T18:00Z', '2024-01-02T18:00Z'].map((date) => ({ date, title: date }));
    const said = new Timeline({ data, width: 1200, scale: 'proportional', locale: 'en-GB' }).scene.ticks.flatMap(
      ({ text }) => text?.lines.join(' ') ?? [],
    );
    expect(said.filter((name) => name.includes('2023'))).toHaveLength(1);
    expect(said.filter((name) => name.includes('2024'))).toHaveLength(1);
  });
});
