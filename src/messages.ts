import { languageOf } from './time/locale.js';

/**
 * Every text of our own that a reader can see or hear, but for dates, whose words (“about”, “between”) are apart: see
 * `DateWords`. Both come with their language, in one file of `languages/`.
 */
export interface Messages {
  /** What stands behind a sentence, and before the next. */
  sentenceEnd: string;
  /** The first sentence: what there is and from when to when. */
  summary(count: number, from: string, to: string): string;
  /** Added to the summary where something goes on beyond the last date, or ends are not known. */
  goesOn: string;
  endsUnknown: string;
  /** Added to the summary where events have other clocks than the axis; names the zone of the axis. */
  clock(zone: string): string;
  /** Added to the summary when the axis is not to scale; names what is enlarged. */
  notToScale(enlarged: readonly string[]): string;
  /** Added to the summary when long gaps are shortened and nothing is enlarged. */
  gapsShortened: string;
  /** Added to the summary when times between events are drawn at several rates. */
  evenedOut: string;
  /** Added to the summary of an axis that shows only the order, and of one that shows powers of ten. */
  inSequence: string;
  logarithmic: string;
  /** The switch between the two scales that a timeline can have, and why it is as it is. */
  trueScale: string;
  fittedScale: string;
  /** Names the enlarged stretches where they are few; else there are none to name. */
  whyFitted(enlarged: readonly string[]): string;
  whyTrue: string;
  /** What is shown of the events where the axis is magnified, and the buttons beside it. */
  shown(count: number, total: number, dates: string): string;
  zoomIn: string;
  zoomOut: string;
  showAll: string;
  /** What a crowd of marks without texts says; it opens with a click. */
  crowd(count: number, dates: string): string;
  /** Follows the name of a lane for those who hear it; the name folds the lane. */
  laneCount(count: number): string;
  /** What colours stand for, and all that have no colour of their own. */
  legend: string;
  others: string;
  /** The name of this moment on an axis of days or more, and of less. */
  today: string;
  now: string;
  /** What a break in the axis says to those who hear it. */
  breakTitle(duration: string): string;
  /** Follows an event after which there is such a break, for those who go through them by ear. */
  nothingFor(duration: string): string;
  timeline: string;
  /** While a file is under way; `share` of it (0–1) is there, where that is known. */
  loading(share: number | undefined): string;
  empty: string;
  failed: string;
  /** The button that asks for a file again. */
  tryAgain: string;
  /** The button that opens the menu of files, and their names there. */
  download: string;
  downloads?: Readonly<Partial<Record<DownloadName, string>>>;
  /** The button that goes back to the latest events of a stream. */
  follow?: string;
  /** What the hands and keys of readers need; what is left out is English. */
  hands?: Readonly<Partial<HandsMessages>>;
  /** What a `<timeline-details>` says besides; what is left out is English. */
  details?: Readonly<Partial<DetailsTexts>>;
  /** What a `<timeline-toolbar>` needs besides; what is left out is English. */
  controls?: Readonly<Partial<ToolbarTexts>>;
  /** What a `<timeline-list>` says; what is left out is English. */
  list?: Readonly<Partial<ListTexts>>;
  /** What a filter says, and a `<timeline-filter>`; what is left out is English. */
  filter?: Readonly<Partial<FilterTexts>>;
  leftOut(count: number, total: number): string;
  warnings(count: number): string;
  close: string;
  sources: string;
  place: string;
  readMore: string;
  status: Readonly<Record<'reported' | 'disputed' | 'planned' | 'cancelled', string>>;
}

/** What a toolbar says that the timeline itself does not. */
export interface ToolbarTexts {
  /** The name of the whole row. */
  readonly toolbar: string;
  readonly earlier: string;
  readonly later: string;
  readonly previous: string;
  readonly next: string;
  /** The switch that shows the same events as a list. */
  readonly asList: string;
  /** What is shown where that is everything. */
  all(count: number): string;
}

/** What details say that have a place of their own in the page. */
export interface DetailsTexts {
  /** Their name. */
  readonly details: string;
  /** What stands there while no event is chosen. */
  readonly choose: string;
}

/** Every text of a list that is not its timeline’s. */
export interface ListTexts {
  /** What the table is called whose timeline has no title. */
  readonly untitled: string;
  /** How many events there are, and how many of them were found. */
  events(total: number): string;
  found(count: number, total: number): string;
  /** Where nothing was found. */
  readonly nothing: string;
  readonly search: string;
  readonly clear: string;
  readonly groupBy: string;
  /** The choice of groups. */
  readonly none: string;
  readonly year: string;
  /** The columns; the second is a choice of groups, too. */
  readonly date: string;
  readonly title: string;
  readonly lane: string;
  /** The lane of events that have none. */
  readonly noLane: string;
  /** The buttons for the rows before and after those that are shown, and which these are. */
  previous(count: number): string;
  next(count: number): string;
  shown(first: number, last: number, total: number): string;
  readonly readMore: string;
}

/** What a filter says that a list does not. */
export interface FilterTexts {
  /** The name of the whole. */
  readonly filter: string;
  /** How many events match, and of how many. */
  matching(count: number, total: number): string;
  /** In its place while many events are looked at. */
  readonly searching: string;
  /** Follows an event that does not, for those who hear it. */
  readonly noMatch: string;
  readonly tag: string;
  /** The first and the last date. */
  readonly from: string;
  readonly until: string;
  /** The choice to see only those that match. */
  readonly hideOthers: string;
  /** Behind the first lanes or tags: the button that shows the rest, and then what takes them away again. */
  more(count: number): string;
  readonly fewer: string;
  /** What was given for a date, and cannot be read as one. */
  noDate(text: string): string;
  /** Two dates as they were given, the last of which lies before the first. */
  wrongOrder(from: string, until: string): string;
}

/** A key that the panel names. */
type KeyName =
  ('left' | 'right' | 'up' | 'down') | ('home' | 'end' | 'pageUp' | 'pageDown') | ('enter' | 'escape' | 'shift');

/** Hints, and the panel that lists the keys. */
export interface HandsMessages {
  /** When a wheel scrolls the page over the timeline; names the key to hold. */
  wheelHint(key: string): string;
  /** When one finger tries to move the axis. */
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
  help: string;
  /** What is written on keys; of arrows, which are drawn, what is heard. */
  keyNames: Readonly<Record<KeyName, string>>;
  /** In the details: to the event before and after; pictures and sounds of another site, one by one; related events. */
  previous: string;
  next: string;
  openAt(host: string): string;
  showFrom(host: string): string;
  notLoaded(what: string): string;
  relations: Readonly<Record<'causes' | 'follows' | 'part-of' | 'see', string>>;
}

/** The files that can be taken from a timeline. */
export type DownloadName = 'csv' | 'ics' | 'json' | 'jsonld' | 'svg' | 'png';

/** What an overview says of itself to those who hear it. */
export interface OverviewMessages {
  readonly overview: string;
  readonly window: string;
  readonly start: string;
  readonly end: string;
}

/** Some texts in one language, with numbers and lists as one of its locales writes them. */
export type MessagesFor = (locale: string) => Partial<Messages>;

const known = new Map<string, MessagesFor>();

/** Makes the texts of a language known, by its BCP 47 subtag: `pl`. What is left out is English. */
export const addMessages = (language: string, messages: MessagesFor): void => void known.set(language, messages);

/** All texts in the language of a locale; in English where it is not one of those we know. */
export const messagesIn = (locale: string): Messages => ({
  ...english(locale),
  ...known.get(languageOf(locale))?.(locale),
});

function english(locale: string): Messages {
  // Made once: with each frame some numbers are written.
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
