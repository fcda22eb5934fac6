import { eventShare, isInView } from '../../interact/event-share.js';
import type { HandsContext } from './hands-context.js';

/** Moves the view to an event that is out of view, without zooming; returns whether it moved. */
export const reveal = ({ timeline, commands }: HandsContext, id: string): boolean =>
  !isInView(timeline.scene, id) && commands.move(() => timeline.pan(eventShare(timeline, id) - 0.5));
