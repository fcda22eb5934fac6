import { dismissWholeTitles } from './dismiss-whole-titles.js';
import { Announcements } from './hands/announcements.js';
import { Coasting } from './hands/coasting.js';
import { DetailsExtras } from './hands/details-extras.js';
import { EventKeys } from './hands/event-keys.js';
import type { HandsContext } from './hands/hands-context.js';
import { handsStyles } from './hands/hands.styles.js';
import { Help } from './hands/help.js';
import { Hint } from './hands/hint.js';
import { laneKeys } from './hands/lane-keys.js';
import { listenToPresses } from './hands/presses.js';
import { pullRange } from './hands/pull-range.js';
import { ScaleMotion } from './hands/scale-motion.js';
import type { Motion } from './hands-control.js';

/**
 * What a reader can do besides what the picture offers by itself: the keys that go through its events, a range that is pulled, a pan
 * that coasts, what is said then. Loaded when a pointer or the focus comes near for the first time: pages that are only looked at do
 * without it. Gives back how pictures change from then on.
 */
export function takeHands(context: HandsContext): Motion {
  const { host } = context;
  host.shadowRoot!.adoptedStyleSheets.push(handsStyles());
  const plot = host.renderRoot.querySelector<HTMLElement>('.plot')!;
  const announcements = new Announcements(context);
  host.addController(new EventKeys(context, plot, () => announcements.hush()));
  dismissWholeTitles(host);
  laneKeys(host);
  listenToPresses(context, plot);
  pullRange(context, plot);
  new DetailsExtras(context);
  new Coasting(context, plot);
  new Hint(context, plot);
  new Help(context);
  return new ScaleMotion(host);
}
