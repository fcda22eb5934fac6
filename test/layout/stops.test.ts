import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../src/timeline/all-parts.js';
import type { Scene } from '../../src/layout/scene.js';
import { heardGaps } from '../../src/render/heard-gaps.js';
import { Timeline } from '../../src/timeline/timeline.js';

const DAY = 86_400_000;
const dayOf = (n: number): string => new Date(n * DAY).toISOString().slice(0, 10);

/** Days of some bursts, far apart; some events last. */
const someEvents = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: -200, max: 9000 })),
    {
      minLength: 2,
      maxLength: 60,
    },
  )
  .map((all) =>
    all.map(([burst, day, lasts], i) => {
      const from = burst * burst * 3000 + day;
      return {
        ...{ id: String(i), title: `Event number ${String(i)}`, lane: i % 3 === 0 ? 'A' : 'B' },
        ...(lasts > 8000 ? { start: dayOf(from), end: dayOf(from + lasts) } : { date: dayOf(from) }),
      };
    }),
  );

const settings = fc.record({
  width: fc.constantFrom(360, 800, 1200),
  maxHeight: fc.constantFrom(160, 400),
  rightToLeft: fc.boolean(),
  order: fc.constantFrom('oldest' as const, 'newest' as const),
  collapsed: fc.constantFrom([], ['A']),
});

const stopsIn = (scene: Scene): readonly (readonly string[])[] => scene.stops ?? scene.labels.map(({ id }) => [id]);

describe('what is read out', () => {
  test('is every event in the picture, once, in the order of time', () => {
    fc.assert(
      fc.property(someEvents, settings, (events, options) => {
        const timeline = new Timeline({ data: { events }, ...options });
        const { scene } = timeline;
        const stops = stopsIn(scene);
        const place = new Map(timeline.events.map(({ id }, i) => [id!, i]));
        expect(stops.flat().toSorted()).toEqual([...place.keys()].toSorted());
        const firsts = stops.map((ids) => Math.min(...ids.map((id) => place.get(id)!)));
        const isDown = scene.orientation === 'vertical' && options.order === 'newest';
        expect(isDown ? firsts.toReversed() : firsts).toEqual(firsts.toSorted((a, b) => a - b));
      }),
    );
  });

  test('says that nothing was for a time only if nothing was', () => {
    let said = 0;
    fc.assert(
      fc.property(someEvents, settings, (events, options) => {
        const timeline = new Timeline({ data: { events }, locale: 'en', ...options });
        const { scene } = timeline;
        const stops = stopsIn(scene);
        const isDown = scene.orientation === 'vertical' && options.order === 'newest';
        const spanOf = (id: string) => timeline.get(id)!.span;
        for (const [id, words] of heardGaps(scene, stops)) {
          if (!words.includes('nothing')) continue;
          said++;
          const at = stops.findIndex((ids) => ids[0] === id) + 1;
          const [earlier, later] = [stops.slice(0, at).flat(), stops.slice(at).flat()];
          const [before, after] = isDown ? [later, earlier] : [earlier, later];
          const until = Math.max(...before.map((own) => spanOf(own).end));
          const from = Math.min(...after.map((own) => spanOf(own).start));
          expect(from - until).toBeGreaterThan(0);
        }
      }),
    );
    expect(said).toBeGreaterThan(20);
  });

  test('is only how much is shortened at most between events of one day', () => {
    const events = ['1970-01-01', '1970-01-01', '1978-03-20'].map((date, i) => ({ id: String(i), date, title: date }));
    const { scene } = new Timeline({ data: { events }, width: 360, locale: 'en', scale: 'sequence' });
    const heard = heardGaps(scene, stopsIn(scene));
    expect([...heard.values()]).toEqual(['< 24 hours, shortened', 'then nothing for 8 years']);
  });

  test('is only how much is shortened while something goes on', () => {
    const events = [
      { date: '1900-03-01', title: 'March' },
      { date: '1900-05-01', title: 'May' },
      { date: '1900-06-01', title: 'June' },
      { start: '1900', end: '1999', title: 'A long reign' },
      { date: '2000-01-01', title: 'The end' },
      { date: '2000-01-02', title: 'The day after' },
    ];
    const { scene } = new Timeline({ data: { events }, width: 1200, locale: 'en', scale: 'elastic' });
    const heard = [...heardGaps(scene, stopsIn(scene)).values()];
    expect(scene.breaks.length).toBeGreaterThan(0);
    expect(heard.join()).not.toContain('nothing');
    expect(heard.join()).toMatch(/\d+ years, shortened/);
  });
});
