import { describe, expect, test } from 'vitest';
import { eventShare, isInView } from '../../src/interact/event-share.js';
import { asTime } from '../../src/time/time.js';
import { Timeline } from '../../src/timeline/timeline.js';

const timeline = new Timeline({
  ...{ width: 1000, scale: 'proportional' },
  data: ['2000', '2005', '2010', '2020'].map((date) => ({ id: date, date: `${date}-01-01`, title: date })),
  view: { start: asTime(Date.UTC(2004, 0)), end: asTime(Date.UTC(2012, 0)) },
});

describe('where an event is along what is shown', () => {
  test('is where its mark is, as long as that is in view', () => {
    const [from, to] = timeline.scene.axis;
    const { x } = timeline.scene.glyphs.find(({ id }) => id === '2005')!;
    expect(eventShare(timeline, '2005')).toBeCloseTo((x - from) / (to - from));
    expect(eventShare(timeline, '2005')).toBeCloseTo(1 / 8, 2);
  });

  test('is before 0 or after 1 where it is out of view', () => {
    expect(eventShare(timeline, '2000')).toBeCloseTo(-0.5, 2);
    expect(eventShare(timeline, '2020')).toBeCloseTo(2, 2);
  });

  test('is the middle where there is no such event', () => {
    expect(eventShare(timeline, 'nobody')).toBe(0.5);
  });

  test('decides whether it is in view', () => {
    expect(['2000', '2005', '2010', '2020', 'nobody'].map((id) => isInView(timeline.scene, id))).toEqual([
      ...[false, true, true, false, false],
    ]);
  });
});
