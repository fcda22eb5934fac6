import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { LateParts } from '../../src/elements/late-parts.js';
import { Timeline } from '../../src/timeline/timeline.js';

/** How often each file was asked for; none of them can be had. */
const asked = vi.hoisted((): Record<string, number> => ({}));
const gone = vi.hoisted(() => (file: string) => () => {
  asked[file] = (asked[file] ?? 0) + 1;
  throw new TypeError('Failed to fetch dynamically imported module');
});
vi.mock('../../src/elements/clock.js', gone('clock'));
vi.mock('../../src/elements/looks.js', gone('looks'));
vi.mock('../../src/elements/json-ld.js', gone('json-ld'));
vi.mock('../../src/elements/hash.js', gone('hash'));
vi.mock('../../src/elements/opening.js', gone('opening'));
vi.mock('../../src/layout/log-axis.js', gone('log'));
vi.mock('../../src/overview.js', gone('overview'));

/** A timeline that wants nothing but this. */
function parts(wanted: Partial<EventTimeline>): LateParts {
  const host = { maxEvents: Infinity, addController: () => undefined, requestUpdate: () => undefined, ...wanted };
  return new LateParts(host as unknown as EventTimeline, new Timeline(), {} as never, () => undefined);
}

/** Draws a picture, and waits for what it brings. */
async function draw(late: LateParts): Promise<void> {
  await late.beforePicture();
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
    ['overview', { overview: true }],
  ];
  test.each(again)('asks for %s again where it could not be had', async (file, wanted) => {
    const late = parts(wanted);
    await draw(late);
    await draw(late);
    expect(asked[file], 'not at once').toBe(1);
    vi.advanceTimersByTime(5000);
    await draw(late);
    expect(asked[file]).toBe(2);
  });

  const notAgain: readonly [string, Partial<EventTimeline>][] = [
    ['hash', { hash: '' }],
    ['opening', { openAt: 'end' }],
  ];
  test.each(notAgain)('leaves a reader where they are rather than asking for %s again', async (file, wanted) => {
    const late = parts(wanted);
    await draw(late);
    vi.advanceTimersByTime(5000);
    await draw(late);
    expect(asked[file]).toBe(1);
  });
});
