import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/at-once.js';
import { renderToSVG } from '../../src/render/render-to-svg.js';
import type { ManyEvents } from '../../src/timeline/many-events.js';
import { buildMany, manyOf } from '../../src/timeline/many-of.js';
import { Timeline } from '../../src/timeline/timeline.js';

interface Given {
  readonly start: string;
  readonly end?: string;
  readonly title: string;
  readonly lane: string;
  readonly id?: string;
  readonly importance?: number;
}

const iso = (ms: number): string => new Date(1.7e12 + ms).toISOString();

const event = fc
  .record({
    at: fc.nat(5000),
    length: fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined }),
    lane: fc.constantFrom('a', 'b', 'c'),
    title: fc.constantFrom('x', 'y'),
    id: fc.option(fc.constantFrom('one', 'two', '3-x'), { nil: undefined }),
    importance: fc.option(fc.constantFrom(0.1, 0.9), { nil: undefined }),
  })
  .map(({ at, length, id, importance, ...rest }): Given => ({
    ...{ ...rest, start: iso(at) },
    ...(length !== undefined && { end: iso(at + length) }),
    ...(id !== undefined && { id }),
    ...(importance !== undefined && { importance }),
  }));

const set = (events: readonly Given[]): ManyEvents => atOnce(buildMany({ events }, null, 'lane'));

const all = (events: ManyEvents): readonly { id: string; title: string; start: number }[] =>
  events
    .between(-Infinity, Infinity)
    .map(({ id, event: { title }, span }) => ({ id, title, start: Number(span.start) }));

const edges = Array.from({ length: 12 }, (_, i) => 1.7e12 + i * 800);

describe('events that are appended', () => {
  test('are not found if they cannot be shown, or are no longer kept', () => {
    const first = set(
      Array.from({ length: 5 }, (_, i) => ({ start: iso(i), title: 'x', lane: 'a', id: `old ${String(i)}` })),
    );
    const grown = first.appended(
      [
        { start: 'soon', title: 'Never', id: 'bad' },
        { start: iso(10), title: 'Later', id: 'good' },
        { start: iso(11), title: 'Later', id: 'good' },
      ],
      4,
    );
    expect(grown.get('bad')).toBe(undefined);
    expect(grown.get('good')?.event.title).toBe('Later');
    expect(grown.get('good-2')?.event.title).toBe('Later');
    expect(['old 2', 'old 3'].map((id) => grown.get(id)?.id)).toEqual([undefined, 'old 3']);
  });

  test('are the same as if they had come at once', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), fc.array(fc.array(event, { maxLength: 12 })), (first, parts) => {
        const grown = parts.reduce((sum, part) => sum.appended(part), set(first));
        const whole = set([...first, ...parts.flat()]);
        const rows = all(whole).map(({ title, start }) => ({ title, start }));
        expect(all(grown).map(({ title, start }) => ({ title, start }))).toEqual(rows);
        expect(grown.length).toBe(whole.length);
        expect(grown.extent).toEqual(whole.extent);
        expect(grown.density(edges)).toEqual(whole.density(edges));
        for (let i = 1; i < edges.length; i++)
          expect(grown.countBetween(edges[i - 1]!, edges[i]!)).toBe(whole.countBetween(edges[i - 1]!, edges[i]!));
      }),
      { numRuns: 200 },
    );
  });

  test('each have an id of their own, by which they are found', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), fc.array(fc.array(event, { maxLength: 8 })), (first, parts) => {
        const grown = parts.reduce((sum, part) => sum.appended(part), set(first));
        const ids = all(grown).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const row of grown.between(-Infinity, Infinity)) expect(grown.get(row.id)).toEqual(row);
      }),
      { numRuns: 200 },
    );
  });

  test('replace those that began first, if a maximum is set', () => {
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1, maxLength: 40 }),
        fc.array(fc.array(event, { maxLength: 12 })),
        fc.integer({ min: 1, max: 30 }),
        (first, parts, most) => {
          let kept: Given[] = [...first];
          let grown = set(first);
          for (const part of parts) {
            grown = grown.appended(part, most);
            kept = [...kept, ...part].sort((a, b) => a.start.localeCompare(b.start)).slice(-most);
            expect(all(grown).map(({ start }) => start)).toEqual(kept.map(({ start }) => Date.parse(start)));
            expect(grown.extent!.start).toBe(Math.min(...kept.map(({ start }) => Date.parse(start))));
          }
          for (const { id } of all(grown)) expect(grown.get(id)?.id).toBe(id);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('can be drawn, and chosen, after others are forgotten', () => {
    Timeline.many = manyOf;
    let events = set([]);
    for (let i = 0; i < 40; i++)
      events = events.appended(
        Array.from({ length: 300 }, (_, k) => ({
          start: iso(i * 3000 + k * 10),
          title: `n${String(i * 300 + k)}`,
          lane: 'a',
        })),
        1000,
      );
    const last = all(events).at(-1)!;
    expect(last.title).toBe('n11999');
    expect(renderToSVG(events, { selected: last.id })).toContain('n11999');
    expect(events.get('1-n0')).toBeUndefined();
  });

  test('have errors reported by their index among all', () => {
    const events = set([{ start: iso(0), title: 'x', lane: 'a' }]).appended([
      { start: 'never', title: 'x' },
      null,
      { start: iso(5), title: 'x', id: '1-x' },
    ]);
    expect(events.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'duplicate-id /events/3/id',
      'invalid-date /events/1/start',
      expect.stringContaining('/events/2'),
    ]);
    expect(events.rejected).toBe(2);
    expect(events.length).toBe(2);
  });
});
