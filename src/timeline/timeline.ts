import type { LegendItem } from '../layout/legend-item.js';
import type { LayoutInput } from '../layout/setting.js';
import type { Near } from '../layout/many/near.js';
import type { Scene } from '../layout/scene.js';
import type { Picture } from '../layout/picture.js';
import { summarise, viewWords } from '../layout/summary.js';
import { memoize } from '../memoize.js';
import type { Messages } from '../messages.js';
import type { TimelineDocument, TimelineEvent } from '../model/document.js';
import { EventTable } from '../model/event-table.js';
import type { Colors } from '../model/colors.js';
import type { LaneBy, Lanes } from '../model/lanes.js';
import { LONGEST_TITLE, shorten } from '../model/shorten.js';
import type { DatedEvent } from '../model/validate.js';
import type { Segment } from '../scale/piecewise.js';
import { panned, roundabout, viewWithin, zoomed, type View } from '../scale/view.js';
import type { Time } from '../time/time.js';
import type { Issue } from '../warnings.js';
import { eventInWords, type EventWords } from './event-in-words.js';
import { isEventSet, type EventSet, type MakeMany } from './event-set.js';
import { FewEvents, fewEvents } from './few-events.js';
import { layoutInput, type RareParts, type WholeOptions } from './layout-input.js';
import { checkOptions, defaults, type TimelineOptions } from './options.js';

/**
 * A timeline without a page: set options, and read what follows from them. Everything but the options is computed when it
 * is read, and kept until something changes on which it depends.
 *
 * @example
 * const timeline = new Timeline({ data: { events: [{ date: '1961', title: 'Treaty' }] }, width: 600 });
 * timeline.scene.labels[0].date; // '1961'
 */
export class Timeline {
  /**
   * Makes sets of very many events. `event-timeline/core` contains it; a page that needs it downloads it, and gives its
   * sets as `data`. Without it, all events are laid out one by one.
   */
  declare static many: MakeMany | undefined;

  /** Marks the current moment, and says how long ago an event was. Only pages that need it download it. */
  declare static clock: RareParts['clock'];

  /** Places eras. Only pages that have some download it. */
  declare static eras: RareParts['eras'];

  /** Draws the author’s own marks and texts. Only pages that have some download it. */
  declare static own: RareParts['own'];

  #options: WholeOptions = defaults;
  /** Apart from the other options: the layout of the whole depends neither on the view nor on the selection. */
  #view: View | null = null;
  #selected: string | null = null;
  /** Which part of the picture is near the window: the rest of many lanes is not drawn. After setting it, read the scene again. */
  near: Near;
  readonly #listeners = new Set<(isView: boolean) => void>();

