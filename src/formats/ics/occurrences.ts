import { repeat, type Effort } from './repeat.js';
import { readRule } from './repeat-rule.js';
import type { Component } from './component.js';
import type { Property } from './property.js';
import { dayAt, dayKey, keyOf, later, readTime, type IcsTime, type ZoneOf } from './time.js';
import { readDuration } from '../dates/iso-duration.js';
import { startOfDay, wallDay, wallTime } from '../dates/wall-time.js';
import { DAY } from '../../time/time.js';

/** One of the times of something that repeats, with its own end where the file says one. */
export interface Occurrence {
  readonly start: IcsTime;
  readonly end?: IcsTime;
}

/** How far rules are followed. */
export interface RepeatLimits {
  /** The last moment of what repeats for ever; default: two years from its first time. */
  readonly until: number | undefined;
  readonly effort: Effort;
}

/** At most so many times of an event. */
const MOST = 1000;
/** So many days are looked at for an event: with a rule for each day of the week, centuries. */
const MOST_EFFORT = 50_000;

export type Warn = (code: string, property: Property, message: string) => void;

const names = (component: Component, name: string): Property[] =>
  component.properties.filter((property) => property.name === name);

export const isRepeated = (component: Component): boolean =>
  component.properties.some(({ name }) => name === 'RRULE' || name === 'RDATE');

/** All the times of an event: those of its rules and lists, without the excepted ones. */
export function occurrencesOf(
  component: Component,
  start: IcsTime,
  zoneOf: ZoneOf,
  limits: RepeatLimits,
  warn: Warn,
): readonly Occurrence[] {
  const found = new Map<string, Occurrence>([[keyOf(start), { start }]]);
  for (const property of names(component, 'RRULE')) {
    for (const time of timesOf(property)) found.set(keyOf(time), { start: time });
  }
  for (const property of names(component, 'RDATE')) {
    for (const occurrence of datesOf(property)) found.set(keyOf(occurrence.start), occurrence);
  }
  const isException = exceptions();
  const all = [...found.values()].filter((occurrence) => !isException(occurrence.start));
  all.sort((a, b) => a.start.zone.toInstant(a.start.wall) - b.start.zone.toInstant(b.start.wall));
  return all.slice(0, MOST);

  function timesOf(property: Property): IcsTime[] {
    try {
      return follow(property);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      warn('invalid-rule', property, `the rule is left out: ${error.message}`);
      return [];
    }
  }

  function follow(property: Property): IcsTime[] {
    const rule = readRule(property.value);
    const isEndless = rule.count === undefined && rule.until === undefined;
    const last = isEndless ? endOfEndless(start.wall, limits) : lastWall(rule.until, start);
    const mine = { left: Math.min(MOST_EFFORT, limits.effort.left) };
    const given = mine.left;
    const times: IcsTime[] = [];
    let cut = isEndless ? `it repeats for ever, and is listed until ${wallDay(last)}` : '';
    for (const wall of repeat(rule, start.wall, mine)) {
      if (wall > last) break;
      if (times.length === MOST) {
        cut = `it repeats more often than ${String(MOST)} times, and is listed until ${wallDay(times.at(-1)!.wall)}`;
        break;
      }
      times.push({ ...start, wall });
    }
    limits.effort.left -= given - Math.max(0, mine.left) + times.length;
    if (mine.left <= 0) cut = `its rule takes too long to follow: ${String(times.length)} times were found`;
    if (cut && property.name === 'RRULE') warn('repeat-cut', property, cut);
    return times;
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
    for (const property of names(component, 'EXRULE')) for (const time of timesOf(property)) keys.add(keyOf(time));
    // A day that is excepted takes all the times of it.
    return (time) => keys.has(keyOf(time)) || keys.has(dayKey(time));
  }
}

function endOfEndless(first: number, { until }: RepeatLimits): number {
  const date = new Date(first);
  return until ?? wallTime(date.getUTCFullYear() + 2, date.getUTCMonth() + 1, date.getUTCDate()) + DAY - 1;
}

/** UNTIL on the clock of the event: it is written in UTC. A day is meant to its end. */
function lastWall(until: string | undefined, start: IcsTime): number {
  if (until === undefined) return Infinity;
  const time = readTime(until, start.zone);
  if (time.isDay || start.isDay) return startOfDay(time.wall) + DAY - 1;
  return start.zone.toWall(time.zone.toInstant(time.wall));
}

/** The end of a date such as `2026`, `2026-07` or `2026-07-31`. */
export function endOfDate(text: string): number | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (day !== undefined) return dayAt(wallTime(year, month ?? 1, day)).wall + DAY - 1;
  return (month === undefined ? wallTime(year + 1, 1) : wallTime(year, month + 1)) - 1;
}
