import type { Draft, DraftEvent, Origin } from '../reading/draft.js';
import type { Component } from './component.js';
import { fieldsOf } from './event.js';
import { eachOf } from '../reading/each-of.js';
import type { Resting } from '../../rest.js';
import { unescapeText, type Property } from './property.js';
import { isRepeated, occurrencesOf, type Occurrence, type RepeatLimits } from './occurrences.js';
import {
  dayAt,
  dayKey,
  instantOf,
  keyOf,
  lastOf,
  later,
  readTime,
  sameLength,
  timeText,
  type IcsTime,
} from './time.js';
import { FLOATING, zoneByOffset, type IcsZone } from './zone.js';
import { readDuration } from '../dates/iso-duration.js';
import { startOfDay, wallDay, wallText } from '../dates/wall-time.js';

/** A calendar of a file, with what is needed to read it. */
export interface Calendar {
  readonly component: Component;
  readonly lines: readonly string[];
  readonly zones: (id: string) => IcsZone | undefined;
  readonly limits: RepeatLimits;
  readonly lane: string | undefined;
  /**
   * Collects events to be added after all others, in time order, so that listing more does not change the index of the
   * others.
   */
  readonly further: Further[];
}

/** A time that is only listed because a reader looks that far. */
export interface Further {
  /** In ms since 1970. */
  readonly at: number;
  readonly add: () => void;
}

const DATED = new Set(['VEVENT', 'VTODO', 'VJOURNAL']);
/** The properties for the end, in order of precedence. */
const ENDS = ['DTEND', 'DUE', 'DURATION'];
/** The properties for the start; a task may have no DTSTART. */
const STARTS = ['DTSTART', 'DUE', 'COMPLETED'];

/** Adds the events of a calendar to a document, in the order of the file, each with all of its times; with rests. */
export function* readCalendar(calendar: Calendar, draft: Draft): Resting<void> {
  const records: IcsRecord[] = [];
  yield* eachOf(calendar.component.children, (component) => {
    if (DATED.has(component.name)) records.push(new IcsRecord(component, calendar, draft));
    else if (component.name !== 'VTIMEZONE') {
      const origin = { path: `line ${String(component.line)}`, record: recordOf(component, calendar.lines) };
      draft.warn('not-an-event', origin, undefined, `${component.name} is left out: it is no event`);
    }
  });
  const masters = new Set(records.filter((record) => record.replaces === undefined).map(({ uid }) => uid));
  const replaced = new Map<string, IcsRecord>();
  for (const record of records)
    if (record.replaces !== undefined) replaced.set(`${record.uid ?? ''} ${record.replaces}`, record);
  for (const record of records) {
    if (record.replaces === undefined) yield* record.addAll(replaced);
    else if (!masters.has(record.uid)) record.addOne();
    // Finding the times of a rule may take long.
    yield;
  }
  // Times that were moved by hand, and that the rule no longer reaches.
  for (const record of records) if (record.replaces !== undefined && !record.isAdded) record.addOne();
}

/** An event, task or journal entry, with its place in the file. */
class IcsRecord {
  readonly uid: string | undefined;
  /** The time in its series that it replaces. */
  readonly replaces: string | undefined;
  isAdded = false;
  readonly #component: Component;
  readonly #properties: ReadonlyMap<string, Property>;
  readonly #calendar: Calendar;
  readonly #draft: Draft;
  readonly #origin: Origin;
  readonly #start: IcsTime | undefined;
  readonly #recurrence: IcsTime | undefined;
  #fields: DraftEvent | undefined;

