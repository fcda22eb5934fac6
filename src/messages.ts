import { languageOf } from './time/locale.js';

/**
 * Every text of our own that a reader can see or hear. The words around dates (“about”, “between”) are in
 * `DateWords`. Each language has both in one file of `languages/`.
 */
export interface Messages {
  /** What ends a sentence and separates it from the next. */
  sentenceEnd: string;
  /** The first sentence of the summary: how many events there are, and from when to when. */
  summary(count: number, from: string, to: string): string;
  /** Added to the summary if some events still go on, or if their ends are not known. */
  goesOn: string;
  endsUnknown: string;
  /** Added to the summary if events have other time zones than the axis; names that of the axis. */
  clock(zone: string): string;
  /** Added to the summary when the axis is not to scale; names what is enlarged. */
  notToScale(enlarged: readonly string[]): string;
  /** Added to the summary when long gaps are shortened and nothing is enlarged. */
  gapsShortened: string;
  /** Added to the summary when time is drawn at different rates between events. */
  evenedOut: string;
  /** Added to the summary of an axis that shows only the order, and of one that shows powers of ten. */
  inSequence: string;
  logarithmic: string;
  /** The labels of the switch between the true scale and the fitted one. */
  trueScale: string;
  fittedScale: string;
  /** The tooltip of that switch while the scale is fitted; `enlarged` names the enlarged stretches if they are few, and is empty otherwise. */
  whyFitted(enlarged: readonly string[]): string;
  /** The same while the scale is true. */
  whyTrue: string;
  /** How many events are visible while the axis is magnified, and the buttons beside that. */
  shown(count: number, total: number, dates: string): string;
  zoomIn: string;
  zoomOut: string;
  showAll: string;
  /** The name of a crowd of marks without titles, which opens with a click. */
  crowd(count: number, dates: string): string;
  /** Follows the name of a lane for screen readers. */
  laneCount(count: number): string;
  /** The name of the legend, and of all events that have no colour of their own there. */
  legend: string;
  others: string;
  /** The name of the current moment on an axis of days or more, and on a finer one. */
  today: string;
  now: string;
  /** The tooltip of a break in the axis. */
  breakTitle(duration: string): string;
  /** For screen readers: follows an event that has such a break after it. */
  nothingFor(duration: string): string;
  /** The name of a timeline without a title. */
  timeline: string;
  /** While a file is loading; `share` of it (0–1) has arrived, undefined if that is not known. */
  loading(share: number | undefined): string;
  empty: string;
  failed: string;
  /** The button that loads a file again. */
  tryAgain: string;
  /** The button that opens the menu of files, and their names there. */
  download: string;
  downloads?: Readonly<Partial<Record<DownloadName, string>>>;
  /** The button that goes back to the latest events of a stream. */
  follow?: string;
  /** Texts about gestures and keys. Those that are left out are in English. */
  hands?: Readonly<Partial<HandsMessages>>;
  /** Further texts of `<timeline-details>`. Those that are left out are in English. */
  details?: Readonly<Partial<DetailsTexts>>;
  /** Further texts of `<timeline-toolbar>`. Those that are left out are in English. */
  controls?: Readonly<Partial<ToolbarTexts>>;
  /** The texts of `<timeline-list>`. Those that are left out are in English. */
  list?: Readonly<Partial<ListTexts>>;
  /** The texts of filters and of `<timeline-filter>`. Those that are left out are in English. */
  filter?: Readonly<Partial<FilterTexts>>;
  /** The heading of the problems with the data, if records were left out, and if not. */
  leftOut(count: number, total: number): string;
  warnings(count: number): string;
  close: string;
  sources: string;
  place: string;
  readMore: string;
  status: Readonly<Record<'reported' | 'disputed' | 'planned' | 'cancelled', string>>;
}

/** Texts of a toolbar that the timeline itself does not have. */
export interface ToolbarTexts {
  /** The name of the toolbar. */
  readonly toolbar: string;
  readonly earlier: string;
  readonly later: string;
  readonly previous: string;
  readonly next: string;
  /** The switch that shows the same events as a list. */
  readonly asList: string;
  /** How many events are visible, if all are. */
  all(count: number): string;
}

/** Texts of details that have a place of their own in the page. */
export interface DetailsTexts {
  /** The name of the region. */
  readonly details: string;
  /** Shown while no event is selected. */
  readonly choose: string;
}

/** Texts of a list that the timeline itself does not have. */
export interface ListTexts {
  /** The name of the table if the timeline has no title. */
  readonly untitled: string;
  /** How many events there are, and how many of them a search found. */
  events(total: number): string;
  found(count: number, total: number): string;
  /** Shown if nothing was found. */
  readonly nothing: string;
  readonly search: string;
  readonly clear: string;
  readonly groupBy: string;
  /** The choices of groups; `lane` below is one, too. */
  readonly none: string;
  readonly year: string;
  /** The headings of the columns. */
  readonly date: string;
  readonly title: string;
  readonly lane: string;
  /** The name for the lane of events that have none. */
  readonly noLane: string;
  /** The buttons for the previous and the next rows, and which rows are shown. */
  previous(count: number): string;
  next(count: number): string;
  shown(first: number, last: number, total: number): string;
  readonly readMore: string;
}

