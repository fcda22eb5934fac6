import { isColumns } from '../model/many/is-columns.js';
import { areMany } from '../timeline/are-many.js';
import type { LaneBy } from '../model/lanes.js';
import type { TimelineEvent } from '../model/document.js';
import type { Loaded } from './loaded.js';

/** What `many.ts`, which only pages with very many events download, does for an element. */
export interface ManyControl {
  /** What the timeline is to show: a set of very many events, as soon as it has been made; data of few events unchanged. */
  take(data: unknown, timeZone: string | null, laneBy: LaneBy, locale: string): unknown;
  append(events: readonly TimelineEvent[]): void;
  /** The state of the work; undefined if no set is being made. */
  readonly busy: (Pick<Loaded, 'state' | 'progress'> & Partial<Pick<Loaded, 'issues'>>) | undefined;
  /** Settles when the next picture has been laid out; undefined if none is being laid out. */
  readonly ready?: Promise<void> | undefined;
  /** Settles when the set that is being made is shown. */
  readonly complete?: Promise<void>;
  /** Buttons for the toolbar. */
  readonly controls?: readonly Node[];
}

/** Used until the real one has been loaded. */
export const COMING: ManyControl = {
  take: (data) => (areMany(data) ? null : data),
  append: () => undefined,
  busy: { state: 'loading' },
};

/** Used if that could not be loaded: events are laid out one by one, and columns are an error. */
export function missing(): ManyControl {
  let busy: ManyControl['busy'];
  return {
    take: (data) => ((busy = isColumns(data) ? FAILED : undefined) ? null : data),
    append: () => {
      throw new Error(message);
    },
    get busy() {
      return busy;
    },
  };
}

const message = 'event-timeline: a module for many events could not be downloaded';
const FAILED: ManyControl['busy'] = {
  state: 'failed',
  issues: [{ severity: 'error', code: 'not-loaded', path: '', message, record: null }],
};
