import { Issues, type Issue } from '../warnings.js';
import { lintLinks } from './lint-links.js';
import type { Media, TimelineEvent } from './document.js';

/** Common mistakes of authors: a code, the field, and a function that describes the mistake if an event has it. */
const RULES: readonly (readonly [code: string, field: string, find: (event: TimelineEvent) => string | undefined])[] = [
  [
    'end-equals-start',
    'end',
    (event) => {
      const [from, to] = endsOf(event);
      return to !== undefined && withoutZeros(to) === withoutZeros(from)
        ? 'it ends when it begins: one date alone means the same'
        : undefined;
    },
  ],
  [
    'missing-alt',
    'media',
    ({ media }) =>
      Array.isArray(media) &&
      (media as readonly Partial<Media>[]).some(({ alt }) => typeof alt !== 'string' || alt.trim() === '')
        ? 'a picture without "alt": say what it shows, for those who cannot see it'
        : undefined,
  ],
  [
    'words-for-date',
    'displayDate',
    ({ displayDate, date, start = date }) =>
      displayDate !== undefined && ABOUT.test(displayDate) && typeof start === 'string' && !/[~?%X[{]/.test(start)
        ? `"${displayDate}" is uncertain, but ${JSON.stringify(start)} is exact: write "${start}~"`
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

/** Dates that are the first moment of a day or a year are rarely meant exactly; each with the kind of date to which it belongs. */
const FIRSTS = [
  {
    all: /T\d\d/,
    first: /^(-?\d{4,}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/,
    say: (day: string) => `midnight to the second: if only the day is known, write "${day}"`,
  },
  {
    all: /^-?\d{4}-\d\d-\d\d$/,
    first: /^(-?\d{4})-01-01$/,
    say: (year: string) => `the 1st of January: if only the year is known, write "${year}"`,
  },
];

/** If they are as rare as this they may be meant: one minute in 1,440 is midnight, one day in 365 is the first of January. */
const RARE = 0.01;
/** From this number on, such dates come from a program, and are combined in one hint. */
const MANY = 20;

/**
 * Hints for authors on a valid document: dates that are more exact than is known, pictures without a description, useless ends,
 * relations and lanes that do not exist, unknown fields. They are not errors, so readers never see them; `npx event-timeline check` lists them.
 */
export function lint(input: unknown): readonly Issue[] {
  const issues = new Issues();
  const given = typeof input === 'object' && input !== null ? input : {};
  const root: { readonly events?: unknown } = Array.isArray(given) ? { events: given } : given;
  const records = Array.isArray(root.events) ? (root.events as unknown[]) : [];
  const events = records.map(eventOf);
  lintLinks(root, records, issues);
  const overPrecise = findOverPrecise(events);
  let isSaid = false;
  events.forEach((event, index) => {
    if (!event) return;
    const hint = (code: string, field: string, message: string | undefined): void => {
      if (message === undefined) return;
      const isEnd = field === 'end' && event.end !== undefined;
      const own =
        (field === 'start' || field === 'end') && !isEnd ? (event.start === undefined ? 'date' : 'start') : field;
      issues.warn(code, `/events/${String(index)}/${own}`, message, event);
    };
    // Hundreds of midnights make one hint.
    if (!isSaid)
      for (const [field, date] of datesOf(event)) {
        const message = overPrecise.say(date);
        hint('over-precise-date', field, message);
        isSaid ||= message !== undefined && overPrecise.count >= MANY;
      }
    for (const [field, date] of datesOf(event)) hint('short-year', field, shortYear(date));
    for (const [code, field, find] of RULES) hint(code, field, find(event));
  });
  return issues.list;
}

function eventOf(record: unknown): TimelineEvent | undefined {
  const { title } = Object(record) as { title?: unknown };
  return typeof title === 'string' ? (record as TimelineEvent) : undefined;
}

/** When an event begins and ends; both may be in one text, `1961/1970`. */
function endsOf({ date, start = date, end }: TimelineEvent): readonly [from: unknown, to: unknown] {
  const [from, to] = (end === undefined && typeof start === 'string' && /^([^/]+)\/([^/]+)$/.exec(start)?.slice(1)) || [
    start,
    end,
  ];
  return [from, to];
}

/** `12:00:00` is `12:00`. */
const withoutZeros = (date: unknown): unknown =>
  typeof date === 'string' ? date.replace(/(T\d\d:\d\d):00(?:\.0+)?(?!\d)/, '$1') : date;

function datesOf(event: TimelineEvent): readonly (readonly [field: string, date: unknown])[] {
  const [from, to] = endsOf(event);
  return [
    ['start', from],
    ['end', to],
  ];
}

/** Two or three digits are a century or a decade in ISO 8601, but most authors mean a year before 1000. */
function shortYear(date: unknown): string | undefined {
  const [digits] = (typeof date === 'string' && /^\d{2,3}$/.exec(date)) || [];
  if (digits === undefined) return undefined;
  const [first, last] = [digits.padEnd(4, '0'), digits.padEnd(4, '9')];
  return `"${digits}" is all of ${first} to ${last}: the year ${digits} is written "${digits.padStart(4, '0')}"`;
}

/** The dates that are probably more exact than is known, compared with the others, and how many events begin with each kind. */
function findOverPrecise(events: readonly (TimelineEvent | undefined)[]): {
  readonly count: number;
  readonly say: (date: unknown) => string | undefined;
} {
  const starts = events.map((event) => event && endsOf(event)[0]).filter((date) => typeof date === 'string');
  const counted = FIRSTS.map((kind) => ({
    ...kind,
    count: starts.filter((date) => kind.first.test(date)).length,
    most: RARE * starts.filter((date) => kind.all.test(date)).length,
  }));
  const kinds = counted.filter(({ count, most }) => count === 0 || count >= most);
  const say = (date: unknown): string | undefined => {
    if (typeof date !== 'string') return undefined;
    for (const { first, say } of kinds) {
      const known = first.exec(date)?.[1];
      if (known !== undefined) return say(known);
    }
    return undefined;
  };
  return { count: kinds.reduce((sum, { count }) => sum + count, 0), say };
}
