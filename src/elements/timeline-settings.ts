import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { FieldMap } from '../formats/parsed.js';
import type { Order, Orientation } from '../layout/setting.js';
import type { WheelMode } from '../interact/gestures.js';
import type { Marks } from '../mark/mark-pen.js';
import type { Messages } from '../messages.js';
import type { EventFunction } from '../model/document.js';
import type { Filter } from '../model/filter.js';
import type { LaneBy } from '../model/lanes.js';
import type { Sanitizer } from '../render/rich-text.js';
import type { ScaleChoice } from '../scale/scale-kind.js';
import type { DateInput } from '../time/parse-date.js';
import type { LabelRenderer } from '../timeline/options.js';
import type { FilterMode } from './filter-control.js';

/** Makes what the details say about an event; for `null` they say the usual. */
export type DetailsRenderer = EventFunction<Node | string | null>;

/** What an author can set, as attributes or from a script: the element itself only reads these. */
export abstract class TimelineSettings extends LitElement {
  /** URL of a timeline document, or of a file in any format that can be read. It is not loaded while `data` is set. */
  @property() accessor src: string | null | undefined;

  /** The format of the file, such as `csv`; `auto` recognises it by the contents. Each is an entry point `event-timeline/formats/NAME`. */
  @property() accessor format = 'auto';

  /** Which columns of a table, or properties of records, hold what: `date:releaseDate title:name`, or an object `{ date: 'releaseDate' }`. */
  @property() accessor fields: FieldMap | undefined;

  /** Lets readers save the events and the picture as files. */
  @property({ type: Boolean }) accessor download = false;

  /** Makes safe nodes from the `descriptionHtml` of events. By default the browser’s own sanitiser does; a browser without one shows plain text. */
  @property({ attribute: false }) accessor sanitizer: Sanitizer | null = null;

  /**
   * Replaces what the details say about an event (description, place, link, sources, pictures and relations) with a node or a text; for
   * `null` they stay as they are. Called once for each event that is opened.
   */
  @property({ attribute: false }) accessor renderDetails: DetailsRenderer | null = null;

  /**
   * A timeline document, an array of events, or {@link EventColumns}. It takes precedence over `src` and children; `null` (the default)
   * means that these count.
   */
  @property({ attribute: false }) accessor data: unknown = null;

  /** Texts that replace some or all of the timeline’s own; see {@link Messages}. */
  @property({ attribute: false }) accessor messages: Partial<Messages> = {};

  /** Shows a small map of the whole timeline below the picture, with a window on the visible part. */
  @property({ type: Boolean }) accessor overview = false;

  /** How many events to keep of a stream that does not end: those that began last. By default, and for numbers below 1, all are kept. */
  @property({ attribute: 'max-events', type: Number }) accessor maxEvents = Infinity;

  /**
   * Moves the view along with the latest event, until the reader looks elsewhere. The value is how much time is visible, as an ISO 8601
   * duration of weeks, days, hours, minutes and seconds, such as `PT5M`. The empty string (an attribute without a value) keeps the length of
   * the view, and so does any other text, with a warning. Default `null`: the view does not move.
   */
  @property() accessor follow: string | null = null;

  /**
   * How time is drawn: `auto` is true to time unless that would crush the events, and then elastic; `proportional` is true to time; `elastic`
   * enlarges bursts and shortens long gaps; `sequence` takes one step from event to event; `log` has equal steps for powers of ten of
   * the time before the last event.
   */
  @property() accessor scale: ScaleChoice = 'auto';

  /** What puts events into lanes: `lane`, any other field of the event or of its `data`, or, from a script, a function of the event. */
  @property({ attribute: 'lane-by' }) accessor laneBy: LaneBy = 'lane';

  /** What colours events: a field or a function, as for `laneBy`. There is a legend unless it is `lane` or the same as `laneBy`. */
  @property({ attribute: 'color-by' }) accessor colorBy: LaneBy = 'lane';

