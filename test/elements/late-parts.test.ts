import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { LateParts } from '../../src/elements/late-parts.js';
import { Timeline } from '../../src/timeline/timeline.js';

/** How often each file was requested. All requests fail, */
const asked = vi.hoisted((): Record<string, number> => ({}));
const gone = vi.hoisted(() => (file: string) => () => {
  asked[file] = (asked[file] ?? 0) + 1;
  throw new TypeError('Failed to fetch dynamically imported module');
});
/** except for the logarithmic scale, mirroring and eras, once they are enabled here. */
const server = vi.hoisted(() => ({ hasLog: false, hasTurn: false, hasEras: false }));
vi.mock('../../src/elements/clock.js', gone('clock'));
vi.mock('../../src/elements/looks.js', gone('looks'));
vi.mock('../../src/elements/json-ld.js', gone('json-ld'));
vi.mock('../../src/elements/hash.js', gone('hash'));
vi.mock('../../src/elements/opening.js', gone('opening'));
vi.mock('../../src/layout/log-axis.js', async (importOriginal) => {
  if (!server.hasLog) return gone('log')();
  return importOriginal();
});
vi.mock('../../src/layout/turn.js', async (importOriginal) => {
  if (!server.hasTurn) return gone('turn')();
  return importOriginal();
});
vi.mock('../../src/layout/era-bands.js', async (importOriginal) => {
  if (!server.hasEras) return gone('eras')();
  return importOriginal();
});
vi.mock('../../src/overview.js', gone('overview'));

/** A timeline that needs only this. */
function parts(wanted: Partial<EventTimeline>, timeline = new Timeline()): LateParts {
  const own = { addController: () => undefined, requestUpdate: () => undefined, matches: () => false };
  const host = { maxEvents: Infinity, ...own, ...wanted };
  return new LateParts(host as unknown as EventTimeline, timeline, {} as never, () => undefined);
}

/** Renders a picture, and waits for the parts that it loads. */
async function draw(late: LateParts, hasEras = false): Promise<void> {
  await late.beforePicture(null, hasEras);
  late.need(null);
  await vi.dynamicImportSettled();
}

describe('LateParts', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const again: readonly [string, Partial<EventTimeline>][] = [
    ['clock', { now: '' }],
    ['looks', { marks: {} }],
    ['json-ld', { jsonLd: true }],
    ['log', { scale: 'log' }],
    ['turn', { matches: (() => true) as never }],
    ['overview', { overview: true }],
  ];
  test.each(again)('loads %s again after a failure', async (file, wanted) => {
    const late = parts(wanted);
    await draw(late);
    await draw(late);
    expect(asked[file], 'not at once').toBe(1);
    vi.advanceTimersByTime(5000);
    await draw(late);
    expect(asked[file]).toBe(2);
  });

  test('draws again on a scale that was loaded only at the second attempt', async () => {
    const data = ['1961', '2000', '2024'].map((date) => ({ date, title: date }));
    const timeline = new Timeline({ data });
    const late = parts({ scale: 'log' }, timeline);
    /** The scale with which the element renders. */
    const scaleDrawn = async (): Promise<string> => {
      await draw(late);
      timeline.set({ scale: 'log' });
      return timeline.scene.scale;
    };
    expect(await scaleDrawn()).not.toBe('log');
    server.hasLog = true;
    vi.advanceTimersByTime(5000);
    expect(await scaleDrawn()).toBe('log');
  });

  test('draws again from right to left once the code for that is loaded', async () => {
    const data = ['1961', '2000', '2024'].map((date) => ({ date, title: date }));
    const timeline = new Timeline({ data, rightToLeft: true });
    const late = parts({}, timeline);
    await draw(late);
    const [first] = timeline.scene.glyphs;
    server.hasTurn = true;
    vi.advanceTimersByTime(5000);
    await draw(late);
    expect(timeline.scene.glyphs[0]!.x).toBeCloseTo(timeline.scene.width - first!.x, 6);
  });

  test('draws eras as soon as the code for them is loaded, and loads it only if there are some', async () => {
    const events = ['1961', '2000', '2024'].map((date) => ({ date, title: date }));
    const timeline = new Timeline({ data: { events, eras: [{ title: 'Era', start: '1990', end: '2010' }] } });
    const late = parts({}, timeline);
    await draw(late);
    expect(asked['eras']).toBeUndefined();
    await draw(late, true);
    expect(timeline.scene.eras).toEqual([]);
    server.hasEras = true;
    vi.advanceTimersByTime(5000);
    await draw(late, true);
    expect(timeline.scene.eras.map(({ title }) => title)).toEqual(['Era']);
  });

  const notAgain: readonly [string, Partial<EventTimeline>][] = [
    ['hash', { hash: '' }],
    ['opening', { openAt: 'end' }],
  ];
  test.each(notAgain)('keeps the reader’s view rather than loading %s again', async (file, wanted) => {
    const late = parts(wanted);
    await draw(late);
    vi.advanceTimersByTime(5000);
    await draw(late);
    expect(asked[file]).toBe(1);
  });
});
