import type { EraParts } from '../layout/era-bands.js';
import type { LayoutInput } from '../layout/setting.js';
import { wrap } from '../layout/wrap.js';
import { messagesIn } from '../messages.js';
import type { Colors } from '../model/colors.js';
import type { Lanes } from '../model/lanes.js';
import { formatDate } from '../time/format-date.js';
import { formatPoint } from '../time/format-point.js';
import { knownLocale } from '../time/locale.js';
import type { clockParts } from './clock-parts.js';
import type { EventSet } from './event-set.js';
import type { TimelineOptions } from './options.js';
import type { ownLooks } from './own-looks.js';

/** What the picture of the whole depends on. */
export type WholeOptions = Omit<TimelineOptions, 'view' | 'selected'>;

/** Parts of the layout that only some timelines need; a page downloads them for these. */
export interface RareParts {
  /** Marks the current moment, and says how long ago an event was. */
  clock: typeof clockParts | undefined;
  /** Places eras. */
  eras: Pick<EraParts, 'bands' | 'headings'> | undefined;
  /** Draws the author’s own marks and texts. */
  own: typeof ownLooks | undefined;
}

/**
 * Everything that the picture depends on.
 *
 * @param set the events that are shown
 * @param all all events, also those that are not shown
 */
export function layoutInput(
  options: WholeOptions,
  set: EventSet,
  all: EventSet,
  { lanes, laneOf }: Lanes,
  colors: Colors,
  { clock, eras, own }: RareParts,
): LayoutInput {
  const locale = knownLocale(options.locale, set.document.lang);
  return {
    ...options,
    table: set.table,
    lanes,
    laneOf,
    colors,
    eras: set.eras,
    eraParts: eras && { ...eras, formatDate, wrap },
    locale,
    messages: { ...messagesIn(locale), ...options.messages },
    timeZone: set.timeZone,
    clock: clock && { ...clock, format: formatPoint },
    ...own?.(options, all, colors),
  };
}
