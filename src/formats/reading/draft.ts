import type { TimelineDocument, TimelineEvent } from '../../model/document.js';
import { Issues, type Issue } from '../../warnings.js';
import type { Parsed } from '../parsed.js';
import { commonZone } from './common-zone.js';

/** The place of a record in the source. */
export interface Origin {
  /** For people: `/events/3`, or `line 5`. */
  readonly path: string;
  /** The original record. */
  readonly record: unknown;
  /**
   * Where our fields come from: `{ start: 'line 5, column 2 (Year)' }`. A field that is not listed is at `path/field`.
   */
  readonly fields?: Readonly<Partial<Record<string, string>>>;
}

/** An event for a document. Fields without a value may be undefined or empty. */
export type DraftEvent = { readonly [K in keyof TimelineEvent]?: TimelineEvent[K] | undefined };

/** A document under construction, which knows the place of each event in the source. */
export class Draft {
  readonly issues = new Issues();
  readonly #events: TimelineEvent[] = [];
  readonly #origins: (Origin | (() => Origin))[] = [];
  readonly #ids = new Map<string, number>();

  get length(): number {
    return this.#events.length;
  }

  /**
   * Adds an event. Without a title or a date it is left out, which is reported.
   *
   * @param origin its place in the source; a function if there may be very many, since few are needed
   */
  add(event: DraftEvent, origin: Origin | (() => Origin)): void {
    const given = known(event);
    const what = [
      ...(isText(given.title) ? [] : ['title']),
      ...(given.date === undefined && given.start === undefined ? ['date'] : []),
    ];
    for (const missing of what) this.reject(`missing-${missing}`, originOf(origin), missing, `no ${missing}`);
    if (what.length > 0) return;
    this.#events.push(given as TimelineEvent);
    this.#origins.push(origin);
  }

  /** Keeps an id for the record that says that it is its own. */
  reserve(id: string): void {
    this.#ids.set(id, 1);
  }

  /** A unique id: the second with the same name is `name-2`, unless that is the name of another. */
  uniqueId(wanted: string): string {
    const count = (this.#ids.get(wanted) ?? 0) + 1;
    this.#ids.set(wanted, count);
    return count === 1 ? wanted : this.uniqueId(`${wanted}-${String(count)}`);
  }

  /** Reports why a record, or a field of it, is left out. */
  reject(code: string, origin: Origin, field: string | undefined, message: string): void {
    this.issues.error(code, placeOf(origin, field), message, origin.record);
  }

  warn(code: string, origin: Origin, field: string | undefined, message: string): void {
    this.issues.warn(code, placeOf(origin, field), message, origin.record);
  }

  /** The document, with its other fields. Without a zone of its own it has the one of all its times. */
  finish(head: { readonly [K in keyof TimelineDocument]?: TimelineDocument[K] | undefined } = {}): Parsed {
    const timeZone = head.timeZone ?? commonZone(this.#events);
    const document = { ...known({ ...head, timeZone }), events: this.#events };
    return { document, issues: this.issues.list, locate: (issue) => this.#locate(issue) };
  }

  #locate(issue: Issue): Issue {
    const [, index, field, rest = ''] = /^\/events\/(\d+)(?:\/([^/]+)(.*))?$/.exec(issue.path) ?? [];
    const given = this.#origins[Number(index)];
    if (!given) return issue;
    const origin = originOf(given);
    return { ...issue, path: placeOf(origin, field) + rest, record: origin.record };
  }
}

const originOf = (given: Origin | (() => Origin)): Origin => (typeof given === 'function' ? given() : given);

/** The places of fields that have other names in the source: `{ start: 'start_date' }` at `/events/3`. */
export const fieldsAt = (path: string, names: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).map(([field, name]) => [field, `${path}/${name}`]));

/** The result of an importer that cannot read anything. */
export function unreadable(code: string, name: string, message: string, input: unknown): Parsed {
  const record = typeof input === 'string' ? input.slice(0, 1000) : undefined;
  return { document: null, issues: [{ severity: 'error', code, path: name, message: `${name} ${message}`, record }] };
}

function placeOf({ path, fields }: Origin, field: string | undefined): string {
  if (field === undefined) return path;
  return fields?.[field] ?? (path.startsWith('/') ? `${path}/${field}` : path);
}

/** Only the fields with values. */
export const known = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as { [K in keyof T]: Exclude<T[K], undefined> };

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
