import type { TimelineEvent } from '../model/document.js';
import type { Issue } from '../warnings.js';
import type { FilterMode } from './filter-control.js';

const BUBBLING = { bubbles: true, composed: true } as const;

/** Data has arrived and is shown. */
export interface LoadDetail {
  /** How many events are shown, and how many records were left out. */
  readonly accepted: number;
  readonly rejected: number;
  /** In ms since 1970; undefined without events. */
  readonly extent: { readonly start: number; readonly end: number } | undefined;
}

/** `timeline-load` */
export class TimelineLoadEvent extends CustomEvent<LoadDetail> {
  constructor(detail: LoadDetail) {
    super('timeline-load', { ...BUBBLING, detail });
  }
}

/** `timeline-error`: something could not be loaded or read. */
export class TimelineErrorEvent extends CustomEvent<{ readonly issues: readonly Issue[] }> {
  constructor(issues: readonly Issue[]) {
    super('timeline-error', { ...BUBBLING, detail: { issues } });
  }
}

/** `timeline-select`: the reader chose an event, or none. Cancelable. */
export class TimelineSelectEvent extends CustomEvent<{
  readonly id: string | null;
  readonly event: TimelineEvent | null;
}> {
  constructor(id: string | null, event: TimelineEvent | null) {
    super('timeline-select', { ...BUBBLING, cancelable: true, detail: { id, event } });
  }
}

/** `timeline-view`: the reader moved or zoomed the axis; the visible time in ms since 1970. */
export class TimelineViewEvent extends CustomEvent<{ readonly start: number; readonly end: number }> {
  constructor(start: number, end: number) {
    super('timeline-view', { ...BUBBLING, detail: { start, end } });
  }
}

/** `timeline-lane`: the reader folded or unfolded a lane. */
export class TimelineLaneEvent extends CustomEvent<{ readonly id: string; readonly collapsed: boolean }> {
  constructor(id: string, collapsed: boolean) {
    super('timeline-lane', { ...BUBBLING, detail: { id, collapsed } });
  }
}

/**
 * `timeline-brush`: the reader marked a stretch of time of very many events: its ends in ms since 1970, and the number
 * of events in it.
 */
export type TimelineBrushEvent = CustomEvent<{ readonly start: number; readonly end: number; readonly count: number }>;

/** `timeline-activate`: the reader pressed Enter on an event, double-clicked it, or double-tapped it. */
export type TimelineActivateEvent = CustomEvent<{ readonly id: string; readonly event: TimelineEvent }>;

/**
 * `timeline-filter`: the reader changed the filter, or how events that do not match are shown. A filter that is a
 * function is `null` here.
 */
export type TimelineFilterEvent = CustomEvent<{ readonly filter: string | null; readonly filterMode: FilterMode }>;

/** `timeline-axis`: a `<timeline-axis>` was drawn again. Its properties have the new state. */
export type TimelineAxisEvent = CustomEvent<null>;

declare global {
  // They bubble, so a document receives them, too.
  interface GlobalEventHandlersEventMap {
    'timeline-load': TimelineLoadEvent;
    'timeline-error': TimelineErrorEvent;
    'timeline-select': TimelineSelectEvent;
    'timeline-activate': TimelineActivateEvent;
    'timeline-view': TimelineViewEvent;
    'timeline-brush': TimelineBrushEvent;
    'timeline-lane': TimelineLaneEvent;
    'timeline-filter': TimelineFilterEvent;
    'timeline-axis': TimelineAxisEvent;
  }
}
