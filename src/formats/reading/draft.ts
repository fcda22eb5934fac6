import type { TimelineDocument, TimelineEvent } from '../../model/document.js';
import { Issues, type Issue } from '../../warnings.js';
import type { Parsed } from '../parsed.js';

/** Where in the source a record is. */
export interface Origin {
  /** For people: `/events/3` of the source, or `line 5`. */
  readonly path: string;
  /** The record as it was there. */
  readonly record: unknown;
  /** Where our fields come from, in full: `{ start: 'line 5, column 2 (Year)' }`. A field that is not listed is at `path/field`. */
  readonly fields?: Readonly<Partial<Record<string, string>>>;
}

/** An event on its way into a document. Fields that say nothing may be left undefined or empty. */
export type DraftEvent = { readonly [K in keyof TimelineEvent]?: TimelineEvent[K] | undefined };

/** A document in the making, which knows where in the source each of its events was. */
export class Draft {
  readonly issues = new Issues();
  readonly #events: TimelineEvent[] = [];
  readonly #origins: (Origin | (() => Origin))[] = [];
  readonly #ids = new Map<string, number>();

  get length(): number {
    return this.#events.length;
  }

  /**
   * Takes an event into the document. Without a title or a date it is left out, and that is said.
   *
   * @param origin where it was; better a function where there may be very many, since hardly one of them is asked for
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

  /** An id that no other event of the draft has: the second of the same name is `name-2`. */
  uniqueId(wanted: string): string {
    const count = (this.#ids.get(wanted) ?? 0) + 1;
    this.#ids.set(wanted, count);
    return count === 1 ? wanted : `${wanted}-${String(count)}`;
  }

  /** Says why a record is left out, or a field of it. */
  reject(code: string, origin: Origin, field: string | undefined, message: string): void {
    this.issues.error(code, placeOf(origin, field), message, origin.record);
  }

  warn(code: string, origin: Origin, field: string | undefined, message: string): void {
    this.issues.warn(code, placeOf(origin, field), message, origin.record);
  }

  /** The document, with its own fields besides the events. */
  finish(head: { readonly [K in keyof TimelineDocument]?: TimelineDocument[K] | undefined } = {}): Parsed {
    const document = { ...known(head), events: this.#events };
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

/** Where the fields of a record are that it calls otherwise: `{ start: 'start_date' }` at `/events/3`. */
export const fieldsAt = (path: string, names: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).map(([field, name]) => [field, `${path}/${name}`]));

/** An importer’s answer to what it cannot make anything of. */
export function unreadable(code: string, name: string, message: string, input: unknown): Parsed {
  const record = typeof input === 'string' ? input.slice(0, 1000) : undefined;
  return { document: null, issues: [{ severity: 'error', code, path: name, message: `${name} ${message}`, record }] };
}

function placeOf({ path, fields }: Origin, field: string | undefined): string {
  if (field === undefined) return path;
  return fields?.[field] ?? (path.startsWith('/') ? `${path}/${field}` : path);
}

/** Only the fields that say something. */
export const known = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as { [K in keyof T]: Exclude<T[K], undefined> };

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
