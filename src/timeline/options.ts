import type { Orientation, ScaleChoice } from '../layout/setting.js';
import { estimateWidth, type Measure } from '../layout/measure.js';
import { messages, type Messages } from '../messages.js';

/** What a timeline is made from: everything that can be set. Lengths in px. */
export interface TimelineOptions {
  /** A document, or an array of events; `null` for none. */
  readonly data: unknown;
  /** Overrides the document's zone; `null` leaves it. */
  readonly timeZone: string | null;
  /** BCP 47 tag for dates and numbers; `null`: the document's language, else English. */
  readonly locale: string | null;
  readonly messages: Messages;
  readonly scale: ScaleChoice;
  readonly orientation: Orientation;
  readonly rightToLeft: boolean;
  /** The room for the picture. A height of 0 means: as high as it needs. */
  readonly width: number;
  readonly height: number;
  /** If the picture would be higher than this, it is set more densely; default: no limit. */
  readonly maxHeight: number;
  /** CSS font families, and the base size to which all text is relative; least text size is 12 px. */
  readonly fontFamily: string;
  readonly fontSize: number;
  /** How wide text is; by default estimated, since there may be no page. */
  readonly measure: Measure;
}

export const defaults: TimelineOptions = {
  data: null,
  timeZone: null,
  locale: null,
  messages,
  scale: 'auto',
  orientation: 'auto',
  rightToLeft: false,
  width: 800,
  height: 0,
  maxHeight: Infinity,
  fontFamily: 'Helvetica, Arial, sans-serif',
  fontSize: 16,
  measure: estimateWidth,
};

const CHOICES = {
  scale: ['auto', 'proportional', 'elastic'],
  orientation: ['auto', 'horizontal', 'vertical'],
} as const;

/**
 * Refuses options that no timeline can have.
 *
 * @throws TypeError that says what was got and what is allowed
 */
export function checkOptions(options: Partial<TimelineOptions>): void {
  for (const [name, allowed] of Object.entries(CHOICES)) {
    const got: unknown = options[name as keyof typeof CHOICES];
    if (got === undefined || (allowed as readonly unknown[]).includes(got)) continue;
    throw new TypeError(`invalid ${name}: ${JSON.stringify(got)}; expected one of ${allowed.join(', ')}`);
  }
}