  /**
   * Shapes to draw in place of dots, by name. Each has a method `draw(pen)`, as the symbols of d3-shape do. Events whose dates are not known
   * to the day keep the marks that say so.
   */
  @property({ attribute: false }) accessor marks: Marks | null | undefined;

  /** What gives an event the name of its mark in `marks`: a field or a function, as for `laneBy`. The legend explains marks unless it is `lane` or the same as `laneBy`. */
  @property({ attribute: 'mark-by' }) accessor markBy: LaneBy = 'lane';

  /**
   * Gives the text of an event in the picture, in place of its title. It is plain text, and is laid out like a title; for `null` the title
   * stays. Called once for each event. Screen readers say the title, too, and details and lists show it.
   */
  @property({ attribute: false }) accessor renderLabel: LabelRenderer | null | undefined;

  /** The ids of folded lanes. Their events, and those of the lanes inside them, are only marks. Readers can fold lanes, too, which changes it. */
  @property({ attribute: false }) accessor collapsed: readonly string[] = [];

  /** `horizontal`, `vertical` (down the page) or `auto`: horizontal from a width of 37.5 times the text size, which is 600 px for text of 16 px. */
  @property() accessor orientation: Orientation = 'auto';

  /** Which event comes first in a picture down the page: the `oldest` or the `newest`. */
  @property() accessor order: Order = 'oldest';

  /**
   * The moment to mark on the axis as now: any date, or the empty string (an attribute without a value) for the reader’s clock. Without it,
   * the picture does not depend on when it is read, except for how far the repetitions of a calendar are listed.
   */
  @property() accessor now: DateInput | null | undefined;

  /**
   * Where a picture that is higher than its frame is scrolled to at first: `start`, `end`, `today`, the id of an event, or a date of any
   * kind, also an interval. (`view` is the part of the axis that is drawn.)
   */
  @property({ attribute: 'open-at' }) accessor openAt: string | null = null;

  /**
   * The time zone of the axis, and of dates without an offset: an IANA name, or `local` for that of the reader; default: that of the document.
   * `elapsed` is for times without a date, which are counted from 0, as in a race or a trace.
   */
  @property({ attribute: 'time-zone' }) accessor timeZone: string | undefined;

  /** The first visible date, of any kind; default: the first of the events. From a script, use `view`. */
  @property({ attribute: 'view-start' }) accessor viewStart: string | undefined;

  /** The last visible date, of any kind; default: the last of the events. */
  @property({ attribute: 'view-end' }) accessor viewEnd: string | undefined;

  /** What the wheel does. `modifier`: it zooms with ⌘ or Ctrl, and otherwise scrolls the page; `zoom`: it always zooms; `none`: it never zooms. */
  @property() accessor wheel: WheelMode = 'modifier';

  /**
   * Which events match: words, `lane:`, `tag:` and `date:`, such as `treaty lane:"South Korea" date:1961/2000`; from a script also an
   * {@link EventFilter} with the same parts, or a function of the event. Default `null`: all events match.
   */
  @property() accessor filter: Filter | null = null;

  /** How events that do not match are shown: `faint`, or `hidden` (not at all). */
  @property({ attribute: 'filter-mode' }) accessor filterMode: FilterMode = 'faint';

  /** The id of the event whose details are shown, or null. */
  @property() accessor selected: string | null = null;

  /**
   * Keeps what the reader sees (`view`, `scale`, `selected`, `filter`) in the hash of the page’s URL, so that it can be sent to others, and
   * the back button undoes a step. When the page opens, the hash wins over attributes. The value is the name of the timeline there,
   * `#NAME.selected=ID`; the empty string (an attribute without a value) takes the id of the element. Default `null`: the hash is left alone.
   */
  @property() accessor hash: string | null = null;

  /** Describes the events for search engines: as JSON-LD of schema.org in the head of the page, each date as exact as it is known. */
  @property({ attribute: 'json-ld', type: Boolean }) accessor jsonLd = false;

  /** The level of the timeline’s own heading, 2 to 6. */
  @property({ attribute: 'heading-level', type: Number }) accessor headingLevel = 2;
}
