import type { LitElement } from 'lit';
import type { WheelMode } from '../../interact/gestures.js';
import type { Timeline } from '../../timeline/timeline.js';
import type { Commands } from '../commands.js';

/** What the hands need of the element. */
export interface HandsHost extends LitElement {
  readonly selected: string | null;
  readonly wheel: WheelMode;
  /** How much time of a stream is visible; null if the view does not follow the stream. */
  readonly follow: string | null;
  /** Places where details are painted instead of in the panel. */
  readonly detailsPlaces: ReadonlySet<HTMLElement>;
}

/** The element, its timeline, and its commands. */
export interface HandsContext {
  readonly host: HandsHost;
  readonly timeline: Timeline;
  readonly commands: Commands;
}
