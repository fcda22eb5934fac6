import type { TimelineLane } from '../model/document.js';
import { isZone } from '../time/zone.js';
import type { Issue } from '../warnings.js';
import { Draft, unreadable } from './reading/draft.js';
import { readCalendar, type Calendar, type Further } from './ics/calendar.js';
import { isJcal, jcalLines } from './ics/jcal.js';
import { withoutTemplate } from './ics/template.js';
import { readComponents, type Component } from './ics/component.js';
import { unescapeText } from './ics/property.js';
import { endOfDate } from './dates/end-of-date.js';
import { ianaName, readZones } from './ics/zone.js';
import { atOnce } from '../at-once.js';
import { eachOf } from './reading/each-of.js';
import { linesIn } from './reading/lines-in.js';
import type { Resting } from '../rest.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { readJson } from './reading/read-json.js';
import { textOf } from './reading/text-of.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/** How far the rules of a whole file are followed, in days that are tested, so that no file takes minutes. */
const EFFORT = { atLeast: 2_000_000, perLine: 300, further: 3_000_000 };

/**
 * Reads an iCalendar file (RFC 5545, or in JSON, RFC 7265): its events, and the tasks and journal entries that have a date. An exclusive end
 * day becomes the last day. A repeated event becomes an event for each of its times; an endless one is listed for two
 * years, and `until` of the result lists more. Problems are reported with their lines.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed => atOnce(wholeInSlices(input, options));

/** The same with rests. */
export function* wholeInSlices(input: FormatInput, options: ParseOptions): Resting<Parsed> {
  const text = textOf(input);
  const json = isJcal(text) ? readJson(text).value : undefined;
  if (json !== undefined) {
    const { lines, pointers } = jcalLines(json);
    return inJson(yield* read(lines, options), pointers);
  }
  const lines = atTheEdge(yield* linesIn(text));
  const template = withoutTemplate(lines);
  if (!template) return yield* read(lines, options);
  const parsed = yield* read(template.lines, options);
  if (template.first === 0) return parsed;
  const { name = 'the text' } = options;
  const events = template.events > 0 ? `, also ${String(template.events)} of its events` : '';
  const message = `${name} is a template of a site generator: what it would write there is left out${events}`;
  const path = `line ${String(template.first)}`;
  const record = lines[template.first - 1];
  return { ...parsed, issues: [{ severity: 'warning', code: 'template', path, message, record }, ...parsed.issues] };
}

/** The same with the places that lines have in the JSON of which they were made. */
function inJson(parsed: Parsed, pointers: readonly string[]): Parsed {
  const { until, locate = (issue: Issue) => issue } = parsed;
  const place = (issue: Issue): Issue => {
    const line = /^line (\d+)/.exec(issue.path)?.[1];
    return line === undefined ? issue : { ...issue, path: pointers[Number(line) - 1] ?? '' };
  };
  return {
    ...parsed,
    issues: parsed.issues.map(place),
    locate: (issue) => place(locate(issue)),
    ...(until && { until: (time: number) => inJson(until(time), pointers) }),
  };
}

/** @param further the time up to which endless repetitions are also listed, in ms since 1970 */
function* read(lines: readonly string[], options: ParseOptions, further?: number): Resting<Parsed> {
  const { name = 'the text', timeZone, repeatUntil } = options;
  const draft = new Draft();
  const roots = yield* readComponents(lines, (code, line, message) =>
    draft.warn(code, { path: `line ${String(line)}`, record: lines[line - 1] }, undefined, message),
  );
  if (roots.length === 0) {
    return unreadable(
      'invalid-ics',
      name,
      'is no calendar: expected it to begin with BEGIN:VCALENDAR',
      lines.slice(0, 20).join('\n'),
    );
  }
  const until = repeatUntil === undefined ? undefined : endOfDate(repeatUntil);
  if (repeatUntil !== undefined && until === undefined) {
    const message = `"repeatUntil" is "${repeatUntil}": expected a date such as 2026-12-31; what repeats for ever is listed for two years`;
    draft.warn('invalid-option', { path: name, record: options }, undefined, message);
  }
  const calendars = calendarsOf(roots);
  const isOne = calendars.length < 2;
  const zones = readZones(calendars.flatMap(({ children }) => children.filter((child) => child.name === 'VTIMEZONE')));
  const limits = {
    ...{ until, further, goesOn: false },
    effort: { left: EFFORT.atLeast + EFFORT.perLine * lines.length },
    furtherEffort: { left: EFFORT.further },
  };
  const later: Further[] = [];
  const heads = calendars.map(headOf);
  for (const [index, calendar] of calendars.entries()) {
    const lane = isOne ? undefined : heads[index]?.title;
    yield* readCalendar({ component: calendar, lines, zones, limits, lane, further: later } satisfies Calendar, draft);
  }
  later.sort((a, b) => a.at - b.at);
  yield* eachOf(later, ({ add }) => add());
  const lanes = heads.filter(({ title }) => title !== undefined);
  const parsed = draft.finish({
    ...(isOne
      ? { title: heads[0]?.title, description: heads[0]?.description }
      : { lanes: lanes.length > 0 ? lanesOf(heads) : undefined }),
    timeZone: timeZone ?? heads.find((head) => head.timeZone !== undefined)?.timeZone,
  });
  return limits.goesOn ? { ...parsed, until: (time) => atOnce(read(lines, options, time)) } : parsed;
}

/** Events outside of a calendar, as some programs export them, are read as one. */
function calendarsOf(roots: readonly Component[]): readonly Component[] {
  const loose = roots.filter(({ name }) => name !== 'VCALENDAR');
  const calendars = roots.filter(({ name }) => name === 'VCALENDAR');
  return loose.length === 0
    ? calendars
    : [...calendars, { ...loose[0]!, name: 'VCALENDAR', properties: [], children: loose }];
}

interface Head {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly timeZone: string | undefined;
  readonly color: string | undefined;
}

function headOf({ properties }: Component): Head {
  const text = (...names: readonly string[]): string | undefined =>
    names.map((name) => unescapeText(properties.find((property) => property.name === name)?.value ?? '')).find(Boolean);
  const zone = text('X-WR-TIMEZONE', 'TIMEZONE-ID');
  return {
    title: text('NAME', 'X-WR-CALNAME'),
    description: text('DESCRIPTION', 'X-WR-CALDESC'),
    timeZone: zone === undefined ? undefined : (ianaName(zone) ?? (isZone(zone) ? zone : undefined)),
    color: text('COLOR', 'X-APPLE-CALENDAR-COLOR', 'X-OUTLOOK-COLOR'),
  };
}

const lanesOf = (heads: readonly Head[]): TimelineLane[] =>
  [...new Map(heads.flatMap(({ title, color }) => (title === undefined ? [] : [[title, color] as const])))].map(
    ([id, color]) => ({
      id,
      ...(color !== undefined && { color }),
    }),
  );

/** Lines of a calendar that was copied with an indent, without that. The second line never goes on with the first, BEGIN. */
function atTheEdge(lines: readonly string[]): readonly string[] {
  const [indent = ''] = /^[ \t]+(?=[A-Z-]+[:;])/i.exec(lines[1] ?? '') ?? [];
  return indent === '' ? lines : lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
}
