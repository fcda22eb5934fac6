import type { CalendarName } from '../time/calendar.js';
import type { DateInput } from '../time/parse-date.js';

/** How sure the source of an event is. */
export type EventStatus = 'confirmed' | 'reported' | 'disputed' | 'planned' | 'cancelled';

/** A picture, sound or film. Anything else is shown as a link. */
export interface Media {
  readonly url: string;
  /** The media type, such as `video/mp4`; by default it follows from the ending of the URL. */
  readonly type?: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  readonly caption?: string;
  /** Whose it is. */
  readonly credit?: string;
  /** URL of a small picture that links to a large one, or that is shown before a film plays. */
  readonly thumbnail?: string;
}

/** A source of what is said about an event. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly publisher?: string;
  /** When it was published. */
  readonly published?: DateInput;
}

export interface Place {
  readonly name: string;
  /** Degrees, −90 to 90. */
  readonly latitude?: number;
  /** Degrees, −180 to 180. */
  readonly longitude?: number;
}

/** What an event has to do with another one. */
export interface Relation {
  readonly type: 'causes' | 'follows' | 'part-of' | 'see';
  /** The id of the other event. */
  readonly target: string;
}

/** A function of an event. It may declare the type of `data`: `(event: TimelineEvent<{ score: number }>) => …`. */
export type EventFunction<Answer> = {
  // A method, because the parameters of methods may be narrower than declared.
  of(event: TimelineEvent): Answer;
}['of'];

/** Something that happened. `date` or `start`, and `title`, are required. */
export interface TimelineEvent<Data = unknown> {
  /** Unique; by default made from position and title. */
  readonly id?: string;
  /** When it happened: an EDTF date, interval (`1943/1945`) or set. */
  readonly date?: DateInput;
  /** When it began; without `end` it means the same as `date`. */
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
  /** The id of its lane, or the name of a lane that is not declared. */
  readonly lane?: string;
  /** Words to filter by. */
  readonly tags?: readonly string[];
  /** 0 to 1: which events keep their titles where there is not room for all; default 0.5. */
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
  /** BCP 47 tag of the language of its texts; default: that of the document. */
  readonly lang?: string;
  /** The direction of its texts. */
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** Fields of your own, given back unchanged. */
  readonly data?: Data;
}

/** A named stretch of time behind the events. */
export interface TimelineEra {
  readonly title: string;
  readonly start: DateInput;
  readonly end: DateInput;
  /** A CSS colour. */
  readonly color?: string;
}

/** A named row of events. */
export interface TimelineLane {
  /** What events name in `lane`. */
  readonly id: string;
  /** What readers see; default: the id. */
  readonly title?: string;
  /** A CSS colour; default: the next of the theme. */
  readonly color?: string;
  /** The id of the lane that contains it. */
  readonly parent?: string;
}

/** A timeline as JSON: what `src` points to and `data` takes. */
export interface TimelineDocument<Data = unknown> {
  /** URL of the JSON Schema, for editors: `https://…/event-timeline/dist/schema.json`. */
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  /** The zone of times without an offset: an IANA name; default `UTC`. With `elapsed`, times have no date, and are counted from 0. */
  readonly timeZone?: string;
  /** The calendar in which dates are written; default `gregorian`. */
  readonly calendar?: CalendarName;
  /** BCP 47 tag of the language of the texts. */
  readonly lang?: string;
  readonly events: readonly TimelineEvent<Data>[];
  readonly eras?: readonly TimelineEra[];
  readonly lanes?: readonly TimelineLane[];
}
