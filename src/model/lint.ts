import { Issues, type Issue } from '../warnings.js';
import type { TimelineEvent } from './document.js';
import { validate, type ValidateOptions } from './validate.js';

/** What authors commonly do without meaning it: a name, and a sentence where an event has it. */
const RULES: readonly (readonly [code: string, field: string, find: (event: TimelineEvent) => string | undefined])[] = [
  ['over-precise-date', 'start', ({ date, start = date }) => overPrecise(start)],
  ['over-precise-date', 'end', ({ end }) => overPrecise(end)],
  [
    'end-equals-start',
    'end',
    ({ start, end }) =>
      end !== undefined && end === start ? 'it ends when it begins: with "date" alone it says the same' : undefined,
  ],
  [
    'missing-alt',
    'media',
    ({ media = [] }) =>
      media.some(({ alt }) => typeof alt !== 'string' || alt.trim() === '')
        ? 'a picture without "alt": say what it shows, for those who cannot see it'
        : undefined,
  ],
  [
    'words-for-date',
    'displayDate',
    ({ displayDate, date, start = date }) =>
      displayDate !== undefined && ABOUT.test(displayDate) && typeof start === 'string' && !/[~?%X[{]/.test(start)
        ? `"${displayDate}" is a date that is not sure, but ${JSON.stringify(start)} is one that is: write "${start}~"`
        : undefined,
  ],
  [
    'title-is-long',
    'title',
    ({ title }) =>
      title.length > 120
        ? `a title of ${String(title.length)} characters: put the details into "description"`
        : undefined,
  ],
];

const ABOUT = /^(?:c\.|ca?\.|circa|about|around|approx)/i;

/** So many dates of one kind come from a program, and are one hint. */
const MANY = 20;

/**
 * Hints for authors on a document that is valid: dates that say more than is known, pictures without a description, ends that
 * say nothing. They are no faults, so readers never see them; `npx event-timeline check` shows them.
 */
export function lint(input: unknown, options: ValidateOptions = {}): readonly Issue[] {
  const issues = new Issues();
  const { document } = validate(input, options);
  const records = Array.isArray(input) ? (input as unknown[]) : (Object(input) as { events?: unknown }).events;
  const midnights = document.events.filter(({ date, start = date }) => overPrecise(start) !== undefined).length;
  let isSaid = false;
  (Array.isArray(records) ? (records as unknown[]) : []).forEach((record, index) => {
    if (typeof record !== 'object' || record === null) return;
    const event = record as TimelineEvent;
    if (typeof event.title !== 'string') return;
    for (const [code, field, find] of RULES) {
      const message = find(event);
      // Of hundreds of midnights nobody reads hundreds of hints.
      if (message !== undefined && !(isSaid && code === 'over-precise-date')) {
        isSaid ||= code === 'over-precise-date' && midnights >= MANY;
        const own = field === 'start' && event.start === undefined ? 'date' : field;
        issues.warn(code, `/events/${String(index)}/${own}`, message, record);
      }
    }
  });
  return issues.list;
}

/** The first moment of a year or a day is hardly ever when something happened. */
function overPrecise(date: unknown): string | undefined {
  if (typeof date !== 'string') return undefined;
  const day = /^(-?\d{4,}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/.exec(date)?.[1];
  if (day !== undefined) return `midnight to the second: if only the day is known, write "${day}"`;
  const year = /^(-?\d{4})-01-01$/.exec(date)?.[1];
  return year === undefined ? undefined : `the 1st of January: if only the year is known, write "${year}"`;
}
