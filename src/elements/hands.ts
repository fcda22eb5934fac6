import { detailsHeadStyles } from './details-head.styles.js';
import { Activation } from './hands/activation.js';
import { anchorChosen } from './hands/anchor-chosen.js';
import { Announcements } from './hands/announcements.js';
import { Coasting } from './hands/coasting.js';
import { CrowdTrail } from './hands/crowd-trail.js';
import { DetailsExtras } from './hands/details-extras.js';
import { DetailsPanel } from './hands/details-panel.js';
import { dismissWholeTitles } from './hands/dismiss-whole-titles.js';
import { listenToDoubleClicks } from './hands/double-click.js';
import { EventFocus } from './hands/event-focus.js';
import { listenToEventKeys } from './hands/event-keys.js';
import { extrasStyles } from './extras.styles.js';
import type { HandsContext } from './hands/hands-context.js';
import { handsStyles } from './hands/hands.styles.js';
import { Help } from './hands/help.js';
import { Hint } from './hands/hint.js';
import { holdSideways } from './hands/hold-sideways.js';
import { keepBeside } from './hands/keep-beside.js';
import { laneKeys } from './hands/lane-keys.js';
import { panelStyles } from './hands/panel.styles.js';
import { printPictures } from './hands/print-pictures.js';
import { pullRange } from './hands/pull-range.js';
import { listenToSearchKey } from './hands/search-key.js';
import { ScaleMotion } from './hands/scale-motion.js';
import { tellNameless } from './hands/tell-nameless.js';
import { listenToZoomKeys } from './hands/zoom-keys.js';
import { makeRoom } from '../layout/make-room.js';
import type { Motion } from './motion.js';

/** The parts that the hands add to the timeline. */
interface Hands {
  /** Moves the picture from now on. */
  readonly motion: Motion;
  /** The panel that shows the details of the selected event. */
  readonly details: DetailsPanel;
  /** Gives the selected event its text if it has none. */
  readonly makeRoom: typeof makeRoom;
}

/**
 * Adds what readers can do beyond clicking, dragging and zooming: keys that go through the events, ranges to zoom to, a pan
 * that coasts, announcements. It is loaded when a pointer or the focus first comes near, so pages that are only looked at do
 * without it.
 */
export async function addHands(context: HandsContext): Promise<Hands> {
  const { host } = context;
  host.shadowRoot!.adoptedStyleSheets.push(detailsHeadStyles(), panelStyles(), handsStyles(), extrasStyles());
  const plot = host.renderRoot.querySelector<HTMLElement>('.plot')!;
  const announcements = new Announcements(context);
  const focus = new EventFocus(context, plot, () => announcements.hush());
  listenToEventKeys(context, focus, new CrowdTrail(context, focus));
  listenToDoubleClicks(context, plot, new Activation(context, plot));
  laneKeys(host);
  listenToSearchKey(context);
  dismissWholeTitles(host);
  pullRange(context, plot);
  holdSideways(plot);
  new DetailsExtras(context);
  new Coasting(context, plot);
  new Hint(context, plot);
  new Help(context, focus);
  tellNameless(context);
  printPictures(context);
  const motion = new ScaleMotion(host);
  listenToZoomKeys(context, motion);
  anchorChosen(context, plot, motion);
  await keepBeside(context);
  return { motion, details: new DetailsPanel(context, focus), makeRoom };
}
