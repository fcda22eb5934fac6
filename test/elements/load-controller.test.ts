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

test('a log without years has the year of Last-Modified', async () => {
  const headers = { 'Content-Type': 'text/plain', 'Last-Modified': 'Fri, 01 Jul 2005 10:00:00 GMT' };
  const lines = [
    'Jun 14 15:16:01 combo sshd[19939]: session opened',
    'Jun 14 15:16:02 combo sshd[19939]: session closed',
  ];
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(lines.join('\n'), { headers })));
  const host = { addController: () => undefined, requestUpdate: () => undefined };
  const load = new LoadController(host as never, () => ({
    ...{ url: 'https://example.org/messages.log', format: 'auto', fields: undefined, locale: null },
  }));
  load.reload();
  await load.complete;
  const { events } = load.result.document as { events: readonly { date?: string; start?: string }[] };
  expect(events.map(({ date, start }) => (date ?? start)?.slice(0, 10))).toEqual(['2005-06-14', '2005-06-14']);
});

test('a calendar is shown even if the code that lists further repetitions cannot be loaded', async () => {
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
