import { layout } from '../layout/layout.js';
import type { LayoutInput } from '../layout/setting.js';
import type { Scene } from '../layout/scene.js';
import { summarise } from '../layout/summary.js';
import { dateWords, workedOutWords } from '../layout/event-words.js';
import { memoize } from '../memoize.js';
import type { TimelineDocument, TimelineEvent } from '../model/document.js';
import { EventTable } from '../model/event-table.js';
import { lanesOf, type Lane } from '../model/lanes.js';
import { validate, type Validated } from '../model/validate.js';
import { knownLocale } from '../time/locale.js';
import type { Time } from '../time/time.js';
import type { Issue } from '../warnings.js';
import { checkOptions, defaults, type TimelineOptions } from './options.js';

/**
 * A timeline without a page: set options, read what follows from them. Everything but the options is worked out when it
 * is asked for, and kept until something changes that it depends on.
 *
 * @example
 * const timeline = new Timeline({ data: { events: [{ date: '1961', title: 'Treaty' }] }, width: 600 });
 * timeline.scene.labels[0].date; // '1961'
 */
export class Timeline {
  #options: TimelineOptions = defaults;
  readonly #listeners = new Set<() => void>();

  readonly #validated = memoize((data: unknown, timeZone: string | null): Validated =>
    validate(data ?? [], timeZone === null ? {} : { timeZone }),
  );
  readonly #table = memoize((validated: Validated) => new EventTable(validated.events));
  readonly #lanes = memoize((table: EventTable, document: TimelineDocument) => lanesOf(table, document.lanes));
  readonly #layout = memoize(
    (
      options: TimelineOptions,
      table: EventTable,
      lanes: readonly Lane[],
      { document, timeZone }: Validated,
    ): LayoutInput => ({
      ...options,
      table,
      lanes,
      locale: knownLocale(options.locale, document.lang),
      timeZone,
    }),
  );
  readonly #scene = memoize(layout);
  readonly #summary = memoize(summarise);

  constructor(options: Partial<TimelineOptions> = {}) {
    this.set(options);
  }

  /** Changes options; what is not named stays. Tells subscribers when something really changed. */
  set(options: Partial<TimelineOptions>): void {
    checkOptions(options);
    const names = Object.keys(options) as (keyof TimelineOptions)[];
    if (names.every((name) => Object.is(options[name], this.#options[name]))) return;
    this.#options = { ...this.#options, ...options };
    for (const listener of this.#listeners) listener();
  }

  /** Calls a function after each change; returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get options(): TimelineOptions {
    return this.#options;
  }

  /** The document as it was understood: what was left out of it is in `issues`. */
  get document(): TimelineDocument {
    return this.#valid.document;
  }

  /** The accepted events in time order. */
  get events(): readonly TimelineEvent[] {
    return this.table.rows.map(({ event }) => event);
  }

  get table(): EventTable {
    return this.#table(this.#valid);
  }

  /** What was wrong with the data. */
  get issues(): readonly Issue[] {
    return this.#valid.issues;
  }

  /** How many records were left out. */
  get rejected(): number {
    return this.#valid.rejected;
  }

  /** From the earliest start to the latest end; undefined without events. */
  get extent(): { start: Time; end: Time } | undefined {
    return this.table.extent;
  }

  /** The picture as data. */
  get scene(): Scene {
    return this.#scene(this.#input);
  }

  /** The picture in words. */
  get summary(): string {
    return this.#summary(this.table, this.scene, this.#input);
  }

  get #input(): LayoutInput {
    const { table, document } = this;
    return this.#layout(this.#options, table, this.#lanes(table, document), this.#valid);
  }

  get #valid(): Validated {
    return this.#validated(this.#options.data, this.#options.timeZone);
  }

  /** An event by id, with its date in the author’s words where there are any, and always in those worked out from it. */
  describe(id: string | null): { event: TimelineEvent; date: string; workedOut: string; lane: string } | undefined {
    const row = this.table.get(id);
    if (!row) return undefined;
    const lane = this.#input.lanes.find(({ id: own }) => own === (row.event.lane ?? ''));
    return {
      event: row.event,
      date: dateWords(row, this.#input),
      workedOut: workedOutWords(row, this.#input),
      lane: lane?.title ?? '',
    };
  }
}
