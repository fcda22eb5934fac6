import type { Effort } from './repeat.js';
import { RuleTimes } from './rule-times.js';
import { readRule } from './repeat-rule.js';
import type { Component } from './component.js';
import type { Property } from './property.js';
import { dayKey, instantOf, keyOf, later, readTime, type IcsTime, type ZoneOf } from './time.js';
import { readDuration } from '../dates/iso-duration.js';
import { startOfDay, wallDay, wallTime } from '../dates/wall-time.js';
import { DAY } from '../../time/time.js';

/** One of the times of a repeated event, with its own end if the file gives one. */
export interface Occurrence {
  readonly start: IcsTime;
  readonly end?: IcsTime;
  /** Whether it is only listed because a reader looks that far. */
  readonly isFurther?: boolean;
}

/** How far rules are followed. */
export interface RepeatLimits {
  /** The last moment of endless repetitions, in wall time; default: two years after the first time. */
  readonly until: number | undefined;
  /** The last moment of repetitions that are listed because a reader looks that far, in ms since 1970. */
  readonly further: number | undefined;
  readonly effort: Effort;
  /** The effort for these, so that looking far does not lose nearer times. */
  readonly furtherEffort: Effort;
  /** Set if more times can be listed. */
  goesOn: boolean;
}

/** The greatest number of times of an event: for a daily one, 27 years if a time is requested. */
const MOST = 1000;
const MOST_ASKED = 10_000;
/** The cost of keeping a time, in days that are tested. Further times are kept for as long as the page is open. */
const PRICE = { near: 1, further: 10 };

export type Warn = (code: string, property: Property, message: string) => void;

const names = (component: Component, name: string): Property[] =>
  component.properties.filter((property) => property.name === name);

export const isRepeated = (component: Component): boolean =>
  component.properties.some(({ name }) => name === 'RRULE' || name === 'RDATE');

/** All times of an event: those of its rules and lists, without the exceptions. */
export function occurrencesOf(
  component: Component,
  start: IcsTime,
  zoneOf: ZoneOf,
  limits: RepeatLimits,
  warn: Warn,
): readonly Occurrence[] {
  const found = new Map<string, Occurrence>([[keyOf(start), { start }]]);
  const most = limits.until === undefined ? MOST : MOST_ASKED;
  for (const property of names(component, 'RRULE')) {
    for (const occurrence of timesOf(property)) {
      const key = keyOf(occurrence.start);
      if (!occurrence.isFurther || !found.has(key)) found.set(key, occurrence);
    }
  }
  for (const property of names(component, 'RDATE')) {
    for (const occurrence of datesOf(property)) found.set(keyOf(occurrence.start), occurrence);
  }
  const isException = exceptions();
  const all = [...found.values()].filter((occurrence) => !isException(occurrence.start));
  all.sort((a, b) => instantOf(a.start) - instantOf(b.start));
  const near = all.filter(({ isFurther }) => !isFurther).slice(0, most);
  return [...near, ...all.filter(({ isFurther }) => isFurther).slice(0, MOST_ASKED - near.length)];

  function timesOf(property: Property): Occurrence[] {
    try {
      return follow(property);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      warn('invalid-rule', property, `the rule is left out: ${error.message}`);
      return [];
    }
  }

  function follow(property: Property): Occurrence[] {
    const { until, further, effort, furtherEffort } = limits;
    const rule = readRule(property.value);
    const isEndless = rule.count === undefined && rule.until === undefined;
    const end = isEndless ? Infinity : lastWall(rule.until, start);
    const last = isEndless ? endOfEndless(start.wall, until) : end;
    const at = (wall: number): IcsTime => ({ ...start, wall });
    const times = new RuleTimes(rule, start.wall);
    const walls = times.take(effort, PRICE.near, (wall, count) => wall <= last && count < most);
    const near = walls.length;
    if (further !== undefined && !times.isTooLong) {
      const isSeen = (wall: number): boolean => wall <= end && instantOf(at(wall)) <= further;
      const isRoom = (count: number): boolean => near + count < MOST_ASKED;
      walls.push(...times.take(furtherEffort, PRICE.further, (wall, count) => isSeen(wall) && isRoom(count)));
    }
    const hasMore = times.next !== undefined && times.next <= end;
    const isFull = walls.length === (further === undefined ? most : MOST_ASKED) && hasMore;
    const cut = times.isTooLong
      ? `its rule takes too long to follow: ${String(walls.length)} times were found`
      : isFull
        ? `it repeats more often than ${String(walls.length)} times, and is listed until ${wallDay(walls.at(-1)!)}`
        : isEndless && further === undefined && `it repeats for ever, and is listed until ${wallDay(last)}`;
    if (property.name === 'RRULE') {
      if (cut) warn('repeat-cut', property, cut);
      limits.goesOn ||= hasMore && until === undefined && walls.length < MOST_ASKED;
    }
    return walls.map((wall, index) => ({ start: at(wall), ...(index >= near && { isFurther: true }) }));
  }

  function datesOf(property: Property): Occurrence[] {
    return property.value.split(',').flatMap((text) => {
      const [from = '', to] = text.split('/');
      try {
        const begin = readTime(from, zoneOf(property));
        const length = to === undefined ? undefined : readDuration(to);
        const end = length ? later(begin, length) : to === undefined ? undefined : readTime(to, zoneOf(property));
        return [{ start: begin, ...(end && { end }) }];
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        warn('invalid-date', property, error.message);
        return [];
      }
    });
  }

  function exceptions(): (time: IcsTime) => boolean {
    const keys = new Set(
      names(component, 'EXDATE').flatMap((property) => datesOf(property).map((at) => keyOf(at.start))),
    );
    for (const property of names(component, 'EXRULE'))
      for (const time of timesOf(property)) keys.add(keyOf(time.start));
    // An excepted day removes all times of that day.
    return (time) => keys.has(keyOf(time)) || keys.has(dayKey(time));
  }
}

function endOfEndless(first: number, until: number | undefined): number {
  const date = new Date(first);
  return until ?? wallTime(date.getUTCFullYear() + 2, date.getUTCMonth() + 1, date.getUTCDate()) + DAY - 1;
}

/** UNTIL, which is in UTC, in the wall time of the event. A day counts to its end. */
function lastWall(until: string | undefined, start: IcsTime): number {
  if (until === undefined) return Infinity;
  const time = readTime(until, start.zone);
  if (time.isDay || start.isDay) return startOfDay(time.wall) + DAY - 1;
  return start.zone.toWall(time.zone.toInstant(time.wall));
}
