import { isColumns } from '../model/many/is-columns.js';
import { areMany } from '../timeline/are-many.js';
import type { LaneBy } from '../model/lanes.js';
import type { TimelineEvent } from '../model/document.js';
import type { Loaded } from './loaded.js';

/** What an element leaves to `many.ts`, which only pages with very many events download. */
export interface ManyControl {
  /** What the timeline is to show of data: a set of events, as soon as it has been made; data of few events as they are. */
  take(data: unknown, timeZone: string | null, laneBy: LaneBy, locale: string): unknown;
  append(events: readonly TimelineEvent[]): void;
  /** Undefined where nothing is being made. */
  readonly busy: (Pick<Loaded, 'state' | 'progress'> & Partial<Pick<Loaded, 'issues'>>) | undefined;
  /** Settles when the next picture is worked out; undefined where none is. */
  readonly ready?: Promise<void> | undefined;
  /** Settles when what is being made is shown. */
  readonly complete?: Promise<void>;
  /** Buttons for the toolbar. */
  readonly controls?: readonly Node[];
}

/** Until it has been loaded. */
export const COMING: ManyControl = {
  take: (data) => (areMany(data) ? null : data),
  append: () => undefined,
  busy: { state: 'loading' },
};

/** Where it could not be: then events are looked at one by one, and of columns is said why they are not there. */
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