/** Texts of a filter that a list does not have. */
export interface FilterTexts {
  /** The name of the filter. */
  readonly filter: string;
  /** How many events match, of how many. */
  matching(count: number, total: number): string;
  /** In place of that, while very many events are being searched. */
  readonly searching: string;
  /** For screen readers: follows an event that does not match. */
  readonly noMatch: string;
  readonly tag: string;
  /** The labels of the first and the last date. */
  readonly from: string;
  readonly until: string;
  /** The choice to see only those that match. */
  readonly hideOthers: string;
  /** After the first lanes or tags: the buttons that show the others, and hide them again. */
  more(count: number): string;
  readonly fewer: string;
  /** Says that a text cannot be read as a date. */
  noDate(text: string): string;
  /** Says that the end is before the start; both as they were given. */
  wrongOrder(from: string, until: string): string;
}

/** A key that the list of keys names. */
type KeyName =
  ('left' | 'right' | 'up' | 'down') | ('home' | 'end' | 'pageUp' | 'pageDown') | ('enter' | 'escape' | 'shift');

/** Hints, the panel that lists the keys, and the buttons in the details. */
export interface HandsMessages {
  /** The hint when a wheel scrolls the page over the timeline; `key` is the one to hold for zooming. */
  wheelHint(key: string): string;
  /** The hint when one finger tries to move the axis. */
  touchHint: string;
  /** The name of the panel. */
  keys: string;
  /** What keys do. */
  previousEvent: string;
  previousLane: string;
  firstEvent: string;
  previousBurst: string;
  open: string;
  leave: string;
  zoom: string;
  move: string;
  /** What Page up and Page down do among the columns of very many events, and Shift with an arrow. */
  leap: string;
  mark: string;
  help: string;
  /** What is written on keys; for arrows, which are drawn, what screen readers say. */
  keyNames: Readonly<Record<KeyName, string>>;
  /** In the details: the buttons for the previous and the next event, for pictures and sounds of other sites, and related events. */
  previous: string;
  next: string;
  openAt(host: string): string;
  showFrom(host: string): string;
  notLoaded(what: string): string;
  relations: Readonly<Record<'causes' | 'follows' | 'part-of' | 'see', string>>;
}

/** The files that can be taken from a timeline. */
export type DownloadName = 'csv' | 'ics' | 'json' | 'jsonld' | 'svg' | 'png';

/** What screen readers say of an overview. */
export interface OverviewMessages {
  readonly overview: string;
  readonly window: string;
  readonly start: string;
  readonly end: string;
}

/** Some texts in one language, with numbers and lists as one of its locales writes them. */
export type MessagesFor = (locale: string) => Partial<Messages>;

const known = new Map<string, MessagesFor>();

/** Adds the texts of a language, by its BCP 47 subtag, such as `pl`. Texts that are left out are in English. */
export const addMessages = (language: string, messages: MessagesFor): void => void known.set(language, messages);

/** All texts in the language of a locale; in English if that language is not known. */
export const messagesIn = (locale: string): Messages => ({
  ...english(locale),
  ...known.get(languageOf(locale))?.(locale),
});

function english(locale: string): Messages {
  // Made once, since numbers are written in each frame.
  const numbers = new Intl.NumberFormat(locale || 'en');
  const number = (count: number): string => numbers.format(count);
  const list = (texts: readonly string[]): string => new Intl.ListFormat(locale).format(texts);
  const plural = (count: number, noun: string): string => `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
  const events = (count: number): string => plural(count, 'event');
  return {
    sentenceEnd: '. ',
    summary: (count, from, to) => `${events(count)}, ${from === to ? from : `${from} to ${to}`}`,
    goesOn: 'Some still go on',
    endsUnknown: 'Some ends are not known',
    clock: (zone) => `The axis shows ${zone}`,
    notToScale: (enlarged) => `Not to scale: ${list(enlarged)} enlarged`,
    gapsShortened: 'Not to scale: long gaps shortened',
    evenedOut: 'Time between events is evened out',
    inSequence: 'Not to scale: one step from each event to the next',
    logarithmic: 'Not to scale: each power of ten is as long as the next',
    trueScale: 'True scale',
    fittedScale: 'Fitted scale',
    whyFitted: (enlarged) =>
      `On a true scale ${enlarged.length > 0 ? `the events of ${list(enlarged)}` : 'many events'} would lie over one another. Show it anyway.`,
    whyTrue: 'Every year has the same length. Give events the room they need.',
    shown: (count, total, dates) => `${number(count)} of ${events(total)}, ${dates}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    showAll: 'Show all',
    crowd: (count, dates) => `${events(count)}, ${dates}: zoom in`,
    laneCount: events,
    legend: 'Colours',
    others: 'Other',
    today: 'Today',
    now: 'Now',
    breakTitle: (duration) => `${duration}, shortened`,
    nothingFor: (duration) => `then nothing for ${duration}`,
    timeline: 'Timeline',
    loading: (share = NaN) => `Loading events…${share <= 1 ? ` ${String(Math.floor(share * 100))} %` : ''}`,
    empty: 'No events yet.',
    failed: 'The timeline could not be loaded.',
    tryAgain: 'Try again',
    download: 'Download',
    leftOut: (count, total) => `${number(count)} of ${events(total)} left out`,
    warnings: (count) => `${plural(count, 'note')} on the data`,
    close: 'Close',
    sources: 'Sources',
    place: 'Place',
    readMore: 'Read more',
    status: { reported: 'Reported', disputed: 'Disputed', planned: 'Planned', cancelled: 'Cancelled' },
  };
}
