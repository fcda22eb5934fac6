import { fixedOffset, fromWall, isZone, toWall } from '../../time/zone.js';
import type { Component } from './component.js';
import { repeat } from './repeat.js';
import { readRule, type RepeatRule } from './repeat-rule.js';
import { offsetText, startOfDay, wallText, wallTime } from '../dates/wall-time.js';
import { offsetInName, windowsZone } from './windows-zones.js';
import { zoneOfCities } from './zone-of-cities.js';

/** The zone of a time in an iCalendar file. */
export interface IcsZone {
  /** A wall time of the zone as EDTF, or followed by the name of the zone (RFC 9557). */
  readonly text: (wall: number) => string;
  readonly toInstant: (wall: number) => number;
  readonly toWall: (instant: number) => number;
}

const same = (time: number): number => time;

/** No zone: noon everywhere. */
export const FLOATING: IcsZone = { text: wallText, toInstant: same, toWall: same };

export const UTC: IcsZone = { text: (wall) => `${wallText(wall)}Z`, toInstant: same, toWall: same };

/** The zones of a file by their TZID: those that it defines, and all IANA names. */
export function readZones(components: readonly Component[]): (id: string) => IcsZone | undefined {
  const defined = new Map<string, Component>();
  for (const component of components) {
    const id = component.properties.find(({ name }) => name === 'TZID')?.value.trim();
    if (id !== undefined && !defined.has(id)) defined.set(id, component);
  }
  const zones = new Map<string, IcsZone | undefined>();
  return (id) => {
    if (!zones.has(id)) zones.set(id, readZone(id, defined.get(id)));
    return zones.get(id);
  };
}

function readZone(id: string, definition: Component | undefined): IcsZone | undefined {
  const place = definition?.properties.find(({ name }) => name === 'X-LIC-LOCATION')?.value.trim();
  for (const name of [id, place]) {
    const iana = name && ianaName(name);
    // The file’s own definition of a name such as "EST" counts.
    if (iana && (iana.includes('/') || !definition)) return namedZone(iana);
  }
  const named = definition && definedZone(definition);
  const windows = named ? undefined : (windowsZone(id) ?? zoneOfCities(id));
  return named ?? (windows === undefined ? undefined : namedZone(windows));
}

/** A zone with a constant offset, by the offset in its name; undefined if there is none. */
export function zoneByOffset(id: string): IcsZone | undefined {
  const offset = offsetInName(id);
  const suffix = offset === undefined ? undefined : offsetText(offset);
  if (offset === undefined || suffix === undefined) return undefined;
  return {
    text: (wall) => wallText(wall) + suffix,
    toInstant: (wall) => wall - offset,
    toWall: (instant) => instant + offset,
  };
}

/** `Europe/Berlin`, also at the end of `/mozilla.org/20070129_1/Europe/Berlin`. */
export function ianaName(id: string): string | undefined {
  const parts = id.trim().split('/').slice(-3);
  const names = parts.map((_, from) => parts.slice(from).join('/'));
  return names.find(
    (name) => /^[A-Z][\w+-]*(?:\/[\w+-]+)*$/.test(name) && (name.includes('/') || name === id.trim()) && isZone(name),
  );
}

function namedZone(name: string): IcsZone {
  if (fixedOffset(name) === 0 || /^(Etc\/)?(UTC|UCT|Zulu|Universal|GMT)$/.test(name)) return UTC;
  return {
    text: (wall) => `${wallText(wall)}[${name}]`,
    toInstant: (wall) => fromWall(wall, name),
    toWall: (instant) => toWall(instant, name),
  };
}

/** A change of clocks, in the wall time before it. */
interface Onset {
  readonly wall: number;
  readonly before: number;
  readonly after: number;
}

/** A zone defined by rules in the file. Outlook’s have names of their own. */
function definedZone({ children }: Component): IcsZone | undefined {
  const rules = children.flatMap((child) => readObservance(child) ?? []);
  if (rules.length === 0) return undefined;
  const first = rules.reduce((a, b) => (b.wall < a.wall ? b : a));
  const latest = (wall: number): Onset | undefined =>
    rules.map((rule) => rule.latest(wall)).reduce((a, b) => (!a || (b && b.wall > a.wall) ? b : a), undefined);
  const offsetAt = (wall: number): number => latest(wall)?.after ?? first.before;
  return {
    text: (wall) => {
      const offset = offsetText(offsetAt(wall));
      return offset === undefined ? UTC.text(wall - offsetAt(wall)) : wallText(wall) + offset;
    },
    toInstant: (wall) => wall - offsetAt(wall),
    toWall: (instant) => instant + offsetAt(instant + offsetAt(instant)),
  };
}

interface Observance extends Onset {
  /** The last onset up to a time. */
  readonly latest: (wall: number) => Onset | undefined;
}

function readObservance({ properties }: Component): Observance | undefined {
  const valuesOf = (name: string): string[] =>
    properties.filter((line) => line.name === name).map(({ value }) => value);
  const wall = readWall(valuesOf('DTSTART')[0]);
  const after = fixedOffset(
    valuesOf('TZOFFSETTO')[0]
      ?.trim()
      .replace(/^-0000$/, '+0000') ?? '',
  );
  if (wall === undefined || after === undefined) return undefined;
  const before = fixedOffset(valuesOf('TZOFFSETFROM')[0]?.trim() ?? '') ?? after;
  const listed = [
    wall,
    ...valuesOf('RDATE').flatMap((list) => list.split(',').flatMap((date) => readWall(date) ?? [])),
  ];
  const rule = ruleOf(valuesOf('RRULE')[0]);
  const until = (readWall(rule?.until) ?? Infinity) + before;
  const years = new Map<number, readonly number[]>();

  const onsetsNear = (time: number): readonly number[] => {
    if (!rule) return [];
    const year = new Date(time).getUTCFullYear();
    const known = years.get(year);
    if (known) return known;
    const onsets = onsetsAround(rule, wall, year);
    years.set(year, onsets);
    return onsets;
  };
  const latest = (time: number): Onset | undefined => {
    const end = Math.min(time, until);
    const past = [...listed, ...onsetsNear(end)].filter(
      (onset) => onset <= time && (onset <= until || listed.includes(onset)),
    );
    return past.length > 0 ? { wall: Math.max(...past), before, after } : undefined;
  };
  return { wall, before, after, latest };
}

/** The onsets of a year and the one before. So a yearly rule need not be followed from 1601 on. */
function onsetsAround(rule: RepeatRule, first: number, year: number): number[] {
  const date = new Date(first);
  const isSkipped = rule.freq === 'YEARLY' && rule.interval === 1 && date.getUTCFullYear() < year - 2;
  const start = isSkipped
    ? wallTime(year - 2, date.getUTCMonth() + 1, date.getUTCDate()) + first - startOfDay(first)
    : first;
  const onsets: number[] = [];
  for (const onset of repeat({ ...rule, count: undefined }, start, { left: 5000 })) {
    if (onset >= wallTime(year + 1, 1)) break;
    onsets.push(onset);
  }
  // The first one is only where the search began.
  return isSkipped ? onsets.slice(1) : onsets;
}

function ruleOf(text: string | undefined): RepeatRule | undefined {
  try {
    return text === undefined ? undefined : readRule(text);
  } catch {
    return undefined;
  }
}

function readWall(text: string | undefined): number | undefined {
  const match = /^\s*(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?Z?\s*$/.exec(text ?? '');
  if (!match) return undefined;
  const [year = 0, month = 0, ...rest] = match.slice(1).map(Number);
  return wallTime(year, month, ...rest.map((part) => part || 0));
}