  constructor(component: Component, calendar: Calendar, draft: Draft) {
    this.#component = component;
    this.#properties = firstOfEach(component);
    this.#calendar = calendar;
    this.#draft = draft;
    this.#origin = originOf(component, calendar.lines);
    this.uid = unescapeText(this.#one('UID')?.value ?? '') || undefined;
    const given = STARTS.map((name) => this.#one(name)).find(Boolean);
    const start = given && this.#read(given, 'start', 'error');
    this.#start = start && this.#isAllDay(start) ? dayAt(start.wall) : start;
    const recurrence = this.#one('RECURRENCE-ID');
    this.#recurrence = recurrence && this.#read(recurrence, undefined, 'warning');
    this.replaces = this.#recurrence && keyOf(this.#recurrence);
    if (/THISANDFUTURE/i.test(recurrence?.params['RANGE'] ?? '')) {
      this.#warn('repeat-cut', recurrence!, 'it changes this and all later times: read as a change of this one');
    }
  }

  /** Adds all of its times, each as in the file. */
  *addAll(replaced: ReadonlyMap<string, IcsRecord>): Resting<void> {
    const start = this.#start;
    if (!start) {
      // An invalid date has already been reported.
      if (!STARTS.some((name) => this.#one(name))) this.#add({}, this.uid);
      return;
    }
    if (!isRepeated(this.#component)) {
      this.#add({ start }, this.uid);
      return;
    }
    const times = occurrencesOf(this.#component, start, this.#zoneOf, this.#calendar.limits, this.#warn);
    yield* eachOf(times, (occurrence) => {
      const add = (): void => this.#addOccurrence(occurrence, replaced);
      if (occurrence.isFurther) this.#calendar.further.push({ at: instantOf(occurrence.start), add });
      else add();
    });
  }

  #addOccurrence(occurrence: Occurrence, replaced: ReadonlyMap<string, IcsRecord>): void {
    const [exact, ofDay] = [keyOf, dayKey].map((key) => replaced.get(`${this.uid ?? ''} ${key(occurrence.start)}`));
    const other = exact ?? ofDay;
    if (other && !other.isAdded) other.addOne(this.#idAt(occurrence.start));
    else if (!other) this.#add(occurrence, this.#idAt(occurrence.start));
  }

  /** Adds it in place of one time of its series. */
  addOne(id = this.#recurrence ? this.#idAt(this.#recurrence) : this.uid): void {
    this.isAdded = true;
    if (this.#start) this.#add({ start: this.#start }, id);
  }

  #add(occurrence: Partial<Occurrence>, id: string | undefined): void {
    this.#fields ??= { lane: this.#calendar.lane, ...withoutNothing(fieldsOf(this.#component)) };
    const title = this.#fields.title ?? this.#nameless();
    const { start } = occurrence;
    const edtf = this.#edtf();
    const end = start && edtf === undefined ? this.#endOf(start, occurrence.end) : undefined;
    const first = edtf ?? (start && timeText(start));
    this.#draft.add(
      { id, ...(end === undefined ? { date: first } : { start: first, end }), ...this.#fields, title },
      this.#origin,
    );
  }

  /** A more exact date that `writeIcs` added, unless the event has been moved since. */
  #edtf(): string | undefined {
    const edtf = this.#one('X-EDTF');
    const dates = [this.#one('DTSTART')?.value, this.#one('DTEND')?.value].filter(Boolean).join('/');
    return edtf && edtf.params['X-FOR'] === dates ? unescapeText(edtf.value) || undefined : undefined;
  }

  #endOf(at: IcsTime, own: IcsTime | undefined): string | undefined {
    const [first, property] = [this.#start ?? at, ENDS.map((name) => this.#one(name)).find(Boolean)];
    if (own) return lastOf(at, own);
    if (!property) return undefined;
    if (property.name !== 'DURATION') {
      const given = this.#read(property, 'end', 'warning');
      if (!given) return undefined;
      // Some programs write the zone only once, at the start.
      const isZoneless = !given.isDay && given.zone === FLOATING && !first.isDay;
      const end = isZoneless ? { ...given, zone: first.zone } : given;
      const isAllDay = first.isDay && !end.isDay && this.#isAllDay(end);
      return lastOf(at, sameLength(first, isAllDay ? dayAt(end.wall) : end, at), property.name === 'DUE');
    }
    const length = readDuration(property.value);
    if (!length)
      this.#warn(
        'invalid-duration',
        property,
        `"${property.value.slice(0, 40)}" is no duration: expected one such as PT1H30M or P2D`,
      );
    return length && lastOf(at, later(at, length));
  }

  /** Outlook writes days as times from midnight to midnight, and marks them as days. */
  #isAllDay({ wall }: IcsTime): boolean {
    const flags = ['X-MICROSOFT-CDO-ALLDAYEVENT', 'X-FUNAMBOL-ALLDAY'].map((name) => this.#one(name)?.value ?? '');
    return startOfDay(wall) === wall && flags.some((flag) => /^(TRUE|1)$/i.test(flag.trim()));
  }

  #nameless(): string | undefined {
    if (this.uid === undefined) return undefined;
    this.#draft.warn('missing-title', this.#origin, 'title', 'no SUMMARY: called by its UID');
    return this.uid;
  }

  #idAt({ wall, isDay }: IcsTime): string | undefined {
    return this.uid === undefined ? undefined : `${this.uid}/${isDay ? wallDay(wall) : wallText(wall)}`;
  }

  #one(name: string): Property | undefined {
    return this.#properties.get(name);
  }

  #read(property: Property, field: string | undefined, severity: 'error' | 'warning'): IcsTime | undefined {
    try {
      return readTime(property.value, this.#zoneOf(property));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const origin = { ...this.#origin, path: `line ${String(property.line)} (${property.name})` };
      if (severity === 'error') this.#draft.reject('invalid-date', origin, field, error.message);
      else this.#draft.warn('invalid-date', origin, field, error.message);
      return undefined;
    }
  }

  #zoneOf = (property: Property): IcsZone => {
    const id = property.params['TZID'];
    if (!id) return FLOATING;
    const zone = this.#calendar.zones(id);
    const fixed = zone ? undefined : zoneByOffset(id);
    const how = fixed ? 'its offset is taken for all of the year' : 'read without it';
    if (!zone) this.#warn('unknown-zone', property, `the time zone "${id}" is not known: ${how}`);
    return zone ?? fixed ?? FLOATING;
  };

  #warn = (code: string, property: Property, message: string): void => {
    const path = `line ${String(property.line)} (${property.name})`;
    this.#draft.warn(code, { path, record: this.#origin.record }, undefined, message);
  };
}

