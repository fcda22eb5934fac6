import type { LitElement } from 'lit';
import type { WheelMode } from '../../interact/gestures.js';
import type { Timeline } from '../../timeline/timeline.js';
import type { Commands } from '../commands.js';

/** The element that a reader has in hand. */
export interface HandsHost extends LitElement {
  readonly selected: string | null;
  readonly wheel: WheelMode;
  /** How long a time is shown of a stream; null where the view stays where it is. */
  readonly follow: string | null;
  /** Where details are said instead of in the panel. */
  readonly detailsPlaces: ReadonlySet<HTMLElement>;
}

/** The element, what it shows, and what can be asked of it. */
export interface HandsContext {
  readonly host: HandsHost;
  readonly timeline: Timeline;
  readonly commands: Commands;
}
