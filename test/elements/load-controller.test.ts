import { afterEach, expect, test, vi } from 'vitest';
import { LoadController } from '../../src/elements/load-controller.js';

const gone = vi.hoisted(() => () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
vi.mock('../../src/elements/repeats.js', gone);

const CALENDAR = [
  'BEGIN:VCALENDAR',
  ...['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Meeting', 'DTSTART:20240101T090000Z', 'RRULE:FREQ=MONTHLY', 'END:VEVENT'],
  'END:VCALENDAR',
].join('\r\n');

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a calendar is shown where what lists its repetitions further could not be had', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(CALENDAR, { headers: { 'Content-Type': 'text/calendar' } })),
  );
  const host = { addController: () => undefined, requestUpdate: () => undefined };
  const load = new LoadController(host as never, () => ({
    ...{ url: 'https://example.org/meetings.ics', format: 'auto', fields: undefined, locale: null },
  }));
  load.reload();
  await load.complete;
  expect(load.result.state).toBe('ready');
  expect((load.result.document as { events: unknown[] }).events.length).toBeGreaterThan(20);
  expect(complaint).toHaveBeenCalledOnce();
});