/** The first line of each name that is not empty. */
function firstOfEach({ properties }: Component): ReadonlyMap<string, Property> {
  const first = new Map<string, Property>();
  for (const property of properties) {
    if (property.value.trim() !== '' && !first.has(property.name)) first.set(property.name, property);
  }
  return first;
}

/** The property of a component that each of our fields comes from. */
const FIELD_OF: Readonly<Record<string, string>> = {
  ...{
    SUMMARY: 'title',
    DTSTART: 'start',
    DTEND: 'end',
    DURATION: 'end',
    DUE: 'end',
    DESCRIPTION: 'description',
    URL: 'url',
  },
  ...{
    UID: 'id',
    COLOR: 'color',
    LOCATION: 'place',
    GEO: 'place',
    CATEGORIES: 'tags',
    STATUS: 'status',
    ATTACH: 'media',
  },
};

function originOf(component: Component, lines: readonly string[]): Origin {
  const fields: Record<string, string> = {};
  for (const { name, line } of component.properties) {
    const field = FIELD_OF[name];
    if (field !== undefined) fields[field] ??= `line ${String(line)} (${name})`;
  }
  if (fields['start'] !== undefined) fields['date'] = fields['start'];
  return { path: `line ${String(component.line)}`, record: recordOf(component, lines), fields };
}

const recordOf = ({ line, endLine }: Component, lines: readonly string[]): string =>
  lines.slice(line - 1, endLine - 1).join('\n');

const withoutNothing = (fields: DraftEvent): DraftEvent =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
