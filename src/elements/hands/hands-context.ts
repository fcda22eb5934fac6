import type { LitElement } from 'lit';
import type { WheelMode } from '../../interact/gestures.js';
import type { Timeline } from '../../timeline/timeline.js';
import type { Commands } from '../commands.js';
import { handsMessages, type HandsMessages } from './hands-messages.js';

/** The element, what it shows, and what can be asked of it. */
export interface HandsContext {
  readonly host: LitElement & { readonly selected: string | null; readonly wheel: WheelMode };
  readonly timeline: Timeline;
  readonly commands: Commands;
}

/** What is said, in the author’s words where there are any. */
export const wordsOf = ({ timeline }: HandsContext): HandsMessages => ({
  ...handsMessages,
  ...timeline.options.messages.hands,
});

/** Whether the reader asked for less motion. */
export const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
