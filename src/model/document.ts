import type { CalendarName } from '../time/calendar.js';
import type { DateInput } from '../time/parse-date.js';

/** How sure the source of an event is. */
export type EventStatus = 'confirmed' | 'reported' | 'disputed' | 'planned' | 'cancelled';

/** A picture, sound, film or embed. */
export interface Media {
  readonly url: string;
  readonly type?: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly thumbnail?: string;
}

/** Who says so. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: DateInput;
}

export interface Place {
  readonly name: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

/** A link to another event by its id. */
export interface Relation {
  readonly type: 'causes' | 'follows' | 'part-of' | 'see';
  readonly target: string;
}

/** A function of an event, which may say of what kind the `data` is: `(event: TimelineEvent<{ score: number }>) => …`. */
export type EventFunction<Answer> = {
  // As a method, whose events may be of a kind that is known more closely.
  of(event: TimelineEvent): Answer;
}['of'];

/** Something that happened. `date` or `start`, and `title`, are required. */
export interface TimelineEvent<Data = unknown> {
  /** Unique; made from position and title if missing. */
  readonly id?: string;
  /** When it happened: an EDTF date, interval (`1943/1945`) or set. */
  readonly date?: DateInput;
  /** When it began; without `end` it happened at some time within `start`. */
  readonly start?: DateInput;
  /** When it ended; `..` if it still goes on. */
  readonly end?: DateInput;
  /** The calendar in which this event’s dates are written; default: that of the document. */
  readonly calendar?: CalendarName;
  /** The author's own words for the date. */
  readonly displayDate?: string;
  /** Plain text. */
  readonly title: string;
  /** Plain text; line breaks are kept. */
  readonly description?: string;
  /** Rich text; sanitised before it is shown. */
  readonly descriptionHtml?: string;
  readonly lane?: string;
  readonly tags?: readonly string[];
  /** 0–1: who keeps a label when space is short; default 0.5. */
  readonly importance?: number;
  /** Where to read more. */
  readonly url?: string;
  readonly media?: readonly Media[];
  readonly place?: string | Place;
  readonly sources?: readonly Source[];
  /** A CSS colour. */
  readonly color?: string;
  readonly status?: EventStatus;
  readonly relations?: readonly Relation[];
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** The user's own fields, handed back untouched. */
  readonly data?: Data;
}

/** A named background span. */
export interface TimelineEra {
  readonly title: string;
  readonly start: DateInput;
  readonly end: DateInput;
  readonly color?: string;
}

/** A named row of events. */
export interface TimelineLane {
  readonly id: string;
  readonly title?: string;
  readonly color?: string;
  readonly parent?: string;
}

/** A timeline as JSON: what `src` points to and `data` takes. */
export interface TimelineDocument<Data = unknown> {
  /** Where its JSON Schema is, for editors: `https://…/event-timeline/dist/schema.json`. */
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  /** Where dates without an offset are meant: an IANA name; default `UTC`. `elapsed`: times have no date, and are counted from 0. */
  readonly timeZone?: string;
  /** The calendar in which dates are written; default `gregorian`. */
  readonly calendar?: CalendarName;
  /** BCP 47 tag of the content's language. */
  readonly lang?: string;
  readonly events: readonly TimelineEvent<Data>[];
  readonly eras?: readonly TimelineEra[];
  readonly lanes?: readonly TimelineLane[];
}