  readonly #set = memoize((data: unknown, timeZone: string | null, laneBy: LaneBy): EventSet =>
    isEventSet(data) ? data : (Timeline.many?.(data, timeZone, laneBy) ?? fewEvents(data, timeZone)),
  );
  readonly #colors = memoize((set: EventSet, by: LaneBy, laneBy: LaneBy) => set.colors(by, laneBy));
  readonly #input = memoize((options: WholeOptions, set: EventSet, lanes: Lanes, colors: Colors) =>
    layoutInput(options, set, this.all, lanes, colors, Timeline),
  );
  readonly #whole = memoize((set: EventSet, input: LayoutInput) => set.layout(input));
  readonly #scene = memoize(
    (set: EventSet, input: LayoutInput, ...shown: [Picture, View | null, chosen: string | null, Near]) => {
      const scene = set.sceneOf(input, ...shown);
      return input.dress?.(scene) ?? scene;
    },
  );
  readonly #summary = memoize(summarise);
  readonly #magnified = memoize((view: View | null, extent: View | undefined) => viewWithin(view, extent));

  constructor(options: Partial<TimelineOptions> = {}) {
    this.set(options);
  }

  /** Changes some options; the others stay. Calls subscribers if something really changed. */
  set(options: Partial<TimelineOptions>): void {
    checkOptions(options);
    const { view = this.#view, selected = this.#selected, ...others } = options;
    const names = Object.keys(others) as (keyof WholeOptions)[];
    const isSameView = view?.start === this.#view?.start && view?.end === this.#view?.end;
    const isSame = names.every((name) => Object.is(options[name], this.#options[name]));
    if (isSame && isSameView && selected === this.#selected) return;
    this.#view = view;
    this.#selected = selected;
    if (!isSame) this.#options = { ...this.#options, ...others };
    for (const listener of this.#listeners) listener(isSame);
  }

  /**
   * Calls a function after each change; returns the function that stops this.
   *
   * @param listener is told whether only the view or the selection changed
   */
  subscribe(listener: (isView: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get options(): TimelineOptions {
    return { ...this.#options, view: this.#view, selected: this.#selected };
  }

  /** The magnified part of the extent; null where all of it is shown. */
  get magnified(): View | null {
    return this.#magnified(this.#view, this.#displayed.extent);
  }

  /** The visible time: the magnified part, or the whole extent; undefined without events. */
  get view(): View | undefined {
    return this.magnified ?? this.#displayed.extent;
  }

  /** The zone of times without an offset. */
  get timeZone(): string {
    return this.all.timeZone;
  }

  /** The language in which everything is written. */
  get locale(): string {
    return this.input.locale;
  }

  /** All texts of our own, in that language. */
  get messages(): Messages {
    return this.input.messages;
  }

  /** What is visible, in words; undefined if everything is. */
  get shown(): string | undefined {
    const { magnified } = this;
    if (!magnified) return undefined;
    const count = this.#displayed.countBetween(magnified.start, magnified.end);
    return viewWords(count, this.length, magnified, this.input);
  }

  /** The events within the visible time, in time order. */
  get visibleEvents(): readonly TimelineEvent[] {
    const { view } = this;
    return view ? this.#displayed.between(view.start, view.end).map(({ event }) => event) : [];
  }

  /** Moves the view by a share of its length, as far as there are events; positive is later. */
  pan(share: number): void {
    if (this.magnified) this.#show(panned(this.segments, this.magnified, share));
  }

  /**
   * Magnifies by a factor; a factor below 1 shows more time.
   *
   * @param share the place whose time stays where it is, from the start of the view (0) to its end (1)
   */
  zoom(factor: number, share = 0.5): void {
    const { view } = this;
    if (!view || !(view.end > view.start)) return;
    const at = this.picture.fitted.scale.within([view.start, view.end]).invert(share);
    this.#show(zoomed(this.segments, view, factor, at));
  }

  /** Shows a stretch of time, or that of some events, with a little room at both ends; unknown ids are ignored. */
  zoomTo(target: View | readonly string[]): void {
    const isStretch = 'start' in target;
    const goal = isStretch ? target : new EventTable(target.flatMap((id) => this.get(id) ?? [])).extent;
    const { view } = this;
    if (goal && view) this.#show(roundabout(this.segments, goal, view, isStretch));
  }

  /** Shows everything. */
  fit(): void {
    this.set({ view: null });
  }

  /** All events, whatever a filter makes of them. */
  get all(): EventSet {
    const { data, timeZone, laneBy } = this.#options;
    return this.#set(data, timeZone, Timeline.many ? laneBy : 'lane');
  }

  /** The document as it was understood: what was left out of it is in `issues`. */
  get document(): TimelineDocument {
    return this.all.document;
  }

  /** How many events were accepted. */
  get length(): number {
    return this.all.length;
  }

  /** The accepted events in time order. */
  get events(): readonly TimelineEvent[] {
    return this.all.between(-Infinity, Infinity).map(({ event }) => event);
  }

  /**
   * How many events begin between each two neighbours of a list of times.
   *
   * @param edges times in ms since 1970, in ascending order
   * @param isOn counts intervals wherever they are going on, not only where they begin
   */
  density(edges: ArrayLike<number>, isOn?: boolean): Uint32Array {
    return this.#displayed.density(edges, isOn);
  }

  /** An event with its time, by its id; undefined where there is none. */
  get(id: string | null): DatedEvent | undefined {
    return this.all.get(id);
  }

  /**
   * The next event in time order (1), or the previous one (−1); undefined at the ends.
   *
   * @param from the id of an event, or a time in ms since 1970: then the next event is the first that begins at that time or later
   */
  beside(from: string | number, direction: 1 | -1): DatedEvent | undefined {
    return this.#displayed.beside(from, direction);
  }

  /** An event in words, by its id; undefined if there is none. */
  describe(id: string | null): EventWords | undefined {
    const row = this.get(id);
    return row && this.wordsOf(row);
  }

  /** An event in a few words, by its id: what is said where only its mark is seen. */
  nameOf(id: string): string {
    const { date, event, lane } = this.describe(id)!;
    return [date, shorten(event.title, LONGEST_TITLE), lane].filter(Boolean).join(', ');
  }

  /** An event in words. */
  wordsOf(row: DatedEvent): EventWords {
    return eventInWords(row, this.input, Timeline.clock);
  }

  /** The events; of very many, a sample that stands for all. */
  get table(): EventTable {
    return this.all.table;
  }

  /** The events that match the filter; all if there is none. */
  get matching(): EventSet {
    return this.#options.filtered?.matching ?? this.all;
  }

  /** A set of some of the events, to be shown without the others. */
  only(rows: readonly DatedEvent[]): EventSet {
    return new FewEvents(this.all, rows, this.all);
  }

  /** What was wrong with the data. */
  get issues(): readonly Issue[] {
    return this.all.issues;
  }

  /** How many records were left out. */
  get rejected(): number {
    return this.all.rejected;
  }

  /** From the earliest start to the latest end; undefined without events. */
  get extent(): { start: Time; end: Time } | undefined {
    return this.all.extent;
  }

  /** The picture as data. */
  get scene(): Scene {
    return this.#scene(this.#displayed, this.input, this.picture, this.magnified, this.#selected, this.near);
  }

  /** What colours and marks stand for; empty if that is the lane. */
  get legend(): readonly LegendItem[] {
    return this.input.colors.legend;
  }

  /** The picture in words. */
  get summary(): string {
    const { length, table } = this.#displayed;
    const { words = '' } = this.#options.filtered ?? {};
    return words && !length ? words : `${words} ${this.#summary(length, table, this.scene, this.input)}`.trim();
  }

  /** The scale of the whole timeline: consecutive stretches of time, each drawn at one rate. */
  get segments(): readonly Segment[] {
    return this.picture.fitted.scale.segments();
  }

  /** The picture of all events, and what is needed to draw parts of it. */
  get picture(): Picture {
    return this.#whole(this.#displayed, this.input);
  }

  /** Everything that the picture depends on. */
  get input(): LayoutInput {
    const { laneBy, colorBy, collapsed } = this.#options;
    const set = this.#displayed;
    return this.#input(this.#options, set, set.lanes(laneBy, collapsed), this.#colors(set, colorBy, laneBy));
  }

  /** The displayed events, some of them perhaps faint. */
  get #displayed(): EventSet {
    return this.#options.filtered?.set ?? this.all;
  }

  #show({ start, end }: View): void {
    this.set({ view: { start, end } });
  }
}
